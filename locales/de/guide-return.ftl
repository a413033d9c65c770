# Die Seite nach der Rückkehr von Microsoft. The English file explains the markup and the values.

guide-return =
    .eyebrow = Zurück von Microsoft
    .case = Vorgang { $reference }
    .footer = Diese Seite wird für { $app } ({ $publisher }) betrieben. Sie zu öffnen ändert nichts.
    .granted = Was erteilt wurde
    .missing = **Nicht erteilt: { $missing }.**
    .missing-todo = Öffnen Sie den Leitfaden, und genehmigen Sie noch einmal, mit allen Berechtigungen. Fehlen sie wieder, schreiben Sie an den Support.
    .unnamed = In der Antwort nicht genannt: { $unnamed }. Das gehört zur Anmeldung selbst; verbinden lässt sich auch, ohne dass es hier genannt wird.
    .elsewhere = War es die richtige Organisation?
    .elsewhere-known = Laut Microsoft wurde in einem anderen Mandanten genehmigt als dem, um den es in diesem Vorgang geht ({ $domain }). Verwalten Sie mehrere, öffnen Sie den Leitfaden noch einmal, und melden Sie sich mit dem Konto dieses Mandanten an.
    .elsewhere-unknown = Laut Microsoft wurde in einem anderen Mandanten genehmigt als dem, um den es in diesem Vorgang geht. Verwalten Sie mehrere, öffnen Sie den Leitfaden noch einmal, und melden Sie sich mit dem Konto dieses Mandanten an.
    .next = Wie es weitergeht
    .next-connect = Wer aufgehalten wurde, [verbindet in { $app } erneut](connect). Meist kommt eine Genehmigung bei Microsoft innerhalb von Minuten überall an; manchmal dauert es bis zu einer Stunde.
    .next-proof = Die erste gelungene Verbindung ist der Beweis. Dann benachrichtigen wir alle anderen in Ihrer Organisation, die warten.
    .claim = Erledigt, bitte vermerken
    .back = Zurück zum Leitfaden
    .again = Zurück zum Leitfaden, um noch einmal zu genehmigen
    .can = Was Sie tun können
    .code = Microsofts Code: [AADSTS{ $code }](code)
    .write = An den Support schreiben
    .unmatched = Wir können nicht erkennen, zu welcher Anfrage das gehört.
    .unmatched-todo = Haben Sie die App genehmigt, gilt die Genehmigung bei Microsoft trotzdem. Sonst öffnen Sie den Leitfaden noch einmal aus Ihrer E-Mail.

guide-return-complete =
    .title = { $app } ist genehmigt
    .lead = **{ $count } von { $total }** Berechtigungen wurden erteilt. Das sind alle, vielen Dank.
guide-return-named =
    .title = { $app } ist genehmigt
    .lead =
        { $others ->
            [one] **{ $count } von { $total }** Berechtigungen nennt Microsofts Antwort, darunter alle, für die es Sie brauchte. Eine, die nur der Anmeldung dient, lässt sie aus, wie so oft.
           *[other] **{ $count } von { $total }** Berechtigungen nennt Microsofts Antwort, darunter alle, für die es Sie brauchte. { $others }, die nur der Anmeldung dienen, lässt sie aus, wie so oft.
        }
guide-return-unlisted =
    .title = Microsoft meldet, dass { $app } genehmigt ist
    .lead = Die Antwort führt die Berechtigungen nicht auf. Die nächste Verbindung wird zeigen, ob alles da ist.
guide-return-partial =
    .title = Genehmigt, aber etwas fehlt
    .lead = **{ $count } von { $total }** Berechtigungen wurden erteilt. Schon eine fehlende verhindert jede Verbindung; bitte sehen Sie noch einmal nach.
guide-return-cancelled =
    .title = { $app } wurde nicht genehmigt
    .lead = Microsofts Seite wurde ohne Genehmigung verlassen. Dasselbe meldet Microsoft auch, wenn das Konto nicht genehmigen darf.
    .item1 = Haben Sie sich dagegen entschieden, sind Sie fertig. Nichts wurde geändert.
    .item2 = Wollten Sie genehmigen, braucht das Konto mindestens die Rolle **Cloudanwendungsadministrator**. Versuchen Sie es mit einem, das sie hat, oder geben Sie den Leitfaden weiter.
guide-return-fault =
    .title = Das ist ein Fall für die Technik von { $app }
    .lead = Microsoft konnte mit der Anfrage von { $app } nichts anfangen. Sie haben nichts falsch gemacht, und nichts wurde geändert.
    .item1 = Schreiben Sie an den Support, mit Microsofts Code, falls er unten steht. Auf Ihrer Seite ist nichts zu reparieren.
guide-return-refused =
    .title = Microsoft hat die Genehmigung nicht abgeschlossen
    .lead = Microsoft nennt einen anderen Grund als einen Abbruch. Soweit die Antwort es zeigt, wurde nichts genehmigt.
    .item1 = Versuchen Sie es noch einmal in einem privaten Fenster, damit kein anderes Konto im Weg ist.
    .item2 = Endet es wieder hier, schreiben Sie an den Support, mit Microsofts Code, falls er unten steht.
guide-return-unreadable =
    .title = Hier ist keine Antwort von Microsoft angekommen
    .lead = Auf diese Seite kommt die Administration, nachdem sie die App bei Microsoft genehmigt hat. Mit dieser Adresse kam nichts dergleichen.
    .item1 = Kamen Sie von Microsofts Seite, gehen Sie zurück zum Leitfaden, und versuchen Sie es noch einmal.
