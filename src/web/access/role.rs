//! Roles, each including the ones before it.

use crate::domain::cause::words;

words! {
    /// What somebody may do. The order of declaration is the order of power: `role >= Role::Agent` is the question to ask.
    Role {
        /// Reads.
        Viewer = "viewer",
        /// Works on cases.
        Agent = "agent",
        /// Also manages access and settings.
        Admin = "admin",
    }
}

impl std::str::FromStr for Role {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or("must be viewer, agent or admin")
    }
}

#[cfg(test)]
mod tests {
    use super::Role;

    #[test]
    fn each_role_includes_those_before() {
        assert!(Role::Viewer < Role::Agent && Role::Agent < Role::Admin);
        assert_eq!("agent".parse(), Ok(Role::Agent));
        assert!("Admin".parse::<Role>().is_err());
    }
}
