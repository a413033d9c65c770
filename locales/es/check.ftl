# El código de comprobación de un correo, y la página que dice si lo enviamos. The English file explains the keys and the values.
# "Código de comprobación", and not "de verificación": that is what Microsoft calls the codes for signing in.

check-code = Código de comprobación
check-how = Para estar seguro de que este mensaje es nuestro, escriba { $check } en la barra de direcciones de un navegador, letra por letra, e introduzca el código de comprobación. La página dice qué día lo enviamos, a quién y adónde llevan sus enlaces.
check-how-forwarded = Para estar seguro de que esto lo escribimos nosotros, escriba { $check } en la barra de direcciones de un navegador, letra por letra, e introduzca el código de comprobación. La página dice qué día lo enviamos, a quién y adónde llevan los enlaces.

check-guide = ¿Le trajo aquí un correo? Cada correo nuestro lleva un código de comprobación: escriba usted { $check } en la barra de direcciones e introdúzcalo, y la página dice si lo enviamos.

check-title = ¿Es nuestro este correo?
check-lead = Cada correo que { $app } envía sobre la conexión de Outlook lleva un código de comprobación. Introdúzcalo aquí y sabrá si enviamos ese correo y qué debe comparar.
check-form = Introduzca un código de comprobación
check-again = Comprobar otro código
check-hint = Doce letras y cifras en tres grupos. Está hacia el final del correo y en la parte para el administrador. Da igual usar mayúsculas o guiones.
check-button = Comprobar este código
check-bar = Confíe en esta página solo si la barra de direcciones empieza por { $check } y lo ha escrito usted. El enlace de un correo puede llevar a una página parecida a esta que dice que sí a todo.

check-genuine =
    .title = Enviamos un correo con este código
    .lead = Es el correo que tiene delante solo si estas tres cosas coinciden en él. Un código puede copiarse en un correo falso, pero los enlaces de un correo falso llevan a otro sitio.
check-unsent =
    .title = Escribimos un correo con este código
    .lead = Que sepamos, todavía no ha salido o no llegó. Si aun así lo tiene delante, estas tres cosas deben coincidir en él. Un código puede copiarse en un correo falso, pero los enlaces de un correo falso llevan a otro sitio.

check-compare = Compare estas tres cosas
check-day = El día
check-day-note = Según la hora de Greenwich (UTC). Donde está usted puede ser el día anterior o el siguiente.
check-day-later = { $date }; salió de aquí: { $time }
check-day-unsent = Escrito: { $date }; sin enviar, que sepamos
check-to = Para
check-to-note = Una dirección de este dominio que empieza por esta letra. Si el correo se lo pasó otra persona de su equipo, es la dirección de esa persona.
check-hosts = Sus enlaces llevan solo a
check-hosts-note = Deje el puntero sobre un enlace, o mantenga el dedo encima, para ver adónde lleva. Lo que cuenta es lo que hay entre «https://» y la siguiente «/», entero.
check-hosts-mail = Un botón que abre un correo nuevo también es seguro.
check-differs = ¿Alguna es distinta? Entonces alguien ha copiado nuestro código en un correo falso.

check-about = De qué trata
check-says = Qué dice
check-never = Qué no pedimos nunca

check-unknown =
    .title = No enviamos ningún correo con este código
    .lead = Mire el código una vez más, carácter por carácter: son doce. Si está tal como figura en el correo, ese correo no es nuestro.
check-now = Qué hacer ahora
check-now1 = No abra ningún enlace ni archivo adjunto de ese correo. No lo responda ni lo reenvíe.
check-now2 = Denúncielo: con el botón de suplantación de identidad (phishing) de su programa de correo, o ante quien se ocupa de la informática en su trabajo.
check-now3 = Díganoslo en { $support }. Nos ayuda a avisar a otras personas.
check-now4 = Si escribió una contraseña o aprobó algo después de abrirlo, cambie la contraseña ahora y avise a quien se ocupa de la informática.
check-now5 = Si quiere saber si { $app } le espera de verdad, abra { $app } como siempre lo hace.
check-tell = Avisar a soporte
check-tell-subject = Un correo que puede ser falso
check-tell-body = Tengo un correo que dice tratar de { $app }. He comprobado su código:
check-older = Los correos que enviamos antes de que hubiera códigos de comprobación no llevan ninguno.
check-private = Esta página no nombra a nadie, y buscar un código no cambia nada.
