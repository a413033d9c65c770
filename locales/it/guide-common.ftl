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
trust-never = Non chiediamo mai password, codici o pagamenti, né per e-mail né sulle nostre pagine. L’accesso avviene solo sulle pagine di Microsoft o in { $app } stesso.
trust-check = Per verificare da sé, non usi i link di questa e-mail: apra { $app } come fa di solito, oppure scriva a { $support }.

trust-check-admin = Per verificare da sé, non usi i link di questa e-mail: apra direttamente l’interfaccia di amministrazione di Microsoft Entra, confronti l’editore e l’ID applicazione con quelli della pagina di approvazione di Microsoft, oppure scriva a { $support }.
