# As páginas do guia para quem tentou, e as que dizem que um link ou um caso acabou. The English file explains the keys, the values and the markup.

guide-person-eyebrow = Conectar o Outlook ao { $app }
guide-person-todo = O que fazer
guide-person-go = Nessa janela, vá para [{ $app }](connect) e inicie a conexão.
guide-person-copy = Copiar o link
guide-person-window = O botão abre na janela em que você está. Para uma janela privada, clique nele com o botão direito e escolha abrir o link em uma, ou copie o link e cole-o lá.
guide-connect-again = Conectar de novo
guide-connect-in = Conectar no { $app }

guide-private =
    .title = Como abrir uma janela privada
    .item1 = **Edge:** `Ctrl+Shift+N`, no Mac `⌘+Shift+N`. A janela se chama InPrivate.
    .item2 = **Chrome:** as mesmas teclas. A janela se chama anônima.
    .item3 = **Firefox:** `Ctrl+Shift+P`, no Mac `⌘+Shift+P`. A janela se chama privativa.
    .item4 = **Safari** no Mac: `⌘+Shift+N`.
    .item5 = **No celular:** procure “Privada”, “Anônima” ou “InPrivate” onde você abre uma nova guia.
    .why = Uma janela privada não sabe com que contas você já entrou, então a Microsoft pergunta de novo. Feche antes as outras janelas privadas: todas compartilham o que sabem.

## Two accounts mixed up. The addresses stand beside the labels, with their first letter and their domain only.

guide-mixup =
    .title = A conta que você usou e a de que você precisa
    .title-needed = A conta de que você precisa
    .used = Você entrou com
    .used-kind = uma conta pessoal
    .used-kind-personal_only = uma conta corporativa ou de estudante
    .meant = Você precisa de
    .meant-work = seu endereço de trabalho, como o { $app } o conhece
    .meant-personal = seu endereço pessoal, como o { $app } o conhece
    .meant-shared = sua conta corporativa ou de estudante com o mesmo endereço
    .meant-unknown-work = aquela com que você abre o Outlook no trabalho
    .meant-unknown-personal = a sua própria, por exemplo uma que termine em outlook.com
    .meant-unknown-other = aquela cujo e-mail e calendário você quer conectar
    .shared = Pode haver duas contas com este endereço: uma do seu trabalho e uma pessoal. Nesse caso, o endereço sozinho não decide. O que decide é sua escolha entre **Conta corporativa ou de estudante** e **Conta pessoal**.
    .masked = De um endereço, mostramos só a primeira letra e o domínio, porque quem tem o link pode ler esta página.

guide-personal =
    .todo = Conecte com sua conta de trabalho
    .step1 = Abra uma **janela privada**, para que sua conta pessoal fique de fora.
    .step2 = Na página da Microsoft, escolha **Usar outra conta**, se for oferecido, e digite o endereço completo da sua conta de trabalho.
    .step3 = Se a Microsoft perguntar qual de duas contas você quer usar, escolha **Conta corporativa ou de estudante**.
    .other = Se isso não se aplica
    .which = Qual conta é qual?
    .which1 = **Corporativa ou de estudante:** foi criada pela empresa ou escola, você a usa para o e-mail de lá, e ela quase sempre termina no domínio da organização.
    .which2 = **Pessoal:** foi você quem criou, para o Outlook.com, o Xbox ou um PC particular. Endereços que terminam em outlook.com, hotmail.com, live.com ou msn.com são sempre pessoais. Um que termina em gmail.com pode ser, e um com o domínio da sua empresa também.
    .asked = A Microsoft não pergunta qual conta?
    .asked1 = Então a entrada com a outra ainda está ativa. Em uma lista de contas, escolha **Usar outra conta**, e não a primeira.
    .asked2 = Ou saia: abra [sua conta pessoal](personal-account), escolha sua foto no canto superior direito e depois **Sair**. Feche todas as janelas do navegador e comece de novo.
    .asked3 = Se o seu computador sempre oferece a conta pessoal, conecte uma vez em outro dispositivo. A conexão vale depois em todo lugar.
    .shared = As duas contas têm o mesmo endereço?
    .shared1 = Então a Microsoft pergunta qual você quer usar. Escolha **Conta corporativa ou de estudante**.
    .shared2 = Para acabar de vez com a confusão, dê à conta pessoal outro endereço: entre com ela na [página da Microsoft sobre como você entra](personal-names), adicione um endereço e torne-o o principal. Seus e-mails e arquivos ficam onde estão.
    .none = Você não tem uma conta de trabalho da Microsoft?
    .none1 = Descubra: abra o [Outlook na Web](outlook) e entre com seu endereço de trabalho. Se o e-mail do trabalho abrir, você tem uma.
    .none2 = Se a Microsoft não conhecer o endereço, o e-mail do seu trabalho está em outro serviço, no Google por exemplo, e esta conexão não o alcança. [Pergunte a nós](support) que outro caminho existe.

