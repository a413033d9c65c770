# Los correos. The English file explains the keys and the values.

mail-others =
    { $others ->
        [one] Otra persona de su equipo espera lo mismo.
       *[other] Otras { $others } personas de su equipo esperan lo mismo.
    }
mail-taken-on = Alguien de { $org } dice que ya está hecho. Intente conectar otra vez; si algo vuelve a detenerle, escriba a su administrador.
mail-in-use = Alguien ha empezado ya a usar la guía para su administrador, así que quizá no tenga que escribir a nadie. Más abajo puede ver cómo va su solicitud.
mail-admin-connected = Un administrador de { $org } ha conectado Outlook, así que es posible que ya le funcione. Intente conectar otra vez; si algo vuelve a detenerle, escriba a su administrador: puede que la aprobación valga solo para la cuenta de él.
mail-what-to-do = Qué hacer
mail-if-admin = ¿Administra usted la organización? Abra la guía y empiece directamente.
mail-status = Abrir la guía
mail-request = Ver cómo va su solicitud
mail-connect = Conectar Outlook
mail-guide = Abrir la guía
mail-unsubscribe = No recibir más correos sobre la conexión de Outlook
mail-trust-sent = Recibe este mensaje porque se intentó conectar una cuenta de Microsoft a la cuenta de { $app } de { $to }. Lo envía { $from }; las respuestas llegan a { $support }, donde las leen personas.
mail-footer = Referencia { $reference }. Indíquela si nos escribe. No repetimos este mensaje en varios días y le avisamos cuando haya novedades. Si no intentó conectar ninguna cuenta, puede ignorarlo.

mail-forward-cut = Reenviar desde aquí
mail-forward-minutes = Se tarda unos cinco minutos, y con una vez basta para todos.
mail-forward-safe = Cada persona sigue iniciando sesión por su cuenta, y { $app } solo accede al buzón y al calendario de quienes se conectan. Puede retirar la aprobación en cualquier momento; la guía explica cómo.
mail-forward-open = Abrir la guía para administradores
mail-forward-no-account = La guía no requiere cuenta. No nombra a nadie y está en esta dirección:
mail-forward-questions = ¿Preguntas? Escriba a { $support } e indique { $reference }.
mail-write-admin = Escribir a mi administrador
mail-letter-hello = Hola:
mail-letter-app = La aplicación es { $app }, de { $publisher }, id. de aplicación (cliente) { $client_id }.
mail-letter-thanks = ¡Muchas gracias!

mail-admin_approval =
    .subject = { $app } necesita la aprobación de su administrador
    .preheader = Basta un mensaje a su administrador. Lo tiene preparado más abajo.
    .title = Su administrador tiene que aprobar { $app }
    .lead = Intentó conectar Outlook a { $app }. No ha hecho nada mal: en { $org }, solo un administrador puede aprobar las aplicaciones que trabajan con el correo y el calendario.
    .stake = Hasta que se apruebe, { $app } no puede ver su calendario ni enviar correo por usted.
    .step1 = Reenvíe este mensaje a quien se ocupa de Microsoft 365 en { $org }, o use «{ mail-write-admin }» más abajo. Puede ser su empresa de informática, la dirección o quien configuró su buzón.
    .step2 = Esa persona abre la guía y aprueba. Se tarda unos cinco minutos, y con una vez basta para todos.
    .step3 = Después, conecte otra vez. Le avisaremos en cuanto veamos que funciona.
    .forward-title = Para quien administra Microsoft 365 en { $org }
    .forward-lead = Una persona de su organización quiere conectar su correo y su calendario de Outlook a { $app }. La configuración de consentimiento de { $org } exige que antes lo apruebe un administrador.
    .forward-ask = La guía muestra qué puede hacer { $app } con cada uno de sus { $permissions } permisos, cómo comprobar el editor y dos maneras de permitirlo: aprobar esta aplicación (basta el rol Administrador de aplicaciones en la nube) o dejar que cada persona la apruebe (dos ajustes, rol Administrador global).
    .letter-subject = Solicitud de aprobación de { $app } para { $ours }
    .letter-ask = Me gustaría conectar mi correo y mi calendario de Outlook a { $app }. Microsoft indica que antes tiene que aprobarlo un administrador de { $ours }. Se tarda unos cinco minutos, y con una vez basta para todos.
    .letter-guide = Esta guía explica qué pide { $app }, cómo comprobarlo y cómo aprobarlo:

