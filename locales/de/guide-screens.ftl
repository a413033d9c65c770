# Die Skizzen der Bildschirme. The English file explains the attributes. Beschriftungen wie auf Microsofts deutschen Seiten.

screen-menu =
    .apps = Unternehmens-Apps
    .consent = Zustimmung und Berechtigungen

screen-wall =
    .alt = Microsofts Seite „Administratorgenehmigung erforderlich“: der Name der App, ein paar Zeilen Text und zwei Links. Mit dem einen meldet man sich mit einem Administratorkonto an, der andere führt ohne Zustimmung zur App zurück. Eine Schaltfläche gibt es nicht.
    .caption = 1. „Administratorgenehmigung erforderlich“: kein Formular und nichts zu akzeptieren.
    .heading = Administrator{ "\u00AD" }genehmigung erforderlich
    .sign-in = Haben Sie ein Administratorkonto? Mit diesem Konto anmelden
    .return = Ohne Zustimmung zur Anwendung zurückkehren

screen-ask =
    .alt = Microsofts Seite „Genehmigung erforderlich“: worum die App bittet, ein Feld für Ihre Begründung und die Schaltflächen „Abbrechen“ und „Genehmigung anfordern“.
    .caption = 1. „Genehmigung erforderlich“: ein Formular, das nach einer Begründung fragt.
    .heading = Genehmigung erforderlich
    .lead = Diese App braucht die Genehmigung Ihres Administrators für:
    .reason = Begründung für die Anforderung dieser App eingeben
    .cancel = Abbrechen
    .send = Genehmigung anfordern

screen-consent =
    .alt = Microsofts Seite „Angeforderte Berechtigungen“: was die App tun möchte, und die Schaltflächen „Abbrechen“ und „Akzeptieren“.
    .caption = 2. „Angeforderte Berechtigungen“: mit der Schaltfläche „Akzeptieren“.
    .heading = Angeforderte Berechtigungen
    .lead = Diese App möchte Folgendes:
    .cancel = Abbrechen
    .accept = Akzeptieren

screen-review =
    .alt = Microsofts Seite „Angeforderte Berechtigungen, für Ihre Organisation prüfen“: der Name { $app }, der Herausgeber { $publisher }, die Liste der Berechtigungen und die Schaltflächen „Abbrechen“ und „Akzeptieren“. „Akzeptieren“ ist markiert.
    .caption = Eine Skizze von Microsofts Seite. Ganz oben müssen { $app } und das Konto Ihrer Organisation stehen.
    .heading = Angeforderte Berechtigungen
    .sub = Für Ihre Organisation prüfen
    .lead = Diese App möchte Folgendes:
    .cancel = Abbrechen
    .accept = Akzeptieren

screen-settings =
    .alt = Der Bereich „Einstellungen für die Benutzereinwilligung“: Von vier Möglichkeiten ist „Für ausgewählte Berechtigungen die Benutzereinwilligung für Apps von verifizierten Herausgebern zulassen“ gewählt. Oben steht „Speichern“. Beides ist markiert.
    .caption = Eine Skizze des Bereichs. Bei Ihnen können Wortlaut und Reihenfolge etwas abweichen.
    .here = Einstellungen für die Benutzereinwilligung
    .save = Speichern
    .discard = Verwerfen
    .heading = Benutzereinwilligung für Anwendungen
    .none = Benutzereinwilligung nicht zulassen
    .low = Für ausgewählte Berechtigungen die Benutzereinwilligung für Apps von verifizierten Herausgebern zulassen
    .managed = Microsoft die Einwilligungseinstellungen verwalten lassen
    .all = Benutzereinwilligung für Apps zulassen

screen-picker =
    .alt = Der Bereich „API-Berechtigungen anfordern“ für Microsoft Graph: „Delegierte Berechtigungen“ ist gewählt, im Suchfeld steht ein Name, seine Gruppe ist aufgeklappt, und die Berechtigungen von { $app } darin sind angehakt. Unten links steht „Berechtigungen hinzufügen“.
    .caption = Eine Skizze des Bereichs. Die Häkchen bleiben gesetzt, während Sie das Nächste suchen.
    .heading = API-Berechtigungen anfordern
    .delegated = Delegierte Berechtigungen
    .application = Anwendungsberechtigungen
    .select = Berechtigungen auswählen
    .add = Berechtigungen hinzufügen
    .discard = Verwerfen

