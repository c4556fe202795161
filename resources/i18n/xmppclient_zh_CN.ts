<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Connect now</source>
        <translation>立即连接</translation>
    </message>
    <message>
        <source>Connects when the program starts, and stays connected.</source>
        <translation>程序启动时连接，并保持连接。</translation>
    </message>
    <message>
        <source>Route, server and password of %1</source>
        <translation>%1 的连接方式、服务器和密码</translation>
    </message>
    <message>
        <source>Route, server, password…</source>
        <translation>连接方式、服务器、密码…</translation>
    </message>
    <message>
        <source>Trust new devices of contacts</source>
        <translation>信任联系人的新设备</translation>
    </message>
    <message>
        <source>Until you verify the first device of somebody; from then on you decide about each new one.</source>
        <translation>直到你验证了对方的第一台设备；此后每台新设备都由你决定。</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>使用此账号</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Allow a plain password</source>
        <translation>允许明文密码</translation>
    </message>
    <message>
        <source>Lets the server read your password when it knows no better login. Still only inside an encrypted connection.</source>
        <translation>如果服务器不支持更好的登录方式，它将能读到你的密码。即便如此，也只在加密连接中发送。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
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
        <translation>请输入此账号的密码。</translation>
    </message>
    <message>
        <source>The invitation is for addresses that end in @{server}.</source>
        <translation>此邀请用于以 @{server} 结尾的地址。</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>From your account</source>
        <translation>使用你的账号</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>All its messages and keys on this computer are deleted. The account itself stays on the server, and you can log in again.</source>
        <translation>它在这台电脑上的所有消息和密钥都会被删除。账号本身仍在服务器上，你可以再次登录。</translation>
    </message>
    <message>
        <source>Always: {who}.</source>
        <translation>始终：{who}。</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Delete on the server…</source>
        <translation>在服务器上删除…</translation>
    </message>
    <message>
        <source>Delete {address} for good?</source>
        <translation>永久删除 {address}？</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From contacts</source>
        <translation>来自联系人的</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>我问过了：确实更换了</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Messages that come while this computer is off are then lost to it.</source>
        <translation>这台电脑关机期间到达的消息，它将收不到。</translation>
    </message>
    <message>
        <source>Never: {who}.</source>
        <translation>从不：{who}。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Other devices have to log in again with the new one.</source>
        <translation>其他设备需要用新密码重新登录。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>从此处移除</translation>
    </message>
    <message>
        <source>Remove here…</source>
        <translation>从此处移除…</translation>
    </message>
    <message>
        <source>Remove it from this computer alone, or delete it on the server for everybody.</source>
        <translation>只从这台电脑移除，或在服务器上为所有设备删除。</translation>
    </message>
    <message>
        <source>Remove {address} from this computer?</source>
        <translation>从这台电脑移除 {address}？</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>查看证书</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>是管理者更改的…</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts and archive, and this computer deletes its messages and keys. Nobody can bring it back, and somebody else may take the address.</source>
        <translation>服务器会删除此账号及其联系人和存档，这台电脑会删除它的消息和密钥。没有人能恢复它，而且别人可能会使用这个地址。</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>两次密码不一致。请输入两次相同的密码。</translation>
    </message>
    <message>
        <source>This server does not let you change the password here. Ask whoever runs it.</source>
        <translation>这个服务器不允许在此更改密码。请询问服务器管理者。</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>请至少使用 {count} 个字符。</translation>
    </message>
    <message>
        <source>What your server keeps</source>
        <translation>服务器保存的内容</translation>
    </message>
    <message>
        <source>Your server archives messages, so that all your devices get them. Encrypted ones it cannot read.</source>
        <translation>你的服务器会存档消息，让你的所有设备都能收到。加密的消息它读不了。</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>AccountTrouble</name>
    <message>
        <source>Do this only if whoever runs {server} told you, in another way, that they changed how people log in. If somebody is in between, they take over your account.</source>
        <translation>仅当 {server} 的管理者通过其他途径告诉你，他们更改了登录方式时，才这样做。如果有人夹在中间，对方会接管你的账号。</translation>
    </message>
    <message>
        <source>Log in with less protection than before?</source>
        <translation>以比之前更弱的保护登录？</translation>
    </message>
    <message>
        <source>The operator changed this: log in</source>
        <translation>是管理者更改的：登录</translation>
    </message>
</context>
<context>
    <name>AccountWay</name>
    <message>
        <source>Change the route</source>
        <translation>更改连接方式</translation>
    </message>
    <message>
        <source>New circuits are used from now on.</source>
        <translation>从现在起使用新的线路。</translation>
    </message>
    <message>
        <source>Show more than before?</source>
        <translation>比以前透露得更多？</translation>
    </message>
    <message>
        <source>This shows more than the route until now.</source>
        <translation>这比当前的连接方式透露得更多。</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>From your account</source>
        <translation>使用你的账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. You can write to them at once.</source>
        <translation>会询问对方你能否看到其在线状态。你可以马上给对方写消息。</translation>
    </message>
    <message>
        <source>as you call them; only you see it</source>
        <translation>你对此人的称呼；只有你能看到</translation>
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
        <translation>继续</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>我有邀请</translation>
    </message>
    <message>
        <source>I need an address</source>
        <translation>我需要一个地址</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Log in with the address you have. You can add more accounts later.</source>
        <translation>用你已有的地址登录。以后可以再添加其他账号。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>Add an address…</source>
        <translation>添加地址…</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>服务器的地址</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>The server is found by its name. Add an address if whoever runs it gave you one, or if its name is blocked where you are.</source>
        <translation>服务器按名称查找。如果服务器管理者给了你一个地址，或者它的名称在你所在之处被封锁，请添加地址。</translation>
    </message>
    <message>
        <source>These are tried in this order, and nobody is asked for the server’s name.</source>
        <translation>会按此顺序尝试这些地址，不会向任何人查询服务器的名称。</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>提前尝试 %1</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>推后尝试 %1</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>A name, an onion address or a number. The certificate is still the one of the server’s name.</source>
        <translation>名称、洋葱地址或数字地址。证书仍以服务器的名称为准。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>到服务器的加密</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>其证书的指纹</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从一开始</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>主机和端口</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>地址类型</translation>
    </message>
    <message>
        <source>Looks like the web on the way, and often passes where other connections do not.</source>
        <translation>在途中看起来像网页访问，其他连接不通的地方往往能通过。</translation>
    </message>
    <message>
        <source>Name that is told on the way</source>
        <translation>途中透露的名称</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不透露</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s</source>
        <translation>服务器的</translation>
    </message>
    <message>
        <source>The server’s own web page is asked where its WebSocket is, on the route of this account.</source>
        <translation>会按此账号的连接方式，向服务器自己的网页询问其 WebSocket 的位置。</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket it names</source>
        <translation>它给出的 WebSocket</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>任何有效的证书</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>As abuse</source>
        <translation>滥用</translation>
    </message>
    <message>
        <source>As spam</source>
        <translation>垃圾消息</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>屏蔽 %1？</translation>
    </message>
    <message>
        <source>Block and report</source>
        <translation>屏蔽并举报</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Everybody on %1</source>
        <translation>%1 上的所有人</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不</translation>
    </message>
    <message>
        <source>Nothing they send reaches you any more, here or on your other devices. They are not told.</source>
        <translation>对方发送的任何内容都不会再到达你这里和你的其他设备。对方不会得到通知。</translation>
    </message>
    <message>
        <source>Report them to your server?</source>
        <translation>要向你的服务器举报吗？</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>此地址</translation>
    </message>
    <message>
        <source>What happened (those who run your server read it)</source>
        <translation>发生了什么（你的服务器的管理者会看到）</translation>
    </message>
    <message>
        <source>Whom to block</source>
        <translation>屏蔽谁</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Address or server to block</source>
        <translation>要屏蔽的地址或服务器</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Block somebody here, in the contacts, or when they write to you for the first time.</source>
        <translation>可以在这里、在联系人中，或在有人第一次给你写消息时屏蔽。</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>已屏蔽的人和服务器</translation>
    </message>
    <message>
        <source>For your account</source>
        <translation>用于你的账号</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>没有屏蔽任何人</translation>
    </message>
    <message>
        <source>Nothing from them reaches you, and nothing is sent to them: no messages, no sign that you are online. They are not told.</source>
        <translation>来自他们的内容都不会到达你，也不会向他们发送任何东西：没有消息，也没有你的在线状态。他们不会得到通知。</translation>
    </message>
    <message>
        <source>name@example.org or example.org</source>
        <translation>name@example.org 或 example.org</translation>
    </message>
</context>
<context>
    <name>BlockedItem</name>
    <message>
        <source>%1, the whole server</source>
        <translation>%1，整个服务器</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>此服务器上的所有人</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>取消屏蔽 %1</translation>
    </message>
</context>
<context>
    <name>BlockedViewModel</name>
    <message>
        <source>Write an address like name@example.org, or a server like example.org.</source>
        <translation>请输入像 name@example.org 这样的地址，或像 example.org 这样的服务器。</translation>
    </message>
</context>
<context>
    <name>BridgeFields</name>
    <message>
        <source>Ask for some at bridges.torproject.org or people you trust, and paste the lines as you got them.</source>
        <translation>向 bridges.torproject.org 或你信任的人索取，并原样粘贴收到的行。</translation>
    </message>
    <message>
        <source>Bridges work only with the Tor of this program, so that one is used.</source>
        <translation>网桥只能配合本程序的 Tor 使用，因此会使用它。</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>网桥，每行一个</translation>
    </message>
    <message>
        <source>Tor is blocked here? Use bridges…</source>
        <translation>Tor 在这里被封锁？使用网桥…</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>%1 of %2 rooms. Only your own server is asked.</source>
        <translation>共 %2 个聊天室，显示 %1 个。只询问你自己的服务器。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>No public rooms</source>
        <translation>没有公开聊天室</translation>
    </message>
    <message>
        <source>No room with “%1”.</source>
        <translation>没有与“%1”匹配的聊天室。</translation>
    </message>
    <message>
        <source>Rooms of your server</source>
        <translation>你的服务器上的聊天室</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>无法读取列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your server shows none. Rooms elsewhere can be joined by their address.</source>
        <translation>你的服务器没有列出聊天室。其他服务器上的聊天室可以通过地址加入。</translation>
    </message>
