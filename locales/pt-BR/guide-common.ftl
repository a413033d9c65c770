# Words that mails and pages share. The organisation stands after "em" or "para", so it has no article.

your-organisation = sua organização
our-organisation = nossa organização
label-app = Aplicativo
label-publisher = Editor
label-client-id = ID do aplicativo (cliente)
label-organisation = Organização
label-tenant-id = ID do locatário
label-permissions = Permissões delegadas do Microsoft Graph
label-asked-by = Solicitado por
label-waiting = Pessoas aguardando
label-account-used = Conta usada
label-reference = Referência

trust-title = Este e-mail é verdadeiro?
trust-never = Nunca pedimos senha, código de acesso ou pagamento, nem por e-mail nem em nossas páginas. Você só entra nas páginas da própria Microsoft ou no próprio { $app }.
trust-check = Para conferir por conta própria, não use os links daqui: abra o { $app } como sempre faz ou escreva para { $support }.

trust-check-admin = Para conferir por conta própria, não use os links daqui: pergunte à pessoa que quer se conectar, abra você mesmo o Centro de administração do Microsoft Entra ou escreva para { $support }. A própria página de aprovação da Microsoft mostra o editor, e o endereço dela no navegador contém o ID do aplicativo (cliente): os dois têm de ser iguais aos que estão aqui.

## The pages of the guide. $reference: the case. $expires: a day.

page-skip = Ir para o conteúdo
page-guide = Guia para conectar o Outlook
page-language = Idioma
page-footer = Esta página é mantida para o { $app } ({ $publisher }). Ela não contém nome nem endereço completo de nenhuma pessoa, e abri-la não muda nada.
page-valid = Referência { $reference }; o link vale até { $expires }.
page-description = O que fazer para que o Outlook possa ser conectado ao { $app }.
page-questions = Dúvidas? [{ $support }](support)
page-help-title = Ainda com dificuldade?
page-help = Escreva para [{ $support }](support) e informe o caso **{ $reference }**. Uma imagem da página da Microsoft ajuda; sem senhas nem códigos, por favor.
page-resolved-title = Está resolvido, obrigado
page-resolved = Não há mais nada a fazer aqui. Se você ainda quer conectar, comece de novo; leva um minuto.
page-expired-title = Este link não vale mais
page-expired = Links para um guia expiram depois de um tempo ou quando o suporte os substitui. Podemos enviar um novo às pessoas para quem ele foi feito.
page-expired-send = Enviar um novo link
page-fresh-title = Um novo link está a caminho
page-fresh = Se alguém ainda aguarda, o link vai para o endereço que essa pessoa usa no { $app }, em geral em um minuto. Se nada chegar, veja a pasta de spam.
page-claimed = Alguém disse que isto já foi feito. A próxima conexão que der certo vai confirmar.

## Days ($day, $year) and lists of names ($first, $last).

date-1 = { $day } de janeiro de { $year }
date-2 = { $day } de fevereiro de { $year }
date-3 = { $day } de março de { $year }
date-4 = { $day } de abril de { $year }
date-5 = { $day } de maio de { $year }
date-6 = { $day } de junho de { $year }
date-7 = { $day } de julho de { $year }
date-8 = { $day } de agosto de { $year }
date-9 = { $day } de setembro de { $year }
date-10 = { $day } de outubro de { $year }
date-11 = { $day } de novembro de { $year }
date-12 = { $day } de dezembro de { $year }
list-comma = { $first }, { $last }
list-and = { $first } e { $last }
