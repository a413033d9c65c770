# Words that mails and pages share. The organisation stands after "per" or "presso", never after "di", so that it can have an article.

your-organisation = la Sua organizzazione
our-organisation = la nostra organizzazione
label-app = App
label-publisher = Editore
label-client-id = ID applicazione (client)
label-organisation = Organizzazione
label-tenant-id = ID tenant
label-permissions = Autorizzazioni delegate di Microsoft Graph
label-asked-by = Richiesta da
label-waiting = Persone in attesa
label-account-used = Account usato
label-reference = Riferimento

trust-title = Questa e-mail è autentica?
trust-never = Non chiediamo mai password, codici di accesso o pagamenti, né per e-mail né sulle nostre pagine. L’accesso avviene solo sulle pagine di Microsoft o in { $app } stesso.
trust-check = Per verificare da sé, non usi i link di questa e-mail: apra { $app } come fa di solito, oppure scriva a { $support }.

trust-check-admin = Per verificare da sé, non usi i link di questa e-mail: chieda alla persona che vuole collegarsi, apra direttamente l’interfaccia di amministrazione di Microsoft Entra, oppure scriva a { $support }. La pagina di approvazione di Microsoft mostra l’editore, e il suo indirizzo nel browser contiene l’ID applicazione (client): entrambi devono coincidere con quelli indicati qui.

## The pages of the guide. $reference: the case. $expires: a day.

page-skip = Vai al contenuto
page-guide = Guida per collegare Outlook
page-language = Lingua
page-footer = Questa pagina è pubblicata per { $app } ({ $publisher }). Non contiene nomi né indirizzi completi di persone, e aprirla non cambia nulla.
page-valid = Riferimento { $reference }; il link è valido fino al { $expires }.
page-description = Che cosa fare per collegare Outlook a { $app }.
page-questions = Domande? [{ $support }](support)
page-help-title = Ancora qualche difficoltà?
page-help = Scriva a [{ $support }](support) indicando il caso **{ $reference }**. Un’immagine della pagina di Microsoft aiuta; senza password né codici, per favore.
page-resolved-title = È risolto, grazie
page-resolved = Qui non resta nulla da fare. Se vuole ancora collegarsi, ricominci; serve un minuto.
page-expired-title = Questo link non è più valido
page-expired = I link a una guida scadono dopo un po’ o quando l’assistenza li sostituisce. Possiamo inviarne uno nuovo alle persone per cui era stato creato.
page-expired-send = Invia un nuovo link
page-fresh-title = Un nuovo link è in arrivo
page-fresh = Se qualcuno sta ancora aspettando, il link va all’indirizzo che usa con { $app }, di solito entro un minuto. Se non arriva nulla, guardi nella posta indesiderata.
page-claimed = Qualcuno ha detto che è fatto. Il prossimo collegamento riuscito lo confermerà.

## Days ($day, $year) and lists of names ($first, $last).

date-1 = { $day } gennaio { $year }
date-2 = { $day } febbraio { $year }
date-3 = { $day } marzo { $year }
date-4 = { $day } aprile { $year }
date-5 = { $day } maggio { $year }
date-6 = { $day } giugno { $year }
date-7 = { $day } luglio { $year }
date-8 = { $day } agosto { $year }
date-9 = { $day } settembre { $year }
date-10 = { $day } ottobre { $year }
date-11 = { $day } novembre { $year }
date-12 = { $day } dicembre { $year }
list-comma = { $first }, { $last }
list-and = { $first } e { $last }
