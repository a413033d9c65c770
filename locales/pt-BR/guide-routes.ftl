# Os caminhos do administrador: funções, o que cada opção custa e muda, os passos. The English file explains the keys, the values and the markup.

## Microsoft's roles, by Microsoft's names

role-application_administrator = Administrador de Aplicativos
role-cloud_application_administrator = Administrador de Aplicativos de Nuvem
role-conditional_access_administrator = Administrador de Acesso Condicional
role-global_administrator = Administrador Global
role-license_administrator = Administrador de Licenças
role-privileged_role_administrator = Administrador de Funções com Privilégios
role-security_reader = Leitor de Segurança
role-user_administrator = Administrador de Usuários

## All routes

guide-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
guide-about-minutes =
    { $minutes ->
        [one] Cerca de { $minutes } minuto
       *[other] Cerca de { $minutes } minutos
    }
guide-least-role = Função mínima: { $role }
guide-routes =
    .one = O que fazer
    .choose = Escolha uma opção
    .choose-note = Basta uma. Escolha conforme sua função e o que suas regras permitem.
    .all = As duas são necessárias
    .all-note = Nesta ordem.
    .likeliest = Provavelmente a sua
    .name = Opção { $route }:
    .changes = O que muda
    .leaves = O que fica como está
    .effects = O que mais saber
    .undo = Como desfazer a opção { $route }

## Route A

guide-route-admin_consent =
    .title = Aprovar o aplicativo com um link
    .fits = Serve para a maioria das organizações. Funciona com qualquer configuração de consentimento e vale só para este aplicativo.
    .role-note = { role-application_administrator }, { role-privileged_role_administrator } e { role-global_administrator } também podem.
    .change1 = O aplicativo aparece em **Aplicativos empresariais** (Enterprise apps), exatamente com as permissões mostradas na página da Microsoft.
    .change2 = Todos na sua organização podem conectar a própria caixa de correio sem que se peça o consentimento deles.
    .leave1 = Suas configurações de consentimento e o que as pessoas podem conceder a qualquer outro aplicativo.
    .leave2 = As caixas de correio: nada é conectado até que o dono entre e conecte a sua. As permissões são delegadas, portanto o aplicativo só age por quem se conectou.
    .effect1 = Vale para todos. Para limitar a algumas pessoas, defina **Atribuição obrigatória?** (Assignment required?) como **Sim** nas propriedades do aplicativo e atribua essas pessoas.
    .effect2 = Se você já aprovou outras permissões deste aplicativo para toda a organização, a Microsoft pode substituí-las por estas.
    .undo1 = Abra |Entra ID > Aplicativos empresariais > Todos os aplicativos| e escolha o aplicativo.
    .undo2 = Em |Segurança > Permissões|, examine e revogue o que concedeu; ou, em **Propriedades**, defina **Habilitado para os usuários entrarem?** (Enabled for users to sign-in?) como **Não**, ou exclua o aplicativo.

guide-consent =
    .asks-known = A Microsoft mostra as permissões listadas abaixo e pede que você as aceite para **{ $domain }**. Antes disso, nada acontece.
    .asks-unknown = A Microsoft mostra as permissões listadas abaixo e pede que você as aceite. Antes disso, nada acontece.
    .button = Examinar e aprovar na Microsoft
    .step1-known = Siga o link e entre com uma conta de administrador de { $domain }.
    .step1-unknown = Siga o link e entre com uma conta de administrador.
    .inexact = Não sabemos com certeza qual é seu locatário, então o link leva à organização da conta com que você entrar.
    .step2 = Compare o nome do aplicativo, o editor e as permissões com esta página e escolha **Aceitar**.
    .step3 = A Microsoft traz você de volta para cá, e mostramos o que foi concedido.
    .menu-title = O mesmo no centro de administração, sem o link
    .menu = Se o aplicativo já aparece lá: [abra Aplicativos empresariais](apps) (|Entra ID > Aplicativos empresariais > Todos os aplicativos|), escolha { $app }, depois |Segurança > Permissões|, e selecione **Conceder consentimento do administrador** (Grant admin consent).
    .address-title = O endereço por trás do botão, para ler ou copiar

## Route B

