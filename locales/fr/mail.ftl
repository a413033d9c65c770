# Les mails. The English file explains the keys and the values.

mail-others =
    { $others ->
        [one] Un autre membre de votre équipe attend la même chose.
       *[other] { $others } autres membres de votre équipe attendent la même chose.
    }
mail-taken-on = Une personne de { $org } dit que c’est fait. Essayez à nouveau de connecter Outlook ; si quelque chose vous arrête encore, écrivez à votre administrateur.
mail-in-use = Quelqu’un a déjà commencé à utiliser le guide destiné à votre administrateur : vous n’avez peut-être à écrire à personne. Vous pouvez voir plus bas où en est votre demande.
mail-admin-connected = Une personne qui administre { $org } a connecté Outlook ; il se peut donc que cela fonctionne maintenant pour vous. Essayez à nouveau ; si vous êtes encore arrêté, écrivez à votre administrateur : l’approbation ne vaut peut-être que pour son propre compte.
mail-what-to-do = Que faire
mail-if-admin = L’administration, c’est vous ? Ouvrez le guide et commencez tout de suite.
mail-status = Ouvrir le guide
mail-request = Voir où en est votre demande
mail-connect = Connecter Outlook
mail-guide = Ouvrir le guide
mail-unsubscribe = Ne plus recevoir d’e-mails sur la connexion d’Outlook
mail-trust-sent = Vous recevez ce message parce qu’un compte Microsoft devait être relié au compte { $app } de { $to }. Il est envoyé par { $from } ; les réponses arrivent à { $support }, où de vraies personnes les lisent.
mail-footer = Référence { $reference }. Indiquez-la si vous nous écrivez. Nous ne répétons pas ce message d’un jour à l’autre, et nous vous écrivons dès qu’il y a du nouveau. Si vous n’avez pas essayé de connecter un compte, vous pouvez l’ignorer.

mail-forward-cut = À transférer à partir d’ici
mail-forward-minutes = Cela prend environ cinq minutes, une seule fois pour tout le monde.
mail-forward-safe = Chaque personne continue de se connecter elle-même, et { $app } n’atteint que la messagerie et le calendrier des personnes qui connectent leur compte. Vous pouvez retirer l’approbation à tout moment ; le guide explique comment.
mail-forward-open = Ouvrir le guide pour l’administration
mail-forward-no-account = Le guide ne demande pas de compte. Il ne nomme personne, et vous le trouvez à cette adresse :
mail-forward-questions = Des questions ? Écrivez à { $support } en indiquant { $reference }.
mail-write-admin = Écrire à mon administrateur
mail-letter-hello = Bonjour,
mail-letter-app = L’application est { $app }, de { $publisher }, ID d’application (client) { $client_id }.
mail-letter-thanks = Merci d’avance !

mail-admin_approval =
    .subject = { $app } a besoin de l’accord de votre administrateur
    .preheader = Un message à votre administrateur suffit. Il est prêt ci-dessous.
    .title = Votre administrateur doit approuver { $app }
    .lead = Vous avez voulu connecter Outlook à { $app }. Vous n’avez rien fait de mal : dans { $org }, seul un administrateur peut approuver les applications qui utilisent la messagerie et le calendrier.
    .stake = Tant que ce n’est pas fait, { $app } ne peut ni voir votre calendrier ni envoyer d’e-mails pour vous.
    .step1 = Transférez ce message à la personne qui gère Microsoft 365 pour { $org }, ou utilisez « { mail-write-admin } » ci-dessous. Ce peut être votre prestataire informatique, la direction ou la personne qui a créé votre boîte aux lettres.
    .step2 = Cette personne ouvre le guide et approuve. Cela prend environ cinq minutes, une seule fois pour tout le monde.
    .step3 = Connectez alors Outlook à nouveau. Nous vous écrivons dès que nous voyons que cela fonctionne.
    .forward-title = Pour l’administrateur Microsoft 365 de { $org }
    .forward-lead = Une personne de votre organisation souhaite connecter sa messagerie Outlook et son calendrier à { $app }. Les paramètres de consentement de { $org } demandent d’abord l’accord d’un administrateur.
    .forward-ask = Le guide montre ce que { $app } peut faire avec chacune de ses { $permissions } autorisations, comment vérifier l’éditeur, et deux façons de l’autoriser : approuver cette seule application (le rôle Administrateur d’application cloud suffit), ou laisser les utilisateurs donner eux-mêmes leur accord (deux paramètres, rôle Administrateur général).
    .letter-subject = Demande d’approbation de { $app } pour { $ours }
    .letter-ask = Je souhaite connecter ma messagerie Outlook et mon calendrier à { $app }. Microsoft indique qu’un administrateur de { $ours } doit d’abord donner son accord. Cela devrait prendre environ cinq minutes, une seule fois pour tout le monde.
    .letter-guide = Ce guide explique ce que { $app } demande, comment le vérifier et comment l’approuver :

