# Ce qu’une application montre aussitôt. The English file explains the keys and the values.

advice-admin_approval =
    .title = Votre administrateur informatique doit approuver { $app }
    .message = Dans votre organisation, seuls les administrateurs approuvent ce type d’application. Nous pouvons vous donner un court guide à leur envoyer ; cela leur prend environ cinq minutes, une fois pour tous.
advice-admin_approval-consent_off =
    .title = { advice-admin_approval.title }
    .message = Votre organisation a désactivé l’approbation par les utilisateurs. Nous pouvons vous donner un court guide pour votre administrateur ; cela lui prend environ cinq minutes.
advice-admin_approval-managed_policy =
    .title = { advice-admin_approval.title }
    .message = Selon le réglage actuel de Microsoft, un administrateur doit approuver l’accès à la messagerie et au calendrier. Nous pouvons vous donner un court guide pour le vôtre.
advice-admin_approval-request_pending =
    .title = Votre demande attend un administrateur
    .message = Microsoft a transmis votre demande, et un administrateur de votre organisation doit se prononcer. Notre guide lui montre où elle attend.
advice-admin_approval-request_denied =
    .title = Votre organisation a refusé la demande
    .message = Un administrateur a dit non à { $app } pour le moment. Notre guide répondra peut-être à ses questions, si vous voulez redemander.
advice-admin_approval-risky_app =
    .title = { advice-admin_approval.title }
    .message = Par précaution, Microsoft demande ici l’accord d’un administrateur. Nous pouvons vous donner un guide qui montre comment vérifier d’abord qui nous sommes.
advice-admin_approval-unverified_publisher =
    .title = { advice-admin_approval.title }
    .message = Dans votre organisation, les utilisateurs n’approuvent que certains éditeurs. Nous pouvons vous donner un guide pour votre administrateur, qui montre comment vérifier d’abord qui nous sommes.
advice-admin_approval-assignment_required =
    .title = { advice-admin_approval.title }
    .message = Votre organisation réserve cette application à certaines personnes. Nous pouvons vous donner un court guide pour votre administrateur.
advice-admin_approval-hidden_block =
    .title = Votre organisation doit sans doute approuver { $app }
    .message = Microsoft nous a seulement dit que la connexion a été annulée. Si vous avez vu « Approbation administrateur requise », envoyez notre guide à votre administrateur ; si vous avez annulé vous-même, réessayez simplement.

advice-settling =
    .title = Votre organisation vient d’approuver { $app }
    .message = Il peut falloir jusqu’à une heure à Microsoft pour laisser entrer tout le monde. Réessayez à { $time }.
advice-still-blocked =
    .title = Approuvée, mais Microsoft refuse encore
    .message = Votre organisation a approuvé { $app } ; vous n’avez plus personne à solliciter. Réessayez une fois ; nous regardons de plus près.

advice-consent_declined =
    .title = La connexion a été annulée
    .message = Si vous avez annulé, réessayez et choisissez « Accepter ». Si Microsoft a demandé l’accord d’un administrateur, notre guide indique quoi lui envoyer.
advice-consent_declined-declined =
    .title = Les autorisations n’ont pas été acceptées
    .message = { $app } en a besoin pour travailler avec votre messagerie et votre calendrier. Pour connecter votre compte, réessayez et choisissez « Accepter ».
advice-consent_declined-unfinished =
    .title = La connexion n’a pas été terminée
    .message = Rien n’est revenu de Microsoft. Réessayez quand vous voulez ; si Microsoft a demandé l’accord d’un administrateur, notre guide indique quoi lui envoyer.

advice-personal_account =
    .title = Vous avez utilisé un compte Microsoft personnel
    .message = { $app } fonctionne avec un compte professionnel ou scolaire. Réessayez, et choisissez votre adresse professionnelle quand Microsoft le demande.
advice-personal_account-personal_only =
    .title = Il faut ici un compte Microsoft personnel
    .message = Vous avez utilisé un compte professionnel ou scolaire. Réessayez, et choisissez votre compte Microsoft personnel quand Microsoft le demande.

advice-wrong_tenant =
    .title = Ce compte appartient à une autre organisation
    .message = Microsoft n’a pas trouvé votre compte dans l’organisation demandée. Réessayez dans une fenêtre privée, avec le compte de votre propre organisation.
advice-wrong_tenant-guest =
    .title = Vous étiez connecté comme invité d’une autre organisation
    .message = Un invité n’y a pas de boîte aux lettres. Réessayez dans une fenêtre privée, avec votre propre compte professionnel.

advice-user_not_assigned =
    .title = Votre organisation doit vous ajouter à { $app }
    .message = Elle réserve cette application à certaines personnes. Demandez à votre administrateur informatique de vous ajouter ; notre guide lui montre comment.

advice-conditional_access =
    .title = Une règle de sécurité de votre organisation a arrêté la connexion
    .message = Votre administrateur informatique peut voir laquelle et autoriser la connexion. Notre guide lui montre où regarder.
advice-conditional_access-device =
    .title = Votre organisation ne le permet pas depuis cet appareil
    .message = Réessayez sur un appareil géré par votre organisation. Si cela échoue aussi, votre administrateur informatique peut vous aider ; notre guide lui montre où regarder.
