# Os esboços de telas no guia. The English file explains the keys and the values.

screen-menu =
    .apps = Aplicativos empresariais
    .consent = Consentimento e permissões

screen-wall =
    .alt = A página da Microsoft “Precisa de aprovação do administrador”: o nome do aplicativo, algumas linhas de texto e dois links. Um entra com a conta de um administrador, o outro volta ao aplicativo sem conceder consentimento. Não há botão.
    .caption = 1. “Precisa de aprovação do administrador” (Need admin approval): sem formulário, e nada para aceitar.
    .heading = Precisa de aprovação do administrador
    .sign-in = Tem uma conta de administrador? Entre com essa conta
    .return = Retornar ao aplicativo sem conceder consentimento

screen-ask =
    .alt = A página da Microsoft “Aprovação necessária”: o que o aplicativo pede, um campo para o motivo e os botões Cancelar e Solicitar aprovação.
    .caption = 1. “Aprovação necessária” (Approval required): um formulário que pede um motivo.
    .heading = Aprovação necessária
    .lead = Este aplicativo requer a aprovação do seu administrador para:
    .reason = Insira a justificativa para solicitar este aplicativo
    .cancel = Cancelar
    .send = Solicitar aprovação

screen-consent =
    .alt = A página da Microsoft “Permissões solicitadas”: o que o aplicativo gostaria de fazer e os botões Cancelar e Aceitar.
    .caption = 2. “Permissões solicitadas” (Permissions requested): com o botão Aceitar.
    .heading = Permissões solicitadas
    .lead = Este aplicativo gostaria de:
    .cancel = Cancelar
    .accept = Aceitar

screen-review =
    .alt = A página da Microsoft “Permissões solicitadas, examine para sua organização”: o nome { $app }, o editor { $publisher }, a lista de permissões e os botões Cancelar e Aceitar. Aceitar está destacado.
    .caption = Um esboço da página da Microsoft. As primeiras linhas precisam citar { $app } e a conta da sua organização.
    .heading = Permissões solicitadas
    .sub = Examine para sua organização
    .lead = Este aplicativo gostaria de:
    .cancel = Cancelar
    .accept = Aceitar

screen-settings =
    .alt = O painel “Configurações de consentimento do usuário”: de quatro opções, está escolhida “Permitir o consentimento do usuário para aplicativos de editores verificados, para permissões selecionadas”. Salvar fica no alto. Os dois estão destacados.
    .caption = Um esboço do painel. No seu, as opções podem ter outra ordem ou palavras um pouco diferentes.
    .here = Configurações de consentimento do usuário
    .save = Salvar
    .discard = Descartar
    .heading = Consentimento do usuário para aplicativos
    .none = Não permitir o consentimento do usuário
    .low = Permitir o consentimento do usuário para aplicativos de editores verificados, para permissões selecionadas
    .managed = Permitir que a Microsoft gerencie suas configurações de consentimento
    .all = Permitir o consentimento do usuário para aplicativos

screen-picker =
    .alt = O painel “Solicitar permissões de API” para o Microsoft Graph: “Permissões delegadas” está escolhido, um nome está digitado na caixa de pesquisa, o grupo dele está aberto e as permissões do { $app } nele estão marcadas. “Adicionar permissões” fica no canto inferior esquerdo.
    .caption = Um esboço do painel. As caixas continuam marcadas enquanto você pesquisa a próxima.
    .heading = Solicitar permissões de API
    .delegated = Permissões delegadas
    .application = Permissões de aplicativo
    .select = Selecionar permissões
    .add = Adicionar permissões
    .discard = Descartar

screen-low =
    .alt = “Classificações de permissão” com a guia Baixo aberta: “Adicionar permissões” no alto e, abaixo, cada permissão do { $app } em uma linha própria, todas da API Microsoft Graph.
    .caption = Um esboço da lista, como deve ficar no fim.
    .here = Classificações de permissão
    .low = Baixo
    .medium = Médio
    .high = Alto
    .add = Adicionar permissões
    .api = API usada
    .permission = Permissão

screen-requests =
    .alt = “Solicitações de consentimento do administrador” com a guia Minhas pendentes aberta: um pedido, do { $app }. Ao lado, os detalhes do pedido, com os botões “Examinar permissões e consentimento”, Negar e Bloquear. O primeiro está destacado.
    .caption = Um esboço da lista e do que se abre quando você escolhe { $app } nela.
    .here = Solicitações de consentimento do administrador
    .pending = Minhas pendentes
    .all = Todas
    .name = Nome
    .by = Solicitado por
    .details = Detalhes
    .id = ID do aplicativo
    .review = Examinar permissões e consentimento
    .deny = Negar
    .block = Bloquear

screen-assign =
    .alt = “Usuários e grupos” do { $app } com o botão “Adicionar usuário/grupo” no alto. Ao lado, o painel “Adicionar atribuição”, com o link “Nenhum selecionado” abaixo de “Usuários e grupos”, e o botão Atribuir. O que deve ser escolhido está destacado.
    .caption = Um esboço da lista e do painel que se abre com “Adicionar usuário/grupo”.
    .here = Usuários e grupos
    .add = Adicionar usuário/grupo
    .heading = Adicionar atribuição
    .none = Nenhum selecionado
    .assign = Atribuir

screen-properties =
    .alt = “Propriedades” do { $app }: “Habilitado para os usuários entrarem?” está como Sim, e Salvar fica no alto. Os dois estão destacados.
    .caption = Um esboço da página. O “ID do aplicativo” distingue { $app } de outro aplicativo com o mesmo nome.
    .here = Propriedades
    .save = Salvar
    .discard = Descartar
    .enabled = Habilitado para os usuários entrarem?
    .assignment = Atribuição obrigatória?
    .yes = Sim
    .no = Não
    .name = Nome
    .id = ID do aplicativo

screen-policy =
    .alt = Os detalhes de uma entrada com a guia “Acesso Condicional” aberta: uma lista de políticas com os resultados. Uma tem o resultado Falha e está destacada. As outras mostram Êxito e Não aplicado.
    .caption = Um esboço da guia. A política com o resultado “Falha” (Failure) é a que interessa.
    .heading = Detalhes da atividade: entradas
    .basic = Informações básicas
    .device = Informações do dispositivo
    .here = Acesso Condicional
    .policy = Nome da política
    .result = Resultado
    .failure = Falha
    .success = Êxito
    .not-applied = Não aplicado

screen-accounts =
    .caption = Um esboço das duas páginas. A segunda só aparece para um endereço com duas contas.
    .alt-work = Duas páginas da Microsoft. “Escolha uma conta”: abaixo das contas conectadas, “Usar outra conta” está destacado. “Qual conta você deseja usar?”: entre “Conta corporativa ou de estudante” e “Conta pessoal”, a primeira está destacada.
    .alt-personal = Duas páginas da Microsoft. “Escolha uma conta”: abaixo das contas conectadas, “Usar outra conta” está destacado. “Qual conta você deseja usar?”: entre “Conta corporativa ou de estudante” e “Conta pessoal”, a segunda está destacada.
    .pick = Escolha uma conta
    .signed-in = Conectado
    .another = Usar outra conta
    .which = Qual conta você deseja usar?
    .work = Conta corporativa ou de estudante
    .work-note = Criada pelo seu departamento de TI
    .personal = Conta pessoal
    .personal-note = Criada por você