mail-admin_approval-consent_off =
    .forward-lead = Une personne de votre organisation souhaite connecter sa messagerie Outlook et son calendrier à { $app }. Le consentement des utilisateurs est désactivé pour { $org } ; un administrateur doit donc d’abord donner son accord.

mail-admin_approval-managed_policy =
    .lead = Vous avez voulu connecter Outlook à { $app }. Vous n’avez rien fait de mal : depuis fin 2025, le réglage par défaut de Microsoft pour les organisations comme { $org } demande l’accord d’un administrateur pour les applications qui utilisent la messagerie et le calendrier.
    .forward-lead = Une personne de votre organisation souhaite connecter sa messagerie Outlook et son calendrier à { $app }. Selon la stratégie de consentement gérée par Microsoft, Mail.ReadWrite et Calendars.ReadWrite demandent l’accord d’un administrateur depuis fin 2025, quel que soit l’éditeur.

mail-admin_approval-request_pending =
    .subject = Votre demande pour { $app } attend un administrateur
    .preheader = Microsoft a votre demande. Un mot à votre administrateur l’accélère.
    .title = Votre demande attend un administrateur
    .lead = Vous avez demandé à connecter Outlook à { $app }, et Microsoft a transmis votre demande. Un administrateur de { $org } doit maintenant se prononcer. Ces demandes passent facilement inaperçues, et elles expirent.
    .step1 = Signalez à la personne qui gère Microsoft 365 pour { $org } qu’une demande l’attend. Transférez ce message, ou utilisez « { mail-write-admin } » ci-dessous.
    .step2 = Cette personne ouvre le guide, qui mène à la demande, et l’approuve.
    .forward-lead = Une personne de votre organisation a demandé { $app } dans la fenêtre d’approbation de Microsoft. La demande attend dans le centre d’administration Microsoft Entra, sous « Enterprise apps », « Admin consent requests ».
    .forward-ask = Le guide mène à la demande et montre ce que { $app } peut faire avec chacune de ses { $permissions } autorisations et comment vérifier l’éditeur. Le rôle Administrateur d’application cloud permet de l’approuver ; être seulement réviseur ne suffit pas.
    .letter-ask = J’ai demandé { $app } dans la fenêtre d’approbation de Microsoft, pour connecter ma messagerie Outlook et mon calendrier. La demande attend un administrateur de { $ours }.

mail-admin_approval-request_denied =
    .subject = Votre organisation a refusé { $app }
    .preheader = Ce que vous pouvez faire, et des réponses pour votre administrateur.
    .title = La demande pour { $app } a été refusée
    .lead = Vous avez demandé à connecter Outlook à { $app }. Un administrateur de { $org } a dit non. C’est son droit, et il y a peut-être une bonne raison ; cela arrive aussi quand une demande parvient sans explication.
    .step1 = Demandez la raison à la personne qui gère Microsoft 365 pour { $org }. Si vous souhaitez renouveler la demande, transférez-lui ce message, ou utilisez « { mail-write-admin } » ci-dessous.
    .step2 = Si la réponse change, le guide montre comment approuver. Cela prend environ cinq minutes.
    .forward-lead = Une personne de votre organisation a demandé à connecter sa messagerie Outlook et son calendrier à { $app }, et la demande a été refusée. S’il manquait des informations, les voici.

mail-admin_approval-risky_app =
    .lead = Vous avez voulu connecter Outlook à { $app }. Vous n’avez rien fait de mal : par précaution, Microsoft souhaite qu’un administrateur de { $org } examine d’abord l’application.
    .forward-lead = Une personne de votre organisation souhaite connecter sa messagerie Outlook et son calendrier à { $app }. Microsoft a confié ce consentement à un administrateur, comme pour les applications qu’il connaît mal. Vérifiez qui nous sommes avant d’approuver.

mail-admin_approval-unverified_publisher =
    .lead = Vous avez voulu connecter Outlook à { $app }. Vous n’avez rien fait de mal : dans { $org }, les utilisateurs ne peuvent approuver que les applications de certains éditeurs ; pour celle-ci, un administrateur doit donner son accord.
    .forward-lead = Une personne de votre organisation souhaite connecter sa messagerie Outlook et son calendrier à { $app }. Vos paramètres n’acceptent pas son éditeur pour le consentement des utilisateurs ; un administrateur doit donc donner son accord. Vérifiez qui nous sommes avant de le faire.

