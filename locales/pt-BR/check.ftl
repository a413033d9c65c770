# O código de controle de um e-mail e a página que diz se fomos nós que o enviamos. The English file explains the keys and the values.

## In mails. Never say that a link leads there: the reader types the address.

check-code = Código de controle
check-how = Para ter certeza de que este e-mail é nosso, digite { $check } na barra de endereços de um navegador, letra por letra, e informe o código de controle. A página diz em que dia o enviamos, para quem e aonde levam os links dele.
check-how-forwarded = Para ter certeza de que fomos nós que escrevemos isto, digite { $check } na barra de endereços de um navegador, letra por letra, e informe o código de controle. A página diz em que dia o enviamos, para quem e aonde levam os links dele.

## On the guide

check-guide = Você chegou aqui por um e-mail? Cada e-mail nosso traz um código de controle: digite você mesmo { $check } na barra de endereços e informe o código, e a página diz se fomos nós que o enviamos.

## The page. It must serve somebody who is alarmed, and somebody whom a counterfeiter has sent here.

check-title = Este e-mail é nosso?
check-lead = Cada e-mail que o { $app } envia sobre a conexão do Outlook traz um código de controle. Informe-o aqui e saiba se enviamos esse e-mail e o que comparar.
check-form = Informe um código de controle
check-again = Verificar outro código
check-hint = Doze letras e números em três grupos. Está perto do fim do e-mail e na parte para administradores. Maiúsculas e hifens não fazem diferença.
check-button = Verificar este código
check-bar = Só confie nesta página se a barra de endereços começar com { $check } e foi você mesmo que digitou isso. Um link em um e-mail pode levar a uma página que se parece com esta e diz sim a tudo.

check-genuine =
    .title = Enviamos um e-mail com este código
    .lead = Só é o e-mail que você tem à frente se estas três coisas forem iguais nele. Um código pode ser copiado em um e-mail falso, mas os links de um e-mail falso levam a outro lugar.
check-unsent =
    .title = Escrevemos um e-mail com este código
    .lead = Até onde sabemos, ele ainda não saiu ou não chegou. Se mesmo assim você o tem à frente, estas três coisas precisam ser iguais nele. Um código pode ser copiado em um e-mail falso, mas os links de um e-mail falso levam a outro lugar.

check-compare = Compare estas três coisas
check-day = O dia
check-day-note = No horário de Greenwich (UTC). Onde você está, pode ser o dia anterior ou o seguinte.
check-day-later = { $date }; saiu daqui em { $time }
check-day-unsent = Escrito em { $date }; até onde sabemos, não enviado
check-to = Para
check-to-note = Um endereço deste domínio que começa com esta letra. Se você recebeu o e-mail de um colega, é o endereço do colega.
check-hosts = Os links dele só levam a
check-hosts-note = Pare o ponteiro sobre um link, ou mantenha o dedo nele, para ver aonde leva. O que conta é o que está entre “https://” e a “/” seguinte, inteiro.
check-hosts-mail = Um botão que abre um novo e-mail também é seguro.
check-differs = Uma delas é diferente? Então alguém copiou nosso código em um e-mail falso.

check-about = Sobre o que escrevemos
check-says = O que ele diz
check-never = O que nunca pedimos

check-unknown =
    .title = Não enviamos nenhum e-mail com este código
    .lead = Confira o código mais uma vez, caractere por caractere: são doze. Se estiver como aparece no e-mail, o e-mail não é nosso.
check-now = O que fazer agora
check-now1 = Não abra nenhum link nem anexo desse e-mail. Não responda nem o encaminhe.
check-now2 = Denuncie: com o botão de phishing do seu programa de e-mail ou a quem cuida da TI onde você trabalha.
check-now3 = Avise-nos em { $support }. Isso nos ajuda a alertar outras pessoas.
check-now4 = Se depois de abri-lo você digitou uma senha ou aprovou algo, troque a senha agora e avise quem cuida da TI.
check-now5 = Se quiser saber se o { $app } espera mesmo por você, abra o { $app } como sempre faz.
check-tell = Avisar o suporte
check-tell-subject = Um e-mail que pode ser falso
check-tell-body = Recebi um e-mail que diz ser sobre o { $app }. Verifiquei o código dele:
check-older = E-mails que enviamos antes de existirem os códigos de controle não têm nenhum.
check-private = Esta página não cita ninguém, e consultar um código não muda nada.