guide-route-settings =
    .title = Deixar que as próprias pessoas consintam
    .fits = Serve se, pelas suas regras, cada pessoa decide sobre a própria caixa de correio. Os dois passos são necessários; um só não basta.
    .role-note = O passo 1 exige esta função no centro de administração; pelo Graph ou pelo PowerShell, basta { role-privileged_role_administrator }. Para o passo 2, basta { role-cloud_application_administrator }.
    .change1 = Cada pessoa pode conceder permissões classificadas como **Baixo** (Low) a aplicativos de editores verificados.
    .change2 = As permissões deste aplicativo passam a ser classificadas como **Baixo**.
    .leave1 = Nada é concedido em nome da organização: cada pessoa ainda consente, para a própria caixa de correio e o próprio calendário, ao se conectar.
    .leave2 = O que as pessoas concederam antes. As configurações só valem para consentimentos futuros.
    .effect1 = A classificação não se limita a um aplicativo: as pessoas poderão conceder as mesmas permissões de e-mail e calendário ao aplicativo de qualquer editor verificado.
    .effect2 = Se antes as pessoas podiam consentir com mais liberdade (**Permitir o consentimento do usuário para aplicativos**), isto restringe o consentimento para todos os aplicativos.
    .effect3 = Se até agora a Microsoft gerenciava a configuração, ela deixa de gerenciar: mudanças futuras na política dela não chegam mais a você.
    .effect4 = Convidados ficam de fora: a configuração vale para membros.
    .undo1 = Em |Classificações de permissão > Baixo|, remova as permissões que adicionou.
    .undo2 = Em **Configurações de consentimento do usuário** (User consent settings), escolha o que estava escolhido antes e salve. (Anote isso antes de começar.)
    .undo3 = O que as pessoas concederam nesse meio-tempo permanece. Para retirar: **Aplicativos empresariais**, o aplicativo, |Permissões > Consentimento do usuário|.

guide-settings =
    .verified-title = Exige um editor verificado
    .verified = Esta opção permite que as pessoas aprovem aplicativos de editores que a Microsoft verificou (um selo azul ao lado de **{ $publisher }** na página da Microsoft) e aplicativos registrados no seu próprio locatário. Sem o selo, use a opção A.
    .one = Passo 1: Permitir o consentimento do usuário para editores verificados
    .step1 = Entre no Centro de administração do Microsoft Entra como { role-global_administrator } e [abra **Configurações de consentimento do usuário**](user-consent) (User consent settings). O menu: |Entra ID > Aplicativos empresariais > Consentimento e permissões > Configurações de consentimento do usuário|.
    .older = Menus mais antigos: |Identidade > Aplicativos > Aplicativos empresariais > Consentimento e permissões|. No portal do Azure: |Microsoft Entra ID > Aplicativos empresariais > Consentimento e permissões|.
    .step2 = Anote o que está escolhido agora, para poder voltar atrás.
    .step3 = Em **Consentimento do usuário para aplicativos**, selecione **Permitir o consentimento do usuário para aplicativos de editores verificados, para permissões selecionadas** (Allow user consent for apps from verified publishers, for selected permissions).
    .step4 = Selecione **Salvar** no alto da página.
    .managed-title = Está em “Permitir que a Microsoft gerencie suas configurações de consentimento”. Posso deixar assim?
    .managed = Para esta opção, não. É o padrão (Let Microsoft manage your consent settings) das organizações que nunca escolheram, desde julho e agosto de 2025. Entre o fim de outubro e o fim de novembro de 2025, a política gerenciada pela Microsoft passou a impedir que as pessoas concedam permissões de e-mail e calendário a qualquer aplicativo; um editor verificado não faz diferença.
    .managed-blocked = Das permissões deste aplicativo, ela bloqueia { $blocked }.
    .managed-low = Classificar as permissões (passo 2) não muda nada enquanto essa política valer. Organizações com outra configuração não estão sujeitas a ela.
    .managed-keep = Se quiser manter a política gerenciada pela Microsoft, use a [opção A](route-a): ela funciona junto com a política. O que sabemos da política é de { $policy }; a Microsoft a altera de tempos em tempos.
    .step5 = Ainda em **Consentimento e permissões**, abra **Classificações de permissão** (Permission classifications). Com **Baixo** selecionado, escolha **+ Adicionar permissões**.
    .step6 = No painel **Solicitar permissões de API**, em **APIs da Microsoft**, escolha **Microsoft Graph** e depois **Permissões delegadas**. Não escolha **Permissões de aplicativo**: essas agem sem uma pessoa conectada, e o { $app } não pede nenhuma.
    .step7 = Marque todas neste mesmo painel antes de adicioná-las. Digite na caixa de pesquisa, abra o grupo, marque, limpe a caixa e passe à próxima:
    .pick-mail = Pesquise `Mail`, grupo **Mail**: { $mail }
    .pick-calendars = Pesquise `Calendar`, grupo **Calendars**: { $calendars }
    .pick-sign-in = Pesquise pelo nome cada uma das que servem para entrar: { $sign_in }. As de letra minúscula estão em **OpenId permissions**. Em alguns locatários, elas já estão na lista **Baixo**; adicione só as que faltam.
    .pick-others = Pesquise pelo nome: { $others }
    .step8 = Selecione **Adicionar permissões** no canto inferior esquerdo do painel.
    .step9 = Confira: |Classificações de permissão > Baixo| agora lista todas as { $permissions }, cada uma com a API **Microsoft Graph**. [Compare com a lista abaixo](permissions).
guide-settings-two =
    { $permissions ->
        [one] Passo 2: Classificar a permissão como Baixo
       *[other] Passo 2: Classificar as { $permissions } permissões como Baixo
    }