mail-admin_approval-assignment_required =
    .lead = Vous avez voulu connecter Outlook à { $app }. Vous n’avez rien fait de mal : dans { $org }, cette application est réservée à certaines personnes, et un administrateur l’approuve pour elles.
    .forward-lead = Une personne de votre organisation souhaite connecter sa messagerie Outlook et son calendrier à { $app }. Pour { $org }, l’application est réglée sur « Assignment required » : un administrateur doit l’approuver et lui affecter les personnes qui peuvent l’utiliser.

mail-admin_approval-hidden_block =
    .subject = { $app } attend sans doute l’accord de votre administrateur
    .lead = Vous avez voulu connecter Outlook à { $app }. Microsoft nous a seulement dit que la connexion a été annulée, mais d’autres personnes de { $org } ont vu une page d’approbation ; nous pensons donc que vous aussi. Si vous avez simplement cliqué sur « Annuler », recommencez et choisissez « Accepter ».

mail-hidden_block =
    .subject = Votre Outlook n’est pas encore connecté à { $app }
    .preheader = Annulé, ou arrêté par une page d’approbation ? Il y a une suite dans les deux cas.
    .title = Votre Outlook n’est pas encore connecté
    .lead = Vous avez voulu connecter Outlook à { $app }. Microsoft nous a seulement dit que la connexion a été annulée. Pour nous, c’est pareil, que vous ayez annulé ou que Microsoft vous ait arrêté. Voici donc les deux chemins.
    .way1-title = Si vous avez annulé ou fermé la page
    .way1 = Tout va bien. Recommencez, et choisissez « Accepter » quand Microsoft affiche les autorisations.
    .way2-title = Si vous avez vu « Approbation administrateur requise »
    .way2 = Un administrateur de { $org } doit alors approuver { $app }. Transférez la partie ci-dessous à la personne qui gère Microsoft 365, ou utilisez « { mail-write-admin } ». Ce peut être votre prestataire informatique, la direction ou la personne qui a créé votre boîte aux lettres.
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Une personne de votre organisation souhaite connecter sa messagerie Outlook et son calendrier à { $app }. Il semble que Microsoft ait d’abord demandé l’accord d’un administrateur.
    .forward-ask = { mail-admin_approval.forward-ask }
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = { mail-admin_approval.letter-ask }
    .letter-guide = { mail-admin_approval.letter-guide }

mail-hidden_block-unfinished =
    .preheader = Page fermée, ou page d’approbation ? Il y a une suite dans les deux cas.
    .lead = Vous avez commencé à connecter Outlook à { $app }, et rien n’est revenu de Microsoft. Pour nous, c’est pareil, que vous ayez fermé la page ou que Microsoft vous ait arrêté. Voici donc les deux chemins.

mail-hidden_block-declined =
    .subject = { mail-hidden_block.subject }
    .preheader = Les autorisations n’ont pas été acceptées. Vous pouvez recommencer quand vous voulez.
    .lead = Vous avez voulu connecter Outlook à { $app }, et les autorisations n’ont pas été acceptées. C’est votre choix. Si ce n’était pas votre intention, ou si vous avez été arrêté, voici les deux chemins.
    .way1-title = Si vous avez choisi de refuser ou d’annuler

mail-personal_account =
    .subject = C’était un compte personnel : comment connecter { $app }
    .preheader = Trois étapes, deux minutes. Rien n’est cassé.
    .title = C’était un compte Microsoft personnel
    .lead = Vous avez voulu connecter Outlook à { $app }. Microsoft vous a connecté avec un compte personnel, alors que { $app } fonctionne avec un compte professionnel ou scolaire.
    .stake = { mail-sign_in_again.stake }
    .account = Vous avez utilisé{"\u00A0"}
    .needed-label = Il vous faut{"\u00A0"}
    .needed = Votre compte professionnel ou scolaire : celui dont vous utilisez la messagerie et le calendrier au travail
    .step1 = Ouvrez une fenêtre privée dans votre navigateur (InPrivate, Incognito ou navigation privée), pour que Microsoft ne reprenne pas l’ancien compte.
    .step2 = Dans cette fenêtre, ouvrez { $app } et choisissez de connecter Outlook.
    .step3 = Quand Microsoft le demande, saisissez votre adresse professionnelle. S’il propose « Compte professionnel ou scolaire » et « Compte personnel », choisissez le premier.
    .after = Vous n’avez pas de compte professionnel Microsoft ? Répondez à ce message, et nous chercherons une autre solution avec vous.

