# O que um aplicativo mostra na hora. The English file explains the keys and the values.

advice-admin_approval =
    .title = Seu administrador de TI precisa aprovar o { $app }
    .message = Na sua organização, só administradores aprovam aplicativos como este. Podemos dar a você um guia curto para enviar a eles; leva cerca de cinco minutos, uma vez para todos.
advice-admin_approval-consent_off =
    .title = { advice-admin_approval.title }
    .message = Sua organização desativou a aprovação pelos usuários. Podemos dar a você um guia curto para o administrador; leva cerca de cinco minutos.
advice-admin_approval-managed_policy =
    .title = { advice-admin_approval.title }
    .message = Pelo padrão atual da Microsoft, um administrador precisa aprovar o acesso a e-mail e calendário. Podemos dar a você um guia curto para enviar ao seu.
advice-admin_approval-request_pending =
    .title = Seu pedido aguarda um administrador
    .message = A Microsoft encaminhou seu pedido, e um administrador da sua organização precisa decidir. Nosso guia mostra onde ele está.
advice-admin_approval-request_denied =
    .title = Sua organização recusou o pedido
    .message = Um administrador decidiu, por ora, não liberar o { $app }. Nosso guia talvez responda às perguntas dele, se você quiser pedir de novo.
advice-admin_approval-risky_app =
    .title = { advice-admin_approval.title }
    .message = Por precaução, a Microsoft pede aqui a aprovação de um administrador. Podemos dar a você um guia que mostra como conferir antes quem somos.
advice-admin_approval-unverified_publisher =
    .title = { advice-admin_approval.title }
    .message = Na sua organização, os usuários só podem aprovar certos editores. Podemos dar a você um guia para o administrador que mostra como conferir antes quem somos.
advice-admin_approval-assignment_required =
    .title = { advice-admin_approval.title }
    .message = Sua organização aprova este aplicativo só para pessoas escolhidas. Podemos dar a você um guia curto para o administrador.
advice-admin_approval-hidden_block =
    .title = Sua organização provavelmente precisa aprovar o { $app }
    .message = A Microsoft só nos disse que a conexão foi cancelada. Se você viu que é preciso a aprovação de um administrador, envie nosso guia a ele; se você mesmo cancelou, é só tentar de novo.

advice-settling =
    .title = Sua organização acaba de aprovar o { $app }
    .message = A Microsoft pode levar até uma hora para liberar todos. Tente de novo às { $time }.
advice-still-blocked =
    .title = Aprovado, mas a Microsoft ainda diz não
    .message = Sua organização aprovou o { $app }, então você não precisa pedir a mais ninguém. Tente mais uma vez; estamos verificando.

advice-consent_declined =
    .title = A conexão foi cancelada
    .message = Se você cancelou, tente de novo e escolha “Aceitar”. Se a Microsoft pediu a aprovação de um administrador, nosso guia diz o que enviar a ele.
advice-consent_declined-declined =
    .title = As permissões não foram aceitas
    .message = O { $app } precisa delas para trabalhar com seu e-mail e seu calendário. Para conectar, tente de novo e escolha “Aceitar”.
advice-consent_declined-unfinished =
    .title = A conexão não foi concluída
    .message = Nada voltou da Microsoft. Tente de novo quando quiser; se a Microsoft pediu a aprovação de um administrador, nosso guia diz o que enviar a ele.

advice-personal_account =
    .title = Você usou uma conta pessoal da Microsoft
    .message = O { $app } se conecta a contas corporativas ou de estudante. Tente de novo e escolha seu endereço de trabalho quando a Microsoft pedir.
advice-personal_account-personal_only =
    .title = Aqui é preciso uma conta pessoal da Microsoft
    .message = Você entrou com uma conta corporativa ou de estudante. Tente de novo e escolha sua conta pessoal quando a Microsoft pedir.

advice-wrong_tenant =
    .title = Essa conta é de outra organização
    .message = A Microsoft não encontrou sua conta na organização indicada. Tente de novo em uma janela privada, com a conta da sua própria organização.
advice-wrong_tenant-guest =
    .title = Você entrou como convidado de outra organização
    .message = Convidados não têm caixa de correio lá. Tente de novo em uma janela privada, com sua própria conta de trabalho.

advice-user_not_assigned =
    .title = Sua organização precisa adicionar você ao { $app }
    .message = Lá este aplicativo é só para pessoas escolhidas. Peça ao seu administrador de TI que adicione você; nosso guia mostra como.

advice-conditional_access =
    .title = Uma regra de segurança da sua organização impediu a entrada
    .message = Seu administrador de TI pode ver qual foi e permitir a entrada. Nosso guia mostra onde olhar.
advice-conditional_access-device =
    .title = Sua organização não permite isso neste dispositivo
    .message = Tente em um dispositivo que sua organização gerencie. Se também não der certo, seu administrador de TI pode ajudar; nosso guia mostra onde olhar.