</context>
<context>
    <name>BubbleTools</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>React</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指纹 (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that this account accepts</source>
        <translation>此账号接受的指纹</translation>
    </message>
    <message>
        <source>Fingerprint that was shown (SHA-256)</source>
        <translation>服务器出示的指纹 (SHA-256)</translation>
    </message>
</context>
<context>
    <name>CertificateNewsSheet</name>
    <message>
        <source>Another certificate</source>
        <translation>另一个证书</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>我问过了：确实更换了</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
</context>
<context>
    <name>CertificateSection</name>
    <message>
        <source>64 digits and letters</source>
        <translation>64 位数字和字母</translation>
    </message>
    <message>
        <source>Accept every valid one</source>
        <translation>接受所有有效的证书</translation>
    </message>
    <message>
        <source>Accept only that one</source>
        <translation>只接受那一个</translation>
    </message>
    <message>
        <source>Accept only the certificate with this fingerprint</source>
        <translation>只接受具有此指纹的证书</translation>
    </message>
    <message>
        <source>Accept only this one</source>
        <translation>只接受这一个</translation>
    </message>
    <message>
        <source>How the server proves who it is</source>
        <translation>服务器如何证明自己的身份</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>保存此密钥</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>私有洋葱服务器的密钥</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>仅用于洋葱地址上并非人人都能连接的服务器。</translation>
    </message>
    <message>
        <source>The certificate of the last login</source>
        <translation>上次登录时的证书</translation>
    </message>
    <message>
        <source>There was no login with a certificate yet.</source>
        <translation>登录时还没有收到过证书。</translation>
    </message>
    <message>
        <source>This account accepts every valid certificate, and tells you when it is another one.</source>
        <translation>此账号接受所有有效的证书，证书换了会告诉你。</translation>
    </message>
    <message>
        <source>This account accepts one certificate only. If the server gets a new one, you are asked.</source>
        <translation>此账号只接受一个证书。如果服务器换了新证书，会询问你。</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Accept this one certificate only?</source>
        <translation>只接受这一个证书？</translation>
    </message>
    <message>
        <source>Accept this one certificate only…</source>
        <translation>只接受这一个证书…</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不连接</translation>
    </message>
    <message>
        <source>Do this only if whoever runs the server gave you this fingerprint, by telephone or on paper, and every group is the same. From then on this account accepts no other certificate, also none that would be valid.</source>
        <translation>仅当服务器管理者通过电话或纸面给了你这个指纹，并且每一组都相同时，才这样做。此后此账号不接受任何其他证书，即使那个证书有效。</translation>
    </message>
    <message>
        <source>I compared it: accept</source>
        <translation>我比较过了：接受</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>The certificate of %1</source>
        <translation>%1 的证书</translation>
    </message>
    <message>
        <source>The fingerprint to accept stands beside an address of this account, in its settings.</source>
        <translation>要接受的指纹写在此账号设置中的某个地址旁边。</translation>
    </message>
    <message>
        <source>Whoever is in between could read your password and everything that is not end-to-end encrypted.</source>
        <translation>夹在中间的人可能读到你的密码，以及所有没有端到端加密的内容。</translation>
    </message>
</context>
<context>
    <name>ChannelSheet</name>
    <message>
        <source>Address, before the @</source>
        <translation>地址，@ 之前的部分</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>创建频道</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>新公开频道</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>帆船</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>返回会话列表</translation>
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
        <translation>此聊天的更多选项</translation>
    </message>
    <message>
        <source>People and details of the room</source>
        <translation>聊天室的人员和详情</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>谁能读到</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Auto-delete…</source>
        <translation>自动删除…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>屏蔽或举报…</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>更改主题…</translation>
    </message>
    <message>
        <source>Check this chat…</source>
        <translation>核对此聊天…</translation>
    </message>
    <message>
        <source>Cover the next message</source>
        <translation>遮盖下一条消息</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>删除所有消息…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>删除聊天…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>邀请别人…</translation>
    </message>
    <message>
        <source>Leave the room…</source>
        <translation>离开聊天室…</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>静音 8 小时</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>永久静音</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>所有消息都通知</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>仅在提到我时通知</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>What this chat is told…</source>
        <translation>告诉此聊天什么…</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Forward to</source>
        <translation>转发给</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check this chat</source>
        <translation>核对此聊天</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every message of this chat is compared with the archive on your server. What is missing here is stored.</source>
        <translation>此聊天的每条消息都会与服务器上的存档比较。这里缺少的会被保存下来。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave {name}?</source>
        <translation>离开 {name}？</translation>
    </message>
    <message>
        <source>You leave on all your devices and get nothing new from it. What was said stays here, and whoever is in the room sees that you left.</source>
        <translation>你会在所有设备上离开，不再收到其中的新内容。说过的话会保留在这里，聊天室里的人会看到你已离开。</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>QR code of the link</source>
        <translation>链接的 QR 码</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Call or meet. The other device shows its fingerprint in its own settings: compare all eight groups. Do not use this chat for it.</source>
        <translation>打电话或见面。对方设备会在自己的设置中显示指纹：请比较全部八组。不要用这个聊天来比较。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>验证 %1</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Cover it as a spoiler</source>
        <translation>遮盖为剧透</translation>
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
        <translation>表情</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>发送文件</translation>
    </message>
    <message numerus="yes">
        <source>This room is slow: %n second(s) to wait</source>
        <translation>
            <numerusform>此聊天室限速：还需等待 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>谁能读到</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Do not reply</source>
        <translation>不回复</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No spoiler</source>
        <translation>不作剧透</translation>
    </message>
    <message>
        <source>Spoiler: what stands on the cover</source>
        <translation>剧透：遮盖上显示的文字</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>停止编辑</translation>
    </message>
</context>
<context>
    <name>ConfigurationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>%1 的设置</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Show certificate</source>
        <translation>查看证书</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>是管理者更改的…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>ConnectionViewModel</name>
    <message>
        <source>Connects {ways}</source>
        <translation>{ways}连接</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>As soon as an account connects, you see here where to and on which route.</source>
        <translation>账号一开始连接，你就会在这里看到连到哪里、用的是哪种连接方式。</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>连接日志</translation>
    </message>
    <message>
        <source>Connections, newest first</source>
        <translation>连接，最新的在前</translation>
    </message>
    <message>
        <source>Every connection this program made in the last day. It is kept in memory only and is gone when the program ends.</source>
        <translation>本程序最近一天建立的每个连接。只保存在内存中，程序结束后即消失。</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Nothing went out</source>
        <translation>没有向外发出任何内容</translation>
    </message>
</context>
<context>
    <name>ContactItem</name>
    <message>
        <source>Block…</source>
        <translation>屏蔽…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多选项</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>写消息</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Add somebody by their address, like name@example.org.</source>
        <translation>通过地址添加联系人，例如 name@example.org。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>这里还没有人</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>没有与“%1”匹配的人。</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>搜索联系人</translation>
    </message>
</context>
<context>
    <name>ContactsViewModel</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <source>You will no longer see when the other is online. What you wrote to each other stays here.</source>
        <translation>你们将不再看到彼此的在线状态。你们的聊天记录会保留在这里。</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>All conversations</source>
        <translation>所有会话</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message numerus="yes">
        <source>Archived conversations: %n</source>
        <translation>
            <numerusform>已归档的会话：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>返回所有会话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>还没有会话</translation>
    </message>
    <message>
        <source>No name, address or message has this.</source>
        <translation>没有名称、地址或消息包含这些内容。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>没有归档的会话</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+K</source>
        <translation>搜索  ·  Ctrl+K</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索会话</translation>
    </message>
    <message>
        <source>Start one with somebody you know.</source>
        <translation>和认识的人开始一个吧。</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>你在找什么？</translation>
    </message>
    <message>
        <source>What you archive stands here until something new comes.</source>
        <translation>你归档的会话会留在这里，直到有新消息。</translation>
    </message>
    <message>
        <source>Write a word or a part of one. Esc leaves the search.</source>
        <translation>输入一个词或词的一部分。按 Esc 退出搜索。</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Auto-delete…</source>
        <translation>自动删除…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>移回列表</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>删除所有消息…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>删除聊天…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>静音 8 小时</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>永久静音</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>所有消息都通知</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>仅在提到我时通知</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Notifies when you are named only</source>
        <translation>仅在提到你时通知</translation>
    </message>
</context>
<context>
    <name>DefaultRoute</name>
    <message>
        <source>All accounts connect anew. {seen}</source>
        <translation>所有账号会重新连接。{seen}</translation>
    </message>
    <message>
        <source>Use it for all</source>
        <translation>用于所有账号</translation>
    </message>
    <message>
        <source>Use {route} for all accounts?</source>
        <translation>所有账号都使用“{route}”？</translation>
    </message>
</context>
<context>
    <name>DestroySheet</name>
    <message>
        <source>Address of a new room (if there is one)</source>
        <translation>新聊天室的地址（如果有）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close %1 for everybody?</source>
        <translation>为所有人关闭 %1？</translation>
    </message>
    <message>
        <source>Close for everybody</source>
        <translation>为所有人关闭</translation>
    </message>
    <message>
        <source>Everybody is sent away, and the room with its history on the server is gone. Nobody can bring it back. What was said stays with those who have it.</source>
        <translation>所有人都会被请出，聊天室及其在服务器上的历史记录都会消失。没有人能恢复它。说过的话会留在已收到的人那里。</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>原因（选填）</translation>
    </message>
    <message>
        <source>Type the name of the room</source>
        <translation>输入聊天室的名称</translation>
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
        <translation>你账号的一台新设备想要一起阅读。在你于下方批准之前，不会为它加密任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>加密此聊天</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>They read along in every encrypted chat of this account.</source>
        <translation>它们会一起阅读此账号的每个加密聊天。</translation>
    </message>
    <message>
        <source>This chat is not encrypted.</source>
        <translation>此聊天未加密。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>无法加密的内容会等待，而不会发送。</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>谁能读到</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>你的设备</translation>
    </message>
</context>
<context>
    <name>DetailsViewModel</name>
    <message>
        <source>A device waits for your decision. Until then nothing is sent.</source>
        <translation>有设备在等待你的决定。在此之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Both servers, and whoever has access to them, can then read what you write to {name}. What was sent before stays as it is.</source>
        <translation>双方的服务器以及能访问它们的人，将能读到你写给 {name} 的内容。之前发送的保持不变。</translation>
    </message>
    <message>
        <source>Compare fingerprints over another channel to be sure who reads along.</source>
        <translation>通过其他渠道比较指纹，以确认谁在一起阅读。</translation>
    </message>
    <message>
        <source>Everybody along the way can read this chat.</source>
        <translation>途中的任何人都能读到此聊天。</translation>
    </message>
    <message>
        <source>No device is known yet that could read this chat.</source>
        <translation>还没有已知的设备能读到此聊天。</translation>
    </message>
    <message>
        <source>Only devices you verified can read this chat.</source>
        <translation>只有你验证过的设备能读到此聊天。</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>不加密就发送吗？</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>关闭加密</translation>
    </message>
    <message>
        <source>You know a nickname and nobody behind it. What is written here is not encrypted.</source>
        <translation>你只知道一个昵称，不知道背后是谁。这里写的内容没有加密。</translation>
    </message>
    <message>
        <source>{name} is not trusted and can read nothing new.</source>
        <translation>{name} 不受信任，读不到任何新内容。</translation>
    </message>
    <message>
        <source>{name} is trusted without comparing.</source>
        <translation>{name} 未经比较即受信任。</translation>
    </message>
    <message>
        <source>{name} is verified.</source>
        <translation>{name} 已验证。</translation>
    </message>
    <message>
        <source>{name} waits for your decision again.</source>
        <translation>{name} 重新等待你的决定。</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>决定 %1</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>不信任</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>不是我的</translation>
    </message>
    <message>
        <source>Not mine, do not trust</source>
        <translation>不是我的，不信任</translation>
    </message>
    <message>
        <source>Trust without comparing</source>
        <translation>不比较就信任</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>Verify by comparing…</source>
        <translation>通过比较来验证…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>验证…</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>No emoji is called that</source>
        <translation>没有这个名称的表情</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>搜索表情</translation>
    </message>
</context>
<context>
    <name>EnterSheet</name>
    <message>
        <source>Address or link</source>
        <translation>地址或链接</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>加入聊天室</translation>
    </message>
    <message>
        <source>Join this room?</source>
        <translation>加入此聊天室？</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>继续阅读</translation>
    </message>
    <message>
        <source>The room is asked what kind of room it is. Nobody in it is told.</source>
        <translation>只向聊天室询问它的类型。里面的人不会得到通知。</translation>
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
        <translation>第 %1 步，共 3 步</translation>
    </message>
</context>
<context>
    <name>ExpirySheet</name>
    <message>
        <source>Auto-delete</source>
        <translation>自动删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Delete messages here after</source>
        <translation>在这里删除消息的时间</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有地方</translation>
    </message>
    <message>
        <source>Messages disappear everywhere after</source>
        <translation>消息在所有地方消失的时间</translation>
    </message>
    <message>
        <source>Messages older than this are deleted here, for good. Others keep theirs.</source>
        <translation>更早的消息会在这里永久删除。其他人的仍会保留。</translation>
    </message>
    <message>
        <source>Messages you write from now on ask the other side to delete them so long after they were read. Not every program does, and people can copy them.</source>
        <translation>从现在起你写的消息，会请求对方在阅读后经过这段时间删除。并非所有程序都会照做，而且别人可以复制。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台电脑上</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>%1 · not fetched</source>
        <translation>%1 · 未下载</translation>
    </message>
    <message>
        <source>%1 · through Tor alone, not fetched</source>
        <translation>%1 · 仅通过 Tor，未下载</translation>
    </message>
    <message>
        <source>File %1 on %2, not fetched</source>
        <translation>文件 %1，位于 %2，未下载</translation>
    </message>
    <message>
        <source>File %1 on %2. %3</source>
        <translation>文件 %1，位于 %2。%3</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>保存 %1…</translation>
    </message>
    <message>
        <source>Stop saving %1</source>
        <translation>停止保存 %1</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1（选填）</translation>
    </message>
    <message>
        <source>A picture to read. If you cannot see it, use the address below it.</source>
        <translation>一张需要辨认的图片。如果看不到，请使用下方的地址。</translation>
    </message>
    <message>
        <source>Another form of it, which this program does not fetch: %1</source>
        <translation>它的另一种形式，本程序不会下载：%1</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Get them</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>创建群组</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>新私密群组</translation>
    </message>
    <message>
        <source>Summer trip</source>
        <translation>夏日旅行</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>群组里有谁</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>%1 has changed</source>
        <translation>%1 有变化</translation>
    </message>
    <message>
        <source>Go on in this room</source>
        <translation>继续使用此聊天室</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>What you wrote is kept here and nothing is sent into this room until you decide. What was said before stays as it was.</source>
        <translation>你写的内容保存在这里，在你决定之前，不会向此聊天室发送任何内容。之前说过的保持不变。</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Older messages</source>
        <translation>更早的消息</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Accounts: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>彼此</translation>
    </message>
    <message>
        <source>Invitations carry the key. Other servers cannot reach it then, so people on it write to each other only.</source>
        <translation>邀请中带有密钥。这样其他服务器就连不上它，上面的人只能互相写消息。</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>它的证书</translation>
    </message>
    <message>
        <source>Name to propose for the new account</source>
        <translation>为新账号建议的名称</translation>
    </message>
    <message>
        <source>Name to propose, if you like</source>
        <translation>建议的名称（选填）</translation>
    </message>
    <message>
        <source>On ordinary servers, too</source>
        <translation>也包括普通服务器上的人</translation>
    </message>
    <message>
        <source>Only who has the key can reach it</source>
        <translation>只有持有密钥的人能连接它</translation>
    </message>
    <message>
        <source>People on onion servers</source>
        <translation>洋葱服务器上的人</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>停止服务器</translation>
    </message>
    <message>
        <source>This computer can be the server: for you and for people you invite, on an onion address that only Tor reaches. It runs while this program runs. What passes it lies on this computer’s disk as servers keep it, outside the encrypted store.</source>
        <translation>这台电脑可以当服务器：供你和你邀请的人使用，位于只有通过 Tor 才能到达的洋葱地址。本程序运行期间它才运行。经过它的内容会像在一般服务器上那样保存在这台电脑的磁盘上，不在加密存储之内。</translation>
    </message>
    <message>
        <source>Whom can people on your server write to?</source>
        <translation>你的服务器上的人可以给谁写消息？</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>你自己的服务器</translation>
    </message>
</context>
<context>
    <name>HostViewModel</name>
    <message>
        <source>Ordinary servers are tried through Tor. Few of them can reach an onion to answer, so do not expect much.</source>
        <translation>会通过 Tor 尝试连接普通服务器。它们很少能连到洋葱地址来回复，所以不要期望太高。</translation>
    </message>
    <message>
        <source>People on other servers cannot be written to.</source>
        <translation>不能给其他服务器上的人写消息。</translation>
    </message>
    <message>
        <source>Servers like this one, for example. Group chats and files work between them.</source>
        <translation>例如像这样的服务器。它们之间可以使用群聊和文件。</translation>
    </message>
    <message>
        <source>The Tor network is being told where it is. This takes a minute or so.</source>
        <translation>正在告知 Tor 网络它的位置。大约需要一分钟。</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>服务器没有运行。</translation>
    </message>
    <message>
        <source>The server is starting…</source>
        <translation>正在启动服务器…</translation>
    </message>
    <message>
        <source>The server runs.</source>
        <translation>服务器正在运行。</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>About this message</source>
        <translation>关于此消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>之前的内容</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Block who invites to %1</source>
        <translation>屏蔽邀请你加入 %1 的人</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>屏蔽…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Decline the invitation to %1</source>
        <translation>谢绝加入 %1 的邀请</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Look at the room %1</source>
        <translation>查看聊天室 %1</translation>
    </message>
    <message>
        <source>Nobody was told, and nothing was fetched.</source>
        <translation>没有通知任何人，也没有下载任何内容。</translation>
    </message>
</context>
<context>
    <name>InvitationFields</name>
    <message>
        <source>Invitation link</source>
        <translation>邀请链接</translation>
    </message>
    <message>
        <source>It begins with xmpp:. If you got a web page, open it in a browser and copy the link that stands there.</source>
        <translation>它以 xmpp: 开头。如果你收到的是网页，请在浏览器中打开，并复制那里的链接。</translation>
    </message>
    <message>
        <source>What it would set. Nothing was sent yet.</source>
        <translation>它将设置的内容。还没有发送任何内容。</translation>
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
        <translation>邀请</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paste the link that somebody gave you. It says which server, and how to reach it.</source>
        <translation>粘贴别人给你的链接。它说明是哪个服务器，以及如何连接。</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>我有邀请</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>屏蔽 {name}？</translation>
    </message>
    <message>
        <source>Nothing from there reaches you any more. The invitation is deleted. Nobody is told.</source>
        <translation>来自那里的内容都不会再到达你。邀请会被删除。没有人会得到通知。</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>A few words (if you like)</source>
        <translation>附言（选填）</translation>
    </message>
    <message>
        <source>Both servers can read them.</source>
        <translation>双方的服务器都能读到。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Give this link to one person. With it they make one account on your server; then it is used up.</source>
        <translation>把此链接交给一个人。对方可以用它在你的服务器上创建一个账号；之后链接就用完了。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite %1 people</source>
        <translation>邀请 %1 人</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>邀请加入 %1</translation>
    </message>
</context>
<context>
    <name>InvitedBanner</name>
    <message>
        <source>Filled in by an invitation of %1.</source>
        <translation>已按 %1 的邀请填写。</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>They become members at once, and new messages are encrypted for them too.</source>
        <translation>他们会立刻成为成员，新消息也会为他们加密。</translation>
    </message>
    <message>
        <source>They become members at once, and the room lets them in.</source>
        <translation>他们会立刻成为成员，聊天室会让他们进入。</translation>
    </message>
    <message>
        <source>They get the address of the room. Whether they come is up to them.</source>
        <translation>他们会收到聊天室的地址。来不来由他们决定。</translation>
    </message>
    <message>
        <source>{address} was not invited. {reason}</source>
        <translation>没有邀请 {address}。{reason}</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>创建新地址</translation>
    </message>
    <message>
        <source>Make the address</source>
        <translation>创建地址</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>%1 · in the sender’s words</source>
        <translation>%1 · 发送者的描述</translation>
    </message>
    <message>
        <source>Link to %1. The sender says: %2. %3</source>
        <translation>指向 %1 的链接。发送者写道：%2。%3</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>它指向</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>打开此链接？</translation>
    </message>
    <message>
        <source>Your browser opens it, not this program: the host sees your address.</source>
        <translation>它由你的浏览器打开，而不是本程序：该主机会看到你的地址。</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to name: %1</source>
        <translation>可提到的人：%1</translation>
    </message>
</context>
<context>
    <name>MessageMark</name>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>About this message</source>
        <translation>关于此消息</translation>
    </message>
    <message>
        <source>Ask to send it again</source>
        <translation>请对方重新发送</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>从聊天室封禁…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>屏蔽或举报…</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>复制所选文字</translation>
    </message>
    <message>
        <source>Delete for everyone…</source>
        <translation>为所有人删除…</translation>
    </message>
    <message>
        <source>Delete for me…</source>
        <translation>为我删除…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>转发…</translation>
    </message>
    <message>
        <source>Go to the original</source>
        <translation>转到原消息</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>打开链接…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>移出聊天室…</translation>
    </message>
    <message>
        <source>Repair the session</source>
        <translation>修复会话密钥</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Show or cover the spoiler</source>
        <translation>显示或遮盖剧透</translation>
    </message>
    <message>
        <source>Take back for everybody…</source>
        <translation>为所有人撤回…</translation>
    </message>
    <message>
        <source>Try to read it again</source>
        <translation>再次尝试读取</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Write to %1 in private</source>
        <translation>私下给 %1 写消息</translation>
    </message>
</context>
<context>
    <name>MessageProblem</name>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Repair session</source>
        <translation>修复会话密钥</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>NewRoom</name>
    <message>
        <source>The server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>NoChat</name>
    <message>
        <source>Choose a conversation</source>
        <translation>选择一个会话</translation>
    </message>
    <message>
        <source>Everything is kept encrypted on this computer. Ctrl+K finds any conversation.</source>
        <translation>所有内容都加密保存在这台电脑上。按 Ctrl+K 可找到任何会话。</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are strong and easy to remember.</source>
        <translation>四个或更多互不相关的词，既牢固又好记。</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>两次密码短语不一致。请输入两次相同的内容。</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>太短</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>请至少使用 {count} 个字符。</translation>
    </message>
    <message>
        <source>Weak: easy to guess for somebody who has this computer</source>
        <translation>弱：能接触这台电脑的人很容易猜到</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码短语</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>当前密码短语</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Nobody with “%1”. Write a whole address to add somebody else.</source>
        <translation>没有与“%1”匹配的人。输入完整地址可添加其他人。</translation>
    </message>
    <message>
        <source>Not one of your contacts</source>
        <translation>不是你的联系人</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>可选择的人</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>You have no contacts yet. Write an address.</source>
        <translation>你还没有联系人。请输入地址。</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Ban…</source>
        <translation>封禁…</translation>
    </message>
    <message>
        <source>Devices and verification…</source>
        <translation>设备和验证…</translation>
    </message>
    <message>
        <source>Do not let them write</source>
        <translation>不允许发言</translation>
    </message>
    <message>
        <source>Let them write</source>
        <translation>允许发言</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>解除封禁</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>设为管理员</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>设为成员</translation>
    </message>
    <message>
        <source>Make moderator for now</source>
        <translation>暂时设为主持人</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>设为所有者</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>设为所有者…</translation>
    </message>
    <message>
        <source>Make {name} an owner?</source>
        <translation>将 {name} 设为所有者？</translation>
    </message>
    <message>
        <source>No moderator any more</source>
        <translation>不再担任主持人</translation>
    </message>
    <message>
        <source>Owners may do everything in this room: change it, close it, and remove you from it.</source>
        <translation>所有者在此聊天室中可以做任何事：更改它、关闭它，以及把你移出。</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>移出聊天室…</translation>
    </message>
    <message>
        <source>Take membership away</source>
        <translation>取消成员身份</translation>
    </message>
    <message>
        <source>Write a private message</source>
        <translation>写私信</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>PinnedBar</name>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Comfortable</source>
        <translation>便利</translation>
    </message>
    <message>
        <source>Confirm that messages arrived</source>
        <translation>确认消息已送达</translation>
    </message>
    <message>
        <source>Contacts who may see you online learn that your device received a message, and so that it runs. Strangers never do.</source>
        <translation>能看到你在线的联系人会知道你的设备收到了消息，也就知道它正在运行。陌生人永远不会知道。</translation>
    </message>
    <message>
        <source>Each chat can differ: see its menu, “What this chat is told”.</source>
        <translation>每个聊天可以不同：见其菜单中的“告诉此聊天什么”。</translation>
    </message>
    <message>
        <source>Messages you read here count as read there. Your server stores how far you read in each chat.</source>
        <translation>在这里读过的消息，在其他设备上也算已读。你的服务器会保存你在每个聊天中读到哪里。</translation>
    </message>
    <message>
        <source>Paranoid</source>
        <translation>极度谨慎</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Share with your other devices what you read</source>
        <translation>与你的其他设备同步已读状态</translation>
    </message>
    <message>
        <source>Show when you are writing</source>
        <translation>显示你正在输入</translation>
    </message>
    <message>
        <source>Tell what you have read</source>
        <translation>告知你读了什么</translation>
    </message>
    <message>
        <source>They see that you write before you send, and that you stopped without sending. Servers see it too.</source>
        <translation>对方会在你发送之前看到你在输入，也会看到你停下而没有发送。服务器也能看到。</translation>
    </message>
    <message>
        <source>They see when you looked at their message. Servers see it too.</source>
        <translation>对方会看到你何时看了其消息。服务器也能看到。</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>A mixture of your own.</source>
        <translation>你自己的组合。</translation>
    </message>
    <message>
        <source>Contacts learn that a message arrived, and nothing else by itself.</source>
        <translation>联系人会知道消息已送达，除此之外不会自动告知任何事。</translation>
    </message>
    <message>
        <source>Nobody is told anything by itself, not even your other devices.</source>
        <translation>不会自动告知任何人任何事，连你的其他设备也不会。</translation>
    </message>
    <message>
        <source>Others see what most messengers show: what arrived, what you read, when you write.</source>
        <translation>别人能看到大多数通讯软件会显示的内容：什么已送达、你读了什么、何时在输入。</translation>
    </message>
</context>
<context>
    <name>ProtectScreen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Let this computer’s keyring hold it</source>
        <translation>由这台电脑的密钥环保管</translation>
    </message>
    <message>
        <source>Messages and keys are stored encrypted on this computer. Nobody can open them without this passphrase, and nobody can replace it.</source>
        <translation>消息和密钥加密保存在这台电脑上。没有这个密码短语，谁也打不开，而且没有人能找回它。</translation>
    </message>
    <message>
        <source>Opens without asking once you are logged in to this computer. Protects a stolen disk, not a running session.</source>
        <translation>登录这台电脑后无需询问即可打开。能防止硬盘被盗，但不能保护正在进行的登录会话。</translation>
    </message>
    <message>
        <source>Protect your messages</source>
        <translation>保护你的消息</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>Another reaction</source>
        <translation>其他回应</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>用 %1 回应</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Go to the original: %1, %2</source>
        <translation>转到原消息：%1，%2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>公开聊天室</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1，%n 个回应</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>原因（选填）</translation>
    </message>
    <message>
        <source>They read it, and so do the others.</source>
        <translation>对方会看到，其他人也会看到。</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>A new address</source>
        <translation>新地址</translation>
    </message>
    <message>
        <source>An address belongs to a server, as with e-mail. Choose one; you can write to people on all others.</source>
        <translation>和电子邮件一样，地址属于某个服务器。选择一个；你可以给所有其他服务器上的人写消息。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I have an address now</source>
        <translation>我已经有地址了</translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>There is a page about it too: %1</source>
        <translation>还有一个相关网页：%1</translation>
    </message>
    <message>
        <source>This server makes accounts on a page of its own. Open it in a browser, then come back and log in: %1</source>
        <translation>这个服务器在自己的网页上创建账号。请在浏览器中打开，然后回来登录：%1</translation>
    </message>
    <message>
        <source>Whoever runs it sees whom you write to and when, so choose somebody you trust.</source>
        <translation>服务器管理者会看到你何时给谁写消息，所以请选择你信任的。</translation>
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
        <translation>请输入服务器的名称，例如 example.org。</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Ask %1 to send it again</source>
        <translation>请 %1 重新发送</translation>
    </message>
    <message>
        <source>Ask to send again</source>
        <translation>请对方重新发送</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Open the chat with %1</source>
        <translation>打开与 %1 的聊天</translation>
    </message>
    <message>
        <source>Renew session</source>
        <translation>更新会话密钥</translation>
    </message>
    <message>
        <source>Renew the session with %1</source>
        <translation>更新与 %1 的会话密钥</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again to read the message of %1, %2</source>
        <translation>再次尝试读取 %1 的消息，%2</translation>
    </message>
</context>
<context>
    <name>RepairDesk</name>
    <message>
        <source>Everything can be read</source>
        <translation>一切都能读取</translation>
    </message>
    <message>
        <source>If a message cannot be decrypted one day, it lands here with the reason and what can be done.</source>
        <translation>如果某天有消息无法解密，它会出现在这里，并说明原因和可以做什么。</translation>
    </message>
    <message>
        <source>Messages that cannot be read</source>
        <translation>无法读取的消息</translation>
    </message>
    <message>
        <source>Repair desk</source>
        <translation>修复台</translation>
    </message>
    <message>
        <source>These messages arrived and are kept, but cannot be read yet. Trying again costs nothing; renewing a session and asking tell the other side that something was wrong.</source>
        <translation>这些消息已送达并保存，但还读不了。重试没有任何代价；更新会话密钥或请求重发会让对方知道出了问题。</translation>
    </message>
</context>
<context>
    <name>RepairViewModel</name>
    <message>
        <source>It can be read now.</source>
        <translation>现在可以读取了。</translation>
    </message>
    <message>
        <source>It still cannot be read.</source>
        <translation>仍然无法读取。</translation>
    </message>
    <message>
        <source>The sender was asked to send it again.</source>
        <translation>已请发送者重新发送。</translation>
    </message>
    <message>
        <source>The session is renewed. What comes next can be read; ask to send this one again.</source>
        <translation>会话密钥已更新。之后的消息可以读取；请对方重新发送这一条。</translation>
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
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>接受 %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>屏蔽 %1</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>屏蔽…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>拒绝 %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>No requests</source>
        <translation>没有请求</translation>
    </message>
    <message>
        <source>People you do not know land here first. They learn nothing about you until you accept.</source>
        <translation>你不认识的人会先出现在这里。在你接受之前，他们不会知道你的任何信息。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>They get no answer and learn nothing about you until you accept.</source>
        <translation>在你接受之前，他们得不到回复，也不会知道你的任何信息。</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>A picture for the room</source>
        <translation>聊天室的图片</translation>
    </message>
    <message>
        <source>Banned · %1</source>
        <translation>已封禁 · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Enter again…</source>
        <translation>重新进入…</translation>
    </message>
    <message>
        <source>Look at the new room…</source>
        <translation>查看新聊天室…</translation>
    </message>
    <message>
        <source>Members who are not here · %1</source>
        <translation>不在这里的成员 · %1</translation>
    </message>
    <message>
        <source>Moderators · %1</source>
        <translation>主持人 · %1</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>此聊天室的更多选项</translation>
    </message>
    <message>
        <source>Nobody is shown while you are not in the room.</source>
        <translation>你不在聊天室时，不显示任何人。</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>没有与“%1”匹配的人。</translation>
    </message>
    <message>
        <source>Participants · %1</source>
        <translation>参与者 · %1</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>此聊天室的人员</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>聊天室</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>不加密就发送吗？</translation>
    </message>
    <message>
        <source>The server of the room, and whoever has access to it, can then read what you write. What was sent before stays as it is.</source>
        <translation>聊天室的服务器以及能访问它的人，将能读到你写的内容。之前发送的保持不变。</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>此聊天室比以前透露得更多。在你决定之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>关闭加密</translation>
    </message>
    <message>
        <source>Visitors, who may not write · %1</source>
        <translation>访客，不能发言 · %1</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>有什么变化…</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ask to write</source>
        <translation>请求发言</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>加密此聊天</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>离开…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提到我</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不通知</translation>
    </message>
    <message>
        <source>Not possible in a room that anybody can enter or that hides its members. Nothing is sent until you turn it off.</source>
        <translation>聊天室任何人都能进入或隐藏成员身份时，无法加密。在你关闭加密之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>再显示 %1 个</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>无法加密的内容会等待，而不会发送。</translation>
    </message>
    <message>
        <source>What this room gives away</source>
        <translation>此聊天室透露什么</translation>
    </message>
    <message>
        <source>You may read here, but not write.</source>
        <translation>你在这里可以阅读，但不能发言。</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>由 %1 设置</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Ban an address…</source>
        <translation>封禁地址…</translation>
    </message>
    <message>
        <source>Close for everybody…</source>
        <translation>为所有人关闭…</translation>
    </message>
    <message>
        <source>Copy the link to this room</source>
        <translation>复制此聊天室的链接</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>离开…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>聊天室设置…</translation>
    </message>
    <message>
        <source>Subject…</source>
        <translation>主题…</translation>
    </message>
    <message>
        <source>What you call it…</source>
        <translation>你的称呼…</translation>
    </message>
    <message>
        <source>Your nickname…</source>
        <translation>你的昵称…</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>Everybody in the room sees it.</source>
        <translation>聊天室里的所有人都会看到。</translation>
    </message>
    <message>
        <source>Password of the room</source>
        <translation>聊天室的密码</translation>
    </message>
    <message>
        <source>Your nickname there</source>
        <translation>你在那里的昵称</translation>
    </message>
</context>
<context>
    <name>RouteChoice</name>
    <message>
        <source>A proxy wants user name and password, or neither.</source>
        <translation>代理的用户名和密码要么都填，要么都不填。</translation>
    </message>
    <message>
        <source>New accounts begin with {route}, as the settings say.</source>
        <translation>按照设置，新账号的连接方式是“{route}”。</translation>
    </message>
    <message>
        <source>Write it as host:port, for example 127.0.0.1:9050.</source>
        <translation>请写成 host:port，例如 127.0.0.1:9050。</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A SOCKS5 proxy. It finds the server, too; this computer asks nobody for its name.</source>
        <translation>SOCKS5 代理。服务器也由它查找；这台电脑不会向任何人查询服务器的名称。</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>Its user name</source>
        <translation>代理的用户名</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More routes</source>
        <translation>更多连接方式</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>代理…</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>本程序的 Tor</translation>
    </message>
    <message>
        <source>Where it answers</source>
        <translation>它的地址</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>For new accounts</source>
        <translation>用于新账号</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>New accounts begin with this route</source>
        <translation>新账号的连接方式</translation>
    </message>
    <message>
        <source>Use for all accounts…</source>
        <translation>用于所有账号…</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>缩小搜索范围</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Search in messages of</source>
        <translation>搜索消息，发送者</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>SendingBar</name>
    <message>
        <source>Do not send it</source>
        <translation>不发送</translation>
    </message>
</context>
<context>
    <name>ServerSection</name>
    <message>
        <source>Not offered: %1</source>
        <translation>不提供：%1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>已屏蔽的人和服务器</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>更改密码短语…</translation>
    </message>
    <message>
        <source>Connection log: what left this computer</source>
        <translation>连接日志：从这台电脑发出了什么</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>加密存储</translation>
    </message>
    <message>
        <source>I have an invitation…</source>
        <translation>我有邀请…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>创建新地址…</translation>
    </message>
    <message>
        <source>Messages, keys and passwords are stored encrypted on this computer.</source>
        <translation>消息、密钥和密码都加密保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>没有滑动或淡入淡出。</translation>
    </message>
    <message>
        <source>People and messages</source>
        <translation>联系人和消息</translation>
    </message>
    <message>
        <source>Repair desk: messages that cannot be read</source>
        <translation>修复台：无法读取的消息</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tor and bridges</source>
        <translation>Tor 和网桥</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>你自己的服务器</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Share how to connect</source>
        <translation>分享如何连接</translation>
    </message>
    <message>
        <source>This link carries your address, the addresses of the server, the route and the certificate. It holds no password.</source>
        <translation>此链接带有你的地址、服务器的地址、连接方式和证书。其中没有密码。</translation>
    </message>
    <message>
        <source>Whoever gets this link can then reach the server. Give it only to people who should.</source>
        <translation>这样，拿到此链接的人就能连接服务器。只把它交给应该能连接的人。</translation>
    </message>
    <message>
        <source>With the key of the onion server</source>
        <translation>包含洋葱服务器的密钥</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message>
        <source>A message arrived that cannot be read.</source>
        <translation>收到一条无法读取的消息。</translation>
    </message>
</context>
<context>
    <name>SpoilerCover</name>
    <message>
        <source>Spoiler · press to show</source>
        <translation>剧透 · 按下显示</translation>
    </message>
    <message>
        <source>Spoiler. Show it</source>
        <translation>剧透。显示</translation>
    </message>
    <message>
        <source>Spoiler: %1. Show it</source>
        <translation>剧透：%1。显示</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>A contact, or anybody by address</source>
        <translation>联系人，或通过地址找到的任何人</translation>
    </message>
    <message>
        <source>Anybody can find it and read along</source>
        <translation>任何人都能找到并一起阅读</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>浏览聊天室</translation>
    </message>
    <message>
        <source>By its address or an xmpp: link</source>
        <translation>通过地址或 xmpp: 链接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Encrypted, for people you choose</source>
        <translation>加密，只给你选择的人</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>加入聊天室</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>新私密群组</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>新公开频道</translation>
    </message>
    <message>
        <source>The public rooms of your own server</source>
        <translation>你自己服务器上的公开聊天室</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>给某人写消息</translation>
    </message>
</context>
<context>
    <name>StateBanner</name>
    <message>
        <source>%1 It names a new room: %2</source>
        <translation>%1它提供了新的聊天室：%2</translation>
    </message>
</context>
<context>
    <name>SubjectButton</name>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
</context>
<context>
    <name>SubjectSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Another reaction</source>
        <translation>其他回应</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Get them</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>这里没有消息</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>Say hello. What you write here is stored encrypted on this computer.</source>
        <translation>打个招呼吧。你在这里写的内容会加密保存在这台电脑上。</translation>
    </message>
    <message>
        <source>The messages cannot be read</source>
        <translation>无法读取消息</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>转到最新消息</translation>
    </message>
    <message numerus="yes">
        <source>To the latest message, %n new</source>
        <translation>
            <numerusform>转到最新消息，%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>As in the settings</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No</source>
        <translation>不</translation>
    </message>
    <message>
        <source>Shows it also if you never send what you typed.</source>
        <translation>即使你最终没有发送，也会显示。</translation>
    </message>
    <message>
        <source>Shows the other side that a device of yours is on.</source>
        <translation>让对方知道你有一台设备开着。</translation>
    </message>
    <message>
        <source>Shows when you look at the chat.</source>
        <translation>显示你何时查看聊天。</translation>
    </message>
    <message>
        <source>Tell that a message arrived</source>
        <translation>告知消息已送达</translation>
    </message>
    <message>
        <source>Tell that you are typing</source>
        <translation>告知你正在输入</translation>
    </message>
    <message>
        <source>Tell that you have read it</source>
        <translation>告知你已读</translation>
    </message>
    <message>
        <source>That a message arrived</source>
        <translation>消息已送达</translation>
    </message>
    <message>
        <source>That you are typing</source>
        <translation>你正在输入</translation>
    </message>
    <message>
        <source>That you have read it</source>
        <translation>你已读</translation>
    </message>
    <message>
        <source>What this chat is told</source>
        <translation>告诉此聊天什么</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>TorPage</name>
    <message>
        <source>Bridges</source>
        <translation>网桥</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>网桥，每行一个</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>For reports of problems. It is kept in memory only, without the addresses of bridges.</source>
        <translation>用于报告问题。只保存在内存中，不含网桥的地址。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有内容。</translation>
    </message>
    <message>
        <source>Show what Tor says</source>
        <translation>显示 Tor 的消息</translation>
    </message>
    <message>
        <source>Start Tor</source>
        <translation>启动 Tor</translation>
    </message>
    <message>
        <source>Stop Tor</source>
        <translation>停止 Tor</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor hides your internet address from your server, and from whoever watches your network whom you talk to. Accounts choose it as their route; nothing here changes a route.</source>
        <translation>Tor 让你的服务器看不到你的网络地址，让监视你网络的人看不到你和谁交谈。每个账号自行选择它作为连接方式；这里的任何操作都不会改变连接方式。</translation>
    </message>
    <message>
        <source>Use no bridges</source>
        <translation>不使用网桥</translation>
    </message>
    <message>
        <source>Use these bridges</source>
        <translation>使用这些网桥</translation>
    </message>
    <message>
        <source>Where Tor itself is blocked, bridges lead around. Ask for some at bridges.torproject.org or from people you trust, and paste the lines as you got them. They are used by the Tor of this program only.</source>
        <translation>在 Tor 本身被封锁的地方，网桥可以绕过封锁。向 bridges.torproject.org 或你信任的人索取，并原样粘贴收到的行。只有本程序的 Tor 会使用它们。</translation>
    </message>
</context>
<context>
    <name>TorViewModel</name>
    <message>
        <source>No Tor is installed on this computer.</source>
        <translation>这台电脑上没有安装 Tor。</translation>
    </message>
    <message>
        <source>No other Tor runs on this computer right now.</source>
        <translation>这台电脑上现在没有其他 Tor 在运行。</translation>
    </message>
    <message>
        <source>Tor Browser runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>Tor Browser 正在这台电脑上运行。连接方式“Tor”会使用它，地址为 {place}。</translation>
    </message>
    <message>
        <source>Tor of this program could not be started, or it ended.</source>
        <translation>本程序的 Tor 无法启动，或已结束。</translation>
    </message>
    <message>
        <source>Tor of this program is not running. It starts by itself when an account needs it.</source>
        <translation>本程序的 Tor 没有运行。有账号需要时它会自动启动。</translation>
    </message>
    <message>
        <source>Tor of this program is ready.</source>
        <translation>本程序的 Tor 已准备好。</translation>
    </message>
    <message>
        <source>Tor runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>Tor 正在这台电脑上运行。连接方式“Tor”会使用它，地址为 {place}。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Opening your messages</source>
        <translation>正在打开你的消息</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>They are stored encrypted on this computer.</source>
        <translation>它们加密保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock your messages</source>
        <translation>解锁你的消息</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>到服务器的加密</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>其证书的指纹</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>从一开始</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>私有洋葱服务器的密钥</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>仅用于洋葱地址上并非人人都能连接的服务器。</translation>
    </message>
    <message>
        <source>Only if whoever runs the server gave you one: then no other certificate is accepted.</source>
        <translation>仅在服务器管理者给了你指纹时填写：之后不接受任何其他证书。</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>found by the address</source>
        <translation>由地址自动查找</translation>
    </message>
    <message>
        <source>host:port, or wss:// and a name, only if whoever runs the server told you so. Several stand with commas between.</source>
        <translation>host:port，或 wss:// 加名称；仅在服务器管理者告诉你时填写。多个之间用英文逗号分隔。</translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation>系统信任的机构</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>任何有效的证书</translation>
    </message>
</context>
<context>
    <name>WaySection</name>
    <message>
        <source>A link or a picture that tells somebody else, or your other device, how to reach your server. It never carries a password.</source>
        <translation>一个链接或一张图片，告诉别人或你的其他设备如何连接你的服务器。其中绝不会带有密码。</translation>
    </message>
    <message>
        <source>Keep the one until now</source>
        <translation>保留当前的</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新身份</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Share how to connect…</source>
        <translation>分享如何连接…</translation>
    </message>
    <message>
        <source>Takes other ways through Tor, so that what comes next is not tied to what was before.</source>
        <translation>改走 Tor 中的其他线路，使之后的连接不会与之前的联系起来。</translation>
    </message>
    <message>
        <source>Use this route</source>
        <translation>使用此连接方式</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>WorkingScreen</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connecting to %1 %2, encrypted.</source>
        <translation>正在%2与 %1 建立加密连接。</translation>
    </message>
    <message>
        <source>If this does not move, Tor may be blocked here. Cancel, and use bridges.</source>
        <translation>如果一直没有进展，Tor 在这里可能被封锁。请取消，然后使用网桥。</translation>
    </message>
    <message>
        <source>If this does not move, the bridges may be blocked here. Cancel, and try others.</source>
        <translation>如果一直没有进展，这些网桥在这里可能被封锁。请取消，然后试试其他网桥。</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Making the encrypted store</source>
        <translation>正在创建加密存储</translation>
    </message>
    <message>
        <source>Making your address</source>
        <translation>正在创建你的地址</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Tor has to be ready first. Nothing was sent to %1 yet.</source>
        <translation>需要先等 Tor 准备好。还没有向 %1 发送任何内容。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Repair desk</source>
        <translation>修复台</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Connecting {way}…</source>
        <translation>正在{way}连接…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>正在获取你错过的内容…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Online {way}</source>
        <translation>在线，{way}</translation>
    </message>
    <message>
        <source>Trying again in {count} min.</source>
        <translation>{count} 分钟后重试。</translation>
    </message>
    <message>
        <source>Trying again in {count} s.</source>
        <translation>{count} 秒后重试。</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>{address}. {line}</source>
        <translation>{address}。{line}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Delete for everyone</source>
        <translation>为所有人删除</translation>
    </message>
    <message>
        <source>Delete for everyone?</source>
        <translation>为所有人删除？</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>为我删除</translation>
    </message>
    <message>
        <source>Delete for me?</source>
        <translation>为我删除？</translation>
    </message>
    <message>
        <source>It still cannot be read. {reason}</source>
        <translation>仍然无法读取。{reason}</translation>
    </message>
    <message>
        <source>The message can be read now.</source>
        <translation>此消息现在可以读取了。</translation>
    </message>
    <message>
        <source>The message is deleted on this computer and does not come back from the server. Others, and your other devices, keep it.</source>
        <translation>此消息会在这台电脑上删除，也不会从服务器再回来。其他人和你的其他设备仍会保留。</translation>
    </message>
    <message>
        <source>The session was begun anew. New messages can be read; ask to send this one again.</source>
        <translation>会话密钥已重新建立。新消息可以读取；请对方重新发送这一条。</translation>
    </message>
    <message>
        <source>The words are deleted here, and every program that got them is asked to delete them too. Not every program does, and somebody may have read or copied them already.</source>
        <translation>内容会在这里删除，并请收到它的每个程序也删除。并非所有程序都会照做，而且可能已有人读过或复制过。</translation>
    </message>
    <message>
        <source>You asked to send the message again.</source>
        <translation>你已请对方重新发送此消息。</translation>
    </message>
</context>
<context>
    <name>addresses</name>
    <message>
        <source>Encrypted from the start</source>
        <translation>从一开始就加密</translation>
    </message>
    <message>
        <source>On the way the name {name} is told</source>
        <translation>途中透露的名称是 {name}</translation>
    </message>
    <message>
        <source>Only the certificate {pin}…</source>
        <translation>只接受证书 {pin}…</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s name is not told on the way</source>
        <translation>途中不透露服务器的名称</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket that the server names</source>
        <translation>服务器给出的 WebSocket</translation>
    </message>
    <message>
        <source>Without the name only a fingerprint can tell whether it is the right server. Enter it.</source>
        <translation>不透露名称时，只有指纹能判断是不是正确的服务器。请输入指纹。</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>请写成 host:port，例如 xmpp.example.org:5222。</translation>
    </message>
    <message>
        <source>Write it as wss:// and a name, for example wss://example.org/ws.</source>
        <translation>请写成 wss:// 加名称，例如 wss://example.org/ws。</translation>
    </message>
    <message>
        <source>{place}. {line}</source>
        <translation>{place}。{line}</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>there is no screen to open a window on; log in to a desktop first</source>
        <translation>没有可以打开窗口的屏幕；请先登录桌面</translation>
    </message>
</context>
<context>
    <name>blocking</name>
    <message>
        <source>{name} is blocked and cannot reach you.</source>
        <translation>{name} 已被屏蔽，无法联系你。</translation>
    </message>
    <message>
        <source>{name} was reported to your server and is blocked.</source>
        <translation>已向你的服务器举报 {name} 并将其屏蔽。</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>Made out to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Your server renewed its certificate, as servers do now and then.</source>
        <translation>你的服务器更新了证书，服务器有时会这样做。</translation>
    </message>
    <message>
        <source>Your server shows a certificate that somebody else signed than before. It is valid, but this is how somebody in between looks, too. Ask whoever runs the server, not through this program.</source>
        <translation>你的服务器出示的证书，签署者与以前不同。证书有效，但如果有人夹在中间，看起来也是这样。请询问服务器管理者，但不要通过本程序。</translation>
    </message>
    <message>
        <source>Your server shows another certificate, although the old one was good for longer. Ask whoever runs it whether they changed it.</source>
        <translation>你的服务器出示了另一个证书，尽管旧证书还没有到期。请询问服务器管理者是否更换过证书。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>nobody but itself</source>
        <translation>只有它自己</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} 至 {end}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}：{text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 和另外 {count} 个</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Everything is here</source>
        <translation>全都在这里</translation>
    </message>
    <message>
        <source>Here, but not in the archive: {count}. The server may have deleted them, or never kept them.</source>
        <translation>这里有但存档中没有：{count}。服务器可能已删除，或从未保存。</translation>
    </message>
    <message>
        <source>Messages compared with the archive: {count}</source>
        <translation>已与存档比较的消息：{count}</translation>
    </message>
    <message>
        <source>Missing here, now stored: {count}</source>
        <translation>这里缺少、现已保存：{count}</translation>
    </message>
    <message>
        <source>Missing messages were found and stored</source>
        <translation>找到并保存了缺少的消息</translation>
    </message>
    <message>
        <source>Of these, not readable on this device: {count}</source>
        <translation>其中在此设备上无法读取：{count}</translation>
    </message>
    <message>
        <source>The archive could not be read to its end</source>
        <translation>存档未能全部读完</translation>
    </message>
</context>
<context>
    <name>composer</name>
    <message>
        <source>Edit your message</source>
        <translation>编辑你的消息</translation>
    </message>
    <message>
        <source>Message {name}, NOT encrypted</source>
        <translation>未加密！给 {name} 的消息</translation>
    </message>
    <message>
        <source>Message {name}, end-to-end encrypted</source>
        <translation>给 {name} 的消息，端到端加密</translation>
    </message>
    <message>
        <source>Messages you write here ask to be deleted everywhere {span} after they were read</source>
        <translation>你在这里写的消息会请求在阅读 {span}后于所有地方删除</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>回复 {name}</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Looking up a server</source>
        <translation>查找服务器</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Steering Tor on this computer</source>
        <translation>控制这台电脑上的 Tor</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>open</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received</source>
        <translation>已发送 {sent}，已接收 {received}</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Draft: {text}</source>
        <translation>草稿：{text}</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>Not encrypted · {text}</source>
        <translation>未加密 · {text}</translation>
    </message>
    <message>
        <source>Not sent · {text}</source>
        <translation>未发送 · {text}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>剧透</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>你：{text}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>muted until {when}</source>
        <translation>静音至 {when}</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>提到了你</translation>
    </message>
    <message>
        <source>{name}, {count} unread, {when}: {preview}</source>
        <translation>{name}，{count} 条未读，{when}：{preview}</translation>
    </message>
    <message>
        <source>{name}, {when}: {preview}</source>
        <translation>{name}，{when}：{preview}</translation>
    </message>
</context>
<context>
    <name>devices</name>
    <message>
        <source>Device {number}</source>
        <translation>设备 {number}</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Not trusted: can read nothing new</source>
        <translation>不受信任：读不到任何新内容</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>Trusted, not compared</source>
        <translation>受信任，未比较</translation>
    </message>
    <message>
        <source>Verified by you</source>
        <translation>已由你验证</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>等待你的决定</translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation>首次出现 {when}</translation>
    </message>
    <message>
        <source>last message {when}</source>
        <translation>最近消息 {when}</translation>
    </message>
    <message>
        <source>{name}. {trust}. {line}. Fingerprint {fingerprint}</source>
        <translation>{name}。{trust}。{line}。指纹 {fingerprint}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A new device waits for your decision. The message waits until you have looked.</source>
        <translation>一台新设备在等待你的决定。在你查看之前，消息会等待。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store (format {found}; this version knows {known}). Update the program.</source>
        <translation>此存储由更新版本的程序写成（格式 {found}；此版本只认识 {known}）。请更新程序。</translation>
    </message>
    <message>
        <source>A reaction is one emoji, and there can be 20 at most.</source>
        <translation>一个回应是一个表情，最多可以有 20 个。</translation>
    </message>
    <message>
        <source>A room with this address exists already. Choose another name.</source>
        <translation>已有使用此地址的聊天室。请选择其他名称。</translation>
    </message>
    <message>
        <source>A server runs in this folder already, or the folder holds something else. Nothing was touched.</source>
        <translation>此文件夹中已有服务器在运行，或者里面有其他东西。没有改动任何内容。</translation>
    </message>
    <message>
        <source>An old copy of this store is in use. This device gets new keys; some messages from in between may stay unreadable. Look again at which devices you trust.</source>
        <translation>正在使用此存储的旧副本。这台设备会换用新密钥；期间的一些消息可能仍无法读取。请再次查看你信任哪些设备。</translation>
    </message>
    <message>
        <source>An onion address can only be reached through Tor. Choose Tor as the route of this account. Nothing was sent.</source>
        <translation>洋葱地址只能通过 Tor 到达。请为此账号选择 Tor 作为连接方式。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Another program took over this session. Connect again to take it back.</source>
        <translation>另一个程序接管了此会话。重新连接即可收回。</translation>
    </message>
    <message>
        <source>Encryption is still being set up with the server. The message waits and goes by itself.</source>
        <translation>加密还在与服务器设置中。消息会等待，之后自动发出。</translation>
    </message>
    <message>
        <source>Encryption is still starting; this is read in a moment.</source>
        <translation>加密仍在启动；稍后即可读取。</translation>
    </message>
    <message>
        <source>Install it as you install other programs.</source>
        <translation>请像安装其他程序一样安装它。</translation>
    </message>
    <message>
        <source>Key file and store do not belong together. Put back both from the same backup.</source>
        <translation>密钥文件与存储不匹配。请从同一备份中恢复两者。</translation>
    </message>
    <message>
        <source>No answer came in time. Try again in a moment.</source>
        <translation>没有及时收到答复。请稍后重试。</translation>
    </message>
    <message>
        <source>No encrypted connection to the server was possible, so your password was not sent.</source>
        <translation>无法与服务器建立加密连接，因此没有发送你的密码。</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the server’s certificate. If you know the server, choose its CA file under Advanced. Nothing was sent.</source>
        <translation>服务器的证书没有由这台电脑信任的机构签署。如果你了解此服务器，请在“高级”中选择它的 CA 文件。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Only members may enter. Ask somebody inside to invite you.</source>
        <translation>只有成员可以进入。请里面的人邀请你。</translation>
    </message>
    <message>
        <source>Somebody else has this name now, so this was not sent.</source>
        <translation>现在是别人使用此名称，因此没有发送。</translation>
    </message>
    <message>
        <source>Somebody has this name already. Choose another one.</source>
        <translation>这个名称已有人使用。请选择其他名称。</translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname. Choose another one.</source>
        <translation>聊天室里已有人使用此昵称。请选择其他昵称。</translation>
    </message>
    <message>
        <source>Something broke inside the program. It goes on, and the details are in the log.</source>
        <translation>程序内部出了问题。它会继续运行，详情在日志中。</translation>
    </message>
    <message>
        <source>Something that a server needs is missing on this computer. {hint}</source>
        <translation>这台电脑缺少服务器所需的组件。{hint}</translation>
    </message>
    <message>
        <source>The Tor network does not know this onion address. The server may be off, or the address is wrong. Nothing was sent.</source>
        <translation>Tor 网络不认识这个洋葱地址。服务器可能已关闭，或者地址有误。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The address of this file is not safe to fetch. Nothing was fetched.</source>
        <translation>从此文件的地址下载不安全。没有下载任何内容。</translation>
    </message>
    <message>
        <source>The connection could not be made.</source>
        <translation>无法建立连接。</translation>
    </message>
    <message>
        <source>The connection was lost. It is being made again.</source>
        <translation>连接已断开，正在重新连接。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make some room and try again.</source>
        <translation>磁盘已满，没有保存任何内容。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The encrypted store could not do this. Nothing was changed.</source>
        <translation>加密存储无法完成此操作。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The file could not be sent or fetched.</source>
        <translation>无法发送或下载文件。</translation>
    </message>
    <message>
        <source>The file with the password or passphrase cannot be read.</source>
        <translation>无法读取含有密码或密码短语的文件。</translation>
    </message>
    <message>
        <source>The key file of the store is damaged. Put back a copy from a backup.</source>
        <translation>存储的密钥文件已损坏。请从备份中恢复。</translation>
    </message>
    <message>
        <source>The key for this onion server is not the right one. Check it in the account’s settings. Nothing was sent.</source>
        <translation>此洋葱服务器的密钥不正确。请在账号的设置中检查。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The keys for this message are gone on this device. Repair the session, then ask to send again.</source>
        <translation>此设备上已没有这条消息的密钥。请修复会话密钥，然后请对方重新发送。</translation>
    </message>
    <message>
        <source>The message could not be encrypted. It was not sent.</source>
        <translation>消息无法加密，没有发送。</translation>
    </message>
    <message>
        <source>The onion server cannot be reached right now. It is tried again. Nothing was sent.</source>
        <translation>现在无法连接到洋葱服务器。正在重试。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The other person’s server does not answer.</source>
        <translation>对方的服务器没有响应。</translation>
    </message>
    <message>
        <source>The other person’s server was not found.</source>
        <translation>找不到对方的服务器。</translation>
    </message>
    <message>
        <source>The other side does not offer this.</source>
        <translation>对方不提供此功能。</translation>
    </message>
    <message>
        <source>The program for this kind of bridge is not installed. {hint} Nothing was changed.</source>
        <translation>没有安装这类网桥所需的程序。{hint}没有更改任何内容。</translation>
    </message>
    <message>
        <source>The program is already running on this store (process {pid}). Use that window, or close it.</source>
        <translation>程序已在此存储上运行（进程 {pid}）。请使用那个窗口，或将其关闭。</translation>
    </message>
    <message>
        <source>The program is already running on this store. Use that window, or close it first.</source>
        <translation>程序已在此存储上运行。请使用那个窗口，或先关闭它。</translation>
    </message>
    <message>
        <source>The proxy cannot find the server. Check the part after the @. Nothing was sent.</source>
        <translation>代理找不到服务器。请检查 @ 后面的部分。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy could not connect and does not say why. It is tried again. Nothing was sent.</source>
        <translation>代理无法连接，也没有说明原因。正在重试。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy does not accept this user name and password. Check them in the route. Nothing was sent.</source>
        <translation>代理不接受这个用户名和密码。请在连接方式中检查。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy does not let this program reach the server. Ask whoever runs the proxy. Nothing was sent.</source>
        <translation>代理不允许本程序连接服务器。请询问代理的管理者。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy has no network right now. It is tried again. Nothing was sent.</source>
        <translation>代理现在没有网络。正在重试。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy of this account does not answer. Nothing was sent, and nothing goes around it.</source>
        <translation>此账号的代理没有响应。没有发送任何内容，也不会绕过代理。</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>请求被拒绝。</translation>
    </message>
    <message>
        <source>The room did not do this.</source>
        <translation>聊天室没有执行此操作。</translation>
    </message>
    <message>
        <source>The room does not let you do this. Nothing was changed.</source>
        <translation>聊天室不允许你这样做。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The room does not say who wrote this, so it cannot be opened.</source>
        <translation>聊天室没有说明这是谁写的，因此无法打开。</translation>
    </message>
    <message>
        <source>The room is full. Try again later.</source>
        <translation>聊天室已满。请稍后重试。</translation>
    </message>
    <message>
        <source>The room is not open yet, or you may not make one there.</source>
        <translation>聊天室尚未开放，或者你不能在那里创建聊天室。</translation>
    </message>
    <message>
        <source>The room was closed for good by its owner.</source>
        <translation>聊天室已被其所有者永久关闭。</translation>
    </message>
    <message>
        <source>The room’s server does not answer. It is tried again.</source>
        <translation>聊天室的服务器没有响应。正在重试。</translation>
    </message>
    <message>
        <source>The route of this account does not lead to the server. Nothing was sent, and nothing goes around it.</source>
        <translation>此账号的连接方式无法到达服务器。没有发送任何内容，也不会绕过这种连接方式。</translation>
    </message>
    <message>
        <source>The rules there forbid this message. It was not sent.</source>
        <translation>那里的规则禁止这条消息。它没有发送。</translation>
    </message>
    <message>
        <source>The sender’s device has a new key. Look at it under “Who can read this” first.</source>
        <translation>发送者的设备有了新密钥。请先在“谁能读到”中查看。</translation>
    </message>
    <message>
        <source>The sender’s keys could not be fetched. It is tried again by itself.</source>
        <translation>无法获取发送者的密钥。会自动重试。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that this computer is online. Nothing was sent.</source>
        <translation>无法连接到服务器。请检查这台电脑是否在线。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server cannot be run on this computer.</source>
        <translation>服务器无法在这台电脑上运行。</translation>
    </message>
    <message>
        <source>The server did not accept this. Look at what you entered and try again.</source>
        <translation>服务器没有接受。请查看你输入的内容后重试。</translation>
    </message>
    <message>
        <source>The server did not start, or it ended. Its own words are in its log.</source>
        <translation>服务器没有启动，或已结束。它自己的说明在其日志中。</translation>
    </message>
    <message>
        <source>The server did not take the message yet. It waits and is sent by itself.</source>
        <translation>服务器还没有接收此消息。它会等待并自动发送。</translation>
    </message>
    <message>
        <source>The server did something no proper server does, so the connection was cut to keep you safe.</source>
        <translation>服务器做了正常服务器不会做的事，为了你的安全已断开连接。</translation>
    </message>
    <message>
        <source>The server does not accept or does not have this file.</source>
        <translation>服务器不接受此文件，或没有此文件。</translation>
    </message>
    <message>
        <source>The server does not accept this address and password. Check both and try again.</source>
        <translation>服务器不接受这个地址和密码。请检查后重试。</translation>
    </message>
    <message>
        <source>The server does not allow this for your account.</source>
        <translation>服务器不允许你的账号这样做。</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>服务器不允许这样做。</translation>
    </message>
    <message>
        <source>The server does not know how to do this.</source>
        <translation>服务器不会做这件事。</translation>
    </message>
    <message>
        <source>The server does not take this invitation. It is used up, too old or mistyped. Ask for another one.</source>
        <translation>服务器不接受此邀请。它已用完、过期或输入有误。请再要一个邀请。</translation>
    </message>
    <message>
        <source>The server ended the connection. It is tried again later.</source>
        <translation>服务器结束了连接。稍后会重试。</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>服务器出了问题。请稍后重试。</translation>
    </message>
    <message>
        <source>The server has disabled this account. Ask whoever runs the server.</source>
        <translation>服务器已停用此账号。请询问服务器管理者。</translation>
    </message>
    <message>
        <source>The server is too busy. Try again later.</source>
        <translation>服务器太忙。请稍后重试。</translation>
    </message>
    <message>
        <source>The server no longer ties the login to its certificate, as it did before. Someone may be in between. Your password was not sent.</source>
        <translation>服务器不再像以前那样把登录与其证书绑定。可能有人夹在中间。没有发送你的密码。</translation>
    </message>
    <message>
        <source>The server offers no login that keeps your password safe, or only a weaker one than before. Your password was not sent.</source>
        <translation>服务器没有提供能保护你密码的登录方式，或只提供比以前更弱的方式。没有发送你的密码。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one this account accepts. Someone may be in between, or the server has a new one. Your password was not sent.</source>
        <translation>服务器出示的不是此账号接受的那个证书。可能有人夹在中间，或者服务器换了新证书。没有发送你的密码。</translation>
    </message>
    <message>
        <source>The server that keeps the file did not prove who it is. Someone may be listening in, or it is set up wrongly. Nothing was sent.</source>
        <translation>保存文件的服务器没有证明自己的身份。可能有人在窃听，或者服务器设置有误。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server wants something else here. Look at every field and try again.</source>
        <translation>服务器在这里要的是别的内容。请查看每一栏后重试。</translation>
    </message>
    <message>
        <source>The server was reached through the proxy and refuses the connection. Check the port. Nothing was sent.</source>
        <translation>已通过代理到达服务器，但它拒绝连接。请检查端口。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server was too busy. This was not sent.</source>
        <translation>服务器太忙，没有发送。</translation>
    </message>
    <message>
        <source>The server’s certificate has expired. Check this computer’s clock; if it is right, tell whoever runs the server. Nothing was sent.</source>
        <translation>服务器的证书已过期。请检查这台电脑的时钟；如果时钟正确，请告知服务器管理者。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server’s certificate is made out to another name than {name}. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>服务器的证书不是发给 {name} 的。可能有人在窃听，或者服务器设置有误。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet. Check this computer’s clock. Nothing was sent.</source>
        <translation>服务器的证书尚未生效。请检查这台电脑的时钟。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>服务器的证书无效。可能有人在窃听，或者服务器设置有误。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the part after the @, and that this computer is online.</source>
        <translation>找不到服务器的名称。请检查 @ 后面的部分，以及这台电脑是否在线。</translation>
    </message>
    <message>
        <source>The server’s rules forbid this.</source>
        <translation>服务器的规则禁止这样做。</translation>
    </message>
    <message>
        <source>The store is damaged and cannot be read. Put back a copy from a backup.</source>
        <translation>存储已损坏，无法读取。请从备份中恢复。</translation>
    </message>
    <message>
        <source>The transfer was interrupted. Nothing half done was kept. Try again.</source>
        <translation>传输中断。没有保留不完整的内容。请重试。</translation>
    </message>
    <message>
        <source>The way to the server took too long. It is tried again. Nothing was sent.</source>
        <translation>到服务器的途中用时太长。正在重试。没有发送任何内容。</translation>
    </message>
    <message>
        <source>There is a file with this name already, and it was not touched. Choose another name.</source>
        <translation>已有同名文件，没有改动它。请选择其他名称。</translation>
    </message>
    <message>
        <source>There is an encrypted store here already. It was kept.</source>
        <translation>这里已经有加密存储，已保留。</translation>
    </message>
    <message>
        <source>There is no encrypted store here yet.</source>
        <translation>这里还没有加密存储。</translation>
    </message>
    <message>
        <source>There is no such room. Check its address.</source>
        <translation>没有这个聊天室。请检查它的地址。</translation>
    </message>
    <message>
        <source>There is nobody with this address.</source>
        <translation>没有人使用这个地址。</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write something first.</source>
        <translation>还没有可发送的内容。请先写点什么。</translation>
    </message>
    <message>
        <source>This account is already here.</source>
        <translation>此账号已经在这里。</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>此账号已不在这里。</translation>
    </message>
    <message>
        <source>This can be read once you accept the sender.</source>
        <translation>接受发送者后即可读取。</translation>
    </message>
    <message>
        <source>This cannot be done to this message any more.</source>
        <translation>已不能对此消息这样做。</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted. Choose a passphrase instead.</source>
        <translation>这台电脑没有能加密保管机密的密钥环。请改用密码短语。</translation>
    </message>
    <message>
        <source>This computer’s keyring did not open the store. Enter your passphrase.</source>
        <translation>这台电脑的密钥环没有打开存储。请输入你的密码短语。</translation>
    </message>
    <message>
        <source>This conversation is not here any more.</source>
        <translation>此会话已不在这里。</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>此设备已不再为人所知。</translation>
    </message>
    <message>
        <source>This file cannot be read or written. Check that it exists and that you may use it.</source>
        <translation>无法读取或写入此文件。请检查它是否存在，以及你是否有权使用它。</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM file, as made by a certificate authority.</source>
        <translation>此文件不含证书。请选择证书机构制作的那种 PEM 文件。</translation>
    </message>
    <message>
        <source>This file is not what was sent, so it was thrown away. Ask for it again.</source>
        <translation>此文件不是对方发送的内容，因此已丢弃。请对方重新发送。</translation>
    </message>
    <message>
        <source>This file is too large. Nothing was sent or kept.</source>
        <translation>此文件太大。没有发送或保留任何内容。</translation>
    </message>
    <message>
        <source>This is not a fingerprint. It has 64 digits and letters from a to f.</source>
        <translation>这不是指纹。指纹有 64 位，由数字和字母 a 到 f 组成。</translation>
    </message>
    <message>
        <source>This is not a key of an onion server. It has 52 letters and digits.</source>
        <translation>这不是洋葱服务器的密钥。密钥有 52 位字母和数字。</translation>
    </message>
    <message>
        <source>This is not a route. Write it as socks5://host:port.</source>
        <translation>这不是连接方式。请写成 socks5://host:port。</translation>
    </message>
    <message>
        <source>This is not a whole onion address. Copy it again; it has 56 letters and digits before “.onion”. Nothing was sent.</source>
        <translation>这不是完整的洋葱地址。请重新复制；“.onion”之前有 56 位字母和数字。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This is not an address. Addresses look like name@example.org.</source>
        <translation>这不是地址。地址看起来像 name@example.org。</translation>
    </message>
    <message>
        <source>This line is not a bridge. Paste bridge lines as you got them. Nothing was changed.</source>
        <translation>这一行不是网桥。请原样粘贴收到的网桥行。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This link does not say how to connect.</source>
        <translation>此链接没有说明如何连接。</translation>
    </message>
    <message>
        <source>This message cannot be read on this device.</source>
        <translation>此消息在这台设备上无法读取。</translation>
    </message>
    <message>
        <source>This message comes from a device nobody has announced, so it was not opened.</source>
        <translation>此消息来自没有人公布过的设备，因此没有打开。</translation>
    </message>
    <message>
        <source>This message is damaged and cannot be opened.</source>
        <translation>此消息已损坏，无法打开。</translation>
    </message>
    <message>
        <source>This message is not here any more.</source>
        <translation>此消息已不在这里。</translation>
    </message>
    <message>
        <source>This message is too long for the server. Send it in parts.</source>
        <translation>此消息对服务器来说太长。请分几次发送。</translation>
    </message>
    <message>
        <source>This message offers no file.</source>
        <translation>此消息没有提供文件。</translation>
    </message>
    <message>
        <source>This message uses an encryption this program does not know.</source>
        <translation>此消息使用了本程序不认识的加密方式。</translation>
    </message>
    <message>
        <source>This message was changed on its way, so it was not opened.</source>
        <translation>此消息在途中被改动，因此没有打开。</translation>
    </message>
    <message>
        <source>This message was not encrypted for this device. Ask to send it again.</source>
        <translation>此消息没有为这台设备加密。请对方重新发送。</translation>
    </message>
    <message>
        <source>This message was written for another place or person, so it was not opened.</source>
        <translation>此消息是写给别处或别人的，因此没有打开。</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none right now.</source>
        <translation>这需要连接，而现在没有连接。</translation>
    </message>
    <message>
        <source>This nickname cannot be used here. Choose another one.</source>
        <translation>不能在这里使用此昵称。请选择其他昵称。</translation>
    </message>
    <message>
        <source>This onion server lets in only people who have its key. Ask for the key and enter it in the account’s settings. Nothing was sent.</source>
        <translation>此洋葱服务器只让持有其密钥的人进入。请索取密钥，并在账号的设置中输入。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This onion server needs a key, and the Tor in use takes none from this program. Choose “Tor of this program” as the route. Nothing was sent.</source>
        <translation>此洋葱服务器需要密钥，而正在使用的 Tor 不接受本程序提供的密钥。请选择“本程序的 Tor”作为连接方式。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This passphrase does not open the store. Try again; mind capitals and keyboard language.</source>
        <translation>这个密码短语打不开存储。请重试；注意大小写和键盘语言。</translation>
    </message>
    <message>
        <source>This password cannot be used. Choose one of letters, digits and signs.</source>
        <translation>这个密码不能使用。请使用由字母、数字和符号组成的密码。</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose a smaller PNG or JPEG.</source>
        <translation>不能使用这张图片。请选择较小的 PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>This proxy cannot make such a connection. Choose another route. Nothing was sent.</source>
        <translation>此代理无法建立这样的连接。请选择其他连接方式。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>此聊天室比以前透露得更多。在你决定之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>This room hides who its members are, so nothing can be encrypted for them. Nothing was sent.</source>
        <translation>此聊天室隐藏成员身份，因此无法为他们加密。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This room needs a password, or another one.</source>
        <translation>此聊天室需要密码，或需要另一个密码。</translation>
    </message>
    <message>
        <source>This server makes no accounts for strangers. Choose another server, or ask whoever runs it.</source>
        <translation>此服务器不为陌生人创建账号。请选择其他服务器，或询问其管理者。</translation>
    </message>
    <message>
        <source>This server makes no accounts from here. Look for its own page, or choose another server.</source>
        <translation>此服务器不能从这里创建账号。请查找它自己的网页，或选择其他服务器。</translation>
    </message>
    <message>
        <source>This server makes no more accounts right now. Try again later, or choose another server.</source>
        <translation>此服务器目前不再创建账号。请稍后重试，或选择其他服务器。</translation>
    </message>
    <message>
        <source>This setting or value does not exist.</source>
        <translation>没有这个设置或值。</translation>
    </message>
    <message>
        <source>Tor could not be started, or it ended. Look at its log in the network settings. Nothing was sent.</source>
        <translation>Tor 无法启动，或已结束。请在网络设置中查看它的日志。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Tor is not running and not installed on this computer. {hint} Nothing was sent.</source>
        <translation>Tor 没有运行，这台电脑上也没有安装。{hint}没有发送任何内容。</translation>
    </message>
    <message>
        <source>Tor is still connecting. Your messages go as soon as it is ready. Nothing was sent.</source>
        <translation>Tor 仍在连接。它一准备好，你的消息就会发出。没有发送任何内容。</translation>
    </message>
    <message>
        <source>What answers at the proxy’s address is not a SOCKS5 proxy. Check the address and port of the route. Nothing was sent.</source>
        <translation>在代理的地址上响应的不是 SOCKS5 代理。请检查连接方式中的地址和端口。没有发送任何内容。</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>你已被此聊天室封禁。</translation>
    </message>
    <message>
        <source>You are no longer a member of this room.</source>
        <translation>你不再是此聊天室的成员。</translation>
    </message>
    <message>
        <source>You are not in this room right now. Nothing was sent.</source>
        <translation>你现在不在此聊天室。没有发送任何内容。</translation>
    </message>
    <message>
        <source>You do not trust the device that wrote this. It can be read once you do.</source>
        <translation>你不信任写这条消息的设备。信任后即可读取。</translation>
    </message>
    <message>
        <source>You may not write here, so this was not sent.</source>
        <translation>你不能在这里发言，因此没有发送。</translation>
    </message>
    <message>
        <source>You were not in the room, so this was not sent.</source>
        <translation>你当时不在聊天室，因此没有发送。</translation>
    </message>
    <message>
        <source>You were removed from the room.</source>
        <translation>你已被移出聊天室。</translation>
    </message>
    <message>
        <source>You wrote this here, and only the other side can read what was sent.</source>
        <translation>这是你在这里写的，只有对方能读到发送的内容。</translation>
    </message>
    <message>
        <source>You wrote this message yourself, on another device. Look for it there.</source>
        <translation>这条消息是你自己在另一台设备上写的。请到那里查看。</translation>
    </message>
    <message>
        <source>Your server does not offer this. Nothing was sent.</source>
        <translation>你的服务器不提供此功能。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Your server has no group chats. Use the address of a room elsewhere.</source>
        <translation>你的服务器没有群聊。请使用其他服务器上聊天室的地址。</translation>
    </message>
    <message>
        <source>Your server takes no files. Nothing was sent.</source>
        <translation>你的服务器不接收文件。没有发送任何内容。</translation>
    </message>
    <message>
        <source>{count} new devices wait for your decision. The message waits until you have looked.</source>
        <translation>{count} 台新设备在等待你的决定。在你查看之前，消息会等待。</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours}服务器说：“{theirs}”</translation>
    </message>
    <message>
        <source>{who} has no device that can read encrypted messages yet. The message waits and was not sent.</source>
        <translation>{who} 还没有能读取加密消息的设备。消息在等待，没有发送。</translation>
    </message>
