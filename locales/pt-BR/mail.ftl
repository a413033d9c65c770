# Os e-mails. The English file explains the keys and the values.

mail-others =
    { $others ->
        [one] Outra pessoa da sua equipe está aguardando a mesma coisa.
       *[other] Outras { $others } pessoas da sua equipe estão aguardando a mesma coisa.
    }
mail-taken-on = Alguém em { $org } diz que está feito. Tente conectar de novo; se algo ainda o impedir, escreva ao seu administrador.
mail-in-use = Alguém já começou a usar o guia para o seu administrador, então talvez não seja preciso escrever a ninguém. Abaixo você pode ver como está o seu pedido.
mail-admin-connected = Alguém que administra o Microsoft 365 em { $org } conectou o Outlook, então pode ser que já funcione para você. Tente conectar de novo; se algo ainda o impedir, escreva ao seu administrador: a aprovação pode valer só para a conta dele.
mail-what-to-do = O que fazer
mail-if-admin = A administração é com você? Então abra o guia e siga direto.
mail-status = Abrir o guia
mail-request = Ver em que pé está a sua solicitação
mail-connect = Conectar o Outlook
mail-guide = Abrir o guia
mail-unsubscribe = Não receber mais e-mails sobre a conexão do Outlook
mail-trust-sent = Você recebeu este e-mail porque houve uma tentativa de conectar uma conta da Microsoft à conta do { $app } de { $to }. Quem envia é { $from }; as respostas vão para { $support }, onde pessoas as leem.
mail-footer = Referência { $reference }. Informe-a se nos escrever. Não repetimos este e-mail em poucos dias e avisamos quando houver novidade. Se você não tentou conectar uma conta, pode ignorá-lo.

mail-forward-cut = Encaminhar a partir daqui
mail-forward-minutes = Leva cerca de cinco minutos, e uma vez basta para todos.
mail-forward-safe = Cada pessoa continua entrando com a própria conta, e o { $app } só alcança a caixa de correio e o calendário de quem se conecta. Você pode retirar a aprovação a qualquer momento; o guia explica como.
mail-forward-open = Abrir o guia para administradores
mail-forward-no-account = O guia não exige conta. Ele não cita nenhuma pessoa e está neste endereço:
mail-forward-questions = Dúvidas? Escreva para { $support } e informe { $reference }.
mail-write-admin = Escrever para meu administrador
mail-letter-hello = Olá,
mail-letter-app = O aplicativo é o { $app }, da { $publisher }, ID do aplicativo (cliente) { $client_id }.
mail-letter-thanks = Obrigado!

mail-admin_approval =
    .subject = O { $app } precisa da aprovação do seu administrador
    .preheader = Basta uma mensagem ao seu administrador. Ela está pronta abaixo.
    .title = Seu administrador precisa aprovar o { $app }
    .lead = Você tentou conectar o Outlook ao { $app }. Você não fez nada de errado: em { $org }, só um administrador pode aprovar aplicativos que usam e-mail e calendário.
    .stake = Até a aprovação, o { $app } não consegue ver seu calendário nem enviar e-mails por você.
    .step1 = Encaminhe este e-mail a quem cuida do Microsoft 365 em { $org } ou use “{ mail-write-admin }” abaixo. Pode ser sua empresa de TI, a direção ou quem configurou sua caixa de correio.
    .step2 = Essa pessoa abre o guia e aprova. Leva cerca de cinco minutos, e uma vez basta para todos.
    .step3 = Depois, conecte de novo. Avisamos assim que virmos que funcionou.
    .forward-title = Para quem administra o Microsoft 365 em { $org }
    .forward-lead = Uma pessoa da sua organização quer conectar o e-mail e o calendário do Outlook ao { $app }. As configurações de consentimento em { $org } pedem antes a aprovação de um administrador.
    .forward-ask = O guia mostra o que o { $app } pode fazer com cada uma das { $permissions } permissões, como conferir o editor e duas maneiras de permitir: aprovar este aplicativo (basta a função Administrador de Aplicativos de Nuvem) ou deixar que as próprias pessoas aprovem (duas configurações, função Administrador Global).
    .letter-subject = Pedido de aprovação do { $app } para { $ours }
    .letter-ask = Eu gostaria de conectar meu e-mail e meu calendário do Outlook ao { $app }. A Microsoft informa que um administrador em { $ours } precisa aprovar antes. Leva cerca de cinco minutos, e uma vez basta para todos.
    .letter-guide = Este guia explica o que o { $app } pede, como conferir e como aprovar:

