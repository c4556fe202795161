<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Connect now</source>
        <translation>Подключиться сейчас</translation>
    </message>
    <message>
        <source>Connects when the program starts, and stays connected.</source>
        <translation>Подключается при запуске программы и остаётся на связи.</translation>
    </message>
    <message>
        <source>Route, server and password of %1</source>
        <translation>Маршрут, сервер и пароль: %1</translation>
    </message>
    <message>
        <source>Route, server, password…</source>
        <translation>Маршрут, сервер, пароль…</translation>
    </message>
    <message>
        <source>Trust new devices of contacts</source>
        <translation>Доверять новым устройствам контактов</translation>
    </message>
    <message>
        <source>Until you verify the first device of somebody; from then on you decide about each new one.</source>
        <translation>Пока вы не проверите первое устройство человека; с этого момента вы решаете о каждом новом.</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Использовать этот аккаунт</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Allow a plain password</source>
        <translation>Разрешить открытый пароль</translation>
    </message>
    <message>
        <source>Lets the server read your password when it knows no better login. Still only inside an encrypted connection.</source>
        <translation>Сервер сможет прочитать ваш пароль, если не знает лучшего способа входа. Но и тогда только внутри шифрованного соединения.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
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
        <translation>Введите пароль этого аккаунта.</translation>
    </message>
    <message>
        <source>The invitation is for addresses that end in @{server}.</source>
        <translation>Приглашение — для адресов, которые оканчиваются на @{server}.</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>From your account</source>
        <translation>С вашего аккаунта</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>All its messages and keys on this computer are deleted. The account itself stays on the server, and you can log in again.</source>
        <translation>Все его сообщения и ключи на этом компьютере будут удалены. Сам аккаунт останется на сервере, и вы сможете войти снова.</translation>
    </message>
    <message>
        <source>Always: {who}.</source>
        <translation>Всегда: {who}.</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Delete on the server…</source>
        <translation>Удалить на сервере…</translation>
    </message>
    <message>
        <source>Delete {address} for good?</source>
        <translation>Удалить {address} навсегда?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>From contacts</source>
        <translation>От контактов</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>Владелец подтвердил замену</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Уйти</translation>
    </message>
    <message>
        <source>Messages that come while this computer is off are then lost to it.</source>
        <translation>Сообщения, пришедшие при выключенном компьютере, будут для него потеряны.</translation>
    </message>
    <message>
        <source>Never: {who}.</source>
        <translation>Никогда: {who}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Other devices have to log in again with the new one.</source>
        <translation>На других устройствах придётся войти заново с новым паролем.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Убрать отсюда</translation>
    </message>
    <message>
        <source>Remove here…</source>
        <translation>Убрать отсюда…</translation>
    </message>
    <message>
        <source>Remove it from this computer alone, or delete it on the server for everybody.</source>
        <translation>Убрать аккаунт только с этого компьютера или удалить его на сервере для всех.</translation>
    </message>
    <message>
        <source>Remove {address} from this computer?</source>
        <translation>Убрать {address} с этого компьютера?</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Показать сертификат</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>Владелец это изменил…</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts and archive, and this computer deletes its messages and keys. Nobody can bring it back, and somebody else may take the address.</source>
        <translation>Сервер удалит аккаунт вместе с контактами и архивом, а этот компьютер удалит его сообщения и ключи. Вернуть его не сможет никто, а адрес может занять кто-то другой.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Пароли различаются. Введите один и тот же дважды.</translation>
    </message>
    <message>
        <source>This server does not let you change the password here. Ask whoever runs it.</source>
        <translation>Этот сервер не даёт менять пароль здесь. Спросите его владельца.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Минимальное число символов: {count}.</translation>
    </message>
    <message>
        <source>What your server keeps</source>
        <translation>Что хранит ваш сервер</translation>
    </message>
    <message>
        <source>Your server archives messages, so that all your devices get them. Encrypted ones it cannot read.</source>
        <translation>Ваш сервер хранит сообщения в архиве, чтобы их получили все ваши устройства. Зашифрованные он прочитать не может.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Add an account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Вход…</translation>
    </message>
</context>
<context>
    <name>AccountTrouble</name>
    <message>
        <source>Do this only if whoever runs {server} told you, in another way, that they changed how people log in. If somebody is in between, they take over your account.</source>
        <translation>Делайте это, только если владелец {server} другим способом сообщил вам, что изменил порядок входа. Если между вами кто-то есть, он захватит ваш аккаунт.</translation>
    </message>
    <message>
        <source>Log in with less protection than before?</source>
        <translation>Войти с более слабой защитой, чем раньше?</translation>
    </message>
    <message>
        <source>The operator changed this: log in</source>
        <translation>Владелец это изменил: войти</translation>
    </message>
</context>
<context>
    <name>AccountWay</name>
    <message>
        <source>Change the route</source>
        <translation>Сменить маршрут</translation>
    </message>
    <message>
        <source>New circuits are used from now on.</source>
        <translation>С этого момента используются новые цепочки.</translation>
    </message>
    <message>
        <source>Show more than before?</source>
        <translation>Показывать больше, чем раньше?</translation>
    </message>
    <message>
        <source>This shows more than the route until now.</source>
        <translation>Этот маршрут показывает больше, чем прежний.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>From your account</source>
        <translation>С вашего аккаунта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. You can write to them at once.</source>
        <translation>Человека спросят, можно ли вам видеть, когда он в сети. Писать ему можно сразу.</translation>
    </message>
    <message>
        <source>as you call them; only you see it</source>
        <translation>как вы его называете; видите только вы</translation>
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
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>У меня есть приглашение</translation>
    </message>
    <message>
        <source>I need an address</source>
        <translation>Мне нужен адрес</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Log in with the address you have. You can add more accounts later.</source>
        <translation>Войдите со своим адресом. Другие аккаунты можно добавить позже.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>Add an address…</source>
        <translation>Добавить адрес…</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>Адреса сервера</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>The server is found by its name. Add an address if whoever runs it gave you one, or if its name is blocked where you are.</source>
        <translation>Сервер находят по имени. Добавьте адрес, если его дал вам владелец сервера или если это имя там, где вы находитесь, заблокировано.</translation>
    </message>
    <message>
        <source>These are tried in this order, and nobody is asked for the server’s name.</source>
        <translation>Их пробуют в этом порядке, и имя сервера ни у кого не спрашивают.</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>Пробовать %1 раньше</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>Пробовать %1 позже</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>A name, an onion address or a number. The certificate is still the one of the server’s name.</source>
        <translation>Имя, onion-адрес или числовой адрес. Сертификат по-прежнему должен быть выдан на имя сервера.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Добавить адрес</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>Шифрование до сервера</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Отпечаток его сертификата</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>С самого начала</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>Хост и порт</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Вид адреса</translation>
    </message>
    <message>
        <source>Looks like the web on the way, and often passes where other connections do not.</source>
        <translation>По пути выглядит как обычный веб и часто проходит там, где не проходят другие соединения.</translation>
    </message>
    <message>
        <source>Name that is told on the way</source>
        <translation>Имя, которое называется по пути</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Никакое</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s</source>
        <translation>Имя сервера</translation>
    </message>
    <message>
        <source>The server’s own web page is asked where its WebSocket is, on the route of this account.</source>
        <translation>Где WebSocket сервера, программа спросит у его собственной веб-страницы, по маршруту этого аккаунта.</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket it names</source>
        <translation>WebSocket от сервера</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>любой действительный сертификат</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>As abuse</source>
        <translation>На злоупотребление</translation>
    </message>
    <message>
        <source>As spam</source>
        <translation>На спам</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Заблокировать %1?</translation>
    </message>
    <message>
        <source>Block and report</source>
        <translation>Заблокировать и пожаловаться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Everybody on %1</source>
        <translation>Всех на %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Nothing they send reaches you any more, here or on your other devices. They are not told.</source>
        <translation>Ничего от этого адреса больше не дойдёт до вас, ни здесь, ни на других ваших устройствах. Там об этом не узнают.</translation>
    </message>
    <message>
        <source>Report them to your server?</source>
        <translation>Пожаловаться вашему серверу?</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Этот адрес</translation>
    </message>
    <message>
        <source>What happened (those who run your server read it)</source>
        <translation>Что случилось (прочтут владельцы вашего сервера)</translation>
    </message>
    <message>
        <source>Whom to block</source>
        <translation>Кого заблокировать</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Address or server to block</source>
        <translation>Адрес или сервер для блокировки</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Block somebody here, in the contacts, or when they write to you for the first time.</source>
        <translation>Блокируйте здесь, в контактах или когда кто-то пишет вам впервые.</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>Заблокированные люди и серверы</translation>
    </message>
    <message>
        <source>For your account</source>
        <translation>Для вашего аккаунта</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Никто не заблокирован</translation>
    </message>
    <message>
        <source>Nothing from them reaches you, and nothing is sent to them: no messages, no sign that you are online. They are not told.</source>
        <translation>От них ничего не приходит, и им ничего не отправляется: ни сообщения, ни знак, что вы в сети. Они об этом не узнают.</translation>
    </message>
    <message>
        <source>name@example.org or example.org</source>
        <translation>name@example.org или example.org</translation>
    </message>
</context>
<context>
    <name>BlockedItem</name>
    <message>
        <source>%1, the whole server</source>
        <translation>%1, весь сервер</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Все на этом сервере</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Разблокировать %1</translation>
    </message>
</context>
<context>
    <name>BlockedViewModel</name>
    <message>
        <source>Write an address like name@example.org, or a server like example.org.</source>
        <translation>Введите адрес вида name@example.org или сервер вида example.org.</translation>
    </message>
</context>
<context>
    <name>BridgeFields</name>
    <message>
        <source>Ask for some at bridges.torproject.org or people you trust, and paste the lines as you got them.</source>
        <translation>Попросите мосты на bridges.torproject.org или у тех, кому доверяете, и вставьте строки в том виде, в каком получили.</translation>
    </message>
    <message>
        <source>Bridges work only with the Tor of this program, so that one is used.</source>
        <translation>Мосты работают только с Tor этой программы, поэтому используется он.</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>Мосты, по одному в строке</translation>
    </message>
    <message>
        <source>Tor is blocked here? Use bridges…</source>
        <translation>Tor здесь заблокирован? Используйте мосты…</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>%1 of %2 rooms. Only your own server is asked.</source>
        <translation>Комнат: %1 из %2. Запрос идёт только на ваш собственный сервер.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Имя или адрес</translation>
    </message>
    <message>
        <source>No public rooms</source>
        <translation>Нет публичных комнат</translation>
    </message>
    <message>
        <source>No room with “%1”.</source>
        <translation>Нет комнат с «%1».</translation>
    </message>
    <message>
        <source>Rooms of your server</source>
        <translation>Комнаты вашего сервера</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Список не удалось прочитать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Your server shows none. Rooms elsewhere can be joined by their address.</source>
        <translation>Ваш сервер не показывает ни одной. В комнаты на других серверах можно войти по адресу.</translation>
    </message>
</context>
<context>
    <name>BubbleTools</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Working</source>
        <translation>Идёт работа</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that this account accepts</source>
        <translation>Отпечаток, который принимает этот аккаунт</translation>
    </message>
    <message>
        <source>Fingerprint that was shown (SHA-256)</source>
        <translation>Показанный отпечаток (SHA-256)</translation>
    </message>
</context>
<context>
    <name>CertificateNewsSheet</name>
    <message>
        <source>Another certificate</source>
        <translation>Другой сертификат</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>Владелец подтвердил замену</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
</context>
<context>
    <name>CertificateSection</name>
    <message>
        <source>64 digits and letters</source>
        <translation>64 знака: цифры и буквы</translation>
    </message>
    <message>
        <source>Accept every valid one</source>
        <translation>Принимать любой действительный</translation>
    </message>
    <message>
        <source>Accept only that one</source>
        <translation>Принимать только его</translation>
    </message>
    <message>
        <source>Accept only the certificate with this fingerprint</source>
        <translation>Принимать только сертификат с этим отпечатком</translation>
    </message>
    <message>
        <source>Accept only this one</source>
        <translation>Принимать только этот</translation>
    </message>
    <message>
        <source>How the server proves who it is</source>
        <translation>Как сервер доказывает, кто он</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Сохранить этот ключ</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>Ключ закрытого onion-сервера</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>Только для сервера на onion-адресе, доступном не всем.</translation>
    </message>
    <message>
        <source>The certificate of the last login</source>
        <translation>Сертификат последнего входа</translation>
    </message>
    <message>
        <source>There was no login with a certificate yet.</source>
        <translation>Входа с сертификатом ещё не было.</translation>
    </message>
    <message>
        <source>This account accepts every valid certificate, and tells you when it is another one.</source>
        <translation>Этот аккаунт принимает любой действительный сертификат и сообщает вам, когда он стал другим.</translation>
    </message>
    <message>
        <source>This account accepts one certificate only. If the server gets a new one, you are asked.</source>
        <translation>Этот аккаунт принимает только один сертификат. Если у сервера появится новый, вас спросят.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Accept this one certificate only?</source>
        <translation>Принимать только этот сертификат?</translation>
    </message>
    <message>
        <source>Accept this one certificate only…</source>
        <translation>Принимать только этот сертификат…</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Не подключаться</translation>
    </message>
    <message>
        <source>Do this only if whoever runs the server gave you this fingerprint, by telephone or on paper, and every group is the same. From then on this account accepts no other certificate, also none that would be valid.</source>
        <translation>Делайте это, только если владелец сервера дал вам этот отпечаток по телефону или на бумаге и все группы совпадают. С этого момента аккаунт не примет никакого другого сертификата, даже действительного.</translation>
    </message>
    <message>
        <source>I compared it: accept</source>
        <translation>Отпечаток сверен: принять</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>The certificate of %1</source>
        <translation>Сертификат %1</translation>
    </message>
    <message>
        <source>The fingerprint to accept stands beside an address of this account, in its settings.</source>
        <translation>Отпечаток, который нужно принимать, указан рядом с адресом сервера в настройках этого аккаунта.</translation>
    </message>
    <message>
        <source>Whoever is in between could read your password and everything that is not end-to-end encrypted.</source>
        <translation>Тот, кто находится между вами и сервером, мог бы прочитать ваш пароль и всё, что не защищено сквозным шифрованием.</translation>
    </message>
</context>
<context>
    <name>ChannelSheet</name>
    <message>
        <source>Address, before the @</source>
        <translation>Адрес, до знака @</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Создать канал</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Создаём…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>Новый публичный канал</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>Парусный спорт</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Назад к беседам</translation>
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
        <translation>Ещё об этом чате</translation>
    </message>
    <message>
        <source>People and details of the room</source>
        <translation>Люди и сведения о комнате</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Кто может это читать</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Auto-delete…</source>
        <translation>Автоудаление…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>Заблокировать или пожаловаться…</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>Сменить тему…</translation>
    </message>
    <message>
        <source>Check this chat…</source>
        <translation>Сверить этот чат…</translation>
    </message>
    <message>
        <source>Cover the next message</source>
        <translation>Скрыть следующее сообщение</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>Удалить все сообщения…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>Удалить чат…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Пригласить…</translation>
    </message>
    <message>
        <source>Leave the room…</source>
        <translation>Выйти из комнаты…</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>Без звука на 8 часов</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Без звука на час</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>Без звука навсегда</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>Уведомлять обо всём</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>Уведомлять, только если назвали меня</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Искать в этом чате</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить звук</translation>
    </message>
    <message>
        <source>What this chat is told…</source>
        <translation>Что узнаёт этот чат…</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Forward to</source>
        <translation>Переслать</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check this chat</source>
        <translation>Сверить этот чат</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Every message of this chat is compared with the archive on your server. What is missing here is stored.</source>
        <translation>Каждое сообщение этого чата сравнивается с архивом на вашем сервере. Недостающее сохраняется здесь.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Leave {name}?</source>
        <translation>Выйти из комнаты «{name}»?</translation>
    </message>
    <message>
        <source>You leave on all your devices and get nothing new from it. What was said stays here, and whoever is in the room sees that you left.</source>
        <translation>Вы выйдете на всех своих устройствах и больше ничего не получите оттуда. Сказанное останется здесь, а те, кто в комнате, увидят, что вы вышли.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>QR code of the link</source>
        <translation>QR-код ссылки</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Call or meet. The other device shows its fingerprint in its own settings: compare all eight groups. Do not use this chat for it.</source>
        <translation>Позвоните или встретьтесь. Другое устройство показывает свой отпечаток в своих настройках: сравните все восемь групп. Не используйте для этого этот чат.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Различаются</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Совпадают</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Проверить %1</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Cover it as a spoiler</source>
        <translation>Скрыть как спойлер</translation>
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
        <translation>Эмодзи</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Сохранить изменение</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Отправить файл</translation>
    </message>
    <message numerus="yes">
        <source>This room is slow: %n second(s) to wait</source>
        <translation>
            <numerusform>Эта комната медленная: ждать %n секунду</numerusform>
            <numerusform>Эта комната медленная: ждать %n секунды</numerusform>
            <numerusform>Эта комната медленная: ждать %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Кто может это читать</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Do not reply</source>
        <translation>Не отвечать</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No spoiler</source>
        <translation>Без спойлера</translation>
    </message>
    <message>
        <source>Spoiler: what stands on the cover</source>
        <translation>Спойлер: надпись поверх него</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Закончить правку</translation>
    </message>