guide-personal-personal_only =
    .todo = Conecte com sua conta pessoal
    .step1 = Abra uma **janela privada**, para que sua conta de trabalho fique de fora.
    .step2 = Na página da Microsoft, escolha **Usar outra conta**, se for oferecido, e digite o endereço da sua conta pessoal.
    .step3 = Se a Microsoft perguntar qual de duas contas você quer usar, escolha **Conta pessoal**.

guide-wrong =
    .todo = Conecte com a conta certa
    .step1 = Abra uma **janela privada**, para que a Microsoft não escolha de novo a outra organização.
    .step2 = Na página da Microsoft, escolha **Usar outra conta**, se for oferecido, e digite o endereço completo da sua própria caixa de correio.
    .expected = Esperávamos um endereço que termina em **{ $domain }**.
    .guest = Você trabalha em várias organizações?
    .guest-text = Onde é convidado, você alcança arquivos e equipes, mas sua caixa de correio fica em casa. Conecte a conta com que abre o Outlook.
    .right = Era mesmo a conta certa?
    .right-text = Então [escreva para nós](support), e vamos verificar.

## The sign-in was cancelled: a page that asked for an administrator, or one that asked to accept

guide-declined =
    .admin = 1. Ela pediu um administrador
    .admin-text = Você não fez nada de errado, e tentar de novo vai parar no mesmo lugar. Sua organização quer que um administrador aprove o { $app } uma vez. Envie esta página a essa pessoa; a parte dela está abaixo.
    .admin-write = Escrever para meu administrador
    .admin-form = Se a Microsoft ofereceu um formulário para pedir aprovação, você também pode usá-lo: escreva em uma linha por que precisa e envie. A decisão chega por e-mail.
    .accept = 2. Ela pediu que você aceitasse
    .accept-text = Então depende de você. O { $app } só alcança seu Outlook se você escolher **Aceitar**. Ele usará a caixa de correio e o calendário dessa conta, e você pode encerrar isso a qualquer momento.
    .accept-asks = O que é pedido
    .accept-no = Se você quis dizer não, não há nada a fazer.
    .for = Para quem administra o Microsoft 365 em { $org }
    .needs = Se o { $app } precisa da sua aprovação

## One more step of the sign-in. Each kind has all its steps in its own message.

guide-interaction =
    .step1 = Abra a [página da sua conta](my-account) e entre com sua conta de trabalho. Faça o que ela pedir: confirmar o código, trocar a senha ou aceitar os termos.
    .step2 = Tenha à mão seu telefone ou sua chave de segurança, se usa um deles para confirmar entradas.
    .step3 = Conecte de novo e fique na página da Microsoft até ela trazer você de volta sozinha.
    .stuck = Perdeu o telefone, ou nunca o configurou?
    .stuck-text = Veja quais formas de confirmação você tem em [suas informações de segurança](security-info). Se nenhuma funciona mais, o suporte de TI da sua organização pode permitir que você configure uma nova. O { $app } não pode.
