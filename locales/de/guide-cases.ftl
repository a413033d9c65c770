# Was eine Seite des Leitfadens je Ursache sagt. The English file explains the keys and the values.

## Überschriften

guide-heading-admin_approval = { $app } braucht Ihre Genehmigung für die Outlook-Verbindung
guide-heading-admin_approval-request_pending = Eine Anfrage zu { $app } wartet auf Sie
guide-heading-conditional_access = Eine Zugriffsrichtlinie hält { $app } vom Verbinden ab
guide-heading-conditional_access-security_defaults = Ihre Sicherheitsstandards halten { $app } vom Verbinden ab
guide-heading-conditional_access-tenant_restrictions = Ihre Regeln für andere Organisationen halten { $app } vom Verbinden ab
guide-heading-user_not_assigned = Weisen Sie { $app } die Personen zu, die verbinden sollen
guide-heading-app_unavailable = { $app } ist in Ihrer Organisation abgeschaltet
guide-heading-app_unavailable-not_found = { $app } steht noch nicht in Ihrem Verzeichnis
guide-heading-no_mailbox = { $app } findet zu diesem Konto kein Postfach
guide-heading-no_mailbox-guest = Ein Gast hat hier kein Postfach
guide-heading-personal_account = Das war ein privates Microsoft-Konto: Nehmen Sie Ihr Geschäftskonto
guide-heading-personal_account-personal_only = Diese Verbindung braucht Ihr privates Microsoft-Konto
guide-heading-wrong_tenant = Dieses Konto gehört zu einer anderen Organisation
guide-heading-wrong_tenant-guest = Sie waren als Gast angemeldet: Nehmen Sie das Konto Ihrer eigenen Organisation
guide-heading-consent_declined = Die Verbindung wurde abgebrochen: Welche Seite haben Sie gesehen?
guide-heading-consent_declined-declined = { $app } hat keinen Zugriff auf Outlook erhalten
guide-heading-interaction_required = Microsoft braucht noch einen Schritt von Ihnen
guide-heading-session_expired = Bitte melden Sie sich noch einmal bei Outlook an
guide-heading-account_problem = Microsoft hat das Konto nicht akzeptiert
guide-heading-app_misconfigured = Sie müssen nichts tun
guide-heading-transient = Sie müssen nichts tun
guide-heading-unknown = Die Verbindung hat nicht geklappt, und wir wissen noch nicht, warum

## Was geschehen ist

# The first sentence of what follows.
guide-tried = Jemand in Ihrer Organisation wollte das eigene Outlook-Konto mit { $app } verbinden.