mail-personal_account-personal_only =
    .subject = Connectez votre compte Microsoft personnel à { $app }
    .title = C’était un compte professionnel ou scolaire
    .lead = Vous avez voulu connecter Outlook à { $app }. Microsoft vous a connecté avec un compte professionnel ou scolaire, alors qu’il faut ici un compte Microsoft personnel.
    .needed = Votre compte Microsoft personnel, par exemple une adresse en outlook.com, hotmail.com ou live.com
    .step3 = Quand Microsoft le demande, saisissez votre adresse personnelle. S’il propose « Compte professionnel ou scolaire » et « Compte personnel », choisissez le second.
    .after = Vous n’avez pas de compte personnel Microsoft ? Répondez à ce message, et nous chercherons une autre solution avec vous.

mail-wrong_tenant =
    .subject = Ce compte Microsoft appartient à une autre organisation
    .preheader = Votre navigateur a peut-être choisi pour vous. Trois étapes suffisent.
    .title = Ce compte appartient à une autre organisation
    .lead = Vous avez voulu connecter Outlook à { $app }, mais Microsoft n’a pas trouvé le compte dans l’organisation demandée. Le plus souvent, le navigateur était encore connecté avec un autre compte professionnel.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .needed-label = { mail-personal_account.needed-label }
    .needed = Le compte de l’organisation dont vous voulez connecter la messagerie et le calendrier
    .step1 = { mail-personal_account.step1 }
    .step2 = { mail-personal_account.step2 }
    .step3 = Quand Microsoft le demande, saisissez l’adresse complète du compte que vous voulez connecter.
    .after = C’était pourtant le bon compte ? Répondez à ce message, et nous regarderons de plus près.

mail-wrong_tenant-guest =
    .subject = Vous étiez connecté en tant qu’invité
    .title = Vous étiez connecté en tant qu’invité
    .lead = Vous avez voulu connecter Outlook à { $app }, mais Microsoft vous a connecté à une organisation où vous êtes invité. Un invité n’y a pas de boîte aux lettres.

mail-organisation_policy =
    .subject = Une règle de sécurité a arrêté { $app }
    .preheader = Votre administrateur peut voir laquelle et l’adapter. Le message est prêt.
    .title = Une règle de sécurité a arrêté la connexion
    .lead = Vous avez voulu connecter Outlook à { $app }. Vos identifiants ont été acceptés, mais une règle de sécurité de { $org } n’a pas laissé passer la connexion. Réessayer aide rarement ; un administrateur peut voir de quelle règle il s’agit.
    .stake = Tant que ce n’est pas réglé, { $app } ne peut ni voir votre calendrier ni envoyer d’e-mails pour vous.
    .step1 = Transférez ce message à la personne qui gère Microsoft 365 pour { $org }, ou utilisez « { mail-write-admin } » ci-dessous.
    .step2 = Cette personne consulte le journal des connexions, où figure la règle, et décide. Le guide montre où.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Une personne de votre organisation a voulu connecter sa messagerie Outlook et son calendrier à { $app }, et une stratégie d’accès (le plus souvent l’accès conditionnel) a bloqué la connexion.
    .forward-ask = Le guide montre comment trouver la stratégie dans le journal des connexions et quels sont vos choix. Souvent, il n’y a rien à assouplir : un appareil géré, un réseau connu ou une application affectée suffit.
    .letter-subject = Une stratégie bloque { $app } pour moi dans { $ours }
    .letter-ask = Je souhaite connecter ma messagerie Outlook et mon calendrier à { $app }, mais une stratégie d’accès de { $ours } bloque la connexion. Pourriez-vous regarder laquelle ?
    .letter-guide = Ce guide explique où regarder et quels sont les choix :

mail-organisation_policy-device =
    .title = Votre organisation demande un autre appareil
    .lead = Vous avez voulu connecter Outlook à { $app }. Vos identifiants ont été acceptés, mais { $org } ne le permet que depuis un appareil géré ou connu. Si vous en avez un, recommencez depuis celui-ci. Sinon, un administrateur peut vous aider.

mail-organisation_policy-location =
    .title = Votre organisation n’autorise pas ce lieu
    .lead = Vous avez voulu connecter Outlook à { $app }. Vos identifiants ont été acceptés, mais { $org } ne le permet pas depuis le lieu où vous étiez. Essayez depuis votre lieu de travail habituel ou par le VPN. Si cela échoue aussi, un administrateur peut vous aider.

