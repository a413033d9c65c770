# Die Wege der Administration: Rollen, Aufwand und Folgen jedes Weges, seine Schritte. The English file explains the markup and the values.
# Microsofts Wörter folgen den deutschen Seiten von Microsoft Learn; wo sie dort schwanken, steht das englische Wort dabei.

## Microsofts Rollen

role-application_administrator = Anwendungsadministrator
role-cloud_application_administrator = Cloudanwendungsadministrator
role-conditional_access_administrator = Administrator für bedingten Zugriff
role-global_administrator = Globaler Administrator
role-license_administrator = Lizenzadministrator
role-privileged_role_administrator = Administrator für privilegierte Rollen
role-security_reader = Sicherheitsleseberechtigter
role-user_administrator = Benutzeradministrator

## Alle Wege

guide-minutes =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
guide-about-minutes =
    { $minutes ->
        [one] Etwa { $minutes } Minute
       *[other] Etwa { $minutes } Minuten
    }
guide-least-role = Mindestens nötige Rolle: { $role }
guide-routes =
    .one = Was zu tun ist
    .choose = Wählen Sie einen Weg
    .choose-note = Einer genügt. Entscheiden Sie nach Ihrer Rolle und danach, was Ihre Regeln zulassen.
    .all = Beides ist nötig
    .all-note = In dieser Reihenfolge.
    .likeliest = Passt am ehesten
    .name = Weg { $route }:
    .changes = Was sich ändert
    .leaves = Was bleibt, wie es ist
    .effects = Was Sie noch wissen sollten
    .undo = So machen Sie Weg { $route } rückgängig

## Weg A

guide-route-admin_consent =
    .title = Die App über einen Link genehmigen
    .fits = Für die meisten Organisationen der richtige Weg. Er funktioniert bei allen Einwilligungseinstellungen und betrifft nur diese eine App.
    .role-note = Möglich ist es auch als { role-application_administrator }, { role-privileged_role_administrator } oder { role-global_administrator }.
    .change1 = Die App steht unter **Unternehmens-Apps** (Enterprise apps), mit genau den Berechtigungen, die Microsofts Seite zeigt.
    .change2 = Alle in Ihrer Organisation können ihr eigenes Postfach verbinden, ohne um Zustimmung gebeten zu werden.
    .leave1 = Ihre Einwilligungseinstellungen und das, was Benutzer anderen Apps erlauben dürfen.
    .leave2 = Die Postfächer: Verbunden wird erst, wenn sich jemand selbst anmeldet und das eigene Postfach verbindet. Die Berechtigungen sind delegiert; die App handelt also nur für Personen, die verbunden haben.
    .effect1 = Die Genehmigung gilt für alle. Soll sie nur für einige gelten, stellen Sie in den Eigenschaften der App **Zuweisung erforderlich?** auf **Ja**, und weisen Sie die Personen zu.
    .effect2 = Haben Sie dieser App früher andere Berechtigungen für die ganze Organisation erteilt, ersetzt Microsoft sie möglicherweise durch diese.
    .undo1 = Öffnen Sie |Entra ID > Unternehmens-Apps > Alle Anwendungen|, und wählen Sie die App.
    .undo2 = Prüfen und widerrufen Sie unter |Sicherheit > Berechtigungen|, was Sie erteilt haben. Oder stellen Sie unter **Eigenschaften** die Option **Aktiviert für die Benutzeranmeldung?** auf **Nein**, oder löschen Sie die App.

guide-consent =
    .asks-known = Microsoft zeigt die unten aufgeführten Berechtigungen und bittet Sie, sie für **{ $domain }** zu akzeptieren. Vorher geschieht nichts.
    .asks-unknown = Microsoft zeigt die unten aufgeführten Berechtigungen und bittet Sie, sie zu akzeptieren. Vorher geschieht nichts.
    .button = Bei Microsoft prüfen und genehmigen
    .step1-known = Folgen Sie dem Link, und melden Sie sich mit einem Administratorkonto von { $domain } an.
    .step1-unknown = Folgen Sie dem Link, und melden Sie sich mit einem Administratorkonto an.
    .inexact = Wir kennen Ihren Mandanten nicht sicher. Der Link führt deshalb zu der Organisation, mit deren Konto Sie sich anmelden.
    .step2 = Vergleichen Sie den Namen der App, den Herausgeber und die Berechtigungen mit dieser Seite, und wählen Sie dann **Akzeptieren**.
    .step3 = Microsoft leitet Sie hierher zurück, und wir zeigen, was erteilt wurde.
    .menu-title = Dasselbe im Admin Center, ohne den Link
    .menu = Steht die App dort schon in der Liste: [Öffnen Sie „Unternehmens-Apps“](apps) (|Entra ID > Unternehmens-Apps > Alle Anwendungen|), wählen Sie { $app }, dann |Sicherheit > Berechtigungen| und dort **Administratorzustimmung erteilen** (Grant admin consent).
    .address-title = Die Adresse hinter der Schaltfläche, zum Lesen oder Kopieren