mail-admin_approval-consent_off =
    .forward-lead = Uma pessoa da sua organização quer conectar o e-mail e o calendário do Outlook ao { $app }. O consentimento dos usuários está desativado em { $org }, por isso um administrador precisa aprovar antes.

mail-admin_approval-managed_policy =
    .lead = Você tentou conectar o Outlook ao { $app }. Você não fez nada de errado: desde o fim de 2025, o padrão da Microsoft para organizações como { $org } pede que um administrador aprove aplicativos que usam e-mail e calendário.
    .forward-lead = Uma pessoa da sua organização quer conectar o e-mail e o calendário do Outlook ao { $app }. Pela política de consentimento gerenciada pela Microsoft, Mail.ReadWrite e Calendars.ReadWrite exigem a aprovação de um administrador desde o fim de 2025, qualquer que seja o editor.

mail-admin_approval-request_pending =
    .subject = Seu pedido do { $app } aguarda um administrador
    .preheader = A Microsoft tem seu pedido. Uma palavra ao administrador o acelera.
    .title = Seu pedido aguarda um administrador
    .lead = Você pediu para conectar o Outlook ao { $app }, e a Microsoft encaminhou seu pedido. Agora um administrador em { $org } precisa decidir. Pedidos assim passam despercebidos com facilidade e expiram.
    .step1 = Avise a quem cuida do Microsoft 365 em { $org } que há um pedido aguardando. Encaminhe este e-mail ou use “{ mail-write-admin }” abaixo.
    .step2 = Essa pessoa abre o guia, que leva ao pedido, e o aprova.
    .forward-lead = Uma pessoa da sua organização pediu o { $app } na janela de aprovação da Microsoft. O pedido aguarda no Centro de administração do Microsoft Entra, em “Enterprise apps”, “Admin consent requests”.
    .forward-ask = O guia leva ao pedido e mostra o que o { $app } pode fazer com cada uma das { $permissions } permissões e como conferir o editor. Quem tem a função Administrador de Aplicativos de Nuvem pode aprovar; ser apenas revisor não basta.
    .letter-ask = Pedi o { $app } na janela de aprovação da Microsoft, para conectar meu e-mail e meu calendário do Outlook. O pedido aguarda um administrador em { $ours }.

mail-admin_approval-request_denied =
    .subject = Sua organização recusou o { $app }
    .preheader = O que você pode fazer e respostas para o seu administrador.
    .title = O pedido do { $app } foi recusado
    .lead = Você pediu para conectar o Outlook ao { $app }. Um administrador em { $org } decidiu que não. É direito dele, e pode haver um bom motivo; também acontece quando um pedido chega sem explicação.
    .step1 = Pergunte o motivo a quem cuida do Microsoft 365 em { $org }. Se quiser pedir de novo, encaminhe este e-mail a essa pessoa ou use “{ mail-write-admin }” abaixo.
    .step2 = Se a decisão mudar, o guia mostra como aprovar. Leva cerca de cinco minutos.
    .forward-lead = Uma pessoa da sua organização pediu para conectar o e-mail e o calendário do Outlook ao { $app }, e o pedido foi recusado. Se foi por falta de informações, aqui estão elas.

mail-admin_approval-risky_app =
    .lead = Você tentou conectar o Outlook ao { $app }. Você não fez nada de errado: por precaução, a Microsoft quer que um administrador em { $org } examine o aplicativo antes.
    .forward-lead = Uma pessoa da sua organização quer conectar o e-mail e o calendário do Outlook ao { $app }. A Microsoft passou este consentimento a um administrador, como faz com aplicativos que não conhece bem. Confira quem somos antes de aprovar.

