<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Connect now</source>
        <translation>اتصل الآن</translation>
    </message>
    <message>
        <source>Connects when the program starts, and stays connected.</source>
        <translation>يتصل عند بدء البرنامج ويبقى متصلًا.</translation>
    </message>
    <message>
        <source>Route, server and password of %1</source>
        <translation>مسار %1 وخادمه وكلمة مروره</translation>
    </message>
    <message>
        <source>Route, server, password…</source>
        <translation>المسار والخادم وكلمة المرور…</translation>
    </message>
    <message>
        <source>Trust new devices of contacts</source>
        <translation>الوثوق بأجهزة جهات الاتصال الجديدة</translation>
    </message>
    <message>
        <source>Until you verify the first device of somebody; from then on you decide about each new one.</source>
        <translation>إلى أن تتحقق من أول جهاز لشخص ما؛ بعدها تقرر بنفسك بشأن كل جهاز جديد.</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>استخدام هذا الحساب</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Allow a plain password</source>
        <translation>السماح بكلمة مرور مكشوفة</translation>
    </message>
    <message>
        <source>Lets the server read your password when it knows no better login. Still only inside an encrypted connection.</source>
        <translation>يتيح للخادم قراءة كلمة مرورك إذا لم يعرف طريقة دخول أفضل. وحتى حينها داخل اتصال مشفر فقط.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
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
        <translation>أدخل كلمة مرور هذا الحساب.</translation>
    </message>
    <message>
        <source>The invitation is for addresses that end in @{server}.</source>
        <translation>الدعوة لعناوين تنتهي بـ ⁦@{server}⁩.</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>From your account</source>
        <translation>من حسابك</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>All its messages and keys on this computer are deleted. The account itself stays on the server, and you can log in again.</source>
        <translation>تُحذف كل رسائله ومفاتيحه على هذا الحاسوب. أما الحساب نفسه فيبقى على الخادم، ويمكنك الدخول من جديد.</translation>
    </message>
    <message>
        <source>Always: {who}.</source>
        <translation>دائمًا: {who}.</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete on the server…</source>
        <translation>حذف من الخادم…</translation>
    </message>
    <message>
        <source>Delete {address} for good?</source>
        <translation>هل تريد حذف {address} نهائيًا؟</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>From contacts</source>
        <translation>من جهات الاتصال</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>سألت: تم تغييرها</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Messages that come while this computer is off are then lost to it.</source>
        <translation>الرسائل التي تصل وهذا الحاسوب مطفأ تضيع عليه.</translation>
    </message>
    <message>
        <source>Never: {who}.</source>
        <translation>أبدًا: {who}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Other devices have to log in again with the new one.</source>
        <translation>على الأجهزة الأخرى تسجيل الدخول من جديد بالكلمة الجديدة.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>إزالة من هنا</translation>
    </message>
    <message>
        <source>Remove here…</source>
        <translation>إزالة من هنا…</translation>
    </message>
    <message>
        <source>Remove it from this computer alone, or delete it on the server for everybody.</source>
        <translation>أزِله من هذا الحاسوب فقط، أو احذفه من الخادم للجميع.</translation>
    </message>
    <message>
        <source>Remove {address} from this computer?</source>
        <translation>هل تريد إزالة {address} من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>عرض الشهادة</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>غيّره من يدير الخادم…</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts and archive, and this computer deletes its messages and keys. Nobody can bring it back, and somebody else may take the address.</source>
        <translation>يحذف الخادم الحساب مع جهات اتصاله وأرشيفه، ويحذف هذا الحاسوب رسائله ومفاتيحه. لا يستطيع أحد استعادته، وقد يأخذ شخص آخر العنوان.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>كلمتا المرور مختلفتان. اكتب الكلمة نفسها مرتين.</translation>
    </message>
    <message>
        <source>This server does not let you change the password here. Ask whoever runs it.</source>
        <translation>هذا الخادم لا يسمح بتغيير كلمة المرور من هنا. اسأل من يديره.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>الحد الأدنى لعدد الأحرف: {count}.</translation>
    </message>
    <message>
        <source>What your server keeps</source>
        <translation>ما يحتفظ به خادمك</translation>
    </message>
    <message>
        <source>Your server archives messages, so that all your devices get them. Encrypted ones it cannot read.</source>
        <translation>يؤرشف خادمك الرسائل كي تصل إلى كل أجهزتك. ولا يستطيع قراءة المشفر منها.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>AccountTrouble</name>
    <message>
        <source>Do this only if whoever runs {server} told you, in another way, that they changed how people log in. If somebody is in between, they take over your account.</source>
        <translation>افعل هذا فقط إذا أخبرك من يدير {server}، بوسيلة أخرى، أنه غيّر طريقة الدخول. فإن كان هناك من يتوسط الاتصال، استولى على حسابك.</translation>
    </message>
    <message>
        <source>Log in with less protection than before?</source>
        <translation>هل تريد الدخول بحماية أقل من قبل؟</translation>
    </message>
    <message>
        <source>The operator changed this: log in</source>
        <translation>غيّره من يدير الخادم: ادخل</translation>
    </message>
</context>
<context>
    <name>AccountWay</name>
    <message>
        <source>Change the route</source>
        <translation>تغيير المسار</translation>
    </message>
    <message>
        <source>New circuits are used from now on.</source>
        <translation>تُستخدم دوائر جديدة من الآن.</translation>
    </message>
    <message>
        <source>Show more than before?</source>
        <translation>هل تريد كشف أكثر من قبل؟</translation>
    </message>
    <message>
        <source>This shows more than the route until now.</source>
        <translation>يكشف هذا أكثر مما يكشفه المسار الحالي.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>From your account</source>
        <translation>من حسابك</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. You can write to them at once.</source>
        <translation>يُسأل الشخص هل يمكنك أن ترى متى يكون متصلًا. ويمكنك الكتابة إليه فورًا.</translation>
    </message>
    <message>
        <source>as you call them; only you see it</source>
        <translation>كما تسميه أنت؛ لا يراه غيرك</translation>
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
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>لدي دعوة</translation>
    </message>
    <message>
        <source>I need an address</source>
        <translation>أحتاج إلى عنوان</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Log in with the address you have. You can add more accounts later.</source>
        <translation>سجّل الدخول بعنوانك. يمكنك إضافة حسابات أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>Add an address…</source>
        <translation>إضافة عنوان…</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>عناوين الخادم</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>The server is found by its name. Add an address if whoever runs it gave you one, or if its name is blocked where you are.</source>
        <translation>يُعثر على الخادم باسمه. أضف عنوانًا إذا أعطاك إياه من يدير الخادم، أو إذا كان اسمه محجوبًا حيث أنت.</translation>
    </message>
    <message>
        <source>These are tried in this order, and nobody is asked for the server’s name.</source>
        <translation>تُجرَّب هذه العناوين بهذا الترتيب، ولا يُسأل أحد عن اسم الخادم.</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>تجربة %1 قبل غيره</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>تجربة %1 بعد غيره</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>A name, an onion address or a number. The certificate is still the one of the server’s name.</source>
        <translation>اسم أو عنوان onion أو عنوان رقمي. وتبقى الشهادة هي شهادة اسم الخادم.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>إضافة عنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>الاسم الآخر</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>التشفير إلى الخادم</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>بصمة شهادته</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>المضيف والمنفذ</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>نوع العنوان</translation>
    </message>
    <message>
        <source>Looks like the web on the way, and often passes where other connections do not.</source>
        <translation>يبدو في الطريق كتصفح الويب، وكثيرًا ما يمر حيث لا تمر اتصالات أخرى.</translation>
    </message>
    <message>
        <source>Name that is told on the way</source>
        <translation>الاسم الذي يُذكر في الطريق</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا اسم</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>The server’s own web page is asked where its WebSocket is, on the route of this account.</source>
        <translation>تُسأل صفحة الويب الخاصة بالخادم عن مكان WebSocket لديه، عبر مسار هذا الحساب.</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket it names</source>
        <translation>‏WebSocket يذكره الخادم</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>أي شهادة صالحة</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>As abuse</source>
        <translation>إساءة</translation>
    </message>
    <message>
        <source>As spam</source>
        <translation>رسائل مزعجة</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>هل تريد حظر %1؟</translation>
    </message>
    <message>
        <source>Block and report</source>
        <translation>حظر وتبليغ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Everybody on %1</source>
        <translation>كل من على %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Nothing they send reaches you any more, here or on your other devices. They are not told.</source>
        <translation>لن يصلك منه شيء بعد الآن، لا هنا ولا على أجهزتك الأخرى. ولا يُبلَّغ بذلك.</translation>
    </message>
    <message>
        <source>Report them to your server?</source>
        <translation>هل تبلّغ خادمك عنه؟</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>هذا العنوان</translation>
    </message>
    <message>
        <source>What happened (those who run your server read it)</source>
        <translation>ما الذي حدث (يقرؤه من يديرون خادمك)</translation>
    </message>
    <message>
        <source>Whom to block</source>
        <translation>من تحظر</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Address or server to block</source>
        <translation>العنوان أو الخادم المراد حظره</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Block somebody here, in the contacts, or when they write to you for the first time.</source>
        <translation>احظر شخصًا هنا، أو من جهات الاتصال، أو عندما يكتب إليك أول مرة.</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>الأشخاص والخوادم المحظورة</translation>
    </message>
    <message>
        <source>For your account</source>
        <translation>لحسابك</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>لا أحد محظور</translation>
    </message>
    <message>
        <source>Nothing from them reaches you, and nothing is sent to them: no messages, no sign that you are online. They are not told.</source>
        <translation>لا يصلك منهم شيء، ولا يُرسل إليهم شيء: لا رسائل ولا ما يدل على أنك متصل. ولا يُبلَّغون بذلك.</translation>
    </message>
    <message>
        <source>name@example.org or example.org</source>
        <translation>name@example.org أو example.org</translation>
    </message>
</context>
<context>
    <name>BlockedItem</name>
    <message>
        <source>%1, the whole server</source>
        <translation>%1، الخادم كله</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>كل من على هذا الخادم</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>إلغاء حظر %1</translation>
    </message>
</context>
<context>
    <name>BlockedViewModel</name>
    <message>
        <source>Write an address like name@example.org, or a server like example.org.</source>
        <translation>اكتب عنوانًا مثل name@example.org أو خادمًا مثل example.org.</translation>
    </message>
</context>
<context>
    <name>BridgeFields</name>
    <message>
        <source>Ask for some at bridges.torproject.org or people you trust, and paste the lines as you got them.</source>
        <translation>اطلب بعضها من bridges.torproject.org أو من أناس تثق بهم، والصق الأسطر كما وصلتك.</translation>
    </message>
    <message>
        <source>Bridges work only with the Tor of this program, so that one is used.</source>
        <translation>لا تعمل الجسور إلا مع Tor الخاص بهذا البرنامج، لذلك يُستخدم هو.</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>الجسور، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Tor is blocked here? Use bridges…</source>
        <translation>هل Tor محجوب هنا؟ استخدم الجسور…</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>%1 of %2 rooms. Only your own server is asked.</source>
        <translation>الغرف: %1 من %2. لا يُسأل إلا خادمك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>الاسم أو العنوان</translation>
    </message>
    <message>
        <source>No public rooms</source>
        <translation>لا غرف عامة</translation>
    </message>
    <message>
        <source>No room with “%1”.</source>
        <translation>لا غرفة باسم «%1».</translation>
    </message>
    <message>
        <source>Rooms of your server</source>
        <translation>غرف خادمك</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>تعذرت قراءة القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Your server shows none. Rooms elsewhere can be joined by their address.</source>
        <translation>لا يعرض خادمك أي غرفة. يمكن الانضمام إلى غرف أخرى بعنوانها.</translation>
    </message>
</context>
<context>
    <name>BubbleTools</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Working</source>
        <translation>جارٍ العمل</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that this account accepts</source>
        <translation>البصمة التي يقبلها هذا الحساب</translation>
    </message>
    <message>
        <source>Fingerprint that was shown (SHA-256)</source>
        <translation>البصمة التي عُرضت (SHA-256)</translation>
    </message>
</context>
<context>
    <name>CertificateNewsSheet</name>
    <message>
        <source>Another certificate</source>
        <translation>شهادة أخرى</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>سألت: تم تغييرها</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تابع القراءة</translation>
    </message>
</context>
<context>
    <name>CertificateSection</name>
    <message>
        <source>64 digits and letters</source>
        <translation>64 من الأرقام والحروف</translation>
    </message>
    <message>
        <source>Accept every valid one</source>
        <translation>قبول كل شهادة صالحة</translation>
    </message>
    <message>
        <source>Accept only that one</source>
        <translation>قبول تلك وحدها</translation>
    </message>
    <message>
        <source>Accept only the certificate with this fingerprint</source>
        <translation>قبول الشهادة ذات هذه البصمة وحدها</translation>
    </message>
    <message>
        <source>Accept only this one</source>
        <translation>قبول هذه وحدها</translation>
    </message>
    <message>
        <source>How the server proves who it is</source>
        <translation>كيف يثبت الخادم هويته</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>حفظ هذا المفتاح</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>مفتاح خادم onion خاص</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>فقط لخادم على عنوان onion لا يُسمح لأي أحد بالوصول إليه.</translation>
    </message>
    <message>
        <source>The certificate of the last login</source>
        <translation>شهادة آخر دخول</translation>
    </message>
    <message>
        <source>There was no login with a certificate yet.</source>
        <translation>لم يحدث دخول بشهادة بعد.</translation>
    </message>
    <message>
        <source>This account accepts every valid certificate, and tells you when it is another one.</source>
        <translation>يقبل هذا الحساب كل شهادة صالحة، ويخبرك حين تصير الشهادة غير ما كانت.</translation>
    </message>
    <message>
        <source>This account accepts one certificate only. If the server gets a new one, you are asked.</source>
        <translation>لا يقبل هذا الحساب إلا شهادة واحدة. إذا حصل الخادم على شهادة جديدة، تُسأل عنها.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Accept this one certificate only?</source>
        <translation>هل تريد قبول هذه الشهادة وحدها؟</translation>
    </message>
    <message>
        <source>Accept this one certificate only…</source>
        <translation>قبول هذه الشهادة وحدها…</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>لا تتصل</translation>
    </message>
    <message>
        <source>Do this only if whoever runs the server gave you this fingerprint, by telephone or on paper, and every group is the same. From then on this account accepts no other certificate, also none that would be valid.</source>
        <translation>افعل هذا فقط إذا أعطاك من يدير الخادم هذه البصمة، بالهاتف أو على ورق، وكانت كل المجموعات متطابقة. من حينها لا يقبل هذا الحساب أي شهادة أخرى، حتى لو كانت صالحة.</translation>
    </message>
    <message>
        <source>I compared it: accept</source>
        <translation>قارنتها: قبول</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تابع القراءة</translation>
    </message>
    <message>
        <source>The certificate of %1</source>
        <translation>شهادة %1</translation>
    </message>
    <message>
        <source>The fingerprint to accept stands beside an address of this account, in its settings.</source>
        <translation>البصمة المقبولة مذكورة بجانب عنوان لهذا الحساب، في إعداداته.</translation>
    </message>
    <message>
        <source>Whoever is in between could read your password and everything that is not end-to-end encrypted.</source>
        <translation>من يتوسط الاتصال قد يقرأ كلمة مرورك وكل ما ليس مشفرًا من طرف إلى طرف.</translation>
    </message>
</context>
<context>
    <name>ChannelSheet</name>
    <message>
        <source>Address, before the @</source>
        <translation>العنوان، ما قبل @</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>إنشاء قناة</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>قناة عامة جديدة</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>الإبحار</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>العودة إلى المحادثات</translation>
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
        <translation>المزيد عن هذه الدردشة</translation>
    </message>
    <message>
        <source>People and details of the room</source>
        <translation>أشخاص الغرفة وتفاصيلها</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>من يمكنه قراءة هذا</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Auto-delete…</source>
        <translation>حذف تلقائي…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>حظر أو تبليغ…</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>تغيير الموضوع…</translation>
    </message>
    <message>
        <source>Check this chat…</source>
        <translation>فحص هذه الدردشة…</translation>
    </message>
    <message>
        <source>Cover the next message</source>
        <translation>إخفاء الرسالة التالية</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>حذف كل الرسائل…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>حذف الدردشة…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>دعوة شخص…</translation>
    </message>
    <message>
        <source>Leave the room…</source>
        <translation>مغادرة الغرفة…</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>كتم لثماني ساعات</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>كتم لساعة</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>كتم دائم</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>إشعار بكل شيء</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>إشعار عند ذكري فقط</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>بحث في هذه الدردشة</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>What this chat is told…</source>
        <translation>ما تعرفه هذه الدردشة…</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Forward to</source>
        <translation>إعادة توجيه إلى</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check this chat</source>
        <translation>فحص هذه الدردشة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Every message of this chat is compared with the archive on your server. What is missing here is stored.</source>
        <translation>تُقارن كل رسالة في هذه الدردشة بالأرشيف على خادمك. وما ينقص هنا يُحفظ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Leave</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Leave {name}?</source>
        <translation>هل تريد مغادرة {name}؟</translation>
    </message>
    <message>
        <source>You leave on all your devices and get nothing new from it. What was said stays here, and whoever is in the room sees that you left.</source>
        <translation>تغادر على كل أجهزتك ولا يصلك منها جديد. يبقى هنا ما قيل، ويرى من في الغرفة أنك غادرت.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>QR code of the link</source>
        <translation>رمز QR للرابط</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Call or meet. The other device shows its fingerprint in its own settings: compare all eight groups. Do not use this chat for it.</source>
        <translation>اتصل هاتفيًا أو التقِ بالشخص. يعرض الجهاز الآخر بصمته في إعداداته: قارن المجموعات الثماني كلها. لا تستخدم هذه الدردشة لذلك.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>التحقق من %1</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Cover it as a spoiler</source>
        <translation>إخفاء كحرق للأحداث</translation>
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
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>إرسال ملف</translation>
    </message>
    <message numerus="yes">
        <source>This room is slow: %n second(s) to wait</source>
        <translation>
            <numerusform>هذه الغرفة بطيئة: انتظر %n ثانية</numerusform>
            <numerusform>هذه الغرفة بطيئة: انتظر ثانية واحدة</numerusform>
            <numerusform>هذه الغرفة بطيئة: انتظر ثانيتين</numerusform>
            <numerusform>هذه الغرفة بطيئة: انتظر %n ثوانٍ</numerusform>
            <numerusform>هذه الغرفة بطيئة: انتظر %n ثانية</numerusform>
            <numerusform>هذه الغرفة بطيئة: انتظر %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>من يمكنه قراءة هذا</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Do not reply</source>
        <translation>عدم الرد</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No spoiler</source>
        <translation>دون إخفاء</translation>
    </message>
    <message>
        <source>Spoiler: what stands on the cover</source>
        <translation>حرق للأحداث: ما يُكتب على الغطاء</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>إنهاء التعديل</translation>
    </message>
