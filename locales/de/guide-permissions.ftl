# Die Berechtigungen und ihre Tabelle. .display: Microsofts Anzeigename. The English file explains the values.

guide-permission-openid =
    .display = Benutzer anmelden
    .purpose = Lässt die Person sich mit ihrem Geschäftskonto anmelden.
guide-permission-profile =
    .display = Grundlegendes Profil von Benutzern anzeigen
    .purpose = Zeigt neben der Verbindung den Namen der Person.
guide-permission-email =
    .display = E-Mail-Adresse von Benutzern anzeigen
    .purpose = Sagt, welches Postfach verbunden wurde.
guide-permission-offline_access =
    .display = Zugriff auf Daten beibehalten, für die Sie Zugriff erteilt haben
    .purpose = Hält die Verbindung aufrecht, während die Person nicht da ist; sonst müsste sie sich stündlich neu anmelden.
guide-permission-user-read =
    .display = Anmelden und Benutzerprofil lesen
    .purpose = Liest das Profil der angemeldeten Person und kein anderes.
guide-permission-mail-readwrite =
    .display = Lese- und Schreibzugriff auf Benutzer-E-Mails
    .purpose = Liest, entwirft, ordnet und löscht E-Mails im eigenen Postfach der Person; sendet nicht.
guide-permission-mail-send =
    .display = E-Mails unter einem anderen Benutzernamen senden
    .purpose = Sendet E-Mails von der eigenen Adresse der Person.
guide-permission-calendars-readwrite =
    .display = Vollzugriff auf Benutzerkalender
    .purpose = Sieht, wann die Person Zeit hat, und legt in ihren Kalendern Termine an, verschiebt und löscht sie.

guide-permissions =
    .lead = Alle sind **delegierte** Berechtigungen von **Microsoft Graph**: { $app } kann sie nur für Personen nutzen, die verbunden haben, und nur für das, was diese Personen ohnehin dürfen.
    .copy-names = Alle Namen kopieren
    .copy-ids = Namen und IDs kopieren
    .copy-csv = Als CSV kopieren
    .copy-json = Als JSON für Graph kopieren
    .column-name = Berechtigung
    .column-purpose = Wofür, und ihre ID in Graph
    .shown = „{ $display }“
    .copy-name = Namen kopieren
    .copy-name-of = Namen kopieren: { $name }
    .blocked = Von der verwalteten Richtlinie blockiert
    .blocked-note = „{ guide-permissions.blocked }“: Steht die Einstellung auf **Microsoft die Einwilligungseinstellungen verwalten lassen**, können Benutzer sie nicht selbst erteilen (Stand { $policy }).
guide-permissions-title =
    { $permissions ->
        [one] Die Berechtigung
       *[other] Die { $permissions } Berechtigungen
    }