</context>
<context>
    <name>expiry</name>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>正在保存… {percent}%</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>Sending {name}… {percent} %</source>
        <translation>正在发送 {name}… {percent}%</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>必须填写此项。</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>A device waits for your decision</source>
        <translation>有设备在等待你的决定</translation>
    </message>
    <message>
        <source>A new device of your own account wants to read along. Nothing is encrypted to it until you decide.</source>
        <translation>你账号的一台新设备想要一起阅读。在你决定之前，不会为它加密任何内容。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Encrypted, all devices verified</source>
        <translation>已加密，所有设备已验证</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Set by {nick}</source>
        <translation>由 {nick} 设置</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>长时间离开</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>likes to chat</source>
        <translation>想聊天</translation>
    </message>
    <message>
        <source>nobody else is here</source>
        <translation>这里没有其他人</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>在此删除</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Fingerprint of the device</source>
        <translation>设备的指纹</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>在聊天室中</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>能读到的人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写于</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>只能阅读</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>可以发言</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>{how} (OMEMO 0.3: names and reactions travel unencrypted)</source>
        <translation>{how}（OMEMO 0.3：名称和回应未加密传输）</translation>
    </message>
    <message>
        <source>{how} (OMEMO 2)</source>
        <translation>{how}（OMEMO 2）</translation>
    </message>
