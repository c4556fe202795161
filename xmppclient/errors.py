# SPDX-License-Identifier: AGPL-3.0-or-later
"""The error tree of the core: one class per situation of the user.

Messages are short technical lines for the log. The words for a person are found by
the front ends; a meta-test demands words for every leaf.
"""

from enum import Enum
from typing import TYPE_CHECKING

from storage.errors import (
    DatabaseDamaged as DatabaseDamaged,
    DiskFull as DiskFull,
    ForeignDatabase as ForeignDatabase,
    KeyFileDamaged as KeyFileDamaged,
    KeyringUnavailable as KeyringUnavailable,
    PassphraseNeeded as PassphraseNeeded,
    ProfileExists as ProfileExists,
    ProfileInUse as ProfileInUse,
    ProfileMissing as ProfileMissing,
    SchemaTooNew as SchemaTooNew,
    StorageError as StorageError,
    WrongPassphrase as WrongPassphrase,
)

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from storage.records import DeviceRecord as Device
    from xmppclient.model import Registration
    from xmppclient.route import Certificate


class Reconnect(Enum):
    """Whether trying again by itself can help."""

    NOW = "now"
    LATER = "later"
    NEVER = "never"


class XmppClientError(Exception):
    """Base of what the core raises on purpose; anything else is a bug."""


class NotConnected(XmppClientError):
    """The command needs a connection and there is none."""


class ConnectError(XmppClientError):
    """A connection could not be made or was ended; ``reconnect`` says what to do."""

    reconnect = Reconnect.LATER


class NetworkUnreachable(ConnectError):
    """No address of the server answered."""


class DnsFailed(ConnectError):
    """The server's name could not be resolved."""


class RouteError(ConnectError):
    """The account's route does not lead there; nothing was sent directly."""


class ProxyUnavailable(RouteError):
    """The proxy of the account's route did not answer."""


class ProxyConfused(RouteError):
    """What answered at the proxy's address does not speak SOCKS5."""


class ProxyLoginRefused(RouteError):
    """The proxy refuses our user name and password, or wants some."""

    reconnect = Reconnect.NEVER


class ProxyFailed(RouteError):
    """The proxy says that something went wrong, not what (SOCKS5 reply 1)."""


class ProxyForbids(RouteError):
    """The proxy does not let us go there (SOCKS5 reply 2)."""


class NetworkBehindProxyDown(RouteError):
    """The proxy itself has no network (SOCKS5 reply 3)."""


class HostBehindProxyUnknown(RouteError):
    """The proxy knows no such host, or cannot reach it (SOCKS5 reply 4)."""


class PortBehindProxyClosed(RouteError):
    """The host was reached and refuses the connection (SOCKS5 reply 5)."""


class ProxyTimedOut(RouteError):
    """The way behind the proxy took too long (SOCKS5 reply 6)."""


class ProxyUnsuitable(RouteError):
    """The proxy cannot make such connections, or to such addresses (SOCKS5 replies 7 and 8)."""


class OnionNotFound(RouteError):
    """The Tor network does not know this onion service: it is down, or the address is wrong (0xF0)."""


class OnionUnreachable(RouteError):
    """The onion service is known and cannot be reached now (0xF1, 0xF2, 0xF3, 0xF7)."""


class OnionKeyNeeded(RouteError):
    """The onion service lets in only who has its key, and we gave none (0xF4)."""

    reconnect = Reconnect.NEVER


class OnionKeyWrong(RouteError):
    """The key we gave does not open the onion service (0xF5)."""

    reconnect = Reconnect.NEVER


class BadOnionAddress(RouteError):
    """Not a valid onion address; perhaps a letter is missing (0xF6)."""

    reconnect = Reconnect.NEVER


class OnionNeedsTor(RouteError):
    """An onion address on a route that does not lead there; nobody was asked for it."""

    reconnect = Reconnect.NEVER


class TorMissing(RouteError):
    """No tor runs here and none is installed; the message says how to get it on this system."""


class TorFailed(RouteError):
    """Our own tor did not start, or ended."""


class TorNotReady(RouteError):
    """Our own tor is still finding its way into the Tor network."""


class OnionKeyNotTaken(RouteError):
    """The tor in use does not let us give it the key of a private onion service."""


class TlsFailed(ConnectError):
    """TLS could not be agreed on, or the server offers none."""


class CertificateRejected(ConnectError):
    """The certificate is not valid for the account's domain; ``certificate`` is what was shown."""

    reconnect = Reconnect.NEVER

    def __init__(self, message: str = "", certificate: "Certificate | None" = None) -> None:
        super().__init__(message)
        self.certificate = certificate


