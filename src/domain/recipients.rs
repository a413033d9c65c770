//! To whom a test environment may write.

use super::address::{Address, Domain};

/// The only addresses and domains that get mail. Empty: everybody.
#[derive(Clone, Debug, Default)]
pub struct OnlyTo {
    /// Addresses, by their key.
    pub addresses: Vec<String>,
    /// Domains; those below them are others.
    pub domains: Vec<Domain>,
}

impl OnlyTo {
    /// The reason that stands with a mail that is held because of this.
    pub const REASON: &'static str = "mail.only_to";

    /// Whether this address may get mail.
    pub fn allows(&self, address: &Address) -> bool {
        let everybody = self.addresses.is_empty() && self.domains.is_empty();
        everybody || self.domains.contains(address.domain()) || self.addresses.contains(&address.key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_list_allows_everybody_and_any_other_only_whom_it_names() {
        let address = |text| Address::parse(text).expect("an address");
        assert!(OnlyTo::default().allows(&address("kim@acme.example")));
        let only = OnlyTo {
            addresses: vec!["kim@acme.example".to_owned()],
            domains: vec![Domain::parse("blue.example").expect("a domain")],
        };
        for (text, allowed) in
            [("Kim@acme.example", true), ("sam@acme.example", false), ("sam@blue.example", true), ("sam@x.blue.example", false)]
        {
            assert_eq!(only.allows(&address(text)), allowed, "{text}");
        }
    }
}
