# Ce qu’une page du guide dit par cause et par type. The English file explains the keys and the values.

guide-heading-admin_approval = { $app } a besoin de votre approbation pour se connecter à Outlook
guide-heading-admin_approval-request_pending = Une demande d’approbation de { $app } vous attend
guide-heading-conditional_access = Une stratégie d’accès empêche { $app } de se connecter
guide-heading-conditional_access-security_defaults = Vos paramètres de sécurité par défaut empêchent { $app } de se connecter
guide-heading-conditional_access-tenant_restrictions = Vos règles envers les autres organisations empêchent { $app } de se connecter
guide-heading-user_not_assigned = Affectez des personnes à { $app } pour qu’elles puissent se connecter
guide-heading-app_unavailable = { $app } est désactivée dans votre organisation
guide-heading-app_unavailable-not_found = { $app } n’est pas encore dans votre annuaire
guide-heading-no_mailbox = { $app } ne trouve aucune boîte aux lettres derrière ce compte
guide-heading-no_mailbox-guest = Un invité n’a pas de boîte aux lettres ici
guide-heading-personal_account = C’était un compte Microsoft personnel : utilisez votre compte professionnel
guide-heading-personal_account-personal_only = Il faut ici votre compte Microsoft personnel
guide-heading-wrong_tenant = Ce compte appartient à une autre organisation
guide-heading-wrong_tenant-guest = Vous étiez connecté en tant qu’invité : utilisez le compte de votre propre organisation
guide-heading-consent_declined = La connexion a été annulée : quelle page avez-vous vue ?
guide-heading-consent_declined-declined = { $app } n’a pas reçu l’accès à Outlook
guide-heading-interaction_required = Microsoft attend encore une étape de votre part
guide-heading-session_expired = Connectez-vous encore une fois à Outlook
guide-heading-account_problem = Microsoft n’a pas accepté le compte
guide-heading-app_misconfigured = Vous n’avez rien à faire
guide-heading-transient = Vous n’avez rien à faire
guide-heading-unknown = La connexion n’a pas fonctionné, et nous ne savons pas encore pourquoi

guide-tried = Une personne de votre organisation a voulu connecter son compte Outlook à { $app }.

guide-happened-admin_approval = { guide-tried } Vos paramètres Microsoft 365 déterminent quelles applications et quelles autorisations les utilisateurs peuvent approuver eux-mêmes. Cette application n’en fait pas partie ; Microsoft demande donc un administrateur.
guide-happened-admin_approval-consent_off = { guide-tried } Dans votre organisation, les utilisateurs ne peuvent pas approuver eux-mêmes d’applications ; Microsoft demande donc un administrateur.
guide-happened-admin_approval-permission_not_allowed = { guide-tried } Il faut au moins une autorisation que les utilisateurs ne peuvent pas accorder eux-mêmes ; Microsoft demande donc un administrateur.
guide-happened-admin_approval-managed_policy = { guide-tried } Depuis novembre 2025, la stratégie de consentement gérée par Microsoft réserve aux administrateurs l’accès à la messagerie et au calendrier, sauf pour quelques logiciels de messagerie.
guide-happened-admin_approval-request_pending = { guide-tried } Elle a ensuite demandé une approbation sur la page de Microsoft. La demande attend un réviseur.
guide-happened-admin_approval-request_denied = { guide-tried } Elle a demandé une approbation sur la page de Microsoft, et l’a vue refusée. Si c’était voulu, il n’y a rien à faire. Sinon, voici comment l’autoriser.
guide-happened-admin_approval-risky_app = { guide-tried } Le contrôle automatique de Microsoft a jugé la demande risquée, ce qui confie la décision à un administrateur. Regardez attentivement l’éditeur et les autorisations ci-dessous avant de décider.
guide-happened-admin_approval-unverified_publisher = { guide-tried } Microsoft n’a pas considéré l’éditeur comme vérifié, ce qui confie la décision à un administrateur. Regardez attentivement l’éditeur et les autorisations ci-dessous avant de décider.
guide-happened-admin_approval-assignment_required = { guide-tried } Votre organisation exige que les personnes soient affectées à cette application. Microsoft réserve alors le consentement aux administrateurs, quels que soient vos paramètres de consentement. Il faut donc deux choses : votre approbation et une affectation.
guide-happened-admin_approval-tenant_wide_only = { guide-tried } Ce que l’application a demandé ne peut être accordé que pour toute l’organisation, ce qui revient à un administrateur.
guide-happened-admin_approval-hidden_block = { guide-tried } Microsoft nous a seulement dit que la connexion a été annulée. Ce que nous voyons autour (d’autres personnes de votre organisation bloquées au même point, les autorisations demandées) indique que Microsoft a affiché une page demandant l’approbation d’un administrateur.

