# Les esquisses d’écrans du guide. The English file explains the keys. Labels are Microsoft's French words, or ours where we found none.

screen-menu =
    .apps = Applications d’entreprise
    .consent = Consentement et autorisations

screen-wall =
    .alt = La page de Microsoft « Approbation administrateur requise » : le nom de l’application, quelques lignes de texte et deux liens. L’un permet de se connecter avec un compte d’administrateur, l’autre de retourner à l’application sans donner de consentement. Il n’y a pas de bouton.
    .caption = 1. « Approbation administrateur requise » : pas de formulaire, et rien à accepter.
    .heading = Approbation administrateur requise
    .sign-in = Vous avez un compte d’administrateur ? Connectez-vous avec ce compte
    .return = Retourner à l’application sans donner de consentement

screen-ask =
    .alt = La page de Microsoft « Approbation requise » : ce que l’application demande, un champ pour votre justification et les boutons Annuler et Demander une approbation.
    .caption = 1. « Approbation requise » : un formulaire qui demande une justification.
    .heading = Approbation requise
    .lead = Cette application a besoin de l’approbation de votre administrateur pour :
    .reason = Entrez la raison de cette demande
    .cancel = Annuler
    .send = Demander une approbation

screen-consent =
    .alt = La page de Microsoft « Autorisations demandées » : ce que l’application souhaite faire, et les boutons Annuler et Accepter.
    .caption = 2. « Autorisations demandées » : avec le bouton Accepter.
    .heading = Autorisations demandées
    .lead = Cette application souhaite :
    .cancel = Annuler
    .accept = Accepter

screen-review =
    .alt = La page de Microsoft « Autorisations demandées, passer en revue pour votre organisation » : le nom { $app }, l’éditeur { $publisher }, la liste des autorisations et les boutons Annuler et Accepter. Accepter est mis en évidence.
    .caption = Esquisse de la page de Microsoft. Ses premières lignes doivent nommer { $app } et le compte de votre organisation.
    .heading = Autorisations demandées
    .sub = Passer en revue pour votre organisation
    .lead = Cette application souhaite :
    .cancel = Annuler
    .accept = Accepter

screen-settings =
    .alt = Le volet « Paramètres de consentement de l’utilisateur » : parmi quatre choix, « Autoriser le consentement de l’utilisateur pour les applications d’éditeurs vérifiés, pour les autorisations sélectionnées » est coché. Enregistrer se trouve en haut. Les deux sont mis en évidence.
    .caption = Esquisse du volet. Chez vous, la formulation ou l’ordre des choix peut différer un peu.
    .here = Paramètres de consentement de l’utilisateur
    .save = Enregistrer
    .discard = Abandonner
    .heading = Consentement de l’utilisateur pour les applications
    .none = Ne pas autoriser le consentement de l’utilisateur
    .low = Autoriser le consentement de l’utilisateur pour les applications d’éditeurs vérifiés, pour les autorisations sélectionnées
    .managed = Laisser Microsoft gérer vos paramètres de consentement
    .all = Autoriser le consentement de l’utilisateur pour les applications

screen-picker =
    .alt = Le volet « Demander des autorisations d’API » pour Microsoft Graph : « Autorisations déléguées » est choisi, un nom est saisi dans la zone de recherche, son groupe est ouvert, et les autorisations de { $app } qu’il contient sont cochées. « Ajouter des autorisations » se trouve en bas à gauche.
    .caption = Esquisse du volet. Les cases restent cochées pendant que vous cherchez la suivante.
    .heading = Demander des autorisations d’API
    .delegated = Autorisations déléguées
    .application = Autorisations d’application
    .select = Sélectionner des autorisations
    .add = Ajouter des autorisations
    .discard = Abandonner

