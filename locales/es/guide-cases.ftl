# Lo que dice una página de la guía según la causa y el tipo. The English file explains the keys and the values.

guide-heading-admin_approval = { $app } necesita su aprobación para conectarse a Outlook
guide-heading-admin_approval-request_pending = Una solicitud para aprobar { $app } le espera
guide-heading-conditional_access = Una directiva de acceso impide que { $app } se conecte
guide-heading-conditional_access-security_defaults = Sus valores predeterminados de seguridad impiden que { $app } se conecte
guide-heading-conditional_access-tenant_restrictions = Sus reglas para otras organizaciones impiden que { $app } se conecte
guide-heading-user_not_assigned = Asigne personas a { $app } para que puedan conectar
guide-heading-app_unavailable = { $app } está desactivado en su organización
guide-heading-app_unavailable-not_found = { $app } aún no está en su directorio
guide-heading-no_mailbox = { $app } no encuentra ningún buzón detrás de esta cuenta
guide-heading-no_mailbox-guest = Un invitado no tiene buzón aquí
guide-heading-personal_account = Era una cuenta personal de Microsoft: use su cuenta de trabajo
guide-heading-personal_account-personal_only = Aquí hace falta su cuenta personal de Microsoft
guide-heading-wrong_tenant = Esa cuenta pertenece a otra organización
guide-heading-wrong_tenant-guest = Había iniciado sesión como invitado: use la cuenta de su propia organización
guide-heading-consent_declined = La conexión se canceló: ¿qué pantalla vio?
guide-heading-consent_declined-declined = { $app } no recibió acceso a Outlook
guide-heading-interaction_required = Microsoft necesita un paso más de su parte
guide-heading-session_expired = Inicie sesión en Outlook una vez más
guide-heading-account_problem = Microsoft no aceptó la cuenta
guide-heading-app_misconfigured = No tiene que hacer nada
guide-heading-transient = No tiene que hacer nada
guide-heading-unknown = La conexión no funcionó y todavía no sabemos por qué

guide-tried = Una persona de su organización intentó conectar su cuenta de Outlook a { $app }.

guide-happened-admin_approval = { guide-tried } La configuración de Microsoft 365 dice qué aplicaciones y permisos puede aprobar cada usuario por sí mismo. Esta aplicación no está entre ellas, así que Microsoft pide un administrador.
guide-happened-admin_approval-consent_off = { guide-tried } En su organización los usuarios no pueden aprobar aplicaciones por sí mismos, así que Microsoft pide un administrador.
guide-happened-admin_approval-permission_not_allowed = { guide-tried } Hace falta al menos un permiso que los usuarios no pueden conceder por sí mismos, así que Microsoft pide un administrador.
guide-happened-admin_approval-managed_policy = { guide-tried } Desde noviembre de 2025, la directiva de consentimiento que administra Microsoft reserva a los administradores el acceso al correo y al calendario, salvo para unos pocos programas de correo.
guide-happened-admin_approval-request_pending = { guide-tried } Después pidió aprobación en la página de Microsoft. La solicitud espera a un revisor.
guide-happened-admin_approval-request_denied = { guide-tried } Pidió aprobación en la página de Microsoft y se le denegó. Si era lo que se quería, no hay nada que hacer. Si no, aquí se explica cómo permitirlo.
guide-happened-admin_approval-risky_app = { guide-tried } La comprobación automática de Microsoft vio un riesgo en la solicitud, lo que deja la decisión en manos de un administrador. Mire con atención el editor y los permisos de abajo antes de decidir.
guide-happened-admin_approval-unverified_publisher = { guide-tried } Microsoft no consideró verificado al editor, lo que deja la decisión en manos de un administrador. Mire con atención el editor y los permisos de abajo antes de decidir.
guide-happened-admin_approval-assignment_required = { guide-tried } Su organización exige que las personas estén asignadas a esta aplicación. Microsoft reserva entonces el consentimiento a los administradores, diga lo que diga su configuración de consentimiento. Por eso hacen falta dos cosas: su aprobación y una asignación.
guide-happened-admin_approval-tenant_wide_only = { guide-tried } Lo que pidió la aplicación solo puede concederse para toda la organización, y eso le corresponde a un administrador.
guide-happened-admin_approval-hidden_block = { guide-tried } Microsoft solo nos dijo que la conexión se canceló. Lo que vemos alrededor (otras personas de su organización con el mismo final, los permisos pedidos) indica que Microsoft mostró una página que pedía la aprobación de un administrador.

