# De pagina’s van de beheerder naast routes en machtigingen. The English file explains the values.

guide-copy = Kopiëren
    .done = Gekopieerd
    .by-hand = Selecteer de tekst en kopieer die met uw toetsenbord
    .link = Link kopiëren
    .address = Adres kopiëren
    .client-id = Toepassings-id kopiëren
    .tenant-id = Tenant-id kopiëren
    .ticket = Kopiëren voor een ticket
guide-print = Deze pagina afdrukken

guide-for-admin = Voor de beheerder van { $org }
guide-about-request = Over dit verzoek
guide-waiting =
    { $waiting ->
        [one] { $waiting } persoon wacht
       *[other] { $waiting } personen wachten
    }
guide-since = Sinds { $opened }
guide-claimed-more = Tot die tijd blijft deze pagina open, voor het geval er nog iets te doen is.
guide-unsure =
    .title = Dit is onze uitleg, niet die van Microsoft.
    .text = Microsoft zegt niet altijd waarom het een verbinding tegenhield. Hier staat de waarschijnlijkste reden. Past die niet bij wat u ziet, [laat het ons dan weten](support).
guide-not-me =
    .title = Niet de juiste persoon hiervoor?
    .text = Geef de pagina door aan wie bij u Microsoft 365 beheert. Eén keer is genoeg, en iedereen kan verbinden.
    .write = Mijn beheerder schrijven

## Wie het vraagt

guide-who =
    .title = Wie het vraagt
    .name = In { $app } bekend als
    .support = Helpdesk
guide-trust =
    .title = Ga het zelf na
    .lead = Een verzoek om een app goed te keuren hoort u voorzichtig te maken. Daarom:
    .check1 = In uw adresbalk staat **{ $host }**.
    .check2 = Niemand vraagt u hier om een wachtwoord, een code, een betaling of een download.
    .check3 = U meldt zich aan bij **login.microsoftonline.com** en werkt in **entra.microsoft.com**. Beide zijn van Microsoft; wij zien er niets van.
    .check4 = Voordat u akkoord gaat, toont Microsofts eigen pagina de naam, de uitgever en de machtigingen van de app. Wijken die af van deze pagina, stop dan en [laat het ons weten](support).
    .check5 = U hebt onze links niet nodig: open zelf het Microsoft Entra-beheercentrum en zoek de toepassings-id.

## Daarna

guide-retry =
    .title = Daarna: laat hen het opnieuw proberen
    .text = Microsoft past de wijziging alleen toe op nieuwe aanmeldingen. Wie werd tegengehouden, moet dus [opnieuw verbinden in { $app }](connect). De pagina die om een beheerder vraagt, komt dan als het goed is niet meer. De eerste verbinding die lukt, is het bewijs; daarna laten we het alle anderen in uw organisatie weten die wachten.
    .button = Het is klaar, laat het weten
    .note = Dit wordt genoteerd bij de zaak. Het verleent niets en er is geen account voor nodig.

guide-safe =
    .title = Is dit veilig?
    .lead = Het is de gewone manier om een app van buiten toe te laten in een Microsoft 365-organisatie, en u bepaalt hoe ver het gaat:
    .delegated = De machtigingen zijn gedelegeerd. { $app } kan bij het postvak en de agenda van wie verbinding maakt, en van niemand anders.
    .settings = Bij route B wordt er niets verleend voor de organisatie: iedereen geeft bij het aanmelden zelf toestemming, voor het eigen postvak en de eigen agenda.
    .consent = Bij route A keurt u één keer één app goed; al het andere blijft zo streng als het is.
    .password-known = { $app } ziet nooit een wachtwoord, en geen van de machtigingen is voor beheer.
    .password-unknown = { $app } ziet nooit een wachtwoord.
    .undo = U kunt het altijd terugdraaien. De aanmeldingslogboeken van Entra laten zien wanneer de app zich aanmeldde, en voor wie.
    .allows = Even duidelijk moet zijn wat het wél toestaat: voor wie verbinding maakt, kan de app e-mail en afspraken lezen, wijzigen en verwijderen en namens die persoon e-mail versturen, tot de verbinding wordt beëindigd. ‘Laag’ is de naam van Microsofts lijst, geen oordeel van ons. Persoonlijke Microsoft-accounts vallen hier helemaal buiten.