</context>
<context>
    <name>ConfigurationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>إعدادات %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Show certificate</source>
        <translation>عرض الشهادة</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>غيّره من يدير الخادم…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
</context>
<context>
    <name>ConnectionViewModel</name>
    <message>
        <source>Connects {ways}</source>
        <translation>الاتصال {ways}</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>As soon as an account connects, you see here where to and on which route.</source>
        <translation>حالما يتصل حساب، ترى هنا إلى أين وعبر أي مسار.</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>سجل الاتصالات</translation>
    </message>
    <message>
        <source>Connections, newest first</source>
        <translation>الاتصالات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Every connection this program made in the last day. It is kept in memory only and is gone when the program ends.</source>
        <translation>كل اتصال أجراه هذا البرنامج خلال اليوم الأخير. يُحفظ في الذاكرة فقط ويزول عند انتهاء البرنامج.</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>نسيان كل ذلك</translation>
    </message>
    <message>
        <source>Nothing went out</source>
        <translation>لم يخرج شيء</translation>
    </message>
</context>
<context>
    <name>ContactItem</name>
    <message>
        <source>Block…</source>
        <translation>حظر…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>كتابة رسالة</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
    <message>
        <source>Add somebody by their address, like name@example.org.</source>
        <translation>أضف شخصًا بعنوانه، مثل name@example.org.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>لا أحد باسم «%1».</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>بحث في جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>ContactsViewModel</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>هل تريد إزالة {name}؟</translation>
    </message>
    <message>
        <source>You will no longer see when the other is online. What you wrote to each other stays here.</source>
        <translation>لن يرى أي منكما متى يكون الآخر متصلًا. ويبقى هنا ما كتبتماه.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>All conversations</source>
        <translation>كل المحادثات</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفة</translation>
    </message>
    <message numerus="yes">
        <source>Archived conversations: %n</source>
        <translation>
            <numerusform>المحادثات المؤرشفة: %n</numerusform>
            <numerusform>المحادثات المؤرشفة: %n</numerusform>
            <numerusform>المحادثات المؤرشفة: %n</numerusform>
            <numerusform>المحادثات المؤرشفة: %n</numerusform>
            <numerusform>المحادثات المؤرشفة: %n</numerusform>
            <numerusform>المحادثات المؤرشفة: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>العودة إلى كل المحادثات</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>No name, address or message has this.</source>
        <translation>لا يوجد هذا في أي اسم أو عنوان أو رسالة.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>لا شيء مؤرشف</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+K</source>
        <translation>بحث  ·  Ctrl+K</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>بحث في المحادثات</translation>
    </message>
    <message>
        <source>Start one with somebody you know.</source>
        <translation>ابدأ محادثة مع شخص تعرفه.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <source>What you archive stands here until something new comes.</source>
        <translation>ما تؤرشفه يبقى هنا إلى أن يصل جديد.</translation>
    </message>
    <message>
        <source>Write a word or a part of one. Esc leaves the search.</source>
        <translation>اكتب كلمة أو جزءًا منها. يُنهي Esc البحث.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Auto-delete…</source>
        <translation>حذف تلقائي…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>إعادة إلى القائمة</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>حذف كل الرسائل…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>حذف الدردشة…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تمييز كمقروء</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>كتم لثماني ساعات</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>كتم لساعة</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>كتم دائم</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>إشعار بكل شيء</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>إشعار عند ذكري فقط</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>الاسم أو العنوان</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Notifies when you are named only</source>
        <translation>إشعار عند ذكرك فقط</translation>
    </message>
</context>
<context>
    <name>DefaultRoute</name>
    <message>
        <source>All accounts connect anew. {seen}</source>
        <translation>تتصل كل الحسابات من جديد. {seen}</translation>
    </message>
    <message>
        <source>Use it for all</source>
        <translation>استخدامه للجميع</translation>
    </message>
    <message>
        <source>Use {route} for all accounts?</source>
        <translation>هل تريد استخدام {route} لكل الحسابات؟</translation>
    </message>
</context>
<context>
    <name>DestroySheet</name>
    <message>
        <source>Address of a new room (if there is one)</source>
        <translation>عنوان غرفة جديدة (إن وُجدت)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close %1 for everybody?</source>
        <translation>هل تريد إغلاق %1 للجميع؟</translation>
    </message>
    <message>
        <source>Close for everybody</source>
        <translation>إغلاق للجميع</translation>
    </message>
    <message>
        <source>Everybody is sent away, and the room with its history on the server is gone. Nobody can bring it back. What was said stays with those who have it.</source>
        <translation>يُخرَج الجميع، وتزول الغرفة مع سجلها على الخادم. لا يستطيع أحد استعادتها. ويبقى ما قيل لدى من عنده.</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>السبب (إن شئت)</translation>
    </message>
    <message>
        <source>Type the name of the room</source>
        <translation>اكتب اسم الغرفة</translation>
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
        <translation>جهاز جديد من حسابك يريد القراءة معك. لا يُشفَّر له شيء حتى توافق عليه أدناه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>تشفير</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>تشفير هذه الدردشة</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>They read along in every encrypted chat of this account.</source>
        <translation>تقرأ معك كل دردشة مشفرة في هذا الحساب.</translation>
    </message>
    <message>
        <source>This chat is not encrypted.</source>
        <translation>هذه الدردشة غير مشفرة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>ما لا يمكن تشفيره ينتظر بدل أن يُرسل.</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>من يمكنه قراءة هذا</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
</context>
<context>
    <name>DetailsViewModel</name>
    <message>
        <source>A device waits for your decision. Until then nothing is sent.</source>
        <translation>جهاز ينتظر قرارك. لا يُرسل شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Both servers, and whoever has access to them, can then read what you write to {name}. What was sent before stays as it is.</source>
        <translation>سيتمكن الخادمان وكل من يصل إليهما من قراءة ما تكتبه إلى {name}. أما ما أُرسل قبل ذلك فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Compare fingerprints over another channel to be sure who reads along.</source>
        <translation>قارن البصمات عبر وسيلة أخرى لتتأكد ممن يقرأ معك.</translation>
    </message>
    <message>
        <source>Everybody along the way can read this chat.</source>
        <translation>يمكن لأي أحد على الطريق قراءة هذه الدردشة.</translation>
    </message>
    <message>
        <source>No device is known yet that could read this chat.</source>
        <translation>لا يُعرف بعد أي جهاز يمكنه قراءة هذه الدردشة.</translation>
    </message>
    <message>
        <source>Only devices you verified can read this chat.</source>
        <translation>لا يقرأ هذه الدردشة إلا الأجهزة التي تحققت منها.</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>هل تريد الإرسال دون تشفير؟</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>إيقاف التشفير</translation>
    </message>
    <message>
        <source>You know a nickname and nobody behind it. What is written here is not encrypted.</source>
        <translation>تعرف اسمًا مستعارًا ولا تعرف من وراءه. ما يُكتب هنا غير مشفر.</translation>
    </message>
    <message>
        <source>{name} is not trusted and can read nothing new.</source>
        <translation>{name}: غير موثوق ولا يمكنه قراءة الجديد.</translation>
    </message>
    <message>
        <source>{name} is trusted without comparing.</source>
        <translation>{name}: موثوق دون مقارنة.</translation>
    </message>
    <message>
        <source>{name} is verified.</source>
        <translation>{name}: تم التحقق.</translation>
    </message>
    <message>
        <source>{name} waits for your decision again.</source>
        <translation>{name}: ينتظر قرارك من جديد.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Approve…</source>
        <translation>موافقة…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>قرار بشأن %1</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>عدم الوثوق</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>ليس لي</translation>
    </message>
    <message>
        <source>Not mine, do not trust</source>
        <translation>ليس لي، عدم الوثوق</translation>
    </message>
    <message>
        <source>Trust without comparing</source>
        <translation>وثوق دون مقارنة</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>التحقق من %1</translation>
    </message>
    <message>
        <source>Verify by comparing…</source>
        <translation>تحقق بالمقارنة…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>تحقق…</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translation>لا رمز تعبيري بهذا الاسم</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>بحث في الرموز التعبيرية</translation>
    </message>
</context>
<context>
    <name>EnterSheet</name>
    <message>
        <source>Address or link</source>
        <translation>عنوان أو رابط</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>Join this room?</source>
        <translation>هل تريد الانضمام إلى هذه الغرفة؟</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تابع القراءة</translation>
    </message>
    <message>
        <source>The room is asked what kind of room it is. Nobody in it is told.</source>
        <translation>تُسأل الغرفة عن نوعها. ولا يُبلَّغ أحد فيها بذلك.</translation>
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
        <translation>الخطوة %1 من 3</translation>
    </message>
</context>
<context>
    <name>ExpirySheet</name>
    <message>
        <source>Auto-delete</source>
        <translation>حذف تلقائي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Delete messages here after</source>
        <translation>حذف الرسائل هنا بعد</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Messages disappear everywhere after</source>
        <translation>تختفي الرسائل في كل مكان بعد</translation>
    </message>
    <message>
        <source>Messages older than this are deleted here, for good. Others keep theirs.</source>
        <translation>تُحذف الرسائل الأقدم من هذا هنا نهائيًا. ويحتفظ الآخرون بما لديهم.</translation>
    </message>
    <message>
        <source>Messages you write from now on ask the other side to delete them so long after they were read. Not every program does, and people can copy them.</source>
        <translation>الرسائل التي تكتبها من الآن تطلب من الطرف الآخر حذفها بعد هذه المدة من قراءتها. لا تفعل ذلك كل البرامج، ويمكن للناس نسخها.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>%1 · not fetched</source>
        <translation>%1 · لم يُحمَّل</translation>
    </message>
    <message>
        <source>%1 · through Tor alone, not fetched</source>
        <translation>‏%1 · عبر Tor وحده، لم يُحمَّل</translation>
    </message>
    <message>
        <source>File %1 on %2, not fetched</source>
        <translation>الملف %1 على %2، لم يُحمَّل</translation>
    </message>
    <message>
        <source>File %1 on %2. %3</source>
        <translation>الملف %1 على %2. %3</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>حفظ %1…</translation>
    </message>
    <message>
        <source>Stop saving %1</source>
        <translation>إيقاف حفظ %1</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (إن شئت)</translation>
    </message>
    <message>
        <source>A picture to read. If you cannot see it, use the address below it.</source>
        <translation>صورة للقراءة. إن لم ترها فاستخدم العنوان تحتها.</translation>
    </message>
    <message>
        <source>Another form of it, which this program does not fetch: %1</source>
        <translation>شكل آخر لها لا يحمّله هذا البرنامج: %1</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Get them</source>
        <translation>إحضارها</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>إنشاء مجموعة</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>مجموعة خاصة جديدة</translation>
    </message>
    <message>
        <source>Summer trip</source>
        <translation>رحلة الصيف</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>من فيها</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>%1 has changed</source>
        <translation>تغيرت %1</translation>
    </message>
    <message>
        <source>Go on in this room</source>
        <translation>البقاء في هذه الغرفة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>What you wrote is kept here and nothing is sent into this room until you decide. What was said before stays as it was.</source>
        <translation>ما كتبته محفوظ هنا، ولا يُرسل شيء إلى هذه الغرفة حتى تقرر. وما قيل قبل ذلك يبقى كما كان.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Older messages</source>
        <translation>رسائل أقدم</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Accounts: %1</source>
        <translation>الحسابات: %1</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>بعضهم إلى بعض</translation>
    </message>
    <message>
        <source>Invitations carry the key. Other servers cannot reach it then, so people on it write to each other only.</source>
        <translation>تحمل الدعوات المفتاح. عندها لا تستطيع الخوادم الأخرى الوصول إليه، فلا يكتب من عليه إلا بعضهم إلى بعض.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>شهادته</translation>
    </message>
    <message>
        <source>Name to propose for the new account</source>
        <translation>اسم يُقترح للحساب الجديد</translation>
    </message>
    <message>
        <source>Name to propose, if you like</source>
        <translation>اسم يُقترح، إن أردت</translation>
    </message>
    <message>
        <source>On ordinary servers, too</source>
        <translation>وعلى الخوادم العادية أيضًا</translation>
    </message>
    <message>
        <source>Only who has the key can reach it</source>
        <translation>لا يصل إليه إلا من معه المفتاح</translation>
    </message>
    <message>
        <source>People on onion servers</source>
        <translation>من على خوادم onion</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>تشغيل الخادم</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>إيقاف الخادم</translation>
    </message>
    <message>
        <source>This computer can be the server: for you and for people you invite, on an onion address that only Tor reaches. It runs while this program runs. What passes it lies on this computer’s disk as servers keep it, outside the encrypted store.</source>
        <translation>يمكن أن يكون هذا الحاسوب هو الخادم: لك ولمن تدعوهم، على عنوان onion لا يصل إليه إلا Tor. يعمل ما دام هذا البرنامج يعمل. وما يمر به يبقى على قرص هذا الحاسوب كما تحفظه الخوادم، خارج المخزن المشفر.</translation>
    </message>
    <message>
        <source>Whom can people on your server write to?</source>
        <translation>إلى من يستطيع الناس على خادمك الكتابة؟</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>خادمك الخاص</translation>
    </message>
</context>
<context>
    <name>HostViewModel</name>
    <message>
        <source>Ordinary servers are tried through Tor. Few of them can reach an onion to answer, so do not expect much.</source>
        <translation>تُجرَّب الخوادم العادية عبر Tor. قليل منها يستطيع الوصول إلى onion ليرد، فلا تتوقع الكثير.</translation>
    </message>
    <message>
        <source>People on other servers cannot be written to.</source>
        <translation>لا يمكن الكتابة إلى من على خوادم أخرى.</translation>
    </message>
    <message>
        <source>Servers like this one, for example. Group chats and files work between them.</source>
        <translation>خوادم مثل هذا مثلًا. تعمل بينها الدردشات الجماعية والملفات.</translation>
    </message>
    <message>
        <source>The Tor network is being told where it is. This takes a minute or so.</source>
        <translation>يجري إخبار شبكة Tor بمكانه. يستغرق هذا نحو دقيقة.</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>الخادم لا يعمل.</translation>
    </message>
    <message>
        <source>The server is starting…</source>
        <translation>جارٍ تشغيل الخادم…</translation>
    </message>
    <message>
        <source>The server runs.</source>
        <translation>الخادم يعمل.</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>About this message</source>
        <translation>عن هذه الرسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>النصوص السابقة</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Block who invites to %1</source>
        <translation>حظر من يدعو إلى %1</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>حظر…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Decline the invitation to %1</source>
        <translation>رفض الدعوة إلى %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Look at the room %1</source>
        <translation>عرض الغرفة %1</translation>
    </message>
    <message>
        <source>Nobody was told, and nothing was fetched.</source>
        <translation>لم يُبلَّغ أحد، ولم يُحمَّل شيء.</translation>
    </message>
</context>
<context>
    <name>InvitationFields</name>
    <message>
        <source>Invitation link</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>It begins with xmpp:. If you got a web page, open it in a browser and copy the link that stands there.</source>
        <translation>يبدأ بـ ⁦xmpp:⁩. إن وصلتك صفحة ويب فافتحها في متصفح وانسخ الرابط الموجود فيها.</translation>
    </message>
    <message>
        <source>What it would set. Nothing was sent yet.</source>
        <translation>ما الذي سيضبطه. لم يُرسل شيء بعد.</translation>
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
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Paste the link that somebody gave you. It says which server, and how to reach it.</source>
        <translation>الصق الرابط الذي أُعطي لك. فهو يذكر الخادم وكيفية الوصول إليه.</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>لدي دعوة</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>هل تريد حظر {name}؟</translation>
    </message>
    <message>
        <source>Nothing from there reaches you any more. The invitation is deleted. Nobody is told.</source>
        <translation>لن يصلك من هناك شيء بعد الآن. تُحذف الدعوة. ولا يُبلَّغ أحد بذلك.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>A few words (if you like)</source>
        <translation>بضع كلمات (إن شئت)</translation>
    </message>
    <message>
        <source>Both servers can read them.</source>
        <translation>يمكن للخادمين قراءتها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Give this link to one person. With it they make one account on your server; then it is used up.</source>
        <translation>أعطِ هذا الرابط لشخص واحد. ينشئ به حسابًا واحدًا على خادمك؛ ثم يصير الرابط مستعملًا.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Invite %1 people</source>
        <translation>دعوة الأشخاص: %1</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>دعوة إلى %1</translation>
    </message>
