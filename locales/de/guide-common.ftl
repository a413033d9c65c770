# Words that mails and pages share. `your-organisation` and `our-organisation` stand in the dative: after "bei", "von" and "in".

your-organisation = Ihrer Organisation
our-organisation = unserer Organisation
label-app = App
label-publisher = Herausgeber
label-client-id = Anwendungs-ID (Client)
label-organisation = Organisation
label-tenant-id = Mandanten-ID
label-permissions = Delegierte Microsoft-Graph-Berechtigungen
label-asked-by = Angefragt von
label-waiting = Wartende Personen
label-account-used = Verwendetes Konto
label-reference = Vorgang

trust-title = Ist diese E-Mail echt?
trust-never = Wir fragen weder per E-Mail noch auf unseren Seiten nach einem Passwort, einem Code oder einer Zahlung. Sie melden sich nur auf Microsofts eigenen Seiten oder in { $app } selbst an.
trust-check = Wenn Sie selbst nachprüfen möchten, verwenden Sie die Links hier nicht: Öffnen Sie { $app } so wie immer, oder schreiben Sie an { $support }.

trust-check-admin = Wenn Sie selbst nachprüfen möchten, verwenden Sie die Links hier nicht: Öffnen Sie das Microsoft Entra Admin Center auf Ihrem gewohnten Weg, vergleichen Sie Herausgeber und Anwendungs-ID mit denen auf Microsofts Genehmigungsseite, oder schreiben Sie an { $support }.