screen-low =
    .alt = « Classifications d’autorisations » avec l’onglet Faible ouvert : en haut « Ajouter des autorisations », et dessous chaque autorisation de { $app } sur sa propre ligne, toutes de l’API Microsoft Graph.
    .caption = Esquisse de la liste telle qu’elle doit être à la fin.
    .here = Classifications d’autorisations
    .low = Faible
    .medium = Moyen
    .high = Élevé
    .add = Ajouter des autorisations
    .api = API utilisée
    .permission = Autorisation

screen-requests =
    .alt = « Demandes de consentement administrateur » avec l’onglet Mes demandes en attente ouvert : une demande, pour { $app }. À côté, les détails de la demande, avec les boutons « Passer en revue les autorisations et le consentement », Refuser et Bloquer. Le premier est mis en évidence.
    .caption = Esquisse de la liste, et de ce qui s’ouvre quand vous y choisissez { $app }.
    .here = Demandes de consentement administrateur
    .pending = Mes demandes en attente
    .all = Tout
    .name = Nom
    .by = Demandé par
    .details = Détails
    .id = ID d’application
    .review = Passer en revue les autorisations et le consentement
    .deny = Refuser
    .block = Bloquer

screen-assign =
    .alt = « Utilisateurs et groupes » de { $app }, avec le bouton « Ajouter un utilisateur/groupe » en haut. À côté, le volet « Ajouter une attribution », avec le lien « Aucune sélection » sous « Utilisateurs et groupes », et le bouton Attribuer. Ce qu’il faut choisir est mis en évidence.
    .caption = Esquisse de la liste, et du volet derrière « Ajouter un utilisateur/groupe ».
    .here = Utilisateurs et groupes
    .add = Ajouter un utilisateur/groupe
    .heading = Ajouter une attribution
    .none = Aucune sélection
    .assign = Attribuer

screen-properties =
    .alt = « Propriétés » de { $app } : « Activé pour que les utilisateurs se connectent ? » est réglé sur Oui, et Enregistrer se trouve en haut. Les deux sont mis en évidence.
    .caption = Esquisse de la page. C’est l’« ID d’application » qui distingue { $app } d’une autre application de ce nom.
    .here = Propriétés
    .save = Enregistrer
    .discard = Abandonner
    .enabled = Activé pour que les utilisateurs se connectent ?
    .assignment = Affectation requise ?
    .yes = Oui
    .no = Non
    .name = Nom
    .id = ID d’application

screen-policy =
    .alt = Les détails d’une connexion avec l’onglet « Accès conditionnel » ouvert : une liste de stratégies avec leurs résultats. L’une a le résultat Échec et est mise en évidence. Les autres indiquent Réussite et Non appliquée.
    .caption = Esquisse de l’onglet. C’est la stratégie au résultat « Échec » qu’il faut regarder.
    .heading = Détails de l’activité : connexions
    .basic = Informations de base
    .device = Informations sur l’appareil
    .here = Accès conditionnel
    .policy = Nom de la stratégie
    .result = Résultat
    .failure = Échec
    .success = Réussite
    .not-applied = Non appliquée

screen-accounts =
    .caption = Esquisse des deux pages. La seconde n’apparaît que pour une adresse à deux comptes.
    .alt-work = Deux pages de Microsoft. « Choisir un compte » : sous les comptes connectés, « Utiliser un autre compte » est mis en évidence. « Lequel voulez-vous utiliser ? » : de « Compte professionnel ou scolaire » et « Compte personnel », le premier est mis en évidence.
    .alt-personal = Deux pages de Microsoft. « Choisir un compte » : sous les comptes connectés, « Utiliser un autre compte » est mis en évidence. « Lequel voulez-vous utiliser ? » : de « Compte professionnel ou scolaire » et « Compte personnel », le second est mis en évidence.
    .pick = Choisir un compte
    .signed-in = Connecté
    .another = Utiliser un autre compte
    .which = Lequel voulez-vous utiliser ?
    .work = Compte professionnel ou scolaire
    .work-note = Créé par votre service informatique
    .personal = Compte personnel
    .personal-note = Créé par vous