mail-organisation_policy-tenant_restrictions =
    .title = Votre réseau n’accepte que certaines organisations
    .lead = Vous avez voulu connecter Outlook à { $app }, mais le réseau ou l’appareil utilisé ne permet de se connecter qu’à certaines organisations. Essayez un autre réseau. Si cela échoue aussi, un administrateur peut vous aider.

mail-assignment =
    .subject = Votre organisation doit vous ajouter à { $app }
    .preheader = Votre administrateur vous ajoute en deux minutes. Le message est prêt.
    .title = Votre organisation doit vous ajouter à { $app }
    .lead = Vous avez voulu connecter Outlook à { $app }. Dans { $org }, cette application est réservée à certaines personnes, et vous n’en faites pas encore partie.
    .stake = Tant que ce n’est pas fait, { $app } ne peut ni voir votre calendrier ni envoyer d’e-mails pour vous.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Cette personne vous ajoute, vous ou un groupe dont vous faites partie. Cela prend environ deux minutes.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Une personne de votre organisation a voulu connecter sa messagerie Outlook et son calendrier à { $app }. Dans { $org }, l’application exige une affectation, et cette personne n’est pas affectée.
    .forward-ask = Le guide montre comment affecter une personne ou un groupe sous « Applications d’entreprise », « Utilisateurs et groupes », et quoi vérifier d’autre si l’application n’a pas encore été approuvée.
    .letter-subject = Merci de m’ajouter à { $app } dans { $ours }
    .letter-ask = Je souhaite connecter ma messagerie Outlook et mon calendrier à { $app }. Dans { $ours }, l’application est réservée aux personnes affectées, et je n’en fais pas encore partie. Pourriez-vous m’ajouter ?
    .letter-guide = Ce guide explique comment faire :

mail-app_unavailable =
    .subject = { $app } est désactivée dans votre organisation
    .preheader = Votre administrateur peut la réactiver. Le message est prêt.
    .title = { $app } est désactivée dans votre organisation
    .lead = Vous avez voulu connecter Outlook à { $app }. L’application est désactivée dans { $org } ; Microsoft n’a donc laissé entrer personne. C’est peut-être voulu ; le mieux est de demander.
    .stake = Tant qu’elle n’est pas activée, { $app } ne peut ni voir votre calendrier ni envoyer d’e-mails pour vous.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Cette personne vérifie l’application et l’active. Cela prend environ cinq minutes.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Une personne de votre organisation a voulu connecter sa messagerie Outlook et son calendrier à { $app }. L’application d’entreprise est désactivée pour la connexion dans { $org }.
    .forward-ask = Le guide montre où le voir, ce que { $app } peut faire avec chacune de ses { $permissions } autorisations, et comment l’activer si vous le souhaitez.
    .letter-subject = { $app } est désactivée dans { $ours }
    .letter-ask = Je souhaite connecter ma messagerie Outlook et mon calendrier à { $app }, mais l’application est désactivée dans { $ours }. Pourriez-vous regarder, et l’activer si rien ne s’y oppose ?
    .letter-guide = Ce guide explique où le faire et ce que l’application demande :

mail-app_unavailable-not_found =
    .subject = { $app } n’est pas encore installée dans votre organisation
    .title = { $app } n’est pas encore installée dans votre organisation
    .lead = Vous avez voulu connecter Outlook à { $app }. Microsoft ne trouve pas l’application dans { $org } ; un administrateur doit l’ajouter en l’approuvant.
    .stake = Tant qu’elle n’est pas ajoutée, { $app } ne peut ni voir votre calendrier ni envoyer d’e-mails pour vous.
    .step2 = Cette personne vérifie l’application et l’approuve. Cela prend environ cinq minutes, une seule fois pour tout le monde.
    .forward-lead = Une personne de votre organisation a voulu connecter sa messagerie Outlook et son calendrier à { $app }. Il n’y a pas encore d’application d’entreprise pour elle dans { $org }.
    .forward-ask = Le guide montre ce que { $app } peut faire avec chacune de ses { $permissions } autorisations, comment vérifier l’éditeur et comment ajouter l’application en l’approuvant (le rôle Administrateur d’application cloud suffit).
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = Je souhaite connecter ma messagerie Outlook et mon calendrier à { $app }, mais l’application n’est pas encore installée dans { $ours }. Pourriez-vous l’approuver ?

