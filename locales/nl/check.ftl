# De controlecode van een e-mail, en de pagina die zegt of wij die hebben verstuurd. The English file explains the values.

## In mails. Never say that a link leads there: the reader types the address.

check-code = Controlecode
check-how = Wilt u zeker weten dat deze e-mail van ons is, typ dan { $check } teken voor teken in de adresbalk van een browser en voer daar de controlecode in. De pagina zegt op welke dag we de e-mail hebben verstuurd, aan wie, en waar de links erin naartoe gaan.
check-how-forwarded = Wilt u zeker weten dat wij dit hebben geschreven, typ dan { $check } teken voor teken in de adresbalk van een browser en voer daar de controlecode in. De pagina zegt op welke dag we de oorspronkelijke e-mail hebben verstuurd, aan wie, en waar de links erin naartoe gaan.

## On the guide
check-guide = Bent u hier via een e-mail gekomen? In elke e-mail van ons staat een controlecode: typ { $check } zelf in de adresbalk en voer de code daar in; de pagina zegt of wij die e-mail hebben verstuurd.

## The page. It must serve somebody who is alarmed, and somebody whom a counterfeiter has sent here.
check-title = Is deze e-mail van ons?
check-lead = In elke e-mail die { $app } verstuurt over het verbinden van Outlook, staat een controlecode. Voer die hier in, dan ziet u of wij die e-mail hebben verstuurd en wat u moet vergelijken.
check-form = Een controlecode invoeren
check-again = Een andere code controleren
check-hint = Twaalf letters en cijfers in drie groepen. De code staat tegen het eind van de e-mail, en in het deel voor beheerders. Hoofdletters en streepjes maken niet uit.
check-button = Deze code controleren
check-bar = Vertrouw deze pagina alleen als het adres in de adresbalk begint met { $check } en u dat zelf hebt getypt. Een link in een e-mail kan naar een pagina gaan die er net zo uitziet en op alles ja zegt.

check-genuine =
    .title = Wij hebben een e-mail met deze code verstuurd
    .lead = De e-mail die u voor u hebt, is die e-mail alleen als deze drie gegevens daar hetzelfde zijn. Een code is te kopiëren naar een valse e-mail, maar de links van een valse e-mail gaan ergens anders heen.
check-unsent =
    .title = Wij hebben een e-mail met deze code geschreven
    .lead = Voor zover wij weten is die nog niet verstuurd of niet aangekomen. Hebt u hem toch voor u, dan moeten deze drie gegevens daar hetzelfde zijn. Een code is te kopiëren naar een valse e-mail, maar de links van een valse e-mail gaan ergens anders heen.

check-compare = Vergelijk deze drie gegevens
check-day = De dag
check-day-note = Volgens de tijd in Greenwich (UTC). Bij u kan het de dag ervoor of erna zijn.
check-day-later = { $date }; verstuurd op { $time }
check-day-unsent = Geschreven op { $date }, voor zover wij weten niet verstuurd
check-to = Aan
check-to-note = Een adres op dit domein dat met deze letter begint. Hebt u de e-mail van een collega gekregen, dan is dit het adres van die collega.
check-hosts = De links gaan alleen naar
check-hosts-note = Houd de muisaanwijzer op een link, of uw vinger erop, om te zien waar die naartoe gaat. Wat telt, is alles wat tussen ‘https://’ en de volgende ‘/’ staat.
check-hosts-mail = Ook een knop die een nieuwe e-mail opent, is veilig.
check-differs = Wijkt een van de drie af? Dan heeft iemand onze code naar een valse e-mail gekopieerd.

check-about = Waarover wij schreven
check-says = Wat erin staat
check-never = Waar we nooit om vragen

check-unknown =
    .title = Wij hebben geen e-mail met deze code verstuurd
    .lead = Kijk de code nog eens na, teken voor teken: het zijn er twaalf. Staat hij zo in de e-mail, dan is die e-mail niet van ons.
check-now = Wat u nu moet doen
check-now1 = Open geen link en geen bijlage van die e-mail. Beantwoord hem niet en stuur hem niet door.
check-now2 = Meld de e-mail: met de knop voor phishing in uw e-mailprogramma, of bij wie op uw werk voor de IT zorgt.
check-now3 = Laat het ons weten via { $support }. Zo kunnen we anderen waarschuwen.
check-now4 = Hebt u na het openen een wachtwoord ingevoerd of iets goedgekeurd, wijzig het wachtwoord dan nu en vertel het wie voor de IT zorgt.
check-now5 = Wilt u weten of { $app } echt op u wacht, open { $app } dan zoals u dat altijd doet.
check-tell = De helpdesk inlichten
check-tell-subject = Een e-mail die misschien vals is
check-tell-body = Ik heb een e-mail die zegt over { $app } te gaan. Ik heb deze code eruit gecontroleerd:
check-older = In e-mails die we verstuurden voordat er controlecodes waren, staat er geen.
check-private = Deze pagina noemt niemand, en een code opzoeken verandert niets.
