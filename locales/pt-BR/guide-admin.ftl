# As páginas do administrador ao lado das opções e permissões. The English file explains the keys, the values and the markup.

guide-copy = Copiar
    .done = Copiado
    .by-hand = Selecione o texto e copie com o teclado
    .link = Copiar o link
    .address = Copiar o endereço
    .client-id = Copiar o ID do cliente
    .tenant-id = Copiar o ID do locatário
    .ticket = Copiar para um chamado
guide-print = Imprimir esta página

guide-for-admin = Para quem administra o Microsoft 365 em { $org }
guide-about-request = Sobre este pedido
guide-waiting =
    { $waiting ->
        [one] { $waiting } pessoa aguarda
       *[other] { $waiting } pessoas aguardam
    }
guide-since = Desde { $opened }
guide-claimed-more = Até lá, esta página continua aberta, caso ainda falte algo.
guide-unsure =
    .title = Esta é nossa leitura, não a palavra da Microsoft.
    .text = Nem sempre a Microsoft diz por que impediu uma conexão. O que segue é o motivo mais provável. Se não combina com o que você vê, [avise-nos](support).
guide-not-me =
    .title = Não é com você?
    .text = Passe a página a quem cuida do Microsoft 365 onde você trabalha. Basta essa pessoa agir uma vez, e todos podem se conectar.
    .write = Escrever para meu administrador

## Who asks

guide-who =
    .title = Quem está pedindo
    .name = Como se chama no { $app }
    .support = Suporte
guide-trust =
    .title = Confira por conta própria
    .lead = Um pedido para aprovar um aplicativo merece cautela. Por isso:
    .check1 = Sua barra de endereços mostra **{ $host }**.
    .check2 = Ninguém pede aqui senha, código, pagamento ou download.
    .check3 = Você entra em **login.microsoftonline.com** e trabalha em **entra.microsoft.com**. Os dois são da Microsoft; nós não vemos nada do que acontece lá.
    .check4 = Antes de você concordar, a própria página da Microsoft mostra o nome, o editor e as permissões do aplicativo. Se forem diferentes dos desta página, pare e [avise-nos](support).
    .check5 = Você não precisa dos nossos links: abra você mesmo o Centro de administração do Microsoft Entra e procure o ID do cliente.

## Afterwards

guide-retry =
    .title = Depois: peça que tentem de novo
    .text = A Microsoft só aplica a mudança a novas entradas, então quem foi impedido precisa [conectar de novo no { $app }](connect). A página que pede um administrador não deve mais aparecer. A primeira conexão que der certo é a prova, e então avisamos todas as outras pessoas da sua organização que aguardam.
    .button = Avisar que está feito
    .note = Isto fica anotado no caso. Não concede nada e não exige conta.

guide-safe =
    .title = Isto é seguro?
    .lead = É a maneira normal de permitir que uma organização do Microsoft 365 use um aplicativo de fora, e você decide até onde vai:
    .delegated = As permissões são delegadas. O { $app } alcança a caixa de correio e o calendário de quem se conecta, e de ninguém mais.
    .settings = Com a opção B, nada é concedido em nome da organização: cada pessoa consente para a própria caixa de correio e o próprio calendário, ao entrar.
    .consent = Com a opção A, você aprova um só aplicativo, uma vez; todo o resto continua tão restrito quanto antes.
    .password-known = O { $app } nunca vê senhas, e nenhuma das permissões é de administração.
    .password-unknown = O { $app } nunca vê senhas.
    .undo = Você pode voltar atrás a qualquer momento. Os logs de entrada do Entra mostram quando o aplicativo entrou, e por quem.
    .allows = O que é permitido também merece ser dito com clareza: para quem se conecta, o aplicativo pode ler, alterar e excluir e-mails e compromissos e enviar e-mails em nome da pessoa, até a conexão ser encerrada. “Baixo impacto” é o nome da lista da Microsoft, não uma avaliação nossa. Contas pessoais da Microsoft não são afetadas.

