# Las páginas de quien administra, junto a las vías y los permisos. The English file explains the keys and the values.

guide-copy = Copiar
    .done = Copiado
    .by-hand = Seleccione el texto y cópielo con el teclado
    .link = Copiar el enlace
    .address = Copiar la dirección
    .client-id = Copiar el id. de cliente
    .tenant-id = Copiar el id. de inquilino
    .ticket = Copiar para un ticket
guide-print = Imprimir esta página

guide-for-admin = Para quien administra Microsoft 365 en { $org }
guide-about-request = Sobre esta solicitud
guide-waiting =
    { $waiting ->
        [one] { $waiting } persona espera
       *[other] { $waiting } personas esperan
    }
guide-since = Desde el { $opened }
guide-claimed-more = Hasta entonces esta página sigue abierta, por si queda algo por hacer.
guide-unsure =
    .title = Es nuestra lectura, no la palabra de Microsoft.
    .text = Microsoft no siempre dice por qué detuvo una conexión. Lo que sigue es el motivo más probable. Si no encaja con lo que usted ve, [díganoslo](support).
guide-not-me =
    .title = ¿No es usted la persona indicada?
    .text = Pase la página a quien se ocupa de Microsoft 365 en su trabajo. Lo hace una vez y todos pueden conectar.
    .write = Escribir a mi administrador

guide-who =
    .title = Quién lo pide
    .name = Su organización en { $app }
    .support = Soporte
guide-trust =
    .title = Compruébelo por su cuenta
    .lead = Una solicitud para aprobar una aplicación exige cautela. Por eso:
    .check1 = La barra de direcciones muestra **{ $host }**.
    .check2 = Aquí nadie le pide contraseñas, códigos, pagos ni descargas.
    .check3 = Usted inicia sesión en **login.microsoftonline.com** y trabaja en **entra.microsoft.com**. Ambos son de Microsoft; nosotros no vemos nada de ello.
    .check4 = La propia página de Microsoft muestra el nombre de la aplicación, el editor y los permisos antes de que usted acepte. Si no coinciden con esta página, deténgase y [díganoslo](support).
    .check5 = No necesita ninguno de nuestros enlaces: abra usted el Centro de administración de Microsoft Entra y busque el id. de cliente.

guide-retry =
    .title = Después: que vuelvan a intentarlo
    .text = Microsoft aplica el cambio solo a los inicios de sesión nuevos, así que quien no pudo conectar tiene que [conectar otra vez en { $app }](connect). La página que pide un administrador ya no debería aparecer. La primera conexión que funcione lo demuestra, y entonces avisamos a las demás personas de su organización que esperan.
    .button = Ya está hecho: avisar
    .note = Queda anotado en el caso. No concede nada ni requiere cuenta.

guide-safe =
    .title = ¿Es seguro?
    .lead = Es la manera habitual de permitir que una organización de Microsoft 365 use una aplicación externa, y usted decide hasta dónde llega:
    .delegated = Los permisos son delegados. { $app } accede al buzón y al calendario de quienes se conectan, y de nadie más.
    .settings = Con la vía B no se concede nada en nombre de la organización: cada persona da su conformidad al iniciar sesión, para su propio buzón y su propio calendario.
    .consent = Con la vía A aprueba una sola aplicación, una vez; todo lo demás sigue tan estricto como está.
    .password-known = { $app } nunca ve una contraseña, y ninguno de los permisos sirve para administrar.
    .password-unknown = { $app } nunca ve una contraseña.
    .undo = Puede retirarlo en cualquier momento. Los registros de inicio de sesión de Entra muestran cuándo inició sesión la aplicación y para quién.
    .allows = Lo que sí permite merece decirse con la misma claridad: en el caso de quienes se conectan, la aplicación puede leer, cambiar y eliminar correos y citas, y enviar correo en su nombre, hasta que termine la conexión. «Bajo impacto» es el nombre de la lista de Microsoft, no una valoración nuestra. Nada de esto afecta a las cuentas personales de Microsoft.