guide-still =
    .title = Als het nog niet werkt
    .same = De persoon ziet dezelfde pagina weer
    .same1 = Meldt die zich aan met het werkaccount, en niet met een persoonlijk account?
    .same2 = Laat de cookies van login.microsoftonline.com wissen, of een privévenster gebruiken: een oude sessie kan bij een ander account horen.
    .same3 = Is de wijziging opgeslagen, en in de juiste tenant? Kijk het nog eens na.
    .same4 = Een wijziging van de werkstroom voor beheerderstoestemming kan een uur op zich laten wachten.
    .low = Bij route B: zijn beide stappen klaar, en staan alle { $permissions } machtigingen in de lijst **Laag** (Low)? Eén ontbrekende machtiging blokkeert het hele verzoek.
    .settings = Route B is klaar, en Microsoft vraagt nog steeds om een beheerder
    .settings1 = Misschien geldt de uitgever niet als geverifieerd, of vindt Microsoft het verzoek riskant. In beide gevallen beslist een beheerder: neem route A.
    .settings2 = Gasten vallen buiten de instelling.
    .settings3 = Misschien staat de app op **Toewijzing vereist**. Dan moet een beheerder toestemming geven en de personen toewijzen.
    .settings4 = In nationale clouds (de Amerikaanse overheid, China) bestaat geen verificatie van uitgevers, dus route B kan daar niet werken. De links op deze pagina zijn voor de openbare cloud; [schrijf ons](support).
    .other = Goedgekeurd, maar er komt een andere melding
    .other1 = **AADSTS50105**: de persoon moet aan de app worden toegewezen (**Bedrijfsapps**, { $app }, **Gebruikers en groepen**).
    .other2 = **AADSTS7000112**: de app is uitgeschakeld in uw tenant (**Eigenschappen**, **Ingeschakeld voor gebruikers om zich aan te melden?**).
    .other3 = **AADSTS650051**: een achtergebleven exemplaar van de app zit in de weg; verwijder het onder **Bedrijfsapps** en keur opnieuw goed.
    .other4 = **AADSTS530xx**, of een pagina over het apparaat of de plaats: een beleid voor voorwaardelijke toegang. Kijk in de [aanmeldingslogboeken](sign-ins).
    .other5 = Geen postvak: het account heeft een Exchange Online-licentie nodig. Het duurt tot 15 minuten voor een nieuwe werkt.
    .right = U hebt alles goed gedaan
    .right-text = Dan ligt het misschien aan ons: een app kan meer vragen dan hij zegt, of elke keer opnieuw om toestemming vragen. Schrijf naar [{ $support }](support) met het adres van wie het probeerde, uw domein, en een afbeelding van de melding met de codes. Vermeld de zaak { $reference }.

guide-record =
    .title = Voor uw administratie
    .ticket = Het hele verzoek als platte tekst, voor een wijzigingsticket
    .sources = Waar deze pagina op steunt
    .checked = Vergeleken met Microsofts documentatie op { $checked }. Microsoft verplaatst af en toe menu’s; is er een verhuisd, zoek dan in het beheercentrum op de vetgedrukte woorden.
# The titles of Microsoft's pages.
guide-sources =
    .item1 = [Beheerderstoestemming verlenen voor de hele tenant](grant-admin-consent)
    .item2 = [Configureren hoe gebruikers toestemming geven](configure-user-consent)
    .item3 = [Machtigingsclassificaties](configure-permission-classifications)
    .item4 = [Beleid voor app-toestemming](manage-app-consent-policies)
    .item5 = [Aanvragen voor beheerderstoestemming beoordelen](review-admin-consent-requests)
    .item6 = [Personen aan een app toewijzen](assign-user-or-group-access-portal)

## Pagina’s zonder route

guide-hint-title = Kijk hier eerst.

guide-policy =
    .title = Zoek het beleid en beslis dan
    .look = Om te kijken: { role-security_reader }
    .change = Om te wijzigen: { role-conditional_access_administrator }
    .step1 = Open de [aanmeldingslogboeken](sign-ins) (|Entra ID > Bewaking en status > Aanmeldingslogboeken|). Filter op de toepassings-id van { $app } en op de status **Mislukt** (Failure).
    .step2 = Open de aanmelding en daarin het tabblad **Voorwaardelijke toegang** (Conditional Access). Daar staat welk beleid mislukte en aan welke voorwaarde niet werd voldaan.
    .step3 = Beslis wat bij uw regels past. Vaak kan de persoon aan de voorwaarde voldoen: met een ander apparaat, een ander netwerk of meervoudige verificatie.
    .step4 = Moet het beleid niet voor deze app gelden, [open dan het beleid](policies) (|Entra ID > Voorwaardelijke toegang > Beleid|) en sluit { $app } uit onder **Doelbronnen** (Target resources). Staat de app daar niet bij, sluit dan de persoon of een groep uit en houd de uitzondering klein.
    .mind = Wat u moet weten voordat u een beleid wijzigt
    .mind1 = Een uitzondering verzwakt het beleid voor alles waarvoor ze geldt. Aan de voorwaarde voldoen is beter, waar dat kan.
    .mind2 = { $app } werkt daarna op de achtergrond voor de persoon. Een beleid dat bij elk gebruik een bepaald apparaat of een bepaalde plaats eist, kan de verbinding later weer verbreken.
    .mind3 = Probeer een wijziging eerst in de modus ‘Alleen rapporteren’, of met **What If**.
    .undo = Ongedaan maken
    .undo-text = Haal de uitzondering uit het beleid en sla het op. Lopende sessies worden opnieuw gecontroleerd als hun token wordt vernieuwd.

