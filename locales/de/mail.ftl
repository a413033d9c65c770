# Die Mails. The English file explains the keys and the values.

mail-others =
    { $others ->
        [one] Eine weitere Person in Ihrem Team wartet auf dasselbe.
       *[other] { $others } weitere Personen in Ihrem Team warten auf dasselbe.
    }
mail-taken-on = Jemand bei { $org } hat nach eigener Angabe alles erledigt. Versuchen Sie noch einmal, Outlook zu verbinden; hält Microsoft Sie wieder auf, schreiben Sie an Ihre Administration.
mail-in-use = Jemand arbeitet bereits mit dem Leitfaden für Ihre Administration; vielleicht müssen Sie also niemandem schreiben. Unten sehen Sie, wo Ihre Anfrage steht.
mail-admin-connected = Jemand aus der Administration bei { $org } hat Outlook verbunden, es könnte nun also auch bei Ihnen gelingen. Versuchen Sie es noch einmal; werden Sie wieder aufgehalten, schreiben Sie an Ihre Administration: Die Genehmigung gilt vielleicht nur für deren eigenes Konto.
mail-what-to-do = So geht es weiter
mail-if-admin = Sind Sie selbst für die Administration zuständig? Dann öffnen Sie den Leitfaden und legen Sie gleich los.
mail-status = Leitfaden öffnen
mail-request = Sehen, wo Ihre Anfrage steht
mail-connect = Outlook verbinden
mail-guide = Leitfaden öffnen
mail-unsubscribe = Keine E-Mails mehr zur Outlook-Verbindung
mail-trust-sent = Sie erhalten diese E-Mail, weil ein Microsoft-Konto mit dem { $app }-Konto von { $to } verbunden werden sollte. Absender ist { $from }; Antworten gehen an { $support } und werden dort von Menschen gelesen.
mail-footer = Vorgang { $reference }. Bitte geben Sie ihn an, wenn Sie uns schreiben. Wir wiederholen diese E-Mail nicht binnen weniger Tage und melden uns, sobald es Neues gibt. Wenn Sie kein Konto verbinden wollten, können Sie sie ignorieren.

mail-forward-cut = Ab hier weiterleiten
mail-forward-minutes = Es dauert etwa fünf Minuten, und einmal genügt für alle.
mail-forward-safe = Jede Person meldet sich weiterhin selbst an, und { $app } erreicht nur Postfach und Kalender derer, die ihr Konto verbinden. Sie können die Genehmigung jederzeit zurücknehmen; wie, steht im Leitfaden.
mail-forward-open = Leitfaden für die Administration öffnen
mail-forward-no-account = Für den Leitfaden brauchen Sie kein Konto. Er nennt keine Person, und Sie erreichen ihn unter dieser Adresse:
mail-forward-questions = Fragen? Schreiben Sie an { $support }, und nennen Sie { $reference }.
mail-write-admin = An meine Administration schreiben
mail-letter-hello = Guten Tag,
mail-letter-app = Die App ist { $app } von { $publisher }, Anwendungs-ID (Client) { $client_id }.
mail-letter-thanks = Vielen Dank!

mail-admin_approval =
    .subject = { $app } braucht die Freigabe Ihrer IT-Administration
    .preheader = Eine Nachricht an Ihre Administration genügt. Sie steht unten bereit.
    .title = Ihre Administration muss { $app } genehmigen
    .lead = Sie wollten Outlook mit { $app } verbinden. Sie haben nichts falsch gemacht: Bei { $org } darf nur die Administration Apps genehmigen, die mit E-Mail und Kalender arbeiten.
    .stake = Bis dahin kann { $app } Ihren Kalender nicht sehen und keine E-Mails für Sie senden.
    .step1 = Leiten Sie diese E-Mail an die Person weiter, die sich um Microsoft 365 bei { $org } kümmert, oder nutzen Sie unten „{ mail-write-admin }“. Das kann Ihr IT-Dienstleister sein, die Geschäftsführung oder wer Ihr Postfach eingerichtet hat.
    .step2 = Dort öffnet man den Leitfaden und genehmigt die App. Das dauert etwa fünf Minuten, und einmal genügt für alle.
    .step3 = Danach verbinden Sie Outlook erneut. Wir melden uns, sobald wir sehen, dass es klappt.
    .forward-title = Für die Microsoft-365-Administration von { $org }
    .forward-lead = Eine Person aus Ihrer Organisation möchte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden. Nach den Einwilligungseinstellungen von { $org } muss die Administration das zuerst genehmigen.
    .forward-ask = Der Leitfaden zeigt, was { $app } mit jeder der { $permissions } Berechtigungen tun darf, wie Sie den Herausgeber prüfen und welche zwei Wege es gibt: diese eine App genehmigen (dafür genügt die Rolle Cloudanwendungsadministrator) oder den Beschäftigten erlauben, selbst zuzustimmen (zwei Einstellungen, Rolle Globaler Administrator).
    .letter-subject = Bitte um Freigabe von { $app } bei { $ours }
    .letter-ask = Ich möchte mein Outlook-Postfach und meinen Kalender mit { $app } verbinden. Microsoft meldet, dass die Administration von { $ours } das zuerst genehmigen muss. Es sollte etwa fünf Minuten dauern, und einmal genügt für alle.
    .letter-guide = In diesem Leitfaden steht, was { $app } anfragt, wie man es prüft und wie man es genehmigt:

