# Die Seiten für die Person, die verbinden wollte. The English file explains the markup and the values.

guide-person-eyebrow = Outlook mit { $app } verbinden
guide-person-todo = Was zu tun ist
guide-person-go = Öffnen Sie [{ $app }](connect) in diesem Fenster, und beginnen Sie die Verbindung.
guide-person-copy = Link kopieren
guide-person-window = Die Schaltfläche öffnet sich im jetzigen Fenster. Für ein privates Fenster klicken Sie mit der rechten Maustaste darauf und öffnen den Link dort, oder Sie kopieren den Link hinüber.
guide-connect-again = Neu verbinden
guide-connect-in = In { $app } verbinden

guide-private =
    .title = So öffnen Sie ein privates Fenster
    .item1 = **Edge:** `Ctrl+Shift+N` (Strg+Umschalt+N), auf dem Mac `⌘+Shift+N`. Das Fenster heißt InPrivate.
    .item2 = **Chrome:** dieselben Tasten. Das Fenster heißt Inkognito.
    .item3 = **Firefox:** `Ctrl+Shift+P` (Strg+Umschalt+P), auf dem Mac `⌘+Shift+P`.
    .item4 = **Safari** auf dem Mac: `⌘+Shift+N`.
    .item5 = **Auf dem Smartphone:** Suchen Sie dort, wo Sie einen neuen Tab öffnen, nach „Privat“, „Inkognito“ oder „InPrivate“.
    .why = Ein privates Fenster weiß nicht, mit welchen Konten Sie angemeldet sind; Microsoft fragt Sie also neu. Schließen Sie vorher andere private Fenster: Sie teilen, was sie wissen.

## Zwei verwechselte Konten

guide-mixup =
    .title = Das verwendete Konto und das richtige
    .title-needed = Das Konto, das Sie brauchen
    .used = Angemeldet haben Sie sich mit
    .used-kind = einem privaten Konto
    .used-kind-personal_only = einem Geschäfts-, Schul- oder Unikonto
    .meant = Gebraucht wird
    .meant-work = Ihre geschäftliche Adresse, wie { $app } sie kennt
    .meant-personal = Ihre private Adresse, wie { $app } sie kennt
    .meant-shared = Ihr Geschäfts-, Schul- oder Unikonto mit derselben Adresse
    .meant-unknown-work = das Konto, mit dem Sie bei der Arbeit Outlook öffnen
    .meant-unknown-personal = Ihr eigenes, etwa eines, das auf outlook.com endet
    .meant-unknown-other = das Konto, dessen E-Mail und Kalender Sie verbinden möchten
    .shared = Zu dieser Adresse kann es zwei Konten geben: eines von Ihrer Arbeit und ein privates. Dann entscheidet nicht die Adresse, sondern Ihre Wahl zwischen **Geschäfts-, Schul- oder Unikonto** und **Persönliches Konto**.
    .masked = Von einer Adresse zeigen wir nur den ersten Buchstaben und die Domäne, denn wer den Link hat, kann diese Seite lesen.