mail-admin_approval-consent_off =
    .forward-lead = Una persona de su organización quiere conectar su correo y su calendario de Outlook a { $app }. El consentimiento de los usuarios está desactivado en { $org }, así que antes tiene que aprobarlo un administrador.

mail-admin_approval-managed_policy =
    .lead = Intentó conectar Outlook a { $app }. No ha hecho nada mal: desde finales de 2025, la configuración predeterminada de Microsoft para organizaciones como { $org } exige que un administrador apruebe las aplicaciones que trabajan con el correo y el calendario.
    .forward-lead = Una persona de su organización quiere conectar su correo y su calendario de Outlook a { $app }. Según la directiva de consentimiento que administra Microsoft, Mail.ReadWrite y Calendars.ReadWrite requieren la aprobación de un administrador desde finales de 2025, sea cual sea el editor.

mail-admin_approval-request_pending =
    .subject = Su solicitud de { $app } espera a un administrador
    .preheader = Microsoft tiene su solicitud. Una palabra a su administrador la acelera.
    .title = Su solicitud espera a un administrador
    .lead = Pidió conectar Outlook a { $app } y Microsoft ha pasado su solicitud. Ahora tiene que decidir un administrador de { $org }. Estas solicitudes se pasan por alto con facilidad, y caducan.
    .step1 = Diga a quien se ocupa de Microsoft 365 en { $org } que hay una solicitud en espera. Reenvíe este mensaje, o use «{ mail-write-admin }» más abajo.
    .step2 = Esa persona abre la guía, que lleva a la solicitud, y la aprueba.
    .forward-lead = Una persona de su organización pidió { $app } en la ventana de aprobación de Microsoft. La solicitud espera en el Centro de administración de Microsoft Entra, en «Enterprise apps», «Admin consent requests».
    .forward-ask = La guía lleva a la solicitud y muestra qué puede hacer { $app } con cada uno de sus { $permissions } permisos y cómo comprobar el editor. Puede aprobarla quien tenga el rol Administrador de aplicaciones en la nube; ser solo revisor no basta.
    .letter-ask = He pedido { $app } en la ventana de aprobación de Microsoft, para conectar mi correo y mi calendario de Outlook. La solicitud espera a un administrador de { $ours }.

mail-admin_approval-request_denied =
    .subject = Su organización ha rechazado { $app }
    .preheader = Qué puede hacer, y respuestas para su administrador.
    .title = La solicitud de { $app } fue rechazada
    .lead = Pidió conectar Outlook a { $app }. Un administrador de { $org } ha decidido que no. Está en su derecho y puede haber una buena razón; también ocurre cuando una solicitud llega sin explicación.
    .step1 = Pregunte el motivo a quien se ocupa de Microsoft 365 en { $org }. Si quiere volver a pedirlo, reenvíele este mensaje, o use «{ mail-write-admin }» más abajo.
    .step2 = Si cambia de opinión, la guía muestra cómo aprobarla. Se tarda unos cinco minutos.
    .forward-lead = Una persona de su organización pidió conectar su correo y su calendario de Outlook a { $app }, y la solicitud fue rechazada. Si fue por falta de información, aquí la tiene.

mail-admin_approval-risky_app =
    .lead = Intentó conectar Outlook a { $app }. No ha hecho nada mal: por precaución, Microsoft quiere que un administrador de { $org } revise antes la aplicación.
    .forward-lead = Una persona de su organización quiere conectar su correo y su calendario de Outlook a { $app }. Microsoft ha dejado este consentimiento en manos de un administrador, como hace con las aplicaciones que no conoce bien. Compruebe quiénes somos antes de aprobar.

mail-admin_approval-unverified_publisher =
    .lead = Intentó conectar Outlook a { $app }. No ha hecho nada mal: en { $org }, cada persona solo puede aprobar aplicaciones de ciertos editores, así que esta tiene que aprobarla un administrador.
    .forward-lead = Una persona de su organización quiere conectar su correo y su calendario de Outlook a { $app }. Su configuración no acepta a este editor para el consentimiento de los usuarios, así que tiene que aprobarlo un administrador. Compruebe quiénes somos antes de hacerlo.

