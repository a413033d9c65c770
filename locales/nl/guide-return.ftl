# De pagina na terugkeer van Microsoft. The English file explains the markup and the values.

guide-return =
    .eyebrow = Terug van Microsoft
    .case = Zaak { $reference }
    .footer = Deze pagina wordt beheerd voor { $app } ({ $publisher }). Openen verandert niets.
    .granted = Wat er is verleend
    .missing = **Niet verleend: { $missing }.**
    .missing-todo = Open de gids en keur opnieuw goed, met alle machtigingen. Ontbreken ze weer, laat het de helpdesk dan weten.
    .unnamed = Niet genoemd in het antwoord: { $unnamed }. Dat hoort bij het aanmelden zelf; verbinden lukt ook zonder dat het hier wordt genoemd.
    .elsewhere = Was het de juiste organisatie?
    .elsewhere-known = Volgens Microsoft is er goedgekeurd in een andere tenant dan die waar deze zaak over gaat ({ $domain }). Beheert u er meer, open de gids dan opnieuw en meld u aan met het account van deze tenant.
    .elsewhere-unknown = Volgens Microsoft is er goedgekeurd in een andere tenant dan die waar deze zaak over gaat. Beheert u er meer, open de gids dan opnieuw en meld u aan met het account van deze tenant.
    .next = Wat er nu gebeurt
    .next-connect = Wie werd tegengehouden, [verbindt opnieuw in { $app }](connect). Meestal is een goedkeuring binnen enkele minuten overal bij Microsoft; soms duurt het tot een uur.
    .next-proof = De eerste verbinding die lukt, is het bewijs. Daarna laten we het alle anderen in uw organisatie weten die wachten.
    .claim = Het is klaar, laat het weten
    .back = Terug naar de gids
    .again = Terug naar de gids, om opnieuw goed te keuren
    .can = Wat u kunt doen
    .code = Microsofts code: [AADSTS{ $code }](code)
    .write = De helpdesk schrijven
    .unmatched = We kunnen niet zien bij welk verzoek dit hoort.
    .unmatched-todo = Hebt u de app goedgekeurd, dan staat die goedkeuring er bij Microsoft toch. Open anders de gids opnieuw vanuit uw e-mail.

guide-return-complete =
    .title = { $app } is goedgekeurd
    .lead = **{ $count } van { $total }** machtigingen zijn verleend. Dat zijn ze allemaal, bedankt.
guide-return-named =
    .title = { $app } is goedgekeurd
    .lead =
        { $others ->
            [one] **{ $count } van { $total }** machtigingen staan in Microsofts antwoord, waaronder alle waarvoor u nodig was. Eén die alleen voor het aanmelden is, laat het weg, zoals zo vaak.
           *[other] **{ $count } van { $total }** machtigingen staan in Microsofts antwoord, waaronder alle waarvoor u nodig was. De { $others } die alleen voor het aanmelden zijn, laat het weg, zoals zo vaak.
        }
guide-return-unlisted =
    .title = Volgens Microsoft is { $app } goedgekeurd
    .lead = Het antwoord noemt de machtigingen niet. De volgende verbinding laat zien of alles er is.
guide-return-partial =
    .title = Goedgekeurd, maar er ontbreekt iets
    .lead = **{ $count } van { $total }** machtigingen zijn verleend. Eén ontbrekende machtiging houdt elke verbinding tegen, dus kijk het nog eens na.
guide-return-cancelled =
    .title = { $app } is niet goedgekeurd
    .lead = Microsofts pagina is verlaten zonder goedkeuring. Dat meldt Microsoft ook als het account niet mag goedkeuren.
    .item1 = Hebt u ervan afgezien, dan bent u klaar. Er is niets veranderd.
    .item2 = Wilde u goedkeuren, dan heeft het account minstens de rol **Cloudtoepassingsbeheerder** nodig. Probeer het met een account dat die heeft, of geef de gids door.
guide-return-fault =
    .title = Dit is er een voor de technici van { $app }
    .lead = Microsoft begreep niet wat { $app } vroeg. U hebt niets verkeerd gedaan, en er is niets veranderd.
    .item1 = Schrijf naar de helpdesk, met Microsofts code als die hieronder staat. Aan uw kant valt niets te herstellen.
guide-return-refused =
    .title = Microsoft heeft de goedkeuring niet afgerond
    .lead = Microsoft noemde een andere reden dan annuleren. Voor zover het antwoord laat zien, is er niets goedgekeurd.
    .item1 = Probeer het nog één keer in een privévenster, zodat geen ander account in de weg zit.
    .item2 = Komt u weer hier uit, schrijf dan naar de helpdesk, met Microsofts code als die hieronder staat.
guide-return-unreadable =
    .title = Hier staat geen antwoord van Microsoft
    .lead = Beheerders komen hier nadat ze de app bij Microsoft hebben goedgekeurd. Met dit adres kwam er niets van dien aard mee.
    .item1 = Kwam u van Microsofts pagina, ga dan terug naar de gids en probeer het nog één keer.
