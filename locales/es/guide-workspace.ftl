# Lo que hacen en la guía quienes la leen: marcas, preguntas, un no; los scripts. The English file explains the keys and the values.

guide-mark = Hecho
guide-mark-route = Vía { $route }, paso { $step }: hecho
guide-mark-step = Paso { $step }: hecho
guide-progress =
    { $count ->
        [one] Hay un paso de { $total } marcado como hecho, la última vez el { $time }. Todas las personas que abren esta guía ven las marcas.
       *[other] Hay { $count } pasos de { $total } marcados como hechos, la última vez el { $time }. Todas las personas que abren esta guía ven las marcas.
    }
guide-marks-hint = Marque un paso cuando esté hecho: la próxima persona que abra esta guía verá por dónde va. No cambia nada en Microsoft.

guide-answer = ¿Algo más que decir?
guide-question = Tengo una pregunta
guide-question-hint = Se envía al soporte de { $app } y se guarda con este caso. Indique cómo contactarle y no incluya contraseñas ni códigos.
guide-question-label = Su pregunta
guide-question-send = Enviar la pregunta
guide-refuse = No lo vamos a permitir
guide-refuse-hint = La decisión es suya. Quienes esperan dejan de recibir correos sobre ello, y usted puede cambiar de opinión en esta página cuando quiera.
guide-refuse-label = Por qué motivo
guide-refuse-send = No lo vamos a permitir

guide-asked = Su pregunta está en manos de soporte
guide-asked-lead = El soporte de { $app } la ha recibido, con el caso { $reference }. Si indicó cómo contactarle, le responderán por esa vía.
guide-asked-wait = No ha cambiado nada más, y nadie más ve en esta página lo que ha escrito.
guide-not-asked = Mejor escriba a soporte
guide-not-asked-lead = La pregunta estaba vacía, o este caso ya ha recibido varias hoy. No se ha perdido nada que no pueda enviar por correo: escriba a { $support } e indique el caso { $reference }.
guide-refused = Anotado: su organización no lo va a permitir
guide-refused-lead = Nadie recibirá más correos sobre el caso { $reference }. Soporte ve su motivo; los demás lectores de esta página, no.
guide-refused-state = Su organización ha decidido no permitir { $app }.
guide-refused-more = Ya nadie recibe correos sobre ello. Si eso ha cambiado, díganoslo y la guía sigue donde estaba.
guide-allow = Al final sí lo permitimos
guide-back = Volver a la guía

guide-scripts = Scripts para su organización
guide-scripts-lead = Los mismos pasos para quien trabaja con PowerShell o con llamadas directas a Microsoft Graph: mirar, hacer, deshacer. Cada script está hecho para este inquilino, conserva sus demás directivas, vuelve a leer lo que escribió y dice cómo terminó.
guide-scripts-open = Ver los scripts
guide-scripts-safe = Lea cada script antes de ejecutarlo. No contiene secretos ni contraseñas; usted inicia sesión en la página de Microsoft, y el script solo habla con Microsoft Graph. Los de PowerShell preguntan antes de cada cambio, y con -WhatIf no cambian nada.
guide-scripts-unknown = No conocemos con certeza el id. de su inquilino, así que los scripts de PowerShell se lo preguntan.
guide-scripts-download = Descargar { $file }
guide-scripts-copy = Copiar
guide-script-check = Ver si los usuarios pueden conectar
guide-script-check-note = Lee sin cambiar nada. Código de salida 0: pueden; 1: falta algo; 2: no se ha podido averiguar.
guide-script-apply-approval = Vía A: aprobar la aplicación
guide-script-apply-approval-note = Agrega la aplicación si no está y concede para todos exactamente sus permisos. Lo que ha agregado queda anotado en un archivo para poder volver atrás.
guide-script-undo-approval = Deshacer la vía A
guide-script-undo-approval-note = Retira lo que se agregó, según ese archivo, y no toca las demás concesiones.
guide-script-apply-settings = Vía B: el ajuste y la lista
guide-script-apply-settings-note = Limita el consentimiento de los usuarios a editores verificados y permisos de nivel Bajo, y rellena la lista. Lo que estaba configurado antes queda anotado en un archivo para poder volver atrás.
guide-script-undo-settings = Deshacer la vía B
guide-script-undo-settings-note = Vuelve a lo que estaba configurado antes, según ese archivo, y quita de la lista solo lo que se agregó.
guide-scripts-powershell = PowerShell
guide-scripts-calls = Llamadas directas a Graph

guide-as-markdown = Toda la guía en Markdown
guide-as-text = Toda la guía como texto sin formato
