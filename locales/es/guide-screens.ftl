# Los bocetos de pantallas de la guía. The English file explains the keys. Labels are Microsoft's Spanish words, or ours where we found none.

screen-menu =
    .apps = Aplicaciones empresariales
    .consent = Consentimiento y permisos

screen-wall =
    .alt = La página de Microsoft «Se necesita la aprobación del administrador»: el nombre de la aplicación, unas líneas de texto y dos enlaces. Uno inicia sesión con una cuenta de administrador; el otro vuelve a la aplicación sin dar el consentimiento. No hay ningún botón.
    .caption = 1. «Se necesita la aprobación del administrador»: sin formulario y sin nada que aceptar.
    .heading = Se necesita la aprobación del administrador
    .sign-in = ¿Tiene una cuenta de administrador? Inicie sesión con esa cuenta
    .return = Volver a la aplicación sin dar el consentimiento

screen-ask =
    .alt = La página de Microsoft «Se requiere aprobación»: lo que pide la aplicación, un campo para su justificación y los botones Cancelar y Solicitar aprobación.
    .caption = 1. «Se requiere aprobación»: un formulario que pide una justificación.
    .heading = Se requiere aprobación
    .lead = Esta aplicación requiere la aprobación de su administrador para:
    .reason = Escriba por qué solicita esta aplicación
    .cancel = Cancelar
    .send = Solicitar aprobación

screen-consent =
    .alt = La página de Microsoft «Permisos solicitados»: lo que a la aplicación le gustaría hacer, y los botones Cancelar y Aceptar.
    .caption = 2. «Permisos solicitados»: con el botón Aceptar.
    .heading = Permisos solicitados
    .lead = A esta aplicación le gustaría:
    .cancel = Cancelar
    .accept = Aceptar

screen-review =
    .alt = La página de Microsoft «Permisos solicitados, revisar para su organización»: el nombre { $app }, el editor { $publisher }, la lista de permisos y los botones Cancelar y Aceptar. Aceptar está resaltado.
    .caption = Boceto de la página de Microsoft. Sus primeras líneas deben nombrar { $app } y la cuenta de su organización.
    .heading = Permisos solicitados
    .sub = Revisar para su organización
    .lead = A esta aplicación le gustaría:
    .cancel = Cancelar
    .accept = Aceptar

screen-settings =
    .alt = El panel «Configuración del consentimiento del usuario»: de cuatro opciones está elegida «Permitir el consentimiento del usuario para aplicaciones de editores verificados, para los permisos seleccionados». Guardar está arriba. Ambas cosas están resaltadas.
    .caption = Boceto del panel. En el suyo, el texto o el orden de las opciones puede variar un poco.
    .here = Configuración del consentimiento del usuario
    .save = Guardar
    .discard = Descartar
    .heading = Consentimiento del usuario para aplicaciones
    .none = No permitir el consentimiento del usuario
    .low = Permitir el consentimiento del usuario para aplicaciones de editores verificados, para los permisos seleccionados
    .managed = Permitir que Microsoft administre la configuración de consentimiento
    .all = Permitir el consentimiento del usuario para las aplicaciones

screen-picker =
    .alt = El panel «Solicitud de permisos de API» para Microsoft Graph: está elegido «Permisos delegados», hay un nombre escrito en el cuadro de búsqueda, su grupo está abierto y los permisos de { $app } que contiene están marcados. «Agregar permisos» está abajo a la izquierda.
    .caption = Boceto del panel. Las casillas siguen marcadas mientras busca la siguiente.
    .heading = Solicitud de permisos de API
    .delegated = Permisos delegados
    .application = Permisos de aplicación
    .select = Seleccionar permisos
    .add = Agregar permisos
    .discard = Descartar

screen-low =
    .alt = «Clasificaciones de permisos» con la pestaña Bajo abierta: arriba «Agregar permisos» y debajo cada permiso de { $app } en su propia fila, todos de la API Microsoft Graph.
    .caption = Boceto de la lista como debe quedar al final.
    .here = Clasificaciones de permisos
    .low = Bajo
    .medium = Medio
    .high = Alto
    .add = Agregar permisos
    .api = API usada
    .permission = Permiso

screen-requests =
    .alt = «Solicitudes de consentimiento del administrador» con la pestaña Mis pendientes abierta: una solicitud, para { $app }. Al lado, los detalles de la solicitud, con los botones «Revisar permisos y consentimiento», Denegar y Bloquear. El primero está resaltado.
    .caption = Boceto de la lista y de lo que se abre al elegir { $app } en ella.
    .here = Solicitudes de consentimiento del administrador
    .pending = Mis pendientes
    .all = Todas
    .name = Nombre
    .by = Solicitado por
    .details = Detalles
    .id = Id. de aplicación
    .review = Revisar permisos y consentimiento
    .deny = Denegar
    .block = Bloquear

screen-assign =
    .alt = «Usuarios y grupos» de { $app } con el botón «Agregar usuario o grupo» arriba. Al lado, el panel «Agregar asignación», con el enlace «Ninguno seleccionado» bajo «Usuarios y grupos» y el botón Asignar. Lo que hay que elegir está resaltado.
    .caption = Boceto de la lista y del panel que abre «Agregar usuario o grupo».
    .here = Usuarios y grupos
    .add = Agregar usuario o grupo
    .heading = Agregar asignación
    .none = Ninguno seleccionado
    .assign = Asignar

screen-properties =
    .alt = «Propiedades» de { $app }: «¿Habilitado para que los usuarios inicien sesión?» está en Sí y Guardar está arriba. Ambas cosas están resaltadas.
    .caption = Boceto de la página. El «id. de aplicación» es lo que distingue { $app } de otra aplicación con ese nombre.
    .here = Propiedades
    .save = Guardar
    .discard = Descartar
    .enabled = ¿Habilitado para que los usuarios inicien sesión?
    .assignment = ¿Asignación necesaria?
    .yes = Sí
    .no = No
    .name = Nombre
    .id = Id. de aplicación

screen-policy =
    .alt = Los detalles de un inicio de sesión con la pestaña «Acceso condicional» abierta: una lista de directivas con sus resultados. Una tiene el resultado Error y está resaltada. Las demás dicen Correcto y No aplicada.
    .caption = Boceto de la pestaña. La directiva con el resultado «Error» es la que hay que mirar.
    .heading = Detalles de la actividad: inicios de sesión
    .basic = Información básica
    .device = Información del dispositivo
    .here = Acceso condicional
    .policy = Nombre de la directiva
    .result = Resultado
    .failure = Error
    .success = Correcto
    .not-applied = No aplicada

screen-accounts =
    .caption = Boceto de las dos páginas. La segunda solo aparece con una dirección que tiene dos cuentas.
    .alt-work = Dos páginas de Microsoft. «Elegir una cuenta»: debajo de las cuentas con sesión iniciada está resaltado «Usar otra cuenta». «¿Cuál quiere usar?»: de «Cuenta profesional o educativa» y «Cuenta personal» está resaltada la primera.
    .alt-personal = Dos páginas de Microsoft. «Elegir una cuenta»: debajo de las cuentas con sesión iniciada está resaltado «Usar otra cuenta». «¿Cuál quiere usar?»: de «Cuenta profesional o educativa» y «Cuenta personal» está resaltada la segunda.
    .pick = Elegir una cuenta
    .signed-in = Sesión iniciada
    .another = Usar otra cuenta
    .which = ¿Cuál quiere usar?
    .work = Cuenta profesional o educativa
    .work-note = Creada por su departamento de TI
    .personal = Cuenta personal
    .personal-note = Creada por usted