</context>
<context>
    <name>invitation</name>
    <message>
        <source>Accepts only the certificate with this fingerprint: {pin}</source>
        <translation>只接受具有此指纹的证书：{pin}</translation>
    </message>
    <message>
        <source>Carries the key that opens this onion server. Keep the link to yourself</source>
        <translation>带有打开此洋葱服务器的密钥。不要把链接给别人</translation>
    </message>
    <message>
        <source>Connects to: {places}</source>
        <translation>连接到：{places}</translation>
    </message>
    <message>
        <source>Connects {way}</source>
        <translation>{way}连接</translation>
    </message>
    <message>
        <source>Connects {way}, as your settings say. The invitation names {other}, which is not taken.</source>
        <translation>按照你的设置，{way}连接。邀请中写的是“{other}”，不予采用。</translation>
    </message>
    <message>
        <source>Finds the server by its name</source>
        <translation>按名称查找服务器</translation>
    </message>
    <message>
        <source>For addresses that you have on {server}</source>
        <translation>用于你在 {server} 上已有的地址</translation>
    </message>
    <message>
        <source>From {address}, whose server is {server}</source>
        <translation>来自 {address}，其服务器是 {server}</translation>
    </message>
    <message>
        <source>Lets you in: it carries a code for one new address</source>
        <translation>让你进入：带有用于一个新地址的代码</translation>
    </message>
    <message>
        <source>Makes a new address on {server}</source>
        <translation>在 {server} 上创建新地址</translation>
    </message>
    <message>
        <source>Makes the new address {address}</source>
        <translation>创建新地址 {address}</translation>
    </message>
    <message>
        <source>Nobody but this link says which server is {server}: whoever made it chose who gets your password. Go on only if you trust them, and if nobody could have changed the link on its way</source>
        <translation>只有这个链接说明哪个服务器是 {server}：谁会得到你的密码，由制作链接的人决定。仅当你信任此人，并且没有人能在途中改动链接时，才继续</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The connection will not be encrypted.</source>
        <translation>该连接不会加密。</translation>
    </message>
    <message>
        <source>The part before the @ is not where this leads. It leads to the host named above.</source>
        <translation>@ 前面的部分不是它指向的地方。它指向上面所示的主机。</translation>
    </message>
    <message>
        <source>This is a bare number, not a name.</source>
        <translation>这只是一串数字，不是名称。</translation>
    </message>
    <message>
        <source>This name has letters outside English; it may be made to look like another one: {shown}</source>
        <translation>此名称含有不常见的字母；可能是为了冒充另一个名称：{shown}</translation>
    </message>