guide-happened-admin_approval = { guide-tried } In Ihren Microsoft-365-Einstellungen steht, welche Apps und Berechtigungen Benutzer selbst genehmigen dürfen. Diese App gehört nicht dazu, deshalb verlangt Microsoft die Genehmigung der Administration.
guide-happened-admin_approval-consent_off = { guide-tried } In Ihrer Organisation dürfen Benutzer Apps nicht selbst genehmigen, deshalb verlangt Microsoft die Genehmigung der Administration.
guide-happened-admin_approval-permission_not_allowed = { guide-tried } Die App braucht mindestens eine Berechtigung, die Benutzer nicht selbst erteilen dürfen, deshalb verlangt Microsoft die Genehmigung der Administration.
guide-happened-admin_approval-managed_policy = { guide-tried } Seit November 2025 überlässt Microsofts verwaltete Einwilligungsrichtlinie den Zugriff auf E-Mail und Kalender der Administration; nur einige wenige E-Mail-Programme sind ausgenommen.
guide-happened-admin_approval-request_pending = { guide-tried } Die Person hat dann auf Microsofts Seite um Genehmigung gebeten. Die Anfrage wartet auf einen Prüfer.
guide-happened-admin_approval-request_denied = { guide-tried } Die Person hat auf Microsofts Seite um Genehmigung gebeten, und die Anfrage wurde abgelehnt. War das so gewollt, ist nichts zu tun. Wenn nicht: So lassen Sie die App zu.
guide-happened-admin_approval-risky_app = { guide-tried } Microsofts automatische Prüfung hat die Anfrage als riskant eingestuft; damit entscheidet die Administration. Sehen Sie sich Herausgeber und Berechtigungen unten genau an, bevor Sie entscheiden.
guide-happened-admin_approval-unverified_publisher = { guide-tried } Für Microsoft galt der Herausgeber nicht als verifiziert; damit entscheidet die Administration. Sehen Sie sich Herausgeber und Berechtigungen unten genau an, bevor Sie entscheiden.
guide-happened-admin_approval-assignment_required = { guide-tried } Ihre Organisation verlangt, dass dieser App Personen zugewiesen werden. Dann überlässt Microsoft die Zustimmung der Administration, was immer Ihre Einwilligungseinstellungen sagen. Zweierlei ist also nötig: Ihre Genehmigung und eine Zuweisung.
guide-happened-admin_approval-tenant_wide_only = { guide-tried } Worum die App bat, lässt sich nur für die ganze Organisation erteilen, und das ist Sache der Administration.
guide-happened-admin_approval-hidden_block = { guide-tried } Microsoft hat uns nur gemeldet, dass die Verbindung abgebrochen wurde. Die Umstände (bei anderen in Ihrer Organisation endete es ebenso, und es ging um dieselben Berechtigungen) sprechen dafür, dass Microsoft eine Seite zeigte, die nach der Genehmigung der Administration fragt.

guide-happened-conditional_access = { guide-tried } Eine Richtlinie für bedingten Zugriff hat die Anmeldung nicht durchgelassen. Mit den Berechtigungen der App ist alles in Ordnung; gestoppt wurde die Anmeldung selbst.
guide-happened-conditional_access-device = { guide-tried } Eine Richtlinie verlangte ein Gerät, das verwaltet, konform oder eingebunden ist. Mit den Berechtigungen der App ist alles in Ordnung; gestoppt wurde die Anmeldung selbst.
guide-happened-conditional_access-location = { guide-tried } Eine Richtlinie erlaubt die Anmeldung von diesem Ort aus nicht. Mit den Berechtigungen der App ist alles in Ordnung; gestoppt wurde die Anmeldung selbst.
guide-happened-conditional_access-security_defaults = { guide-tried } Ihre Sicherheitsstandards verlangten mehr, als die Anmeldung bot. Mit den Berechtigungen der App ist alles in Ordnung; gestoppt wurde die Anmeldung selbst.
guide-happened-conditional_access-tenant_restrictions = { guide-tried } Ihre Regeln für den Zugriff zwischen Organisationen haben die Anmeldung nicht durchgelassen. Mit den Berechtigungen der App ist alles in Ordnung; gestoppt wurde die Anmeldung selbst.

guide-happened-user_not_assigned = { guide-tried } In Ihrer Organisation dürfen sich nur zugewiesene Personen bei dieser App anmelden, und diese Person steht nicht auf der Liste.

guide-happened-app_unavailable = { guide-tried } Die App hat einen Eintrag in Ihrem Verzeichnis, aber die Anmeldung bei ihr ist abgeschaltet. Das hat die Administration getan, oder eine frühere Genehmigungsanfrage wurde blockiert.
guide-happened-app_unavailable-not_found = { guide-tried } Microsoft hat in Ihrem Verzeichnis keinen Eintrag für die App gefunden, oder nur einen Überrest, der nicht mehr funktioniert.