guide-assigned =
    .title = Toegewezen, en Microsoft vraagt om goedkeuring?
    .text = Een app waarvoor toewijzing vereist is, moet ook door een beheerder worden goedgekeurd, wat uw toestemmingsinstellingen ook zeggen. Is dat nog niet gebeurd, dan doet deze link het, met de machtigingen hieronder.

guide-enable =
    .title = De app weer aanzetten
    .role-note = Het kan ook als { role-application_administrator } of eigenaar van de app.
    .step1 = Open [Bedrijfsapps](apps) (|Entra ID > Bedrijfsapps > Alle toepassingen|) en zoek **{ $app }** met de toepassings-id. Oudere menu’s: |Identiteit > Toepassingen > Bedrijfstoepassingen|.
    .step2 = Zoek uit waarom de app uit staat voordat u hem aanzet: in de **Auditlogboeken** (Audit logs) van de app staat wie dat deed en wanneer. Ook het blokkeren van een aanvraag laat een uitgeschakelde app achter.
    .step3 = Zet onder **Eigenschappen** de optie **Ingeschakeld voor gebruikers om zich aan te melden?** op **Ja**, en dan **Opslaan**.
    .after = Wat er verandert, en hoe u het ongedaan maakt
    .after-text = Aanmelden bij { $app } kan weer; de machtigingen blijven zoals ze zijn. Met **Nee** in dezelfde optie draait u het terug.
    .leftover = Is er iets achtergebleven?
    .leftover-text = Staat { $app } al onder [Bedrijfsapps](apps) en werkt het niet (AADSTS650051), verwijder die vermelding dan eerst. Keur daarna goed zoals hieronder; zo wordt de app opnieuw toegevoegd.

guide-mailbox =
    .title = Wat u nagaat
    .step1 = Is het het juiste account? Een gast, een gedeelde aanmelding of een tweede account van dezelfde persoon heeft geen eigen postvak.
    .step2 = Is er een licentie met Exchange Online? In het Microsoft 365-beheercentrum: |Gebruikers > Actieve gebruikers|, kies de persoon, **Licenties en apps**.
    .step3 = Is het postvak nieuw? Nadat een licentie is toegewezen, kan het tot 15 minuten duren voor het bereikbaar is.
    .step4 = Staat het postvak op uw eigen Exchange-server? { $app } kan alleen bij Exchange Online. Een hybride organisatie kan de postvakken verbinden die zijn verhuisd.
    .step5 = Staat de toegang uit? Exchange-beheerders kunnen protocollen uitzetten voor een postvak of voor de organisatie (EWS, SMTP met verificatie en andere).
    .after = Wat er verandert, en hoe u het ongedaan maakt
    .after-text = Een licentie kan geld kosten en geeft de persoon de diensten erin; op dezelfde plaats neemt u die weer terug. Microsoft bewaart een postvak 30 dagen nadat de licentie weg is.

## De tekst voor een ticket, per regel

guide-ticket =
    .title = Outlook laten verbinden met { $app }
    .app = App: { $app } (uitgever: { $publisher })
    .client-id = Toepassings-id (client): { $client_id }
    .organisation = Organisatie: { $domain }
    .tenant = Tenant-id: { $tenant_id }
    .case = Zaak: { $reference }
    .guide = Gids: { $link }
    .support = Helpdesk: { $support }
    .permissions = Gedelegeerde Microsoft Graph-machtigingen ({ $permissions }):
    .first = Volg route { $route }: { $title }
    .and = En route { $route }: { $title }
    .or = Of route { $route }: { $title }
    .price = Minimale rol: { $role }. Duur: { $time }.
    .link = Link:
    .changes = Verandert:
    .leaves = Laat ongemoeid:
    .effects = Let op:
    .undo = Ongedaan maken:
    .checked = Vergeleken met Microsofts documentatie op { $checked }.