mail-no_mailbox =
    .subject = Aucune boîte aux lettres Outlook pour votre compte
    .preheader = La connexion a réussi. C’est la boîte aux lettres qui manque.
    .title = { $app } ne trouve aucune boîte aux lettres à utiliser
    .lead = Vous avez voulu connecter Outlook à { $app }, et la connexion a réussi. Mais selon Microsoft, il n’y a derrière ce compte aucune boîte aux lettres Microsoft 365 que { $app } puisse utiliser.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .step1 = Est-ce bien le compte de votre messagerie professionnelle ? Si vous en avez un autre, connectez plutôt celui-là.
    .step2 = Si c’est le bon, transférez ce message à la personne qui gère Microsoft 365 pour { $org }, ou utilisez « { mail-write-admin } » ci-dessous.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Une personne de votre organisation s’est connectée à { $app } avec son compte professionnel, mais Microsoft Graph ne lui trouve aucune boîte aux lettres Exchange Online.
    .forward-ask = Les raisons habituelles : une licence Exchange Online manquante, une boîte aux lettres sur un serveur à vous, ou une boîte toute neuve ou supprimée. Le guide montre comment savoir laquelle.
    .letter-subject = Ma boîte aux lettres et { $app } dans { $ours }
    .letter-ask = Je souhaite connecter ma messagerie Outlook et mon calendrier à { $app }. La connexion réussit, mais Microsoft indique que mon compte n’a pas de boîte aux lettres Exchange Online. Pourriez-vous vérifier sa licence et sa boîte ?
    .letter-guide = Ce guide explique quoi regarder :

mail-no_mailbox-unlicensed =
    .lead = Vous avez voulu connecter Outlook à { $app }, et la connexion a réussi. Mais le compte n’a pas de licence Exchange Online ; il n’y a donc pas de boîte aux lettres à connecter.
    .forward-ask = Il semble manquer au compte une licence qui comprend Exchange Online. Le guide montre où le voir et où l’attribuer. Une nouvelle boîte aux lettres peut mettre environ 15 minutes à apparaître.

mail-no_mailbox-on_premises =
    .lead = Vous avez voulu connecter Outlook à { $app }, et la connexion a réussi. Mais votre boîte aux lettres se trouve sur un serveur de { $org }, et { $app } se connecte aux boîtes de Microsoft 365.
    .forward-ask = La boîte aux lettres semble se trouver sur un serveur local, hors de portée de Microsoft Graph. Le guide montre comment le vérifier et quels sont les choix.

mail-no_mailbox-new_user =
    .subject = Votre boîte aux lettres n’est pas encore prête
    .preheader = Attendez un peu, puis recommencez. Rien d’autre à faire.
    .title = Votre boîte aux lettres n’est pas encore prête
    .lead = Vous avez voulu connecter Outlook à { $app }, et la connexion a réussi. Microsoft est sans doute encore en train de créer la boîte aux lettres, ce qui prend souvent une quinzaine de minutes.
    .step1 = Attendez de voir vos e-mails dans Outlook sur le web, puis recommencez.
    .step2 = Si cela ne va pas mieux demain, transférez ce message à la personne qui gère Microsoft 365 pour { $org }, ou utilisez « { mail-write-admin } » ci-dessous.

mail-no_mailbox-protocol_disabled =
    .lead = Vous avez voulu connecter Outlook à { $app }, et la connexion a réussi. Mais l’accès qu’utilise { $app } est désactivé pour votre boîte aux lettres ou pour tout le monde dans { $org }.
    .forward-lead = Une personne de votre organisation s’est connectée à { $app } avec son compte professionnel, mais l’accès des applications à la boîte aux lettres est désactivé.
    .forward-ask = Un paramètre de la boîte aux lettres ou de l’organisation semble bloquer le protocole ou l’API. Le guide montre quels paramètres regarder.
    .letter-ask = Je souhaite connecter ma messagerie Outlook et mon calendrier à { $app }. La connexion réussit, mais l’accès des applications semble désactivé pour ma boîte aux lettres. Pourriez-vous regarder ?

mail-no_mailbox-guest =
    .lead = Vous avez voulu connecter Outlook à { $app }, mais vous étiez connecté à une organisation où vous êtes invité. Un invité n’y a pas de boîte aux lettres.
    .step1 = Ouvrez une fenêtre privée dans votre navigateur, et recommencez avec votre propre compte professionnel.
    .step2 = Si c’est déjà celui-là, transférez ce message à la personne qui gère Microsoft 365 pour { $org }, ou utilisez « { mail-write-admin } » ci-dessous.

