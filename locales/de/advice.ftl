# Was eine App sofort zeigt. The English file explains the keys and the values.

advice-admin_approval =
    .title = Ihre IT-Administration muss { $app } genehmigen
    .message = In Ihrer Organisation darf nur die Administration solche Apps genehmigen. Wir geben Ihnen gern einen kurzen Leitfaden zum Weiterschicken; es dauert etwa fünf Minuten, einmal für alle.
advice-admin_approval-consent_off =
    .title = { advice-admin_approval.title }
    .message = In Ihrer Organisation ist die Zustimmung durch Benutzer abgeschaltet. Wir geben Ihnen gern einen kurzen Leitfaden für Ihre Administration; es dauert etwa fünf Minuten.
advice-admin_approval-managed_policy =
    .title = { advice-admin_approval.title }
    .message = Nach Microsofts derzeitiger Voreinstellung muss die Administration den Zugriff auf E-Mail und Kalender genehmigen. Wir geben Ihnen gern einen kurzen Leitfaden für Ihre Administration.
advice-admin_approval-request_pending =
    .title = Ihre Anfrage wartet auf die Administration
    .message = Microsoft hat Ihre Anfrage weitergegeben, und die Administration Ihrer Organisation muss entscheiden. Unser Leitfaden zeigt ihr, wo die Anfrage liegt.
advice-admin_approval-request_denied =
    .title = Ihre Organisation hat die Anfrage abgelehnt
    .message = Die Administration hat sich vorerst gegen { $app } entschieden. Unser Leitfaden beantwortet vielleicht ihre Fragen, falls Sie noch einmal anfragen möchten.
advice-admin_approval-risky_app =
    .title = { advice-admin_approval.title }
    .message = Microsoft verlangt hier vorsichtshalber die Genehmigung der Administration. Wir geben Ihnen gern einen Leitfaden, der zeigt, wie man uns zuerst prüft.
advice-admin_approval-unverified_publisher =
    .title = { advice-admin_approval.title }
    .message = In Ihrer Organisation dürfen Beschäftigte nur Apps bestimmter Herausgeber genehmigen. Wir geben Ihnen gern einen Leitfaden für Ihre Administration, der zeigt, wie man uns zuerst prüft.
advice-admin_approval-assignment_required =
    .title = { advice-admin_approval.title }
    .message = In Ihrer Organisation ist diese App ausgewählten Personen vorbehalten. Wir geben Ihnen gern einen kurzen Leitfaden für Ihre Administration.
advice-admin_approval-hidden_block =
    .title = Ihre Organisation muss { $app } wahrscheinlich genehmigen
    .message = Microsoft hat uns nur gemeldet, dass die Verbindung abgebrochen wurde. Haben Sie „Administratorgenehmigung erforderlich“ gesehen, schicken Sie unseren Leitfaden an Ihre Administration; haben Sie selbst abgebrochen, versuchen Sie es einfach noch einmal.

advice-settling =
    .title = Ihre Organisation hat { $app } soeben genehmigt
    .message = Bis alle Zugang haben, kann bei Microsoft bis zu einer Stunde vergehen. Bitte versuchen Sie es um { $time } noch einmal.
advice-still-blocked =
    .title = Genehmigt, aber Microsoft sagt noch nein
    .message = Ihre Organisation hat { $app } genehmigt; Sie müssen niemanden mehr fragen. Bitte versuchen Sie es noch einmal; wir gehen der Sache nach.

advice-consent_declined =
    .title = Die Verbindung wurde abgebrochen
    .message = Haben Sie selbst abgebrochen, versuchen Sie es noch einmal und wählen Sie „Akzeptieren“. Hat Microsoft nach der Administration gefragt, steht in unserem Leitfaden, was Sie ihr schicken können.
advice-consent_declined-declined =
    .title = Die Berechtigungen wurden nicht akzeptiert
    .message = { $app } braucht sie, um mit Ihrer E-Mail und Ihrem Kalender zu arbeiten. Versuchen Sie es noch einmal, und wählen Sie „Akzeptieren“.
advice-consent_declined-unfinished =
    .title = Die Verbindung wurde nicht abgeschlossen
    .message = Von Microsoft kam nichts zurück. Versuchen Sie es jederzeit noch einmal; hat Microsoft nach der Administration gefragt, steht in unserem Leitfaden, was Sie ihr schicken können.