</context>
<context>
    <name>InvitedBanner</name>
    <message>
        <source>Filled in by an invitation of %1.</source>
        <translation>مُلئت هذه الحقول من دعوة من %1.</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>They become members at once, and new messages are encrypted for them too.</source>
        <translation>يصبحون أعضاء فورًا، وتُشفَّر الرسائل الجديدة لهم أيضًا.</translation>
    </message>
    <message>
        <source>They become members at once, and the room lets them in.</source>
        <translation>يصبحون أعضاء فورًا، وتسمح لهم الغرفة بالدخول.</translation>
    </message>
    <message>
        <source>They get the address of the room. Whether they come is up to them.</source>
        <translation>يصلهم عنوان الغرفة. والمجيء قرارهم.</translation>
    </message>
    <message>
        <source>{address} was not invited. {reason}</source>
        <translation>لم تُرسل الدعوة إلى {address}. {reason}</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>إنشاء عنوان جديد</translation>
    </message>
    <message>
        <source>Make the address</source>
        <translation>إنشاء العنوان</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>%1 · in the sender’s words</source>
        <translation>%1 · بكلمات المرسل</translation>
    </message>
    <message>
        <source>Link to %1. The sender says: %2. %3</source>
        <translation>رابط إلى %1. يقول المرسل: %2. %3</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>يؤدي إلى</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>هل تريد فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>Your browser opens it, not this program: the host sees your address.</source>
        <translation>يفتحه متصفحك لا هذا البرنامج: يرى المضيف عنوانك.</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to name: %1</source>
        <translation>أشخاص يمكن ذكرهم: %1</translation>
    </message>
</context>
<context>
    <name>MessageMark</name>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>About this message</source>
        <translation>عن هذه الرسالة</translation>
    </message>
    <message>
        <source>Ask to send it again</source>
        <translation>طلب إرسالها من جديد</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>منع من الغرفة…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>حظر أو تبليغ…</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <source>Delete for everyone…</source>
        <translation>حذف لدى الجميع…</translation>
    </message>
    <message>
        <source>Delete for me…</source>
        <translation>حذف لدي…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>إعادة توجيه…</translation>
    </message>
    <message>
        <source>Go to the original</source>
        <translation>الانتقال إلى الأصل</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>فتح الرابط…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>إخراج من الغرفة…</translation>
    </message>
    <message>
        <source>Repair the session</source>
        <translation>إصلاح الجلسة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال من جديد</translation>
    </message>
    <message>
        <source>Show or cover the spoiler</source>
        <translation>إظهار النص المخفي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Take back for everybody…</source>
        <translation>سحب لدى الجميع…</translation>
    </message>
    <message>
        <source>Try to read it again</source>
        <translation>محاولة قراءتها من جديد</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Write to %1 in private</source>
        <translation>الكتابة إلى %1 على انفراد</translation>
    </message>
</context>
<context>
    <name>MessageProblem</name>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Repair session</source>
        <translation>إصلاح الجلسة</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال من جديد</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Show all of it</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>NewRoom</name>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>NoChat</name>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>Everything is kept encrypted on this computer. Ctrl+K finds any conversation.</source>
        <translation>كل شيء محفوظ مشفرًا على هذا الحاسوب. يجد Ctrl+K أي محادثة.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Fair</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are strong and easy to remember.</source>
        <translation>أربع كلمات أو أكثر لا رابط بينها قوية وسهلة الحفظ.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>عبارتا المرور مختلفتان. اكتب العبارة نفسها مرتين.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>قصيرة جدًا</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>الحد الأدنى لعدد الأحرف: {count}.</translation>
    </message>
    <message>
        <source>Weak: easy to guess for somebody who has this computer</source>
        <translation>ضعيفة: يسهل تخمينها على من لديه هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or address</source>
        <translation>الاسم أو العنوان</translation>
    </message>
    <message>
        <source>Nobody with “%1”. Write a whole address to add somebody else.</source>
        <translation>لا أحد باسم «%1». اكتب عنوانًا كاملًا لإضافة شخص آخر.</translation>
    </message>
    <message>
        <source>Not one of your contacts</source>
        <translation>ليس من جهات اتصالك</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>أشخاص للاختيار منهم</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>بحث في الأشخاص</translation>
    </message>
    <message>
        <source>You have no contacts yet. Write an address.</source>
        <translation>لا جهات اتصال لديك بعد. اكتب عنوانًا.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Ban…</source>
        <translation>منع…</translation>
    </message>
    <message>
        <source>Devices and verification…</source>
        <translation>الأجهزة والتحقق…</translation>
    </message>
    <message>
        <source>Do not let them write</source>
        <translation>منعه من الكتابة</translation>
    </message>
    <message>
        <source>Let them write</source>
        <translation>السماح له بالكتابة</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>رفع المنع</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>تعيين مديرًا</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>تعيين عضوًا</translation>
    </message>
    <message>
        <source>Make moderator for now</source>
        <translation>تعيين مشرفًا مؤقتًا</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>تعيين مالكًا</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>تعيين مالكًا…</translation>
    </message>
    <message>
        <source>Make {name} an owner?</source>
        <translation>هل تريد تعيين {name} مالكًا؟</translation>
    </message>
    <message>
        <source>No moderator any more</source>
        <translation>إنهاء الإشراف</translation>
    </message>
    <message>
        <source>Owners may do everything in this room: change it, close it, and remove you from it.</source>
        <translation>للمالكين أن يفعلوا كل شيء في هذه الغرفة: تغييرها وإغلاقها وإخراجك منها.</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>إخراج من الغرفة…</translation>
    </message>
    <message>
        <source>Take membership away</source>
        <translation>سحب العضوية</translation>
    </message>
    <message>
        <source>Write a private message</source>
        <translation>كتابة رسالة خاصة</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
</context>
<context>
    <name>PinnedBar</name>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Confirm that messages arrived</source>
        <translation>تأكيد وصول الرسائل</translation>
    </message>
    <message>
        <source>Contacts who may see you online learn that your device received a message, and so that it runs. Strangers never do.</source>
        <translation>جهات الاتصال التي يمكنها رؤيتك متصلًا تعرف أن جهازك استلم رسالة، أي أنه يعمل. أما الغرباء فلا يعرفون أبدًا.</translation>
    </message>
    <message>
        <source>Each chat can differ: see its menu, “What this chat is told”.</source>
        <translation>يمكن لكل دردشة أن تختلف: انظر قائمتها، «ما تعرفه هذه الدردشة».</translation>
    </message>
    <message>
        <source>Messages you read here count as read there. Your server stores how far you read in each chat.</source>
        <translation>ما تقرؤه هنا يُعد مقروءًا هناك. ويحفظ خادمك إلى أين وصلت في كل دردشة.</translation>
    </message>
    <message>
        <source>Paranoid</source>
        <translation>شديد الحذر</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>نمط جاهز</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Share with your other devices what you read</source>
        <translation>مشاركة ما تقرؤه مع أجهزتك الأخرى</translation>
    </message>
    <message>
        <source>Show when you are writing</source>
        <translation>إظهار أنك تكتب</translation>
    </message>
    <message>
        <source>Tell what you have read</source>
        <translation>الإخبار بما قرأته</translation>
    </message>
    <message>
        <source>They see that you write before you send, and that you stopped without sending. Servers see it too.</source>
        <translation>يرى الآخرون أنك تكتب قبل أن ترسل، وأنك توقفت دون إرسال. وتراه الخوادم أيضًا.</translation>
    </message>
    <message>
        <source>They see when you looked at their message. Servers see it too.</source>
        <translation>يرى الآخرون متى نظرت إلى رسالتهم. وتراه الخوادم أيضًا.</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>A mixture of your own.</source>
        <translation>مزيج من اختيارك.</translation>
    </message>
    <message>
        <source>Contacts learn that a message arrived, and nothing else by itself.</source>
        <translation>تعرف جهات الاتصال أن رسالة وصلت، ولا شيء غير ذلك تلقائيًا.</translation>
    </message>
    <message>
        <source>Nobody is told anything by itself, not even your other devices.</source>
        <translation>لا يُخبَر أحد بشيء تلقائيًا، ولا حتى أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>Others see what most messengers show: what arrived, what you read, when you write.</source>
        <translation>يرى الآخرون ما تظهره معظم برامج المراسلة: ما وصل، وما قرأته، ومتى تكتب.</translation>
    </message>
</context>
<context>
    <name>ProtectScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Let this computer’s keyring hold it</source>
        <translation>دع حافظة مفاتيح هذا الحاسوب تحفظها</translation>
    </message>
    <message>
        <source>Messages and keys are stored encrypted on this computer. Nobody can open them without this passphrase, and nobody can replace it.</source>
        <translation>الرسائل والمفاتيح محفوظة مشفرة على هذا الحاسوب. لا يستطيع أحد فتحها دون هذه العبارة، ولا يستطيع أحد تعويضها.</translation>
    </message>
    <message>
        <source>Opens without asking once you are logged in to this computer. Protects a stolen disk, not a running session.</source>
        <translation>يُفتح دون سؤال بعد دخولك إلى هذا الحاسوب. يحمي قرصًا مسروقًا، لا جلسة مفتوحة.</translation>
    </message>
    <message>
        <source>Protect your messages</source>
        <translation>احمِ رسائلك</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>Another reaction</source>
        <translation>تفاعل آخر</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>التفاعل بـ %1</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Go to the original: %1, %2</source>
        <translation>الانتقال إلى الأصل: %1، %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Chats</source>
        <translation>الدردشات</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
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
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>الغرف العامة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1، لا تفاعلات (%n)</numerusform>
            <numerusform>%1، تفاعل واحد (%n)</numerusform>
            <numerusform>%1، تفاعلان (%n)</numerusform>
            <numerusform>%1، %n تفاعلات</numerusform>
            <numerusform>%1، %n تفاعلًا</numerusform>
            <numerusform>%1، %n تفاعل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>السبب (إن شئت)</translation>
    </message>
    <message>
        <source>They read it, and so do the others.</source>
        <translation>يقرؤه الشخص والآخرون أيضًا.</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>A new address</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>An address belongs to a server, as with e-mail. Choose one; you can write to people on all others.</source>
        <translation>العنوان تابع لخادم، كما في البريد الإلكتروني. اختر واحدًا؛ يمكنك الكتابة إلى الناس على كل الخوادم الأخرى.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have an address now</source>
        <translation>لدي عنوان الآن</translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>There is a page about it too: %1</source>
        <translation>توجد أيضًا صفحة عن ذلك: %1</translation>
    </message>
    <message>
        <source>This server makes accounts on a page of its own. Open it in a browser, then come back and log in: %1</source>
        <translation>ينشئ هذا الخادم الحسابات في صفحة خاصة به. افتحها في المتصفح ثم عد وسجّل الدخول: %1</translation>
    </message>
    <message>
        <source>Whoever runs it sees whom you write to and when, so choose somebody you trust.</source>
        <translation>من يديره يرى لمن تكتب ومتى، فاختر من تثق به.</translation>
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
        <translation>اكتب اسم خادم، مثل example.org.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Ask %1 to send it again</source>
        <translation>اطلب من %1 إرسالها من جديد</translation>
    </message>
    <message>
        <source>Ask to send again</source>
        <translation>طلب إرسالها من جديد</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>فتح الدردشة</translation>
    </message>
    <message>
        <source>Open the chat with %1</source>
        <translation>فتح الدردشة مع %1</translation>
    </message>
    <message>
        <source>Renew session</source>
        <translation>تجديد الجلسة</translation>
    </message>
    <message>
        <source>Renew the session with %1</source>
        <translation>تجديد الجلسة مع %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Try again to read the message of %1, %2</source>
        <translation>محاولة قراءة رسالة %1 من جديد، %2</translation>
    </message>
</context>
<context>
    <name>RepairDesk</name>
    <message>
        <source>Everything can be read</source>
        <translation>كل شيء مقروء</translation>
    </message>
    <message>
        <source>If a message cannot be decrypted one day, it lands here with the reason and what can be done.</source>
        <translation>إذا تعذر يومًا فك تشفير رسالة فستجدها هنا مع السبب وما يمكن فعله.</translation>
    </message>
    <message>
        <source>Messages that cannot be read</source>
        <translation>رسائل لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Repair desk</source>
        <translation>ورشة الإصلاح</translation>
    </message>
    <message>
        <source>These messages arrived and are kept, but cannot be read yet. Trying again costs nothing; renewing a session and asking tell the other side that something was wrong.</source>
        <translation>وصلت هذه الرسائل وحُفظت، لكن لا يمكن قراءتها بعد. المحاولة من جديد لا تكلف شيئًا؛ أما تجديد الجلسة أو الطلب فيخبر الطرف الآخر بأن خطأ ما حدث.</translation>
    </message>
</context>
<context>
    <name>RepairViewModel</name>
    <message>
        <source>It can be read now.</source>
        <translation>يمكن قراءتها الآن.</translation>
    </message>
    <message>
        <source>It still cannot be read.</source>
        <translation>لا يزال من غير الممكن قراءتها.</translation>
    </message>
    <message>
        <source>The sender was asked to send it again.</source>
        <translation>طُلب من المرسل إرسالها من جديد.</translation>
    </message>
    <message>
        <source>The session is renewed. What comes next can be read; ask to send this one again.</source>
        <translation>جُددت الجلسة. ما يأتي بعد الآن سيُقرأ؛ اطلب إرسال هذه من جديد.</translation>
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
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>قبول %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>حظر %1</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>حظر…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>رفض %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>No requests</source>
        <translation>لا طلبات</translation>
    </message>
    <message>
        <source>People you do not know land here first. They learn nothing about you until you accept.</source>
        <translation>من لا تعرفهم يصلون إلى هنا أولًا. لا يعرفون عنك شيئًا حتى تقبل.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>They get no answer and learn nothing about you until you accept.</source>
        <translation>لا يصلهم رد ولا يعرفون عنك شيئًا حتى تقبل.</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>A picture for the room</source>
        <translation>صورة للغرفة</translation>
    </message>
    <message>
        <source>Banned · %1</source>
        <translation>الممنوعون · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Enter again…</source>
        <translation>الدخول من جديد…</translation>
    </message>
    <message>
        <source>Look at the new room…</source>
        <translation>عرض الغرفة الجديدة…</translation>
    </message>
    <message>
        <source>Members who are not here · %1</source>
        <translation>أعضاء ليسوا هنا · %1</translation>
    </message>
    <message>
        <source>Moderators · %1</source>
        <translation>المشرفون · %1</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>المزيد عن هذه الغرفة</translation>
    </message>
    <message>
        <source>Nobody is shown while you are not in the room.</source>
        <translation>لا يظهر أحد ما دمت خارج الغرفة.</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>لا أحد باسم «%1».</translation>
    </message>
    <message>
        <source>Participants · %1</source>
        <translation>المشاركون · %1</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>أشخاص هذه الغرفة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>هل تريد الإرسال دون تشفير؟</translation>
    </message>
    <message>
        <source>The server of the room, and whoever has access to it, can then read what you write. What was sent before stays as it is.</source>
        <translation>سيتمكن خادم الغرفة وكل من يصل إليه من قراءة ما تكتبه. أما ما أُرسل قبل ذلك فيبقى كما هو.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>تكشف هذه الغرفة أكثر من قبل. لا يُرسل شيء حتى تقرر.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>إيقاف التشفير</translation>
    </message>
    <message>
        <source>Visitors, who may not write · %1</source>
        <translation>زوار لا يمكنهم الكتابة · %1</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>ما الذي تغير…</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Ask to write</source>
        <translation>طلب الكتابة</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>تشفير هذه الدردشة</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>مغادرة…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>عند ذكري</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not possible in a room that anybody can enter or that hides its members. Nothing is sent until you turn it off.</source>
        <translation>غير ممكن في غرفة يدخلها أي أحد أو تخفي أعضاءها. لا يُرسل شيء حتى توقفه.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>بحث في الأشخاص</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>إظهار المزيد: %1</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>ما لا يمكن تشفيره ينتظر بدل أن يُرسل.</translation>
    </message>
    <message>
        <source>What this room gives away</source>
        <translation>ما تكشفه هذه الغرفة</translation>
    </message>
    <message>
        <source>You may read here, but not write.</source>
        <translation>يمكنك القراءة هنا، لا الكتابة.</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>وضعه %1</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Ban an address…</source>
        <translation>منع عنوان…</translation>
    </message>
    <message>
        <source>Close for everybody…</source>
        <translation>إغلاق للجميع…</translation>
    </message>
    <message>
        <source>Copy the link to this room</source>
        <translation>نسخ رابط هذه الغرفة</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>مغادرة…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>الصورة…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>إعدادات الغرفة…</translation>
    </message>
    <message>
        <source>Subject…</source>
        <translation>الموضوع…</translation>
    </message>
    <message>
        <source>What you call it…</source>
        <translation>اسمها عندك…</translation>
    </message>
    <message>
        <source>Your nickname…</source>
        <translation>اسمك المستعار…</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>Everybody in the room sees it.</source>
        <translation>يراه كل من في الغرفة.</translation>
    </message>
    <message>
        <source>Password of the room</source>
        <translation>كلمة مرور الغرفة</translation>
    </message>
    <message>
        <source>Your nickname there</source>
        <translation>اسمك المستعار هناك</translation>
    </message>
