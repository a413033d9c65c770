//! The identity of a Microsoft Entra organisation.

use std::fmt;

use uuid::{Uuid, uuid};

/// The directory of all personal Microsoft accounts. It is never anybody's organisation.
/// Source: <https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference> (`tid`, `iss`).
pub const CONSUMER_TENANT: Uuid = uuid!("9188040d-6c67-4c5b-b112-36a304b66dad");

/// The GUID of a Microsoft Entra organisation: never nil, never the consumer tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TenantId(Uuid);

impl TenantId {
    /// Takes a GUID in the usual form with hyphens, in any case. Returns `None` for anything else, for the nil GUID
    /// and for the consumer tenant.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 36 {
            return None;
        }
        Self::from_uuid(Uuid::try_parse(text).ok()?)
    }

    /// As [`TenantId::parse`], from a GUID.
    pub fn from_uuid(id: Uuid) -> Option<Self> {
        (!id.is_nil() && id != CONSUMER_TENANT).then_some(Self(id))
    }

    /// The GUID.
    pub const fn uuid(self) -> Uuid {
        self.0
    }
}

/// Lower case with hyphens.
impl fmt::Display for TenantId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.hyphenated().fmt(f)
    }
}

impl serde::Serialize for TenantId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for TenantId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str> as serde::Deserialize<'de>>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("expected the GUID of an organisation"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_consumer_tenant_is_never_an_organisation() {
        assert!(TenantId::parse("9188040d-6c67-4c5b-b112-36a304b66dad").is_none());
        assert!(TenantId::parse("00000000-0000-0000-0000-000000000000").is_none());
        assert!(TenantId::parse("contoso.com").is_none());
        let id = TenantId::parse("72F988BF-86F1-41AF-91AB-2D7CD011DB47");
        assert_eq!(id.map(|id| id.to_string()).as_deref(), Some("72f988bf-86f1-41af-91ab-2d7cd011db47"));
    }
}
