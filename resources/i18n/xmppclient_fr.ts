<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccountCard</name>
    <message>
        <source>Connect now</source>
        <translation>Se connecter maintenant</translation>
    </message>
    <message>
        <source>Connects when the program starts, and stays connected.</source>
        <translation>Se connecte au démarrage du programme, et le reste.</translation>
    </message>
    <message>
        <source>Route, server and password of %1</source>
        <translation>Route, serveur et mot de passe de %1</translation>
    </message>
    <message>
        <source>Route, server, password…</source>
        <translation>Route, serveur, mot de passe…</translation>
    </message>
    <message>
        <source>Trust new devices of contacts</source>
        <translation>Faire confiance aux nouveaux appareils des contacts</translation>
    </message>
    <message>
        <source>Until you verify the first device of somebody; from then on you decide about each new one.</source>
        <translation>Jusqu’à ce que vous ayez vérifié le premier appareil de quelqu’un ; ensuite, vous décidez pour chaque nouveau.</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Utiliser ce compte</translation>
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
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Allow a plain password</source>
        <translation>Autoriser le mot de passe en clair</translation>
    </message>
    <message>
        <source>Lets the server read your password when it knows no better login. Still only inside an encrypted connection.</source>
        <translation>Le serveur peut lire votre mot de passe s’il ne connaît pas de meilleure méthode. Toujours dans une connexion chiffrée.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <translation>Saisissez le mot de passe de ce compte.</translation>
    </message>
    <message>
        <source>The invitation is for addresses that end in @{server}.</source>
        <translation>L’invitation est pour les adresses qui finissent par @{server}.</translation>
    </message>
</context>
<context>
    <name>AccountLine</name>
    <message>
        <source>From your account</source>
        <translation>Depuis votre compte</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>All its messages and keys on this computer are deleted. The account itself stays on the server, and you can log in again.</source>
        <translation>Tous ses messages et toutes ses clés sur cet ordinateur sont supprimés. Le compte lui-même reste sur le serveur, et vous pouvez vous reconnecter.</translation>
    </message>
    <message>
        <source>Always: {who}.</source>
        <translation>Toujours : {who}.</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete on the server…</source>
        <translation>Supprimer sur le serveur…</translation>
    </message>
    <message>
        <source>Delete {address} for good?</source>
        <translation>Supprimer {address} définitivement ?</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From contacts</source>
        <translation>Des contacts</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>J’ai demandé : il a changé</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Partir</translation>
    </message>
    <message>
        <source>Messages that come while this computer is off are then lost to it.</source>
        <translation>Les messages arrivés pendant que cet ordinateur est éteint sont alors perdus pour lui.</translation>
    </message>
    <message>
        <source>Never: {who}.</source>
        <translation>Jamais : {who}.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Other devices have to log in again with the new one.</source>
        <translation>Les autres appareils devront se reconnecter avec le nouveau.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Remove here</source>
        <translation>Retirer d’ici</translation>
    </message>
    <message>
        <source>Remove here…</source>
        <translation>Retirer d’ici…</translation>
    </message>
    <message>
        <source>Remove it from this computer alone, or delete it on the server for everybody.</source>
        <translation>Retirez-le de cet ordinateur seulement, ou supprimez-le sur le serveur pour tout le monde.</translation>
    </message>
    <message>
        <source>Remove {address} from this computer?</source>
        <translation>Retirer {address} de cet ordinateur ?</translation>
    </message>
    <message>
        <source>Show certificate</source>
        <translation>Voir le certificat</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>Le responsable a changé cela…</translation>
    </message>
    <message>
        <source>The server deletes the account with its contacts and archive, and this computer deletes its messages and keys. Nobody can bring it back, and somebody else may take the address.</source>
        <translation>Le serveur supprime le compte avec ses contacts et ses archives, et cet ordinateur supprime ses messages et ses clés. Personne ne peut le rétablir, et quelqu’un d’autre peut prendre l’adresse.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Les deux mots de passe diffèrent. Saisissez deux fois le même.</translation>
    </message>
    <message>
        <source>This server does not let you change the password here. Ask whoever runs it.</source>
        <translation>Ce serveur ne permet pas de changer le mot de passe ici. Demandez à son responsable.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Utilisez au moins {count} caractères.</translation>
    </message>
    <message>
        <source>What your server keeps</source>
        <translation>Ce que votre serveur garde</translation>
    </message>
    <message>
        <source>Your server archives messages, so that all your devices get them. Encrypted ones it cannot read.</source>
        <translation>Votre serveur archive les messages pour que tous vos appareils les reçoivent. Il ne peut pas lire ceux qui sont chiffrés.</translation>
    </message>
</context>
<context>
    <name>AccountSheet</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>AccountTrouble</name>
    <message>
        <source>Do this only if whoever runs {server} told you, in another way, that they changed how people log in. If somebody is in between, they take over your account.</source>
        <translation>Ne le faites que si le responsable de {server} vous a dit, par un autre moyen, que la façon de se connecter a changé. Si quelqu’un s’est interposé, il prend le contrôle de votre compte.</translation>
    </message>
    <message>
        <source>Log in with less protection than before?</source>
        <translation>Se connecter avec moins de protection qu’avant ?</translation>
    </message>
    <message>
        <source>The operator changed this: log in</source>
        <translation>Le responsable a changé cela : se connecter</translation>
    </message>
</context>
<context>
    <name>AccountWay</name>
    <message>
        <source>Change the route</source>
        <translation>Changer la route</translation>
    </message>
    <message>
        <source>New circuits are used from now on.</source>
        <translation>De nouveaux circuits sont utilisés à partir de maintenant.</translation>
    </message>
    <message>
        <source>Show more than before?</source>
        <translation>En montrer plus qu’avant ?</translation>
    </message>
    <message>
        <source>This shows more than the route until now.</source>
        <translation>Cela en montre plus que la route utilisée jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From your account</source>
        <translation>Depuis votre compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>They are asked whether you may see when they are online. You can write to them at once.</source>
        <translation>On lui demande si vous pouvez voir quand il est en ligne. Vous pouvez lui écrire tout de suite.</translation>
    </message>
    <message>
        <source>as you call them; only you see it</source>
        <translation>comme vous l’appelez ; vous seul le voyez</translation>
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
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <source>I need an address</source>
        <translation>Il me faut une adresse</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Log in with the address you have. You can add more accounts later.</source>
        <translation>Connectez-vous avec l’adresse que vous avez. Vous pourrez ajouter d’autres comptes plus tard.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>AddressSection</name>
    <message>
        <source>Add an address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>Addresses of the server</source>
        <translation>Adresses du serveur</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>The server is found by its name. Add an address if whoever runs it gave you one, or if its name is blocked where you are.</source>
        <translation>Le serveur est trouvé par son nom. Ajoutez une adresse si son responsable vous en a donné une, ou si son nom est bloqué là où vous êtes.</translation>
    </message>
    <message>
        <source>These are tried in this order, and nobody is asked for the server’s name.</source>
        <translation>Elles sont essayées dans cet ordre, et le nom du serveur n’est demandé à personne.</translation>
    </message>
    <message>
        <source>Try %1 earlier</source>
        <translation>Essayer %1 plus tôt</translation>
    </message>
    <message>
        <source>Try %1 later</source>
        <translation>Essayer %1 plus tard</translation>
    </message>
</context>
<context>
    <name>AddressSheet</name>
    <message>
        <source>A name, an onion address or a number. The certificate is still the one of the server’s name.</source>
        <translation>Un nom, une adresse onion ou un numéro. Le certificat reste celui du nom du serveur.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>Chiffrement vers le serveur</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Empreinte de son certificat</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Dès le début</translation>
    </message>
    <message>
        <source>Host and port</source>
        <translation>Hôte et port</translation>
    </message>
    <message>
        <source>Kind of address</source>
        <translation>Type d’adresse</translation>
    </message>
    <message>
        <source>Looks like the web on the way, and often passes where other connections do not.</source>
        <translation>Ressemble au web en chemin, et passe souvent là où d’autres connexions ne passent pas.</translation>
    </message>
    <message>
        <source>Name that is told on the way</source>
        <translation>Nom annoncé en chemin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s</source>
        <translation>Celui du serveur</translation>
    </message>
    <message>
        <source>The server’s own web page is asked where its WebSocket is, on the route of this account.</source>
        <translation>On demande à la page web du serveur où est son WebSocket, par la route de ce compte.</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket it names</source>
        <translation>WebSocket qu’il indique</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>tout certificat valide</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>As abuse</source>
        <translation>Comme abus</translation>
    </message>
    <message>
        <source>As spam</source>
        <translation>Comme spam</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Bloquer %1 ?</translation>
    </message>
    <message>
        <source>Block and report</source>
        <translation>Bloquer et signaler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everybody on %1</source>
        <translation>Tout le monde sur %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Nothing they send reaches you any more, here or on your other devices. They are not told.</source>
        <translation>Plus rien de sa part ne vous parvient, ni ici ni sur vos autres appareils. Personne ne l’en informe.</translation>
    </message>
    <message>
        <source>Report them to your server?</source>
        <translation>Signaler à votre serveur ?</translation>
    </message>
    <message>
        <source>This address</source>
        <translation>Cette adresse</translation>
    </message>
    <message>
        <source>What happened (those who run your server read it)</source>
        <translation>Ce qui s’est passé (lu par les responsables de votre serveur)</translation>
    </message>
    <message>
        <source>Whom to block</source>
        <translation>Qui bloquer</translation>
    </message>
</context>
<context>
    <name>Blocked</name>
    <message>
        <source>Address or server to block</source>
        <translation>Adresse ou serveur à bloquer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block somebody here, in the contacts, or when they write to you for the first time.</source>
        <translation>Bloquez quelqu’un ici, dans les contacts, ou quand il vous écrit pour la première fois.</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>Personnes et serveurs bloqués</translation>
    </message>
    <message>
        <source>For your account</source>
        <translation>Pour votre compte</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Personne n’est bloqué</translation>
    </message>
    <message>
        <source>Nothing from them reaches you, and nothing is sent to them: no messages, no sign that you are online. They are not told.</source>
        <translation>Rien ne vous parvient de leur part et rien ne leur est envoyé : ni messages, ni signe que vous êtes en ligne. Personne ne les en informe.</translation>
    </message>
    <message>
        <source>name@example.org or example.org</source>
        <translation>name@example.org ou example.org</translation>
    </message>
</context>
<context>
    <name>BlockedItem</name>
    <message>
        <source>%1, the whole server</source>
        <translation>%1, tout le serveur</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Tout le monde sur ce serveur</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Débloquer %1</translation>
    </message>
</context>
<context>
    <name>BlockedViewModel</name>
    <message>
        <source>Write an address like name@example.org, or a server like example.org.</source>
        <translation>Écrivez une adresse comme name@example.org, ou un serveur comme example.org.</translation>
    </message>
</context>
<context>
    <name>BridgeFields</name>
    <message>
        <source>Ask for some at bridges.torproject.org or people you trust, and paste the lines as you got them.</source>
        <translation>Demandez-en sur bridges.torproject.org ou à des personnes de confiance, et collez les lignes telles que vous les avez reçues.</translation>
    </message>
    <message>
        <source>Bridges work only with the Tor of this program, so that one is used.</source>
        <translation>Les ponts ne marchent qu’avec le Tor de ce programme : c’est donc lui qui est utilisé.</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>Ponts, un par ligne</translation>
    </message>
    <message>
        <source>Tor is blocked here? Use bridges…</source>
        <translation>Tor est bloqué ici ? Utiliser des ponts…</translation>
    </message>
</context>
<context>
    <name>BrowseSheet</name>
    <message>
        <source>%1 of %2 rooms. Only your own server is asked.</source>
        <translation>%1 salons sur %2. Seul votre propre serveur est interrogé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>No public rooms</source>
        <translation>Aucun salon public</translation>
    </message>
    <message>
        <source>No room with “%1”.</source>
        <translation>Aucun salon avec « %1 ».</translation>
    </message>
    <message>
        <source>Rooms of your server</source>
        <translation>Salons de votre serveur</translation>
    </message>
    <message>
        <source>The list could not be read</source>
        <translation>La liste n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Your server shows none. Rooms elsewhere can be joined by their address.</source>
        <translation>Votre serveur n’en montre aucun. On peut rejoindre un salon d’ailleurs par son adresse.</translation>
    </message>
</context>
<context>
    <name>BubbleTools</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>CertificateFacts</name>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint that this account accepts</source>
        <translation>Empreinte que ce compte accepte</translation>
    </message>
    <message>
        <source>Fingerprint that was shown (SHA-256)</source>
        <translation>Empreinte qui a été présentée (SHA-256)</translation>
    </message>
</context>
<context>
    <name>CertificateNewsSheet</name>
    <message>
        <source>Another certificate</source>
        <translation>Un autre certificat</translation>
    </message>
    <message>
        <source>I asked: it was changed</source>
        <translation>J’ai demandé : il a changé</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
</context>
<context>
    <name>CertificateSection</name>
    <message>
        <source>64 digits and letters</source>
        <translation>64 chiffres et lettres</translation>
    </message>
    <message>
        <source>Accept every valid one</source>
        <translation>Accepter tout certificat valide</translation>
    </message>
    <message>
        <source>Accept only that one</source>
        <translation>N’accepter que celui-là</translation>
    </message>
    <message>
        <source>Accept only the certificate with this fingerprint</source>
        <translation>N’accepter que le certificat avec cette empreinte</translation>
    </message>
    <message>
        <source>Accept only this one</source>
        <translation>N’accepter que celui-ci</translation>
    </message>
    <message>
        <source>How the server proves who it is</source>
        <translation>Comment le serveur prouve qui il est</translation>
    </message>
    <message>
        <source>Keep this key</source>
        <translation>Garder cette clé</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>Clé d’un serveur onion privé</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>Seulement pour un serveur à adresse onion que tout le monde n’a pas le droit de joindre.</translation>
    </message>
    <message>
        <source>The certificate of the last login</source>
        <translation>Le certificat de la dernière connexion</translation>
    </message>
    <message>
        <source>There was no login with a certificate yet.</source>
        <translation>Il n’y a encore eu aucune connexion avec un certificat.</translation>
    </message>
    <message>
        <source>This account accepts every valid certificate, and tells you when it is another one.</source>
        <translation>Ce compte accepte tout certificat valide, et vous dit quand il y en a un autre.</translation>
    </message>
    <message>
        <source>This account accepts one certificate only. If the server gets a new one, you are asked.</source>
        <translation>Ce compte n’accepte qu’un seul certificat. Si le serveur en reçoit un nouveau, on vous demande.</translation>
    </message>
</context>
<context>
    <name>CertificateSheet</name>
    <message>
        <source>Accept this one certificate only?</source>
        <translation>N’accepter que ce certificat ?</translation>
    </message>
    <message>
        <source>Accept this one certificate only…</source>
        <translation>N’accepter que ce certificat…</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <source>Do this only if whoever runs the server gave you this fingerprint, by telephone or on paper, and every group is the same. From then on this account accepts no other certificate, also none that would be valid.</source>
        <translation>Ne le faites que si le responsable du serveur vous a donné cette empreinte, par téléphone ou sur papier, et que tous les groupes sont identiques. Dès lors, ce compte n’accepte aucun autre certificat, même valide.</translation>
    </message>
    <message>
        <source>I compared it: accept</source>
        <translation>J’ai comparé : accepter</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>The certificate of %1</source>
        <translation>Le certificat de %1</translation>
    </message>
    <message>
        <source>The fingerprint to accept stands beside an address of this account, in its settings.</source>
        <translation>L’empreinte à accepter figure à côté d’une adresse de ce compte, dans ses paramètres.</translation>
    </message>
    <message>
        <source>Whoever is in between could read your password and everything that is not end-to-end encrypted.</source>
        <translation>Quiconque s’interpose pourrait lire votre mot de passe et tout ce qui n’est pas chiffré de bout en bout.</translation>
    </message>
</context>
<context>
    <name>ChannelSheet</name>
    <message>
        <source>Address, before the @</source>
        <translation>Adresse, avant le @</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create channel</source>
        <translation>Créer le canal</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>Nouveau canal public</translation>
    </message>
    <message>
        <source>Sailing</source>
        <translation>Voile</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Retour aux conversations</translation>
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
        <translation>Plus sur cette discussion</translation>
    </message>
    <message>
        <source>People and details of the room</source>
        <translation>Personnes et détails du salon</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Qui peut lire ceci</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Auto-delete…</source>
        <translation>Suppression automatique…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>Bloquer ou signaler…</translation>
    </message>
    <message>
        <source>Change the subject…</source>
        <translation>Changer le sujet…</translation>
    </message>
    <message>
        <source>Check this chat…</source>
        <translation>Contrôler cette discussion…</translation>
    </message>
    <message>
        <source>Cover the next message</source>
        <translation>Masquer le prochain message</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>Supprimer tous les messages…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>Supprimer la discussion…</translation>
    </message>
    <message>
        <source>Invite somebody…</source>
        <translation>Inviter quelqu’un…</translation>
    </message>
    <message>
        <source>Leave the room…</source>
        <translation>Quitter le salon…</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>Silence pendant 8 heures</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silence pendant une heure</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>Silence pour toujours</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>Notifier pour tout</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>Notifier seulement si on me nomme</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver le son</translation>
    </message>
    <message>
        <source>What this chat is told…</source>
        <translation>Ce que cette discussion apprend…</translation>
    </message>
</context>
<context>
    <name>ChatSheets</name>
    <message>
        <source>Forward to</source>
        <translation>Transférer à</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
