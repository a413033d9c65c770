# Lo que una aplicación muestra al momento. The English file explains the keys and the values.

advice-admin_approval =
    .title = Su administrador de TI tiene que aprobar { $app }
    .message = En su organización, solo los administradores aprueban aplicaciones como esta. Podemos darle una guía breve para enviársela; se tarda unos cinco minutos, una sola vez para todos.
advice-admin_approval-consent_off =
    .title = { advice-admin_approval.title }
    .message = Su organización ha desactivado la aprobación por los usuarios. Podemos darle una guía breve para su administrador; se tarda unos cinco minutos.
advice-admin_approval-managed_policy =
    .title = { advice-admin_approval.title }
    .message = Según la configuración actual de Microsoft, un administrador debe aprobar el acceso al correo y al calendario. Podemos darle una guía breve para el suyo.
advice-admin_approval-request_pending =
    .title = Su solicitud espera a un administrador
    .message = Microsoft ha pasado su solicitud y un administrador de su organización tiene que decidir. Nuestra guía le muestra dónde está.
advice-admin_approval-request_denied =
    .title = Su organización ha rechazado la solicitud
    .message = Un administrador ha decidido que no a { $app } por ahora. Nuestra guía quizá responda a sus preguntas, si quiere volver a pedirlo.
advice-admin_approval-risky_app =
    .title = { advice-admin_approval.title }
    .message = Por precaución, Microsoft pide aquí la aprobación de un administrador. Podemos darle una guía que muestra cómo comprobar antes quiénes somos.
advice-admin_approval-unverified_publisher =
    .title = { advice-admin_approval.title }
    .message = En su organización, los usuarios solo pueden aprobar a ciertos editores. Podemos darle una guía para su administrador que muestra cómo comprobar antes quiénes somos.
advice-admin_approval-assignment_required =
    .title = { advice-admin_approval.title }
    .message = Su organización aprueba esta aplicación solo para ciertas personas. Podemos darle una guía breve para su administrador.
advice-admin_approval-hidden_block =
    .title = Es probable que su organización tenga que aprobar { $app }
    .message = Microsoft solo nos dijo que la conexión se canceló. Si vio que hace falta la aprobación de un administrador, envíele nuestra guía; si canceló usted, inténtelo de nuevo.

advice-settling =
    .title = Su organización acaba de aprobar { $app }
    .message = Microsoft puede tardar hasta una hora en dejar entrar a todos. Inténtelo de nuevo a las { $time }.
advice-still-blocked =
    .title = Aprobado, pero Microsoft sigue diciendo que no
    .message = Su organización ha aprobado { $app }, así que no tiene que pedírselo a nadie más. Inténtelo una vez más; lo estamos mirando.

advice-consent_declined =
    .title = La conexión se canceló
    .message = Si canceló usted, inténtelo de nuevo y elija «Aceptar». Si Microsoft pidió la aprobación de un administrador, nuestra guía dice qué enviarle.
advice-consent_declined-declined =
    .title = Los permisos no se aceptaron
    .message = { $app } los necesita para trabajar con su correo y su calendario. Para conectar, inténtelo de nuevo y elija «Aceptar».
advice-consent_declined-unfinished =
    .title = La conexión no se terminó
    .message = No volvió nada de Microsoft. Inténtelo cuando quiera; si Microsoft pidió la aprobación de un administrador, nuestra guía dice qué enviarle.

advice-personal_account =
    .title = Usó una cuenta personal de Microsoft
    .message = { $app } se conecta a cuentas profesionales o educativas. Inténtelo de nuevo y elija su dirección del trabajo cuando Microsoft lo pida.
advice-personal_account-personal_only =
    .title = Aquí hace falta una cuenta personal de Microsoft
    .message = Inició sesión con una cuenta profesional o educativa. Inténtelo de nuevo y elija su cuenta personal cuando Microsoft lo pida.

advice-wrong_tenant =
    .title = Esa cuenta pertenece a otra organización
    .message = Microsoft no encontró su cuenta en la organización indicada. Inténtelo de nuevo en una ventana privada, con la cuenta de su propia organización.
advice-wrong_tenant-guest =
    .title = Había iniciado sesión como invitado de otra organización
    .message = Los invitados no tienen buzón allí. Inténtelo de nuevo en una ventana privada, con su propia cuenta de trabajo.

advice-user_not_assigned =
    .title = Su organización tiene que añadirle a { $app }
    .message = Allí esta aplicación es solo para ciertas personas. Pida a su administrador de TI que le añada; nuestra guía muestra cómo.

advice-conditional_access =
    .title = Una regla de seguridad de su organización detuvo el inicio de sesión
    .message = Su administrador de TI puede ver qué regla fue y permitirlo. Nuestra guía le muestra dónde mirar.
advice-conditional_access-device =
    .title = Su organización no lo permite desde este dispositivo
    .message = Inténtelo en un dispositivo que administre su organización. Si tampoco funciona, su administrador de TI puede ayudarle; nuestra guía le muestra dónde mirar.
advice-conditional_access-location =
    .title = Su organización no lo permite desde su ubicación
    .message = Inténtelo desde su lugar de trabajo habitual o por la VPN de su organización. Si tampoco funciona, su administrador de TI puede ayudarle.
