# De routes van de beheerder: rollen, wat elke route kost en verandert, de stappen. The English file explains the markup and the values.
# Microsofts woorden volgen de Nederlandse pagina’s van Microsoft Learn; waar die wisselen, staat het Engelse woord erbij.

## Microsofts rollen

role-application_administrator = Toepassingsbeheerder
role-cloud_application_administrator = Cloudtoepassingsbeheerder
role-conditional_access_administrator = Beheerder voor voorwaardelijke toegang
role-global_administrator = Globale beheerder
role-license_administrator = Licentiebeheerder
role-privileged_role_administrator = Beheerder voor bevoorrechte rollen
role-security_reader = Beveiligingslezer
role-user_administrator = Gebruikersbeheerder

## Alle routes

guide-minutes =
    { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }
guide-about-minutes =
    { $minutes ->
        [one] Ongeveer { $minutes } minuut
       *[other] Ongeveer { $minutes } minuten
    }
guide-least-role = Minimale rol: { $role }
guide-routes =
    .one = Wat u doet
    .choose = Kies één route
    .choose-note = Eén is genoeg. Kies op basis van uw rol en van wat uw regels toestaan.
    .all = Beide zijn nodig
    .all-note = In deze volgorde.
    .likeliest = Past het best
    .name = Route { $route }:
    .changes = Wat er verandert
    .leaves = Wat blijft zoals het is
    .effects = Wat u verder moet weten
    .undo = Route { $route } ongedaan maken

## Route A

guide-route-admin_consent =
    .title = De app goedkeuren via één link
    .fits = Goed voor de meeste organisaties. Dit werkt bij elke toestemmingsinstelling en gaat alleen over deze ene app.
    .role-note = Het kan ook als { role-application_administrator }, { role-privileged_role_administrator } of { role-global_administrator }.
    .change1 = De app staat onder **Bedrijfsapps** (Enterprise apps), met precies de machtigingen die Microsofts pagina toont.
    .change2 = Iedereen in uw organisatie kan het eigen postvak verbinden zonder om toestemming gevraagd te worden.
    .leave1 = Uw toestemmingsinstellingen, en wat gebruikers aan andere apps mogen toestaan.
    .leave2 = De postvakken: er wordt niets verbonden tot iemand zich zelf aanmeldt en het eigen postvak verbindt. De machtigingen zijn gedelegeerd, dus de app handelt alleen voor wie verbinding heeft gemaakt.
    .effect1 = De goedkeuring geldt voor iedereen. Wilt u die tot sommigen beperken, zet dan in de eigenschappen van de app **Toewijzing vereist?** op **Ja** en wijs die personen toe.
    .effect2 = Hebt u eerder voor de hele organisatie andere machtigingen voor deze app goedgekeurd, dan kan Microsoft die door deze vervangen.
    .undo1 = Open |Entra ID > Bedrijfsapps > Alle toepassingen| en kies de app.
    .undo2 = Bekijk onder |Beveiliging > Machtigingen| wat u hebt verleend en trek het in. Of zet onder **Eigenschappen** de optie **Ingeschakeld voor gebruikers om zich aan te melden?** op **Nee**, of verwijder de app.

guide-consent =
    .asks-known = Microsoft toont de machtigingen die hieronder staan en vraagt u die te accepteren voor **{ $domain }**. Voor die tijd gebeurt er niets.
    .asks-unknown = Microsoft toont de machtigingen die hieronder staan en vraagt u die te accepteren. Voor die tijd gebeurt er niets.
    .button = Bij Microsoft bekijken en goedkeuren
    .step1-known = Volg de link en meld u aan met een beheerdersaccount van { $domain }.
    .step1-unknown = Volg de link en meld u aan met een beheerdersaccount.
    .inexact = We weten niet zeker wat uw tenant is. Daarom leidt de link naar de organisatie van het account waarmee u zich aanmeldt.
    .step2 = Vergelijk de naam van de app, de uitgever en de machtigingen met deze pagina en kies dan **Accepteren**.
    .step3 = Microsoft brengt u hier terug, en wij laten zien wat er is verleend.
    .menu-title = Hetzelfde in het beheercentrum, zonder de link
    .menu = Staat de app daar al in de lijst: [open Bedrijfsapps](apps) (|Entra ID > Bedrijfsapps > Alle toepassingen|), kies { $app }, dan |Beveiliging > Machtigingen| en vervolgens **Beheerderstoestemming verlenen** (Grant admin consent).
    .address-title = Het adres achter de knop, om te lezen of te kopiëren