mail-admin_approval-unverified_publisher =
    .lead = Você tentou conectar o Outlook ao { $app }. Você não fez nada de errado: em { $org }, as pessoas só podem aprovar aplicativos de certos editores, por isso um administrador precisa aprovar este.
    .forward-lead = Uma pessoa da sua organização quer conectar o e-mail e o calendário do Outlook ao { $app }. Suas configurações não aceitam este editor para o consentimento dos usuários, por isso um administrador precisa aprovar. Confira quem somos antes.

mail-admin_approval-assignment_required =
    .lead = Você tentou conectar o Outlook ao { $app }. Você não fez nada de errado: em { $org }, este aplicativo é só para pessoas escolhidas, e um administrador o aprova para elas.
    .forward-lead = Uma pessoa da sua organização quer conectar o e-mail e o calendário do Outlook ao { $app }. Em { $org }, o aplicativo está com “Assignment required”, por isso um administrador precisa aprová-lo e atribuir as pessoas que podem usá-lo.

mail-admin_approval-hidden_block =
    .subject = O { $app } talvez precise do aval do seu administrador
    .lead = Você tentou conectar o Outlook ao { $app }. A Microsoft só nos disse que a entrada foi cancelada, mas outras pessoas em { $org } encontraram uma página de aprovação, então achamos que você também. Se você simplesmente clicou em “Cancelar”, conecte de novo e escolha “Aceitar”.

mail-hidden_block =
    .subject = Seu Outlook ainda não está conectado ao { $app }
    .preheader = Cancelou, ou parou em uma página de aprovação? Há saída nos dois casos.
    .title = Seu Outlook ainda não está conectado
    .lead = Você tentou conectar o Outlook ao { $app }. A Microsoft só nos disse que a entrada foi cancelada. Para nós, é igual se você cancelou ou se a Microsoft impediu, então aqui estão os dois caminhos.
    .way1-title = Se você cancelou ou fechou a página
    .way1 = Está tudo certo. Conecte de novo e escolha “Aceitar” quando a Microsoft listar as permissões.
    .way2-title = Se você viu um aviso de que é preciso um administrador (“Need admin approval”)
    .way2 = Então um administrador em { $org } precisa aprovar o { $app }. Encaminhe a parte abaixo a quem cuida do Microsoft 365 ou use “{ mail-write-admin }”. Pode ser sua empresa de TI, a direção ou quem configurou sua caixa de correio.
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Uma pessoa da sua organização quer conectar o e-mail e o calendário do Outlook ao { $app }. Parece que a Microsoft pediu antes a aprovação de um administrador.
    .forward-ask = { mail-admin_approval.forward-ask }
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = { mail-admin_approval.letter-ask }
    .letter-guide = { mail-admin_approval.letter-guide }

mail-hidden_block-unfinished =
    .preheader = Fechou a página, ou parou em uma de aprovação? Há saída nos dois casos.
    .lead = Você começou a conectar o Outlook ao { $app }, e nada voltou da Microsoft. Para nós, é igual se você fechou a página ou se a Microsoft impediu, então aqui estão os dois caminhos.

mail-hidden_block-declined =
    .subject = { mail-hidden_block.subject }
    .preheader = As permissões não foram aceitas. Você pode conectar quando quiser.
    .lead = Você tentou conectar o Outlook ao { $app }, e as permissões não foram aceitas. A escolha é sua. Se não era o que você queria, ou se algo impediu, aqui estão os dois caminhos.
    .way1-title = Se você decidiu não aceitar ou cancelou

mail-personal_account =
    .subject = Era uma conta pessoal: como conectar o { $app }
    .preheader = Três passos, dois minutos. Não há nada quebrado.
    .title = Era uma conta pessoal da Microsoft
    .lead = Você tentou conectar o Outlook ao { $app }. A Microsoft entrou com uma conta pessoal, e o { $app } se conecta a contas corporativas ou de estudante.
    .stake = { mail-sign_in_again.stake }
    .account = Você usou
    .needed-label = Você precisa de
    .needed = Sua conta corporativa ou de estudante: aquela cujo e-mail e calendário você usa no trabalho
    .step1 = Abra uma janela privada no navegador (InPrivate, anônima ou privativa), para que a Microsoft não entre com a conta anterior.
    .step2 = Nessa janela, abra o { $app } e escolha conectar o Outlook.
    .step3 = Quando a Microsoft pedir, digite seu endereço de trabalho. Se ela oferecer “Conta corporativa ou de estudante” e “Conta pessoal”, escolha a primeira.
    .after = Não tem uma conta de trabalho da Microsoft? Responda a este e-mail, e ajudaremos você a encontrar outro caminho.

