# A página do pedido de uma pessoa. The English file explains the keys and the values.

request-title = Em que pé está meu pedido?
request-lead-admin = Você quis conectar o Outlook ao { $app }. Quem administra o Microsoft 365 para { $org } precisa permitir isso uma vez.
request-lead-person = Você quis conectar o Outlook ao { $app }. Isto depende só de você: os passos estão no guia.
request-lead-connected = A conexão está feita. Não há mais nada a fazer.
request-lead-resolved = O caminho está livre: conecte o Outlook mais uma vez, e pronto.
request-lead-refused = Em { $org }, a decisão foi de não permitir o { $app }.
request-lead-closed = O suporte encerrou este pedido sem mudança. Se ainda precisar dele, escreva para { $support }.

request-steps = Até onde chegou
request-tried = Você tentou conectar
request-mailed = Enviamos a você um e-mail com o que fazer
request-mailed-waiting = Nosso e-mail para você está prestes a sair
request-mailed-failed = Nosso e-mail não chegou a você: use o guia abaixo
request-mailed-none = Não enviamos e-mail a você sobre isso
request-opened = Alguém está usando o guia
request-opened-not = Ninguém usou o guia ainda
request-opened-not-note = Só abrir não basta para sabermos. Contamos pessoas, e não os programas que verificam links em e-mails.
request-claimed = Seu administrador diz que está feito
request-claimed-not = Seu administrador permite
request-resolved = Funciona: o caminho está livre
request-resolved-not = Você conecta, e funciona
request-refused = Sua organização decidiu que não
request-connected = A conexão está feita
request-on = em { $time }
request-done = feito
request-now = etapa atual
request-open = ainda por vir

request-others =
    { $others ->
        [0] Ninguém mais da sua organização aguarda, até onde sabemos.
        [one] Mais uma pessoa da sua organização também aguarda.
       *[other] Mais { $others } pessoas da sua organização também aguardam.
    }
request-meanwhile = O que você pode fazer enquanto isso
request-meanwhile-admin = Pergunte a quem administra o Microsoft 365 onde você trabalha se já viu o guia. Leva poucos minutos. Você não precisa tentar de novo antes de ser permitido; nós avisamos.
request-meanwhile-claimed = Tente conectar agora. Se a Microsoft ainda pedir um administrador, espere um pouco: em geral, uma mudança leva minutos para chegar a toda a Microsoft; às vezes, até uma hora.
request-meanwhile-refused = Fale com quem administra o Microsoft 365 onde você trabalha. Essa pessoa pode voltar atrás na decisão a qualquer momento, no guia.
request-meanwhile-person = Abra o guia e siga os passos. Leva um ou dois minutos.
request-guide = Abrir o guia
request-write = Escrever para meu administrador
request-connect = Conectar o Outlook
request-private = Esta página é sua: quem tem o endereço dela vê o que está aqui. Ela não cita ninguém.

request-gone = Este link não vale mais
request-gone-lead = Os links acabam depois de um tempo ou quando o suporte os substitui. Escreva para { $support } ou tente conectar de novo no { $app }: você recebe um novo.