</context>
<context>
    <name>ConfigurationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Настройки: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Show certificate</source>
        <translation>Показать сертификат</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>Владелец это изменил…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
</context>
<context>
    <name>ConnectionViewModel</name>
    <message>
        <source>Connects {ways}</source>
        <translation>Подключается {ways}</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>As soon as an account connects, you see here where to and on which route.</source>
        <translation>Как только аккаунт подключится, здесь будет видно, куда и по какому маршруту.</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Журнал соединений</translation>
    </message>
    <message>
        <source>Connections, newest first</source>
        <translation>Соединения, сначала новые</translation>
    </message>
    <message>
        <source>Every connection this program made in the last day. It is kept in memory only and is gone when the program ends.</source>
        <translation>Все соединения этой программы за последние сутки. Журнал хранится только в памяти и исчезает, когда программа завершается.</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>Забыть всё</translation>
    </message>
    <message>
        <source>Nothing went out</source>
        <translation>Наружу ничего не уходило</translation>
    </message>
</context>
<context>
    <name>ContactItem</name>
    <message>
        <source>Block…</source>
        <translation>Заблокировать…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Ещё: %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Написать сообщение</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Add a contact</source>
        <translation>Добавить контакт</translation>
    </message>
    <message>
        <source>Add somebody by their address, like name@example.org.</source>
        <translation>Добавьте кого-нибудь по адресу вида name@example.org.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Здесь пока никого</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>Никого с «%1».</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Поиск контактов</translation>
    </message>
</context>
<context>
    <name>ContactsViewModel</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Убрать {name}?</translation>
    </message>
    <message>
        <source>You will no longer see when the other is online. What you wrote to each other stays here.</source>
        <translation>Вы больше не будете видеть, когда другой в сети. Ваша переписка останется здесь.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>All conversations</source>
        <translation>Все беседы</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Архив</translation>
    </message>
    <message numerus="yes">
        <source>Archived conversations: %n</source>
        <translation>
            <numerusform>Бесед в архиве: %n</numerusform>
            <numerusform>Бесед в архиве: %n</numerusform>
            <numerusform>Бесед в архиве: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Назад ко всем беседам</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новая беседа</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Бесед пока нет</translation>
    </message>
    <message>
        <source>No name, address or message has this.</source>
        <translation>Этого нет ни в одном имени, адресе или сообщении.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>В архиве пусто</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+K</source>
        <translation>Поиск  ·  Ctrl+K</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Поиск бесед</translation>
    </message>
    <message>
        <source>Start one with somebody you know.</source>
        <translation>Начните беседу с кем-нибудь знакомым.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Что вы ищете?</translation>
    </message>
    <message>
        <source>What you archive stands here until something new comes.</source>
        <translation>То, что вы убрали в архив, лежит здесь, пока не придёт новое.</translation>
    </message>
    <message>
        <source>Write a word or a part of one. Esc leaves the search.</source>
        <translation>Введите слово или его часть. Esc закрывает поиск.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Auto-delete…</source>
        <translation>Автоудаление…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Вернуть в список</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>Удалить все сообщения…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>Удалить чат…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить прочитанным</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>Без звука на 8 часов</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Без звука на час</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>Без звука навсегда</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>Уведомлять обо всём</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>Уведомлять, только если назвали меня</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Закрепить вверху</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить звук</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Имя или адрес</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Notifies when you are named only</source>
        <translation>Уведомляет, только если назвали вас</translation>
    </message>
</context>
<context>
    <name>DefaultRoute</name>
    <message>
        <source>All accounts connect anew. {seen}</source>
        <translation>Все аккаунты подключатся заново. {seen}</translation>
    </message>
    <message>
        <source>Use it for all</source>
        <translation>Использовать для всех</translation>
    </message>
    <message>
        <source>Use {route} for all accounts?</source>
        <translation>Использовать маршрут «{route}» для всех аккаунтов?</translation>
    </message>
</context>
<context>
    <name>DestroySheet</name>
    <message>
        <source>Address of a new room (if there is one)</source>
        <translation>Адрес новой комнаты (если она есть)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close %1 for everybody?</source>
        <translation>Закрыть %1 для всех?</translation>
    </message>
    <message>
        <source>Close for everybody</source>
        <translation>Закрыть для всех</translation>
    </message>
    <message>
        <source>Everybody is sent away, and the room with its history on the server is gone. Nobody can bring it back. What was said stays with those who have it.</source>
        <translation>Всех выведут, и комната исчезнет вместе с историей на сервере. Вернуть её не сможет никто. Сказанное останется у тех, у кого оно есть.</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>Причина (если хотите)</translation>
    </message>
    <message>
        <source>Type the name of the room</source>
        <translation>Введите название комнаты</translation>
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
        <translation>Новое устройство вашего аккаунта хочет читать вместе с вами. Пока вы не одобрите его ниже, для него ничего не шифруется.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Зашифровать</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>Шифровать этот чат</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>They read along in every encrypted chat of this account.</source>
        <translation>Они тоже читают каждый шифрованный чат этого аккаунта.</translation>
    </message>
    <message>
        <source>This chat is not encrypted.</source>
        <translation>Этот чат не зашифрован.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>Что нельзя зашифровать, ждёт и не отправляется.</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Кто может это читать</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Ваши устройства</translation>
    </message>
</context>
<context>
    <name>DetailsViewModel</name>
    <message>
        <source>A device waits for your decision. Until then nothing is sent.</source>
        <translation>Устройство ждёт вашего решения. До тех пор ничего не отправляется.</translation>
    </message>
    <message>
        <source>Both servers, and whoever has access to them, can then read what you write to {name}. What was sent before stays as it is.</source>
        <translation>Оба сервера и все, кто имеет к ним доступ, смогут читать, что вы пишете. Собеседник: {name}. Отправленное раньше остаётся как есть.</translation>
    </message>
    <message>
        <source>Compare fingerprints over another channel to be sure who reads along.</source>
        <translation>Сравните отпечатки по другому каналу, чтобы точно знать, кто читает.</translation>
    </message>
    <message>
        <source>Everybody along the way can read this chat.</source>
        <translation>Этот чат может прочитать любой по пути.</translation>
    </message>
    <message>
        <source>No device is known yet that could read this chat.</source>
        <translation>Пока не известно ни одного устройства, которое могло бы читать этот чат.</translation>
    </message>
    <message>
        <source>Only devices you verified can read this chat.</source>
        <translation>Этот чат могут читать только проверенные вами устройства.</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>Отправлять без шифрования?</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Выключить шифрование</translation>
    </message>
    <message>
        <source>You know a nickname and nobody behind it. What is written here is not encrypted.</source>
        <translation>Вы знаете только ник, но не человека за ним. То, что здесь пишут, не шифруется.</translation>
    </message>
    <message>
        <source>{name} is not trusted and can read nothing new.</source>
        <translation>{name}: нет доверия, новое прочитать нельзя.</translation>
    </message>
    <message>
        <source>{name} is trusted without comparing.</source>
        <translation>{name}: доверие без сравнения.</translation>
    </message>
    <message>
        <source>{name} is verified.</source>
        <translation>{name}: проверено.</translation>
    </message>
    <message>
        <source>{name} waits for your decision again.</source>
        <translation>{name}: снова ждёт вашего решения.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Approve…</source>
        <translation>Одобрить…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Решить: %1</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>Не доверять</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Не моё</translation>
    </message>
    <message>
        <source>Not mine, do not trust</source>
        <translation>Не моё, не доверять</translation>
    </message>
    <message>
        <source>Trust without comparing</source>
        <translation>Доверять без сравнения</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Проверить %1</translation>
    </message>
    <message>
        <source>Verify by comparing…</source>
        <translation>Проверить сравнением…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Проверить…</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translation>Эмодзи с таким названием нет</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Поиск эмодзи</translation>
    </message>
</context>
<context>
    <name>EnterSheet</name>
    <message>
        <source>Address or link</source>
        <translation>Адрес или ссылка</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Войти в комнату</translation>
    </message>
    <message>
        <source>Join this room?</source>
        <translation>Войти в эту комнату?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Читать дальше</translation>
    </message>
    <message>
        <source>The room is asked what kind of room it is. Nobody in it is told.</source>
        <translation>Мы спросим у комнаты, какого она вида. Никто в ней об этом не узнает.</translation>
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
        <translation>Шаг %1 из 3</translation>
    </message>
</context>
<context>
    <name>ExpirySheet</name>
    <message>
        <source>Auto-delete</source>
        <translation>Автоудаление</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Delete messages here after</source>
        <translation>Удалять сообщения здесь через</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Messages disappear everywhere after</source>
        <translation>Сообщения исчезают везде через</translation>
    </message>
    <message>
        <source>Messages older than this are deleted here, for good. Others keep theirs.</source>
        <translation>Более старые сообщения удаляются здесь навсегда. У других они остаются.</translation>
    </message>
    <message>
        <source>Messages you write from now on ask the other side to delete them so long after they were read. Not every program does, and people can copy them.</source>
        <translation>Сообщения, которые вы напишете с этого момента, просят другую сторону удалить их через это время после прочтения. Так делают не все программы, а люди могут их скопировать.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>%1 · not fetched</source>
        <translation>%1 · не загружен</translation>
    </message>
    <message>
        <source>%1 · through Tor alone, not fetched</source>
        <translation>%1 · только через Tor, не загружен</translation>
    </message>
    <message>
        <source>File %1 on %2, not fetched</source>
        <translation>Файл %1 на %2, не загружен</translation>
    </message>
    <message>
        <source>File %1 on %2. %3</source>
        <translation>Файл %1 на %2. %3</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Сохранить %1…</translation>
    </message>
    <message>
        <source>Stop saving %1</source>
        <translation>Прервать сохранение %1</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (по желанию)</translation>
    </message>
    <message>
        <source>A picture to read. If you cannot see it, use the address below it.</source>
        <translation>Картинка, которую надо прочитать. Если вы её не видите, используйте адрес под ней.</translation>
    </message>
    <message>
        <source>Another form of it, which this program does not fetch: %1</source>
        <translation>Другая её форма, которую эта программа не загружает: %1</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Get them</source>
        <translation>Получить их</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Создать группу</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Создаём…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>Новая частная группа</translation>
    </message>
    <message>
        <source>Summer trip</source>
        <translation>Летняя поездка</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Кто в ней будет</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>%1 has changed</source>
        <translation>Изменилось: %1</translation>
    </message>
    <message>
        <source>Go on in this room</source>
        <translation>Остаться в комнате</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>What you wrote is kept here and nothing is sent into this room until you decide. What was said before stays as it was.</source>
        <translation>Написанное вами хранится здесь, и в эту комнату ничего не отправляется, пока вы не решите. Сказанное раньше остаётся как было.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Older messages</source>
        <translation>Более старые сообщения</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Accounts: %1</source>
        <translation>Аккаунты: %1</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>Друг другу</translation>
    </message>
    <message>
        <source>Invitations carry the key. Other servers cannot reach it then, so people on it write to each other only.</source>
        <translation>Ключ передаётся в приглашениях. Другие серверы тогда не могут связаться с этим сервером, поэтому люди на нём пишут только друг другу.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Его сертификат</translation>
    </message>
    <message>
        <source>Name to propose for the new account</source>
        <translation>Имя, предлагаемое для нового аккаунта</translation>
    </message>
    <message>
        <source>Name to propose, if you like</source>
        <translation>Предложить имя, если хотите</translation>
    </message>
    <message>
        <source>On ordinary servers, too</source>
        <translation>И на обычных серверах</translation>
    </message>
    <message>
        <source>Only who has the key can reach it</source>
        <translation>Доступен только тем, у кого есть ключ</translation>
    </message>
    <message>
        <source>People on onion servers</source>
        <translation>Людям на onion-серверах</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Запустить сервер</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Остановить сервер</translation>
    </message>
    <message>
        <source>This computer can be the server: for you and for people you invite, on an onion address that only Tor reaches. It runs while this program runs. What passes it lies on this computer’s disk as servers keep it, outside the encrypted store.</source>
        <translation>Этот компьютер может быть сервером: для вас и для тех, кого вы пригласите, на onion-адресе, доступном только через Tor. Сервер работает, пока работает эта программа. Всё, что через него проходит, лежит на диске этого компьютера так, как это хранят серверы, вне зашифрованного хранилища.</translation>
    </message>
    <message>
        <source>Whom can people on your server write to?</source>
        <translation>Кому могут писать люди на вашем сервере?</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>Собственный сервер</translation>
    </message>
</context>
<context>
    <name>HostViewModel</name>
    <message>
        <source>Ordinary servers are tried through Tor. Few of them can reach an onion to answer, so do not expect much.</source>
        <translation>К обычным серверам программа пробует пройти через Tor. Немногие из них могут ответить на onion-адрес, поэтому не ждите многого.</translation>
    </message>
    <message>
        <source>People on other servers cannot be written to.</source>
        <translation>Людям на других серверах писать нельзя.</translation>
    </message>
    <message>
        <source>Servers like this one, for example. Group chats and files work between them.</source>
        <translation>Например, такие же серверы, как этот. Групповые чаты и файлы между ними работают.</translation>
    </message>
    <message>
        <source>The Tor network is being told where it is. This takes a minute or so.</source>
        <translation>Сети Tor сообщается, где он находится. Это займёт около минуты.</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>Сервер не работает.</translation>
    </message>
    <message>
        <source>The server is starting…</source>
        <translation>Сервер запускается…</translation>
    </message>
    <message>
        <source>The server runs.</source>
        <translation>Сервер работает.</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>About this message</source>
        <translation>Об этом сообщении</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Прежние тексты</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Block who invites to %1</source>
        <translation>Заблокировать того, кто приглашает в %1</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Заблокировать…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Decline the invitation to %1</source>
        <translation>Отклонить приглашение в %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>Look at the room %1</source>
        <translation>Посмотреть комнату %1</translation>
    </message>
    <message>
        <source>Nobody was told, and nothing was fetched.</source>
        <translation>Никто об этом не узнал, и ничего не загружалось.</translation>
    </message>
</context>
<context>
    <name>InvitationFields</name>
    <message>
        <source>Invitation link</source>
        <translation>Ссылка-приглашение</translation>
    </message>
    <message>
        <source>It begins with xmpp:. If you got a web page, open it in a browser and copy the link that stands there.</source>
        <translation>Она начинается с xmpp:. Если вам дали веб-страницу, откройте её в браузере и скопируйте ссылку оттуда.</translation>
    </message>
    <message>
        <source>What it would set. Nothing was sent yet.</source>
        <translation>Что она задаст. Пока ничего не отправлено.</translation>
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
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Paste the link that somebody gave you. It says which server, and how to reach it.</source>
        <translation>Вставьте ссылку, которую вам дали. В ней сказано, какой это сервер и как к нему подключиться.</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>У меня есть приглашение</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Block</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>Заблокировать {name}?</translation>
    </message>
    <message>
        <source>Nothing from there reaches you any more. The invitation is deleted. Nobody is told.</source>
        <translation>Оттуда к вам больше ничего не дойдёт. Приглашение будет удалено. Никто об этом не узнает.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>A few words (if you like)</source>
        <translation>Пара слов (если хотите)</translation>
    </message>
    <message>
        <source>Both servers can read them.</source>
        <translation>Их могут прочитать оба сервера.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Give this link to one person. With it they make one account on your server; then it is used up.</source>
        <translation>Дайте эту ссылку одному человеку. По ней можно создать один аккаунт на вашем сервере, после этого она больше не действует.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Пригласить</translation>
    </message>
    <message>
        <source>Invite %1 people</source>
        <translation>Пригласить людей: %1</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Пригласить в %1</translation>
    </message>