mail-personal_account-personal_only =
    .subject = Conecte sua conta pessoal da Microsoft ao { $app }
    .title = Era uma conta corporativa ou de estudante
    .lead = Você tentou conectar o Outlook ao { $app }. A Microsoft entrou com uma conta corporativa ou de estudante, e aqui é preciso uma conta pessoal da Microsoft.
    .needed = Sua conta pessoal da Microsoft, por exemplo uma que termine em outlook.com, hotmail.com ou live.com
    .step3 = Quando a Microsoft pedir, digite seu endereço pessoal. Se ela oferecer “Conta corporativa ou de estudante” e “Conta pessoal”, escolha a segunda.
    .after = Não tem uma conta pessoal da Microsoft? Responda a este e-mail, e ajudaremos você a encontrar outro caminho.

mail-wrong_tenant =
    .subject = Essa conta da Microsoft é de outra organização
    .preheader = Talvez o navegador tenha escolhido por você. Três passos resolvem.
    .title = Essa conta é de outra organização
    .lead = Você tentou conectar o Outlook ao { $app }, mas a Microsoft não encontrou a conta na organização indicada. Quase sempre o navegador ainda estava com outra conta de trabalho.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .needed-label = { mail-personal_account.needed-label }
    .needed = A conta da organização cujo e-mail e calendário você quer conectar
    .step1 = { mail-personal_account.step1 }
    .step2 = { mail-personal_account.step2 }
    .step3 = Quando a Microsoft pedir, digite o endereço completo da conta que você quer conectar.
    .after = Era mesmo a conta certa? Responda a este e-mail, e vamos verificar.

mail-wrong_tenant-guest =
    .subject = Você entrou em outra organização como convidado
    .title = Você entrou como convidado
    .lead = Você tentou conectar o Outlook ao { $app }, mas a Microsoft entrou em uma organização em que você é convidado. Convidados não têm caixa de correio lá.

mail-organisation_policy =
    .subject = Uma regra de segurança bloqueou o { $app }
    .preheader = Seu administrador pode ver qual foi e permitir. A mensagem está pronta.
    .title = Uma regra de segurança impediu a entrada
    .lead = Você tentou conectar o Outlook ao { $app }. Sua entrada deu certo, mas uma regra de segurança em { $org } não a deixou passar. Tentar de novo raramente ajuda; um administrador pode ver qual regra foi.
    .stake = Até isso se resolver, o { $app } não consegue ver seu calendário nem enviar e-mails por você.
    .step1 = Encaminhe este e-mail a quem cuida do Microsoft 365 em { $org } ou use “{ mail-write-admin }” abaixo.
    .step2 = Essa pessoa consulta o log de entradas, onde está a regra, e decide. O guia mostra onde.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Uma pessoa da sua organização tentou conectar o e-mail e o calendário do Outlook ao { $app }, e uma política de acesso (quase sempre de Acesso Condicional) bloqueou a entrada.
    .forward-ask = O guia mostra como achar a política no log de entradas e que opções existem. Muitas vezes não é preciso afrouxar nada: basta um dispositivo gerenciado, uma rede conhecida ou um aplicativo atribuído.
    .letter-subject = Uma política bloqueia o { $app } para mim em { $ours }
    .letter-ask = Eu gostaria de conectar meu e-mail e meu calendário do Outlook ao { $app }, mas uma política de acesso em { $ours } bloqueia a entrada. Você pode ver qual é?
    .letter-guide = Este guia explica onde olhar e que opções existem:

mail-organisation_policy-device =
    .title = Sua organização pede outro dispositivo
    .lead = Você tentou conectar o Outlook ao { $app }. Sua entrada deu certo, mas { $org } só permite isso em dispositivos gerenciados ou conhecidos. Se você tem um, conecte a partir dele. Se não, um administrador pode ajudar.

