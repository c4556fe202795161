<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Connect now</source>
        <translation>Conectar ahora</translation>
    </message>
    <message>
        <source>Connects when the program starts, and stays connected.</source>
        <translation>Se conecta al iniciar el programa y sigue conectada.</translation>
    </message>
    <message>
        <source>Route, server and password of %1</source>
        <translation>Ruta, servidor y contraseña de %1</translation>
    </message>
    <message>
        <source>Route, server, password…</source>
        <translation>Ruta, servidor, contraseña…</translation>
    </message>
    <message>
        <source>Trust new devices of contacts</source>
        <translation>Confiar en los dispositivos nuevos de los contactos</translation>
    </message>
    <message>
        <source>Until you verify the first device of somebody; from then on you decide about each new one.</source>
        <translation>Hasta que verifiques el primer dispositivo de alguien; desde entonces decides sobre cada uno nuevo.</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Usar esta cuenta</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Allow a plain password</source>
        <translation>Permitir la contraseña sin proteger</translation>
    </message>
    <message>
        <source>Lets the server read your password when it knows no better login. Still only inside an encrypted connection.</source>
        <translation>Deja que el servidor lea tu contraseña si no conoce un método mejor. Aun así, solo dentro de una conexión cifrada.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Enter the password of this account.</source>
        <translation>Escribe la contraseña de esta cuenta.</translation>
    </message>
    <message>
        <source>The invitation is for addresses that end in @{server}.</source>
        <translation>La invitación es para direcciones que terminan en @{server}.</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>From your account</source>
        <translation>Desde tu cuenta</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>All its messages and keys on this computer are deleted. The account itself stays on the server, and you can log in again.</source>
        <translation>Se eliminan todos sus mensajes y claves en este ordenador. La cuenta sigue en el servidor y puedes volver a entrar.</translation>
    </message>
    <message>
        <source>Always: {who}.</source>
        <translation>Siempre: {who}.</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Delete on the server…</source>
        <translation>Eliminar en el servidor…</translation>
    </message>
    <message>
        <source>Delete {address} for good?</source>
        <translation>¿Eliminar {address} para siempre?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From contacts</source>
        <translation>De contactos</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>Pregunté: se cambió</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Messages that come while this computer is off are then lost to it.</source>
        <translation>Los mensajes que lleguen con este ordenador apagado se pierden para él.</translation>
    </message>
    <message>
        <source>Never: {who}.</source>
        <translation>Nunca: {who}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Other devices have to log in again with the new one.</source>
        <translation>Los demás dispositivos tendrán que iniciar sesión con la nueva.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Quitar de aquí</translation>
    </message>
    <message>
        <source>Remove here…</source>
        <translation>Quitar de aquí…</translation>
    </message>
    <message>
        <source>Remove it from this computer alone, or delete it on the server for everybody.</source>
        <translation>Quítala solo de este ordenador, o elimínala en el servidor para todos.</translation>
    </message>
    <message>
        <source>Remove {address} from this computer?</source>
        <translation>¿Quitar {address} de este ordenador?</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Ver el certificado</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>Lo cambió quien lleva el servidor…</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts and archive, and this computer deletes its messages and keys. Nobody can bring it back, and somebody else may take the address.</source>
        <translation>El servidor elimina la cuenta con sus contactos y su archivo, y este ordenador elimina sus mensajes y claves. Nadie puede recuperarla, y otra persona puede quedarse con la dirección.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Las dos contraseñas son distintas. Escribe dos veces la misma.</translation>
    </message>
    <message>
        <source>This server does not let you change the password here. Ask whoever runs it.</source>
        <translation>Este servidor no te deja cambiar la contraseña aquí. Pregunta a quien lo lleva.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Usa al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>What your server keeps</source>
        <translation>Lo que guarda tu servidor</translation>
    </message>
    <message>
        <source>Your server archives messages, so that all your devices get them. Encrypted ones it cannot read.</source>
        <translation>Tu servidor archiva los mensajes para que los reciban todos tus dispositivos. Los cifrados no puede leerlos.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>AccountTrouble</name>
    <message>
        <source>Do this only if whoever runs {server} told you, in another way, that they changed how people log in. If somebody is in between, they take over your account.</source>
        <translation>Haz esto solo si quien lleva {server} te dijo, por otro medio, que cambió la forma de iniciar sesión. Si hay alguien en medio, se queda con tu cuenta.</translation>
    </message>
    <message>
        <source>Log in with less protection than before?</source>
        <translation>¿Iniciar sesión con menos protección que antes?</translation>
    </message>
    <message>
        <source>The operator changed this: log in</source>
        <translation>Lo cambió quien lleva el servidor: iniciar sesión</translation>
    </message>
</context>
<context>
    <name>AccountWay</name>
    <message>
        <source>Change the route</source>
        <translation>Cambiar la ruta</translation>
    </message>
    <message>
        <source>New circuits are used from now on.</source>
        <translation>A partir de ahora se usan circuitos nuevos.</translation>
    </message>
    <message>
        <source>Show more than before?</source>
        <translation>¿Mostrar más que antes?</translation>
    </message>
    <message>
        <source>This shows more than the route until now.</source>
        <translation>Esto muestra más que la ruta de hasta ahora.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From your account</source>
        <translation>Desde tu cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. You can write to them at once.</source>
        <translation>Se le pregunta si puedes ver cuándo está en línea. Puedes escribirle enseguida.</translation>
    </message>
    <message>
        <source>as you call them; only you see it</source>
        <translation>como tú lo llamas; solo lo ves tú</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
</context>
<context>
    <name>AddressScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>I need an address</source>
        <translation>Necesito una dirección</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Log in with the address you have. You can add more accounts later.</source>
        <translation>Inicia sesión con la dirección que tienes. Más tarde puedes añadir otras cuentas.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>Add an address…</source>
        <translation>Añadir una dirección…</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>Direcciones del servidor</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>The server is found by its name. Add an address if whoever runs it gave you one, or if its name is blocked where you are.</source>
        <translation>El servidor se encuentra por su nombre. Añade una dirección si quien lo lleva te dio una, o si su nombre está bloqueado donde estás.</translation>
    </message>
    <message>
        <source>These are tried in this order, and nobody is asked for the server’s name.</source>
        <translation>Se prueban en este orden, y no se pregunta a nadie por el nombre del servidor.</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>Probar %1 antes</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>Probar %1 después</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>A name, an onion address or a number. The certificate is still the one of the server’s name.</source>
        <translation>Un nombre, una dirección onion o un número. El certificado sigue siendo el del nombre del servidor.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>Cifrado hasta el servidor</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Huella de su certificado</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>Host y puerto</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Tipo de dirección</translation>
    </message>
    <message>
        <source>Looks like the web on the way, and often passes where other connections do not.</source>
        <translation>Por el camino parece la web, y a menudo pasa donde otras conexiones no pasan.</translation>
    </message>
    <message>
        <source>Name that is told on the way</source>
        <translation>Nombre que se dice por el camino</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s</source>
        <translation>El del servidor</translation>
    </message>
    <message>
        <source>The server’s own web page is asked where its WebSocket is, on the route of this account.</source>
        <translation>Se pregunta a la página web del servidor dónde está su WebSocket, por la ruta de esta cuenta.</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket it names</source>
        <translation>WebSocket que indica</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>cualquiera válido</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>As abuse</source>
        <translation>Por abuso</translation>
    </message>
    <message>
        <source>As spam</source>
        <translation>Por spam</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>¿Bloquear %1?</translation>
    </message>
    <message>
        <source>Block and report</source>
        <translation>Bloquear y denunciar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everybody on %1</source>
        <translation>A todos en %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Nothing they send reaches you any more, here or on your other devices. They are not told.</source>
        <translation>Nada de lo que envíe te llegará, ni aquí ni en tus otros dispositivos. No se le avisa.</translation>
    </message>
    <message>
        <source>Report them to your server?</source>
        <translation>¿Denunciar ante tu servidor?</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Esta dirección</translation>
    </message>
    <message>
        <source>What happened (those who run your server read it)</source>
        <translation>Qué pasó (lo leen quienes llevan tu servidor)</translation>
    </message>
    <message>
        <source>Whom to block</source>
        <translation>A quién bloquear</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Address or server to block</source>
        <translation>Dirección o servidor para bloquear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block somebody here, in the contacts, or when they write to you for the first time.</source>
        <translation>Bloquea a alguien aquí, en los contactos, o cuando te escriba por primera vez.</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>Personas y servidores bloqueados</translation>
    </message>
    <message>
        <source>For your account</source>
        <translation>Para tu cuenta</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>No hay nadie bloqueado</translation>
    </message>
    <message>
        <source>Nothing from them reaches you, and nothing is sent to them: no messages, no sign that you are online. They are not told.</source>
        <translation>No te llega nada suyo y no se les envía nada: ni mensajes ni señal de que estás en línea. No se les avisa.</translation>
    </message>
    <message>
        <source>name@example.org or example.org</source>
        <translation>name@example.org o example.org</translation>
    </message>
</context>
<context>
    <name>BlockedItem</name>
    <message>
        <source>%1, the whole server</source>
        <translation>%1, todo el servidor</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Todos en este servidor</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
</context>
<context>
    <name>BlockedViewModel</name>
    <message>
        <source>Write an address like name@example.org, or a server like example.org.</source>
        <translation>Escribe una dirección como name@example.org, o un servidor como example.org.</translation>
    </message>
</context>
<context>
    <name>BridgeFields</name>
    <message>
        <source>Ask for some at bridges.torproject.org or people you trust, and paste the lines as you got them.</source>
        <translation>Pide algunos en bridges.torproject.org o a personas de confianza, y pega las líneas tal como te llegaron.</translation>
    </message>
    <message>
        <source>Bridges work only with the Tor of this program, so that one is used.</source>
        <translation>Los puentes solo funcionan con el Tor de este programa, así que se usa ese.</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>Puentes, uno por línea</translation>
    </message>
    <message>
        <source>Tor is blocked here? Use bridges…</source>
        <translation>¿Tor está bloqueado aquí? Usar puentes…</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>%1 of %2 rooms. Only your own server is asked.</source>
        <translation>%1 de %2 salas. Solo se pregunta a tu propio servidor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message>
        <source>No public rooms</source>
        <translation>No hay salas públicas</translation>
    </message>
    <message>
        <source>No room with “%1”.</source>
        <translation>Ninguna sala con «%1».</translation>
    </message>
    <message>
        <source>Rooms of your server</source>
        <translation>Salas de tu servidor</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>No se pudo leer la lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Your server shows none. Rooms elsewhere can be joined by their address.</source>
        <translation>Tu servidor no muestra ninguna. Puedes unirte a salas de otros sitios por su dirección.</translation>
    </message>
</context>
<context>
    <name>BubbleTools</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that this account accepts</source>
        <translation>Huella que acepta esta cuenta</translation>
    </message>
    <message>
        <source>Fingerprint that was shown (SHA-256)</source>
        <translation>Huella que se mostró (SHA-256)</translation>
    </message>
</context>
<context>
    <name>CertificateNewsSheet</name>
    <message>
        <source>Another certificate</source>
        <translation>Otro certificado</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>Pregunté: se cambió</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>CertificateSection</name>
    <message>
        <source>64 digits and letters</source>
        <translation>64 cifras y letras</translation>
    </message>
    <message>
        <source>Accept every valid one</source>
        <translation>Aceptar cualquiera válido</translation>
    </message>
    <message>
        <source>Accept only that one</source>
        <translation>Aceptar solo ese</translation>
    </message>
    <message>
        <source>Accept only the certificate with this fingerprint</source>
        <translation>Aceptar solo el certificado con esta huella</translation>
    </message>
    <message>
        <source>Accept only this one</source>
        <translation>Aceptar solo este</translation>
    </message>
    <message>
        <source>How the server proves who it is</source>
        <translation>Cómo demuestra el servidor quién es</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Guardar esta clave</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>Clave de un servidor onion privado</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>Solo para un servidor en una dirección onion a la que no todos pueden llegar.</translation>
    </message>
    <message>
        <source>The certificate of the last login</source>
        <translation>El certificado de la última sesión</translation>
    </message>
    <message>
        <source>There was no login with a certificate yet.</source>
        <translation>Aún no hubo ningún inicio de sesión con certificado.</translation>
    </message>
    <message>
        <source>This account accepts every valid certificate, and tells you when it is another one.</source>
        <translation>Esta cuenta acepta cualquier certificado válido, y te avisa cuando es otro.</translation>
    </message>
    <message>
        <source>This account accepts one certificate only. If the server gets a new one, you are asked.</source>
        <translation>Esta cuenta acepta solo un certificado. Si el servidor recibe uno nuevo, se te pregunta.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Accept this one certificate only?</source>
        <translation>¿Aceptar solo este certificado?</translation>
    </message>
    <message>
        <source>Accept this one certificate only…</source>
        <translation>Aceptar solo este certificado…</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>Do this only if whoever runs the server gave you this fingerprint, by telephone or on paper, and every group is the same. From then on this account accepts no other certificate, also none that would be valid.</source>
        <translation>Haz esto solo si quien lleva el servidor te dio esta huella, por teléfono o en papel, y todos los grupos son iguales. A partir de entonces esta cuenta no acepta ningún otro certificado, tampoco uno válido.</translation>
    </message>
    <message>
        <source>I compared it: accept</source>
        <translation>Lo comparé: aceptar</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>The certificate of %1</source>
        <translation>El certificado de %1</translation>
    </message>
    <message>
        <source>The fingerprint to accept stands beside an address of this account, in its settings.</source>
        <translation>La huella que se acepta está junto a una dirección de esta cuenta, en sus ajustes.</translation>
    </message>
    <message>
        <source>Whoever is in between could read your password and everything that is not end-to-end encrypted.</source>
        <translation>Quien esté en medio podría leer tu contraseña y todo lo que no está cifrado de extremo a extremo.</translation>
    </message>
</context>
<context>
    <name>ChannelSheet</name>
    <message>
        <source>Address, before the @</source>
        <translation>Dirección, antes de la @</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Crear canal</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>Nuevo canal público</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>Vela</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>More about this chat</source>
        <translation>Más sobre este chat</translation>
    </message>
    <message>
        <source>People and details of the room</source>
        <translation>Personas y detalles de la sala</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Quién puede leer esto</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Auto-delete…</source>
        <translation>Eliminación automática…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>Bloquear o denunciar…</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>Cambiar el tema…</translation>
    </message>
    <message>
        <source>Check this chat…</source>
        <translation>Comprobar este chat…</translation>
    </message>
    <message>
        <source>Cover the next message</source>
        <translation>Ocultar el próximo mensaje</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>Eliminar todos los mensajes…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>Eliminar chat…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Invitar a alguien…</translation>
    </message>
    <message>
        <source>Leave the room…</source>
        <translation>Salir de la sala…</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>Silenciar 8 horas</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar una hora</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>Silenciar para siempre</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>Avisar de todo</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>Avisar solo si me nombran</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>No silenciar</translation>
    </message>
    <message>
        <source>What this chat is told…</source>
        <translation>Qué se cuenta a este chat…</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Forward to</source>
        <translation>Reenviar a</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check this chat</source>
        <translation>Comprobar este chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every message of this chat is compared with the archive on your server. What is missing here is stored.</source>
        <translation>Cada mensaje de este chat se compara con el archivo de tu servidor. Lo que falta aquí se guarda.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave {name}?</source>
        <translation>¿Salir de {name}?</translation>
    </message>
    <message>
        <source>You leave on all your devices and get nothing new from it. What was said stays here, and whoever is in the room sees that you left.</source>
        <translation>Sales en todos tus dispositivos y no recibes nada nuevo de allí. Lo que se dijo se queda aquí, y quien está en la sala ve que saliste.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Call or meet. The other device shows its fingerprint in its own settings: compare all eight groups. Do not use this chat for it.</source>
        <translation>Llamad o quedad en persona. El otro dispositivo muestra su huella en sus propios ajustes: compara los ocho grupos. No uses este chat para eso.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>No coinciden</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verificar %1</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Cover it as a spoiler</source>
        <translation>Ocultar como spoiler</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Enviar un archivo</translation>
    </message>
    <message numerus="yes">
        <source>This room is slow: %n second(s) to wait</source>
        <translation>
            <numerusform>Esta sala es lenta: espera %n segundo</numerusform>
            <numerusform>Esta sala es lenta: espera %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Quién puede leer esto</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Do not reply</source>
        <translation>No responder</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No spoiler</source>
        <translation>Sin spoiler</translation>
    </message>
    <message>
        <source>Spoiler: what stands on the cover</source>
        <translation>Spoiler: lo que se lee encima</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Dejar de editar</translation>
    </message>