</context>
<context>
    <name>InvitedBanner</name>
    <message>
        <source>Filled in by an invitation of %1.</source>
        <translation>Заполнено по приглашению от %1.</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>They become members at once, and new messages are encrypted for them too.</source>
        <translation>Они сразу станут участниками, и новые сообщения будут шифроваться и для них.</translation>
    </message>
    <message>
        <source>They become members at once, and the room lets them in.</source>
        <translation>Они сразу станут участниками, и комната впустит их.</translation>
    </message>
    <message>
        <source>They get the address of the room. Whether they come is up to them.</source>
        <translation>Они получат адрес комнаты. Приходить или нет, решат сами.</translation>
    </message>
    <message>
        <source>{address} was not invited. {reason}</source>
        <translation>Приглашение не отправлено: {address}. {reason}</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Asking the server…</source>
        <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Создать новый адрес</translation>
    </message>
    <message>
        <source>Make the address</source>
        <translation>Создать адрес</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>%1 · in the sender’s words</source>
        <translation>%1 · со слов отправителя</translation>
    </message>
    <message>
        <source>Link to %1. The sender says: %2. %3</source>
        <translation>Ссылка на %1. Отправитель пишет: %2. %3</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Она ведёт на</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Открыть эту ссылку?</translation>
    </message>
    <message>
        <source>Your browser opens it, not this program: the host sees your address.</source>
        <translation>Её откроет ваш браузер, а не эта программа: сайт увидит ваш адрес.</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to name: %1</source>
        <translation>Кого можно назвать: %1</translation>
    </message>
</context>
<context>
    <name>MessageMark</name>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>About this message</source>
        <translation>Об этом сообщении</translation>
    </message>
    <message>
        <source>Ask to send it again</source>
        <translation>Попросить отправить снова</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>Забанить в комнате…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>Заблокировать или пожаловаться…</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Копировать сообщение</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Копировать выделенное</translation>
    </message>
    <message>
        <source>Delete for everyone…</source>
        <translation>Удалить у всех…</translation>
    </message>
    <message>
        <source>Delete for me…</source>
        <translation>Удалить у меня…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Переслать…</translation>
    </message>
    <message>
        <source>Go to the original</source>
        <translation>К оригиналу</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Открыть ссылку…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Исключить из комнаты…</translation>
    </message>
    <message>
        <source>Repair the session</source>
        <translation>Починить сеанс</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Show or cover the spoiler</source>
        <translation>Показать или скрыть спойлер</translation>
    </message>
    <message>
        <source>Take back for everybody…</source>
        <translation>Отозвать для всех…</translation>
    </message>
    <message>
        <source>Try to read it again</source>
        <translation>Попробовать прочитать снова</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Write to %1 in private</source>
        <translation>Написать лично: %1</translation>
    </message>
</context>
<context>
    <name>MessageProblem</name>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Repair session</source>
        <translation>Починить сеанс</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Show all of it</source>
        <translation>Показать всё</translation>
    </message>
</context>
<context>
    <name>NewRoom</name>
    <message>
        <source>The server</source>
        <translation>Сервер</translation>
    </message>
</context>
<context>
    <name>NoChat</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Выберите беседу</translation>
    </message>
    <message>
        <source>Everything is kept encrypted on this computer. Ctrl+K finds any conversation.</source>
        <translation>Всё хранится на этом компьютере в зашифрованном виде. Ctrl+K находит любую беседу.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Fair</source>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are strong and easy to remember.</source>
        <translation>Четыре и более не связанных между собой слова надёжны и легко запоминаются.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Надёжная</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Парольные фразы различаются. Введите одну и ту же дважды.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Слишком коротко</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Минимальное число символов: {count}.</translation>
    </message>
    <message>
        <source>Weak: easy to guess for somebody who has this computer</source>
        <translation>Слабая: легко угадать тому, у кого этот компьютер</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Меняем…</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Прежняя парольная фраза</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Меняем…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or address</source>
        <translation>Имя или адрес</translation>
    </message>
    <message>
        <source>Nobody with “%1”. Write a whole address to add somebody else.</source>
        <translation>Никого с «%1». Введите полный адрес, чтобы добавить другого человека.</translation>
    </message>
    <message>
        <source>Not one of your contacts</source>
        <translation>Не из ваших контактов</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>Люди на выбор</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Поиск людей</translation>
    </message>
    <message>
        <source>You have no contacts yet. Write an address.</source>
        <translation>У вас ещё нет контактов. Введите адрес.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Ban…</source>
        <translation>Забанить…</translation>
    </message>
    <message>
        <source>Devices and verification…</source>
        <translation>Устройства и проверка…</translation>
    </message>
    <message>
        <source>Do not let them write</source>
        <translation>Запретить писать</translation>
    </message>
    <message>
        <source>Let them write</source>
        <translation>Разрешить писать</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Снять бан</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Сделать админом</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Сделать участником</translation>
    </message>
    <message>
        <source>Make moderator for now</source>
        <translation>Сделать модератором на время</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Сделать владельцем</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Сделать владельцем…</translation>
    </message>
    <message>
        <source>Make {name} an owner?</source>
        <translation>Сделать {name} владельцем?</translation>
    </message>
    <message>
        <source>No moderator any more</source>
        <translation>Больше не модератор</translation>
    </message>
    <message>
        <source>Owners may do everything in this room: change it, close it, and remove you from it.</source>
        <translation>Владельцы могут в этой комнате всё: изменить её, закрыть и исключить вас из неё.</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Исключить из комнаты…</translation>
    </message>
    <message>
        <source>Take membership away</source>
        <translation>Лишить участия</translation>
    </message>
    <message>
        <source>Write a private message</source>
        <translation>Написать личное сообщение</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>PinnedBar</name>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Comfortable</source>
        <translation>Удобный</translation>
    </message>
    <message>
        <source>Confirm that messages arrived</source>
        <translation>Подтверждать, что сообщения дошли</translation>
    </message>
    <message>
        <source>Contacts who may see you online learn that your device received a message, and so that it runs. Strangers never do.</source>
        <translation>Контакты, которым можно видеть вас в сети, узнают, что ваше устройство получило сообщение, а значит, включено. Незнакомцы — никогда.</translation>
    </message>
    <message>
        <source>Each chat can differ: see its menu, “What this chat is told”.</source>
        <translation>Каждый чат может отличаться: смотрите в его меню «Что узнаёт этот чат».</translation>
    </message>
    <message>
        <source>Messages you read here count as read there. Your server stores how far you read in each chat.</source>
        <translation>Прочитанное здесь считается прочитанным и там. Ваш сервер хранит, докуда вы дочитали в каждом чате.</translation>
    </message>
    <message>
        <source>Paranoid</source>
        <translation>Параноидный</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Набор настроек</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Приватный</translation>
    </message>
    <message>
        <source>Share with your other devices what you read</source>
        <translation>Делиться прочитанным со своими другими устройствами</translation>
    </message>
    <message>
        <source>Show when you are writing</source>
        <translation>Показывать, когда вы пишете</translation>
    </message>
    <message>
        <source>Tell what you have read</source>
        <translation>Сообщать, что вы прочитали</translation>
    </message>
    <message>
        <source>They see that you write before you send, and that you stopped without sending. Servers see it too.</source>
        <translation>Собеседники видят, что вы пишете, ещё до отправки, и что перестали, не отправив. Серверы тоже это видят.</translation>
    </message>
    <message>
        <source>They see when you looked at their message. Servers see it too.</source>
        <translation>Собеседники видят, когда вы посмотрели их сообщение. Серверы тоже это видят.</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>A mixture of your own.</source>
        <translation>Ваш собственный набор.</translation>
    </message>
    <message>
        <source>Contacts learn that a message arrived, and nothing else by itself.</source>
        <translation>Контакты узнают, что сообщение дошло, и больше ничего само собой.</translation>
    </message>
    <message>
        <source>Nobody is told anything by itself, not even your other devices.</source>
        <translation>Никто ничего не узнаёт сам собой, даже ваши другие устройства.</translation>
    </message>
    <message>
        <source>Others see what most messengers show: what arrived, what you read, when you write.</source>
        <translation>Другие видят то же, что показывает большинство мессенджеров: что дошло, что вы читаете, когда пишете.</translation>
    </message>
</context>
<context>
    <name>ProtectScreen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Let this computer’s keyring hold it</source>
        <translation>Пусть её хранит связка ключей этого компьютера</translation>
    </message>
    <message>
        <source>Messages and keys are stored encrypted on this computer. Nobody can open them without this passphrase, and nobody can replace it.</source>
        <translation>Сообщения и ключи хранятся на этом компьютере зашифрованными. Без этой парольной фразы их не откроет никто, и никто не сможет её восстановить.</translation>
    </message>
    <message>
        <source>Opens without asking once you are logged in to this computer. Protects a stolen disk, not a running session.</source>
        <translation>Открывается без вопросов, когда вы вошли в систему. Защищает украденный диск, но не открытый сеанс.</translation>
    </message>
    <message>
        <source>Protect your messages</source>
        <translation>Защитите свои сообщения</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>Another reaction</source>
        <translation>Другая реакция</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Ответить реакцией %1</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Go to the original: %1, %2</source>
        <translation>К оригиналу: %1, %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
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
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Публичные комнаты</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1, %n реакция</numerusform>
            <numerusform>%1, %n реакции</numerusform>
            <numerusform>%1, %n реакций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>Причина (если хотите)</translation>
    </message>
    <message>
        <source>They read it, and so do the others.</source>
        <translation>Её прочитает этот человек и все остальные.</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>A new address</source>
        <translation>Новый адрес</translation>
    </message>
    <message>
        <source>An address belongs to a server, as with e-mail. Choose one; you can write to people on all others.</source>
        <translation>Адрес относится к серверу, как у электронной почты. Выберите любой; писать можно людям на всех остальных.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>I have an address now</source>
        <translation>Теперь у меня есть адрес</translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>There is a page about it too: %1</source>
        <translation>Об этом есть и страница: %1</translation>
    </message>
    <message>
        <source>This server makes accounts on a page of its own. Open it in a browser, then come back and log in: %1</source>
        <translation>Этот сервер создаёт аккаунты на своей странице. Откройте её в браузере, затем вернитесь и войдите: %1</translation>
    </message>
    <message>
        <source>Whoever runs it sees whom you write to and when, so choose somebody you trust.</source>
        <translation>Его владелец видит, кому и когда вы пишете, поэтому выберите того, кому доверяете.</translation>
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
        <translation>Введите имя сервера, например example.org.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Ask %1 to send it again</source>
        <translation>Попросить отправить снова: %1</translation>
    </message>
    <message>
        <source>Ask to send again</source>
        <translation>Попросить отправить снова</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Открыть чат</translation>
    </message>
    <message>
        <source>Open the chat with %1</source>
        <translation>Открыть чат: %1</translation>
    </message>
    <message>
        <source>Renew session</source>
        <translation>Обновить сеанс</translation>
    </message>
    <message>
        <source>Renew the session with %1</source>
        <translation>Обновить сеанс: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Try again to read the message of %1, %2</source>
        <translation>Попробовать снова прочитать сообщение: %1, %2</translation>
    </message>
</context>
<context>
    <name>RepairDesk</name>
    <message>
        <source>Everything can be read</source>
        <translation>Всё можно прочитать</translation>
    </message>
    <message>
        <source>If a message cannot be decrypted one day, it lands here with the reason and what can be done.</source>
        <translation>Если однажды сообщение не удастся расшифровать, оно окажется здесь с причиной и с тем, что можно сделать.</translation>
    </message>
    <message>
        <source>Messages that cannot be read</source>
        <translation>Сообщения, которые нельзя прочитать</translation>
    </message>
    <message>
        <source>Repair desk</source>
        <translation>Мастерская</translation>
    </message>
    <message>
        <source>These messages arrived and are kept, but cannot be read yet. Trying again costs nothing; renewing a session and asking tell the other side that something was wrong.</source>
        <translation>Эти сообщения пришли и сохранены, но прочитать их пока нельзя. Новая попытка ничего не стоит; обновление сеанса и просьба покажут другой стороне, что что-то было не так.</translation>
    </message>
</context>
<context>
    <name>RepairViewModel</name>
    <message>
        <source>It can be read now.</source>
        <translation>Теперь его можно прочитать.</translation>
    </message>
    <message>
        <source>It still cannot be read.</source>
        <translation>Его всё ещё нельзя прочитать.</translation>
    </message>
    <message>
        <source>The sender was asked to send it again.</source>
        <translation>Отправителя попросили отправить его снова.</translation>
    </message>
    <message>
        <source>The session is renewed. What comes next can be read; ask to send this one again.</source>
        <translation>Сеанс обновлён. Следующее можно будет прочитать; это попросите отправить снова.</translation>
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
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Принять: %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Заблокировать %1</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Заблокировать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Отклонить: %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>No requests</source>
        <translation>Запросов нет</translation>
    </message>
    <message>
        <source>People you do not know land here first. They learn nothing about you until you accept.</source>
        <translation>Незнакомые люди сначала попадают сюда. Пока вы не примете запрос, они ничего о вас не узнают.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>They get no answer and learn nothing about you until you accept.</source>
        <translation>Пока вы не примете запрос, им не отвечают и они ничего о вас не узнают.</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>A picture for the room</source>
        <translation>Картинка для комнаты</translation>
    </message>
    <message>
        <source>Banned · %1</source>
        <translation>Забанены · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Enter again…</source>
        <translation>Войти снова…</translation>
    </message>
    <message>
        <source>Look at the new room…</source>
        <translation>Посмотреть новую комнату…</translation>
    </message>
    <message>
        <source>Members who are not here · %1</source>
        <translation>Участники, которых здесь нет · %1</translation>
    </message>
    <message>
        <source>Moderators · %1</source>
        <translation>Модераторы · %1</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Ещё об этой комнате</translation>
    </message>
    <message>
        <source>Nobody is shown while you are not in the room.</source>
        <translation>Пока вы не в комнате, никто не показан.</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>Никого с «%1».</translation>
    </message>
    <message>
        <source>Participants · %1</source>
        <translation>Собеседники · %1</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>Люди в этой комнате</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>Отправлять без шифрования?</translation>
    </message>
    <message>
        <source>The server of the room, and whoever has access to it, can then read what you write. What was sent before stays as it is.</source>
        <translation>Сервер комнаты и все, кто имеет к нему доступ, смогут читать, что вы пишете. Отправленное раньше остаётся как есть.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>Эта комната раскрывает больше, чем раньше. Ничего не отправляется, пока вы не решите.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Выключить шифрование</translation>
    </message>
    <message>
        <source>Visitors, who may not write · %1</source>
        <translation>Гости, которым нельзя писать · %1</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Что изменилось…</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>About</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Ask to write</source>
        <translation>Попросить слова</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>Шифровать этот чат</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Пригласить…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Выйти…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not possible in a room that anybody can enter or that hides its members. Nothing is sent until you turn it off.</source>
        <translation>Невозможно в комнате, куда может войти любой или которая скрывает участников. Ничего не отправляется, пока вы не выключите его.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Поиск людей</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>Показать ещё %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>Что нельзя зашифровать, ждёт и не отправляется.</translation>
    </message>
    <message>
        <source>What this room gives away</source>
        <translation>Что раскрывает эта комната</translation>
    </message>
    <message>
        <source>You may read here, but not write.</source>
        <translation>Здесь вам можно читать, но не писать.</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>автор: %1</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Ban an address…</source>
        <translation>Забанить адрес…</translation>
    </message>
    <message>
        <source>Close for everybody…</source>
        <translation>Закрыть для всех…</translation>
    </message>
    <message>
        <source>Copy the link to this room</source>
        <translation>Копировать ссылку на эту комнату</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Выйти…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Картинка…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Убрать картинку</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>Настройки комнаты…</translation>
    </message>
    <message>
        <source>Subject…</source>
        <translation>Тема…</translation>
    </message>
    <message>
        <source>What you call it…</source>
        <translation>Как вы её называете…</translation>
    </message>
    <message>
        <source>Your nickname…</source>
        <translation>Ваш ник…</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>Everybody in the room sees it.</source>
        <translation>Его видят все в комнате.</translation>
    </message>
    <message>
        <source>Password of the room</source>
        <translation>Пароль комнаты</translation>
    </message>
    <message>
        <source>Your nickname there</source>
        <translation>Ваш ник там</translation>
    </message>
