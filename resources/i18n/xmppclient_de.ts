<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Connect now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Connects when the program starts, and stays connected.</source>
        <translation>Verbindet sich, wenn das Programm startet, und bleibt verbunden.</translation>
    </message>
    <message>
        <source>Route, server and password of %1</source>
        <translation>Route, Server und Passwort von %1</translation>
    </message>
    <message>
        <source>Route, server, password…</source>
        <translation>Route, Server, Passwort …</translation>
    </message>
    <message>
        <source>Trust new devices of contacts</source>
        <translation>Neuen Geräten von Kontakten vertrauen</translation>
    </message>
    <message>
        <source>Until you verify the first device of somebody; from then on you decide about each new one.</source>
        <translation>Bis du das erste Gerät von jemandem geprüft hast; von da an entscheidest du über jedes neue.</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Dieses Konto benutzen</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Allow a plain password</source>
        <translation>Passwort im Klartext erlauben</translation>
    </message>
    <message>
        <source>Lets the server read your password when it knows no better login. Still only inside an encrypted connection.</source>
        <translation>Lässt den Server dein Passwort lesen, wenn er keine bessere Anmeldung kennt. Auch dann nur in einer verschlüsselten Verbindung.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
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
        <translation>Gib das Passwort dieses Kontos ein.</translation>
    </message>
    <message>
        <source>The invitation is for addresses that end in @{server}.</source>
        <translation>Die Einladung gilt für Adressen, die auf @{server} enden.</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>From your account</source>
        <translation>Von deinem Konto</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>All its messages and keys on this computer are deleted. The account itself stays on the server, and you can log in again.</source>
        <translation>Alle Nachrichten und Schlüssel des Kontos auf diesem Computer werden gelöscht. Das Konto selbst bleibt auf dem Server, und du kannst dich wieder anmelden.</translation>
    </message>
    <message>
        <source>Always: {who}.</source>
        <translation>Immer: {who}.</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Passwort ändern …</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete on the server…</source>
        <translation>Auf dem Server löschen …</translation>
    </message>
    <message>
        <source>Delete {address} for good?</source>
        <translation>{address} endgültig löschen?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From contacts</source>
        <translation>Von Kontakten</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>Ich habe gefragt: Es wurde gewechselt</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Messages that come while this computer is off are then lost to it.</source>
        <translation>Nachrichten, die kommen, während dieser Computer aus ist, fehlen ihm dann.</translation>
    </message>
    <message>
        <source>Never: {who}.</source>
        <translation>Nie: {who}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Other devices have to log in again with the new one.</source>
        <translation>Andere Geräte müssen sich mit dem neuen neu anmelden.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Hier entfernen</translation>
    </message>
    <message>
        <source>Remove here…</source>
        <translation>Hier entfernen …</translation>
    </message>
    <message>
        <source>Remove it from this computer alone, or delete it on the server for everybody.</source>
        <translation>Nur von diesem Computer entfernen, oder auf dem Server für alle löschen.</translation>
    </message>
    <message>
        <source>Remove {address} from this computer?</source>
        <translation>{address} von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Zertifikat zeigen</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>Der Betreiber hat das geändert …</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts and archive, and this computer deletes its messages and keys. Nobody can bring it back, and somebody else may take the address.</source>
        <translation>Der Server löscht das Konto mit Kontakten und Archiv, und dieser Computer löscht Nachrichten und Schlüssel. Niemand kann es zurückholen, und jemand anderes kann die Adresse bekommen.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Die beiden Passwörter sind verschieden. Gib zweimal dasselbe ein.</translation>
    </message>
    <message>
        <source>This server does not let you change the password here. Ask whoever runs it.</source>
        <translation>Auf diesem Server kannst du das Passwort nicht von hier aus ändern. Frag den Betreiber.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Nimm mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>What your server keeps</source>
        <translation>Was dein Server aufbewahrt</translation>
    </message>
    <message>
        <source>Your server archives messages, so that all your devices get them. Encrypted ones it cannot read.</source>
        <translation>Dein Server archiviert Nachrichten, damit alle deine Geräte sie bekommen. Verschlüsselte kann er nicht lesen.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
</context>
<context>
    <name>AccountTrouble</name>
    <message>
        <source>Do this only if whoever runs {server} told you, in another way, that they changed how people log in. If somebody is in between, they take over your account.</source>
        <translation>Tu das nur, wenn dir der Betreiber von {server} auf einem anderen Weg gesagt hat, dass er die Anmeldung geändert hat. Falls jemand dazwischen sitzt, übernimmt er dein Konto.</translation>
    </message>
    <message>
        <source>Log in with less protection than before?</source>
        <translation>Mit weniger Schutz anmelden als bisher?</translation>
    </message>
    <message>
        <source>The operator changed this: log in</source>
        <translation>Der Betreiber hat das geändert: anmelden</translation>
    </message>
</context>
<context>
    <name>AccountWay</name>
    <message>
        <source>Change the route</source>
        <translation>Route ändern</translation>
    </message>
    <message>
        <source>New circuits are used from now on.</source>
        <translation>Ab jetzt werden neue Wege durch Tor benutzt.</translation>
    </message>
    <message>
        <source>Show more than before?</source>
        <translation>Mehr zeigen als bisher?</translation>
    </message>
    <message>
        <source>This shows more than the route until now.</source>
        <translation>Das zeigt mehr als die bisherige Route.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From your account</source>
        <translation>Von deinem Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. You can write to them at once.</source>
        <translation>Die Person wird gefragt, ob du sehen darfst, wann sie online ist. Schreiben kannst du ihr sofort.</translation>
    </message>
    <message>
        <source>as you call them; only you see it</source>
        <translation>wie du die Person nennst; nur du siehst ihn</translation>
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
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
    <message>
        <source>I need an address</source>
        <translation>Ich brauche eine Adresse</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Log in with the address you have. You can add more accounts later.</source>
        <translation>Melde dich mit deiner Adresse an. Weitere Konten kannst du später hinzufügen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>Add an address…</source>
        <translation>Adresse hinzufügen …</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>Adressen des Servers</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The server is found by its name. Add an address if whoever runs it gave you one, or if its name is blocked where you are.</source>
        <translation>Der Server wird über seinen Namen gefunden. Füge eine Adresse hinzu, wenn der Betreiber dir eine gegeben hat oder wenn der Name dort, wo du bist, blockiert ist.</translation>
    </message>
    <message>
        <source>These are tried in this order, and nobody is asked for the server’s name.</source>
        <translation>Sie werden in dieser Reihenfolge versucht, und niemand wird nach dem Namen des Servers gefragt.</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>%1 früher versuchen</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>%1 später versuchen</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>A name, an onion address or a number. The certificate is still the one of the server’s name.</source>
        <translation>Ein Name, eine Onion-Adresse oder eine IP-Adresse. Das Zertifikat bleibt das für den Namen des Servers.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>Verschlüsselung zum Server</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Fingerabdruck seines Zertifikats</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>Host und Port</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Art der Adresse</translation>
    </message>
    <message>
        <source>Looks like the web on the way, and often passes where other connections do not.</source>
        <translation>Sieht unterwegs aus wie das Web und kommt oft durch, wo andere Verbindungen es nicht tun.</translation>
    </message>
    <message>
        <source>Name that is told on the way</source>
        <translation>Name, der unterwegs genannt wird</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s</source>
        <translation>Der des Servers</translation>
    </message>
    <message>
        <source>The server’s own web page is asked where its WebSocket is, on the route of this account.</source>
        <translation>Die eigene Webseite des Servers wird gefragt, wo sein WebSocket ist, über die Route dieses Kontos.</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket it names</source>
        <translation>WebSocket laut Server</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>jedes gültige</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>As abuse</source>
        <translation>Als Missbrauch</translation>
    </message>
    <message>
        <source>As spam</source>
        <translation>Als Spam</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>%1 blockieren?</translation>
    </message>
    <message>
        <source>Block and report</source>
        <translation>Blockieren und melden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everybody on %1</source>
        <translation>Alle auf %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Nothing they send reaches you any more, here or on your other devices. They are not told.</source>
        <translation>Nichts von dort erreicht dich mehr, weder hier noch auf deinen anderen Geräten. Es wird nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Report them to your server?</source>
        <translation>Deinem Server melden?</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Diese Adresse</translation>
    </message>
    <message>
        <source>What happened (those who run your server read it)</source>
        <translation>Was geschehen ist (das lesen die Betreiber deines Servers)</translation>
    </message>
    <message>
        <source>Whom to block</source>
        <translation>Wen blockieren</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Address or server to block</source>
        <translation>Adresse oder Server zum Blockieren</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Block somebody here, in the contacts, or when they write to you for the first time.</source>
        <translation>Blockiere jemanden hier, in den Kontakten, oder wenn er dir zum ersten Mal schreibt.</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>Blockierte Personen und Server</translation>
    </message>
    <message>
        <source>For your account</source>
        <translation>Für dein Konto</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Niemand ist blockiert</translation>
    </message>
    <message>
        <source>Nothing from them reaches you, and nothing is sent to them: no messages, no sign that you are online. They are not told.</source>
        <translation>Nichts von ihnen erreicht dich, und nichts geht an sie: keine Nachrichten, kein Zeichen, dass du online bist. Es wird ihnen nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>name@example.org or example.org</source>
        <translation>name@example.org oder example.org</translation>
    </message>
</context>
<context>
    <name>BlockedItem</name>
    <message>
        <source>%1, the whole server</source>
        <translation>%1, der ganze Server</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Alle auf diesem Server</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1 freigeben</translation>
    </message>
</context>
<context>
    <name>BlockedViewModel</name>
    <message>
        <source>Write an address like name@example.org, or a server like example.org.</source>
        <translation>Schreib eine Adresse wie name@example.org oder einen Server wie example.org.</translation>
    </message>
</context>
<context>
    <name>BridgeFields</name>
    <message>
        <source>Ask for some at bridges.torproject.org or people you trust, and paste the lines as you got them.</source>
        <translation>Hol dir welche bei bridges.torproject.org oder von Menschen, denen du vertraust, und füg die Zeilen so ein, wie du sie bekommen hast.</translation>
    </message>
    <message>
        <source>Bridges work only with the Tor of this program, so that one is used.</source>
        <translation>Brücken gehen nur mit dem Tor dieses Programms, darum wird dieses benutzt.</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>Brücken, eine pro Zeile</translation>
    </message>
    <message>
        <source>Tor is blocked here? Use bridges…</source>
        <translation>Tor ist hier blockiert? Brücken benutzen …</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>%1 of %2 rooms. Only your own server is asked.</source>
        <translation>%1 von %2 Räumen. Nur dein eigener Server wird gefragt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>No public rooms</source>
        <translation>Keine öffentlichen Räume</translation>
    </message>
    <message>
        <source>No room with “%1”.</source>
        <translation>Kein Raum mit „%1“.</translation>
    </message>
    <message>
        <source>Rooms of your server</source>
        <translation>Räume deines Servers</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your server shows none. Rooms elsewhere can be joined by their address.</source>
        <translation>Dein Server zeigt keine. Räumen anderswo kannst du mit ihrer Adresse beitreten.</translation>
    </message>
</context>
<context>
    <name>BubbleTools</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that this account accepts</source>
        <translation>Fingerabdruck, den dieses Konto akzeptiert</translation>
    </message>
    <message>
        <source>Fingerprint that was shown (SHA-256)</source>
        <translation>Fingerabdruck, der gezeigt wurde (SHA-256)</translation>
    </message>
</context>
<context>
    <name>CertificateNewsSheet</name>
    <message>
        <source>Another certificate</source>
        <translation>Ein anderes Zertifikat</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>Ich habe gefragt: Es wurde gewechselt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
</context>
<context>
    <name>CertificateSection</name>
    <message>
        <source>64 digits and letters</source>
        <translation>64 Ziffern und Buchstaben</translation>
    </message>
    <message>
        <source>Accept every valid one</source>
        <translation>Jedes gültige akzeptieren</translation>
    </message>
    <message>
        <source>Accept only that one</source>
        <translation>Nur jenes akzeptieren</translation>
    </message>
    <message>
        <source>Accept only the certificate with this fingerprint</source>
        <translation>Nur das Zertifikat mit diesem Fingerabdruck akzeptieren</translation>
    </message>
    <message>
        <source>Accept only this one</source>
        <translation>Nur dieses akzeptieren</translation>
    </message>
    <message>
        <source>How the server proves who it is</source>
        <translation>Wie der Server beweist, wer er ist</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Diesen Schlüssel speichern</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>Schlüssel eines privaten Onion-Servers</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>Nur für einen Server unter einer Onion-Adresse, den nicht jeder erreichen darf.</translation>
    </message>
    <message>
        <source>The certificate of the last login</source>
        <translation>Das Zertifikat der letzten Anmeldung</translation>
    </message>
    <message>
        <source>There was no login with a certificate yet.</source>
        <translation>Es gab noch keine Anmeldung mit einem Zertifikat.</translation>
    </message>
    <message>
        <source>This account accepts every valid certificate, and tells you when it is another one.</source>
        <translation>Dieses Konto akzeptiert jedes gültige Zertifikat und sagt dir, wenn es ein anderes ist.</translation>
    </message>
    <message>
        <source>This account accepts one certificate only. If the server gets a new one, you are asked.</source>
        <translation>Dieses Konto akzeptiert nur ein einziges Zertifikat. Bekommt der Server ein neues, wirst du gefragt.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Accept this one certificate only?</source>
        <translation>Nur dieses eine Zertifikat akzeptieren?</translation>
    </message>
    <message>
        <source>Accept this one certificate only…</source>
        <translation>Nur dieses eine Zertifikat akzeptieren …</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>Do this only if whoever runs the server gave you this fingerprint, by telephone or on paper, and every group is the same. From then on this account accepts no other certificate, also none that would be valid.</source>
        <translation>Tu das nur, wenn dir der Betreiber des Servers diesen Fingerabdruck am Telefon oder auf Papier gegeben hat und jede Gruppe dieselbe ist. Von da an akzeptiert dieses Konto kein anderes Zertifikat, auch kein gültiges.</translation>
    </message>
    <message>
        <source>I compared it: accept</source>
        <translation>Ich habe verglichen: akzeptieren</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>The certificate of %1</source>
        <translation>Das Zertifikat von %1</translation>
    </message>
    <message>
        <source>The fingerprint to accept stands beside an address of this account, in its settings.</source>
        <translation>Der Fingerabdruck, der akzeptiert wird, steht bei einer Adresse dieses Kontos in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>Whoever is in between could read your password and everything that is not end-to-end encrypted.</source>
        <translation>Wer dazwischen sitzt, könnte dein Passwort lesen und alles, was nicht Ende-zu-Ende-verschlüsselt ist.</translation>
    </message>
</context>
<context>
    <name>ChannelSheet</name>
    <message>
        <source>Address, before the @</source>
        <translation>Adresse, vor dem @</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Kanal erstellen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>Neuer öffentlicher Kanal</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>Segeln</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Zurück zu den Unterhaltungen</translation>
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
        <translation>Mehr zu diesem Chat</translation>
    </message>
    <message>
        <source>People and details of the room</source>
        <translation>Personen und Einzelheiten des Raums</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Wer das lesen kann</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Auto-delete…</source>
        <translation>Automatisch löschen …</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>Blockieren oder melden …</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>Thema ändern …</translation>
    </message>
    <message>
        <source>Check this chat…</source>
        <translation>Diesen Chat abgleichen …</translation>
    </message>
    <message>
        <source>Cover the next message</source>
        <translation>Nächste Nachricht verdecken</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>Alle Nachrichten löschen …</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>Chat löschen …</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Jemanden einladen …</translation>
    </message>
    <message>
        <source>Leave the room…</source>
        <translation>Raum verlassen …</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>8 Stunden stummschalten</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Eine Stunde stummschalten</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>Für immer stummschalten</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>Über alles benachrichtigen</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>Nur benachrichtigen, wenn ich genannt werde</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Nicht mehr stumm</translation>
    </message>
    <message>
        <source>What this chat is told…</source>
        <translation>Was dieser Chat erfährt …</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Forward to</source>
        <translation>Weiterleiten an</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check this chat</source>
        <translation>Diesen Chat abgleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every message of this chat is compared with the archive on your server. What is missing here is stored.</source>
        <translation>Jede Nachricht dieses Chats wird mit dem Archiv auf deinem Server verglichen. Was hier fehlt, wird gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave {name}?</source>
        <translation>{name} verlassen?</translation>
    </message>
    <message>
        <source>You leave on all your devices and get nothing new from it. What was said stays here, and whoever is in the room sees that you left.</source>
        <translation>Du verlässt ihn auf allen deinen Geräten und bekommst nichts Neues mehr von dort. Was gesagt wurde, bleibt hier, und wer im Raum ist, sieht, dass du gegangen bist.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Call or meet. The other device shows its fingerprint in its own settings: compare all eight groups. Do not use this chat for it.</source>
        <translation>Ruf an oder triff dich. Das andere Gerät zeigt seinen Fingerabdruck in seinen Einstellungen: Vergleiche alle acht Gruppen. Nimm dafür nicht diesen Chat.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie sind verschieden</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Sie stimmen überein</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Cover it as a spoiler</source>
        <translation>Als Spoiler verdecken</translation>
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
        <translation>Änderung speichern</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
    </message>
    <message numerus="yes">
        <source>This room is slow: %n second(s) to wait</source>
        <translation>
            <numerusform>Dieser Raum ist langsam: noch %n Sekunde warten</numerusform>
            <numerusform>Dieser Raum ist langsam: noch %n Sekunden warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Wer das lesen kann</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Do not reply</source>
        <translation>Nicht antworten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No spoiler</source>
        <translation>Kein Spoiler</translation>
    </message>
    <message>
        <source>Spoiler: what stands on the cover</source>
        <translation>Spoiler: was auf der Abdeckung steht</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Bearbeiten beenden</translation>
    </message>
