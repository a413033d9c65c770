# O que cada página do guia diz conforme o motivo. The English file explains the keys, the values and the markup.

## Headings

guide-heading-admin_approval = O { $app } precisa da sua aprovação para se conectar ao Outlook
guide-heading-admin_approval-request_pending = Um pedido de aprovação do { $app } espera por você
guide-heading-conditional_access = Uma política de acesso impede a conexão do { $app }
guide-heading-conditional_access-security_defaults = Seus padrões de segurança impedem a conexão do { $app }
guide-heading-conditional_access-tenant_restrictions = Suas regras para outras organizações impedem a conexão do { $app }
guide-heading-user_not_assigned = Atribua pessoas ao { $app } para que possam se conectar
guide-heading-app_unavailable = O { $app } está desativado na sua organização
guide-heading-app_unavailable-not_found = O { $app } ainda não está no seu diretório
guide-heading-no_mailbox = O { $app } não acha uma caixa de correio nesta conta
guide-heading-no_mailbox-guest = Um convidado não tem caixa de correio aqui
guide-heading-personal_account = Era uma conta pessoal da Microsoft: use sua conta de trabalho
guide-heading-personal_account-personal_only = Esta conexão precisa da sua conta pessoal da Microsoft
guide-heading-wrong_tenant = Essa conta é de outra organização
guide-heading-wrong_tenant-guest = Você entrou como convidado: use a conta da sua própria organização
guide-heading-consent_declined = A conexão foi cancelada: qual tela você viu?
guide-heading-consent_declined-declined = O { $app } não recebeu acesso ao Outlook
guide-heading-interaction_required = A Microsoft pede mais um passo seu
guide-heading-session_expired = Entre no Outlook mais uma vez
guide-heading-account_problem = A Microsoft não aceitou a conta
guide-heading-app_misconfigured = Você não precisa fazer nada
guide-heading-transient = Você não precisa fazer nada
guide-heading-unknown = A conexão não deu certo, e ainda não sabemos por quê

## What happened

# The first sentence of what follows.
guide-tried = Alguém da sua organização tentou conectar a conta do Outlook ao { $app }.

guide-happened-admin_approval = { guide-tried } Suas configurações do Microsoft 365 dizem quais aplicativos e permissões as próprias pessoas podem aprovar. Este não está entre eles, por isso a Microsoft pede um administrador.
guide-happened-admin_approval-consent_off = { guide-tried } Na sua organização, as pessoas não podem aprovar aplicativos por conta própria, por isso a Microsoft pede um administrador.
guide-happened-admin_approval-permission_not_allowed = { guide-tried } É preciso pelo menos uma permissão que as próprias pessoas não podem conceder, por isso a Microsoft pede um administrador.
guide-happened-admin_approval-managed_policy = { guide-tried } Desde novembro de 2025, a política de consentimento gerenciada pela Microsoft deixa aos administradores a decisão sobre o acesso a e-mail e calendários, para todos os aplicativos, menos alguns poucos programas de e-mail.
guide-happened-admin_approval-request_pending = { guide-tried } Depois, pediu aprovação na página da Microsoft. O pedido aguarda um revisor.
guide-happened-admin_approval-request_denied = { guide-tried } Pediu aprovação na página da Microsoft, e o pedido foi negado. Se foi de propósito, não há nada a fazer. Se não, veja aqui como permitir.
guide-happened-admin_approval-risky_app = { guide-tried } A verificação automática da Microsoft considerou o pedido arriscado, o que passa a decisão a um administrador. Examine com cuidado o editor e as permissões abaixo antes de decidir.
guide-happened-admin_approval-unverified_publisher = { guide-tried } Para a Microsoft, o editor não contou como verificado, o que passa a decisão a um administrador. Examine com cuidado o editor e as permissões abaixo antes de decidir.
guide-happened-admin_approval-assignment_required = { guide-tried } Sua organização exige que as pessoas sejam atribuídas a este aplicativo. Nesse caso, a Microsoft reserva o consentimento aos administradores, sejam quais forem suas configurações de consentimento. Por isso, duas coisas são necessárias: sua aprovação e uma atribuição.
guide-happened-admin_approval-tenant_wide_only = { guide-tried } O que o aplicativo pediu só pode ser concedido para toda a organização, o que cabe a um administrador.
guide-happened-admin_approval-hidden_block = { guide-tried } A Microsoft só nos disse que a conexão foi cancelada. O que vemos em volta (outras pessoas da sua organização com o mesmo desfecho, as permissões pedidas) indica que a Microsoft mostrou uma página que pede a aprovação de um administrador.