guide-happened-no_mailbox = Die Anmeldung hat geklappt, und { $app } hat seine Berechtigungen. Aber zum Konto gehört kein Exchange-Online-Postfach, das die App erreicht.
guide-happened-no_mailbox-unlicensed = { guide-happened-no_mailbox } Offenbar fehlt ihm eine Exchange-Online-Lizenz.
guide-happened-no_mailbox-on_premises = { guide-happened-no_mailbox } Offenbar liegt sein Postfach auf Ihrem eigenen Exchange-Server.
guide-happened-no_mailbox-new_user = { guide-happened-no_mailbox } Offenbar ist das Konto so neu, dass Microsoft das Postfach noch einrichtet.
guide-happened-no_mailbox-protocol_disabled = { guide-happened-no_mailbox } Der Zugang, den die App braucht, ist abgeschaltet.
guide-happened-no_mailbox-guest = { guide-happened-no_mailbox } Es ist ein Gast: Sein Postfach liegt in einer anderen Organisation.

guide-happened-personal_account = Sie haben sich mit einem privaten Microsoft-Konto angemeldet (wie man es für Outlook.com, Hotmail, Xbox oder den PC zu Hause nutzt). { $app } verbindet sich mit dem Outlook-Konto, das Sie von Ihrer Arbeit haben. Beide können sogar dieselbe Adresse haben.
guide-happened-personal_account-personal_only = Sie haben sich mit einem Geschäfts-, Schul- oder Unikonto angemeldet; diese Verbindung von { $app } ist aber für private Microsoft-Konten.
guide-happened-wrong_tenant = Das verwendete Konto gehört zu einer anderen Organisation als der, nach der { $app } gefragt hat. Das kommt vor, wenn der Browser noch woanders angemeldet ist.
guide-happened-wrong_tenant-guest = Sie haben sich bei einer Organisation angemeldet, in der Sie Gast sind. Ihr Postfach liegt in Ihrer eigenen Organisation; dort muss { $app } verbunden werden.
guide-happened-consent_declined = Microsoft hat uns nur gemeldet, dass die Verbindung abgebrochen wurde. Das meldet es, wenn jemand auf „Abbrechen“ klickt, und ebenso, wenn jemand eine Seite verlässt, die nach der Administration fragt. Wir können beides nicht unterscheiden, Sie schon: Sehen Sie nach, welche dieser Seiten Sie vor sich hatten.
guide-happened-consent_declined-declined = Microsofts Seite fragte, ob { $app } das Postfach nutzen darf, und die Antwort war nein.
guide-happened-interaction_required = Microsoft möchte, dass Sie bei der Anmeldung noch einmal mitwirken, bevor es die Verbindung zulässt.
guide-happened-interaction_required-mfa = Microsoft wollte einen zweiten Nachweis, dass Sie es sind, etwa einen Code oder die Authenticator-App.
guide-happened-interaction_required-password = Ihr Passwort ist abgelaufen oder muss geändert werden, bevor Microsoft Sie weiterlässt.
guide-happened-interaction_required-terms = Ihre Organisation hat Nutzungsbedingungen, die Sie akzeptieren müssen, bevor Microsoft Sie weiterlässt.
guide-happened-session_expired = Die Anmeldung, die { $app } für Ihr Outlook-Konto hatte, ist abgelaufen. Das ist normal; eine neue Anmeldung stellt sie wieder her.
guide-happened-session_expired-revoked = Die Erlaubnis, die { $app } hatte, wurde zurückgezogen: nach einer Passwortänderung, von Ihnen oder von der Administration. Eine neue Anmeldung stellt sie wieder her.
guide-happened-account_problem = Mit dem Konto selbst stimmt etwas nicht: Vielleicht ist es gesperrt oder deaktiviert, oder das Passwort ist falsch.
guide-happened-account_problem-disabled = Das Konto ist deaktiviert.
guide-happened-account_problem-locked = Das Konto ist gesperrt, meist nach mehreren Versuchen mit falschem Passwort.
guide-happened-account_problem-password = Das Passwort war nicht richtig.
guide-happened-account_problem-not_found = Microsoft kennt das Konto nicht. Vielleicht wurde die Adresse falsch getippt, oder sie ist ein Alias.
guide-happened-account_problem-unlicensed = Dem Konto fehlt die Lizenz für das, was angefragt wurde.
guide-happened-app_misconfigured = Der Fehler liegt auf der Seite von { $app }. Das technische Team weiß Bescheid.
guide-happened-transient = Microsoft hatte eine vorübergehende Störung. In ein paar Minuten klappt es meist.
guide-happened-unknown = Diese Antwort von Microsoft ist uns noch nicht begegnet. Wir bewahren sie auf, ohne Geheimnisse, und { $app } geht ihr nach.

