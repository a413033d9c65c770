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
trust-never = Wir fragen weder per E-Mail noch auf unseren Seiten nach einem Passwort, einem Anmeldecode oder einer Zahlung. Sie melden sich nur auf Microsofts eigenen Seiten oder in { $app } selbst an.
trust-check = Wenn Sie selbst nachprüfen möchten, verwenden Sie die Links hier nicht: Öffnen Sie { $app } so wie immer, oder schreiben Sie an { $support }.

trust-check-admin = Wenn Sie selbst nachprüfen möchten, verwenden Sie die Links hier nicht: Fragen Sie die Person, die verbinden möchte, öffnen Sie das Microsoft Entra Admin Center auf Ihrem gewohnten Weg, oder schreiben Sie an { $support }. Microsofts eigene Genehmigungsseite zeigt den Herausgeber, und ihre Adresse im Browser enthält die Anwendungs-ID: Beide müssen so lauten wie hier.

## The pages of the guide. $reference: the case. $expires: a day.

page-skip = Zum Inhalt springen
page-guide = Leitfaden zur Outlook-Verbindung
page-language = Sprache
page-footer = Diese Seite wird für { $app } ({ $publisher }) betrieben. Sie enthält keine Namen und keine vollständigen Adressen von Personen, und sie zu öffnen ändert nichts.
page-valid = Vorgang { $reference }; der Link gilt bis { $expires }.
page-description = Was zu tun ist, damit Outlook mit { $app } verbunden werden kann.
page-questions = Fragen? [{ $support }](support)
page-help-title = Kommen Sie nicht weiter?
page-help = Schreiben Sie an [{ $support }](support), und nennen Sie den Vorgang **{ $reference }**. Ein Bild von Microsofts Seite hilft; bitte ohne Passwörter und Codes.
page-resolved-title = Das ist erledigt, vielen Dank
page-resolved = Hier ist nichts mehr zu tun. Wenn Sie noch verbinden möchten, beginnen Sie noch einmal; es dauert eine Minute.
page-expired-title = Dieser Link gilt nicht mehr
page-expired = Links zu einem Leitfaden laufen nach einiger Zeit ab oder werden vom Support ersetzt. Wir können denen, für die er gedacht war, einen neuen schicken.
page-expired-send = Neuen Link schicken
page-fresh-title = Ein neuer Link ist unterwegs
page-fresh = Wenn noch jemand wartet, geht der Link an die Adresse, die diese Person bei { $app } verwendet, meist binnen einer Minute. Kommt nichts an, sehen Sie im Spam-Ordner nach.
page-claimed = Jemand hat gemeldet, dass dies erledigt ist. Die nächste gelungene Verbindung bestätigt es.

## Days ($day, $year) and lists of names ($first, $last).

date-1 = { $day }. Januar { $year }
date-2 = { $day }. Februar { $year }
date-3 = { $day }. März { $year }
date-4 = { $day }. April { $year }
date-5 = { $day }. Mai { $year }
date-6 = { $day }. Juni { $year }
date-7 = { $day }. Juli { $year }
date-8 = { $day }. August { $year }
date-9 = { $day }. September { $year }
date-10 = { $day }. Oktober { $year }
date-11 = { $day }. November { $year }
date-12 = { $day }. Dezember { $year }
list-comma = { $first }, { $last }
list-and = { $first } und { $last }
