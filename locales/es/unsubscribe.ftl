# La página del enlace para darse de baja. The English file explains the values.

unsubscribe-ask =
    .title = ¿No quiere más correos sobre la conexión de Outlook?
    .lead = Un clic, y { $app } deja de enviarle correos sobre la conexión de Outlook.
    .more = Eso incluye el aviso de que por fin puede conectar. { $app } le seguirá mostrando qué hacer cuando intente conectar, y los demás correos de { $app } no cambian.
unsubscribe-done =
    .title = Ya no recibirá estos correos
    .lead = { $app } ya no le envía correos sobre la conexión de Outlook.
    .more = Puede conectar cuando quiera; { $app } le muestra qué hacer. Si fue sin querer, deshágalo aquí.
unsubscribe-stopped =
    .title = No recibe correos de aquí
    .lead = Los correos sobre la conexión de Outlook a { $app } ya están suspendidos para su dirección.
    .more = Si quiere volver a recibirlos, escriba a soporte.
unsubscribe-button = No recibir más estos correos
unsubscribe-undo = Volver a recibir estos correos
unsubscribe-footer = ¿Preguntas?
