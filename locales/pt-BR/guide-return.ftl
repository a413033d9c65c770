# A página à qual a Microsoft devolve um administrador. The English file explains the keys, the values and the markup.

guide-return =
    .eyebrow = De volta da Microsoft
    .case = Caso { $reference }
    .footer = Esta página é mantida para o { $app } ({ $publisher }). Abri-la não muda nada.
    .granted = O que foi concedido
    .missing = **Não concedido: { $missing }.**
    .missing-todo = Abra o guia e aprove de novo, com todas as permissões. Se faltarem outra vez, avise o suporte.
    .unnamed = Não citado na resposta: { $unnamed }. São permissões da própria entrada; a conexão funciona mesmo que não sejam citadas aqui.
    .elsewhere = Era a organização certa?
    .elsewhere-known = A Microsoft diz que a aprovação foi feita em um locatário diferente do deste caso ({ $domain }). Se você administra vários, abra o guia de novo e entre com a conta deste.
    .elsewhere-unknown = A Microsoft diz que a aprovação foi feita em um locatário diferente do deste caso. Se você administra vários, abra o guia de novo e entre com a conta deste.
    .next = O que acontece agora
    .next-connect = Quem foi impedido [conecta de novo no { $app }](connect). Em geral, uma aprovação chega a toda a Microsoft em minutos; às vezes, leva até uma hora.
    .next-proof = A primeira conexão que der certo é a prova. Então avisamos todas as outras pessoas da sua organização que aguardam.
    .claim = Avisar que está feito
    .back = Voltar ao guia
    .again = Voltar ao guia para aprovar de novo
    .can = O que você pode fazer
    .code = Código da Microsoft: [AADSTS{ $code }](code)
    .write = Escrever para o suporte
    .unmatched = Não sabemos a que pedido isto pertence.
    .unmatched-todo = Se você aprovou o aplicativo, a aprovação vale na Microsoft mesmo assim. Se não, abra o guia de novo a partir do seu e-mail.

guide-return-complete =
    .title = O { $app } está aprovado
    .lead = **{ $count } de { $total }** permissões foram concedidas. São todas, obrigado.
guide-return-named =
    .title = O { $app } está aprovado
    .lead =
        { $others ->
            [one] **{ $count } de { $total }** permissões são citadas na resposta da Microsoft, entre elas todas as que dependem de você. Ela omite uma, que só serve para a entrada das pessoas, como costuma fazer.
           *[other] **{ $count } de { $total }** permissões são citadas na resposta da Microsoft, entre elas todas as que dependem de você. Ela omite { $others }, que só servem para a entrada das pessoas, como costuma fazer.
        }
guide-return-unlisted =
    .title = A Microsoft diz que o { $app } está aprovado
    .lead = A resposta dela não lista as permissões. A próxima conexão mostrará se não falta nada.
guide-return-partial =
    .title = Aprovado, mas falta algo
    .lead = **{ $count } de { $total }** permissões foram concedidas. Uma só que falte impede todas as conexões, então confira mais uma vez.
guide-return-cancelled =
    .title = O { $app } não foi aprovado
    .lead = A página da Microsoft foi deixada sem aprovação. Ela informa o mesmo quando a conta não tinha o direito de aprovar.
    .item1 = Se você decidiu não aprovar, está pronto. Nada foi alterado.
    .item2 = Se queria aprovar, a conta precisa ter pelo menos a função **Administrador de Aplicativos de Nuvem**. Tente de novo com uma que a tenha, ou passe o guia adiante.
guide-return-fault =
    .title = Isto é com a equipe técnica do { $app }
    .lead = A Microsoft não conseguiu entender o que o { $app } pediu. Você não fez nada de errado, e nada foi alterado.
    .item1 = Escreva para o suporte, com o código da Microsoft se ele estiver abaixo. Não há nada a corrigir do seu lado.
guide-return-refused =
    .title = A Microsoft não concluiu a aprovação
    .lead = A Microsoft deu um motivo que não é um cancelamento. Pelo que diz a resposta, nada foi aprovado.
    .item1 = Tente mais uma vez em uma janela privada, para que nenhuma outra conta atrapalhe.
    .item2 = Se terminar aqui de novo, escreva para o suporte, com o código da Microsoft se ele estiver abaixo.
guide-return-unreadable =
    .title = Não há resposta da Microsoft aqui
    .lead = Os administradores chegam aqui depois de aprovar o aplicativo na Microsoft. Este endereço não trouxe nada disso.
    .item1 = Se você veio da página da Microsoft, volte ao guia e tente mais uma vez.
