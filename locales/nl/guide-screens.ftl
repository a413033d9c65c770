# De schetsen van schermen. The English file explains the attributes. Opschriften zoals op Microsofts Nederlandse pagina’s.

screen-menu =
    .apps = Bedrijfsapps
    .consent = Toestemming en machtigingen

screen-wall =
    .alt = Microsofts pagina ‘Goedkeuring van beheerder vereist’: de naam van de app, een paar regels tekst en twee links. Met de ene meldt u zich aan met een beheerdersaccount, de andere leidt zonder toestemming terug naar de app. Er is geen knop.
    .caption = 1. ‘Goedkeuring van beheerder vereist’: geen formulier, en niets om te accepteren.
    .heading = Goedkeuring van beheerder vereist
    .sign-in = Hebt u een beheerdersaccount? Meld u aan met dat account
    .return = Terug naar de toepassing zonder toestemming te geven

screen-ask =
    .alt = Microsofts pagina ‘Goedkeuring vereist’: wat de app vraagt, een veld voor uw reden, en de knoppen ‘Annuleren’ en ‘Goedkeuring aanvragen’.
    .caption = 1. ‘Goedkeuring vereist’: een formulier dat naar een reden vraagt.
    .heading = Goedkeuring vereist
    .lead = Deze app heeft goedkeuring van uw beheerder nodig om:
    .reason = Voer een reden in voor het aanvragen van deze app
    .cancel = Annuleren
    .send = Goedkeuring aanvragen

screen-consent =
    .alt = Microsofts pagina ‘Machtigingen aangevraagd’: wat de app wil doen, en de knoppen ‘Annuleren’ en ‘Accepteren’.
    .caption = 2. ‘Machtigingen aangevraagd’: met de knop ‘Accepteren’.
    .heading = Machtigingen aangevraagd
    .lead = Deze app wil graag:
    .cancel = Annuleren
    .accept = Accepteren

screen-review =
    .alt = Microsofts pagina ‘Machtigingen aangevraagd, beoordelen voor uw organisatie’: de naam { $app }, de uitgever { $publisher }, de lijst met machtigingen, en de knoppen ‘Annuleren’ en ‘Accepteren’. ‘Accepteren’ is gemarkeerd.
    .caption = Een schets van Microsofts pagina. Bovenaan moeten { $app } en het account van uw organisatie staan.
    .heading = Machtigingen aangevraagd
    .sub = Beoordelen voor uw organisatie
    .lead = Deze app wil graag:
    .cancel = Annuleren
    .accept = Accepteren

screen-settings =
    .alt = Het deelvenster ‘Instellingen voor gebruikerstoestemming’: van vier keuzes is ‘Gebruikerstoestemming toestaan voor apps van geverifieerde uitgevers, voor geselecteerde machtigingen’ gekozen. Bovenaan staat ‘Opslaan’. Beide zijn gemarkeerd.
    .caption = Een schets van het deelvenster. Bij u kunnen de woorden of de volgorde iets anders zijn.
    .here = Instellingen voor gebruikerstoestemming
    .save = Opslaan
    .discard = Negeren
    .heading = Gebruikerstoestemming voor toepassingen
    .none = Gebruikerstoestemming niet toestaan
    .low = Gebruikerstoestemming toestaan voor apps van geverifieerde uitgevers, voor geselecteerde machtigingen
    .managed = Microsoft uw toestemmingsinstellingen laten beheren
    .all = Gebruikerstoestemming voor apps toestaan

screen-picker =
    .alt = Het deelvenster ‘API-machtigingen aanvragen’ voor Microsoft Graph: ‘Gedelegeerde machtigingen’ is gekozen, in het zoekvak staat een naam, de groep ervan is open, en de machtigingen van { $app } erin zijn aangevinkt. Linksonder staat ‘Machtigingen toevoegen’.
    .caption = Een schets van het deelvenster. De vinkjes blijven staan terwijl u de volgende zoekt.
    .heading = API-machtigingen aanvragen
    .delegated = Gedelegeerde machtigingen
    .application = Toepassingsmachtigingen
    .select = Machtigingen selecteren
    .add = Machtigingen toevoegen
    .discard = Negeren