guide-graph =
    .title = Os dois passos pelo Microsoft Graph, sem { role-global_administrator }
    .with-known = Use o [Graph Explorer](graph-explorer) ou um script seu, com entrada no locatário `{ $tenant_id }` e as permissões delegadas `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` e `Application.Read.All`.
    .with-unknown = Use o [Graph Explorer](graph-explorer) ou um script seu, com as permissões delegadas `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` e `Application.Read.All`.
    .roles = A política exige { role-privileged_role_administrator }; as classificações, { role-cloud_application_administrator }.
    .step1 = Leia o que está definido e guarde a resposta para o caminho de volta:
    .step2 = Defina a política de consentimento. A lista é substituída por inteiro: do que leu em `permissionGrantPoliciesAssigned`, deixe de fora as entradas que começam com `managePermissionGrantsForSelf` (em maiúsculas ou minúsculas) e copie todas as outras depois da primeira linha.
    .step3 = Classifique o que ainda não está classificado, uma chamada para cada permissão:
    .step4 = Leia as duas de novo. Há relatos de que um locatário em **Permitir que a Microsoft gerencie suas configurações de consentimento** (Let Microsoft manage your consent settings) responde 204 à segunda chamada e não muda nada; nesse caso, use o centro de administração para o passo 1.
    .undo = Para desfazer, envie a lista que guardou com o mesmo `PATCH` e use `DELETE` em cada classificação que adicionou, com o `id` que o `POST` dela retornou.

## Route C

guide-route-request =
    .title = Aprovar o pedido que aguarda
    .fits = Serve se sua organização deixa as pessoas pedirem aprovação e alguém pediu. O resultado é o mesmo da opção A.
    .role-note = Você também precisa ser um revisor designado, e já sê-lo quando o pedido foi feito. Ser apenas revisor não permite aprovar.
    .change1 = O aplicativo é aprovado para toda a organização, e a Microsoft avisa quem pediu.
    .change2 = O aplicativo aparece em **Aplicativos empresariais** (Enterprise apps).
    .leave1 = Suas configurações de consentimento e o que as pessoas podem conceder a qualquer outro aplicativo.
    .effect1 = Vale para todos, como a opção A.
    .effect2 = Com **Negar** (Deny), as pessoas podem pedir de novo. Com **Bloquear** (Block), o aplicativo entra desabilitado no seu diretório: ninguém pode pedir de novo até que você o habilite.
    .undo1 = Como na opção A: **Aplicativos empresariais**, o aplicativo, **Permissões**, revogar; ou excluir o aplicativo.

guide-request =
    .step1 = Abra [Solicitações de consentimento do administrador](requests) (Admin consent requests), guia **Minhas pendentes** (My Pending). O menu: |Entra ID > Aplicativos empresariais > Solicitações de consentimento do administrador| (em **Atividade**).
    .nothing = Não há nada? Então ninguém pediu, ou o pedido expirou, ou você virou revisor depois que ele foi feito. Use a opção A.
    .step2 = Escolha **{ $app }**. Compare o ID do aplicativo com o desta página e selecione **Examinar permissões e consentimento**.
    .step3 = Compare as permissões com a lista abaixo e escolha **Aceitar**.

## Route D

guide-route-assign =
    .title = Atribuir pessoas ao aplicativo
    .fits = Serve se o aplicativo está com **Atribuição obrigatória** (Assignment required), de modo que só as pessoas da lista podem usá-lo.
    .role-note = { role-application_administrator }, { role-user_administrator } ou um proprietário do aplicativo também podem.
    .change1 = As pessoas ou os grupos que você escolher podem entrar no aplicativo e o veem em **Meus Aplicativos** (My Apps).
    .leave1 = Todos os outros continuam de fora.
    .leave2 = As permissões: um aplicativo que exige atribuição também precisa ser aprovado por um administrador.
    .effect1 = Atribuir um grupo exige o Microsoft Entra ID P1 ou P2. Grupos dentro do grupo não contam: atribua-os um a um.
    .undo1 = **Aplicativos empresariais**, o aplicativo, **Usuários e grupos**: selecione a pessoa ou o grupo e depois **Remover**.

guide-assign =
    .step1 = Abra [Aplicativos empresariais](apps) (Enterprise apps; |Entra ID > Aplicativos empresariais > Todos os aplicativos|) e escolha **{ $app }**. Pesquisar pelo ID do aplicativo é o jeito mais seguro de encontrá-lo.
    .step2 = Em **Usuários e grupos**, selecione **Adicionar usuário/grupo**.
    .step3 = Em **Usuários e grupos**, siga **Nenhum selecionado** (None Selected), escolha as pessoas ou os grupos e depois **Selecionar** e **Atribuir**.
    .all-title = Ou liberar para todos
    .all = Em **Propriedades**, defina **Atribuição obrigatória?** (Assignment required?) como **Não** e salve. Isso abre o aplicativo a toda a sua organização; para voltar atrás, defina como **Sim** de novo.