mail-organisation_policy-location =
    .title = Sua organização não permite este local
    .lead = Você tentou conectar o Outlook ao { $app }. Sua entrada deu certo, mas { $org } não permite isso de onde você estava. Tente do seu local de trabalho habitual ou pela VPN. Se também não der certo, um administrador pode ajudar.

mail-organisation_policy-tenant_restrictions =
    .title = Sua rede só permite certas organizações
    .lead = Você tentou conectar o Outlook ao { $app }, mas a rede ou o dispositivo que você usou só permite entrar em certas organizações. Tente outra rede. Se também não der certo, um administrador pode ajudar.

mail-assignment =
    .subject = Sua organização precisa adicionar você ao { $app }
    .preheader = Seu administrador faz isso em dois minutos. A mensagem está pronta.
    .title = Sua organização precisa adicionar você ao { $app }
    .lead = Você tentou conectar o Outlook ao { $app }. Em { $org }, este aplicativo é só para pessoas escolhidas, e você ainda não está entre elas.
    .stake = Até lá, o { $app } não consegue ver seu calendário nem enviar e-mails por você.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Essa pessoa adiciona você ou um grupo do qual você faz parte. Leva cerca de dois minutos.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Uma pessoa da sua organização tentou conectar o e-mail e o calendário do Outlook ao { $app }. Em { $org }, o aplicativo exige atribuição, e essa pessoa não está atribuída.
    .forward-ask = O guia mostra como atribuir uma pessoa ou um grupo em “Aplicativos empresariais”, “Usuários e grupos”, e o que mais conferir se o aplicativo ainda não foi aprovado.
    .letter-subject = Pedido para me adicionar ao { $app } em { $ours }
    .letter-ask = Eu gostaria de conectar meu e-mail e meu calendário do Outlook ao { $app }. Em { $ours }, o aplicativo é só para pessoas atribuídas, e eu ainda não sou uma delas. Você pode me adicionar?
    .letter-guide = Este guia explica como:

mail-app_unavailable =
    .subject = O { $app } está desativado na sua organização
    .preheader = Seu administrador pode ativá-lo de novo. A mensagem está pronta.
    .title = O { $app } está desativado na sua organização
    .lead = Você tentou conectar o Outlook ao { $app }. O aplicativo está desativado em { $org }, por isso a Microsoft não deixou ninguém entrar. Pode ter sido de propósito; o melhor é perguntar.
    .stake = Até ser ativado, o { $app } não consegue ver seu calendário nem enviar e-mails por você.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Essa pessoa confere o aplicativo e o ativa. Leva cerca de cinco minutos.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Uma pessoa da sua organização tentou conectar o e-mail e o calendário do Outlook ao { $app }. O aplicativo empresarial está desativado para entrada em { $org }.
    .forward-ask = O guia mostra onde ver isso, o que o { $app } pode fazer com cada uma das { $permissions } permissões e como ativá-lo, se for o que você quer.
    .letter-subject = O { $app } está desativado em { $ours }
    .letter-ask = Eu gostaria de conectar meu e-mail e meu calendário do Outlook ao { $app }, mas o aplicativo está desativado em { $ours }. Você pode verificar e ativá-lo, se não houver problema?
    .letter-guide = Este guia explica onde fazer isso e o que o aplicativo pede:

mail-app_unavailable-not_found =
    .subject = O { $app } ainda não está na sua organização
    .title = O { $app } ainda não está na sua organização
    .lead = Você tentou conectar o Outlook ao { $app }. A Microsoft não encontra o aplicativo em { $org }; um administrador precisa adicioná-lo com uma aprovação.
    .stake = Até ser adicionado, o { $app } não consegue ver seu calendário nem enviar e-mails por você.
    .step2 = Essa pessoa confere o aplicativo e o aprova. Leva cerca de cinco minutos, e uma vez basta para todos.
    .forward-lead = Uma pessoa da sua organização tentou conectar o e-mail e o calendário do Outlook ao { $app }. O aplicativo ainda não está entre os aplicativos empresariais em { $org }.
    .forward-ask = O guia mostra o que o { $app } pode fazer com cada uma das { $permissions } permissões, como conferir o editor e como adicioná-lo pela aprovação (basta a função Administrador de Aplicativos de Nuvem).
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = Eu gostaria de conectar meu e-mail e meu calendário do Outlook ao { $app }, mas o aplicativo ainda não está em { $ours }. Você pode aprová-lo?

