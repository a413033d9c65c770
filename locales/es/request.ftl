# La página «¿Cómo va mi solicitud?». The English file explains the keys and the values.

request-title = ¿Cómo va mi solicitud?
request-lead-admin = Intentó conectar Outlook a { $app }. Quien se ocupa de Microsoft 365 en { $org } tiene que permitirlo una vez.
request-lead-person = Intentó conectar Outlook a { $app }. Esta está en sus manos: la guía muestra los pasos.
request-lead-connected = Ya está conectado. No queda nada por hacer.
request-lead-resolved = El camino está libre: conecte Outlook una vez más y listo.
request-lead-refused = En { $org } se ha decidido no permitir { $app }.
request-lead-closed = Soporte ha cerrado esta solicitud sin cambios. Si todavía la necesita, escriba a { $support }.

request-steps = Por dónde va
request-tried = Usted intentó conectar
request-mailed = Le escribimos qué hacer
request-mailed-waiting = Nuestro correo está a punto de salir
request-mailed-failed = Nuestro correo no le llegó: use la guía de abajo
request-mailed-none = No le hemos escrito sobre ello
request-opened = Alguien está usando la guía
request-opened-not = Nadie ha usado la guía todavía
request-opened-not-note = Que se abra no nos basta para saberlo. Contamos personas, no los programas que revisan los enlaces de los correos.
request-claimed = Su administrador dice que está hecho
request-claimed-not = Su administrador lo permite
request-resolved = Funciona: el camino está libre
request-resolved-not = Usted conecta y funciona
request-refused = Su organización ha decidido que no
request-connected = Ya está conectado
request-on = el { $time }
request-done = hecho
request-now = va por aquí
request-open = pendiente

request-others =
    { $others ->
        [0] Que sepamos, nadie más de su organización lo espera.
        [one] Otra persona de su organización también lo espera.
       *[other] Otras { $others } personas de su organización también lo esperan.
    }
request-meanwhile = Qué puede hacer mientras tanto
request-meanwhile-admin = Pregunte a quien se ocupa de Microsoft 365 en su trabajo si ha visto la guía. Basta un minuto de su tiempo. No hace falta que vuelva a intentarlo antes de que se permita; le avisaremos.
request-meanwhile-claimed = Intente conectar ahora. Si Microsoft sigue pidiendo un administrador, espere un poco: un cambio casi siempre tarda unos minutos en llegar a todo Microsoft, a veces hasta una hora.
request-meanwhile-refused = Hable con quien se ocupa de Microsoft 365 en su trabajo. Puede retirar la decisión en la guía en cualquier momento.
request-meanwhile-person = Abra la guía y siga sus pasos. Se tarda uno o dos minutos.
request-guide = Abrir la guía
request-write = Escribir a mi administrador
request-connect = Conectar Outlook
request-private = Esta página es suya: quien tenga su dirección ve lo que pone aquí. No nombra a nadie.

request-gone = Este enlace ya no es válido
request-gone-lead = Los enlaces caducan con el tiempo o cuando soporte los sustituye. Escriba a { $support }, o intente conectar otra vez en { $app }: así recibirá uno nuevo.
