# Words that mails and pages share.

your-organisation = su organización
our-organisation = nuestra organización
label-app = Aplicación
label-publisher = Editor
label-client-id = Id. de aplicación (cliente)
label-organisation = Organización
label-tenant-id = Id. de inquilino
label-permissions = Permisos delegados de Microsoft Graph
label-asked-by = Lo solicita
label-waiting = Personas en espera
label-account-used = Cuenta utilizada
label-reference = Referencia

trust-title = ¿Es auténtico este mensaje?
trust-never = Nunca pedimos contraseñas, códigos ni pagos, ni por correo ni en nuestras páginas. Usted solo inicia sesión en las páginas de Microsoft o en el propio { $app }.
trust-check = Para comprobarlo por su cuenta, no use los enlaces de este mensaje: abra { $app } como siempre lo hace o escriba a { $support }.

trust-check-admin = Para comprobarlo por su cuenta, no use los enlaces de este mensaje: abra usted el Centro de administración de Microsoft Entra, compare el editor y el id. de aplicación con los de la página de aprobación de Microsoft, o escriba a { $support }.