</context>
<context>
    <name>RouteChoice</name>
    <message>
        <source>A proxy wants user name and password, or neither.</source>
        <translation>يحتاج الوكيل إلى اسم مستخدم وكلمة مرور معًا، أو لا شيء منهما.</translation>
    </message>
    <message>
        <source>New accounts begin with {route}, as the settings say.</source>
        <translation>تبدأ الحسابات الجديدة بـ {route}، كما في الإعدادات.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example 127.0.0.1:9050.</source>
        <translation>اكتبه بصيغة host:port، مثل 127.0.0.1:9050.</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A SOCKS5 proxy. It finds the server, too; this computer asks nobody for its name.</source>
        <translation>وكيل SOCKS5. وهو يعثر على الخادم أيضًا؛ فلا يسأل هذا الحاسوب أحدًا عن اسمه.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>كلمة مروره</translation>
    </message>
    <message>
        <source>Its user name</source>
        <translation>اسم مستخدمه</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More routes</source>
        <translation>مسارات أخرى</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>وكيل…</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>‏Tor الخاص بهذا البرنامج</translation>
    </message>
    <message>
        <source>Where it answers</source>
        <translation>أين يستجيب</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>يُعثر عليه تلقائيًا</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>For new accounts</source>
        <translation>للحسابات الجديدة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>New accounts begin with this route</source>
        <translation>تبدأ الحسابات الجديدة بهذا المسار</translation>
    </message>
    <message>
        <source>Use for all accounts…</source>
        <translation>استخدامه لكل الحسابات…</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>آخر شهر</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>آخر أسبوع</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>تضييق البحث</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Search in messages of</source>
        <translation>بحث في رسائل</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>SendingBar</name>
    <message>
        <source>Do not send it</source>
        <translation>عدم إرساله</translation>
    </message>
</context>
<context>
    <name>ServerSection</name>
    <message>
        <source>Not offered: %1</source>
        <translation>غير متاح: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>الأشخاص والخوادم المحظورة</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Connection log: what left this computer</source>
        <translation>سجل الاتصالات: ما خرج من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>المخزن المشفر</translation>
    </message>
    <message>
        <source>I have an invitation…</source>
        <translation>لدي دعوة…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>إنشاء عنوان جديد…</translation>
    </message>
    <message>
        <source>Messages, keys and passwords are stored encrypted on this computer.</source>
        <translation>الرسائل والمفاتيح وكلمات المرور محفوظة مشفرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>لا شيء ينزلق أو يتلاشى.</translation>
    </message>
    <message>
        <source>People and messages</source>
        <translation>الأشخاص والرسائل</translation>
    </message>
    <message>
        <source>Repair desk: messages that cannot be read</source>
        <translation>ورشة الإصلاح: رسائل لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Tor and bridges</source>
        <translation>‏Tor والجسور</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>خادمك الخاص</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Share how to connect</source>
        <translation>مشاركة طريقة الاتصال</translation>
    </message>
    <message>
        <source>This link carries your address, the addresses of the server, the route and the certificate. It holds no password.</source>
        <translation>يحمل هذا الرابط عنوانك وعناوين الخادم والمسار والشهادة. ولا يحمل كلمة مرور.</translation>
    </message>
    <message>
        <source>Whoever gets this link can then reach the server. Give it only to people who should.</source>
        <translation>من يحصل على هذا الرابط يستطيع الوصول إلى الخادم. لا تعطه إلا لمن ينبغي أن يصل إليه.</translation>
    </message>
    <message>
        <source>With the key of the onion server</source>
        <translation>مع مفتاح خادم onion</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message>
        <source>A message arrived that cannot be read.</source>
        <translation>وصلت رسالة لا يمكن قراءتها.</translation>
    </message>
</context>
<context>
    <name>SpoilerCover</name>
    <message>
        <source>Spoiler · press to show</source>
        <translation>نص مخفي · اضغط لإظهاره</translation>
    </message>
    <message>
        <source>Spoiler. Show it</source>
        <translation>نص مخفي. أظهره</translation>
    </message>
    <message>
        <source>Spoiler: %1. Show it</source>
        <translation>نص مخفي: %1. أظهره</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>A contact, or anybody by address</source>
        <translation>جهة اتصال، أو أي أحد بعنوانه</translation>
    </message>
    <message>
        <source>Anybody can find it and read along</source>
        <translation>يمكن لأي أحد العثور عليها والقراءة فيها</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>تصفح الغرف</translation>
    </message>
    <message>
        <source>By its address or an xmpp: link</source>
        <translation>بعنوانها أو برابط xmpp:‎</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Encrypted, for people you choose</source>
        <translation>مشفرة، لأشخاص تختارهم</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>دردشة جديدة</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>مجموعة خاصة جديدة</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>قناة عامة جديدة</translation>
    </message>
    <message>
        <source>The public rooms of your own server</source>
        <translation>الغرف العامة على خادمك</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>الكتابة إلى شخص</translation>
    </message>
</context>
<context>
    <name>StateBanner</name>
    <message>
        <source>%1 It names a new room: %2</source>
        <translation>%1 تذكر غرفة جديدة: %2</translation>
    </message>
</context>
<context>
    <name>SubjectButton</name>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
</context>
<context>
    <name>SubjectSheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Another reaction</source>
        <translation>تفاعل آخر</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Get them</source>
        <translation>إحضارها</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>لا رسائل هنا</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Say hello. What you write here is stored encrypted on this computer.</source>
        <translation>ألقِ التحية. ما تكتبه هنا يُحفظ مشفرًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The messages cannot be read</source>
        <translation>لا يمكن قراءة الرسائل</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>إلى أحدث رسالة</translation>
    </message>
    <message numerus="yes">
        <source>To the latest message, %n new</source>
        <translation>
            <numerusform>إلى أحدث رسالة، الجديد: %n</numerusform>
            <numerusform>إلى أحدث رسالة، الجديد: %n</numerusform>
            <numerusform>إلى أحدث رسالة، الجديد: %n</numerusform>
            <numerusform>إلى أحدث رسالة، الجديد: %n</numerusform>
            <numerusform>إلى أحدث رسالة، الجديد: %n</numerusform>
            <numerusform>إلى أحدث رسالة، الجديد: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Shows it also if you never send what you typed.</source>
        <translation>يُظهر ذلك حتى لو لم ترسل ما كتبته.</translation>
    </message>
    <message>
        <source>Shows the other side that a device of yours is on.</source>
        <translation>يُظهر للطرف الآخر أن أحد أجهزتك يعمل.</translation>
    </message>
    <message>
        <source>Shows when you look at the chat.</source>
        <translation>يُظهر متى تنظر إلى الدردشة.</translation>
    </message>
    <message>
        <source>Tell that a message arrived</source>
        <translation>الإخبار بأن رسالة وصلت</translation>
    </message>
    <message>
        <source>Tell that you are typing</source>
        <translation>الإخبار بأنك تكتب</translation>
    </message>
    <message>
        <source>Tell that you have read it</source>
        <translation>الإخبار بأنك قرأتها</translation>
    </message>
    <message>
        <source>That a message arrived</source>
        <translation>أن رسالة وصلت</translation>
    </message>
    <message>
        <source>That you are typing</source>
        <translation>أنك تكتب</translation>
    </message>
    <message>
        <source>That you have read it</source>
        <translation>أنك قرأتها</translation>
    </message>
    <message>
        <source>What this chat is told</source>
        <translation>ما تعرفه هذه الدردشة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>TorPage</name>
    <message>
        <source>Bridges</source>
        <translation>الجسور</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>الجسور، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>For reports of problems. It is kept in memory only, without the addresses of bridges.</source>
        <translation>لتقارير المشاكل. يُحفظ في الذاكرة فقط، دون عناوين الجسور.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>Show what Tor says</source>
        <translation>عرض ما يقوله Tor</translation>
    </message>
    <message>
        <source>Start Tor</source>
        <translation>تشغيل Tor</translation>
    </message>
    <message>
        <source>Stop Tor</source>
        <translation>إيقاف Tor</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor hides your internet address from your server, and from whoever watches your network whom you talk to. Accounts choose it as their route; nothing here changes a route.</source>
        <translation>يخفي Tor عنوانك على الإنترنت عن خادمك، ويخفي عمن يراقب شبكتك مع من تتحدث. تختاره الحسابات مسارًا لها؛ ولا شيء هنا يغير مسارًا.</translation>
    </message>
    <message>
        <source>Use no bridges</source>
        <translation>دون جسور</translation>
    </message>
    <message>
        <source>Use these bridges</source>
        <translation>استخدام هذه الجسور</translation>
    </message>
    <message>
        <source>Where Tor itself is blocked, bridges lead around. Ask for some at bridges.torproject.org or from people you trust, and paste the lines as you got them. They are used by the Tor of this program only.</source>
        <translation>حيث يُحجب Tor نفسه، تلتف الجسور حول الحجب. اطلب بعضها من bridges.torproject.org أو من أناس تثق بهم، والصق الأسطر كما وصلتك. لا يستخدمها إلا Tor الخاص بهذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>TorViewModel</name>
    <message>
        <source>No Tor is installed on this computer.</source>
        <translation>لا يوجد Tor مثبت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No other Tor runs on this computer right now.</source>
        <translation>لا يعمل Tor آخر على هذا الحاسوب الآن.</translation>
    </message>
    <message>
        <source>Tor Browser runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>يعمل Tor Browser على هذا الحاسوب. يستخدمه المسار «Tor» عند {place}.</translation>
    </message>
    <message>
        <source>Tor of this program could not be started, or it ended.</source>
        <translation>تعذر تشغيل Tor الخاص بهذا البرنامج، أو أنه انتهى.</translation>
    </message>
    <message>
        <source>Tor of this program is not running. It starts by itself when an account needs it.</source>
        <translation>‏Tor الخاص بهذا البرنامج لا يعمل. يبدأ تلقائيًا حين يحتاج إليه حساب.</translation>
    </message>
    <message>
        <source>Tor of this program is ready.</source>
        <translation>‏Tor الخاص بهذا البرنامج جاهز.</translation>
    </message>
    <message>
        <source>Tor runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>يعمل Tor على هذا الحاسوب. يستخدمه المسار «Tor» عند {place}.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Opening your messages</source>
        <translation>جارٍ فتح رسائلك</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>They are stored encrypted on this computer.</source>
        <translation>إنها محفوظة مشفرة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Unlock your messages</source>
        <translation>افتح رسائلك</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>ملف CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>التشفير إلى الخادم</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>بصمة شهادته</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>مفتاح خادم onion خاص</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>فقط لخادم على عنوان onion لا يُسمح لأي أحد بالوصول إليه.</translation>
    </message>
    <message>
        <source>Only if whoever runs the server gave you one: then no other certificate is accepted.</source>
        <translation>فقط إذا أعطاك من يدير الخادم واحدة: عندها لا تُقبل أي شهادة أخرى.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>found by the address</source>
        <translation>يُعرف من العنوان</translation>
    </message>
    <message>
        <source>host:port, or wss:// and a name, only if whoever runs the server told you so. Several stand with commas between.</source>
        <translation>‏host:port، أو ⁦wss://⁩ ثم اسم، فقط إذا أخبرك بذلك من يدير الخادم. تُفصل العناوين المتعددة بفواصل.</translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation>جهات النظام</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>أي شهادة صالحة</translation>
    </message>
</context>
<context>
    <name>WaySection</name>
    <message>
        <source>A link or a picture that tells somebody else, or your other device, how to reach your server. It never carries a password.</source>
        <translation>رابط أو صورة تخبر شخصًا آخر، أو جهازك الآخر، كيف يصل إلى خادمك. ولا تحمل كلمة مرور أبدًا.</translation>
    </message>
    <message>
        <source>Keep the one until now</source>
        <translation>الإبقاء على المسار الحالي</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>هوية جديدة</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Share how to connect…</source>
        <translation>مشاركة طريقة الاتصال…</translation>
    </message>
    <message>
        <source>Takes other ways through Tor, so that what comes next is not tied to what was before.</source>
        <translation>يسلك طرقًا أخرى عبر Tor، فلا يرتبط ما يأتي بما كان قبله.</translation>
    </message>
    <message>
        <source>Use this route</source>
        <translation>استخدام هذا المسار</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connecting to %1 %2, encrypted.</source>
        <translation>جارٍ اتصال مشفر بالخادم %1 %2.</translation>
    </message>
    <message>
        <source>If this does not move, Tor may be blocked here. Cancel, and use bridges.</source>
        <translation>إذا لم يتحرك هذا، فربما Tor محجوب هنا. ألغِ واستخدم الجسور.</translation>
    </message>
    <message>
        <source>If this does not move, the bridges may be blocked here. Cancel, and try others.</source>
        <translation>إذا لم يتحرك هذا، فربما الجسور محجوبة هنا. ألغِ وجرّب غيرها.</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Making the encrypted store</source>
        <translation>جارٍ إنشاء المخزن المشفر</translation>
    </message>
    <message>
        <source>Making your address</source>
        <translation>جارٍ إنشاء عنوانك</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Tor has to be ready first. Nothing was sent to %1 yet.</source>
        <translation>يجب أن يجهز Tor أولًا. لم يُرسل شيء إلى %1 بعد.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Repair desk</source>
        <translation>ورشة الإصلاح</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Connecting {way}…</source>
        <translation>جارٍ الاتصال {way}…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>جارٍ إحضار ما فاتك…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Online {way}</source>
        <translation>متصل {way}</translation>
    </message>
    <message>
        <source>Trying again in {count} min.</source>
        <translation>محاولة جديدة بعد {count} د.</translation>
    </message>
    <message>
        <source>Trying again in {count} s.</source>
        <translation>محاولة جديدة بعد {count} ث.</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>محاولة جديدة الآن…</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>متوقف</translation>
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
        <translation>حذف لدى الجميع</translation>
    </message>
    <message>
        <source>Delete for everyone?</source>
        <translation>هل تريد الحذف لدى الجميع؟</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>حذف لدي</translation>
    </message>
    <message>
        <source>Delete for me?</source>
        <translation>هل تريد الحذف لديك؟</translation>
    </message>
    <message>
        <source>It still cannot be read. {reason}</source>
        <translation>لا يزال من غير الممكن قراءتها. {reason}</translation>
    </message>
    <message>
        <source>The message can be read now.</source>
        <translation>يمكن قراءة الرسالة الآن.</translation>
    </message>
    <message>
        <source>The message is deleted on this computer and does not come back from the server. Others, and your other devices, keep it.</source>
        <translation>تُحذف الرسالة على هذا الحاسوب ولا تعود من الخادم. ويحتفظ بها الآخرون وأجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>The session was begun anew. New messages can be read; ask to send this one again.</source>
        <translation>بدأت الجلسة من جديد. الرسائل الجديدة ستُقرأ؛ اطلب إرسال هذه من جديد.</translation>
    </message>
    <message>
        <source>The words are deleted here, and every program that got them is asked to delete them too. Not every program does, and somebody may have read or copied them already.</source>
        <translation>يُحذف النص هنا، ويُطلب من كل برنامج استلمه أن يحذفه أيضًا. لا تفعل ذلك كل البرامج، وربما قرأه أحد أو نسخه.</translation>
    </message>
    <message>
        <source>You asked to send the message again.</source>
        <translation>طلبت إرسال الرسالة من جديد.</translation>
    </message>
</context>
<context>
    <name>addresses</name>
    <message>
        <source>Encrypted from the start</source>
        <translation>مشفر من البداية</translation>
    </message>
    <message>
        <source>On the way the name {name} is told</source>
        <translation>يُذكر في الطريق الاسم {name}</translation>
    </message>
    <message>
        <source>Only the certificate {pin}…</source>
        <translation>فقط الشهادة ⁦{pin}…⁩</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s name is not told on the way</source>
        <translation>لا يُذكر اسم الخادم في الطريق</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket that the server names</source>
        <translation>‏WebSocket يذكره الخادم</translation>
    </message>
    <message>
        <source>Without the name only a fingerprint can tell whether it is the right server. Enter it.</source>
        <translation>دون الاسم لا تدل على الخادم الصحيح إلا البصمة. أدخلها.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>اكتبه بصيغة host:port، مثل xmpp.example.org:5222.</translation>
    </message>
    <message>
        <source>Write it as wss:// and a name, for example wss://example.org/ws.</source>
        <translation>اكتبه على شكل ⁦wss://⁩ ثم اسم، مثل wss://example.org/ws.</translation>
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
        <translation>لا توجد شاشة لفتح نافذة؛ سجّل الدخول إلى سطح مكتب أولًا</translation>
    </message>
</context>
<context>
    <name>blocking</name>
    <message>
        <source>{name} is blocked and cannot reach you.</source>
        <translation>{name} محظور ولا يمكنه الوصول إليك.</translation>
    </message>
    <message>
        <source>{name} was reported to your server and is blocked.</source>
        <translation>أُبلغ خادمك عن {name} وتم حظره.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>Made out to</source>
        <translation>صادرة لاسم</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعها</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالحة</translation>
    </message>
    <message>
        <source>Your server renewed its certificate, as servers do now and then.</source>
        <translation>جدد خادمك شهادته، كما تفعل الخوادم بين حين وآخر.</translation>
    </message>
    <message>
        <source>Your server shows a certificate that somebody else signed than before. It is valid, but this is how somebody in between looks, too. Ask whoever runs the server, not through this program.</source>
        <translation>يعرض خادمك شهادة وقّعها غير من وقّع السابقة. إنها صالحة، لكن هكذا يبدو أيضًا من يتوسط الاتصال. اسأل من يدير الخادم، وليس عبر هذا البرنامج.</translation>
    </message>
    <message>
        <source>Your server shows another certificate, although the old one was good for longer. Ask whoever runs it whether they changed it.</source>
        <translation>يعرض خادمك شهادة أخرى، مع أن القديمة كانت صالحة لمدة أطول. اسأل من يديره هل غيّرها.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>nobody but itself</source>
        <translation>لا أحد سوى نفسها</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>من {begin} إلى {end}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} غيرها</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Everything is here</source>
        <translation>كل شيء هنا</translation>
    </message>
    <message>
        <source>Here, but not in the archive: {count}. The server may have deleted them, or never kept them.</source>
        <translation>هنا وليست في الأرشيف: {count}. ربما حذفها الخادم أو لم يحتفظ بها.</translation>
    </message>
    <message>
        <source>Messages compared with the archive: {count}</source>
        <translation>رسائل قورنت بالأرشيف: {count}</translation>
    </message>
    <message>
        <source>Missing here, now stored: {count}</source>
        <translation>كانت ناقصة هنا وحُفظت الآن: {count}</translation>
    </message>
    <message>
        <source>Missing messages were found and stored</source>
        <translation>عُثر على رسائل ناقصة وحُفظت</translation>
    </message>
    <message>
        <source>Of these, not readable on this device: {count}</source>
        <translation>منها ما لا يُقرأ على هذا الجهاز: {count}</translation>
    </message>
    <message>
        <source>The archive could not be read to its end</source>
        <translation>تعذرت قراءة الأرشيف إلى نهايته</translation>
    </message>