</context>
<context>
    <name>CheckSheet</name>
    <message>
        <source>Check this chat</source>
        <translation>Contrôler cette discussion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Every message of this chat is compared with the archive on your server. What is missing here is stored.</source>
        <translation>Chaque message de cette discussion est comparé à l’archive de votre serveur. Ce qui manque ici est enregistré.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave {name}?</source>
        <translation>Quitter {name} ?</translation>
    </message>
    <message>
        <source>You leave on all your devices and get nothing new from it. What was said stays here, and whoever is in the room sees that you left.</source>
        <translation>Vous le quittez sur tous vos appareils et n’en recevez plus rien de nouveau. Ce qui a été dit reste ici, et les personnes du salon voient que vous êtes parti.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Call or meet. The other device shows its fingerprint in its own settings: compare all eight groups. Do not use this chat for it.</source>
        <translation>Appelez ou rencontrez-vous. L’autre appareil montre son empreinte dans ses propres paramètres : comparez les huit groupes. N’utilisez pas cette discussion pour cela.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Elles diffèrent</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Elles sont identiques</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Cover it as a spoiler</source>
        <translation>Masquer comme spoiler</translation>
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
        <translation>Enregistrer la modification</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Envoyer un fichier</translation>
    </message>
    <message numerus="yes">
        <source>This room is slow: %n second(s) to wait</source>
        <translation>
            <numerusform>Ce salon est lent : %n seconde à attendre</numerusform>
            <numerusform>Ce salon est lent : %n secondes à attendre</numerusform>
        </translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Qui peut lire ceci</translation>
    </message>
</context>
<context>
    <name>ComposerBar</name>
    <message>
        <source>Do not reply</source>
        <translation>Ne pas répondre</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No spoiler</source>
        <translation>Pas de spoiler</translation>
    </message>
    <message>
        <source>Spoiler: what stands on the cover</source>
        <translation>Spoiler : ce qui est écrit dessus</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Arrêter la modification</translation>
    </message>
</context>
<context>
    <name>ConfigurationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <translation>Paramètres de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ConnectionLine</name>
    <message>
        <source>Show certificate</source>
        <translation>Voir le certificat</translation>
    </message>
    <message>
        <source>The operator changed this…</source>
        <translation>Le responsable a changé cela…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>ConnectionViewModel</name>
    <message>
        <source>Connects {ways}</source>
        <translation>Se connecte {ways}</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>As soon as an account connects, you see here where to and on which route.</source>
        <translation>Dès qu’un compte se connecte, vous voyez ici vers où et par quelle route.</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Journal des connexions</translation>
    </message>
    <message>
        <source>Connections, newest first</source>
        <translation>Connexions, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Every connection this program made in the last day. It is kept in memory only and is gone when the program ends.</source>
        <translation>Toutes les connexions que ce programme a établies depuis un jour. La liste reste en mémoire seulement et disparaît quand le programme se ferme.</translation>
    </message>
    <message>
        <source>Forget all of it</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Nothing went out</source>
        <translation>Rien n’est sorti</translation>
    </message>
</context>
<context>
    <name>ContactItem</name>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Add somebody by their address, like name@example.org.</source>
        <translation>Ajoutez quelqu’un par son adresse, comme name@example.org.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Encore personne ici</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>Personne avec « %1 ».</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher dans les contacts</translation>
    </message>
</context>
<context>
    <name>ContactsViewModel</name>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>Retirer {name} ?</translation>
    </message>
    <message>
        <source>You will no longer see when the other is online. What you wrote to each other stays here.</source>
        <translation>Chacun de vous ne verra plus quand l’autre est en ligne. Ce que vous vous êtes écrit reste ici.</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message numerus="yes">
        <source>Archived conversations: %n</source>
        <translation>
            <numerusform>Conversations archivées : %n</numerusform>
            <numerusform>Conversations archivées : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to all conversations</source>
        <translation>Retour à toutes les conversations</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Pas encore de conversations</translation>
    </message>
    <message>
        <source>No name, address or message has this.</source>
        <translation>Aucun nom, aucune adresse, aucun message ne contient cela.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Rien n’est archivé</translation>
    </message>
    <message>
        <source>Search  ·  Ctrl+K</source>
        <translation>Rechercher  ·  Ctrl+K</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Start one with somebody you know.</source>
        <translation>Commencez-en une avec quelqu’un que vous connaissez.</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous ?</translation>
    </message>
    <message>
        <source>What you archive stands here until something new comes.</source>
        <translation>Ce que vous archivez reste ici jusqu’à ce qu’il y ait du nouveau.</translation>
    </message>
    <message>
        <source>Write a word or a part of one. Esc leaves the search.</source>
        <translation>Écrivez un mot ou une partie. Échap quitte la recherche.</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Auto-delete…</source>
        <translation>Suppression automatique…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Delete all messages…</source>
        <translation>Supprimer tous les messages…</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>Supprimer la discussion…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>Silence pendant 8 heures</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Silence pendant une heure</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>Silence pour toujours</translation>
    </message>
    <message>
        <source>Notify about everything</source>
        <translation>Notifier pour tout</translation>
    </message>
    <message>
        <source>Notify when I am named only</source>
        <translation>Notifier seulement si on me nomme</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver le son</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
</context>
<context>
    <name>ConversationPicker</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Notifies when you are named only</source>
        <translation>Ne notifie que si on vous nomme</translation>
    </message>
</context>
<context>
    <name>DefaultRoute</name>
    <message>
        <source>All accounts connect anew. {seen}</source>
        <translation>Tous les comptes se reconnectent. {seen}</translation>
    </message>
    <message>
        <source>Use it for all</source>
        <translation>L’utiliser pour tous</translation>
    </message>
    <message>
        <source>Use {route} for all accounts?</source>
        <translation>Utiliser « {route} » pour tous les comptes ?</translation>
    </message>
</context>
<context>
    <name>DestroySheet</name>
    <message>
        <source>Address of a new room (if there is one)</source>
        <translation>Adresse d’un nouveau salon (s’il y en a un)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close %1 for everybody?</source>
        <translation>Fermer %1 pour tout le monde ?</translation>
    </message>
    <message>
        <source>Close for everybody</source>
        <translation>Fermer pour tous</translation>
    </message>
    <message>
        <source>Everybody is sent away, and the room with its history on the server is gone. Nobody can bring it back. What was said stays with those who have it.</source>
        <translation>Tout le monde est renvoyé, et le salon disparaît avec son historique sur le serveur. Personne ne peut le rétablir. Ce qui a été dit reste chez ceux qui l’ont.</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>Raison (si vous voulez)</translation>
    </message>
    <message>
        <source>Type the name of the room</source>
        <translation>Écrivez le nom du salon</translation>
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
        <translation>Un nouvel appareil de votre propre compte veut lire aussi. Rien n’est chiffré pour lui tant que vous ne l’approuvez pas ci-dessous.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Chiffrer</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>Chiffrer cette discussion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>They read along in every encrypted chat of this account.</source>
        <translation>Ils lisent aussi chaque discussion chiffrée de ce compte.</translation>
    </message>
    <message>
        <source>This chat is not encrypted.</source>
        <translation>Cette discussion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>Ce qui ne peut pas être chiffré attend au lieu d’être envoyé.</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Qui peut lire ceci</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
</context>
<context>
    <name>DetailsViewModel</name>
    <message>
        <source>A device waits for your decision. Until then nothing is sent.</source>
        <translation>Un appareil attend votre décision. D’ici là, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Both servers, and whoever has access to them, can then read what you write to {name}. What was sent before stays as it is.</source>
        <translation>Les deux serveurs, et quiconque y a accès, pourront lire ce que vous écrivez à {name}. Ce qui a été envoyé avant reste tel quel.</translation>
    </message>
    <message>
        <source>Compare fingerprints over another channel to be sure who reads along.</source>
        <translation>Comparez les empreintes par un autre moyen pour être sûr de qui lit aussi.</translation>
    </message>
    <message>
        <source>Everybody along the way can read this chat.</source>
        <translation>Tout le monde sur le chemin peut lire cette discussion.</translation>
    </message>
    <message>
        <source>No device is known yet that could read this chat.</source>
        <translation>Aucun appareil capable de lire cette discussion n’est encore connu.</translation>
    </message>
    <message>
        <source>Only devices you verified can read this chat.</source>
        <translation>Seuls les appareils que vous avez vérifiés peuvent lire cette discussion.</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>Envoyer sans chiffrement ?</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Désactiver le chiffrement</translation>
    </message>
    <message>
        <source>You know a nickname and nobody behind it. What is written here is not encrypted.</source>
        <translation>Vous connaissez un pseudo et personne derrière. Ce qui est écrit ici n’est pas chiffré.</translation>
    </message>
    <message>
        <source>{name} is not trusted and can read nothing new.</source>
        <translation>{name} n’a pas votre confiance et ne peut rien lire de nouveau.</translation>
    </message>
    <message>
        <source>{name} is trusted without comparing.</source>
        <translation>{name} a votre confiance, sans comparaison.</translation>
    </message>
    <message>
        <source>{name} is verified.</source>
        <translation>{name} est vérifié.</translation>
    </message>
    <message>
        <source>{name} waits for your decision again.</source>
        <translation>{name} attend de nouveau votre décision.</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Approve…</source>
        <translation>Approuver…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Décider pour %1</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>Ne pas faire confiance</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Pas à moi</translation>
    </message>
    <message>
        <source>Not mine, do not trust</source>
        <translation>Pas à moi, ne pas faire confiance</translation>
    </message>
    <message>
        <source>Trust without comparing</source>
        <translation>Faire confiance sans comparer</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>Vérifier %1</translation>
    </message>
    <message>
        <source>Verify by comparing…</source>
        <translation>Vérifier en comparant…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
</context>
<context>
    <name>EditSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
        <translation>Aucun emoji ne porte ce nom</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un emoji</translation>
    </message>
</context>
<context>
    <name>EnterSheet</name>
    <message>
        <source>Address or link</source>
        <translation>Adresse ou lien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>Join this room?</source>
        <translation>Rejoindre ce salon ?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>The room is asked what kind of room it is. Nobody in it is told.</source>
        <translation>On demande au salon de quel genre il est. Personne dedans ne l’apprend.</translation>
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
        <translation>Étape %1 sur 3</translation>
    </message>
</context>
<context>
    <name>ExpirySheet</name>
    <message>
        <source>Auto-delete</source>
        <translation>Suppression automatique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete messages here after</source>
        <translation>Supprimer les messages ici après</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Messages disappear everywhere after</source>
        <translation>Les messages disparaissent partout après</translation>
    </message>
    <message>
        <source>Messages older than this are deleted here, for good. Others keep theirs.</source>
        <translation>Les messages plus anciens sont supprimés ici, définitivement. Les autres gardent les leurs.</translation>
    </message>
    <message>
        <source>Messages you write from now on ask the other side to delete them so long after they were read. Not every program does, and people can copy them.</source>
        <translation>Les messages que vous écrivez à partir de maintenant demandent à l’autre côté de les supprimer ce temps après la lecture. Tous les programmes ne le font pas, et on peut les copier.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>%1 · not fetched</source>
        <translation>%1 · non téléchargé</translation>
    </message>
    <message>
        <source>%1 · through Tor alone, not fetched</source>
        <translation>%1 · par Tor seulement, non téléchargé</translation>
    </message>
    <message>
        <source>File %1 on %2, not fetched</source>
        <translation>Fichier %1 sur %2, non téléchargé</translation>
    </message>
    <message>
        <source>File %1 on %2. %3</source>
        <translation>Fichier %1 sur %2. %3</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Enregistrer %1…</translation>
    </message>
    <message>
        <source>Stop saving %1</source>
        <translation>Arrêter d’enregistrer %1</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1 (if you like)</source>
        <translation>%1 (si vous voulez)</translation>
    </message>
    <message>
        <source>A picture to read. If you cannot see it, use the address below it.</source>
        <translation>Une image à lire. Si vous ne la voyez pas, utilisez l’adresse en dessous.</translation>
    </message>
    <message>
        <source>Another form of it, which this program does not fetch: %1</source>
        <translation>Une autre forme, que ce programme ne télécharge pas : %1</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>Get them</source>
        <translation>Les récupérer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>GroupSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>Nouveau groupe privé</translation>
    </message>
    <message>
        <source>Summer trip</source>
        <translation>Voyage d’été</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Qui en fait partie</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>HeldSheet</name>
    <message>
        <source>%1 has changed</source>
        <translation>%1 a changé</translation>
    </message>
    <message>
        <source>Go on in this room</source>
        <translation>Continuer ici</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>What you wrote is kept here and nothing is sent into this room until you decide. What was said before stays as it was.</source>
        <translation>Ce que vous avez écrit est gardé ici et rien n’est envoyé dans ce salon tant que vous ne décidez pas. Ce qui a été dit avant reste tel quel.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Older messages</source>
        <translation>Messages plus anciens</translation>
    </message>
</context>
<context>
    <name>HostPage</name>
    <message>
        <source>Accounts: %1</source>
        <translation>Comptes : %1</translation>
    </message>
    <message>
        <source>Each other</source>
        <translation>Entre elles</translation>
    </message>
    <message>
        <source>Invitations carry the key. Other servers cannot reach it then, so people on it write to each other only.</source>
        <translation>Les invitations contiennent la clé. Les autres serveurs ne peuvent alors pas le joindre : ses membres ne s’écrivent donc qu’entre eux.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Its certificate</source>
        <translation>Son certificat</translation>
    </message>
    <message>
        <source>Name to propose for the new account</source>
        <translation>Nom à proposer pour le nouveau compte</translation>
    </message>
    <message>
        <source>Name to propose, if you like</source>
        <translation>Nom à proposer, si vous voulez</translation>
    </message>
    <message>
        <source>On ordinary servers, too</source>
        <translation>Aussi sur des serveurs ordinaires</translation>
    </message>
    <message>
        <source>Only who has the key can reach it</source>
        <translation>Seul qui a la clé peut le joindre</translation>
    </message>
    <message>
        <source>People on onion servers</source>
        <translation>Personnes sur des serveurs onion</translation>
    </message>
    <message>
        <source>Start the server</source>
        <translation>Démarrer le serveur</translation>
    </message>
    <message>
        <source>Stop the server</source>
        <translation>Arrêter le serveur</translation>
    </message>
    <message>
        <source>This computer can be the server: for you and for people you invite, on an onion address that only Tor reaches. It runs while this program runs. What passes it lies on this computer’s disk as servers keep it, outside the encrypted store.</source>
        <translation>Cet ordinateur peut être le serveur : pour vous et pour les personnes que vous invitez, à une adresse onion que seul Tor atteint. Il tourne tant que ce programme tourne. Ce qui y passe se trouve sur le disque de cet ordinateur, comme les serveurs le gardent, hors du coffre chiffré.</translation>
    </message>
    <message>
        <source>Whom can people on your server write to?</source>
        <translation>À qui les personnes de votre serveur peuvent-elles écrire ?</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>Votre propre serveur</translation>
    </message>
</context>
<context>
    <name>HostViewModel</name>
    <message>
        <source>Ordinary servers are tried through Tor. Few of them can reach an onion to answer, so do not expect much.</source>
        <translation>Les serveurs ordinaires sont essayés par Tor. Peu d’entre eux peuvent joindre une adresse onion pour répondre : n’en attendez pas trop.</translation>
    </message>
    <message>
        <source>People on other servers cannot be written to.</source>
        <translation>On ne peut pas écrire aux personnes d’autres serveurs.</translation>
    </message>
    <message>
        <source>Servers like this one, for example. Group chats and files work between them.</source>
        <translation>Des serveurs comme celui-ci, par exemple. Les discussions de groupe et les fichiers marchent entre eux.</translation>
    </message>
    <message>
        <source>The Tor network is being told where it is. This takes a minute or so.</source>
        <translation>Le réseau Tor est informé de l’endroit où il se trouve. Cela prend environ une minute.</translation>
    </message>
    <message>
        <source>The server does not run.</source>
        <translation>Le serveur ne tourne pas.</translation>
    </message>
    <message>
        <source>The server is starting…</source>
        <translation>Le serveur démarre…</translation>
    </message>
    <message>
        <source>The server runs.</source>
        <translation>Le serveur tourne.</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>About this message</source>
        <translation>À propos de ce message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earlier texts</source>
        <translation>Textes précédents</translation>
    </message>
</context>
<context>
    <name>InvitationCard</name>
    <message>
        <source>Block who invites to %1</source>
        <translation>Bloquer qui invite à %1</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Decline the invitation to %1</source>
        <translation>Refuser l’invitation à %1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Regarder…</translation>
    </message>
    <message>
        <source>Look at the room %1</source>
        <translation>Regarder le salon %1</translation>
    </message>
    <message>
        <source>Nobody was told, and nothing was fetched.</source>
        <translation>Personne n’en a rien appris, et rien n’a été récupéré.</translation>
    </message>
</context>
<context>
    <name>InvitationFields</name>
    <message>
        <source>Invitation link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>It begins with xmpp:. If you got a web page, open it in a browser and copy the link that stands there.</source>
        <translation>Il commence par xmpp:. Si vous avez reçu une page web, ouvrez-la dans un navigateur et copiez le lien qui s’y trouve.</translation>
    </message>
    <message>
        <source>What it would set. Nothing was sent yet.</source>
        <translation>Ce qu’elle réglerait. Rien n’a encore été envoyé.</translation>
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
        <translation>Une invitation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Paste the link that somebody gave you. It says which server, and how to reach it.</source>
        <translation>Collez le lien que quelqu’un vous a donné. Il dit quel serveur, et comment le joindre.</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>J’ai une invitation</translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block {name}?</source>
        <translation>Bloquer {name} ?</translation>
    </message>
    <message>
        <source>Nothing from there reaches you any more. The invitation is deleted. Nobody is told.</source>
        <translation>Plus rien ne vous parvient de là. L’invitation est supprimée. Personne n’en est informé.</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>A few words (if you like)</source>
        <translation>Quelques mots (si vous voulez)</translation>
    </message>
    <message>
        <source>Both servers can read them.</source>
        <translation>Les deux serveurs peuvent les lire.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Give this link to one person. With it they make one account on your server; then it is used up.</source>
        <translation>Donnez ce lien à une seule personne. Il lui permet de créer un compte sur votre serveur ; ensuite il ne sert plus.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Invite %1 people</source>
        <translation>Inviter %1 personnes</translation>
    </message>
    <message>
        <source>Invite to %1</source>
        <translation>Inviter à %1</translation>
    </message>