</context>
<context>
    <name>ConfigurationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Show certificate</source>
        <translation>Zertifikat zeigen</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>Der Betreiber hat das geändert …</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>ConnectionViewModel</name>
    <message>
        <source>Connects {ways}</source>
        <translation>Verbindung {ways}</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>As soon as an account connects, you see here where to and on which route.</source>
        <translation>Sobald sich ein Konto verbindet, siehst du hier, wohin und auf welcher Route.</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Verbindungsprotokoll</translation>
    </message>
    <message>
        <source>Connections, newest first</source>
        <translation>Verbindungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Every connection this program made in the last day. It is kept in memory only and is gone when the program ends.</source>
        <translation>Jede Verbindung, die dieses Programm in den letzten 24 Stunden aufgebaut hat. Das Protokoll liegt nur im Arbeitsspeicher und ist weg, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Nothing went out</source>
        <translation>Nichts ging hinaus</translation>
    </message>
</context>
<context>
    <name>ContactItem</name>
    <message>
        <source>Block…</source>
        <translation>Blockieren …</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Nachricht schreiben</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Add somebody by their address, like name@example.org.</source>
        <translation>Füge jemanden über seine Adresse hinzu, zum Beispiel name@example.org.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>Niemand mit „%1“.</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
</context>
<context>
    <name>ContactsViewModel</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>{name} entfernen?</translation>
    </message>
    <message>
        <source>You will no longer see when the other is online. What you wrote to each other stays here.</source>
        <translation>Ihr seht dann nicht mehr, wann der andere online ist. Was ihr euch geschrieben habt, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>All conversations</source>
        <translation>Alle Unterhaltungen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message numerus="yes">
        <source>Archived conversations: %n</source>
        <translation>
            <numerusform>Archivierte Unterhaltungen: %n</numerusform>
            <numerusform>Archivierte Unterhaltungen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Zurück zu allen Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
        <source>No name, address or message has this.</source>
        <translation>Das kommt in keinem Namen, keiner Adresse und keiner Nachricht vor.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Nichts ist archiviert</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+K</source>
        <translation>Suchen  ·  Strg+K</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Start one with somebody you know.</source>
        <translation>Fang eine mit jemandem an, den du kennst.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wonach suchst du?</translation>
    </message>
    <message>
        <source>What you archive stands here until something new comes.</source>
        <translation>Was du archivierst, steht hier, bis etwas Neues kommt.</translation>
    </message>
    <message>
        <source>Write a word or a part of one. Esc leaves the search.</source>
        <translation>Schreib ein Wort oder einen Teil davon. Esc beendet die Suche.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Auto-delete…</source>
        <translation>Automatisch löschen …</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>Alle Nachrichten löschen …</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>Chat löschen …</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>8 Stunden stummschalten</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Eine Stunde stummschalten</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>Für immer stummschalten</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>Über alles benachrichtigen</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>Nur benachrichtigen, wenn ich genannt werde</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Nicht mehr stumm</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Notifies when you are named only</source>
        <translation>Benachrichtigt nur, wenn du genannt wirst</translation>
    </message>
</context>
<context>
    <name>DefaultRoute</name>
    <message>
        <source>All accounts connect anew. {seen}</source>
        <translation>Alle Konten verbinden sich neu. {seen}</translation>
    </message>
    <message>
        <source>Use it for all</source>
        <translation>Für alle benutzen</translation>
    </message>
    <message>
        <source>Use {route} for all accounts?</source>
        <translation>{route} für alle Konten benutzen?</translation>
    </message>
</context>
<context>
    <name>DestroySheet</name>
    <message>
        <source>Address of a new room (if there is one)</source>
        <translation>Adresse eines neuen Raums (falls es einen gibt)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close %1 for everybody?</source>
        <translation>%1 für alle schließen?</translation>
    </message>
    <message>
        <source>Close for everybody</source>
        <translation>Für alle schließen</translation>
    </message>
    <message>
        <source>Everybody is sent away, and the room with its history on the server is gone. Nobody can bring it back. What was said stays with those who have it.</source>
        <translation>Alle werden weggeschickt, und der Raum mit seinem Verlauf auf dem Server ist weg. Niemand kann ihn zurückholen. Was gesagt wurde, bleibt bei denen, die es haben.</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>Grund (wenn du magst)</translation>
    </message>
    <message>
        <source>Type the name of the room</source>
        <translation>Schreib den Namen des Raums</translation>
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
        <translation>Ein neues Gerät deines eigenen Kontos will mitlesen. Nichts wird dafür verschlüsselt, bis du es unten zulässt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>Diesen Chat verschlüsseln</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>They read along in every encrypted chat of this account.</source>
        <translation>Sie lesen in jedem verschlüsselten Chat dieses Kontos mit.</translation>
    </message>
    <message>
        <source>This chat is not encrypted.</source>
        <translation>Dieser Chat ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>Was nicht verschlüsselt werden kann, wartet, statt gesendet zu werden.</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Wer das lesen kann</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
</context>
<context>
    <name>DetailsViewModel</name>
    <message>
        <source>A device waits for your decision. Until then nothing is sent.</source>
        <translation>Ein Gerät wartet auf deine Entscheidung. Bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Both servers, and whoever has access to them, can then read what you write to {name}. What was sent before stays as it is.</source>
        <translation>Beide Server, und wer Zugang zu ihnen hat, können dann lesen, was du {name} schreibst. Was vorher gesendet wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Compare fingerprints over another channel to be sure who reads along.</source>
        <translation>Vergleiche die Fingerabdrücke auf einem anderen Weg, um sicher zu sein, wer mitliest.</translation>
    </message>
    <message>
        <source>Everybody along the way can read this chat.</source>
        <translation>Alle auf dem Weg können diesen Chat lesen.</translation>
    </message>
    <message>
        <source>No device is known yet that could read this chat.</source>
        <translation>Noch ist kein Gerät bekannt, das diesen Chat lesen könnte.</translation>
    </message>
    <message>
        <source>Only devices you verified can read this chat.</source>
        <translation>Nur Geräte, die du geprüft hast, können diesen Chat lesen.</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>Ohne Verschlüsselung senden?</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Verschlüsselung ausschalten</translation>
    </message>
    <message>
        <source>You know a nickname and nobody behind it. What is written here is not encrypted.</source>
        <translation>Du kennst einen Spitznamen und niemanden dahinter. Was hier geschrieben wird, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>{name} is not trusted and can read nothing new.</source>
        <translation>{name} wird nicht vertraut und kann nichts Neues lesen.</translation>
    </message>
    <message>
        <source>{name} is trusted without comparing.</source>
        <translation>{name} wird ohne Vergleich vertraut.</translation>
    </message>
    <message>
        <source>{name} is verified.</source>
        <translation>{name} ist geprüft.</translation>
    </message>
    <message>
        <source>{name} waits for your decision again.</source>
        <translation>{name} wartet wieder auf deine Entscheidung.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Approve…</source>
        <translation>Zulassen …</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>Nicht vertrauen</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Nicht meins</translation>
    </message>
    <message>
        <source>Not mine, do not trust</source>
        <translation>Nicht meins, nicht vertrauen</translation>
    </message>
    <message>
        <source>Trust without comparing</source>
        <translation>Ohne Vergleich vertrauen</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Verify by comparing…</source>
        <translation>Durch Vergleichen prüfen …</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Prüfen …</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
        <translation>So heißt kein Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
</context>
<context>
    <name>EnterSheet</name>
    <message>
        <source>Address or link</source>
        <translation>Adresse oder Link</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Einem Raum beitreten</translation>
    </message>
    <message>
        <source>Join this room?</source>
        <translation>Diesem Raum beitreten?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>The room is asked what kind of room it is. Nobody in it is told.</source>
        <translation>Der Raum wird gefragt, was für ein Raum er ist. Niemand darin erfährt davon.</translation>
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
        <translation>Schritt %1 von 3</translation>
    </message>
</context>
<context>
    <name>ExpirySheet</name>
    <message>
        <source>Auto-delete</source>
        <translation>Automatisch löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete messages here after</source>
        <translation>Nachrichten hier löschen nach</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Messages disappear everywhere after</source>
        <translation>Nachrichten verschwinden überall nach</translation>
    </message>
    <message>
        <source>Messages older than this are deleted here, for good. Others keep theirs.</source>
        <translation>Ältere Nachrichten werden hier endgültig gelöscht. Andere behalten ihre.</translation>
    </message>
    <message>
        <source>Messages you write from now on ask the other side to delete them so long after they were read. Not every program does, and people can copy them.</source>
        <translation>Nachrichten, die du von jetzt an schreibst, bitten die andere Seite, sie so lange nach dem Lesen zu löschen. Nicht jedes Programm tut das, und Menschen können sie kopieren.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>%1 · not fetched</source>
        <translation>%1 · nicht geladen</translation>
    </message>
    <message>
        <source>%1 · through Tor alone, not fetched</source>
        <translation>%1 · nur über Tor, nicht geladen</translation>
    </message>
    <message>
        <source>File %1 on %2, not fetched</source>
        <translation>Datei %1 auf %2, nicht geladen</translation>
    </message>
    <message>
        <source>File %1 on %2. %3</source>
        <translation>Datei %1 auf %2. %3</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>%1 speichern …</translation>
    </message>
    <message>
        <source>Stop saving %1</source>
        <translation>Speichern von %1 abbrechen</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (wenn du magst)</translation>
    </message>
    <message>
        <source>A picture to read. If you cannot see it, use the address below it.</source>
        <translation>Ein Bild zum Ablesen. Wenn du es nicht sehen kannst, nimm die Adresse darunter.</translation>
    </message>
    <message>
        <source>Another form of it, which this program does not fetch: %1</source>
        <translation>Eine andere Form davon, die dieses Programm nicht lädt: %1</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Get them</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Gruppe erstellen</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>Neue private Gruppe</translation>
    </message>
    <message>
        <source>Summer trip</source>
        <translation>Sommerreise</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer dabei ist</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>%1 has changed</source>
        <translation>%1 hat sich geändert</translation>
    </message>
    <message>
        <source>Go on in this room</source>
        <translation>Hier weitermachen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>What you wrote is kept here and nothing is sent into this room until you decide. What was said before stays as it was.</source>
        <translation>Was du geschrieben hast, bleibt hier, und nichts wird in diesen Raum gesendet, bis du entscheidest. Was vorher gesagt wurde, bleibt, wie es war.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Older messages</source>
        <translation>Ältere Nachrichten</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Accounts: %1</source>
        <translation>Konten: %1</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>Nur einander</translation>
    </message>
    <message>
        <source>Invitations carry the key. Other servers cannot reach it then, so people on it write to each other only.</source>
        <translation>Einladungen enthalten den Schlüssel. Andere Server können ihn dann nicht erreichen, darum schreiben sich die Menschen darauf nur untereinander.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Sein Zertifikat</translation>
    </message>
    <message>
        <source>Name to propose for the new account</source>
        <translation>Namensvorschlag für das neue Konto</translation>
    </message>
    <message>
        <source>Name to propose, if you like</source>
        <translation>Namensvorschlag, wenn du magst</translation>
    </message>
    <message>
        <source>On ordinary servers, too</source>
        <translation>Auch auf gewöhnlichen Servern</translation>
    </message>
    <message>
        <source>Only who has the key can reach it</source>
        <translation>Nur wer den Schlüssel hat, kann ihn erreichen</translation>
    </message>
    <message>
        <source>People on onion servers</source>
        <translation>Menschen auf Onion-Servern</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Server anhalten</translation>
    </message>
    <message>
        <source>This computer can be the server: for you and for people you invite, on an onion address that only Tor reaches. It runs while this program runs. What passes it lies on this computer’s disk as servers keep it, outside the encrypted store.</source>
        <translation>Dieser Computer kann der Server sein: für dich und für Menschen, die du einlädst, unter einer Onion-Adresse, die nur über Tor erreichbar ist. Er läuft, solange dieses Programm läuft. Was über ihn geht, liegt auf der Festplatte dieses Computers so, wie Server es aufbewahren, außerhalb des verschlüsselten Speichers.</translation>
    </message>
    <message>
        <source>Whom can people on your server write to?</source>
        <translation>Wem können die Menschen auf deinem Server schreiben?</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>Dein eigener Server</translation>
    </message>
</context>
<context>
    <name>HostViewModel</name>
    <message>
        <source>Ordinary servers are tried through Tor. Few of them can reach an onion to answer, so do not expect much.</source>
        <translation>Gewöhnliche Server werden über Tor versucht. Nur wenige von ihnen können einen Onion-Server erreichen, um zu antworten; erwarte also nicht viel.</translation>
    </message>
    <message>
        <source>People on other servers cannot be written to.</source>
        <translation>Menschen auf anderen Servern kann man nicht schreiben.</translation>
    </message>
    <message>
        <source>Servers like this one, for example. Group chats and files work between them.</source>
        <translation>Zum Beispiel auf Servern wie diesem. Gruppenchats und Dateien gehen zwischen ihnen.</translation>
    </message>
    <message>
        <source>The Tor network is being told where it is. This takes a minute or so.</source>
        <translation>Das Tor-Netzwerk erfährt gerade, wo er ist. Das dauert etwa eine Minute.</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>Der Server läuft nicht.</translation>
    </message>
    <message>
        <source>The server is starting…</source>
        <translation>Der Server startet …</translation>
    </message>
    <message>
        <source>The server runs.</source>
        <translation>Der Server läuft.</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>About this message</source>
        <translation>Über diese Nachricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Fassungen</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Block who invites to %1</source>
        <translation>Blockieren, wer zu %1 einlädt</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Blockieren …</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Decline the invitation to %1</source>
        <translation>Einladung zu %1 ablehnen</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Look at the room %1</source>
        <translation>Den Raum %1 ansehen</translation>
    </message>
    <message>
        <source>Nobody was told, and nothing was fetched.</source>
        <translation>Niemand hat davon erfahren, und nichts wurde abgerufen.</translation>
    </message>
</context>
<context>
    <name>InvitationFields</name>
    <message>
        <source>Invitation link</source>
        <translation>Einladungslink</translation>
    </message>
    <message>
        <source>It begins with xmpp:. If you got a web page, open it in a browser and copy the link that stands there.</source>
        <translation>Er beginnt mit xmpp:. Wenn du eine Webseite bekommen hast, öffne sie im Browser und kopiere den Link, der dort steht.</translation>
    </message>
    <message>
        <source>What it would set. Nothing was sent yet.</source>
        <translation>Das würde der Link einstellen. Es wurde noch nichts gesendet.</translation>
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
        <translation>Eine Einladung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paste the link that somebody gave you. It says which server, and how to reach it.</source>
        <translation>Füg den Link ein, den dir jemand gegeben hat. Er sagt, welcher Server es ist und wie er zu erreichen ist.</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>{name} blockieren?</translation>
    </message>
    <message>
        <source>Nothing from there reaches you any more. The invitation is deleted. Nobody is told.</source>
        <translation>Von dort erreicht dich nichts mehr. Die Einladung wird gelöscht. Niemand erfährt davon.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>A few words (if you like)</source>
        <translation>Ein paar Worte (wenn du magst)</translation>
    </message>
    <message>
        <source>Both servers can read them.</source>
        <translation>Beide Server können sie lesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Give this link to one person. With it they make one account on your server; then it is used up.</source>
        <translation>Gib diesen Link einer einzigen Person. Damit legt sie ein Konto auf deinem Server an; dann ist er verbraucht.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Invite %1 people</source>
        <translation>%1 Personen einladen</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Zu %1 einladen</translation>
    </message>