mail-admin_approval-assignment_required =
    .lead = Intentó conectar Outlook a { $app }. No ha hecho nada mal: en { $org }, esta aplicación es solo para ciertas personas, y un administrador la aprueba para ellas.
    .forward-lead = Una persona de su organización quiere conectar su correo y su calendario de Outlook a { $app }. En { $org }, la aplicación tiene activado «Assignment required», así que un administrador tiene que aprobarla y asignarle las personas que pueden usarla.

mail-admin_approval-hidden_block =
    .subject = { $app } quizá necesita el visto bueno de su administrador
    .lead = Intentó conectar Outlook a { $app }. Microsoft solo nos dijo que el inicio de sesión se canceló, pero otras personas de { $org } han visto una página de aprobación, así que creemos que usted también. Si simplemente pulsó «Cancelar», conecte otra vez y elija «Aceptar».

mail-hidden_block =
    .subject = Su Outlook aún no está conectado a { $app }
    .preheader = ¿Cancelado, o detenido por una página de aprobación? En ambos casos hay salida.
    .title = Su Outlook aún no está conectado
    .lead = Intentó conectar Outlook a { $app }. Microsoft solo nos dijo que el inicio de sesión se canceló. Para nosotros es igual si usted canceló o si Microsoft le detuvo, así que aquí tiene ambos caminos.
    .way1-title = Si canceló o cerró la página
    .way1 = No pasa nada. Conecte otra vez y elija «Aceptar» cuando Microsoft muestre los permisos.
    .way2-title = Si vio un aviso de que hace falta un administrador («Need admin approval»)
    .way2 = Entonces un administrador de { $org } tiene que aprobar { $app }. Reenvíe la parte de abajo a quien se ocupa de Microsoft 365, o use «{ mail-write-admin }». Puede ser su empresa de informática, la dirección o quien configuró su buzón.
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Una persona de su organización quiere conectar su correo y su calendario de Outlook a { $app }. Parece que Microsoft pidió antes la aprobación de un administrador.
    .forward-ask = { mail-admin_approval.forward-ask }
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = { mail-admin_approval.letter-ask }
    .letter-guide = { mail-admin_approval.letter-guide }

mail-hidden_block-unfinished =
    .preheader = ¿Cerró la página, o le detuvo una de aprobación? En ambos casos hay salida.
    .lead = Empezó a conectar Outlook a { $app } y no volvió nada de Microsoft. Para nosotros es igual si usted cerró la página o si Microsoft le detuvo, así que aquí tiene ambos caminos.

mail-hidden_block-declined =
    .subject = { mail-hidden_block.subject }
    .preheader = Los permisos no se aceptaron. Puede conectar cuando quiera.
    .lead = Intentó conectar Outlook a { $app } y los permisos no se aceptaron. La decisión es suya. Si no era lo que quería, o si algo le detuvo, aquí tiene ambos caminos.
    .way1-title = Si decidió no hacerlo o canceló

mail-personal_account =
    .subject = Era una cuenta personal: cómo conectar { $app }
    .preheader = Tres pasos, dos minutos. No hay nada roto.
    .title = Era una cuenta personal de Microsoft
    .lead = Intentó conectar Outlook a { $app }. Microsoft inició su sesión con una cuenta personal, y { $app } se conecta a cuentas profesionales o educativas.
    .stake = { mail-sign_in_again.stake }
    .account = Usó
    .needed-label = Necesita
    .needed = Su cuenta profesional o educativa: aquella cuyo correo y calendario usa en el trabajo
    .step1 = Abra una ventana privada en su navegador (InPrivate, Incógnito o Privada), para que Microsoft no use la cuenta anterior.
    .step2 = En esa ventana, abra { $app } y elija conectar Outlook.
    .step3 = Cuando Microsoft lo pida, escriba su dirección del trabajo. Si ofrece «Cuenta profesional o educativa» y «Cuenta personal», elija la primera.
    .after = ¿No tiene una cuenta de trabajo de Microsoft? Responda a este mensaje y le ayudaremos a encontrar otra manera.

