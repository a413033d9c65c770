# Words that mails and pages share. The organisation stands after "em" or "para", so it has no article.

your-organisation = sua organização
our-organisation = nossa organização
label-app = Aplicativo
label-publisher = Editor
label-client-id = ID do aplicativo (cliente)
label-organisation = Organização
label-tenant-id = ID do locatário
label-permissions = Permissões delegadas do Microsoft Graph
label-asked-by = Solicitado por
label-waiting = Pessoas aguardando
label-account-used = Conta usada
label-reference = Referência

trust-title = Este e-mail é verdadeiro?
trust-never = Nunca pedimos senha, código ou pagamento, nem por e-mail nem em nossas páginas. Você só entra nas páginas da própria Microsoft ou no próprio { $app }.
trust-check = Para conferir por conta própria, não use os links daqui: abra o { $app } como sempre faz ou escreva para { $support }.

trust-check-admin = Para conferir por conta própria, não use os links daqui: abra você mesmo o Centro de administração do Microsoft Entra, compare o editor e o ID do aplicativo com os da página de aprovação da Microsoft ou escreva para { $support }.
