# El código de control de un mensaje y la página que dice si lo enviamos. The English file explains the values.

## In mails. Never say that a link leads there: the reader types the address.

check-code = Código de control
check-how = Para asegurarse de que este mensaje es nuestro, escriba { $check } carácter por carácter en la barra de direcciones de un navegador e introduzca allí el código de control. La página indica qué día enviamos el mensaje, a quién y adónde llevan sus enlaces.
check-how-forwarded = Para asegurarse de que este texto es nuestro, escriba { $check } carácter por carácter en la barra de direcciones de un navegador e introduzca allí el código de control. La página indica qué día enviamos el mensaje original, a quién y adónde llevan sus enlaces.

## On the guide
check-guide = ¿Le ha traído aquí un mensaje? Cada mensaje nuestro lleva un código de control: escriba usted { $check } en la barra de direcciones e introdúzcalo allí; la página le dice si enviamos ese mensaje.

## The page. It must serve somebody who is alarmed, and somebody whom a counterfeiter has sent here.
check-title = ¿Es nuestro este mensaje?
check-lead = Cada mensaje que { $app } envía sobre la conexión de Outlook lleva un código de control. Introdúzcalo aquí y sabrá si enviamos ese mensaje y qué debe comparar.
check-form = Introducir un código de control
check-again = Comprobar otro código
check-hint = Doce letras y cifras en tres grupos. El código está hacia el final del mensaje y en la parte para administradores. Da igual usar mayúsculas o minúsculas, con guiones o sin ellos.
check-button = Comprobar este código
check-bar = Confíe en esta página solo si la dirección de la barra empieza por { $check } y la ha escrito usted. Un enlace de un mensaje puede llevar a una página que se parece a esta y dice que sí a todo.

check-genuine =
    .title = Enviamos un mensaje con este código
    .lead = Es el mensaje que tiene delante solo si estos tres datos son iguales en él. Un código se puede copiar en un mensaje falso, pero los enlaces de un mensaje falso llevan a otro sitio.
check-unsent =
    .title = Escribimos un mensaje con este código
    .lead = Que sepamos, aún no ha salido o no ha llegado. Si aun así lo tiene delante, estos tres datos deben ser iguales en él. Un código se puede copiar en un mensaje falso, pero los enlaces de un mensaje falso llevan a otro sitio.

check-compare = Compare estos tres datos
check-day = El día
check-day-note = Según la hora de Greenwich (UTC). Donde usted está, puede ser el día anterior o el siguiente.
check-day-later = { $date }; salió el { $time }
check-day-unsent = Escrito el { $date }; que sepamos, no enviado
check-to = Para
check-to-note = Una dirección de este dominio que empieza por esta letra. Si el mensaje se lo pasó alguien de su equipo, es la dirección de esa persona.
check-hosts = Sus enlaces llevan solo a
check-hosts-note = Deje el puntero sobre un enlace, o mantenga el dedo sobre él, para ver adónde lleva. Lo que cuenta es todo lo que hay entre «https://» y la «/» siguiente.
check-hosts-mail = Un botón que abre un correo nuevo también es seguro.
check-differs = ¿Hay alguno distinto? Entonces alguien ha copiado nuestro código en un mensaje falso.

check-about = De qué trata nuestro mensaje
check-says = Qué dice
check-never = Lo que nunca pedimos

check-unknown =
    .title = No enviamos ningún mensaje con este código
    .lead = Revise el código otra vez, carácter por carácter: son doce. Si está tal como aparece en el mensaje, el mensaje no es nuestro.
check-now = Qué hacer ahora
check-now1 = No abra ningún enlace ni archivo adjunto de ese mensaje. No lo responda ni lo reenvíe.
check-now2 = Denúncielo: con el botón de suplantación de identidad (phishing) de su programa de correo, o a quien se ocupa de la informática en su trabajo.
check-now3 = Avísenos en { $support }. Nos ayuda a advertir a otras personas.
check-now4 = Si después de abrirlo ha escrito una contraseña o ha aprobado algo, cambie la contraseña ahora y avise a quien se ocupa de la informática.
check-now5 = Si quiere saber si { $app } le espera de verdad, abra { $app } como siempre lo hace.
check-tell = Avisar a soporte
check-tell-subject = Un mensaje que puede ser falso
check-tell-body = Tengo un mensaje que dice tratar de { $app }. He comprobado su código:
check-older = Los mensajes que enviamos antes de que hubiera códigos de control no llevan ninguno.
check-private = Esta página no nombra a nadie, y consultar un código no cambia nada.