mail-personal_account-personal_only =
    .subject = Conecte su cuenta personal de Microsoft a { $app }
    .title = Era una cuenta profesional o educativa
    .lead = Intentó conectar Outlook a { $app }. Microsoft inició su sesión con una cuenta profesional o educativa, y aquí hace falta una cuenta personal de Microsoft.
    .needed = Su cuenta personal de Microsoft, por ejemplo una que termine en outlook.com, hotmail.com o live.com
    .step3 = Cuando Microsoft lo pida, escriba su dirección personal. Si ofrece «Cuenta profesional o educativa» y «Cuenta personal», elija la segunda.
    .after = ¿No tiene una cuenta personal de Microsoft? Responda a este mensaje y le ayudaremos a encontrar otra manera.

mail-wrong_tenant =
    .subject = Esa cuenta de Microsoft pertenece a otra organización
    .preheader = Quizá su navegador eligió por usted. Se arregla en tres pasos.
    .title = Esa cuenta pertenece a otra organización
    .lead = Intentó conectar Outlook a { $app }, pero Microsoft no encontró la cuenta en la organización indicada. Casi siempre es porque el navegador seguía con la sesión de otra cuenta de trabajo.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .needed-label = { mail-personal_account.needed-label }
    .needed = La cuenta de la organización cuyo correo y calendario quiere conectar
    .step1 = { mail-personal_account.step1 }
    .step2 = { mail-personal_account.step2 }
    .step3 = Cuando Microsoft lo pida, escriba la dirección completa de la cuenta que quiere conectar.
    .after = ¿Era la cuenta correcta? Responda a este mensaje y lo miraremos.

mail-wrong_tenant-guest =
    .subject = Había iniciado sesión como invitado en otra organización
    .title = Había iniciado sesión como invitado
    .lead = Intentó conectar Outlook a { $app }, pero Microsoft inició su sesión en una organización donde es invitado. Los invitados no tienen buzón allí.

mail-organisation_policy =
    .subject = Una regla de seguridad ha detenido { $app }
    .preheader = Su administrador puede ver cuál y permitirlo. El mensaje está preparado.
    .title = Una regla de seguridad detuvo el inicio de sesión
    .lead = Intentó conectar Outlook a { $app }. Su inicio de sesión fue correcto, pero una regla de seguridad de { $org } no lo dejó pasar. Repetirlo rara vez ayuda; un administrador puede ver qué regla fue.
    .stake = Hasta que se resuelva, { $app } no puede ver su calendario ni enviar correo por usted.
    .step1 = Reenvíe este mensaje a quien se ocupa de Microsoft 365 en { $org }, o use «{ mail-write-admin }» más abajo.
    .step2 = Esa persona mira el registro de inicios de sesión, donde figura la regla, y decide. La guía muestra dónde.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Una persona de su organización intentó conectar su correo y su calendario de Outlook a { $app }, y una directiva de acceso (casi siempre de acceso condicional) bloqueó el inicio de sesión.
    .forward-ask = La guía muestra cómo encontrar la directiva en el registro de inicios de sesión y qué opciones hay. Muchas veces no hay que relajar nada: basta un dispositivo administrado, una red conocida o una aplicación asignada.
    .letter-subject = Una directiva me bloquea { $app } en { $ours }
    .letter-ask = Me gustaría conectar mi correo y mi calendario de Outlook a { $app }, pero una directiva de acceso de { $ours } bloquea el inicio de sesión. ¿Podría mirar cuál es?
    .letter-guide = Esta guía explica dónde mirar y qué opciones hay:

mail-organisation_policy-device =
    .title = Su organización pide otro dispositivo
    .lead = Intentó conectar Outlook a { $app }. Su inicio de sesión fue correcto, pero { $org } solo lo permite desde dispositivos que administra o conoce. Si tiene uno, conecte desde él. Si no, un administrador puede ayudarle.

mail-organisation_policy-location =
    .title = Su organización no permite esta ubicación
    .lead = Intentó conectar Outlook a { $app }. Su inicio de sesión fue correcto, pero { $org } no lo permite desde donde estaba. Inténtelo desde su lugar de trabajo habitual o por la VPN. Si tampoco funciona, un administrador puede ayudarle.