screen-low =
    .alt = ‘Machtigingsclassificaties’ met het tabblad ‘Laag’ open: bovenaan ‘Machtigingen toevoegen’, en daaronder elke machtiging van { $app } op een eigen regel, alle van de API Microsoft Graph.
    .caption = Een schets van de lijst zoals die er aan het eind uit moet zien.
    .here = Machtigingsclassificaties
    .low = Laag
    .medium = Gemiddeld
    .high = Hoog
    .add = Machtigingen toevoegen
    .api = Gebruikte API
    .permission = Machtiging

screen-requests =
    .alt = ‘Aanvragen voor beheerderstoestemming’ met het tabblad ‘Mijn openstaande aanvragen’ open: één aanvraag, voor { $app }. Ernaast de details van de aanvraag, met de knoppen ‘Machtigingen en toestemming beoordelen’, ‘Weigeren’ en ‘Blokkeren’. De eerste is gemarkeerd.
    .caption = Een schets van de lijst, en van wat er opengaat als u daarin { $app } kiest.
    .here = Aanvragen voor beheerderstoestemming
    .pending = Mijn openstaande aanvragen
    .all = Alle
    .name = Naam
    .by = Aangevraagd door
    .details = Details
    .id = App-id
    .review = Machtigingen en toestemming beoordelen
    .deny = Weigeren
    .block = Blokkeren

screen-assign =
    .alt = ‘Gebruikers en groepen’ van { $app } met bovenaan de knop ‘Gebruiker/groep toevoegen’. Ernaast het deelvenster ‘Toewijzing toevoegen’, met de link ‘Geen geselecteerd’ onder ‘Gebruikers en groepen’, en de knop ‘Toewijzen’. Wat u kiest, is gemarkeerd.
    .caption = Een schets van de lijst, en van het deelvenster achter ‘Gebruiker/groep toevoegen’.
    .here = Gebruikers en groepen
    .add = Gebruiker/groep toevoegen
    .heading = Toewijzing toevoegen
    .none = Geen geselecteerd
    .assign = Toewijzen

screen-properties =
    .alt = ‘Eigenschappen’ van { $app }: ‘Ingeschakeld voor gebruikers om zich aan te melden?’ staat op ‘Ja’, en bovenaan staat ‘Opslaan’. Beide zijn gemarkeerd.
    .caption = Een schets van de pagina. Aan de ‘Toepassings-id’ onderscheidt u { $app } van een andere app met die naam.
    .here = Eigenschappen
    .save = Opslaan
    .discard = Negeren
    .enabled = Ingeschakeld voor gebruikers om zich aan te melden?
    .assignment = Toewijzing vereist?
    .yes = Ja
    .no = Nee
    .name = Naam
    .id = Toepassings-id

screen-policy =
    .alt = De details van een aanmelding met het tabblad ‘Voorwaardelijke toegang’ open: een lijst van beleidsregels met hun resultaten. Eén heeft het resultaat ‘Mislukt’ en is gemarkeerd. Bij de andere staat ‘Geslaagd’ en ‘Niet toegepast’.
    .caption = Een schets van het tabblad. Het gaat om het beleid met het resultaat ‘Mislukt’.
    .heading = Activiteitsdetails: aanmeldingen
    .basic = Basisgegevens
    .device = Apparaatgegevens
    .here = Voorwaardelijke toegang
    .policy = Beleidsnaam
    .result = Resultaat
    .failure = Mislukt
    .success = Geslaagd
    .not-applied = Niet toegepast

screen-accounts =
    .caption = Een schets van de twee pagina’s. De tweede komt alleen als er bij een adres twee accounts horen.
    .alt-work = Twee pagina’s van Microsoft. ‘Kies een account’: onder de aangemelde accounts is ‘Een ander account gebruiken’ gemarkeerd. ‘Welk account wilt u gebruiken?’: van ‘Werk- of schoolaccount’ en ‘Persoonlijk account’ is het eerste gemarkeerd.
    .alt-personal = Twee pagina’s van Microsoft. ‘Kies een account’: onder de aangemelde accounts is ‘Een ander account gebruiken’ gemarkeerd. ‘Welk account wilt u gebruiken?’: van ‘Werk- of schoolaccount’ en ‘Persoonlijk account’ is het tweede gemarkeerd.
    .pick = Kies een account
    .signed-in = Aangemeld
    .another = Een ander account gebruiken
    .which = Welk account wilt u gebruiken?
    .work = Werk- of schoolaccount
    .work-note = Gemaakt door uw IT-afdeling
    .personal = Persoonlijk account
    .personal-note = Door u gemaakt