guide-happened-conditional_access = { guide-tried } Una directiva de acceso condicional no dejó pasar el inicio de sesión. No hay ningún problema con los permisos de la aplicación; lo que se detuvo fue el propio inicio de sesión.
guide-happened-conditional_access-device = { guide-tried } Una directiva exigió un dispositivo administrado, compatible o unido. No hay ningún problema con los permisos de la aplicación; lo que se detuvo fue el propio inicio de sesión.
guide-happened-conditional_access-location = { guide-tried } Una directiva no permite iniciar sesión desde donde se encontraba. No hay ningún problema con los permisos de la aplicación; lo que se detuvo fue el propio inicio de sesión.
guide-happened-conditional_access-security_defaults = { guide-tried } Sus valores predeterminados de seguridad exigieron más de lo que aportaba el inicio de sesión. No hay ningún problema con los permisos de la aplicación; lo que se detuvo fue el propio inicio de sesión.
guide-happened-conditional_access-tenant_restrictions = { guide-tried } Sus reglas de acceso entre organizaciones no dejaron pasar el inicio de sesión. No hay ningún problema con los permisos de la aplicación; lo que se detuvo fue el propio inicio de sesión.

guide-happened-user_not_assigned = { guide-tried } Su organización solo deja entrar en esta aplicación a las personas asignadas, y esta persona no está en la lista.

guide-happened-app_unavailable = { guide-tried } La aplicación figura en su directorio, pero el inicio de sesión en ella está desactivado. Lo hizo un administrador, o antes se bloqueó una solicitud de aprobación.
guide-happened-app_unavailable-not_found = { guide-tried } Microsoft no encontró la aplicación en su directorio, o encontró un resto que ya no funciona.

guide-happened-no_mailbox = El inicio de sesión funcionó y { $app } tiene sus permisos. Pero la cuenta no tiene un buzón de Exchange Online al que la aplicación pueda acceder.
guide-happened-no_mailbox-unlicensed = { guide-happened-no_mailbox } Parece que no tiene licencia de Exchange Online.
guide-happened-no_mailbox-on_premises = { guide-happened-no_mailbox } Su buzón parece estar en su propio servidor de Exchange.
guide-happened-no_mailbox-new_user = { guide-happened-no_mailbox } La cuenta parece tan nueva que Microsoft todavía está creando su buzón.
guide-happened-no_mailbox-protocol_disabled = { guide-happened-no_mailbox } La vía de acceso que necesita la aplicación está desactivada.
guide-happened-no_mailbox-guest = { guide-happened-no_mailbox } Es un invitado: su buzón está en otra organización.

guide-happened-personal_account = Inició sesión con una cuenta personal de Microsoft (de las que se usan en Outlook.com, Hotmail, Xbox o un PC propio). { $app } se conecta a la cuenta de Outlook que le dio su trabajo. Las dos pueden incluso compartir una dirección.
guide-happened-personal_account-personal_only = Inició sesión con una cuenta profesional o educativa, pero esta conexión de { $app } es para cuentas personales de Microsoft.
guide-happened-wrong_tenant = La cuenta que usó pertenece a una organización distinta de la que pidió { $app }. Ocurre cuando el navegador sigue con la sesión iniciada en otro sitio.
guide-happened-wrong_tenant-guest = Inició sesión en una organización donde es invitado. Su buzón está en su propia organización, así que { $app } tiene que conectarse allí.
guide-happened-consent_declined = Microsoft solo nos dijo que la conexión se canceló. Dice lo mismo cuando alguien pulsa Cancelar que cuando alguien sale de una página que pide un administrador, así que no podemos saber qué pasó. Usted sí: mire cuál de estas pantallas tuvo.
guide-happened-consent_declined-declined = La página de Microsoft preguntó si { $app } puede usar el buzón, y la respuesta fue no.
guide-happened-interaction_required = Microsoft quiere que intervenga una vez más en el inicio de sesión antes de dejar pasar la conexión.
guide-happened-interaction_required-mfa = Microsoft pidió una segunda prueba de que es usted, como un código o la aplicación Authenticator.
guide-happened-interaction_required-password = Su contraseña ha caducado o debe cambiarse antes de que Microsoft le deje continuar.
guide-happened-interaction_required-terms = Su organización tiene condiciones de uso que debe aceptar antes de que Microsoft le deje continuar.
guide-happened-session_expired = La sesión que { $app } tenía con su cuenta de Outlook ha terminado. Es normal; se renueva al iniciar sesión otra vez.
guide-happened-session_expired-revoked = Se retiró el permiso que tenía { $app }: por un cambio de contraseña, por usted o por un administrador. Se renueva al iniciar sesión otra vez.
guide-happened-account_problem = Algo pasa con la propia cuenta: puede estar bloqueada o deshabilitada, o la contraseña no es correcta.
guide-happened-account_problem-disabled = La cuenta está deshabilitada.
guide-happened-account_problem-locked = La cuenta está bloqueada, normalmente tras varios intentos con una contraseña incorrecta.
guide-happened-account_problem-password = La contraseña no era correcta.
guide-happened-account_problem-not_found = Microsoft no conoce la cuenta. Quizá la dirección se escribió mal o es un alias.
guide-happened-account_problem-unlicensed = La cuenta no tiene licencia para lo que se pidió.
guide-happened-app_misconfigured = El fallo está del lado de { $app }. Su equipo técnico está avisado.
guide-happened-transient = Microsoft tuvo un fallo pasajero. Volver a intentarlo en unos minutos suele funcionar.
guide-happened-unknown = No conocíamos esta respuesta de Microsoft. La guardamos, sin secretos, y { $app } la está mirando.

