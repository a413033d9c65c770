# As permissões, com os nomes da Microsoft, e a tabela delas. The English file explains the keys, the values and the markup.

guide-permission-openid =
    .display = Conectar os usuários
    .purpose = Permite que a pessoa entre com a conta de trabalho.
guide-permission-profile =
    .display = Exibir o perfil básico dos usuários
    .purpose = Mostra o nome da pessoa ao lado da conexão dela.
guide-permission-email =
    .display = Exibir o endereço de email dos usuários
    .purpose = Diz qual caixa de correio foi conectada.
guide-permission-offline_access =
    .display = Manter o acesso aos dados aos quais você concedeu acesso
    .purpose = Mantém a conexão funcionando enquanto a pessoa está ausente, para que ela não precise entrar a cada hora.
guide-permission-user-read =
    .display = Entrar e ler o perfil do usuário
    .purpose = Lê o perfil da pessoa que entrou, e de ninguém mais.
guide-permission-mail-readwrite =
    .display = Acesso de leitura e gravação aos emails do usuário
    .purpose = Lê, rascunha, arquiva e exclui e-mails na caixa de correio da própria pessoa; não envia.
guide-permission-mail-send =
    .display = Enviar email como um usuário
    .purpose = Envia e-mails do endereço da própria pessoa.
guide-permission-calendars-readwrite =
    .display = Ter acesso total aos calendários do usuário
    .purpose = Vê quando a pessoa está livre e cria, move e exclui compromissos nos calendários dela.

guide-permissions =
    .lead = Todas são permissões **delegadas** do **Microsoft Graph**: o { $app } só pode usá-las para uma pessoa que se conectou, e só para o que essa pessoa já pode fazer.
    .copy-names = Copiar todos os nomes
    .copy-ids = Copiar nomes e IDs
    .copy-csv = Copiar como CSV
    .copy-json = Copiar como JSON para o Graph
    .column-name = Permissão
    .column-purpose = Para que serve, e o ID no Graph
    .shown = “{ $display }”
    .copy-name = Copiar nome
    .copy-name-of = Copiar nome { $name }
    .blocked = Bloqueada pela política gerenciada
    .blocked-note = “{ guide-permissions.blocked }”: com **Permitir que a Microsoft gerencie suas configurações de consentimento** (Let Microsoft manage your consent settings), as próprias pessoas não podem concedê-la; situação em { $policy }.
guide-permissions-title =
    { $permissions ->
        [one] A permissão
       *[other] As { $permissions } permissões
    }