guide-personal =
    .todo = Mit dem Geschäftskonto verbinden
    .step1 = Öffnen Sie ein **privates Fenster**, damit Ihr privates Konto außen vor bleibt.
    .step2 = Wählen Sie auf Microsofts Seite **Anderes Konto verwenden**, falls es angeboten wird, und geben Sie die vollständige Adresse Ihres Geschäftskontos ein.
    .step3 = Fragt Microsoft, welches von zwei Konten Sie meinen, wählen Sie **Geschäfts-, Schul- oder Unikonto**.
    .other = Falls das nicht passt
    .which = Welches Konto ist welches?
    .which1 = **Geschäfts-, Schul- oder Unikonto:** Ihr Arbeitgeber hat es für Sie angelegt, Sie nutzen es für E-Mails bei der Arbeit, und meist endet es auf die Domäne Ihres Unternehmens.
    .which2 = **Privates Konto:** Sie haben es selbst angelegt, für Outlook.com, Xbox oder den PC zu Hause. Adressen, die auf outlook.com, hotmail.com, live.com oder msn.com enden, sind immer privat. Eine, die auf gmail.com endet, kann es sein, und auch eine mit der Domäne Ihres Unternehmens.
    .asked = Microsoft fragt nicht, welches Konto?
    .asked1 = Dann sind Sie noch mit dem anderen angemeldet. Wählen Sie in der Liste der Konten **Anderes Konto verwenden** und nicht das erste.
    .asked2 = Oder melden Sie sich ab: Öffnen Sie [Ihr privates Konto](personal-account), wählen Sie oben rechts Ihr Bild und dann **Abmelden**. Schließen Sie alle Fenster des Browsers, und beginnen Sie neu.
    .asked3 = Bietet Ihr Computer immer das private Konto an, verbinden Sie einmal auf einem anderen Gerät. Die Verbindung gilt dann überall.
    .shared = Haben beide Konten dieselbe Adresse?
    .shared1 = Dann fragt Microsoft, welches Sie verwenden möchten. Wählen Sie **Geschäfts-, Schul- oder Unikonto**.
    .shared2 = Um die Verwechslung für immer zu beenden, geben Sie dem privaten Konto eine andere Adresse: Melden Sie sich damit auf [Microsofts Seite zur Anmeldung](personal-names) an, fügen Sie dort eine Adresse hinzu, und machen Sie diese zur primären. Ihre E-Mails und Dateien bleiben, wo sie sind.
    .none = Sie haben bei Microsoft kein Geschäftskonto?
    .none1 = Finden Sie es heraus: Öffnen Sie [Outlook im Web](outlook), und melden Sie sich mit Ihrer geschäftlichen Adresse an. Öffnet sich Ihre geschäftliche E-Mail, haben Sie eines.
    .none2 = Kennt Microsoft die Adresse nicht, liegt die E-Mail Ihrer Arbeit woanders, zum Beispiel bei Google, und diese Verbindung kann sie nicht erreichen. [Fragen Sie uns](support), was es sonst gibt.

guide-personal-personal_only =
    .todo = Mit dem privaten Konto verbinden
    .step1 = Öffnen Sie ein **privates Fenster**, damit Ihr Geschäftskonto außen vor bleibt.
    .step2 = Wählen Sie auf Microsofts Seite **Anderes Konto verwenden**, falls es angeboten wird, und geben Sie die Adresse Ihres privaten Kontos ein.
    .step3 = Fragt Microsoft, welches von zwei Konten Sie meinen, wählen Sie **Persönliches Konto**.

guide-wrong =
    .todo = Mit dem richtigen Konto verbinden
    .step1 = Öffnen Sie ein **privates Fenster**, damit Microsoft nicht wieder die andere Organisation wählt.
    .step2 = Wählen Sie auf Microsofts Seite **Anderes Konto verwenden**, falls es angeboten wird, und geben Sie die vollständige Adresse Ihres eigenen Postfachs ein.
    .expected = Erwartet haben wir eine Adresse, die auf **{ $domain }** endet.
    .guest = Sie arbeiten in mehreren Organisationen?
    .guest-text = Wo Sie Gast sind, erreichen Sie Dateien und Teams, aber Ihr Postfach bleibt zu Hause. Verbinden Sie das Konto, mit dem Sie Outlook öffnen.
    .right = War es doch das richtige Konto?
    .right-text = Dann [schreiben Sie uns](support), und wir gehen der Sache nach.

## Abgebrochen: eine Seite, die nach der Administration fragt, oder eine, die um Zustimmung bittet