mail-admin_approval-consent_off =
    .forward-lead = Eine Person aus Ihrer Organisation möchte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden. Bei { $org } ist die Zustimmung durch Benutzer abgeschaltet, deshalb muss die Administration zuerst genehmigen.

mail-admin_approval-managed_policy =
    .lead = Sie wollten Outlook mit { $app } verbinden. Sie haben nichts falsch gemacht: Seit Ende 2025 verlangt Microsofts Voreinstellung bei Organisationen wie { $org }, dass die Administration Apps genehmigt, die mit E-Mail und Kalender arbeiten.
    .forward-lead = Eine Person aus Ihrer Organisation möchte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden. Nach der von Microsoft verwalteten Einwilligungsrichtlinie brauchen Mail.ReadWrite und Calendars.ReadWrite seit Ende 2025 die Genehmigung der Administration, gleich wer der Herausgeber ist.

mail-admin_approval-request_pending =
    .subject = Ihre Anfrage zu { $app } wartet auf die Administration
    .preheader = Microsoft hat Ihre Anfrage. Ein kurzer Hinweis beschleunigt die Sache.
    .title = Ihre Anfrage wartet auf die Administration
    .lead = Sie haben darum gebeten, Outlook mit { $app } zu verbinden, und Microsoft hat Ihre Anfrage weitergegeben. Nun muss die Administration von { $org } entscheiden. Solche Anfragen werden leicht übersehen und verfallen.
    .step1 = Sagen Sie der Person, die sich um Microsoft 365 bei { $org } kümmert, dass eine Anfrage wartet. Leiten Sie diese E-Mail weiter, oder nutzen Sie unten „{ mail-write-admin }“.
    .step2 = Dort öffnet man den Leitfaden, der zur Anfrage führt, und genehmigt sie.
    .forward-lead = Eine Person aus Ihrer Organisation hat in Microsofts Genehmigungsdialog um { $app } gebeten. Die Anfrage wartet im Microsoft Entra Admin Center unter „Enterprise apps“, „Admin consent requests“.
    .forward-ask = Der Leitfaden führt zur Anfrage und zeigt, was { $app } mit jeder der { $permissions } Berechtigungen tun darf und wie Sie den Herausgeber prüfen. Genehmigen kann, wer die Rolle Cloudanwendungsadministrator hat; nur als Prüfer eingetragen zu sein, reicht nicht.
    .letter-ask = Ich habe in Microsofts Genehmigungsdialog um { $app } gebeten, um mein Outlook-Postfach und meinen Kalender zu verbinden. Die Anfrage wartet auf die Administration von { $ours }.

mail-admin_approval-request_denied =
    .subject = Ihre Organisation hat { $app } abgelehnt
    .preheader = Was Sie tun können, und Antworten auf Fragen Ihrer Administration.
    .title = Die Anfrage zu { $app } wurde abgelehnt
    .lead = Sie haben darum gebeten, Outlook mit { $app } zu verbinden. Die Administration von { $org } hat dagegen entschieden. Das ist ihr Recht, und es kann gute Gründe haben; es kommt aber auch vor, wenn eine Anfrage ohne Erklärung ankommt.
    .step1 = Fragen Sie die Person, die sich um Microsoft 365 bei { $org } kümmert, nach dem Grund. Wenn Sie noch einmal anfragen möchten, leiten Sie ihr diese E-Mail weiter, oder nutzen Sie unten „{ mail-write-admin }“.
    .step2 = Fällt die Entscheidung nun anders aus, zeigt der Leitfaden, wie man die App genehmigt. Das dauert etwa fünf Minuten.
    .forward-lead = Eine Person aus Ihrer Organisation wollte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden, und die Anfrage wurde abgelehnt. Falls dafür Angaben fehlten: Hier sind sie.

mail-admin_approval-risky_app =
    .lead = Sie wollten Outlook mit { $app } verbinden. Sie haben nichts falsch gemacht: Microsoft möchte vorsichtshalber, dass die Administration von { $org } sich die App zuerst ansieht.
    .forward-lead = Eine Person aus Ihrer Organisation möchte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden. Microsoft hat die Entscheidung an die Administration gegeben, wie bei Apps, die es noch nicht gut kennt. Bitte prüfen Sie uns, bevor Sie genehmigen.

mail-admin_approval-unverified_publisher =
    .lead = Sie wollten Outlook mit { $app } verbinden. Sie haben nichts falsch gemacht: Bei { $org } dürfen Beschäftigte nur Apps bestimmter Herausgeber selbst genehmigen; bei dieser ist die Administration gefragt.
    .forward-lead = Eine Person aus Ihrer Organisation möchte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden. Nach Ihren Einwilligungseinstellungen genügt der Herausgeber nicht für eine Zustimmung durch Benutzer, deshalb ist die Administration gefragt. Bitte prüfen Sie uns, bevor Sie genehmigen.