guide-still =
    .title = Si sigue sin funcionar
    .same = La persona vuelve a ver la misma página
    .same1 = ¿Inicia sesión con su cuenta de trabajo y no con una personal?
    .same2 = Pídale que borre las cookies de login.microsoftonline.com o que use una ventana privada: una sesión antigua puede ser de otra cuenta.
    .same3 = ¿Se guardó el cambio, y en el inquilino correcto? Mírelo otra vez.
    .same4 = Un cambio en el flujo de trabajo de consentimiento del administrador puede tardar hasta una hora.
    .low = Con la vía B: ¿están hechos los dos pasos y figuran los { $permissions } permisos en la lista **Bajo**? Con que falte uno, se bloquea toda la solicitud.
    .settings = La vía B está hecha y Microsoft sigue pidiendo un administrador
    .settings1 = Puede que Microsoft no considere verificado al editor, o que vea un riesgo en la solicitud. En ambos casos la decisión pasa a un administrador: siga la vía A.
    .settings2 = El ajuste no vale para los invitados.
    .settings3 = Puede que la aplicación tenga activado **¿Asignación necesaria?** (Assignment required?). Entonces un administrador tiene que dar su consentimiento y asignar a las personas.
    .settings4 = En las nubes nacionales (Gobierno de EE. UU., China) no existe la verificación de editores, así que la vía B no puede funcionar allí. Los enlaces de esta página son para la nube pública; [escríbanos](support).
    .other = Está aprobado y falla con otro mensaje
    .other1 = **AADSTS50105**: hay que asignar la persona a la aplicación (**Aplicaciones empresariales**, { $app }, **Usuarios y grupos**).
    .other2 = **AADSTS7000112**: la aplicación está deshabilitada en su inquilino (**Propiedades**, **¿Habilitado para que los usuarios inicien sesión?**).
    .other3 = **AADSTS650051**: estorba un resto de una copia anterior de la aplicación; elimínelo en **Aplicaciones empresariales** y apruebe otra vez.
    .other4 = **AADSTS530xx**, o una página sobre el dispositivo o el lugar: una directiva de acceso condicional. Mire los [registros de inicio de sesión](sign-ins).
    .other5 = Sin buzón: la cuenta necesita una licencia de Exchange Online. Una nueva tarda hasta 15 minutos en surtir efecto.
    .right = Lo ha hecho todo bien
    .right-text = Entonces el fallo puede estar de nuestro lado: una aplicación puede pedir más de lo que dice, o pedir el consentimiento cada vez. Escriba a [{ $support }](support) con la dirección de quien lo intentó, su dominio y una imagen del mensaje con sus códigos. Indique el caso { $reference }.

guide-record =
    .title = Para su archivo
    .ticket = Toda la solicitud como texto sin formato, para un ticket de cambio
    .sources = En qué se basa esta página
    .checked = Contrastado con la documentación de Microsoft el { $checked }. Microsoft cambia de sitio los menús de vez en cuando; si alguno se ha movido, busque las palabras en negrita en el Centro de administración.
guide-sources =
    .item1 = [Conceder consentimiento del administrador para todo el inquilino](grant-admin-consent)
    .item2 = [Configurar el consentimiento de los usuarios](configure-user-consent)
    .item3 = [Clasificaciones de permisos](configure-permission-classifications)
    .item4 = [Directivas de consentimiento de aplicaciones](manage-app-consent-policies)
    .item5 = [Revisar las solicitudes de consentimiento del administrador](review-admin-consent-requests)
    .item6 = [Asignar personas a una aplicación](assign-user-or-group-access-portal)

guide-hint-title = Mire primero aquí.

guide-policy =
    .title = Encontrar la directiva y decidir
    .look = Para mirar: { role-security_reader }
    .change = Para cambiar: { role-conditional_access_administrator }
    .step1 = Abra los [registros de inicio de sesión](sign-ins) (|Entra ID > Supervisión y estado > Registros de inicio de sesión|). Filtre por el id. de aplicación de { $app } y por el estado **Error** (Failure).
    .step2 = Abra el inicio de sesión y su pestaña **Acceso condicional**. Nombra la directiva que falló y la condición que no se cumplió.
    .step3 = Decida qué encaja con sus normas. A menudo la persona puede cumplir la condición: otro dispositivo, otra red, autenticación multifactor.
    .step4 = Si la directiva no debe aplicarse a esta aplicación, [abra la directiva](policies) (|Entra ID > Acceso condicional > Directivas|) y excluya { $app } en **Recursos de destino**. Si allí no se ofrece la aplicación, excluya a la persona o un grupo, y que la excepción sea pequeña.
    .mind = Qué saber antes de cambiar una directiva
    .mind1 = Una excepción debilita la directiva para lo que abarca. Cumplir la condición es mejor, donde se pueda.
    .mind2 = Después, { $app } trabaja para la persona en segundo plano. Una directiva que exige que cada uso venga de cierto dispositivo o lugar puede volver a cortar la conexión más adelante.
    .mind3 = Pruebe antes el cambio en modo de solo informe, o con **What If**.
    .undo = Cómo deshacerlo
    .undo-text = Quite la exclusión de la directiva y guarde. Las sesiones abiertas se comprueban de nuevo cuando se renueva su token.