guide-declined =
    .admin = 1. Die Seite fragte nach der Administration
    .admin-text = Sie haben nichts falsch gemacht, und ein neuer Versuch endet an derselben Stelle. In Ihrer Organisation muss die Administration { $app } einmal genehmigen. Schicken Sie ihr diese Seite; ihr Teil steht weiter unten.
    .admin-write = An meine Administration schreiben
    .admin-form = Hat Microsoft ein Formular für eine Genehmigung angeboten, können Sie auch das nutzen: Schreiben Sie in einer Zeile, wozu Sie die App brauchen, und senden Sie es ab. Die Entscheidung kommt per E-Mail.
    .accept = 2. Die Seite bat Sie, zu akzeptieren
    .accept-text = Dann liegt es bei Ihnen. { $app } erreicht Ihr Outlook nur, wenn Sie **Akzeptieren** wählen. Die App nutzt dann Postfach und Kalender dieses Kontos, und Sie können das jederzeit beenden.
    .accept-asks = Worum die App bittet
    .accept-no = Wenn Sie nein sagen wollten, ist nichts zu tun.
    .for = Für die Administration von { $org }
    .needs = Falls { $app } Ihre Genehmigung braucht

## Noch ein Schritt bei der Anmeldung

guide-interaction =
    .step1 = Öffnen Sie [Ihre Kontoseite](my-account), und melden Sie sich mit Ihrem Geschäftskonto an. Tun Sie, was dort verlangt wird: den Code bestätigen, das Passwort ändern oder die Bedingungen akzeptieren.
    .step2 = Halten Sie Ihr Telefon oder Ihren Sicherheitsschlüssel bereit, wenn Sie damit Anmeldungen bestätigen.
    .step3 = Verbinden Sie erneut, und bleiben Sie auf Microsofts Seite, bis sie Sie von selbst zurückschickt.
    .stuck = Telefon verloren oder nie eingerichtet?
    .stuck-text = Womit Sie sich bestätigen können, steht in [Ihren Sicherheitsinformationen](security-info). Geht nichts davon mehr, kann der IT-Support Ihrer Organisation Sie etwas Neues einrichten lassen. { $app } kann das nicht.
guide-interaction-mfa =
    .step1 = Halten Sie Ihr Telefon oder Ihren Sicherheitsschlüssel bereit: womit Sie sonst bei der Arbeit Anmeldungen bestätigen.
    .step2 = Verbinden Sie erneut. Fragt Microsoft nach einem Code, geben Sie ihn ein. Zeigt es eine Zahl, geben Sie diese Zahl in der Authenticator-App ein.
    .step3 = Bleiben Sie auf Microsofts Seite, bis sie Sie von selbst zurückschickt.
guide-interaction-password =
    .step1 = Öffnen Sie [Ihre Kontoseite](my-account), und melden Sie sich mit Ihrem Geschäftskonto an. Microsoft fragt dort nach einem neuen Passwort.
    .step2 = Wählen Sie eines, und melden Sie sich damit bei [Outlook im Web](outlook) an, um zu sehen, dass es geht.
    .step3 = Verbinden Sie erneut, mit dem neuen Passwort.
    .stuck = Sie wissen das alte Passwort nicht mehr?
    .stuck-text = In vielen Organisationen können Sie [selbst ein neues setzen](password-reset). Geht das bei Ihnen nicht, hilft der IT-Support. { $app } kann das nicht.
guide-interaction-terms =
    .step1 = Verbinden Sie erneut. Microsoft zeigt die Nutzungsbedingungen Ihrer Organisation.
    .step2 = Öffnen und lesen Sie die Bedingungen: Oft lässt Microsoft Sie erst danach akzeptieren.
    .step3 = Wählen Sie **Akzeptieren**, und bleiben Sie auf der Seite, bis sie Sie von selbst zurückschickt.
    .stuck = Sie möchten nicht akzeptieren?
    .stuck-text = Dann lässt sich { $app } nicht verbinden. Die Bedingungen stammen von Ihrer Organisation; sprechen Sie mit ihrem IT-Support.