</context>
<context>
    <name>RouteChoice</name>
    <message>
        <source>A proxy wants user name and password, or neither.</source>
        <translation>Прокси нужны и имя пользователя, и пароль — или ни то, ни другое.</translation>
    </message>
    <message>
        <source>New accounts begin with {route}, as the settings say.</source>
        <translation>Новые аккаунты начинают с маршрута «{route}», как указано в настройках.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example 127.0.0.1:9050.</source>
        <translation>Запишите как host:port, например 127.0.0.1:9050.</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A SOCKS5 proxy. It finds the server, too; this computer asks nobody for its name.</source>
        <translation>Прокси SOCKS5. Он же находит и сервер; этот компьютер ни у кого не спрашивает его имя.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Напрямую</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Пароль прокси</translation>
    </message>
    <message>
        <source>Its user name</source>
        <translation>Имя пользователя прокси</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More routes</source>
        <translation>Ещё маршруты</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Прокси…</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>Tor этой программы</translation>
    </message>
    <message>
        <source>Where it answers</source>
        <translation>Где он отвечает</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>определяется сам</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>For new accounts</source>
        <translation>Для новых аккаунтов</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>New accounts begin with this route</source>
        <translation>Новые аккаунты начинают с этого маршрута</translation>
    </message>
    <message>
        <source>Use for all accounts…</source>
        <translation>Использовать для всех аккаунтов…</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От: %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>В: %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>За день</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>За месяц</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>За неделю</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>За год</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Уточнить поиск</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Search in messages of</source>
        <translation>Искать в сообщениях от</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>SendingBar</name>
    <message>
        <source>Do not send it</source>
        <translation>Не отправлять</translation>
    </message>
</context>
<context>
    <name>ServerSection</name>
    <message>
        <source>Not offered: %1</source>
        <translation>Не предлагается: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>Заблокированные люди и серверы</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Сменить парольную фразу…</translation>
    </message>
    <message>
        <source>Connection log: what left this computer</source>
        <translation>Журнал соединений: что ушло с этого компьютера</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>Зашифрованное хранилище</translation>
    </message>
    <message>
        <source>I have an invitation…</source>
        <translation>У меня есть приглашение…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>Создать новый адрес…</translation>
    </message>
    <message>
        <source>Messages, keys and passwords are stored encrypted on this computer.</source>
        <translation>Сообщения, ключи и пароли хранятся на этом компьютере зашифрованными.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Ничего не скользит и не растворяется.</translation>
    </message>
    <message>
        <source>People and messages</source>
        <translation>Люди и сообщения</translation>
    </message>
    <message>
        <source>Repair desk: messages that cannot be read</source>
        <translation>Мастерская: сообщения, которые нельзя прочитать</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Tor and bridges</source>
        <translation>Tor и мосты</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>Собственный сервер</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Share how to connect</source>
        <translation>Поделиться подключением</translation>
    </message>
    <message>
        <source>This link carries your address, the addresses of the server, the route and the certificate. It holds no password.</source>
        <translation>В этой ссылке ваш адрес, адреса сервера, маршрут и сертификат. Пароля в ней нет.</translation>
    </message>
    <message>
        <source>Whoever gets this link can then reach the server. Give it only to people who should.</source>
        <translation>Каждый, кто получит эту ссылку, сможет связаться с сервером. Давайте её только тем, кому это положено.</translation>
    </message>
    <message>
        <source>With the key of the onion server</source>
        <translation>Вместе с ключом onion-сервера</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message>
        <source>A message arrived that cannot be read.</source>
        <translation>Пришло сообщение, которое нельзя прочитать.</translation>
    </message>
</context>
<context>
    <name>SpoilerCover</name>
    <message>
        <source>Spoiler · press to show</source>
        <translation>Спойлер · нажмите, чтобы показать</translation>
    </message>
    <message>
        <source>Spoiler. Show it</source>
        <translation>Спойлер. Показать</translation>
    </message>
    <message>
        <source>Spoiler: %1. Show it</source>
        <translation>Спойлер: %1. Показать</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>A contact, or anybody by address</source>
        <translation>Контакту или кому угодно по адресу</translation>
    </message>
    <message>
        <source>Anybody can find it and read along</source>
        <translation>Любой может найти его и читать</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Обзор комнат</translation>
    </message>
    <message>
        <source>By its address or an xmpp: link</source>
        <translation>По адресу или ссылке xmpp:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Encrypted, for people you choose</source>
        <translation>С шифрованием, для тех, кого выберете вы</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Войти в комнату</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>Новая частная группа</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>Новый публичный канал</translation>
    </message>
    <message>
        <source>The public rooms of your own server</source>
        <translation>Публичные комнаты вашего собственного сервера</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Написать кому-нибудь</translation>
    </message>
</context>
<context>
    <name>StateBanner</name>
    <message>
        <source>%1 It names a new room: %2</source>
        <translation>%1 Указана новая комната: %2</translation>
    </message>
</context>
<context>
    <name>SubjectButton</name>
    <message>
        <source>Subject: %1</source>
        <translation>Тема: %1</translation>
    </message>
</context>
<context>
    <name>SubjectSheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Another reaction</source>
        <translation>Другая реакция</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Get them</source>
        <translation>Получить их</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>Здесь нет сообщений</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Say hello. What you write here is stored encrypted on this computer.</source>
        <translation>Поздоровайтесь. Всё, что вы здесь пишете, хранится на этом компьютере зашифрованным.</translation>
    </message>
    <message>
        <source>The messages cannot be read</source>
        <translation>Сообщения не удалось прочитать</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>К последнему сообщению</translation>
    </message>
    <message numerus="yes">
        <source>To the latest message, %n new</source>
        <translation>
            <numerusform>К последнему сообщению, %n новое</numerusform>
            <numerusform>К последнему сообщению, %n новых</numerusform>
            <numerusform>К последнему сообщению, %n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>As in the settings</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Shows it also if you never send what you typed.</source>
        <translation>Показывает это, даже если вы так и не отправите набранное.</translation>
    </message>
    <message>
        <source>Shows the other side that a device of yours is on.</source>
        <translation>Показывает другой стороне, что ваше устройство включено.</translation>
    </message>
    <message>
        <source>Shows when you look at the chat.</source>
        <translation>Показывает, когда вы смотрите чат.</translation>
    </message>
    <message>
        <source>Tell that a message arrived</source>
        <translation>Сообщать, что сообщение дошло</translation>
    </message>
    <message>
        <source>Tell that you are typing</source>
        <translation>Сообщать, что вы пишете</translation>
    </message>
    <message>
        <source>Tell that you have read it</source>
        <translation>Сообщать, что вы его прочитали</translation>
    </message>
    <message>
        <source>That a message arrived</source>
        <translation>Что сообщение дошло</translation>
    </message>
    <message>
        <source>That you are typing</source>
        <translation>Что вы пишете</translation>
    </message>
    <message>
        <source>That you have read it</source>
        <translation>Что вы его прочитали</translation>
    </message>
    <message>
        <source>What this chat is told</source>
        <translation>Что узнаёт этот чат</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
</context>
<context>
    <name>TorPage</name>
    <message>
        <source>Bridges</source>
        <translation>Мосты</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>Мосты, по одному в строке</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>For reports of problems. It is kept in memory only, without the addresses of bridges.</source>
        <translation>Для сообщений о неполадках. Хранится только в памяти, без адресов мостов.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Поискать снова</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Пока ничего.</translation>
    </message>
    <message>
        <source>Show what Tor says</source>
        <translation>Показать, что сообщает Tor</translation>
    </message>
    <message>
        <source>Start Tor</source>
        <translation>Запустить Tor</translation>
    </message>
    <message>
        <source>Stop Tor</source>
        <translation>Остановить Tor</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor hides your internet address from your server, and from whoever watches your network whom you talk to. Accounts choose it as their route; nothing here changes a route.</source>
        <translation>От вашего сервера Tor скрывает ваш интернет-адрес, а от тех, кто следит за вашей сетью, — с кем вы общаетесь. Его выбирают как маршрут в аккаунтах; здесь маршруты не меняются.</translation>
    </message>
    <message>
        <source>Use no bridges</source>
        <translation>Не использовать мосты</translation>
    </message>
    <message>
        <source>Use these bridges</source>
        <translation>Использовать эти мосты</translation>
    </message>
    <message>
        <source>Where Tor itself is blocked, bridges lead around. Ask for some at bridges.torproject.org or from people you trust, and paste the lines as you got them. They are used by the Tor of this program only.</source>
        <translation>Где сам Tor заблокирован, мосты ведут в обход. Попросите мосты на bridges.torproject.org или у тех, кому доверяете, и вставьте строки в том виде, в каком получили. Их использует только Tor этой программы.</translation>
    </message>
</context>
<context>
    <name>TorViewModel</name>
    <message>
        <source>No Tor is installed on this computer.</source>
        <translation>На этом компьютере Tor не установлен.</translation>
    </message>
    <message>
        <source>No other Tor runs on this computer right now.</source>
        <translation>Другого Tor на этом компьютере сейчас не запущено.</translation>
    </message>
    <message>
        <source>Tor Browser runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>На этом компьютере работает Tor Browser. Маршрут «Tor» использует его на {place}.</translation>
    </message>
    <message>
        <source>Tor of this program could not be started, or it ended.</source>
        <translation>Tor этой программы не удалось запустить, или он завершился.</translation>
    </message>
    <message>
        <source>Tor of this program is not running. It starts by itself when an account needs it.</source>
        <translation>Tor этой программы не запущен. Он запустится сам, когда понадобится аккаунту.</translation>
    </message>
    <message>
        <source>Tor of this program is ready.</source>
        <translation>Tor этой программы готов.</translation>
    </message>
    <message>
        <source>Tor runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>На этом компьютере работает Tor. Маршрут «Tor» использует его на {place}.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Opening your messages</source>
        <translation>Открываем ваши сообщения</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываем…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>They are stored encrypted on this computer.</source>
        <translation>Они хранятся на этом компьютере зашифрованными.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Unlock your messages</source>
        <translation>Откройте свои сообщения</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Файл CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>Шифрование до сервера</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Отпечаток его сертификата</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>С самого начала</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>Ключ закрытого onion-сервера</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>Только для сервера на onion-адресе, доступном не всем.</translation>
    </message>
    <message>
        <source>Only if whoever runs the server gave you one: then no other certificate is accepted.</source>
        <translation>Только если вам дал его владелец сервера: тогда никакой другой сертификат не принимается.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>found by the address</source>
        <translation>определяется по адресу</translation>
    </message>
    <message>
        <source>host:port, or wss:// and a name, only if whoever runs the server told you so. Several stand with commas between.</source>
        <translation>host:port или wss:// и имя — только если так сказал владелец сервера. Несколько адресов пишутся через запятую.</translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation>центры системы</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>любой действительный сертификат</translation>
    </message>
</context>
<context>
    <name>WaySection</name>
    <message>
        <source>A link or a picture that tells somebody else, or your other device, how to reach your server. It never carries a password.</source>
        <translation>Ссылка или картинка, по которой кто-то другой или другое ваше устройство узнает, как подключиться к вашему серверу. Пароля в ней никогда нет.</translation>
    </message>
    <message>
        <source>Keep the one until now</source>
        <translation>Оставить прежний</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Новая личность</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Маршрут</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Поделиться</translation>
    </message>
    <message>
        <source>Share how to connect…</source>
        <translation>Поделиться подключением…</translation>
    </message>
    <message>
        <source>Takes other ways through Tor, so that what comes next is not tied to what was before.</source>
        <translation>Выбирает другие пути через Tor, чтобы дальнейшее не было связано с прежним.</translation>
    </message>
    <message>
        <source>Use this route</source>
        <translation>Использовать этот маршрут</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Последние семь дней</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>WorkingScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Connecting to %1 %2, encrypted.</source>
        <translation>Подключение к %1 %2, с шифрованием.</translation>
    </message>
    <message>
        <source>If this does not move, Tor may be blocked here. Cancel, and use bridges.</source>
        <translation>Если ничего не движется, Tor здесь, возможно, заблокирован. Отмените и используйте мосты.</translation>
    </message>
    <message>
        <source>If this does not move, the bridges may be blocked here. Cancel, and try others.</source>
        <translation>Если ничего не движется, мосты здесь, возможно, заблокированы. Отмените и попробуйте другие.</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Making the encrypted store</source>
        <translation>Создаём зашифрованное хранилище</translation>
    </message>
    <message>
        <source>Making your address</source>
        <translation>Создаём ваш адрес</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Это займёт немного времени.</translation>
    </message>
    <message>
        <source>Tor has to be ready first. Nothing was sent to %1 yet.</source>
        <translation>Сначала должен подготовиться Tor. На %1 ещё ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Repair desk</source>
        <translation>Мастерская</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Connecting {way}…</source>
        <translation>Подключение {way}…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>Получаем пропущенное…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Вход…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет соединения</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Online {way}</source>
        <translation>В сети {way}</translation>
    </message>
    <message>
        <source>Trying again in {count} min.</source>
        <translation>Новая попытка через {count} мин.</translation>
    </message>
    <message>
        <source>Trying again in {count} s.</source>
        <translation>Новая попытка через {count} с.</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>Новая попытка…</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Выключен</translation>
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
        <translation>Удалить у всех</translation>
    </message>
    <message>
        <source>Delete for everyone?</source>
        <translation>Удалить у всех?</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Удалить у меня</translation>
    </message>
    <message>
        <source>Delete for me?</source>
        <translation>Удалить у меня?</translation>
    </message>
    <message>
        <source>It still cannot be read. {reason}</source>
        <translation>Его всё ещё нельзя прочитать. {reason}</translation>
    </message>
    <message>
        <source>The message can be read now.</source>
        <translation>Сообщение теперь можно прочитать.</translation>
    </message>
    <message>
        <source>The message is deleted on this computer and does not come back from the server. Others, and your other devices, keep it.</source>
        <translation>Сообщение удаляется на этом компьютере и не вернётся с сервера. У других и на других ваших устройствах оно остаётся.</translation>
    </message>
    <message>
        <source>The session was begun anew. New messages can be read; ask to send this one again.</source>
        <translation>Сеанс начат заново. Новые сообщения можно будет прочитать; это попросите отправить снова.</translation>
    </message>
    <message>
        <source>The words are deleted here, and every program that got them is asked to delete them too. Not every program does, and somebody may have read or copied them already.</source>
        <translation>Текст удаляется здесь, и каждую программу, которая его получила, просят тоже его удалить. Так делают не все, и кто-то мог его уже прочитать или скопировать.</translation>
    </message>
    <message>
        <source>You asked to send the message again.</source>
        <translation>Вы попросили отправить сообщение снова.</translation>
    </message>
</context>
<context>
    <name>addresses</name>
    <message>
        <source>Encrypted from the start</source>
        <translation>Шифрование с самого начала</translation>
    </message>
    <message>
        <source>On the way the name {name} is told</source>
        <translation>По пути называется имя {name}</translation>
    </message>
    <message>
        <source>Only the certificate {pin}…</source>
        <translation>Только сертификат {pin}…</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s name is not told on the way</source>
        <translation>По пути имя сервера не называется</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket that the server names</source>
        <translation>WebSocket, который назовёт сервер</translation>
    </message>
    <message>
        <source>Without the name only a fingerprint can tell whether it is the right server. Enter it.</source>
        <translation>Без имени только отпечаток покажет, тот ли это сервер. Введите его.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>Запишите как host:port, например xmpp.example.org:5222.</translation>
    </message>
    <message>
        <source>Write it as wss:// and a name, for example wss://example.org/ws.</source>
        <translation>Запишите как wss:// и имя, например wss://example.org/ws.</translation>
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
        <translation>нет экрана, на котором можно открыть окно; сначала войдите в рабочий стол</translation>
    </message>
</context>
<context>
    <name>blocking</name>
    <message>
        <source>{name} is blocked and cannot reach you.</source>
        <translation>{name}: заблокировано, связаться с вами нельзя.</translation>
    </message>
    <message>
        <source>{name} was reported to your server and is blocked.</source>
        <translation>{name}: жалоба отправлена вашему серверу, адрес заблокирован.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>Made out to</source>
        <translation>Выдан на имя</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Кем подписан</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Your server renewed its certificate, as servers do now and then.</source>
        <translation>Ваш сервер обновил свой сертификат, как серверы время от времени делают.</translation>
    </message>
    <message>
        <source>Your server shows a certificate that somebody else signed than before. It is valid, but this is how somebody in between looks, too. Ask whoever runs the server, not through this program.</source>
        <translation>Ваш сервер показывает сертификат, подписанный не тем, кем раньше. Он действителен, но так же выглядит и тот, кто вклинился между вами и сервером. Спросите владельца сервера, но не через эту программу.</translation>
    </message>
    <message>
        <source>Your server shows another certificate, although the old one was good for longer. Ask whoever runs it whether they changed it.</source>
        <translation>Ваш сервер показывает другой сертификат, хотя старый ещё действовал бы. Спросите владельца сервера, менял ли он его.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никем</translation>
    </message>
    <message>
        <source>nobody but itself</source>
        <translation>никем, кроме себя самого</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>с {begin} по {end}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Everything is here</source>
        <translation>Всё на месте</translation>
    </message>
    <message>
        <source>Here, but not in the archive: {count}. The server may have deleted them, or never kept them.</source>
        <translation>Есть здесь, но нет в архиве: {count}. Возможно, сервер удалил их или не хранил.</translation>
    </message>
    <message>
        <source>Messages compared with the archive: {count}</source>
        <translation>Сообщений сравнено с архивом: {count}</translation>
    </message>
    <message>
        <source>Missing here, now stored: {count}</source>
        <translation>Не хватало здесь, теперь сохранено: {count}</translation>
    </message>
    <message>
        <source>Missing messages were found and stored</source>
        <translation>Недостающие сообщения найдены и сохранены</translation>
    </message>
    <message>
        <source>Of these, not readable on this device: {count}</source>
        <translation>Из них нельзя прочитать на этом устройстве: {count}</translation>
    </message>
    <message>
        <source>The archive could not be read to its end</source>
        <translation>Архив не удалось прочитать до конца</translation>
    </message>