</context>
<context>
    <name>InvitedBanner</name>
    <message>
        <source>Filled in by an invitation of %1.</source>
        <translation>Rempli par une invitation de %1.</translation>
    </message>
</context>
<context>
    <name>Inviting</name>
    <message>
        <source>They become members at once, and new messages are encrypted for them too.</source>
        <translation>Ces personnes deviennent membres tout de suite, et les nouveaux messages sont chiffrés pour elles aussi.</translation>
    </message>
    <message>
        <source>They become members at once, and the room lets them in.</source>
        <translation>Ces personnes deviennent membres tout de suite, et le salon les laisse entrer.</translation>
    </message>
    <message>
        <source>They get the address of the room. Whether they come is up to them.</source>
        <translation>Ces personnes reçoivent l’adresse du salon. Libre à elles de venir.</translation>
    </message>
    <message>
        <source>{address} was not invited. {reason}</source>
        <translation>{address} n’a pas été invité. {reason}</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Asking the server…</source>
        <translation>On demande au serveur…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Créer une adresse</translation>
    </message>
    <message>
        <source>Make the address</source>
        <translation>Créer l’adresse</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>%1 · in the sender’s words</source>
        <translation>%1 · selon l’expéditeur</translation>
    </message>
    <message>
        <source>Link to %1. The sender says: %2. %3</source>
        <translation>Lien vers %1. L’expéditeur dit : %2. %3</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Il mène à</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien ?</translation>
    </message>
    <message>
        <source>Your browser opens it, not this program: the host sees your address.</source>
        <translation>C’est votre navigateur qui l’ouvre, pas ce programme : le site voit votre adresse.</translation>
    </message>
</context>
<context>
    <name>LinkView</name>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>People to name: %1</source>
        <translation>Personnes à nommer : %1</translation>
    </message>
</context>
<context>
    <name>MessageMark</name>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>About this message</source>
        <translation>À propos de ce message</translation>
    </message>
    <message>
        <source>Ask to send it again</source>
        <translation>Demander de le renvoyer</translation>
    </message>
    <message>
        <source>Ban from the room…</source>
        <translation>Bannir du salon…</translation>
    </message>
    <message>
        <source>Block or report…</source>
        <translation>Bloquer ou signaler…</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Delete for everyone…</source>
        <translation>Supprimer pour tous…</translation>
    </message>
    <message>
        <source>Delete for me…</source>
        <translation>Supprimer pour moi…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Go to the original</source>
        <translation>Aller à l’original</translation>
    </message>
    <message>
        <source>Open link…</source>
        <translation>Ouvrir le lien…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Exclure du salon…</translation>
    </message>
    <message>
        <source>Repair the session</source>
        <translation>Réparer la session</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Show or cover the spoiler</source>
        <translation>Montrer ou masquer le spoiler</translation>
    </message>
    <message>
        <source>Take back for everybody…</source>
        <translation>Retirer pour tout le monde…</translation>
    </message>
    <message>
        <source>Try to read it again</source>
        <translation>Essayer encore de le lire</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Write to %1 in private</source>
        <translation>Écrire à %1 en privé</translation>
    </message>
</context>
<context>
    <name>MessageProblem</name>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Repair session</source>
        <translation>Réparer la session</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Show all of it</source>
        <translation>Tout montrer</translation>
    </message>
</context>
<context>
    <name>NewRoom</name>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
</context>
<context>
    <name>NoChat</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>Everything is kept encrypted on this computer. Ctrl+K finds any conversation.</source>
        <translation>Tout est gardé chiffré sur cet ordinateur. Ctrl+K trouve n’importe quelle conversation.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore la même</translation>
    </message>
</context>
<context>
    <name>PassphraseForm</name>
    <message>
        <source>Fair</source>
        <translation>Correcte</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together are strong and easy to remember.</source>
        <translation>Quatre mots ou plus, sans rapport entre eux, sont solides et faciles à retenir.</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Solide</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Les deux phrases secrètes diffèrent. Saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Trop court</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>Utilisez au moins {count} caractères.</translation>
    </message>
    <message>
        <source>Weak: easy to guess for somebody who has this computer</source>
        <translation>Faible : facile à deviner pour quelqu’un qui a cet ordinateur</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
</context>
<context>
    <name>PasswordSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Encore la même</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name or address</source>
        <translation>Nom ou adresse</translation>
    </message>
    <message>
        <source>Nobody with “%1”. Write a whole address to add somebody else.</source>
        <translation>Personne avec « %1 ». Écrivez une adresse entière pour ajouter quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Not one of your contacts</source>
        <translation>Pas dans vos contacts</translation>
    </message>
    <message>
        <source>People to choose from</source>
        <translation>Personnes à choisir</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>You have no contacts yet. Write an address.</source>
        <translation>Vous n’avez pas encore de contacts. Écrivez une adresse.</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Ban…</source>
        <translation>Bannir…</translation>
    </message>
    <message>
        <source>Devices and verification…</source>
        <translation>Appareils et vérification…</translation>
    </message>
    <message>
        <source>Do not let them write</source>
        <translation>Ne pas laisser écrire</translation>
    </message>
    <message>
        <source>Let them write</source>
        <translation>Laisser écrire</translation>
    </message>
    <message>
        <source>Lift the ban</source>
        <translation>Lever le bannissement</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Nommer admin</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Nommer membre</translation>
    </message>
    <message>
        <source>Make moderator for now</source>
        <translation>Nommer modérateur pour l’instant</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Nommer propriétaire</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Nommer propriétaire…</translation>
    </message>
    <message>
        <source>Make {name} an owner?</source>
        <translation>Nommer {name} propriétaire ?</translation>
    </message>
    <message>
        <source>No moderator any more</source>
        <translation>Ne plus être modérateur</translation>
    </message>
    <message>
        <source>Owners may do everything in this room: change it, close it, and remove you from it.</source>
        <translation>Les propriétaires peuvent tout dans ce salon : le changer, le fermer et vous en exclure.</translation>
    </message>
    <message>
        <source>Remove from the room…</source>
        <translation>Exclure du salon…</translation>
    </message>
    <message>
        <source>Take membership away</source>
        <translation>Retirer le statut de membre</translation>
    </message>
    <message>
        <source>Write a private message</source>
        <translation>Écrire un message privé</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>PinnedBar</name>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Confirm that messages arrived</source>
        <translation>Confirmer l’arrivée des messages</translation>
    </message>
    <message>
        <source>Contacts who may see you online learn that your device received a message, and so that it runs. Strangers never do.</source>
        <translation>Les contacts qui peuvent vous voir en ligne apprennent que votre appareil a reçu un message, donc qu’il est allumé. Les inconnus, jamais.</translation>
    </message>
    <message>
        <source>Each chat can differ: see its menu, “What this chat is told”.</source>
        <translation>Chaque discussion peut différer : voyez son menu, « Ce que cette discussion apprend ».</translation>
    </message>
    <message>
        <source>Messages you read here count as read there. Your server stores how far you read in each chat.</source>
        <translation>Les messages lus ici comptent comme lus là-bas. Votre serveur note jusqu’où vous avez lu dans chaque discussion.</translation>
    </message>
    <message>
        <source>Paranoid</source>
        <translation>Paranoïaque</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Share with your other devices what you read</source>
        <translation>Partager avec vos autres appareils ce que vous lisez</translation>
    </message>
    <message>
        <source>Show when you are writing</source>
        <translation>Montrer quand vous écrivez</translation>
    </message>
    <message>
        <source>Tell what you have read</source>
        <translation>Dire ce que vous avez lu</translation>
    </message>
    <message>
        <source>They see that you write before you send, and that you stopped without sending. Servers see it too.</source>
        <translation>Les autres voient que vous écrivez avant l’envoi, et que vous avez arrêté sans envoyer. Les serveurs le voient aussi.</translation>
    </message>
    <message>
        <source>They see when you looked at their message. Servers see it too.</source>
        <translation>Les autres voient quand vous avez regardé leur message. Les serveurs le voient aussi.</translation>
    </message>
</context>
<context>
    <name>PrivacyViewModel</name>
    <message>
        <source>A mixture of your own.</source>
        <translation>Votre propre mélange.</translation>
    </message>
    <message>
        <source>Contacts learn that a message arrived, and nothing else by itself.</source>
        <translation>Les contacts apprennent qu’un message est arrivé, et rien d’autre de façon automatique.</translation>
    </message>
    <message>
        <source>Nobody is told anything by itself, not even your other devices.</source>
        <translation>Personne n’apprend rien de façon automatique, pas même vos autres appareils.</translation>
    </message>
    <message>
        <source>Others see what most messengers show: what arrived, what you read, when you write.</source>
        <translation>Les autres voient ce que montrent la plupart des messageries : ce qui est arrivé, ce que vous lisez, quand vous écrivez.</translation>
    </message>
</context>
<context>
    <name>ProtectScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Let this computer’s keyring hold it</source>
        <translation>Laisser le trousseau de cet ordinateur la garder</translation>
    </message>
    <message>
        <source>Messages and keys are stored encrypted on this computer. Nobody can open them without this passphrase, and nobody can replace it.</source>
        <translation>Les messages et les clés sont gardés chiffrés sur cet ordinateur. Personne ne peut les ouvrir sans cette phrase secrète, et personne ne peut la remplacer.</translation>
    </message>
    <message>
        <source>Opens without asking once you are logged in to this computer. Protects a stolen disk, not a running session.</source>
        <translation>S’ouvre sans rien demander une fois votre session ouverte sur cet ordinateur. Protège un disque volé, pas une session en cours.</translation>
    </message>
    <message>
        <source>Protect your messages</source>
        <translation>Protégez vos messages</translation>
    </message>
</context>
<context>
    <name>QuickReactions</name>
    <message>
        <source>Another reaction</source>
        <translation>Une autre réaction</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>Réagir avec %1</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Go to the original: %1, %2</source>
        <translation>Aller à l’original : %1, %2</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>Public rooms</source>
        <translation>Salons publics</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message numerus="yes">
        <source>%1, %n reaction(s)</source>
        <translation>
            <numerusform>%1, %n réaction</numerusform>
            <numerusform>%1, %n réactions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reason (if you like)</source>
        <translation>Raison (si vous voulez)</translation>
    </message>
    <message>
        <source>They read it, and so do the others.</source>
        <translation>La personne la lit, et les autres aussi.</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>A new address</source>
        <translation>Une nouvelle adresse</translation>
    </message>
    <message>
        <source>An address belongs to a server, as with e-mail. Choose one; you can write to people on all others.</source>
        <translation>Une adresse appartient à un serveur, comme pour l’e-mail. Choisissez-en un ; vous pouvez écrire aux gens de tous les autres.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>On demande au serveur…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have an address now</source>
        <translation>J’ai une adresse maintenant</translation>
    </message>
</context>
<context>
    <name>RegistrationFields</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>There is a page about it too: %1</source>
        <translation>Il existe aussi une page à ce sujet : %1</translation>
    </message>
    <message>
        <source>This server makes accounts on a page of its own. Open it in a browser, then come back and log in: %1</source>
        <translation>Ce serveur crée les comptes sur sa propre page. Ouvrez-la dans un navigateur, puis revenez vous connecter : %1</translation>
    </message>
    <message>
        <source>Whoever runs it sees whom you write to and when, so choose somebody you trust.</source>
        <translation>Son responsable voit à qui vous écrivez et quand : choisissez quelqu’un de confiance.</translation>
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
        <translation>Écrivez le nom d’un serveur, par exemple example.org.</translation>
    </message>
</context>
<context>
    <name>RepairCard</name>
    <message>
        <source>Ask %1 to send it again</source>
        <translation>Demander à %1 de le renvoyer</translation>
    </message>
    <message>
        <source>Ask to send again</source>
        <translation>Demander de renvoyer</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Ouvrir la discussion</translation>
    </message>
    <message>
        <source>Open the chat with %1</source>
        <translation>Ouvrir la discussion avec %1</translation>
    </message>
    <message>
        <source>Renew session</source>
        <translation>Renouveler la session</translation>
    </message>
    <message>
        <source>Renew the session with %1</source>
        <translation>Renouveler la session avec %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again to read the message of %1, %2</source>
        <translation>Essayer encore de lire le message de %1, %2</translation>
    </message>
</context>
<context>
    <name>RepairDesk</name>
    <message>
        <source>Everything can be read</source>
        <translation>Tout est lisible</translation>
    </message>
    <message>
        <source>If a message cannot be decrypted one day, it lands here with the reason and what can be done.</source>
        <translation>Si un jour un message ne peut pas être déchiffré, il arrive ici avec la raison et ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>Messages that cannot be read</source>
        <translation>Messages illisibles</translation>
    </message>
    <message>
        <source>Repair desk</source>
        <translation>Atelier de réparation</translation>
    </message>
    <message>
        <source>These messages arrived and are kept, but cannot be read yet. Trying again costs nothing; renewing a session and asking tell the other side that something was wrong.</source>
        <translation>Ces messages sont arrivés et sont gardés, mais ne peuvent pas encore être lus. Réessayer ne coûte rien ; renouveler une session ou demander montre à l’autre côté que quelque chose n’allait pas.</translation>
    </message>
</context>
<context>
    <name>RepairViewModel</name>
    <message>
        <source>It can be read now.</source>
        <translation>Il est lisible maintenant.</translation>
    </message>
    <message>
        <source>It still cannot be read.</source>
        <translation>Il est toujours illisible.</translation>
    </message>
    <message>
        <source>The sender was asked to send it again.</source>
        <translation>L’expéditeur a été prié de le renvoyer.</translation>
    </message>
    <message>
        <source>The session is renewed. What comes next can be read; ask to send this one again.</source>
        <translation>La session est renouvelée. La suite sera lisible ; demandez de renvoyer celui-ci.</translation>
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
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accepter %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Refuse %1</source>
        <translation>Refuser %1</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>No requests</source>
        <translation>Aucune demande</translation>
    </message>
    <message>
        <source>People you do not know land here first. They learn nothing about you until you accept.</source>
        <translation>Les inconnus arrivent d’abord ici. Ils n’apprennent rien sur vous tant que vous n’acceptez pas.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>They get no answer and learn nothing about you until you accept.</source>
        <translation>Ces personnes ne reçoivent pas de réponse et n’apprennent rien sur vous tant que vous n’acceptez pas.</translation>
    </message>
</context>
<context>
    <name>RoomDetails</name>
    <message>
        <source>A picture for the room</source>
        <translation>Une image pour le salon</translation>
    </message>
    <message>
        <source>Banned · %1</source>
        <translation>Bannis · %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter again…</source>
        <translation>Entrer à nouveau…</translation>
    </message>
    <message>
        <source>Look at the new room…</source>
        <translation>Regarder le nouveau salon…</translation>
    </message>
    <message>
        <source>Members who are not here · %1</source>
        <translation>Membres qui ne sont pas là · %1</translation>
    </message>
    <message>
        <source>Moderators · %1</source>
        <translation>Modérateurs · %1</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>En savoir plus sur ce salon</translation>
    </message>
    <message>
        <source>Nobody is shown while you are not in the room.</source>
        <translation>Personne n’est montré tant que vous n’êtes pas dans le salon.</translation>
    </message>
    <message>
        <source>Nobody with “%1”.</source>
        <translation>Personne avec « %1 ».</translation>
    </message>
    <message>
        <source>Participants · %1</source>
        <translation>Participants · %1</translation>
    </message>
    <message>
        <source>People in this room</source>
        <translation>Personnes dans ce salon</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Send without encryption?</source>
        <translation>Envoyer sans chiffrement ?</translation>
    </message>
    <message>
        <source>The server of the room, and whoever has access to it, can then read what you write. What was sent before stays as it is.</source>
        <translation>Le serveur du salon, et quiconque y a accès, pourra lire ce que vous écrivez. Ce qui a été envoyé avant reste tel quel.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>Ce salon révèle plus qu’avant. Rien n’est envoyé tant que vous ne décidez pas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Turn encryption off</source>
        <translation>Désactiver le chiffrement</translation>
    </message>
    <message>
        <source>Visitors, who may not write · %1</source>
        <translation>Visiteurs, qui ne peuvent pas écrire · %1</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>Ce qui a changé…</translation>
    </message>
</context>
<context>
    <name>RoomHead</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Ask to write</source>
        <translation>Demander à écrire</translation>
    </message>
    <message>
        <source>Encrypt this chat</source>
        <translation>Chiffrer cette discussion</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not possible in a room that anybody can enter or that hides its members. Nothing is sent until you turn it off.</source>
        <translation>Impossible dans un salon où tout le monde peut entrer ou qui cache ses membres. Rien n’est envoyé tant que vous ne le désactivez pas.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>En montrer %1 de plus</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What cannot be encrypted waits instead of being sent.</source>
        <translation>Ce qui ne peut pas être chiffré attend au lieu d’être envoyé.</translation>
    </message>
    <message>
        <source>What this room gives away</source>
        <translation>Ce que ce salon révèle</translation>
    </message>
    <message>
        <source>You may read here, but not write.</source>
        <translation>Vous pouvez lire ici, mais pas écrire.</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>choisi par %1</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Ban an address…</source>
        <translation>Bannir une adresse…</translation>
    </message>
    <message>
        <source>Close for everybody…</source>
        <translation>Fermer pour tous…</translation>
    </message>
    <message>
        <source>Copy the link to this room</source>
        <translation>Copier le lien vers ce salon</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Image…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>Paramètres du salon…</translation>
    </message>
    <message>
        <source>Subject…</source>
        <translation>Sujet…</translation>
    </message>
    <message>
        <source>What you call it…</source>
        <translation>Comment vous l’appelez…</translation>
    </message>
    <message>
        <source>Your nickname…</source>
        <translation>Votre pseudo…</translation>
    </message>
