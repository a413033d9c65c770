# Il codice di controllo di un’e-mail, e la pagina che dice se l’abbiamo inviata noi. The English file explains the keys and the values.

## In mails. Never say that a link leads there: the reader types the address.

check-code = Codice di controllo
check-how = Per essere certi che questa e-mail sia nostra, scriva { $check } nella barra degli indirizzi di un browser, lettera per lettera, e inserisca il codice di controllo. La pagina dice in che giorno l’abbiamo inviata, a chi, e dove portano i suoi link.
check-how-forwarded = Per essere certi che l’abbiamo scritto noi, scriva { $check } nella barra degli indirizzi di un browser, lettera per lettera, e inserisca il codice di controllo. La pagina dice in che giorno l’abbiamo inviato, a chi, e dove portano i suoi link.

## On the guide

check-guide = Un’e-mail L’ha portata qui? Ogni nostra e-mail porta un codice di controllo: scriva Lei { $check } nella barra degli indirizzi e inserisca il codice, e la pagina dice se l’abbiamo inviata noi.

## The page. It must serve somebody who is alarmed, and somebody whom a counterfeiter has sent here.

check-title = Questa e-mail è nostra?
check-lead = Ogni e-mail che { $app } invia sul collegamento di Outlook porta un codice di controllo. Lo inserisca qui e saprà se l’abbiamo inviata noi, e che cosa confrontare.
check-form = Inserisca un codice di controllo
check-again = Verifica un altro codice
check-hint = Dodici lettere e cifre in tre gruppi. Si trova verso la fine dell’e-mail e nella parte per gli amministratori. Maiuscole e trattini non contano.
check-button = Verifica questo codice
check-bar = Si fidi di questa pagina solo se la barra degli indirizzi comincia con { $check } e l’ha scritto Lei. Un link in un’e-mail può portare a una pagina che somiglia a questa e dice sì a tutto.

check-genuine =
    .title = Abbiamo inviato un’e-mail con questo codice
    .lead = È l’e-mail che ha davanti solo se queste tre cose vi sono identiche. Un codice si può copiare in un’e-mail falsa, ma i link di un’e-mail falsa portano altrove.
check-unsent =
    .title = Abbiamo scritto un’e-mail con questo codice
    .lead = Per quanto ne sappiamo, non è ancora partita o non è arrivata. Se l’ha comunque davanti, queste tre cose vi devono essere identiche. Un codice si può copiare in un’e-mail falsa, ma i link di un’e-mail falsa portano altrove.

check-compare = Confronti queste tre cose
check-day = Il giorno
check-day-note = Secondo l’ora di Greenwich (UTC). Da Lei può essere il giorno prima o il giorno dopo.
check-day-later = { $date }; inviata in data { $time }
check-day-unsent = Scritta in data { $date }, non inviata per quanto ne sappiamo
check-to = A
check-to-note = Un indirizzo di questo dominio, che comincia con questa lettera. Se ha ricevuto l’e-mail da un collega, è l’indirizzo del collega.
check-hosts = I suoi link portano solo a
check-hosts-note = Fermi il puntatore su un link, o vi tenga premuto il dito, per vedere dove porta. Conta ciò che sta tra “https://” e la “/” successiva, per intero.
check-hosts-mail = Anche un pulsante che apre una nuova e-mail è sicuro.
check-differs = Una di queste cose è diversa? Allora qualcuno ha copiato il nostro codice in un’e-mail falsa.

check-about = Di che cosa abbiamo scritto
check-says = Che cosa dice
check-never = Che cosa non chiediamo mai

check-unknown =
    .title = Non abbiamo inviato nessuna e-mail con questo codice
    .lead = Ricontrolli il codice, carattere per carattere: sono dodici. Se è come appare nell’e-mail, l’e-mail non è nostra.
check-now = Che cosa fare ora
check-now1 = Non apra nessun link e nessun allegato di quell’e-mail. Non risponda e non la inoltri.
check-now2 = La segnali: con il pulsante per il phishing del Suo programma di posta, o a chi si occupa dell’informatica dove lavora.
check-now3 = Ce lo dica a { $support }. Ci aiuta ad avvisare altri.
check-now4 = Se dopo averla aperta ha inserito una password o approvato qualcosa, cambi subito la password e avvisi chi si occupa dell’informatica.
check-now5 = Se vuole sapere se { $app } attende davvero Lei, apra { $app } come fa di solito.
check-tell = Avvisa l’assistenza
check-tell-subject = Un’e-mail che potrebbe essere falsa
check-tell-body = Ho un’e-mail che dice di riguardare { $app }. Ne ho verificato il codice:
check-older = Le e-mail inviate prima che esistessero i codici di controllo non ne hanno.
check-private = Questa pagina non nomina nessuno, e controllare un codice non cambia nulla.