</context>
<context>
    <name>ConfigurationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Ajustes de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Show certificate</source>
        <translation>Ver el certificado</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>Lo cambió quien lleva el servidor…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
</context>
<context>
    <name>ConnectionViewModel</name>
    <message>
        <source>Connects {ways}</source>
        <translation>Se conecta {ways}</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>As soon as an account connects, you see here where to and on which route.</source>
        <translation>En cuanto una cuenta se conecte, verás aquí adónde y por qué ruta.</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Registro de conexiones</translation>
    </message>
    <message>
        <source>Connections, newest first</source>
        <translation>Conexiones, las más recientes primero</translation>
    </message>
    <message>
        <source>Every connection this program made in the last day. It is kept in memory only and is gone when the program ends.</source>
        <translation>Todas las conexiones que hizo este programa en el último día. Se guarda solo en memoria y desaparece cuando el programa se cierra.</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>Olvidarlo todo</translation>
    </message>
    <message>
        <source>Nothing went out</source>
        <translation>No salió nada</translation>
    </message>
</context>
<context>
    <name>ContactItem</name>
    <message>
        <source>Block…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>Add somebody by their address, like name@example.org.</source>
        <translation>Añade a alguien por su dirección, como name@example.org.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>Nadie con «%1».</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
</context>
<context>
    <name>ContactsViewModel</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>¿Quitar a {name}?</translation>
    </message>
    <message>
        <source>You will no longer see when the other is online. What you wrote to each other stays here.</source>
        <translation>Ya no veréis cuándo está en línea el otro. Lo que os escribisteis se queda aquí.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>All conversations</source>
        <translation>Todas las conversaciones</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivadas</translation>
    </message>
    <message numerus="yes">
        <source>Archived conversations: %n</source>
        <translation>
            <numerusform>Conversaciones archivadas: %n</numerusform>
            <numerusform>Conversaciones archivadas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Volver a todas las conversaciones</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>No name, address or message has this.</source>
        <translation>Ningún nombre, dirección ni mensaje contiene esto.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>No hay nada archivado</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+K</source>
        <translation>Buscar  ·  Ctrl+K</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Start one with somebody you know.</source>
        <translation>Empieza una con alguien que conozcas.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué buscas?</translation>
    </message>
    <message>
        <source>What you archive stands here until something new comes.</source>
        <translation>Lo que archivas está aquí hasta que llegue algo nuevo.</translation>
    </message>
    <message>
        <source>Write a word or a part of one. Esc leaves the search.</source>
        <translation>Escribe una palabra o una parte. Esc sale de la búsqueda.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Auto-delete…</source>
        <translation>Eliminación automática…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Devolver a la lista</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>Eliminar todos los mensajes…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>Eliminar chat…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>Silenciar 8 horas</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silenciar una hora</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>Silenciar para siempre</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>Avisar de todo</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>Avisar solo si me nombran</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>No silenciar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Notifies when you are named only</source>
        <translation>Avisa solo si te nombran</translation>
    </message>
</context>
<context>
    <name>DefaultRoute</name>
    <message>
        <source>All accounts connect anew. {seen}</source>
        <translation>Todas las cuentas se conectan de nuevo. {seen}</translation>
    </message>
    <message>
        <source>Use it for all</source>
        <translation>Usarla para todas</translation>
    </message>
    <message>
        <source>Use {route} for all accounts?</source>
        <translation>¿Usar «{route}» para todas las cuentas?</translation>
    </message>
</context>
<context>
    <name>DestroySheet</name>
    <message>
        <source>Address of a new room (if there is one)</source>
        <translation>Dirección de una sala nueva (si la hay)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close %1 for everybody?</source>
        <translation>¿Cerrar %1 para todos?</translation>
    </message>
    <message>
        <source>Close for everybody</source>
        <translation>Cerrar para todos</translation>
    </message>
    <message>
        <source>Everybody is sent away, and the room with its history on the server is gone. Nobody can bring it back. What was said stays with those who have it.</source>
        <translation>Se echa a todos, y la sala desaparece con su historial en el servidor. Nadie puede recuperarla. Lo que se dijo se queda con quienes lo tienen.</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>Motivo (si quieres)</translation>
    </message>
    <message>
        <source>Type the name of the room</source>
        <translation>Escribe el nombre de la sala</translation>
    </message>
    <message>
        <source>room@rooms.example.org</source>
        <translation>room@rooms.example.org</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>A new device of your own account wants to read along. Nothing is encrypted to it until you approve it below.</source>
        <translation>Un dispositivo nuevo de tu propia cuenta quiere leer también. Nada se cifra para él hasta que lo apruebes abajo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Cifrar</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>Cifrar este chat</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>They read along in every encrypted chat of this account.</source>
        <translation>Leen también todos los chats cifrados de esta cuenta.</translation>
    </message>
    <message>
        <source>This chat is not encrypted.</source>
        <translation>Este chat no está cifrado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>Lo que no se puede cifrar espera en vez de enviarse.</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Quién puede leer esto</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
</context>
<context>
    <name>DetailsViewModel</name>
    <message>
        <source>A device waits for your decision. Until then nothing is sent.</source>
        <translation>Un dispositivo espera tu decisión. Hasta entonces no se envía nada.</translation>
    </message>
    <message>
        <source>Both servers, and whoever has access to them, can then read what you write to {name}. What was sent before stays as it is.</source>
        <translation>Los dos servidores, y quien tenga acceso a ellos, podrán leer lo que escribas a {name}. Lo enviado antes se queda como está.</translation>
    </message>
    <message>
        <source>Compare fingerprints over another channel to be sure who reads along.</source>
        <translation>Compara las huellas por otro medio para estar seguro de quién más lee.</translation>
    </message>
    <message>
        <source>Everybody along the way can read this chat.</source>
        <translation>Cualquiera por el camino puede leer este chat.</translation>
    </message>
    <message>
        <source>No device is known yet that could read this chat.</source>
        <translation>Aún no se conoce ningún dispositivo que pueda leer este chat.</translation>
    </message>
    <message>
        <source>Only devices you verified can read this chat.</source>
        <translation>Solo los dispositivos que verificaste pueden leer este chat.</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>¿Enviar sin cifrado?</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Desactivar el cifrado</translation>
    </message>
    <message>
        <source>You know a nickname and nobody behind it. What is written here is not encrypted.</source>
        <translation>Conoces un apodo y a nadie detrás. Lo que se escribe aquí no está cifrado.</translation>
    </message>
    <message>
        <source>{name} is not trusted and can read nothing new.</source>
        <translation>{name}: sin confianza, no puede leer nada nuevo.</translation>
    </message>
    <message>
        <source>{name} is trusted without comparing.</source>
        <translation>{name}: de confianza, sin comparar.</translation>
    </message>
    <message>
        <source>{name} is verified.</source>
        <translation>{name}: verificado.</translation>
    </message>
    <message>
        <source>{name} waits for your decision again.</source>
        <translation>{name} vuelve a esperar tu decisión.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Approve…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Decidir sobre %1</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>No confiar</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>No es mío</translation>
    </message>
    <message>
        <source>Not mine, do not trust</source>
        <translation>No es mío, no confiar</translation>
    </message>
    <message>
        <source>Trust without comparing</source>
        <translation>Confiar sin comparar</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Verificar %1</translation>
    </message>
    <message>
        <source>Verify by comparing…</source>
        <translation>Verificar comparando…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translation>Ningún emoji se llama así</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
</context>
<context>
    <name>EnterSheet</name>
    <message>
        <source>Address or link</source>
        <translation>Dirección o enlace</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Unirse a una sala</translation>
    </message>
    <message>
        <source>Join this room?</source>
        <translation>¿Unirse a esta sala?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verla</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>The room is asked what kind of room it is. Nobody in it is told.</source>
        <translation>Se pregunta a la sala de qué tipo es. Nadie dentro se entera.</translation>
    </message>
    <message>
        <source>room@rooms.example.org</source>
        <translation>room@rooms.example.org</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Paso %1 de 3</translation>
    </message>
</context>
<context>
    <name>ExpirySheet</name>
    <message>
        <source>Auto-delete</source>
        <translation>Eliminación automática</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete messages here after</source>
        <translation>Eliminar los mensajes aquí después de</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Messages disappear everywhere after</source>
        <translation>Los mensajes desaparecen en todas partes después de</translation>
    </message>
    <message>
        <source>Messages older than this are deleted here, for good. Others keep theirs.</source>
        <translation>Los mensajes más antiguos se eliminan aquí para siempre. Los demás conservan los suyos.</translation>
    </message>
    <message>
        <source>Messages you write from now on ask the other side to delete them so long after they were read. Not every program does, and people can copy them.</source>
        <translation>Los mensajes que escribas desde ahora piden al otro lado que los elimine pasado ese tiempo desde su lectura. No todos los programas lo hacen, y la gente puede copiarlos.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>%1 · not fetched</source>
        <translation>%1 · sin descargar</translation>
    </message>
    <message>
        <source>%1 · through Tor alone, not fetched</source>
        <translation>%1 · solo por Tor, sin descargar</translation>
    </message>
    <message>
        <source>File %1 on %2, not fetched</source>
        <translation>Archivo %1 en %2, sin descargar</translation>
    </message>
    <message>
        <source>File %1 on %2. %3</source>
        <translation>Archivo %1 en %2. %3</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Guardar %1…</translation>
    </message>
    <message>
        <source>Stop saving %1</source>
        <translation>Dejar de guardar %1</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (si quieres)</translation>
    </message>
    <message>
        <source>A picture to read. If you cannot see it, use the address below it.</source>
        <translation>Una imagen para leer. Si no la ves, usa la dirección de abajo.</translation>
    </message>
    <message>
        <source>Another form of it, which this program does not fetch: %1</source>
        <translation>Otra forma, que este programa no descarga: %1</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Get them</source>
        <translation>Traerlos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Crear grupo</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>Nuevo grupo privado</translation>
    </message>
    <message>
        <source>Summer trip</source>
        <translation>Viaje de verano</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quién está en él</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>%1 has changed</source>
        <translation>%1 ha cambiado</translation>
    </message>
    <message>
        <source>Go on in this room</source>
        <translation>Seguir en esta sala</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>What you wrote is kept here and nothing is sent into this room until you decide. What was said before stays as it was.</source>
        <translation>Lo que escribiste se guarda aquí y no se envía nada a esta sala hasta que decidas. Lo que se dijo antes se queda como estaba.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Older messages</source>
        <translation>Mensajes anteriores</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Accounts: %1</source>
        <translation>Cuentas: %1</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>Solo entre ellas</translation>
    </message>
    <message>
        <source>Invitations carry the key. Other servers cannot reach it then, so people on it write to each other only.</source>
        <translation>Las invitaciones llevan la clave. Entonces otros servidores no pueden llegar a él, así que sus usuarios solo se escriben entre ellos.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>Name to propose for the new account</source>
        <translation>Nombre que proponer para la cuenta nueva</translation>
    </message>
    <message>
        <source>Name to propose, if you like</source>
        <translation>Nombre que proponer, si quieres</translation>
    </message>
    <message>
        <source>On ordinary servers, too</source>
        <translation>También en servidores normales</translation>
    </message>
    <message>
        <source>Only who has the key can reach it</source>
        <translation>Solo puede llegar a él quien tenga la clave</translation>
    </message>
    <message>
        <source>People on onion servers</source>
        <translation>Personas en servidores onion</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Iniciar el servidor</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Detener el servidor</translation>
    </message>
    <message>
        <source>This computer can be the server: for you and for people you invite, on an onion address that only Tor reaches. It runs while this program runs. What passes it lies on this computer’s disk as servers keep it, outside the encrypted store.</source>
        <translation>Este ordenador puede ser el servidor: para ti y para las personas que invites, en una dirección onion a la que solo llega Tor. Funciona mientras funciona este programa. Lo que pasa por él queda en el disco de este ordenador tal como lo guardan los servidores, fuera del almacén cifrado.</translation>
    </message>
    <message>
        <source>Whom can people on your server write to?</source>
        <translation>¿A quién pueden escribir las personas de tu servidor?</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>Tu propio servidor</translation>
    </message>
</context>
<context>
    <name>HostViewModel</name>
    <message>
        <source>Ordinary servers are tried through Tor. Few of them can reach an onion to answer, so do not expect much.</source>
        <translation>Los servidores normales se intentan por Tor. Pocos de ellos pueden llegar a una dirección onion para responder, así que no esperes mucho.</translation>
    </message>
    <message>
        <source>People on other servers cannot be written to.</source>
        <translation>No se puede escribir a personas de otros servidores.</translation>
    </message>
    <message>
        <source>Servers like this one, for example. Group chats and files work between them.</source>
        <translation>Servidores como este, por ejemplo. Entre ellos funcionan los chats de grupo y los archivos.</translation>
    </message>
    <message>
        <source>The Tor network is being told where it is. This takes a minute or so.</source>
        <translation>Se está diciendo a la red Tor dónde está. Esto tarda más o menos un minuto.</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>El servidor no está en marcha.</translation>
    </message>
    <message>
        <source>The server is starting…</source>
        <translation>El servidor se está iniciando…</translation>
    </message>
    <message>
        <source>The server runs.</source>
        <translation>El servidor está en marcha.</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>About this message</source>
        <translation>Sobre este mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Textos anteriores</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Block who invites to %1</source>
        <translation>Bloquear a quien invita a %1</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Decline the invitation to %1</source>
        <translation>Rechazar la invitación a %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verla…</translation>
    </message>
    <message>
        <source>Look at the room %1</source>
        <translation>Ver la sala %1</translation>
    </message>
    <message>
        <source>Nobody was told, and nothing was fetched.</source>
        <translation>No se avisó a nadie y no se descargó nada.</translation>
    </message>
</context>
<context>
    <name>InvitationFields</name>
    <message>
        <source>Invitation link</source>
        <translation>Enlace de invitación</translation>
    </message>
    <message>
        <source>It begins with xmpp:. If you got a web page, open it in a browser and copy the link that stands there.</source>
        <translation>Empieza por xmpp:. Si te llegó una página web, ábrela en un navegador y copia el enlace que está ahí.</translation>
    </message>
    <message>
        <source>What it would set. Nothing was sent yet.</source>
        <translation>Lo que ajustaría. Aún no se envió nada.</translation>
    </message>
    <message>
        <source>xmpp:example.org?register;…</source>
        <translation>xmpp:example.org?register;…</translation>
    </message>
</context>
<context>
    <name>InvitationScreen</name>
    <message>
        <source>An invitation</source>
        <translation>Una invitación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Paste the link that somebody gave you. It says which server, and how to reach it.</source>
        <translation>Pega el enlace que te dio alguien. Dice qué servidor es y cómo llegar a él.</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tengo una invitación</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>¿Bloquear {name}?</translation>
    </message>
    <message>
        <source>Nothing from there reaches you any more. The invitation is deleted. Nobody is told.</source>
        <translation>De allí no te llega nada más. La invitación se elimina. No se avisa a nadie.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>A few words (if you like)</source>
        <translation>Unas palabras (si quieres)</translation>
    </message>
    <message>
        <source>Both servers can read them.</source>
        <translation>Los dos servidores pueden leerlas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Give this link to one person. With it they make one account on your server; then it is used up.</source>
        <translation>Da este enlace a una sola persona. Con él crea una cuenta en tu servidor; después ya no sirve.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Invite %1 people</source>
        <translation>Invitar a %1 personas</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Invitar a %1</translation>
    </message>
</context>
<context>
    <name>InvitedBanner</name>
    <message>
        <source>Filled in by an invitation of %1.</source>
        <translation>Rellenado por una invitación de %1.</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>They become members at once, and new messages are encrypted for them too.</source>
        <translation>Se hacen miembros enseguida, y los mensajes nuevos se cifran también para ellos.</translation>
    </message>
    <message>
        <source>They become members at once, and the room lets them in.</source>
        <translation>Se hacen miembros enseguida, y la sala los deja entrar.</translation>
    </message>
    <message>
        <source>They get the address of the room. Whether they come is up to them.</source>
        <translation>Reciben la dirección de la sala. Si vienen o no, depende de ellos.</translation>
    </message>
    <message>
        <source>{address} was not invited. {reason}</source>
        <translation>No se invitó a {address}. {reason}</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Crear una dirección nueva</translation>
    </message>
    <message>
        <source>Make the address</source>
        <translation>Crear la dirección</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>%1 · in the sender’s words</source>
        <translation>%1 · en palabras del remitente</translation>
    </message>
    <message>
        <source>Link to %1. The sender says: %2. %3</source>
        <translation>Enlace a %1. El remitente dice: %2. %3</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>Your browser opens it, not this program: the host sees your address.</source>
        <translation>Lo abre tu navegador, no este programa: el sitio ve tu dirección.</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to name: %1</source>
        <translation>Personas que nombrar: %1</translation>
    </message>