</context>
<context>
    <name>RoomPreview</name>
    <message>
        <source>Everybody in the room sees it.</source>
        <translation>Tout le monde dans le salon le voit.</translation>
    </message>
    <message>
        <source>Password of the room</source>
        <translation>Mot de passe du salon</translation>
    </message>
    <message>
        <source>Your nickname there</source>
        <translation>Votre pseudo là-bas</translation>
    </message>
</context>
<context>
    <name>RouteChoice</name>
    <message>
        <source>A proxy wants user name and password, or neither.</source>
        <translation>Un proxy veut un nom d’utilisateur et un mot de passe, ou aucun des deux.</translation>
    </message>
    <message>
        <source>New accounts begin with {route}, as the settings say.</source>
        <translation>Les nouveaux comptes commencent avec {route}, comme le disent les paramètres.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example 127.0.0.1:9050.</source>
        <translation>Écrivez-le sous la forme host:port, par exemple 127.0.0.1:9050.</translation>
    </message>
</context>
<context>
    <name>RouteFields</name>
    <message>
        <source>A SOCKS5 proxy. It finds the server, too; this computer asks nobody for its name.</source>
        <translation>Un proxy SOCKS5. C’est aussi lui qui trouve le serveur ; cet ordinateur ne demande son nom à personne.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>I2P</source>
        <translation>I2P</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>Its user name</source>
        <translation>Son nom d’utilisateur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More routes</source>
        <translation>Autres routes</translation>
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
        <translation>Route</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>Tor de ce programme</translation>
    </message>
    <message>
        <source>Where it answers</source>
        <translation>Où il répond</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>trouvé automatiquement</translation>
    </message>
    <message>
        <source>host:port</source>
        <translation>host:port</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>RouteSection</name>
    <message>
        <source>For new accounts</source>
        <translation>Pour les nouveaux comptes</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>New accounts begin with this route</source>
        <translation>Les nouveaux comptes commencent avec cette route</translation>
    </message>
    <message>
        <source>Use for all accounts…</source>
        <translation>Utiliser pour tous les comptes…</translation>
    </message>
</context>
<context>
    <name>SearchFilters</name>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Dernier mois</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Affiner la recherche</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Search in messages of</source>
        <translation>Rechercher dans les messages de</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>SendingBar</name>
    <message>
        <source>Do not send it</source>
        <translation>Ne pas l’envoyer</translation>
    </message>
</context>
<context>
    <name>ServerSection</name>
    <message>
        <source>Not offered: %1</source>
        <translation>Non proposé : %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Blocked people and servers</source>
        <translation>Personnes et serveurs bloqués</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Connection log: what left this computer</source>
        <translation>Journal des connexions : ce qui a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>Coffre chiffré</translation>
    </message>
    <message>
        <source>I have an invitation…</source>
        <translation>J’ai une invitation…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Make a new address…</source>
        <translation>Créer une adresse…</translation>
    </message>
    <message>
        <source>Messages, keys and passwords are stored encrypted on this computer.</source>
        <translation>Les messages, les clés et les mots de passe sont gardés chiffrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Rien ne glisse ni ne fond.</translation>
    </message>
    <message>
        <source>People and messages</source>
        <translation>Personnes et messages</translation>
    </message>
    <message>
        <source>Repair desk: messages that cannot be read</source>
        <translation>Atelier de réparation : messages illisibles</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Tor and bridges</source>
        <translation>Tor et ponts</translation>
    </message>
    <message>
        <source>Your own server</source>
        <translation>Votre propre serveur</translation>
    </message>
</context>
<context>
    <name>ShareSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Share how to connect</source>
        <translation>Partager comment se connecter</translation>
    </message>
    <message>
        <source>This link carries your address, the addresses of the server, the route and the certificate. It holds no password.</source>
        <translation>Ce lien contient votre adresse, les adresses du serveur, la route et le certificat. Il ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>Whoever gets this link can then reach the server. Give it only to people who should.</source>
        <translation>Quiconque reçoit ce lien peut ensuite joindre le serveur. Ne le donnez qu’aux personnes qui en ont le droit.</translation>
    </message>
    <message>
        <source>With the key of the onion server</source>
        <translation>Avec la clé du serveur onion</translation>
    </message>
</context>
<context>
    <name>ShellViewModel</name>
    <message>
        <source>A message arrived that cannot be read.</source>
        <translation>Un message illisible est arrivé.</translation>
    </message>
</context>
<context>
    <name>SpoilerCover</name>
    <message>
        <source>Spoiler · press to show</source>
        <translation>Spoiler · appuyez pour l’afficher</translation>
    </message>
    <message>
        <source>Spoiler. Show it</source>
        <translation>Spoiler. L’afficher</translation>
    </message>
    <message>
        <source>Spoiler: %1. Show it</source>
        <translation>Spoiler : %1. L’afficher</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>A contact, or anybody by address</source>
        <translation>Un contact, ou quelqu’un par son adresse</translation>
    </message>
    <message>
        <source>Anybody can find it and read along</source>
        <translation>Tout le monde peut le trouver et lire</translation>
    </message>
    <message>
        <source>Browse rooms</source>
        <translation>Parcourir les salons</translation>
    </message>
    <message>
        <source>By its address or an xmpp: link</source>
        <translation>Par son adresse ou un lien xmpp:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Encrypted, for people you choose</source>
        <translation>Chiffré, pour les personnes que vous choisissez</translation>
    </message>
    <message>
        <source>Join a room</source>
        <translation>Rejoindre un salon</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New private group</source>
        <translation>Nouveau groupe privé</translation>
    </message>
    <message>
        <source>New public channel</source>
        <translation>Nouveau canal public</translation>
    </message>
    <message>
        <source>The public rooms of your own server</source>
        <translation>Les salons publics de votre propre serveur</translation>
    </message>
    <message>
        <source>Write to somebody</source>
        <translation>Écrire à quelqu’un</translation>
    </message>
</context>
<context>
    <name>StateBanner</name>
    <message>
        <source>%1 It names a new room: %2</source>
        <translation>%1 Il indique un nouveau salon : %2</translation>
    </message>
</context>
<context>
    <name>SubjectButton</name>
    <message>
        <source>Subject: %1</source>
        <translation>Sujet : %1</translation>
    </message>
</context>
<context>
    <name>SubjectSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Another reaction</source>
        <translation>Une autre réaction</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Get them</source>
        <translation>Les récupérer</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No messages here</source>
        <translation>Pas de messages ici</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>Say hello. What you write here is stored encrypted on this computer.</source>
        <translation>Dites bonjour. Ce que vous écrivez ici est gardé chiffré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The messages cannot be read</source>
        <translation>Les messages ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>Au dernier message</translation>
    </message>
    <message numerus="yes">
        <source>To the latest message, %n new</source>
        <translation>
            <numerusform>Au dernier message, %n nouveau</numerusform>
            <numerusform>Au dernier message, %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ToldSheet</name>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Shows it also if you never send what you typed.</source>
        <translation>Le montre aussi si vous n’envoyez jamais ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Shows the other side that a device of yours is on.</source>
        <translation>Montre à l’autre côté qu’un de vos appareils est allumé.</translation>
    </message>
    <message>
        <source>Shows when you look at the chat.</source>
        <translation>Montre quand vous regardez la discussion.</translation>
    </message>
    <message>
        <source>Tell that a message arrived</source>
        <translation>Dire qu’un message est arrivé</translation>
    </message>
    <message>
        <source>Tell that you are typing</source>
        <translation>Dire que vous écrivez</translation>
    </message>
    <message>
        <source>Tell that you have read it</source>
        <translation>Dire que vous l’avez lu</translation>
    </message>
    <message>
        <source>That a message arrived</source>
        <translation>Qu’un message est arrivé</translation>
    </message>
    <message>
        <source>That you are typing</source>
        <translation>Que vous écrivez</translation>
    </message>
    <message>
        <source>That you have read it</source>
        <translation>Que vous l’avez lu</translation>
    </message>
    <message>
        <source>What this chat is told</source>
        <translation>Ce que cette discussion apprend</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>TorPage</name>
    <message>
        <source>Bridges</source>
        <translation>Ponts</translation>
    </message>
    <message>
        <source>Bridges, one in each line</source>
        <translation>Ponts, un par ligne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>For reports of problems. It is kept in memory only, without the addresses of bridges.</source>
        <translation>Pour signaler des problèmes. Reste en mémoire seulement, sans les adresses des ponts.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>Show what Tor says</source>
        <translation>Montrer ce que dit Tor</translation>
    </message>
    <message>
        <source>Start Tor</source>
        <translation>Démarrer Tor</translation>
    </message>
    <message>
        <source>Stop Tor</source>
        <translation>Arrêter Tor</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor hides your internet address from your server, and from whoever watches your network whom you talk to. Accounts choose it as their route; nothing here changes a route.</source>
        <translation>Tor cache votre adresse internet à votre serveur, et cache à qui surveille votre réseau avec qui vous parlez. Les comptes le choisissent comme route ; rien ici ne change une route.</translation>
    </message>
    <message>
        <source>Use no bridges</source>
        <translation>N’utiliser aucun pont</translation>
    </message>
    <message>
        <source>Use these bridges</source>
        <translation>Utiliser ces ponts</translation>
    </message>
    <message>
        <source>Where Tor itself is blocked, bridges lead around. Ask for some at bridges.torproject.org or from people you trust, and paste the lines as you got them. They are used by the Tor of this program only.</source>
        <translation>Là où Tor lui-même est bloqué, des ponts le contournent. Demandez-en sur bridges.torproject.org ou à des personnes de confiance, et collez les lignes telles que vous les avez reçues. Seul le Tor de ce programme les utilise.</translation>
    </message>
</context>
<context>
    <name>TorViewModel</name>
    <message>
        <source>No Tor is installed on this computer.</source>
        <translation>Aucun Tor n’est installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No other Tor runs on this computer right now.</source>
        <translation>Aucun autre Tor ne tourne sur cet ordinateur en ce moment.</translation>
    </message>
    <message>
        <source>Tor Browser runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>Tor Browser tourne sur cet ordinateur. La route « Tor » l’utilise sur {place}.</translation>
    </message>
    <message>
        <source>Tor of this program could not be started, or it ended.</source>
        <translation>Le Tor de ce programme n’a pas pu démarrer, ou il s’est arrêté.</translation>
    </message>
    <message>
        <source>Tor of this program is not running. It starts by itself when an account needs it.</source>
        <translation>Le Tor de ce programme ne tourne pas. Il démarre de lui-même quand un compte en a besoin.</translation>
    </message>
    <message>
        <source>Tor of this program is ready.</source>
        <translation>Le Tor de ce programme est prêt.</translation>
    </message>
    <message>
        <source>Tor runs on this computer. The route “Tor” uses it at {place}.</source>
        <translation>Tor tourne sur cet ordinateur. La route « Tor » l’utilise sur {place}.</translation>
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
        <translation>Ouverture de vos messages</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>They are stored encrypted on this computer.</source>
        <translation>Ils sont gardés chiffrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock your messages</source>
        <translation>Déverrouillez vos messages</translation>
    </message>
</context>
<context>
    <name>UnreadLine</name>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
</context>
<context>
    <name>WayFields</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Encryption to the server</source>
        <translation>Chiffrement vers le serveur</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Empreinte de son certificat</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Dès le début</translation>
    </message>
    <message>
        <source>Key of a private onion server</source>
        <translation>Clé d’un serveur onion privé</translation>
    </message>
    <message>
        <source>Only for a server on an onion address that not everybody may reach.</source>
        <translation>Seulement pour un serveur à adresse onion que tout le monde n’a pas le droit de joindre.</translation>
    </message>
    <message>
        <source>Only if whoever runs the server gave you one: then no other certificate is accepted.</source>
        <translation>Seulement si le responsable du serveur vous en a donné une : aucun autre certificat n’est alors accepté.</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>found by the address</source>
        <translation>trouvé grâce à l’adresse</translation>
    </message>
    <message>
        <source>host:port, or wss:// and a name, only if whoever runs the server told you so. Several stand with commas between.</source>
        <translation>host:port, ou wss:// et un nom, seulement si le responsable du serveur vous l’a dit. Plusieurs sont séparés par des virgules.</translation>
    </message>
    <message>
        <source>the system’s authorities</source>
        <translation>les autorités du système</translation>
    </message>
    <message>
        <source>whatever is valid</source>
        <translation>tout certificat valide</translation>
    </message>
</context>
<context>
    <name>WaySection</name>
    <message>
        <source>A link or a picture that tells somebody else, or your other device, how to reach your server. It never carries a password.</source>
        <translation>Un lien ou une image qui dit à quelqu’un d’autre, ou à votre autre appareil, comment joindre votre serveur. Cela ne contient jamais de mot de passe.</translation>
    </message>
    <message>
        <source>Keep the one until now</source>
        <translation>Garder l’ancienne route</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nouvelle identité</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Share how to connect…</source>
        <translation>Partager comment se connecter…</translation>
    </message>
    <message>
        <source>Takes other ways through Tor, so that what comes next is not tied to what was before.</source>
        <translation>Prend d’autres chemins à travers Tor, pour que la suite ne soit pas reliée à ce qui précède.</translation>
    </message>
    <message>
        <source>Use this route</source>
        <translation>Utiliser cette route</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Sept derniers jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Connecting to %1 %2, encrypted.</source>
        <translation>Connexion à %1 %2, chiffrée.</translation>
    </message>
    <message>
        <source>If this does not move, Tor may be blocked here. Cancel, and use bridges.</source>
        <translation>Si rien n’avance, Tor est peut-être bloqué ici. Annulez, et utilisez des ponts.</translation>
    </message>
    <message>
        <source>If this does not move, the bridges may be blocked here. Cancel, and try others.</source>
        <translation>Si rien n’avance, les ponts sont peut-être bloqués ici. Annulez, et essayez-en d’autres.</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Making the encrypted store</source>
        <translation>Création du coffre chiffré</translation>
    </message>
    <message>
        <source>Making your address</source>
        <translation>Création de votre adresse</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un moment.</translation>
    </message>
    <message>
        <source>Tor has to be ready first. Nothing was sent to %1 yet.</source>
        <translation>Tor doit d’abord être prêt. Rien n’a encore été envoyé à %1.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Repair desk</source>
        <translation>Atelier de réparation</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>Connecting {way}…</source>
        <translation>Connexion {way}…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Fetching what you missed…</source>
        <translation>Récupération de ce que vous avez manqué…</translation>
    </message>
    <message>
        <source>Logging in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Online {way}</source>
        <translation>En ligne {way}</translation>
    </message>
    <message>
        <source>Trying again in {count} min.</source>
        <translation>Nouvel essai dans {count} min.</translation>
    </message>
    <message>
        <source>Trying again in {count} s.</source>
        <translation>Nouvel essai dans {count} s.</translation>
    </message>
    <message>
        <source>Trying again now…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Désactivé</translation>
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
        <translation>Supprimer pour tous</translation>
    </message>
    <message>
        <source>Delete for everyone?</source>
        <translation>Supprimer pour tous ?</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Supprimer pour moi</translation>
    </message>
    <message>
        <source>Delete for me?</source>
        <translation>Supprimer pour moi ?</translation>
    </message>
    <message>
        <source>It still cannot be read. {reason}</source>
        <translation>Il est toujours illisible. {reason}</translation>
    </message>
    <message>
        <source>The message can be read now.</source>
        <translation>Le message est lisible maintenant.</translation>
    </message>
    <message>
        <source>The message is deleted on this computer and does not come back from the server. Others, and your other devices, keep it.</source>
        <translation>Le message est supprimé sur cet ordinateur et ne revient pas du serveur. Les autres, et vos autres appareils, le gardent.</translation>
    </message>
    <message>
        <source>The session was begun anew. New messages can be read; ask to send this one again.</source>
        <translation>La session a été recommencée. Les nouveaux messages seront lisibles ; demandez de renvoyer celui-ci.</translation>
    </message>
    <message>
        <source>The words are deleted here, and every program that got them is asked to delete them too. Not every program does, and somebody may have read or copied them already.</source>
        <translation>Le texte est supprimé ici, et chaque programme qui l’a reçu est prié de le supprimer aussi. Tous ne le font pas, et quelqu’un peut l’avoir déjà lu ou copié.</translation>
    </message>
    <message>
        <source>You asked to send the message again.</source>
        <translation>Vous avez demandé de renvoyer le message.</translation>
    </message>
</context>
<context>
    <name>addresses</name>
    <message>
        <source>Encrypted from the start</source>
        <translation>Chiffré dès le début</translation>
    </message>
    <message>
        <source>On the way the name {name} is told</source>
        <translation>En chemin, le nom {name} est annoncé</translation>
    </message>
    <message>
        <source>Only the certificate {pin}…</source>
        <translation>Seulement le certificat {pin}…</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>The server’s name is not told on the way</source>
        <translation>Le nom du serveur n’est pas annoncé en chemin</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>WebSocket that the server names</source>
        <translation>WebSocket que le serveur indique</translation>
    </message>
    <message>
        <source>Without the name only a fingerprint can tell whether it is the right server. Enter it.</source>
        <translation>Sans le nom, seule une empreinte peut dire si c’est le bon serveur. Saisissez-la.</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>Écrivez-le sous la forme host:port, par exemple xmpp.example.org:5222.</translation>
    </message>
    <message>
        <source>Write it as wss:// and a name, for example wss://example.org/ws.</source>
        <translation>Écrivez-le avec wss:// et un nom, par exemple wss://example.org/ws.</translation>
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
        <translation>il n’y a pas d’écran pour ouvrir une fenêtre ; ouvrez d’abord une session de bureau</translation>
    </message>