guide-interaction-mfa =
    .step1 = Tenha à mão seu telefone ou sua chave de segurança: aquilo com que confirma entradas no trabalho.
    .step2 = Conecte de novo. Se a Microsoft pedir um código, digite-o. Se mostrar um número, digite esse número no aplicativo Authenticator.
    .step3 = Fique na página da Microsoft até ela trazer você de volta sozinha.
guide-interaction-password =
    .step1 = Abra a [página da sua conta](my-account) e entre com sua conta de trabalho. Ali a Microsoft pede uma senha nova.
    .step2 = Escolha uma e entre com ela no [Outlook na Web](outlook), para ver se funciona.
    .step3 = Conecte de novo, com a senha nova.
    .stuck = Você não sabe mais a senha antiga?
    .stuck-text = Muitas organizações permitem que você mesmo [defina uma nova](password-reset). Se a sua não permite, o suporte de TI pode fazer isso. O { $app } não pode.
guide-interaction-terms =
    .step1 = Conecte de novo. A Microsoft mostra os termos de uso da sua organização.
    .step2 = Abra os termos e leia: muitas vezes a Microsoft só deixa aceitar depois disso.
    .step3 = Escolha **Aceitar** e fique na página até ela trazer você de volta sozinha.
    .stuck = Você não quer aceitar?
    .stuck-text = Então o { $app } não pode ser conectado. Os termos são da sua organização; fale sobre eles com o suporte de TI.
guide-interaction-sign_in =
    .step1 = Conecte de novo. Se a Microsoft mostrar várias contas, escolha a que você usa para o e-mail do trabalho.
    .step2 = Se ela não estiver na lista, escolha **Usar outra conta** e digite o endereço completo.
    .step3 = Entre como a Microsoft pedir e fique na página dela até ela trazer você de volta sozinha.
    .stuck = Volta sempre a esta página?
    .stuck-text = Tente uma vez em uma janela privada: uma entrada guardada de antes pode atrapalhar. Se não adiantar, [escreva para nós](support).

## A sign-in that has ended

guide-session =
    .todo = Um passo
    .step = Conecte de novo e entre com a mesma conta de trabalho de antes. O { $app } continua de onde parou; nada se perde.
    .why = Por que isso acontece?
    .reason1 = Sua senha foi trocada ou redefinida.
    .reason2 = Sua organização limita por quanto tempo uma entrada vale.
    .reason3 = Nada foi buscado por muito tempo (a Microsoft encerra entradas sem uso após 90 dias).
    .reason4 = Um administrador, ou você, saiu da conta em todos os lugares.
    .often = Se isso volta a cada poucos dias, [avise-nos](support): sua organização pode ter uma regra para isso.
guide-session-expired =
    .reason1 = Sua organização limita por quanto tempo uma entrada vale.
    .reason2 = Nada foi buscado por muito tempo (a Microsoft encerra entradas sem uso após 90 dias).
guide-session-revoked =
    .reason1 = Sua senha foi trocada ou redefinida.
    .reason2 = Um administrador, ou você, saiu da conta em todos os lugares.
    .reason3 = Um administrador, ou você, retirou a permissão do { $app }.
    .often = Se for retirada de novo pouco depois, pode ser de propósito: pergunte ao suporte de TI da sua organização antes de tentar outra vez.

## Something is the matter with the account itself

guide-account =
    .step1 = Abra o [Outlook na Web](outlook) em uma janela privada e entre com a mesma conta.
    .step2 = **Funciona:** conecte de novo aqui, com cuidado para digitar o mesmo endereço.
    .step3 = **Não funciona:** a própria conta precisa de ajuda. O suporte de TI da sua organização pode desbloqueá-la, redefinir a senha ou reativá-la. O { $app } não pode.
    .note = Após várias senhas erradas, a Microsoft bloqueia a conta por algum tempo. Esperar meia hora costuma ajudar.