## Route B

guide-route-settings =
    .title = Gebruikers zelf toestemming laten geven
    .fits = Goed als volgens uw regels iedereen zelf over het eigen postvak beslist. Beide stappen zijn nodig; één ervan werkt niet.
    .role-note = Microsoft wil die rol voor stap 1 in het beheercentrum; via Graph of PowerShell is { role-privileged_role_administrator } genoeg. Voor stap 2 volstaat { role-cloud_application_administrator }.
    .change1 = Iedereen mag machtigingen met de classificatie **Laag** (Low) verlenen aan apps van geverifieerde uitgevers.
    .change2 = De machtigingen van deze app krijgen de classificatie **Laag**.
    .leave1 = Er wordt niets verleend voor de organisatie: bij het verbinden geeft iedereen nog steeds zelf toestemming, voor het eigen postvak en de eigen agenda.
    .leave2 = Wat gebruikers eerder hebben verleend. De instellingen gaan alleen over toekomstige toestemming.
    .effect1 = De classificatie geldt niet voor één app: gebruikers mogen dezelfde machtigingen voor e-mail en agenda dan verlenen aan elke app van een geverifieerde uitgever.
    .effect2 = Mochten gebruikers eerst meer (**Gebruikerstoestemming voor apps toestaan**), dan wordt het hierdoor voor elke app strenger.
    .effect3 = Beheerde Microsoft de instelling tot nu toe, dan is dat daarna niet meer zo: latere wijzigingen van het beheerde beleid gaan aan u voorbij.
    .effect4 = Gasten vallen erbuiten: de instelling geldt voor leden.
    .undo1 = Verwijder onder |Machtigingsclassificaties > Laag| de machtigingen die u hebt toegevoegd.
    .undo2 = Kies onder **Instellingen voor gebruikerstoestemming** wat eerst gekozen was en sla dat op. (Schrijf het op voordat u begint.)
    .undo3 = Wat gebruikers intussen hebben verleend, blijft. Dat trekt u in via **Bedrijfsapps**, de app, |Machtigingen > Gebruikerstoestemming|.