</context>
<context>
    <name>MessageMark</name>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>About this message</source>
        <translation>Sobre este mensaje</translation>
    </message>
    <message>
        <source>Ask to send it again</source>
        <translation>Pedir que lo envíe de nuevo</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>Vetar en la sala…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>Bloquear o denunciar…</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copiar el texto seleccionado</translation>
    </message>
    <message>
        <source>Delete for everyone…</source>
        <translation>Eliminar para todos…</translation>
    </message>
    <message>
        <source>Delete for me…</source>
        <translation>Eliminar para mí…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Go to the original</source>
        <translation>Ir al original</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Abrir enlace…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Expulsar de la sala…</translation>
    </message>
    <message>
        <source>Repair the session</source>
        <translation>Reparar la sesión</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Show or cover the spoiler</source>
        <translation>Mostrar u ocultar el spoiler</translation>
    </message>
    <message>
        <source>Take back for everybody…</source>
        <translation>Retirar para todos…</translation>
    </message>
    <message>
        <source>Try to read it again</source>
        <translation>Intentar leerlo de nuevo</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Write to %1 in private</source>
        <translation>Escribir a %1 en privado</translation>
    </message>
</context>
<context>
    <name>MessageProblem</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Repair session</source>
        <translation>Reparar sesión</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>NewRoom</name>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
</context>
<context>
    <name>NoChat</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Elige una conversación</translation>
    </message>
    <message>
        <source>Everything is kept encrypted on this computer. Ctrl+K finds any conversation.</source>
        <translation>Todo se guarda cifrado en este ordenador. Ctrl+K encuentra cualquier conversación.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are strong and easy to remember.</source>
        <translation>Cuatro o más palabras sin relación entre sí son seguras y fáciles de recordar.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Las dos frases de acceso son distintas. Escribe dos veces la misma.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Demasiado corta</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Usa al menos {count} caracteres.</translation>
    </message>
    <message>
        <source>Weak: easy to guess for somebody who has this computer</source>
        <translation>Débil: fácil de adivinar para quien tenga este ordenador</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de acceso</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Frase de acceso actual</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message>
        <source>Nobody with “%1”. Write a whole address to add somebody else.</source>
        <translation>Nadie con «%1». Escribe una dirección completa para añadir a otra persona.</translation>
    </message>
    <message>
        <source>Not one of your contacts</source>
        <translation>No está en tus contactos</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>Personas para elegir</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>You have no contacts yet. Write an address.</source>
        <translation>Aún no tienes contactos. Escribe una dirección.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Ban…</source>
        <translation>Vetar…</translation>
    </message>
    <message>
        <source>Devices and verification…</source>
        <translation>Dispositivos y verificación…</translation>
    </message>
    <message>
        <source>Do not let them write</source>
        <translation>No dejar que escriba</translation>
    </message>
    <message>
        <source>Let them write</source>
        <translation>Dejar que escriba</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Levantar el veto</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Hacer admin</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Hacer miembro</translation>
    </message>
    <message>
        <source>Make moderator for now</source>
        <translation>Hacer moderador por ahora</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Hacer propietario</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Hacer propietario…</translation>
    </message>
    <message>
        <source>Make {name} an owner?</source>
        <translation>¿Hacer propietario a {name}?</translation>
    </message>
    <message>
        <source>No moderator any more</source>
        <translation>Dejar de ser moderador</translation>
    </message>
    <message>
        <source>Owners may do everything in this room: change it, close it, and remove you from it.</source>
        <translation>Los propietarios pueden hacer de todo en esta sala: cambiarla, cerrarla y expulsarte de ella.</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Expulsar de la sala…</translation>
    </message>
    <message>
        <source>Take membership away</source>
        <translation>Retirar como miembro</translation>
    </message>
    <message>
        <source>Write a private message</source>
        <translation>Escribir un mensaje privado</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>PinnedBar</name>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Comfortable</source>
        <translation>Cómodo</translation>
    </message>
    <message>
        <source>Confirm that messages arrived</source>
        <translation>Confirmar que llegaron los mensajes</translation>
    </message>
    <message>
        <source>Contacts who may see you online learn that your device received a message, and so that it runs. Strangers never do.</source>
        <translation>Los contactos que pueden verte en línea saben que tu dispositivo recibió un mensaje, y por tanto que está encendido. Los desconocidos, nunca.</translation>
    </message>
    <message>
        <source>Each chat can differ: see its menu, “What this chat is told”.</source>
        <translation>Cada chat puede ser distinto: mira su menú, «Qué se cuenta a este chat».</translation>
    </message>
    <message>
        <source>Messages you read here count as read there. Your server stores how far you read in each chat.</source>
        <translation>Lo que lees aquí cuenta allí como leído. Tu servidor guarda hasta dónde leíste en cada chat.</translation>
    </message>
    <message>
        <source>Paranoid</source>
        <translation>Paranoico</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Share with your other devices what you read</source>
        <translation>Compartir lo que lees con tus otros dispositivos</translation>
    </message>
    <message>
        <source>Show when you are writing</source>
        <translation>Mostrar cuándo escribes</translation>
    </message>
    <message>
        <source>Tell what you have read</source>
        <translation>Contar lo que has leído</translation>
    </message>
    <message>
        <source>They see that you write before you send, and that you stopped without sending. Servers see it too.</source>
        <translation>Los demás ven que escribes antes de enviar, y que paraste sin enviar. Los servidores también lo ven.</translation>
    </message>
    <message>
        <source>They see when you looked at their message. Servers see it too.</source>
        <translation>Los demás ven cuándo miraste su mensaje. Los servidores también lo ven.</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>A mixture of your own.</source>
        <translation>Tu propia mezcla.</translation>
    </message>
    <message>
        <source>Contacts learn that a message arrived, and nothing else by itself.</source>
        <translation>Los contactos saben que llegó un mensaje, y nada más por sí solo.</translation>
    </message>
    <message>
        <source>Nobody is told anything by itself, not even your other devices.</source>
        <translation>A nadie se le cuenta nada por sí solo, ni a tus otros dispositivos.</translation>
    </message>
    <message>
        <source>Others see what most messengers show: what arrived, what you read, when you write.</source>
        <translation>Los demás ven lo que muestran casi todos los mensajeros: qué llegó, qué lees, cuándo escribes.</translation>
    </message>
</context>
<context>
    <name>ProtectScreen</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Let this computer’s keyring hold it</source>
        <translation>Que la guarde el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Messages and keys are stored encrypted on this computer. Nobody can open them without this passphrase, and nobody can replace it.</source>
        <translation>Los mensajes y las claves se guardan cifrados en este ordenador. Nadie puede abrirlos sin esta frase de acceso, y nadie puede reponerla.</translation>
    </message>
    <message>
        <source>Opens without asking once you are logged in to this computer. Protects a stolen disk, not a running session.</source>
        <translation>Se abre sin preguntar cuando has entrado en este ordenador. Protege un disco robado, no una sesión abierta.</translation>
    </message>
    <message>
        <source>Protect your messages</source>
        <translation>Protege tus mensajes</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>Another reaction</source>
        <translation>Otra reacción</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Reaccionar con %1</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Go to the original: %1, %2</source>
        <translation>Ir al original: %1, %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Salas públicas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1, %n reacción</numerusform>
            <numerusform>%1, %n reacciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>Motivo (si quieres)</translation>
    </message>
    <message>
        <source>They read it, and so do the others.</source>
        <translation>Esa persona lo lee, y los demás también.</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>A new address</source>
        <translation>Una dirección nueva</translation>
    </message>
    <message>
        <source>An address belongs to a server, as with e-mail. Choose one; you can write to people on all others.</source>
        <translation>Una dirección pertenece a un servidor, como en el correo. Elige uno; puedes escribir a la gente de todos los demás.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have an address now</source>
        <translation>Ya tengo una dirección</translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>There is a page about it too: %1</source>
        <translation>También hay una página sobre ello: %1</translation>
    </message>
    <message>
        <source>This server makes accounts on a page of its own. Open it in a browser, then come back and log in: %1</source>
        <translation>Este servidor crea las cuentas en su propia página. Ábrela en un navegador, luego vuelve e inicia sesión: %1</translation>
    </message>
    <message>
        <source>Whoever runs it sees whom you write to and when, so choose somebody you trust.</source>
        <translation>Quien lo lleva ve a quién escribes y cuándo, así que elige a alguien de confianza.</translation>
    </message>
    <message>
        <source>example.org</source>
        <translation>example.org</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Write the name of a server, for example example.org.</source>
        <translation>Escribe el nombre de un servidor, por ejemplo example.org.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Ask %1 to send it again</source>
        <translation>Pedir a %1 que lo envíe de nuevo</translation>
    </message>
    <message>
        <source>Ask to send again</source>
        <translation>Pedir que lo envíe de nuevo</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Abrir chat</translation>
    </message>
    <message>
        <source>Open the chat with %1</source>
        <translation>Abrir el chat con %1</translation>
    </message>
    <message>
        <source>Renew session</source>
        <translation>Renovar la sesión</translation>
    </message>
    <message>
        <source>Renew the session with %1</source>
        <translation>Renovar la sesión con %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again to read the message of %1, %2</source>
        <translation>Intentar leer de nuevo el mensaje de %1, %2</translation>
    </message>
</context>
<context>
    <name>RepairDesk</name>
    <message>
        <source>Everything can be read</source>
        <translation>Todo se puede leer</translation>
    </message>
    <message>
        <source>If a message cannot be decrypted one day, it lands here with the reason and what can be done.</source>
        <translation>Si un día no se puede descifrar un mensaje, llegará aquí con el motivo y lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Messages that cannot be read</source>
        <translation>Mensajes que no se pueden leer</translation>
    </message>
    <message>
        <source>Repair desk</source>
        <translation>Taller de reparación</translation>
    </message>
    <message>
        <source>These messages arrived and are kept, but cannot be read yet. Trying again costs nothing; renewing a session and asking tell the other side that something was wrong.</source>
        <translation>Estos mensajes llegaron y están guardados, pero aún no se pueden leer. Intentarlo de nuevo no cuesta nada; renovar una sesión o pedirlo muestra al otro lado que algo iba mal.</translation>
    </message>
</context>
<context>
    <name>RepairViewModel</name>
    <message>
        <source>It can be read now.</source>
        <translation>Ya se puede leer.</translation>
    </message>
    <message>
        <source>It still cannot be read.</source>
        <translation>Sigue sin poderse leer.</translation>
    </message>
    <message>
        <source>The sender was asked to send it again.</source>
        <translation>Se pidió al remitente que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The session is renewed. What comes next can be read; ask to send this one again.</source>
        <translation>La sesión se ha renovado. Lo siguiente se podrá leer; pide que envíe este de nuevo.</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Aceptar a %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear a %1</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Rechazar a %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>No requests</source>
        <translation>No hay solicitudes</translation>
    </message>
    <message>
        <source>People you do not know land here first. They learn nothing about you until you accept.</source>
        <translation>Quienes no conoces llegan primero aquí. No saben nada de ti hasta que aceptes.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>They get no answer and learn nothing about you until you accept.</source>
        <translation>No reciben respuesta ni saben nada de ti hasta que aceptes.</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>A picture for the room</source>
        <translation>Una imagen para la sala</translation>
    </message>
    <message>
        <source>Banned · %1</source>
        <translation>Vetados · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter again…</source>
        <translation>Entrar de nuevo…</translation>
    </message>
    <message>
        <source>Look at the new room…</source>
        <translation>Ver la sala nueva…</translation>
    </message>
    <message>
        <source>Members who are not here · %1</source>
        <translation>Miembros que no están aquí · %1</translation>
    </message>
    <message>
        <source>Moderators · %1</source>
        <translation>Moderadores · %1</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Más sobre esta sala</translation>
    </message>
    <message>
        <source>Nobody is shown while you are not in the room.</source>
        <translation>No se muestra a nadie mientras no estés en la sala.</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>Nadie con «%1».</translation>
    </message>
    <message>
        <source>Participants · %1</source>
        <translation>Participantes · %1</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>Personas en esta sala</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>¿Enviar sin cifrado?</translation>
    </message>
    <message>
        <source>The server of the room, and whoever has access to it, can then read what you write. What was sent before stays as it is.</source>
        <translation>El servidor de la sala, y quien tenga acceso a él, podrá leer lo que escribas. Lo enviado antes se queda como está.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>Esta sala revela más que antes. No se envía nada hasta que decidas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Desactivar el cifrado</translation>
    </message>
    <message>
        <source>Visitors, who may not write · %1</source>
        <translation>Visitantes, que no pueden escribir · %1</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Qué cambió…</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ask to write</source>
        <translation>Pedir escribir</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>Cifrar este chat</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Not possible in a room that anybody can enter or that hides its members. Nothing is sent until you turn it off.</source>
        <translation>No es posible en una sala donde cualquiera puede entrar o que oculta a sus miembros. No se envía nada hasta que lo desactives.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Mostrar %1 más</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>Lo que no se puede cifrar espera en vez de enviarse.</translation>
    </message>
    <message>
        <source>What this room gives away</source>
        <translation>Lo que revela esta sala</translation>
    </message>
    <message>
        <source>You may read here, but not write.</source>
        <translation>Aquí puedes leer, pero no escribir.</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>puesto por %1</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Ban an address…</source>
        <translation>Vetar una dirección…</translation>
    </message>
    <message>
        <source>Close for everybody…</source>
        <translation>Cerrar para todos…</translation>
    </message>
    <message>
        <source>Copy the link to this room</source>
        <translation>Copiar el enlace a esta sala</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>Ajustes de la sala…</translation>
    </message>
    <message>
        <source>Subject…</source>
        <translation>Tema…</translation>
    </message>
    <message>
        <source>What you call it…</source>
        <translation>Cómo la llamas…</translation>
    </message>
    <message>
        <source>Your nickname…</source>
        <translation>Tu apodo…</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>Everybody in the room sees it.</source>
        <translation>Todos en la sala lo ven.</translation>
    </message>
    <message>
        <source>Password of the room</source>
        <translation>Contraseña de la sala</translation>
    </message>
    <message>
        <source>Your nickname there</source>
        <translation>Tu apodo allí</translation>
    </message>
</context>
<context>
    <name>RouteChoice</name>
    <message>
        <source>A proxy wants user name and password, or neither.</source>
        <translation>Un proxy quiere nombre de usuario y contraseña, o ninguno de los dos.</translation>
    </message>
    <message>
        <source>New accounts begin with {route}, as the settings say.</source>
        <translation>Las cuentas nuevas empiezan con {route}, como dicen los ajustes.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example 127.0.0.1:9050.</source>
        <translation>Escríbelo como host:port, por ejemplo 127.0.0.1:9050.</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A SOCKS5 proxy. It finds the server, too; this computer asks nobody for its name.</source>
        <translation>Un proxy SOCKS5. También es él quien encuentra el servidor; este ordenador no pregunta a nadie por su nombre.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directa</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Its user name</source>
        <translation>Su nombre de usuario</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More routes</source>
        <translation>Más rutas</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy…</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>Tor de este programa</translation>
    </message>
    <message>
        <source>Where it answers</source>
        <translation>Dónde responde</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>se encuentra solo</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>For new accounts</source>
        <translation>Para cuentas nuevas</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>New accounts begin with this route</source>
        <translation>Las cuentas nuevas empiezan con esta ruta</translation>
    </message>
    <message>
        <source>Use for all accounts…</source>
        <translation>Usar para todas las cuentas…</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Último mes</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Acotar la búsqueda</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Search in messages of</source>
        <translation>Buscar en mensajes de</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>SendingBar</name>
    <message>
        <source>Do not send it</source>
        <translation>No enviarlo</translation>
    </message>
