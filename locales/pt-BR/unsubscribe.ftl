# A página do link para não receber mais e-mails. The English file explains the values.

unsubscribe-ask =
    .title = Não quer mais e-mails sobre a conexão do Outlook?
    .lead = Um clique, e o { $app } não envia mais e-mails sobre a conexão do Outlook para você.
    .more = Isso inclui o aviso de que finalmente dá para conectar. O próprio { $app } continua mostrando o que fazer sempre que você tentar conectar, e os outros e-mails do { $app } não mudam.
unsubscribe-done =
    .title = Você não recebe mais estes e-mails
    .lead = O { $app } não envia mais e-mails sobre a conexão do Outlook para você.
    .more = Você pode conectar quando quiser; o { $app } mostra o que fazer. Se foi sem querer, desfaça aqui.
unsubscribe-stopped =
    .title = Você não recebe e-mails daqui
    .lead = Os e-mails sobre a conexão do Outlook ao { $app } já estão suspensos para seu endereço.
    .more = Se quiser voltar a recebê-los, escreva para o suporte.
unsubscribe-button = Não receber mais estes e-mails
unsubscribe-undo = Voltar a receber estes e-mails
unsubscribe-footer = Dúvidas?
