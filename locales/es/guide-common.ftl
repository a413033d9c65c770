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

## The pages of the guide. $date: a day, as 2026-11-23.

page-skip = Ir al contenido
page-guide = Guía para conectar Outlook
page-language = Idioma
page-english = Los pasos que siguen están en inglés, con las palabras de los menús de Microsoft en inglés.
page-footer = Esta página se ofrece para { $app } ({ $publisher }). No contiene nombres ni direcciones de personas, y abrirla no cambia nada.
page-valid = El enlace es válido hasta el { $date }.
page-help-title = ¿Sigue sin poder?
page-help = Escriba a { $support } e indique el caso { $reference }. Una imagen de la página de Microsoft ayuda; sin contraseñas ni códigos, por favor.
page-resolved-title = Está resuelto, gracias
page-resolved = Aquí ya no queda nada por hacer. Si aún quiere conectar, empiece otra vez; se tarda un minuto.
page-expired-title = Este enlace ya no es válido
page-expired = Los enlaces a una guía caducan con el tiempo o cuando soporte los sustituye. Podemos enviar uno nuevo a las personas para las que se hizo.
page-expired-send = Enviar un enlace nuevo
page-fresh-title = Un enlace nuevo está en camino
page-fresh = Si alguien sigue esperando, el enlace va a la dirección que usa con { $app }, casi siempre en un minuto. Si no llega nada, mire en el correo no deseado.
page-claimed = Alguien ha dicho que ya está hecho. La próxima persona que se conecte lo demostrará.