advice-conditional_access-location =
    .title = Votre organisation ne le permet pas depuis ce lieu
    .message = Réessayez depuis votre lieu de travail habituel ou par le VPN de votre organisation. Si cela échoue aussi, votre administrateur informatique peut vous aider.
advice-conditional_access-tenant_restrictions =
    .title = Votre réseau ne permet pas de se connecter à cette organisation
    .message = Le réseau ou l’appareil que vous utilisez n’accepte que certaines organisations. Essayez un autre réseau, ou demandez à votre administrateur informatique.

advice-interaction_required =
    .title = Microsoft attend encore une étape de votre part
    .message = Recommencez la connexion, et suivez toutes les étapes que Microsoft affiche, par exemple un code ou une demande dans votre application d’authentification.
advice-interaction_required-mfa =
    .title = Microsoft veut s’assurer que c’est bien vous
    .message = Recommencez la connexion, et confirmez avec le code ou la demande que vous utilisez d’habitude au travail.
advice-interaction_required-password =
    .title = Microsoft vous demande de changer de mot de passe
    .message = Recommencez la connexion et changez le mot de passe quand Microsoft le demande, ou changez-le avant, comme vous en avez l’habitude au travail.
advice-interaction_required-terms =
    .title = Des conditions d’utilisation de votre organisation vous attendent
    .message = Recommencez la connexion, et acceptez les conditions quand Microsoft les affiche.

advice-session_expired =
    .title = Connectez de nouveau votre compte
    .message = Microsoft a mis fin à la connexion, comme cela arrive de temps en temps. La rétablir prend moins d’une minute.
advice-session_expired-revoked =
    .title = { advice-session_expired.title }
    .message = La connexion a pris fin, souvent parce qu’un mot de passe a changé. La rétablir prend moins d’une minute.

advice-account_problem =
    .title = Microsoft n’a pas accepté ce compte
    .message = Vérifiez l’adresse et le mot de passe, puis réessayez. Si cela échoue, la personne qui gère vos comptes Microsoft 365 peut voir pourquoi.
advice-account_problem-disabled =
    .title = Ce compte est désactivé
    .message = Votre organisation l’a désactivé chez Microsoft. Utilisez un autre compte, ou demandez à la personne qui gère vos comptes Microsoft 365.
advice-account_problem-locked =
    .title = Ce compte est bloqué pour le moment
    .message = Microsoft bloque un compte après trop d’essais. Attendez une demi-heure, puis réessayez avec le bon mot de passe.
advice-account_problem-password =
    .title = Le mot de passe n’était pas le bon
    .message = Réessayez avec le mot de passe de ce compte Microsoft. Si vous l’avez oublié, réinitialisez-le sur la page de connexion de Microsoft.
advice-account_problem-not_found =
    .title = Microsoft ne connaît pas ce compte
    .message = Vérifiez l’orthographe de l’adresse. Ce n’est peut-être pas l’adresse d’un compte Microsoft.

advice-app_unavailable =
    .title = { $app } est désactivée dans votre organisation
    .message = Un administrateur informatique peut la réactiver. Notre guide lui montre où.
advice-app_unavailable-not_found =
    .title = { $app } n’est pas encore installée dans votre organisation
    .message = Un administrateur informatique peut l’ajouter en l’approuvant. Notre guide lui montre comment.

advice-app_misconfigured =
    .title = Le problème vient de nous
    .message = Vous n’avez rien fait de mal et n’avez rien à faire. Notre équipe technique est prévenue.

advice-no_mailbox =
    .title = Aucune boîte aux lettres Outlook pour ce compte
    .message = La connexion a réussi, mais selon Microsoft il n’y a aucune boîte aux lettres que { $app } puisse utiliser. La personne qui gère Microsoft 365 dans votre organisation peut y remédier.
advice-no_mailbox-unlicensed =
    .title = Ce compte n’a pas de licence Exchange Online
    .message = La connexion a réussi, mais sans cette licence il n’y a pas de boîte aux lettres à connecter. La personne qui gère Microsoft 365 dans votre organisation peut en attribuer une.
advice-no_mailbox-on_premises =
    .title = Votre boîte aux lettres est sur un serveur de votre organisation
    .message = { $app } se connecte aux boîtes de Microsoft 365. Demandez à votre administrateur informatique si la vôtre peut y être déplacée.
advice-no_mailbox-new_user =
    .title = Votre boîte aux lettres n’est pas encore prête
    .message = Microsoft met un peu de temps à créer une boîte aux lettres, souvent une quinzaine de minutes. Réessayez plus tard.
advice-no_mailbox-protocol_disabled =
    .title = Votre organisation a désactivé l’accès à cette boîte aux lettres
    .message = La connexion a réussi, mais l’accès qu’utilise { $app } est désactivé. Votre administrateur informatique peut l’activer ; notre guide lui montre où.
advice-no_mailbox-guest =
    .title = { advice-wrong_tenant-guest.title }
    .message = { advice-wrong_tenant-guest.message }

advice-transient =
    .title = Microsoft rencontre un problème en ce moment
    .message = En général, cela passe tout seul. Réessayez dans quelques minutes.
advice-transient-throttled =
    .title = Microsoft nous demande de ralentir
    .message = Attendez quelques minutes, puis réessayez.

advice-unknown =
    .title = La connexion n’a pas fonctionné
    .message = Nous ne connaissons pas encore cette erreur, et nous l’examinons. Réessayer dans une fenêtre privée aide étonnamment souvent.
