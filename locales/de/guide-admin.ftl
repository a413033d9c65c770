# Die Seiten der Administration neben Wegen und Berechtigungen. The English file explains the values.

guide-copy = Kopieren
    .done = Kopiert
    .by-hand = Markieren Sie den Text, und kopieren Sie ihn mit der Tastatur
    .link = Link kopieren
    .address = Adresse kopieren
    .client-id = Anwendungs-ID kopieren
    .tenant-id = Mandanten-ID kopieren
    .ticket = Für ein Ticket kopieren
guide-print = Diese Seite drucken

guide-for-admin = Für die Administration von { $org }
guide-about-request = Zu dieser Anfrage
guide-waiting =
    { $waiting ->
        [one] { $waiting } Person wartet
       *[other] { $waiting } Personen warten
    }
guide-since = Seit dem { $opened }
guide-claimed-more = Bis dahin bleibt diese Seite offen, falls noch etwas zu tun ist.
guide-unsure =
    .title = So deuten wir es; Microsoft hat es nicht gesagt.
    .text = Microsoft nennt nicht immer den Grund, wenn es eine Verbindung stoppt. Hier steht der wahrscheinlichste. Passt er nicht zu dem, was Sie sehen, [sagen Sie es uns](support).
guide-not-me =
    .title = Nicht die richtige Person dafür?
    .text = Geben Sie die Seite an die Person weiter, die sich bei Ihnen um Microsoft 365 kümmert. Einmal genügt, dann können alle verbinden.
    .write = An meine Administration schreiben

## Wer fragt

guide-who =
    .title = Wer fragt
    .name = In { $app } bekannt als
    .support = Support
guide-trust =
    .title = Prüfen Sie selbst
    .lead = Bei der Bitte, eine App zu genehmigen, ist Vorsicht richtig. Deshalb:
    .check1 = In Ihrer Adresszeile steht **{ $host }**.
    .check2 = Niemand fragt Sie hier nach einem Passwort, einem Code oder einer Zahlung, und Sie müssen nichts herunterladen.
    .check3 = Sie melden sich bei **login.microsoftonline.com** an und arbeiten in **entra.microsoft.com**. Beide gehören Microsoft; wir sehen davon nichts.
    .check4 = Bevor Sie zustimmen, zeigt Microsofts eigene Seite Namen, Herausgeber und Berechtigungen der App. Weichen sie von dieser Seite ab, brechen Sie ab, und [sagen Sie es uns](support).
    .check5 = Unsere Links brauchen Sie nicht: Öffnen Sie das Microsoft Entra Admin Center selbst, und suchen Sie die Anwendungs-ID.

## Danach

guide-retry =
    .title = Danach: noch einmal versuchen lassen
    .text = Microsoft wendet die Änderung nur auf neue Anmeldungen an. Wer aufgehalten wurde, muss also [in { $app } neu verbinden](connect). Die Seite, die nach der Administration fragt, sollte nun ausbleiben. Die erste gelungene Verbindung ist der Beweis; dann benachrichtigen wir alle anderen in Ihrer Organisation, die warten.
    .button = Erledigt, bitte vermerken
    .note = Das wird nur im Vorgang vermerkt. Es erteilt nichts und braucht kein Konto.

guide-safe =
    .title = Ist das sicher?
    .lead = Es ist der übliche Weg, eine fremde App in einer Microsoft-365-Organisation zuzulassen, und Sie entscheiden, wie weit er reicht:
    .delegated = Die Berechtigungen sind delegiert. { $app } erreicht Postfach und Kalender der Personen, die verbinden, und sonst niemandes.
    .settings = Auf Weg B wird für die Organisation nichts erteilt: Jede Person stimmt bei der Anmeldung selbst zu, für ihr eigenes Postfach und ihren eigenen Kalender.
    .consent = Auf Weg A genehmigen Sie einmal eine App; alles andere bleibt so streng, wie es ist.
    .password-known = { $app } sieht nie ein Passwort, und keine der Berechtigungen dient der Verwaltung.
    .password-unknown = { $app } sieht nie ein Passwort.
    .undo = Sie können es jederzeit zurücknehmen. Wann und für wen sich die App angemeldet hat, zeigen die Anmeldeprotokolle von Entra.
    .allows = Ebenso klar gesagt sei, was die App damit darf: Für alle, die verbinden, kann sie E-Mails und Termine lesen, ändern und löschen und in ihrem Namen E-Mails senden, bis die Verbindung endet. „Niedrig“ heißt Microsofts Liste; es ist nicht unser Urteil. Private Microsoft-Konten sind von alldem nicht berührt.