## Weg B

guide-route-settings =
    .title = Die Benutzer selbst zustimmen lassen
    .fits = Richtig, wenn nach Ihren Regeln jede Person selbst über ihr Postfach entscheidet. Beide Schritte sind nötig; einer allein bewirkt nichts.
    .role-note = Microsoft verlangt diese Rolle für Schritt 1 im Admin Center; über Graph oder PowerShell genügt die Rolle { role-privileged_role_administrator }. Für Schritt 2 genügt { role-cloud_application_administrator }.
    .change1 = Jede Person darf Apps verifizierter Herausgeber die Berechtigungen erteilen, die als **Niedrig** (Low) eingestuft sind.
    .change2 = Die Berechtigungen dieser App werden als **Niedrig** eingestuft.
    .leave1 = Für die Organisation wird nichts erteilt: Beim Verbinden stimmt weiterhin jede Person selbst zu, für ihr eigenes Postfach und ihren eigenen Kalender.
    .leave2 = Was Benutzer früher erteilt haben. Die Einstellungen betreffen nur künftige Zustimmungen.
    .effect1 = Die Einstufung gilt nicht nur für eine App: Dieselben Berechtigungen für E-Mail und Kalender dürfen Benutzer dann jeder App eines verifizierten Herausgebers erteilen.
    .effect2 = Durften Benutzer bisher mehr (**Benutzereinwilligung für Apps zulassen**), wird das für alle Apps enger.
    .effect3 = Hat bisher Microsoft die Einstellung verwaltet, tut es das dann nicht mehr: Spätere Änderungen der verwalteten Richtlinie gelten für Sie nicht.
    .effect4 = Für Gäste gilt die Einstellung nicht, nur für Mitglieder.
    .undo1 = Entfernen Sie unter |Berechtigungsklassifizierungen > Niedrig| die Berechtigungen, die Sie hinzugefügt haben.
    .undo2 = Wählen Sie unter **Einstellungen für die Benutzereinwilligung**, was vorher gewählt war, und speichern Sie. (Notieren Sie es sich, bevor Sie anfangen.)
    .undo3 = Was Benutzer inzwischen erteilt haben, bleibt bestehen. Zurücknehmen können Sie es unter **Unternehmens-Apps**, bei der App, |Berechtigungen > Benutzereinwilligung|.

