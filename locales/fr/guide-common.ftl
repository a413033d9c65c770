# Words that mails and pages share. A label ends in a no-break space: a colon may follow, and French puts a space before it.

your-organisation = votre organisation
our-organisation = notre organisation
label-app = Application{"\u00A0"}
label-publisher = Éditeur{"\u00A0"}
label-client-id = ID d’application (client){"\u00A0"}
label-organisation = Organisation{"\u00A0"}
label-tenant-id = ID de locataire{"\u00A0"}
label-permissions = Autorisations Microsoft Graph déléguées{"\u00A0"}
label-asked-by = Demande de{"\u00A0"}
label-waiting = Personnes en attente{"\u00A0"}
label-account-used = Compte utilisé{"\u00A0"}
label-reference = Référence{"\u00A0"}

trust-title = Ce message est-il authentique ?
trust-never = Nous ne demandons jamais de mot de passe, de code de connexion ni de paiement, ni par e-mail ni sur nos pages. Vous ne vous connectez que sur les pages de Microsoft ou dans { $app } même.
trust-check = Pour vérifier par vous-même, n’utilisez pas les liens de ce message : ouvrez { $app } comme d’habitude, ou écrivez à { $support }.

trust-check-admin = Pour vérifier par vous-même, n’utilisez pas les liens de ce message : demandez à la personne qui souhaite se connecter, ouvrez vous-même le centre d’administration Microsoft Entra, ou écrivez à { $support }. La page d’approbation de Microsoft affiche l’éditeur, et son adresse dans le navigateur contient l’ID d’application : les deux doivent être tels qu’ils figurent ici.

## The pages of the guide. $reference: the case. $expires: a day.

page-skip = Aller au contenu
page-guide = Guide de connexion d’Outlook
page-language = Langue
page-footer = Cette page est publiée pour { $app } ({ $publisher }). Elle ne contient ni nom ni adresse complète de personne, et l’ouvrir ne change rien.
page-valid = Référence { $reference } ; le lien est valable jusqu’au { $expires }.
page-description = Ce qu’il faut faire pour que Outlook puisse être connecté à { $app }.
page-questions = Des questions ? [{ $support }](support)
page-help-title = Toujours bloqué ?
page-help = Écrivez à [{ $support }](support) en indiquant le dossier **{ $reference }**. Une image de la page de Microsoft aide ; sans mot de passe ni code, s’il vous plaît.
page-resolved-title = C’est réglé, merci
page-resolved = Il n’y a plus rien à faire ici. Si vous voulez encore connecter votre compte, recommencez ; cela prend une minute.
page-expired-title = Ce lien n’est plus valable
page-expired = Les liens vers un guide expirent après un certain temps ou quand le support les remplace. Nous pouvons en envoyer un nouveau aux personnes à qui il était destiné.
page-expired-send = Envoyer un nouveau lien
page-fresh-title = Un nouveau lien est en route
page-fresh = Si quelqu’un attend encore, le lien part à l’adresse que cette personne utilise avec { $app }, en général en une minute. Si rien n’arrive, regardez dans le courrier indésirable.
page-claimed = Quelqu’un a indiqué que c’est fait. La prochaine connexion réussie le prouvera.

## Days ($day, $year) and lists of names ($first, $last).

date-1 = { $day } janvier { $year }
date-2 = { $day } février { $year }
date-3 = { $day } mars { $year }
date-4 = { $day } avril { $year }
date-5 = { $day } mai { $year }
date-6 = { $day } juin { $year }
date-7 = { $day } juillet { $year }
date-8 = { $day } août { $year }
date-9 = { $day } septembre { $year }
date-10 = { $day } octobre { $year }
date-11 = { $day } novembre { $year }
date-12 = { $day } décembre { $year }
list-comma = { $first }, { $last }
list-and = { $first } et { $last }
