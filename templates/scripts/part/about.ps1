# For:        {{ s.organisation }}
# App:        {{ s.app }}, application (client) id {{ s.client_id }}
# Checked:    against Microsoft's documentation on {{ crate::domain::remedy::CHECKED_ON }}
# Needs:      Install-Module Microsoft.Graph.Authentication -Scope CurrentUser
# It holds no secret. You sign in on Microsoft's own page, and nothing is sent to anybody but Microsoft Graph.
