<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Connect now</source>
        <translation>اکنون وصل شو</translation>
    </message>
    <message>
        <source>Connects when the program starts, and stays connected.</source>
        <translation>هنگام شروع برنامه وصل می‌شود و وصل می‌ماند.</translation>
    </message>
    <message>
        <source>Route, server and password of %1</source>
        <translation>مسیر، سرور و گذرواژهٔ %1</translation>
    </message>
    <message>
        <source>Route, server, password…</source>
        <translation>مسیر، سرور، گذرواژه…</translation>
    </message>
    <message>
        <source>Trust new devices of contacts</source>
        <translation>اعتماد به دستگاه‌های تازهٔ مخاطبان</translation>
    </message>
    <message>
        <source>Until you verify the first device of somebody; from then on you decide about each new one.</source>
        <translation>تا وقتی نخستین دستگاه کسی را تأیید کنید؛ از آن پس دربارهٔ هر دستگاه تازه خودتان تصمیم می‌گیرید.</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>استفاده از این حساب</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>پیشرفته</translation>
    </message>
    <message>
        <source>Allow a plain password</source>
        <translation>اجازهٔ گذرواژهٔ ساده</translation>
    </message>
    <message>
        <source>Lets the server read your password when it knows no better login. Still only inside an encrypted connection.</source>
        <translation>اگر سرور راه ورود بهتری نداند، می‌تواند گذرواژهٔ شما را بخواند. باز هم فقط درون اتصال رمزنگاری‌شده.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
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
        <translation>گذرواژهٔ این حساب را وارد کنید.</translation>
    </message>
    <message>
        <source>The invitation is for addresses that end in @{server}.</source>
        <translation>این دعوت برای نشانی‌هایی است که به ⁦@{server}⁩ ختم می‌شوند.</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>From your account</source>
        <translation>از حساب شما</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>All its messages and keys on this computer are deleted. The account itself stays on the server, and you can log in again.</source>
        <translation>همهٔ پیام‌ها و کلیدهای آن روی این رایانه حذف می‌شوند. خود حساب روی سرور می‌ماند و می‌توانید دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Always: {who}.</source>
        <translation>همیشه: {who}.</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>تغییر گذرواژه…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف برای همیشه</translation>
    </message>
    <message>
        <source>Delete on the server…</source>
        <translation>حذف روی سرور…</translation>
    </message>
    <message>
        <source>Delete {address} for good?</source>
        <translation>{address} برای همیشه حذف شود؟</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>From contacts</source>
        <translation>از مخاطبان</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>پرسیدم: عوض شده است</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترک کردن</translation>
    </message>
    <message>
        <source>Messages that come while this computer is off are then lost to it.</source>
        <translation>پیام‌هایی که وقتی این رایانه خاموش است برسند، برای آن از دست می‌روند.</translation>
    </message>
    <message>
        <source>Never: {who}.</source>
        <translation>هرگز: {who}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Other devices have to log in again with the new one.</source>
        <translation>دستگاه‌های دیگر باید با گذرواژهٔ تازه دوباره وارد شوند.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>برداشتن از اینجا</translation>
    </message>
    <message>
        <source>Remove here…</source>
        <translation>برداشتن از اینجا…</translation>
    </message>
    <message>
        <source>Remove it from this computer alone, or delete it on the server for everybody.</source>
        <translation>فقط از این رایانه برداشته شود، یا روی سرور برای همه حذف شود.</translation>
    </message>
    <message>
        <source>Remove {address} from this computer?</source>
        <translation>{address} از این رایانه برداشته شود؟</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>نمایش گواهی</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>گردانندهٔ سرور این را تغییر داده…</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts and archive, and this computer deletes its messages and keys. Nobody can bring it back, and somebody else may take the address.</source>
        <translation>سرور حساب را با مخاطبان و بایگانی‌اش حذف می‌کند و این رایانه پیام‌ها و کلیدهایش را. هیچ‌کس نمی‌تواند آن را برگرداند و شاید کس دیگری نشانی را بگیرد.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>دو گذرواژه یکی نیستند. دو بار همان را بنویسید.</translation>
    </message>
    <message>
        <source>This server does not let you change the password here. Ask whoever runs it.</source>
        <translation>این سرور اجازهٔ تغییر گذرواژه از اینجا را نمی‌دهد. از گردانندهٔ آن بپرسید.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>دست‌کم {count} نویسه به کار ببرید.</translation>
    </message>
    <message>
        <source>What your server keeps</source>
        <translation>آنچه سرور شما نگه می‌دارد</translation>
    </message>
    <message>
        <source>Your server archives messages, so that all your devices get them. Encrypted ones it cannot read.</source>
        <translation>سرور شما پیام‌ها را بایگانی می‌کند تا به همهٔ دستگاه‌هایتان برسند. پیام‌های رمزنگاری‌شده را نمی‌تواند بخواند.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Add an account</source>
        <translation>افزودن حساب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>در حال ورود…</translation>
    </message>
</context>
<context>
    <name>AccountTrouble</name>
    <message>
        <source>Do this only if whoever runs {server} told you, in another way, that they changed how people log in. If somebody is in between, they take over your account.</source>
        <translation>این کار را فقط وقتی بکنید که گردانندهٔ {server} از راه دیگری به شما گفته باشد روش ورود را تغییر داده است. اگر کسی در میان راه باشد، حساب شما را در دست می‌گیرد.</translation>
    </message>
    <message>
        <source>Log in with less protection than before?</source>
        <translation>با حفاظتی کمتر از پیش وارد می‌شوید؟</translation>
    </message>
    <message>
        <source>The operator changed this: log in</source>
        <translation>گردانندهٔ سرور تغییرش داده: ورود</translation>
    </message>
</context>
<context>
    <name>AccountWay</name>
    <message>
        <source>Change the route</source>
        <translation>تغییر مسیر</translation>
    </message>
    <message>
        <source>New circuits are used from now on.</source>
        <translation>از این پس مدارهای تازه به کار می‌روند.</translation>
    </message>
    <message>
        <source>Show more than before?</source>
        <translation>بیش از پیش آشکار شود؟</translation>
    </message>
    <message>
        <source>This shows more than the route until now.</source>
        <translation>این بیش از مسیر کنونی آشکار می‌کند.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>افزودن مخاطب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>From your account</source>
        <translation>از حساب شما</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. You can write to them at once.</source>
        <translation>از او پرسیده می‌شود که آیا می‌توانید آنلاین بودنش را ببینید. همین حالا می‌توانید برایش بنویسید.</translation>
    </message>
    <message>
        <source>as you call them; only you see it</source>
        <translation>آن‌طور که صدایش می‌زنید؛ فقط شما می‌بینید</translation>
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
        <translation>ادامه</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>دعوتی دارم</translation>
    </message>
    <message>
        <source>I need an address</source>
        <translation>یک نشانی لازم دارم</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Log in with the address you have. You can add more accounts later.</source>
        <translation>با نشانی‌ای که دارید وارد شوید. بعداً می‌توانید حساب‌های دیگری بیفزایید.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>Add an address…</source>
        <translation>افزودن نشانی…</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>نشانی‌های سرور</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>برداشتن %1</translation>
    </message>
    <message>
        <source>The server is found by its name. Add an address if whoever runs it gave you one, or if its name is blocked where you are.</source>
        <translation>سرور با نامش پیدا می‌شود. اگر گرداننده‌اش نشانی‌ای به شما داده، یا نامش در جایی که هستید مسدود است، نشانی‌ای بیفزایید.</translation>
    </message>
    <message>
        <source>These are tried in this order, and nobody is asked for the server’s name.</source>
        <translation>این نشانی‌ها به همین ترتیب امتحان می‌شوند و نام سرور از کسی پرسیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>امتحان زودتر %1</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>امتحان دیرتر %1</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>A name, an onion address or a number. The certificate is still the one of the server’s name.</source>
        <translation>یک نام، یک نشانی onion یا یک نشانی عددی. گواهی همچنان گواهیِ نام سرور است.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>افزودن نشانی</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>پیشرفته</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>نام دیگر</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>نامی دیگر</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>رمزنگاری تا سرور</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>اثر انگشت گواهی آن</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>از همان آغاز</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>میزبان و درگاه</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>نوع نشانی</translation>
    </message>
    <message>
        <source>Looks like the web on the way, and often passes where other connections do not.</source>
        <translation>در راه مانند وب به نظر می‌رسد و اغلب از جایی می‌گذرد که اتصال‌های دیگر نمی‌گذرند.</translation>
    </message>
    <message>
        <source>Name that is told on the way</source>
        <translation>نامی که در راه گفته می‌شود</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ نامی</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s</source>
        <translation>نام سرور</translation>
    </message>
    <message>
        <source>The server’s own web page is asked where its WebSocket is, on the route of this account.</source>
        <translation>از صفحهٔ وب خود سرور، از مسیر این حساب، پرسیده می‌شود WebSocket آن کجاست.</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket it names</source>
        <translation>‏WebSocket اعلام‌شدهٔ سرور</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>هر گواهی معتبر</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>As abuse</source>
        <translation>به‌عنوان آزار</translation>
    </message>
    <message>
        <source>As spam</source>
        <translation>به‌عنوان هرزنامه</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>مسدود کردن</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 مسدود شود؟</translation>
    </message>
    <message>
        <source>Block and report</source>
        <translation>مسدود کردن و گزارش</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Everybody on %1</source>
        <translation>همه در %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Nothing they send reaches you any more, here or on your other devices. They are not told.</source>
        <translation>دیگر چیزی از او به شما نمی‌رسد، نه اینجا و نه روی دستگاه‌های دیگرتان. به او گفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Report them to your server?</source>
        <translation>به سرورتان گزارش شود؟</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>این نشانی</translation>
    </message>
    <message>
        <source>What happened (those who run your server read it)</source>
        <translation>چه پیش آمد (گردانندگان سرور شما می‌خوانند)</translation>
    </message>
    <message>
        <source>Whom to block</source>
        <translation>چه کسی مسدود شود</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Address or server to block</source>
        <translation>نشانی یا سروری که مسدود شود</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>مسدود کردن</translation>
    </message>
    <message>
        <source>Block somebody here, in the contacts, or when they write to you for the first time.</source>
        <translation>کسی را اینجا، در مخاطبان، یا وقتی نخستین بار برایتان می‌نویسد مسدود کنید.</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>افراد و سرورهای مسدود</translation>
    </message>
    <message>
        <source>For your account</source>
        <translation>برای حساب شما</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>هیچ‌کس مسدود نیست</translation>
    </message>
    <message>
        <source>Nothing from them reaches you, and nothing is sent to them: no messages, no sign that you are online. They are not told.</source>
        <translation>چیزی از آن‌ها به شما نمی‌رسد و چیزی برایشان فرستاده نمی‌شود: نه پیامی و نه نشانه‌ای از آنلاین بودن شما. به آن‌ها گفته نمی‌شود.</translation>
    </message>
    <message>
        <source>name@example.org or example.org</source>
        <translation>name@example.org یا example.org</translation>
    </message>
</context>
<context>
    <name>BlockedItem</name>
    <message>
        <source>%1, the whole server</source>
        <translation>%1، کل سرور</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>همه در این سرور</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع مسدودی</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>رفع مسدودی %1</translation>
    </message>
</context>
<context>
    <name>BlockedViewModel</name>
    <message>
        <source>Write an address like name@example.org, or a server like example.org.</source>
        <translation>نشانی‌ای مانند name@example.org یا سروری مانند example.org بنویسید.</translation>
    </message>
</context>
<context>
    <name>BridgeFields</name>
    <message>
        <source>Ask for some at bridges.torproject.org or people you trust, and paste the lines as you got them.</source>
        <translation>از bridges.torproject.org یا از کسانی که به آن‌ها اعتماد دارید چند پل بخواهید و سطرها را همان‌طور که گرفتید بچسبانید.</translation>
    </message>
    <message>
        <source>Bridges work only with the Tor of this program, so that one is used.</source>
        <translation>پل‌ها فقط با Tor این برنامه کار می‌کنند، پس همان به کار می‌رود.</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>پل‌ها، هر کدام در یک سطر</translation>
    </message>
    <message>
        <source>Tor is blocked here? Use bridges…</source>
        <translation>آیا Tor اینجا مسدود است؟ استفاده از پل‌ها…</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>%1 of %2 rooms. Only your own server is asked.</source>
        <translation>%1 از %2 اتاق. فقط از سرور خودتان پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>نام یا نشانی</translation>
    </message>
    <message>
        <source>No public rooms</source>
        <translation>اتاق عمومی‌ای نیست</translation>
    </message>
    <message>
        <source>No room with “%1”.</source>
        <translation>اتاقی با «%1» نیست.</translation>
    </message>
    <message>
        <source>Rooms of your server</source>
        <translation>اتاق‌های سرور شما</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>فهرست خوانده نشد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Your server shows none. Rooms elsewhere can be joined by their address.</source>
        <translation>سرور شما اتاقی نشان نمی‌دهد. به اتاق‌های دیگر می‌توان با نشانی‌شان پیوست.</translation>
    </message>
</context>
<context>
    <name>BubbleTools</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>React</source>
        <translation>واکنش</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Working</source>
        <translation>در حال کار</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>اثر انگشت (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that this account accepts</source>
        <translation>اثر انگشتی که این حساب می‌پذیرد</translation>
    </message>
    <message>
        <source>Fingerprint that was shown (SHA-256)</source>
        <translation>اثر انگشتی که نشان داده شد (SHA-256)</translation>
    </message>
</context>
<context>
    <name>CertificateNewsSheet</name>
    <message>
        <source>Another certificate</source>
        <translation>گواهی دیگری</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>پرسیدم: عوض شده است</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>ادامهٔ خواندن</translation>
    </message>
</context>
<context>
    <name>CertificateSection</name>
    <message>
        <source>64 digits and letters</source>
        <translation>64 رقم و حرف</translation>
    </message>
    <message>
        <source>Accept every valid one</source>
        <translation>پذیرفتن هر گواهی معتبر</translation>
    </message>
    <message>
        <source>Accept only that one</source>
        <translation>پذیرفتن فقط همان</translation>
    </message>
    <message>
        <source>Accept only the certificate with this fingerprint</source>
        <translation>پذیرفتن فقط گواهی با این اثر انگشت</translation>
    </message>
    <message>
        <source>Accept only this one</source>
        <translation>پذیرفتن فقط همین</translation>
    </message>
    <message>
        <source>How the server proves who it is</source>
        <translation>سرور چگونه هویتش را ثابت می‌کند</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>نگه داشتن این کلید</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>کلید سرور خصوصی onion</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>فقط برای سروری روی نشانی onion که هر کسی اجازهٔ رسیدن به آن را ندارد.</translation>
    </message>
    <message>
        <source>The certificate of the last login</source>
        <translation>گواهی آخرین ورود</translation>
    </message>
    <message>
        <source>There was no login with a certificate yet.</source>
        <translation>هنوز ورودی با گواهی انجام نشده است.</translation>
    </message>
    <message>
        <source>This account accepts every valid certificate, and tells you when it is another one.</source>
        <translation>این حساب هر گواهی معتبری را می‌پذیرد و اگر گواهی عوض شود به شما می‌گوید.</translation>
    </message>
    <message>
        <source>This account accepts one certificate only. If the server gets a new one, you are asked.</source>
        <translation>این حساب فقط یک گواهی را می‌پذیرد. اگر سرور گواهی تازه‌ای بگیرد، از شما پرسیده می‌شود.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Accept this one certificate only?</source>
        <translation>فقط همین یک گواهی پذیرفته شود؟</translation>
    </message>
    <message>
        <source>Accept this one certificate only…</source>
        <translation>پذیرفتن فقط همین یک گواهی…</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>وصل نشو</translation>
    </message>
    <message>
        <source>Do this only if whoever runs the server gave you this fingerprint, by telephone or on paper, and every group is the same. From then on this account accepts no other certificate, also none that would be valid.</source>
        <translation>این کار را فقط وقتی بکنید که گردانندهٔ سرور این اثر انگشت را تلفنی یا روی کاغذ به شما داده باشد و همهٔ گروه‌ها یکسان باشند. از آن پس این حساب هیچ گواهی دیگری را نمی‌پذیرد، حتی گواهی‌ای که معتبر باشد.</translation>
    </message>
    <message>
        <source>I compared it: accept</source>
        <translation>مقایسه کردم: پذیرفتن</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>ادامهٔ خواندن</translation>
    </message>
    <message>
        <source>The certificate of %1</source>
        <translation>گواهی %1</translation>
    </message>
    <message>
        <source>The fingerprint to accept stands beside an address of this account, in its settings.</source>
        <translation>اثر انگشتی که باید پذیرفته شود در تنظیمات این حساب، کنار یکی از نشانی‌هایش آمده است.</translation>
    </message>
    <message>
        <source>Whoever is in between could read your password and everything that is not end-to-end encrypted.</source>
        <translation>کسی که در میان راه باشد می‌تواند گذرواژهٔ شما و هر چه را که رمزنگاری سرتاسری ندارد بخواند.</translation>
    </message>
</context>
<context>
    <name>ChannelSheet</name>
    <message>
        <source>Address, before the @</source>
        <translation>نشانی، پیش از @</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>ساختن کانال</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>در حال ساختن…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>کانال عمومی تازه</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>قایق‌رانی</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>بازگشت به گفتگوها</translation>
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
        <translation>بیشتر دربارهٔ این گپ</translation>
    </message>
    <message>
        <source>People and details of the room</source>
        <translation>افراد و جزئیات اتاق</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>چه کسی می‌تواند این را بخواند</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Auto-delete…</source>
        <translation>حذف خودکار…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>مسدود کردن یا گزارش…</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>تغییر موضوع…</translation>
    </message>
    <message>
        <source>Check this chat…</source>
        <translation>بررسی این گپ…</translation>
    </message>
    <message>
        <source>Cover the next message</source>
        <translation>پوشاندن پیام بعدی</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>حذف همهٔ پیام‌ها…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>حذف گپ…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>دعوت از کسی…</translation>
    </message>
    <message>
        <source>Leave the room…</source>
        <translation>ترک اتاق…</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>بی‌صدا برای ۸ ساعت</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>بی‌صدا برای یک ساعت</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>بی‌صدا برای همیشه</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>آگاهی از همه چیز</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>آگاهی فقط وقتی نامم برده شود</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>جستجو در این گپ</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع مسدودی</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>باصدا کردن</translation>
    </message>
    <message>
        <source>What this chat is told…</source>
        <translation>آنچه این گپ می‌فهمد…</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Forward to</source>
        <translation>فرستادن به</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Look</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع مسدودی</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check this chat</source>
        <translation>بررسی این گپ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Every message of this chat is compared with the archive on your server. What is missing here is stored.</source>
        <translation>هر پیام این گپ با بایگانی سرور شما مقایسه می‌شود. آنچه اینجا کم باشد ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Leave</source>
        <translation>ترک کردن</translation>
    </message>
    <message>
        <source>Leave {name}?</source>
        <translation>{name} را ترک می‌کنید؟</translation>
    </message>
    <message>
        <source>You leave on all your devices and get nothing new from it. What was said stays here, and whoever is in the room sees that you left.</source>
        <translation>روی همهٔ دستگاه‌هایتان اتاق را ترک می‌کنید و چیز تازه‌ای از آن نمی‌رسد. آنچه گفته شده اینجا می‌ماند و هر که در اتاق است می‌بیند که رفته‌اید.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>QR code of the link</source>
        <translation>کد QR پیوند</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Call or meet. The other device shows its fingerprint in its own settings: compare all eight groups. Do not use this chat for it.</source>
        <translation>تماس بگیرید یا دیدار کنید. دستگاه دیگر اثر انگشتش را در تنظیمات خود نشان می‌دهد: هر هشت گروه را مقایسه کنید. برای این کار از این گپ استفاده نکنید.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>حالا نه</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>متفاوت‌اند</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>یکسان‌اند</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>تأیید %1</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Cover it as a spoiler</source>
        <translation>پوشاندن به‌عنوان لودهنده</translation>
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
        <translation>اموجی</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>ذخیرهٔ تغییر</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>فرستادن</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>فرستادن فایل</translation>
    </message>
    <message numerus="yes">
        <source>This room is slow: %n second(s) to wait</source>
        <translation>
            <numerusform>این اتاق کند است: %n ثانیه صبر کنید</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>چه کسی می‌تواند این را بخواند</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Do not reply</source>
        <translation>پاسخ نده</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No spoiler</source>
        <translation>بدون پوشش</translation>
    </message>
    <message>
        <source>Spoiler: what stands on the cover</source>
        <translation>لودهنده: آنچه روی پوشش نوشته می‌شود</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>پایان ویرایش</translation>
    </message>
</context>
<context>
    <name>ConfigurationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>تنظیمات %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Show certificate</source>
        <translation>نمایش گواهی</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>گردانندهٔ سرور این را تغییر داده…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>اکنون تلاش کن</translation>
    </message>
</context>
<context>
    <name>ConnectionViewModel</name>
    <message>
        <source>Connects {ways}</source>
        <translation>اتصال {ways}</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>As soon as an account connects, you see here where to and on which route.</source>
        <translation>همین که حسابی وصل شود، اینجا می‌بینید به کجا و از کدام مسیر.</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>گزارش اتصال‌ها</translation>
    </message>
    <message>
        <source>Connections, newest first</source>
        <translation>اتصال‌ها، تازه‌ترین در آغاز</translation>
    </message>
    <message>
        <source>Every connection this program made in the last day. It is kept in memory only and is gone when the program ends.</source>
        <translation>هر اتصالی که این برنامه در یک روز گذشته برقرار کرده است. فقط در حافظه نگه داشته می‌شود و با پایان برنامه از میان می‌رود.</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>فراموش کردن همه</translation>
    </message>
    <message>
        <source>Nothing went out</source>
        <translation>چیزی بیرون نرفت</translation>
    </message>
</context>
<context>
    <name>ContactItem</name>
    <message>
        <source>Block…</source>
        <translation>مسدود کردن…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>بیشتر برای %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>برداشتن…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>رفع مسدودی</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>نوشتن پیام</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Add a contact</source>
        <translation>افزودن مخاطب</translation>
    </message>
    <message>
        <source>Add somebody by their address, like name@example.org.</source>
        <translation>کسی را با نشانی‌اش بیفزایید، مانند name@example.org.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>هنوز کسی اینجا نیست</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>کسی با «%1» نیست.</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>جستجوی مخاطبان</translation>
    </message>
</context>
<context>
    <name>ContactsViewModel</name>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} برداشته شود؟</translation>
    </message>
    <message>
        <source>You will no longer see when the other is online. What you wrote to each other stays here.</source>
        <translation>دیگر هیچ‌کدام آنلاین بودن دیگری را نمی‌بینید. آنچه برای هم نوشته‌اید اینجا می‌ماند.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>All conversations</source>
        <translation>همهٔ گفتگوها</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message numerus="yes">
        <source>Archived conversations: %n</source>
        <translation>
            <numerusform>گفتگوهای بایگانی‌شده: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>بازگشت به همهٔ گفتگوها</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>گفتگوها</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>گفتگوی تازه</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>هنوز گفتگویی نیست</translation>
    </message>
    <message>
        <source>No name, address or message has this.</source>
        <translation>هیچ نام، نشانی یا پیامی این را ندارد.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>چیزی بایگانی نشده</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+K</source>
        <translation>جستجو  ·  Ctrl+K</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>جستجوی گفتگوها</translation>
    </message>
    <message>
        <source>Start one with somebody you know.</source>
        <translation>با کسی که می‌شناسید گفتگویی آغاز کنید.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>دنبال چه می‌گردید؟</translation>
    </message>
    <message>
        <source>What you archive stands here until something new comes.</source>
        <translation>آنچه بایگانی کنید تا رسیدن چیزی تازه اینجا می‌ماند.</translation>
    </message>
    <message>
        <source>Write a word or a part of one. Esc leaves the search.</source>
        <translation>یک واژه یا بخشی از آن را بنویسید. Esc جستجو را می‌بندد.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Auto-delete…</source>
        <translation>حذف خودکار…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>بازگرداندن به فهرست</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>حذف همهٔ پیام‌ها…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>حذف گپ…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>خوانده‌شده</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>بی‌صدا برای ۸ ساعت</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>بی‌صدا برای یک ساعت</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>بی‌صدا برای همیشه</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>آگاهی از همه چیز</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>آگاهی فقط وقتی نامم برده شود</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>سنجاق در بالا</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>باصدا کردن</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>برداشتن سنجاق</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>نام یا نشانی</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Notifies when you are named only</source>
        <translation>آگاهی فقط وقتی از شما نام برده شود</translation>
    </message>