## Wo zuerst nachzusehen ist

guide-hint-conditional_access-device = Suchen Sie eine Richtlinie, die ein konformes oder hybrid eingebundenes Gerät oder eine genehmigte Client-App verlangt. Am einfachsten ist es oft, von einem verwalteten Gerät aus zu verbinden.
guide-hint-conditional_access-location = Suchen Sie eine Richtlinie mit benannten Standorten oder gesperrten Ländern. Vielleicht genügt es, vom Büro oder über Ihr VPN zu verbinden.
guide-hint-conditional_access-security_defaults = Sicherheitsstandards kennen keine Ausnahmen. Die Person muss sich für die Multi-Faktor-Authentifizierung registrieren und eine moderne Anmeldeseite benutzen.
guide-hint-conditional_access-tenant_restrictions = Sehen Sie unter |Externe Identitäten > Mandantenübergreifende Zugriffseinstellungen| nach, und bei den Mandanteneinschränkungen auf Ihrem Proxy oder Ihren Geräten.
guide-hint-no_mailbox-unlicensed = Geben Sie dem Konto eine Lizenz, die Exchange Online enthält.
guide-hint-no_mailbox-on_premises = Postfächer auf Ihrem eigenen Exchange-Server sind auf diesem Weg nicht erreichbar. Verschieben Sie das Postfach nach Exchange Online, oder verbinden Sie eines, das dort liegt.
guide-hint-no_mailbox-new_user = Warten Sie 15 Minuten, und verbinden Sie erneut.
guide-hint-no_mailbox-protocol_disabled = Sehen Sie in den Einstellungen der Organisation und des Postfachs nach, ob das abgelehnte Protokoll zugelassen ist, etwa authentifiziertes SMTP oder EWS.
guide-hint-no_mailbox-guest = Die Person sollte sich mit dem Konto ihrer eigenen Organisation anmelden.

## Die Mail einer Person an ihre Administration

guide-letter =
    .subject = Bitte { $app } für Microsoft 365 genehmigen
    .hello = Guten Tag,
    .sentence = { $app } braucht die Genehmigung der Administration, bevor wir unsere Outlook-Konten damit verbinden können.
    .page = Auf dieser Seite steht, was zu tun ist und was sich damit ändert:
    .thanks = Vielen Dank!
guide-letter-conditional_access =
    .subject = Eine Zugriffsrichtlinie verhindert die Outlook-Verbindung mit { $app }
    .sentence = Eine unserer Zugriffsrichtlinien hat verhindert, dass ich mein Outlook-Konto mit { $app } verbinde.
guide-letter-user_not_assigned =
    .subject = Bitte um Zuweisung zu { $app }
    .sentence = Ich konnte mein Outlook-Konto nicht mit { $app } verbinden, weil ich der App nicht zugewiesen bin.
guide-letter-app_unavailable =
    .subject = { $app } ist in unserem Microsoft 365 abgeschaltet
    .sentence = Ich konnte mein Outlook-Konto nicht mit { $app } verbinden, weil die App in unserer Organisation nicht verfügbar ist.
guide-letter-no_mailbox =
    .subject = { $app } findet zu meinem Konto kein Postfach
    .sentence = Ich konnte mein Outlook-Konto nicht mit { $app } verbinden, weil die App kein Postfach gefunden hat, das sie erreicht.

## Die Mail an den Support

guide-support-mail =
    .subject = Outlook-Verbindung ({ $reference })
    .hello = Guten Tag,
    .person = Adresse der Person, die verbinden wollte:
    .domain = Unsere Microsoft-365-Domäne:
    .screen = Was auf dem Bildschirm steht (bitte ein Bild anhängen):