mail-no_mailbox =
    .subject = Não achamos uma caixa de correio do Outlook na sua conta
    .preheader = A entrada deu certo. O que falta é a caixa de correio.
    .title = Não há caixa de correio que o { $app } possa usar
    .lead = Você tentou conectar o Outlook ao { $app }, e a entrada deu certo. Mas a Microsoft diz que não há, nesta conta, uma caixa de correio do Microsoft 365 que o { $app } possa usar.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .step1 = É a conta do seu e-mail de trabalho? Se você tem outra, conecte essa outra.
    .step2 = Se for a certa, encaminhe este e-mail a quem cuida do Microsoft 365 em { $org } ou use “{ mail-write-admin }” abaixo.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Uma pessoa da sua organização entrou no { $app } com a conta de trabalho, mas o Microsoft Graph não encontra uma caixa de correio do Exchange Online para ela.
    .forward-ask = Os motivos mais comuns são a falta de uma licença do Exchange Online, uma caixa de correio em servidor próprio ou uma caixa nova ou removida. O guia mostra como saber qual é o caso.
    .letter-subject = Minha caixa de correio e o { $app } em { $ours }
    .letter-ask = Eu gostaria de conectar meu e-mail e meu calendário do Outlook ao { $app }. A entrada dá certo, mas a Microsoft diz que minha conta não tem caixa de correio do Exchange Online. Você pode verificar a licença e a caixa?
    .letter-guide = Este guia explica o que verificar:

mail-no_mailbox-unlicensed =
    .lead = Você tentou conectar o Outlook ao { $app }, e a entrada deu certo. Mas a conta não tem licença do Exchange Online, por isso não há caixa de correio para conectar.
    .forward-ask = Parece faltar à conta uma licença que inclua o Exchange Online. O guia mostra onde ver isso e atribuir uma. Uma caixa de correio nova pode levar cerca de 15 minutos para aparecer.

mail-no_mailbox-on_premises =
    .lead = Você tentou conectar o Outlook ao { $app }, e a entrada deu certo. Mas sua caixa de correio está em um servidor próprio em { $org }, e o { $app } se conecta a caixas do Microsoft 365.
    .forward-ask = A caixa de correio parece estar em um servidor local, que o Microsoft Graph não alcança. O guia mostra como verificar isso e que opções existem.

mail-no_mailbox-new_user =
    .subject = Sua caixa de correio ainda não está pronta
    .preheader = Espere um pouco e conecte de novo. Não há mais nada a fazer.
    .title = Sua caixa de correio ainda não está pronta
    .lead = Você tentou conectar o Outlook ao { $app }, e a entrada deu certo. A Microsoft provavelmente ainda está criando a caixa de correio, o que costuma levar cerca de 15 minutos.
    .step1 = Espere até ver seus e-mails no Outlook na Web e conecte de novo.
    .step2 = Se até amanhã não resolver, encaminhe este e-mail a quem cuida do Microsoft 365 em { $org } ou use “{ mail-write-admin }” abaixo.

mail-no_mailbox-protocol_disabled =
    .lead = Você tentou conectar o Outlook ao { $app }, e a entrada deu certo. Mas o acesso que o { $app } usa está desativado na sua caixa de correio ou em { $org }.
    .forward-lead = Uma pessoa da sua organização entrou no { $app } com a conta de trabalho, mas o acesso de aplicativos à caixa de correio está desativado.
    .forward-ask = Uma configuração da caixa de correio ou da organização parece bloquear o protocolo ou a API. O guia mostra quais configurações verificar.
    .letter-ask = Eu gostaria de conectar meu e-mail e meu calendário do Outlook ao { $app }. A entrada dá certo, mas o acesso de aplicativos à minha caixa de correio parece desativado. Você pode verificar?

mail-no_mailbox-guest =
    .lead = Você tentou conectar o Outlook ao { $app }, mas entrou em uma organização em que é convidado. Convidados não têm caixa de correio lá.
    .step1 = Abra uma janela privada no navegador e conecte de novo com sua própria conta de trabalho.
    .step2 = Se era essa a conta, encaminhe este e-mail a quem cuida do Microsoft 365 em { $org } ou use “{ mail-write-admin }” abaixo.