</context>
<context>
    <name>DefaultRoute</name>
    <message>
        <source>All accounts connect anew. {seen}</source>
        <translation>همهٔ حساب‌ها از نو وصل می‌شوند. {seen}</translation>
    </message>
    <message>
        <source>Use it for all</source>
        <translation>استفاده برای همه</translation>
    </message>
    <message>
        <source>Use {route} for all accounts?</source>
        <translation>از {route} برای همهٔ حساب‌ها استفاده شود؟</translation>
    </message>
</context>
<context>
    <name>DestroySheet</name>
    <message>
        <source>Address of a new room (if there is one)</source>
        <translation>نشانی اتاق تازه (اگر هست)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close %1 for everybody?</source>
        <translation>‏%1 برای همه بسته شود؟</translation>
    </message>
    <message>
        <source>Close for everybody</source>
        <translation>بستن برای همه</translation>
    </message>
    <message>
        <source>Everybody is sent away, and the room with its history on the server is gone. Nobody can bring it back. What was said stays with those who have it.</source>
        <translation>همه بیرون فرستاده می‌شوند و اتاق با تاریخچه‌اش روی سرور از میان می‌رود. کسی نمی‌تواند آن را برگرداند. آنچه گفته شده نزد کسانی که دارند می‌ماند.</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>دلیل (اگر بخواهید)</translation>
    </message>
    <message>
        <source>Type the name of the room</source>
        <translation>نام اتاق را بنویسید</translation>
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
        <translation>دستگاه تازه‌ای از حساب خودتان می‌خواهد همراه شما بخواند. تا آن را در پایین نپذیرید چیزی برایش رمزنگاری نمی‌شود.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>رمزنگاری</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>رمزنگاری این گپ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>رمزنگاری</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>They read along in every encrypted chat of this account.</source>
        <translation>آن‌ها در هر گپ رمزنگاری‌شدهٔ این حساب همراه شما می‌خوانند.</translation>
    </message>
    <message>
        <source>This chat is not encrypted.</source>
        <translation>این گپ رمزنگاری نشده است.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>آنچه رمزنگاری نشود به‌جای فرستاده شدن منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>چه کسی می‌تواند این را بخواند</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>دستگاه‌های شما</translation>
    </message>
</context>
<context>
    <name>DetailsViewModel</name>
    <message>
        <source>A device waits for your decision. Until then nothing is sent.</source>
        <translation>دستگاهی منتظر تصمیم شماست. تا آن وقت چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Both servers, and whoever has access to them, can then read what you write to {name}. What was sent before stays as it is.</source>
        <translation>هر دو سرور و هر که به آن‌ها دسترسی دارد می‌توانند آنچه را برای {name} می‌نویسید بخوانند. آنچه پیش‌تر فرستاده شده همان‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>Compare fingerprints over another channel to be sure who reads along.</source>
        <translation>اثر انگشت‌ها را از راه دیگری مقایسه کنید تا مطمئن شوید چه کسی همراه می‌خواند.</translation>
    </message>
    <message>
        <source>Everybody along the way can read this chat.</source>
        <translation>هر کسی در راه می‌تواند این گپ را بخواند.</translation>
    </message>
    <message>
        <source>No device is known yet that could read this chat.</source>
        <translation>هنوز دستگاهی که بتواند این گپ را بخواند شناخته نیست.</translation>
    </message>
    <message>
        <source>Only devices you verified can read this chat.</source>
        <translation>فقط دستگاه‌هایی که تأیید کرده‌اید می‌توانند این گپ را بخوانند.</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>بدون رمزنگاری فرستاده شود؟</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>خاموش کردن رمزنگاری</translation>
    </message>
    <message>
        <source>You know a nickname and nobody behind it. What is written here is not encrypted.</source>
        <translation>نام مستعاری را می‌شناسید، نه کسی که پشت آن است. آنچه اینجا نوشته می‌شود رمزنگاری نشده است.</translation>
    </message>
    <message>
        <source>{name} is not trusted and can read nothing new.</source>
        <translation>{name} مورد اعتماد نیست و چیز تازه‌ای نمی‌تواند بخواند.</translation>
    </message>
    <message>
        <source>{name} is trusted without comparing.</source>
        <translation>{name} بدون مقایسه مورد اعتماد است.</translation>
    </message>
    <message>
        <source>{name} is verified.</source>
        <translation>{name} تأیید شده است.</translation>
    </message>
    <message>
        <source>{name} waits for your decision again.</source>
        <translation>{name} دوباره منتظر تصمیم شماست.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Approve…</source>
        <translation>پذیرفتن…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>تصمیم دربارهٔ %1</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>اعتماد نکن</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>مال من نیست</translation>
    </message>
    <message>
        <source>Not mine, do not trust</source>
        <translation>مال من نیست، اعتماد نکن</translation>
    </message>
    <message>
        <source>Trust without comparing</source>
        <translation>اعتماد بدون مقایسه</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>تأیید %1</translation>
    </message>
    <message>
        <source>Verify by comparing…</source>
        <translation>تأیید با مقایسه…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>تأیید…</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>اموجی</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translation>اموجی‌ای با این نام نیست</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>جستجوی اموجی</translation>
    </message>
</context>
<context>
    <name>EnterSheet</name>
    <message>
        <source>Address or link</source>
        <translation>نشانی یا پیوند</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>پیوستن</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>پیوستن به اتاق</translation>
    </message>
    <message>
        <source>Join this room?</source>
        <translation>به این اتاق می‌پیوندید؟</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>ادامهٔ خواندن</translation>
    </message>
    <message>
        <source>The room is asked what kind of room it is. Nobody in it is told.</source>
        <translation>از اتاق پرسیده می‌شود چه نوع اتاقی است. به کسی در آن گفته نمی‌شود.</translation>
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
        <translation>گام %1 از ۳</translation>
    </message>
</context>
<context>
    <name>ExpirySheet</name>
    <message>
        <source>Auto-delete</source>
        <translation>حذف خودکار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Delete messages here after</source>
        <translation>حذف پیام‌ها از اینجا پس از</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>همه‌جا</translation>
    </message>
    <message>
        <source>Messages disappear everywhere after</source>
        <translation>پیام‌ها همه‌جا ناپدید می‌شوند پس از</translation>
    </message>
    <message>
        <source>Messages older than this are deleted here, for good. Others keep theirs.</source>
        <translation>پیام‌های قدیمی‌تر از این اینجا برای همیشه حذف می‌شوند. دیگران پیام‌های خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Messages you write from now on ask the other side to delete them so long after they were read. Not every program does, and people can copy them.</source>
        <translation>پیام‌هایی که از این پس می‌نویسید از طرف دیگر می‌خواهند این مدت پس از خواندن حذفشان کند. همهٔ برنامه‌ها چنین نمی‌کنند و آدم‌ها می‌توانند آن‌ها را کپی کنند.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>روی این رایانه</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>%1 · not fetched</source>
        <translation>%1 · دریافت‌نشده</translation>
    </message>
    <message>
        <source>%1 · through Tor alone, not fetched</source>
        <translation>‏%1 · فقط از راه Tor، دریافت‌نشده</translation>
    </message>
    <message>
        <source>File %1 on %2, not fetched</source>
        <translation>فایل %1 در %2، دریافت‌نشده</translation>
    </message>
    <message>
        <source>File %1 on %2. %3</source>
        <translation>فایل %1 در %2. %3</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>ذخیرهٔ %1…</translation>
    </message>
    <message>
        <source>Stop saving %1</source>
        <translation>توقف ذخیرهٔ %1</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (اگر بخواهید)</translation>
    </message>
    <message>
        <source>A picture to read. If you cannot see it, use the address below it.</source>
        <translation>تصویری برای خواندن. اگر آن را نمی‌بینید، از نشانی زیرش استفاده کنید.</translation>
    </message>
    <message>
        <source>Another form of it, which this program does not fetch: %1</source>
        <translation>شکل دیگری از آن که این برنامه دریافت نمی‌کند: %1</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Get them</source>
        <translation>آوردن آن‌ها</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>ساختن گروه</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>در حال ساختن…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>گروه خصوصی تازه</translation>
    </message>
    <message>
        <source>Summer trip</source>
        <translation>سفر تابستانی</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>چه کسانی در آن‌اند</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>%1 has changed</source>
        <translation>‏%1 تغییر کرده است</translation>
    </message>
    <message>
        <source>Go on in this room</source>
        <translation>ماندن در این اتاق</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ترک کردن</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>حالا نه</translation>
    </message>
    <message>
        <source>What you wrote is kept here and nothing is sent into this room until you decide. What was said before stays as it was.</source>
        <translation>آنچه نوشته‌اید اینجا نگه داشته می‌شود و تا تصمیم نگیرید چیزی به این اتاق فرستاده نمی‌شود. آنچه پیش‌تر گفته شده همان‌طور می‌ماند.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Older messages</source>
        <translation>پیام‌های قدیمی‌تر</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Accounts: %1</source>
        <translation>حساب‌ها: %1</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>یکدیگر</translation>
    </message>
    <message>
        <source>Invitations carry the key. Other servers cannot reach it then, so people on it write to each other only.</source>
        <translation>دعوت‌ها کلید را با خود دارند. آن‌گاه سرورهای دیگر نمی‌توانند به آن برسند، پس افراد روی آن فقط برای یکدیگر می‌نویسند.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوت</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>گواهی آن</translation>
    </message>
    <message>
        <source>Name to propose for the new account</source>
        <translation>نام پیشنهادی برای حساب تازه</translation>
    </message>
    <message>
        <source>Name to propose, if you like</source>
        <translation>نام پیشنهادی، اگر بخواهید</translation>
    </message>
    <message>
        <source>On ordinary servers, too</source>
        <translation>روی سرورهای معمولی هم</translation>
    </message>
    <message>
        <source>Only who has the key can reach it</source>
        <translation>فقط کسی که کلید دارد به آن می‌رسد</translation>
    </message>
    <message>
        <source>People on onion servers</source>
        <translation>افراد روی سرورهای onion</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>راه‌اندازی سرور</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>توقف سرور</translation>
    </message>
    <message>
        <source>This computer can be the server: for you and for people you invite, on an onion address that only Tor reaches. It runs while this program runs. What passes it lies on this computer’s disk as servers keep it, outside the encrypted store.</source>
        <translation>این رایانه می‌تواند سرور باشد: برای شما و کسانی که دعوت می‌کنید، روی نشانی onion که فقط Tor به آن می‌رسد. تا وقتی این برنامه کار می‌کند، کار می‌کند. آنچه از آن می‌گذرد، همان‌طور که سرورها نگه می‌دارند، روی دیسک این رایانه می‌ماند، بیرون از انبار رمزنگاری‌شده.</translation>
    </message>
    <message>
        <source>Whom can people on your server write to?</source>
        <translation>افراد روی سرور شما برای چه کسانی می‌توانند بنویسند؟</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>سرور خودتان</translation>
    </message>
</context>
<context>
    <name>HostViewModel</name>
    <message>
        <source>Ordinary servers are tried through Tor. Few of them can reach an onion to answer, so do not expect much.</source>
        <translation>سرورهای معمولی از راه Tor امتحان می‌شوند. کمتر سروری می‌تواند برای پاسخ دادن به onion برسد، پس انتظار زیادی نداشته باشید.</translation>
    </message>
    <message>
        <source>People on other servers cannot be written to.</source>
        <translation>برای افراد روی سرورهای دیگر نمی‌توان نوشت.</translation>
    </message>
    <message>
        <source>Servers like this one, for example. Group chats and files work between them.</source>
        <translation>مثلاً سرورهایی مانند همین. گپ‌های گروهی و فایل‌ها میانشان کار می‌کند.</translation>
    </message>
    <message>
        <source>The Tor network is being told where it is. This takes a minute or so.</source>
        <translation>جای آن به شبکهٔ Tor گفته می‌شود. حدود یک دقیقه طول می‌کشد.</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>سرور کار نمی‌کند.</translation>
    </message>
    <message>
        <source>The server is starting…</source>
        <translation>سرور در حال راه‌اندازی است…</translation>
    </message>
    <message>
        <source>The server runs.</source>
        <translation>سرور کار می‌کند.</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>About this message</source>
        <translation>دربارهٔ این پیام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>متن‌های پیشین</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Block who invites to %1</source>
        <translation>مسدود کردن دعوت‌کننده به %1</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>مسدود کردن…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Decline the invitation to %1</source>
        <translation>رد کردن دعوت به %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>دیدن…</translation>
    </message>
    <message>
        <source>Look at the room %1</source>
        <translation>دیدن اتاق %1</translation>
    </message>
    <message>
        <source>Nobody was told, and nothing was fetched.</source>
        <translation>به کسی گفته نشد و چیزی دریافت نشد.</translation>
    </message>
</context>
<context>
    <name>InvitationFields</name>
    <message>
        <source>Invitation link</source>
        <translation>پیوند دعوت</translation>
    </message>
    <message>
        <source>It begins with xmpp:. If you got a web page, open it in a browser and copy the link that stands there.</source>
        <translation>با ⁦xmpp:⁩ آغاز می‌شود. اگر صفحهٔ وب گرفتید، آن را در مرورگر باز کنید و پیوندی را که آنجاست کپی کنید.</translation>
    </message>
    <message>
        <source>What it would set. Nothing was sent yet.</source>
        <translation>آنچه تنظیم می‌کند. هنوز چیزی فرستاده نشده است.</translation>
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
        <translation>دعوت</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Paste the link that somebody gave you. It says which server, and how to reach it.</source>
        <translation>پیوندی را که کسی به شما داده بچسبانید. می‌گوید کدام سرور است و چگونه می‌توان به آن رسید.</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>دعوتی دارم</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Block</source>
        <translation>مسدود کردن</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>{name} مسدود شود؟</translation>
    </message>
    <message>
        <source>Nothing from there reaches you any more. The invitation is deleted. Nobody is told.</source>
        <translation>دیگر چیزی از آنجا به شما نمی‌رسد. دعوت حذف می‌شود. به کسی گفته نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>A few words (if you like)</source>
        <translation>چند کلمه (اگر بخواهید)</translation>
    </message>
    <message>
        <source>Both servers can read them.</source>
        <translation>هر دو سرور می‌توانند آن را بخوانند.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>کپی پیوند</translation>
    </message>
    <message>
        <source>Give this link to one person. With it they make one account on your server; then it is used up.</source>
        <translation>این پیوند را به یک نفر بدهید. او با آن یک حساب روی سرور شما می‌سازد؛ سپس پیوند مصرف شده است.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوت</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوت</translation>
    </message>
    <message>
        <source>Invite %1 people</source>
        <translation>دعوت از %1 نفر</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>دعوت به %1</translation>
    </message>