class WrongCertificate(CertificateRejected):
    """Not the certificate that was pinned for this account or address; ``pinned`` is that pin, empty where
    it was the first certificate of an onion."""

    def __init__(self, message: str = "", certificate: "Certificate | None" = None, pinned: str = "") -> None:
        super().__init__(message, certificate)
        self.pinned = pinned


class BindingLost(ConnectError):
    """The server was seen to bind logins to its certificate and no longer does (ATT-018)."""

    reconnect = Reconnect.NEVER


class AuthFailed(ConnectError):
    """The server refused the password."""

    reconnect = Reconnect.NEVER


class WeakAuthOnly(ConnectError):
    """The server offers no acceptable SASL mechanism (or weaker than before)."""

    reconnect = Reconnect.NEVER


class AccountDisabled(ConnectError):
    """The server says the account is disabled."""

    reconnect = Reconnect.NEVER


class Conflict(ConnectError):
    """Another client took over this session (RFC 6120 §4.9.3.3)."""

    reconnect = Reconnect.NEVER


class ServerRefused(ConnectError):
    """The server ended the stream with an error."""


class PolicyViolation(ConnectError):
    """The server did what a well-behaved server never does; the stream was cut."""


class ConnectionLost(ConnectError):
    """An established connection broke or went silent."""

    reconnect = Reconnect.NOW


class RequestError(XmppClientError):
    """The peer answered a request with an error (RFC 6120 §8.3); ``answer`` is the whole stanza."""

    def __init__(self, condition: str, text: str = "", answer: "Element | None" = None) -> None:
        super().__init__(f"{condition}: {text}" if text else condition)
        self.condition = condition
        self.text = text
        self.answer = answer


class RequestTimedOut(XmppClientError):
    """No answer came in time."""


class EncryptionError(XmppClientError):
    """Something about OMEMO."""


class NoDevices(EncryptionError):
    """These people have no device to encrypt to."""

    def __init__(self, jids: tuple[str, ...]) -> None:
        super().__init__("no OMEMO devices: " + ", ".join(jids))
        self.jids = jids


class TrustUndecided(EncryptionError):
    """These devices wait for the user's decision."""

    def __init__(self, devices: "tuple[Device, ...]") -> None:
        super().__init__(f"{len(devices)} devices undecided")
        self.devices = devices


class OmemoUnavailable(EncryptionError):
    """Our own keys could not be published yet; it is tried again."""


class DatabaseRolledBack(EncryptionError):
    """An old copy of the database was restored, or runs elsewhere; this device begins anew."""


class UnknownDevice(XmppClientError):
    """No device with this fingerprint is known."""


class InvalidAddress(XmppClientError):
    """Not a JID (RFC 7622)."""


class UnknownAccount(XmppClientError):
    """No such account in this profile."""


class UnknownConversation(XmppClientError):
    """No such conversation in this profile."""


class UnknownMessage(XmppClientError):
    """No such message in this profile."""


class OwnMessage(XmppClientError):
    """Nobody else can be asked for a message of ours."""


class InvalidCertificateFile(XmppClientError):
    """The file cannot be read or holds no certificate in PEM form."""


class BadSetting(XmppClientError):
    """A setting with this name or value does not exist."""


class BadRoute(XmppClientError):
    """Not a route: direct, tor, own-tor, i2p or socks5://host:port."""


class BadPin(XmppClientError):
    """Not a fingerprint of a certificate: 64 hex digits (SHA-256)."""


class BadOnionKey(XmppClientError):
    """Not a key of a private onion service: x25519, 52 letters and digits in base32."""


class BadBridge(XmppClientError):
    """A line that is no bridge; nothing was changed."""


class TransportMissing(XmppClientError):
    """The program for a kind of bridge (obfs4, snowflake) is not installed; the message names it."""


class BadLink(XmppClientError):
    """A link that does not say how to connect, or says what no link may say (ATT-117)."""


class TransferError(XmppClientError):
    """A file could not be sent or fetched."""


class NoUpload(TransferError):
    """The account's server takes no files (XEP-0363)."""


class FileTooLarge(TransferError):
    """The file is larger than the server takes, or than was said; ``limit`` is in bytes, 0: unknown."""

    def __init__(self, limit: int = 0) -> None:
        super().__init__(f"more than {limit} bytes" if limit else "too large")
        self.limit = limit


class FileUnreadable(TransferError):
    """The file on this computer cannot be read, or written."""