mail-organisation_policy-tenant_restrictions =
    .title = Su red solo permite ciertas organizaciones
    .lead = Intentó conectar Outlook a { $app }, pero la red o el dispositivo que usó solo permite iniciar sesión en ciertas organizaciones. Pruebe con otra red. Si tampoco funciona, un administrador puede ayudarle.

mail-assignment =
    .subject = Su organización tiene que añadirle a { $app }
    .preheader = Su administrador lo hace en dos minutos. El mensaje está preparado.
    .title = Su organización tiene que añadirle a { $app }
    .lead = Intentó conectar Outlook a { $app }. En { $org }, esta aplicación es solo para ciertas personas, y usted aún no está entre ellas.
    .stake = Hasta que le añadan, { $app } no puede ver su calendario ni enviar correo por usted.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Esa persona le añade a usted, o a un grupo al que pertenezca. Se tarda unos dos minutos.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Una persona de su organización intentó conectar su correo y su calendario de Outlook a { $app }. En { $org }, la aplicación requiere asignación, y esta persona no está asignada.
    .forward-ask = La guía muestra cómo asignar a una persona o a un grupo en «Aplicaciones empresariales», «Usuarios y grupos», y qué más mirar si la aplicación aún no está aprobada.
    .letter-subject = Solicitud para añadirme a { $app } en { $ours }
    .letter-ask = Me gustaría conectar mi correo y mi calendario de Outlook a { $app }. En { $ours }, la aplicación es solo para personas asignadas, y yo aún no lo estoy. ¿Podría añadirme?
    .letter-guide = Esta guía explica cómo:

mail-app_unavailable =
    .subject = { $app } está desactivado en su organización
    .preheader = Su administrador puede volver a activarlo. El mensaje está preparado.
    .title = { $app } está desactivado en su organización
    .lead = Intentó conectar Outlook a { $app }. La aplicación está desactivada en { $org }, así que Microsoft no dejó entrar a nadie. Puede que sea a propósito; lo mejor es preguntar.
    .stake = Hasta que se active, { $app } no puede ver su calendario ni enviar correo por usted.
    .step1 = { mail-organisation_policy.step1 }
    .step2 = Esa persona revisa la aplicación y la activa. Se tarda unos cinco minutos.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Una persona de su organización intentó conectar su correo y su calendario de Outlook a { $app }. La aplicación empresarial tiene desactivado el inicio de sesión en { $org }.
    .forward-ask = La guía muestra dónde verlo, qué puede hacer { $app } con cada uno de sus { $permissions } permisos y cómo activarla, si así lo desea.
    .letter-subject = { $app } está desactivado en { $ours }
    .letter-ask = Me gustaría conectar mi correo y mi calendario de Outlook a { $app }, pero la aplicación está desactivada en { $ours }. ¿Podría mirarlo y activarla si no hay inconveniente?
    .letter-guide = Esta guía explica dónde hacerlo y qué pide la aplicación:

mail-app_unavailable-not_found =
    .subject = { $app } aún no está instalado en su organización
    .title = { $app } aún no está instalado en su organización
    .lead = Intentó conectar Outlook a { $app }. Microsoft no encuentra la aplicación en { $org }; un administrador tiene que añadirla con una aprobación.
    .stake = Hasta que se añada, { $app } no puede ver su calendario ni enviar correo por usted.
    .step2 = Esa persona revisa la aplicación y la aprueba. Se tarda unos cinco minutos, y con una vez basta para todos.
    .forward-lead = Una persona de su organización intentó conectar su correo y su calendario de Outlook a { $app }. La aplicación todavía no figura entre las aplicaciones empresariales de { $org }.
    .forward-ask = La guía muestra qué puede hacer { $app } con cada uno de sus { $permissions } permisos, cómo comprobar el editor y cómo añadirla aprobándola (basta el rol Administrador de aplicaciones en la nube).
    .letter-subject = { mail-admin_approval.letter-subject }
    .letter-ask = Me gustaría conectar mi correo y mi calendario de Outlook a { $app }, pero la aplicación aún no está instalada en { $ours }. ¿Podría aprobarla?