guide-interaction-sign_in =
    .step1 = Verbinden Sie erneut. Zeigt Microsoft mehrere Konten, wählen Sie das, das Sie bei der Arbeit für E-Mails nutzen.
    .step2 = Ist es nicht dabei, wählen Sie **Anderes Konto verwenden**, und geben Sie die vollständige Adresse ein.
    .step3 = Melden Sie sich so an, wie Microsoft es verlangt, und bleiben Sie auf seiner Seite, bis sie Sie von selbst zurückschickt.
    .stuck = Sie landen wieder auf dieser Seite?
    .stuck-text = Versuchen Sie es einmal in einem privaten Fenster: Eine alte Anmeldung kann im Weg sein. Hilft das nicht, [schreiben Sie uns](support).

## Eine Anmeldung, die geendet hat

guide-session =
    .todo = Ein Schritt
    .step = Verbinden Sie erneut, und melden Sie sich mit demselben Geschäftskonto an wie zuvor. { $app } macht dann dort weiter, wo es aufgehört hat; nichts geht verloren.
    .why = Warum geschieht das?
    .reason1 = Ihr Passwort wurde geändert oder zurückgesetzt.
    .reason2 = In Ihrer Organisation gilt eine Anmeldung nur eine begrenzte Zeit.
    .reason3 = Lange wurde nichts abgerufen (Microsoft beendet ungenutzte Anmeldungen nach 90 Tagen).
    .reason4 = Sie oder die Administration haben das Konto überall abgemeldet.
    .often = Kommt es alle paar Tage wieder, [sagen Sie es uns](support): Vielleicht hat Ihre Organisation dazu eine Regel.
guide-session-expired =
    .reason1 = In Ihrer Organisation gilt eine Anmeldung nur eine begrenzte Zeit.
    .reason2 = Lange wurde nichts abgerufen (Microsoft beendet ungenutzte Anmeldungen nach 90 Tagen).
guide-session-revoked =
    .reason1 = Ihr Passwort wurde geändert oder zurückgesetzt.
    .reason2 = Sie oder die Administration haben das Konto überall abgemeldet.
    .reason3 = Sie oder die Administration haben die Erlaubnis von { $app } zurückgenommen.
    .often = Wird sie bald darauf wieder zurückgezogen, ist das vielleicht gewollt: Fragen Sie den IT-Support Ihrer Organisation, bevor Sie es noch einmal versuchen.

## Mit dem Konto selbst stimmt etwas nicht

guide-account =
    .step1 = Öffnen Sie [Outlook im Web](outlook) in einem privaten Fenster, und melden Sie sich mit demselben Konto an.
    .step2 = **Es klappt:** Verbinden Sie hier erneut, und achten Sie darauf, dieselbe Adresse einzugeben.
    .step3 = **Es klappt nicht:** Dann braucht das Konto selbst Hilfe. Der IT-Support Ihrer Organisation kann es entsperren, das Passwort zurücksetzen oder es einschalten. { $app } kann das nicht.
    .note = Nach mehreren falschen Passwörtern sperrt Microsoft ein Konto eine Weile. Oft hilft es, eine halbe Stunde zu warten.
guide-account-disabled =
    .step1 = Ist es vielleicht ein altes Konto? Haben Sie für Ihre geschäftliche E-Mail ein neueres, verbinden Sie dieses.
    .step2 = Ist es das richtige, bitten Sie den IT-Support Ihrer Organisation, es wieder einzuschalten. { $app } kann das nicht.
    .step3 = Ist es wieder eingeschaltet, verbinden Sie hier noch einmal.
    .note = Das können Sie dort angeben: Microsoft lehnt die Anmeldung ab, weil das Konto deaktiviert ist (AADSTS50057).
guide-account-locked =
    .step1 = Warten Sie eine halbe Stunde, und versuchen Sie solange kein Passwort: Jedes falsche verlängert die Wartezeit.
    .step2 = Melden Sie sich dann in einem privaten Fenster bei [Outlook im Web](outlook) an, mit dem Passwort, bei dem Sie sicher sind. Sind Sie sich bei keinem sicher, [setzen Sie ein neues](password-reset).
    .step3 = Klappt das, verbinden Sie hier erneut. Wenn nicht, kann der IT-Support Ihrer Organisation das Konto entsperren. { $app } kann das nicht.
    .note = Das können Sie dort angeben: Microsoft hat das Konto nach falschen Anmeldungen gesperrt (AADSTS50053).
