# Die Seite „Wo steht meine Anfrage?“ The English file explains the values.

request-title = Wo steht meine Anfrage?
request-lead-admin = Sie wollten Outlook mit { $app } verbinden. Die Person, die sich um Microsoft 365 bei { $org } kümmert, muss das einmal erlauben.
request-lead-person = Sie wollten Outlook mit { $app } verbinden. Das haben Sie selbst in der Hand: Die Schritte stehen im Leitfaden.
request-lead-connected = Sie sind verbunden. Es ist nichts mehr zu tun.
request-lead-resolved = Der Weg ist frei: Verbinden Sie Outlook noch einmal, und Sie sind fertig.
request-lead-refused = Bei { $org } wurde entschieden, { $app } nicht zuzulassen.
request-lead-closed = Der Support hat diese Anfrage ohne Änderung geschlossen. Brauchen Sie die Verbindung noch, schreiben Sie an { $support }.

request-steps = Der Stand
request-tried = Sie wollten verbinden
request-mailed = Wir haben Ihnen geschrieben, was zu tun ist
request-mailed-waiting = Unsere E-Mail an Sie geht gleich hinaus
request-mailed-failed = Unsere E-Mail hat Sie nicht erreicht: Nutzen Sie den Leitfaden unten
request-mailed-none = Wir haben Ihnen dazu keine E-Mail geschickt
request-opened = Jemand benutzt den Leitfaden
request-opened-not = Bisher hat niemand den Leitfaden benutzt
request-opened-not-note = Dass er geöffnet wurde, genügt uns dafür nicht. Wir zählen Menschen und nicht die Programme, die Links in E-Mails prüfen.
request-claimed = Ihre Administration meldet, dass es erledigt ist
request-claimed-not = Ihre Administration erlaubt es
request-resolved = Es klappt: Der Weg ist frei
request-resolved-not = Sie verbinden, und es klappt
request-refused = Ihre Organisation hat sich dagegen entschieden
request-connected = Sie sind verbunden
request-on = am { $time }
request-done = erledigt
request-now = aktueller Stand
request-open = steht noch aus

request-others =
    { $others ->
        [0] Soweit wir wissen, wartet in Ihrer Organisation sonst niemand darauf.
        [one] Eine weitere Person in Ihrer Organisation wartet auch darauf.
       *[other] { $others } weitere Personen in Ihrer Organisation warten auch darauf.
    }
request-meanwhile = Was Sie inzwischen tun können
request-meanwhile-admin = Fragen Sie die Person, die sich bei Ihnen um Microsoft 365 kümmert, ob sie den Leitfaden gesehen hat. Eine Minute ihrer Zeit genügt. Sie müssen es vorher nicht noch einmal versuchen; wir sagen Ihnen Bescheid.
request-meanwhile-claimed = Versuchen Sie jetzt zu verbinden. Fragt Microsoft noch nach der Administration, warten Sie ein wenig: Meist dauert es Minuten, bis eine Änderung bei Microsoft überall ankommt, manchmal bis zu einer Stunde.
request-meanwhile-refused = Sprechen Sie mit der Person, die sich bei Ihnen um Microsoft 365 kümmert. Sie kann die Entscheidung im Leitfaden jederzeit zurücknehmen.
request-meanwhile-person = Öffnen Sie den Leitfaden, und folgen Sie seinen Schritten. Es dauert ein bis zwei Minuten.
request-guide = Leitfaden öffnen
request-write = An meine Administration schreiben
request-connect = Outlook verbinden
request-private = Diese Seite gehört Ihnen: Wer ihre Adresse hat, sieht, was hier steht. Sie nennt niemanden beim Namen.

request-gone = Dieser Link gilt nicht mehr
request-gone-lead = Links laufen nach einiger Zeit ab oder werden vom Support ersetzt. Schreiben Sie an { $support }, oder versuchen Sie in { $app } noch einmal zu verbinden: Dann bekommen Sie einen neuen.