guide-settings =
    .verified-title = Nur bei verifiziertem Herausgeber
    .verified = Auf diesem Weg können Benutzer Apps genehmigen, deren Herausgeber Microsoft verifiziert hat (ein blaues Häkchen neben **{ $publisher }** auf Microsofts Seite), und Apps, die in Ihrem eigenen Mandanten registriert sind. Fehlt das Häkchen, nehmen Sie Weg A.
    .one = Schritt 1: Benutzereinwilligung für verifizierte Herausgeber zulassen
    .step1 = Melden Sie sich mit der Rolle { role-global_administrator } im Microsoft Entra Admin Center an, und [öffnen Sie die **Einstellungen für die Benutzereinwilligung**](user-consent) (User consent settings). Der Weg im Menü: |Entra ID > Unternehmens-Apps > Zustimmung und Berechtigungen > Einstellungen für die Benutzereinwilligung|.
    .older = Ältere Menüs: |Identität > Anwendungen > Unternehmensanwendungen > Zustimmung und Berechtigungen|. Im Azure-Portal: |Microsoft Entra ID > Unternehmensanwendungen > Zustimmung und Berechtigungen|.
    .step2 = Notieren Sie, was jetzt gewählt ist, damit Sie dorthin zurückkönnen.
    .step3 = Wählen Sie unter **Benutzereinwilligung für Anwendungen** die Option **Für ausgewählte Berechtigungen die Benutzereinwilligung für Apps von verifizierten Herausgebern zulassen**.
    .step4 = Wählen Sie oben auf der Seite **Speichern**.
    .managed-title = Dort steht „Microsoft die Einwilligungseinstellungen verwalten lassen“. Kann das so bleiben?
    .managed = Nein, für diesen Weg nicht. Seit Juli und August 2025 ist das die Voreinstellung für Organisationen, die nie selbst gewählt haben. Seit Ende Oktober bis Ende November 2025 können Benutzer nach Microsofts verwalteter Richtlinie keiner App mehr Berechtigungen für E-Mail und Kalender erteilen; daran ändert auch ein verifizierter Herausgeber nichts.
    .managed-blocked = Von den Berechtigungen dieser App blockiert sie { $blocked }.
    .managed-low = Die Berechtigungen einzustufen (Schritt 2) bewirkt nichts, solange diese Richtlinie gilt. Organisationen mit einer anderen Einstellung sind nicht an sie gebunden.
    .managed-keep = Möchten Sie bei Microsofts verwalteter Richtlinie bleiben, nehmen Sie [Weg A](route-a): Er funktioniert auch neben ihr. Unsere Angaben zur Richtlinie haben den Stand { $policy }; Microsoft ändert sie von Zeit zu Zeit.
    .step5 = Öffnen Sie, weiterhin unter **Zustimmung und Berechtigungen**, die **Berechtigungsklassifizierungen** (Permission classifications). Wählen Sie bei **Niedrig** (Low) die Schaltfläche **+ Berechtigungen hinzufügen**.
    .step6 = Wählen Sie im Bereich **API-Berechtigungen anfordern** unter **Microsoft-APIs** den Eintrag **Microsoft Graph** und dann **Delegierte Berechtigungen**. Nehmen Sie nicht **Anwendungsberechtigungen**: Die wirken ohne angemeldete Person, und { $app } bittet um keine davon.
    .step7 = Haken Sie alle in diesem einen Bereich an, bevor Sie sie hinzufügen. Tippen Sie ins Suchfeld, öffnen Sie die Gruppe, haken Sie an, leeren Sie das Feld, und suchen Sie das Nächste:
    .pick-mail = Suche nach `Mail`, Gruppe **Mail**: { $mail }
    .pick-calendars = Suche nach `Calendar`, Gruppe **Calendars**: { $calendars }
    .pick-sign-in = Suchen Sie jede der Berechtigungen für die Anmeldung nach ihrem Namen: { $sign_in }. Die kleingeschriebenen stehen unter **OpenId-Berechtigungen**. Bei manchen Mandanten stehen sie schon in der Liste **Niedrig**; fügen Sie nur hinzu, was fehlt.
    .pick-others = Suche nach dem Namen: { $others }
    .step8 = Wählen Sie unten links im Bereich **Berechtigungen hinzufügen**.
    .step9 = Prüfen Sie: Unter |Berechtigungsklassifizierungen > Niedrig| stehen nun alle { $permissions }, jede mit der API **Microsoft Graph**. [Mit der Liste unten vergleichen](permissions).
guide-settings-two =
    { $permissions ->
        [one] Schritt 2: Die Berechtigung als „Niedrig“ einstufen
       *[other] Schritt 2: Die { $permissions } Berechtigungen als „Niedrig“ einstufen
    }

guide-graph =
    .title = Beide Schritte stattdessen über Microsoft Graph, ohne die Rolle { role-global_administrator }
    .with-known = Nutzen Sie den [Graph-Explorer](graph-explorer) oder ein eigenes Skript, angemeldet beim Mandanten `{ $tenant_id }`, mit den delegierten Berechtigungen `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` und `Application.Read.All`.
    .with-unknown = Nutzen Sie den [Graph-Explorer](graph-explorer) oder ein eigenes Skript, mit den delegierten Berechtigungen `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` und `Application.Read.All`.
    .roles = Die Richtlinie braucht die Rolle { role-privileged_role_administrator }, die Klassifizierungen die Rolle { role-cloud_application_administrator }.
    .step1 = Lesen Sie, was eingestellt ist, und bewahren Sie die Antwort für den Rückweg auf:
    .step2 = Setzen Sie die Einwilligungsrichtlinie. Die Liste wird als Ganzes ersetzt: Lassen Sie von dem, was Sie unter `permissionGrantPoliciesAssigned` gelesen haben, die Einträge weg, die mit `managePermissionGrantsForSelf` beginnen (gleich ob groß- oder kleingeschrieben), und übernehmen Sie alle anderen nach der ersten Zeile.
    .step3 = Stufen Sie ein, was noch nicht eingestuft ist, jeweils mit einem Aufruf:
    .step4 = Lesen Sie beides noch einmal. Es gibt Berichte, dass ein Mandant mit der Einstellung **Microsoft die Einwilligungseinstellungen verwalten lassen** den zweiten Aufruf mit 204 beantwortet und nichts ändert; nehmen Sie dann für Schritt 1 das Admin Center.
    .undo = Für den Rückweg senden Sie die aufbewahrte Liste mit demselben `PATCH` und löschen jede hinzugefügte Klassifizierung mit `DELETE` und der `id`, die ihr `POST` zurückgegeben hat.