</context>
<context>
    <name>InvitedBanner</name>
    <message>
        <source>Filled in by an invitation of %1.</source>
        <translation>Ausgefüllt durch eine Einladung von %1.</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>They become members at once, and new messages are encrypted for them too.</source>
        <translation>Sie werden sofort Mitglieder, und neue Nachrichten werden auch für sie verschlüsselt.</translation>
    </message>
    <message>
        <source>They become members at once, and the room lets them in.</source>
        <translation>Sie werden sofort Mitglieder, und der Raum lässt sie ein.</translation>
    </message>
    <message>
        <source>They get the address of the room. Whether they come is up to them.</source>
        <translation>Sie bekommen die Adresse des Raums. Ob sie kommen, ist ihre Sache.</translation>
    </message>
    <message>
        <source>{address} was not invited. {reason}</source>
        <translation>{address} wurde nicht eingeladen. {reason}</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Neue Adresse anlegen</translation>
    </message>
    <message>
        <source>Make the address</source>
        <translation>Adresse anlegen</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>%1 · in the sender’s words</source>
        <translation>%1 · in den Worten des Absenders</translation>
    </message>
    <message>
        <source>Link to %1. The sender says: %2. %3</source>
        <translation>Link zu %1. Der Absender sagt: %2. %3</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Er führt zu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>Your browser opens it, not this program: the host sees your address.</source>
        <translation>Dein Browser öffnet ihn, nicht dieses Programm: Die Gegenstelle sieht deine Adresse.</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to name: %1</source>
        <translation>Personen zum Nennen: %1</translation>
    </message>
</context>
<context>
    <name>MessageMark</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>About this message</source>
        <translation>Über diese Nachricht</translation>
    </message>
    <message>
        <source>Ask to send it again</source>
        <translation>Um erneutes Senden bitten</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>Aus dem Raum bannen …</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>Blockieren oder melden …</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Markierten Text kopieren</translation>
    </message>
    <message>
        <source>Delete for everyone…</source>
        <translation>Für alle löschen …</translation>
    </message>
    <message>
        <source>Delete for me…</source>
        <translation>Für mich löschen …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Weiterleiten …</translation>
    </message>
    <message>
        <source>Go to the original</source>
        <translation>Zum Original</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Link öffnen …</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Aus dem Raum entfernen …</translation>
    </message>
    <message>
        <source>Repair the session</source>
        <translation>Sitzung reparieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Show or cover the spoiler</source>
        <translation>Spoiler zeigen oder verdecken</translation>
    </message>
    <message>
        <source>Take back for everybody…</source>
        <translation>Für alle zurücknehmen …</translation>
    </message>
    <message>
        <source>Try to read it again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Write to %1 in private</source>
        <translation>%1 privat schreiben</translation>
    </message>
</context>
<context>
    <name>MessageProblem</name>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Repair session</source>
        <translation>Sitzung reparieren</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>NewRoom</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
</context>
<context>
    <name>NoChat</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Wähle eine Unterhaltung</translation>
    </message>
    <message>
        <source>Everything is kept encrypted on this computer. Ctrl+K finds any conversation.</source>
        <translation>Alles liegt verschlüsselt auf diesem Computer. Strg+K findet jede Unterhaltung.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are strong and easy to remember.</source>
        <translation>Vier oder mehr Wörter, die nicht zusammengehören, sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Die beiden Passphrasen sind verschieden. Gib zweimal dieselbe ein.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Nimm mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>Weak: easy to guess for somebody who has this computer</source>
        <translation>Schwach: leicht zu erraten für jemanden, der diesen Computer hat</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert …</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert …</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Nobody with “%1”. Write a whole address to add somebody else.</source>
        <translation>Niemand mit „%1“. Schreib eine ganze Adresse, um jemand anderen hinzuzufügen.</translation>
    </message>
    <message>
        <source>Not one of your contacts</source>
        <translation>Nicht unter deinen Kontakten</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>Personen zur Auswahl</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>You have no contacts yet. Write an address.</source>
        <translation>Du hast noch keine Kontakte. Schreib eine Adresse.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Ban…</source>
        <translation>Bannen …</translation>
    </message>
    <message>
        <source>Devices and verification…</source>
        <translation>Geräte und Prüfung …</translation>
    </message>
    <message>
        <source>Do not let them write</source>
        <translation>Nicht schreiben lassen</translation>
    </message>
    <message>
        <source>Let them write</source>
        <translation>Schreiben lassen</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Bann aufheben</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Zum Admin machen</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>Make moderator for now</source>
        <translation>Vorerst zum Moderator machen</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Zum Besitzer machen</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Zum Besitzer machen …</translation>
    </message>
    <message>
        <source>Make {name} an owner?</source>
        <translation>{name} zum Besitzer machen?</translation>
    </message>
    <message>
        <source>No moderator any more</source>
        <translation>Nicht mehr Moderator</translation>
    </message>
    <message>
        <source>Owners may do everything in this room: change it, close it, and remove you from it.</source>
        <translation>Besitzer dürfen alles in diesem Raum: ihn ändern, ihn schließen und dich daraus entfernen.</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Aus dem Raum entfernen …</translation>
    </message>
    <message>
        <source>Take membership away</source>
        <translation>Mitgliedschaft entziehen</translation>
    </message>
    <message>
        <source>Write a private message</source>
        <translation>Private Nachricht schreiben</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
</context>
<context>
    <name>PinnedBar</name>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Confirm that messages arrived</source>
        <translation>Bestätigen, dass Nachrichten angekommen sind</translation>
    </message>
    <message>
        <source>Contacts who may see you online learn that your device received a message, and so that it runs. Strangers never do.</source>
        <translation>Kontakte, die sehen dürfen, wann du online bist, erfahren, dass dein Gerät eine Nachricht bekam, also dass es läuft. Fremde nie.</translation>
    </message>
    <message>
        <source>Each chat can differ: see its menu, “What this chat is told”.</source>
        <translation>Jeder Chat kann abweichen: siehe sein Menü, „Was dieser Chat erfährt“.</translation>
    </message>
    <message>
        <source>Messages you read here count as read there. Your server stores how far you read in each chat.</source>
        <translation>Was du hier liest, gilt auch dort als gelesen. Dein Server speichert, wie weit du in jedem Chat gelesen hast.</translation>
    </message>
    <message>
        <source>Paranoid</source>
        <translation>Paranoid</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Share with your other devices what you read</source>
        <translation>Deinen anderen Geräten sagen, was du gelesen hast</translation>
    </message>
    <message>
        <source>Show when you are writing</source>
        <translation>Zeigen, wenn du schreibst</translation>
    </message>
    <message>
        <source>Tell what you have read</source>
        <translation>Mitteilen, was du gelesen hast</translation>
    </message>
    <message>
        <source>They see that you write before you send, and that you stopped without sending. Servers see it too.</source>
        <translation>Die anderen sehen, dass du schreibst, bevor du sendest, und dass du aufhörst, ohne zu senden. Server sehen es auch.</translation>
    </message>
    <message>
        <source>They see when you looked at their message. Servers see it too.</source>
        <translation>Die anderen sehen, wann du ihre Nachricht angesehen hast. Server sehen es auch.</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>A mixture of your own.</source>
        <translation>Deine eigene Mischung.</translation>
    </message>
    <message>
        <source>Contacts learn that a message arrived, and nothing else by itself.</source>
        <translation>Kontakte erfahren, dass eine Nachricht ankam, und sonst von selbst nichts.</translation>
    </message>
    <message>
        <source>Nobody is told anything by itself, not even your other devices.</source>
        <translation>Niemand erfährt von selbst etwas, nicht einmal deine anderen Geräte.</translation>
    </message>
    <message>
        <source>Others see what most messengers show: what arrived, what you read, when you write.</source>
        <translation>Andere sehen, was die meisten Messenger zeigen: was ankam, was du liest, wann du schreibst.</translation>
    </message>
</context>
<context>
    <name>ProtectScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Let this computer’s keyring hold it</source>
        <translation>Den Schlüsselbund dieses Computers verwahren lassen</translation>
    </message>
    <message>
        <source>Messages and keys are stored encrypted on this computer. Nobody can open them without this passphrase, and nobody can replace it.</source>
        <translation>Nachrichten und Schlüssel liegen verschlüsselt auf diesem Computer. Niemand kann sie ohne diese Passphrase öffnen, und niemand kann sie ersetzen.</translation>
    </message>
    <message>
        <source>Opens without asking once you are logged in to this computer. Protects a stolen disk, not a running session.</source>
        <translation>Öffnet ohne Frage, sobald du an diesem Computer angemeldet bist. Schützt bei gestohlener Festplatte, nicht in einer laufenden Sitzung.</translation>
    </message>
    <message>
        <source>Protect your messages</source>
        <translation>Schütze deine Nachrichten</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>Another reaction</source>
        <translation>Andere Reaktion</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Mit %1 reagieren</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Go to the original: %1, %2</source>
        <translation>Zum Original: %1, %2</translation>
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
        <translation>Kontakte</translation>
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
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Öffentliche Räume</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1, %n Reaktion</numerusform>
            <numerusform>%1, %n Reaktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>Grund (wenn du magst)</translation>
    </message>
    <message>
        <source>They read it, and so do the others.</source>
        <translation>Die Person liest ihn, und die anderen auch.</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>A new address</source>
        <translation>Eine neue Adresse</translation>
    </message>
    <message>
        <source>An address belongs to a server, as with e-mail. Choose one; you can write to people on all others.</source>
        <translation>Eine Adresse gehört zu einem Server, wie bei E-Mail. Wähle einen; schreiben kannst du Menschen auf allen anderen.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have an address now</source>
        <translation>Ich habe jetzt eine Adresse</translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>There is a page about it too: %1</source>
        <translation>Es gibt auch eine Seite dazu: %1</translation>
    </message>
    <message>
        <source>This server makes accounts on a page of its own. Open it in a browser, then come back and log in: %1</source>
        <translation>Dieser Server legt Konten auf einer eigenen Seite an. Öffne sie im Browser, komm dann zurück und melde dich an: %1</translation>
    </message>
    <message>
        <source>Whoever runs it sees whom you write to and when, so choose somebody you trust.</source>
        <translation>Wer ihn betreibt, sieht, wem du wann schreibst. Wähle also jemanden, dem du vertraust.</translation>
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
        <translation>Schreib den Namen eines Servers, zum Beispiel example.org.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Ask %1 to send it again</source>
        <translation>%1 bitten, sie noch einmal zu senden</translation>
    </message>
    <message>
        <source>Ask to send again</source>
        <translation>Um erneutes Senden bitten</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Open the chat with %1</source>
        <translation>Chat mit %1 öffnen</translation>
    </message>
    <message>
        <source>Renew session</source>
        <translation>Sitzung erneuern</translation>
    </message>
    <message>
        <source>Renew the session with %1</source>
        <translation>Sitzung mit %1 erneuern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again to read the message of %1, %2</source>
        <translation>Noch einmal versuchen, die Nachricht von %1, %2, zu lesen</translation>
    </message>
</context>
<context>
    <name>RepairDesk</name>
    <message>
        <source>Everything can be read</source>
        <translation>Alles ist lesbar</translation>
    </message>
    <message>
        <source>If a message cannot be decrypted one day, it lands here with the reason and what can be done.</source>
        <translation>Lässt sich eine Nachricht einmal nicht entschlüsseln, steht sie hier mit dem Grund und dem, was man tun kann.</translation>
    </message>
    <message>
        <source>Messages that cannot be read</source>
        <translation>Nachrichten, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>Repair desk</source>
        <translation>Werkstatt</translation>
    </message>
    <message>
        <source>These messages arrived and are kept, but cannot be read yet. Trying again costs nothing; renewing a session and asking tell the other side that something was wrong.</source>
        <translation>Diese Nachrichten sind angekommen und aufbewahrt, aber noch nicht lesbar. Ein neuer Versuch schadet nicht; Erneuern und Bitten zeigen der anderen Seite, dass etwas nicht stimmte.</translation>
    </message>
</context>
<context>
    <name>RepairViewModel</name>
    <message>
        <source>It can be read now.</source>
        <translation>Sie ist jetzt lesbar.</translation>
    </message>
    <message>
        <source>It still cannot be read.</source>
        <translation>Sie ist immer noch nicht lesbar.</translation>
    </message>
    <message>
        <source>The sender was asked to send it again.</source>
        <translation>Der Absender wurde gebeten, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The session is renewed. What comes next can be read; ask to send this one again.</source>
        <translation>Die Sitzung ist erneuert. Was jetzt kommt, ist lesbar; bitte darum, diese noch einmal zu senden.</translation>
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
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 annehmen</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 blockieren</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Blockieren …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>%1 ablehnen</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>No requests</source>
        <translation>Keine Anfragen</translation>
    </message>
    <message>
        <source>People you do not know land here first. They learn nothing about you until you accept.</source>
        <translation>Wer dir unbekannt ist, landet zuerst hier und erfährt nichts über dich, bis du annimmst.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>They get no answer and learn nothing about you until you accept.</source>
        <translation>Sie bekommen keine Antwort und erfahren nichts über dich, bis du annimmst.</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>A picture for the room</source>
        <translation>Ein Bild für den Raum</translation>
    </message>
    <message>
        <source>Banned · %1</source>
        <translation>Gebannt · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter again…</source>
        <translation>Wieder betreten …</translation>
    </message>
    <message>
        <source>Look at the new room…</source>
        <translation>Den neuen Raum ansehen …</translation>
    </message>
    <message>
        <source>Members who are not here · %1</source>
        <translation>Mitglieder, die nicht hier sind · %1</translation>
    </message>
    <message>
        <source>Moderators · %1</source>
        <translation>Moderatoren · %1</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Mehr über diesen Raum</translation>
    </message>
    <message>
        <source>Nobody is shown while you are not in the room.</source>
        <translation>Niemand wird gezeigt, solange du nicht im Raum bist.</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>Niemand mit „%1“.</translation>
    </message>
    <message>
        <source>Participants · %1</source>
        <translation>Teilnehmer · %1</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>Personen in diesem Raum</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>Ohne Verschlüsselung senden?</translation>
    </message>
    <message>
        <source>The server of the room, and whoever has access to it, can then read what you write. What was sent before stays as it is.</source>
        <translation>Der Server des Raums, und wer Zugang zu ihm hat, kann dann lesen, was du schreibst. Was vorher gesendet wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>Dieser Raum gibt mehr preis als vorher. Nichts wird gesendet, bis du entscheidest.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Verschlüsselung ausschalten</translation>
    </message>
    <message>
        <source>Visitors, who may not write · %1</source>
        <translation>Besucher, die nicht schreiben dürfen · %1</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Was sich geändert hat …</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>About</source>
        <translation>Über den Raum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ask to write</source>
        <translation>Um Schreiben bitten</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>Diesen Chat verschlüsseln</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen …</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen …</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Not possible in a room that anybody can enter or that hides its members. Nothing is sent until you turn it off.</source>
        <translation>In einem Raum, den jeder betreten kann oder der seine Mitglieder verbirgt, nicht möglich. Nichts wird gesendet, bis du sie ausschaltest.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>Was nicht verschlüsselt werden kann, wartet, statt gesendet zu werden.</translation>
    </message>
    <message>
        <source>What this room gives away</source>
        <translation>Was dieser Raum preisgibt</translation>
    </message>
    <message>
        <source>You may read here, but not write.</source>
        <translation>Du darfst hier lesen, aber nicht schreiben.</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>festgelegt von %1</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Ban an address…</source>
        <translation>Eine Adresse bannen …</translation>
    </message>
    <message>
        <source>Close for everybody…</source>
        <translation>Für alle schließen …</translation>
    </message>
    <message>
        <source>Copy the link to this room</source>
        <translation>Link zu diesem Raum kopieren</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen …</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild …</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>Einstellungen des Raums …</translation>
    </message>
    <message>
        <source>Subject…</source>
        <translation>Thema …</translation>
    </message>
    <message>
        <source>What you call it…</source>
        <translation>Wie du ihn nennst …</translation>
    </message>
    <message>
        <source>Your nickname…</source>
        <translation>Dein Spitzname …</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>Everybody in the room sees it.</source>
        <translation>Alle im Raum sehen ihn.</translation>
    </message>
    <message>
        <source>Password of the room</source>
        <translation>Passwort des Raums</translation>
    </message>
    <message>
        <source>Your nickname there</source>
        <translation>Dein Spitzname dort</translation>
    </message>
