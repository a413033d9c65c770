# Was Leser des Leitfadens dort tun: Häkchen, Fragen, eine Ablehnung; die Skripte. The English file explains the values.

guide-mark = Erledigt
guide-mark-route = Weg { $route }, Schritt { $step } ist erledigt
guide-mark-step = Schritt { $step } ist erledigt
guide-progress =
    { $count ->
        [one] Einer von { $total } Schritten ist als erledigt markiert, zuletzt am { $time }. Alle, die diesen Leitfaden öffnen, sehen die Häkchen.
       *[other] { $count } von { $total } Schritten sind als erledigt markiert, zuletzt am { $time }. Alle, die diesen Leitfaden öffnen, sehen die Häkchen.
    }
guide-marks-hint = Haken Sie einen Schritt ab, wenn er erledigt ist: Wer diesen Leitfaden als Nächstes öffnet, sieht, wie weit Sie sind. Bei Microsoft ändert das nichts.

guide-answer = Möchten Sie uns etwas sagen?
guide-question = Ich habe eine Frage
guide-question-hint = Sie geht an den Support von { $app } und wird bei diesem Vorgang aufbewahrt. Bitte schreiben Sie dazu, wie wir Sie erreichen, und lassen Sie Passwörter und Codes weg.
guide-question-label = Ihre Frage
guide-question-send = Frage senden
guide-refuse = Wir lassen das nicht zu
guide-refuse-hint = Das entscheiden Sie. Wer wartet, erhält dazu keine E-Mails mehr, und auf dieser Seite können Sie es sich jederzeit anders überlegen.
guide-refuse-label = Der Grund
guide-refuse-send = Wir lassen das nicht zu

guide-asked = Ihre Frage ist beim Support
guide-asked-lead = Der Support von { $app } hat sie, zusammen mit dem Vorgang { $reference }. Haben Sie geschrieben, wie man Sie erreicht, kommt die Antwort dorthin.
guide-asked-wait = Sonst hat sich nichts geändert, und niemand sonst sieht auf dieser Seite, was Sie geschrieben haben.
guide-not-asked = Bitte schreiben Sie stattdessen an den Support
guide-not-asked-lead = Die Frage war leer, oder zu diesem Vorgang kamen heute schon mehrere. Nichts ist verloren, was Sie nicht per E-Mail senden können: Schreiben Sie an { $support }, und nennen Sie den Vorgang { $reference }.
guide-refused = Vermerkt: Ihre Organisation lässt das nicht zu
guide-refused-lead = Zum Vorgang { $reference } gehen keine E-Mails mehr hinaus. Der Support sieht Ihren Grund, andere Leser dieser Seite nicht.
guide-refused-state = Ihre Organisation hat entschieden, { $app } nicht zuzulassen.
guide-refused-more = Niemand erhält dazu noch E-Mails. Hat sich das geändert, sagen Sie es hier, und der Leitfaden geht weiter, wo er war.
guide-allow = Wir lassen es doch zu
guide-back = Zurück zum Leitfaden

guide-scripts = Skripte für Ihre Organisation
guide-scripts-lead = Dieselben Schritte für alle, die mit PowerShell oder direkten Aufrufen von Microsoft Graph arbeiten: nachsehen, ausführen, zurücknehmen. Jedes ist für diesen Mandanten gemacht, lässt Ihre anderen Richtlinien stehen, liest zurück, was es geschrieben hat, und sagt, wie es ausging.
guide-scripts-open = Skripte ansehen
guide-scripts-safe = Lesen Sie ein Skript, bevor Sie es ausführen. Es enthält kein Geheimnis und kein Passwort; Sie melden sich auf Microsofts eigener Seite an, und es spricht nur mit Microsoft Graph. Die PowerShell-Skripte fragen vor jeder Änderung, und mit -WhatIf ändern sie nichts.
guide-scripts-unknown = Wir kennen die ID Ihres Mandanten nicht sicher, deshalb fragen die PowerShell-Skripte Sie danach.
guide-scripts-download = { $file } herunterladen
guide-scripts-copy = Kopieren
guide-script-check = Nachsehen, ob Benutzer verbinden können
guide-script-check-note = Liest nur und ändert nichts. Exitcode 0: sie können; 1: etwas fehlt; 2: es ließ sich nicht feststellen.
guide-script-apply-approval = Weg A: die App genehmigen
guide-script-apply-approval-note = Fügt die App hinzu, falls sie fehlt, und erteilt genau ihre Berechtigungen für alle. Was hinzukam, wird für den Rückweg in einer Datei aufbewahrt.
guide-script-undo-approval = Weg A zurücknehmen
guide-script-undo-approval-note = Nimmt anhand dieser Datei zurück, was hinzukam, und rührt andere Zustimmungen nicht an.
guide-script-apply-settings = Weg B: die Einstellung und die Liste
guide-script-apply-settings-note = Stellt die Benutzereinwilligung auf verifizierte Herausgeber und niedrig eingestufte Berechtigungen und füllt die Liste. Was vorher galt, wird für den Rückweg in einer Datei aufbewahrt.
guide-script-undo-settings = Weg B zurücknehmen
guide-script-undo-settings-note = Stellt anhand dieser Datei wieder her, was vorher galt, und nimmt von der Liste nur, was hinzukam.
guide-scripts-powershell = PowerShell
guide-scripts-calls = Direkte Graph-Aufrufe

guide-as-markdown = Der ganze Leitfaden als Markdown
guide-as-text = Der ganze Leitfaden als einfacher Text