screen-low =
    .alt = „Berechtigungsklassifizierungen“, die Registerkarte „Niedrig“ ist offen: oben „Berechtigungen hinzufügen“, darunter jede Berechtigung von { $app } in einer eigenen Zeile, alle mit der API Microsoft Graph.
    .caption = Eine Skizze der Liste, wie sie am Ende aussehen soll.
    .here = Berechtigungsklassifizierungen
    .low = Niedrig
    .medium = Mittel
    .high = Hoch
    .add = Berechtigungen hinzufügen
    .api = Verwendete API
    .permission = Berechtigung

screen-requests =
    .alt = „Anforderungen zur Administratoreinwilligung“, die Registerkarte „Meine ausstehenden“ ist offen: eine Anfrage, für { $app }. Daneben die Details der Anfrage mit den Schaltflächen „Berechtigungen und Einwilligung überprüfen“, „Ablehnen“ und „Blockieren“. Die erste ist markiert.
    .caption = Eine Skizze der Liste und dessen, was sich öffnet, wenn Sie darin { $app } wählen.
    .here = Anforderungen zur Administratoreinwilligung
    .pending = Meine ausstehenden
    .all = Alle
    .name = Name
    .by = Angefordert von
    .details = Details
    .id = App-ID
    .review = Berechtigungen und Einwilligung überprüfen
    .deny = Ablehnen
    .block = Blockieren

screen-assign =
    .alt = „Benutzer und Gruppen“ von { $app } mit der Schaltfläche „Benutzer/Gruppe hinzufügen“ am oberen Rand. Daneben der Bereich „Zuweisung hinzufügen“ mit dem Link „Keine ausgewählt“ unter „Benutzer und Gruppen“ und der Schaltfläche „Zuweisen“. Was zu wählen ist, ist markiert.
    .caption = Eine Skizze der Liste und des Bereichs, der sich mit „Benutzer/Gruppe hinzufügen“ öffnet.
    .here = Benutzer und Gruppen
    .add = Benutzer/Gruppe hinzufügen
    .heading = Zuweisung hinzufügen
    .none = Keine ausgewählt
    .assign = Zuweisen

screen-properties =
    .alt = „Eigenschaften“ von { $app }: „Aktiviert für die Benutzeranmeldung?“ steht auf „Ja“, oben steht „Speichern“. Beides ist markiert.
    .caption = Eine Skizze der Seite. An der „Anwendungs-ID“ unterscheiden Sie { $app } von einer anderen App dieses Namens.
    .here = Eigenschaften
    .save = Speichern
    .discard = Verwerfen
    .enabled = Aktiviert für die Benutzeranmeldung?
    .assignment = Zuweisung erforderlich?
    .yes = Ja
    .no = Nein
    .name = Name
    .id = Anwendungs-ID

screen-policy =
    .alt = Die Details einer Anmeldung, die Registerkarte „Bedingter Zugriff“ ist offen: eine Liste von Richtlinien mit ihren Ergebnissen. Eine hat das Ergebnis „Fehler“ und ist markiert. Bei den anderen steht „Erfolg“ und „Nicht angewendet“.
    .caption = Eine Skizze der Registerkarte. Auf die Richtlinie mit dem Ergebnis „Fehler“ kommt es an.
    .heading = Aktivitätsdetails: Anmeldungen
    .basic = Grundlegende Infos
    .device = Geräteinfos
    .here = Bedingter Zugriff
    .policy = Richtlinienname
    .result = Ergebnis
    .failure = Fehler
    .success = Erfolg
    .not-applied = Nicht angewendet

screen-accounts =
    .caption = Eine Skizze der beiden Seiten. Die zweite kommt nur, wenn es zu einer Adresse zwei Konten gibt.
    .alt-work = Zwei Seiten von Microsoft. „Konto auswählen“: Unter den angemeldeten Konten ist „Anderes Konto verwenden“ markiert. „Welches Konto möchten Sie verwenden?“: Von „Geschäfts-, Schul- oder Unikonto“ und „Persönliches Konto“ ist das erste markiert.
    .alt-personal = Zwei Seiten von Microsoft. „Konto auswählen“: Unter den angemeldeten Konten ist „Anderes Konto verwenden“ markiert. „Welches Konto möchten Sie verwenden?“: Von „Geschäfts-, Schul- oder Unikonto“ und „Persönliches Konto“ ist das zweite markiert.
    .pick = Konto auswählen
    .signed-in = Angemeldet
    .another = Anderes Konto verwenden
    .which = Welches Konto möchten Sie verwenden?
    .work = Geschäfts-, Schul- oder Unikonto
    .work-note = Von Ihrer IT-Abteilung erstellt
    .personal = Persönliches Konto
    .personal-note = Von Ihnen erstellt
