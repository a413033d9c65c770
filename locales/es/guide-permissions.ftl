# Los permisos. The English file explains the keys and the values; .display is Microsoft's Spanish name.

guide-permission-openid =
    .display = Inicio de sesión de los usuarios
    .purpose = Permite a la persona iniciar sesión con su cuenta de trabajo.
guide-permission-profile =
    .display = Ver el perfil básico de los usuarios
    .purpose = Muestra el nombre de la persona junto a su conexión.
guide-permission-email =
    .display = Ver la dirección de correo electrónico de los usuarios
    .purpose = Indica qué buzón se ha conectado.
guide-permission-offline_access =
    .display = Mantener el acceso a los datos a los que se le ha concedido acceso
    .purpose = Mantiene la conexión mientras la persona no está, para que no tenga que iniciar sesión cada hora.
guide-permission-user-read =
    .display = Iniciar sesión y leer el perfil del usuario
    .purpose = Lee el perfil de quien ha iniciado sesión, y de nadie más.
guide-permission-mail-readwrite =
    .display = Acceso de lectura y escritura al correo del usuario
    .purpose = Lee, redacta, archiva y elimina correo en el buzón de la persona; no lo envía.
guide-permission-mail-send =
    .display = Enviar correo como un usuario
    .purpose = Envía correo desde la dirección de la persona.
guide-permission-calendars-readwrite =
    .display = Tener acceso completo a los calendarios del usuario
    .purpose = Ve cuándo está libre la persona, y crea, mueve y elimina citas en sus calendarios.

guide-permissions =
    .lead = Todos son permisos **delegados** de **Microsoft Graph**: { $app } solo puede usarlos para una persona que se ha conectado, y solo para lo que esa persona puede hacer de todos modos.
    .copy-names = Copiar todos los nombres
    .copy-ids = Copiar nombres e id.
    .copy-csv = Copiar como CSV
    .copy-json = Copiar como JSON para Graph
    .column-name = Permiso
    .column-purpose = Para qué sirve y su id. de Graph
    .shown = «{ $display }»
    .copy-name = Copiar nombre
    .copy-name-of = Copiar nombre { $name }
    .blocked = Bloqueado por la directiva administrada
    .blocked-note = «{ guide-permissions.blocked }»: con **Permitir que Microsoft administre la configuración de consentimiento**, los usuarios no pueden concederlo por sí mismos (a fecha del { $policy }).
guide-permissions-title =
    { $permissions ->
        [one] El permiso
       *[other] Los { $permissions } permisos
    }