guide-assigned =
    .title = ¿Ya está asignada y Microsoft pide aprobación?
    .text = Una aplicación que requiere asignación también tiene que aprobarla un administrador, diga lo que diga su configuración de consentimiento. Si nadie lo ha hecho aún, este enlace lo hace, con los permisos de abajo.

guide-enable =
    .title = Volver a activar la aplicación
    .role-note = También sirve el rol { role-application_administrator }, o un propietario de la aplicación.
    .step1 = Abra [Aplicaciones empresariales](apps) (|Entra ID > Aplicaciones empresariales > Todas las aplicaciones|) y busque **{ $app }** por su id. de aplicación. Menús anteriores: |Identidad > Aplicaciones > Aplicaciones empresariales|.
    .step2 = Averigüe por qué está desactivada antes de activarla: los **Registros de auditoría** de la aplicación dicen quién lo hizo y cuándo. Bloquear una solicitud de aprobación también deja una aplicación deshabilitada.
    .step3 = En **Propiedades**, ponga **¿Habilitado para que los usuarios inicien sesión?** en **Sí** y después **Guardar**.
    .after = Qué cambia y cómo deshacerlo
    .after-text = Los usuarios pueden volver a iniciar sesión en { $app }; los permisos siguen como están. Ponga el mismo ajuste en **No** para volver atrás.
    .leftover = ¿Queda una copia anterior?
    .leftover-text = Si [Aplicaciones empresariales](apps) ya incluye { $app } y no funciona (AADSTS650051), elimine primero esa entrada. Después apruebe como se indica abajo, lo que agrega la aplicación de nuevo.

guide-mailbox =
    .title = Qué comprobar
    .step1 = ¿Es la cuenta correcta? Un invitado, una cuenta compartida o una segunda cuenta de la misma persona no tiene buzón propio.
    .step2 = ¿Tiene una licencia con Exchange Online? En el Centro de administración de Microsoft 365: |Usuarios > Usuarios activos|, elija la persona, **Licencias y aplicaciones**.
    .step3 = ¿Es nuevo el buzón? Tras asignar una licencia, puede tardar hasta 15 minutos en estar accesible.
    .step4 = ¿Está en su propio servidor de Exchange? { $app } solo accede a Exchange Online. Una organización híbrida puede conectar los buzones que ya se hayan trasladado.
    .step5 = ¿Está desactivado el acceso? Los administradores de Exchange pueden desactivar protocolos para un buzón o para toda la organización (EWS, SMTP autenticado y otros).
    .after = Qué cambia y cómo deshacerlo
    .after-text = Una licencia puede costar dinero y da a la persona los servicios que incluye; se retira en el mismo lugar. Microsoft conserva un buzón 30 días después de retirar su licencia.

guide-ticket =
    .title = Permitir que los usuarios conecten Outlook a { $app }
    .app = Aplicación: { $app } (editor: { $publisher })
    .client-id = Id. de aplicación (cliente): { $client_id }
    .organisation = Organización: { $domain }
    .tenant = Id. de inquilino: { $tenant_id }
    .case = Caso: { $reference }
    .guide = Guía: { $link }
    .support = Soporte: { $support }
    .permissions = Permisos delegados de Microsoft Graph ({ $permissions }):
    .first = Vía { $route }: { $title }
    .and = Y vía { $route }: { $title }
    .or = O vía { $route }: { $title }
    .price = Rol mínimo: { $role }. Tiempo: { $time }.
    .link = Enlace:
    .changes = Cambia:
    .leaves = Sigue igual:
    .effects = Tenga en cuenta:
    .undo = Para deshacerlo:
    .checked = Contrastado con la documentación de Microsoft el { $checked }.