mail-sign_in_again =
    .subject = Connectez de nouveau Outlook à { $app }
    .preheader = Une connexion, moins d’une minute.
    .title = Connectez-vous encore une fois
    .lead = { $app } n’a pas pu terminer la connexion de votre Outlook : Microsoft souhaite que vous vous identifiiez de nouveau.
    .stake = Tant que ce n’est pas fait, { $app } ne peut ni voir votre calendrier ni envoyer d’e-mails pour vous.
    .account = Compte{"\u00A0"}
    .hint = Suivez toutes les étapes que Microsoft affiche, même si vous les connaissez déjà.
    .after = Cela ne fonctionne toujours pas ? Essayez dans une fenêtre privée de votre navigateur, ou répondez à ce message.

mail-sign_in_again-interaction_required =
    .subject = Encore une étape chez Microsoft pour connecter { $app }
    .title = Encore une étape chez Microsoft
    .lead = Vous avez voulu connecter Outlook à { $app }, mais Microsoft s’est arrêté avant la fin : il attend encore une étape de votre part.

mail-sign_in_again-interaction_required-mfa =
    .title = Microsoft veut s’assurer que c’est bien vous
    .lead = Vous avez voulu connecter Outlook à { $app }, mais Microsoft s’est arrêté avant la fin : il veut une seconde confirmation que c’est bien vous.
    .hint = Gardez votre téléphone ou votre clé de sécurité sous la main. Ne confirmez qu’une demande que vous avez vous-même provoquée.

mail-sign_in_again-interaction_required-password =
    .title = Microsoft vous demande de changer de mot de passe
    .lead = Vous avez voulu connecter Outlook à { $app }, mais le mot de passe de votre compte Microsoft a expiré ou doit être changé.
    .hint = Microsoft demande le nouveau mot de passe pendant la connexion. Vous pouvez aussi le changer avant, comme vous en avez l’habitude au travail. Nous ne le voyons jamais.

mail-sign_in_again-interaction_required-terms =
    .title = Des conditions d’utilisation vous attendent
    .lead = Vous avez voulu connecter Outlook à { $app }, mais { $org } vous demande d’abord d’accepter ses conditions d’utilisation.
    .hint = Microsoft les affiche pendant la connexion. Acceptez-les à ce moment-là, si vous êtes d’accord.

mail-sign_in_again-session_expired =
    .subject = { $app } a perdu le contact avec votre Outlook
    .title = { $app } a perdu le contact avec votre Outlook
    .lead = Microsoft a mis fin à la connexion entre { $app } et votre Outlook. Cela arrive de temps en temps, par exemple après une longue pause ou un changement des règles de connexion.

mail-sign_in_again-session_expired-revoked =
    .lead = Microsoft a mis fin à la connexion entre { $app } et votre Outlook. Le plus souvent, c’est qu’un mot de passe a changé ; quelqu’un peut aussi y avoir mis fin volontairement.
    .hint = Si vous y avez mis fin volontairement, vous n’avez rien à faire.

mail-sign_in_again-account_problem =
    .subject = Microsoft n’a pas pu vous identifier pour { $app }
    .preheader = Ce qu’il faut vérifier avant de réessayer.
    .title = Microsoft n’a pas pu vous identifier
    .lead = Vous avez voulu connecter Outlook à { $app }, mais Microsoft n’a pas accepté vos identifiants.
    .hint = Vérifiez l’adresse et le mot de passe. Si les deux sont justes, la personne qui gère Microsoft 365 pour { $org } peut voir la raison.

mail-sign_in_again-account_problem-disabled =
    .title = Ce compte Microsoft est désactivé
    .lead = Vous avez voulu connecter Outlook à { $app }, mais le compte est désactivé chez Microsoft.
    .hint = Si vous avez un autre compte professionnel, connectez celui-là. Sinon, la personne qui gère Microsoft 365 pour { $org } peut réactiver le compte.

mail-sign_in_again-account_problem-locked =
    .title = Ce compte Microsoft est bloqué pour le moment
    .lead = Vous avez voulu connecter Outlook à { $app }, mais Microsoft a bloqué le compte après trop d’essais.
    .hint = Attendez une demi-heure, puis recommencez avec le bon mot de passe. Si ces essais ne venaient pas de vous, changez de mot de passe.