</context>
<context>
    <name>ServerSection</name>
    <message>
        <source>Not offered: %1</source>
        <translation>No se ofrece: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>Personas y servidores bloqueados</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de acceso…</translation>
    </message>
    <message>
        <source>Connection log: what left this computer</source>
        <translation>Registro de conexiones: lo que salió de este ordenador</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>Almacén cifrado</translation>
    </message>
    <message>
        <source>I have an invitation…</source>
        <translation>Tengo una invitación…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>Crear una dirección nueva…</translation>
    </message>
    <message>
        <source>Messages, keys and passwords are stored encrypted on this computer.</source>
        <translation>Los mensajes, las claves y las contraseñas se guardan cifrados en este ordenador.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>People and messages</source>
        <translation>Personas y mensajes</translation>
    </message>
    <message>
        <source>Repair desk: messages that cannot be read</source>
        <translation>Taller de reparación: mensajes que no se pueden leer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Tor and bridges</source>
        <translation>Tor y puentes</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>Tu propio servidor</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Share how to connect</source>
        <translation>Compartir cómo conectarse</translation>
    </message>
    <message>
        <source>This link carries your address, the addresses of the server, the route and the certificate. It holds no password.</source>
        <translation>Este enlace lleva tu dirección, las direcciones del servidor, la ruta y el certificado. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Whoever gets this link can then reach the server. Give it only to people who should.</source>
        <translation>Quien reciba este enlace podrá llegar al servidor. Dáselo solo a quienes deban poder hacerlo.</translation>
    </message>
    <message>
        <source>With the key of the onion server</source>
        <translation>Con la clave del servidor onion</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message>
        <source>A message arrived that cannot be read.</source>
        <translation>Llegó un mensaje que no se puede leer.</translation>
    </message>
</context>
<context>
    <name>SpoilerCover</name>
    <message>
        <source>Spoiler · press to show</source>
        <translation>Spoiler · pulsa para mostrarlo</translation>
    </message>
    <message>
        <source>Spoiler. Show it</source>
        <translation>Spoiler. Mostrarlo</translation>
    </message>
    <message>
        <source>Spoiler: %1. Show it</source>
        <translation>Spoiler: %1. Mostrarlo</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>A contact, or anybody by address</source>
        <translation>Un contacto, o alguien por su dirección</translation>
    </message>
    <message>
        <source>Anybody can find it and read along</source>
        <translation>Cualquiera puede encontrarlo y leer</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Explorar salas</translation>
    </message>
    <message>
        <source>By its address or an xmpp: link</source>
        <translation>Por su dirección o un enlace xmpp:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Encrypted, for people you choose</source>
        <translation>Cifrado, para las personas que elijas</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Unirse a una sala</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>Nuevo grupo privado</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>Nuevo canal público</translation>
    </message>
    <message>
        <source>The public rooms of your own server</source>
        <translation>Las salas públicas de tu propio servidor</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Escribir a alguien</translation>
    </message>
</context>
<context>
    <name>StateBanner</name>
    <message>
        <source>%1 It names a new room: %2</source>
        <translation>%1 Indica una sala nueva: %2</translation>
    </message>
</context>
<context>
    <name>SubjectButton</name>
    <message>
        <source>Subject: %1</source>
        <translation>Tema: %1</translation>
    </message>
</context>
<context>
    <name>SubjectSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Another reaction</source>
        <translation>Otra reacción</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Get them</source>
        <translation>Traerlos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>No hay mensajes aquí</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Say hello. What you write here is stored encrypted on this computer.</source>
        <translation>Saluda. Lo que escribes aquí se guarda cifrado en este ordenador.</translation>
    </message>
    <message>
        <source>The messages cannot be read</source>
        <translation>Los mensajes no se pueden leer</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>Al último mensaje</translation>
    </message>
    <message numerus="yes">
        <source>To the latest message, %n new</source>
        <translation>
            <numerusform>Al último mensaje, %n nuevo</numerusform>
            <numerusform>Al último mensaje, %n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>As in the settings</source>
        <translation>Como en los ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Shows it also if you never send what you typed.</source>
        <translation>Lo muestra también si nunca envías lo que escribiste.</translation>
    </message>
    <message>
        <source>Shows the other side that a device of yours is on.</source>
        <translation>Muestra al otro lado que un dispositivo tuyo está encendido.</translation>
    </message>
    <message>
        <source>Shows when you look at the chat.</source>
        <translation>Muestra cuándo miras el chat.</translation>
    </message>
    <message>
        <source>Tell that a message arrived</source>
        <translation>Contar que llegó un mensaje</translation>
    </message>
    <message>
        <source>Tell that you are typing</source>
        <translation>Contar que estás escribiendo</translation>
    </message>
    <message>
        <source>Tell that you have read it</source>
        <translation>Contar que lo has leído</translation>
    </message>
    <message>
        <source>That a message arrived</source>
        <translation>Que llegó un mensaje</translation>
    </message>
    <message>
        <source>That you are typing</source>
        <translation>Que estás escribiendo</translation>
    </message>
    <message>
        <source>That you have read it</source>
        <translation>Que lo has leído</translation>
    </message>
    <message>
        <source>What this chat is told</source>
        <translation>Qué se cuenta a este chat</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>TorPage</name>
    <message>
        <source>Bridges</source>
        <translation>Puentes</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>Puentes, uno por línea</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>For reports of problems. It is kept in memory only, without the addresses of bridges.</source>
        <translation>Para informar de problemas. Se guarda solo en memoria, sin las direcciones de los puentes.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>Show what Tor says</source>
        <translation>Mostrar lo que dice Tor</translation>
    </message>
    <message>
        <source>Start Tor</source>
        <translation>Iniciar Tor</translation>
    </message>
    <message>
        <source>Stop Tor</source>
        <translation>Detener Tor</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor hides your internet address from your server, and from whoever watches your network whom you talk to. Accounts choose it as their route; nothing here changes a route.</source>
        <translation>Tor oculta tu dirección de internet a tu servidor, y oculta con quién hablas a quien vigile tu red. Las cuentas lo eligen como ruta; nada de aquí cambia una ruta.</translation>
    </message>
    <message>
        <source>Use no bridges</source>
        <translation>No usar puentes</translation>
    </message>
    <message>
        <source>Use these bridges</source>
        <translation>Usar estos puentes</translation>
    </message>
    <message>
        <source>Where Tor itself is blocked, bridges lead around. Ask for some at bridges.torproject.org or from people you trust, and paste the lines as you got them. They are used by the Tor of this program only.</source>
        <translation>Donde el propio Tor está bloqueado, los puentes dan un rodeo. Pide algunos en bridges.torproject.org o a personas de confianza, y pega las líneas tal como te llegaron. Solo los usa el Tor de este programa.</translation>
    </message>
</context>
<context>
    <name>TorViewModel</name>
    <message>
        <source>No Tor is installed on this computer.</source>
        <translation>No hay ningún Tor instalado en este ordenador.</translation>
    </message>
    <message>
        <source>No other Tor runs on this computer right now.</source>
        <translation>Ahora mismo no funciona ningún otro Tor en este ordenador.</translation>
    </message>
    <message>
        <source>Tor Browser runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>Tor Browser está en marcha en este ordenador. La ruta «Tor» lo usa en {place}.</translation>
    </message>
    <message>
        <source>Tor of this program could not be started, or it ended.</source>
        <translation>El Tor de este programa no se pudo iniciar, o terminó.</translation>
    </message>
    <message>
        <source>Tor of this program is not running. It starts by itself when an account needs it.</source>
        <translation>El Tor de este programa no está en marcha. Se inicia solo cuando una cuenta lo necesita.</translation>
    </message>
    <message>
        <source>Tor of this program is ready.</source>
        <translation>El Tor de este programa está listo.</translation>
    </message>
    <message>
        <source>Tor runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>Tor está en marcha en este ordenador. La ruta «Tor» lo usa en {place}.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Opening your messages</source>
        <translation>Abriendo tus mensajes</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>They are stored encrypted on this computer.</source>
        <translation>Se guardan cifrados en este ordenador.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock your messages</source>
        <translation>Desbloquea tus mensajes</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>Cifrado hasta el servidor</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Huella de su certificado</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>Clave de un servidor onion privado</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>Solo para un servidor en una dirección onion a la que no todos pueden llegar.</translation>
    </message>
    <message>
        <source>Only if whoever runs the server gave you one: then no other certificate is accepted.</source>
        <translation>Solo si quien lleva el servidor te dio una: entonces no se acepta ningún otro certificado.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>found by the address</source>
        <translation>se encuentra por la dirección</translation>
    </message>
    <message>
        <source>host:port, or wss:// and a name, only if whoever runs the server told you so. Several stand with commas between.</source>
        <translation>host:port, o wss:// y un nombre, solo si quien lleva el servidor te lo dijo. Si son varios, sepáralos con comas.</translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation>las autoridades del sistema</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>cualquiera válido</translation>
    </message>
</context>
<context>
    <name>WaySection</name>
    <message>
        <source>A link or a picture that tells somebody else, or your other device, how to reach your server. It never carries a password.</source>
        <translation>Un enlace o una imagen que dice a otra persona, o a tu otro dispositivo, cómo llegar a tu servidor. Nunca lleva una contraseña.</translation>
    </message>
    <message>
        <source>Keep the one until now</source>
        <translation>Quedarse con la anterior</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nueva identidad</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Share how to connect…</source>
        <translation>Compartir cómo conectarse…</translation>
    </message>
    <message>
        <source>Takes other ways through Tor, so that what comes next is not tied to what was before.</source>
        <translation>Toma otros caminos por Tor, para que lo que venga no quede ligado a lo anterior.</translation>
    </message>
    <message>
        <source>Use this route</source>
        <translation>Usar esta ruta</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Últimos siete días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>WorkingScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connecting to %1 %2, encrypted.</source>
        <translation>Conectando con %1 %2, cifrado.</translation>
    </message>
    <message>
        <source>If this does not move, Tor may be blocked here. Cancel, and use bridges.</source>
        <translation>Si esto no avanza, puede que Tor esté bloqueado aquí. Cancela y usa puentes.</translation>
    </message>
    <message>
        <source>If this does not move, the bridges may be blocked here. Cancel, and try others.</source>
        <translation>Si esto no avanza, puede que los puentes estén bloqueados aquí. Cancela y prueba otros.</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Making the encrypted store</source>
        <translation>Creando el almacén cifrado</translation>
    </message>
    <message>
        <source>Making your address</source>
        <translation>Creando tu dirección</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Tor has to be ready first. Nothing was sent to %1 yet.</source>
        <translation>Primero Tor tiene que estar listo. Aún no se envió nada a %1.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Repair desk</source>
        <translation>Taller de reparación</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Connecting {way}…</source>
        <translation>Conectando {way}…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>Trayendo lo que te perdiste…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Online {way}</source>
        <translation>En línea {way}</translation>
    </message>
    <message>
        <source>Trying again in {count} min.</source>
        <translation>Nuevo intento en {count} min.</translation>
    </message>
    <message>
        <source>Trying again in {count} s.</source>
        <translation>Nuevo intento en {count} s.</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>{address}. {line}</source>
        <translation>{address}. {line}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Delete for everyone</source>
        <translation>Eliminar para todos</translation>
    </message>
    <message>
        <source>Delete for everyone?</source>
        <translation>¿Eliminar para todos?</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Eliminar para mí</translation>
    </message>
    <message>
        <source>Delete for me?</source>
        <translation>¿Eliminar para mí?</translation>
    </message>
    <message>
        <source>It still cannot be read. {reason}</source>
        <translation>Sigue sin poderse leer. {reason}</translation>
    </message>
    <message>
        <source>The message can be read now.</source>
        <translation>El mensaje ya se puede leer.</translation>
    </message>
    <message>
        <source>The message is deleted on this computer and does not come back from the server. Others, and your other devices, keep it.</source>
        <translation>El mensaje se elimina en este ordenador y no vuelve del servidor. Los demás, y tus otros dispositivos, lo conservan.</translation>
    </message>
    <message>
        <source>The session was begun anew. New messages can be read; ask to send this one again.</source>
        <translation>La sesión empezó de nuevo. Los mensajes nuevos se podrán leer; pide que envíe este otra vez.</translation>
    </message>
    <message>
        <source>The words are deleted here, and every program that got them is asked to delete them too. Not every program does, and somebody may have read or copied them already.</source>
        <translation>El texto se elimina aquí, y se pide a cada programa que lo recibió que lo elimine también. No todos lo hacen, y alguien puede haberlo leído o copiado ya.</translation>
    </message>
    <message>
        <source>You asked to send the message again.</source>
        <translation>Pediste que envíe el mensaje de nuevo.</translation>
    </message>
</context>
<context>
    <name>addresses</name>
    <message>
        <source>Encrypted from the start</source>
        <translation>Cifrado desde el principio</translation>
    </message>
    <message>
        <source>On the way the name {name} is told</source>
        <translation>Por el camino se dice el nombre {name}</translation>
    </message>
    <message>
        <source>Only the certificate {pin}…</source>
        <translation>Solo el certificado {pin}…</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s name is not told on the way</source>
        <translation>El nombre del servidor no se dice por el camino</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket that the server names</source>
        <translation>WebSocket que indica el servidor</translation>
    </message>
    <message>
        <source>Without the name only a fingerprint can tell whether it is the right server. Enter it.</source>
        <translation>Sin el nombre, solo una huella puede decir si es el servidor correcto. Escríbela.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>Escríbelo como host:port, por ejemplo xmpp.example.org:5222.</translation>
    </message>
    <message>
        <source>Write it as wss:// and a name, for example wss://example.org/ws.</source>
        <translation>Escríbelo como wss:// y un nombre, por ejemplo wss://example.org/ws.</translation>
    </message>
    <message>
        <source>{place}. {line}</source>
        <translation>{place}. {line}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>there is no screen to open a window on; log in to a desktop first</source>
        <translation>no hay pantalla donde abrir una ventana; entra primero en un escritorio</translation>
    </message>
</context>
<context>
    <name>blocking</name>
    <message>
        <source>{name} is blocked and cannot reach you.</source>
        <translation>{name} está bloqueado y no puede contactarte.</translation>
    </message>
    <message>
        <source>{name} was reported to your server and is blocked.</source>
        <translation>{name} fue denunciado ante tu servidor y está bloqueado.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>Made out to</source>
        <translation>A nombre de</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Your server renewed its certificate, as servers do now and then.</source>
        <translation>Tu servidor renovó su certificado, como hacen los servidores de vez en cuando.</translation>
    </message>
    <message>
        <source>Your server shows a certificate that somebody else signed than before. It is valid, but this is how somebody in between looks, too. Ask whoever runs the server, not through this program.</source>
        <translation>Tu servidor muestra un certificado que firmó alguien distinto que antes. Es válido, pero así se ve también cuando hay alguien en medio. Pregunta a quien lleva el servidor, pero no con este programa.</translation>
    </message>
    <message>
        <source>Your server shows another certificate, although the old one was good for longer. Ask whoever runs it whether they changed it.</source>
        <translation>Tu servidor muestra otro certificado, aunque el anterior aún valía por más tiempo. Pregunta a quien lo lleva si lo cambió.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nobody but itself</source>
        <translation>nadie más que él mismo</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>del {begin} al {end}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Everything is here</source>
        <translation>Todo está aquí</translation>
    </message>
    <message>
        <source>Here, but not in the archive: {count}. The server may have deleted them, or never kept them.</source>
        <translation>Aquí, pero no en el archivo: {count}. Quizá el servidor los eliminó o nunca los guardó.</translation>
    </message>
    <message>
        <source>Messages compared with the archive: {count}</source>
        <translation>Mensajes comparados con el archivo: {count}</translation>
    </message>
    <message>
        <source>Missing here, now stored: {count}</source>
        <translation>Faltaban aquí, ya guardados: {count}</translation>
    </message>
    <message>
        <source>Missing messages were found and stored</source>
        <translation>Se encontraron y guardaron mensajes que faltaban</translation>
    </message>
    <message>
        <source>Of these, not readable on this device: {count}</source>
        <translation>De estos, ilegibles en este dispositivo: {count}</translation>
    </message>
    <message>
        <source>The archive could not be read to its end</source>
        <translation>El archivo no se pudo leer hasta el final</translation>
    </message>