</context>
<context>
    <name>InvitedBanner</name>
    <message>
        <source>Filled in by an invitation of %1.</source>
        <translation>از روی دعوتی از %1 پر شده است.</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>They become members at once, and new messages are encrypted for them too.</source>
        <translation>بی‌درنگ عضو می‌شوند و پیام‌های تازه برای آن‌ها هم رمزنگاری می‌شود.</translation>
    </message>
    <message>
        <source>They become members at once, and the room lets them in.</source>
        <translation>بی‌درنگ عضو می‌شوند و اتاق راهشان می‌دهد.</translation>
    </message>
    <message>
        <source>They get the address of the room. Whether they come is up to them.</source>
        <translation>نشانی اتاق به آن‌ها می‌رسد. آمدن یا نیامدن با خودشان است.</translation>
    </message>
    <message>
        <source>{address} was not invited. {reason}</source>
        <translation>{address} دعوت نشد. {reason}</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Asking the server…</source>
        <translation>در حال پرسیدن از سرور…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>ساختن نشانی تازه</translation>
    </message>
    <message>
        <source>Make the address</source>
        <translation>ساختن نشانی</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>%1 · in the sender’s words</source>
        <translation>%1 · به گفتهٔ فرستنده</translation>
    </message>
    <message>
        <source>Link to %1. The sender says: %2. %3</source>
        <translation>پیوند به %1. فرستنده می‌گوید: %2. %3</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>کپی پیوند</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>می‌رسد به</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>این پیوند باز شود؟</translation>
    </message>
    <message>
        <source>Your browser opens it, not this program: the host sees your address.</source>
        <translation>مرورگر شما آن را باز می‌کند، نه این برنامه: میزبان نشانی شما را می‌بیند.</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Link</source>
        <translation>پیوند</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to name: %1</source>
        <translation>کسانی که می‌توان نامشان را برد: %1</translation>
    </message>
</context>
<context>
    <name>MessageMark</name>
    <message>
        <source>edited</source>
        <translation>ویرایش‌شده</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>About this message</source>
        <translation>دربارهٔ این پیام</translation>
    </message>
    <message>
        <source>Ask to send it again</source>
        <translation>درخواست فرستادن دوباره</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>محروم کردن از اتاق…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>مسدود کردن یا گزارش…</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>کپی پیام</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>کپی متن برگزیده</translation>
    </message>
    <message>
        <source>Delete for everyone…</source>
        <translation>حذف برای همه…</translation>
    </message>
    <message>
        <source>Delete for me…</source>
        <translation>حذف برای من…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>هدایت…</translation>
    </message>
    <message>
        <source>Go to the original</source>
        <translation>رفتن به پیام اصلی</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>باز کردن پیوند…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>سنجاق</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>اخراج از اتاق…</translation>
    </message>
    <message>
        <source>Repair the session</source>
        <translation>تعمیر نشست</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>فرستادن دوباره</translation>
    </message>
    <message>
        <source>Show or cover the spoiler</source>
        <translation>نمایش یا پوشاندن لودهنده</translation>
    </message>
    <message>
        <source>Take back for everybody…</source>
        <translation>پس گرفتن برای همه…</translation>
    </message>
    <message>
        <source>Try to read it again</source>
        <translation>تلاش دوباره برای خواندن</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>برداشتن سنجاق</translation>
    </message>
    <message>
        <source>Write to %1 in private</source>
        <translation>نوشتن خصوصی برای %1</translation>
    </message>
</context>
<context>
    <name>MessageProblem</name>
    <message>
        <source>Decide</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Repair session</source>
        <translation>تعمیر نشست</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>فرستادن دوباره</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Show all of it</source>
        <translation>نمایش همه</translation>
    </message>
</context>
<context>
    <name>NewRoom</name>
    <message>
        <source>The server</source>
        <translation>سرور</translation>
    </message>
</context>
<context>
    <name>NoChat</name>
    <message>
        <source>Choose a conversation</source>
        <translation>گفتگویی را انتخاب کنید</translation>
    </message>
    <message>
        <source>Everything is kept encrypted on this computer. Ctrl+K finds any conversation.</source>
        <translation>همه چیز رمزنگاری‌شده روی این رایانه نگه داشته می‌شود. Ctrl+K هر گفتگویی را پیدا می‌کند.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>دوباره همان</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Fair</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are strong and easy to remember.</source>
        <translation>چهار واژه یا بیشتر که به هم ربطی ندارند، قوی و آسان برای یادسپاری‌اند.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوی</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>دو عبارت عبور یکی نیستند. دو بار همان را بنویسید.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>خیلی کوتاه</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>دست‌کم {count} نویسه به کار ببرید.</translation>
    </message>
    <message>
        <source>Weak: easy to guess for somebody who has this computer</source>
        <translation>ضعیف: حدس زدنش برای کسی که این رایانه را دارد آسان است</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغییر عبارت عبور</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>در حال تغییر…</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>عبارت عبور کنونی</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغییر گذرواژه</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>در حال تغییر…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>گذرواژهٔ تازه</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>دوباره همان</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or address</source>
        <translation>نام یا نشانی</translation>
    </message>
    <message>
        <source>Nobody with “%1”. Write a whole address to add somebody else.</source>
        <translation>کسی با «%1» نیست. برای افزودن کس دیگر نشانی کامل بنویسید.</translation>
    </message>
    <message>
        <source>Not one of your contacts</source>
        <translation>از مخاطبان شما نیست</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>کسانی برای انتخاب</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>جستجوی افراد</translation>
    </message>
    <message>
        <source>You have no contacts yet. Write an address.</source>
        <translation>هنوز مخاطبی ندارید. نشانی بنویسید.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Ban…</source>
        <translation>محروم کردن…</translation>
    </message>
    <message>
        <source>Devices and verification…</source>
        <translation>دستگاه‌ها و تأیید…</translation>
    </message>
    <message>
        <source>Do not let them write</source>
        <translation>گرفتن اجازهٔ نوشتن</translation>
    </message>
    <message>
        <source>Let them write</source>
        <translation>اجازهٔ نوشتن</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>رفع محرومیت</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>مدیر کردن</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>عضو کردن</translation>
    </message>
    <message>
        <source>Make moderator for now</source>
        <translation>ناظر کردن، فعلاً</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>مالک کردن</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>مالک کردن…</translation>
    </message>
    <message>
        <source>Make {name} an owner?</source>
        <translation>{name} مالک شود؟</translation>
    </message>
    <message>
        <source>No moderator any more</source>
        <translation>پایان نظارت</translation>
    </message>
    <message>
        <source>Owners may do everything in this room: change it, close it, and remove you from it.</source>
        <translation>مالکان می‌توانند در این اتاق هر کاری بکنند: تغییرش دهند، ببندندش و شما را از آن اخراج کنند.</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>اخراج از اتاق…</translation>
    </message>
    <message>
        <source>Take membership away</source>
        <translation>گرفتن عضویت</translation>
    </message>
    <message>
        <source>Write a private message</source>
        <translation>نوشتن پیام خصوصی</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
</context>
<context>
    <name>PinnedBar</name>
    <message>
        <source>Unpin</source>
        <translation>برداشتن سنجاق</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Comfortable</source>
        <translation>راحت</translation>
    </message>
    <message>
        <source>Confirm that messages arrived</source>
        <translation>تأیید رسیدن پیام‌ها</translation>
    </message>
    <message>
        <source>Contacts who may see you online learn that your device received a message, and so that it runs. Strangers never do.</source>
        <translation>مخاطبانی که می‌توانند آنلاین بودنتان را ببینند می‌فهمند دستگاه شما پیامی گرفته، و پس روشن است. غریبه‌ها هرگز.</translation>
    </message>
    <message>
        <source>Each chat can differ: see its menu, “What this chat is told”.</source>
        <translation>هر گپ می‌تواند متفاوت باشد: در منوی آن «آنچه این گپ می‌فهمد» را ببینید.</translation>
    </message>
    <message>
        <source>Messages you read here count as read there. Your server stores how far you read in each chat.</source>
        <translation>آنچه اینجا می‌خوانید آنجا هم خوانده به شمار می‌آید. سرور شما ذخیره می‌کند در هر گپ تا کجا خوانده‌اید.</translation>
    </message>
    <message>
        <source>Paranoid</source>
        <translation>بسیار محتاط</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الگو</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>حریم خصوصی</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>Share with your other devices what you read</source>
        <translation>آنچه می‌خوانید با دستگاه‌های دیگرتان در میان گذاشته شود</translation>
    </message>
    <message>
        <source>Show when you are writing</source>
        <translation>نشان دادن وقتی می‌نویسید</translation>
    </message>
    <message>
        <source>Tell what you have read</source>
        <translation>گفتن اینکه چه خوانده‌اید</translation>
    </message>
    <message>
        <source>They see that you write before you send, and that you stopped without sending. Servers see it too.</source>
        <translation>دیگران می‌بینند که پیش از فرستادن می‌نویسید، و اینکه بدون فرستادن دست کشیدید. سرورها هم می‌بینند.</translation>
    </message>
    <message>
        <source>They see when you looked at their message. Servers see it too.</source>
        <translation>دیگران می‌بینند کی پیامشان را نگاه کرده‌اید. سرورها هم می‌بینند.</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>A mixture of your own.</source>
        <translation>ترکیبی از خودتان.</translation>
    </message>
    <message>
        <source>Contacts learn that a message arrived, and nothing else by itself.</source>
        <translation>مخاطبان می‌فهمند که پیامی رسید، و خودبه‌خود چیز دیگری نه.</translation>
    </message>
    <message>
        <source>Nobody is told anything by itself, not even your other devices.</source>
        <translation>خودبه‌خود به هیچ‌کس چیزی گفته نمی‌شود، حتی به دستگاه‌های دیگرتان.</translation>
    </message>
    <message>
        <source>Others see what most messengers show: what arrived, what you read, when you write.</source>
        <translation>دیگران همان را می‌بینند که بیشتر پیام‌رسان‌ها نشان می‌دهند: چه رسید، چه خواندید، کی می‌نویسید.</translation>
    </message>
</context>
<context>
    <name>ProtectScreen</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Let this computer’s keyring hold it</source>
        <translation>دسته‌کلید این رایانه آن را نگه دارد</translation>
    </message>
    <message>
        <source>Messages and keys are stored encrypted on this computer. Nobody can open them without this passphrase, and nobody can replace it.</source>
        <translation>پیام‌ها و کلیدها رمزنگاری‌شده روی این رایانه نگه داشته می‌شوند. بدون این عبارت عبور کسی نمی‌تواند بازشان کند و کسی نمی‌تواند جایگزینش کند.</translation>
    </message>
    <message>
        <source>Opens without asking once you are logged in to this computer. Protects a stolen disk, not a running session.</source>
        <translation>پس از ورود به این رایانه بی‌پرسش باز می‌شود. از دیسک دزدیده‌شده محافظت می‌کند، نه از نشست باز.</translation>
    </message>
    <message>
        <source>Protect your messages</source>
        <translation>از پیام‌هایتان محافظت کنید</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>Another reaction</source>
        <translation>واکنشی دیگر</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>واکنش با %1</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Go to the original: %1, %2</source>
        <translation>رفتن به پیام اصلی: %1، %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Chats</source>
        <translation>گپ‌ها</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
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
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>اتاق‌های عمومی</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1، %n واکنش</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>دلیل (اگر بخواهید)</translation>
    </message>
    <message>
        <source>They read it, and so do the others.</source>
        <translation>خودش می‌خواند و دیگران هم.</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>A new address</source>
        <translation>نشانی تازه</translation>
    </message>
    <message>
        <source>An address belongs to a server, as with e-mail. Choose one; you can write to people on all others.</source>
        <translation>نشانی، مانند ایمیل، به یک سرور تعلق دارد. یکی را انتخاب کنید؛ می‌توانید برای افراد همهٔ سرورهای دیگر بنویسید.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>در حال پرسیدن از سرور…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>I have an address now</source>
        <translation>حالا نشانی دارم</translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>Advanced</source>
        <translation>پیشرفته</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>There is a page about it too: %1</source>
        <translation>صفحه‌ای هم درباره‌اش هست: %1</translation>
    </message>
    <message>
        <source>This server makes accounts on a page of its own. Open it in a browser, then come back and log in: %1</source>
        <translation>این سرور حساب‌ها را در صفحهٔ خودش می‌سازد. آن را در مرورگر باز کنید، سپس برگردید و وارد شوید: %1</translation>
    </message>
    <message>
        <source>Whoever runs it sees whom you write to and when, so choose somebody you trust.</source>
        <translation>گردانندهٔ آن می‌بیند برای چه کسی و کی می‌نویسید، پس کسی را انتخاب کنید که به او اعتماد دارید.</translation>
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
        <translation>نام یک سرور را بنویسید، مثلاً example.org.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Ask %1 to send it again</source>
        <translation>از %1 بخواهید دوباره بفرستد</translation>
    </message>
    <message>
        <source>Ask to send again</source>
        <translation>درخواست فرستادن دوباره</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>باز کردن گپ</translation>
    </message>
    <message>
        <source>Open the chat with %1</source>
        <translation>باز کردن گپ با %1</translation>
    </message>
    <message>
        <source>Renew session</source>
        <translation>نو کردن نشست</translation>
    </message>
    <message>
        <source>Renew the session with %1</source>
        <translation>نو کردن نشست با %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Try again to read the message of %1, %2</source>
        <translation>تلاش دوباره برای خواندن پیام %1، %2</translation>
    </message>
</context>
<context>
    <name>RepairDesk</name>
    <message>
        <source>Everything can be read</source>
        <translation>همه چیز خواندنی است</translation>
    </message>
    <message>
        <source>If a message cannot be decrypted one day, it lands here with the reason and what can be done.</source>
        <translation>اگر روزی پیامی رمزگشایی نشود، با دلیلش و کاری که می‌توان کرد اینجا می‌آید.</translation>
    </message>
    <message>
        <source>Messages that cannot be read</source>
        <translation>پیام‌هایی که خواندنی نیستند</translation>
    </message>
    <message>
        <source>Repair desk</source>
        <translation>میز تعمیر</translation>
    </message>
    <message>
        <source>These messages arrived and are kept, but cannot be read yet. Trying again costs nothing; renewing a session and asking tell the other side that something was wrong.</source>
        <translation>این پیام‌ها رسیده و نگه داشته شده‌اند، ولی هنوز خواندنی نیستند. تلاش دوباره هزینه‌ای ندارد؛ نو کردن نشست و درخواست به طرف دیگر می‌گوید که چیزی درست نبوده است.</translation>
    </message>
</context>
<context>
    <name>RepairViewModel</name>
    <message>
        <source>It can be read now.</source>
        <translation>اکنون خواندنی است.</translation>
    </message>
    <message>
        <source>It still cannot be read.</source>
        <translation>هنوز خواندنی نیست.</translation>
    </message>
    <message>
        <source>The sender was asked to send it again.</source>
        <translation>از فرستنده خواسته شد دوباره بفرستد.</translation>
    </message>
    <message>
        <source>The session is renewed. What comes next can be read; ask to send this one again.</source>
        <translation>نشست نو شد. آنچه از این پس بیاید خواندنی است؛ بخواهید این یکی دوباره فرستاده شود.</translation>
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
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>پذیرفتن %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>مسدود کردن %1</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>مسدود کردن…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رد کردن</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>رد کردن %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>No requests</source>
        <translation>درخواستی نیست</translation>
    </message>
    <message>
        <source>People you do not know land here first. They learn nothing about you until you accept.</source>
        <translation>کسانی که نمی‌شناسید نخست به اینجا می‌آیند. تا نپذیرید چیزی دربارهٔ شما نمی‌فهمند.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>They get no answer and learn nothing about you until you accept.</source>
        <translation>تا نپذیرید پاسخی نمی‌گیرند و چیزی دربارهٔ شما نمی‌فهمند.</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>A picture for the room</source>
        <translation>تصویری برای اتاق</translation>
    </message>
    <message>
        <source>Banned · %1</source>
        <translation>محروم‌شدگان · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Enter again…</source>
        <translation>ورود دوباره…</translation>
    </message>
    <message>
        <source>Look at the new room…</source>
        <translation>دیدن اتاق تازه…</translation>
    </message>
    <message>
        <source>Members who are not here · %1</source>
        <translation>اعضایی که اینجا نیستند · %1</translation>
    </message>
    <message>
        <source>Moderators · %1</source>
        <translation>ناظران · %1</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>بیشتر دربارهٔ این اتاق</translation>
    </message>
    <message>
        <source>Nobody is shown while you are not in the room.</source>
        <translation>تا در اتاق نباشید کسی نشان داده نمی‌شود.</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>کسی با «%1» نیست.</translation>
    </message>
    <message>
        <source>Participants · %1</source>
        <translation>شرکت‌کنندگان · %1</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>افراد این اتاق</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>تصویرها</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>اتاق</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>بدون رمزنگاری فرستاده شود؟</translation>
    </message>
    <message>
        <source>The server of the room, and whoever has access to it, can then read what you write. What was sent before stays as it is.</source>
        <translation>سرور اتاق و هر که به آن دسترسی دارد می‌توانند آنچه را می‌نویسید بخوانند. آنچه پیش‌تر فرستاده شده همان‌طور می‌ماند.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>این اتاق بیش از پیش آشکار می‌کند. تا تصمیم نگیرید چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>خاموش کردن رمزنگاری</translation>
    </message>
    <message>
        <source>Visitors, who may not write · %1</source>
        <translation>بازدیدکنندگان، بدون اجازهٔ نوشتن · %1</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>چه تغییر کرد…</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>About</source>
        <translation>درباره</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Ask to write</source>
        <translation>درخواست نوشتن</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>رمزنگاری این گپ</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>رمزنگاری</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوت…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>ترک کردن…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>نام بردن</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>Not possible in a room that anybody can enter or that hides its members. Nothing is sent until you turn it off.</source>
        <translation>در اتاقی که هر کسی می‌تواند وارد شود یا اعضایش را پنهان می‌کند ممکن نیست. تا آن را خاموش نکنید چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>آگاهی‌ها</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>جستجوی افراد</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>تنظیمات…</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>نمایش %1 مورد دیگر</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>آنچه رمزنگاری نشود به‌جای فرستاده شدن منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>What this room gives away</source>
        <translation>آنچه این اتاق آشکار می‌کند</translation>
    </message>
    <message>
        <source>You may read here, but not write.</source>
        <translation>اینجا می‌توانید بخوانید، ولی نه بنویسید.</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>گذاشتهٔ %1</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Ban an address…</source>
        <translation>محروم کردن نشانی…</translation>
    </message>
    <message>
        <source>Close for everybody…</source>
        <translation>بستن برای همه…</translation>
    </message>
    <message>
        <source>Copy the link to this room</source>
        <translation>کپی پیوند این اتاق</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>ترک کردن…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>تصویر…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>برداشتن تصویر</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>تنظیمات اتاق…</translation>
    </message>
    <message>
        <source>Subject…</source>
        <translation>موضوع…</translation>
    </message>
    <message>
        <source>What you call it…</source>
        <translation>نامی که شما می‌گذارید…</translation>
    </message>
    <message>
        <source>Your nickname…</source>
        <translation>نام مستعار شما…</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>Everybody in the room sees it.</source>
        <translation>همه در اتاق آن را می‌بینند.</translation>
    </message>
    <message>
        <source>Password of the room</source>
        <translation>گذرواژهٔ اتاق</translation>
    </message>
    <message>
        <source>Your nickname there</source>
        <translation>نام مستعار شما در آنجا</translation>
    </message>