advice-conditional_access-tenant_restrictions =
    .title = Su red no permite iniciar sesión en esta organización
    .message = La red o el dispositivo que usa solo permite ciertas organizaciones. Pruebe con otra red o pregunte a su administrador de TI.

advice-interaction_required =
    .title = Microsoft necesita un paso más de su parte
    .message = Conecte otra vez y complete todos los pasos que muestre Microsoft, como un código o un aviso en su aplicación de autenticación.
advice-interaction_required-mfa =
    .title = Microsoft quiere confirmar que es usted
    .message = Conecte otra vez y complete la confirmación, con el código o el aviso que suele usar en el trabajo.
advice-interaction_required-password =
    .title = Microsoft quiere que cambie su contraseña
    .message = Conecte otra vez y cambie la contraseña cuando Microsoft lo pida, o cámbiela antes como suela hacerlo en el trabajo.
advice-interaction_required-terms =
    .title = Hay condiciones de uso de su organización pendientes
    .message = Conecte otra vez y acepte las condiciones cuando Microsoft las muestre.

advice-session_expired =
    .title = Conecte su cuenta otra vez
    .message = Microsoft terminó la conexión, como ocurre de vez en cuando. Volver a conectar lleva menos de un minuto.
advice-session_expired-revoked =
    .title = { advice-session_expired.title }
    .message = La conexión terminó, a menudo porque cambió una contraseña. Volver a conectar lleva menos de un minuto.

advice-account_problem =
    .title = Microsoft no pudo iniciar la sesión de esta cuenta
    .message = Compruebe la dirección y la contraseña e inténtelo de nuevo. Si no funciona, quien se ocupa de sus cuentas de Microsoft 365 puede ver por qué.
advice-account_problem-disabled =
    .title = Esta cuenta está desactivada
    .message = Su organización la ha desactivado en Microsoft. Use otra cuenta o pregunte a quien se ocupa de sus cuentas de Microsoft 365.
advice-account_problem-locked =
    .title = Esta cuenta está bloqueada por ahora
    .message = Microsoft bloquea una cuenta tras demasiados intentos. Espere media hora e inténtelo con la contraseña correcta.
advice-account_problem-password =
    .title = La contraseña no era correcta
    .message = Inténtelo de nuevo con la contraseña de esta cuenta de Microsoft. Si la ha olvidado, restablézcala en la página de inicio de sesión de Microsoft.
advice-account_problem-not_found =
    .title = Microsoft no conoce esta cuenta
    .message = Revise la ortografía de la dirección. También puede que no sea la de una cuenta de Microsoft.

advice-app_unavailable =
    .title = { $app } está desactivado en su organización
    .message = Un administrador de TI puede volver a activarlo. Nuestra guía le muestra dónde.
advice-app_unavailable-not_found =
    .title = { $app } aún no está instalado en su organización
    .message = Un administrador de TI puede añadirlo con una aprobación. Nuestra guía le muestra cómo.

advice-app_misconfigured =
    .title = Algo falla por nuestra parte
    .message = No ha hecho nada mal y no tiene que hacer nada. Hemos avisado a nuestro equipo técnico.

advice-no_mailbox =
    .title = No encontramos un buzón de Outlook para esta cuenta
    .message = El inicio de sesión funcionó, pero Microsoft dice que no hay ningún buzón que { $app } pueda usar. Quien se ocupa de Microsoft 365 en su organización puede resolverlo.
advice-no_mailbox-unlicensed =
    .title = Esta cuenta no tiene licencia de Exchange Online
    .message = El inicio de sesión funcionó, pero sin esa licencia no hay buzón que conectar. Quien se ocupa de Microsoft 365 en su organización puede asignar una.
advice-no_mailbox-on_premises =
    .title = Su buzón está en un servidor propio de su organización
    .message = { $app } se conecta a buzones de Microsoft 365. Pregunte a su administrador de TI si el suyo puede trasladarse allí.
advice-no_mailbox-new_user =
    .title = Su buzón todavía no está listo
    .message = Microsoft necesita algo de tiempo para crear un buzón nuevo, a menudo unos 15 minutos. Inténtelo más tarde.
advice-no_mailbox-protocol_disabled =
    .title = Su organización ha desactivado el acceso a este buzón
    .message = El inicio de sesión funcionó, pero la vía de acceso que usa { $app } está desactivada. Su administrador de TI puede activarla; nuestra guía muestra dónde.
advice-no_mailbox-guest =
    .title = { advice-wrong_tenant-guest.title }
    .message = { advice-wrong_tenant-guest.message }

advice-transient =
    .title = Microsoft tiene un problema en este momento
    .message = Suele pasar solo. Inténtelo de nuevo en unos minutos.
advice-transient-throttled =
    .title = Microsoft nos pide ir más despacio
    .message = Espere unos minutos e inténtelo de nuevo.

advice-unknown =
    .title = La conexión no funcionó
    .message = Todavía no conocemos este error y lo estamos mirando. Intentarlo en una ventana privada ayuda más a menudo de lo que parece.