</context>
<context>
    <name>composer</name>
    <message>
        <source>Edit your message</source>
        <translation>Edita tu mensaje</translation>
    </message>
    <message>
        <source>Message {name}, NOT encrypted</source>
        <translation>SIN cifrar: mensaje a {name}</translation>
    </message>
    <message>
        <source>Message {name}, end-to-end encrypted</source>
        <translation>Mensaje a {name}, cifrado de extremo a extremo</translation>
    </message>
    <message>
        <source>Messages you write here ask to be deleted everywhere {span} after they were read</source>
        <translation>Los mensajes que escribes aquí piden ser eliminados en todas partes {span} después de leerse</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Responder a {name}</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Looking up a server</source>
        <translation>Búsqueda de un servidor</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Steering Tor on this computer</source>
        <translation>Manejo de Tor en este ordenador</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received</source>
        <translation>{sent} enviados, {received} recibidos</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Draft: {text}</source>
        <translation>Borrador: {text}</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>Not encrypted · {text}</source>
        <translation>Sin cifrar · {text}</translation>
    </message>
    <message>
        <source>Not sent · {text}</source>
        <translation>Sin enviar · {text}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Tú: {text}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en silencio</translation>
    </message>
    <message>
        <source>muted until {when}</source>
        <translation>en silencio hasta {when}</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>te nombra</translation>
    </message>
    <message>
        <source>{name}, {count} unread, {when}: {preview}</source>
        <translation>{name}, {count} sin leer, {when}: {preview}</translation>
    </message>
    <message>
        <source>{name}, {when}: {preview}</source>
        <translation>{name}, {when}: {preview}</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Device {number}</source>
        <translation>Dispositivo {number}</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Not trusted: can read nothing new</source>
        <translation>Sin confianza: no puede leer nada nuevo</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Trusted, not compared</source>
        <translation>De confianza, sin comparar</translation>
    </message>
    <message>
        <source>Verified by you</source>
        <translation>Verificado por ti</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Espera tu decisión</translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation>visto por primera vez {when}</translation>
    </message>
    <message>
        <source>last message {when}</source>
        <translation>último mensaje {when}</translation>
    </message>
    <message>
        <source>{name}. {trust}. {line}. Fingerprint {fingerprint}</source>
        <translation>{name}. {trust}. {line}. Huella {fingerprint}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A new device waits for your decision. The message waits until you have looked.</source>
        <translation>Un dispositivo nuevo espera tu decisión. El mensaje espera hasta que lo mires.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store (format {found}; this version knows {known}). Update the program.</source>
        <translation>Una versión más nueva del programa escribió este almacén (formato {found}; esta versión conoce {known}). Actualiza el programa.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, and there can be 20 at most.</source>
        <translation>Una reacción es un solo emoji, y puede haber 20 como mucho.</translation>
    </message>
    <message>
        <source>A room with this address exists already. Choose another name.</source>
        <translation>Ya existe una sala con esta dirección. Elige otro nombre.</translation>
    </message>
    <message>
        <source>A server runs in this folder already, or the folder holds something else. Nothing was touched.</source>
        <translation>En esta carpeta ya funciona un servidor, o la carpeta contiene otra cosa. No se tocó nada.</translation>
    </message>
    <message>
        <source>An old copy of this store is in use. This device gets new keys; some messages from in between may stay unreadable. Look again at which devices you trust.</source>
        <translation>Se está usando una copia antigua de este almacén. Este dispositivo recibe claves nuevas; algunos mensajes de entretanto quizá no se puedan leer. Mira otra vez en qué dispositivos confías.</translation>
    </message>
    <message>
        <source>An onion address can only be reached through Tor. Choose Tor as the route of this account. Nothing was sent.</source>
        <translation>A una dirección onion solo se llega por Tor. Elige Tor como ruta de esta cuenta. No se envió nada.</translation>
    </message>
    <message>
        <source>Another program took over this session. Connect again to take it back.</source>
        <translation>Otro programa tomó esta sesión. Conéctate de nuevo para recuperarla.</translation>
    </message>
    <message>
        <source>Encryption is still being set up with the server. The message waits and goes by itself.</source>
        <translation>El cifrado aún se está preparando con el servidor. El mensaje espera y saldrá solo.</translation>
    </message>
    <message>
        <source>Encryption is still starting; this is read in a moment.</source>
        <translation>El cifrado aún se está iniciando; se leerá en un momento.</translation>
    </message>
    <message>
        <source>Install it as you install other programs.</source>
        <translation>Instálalo como instalas otros programas.</translation>
    </message>
    <message>
        <source>Key file and store do not belong together. Put back both from the same backup.</source>
        <translation>El archivo de clave y el almacén no van juntos. Restaura ambos de la misma copia de seguridad.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again in a moment.</source>
        <translation>No llegó respuesta a tiempo. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server was possible, so your password was not sent.</source>
        <translation>No fue posible una conexión cifrada con el servidor, así que no se envió tu contraseña.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the server’s certificate. If you know the server, choose its CA file under Advanced. Nothing was sent.</source>
        <translation>Nadie en quien confíe este ordenador ha firmado el certificado del servidor. Si conoces el servidor, elige su archivo CA en Avanzado. No se envió nada.</translation>
    </message>
    <message>
        <source>Only members may enter. Ask somebody inside to invite you.</source>
        <translation>Solo pueden entrar los miembros. Pide a alguien de dentro que te invite.</translation>
    </message>
    <message>
        <source>Somebody else has this name now, so this was not sent.</source>
        <translation>Ahora otra persona tiene este nombre, así que esto no se envió.</translation>
    </message>
    <message>
        <source>Somebody has this name already. Choose another one.</source>
        <translation>Alguien ya tiene este nombre. Elige otro.</translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname. Choose another one.</source>
        <translation>Alguien en la sala tiene este apodo. Elige otro.</translation>
    </message>
    <message>
        <source>Something broke inside the program. It goes on, and the details are in the log.</source>
        <translation>Algo se rompió dentro del programa. Sigue funcionando, y los detalles están en el registro.</translation>
    </message>
    <message>
        <source>Something that a server needs is missing on this computer. {hint}</source>
        <translation>En este ordenador falta algo que un servidor necesita. {hint}</translation>
    </message>
    <message>
        <source>The Tor network does not know this onion address. The server may be off, or the address is wrong. Nothing was sent.</source>
        <translation>La red Tor no conoce esta dirección onion. Puede que el servidor esté apagado, o que la dirección esté mal. No se envió nada.</translation>
    </message>
    <message>
        <source>The address of this file is not safe to fetch. Nothing was fetched.</source>
        <translation>No es seguro descargar este archivo de su dirección. No se descargó nada.</translation>
    </message>
    <message>
        <source>The connection could not be made.</source>
        <translation>No se pudo establecer la conexión.</translation>
    </message>
    <message>
        <source>The connection was lost. It is being made again.</source>
        <translation>Se perdió la conexión. Se está restableciendo.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make some room and try again.</source>
        <translation>El disco está lleno, así que no se guardó nada. Haz sitio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The encrypted store could not do this. Nothing was changed.</source>
        <translation>El almacén cifrado no pudo hacer esto. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file could not be sent or fetched.</source>
        <translation>No se pudo enviar o descargar el archivo.</translation>
    </message>
    <message>
        <source>The file with the password or passphrase cannot be read.</source>
        <translation>No se puede leer el archivo con la contraseña o la frase de acceso.</translation>
    </message>
    <message>
        <source>The key file of the store is damaged. Put back a copy from a backup.</source>
        <translation>El archivo de clave del almacén está dañado. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key for this onion server is not the right one. Check it in the account’s settings. Nothing was sent.</source>
        <translation>La clave de este servidor onion no es la correcta. Compruébala en los ajustes de la cuenta. No se envió nada.</translation>
    </message>
    <message>
        <source>The keys for this message are gone on this device. Repair the session, then ask to send again.</source>
        <translation>Las claves de este mensaje ya no están en este dispositivo. Repara la sesión y luego pide que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The message could not be encrypted. It was not sent.</source>
        <translation>El mensaje no se pudo cifrar. No se envió.</translation>
    </message>
    <message>
        <source>The onion server cannot be reached right now. It is tried again. Nothing was sent.</source>
        <translation>Ahora mismo no se llega al servidor onion. Se intentará de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>The other person’s server does not answer.</source>
        <translation>El servidor de la otra persona no responde.</translation>
    </message>
    <message>
        <source>The other person’s server was not found.</source>
        <translation>No se encontró el servidor de la otra persona.</translation>
    </message>
    <message>
        <source>The other side does not offer this.</source>
        <translation>El otro lado no ofrece esto.</translation>
    </message>
    <message>
        <source>The program for this kind of bridge is not installed. {hint} Nothing was changed.</source>
        <translation>El programa para este tipo de puente no está instalado. {hint} No se cambió nada.</translation>
    </message>
    <message>
        <source>The program is already running on this store (process {pid}). Use that window, or close it.</source>
        <translation>El programa ya está abierto con este almacén (proceso {pid}). Usa esa ventana, o ciérrala.</translation>
    </message>
    <message>
        <source>The program is already running on this store. Use that window, or close it first.</source>
        <translation>El programa ya está abierto con este almacén. Usa esa ventana, o ciérrala primero.</translation>
    </message>
    <message>
        <source>The proxy cannot find the server. Check the part after the @. Nothing was sent.</source>
        <translation>El proxy no encuentra el servidor. Comprueba la parte que va tras la @. No se envió nada.</translation>
    </message>
    <message>
        <source>The proxy could not connect and does not say why. It is tried again. Nothing was sent.</source>
        <translation>El proxy no pudo conectarse y no dice por qué. Se intentará de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>The proxy does not accept this user name and password. Check them in the route. Nothing was sent.</source>
        <translation>El proxy no acepta este nombre de usuario y contraseña. Compruébalos en la ruta. No se envió nada.</translation>
    </message>
    <message>
        <source>The proxy does not let this program reach the server. Ask whoever runs the proxy. Nothing was sent.</source>
        <translation>El proxy no deja que este programa llegue al servidor. Pregunta a quien lleva el proxy. No se envió nada.</translation>
    </message>
    <message>
        <source>The proxy has no network right now. It is tried again. Nothing was sent.</source>
        <translation>El proxy no tiene red ahora mismo. Se intentará de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>The proxy of this account does not answer. Nothing was sent, and nothing goes around it.</source>
        <translation>El proxy de esta cuenta no responde. No se envió nada, y nada lo rodea.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>La petición fue rechazada.</translation>
    </message>
    <message>
        <source>The room did not do this.</source>
        <translation>La sala no lo hizo.</translation>
    </message>
    <message>
        <source>The room does not let you do this. Nothing was changed.</source>
        <translation>La sala no te deja hacer esto. No se cambió nada.</translation>
    </message>
    <message>
        <source>The room does not say who wrote this, so it cannot be opened.</source>
        <translation>La sala no dice quién escribió esto, así que no se puede abrir.</translation>
    </message>
    <message>
        <source>The room is full. Try again later.</source>
        <translation>La sala está llena. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The room is not open yet, or you may not make one there.</source>
        <translation>La sala aún no está abierta, o no puedes crear una allí.</translation>
    </message>
    <message>
        <source>The room was closed for good by its owner.</source>
        <translation>Su propietario cerró la sala para siempre.</translation>
    </message>
    <message>
        <source>The room’s server does not answer. It is tried again.</source>
        <translation>El servidor de la sala no responde. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The route of this account does not lead to the server. Nothing was sent, and nothing goes around it.</source>
        <translation>La ruta de esta cuenta no lleva al servidor. No se envió nada, y nada la rodea.</translation>
    </message>
    <message>
        <source>The rules there forbid this message. It was not sent.</source>
        <translation>Las reglas de allí prohíben este mensaje. No se envió.</translation>
    </message>
    <message>
        <source>The sender’s device has a new key. Look at it under “Who can read this” first.</source>
        <translation>El dispositivo del remitente tiene una clave nueva. Mírala primero en «Quién puede leer esto».</translation>
    </message>
    <message>
        <source>The sender’s keys could not be fetched. It is tried again by itself.</source>
        <translation>No se pudieron traer las claves del remitente. Se intentará de nuevo solo.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that this computer is online. Nothing was sent.</source>
        <translation>No se llega al servidor. Comprueba que este ordenador está en línea. No se envió nada.</translation>
    </message>
    <message>
        <source>The server cannot be run on this computer.</source>
        <translation>El servidor no puede funcionar en este ordenador.</translation>
    </message>
    <message>
        <source>The server did not accept this. Look at what you entered and try again.</source>
        <translation>El servidor no aceptó esto. Mira lo que escribiste e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server did not start, or it ended. Its own words are in its log.</source>
        <translation>El servidor no se inició, o terminó. Lo que él mismo dice está en su registro.</translation>
    </message>
    <message>
        <source>The server did not take the message yet. It waits and is sent by itself.</source>
        <translation>El servidor aún no tomó el mensaje. Espera y se enviará solo.</translation>
    </message>
    <message>
        <source>The server did something no proper server does, so the connection was cut to keep you safe.</source>
        <translation>El servidor hizo algo que ningún servidor correcto hace, así que se cortó la conexión para protegerte.</translation>
    </message>
    <message>
        <source>The server does not accept or does not have this file.</source>
        <translation>El servidor no acepta este archivo o no lo tiene.</translation>
    </message>
    <message>
        <source>The server does not accept this address and password. Check both and try again.</source>
        <translation>El servidor no acepta esta dirección y contraseña. Comprueba ambas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not allow this for your account.</source>
        <translation>El servidor no permite esto a tu cuenta.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>El servidor no permite esto.</translation>
    </message>
    <message>
        <source>The server does not know how to do this.</source>
        <translation>El servidor no sabe hacer esto.</translation>
    </message>
    <message>
        <source>The server does not take this invitation. It is used up, too old or mistyped. Ask for another one.</source>
        <translation>El servidor no acepta esta invitación. Ya se usó, es demasiado antigua o está mal escrita. Pide otra.</translation>
    </message>
    <message>
        <source>The server ended the connection. It is tried again later.</source>
        <translation>El servidor cerró la conexión. Se intentará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>El servidor tiene un problema. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server has disabled this account. Ask whoever runs the server.</source>
        <translation>El servidor ha desactivado esta cuenta. Pregunta a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>The server is too busy. Try again later.</source>
        <translation>El servidor está demasiado ocupado. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server no longer ties the login to its certificate, as it did before. Someone may be in between. Your password was not sent.</source>
        <translation>El servidor ya no liga el inicio de sesión a su certificado, como hacía antes. Puede que haya alguien en medio. No se envió tu contraseña.</translation>
    </message>
    <message>
        <source>The server offers no login that keeps your password safe, or only a weaker one than before. Your password was not sent.</source>
        <translation>El servidor no ofrece ninguna forma de entrar que proteja tu contraseña, o solo una más débil que antes. No se envió tu contraseña.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one this account accepts. Someone may be in between, or the server has a new one. Your password was not sent.</source>
        <translation>El servidor muestra otro certificado que el que acepta esta cuenta. Puede que haya alguien en medio, o que el servidor tenga uno nuevo. No se envió tu contraseña.</translation>
    </message>
    <message>
        <source>The server that keeps the file did not prove who it is. Someone may be listening in, or it is set up wrongly. Nothing was sent.</source>
        <translation>El servidor que guarda el archivo no demostró quién es. Puede que alguien esté escuchando, o que esté mal configurado. No se envió nada.</translation>
    </message>
    <message>
        <source>The server wants something else here. Look at every field and try again.</source>
        <translation>El servidor quiere otra cosa aquí. Mira cada campo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server was reached through the proxy and refuses the connection. Check the port. Nothing was sent.</source>
        <translation>Se llegó al servidor por el proxy, y rechaza la conexión. Comprueba el puerto. No se envió nada.</translation>
    </message>
    <message>
        <source>The server was too busy. This was not sent.</source>
        <translation>El servidor estaba demasiado ocupado. Esto no se envió.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired. Check this computer’s clock; if it is right, tell whoever runs the server. Nothing was sent.</source>
        <translation>El certificado del servidor ha caducado. Comprueba el reloj de este ordenador; si está bien, avisa a quien lleva el servidor. No se envió nada.</translation>
    </message>
    <message>
        <source>The server’s certificate is made out to another name than {name}. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>El certificado del servidor está hecho para otro nombre que {name}. Puede que alguien esté escuchando, o que el servidor esté mal configurado. No se envió nada.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet. Check this computer’s clock. Nothing was sent.</source>
        <translation>El certificado del servidor aún no es válido. Comprueba el reloj de este ordenador. No se envió nada.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>El certificado del servidor no es válido. Puede que alguien esté escuchando, o que el servidor esté mal configurado. No se envió nada.</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the part after the @, and that this computer is online.</source>
        <translation>No se encontró el nombre del servidor. Comprueba la parte después de la @, y que este ordenador está en línea.</translation>
    </message>
    <message>
        <source>The server’s rules forbid this.</source>
        <translation>Las reglas del servidor lo prohíben.</translation>
    </message>
    <message>
        <source>The store is damaged and cannot be read. Put back a copy from a backup.</source>
        <translation>El almacén está dañado y no se puede leer. Restaura una copia de seguridad.</translation>
    </message>
    <message>
        <source>The transfer was interrupted. Nothing half done was kept. Try again.</source>
        <translation>La transferencia se interrumpió. No se guardó nada a medias. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The way to the server took too long. It is tried again. Nothing was sent.</source>
        <translation>El camino hasta el servidor tardó demasiado. Se intentará de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>There is a file with this name already, and it was not touched. Choose another name.</source>
        <translation>Ya hay un archivo con este nombre, y no se tocó. Elige otro nombre.</translation>
    </message>
    <message>
        <source>There is an encrypted store here already. It was kept.</source>
        <translation>Ya hay un almacén cifrado aquí. Se conservó.</translation>
    </message>
    <message>
        <source>There is no encrypted store here yet.</source>
        <translation>Aún no hay ningún almacén cifrado aquí.</translation>
    </message>
    <message>
        <source>There is no such room. Check its address.</source>
        <translation>No existe esa sala. Comprueba su dirección.</translation>
    </message>
    <message>
        <source>There is nobody with this address.</source>
        <translation>No hay nadie con esta dirección.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write something first.</source>
        <translation>Aún no hay nada que enviar. Escribe algo primero.</translation>
    </message>
    <message>
        <source>This account is already here.</source>
        <translation>Esta cuenta ya está aquí.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Esta cuenta ya no está aquí.</translation>
    </message>
    <message>
        <source>This can be read once you accept the sender.</source>
        <translation>Se podrá leer cuando aceptes al remitente.</translation>
    </message>
    <message>
        <source>This cannot be done to this message any more.</source>
        <translation>Esto ya no se puede hacer con este mensaje.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted. Choose a passphrase instead.</source>
        <translation>Este ordenador no tiene un llavero que guarde secretos cifrados. Elige una frase de acceso.</translation>
    </message>
    <message>
        <source>This computer’s keyring did not open the store. Enter your passphrase.</source>
        <translation>El llavero de este ordenador no abrió el almacén. Escribe tu frase de acceso.</translation>
    </message>
    <message>
        <source>This conversation is not here any more.</source>
        <translation>Esta conversación ya no está aquí.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Este dispositivo ya no se conoce.</translation>
    </message>
    <message>
        <source>This file cannot be read or written. Check that it exists and that you may use it.</source>
        <translation>Este archivo no se puede leer o escribir. Comprueba que existe y que puedes usarlo.</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM file, as made by a certificate authority.</source>
        <translation>Este archivo no contiene ningún certificado. Elige un archivo PEM, como los que hacen las autoridades de certificación.</translation>
    </message>
    <message>
        <source>This file is not what was sent, so it was thrown away. Ask for it again.</source>
        <translation>Este archivo no es el que se envió, así que se descartó. Pídelo otra vez.</translation>
    </message>
    <message>
        <source>This file is too large. Nothing was sent or kept.</source>
        <translation>Este archivo es demasiado grande. No se envió ni se guardó nada.</translation>
    </message>
    <message>
        <source>This is not a fingerprint. It has 64 digits and letters from a to f.</source>
        <translation>Esto no es una huella. Tiene 64 cifras y letras de la a a la f.</translation>
    </message>
    <message>
        <source>This is not a key of an onion server. It has 52 letters and digits.</source>
        <translation>Esto no es la clave de un servidor onion. Tiene 52 letras y cifras.</translation>
    </message>
    <message>
        <source>This is not a route. Write it as socks5://host:port.</source>
        <translation>Esto no es una ruta. Escríbela como socks5://host:port.</translation>
    </message>
    <message>
        <source>This is not a whole onion address. Copy it again; it has 56 letters and digits before “.onion”. Nothing was sent.</source>
        <translation>Esto no es una dirección onion completa. Cópiala otra vez; tiene 56 letras y cifras antes de «.onion». No se envió nada.</translation>
    </message>
    <message>
        <source>This is not an address. Addresses look like name@example.org.</source>
        <translation>Esto no es una dirección. Las direcciones son como name@example.org.</translation>
    </message>
    <message>
        <source>This line is not a bridge. Paste bridge lines as you got them. Nothing was changed.</source>
        <translation>Esta línea no es un puente. Pega las líneas de los puentes tal como te llegaron. No se cambió nada.</translation>
    </message>
    <message>
        <source>This link does not say how to connect.</source>
        <translation>Este enlace no dice cómo conectarse.</translation>
    </message>
    <message>
        <source>This message cannot be read on this device.</source>
        <translation>Este mensaje no se puede leer en este dispositivo.</translation>
    </message>
    <message>
        <source>This message comes from a device nobody has announced, so it was not opened.</source>
        <translation>Este mensaje viene de un dispositivo que nadie anunció, así que no se abrió.</translation>
    </message>
    <message>
        <source>This message is damaged and cannot be opened.</source>
        <translation>Este mensaje está dañado y no se puede abrir.</translation>
    </message>
    <message>
        <source>This message is not here any more.</source>
        <translation>Este mensaje ya no está aquí.</translation>
    </message>
    <message>
        <source>This message is too long for the server. Send it in parts.</source>
        <translation>Este mensaje es demasiado largo para el servidor. Envíalo en partes.</translation>
    </message>
    <message>
        <source>This message offers no file.</source>
        <translation>Este mensaje no ofrece ningún archivo.</translation>
    </message>
    <message>
        <source>This message uses an encryption this program does not know.</source>
        <translation>Este mensaje usa un cifrado que este programa no conoce.</translation>
    </message>
    <message>
        <source>This message was changed on its way, so it was not opened.</source>
        <translation>Este mensaje fue modificado por el camino, así que no se abrió.</translation>
    </message>
    <message>
        <source>This message was not encrypted for this device. Ask to send it again.</source>
        <translation>Este mensaje no se cifró para este dispositivo. Pide que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>This message was written for another place or person, so it was not opened.</source>
        <translation>Este mensaje se escribió para otro lugar u otra persona, así que no se abrió.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none right now.</source>
        <translation>Para esto hace falta conexión, y ahora no la hay.</translation>
    </message>
    <message>
        <source>This nickname cannot be used here. Choose another one.</source>
        <translation>Este apodo no se puede usar aquí. Elige otro.</translation>
    </message>
    <message>
        <source>This onion server lets in only people who have its key. Ask for the key and enter it in the account’s settings. Nothing was sent.</source>
        <translation>Este servidor onion solo deja entrar a quienes tienen su clave. Pide la clave y escríbela en los ajustes de la cuenta. No se envió nada.</translation>
    </message>
    <message>
        <source>This onion server needs a key, and the Tor in use takes none from this program. Choose “Tor of this program” as the route. Nothing was sent.</source>
        <translation>Este servidor onion necesita una clave, y el Tor que se usa no acepta ninguna de este programa. Elige «Tor de este programa» como ruta. No se envió nada.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store. Try again; mind capitals and keyboard language.</source>
        <translation>Esta frase de acceso no abre el almacén. Inténtalo de nuevo; cuidado con las mayúsculas y el idioma del teclado.</translation>
    </message>
    <message>
        <source>This password cannot be used. Choose one of letters, digits and signs.</source>
        <translation>Esta contraseña no sirve. Elige una de letras, cifras y signos.</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose a smaller PNG or JPEG.</source>
        <translation>Esta imagen no se puede usar. Elige un PNG o JPEG más pequeño.</translation>
    </message>
    <message>
        <source>This proxy cannot make such a connection. Choose another route. Nothing was sent.</source>
        <translation>Este proxy no puede hacer una conexión así. Elige otra ruta. No se envió nada.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>Esta sala revela más que antes. No se envía nada hasta que decidas.</translation>
    </message>
    <message>
        <source>This room hides who its members are, so nothing can be encrypted for them. Nothing was sent.</source>
        <translation>Esta sala oculta quiénes son sus miembros, así que no se puede cifrar nada para ellos. No se envió nada.</translation>
    </message>
    <message>
        <source>This room needs a password, or another one.</source>
        <translation>Esta sala necesita una contraseña, u otra distinta.</translation>
    </message>
    <message>
        <source>This server makes no accounts for strangers. Choose another server, or ask whoever runs it.</source>
        <translation>Este servidor no crea cuentas para desconocidos. Elige otro servidor, o pregunta a quien lo lleva.</translation>
    </message>
    <message>
        <source>This server makes no accounts from here. Look for its own page, or choose another server.</source>
        <translation>Este servidor no crea cuentas desde aquí. Busca su propia página, o elige otro servidor.</translation>
    </message>
    <message>
        <source>This server makes no more accounts right now. Try again later, or choose another server.</source>
        <translation>Este servidor no crea más cuentas por ahora. Inténtalo más tarde, o elige otro servidor.</translation>
    </message>
    <message>
        <source>This setting or value does not exist.</source>
        <translation>Este ajuste o valor no existe.</translation>
    </message>
    <message>
        <source>Tor could not be started, or it ended. Look at its log in the network settings. Nothing was sent.</source>
        <translation>Tor no se pudo iniciar, o terminó. Mira su registro en los ajustes de red. No se envió nada.</translation>
    </message>
    <message>
        <source>Tor is not running and not installed on this computer. {hint} Nothing was sent.</source>
        <translation>Tor no está en marcha ni instalado en este ordenador. {hint} No se envió nada.</translation>
    </message>
    <message>
        <source>Tor is still connecting. Your messages go as soon as it is ready. Nothing was sent.</source>
        <translation>Tor aún se está conectando. Tus mensajes saldrán en cuanto esté listo. No se envió nada.</translation>
    </message>
    <message>
        <source>What answers at the proxy’s address is not a SOCKS5 proxy. Check the address and port of the route. Nothing was sent.</source>
        <translation>Lo que responde en la dirección del proxy no es un proxy SOCKS5. Comprueba la dirección y el puerto de la ruta. No se envió nada.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Estás vetado en esta sala.</translation>
    </message>
    <message>
        <source>You are no longer a member of this room.</source>
        <translation>Ya no eres miembro de esta sala.</translation>
    </message>
    <message>
        <source>You are not in this room right now. Nothing was sent.</source>
        <translation>Ahora mismo no estás en esta sala. No se envió nada.</translation>
    </message>
    <message>
        <source>You do not trust the device that wrote this. It can be read once you do.</source>
        <translation>No confías en el dispositivo que escribió esto. Se podrá leer cuando confíes.</translation>
    </message>
    <message>
        <source>You may not write here, so this was not sent.</source>
        <translation>Aquí no puedes escribir, así que esto no se envió.</translation>
    </message>
    <message>
        <source>You were not in the room, so this was not sent.</source>
        <translation>No estabas en la sala, así que esto no se envió.</translation>
    </message>
    <message>
        <source>You were removed from the room.</source>
        <translation>Te expulsaron de la sala.</translation>
    </message>
    <message>
        <source>You wrote this here, and only the other side can read what was sent.</source>
        <translation>Lo escribiste aquí, y solo el otro lado puede leer lo que se envió.</translation>
    </message>
    <message>
        <source>You wrote this message yourself, on another device. Look for it there.</source>
        <translation>Tú escribiste este mensaje, en otro dispositivo. Búscalo allí.</translation>
    </message>
    <message>
        <source>Your server does not offer this. Nothing was sent.</source>
        <translation>Tu servidor no ofrece esto. No se envió nada.</translation>
    </message>
    <message>
        <source>Your server has no group chats. Use the address of a room elsewhere.</source>
        <translation>Tu servidor no tiene chats de grupo. Usa la dirección de una sala de otro sitio.</translation>
    </message>
    <message>
        <source>Your server takes no files. Nothing was sent.</source>
        <translation>Tu servidor no acepta archivos. No se envió nada.</translation>
    </message>
    <message>
        <source>{count} new devices wait for your decision. The message waits until you have looked.</source>
        <translation>{count} dispositivos nuevos esperan tu decisión. El mensaje espera hasta que los mires.</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Dice: «{theirs}»</translation>
    </message>
    <message>
        <source>{who} has no device that can read encrypted messages yet. The message waits and was not sent.</source>
        <translation>{who} aún no tiene ningún dispositivo que lea mensajes cifrados. El mensaje espera y no se envió.</translation>
    </message>