</context>
<context>
    <name>RouteChoice</name>
    <message>
        <source>A proxy wants user name and password, or neither.</source>
        <translation>پروکسی یا نام کاربری و گذرواژه را با هم می‌خواهد، یا هیچ‌کدام.</translation>
    </message>
    <message>
        <source>New accounts begin with {route}, as the settings say.</source>
        <translation>حساب‌های تازه با {route} آغاز می‌کنند، همان‌طور که در تنظیمات آمده است.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example 127.0.0.1:9050.</source>
        <translation>آن را به شکل host:port بنویسید، مثلاً 127.0.0.1:9050.</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A SOCKS5 proxy. It finds the server, too; this computer asks nobody for its name.</source>
        <translation>یک پروکسی SOCKS5. سرور را هم خودش پیدا می‌کند؛ این رایانه نام آن را از کسی نمی‌پرسد.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مستقیم</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>گذرواژهٔ آن</translation>
    </message>
    <message>
        <source>Its user name</source>
        <translation>نام کاربری آن</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>More routes</source>
        <translation>مسیرهای بیشتر</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پروکسی</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>پروکسی…</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>مسیر</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>‏Tor این برنامه</translation>
    </message>
    <message>
        <source>Where it answers</source>
        <translation>جایی که پاسخ می‌دهد</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>خودبه‌خود پیدا می‌شود</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>For new accounts</source>
        <translation>برای حساب‌های تازه</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>New accounts begin with this route</source>
        <translation>حساب‌های تازه با این مسیر آغاز می‌کنند</translation>
    </message>
    <message>
        <source>Use for all accounts…</source>
        <translation>استفاده برای همهٔ حساب‌ها…</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>هر زمان</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>گپ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>در %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>روز گذشته</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>ماه گذشته</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>هفتهٔ گذشته</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>سال گذشته</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>محدود کردن جستجو</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Search in messages of</source>
        <translation>جستجو در پیام‌های</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>پنهان کردن</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
</context>
<context>
    <name>SendingBar</name>
    <message>
        <source>Do not send it</source>
        <translation>فرستاده نشود</translation>
    </message>
</context>
<context>
    <name>ServerSection</name>
    <message>
        <source>Not offered: %1</source>
        <translation>ارائه نمی‌شود: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>حساب‌ها</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>افزودن حساب</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>افراد و سرورهای مسدود</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغییر عبارت عبور…</translation>
    </message>
    <message>
        <source>Connection log: what left this computer</source>
        <translation>گزارش اتصال‌ها: آنچه از این رایانه بیرون رفت</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>انبار رمزنگاری‌شده</translation>
    </message>
    <message>
        <source>I have an invitation…</source>
        <translation>دعوتی دارم…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>بزرگ</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حرکت کمتر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>ساختن نشانی تازه…</translation>
    </message>
    <message>
        <source>Messages, keys and passwords are stored encrypted on this computer.</source>
        <translation>پیام‌ها، کلیدها و گذرواژه‌ها رمزنگاری‌شده روی این رایانه نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>چیزی سر نمی‌خورد یا محو نمی‌شود.</translation>
    </message>
    <message>
        <source>People and messages</source>
        <translation>افراد و پیام‌ها</translation>
    </message>
    <message>
        <source>Repair desk: messages that cannot be read</source>
        <translation>میز تعمیر: پیام‌هایی که خواندنی نیستند</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>کوچک</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>اندازهٔ متن</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>پوسته</translation>
    </message>
    <message>
        <source>Tor and bridges</source>
        <translation>‏Tor و پل‌ها</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>سرور خودتان</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>کپی پیوند</translation>
    </message>
    <message>
        <source>Share how to connect</source>
        <translation>هم‌رسانی روش اتصال</translation>
    </message>
    <message>
        <source>This link carries your address, the addresses of the server, the route and the certificate. It holds no password.</source>
        <translation>این پیوند نشانی شما، نشانی‌های سرور، مسیر و گواهی را با خود دارد. گذرواژه‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>Whoever gets this link can then reach the server. Give it only to people who should.</source>
        <translation>هر که این پیوند را بگیرد می‌تواند به سرور برسد. فقط به کسانی بدهید که باید برسند.</translation>
    </message>
    <message>
        <source>With the key of the onion server</source>
        <translation>همراه با کلید سرور onion</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message>
        <source>A message arrived that cannot be read.</source>
        <translation>پیامی رسید که خواندنی نیست.</translation>
    </message>
</context>
<context>
    <name>SpoilerCover</name>
    <message>
        <source>Spoiler · press to show</source>
        <translation>لودهنده · برای دیدن بزنید</translation>
    </message>
    <message>
        <source>Spoiler. Show it</source>
        <translation>لودهنده. نمایش بده</translation>
    </message>
    <message>
        <source>Spoiler: %1. Show it</source>
        <translation>لودهنده: %1. نمایش بده</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>A contact, or anybody by address</source>
        <translation>یک مخاطب، یا هر کسی با نشانی</translation>
    </message>
    <message>
        <source>Anybody can find it and read along</source>
        <translation>هر کسی می‌تواند پیدایش کند و بخواند</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>مرور اتاق‌ها</translation>
    </message>
    <message>
        <source>By its address or an xmpp: link</source>
        <translation>با نشانی یا پیوند xmpp:‎</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Encrypted, for people you choose</source>
        <translation>رمزنگاری‌شده، برای کسانی که برمی‌گزینید</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>پیوستن به اتاق</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>گپ تازه</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>گروه خصوصی تازه</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>کانال عمومی تازه</translation>
    </message>
    <message>
        <source>The public rooms of your own server</source>
        <translation>اتاق‌های عمومی سرور خودتان</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>نوشتن برای کسی</translation>
    </message>
</context>
<context>
    <name>StateBanner</name>
    <message>
        <source>%1 It names a new room: %2</source>
        <translation>%1 از اتاق تازه‌ای نام می‌برد: %2</translation>
    </message>
</context>
<context>
    <name>SubjectButton</name>
    <message>
        <source>Subject: %1</source>
        <translation>موضوع: %1</translation>
    </message>
</context>
<context>
    <name>SubjectSheet</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Another reaction</source>
        <translation>واکنشی دیگر</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Get them</source>
        <translation>آوردن آن‌ها</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>پیامی اینجا نیست</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>هنوز پیامی نیست</translation>
    </message>
    <message>
        <source>Say hello. What you write here is stored encrypted on this computer.</source>
        <translation>سلام کنید. آنچه اینجا می‌نویسید رمزنگاری‌شده روی این رایانه ذخیره می‌شود.</translation>
    </message>
    <message>
        <source>The messages cannot be read</source>
        <translation>پیام‌ها را نمی‌توان خواند</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>به آخرین پیام</translation>
    </message>
    <message numerus="yes">
        <source>To the latest message, %n new</source>
        <translation>
            <numerusform>به آخرین پیام، %n تازه</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>As in the settings</source>
        <translation>مانند تنظیمات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نه</translation>
    </message>
    <message>
        <source>Shows it also if you never send what you typed.</source>
        <translation>حتی اگر نوشته را هرگز نفرستید نشانش می‌دهد.</translation>
    </message>
    <message>
        <source>Shows the other side that a device of yours is on.</source>
        <translation>به طرف دیگر نشان می‌دهد که یکی از دستگاه‌های شما روشن است.</translation>
    </message>
    <message>
        <source>Shows when you look at the chat.</source>
        <translation>نشان می‌دهد کی گپ را نگاه می‌کنید.</translation>
    </message>
    <message>
        <source>Tell that a message arrived</source>
        <translation>گفتن اینکه پیامی رسید</translation>
    </message>
    <message>
        <source>Tell that you are typing</source>
        <translation>گفتن اینکه در حال نوشتن هستید</translation>
    </message>
    <message>
        <source>Tell that you have read it</source>
        <translation>گفتن اینکه آن را خوانده‌اید</translation>
    </message>
    <message>
        <source>That a message arrived</source>
        <translation>اینکه پیامی رسید</translation>
    </message>
    <message>
        <source>That you are typing</source>
        <translation>اینکه در حال نوشتن هستید</translation>
    </message>
    <message>
        <source>That you have read it</source>
        <translation>اینکه آن را خوانده‌اید</translation>
    </message>
    <message>
        <source>What this chat is told</source>
        <translation>آنچه این گپ می‌فهمد</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
</context>
<context>
    <name>TorPage</name>
    <message>
        <source>Bridges</source>
        <translation>پل‌ها</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>پل‌ها، هر کدام در یک سطر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>For reports of problems. It is kept in memory only, without the addresses of bridges.</source>
        <translation>برای گزارش مشکل. فقط در حافظه نگه داشته می‌شود، بدون نشانی پل‌ها.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>گزارش</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>جستجوی دوباره</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>هنوز چیزی نیست.</translation>
    </message>
    <message>
        <source>Show what Tor says</source>
        <translation>نمایش آنچه Tor می‌گوید</translation>
    </message>
    <message>
        <source>Start Tor</source>
        <translation>راه‌اندازی Tor</translation>
    </message>
    <message>
        <source>Stop Tor</source>
        <translation>توقف Tor</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor hides your internet address from your server, and from whoever watches your network whom you talk to. Accounts choose it as their route; nothing here changes a route.</source>
        <translation>با Tor نشانی اینترنتی شما از سرورتان پنهان می‌ماند، و آنکه شبکه‌تان را زیر نظر دارد نمی‌بیند با چه کسی حرف می‌زنید. حساب‌ها آن را به‌عنوان مسیر برمی‌گزینند؛ اینجا چیزی مسیری را تغییر نمی‌دهد.</translation>
    </message>
    <message>
        <source>Use no bridges</source>
        <translation>بدون پل</translation>
    </message>
    <message>
        <source>Use these bridges</source>
        <translation>استفاده از این پل‌ها</translation>
    </message>
    <message>
        <source>Where Tor itself is blocked, bridges lead around. Ask for some at bridges.torproject.org or from people you trust, and paste the lines as you got them. They are used by the Tor of this program only.</source>
        <translation>جایی که خود Tor مسدود است، پل‌ها از کنار آن راه می‌گشایند. از bridges.torproject.org یا از کسانی که به آن‌ها اعتماد دارید چند پل بخواهید و سطرها را همان‌طور که گرفتید بچسبانید. فقط Tor این برنامه از آن‌ها استفاده می‌کند.</translation>
    </message>
</context>
<context>
    <name>TorViewModel</name>
    <message>
        <source>No Tor is installed on this computer.</source>
        <translation>هیچ Tor روی این رایانه نصب نیست.</translation>
    </message>
    <message>
        <source>No other Tor runs on this computer right now.</source>
        <translation>اکنون هیچ Tor دیگری روی این رایانه کار نمی‌کند.</translation>
    </message>
    <message>
        <source>Tor Browser runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>برنامهٔ Tor Browser روی این رایانه کار می‌کند. مسیر «Tor» در {place} از آن استفاده می‌کند.</translation>
    </message>
    <message>
        <source>Tor of this program could not be started, or it ended.</source>
        <translation>راه‌اندازی Tor این برنامه ممکن نشد، یا پایان یافت.</translation>
    </message>
    <message>
        <source>Tor of this program is not running. It starts by itself when an account needs it.</source>
        <translation>‏Tor این برنامه کار نمی‌کند. وقتی حسابی به آن نیاز داشته باشد خودش آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Tor of this program is ready.</source>
        <translation>‏Tor این برنامه آماده است.</translation>
    </message>
    <message>
        <source>Tor runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>اکنون Tor روی این رایانه کار می‌کند. مسیر «Tor» در {place} از آن استفاده می‌کند.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>نسخهٔ {version}</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Opening your messages</source>
        <translation>در حال باز کردن پیام‌های شما</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>در حال باز کردن…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارت عبور</translation>
    </message>
    <message>
        <source>They are stored encrypted on this computer.</source>
        <translation>رمزنگاری‌شده روی این رایانه نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Unlock your messages</source>
        <translation>پیام‌هایتان را باز کنید</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Unread</source>
        <translation>نخوانده</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>فایل CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>رمزنگاری تا سرور</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>اثر انگشت گواهی آن</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>از همان آغاز</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>کلید سرور خصوصی onion</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>فقط برای سروری روی نشانی onion که هر کسی اجازهٔ رسیدن به آن را ندارد.</translation>
    </message>
    <message>
        <source>Only if whoever runs the server gave you one: then no other certificate is accepted.</source>
        <translation>فقط اگر گردانندهٔ سرور آن را به شما داده است: آن‌گاه هیچ گواهی دیگری پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>found by the address</source>
        <translation>از روی نشانی پیدا می‌شود</translation>
    </message>
    <message>
        <source>host:port, or wss:// and a name, only if whoever runs the server told you so. Several stand with commas between.</source>
        <translation>‏host:port، یا ⁦wss://⁩ و یک نام، فقط اگر گردانندهٔ سرور به شما چنین گفته است. چند نشانی با ویرگول از هم جدا می‌شوند.</translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation>مراجع سیستم</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>هر گواهی معتبر</translation>
    </message>
</context>
<context>
    <name>WaySection</name>
    <message>
        <source>A link or a picture that tells somebody else, or your other device, how to reach your server. It never carries a password.</source>
        <translation>پیوند یا تصویری که به کسی دیگر، یا به دستگاه دیگرتان، می‌گوید چگونه به سرور شما برسد. هرگز گذرواژه‌ای در آن نیست.</translation>
    </message>
    <message>
        <source>Keep the one until now</source>
        <translation>نگه داشتن مسیر کنونی</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>هویت تازه</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>مسیر</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>هم‌رسانی</translation>
    </message>
    <message>
        <source>Share how to connect…</source>
        <translation>هم‌رسانی روش اتصال…</translation>
    </message>
    <message>
        <source>Takes other ways through Tor, so that what comes next is not tied to what was before.</source>
        <translation>راه‌های دیگری از Tor می‌گیرد تا آنچه می‌آید به آنچه بود پیوند نخورد.</translation>
    </message>
    <message>
        <source>Use this route</source>
        <translation>استفاده از این مسیر</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ماه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانیه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n هفته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سال</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>هفت روز گذشته</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
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
        <translation>لغو</translation>
    </message>
    <message>
        <source>Connecting to %1 %2, encrypted.</source>
        <translation>در حال اتصال رمزنگاری‌شده به %1 %2.</translation>
    </message>
    <message>
        <source>If this does not move, Tor may be blocked here. Cancel, and use bridges.</source>
        <translation>اگر این پیش نمی‌رود، شاید Tor اینجا مسدود باشد. لغو کنید و از پل‌ها استفاده کنید.</translation>
    </message>
    <message>
        <source>If this does not move, the bridges may be blocked here. Cancel, and try others.</source>
        <translation>اگر این پیش نمی‌رود، شاید پل‌ها اینجا مسدود باشند. لغو کنید و پل‌های دیگری را امتحان کنید.</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>در حال ورود</translation>
    </message>
    <message>
        <source>Making the encrypted store</source>
        <translation>در حال ساختن انبار رمزنگاری‌شده</translation>
    </message>
    <message>
        <source>Making your address</source>
        <translation>در حال ساختن نشانی شما</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>کمی طول می‌کشد.</translation>
    </message>
    <message>
        <source>Tor has to be ready first. Nothing was sent to %1 yet.</source>
        <translation>نخست باید Tor آماده شود. هنوز چیزی به %1 فرستاده نشده است.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Repair desk</source>
        <translation>میز تعمیر</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Connecting {way}…</source>
        <translation>در حال اتصال {way}…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>در حال اتصال…</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>در حال آوردن آنچه از دست داده‌اید…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>در حال ورود…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>اتصال نیست</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>آفلاین</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>آنلاین</translation>
    </message>
    <message>
        <source>Online {way}</source>
        <translation>آنلاین {way}</translation>
    </message>
    <message>
        <source>Trying again in {count} min.</source>
        <translation>تلاش دوباره تا {count} دقیقهٔ دیگر.</translation>
    </message>
    <message>
        <source>Trying again in {count} s.</source>
        <translation>تلاش دوباره تا {count} ثانیهٔ دیگر.</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>تلاش دوباره…</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>خاموش</translation>
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
        <translation>حذف برای همه</translation>
    </message>
    <message>
        <source>Delete for everyone?</source>
        <translation>برای همه حذف شود؟</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>حذف برای من</translation>
    </message>
    <message>
        <source>Delete for me?</source>
        <translation>برای من حذف شود؟</translation>
    </message>
    <message>
        <source>It still cannot be read. {reason}</source>
        <translation>هنوز خواندنی نیست. {reason}</translation>
    </message>
    <message>
        <source>The message can be read now.</source>
        <translation>اکنون پیام خواندنی است.</translation>
    </message>
    <message>
        <source>The message is deleted on this computer and does not come back from the server. Others, and your other devices, keep it.</source>
        <translation>پیام روی این رایانه حذف می‌شود و از سرور برنمی‌گردد. دیگران و دستگاه‌های دیگرتان آن را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>The session was begun anew. New messages can be read; ask to send this one again.</source>
        <translation>نشست از نو آغاز شد. پیام‌های تازه خواندنی‌اند؛ بخواهید این یکی دوباره فرستاده شود.</translation>
    </message>
    <message>
        <source>The words are deleted here, and every program that got them is asked to delete them too. Not every program does, and somebody may have read or copied them already.</source>
        <translation>نوشته اینجا حذف می‌شود و از هر برنامه‌ای که آن را گرفته خواسته می‌شود حذفش کند. همهٔ برنامه‌ها چنین نمی‌کنند و شاید کسی آن را خوانده یا کپی کرده باشد.</translation>
    </message>
    <message>
        <source>You asked to send the message again.</source>
        <translation>خواستید پیام دوباره فرستاده شود.</translation>
    </message>
</context>
<context>
    <name>addresses</name>
    <message>
        <source>Encrypted from the start</source>
        <translation>رمزنگاری‌شده از همان آغاز</translation>
    </message>
    <message>
        <source>On the way the name {name} is told</source>
        <translation>در راه نام {name} گفته می‌شود</translation>
    </message>
    <message>
        <source>Only the certificate {pin}…</source>
        <translation>فقط گواهی ⁦{pin}…⁩</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s name is not told on the way</source>
        <translation>نام سرور در راه گفته نمی‌شود</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket that the server names</source>
        <translation>‏WebSocket اعلام‌شدهٔ سرور</translation>
    </message>
    <message>
        <source>Without the name only a fingerprint can tell whether it is the right server. Enter it.</source>
        <translation>بدون نام، فقط اثر انگشت می‌تواند نشان دهد سرور درست است یا نه. آن را وارد کنید.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>آن را به شکل host:port بنویسید، مثلاً xmpp.example.org:5222.</translation>
    </message>
    <message>
        <source>Write it as wss:// and a name, for example wss://example.org/ws.</source>
        <translation>آن را به شکل ⁦wss://⁩ و یک نام بنویسید، مثلاً wss://example.org/ws.</translation>
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
        <translation>صفحه‌ای برای باز کردن پنجره نیست؛ نخست وارد یک میزکار شوید</translation>
    </message>