</context>
<context>
    <name>RouteChoice</name>
    <message>
        <source>A proxy wants user name and password, or neither.</source>
        <translation>Ein Proxy will Benutzername und Passwort, oder keins von beiden.</translation>
    </message>
    <message>
        <source>New accounts begin with {route}, as the settings say.</source>
        <translation>Neue Konten beginnen mit {route}, wie in den Einstellungen gewählt.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example 127.0.0.1:9050.</source>
        <translation>Schreib es als host:port, zum Beispiel 127.0.0.1:9050.</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A SOCKS5 proxy. It finds the server, too; this computer asks nobody for its name.</source>
        <translation>Ein SOCKS5-Proxy. Er findet auch den Server; dieser Computer fragt niemanden nach dessen Namen.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Sein Passwort</translation>
    </message>
    <message>
        <source>Its user name</source>
        <translation>Sein Benutzername</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More routes</source>
        <translation>Weitere Routen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy…</source>
        <translation>Proxy …</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>Tor dieses Programms</translation>
    </message>
    <message>
        <source>Where it answers</source>
        <translation>Wo es antwortet</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>wird von selbst gefunden</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>For new accounts</source>
        <translation>Für neue Konten</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>New accounts begin with this route</source>
        <translation>Neue Konten beginnen mit dieser Route</translation>
    </message>
    <message>
        <source>Use for all accounts…</source>
        <translation>Für alle Konten benutzen …</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Suche eingrenzen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Search in messages of</source>
        <translation>Suchen in Nachrichten von</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>SendingBar</name>
    <message>
        <source>Do not send it</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>ServerSection</name>
    <message>
        <source>Not offered: %1</source>
        <translation>Nicht angeboten: %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>Blockierte Personen und Server</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Connection log: what left this computer</source>
        <translation>Verbindungsprotokoll: was diesen Computer verließ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>Verschlüsselter Speicher</translation>
    </message>
    <message>
        <source>I have an invitation…</source>
        <translation>Ich habe eine Einladung …</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>Neue Adresse anlegen …</translation>
    </message>
    <message>
        <source>Messages, keys and passwords are stored encrypted on this computer.</source>
        <translation>Nachrichten, Schlüssel und Passwörter liegen verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nichts gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>People and messages</source>
        <translation>Personen und Nachrichten</translation>
    </message>
    <message>
        <source>Repair desk: messages that cannot be read</source>
        <translation>Werkstatt: Nachrichten, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Tor and bridges</source>
        <translation>Tor und Brücken</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>Dein eigener Server</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Share how to connect</source>
        <translation>Verbindungsweg teilen</translation>
    </message>
    <message>
        <source>This link carries your address, the addresses of the server, the route and the certificate. It holds no password.</source>
        <translation>Dieser Link enthält deine Adresse, die Adressen des Servers, die Route und das Zertifikat. Ein Passwort enthält er nicht.</translation>
    </message>
    <message>
        <source>Whoever gets this link can then reach the server. Give it only to people who should.</source>
        <translation>Wer diesen Link bekommt, kann dann den Server erreichen. Gib ihn nur Menschen, die das sollen.</translation>
    </message>
    <message>
        <source>With the key of the onion server</source>
        <translation>Mit dem Schlüssel des Onion-Servers</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message>
        <source>A message arrived that cannot be read.</source>
        <translation>Eine Nachricht kam an, die nicht lesbar ist.</translation>
    </message>
</context>
<context>
    <name>SpoilerCover</name>
    <message>
        <source>Spoiler · press to show</source>
        <translation>Spoiler · zum Zeigen drücken</translation>
    </message>
    <message>
        <source>Spoiler. Show it</source>
        <translation>Spoiler. Zeigen</translation>
    </message>
    <message>
        <source>Spoiler: %1. Show it</source>
        <translation>Spoiler: %1. Zeigen</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>A contact, or anybody by address</source>
        <translation>Ein Kontakt oder jemand über seine Adresse</translation>
    </message>
    <message>
        <source>Anybody can find it and read along</source>
        <translation>Jeder kann ihn finden und mitlesen</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Räume durchsuchen</translation>
    </message>
    <message>
        <source>By its address or an xmpp: link</source>
        <translation>Über seine Adresse oder einen xmpp:-Link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Encrypted, for people you choose</source>
        <translation>Verschlüsselt, für Personen, die du auswählst</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Einem Raum beitreten</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>Neue private Gruppe</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>Neuer öffentlicher Kanal</translation>
    </message>
    <message>
        <source>The public rooms of your own server</source>
        <translation>Die öffentlichen Räume deines eigenen Servers</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Jemandem schreiben</translation>
    </message>
</context>
<context>
    <name>StateBanner</name>
    <message>
        <source>%1 It names a new room: %2</source>
        <translation>%1 Er nennt einen neuen Raum: %2</translation>
    </message>
</context>
<context>
    <name>SubjectButton</name>
    <message>
        <source>Subject: %1</source>
        <translation>Thema: %1</translation>
    </message>
</context>
<context>
    <name>SubjectSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Another reaction</source>
        <translation>Andere Reaktion</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Get them</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>Hier sind keine Nachrichten</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Say hello. What you write here is stored encrypted on this computer.</source>
        <translation>Sag Hallo. Was du hier schreibst, wird verschlüsselt auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>The messages cannot be read</source>
        <translation>Die Nachrichten können nicht gelesen werden</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>To the latest message, %n new</source>
        <translation>
            <numerusform>Zur neuesten Nachricht, %n neue</numerusform>
            <numerusform>Zur neuesten Nachricht, %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Shows it also if you never send what you typed.</source>
        <translation>Zeigt es auch, wenn du das Geschriebene nie sendest.</translation>
    </message>
    <message>
        <source>Shows the other side that a device of yours is on.</source>
        <translation>Zeigt der anderen Seite, dass ein Gerät von dir an ist.</translation>
    </message>
    <message>
        <source>Shows when you look at the chat.</source>
        <translation>Zeigt, wann du den Chat ansiehst.</translation>
    </message>
    <message>
        <source>Tell that a message arrived</source>
        <translation>Mitteilen, dass eine Nachricht ankam</translation>
    </message>
    <message>
        <source>Tell that you are typing</source>
        <translation>Mitteilen, dass du schreibst</translation>
    </message>
    <message>
        <source>Tell that you have read it</source>
        <translation>Mitteilen, dass du sie gelesen hast</translation>
    </message>
    <message>
        <source>That a message arrived</source>
        <translation>Dass eine Nachricht ankam</translation>
    </message>
    <message>
        <source>That you are typing</source>
        <translation>Dass du schreibst</translation>
    </message>
    <message>
        <source>That you have read it</source>
        <translation>Dass du sie gelesen hast</translation>
    </message>
    <message>
        <source>What this chat is told</source>
        <translation>Was dieser Chat erfährt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>TorPage</name>
    <message>
        <source>Bridges</source>
        <translation>Brücken</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>Brücken, eine pro Zeile</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>For reports of problems. It is kept in memory only, without the addresses of bridges.</source>
        <translation>Um Probleme zu melden. Es liegt nur im Arbeitsspeicher, ohne die Adressen von Brücken.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Show what Tor says</source>
        <translation>Zeigen, was Tor sagt</translation>
    </message>
    <message>
        <source>Start Tor</source>
        <translation>Tor starten</translation>
    </message>
    <message>
        <source>Stop Tor</source>
        <translation>Tor anhalten</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor hides your internet address from your server, and from whoever watches your network whom you talk to. Accounts choose it as their route; nothing here changes a route.</source>
        <translation>Tor verbirgt vor deinem Server deine Internetadresse, und vor jedem, der dein Netzwerk beobachtet, mit wem du sprichst. Konten wählen es als ihre Route; nichts hier ändert eine Route.</translation>
    </message>
    <message>
        <source>Use no bridges</source>
        <translation>Keine Brücken benutzen</translation>
    </message>
    <message>
        <source>Use these bridges</source>
        <translation>Diese Brücken benutzen</translation>
    </message>
    <message>
        <source>Where Tor itself is blocked, bridges lead around. Ask for some at bridges.torproject.org or from people you trust, and paste the lines as you got them. They are used by the Tor of this program only.</source>
        <translation>Wo Tor selbst blockiert ist, führen Brücken darum herum. Hol dir welche bei bridges.torproject.org oder von Menschen, denen du vertraust, und füg die Zeilen so ein, wie du sie bekommen hast. Nur das Tor dieses Programms benutzt sie.</translation>
    </message>
</context>
<context>
    <name>TorViewModel</name>
    <message>
        <source>No Tor is installed on this computer.</source>
        <translation>Auf diesem Computer ist kein Tor installiert.</translation>
    </message>
    <message>
        <source>No other Tor runs on this computer right now.</source>
        <translation>Auf diesem Computer läuft gerade kein anderes Tor.</translation>
    </message>
    <message>
        <source>Tor Browser runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>Auf diesem Computer läuft Tor Browser. Die Route „Tor“ benutzt ihn unter {place}.</translation>
    </message>
    <message>
        <source>Tor of this program could not be started, or it ended.</source>
        <translation>Das Tor dieses Programms ließ sich nicht starten, oder es hat sich beendet.</translation>
    </message>
    <message>
        <source>Tor of this program is not running. It starts by itself when an account needs it.</source>
        <translation>Das Tor dieses Programms läuft nicht. Es startet von selbst, wenn ein Konto es braucht.</translation>
    </message>
    <message>
        <source>Tor of this program is ready.</source>
        <translation>Das Tor dieses Programms ist bereit.</translation>
    </message>
    <message>
        <source>Tor runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>Auf diesem Computer läuft Tor. Die Route „Tor“ benutzt es unter {place}.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>UnlockScreen</name>
    <message>
        <source>Opening your messages</source>
        <translation>Deine Nachrichten werden geöffnet</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>They are stored encrypted on this computer.</source>
        <translation>Sie liegen verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unlock your messages</source>
        <translation>Öffne deine Nachrichten</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>Verschlüsselung zum Server</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Fingerabdruck seines Zertifikats</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>Schlüssel eines privaten Onion-Servers</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>Nur für einen Server unter einer Onion-Adresse, den nicht jeder erreichen darf.</translation>
    </message>
    <message>
        <source>Only if whoever runs the server gave you one: then no other certificate is accepted.</source>
        <translation>Nur wenn der Betreiber des Servers dir einen gegeben hat: Dann wird kein anderes Zertifikat akzeptiert.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>found by the address</source>
        <translation>ergibt sich aus der Adresse</translation>
    </message>
    <message>
        <source>host:port, or wss:// and a name, only if whoever runs the server told you so. Several stand with commas between.</source>
        <translation>host:port, oder wss:// und ein Name, nur wenn der Betreiber des Servers dir das gesagt hat. Mehrere stehen mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation>die Stellen des Systems</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>jedes gültige</translation>
    </message>
</context>
<context>
    <name>WaySection</name>
    <message>
        <source>A link or a picture that tells somebody else, or your other device, how to reach your server. It never carries a password.</source>
        <translation>Ein Link oder ein Bild, das jemand anderem oder deinem anderen Gerät sagt, wie dein Server zu erreichen ist. Ein Passwort ist nie dabei.</translation>
    </message>
    <message>
        <source>Keep the one until now</source>
        <translation>Bisherige behalten</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Neue Identität</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Share how to connect…</source>
        <translation>Verbindungsweg teilen …</translation>
    </message>
    <message>
        <source>Takes other ways through Tor, so that what comes next is not tied to what was before.</source>
        <translation>Nimmt andere Wege durch Tor, damit sich das, was kommt, nicht mit dem verknüpfen lässt, was war.</translation>
    </message>
    <message>
        <source>Use this route</source>
        <translation>Diese Route benutzen</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Letzte sieben Tage</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connecting to %1 %2, encrypted.</source>
        <translation>Verbindet sich %2 mit %1, verschlüsselt.</translation>
    </message>
    <message>
        <source>If this does not move, Tor may be blocked here. Cancel, and use bridges.</source>
        <translation>Wenn sich nichts bewegt, ist Tor hier vielleicht blockiert. Brich ab und benutze Brücken.</translation>
    </message>
    <message>
        <source>If this does not move, the bridges may be blocked here. Cancel, and try others.</source>
        <translation>Wenn sich nichts bewegt, sind die Brücken hier vielleicht blockiert. Brich ab und versuch andere.</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Making the encrypted store</source>
        <translation>Der verschlüsselte Speicher wird angelegt</translation>
    </message>
    <message>
        <source>Making your address</source>
        <translation>Deine Adresse wird angelegt</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Tor has to be ready first. Nothing was sent to %1 yet.</source>
        <translation>Zuerst muss Tor bereit sein. An %1 wurde noch nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Repair desk</source>
        <translation>Werkstatt</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Connecting {way}…</source>
        <translation>Verbindet {way} …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>Verpasstes wird geholt …</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Online {way}</source>
        <translation>Online {way}</translation>
    </message>
    <message>
        <source>Trying again in {count} min.</source>
        <translation>Neuer Versuch in {count} min.</translation>
    </message>
    <message>
        <source>Trying again in {count} s.</source>
        <translation>Neuer Versuch in {count} s.</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>Neuer Versuch …</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Ausgeschaltet</translation>
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
        <translation>Für alle löschen</translation>
    </message>
    <message>
        <source>Delete for everyone?</source>
        <translation>Für alle löschen?</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Für mich löschen</translation>
    </message>
    <message>
        <source>Delete for me?</source>
        <translation>Für mich löschen?</translation>
    </message>
    <message>
        <source>It still cannot be read. {reason}</source>
        <translation>Sie ist immer noch nicht lesbar. {reason}</translation>
    </message>
    <message>
        <source>The message can be read now.</source>
        <translation>Die Nachricht ist jetzt lesbar.</translation>
    </message>
    <message>
        <source>The message is deleted on this computer and does not come back from the server. Others, and your other devices, keep it.</source>
        <translation>Die Nachricht wird auf diesem Computer gelöscht und kommt nicht vom Server zurück. Andere und deine anderen Geräte behalten sie.</translation>
    </message>
    <message>
        <source>The session was begun anew. New messages can be read; ask to send this one again.</source>
        <translation>Die Sitzung wurde neu begonnen. Neue Nachrichten sind lesbar; bitte darum, diese noch einmal zu senden.</translation>
    </message>
    <message>
        <source>The words are deleted here, and every program that got them is asked to delete them too. Not every program does, and somebody may have read or copied them already.</source>
        <translation>Die Worte werden hier gelöscht, und jedes Programm, das sie bekam, wird gebeten, sie auch zu löschen. Nicht jedes tut das, und jemand kann sie schon gelesen oder kopiert haben.</translation>
    </message>
    <message>
        <source>You asked to send the message again.</source>
        <translation>Du hast um erneutes Senden gebeten.</translation>
    </message>
</context>
<context>
    <name>addresses</name>
    <message>
        <source>Encrypted from the start</source>
        <translation>Von Anfang an verschlüsselt</translation>
    </message>
    <message>
        <source>On the way the name {name} is told</source>
        <translation>Unterwegs wird der Name {name} genannt</translation>
    </message>
    <message>
        <source>Only the certificate {pin}…</source>
        <translation>Nur das Zertifikat {pin}…</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s name is not told on the way</source>
        <translation>Der Name des Servers wird unterwegs nicht genannt</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket that the server names</source>
        <translation>WebSocket, den der Server nennt</translation>
    </message>
    <message>
        <source>Without the name only a fingerprint can tell whether it is the right server. Enter it.</source>
        <translation>Ohne den Namen kann nur ein Fingerabdruck zeigen, ob es der richtige Server ist. Gib ihn ein.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>Schreib es als host:port, zum Beispiel xmpp.example.org:5222.</translation>
    </message>
    <message>
        <source>Write it as wss:// and a name, for example wss://example.org/ws.</source>
        <translation>Schreib es als wss:// und einen Namen, zum Beispiel wss://example.org/ws.</translation>
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
        <translation>es gibt keinen Bildschirm für ein Fenster; melde dich zuerst an einem Desktop an</translation>
    </message>
</context>
<context>
    <name>blocking</name>
    <message>
        <source>{name} is blocked and cannot reach you.</source>
        <translation>{name} ist blockiert und kann dich nicht erreichen.</translation>
    </message>
    <message>
        <source>{name} was reported to your server and is blocked.</source>
        <translation>{name} wurde deinem Server gemeldet und ist blockiert.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>Made out to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Your server renewed its certificate, as servers do now and then.</source>
        <translation>Dein Server hat sein Zertifikat erneuert, wie Server das ab und zu tun.</translation>
    </message>
    <message>
        <source>Your server shows a certificate that somebody else signed than before. It is valid, but this is how somebody in between looks, too. Ask whoever runs the server, not through this program.</source>
        <translation>Dein Server zeigt ein Zertifikat, das jemand anderes unterschrieben hat als zuvor. Es ist gültig, aber genau so sähe es auch aus, wenn jemand dazwischen sitzt. Frag den Betreiber des Servers, aber nicht über dieses Programm.</translation>
    </message>
    <message>
        <source>Your server shows another certificate, although the old one was good for longer. Ask whoever runs it whether they changed it.</source>
        <translation>Dein Server zeigt ein anderes Zertifikat, obwohl das alte noch länger galt. Frag den Betreiber, ob er es gewechselt hat.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>nobody but itself</source>
        <translation>niemandem außer sich selbst</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} bis {end}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Everything is here</source>
        <translation>Alles ist hier</translation>
    </message>
    <message>
        <source>Here, but not in the archive: {count}. The server may have deleted them, or never kept them.</source>
        <translation>Hier, aber nicht im Archiv: {count}. Der Server hat sie vielleicht gelöscht oder nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Messages compared with the archive: {count}</source>
        <translation>Mit dem Archiv verglichene Nachrichten: {count}</translation>
    </message>
    <message>
        <source>Missing here, now stored: {count}</source>
        <translation>Fehlten hier, jetzt gespeichert: {count}</translation>
    </message>
    <message>
        <source>Missing messages were found and stored</source>
        <translation>Fehlende Nachrichten wurden gefunden und gespeichert</translation>
    </message>
    <message>
        <source>Of these, not readable on this device: {count}</source>
        <translation>Davon auf diesem Gerät nicht lesbar: {count}</translation>
    </message>
    <message>
        <source>The archive could not be read to its end</source>
        <translation>Das Archiv konnte nicht bis zum Ende gelesen werden</translation>
    </message>