</context>
<context>
    <name>blocking</name>
    <message>
        <source>{name} is blocked and cannot reach you.</source>
        <translation>{name} est bloqué et ne peut plus vous joindre.</translation>
    </message>
    <message>
        <source>{name} was reported to your server and is blocked.</source>
        <translation>{name} a été signalé à votre serveur et bloqué.</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>Made out to</source>
        <translation>Établi au nom de</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Your server renewed its certificate, as servers do now and then.</source>
        <translation>Votre serveur a renouvelé son certificat, comme les serveurs le font de temps en temps.</translation>
    </message>
    <message>
        <source>Your server shows a certificate that somebody else signed than before. It is valid, but this is how somebody in between looks, too. Ask whoever runs the server, not through this program.</source>
        <translation>Votre serveur présente un certificat signé par quelqu’un d’autre qu’avant. Il est valide, mais c’est aussi ce qu’on voit quand quelqu’un s’interpose. Demandez au responsable du serveur, mais pas avec ce programme.</translation>
    </message>
    <message>
        <source>Your server shows another certificate, although the old one was good for longer. Ask whoever runs it whether they changed it.</source>
        <translation>Votre serveur présente un autre certificat, alors que l’ancien était encore valable plus longtemps. Demandez à son responsable s’il a été changé.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nobody but itself</source>
        <translation>personne d’autre que lui-même</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>du {begin} au {end}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label} : {text}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Everything is here</source>
        <translation>Tout est ici</translation>
    </message>
    <message>
        <source>Here, but not in the archive: {count}. The server may have deleted them, or never kept them.</source>
        <translation>Ici, mais pas dans l’archive : {count}. Le serveur les a peut-être supprimés, ou jamais gardés.</translation>
    </message>
    <message>
        <source>Messages compared with the archive: {count}</source>
        <translation>Messages comparés à l’archive : {count}</translation>
    </message>
    <message>
        <source>Missing here, now stored: {count}</source>
        <translation>Manquaient ici, maintenant enregistrés : {count}</translation>
    </message>
    <message>
        <source>Missing messages were found and stored</source>
        <translation>Des messages manquants ont été trouvés et enregistrés</translation>
    </message>
    <message>
        <source>Of these, not readable on this device: {count}</source>
        <translation>Parmi eux, illisibles sur cet appareil : {count}</translation>
    </message>
    <message>
        <source>The archive could not be read to its end</source>
        <translation>L’archive n’a pas pu être lue jusqu’au bout</translation>
    </message>
</context>
<context>
    <name>composer</name>
    <message>
        <source>Edit your message</source>
        <translation>Modifiez votre message</translation>
    </message>
    <message>
        <source>Message {name}, NOT encrypted</source>
        <translation>NON chiffré : message à {name}</translation>
    </message>
    <message>
        <source>Message {name}, end-to-end encrypted</source>
        <translation>Message à {name}, chiffré de bout en bout</translation>
    </message>
    <message>
        <source>Messages you write here ask to be deleted everywhere {span} after they were read</source>
        <translation>Les messages que vous écrivez ici demandent à être supprimés partout {span} après leur lecture</translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation>Répondre à {name}</translation>
    </message>
</context>
<context>
    <name>connections</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Looking up a server</source>
        <translation>Recherche d’un serveur</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Steering Tor on this computer</source>
        <translation>Pilotage de Tor sur cet ordinateur</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>{sent} sent, {received} received</source>
        <translation>{sent} envoyés, {received} reçus</translation>
    </message>
</context>
<context>
    <name>conversations</name>
    <message>
        <source>Draft: {text}</source>
        <translation>Brouillon : {text}</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>Not encrypted · {text}</source>
        <translation>Non chiffré · {text}</translation>
    </message>
    <message>
        <source>Not sent · {text}</source>
        <translation>Non envoyé · {text}</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation>Vous : {text}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silencieux</translation>
    </message>
    <message>
        <source>muted until {when}</source>
        <translation>silencieux jusqu’à {when}</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>vous nomme</translation>
    </message>
    <message>
        <source>{name}, {count} unread, {when}: {preview}</source>
        <translation>{name}, {count} non lus, {when} : {preview}</translation>
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
        <translation>Appareil {number}</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>N’est plus utilisé</translation>
    </message>
    <message>
        <source>Not trusted: can read nothing new</source>
        <translation>Sans confiance : ne peut rien lire de nouveau</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Trusted, not compared</source>
        <translation>De confiance, non comparé</translation>
    </message>
    <message>
        <source>Verified by you</source>
        <translation>Vérifié par vous</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Attend votre décision</translation>
    </message>
    <message>
        <source>first seen {when}</source>
        <translation>vu la première fois {when}</translation>
    </message>
    <message>
        <source>last message {when}</source>
        <translation>dernier message {when}</translation>
    </message>
    <message>
        <source>{name}. {trust}. {line}. Fingerprint {fingerprint}</source>
        <translation>{name}. {trust}. {line}. Empreinte {fingerprint}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A new device waits for your decision. The message waits until you have looked.</source>
        <translation>Un nouvel appareil attend votre décision. Le message attend que vous ayez regardé.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this store (format {found}; this version knows {known}). Update the program.</source>
        <translation>Une version plus récente du programme a écrit ce coffre (format {found} ; cette version connaît {known}). Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>A reaction is one emoji, and there can be 20 at most.</source>
        <translation>Une réaction est un seul emoji, et il peut y en avoir 20 au plus.</translation>
    </message>
    <message>
        <source>A room with this address exists already. Choose another name.</source>
        <translation>Un salon avec cette adresse existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A server runs in this folder already, or the folder holds something else. Nothing was touched.</source>
        <translation>Un serveur tourne déjà dans ce dossier, ou le dossier contient autre chose. Rien n’a été touché.</translation>
    </message>
    <message>
        <source>An old copy of this store is in use. This device gets new keys; some messages from in between may stay unreadable. Look again at which devices you trust.</source>
        <translation>Une ancienne copie de ce coffre est utilisée. Cet appareil reçoit de nouvelles clés ; certains messages entre-temps resteront peut-être illisibles. Regardez de nouveau à quels appareils vous faites confiance.</translation>
    </message>
    <message>
        <source>An onion address can only be reached through Tor. Choose Tor as the route of this account. Nothing was sent.</source>
        <translation>Une adresse onion n’est joignable que par Tor. Choisissez Tor comme route de ce compte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Another program took over this session. Connect again to take it back.</source>
        <translation>Un autre programme a repris cette session. Reconnectez-vous pour la reprendre.</translation>
    </message>
    <message>
        <source>Encryption is still being set up with the server. The message waits and goes by itself.</source>
        <translation>Le chiffrement se met encore en place avec le serveur. Le message attend et partira de lui-même.</translation>
    </message>
    <message>
        <source>Encryption is still starting; this is read in a moment.</source>
        <translation>Le chiffrement démarre encore ; ce sera lisible dans un instant.</translation>
    </message>
    <message>
        <source>Install it as you install other programs.</source>
        <translation>Installez-le comme vos autres programmes.</translation>
    </message>
    <message>
        <source>Key file and store do not belong together. Put back both from the same backup.</source>
        <translation>Le fichier de clé et le coffre ne vont pas ensemble. Remettez les deux depuis la même sauvegarde.</translation>
    </message>
    <message>
        <source>No answer came in time. Try again in a moment.</source>
        <translation>Aucune réponse à temps. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>No encrypted connection to the server was possible, so your password was not sent.</source>
        <translation>Aucune connexion chiffrée au serveur n’a été possible : votre mot de passe n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the server’s certificate. If you know the server, choose its CA file under Advanced. Nothing was sent.</source>
        <translation>Personne à qui cet ordinateur fait confiance n’a signé le certificat du serveur. Si vous connaissez le serveur, choisissez son fichier CA sous Avancé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Only members may enter. Ask somebody inside to invite you.</source>
        <translation>Seuls les membres peuvent entrer. Demandez à quelqu’un du salon de vous inviter.</translation>
    </message>
    <message>
        <source>Somebody else has this name now, so this was not sent.</source>
        <translation>Quelqu’un d’autre a ce nom maintenant, donc ceci n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Somebody has this name already. Choose another one.</source>
        <translation>Quelqu’un a déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Somebody in the room has this nickname. Choose another one.</source>
        <translation>Quelqu’un dans le salon a ce pseudo. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Something broke inside the program. It goes on, and the details are in the log.</source>
        <translation>Quelque chose s’est cassé dans le programme. Il continue, et les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>Something that a server needs is missing on this computer. {hint}</source>
        <translation>Il manque sur cet ordinateur quelque chose dont un serveur a besoin. {hint}</translation>
    </message>
    <message>
        <source>The Tor network does not know this onion address. The server may be off, or the address is wrong. Nothing was sent.</source>
        <translation>Le réseau Tor ne connaît pas cette adresse onion. Le serveur est peut-être éteint, ou l’adresse est fausse. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The address of this file is not safe to fetch. Nothing was fetched.</source>
        <translation>Télécharger ce fichier depuis son adresse n’est pas sûr. Rien n’a été téléchargé.</translation>
    </message>
    <message>
        <source>The connection could not be made.</source>
        <translation>La connexion n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>The connection was lost. It is being made again.</source>
        <translation>La connexion a été perdue. Elle est en train d’être rétablie.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make some room and try again.</source>
        <translation>Le disque est plein, donc rien n’a été enregistré. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The encrypted store could not do this. Nothing was changed.</source>
        <translation>Le coffre chiffré n’a pas pu faire cela. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The file could not be sent or fetched.</source>
        <translation>Le fichier n’a pas pu être envoyé ou téléchargé.</translation>
    </message>
    <message>
        <source>The file with the password or passphrase cannot be read.</source>
        <translation>Le fichier contenant le mot de passe ou la phrase secrète ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The key file of the store is damaged. Put back a copy from a backup.</source>
        <translation>Le fichier de clé du coffre est endommagé. Remettez une copie depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The key for this onion server is not the right one. Check it in the account’s settings. Nothing was sent.</source>
        <translation>La clé de ce serveur onion n’est pas la bonne. Vérifiez-la dans les paramètres du compte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The keys for this message are gone on this device. Repair the session, then ask to send again.</source>
        <translation>Les clés de ce message ne sont plus sur cet appareil. Réparez la session, puis demandez de le renvoyer.</translation>
    </message>
    <message>
        <source>The message could not be encrypted. It was not sent.</source>
        <translation>Le message n’a pas pu être chiffré. Il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The onion server cannot be reached right now. It is tried again. Nothing was sent.</source>
        <translation>Le serveur onion est injoignable en ce moment. Un nouvel essai aura lieu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The other person’s server does not answer.</source>
        <translation>Le serveur de l’autre personne ne répond pas.</translation>
    </message>
    <message>
        <source>The other person’s server was not found.</source>
        <translation>Le serveur de l’autre personne est introuvable.</translation>
    </message>
    <message>
        <source>The other side does not offer this.</source>
        <translation>L’autre côté ne propose pas cela.</translation>
    </message>
    <message>
        <source>The program for this kind of bridge is not installed. {hint} Nothing was changed.</source>
        <translation>Le programme pour ce type de pont n’est pas installé. {hint} Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The program is already running on this store (process {pid}). Use that window, or close it.</source>
        <translation>Le programme est déjà ouvert sur ce coffre (processus {pid}). Utilisez cette fenêtre-là, ou fermez-la.</translation>
    </message>
    <message>
        <source>The program is already running on this store. Use that window, or close it first.</source>
        <translation>Le programme est déjà ouvert sur ce coffre. Utilisez cette fenêtre-là, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The proxy cannot find the server. Check the part after the @. Nothing was sent.</source>
        <translation>Le proxy ne trouve pas le serveur. Vérifiez la partie après le @. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy could not connect and does not say why. It is tried again. Nothing was sent.</source>
        <translation>Le proxy n’a pas pu se connecter et ne dit pas pourquoi. Un nouvel essai aura lieu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy does not accept this user name and password. Check them in the route. Nothing was sent.</source>
        <translation>Le proxy n’accepte pas ce nom d’utilisateur et ce mot de passe. Vérifiez-les dans la route. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy does not let this program reach the server. Ask whoever runs the proxy. Nothing was sent.</source>
        <translation>Le proxy ne laisse pas ce programme joindre le serveur. Demandez au responsable du proxy. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy has no network right now. It is tried again. Nothing was sent.</source>
        <translation>Le proxy n’a pas de réseau en ce moment. Un nouvel essai aura lieu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy of this account does not answer. Nothing was sent, and nothing goes around it.</source>
        <translation>Le proxy de ce compte ne répond pas. Rien n’a été envoyé, et rien ne le contourne.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>La requête a été refusée.</translation>
    </message>
    <message>
        <source>The room did not do this.</source>
        <translation>Le salon ne l’a pas fait.</translation>
    </message>
    <message>
        <source>The room does not let you do this. Nothing was changed.</source>
        <translation>Le salon ne vous laisse pas faire cela. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The room does not say who wrote this, so it cannot be opened.</source>
        <translation>Le salon ne dit pas qui a écrit ceci, donc on ne peut pas l’ouvrir.</translation>
    </message>
    <message>
        <source>The room is full. Try again later.</source>
        <translation>Le salon est plein. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The room is not open yet, or you may not make one there.</source>
        <translation>Le salon n’est pas encore ouvert, ou vous ne pouvez pas en créer là-bas.</translation>
    </message>
    <message>
        <source>The room was closed for good by its owner.</source>
        <translation>Le salon a été fermé pour de bon par son propriétaire.</translation>
    </message>
    <message>
        <source>The room’s server does not answer. It is tried again.</source>
        <translation>Le serveur du salon ne répond pas. On réessaie.</translation>
    </message>
    <message>
        <source>The route of this account does not lead to the server. Nothing was sent, and nothing goes around it.</source>
        <translation>La route de ce compte ne mène pas au serveur. Rien n’a été envoyé, et rien ne la contourne.</translation>
    </message>
    <message>
        <source>The rules there forbid this message. It was not sent.</source>
        <translation>Les règles là-bas interdisent ce message. Il n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The sender’s device has a new key. Look at it under “Who can read this” first.</source>
        <translation>L’appareil de l’expéditeur a une nouvelle clé. Regardez-la d’abord sous « Qui peut lire ceci ».</translation>
    </message>
    <message>
        <source>The sender’s keys could not be fetched. It is tried again by itself.</source>
        <translation>Les clés de l’expéditeur n’ont pas pu être récupérées. Un nouvel essai aura lieu de lui-même.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check that this computer is online. Nothing was sent.</source>
        <translation>Le serveur est injoignable. Vérifiez que cet ordinateur est en ligne. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server cannot be run on this computer.</source>
        <translation>Le serveur ne peut pas tourner sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The server did not accept this. Look at what you entered and try again.</source>
        <translation>Le serveur n’a pas accepté cela. Regardez ce que vous avez saisi et réessayez.</translation>
    </message>
    <message>
        <source>The server did not start, or it ended. Its own words are in its log.</source>
        <translation>Le serveur n’a pas démarré, ou il s’est arrêté. Ses propres mots sont dans son journal.</translation>
    </message>
    <message>
        <source>The server did not take the message yet. It waits and is sent by itself.</source>
        <translation>Le serveur n’a pas encore pris le message. Il attend et sera envoyé de lui-même.</translation>
    </message>
    <message>
        <source>The server did something no proper server does, so the connection was cut to keep you safe.</source>
        <translation>Le serveur a fait ce qu’aucun serveur correct ne fait : la connexion a été coupée pour vous protéger.</translation>
    </message>
    <message>
        <source>The server does not accept or does not have this file.</source>
        <translation>Le serveur n’accepte pas ce fichier ou ne l’a pas.</translation>
    </message>
    <message>
        <source>The server does not accept this address and password. Check both and try again.</source>
        <translation>Le serveur n’accepte pas cette adresse et ce mot de passe. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>The server does not allow this for your account.</source>
        <translation>Le serveur ne le permet pas à votre compte.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Le serveur ne le permet pas.</translation>
    </message>
    <message>
        <source>The server does not know how to do this.</source>
        <translation>Le serveur ne sait pas faire cela.</translation>
    </message>
    <message>
        <source>The server does not take this invitation. It is used up, too old or mistyped. Ask for another one.</source>
        <translation>Le serveur n’accepte pas cette invitation. Elle a déjà servi, est trop ancienne ou mal saisie. Demandez-en une autre.</translation>
    </message>
    <message>
        <source>The server ended the connection. It is tried again later.</source>
        <translation>Le serveur a mis fin à la connexion. Un nouvel essai aura lieu plus tard.</translation>
    </message>
    <message>
        <source>The server has a problem. Try again later.</source>
        <translation>Le serveur a un problème. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server has disabled this account. Ask whoever runs the server.</source>
        <translation>Le serveur a désactivé ce compte. Demandez au responsable du serveur.</translation>
    </message>
    <message>
        <source>The server is too busy. Try again later.</source>
        <translation>Le serveur est trop occupé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server no longer ties the login to its certificate, as it did before. Someone may be in between. Your password was not sent.</source>
        <translation>Le serveur ne lie plus la connexion à son certificat, comme il le faisait avant. Quelqu’un s’est peut-être interposé. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The server offers no login that keeps your password safe, or only a weaker one than before. Your password was not sent.</source>
        <translation>Le serveur ne propose aucune connexion qui protège votre mot de passe, ou seulement une plus faible qu’avant. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one this account accepts. Someone may be in between, or the server has a new one. Your password was not sent.</source>
        <translation>Le serveur présente un autre certificat que celui que ce compte accepte. Quelqu’un s’est peut-être interposé, ou le serveur en a un nouveau. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The server that keeps the file did not prove who it is. Someone may be listening in, or it is set up wrongly. Nothing was sent.</source>
        <translation>Le serveur qui garde le fichier n’a pas prouvé qui il est. Quelqu’un écoute peut-être, ou il est mal réglé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server wants something else here. Look at every field and try again.</source>
        <translation>Le serveur veut autre chose ici. Regardez chaque champ et réessayez.</translation>
    </message>
    <message>
        <source>The server was reached through the proxy and refuses the connection. Check the port. Nothing was sent.</source>
        <translation>Le serveur a été joint par le proxy et refuse la connexion. Vérifiez le port. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server was too busy. This was not sent.</source>
        <translation>Le serveur était trop occupé. Ceci n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired. Check this computer’s clock; if it is right, tell whoever runs the server. Nothing was sent.</source>
        <translation>Le certificat du serveur a expiré. Vérifiez l’horloge de cet ordinateur ; si elle est juste, prévenez le responsable du serveur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server’s certificate is made out to another name than {name}. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>Le certificat du serveur est établi à un autre nom que {name}. Quelqu’un écoute peut-être, ou le serveur est mal réglé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet. Check this computer’s clock. Nothing was sent.</source>
        <translation>Le certificat du serveur n’est pas encore valide. Vérifiez l’horloge de cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid. Someone may be listening in, or the server is set up wrongly. Nothing was sent.</source>
        <translation>Le certificat du serveur n’est pas valide. Quelqu’un écoute peut-être, ou le serveur est mal réglé. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server’s name was not found. Check the part after the @, and that this computer is online.</source>
        <translation>Le nom du serveur est introuvable. Vérifiez la partie après le @, et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>The server’s rules forbid this.</source>
        <translation>Les règles du serveur l’interdisent.</translation>
    </message>
    <message>
        <source>The store is damaged and cannot be read. Put back a copy from a backup.</source>
        <translation>Le coffre est endommagé et illisible. Remettez une copie depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The transfer was interrupted. Nothing half done was kept. Try again.</source>
        <translation>Le transfert a été interrompu. Rien d’inachevé n’a été gardé. Réessayez.</translation>
    </message>
    <message>
        <source>The way to the server took too long. It is tried again. Nothing was sent.</source>
        <translation>Le chemin vers le serveur a pris trop de temps. Un nouvel essai aura lieu. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>There is a file with this name already, and it was not touched. Choose another name.</source>
        <translation>Un fichier de ce nom existe déjà ; il n’a pas été touché. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is an encrypted store here already. It was kept.</source>
        <translation>Il y a déjà un coffre chiffré ici. Il a été gardé.</translation>
    </message>
    <message>
        <source>There is no encrypted store here yet.</source>
        <translation>Il n’y a pas encore de coffre chiffré ici.</translation>
    </message>
    <message>
        <source>There is no such room. Check its address.</source>
        <translation>Ce salon n’existe pas. Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>There is nobody with this address.</source>
        <translation>Il n’y a personne à cette adresse.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write something first.</source>
        <translation>Il n’y a encore rien à envoyer. Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>This account is already here.</source>
        <translation>Ce compte est déjà ici.</translation>
    </message>
    <message>
        <source>This account is not here any more.</source>
        <translation>Ce compte n’est plus ici.</translation>
    </message>
    <message>
        <source>This can be read once you accept the sender.</source>
        <translation>Ce sera lisible dès que vous accepterez l’expéditeur.</translation>
    </message>
    <message>
        <source>This cannot be done to this message any more.</source>
        <translation>Ce n’est plus possible avec ce message.</translation>
    </message>
    <message>
        <source>This computer has no keyring that keeps secrets encrypted. Choose a passphrase instead.</source>
        <translation>Cet ordinateur n’a pas de trousseau qui garde les secrets chiffrés. Choisissez plutôt une phrase secrète.</translation>
    </message>
    <message>
        <source>This computer’s keyring did not open the store. Enter your passphrase.</source>
        <translation>Le trousseau de cet ordinateur n’a pas ouvert le coffre. Saisissez votre phrase secrète.</translation>
    </message>
    <message>
        <source>This conversation is not here any more.</source>
        <translation>Cette conversation n’est plus ici.</translation>
    </message>
    <message>
        <source>This device is not known any more.</source>
        <translation>Cet appareil n’est plus connu.</translation>
    </message>
    <message>
        <source>This file cannot be read or written. Check that it exists and that you may use it.</source>
        <translation>Ce fichier ne peut pas être lu ou écrit. Vérifiez qu’il existe et que vous avez le droit de l’utiliser.</translation>
    </message>
    <message>
        <source>This file holds no certificate. Choose a PEM file, as made by a certificate authority.</source>
        <translation>Ce fichier ne contient pas de certificat. Choisissez un fichier PEM, tel qu’en produit une autorité de certification.</translation>
    </message>
    <message>
        <source>This file is not what was sent, so it was thrown away. Ask for it again.</source>
        <translation>Ce fichier n’est pas celui qui a été envoyé ; il a donc été jeté. Redemandez-le.</translation>
    </message>
    <message>
        <source>This file is too large. Nothing was sent or kept.</source>
        <translation>Ce fichier est trop grand. Rien n’a été envoyé ni gardé.</translation>
    </message>
    <message>
        <source>This is not a fingerprint. It has 64 digits and letters from a to f.</source>
        <translation>Ce n’est pas une empreinte. Elle a 64 chiffres et lettres de a à f.</translation>
    </message>
    <message>
        <source>This is not a key of an onion server. It has 52 letters and digits.</source>
        <translation>Ce n’est pas une clé de serveur onion. Elle a 52 lettres et chiffres.</translation>
    </message>
    <message>
        <source>This is not a route. Write it as socks5://host:port.</source>
        <translation>Ce n’est pas une route. Écrivez-la sous la forme socks5://host:port.</translation>
    </message>
    <message>
        <source>This is not a whole onion address. Copy it again; it has 56 letters and digits before “.onion”. Nothing was sent.</source>
        <translation>Ce n’est pas une adresse onion entière. Copiez-la de nouveau ; elle a 56 lettres et chiffres avant « .onion ». Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is not an address. Addresses look like name@example.org.</source>
        <translation>Ce n’est pas une adresse. Une adresse ressemble à name@example.org.</translation>
    </message>
    <message>
        <source>This line is not a bridge. Paste bridge lines as you got them. Nothing was changed.</source>
        <translation>Cette ligne n’est pas un pont. Collez les lignes des ponts telles que vous les avez reçues. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This link does not say how to connect.</source>
        <translation>Ce lien ne dit pas comment se connecter.</translation>
    </message>
    <message>
        <source>This message cannot be read on this device.</source>
        <translation>Ce message n’est pas lisible sur cet appareil.</translation>
    </message>
    <message>
        <source>This message comes from a device nobody has announced, so it was not opened.</source>
        <translation>Ce message vient d’un appareil que personne n’a annoncé : il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>This message is damaged and cannot be opened.</source>
        <translation>Ce message est endommagé et ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This message is not here any more.</source>
        <translation>Ce message n’est plus ici.</translation>
    </message>
    <message>
        <source>This message is too long for the server. Send it in parts.</source>
        <translation>Ce message est trop long pour le serveur. Envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>This message offers no file.</source>
        <translation>Ce message ne propose aucun fichier.</translation>
    </message>
    <message>
        <source>This message uses an encryption this program does not know.</source>
        <translation>Ce message utilise un chiffrement que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>This message was changed on its way, so it was not opened.</source>
        <translation>Ce message a été modifié en chemin : il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>This message was not encrypted for this device. Ask to send it again.</source>
        <translation>Ce message n’a pas été chiffré pour cet appareil. Demandez de le renvoyer.</translation>
    </message>
    <message>
        <source>This message was written for another place or person, so it was not opened.</source>
        <translation>Ce message a été écrit pour un autre endroit ou une autre personne : il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>This needs a connection, and there is none right now.</source>
        <translation>Il faut une connexion pour cela, et il n’y en a pas en ce moment.</translation>
    </message>
    <message>
        <source>This nickname cannot be used here. Choose another one.</source>
        <translation>Ce pseudo ne peut pas être utilisé ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This onion server lets in only people who have its key. Ask for the key and enter it in the account’s settings. Nothing was sent.</source>
        <translation>Ce serveur onion ne laisse entrer que les personnes qui ont sa clé. Demandez la clé et saisissez-la dans les paramètres du compte. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This onion server needs a key, and the Tor in use takes none from this program. Choose “Tor of this program” as the route. Nothing was sent.</source>
        <translation>Ce serveur onion demande une clé, et le Tor utilisé n’en accepte pas de ce programme. Choisissez « Tor de ce programme » comme route. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This passphrase does not open the store. Try again; mind capitals and keyboard language.</source>
        <translation>Cette phrase secrète n’ouvre pas le coffre. Réessayez ; attention aux majuscules et à la langue du clavier.</translation>
    </message>
    <message>
        <source>This password cannot be used. Choose one of letters, digits and signs.</source>
        <translation>Ce mot de passe est inutilisable. Choisissez-en un fait de lettres, de chiffres et de signes.</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose a smaller PNG or JPEG.</source>
        <translation>Cette image ne peut pas être utilisée. Choisissez un PNG ou JPEG plus petit.</translation>
    </message>
    <message>
        <source>This proxy cannot make such a connection. Choose another route. Nothing was sent.</source>
        <translation>Ce proxy ne peut pas établir une telle connexion. Choisissez une autre route. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This room gives away more than before. Nothing is sent until you decide.</source>
        <translation>Ce salon révèle plus qu’avant. Rien n’est envoyé tant que vous ne décidez pas.</translation>
    </message>
    <message>
        <source>This room hides who its members are, so nothing can be encrypted for them. Nothing was sent.</source>
        <translation>Ce salon cache qui sont ses membres, donc rien ne peut être chiffré pour eux. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This room needs a password, or another one.</source>
        <translation>Ce salon demande un mot de passe, ou un autre.</translation>
    </message>
    <message>
        <source>This server makes no accounts for strangers. Choose another server, or ask whoever runs it.</source>
        <translation>Ce serveur ne crée pas de comptes pour les inconnus. Choisissez un autre serveur, ou demandez à son responsable.</translation>
    </message>
    <message>
        <source>This server makes no accounts from here. Look for its own page, or choose another server.</source>
        <translation>Ce serveur ne crée pas de comptes depuis ici. Cherchez sa propre page, ou choisissez un autre serveur.</translation>
    </message>
    <message>
        <source>This server makes no more accounts right now. Try again later, or choose another server.</source>
        <translation>Ce serveur ne crée plus de comptes en ce moment. Réessayez plus tard, ou choisissez un autre serveur.</translation>
    </message>
    <message>
        <source>This setting or value does not exist.</source>
        <translation>Ce paramètre ou cette valeur n’existe pas.</translation>
    </message>
    <message>
        <source>Tor could not be started, or it ended. Look at its log in the network settings. Nothing was sent.</source>
        <translation>Tor n’a pas pu démarrer, ou il s’est arrêté. Regardez son journal dans les paramètres du réseau. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Tor is not running and not installed on this computer. {hint} Nothing was sent.</source>
        <translation>Tor ne tourne pas et n’est pas installé sur cet ordinateur. {hint} Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Tor is still connecting. Your messages go as soon as it is ready. Nothing was sent.</source>
        <translation>Tor se connecte encore. Vos messages partiront dès qu’il sera prêt. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>What answers at the proxy’s address is not a SOCKS5 proxy. Check the address and port of the route. Nothing was sent.</source>
        <translation>Ce qui répond à l’adresse du proxy n’est pas un proxy SOCKS5. Vérifiez l’adresse et le port de la route. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>You are banned from this room.</source>
        <translation>Vous êtes banni de ce salon.</translation>
    </message>
    <message>
        <source>You are no longer a member of this room.</source>
        <translation>Vous n’êtes plus membre de ce salon.</translation>
    </message>
    <message>
        <source>You are not in this room right now. Nothing was sent.</source>
        <translation>Vous n’êtes pas dans ce salon en ce moment. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>You do not trust the device that wrote this. It can be read once you do.</source>
        <translation>Vous ne faites pas confiance à l’appareil qui a écrit ceci. Le message sera lisible dès que vous le ferez.</translation>
    </message>
    <message>
        <source>You may not write here, so this was not sent.</source>
        <translation>Vous ne pouvez pas écrire ici, donc ceci n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>You were not in the room, so this was not sent.</source>
        <translation>Vous n’étiez pas dans le salon, donc ceci n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>You were removed from the room.</source>
        <translation>Vous avez été exclu du salon.</translation>
    </message>
    <message>
        <source>You wrote this here, and only the other side can read what was sent.</source>
        <translation>Vous l’avez écrit ici, et seul l’autre côté peut lire ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>You wrote this message yourself, on another device. Look for it there.</source>
        <translation>Vous avez écrit ce message vous-même, sur un autre appareil. Cherchez-le là-bas.</translation>
    </message>
    <message>
        <source>Your server does not offer this. Nothing was sent.</source>
        <translation>Votre serveur ne propose pas cela. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Your server has no group chats. Use the address of a room elsewhere.</source>
        <translation>Votre serveur n’a pas de discussions de groupe. Utilisez l’adresse d’un salon ailleurs.</translation>
    </message>
    <message>
        <source>Your server takes no files. Nothing was sent.</source>
        <translation>Votre serveur n’accepte pas de fichiers. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>{count} new devices wait for your decision. The message waits until you have looked.</source>
        <translation>{count} nouveaux appareils attendent votre décision. Le message attend que vous ayez regardé.</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Il dit : « {theirs} »</translation>
    </message>
    <message>
        <source>{who} has no device that can read encrypted messages yet. The message waits and was not sent.</source>
        <translation>{who} n’a encore aucun appareil capable de lire des messages chiffrés. Le message attend et n’a pas été envoyé.</translation>
    </message>