guide-happened-conditional_access = { guide-tried } Une stratégie d’accès conditionnel n’a pas laissé passer la connexion. Les autorisations de l’application ne sont pas en cause ; c’est la connexion elle-même qui a été arrêtée.
guide-happened-conditional_access-device = { guide-tried } Une stratégie a exigé un appareil géré, conforme ou joint. Les autorisations de l’application ne sont pas en cause ; c’est la connexion elle-même qui a été arrêtée.
guide-happened-conditional_access-location = { guide-tried } Une stratégie n’autorise pas les connexions depuis le lieu où se trouvait cette personne. Les autorisations de l’application ne sont pas en cause ; c’est la connexion elle-même qui a été arrêtée.
guide-happened-conditional_access-security_defaults = { guide-tried } Vos paramètres de sécurité par défaut ont exigé plus que ce que la connexion apportait. Les autorisations de l’application ne sont pas en cause ; c’est la connexion elle-même qui a été arrêtée.
guide-happened-conditional_access-tenant_restrictions = { guide-tried } Vos règles d’accès entre organisations n’ont pas laissé passer la connexion. Les autorisations de l’application ne sont pas en cause ; c’est la connexion elle-même qui a été arrêtée.

guide-happened-user_not_assigned = { guide-tried } Votre organisation ne laisse entrer dans cette application que les personnes affectées, et celle-ci n’est pas sur la liste.

guide-happened-app_unavailable = { guide-tried } L’application figure dans votre annuaire, mais la connexion y est désactivée. Un administrateur l’a voulu ainsi, ou une demande d’approbation a été bloquée auparavant.
guide-happened-app_unavailable-not_found = { guide-tried } Microsoft n’a trouvé dans votre annuaire aucune entrée pour l’application, ou seulement un reste qui ne fonctionne plus.

guide-happened-no_mailbox = La connexion a réussi et { $app } a ses autorisations. Mais le compte n’a pas de boîte aux lettres Exchange Online que l’application puisse atteindre.
guide-happened-no_mailbox-unlicensed = { guide-happened-no_mailbox } Il semble ne pas avoir de licence Exchange Online.
guide-happened-no_mailbox-on_premises = { guide-happened-no_mailbox } Sa boîte aux lettres semble se trouver sur votre propre serveur Exchange.
guide-happened-no_mailbox-new_user = { guide-happened-no_mailbox } Il semble si récent que Microsoft est encore en train de créer sa boîte aux lettres.
guide-happened-no_mailbox-protocol_disabled = { guide-happened-no_mailbox } La voie d’accès dont l’application a besoin est désactivée.
guide-happened-no_mailbox-guest = { guide-happened-no_mailbox } C’est un invité : sa boîte aux lettres est dans une autre organisation.

guide-happened-personal_account = Vous vous êtes connecté avec un compte Microsoft personnel (du type de ceux d’Outlook.com, de Hotmail, de la Xbox ou d’un PC privé). { $app } se connecte au compte Outlook que votre travail vous a donné. Les deux peuvent même partager une adresse.
guide-happened-personal_account-personal_only = Vous vous êtes connecté avec un compte professionnel ou scolaire, mais cette connexion de { $app } est faite pour les comptes Microsoft personnels.
guide-happened-wrong_tenant = Le compte utilisé appartient à une autre organisation que celle que { $app } a demandée. Cela arrive quand le navigateur est encore connecté ailleurs.
guide-happened-wrong_tenant-guest = Vous vous êtes connecté à une organisation où vous êtes invité. Votre boîte aux lettres est dans votre propre organisation ; c’est donc là qu’il faut connecter { $app }.
guide-happened-consent_declined = Microsoft nous a seulement dit que la connexion a été annulée. Il dit la même chose quand quelqu’un choisit Annuler et quand quelqu’un quitte une page qui demande un administrateur ; nous ne pouvons donc pas savoir lequel des deux s’est produit. Vous, si : voyez laquelle de ces pages vous avez eue.
guide-happened-consent_declined-declined = La page de Microsoft a demandé si { $app } peut utiliser la boîte aux lettres, et la réponse a été non.
guide-happened-interaction_required = Microsoft veut que vous interveniez encore une fois avant de laisser passer la connexion.
guide-happened-interaction_required-mfa = Microsoft a demandé une seconde preuve que c’est bien vous, par exemple un code ou l’application Authenticator.
guide-happened-interaction_required-password = Votre mot de passe a expiré ou doit être changé avant que Microsoft vous laisse continuer.
guide-happened-interaction_required-terms = Votre organisation a des conditions d’utilisation que vous devez accepter avant que Microsoft vous laisse continuer.
guide-happened-session_expired = La connexion de { $app } à votre compte Outlook a pris fin. C’est normal ; se connecter de nouveau la renouvelle.
guide-happened-session_expired-revoked = L’autorisation qu’avait { $app } a été retirée : après un changement de mot de passe, par vous ou par un administrateur. Se connecter de nouveau la renouvelle.
guide-happened-account_problem = Quelque chose ne va pas avec le compte lui-même : il est peut-être bloqué ou désactivé, ou le mot de passe n’est pas le bon.
guide-happened-account_problem-disabled = Le compte est désactivé.
guide-happened-account_problem-locked = Le compte est bloqué, en général après plusieurs essais avec un mauvais mot de passe.
guide-happened-account_problem-password = Le mot de passe n’était pas le bon.
guide-happened-account_problem-not_found = Microsoft ne connaît pas le compte. L’adresse a peut-être été mal saisie, ou c’est un alias.
guide-happened-account_problem-unlicensed = Le compte n’a pas de licence pour ce qui a été demandé.
guide-happened-app_misconfigured = L’erreur vient de { $app }. Son équipe technique est prévenue.
guide-happened-transient = Microsoft a eu un problème passager. Réessayer dans quelques minutes suffit en général.
guide-happened-unknown = Nous n’avions encore jamais rencontré cette réponse de Microsoft. Nous la gardons, sans secrets, et { $app } l’examine.