</context>
<context>
    <name>composer</name>
    <message>
        <source>Edit your message</source>
        <translation>Измените сообщение</translation>
    </message>
    <message>
        <source>Message {name}, NOT encrypted</source>
        <translation>БЕЗ шифрования: сообщение для {name}</translation>
    </message>
    <message>
        <source>Message {name}, end-to-end encrypted</source>
        <translation>Сообщение для {name}, со сквозным шифрованием</translation>
    </message>
    <message>
        <source>Messages you write here ask to be deleted everywhere {span} after they were read</source>
        <translation>Сообщения, которые вы здесь пишете, просят удалить их везде. Срок после прочтения: {span}</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Ответ: {name}</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Looking up a server</source>
        <translation>Поиск сервера</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Steering Tor on this computer</source>
        <translation>Управление Tor на этом компьютере</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received</source>
        <translation>отправлено {sent}, получено {received}</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Draft: {text}</source>
        <translation>Черновик: {text}</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Not encrypted · {text}</source>
        <translation>Не зашифровано · {text}</translation>
    </message>
    <message>
        <source>Not sent · {text}</source>
        <translation>Не отправлено · {text}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Спойлер</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Вы: {text}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>без звука</translation>
    </message>
    <message>
        <source>muted until {when}</source>
        <translation>без звука до {when}</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>называет вас</translation>
    </message>
    <message>
        <source>{name}, {count} unread, {when}: {preview}</source>
        <translation>{name}, непрочитанных: {count}, {when}: {preview}</translation>
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
        <translation>Устройство {number}</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Больше не используется</translation>
    </message>
    <message>
        <source>Not trusted: can read nothing new</source>
        <translation>Нет доверия: не может читать новое</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
    <message>
        <source>Trusted, not compared</source>
        <translation>Доверенное, не сравнивалось</translation>
    </message>
    <message>
        <source>Verified by you</source>
        <translation>Проверено вами</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Ждёт вашего решения</translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation>впервые замечено {when}</translation>
    </message>
    <message>
        <source>last message {when}</source>
        <translation>последнее сообщение {when}</translation>
    </message>
    <message>
        <source>{name}. {trust}. {line}. Fingerprint {fingerprint}</source>
        <translation>{name}. {trust}. {line}. Отпечаток {fingerprint}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A new device waits for your decision. The message waits until you have looked.</source>
        <translation>Новое устройство ждёт вашего решения. Сообщение ждёт, пока вы не посмотрите.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store (format {found}; this version knows {known}). Update the program.</source>
        <translation>Это хранилище записала более новая версия программы (формат {found}; эта версия знает {known}). Обновите программу.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, and there can be 20 at most.</source>
        <translation>Реакция — это один эмодзи, и их может быть не больше 20.</translation>
    </message>
    <message>
        <source>A room with this address exists already. Choose another name.</source>
        <translation>Комната с таким адресом уже есть. Выберите другое название.</translation>
    </message>
    <message>
        <source>A server runs in this folder already, or the folder holds something else. Nothing was touched.</source>
        <translation>В этой папке уже работает сервер, или в ней лежит что-то другое. Ничего не тронуто.</translation>
    </message>
    <message>
        <source>An old copy of this store is in use. This device gets new keys; some messages from in between may stay unreadable. Look again at which devices you trust.</source>
        <translation>Используется старая копия этого хранилища. Это устройство получает новые ключи; некоторые сообщения за это время могут остаться непрочитанными. Посмотрите ещё раз, каким устройствам вы доверяете.</translation>
    </message>
    <message>
        <source>An onion address can only be reached through Tor. Choose Tor as the route of this account. Nothing was sent.</source>
        <translation>До onion-адреса можно добраться только через Tor. Выберите Tor маршрутом этого аккаунта. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Another program took over this session. Connect again to take it back.</source>
        <translation>Другая программа перехватила этот сеанс. Подключитесь снова, чтобы вернуть его.</translation>
    </message>
    <message>
        <source>Encryption is still being set up with the server. The message waits and goes by itself.</source>
        <translation>Шифрование ещё настраивается с сервером. Сообщение ждёт и уйдёт само.</translation>
    </message>
    <message>
        <source>Encryption is still starting; this is read in a moment.</source>
        <translation>Шифрование ещё запускается; скоро это можно будет прочитать.</translation>
    </message>
    <message>
        <source>Install it as you install other programs.</source>
        <translation>Установите так же, как другие программы.</translation>
    </message>
    <message>
        <source>Key file and store do not belong together. Put back both from the same backup.</source>
        <translation>Файл ключа и хранилище не подходят друг к другу. Верните оба из одной резервной копии.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again in a moment.</source>
        <translation>Ответ не пришёл вовремя. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server was possible, so your password was not sent.</source>
        <translation>Зашифрованное соединение с сервером не удалось, поэтому ваш пароль не отправлен.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the server’s certificate. If you know the server, choose its CA file under Advanced. Nothing was sent.</source>
        <translation>Сертификат сервера не подписан никем, кому доверяет этот компьютер. Если вы знаете сервер, выберите его файл CA в разделе «Дополнительно». Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Only members may enter. Ask somebody inside to invite you.</source>
        <translation>Войти могут только участники. Попросите кого-нибудь из комнаты пригласить вас.</translation>
    </message>
    <message>
        <source>Somebody else has this name now, so this was not sent.</source>
        <translation>Это имя теперь у другого человека, поэтому это не отправлено.</translation>
    </message>
    <message>
        <source>Somebody has this name already. Choose another one.</source>
        <translation>Это имя уже занято. Выберите другое.</translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname. Choose another one.</source>
        <translation>У кого-то в комнате уже такой ник. Выберите другой.</translation>
    </message>
    <message>
        <source>Something broke inside the program. It goes on, and the details are in the log.</source>
        <translation>Внутри программы что-то сломалось. Она продолжает работать, а подробности в журнале.</translation>
    </message>
    <message>
        <source>Something that a server needs is missing on this computer. {hint}</source>
        <translation>На этом компьютере не хватает чего-то, что нужно серверу. {hint}</translation>
    </message>
    <message>
        <source>The Tor network does not know this onion address. The server may be off, or the address is wrong. Nothing was sent.</source>
        <translation>Сеть Tor не знает этого onion-адреса. Возможно, сервер выключен или адрес неверный. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The address of this file is not safe to fetch. Nothing was fetched.</source>
        <translation>Загружать с адреса этого файла небезопасно. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The connection could not be made.</source>
        <translation>Не удалось установить соединение.</translation>
    </message>
    <message>
        <source>The connection was lost. It is being made again.</source>
        <translation>Соединение потеряно. Оно восстанавливается.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make some room and try again.</source>
        <translation>Диск заполнен, поэтому ничего не сохранено. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The encrypted store could not do this. Nothing was changed.</source>
        <translation>Зашифрованное хранилище не смогло этого сделать. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The file could not be sent or fetched.</source>
        <translation>Файл не удалось отправить или загрузить.</translation>
    </message>
    <message>
        <source>The file with the password or passphrase cannot be read.</source>
        <translation>Файл с паролем или парольной фразой не удалось прочитать.</translation>
    </message>
    <message>
        <source>The key file of the store is damaged. Put back a copy from a backup.</source>
        <translation>Файл ключа хранилища повреждён. Верните копию из резервной.</translation>
    </message>
    <message>
        <source>The key for this onion server is not the right one. Check it in the account’s settings. Nothing was sent.</source>
        <translation>Ключ для этого onion-сервера не тот. Проверьте его в настройках аккаунта. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The keys for this message are gone on this device. Repair the session, then ask to send again.</source>
        <translation>Ключей к этому сообщению на этом устройстве больше нет. Почините сеанс, затем попросите отправить снова.</translation>
    </message>
    <message>
        <source>The message could not be encrypted. It was not sent.</source>
        <translation>Сообщение не удалось зашифровать. Оно не отправлено.</translation>
    </message>
    <message>
        <source>The onion server cannot be reached right now. It is tried again. Nothing was sent.</source>
        <translation>Onion-сервер сейчас недоступен. Пробуем снова. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The other person’s server does not answer.</source>
        <translation>Сервер собеседника не отвечает.</translation>
    </message>
    <message>
        <source>The other person’s server was not found.</source>
        <translation>Сервер собеседника не найден.</translation>
    </message>
    <message>
        <source>The other side does not offer this.</source>
        <translation>Другая сторона этого не предлагает.</translation>
    </message>
    <message>
        <source>The program for this kind of bridge is not installed. {hint} Nothing was changed.</source>
        <translation>Программа для таких мостов не установлена. {hint} Ничего не изменено.</translation>
    </message>
    <message>
        <source>The program is already running on this store (process {pid}). Use that window, or close it.</source>
        <translation>Программа уже открыта с этим хранилищем (процесс {pid}). Используйте то окно или закройте его.</translation>
    </message>
    <message>
        <source>The program is already running on this store. Use that window, or close it first.</source>
        <translation>Программа уже открыта с этим хранилищем. Используйте то окно или сначала закройте его.</translation>
    </message>
    <message>
        <source>The proxy cannot find the server. Check the part after the @. Nothing was sent.</source>
        <translation>Прокси не может найти сервер. Проверьте часть после @. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The proxy could not connect and does not say why. It is tried again. Nothing was sent.</source>
        <translation>Прокси не смог подключиться и не говорит почему. Пробуем снова. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The proxy does not accept this user name and password. Check them in the route. Nothing was sent.</source>
        <translation>Прокси не принимает эти имя пользователя и пароль. Проверьте их в маршруте. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The proxy does not let this program reach the server. Ask whoever runs the proxy. Nothing was sent.</source>
        <translation>Прокси не пускает эту программу к серверу. Спросите владельца прокси. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The proxy has no network right now. It is tried again. Nothing was sent.</source>
        <translation>У прокси сейчас нет сети. Пробуем снова. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The proxy of this account does not answer. Nothing was sent, and nothing goes around it.</source>
        <translation>Прокси этого аккаунта не отвечает. Ничего не отправлено, и ничто не идёт в обход.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>Запрос отклонён.</translation>
    </message>
    <message>
        <source>The room did not do this.</source>
        <translation>Комната этого не сделала.</translation>
    </message>
    <message>
        <source>The room does not let you do this. Nothing was changed.</source>
        <translation>Комната не даёт вам этого сделать. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>The room does not say who wrote this, so it cannot be opened.</source>
        <translation>Комната не сообщает, кто это написал, поэтому открыть это нельзя.</translation>
    </message>
    <message>
        <source>The room is full. Try again later.</source>
        <translation>Комната заполнена. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The room is not open yet, or you may not make one there.</source>
        <translation>Комната ещё не открыта, или вам нельзя создать её там.</translation>
    </message>
    <message>
        <source>The room was closed for good by its owner.</source>
        <translation>Владелец закрыл комнату навсегда.</translation>
    </message>
    <message>
        <source>The room’s server does not answer. It is tried again.</source>
        <translation>Сервер комнаты не отвечает. Пробуем снова.</translation>
    </message>
    <message>
        <source>The route of this account does not lead to the server. Nothing was sent, and nothing goes around it.</source>
        <translation>Маршрут этого аккаунта не ведёт к серверу. Ничего не отправлено, и ничто не идёт в обход.</translation>
    </message>
    <message>
        <source>The rules there forbid this message. It was not sent.</source>
        <translation>Правила там запрещают это сообщение. Оно не отправлено.</translation>
    </message>
    <message>
        <source>The sender’s device has a new key. Look at it under “Who can read this” first.</source>
        <translation>У устройства отправителя новый ключ. Сначала посмотрите на него в разделе «Кто может это читать».</translation>
    </message>
    <message>
        <source>The sender’s keys could not be fetched. It is tried again by itself.</source>
        <translation>Ключи отправителя получить не удалось. Новая попытка будет сама собой.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that this computer is online. Nothing was sent.</source>
        <translation>Сервер недоступен. Проверьте, что этот компьютер в сети. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server cannot be run on this computer.</source>
        <translation>Сервер не может работать на этом компьютере.</translation>
    </message>
    <message>
        <source>The server did not accept this. Look at what you entered and try again.</source>
        <translation>Сервер этого не принял. Посмотрите, что вы ввели, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The server did not start, or it ended. Its own words are in its log.</source>
        <translation>Сервер не запустился или завершился. Что он сам сообщил, есть в его журнале.</translation>
    </message>
    <message>
        <source>The server did not take the message yet. It waits and is sent by itself.</source>
        <translation>Сервер ещё не принял сообщение. Оно ждёт и отправится само.</translation>
    </message>
    <message>
        <source>The server did something no proper server does, so the connection was cut to keep you safe.</source>
        <translation>Сервер сделал то, чего порядочный сервер не делает, поэтому соединение разорвано ради вашей безопасности.</translation>
    </message>
    <message>
        <source>The server does not accept or does not have this file.</source>
        <translation>Сервер не принимает этот файл, или у него нет этого файла.</translation>
    </message>
    <message>
        <source>The server does not accept this address and password. Check both and try again.</source>
        <translation>Сервер не принимает этот адрес и пароль. Проверьте то и другое и попробуйте снова.</translation>
    </message>
    <message>
        <source>The server does not allow this for your account.</source>
        <translation>Сервер не разрешает это вашему аккаунту.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Сервер этого не разрешает.</translation>
    </message>
    <message>
        <source>The server does not know how to do this.</source>
        <translation>Сервер не умеет этого делать.</translation>
    </message>
    <message>
        <source>The server does not take this invitation. It is used up, too old or mistyped. Ask for another one.</source>
        <translation>Сервер не принимает это приглашение. Оно уже использовано, устарело или введено с ошибкой. Попросите другое.</translation>
    </message>
    <message>
        <source>The server ended the connection. It is tried again later.</source>
        <translation>Сервер закрыл соединение. Позже будет новая попытка.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>На сервере неполадка. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server has disabled this account. Ask whoever runs the server.</source>
        <translation>Сервер отключил этот аккаунт. Спросите владельца сервера.</translation>
    </message>
    <message>
        <source>The server is too busy. Try again later.</source>
        <translation>Сервер слишком занят. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server no longer ties the login to its certificate, as it did before. Someone may be in between. Your password was not sent.</source>
        <translation>Сервер больше не связывает вход со своим сертификатом, хотя раньше связывал. Возможно, между вами и сервером кто-то есть. Ваш пароль не отправлен.</translation>
    </message>
    <message>
        <source>The server offers no login that keeps your password safe, or only a weaker one than before. Your password was not sent.</source>
        <translation>Сервер не предлагает входа, который защищает ваш пароль, или предлагает более слабый, чем раньше. Ваш пароль не отправлен.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one this account accepts. Someone may be in between, or the server has a new one. Your password was not sent.</source>
        <translation>Сервер показывает не тот сертификат, который принимает этот аккаунт. Возможно, между вами и сервером кто-то есть или у сервера новый сертификат. Ваш пароль не отправлен.</translation>
    </message>
    <message>
        <source>The server that keeps the file did not prove who it is. Someone may be listening in, or it is set up wrongly. Nothing was sent.</source>
        <translation>Сервер, где лежит файл, не доказал, кто он. Возможно, кто-то подслушивает или сервер настроен неверно. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server wants something else here. Look at every field and try again.</source>
        <translation>Сервер хочет здесь чего-то другого. Посмотрите каждое поле и попробуйте снова.</translation>
    </message>
    <message>
        <source>The server was reached through the proxy and refuses the connection. Check the port. Nothing was sent.</source>
        <translation>Сервер доступен через прокси, но отказывает в соединении. Проверьте порт. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server was too busy. This was not sent.</source>
        <translation>Сервер был перегружен. Это не отправлено.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired. Check this computer’s clock; if it is right, tell whoever runs the server. Nothing was sent.</source>
        <translation>Срок сертификата сервера истёк. Проверьте часы этого компьютера; если они верны, сообщите владельцу сервера. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server’s certificate is made out to another name than {name}. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>Сертификат сервера выдан на другое имя, не {name}. Возможно, кто-то подслушивает или сервер настроен неверно. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet. Check this computer’s clock. Nothing was sent.</source>
        <translation>Сертификат сервера ещё не действует. Проверьте часы этого компьютера. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>Сертификат сервера недействителен. Возможно, кто-то подслушивает или сервер настроен неверно. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the part after the @, and that this computer is online.</source>
        <translation>Имя сервера не найдено. Проверьте часть после @ и что этот компьютер в сети.</translation>
    </message>
    <message>
        <source>The server’s rules forbid this.</source>
        <translation>Правила сервера это запрещают.</translation>
    </message>
    <message>
        <source>The store is damaged and cannot be read. Put back a copy from a backup.</source>
        <translation>Хранилище повреждено, и прочитать его нельзя. Верните копию из резервной.</translation>
    </message>
    <message>
        <source>The transfer was interrupted. Nothing half done was kept. Try again.</source>
        <translation>Передача прервана. Недоделанное не сохранено. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The way to the server took too long. It is tried again. Nothing was sent.</source>
        <translation>Путь к серверу занял слишком много времени. Пробуем снова. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>There is a file with this name already, and it was not touched. Choose another name.</source>
        <translation>Файл с таким именем уже есть, и он не тронут. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is an encrypted store here already. It was kept.</source>
        <translation>Здесь уже есть зашифрованное хранилище. Оно сохранено.</translation>
    </message>
    <message>
        <source>There is no encrypted store here yet.</source>
        <translation>Здесь ещё нет зашифрованного хранилища.</translation>
    </message>
    <message>
        <source>There is no such room. Check its address.</source>
        <translation>Такой комнаты нет. Проверьте адрес.</translation>
    </message>
    <message>
        <source>There is nobody with this address.</source>
        <translation>По этому адресу никого нет.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write something first.</source>
        <translation>Отправлять пока нечего. Сначала напишите что-нибудь.</translation>
    </message>
    <message>
        <source>This account is already here.</source>
        <translation>Этот аккаунт уже здесь.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Этого аккаунта здесь больше нет.</translation>
    </message>
    <message>
        <source>This can be read once you accept the sender.</source>
        <translation>Это можно будет прочитать, когда вы примете отправителя.</translation>
    </message>
    <message>
        <source>This cannot be done to this message any more.</source>
        <translation>С этим сообщением так больше нельзя.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted. Choose a passphrase instead.</source>
        <translation>На этом компьютере нет связки ключей, которая хранит секреты зашифрованными. Выберите парольную фразу.</translation>
    </message>
    <message>
        <source>This computer’s keyring did not open the store. Enter your passphrase.</source>
        <translation>Связка ключей этого компьютера не открыла хранилище. Введите парольную фразу.</translation>
    </message>
    <message>
        <source>This conversation is not here any more.</source>
        <translation>Этой беседы здесь больше нет.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Это устройство больше не известно.</translation>
    </message>
    <message>
        <source>This file cannot be read or written. Check that it exists and that you may use it.</source>
        <translation>Этот файл не удалось прочитать или записать. Проверьте, что он существует и что у вас есть к нему доступ.</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM file, as made by a certificate authority.</source>
        <translation>В этом файле нет сертификата. Выберите файл PEM, какие делают центры сертификации.</translation>
    </message>
    <message>
        <source>This file is not what was sent, so it was thrown away. Ask for it again.</source>
        <translation>Этот файл не тот, что был отправлен, поэтому он отброшен. Попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>This file is too large. Nothing was sent or kept.</source>
        <translation>Этот файл слишком большой. Ничего не отправлено и не сохранено.</translation>
    </message>
    <message>
        <source>This is not a fingerprint. It has 64 digits and letters from a to f.</source>
        <translation>Это не отпечаток. В отпечатке 64 знака: цифры и буквы от a до f.</translation>
    </message>
    <message>
        <source>This is not a key of an onion server. It has 52 letters and digits.</source>
        <translation>Это не ключ onion-сервера. В ключе 52 знака: буквы и цифры.</translation>
    </message>
    <message>
        <source>This is not a route. Write it as socks5://host:port.</source>
        <translation>Это не маршрут. Запишите как socks5://host:port.</translation>
    </message>
    <message>
        <source>This is not a whole onion address. Copy it again; it has 56 letters and digits before “.onion”. Nothing was sent.</source>
        <translation>Это не весь onion-адрес. Скопируйте его снова: перед «.onion» должно быть 56 букв и цифр. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>This is not an address. Addresses look like name@example.org.</source>
        <translation>Это не адрес. Адреса выглядят как name@example.org.</translation>
    </message>
    <message>
        <source>This line is not a bridge. Paste bridge lines as you got them. Nothing was changed.</source>
        <translation>Эта строка — не мост. Вставьте строки мостов в том виде, в каком получили. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This link does not say how to connect.</source>
        <translation>В этой ссылке не сказано, как подключиться.</translation>
    </message>
    <message>
        <source>This message cannot be read on this device.</source>
        <translation>Это сообщение нельзя прочитать на этом устройстве.</translation>
    </message>
    <message>
        <source>This message comes from a device nobody has announced, so it was not opened.</source>
        <translation>Это сообщение пришло с устройства, о котором никто не объявлял, поэтому оно не открыто.</translation>
    </message>
    <message>
        <source>This message is damaged and cannot be opened.</source>
        <translation>Это сообщение повреждено, и открыть его нельзя.</translation>
    </message>
    <message>
        <source>This message is not here any more.</source>
        <translation>Этого сообщения здесь больше нет.</translation>
    </message>
    <message>
        <source>This message is too long for the server. Send it in parts.</source>
        <translation>Это сообщение слишком длинное для сервера. Отправьте его частями.</translation>
    </message>
    <message>
        <source>This message offers no file.</source>
        <translation>В этом сообщении нет файла.</translation>
    </message>
    <message>
        <source>This message uses an encryption this program does not know.</source>
        <translation>В этом сообщении шифрование, которого эта программа не знает.</translation>
    </message>
    <message>
        <source>This message was changed on its way, so it was not opened.</source>
        <translation>Это сообщение изменили в пути, поэтому оно не открыто.</translation>
    </message>
    <message>
        <source>This message was not encrypted for this device. Ask to send it again.</source>
        <translation>Это сообщение зашифровано не для этого устройства. Попросите отправить его снова.</translation>
    </message>
    <message>
        <source>This message was written for another place or person, so it was not opened.</source>
        <translation>Это сообщение написано для другого места или человека, поэтому оно не открыто.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none right now.</source>
        <translation>Для этого нужно соединение, а его сейчас нет.</translation>
    </message>
    <message>
        <source>This nickname cannot be used here. Choose another one.</source>
        <translation>Этот ник здесь использовать нельзя. Выберите другой.</translation>
    </message>
    <message>
        <source>This onion server lets in only people who have its key. Ask for the key and enter it in the account’s settings. Nothing was sent.</source>
        <translation>Этот onion-сервер впускает только тех, у кого есть его ключ. Попросите ключ и введите его в настройках аккаунта. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>This onion server needs a key, and the Tor in use takes none from this program. Choose “Tor of this program” as the route. Nothing was sent.</source>
        <translation>Этому onion-серверу нужен ключ, а используемый Tor не принимает ключей от этой программы. Выберите маршрут «Tor этой программы». Ничего не отправлено.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store. Try again; mind capitals and keyboard language.</source>
        <translation>Эта парольная фраза не открывает хранилище. Попробуйте снова; обратите внимание на заглавные буквы и раскладку.</translation>
    </message>
    <message>
        <source>This password cannot be used. Choose one of letters, digits and signs.</source>
        <translation>Этот пароль использовать нельзя. Составьте его из букв, цифр и знаков.</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose a smaller PNG or JPEG.</source>
        <translation>Эту картинку использовать нельзя. Выберите PNG или JPEG поменьше.</translation>
    </message>
    <message>
        <source>This proxy cannot make such a connection. Choose another route. Nothing was sent.</source>
        <translation>Этот прокси не может установить такое соединение. Выберите другой маршрут. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>Эта комната раскрывает больше, чем раньше. Ничего не отправляется, пока вы не решите.</translation>
    </message>
    <message>
        <source>This room hides who its members are, so nothing can be encrypted for them. Nothing was sent.</source>
        <translation>Эта комната скрывает своих участников, поэтому зашифровать для них ничего нельзя. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>This room needs a password, or another one.</source>
        <translation>Для этой комнаты нужен пароль, или нужен другой.</translation>
    </message>
    <message>
        <source>This server makes no accounts for strangers. Choose another server, or ask whoever runs it.</source>
        <translation>Этот сервер не создаёт аккаунты для незнакомцев. Выберите другой сервер или спросите его владельца.</translation>
    </message>
    <message>
        <source>This server makes no accounts from here. Look for its own page, or choose another server.</source>
        <translation>Этот сервер не создаёт аккаунты отсюда. Найдите его собственную страницу или выберите другой сервер.</translation>
    </message>
    <message>
        <source>This server makes no more accounts right now. Try again later, or choose another server.</source>
        <translation>Этот сервер сейчас больше не создаёт аккаунтов. Попробуйте позже или выберите другой сервер.</translation>
    </message>
    <message>
        <source>This setting or value does not exist.</source>
        <translation>Такой настройки или значения нет.</translation>
    </message>
    <message>
        <source>Tor could not be started, or it ended. Look at its log in the network settings. Nothing was sent.</source>
        <translation>Tor не удалось запустить, или он завершился. Посмотрите его журнал в настройках сети. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Tor is not running and not installed on this computer. {hint} Nothing was sent.</source>
        <translation>Tor не запущен и не установлен на этом компьютере. {hint} Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Tor is still connecting. Your messages go as soon as it is ready. Nothing was sent.</source>
        <translation>Tor ещё подключается. Ваши сообщения уйдут, как только он будет готов. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>What answers at the proxy’s address is not a SOCKS5 proxy. Check the address and port of the route. Nothing was sent.</source>
        <translation>То, что отвечает по адресу прокси, — не прокси SOCKS5. Проверьте адрес и порт маршрута. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Вы забанены в этой комнате.</translation>
    </message>
    <message>
        <source>You are no longer a member of this room.</source>
        <translation>Вы больше не участник этой комнаты.</translation>
    </message>
    <message>
        <source>You are not in this room right now. Nothing was sent.</source>
        <translation>Сейчас вы не в этой комнате. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>You do not trust the device that wrote this. It can be read once you do.</source>
        <translation>Вы не доверяете устройству, с которого это написано. Доверите — сможете прочитать.</translation>
    </message>
    <message>
        <source>You may not write here, so this was not sent.</source>
        <translation>Здесь вам нельзя писать, поэтому это не отправлено.</translation>
    </message>
    <message>
        <source>You were not in the room, so this was not sent.</source>
        <translation>Вы были не в комнате, поэтому это не отправлено.</translation>
    </message>
    <message>
        <source>You were removed from the room.</source>
        <translation>Вас исключили из комнаты.</translation>
    </message>
    <message>
        <source>You wrote this here, and only the other side can read what was sent.</source>
        <translation>Вы написали это здесь, и отправленное может прочитать только другая сторона.</translation>
    </message>
    <message>
        <source>You wrote this message yourself, on another device. Look for it there.</source>
        <translation>Вы написали это сообщение сами, на другом устройстве. Посмотрите там.</translation>
    </message>
    <message>
        <source>Your server does not offer this. Nothing was sent.</source>
        <translation>Ваш сервер этого не предлагает. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Your server has no group chats. Use the address of a room elsewhere.</source>
        <translation>На вашем сервере нет групповых чатов. Введите адрес комнаты на другом сервере.</translation>
    </message>
    <message>
        <source>Your server takes no files. Nothing was sent.</source>
        <translation>Ваш сервер не принимает файлы. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>{count} new devices wait for your decision. The message waits until you have looked.</source>
        <translation>Новых устройств ждёт вашего решения: {count}. Сообщение ждёт, пока вы не посмотрите.</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Он говорит: «{theirs}»</translation>
    </message>
    <message>
        <source>{who} has no device that can read encrypted messages yet. The message waits and was not sent.</source>
        <translation>Пока нет устройства, которое могло бы читать зашифрованные сообщения: {who}. Сообщение ждёт и не отправлено.</translation>
    </message>
