# Les autorisations. The English file explains the keys and the values; .display is Microsoft's French name.

guide-permission-openid =
    .display = Connecter les utilisateurs
    .purpose = Permet à la personne de se connecter avec son compte professionnel.
guide-permission-profile =
    .display = Afficher le profil de base des utilisateurs
    .purpose = Montre le nom de la personne à côté de sa connexion.
guide-permission-email =
    .display = Afficher l’adresse e-mail des utilisateurs
    .purpose = Indique quelle boîte aux lettres a été connectée.
guide-permission-offline_access =
    .display = Conserver l’accès aux données auxquelles vous lui avez donné accès
    .purpose = Maintient la connexion en l’absence de la personne, pour qu’elle n’ait pas à s’identifier toutes les heures.
guide-permission-user-read =
    .display = Se connecter et lire le profil utilisateur
    .purpose = Lit le profil de la personne connectée, et d’elle seule.
guide-permission-mail-readwrite =
    .display = Accéder en lecture et en écriture aux courriers électroniques utilisateur
    .purpose = Lit, rédige, classe et supprime des e-mails dans la boîte aux lettres de la personne ; n’en envoie pas.
guide-permission-mail-send =
    .display = Envoyer un courrier électronique en tant qu’utilisateur
    .purpose = Envoie des e-mails depuis l’adresse de la personne.
guide-permission-calendars-readwrite =
    .display = Avoir un accès total aux calendriers utilisateur
    .purpose = Voit quand la personne est libre, et crée, déplace et supprime des rendez-vous dans ses calendriers.

guide-permissions =
    .lead = Ce sont toutes des autorisations **déléguées** de **Microsoft Graph** : { $app } ne peut s’en servir que pour une personne qui a connecté son compte, et seulement pour ce que cette personne a de toute façon le droit de faire.
    .copy-names = Copier tous les noms
    .copy-ids = Copier les noms et les ID
    .copy-csv = Copier en CSV
    .copy-json = Copier en JSON pour Graph
    .column-name = Autorisation
    .column-purpose = À quoi elle sert, et son ID Graph
    .shown = « { $display } »
    .copy-name = Copier le nom
    .copy-name-of = Copier le nom { $name }
    .blocked = Bloquée par la stratégie gérée
    .blocked-note = « { guide-permissions.blocked } » : avec le réglage **Laisser Microsoft gérer vos paramètres de consentement**, les utilisateurs ne peuvent pas l’accorder eux-mêmes (état du { $policy }).
guide-permissions-title =
    { $permissions ->
        [one] L’autorisation
       *[other] Les { $permissions } autorisations
    }