guide-hint-conditional_access-device = Cherchez une stratégie qui exige un appareil conforme ou joint en hybride, ou une application cliente approuvée. Le plus simple est souvent de se connecter depuis un appareil géré.
guide-hint-conditional_access-location = Cherchez une stratégie avec des emplacements nommés ou des pays bloqués. Se connecter depuis le bureau ou par votre VPN suffit peut-être.
guide-hint-conditional_access-security_defaults = Les paramètres de sécurité par défaut n’admettent pas d’exception. La personne doit s’inscrire à l’authentification multifacteur et utiliser une page de connexion moderne.
guide-hint-conditional_access-tenant_restrictions = Regardez |Identités externes > Paramètres d’accès interlocataire| (Cross-tenant access settings), et les restrictions de locataire de votre proxy ou de vos appareils.
guide-hint-no_mailbox-unlicensed = Attribuez au compte une licence qui comprend Exchange Online.
guide-hint-no_mailbox-on_premises = Les boîtes aux lettres de votre propre serveur Exchange sont hors de portée par cette voie. Déplacez la boîte aux lettres vers Exchange Online, ou connectez-en une qui s’y trouve.
guide-hint-no_mailbox-new_user = Attendez 15 minutes et réessayez.
guide-hint-no_mailbox-protocol_disabled = Regardez les paramètres de l’organisation et de la boîte aux lettres pour le protocole refusé, par exemple SMTP authentifié ou EWS.
guide-hint-no_mailbox-guest = La personne devrait se connecter avec le compte de sa propre organisation.

guide-letter =
    .subject = Demande d’approbation de { $app } pour Microsoft 365
    .hello = Bonjour,
    .sentence = { $app } a besoin de l’approbation d’un administrateur avant que nous puissions y connecter nos comptes Outlook.
    .page = Cette page indique quoi faire et ce que cela change :
    .thanks = Merci d’avance !
guide-letter-conditional_access =
    .subject = Une stratégie d’accès empêche { $app } de se connecter à Outlook
    .sentence = Une de nos stratégies d’accès m’a empêché de connecter mon compte Outlook à { $app }.
guide-letter-user_not_assigned =
    .subject = Merci de m’affecter à { $app }
    .sentence = Je n’ai pas pu connecter mon compte Outlook à { $app }, car je ne suis pas affecté à l’application.
guide-letter-app_unavailable =
    .subject = { $app } est désactivée dans notre Microsoft 365
    .sentence = Je n’ai pas pu connecter mon compte Outlook à { $app }, car l’application n’est pas disponible dans notre organisation.
guide-letter-no_mailbox =
    .subject = { $app } ne trouve pas de boîte aux lettres pour mon compte
    .sentence = Je n’ai pas pu connecter mon compte Outlook à { $app }, qui n’a trouvé aucune boîte aux lettres à sa portée.

guide-support-mail =
    .subject = Connexion d’Outlook ({ $reference })
    .hello = Bonjour,
    .person = L’adresse de la personne qui a voulu se connecter :
    .domain = Notre domaine Microsoft 365 :
    .screen = Ce que dit l’écran (merci d’en joindre une image) :