</context>
<context>
    <name>expiry</name>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Saving… {percent} %</source>
        <translation>Enregistrement… {percent} %</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>Envoyer un fichier</translation>
    </message>
    <message>
        <source>Sending {name}… {percent} %</source>
        <translation>Envoi de {name}… {percent} %</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>This has to be filled in.</source>
        <translation>Ceci doit être rempli.</translation>
    </message>
</context>
<context>
    <name>header</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>A device waits for your decision</source>
        <translation>Un appareil attend votre décision</translation>
    </message>
    <message>
        <source>A new device of your own account wants to read along. Nothing is encrypted to it until you decide.</source>
        <translation>Un nouvel appareil de votre propre compte veut lire aussi. Rien n’est chiffré pour lui tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Encrypted, all devices verified</source>
        <translation>Chiffré, tous les appareils vérifiés</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Set by {nick}</source>
        <translation>Choisi par {nick}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>away for long</source>
        <translation>absent pour longtemps</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>likes to chat</source>
        <translation>a envie de discuter</translation>
    </message>
    <message>
        <source>nobody else is here</source>
        <translation>personne d’autre ici</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
</context>
<context>
    <name>info</name>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Supprimé ici</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Fingerprint of the device</source>
        <translation>Empreinte de l’appareil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans le salon</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pseudo</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>admin</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>banni</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>may only read</source>
        <translation>peut seulement lire</translation>
    </message>
    <message>
        <source>may write</source>
        <translation>peut écrire</translation>
    </message>
    <message>
        <source>member</source>
        <translation>membre</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>{how} (OMEMO 0.3: names and reactions travel unencrypted)</source>
        <translation>{how} (OMEMO 0.3 : les noms et les réactions voyagent non chiffrés)</translation>
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
        <translation>N’accepte que le certificat avec cette empreinte : {pin}</translation>
    </message>
    <message>
        <source>Carries the key that opens this onion server. Keep the link to yourself</source>
        <translation>Contient la clé qui ouvre ce serveur onion. Gardez le lien pour vous</translation>
    </message>
    <message>
        <source>Connects to: {places}</source>
        <translation>Se connecte à : {places}</translation>
    </message>
    <message>
        <source>Connects {way}</source>
        <translation>Se connecte {way}</translation>
    </message>
    <message>
        <source>Connects {way}, as your settings say. The invitation names {other}, which is not taken.</source>
        <translation>Se connecte {way}, comme le disent vos paramètres. L’invitation indique {other}, ce qui n’est pas repris.</translation>
    </message>
    <message>
        <source>Finds the server by its name</source>
        <translation>Trouve le serveur par son nom</translation>
    </message>
    <message>
        <source>For addresses that you have on {server}</source>
        <translation>Pour les adresses que vous avez sur {server}</translation>
    </message>
    <message>
        <source>From {address}, whose server is {server}</source>
        <translation>De {address}, dont le serveur est {server}</translation>
    </message>
    <message>
        <source>Lets you in: it carries a code for one new address</source>
        <translation>Vous fait entrer : contient un code pour une nouvelle adresse</translation>
    </message>
    <message>
        <source>Makes a new address on {server}</source>
        <translation>Crée une nouvelle adresse sur {server}</translation>
    </message>
    <message>
        <source>Makes the new address {address}</source>
        <translation>Crée la nouvelle adresse {address}</translation>
    </message>
    <message>
        <source>Nobody but this link says which server is {server}: whoever made it chose who gets your password. Go on only if you trust them, and if nobody could have changed the link on its way</source>
        <translation>Seul ce lien dit quel serveur est {server} : la personne qui l’a créé a choisi qui reçoit votre mot de passe. Ne continuez que si vous lui faites confiance, et si personne n’a pu modifier le lien en chemin</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>The connection will not be encrypted.</source>
        <translation>La connexion ne sera pas chiffrée.</translation>
    </message>
    <message>
        <source>The part before the @ is not where this leads. It leads to the host named above.</source>
        <translation>La partie avant le @ n’est pas la destination. Le lien mène à l’hôte nommé ci-dessus.</translation>
    </message>
    <message>
        <source>This is a bare number, not a name.</source>
        <translation>C’est un simple numéro, pas un nom.</translation>
    </message>
    <message>
        <source>This name has letters outside English; it may be made to look like another one: {shown}</source>
        <translation>Ce nom contient des lettres inhabituelles ; il imite peut-être un autre nom : {shown}</translation>
    </message>