guide-account-disabled =
    .step1 = Será uma conta antiga? Se você tem uma mais nova para o e-mail do trabalho, conecte essa.
    .step2 = Se for a certa, peça ao suporte de TI da sua organização que a reative. O { $app } não pode.
    .step3 = Quando estiver ativa, conecte aqui mais uma vez.
    .note = O que você pode dizer a eles: a Microsoft recusa a entrada porque a conta está desativada (AADSTS50057).
guide-account-locked =
    .step1 = Espere meia hora e não tente nenhuma senha nesse tempo: cada senha errada prolonga a espera.
    .step2 = Depois, entre no [Outlook na Web](outlook) em uma janela privada, com a senha de que tem certeza. Se não tem certeza de nenhuma, [defina uma nova](password-reset).
    .step3 = Quando funcionar, conecte aqui de novo. Se não funcionar, o suporte de TI da sua organização pode desbloquear a conta. O { $app } não pode.
    .note = O que você pode dizer a eles: a Microsoft bloqueou a conta após entradas erradas (AADSTS50053).
guide-account-password =
    .step1 = Entre no [Outlook na Web](outlook) em uma janela privada, com o mesmo endereço.
    .step2 = Se a senha for recusada lá também, [defina uma nova](password-reset). Se sua organização não permite, o suporte de TI pode fazer isso. O { $app } não pode.
    .step3 = Conecte aqui de novo, com a senha que funcionou.
    .note = Após várias senhas erradas, a Microsoft bloqueia a conta por algum tempo. Esperar meia hora costuma ajudar.
guide-account-not_found =
    .step1 = Entre no [Outlook na Web](outlook) e escolha sua foto ou suas iniciais no canto superior direito. O endereço abaixo do seu nome é o que deve usar.
    .step2 = Conecte aqui de novo e digite exatamente esse endereço. Um alias, ou o endereço de uma caixa de correio compartilhada, não serve para entrar.
    .step3 = Se você também não consegue entrar lá, o suporte de TI da sua organização pode dizer qual é seu endereço de entrada.
    .note = O que você pode dizer a eles: a Microsoft não encontra a conta (AADSTS50034).

## Not known, or nobody's to do

guide-unknown =
    .step1 = Tente mais uma vez em uma **janela privada**, com a conta que usa para o e-mail do trabalho.
    .step2 = Se a Microsoft mostrar uma página que pede um administrador, tire uma imagem da tela e envie ao seu, e a nós.
    .step3 = Se falhar de novo, [escreva para nós](support) com uma imagem da tela. A parte técnica já temos.
guide-nothing =
    .todo = O que acontece agora
    .text = Nem você nem seu administrador precisam mudar nada. Tentar de novo mais tarde não faz mal.

## The end of a link, and of a case

guide-expired =
    .general = Mesmo assim, o que os administradores precisam em geral está abaixo.
    .hint = Ele vai para os endereços que conhecemos, e para nenhum outro. Você não precisa digitar nenhum.
    .about = Sobre este pedido
guide-fresh =
    .once = Peça uma vez só: não enviamos mais que uns poucos e-mails a cada pessoa.
    .passed-on = A administração é com você, e recebeu o link antigo de outra pessoa?
    .passed-on-text = Então peça a quem o enviou: o e-mail vai para essa pessoa.
guide-resolved =
    .badge = Resolvido
    .known = O caso { $reference } de { $domain } está encerrado.
    .unknown = O caso { $reference } está encerrado.
    .again = Ainda espera para conectar?
    .again-text = Inicie a conexão mais uma vez. Se a Microsoft ainda impedir, [avise-nos](support).
    .undo = Para registro: como desfazer
guide-resolved-route = Opção { $route }: { $title }

## A link that leads nowhere, and a form that another page sent.

guide-lost =
    .title = Esta página não existe
    .detail = Talvez um programa de e-mail tenha cortado o link ao meio. Abra-o de novo a partir do e-mail ou copie-o inteiro na barra de endereços.

guide-foreign =
    .title = Isto não foi enviado da nossa página
    .detail = Abra a página de novo e use o botão que está nela.