guide-still =
    .title = Se ainda não funciona
    .same = A pessoa vê a mesma página de novo
    .same1 = Ela está entrando com a conta de trabalho, e não com uma pessoal?
    .same2 = Peça que apague os cookies de login.microsoftonline.com ou use uma janela privada: uma sessão antiga pode ser de outra conta.
    .same3 = A mudança foi salva, e no locatário certo? Confira mais uma vez.
    .same4 = Uma mudança no fluxo de trabalho de consentimento do administrador pode levar até uma hora.
    .low = Na opção B: os dois passos estão feitos, e todas as { $permissions } permissões estão na lista **Baixo** (Low)? Uma só que falte bloqueia o pedido inteiro.
    .settings = A opção B está feita, e a Microsoft ainda pede um administrador
    .settings1 = O editor pode não contar como verificado, ou a Microsoft considera o pedido arriscado. Nos dois casos, a decisão passa a um administrador: use a opção A.
    .settings2 = A configuração não vale para convidados.
    .settings3 = O aplicativo pode estar com **Atribuição obrigatória** (Assignment required). Então um administrador precisa consentir e atribuir as pessoas.
    .settings4 = Nas nuvens nacionais (governo dos EUA, China), não existe verificação do editor, então a opção B não funciona lá. Os links desta página são da nuvem pública; [escreva para nós](support).
    .other = Está aprovado, mas aparece outra mensagem
    .other1 = **AADSTS50105**: a pessoa precisa ser atribuída ao aplicativo (**Aplicativos empresariais**, { $app }, **Usuários e grupos**).
    .other2 = **AADSTS7000112**: o aplicativo está desabilitado no seu locatário (**Propriedades**, **Habilitado para os usuários entrarem?**).
    .other3 = **AADSTS650051**: um resto antigo do aplicativo atrapalha; remova-o em **Aplicativos empresariais** e aprove de novo.
    .other4 = **AADSTS530xx**, ou uma página sobre o dispositivo ou o local: uma política de Acesso Condicional. Veja os [logs de entrada](sign-ins).
    .other5 = Sem caixa de correio: a conta precisa de uma licença do Exchange Online. Uma caixa nova leva até 15 minutos para aparecer.
    .right = Você fez tudo certo
    .right-text = Então a falha pode estar do nosso lado: um aplicativo pode pedir mais do que declara, ou pedir consentimento a cada vez. Escreva para [{ $support }](support) com o endereço de quem tentou, seu domínio e uma imagem da mensagem com os códigos. Informe o caso { $reference }.

guide-record =
    .title = Para registro
    .ticket = O pedido inteiro como texto simples, para um chamado de mudança
    .sources = Em que esta página se baseia
    .checked = Conferido com a documentação da Microsoft em { $checked }. De vez em quando, a Microsoft muda os menus de lugar; se isso aconteceu, pesquise no centro de administração as palavras em negrito.
# The titles of Microsoft's pages.
guide-sources =
    .item1 = [Conceder consentimento do administrador em todo o locatário](grant-admin-consent)
    .item2 = [Configurar como os usuários dão consentimento](configure-user-consent)
    .item3 = [Classificações de permissão](configure-permission-classifications)
    .item4 = [Políticas de consentimento de aplicativos](manage-app-consent-policies)
    .item5 = [Examinar solicitações de consentimento do administrador](review-admin-consent-requests)
    .item6 = [Atribuir pessoas a um aplicativo](assign-user-or-group-access-portal)

## Pages without a route

guide-hint-title = Olhe primeiro aqui.

guide-policy =
    .title = Ache a política e decida
    .look = Para ver: { role-security_reader }
    .change = Para mudar: { role-conditional_access_administrator }
    .step1 = Abra os [logs de entrada](sign-ins) (|Entra ID > Monitoramento e integridade > Logs de entrada|; Sign-in logs). Filtre pelo ID do aplicativo do { $app } e pelo status **Falha** (Failure).
    .step2 = Abra a entrada e a guia **Acesso Condicional**. Ela diz qual política falhou e qual condição não foi cumprida.
    .step3 = Decida o que cabe nas suas regras. Muitas vezes a pessoa pode cumprir a condição: outro dispositivo, outra rede, autenticação multifator.
    .step4 = Se a política não deve valer para este aplicativo, [abra a política](policies) (|Entra ID > Acesso Condicional > Políticas|) e exclua o { $app } em **Recursos de destino** (Target resources). Se o aplicativo não aparecer ali, exclua a pessoa ou um grupo, e mantenha a exceção pequena.
    .mind = O que saber antes de mudar uma política
    .mind1 = Uma exceção enfraquece a política no que abrange. Quando for possível, é melhor cumprir a condição.
    .mind2 = Depois, o { $app } trabalha pela pessoa em segundo plano. Uma política que exige que cada uso venha de certo dispositivo ou local pode encerrar a conexão mais tarde.
    .mind3 = Teste a mudança antes no modo somente relatório ou com **What If**.
    .undo = Como desfazer
    .undo-text = Remova a exclusão da política e salve. As sessões em andamento são verificadas de novo quando o token é renovado.