mail-no_mailbox =
    .subject = No encontramos un buzón de Outlook para su cuenta
    .preheader = El inicio de sesión funcionó. Lo que falta es el buzón.
    .title = No hay ningún buzón que { $app } pueda usar
    .lead = Intentó conectar Outlook a { $app } y el inicio de sesión funcionó. Pero Microsoft dice que detrás de esta cuenta no hay ningún buzón de Microsoft 365 que { $app } pueda usar.
    .stake = { mail-sign_in_again.stake }
    .account = { mail-personal_account.account }
    .step1 = ¿Es la cuenta de su correo de trabajo? Si tiene otra, conecte esa.
    .step2 = Si es la correcta, reenvíe este mensaje a quien se ocupa de Microsoft 365 en { $org }, o use «{ mail-write-admin }» más abajo.
    .step3 = { mail-admin_approval.step3 }
    .forward-title = { mail-admin_approval.forward-title }
    .forward-lead = Una persona de su organización inició sesión en { $app } con su cuenta de trabajo, pero Microsoft Graph no encuentra ningún buzón de Exchange Online para ella.
    .forward-ask = Las causas habituales son que falte una licencia de Exchange Online, que el buzón esté en un servidor propio o que sea nuevo o se haya eliminado. La guía muestra cómo saber cuál es.
    .letter-subject = Mi buzón y { $app } en { $ours }
    .letter-ask = Me gustaría conectar mi correo y mi calendario de Outlook a { $app }. El inicio de sesión funciona, pero Microsoft dice que mi cuenta no tiene buzón de Exchange Online. ¿Podría revisar la licencia y el buzón?
    .letter-guide = Esta guía explica qué mirar:

mail-no_mailbox-unlicensed =
    .lead = Intentó conectar Outlook a { $app } y el inicio de sesión funcionó. Pero la cuenta no tiene licencia de Exchange Online, así que no hay buzón que conectar.
    .forward-ask = Parece que a la cuenta le falta una licencia que incluya Exchange Online. La guía muestra dónde verlo y asignarla. Un buzón nuevo puede tardar unos 15 minutos en aparecer.

mail-no_mailbox-on_premises =
    .lead = Intentó conectar Outlook a { $app } y el inicio de sesión funcionó. Pero su buzón está en un servidor de { $org }, y { $app } se conecta a buzones de Microsoft 365.
    .forward-ask = El buzón parece estar en un servidor local, adonde Microsoft Graph no llega. La guía muestra cómo comprobarlo y qué opciones hay.

mail-no_mailbox-new_user =
    .subject = Su buzón todavía no está listo
    .preheader = Espere un poco y conecte otra vez. No hay nada más que hacer.
    .title = Su buzón todavía no está listo
    .lead = Intentó conectar Outlook a { $app } y el inicio de sesión funcionó. Es probable que Microsoft aún esté creando el buzón, lo que suele tardar unos 15 minutos.
    .step1 = Espere hasta ver su correo en Outlook en la Web y conecte otra vez.
    .step2 = Si mañana sigue igual, reenvíe este mensaje a quien se ocupa de Microsoft 365 en { $org }, o use «{ mail-write-admin }» más abajo.

mail-no_mailbox-protocol_disabled =
    .lead = Intentó conectar Outlook a { $app } y el inicio de sesión funcionó. Pero la vía de acceso que usa { $app } está desactivada para su buzón o para todo { $org }.
    .forward-lead = Una persona de su organización inició sesión en { $app } con su cuenta de trabajo, pero el acceso de las aplicaciones al buzón está desactivado.
    .forward-ask = Parece que un ajuste del buzón o de la organización bloquea el protocolo o la API. La guía muestra qué ajustes mirar.
    .letter-ask = Me gustaría conectar mi correo y mi calendario de Outlook a { $app }. El inicio de sesión funciona, pero el acceso de las aplicaciones a mi buzón parece desactivado. ¿Podría mirarlo?

mail-no_mailbox-guest =
    .lead = Intentó conectar Outlook a { $app }, pero tenía la sesión iniciada en una organización donde es invitado. Los invitados no tienen buzón allí.
    .step1 = Abra una ventana privada en su navegador y conecte otra vez con su propia cuenta de trabajo.
    .step2 = Si esa era la cuenta, reenvíe este mensaje a quien se ocupa de Microsoft 365 en { $org }, o use «{ mail-write-admin }» más abajo.

