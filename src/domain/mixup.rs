//! Two accounts mixed up: which one was used, and which one was probably meant, as a page may show it to whoever has its link.

use super::{
    address::Address,
    cause::{Cause, Kind},
};

/// What we know of a mix-up. Every address is masked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mixup {
    /// The Microsoft account that was used, where it is known.
    pub used: Option<String>,
    /// The address the app knows the person by, where it is likely to be the account that is needed.
    pub meant: Option<String>,
    /// The address that was used is the one the app knows at work: two accounts may share it.
    pub is_shared: bool,
}

impl Mixup {
    /// Compares the account that was used with the address that the app knows the person by. `None` where the cause is no mix-up, or
    /// nothing is known that would help.
    pub fn of(cause: Cause, kind: Option<Kind>, known_as: &Address, used: Option<&Address>) -> Option<Self> {
        let wants_personal = match cause {
            Cause::PersonalAccount => kind == Some(Kind::PersonalOnly),
            Cause::WrongTenant => false,
            _ => return None,
        };
        let is_same = used.is_some_and(|used| used.key() == known_as.key());
        let fits = known_as.domain().is_public_mail() == wants_personal;
        let mixup = Self {
            used: used.map(Address::masked),
            meant: (fits && !is_same).then(|| known_as.masked()),
            is_shared: is_same && fits && cause == Cause::PersonalAccount,
        };
        (mixup != Self::default()).then_some(mixup)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_account_that_was_meant_is_named_only_where_it_is_likely() {
        use Cause::{AdminApproval, PersonalAccount, WrongTenant};
        let personal_only = Some(Kind::PersonalOnly);
        for (cause, kind, known_as, used, expected) in [
            (PersonalAccount, None, "kim@acme.com.au", "kimmy@outlook.com", Some(("k…@outlook.com", "k…@acme.com.au", false))),
            (PersonalAccount, None, "kim@acme.com.au", "", Some(("", "k…@acme.com.au", false))),
            (PersonalAccount, None, "Kim@acme.com.au", "kim@ACME.com.au", Some(("k…@acme.com.au", "", true))),
            (PersonalAccount, None, "kim@gmail.com", "kimmy@outlook.com", Some(("k…@outlook.com", "", false))),
            (PersonalAccount, None, "kim@outlook.com", "kim@outlook.com", Some(("k…@outlook.com", "", false))),
            (PersonalAccount, None, "kim@gmail.com", "", None),
            (
                PersonalAccount,
                personal_only,
                "kim@hotmail.com",
                "kim@acme.com.au",
                Some(("k…@acme.com.au", "k…@hotmail.com", false)),
            ),
            (PersonalAccount, personal_only, "kim@acme.com.au", "kim@acme.com.au", Some(("k…@acme.com.au", "", false))),
            (WrongTenant, None, "kim@acme.com.au", "lee@other.example", Some(("l…@other.example", "k…@acme.com.au", false))),
            (WrongTenant, None, "kim@acme.com.au", "kim@acme.com.au", Some(("k…@acme.com.au", "", false))),
            (AdminApproval, None, "kim@acme.com.au", "lee@outlook.com", None),
        ] {
            let address = |text| Address::parse(text).ok();
            let mixup = Mixup::of(cause, kind, &address(known_as).unwrap(), address(used).as_ref());
            let text = |masked: &str| (!masked.is_empty()).then(|| masked.to_owned());
            let expected = expected.map(|(used, meant, is_shared)| Mixup { used: text(used), meant: text(meant), is_shared });
            assert_eq!(mixup, expected, "{cause} {kind:?} {known_as} {used}");
        }
    }
}