mail-sign_in_again =
    .subject = Conecte o Outlook ao { $app } mais uma vez
    .preheader = Uma entrada, menos de um minuto.
    .title = Entre mais uma vez
    .lead = O { $app } não conseguiu terminar de conectar seu Outlook: a Microsoft quer que você entre de novo.
    .stake = Até a conexão, o { $app } não consegue ver seu calendário nem enviar e-mails por você.
    .account = Conta
    .hint = Conclua todos os passos que a Microsoft mostrar, mesmo os que já conhece.
    .after = Ainda não funciona? Tente em uma janela privada do navegador ou responda a este e-mail.

mail-sign_in_again-interaction_required =
    .subject = Falta um passo na Microsoft para conectar o { $app }
    .title = Falta um passo na Microsoft
    .lead = Você tentou conectar o Outlook ao { $app }, mas a Microsoft parou antes do fim: falta um passo seu.

mail-sign_in_again-interaction_required-mfa =
    .title = A Microsoft quer confirmar que é você
    .lead = Você tentou conectar o Outlook ao { $app }, mas a Microsoft parou antes do fim: ela quer uma segunda confirmação de que é você.
    .hint = Tenha à mão seu telefone ou sua chave de segurança. Confirme só um aviso que você mesmo causou.

mail-sign_in_again-interaction_required-password =
    .title = A Microsoft quer que você troque a senha
    .lead = Você tentou conectar o Outlook ao { $app }, mas a senha da sua conta da Microsoft expirou ou precisa ser trocada.
    .hint = A Microsoft pede a senha nova ao conectar. Você também pode trocá-la antes, como costuma fazer no trabalho. Nós nunca a vemos.

mail-sign_in_again-interaction_required-terms =
    .title = Há termos de uso para aceitar
    .lead = Você tentou conectar o Outlook ao { $app }, mas { $org } quer que você aceite antes os termos de uso.
    .hint = A Microsoft mostra os termos ao conectar. Aceite-os ali, se concordar.

mail-sign_in_again-session_expired =
    .subject = O { $app } perdeu o contato com o seu Outlook
    .title = O { $app } perdeu o contato com o seu Outlook
    .lead = A Microsoft encerrou a conexão entre o { $app } e o seu Outlook. Isso acontece de vez em quando, por exemplo após uma longa pausa ou quando mudam as regras de entrada.

mail-sign_in_again-session_expired-revoked =
    .lead = A Microsoft encerrou a conexão entre o { $app } e o seu Outlook. O mais comum é uma senha ter sido trocada; alguém também pode tê-la encerrado de propósito.
    .hint = Se você a encerrou de propósito, não precisa fazer nada.

mail-sign_in_again-account_problem =
    .subject = A Microsoft não aceitou sua entrada para o { $app }
    .preheader = O que conferir antes de tentar de novo.
    .title = A Microsoft não aceitou sua entrada
    .lead = Você tentou conectar o Outlook ao { $app }, mas a Microsoft não aceitou a entrada.
    .hint = Confira o endereço e a senha. Se os dois estiverem certos, quem cuida do Microsoft 365 em { $org } pode ver o motivo.

mail-sign_in_again-account_problem-disabled =
    .title = Esta conta da Microsoft está desativada
    .lead = Você tentou conectar o Outlook ao { $app }, mas a conta está desativada na Microsoft.
    .hint = Se você tem outra conta de trabalho, conecte essa outra. Se não, quem cuida do Microsoft 365 em { $org } pode reativar a conta.

mail-sign_in_again-account_problem-locked =
    .title = Esta conta da Microsoft está bloqueada por enquanto
    .lead = Você tentou conectar o Outlook ao { $app }, mas a Microsoft bloqueou a conta após tentativas demais.
    .hint = Espere meia hora e conecte com a senha certa. Se as tentativas não foram suas, troque a senha.