mail-sign_in_again-account_problem-password =
    .title = Le mot de passe n’était pas le bon
    .lead = Vous avez voulu connecter Outlook à { $app }, mais le mot de passe saisi chez Microsoft n’était pas le bon.
    .hint = Utilisez le mot de passe de votre compte Microsoft, et non celui de { $app }. Si vous l’avez oublié, réinitialisez-le sur la page de connexion de Microsoft. Nous ne le voyons jamais.

mail-sign_in_again-account_problem-not_found =
    .title = Microsoft ne connaît pas ce compte
    .lead = Vous avez voulu connecter Outlook à { $app }, mais Microsoft ne connaît aucun compte avec l’adresse saisie.
    .hint = Vérifiez l’orthographe. Votre messagerie n’est peut-être pas chez Microsoft 365 ; répondez alors à ce message, et nous chercherons une autre solution avec vous.

mail-reconnect =
    .subject = Vous pouvez maintenant connecter Outlook à { $app }
    .preheader = Un clic, et c’est fait.
    .title = La voie est libre
    .lead = Bonne nouvelle : ce qui empêchait de connecter Outlook à { $app } dans { $org } est levé. Cela devrait fonctionner pour vous aussi.
    .hint = Identifiez-vous avec votre compte professionnel, et choisissez « Accepter » si Microsoft le demande.
    .account = Compte essayé{"\u00A0"}
    .after = Si Microsoft vous arrête encore, répondez à ce message, et nous regarderons de plus près. Inutile de solliciter votre administrateur une seconde fois.

mail-reconnect-admin_approval =
    .subject = { $app } est approuvée : connectez Outlook maintenant
    .preheader = Un clic, et c’est fait. Votre administrateur a fait sa part.
    .title = Votre organisation a approuvé { $app }
    .lead = Bonne nouvelle : { $app } est approuvée dans { $org }, et plus rien ne devrait vous arrêter.

mail-reminder-1 =
    .subject = { $app } attend toujours votre administrateur
    .preheader = Personne ne nous a dit que c’était fait. Le message à votre administrateur est prêt ci-dessous.
    .title = Votre Outlook attend toujours
    .lead = Il y a quelques jours, vous n’avez pas pu connecter Outlook à { $app }, car un administrateur de { $org } doit d’abord intervenir. D’après ce que nous voyons, ce n’est pas encore fait.
    .stake = Votre administrateur n’a peut-être jamais vu la demande. Si vous avez écrit à quelqu’un, un petit rappel aide. Sinon, le message ci-dessous est prêt à partir.
    .after = C’est déjà fait ? Connectez à nouveau Outlook, et ces rappels s’arrêteront d’eux-mêmes.

mail-reminder-1-hidden_block =
    .lead = Il y a quelques jours, Outlook n’a pas pu être connecté à { $app }, très probablement parce qu’un administrateur de { $org } doit d’abord donner son accord. D’après ce que nous voyons, ce n’est pas encore fait.

mail-reminder-2 =
    .subject = Deux autres moyens de connecter { $app }
    .preheader = Si votre administrateur n’a pas répondu, essayez l’un des deux.
    .title = Deux autres façons de demander
    .lead = Vous attendez toujours qu’un administrateur de { $org } permette de connecter Outlook à { $app }. Si votre premier message est resté sans réponse, ces deux moyens aboutissent souvent.
    .way1-title = 1. Ouvrez un ticket
    .way1 = Si votre organisation a un support informatique ou un prestataire, transférez-lui ce message. Un ticket est confié à quelqu’un ; un e-mail à une seule personne peut passer inaperçu.
    .way2-title = 2. Voyez la personne qui a créé votre boîte aux lettres
    .way2 = Dans les petites organisations, c’est souvent la direction, le secrétariat ou la personne qui vous a donné votre boîte aux lettres qui s’en charge. Montrez-leur ce message : la partie pour l’administrateur contient tout ce qu’il faut.
    .after = { mail-reminder-1.after }

mail-reminder-3 =
    .subject = Dernier rappel : connecter Outlook à { $app }
    .preheader = Nous ne vous le rappellerons plus. La voie reste ouverte.
    .title = C’est notre dernier rappel
    .lead = Dans { $org }, Outlook ne peut toujours pas être connecté à { $app }, car aucun administrateur n’est encore intervenu. Nous ne vous le rappellerons plus.
    .stake = Le guide pour votre administrateur reste valable, et le message ci-dessous est toujours prêt. Si votre administrateur a choisi de refuser, ou si vous avez besoin d’aide pour savoir qui c’est, écrivez à { $support }.
    .after = Dès que nous verrons que la connexion fonctionne dans { $org }, nous vous écrirons.