mail-admin_approval-assignment_required =
    .lead = Sie wollten Outlook mit { $app } verbinden. Sie haben nichts falsch gemacht: Bei { $org } ist diese App ausgewählten Personen vorbehalten, und die Administration genehmigt sie für diese.
    .forward-lead = Eine Person aus Ihrer Organisation möchte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden. Bei { $org } steht die App auf „Zuweisung erforderlich“. Deshalb muss die Administration sie genehmigen und ihr die Personen zuweisen, die sie nutzen dürfen.

mail-admin_approval-hidden_block =
    .subject = { $app } braucht wohl die Freigabe Ihrer IT-Administration
    .lead = Sie wollten Outlook mit { $app } verbinden. Microsoft hat uns nur gemeldet, dass die Anmeldung abgebrochen wurde. Andere bei { $org } sind auf eine Genehmigungsseite gestoßen, deshalb vermuten wir das auch bei Ihnen. Wenn Sie einfach auf „Abbrechen“ geklickt haben, verbinden Sie erneut und wählen Sie „Akzeptieren“.

mail-hidden_block =
    .subject = Ihr Outlook ist noch nicht mit { $app } verbunden
    .preheader = Abgebrochen oder von einer Genehmigungsseite gestoppt? Es geht in beiden Fällen weiter.
    .title = Ihr Outlook ist noch nicht verbunden
    .lead = Sie wollten Outlook mit { $app } verbinden. Microsoft hat uns nur gemeldet, dass die Anmeldung abgebrochen wurde. Für uns sieht es gleich aus, ob Sie abgebrochen haben oder Microsoft Sie aufgehalten hat. Deshalb hier beide Wege.
    .way1-title = Wenn Sie abgebrochen oder die Seite geschlossen haben
    .way1 = Dann ist nichts passiert. Verbinden Sie erneut, und wählen Sie „Akzeptieren“, wenn Microsoft die Berechtigungen auflistet.
    .way2-title = Wenn Sie „Administratorgenehmigung erforderlich“ gesehen haben
    .way2 = Dann muss die Administration von { $org } { $app } genehmigen. Leiten Sie den Teil unten an die Person weiter, die sich um Microsoft 365 kümmert, oder nutzen Sie „{ mail-write-admin }“. Das kann Ihr IT-Dienstleister sein, die Geschäftsführung oder wer Ihr Postfach eingerichtet hat.
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Eine Person aus Ihrer Organisation möchte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden. Anscheinend hat Microsoft dafür zuerst die Genehmigung der Administration verlangt.
    .forward-ask = { mail-admin_approval.forward-ask }
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = { mail-admin_approval.letter-ask }
    .letter-guide = { mail-admin_approval.letter-guide }

mail-hidden_block-unfinished =
    .preheader = Seite geschlossen oder von einer Genehmigungsseite gestoppt? Es geht in beiden Fällen weiter.
    .lead = Sie haben begonnen, Outlook mit { $app } zu verbinden, und von Microsoft kam nichts zurück. Für uns sieht es gleich aus, ob Sie die Seite geschlossen haben oder Microsoft Sie aufgehalten hat. Deshalb hier beide Wege.

mail-hidden_block-declined =
    .subject = { mail-hidden_block.subject }
    .preheader = Die Berechtigungen wurden nicht akzeptiert. Sie können jederzeit verbinden.
    .lead = Sie wollten Outlook mit { $app } verbinden, und die Berechtigungen wurden nicht akzeptiert. Das entscheiden Sie. Falls es nicht so gemeint war oder Sie aufgehalten wurden: Hier sind beide Wege.
    .way1-title = Wenn Sie sich dagegen entschieden oder abgebrochen haben

mail-personal_account =
    .subject = Das war ein privates Konto: So klappt es mit { $app }
    .preheader = Drei Schritte, zwei Minuten. Es ist nichts kaputt.
    .title = Das war ein privates Microsoft-Konto
    .lead = Sie wollten Outlook mit { $app } verbinden. Microsoft hat Sie mit einem privaten Konto angemeldet; { $app } verbindet sich aber mit Geschäfts-, Schul- oder Unikonten.
    .stake = { mail-sign_in_again.stake }
    .account = Sie haben verwendet
    .needed-label = Sie brauchen
    .needed = Ihr Geschäfts-, Schul- oder Unikonto: das Konto, dessen E-Mail und Kalender Sie bei der Arbeit nutzen
    .step1 = Öffnen Sie in Ihrem Browser ein privates Fenster (InPrivate, Inkognito oder Privat), damit Microsoft Sie nicht wieder mit dem alten Konto anmeldet.
    .step2 = Öffnen Sie in diesem Fenster { $app }, und wählen Sie dort die Verbindung mit Outlook.
    .step3 = Geben Sie bei Microsoft Ihre geschäftliche Adresse ein. Stehen dann „Geschäfts-, Schul- oder Unikonto“ und „Persönliches Konto“ zur Wahl, nehmen Sie das erste.
    .after = Haben Sie kein Geschäftskonto bei Microsoft? Antworten Sie auf diese E-Mail; wir suchen mit Ihnen einen anderen Weg.

