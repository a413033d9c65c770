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
trust-never = Nunca pedimos contraseñas, códigos de inicio de sesión ni pagos, ni por correo ni en nuestras páginas. Usted solo inicia sesión en las páginas de Microsoft o en el propio { $app }.
trust-check = Para comprobarlo por su cuenta, no use los enlaces de este mensaje: abra { $app } como siempre lo hace o escriba a { $support }.

trust-check-admin = Para comprobarlo por su cuenta, no use los enlaces de este mensaje: pregunte a la persona que quiere conectar, abra usted el Centro de administración de Microsoft Entra o escriba a { $support }. La propia página de aprobación de Microsoft muestra el editor, y su dirección en el navegador contiene el id. de aplicación: ambos deben ser como figuran aquí.

## The pages of the guide. $reference: the case. $expires: a day.

page-skip = Ir al contenido
page-guide = Guía para conectar Outlook
page-language = Idioma
page-footer = Esta página se ofrece para { $app } ({ $publisher }). No contiene nombres ni direcciones completas de personas, y abrirla no cambia nada.
page-valid = Referencia { $reference }; el enlace es válido hasta el { $expires }.
page-description = Qué hay que hacer para conectar Outlook a { $app }.
page-questions = ¿Preguntas? [{ $support }](support)
page-help-title = ¿Sigue sin poder?
page-help = Escriba a [{ $support }](support) e indique el caso **{ $reference }**. Una imagen de la página de Microsoft ayuda; sin contraseñas ni códigos, por favor.
page-resolved-title = Está resuelto, gracias
page-resolved = Aquí ya no queda nada por hacer. Si aún quiere conectar, empiece otra vez; se tarda un minuto.
page-expired-title = Este enlace ya no es válido
page-expired = Los enlaces a una guía caducan con el tiempo o cuando soporte los sustituye. Podemos enviar uno nuevo a las personas para las que se hizo.
page-expired-send = Enviar un enlace nuevo
page-fresh-title = Un enlace nuevo está en camino
page-fresh = Si alguien sigue esperando, el enlace va a la dirección que usa con { $app }, casi siempre en un minuto. Si no llega nada, mire en el correo no deseado.
page-claimed = Alguien ha dicho que ya está hecho. La próxima persona que se conecte lo demostrará.

## Days ($day, $year) and lists of names ($first, $last).

date-1 = { $day } de enero de { $year }
date-2 = { $day } de febrero de { $year }
date-3 = { $day } de marzo de { $year }
date-4 = { $day } de abril de { $year }
date-5 = { $day } de mayo de { $year }
date-6 = { $day } de junio de { $year }
date-7 = { $day } de julio de { $year }
date-8 = { $day } de agosto de { $year }
date-9 = { $day } de septiembre de { $year }
date-10 = { $day } de octubre de { $year }
date-11 = { $day } de noviembre de { $year }
date-12 = { $day } de diciembre de { $year }
list-comma = { $first }, { $last }
list-and = { $first } y { $last }
