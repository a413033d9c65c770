# Lo que puede hacer un administrador: roles, coste y efectos de cada vía, pasos. The English file explains the keys and the values.
# Microsoft's words are those of its Spanish documentation; where we found none, the English stands in parentheses once.

role-application_administrator = Administrador de aplicaciones
role-cloud_application_administrator = Administrador de aplicaciones en la nube
role-conditional_access_administrator = Administrador de acceso condicional
role-global_administrator = Administrador global
role-license_administrator = Administrador de licencias
role-privileged_role_administrator = Administrador de roles con privilegios
role-security_reader = Lector de seguridad
role-user_administrator = Administrador de usuarios

guide-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
guide-about-minutes =
    { $minutes ->
        [one] Alrededor de { $minutes } minuto
       *[other] Unos { $minutes } minutos
    }
guide-least-role = Rol mínimo: { $role }
guide-routes =
    .one = Qué hacer
    .choose = Elija una vía
    .choose-note = Basta con una. Elija según su rol y lo que permitan sus normas.
    .all = Hacen falta las dos
    .all-note = En este orden.
    .likeliest = La más probable para usted
    .name = Vía { $route }:
    .changes = Qué cambia
    .leaves = Qué sigue igual
    .effects = Qué más conviene saber
    .undo = Cómo deshacer la vía { $route }

guide-route-admin_consent =
    .title = Aprobar la aplicación con un enlace
    .fits = Adecuada para la mayoría de las organizaciones. Funciona con cualquier configuración de consentimiento y afecta solo a esta aplicación.
    .role-note = También sirven los roles { role-application_administrator }, { role-privileged_role_administrator } y { role-global_administrator }.
    .change1 = La aplicación figura en **Aplicaciones empresariales**, con exactamente los permisos que muestra la página de Microsoft.
    .change2 = Cualquier persona de su organización puede conectar su propio buzón sin que se le pida consentimiento.
    .leave1 = Su configuración de consentimiento y lo que los usuarios pueden conceder a cualquier otra aplicación.
    .leave2 = Los buzones: no se conecta nada hasta que su titular inicia sesión y lo conecta. Los permisos son delegados, así que la aplicación actúa solo en nombre de quienes se han conectado.
    .effect1 = Vale para todos. Para limitarla a ciertas personas, ponga **¿Asignación necesaria?** (Assignment required?) en **Sí** en las propiedades de la aplicación y asigne a esas personas.
    .effect2 = Si ya había aprobado otros permisos de esta aplicación para toda la organización, Microsoft puede sustituirlos por estos.
    .undo1 = Abra |Entra ID > Aplicaciones empresariales > Todas las aplicaciones| y elija la aplicación.
    .undo2 = En |Seguridad > Permisos|, revise y revoque lo que concedió; o bien, en **Propiedades**, ponga **¿Habilitado para que los usuarios inicien sesión?** en **No**, o elimine la aplicación.

guide-consent =
    .asks-known = Microsoft muestra los permisos de la lista de abajo y le pide que los acepte para **{ $domain }**. Antes de eso no ocurre nada.
    .asks-unknown = Microsoft muestra los permisos de la lista de abajo y le pide que los acepte. Antes de eso no ocurre nada.
    .button = Revisar y aprobar en Microsoft
    .step1-known = Siga el enlace e inicie sesión con una cuenta de administrador de { $domain }.
    .step1-unknown = Siga el enlace e inicie sesión con una cuenta de administrador.
    .inexact = No conocemos su inquilino con certeza, así que el enlace lleva a la organización de la cuenta con la que inicie sesión.
    .step2 = Compare el nombre de la aplicación, el editor y los permisos con esta página y elija **Aceptar**.
    .step3 = Microsoft le trae de vuelta aquí y le mostramos qué se ha concedido.
    .menu-title = Lo mismo en el Centro de administración, sin el enlace
    .menu = Si la aplicación ya figura allí: [abra Aplicaciones empresariales](apps) (|Entra ID > Aplicaciones empresariales > Todas las aplicaciones|), elija { $app }, después |Seguridad > Permisos|, y seleccione **Conceder consentimiento del administrador**.
    .address-title = La dirección que hay tras el botón, para leerla o copiarla

