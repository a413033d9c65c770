# O que os leitores do guia fazem lá: marcas, perguntas, uma recusa; os scripts. The English file explains the keys and the values.

guide-mark = Feito
guide-mark-route = Opção { $route }, passo { $step } feito
guide-mark-step = Passo { $step } feito
guide-progress =
    { $count ->
        [one] Um de { $total } passos está marcado como feito, por último em { $time }. Todos que abrem este guia veem as marcas.
       *[other] { $count } de { $total } passos estão marcados como feitos, por último em { $time }. Todos que abrem este guia veem as marcas.
    }
guide-marks-hint = Marque um passo quando estiver feito: quem abrir este guia depois vê até onde você chegou. Nada muda na Microsoft.

guide-answer = Quer dizer outra coisa?
guide-question = Tenho uma pergunta
guide-question-hint = Ela vai para o suporte do { $app } e fica guardada com este caso. Escreva como podemos falar com você e deixe de fora senhas e códigos.
guide-question-label = Sua pergunta
guide-question-send = Enviar a pergunta
guide-refuse = Não vamos permitir
guide-refuse-hint = A decisão é sua. Quem aguarda não recebe mais e-mails sobre isso, e você pode mudar de ideia nesta página a qualquer momento.
guide-refuse-label = Porque
guide-refuse-send = Não vamos permitir

guide-asked = Sua pergunta está com o suporte
guide-asked-lead = O suporte do { $app } a recebeu, com o caso { $reference }. Se você escreveu como falar com você, a resposta vai para lá.
guide-asked-wait = Nada mais mudou, e ninguém vê nesta página o que você escreveu.
guide-not-asked = Escreva diretamente ao suporte
guide-not-asked-lead = A pergunta estava vazia, ou este caso já recebeu várias hoje. Nada se perdeu que não possa ir por e-mail: escreva para { $support } e informe o caso { $reference }.
guide-refused = Anotado: sua organização não vai permitir
guide-refused-lead = Ninguém recebe mais e-mails sobre o caso { $reference }. O suporte vê seu motivo; os outros leitores desta página, não.
guide-refused-state = Sua organização decidiu não permitir o { $app }.
guide-refused-more = Ninguém recebe mais e-mails sobre isso. Se a decisão mudou, diga aqui, e o guia continua de onde estava.
guide-allow = Vamos permitir, afinal
guide-back = Voltar ao guia

guide-scripts = Scripts para sua organização
guide-scripts-lead = Os mesmos passos para quem trabalha com o PowerShell ou com chamadas diretas ao Microsoft Graph: verificar, fazer, desfazer. Cada script é feito para este locatário, mantém suas outras políticas, lê de volta o que gravou e diz como terminou.
guide-scripts-open = Ver os scripts
guide-scripts-safe = Leia um script antes de executá-lo. Ele não contém segredo nem senha; você entra na página da própria Microsoft, e ele só fala com o Microsoft Graph. Os do PowerShell perguntam antes de cada mudança e não mudam nada com -WhatIf.
guide-scripts-unknown = Não sabemos com certeza o ID do seu locatário, por isso os scripts do PowerShell o pedem a você.
guide-scripts-download = Baixar { $file }
guide-scripts-copy = Copiar
guide-script-check = Verificar se as pessoas podem se conectar
guide-script-check-note = Lê e não muda nada. Código de saída 0: podem; 1: falta algo; 2: não foi possível descobrir.
guide-script-apply-approval = Opção A: aprovar o aplicativo
guide-script-apply-approval-note = Adiciona o aplicativo se ele não estiver lá e concede exatamente as permissões dele para todos. O que foi adicionado fica guardado em um arquivo para o caminho de volta.
guide-script-undo-approval = Desfazer a opção A
guide-script-undo-approval-note = Retira o que foi adicionado, segundo esse arquivo, e não mexe em nenhuma outra concessão.
guide-script-apply-settings = Opção B: a configuração e a lista
guide-script-apply-settings-note = Define o consentimento do usuário para editores verificados e permissões da lista Baixo (Low) e preenche a lista. O que estava definido antes fica guardado em um arquivo para o caminho de volta.
guide-script-undo-settings = Desfazer a opção B
guide-script-undo-settings-note = Volta ao que estava definido antes, segundo esse arquivo, e só tira da lista o que foi adicionado.
guide-scripts-powershell = PowerShell
guide-scripts-calls = Chamadas diretas ao Graph

guide-as-markdown = O guia inteiro em Markdown
guide-as-text = O guia inteiro como texto simples