guide-happened-conditional_access = { guide-tried } Uma política de Acesso Condicional não deixou a entrada passar. Não há nada errado com as permissões do aplicativo; o que parou foi a própria entrada.
guide-happened-conditional_access-device = { guide-tried } Uma política pediu um dispositivo gerenciado, em conformidade ou ingressado. Não há nada errado com as permissões do aplicativo; o que parou foi a própria entrada.
guide-happened-conditional_access-location = { guide-tried } Uma política não permite entradas a partir do local em que a pessoa estava. Não há nada errado com as permissões do aplicativo; o que parou foi a própria entrada.
guide-happened-conditional_access-security_defaults = { guide-tried } Seus padrões de segurança pediram mais do que a entrada ofereceu. Não há nada errado com as permissões do aplicativo; o que parou foi a própria entrada.
guide-happened-conditional_access-tenant_restrictions = { guide-tried } Suas regras de acesso entre organizações não deixaram a entrada passar. Não há nada errado com as permissões do aplicativo; o que parou foi a própria entrada.

guide-happened-user_not_assigned = { guide-tried } Sua organização só deixa entrar neste aplicativo quem foi atribuído, e essa pessoa não está na lista.

guide-happened-app_unavailable = { guide-tried } O aplicativo tem uma entrada no seu diretório, mas está desabilitado para os usuários. Um administrador fez isso, ou um pedido de aprovação foi bloqueado antes.
guide-happened-app_unavailable-not_found = { guide-tried } A Microsoft não achou nenhuma entrada do aplicativo no seu diretório, ou só um resto antigo que já não funciona.

guide-happened-no_mailbox = A entrada deu certo, e o { $app } tem suas permissões. Mas a conta não tem uma caixa de correio do Exchange Online que o aplicativo possa alcançar.
guide-happened-no_mailbox-unlicensed = { guide-happened-no_mailbox } Parece que ela não tem licença do Exchange Online.
guide-happened-no_mailbox-on_premises = { guide-happened-no_mailbox } A caixa de correio parece estar no seu próprio servidor Exchange.
guide-happened-no_mailbox-new_user = { guide-happened-no_mailbox } A conta parece ser tão nova que a Microsoft ainda está criando a caixa.
guide-happened-no_mailbox-protocol_disabled = { guide-happened-no_mailbox } A forma de acesso de que o aplicativo precisa está desativada.
guide-happened-no_mailbox-guest = { guide-happened-no_mailbox } Ela é de um convidado: a caixa de correio fica em outra organização.

guide-happened-personal_account = Você entrou com uma conta pessoal da Microsoft (do tipo que se usa para Outlook.com, Hotmail, Xbox ou um PC particular). O { $app } se conecta à conta do Outlook que você recebeu no trabalho. As duas podem até ter o mesmo endereço.
guide-happened-personal_account-personal_only = Você entrou com uma conta corporativa ou de estudante, mas esta conexão do { $app } é para contas pessoais da Microsoft.
guide-happened-wrong_tenant = A conta que você usou é de uma organização diferente da que o { $app } pediu. Isso acontece quando o navegador ainda está conectado em outro lugar.
guide-happened-wrong_tenant-guest = Você entrou em uma organização em que é convidado. Sua caixa de correio está na sua própria organização, e é lá que o { $app } precisa ser conectado.
guide-happened-consent_declined = A Microsoft só nos disse que a conexão foi cancelada. Ela diz o mesmo quando alguém clica em Cancelar e quando alguém deixa uma página que pede um administrador, então não sabemos qual foi. Você sabe: veja qual destas telas apareceu.
guide-happened-consent_declined-declined = A página da Microsoft perguntou se o { $app } pode usar a caixa de correio, e a resposta foi não.
guide-happened-interaction_required = A Microsoft quer que você participe da entrada mais uma vez antes de deixar a conexão passar.
guide-happened-interaction_required-mfa = A Microsoft pediu uma segunda prova de que é você, como um código ou o aplicativo Authenticator.
guide-happened-interaction_required-password = Sua senha expirou ou precisa ser trocada antes que a Microsoft deixe você continuar.
guide-happened-interaction_required-terms = Sua organização tem termos de uso que você precisa aceitar antes que a Microsoft deixe você continuar.
guide-happened-session_expired = A entrada que o { $app } tinha na sua conta do Outlook expirou. É normal; entrar de novo a renova.
guide-happened-session_expired-revoked = A permissão que o { $app } tinha foi retirada: após uma troca de senha, por sua própria decisão ou por um administrador. Entrar de novo a renova.
guide-happened-account_problem = Há algo com a própria conta: pode estar bloqueada, desativada ou com a senha errada.
guide-happened-account_problem-disabled = A conta está desativada.
guide-happened-account_problem-locked = A conta está bloqueada, em geral após várias tentativas com a senha errada.
guide-happened-account_problem-password = A senha não estava certa.
guide-happened-account_problem-not_found = A Microsoft não conhece a conta. Talvez o endereço tenha sido digitado errado, ou seja um alias.
guide-happened-account_problem-unlicensed = A conta não tem licença para o que foi pedido.
guide-happened-app_misconfigured = A falha é do lado do { $app }. A equipe técnica já foi avisada.
guide-happened-transient = A Microsoft teve uma falha passageira. Tentar de novo em alguns minutos costuma resolver.
guide-happened-unknown = A resposta da Microsoft é uma que nunca vimos. Nós a guardamos, sem segredos, e a equipe do { $app } a examina.