mail-sign_in_again =
    .subject = Conecte Outlook a { $app } otra vez
    .preheader = Un inicio de sesión, menos de un minuto.
    .title = Inicie sesión una vez más
    .lead = { $app } no pudo terminar de conectar su Outlook: Microsoft quiere que inicie sesión de nuevo.
    .stake = Hasta que se conecte, { $app } no puede ver su calendario ni enviar correo por usted.
    .account = Cuenta
    .hint = Complete todos los pasos que muestre Microsoft, aunque le resulten conocidos.
    .after = ¿Sigue sin funcionar? Inténtelo en una ventana privada del navegador o responda a este mensaje.

mail-sign_in_again-interaction_required =
    .subject = Falta un paso en Microsoft para conectar { $app }
    .title = Falta un paso en Microsoft
    .lead = Intentó conectar Outlook a { $app }, pero Microsoft se detuvo antes del final: falta un paso de su parte.

mail-sign_in_again-interaction_required-mfa =
    .title = Microsoft quiere confirmar que es usted
    .lead = Intentó conectar Outlook a { $app }, pero Microsoft se detuvo antes del final: quiere una segunda confirmación de que es usted.
    .hint = Tenga a mano su teléfono o su llave de seguridad. Confirme solo un aviso que haya provocado usted.

mail-sign_in_again-interaction_required-password =
    .title = Microsoft quiere que cambie su contraseña
    .lead = Intentó conectar Outlook a { $app }, pero la contraseña de su cuenta de Microsoft ha caducado o debe cambiarse.
    .hint = Microsoft pide la contraseña nueva al conectar. También puede cambiarla antes, como suela hacerlo en el trabajo. Nosotros nunca la vemos.

mail-sign_in_again-interaction_required-terms =
    .title = Hay condiciones de uso pendientes
    .lead = Intentó conectar Outlook a { $app }, pero { $org } quiere que acepte antes sus condiciones de uso.
    .hint = Microsoft las muestra al conectar. Acéptelas ahí, si está de acuerdo.

mail-sign_in_again-session_expired =
    .subject = { $app } ha perdido la conexión con su Outlook
    .title = { $app } ha perdido la conexión con su Outlook
    .lead = Microsoft terminó la conexión entre { $app } y su Outlook. Ocurre de vez en cuando, por ejemplo tras una larga pausa o cuando cambian las reglas de inicio de sesión.

mail-sign_in_again-session_expired-revoked =
    .lead = Microsoft terminó la conexión entre { $app } y su Outlook. Lo habitual es que haya cambiado una contraseña; también puede que alguien la cortara a propósito.
    .hint = Si la cortó usted a propósito, no tiene que hacer nada.

mail-sign_in_again-account_problem =
    .subject = Microsoft no pudo iniciar su sesión para { $app }
    .preheader = Qué comprobar antes de volver a intentarlo.
    .title = Microsoft no pudo iniciar su sesión
    .lead = Intentó conectar Outlook a { $app }, pero Microsoft no aceptó el inicio de sesión.
    .hint = Compruebe la dirección y la contraseña. Si ambas son correctas, quien se ocupa de Microsoft 365 en { $org } puede ver el motivo.

mail-sign_in_again-account_problem-disabled =
    .title = Esta cuenta de Microsoft está desactivada
    .lead = Intentó conectar Outlook a { $app }, pero la cuenta está desactivada en Microsoft.
    .hint = Si tiene otra cuenta de trabajo, conecte esa. Si no, quien se ocupa de Microsoft 365 en { $org } puede volver a activarla.

mail-sign_in_again-account_problem-locked =
    .title = Esta cuenta de Microsoft está bloqueada por ahora
    .lead = Intentó conectar Outlook a { $app }, pero Microsoft ha bloqueado la cuenta tras demasiados intentos.
    .hint = Espere media hora y conecte con la contraseña correcta. Si los intentos no eran suyos, cambie la contraseña.