</context>
<context>
    <name>composer</name>
    <message>
        <source>Edit your message</source>
        <translation>عدّل رسالتك</translation>
    </message>
    <message>
        <source>Message {name}, NOT encrypted</source>
        <translation>غير مشفرة! رسالة إلى {name}</translation>
    </message>
    <message>
        <source>Message {name}, end-to-end encrypted</source>
        <translation>رسالة إلى {name}، مشفرة من طرف إلى طرف</translation>
    </message>
    <message>
        <source>Messages you write here ask to be deleted everywhere {span} after they were read</source>
        <translation>الرسائل التي تكتبها هنا تطلب حذفها في كل مكان. المدة بعد القراءة: {span}</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>الرد على {name}</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Looking up a server</source>
        <translation>البحث عن خادم</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Steering Tor on this computer</source>
        <translation>التحكم في Tor على هذا الحاسوب</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}، {clock}</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received</source>
        <translation>أُرسل {sent}، واستُلم {received}</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Draft: {text}</source>
        <translation>مسودة: {text}</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>Not encrypted · {text}</source>
        <translation>غير مشفرة · {text}</translation>
    </message>
    <message>
        <source>Not sent · {text}</source>
        <translation>لم تُرسل · {text}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>أنت: {text}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>muted until {when}</source>
        <translation>مكتومة حتى {when}</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>يذكرك</translation>
    </message>
    <message>
        <source>{name}, {count} unread, {when}: {preview}</source>
        <translation>{name}، غير المقروء: {count}، {when}: {preview}</translation>
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
        <translation>الجهاز {number}</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>لم يعد مستخدمًا</translation>
    </message>
    <message>
        <source>Not trusted: can read nothing new</source>
        <translation>غير موثوق: لا يمكنه قراءة الجديد</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Trusted, not compared</source>
        <translation>موثوق، لم يُقارن</translation>
    </message>
    <message>
        <source>Verified by you</source>
        <translation>تحققت منه</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>ينتظر قرارك</translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation>ظهر أول مرة {when}</translation>
    </message>
    <message>
        <source>last message {when}</source>
        <translation>آخر رسالة {when}</translation>
    </message>
    <message>
        <source>{name}. {trust}. {line}. Fingerprint {fingerprint}</source>
        <translation>{name}. {trust}. {line}. البصمة {fingerprint}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A new device waits for your decision. The message waits until you have looked.</source>
        <translation>جهاز جديد ينتظر قرارك. تنتظر الرسالة حتى تنظر فيه.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store (format {found}; this version knows {known}). Update the program.</source>
        <translation>كتبت نسخة أحدث من البرنامج هذا المخزن (الصيغة {found}؛ هذه النسخة تعرف {known}). حدّث البرنامج.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, and there can be 20 at most.</source>
        <translation>التفاعل رمز تعبيري واحد، والحد الأقصى 20.</translation>
    </message>
    <message>
        <source>A room with this address exists already. Choose another name.</source>
        <translation>توجد غرفة بهذا العنوان. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>A server runs in this folder already, or the folder holds something else. Nothing was touched.</source>
        <translation>يعمل خادم في هذا المجلد من قبل، أو في المجلد شيء آخر. لم يُمس شيء.</translation>
    </message>
    <message>
        <source>An old copy of this store is in use. This device gets new keys; some messages from in between may stay unreadable. Look again at which devices you trust.</source>
        <translation>تُستخدم نسخة قديمة من هذا المخزن. يحصل هذا الجهاز على مفاتيح جديدة؛ وقد تبقى بعض الرسائل في تلك الفترة غير مقروءة. انظر مجددًا أي الأجهزة تثق بها.</translation>
    </message>
    <message>
        <source>An onion address can only be reached through Tor. Choose Tor as the route of this account. Nothing was sent.</source>
        <translation>لا يمكن الوصول إلى عنوان onion إلا عبر Tor. اختر Tor مسارًا لهذا الحساب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Another program took over this session. Connect again to take it back.</source>
        <translation>استولى برنامج آخر على هذه الجلسة. اتصل من جديد لاستعادتها.</translation>
    </message>
    <message>
        <source>Encryption is still being set up with the server. The message waits and goes by itself.</source>
        <translation>ما زال التشفير يُعد مع الخادم. تنتظر الرسالة ثم تُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>Encryption is still starting; this is read in a moment.</source>
        <translation>ما زال التشفير يبدأ؛ سيُقرأ هذا بعد لحظة.</translation>
    </message>
    <message>
        <source>Install it as you install other programs.</source>
        <translation>ثبّته كما تثبّت البرامج الأخرى.</translation>
    </message>
    <message>
        <source>Key file and store do not belong together. Put back both from the same backup.</source>
        <translation>ملف المفتاح والمخزن لا يتوافقان. أعد كليهما من النسخة الاحتياطية نفسها.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again in a moment.</source>
        <translation>لم يصل رد في الوقت المناسب. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server was possible, so your password was not sent.</source>
        <translation>لم يكن اتصال مشفر بالخادم ممكنًا، لذلك لم تُرسل كلمة مرورك.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the server’s certificate. If you know the server, choose its CA file under Advanced. Nothing was sent.</source>
        <translation>لم يوقّع شهادة الخادم أحد يثق به هذا الحاسوب. إن كنت تعرف الخادم فاختر ملف CA الخاص به في «متقدم». لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Only members may enter. Ask somebody inside to invite you.</source>
        <translation>لا يدخل إلا الأعضاء. اطلب من أحدهم أن يدعوك.</translation>
    </message>
    <message>
        <source>Somebody else has this name now, so this was not sent.</source>
        <translation>صار هذا الاسم لشخص آخر، فلم يُرسل هذا.</translation>
    </message>
    <message>
        <source>Somebody has this name already. Choose another one.</source>
        <translation>هذا الاسم مأخوذ. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname. Choose another one.</source>
        <translation>هذا الاسم المستعار مأخوذ في الغرفة. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Something broke inside the program. It goes on, and the details are in the log.</source>
        <translation>تعطل شيء داخل البرنامج. وهو يواصل العمل، والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Something that a server needs is missing on this computer. {hint}</source>
        <translation>ينقص هذا الحاسوب شيء يحتاج إليه الخادم. {hint}</translation>
    </message>
    <message>
        <source>The Tor network does not know this onion address. The server may be off, or the address is wrong. Nothing was sent.</source>
        <translation>لا تعرف شبكة Tor عنوان onion هذا. ربما الخادم متوقف، أو العنوان خطأ. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The address of this file is not safe to fetch. Nothing was fetched.</source>
        <translation>عنوان هذا الملف ليس آمنًا للتحميل. لم يُحمَّل شيء.</translation>
    </message>
    <message>
        <source>The connection could not be made.</source>
        <translation>تعذر الاتصال.</translation>
    </message>
    <message>
        <source>The connection was lost. It is being made again.</source>
        <translation>انقطع الاتصال. جارٍ إعادته.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make some room and try again.</source>
        <translation>القرص ممتلئ، فلم يُحفظ شيء. أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The encrypted store could not do this. Nothing was changed.</source>
        <translation>لم يستطع المخزن المشفر فعل ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file could not be sent or fetched.</source>
        <translation>تعذر إرسال الملف أو تحميله.</translation>
    </message>
    <message>
        <source>The file with the password or passphrase cannot be read.</source>
        <translation>تعذرت قراءة الملف الذي فيه كلمة المرور أو عبارة المرور.</translation>
    </message>
    <message>
        <source>The key file of the store is damaged. Put back a copy from a backup.</source>
        <translation>ملف مفتاح المخزن تالف. أعد نسخة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key for this onion server is not the right one. Check it in the account’s settings. Nothing was sent.</source>
        <translation>مفتاح خادم onion هذا ليس الصحيح. تحقق منه في إعدادات الحساب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The keys for this message are gone on this device. Repair the session, then ask to send again.</source>
        <translation>لم تعد مفاتيح هذه الرسالة على هذا الجهاز. أصلح الجلسة ثم اطلب إرسالها من جديد.</translation>
    </message>
    <message>
        <source>The message could not be encrypted. It was not sent.</source>
        <translation>تعذر تشفير الرسالة. لم تُرسل.</translation>
    </message>
    <message>
        <source>The onion server cannot be reached right now. It is tried again. Nothing was sent.</source>
        <translation>تعذر الوصول إلى خادم onion الآن. ستُعاد المحاولة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The other person’s server does not answer.</source>
        <translation>خادم الشخص الآخر لا يستجيب.</translation>
    </message>
    <message>
        <source>The other person’s server was not found.</source>
        <translation>لم يُعثر على خادم الشخص الآخر.</translation>
    </message>
    <message>
        <source>The other side does not offer this.</source>
        <translation>لا يقدم الطرف الآخر هذا.</translation>
    </message>
    <message>
        <source>The program for this kind of bridge is not installed. {hint} Nothing was changed.</source>
        <translation>البرنامج اللازم لهذا النوع من الجسور غير مثبت. {hint} لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The program is already running on this store (process {pid}). Use that window, or close it.</source>
        <translation>البرنامج يعمل على هذا المخزن بالفعل (العملية {pid}). استخدم تلك النافذة أو أغلقها.</translation>
    </message>
    <message>
        <source>The program is already running on this store. Use that window, or close it first.</source>
        <translation>البرنامج يعمل على هذا المخزن بالفعل. استخدم تلك النافذة أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>The proxy cannot find the server. Check the part after the @. Nothing was sent.</source>
        <translation>لا يستطيع الوكيل العثور على الخادم. تحقق من الجزء بعد @. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The proxy could not connect and does not say why. It is tried again. Nothing was sent.</source>
        <translation>لم يستطع الوكيل الاتصال ولا يذكر السبب. ستُعاد المحاولة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The proxy does not accept this user name and password. Check them in the route. Nothing was sent.</source>
        <translation>لا يقبل الوكيل اسم المستخدم وكلمة المرور هذين. تحقق منهما في المسار. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The proxy does not let this program reach the server. Ask whoever runs the proxy. Nothing was sent.</source>
        <translation>لا يسمح الوكيل لهذا البرنامج بالوصول إلى الخادم. اسأل من يدير الوكيل. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The proxy has no network right now. It is tried again. Nothing was sent.</source>
        <translation>لا شبكة لدى الوكيل الآن. ستُعاد المحاولة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The proxy of this account does not answer. Nothing was sent, and nothing goes around it.</source>
        <translation>وكيل هذا الحساب لا يستجيب. لم يُرسل شيء، ولا شيء يلتف حوله.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>رُفض الطلب.</translation>
    </message>
    <message>
        <source>The room did not do this.</source>
        <translation>لم تفعل الغرفة هذا.</translation>
    </message>
    <message>
        <source>The room does not let you do this. Nothing was changed.</source>
        <translation>لا تسمح لك الغرفة بهذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The room does not say who wrote this, so it cannot be opened.</source>
        <translation>لا تذكر الغرفة من كتب هذا، فلا يمكن فتحه.</translation>
    </message>
    <message>
        <source>The room is full. Try again later.</source>
        <translation>الغرفة ممتلئة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The room is not open yet, or you may not make one there.</source>
        <translation>لم تُفتح الغرفة بعد، أو لا يحق لك إنشاء غرفة هناك.</translation>
    </message>
    <message>
        <source>The room was closed for good by its owner.</source>
        <translation>أغلق المالك الغرفة نهائيًا.</translation>
    </message>
    <message>
        <source>The room’s server does not answer. It is tried again.</source>
        <translation>خادم الغرفة لا يستجيب. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The route of this account does not lead to the server. Nothing was sent, and nothing goes around it.</source>
        <translation>مسار هذا الحساب لا يصل إلى الخادم. لم يُرسل شيء، ولا شيء يلتف حوله.</translation>
    </message>
    <message>
        <source>The rules there forbid this message. It was not sent.</source>
        <translation>القواعد هناك تمنع هذه الرسالة. لم تُرسل.</translation>
    </message>
    <message>
        <source>The sender’s device has a new key. Look at it under “Who can read this” first.</source>
        <translation>لجهاز المرسل مفتاح جديد. انظر إليه أولًا في «من يمكنه قراءة هذا».</translation>
    </message>
    <message>
        <source>The sender’s keys could not be fetched. It is tried again by itself.</source>
        <translation>تعذر إحضار مفاتيح المرسل. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that this computer is online. Nothing was sent.</source>
        <translation>تعذر الوصول إلى الخادم. تحقق من أن هذا الحاسوب متصل بالإنترنت. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server cannot be run on this computer.</source>
        <translation>لا يمكن تشغيل الخادم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server did not accept this. Look at what you entered and try again.</source>
        <translation>لم يقبل الخادم هذا. راجع ما أدخلته وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The server did not start, or it ended. Its own words are in its log.</source>
        <translation>لم يبدأ الخادم، أو أنه انتهى. ما قاله موجود في سجله.</translation>
    </message>
    <message>
        <source>The server did not take the message yet. It waits and is sent by itself.</source>
        <translation>لم يستلم الخادم الرسالة بعد. تنتظر ثم تُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>The server did something no proper server does, so the connection was cut to keep you safe.</source>
        <translation>فعل الخادم ما لا يفعله خادم سليم، فقُطع الاتصال حفاظًا على سلامتك.</translation>
    </message>
    <message>
        <source>The server does not accept or does not have this file.</source>
        <translation>لا يقبل الخادم هذا الملف، أو ليس لديه.</translation>
    </message>
    <message>
        <source>The server does not accept this address and password. Check both and try again.</source>
        <translation>لا يقبل الخادم هذا العنوان وكلمة المرور. تحقق من كليهما وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The server does not allow this for your account.</source>
        <translation>لا يسمح الخادم لحسابك بهذا.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>لا يسمح الخادم بهذا.</translation>
    </message>
    <message>
        <source>The server does not know how to do this.</source>
        <translation>لا يعرف الخادم كيف يفعل هذا.</translation>
    </message>
    <message>
        <source>The server does not take this invitation. It is used up, too old or mistyped. Ask for another one.</source>
        <translation>لا يقبل الخادم هذه الدعوة. إنها مستعملة أو قديمة جدًا أو فيها خطأ كتابة. اطلب غيرها.</translation>
    </message>
    <message>
        <source>The server ended the connection. It is tried again later.</source>
        <translation>أنهى الخادم الاتصال. ستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>لدى الخادم مشكلة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server has disabled this account. Ask whoever runs the server.</source>
        <translation>عطّل الخادم هذا الحساب. اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>The server is too busy. Try again later.</source>
        <translation>الخادم مشغول جدًا. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server no longer ties the login to its certificate, as it did before. Someone may be in between. Your password was not sent.</source>
        <translation>لم يعد الخادم يربط الدخول بشهادته كما كان يفعل. ربما هناك من يتوسط الاتصال. لم تُرسل كلمة مرورك.</translation>
    </message>
    <message>
        <source>The server offers no login that keeps your password safe, or only a weaker one than before. Your password was not sent.</source>
        <translation>لا يقدم الخادم طريقة دخول تحمي كلمة مرورك، أو يقدم طريقة أضعف من قبل فقط. لم تُرسل كلمة مرورك.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one this account accepts. Someone may be in between, or the server has a new one. Your password was not sent.</source>
        <translation>يعرض الخادم شهادة غير التي يقبلها هذا الحساب. ربما هناك من يتوسط الاتصال، أو للخادم شهادة جديدة. لم تُرسل كلمة مرورك.</translation>
    </message>
    <message>
        <source>The server that keeps the file did not prove who it is. Someone may be listening in, or it is set up wrongly. Nothing was sent.</source>
        <translation>لم يثبت الخادم الذي يحفظ الملف هويته. ربما يتنصت أحد، أو أُعد الخادم خطأ. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server wants something else here. Look at every field and try again.</source>
        <translation>يريد الخادم شيئًا آخر هنا. راجع كل حقل وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The server was reached through the proxy and refuses the connection. Check the port. Nothing was sent.</source>
        <translation>تم الوصول إلى الخادم عبر الوكيل لكنه يرفض الاتصال. تحقق من المنفذ. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server was too busy. This was not sent.</source>
        <translation>كان الخادم مشغولًا جدًا. لم يُرسل هذا.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired. Check this computer’s clock; if it is right, tell whoever runs the server. Nothing was sent.</source>
        <translation>انتهت صلاحية شهادة الخادم. تحقق من ساعة هذا الحاسوب؛ إن كانت صحيحة فأخبر من يدير الخادم. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server’s certificate is made out to another name than {name}. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>شهادة الخادم صادرة لاسم آخر غير {name}. ربما يتنصت أحد، أو أُعد الخادم خطأ. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet. Check this computer’s clock. Nothing was sent.</source>
        <translation>شهادة الخادم ليست صالحة بعد. تحقق من ساعة هذا الحاسوب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>شهادة الخادم غير صالحة. ربما يتنصت أحد، أو أُعد الخادم خطأ. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the part after the @, and that this computer is online.</source>
        <translation>لم يُعثر على اسم الخادم. تحقق من الجزء بعد @ ومن أن هذا الحاسوب متصل بالإنترنت.</translation>
    </message>
    <message>
        <source>The server’s rules forbid this.</source>
        <translation>قواعد الخادم تمنع هذا.</translation>
    </message>
    <message>
        <source>The store is damaged and cannot be read. Put back a copy from a backup.</source>
        <translation>المخزن تالف ولا يمكن قراءته. أعد نسخة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The transfer was interrupted. Nothing half done was kept. Try again.</source>
        <translation>انقطع النقل. لم يُحتفظ بشيء ناقص. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The way to the server took too long. It is tried again. Nothing was sent.</source>
        <translation>استغرق الطريق إلى الخادم وقتًا أطول من اللازم. ستُعاد المحاولة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>There is a file with this name already, and it was not touched. Choose another name.</source>
        <translation>يوجد ملف بهذا الاسم، ولم يُمس. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is an encrypted store here already. It was kept.</source>
        <translation>يوجد مخزن مشفر هنا. تم الاحتفاظ به.</translation>
    </message>
    <message>
        <source>There is no encrypted store here yet.</source>
        <translation>لا يوجد مخزن مشفر هنا بعد.</translation>
    </message>
    <message>
        <source>There is no such room. Check its address.</source>
        <translation>لا توجد غرفة كهذه. تحقق من عنوانها.</translation>
    </message>
    <message>
        <source>There is nobody with this address.</source>
        <translation>لا أحد بهذا العنوان.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write something first.</source>
        <translation>لا شيء للإرسال بعد. اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>This account is already here.</source>
        <translation>هذا الحساب موجود هنا.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>لم يعد هذا الحساب هنا.</translation>
    </message>
    <message>
        <source>This can be read once you accept the sender.</source>
        <translation>يمكن قراءة هذا متى قبلت المرسل.</translation>
    </message>
    <message>
        <source>This cannot be done to this message any more.</source>
        <translation>لم يعد هذا ممكنًا مع هذه الرسالة.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted. Choose a passphrase instead.</source>
        <translation>ليس في هذا الحاسوب حافظة مفاتيح تحفظ الأسرار مشفرة. اختر عبارة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>This computer’s keyring did not open the store. Enter your passphrase.</source>
        <translation>لم تفتح حافظة مفاتيح هذا الحاسوب المخزن. أدخل عبارة المرور.</translation>
    </message>
    <message>
        <source>This conversation is not here any more.</source>
        <translation>لم تعد هذه المحادثة هنا.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>لم يعد هذا الجهاز معروفًا.</translation>
    </message>
    <message>
        <source>This file cannot be read or written. Check that it exists and that you may use it.</source>
        <translation>لا يمكن قراءة هذا الملف أو كتابته. تحقق من أنه موجود ومن أنه يحق لك استخدامه.</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM file, as made by a certificate authority.</source>
        <translation>لا شهادة في هذا الملف. اختر ملف PEM كما تصنعه جهات إصدار الشهادات.</translation>
    </message>
    <message>
        <source>This file is not what was sent, so it was thrown away. Ask for it again.</source>
        <translation>هذا الملف ليس ما أُرسل، لذلك أُهمل. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>This file is too large. Nothing was sent or kept.</source>
        <translation>هذا الملف كبير جدًا. لم يُرسل شيء ولم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This is not a fingerprint. It has 64 digits and letters from a to f.</source>
        <translation>هذه ليست بصمة. للبصمة 64 من الأرقام والحروف من a إلى f.</translation>
    </message>
    <message>
        <source>This is not a key of an onion server. It has 52 letters and digits.</source>
        <translation>هذا ليس مفتاح خادم onion. للمفتاح 52 من الحروف والأرقام.</translation>
    </message>
    <message>
        <source>This is not a route. Write it as socks5://host:port.</source>
        <translation>هذا ليس مسارًا. اكتبه بصيغة socks5://host:port.</translation>
    </message>
    <message>
        <source>This is not a whole onion address. Copy it again; it has 56 letters and digits before “.onion”. Nothing was sent.</source>
        <translation>هذا ليس عنوان onion كاملًا. انسخه من جديد؛ فيه 56 من الحروف والأرقام قبل «⁦.onion⁩». لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This is not an address. Addresses look like name@example.org.</source>
        <translation>هذا ليس عنوانًا. تبدو العناوين مثل name@example.org.</translation>
    </message>
    <message>
        <source>This line is not a bridge. Paste bridge lines as you got them. Nothing was changed.</source>
        <translation>هذا السطر ليس جسرًا. الصق أسطر الجسور كما وصلتك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This link does not say how to connect.</source>
        <translation>لا يذكر هذا الرابط كيفية الاتصال.</translation>
    </message>
    <message>
        <source>This message cannot be read on this device.</source>
        <translation>لا يمكن قراءة هذه الرسالة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>This message comes from a device nobody has announced, so it was not opened.</source>
        <translation>جاءت هذه الرسالة من جهاز لم يعلنه أحد، فلم تُفتح.</translation>
    </message>
    <message>
        <source>This message is damaged and cannot be opened.</source>
        <translation>هذه الرسالة تالفة ولا يمكن فتحها.</translation>
    </message>
    <message>
        <source>This message is not here any more.</source>
        <translation>لم تعد هذه الرسالة هنا.</translation>
    </message>
    <message>
        <source>This message is too long for the server. Send it in parts.</source>
        <translation>هذه الرسالة أطول مما يقبله الخادم. أرسلها على أجزاء.</translation>
    </message>
    <message>
        <source>This message offers no file.</source>
        <translation>لا تقدم هذه الرسالة ملفًا.</translation>
    </message>
    <message>
        <source>This message uses an encryption this program does not know.</source>
        <translation>تستخدم هذه الرسالة تشفيرًا لا يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>This message was changed on its way, so it was not opened.</source>
        <translation>غُيّرت هذه الرسالة في الطريق، فلم تُفتح.</translation>
    </message>
    <message>
        <source>This message was not encrypted for this device. Ask to send it again.</source>
        <translation>لم تُشفَّر هذه الرسالة لهذا الجهاز. اطلب إرسالها من جديد.</translation>
    </message>
    <message>
        <source>This message was written for another place or person, so it was not opened.</source>
        <translation>كُتبت هذه الرسالة لمكان أو شخص آخر، فلم تُفتح.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none right now.</source>
        <translation>يحتاج هذا إلى اتصال، ولا اتصال الآن.</translation>
    </message>
    <message>
        <source>This nickname cannot be used here. Choose another one.</source>
        <translation>لا يمكن استخدام هذا الاسم المستعار هنا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This onion server lets in only people who have its key. Ask for the key and enter it in the account’s settings. Nothing was sent.</source>
        <translation>لا يُدخل خادم onion هذا إلا من معه مفتاحه. اطلب المفتاح وأدخله في إعدادات الحساب. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This onion server needs a key, and the Tor in use takes none from this program. Choose “Tor of this program” as the route. Nothing was sent.</source>
        <translation>يحتاج خادم onion هذا إلى مفتاح، و‏Tor المستخدم لا يقبل مفتاحًا من هذا البرنامج. اختر «Tor الخاص بهذا البرنامج» مسارًا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store. Try again; mind capitals and keyboard language.</source>
        <translation>عبارة المرور هذه لا تفتح المخزن. حاول مجددًا؛ انتبه للأحرف الكبيرة ولغة لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>This password cannot be used. Choose one of letters, digits and signs.</source>
        <translation>لا يمكن استخدام كلمة المرور هذه. اختر واحدة من أحرف وأرقام ورموز.</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose a smaller PNG or JPEG.</source>
        <translation>لا يمكن استخدام هذه الصورة. اختر صورة PNG أو JPEG أصغر.</translation>
    </message>
    <message>
        <source>This proxy cannot make such a connection. Choose another route. Nothing was sent.</source>
        <translation>لا يستطيع هذا الوكيل إجراء اتصال كهذا. اختر مسارًا آخر. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>تكشف هذه الغرفة أكثر من قبل. لا يُرسل شيء حتى تقرر.</translation>
    </message>
    <message>
        <source>This room hides who its members are, so nothing can be encrypted for them. Nothing was sent.</source>
        <translation>تخفي هذه الغرفة أعضاءها، فلا يمكن تشفير شيء لهم. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This room needs a password, or another one.</source>
        <translation>تحتاج هذه الغرفة إلى كلمة مرور، أو إلى كلمة أخرى.</translation>
    </message>
    <message>
        <source>This server makes no accounts for strangers. Choose another server, or ask whoever runs it.</source>
        <translation>لا ينشئ هذا الخادم حسابات للغرباء. اختر خادمًا آخر أو اسأل من يديره.</translation>
    </message>
    <message>
        <source>This server makes no accounts from here. Look for its own page, or choose another server.</source>
        <translation>لا ينشئ هذا الخادم حسابات من هنا. ابحث عن صفحته أو اختر خادمًا آخر.</translation>
    </message>
    <message>
        <source>This server makes no more accounts right now. Try again later, or choose another server.</source>
        <translation>لا ينشئ هذا الخادم حسابات أخرى الآن. حاول لاحقًا أو اختر خادمًا آخر.</translation>
    </message>
    <message>
        <source>This setting or value does not exist.</source>
        <translation>لا يوجد هذا الإعداد أو هذه القيمة.</translation>
    </message>
    <message>
        <source>Tor could not be started, or it ended. Look at its log in the network settings. Nothing was sent.</source>
        <translation>تعذر تشغيل Tor، أو أنه انتهى. انظر سجله في إعدادات الشبكة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Tor is not running and not installed on this computer. {hint} Nothing was sent.</source>
        <translation>‏Tor لا يعمل وليس مثبتًا على هذا الحاسوب. {hint} لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Tor is still connecting. Your messages go as soon as it is ready. Nothing was sent.</source>
        <translation>ما زال Tor يتصل. تُرسل رسائلك حالما يجهز. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>What answers at the proxy’s address is not a SOCKS5 proxy. Check the address and port of the route. Nothing was sent.</source>
        <translation>ما يستجيب عند عنوان الوكيل ليس وكيل SOCKS5. تحقق من عنوان المسار ومنفذه. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>أنت ممنوع من هذه الغرفة.</translation>
    </message>
    <message>
        <source>You are no longer a member of this room.</source>
        <translation>لم تعد عضوًا في هذه الغرفة.</translation>
    </message>
    <message>
        <source>You are not in this room right now. Nothing was sent.</source>
        <translation>لست في هذه الغرفة الآن. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>You do not trust the device that wrote this. It can be read once you do.</source>
        <translation>لا تثق بالجهاز الذي كتب هذا. يمكن قراءته متى وثقت به.</translation>
    </message>
    <message>
        <source>You may not write here, so this was not sent.</source>
        <translation>لا يحق لك الكتابة هنا، فلم يُرسل هذا.</translation>
    </message>
    <message>
        <source>You were not in the room, so this was not sent.</source>
        <translation>لم تكن في الغرفة، فلم يُرسل هذا.</translation>
    </message>
    <message>
        <source>You were removed from the room.</source>
        <translation>أُخرجت من الغرفة.</translation>
    </message>
    <message>
        <source>You wrote this here, and only the other side can read what was sent.</source>
        <translation>كتبت هذا هنا، ولا يقرأ ما أُرسل إلا الطرف الآخر.</translation>
    </message>
    <message>
        <source>You wrote this message yourself, on another device. Look for it there.</source>
        <translation>كتبت هذه الرسالة بنفسك على جهاز آخر. ابحث عنها هناك.</translation>
    </message>
    <message>
        <source>Your server does not offer this. Nothing was sent.</source>
        <translation>لا يقدم خادمك هذا. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Your server has no group chats. Use the address of a room elsewhere.</source>
        <translation>ليس في خادمك دردشات جماعية. استخدم عنوان غرفة على خادم آخر.</translation>
    </message>
    <message>
        <source>Your server takes no files. Nothing was sent.</source>
        <translation>لا يقبل خادمك ملفات. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>{count} new devices wait for your decision. The message waits until you have looked.</source>
        <translation>أجهزة جديدة تنتظر قرارك: {count}. تنتظر الرسالة حتى تنظر فيها.</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} يقول: «{theirs}»</translation>
    </message>
    <message>
        <source>{who} has no device that can read encrypted messages yet. The message waits and was not sent.</source>
        <translation>ليس لدى {who} بعد جهاز يقرأ الرسائل المشفرة. الرسالة تنتظر ولم تُرسل.</translation>
    </message>