</context>
<context>
    <name>composer</name>
    <message>
        <source>Edit your message</source>
        <translation>Bearbeite deine Nachricht</translation>
    </message>
    <message>
        <source>Message {name}, NOT encrypted</source>
        <translation>NICHT verschlüsselt: Nachricht an {name}</translation>
    </message>
    <message>
        <source>Message {name}, end-to-end encrypted</source>
        <translation>Nachricht an {name}, Ende-zu-Ende-verschlüsselt</translation>
    </message>
    <message>
        <source>Messages you write here ask to be deleted everywhere {span} after they were read</source>
        <translation>Nachrichten, die du hier schreibst, bitten darum, {span} nach dem Lesen überall gelöscht zu werden</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Antwort an {name}</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Looking up a server</source>
        <translation>Suche nach einem Server</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Steering Tor on this computer</source>
        <translation>Steuerung von Tor auf diesem Computer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received</source>
        <translation>{sent} gesendet, {received} empfangen</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Draft: {text}</source>
        <translation>Entwurf: {text}</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Not encrypted · {text}</source>
        <translation>Nicht verschlüsselt · {text}</translation>
    </message>
    <message>
        <source>Not sent · {text}</source>
        <translation>Nicht gesendet · {text}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Du: {text}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>muted until {when}</source>
        <translation>stumm bis {when}</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>nennt dich</translation>
    </message>
    <message>
        <source>{name}, {count} unread, {when}: {preview}</source>
        <translation>{name}, {count} ungelesen, {when}: {preview}</translation>
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
        <translation>Gerät {number}</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>Nicht mehr benutzt</translation>
    </message>
    <message>
        <source>Not trusted: can read nothing new</source>
        <translation>Nicht vertraut: kann nichts Neues lesen</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Trusted, not compared</source>
        <translation>Vertraut, nicht verglichen</translation>
    </message>
    <message>
        <source>Verified by you</source>
        <translation>Von dir geprüft</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Wartet auf deine Entscheidung</translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation>zuerst gesehen {when}</translation>
    </message>
    <message>
        <source>last message {when}</source>
        <translation>letzte Nachricht {when}</translation>
    </message>
    <message>
        <source>{name}. {trust}. {line}. Fingerprint {fingerprint}</source>
        <translation>{name}. {trust}. {line}. Fingerabdruck {fingerprint}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A new device waits for your decision. The message waits until you have looked.</source>
        <translation>Ein neues Gerät wartet auf deine Entscheidung. Die Nachricht wartet, bis du nachgesehen hast.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store (format {found}; this version knows {known}). Update the program.</source>
        <translation>Eine neuere Version des Programms hat diesen Speicher geschrieben (Format {found}; diese Version kennt {known}). Aktualisiere das Programm.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, and there can be 20 at most.</source>
        <translation>Eine Reaktion ist ein einzelnes Emoji, und höchstens 20 sind möglich.</translation>
    </message>
    <message>
        <source>A room with this address exists already. Choose another name.</source>
        <translation>Einen Raum mit dieser Adresse gibt es schon. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>A server runs in this folder already, or the folder holds something else. Nothing was touched.</source>
        <translation>In diesem Ordner läuft schon ein Server, oder der Ordner enthält etwas anderes. Es wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>An old copy of this store is in use. This device gets new keys; some messages from in between may stay unreadable. Look again at which devices you trust.</source>
        <translation>Eine alte Kopie dieses Speichers ist in Gebrauch. Dieses Gerät bekommt neue Schlüssel; einige Nachrichten von dazwischen bleiben vielleicht unlesbar. Sieh noch einmal nach, welchen Geräten du vertraust.</translation>
    </message>
    <message>
        <source>An onion address can only be reached through Tor. Choose Tor as the route of this account. Nothing was sent.</source>
        <translation>Eine Onion-Adresse ist nur über Tor erreichbar. Wähle Tor als Route dieses Kontos. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Another program took over this session. Connect again to take it back.</source>
        <translation>Ein anderes Programm hat diese Sitzung übernommen. Verbinde dich neu, um sie zurückzuholen.</translation>
    </message>
    <message>
        <source>Encryption is still being set up with the server. The message waits and goes by itself.</source>
        <translation>Die Verschlüsselung wird noch mit dem Server eingerichtet. Die Nachricht wartet und geht von selbst ab.</translation>
    </message>
    <message>
        <source>Encryption is still starting; this is read in a moment.</source>
        <translation>Die Verschlüsselung startet noch; gleich ist das lesbar.</translation>
    </message>
    <message>
        <source>Install it as you install other programs.</source>
        <translation>Installiere es, wie du andere Programme installierst.</translation>
    </message>
    <message>
        <source>Key file and store do not belong together. Put back both from the same backup.</source>
        <translation>Schlüsseldatei und Speicher gehören nicht zusammen. Stell beide aus derselben Sicherung wieder her.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again in a moment.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server was possible, so your password was not sent.</source>
        <translation>Eine verschlüsselte Verbindung zum Server war nicht möglich, darum wurde dein Passwort nicht gesendet.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the server’s certificate. If you know the server, choose its CA file under Advanced. Nothing was sent.</source>
        <translation>Niemand, dem dieser Computer vertraut, hat das Zertifikat des Servers unterschrieben. Wenn du den Server kennst, wähle unter Erweitert seine CA-Datei. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Only members may enter. Ask somebody inside to invite you.</source>
        <translation>Nur Mitglieder dürfen eintreten. Bitte jemanden im Raum, dich einzuladen.</translation>
    </message>
    <message>
        <source>Somebody else has this name now, so this was not sent.</source>
        <translation>Jemand anderes hat jetzt diesen Namen, darum wurde das nicht gesendet.</translation>
    </message>
    <message>
        <source>Somebody has this name already. Choose another one.</source>
        <translation>Jemand hat diesen Namen schon. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname. Choose another one.</source>
        <translation>Jemand im Raum hat diesen Spitznamen. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Something broke inside the program. It goes on, and the details are in the log.</source>
        <translation>Im Programm ist etwas kaputtgegangen. Es läuft weiter, und Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>Something that a server needs is missing on this computer. {hint}</source>
        <translation>Auf diesem Computer fehlt etwas, das ein Server braucht. {hint}</translation>
    </message>
    <message>
        <source>The Tor network does not know this onion address. The server may be off, or the address is wrong. Nothing was sent.</source>
        <translation>Das Tor-Netzwerk kennt diese Onion-Adresse nicht. Vielleicht ist der Server aus, oder die Adresse ist falsch. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The address of this file is not safe to fetch. Nothing was fetched.</source>
        <translation>Von der Adresse dieser Datei zu laden ist nicht sicher. Es wurde nichts geladen.</translation>
    </message>
    <message>
        <source>The connection could not be made.</source>
        <translation>Die Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The connection was lost. It is being made again.</source>
        <translation>Die Verbindung ging verloren. Sie wird wieder aufgebaut.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make some room and try again.</source>
        <translation>Die Festplatte ist voll, darum wurde nichts gespeichert. Schaff Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The encrypted store could not do this. Nothing was changed.</source>
        <translation>Der verschlüsselte Speicher konnte das nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file could not be sent or fetched.</source>
        <translation>Die Datei konnte nicht gesendet oder geladen werden.</translation>
    </message>
    <message>
        <source>The file with the password or passphrase cannot be read.</source>
        <translation>Die Datei mit dem Passwort oder der Passphrase kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The key file of the store is damaged. Put back a copy from a backup.</source>
        <translation>Die Schlüsseldatei des Speichers ist beschädigt. Stell eine Kopie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key for this onion server is not the right one. Check it in the account’s settings. Nothing was sent.</source>
        <translation>Der Schlüssel für diesen Onion-Server ist nicht der richtige. Prüfe ihn in den Einstellungen des Kontos. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The keys for this message are gone on this device. Repair the session, then ask to send again.</source>
        <translation>Die Schlüssel für diese Nachricht sind auf diesem Gerät nicht mehr da. Repariere die Sitzung und bitte dann um erneutes Senden.</translation>
    </message>
    <message>
        <source>The message could not be encrypted. It was not sent.</source>
        <translation>Die Nachricht konnte nicht verschlüsselt werden. Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The onion server cannot be reached right now. It is tried again. Nothing was sent.</source>
        <translation>Der Onion-Server ist gerade nicht erreichbar. Es wird weiter versucht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The other person’s server does not answer.</source>
        <translation>Der Server der anderen Person antwortet nicht.</translation>
    </message>
    <message>
        <source>The other person’s server was not found.</source>
        <translation>Der Server der anderen Person wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The other side does not offer this.</source>
        <translation>Die andere Seite bietet das nicht an.</translation>
    </message>
    <message>
        <source>The program for this kind of bridge is not installed. {hint} Nothing was changed.</source>
        <translation>Das Programm für diese Art von Brücke ist nicht installiert. {hint} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The program is already running on this store (process {pid}). Use that window, or close it.</source>
        <translation>Das Programm läuft schon mit diesem Speicher (Prozess {pid}). Nimm jenes Fenster, oder schließ es.</translation>
    </message>
    <message>
        <source>The program is already running on this store. Use that window, or close it first.</source>
        <translation>Das Programm läuft schon mit diesem Speicher. Nimm jenes Fenster, oder schließ es zuerst.</translation>
    </message>
    <message>
        <source>The proxy cannot find the server. Check the part after the @. Nothing was sent.</source>
        <translation>Der Proxy kann den Server nicht finden. Prüfe den Teil nach dem @. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy could not connect and does not say why. It is tried again. Nothing was sent.</source>
        <translation>Der Proxy konnte keine Verbindung aufbauen und sagt nicht, warum. Es wird weiter versucht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy does not accept this user name and password. Check them in the route. Nothing was sent.</source>
        <translation>Der Proxy nimmt diesen Benutzernamen mit diesem Passwort nicht an. Prüfe beides in der Route. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy does not let this program reach the server. Ask whoever runs the proxy. Nothing was sent.</source>
        <translation>Der Proxy lässt dieses Programm nicht zum Server. Frag den Betreiber des Proxys. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy has no network right now. It is tried again. Nothing was sent.</source>
        <translation>Der Proxy hat gerade kein Netz. Es wird weiter versucht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy of this account does not answer. Nothing was sent, and nothing goes around it.</source>
        <translation>Der Proxy dieses Kontos antwortet nicht. Es wurde nichts gesendet, und nichts geht an ihm vorbei.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>Die Anfrage wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The room did not do this.</source>
        <translation>Der Raum hat das nicht getan.</translation>
    </message>
    <message>
        <source>The room does not let you do this. Nothing was changed.</source>
        <translation>Der Raum lässt dich das nicht tun. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The room does not say who wrote this, so it cannot be opened.</source>
        <translation>Der Raum sagt nicht, wer das geschrieben hat, darum kann es nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The room is full. Try again later.</source>
        <translation>Der Raum ist voll. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The room is not open yet, or you may not make one there.</source>
        <translation>Der Raum ist noch nicht offen, oder du darfst dort keinen anlegen.</translation>
    </message>
    <message>
        <source>The room was closed for good by its owner.</source>
        <translation>Der Raum wurde von seinem Besitzer endgültig geschlossen.</translation>
    </message>
    <message>
        <source>The room’s server does not answer. It is tried again.</source>
        <translation>Der Server des Raums antwortet nicht. Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The route of this account does not lead to the server. Nothing was sent, and nothing goes around it.</source>
        <translation>Die Route dieses Kontos führt nicht zum Server. Es wurde nichts gesendet, und nichts geht an ihr vorbei.</translation>
    </message>
    <message>
        <source>The rules there forbid this message. It was not sent.</source>
        <translation>Die Regeln dort verbieten diese Nachricht. Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The sender’s device has a new key. Look at it under “Who can read this” first.</source>
        <translation>Das Gerät des Absenders hat einen neuen Schlüssel. Sieh ihn dir zuerst unter „Wer das lesen kann“ an.</translation>
    </message>
    <message>
        <source>The sender’s keys could not be fetched. It is tried again by itself.</source>
        <translation>Die Schlüssel des Absenders konnten nicht geholt werden. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that this computer is online. Nothing was sent.</source>
        <translation>Der Server ist nicht erreichbar. Sieh nach, ob dieser Computer online ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server cannot be run on this computer.</source>
        <translation>Der Server kann auf diesem Computer nicht laufen.</translation>
    </message>
    <message>
        <source>The server did not accept this. Look at what you entered and try again.</source>
        <translation>Der Server hat das nicht angenommen. Sieh nach, was du eingegeben hast, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The server did not start, or it ended. Its own words are in its log.</source>
        <translation>Der Server ist nicht gestartet, oder er hat sich beendet. Was er selbst dazu sagt, steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>The server did not take the message yet. It waits and is sent by itself.</source>
        <translation>Der Server hat die Nachricht noch nicht angenommen. Sie wartet und wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>The server did something no proper server does, so the connection was cut to keep you safe.</source>
        <translation>Der Server tat etwas, was kein ordentlicher Server tut. Darum wurde die Verbindung zu deinem Schutz getrennt.</translation>
    </message>
    <message>
        <source>The server does not accept or does not have this file.</source>
        <translation>Der Server nimmt diese Datei nicht an oder hat sie nicht.</translation>
    </message>
    <message>
        <source>The server does not accept this address and password. Check both and try again.</source>
        <translation>Der Server nimmt diese Adresse mit diesem Passwort nicht an. Prüfe beides und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The server does not allow this for your account.</source>
        <translation>Der Server erlaubt das deinem Konto nicht.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Der Server erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The server does not know how to do this.</source>
        <translation>Der Server weiß nicht, wie das geht.</translation>
    </message>
    <message>
        <source>The server does not take this invitation. It is used up, too old or mistyped. Ask for another one.</source>
        <translation>Der Server nimmt diese Einladung nicht an. Sie ist verbraucht, zu alt oder vertippt. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>The server ended the connection. It is tried again later.</source>
        <translation>Der Server hat die Verbindung beendet. Später wird es wieder versucht.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>Der Server hat ein Problem. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The server has disabled this account. Ask whoever runs the server.</source>
        <translation>Der Server hat dieses Konto gesperrt. Frag den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server is too busy. Try again later.</source>
        <translation>Der Server hat zu viel zu tun. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The server no longer ties the login to its certificate, as it did before. Someone may be in between. Your password was not sent.</source>
        <translation>Früher band der Server die Anmeldung an sein Zertifikat, jetzt nicht mehr. Vielleicht sitzt jemand dazwischen. Dein Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server offers no login that keeps your password safe, or only a weaker one than before. Your password was not sent.</source>
        <translation>Der Server bietet keine Anmeldung, die dein Passwort schützt, oder nur eine schwächere als früher. Dein Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one this account accepts. Someone may be in between, or the server has a new one. Your password was not sent.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das, welches dieses Konto akzeptiert. Vielleicht sitzt jemand dazwischen, oder der Server hat ein neues. Dein Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server that keeps the file did not prove who it is. Someone may be listening in, or it is set up wrongly. Nothing was sent.</source>
        <translation>Der Server, der die Datei aufbewahrt, hat nicht bewiesen, wer er ist. Vielleicht hört jemand mit, oder er ist falsch eingerichtet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server wants something else here. Look at every field and try again.</source>
        <translation>Der Server möchte hier etwas anderes. Sieh jedes Feld an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The server was reached through the proxy and refuses the connection. Check the port. Nothing was sent.</source>
        <translation>Der Server wurde über den Proxy erreicht und lehnt die Verbindung ab. Prüfe den Port. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server was too busy. This was not sent.</source>
        <translation>Der Server war überlastet. Das wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired. Check this computer’s clock; if it is right, tell whoever runs the server. Nothing was sent.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Prüfe die Uhr dieses Computers; geht sie richtig, sag dem Betreiber des Servers Bescheid. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server’s certificate is made out to another name than {name}. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen als {name}. Vielleicht hört jemand mit, oder der Server ist falsch eingerichtet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet. Check this computer’s clock. Nothing was sent.</source>
        <translation>Das Zertifikat des Servers gilt noch nicht. Prüfe die Uhr dieses Computers. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>Das Zertifikat des Servers ist ungültig. Vielleicht hört jemand mit, oder der Server ist falsch eingerichtet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the part after the @, and that this computer is online.</source>
        <translation>Der Name des Servers wurde nicht gefunden. Prüfe den Teil nach dem @, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The server’s rules forbid this.</source>
        <translation>Die Regeln des Servers verbieten das.</translation>
    </message>
    <message>
        <source>The store is damaged and cannot be read. Put back a copy from a backup.</source>
        <translation>Der Speicher ist beschädigt und nicht lesbar. Stell eine Kopie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The transfer was interrupted. Nothing half done was kept. Try again.</source>
        <translation>Die Übertragung wurde unterbrochen. Nichts Halbfertiges wurde behalten. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The way to the server took too long. It is tried again. Nothing was sent.</source>
        <translation>Der Weg zum Server hat zu lange gedauert. Es wird weiter versucht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is a file with this name already, and it was not touched. Choose another name.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon; sie wurde nicht angerührt. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an encrypted store here already. It was kept.</source>
        <translation>Hier gibt es schon einen verschlüsselten Speicher. Er wurde behalten.</translation>
    </message>
    <message>
        <source>There is no encrypted store here yet.</source>
        <translation>Hier gibt es noch keinen verschlüsselten Speicher.</translation>
    </message>
    <message>
        <source>There is no such room. Check its address.</source>
        <translation>Diesen Raum gibt es nicht. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>There is nobody with this address.</source>
        <translation>Unter dieser Adresse gibt es niemanden.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write something first.</source>
        <translation>Es gibt noch nichts zu senden. Schreib zuerst etwas.</translation>
    </message>
    <message>
        <source>This account is already here.</source>
        <translation>Dieses Konto ist schon hier.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Dieses Konto ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This can be read once you accept the sender.</source>
        <translation>Das ist lesbar, sobald du den Absender annimmst.</translation>
    </message>
    <message>
        <source>This cannot be done to this message any more.</source>
        <translation>Das geht mit dieser Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted. Choose a passphrase instead.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der Geheimnisse verschlüsselt. Nimm stattdessen eine Passphrase.</translation>
    </message>
    <message>
        <source>This computer’s keyring did not open the store. Enter your passphrase.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Speicher nicht geöffnet. Gib deine Passphrase ein.</translation>
    </message>
    <message>
        <source>This conversation is not here any more.</source>
        <translation>Diese Unterhaltung ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Dieses Gerät ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This file cannot be read or written. Check that it exists and that you may use it.</source>
        <translation>Diese Datei kann nicht gelesen oder geschrieben werden. Prüfe, ob es sie gibt und ob du sie benutzen darfst.</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM file, as made by a certificate authority.</source>
        <translation>Diese Datei enthält kein Zertifikat. Wähle eine PEM-Datei, wie Zertifizierungsstellen sie machen.</translation>
    </message>
    <message>
        <source>This file is not what was sent, so it was thrown away. Ask for it again.</source>
        <translation>Diese Datei ist nicht das, was gesendet wurde, darum wurde sie verworfen. Bitte noch einmal darum.</translation>
    </message>
    <message>
        <source>This file is too large. Nothing was sent or kept.</source>
        <translation>Diese Datei ist zu groß. Es wurde nichts gesendet oder behalten.</translation>
    </message>
    <message>
        <source>This is not a fingerprint. It has 64 digits and letters from a to f.</source>
        <translation>Das ist kein Fingerabdruck. Er hat 64 Zeichen: Ziffern und Buchstaben von a bis f.</translation>
    </message>
    <message>
        <source>This is not a key of an onion server. It has 52 letters and digits.</source>
        <translation>Das ist kein Schlüssel eines Onion-Servers. Er hat 52 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This is not a route. Write it as socks5://host:port.</source>
        <translation>Das ist keine Route. Schreib sie als socks5://host:port.</translation>
    </message>
    <message>
        <source>This is not a whole onion address. Copy it again; it has 56 letters and digits before “.onion”. Nothing was sent.</source>
        <translation>Das ist keine vollständige Onion-Adresse. Kopiere sie noch einmal; vor „.onion“ stehen 56 Buchstaben und Ziffern. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This is not an address. Addresses look like name@example.org.</source>
        <translation>Das ist keine Adresse. Adressen sehen aus wie name@example.org.</translation>
    </message>
    <message>
        <source>This line is not a bridge. Paste bridge lines as you got them. Nothing was changed.</source>
        <translation>Diese Zeile ist keine Brücke. Füg die Zeilen so ein, wie du sie bekommen hast. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This link does not say how to connect.</source>
        <translation>Dieser Link sagt nicht, wie man sich verbindet.</translation>
    </message>
    <message>
        <source>This message cannot be read on this device.</source>
        <translation>Diese Nachricht ist auf diesem Gerät nicht lesbar.</translation>
    </message>
    <message>
        <source>This message comes from a device nobody has announced, so it was not opened.</source>
        <translation>Diese Nachricht kommt von einem Gerät, das niemand angekündigt hat. Darum wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>This message is damaged and cannot be opened.</source>
        <translation>Diese Nachricht ist beschädigt und lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This message is not here any more.</source>
        <translation>Diese Nachricht ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This message is too long for the server. Send it in parts.</source>
        <translation>Diese Nachricht ist zu lang für den Server. Sende sie in Teilen.</translation>
    </message>
    <message>
        <source>This message offers no file.</source>
        <translation>Diese Nachricht bietet keine Datei an.</translation>
    </message>
    <message>
        <source>This message uses an encryption this program does not know.</source>
        <translation>Diese Nachricht benutzt eine Verschlüsselung, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>This message was changed on its way, so it was not opened.</source>
        <translation>Diese Nachricht wurde unterwegs verändert. Darum wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>This message was not encrypted for this device. Ask to send it again.</source>
        <translation>Diese Nachricht wurde nicht für dieses Gerät verschlüsselt. Bitte darum, sie noch einmal zu senden.</translation>
    </message>
    <message>
        <source>This message was written for another place or person, so it was not opened.</source>
        <translation>Diese Nachricht war für einen anderen Ort oder Menschen bestimmt. Darum wurde sie nicht geöffnet.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none right now.</source>
        <translation>Dafür braucht es eine Verbindung, und gerade gibt es keine.</translation>
    </message>
    <message>
        <source>This nickname cannot be used here. Choose another one.</source>
        <translation>Dieser Spitzname geht hier nicht. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>This onion server lets in only people who have its key. Ask for the key and enter it in the account’s settings. Nothing was sent.</source>
        <translation>Dieser Onion-Server lässt nur ein, wer seinen Schlüssel hat. Bitte um den Schlüssel und gib ihn in den Einstellungen des Kontos ein. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This onion server needs a key, and the Tor in use takes none from this program. Choose “Tor of this program” as the route. Nothing was sent.</source>
        <translation>Dieser Onion-Server braucht einen Schlüssel, und das benutzte Tor nimmt von diesem Programm keinen an. Wähle „Tor dieses Programms“ als Route. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store. Try again; mind capitals and keyboard language.</source>
        <translation>Diese Passphrase öffnet den Speicher nicht. Versuch es noch einmal; achte auf Großbuchstaben und Tastatursprache.</translation>
    </message>
    <message>
        <source>This password cannot be used. Choose one of letters, digits and signs.</source>
        <translation>Dieses Passwort geht nicht. Nimm eines aus Buchstaben, Ziffern und Zeichen.</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose a smaller PNG or JPEG.</source>
        <translation>Dieses Bild geht nicht. Wähle ein kleineres PNG oder JPEG.</translation>
    </message>
    <message>
        <source>This proxy cannot make such a connection. Choose another route. Nothing was sent.</source>
        <translation>Dieser Proxy kann so eine Verbindung nicht aufbauen. Wähle eine andere Route. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>Dieser Raum gibt mehr preis als vorher. Nichts wird gesendet, bis du entscheidest.</translation>
    </message>
    <message>
        <source>This room hides who its members are, so nothing can be encrypted for them. Nothing was sent.</source>
        <translation>Dieser Raum verbirgt, wer seine Mitglieder sind, also kann für sie nichts verschlüsselt werden. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This room needs a password, or another one.</source>
        <translation>Dieser Raum braucht ein Passwort oder ein anderes.</translation>
    </message>
    <message>
        <source>This server makes no accounts for strangers. Choose another server, or ask whoever runs it.</source>
        <translation>Dieser Server legt keine Konten für Fremde an. Wähle einen anderen Server, oder frag den Betreiber.</translation>
    </message>
    <message>
        <source>This server makes no accounts from here. Look for its own page, or choose another server.</source>
        <translation>Dieser Server legt von hier aus keine Konten an. Such seine eigene Seite, oder wähle einen anderen Server.</translation>
    </message>
    <message>
        <source>This server makes no more accounts right now. Try again later, or choose another server.</source>
        <translation>Dieser Server legt gerade keine Konten mehr an. Versuch es später, oder wähle einen anderen Server.</translation>
    </message>
    <message>
        <source>This setting or value does not exist.</source>
        <translation>Diese Einstellung oder diesen Wert gibt es nicht.</translation>
    </message>
    <message>
        <source>Tor could not be started, or it ended. Look at its log in the network settings. Nothing was sent.</source>
        <translation>Tor ließ sich nicht starten, oder es hat sich beendet. Sieh in den Netzwerkeinstellungen in sein Protokoll. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Tor is not running and not installed on this computer. {hint} Nothing was sent.</source>
        <translation>Tor läuft nicht und ist auf diesem Computer nicht installiert. {hint} Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Tor is still connecting. Your messages go as soon as it is ready. Nothing was sent.</source>
        <translation>Tor verbindet sich noch. Deine Nachrichten gehen ab, sobald es bereit ist. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>What answers at the proxy’s address is not a SOCKS5 proxy. Check the address and port of the route. Nothing was sent.</source>
        <translation>Was unter der Adresse des Proxys antwortet, ist kein SOCKS5-Proxy. Prüfe Adresse und Port der Route. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Du bist aus diesem Raum gebannt.</translation>
    </message>
    <message>
        <source>You are no longer a member of this room.</source>
        <translation>Du bist kein Mitglied dieses Raums mehr.</translation>
    </message>
    <message>
        <source>You are not in this room right now. Nothing was sent.</source>
        <translation>Du bist gerade nicht in diesem Raum. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>You do not trust the device that wrote this. It can be read once you do.</source>
        <translation>Du vertraust dem Gerät nicht, das dies schrieb. Sobald du es tust, ist es lesbar.</translation>
    </message>
    <message>
        <source>You may not write here, so this was not sent.</source>
        <translation>Du darfst hier nicht schreiben, darum wurde das nicht gesendet.</translation>
    </message>
    <message>
        <source>You were not in the room, so this was not sent.</source>
        <translation>Du warst nicht im Raum, darum wurde das nicht gesendet.</translation>
    </message>
    <message>
        <source>You were removed from the room.</source>
        <translation>Du wurdest aus dem Raum entfernt.</translation>
    </message>
    <message>
        <source>You wrote this here, and only the other side can read what was sent.</source>
        <translation>Du hast das hier geschrieben, und nur die andere Seite kann lesen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>You wrote this message yourself, on another device. Look for it there.</source>
        <translation>Du hast diese Nachricht selbst geschrieben, auf einem anderen Gerät. Sieh dort nach.</translation>
    </message>
    <message>
        <source>Your server does not offer this. Nothing was sent.</source>
        <translation>Dein Server bietet das nicht an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Your server has no group chats. Use the address of a room elsewhere.</source>
        <translation>Dein Server hat keine Gruppenchats. Benutze die Adresse eines Raums anderswo.</translation>
    </message>
    <message>
        <source>Your server takes no files. Nothing was sent.</source>
        <translation>Dein Server nimmt keine Dateien an. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{count} new devices wait for your decision. The message waits until you have looked.</source>
        <translation>{count} neue Geräte warten auf deine Entscheidung. Die Nachricht wartet, bis du nachgesehen hast.</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Er sagt: „{theirs}“</translation>
    </message>
    <message>
        <source>{who} has no device that can read encrypted messages yet. The message waits and was not sent.</source>
        <translation>{who} hat noch kein Gerät, das verschlüsselte Nachrichten lesen kann. Die Nachricht wartet und wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>expiry</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>Wird gespeichert … {percent} %</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>Sending {name}… {percent} %</source>
        <translation>{name} wird gesendet … {percent} %</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Das muss ausgefüllt werden.</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Leute</numerusform>
        </translation>
    </message>
    <message>
        <source>A device waits for your decision</source>
        <translation>Ein Gerät wartet auf deine Entscheidung</translation>
    </message>
    <message>
        <source>A new device of your own account wants to read along. Nothing is encrypted to it until you decide.</source>
        <translation>Ein neues Gerät deines eigenen Kontos will mitlesen. Nichts wird dafür verschlüsselt, bis du entscheidest.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted, all devices verified</source>
        <translation>Verschlüsselt, alle Geräte geprüft</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Set by {nick}</source>
        <translation>Festgelegt von {nick}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>lange abwesend</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>likes to chat</source>
        <translation>plaudert gern</translation>
    </message>
    <message>
        <source>nobody else is here</source>
        <translation>sonst ist niemand hier</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Wird hier gelöscht</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Fingerprint of the device</source>
        <translation>Fingerabdruck des Geräts</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Mitlesende</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>gebannt</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>darf nur lesen</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>darf schreiben</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>{how} (OMEMO 0.3: names and reactions travel unencrypted)</source>
        <translation>{how} (OMEMO 0.3: Namen und Reaktionen gehen unverschlüsselt)</translation>
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
        <translation>Akzeptiert nur das Zertifikat mit diesem Fingerabdruck: {pin}</translation>
    </message>
    <message>
        <source>Carries the key that opens this onion server. Keep the link to yourself</source>
        <translation>Enthält den Schlüssel, der diesen Onion-Server öffnet. Behalte den Link für dich</translation>
    </message>
    <message>
        <source>Connects to: {places}</source>
        <translation>Verbindet mit: {places}</translation>
    </message>
    <message>
        <source>Connects {way}</source>
        <translation>Verbindet {way}</translation>
    </message>
    <message>
        <source>Connects {way}, as your settings say. The invitation names {other}, which is not taken.</source>
        <translation>Verbindet {way}, wie in deinen Einstellungen gewählt. Die Einladung nennt {other}; das wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Finds the server by its name</source>
        <translation>Findet den Server über seinen Namen</translation>
    </message>
    <message>
        <source>For addresses that you have on {server}</source>
        <translation>Für Adressen, die du auf {server} hast</translation>
    </message>
    <message>
        <source>From {address}, whose server is {server}</source>
        <translation>Von {address}; der Server dazu ist {server}</translation>
    </message>
    <message>
        <source>Lets you in: it carries a code for one new address</source>
        <translation>Lässt dich ein: mit einem Code für eine einzige neue Adresse</translation>
    </message>
    <message>
        <source>Makes a new address on {server}</source>
        <translation>Legt eine neue Adresse auf {server} an</translation>
    </message>
    <message>
        <source>Makes the new address {address}</source>
        <translation>Legt die neue Adresse {address} an</translation>
    </message>
    <message>
        <source>Nobody but this link says which server is {server}: whoever made it chose who gets your password. Go on only if you trust them, and if nobody could have changed the link on its way</source>
        <translation>Nur dieser Link sagt, welcher Server {server} ist: Wer den Link gemacht hat, hat bestimmt, wer dein Passwort bekommt. Mach nur weiter, wenn du dieser Person vertraust und niemand den Link unterwegs verändert haben kann</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The connection will not be encrypted.</source>
        <translation>Die Verbindung wird nicht verschlüsselt sein.</translation>
    </message>
    <message>
        <source>The part before the @ is not where this leads. It leads to the host named above.</source>
        <translation>Der Teil vor dem @ ist nicht das Ziel. Das Ziel ist der oben genannte Rechner.</translation>
    </message>
    <message>
        <source>This is a bare number, not a name.</source>
        <translation>Das ist eine bloße Nummer, kein Name.</translation>
    </message>
    <message>
        <source>This name has letters outside English; it may be made to look like another one: {shown}</source>
        <translation>Dieser Name hat ungewöhnliche Buchstaben; er soll vielleicht wie ein anderer aussehen: {shown}</translation>
    </message>