</context>
<context>
    <name>blocking</name>
    <message>
        <source>{name} is blocked and cannot reach you.</source>
        <translation>{name} مسدود است و به شما دسترسی ندارد.</translation>
    </message>
    <message>
        <source>{name} was reported to your server and is blocked.</source>
        <translation>{name} به سرورتان گزارش و مسدود شد.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>Made out to</source>
        <translation>صادرشده به نام</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>امضاکننده</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>اعتبار</translation>
    </message>
    <message>
        <source>Your server renewed its certificate, as servers do now and then.</source>
        <translation>سرور شما گواهی‌اش را نو کرد، کاری که سرورها گاه‌گاه می‌کنند.</translation>
    </message>
    <message>
        <source>Your server shows a certificate that somebody else signed than before. It is valid, but this is how somebody in between looks, too. Ask whoever runs the server, not through this program.</source>
        <translation>سرور شما گواهی‌ای نشان می‌دهد که امضاکننده‌اش کسی جز پیش است. معتبر است، ولی کسی که در میان راه باشد هم همین‌گونه به نظر می‌رسد. از گردانندهٔ سرور بپرسید، نه از راه این برنامه.</translation>
    </message>
    <message>
        <source>Your server shows another certificate, although the old one was good for longer. Ask whoever runs it whether they changed it.</source>
        <translation>سرور شما گواهی دیگری نشان می‌دهد، با آنکه گواهی پیشین هنوز مدتی اعتبار داشت. از گرداننده‌اش بپرسید آیا آن را عوض کرده است.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>nobody but itself</source>
        <translation>هیچ‌کس جز خودش</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>از {begin} تا {end}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و {count} نام دیگر</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Everything is here</source>
        <translation>همه چیز اینجاست</translation>
    </message>
    <message>
        <source>Here, but not in the archive: {count}. The server may have deleted them, or never kept them.</source>
        <translation>اینجا هستند ولی در بایگانی نیستند: {count}. شاید سرور حذفشان کرده یا هرگز نگه نداشته است.</translation>
    </message>
    <message>
        <source>Messages compared with the archive: {count}</source>
        <translation>پیام‌های مقایسه‌شده با بایگانی: {count}</translation>
    </message>
    <message>
        <source>Missing here, now stored: {count}</source>
        <translation>اینجا کم بودند، اکنون ذخیره شدند: {count}</translation>
    </message>
    <message>
        <source>Missing messages were found and stored</source>
        <translation>پیام‌های کم‌بوده پیدا و ذخیره شدند</translation>
    </message>
    <message>
        <source>Of these, not readable on this device: {count}</source>
        <translation>از این‌ها، ناخوانا روی این دستگاه: {count}</translation>
    </message>
    <message>
        <source>The archive could not be read to its end</source>
        <translation>بایگانی تا پایان خوانده نشد</translation>
    </message>
</context>
<context>
    <name>composer</name>
    <message>
        <source>Edit your message</source>
        <translation>پیامتان را ویرایش کنید</translation>
    </message>
    <message>
        <source>Message {name}, NOT encrypted</source>
        <translation>بدون رمزنگاری! پیام به {name}</translation>
    </message>
    <message>
        <source>Message {name}, end-to-end encrypted</source>
        <translation>پیام به {name}، رمزنگاری سرتاسری</translation>
    </message>
    <message>
        <source>Messages you write here ask to be deleted everywhere {span} after they were read</source>
        <translation>پیام‌هایی که اینجا می‌نویسید می‌خواهند {span} پس از خواندن همه‌جا حذف شوند</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>پاسخ به {name}</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Looking up a server</source>
        <translation>جستجوی سرور</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>پیام‌ها</translation>
    </message>
    <message>
        <source>Steering Tor on this computer</source>
        <translation>هدایت Tor روی این رایانه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}، {clock}</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received</source>
        <translation>{sent} فرستاده شد، {received} دریافت شد</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Draft: {text}</source>
        <translation>پیش‌نویس: {text}</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>هنوز پیامی نیست</translation>
    </message>
    <message>
        <source>Not encrypted · {text}</source>
        <translation>رمزنگاری‌نشده · {text}</translation>
    </message>
    <message>
        <source>Not sent · {text}</source>
        <translation>فرستاده‌نشده · {text}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>لودهنده</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>شما: {text}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>بی‌صدا</translation>
    </message>
    <message>
        <source>muted until {when}</source>
        <translation>بی‌صدا تا {when}</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>از شما نام می‌برد</translation>
    </message>
    <message>
        <source>{name}, {count} unread, {when}: {preview}</source>
        <translation>{name}، {count} نخوانده، {when}: {preview}</translation>
    </message>
    <message>
        <source>{name}, {when}: {preview}</source>
        <translation>{name}، {when}: {preview}</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Device {number}</source>
        <translation>دستگاه {number}</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>دیگر استفاده نمی‌شود</translation>
    </message>
    <message>
        <source>Not trusted: can read nothing new</source>
        <translation>بی‌اعتماد: چیز تازه‌ای نمی‌تواند بخواند</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>این دستگاه</translation>
    </message>
    <message>
        <source>Trusted, not compared</source>
        <translation>مورد اعتماد، مقایسه‌نشده</translation>
    </message>
    <message>
        <source>Verified by you</source>
        <translation>تأییدشده به دست شما</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>منتظر تصمیم شما</translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation>نخستین بار دیده‌شده {when}</translation>
    </message>
    <message>
        <source>last message {when}</source>
        <translation>آخرین پیام {when}</translation>
    </message>
    <message>
        <source>{name}. {trust}. {line}. Fingerprint {fingerprint}</source>
        <translation>{name}. {trust}. {line}. اثر انگشت {fingerprint}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A new device waits for your decision. The message waits until you have looked.</source>
        <translation>دستگاه تازه‌ای منتظر تصمیم شماست. پیام تا نگاه نکنید منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store (format {found}; this version knows {known}). Update the program.</source>
        <translation>نسخهٔ تازه‌تری از برنامه این انبار را نوشته است (قالب {found}؛ این نسخه {known} را می‌شناسد). برنامه را به‌روز کنید.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, and there can be 20 at most.</source>
        <translation>واکنش یک اموجی است و حداکثر ۲۰ تا می‌شود.</translation>
    </message>
    <message>
        <source>A room with this address exists already. Choose another name.</source>
        <translation>اتاقی با این نشانی از پیش هست. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>A server runs in this folder already, or the folder holds something else. Nothing was touched.</source>
        <translation>سروری از پیش در این پوشه کار می‌کند، یا پوشه چیز دیگری در خود دارد. به چیزی دست زده نشد.</translation>
    </message>
    <message>
        <source>An old copy of this store is in use. This device gets new keys; some messages from in between may stay unreadable. Look again at which devices you trust.</source>
        <translation>نسخه‌ای قدیمی از این انبار در کار است. این دستگاه کلیدهای تازه می‌گیرد؛ شاید برخی پیام‌های این میان ناخوانا بمانند. دوباره ببینید به کدام دستگاه‌ها اعتماد دارید.</translation>
    </message>
    <message>
        <source>An onion address can only be reached through Tor. Choose Tor as the route of this account. Nothing was sent.</source>
        <translation>به نشانی onion فقط از راه Tor می‌توان رسید. Tor را به‌عنوان مسیر این حساب انتخاب کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Another program took over this session. Connect again to take it back.</source>
        <translation>برنامهٔ دیگری این نشست را گرفت. برای پس گرفتنش دوباره وصل شوید.</translation>
    </message>
    <message>
        <source>Encryption is still being set up with the server. The message waits and goes by itself.</source>
        <translation>رمزنگاری هنوز با سرور آماده می‌شود. پیام منتظر می‌ماند و خودش می‌رود.</translation>
    </message>
    <message>
        <source>Encryption is still starting; this is read in a moment.</source>
        <translation>رمزنگاری هنوز در حال آغاز است؛ کمی بعد خواندنی می‌شود.</translation>
    </message>
    <message>
        <source>Install it as you install other programs.</source>
        <translation>آن را مانند برنامه‌های دیگر نصب کنید.</translation>
    </message>
    <message>
        <source>Key file and store do not belong together. Put back both from the same backup.</source>
        <translation>فایل کلید و انبار به هم نمی‌خورند. هر دو را از یک پشتیبان برگردانید.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again in a moment.</source>
        <translation>پاسخی به‌موقع نرسید. کمی بعد دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server was possible, so your password was not sent.</source>
        <translation>اتصال رمزنگاری‌شده به سرور ممکن نشد، پس گذرواژهٔ شما فرستاده نشد.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the server’s certificate. If you know the server, choose its CA file under Advanced. Nothing was sent.</source>
        <translation>کسی که این رایانه به او اعتماد دارد گواهی سرور را امضا نکرده است. اگر سرور را می‌شناسید، فایل CA آن را در «پیشرفته» انتخاب کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Only members may enter. Ask somebody inside to invite you.</source>
        <translation>فقط اعضا می‌توانند وارد شوند. از کسی در آن بخواهید دعوتتان کند.</translation>
    </message>
    <message>
        <source>Somebody else has this name now, so this was not sent.</source>
        <translation>این نام اکنون از آن کس دیگری است، پس این فرستاده نشد.</translation>
    </message>
    <message>
        <source>Somebody has this name already. Choose another one.</source>
        <translation>این نام را کسی دارد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname. Choose another one.</source>
        <translation>کسی در اتاق این نام مستعار را دارد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Something broke inside the program. It goes on, and the details are in the log.</source>
        <translation>چیزی درون برنامه خراب شد. برنامه ادامه می‌دهد و جزئیات در گزارش است.</translation>
    </message>
    <message>
        <source>Something that a server needs is missing on this computer. {hint}</source>
        <translation>چیزی که سرور لازم دارد روی این رایانه نیست. {hint}</translation>
    </message>
    <message>
        <source>The Tor network does not know this onion address. The server may be off, or the address is wrong. Nothing was sent.</source>
        <translation>شبکهٔ Tor این نشانی onion را نمی‌شناسد. شاید سرور خاموش باشد، یا نشانی نادرست است. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The address of this file is not safe to fetch. Nothing was fetched.</source>
        <translation>دریافت از نشانی این فایل امن نیست. چیزی دریافت نشد.</translation>
    </message>
    <message>
        <source>The connection could not be made.</source>
        <translation>اتصال برقرار نشد.</translation>
    </message>
    <message>
        <source>The connection was lost. It is being made again.</source>
        <translation>اتصال از دست رفت. دوباره برقرار می‌شود.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make some room and try again.</source>
        <translation>دیسک پر است، پس چیزی ذخیره نشد. جا باز کنید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The encrypted store could not do this. Nothing was changed.</source>
        <translation>انبار رمزنگاری‌شده نتوانست این کار را بکند. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The file could not be sent or fetched.</source>
        <translation>فایل را نشد فرستاد یا دریافت کرد.</translation>
    </message>
    <message>
        <source>The file with the password or passphrase cannot be read.</source>
        <translation>فایل گذرواژه یا عبارت عبور خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The key file of the store is damaged. Put back a copy from a backup.</source>
        <translation>فایل کلید انبار آسیب دیده است. نسخه‌ای از پشتیبان برگردانید.</translation>
    </message>
    <message>
        <source>The key for this onion server is not the right one. Check it in the account’s settings. Nothing was sent.</source>
        <translation>کلید این سرور onion درست نیست. آن را در تنظیمات حساب بررسی کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The keys for this message are gone on this device. Repair the session, then ask to send again.</source>
        <translation>کلیدهای این پیام دیگر روی این دستگاه نیستند. نشست را تعمیر کنید، سپس بخواهید دوباره فرستاده شود.</translation>
    </message>
    <message>
        <source>The message could not be encrypted. It was not sent.</source>
        <translation>پیام رمزنگاری نشد. فرستاده نشد.</translation>
    </message>
    <message>
        <source>The onion server cannot be reached right now. It is tried again. Nothing was sent.</source>
        <translation>سرور onion اکنون در دسترس نیست. دوباره تلاش می‌شود. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The other person’s server does not answer.</source>
        <translation>سرور طرف دیگر پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The other person’s server was not found.</source>
        <translation>سرور طرف دیگر پیدا نشد.</translation>
    </message>
    <message>
        <source>The other side does not offer this.</source>
        <translation>طرف دیگر این را ارائه نمی‌دهد.</translation>
    </message>
    <message>
        <source>The program for this kind of bridge is not installed. {hint} Nothing was changed.</source>
        <translation>برنامهٔ لازم برای این نوع پل نصب نیست. {hint} چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The program is already running on this store (process {pid}). Use that window, or close it.</source>
        <translation>برنامه از پیش روی این انبار اجراست (فرایند {pid}). از همان پنجره استفاده کنید یا آن را ببندید.</translation>
    </message>
    <message>
        <source>The program is already running on this store. Use that window, or close it first.</source>
        <translation>برنامه از پیش روی این انبار اجراست. از همان پنجره استفاده کنید یا نخست آن را ببندید.</translation>
    </message>
    <message>
        <source>The proxy cannot find the server. Check the part after the @. Nothing was sent.</source>
        <translation>پروکسی سرور را پیدا نمی‌کند. بخش پس از @ را بررسی کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The proxy could not connect and does not say why. It is tried again. Nothing was sent.</source>
        <translation>پروکسی نتوانست وصل شود و نمی‌گوید چرا. دوباره تلاش می‌شود. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The proxy does not accept this user name and password. Check them in the route. Nothing was sent.</source>
        <translation>پروکسی این نام کاربری و گذرواژه را نمی‌پذیرد. آن‌ها را در مسیر بررسی کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The proxy does not let this program reach the server. Ask whoever runs the proxy. Nothing was sent.</source>
        <translation>پروکسی نمی‌گذارد این برنامه به سرور برسد. از گردانندهٔ پروکسی بپرسید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The proxy has no network right now. It is tried again. Nothing was sent.</source>
        <translation>پروکسی اکنون شبکه ندارد. دوباره تلاش می‌شود. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The proxy of this account does not answer. Nothing was sent, and nothing goes around it.</source>
        <translation>پروکسی این حساب پاسخ نمی‌دهد. چیزی فرستاده نشد و چیزی آن را دور نمی‌زند.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>درخواست رد شد.</translation>
    </message>
    <message>
        <source>The room did not do this.</source>
        <translation>اتاق این کار را نکرد.</translation>
    </message>
    <message>
        <source>The room does not let you do this. Nothing was changed.</source>
        <translation>اتاق این را به شما اجازه نمی‌دهد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>The room does not say who wrote this, so it cannot be opened.</source>
        <translation>اتاق نمی‌گوید چه کسی این را نوشته، پس باز نمی‌شود.</translation>
    </message>
    <message>
        <source>The room is full. Try again later.</source>
        <translation>اتاق پر است. بعداً تلاش کنید.</translation>
    </message>
    <message>
        <source>The room is not open yet, or you may not make one there.</source>
        <translation>اتاق هنوز باز نیست، یا اجازه ندارید آنجا اتاق بسازید.</translation>
    </message>
    <message>
        <source>The room was closed for good by its owner.</source>
        <translation>مالک اتاق آن را برای همیشه بست.</translation>
    </message>
    <message>
        <source>The room’s server does not answer. It is tried again.</source>
        <translation>سرور اتاق پاسخ نمی‌دهد. دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The route of this account does not lead to the server. Nothing was sent, and nothing goes around it.</source>
        <translation>مسیر این حساب به سرور نمی‌رسد. چیزی فرستاده نشد و چیزی آن را دور نمی‌زند.</translation>
    </message>
    <message>
        <source>The rules there forbid this message. It was not sent.</source>
        <translation>قواعد آنجا این پیام را منع می‌کند. فرستاده نشد.</translation>
    </message>
    <message>
        <source>The sender’s device has a new key. Look at it under “Who can read this” first.</source>
        <translation>دستگاه فرستنده کلید تازه‌ای دارد. نخست آن را در «چه کسی می‌تواند این را بخواند» ببینید.</translation>
    </message>
    <message>
        <source>The sender’s keys could not be fetched. It is tried again by itself.</source>
        <translation>کلیدهای فرستنده دریافت نشد. خودبه‌خود دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that this computer is online. Nothing was sent.</source>
        <translation>سرور در دسترس نیست. ببینید این رایانه آنلاین است یا نه. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server cannot be run on this computer.</source>
        <translation>سرور را روی این رایانه نمی‌توان راه انداخت.</translation>
    </message>
    <message>
        <source>The server did not accept this. Look at what you entered and try again.</source>
        <translation>سرور این را نپذیرفت. آنچه وارد کرده‌اید را ببینید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The server did not start, or it ended. Its own words are in its log.</source>
        <translation>سرور آغاز نشد، یا پایان یافت. گفته‌های خودش در گزارش آن است.</translation>
    </message>
    <message>
        <source>The server did not take the message yet. It waits and is sent by itself.</source>
        <translation>سرور هنوز پیام را نگرفته است. منتظر می‌ماند و خودش فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The server did something no proper server does, so the connection was cut to keep you safe.</source>
        <translation>سرور کاری کرد که هیچ سرور درستی نمی‌کند، پس برای امنیت شما اتصال قطع شد.</translation>
    </message>
    <message>
        <source>The server does not accept or does not have this file.</source>
        <translation>سرور این فایل را نمی‌پذیرد یا ندارد.</translation>
    </message>
    <message>
        <source>The server does not accept this address and password. Check both and try again.</source>
        <translation>سرور این نشانی و گذرواژه را نمی‌پذیرد. هر دو را بررسی و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The server does not allow this for your account.</source>
        <translation>سرور این را برای حساب شما اجازه نمی‌دهد.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>سرور این را اجازه نمی‌دهد.</translation>
    </message>
    <message>
        <source>The server does not know how to do this.</source>
        <translation>سرور این کار را بلد نیست.</translation>
    </message>
    <message>
        <source>The server does not take this invitation. It is used up, too old or mistyped. Ask for another one.</source>
        <translation>سرور این دعوت را نمی‌پذیرد. مصرف شده، بیش از حد کهنه است یا اشتباه نوشته شده. دعوت دیگری بخواهید.</translation>
    </message>
    <message>
        <source>The server ended the connection. It is tried again later.</source>
        <translation>سرور اتصال را پایان داد. بعداً دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>سرور مشکلی دارد. بعداً تلاش کنید.</translation>
    </message>
    <message>
        <source>The server has disabled this account. Ask whoever runs the server.</source>
        <translation>سرور این حساب را غیرفعال کرده است. از گردانندهٔ سرور بپرسید.</translation>
    </message>
    <message>
        <source>The server is too busy. Try again later.</source>
        <translation>سرور خیلی شلوغ است. بعداً تلاش کنید.</translation>
    </message>
    <message>
        <source>The server no longer ties the login to its certificate, as it did before. Someone may be in between. Your password was not sent.</source>
        <translation>سرور دیگر ورود را، مانند پیش، به گواهی‌اش پیوند نمی‌دهد. شاید کسی در میان راه باشد. گذرواژهٔ شما فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server offers no login that keeps your password safe, or only a weaker one than before. Your password was not sent.</source>
        <translation>سرور راه ورودی که گذرواژه‌تان را امن نگه دارد ندارد، یا فقط راهی ضعیف‌تر از پیش دارد. گذرواژهٔ شما فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one this account accepts. Someone may be in between, or the server has a new one. Your password was not sent.</source>
        <translation>سرور گواهی‌ای جز آنکه این حساب می‌پذیرد نشان می‌دهد. شاید کسی در میان راه باشد، یا سرور گواهی تازه‌ای دارد. گذرواژهٔ شما فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server that keeps the file did not prove who it is. Someone may be listening in, or it is set up wrongly. Nothing was sent.</source>
        <translation>سروری که فایل را نگه می‌دارد هویتش را ثابت نکرد. شاید کسی شنود می‌کند، یا سرور نادرست تنظیم شده است. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server wants something else here. Look at every field and try again.</source>
        <translation>سرور اینجا چیز دیگری می‌خواهد. هر کادر را ببینید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The server was reached through the proxy and refuses the connection. Check the port. Nothing was sent.</source>
        <translation>سرور از راه پروکسی در دسترس است ولی اتصال را رد می‌کند. درگاه را بررسی کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server was too busy. This was not sent.</source>
        <translation>سرور خیلی شلوغ بود. این فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired. Check this computer’s clock; if it is right, tell whoever runs the server. Nothing was sent.</source>
        <translation>گواهی سرور منقضی شده است. ساعت این رایانه را بررسی کنید؛ اگر درست است به گردانندهٔ سرور بگویید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server’s certificate is made out to another name than {name}. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>گواهی سرور به نام دیگری جز {name} صادر شده است. شاید کسی شنود می‌کند، یا سرور نادرست تنظیم شده است. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet. Check this computer’s clock. Nothing was sent.</source>
        <translation>گواهی سرور هنوز معتبر نیست. ساعت این رایانه را بررسی کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>گواهی سرور معتبر نیست. شاید کسی شنود می‌کند، یا سرور نادرست تنظیم شده است. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the part after the @, and that this computer is online.</source>
        <translation>نام سرور پیدا نشد. بخش پس از @ و آنلاین بودن این رایانه را بررسی کنید.</translation>
    </message>
    <message>
        <source>The server’s rules forbid this.</source>
        <translation>قواعد سرور این را منع می‌کند.</translation>
    </message>
    <message>
        <source>The store is damaged and cannot be read. Put back a copy from a backup.</source>
        <translation>انبار آسیب دیده و خواندنی نیست. نسخه‌ای از پشتیبان برگردانید.</translation>
    </message>
    <message>
        <source>The transfer was interrupted. Nothing half done was kept. Try again.</source>
        <translation>انتقال قطع شد. چیز نیمه‌کاره‌ای نگه داشته نشد. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The way to the server took too long. It is tried again. Nothing was sent.</source>
        <translation>راه تا سرور بیش از حد طول کشید. دوباره تلاش می‌شود. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>There is a file with this name already, and it was not touched. Choose another name.</source>
        <translation>فایلی با این نام از پیش هست و به آن دست زده نشد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is an encrypted store here already. It was kept.</source>
        <translation>انبار رمزنگاری‌شده‌ای از پیش اینجاست. نگه داشته شد.</translation>
    </message>
    <message>
        <source>There is no encrypted store here yet.</source>
        <translation>هنوز انبار رمزنگاری‌شده‌ای اینجا نیست.</translation>
    </message>
    <message>
        <source>There is no such room. Check its address.</source>
        <translation>چنین اتاقی نیست. نشانی‌اش را بررسی کنید.</translation>
    </message>
    <message>
        <source>There is nobody with this address.</source>
        <translation>کسی با این نشانی نیست.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write something first.</source>
        <translation>هنوز چیزی برای فرستادن نیست. نخست چیزی بنویسید.</translation>
    </message>
    <message>
        <source>This account is already here.</source>
        <translation>این حساب از پیش اینجاست.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>این حساب دیگر اینجا نیست.</translation>
    </message>
    <message>
        <source>This can be read once you accept the sender.</source>
        <translation>وقتی فرستنده را بپذیرید خواندنی می‌شود.</translation>
    </message>
    <message>
        <source>This cannot be done to this message any more.</source>
        <translation>این کار دیگر با این پیام ممکن نیست.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted. Choose a passphrase instead.</source>
        <translation>این رایانه دسته‌کلیدی که رازها را رمزنگاری‌شده نگه دارد ندارد. به‌جایش عبارت عبور انتخاب کنید.</translation>
    </message>
    <message>
        <source>This computer’s keyring did not open the store. Enter your passphrase.</source>
        <translation>دسته‌کلید این رایانه انبار را باز نکرد. عبارت عبورتان را وارد کنید.</translation>
    </message>
    <message>
        <source>This conversation is not here any more.</source>
        <translation>این گفتگو دیگر اینجا نیست.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>این دستگاه دیگر شناخته نیست.</translation>
    </message>
    <message>
        <source>This file cannot be read or written. Check that it exists and that you may use it.</source>
        <translation>این فایل را نمی‌توان خواند یا نوشت. ببینید که هست و اجازهٔ استفاده از آن را دارید.</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM file, as made by a certificate authority.</source>
        <translation>این فایل گواهی ندارد. فایل PEM انتخاب کنید، همان‌طور که مراجع گواهی می‌سازند.</translation>
    </message>
    <message>
        <source>This file is not what was sent, so it was thrown away. Ask for it again.</source>
        <translation>این فایل آنی نیست که فرستاده شد، پس دور انداخته شد. دوباره آن را بخواهید.</translation>
    </message>
    <message>
        <source>This file is too large. Nothing was sent or kept.</source>
        <translation>این فایل بیش از حد بزرگ است. چیزی فرستاده یا نگه داشته نشد.</translation>
    </message>
    <message>
        <source>This is not a fingerprint. It has 64 digits and letters from a to f.</source>
        <translation>این اثر انگشت نیست. اثر انگشت 64 رقم و حرف از a تا f دارد.</translation>
    </message>
    <message>
        <source>This is not a key of an onion server. It has 52 letters and digits.</source>
        <translation>این کلید سرور onion نیست. کلید 52 حرف و رقم دارد.</translation>
    </message>
    <message>
        <source>This is not a route. Write it as socks5://host:port.</source>
        <translation>این مسیر نیست. آن را به شکل socks5://host:port بنویسید.</translation>
    </message>
    <message>
        <source>This is not a whole onion address. Copy it again; it has 56 letters and digits before “.onion”. Nothing was sent.</source>
        <translation>این نشانی onion کامل نیست. دوباره کپی‌اش کنید؛ پیش از «⁦.onion⁩» 56 حرف و رقم دارد. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>This is not an address. Addresses look like name@example.org.</source>
        <translation>این نشانی نیست. نشانی‌ها مانند name@example.org هستند.</translation>
    </message>
    <message>
        <source>This line is not a bridge. Paste bridge lines as you got them. Nothing was changed.</source>
        <translation>این سطر پل نیست. سطرهای پل را همان‌طور که گرفتید بچسبانید. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>This link does not say how to connect.</source>
        <translation>این پیوند نمی‌گوید چگونه وصل شوید.</translation>
    </message>
    <message>
        <source>This message cannot be read on this device.</source>
        <translation>این پیام روی این دستگاه خواندنی نیست.</translation>
    </message>
    <message>
        <source>This message comes from a device nobody has announced, so it was not opened.</source>
        <translation>این پیام از دستگاهی آمده که کسی معرفی‌اش نکرده، پس باز نشد.</translation>
    </message>
    <message>
        <source>This message is damaged and cannot be opened.</source>
        <translation>این پیام آسیب دیده و باز نمی‌شود.</translation>
    </message>
    <message>
        <source>This message is not here any more.</source>
        <translation>این پیام دیگر اینجا نیست.</translation>
    </message>
    <message>
        <source>This message is too long for the server. Send it in parts.</source>
        <translation>این پیام برای سرور خیلی بلند است. آن را در چند بخش بفرستید.</translation>
    </message>
    <message>
        <source>This message offers no file.</source>
        <translation>این پیام فایلی ندارد.</translation>
    </message>
    <message>
        <source>This message uses an encryption this program does not know.</source>
        <translation>این پیام رمزنگاری‌ای دارد که این برنامه نمی‌شناسد.</translation>
    </message>
    <message>
        <source>This message was changed on its way, so it was not opened.</source>
        <translation>این پیام در راه تغییر کرده، پس باز نشد.</translation>
    </message>
    <message>
        <source>This message was not encrypted for this device. Ask to send it again.</source>
        <translation>این پیام برای این دستگاه رمزنگاری نشده است. بخواهید دوباره فرستاده شود.</translation>
    </message>
    <message>
        <source>This message was written for another place or person, so it was not opened.</source>
        <translation>این پیام برای جا یا کس دیگری نوشته شده، پس باز نشد.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none right now.</source>
        <translation>این کار اتصال می‌خواهد و اکنون اتصالی نیست.</translation>
    </message>
    <message>
        <source>This nickname cannot be used here. Choose another one.</source>
        <translation>این نام مستعار اینجا قابل استفاده نیست. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This onion server lets in only people who have its key. Ask for the key and enter it in the account’s settings. Nothing was sent.</source>
        <translation>این سرور onion فقط کسانی را راه می‌دهد که کلیدش را دارند. کلید را بخواهید و در تنظیمات حساب وارد کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>This onion server needs a key, and the Tor in use takes none from this program. Choose “Tor of this program” as the route. Nothing was sent.</source>
        <translation>این سرور onion کلید می‌خواهد و Tor در حال استفاده کلیدی از این برنامه نمی‌گیرد. «Tor این برنامه» را به‌عنوان مسیر انتخاب کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store. Try again; mind capitals and keyboard language.</source>
        <translation>این عبارت عبور انبار را باز نمی‌کند. دوباره تلاش کنید؛ به حروف بزرگ و زبان صفحه‌کلید دقت کنید.</translation>
    </message>
    <message>
        <source>This password cannot be used. Choose one of letters, digits and signs.</source>
        <translation>این گذرواژه قابل استفاده نیست. یکی از حروف، رقم‌ها و نشانه‌ها انتخاب کنید.</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose a smaller PNG or JPEG.</source>
        <translation>این تصویر قابل استفاده نیست. PNG یا JPEG کوچک‌تری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This proxy cannot make such a connection. Choose another route. Nothing was sent.</source>
        <translation>این پروکسی نمی‌تواند چنین اتصالی برقرار کند. مسیر دیگری انتخاب کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>این اتاق بیش از پیش آشکار می‌کند. تا تصمیم نگیرید چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>This room hides who its members are, so nothing can be encrypted for them. Nothing was sent.</source>
        <translation>این اتاق اعضایش را پنهان می‌کند، پس چیزی برایشان رمزنگاری نمی‌شود. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>This room needs a password, or another one.</source>
        <translation>این اتاق گذرواژه، یا گذرواژهٔ دیگری، می‌خواهد.</translation>
    </message>
    <message>
        <source>This server makes no accounts for strangers. Choose another server, or ask whoever runs it.</source>
        <translation>این سرور برای غریبه‌ها حساب نمی‌سازد. سرور دیگری انتخاب کنید یا از گرداننده‌اش بپرسید.</translation>
    </message>
    <message>
        <source>This server makes no accounts from here. Look for its own page, or choose another server.</source>
        <translation>این سرور از اینجا حساب نمی‌سازد. صفحهٔ خودش را پیدا کنید یا سرور دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This server makes no more accounts right now. Try again later, or choose another server.</source>
        <translation>این سرور اکنون حساب دیگری نمی‌سازد. بعداً تلاش کنید یا سرور دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This setting or value does not exist.</source>
        <translation>این تنظیم یا مقدار وجود ندارد.</translation>
    </message>
    <message>
        <source>Tor could not be started, or it ended. Look at its log in the network settings. Nothing was sent.</source>
        <translation>راه‌اندازی Tor ممکن نشد، یا پایان یافت. گزارش آن را در تنظیمات شبکه ببینید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Tor is not running and not installed on this computer. {hint} Nothing was sent.</source>
        <translation>‏Tor کار نمی‌کند و روی این رایانه نصب نیست. {hint} چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Tor is still connecting. Your messages go as soon as it is ready. Nothing was sent.</source>
        <translation>هنوز Tor در حال اتصال است. پیام‌هایتان همین که آماده شود می‌روند. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>What answers at the proxy’s address is not a SOCKS5 proxy. Check the address and port of the route. Nothing was sent.</source>
        <translation>آنچه در نشانی پروکسی پاسخ می‌دهد پروکسی SOCKS5 نیست. نشانی و درگاه مسیر را بررسی کنید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>از این اتاق محروم شده‌اید.</translation>
    </message>
    <message>
        <source>You are no longer a member of this room.</source>
        <translation>دیگر عضو این اتاق نیستید.</translation>
    </message>
    <message>
        <source>You are not in this room right now. Nothing was sent.</source>
        <translation>اکنون در این اتاق نیستید. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>You do not trust the device that wrote this. It can be read once you do.</source>
        <translation>به دستگاهی که این را نوشته اعتماد ندارید. وقتی اعتماد کنید خواندنی می‌شود.</translation>
    </message>
    <message>
        <source>You may not write here, so this was not sent.</source>
        <translation>اجازهٔ نوشتن در اینجا ندارید، پس این فرستاده نشد.</translation>
    </message>
    <message>
        <source>You were not in the room, so this was not sent.</source>
        <translation>در اتاق نبودید، پس این فرستاده نشد.</translation>
    </message>
    <message>
        <source>You were removed from the room.</source>
        <translation>از اتاق اخراج شدید.</translation>
    </message>
    <message>
        <source>You wrote this here, and only the other side can read what was sent.</source>
        <translation>این را اینجا نوشته‌اید و فقط طرف دیگر می‌تواند آنچه فرستاده شد را بخواند.</translation>
    </message>
    <message>
        <source>You wrote this message yourself, on another device. Look for it there.</source>
        <translation>این پیام را خودتان روی دستگاه دیگری نوشته‌اید. آنجا دنبالش بگردید.</translation>
    </message>
    <message>
        <source>Your server does not offer this. Nothing was sent.</source>
        <translation>سرور شما این را ارائه نمی‌دهد. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Your server has no group chats. Use the address of a room elsewhere.</source>
        <translation>سرور شما گپ گروهی ندارد. نشانی اتاقی در جای دیگر را به کار ببرید.</translation>
    </message>
    <message>
        <source>Your server takes no files. Nothing was sent.</source>
        <translation>سرور شما فایل نمی‌پذیرد. چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>{count} new devices wait for your decision. The message waits until you have looked.</source>
        <translation>{count} دستگاه تازه منتظر تصمیم شماست. پیام تا نگاه نکنید منتظر می‌ماند.</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} می‌گوید: «{theirs}»</translation>
    </message>
    <message>
        <source>{who} has no device that can read encrypted messages yet. The message waits and was not sent.</source>
        <translation>{who} هنوز دستگاهی ندارد که پیام‌های رمزنگاری‌شده را بخواند. پیام منتظر است و فرستاده نشد.</translation>
    </message>