class TransferRefused(TransferError):
    """The server refused the upload or has no such file; ``status`` is that of HTTP."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP status {status}")
        self.status = status


class TransferInterrupted(TransferError):
    """The transfer broke off; nothing half done was kept."""


class UnsafeAddress(TransferError):
    """The address of a file that no careful program fetches: not https, or inside a private network."""


class FileDamaged(TransferError):
    """What was fetched is not what was sent: its authentication failed. It was thrown away."""


class NothingToSave(TransferError):
    """The message offers no file."""


class FileExists(TransferError):
    """There is something where the file is to be written; it was not touched."""


class FileHostUntrusted(TransferError):
    """The server that keeps the file did not prove that it has this name; nothing was sent to it."""


class MissingSecret(XmppClientError):
    """A password or passphrase was not given, or its file cannot be read."""


class AccountExists(XmppClientError):
    """The account is already in this profile."""


class RegistrationRefused(XmppClientError):
    """The server did not make the account; ``registration`` is what it asks now, if it asks again."""

    def __init__(self, condition: str, text: str = "", registration: "Registration | None" = None) -> None:
        super().__init__(f"{condition}: {text}" if text else condition)
        self.condition = condition
        self.text = text
        self.registration = registration


class RegistrationClosed(XmppClientError):
    """The server makes no accounts in-band (XEP-0077)."""


class InvitationRefused(XmppClientError):
    """The server does not take the invitation: used up, too old, or none of its own. Nothing was made."""


class NotOffered(XmppClientError):
    """The account's server does not offer what this needs; nothing was sent."""


class UnusablePassword(XmppClientError):
    """An empty password, or one with characters that no login can carry (RFC 4013)."""


class RoomError(XmppClientError):
    """Something about a room (XEP-0045); ``text`` is what the room says, if anything."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.text = text


class RoomNotFound(RoomError):
    """There is no such room, and none may be made there."""


class RoomUnreachable(RoomError):
    """The room's server cannot be reached, or did not answer."""


class RoomPasswordWrong(RoomError):
    """The room wants a password, or another one (§7.2.5)."""


class RoomBanned(RoomError):
    """We are banned (§7.2.7)."""


class RoomMembersOnly(RoomError):
    """Only members may enter (§7.2.6)."""


class NickInUse(RoomError):
    """Somebody else has this nick (§7.2.8)."""


class BadNick(RoomError):
    """A nick that cannot be used: empty, too long, or locked by the room (§7.6)."""


class RoomFull(RoomError):
    """The room has as many people as it takes (§7.2.9)."""


class RoomLocked(RoomError):
    """The room is being set up, or may not be made by us (§10.1)."""


class RoomExists(RoomError):
    """A room with this address exists already."""


class RoomKicked(RoomError):
    """We were kicked; ``text`` is the reason (§8.2)."""


class RoomLeftMembers(RoomError):
    """We are no member any more, or the room became members-only (§9.4)."""


class RoomGone(RoomError):
    """The room was destroyed (§10.9); ``successor`` is where it says it went, never followed."""

    def __init__(self, text: str = "", successor: str = "") -> None:
        super().__init__(text)
        self.successor = successor


class NotInRoom(RoomError):
    """This needs to be in the room."""


class RoomForbidden(RoomError):
    """The room does not let us do this; nothing happened."""


class NoRoomService(RoomError):
    """The account's server has no rooms."""


class RoomHeld(RoomError):
    """The room gives away more than before; nothing is sent until the user decides."""


class RoomHidesAddresses(EncryptionError):
    """OMEMO needs the real addresses of the members, and this room hides them (ATT-101)."""


class BadPicture(XmppClientError):
    """Not a picture that can be used (PNG or JPEG), or too large."""


class NotSent(XmppClientError):
    """The server did not take the message in time; it waits in the outbox."""


class EmptyMessage(XmppClientError):
    """A message without words; nothing was stored."""


class MessageTooLong(XmppClientError):
    """The message is larger than a server must accept; nothing was stored."""


class NotChangeable(XmppClientError):
    """Not a message of ours that others may have, or one that was taken back; nothing happened."""


class BadReaction(XmppClientError):
    """A reaction is an emoji, and there are at most 20 of one person; nothing happened."""


class DecryptFailed(EncryptionError):
    """An incoming message cannot be read; ``reason`` is a stable code (see omemo.Reason)."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason


class ServerError(XmppClientError):
    """A server of our own (demo, tests, hosting) could not be run."""


class ServerMissing(ServerError):
    """The server program is not installed; the message names its package."""


class ServerFailed(ServerError):
    """The server program did not start; ``last_lines`` is the end of what it wrote."""

    def __init__(self, last_lines: str) -> None:
        super().__init__(f"the server did not start: {last_lines or 'it wrote nothing'}")
        self.last_lines = last_lines


class HostRunning(ServerError):
    """A server of one's own runs in this folder already, or the folder holds something else."""