mail-personal_account-personal_only =
    .subject = Verbinden Sie Ihr privates Microsoft-Konto mit { $app }
    .title = Das war ein Geschäfts-, Schul- oder Unikonto
    .lead = Sie wollten Outlook mit { $app } verbinden. Microsoft hat Sie mit einem Geschäfts-, Schul- oder Unikonto angemeldet; hier wird aber ein privates Microsoft-Konto gebraucht.
    .needed = Ihr privates Microsoft-Konto, zum Beispiel eines, das auf outlook.com, hotmail.com oder live.com endet
    .step3 = Geben Sie bei Microsoft Ihre private Adresse ein. Stehen dann „Geschäfts-, Schul- oder Unikonto“ und „Persönliches Konto“ zur Wahl, nehmen Sie das zweite.
    .after = Haben Sie kein privates Konto bei Microsoft? Antworten Sie auf diese E-Mail; wir suchen mit Ihnen einen anderen Weg.

mail-wrong_tenant =
    .subject = Dieses Microsoft-Konto gehört zu einer anderen Organisation
    .preheader = Vielleicht hat Ihr Browser für Sie gewählt. Drei Schritte bringen es in Ordnung.
    .title = Dieses Konto gehört zu einer anderen Organisation
    .lead = Sie wollten Outlook mit { $app } verbinden, aber Microsoft hat das Konto in der angefragten Organisation nicht gefunden. Meist war der Browser noch mit einem anderen Geschäftskonto angemeldet.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .needed-label = { mail-personal_account.needed-label }
    .needed = Das Konto der Organisation, deren E-Mail und Kalender Sie verbinden möchten
    .step1 = { mail-personal_account.step1 }
    .step2 = { mail-personal_account.step2 }
    .step3 = Geben Sie bei Microsoft die vollständige Adresse des Kontos ein, das Sie verbinden möchten.
    .after = Ist es doch das richtige Konto? Antworten Sie auf diese E-Mail; wir gehen der Sache nach.

mail-wrong_tenant-guest =
    .subject = Sie waren in einer anderen Organisation als Gast angemeldet
    .title = Sie waren als Gast angemeldet
    .lead = Sie wollten Outlook mit { $app } verbinden, aber Microsoft hat Sie in einer Organisation angemeldet, in der Sie Gast sind. Gäste haben dort kein Postfach.

mail-organisation_policy =
    .subject = Eine Sicherheitsregel hat { $app } gestoppt
    .preheader = Ihre Administration sieht, welche es war, und kann sie anpassen. Die Nachricht liegt bereit.
    .title = Eine Sicherheitsregel hat die Anmeldung gestoppt
    .lead = Sie wollten Outlook mit { $app } verbinden. Ihre Anmeldung hat geklappt, aber eine Sicherheitsregel von { $org } hat sie nicht durchgelassen. Ein neuer Versuch hilft selten; die Administration kann sehen, welche Regel es war.
    .stake = Bis das geklärt ist, kann { $app } Ihren Kalender nicht sehen und keine E-Mails für Sie senden.
    .step1 = Leiten Sie diese E-Mail an die Person weiter, die sich um Microsoft 365 bei { $org } kümmert, oder nutzen Sie unten „{ mail-write-admin }“.
    .step2 = Dort sieht man im Anmeldeprotokoll nach, welche Regel es war, und entscheidet. Der Leitfaden zeigt, wo.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Eine Person aus Ihrer Organisation wollte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden, und eine Zugriffsrichtlinie (meist Bedingter Zugriff) hat die Anmeldung blockiert.
    .forward-ask = Der Leitfaden zeigt, wie Sie die Richtlinie im Anmeldeprotokoll finden und welche Möglichkeiten Sie haben. Oft muss nichts gelockert werden: Ein verwaltetes Gerät, ein bekanntes Netzwerk oder eine zugewiesene App genügt.
    .letter-subject = Eine Richtlinie blockiert { $app } für mich bei { $ours }
    .letter-ask = Ich möchte mein Outlook-Postfach und meinen Kalender mit { $app } verbinden, aber eine Zugriffsrichtlinie von { $ours } blockiert die Anmeldung. Könnten Sie nachsehen, welche es ist?
    .letter-guide = In diesem Leitfaden steht, wo man nachsieht und welche Möglichkeiten es gibt:

mail-organisation_policy-device =
    .title = Ihre Organisation verlangt ein anderes Gerät
    .lead = Sie wollten Outlook mit { $app } verbinden. Ihre Anmeldung hat geklappt, aber bei { $org } ist das nur von verwalteten oder bekannten Geräten aus erlaubt. Wenn Sie so eines haben, verbinden Sie von dort. Sonst hilft die Administration.

mail-organisation_policy-location =
    .title = Von diesem Ort aus ist die Anmeldung nicht erlaubt
    .lead = Sie wollten Outlook mit { $app } verbinden. Ihre Anmeldung hat geklappt, aber bei { $org } ist sie von Ihrem Standort aus nicht erlaubt. Versuchen Sie es an Ihrem üblichen Arbeitsplatz oder über das VPN. Klappt auch das nicht, hilft die Administration.