</context>
<context>
    <name>expiry</name>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>Сохранение… {percent} %</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Отправить файл</translation>
    </message>
    <message>
        <source>Sending {name}… {percent} %</source>
        <translation>Отправка {name}… {percent} %</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Это нужно заполнить.</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n чел.</numerusform>
            <numerusform>%n чел.</numerusform>
            <numerusform>%n чел.</numerusform>
        </translation>
    </message>
    <message>
        <source>A device waits for your decision</source>
        <translation>Устройство ждёт вашего решения</translation>
    </message>
    <message>
        <source>A new device of your own account wants to read along. Nothing is encrypted to it until you decide.</source>
        <translation>Новое устройство вашего аккаунта хочет читать вместе с вами. Пока вы не решите, для него ничего не шифруется.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Зашифровано</translation>
    </message>
    <message>
        <source>Encrypted, all devices verified</source>
        <translation>Зашифровано, все устройства проверены</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Не зашифровано</translation>
    </message>
    <message>
        <source>Set by {nick}</source>
        <translation>Автор: {nick}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отошёл</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>давно отошёл</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>занят</translation>
    </message>
    <message>
        <source>likes to chat</source>
        <translation>хочет поболтать</translation>
    </message>
    <message>
        <source>nobody else is here</source>
        <translation>больше никого нет</translation>
    </message>
    <message>
        <source>online</source>
        <translation>в сети</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <source>Afterwards</source>
        <translation>Потом</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Удалится здесь</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Fingerprint of the device</source>
        <translation>Отпечаток устройства</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>В комнате</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Читатели</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Написано</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>админ</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>бан</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>можно только читать</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>можно писать</translation>
    </message>
    <message>
        <source>member</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>модератор</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>{how} (OMEMO 0.3: names and reactions travel unencrypted)</source>
        <translation>{how} (OMEMO 0.3: имена и реакции передаются без шифрования)</translation>
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
        <translation>Принимает только сертификат с этим отпечатком: {pin}</translation>
    </message>
    <message>
        <source>Carries the key that opens this onion server. Keep the link to yourself</source>
        <translation>Содержит ключ, который открывает этот onion-сервер. Никому не показывайте ссылку</translation>
    </message>
    <message>
        <source>Connects to: {places}</source>
        <translation>Подключается к: {places}</translation>
    </message>
    <message>
        <source>Connects {way}</source>
        <translation>Подключается {way}</translation>
    </message>
    <message>
        <source>Connects {way}, as your settings say. The invitation names {other}, which is not taken.</source>
        <translation>Подключается {way}, как указано в ваших настройках. В приглашении назван маршрут «{other}»; он не берётся.</translation>
    </message>
    <message>
        <source>Finds the server by its name</source>
        <translation>Находит сервер по имени</translation>
    </message>
    <message>
        <source>For addresses that you have on {server}</source>
        <translation>Для адресов, которые у вас есть на {server}</translation>
    </message>
    <message>
        <source>From {address}, whose server is {server}</source>
        <translation>От {address}, сервер этого адреса — {server}</translation>
    </message>
    <message>
        <source>Lets you in: it carries a code for one new address</source>
        <translation>Впускает вас: содержит код для одного нового адреса</translation>
    </message>
    <message>
        <source>Makes a new address on {server}</source>
        <translation>Создаёт новый адрес на {server}</translation>
    </message>
    <message>
        <source>Makes the new address {address}</source>
        <translation>Создаёт новый адрес {address}</translation>
    </message>
    <message>
        <source>Nobody but this link says which server is {server}: whoever made it chose who gets your password. Go on only if you trust them, and if nobody could have changed the link on its way</source>
        <translation>Какой сервер — {server}, говорит только эта ссылка: тот, кто её создал, выбрал, кто получит ваш пароль. Продолжайте, только если доверяете этому человеку и никто не мог изменить ссылку по пути</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The connection will not be encrypted.</source>
        <translation>Соединение не будет зашифровано.</translation>
    </message>
    <message>
        <source>The part before the @ is not where this leads. It leads to the host named above.</source>
        <translation>Часть перед @ — не то место, куда ведёт ссылка. Она ведёт на узел, названный выше.</translation>
    </message>
    <message>
        <source>This is a bare number, not a name.</source>
        <translation>Это просто число, а не имя.</translation>
    </message>
    <message>
        <source>This name has letters outside English; it may be made to look like another one: {shown}</source>
        <translation>В этом имени есть необычные буквы; возможно, оно подделано под другое: {shown}</translation>
    </message>