guide-route-settings =
    .title = Dejar que cada persona dé su consentimiento
    .fits = Adecuada si, según sus normas, cada persona decide sobre su propio buzón. Hacen falta los dos pasos; ninguno basta por sí solo.
    .role-note = El paso 1 requiere este rol en el Centro de administración; con Graph o PowerShell basta el rol { role-privileged_role_administrator }. El paso 2 solo requiere el rol { role-cloud_application_administrator }.
    .change1 = Cada persona puede conceder los permisos clasificados como **Bajo** a aplicaciones de editores verificados.
    .change2 = Los permisos de esta aplicación quedan clasificados como **Bajo**.
    .leave1 = No se concede nada en nombre de la organización: cada persona sigue dando su conformidad al conectar, para su propio buzón y su propio calendario.
    .leave2 = Lo que los usuarios concedieron antes. La configuración solo vale para los consentimientos futuros.
    .effect1 = La clasificación no se refiere a una sola aplicación: los usuarios podrán conceder los mismos permisos de correo y calendario a la aplicación de cualquier editor verificado.
    .effect2 = Si hasta ahora los usuarios podían consentir con más libertad (**Permitir el consentimiento del usuario para las aplicaciones**), esto lo restringe para todas las aplicaciones.
    .effect3 = Si hasta ahora Microsoft administraba este ajuste, deja de hacerlo: los cambios futuros de su directiva administrada ya no le afectan.
    .effect4 = Los invitados quedan fuera: el ajuste vale para los miembros.
    .undo1 = En |Clasificaciones de permisos > Bajo|, quite los permisos que agregó.
    .undo2 = En **Configuración del consentimiento del usuario**, elija lo que estaba elegido antes y guarde. (Anótelo antes de empezar.)
    .undo3 = Lo que los usuarios hayan concedido entretanto se mantiene. Para retirarlo: **Aplicaciones empresariales**, la aplicación, |Permisos > Consentimiento del usuario|.

guide-settings =
    .verified-title = Requiere un editor verificado
    .verified = Esta vía permite aprobar las aplicaciones de editores que Microsoft ha verificado (una marca azul junto a **{ $publisher }** en la página de Microsoft) y las registradas en su propio inquilino. Si no hay marca, siga la vía A.
    .one = Paso 1: permitir el consentimiento para editores verificados
    .step1 = Inicie sesión en el Centro de administración de Microsoft Entra como { role-global_administrator } y [abra **Configuración del consentimiento del usuario**](user-consent). El menú: |Entra ID > Aplicaciones empresariales > Consentimiento y permisos > Configuración del consentimiento del usuario|.
    .older = Menús anteriores: |Identidad > Aplicaciones > Aplicaciones empresariales > Consentimiento y permisos|. En Azure Portal: |Microsoft Entra ID > Aplicaciones empresariales > Consentimiento y permisos|.
    .step2 = Anote lo que está elegido ahora, para poder volver a ello.
    .step3 = En **Consentimiento del usuario para aplicaciones**, seleccione **Permitir el consentimiento del usuario para aplicaciones de editores verificados, para los permisos seleccionados**.
    .step4 = Seleccione **Guardar** en la parte superior de la página.
    .managed-title = Aparece «Permitir que Microsoft administre la configuración de consentimiento» (Let Microsoft manage your…). ¿Puedo dejarlo así?
    .managed = No, para esta vía no. Es lo predeterminado para las organizaciones que nunca eligieron, desde julio y agosto de 2025. Desde su despliegue, entre finales de octubre y finales de noviembre de 2025, la directiva administrada de Microsoft impide que los usuarios concedan permisos de correo y calendario a cualquier aplicación; que el editor esté verificado no cambia nada.
    .managed-blocked = De los permisos de esta aplicación, bloquea { $blocked }.
    .managed-low = Clasificar los permisos (paso 2) no cambia nada mientras esa directiva esté en vigor. No obliga a las organizaciones que han elegido otra opción.
    .managed-keep = Si quiere mantener la directiva administrada de Microsoft, siga la [vía A](route-a): ambas son compatibles. Lo que sabemos de la directiva es del { $policy }; Microsoft la cambia de vez en cuando.
    .step5 = También en **Consentimiento y permisos**, abra **Clasificaciones de permisos**. Con **Bajo** (Low) seleccionado, elija **+ Agregar permisos**.
    .step6 = En el panel **Solicitud de permisos de API**, en **API de Microsoft**, elija **Microsoft Graph** y después **Permisos delegados**. No elija **Permisos de aplicación**: esos actúan sin que nadie haya iniciado sesión, y { $app } no pide ninguno.
    .step7 = Márquelos todos en este mismo panel antes de agregarlos. Escriba en el cuadro de búsqueda, abra el grupo, marque, vacíe el cuadro y siga con el siguiente:
    .pick-mail = Busque `Mail`, grupo **Mail**: { $mail }
    .pick-calendars = Busque `Calendar`, grupo **Calendars**: { $calendars }
    .pick-sign-in = Busque por su nombre cada uno de los que sirven para iniciar sesión: { $sign_in }. Los que van en minúsculas están en **Permisos de OpenId** (OpenId permissions). Algunos inquilinos ya los tienen en la lista **Bajo**; agregue solo lo que falte.
    .pick-others = Busque por su nombre: { $others }
    .step8 = Seleccione **Agregar permisos** en la parte inferior izquierda del panel.
    .step9 = Compruebe: |Clasificaciones de permisos > Bajo| muestra ahora los { $permissions } permisos, cada uno con la API **Microsoft Graph**. [Compare con la lista de abajo](permissions).
guide-settings-two =
    { $permissions ->
        [one] Paso 2: clasificar el permiso como Bajo
       *[other] Paso 2: clasificar los { $permissions } permisos como Bajo
    }