</context>
<context>
    <name>expiry</name>
    <message>
        <source>Never</source>
        <translation>هرگز</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ذخیرهٔ فایل</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>با نام {name} ذخیره شد</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>در حال ذخیره… {percent}٪</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>فرستادن فایل</translation>
    </message>
    <message>
        <source>Sending {name}… {percent} %</source>
        <translation>در حال فرستادن {name}… {percent}٪</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>این باید پر شود.</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>A device waits for your decision</source>
        <translation>دستگاهی منتظر تصمیم شماست</translation>
    </message>
    <message>
        <source>A new device of your own account wants to read along. Nothing is encrypted to it until you decide.</source>
        <translation>دستگاه تازه‌ای از حساب خودتان می‌خواهد همراه شما بخواند. تا تصمیم نگیرید چیزی برایش رمزنگاری نمی‌شود.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>رمزنگاری‌شده</translation>
    </message>
    <message>
        <source>Encrypted, all devices verified</source>
        <translation>رمزنگاری‌شده، همهٔ دستگاه‌ها تأیید شده‌اند</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>رمزنگاری‌نشده</translation>
    </message>
    <message>
        <source>Set by {nick}</source>
        <translation>گذاشتهٔ {nick}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>مدتی دور</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>likes to chat</source>
        <translation>آمادهٔ گپ</translation>
    </message>
    <message>
        <source>nobody else is here</source>
        <translation>کس دیگری اینجا نیست</translation>
    </message>
    <message>
        <source>online</source>
        <translation>آنلاین</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <source>Afterwards</source>
        <translation>پس از آن</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>حذف از اینجا</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>رمزنگاری</translation>
    </message>
    <message>
        <source>Fingerprint of the device</source>
        <translation>اثر انگشت دستگاه</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>در اتاق</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>نام مستعار</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>خوانندگان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>نوشته‌شده</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>محروم</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>مهمان</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>فقط خواندن</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>اجازهٔ نوشتن دارد</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>ناظر</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>{how} (OMEMO 0.3: names and reactions travel unencrypted)</source>
        <translation>{how} (OMEMO 0.3: نام‌ها و واکنش‌ها بدون رمزنگاری می‌روند)</translation>
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
        <translation>فقط گواهی با این اثر انگشت را می‌پذیرد: {pin}</translation>
    </message>
    <message>
        <source>Carries the key that opens this onion server. Keep the link to yourself</source>
        <translation>کلیدی را که این سرور onion را باز می‌کند با خود دارد. پیوند را برای خودتان نگه دارید</translation>
    </message>
    <message>
        <source>Connects to: {places}</source>
        <translation>وصل می‌شود به: {places}</translation>
    </message>
    <message>
        <source>Connects {way}</source>
        <translation>{way} وصل می‌شود</translation>
    </message>
    <message>
        <source>Connects {way}, as your settings say. The invitation names {other}, which is not taken.</source>
        <translation>{way} وصل می‌شود، همان‌طور که در تنظیمات شماست. دعوت {other} را نام می‌برد که پذیرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>Finds the server by its name</source>
        <translation>سرور را با نامش پیدا می‌کند</translation>
    </message>
    <message>
        <source>For addresses that you have on {server}</source>
        <translation>برای نشانی‌هایی که در {server} دارید</translation>
    </message>
    <message>
        <source>From {address}, whose server is {server}</source>
        <translation>از {address} که سرورش {server} است</translation>
    </message>
    <message>
        <source>Lets you in: it carries a code for one new address</source>
        <translation>شما را راه می‌دهد: کدی برای یک نشانی تازه دارد</translation>
    </message>
    <message>
        <source>Makes a new address on {server}</source>
        <translation>نشانی تازه‌ای در {server} می‌سازد</translation>
    </message>
    <message>
        <source>Makes the new address {address}</source>
        <translation>نشانی تازهٔ {address} را می‌سازد</translation>
    </message>
    <message>
        <source>Nobody but this link says which server is {server}: whoever made it chose who gets your password. Go on only if you trust them, and if nobody could have changed the link on its way</source>
        <translation>جز این پیوند کسی نمی‌گوید {server} کدام سرور است: هر که آن را ساخته انتخاب کرده گذرواژهٔ شما به چه کسی برسد. فقط اگر به او اعتماد دارید و کسی نمی‌توانسته پیوند را در راه تغییر دهد ادامه دهید</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The connection will not be encrypted.</source>
        <translation>اتصال رمزنگاری نخواهد شد.</translation>
    </message>
    <message>
        <source>The part before the @ is not where this leads. It leads to the host named above.</source>
        <translation>بخش پیش از @ مقصد نیست. پیوند به میزبانی می‌رود که بالا نام برده شده.</translation>
    </message>
    <message>
        <source>This is a bare number, not a name.</source>
        <translation>این فقط یک عدد است، نه نام.</translation>
    </message>
    <message>
        <source>This name has letters outside English; it may be made to look like another one: {shown}</source>
        <translation>این نام حروف نامعمول دارد؛ شاید ساخته شده تا شبیه نام دیگری باشد: {shown}</translation>
    </message>
