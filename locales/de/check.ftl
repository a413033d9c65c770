# Der Kontrollcode einer E-Mail und die Seite, die sagt, ob wir sie gesendet haben. The English file explains the values.

## In mails. Never say that a link leads there: the reader types the address.

check-code = Kontrollcode
check-how = Ob diese E-Mail wirklich von uns ist, können Sie prüfen: Tippen Sie { $check } Zeichen für Zeichen in die Adresszeile eines Browsers, und geben Sie dort den Kontrollcode ein. Die Seite sagt Ihnen, an welchem Tag wir die E-Mail gesendet haben, an wen und wohin die Links darin führen.
check-how-forwarded = Ob dieser Text wirklich von uns ist, können Sie prüfen: Tippen Sie { $check } Zeichen für Zeichen in die Adresszeile eines Browsers, und geben Sie dort den Kontrollcode ein. Die Seite sagt Ihnen, an welchem Tag wir die ursprüngliche E-Mail gesendet haben, an wen und wohin die Links darin führen.

## On the guide
check-guide = Hat eine E-Mail Sie hierher geführt? Jede unserer E-Mails trägt einen Kontrollcode: Tippen Sie { $check } selbst in die Adresszeile, und geben Sie ihn dort ein; die Seite sagt Ihnen, ob wir die E-Mail gesendet haben.

## The page. It must serve somebody who is alarmed, and somebody whom a counterfeiter has sent here.
check-title = Ist diese E-Mail von uns?
check-lead = Jede E-Mail, die { $app } zur Verbindung mit Outlook sendet, trägt einen Kontrollcode. Geben Sie ihn hier ein, und Sie erfahren, ob wir diese E-Mail gesendet haben und was Sie vergleichen sollten.
check-form = Kontrollcode eingeben
check-again = Einen anderen Code prüfen
check-hint = Zwölf Buchstaben und Ziffern in drei Gruppen. Der Code steht gegen Ende der E-Mail und im Teil für die Administration. Groß- und Kleinschreibung und Bindestriche spielen keine Rolle.
check-button = Code prüfen
check-bar = Vertrauen Sie dieser Seite nur, wenn die Adresse in der Adresszeile mit { $check } beginnt und Sie sie selbst eingetippt haben. Ein Link in einer E-Mail kann auf eine Seite führen, die genauso aussieht und zu allem Ja sagt.

check-genuine =
    .title = Wir haben eine E-Mail mit diesem Code gesendet
    .lead = Die E-Mail, die Sie vor sich haben, ist es nur, wenn diese drei Angaben dort genauso lauten. Ein Code lässt sich in eine gefälschte E-Mail kopieren, doch die Links einer gefälschten E-Mail führen woandershin.
check-unsent =
    .title = Wir haben eine E-Mail mit diesem Code geschrieben
    .lead = Soweit wir wissen, ist sie noch nicht versandt oder nicht angekommen. Haben Sie sie trotzdem vor sich, müssen diese drei Angaben dort genauso lauten. Ein Code lässt sich in eine gefälschte E-Mail kopieren, doch die Links einer gefälschten E-Mail führen woandershin.

check-compare = Vergleichen Sie diese drei Angaben
check-day = Tag
check-day-note = Nach der Uhrzeit in Greenwich (UTC). Bei Ihnen kann es der Tag davor oder danach sein.
check-day-later = { $date }; versandt { $time }
check-day-unsent = Geschrieben { $date }, soweit wir wissen nicht versandt
check-to = Empfänger
check-to-note = Eine Adresse in dieser Domäne, die mit diesem Buchstaben beginnt. Hat jemand aus Ihrem Team Ihnen die E-Mail weitergeleitet, ist es die Adresse dieser Person.
check-hosts = Die Links führen nur zu
check-hosts-note = Zeigen Sie mit der Maus auf einen Link, oder halten Sie den Finger darauf, um zu sehen, wohin er führt. Es zählt, was zwischen „https://“ und dem nächsten „/“ steht, und zwar vollständig.
check-hosts-mail = Eine Schaltfläche, die eine neue E-Mail öffnet, ist ebenfalls unbedenklich.
check-differs = Weicht eine davon ab? Dann hat jemand unseren Code in eine gefälschte E-Mail kopiert.

check-about = Worüber wir geschrieben haben
check-says = Inhalt
check-never = Wonach wir nie fragen

check-unknown =
    .title = Wir haben keine E-Mail mit diesem Code gesendet
    .lead = Vergleichen Sie den Code noch einmal Zeichen für Zeichen: Es sind zwölf. Lautet er in der E-Mail genauso, ist die E-Mail nicht von uns.
check-now = Was Sie jetzt tun sollten
check-now1 = Öffnen Sie in dieser E-Mail keinen Link und keinen Anhang. Antworten Sie nicht darauf, und leiten Sie sie nicht weiter.
check-now2 = Melden Sie sie: mit der Schaltfläche für Phishing in Ihrem E-Mail-Programm oder bei der Person, die sich an Ihrem Arbeitsplatz um die IT kümmert.
check-now3 = Schreiben Sie uns an { $support }. Das hilft uns, andere zu warnen.
check-now4 = Haben Sie nach dem Öffnen ein Passwort eingegeben oder etwas genehmigt, ändern Sie das Passwort sofort, und sagen Sie der Person Bescheid, die sich um die IT kümmert.
check-now5 = Wenn Sie wissen möchten, ob { $app } wirklich auf Sie wartet, öffnen Sie { $app } so wie immer.
check-tell = Dem Support Bescheid sagen
check-tell-subject = Eine E-Mail, die gefälscht sein könnte
check-tell-body = Ich habe eine E-Mail, in der es angeblich um { $app } geht. Ich habe diesen Code daraus geprüft:
check-older = E-Mails, die wir vor der Einführung der Kontrollcodes gesendet haben, tragen keinen.
check-private = Diese Seite nennt keine Person, und einen Code nachzuschlagen ändert nichts.