advice-personal_account =
    .title = Sie haben ein privates Microsoft-Konto verwendet
    .message = { $app } verbindet sich mit Geschäfts-, Schul- oder Unikonten. Versuchen Sie es noch einmal, und wählen Sie bei Microsoft Ihre geschäftliche Adresse.
advice-personal_account-personal_only =
    .title = Hier wird ein privates Microsoft-Konto gebraucht
    .message = Sie haben sich mit einem Geschäfts-, Schul- oder Unikonto angemeldet. Versuchen Sie es noch einmal, und wählen Sie bei Microsoft Ihr privates Konto.

advice-wrong_tenant =
    .title = Dieses Konto gehört zu einer anderen Organisation
    .message = Microsoft hat Ihr Konto in der angefragten Organisation nicht gefunden. Versuchen Sie es in einem privaten Fenster noch einmal, mit dem Konto Ihrer eigenen Organisation.
advice-wrong_tenant-guest =
    .title = Sie waren als Gast einer anderen Organisation angemeldet
    .message = Gäste haben dort kein Postfach. Versuchen Sie es in einem privaten Fenster noch einmal, mit Ihrem eigenen Geschäftskonto.

advice-user_not_assigned =
    .title = Ihre Organisation muss Sie zu { $app } hinzufügen
    .message = Die App ist dort ausgewählten Personen vorbehalten. Bitten Sie Ihre IT-Administration, Sie hinzuzufügen; unser Leitfaden zeigt, wie das geht.

advice-conditional_access =
    .title = Eine Sicherheitsregel Ihrer Organisation hat die Anmeldung gestoppt
    .message = Ihre IT-Administration kann sehen, welche es war, und die Anmeldung zulassen. Unser Leitfaden zeigt, wo.
advice-conditional_access-device =
    .title = Von diesem Gerät aus ist das in Ihrer Organisation nicht erlaubt
    .message = Versuchen Sie es auf einem Gerät, das Ihre Organisation verwaltet. Klappt auch das nicht, hilft Ihre IT-Administration; unser Leitfaden zeigt ihr, wo sie nachsehen kann.
advice-conditional_access-location =
    .title = Von diesem Ort aus ist das in Ihrer Organisation nicht erlaubt
    .message = Versuchen Sie es an Ihrem üblichen Arbeitsplatz oder über das VPN Ihrer Organisation. Klappt auch das nicht, hilft Ihre IT-Administration.
advice-conditional_access-tenant_restrictions =
    .title = Ihr Netzwerk erlaubt die Anmeldung bei dieser Organisation nicht
    .message = Das Netzwerk oder Gerät, das Sie benutzen, lässt nur bestimmte Organisationen zu. Versuchen Sie ein anderes Netzwerk, oder fragen Sie Ihre IT-Administration.

advice-interaction_required =
    .title = Microsoft braucht noch einen Schritt von Ihnen
    .message = Verbinden Sie erneut, und gehen Sie alle Schritte durch, die Microsoft zeigt, etwa einen Code oder eine Anfrage in Ihrer Authenticator-App.
advice-interaction_required-mfa =
    .title = Microsoft möchte sichergehen, dass Sie es sind
    .message = Verbinden Sie erneut, und bestätigen Sie die Anmeldung mit dem Code oder der Anfrage, die Sie sonst bei der Arbeit nutzen.
advice-interaction_required-password =
    .title = Microsoft verlangt ein neues Passwort
    .message = Verbinden Sie erneut, und ändern Sie das Passwort, wenn Microsoft danach fragt. Oder ändern Sie es vorher, so wie Sie es bei der Arbeit gewohnt sind.
advice-interaction_required-terms =
    .title = Es sind Nutzungsbedingungen Ihrer Organisation zu akzeptieren
    .message = Verbinden Sie erneut, und akzeptieren Sie die Bedingungen, wenn Microsoft sie zeigt.

advice-session_expired =
    .title = Bitte verbinden Sie Ihr Konto noch einmal
    .message = Microsoft hat die Verbindung beendet; das kommt hin und wieder vor. Neu verbinden dauert weniger als eine Minute.
advice-session_expired-revoked =
    .title = { advice-session_expired.title }
    .message = Die Verbindung wurde beendet, oft weil ein Passwort geändert wurde. Neu verbinden dauert weniger als eine Minute.

