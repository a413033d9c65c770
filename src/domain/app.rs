//! The product whose users connect Outlook, as configuration describes it.

use url::Url;

use super::address::Address;

/// The client id of the defaults, which stands for none.
pub const EXAMPLE_CLIENT_ID: uuid::Uuid = uuid::uuid!("50f11e00-0000-4000-8000-000000000000");

/// The app on whose behalf we speak. All of it comes from configuration, none from events.
#[derive(Clone, Debug)]
pub struct AppProfile {
    /// The product's name as people know it.
    pub name: String,
    /// The application (client) id of its Entra registration.
    pub client_id: uuid::Uuid,
    /// The delegated Microsoft Graph permissions it asks for, by their short names.
    pub scopes: Vec<String>,
    /// Where a person starts a new try.
    pub connect_url: Url,
    /// Where people write for help; also Reply-To of every mail.
    pub support_email: Address,
    /// The publisher as Microsoft shows it on the consent page.
    pub publisher: String,
}