guide-still =
    .title = Wenn es noch nicht klappt
    .same = Die Person sieht wieder dieselbe Seite
    .same1 = Meldet sie sich mit dem Geschäftskonto an und nicht mit einem privaten?
    .same2 = Sie soll die Cookies von login.microsoftonline.com löschen oder ein privates Fenster benutzen: Eine alte Sitzung kann zu einem anderen Konto gehören.
    .same3 = Wurde die Änderung gespeichert, und im richtigen Mandanten? Sehen Sie noch einmal nach.
    .same4 = Eine Änderung am Workflow für die Administratoreinwilligung kann bis zu einer Stunde brauchen.
    .low = Bei Weg B: Sind beide Schritte erledigt, und stehen alle { $permissions } Berechtigungen in der Liste **Niedrig** (Low)? Schon eine fehlende blockiert die ganze Anfrage.
    .settings = Weg B ist erledigt, und Microsoft fragt trotzdem nach der Administration
    .settings1 = Vielleicht gilt der Herausgeber nicht als verifiziert, oder Microsoft stuft die Anfrage als riskant ein. In beiden Fällen entscheidet die Administration: Nehmen Sie Weg A.
    .settings2 = Für Gäste gilt die Einstellung nicht.
    .settings3 = Vielleicht steht die App auf **Zuweisung erforderlich**. Dann muss die Administration zustimmen und die Personen zuweisen.
    .settings4 = In nationalen Clouds (US-Behörden, China) gibt es keine Herausgeberüberprüfung, dort kann Weg B nicht funktionieren. Die Links auf dieser Seite führen in die öffentliche Cloud; [schreiben Sie uns](support).
    .other = Genehmigt, aber es erscheint eine andere Meldung
    .other1 = **AADSTS50105**: Die Person muss der App zugewiesen werden (**Unternehmens-Apps**, { $app }, **Benutzer und Gruppen**).
    .other2 = **AADSTS7000112**: Die App ist in Ihrem Mandanten deaktiviert (**Eigenschaften**, **Aktiviert für die Benutzeranmeldung?**).
    .other3 = **AADSTS650051**: Ein Überrest der App ist im Weg; entfernen Sie ihn unter **Unternehmens-Apps**, und genehmigen Sie noch einmal.
    .other4 = **AADSTS530xx** oder eine Seite über das Gerät oder den Ort: eine Richtlinie für bedingten Zugriff. Sehen Sie in den [Anmeldeprotokollen](sign-ins) nach.
    .other5 = Kein Postfach: Das Konto braucht eine Exchange-Online-Lizenz. Bis eine neue wirkt, vergehen bis zu 15 Minuten.
    .right = Sie haben alles richtig gemacht
    .right-text = Dann liegt der Fehler vielleicht bei uns: Eine App kann mehr verlangen, als sie sagt, oder jedes Mal neu um Zustimmung bitten. Schreiben Sie an [{ $support }](support), mit der Adresse der Person, die es versucht hat, Ihrer Domäne und einem Bild der Meldung samt ihren Codes. Nennen Sie den Vorgang { $reference }.

guide-record =
    .title = Für die Akten
    .ticket = Die ganze Anfrage als einfacher Text, für ein Ticket
    .sources = Worauf sich diese Seite stützt
    .checked = Mit Microsofts Dokumentation abgeglichen am { $checked }. Microsoft verlegt gelegentlich Menüs; ist eines umgezogen, suchen Sie im Admin Center nach den fett gedruckten Wörtern.
# The titles of Microsoft's pages.
guide-sources =
    .item1 = [Mandantenweite Administratoreinwilligung erteilen](grant-admin-consent)
    .item2 = [Benutzereinwilligung konfigurieren](configure-user-consent)
    .item3 = [Berechtigungsklassifizierungen](configure-permission-classifications)
    .item4 = [App-Einwilligungsrichtlinien](manage-app-consent-policies)
    .item5 = [Anforderungen zur Administratoreinwilligung prüfen](review-admin-consent-requests)
    .item6 = [Einer App Personen zuweisen](assign-user-or-group-access-portal)

## Seiten ohne Weg

guide-hint-title = Sehen Sie zuerst hier nach.

guide-policy =
    .title = Die Richtlinie finden, dann entscheiden
    .look = Zum Nachsehen: { role-security_reader }
    .change = Zum Ändern: { role-conditional_access_administrator }
    .step1 = Öffnen Sie die [Anmeldeprotokolle](sign-ins) (|Entra ID > Überwachung und Integrität > Anmeldeprotokolle|). Filtern Sie nach der Anwendungs-ID von { $app } und nach dem Status **Fehler** (Failure).
    .step2 = Öffnen Sie die Anmeldung und darin die Registerkarte **Bedingter Zugriff** (Conditional Access). Sie nennt die Richtlinie, an der es lag, und die Bedingung, die nicht erfüllt war.
    .step3 = Entscheiden Sie, was zu Ihren Regeln passt. Oft kann die Person die Bedingung erfüllen: mit einem anderen Gerät, einem anderen Netzwerk oder Multi-Faktor-Authentifizierung.
    .step4 = Soll die Richtlinie für diese App nicht gelten, [öffnen Sie die Richtlinie](policies) (|Entra ID > Bedingter Zugriff > Richtlinien|), und schließen Sie { $app } unter **Zielressourcen** (Target resources) aus. Wird die App dort nicht angeboten, schließen Sie stattdessen die Person oder eine Gruppe aus, und halten Sie die Ausnahme eng.
    .mind = Was Sie wissen sollten, bevor Sie eine Richtlinie ändern
    .mind1 = Eine Ausnahme schwächt die Richtlinie für alles, was unter sie fällt. Besser ist es, die Bedingung zu erfüllen, wo das geht.
    .mind2 = { $app } arbeitet danach im Hintergrund für die Person. Verlangt eine Richtlinie bei jeder Nutzung ein bestimmtes Gerät oder einen bestimmten Ort, kann sie die Verbindung später wieder beenden.
    .mind3 = Probieren Sie eine Änderung zuerst im Modus „Nur Bericht“ oder mit **What If** aus.
    .undo = So machen Sie es rückgängig
    .undo-text = Entfernen Sie den Ausschluss aus der Richtlinie, und speichern Sie. Laufende Sitzungen werden geprüft, sobald ihr Token erneuert wird.