</context>
<context>
    <name>expiry</name>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>جارٍ الحفظ… {percent}%</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>إرسال ملف</translation>
    </message>
    <message>
        <source>Sending {name}… {percent} %</source>
        <translation>جارٍ إرسال {name}… {percent}%</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>يجب ملء هذا.</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أشخاص (%n)</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>A device waits for your decision</source>
        <translation>جهاز ينتظر قرارك</translation>
    </message>
    <message>
        <source>A new device of your own account wants to read along. Nothing is encrypted to it until you decide.</source>
        <translation>جهاز جديد من حسابك يريد القراءة معك. لا يُشفَّر له شيء حتى تقرر.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفرة</translation>
    </message>
    <message>
        <source>Encrypted, all devices verified</source>
        <translation>مشفرة، تم التحقق من كل الأجهزة</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفرة</translation>
    </message>
    <message>
        <source>Set by {nick}</source>
        <translation>وضعه {nick}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>بعيد منذ مدة</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>likes to chat</source>
        <translation>يحب الدردشة</translation>
    </message>
    <message>
        <source>nobody else is here</source>
        <translation>لا أحد غيرك هنا</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>تُحذف هنا</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Fingerprint of the device</source>
        <translation>بصمة الجهاز</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>في الغرفة</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>الاسم المستعار</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>القرّاء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>يقرأ فقط</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>يمكنه الكتابة</translation>
    </message>
    <message>
        <source>member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>{how} (OMEMO 0.3: names and reactions travel unencrypted)</source>
        <translation>{how} (OMEMO 0.3: الأسماء والتفاعلات تُنقل دون تشفير)</translation>
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
        <translation>لا يقبل إلا الشهادة ذات هذه البصمة: {pin}</translation>
    </message>
    <message>
        <source>Carries the key that opens this onion server. Keep the link to yourself</source>
        <translation>يحمل المفتاح الذي يفتح خادم onion هذا. احتفظ بالرابط لنفسك</translation>
    </message>
    <message>
        <source>Connects to: {places}</source>
        <translation>يتصل بـ: {places}</translation>
    </message>
    <message>
        <source>Connects {way}</source>
        <translation>يتصل {way}</translation>
    </message>
    <message>
        <source>Connects {way}, as your settings say. The invitation names {other}, which is not taken.</source>
        <translation>يتصل {way}، كما في إعداداتك. تذكر الدعوة {other}، ولا يؤخذ به.</translation>
    </message>
    <message>
        <source>Finds the server by its name</source>
        <translation>يعثر على الخادم باسمه</translation>
    </message>
    <message>
        <source>For addresses that you have on {server}</source>
        <translation>للعناوين التي لديك على {server}</translation>
    </message>
    <message>
        <source>From {address}, whose server is {server}</source>
        <translation>من {address}، وخادمه {server}</translation>
    </message>
    <message>
        <source>Lets you in: it carries a code for one new address</source>
        <translation>يتيح لك الدخول: يحمل رمزًا لعنوان جديد واحد</translation>
    </message>
    <message>
        <source>Makes a new address on {server}</source>
        <translation>ينشئ عنوانًا جديدًا على {server}</translation>
    </message>
    <message>
        <source>Makes the new address {address}</source>
        <translation>ينشئ العنوان الجديد {address}</translation>
    </message>
    <message>
        <source>Nobody but this link says which server is {server}: whoever made it chose who gets your password. Go on only if you trust them, and if nobody could have changed the link on its way</source>
        <translation>لا أحد غير هذا الرابط يقول أي خادم هو {server}: فمن صنعه اختار من يحصل على كلمة مرورك. تابع فقط إذا كنت تثق به، وإذا لم يكن بوسع أحد تغيير الرابط في طريقه</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The connection will not be encrypted.</source>
        <translation>لن يكون الاتصال مشفرًا.</translation>
    </message>
    <message>
        <source>The part before the @ is not where this leads. It leads to the host named above.</source>
        <translation>الجزء قبل @ ليس وجهة الرابط. وجهته المضيف المذكور أعلاه.</translation>
    </message>
    <message>
        <source>This is a bare number, not a name.</source>
        <translation>هذا رقم مجرد، لا اسم.</translation>
    </message>
    <message>
        <source>This name has letters outside English; it may be made to look like another one: {shown}</source>
        <translation>في هذا الاسم أحرف غير مألوفة؛ ربما صُنع ليشبه اسمًا آخر: {shown}</translation>
    </message>