guide-account-password =
    .step1 = Melden Sie sich in einem privaten Fenster bei [Outlook im Web](outlook) an, mit derselben Adresse.
    .step2 = Wird das Passwort auch dort abgelehnt, [setzen Sie ein neues](password-reset). Erlaubt Ihre Organisation das nicht, hilft ihr IT-Support. { $app } kann das nicht.
    .step3 = Verbinden Sie hier erneut, mit dem Passwort, das funktioniert hat.
    .note = Nach mehreren falschen Passwörtern sperrt Microsoft ein Konto eine Weile. Oft hilft es, eine halbe Stunde zu warten.
guide-account-not_found =
    .step1 = Melden Sie sich bei [Outlook im Web](outlook) an, und wählen Sie oben rechts Ihr Bild oder Ihre Initialen. Die Adresse unter Ihrem Namen ist die richtige.
    .step2 = Verbinden Sie hier erneut, und geben Sie genau diese Adresse ein. Ein Alias oder die Adresse eines freigegebenen Postfachs taugt nicht zum Anmelden.
    .step3 = Können Sie sich auch dort nicht anmelden, kann der IT-Support Ihrer Organisation Ihnen Ihre Anmeldeadresse nennen.
    .note = Das können Sie dort angeben: Microsoft findet das Konto nicht (AADSTS50034).

## Unbekannt, oder für niemanden etwas zu tun

guide-unknown =
    .step1 = Versuchen Sie es noch einmal in einem **privaten Fenster**, mit dem Konto, das Sie bei der Arbeit für E-Mails nutzen.
    .step2 = Zeigt Microsoft eine Seite, die nach der Administration fragt, machen Sie ein Bild davon, und schicken Sie es Ihrer Administration und uns.
    .step3 = Klappt es wieder nicht, [schreiben Sie uns](support), mit einem Bild der Seite. Den technischen Teil haben wir schon.
guide-nothing =
    .todo = Wie es weitergeht
    .text = Weder Sie noch Ihre Administration müssen etwas ändern. Es später noch einmal zu versuchen, schadet nicht.

## Das Ende eines Links und eines Vorgangs

guide-expired =
    .general = Was die Administration allgemein braucht, steht trotzdem weiter unten.
    .hint = Er geht an die Adressen, die wir kennen, und sonst nirgendwohin. Sie müssen keine eingeben.
    .about = Zu dieser Anfrage
guide-fresh =
    .once = Bitten Sie nur einmal darum: Wir schicken niemandem mehr als ein paar E-Mails.
    .passed-on = Sie sind für die Administration zuständig und haben den alten Link weitergeleitet bekommen?
    .passed-on-text = Dann fragen Sie die Person, die ihn geschickt hat: Die E-Mail geht an sie.
guide-resolved =
    .badge = Gelöst
    .known = Der Vorgang { $reference } von { $domain } ist abgeschlossen.
    .unknown = Der Vorgang { $reference } ist abgeschlossen.
    .again = Möchten Sie noch verbinden?
    .again-text = Beginnen Sie die Verbindung noch einmal. Hält Microsoft Sie weiter auf, [sagen Sie es uns](support).
    .undo = Für die Akten: So machen Sie es rückgängig
guide-resolved-route = Weg { $route }: { $title }

## A link that leads nowhere, and a form that another page sent.

guide-lost =
    .title = Diese Seite gibt es nicht
    .detail = Vielleicht hat ein E-Mail-Programm den Link zerschnitten. Öffnen Sie ihn noch einmal aus der E-Mail, oder kopieren Sie ihn ganz in die Adresszeile.

guide-foreign =
    .title = Das kam nicht von unserer Seite
    .detail = Öffnen Sie die Seite noch einmal, und nehmen Sie die Schaltfläche dort.