</context>
<context>
    <name>outage</name>
    <message>
        <source>Your server is out of order {when}.</source>
        <translation>Dein Server ist {when} nicht erreichbar.</translation>
    </message>
    <message>
        <source>Your server will be out of order {when}.</source>
        <translation>Dein Server wird {when} nicht erreichbar sein.</translation>
    </message>
    <message>
        <source>for now</source>
        <translation>vorerst</translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation>ab {begin}</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>von {begin} bis {end}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>bis {end}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Er sagt: „{theirs}“</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>Pinned message</source>
        <translation>Angeheftete Nachricht</translation>
    </message>
    <message>
        <source>Pinned message {number} of {count}</source>
        <translation>Angeheftete Nachricht {number} von {count}</translation>
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
        <translation>Beide Server können lesen, was hier geschrieben wird</translation>
    </message>
    <message>
        <source>Both servers see who writes and when, not what</source>
        <translation>Beide Server sehen, wer wann schreibt, nicht was</translation>
    </message>
    <message>
        <source>Direct connection: your server sees your internet address</source>
        <translation>Direkte Verbindung: Dein Server sieht deine Internetadresse</translation>
    </message>
    <message>
        <source>Servers can see {what}</source>
        <translation>Server sehen {what}</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer</source>
        <translation>Verschlüsselt auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>The room’s server and yours can read what is written here</source>
        <translation>Der Server des Raums und deiner können lesen, was hier geschrieben wird</translation>
    </message>
    <message>
        <source>The route is not known, so nothing is sent</source>
        <translation>Die Route ist nicht bekannt, darum wird nichts gesendet</translation>
    </message>
    <message>
        <source>They do not see when you are online</source>
        <translation>Die andere Seite sieht nicht, wann du online bist</translation>
    </message>
    <message>
        <source>They see when you are in the room</source>
        <translation>Sie sehen, wann du im Raum bist</translation>
    </message>
    <message>
        <source>They see when you are online</source>
        <translation>Die andere Seite sieht, wann du online bist</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address</source>
        <translation>Über I2P: Dein Server sieht deine Internetadresse nicht</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address</source>
        <translation>Über Tor: Dein Server sieht deine Internetadresse nicht</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees its internet address, and the proxy sees yours</source>
        <translation>Über einen Proxy: Dein Server sieht dessen Internetadresse, und der Proxy sieht deine</translation>
    </message>
    <message>
        <source>every word</source>
        <translation>jedes Wort</translation>
    </message>
    <message>
        <source>how long a message is to live</source>
        <translation>wie lange eine Nachricht leben soll</translation>
    </message>
    <message>
        <source>reactions, with their emojis</source>
        <translation>Reaktionen mit ihren Emojis</translation>
    </message>
    <message>
        <source>that a message arrived</source>
        <translation>dass eine Nachricht ankam</translation>
    </message>
    <message>
        <source>that a message was corrected</source>
        <translation>dass eine Nachricht berichtigt wurde</translation>
    </message>
    <message>
        <source>that a message was read, if that is told</source>
        <translation>dass eine Nachricht gelesen wurde, falls das mitgeteilt wird</translation>
    </message>
    <message>
        <source>that a message was taken back</source>
        <translation>dass eine Nachricht zurückgenommen wurde</translation>
    </message>
    <message>
        <source>that a text is a spoiler</source>
        <translation>dass ein Text ein Spoiler ist</translation>
    </message>
    <message>
        <source>that somebody writes, if that is told</source>
        <translation>dass jemand schreibt, falls das mitgeteilt wird</translation>
    </message>
    <message>
        <source>titles of links</source>
        <translation>Titel von Links</translation>
    </message>
    <message>
        <source>where files are</source>
        <translation>wo Dateien liegen</translation>
    </message>
    <message>
        <source>which message is answered</source>
        <translation>welche Nachricht beantwortet wird</translation>
    </message>
    <message>
        <source>who is mentioned</source>
        <translation>wer erwähnt wird</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>What you read in the picture</source>
        <translation>Was du auf dem Bild liest</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Asked the sender to send it again</source>
        <translation>Absender gebeten, sie noch einmal zu senden</translation>
    </message>
    <message>
        <source>From {name}, {when}. {why} {tried}</source>
        <translation>Von {name}, {when}. {why} {tried}</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Noch wurde nichts versucht.</translation>
    </message>
    <message>
        <source>Renewed the session with this device</source>
        <translation>Sitzung mit diesem Gerät erneuert</translation>
    </message>
    <message>
        <source>Repaired the session by itself</source>
        <translation>Sitzung von selbst repariert</translation>
    </message>
    <message>
        <source>Tried to read it again</source>
        <translation>Noch einmal zu lesen versucht</translation>
    </message>
    <message>
        <source>Tried to repair it</source>
        <translation>Reparatur versucht</translation>
    </message>
    <message>
        <source>{step}, {when}.</source>
        <translation>{step}, {when}.</translation>
    </message>
    <message>
        <source>{step}, {when}; {count} tries so far.</source>
        <translation>{step}, {when}; bisher {count} Versuche.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>An encrypted message; it can be read once you accept.</source>
        <translation>Eine verschlüsselte Nachricht; lesbar, sobald du annimmst.</translation>
    </message>
    <message>
        <source>Wants to see when you are online</source>
        <translation>Möchte sehen, wann du online bist</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>Hat dir geschrieben</translation>
    </message>
    <message>
        <source>Wrote to you and wants to see when you are online</source>
        <translation>Hat dir geschrieben und möchte sehen, wann du online bist</translation>
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
        <translation>Anderer Spitzname …</translation>
    </message>
    <message>
        <source>Anybody may enter this room now.</source>
        <translation>Jeder darf diesen Raum jetzt betreten.</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Um das Wort bitten</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannen</translation>
    </message>
    <message>
        <source>Ban {name} from the room?</source>
        <translation>{name} aus dem Raum bannen?</translation>
    </message>
    <message>
        <source>Can read along from now on: {who}</source>
        <translation>Ab jetzt können mitlesen: {who}</translation>
    </message>
    <message>
        <source>Can read along from now on: {who} and {count} more</source>
        <translation>Ab jetzt können mitlesen: {who} und {count} weitere</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names}</source>
        <translation>Können nicht lesen, was hier geschrieben wird, weil Schlüssel fehlen: {names}</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names} and {count} more</source>
        <translation>Können nicht lesen, was hier geschrieben wird, weil Schlüssel fehlen: {names} und {count} weitere</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Betreten</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Wieder betreten</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben …</translation>
    </message>
    <message>
        <source>Fetching keys: {done} of {total}</source>
        <translation>Schlüssel werden geholt: {done} von {total}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who}</source>
        <translation>In diesem Raum, ohne dazuzugehören: {who}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who} and {count} more</source>
        <translation>In diesem Raum, ohne dazuzugehören: {who} und {count} weitere</translation>
    </message>
    <message>
        <source>It names another one: {address}.</source>
        <translation>Er nennt einen anderen: {address}.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Not encrypted: anybody may enter this room and read it, and so can its server.</source>
        <translation>Nicht verschlüsselt: Jeder darf diesen Raum betreten und mitlesen, und sein Server kann es auch.</translation>
    </message>
    <message>
        <source>Not encrypted: the room’s server, and those of everybody inside, can read what is written.</source>
        <translation>Nicht verschlüsselt: Der Server des Raums und die Server aller darin können lesen, was geschrieben wird.</translation>
    </message>
    <message>
        <source>Nothing is sent until you have decided about this room.</source>
        <translation>Nichts wird gesendet, bis du über diesen Raum entschieden hast.</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names}</source>
        <translation>Von anderen hereingelassen, können jetzt mitlesen: {names}</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names} and {count} more</source>
        <translation>Von anderen hereingelassen, können jetzt mitlesen: {names} und {count} weitere</translation>
    </message>
    <message>
        <source>Private, but not encrypted. You know {nick} by a nickname only, in {room}.</source>
        <translation>Privat, aber nicht verschlüsselt. Du kennst {nick} nur unter einem Spitznamen, in {room}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>{name} aus dem Raum entfernen?</translation>
    </message>
    <message>
        <source>Somebody else is called {who} now</source>
        <translation>Jemand anderes heißt jetzt {who}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take this message back for everybody?</source>
        <translation>Diese Nachricht für alle zurücknehmen?</translation>
    </message>
    <message>
        <source>The moderators were asked. You may write as soon as one agrees.</source>
        <translation>Die Moderatoren wurden gefragt. Du darfst schreiben, sobald jemand zustimmt.</translation>
    </message>
    <message>
        <source>The room asks every program inside to delete the words. Not every one does, and somebody may have read or copied them already. Everybody sees that a moderator did it.</source>
        <translation>Der Raum bittet alle Programme darin, die Worte zu löschen. Nicht jedes tut es, und jemand hat sie vielleicht schon gelesen oder kopiert. Alle sehen, dass es ein Moderator war.</translation>
    </message>
    <message>
        <source>The room does not let you in, so you cannot write here.</source>
        <translation>Der Raum lässt dich nicht ein, darum kannst du hier nicht schreiben.</translation>
    </message>
    <message>
        <source>The room has no subject any more</source>
        <translation>Der Raum hat kein Thema mehr</translation>
    </message>
    <message>
        <source>The room wants messages slower: wait a moment</source>
        <translation>Der Raum will Nachrichten langsamer: Warte einen Moment</translation>
    </message>
    <message>
        <source>The settings of the room changed</source>
        <translation>Die Einstellungen des Raums haben sich geändert</translation>
    </message>
    <message>
        <source>The subject is now: {text}</source>
        <translation>Das Thema ist jetzt: {text}</translation>
    </message>
    <message>
        <source>They leave the room now and cannot come back: {address}</source>
        <translation>Diese Person verlässt den Raum jetzt und kann nicht zurückkommen: {address}</translation>
    </message>
    <message>
        <source>They leave the room now, and may come back.</source>
        <translation>Diese Person verlässt den Raum jetzt und darf zurückkommen.</translation>
    </message>
    <message>
        <source>This room gives away more than before.</source>
        <translation>Dieser Raum gibt mehr preis als vorher.</translation>
    </message>
    <message>
        <source>This room hides now who its members are.</source>
        <translation>Dieser Raum verbirgt jetzt, wer seine Mitglieder sind.</translation>
    </message>
    <message>
        <source>This room is listed publicly now.</source>
        <translation>Dieser Raum steht jetzt in einer öffentlichen Liste.</translation>
    </message>
    <message>
        <source>This room keeps an archive now.</source>
        <translation>Dieser Raum führt jetzt ein Archiv.</translation>
    </message>
    <message>
        <source>This room shows your address to everybody now.</source>
        <translation>Dieser Raum zeigt deine Adresse jetzt allen.</translation>
    </message>
    <message>
        <source>What is said in this room is recorded now.</source>
        <translation>Was in diesem Raum gesagt wird, wird jetzt aufgezeichnet.</translation>
    </message>
    <message>
        <source>What you are in this room now: {what}</source>
        <translation>Was du in diesem Raum jetzt bist: {what}</translation>
    </message>
    <message>
        <source>You are called {who} here now</source>
        <translation>Du heißt hier jetzt {who}</translation>
    </message>
    <message>
        <source>You are not in this room, so you cannot write here.</source>
        <translation>Du bist nicht in diesem Raum, darum kannst du hier nicht schreiben.</translation>
    </message>
    <message>
        <source>You may read here, and not write.</source>
        <translation>Du darfst hier lesen, aber nicht schreiben.</translation>
    </message>
    <message>
        <source>{other} banned {who} from the room</source>
        <translation>{other} hat {who} aus dem Raum gebannt</translation>
    </message>
    <message>
        <source>{other} removed {who} from the room</source>
        <translation>{other} hat {who} aus dem Raum entfernt</translation>
    </message>
    <message>
        <source>{what} Nothing is sent until you have decided.</source>
        <translation>{what} Nichts wird gesendet, bis du entschieden hast.</translation>
    </message>
    <message>
        <source>{what}: “{reason}”</source>
        <translation>{what}: „{reason}“</translation>
    </message>
    <message>
        <source>{who} asks to be allowed to write</source>
        <translation>{who} bittet, schreiben zu dürfen</translation>
    </message>
    <message>
        <source>{who} cannot read what you wrote, for want of keys</source>
        <translation>{who} kann nicht lesen, was du geschrieben hast, weil Schlüssel fehlen</translation>
    </message>
    <message>
        <source>{who} changed the subject: {text}</source>
        <translation>{who} hat das Thema geändert: {text}</translation>
    </message>
    <message>
        <source>{who} declined the invitation</source>
        <translation>{who} hat die Einladung abgelehnt</translation>
    </message>
    <message>
        <source>{who} is called {other} now</source>
        <translation>{who} heißt jetzt {other}</translation>
    </message>
    <message>
        <source>{who} is no member any more and had to leave</source>
        <translation>{who} ist kein Mitglied mehr und musste gehen</translation>
    </message>
    <message>
        <source>{who} people may read along here by now: nobody can know them all</source>
        <translation>{who} Personen können hier inzwischen mitlesen: Niemand kann sie alle kennen</translation>
    </message>
    <message>
        <source>{who} was banned from the room</source>
        <translation>{who} wurde aus dem Raum gebannt</translation>
    </message>
    <message>
        <source>{who} was invited</source>
        <translation>{who} wurde eingeladen</translation>
    </message>
    <message>
        <source>{who} was removed from the room</source>
        <translation>{who} wurde aus dem Raum entfernt</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with devices that you have not compared.</source>
        <translation>
            <numerusform>%n Mitglied mit Geräten, die du nicht verglichen hast.</numerusform>
            <numerusform>%n Mitglieder mit Geräten, die du nicht verglichen hast.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s): few enough to know each other.</source>
        <translation>
            <numerusform>%n Teilnehmer: wenige genug, um sich zu kennen.</numerusform>
            <numerusform>%n Teilnehmer: wenige genug, um sich zu kennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: nobody can know everybody who reads along.</source>
        <translation>
            <numerusform>%n Person: Niemand kann alle kennen, die mitlesen.</numerusform>
            <numerusform>%n Personen: Niemand kann alle kennen, die mitlesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n anwesend</numerusform>
            <numerusform>%n anwesend</numerusform>
        </translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>An invitation. The room does not say who sent it.</source>
        <translation>Eine Einladung. Der Raum sagt nicht, wer sie geschickt hat.</translation>
    </message>
    <message>
        <source>Anybody can enter and read along, without being asked who they are.</source>
        <translation>Jeder kann eintreten und mitlesen, ohne gefragt zu werden, wer er ist.</translation>
    </message>
    <message>
        <source>Anybody can enter now.</source>
        <translation>Jeder kann jetzt eintreten.</translation>
    </message>
    <message>
        <source>Anybody can find it, enter and read along, also what was written before. Nothing in it is encrypted: {server} can read every word.</source>
        <translation>Jeder kann ihn finden, eintreten und mitlesen, auch was vorher geschrieben wurde. Nichts darin ist verschlüsselt: {server} kann jedes Wort lesen.</translation>
    </message>
    <message>
        <source>Anybody can find the room in the list of its server.</source>
        <translation>Jeder kann den Raum in der Liste seines Servers finden.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannen</translation>
    </message>
    <message>
        <source>Ban an address</source>
        <translation>Eine Adresse bannen</translation>
    </message>
    <message>
        <source>Ban {name}?</source>
        <translation>{name} bannen?</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Gebannt</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted</source>
        <translation>Kann Verschlüsseltes nicht lesen</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted: {names}.</source>
        <translation>Können Verschlüsseltes nicht lesen: {names}.</translation>
    </message>
    <message>
        <source>Devices not compared</source>
        <translation>Geräte nicht verglichen</translation>
    </message>
    <message>
        <source>End-to-end encrypted: only devices of the members can read it.</source>
        <translation>Ende-zu-Ende-verschlüsselt: Nur Geräte der Mitglieder können es lesen.</translation>
    </message>
    <message>
        <source>Entering the room…</source>
        <translation>Der Raum wird betreten …</translation>
    </message>
    <message>
        <source>Every device verified</source>
        <translation>Jedes Gerät geprüft</translation>
    </message>
    <message>
        <source>Everybody in the room sees it, and that you changed it.</source>
        <translation>Alle im Raum sehen es, und dass du es geändert hast.</translation>
    </message>
    <message>
        <source>Everybody in the room sees it. A subject is never encrypted, not even in a private group.</source>
        <translation>Alle im Raum sehen es. Ein Thema ist nie verschlüsselt, auch nicht in einer privaten Gruppe.</translation>
    </message>
    <message>
        <source>Everybody in the room sees your address, and you see theirs.</source>
        <translation>Alle im Raum sehen deine Adresse, und du siehst ihre.</translation>
    </message>
    <message>
        <source>Everybody who knows the password can enter.</source>
        <translation>Jeder, der das Passwort kennt, kann eintreten.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Gib ihm zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Good: {text}</source>
        <translation>Gut: {text}</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>Gruppenchat</translation>
    </message>
    <message>
        <source>Invitation into {room}. {what} {text}</source>
        <translation>Einladung in {room}. {what} {text}</translation>
    </message>
    <message>
        <source>It can be found by anybody in the list of its server now.</source>
        <translation>Jeder kann ihn jetzt in der Liste seines Servers finden.</translation>
    </message>
    <message>
        <source>It gives away more than before.</source>
        <translation>Er gibt mehr preis als vorher.</translation>
    </message>
    <message>
        <source>It has so many people now that nobody can know who reads along.</source>
        <translation>Er hat jetzt so viele Personen, dass niemand wissen kann, wer mitliest.</translation>
    </message>
    <message>
        <source>It hides who its members are now.</source>
        <translation>Er verbirgt jetzt, wer seine Mitglieder sind.</translation>
    </message>
    <message>
        <source>It keeps what is written now, for those who enter later.</source>
        <translation>Er bewahrt jetzt auf, was geschrieben wird, für alle, die später eintreten.</translation>
    </message>
    <message>
        <source>It records what is written in a log now, which may be public.</source>
        <translation>Er zeichnet jetzt auf, was geschrieben wird; das Protokoll ist vielleicht öffentlich.</translation>
    </message>
    <message>
        <source>It shows your real address to everybody in it now.</source>
        <translation>Er zeigt deine echte Adresse jetzt allen darin.</translation>
    </message>
    <message>
        <source>Looks like {name}. The room hides who it is, so do not believe it.</source>
        <translation>Sieht aus wie {name}. Der Raum verbirgt, wer es ist, also glaub es nicht.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Moderiert</translation>
    </message>
    <message>
        <source>Not encrypted: the server of the room can read every word.</source>
        <translation>Nicht verschlüsselt: Der Server des Raums kann jedes Wort lesen.</translation>
    </message>
    <message>
        <source>Not {name}: only the nickname looks alike. This is {address}.</source>
        <translation>Nicht {name}: Nur der Spitzname sieht so aus. Das ist {address}.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>Eine Nachricht alle {seconds} Sekunden</translation>
    </message>
    <message>
        <source>Only people who were made members can enter.</source>
        <translation>Nur wer zum Mitglied gemacht wurde, kann eintreten.</translation>
    </message>
    <message>
        <source>Only people you add can enter. They see each other’s addresses, and every message is encrypted end-to-end. {server} runs the group: it sees who is in it and who writes when, not what.</source>
        <translation>Nur Personen, die du hinzufügst, können eintreten. Sie sehen die Adressen der anderen, und jede Nachricht ist Ende-zu-Ende-verschlüsselt. {server} betreibt die Gruppe: Er sieht, wer darin ist und wer wann schreibt, nicht was.</translation>
    </message>
    <message>
        <source>Only you see it, on all your devices. Empty: what the room calls itself.</source>
        <translation>Nur du siehst es, auf allen deinen Geräten. Leer: wie der Raum sich selbst nennt.</translation>
    </message>
    <message>
        <source>Others see only nicknames, so you cannot know who reads along. Moderators and the server see your address.</source>
        <translation>Andere sehen nur Spitznamen, du kannst also nicht wissen, wer mitliest. Moderatoren und der Server sehen deine Adresse.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Private group</source>
        <translation>Private Gruppe</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Öffentlicher Kanal</translation>
    </message>
    <message>
        <source>Reading what was written meanwhile…</source>
        <translation>Was inzwischen geschrieben wurde, wird gelesen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>{name} aus dem Raum entfernen?</translation>
    </message>
    <message>
        <source>Run by {server}, which sees who is here and who writes when.</source>
        <translation>Betrieben von {server}; er sieht, wer hier ist und wer wann schreibt.</translation>
    </message>
    <message>
        <source>So nothing can be encrypted in it any more. What you write is not sent, unless you also turn encryption off.</source>
        <translation>Darum kann darin nichts mehr verschlüsselt werden. Was du schreibst, wird nicht gesendet, außer du schaltest auch die Verschlüsselung aus.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>The room cannot be reached. It is tried again.</source>
        <translation>Der Raum ist nicht erreichbar. Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The room does not say how many people are in it.</source>
        <translation>Der Raum sagt nicht, wie viele Personen darin sind.</translation>
    </message>
    <message>
        <source>The room does not say what kind of room it is. Expect that anybody reads along.</source>
        <translation>Der Raum sagt nicht, was für ein Raum er ist. Rechne damit, dass jeder mitliest.</translation>
    </message>
    <message>
        <source>The room keeps a log that may be public: who wrote when, not what.</source>
        <translation>Der Raum führt ein Protokoll, das öffentlich sein kann: wer wann schrieb, nicht was.</translation>
    </message>
    <message>
        <source>The room keeps no history.</source>
        <translation>Der Raum bewahrt keinen Verlauf auf.</translation>
    </message>
    <message>
        <source>The room keeps what is written; who enters later can read it.</source>
        <translation>Der Raum bewahrt auf, was geschrieben wird; wer später eintritt, kann es lesen.</translation>
    </message>
    <message>
        <source>The room says that {sender} invites you. It may not be true.</source>
        <translation>Der Raum sagt, dass {sender} dich einlädt. Das muss nicht stimmen.</translation>
    </message>
    <message>
        <source>The room stands in no list.</source>
        <translation>Der Raum steht in keiner Liste.</translation>
    </message>
    <message>
        <source>The server of the room does not answer. Try again later.</source>
        <translation>Der Server des Raums antwortet nicht. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>The server of the room keeps what is written, encrypted as it is.</source>
        <translation>Der Server des Raums bewahrt auf, was geschrieben wird, so verschlüsselt, wie es ist.</translation>
    </message>
    <message>
        <source>They leave at once and cannot come back until somebody lifts the ban.</source>
        <translation>Diese Person verlässt den Raum sofort und kann nicht zurückkommen, bis jemand den Bann aufhebt.</translation>
    </message>
    <message>
        <source>They leave at once and may come back if the room lets them in.</source>
        <translation>Diese Person verlässt den Raum sofort und darf zurückkommen, wenn der Raum sie einlässt.</translation>
    </message>
    <message>
        <source>To know: {text}</source>
        <translation>Zu wissen: {text}</translation>
    </message>
    <message>
        <source>Unknown kind of room</source>
        <translation>Raum unbekannter Art</translation>
    </message>
    <message>
        <source>Vanishes when everybody has left</source>
        <translation>Verschwindet, wenn alle gegangen sind</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
    </message>
    <message>
        <source>What is written is recorded in a log that may be public.</source>
        <translation>Was geschrieben wird, wird in einem Protokoll aufgezeichnet, das öffentlich sein kann.</translation>
    </message>
    <message>
        <source>What you call this room</source>
        <translation>Wie du diesen Raum nennst</translation>
    </message>
    <message>
        <source>Whoever has this address cannot come in, and leaves at once.</source>
        <translation>Wer diese Adresse hat, kann nicht hinein und muss sofort gehen.</translation>
    </message>
    <message>
        <source>Write an address like room@rooms.example.org, or an xmpp: link.</source>
        <translation>Schreib eine Adresse wie room@rooms.example.org oder einen xmpp:-Link.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Du bist nicht in diesem Raum.</translation>
    </message>
    <message>
        <source>Your nickname here</source>
        <translation>Dein Spitzname hier</translation>
    </message>
    <message>
        <source>cannot reach the room, tries again</source>
        <translation>der Raum ist nicht erreichbar, neuer Versuch</translation>
    </message>
    <message>
        <source>entering the room…</source>
        <translation>der Raum wird betreten …</translation>
    </message>
    <message>
        <source>private, in {room}</source>
        <translation>privat, in {room}</translation>
    </message>
    <message>
        <source>reading what was written…</source>
        <translation>was geschrieben wurde, wird gelesen …</translation>
    </message>
    <message>
        <source>the room does not let you in</source>
        <translation>der Raum lässt dich nicht ein</translation>
    </message>
    <message>
        <source>the room is closed</source>
        <translation>der Raum ist geschlossen</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>wartet auf deine Entscheidung</translation>
    </message>
    <message>
        <source>you are not in the room</source>
        <translation>du bist nicht im Raum</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <source>{name}. {line}</source>
        <translation>{name}. {line}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Er sagt: „{theirs}“</translation>
    </message>
    <message>
        <source>{sender} invites you into this room.</source>
        <translation>{sender} lädt dich in diesen Raum ein.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Away for longer</source>
        <translation>Länger abwesend</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online</source>
        <translation>Keiner von euch sieht, wann der andere online ist</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Online, happy to talk</source>
        <translation>Online, plaudert gern</translation>
    </message>
    <message>
        <source>Sees when you are online; you do not see them</source>
        <translation>Sieht, wann du online bist; du nicht umgekehrt</translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation>Antwort steht noch aus</translation>
    </message>
    <message>
        <source>{name}, {address}. {line}</source>
        <translation>{name}, {address}. {line}</translation>
    </message>
    <message>
        <source>{presence} · does not see when you are online</source>
        <translation>{presence} · sieht nicht, wann du online bist</translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>Cannot reach {server} {way}: {why} Nothing was sent.</source>
        <translation>{server} ist {way} nicht erreichbar: {why} Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Connecting to the Tor network: {percent} %</source>
        <translation>Verbindung zum Tor-Netzwerk: {percent} %</translation>
    </message>
    <message>
        <source>Connects directly: your server sees your internet address.</source>
        <translation>Verbindet sich direkt: Dein Server sieht deine Internetadresse.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direkt</translation>
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
        <translation>Tor startet …</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address. Without I2P nothing is sent.</source>
        <translation>Über I2P: Dein Server sieht deine Internetadresse nicht. Ohne I2P wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address. Without Tor nothing is sent.</source>
        <translation>Über Tor: Dein Server sieht deine Internetadresse nicht. Ohne Tor wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Through a Tor that this program starts: your server does not see your internet address. Without it nothing is sent.</source>
        <translation>Über ein Tor, das dieses Programm startet: Dein Server sieht deine Internetadresse nicht. Ohne dieses Tor wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees the proxy’s internet address, and whoever runs the proxy sees yours. Without it nothing is sent.</source>
        <translation>Über einen Proxy: Dein Server sieht die Internetadresse des Proxys, und dessen Betreiber sieht deine. Ohne den Proxy wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>Tor dieses Programms</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>the Tor network does not know this address. The server may be off.</source>
        <translation>Das Tor-Netzwerk kennt diese Adresse nicht. Vielleicht ist der Server aus.</translation>
    </message>
    <message>
        <source>the onion server does not answer right now.</source>
        <translation>Der Onion-Server antwortet gerade nicht.</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>Der Proxy</translation>
    </message>
    <message>
        <source>the proxy at {place}</source>
        <translation>Der Proxy unter {place}</translation>
    </message>
    <message>
        <source>the server refuses the connection.</source>
        <translation>Der Server lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>the way there took too long.</source>
        <translation>Der Weg dorthin hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>through I2P</source>
        <translation>über I2P</translation>
    </message>
    <message>
        <source>through Tor</source>
        <translation>über Tor</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>über einen Proxy</translation>
    </message>
    <message>
        <source>through an unknown route</source>
        <translation>über eine unbekannte Route</translation>
    </message>
    <message>
        <source>{name} at {place}</source>
        <translation>{name} unter {place}</translation>
    </message>
    <message>
        <source>{proxy} cannot find it.</source>
        <translation>{proxy} kann den Server nicht finden.</translation>
    </message>
    <message>
        <source>{proxy} could not connect and does not say why.</source>
        <translation>{proxy} konnte keine Verbindung aufbauen und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and password.</source>
        <translation>{proxy} nimmt Benutzername und Passwort nicht an.</translation>
    </message>
    <message>
        <source>{proxy} does not allow it.</source>
        <translation>{proxy} erlaubt es nicht.</translation>
    </message>
    <message>
        <source>{proxy} does not answer.</source>
        <translation>{proxy} antwortet nicht.</translation>
    </message>
    <message>
        <source>{proxy} does not speak SOCKS5.</source>
        <translation>{proxy} spricht kein SOCKS5.</translation>
    </message>
    <message>
        <source>{proxy} has no network right now.</source>
        <translation>{proxy} hat gerade kein Netz.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>You: {text}</source>
        <translation>Du: {text}</translation>
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
        <translation>Blockiert Personen, bevor ihre Nachrichten dich erreichen</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keeps messages until all your devices have them</source>
        <translation>Bewahrt Nachrichten auf, bis alle deine Geräte sie haben</translation>
    </message>
    <message>
        <source>Largest message: {size} kB</source>
        <translation>Größte Nachricht: {size} kB</translation>
    </message>
    <message>
        <source>Lets you change the password here</source>
        <translation>Lässt dich das Passwort hier ändern</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Missbrauch melden</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>Zustand des Servers</translation>
    </message>
    <message>
        <source>Takes reports about spam and abuse</source>
        <translation>Nimmt Meldungen über Spam und Missbrauch an</translation>
    </message>
    <message>
        <source>Tells your devices what you have read</source>
        <translation>Sagt deinen Geräten, was du gelesen hast</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Betreiber</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>A new device waits for your decision. Not sent yet.</source>
        <translation>Ein neues Gerät wartet auf deine Entscheidung. Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names} and {count} more: they cannot read it</source>
        <translation>Konnte für {names} und {count} weitere nicht verschlüsselt werden: Sie können es nicht lesen</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names}: they cannot read it</source>
        <translation>Konnte für {names} nicht verschlüsselt werden: für sie nicht lesbar</translation>
    </message>
    <message>
        <source>Deleted here on {when}</source>
        <translation>Wird hier am {when} gelöscht</translation>
    </message>
    <message>
        <source>Deleted some time after it was read</source>
        <translation>Wird einige Zeit nach dem Lesen gelöscht</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted by a device you do not trust</source>
        <translation>Verschlüsselt von einem Gerät, dem du nicht vertraust</translation>
    </message>
    <message>
        <source>Encrypted, device verified</source>
        <translation>Verschlüsselt, Gerät geprüft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>Datei {name}</translation>
    </message>
    <message>
        <source>From here on messages are encrypted</source>
        <translation>Ab hier sind Nachrichten verschlüsselt</translation>
    </message>
    <message>
        <source>From here on messages are not encrypted</source>
        <translation>Ab hier sind Nachrichten nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Messages between {after} and {before} may be on the server only</source>
        <translation>Nachrichten zwischen {after} und {before} sind vielleicht nur auf dem Server</translation>
    </message>
    <message>
        <source>Messages from before {before} may be on the server only</source>
        <translation>Nachrichten vor {before} sind vielleicht nur auf dem Server</translation>
    </message>
    <message>
        <source>Nobody there can read encrypted messages yet. Not sent yet.</source>
        <translation>Dort kann noch niemand verschlüsselte Nachrichten lesen. Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>Spoiler, covered</source>
        <translation>Spoiler, verdeckt</translation>
    </message>
    <message>
        <source>Taken back by a moderator</source>
        <translation>Von einem Moderator zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back by a moderator, {name}</source>
        <translation>Von {name} (Moderator) zurückgenommen</translation>
    </message>
    <message>
        <source>The original is not here</source>
        <translation>Das Original ist nicht hier</translation>
    </message>
    <message>
        <source>The room gives away more than before. Not sent until you have decided.</source>
        <translation>Der Raum gibt mehr preis als vorher. Nicht gesendet, bis du entschieden hast.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Diese Nachricht wurde gelöscht</translation>
    </message>
    <message>
        <source>This message was not sent.</source>
        <translation>Diese Nachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Wartet auf deine Entscheidung</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>in reply to {name}: {text}</source>
        <translation>als Antwort auf {name}: {text}</translation>
    </message>
    <message>
        <source>looks like {name}; the room hides who it is</source>
        <translation>sieht aus wie {name}; der Raum verbirgt, wer es ist</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>nennt dich</translation>
    </message>
    <message>
        <source>only looks like {name}</source>
        <translation>sieht nur aus wie {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{who}: “{reason}”</source>
        <translation>{who}: „{reason}“</translation>
    </message>
</context>
<context>
    <name>typing</name>
    <message>
        <source>typing…</source>
        <translation>schreibt …</translation>
    </message>
    <message>
        <source>{count} people are typing…</source>
        <translation>{count} Personen schreiben …</translation>
    </message>
    <message>
        <source>{name} and {other} are typing…</source>
        <translation>{name} und {other} schreiben …</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} schreibt …</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>All messages are deleted on this computer, and the server does not bring them back. Others, and your other devices, keep theirs.</source>
        <translation>Alle Nachrichten werden auf diesem Computer gelöscht, und der Server bringt sie nicht zurück. Andere und deine anderen Geräte behalten ihre.</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Chat löschen</translation>
    </message>
    <message>
        <source>Delete every message with {name}?</source>
        <translation>Alle Nachrichten mit {name} löschen?</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Nachrichten löschen</translation>
    </message>
    <message>
        <source>Delete the chat with {name}?</source>
        <translation>Den Chat mit {name} löschen?</translation>
    </message>
    <message>
        <source>The chat and its messages are deleted on this computer. The contact stays, and others keep their messages.</source>
        <translation>Der Chat und seine Nachrichten werden auf diesem Computer gelöscht. Der Kontakt bleibt, und andere behalten ihre Nachrichten.</translation>
    </message>
    <message>
        <source>You leave the room, on your other devices too. The chat and its messages are deleted on this computer; others keep their messages.</source>
        <translation>Du verlässt den Raum, auch auf deinen anderen Geräten. Der Chat und seine Nachrichten werden auf diesem Computer gelöscht; andere behalten ihre Nachrichten.</translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>Schreib es als host:port, zum Beispiel xmpp.example.org:5222.</translation>
    </message>
</context>
</TS>
