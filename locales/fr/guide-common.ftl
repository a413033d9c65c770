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
trust-never = Nous ne demandons jamais de mot de passe, de code ni de paiement, ni par e-mail ni sur nos pages. Vous ne vous connectez que sur les pages de Microsoft ou dans { $app } même.
trust-check = Pour vérifier par vous-même, n’utilisez pas les liens de ce message : ouvrez { $app } comme d’habitude, ou écrivez à { $support }.

trust-check-admin = Pour vérifier par vous-même, n’utilisez pas les liens de ce message : ouvrez vous-même le centre d’administration Microsoft Entra, comparez l’éditeur et l’ID d’application avec ceux de la page d’approbation de Microsoft, ou écrivez à { $support }.
