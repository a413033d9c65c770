# La página a la que Microsoft trae de vuelta a quien administra, tras su página de aprobación. The English file explains the keys and the values.

guide-return =
    .eyebrow = De vuelta de Microsoft
    .case = Caso { $reference }
    .footer = Esta página se ofrece para { $app } ({ $publisher }). Abrirla no cambia nada.
    .granted = Qué se ha concedido
    .missing = **Sin conceder: { $missing }.**
    .missing-todo = Abra la guía y apruebe otra vez, con todos los permisos. Si vuelven a faltar, dígaselo a soporte.
    .unnamed = Sin mencionar en la respuesta: { $unnamed }. Forman parte del propio inicio de sesión; se puede conectar aunque aquí no se mencionen.
    .elsewhere = ¿Era la organización correcta?
    .elsewhere-known = Microsoft dice que la aprobación se hizo en un inquilino distinto del de este caso ({ $domain }). Si administra varios, abra de nuevo la guía e inicie sesión con la cuenta de este.
    .elsewhere-unknown = Microsoft dice que la aprobación se hizo en un inquilino distinto del de este caso. Si administra varios, abra de nuevo la guía e inicie sesión con la cuenta de este.
    .next = Qué pasa ahora
    .next-connect = Quien no pudo conectar [lo intenta otra vez en { $app }](connect). Casi siempre una aprobación llega a todo Microsoft en unos minutos; a veces tarda hasta una hora.
    .next-proof = La primera conexión que funcione es la prueba. Entonces avisamos a las demás personas de su organización que esperan.
    .claim = Ya está hecho: avisar
    .back = Volver a la guía
    .again = Volver a la guía, para aprobar otra vez
    .can = Qué puede hacer
    .code = Código de Microsoft: [AADSTS{ $code }](code)
    .write = Escribir a soporte
    .unmatched = No sabemos a qué solicitud corresponde esto.
    .unmatched-todo = Si ha aprobado la aplicación, la aprobación consta en Microsoft de todos modos. Si no, abra la guía otra vez desde su correo.

guide-return-complete =
    .title = { $app } está aprobado
    .lead = Se han concedido **{ $count } de { $total }** permisos. Están todos, gracias.
guide-return-named =
    .title = { $app } está aprobado
    .lead =
        { $others ->
            [one] La respuesta de Microsoft menciona **{ $count } de { $total }** permisos, entre ellos todos los que dependen de usted. Omite uno que solo sirve para iniciar sesión, como hace a menudo.
           *[other] La respuesta de Microsoft menciona **{ $count } de { $total }** permisos, entre ellos todos los que dependen de usted. Omite { $others } que solo sirven para iniciar sesión, como hace a menudo.
        }
guide-return-unlisted =
    .title = Microsoft dice que { $app } está aprobado
    .lead = Su respuesta no enumera los permisos. La próxima conexión mostrará si están todos.
guide-return-partial =
    .title = Aprobado, pero falta algo
    .lead = Se han concedido **{ $count } de { $total }** permisos. Con que falte uno, nadie puede conectar; mírelo una vez más, por favor.
guide-return-cancelled =
    .title = { $app } no se ha aprobado
    .lead = Se salió de la página de Microsoft sin aprobar. Microsoft responde lo mismo si la cuenta no tenía derecho a aprobar.
    .item1 = Si ha decidido que no, ya está. No ha cambiado nada.
    .item2 = Si quería aprobar, la cuenta necesita al menos el rol **Administrador de aplicaciones en la nube**. Inténtelo con una que lo tenga o pase la guía a quien corresponda.
guide-return-fault =
    .title = De esto se ocupa el equipo técnico de { $app }
    .lead = Microsoft no ha podido interpretar lo que { $app } le pidió. No ha hecho nada mal y no ha cambiado nada.
    .item1 = Escriba a soporte e incluya el código de Microsoft, si figura más abajo. Por su parte no hay nada que reparar.
guide-return-refused =
    .title = Microsoft no ha completado la aprobación
    .lead = Microsoft da un motivo distinto de una cancelación. Según su respuesta, no se ha aprobado nada.
    .item1 = Inténtelo una vez más en una ventana privada, para que no se interponga otra cuenta.
    .item2 = Si vuelve a acabar aquí, escriba a soporte e incluya el código de Microsoft, si figura más abajo.
guide-return-unreadable =
    .title = Aquí no hay ninguna respuesta de Microsoft
    .lead = Los administradores llegan aquí después de aprobar la aplicación en Microsoft. Con esta dirección no ha llegado nada parecido.
    .item1 = Si viene de la página de Microsoft, vuelva a la guía e inténtelo una vez más.