advice-conditional_access-location =
    .title = Sua organização não permite isso de onde você está
    .message = Tente do seu local de trabalho habitual ou pela VPN da sua organização. Se também não der certo, seu administrador de TI pode ajudar.
advice-conditional_access-tenant_restrictions =
    .title = Sua rede não permite entrar nesta organização
    .message = A rede ou o dispositivo que você usa só permite certas organizações. Tente outra rede ou pergunte ao seu administrador de TI.

advice-interaction_required =
    .title = A Microsoft precisa de mais um passo seu
    .message = Conecte de novo e conclua todos os passos que a Microsoft mostrar, como um código ou um aviso no aplicativo autenticador.
advice-interaction_required-mfa =
    .title = A Microsoft quer confirmar que é você
    .message = Conecte de novo e conclua a confirmação, com o código ou o aviso que costuma usar no trabalho.
advice-interaction_required-password =
    .title = A Microsoft quer que você troque a senha
    .message = Conecte de novo e troque a senha quando a Microsoft pedir, ou troque-a antes, como costuma fazer no trabalho.
advice-interaction_required-terms =
    .title = Há termos de uso da sua organização para aceitar
    .message = Conecte de novo e aceite os termos quando a Microsoft os mostrar.

advice-session_expired =
    .title = Conecte sua conta mais uma vez
    .message = A Microsoft encerrou a conexão, como acontece de vez em quando. Conectar de novo leva menos de um minuto.
advice-session_expired-revoked =
    .title = { advice-session_expired.title }
    .message = A conexão foi encerrada, muitas vezes porque uma senha mudou. Conectar de novo leva menos de um minuto.

advice-account_problem =
    .title = A Microsoft não aceitou a entrada desta conta
    .message = Confira o endereço e a senha e tente de novo. Se não der certo, quem cuida das suas contas do Microsoft 365 pode ver por quê.
advice-account_problem-disabled =
    .title = Esta conta está desativada
    .message = Sua organização a desativou na Microsoft. Use outra conta ou pergunte a quem cuida das suas contas do Microsoft 365.
advice-account_problem-locked =
    .title = Esta conta está bloqueada por enquanto
    .message = A Microsoft bloqueia uma conta após tentativas demais. Espere meia hora e tente com a senha certa.
advice-account_problem-password =
    .title = A senha não estava certa
    .message = Tente de novo com a senha desta conta da Microsoft. Se a esqueceu, redefina-a na página de entrada da Microsoft.
advice-account_problem-not_found =
    .title = A Microsoft não conhece esta conta
    .message = Confira a grafia do endereço. Pode ser também que ele não seja de uma conta da Microsoft.

advice-app_unavailable =
    .title = O { $app } está desativado na sua organização
    .message = Um administrador de TI pode ativá-lo de novo. Nosso guia mostra onde.
advice-app_unavailable-not_found =
    .title = O { $app } ainda não está na sua organização
    .message = Um administrador de TI pode adicioná-lo com uma aprovação. Nosso guia mostra como.

advice-app_misconfigured =
    .title = Há algo errado do nosso lado
    .message = Você não fez nada de errado e não precisa fazer nada. Nossa equipe técnica já foi avisada.

advice-no_mailbox =
    .title = Não achamos uma caixa de correio do Outlook nesta conta
    .message = A entrada deu certo, mas a Microsoft diz que não há caixa de correio que o { $app } possa usar. Quem cuida do Microsoft 365 na sua organização pode resolver isso.
advice-no_mailbox-unlicensed =
    .title = Esta conta não tem licença do Exchange Online
    .message = A entrada deu certo, mas sem essa licença não há caixa de correio para conectar. Quem cuida do Microsoft 365 na sua organização pode atribuir uma.
advice-no_mailbox-on_premises =
    .title = Sua caixa de correio está em um servidor da sua organização
    .message = O { $app } se conecta a caixas do Microsoft 365. Pergunte ao seu administrador de TI se a sua pode ser movida para lá.
advice-no_mailbox-new_user =
    .title = Sua caixa de correio ainda não está pronta
    .message = A Microsoft precisa de algum tempo para criar uma caixa nova, muitas vezes cerca de 15 minutos. Tente mais tarde.
advice-no_mailbox-protocol_disabled =
    .title = Sua organização desativou o acesso a esta caixa de correio
    .message = A entrada deu certo, mas o acesso que o { $app } usa está desativado. Seu administrador de TI pode ativá-lo; nosso guia mostra onde.
advice-no_mailbox-guest =
    .title = { advice-wrong_tenant-guest.title }
    .message = { advice-wrong_tenant-guest.message }

advice-transient =
    .title = A Microsoft está com um problema agora
    .message = Costuma passar sozinho. Tente de novo em alguns minutos.
advice-transient-throttled =
    .title = A Microsoft pede que a gente vá mais devagar
    .message = Espere alguns minutos e tente de novo.

advice-unknown =
    .title = A conexão não funcionou
    .message = Ainda não conhecemos este erro e estamos verificando. Tentar em uma janela privada ajuda mais vezes do que se imagina.