mail-sign_in_again-account_problem-password =
    .title = A senha não estava certa
    .lead = Você tentou conectar o Outlook ao { $app }, mas a senha digitada na Microsoft não estava certa.
    .hint = Use a senha da sua conta da Microsoft, não a do { $app }. Se a esqueceu, redefina-a na página de entrada da Microsoft. Nós nunca a vemos.

mail-sign_in_again-account_problem-not_found =
    .title = A Microsoft não conhece esta conta
    .lead = Você tentou conectar o Outlook ao { $app }, mas a Microsoft não conhece nenhuma conta com o endereço digitado.
    .hint = Confira a grafia. Pode ser também que seu e-mail não esteja no Microsoft 365; nesse caso, responda a este e-mail, e ajudaremos você a encontrar outro caminho.

mail-reconnect =
    .subject = Agora você pode conectar o Outlook ao { $app }
    .preheader = Um clique, e pronto.
    .title = O caminho está livre
    .lead = Boa notícia: o que impedia conectar o Outlook ao { $app } em { $org } foi resolvido. O seu deve se conectar agora.
    .hint = Entre com sua conta de trabalho e escolha “Aceitar” se a Microsoft pedir.
    .account = Conta que você usou
    .after = Se a Microsoft impedir de novo, responda a este e-mail, e vamos verificar. Você não precisa pedir outra vez ao administrador.

mail-reconnect-admin_approval =
    .subject = O { $app } foi aprovado: conecte o Outlook agora
    .preheader = Um clique, e pronto. Seu administrador já fez a parte dele.
    .title = Sua organização aprovou o { $app }
    .lead = Boa notícia: o { $app } está aprovado em { $org }, e nada mais deve impedir você.

mail-reminder-1 =
    .subject = O { $app } ainda aguarda seu administrador
    .preheader = Ninguém nos avisou que já foi feito. A mensagem ao seu administrador está pronta abaixo.
    .title = Seu Outlook ainda está esperando
    .lead = Há alguns dias, você não conseguiu conectar o Outlook ao { $app }, porque antes um administrador em { $org } precisa agir. Pelo que vemos, isso ainda não aconteceu.
    .stake = Talvez seu administrador nem tenha visto o pedido. Se você escreveu a alguém, um breve lembrete ajuda. Se não, a mensagem abaixo está pronta para enviar.
    .after = Já foi feito? Então conecte de novo, e estes lembretes param sozinhos.

mail-reminder-1-hidden_block =
    .lead = Há alguns dias, não foi possível conectar o Outlook ao { $app }, muito provavelmente porque antes um administrador em { $org } precisa aprovar. Pelo que vemos, isso ainda não aconteceu.

mail-reminder-2 =
    .subject = Mais dois caminhos para conectar o { $app }
    .preheader = Se seu administrador não respondeu, tente um destes.
    .title = Mais dois jeitos de pedir
    .lead = Você ainda espera que um administrador em { $org } permita conectar o Outlook ao { $app }. Se sua primeira mensagem ficou sem resposta, estes caminhos costumam funcionar.
    .way1-title = 1. Abra um chamado
    .way1 = Se sua organização tem suporte de TI ou uma empresa de TI contratada, encaminhe este e-mail para lá. Um chamado sempre tem responsável; um e-mail para uma só pessoa pode passar despercebido.
    .way2-title = 2. Fale com quem configurou sua caixa de correio
    .way2 = Em organizações menores, o administrador costuma ser alguém da direção, quem cuida do escritório ou quem criou sua caixa de correio. Mostre este e-mail a essa pessoa: a parte para o administrador traz tudo o que é preciso.
    .after = { mail-reminder-1.after }

mail-reminder-3 =
    .subject = Último lembrete: conectar o Outlook ao { $app }
    .preheader = Não enviaremos outro lembrete. O caminho continua aberto.
    .title = Este é nosso último lembrete
    .lead = Em { $org }, ainda não é possível conectar o Outlook ao { $app }, porque nenhum administrador agiu até agora. Não enviaremos outro lembrete.
    .stake = O guia para seu administrador continua valendo, e a mensagem abaixo continua pronta. Se seu administrador decidiu que não, ou se você precisa de ajuda para descobrir quem ele é, escreva para { $support }.
    .after = Quando virmos que a conexão funciona em { $org }, avisaremos você.