guide-hint-conditional_access-device = Busque una directiva que exija un dispositivo compatible o con unión híbrida, o una aplicación cliente aprobada. La salida más fácil suele ser conectar desde un dispositivo administrado.
guide-hint-conditional_access-location = Busque una directiva con ubicaciones con nombre o países bloqueados. Quizá baste con conectar desde la oficina o por su VPN.
guide-hint-conditional_access-security_defaults = Los valores predeterminados de seguridad no admiten excepciones. La persona tiene que registrarse en la autenticación multifactor y usar una página de inicio de sesión moderna.
guide-hint-conditional_access-tenant_restrictions = Mire |Identidades externas > Configuración del acceso entre inquilinos| (Cross-tenant access settings), y las restricciones de inquilino de su proxy o sus dispositivos.
guide-hint-no_mailbox-unlicensed = Asigne a la cuenta una licencia que incluya Exchange Online.
guide-hint-no_mailbox-on_premises = Por esta vía no se llega a los buzones de su propio servidor de Exchange. Traslade el buzón a Exchange Online o conecte uno que esté allí.
guide-hint-no_mailbox-new_user = Espere 15 minutos y conecte otra vez.
guide-hint-no_mailbox-protocol_disabled = Mire los ajustes de la organización y del buzón para el protocolo rechazado, como SMTP autenticado o EWS.
guide-hint-no_mailbox-guest = La persona debería iniciar sesión con la cuenta de su propia organización.

guide-letter =
    .subject = Solicitud de aprobación de { $app } para Microsoft 365
    .hello = Hola:
    .sentence = { $app } necesita la aprobación de un administrador antes de que podamos conectar nuestras cuentas de Outlook.
    .page = Esta página explica qué hacer y qué cambia:
    .thanks = ¡Muchas gracias!
guide-letter-conditional_access =
    .subject = Una directiva de acceso impide que { $app } se conecte a Outlook
    .sentence = Una directiva de acceso nuestra me impidió conectar mi cuenta de Outlook a { $app }.
guide-letter-user_not_assigned =
    .subject = Solicitud para asignarme a { $app }
    .sentence = No pude conectar mi cuenta de Outlook a { $app } porque no tengo asignada la aplicación.
guide-letter-app_unavailable =
    .subject = { $app } está desactivado en nuestro Microsoft 365
    .sentence = No pude conectar mi cuenta de Outlook a { $app } porque la aplicación no está disponible en nuestra organización.
guide-letter-no_mailbox =
    .subject = { $app } no encuentra un buzón para mi cuenta
    .sentence = No pude conectar mi cuenta de Outlook a { $app } porque no encontró ningún buzón al que pueda acceder.

guide-support-mail =
    .subject = Conexión de Outlook ({ $reference })
    .hello = Hola:
    .person = La dirección de la persona que intentó conectar:
    .domain = Nuestro dominio de Microsoft 365:
    .screen = Lo que dice la pantalla (adjunte una imagen, por favor):
