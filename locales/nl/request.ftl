# De pagina ‘Hoe staat het met mijn verzoek?’ The English file explains the values.

request-title = Hoe staat het met mijn verzoek?
request-lead-admin = U wilde Outlook verbinden met { $app }. Wie Microsoft 365 beheert voor { $org }, moet dat één keer toestaan.
request-lead-person = U wilde Outlook verbinden met { $app }. Dit hebt u zelf in de hand: de stappen staan in de gids.
request-lead-connected = U bent verbonden. Er is niets meer te doen.
request-lead-resolved = De weg is vrij: verbind Outlook nog één keer, en u bent klaar.
request-lead-refused = Bij { $org } is besloten { $app } niet toe te staan.
request-lead-closed = De helpdesk heeft dit verzoek zonder wijziging gesloten. Hebt u de verbinding nog nodig, schrijf dan naar { $support }.

request-steps = Hoe ver het is
request-tried = U wilde verbinden
request-mailed = We hebben u gemaild wat u kunt doen
request-mailed-waiting = Onze e-mail aan u vertrekt zo
request-mailed-failed = Onze e-mail heeft u niet bereikt: gebruik de gids hieronder
request-mailed-none = We hebben u er geen e-mail over gestuurd
request-opened = Iemand gebruikt de gids
request-opened-not = Niemand heeft de gids nog gebruikt
request-opened-not-note = Dat hij is geopend, is voor ons niet genoeg. We tellen mensen, en niet de programma’s die links in e-mail controleren.
request-claimed = Uw beheerder zegt dat het klaar is
request-claimed-not = Uw beheerder staat het toe
request-resolved = Het werkt: de weg is vrij
request-resolved-not = U verbindt, en het werkt
request-refused = Uw organisatie heeft besloten het niet te doen
request-connected = U bent verbonden
request-on = op { $time }
request-done = klaar
request-now = hier staat het nu
request-open = nog te doen

request-others =
    { $others ->
        [0] Voor zover we weten, wacht er niemand anders in uw organisatie op.
        [one] Nog één ander in uw organisatie wacht er ook op.
       *[other] Nog { $others } anderen in uw organisatie wachten er ook op.
    }
request-meanwhile = Wat u intussen kunt doen
request-meanwhile-admin = Vraag wie bij u Microsoft 365 beheert of die de gids heeft gezien. Eén minuut is genoeg. U hoeft het niet opnieuw te proberen voordat het is toegestaan; we laten het u weten.
request-meanwhile-claimed = Probeer nu te verbinden. Vraagt Microsoft nog steeds om een beheerder, wacht dan even: meestal duurt het enkele minuten voor een wijziging overal bij Microsoft is, soms tot een uur.
request-meanwhile-refused = Praat met wie bij u Microsoft 365 beheert. Die kan het besluit in de gids altijd terugdraaien.
request-meanwhile-person = Open de gids en volg de stappen. Het duurt een paar minuten.
request-guide = Gids openen
request-write = Mijn beheerder schrijven
request-connect = Outlook verbinden
request-private = Deze pagina is van u: wie het adres ervan heeft, ziet wat hier staat. Er wordt niemand genoemd.

request-gone = Deze link is niet meer geldig
request-gone-lead = Links verlopen na een tijd, of als de helpdesk ze vervangt. Schrijf naar { $support }, of probeer opnieuw te verbinden in { $app }: dan krijgt u een nieuwe.