mail-sign_in_again-account_problem-password =
    .title = La contraseña no era correcta
    .lead = Intentó conectar Outlook a { $app }, pero la contraseña escrita en Microsoft no era correcta.
    .hint = Use la contraseña de su cuenta de Microsoft, no la de { $app }. Si la ha olvidado, restablézcala en la página de inicio de sesión de Microsoft. Nosotros nunca la vemos.

mail-sign_in_again-account_problem-not_found =
    .title = Microsoft no conoce esta cuenta
    .lead = Intentó conectar Outlook a { $app }, pero Microsoft no conoce ninguna cuenta con la dirección escrita.
    .hint = Revise la ortografía. También puede que su correo no esté en Microsoft 365; en ese caso responda a este mensaje y le ayudaremos a encontrar otra manera.

mail-reconnect =
    .subject = Ya puede conectar Outlook a { $app }
    .preheader = Un clic y listo.
    .title = El camino está libre
    .lead = Buenas noticias: ya no existe lo que impedía conectar Outlook a { $app } en { $org }. El suyo debería conectarse ahora.
    .hint = Inicie sesión con su cuenta de trabajo y elija «Aceptar» si Microsoft lo pide.
    .account = Cuenta que usó
    .after = Si Microsoft vuelve a detenerle, responda a este mensaje y lo miraremos. No hace falta que se lo pida otra vez a su administrador.

mail-reconnect-admin_approval =
    .subject = { $app } está aprobado: conecte Outlook ahora
    .preheader = Un clic y listo. Su administrador ya ha hecho su parte.
    .title = Su organización ha aprobado { $app }
    .lead = Buenas noticias: { $app } está aprobado en { $org } y ya nada debería detenerle.

mail-reminder-1 =
    .subject = { $app } sigue esperando a su administrador
    .preheader = Nadie nos ha dicho que ya esté hecho. El mensaje para su administrador está preparado más abajo.
    .title = Su Outlook sigue esperando
    .lead = Hace unos días no pudo conectar Outlook a { $app }, porque antes tiene que intervenir un administrador de { $org }. Por lo que vemos, todavía no lo ha hecho.
    .stake = Quizá su administrador no llegó a verlo. Si escribió a alguien, un breve recordatorio ayuda. Si no, el mensaje de abajo está listo para enviar.
    .after = ¿Ya está hecho? Conecte otra vez, y estos recordatorios terminarán solos.

mail-reminder-1-hidden_block =
    .lead = Hace unos días no se pudo conectar Outlook a { $app }, muy probablemente porque antes tiene que aprobarlo un administrador de { $org }. Por lo que vemos, todavía no lo ha hecho.

mail-reminder-2 =
    .subject = Otras dos maneras de conectar { $app }
    .preheader = Si su administrador no ha respondido, pruebe una de estas.
    .title = Otras dos maneras de pedirlo
    .lead = Sigue esperando a que un administrador de { $org } permita conectar Outlook a { $app }. Si su primer mensaje quedó sin respuesta, estas maneras suelen funcionar.
    .way1-title = 1. Abra un ticket
    .way1 = Si su organización tiene soporte informático o una empresa externa de informática, reenvíeles este mensaje. Un ticket siempre tiene un responsable; un correo a una sola persona puede pasar inadvertido.
    .way2-title = 2. Pregunte a quien configuró su buzón
    .way2 = En organizaciones pequeñas, quien administra suele ser la dirección, la persona que lleva la oficina o quien le dio su buzón. Enséñele este mensaje: la parte para el administrador contiene todo lo que hace falta.
    .after = { mail-reminder-1.after }

mail-reminder-3 =
    .subject = Último recordatorio: { $app } sigue sin Outlook
    .preheader = No volveremos a recordárselo. El camino sigue abierto.
    .title = Este es nuestro último recordatorio
    .lead = En { $org } todavía no se puede conectar Outlook a { $app }, porque ningún administrador ha intervenido aún. No volveremos a recordárselo.
    .stake = La guía para su administrador sigue sirviendo y el mensaje de abajo sigue preparado. Si su administrador ha decidido que no, o si necesita ayuda para saber quién es, escriba a { $support }.
    .after = Cuando veamos que en { $org } ya se puede conectar, le avisaremos.
