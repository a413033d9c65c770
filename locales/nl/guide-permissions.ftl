# De machtigingen en hun tabel. .display: Microsofts weergavenaam. The English file explains the values.

guide-permission-openid =
    .display = Gebruikers aanmelden
    .purpose = Laat de persoon zich aanmelden met het werkaccount.
guide-permission-profile =
    .display = Basisprofiel van gebruikers weergeven
    .purpose = Toont de naam van de persoon bij de verbinding.
guide-permission-email =
    .display = E-mailadres van gebruikers weergeven
    .purpose = Vertelt welk postvak is verbonden.
guide-permission-offline_access =
    .display = Toegang behouden tot gegevens waartoe u toegang hebt verleend
    .purpose = Houdt de verbinding in stand terwijl de persoon weg is, zodat niet elk uur opnieuw aanmelden nodig is.
guide-permission-user-read =
    .display = Aanmelden en gebruikersprofiel lezen
    .purpose = Leest het profiel van de aangemelde persoon en van niemand anders.
guide-permission-mail-readwrite =
    .display = Lees- en schrijftoegang tot e-mail van gebruikers
    .purpose = Leest, schrijft, ordent en verwijdert e-mail in het eigen postvak van de persoon; verstuurt niet.
guide-permission-mail-send =
    .display = E-mail verzenden als een gebruiker
    .purpose = Verstuurt e-mail vanaf het eigen adres van de persoon.
guide-permission-calendars-readwrite =
    .display = Volledige toegang tot agenda’s van gebruikers
    .purpose = Ziet wanneer de persoon vrij is, en maakt, verplaatst en verwijdert afspraken in de eigen agenda’s.

guide-permissions =
    .lead = Het zijn allemaal **gedelegeerde** machtigingen van **Microsoft Graph**: { $app } kan ze alleen gebruiken voor wie verbinding heeft gemaakt, en alleen voor wat die persoon toch al mag.
    .copy-names = Alle namen kopiëren
    .copy-ids = Namen en id’s kopiëren
    .copy-csv = Als CSV kopiëren
    .copy-json = Als JSON voor Graph kopiëren
    .column-name = Machtiging
    .column-purpose = Waarvoor, en de id in Graph
    .shown = ‘{ $display }’
    .copy-name = Naam kopiëren
    .copy-name-of = Naam kopiëren: { $name }
    .blocked = Geblokkeerd door beheerd beleid
    .blocked-note = ‘{ guide-permissions.blocked }’: bij **Microsoft uw toestemmingsinstellingen laten beheren** kunnen gebruikers deze niet zelf verlenen (stand van { $policy }).
guide-permissions-title =
    { $permissions ->
        [one] De machtiging
       *[other] De { $permissions } machtigingen
    }