mail-organisation_policy-tenant_restrictions =
    .title = Ihr Netzwerk lässt nur bestimmte Organisationen zu
    .lead = Sie wollten Outlook mit { $app } verbinden, aber das Netzwerk oder Gerät, das Sie benutzt haben, erlaubt die Anmeldung nur bei bestimmten Organisationen. Versuchen Sie es in einem anderen Netzwerk. Klappt auch das nicht, hilft die Administration.

mail-assignment =
    .subject = Ihre Organisation muss Sie zu { $app } hinzufügen
    .preheader = Ihre Administration erledigt das in zwei Minuten. Die Nachricht liegt bereit.
    .title = Ihre Organisation muss Sie zu { $app } hinzufügen
    .lead = Sie wollten Outlook mit { $app } verbinden. Bei { $org } ist diese App ausgewählten Personen vorbehalten, und Sie gehören noch nicht dazu.
    .stake = Bis dahin kann { $app } Ihren Kalender nicht sehen und keine E-Mails für Sie senden.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Dort fügt man Sie oder eine Gruppe hinzu, zu der Sie gehören. Das dauert etwa zwei Minuten.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Eine Person aus Ihrer Organisation wollte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden. Bei { $org } verlangt die App eine Zuweisung, und diese Person ist nicht zugewiesen.
    .forward-ask = Der Leitfaden zeigt, wie Sie unter „Unternehmensanwendungen“, „Benutzer und Gruppen“ eine Person oder Gruppe zuweisen und was noch zu beachten ist, falls die App noch nicht genehmigt wurde.
    .letter-subject = Bitte um Aufnahme in { $app } bei { $ours }
    .letter-ask = Ich möchte mein Outlook-Postfach und meinen Kalender mit { $app } verbinden. Bei { $ours } ist die App zugewiesenen Personen vorbehalten, und ich gehöre noch nicht dazu. Könnten Sie mich hinzufügen?
    .letter-guide = In diesem Leitfaden steht, wie es geht:

mail-app_unavailable =
    .subject = { $app } ist in Ihrer Organisation abgeschaltet
    .preheader = Ihre Administration kann die App wieder einschalten. Die Nachricht liegt bereit.
    .title = { $app } ist in Ihrer Organisation abgeschaltet
    .lead = Sie wollten Outlook mit { $app } verbinden. Die App ist bei { $org } abgeschaltet, deshalb hat Microsoft niemanden hereingelassen. Vielleicht war das Absicht; am besten fragen Sie nach.
    .stake = Bis sie eingeschaltet ist, kann { $app } Ihren Kalender nicht sehen und keine E-Mails für Sie senden.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Dort prüft man die App und schaltet sie ein. Das dauert etwa fünf Minuten.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Eine Person aus Ihrer Organisation wollte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden. Die Unternehmensanwendung ist bei { $org } für die Anmeldung deaktiviert.
    .forward-ask = Der Leitfaden zeigt, wo Sie das sehen, was { $app } mit jeder der { $permissions } Berechtigungen tun darf und wie Sie die App einschalten, wenn Sie das möchten.
    .letter-subject = { $app } ist bei { $ours } abgeschaltet
    .letter-ask = Ich möchte mein Outlook-Postfach und meinen Kalender mit { $app } verbinden, aber die App ist bei { $ours } abgeschaltet. Könnten Sie nachsehen und sie einschalten, wenn nichts dagegen spricht?
    .letter-guide = In diesem Leitfaden steht, wo das geht und was die App anfragt:

mail-app_unavailable-not_found =
    .subject = { $app } ist in Ihrer Organisation noch nicht eingerichtet
    .title = { $app } ist in Ihrer Organisation noch nicht eingerichtet
    .lead = Sie wollten Outlook mit { $app } verbinden. Microsoft findet die App bei { $org } nicht; die Administration muss sie mit einer Genehmigung hinzufügen.
    .stake = Bis dahin kann { $app } Ihren Kalender nicht sehen und keine E-Mails für Sie senden.
    .step2 = Dort prüft und genehmigt man die App. Das dauert etwa fünf Minuten, und einmal genügt für alle.
    .forward-lead = Eine Person aus Ihrer Organisation wollte ihr Outlook-Postfach und ihren Kalender mit { $app } verbinden. Bei { $org } gibt es für die App noch keine Unternehmensanwendung.
    .forward-ask = Der Leitfaden zeigt, was { $app } mit jeder der { $permissions } Berechtigungen tun darf, wie Sie den Herausgeber prüfen und wie Sie die App durch eine Genehmigung hinzufügen (dafür genügt die Rolle Cloudanwendungsadministrator).
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = Ich möchte mein Outlook-Postfach und meinen Kalender mit { $app } verbinden, aber die App ist bei { $ours } noch nicht eingerichtet. Könnten Sie sie genehmigen?