guide-assigned =
    .title = Atribuído, e a Microsoft pede aprovação?
    .text = Um aplicativo que exige atribuição também precisa ser aprovado por um administrador, sejam quais forem suas configurações de consentimento. Se ninguém fez isso ainda, este link resolve, com as permissões abaixo.

guide-enable =
    .title = Ativar o aplicativo de novo
    .role-note = { role-application_administrator } ou um proprietário do aplicativo também podem.
    .step1 = Abra [Aplicativos empresariais](apps) (Enterprise apps; |Entra ID > Aplicativos empresariais > Todos os aplicativos|) e encontre **{ $app }** pelo ID do aplicativo. Menus mais antigos: |Identidade > Aplicativos > Aplicativos empresariais|.
    .step2 = Descubra por que está desativado antes de ativar: os **Logs de auditoria** (Audit logs) do aplicativo dizem quem fez isso e quando. Bloquear um pedido de aprovação também deixa um aplicativo desabilitado.
    .step3 = Em **Propriedades**, defina **Habilitado para os usuários entrarem?** (Enabled for users to sign-in?) como **Sim** e depois **Salvar**.
    .after = O que muda e como desfazer
    .after-text = As pessoas podem entrar no { $app } de novo; as permissões ficam como estão. Para voltar atrás, defina a mesma opção como **Não**.
    .leftover = Há um resto antigo?
    .leftover-text = Se [Aplicativos empresariais](apps) já lista { $app } e ele não funciona (AADSTS650051), exclua antes essa entrada. Depois aprove como abaixo, o que adiciona o aplicativo do zero.

guide-mailbox =
    .title = O que verificar
    .step1 = É a conta certa? Um convidado, um acesso compartilhado ou uma segunda conta da mesma pessoa não tem caixa de correio própria.
    .step2 = Ela tem uma licença com o Exchange Online? No Centro de administração do Microsoft 365: |Usuários > Usuários ativos|, escolha a pessoa, **Licenças e aplicativos**.
    .step3 = A caixa de correio é nova? Depois que a licença é atribuída, pode levar até 15 minutos para que possa ser alcançada.
    .step4 = A caixa de correio está no seu próprio servidor Exchange? O { $app } só alcança o Exchange Online. Uma organização híbrida pode conectar as caixas que já foram movidas.
    .step5 = O acesso está desativado? Administradores do Exchange podem desativar protocolos para uma caixa de correio ou para a organização (EWS, SMTP autenticado e outros).
    .after = O que muda e como desfazer
    .after-text = Uma licença pode ter custo e dá à pessoa os serviços que inclui; retire-a no mesmo lugar. A Microsoft guarda uma caixa de correio por 30 dias depois que a licença é retirada.

## The text for a ticket, a line each. $title: a route's. $role: Microsoft's name. $time: how long.

guide-ticket =
    .title = Permitir que as pessoas conectem o Outlook ao { $app }
    .app = Aplicativo: { $app } (editor: { $publisher })
    .client-id = ID do aplicativo (cliente): { $client_id }
    .organisation = Organização: { $domain }
    .tenant = ID do locatário: { $tenant_id }
    .case = Caso: { $reference }
    .guide = Guia: { $link }
    .support = Suporte: { $support }
    .permissions = Permissões delegadas do Microsoft Graph ({ $permissions }):
    .first = Opção { $route }: { $title }
    .and = E opção { $route }: { $title }
    .or = Ou opção { $route }: { $title }
    .price = Função mínima: { $role }. Tempo: { $time }.
    .link = Link:
    .changes = Muda:
    .leaves = Não muda:
    .effects = Atenção:
    .undo = Desfazer:
    .checked = Conferido com a documentação da Microsoft em { $checked }.