advice-account_problem =
    .title = Microsoft konnte dieses Konto nicht anmelden
    .message = Prüfen Sie Adresse und Passwort, und versuchen Sie es noch einmal. Klappt es nicht, kann die Person, die Ihre Microsoft-365-Konten betreut, den Grund sehen.
advice-account_problem-disabled =
    .title = Dieses Konto ist abgeschaltet
    .message = Ihre Organisation hat es bei Microsoft deaktiviert. Nehmen Sie ein anderes Konto, oder fragen Sie die Person, die Ihre Microsoft-365-Konten betreut.
advice-account_problem-locked =
    .title = Dieses Konto ist vorübergehend gesperrt
    .message = Microsoft sperrt ein Konto nach zu vielen Versuchen. Warten Sie eine halbe Stunde, und versuchen Sie es dann mit dem richtigen Passwort.
advice-account_problem-password =
    .title = Das Passwort war nicht richtig
    .message = Versuchen Sie es mit dem Passwort dieses Microsoft-Kontos. Haben Sie es vergessen, setzen Sie es auf Microsofts Anmeldeseite zurück.
advice-account_problem-not_found =
    .title = Microsoft kennt dieses Konto nicht
    .message = Prüfen Sie die Schreibweise der Adresse. Vielleicht gehört sie auch zu keinem Microsoft-Konto.

advice-app_unavailable =
    .title = { $app } ist in Ihrer Organisation abgeschaltet
    .message = Ihre IT-Administration kann die App wieder einschalten. Unser Leitfaden zeigt, wo.
advice-app_unavailable-not_found =
    .title = { $app } ist in Ihrer Organisation noch nicht eingerichtet
    .message = Ihre IT-Administration kann die App mit einer Genehmigung hinzufügen. Unser Leitfaden zeigt, wie.

advice-app_misconfigured =
    .title = Der Fehler liegt bei uns
    .message = Sie haben nichts falsch gemacht und müssen nichts tun. Unser technisches Team weiß Bescheid.

advice-no_mailbox =
    .title = Wir haben kein Outlook-Postfach zu diesem Konto gefunden
    .message = Die Anmeldung hat geklappt, aber Microsoft findet kein Postfach, das { $app } nutzen kann. Die Person, die Microsoft 365 in Ihrer Organisation betreut, kann das ändern.
advice-no_mailbox-unlicensed =
    .title = Dieses Konto hat keine Exchange-Online-Lizenz
    .message = Die Anmeldung hat geklappt, aber ohne diese Lizenz gibt es kein Postfach zum Verbinden. Die Person, die Microsoft 365 in Ihrer Organisation betreut, kann eine zuweisen.
advice-no_mailbox-on_premises =
    .title = Ihr Postfach liegt auf einem eigenen Server Ihrer Organisation
    .message = { $app } verbindet sich mit Postfächern in Microsoft 365. Fragen Sie Ihre IT-Administration, ob Ihres dorthin umziehen kann.
advice-no_mailbox-new_user =
    .title = Ihr Postfach ist noch nicht bereit
    .message = Microsoft braucht etwas Zeit, um ein neues Postfach einzurichten, oft etwa 15 Minuten. Versuchen Sie es später noch einmal.
advice-no_mailbox-protocol_disabled =
    .title = Ihre Organisation hat den Zugriff auf dieses Postfach abgeschaltet
    .message = Die Anmeldung hat geklappt, aber der Zugang, den { $app } nutzt, ist abgeschaltet. Ihre IT-Administration kann ihn einschalten; unser Leitfaden zeigt, wo.
advice-no_mailbox-guest =
    .title = { advice-wrong_tenant-guest.title }
    .message = { advice-wrong_tenant-guest.message }

advice-transient =
    .title = Microsoft hat gerade eine Störung
    .message = Meist vergeht sie von selbst. Bitte versuchen Sie es in ein paar Minuten noch einmal.
advice-transient-throttled =
    .title = Microsoft bittet uns, langsamer zu machen
    .message = Bitte warten Sie ein paar Minuten, und versuchen Sie es dann noch einmal.

advice-unknown =
    .title = Die Verbindung hat nicht geklappt
    .message = Diesen Fehler kennen wir noch nicht und gehen ihm nach. Ein neuer Versuch in einem privaten Fenster hilft erstaunlich oft.