</context>
<context>
    <name>outage</name>
    <message>
        <source>Your server is out of order {when}.</source>
        <translation>سرور شما {when} از کار افتاده است.</translation>
    </message>
    <message>
        <source>Your server will be out of order {when}.</source>
        <translation>سرور شما {when} از کار خواهد افتاد.</translation>
    </message>
    <message>
        <source>for now</source>
        <translation>فعلاً</translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation>از {begin}</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>از {begin} تا {end}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>تا {end}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} می‌گوید: «{theirs}»</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>Pinned message</source>
        <translation>پیام سنجاق‌شده</translation>
    </message>
    <message>
        <source>Pinned message {number} of {count}</source>
        <translation>پیام سنجاق‌شدهٔ {number} از {count}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>لودهنده</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Both servers can read what is written here</source>
        <translation>هر دو سرور می‌توانند آنچه اینجا نوشته می‌شود را بخوانند</translation>
    </message>
    <message>
        <source>Both servers see who writes and when, not what</source>
        <translation>هر دو سرور می‌بینند چه کسی و کی می‌نویسد، نه چه</translation>
    </message>
    <message>
        <source>Direct connection: your server sees your internet address</source>
        <translation>اتصال مستقیم: سرور شما نشانی اینترنتی‌تان را می‌بیند</translation>
    </message>
    <message>
        <source>Servers can see {what}</source>
        <translation>سرورها می‌بینند: {what}</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer</source>
        <translation>رمزنگاری‌شده روی این رایانه ذخیره می‌شود</translation>
    </message>
    <message>
        <source>The room’s server and yours can read what is written here</source>
        <translation>سرور اتاق و سرور شما می‌توانند آنچه اینجا نوشته می‌شود را بخوانند</translation>
    </message>
    <message>
        <source>The route is not known, so nothing is sent</source>
        <translation>مسیر شناخته نیست، پس چیزی فرستاده نمی‌شود</translation>
    </message>
    <message>
        <source>They do not see when you are online</source>
        <translation>طرف دیگر نمی‌بیند کی آنلاین هستید</translation>
    </message>
    <message>
        <source>They see when you are in the room</source>
        <translation>طرف دیگر می‌بیند کی در اتاق هستید</translation>
    </message>
    <message>
        <source>They see when you are online</source>
        <translation>طرف دیگر می‌بیند کی آنلاین هستید</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address</source>
        <translation>از راه I2P: سرور شما نشانی اینترنتی‌تان را نمی‌بیند</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address</source>
        <translation>از راه Tor: سرور شما نشانی اینترنتی‌تان را نمی‌بیند</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees its internet address, and the proxy sees yours</source>
        <translation>از راه پروکسی: سرور شما نشانی اینترنتی پروکسی را می‌بیند و پروکسی نشانی شما را</translation>
    </message>
    <message>
        <source>every word</source>
        <translation>هر واژه</translation>
    </message>
    <message>
        <source>how long a message is to live</source>
        <translation>پیام تا کی بماند</translation>
    </message>
    <message>
        <source>reactions, with their emojis</source>
        <translation>واکنش‌ها با اموجی‌هایشان</translation>
    </message>
    <message>
        <source>that a message arrived</source>
        <translation>اینکه پیامی رسید</translation>
    </message>
    <message>
        <source>that a message was corrected</source>
        <translation>اینکه پیامی تصحیح شد</translation>
    </message>
    <message>
        <source>that a message was read, if that is told</source>
        <translation>اینکه پیامی خوانده شد، اگر گفته شود</translation>
    </message>
    <message>
        <source>that a message was taken back</source>
        <translation>اینکه پیامی پس گرفته شد</translation>
    </message>
    <message>
        <source>that a text is a spoiler</source>
        <translation>اینکه متنی لودهنده است</translation>
    </message>
    <message>
        <source>that somebody writes, if that is told</source>
        <translation>اینکه کسی می‌نویسد، اگر گفته شود</translation>
    </message>
    <message>
        <source>titles of links</source>
        <translation>عنوان پیوندها</translation>
    </message>
    <message>
        <source>where files are</source>
        <translation>جای فایل‌ها</translation>
    </message>
    <message>
        <source>which message is answered</source>
        <translation>به کدام پیام پاسخ داده می‌شود</translation>
    </message>
    <message>
        <source>who is mentioned</source>
        <translation>از چه کسی نام برده شده</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>What you read in the picture</source>
        <translation>آنچه در تصویر می‌خوانید</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Asked the sender to send it again</source>
        <translation>از فرستنده خواسته شد دوباره بفرستد</translation>
    </message>
    <message>
        <source>From {name}, {when}. {why} {tried}</source>
        <translation>از {name}، {when}. {why} {tried}</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>هنوز تلاشی نشده.</translation>
    </message>
    <message>
        <source>Renewed the session with this device</source>
        <translation>نشست با این دستگاه نو شد</translation>
    </message>
    <message>
        <source>Repaired the session by itself</source>
        <translation>نشست خودبه‌خود تعمیر شد</translation>
    </message>
    <message>
        <source>Tried to read it again</source>
        <translation>تلاش دوباره برای خواندن</translation>
    </message>
    <message>
        <source>Tried to repair it</source>
        <translation>تلاش برای تعمیر</translation>
    </message>
    <message>
        <source>{step}, {when}.</source>
        <translation>{step}، {when}.</translation>
    </message>
    <message>
        <source>{step}, {when}; {count} tries so far.</source>
        <translation>{step}، {when}؛ تاکنون {count} تلاش.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>An encrypted message; it can be read once you accept.</source>
        <translation>پیامی رمزنگاری‌شده؛ وقتی بپذیرید خواندنی می‌شود.</translation>
    </message>
    <message>
        <source>Wants to see when you are online</source>
        <translation>می‌خواهد ببیند کی آنلاین هستید</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>برای شما نوشت</translation>
    </message>
    <message>
        <source>Wrote to you and wants to see when you are online</source>
        <translation>برای شما نوشت و می‌خواهد ببیند کی آنلاین هستید</translation>
    </message>
    <message>
        <source>{name}, {address}. {what}. {text}</source>
        <translation>{name}، {address}. {what}. {text}</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>Another nickname…</source>
        <translation>نام مستعار دیگر…</translation>
    </message>
    <message>
        <source>Anybody may enter this room now.</source>
        <translation>اکنون هر کسی می‌تواند وارد این اتاق شود.</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>درخواست سخن</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>محروم کردن</translation>
    </message>
    <message>
        <source>Ban {name} from the room?</source>
        <translation>{name} از اتاق محروم شود؟</translation>
    </message>
    <message>
        <source>Can read along from now on: {who}</source>
        <translation>از این پس همراه می‌خواند: {who}</translation>
    </message>
    <message>
        <source>Can read along from now on: {who} and {count} more</source>
        <translation>از این پس همراه می‌خوانند: {who} و {count} نفر دیگر</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names}</source>
        <translation>به‌خاطر نبود کلید، آنچه اینجا نوشته می‌شود را نمی‌خواند: {names}</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names} and {count} more</source>
        <translation>به‌خاطر نبود کلید، آنچه اینجا نوشته می‌شود را نمی‌خوانند: {names} و {count} نفر دیگر</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>تصمیم…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>ورود دوباره</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>وارد کردن گذرواژه…</translation>
    </message>
    <message>
        <source>Fetching keys: {done} of {total}</source>
        <translation>در حال دریافت کلیدها: {done} از {total}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who}</source>
        <translation>در این اتاق، بی‌آنکه به آن تعلق داشته باشد: {who}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who} and {count} more</source>
        <translation>در این اتاق، بی‌آنکه به آن تعلق داشته باشند: {who} و {count} نفر دیگر</translation>
    </message>
    <message>
        <source>It names another one: {address}.</source>
        <translation>از اتاق دیگری نام می‌برد: {address}.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>دیدن…</translation>
    </message>
    <message>
        <source>Not encrypted: anybody may enter this room and read it, and so can its server.</source>
        <translation>رمزنگاری‌نشده: هر کسی می‌تواند وارد این اتاق شود و بخواند، سرورش هم.</translation>
    </message>
    <message>
        <source>Not encrypted: the room’s server, and those of everybody inside, can read what is written.</source>
        <translation>رمزنگاری‌نشده: سرور اتاق و سرورهای همهٔ افراد آن می‌توانند نوشته‌ها را بخوانند.</translation>
    </message>
    <message>
        <source>Nothing is sent until you have decided about this room.</source>
        <translation>تا دربارهٔ این اتاق تصمیم نگیرید چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names}</source>
        <translation>دیگران آن‌ها را راه دادند و اکنون می‌توانند بخوانند: {names}</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names} and {count} more</source>
        <translation>دیگران آن‌ها را راه دادند و اکنون می‌توانند بخوانند: {names} و {count} نفر دیگر</translation>
    </message>
    <message>
        <source>Private, but not encrypted. You know {nick} by a nickname only, in {room}.</source>
        <translation>خصوصی، ولی رمزنگاری‌نشده. {nick} را فقط با نام مستعار می‌شناسید، در {room}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>اخراج</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>{name} از اتاق اخراج شود؟</translation>
    </message>
    <message>
        <source>Somebody else is called {who} now</source>
        <translation>اکنون کس دیگری {who} نام دارد</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>Take this message back for everybody?</source>
        <translation>این پیام برای همه پس گرفته شود؟</translation>
    </message>
    <message>
        <source>The moderators were asked. You may write as soon as one agrees.</source>
        <translation>از ناظران پرسیده شد. همین که یکی بپذیرد می‌توانید بنویسید.</translation>
    </message>
    <message>
        <source>The room asks every program inside to delete the words. Not every one does, and somebody may have read or copied them already. Everybody sees that a moderator did it.</source>
        <translation>اتاق از هر برنامه‌ای در آن می‌خواهد نوشته را حذف کند. همهٔ برنامه‌ها چنین نمی‌کنند و شاید کسی آن را خوانده یا کپی کرده باشد. همه می‌بینند که کار یک ناظر بوده است.</translation>
    </message>
    <message>
        <source>The room does not let you in, so you cannot write here.</source>
        <translation>اتاق راهتان نمی‌دهد، پس نمی‌توانید اینجا بنویسید.</translation>
    </message>
    <message>
        <source>The room has no subject any more</source>
        <translation>اتاق دیگر موضوعی ندارد</translation>
    </message>
    <message>
        <source>The room wants messages slower: wait a moment</source>
        <translation>اتاق پیام‌ها را آهسته‌تر می‌خواهد: کمی صبر کنید</translation>
    </message>
    <message>
        <source>The settings of the room changed</source>
        <translation>تنظیمات اتاق تغییر کرد</translation>
    </message>
    <message>
        <source>The subject is now: {text}</source>
        <translation>موضوع اکنون: {text}</translation>
    </message>
    <message>
        <source>They leave the room now and cannot come back: {address}</source>
        <translation>اکنون اتاق را ترک می‌کند و نمی‌تواند برگردد: {address}</translation>
    </message>
    <message>
        <source>They leave the room now, and may come back.</source>
        <translation>اکنون اتاق را ترک می‌کند و می‌تواند برگردد.</translation>
    </message>
    <message>
        <source>This room gives away more than before.</source>
        <translation>این اتاق بیش از پیش آشکار می‌کند.</translation>
    </message>
    <message>
        <source>This room hides now who its members are.</source>
        <translation>این اتاق اکنون اعضایش را پنهان می‌کند.</translation>
    </message>
    <message>
        <source>This room is listed publicly now.</source>
        <translation>این اتاق اکنون در فهرستی عمومی است.</translation>
    </message>
    <message>
        <source>This room keeps an archive now.</source>
        <translation>این اتاق اکنون بایگانی نگه می‌دارد.</translation>
    </message>
    <message>
        <source>This room shows your address to everybody now.</source>
        <translation>این اتاق اکنون نشانی شما را به همه نشان می‌دهد.</translation>
    </message>
    <message>
        <source>What is said in this room is recorded now.</source>
        <translation>آنچه در این اتاق گفته می‌شود اکنون ثبت می‌شود.</translation>
    </message>
    <message>
        <source>What you are in this room now: {what}</source>
        <translation>جایگاه شما در این اتاق اکنون: {what}</translation>
    </message>
    <message>
        <source>You are called {who} here now</source>
        <translation>نام شما اینجا اکنون {who} است</translation>
    </message>
    <message>
        <source>You are not in this room, so you cannot write here.</source>
        <translation>در این اتاق نیستید، پس نمی‌توانید اینجا بنویسید.</translation>
    </message>
    <message>
        <source>You may read here, and not write.</source>
        <translation>اینجا می‌توانید بخوانید، ولی نه بنویسید.</translation>
    </message>
    <message>
        <source>{other} banned {who} from the room</source>
        <translation>{other}، {who} را از اتاق محروم کرد</translation>
    </message>
    <message>
        <source>{other} removed {who} from the room</source>
        <translation>{other}، {who} را از اتاق اخراج کرد</translation>
    </message>
    <message>
        <source>{what} Nothing is sent until you have decided.</source>
        <translation>{what} تا تصمیم نگیرید چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>{what}: “{reason}”</source>
        <translation>‏{what}: «{reason}»</translation>
    </message>
    <message>
        <source>{who} asks to be allowed to write</source>
        <translation>{who} اجازهٔ نوشتن می‌خواهد</translation>
    </message>
    <message>
        <source>{who} cannot read what you wrote, for want of keys</source>
        <translation>به‌خاطر نبود کلید، نوشتهٔ شما خوانده نمی‌شود: {who}</translation>
    </message>
    <message>
        <source>{who} changed the subject: {text}</source>
        <translation>{who} موضوع را تغییر داد: {text}</translation>
    </message>
    <message>
        <source>{who} declined the invitation</source>
        <translation>{who} دعوت را رد کرد</translation>
    </message>
    <message>
        <source>{who} is called {other} now</source>
        <translation>نام {who} اکنون {other} است</translation>
    </message>
    <message>
        <source>{who} is no member any more and had to leave</source>
        <translation>{who} دیگر عضو نیست و ناچار رفت</translation>
    </message>
    <message>
        <source>{who} people may read along here by now: nobody can know them all</source>
        <translation>اکنون شاید {who} نفر اینجا همراه بخوانند: کسی نمی‌تواند همه را بشناسد</translation>
    </message>
    <message>
        <source>{who} was banned from the room</source>
        <translation>{who} از اتاق محروم شد</translation>
    </message>
    <message>
        <source>{who} was invited</source>
        <translation>{who} دعوت شد</translation>
    </message>
    <message>
        <source>{who} was removed from the room</source>
        <translation>{who} از اتاق اخراج شد</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with devices that you have not compared.</source>
        <translation>
            <numerusform>%n عضو با دستگاه‌هایی که مقایسه نکرده‌اید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s): few enough to know each other.</source>
        <translation>
            <numerusform>%n شرکت‌کننده: آن‌قدر کم که همدیگر را بشناسند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: nobody can know everybody who reads along.</source>
        <translation>
            <numerusform>%n نفر: کسی نمی‌تواند همهٔ خوانندگان را بشناسد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n نفر حاضر</numerusform>
        </translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>An invitation. The room does not say who sent it.</source>
        <translation>یک دعوت. اتاق نمی‌گوید چه کسی آن را فرستاده است.</translation>
    </message>
    <message>
        <source>Anybody can enter and read along, without being asked who they are.</source>
        <translation>هر کسی می‌تواند وارد شود و بخواند، بی‌آنکه بپرسند کیست.</translation>
    </message>
    <message>
        <source>Anybody can enter now.</source>
        <translation>اکنون هر کسی می‌تواند وارد شود.</translation>
    </message>
    <message>
        <source>Anybody can find it, enter and read along, also what was written before. Nothing in it is encrypted: {server} can read every word.</source>
        <translation>هر کسی می‌تواند پیدایش کند، وارد شود و بخواند، آنچه پیش‌تر نوشته شده را هم. چیزی در آن رمزنگاری نمی‌شود: {server} می‌تواند هر واژه را بخواند.</translation>
    </message>
    <message>
        <source>Anybody can find the room in the list of its server.</source>
        <translation>هر کسی می‌تواند اتاق را در فهرست سرورش پیدا کند.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>محروم کردن</translation>
    </message>
    <message>
        <source>Ban an address</source>
        <translation>محروم کردن نشانی</translation>
    </message>
    <message>
        <source>Ban {name}?</source>
        <translation>{name} محروم شود؟</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>محروم</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted</source>
        <translation>رمزنگاری‌شده‌ها را نمی‌تواند بخواند</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted: {names}.</source>
        <translation>رمزنگاری‌شده‌ها را نمی‌تواند بخواند: {names}.</translation>
    </message>
    <message>
        <source>Devices not compared</source>
        <translation>دستگاه‌ها مقایسه‌نشده</translation>
    </message>
    <message>
        <source>End-to-end encrypted: only devices of the members can read it.</source>
        <translation>رمزنگاری سرتاسری: فقط دستگاه‌های اعضا می‌توانند بخوانند.</translation>
    </message>
    <message>
        <source>Entering the room…</source>
        <translation>در حال ورود به اتاق…</translation>
    </message>
    <message>
        <source>Every device verified</source>
        <translation>همهٔ دستگاه‌ها تأیید شده‌اند</translation>
    </message>
    <message>
        <source>Everybody in the room sees it, and that you changed it.</source>
        <translation>همه در اتاق آن را می‌بینند، و اینکه شما تغییرش داده‌اید.</translation>
    </message>
    <message>
        <source>Everybody in the room sees it. A subject is never encrypted, not even in a private group.</source>
        <translation>همه در اتاق آن را می‌بینند. موضوع هرگز رمزنگاری نمی‌شود، حتی در گروه خصوصی.</translation>
    </message>
    <message>
        <source>Everybody in the room sees your address, and you see theirs.</source>
        <translation>همه در اتاق نشانی شما را می‌بینند و شما نشانی آن‌ها را.</translation>
    </message>
    <message>
        <source>Everybody who knows the password can enter.</source>
        <translation>هر که گذرواژه را بداند می‌تواند وارد شود.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>نخست نامی به آن بدهید.</translation>
    </message>
    <message>
        <source>Good: {text}</source>
        <translation>خوب: {text}</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>گپ گروهی</translation>
    </message>
    <message>
        <source>Invitation into {room}. {what} {text}</source>
        <translation>دعوت به {room}. {what} {text}</translation>
    </message>
    <message>
        <source>It can be found by anybody in the list of its server now.</source>
        <translation>اکنون هر کسی می‌تواند آن را در فهرست سرورش پیدا کند.</translation>
    </message>
    <message>
        <source>It gives away more than before.</source>
        <translation>بیش از پیش آشکار می‌کند.</translation>
    </message>
    <message>
        <source>It has so many people now that nobody can know who reads along.</source>
        <translation>اکنون آن‌قدر آدم دارد که کسی نمی‌تواند بداند چه کسی می‌خواند.</translation>
    </message>
    <message>
        <source>It hides who its members are now.</source>
        <translation>اکنون اعضایش را پنهان می‌کند.</translation>
    </message>
    <message>
        <source>It keeps what is written now, for those who enter later.</source>
        <translation>اکنون نوشته‌ها را برای کسانی که بعداً وارد می‌شوند نگه می‌دارد.</translation>
    </message>
    <message>
        <source>It records what is written in a log now, which may be public.</source>
        <translation>اکنون نوشته‌ها را در گزارشی ثبت می‌کند که شاید عمومی باشد.</translation>
    </message>
    <message>
        <source>It shows your real address to everybody in it now.</source>
        <translation>اکنون نشانی واقعی شما را به همه در آن نشان می‌دهد.</translation>
    </message>
    <message>
        <source>Looks like {name}. The room hides who it is, so do not believe it.</source>
        <translation>شبیه {name} است. اتاق پنهان می‌کند که کیست، پس باور نکنید.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>زیر نظر ناظران</translation>
    </message>
    <message>
        <source>Not encrypted: the server of the room can read every word.</source>
        <translation>رمزنگاری‌نشده: سرور اتاق می‌تواند هر واژه را بخواند.</translation>
    </message>
    <message>
        <source>Not {name}: only the nickname looks alike. This is {address}.</source>
        <translation>{name} نیست: فقط نام مستعار شبیه است. این {address} است.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>هر {seconds} ثانیه یک پیام</translation>
    </message>
    <message>
        <source>Only people who were made members can enter.</source>
        <translation>فقط کسانی که عضو شده‌اند می‌توانند وارد شوند.</translation>
    </message>
    <message>
        <source>Only people you add can enter. They see each other’s addresses, and every message is encrypted end-to-end. {server} runs the group: it sees who is in it and who writes when, not what.</source>
        <translation>فقط کسانی که می‌افزایید می‌توانند وارد شوند. نشانی همدیگر را می‌بینند و هر پیام رمزنگاری سرتاسری می‌شود. {server} گروه را می‌گرداند: می‌بیند چه کسانی در آن‌اند و چه کسی کی می‌نویسد، نه چه.</translation>
    </message>
    <message>
        <source>Only you see it, on all your devices. Empty: what the room calls itself.</source>
        <translation>فقط شما آن را می‌بینید، روی همهٔ دستگاه‌هایتان. خالی: نامی که اتاق به خود می‌دهد.</translation>
    </message>
    <message>
        <source>Others see only nicknames, so you cannot know who reads along. Moderators and the server see your address.</source>
        <translation>دیگران فقط نام‌های مستعار را می‌بینند، پس نمی‌توانید بدانید چه کسی می‌خواند. ناظران و سرور نشانی شما را می‌بینند.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>Private group</source>
        <translation>گروه خصوصی</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>کانال عمومی</translation>
    </message>
    <message>
        <source>Reading what was written meanwhile…</source>
        <translation>در حال خواندن آنچه در این میان نوشته شد…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>اخراج</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>{name} از اتاق اخراج شود؟</translation>
    </message>
    <message>
        <source>Run by {server}, which sees who is here and who writes when.</source>
        <translation>گرداننده {server} است و می‌بیند چه کسی اینجاست و چه کسی کی می‌نویسد.</translation>
    </message>
    <message>
        <source>So nothing can be encrypted in it any more. What you write is not sent, unless you also turn encryption off.</source>
        <translation>پس دیگر چیزی در آن رمزنگاری نمی‌شود. آنچه می‌نویسید فرستاده نمی‌شود، مگر رمزنگاری را هم خاموش کنید.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>The room cannot be reached. It is tried again.</source>
        <translation>اتاق در دسترس نیست. دوباره تلاش می‌شود.</translation>
    </message>
    <message>
        <source>The room does not say how many people are in it.</source>
        <translation>اتاق نمی‌گوید چند نفر در آن‌اند.</translation>
    </message>
    <message>
        <source>The room does not say what kind of room it is. Expect that anybody reads along.</source>
        <translation>اتاق نمی‌گوید چه نوع اتاقی است. فرض کنید هر کسی می‌خواند.</translation>
    </message>
    <message>
        <source>The room keeps a log that may be public: who wrote when, not what.</source>
        <translation>اتاق گزارشی نگه می‌دارد که شاید عمومی باشد: چه کسی کی نوشت، نه چه.</translation>
    </message>
    <message>
        <source>The room keeps no history.</source>
        <translation>اتاق تاریخچه نگه نمی‌دارد.</translation>
    </message>
    <message>
        <source>The room keeps what is written; who enters later can read it.</source>
        <translation>اتاق نوشته‌ها را نگه می‌دارد؛ هر که بعداً وارد شود می‌تواند بخواند.</translation>
    </message>
    <message>
        <source>The room says that {sender} invites you. It may not be true.</source>
        <translation>اتاق می‌گوید {sender} شما را دعوت می‌کند. شاید درست نباشد.</translation>
    </message>
    <message>
        <source>The room stands in no list.</source>
        <translation>اتاق در هیچ فهرستی نیست.</translation>
    </message>
    <message>
        <source>The server of the room does not answer. Try again later.</source>
        <translation>سرور اتاق پاسخ نمی‌دهد. بعداً تلاش کنید.</translation>
    </message>
    <message>
        <source>The server of the room keeps what is written, encrypted as it is.</source>
        <translation>سرور اتاق نوشته‌ها را همان‌طور رمزنگاری‌شده نگه می‌دارد.</translation>
    </message>
    <message>
        <source>They leave at once and cannot come back until somebody lifts the ban.</source>
        <translation>بی‌درنگ می‌رود و تا رفع محرومیت نمی‌تواند برگردد.</translation>
    </message>
    <message>
        <source>They leave at once and may come back if the room lets them in.</source>
        <translation>بی‌درنگ می‌رود و اگر اتاق راهش دهد می‌تواند برگردد.</translation>
    </message>
    <message>
        <source>To know: {text}</source>
        <translation>خوب است بدانید: {text}</translation>
    </message>
    <message>
        <source>Unknown kind of room</source>
        <translation>نوع ناشناختهٔ اتاق</translation>
    </message>
    <message>
        <source>Vanishes when everybody has left</source>
        <translation>با رفتن همه از میان می‌رود</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>هشدار: {text}</translation>
    </message>
    <message>
        <source>What is written is recorded in a log that may be public.</source>
        <translation>نوشته‌ها در گزارشی ثبت می‌شود که شاید عمومی باشد.</translation>
    </message>
    <message>
        <source>What you call this room</source>
        <translation>نامی که شما به این اتاق می‌دهید</translation>
    </message>
    <message>
        <source>Whoever has this address cannot come in, and leaves at once.</source>
        <translation>دارندهٔ این نشانی نمی‌تواند وارد شود و اگر درون باشد بی‌درنگ می‌رود.</translation>
    </message>
    <message>
        <source>Write an address like room@rooms.example.org, or an xmpp: link.</source>
        <translation>نشانی‌ای مانند room@rooms.example.org یا پیوند xmpp:‎ بنویسید.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>در این اتاق نیستید.</translation>
    </message>
    <message>
        <source>Your nickname here</source>
        <translation>نام مستعار شما در اینجا</translation>
    </message>
    <message>
        <source>cannot reach the room, tries again</source>
        <translation>اتاق در دسترس نیست، تلاش دوباره</translation>
    </message>
    <message>
        <source>entering the room…</source>
        <translation>در حال ورود به اتاق…</translation>
    </message>
    <message>
        <source>private, in {room}</source>
        <translation>خصوصی، در {room}</translation>
    </message>
    <message>
        <source>reading what was written…</source>
        <translation>در حال خواندن نوشته‌ها…</translation>
    </message>
    <message>
        <source>the room does not let you in</source>
        <translation>اتاق راهتان نمی‌دهد</translation>
    </message>
    <message>
        <source>the room is closed</source>
        <translation>اتاق بسته است</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>منتظر تصمیم شما</translation>
    </message>
    <message>
        <source>you are not in the room</source>
        <translation>در اتاق نیستید</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} و دیگران</translation>
    </message>
    <message>
        <source>{name}. {line}</source>
        <translation>‏{name}. {line}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} اتاق می‌گوید: «{theirs}»</translation>
    </message>
    <message>
        <source>{sender} invites you into this room.</source>
        <translation>{sender} شما را به این اتاق دعوت می‌کند.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Away</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Away for longer</source>
        <translation>مدتی دور</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>مسدود</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>مزاحم نشوید</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online</source>
        <translation>هیچ‌کدام آنلاین بودن دیگری را نمی‌بینید</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>آفلاین</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>آنلاین</translation>
    </message>
    <message>
        <source>Online, happy to talk</source>
        <translation>آنلاین، آمادهٔ گفتگو</translation>
    </message>
    <message>
        <source>Sees when you are online; you do not see them</source>
        <translation>آنلاین بودن شما را می‌بیند؛ شما نمی‌بینید</translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation>در انتظار پاسخ او</translation>
    </message>
    <message>
        <source>{name}, {address}. {line}</source>
        <translation>{name}، {address}. {line}</translation>
    </message>
    <message>
        <source>{presence} · does not see when you are online</source>
        <translation>{presence} · آنلاین بودن شما را نمی‌بیند</translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>Cannot reach {server} {way}: {why} Nothing was sent.</source>
        <translation>رسیدن به {server} {way} ممکن نشد: {why} چیزی فرستاده نشد.</translation>
    </message>
    <message>
        <source>Connecting to the Tor network: {percent} %</source>
        <translation>در حال اتصال به شبکهٔ Tor: {percent}٪</translation>
    </message>
    <message>
        <source>Connects directly: your server sees your internet address.</source>
        <translation>مستقیم وصل می‌شود: سرور شما نشانی اینترنتی‌تان را می‌بیند.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مستقیم</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>پروکسی</translation>
    </message>
    <message>
        <source>Starting Tor…</source>
        <translation>در حال راه‌اندازی Tor…</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address. Without I2P nothing is sent.</source>
        <translation>از راه I2P: سرور شما نشانی اینترنتی‌تان را نمی‌بیند. بدون I2P چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address. Without Tor nothing is sent.</source>
        <translation>از راه Tor: سرور شما نشانی اینترنتی‌تان را نمی‌بیند. بدون Tor چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Through a Tor that this program starts: your server does not see your internet address. Without it nothing is sent.</source>
        <translation>از راه یک Tor که این برنامه راه می‌اندازد: سرور شما نشانی اینترنتی‌تان را نمی‌بیند. بدون آن چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees the proxy’s internet address, and whoever runs the proxy sees yours. Without it nothing is sent.</source>
        <translation>از راه پروکسی: سرور شما نشانی اینترنتی پروکسی را می‌بیند و گردانندهٔ پروکسی نشانی شما را. بدون آن چیزی فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>‏Tor این برنامه</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>مستقیم</translation>
    </message>
    <message>
        <source>the Tor network does not know this address. The server may be off.</source>
        <translation>شبکهٔ Tor این نشانی را نمی‌شناسد. شاید سرور خاموش باشد.</translation>
    </message>
    <message>
        <source>the onion server does not answer right now.</source>
        <translation>سرور onion اکنون پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>پروکسی</translation>
    </message>
    <message>
        <source>the proxy at {place}</source>
        <translation>پروکسی در {place}</translation>
    </message>
    <message>
        <source>the server refuses the connection.</source>
        <translation>سرور اتصال را رد می‌کند.</translation>
    </message>
    <message>
        <source>the way there took too long.</source>
        <translation>راه تا آنجا بیش از حد طول کشید.</translation>
    </message>
    <message>
        <source>through I2P</source>
        <translation>از راه I2P</translation>
    </message>
    <message>
        <source>through Tor</source>
        <translation>از راه Tor</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>از راه پروکسی</translation>
    </message>
    <message>
        <source>through an unknown route</source>
        <translation>از راه مسیری ناشناخته</translation>
    </message>
    <message>
        <source>{name} at {place}</source>
        <translation>{name} در {place}</translation>
    </message>
    <message>
        <source>{proxy} cannot find it.</source>
        <translation>{proxy} آن را پیدا نمی‌کند.</translation>
    </message>
    <message>
        <source>{proxy} could not connect and does not say why.</source>
        <translation>{proxy} نتوانست وصل شود و نمی‌گوید چرا.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and password.</source>
        <translation>{proxy} نام کاربری و گذرواژه را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>{proxy} does not allow it.</source>
        <translation>{proxy} این را اجازه نمی‌دهد.</translation>
    </message>
    <message>
        <source>{proxy} does not answer.</source>
        <translation>{proxy} پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>{proxy} does not speak SOCKS5.</source>
        <translation>{proxy} به زبان SOCKS5 سخن نمی‌گوید.</translation>
    </message>
    <message>
        <source>{proxy} has no network right now.</source>
        <translation>{proxy} اکنون شبکه ندارد.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>You: {text}</source>
        <translation>شما: {text}</translation>
    </message>
    <message>
        <source>{name}, {when}: {excerpt}</source>
        <translation>{name}، {when}: {excerpt}</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>Blocks people before their messages reach you</source>
        <translation>افراد را پیش از رسیدن پیامشان به شما مسدود می‌کند</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>بازخورد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Keeps messages until all your devices have them</source>
        <translation>پیام‌ها را نگه می‌دارد تا به همهٔ دستگاه‌هایتان برسند</translation>
    </message>
    <message>
        <source>Largest message: {size} kB</source>
        <translation>بزرگ‌ترین پیام: {size} کیلوبایت</translation>
    </message>
    <message>
        <source>Lets you change the password here</source>
        <translation>اجازه می‌دهد گذرواژه را اینجا تغییر دهید</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>گزارش آزار</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>امنیت</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>وضعیت سرور</translation>
    </message>
    <message>
        <source>Takes reports about spam and abuse</source>
        <translation>گزارش هرزنامه و آزار را می‌پذیرد</translation>
    </message>
    <message>
        <source>Tells your devices what you have read</source>
        <translation>به دستگاه‌هایتان می‌گوید چه خوانده‌اید</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>گرداننده</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>A new device waits for your decision. Not sent yet.</source>
        <translation>دستگاه تازه‌ای منتظر تصمیم شماست. هنوز فرستاده نشده.</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names} and {count} more: they cannot read it</source>
        <translation>برای {names} و {count} نفر دیگر رمزنگاری نشد: نمی‌توانند بخوانند</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names}: they cannot read it</source>
        <translation>برای {names} رمزنگاری نشد و خواندنی نیست</translation>
    </message>
    <message>
        <source>Deleted here on {when}</source>
        <translation>{when} از اینجا حذف می‌شود</translation>
    </message>
    <message>
        <source>Deleted some time after it was read</source>
        <translation>مدتی پس از خواندن حذف می‌شود</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>رمزنگاری‌شده</translation>
    </message>
    <message>
        <source>Encrypted by a device you do not trust</source>
        <translation>رمزنگاری‌شده از دستگاهی که به آن اعتماد ندارید</translation>
    </message>
    <message>
        <source>Encrypted, device verified</source>
        <translation>رمزنگاری‌شده، دستگاه تأییدشده</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>فایل {name}</translation>
    </message>
    <message>
        <source>From here on messages are encrypted</source>
        <translation>از اینجا پیام‌ها رمزنگاری شده‌اند</translation>
    </message>
    <message>
        <source>From here on messages are not encrypted</source>
        <translation>از اینجا پیام‌ها رمزنگاری نشده‌اند</translation>
    </message>
    <message>
        <source>Messages between {after} and {before} may be on the server only</source>
        <translation>پیام‌های میان {after} و {before} شاید فقط روی سرور باشند</translation>
    </message>
    <message>
        <source>Messages from before {before} may be on the server only</source>
        <translation>پیام‌های پیش از {before} شاید فقط روی سرور باشند</translation>
    </message>
    <message>
        <source>Nobody there can read encrypted messages yet. Not sent yet.</source>
        <translation>هنوز کسی آنجا نمی‌تواند پیام رمزنگاری‌شده بخواند. هنوز فرستاده نشده.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>رمزنگاری‌نشده</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>فرستاده نشد</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خوانده شد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده شد</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>لودهنده</translation>
    </message>
    <message>
        <source>Spoiler, covered</source>
        <translation>لودهنده، پوشیده</translation>
    </message>
    <message>
        <source>Taken back by a moderator</source>
        <translation>یک ناظر آن را پس گرفت</translation>
    </message>
    <message>
        <source>Taken back by a moderator, {name}</source>
        <translation>ناظر {name} آن را پس گرفت</translation>
    </message>
    <message>
        <source>The original is not here</source>
        <translation>پیام اصلی اینجا نیست</translation>
    </message>
    <message>
        <source>The room gives away more than before. Not sent until you have decided.</source>
        <translation>اتاق بیش از پیش آشکار می‌کند. تا تصمیم نگیرید فرستاده نمی‌شود.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>این پیام حذف شد</translation>
    </message>
    <message>
        <source>This message was not sent.</source>
        <translation>این پیام فرستاده نشد.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>در انتظار فرستادن</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>منتظر تصمیم شما</translation>
    </message>
    <message>
        <source>You</source>
        <translation>شما</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>ویرایش‌شده</translation>
    </message>
    <message>
        <source>in reply to {name}: {text}</source>
        <translation>در پاسخ به {name}: {text}</translation>
    </message>
    <message>
        <source>looks like {name}; the room hides who it is</source>
        <translation>شبیه {name} است؛ اتاق پنهان می‌کند که کیست</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>از شما نام می‌برد</translation>
    </message>
    <message>
        <source>only looks like {name}</source>
        <translation>فقط شبیه {name} است</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>سنجاق‌شده</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و {count} نفر دیگر</translation>
    </message>
    <message>
        <source>{who}: “{reason}”</source>
        <translation>‏{who}: «{reason}»</translation>
    </message>