</context>
<context>
    <name>expiry</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>Guardando… {percent} %</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Enviar un archivo</translation>
    </message>
    <message>
        <source>Sending {name}… {percent} %</source>
        <translation>Enviando {name}… {percent} %</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Hay que rellenar esto.</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>A device waits for your decision</source>
        <translation>Un dispositivo espera tu decisión</translation>
    </message>
    <message>
        <source>A new device of your own account wants to read along. Nothing is encrypted to it until you decide.</source>
        <translation>Un dispositivo nuevo de tu propia cuenta quiere leer también. Nada se cifra para él hasta que decidas.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypted, all devices verified</source>
        <translation>Cifrado, todos los dispositivos verificados</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Set by {nick}</source>
        <translation>Puesto por {nick}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>ausente por mucho tiempo</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>likes to chat</source>
        <translation>con ganas de charlar</translation>
    </message>
    <message>
        <source>nobody else is here</source>
        <translation>no hay nadie más</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Se elimina aquí</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Fingerprint of the device</source>
        <translation>Huella del dispositivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lectores</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>vetado</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>solo puede leer</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>puede escribir</translation>
    </message>
    <message>
        <source>member</source>
        <translation>miembro</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>{how} (OMEMO 0.3: names and reactions travel unencrypted)</source>
        <translation>{how} (OMEMO 0.3: los nombres y las reacciones viajan sin cifrar)</translation>
    </message>
    <message>
        <source>{how} (OMEMO 2)</source>
        <translation>{how} (OMEMO 2)</translation>
    </message>
</context>
<context>
    <name>invitation</name>
    <message>
        <source>Accepts only the certificate with this fingerprint: {pin}</source>
        <translation>Acepta solo el certificado con esta huella: {pin}</translation>
    </message>
    <message>
        <source>Carries the key that opens this onion server. Keep the link to yourself</source>
        <translation>Lleva la clave que abre este servidor onion. Guarda el enlace para ti</translation>
    </message>
    <message>
        <source>Connects to: {places}</source>
        <translation>Se conecta a: {places}</translation>
    </message>
    <message>
        <source>Connects {way}</source>
        <translation>Se conecta {way}</translation>
    </message>
    <message>
        <source>Connects {way}, as your settings say. The invitation names {other}, which is not taken.</source>
        <translation>Se conecta {way}, como dicen tus ajustes. La invitación indica {other}, y eso no se usa.</translation>
    </message>
    <message>
        <source>Finds the server by its name</source>
        <translation>Encuentra el servidor por su nombre</translation>
    </message>
    <message>
        <source>For addresses that you have on {server}</source>
        <translation>Para las direcciones que tienes en {server}</translation>
    </message>
    <message>
        <source>From {address}, whose server is {server}</source>
        <translation>De {address}, cuyo servidor es {server}</translation>
    </message>
    <message>
        <source>Lets you in: it carries a code for one new address</source>
        <translation>Te deja entrar: lleva un código para una dirección nueva</translation>
    </message>
    <message>
        <source>Makes a new address on {server}</source>
        <translation>Crea una dirección nueva en {server}</translation>
    </message>
    <message>
        <source>Makes the new address {address}</source>
        <translation>Crea la dirección nueva {address}</translation>
    </message>
    <message>
        <source>Nobody but this link says which server is {server}: whoever made it chose who gets your password. Go on only if you trust them, and if nobody could have changed the link on its way</source>
        <translation>Solo este enlace dice qué servidor es {server}: quien lo hizo eligió quién recibe tu contraseña. Sigue solo si confías en esa persona, y si nadie pudo cambiar el enlace por el camino</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The connection will not be encrypted.</source>
        <translation>La conexión no estará cifrada.</translation>
    </message>
    <message>
        <source>The part before the @ is not where this leads. It leads to the host named above.</source>
        <translation>La parte antes de la @ no es adonde lleva. Lleva al sitio nombrado arriba.</translation>
    </message>
    <message>
        <source>This is a bare number, not a name.</source>
        <translation>Esto es solo un número, no un nombre.</translation>
    </message>
    <message>
        <source>This name has letters outside English; it may be made to look like another one: {shown}</source>
        <translation>Este nombre tiene letras poco comunes; quizá quiere parecerse a otro: {shown}</translation>
    </message>