</context>
<context>
    <name>outage</name>
    <message>
        <source>Your server is out of order {when}.</source>
        <translation>Votre serveur est hors service {when}.</translation>
    </message>
    <message>
        <source>Your server will be out of order {when}.</source>
        <translation>Votre serveur sera hors service {when}.</translation>
    </message>
    <message>
        <source>for now</source>
        <translation>pour l’instant</translation>
    </message>
    <message>
        <source>from {begin} on</source>
        <translation>à partir de {begin}</translation>
    </message>
    <message>
        <source>from {begin} to {end}</source>
        <translation>de {begin} à {end}</translation>
    </message>
    <message>
        <source>until {end}</source>
        <translation>jusqu’à {end}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Il dit : « {theirs} »</translation>
    </message>
</context>
<context>
    <name>pins</name>
    <message>
        <source>Pinned message</source>
        <translation>Message épinglé</translation>
    </message>
    <message>
        <source>Pinned message {number} of {count}</source>
        <translation>Message épinglé {number} sur {count}</translation>
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
        <translation>Les deux serveurs peuvent lire ce qui est écrit ici</translation>
    </message>
    <message>
        <source>Both servers see who writes and when, not what</source>
        <translation>Les deux serveurs voient qui écrit et quand, pas quoi</translation>
    </message>
    <message>
        <source>Direct connection: your server sees your internet address</source>
        <translation>Connexion directe : votre serveur voit votre adresse internet</translation>
    </message>
    <message>
        <source>Servers can see {what}</source>
        <translation>Les serveurs voient {what}</translation>
    </message>
    <message>
        <source>Stored encrypted on this computer</source>
        <translation>Gardé chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>The room’s server and yours can read what is written here</source>
        <translation>Le serveur du salon et le vôtre peuvent lire ce qui est écrit ici</translation>
    </message>
    <message>
        <source>The route is not known, so nothing is sent</source>
        <translation>La route n’est pas connue, donc rien n’est envoyé</translation>
    </message>
    <message>
        <source>They do not see when you are online</source>
        <translation>L’autre côté ne voit pas quand vous êtes en ligne</translation>
    </message>
    <message>
        <source>They see when you are in the room</source>
        <translation>On voit quand vous êtes dans le salon</translation>
    </message>
    <message>
        <source>They see when you are online</source>
        <translation>L’autre côté voit quand vous êtes en ligne</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address</source>
        <translation>Par I2P : votre serveur ne voit pas votre adresse internet</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address</source>
        <translation>Par Tor : votre serveur ne voit pas votre adresse internet</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees its internet address, and the proxy sees yours</source>
        <translation>Par un proxy : votre serveur voit l’adresse internet du proxy, et le proxy voit la vôtre</translation>
    </message>
    <message>
        <source>every word</source>
        <translation>chaque mot</translation>
    </message>
    <message>
        <source>how long a message is to live</source>
        <translation>combien de temps un message doit vivre</translation>
    </message>
    <message>
        <source>reactions, with their emojis</source>
        <translation>les réactions, avec leurs emojis</translation>
    </message>
    <message>
        <source>that a message arrived</source>
        <translation>qu’un message est arrivé</translation>
    </message>
    <message>
        <source>that a message was corrected</source>
        <translation>qu’un message a été corrigé</translation>
    </message>
    <message>
        <source>that a message was read, if that is told</source>
        <translation>qu’un message a été lu, si cela est dit</translation>
    </message>
    <message>
        <source>that a message was taken back</source>
        <translation>qu’un message a été retiré</translation>
    </message>
    <message>
        <source>that a text is a spoiler</source>
        <translation>qu’un texte est un spoiler</translation>
    </message>
    <message>
        <source>that somebody writes, if that is told</source>
        <translation>que quelqu’un écrit, si cela est dit</translation>
    </message>
    <message>
        <source>titles of links</source>
        <translation>les titres des liens</translation>
    </message>
    <message>
        <source>where files are</source>
        <translation>où sont les fichiers</translation>
    </message>
    <message>
        <source>which message is answered</source>
        <translation>à quel message on répond</translation>
    </message>
    <message>
        <source>who is mentioned</source>
        <translation>qui est mentionné</translation>
    </message>
</context>
<context>
    <name>registration</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>What you read in the picture</source>
        <translation>Ce que vous lisez sur l’image</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Asked the sender to send it again</source>
        <translation>Expéditeur prié de le renvoyer</translation>
    </message>
    <message>
        <source>From {name}, {when}. {why} {tried}</source>
        <translation>De {name}, {when}. {why} {tried}</translation>
    </message>
    <message>
        <source>Nothing was tried yet.</source>
        <translation>Rien n’a encore été essayé.</translation>
    </message>
    <message>
        <source>Renewed the session with this device</source>
        <translation>Session renouvelée avec cet appareil</translation>
    </message>
    <message>
        <source>Repaired the session by itself</source>
        <translation>Session réparée automatiquement</translation>
    </message>
    <message>
        <source>Tried to read it again</source>
        <translation>On a essayé de le relire</translation>
    </message>
    <message>
        <source>Tried to repair it</source>
        <translation>On a essayé de le réparer</translation>
    </message>
    <message>
        <source>{step}, {when}.</source>
        <translation>{step}, {when}.</translation>
    </message>
    <message>
        <source>{step}, {when}; {count} tries so far.</source>
        <translation>{step}, {when} ; {count} essais jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>requests</name>
    <message>
        <source>An encrypted message; it can be read once you accept.</source>
        <translation>Un message chiffré ; lisible dès que vous acceptez.</translation>
    </message>
    <message>
        <source>Wants to see when you are online</source>
        <translation>Veut voir quand vous êtes en ligne</translation>
    </message>
    <message>
        <source>Wrote to you</source>
        <translation>Vous a écrit</translation>
    </message>
    <message>
        <source>Wrote to you and wants to see when you are online</source>
        <translation>Vous a écrit et veut voir quand vous êtes en ligne</translation>
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
        <translation>Autre pseudo…</translation>
    </message>
    <message>
        <source>Anybody may enter this room now.</source>
        <translation>Tout le monde peut maintenant entrer dans ce salon.</translation>
    </message>
    <message>
        <source>Ask to speak</source>
        <translation>Demander la parole</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Ban {name} from the room?</source>
        <translation>Bannir {name} du salon ?</translation>
    </message>
    <message>
        <source>Can read along from now on: {who}</source>
        <translation>Peuvent lire aussi à partir de maintenant : {who}</translation>
    </message>
    <message>
        <source>Can read along from now on: {who} and {count} more</source>
        <translation>Peuvent lire aussi à partir de maintenant : {who} et {count} de plus</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names}</source>
        <translation>Ne peuvent pas lire ce qui est écrit ici, faute de clés : {names}</translation>
    </message>
    <message>
        <source>Cannot read what is written here, for want of keys: {names} and {count} more</source>
        <translation>Ne peuvent pas lire ce qui est écrit ici, faute de clés : {names} et {count} de plus</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Entrer à nouveau</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Fetching keys: {done} of {total}</source>
        <translation>Récupération des clés : {done} sur {total}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who}</source>
        <translation>Dans ce salon sans en faire partie : {who}</translation>
    </message>
    <message>
        <source>In this room without belonging to it: {who} and {count} more</source>
        <translation>Dans ce salon sans en faire partie : {who} et {count} de plus</translation>
    </message>
    <message>
        <source>It names another one: {address}.</source>
        <translation>Il en indique un autre : {address}.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Regarder…</translation>
    </message>
    <message>
        <source>Not encrypted: anybody may enter this room and read it, and so can its server.</source>
        <translation>Non chiffré : tout le monde peut entrer dans ce salon et lire, et son serveur aussi.</translation>
    </message>
    <message>
        <source>Not encrypted: the room’s server, and those of everybody inside, can read what is written.</source>
        <translation>Non chiffré : le serveur du salon, et ceux de toutes les personnes dedans, peuvent lire ce qui est écrit.</translation>
    </message>
    <message>
        <source>Nothing is sent until you have decided about this room.</source>
        <translation>Rien n’est envoyé tant que vous n’avez pas décidé pour ce salon.</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names}</source>
        <translation>Admis par d’autres, ils peuvent désormais lire : {names}</translation>
    </message>
    <message>
        <source>Others let them in, and they can read along now: {names} and {count} more</source>
        <translation>Admis par d’autres, ils peuvent désormais lire : {names} et {count} de plus</translation>
    </message>
    <message>
        <source>Private, but not encrypted. You know {nick} by a nickname only, in {room}.</source>
        <translation>Privé, mais non chiffré. Vous ne connaissez {nick} que par un pseudo, dans {room}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>Exclure {name} du salon ?</translation>
    </message>
    <message>
        <source>Somebody else is called {who} now</source>
        <translation>Quelqu’un d’autre s’appelle maintenant {who}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take this message back for everybody?</source>
        <translation>Retirer ce message pour tout le monde ?</translation>
    </message>
    <message>
        <source>The moderators were asked. You may write as soon as one agrees.</source>
        <translation>Les modérateurs ont été sollicités. Vous pourrez écrire dès que l’un d’eux accepte.</translation>
    </message>
    <message>
        <source>The room asks every program inside to delete the words. Not every one does, and somebody may have read or copied them already. Everybody sees that a moderator did it.</source>
        <translation>Le salon demande à tous les programmes présents de supprimer ces mots. Tous ne le font pas, et quelqu’un les a peut-être déjà lus ou copiés. Tout le monde voit qu’un modérateur l’a fait.</translation>
    </message>
    <message>
        <source>The room does not let you in, so you cannot write here.</source>
        <translation>Le salon ne vous laisse pas entrer, donc vous ne pouvez pas écrire ici.</translation>
    </message>
    <message>
        <source>The room has no subject any more</source>
        <translation>Le salon n’a plus de sujet</translation>
    </message>
    <message>
        <source>The room wants messages slower: wait a moment</source>
        <translation>Le salon veut des messages moins rapides : attendez un instant</translation>
    </message>
    <message>
        <source>The settings of the room changed</source>
        <translation>Les paramètres du salon ont changé</translation>
    </message>
    <message>
        <source>The subject is now: {text}</source>
        <translation>Le sujet est maintenant : {text}</translation>
    </message>
    <message>
        <source>They leave the room now and cannot come back: {address}</source>
        <translation>Cette personne quitte le salon maintenant et ne peut pas revenir : {address}</translation>
    </message>
    <message>
        <source>They leave the room now, and may come back.</source>
        <translation>Cette personne quitte le salon maintenant, et peut revenir.</translation>
    </message>
    <message>
        <source>This room gives away more than before.</source>
        <translation>Ce salon révèle plus qu’avant.</translation>
    </message>
    <message>
        <source>This room hides now who its members are.</source>
        <translation>Ce salon cache maintenant qui sont ses membres.</translation>
    </message>
    <message>
        <source>This room is listed publicly now.</source>
        <translation>Ce salon est maintenant dans une liste publique.</translation>
    </message>
    <message>
        <source>This room keeps an archive now.</source>
        <translation>Ce salon tient maintenant une archive.</translation>
    </message>
    <message>
        <source>This room shows your address to everybody now.</source>
        <translation>Ce salon montre maintenant votre adresse à tout le monde.</translation>
    </message>
    <message>
        <source>What is said in this room is recorded now.</source>
        <translation>Ce qui est dit dans ce salon est maintenant enregistré.</translation>
    </message>
    <message>
        <source>What you are in this room now: {what}</source>
        <translation>Ce que vous êtes maintenant dans ce salon : {what}</translation>
    </message>
    <message>
        <source>You are called {who} here now</source>
        <translation>Vous vous appelez maintenant {who} ici</translation>
    </message>
    <message>
        <source>You are not in this room, so you cannot write here.</source>
        <translation>Vous n’êtes pas dans ce salon, donc vous ne pouvez pas écrire ici.</translation>
    </message>
    <message>
        <source>You may read here, and not write.</source>
        <translation>Vous pouvez lire ici, mais pas écrire.</translation>
    </message>
    <message>
        <source>{other} banned {who} from the room</source>
        <translation>{other} a banni {who} du salon</translation>
    </message>
    <message>
        <source>{other} removed {who} from the room</source>
        <translation>{other} a exclu {who} du salon</translation>
    </message>
    <message>
        <source>{what} Nothing is sent until you have decided.</source>
        <translation>{what} Rien n’est envoyé tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>{what}: “{reason}”</source>
        <translation>{what} : « {reason} »</translation>
    </message>
    <message>
        <source>{who} asks to be allowed to write</source>
        <translation>{who} demande à pouvoir écrire</translation>
    </message>
    <message>
        <source>{who} cannot read what you wrote, for want of keys</source>
        <translation>{who} ne peut pas lire ce que vous avez écrit, faute de clés</translation>
    </message>
    <message>
        <source>{who} changed the subject: {text}</source>
        <translation>{who} a changé le sujet : {text}</translation>
    </message>
    <message>
        <source>{who} declined the invitation</source>
        <translation>{who} a refusé l’invitation</translation>
    </message>
    <message>
        <source>{who} is called {other} now</source>
        <translation>{who} s’appelle maintenant {other}</translation>
    </message>
    <message>
        <source>{who} is no member any more and had to leave</source>
        <translation>{who} n’est plus membre et a dû partir</translation>
    </message>
    <message>
        <source>{who} people may read along here by now: nobody can know them all</source>
        <translation>{who} personnes peuvent désormais lire ici : nul ne peut les connaître toutes</translation>
    </message>
    <message>
        <source>{who} was banned from the room</source>
        <translation>{who} a été banni du salon</translation>
    </message>
    <message>
        <source>{who} was invited</source>
        <translation>{who} a été invité</translation>
    </message>
    <message>
        <source>{who} was removed from the room</source>
        <translation>{who} a été exclu du salon</translation>
    </message>