guide-settings =
    .verified-title = Hiervoor is een geverifieerde uitgever nodig
    .verified = Met deze route kunnen gebruikers apps goedkeuren van uitgevers die Microsoft heeft geverifieerd (een blauw vinkje naast **{ $publisher }** op Microsofts pagina) en apps die in uw eigen tenant zijn geregistreerd. Ontbreekt het vinkje, neem dan route A.
    .one = Stap 1: gebruikerstoestemming toestaan voor geverifieerde uitgevers
    .step1 = Meld u met de rol { role-global_administrator } aan bij het Microsoft Entra-beheercentrum en [open **Instellingen voor gebruikerstoestemming**](user-consent) (User consent settings). In het menu: |Entra ID > Bedrijfsapps > Toestemming en machtigingen > Instellingen voor gebruikerstoestemming|.
    .older = Oudere menu’s: |Identiteit > Toepassingen > Bedrijfstoepassingen > Toestemming en machtigingen|. In de Azure-portal: |Microsoft Entra ID > Bedrijfstoepassingen > Toestemming en machtigingen|.
    .step2 = Schrijf op wat er nu gekozen is, zodat u daarnaar terug kunt.
    .step3 = Kies onder **Gebruikerstoestemming voor toepassingen** de optie **Gebruikerstoestemming toestaan voor apps van geverifieerde uitgevers, voor geselecteerde machtigingen**.
    .step4 = Kies boven aan de pagina **Opslaan**.
    .managed-title = Er staat ‘Microsoft uw toestemmingsinstellingen laten beheren’. Kan dat zo blijven?
    .managed = Nee, niet voor deze route. Het is sinds juli en augustus 2025 de standaard voor organisaties die nooit zelf hebben gekozen. Sinds eind oktober tot eind november 2025 kunnen gebruikers door Microsofts beheerde beleid aan geen enkele app machtigingen voor e-mail en agenda verlenen; een geverifieerde uitgever maakt daarbij geen verschil.
    .managed-blocked = Van de machtigingen van deze app blokkeert het { $blocked }.
    .managed-low = De machtigingen classificeren (stap 2) verandert niets zolang dat beleid geldt. Organisaties met een andere instelling zijn er niet aan gebonden.
    .managed-keep = Wilt u Microsofts beheerde beleid houden, neem dan [route A](route-a): die werkt ernaast. Wat we over het beleid weten, is van { $policy }; Microsoft wijzigt het van tijd tot tijd.
    .step5 = Open, nog steeds onder **Toestemming en machtigingen**, de **Machtigingsclassificaties** (Permission classifications). Kies bij **Laag** (Low) de knop **+ Machtigingen toevoegen**.
    .step6 = Kies in het deelvenster **API-machtigingen aanvragen**, bij **Microsoft-API’s**, **Microsoft Graph** en dan **Gedelegeerde machtigingen**. Kies niet **Toepassingsmachtigingen**: die werken zonder aangemelde persoon, en { $app } vraagt er geen.
    .step7 = Vink ze allemaal aan in dit ene deelvenster voordat u ze toevoegt. Typ in het zoekvak, open de groep, vink aan, maak het vak leeg en ga door met de volgende:
    .pick-mail = Zoek `Mail`, groep **Mail**: { $mail }
    .pick-calendars = Zoek `Calendar`, groep **Calendars**: { $calendars }
    .pick-sign-in = Zoek elke machtiging voor het aanmelden op naam: { $sign_in }. Die met kleine letters staan onder **OpenId-machtigingen**. In sommige tenants staan ze al in de lijst **Laag**; voeg alleen toe wat ontbreekt.
    .pick-others = Zoek op naam: { $others }
    .step8 = Kies linksonder in het deelvenster **Machtigingen toevoegen**.
    .step9 = Controleer: onder |Machtigingsclassificaties > Laag| staan nu alle { $permissions }, elk met de API **Microsoft Graph**. [Vergelijk met de lijst hieronder](permissions).
guide-settings-two =
    { $permissions ->
        [one] Stap 2: de machtiging classificeren als Laag
       *[other] Stap 2: de { $permissions } machtigingen classificeren als Laag
    }

guide-graph =
    .title = Of beide stappen via Microsoft Graph, zonder de rol { role-global_administrator }
    .with-known = Gebruik [Graph Explorer](graph-explorer) of een eigen script, aangemeld bij de tenant `{ $tenant_id }`, met de gedelegeerde machtigingen `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` en `Application.Read.All`.
    .with-unknown = Gebruik [Graph Explorer](graph-explorer) of een eigen script, met de gedelegeerde machtigingen `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` en `Application.Read.All`.
    .roles = Voor het beleid is { role-privileged_role_administrator } nodig, voor de classificaties { role-cloud_application_administrator }.
    .step1 = Lees wat er is ingesteld en bewaar het antwoord voor de weg terug:
    .step2 = Stel het toestemmingsbeleid in. De lijst wordt in zijn geheel vervangen: laat van wat u onder `permissionGrantPoliciesAssigned` hebt gelezen de vermeldingen weg die beginnen met `managePermissionGrantsForSelf` (in hoofdletters of kleine letters), en neem alle andere over na de eerste regel.
    .step3 = Classificeer wat nog niet geclassificeerd is, met één aanroep per machtiging:
    .step4 = Lees beide opnieuw. Volgens berichten beantwoordt een tenant met **Microsoft uw toestemmingsinstellingen laten beheren** de tweede aanroep met 204 zonder iets te wijzigen; gebruik dan voor stap 1 het beheercentrum.
    .undo = Om het ongedaan te maken, stuurt u de bewaarde lijst met dezelfde `PATCH` en verwijdert u elke toegevoegde classificatie met `DELETE` en de `id` die de `POST` ervan teruggaf.