mail-no_mailbox =
    .subject = Wir haben kein Outlook-Postfach zu Ihrem Konto gefunden
    .preheader = Die Anmeldung hat geklappt. Was fehlt, ist das Postfach dahinter.
    .title = Es gibt kein Postfach, das { $app } nutzen kann
    .lead = Sie wollten Outlook mit { $app } verbinden, und die Anmeldung hat geklappt. Microsoft meldet aber, dass hinter diesem Konto kein Microsoft-365-Postfach liegt, das { $app } nutzen kann.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .step1 = Ist es das Konto mit Ihrer geschäftlichen E-Mail? Wenn Sie noch ein anderes haben, verbinden Sie stattdessen dieses.
    .step2 = Wenn es das richtige ist, leiten Sie diese E-Mail an die Person weiter, die sich um Microsoft 365 bei { $org } kümmert, oder nutzen Sie unten „{ mail-write-admin }“.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Eine Person aus Ihrer Organisation hat sich bei { $app } mit ihrem Geschäftskonto angemeldet, aber Microsoft Graph findet dazu kein Exchange-Online-Postfach.
    .forward-ask = Meist fehlt eine Exchange-Online-Lizenz, das Postfach liegt auf einem eigenen Server, oder es ist neu oder wurde entfernt. Der Leitfaden zeigt, wie Sie erkennen, was davon zutrifft.
    .letter-subject = Mein Postfach und { $app } bei { $ours }
    .letter-ask = Ich möchte mein Outlook-Postfach und meinen Kalender mit { $app } verbinden. Die Anmeldung klappt, aber Microsoft meldet, dass mein Konto kein Exchange-Online-Postfach hat. Könnten Sie Lizenz und Postfach prüfen?
    .letter-guide = In diesem Leitfaden steht, worauf man achten sollte:

mail-no_mailbox-unlicensed =
    .lead = Sie wollten Outlook mit { $app } verbinden, und die Anmeldung hat geklappt. Das Konto hat aber keine Exchange-Online-Lizenz, deshalb gibt es kein Postfach zum Verbinden.
    .forward-ask = Dem Konto fehlt anscheinend eine Lizenz, die Exchange Online enthält. Der Leitfaden zeigt, wo Sie das sehen und eine zuweisen. Ein neues Postfach kann etwa 15 Minuten auf sich warten lassen.

mail-no_mailbox-on_premises =
    .lead = Sie wollten Outlook mit { $app } verbinden, und die Anmeldung hat geklappt. Ihr Postfach liegt aber auf einem eigenen Server bei { $org }, und { $app } verbindet sich mit Postfächern in Microsoft 365.
    .forward-ask = Das Postfach liegt anscheinend auf einem lokalen Server, wo Microsoft Graph es nicht erreicht. Der Leitfaden zeigt, wie Sie das prüfen und welche Möglichkeiten es gibt.

mail-no_mailbox-new_user =
    .subject = Ihr Postfach ist noch nicht bereit
    .preheader = Warten Sie ein wenig, und verbinden Sie dann erneut. Mehr ist nicht zu tun.
    .title = Ihr Postfach ist noch nicht bereit
    .lead = Sie wollten Outlook mit { $app } verbinden, und die Anmeldung hat geklappt. Wahrscheinlich richtet Microsoft das Postfach noch ein; das dauert oft etwa 15 Minuten.
    .step1 = Warten Sie, bis Sie Ihre E-Mails in Outlook im Web sehen, und verbinden Sie dann erneut.
    .step2 = Hilft das bis morgen nicht, leiten Sie diese E-Mail an die Person weiter, die sich um Microsoft 365 bei { $org } kümmert, oder nutzen Sie unten „{ mail-write-admin }“.

mail-no_mailbox-protocol_disabled =
    .lead = Sie wollten Outlook mit { $app } verbinden, und die Anmeldung hat geklappt. Der Zugang, den { $app } nutzt, ist aber für Ihr Postfach oder für alle bei { $org } abgeschaltet.
    .forward-lead = Eine Person aus Ihrer Organisation hat sich bei { $app } mit ihrem Geschäftskonto angemeldet, aber der Zugriff von Apps auf das Postfach ist abgeschaltet.
    .forward-ask = Anscheinend sperrt eine Einstellung des Postfachs oder der Organisation das Protokoll oder die Schnittstelle. Der Leitfaden zeigt, welche Einstellungen in Frage kommen.
    .letter-ask = Ich möchte mein Outlook-Postfach und meinen Kalender mit { $app } verbinden. Die Anmeldung klappt, aber der Zugriff durch Apps scheint für mein Postfach abgeschaltet zu sein. Könnten Sie nachsehen?

mail-no_mailbox-guest =
    .lead = Sie wollten Outlook mit { $app } verbinden, waren aber in einer Organisation angemeldet, in der Sie Gast sind. Gäste haben dort kein Postfach.
    .step1 = Öffnen Sie in Ihrem Browser ein privates Fenster, und verbinden Sie erneut mit Ihrem eigenen Geschäftskonto.
    .step2 = War es dieses Konto, leiten Sie diese E-Mail an die Person weiter, die sich um Microsoft 365 bei { $org } kümmert, oder nutzen Sie unten „{ mail-write-admin }“.