## What to look at first

guide-hint-conditional_access-device = Procure uma política que exija um dispositivo em conformidade ou com ingresso híbrido, ou um aplicativo cliente aprovado. Muitas vezes, o mais fácil é conectar a partir de um dispositivo gerenciado.
guide-hint-conditional_access-location = Procure uma política com locais nomeados ou países bloqueados. Talvez baste conectar do escritório ou pela sua VPN.
guide-hint-conditional_access-security_defaults = Os padrões de segurança não têm exceções. A pessoa precisa se registrar na autenticação multifator e usar uma página de entrada moderna.
guide-hint-conditional_access-tenant_restrictions = Veja |Identidades Externas > Configurações de acesso entre locatários| (Cross-tenant access settings) e as restrições de locatário no seu proxy ou nos dispositivos.
guide-hint-no_mailbox-unlicensed = Dê à conta uma licença que inclua o Exchange Online.
guide-hint-no_mailbox-on_premises = Caixas de correio no seu próprio servidor Exchange não podem ser alcançadas assim. Mova a caixa para o Exchange Online ou conecte uma que esteja lá.
guide-hint-no_mailbox-new_user = Espere 15 minutos e conecte de novo.
guide-hint-no_mailbox-protocol_disabled = Veja as configurações da organização e da caixa de correio para o protocolo recusado, como SMTP autenticado ou EWS.
guide-hint-no_mailbox-guest = A pessoa deve entrar com a conta da própria organização.

## The mail from a person to their administrator: a greeting, a sentence by cause, a line before the guide's address, thanks.

guide-letter =
    .subject = Pedido de aprovação do { $app } no Microsoft 365
    .hello = Olá,
    .sentence = O { $app } precisa da aprovação de um administrador para que possamos conectar nossas contas do Outlook a ele.
    .page = Esta página diz o que fazer e o que isso muda:
    .thanks = Obrigado!
guide-letter-conditional_access =
    .subject = Uma política de acesso impede a conexão do { $app } ao Outlook
    .sentence = Uma política de acesso nossa me impediu de conectar minha conta do Outlook ao { $app }.
guide-letter-user_not_assigned =
    .subject = Pedido para me atribuir ao { $app }
    .sentence = Não consegui conectar minha conta do Outlook ao { $app }, porque não estou entre as pessoas atribuídas ao aplicativo.
guide-letter-app_unavailable =
    .subject = O { $app } está desativado no nosso Microsoft 365
    .sentence = Não consegui conectar minha conta do Outlook ao { $app }, porque o aplicativo não está disponível na nossa organização.
guide-letter-no_mailbox =
    .subject = O { $app } não acha a caixa de correio da minha conta
    .sentence = Não consegui conectar minha conta do Outlook ao { $app }, porque ele não achou uma caixa de correio que possa alcançar.

## The mail to support. The reader fills in what follows the colons.

guide-support-mail =
    .subject = Conexão do Outlook ({ $reference })
    .hello = Olá,
    .person = Endereço da pessoa que tentou conectar:
    .domain = Nosso domínio do Microsoft 365:
    .screen = O que a tela diz (anexe uma imagem, por favor):