## Weg C

guide-route-request =
    .title = Die wartende Anfrage genehmigen
    .fits = Richtig, wenn Benutzer in Ihrer Organisation um Genehmigung bitten können und jemand das getan hat. Das Ergebnis ist dasselbe wie bei Weg A.
    .role-note = Sie müssen außerdem als Prüfer eingetragen sein, und zwar schon zum Zeitpunkt der Anfrage. Nur Prüfer zu sein, reicht zum Genehmigen nicht.
    .change1 = Die App ist für die ganze Organisation genehmigt, und Microsoft benachrichtigt alle, die angefragt haben.
    .change2 = Die App steht unter **Unternehmens-Apps** (Enterprise apps).
    .leave1 = Ihre Einwilligungseinstellungen und das, was Benutzer anderen Apps erlauben dürfen.
    .effect1 = Die Genehmigung gilt für alle, wie bei Weg A.
    .effect2 = Nach **Ablehnen** (Deny) kann wieder angefragt werden. Nach **Blockieren** (Block) steht die App deaktiviert in Ihrem Verzeichnis: Niemand kann mehr anfragen, bis Sie sie aktivieren.
    .undo1 = Wie bei Weg A: **Unternehmens-Apps**, die App, **Berechtigungen**, widerrufen; oder die App löschen.

guide-request =
    .step1 = Öffnen Sie [Anforderungen zur Administratoreinwilligung](requests) (Admin consent requests), Registerkarte **Meine ausstehenden** (My Pending). Der Weg im Menü: |Entra ID > Unternehmens-Apps > Anforderungen zur Administratoreinwilligung| (unter **Aktivität**).
    .nothing = Die Liste ist leer? Dann hat niemand angefragt, die Anfrage ist abgelaufen, oder Sie wurden erst danach als Prüfer eingetragen. Nehmen Sie Weg A.
    .step2 = Wählen Sie **{ $app }**. Vergleichen Sie die Anwendungs-ID mit der auf dieser Seite, und wählen Sie dann **Berechtigungen und Einwilligung überprüfen**.
    .step3 = Vergleichen Sie die Berechtigungen mit der Liste unten, und wählen Sie **Akzeptieren**.

## Weg D

guide-route-assign =
    .title = Der App Personen zuweisen
    .fits = Richtig, wenn die App auf **Zuweisung erforderlich** steht, sodass nur Personen auf ihrer Liste sie nutzen dürfen.
    .role-note = Möglich ist es auch als { role-application_administrator }, { role-user_administrator } oder Besitzer der App.
    .change1 = Die gewählten Personen oder Gruppen dürfen sich bei der App anmelden und sehen sie unter **Meine Apps**.
    .leave1 = Alle anderen bleiben ausgeschlossen.
    .leave2 = Die Berechtigungen: Eine App, die eine Zuweisung verlangt, muss auch von der Administration genehmigt werden.
    .effect1 = Um eine Gruppe zuzuweisen, brauchen Sie Microsoft Entra ID P1 oder P2. Gruppen innerhalb der Gruppe gehören nicht dazu: Weisen Sie sie einzeln zu.
    .undo1 = **Unternehmens-Apps**, die App, **Benutzer und Gruppen**: Wählen Sie die Person oder Gruppe, dann **Entfernen**.

guide-assign =
    .step1 = Öffnen Sie [„Unternehmens-Apps“](apps) (|Entra ID > Unternehmens-Apps > Alle Anwendungen|), und wählen Sie **{ $app }**. Mit der Anwendungs-ID finden Sie die App sicher.
    .step2 = Wählen Sie unter **Benutzer und Gruppen** die Schaltfläche **Benutzer/Gruppe hinzufügen**.
    .step3 = Folgen Sie unter **Benutzer und Gruppen** dem Link **Keine ausgewählt**, suchen Sie die Personen oder Gruppen aus, dann **Auswählen** und **Zuweisen**.
    .all-title = Oder alle zulassen
    .all = Stellen Sie unter **Eigenschaften** die Option **Zuweisung erforderlich?** auf **Nein**, und speichern Sie. Das öffnet die App für Ihre ganze Organisation; mit **Ja** nehmen Sie es zurück.