## Route C

guide-route-request =
    .title = De wachtende aanvraag goedkeuren
    .fits = Goed als gebruikers in uw organisatie om goedkeuring kunnen vragen en iemand dat heeft gedaan. Het resultaat is hetzelfde als bij route A.
    .role-note = U moet ook als beoordelaar zijn aangewezen, en dat al zijn geweest toen de aanvraag werd gedaan. Alleen beoordelaar zijn is niet genoeg om goed te keuren.
    .change1 = De app is goedgekeurd voor de hele organisatie, en Microsoft laat dat weten aan wie erom vroeg.
    .change2 = De app staat onder **Bedrijfsapps** (Enterprise apps).
    .leave1 = Uw toestemmingsinstellingen, en wat gebruikers aan andere apps mogen toestaan.
    .effect1 = De goedkeuring geldt voor iedereen, zoals bij route A.
    .effect2 = Na **Weigeren** (Deny) kan iedereen het opnieuw vragen. Na **Blokkeren** (Block) staat de app uitgeschakeld in uw directory: niemand kan het nog vragen tot u hem inschakelt.
    .undo1 = Zoals bij route A: **Bedrijfsapps**, de app, **Machtigingen**, intrekken; of verwijder de app.

guide-request =
    .step1 = Open [Aanvragen voor beheerderstoestemming](requests) (Admin consent requests), tabblad **Mijn openstaande aanvragen** (My Pending). In het menu: |Entra ID > Bedrijfsapps > Aanvragen voor beheerderstoestemming| (onder **Activiteit**).
    .nothing = Staat er niets? Dan heeft niemand het gevraagd, is de aanvraag verlopen, of werd u pas daarna beoordelaar. Neem route A.
    .step2 = Kies **{ $app }**. Vergelijk de toepassings-id met die op deze pagina en kies dan **Machtigingen en toestemming beoordelen**.
    .step3 = Vergelijk de machtigingen met de lijst hieronder en kies **Accepteren**.

## Route D

guide-route-assign =
    .title = Personen aan de app toewijzen
    .fits = Goed als de app op **Toewijzing vereist** staat, zodat alleen mensen op de lijst hem mogen gebruiken.
    .role-note = Het kan ook als { role-application_administrator }, { role-user_administrator } of eigenaar van de app.
    .change1 = De personen of groepen die u kiest, mogen zich aanmelden bij de app en zien hem in **Mijn apps**.
    .leave1 = Alle anderen blijven buitengesloten.
    .leave2 = De machtigingen: een app waarvoor toewijzing vereist is, moet ook door een beheerder worden goedgekeurd.
    .effect1 = Om een groep toe te wijzen hebt u Microsoft Entra ID P1 of P2 nodig. Groepen binnen de groep vallen er niet onder: wijs die één voor één toe.
    .undo1 = **Bedrijfsapps**, de app, **Gebruikers en groepen**: selecteer de persoon of groep en dan **Verwijderen**.

guide-assign =
    .step1 = Open [Bedrijfsapps](apps) (|Entra ID > Bedrijfsapps > Alle toepassingen|) en kies **{ $app }**. Zoeken op de toepassings-id vindt de app met zekerheid.
    .step2 = Kies onder **Gebruikers en groepen** de knop **Gebruiker/groep toevoegen**.
    .step3 = Volg onder **Gebruikers en groepen** de link **Geen geselecteerd**, zoek de personen of groepen op, en dan **Selecteren** en **Toewijzen**.
    .all-title = Of laat iedereen toe
    .all = Zet onder **Eigenschappen** de optie **Toewijzing vereist?** op **Nee** en sla dat op. Daarmee is de app open voor uw hele organisatie; met **Ja** draait u dat terug.