mail-sign_in_again =
    .subject = Bitte verbinden Sie Outlook noch einmal mit { $app }
    .preheader = Eine Anmeldung, weniger als eine Minute.
    .title = Bitte melden Sie sich noch einmal an
    .lead = { $app } konnte die Verbindung mit Ihrem Outlook nicht abschließen: Microsoft möchte, dass Sie sich noch einmal anmelden.
    .stake = Solange die Verbindung fehlt, kann { $app } Ihren Kalender nicht sehen und keine E-Mails für Sie senden.
    .account = Konto
    .hint = Gehen Sie alle Schritte durch, die Microsoft zeigt, auch wenn sie Ihnen bekannt vorkommen.
    .after = Klappt es immer noch nicht? Versuchen Sie es in einem privaten Fenster Ihres Browsers, oder antworten Sie auf diese E-Mail.

mail-sign_in_again-interaction_required =
    .subject = Microsoft braucht noch einen Schritt von Ihnen für { $app }
    .title = Noch ein Schritt bei Microsoft
    .lead = Sie wollten Outlook mit { $app } verbinden, aber Microsoft hat kurz vor dem Ziel angehalten: Es braucht noch einen Schritt von Ihnen.

mail-sign_in_again-interaction_required-mfa =
    .title = Microsoft möchte sichergehen, dass Sie es sind
    .lead = Sie wollten Outlook mit { $app } verbinden, aber Microsoft hat kurz vor dem Ziel angehalten: Es möchte eine zweite Bestätigung, dass Sie es sind.
    .hint = Halten Sie Ihr Telefon oder Ihren Sicherheitsschlüssel bereit. Bestätigen Sie nur eine Anfrage, die Sie selbst ausgelöst haben.

mail-sign_in_again-interaction_required-password =
    .title = Microsoft verlangt ein neues Passwort
    .lead = Sie wollten Outlook mit { $app } verbinden, aber das Passwort Ihres Microsoft-Kontos ist abgelaufen oder muss geändert werden.
    .hint = Microsoft fragt beim Verbinden nach dem neuen Passwort. Sie können es auch vorher ändern, so wie Sie es bei der Arbeit gewohnt sind. Wir sehen es nie.

mail-sign_in_again-interaction_required-terms =
    .title = Es sind Nutzungsbedingungen zu akzeptieren
    .lead = Sie wollten Outlook mit { $app } verbinden; davor sind die Nutzungsbedingungen von { $org } zu akzeptieren.
    .hint = Microsoft zeigt sie beim Verbinden an. Akzeptieren Sie sie dort, wenn Sie einverstanden sind.

mail-sign_in_again-session_expired =
    .subject = { $app } hat die Verbindung zu Ihrem Outlook verloren
    .title = { $app } hat die Verbindung zu Ihrem Outlook verloren
    .lead = Microsoft hat die Verbindung zwischen { $app } und Ihrem Outlook beendet. Das kommt hin und wieder vor, zum Beispiel nach einer langen Pause oder wenn sich Anmelderegeln ändern.

mail-sign_in_again-session_expired-revoked =
    .lead = Microsoft hat die Verbindung zwischen { $app } und Ihrem Outlook beendet. Meist wurde ein Passwort geändert; vielleicht hat auch jemand sie absichtlich getrennt.
    .hint = Haben Sie die Verbindung absichtlich getrennt, müssen Sie nichts tun.

mail-sign_in_again-account_problem =
    .subject = Microsoft konnte Sie für { $app } nicht anmelden
    .preheader = Was Sie vor dem nächsten Versuch prüfen sollten.
    .title = Microsoft konnte Sie nicht anmelden
    .lead = Sie wollten Outlook mit { $app } verbinden, aber Microsoft hat die Anmeldung nicht angenommen.
    .hint = Prüfen Sie Adresse und Passwort. Stimmt beides, kann die Person, die sich um Microsoft 365 bei { $org } kümmert, den Grund sehen.

mail-sign_in_again-account_problem-disabled =
    .title = Dieses Microsoft-Konto ist abgeschaltet
    .lead = Sie wollten Outlook mit { $app } verbinden, aber das Konto ist bei Microsoft abgeschaltet.
    .hint = Wenn Sie ein anderes Geschäftskonto haben, verbinden Sie dieses. Sonst kann die Person, die sich um Microsoft 365 bei { $org } kümmert, das Konto wieder einschalten.

mail-sign_in_again-account_problem-locked =
    .title = Dieses Microsoft-Konto ist vorübergehend gesperrt
    .lead = Sie wollten Outlook mit { $app } verbinden, aber Microsoft hat das Konto nach zu vielen Versuchen gesperrt.
    .hint = Warten Sie eine halbe Stunde, und verbinden Sie dann mit dem richtigen Passwort. Stammten die Versuche nicht von Ihnen, ändern Sie das Passwort.