</context>
<context>
    <name>rooms</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) with devices that you have not compared.</source>
        <translation>
            <numerusform>%n membre avec des appareils que vous n’avez pas comparés.</numerusform>
            <numerusform>%n membres avec des appareils que vous n’avez pas comparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s): few enough to know each other.</source>
        <translation>
            <numerusform>%n participant : assez peu pour se connaître.</numerusform>
            <numerusform>%n participants : assez peu pour se connaître.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: nobody can know everybody who reads along.</source>
        <translation>
            <numerusform>%n personne : nul ne peut connaître tous ceux qui lisent.</numerusform>
            <numerusform>%n personnes : nul ne peut connaître tous ceux qui lisent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>An invitation. The room does not say who sent it.</source>
        <translation>Une invitation. Le salon ne dit pas qui l’a envoyée.</translation>
    </message>
    <message>
        <source>Anybody can enter and read along, without being asked who they are.</source>
        <translation>Tout le monde peut entrer et lire, sans qu’on lui demande qui il est.</translation>
    </message>
    <message>
        <source>Anybody can enter now.</source>
        <translation>Tout le monde peut maintenant entrer.</translation>
    </message>
    <message>
        <source>Anybody can find it, enter and read along, also what was written before. Nothing in it is encrypted: {server} can read every word.</source>
        <translation>Tout le monde peut le trouver, entrer et lire, même ce qui a été écrit avant. Rien n’y est chiffré : {server} peut lire chaque mot.</translation>
    </message>
    <message>
        <source>Anybody can find the room in the list of its server.</source>
        <translation>Tout le monde peut trouver le salon dans la liste de son serveur.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Ban an address</source>
        <translation>Bannir une adresse</translation>
    </message>
    <message>
        <source>Ban {name}?</source>
        <translation>Bannir {name} ?</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banni</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted</source>
        <translation>Ne peut pas lire ce qui est chiffré</translation>
    </message>
    <message>
        <source>Cannot read what is encrypted: {names}.</source>
        <translation>Ne peuvent pas lire ce qui est chiffré : {names}.</translation>
    </message>
    <message>
        <source>Devices not compared</source>
        <translation>Appareils non comparés</translation>
    </message>
    <message>
        <source>End-to-end encrypted: only devices of the members can read it.</source>
        <translation>Chiffré de bout en bout : seuls les appareils des membres peuvent le lire.</translation>
    </message>
    <message>
        <source>Entering the room…</source>
        <translation>Entrée dans le salon…</translation>
    </message>
    <message>
        <source>Every device verified</source>
        <translation>Tous les appareils vérifiés</translation>
    </message>
    <message>
        <source>Everybody in the room sees it, and that you changed it.</source>
        <translation>Tout le monde dans le salon le voit, et que c’est vous qui l’avez changé.</translation>
    </message>
    <message>
        <source>Everybody in the room sees it. A subject is never encrypted, not even in a private group.</source>
        <translation>Tout le monde dans le salon le voit. Un sujet n’est jamais chiffré, même dans un groupe privé.</translation>
    </message>
    <message>
        <source>Everybody in the room sees your address, and you see theirs.</source>
        <translation>Tout le monde dans le salon voit votre adresse, et vous voyez la leur.</translation>
    </message>
    <message>
        <source>Everybody who knows the password can enter.</source>
        <translation>Toute personne qui connaît le mot de passe peut entrer.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Donnez-lui d’abord un nom.</translation>
    </message>
    <message>
        <source>Good: {text}</source>
        <translation>Bien : {text}</translation>
    </message>
    <message>
        <source>Group chat</source>
        <translation>Discussion de groupe</translation>
    </message>
    <message>
        <source>Invitation into {room}. {what} {text}</source>
        <translation>Invitation dans {room}. {what} {text}</translation>
    </message>
    <message>
        <source>It can be found by anybody in the list of its server now.</source>
        <translation>Tout le monde peut maintenant le trouver dans la liste de son serveur.</translation>
    </message>
    <message>
        <source>It gives away more than before.</source>
        <translation>Il révèle plus qu’avant.</translation>
    </message>
    <message>
        <source>It has so many people now that nobody can know who reads along.</source>
        <translation>Il y a maintenant tant de personnes que nul ne peut savoir qui lit.</translation>
    </message>
    <message>
        <source>It hides who its members are now.</source>
        <translation>Il cache maintenant qui sont ses membres.</translation>
    </message>
    <message>
        <source>It keeps what is written now, for those who enter later.</source>
        <translation>Il garde maintenant ce qui est écrit, pour ceux qui entrent plus tard.</translation>
    </message>
    <message>
        <source>It records what is written in a log now, which may be public.</source>
        <translation>Il enregistre maintenant ce qui est écrit dans un journal, peut-être public.</translation>
    </message>
    <message>
        <source>It shows your real address to everybody in it now.</source>
        <translation>Il montre maintenant votre vraie adresse à tous ceux qui y sont.</translation>
    </message>
    <message>
        <source>Looks like {name}. The room hides who it is, so do not believe it.</source>
        <translation>Ressemble à {name}. Le salon cache qui c’est, donc n’y croyez pas.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Moderated</source>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Not encrypted: the server of the room can read every word.</source>
        <translation>Non chiffré : le serveur du salon peut lire chaque mot.</translation>
    </message>
    <message>
        <source>Not {name}: only the nickname looks alike. This is {address}.</source>
        <translation>Ce n’est pas {name} : seul le pseudo se ressemble. C’est {address}.</translation>
    </message>
    <message>
        <source>One message every {seconds} seconds</source>
        <translation>Un message toutes les {seconds} secondes</translation>
    </message>
    <message>
        <source>Only people who were made members can enter.</source>
        <translation>Seules les personnes nommées membres peuvent entrer.</translation>
    </message>
    <message>
        <source>Only people you add can enter. They see each other’s addresses, and every message is encrypted end-to-end. {server} runs the group: it sees who is in it and who writes when, not what.</source>
        <translation>Seules les personnes que vous ajoutez peuvent entrer. Elles voient les adresses des autres, et chaque message est chiffré de bout en bout. {server} héberge le groupe : il voit qui en fait partie et qui écrit quand, pas quoi.</translation>
    </message>
    <message>
        <source>Only you see it, on all your devices. Empty: what the room calls itself.</source>
        <translation>Vous seul le voyez, sur tous vos appareils. Vide : le nom que le salon se donne.</translation>
    </message>
    <message>
        <source>Others see only nicknames, so you cannot know who reads along. Moderators and the server see your address.</source>
        <translation>Les autres ne voient que des pseudos, donc vous ne pouvez pas savoir qui lit. Les modérateurs et le serveur voient votre adresse.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Private group</source>
        <translation>Groupe privé</translation>
    </message>
    <message>
        <source>Public channel</source>
        <translation>Canal public</translation>
    </message>
    <message>
        <source>Reading what was written meanwhile…</source>
        <translation>Lecture de ce qui a été écrit entre-temps…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Remove {name} from the room?</source>
        <translation>Exclure {name} du salon ?</translation>
    </message>
    <message>
        <source>Run by {server}, which sees who is here and who writes when.</source>
        <translation>Hébergé par {server}, qui voit qui est ici et qui écrit quand.</translation>
    </message>
    <message>
        <source>So nothing can be encrypted in it any more. What you write is not sent, unless you also turn encryption off.</source>
        <translation>Plus rien ne peut donc y être chiffré. Ce que vous écrivez n’est pas envoyé, sauf si vous désactivez aussi le chiffrement.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>The room cannot be reached. It is tried again.</source>
        <translation>Le salon est injoignable. On réessaie.</translation>
    </message>
    <message>
        <source>The room does not say how many people are in it.</source>
        <translation>Le salon ne dit pas combien de personnes s’y trouvent.</translation>
    </message>
    <message>
        <source>The room does not say what kind of room it is. Expect that anybody reads along.</source>
        <translation>Le salon ne dit pas de quel genre il est. Attendez-vous à ce que n’importe qui lise.</translation>
    </message>
    <message>
        <source>The room keeps a log that may be public: who wrote when, not what.</source>
        <translation>Le salon tient un journal qui peut être public : qui a écrit quand, pas quoi.</translation>
    </message>
    <message>
        <source>The room keeps no history.</source>
        <translation>Le salon ne garde pas d’historique.</translation>
    </message>
    <message>
        <source>The room keeps what is written; who enters later can read it.</source>
        <translation>Le salon garde ce qui est écrit ; qui entre plus tard peut le lire.</translation>
    </message>
    <message>
        <source>The room says that {sender} invites you. It may not be true.</source>
        <translation>Le salon dit que {sender} vous invite. Ce n’est peut-être pas vrai.</translation>
    </message>
    <message>
        <source>The room stands in no list.</source>
        <translation>Le salon n’est dans aucune liste.</translation>
    </message>
    <message>
        <source>The server of the room does not answer. Try again later.</source>
        <translation>Le serveur du salon ne répond pas. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server of the room keeps what is written, encrypted as it is.</source>
        <translation>Le serveur du salon garde ce qui est écrit, chiffré tel quel.</translation>
    </message>
    <message>
        <source>They leave at once and cannot come back until somebody lifts the ban.</source>
        <translation>Cette personne part tout de suite et ne peut pas revenir tant que personne ne lève le bannissement.</translation>
    </message>
    <message>
        <source>They leave at once and may come back if the room lets them in.</source>
        <translation>Cette personne part tout de suite et peut revenir si le salon la laisse entrer.</translation>
    </message>
    <message>
        <source>To know: {text}</source>
        <translation>À savoir : {text}</translation>
    </message>
    <message>
        <source>Unknown kind of room</source>
        <translation>Genre de salon inconnu</translation>
    </message>
    <message>
        <source>Vanishes when everybody has left</source>
        <translation>Disparaît quand tout le monde est parti</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>Attention : {text}</translation>
    </message>
    <message>
        <source>What is written is recorded in a log that may be public.</source>
        <translation>Ce qui est écrit est enregistré dans un journal qui peut être public.</translation>
    </message>
    <message>
        <source>What you call this room</source>
        <translation>Comment vous appelez ce salon</translation>
    </message>
    <message>
        <source>Whoever has this address cannot come in, and leaves at once.</source>
        <translation>La personne qui a cette adresse ne peut pas entrer, et part tout de suite.</translation>
    </message>
    <message>
        <source>Write an address like room@rooms.example.org, or an xmpp: link.</source>
        <translation>Écrivez une adresse comme room@rooms.example.org, ou un lien xmpp:.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You are not in this room.</source>
        <translation>Vous n’êtes pas dans ce salon.</translation>
    </message>
    <message>
        <source>Your nickname here</source>
        <translation>Votre pseudo ici</translation>
    </message>
    <message>
        <source>cannot reach the room, tries again</source>
        <translation>salon injoignable, on réessaie</translation>
    </message>
    <message>
        <source>entering the room…</source>
        <translation>entrée dans le salon…</translation>
    </message>
    <message>
        <source>private, in {room}</source>
        <translation>privé, dans {room}</translation>
    </message>
    <message>
        <source>reading what was written…</source>
        <translation>lecture de ce qui a été écrit…</translation>
    </message>
    <message>
        <source>the room does not let you in</source>
        <translation>le salon ne vous laisse pas entrer</translation>
    </message>
    <message>
        <source>the room is closed</source>
        <translation>le salon est fermé</translation>
    </message>
    <message>
        <source>waits for your decision</source>
        <translation>attend votre décision</translation>
    </message>
    <message>
        <source>you are not in the room</source>
        <translation>vous n’êtes pas dans le salon</translation>
    </message>
    <message>
        <source>{names} and others</source>
        <translation>{names} et d’autres</translation>
    </message>
    <message>
        <source>{name}. {line}</source>
        <translation>{name}. {line}</translation>
    </message>
    <message>
        <source>{ours} It says: “{theirs}”</source>
        <translation>{ours} Il dit : « {theirs} »</translation>
    </message>
    <message>
        <source>{sender} invites you into this room.</source>
        <translation>{sender} vous invite dans ce salon.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Away for longer</source>
        <translation>Absent pour longtemps</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Neither of you sees when the other is online</source>
        <translation>Aucun de vous ne voit quand l’autre est en ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Online, happy to talk</source>
        <translation>En ligne, a envie de parler</translation>
    </message>
    <message>
        <source>Sees when you are online; you do not see them</source>
        <translation>Voit quand vous êtes en ligne ; pas l’inverse</translation>
    </message>
    <message>
        <source>Waiting for their answer</source>
        <translation>En attente de sa réponse</translation>
    </message>
    <message>
        <source>{name}, {address}. {line}</source>
        <translation>{name}, {address}. {line}</translation>
    </message>
    <message>
        <source>{presence} · does not see when you are online</source>
        <translation>{presence} · ne voit pas quand vous êtes en ligne</translation>
    </message>
</context>
<context>
    <name>routes</name>
    <message>
        <source>Cannot reach {server} {way}: {why} Nothing was sent.</source>
        <translation>{server} est injoignable {way} : {why} Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Connecting to the Tor network: {percent} %</source>
        <translation>Connexion au réseau Tor : {percent} %</translation>
    </message>
    <message>
        <source>Connects directly: your server sees your internet address.</source>
        <translation>Connexion directe : votre serveur voit votre adresse internet.</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
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
        <translation>Démarrage de Tor…</translation>
    </message>
    <message>
        <source>Through I2P: your server does not see your internet address. Without I2P nothing is sent.</source>
        <translation>Par I2P : votre serveur ne voit pas votre adresse internet. Sans I2P, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Through Tor: your server does not see your internet address. Without Tor nothing is sent.</source>
        <translation>Par Tor : votre serveur ne voit pas votre adresse internet. Sans Tor, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Through a Tor that this program starts: your server does not see your internet address. Without it nothing is sent.</source>
        <translation>Par un Tor que ce programme démarre : votre serveur ne voit pas votre adresse internet. Sans lui, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Through a proxy: your server sees the proxy’s internet address, and whoever runs the proxy sees yours. Without it nothing is sent.</source>
        <translation>Par un proxy : votre serveur voit l’adresse internet du proxy, et le responsable du proxy voit la vôtre. Sans lui, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Tor</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Tor of this program</source>
        <translation>Tor de ce programme</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directement</translation>
    </message>
    <message>
        <source>the Tor network does not know this address. The server may be off.</source>
        <translation>le réseau Tor ne connaît pas cette adresse. Le serveur est peut-être éteint.</translation>
    </message>
    <message>
        <source>the onion server does not answer right now.</source>
        <translation>le serveur onion ne répond pas en ce moment.</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>le proxy</translation>
    </message>
    <message>
        <source>the proxy at {place}</source>
        <translation>le proxy sur {place}</translation>
    </message>
    <message>
        <source>the server refuses the connection.</source>
        <translation>le serveur refuse la connexion.</translation>
    </message>
    <message>
        <source>the way there took too long.</source>
        <translation>le chemin jusque-là a pris trop de temps.</translation>
    </message>
    <message>
        <source>through I2P</source>
        <translation>par I2P</translation>
    </message>
    <message>
        <source>through Tor</source>
        <translation>par Tor</translation>
    </message>
    <message>
        <source>through a proxy</source>
        <translation>par un proxy</translation>
    </message>
    <message>
        <source>through an unknown route</source>
        <translation>par une route inconnue</translation>
    </message>
    <message>
        <source>{name} at {place}</source>
        <translation>{name} sur {place}</translation>
    </message>
    <message>
        <source>{proxy} cannot find it.</source>
        <translation>{proxy} ne le trouve pas.</translation>
    </message>
    <message>
        <source>{proxy} could not connect and does not say why.</source>
        <translation>{proxy} n’a pas pu se connecter et ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and password.</source>
        <translation>{proxy} n’accepte pas le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>{proxy} does not allow it.</source>
        <translation>{proxy} ne le permet pas.</translation>
    </message>
    <message>
        <source>{proxy} does not answer.</source>
        <translation>{proxy} ne répond pas.</translation>
    </message>
    <message>
        <source>{proxy} does not speak SOCKS5.</source>
        <translation>{proxy} ne parle pas SOCKS5.</translation>
    </message>
    <message>
        <source>{proxy} has no network right now.</source>
        <translation>{proxy} n’a pas de réseau en ce moment.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>You: {text}</source>
        <translation>Vous : {text}</translation>
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
        <translation>Bloque les gens avant que leurs messages vous parviennent</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Vos remarques</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keeps messages until all your devices have them</source>
        <translation>Garde les messages jusqu’à ce que tous vos appareils les aient</translation>
    </message>
    <message>
        <source>Largest message: {size} kB</source>
        <translation>Message le plus grand : {size} ko</translation>
    </message>
    <message>
        <source>Lets you change the password here</source>
        <translation>Permet de changer le mot de passe ici</translation>
    </message>
    <message>
        <source>Report abuse</source>
        <translation>Signaler un abus</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>State of the server</source>
        <translation>État du serveur</translation>
    </message>
    <message>
        <source>Takes reports about spam and abuse</source>
        <translation>Reçoit les signalements de spam et d’abus</translation>
    </message>
    <message>
        <source>Tells your devices what you have read</source>
        <translation>Dit à vos appareils ce que vous avez lu</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>A new device waits for your decision. Not sent yet.</source>
        <translation>Un nouvel appareil attend votre décision. Pas encore envoyé.</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names} and {count} more: they cannot read it</source>
        <translation>N’a pas pu être chiffré pour {names} et {count} de plus : illisible pour eux</translation>
    </message>
    <message>
        <source>Could not be encrypted for {names}: they cannot read it</source>
        <translation>N’a pas pu être chiffré pour {names} : illisible pour eux</translation>
    </message>
    <message>
        <source>Deleted here on {when}</source>
        <translation>Supprimé ici le {when}</translation>
    </message>
    <message>
        <source>Deleted some time after it was read</source>
        <translation>Supprimé quelque temps après la lecture</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffré</translation>
    </message>
    <message>
        <source>Encrypted by a device you do not trust</source>
        <translation>Chiffré par un appareil sans votre confiance</translation>
    </message>
    <message>
        <source>Encrypted, device verified</source>
        <translation>Chiffré, appareil vérifié</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>Fichier {name}</translation>
    </message>
    <message>
        <source>From here on messages are encrypted</source>
        <translation>À partir d’ici, les messages sont chiffrés</translation>
    </message>
    <message>
        <source>From here on messages are not encrypted</source>
        <translation>À partir d’ici, les messages ne sont pas chiffrés</translation>
    </message>
    <message>
        <source>Messages between {after} and {before} may be on the server only</source>
        <translation>Les messages entre {after} et {before} ne sont peut-être que sur le serveur</translation>
    </message>
    <message>
        <source>Messages from before {before} may be on the server only</source>
        <translation>Les messages d’avant {before} ne sont peut-être que sur le serveur</translation>
    </message>
    <message>
        <source>Nobody there can read encrypted messages yet. Not sent yet.</source>
        <translation>Personne là-bas ne peut encore lire des messages chiffrés. Pas encore envoyé.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>Spoiler, covered</source>
        <translation>Spoiler, masqué</translation>
    </message>
    <message>
        <source>Taken back by a moderator</source>
        <translation>Retiré par un modérateur</translation>
    </message>
    <message>
        <source>Taken back by a moderator, {name}</source>
        <translation>Retiré par un modérateur, {name}</translation>
    </message>
    <message>
        <source>The original is not here</source>
        <translation>L’original n’est pas ici</translation>
    </message>
    <message>
        <source>The room gives away more than before. Not sent until you have decided.</source>
        <translation>Le salon révèle plus qu’avant. Pas envoyé tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Ce message a été supprimé</translation>
    </message>
    <message>
        <source>This message was not sent.</source>
        <translation>Ce message n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Attend votre décision</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>in reply to {name}: {text}</source>
        <translation>en réponse à {name} : {text}</translation>
    </message>
    <message>
        <source>looks like {name}; the room hides who it is</source>
        <translation>ressemble à {name} ; le salon cache qui c’est</translation>
    </message>
    <message>
        <source>names you</source>
        <translation>vous nomme</translation>
    </message>
    <message>
        <source>only looks like {name}</source>
        <translation>ressemble seulement à {name}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
    <message>
        <source>{who}: “{reason}”</source>
        <translation>{who} : « {reason} »</translation>
    </message>
</context>
<context>
    <name>typing</name>
    <message>
        <source>typing…</source>
        <translation>écrit…</translation>
    </message>
    <message>
        <source>{count} people are typing…</source>
        <translation>{count} personnes écrivent…</translation>
    </message>
    <message>
        <source>{name} and {other} are typing…</source>
        <translation>{name} et {other} écrivent…</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} écrit…</translation>
    </message>
</context>
<context>
    <name>upkeep</name>
    <message>
        <source>All messages are deleted on this computer, and the server does not bring them back. Others, and your other devices, keep theirs.</source>
        <translation>Tous les messages sont supprimés sur cet ordinateur, et le serveur ne les ramène pas. Les autres, et vos autres appareils, gardent les leurs.</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Supprimer la discussion</translation>
    </message>
    <message>
        <source>Delete every message with {name}?</source>
        <translation>Supprimer tous les messages avec {name} ?</translation>
    </message>
    <message>
        <source>Delete messages</source>
        <translation>Supprimer les messages</translation>
    </message>
    <message>
        <source>Delete the chat with {name}?</source>
        <translation>Supprimer la discussion avec {name} ?</translation>
    </message>
    <message>
        <source>The chat and its messages are deleted on this computer. The contact stays, and others keep their messages.</source>
        <translation>La discussion et ses messages sont supprimés sur cet ordinateur. Le contact reste, et les autres gardent leurs messages.</translation>
    </message>
    <message>
        <source>You leave the room, on your other devices too. The chat and its messages are deleted on this computer; others keep their messages.</source>
        <translation>Vous quittez le salon, sur vos autres appareils aussi. La discussion et ses messages sont supprimés sur cet ordinateur ; les autres gardent leurs messages.</translation>
    </message>
</context>
<context>
    <name>way</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Write it as host:port, for example xmpp.example.org:5222.</source>
        <translation>Écrivez-le sous la forme host:port, par exemple xmpp.example.org:5222.</translation>
    </message>
</context>
</TS>