</context>
<context>
    <name>typing</name>
    <message>
        <source>typing…</source>
        <translation>در حال نوشتن…</translation>
    </message>
    <message>
        <source>{count} people are typing…</source>
        <translation>{count} نفر در حال نوشتن…</translation>
    </message>
    <message>
        <source>{name} and {other} are typing…</source>
        <translation>{name} و {other} در حال نوشتن…</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} در حال نوشتن…</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>All messages are deleted on this computer, and the server does not bring them back. Others, and your other devices, keep theirs.</source>
        <translation>همهٔ پیام‌ها روی این رایانه حذف می‌شوند و سرور آن‌ها را برنمی‌گرداند. دیگران و دستگاه‌های دیگرتان پیام‌های خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>حذف گپ</translation>
    </message>
    <message>
        <source>Delete every message with {name}?</source>
        <translation>همهٔ پیام‌ها با {name} حذف شوند؟</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>حذف پیام‌ها</translation>
    </message>
    <message>
        <source>Delete the chat with {name}?</source>
        <translation>گپ با {name} حذف شود؟</translation>
    </message>
    <message>
        <source>The chat and its messages are deleted on this computer. The contact stays, and others keep their messages.</source>
        <translation>گپ و پیام‌هایش روی این رایانه حذف می‌شوند. مخاطب می‌ماند و دیگران پیام‌های خود را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>You leave the room, on your other devices too. The chat and its messages are deleted on this computer; others keep their messages.</source>
        <translation>اتاق را ترک می‌کنید، روی دستگاه‌های دیگرتان هم. گپ و پیام‌هایش روی این رایانه حذف می‌شوند؛ دیگران پیام‌های خود را نگه می‌دارند.</translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>گواهی‌ها (*.pem *.crt *.cer);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>انتخاب فایل CA</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>آن را به شکل host:port بنویسید، مثلاً xmpp.example.org:5222.</translation>
    </message>
</context>
</TS>