mail-sign_in_again-account_problem-password =
    .title = Das Passwort war nicht richtig
    .lead = Sie wollten Outlook mit { $app } verbinden, aber das bei Microsoft eingegebene Passwort war nicht richtig.
    .hint = Nehmen Sie das Passwort Ihres Microsoft-Kontos, nicht das von { $app }. Haben Sie es vergessen, setzen Sie es auf Microsofts Anmeldeseite zurück. Wir sehen es nie.

mail-sign_in_again-account_problem-not_found =
    .title = Microsoft kennt dieses Konto nicht
    .lead = Sie wollten Outlook mit { $app } verbinden, aber Microsoft kennt kein Konto mit der eingegebenen Adresse.
    .hint = Prüfen Sie die Schreibweise. Vielleicht liegen Ihre E-Mails auch gar nicht bei Microsoft 365; dann antworten Sie auf diese E-Mail, und wir suchen mit Ihnen einen anderen Weg.

mail-reconnect =
    .subject = Sie können Outlook jetzt mit { $app } verbinden
    .preheader = Ein Klick, und Sie sind fertig.
    .title = Der Weg ist frei
    .lead = Gute Nachricht: Was die Verbindung von Outlook mit { $app } bei { $org } verhindert hat, ist aus dem Weg. Nun sollte auch Ihre klappen.
    .hint = Melden Sie sich mit Ihrem Geschäftskonto an, und wählen Sie „Akzeptieren“, falls Microsoft fragt.
    .account = Ihr Konto beim letzten Versuch
    .after = Hält Microsoft Sie wieder auf, antworten Sie auf diese E-Mail; wir gehen der Sache nach. Sie müssen Ihre Administration nicht noch einmal bitten.

mail-reconnect-admin_approval =
    .subject = { $app } ist genehmigt: Verbinden Sie jetzt Outlook
    .preheader = Ein Klick, und Sie sind fertig. Ihre Administration hat das Nötige getan.
    .title = Ihre Organisation hat { $app } genehmigt
    .lead = Gute Nachricht: { $app } ist bei { $org } genehmigt, und nichts sollte Sie mehr aufhalten.

mail-reminder-1 =
    .subject = { $app } wartet noch auf Ihre Administration
    .preheader = Bisher hat uns niemand gemeldet, dass es erledigt ist. Die Nachricht an Ihre Administration steht unten bereit.
    .title = Ihr Outlook wartet noch
    .lead = Vor einigen Tagen konnten Sie Outlook nicht mit { $app } verbinden, weil bei { $org } zuerst die Administration etwas tun muss. Soweit wir sehen, ist das noch nicht geschehen.
    .stake = Vielleicht hat Ihre Administration nie davon erfahren. Haben Sie schon jemandem geschrieben, hilft eine kurze Erinnerung. Falls nicht: Die Nachricht unten können Sie gleich so senden.
    .after = Ist es schon erledigt? Dann verbinden Sie erneut, und diese Erinnerungen hören von selbst auf.

mail-reminder-1-hidden_block =
    .lead = Vor einigen Tagen ließ sich Outlook nicht mit { $app } verbinden, höchstwahrscheinlich weil die Administration von { $org } das zuerst genehmigen muss. Soweit wir sehen, ist das noch nicht geschehen.

mail-reminder-2 =
    .subject = Outlook und { $app }: zwei weitere Wege
    .preheader = Falls Ihre Administration nicht geantwortet hat, versuchen Sie es so.
    .title = Zwei weitere Wege zum Ziel
    .lead = Sie warten noch darauf, dass die Administration von { $org } die Verbindung von Outlook mit { $app } ermöglicht. Blieb Ihre erste Nachricht ohne Antwort, helfen oft diese beiden Wege.
    .way1-title = 1. Machen Sie ein Ticket daraus
    .way1 = Wenn Ihre Organisation einen IT-Helpdesk oder einen IT-Dienstleister hat, leiten Sie diese E-Mail dorthin weiter. Für ein Ticket ist jemand zuständig; eine E-Mail an eine einzelne Person wird leicht übersehen.
    .way2-title = 2. Fragen Sie die Person, die Ihr Postfach eingerichtet hat
    .way2 = In kleineren Organisationen liegt die Administration oft bei der Geschäftsführung, der Büroleitung oder der Person, von der Sie Ihr Postfach haben. Zeigen Sie dort diese E-Mail: Der Teil für die Administration enthält alles Nötige.
    .after = { mail-reminder-1.after }

mail-reminder-3 =
    .subject = Letzte Erinnerung: { $app } noch ohne Outlook
    .preheader = Wir erinnern Sie nicht noch einmal. Der Weg bleibt offen.
    .title = Das ist unsere letzte Erinnerung
    .lead = Bei { $org } lässt sich Outlook noch immer nicht mit { $app } verbinden, weil die Administration noch nichts unternommen hat. Wir erinnern Sie nicht noch einmal.
    .stake = Der Leitfaden für Ihre Administration gilt weiterhin, und die Nachricht unten steht weiter bereit. Wenn Ihre Administration sich dagegen entschieden hat oder Sie nicht wissen, wer zuständig ist, schreiben Sie an { $support }.
    .after = Sobald wir sehen, dass es bei { $org } klappt, melden wir uns.