</context>
<context>
    <name>outage</name>
    <message>
        <source>Your server is out of order {when}.</source>
        <translation>你的服务器已停止服务：{when}。</translation>
    </message>
    <message>
        <source>Your server will be out of order {when}.</source>
        <translation>你的服务器将停止服务：{when}。</translation>
    </message>
    <message>
        <source>for now</source>
        <translation>暂时</translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation>从 {begin} 起</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>{begin} 至 {end}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>至 {end}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours}服务器说：“{theirs}”</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>Pinned message</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Pinned message {number} of {count}</source>
        <translation>置顶消息 {number}/{count}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>剧透</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Both servers can read what is written here</source>
        <translation>双方的服务器都能读到这里写的内容</translation>
    </message>
    <message>
        <source>Both servers see who writes and when, not what</source>
        <translation>双方的服务器能看到谁在何时写消息，但看不到内容</translation>
    </message>
    <message>
        <source>Direct connection: your server sees your internet address</source>
        <translation>直接连接：你的服务器会看到你的网络地址</translation>
    </message>
    <message>
        <source>Servers can see {what}</source>
        <translation>服务器能看到{what}</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer</source>
        <translation>加密保存在这台电脑上</translation>
    </message>
    <message>
        <source>The room’s server and yours can read what is written here</source>
        <translation>聊天室的服务器和你的服务器都能读到这里写的内容</translation>
    </message>
    <message>
        <source>The route is not known, so nothing is sent</source>
        <translation>连接方式未知，因此不会发送任何内容</translation>
    </message>
    <message>
        <source>They do not see when you are online</source>
        <translation>对方看不到你何时在线</translation>
    </message>
    <message>
        <source>They see when you are in the room</source>
        <translation>对方能看到你何时在聊天室中</translation>
    </message>
    <message>
        <source>They see when you are online</source>
        <translation>对方能看到你何时在线</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address</source>
        <translation>通过 I2P：你的服务器看不到你的网络地址</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address</source>
        <translation>通过 Tor：你的服务器看不到你的网络地址</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees its internet address, and the proxy sees yours</source>
        <translation>通过代理：你的服务器会看到代理的网络地址，代理会看到你的</translation>
    </message>
    <message>
        <source>every word</source>
        <translation>每一个字</translation>
    </message>
    <message>
        <source>how long a message is to live</source>
        <translation>消息保留多久</translation>
    </message>
    <message>
        <source>reactions, with their emojis</source>
        <translation>回应及其表情</translation>
    </message>
    <message>
        <source>that a message arrived</source>
        <translation>消息已送达</translation>
    </message>
    <message>
        <source>that a message was corrected</source>
        <translation>消息被更正</translation>
    </message>
    <message>
        <source>that a message was read, if that is told</source>
        <translation>消息已读（如果告知的话）</translation>
    </message>
    <message>
        <source>that a message was taken back</source>
        <translation>消息被撤回</translation>
    </message>
    <message>
        <source>that a text is a spoiler</source>
        <translation>文字是剧透</translation>
    </message>
    <message>
        <source>that somebody writes, if that is told</source>
        <translation>有人在输入（如果告知的话）</translation>
    </message>
    <message>
        <source>titles of links</source>
        <translation>链接的标题</translation>
    </message>
    <message>
        <source>where files are</source>
        <translation>文件的位置</translation>
    </message>
    <message>
        <source>which message is answered</source>
        <translation>回复的是哪条消息</translation>
    </message>
    <message>
        <source>who is mentioned</source>
        <translation>提到了谁</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>What you read in the picture</source>
        <translation>你从图片中读到的内容</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Asked the sender to send it again</source>
        <translation>已请发送者重新发送</translation>
    </message>
    <message>
        <source>From {name}, {when}. {why} {tried}</source>
        <translation>来自 {name}，{when}。{why} {tried}</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>还没有尝试过。</translation>
    </message>
    <message>
        <source>Renewed the session with this device</source>
        <translation>已更新与此设备的会话密钥</translation>
    </message>
    <message>
        <source>Repaired the session by itself</source>
        <translation>会话密钥已自动修复</translation>
    </message>
    <message>
        <source>Tried to read it again</source>
        <translation>已尝试再次读取</translation>
    </message>
    <message>
        <source>Tried to repair it</source>
        <translation>已尝试修复</translation>
    </message>
    <message>
        <source>{step}, {when}.</source>
        <translation>{step}，{when}。</translation>
    </message>
    <message>
        <source>{step}, {when}; {count} tries so far.</source>
        <translation>{step}，{when}；至今尝试 {count} 次。</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>An encrypted message; it can be read once you accept.</source>
        <translation>一条加密消息；接受后即可读取。</translation>
    </message>
    <message>
        <source>Wants to see when you are online</source>
        <translation>想看到你何时在线</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>给你写了消息</translation>
    </message>
    <message>
        <source>Wrote to you and wants to see when you are online</source>
        <translation>给你写了消息，并想看到你何时在线</translation>
    </message>
    <message>
        <source>{name}, {address}. {what}. {text}</source>
        <translation>{name}，{address}。{what}。{text}</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>Another nickname…</source>
        <translation>其他昵称…</translation>
    </message>
    <message>
        <source>Anybody may enter this room now.</source>
        <translation>现在任何人都能进入此聊天室。</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>请求发言</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Ban {name} from the room?</source>
        <translation>将 {name} 从聊天室封禁？</translation>
    </message>
    <message>
        <source>Can read along from now on: {who}</source>
        <translation>从现在起可以一起阅读：{who}</translation>
    </message>
    <message>
        <source>Can read along from now on: {who} and {count} more</source>
        <translation>从现在起可以一起阅读：{who} 和另外 {count} 人</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names}</source>
        <translation>因缺少密钥而读不到这里的内容：{names}</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names} and {count} more</source>
        <translation>因缺少密钥而读不到这里的内容：{names} 和另外 {count} 人</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>重新进入</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>输入密码…</translation>
    </message>
    <message>
        <source>Fetching keys: {done} of {total}</source>
        <translation>正在获取密钥：{done}/{total}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who}</source>
        <translation>在此聊天室中但不是成员：{who}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who} and {count} more</source>
        <translation>在此聊天室中但不是成员：{who} 和另外 {count} 人</translation>
    </message>
    <message>
        <source>It names another one: {address}.</source>
        <translation>它提供了另一个聊天室：{address}。</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Not encrypted: anybody may enter this room and read it, and so can its server.</source>
        <translation>未加密：任何人都能进入此聊天室并阅读，它的服务器也能读到。</translation>
    </message>
    <message>
        <source>Not encrypted: the room’s server, and those of everybody inside, can read what is written.</source>
        <translation>未加密：聊天室的服务器和里面所有人的服务器都能读到所写的内容。</translation>
    </message>
    <message>
        <source>Nothing is sent until you have decided about this room.</source>
        <translation>在你对此聊天室作出决定之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names}</source>
        <translation>由他人加入，现在可以阅读：{names}</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names} and {count} more</source>
        <translation>由他人加入，现在可以阅读：{names} 等另外 {count} 人</translation>
    </message>
    <message>
        <source>Private, but not encrypted. You know {nick} by a nickname only, in {room}.</source>
        <translation>私聊，但未加密。你在 {room} 中只知道 {nick} 的昵称。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>将 {name} 移出聊天室？</translation>
    </message>
    <message>
        <source>Somebody else is called {who} now</source>
        <translation>现在是别人叫 {who}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take this message back for everybody?</source>
        <translation>为所有人撤回此消息？</translation>
    </message>
    <message>
        <source>The moderators were asked. You may write as soon as one agrees.</source>
        <translation>已询问主持人。只要有一位同意，你就可以发言。</translation>
    </message>
    <message>
        <source>The room asks every program inside to delete the words. Not every one does, and somebody may have read or copied them already. Everybody sees that a moderator did it.</source>
        <translation>聊天室会请里面的每个程序删除这些内容。并非所有程序都会照做，而且可能已有人读过或复制过。所有人都会看到这是主持人做的。</translation>
    </message>
    <message>
        <source>The room does not let you in, so you cannot write here.</source>
        <translation>聊天室不让你进入，因此你不能在这里发言。</translation>
    </message>
    <message>
        <source>The room has no subject any more</source>
        <translation>聊天室不再有主题</translation>
    </message>
    <message>
        <source>The room wants messages slower: wait a moment</source>
        <translation>聊天室限制发言速度：请稍候</translation>
    </message>
    <message>
        <source>The settings of the room changed</source>
        <translation>聊天室的设置已更改</translation>
    </message>
    <message>
        <source>The subject is now: {text}</source>
        <translation>现在的主题：{text}</translation>
    </message>
    <message>
        <source>They leave the room now and cannot come back: {address}</source>
        <translation>对方现在会离开聊天室，并且不能再回来：{address}</translation>
    </message>
    <message>
        <source>They leave the room now, and may come back.</source>
        <translation>对方现在会离开聊天室，之后可以再回来。</translation>
    </message>
    <message>
        <source>This room gives away more than before.</source>
        <translation>此聊天室比以前透露得更多。</translation>
    </message>
    <message>
        <source>This room hides now who its members are.</source>
        <translation>此聊天室现在隐藏成员身份。</translation>
    </message>
    <message>
        <source>This room is listed publicly now.</source>
        <translation>此聊天室现在公开列出。</translation>
    </message>
    <message>
        <source>This room keeps an archive now.</source>
        <translation>此聊天室现在保留存档。</translation>
    </message>
    <message>
        <source>This room shows your address to everybody now.</source>
        <translation>此聊天室现在向所有人显示你的地址。</translation>
    </message>
    <message>
        <source>What is said in this room is recorded now.</source>
        <translation>此聊天室现在会记录所说的内容。</translation>
    </message>
    <message>
        <source>What you are in this room now: {what}</source>
        <translation>你现在在此聊天室中的身份：{what}</translation>
    </message>
    <message>
        <source>You are called {who} here now</source>
        <translation>你在这里现在叫 {who}</translation>
    </message>
    <message>
        <source>You are not in this room, so you cannot write here.</source>
        <translation>你不在此聊天室，因此不能在这里发言。</translation>
    </message>
    <message>
        <source>You may read here, and not write.</source>
        <translation>你在这里可以阅读，但不能发言。</translation>
    </message>
    <message>
        <source>{other} banned {who} from the room</source>
        <translation>{other} 将 {who} 从聊天室封禁</translation>
    </message>
    <message>
        <source>{other} removed {who} from the room</source>
        <translation>{other} 将 {who} 移出聊天室</translation>
    </message>
    <message>
        <source>{what} Nothing is sent until you have decided.</source>
        <translation>{what}在你决定之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>{what}: “{reason}”</source>
        <translation>{what}：“{reason}”</translation>
    </message>
    <message>
        <source>{who} asks to be allowed to write</source>
        <translation>{who} 请求发言</translation>
    </message>
    <message>
        <source>{who} cannot read what you wrote, for want of keys</source>
        <translation>{who} 因缺少密钥而读不到你写的内容</translation>
    </message>
    <message>
        <source>{who} changed the subject: {text}</source>
        <translation>{who} 更改了主题：{text}</translation>
    </message>
    <message>
        <source>{who} declined the invitation</source>
        <translation>{who} 谢绝了邀请</translation>
    </message>
    <message>
        <source>{who} is called {other} now</source>
        <translation>{who} 现在叫 {other}</translation>
    </message>
    <message>
        <source>{who} is no member any more and had to leave</source>
        <translation>{who} 不再是成员，已离开</translation>
    </message>
    <message>
        <source>{who} people may read along here by now: nobody can know them all</source>
        <translation>现在可能有 {who} 人在这里一起阅读：没有人能全都认识</translation>
    </message>
    <message>
        <source>{who} was banned from the room</source>
        <translation>{who} 被聊天室封禁</translation>
    </message>
    <message>
        <source>{who} was invited</source>
        <translation>{who} 已被邀请</translation>
    </message>
    <message>
        <source>{who} was removed from the room</source>
        <translation>{who} 被移出聊天室</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 名成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with devices that you have not compared.</source>
        <translation>
            <numerusform>%n 名成员有你尚未比较的设备。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s): few enough to know each other.</source>
        <translation>
            <numerusform>%n 名参与者：人数不多，可以互相认识。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: nobody can know everybody who reads along.</source>
        <translation>
            <numerusform>%n 人：没有人能认识所有一起阅读的人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n 人在场</numerusform>
        </translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>An invitation. The room does not say who sent it.</source>
        <translation>一个邀请。聊天室没有说明是谁发的。</translation>
    </message>
    <message>
        <source>Anybody can enter and read along, without being asked who they are.</source>
        <translation>任何人都能进入并一起阅读，不会被问是谁。</translation>
    </message>
    <message>
        <source>Anybody can enter now.</source>
        <translation>现在任何人都能进入。</translation>
    </message>
    <message>
        <source>Anybody can find it, enter and read along, also what was written before. Nothing in it is encrypted: {server} can read every word.</source>
        <translation>任何人都能找到它、进入并一起阅读，包括之前写的内容。其中的内容都不加密：{server} 能读到每一个字。</translation>
    </message>
    <message>
        <source>Anybody can find the room in the list of its server.</source>
        <translation>任何人都能在其服务器的列表中找到此聊天室。</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Ban an address</source>
        <translation>封禁地址</translation>
    </message>
    <message>
        <source>Ban {name}?</source>
        <translation>封禁 {name}？</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted</source>
        <translation>读不到加密的内容</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted: {names}.</source>
        <translation>读不到加密的内容：{names}。</translation>
    </message>
    <message>
        <source>Devices not compared</source>
        <translation>设备未比较</translation>
    </message>
    <message>
        <source>End-to-end encrypted: only devices of the members can read it.</source>
        <translation>端到端加密：只有成员的设备能读到。</translation>
    </message>
    <message>
        <source>Entering the room…</source>
        <translation>正在进入聊天室…</translation>
    </message>
    <message>
        <source>Every device verified</source>
        <translation>所有设备已验证</translation>
    </message>
    <message>
        <source>Everybody in the room sees it, and that you changed it.</source>
        <translation>聊天室里的所有人都会看到它，也会看到是你更改的。</translation>
    </message>
    <message>
        <source>Everybody in the room sees it. A subject is never encrypted, not even in a private group.</source>
        <translation>聊天室里的所有人都会看到。主题从不加密，在私密群组中也一样。</translation>
    </message>
    <message>
        <source>Everybody in the room sees your address, and you see theirs.</source>
        <translation>聊天室里的所有人都能看到你的地址，你也能看到他们的。</translation>
    </message>
    <message>
        <source>Everybody who knows the password can enter.</source>
        <translation>知道密码的人都能进入。</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>请先给它起个名称。</translation>
    </message>
    <message>
        <source>Good: {text}</source>
        <translation>好：{text}</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>群聊</translation>
    </message>
    <message>
        <source>Invitation into {room}. {what} {text}</source>
        <translation>加入 {room} 的邀请。{what} {text}</translation>
    </message>
    <message>
        <source>It can be found by anybody in the list of its server now.</source>
        <translation>现在任何人都能在其服务器的列表中找到它。</translation>
    </message>
    <message>
        <source>It gives away more than before.</source>
        <translation>它比以前透露得更多。</translation>
    </message>
    <message>
        <source>It has so many people now that nobody can know who reads along.</source>
        <translation>现在人太多，没有人能知道谁在一起阅读。</translation>
    </message>
    <message>
        <source>It hides who its members are now.</source>
        <translation>它现在隐藏成员身份。</translation>
    </message>
    <message>
        <source>It keeps what is written now, for those who enter later.</source>
        <translation>它现在会保留所写的内容，供之后进入的人阅读。</translation>
    </message>
    <message>
        <source>It records what is written in a log now, which may be public.</source>
        <translation>它现在会把所写的内容记入日志，日志可能是公开的。</translation>
    </message>
    <message>
        <source>It shows your real address to everybody in it now.</source>
        <translation>它现在向里面的所有人显示你的真实地址。</translation>
    </message>
    <message>
        <source>Looks like {name}. The room hides who it is, so do not believe it.</source>
        <translation>看起来像 {name}。聊天室隐藏了对方身份，所以不要相信。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>由主持人管理</translation>
    </message>
    <message>
        <source>Not encrypted: the server of the room can read every word.</source>
        <translation>未加密：聊天室的服务器能读到每一个字。</translation>
    </message>
    <message>
        <source>Not {name}: only the nickname looks alike. This is {address}.</source>
        <translation>不是 {name}：只是昵称相似。这是 {address}。</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>每 {seconds} 秒一条消息</translation>
    </message>
    <message>
        <source>Only people who were made members can enter.</source>
        <translation>只有被设为成员的人可以进入。</translation>
    </message>
    <message>
        <source>Only people you add can enter. They see each other’s addresses, and every message is encrypted end-to-end. {server} runs the group: it sees who is in it and who writes when, not what.</source>
        <translation>只有你添加的人可以进入。他们能看到彼此的地址，每条消息都端到端加密。{server} 运行此群组：它能看到群组里有谁、谁在何时写消息，但看不到内容。</translation>
    </message>
    <message>
        <source>Only you see it, on all your devices. Empty: what the room calls itself.</source>
        <translation>只有你能看到，在你的所有设备上。留空：聊天室自己的名称。</translation>
    </message>
    <message>
        <source>Others see only nicknames, so you cannot know who reads along. Moderators and the server see your address.</source>
        <translation>其他人只能看到昵称，因此你无法知道谁在一起阅读。主持人和服务器能看到你的地址。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Private group</source>
        <translation>私密群组</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>公开频道</translation>
    </message>
    <message>
        <source>Reading what was written meanwhile…</source>
        <translation>正在读取期间写的内容…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>将 {name} 移出聊天室？</translation>
    </message>
    <message>
        <source>Run by {server}, which sees who is here and who writes when.</source>
        <translation>由 {server} 运行，它能看到谁在这里、谁在何时写消息。</translation>
    </message>
    <message>
        <source>So nothing can be encrypted in it any more. What you write is not sent, unless you also turn encryption off.</source>
        <translation>因此其中的内容都无法再加密。除非你同时关闭加密，否则你写的内容不会发送。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The room cannot be reached. It is tried again.</source>
        <translation>无法连接聊天室。正在重试。</translation>
    </message>
    <message>
        <source>The room does not say how many people are in it.</source>
        <translation>聊天室没有说明里面有多少人。</translation>
    </message>
    <message>
        <source>The room does not say what kind of room it is. Expect that anybody reads along.</source>
        <translation>聊天室没有说明它的类型。请当作任何人都在一起阅读。</translation>
    </message>
    <message>
        <source>The room keeps a log that may be public: who wrote when, not what.</source>
        <translation>聊天室保留可能公开的日志：谁在何时写了消息，但没有内容。</translation>
    </message>
    <message>
        <source>The room keeps no history.</source>
        <translation>聊天室不保留历史记录。</translation>
    </message>
    <message>
        <source>The room keeps what is written; who enters later can read it.</source>
        <translation>聊天室保留所写的内容；之后进入的人可以阅读。</translation>
    </message>
    <message>
        <source>The room says that {sender} invites you. It may not be true.</source>
        <translation>聊天室说 {sender} 邀请你。这不一定是真的。</translation>
    </message>
    <message>
        <source>The room stands in no list.</source>
        <translation>聊天室不在任何列表中。</translation>
    </message>
    <message>
        <source>The server of the room does not answer. Try again later.</source>
        <translation>聊天室的服务器没有响应。请稍后重试。</translation>
    </message>
    <message>
        <source>The server of the room keeps what is written, encrypted as it is.</source>
        <translation>聊天室的服务器会保留所写的内容，保持加密。</translation>
    </message>
    <message>
        <source>They leave at once and cannot come back until somebody lifts the ban.</source>
        <translation>对方会立刻离开，在解除封禁之前不能再回来。</translation>
    </message>
    <message>
        <source>They leave at once and may come back if the room lets them in.</source>
        <translation>对方会立刻离开，聊天室允许时可以再回来。</translation>
    </message>
    <message>
        <source>To know: {text}</source>
        <translation>须知：{text}</translation>
    </message>
    <message>
        <source>Unknown kind of room</source>
        <translation>未知类型的聊天室</translation>
    </message>
    <message>
        <source>Vanishes when everybody has left</source>
        <translation>所有人离开后消失</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>警告：{text}</translation>
    </message>
    <message>
        <source>What is written is recorded in a log that may be public.</source>
        <translation>所写的内容会记入可能公开的日志。</translation>
    </message>
    <message>
        <source>What you call this room</source>
        <translation>你对此聊天室的称呼</translation>
    </message>
    <message>
        <source>Whoever has this address cannot come in, and leaves at once.</source>
        <translation>使用此地址的人不能进入；如果在里面，会立刻离开。</translation>
    </message>
    <message>
        <source>Write an address like room@rooms.example.org, or an xmpp: link.</source>
        <translation>请输入像 room@rooms.example.org 这样的地址，或 xmpp: 链接。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>你不在此聊天室。</translation>
    </message>
    <message>
        <source>Your nickname here</source>
        <translation>你在这里的昵称</translation>
    </message>
    <message>
        <source>cannot reach the room, tries again</source>
        <translation>无法连接聊天室，正在重试</translation>
    </message>
    <message>
        <source>entering the room…</source>
        <translation>正在进入聊天室…</translation>
    </message>
    <message>
        <source>private, in {room}</source>
        <translation>私聊，在 {room} 中</translation>
    </message>
    <message>
        <source>reading what was written…</source>
        <translation>正在读取所写的内容…</translation>
    </message>
    <message>
        <source>the room does not let you in</source>
        <translation>聊天室不让你进入</translation>
    </message>
    <message>
        <source>the room is closed</source>
        <translation>聊天室已关闭</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>等待你的决定</translation>
    </message>
    <message>
        <source>you are not in the room</source>
        <translation>你不在聊天室</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} 和其他人</translation>
    </message>
    <message>
        <source>{name}. {line}</source>
        <translation>{name}。{line}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours}聊天室说：“{theirs}”</translation>
    </message>
    <message>
        <source>{sender} invites you into this room.</source>
        <translation>{sender} 邀请你加入此聊天室。</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Away for longer</source>
        <translation>长时间离开</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online</source>
        <translation>你们彼此都看不到对方何时在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Online, happy to talk</source>
        <translation>在线，乐意聊天</translation>
    </message>
    <message>
        <source>Sees when you are online; you do not see them</source>
        <translation>能看到你何时在线；你看不到对方</translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation>等待对方答复</translation>
    </message>
    <message>
        <source>{name}, {address}. {line}</source>
        <translation>{name}，{address}。{line}</translation>
    </message>
    <message>
        <source>{presence} · does not see when you are online</source>
        <translation>{presence} · 看不到你何时在线</translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>Cannot reach {server} {way}: {why} Nothing was sent.</source>
        <translation>无法{way}连接到 {server}：{why}没有发送任何内容。</translation>
    </message>
    <message>
        <source>Connecting to the Tor network: {percent} %</source>
        <translation>正在连接到 Tor 网络：{percent}%</translation>
    </message>
    <message>
        <source>Connects directly: your server sees your internet address.</source>
        <translation>直接连接：你的服务器会看到你的网络地址。</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Starting Tor…</source>
        <translation>正在启动 Tor…</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address. Without I2P nothing is sent.</source>
        <translation>通过 I2P：你的服务器看不到你的网络地址。没有 I2P 就不发送任何内容。</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address. Without Tor nothing is sent.</source>
        <translation>通过 Tor：你的服务器看不到你的网络地址。没有 Tor 就不发送任何内容。</translation>
    </message>
    <message>
        <source>Through a Tor that this program starts: your server does not see your internet address. Without it nothing is sent.</source>
        <translation>通过由本程序启动的 Tor：你的服务器看不到你的网络地址。没有它就不发送任何内容。</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees the proxy’s internet address, and whoever runs the proxy sees yours. Without it nothing is sent.</source>
        <translation>通过代理：你的服务器会看到代理的网络地址，代理的管理者会看到你的。没有代理就不发送任何内容。</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>本程序的 Tor</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>the Tor network does not know this address. The server may be off.</source>
        <translation>Tor 网络不认识这个地址。服务器可能已关闭。</translation>
    </message>
    <message>
        <source>the onion server does not answer right now.</source>
        <translation>洋葱服务器现在没有响应。</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>the proxy at {place}</source>
        <translation>位于 {place} 的代理</translation>
    </message>
    <message>
        <source>the server refuses the connection.</source>
        <translation>服务器拒绝连接。</translation>
    </message>
    <message>
        <source>the way there took too long.</source>
        <translation>途中用时太长。</translation>
    </message>
    <message>
        <source>through I2P</source>
        <translation>通过 I2P 网络</translation>
    </message>
    <message>
        <source>through Tor</source>
        <translation>通过 Tor 网络</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>通过代理</translation>
    </message>
    <message>
        <source>through an unknown route</source>
        <translation>以未知方式</translation>
    </message>
    <message>
        <source>{name} at {place}</source>
        <translation>{name}（{place}）</translation>
    </message>
    <message>
        <source>{proxy} cannot find it.</source>
        <translation>{proxy}找不到它。</translation>
    </message>
    <message>
        <source>{proxy} could not connect and does not say why.</source>
        <translation>{proxy}无法连接，也没有说明原因。</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and password.</source>
        <translation>{proxy}不接受用户名和密码。</translation>
    </message>
    <message>
        <source>{proxy} does not allow it.</source>
        <translation>{proxy}不允许。</translation>
    </message>
    <message>
        <source>{proxy} does not answer.</source>
        <translation>{proxy}没有响应。</translation>
    </message>
    <message>
        <source>{proxy} does not speak SOCKS5.</source>
        <translation>{proxy}不支持 SOCKS5。</translation>
    </message>
    <message>
        <source>{proxy} has no network right now.</source>
        <translation>{proxy}现在没有网络。</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>You: {text}</source>
        <translation>你：{text}</translation>
    </message>
    <message>
        <source>{name}, {when}: {excerpt}</source>
        <translation>{name}，{when}：{excerpt}</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>Blocks people before their messages reach you</source>
        <translation>在消息到达你之前就屏蔽对方</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keeps messages until all your devices have them</source>
        <translation>保存消息，直到你的所有设备都收到</translation>
    </message>
    <message>
        <source>Largest message: {size} kB</source>
        <translation>最大消息：{size} kB</translation>
    </message>
    <message>
        <source>Lets you change the password here</source>
        <translation>允许在此更改密码</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>举报滥用</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>服务器状态</translation>
    </message>
    <message>
        <source>Takes reports about spam and abuse</source>
        <translation>接受垃圾消息和滥用的举报</translation>
    </message>
    <message>
        <source>Tells your devices what you have read</source>
        <translation>告诉你的设备你读了什么</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>管理者</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>A new device waits for your decision. Not sent yet.</source>
        <translation>一台新设备在等待你的决定。尚未发送。</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names} and {count} more: they cannot read it</source>
        <translation>无法为 {names} 和另外 {count} 人加密：他们读不到</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names}: they cannot read it</source>
        <translation>无法为 {names} 加密：他们读不到</translation>
    </message>
    <message>
        <source>Deleted here on {when}</source>
        <translation>将于 {when} 在此删除</translation>
    </message>
    <message>
        <source>Deleted some time after it was read</source>
        <translation>阅读一段时间后删除</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Encrypted by a device you do not trust</source>
        <translation>由你不信任的设备加密</translation>
    </message>
    <message>
        <source>Encrypted, device verified</source>
        <translation>已加密，设备已验证</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>文件 {name}</translation>
    </message>
    <message>
        <source>From here on messages are encrypted</source>
        <translation>从这里起消息已加密</translation>
    </message>
    <message>
        <source>From here on messages are not encrypted</source>
        <translation>从这里起消息未加密</translation>
    </message>
    <message>
        <source>Messages between {after} and {before} may be on the server only</source>
        <translation>{after} 到 {before} 之间的消息可能只在服务器上</translation>
    </message>
    <message>
        <source>Messages from before {before} may be on the server only</source>
        <translation>{before} 之前的消息可能只在服务器上</translation>
    </message>
    <message>
        <source>Nobody there can read encrypted messages yet. Not sent yet.</source>
        <translation>对方还没有人能读取加密消息。尚未发送。</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>剧透</translation>
    </message>
    <message>
        <source>Spoiler, covered</source>
        <translation>剧透，已遮盖</translation>
    </message>
    <message>
        <source>Taken back by a moderator</source>
        <translation>已被主持人撤回</translation>
    </message>
    <message>
        <source>Taken back by a moderator, {name}</source>
        <translation>已被主持人 {name} 撤回</translation>
    </message>
    <message>
        <source>The original is not here</source>
        <translation>原消息不在这里</translation>
    </message>
    <message>
        <source>The room gives away more than before. Not sent until you have decided.</source>
        <translation>聊天室比以前透露得更多。在你决定之前不会发送。</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>此消息已删除</translation>
    </message>
    <message>
        <source>This message was not sent.</source>
        <translation>此消息没有发送。</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>等待你的决定</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>in reply to {name}: {text}</source>
        <translation>回复 {name}：{text}</translation>
    </message>
    <message>
        <source>looks like {name}; the room hides who it is</source>
        <translation>看起来像 {name}；聊天室隐藏了对方身份</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>提到了你</translation>
    </message>
    <message>
        <source>only looks like {name}</source>
        <translation>只是看起来像 {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 和另外 {count} 人</translation>
    </message>
    <message>
        <source>{who}: “{reason}”</source>
        <translation>{who}：“{reason}”</translation>
    </message>
</context>
<context>
    <name>typing</name>
    <message>
        <source>typing…</source>
        <translation>正在输入…</translation>
    </message>
    <message>
        <source>{count} people are typing…</source>
        <translation>{count} 人正在输入…</translation>
    </message>
    <message>
        <source>{name} and {other} are typing…</source>
        <translation>{name} 和 {other} 正在输入…</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} 正在输入…</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>All messages are deleted on this computer, and the server does not bring them back. Others, and your other devices, keep theirs.</source>
        <translation>所有消息会在这台电脑上删除，也不会从服务器再回来。其他人和你的其他设备仍会保留。</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>删除聊天</translation>
    </message>
    <message>
        <source>Delete every message with {name}?</source>
        <translation>删除与 {name} 的所有消息？</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>删除消息</translation>
    </message>
    <message>
        <source>Delete the chat with {name}?</source>
        <translation>删除与 {name} 的聊天？</translation>
    </message>
    <message>
        <source>The chat and its messages are deleted on this computer. The contact stays, and others keep their messages.</source>
        <translation>此聊天及其消息会在这台电脑上删除。联系人保留，其他人的消息也保留。</translation>
    </message>
    <message>
        <source>You leave the room, on your other devices too. The chat and its messages are deleted on this computer; others keep their messages.</source>
        <translation>你会离开聊天室，在你的其他设备上也一样。聊天及其消息会在这台电脑上删除；其他人会保留他们的消息。</translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>请写成 host:port，例如 xmpp.example.org:5222。</translation>
    </message>
</context>
</TS>