</context>
<context>
    <name>outage</name>
    <message>
        <source>Your server is out of order {when}.</source>
        <translation>Ваш сервер не работает: {when}.</translation>
    </message>
    <message>
        <source>Your server will be out of order {when}.</source>
        <translation>Ваш сервер не будет работать: {when}.</translation>
    </message>
    <message>
        <source>for now</source>
        <translation>пока что</translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation>начало: {begin}</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>{begin} — {end}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>до: {end}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Он говорит: «{theirs}»</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>Pinned message</source>
        <translation>Закреплённое сообщение</translation>
    </message>
    <message>
        <source>Pinned message {number} of {count}</source>
        <translation>Закреплённое сообщение {number} из {count}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Спойлер</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Both servers can read what is written here</source>
        <translation>Оба сервера могут читать написанное здесь</translation>
    </message>
    <message>
        <source>Both servers see who writes and when, not what</source>
        <translation>Оба сервера видят, кто и когда пишет, но не что</translation>
    </message>
    <message>
        <source>Direct connection: your server sees your internet address</source>
        <translation>Прямое соединение: ваш сервер видит ваш интернет-адрес</translation>
    </message>
    <message>
        <source>Servers can see {what}</source>
        <translation>Серверы видят {what}</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer</source>
        <translation>Хранится на этом компьютере зашифрованным</translation>
    </message>
    <message>
        <source>The room’s server and yours can read what is written here</source>
        <translation>Сервер комнаты и ваш сервер могут читать, что здесь пишут</translation>
    </message>
    <message>
        <source>The route is not known, so nothing is sent</source>
        <translation>Маршрут неизвестен, поэтому ничего не отправляется</translation>
    </message>
    <message>
        <source>They do not see when you are online</source>
        <translation>Собеседник не видит, когда вы в сети</translation>
    </message>
    <message>
        <source>They see when you are in the room</source>
        <translation>Там видят, когда вы в комнате</translation>
    </message>
    <message>
        <source>They see when you are online</source>
        <translation>Собеседник видит, когда вы в сети</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address</source>
        <translation>Через I2P: ваш сервер не видит ваш интернет-адрес</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address</source>
        <translation>Через Tor: ваш сервер не видит ваш интернет-адрес</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees its internet address, and the proxy sees yours</source>
        <translation>Через прокси: ваш сервер видит интернет-адрес прокси, а прокси видит ваш</translation>
    </message>
    <message>
        <source>every word</source>
        <translation>каждое слово</translation>
    </message>
    <message>
        <source>how long a message is to live</source>
        <translation>сколько должно жить сообщение</translation>
    </message>
    <message>
        <source>reactions, with their emojis</source>
        <translation>реакции с их эмодзи</translation>
    </message>
    <message>
        <source>that a message arrived</source>
        <translation>что сообщение дошло</translation>
    </message>
    <message>
        <source>that a message was corrected</source>
        <translation>что сообщение исправлено</translation>
    </message>
    <message>
        <source>that a message was read, if that is told</source>
        <translation>что сообщение прочитано, если об этом сообщается</translation>
    </message>
    <message>
        <source>that a message was taken back</source>
        <translation>что сообщение отозвано</translation>
    </message>
    <message>
        <source>that a text is a spoiler</source>
        <translation>что текст — спойлер</translation>
    </message>
    <message>
        <source>that somebody writes, if that is told</source>
        <translation>что кто-то пишет, если об этом сообщается</translation>
    </message>
    <message>
        <source>titles of links</source>
        <translation>заголовки ссылок</translation>
    </message>
    <message>
        <source>where files are</source>
        <translation>где лежат файлы</translation>
    </message>
    <message>
        <source>which message is answered</source>
        <translation>на какое сообщение отвечают</translation>
    </message>
    <message>
        <source>who is mentioned</source>
        <translation>кто упомянут</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>What you read in the picture</source>
        <translation>Что вы прочитали на картинке</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Asked the sender to send it again</source>
        <translation>Попросили отправителя отправить снова</translation>
    </message>
    <message>
        <source>From {name}, {when}. {why} {tried}</source>
        <translation>От: {name}, {when}. {why} {tried}</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Пока ничего не пробовали.</translation>
    </message>
    <message>
        <source>Renewed the session with this device</source>
        <translation>Обновили сеанс с этим устройством</translation>
    </message>
    <message>
        <source>Repaired the session by itself</source>
        <translation>Сеанс починился сам</translation>
    </message>
    <message>
        <source>Tried to read it again</source>
        <translation>Пробовали прочитать снова</translation>
    </message>
    <message>
        <source>Tried to repair it</source>
        <translation>Пробовали починить</translation>
    </message>
    <message>
        <source>{step}, {when}.</source>
        <translation>{step}, {when}.</translation>
    </message>
    <message>
        <source>{step}, {when}; {count} tries so far.</source>
        <translation>{step}, {when}; попыток: {count}.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>An encrypted message; it can be read once you accept.</source>
        <translation>Зашифрованное сообщение; его можно будет прочитать, когда вы примете запрос.</translation>
    </message>
    <message>
        <source>Wants to see when you are online</source>
        <translation>Хочет видеть, когда вы в сети</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>Пишет вам</translation>
    </message>
    <message>
        <source>Wrote to you and wants to see when you are online</source>
        <translation>Пишет вам и хочет видеть, когда вы в сети</translation>
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
        <translation>Другой ник…</translation>
    </message>
    <message>
        <source>Anybody may enter this room now.</source>
        <translation>Теперь в эту комнату может войти любой.</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Попросить слова</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Забанить</translation>
    </message>
    <message>
        <source>Ban {name} from the room?</source>
        <translation>Забанить {name} в комнате?</translation>
    </message>
    <message>
        <source>Can read along from now on: {who}</source>
        <translation>Теперь тоже могут читать: {who}</translation>
    </message>
    <message>
        <source>Can read along from now on: {who} and {count} more</source>
        <translation>Теперь тоже могут читать: {who} и ещё {count}</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names}</source>
        <translation>Не могут читать, что здесь пишут, без ключей: {names}</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names} and {count} more</source>
        <translation>Не могут читать, что здесь пишут, без ключей: {names} и ещё {count}</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Ввести пароль…</translation>
    </message>
    <message>
        <source>Fetching keys: {done} of {total}</source>
        <translation>Получаем ключи: {done} из {total}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who}</source>
        <translation>В этой комнате, но не из её участников: {who}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who} and {count} more</source>
        <translation>В этой комнате, но не из её участников: {who} и ещё {count}</translation>
    </message>
    <message>
        <source>It names another one: {address}.</source>
        <translation>Указана другая: {address}.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>Not encrypted: anybody may enter this room and read it, and so can its server.</source>
        <translation>Не зашифровано: в эту комнату может войти и читать её любой, и её сервер тоже.</translation>
    </message>
    <message>
        <source>Not encrypted: the room’s server, and those of everybody inside, can read what is written.</source>
        <translation>Не зашифровано: сервер комнаты и серверы всех, кто в ней, могут читать, что пишут.</translation>
    </message>
    <message>
        <source>Nothing is sent until you have decided about this room.</source>
        <translation>Ничего не отправляется, пока вы не решите насчёт этой комнаты.</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names}</source>
        <translation>Их впустили другие, и теперь они могут читать: {names}</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names} and {count} more</source>
        <translation>Их впустили другие, и теперь они могут читать: {names} и ещё {count}</translation>
    </message>
    <message>
        <source>Private, but not encrypted. You know {nick} by a nickname only, in {room}.</source>
        <translation>Лично, но не зашифровано. Вы знаете только ник: {nick}, комната: {room}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>Исключить {name} из комнаты?</translation>
    </message>
    <message>
        <source>Somebody else is called {who} now</source>
        <translation>Теперь так зовут другого человека: {who}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take this message back for everybody?</source>
        <translation>Отозвать это сообщение для всех?</translation>
    </message>
    <message>
        <source>The moderators were asked. You may write as soon as one agrees.</source>
        <translation>Модераторов спросили. Вы сможете писать, как только кто-то из них согласится.</translation>
    </message>
    <message>
        <source>The room asks every program inside to delete the words. Not every one does, and somebody may have read or copied them already. Everybody sees that a moderator did it.</source>
        <translation>Комната просит все программы в ней удалить эти слова. Не каждая так делает, и кто-то мог уже прочитать или скопировать их. Все увидят, что это сделал модератор.</translation>
    </message>
    <message>
        <source>The room does not let you in, so you cannot write here.</source>
        <translation>Комната не впускает вас, поэтому писать здесь нельзя.</translation>
    </message>
    <message>
        <source>The room has no subject any more</source>
        <translation>У комнаты больше нет темы</translation>
    </message>
    <message>
        <source>The room wants messages slower: wait a moment</source>
        <translation>Комната хочет сообщений пореже: подождите немного</translation>
    </message>
    <message>
        <source>The settings of the room changed</source>
        <translation>Настройки комнаты изменились</translation>
    </message>
    <message>
        <source>The subject is now: {text}</source>
        <translation>Теперь тема: {text}</translation>
    </message>
    <message>
        <source>They leave the room now and cannot come back: {address}</source>
        <translation>Этот человек покинет комнату сейчас и не сможет вернуться: {address}</translation>
    </message>
    <message>
        <source>They leave the room now, and may come back.</source>
        <translation>Этот человек покинет комнату сейчас, но может вернуться.</translation>
    </message>
    <message>
        <source>This room gives away more than before.</source>
        <translation>Эта комната раскрывает больше, чем раньше.</translation>
    </message>
    <message>
        <source>This room hides now who its members are.</source>
        <translation>Эта комната теперь скрывает своих участников.</translation>
    </message>
    <message>
        <source>This room is listed publicly now.</source>
        <translation>Эта комната теперь в публичном списке.</translation>
    </message>
    <message>
        <source>This room keeps an archive now.</source>
        <translation>Эта комната теперь ведёт архив.</translation>
    </message>
    <message>
        <source>This room shows your address to everybody now.</source>
        <translation>Эта комната теперь показывает ваш адрес всем.</translation>
    </message>
    <message>
        <source>What is said in this room is recorded now.</source>
        <translation>Всё, что говорят в этой комнате, теперь записывается.</translation>
    </message>
    <message>
        <source>What you are in this room now: {what}</source>
        <translation>Кто вы теперь в этой комнате: {what}</translation>
    </message>
    <message>
        <source>You are called {who} here now</source>
        <translation>Теперь ваше имя здесь: {who}</translation>
    </message>
    <message>
        <source>You are not in this room, so you cannot write here.</source>
        <translation>Вы не в этой комнате, поэтому писать здесь нельзя.</translation>
    </message>
    <message>
        <source>You may read here, and not write.</source>
        <translation>Здесь вам можно читать, но не писать.</translation>
    </message>
    <message>
        <source>{other} banned {who} from the room</source>
        <translation>Бан в комнате: {who} (кто забанил: {other})</translation>
    </message>
    <message>
        <source>{other} removed {who} from the room</source>
        <translation>Исключение из комнаты: {who} (кто исключил: {other})</translation>
    </message>
    <message>
        <source>{what} Nothing is sent until you have decided.</source>
        <translation>{what} Ничего не отправляется, пока вы не решите.</translation>
    </message>
    <message>
        <source>{what}: “{reason}”</source>
        <translation>{what}: «{reason}»</translation>
    </message>
    <message>
        <source>{who} asks to be allowed to write</source>
        <translation>{who} просит разрешения писать</translation>
    </message>
    <message>
        <source>{who} cannot read what you wrote, for want of keys</source>
        <translation>{who} не может прочитать написанное вами: нет ключей</translation>
    </message>
    <message>
        <source>{who} changed the subject: {text}</source>
        <translation>{who} меняет тему: {text}</translation>
    </message>
    <message>
        <source>{who} declined the invitation</source>
        <translation>{who} отклоняет приглашение</translation>
    </message>
    <message>
        <source>{who} is called {other} now</source>
        <translation>{who} теперь зовётся {other}</translation>
    </message>
    <message>
        <source>{who} is no member any more and had to leave</source>
        <translation>{who} больше не из участников и покидает комнату</translation>
    </message>
    <message>
        <source>{who} people may read along here by now: nobody can know them all</source>
        <translation>Здесь уже могут читать столько людей: {who}. Знать их всех не может никто</translation>
    </message>
    <message>
        <source>{who} was banned from the room</source>
        <translation>В комнате забанили: {who}</translation>
    </message>
    <message>
        <source>{who} was invited</source>
        <translation>Приглашение отправлено: {who}</translation>
    </message>
    <message>
        <source>{who} was removed from the room</source>
        <translation>Из комнаты исключили: {who}</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with devices that you have not compared.</source>
        <translation>
            <numerusform>%n участник с устройствами, которые вы не сравнивали.</numerusform>
            <numerusform>%n участника с устройствами, которые вы не сравнивали.</numerusform>
            <numerusform>%n участников с устройствами, которые вы не сравнивали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s): few enough to know each other.</source>
        <translation>
            <numerusform>%n человек: достаточно мало, чтобы знать друг друга.</numerusform>
            <numerusform>%n человека: достаточно мало, чтобы знать друг друга.</numerusform>
            <numerusform>%n человек: достаточно мало, чтобы знать друг друга.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: nobody can know everybody who reads along.</source>
        <translation>
            <numerusform>%n человек: никто не может знать всех, кто читает.</numerusform>
            <numerusform>%n человека: никто не может знать всех, кто читает.</numerusform>
            <numerusform>%n человек: никто не может знать всех, кто читает.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n на месте</numerusform>
            <numerusform>%n на месте</numerusform>
            <numerusform>%n на месте</numerusform>
        </translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Админ</translation>
    </message>
    <message>
        <source>An invitation. The room does not say who sent it.</source>
        <translation>Приглашение. Комната не сообщает, кто его отправил.</translation>
    </message>
    <message>
        <source>Anybody can enter and read along, without being asked who they are.</source>
        <translation>Любой может войти и читать, и никто не спросит, кто это.</translation>
    </message>
    <message>
        <source>Anybody can enter now.</source>
        <translation>Теперь войти может любой.</translation>
    </message>
    <message>
        <source>Anybody can find it, enter and read along, also what was written before. Nothing in it is encrypted: {server} can read every word.</source>
        <translation>Любой может найти его, войти и читать, даже написанное раньше. В нём ничего не шифруется: {server} может прочитать каждое слово.</translation>
    </message>
    <message>
        <source>Anybody can find the room in the list of its server.</source>
        <translation>Любой может найти комнату в списке её сервера.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Забанить</translation>
    </message>
    <message>
        <source>Ban an address</source>
        <translation>Забанить адрес</translation>
    </message>
    <message>
        <source>Ban {name}?</source>
        <translation>Забанить {name}?</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Бан</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted</source>
        <translation>Не может читать зашифрованное</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted: {names}.</source>
        <translation>Не могут читать зашифрованное: {names}.</translation>
    </message>
    <message>
        <source>Devices not compared</source>
        <translation>Устройства не сравнивались</translation>
    </message>
    <message>
        <source>End-to-end encrypted: only devices of the members can read it.</source>
        <translation>Сквозное шифрование: прочитать могут только устройства участников.</translation>
    </message>
    <message>
        <source>Entering the room…</source>
        <translation>Входим в комнату…</translation>
    </message>
    <message>
        <source>Every device verified</source>
        <translation>Все устройства проверены</translation>
    </message>
    <message>
        <source>Everybody in the room sees it, and that you changed it.</source>
        <translation>Все в комнате увидят его и то, что изменили его вы.</translation>
    </message>
    <message>
        <source>Everybody in the room sees it. A subject is never encrypted, not even in a private group.</source>
        <translation>Её видят все в комнате. Тема никогда не шифруется, даже в частной группе.</translation>
    </message>
    <message>
        <source>Everybody in the room sees your address, and you see theirs.</source>
        <translation>Все в комнате видят ваш адрес, а вы видите их адреса.</translation>
    </message>
    <message>
        <source>Everybody who knows the password can enter.</source>
        <translation>Войти может каждый, кто знает пароль.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Сначала дайте название.</translation>
    </message>
    <message>
        <source>Good: {text}</source>
        <translation>Хорошо: {text}</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>Групповой чат</translation>
    </message>
    <message>
        <source>Invitation into {room}. {what} {text}</source>
        <translation>Приглашение в {room}. {what} {text}</translation>
    </message>
    <message>
        <source>It can be found by anybody in the list of its server now.</source>
        <translation>Теперь любой может найти её в списке её сервера.</translation>
    </message>
    <message>
        <source>It gives away more than before.</source>
        <translation>Она раскрывает больше, чем раньше.</translation>
    </message>
    <message>
        <source>It has so many people now that nobody can know who reads along.</source>
        <translation>Теперь в ней столько людей, что никто не может знать, кто читает.</translation>
    </message>
    <message>
        <source>It hides who its members are now.</source>
        <translation>Она теперь скрывает своих участников.</translation>
    </message>
    <message>
        <source>It keeps what is written now, for those who enter later.</source>
        <translation>Она теперь хранит написанное для тех, кто войдёт позже.</translation>
    </message>
    <message>
        <source>It records what is written in a log now, which may be public.</source>
        <translation>Она теперь записывает написанное в журнал, который может быть публичным.</translation>
    </message>
    <message>
        <source>It shows your real address to everybody in it now.</source>
        <translation>Она теперь показывает ваш настоящий адрес всем, кто в ней.</translation>
    </message>
    <message>
        <source>Looks like {name}. The room hides who it is, so do not believe it.</source>
        <translation>Похоже на {name}. Комната скрывает, кто это, так что не верьте.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Модерируется</translation>
    </message>
    <message>
        <source>Not encrypted: the server of the room can read every word.</source>
        <translation>Не зашифровано: сервер комнаты может прочитать каждое слово.</translation>
    </message>
    <message>
        <source>Not {name}: only the nickname looks alike. This is {address}.</source>
        <translation>Это не {name}: похож только ник. Это {address}.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>Одно сообщение раз в {seconds} с</translation>
    </message>
    <message>
        <source>Only people who were made members can enter.</source>
        <translation>Войти могут только те, кого сделали участниками.</translation>
    </message>
    <message>
        <source>Only people you add can enter. They see each other’s addresses, and every message is encrypted end-to-end. {server} runs the group: it sees who is in it and who writes when, not what.</source>
        <translation>Войти могут только те, кого добавите вы. Они видят адреса друг друга, а каждое сообщение шифруется сквозным шифрованием. Группу держит {server}: он видит, кто в ней и кто когда пишет, но не что.</translation>
    </message>
    <message>
        <source>Only you see it, on all your devices. Empty: what the room calls itself.</source>
        <translation>Видите только вы, на всех своих устройствах. Пусто: как комната называет себя сама.</translation>
    </message>
    <message>
        <source>Others see only nicknames, so you cannot know who reads along. Moderators and the server see your address.</source>
        <translation>Другие видят только ники, поэтому нельзя знать, кто читает. Модераторы и сервер видят ваш адрес.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Private group</source>
        <translation>Частная группа</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Публичный канал</translation>
    </message>
    <message>
        <source>Reading what was written meanwhile…</source>
        <translation>Читаем, что написали за это время…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>Исключить {name} из комнаты?</translation>
    </message>
    <message>
        <source>Run by {server}, which sees who is here and who writes when.</source>
        <translation>Её держит {server}: он видит, кто здесь и кто когда пишет.</translation>
    </message>
    <message>
        <source>So nothing can be encrypted in it any more. What you write is not sent, unless you also turn encryption off.</source>
        <translation>Поэтому в ней больше ничего нельзя зашифровать. То, что вы пишете, не отправляется, если вы не выключите и шифрование.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>The room cannot be reached. It is tried again.</source>
        <translation>Комната недоступна. Пробуем снова.</translation>
    </message>
    <message>
        <source>The room does not say how many people are in it.</source>
        <translation>Комната не сообщает, сколько в ней людей.</translation>
    </message>
    <message>
        <source>The room does not say what kind of room it is. Expect that anybody reads along.</source>
        <translation>Комната не сообщает, какого она вида. Считайте, что читать может любой.</translation>
    </message>
    <message>
        <source>The room keeps a log that may be public: who wrote when, not what.</source>
        <translation>Комната ведёт журнал, который может быть публичным: кто когда писал, но не что.</translation>
    </message>
    <message>
        <source>The room keeps no history.</source>
        <translation>Комната не хранит историю.</translation>
    </message>
    <message>
        <source>The room keeps what is written; who enters later can read it.</source>
        <translation>Комната хранит написанное; кто войдёт позже, сможет это прочитать.</translation>
    </message>
    <message>
        <source>The room says that {sender} invites you. It may not be true.</source>
        <translation>Комната сообщает, что вас приглашает {sender}. Это может быть неправдой.</translation>
    </message>
    <message>
        <source>The room stands in no list.</source>
        <translation>Комнаты нет ни в одном списке.</translation>
    </message>
    <message>
        <source>The server of the room does not answer. Try again later.</source>
        <translation>Сервер комнаты не отвечает. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server of the room keeps what is written, encrypted as it is.</source>
        <translation>Сервер комнаты хранит написанное в том же зашифрованном виде.</translation>
    </message>
    <message>
        <source>They leave at once and cannot come back until somebody lifts the ban.</source>
        <translation>Этот человек сразу покинет комнату и не сможет вернуться, пока кто-нибудь не снимет бан.</translation>
    </message>
    <message>
        <source>They leave at once and may come back if the room lets them in.</source>
        <translation>Этот человек сразу покинет комнату и может вернуться, если комната впустит.</translation>
    </message>
    <message>
        <source>To know: {text}</source>
        <translation>К сведению: {text}</translation>
    </message>
    <message>
        <source>Unknown kind of room</source>
        <translation>Комната неизвестного вида</translation>
    </message>
    <message>
        <source>Vanishes when everybody has left</source>
        <translation>Исчезнет, когда все выйдут</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Внимание: {text}</translation>
    </message>
    <message>
        <source>What is written is recorded in a log that may be public.</source>
        <translation>Написанное записывается в журнал, который может быть публичным.</translation>
    </message>
    <message>
        <source>What you call this room</source>
        <translation>Как вы называете эту комнату</translation>
    </message>
    <message>
        <source>Whoever has this address cannot come in, and leaves at once.</source>
        <translation>Человек с этим адресом не сможет войти и сразу покинет комнату.</translation>
    </message>
    <message>
        <source>Write an address like room@rooms.example.org, or an xmpp: link.</source>
        <translation>Введите адрес вида room@rooms.example.org или ссылку xmpp:.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Вы не в этой комнате.</translation>
    </message>
    <message>
        <source>Your nickname here</source>
        <translation>Ваш ник здесь</translation>
    </message>
    <message>
        <source>cannot reach the room, tries again</source>
        <translation>комната недоступна, пробуем снова</translation>
    </message>
    <message>
        <source>entering the room…</source>
        <translation>входим в комнату…</translation>
    </message>
    <message>
        <source>private, in {room}</source>
        <translation>лично, комната: {room}</translation>
    </message>
    <message>
        <source>reading what was written…</source>
        <translation>читаем, что написали…</translation>
    </message>
    <message>
        <source>the room does not let you in</source>
        <translation>комната не впускает вас</translation>
    </message>
    <message>
        <source>the room is closed</source>
        <translation>комната закрыта</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>ждёт вашего решения</translation>
    </message>
    <message>
        <source>you are not in the room</source>
        <translation>вы не в комнате</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} и другие</translation>
    </message>
    <message>
        <source>{name}. {line}</source>
        <translation>{name}. {line}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Комната говорит: «{theirs}»</translation>
    </message>
    <message>
        <source>{sender} invites you into this room.</source>
        <translation>{sender} приглашает вас в эту комнату.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Away</source>
        <translation>Нет на месте</translation>
    </message>
    <message>
        <source>Away for longer</source>
        <translation>Давно нет на месте</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокирован</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Не беспокоить</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online</source>
        <translation>Никто из вас не видит, когда другой в сети</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>В сети</translation>
    </message>
    <message>
        <source>Online, happy to talk</source>
        <translation>В сети, хочет поговорить</translation>
    </message>
    <message>
        <source>Sees when you are online; you do not see them</source>
        <translation>Видит, когда вы в сети; вы этого не видите</translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation>Ждём ответа</translation>
    </message>
    <message>
        <source>{name}, {address}. {line}</source>
        <translation>{name}, {address}. {line}</translation>
    </message>
    <message>
        <source>{presence} · does not see when you are online</source>
        <translation>{presence} · не видит, когда вы в сети</translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>Cannot reach {server} {way}: {why} Nothing was sent.</source>
        <translation>Не удалось подключиться к {server} {way}: {why} Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Connecting to the Tor network: {percent} %</source>
        <translation>Подключение к сети Tor: {percent} %</translation>
    </message>
    <message>
        <source>Connects directly: your server sees your internet address.</source>
        <translation>Подключается напрямую: ваш сервер видит ваш интернет-адрес.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Напрямую</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Starting Tor…</source>
        <translation>Запуск Tor…</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address. Without I2P nothing is sent.</source>
        <translation>Через I2P: ваш сервер не видит ваш интернет-адрес. Без I2P ничего не отправляется.</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address. Without Tor nothing is sent.</source>
        <translation>Через Tor: ваш сервер не видит ваш интернет-адрес. Без Tor ничего не отправляется.</translation>
    </message>
    <message>
        <source>Through a Tor that this program starts: your server does not see your internet address. Without it nothing is sent.</source>
        <translation>Через Tor, который запускает эта программа: ваш сервер не видит ваш интернет-адрес. Без него ничего не отправляется.</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees the proxy’s internet address, and whoever runs the proxy sees yours. Without it nothing is sent.</source>
        <translation>Через прокси: ваш сервер видит интернет-адрес прокси, а владелец прокси видит ваш. Без прокси ничего не отправляется.</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>Tor этой программы</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>напрямую</translation>
    </message>
    <message>
        <source>the Tor network does not know this address. The server may be off.</source>
        <translation>сеть Tor не знает этого адреса. Возможно, сервер выключен.</translation>
    </message>
    <message>
        <source>the onion server does not answer right now.</source>
        <translation>onion-сервер сейчас не отвечает.</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>прокси</translation>
    </message>
    <message>
        <source>the proxy at {place}</source>
        <translation>прокси на {place}</translation>
    </message>
    <message>
        <source>the server refuses the connection.</source>
        <translation>сервер отказывает в соединении.</translation>
    </message>
    <message>
        <source>the way there took too long.</source>
        <translation>путь туда занял слишком много времени.</translation>
    </message>
    <message>
        <source>through I2P</source>
        <translation>через I2P</translation>
    </message>
    <message>
        <source>through Tor</source>
        <translation>через Tor</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>через прокси</translation>
    </message>
    <message>
        <source>through an unknown route</source>
        <translation>по неизвестному маршруту</translation>
    </message>
    <message>
        <source>{name} at {place}</source>
        <translation>{name} на {place}</translation>
    </message>
    <message>
        <source>{proxy} cannot find it.</source>
        <translation>{proxy} не может его найти.</translation>
    </message>
    <message>
        <source>{proxy} could not connect and does not say why.</source>
        <translation>{proxy} не смог подключиться и не говорит почему.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and password.</source>
        <translation>{proxy} не принимает имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>{proxy} does not allow it.</source>
        <translation>{proxy} этого не разрешает.</translation>
    </message>
    <message>
        <source>{proxy} does not answer.</source>
        <translation>{proxy} не отвечает.</translation>
    </message>
    <message>
        <source>{proxy} does not speak SOCKS5.</source>
        <translation>{proxy} не понимает SOCKS5.</translation>
    </message>
    <message>
        <source>{proxy} has no network right now.</source>
        <translation>{proxy} сейчас без сети.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>You: {text}</source>
        <translation>Вы: {text}</translation>
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
        <translation>Блокирует людей раньше, чем их сообщения дойдут до вас</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Отзывы</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Keeps messages until all your devices have them</source>
        <translation>Хранит сообщения, пока их не получат все ваши устройства</translation>
    </message>
    <message>
        <source>Largest message: {size} kB</source>
        <translation>Самое большое сообщение: {size} кБ</translation>
    </message>
    <message>
        <source>Lets you change the password here</source>
        <translation>Позволяет сменить пароль здесь</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Жалобы</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>Состояние сервера</translation>
    </message>
    <message>
        <source>Takes reports about spam and abuse</source>
        <translation>Принимает жалобы на спам и злоупотребления</translation>
    </message>
    <message>
        <source>Tells your devices what you have read</source>
        <translation>Сообщает вашим устройствам, что вы прочитали</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Кто владелец</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>A new device waits for your decision. Not sent yet.</source>
        <translation>Новое устройство ждёт вашего решения. Ещё не отправлено.</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names} and {count} more: they cannot read it</source>
        <translation>Не удалось зашифровать: {names} и ещё {count}. Они не могут прочитать</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names}: they cannot read it</source>
        <translation>Не удалось зашифровать: {names}. Прочитать не смогут</translation>
    </message>
    <message>
        <source>Deleted here on {when}</source>
        <translation>Удалится здесь: {when}</translation>
    </message>
    <message>
        <source>Deleted some time after it was read</source>
        <translation>Удалится через некоторое время после прочтения</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Зашифровано</translation>
    </message>
    <message>
        <source>Encrypted by a device you do not trust</source>
        <translation>Зашифровано устройством, которому вы не доверяете</translation>
    </message>
    <message>
        <source>Encrypted, device verified</source>
        <translation>Зашифровано, устройство проверено</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>Файл {name}</translation>
    </message>
    <message>
        <source>From here on messages are encrypted</source>
        <translation>Отсюда сообщения зашифрованы</translation>
    </message>
    <message>
        <source>From here on messages are not encrypted</source>
        <translation>Отсюда сообщения не зашифрованы</translation>
    </message>
    <message>
        <source>Messages between {after} and {before} may be on the server only</source>
        <translation>Сообщения за период «{after} — {before}» могут быть только на сервере</translation>
    </message>
    <message>
        <source>Messages from before {before} may be on the server only</source>
        <translation>Более ранние сообщения, чем «{before}», могут быть только на сервере</translation>
    </message>
    <message>
        <source>Nobody there can read encrypted messages yet. Not sent yet.</source>
        <translation>Там пока никто не может читать зашифрованные сообщения. Ещё не отправлено.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Не зашифровано</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Спойлер</translation>
    </message>
    <message>
        <source>Spoiler, covered</source>
        <translation>Спойлер, скрыт</translation>
    </message>
    <message>
        <source>Taken back by a moderator</source>
        <translation>Отозвано модератором</translation>
    </message>
    <message>
        <source>Taken back by a moderator, {name}</source>
        <translation>Отозвано модератором: {name}</translation>
    </message>
    <message>
        <source>The original is not here</source>
        <translation>Оригинала здесь нет</translation>
    </message>
    <message>
        <source>The room gives away more than before. Not sent until you have decided.</source>
        <translation>Комната раскрывает больше, чем раньше. Не отправлено, пока вы не решите.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Это сообщение удалено</translation>
    </message>
    <message>
        <source>This message was not sent.</source>
        <translation>Это сообщение не отправлено.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ждёт отправки</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Ждёт вашего решения</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>in reply to {name}: {text}</source>
        <translation>в ответ на {name}: {text}</translation>
    </message>
    <message>
        <source>looks like {name}; the room hides who it is</source>
        <translation>похоже на {name}; комната скрывает, кто это</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>называет вас</translation>
    </message>
    <message>
        <source>only looks like {name}</source>
        <translation>только похоже на {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} и ещё {count}</translation>
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
        <translation>пишет…</translation>
    </message>
    <message>
        <source>{count} people are typing…</source>
        <translation>Пишут: {count}…</translation>
    </message>
    <message>
        <source>{name} and {other} are typing…</source>
        <translation>{name} и {other} пишут…</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} пишет…</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>All messages are deleted on this computer, and the server does not bring them back. Others, and your other devices, keep theirs.</source>
        <translation>Все сообщения удаляются на этом компьютере, и сервер их не вернёт. У других и на других ваших устройствах они остаются.</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Удалить чат</translation>
    </message>
    <message>
        <source>Delete every message with {name}?</source>
        <translation>Удалить все сообщения? Собеседник: {name}</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Удалить сообщения</translation>
    </message>
    <message>
        <source>Delete the chat with {name}?</source>
        <translation>Удалить чат? Собеседник: {name}</translation>
    </message>
    <message>
        <source>The chat and its messages are deleted on this computer. The contact stays, and others keep their messages.</source>
        <translation>Чат и его сообщения удаляются на этом компьютере. Контакт остаётся, и у других сообщения сохраняются.</translation>
    </message>
    <message>
        <source>You leave the room, on your other devices too. The chat and its messages are deleted on this computer; others keep their messages.</source>
        <translation>Вы выйдете из комнаты и на других своих устройствах. Чат и его сообщения удалятся на этом компьютере; у других их сообщения останутся.</translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Сертификаты (*.pem *.crt *.cer);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Выберите файл CA</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>Запишите как host:port, например xmpp.example.org:5222.</translation>
    </message>
</context>
</TS>