guide-graph =
    .title = Los dos pasos con Microsoft Graph, sin el rol { role-global_administrator }
    .with-known = Use [el Probador de Graph](graph-explorer) o un script propio, con la sesión iniciada en el inquilino `{ $tenant_id }` y los permisos delegados `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` y `Application.Read.All`.
    .with-unknown = Use [el Probador de Graph](graph-explorer) o un script propio, con los permisos delegados `Policy.ReadWrite.Authorization`, `Policy.ReadWrite.PermissionGrant` y `Application.Read.All`.
    .roles = La directiva requiere el rol { role-privileged_role_administrator }; las clasificaciones, el rol { role-cloud_application_administrator }.
    .step1 = Lea lo que está configurado y guarde la respuesta para poder volver atrás:
    .step2 = Establezca la directiva de consentimiento. La lista se sustituye entera: de lo que leyó en `permissionGrantPoliciesAssigned`, omita las entradas que empiezan por `managePermissionGrantsForSelf` (en mayúsculas o minúsculas) y copie todas las demás después de la primera línea.
    .step3 = Clasifique lo que aún no lo esté, una llamada para cada uno:
    .step4 = Vuelva a leer ambas cosas. Se ha informado de inquilinos con **Permitir que Microsoft administre la configuración de consentimiento** que responden 204 a la segunda llamada y no cambian nada; en ese caso, haga el paso 1 en el Centro de administración.
    .undo = Para deshacerlo, envíe la lista que guardó con el mismo `PATCH` y elimine con `DELETE` cada clasificación que agregó, por el `id` que devolvió su `POST`.

guide-route-request =
    .title = Aprobar la solicitud que espera
    .fits = Adecuada si su organización permite pedir aprobación y alguien la ha pedido. El resultado es el mismo que con la vía A.
    .role-note = Además debe ser revisor designado y haberlo sido cuando se hizo la solicitud. Ser solo revisor no le permite aprobar.
    .change1 = La aplicación queda aprobada para toda la organización, y Microsoft avisa a quienes la pidieron.
    .change2 = La aplicación figura en **Aplicaciones empresariales**.
    .leave1 = Su configuración de consentimiento y lo que los usuarios pueden conceder a cualquier otra aplicación.
    .effect1 = Vale para todos, como la vía A.
    .effect2 = Si elige **Denegar** (Deny), los usuarios pueden volver a pedirla. Si elige **Bloquear** (Block), la aplicación queda deshabilitada en su directorio: nadie puede volver a pedirla hasta que usted la habilite.
    .undo1 = Como en la vía A: **Aplicaciones empresariales**, la aplicación, **Permisos**, revoque; o elimine la aplicación.

guide-request =
    .step1 = Abra [Solicitudes de consentimiento del administrador](requests) (Admin consent requests), pestaña **Mis pendientes** (My Pending). El menú: |Entra ID > Aplicaciones empresariales > Solicitudes de consentimiento del administrador| (en **Actividad**).
    .nothing = ¿No hay nada? Entonces nadie lo ha pedido, o la solicitud ha caducado, o usted pasó a ser revisor después. Siga la vía A.
    .step2 = Elija **{ $app }**. Compare el id. de aplicación con el de esta página y seleccione **Revisar permisos y consentimiento**.
    .step3 = Compare los permisos con la lista de abajo y elija **Aceptar**.

guide-route-assign =
    .title = Asignar personas a la aplicación
    .fits = Adecuada si la aplicación tiene activado **¿Asignación necesaria?** (Assignment required?), de modo que solo pueden usarla las personas de su lista.
    .role-note = También sirven los roles { role-application_administrator } y { role-user_administrator }, o un propietario de la aplicación.
    .change1 = Las personas o los grupos que elija pueden iniciar sesión en la aplicación y la ven en **Mis aplicaciones**.
    .leave1 = Todos los demás siguen fuera.
    .leave2 = Los permisos: una aplicación que requiere asignación también tiene que aprobarla un administrador.
    .effect1 = Para asignar un grupo hace falta Microsoft Entra ID P1 o P2. Los grupos que haya dentro del grupo no cuentan: asígnelos uno por uno.
    .undo1 = **Aplicaciones empresariales**, la aplicación, **Usuarios y grupos**: seleccione la persona o el grupo y después **Quitar**.

guide-assign =
    .step1 = Abra [Aplicaciones empresariales](apps) (|Entra ID > Aplicaciones empresariales > Todas las aplicaciones|) y elija **{ $app }**. Si busca por el id. de aplicación, la encontrará con seguridad.
    .step2 = En **Usuarios y grupos**, seleccione **Agregar usuario o grupo**.
    .step3 = En **Usuarios y grupos**, siga **Ninguno seleccionado** (None Selected), elija las personas o los grupos y después **Seleccionar** y **Asignar**.
    .all-title = O dejar entrar a todos
    .all = En **Propiedades**, ponga **¿Asignación necesaria?** en **No** y guarde. Así la aplicación queda abierta a toda su organización; vuelva a ponerlo en **Sí** para deshacerlo.