</context>
<context>
    <name>outage</name>
    <message>
        <source>Your server is out of order {when}.</source>
        <translation>Tu servidor está fuera de servicio {when}.</translation>
    </message>
    <message>
        <source>Your server will be out of order {when}.</source>
        <translation>Tu servidor estará fuera de servicio {when}.</translation>
    </message>
    <message>
        <source>for now</source>
        <translation>por ahora</translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation>desde {begin}</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>de {begin} a {end}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>hasta {end}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Dice: «{theirs}»</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>Pinned message</source>
        <translation>Mensaje fijado</translation>
    </message>
    <message>
        <source>Pinned message {number} of {count}</source>
        <translation>Mensaje fijado {number} de {count}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Both servers can read what is written here</source>
        <translation>Los dos servidores pueden leer lo que se escribe aquí</translation>
    </message>
    <message>
        <source>Both servers see who writes and when, not what</source>
        <translation>Los dos servidores ven quién escribe y cuándo, no qué</translation>
    </message>
    <message>
        <source>Direct connection: your server sees your internet address</source>
        <translation>Conexión directa: tu servidor ve tu dirección de internet</translation>
    </message>
    <message>
        <source>Servers can see {what}</source>
        <translation>Los servidores ven {what}</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer</source>
        <translation>Se guarda cifrado en este ordenador</translation>
    </message>
    <message>
        <source>The room’s server and yours can read what is written here</source>
        <translation>El servidor de la sala y el tuyo pueden leer lo que se escribe aquí</translation>
    </message>
    <message>
        <source>The route is not known, so nothing is sent</source>
        <translation>No se conoce la ruta, así que no se envía nada</translation>
    </message>
    <message>
        <source>They do not see when you are online</source>
        <translation>El otro lado no ve cuándo estás en línea</translation>
    </message>
    <message>
        <source>They see when you are in the room</source>
        <translation>Ven cuándo estás en la sala</translation>
    </message>
    <message>
        <source>They see when you are online</source>
        <translation>El otro lado ve cuándo estás en línea</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address</source>
        <translation>Por I2P: tu servidor no ve tu dirección de internet</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address</source>
        <translation>Por Tor: tu servidor no ve tu dirección de internet</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees its internet address, and the proxy sees yours</source>
        <translation>Por un proxy: tu servidor ve la dirección de internet del proxy, y el proxy ve la tuya</translation>
    </message>
    <message>
        <source>every word</source>
        <translation>cada palabra</translation>
    </message>
    <message>
        <source>how long a message is to live</source>
        <translation>cuánto debe vivir un mensaje</translation>
    </message>
    <message>
        <source>reactions, with their emojis</source>
        <translation>las reacciones, con sus emojis</translation>
    </message>
    <message>
        <source>that a message arrived</source>
        <translation>que llegó un mensaje</translation>
    </message>
    <message>
        <source>that a message was corrected</source>
        <translation>que se corrigió un mensaje</translation>
    </message>
    <message>
        <source>that a message was read, if that is told</source>
        <translation>que se leyó un mensaje, si se cuenta</translation>
    </message>
    <message>
        <source>that a message was taken back</source>
        <translation>que se retiró un mensaje</translation>
    </message>
    <message>
        <source>that a text is a spoiler</source>
        <translation>que un texto es un spoiler</translation>
    </message>
    <message>
        <source>that somebody writes, if that is told</source>
        <translation>que alguien escribe, si se cuenta</translation>
    </message>
    <message>
        <source>titles of links</source>
        <translation>los títulos de los enlaces</translation>
    </message>
    <message>
        <source>where files are</source>
        <translation>dónde están los archivos</translation>
    </message>
    <message>
        <source>which message is answered</source>
        <translation>a qué mensaje se responde</translation>
    </message>
    <message>
        <source>who is mentioned</source>
        <translation>a quién se menciona</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>What you read in the picture</source>
        <translation>Lo que lees en la imagen</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Asked the sender to send it again</source>
        <translation>Se pidió al remitente que lo envíe de nuevo</translation>
    </message>
    <message>
        <source>From {name}, {when}. {why} {tried}</source>
        <translation>De {name}, {when}. {why} {tried}</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Aún no se intentó nada.</translation>
    </message>
    <message>
        <source>Renewed the session with this device</source>
        <translation>Se renovó la sesión con este dispositivo</translation>
    </message>
    <message>
        <source>Repaired the session by itself</source>
        <translation>La sesión se reparó sola</translation>
    </message>
    <message>
        <source>Tried to read it again</source>
        <translation>Se intentó leer de nuevo</translation>
    </message>
    <message>
        <source>Tried to repair it</source>
        <translation>Se intentó reparar</translation>
    </message>
    <message>
        <source>{step}, {when}.</source>
        <translation>{step}, {when}.</translation>
    </message>
    <message>
        <source>{step}, {when}; {count} tries so far.</source>
        <translation>{step}, {when}; {count} intentos hasta ahora.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>An encrypted message; it can be read once you accept.</source>
        <translation>Un mensaje cifrado; se podrá leer cuando aceptes.</translation>
    </message>
    <message>
        <source>Wants to see when you are online</source>
        <translation>Quiere ver cuándo estás en línea</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>Te escribió</translation>
    </message>
    <message>
        <source>Wrote to you and wants to see when you are online</source>
        <translation>Te escribió y quiere ver cuándo estás en línea</translation>
    </message>
    <message>
        <source>{name}, {address}. {what}. {text}</source>
        <translation>{name}, {address}. {what}. {text}</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>Another nickname…</source>
        <translation>Otro apodo…</translation>
    </message>
    <message>
        <source>Anybody may enter this room now.</source>
        <translation>Ahora cualquiera puede entrar en esta sala.</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Pedir la palabra</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Ban {name} from the room?</source>
        <translation>¿Vetar a {name} en la sala?</translation>
    </message>
    <message>
        <source>Can read along from now on: {who}</source>
        <translation>Desde ahora también pueden leer: {who}</translation>
    </message>
    <message>
        <source>Can read along from now on: {who} and {count} more</source>
        <translation>Desde ahora también pueden leer: {who} y {count} más</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names}</source>
        <translation>No pueden leer lo que se escribe aquí, por falta de claves: {names}</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names} and {count} more</source>
        <translation>No pueden leer lo que se escribe aquí, por falta de claves: {names} y {count} más</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Entrar de nuevo</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message>
        <source>Fetching keys: {done} of {total}</source>
        <translation>Obteniendo claves: {done} de {total}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who}</source>
        <translation>En esta sala sin pertenecer a ella: {who}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who} and {count} more</source>
        <translation>En esta sala sin pertenecer a ella: {who} y {count} más</translation>
    </message>
    <message>
        <source>It names another one: {address}.</source>
        <translation>Indica otra: {address}.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verla…</translation>
    </message>
    <message>
        <source>Not encrypted: anybody may enter this room and read it, and so can its server.</source>
        <translation>Sin cifrar: cualquiera puede entrar en esta sala y leer, y su servidor también.</translation>
    </message>
    <message>
        <source>Not encrypted: the room’s server, and those of everybody inside, can read what is written.</source>
        <translation>Sin cifrar: el servidor de la sala, y los de todos los que están dentro, pueden leer lo que se escribe.</translation>
    </message>
    <message>
        <source>Nothing is sent until you have decided about this room.</source>
        <translation>No se envía nada hasta que decidas sobre esta sala.</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names}</source>
        <translation>Otros los dejaron entrar y ahora pueden leer: {names}</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names} and {count} more</source>
        <translation>Otros los dejaron entrar y ahora pueden leer: {names} y {count} más</translation>
    </message>
    <message>
        <source>Private, but not encrypted. You know {nick} by a nickname only, in {room}.</source>
        <translation>Privado, pero sin cifrar. Solo conoces a {nick} por un apodo, en {room}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>¿Expulsar a {name} de la sala?</translation>
    </message>
    <message>
        <source>Somebody else is called {who} now</source>
        <translation>Ahora otra persona se llama {who}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take this message back for everybody?</source>
        <translation>¿Retirar este mensaje para todos?</translation>
    </message>
    <message>
        <source>The moderators were asked. You may write as soon as one agrees.</source>
        <translation>Se preguntó a los moderadores. Podrás escribir en cuanto uno acepte.</translation>
    </message>
    <message>
        <source>The room asks every program inside to delete the words. Not every one does, and somebody may have read or copied them already. Everybody sees that a moderator did it.</source>
        <translation>La sala pide a todos los programas de dentro que eliminen las palabras. No todos lo hacen, y quizá alguien ya las leyó o copió. Todos ven que lo hizo un moderador.</translation>
    </message>
    <message>
        <source>The room does not let you in, so you cannot write here.</source>
        <translation>La sala no te deja entrar, así que no puedes escribir aquí.</translation>
    </message>
    <message>
        <source>The room has no subject any more</source>
        <translation>La sala ya no tiene tema</translation>
    </message>
    <message>
        <source>The room wants messages slower: wait a moment</source>
        <translation>La sala quiere mensajes más despacio: espera un momento</translation>
    </message>
    <message>
        <source>The settings of the room changed</source>
        <translation>Cambiaron los ajustes de la sala</translation>
    </message>
    <message>
        <source>The subject is now: {text}</source>
        <translation>El tema es ahora: {text}</translation>
    </message>
    <message>
        <source>They leave the room now and cannot come back: {address}</source>
        <translation>Esta persona sale ahora de la sala y no puede volver: {address}</translation>
    </message>
    <message>
        <source>They leave the room now, and may come back.</source>
        <translation>Esta persona sale ahora de la sala, y puede volver.</translation>
    </message>
    <message>
        <source>This room gives away more than before.</source>
        <translation>Esta sala revela más que antes.</translation>
    </message>
    <message>
        <source>This room hides now who its members are.</source>
        <translation>Esta sala oculta ahora quiénes son sus miembros.</translation>
    </message>
    <message>
        <source>This room is listed publicly now.</source>
        <translation>Esta sala está ahora en una lista pública.</translation>
    </message>
    <message>
        <source>This room keeps an archive now.</source>
        <translation>Esta sala guarda ahora un archivo.</translation>
    </message>
    <message>
        <source>This room shows your address to everybody now.</source>
        <translation>Esta sala muestra ahora tu dirección a todos.</translation>
    </message>
    <message>
        <source>What is said in this room is recorded now.</source>
        <translation>Lo que se dice en esta sala se registra ahora.</translation>
    </message>
    <message>
        <source>What you are in this room now: {what}</source>
        <translation>Lo que eres ahora en esta sala: {what}</translation>
    </message>
    <message>
        <source>You are called {who} here now</source>
        <translation>Ahora te llamas {who} aquí</translation>
    </message>
    <message>
        <source>You are not in this room, so you cannot write here.</source>
        <translation>No estás en esta sala, así que no puedes escribir aquí.</translation>
    </message>
    <message>
        <source>You may read here, and not write.</source>
        <translation>Aquí puedes leer, pero no escribir.</translation>
    </message>
    <message>
        <source>{other} banned {who} from the room</source>
        <translation>{other} vetó a {who} en la sala</translation>
    </message>
    <message>
        <source>{other} removed {who} from the room</source>
        <translation>{other} expulsó a {who} de la sala</translation>
    </message>
    <message>
        <source>{what} Nothing is sent until you have decided.</source>
        <translation>{what} No se envía nada hasta que decidas.</translation>
    </message>
    <message>
        <source>{what}: “{reason}”</source>
        <translation>{what}: «{reason}»</translation>
    </message>
    <message>
        <source>{who} asks to be allowed to write</source>
        <translation>{who} pide poder escribir</translation>
    </message>
    <message>
        <source>{who} cannot read what you wrote, for want of keys</source>
        <translation>{who} no puede leer lo que escribiste, por falta de claves</translation>
    </message>
    <message>
        <source>{who} changed the subject: {text}</source>
        <translation>{who} cambió el tema: {text}</translation>
    </message>
    <message>
        <source>{who} declined the invitation</source>
        <translation>{who} rechazó la invitación</translation>
    </message>
    <message>
        <source>{who} is called {other} now</source>
        <translation>{who} se llama ahora {other}</translation>
    </message>
    <message>
        <source>{who} is no member any more and had to leave</source>
        <translation>{who} ya no es miembro y tuvo que salir</translation>
    </message>
    <message>
        <source>{who} people may read along here by now: nobody can know them all</source>
        <translation>Ya pueden leer aquí {who} personas: nadie puede conocerlas a todas</translation>
    </message>
    <message>
        <source>{who} was banned from the room</source>
        <translation>Se vetó a {who} en la sala</translation>
    </message>
    <message>
        <source>{who} was invited</source>
        <translation>Se invitó a {who}</translation>
    </message>
    <message>
        <source>{who} was removed from the room</source>
        <translation>Se expulsó a {who} de la sala</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with devices that you have not compared.</source>
        <translation>
            <numerusform>%n miembro con dispositivos que no has comparado.</numerusform>
            <numerusform>%n miembros con dispositivos que no has comparado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s): few enough to know each other.</source>
        <translation>
            <numerusform>%n participante: bastante pocos para conocerse.</numerusform>
            <numerusform>%n participantes: bastante pocos para conocerse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: nobody can know everybody who reads along.</source>
        <translation>
            <numerusform>%n persona: nadie puede conocer a todos los que leen.</numerusform>
            <numerusform>%n personas: nadie puede conocer a todos los que leen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n presente</numerusform>
            <numerusform>%n presentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>An invitation. The room does not say who sent it.</source>
        <translation>Una invitación. La sala no dice quién la envió.</translation>
    </message>
    <message>
        <source>Anybody can enter and read along, without being asked who they are.</source>
        <translation>Cualquiera puede entrar y leer, sin que se le pregunte quién es.</translation>
    </message>
    <message>
        <source>Anybody can enter now.</source>
        <translation>Ahora cualquiera puede entrar.</translation>
    </message>
    <message>
        <source>Anybody can find it, enter and read along, also what was written before. Nothing in it is encrypted: {server} can read every word.</source>
        <translation>Cualquiera puede encontrarlo, entrar y leer, también lo que se escribió antes. Nada en él está cifrado: {server} puede leer cada palabra.</translation>
    </message>
    <message>
        <source>Anybody can find the room in the list of its server.</source>
        <translation>Cualquiera puede encontrar la sala en la lista de su servidor.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Ban an address</source>
        <translation>Vetar una dirección</translation>
    </message>
    <message>
        <source>Ban {name}?</source>
        <translation>¿Vetar a {name}?</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetado</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted</source>
        <translation>No puede leer lo cifrado</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted: {names}.</source>
        <translation>No pueden leer lo cifrado: {names}.</translation>
    </message>
    <message>
        <source>Devices not compared</source>
        <translation>Dispositivos sin comparar</translation>
    </message>
    <message>
        <source>End-to-end encrypted: only devices of the members can read it.</source>
        <translation>Cifrado de extremo a extremo: solo los dispositivos de los miembros pueden leerlo.</translation>
    </message>
    <message>
        <source>Entering the room…</source>
        <translation>Entrando en la sala…</translation>
    </message>
    <message>
        <source>Every device verified</source>
        <translation>Todos los dispositivos verificados</translation>
    </message>
    <message>
        <source>Everybody in the room sees it, and that you changed it.</source>
        <translation>Todos en la sala lo ven, y que lo cambiaste tú.</translation>
    </message>
    <message>
        <source>Everybody in the room sees it. A subject is never encrypted, not even in a private group.</source>
        <translation>Todos en la sala lo ven. Un tema nunca se cifra, ni siquiera en un grupo privado.</translation>
    </message>
    <message>
        <source>Everybody in the room sees your address, and you see theirs.</source>
        <translation>Todos en la sala ven tu dirección, y tú ves la suya.</translation>
    </message>
    <message>
        <source>Everybody who knows the password can enter.</source>
        <translation>Cualquiera que sepa la contraseña puede entrar.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Primero ponle un nombre.</translation>
    </message>
    <message>
        <source>Good: {text}</source>
        <translation>Bien: {text}</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>Chat de grupo</translation>
    </message>
    <message>
        <source>Invitation into {room}. {what} {text}</source>
        <translation>Invitación a {room}. {what} {text}</translation>
    </message>
    <message>
        <source>It can be found by anybody in the list of its server now.</source>
        <translation>Ahora cualquiera puede encontrarla en la lista de su servidor.</translation>
    </message>
    <message>
        <source>It gives away more than before.</source>
        <translation>Revela más que antes.</translation>
    </message>
    <message>
        <source>It has so many people now that nobody can know who reads along.</source>
        <translation>Ahora tiene tantas personas que nadie puede saber quién lee.</translation>
    </message>
    <message>
        <source>It hides who its members are now.</source>
        <translation>Ahora oculta quiénes son sus miembros.</translation>
    </message>
    <message>
        <source>It keeps what is written now, for those who enter later.</source>
        <translation>Ahora guarda lo que se escribe, para quienes entren después.</translation>
    </message>
    <message>
        <source>It records what is written in a log now, which may be public.</source>
        <translation>Ahora anota lo que se escribe en un registro, que puede ser público.</translation>
    </message>
    <message>
        <source>It shows your real address to everybody in it now.</source>
        <translation>Ahora muestra tu dirección real a todos los que están en ella.</translation>
    </message>
    <message>
        <source>Looks like {name}. The room hides who it is, so do not believe it.</source>
        <translation>Se parece a {name}. La sala oculta quién es, así que no lo creas.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Not encrypted: the server of the room can read every word.</source>
        <translation>Sin cifrar: el servidor de la sala puede leer cada palabra.</translation>
    </message>
    <message>
        <source>Not {name}: only the nickname looks alike. This is {address}.</source>
        <translation>No es {name}: solo se parece el apodo. Es {address}.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>Un mensaje cada {seconds} segundos</translation>
    </message>
    <message>
        <source>Only people who were made members can enter.</source>
        <translation>Solo puede entrar quien se haya hecho miembro.</translation>
    </message>
    <message>
        <source>Only people you add can enter. They see each other’s addresses, and every message is encrypted end-to-end. {server} runs the group: it sees who is in it and who writes when, not what.</source>
        <translation>Solo pueden entrar las personas que añadas. Ven las direcciones de las demás, y cada mensaje se cifra de extremo a extremo. {server} lleva el grupo: ve quién está en él y quién escribe cuándo, no qué.</translation>
    </message>
    <message>
        <source>Only you see it, on all your devices. Empty: what the room calls itself.</source>
        <translation>Solo lo ves tú, en todos tus dispositivos. Vacío: como se llama la sala a sí misma.</translation>
    </message>
    <message>
        <source>Others see only nicknames, so you cannot know who reads along. Moderators and the server see your address.</source>
        <translation>Los demás solo ven apodos, así que no puedes saber quién lee. Los moderadores y el servidor ven tu dirección.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Private group</source>
        <translation>Grupo privado</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Canal público</translation>
    </message>
    <message>
        <source>Reading what was written meanwhile…</source>
        <translation>Leyendo lo que se escribió mientras tanto…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>¿Expulsar a {name} de la sala?</translation>
    </message>
    <message>
        <source>Run by {server}, which sees who is here and who writes when.</source>
        <translation>La lleva {server}, que ve quién está aquí y quién escribe cuándo.</translation>
    </message>
    <message>
        <source>So nothing can be encrypted in it any more. What you write is not sent, unless you also turn encryption off.</source>
        <translation>Por eso ya no se puede cifrar nada en ella. Lo que escribas no se envía, salvo que desactives también el cifrado.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>The room cannot be reached. It is tried again.</source>
        <translation>No se puede llegar a la sala. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The room does not say how many people are in it.</source>
        <translation>La sala no dice cuántas personas hay en ella.</translation>
    </message>
    <message>
        <source>The room does not say what kind of room it is. Expect that anybody reads along.</source>
        <translation>La sala no dice de qué tipo es. Cuenta con que cualquiera lee.</translation>
    </message>
    <message>
        <source>The room keeps a log that may be public: who wrote when, not what.</source>
        <translation>La sala lleva un registro que puede ser público: quién escribió cuándo, no qué.</translation>
    </message>
    <message>
        <source>The room keeps no history.</source>
        <translation>La sala no guarda historial.</translation>
    </message>
    <message>
        <source>The room keeps what is written; who enters later can read it.</source>
        <translation>La sala guarda lo que se escribe; quien entre después puede leerlo.</translation>
    </message>
    <message>
        <source>The room says that {sender} invites you. It may not be true.</source>
        <translation>La sala dice que {sender} te invita. Puede que no sea cierto.</translation>
    </message>
    <message>
        <source>The room stands in no list.</source>
        <translation>La sala no está en ninguna lista.</translation>
    </message>
    <message>
        <source>The server of the room does not answer. Try again later.</source>
        <translation>El servidor de la sala no responde. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The server of the room keeps what is written, encrypted as it is.</source>
        <translation>El servidor de la sala guarda lo que se escribe, cifrado tal como está.</translation>
    </message>
    <message>
        <source>They leave at once and cannot come back until somebody lifts the ban.</source>
        <translation>Esta persona sale enseguida y no puede volver hasta que alguien levante el veto.</translation>
    </message>
    <message>
        <source>They leave at once and may come back if the room lets them in.</source>
        <translation>Esta persona sale enseguida y puede volver si la sala la deja entrar.</translation>
    </message>
    <message>
        <source>To know: {text}</source>
        <translation>A saber: {text}</translation>
    </message>
    <message>
        <source>Unknown kind of room</source>
        <translation>Sala de tipo desconocido</translation>
    </message>
    <message>
        <source>Vanishes when everybody has left</source>
        <translation>Desaparece cuando todos han salido</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Advertencia: {text}</translation>
    </message>
    <message>
        <source>What is written is recorded in a log that may be public.</source>
        <translation>Lo que se escribe se anota en un registro que puede ser público.</translation>
    </message>
    <message>
        <source>What you call this room</source>
        <translation>Cómo llamas a esta sala</translation>
    </message>
    <message>
        <source>Whoever has this address cannot come in, and leaves at once.</source>
        <translation>Quien tenga esta dirección no puede entrar, y sale enseguida.</translation>
    </message>
    <message>
        <source>Write an address like room@rooms.example.org, or an xmpp: link.</source>
        <translation>Escribe una dirección como room@rooms.example.org, o un enlace xmpp:.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>No estás en esta sala.</translation>
    </message>
    <message>
        <source>Your nickname here</source>
        <translation>Tu apodo aquí</translation>
    </message>
    <message>
        <source>cannot reach the room, tries again</source>
        <translation>no se llega a la sala, se reintenta</translation>
    </message>
    <message>
        <source>entering the room…</source>
        <translation>entrando en la sala…</translation>
    </message>
    <message>
        <source>private, in {room}</source>
        <translation>privado, en {room}</translation>
    </message>
    <message>
        <source>reading what was written…</source>
        <translation>leyendo lo que se escribió…</translation>
    </message>
    <message>
        <source>the room does not let you in</source>
        <translation>la sala no te deja entrar</translation>
    </message>
    <message>
        <source>the room is closed</source>
        <translation>la sala está cerrada</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>espera tu decisión</translation>
    </message>
    <message>
        <source>you are not in the room</source>
        <translation>no estás en la sala</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} y otros</translation>
    </message>
    <message>
        <source>{name}. {line}</source>
        <translation>{name}. {line}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Dice: «{theirs}»</translation>
    </message>
    <message>
        <source>{sender} invites you into this room.</source>
        <translation>{sender} te invita a esta sala.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away for longer</source>
        <translation>Ausente por más tiempo</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online</source>
        <translation>Ninguno de los dos ve cuándo el otro está en línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Online, happy to talk</source>
        <translation>En línea, con ganas de hablar</translation>
    </message>
    <message>
        <source>Sees when you are online; you do not see them</source>
        <translation>Ve cuándo estás en línea; tú no al revés</translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation>Esperando su respuesta</translation>
    </message>
    <message>
        <source>{name}, {address}. {line}</source>
        <translation>{name}, {address}. {line}</translation>
    </message>
    <message>
        <source>{presence} · does not see when you are online</source>
        <translation>{presence} · no ve cuándo estás en línea</translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>Cannot reach {server} {way}: {why} Nothing was sent.</source>
        <translation>No se llega a {server} {way}: {why} No se envió nada.</translation>
    </message>
    <message>
        <source>Connecting to the Tor network: {percent} %</source>
        <translation>Conectando con la red Tor: {percent} %</translation>
    </message>
    <message>
        <source>Connects directly: your server sees your internet address.</source>
        <translation>Se conecta directamente: tu servidor ve tu dirección de internet.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Directa</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Starting Tor…</source>
        <translation>Iniciando Tor…</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address. Without I2P nothing is sent.</source>
        <translation>Por I2P: tu servidor no ve tu dirección de internet. Sin I2P no se envía nada.</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address. Without Tor nothing is sent.</source>
        <translation>Por Tor: tu servidor no ve tu dirección de internet. Sin Tor no se envía nada.</translation>
    </message>
    <message>
        <source>Through a Tor that this program starts: your server does not see your internet address. Without it nothing is sent.</source>
        <translation>Por un Tor que inicia este programa: tu servidor no ve tu dirección de internet. Sin él no se envía nada.</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees the proxy’s internet address, and whoever runs the proxy sees yours. Without it nothing is sent.</source>
        <translation>Por un proxy: tu servidor ve la dirección de internet del proxy, y quien lleva el proxy ve la tuya. Sin él no se envía nada.</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>Tor de este programa</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directamente</translation>
    </message>
    <message>
        <source>the Tor network does not know this address. The server may be off.</source>
        <translation>la red Tor no conoce esta dirección. Puede que el servidor esté apagado.</translation>
    </message>
    <message>
        <source>the onion server does not answer right now.</source>
        <translation>el servidor onion no responde ahora mismo.</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>el proxy</translation>
    </message>
    <message>
        <source>the proxy at {place}</source>
        <translation>el proxy en {place}</translation>
    </message>
    <message>
        <source>the server refuses the connection.</source>
        <translation>el servidor rechaza la conexión.</translation>
    </message>
    <message>
        <source>the way there took too long.</source>
        <translation>el camino hasta allí tardó demasiado.</translation>
    </message>
    <message>
        <source>through I2P</source>
        <translation>por I2P</translation>
    </message>
    <message>
        <source>through Tor</source>
        <translation>por Tor</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>por un proxy</translation>
    </message>
    <message>
        <source>through an unknown route</source>
        <translation>por una ruta desconocida</translation>
    </message>
    <message>
        <source>{name} at {place}</source>
        <translation>{name} en {place}</translation>
    </message>
    <message>
        <source>{proxy} cannot find it.</source>
        <translation>{proxy} no lo encuentra.</translation>
    </message>
    <message>
        <source>{proxy} could not connect and does not say why.</source>
        <translation>{proxy} no pudo conectarse y no dice por qué.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and password.</source>
        <translation>{proxy} no acepta el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>{proxy} does not allow it.</source>
        <translation>{proxy} no lo permite.</translation>
    </message>
    <message>
        <source>{proxy} does not answer.</source>
        <translation>{proxy} no responde.</translation>
    </message>
    <message>
        <source>{proxy} does not speak SOCKS5.</source>
        <translation>{proxy} no habla SOCKS5.</translation>
    </message>
    <message>
        <source>{proxy} has no network right now.</source>
        <translation>{proxy} no tiene red ahora mismo.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>You: {text}</source>
        <translation>Tú: {text}</translation>
    </message>
    <message>
        <source>{name}, {when}: {excerpt}</source>
        <translation>{name}, {when}: {excerpt}</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>Blocks people before their messages reach you</source>
        <translation>Bloquea a personas antes de que te lleguen sus mensajes</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keeps messages until all your devices have them</source>
        <translation>Guarda los mensajes hasta que los tengan todos tus dispositivos</translation>
    </message>
    <message>
        <source>Largest message: {size} kB</source>
        <translation>Mensaje más grande: {size} kB</translation>
    </message>
    <message>
        <source>Lets you change the password here</source>
        <translation>Te deja cambiar la contraseña aquí</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Denunciar abusos</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>Estado del servidor</translation>
    </message>
    <message>
        <source>Takes reports about spam and abuse</source>
        <translation>Recibe denuncias de spam y abusos</translation>
    </message>
    <message>
        <source>Tells your devices what you have read</source>
        <translation>Cuenta a tus dispositivos lo que has leído</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Quién lo lleva</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>A new device waits for your decision. Not sent yet.</source>
        <translation>Un dispositivo nuevo espera tu decisión. Aún sin enviar.</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names} and {count} more: they cannot read it</source>
        <translation>No se pudo cifrar para {names} y {count} más: no pueden leerlo</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names}: they cannot read it</source>
        <translation>No se pudo cifrar para {names}: no pueden leerlo</translation>
    </message>
    <message>
        <source>Deleted here on {when}</source>
        <translation>Se elimina aquí el {when}</translation>
    </message>
    <message>
        <source>Deleted some time after it was read</source>
        <translation>Se elimina un tiempo después de leerse</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Encrypted by a device you do not trust</source>
        <translation>Cifrado por un dispositivo en el que no confías</translation>
    </message>
    <message>
        <source>Encrypted, device verified</source>
        <translation>Cifrado, dispositivo verificado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>Archivo {name}</translation>
    </message>
    <message>
        <source>From here on messages are encrypted</source>
        <translation>Desde aquí los mensajes están cifrados</translation>
    </message>
    <message>
        <source>From here on messages are not encrypted</source>
        <translation>Desde aquí los mensajes no están cifrados</translation>
    </message>
    <message>
        <source>Messages between {after} and {before} may be on the server only</source>
        <translation>Los mensajes entre {after} y {before} quizá estén solo en el servidor</translation>
    </message>
    <message>
        <source>Messages from before {before} may be on the server only</source>
        <translation>Los mensajes de antes de {before} quizá estén solo en el servidor</translation>
    </message>
    <message>
        <source>Nobody there can read encrypted messages yet. Not sent yet.</source>
        <translation>Allí nadie puede leer aún mensajes cifrados. Aún sin enviar.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Sin cifrar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Sin enviar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>Spoiler, covered</source>
        <translation>Spoiler, oculto</translation>
    </message>
    <message>
        <source>Taken back by a moderator</source>
        <translation>Retirado por un moderador</translation>
    </message>
    <message>
        <source>Taken back by a moderator, {name}</source>
        <translation>Retirado por un moderador, {name}</translation>
    </message>
    <message>
        <source>The original is not here</source>
        <translation>El original no está aquí</translation>
    </message>
    <message>
        <source>The room gives away more than before. Not sent until you have decided.</source>
        <translation>La sala revela más que antes. No se envía hasta que decidas.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Este mensaje se eliminó</translation>
    </message>
    <message>
        <source>This message was not sent.</source>
        <translation>Este mensaje no se envió.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Esperando para enviarse</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Espera tu decisión</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>in reply to {name}: {text}</source>
        <translation>en respuesta a {name}: {text}</translation>
    </message>
    <message>
        <source>looks like {name}; the room hides who it is</source>
        <translation>se parece a {name}; la sala oculta quién es</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>te nombra</translation>
    </message>
    <message>
        <source>only looks like {name}</source>
        <translation>solo se parece a {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{who}: “{reason}”</source>
        <translation>{who}: «{reason}»</translation>
    </message>
</context>
<context>
    <name>typing</name>
    <message>
        <source>typing…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>{count} people are typing…</source>
        <translation>{count} personas están escribiendo…</translation>
    </message>
    <message>
        <source>{name} and {other} are typing…</source>
        <translation>{name} y {other} están escribiendo…</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} está escribiendo…</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>All messages are deleted on this computer, and the server does not bring them back. Others, and your other devices, keep theirs.</source>
        <translation>Se eliminan todos los mensajes en este ordenador, y el servidor no los trae de vuelta. Los demás, y tus otros dispositivos, conservan los suyos.</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Eliminar chat</translation>
    </message>
    <message>
        <source>Delete every message with {name}?</source>
        <translation>¿Eliminar todos los mensajes con {name}?</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Eliminar mensajes</translation>
    </message>
    <message>
        <source>Delete the chat with {name}?</source>
        <translation>¿Eliminar el chat con {name}?</translation>
    </message>
    <message>
        <source>The chat and its messages are deleted on this computer. The contact stays, and others keep their messages.</source>
        <translation>El chat y sus mensajes se eliminan en este ordenador. El contacto se queda, y los demás conservan sus mensajes.</translation>
    </message>
    <message>
        <source>You leave the room, on your other devices too. The chat and its messages are deleted on this computer; others keep their messages.</source>
        <translation>Sales de la sala, también en tus otros dispositivos. El chat y sus mensajes se eliminan en este ordenador; los demás conservan sus mensajes.</translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo CA</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>Escríbelo como host:port, por ejemplo xmpp.example.org:5222.</translation>
    </message>
</context>
</TS>