</context>
<context>
    <name>outage</name>
    <message>
        <source>Your server is out of order {when}.</source>
        <translation>خادمك متوقف {when}.</translation>
    </message>
    <message>
        <source>Your server will be out of order {when}.</source>
        <translation>سيتوقف خادمك {when}.</translation>
    </message>
    <message>
        <source>for now</source>
        <translation>في الوقت الحالي</translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation>من {begin}</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>من {begin} إلى {end}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>حتى {end}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} يقول: «{theirs}»</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>Pinned message</source>
        <translation>رسالة مثبتة</translation>
    </message>
    <message>
        <source>Pinned message {number} of {count}</source>
        <translation>الرسالة المثبتة {number} من {count}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>نص مخفي</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Both servers can read what is written here</source>
        <translation>يمكن للخادمين قراءة ما يُكتب هنا</translation>
    </message>
    <message>
        <source>Both servers see who writes and when, not what</source>
        <translation>يرى الخادمان من يكتب ومتى، لا ماذا يكتب</translation>
    </message>
    <message>
        <source>Direct connection: your server sees your internet address</source>
        <translation>اتصال مباشر: يرى خادمك عنوانك على الإنترنت</translation>
    </message>
    <message>
        <source>Servers can see {what}</source>
        <translation>ترى الخوادم {what}</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer</source>
        <translation>محفوظة مشفرة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The room’s server and yours can read what is written here</source>
        <translation>يمكن لخادم الغرفة وخادمك قراءة ما يُكتب هنا</translation>
    </message>
    <message>
        <source>The route is not known, so nothing is sent</source>
        <translation>المسار غير معروف، لذلك لا يُرسل شيء</translation>
    </message>
    <message>
        <source>They do not see when you are online</source>
        <translation>لا يرى الطرف الآخر متى تكون متصلًا</translation>
    </message>
    <message>
        <source>They see when you are in the room</source>
        <translation>يرى الطرف الآخر متى تكون في الغرفة</translation>
    </message>
    <message>
        <source>They see when you are online</source>
        <translation>يرى الطرف الآخر متى تكون متصلًا</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address</source>
        <translation>عبر I2P: لا يرى خادمك عنوانك على الإنترنت</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address</source>
        <translation>عبر Tor: لا يرى خادمك عنوانك على الإنترنت</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees its internet address, and the proxy sees yours</source>
        <translation>عبر وكيل: يرى خادمك عنوان الوكيل على الإنترنت، ويرى الوكيل عنوانك</translation>
    </message>
    <message>
        <source>every word</source>
        <translation>كل كلمة</translation>
    </message>
    <message>
        <source>how long a message is to live</source>
        <translation>كم تبقى الرسالة</translation>
    </message>
    <message>
        <source>reactions, with their emojis</source>
        <translation>التفاعلات برموزها</translation>
    </message>
    <message>
        <source>that a message arrived</source>
        <translation>أن رسالة وصلت</translation>
    </message>
    <message>
        <source>that a message was corrected</source>
        <translation>أن رسالة صُححت</translation>
    </message>
    <message>
        <source>that a message was read, if that is told</source>
        <translation>أن رسالة قُرئت، إن كان ذلك يُخبَر به</translation>
    </message>
    <message>
        <source>that a message was taken back</source>
        <translation>أن رسالة سُحبت</translation>
    </message>
    <message>
        <source>that a text is a spoiler</source>
        <translation>أن نصًا مخفي</translation>
    </message>
    <message>
        <source>that somebody writes, if that is told</source>
        <translation>أن أحدًا يكتب، إن كان ذلك يُخبَر به</translation>
    </message>
    <message>
        <source>titles of links</source>
        <translation>عناوين الروابط</translation>
    </message>
    <message>
        <source>where files are</source>
        <translation>أماكن الملفات</translation>
    </message>
    <message>
        <source>which message is answered</source>
        <translation>أي رسالة يُرد عليها</translation>
    </message>
    <message>
        <source>who is mentioned</source>
        <translation>من ذُكر</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>What you read in the picture</source>
        <translation>ما تقرؤه في الصورة</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Asked the sender to send it again</source>
        <translation>طُلب من المرسل إرسالها من جديد</translation>
    </message>
    <message>
        <source>From {name}, {when}. {why} {tried}</source>
        <translation>من {name}، {when}. {why} {tried}</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>لم يُجرَّب شيء بعد.</translation>
    </message>
    <message>
        <source>Renewed the session with this device</source>
        <translation>جُددت الجلسة مع هذا الجهاز</translation>
    </message>
    <message>
        <source>Repaired the session by itself</source>
        <translation>أُصلحت الجلسة تلقائيًا</translation>
    </message>
    <message>
        <source>Tried to read it again</source>
        <translation>جرت محاولة قراءتها من جديد</translation>
    </message>
    <message>
        <source>Tried to repair it</source>
        <translation>جرت محاولة إصلاحها</translation>
    </message>
    <message>
        <source>{step}, {when}.</source>
        <translation>{step}، {when}.</translation>
    </message>
    <message>
        <source>{step}, {when}; {count} tries so far.</source>
        <translation>{step}، {when}؛ المحاولات حتى الآن: {count}.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>An encrypted message; it can be read once you accept.</source>
        <translation>رسالة مشفرة؛ يمكن قراءتها متى قبلت.</translation>
    </message>
    <message>
        <source>Wants to see when you are online</source>
        <translation>يريد أن يرى متى تكون متصلًا</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>كتب إليك</translation>
    </message>
    <message>
        <source>Wrote to you and wants to see when you are online</source>
        <translation>كتب إليك ويريد أن يرى متى تكون متصلًا</translation>
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
        <translation>اسم مستعار آخر…</translation>
    </message>
    <message>
        <source>Anybody may enter this room now.</source>
        <translation>يمكن لأي أحد دخول هذه الغرفة الآن.</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>طلب الكلام</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>Ban {name} from the room?</source>
        <translation>هل تريد منع {name} من الغرفة؟</translation>
    </message>
    <message>
        <source>Can read along from now on: {who}</source>
        <translation>يقرأ معكم من الآن: {who}</translation>
    </message>
    <message>
        <source>Can read along from now on: {who} and {count} more</source>
        <translation>يقرأ معكم من الآن: {who} و{count} غيرهم</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names}</source>
        <translation>لا يقرأ ما يُكتب هنا لنقص المفاتيح: {names}</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names} and {count} more</source>
        <translation>لا يقرأ ما يُكتب هنا لنقص المفاتيح: {names} و{count} غيرهم</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>قرّر…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>الدخول من جديد</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Fetching keys: {done} of {total}</source>
        <translation>جارٍ إحضار المفاتيح: {done} من {total}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who}</source>
        <translation>في هذه الغرفة دون انتماء إليها: {who}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who} and {count} more</source>
        <translation>في هذه الغرفة دون انتماء إليها: {who} و{count} غيرهم</translation>
    </message>
    <message>
        <source>It names another one: {address}.</source>
        <translation>تذكر غرفة أخرى: {address}.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>Not encrypted: anybody may enter this room and read it, and so can its server.</source>
        <translation>غير مشفرة: يمكن لأي أحد دخول هذه الغرفة وقراءتها، ولخادمها أيضًا.</translation>
    </message>
    <message>
        <source>Not encrypted: the room’s server, and those of everybody inside, can read what is written.</source>
        <translation>غير مشفرة: يمكن لخادم الغرفة وخوادم كل من فيها قراءة ما يُكتب.</translation>
    </message>
    <message>
        <source>Nothing is sent until you have decided about this room.</source>
        <translation>لا يُرسل شيء حتى تقرر بشأن هذه الغرفة.</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names}</source>
        <translation>أدخلهم آخرون، ويمكنهم القراءة الآن: {names}</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names} and {count} more</source>
        <translation>أدخلهم آخرون، ويمكنهم القراءة الآن: {names} و{count} آخرون</translation>
    </message>
    <message>
        <source>Private, but not encrypted. You know {nick} by a nickname only, in {room}.</source>
        <translation>خاصة، لكنها غير مشفرة. لا تعرف {nick} إلا باسم مستعار في {room}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>هل تريد إخراج {name} من الغرفة؟</translation>
    </message>
    <message>
        <source>Somebody else is called {who} now</source>
        <translation>صار الاسم {who} لشخص آخر</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take this message back for everybody?</source>
        <translation>هل تريد سحب هذه الرسالة لدى الجميع؟</translation>
    </message>
    <message>
        <source>The moderators were asked. You may write as soon as one agrees.</source>
        <translation>سُئل المشرفون. يمكنك الكتابة متى وافق أحدهم.</translation>
    </message>
    <message>
        <source>The room asks every program inside to delete the words. Not every one does, and somebody may have read or copied them already. Everybody sees that a moderator did it.</source>
        <translation>تطلب الغرفة من كل برنامج فيها حذف النص. لا تفعل ذلك كل البرامج، وربما قرأه أحد أو نسخه. ويرى الجميع أن مشرفًا فعل ذلك.</translation>
    </message>
    <message>
        <source>The room does not let you in, so you cannot write here.</source>
        <translation>لا تسمح لك الغرفة بالدخول، فلا يمكنك الكتابة هنا.</translation>
    </message>
    <message>
        <source>The room has no subject any more</source>
        <translation>لم يعد للغرفة موضوع</translation>
    </message>
    <message>
        <source>The room wants messages slower: wait a moment</source>
        <translation>تريد الغرفة رسائل أبطأ: انتظر لحظة</translation>
    </message>
    <message>
        <source>The settings of the room changed</source>
        <translation>تغيرت إعدادات الغرفة</translation>
    </message>
    <message>
        <source>The subject is now: {text}</source>
        <translation>الموضوع الآن: {text}</translation>
    </message>
    <message>
        <source>They leave the room now and cannot come back: {address}</source>
        <translation>يغادر صاحب العنوان الغرفة الآن ولا يمكنه العودة: {address}</translation>
    </message>
    <message>
        <source>They leave the room now, and may come back.</source>
        <translation>يغادر الغرفة الآن، ويمكنه العودة.</translation>
    </message>
    <message>
        <source>This room gives away more than before.</source>
        <translation>تكشف هذه الغرفة أكثر من قبل.</translation>
    </message>
    <message>
        <source>This room hides now who its members are.</source>
        <translation>تخفي هذه الغرفة الآن أعضاءها.</translation>
    </message>
    <message>
        <source>This room is listed publicly now.</source>
        <translation>هذه الغرفة الآن في قائمة عامة.</translation>
    </message>
    <message>
        <source>This room keeps an archive now.</source>
        <translation>تحتفظ هذه الغرفة الآن بأرشيف.</translation>
    </message>
    <message>
        <source>This room shows your address to everybody now.</source>
        <translation>تُظهر هذه الغرفة الآن عنوانك للجميع.</translation>
    </message>
    <message>
        <source>What is said in this room is recorded now.</source>
        <translation>يُسجَّل الآن ما يقال في هذه الغرفة.</translation>
    </message>
    <message>
        <source>What you are in this room now: {what}</source>
        <translation>صفتك في هذه الغرفة الآن: {what}</translation>
    </message>
    <message>
        <source>You are called {who} here now</source>
        <translation>اسمك هنا الآن {who}</translation>
    </message>
    <message>
        <source>You are not in this room, so you cannot write here.</source>
        <translation>لست في هذه الغرفة، فلا يمكنك الكتابة هنا.</translation>
    </message>
    <message>
        <source>You may read here, and not write.</source>
        <translation>يمكنك القراءة هنا، لا الكتابة.</translation>
    </message>
    <message>
        <source>{other} banned {who} from the room</source>
        <translation>{other} منع {who} من الغرفة</translation>
    </message>
    <message>
        <source>{other} removed {who} from the room</source>
        <translation>{other} أخرج {who} من الغرفة</translation>
    </message>
    <message>
        <source>{what} Nothing is sent until you have decided.</source>
        <translation>{what} لا يُرسل شيء حتى تقرر.</translation>
    </message>
    <message>
        <source>{what}: “{reason}”</source>
        <translation>‏{what}: «{reason}»</translation>
    </message>
    <message>
        <source>{who} asks to be allowed to write</source>
        <translation>{who} يطلب السماح بالكتابة</translation>
    </message>
    <message>
        <source>{who} cannot read what you wrote, for want of keys</source>
        <translation>لا يستطيع {who} قراءة ما كتبته لنقص المفاتيح</translation>
    </message>
    <message>
        <source>{who} changed the subject: {text}</source>
        <translation>{who} غيّر الموضوع: {text}</translation>
    </message>
    <message>
        <source>{who} declined the invitation</source>
        <translation>{who} رفض الدعوة</translation>
    </message>
    <message>
        <source>{who} is called {other} now</source>
        <translation>{who} اسمه الآن {other}</translation>
    </message>
    <message>
        <source>{who} is no member any more and had to leave</source>
        <translation>{who} لم يعد عضوًا واضطر إلى المغادرة</translation>
    </message>
    <message>
        <source>{who} people may read along here by now: nobody can know them all</source>
        <translation>قد يقرأ هنا الآن {who} من الأشخاص: لا يمكن لأحد معرفتهم جميعًا</translation>
    </message>
    <message>
        <source>{who} was banned from the room</source>
        <translation>مُنع {who} من الغرفة</translation>
    </message>
    <message>
        <source>{who} was invited</source>
        <translation>دُعي {who}</translation>
    </message>
    <message>
        <source>{who} was removed from the room</source>
        <translation>أُخرج {who} من الغرفة</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء (%n)</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with devices that you have not compared.</source>
        <translation>
            <numerusform>لا أعضاء (%n) بأجهزة لم تقارنها.</numerusform>
            <numerusform>عضو واحد لديه أجهزة لم تقارنها.</numerusform>
            <numerusform>عضوان لديهما أجهزة لم تقارنها.</numerusform>
            <numerusform>%n أعضاء لديهم أجهزة لم تقارنها.</numerusform>
            <numerusform>%n عضوًا لديهم أجهزة لم تقارنها.</numerusform>
            <numerusform>%n عضو لديهم أجهزة لم تقارنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s): few enough to know each other.</source>
        <translation>
            <numerusform>لا مشاركين (%n).</numerusform>
            <numerusform>مشارك واحد: عدد قليل يتيح التعارف.</numerusform>
            <numerusform>مشاركان: عدد قليل يتيح التعارف.</numerusform>
            <numerusform>%n مشاركين: عدد قليل يتيح التعارف.</numerusform>
            <numerusform>%n مشاركًا: عدد قليل يتيح التعارف.</numerusform>
            <numerusform>%n مشارك: عدد قليل يتيح التعارف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: nobody can know everybody who reads along.</source>
        <translation>
            <numerusform>لا أشخاص (%n): لا يمكن لأحد معرفة كل من يقرأ.</numerusform>
            <numerusform>شخص واحد: لا يمكن لأحد معرفة كل من يقرأ.</numerusform>
            <numerusform>شخصان: لا يمكن لأحد معرفة كل من يقرأ.</numerusform>
            <numerusform>%n أشخاص: لا يمكن لأحد معرفة كل من يقرأ.</numerusform>
            <numerusform>%n شخصًا: لا يمكن لأحد معرفة كل من يقرأ.</numerusform>
            <numerusform>%n شخص: لا يمكن لأحد معرفة كل من يقرأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>الحاضرون: %n</numerusform>
            <numerusform>الحاضرون: %n</numerusform>
            <numerusform>الحاضرون: %n</numerusform>
            <numerusform>الحاضرون: %n</numerusform>
            <numerusform>الحاضرون: %n</numerusform>
            <numerusform>الحاضرون: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>An invitation. The room does not say who sent it.</source>
        <translation>دعوة. لا تذكر الغرفة من أرسلها.</translation>
    </message>
    <message>
        <source>Anybody can enter and read along, without being asked who they are.</source>
        <translation>يمكن لأي أحد الدخول والقراءة دون أن يُسأل من هو.</translation>
    </message>
    <message>
        <source>Anybody can enter now.</source>
        <translation>يمكن لأي أحد الدخول الآن.</translation>
    </message>
    <message>
        <source>Anybody can find it, enter and read along, also what was written before. Nothing in it is encrypted: {server} can read every word.</source>
        <translation>يمكن لأي أحد العثور عليها ودخولها والقراءة فيها، حتى ما كُتب من قبل. لا شيء فيها مشفر: يستطيع {server} قراءة كل كلمة.</translation>
    </message>
    <message>
        <source>Anybody can find the room in the list of its server.</source>
        <translation>يمكن لأي أحد العثور على الغرفة في قائمة خادمها.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>منع</translation>
    </message>
    <message>
        <source>Ban an address</source>
        <translation>منع عنوان</translation>
    </message>
    <message>
        <source>Ban {name}?</source>
        <translation>هل تريد منع {name}؟</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted</source>
        <translation>لا يمكنه قراءة المشفر</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted: {names}.</source>
        <translation>لا يقرأ المشفر: {names}.</translation>
    </message>
    <message>
        <source>Devices not compared</source>
        <translation>أجهزة لم تُقارن</translation>
    </message>
    <message>
        <source>End-to-end encrypted: only devices of the members can read it.</source>
        <translation>مشفرة من طرف إلى طرف: لا تقرؤها إلا أجهزة الأعضاء.</translation>
    </message>
    <message>
        <source>Entering the room…</source>
        <translation>جارٍ دخول الغرفة…</translation>
    </message>
    <message>
        <source>Every device verified</source>
        <translation>تم التحقق من كل الأجهزة</translation>
    </message>
    <message>
        <source>Everybody in the room sees it, and that you changed it.</source>
        <translation>يراها كل من في الغرفة، ويرى أنك غيّرتها.</translation>
    </message>
    <message>
        <source>Everybody in the room sees it. A subject is never encrypted, not even in a private group.</source>
        <translation>يراه كل من في الغرفة. لا يُشفَّر الموضوع أبدًا، حتى في مجموعة خاصة.</translation>
    </message>
    <message>
        <source>Everybody in the room sees your address, and you see theirs.</source>
        <translation>يرى كل من في الغرفة عنوانك، وترى عناوينهم.</translation>
    </message>
    <message>
        <source>Everybody who knows the password can enter.</source>
        <translation>يمكن لكل من يعرف كلمة المرور الدخول.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>أعطها اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Good: {text}</source>
        <translation>جيد: {text}</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>دردشة جماعية</translation>
    </message>
    <message>
        <source>Invitation into {room}. {what} {text}</source>
        <translation>دعوة إلى {room}. {what} {text}</translation>
    </message>
    <message>
        <source>It can be found by anybody in the list of its server now.</source>
        <translation>يمكن الآن لأي أحد العثور عليها في قائمة خادمها.</translation>
    </message>
    <message>
        <source>It gives away more than before.</source>
        <translation>تكشف أكثر من قبل.</translation>
    </message>
    <message>
        <source>It has so many people now that nobody can know who reads along.</source>
        <translation>صار فيها عدد كبير لا يمكن معه لأحد معرفة من يقرأ.</translation>
    </message>
    <message>
        <source>It hides who its members are now.</source>
        <translation>تخفي الآن أعضاءها.</translation>
    </message>
    <message>
        <source>It keeps what is written now, for those who enter later.</source>
        <translation>تحتفظ الآن بما يُكتب، لمن يدخل لاحقًا.</translation>
    </message>
    <message>
        <source>It records what is written in a log now, which may be public.</source>
        <translation>تسجل الآن ما يُكتب في سجل قد يكون عامًا.</translation>
    </message>
    <message>
        <source>It shows your real address to everybody in it now.</source>
        <translation>تُظهر الآن عنوانك الحقيقي لكل من فيها.</translation>
    </message>
    <message>
        <source>Looks like {name}. The room hides who it is, so do not believe it.</source>
        <translation>يشبه {name}. تخفي الغرفة من هو، فلا تصدقه.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>بإشراف</translation>
    </message>
    <message>
        <source>Not encrypted: the server of the room can read every word.</source>
        <translation>غير مشفرة: يمكن لخادم الغرفة قراءة كل كلمة.</translation>
    </message>
    <message>
        <source>Not {name}: only the nickname looks alike. This is {address}.</source>
        <translation>ليس {name}: الاسم المستعار متشابه فقط. هذا {address}.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>رسالة كل {seconds}&#xa0;ث</translation>
    </message>
    <message>
        <source>Only people who were made members can enter.</source>
        <translation>لا يدخل إلا من عُيّن عضوًا.</translation>
    </message>
    <message>
        <source>Only people you add can enter. They see each other’s addresses, and every message is encrypted end-to-end. {server} runs the group: it sees who is in it and who writes when, not what.</source>
        <translation>لا يدخل إلا من تضيفهم. يرى بعضهم عناوين بعض، وكل رسالة مشفرة من طرف إلى طرف. يدير {server} المجموعة: يرى من فيها ومن يكتب ومتى، لا ماذا يكتب.</translation>
    </message>
    <message>
        <source>Only you see it, on all your devices. Empty: what the room calls itself.</source>
        <translation>لا يراه غيرك، على كل أجهزتك. إن تُرك فارغًا: الاسم الذي تعطيه الغرفة لنفسها.</translation>
    </message>
    <message>
        <source>Others see only nicknames, so you cannot know who reads along. Moderators and the server see your address.</source>
        <translation>لا يرى الآخرون إلا أسماء مستعارة، فلا يمكنك معرفة من يقرأ. ويرى المشرفون والخادم عنوانك.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Private group</source>
        <translation>مجموعة خاصة</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>قناة عامة</translation>
    </message>
    <message>
        <source>Reading what was written meanwhile…</source>
        <translation>جارٍ قراءة ما كُتب في الأثناء…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>هل تريد إخراج {name} من الغرفة؟</translation>
    </message>
    <message>
        <source>Run by {server}, which sees who is here and who writes when.</source>
        <translation>يديرها {server}، ويرى من هنا ومن يكتب ومتى.</translation>
    </message>
    <message>
        <source>So nothing can be encrypted in it any more. What you write is not sent, unless you also turn encryption off.</source>
        <translation>لذلك لم يعد ممكنًا تشفير شيء فيها. لا يُرسل ما تكتبه ما لم توقف التشفير أيضًا.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>The room cannot be reached. It is tried again.</source>
        <translation>تعذر الوصول إلى الغرفة. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>The room does not say how many people are in it.</source>
        <translation>لا تذكر الغرفة عدد من فيها.</translation>
    </message>
    <message>
        <source>The room does not say what kind of room it is. Expect that anybody reads along.</source>
        <translation>لا تذكر الغرفة نوعها. توقع أن يقرأ أي أحد.</translation>
    </message>
    <message>
        <source>The room keeps a log that may be public: who wrote when, not what.</source>
        <translation>تحتفظ الغرفة بسجل قد يكون عامًا: من كتب ومتى، لا ماذا كتب.</translation>
    </message>
    <message>
        <source>The room keeps no history.</source>
        <translation>لا تحتفظ الغرفة بأي سجل.</translation>
    </message>
    <message>
        <source>The room keeps what is written; who enters later can read it.</source>
        <translation>تحتفظ الغرفة بما يُكتب؛ يمكن لمن يدخل لاحقًا قراءته.</translation>
    </message>
    <message>
        <source>The room says that {sender} invites you. It may not be true.</source>
        <translation>تقول الغرفة إن {sender} يدعوك. قد لا يكون هذا صحيحًا.</translation>
    </message>
    <message>
        <source>The room stands in no list.</source>
        <translation>الغرفة ليست في أي قائمة.</translation>
    </message>
    <message>
        <source>The server of the room does not answer. Try again later.</source>
        <translation>خادم الغرفة لا يستجيب. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server of the room keeps what is written, encrypted as it is.</source>
        <translation>يحتفظ خادم الغرفة بما يُكتب، مشفرًا كما هو.</translation>
    </message>
    <message>
        <source>They leave at once and cannot come back until somebody lifts the ban.</source>
        <translation>يغادر فورًا ولا يمكنه العودة حتى يُرفع المنع.</translation>
    </message>
    <message>
        <source>They leave at once and may come back if the room lets them in.</source>
        <translation>يغادر فورًا ويمكنه العودة إذا سمحت له الغرفة.</translation>
    </message>
    <message>
        <source>To know: {text}</source>
        <translation>للعلم: {text}</translation>
    </message>
    <message>
        <source>Unknown kind of room</source>
        <translation>غرفة من نوع مجهول</translation>
    </message>
    <message>
        <source>Vanishes when everybody has left</source>
        <translation>تزول بعد مغادرة الجميع</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>تحذير: {text}</translation>
    </message>
    <message>
        <source>What is written is recorded in a log that may be public.</source>
        <translation>يُسجَّل ما يُكتب في سجل قد يكون عامًا.</translation>
    </message>
    <message>
        <source>What you call this room</source>
        <translation>اسم هذه الغرفة عندك</translation>
    </message>
    <message>
        <source>Whoever has this address cannot come in, and leaves at once.</source>
        <translation>صاحب هذا العنوان لا يمكنه الدخول، ويغادر فورًا إن كان فيها.</translation>
    </message>
    <message>
        <source>Write an address like room@rooms.example.org, or an xmpp: link.</source>
        <translation>اكتب عنوانًا مثل room@rooms.example.org أو رابط xmpp:‎.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>لست في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Your nickname here</source>
        <translation>اسمك المستعار هنا</translation>
    </message>
    <message>
        <source>cannot reach the room, tries again</source>
        <translation>تعذر الوصول إلى الغرفة، محاولة جديدة</translation>
    </message>
    <message>
        <source>entering the room…</source>
        <translation>جارٍ دخول الغرفة…</translation>
    </message>
    <message>
        <source>private, in {room}</source>
        <translation>خاصة، في {room}</translation>
    </message>
    <message>
        <source>reading what was written…</source>
        <translation>جارٍ قراءة ما كُتب…</translation>
    </message>
    <message>
        <source>the room does not let you in</source>
        <translation>لا تسمح لك الغرفة بالدخول</translation>
    </message>
    <message>
        <source>the room is closed</source>
        <translation>الغرفة مغلقة</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>تنتظر قرارك</translation>
    </message>
    <message>
        <source>you are not in the room</source>
        <translation>لست في الغرفة</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} وغيرهم</translation>
    </message>
    <message>
        <source>{name}. {line}</source>
        <translation>‏{name}. {line}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} تقول: «{theirs}»</translation>
    </message>
    <message>
        <source>{sender} invites you into this room.</source>
        <translation>{sender} يدعوك إلى هذه الغرفة.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Away</source>
        <translation>بعيد</translation>
    </message>
    <message>
        <source>Away for longer</source>
        <translation>بعيد لمدة أطول</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>الرجاء عدم الإزعاج</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online</source>
        <translation>لا يرى أي منكما متى يكون الآخر متصلًا</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Online, happy to talk</source>
        <translation>متصل ويسره الحديث</translation>
    </message>
    <message>
        <source>Sees when you are online; you do not see them</source>
        <translation>يرى متى تكون متصلًا؛ وأنت لا تراه</translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation>بانتظار رده</translation>
    </message>
    <message>
        <source>{name}, {address}. {line}</source>
        <translation>{name}، {address}. {line}</translation>
    </message>
    <message>
        <source>{presence} · does not see when you are online</source>
        <translation>{presence} · لا يرى متى تكون متصلًا</translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>Cannot reach {server} {way}: {why} Nothing was sent.</source>
        <translation>تعذر الوصول إلى {server} {way}: {why} لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Connecting to the Tor network: {percent} %</source>
        <translation>جارٍ الاتصال بشبكة Tor: {percent}%</translation>
    </message>
    <message>
        <source>Connects directly: your server sees your internet address.</source>
        <translation>يتصل مباشرة: يرى خادمك عنوانك على الإنترنت.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>وكيل</translation>
    </message>
    <message>
        <source>Starting Tor…</source>
        <translation>جارٍ تشغيل Tor…</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address. Without I2P nothing is sent.</source>
        <translation>عبر I2P: لا يرى خادمك عنوانك على الإنترنت. دون I2P لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address. Without Tor nothing is sent.</source>
        <translation>عبر Tor: لا يرى خادمك عنوانك على الإنترنت. دون Tor لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Through a Tor that this program starts: your server does not see your internet address. Without it nothing is sent.</source>
        <translation>عبر Tor يشغّله هذا البرنامج: لا يرى خادمك عنوانك على الإنترنت. دونه لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees the proxy’s internet address, and whoever runs the proxy sees yours. Without it nothing is sent.</source>
        <translation>عبر وكيل: يرى خادمك عنوان الوكيل على الإنترنت، ويرى من يدير الوكيل عنوانك. دونه لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>‏Tor الخاص بهذا البرنامج</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>the Tor network does not know this address. The server may be off.</source>
        <translation>لا تعرف شبكة Tor هذا العنوان. ربما الخادم متوقف.</translation>
    </message>
    <message>
        <source>the onion server does not answer right now.</source>
        <translation>خادم onion لا يستجيب الآن.</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>the proxy at {place}</source>
        <translation>الوكيل عند {place}</translation>
    </message>
    <message>
        <source>the server refuses the connection.</source>
        <translation>يرفض الخادم الاتصال.</translation>
    </message>
    <message>
        <source>the way there took too long.</source>
        <translation>استغرق الطريق إليه وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>through I2P</source>
        <translation>عبر I2P</translation>
    </message>
    <message>
        <source>through Tor</source>
        <translation>عبر Tor</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>عبر وكيل</translation>
    </message>
    <message>
        <source>through an unknown route</source>
        <translation>عبر مسار غير معروف</translation>
    </message>
    <message>
        <source>{name} at {place}</source>
        <translation>{name} عند {place}</translation>
    </message>
    <message>
        <source>{proxy} cannot find it.</source>
        <translation>{proxy} لا يستطيع العثور عليه.</translation>
    </message>
    <message>
        <source>{proxy} could not connect and does not say why.</source>
        <translation>{proxy} لم يستطع الاتصال ولا يذكر السبب.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and password.</source>
        <translation>{proxy} لا يقبل اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>{proxy} does not allow it.</source>
        <translation>{proxy} لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>{proxy} does not answer.</source>
        <translation>{proxy} لا يستجيب.</translation>
    </message>
    <message>
        <source>{proxy} does not speak SOCKS5.</source>
        <translation>{proxy} لا يتكلم SOCKS5.</translation>
    </message>
    <message>
        <source>{proxy} has no network right now.</source>
        <translation>{proxy} لا شبكة لديه الآن.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>You: {text}</source>
        <translation>أنت: {text}</translation>
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
        <translation>يحظر الأشخاص قبل أن تصل رسائلهم إليك</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Keeps messages until all your devices have them</source>
        <translation>يحتفظ بالرسائل حتى تصل إلى كل أجهزتك</translation>
    </message>
    <message>
        <source>Largest message: {size} kB</source>
        <translation>أكبر رسالة: {size} كيلوبايت</translation>
    </message>
    <message>
        <source>Lets you change the password here</source>
        <translation>يتيح لك تغيير كلمة المرور هنا</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>التبليغ عن إساءة</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمن</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>حالة الخادم</translation>
    </message>
    <message>
        <source>Takes reports about spam and abuse</source>
        <translation>يستقبل البلاغات عن الإزعاج والإساءة</translation>
    </message>
    <message>
        <source>Tells your devices what you have read</source>
        <translation>يخبر أجهزتك بما قرأته</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>من يديره</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>A new device waits for your decision. Not sent yet.</source>
        <translation>جهاز جديد ينتظر قرارك. لم تُرسل بعد.</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names} and {count} more: they cannot read it</source>
        <translation>تعذر تشفيرها، فلا يقرؤها {names} و{count} غيرهم</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names}: they cannot read it</source>
        <translation>تعذر تشفيرها، فلا يقرؤها {names}</translation>
    </message>
    <message>
        <source>Deleted here on {when}</source>
        <translation>تُحذف هنا في {when}</translation>
    </message>
    <message>
        <source>Deleted some time after it was read</source>
        <translation>تُحذف بعد مدة من قراءتها</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفرة</translation>
    </message>
    <message>
        <source>Encrypted by a device you do not trust</source>
        <translation>مشفرة من جهاز لا تثق به</translation>
    </message>
    <message>
        <source>Encrypted, device verified</source>
        <translation>مشفرة، تم التحقق من الجهاز</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>الملف {name}</translation>
    </message>
    <message>
        <source>From here on messages are encrypted</source>
        <translation>من هنا الرسائل مشفرة</translation>
    </message>
    <message>
        <source>From here on messages are not encrypted</source>
        <translation>من هنا الرسائل غير مشفرة</translation>
    </message>
    <message>
        <source>Messages between {after} and {before} may be on the server only</source>
        <translation>الرسائل بين {after} و{before} قد تكون على الخادم فقط</translation>
    </message>
    <message>
        <source>Messages from before {before} may be on the server only</source>
        <translation>الرسائل قبل {before} قد تكون على الخادم فقط</translation>
    </message>
    <message>
        <source>Nobody there can read encrypted messages yet. Not sent yet.</source>
        <translation>لا أحد هناك يقرأ الرسائل المشفرة بعد. لم تُرسل بعد.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفرة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>نص مخفي</translation>
    </message>
    <message>
        <source>Spoiler, covered</source>
        <translation>نص مخفي، مغطى</translation>
    </message>
    <message>
        <source>Taken back by a moderator</source>
        <translation>سحبها مشرف</translation>
    </message>
    <message>
        <source>Taken back by a moderator, {name}</source>
        <translation>سحبها المشرف {name}</translation>
    </message>
    <message>
        <source>The original is not here</source>
        <translation>الأصل ليس هنا</translation>
    </message>
    <message>
        <source>The room gives away more than before. Not sent until you have decided.</source>
        <translation>تكشف الغرفة أكثر من قبل. لا تُرسل حتى تقرر.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>حُذفت هذه الرسالة</translation>
    </message>
    <message>
        <source>This message was not sent.</source>
        <translation>لم تُرسل هذه الرسالة.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>تنتظر الإرسال</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>ينتظر قرارك</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>in reply to {name}: {text}</source>
        <translation>ردًا على {name}: {text}</translation>
    </message>
    <message>
        <source>looks like {name}; the room hides who it is</source>
        <translation>يشبه {name}؛ تخفي الغرفة من هو</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>يذكرك</translation>
    </message>
    <message>
        <source>only looks like {name}</source>
        <translation>يشبه {name} فقط</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} و{count} غيرهم</translation>
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
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>{count} people are typing…</source>
        <translation>يكتب الآن: {count}…</translation>
    </message>
    <message>
        <source>{name} and {other} are typing…</source>
        <translation>{name} و{other} يكتبان…</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} يكتب…</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>All messages are deleted on this computer, and the server does not bring them back. Others, and your other devices, keep theirs.</source>
        <translation>تُحذف كل الرسائل على هذا الحاسوب ولا يعيدها الخادم. ويحتفظ الآخرون وأجهزتك الأخرى بما لديهم.</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>حذف الدردشة</translation>
    </message>
    <message>
        <source>Delete every message with {name}?</source>
        <translation>هل تريد حذف كل الرسائل مع {name}؟</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>حذف الرسائل</translation>
    </message>
    <message>
        <source>Delete the chat with {name}?</source>
        <translation>هل تريد حذف الدردشة مع {name}؟</translation>
    </message>
    <message>
        <source>The chat and its messages are deleted on this computer. The contact stays, and others keep their messages.</source>
        <translation>تُحذف الدردشة ورسائلها على هذا الحاسوب. تبقى جهة الاتصال، ويحتفظ الآخرون برسائلهم.</translation>
    </message>
    <message>
        <source>You leave the room, on your other devices too. The chat and its messages are deleted on this computer; others keep their messages.</source>
        <translation>تغادر الغرفة، على أجهزتك الأخرى أيضًا. تُحذف الدردشة ورسائلها على هذا الحاسوب؛ ويحتفظ الآخرون برسائلهم.</translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>اختر ملف CA</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>اكتبه بصيغة host:port، مثل xmpp.example.org:5222.</translation>
    </message>
</context>
</TS>