guide-assigned =
    .title = Zugewiesen, und Microsoft fragt nach einer Genehmigung?
    .text = Eine App, die eine Zuweisung verlangt, muss auch von der Administration genehmigt werden, was immer Ihre Einwilligungseinstellungen sagen. Ist das noch nicht geschehen, tut es dieser Link, mit den Berechtigungen unten.

guide-enable =
    .title = Die App wieder einschalten
    .role-note = Möglich ist es auch als { role-application_administrator } oder Besitzer der App.
    .step1 = Öffnen Sie [„Unternehmens-Apps“](apps) (|Entra ID > Unternehmens-Apps > Alle Anwendungen|), und suchen Sie **{ $app }** mit der Anwendungs-ID. Ältere Menüs: |Identität > Anwendungen > Unternehmensanwendungen|.
    .step2 = Klären Sie vor dem Einschalten, warum die App aus ist: In ihren **Überwachungsprotokollen** (Audit logs) steht, wer das wann getan hat. Auch wenn eine Genehmigungsanfrage blockiert wurde, bleibt eine deaktivierte App zurück.
    .step3 = Stellen Sie unter **Eigenschaften** die Option **Aktiviert für die Benutzeranmeldung?** auf **Ja**, dann **Speichern**.
    .after = Was sich ändert und wie Sie es rückgängig machen
    .after-text = Die Anmeldung bei { $app } ist wieder möglich; Berechtigungen bleiben, wie sie sind. Mit **Nein** in derselben Option nehmen Sie es zurück.
    .leftover = Ist noch ein Überrest da?
    .leftover-text = Steht { $app } schon unter [„Unternehmens-Apps“](apps) und funktioniert nicht (AADSTS650051), löschen Sie zuerst diesen Eintrag. Genehmigen Sie dann wie unten beschrieben; das fügt die App neu hinzu.

guide-mailbox =
    .title = Was zu prüfen ist
    .step1 = Ist es das richtige Konto? Ein Gast, eine geteilte Anmeldung oder ein Zweitkonto derselben Person hat kein eigenes Postfach.
    .step2 = Hat es eine Lizenz mit Exchange Online? Im Microsoft 365 Admin Center: |Benutzer > Aktive Benutzer|, die Person, **Lizenzen und Apps**.
    .step3 = Ist das Postfach neu? Nach dem Zuweisen einer Lizenz kann es bis zu 15 Minuten dauern, bis es erreichbar ist.
    .step4 = Liegt das Postfach auf Ihrem eigenen Exchange-Server? { $app } erreicht nur Exchange Online. In einer hybriden Organisation lassen sich die umgezogenen Postfächer verbinden.
    .step5 = Ist der Zugriff abgeschaltet? In Exchange lassen sich Protokolle für ein Postfach oder die ganze Organisation abschalten (EWS, authentifiziertes SMTP und andere).
    .after = Was sich ändert und wie Sie es rückgängig machen
    .after-text = Eine Lizenz kann Geld kosten und gibt der Person die Dienste darin; an derselben Stelle nehmen Sie sie wieder zurück. Nach dem Ende der Lizenz bewahrt Microsoft das Postfach 30 Tage auf.

## Der Text für ein Ticket, je eine Zeile

guide-ticket =
    .title = Outlook-Verbindung mit { $app } ermöglichen
    .app = App: { $app } (Herausgeber: { $publisher })
    .client-id = Anwendungs-ID (Client): { $client_id }
    .organisation = Organisation (Domäne): { $domain }
    .tenant = Mandanten-ID: { $tenant_id }
    .case = Vorgang: { $reference }
    .guide = Leitfaden: { $link }
    .support = Fragen an: { $support }
    .permissions = Delegierte Microsoft-Graph-Berechtigungen ({ $permissions }):
    .first = Weg { $route }: { $title }
    .and = Und Weg { $route }: { $title }
    .or = Oder Weg { $route }: { $title }
    .price = Mindestens nötige Rolle: { $role }. Dauer: { $time }.
    .link = Link:
    .changes = Ändert:
    .leaves = Lässt unverändert:
    .effects = Zu beachten:
    .undo = Rückgängig:
    .checked = Mit Microsofts Dokumentation abgeglichen am { $checked }.
