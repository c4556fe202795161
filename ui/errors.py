# SPDX-License-Identifier: AGPL-3.0-or-later
"""The words for every error: what happened, what it means, what to do.

Plain and short, no blame, no code, no exception text. Where nothing left this computer
because of the error, the words say so.
"""

import re

from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient import errors as e

CONTEXT = "errors"
MAX_REMOTE_TEXT = 200  # characters of what a server says

WORDS: dict[type[Exception], str] = {
    # connections
    e.NotConnected: QT_TRANSLATE_NOOP("errors", "This needs a connection, and there is none right now."),
    e.ConnectError: QT_TRANSLATE_NOOP("errors", "The connection could not be made."),
    e.NetworkUnreachable: QT_TRANSLATE_NOOP(
        "errors", "The server cannot be reached. Check that this computer is online. Nothing was sent."
    ),
    e.DnsFailed: QT_TRANSLATE_NOOP(
        "errors",
        "The server’s name was not found. Check the part after the @, and that this computer is online.",
    ),
    # routes
    e.ProxyUnavailable: QT_TRANSLATE_NOOP(
        "errors", "The proxy of this account does not answer. Nothing was sent, and nothing goes around it."
    ),
    e.RouteError: QT_TRANSLATE_NOOP(
        "errors",
        "The route of this account does not lead to the server. Nothing was sent, and nothing goes around "
        "it.",
    ),
    e.ProxyConfused: QT_TRANSLATE_NOOP(
        "errors",
        "What answers at the proxy’s address is not a SOCKS5 proxy. Check the address and port of the "
        "route. Nothing was sent.",
    ),
    e.ProxyLoginRefused: QT_TRANSLATE_NOOP(
        "errors",
        "The proxy does not accept this user name and password. Check them in the route. Nothing was sent.",
    ),
    e.ProxyFailed: QT_TRANSLATE_NOOP(
        "errors", "The proxy could not connect and does not say why. It is tried again. Nothing was sent."
    ),
    e.ProxyForbids: QT_TRANSLATE_NOOP(
        "errors",
        "The proxy does not let this program reach the server. Ask whoever runs the proxy. Nothing was sent.",
    ),
    e.NetworkBehindProxyDown: QT_TRANSLATE_NOOP(
        "errors", "The proxy has no network right now. It is tried again. Nothing was sent."
    ),
    e.HostBehindProxyUnknown: QT_TRANSLATE_NOOP(
        "errors", "The proxy cannot find the server. Check the part after the @. Nothing was sent."
    ),
    e.PortBehindProxyClosed: QT_TRANSLATE_NOOP(
        "errors",
        "The server was reached through the proxy and refuses the connection. Check the port. Nothing was "
        "sent.",
    ),
    e.ProxyTimedOut: QT_TRANSLATE_NOOP(
        "errors", "The way to the server took too long. It is tried again. Nothing was sent."
    ),
    e.ProxyUnsuitable: QT_TRANSLATE_NOOP(
        "errors", "This proxy cannot make such a connection. Choose another route. Nothing was sent."
    ),
    e.OnionNotFound: QT_TRANSLATE_NOOP(
        "errors",
        "The Tor network does not know this onion address. The server may be off, or the address is wrong. "
        "Nothing was sent.",
    ),
    e.OnionUnreachable: QT_TRANSLATE_NOOP(
        "errors", "The onion server cannot be reached right now. It is tried again. Nothing was sent."
    ),
    e.OnionKeyNeeded: QT_TRANSLATE_NOOP(
        "errors",
        "This onion server lets in only people who have its key. Ask for the key and enter it in the "
        "account’s settings. Nothing was sent.",
    ),
    e.OnionKeyWrong: QT_TRANSLATE_NOOP(
        "errors",
        "The key for this onion server is not the right one. Check it in the account’s settings. Nothing "
        "was sent.",
    ),
    e.BadOnionAddress: QT_TRANSLATE_NOOP(
        "errors",
        "This is not a whole onion address. Copy it again; it has 56 letters and digits before “.onion”. "
        "Nothing was sent.",
    ),
    e.OnionNeedsTor: QT_TRANSLATE_NOOP(
        "errors",
        "An onion address can only be reached through Tor. Choose Tor as the route of this account. "
        "Nothing was sent.",
    ),
    e.TorMissing: QT_TRANSLATE_NOOP(
        "errors", "Tor is not running and not installed on this computer. {hint} Nothing was sent."
    ),
    e.TorFailed: QT_TRANSLATE_NOOP(
        "errors",
        "Tor could not be started, or it ended. Look at its log in the network settings. Nothing was sent.",
    ),
    e.TorNotReady: QT_TRANSLATE_NOOP(
        "errors", "Tor is still connecting. Your messages go as soon as it is ready. Nothing was sent."
    ),
    e.OnionKeyNotTaken: QT_TRANSLATE_NOOP(
        "errors",
        "This onion server needs a key, and the Tor in use takes none from this program. Choose “Tor of "
        "this program” as the route. Nothing was sent.",
    ),
    e.TlsFailed: QT_TRANSLATE_NOOP(
        "errors", "No encrypted connection to the server was possible, so your password was not sent."
    ),
    e.CertificateRejected: QT_TRANSLATE_NOOP(
        "errors",
        "The server’s certificate is not valid. Someone may be listening in, or the server is set up "
        "wrongly. Nothing was sent.",
    ),
    e.AuthFailed: QT_TRANSLATE_NOOP(
        "errors", "The server does not accept this address and password. Check both and try again."
    ),
    e.WeakAuthOnly: QT_TRANSLATE_NOOP(
        "errors",
        "The server offers no login that keeps your password safe, or only a weaker one than before. "
        "Your password was not sent.",
    ),
    e.AccountDisabled: QT_TRANSLATE_NOOP(
        "errors", "The server has disabled this account. Ask whoever runs the server."
    ),
    e.Conflict: QT_TRANSLATE_NOOP(
        "errors", "Another program took over this session. Connect again to take it back."
    ),
    e.ServerRefused: QT_TRANSLATE_NOOP("errors", "The server ended the connection. It is tried again later."),
    e.PolicyViolation: QT_TRANSLATE_NOOP(
        "errors",
        "The server did something no proper server does, so the connection was cut to keep you safe.",
    ),
    e.ConnectionLost: QT_TRANSLATE_NOOP("errors", "The connection was lost. It is being made again."),
    # rooms
    e.RoomError: QT_TRANSLATE_NOOP("errors", "The room did not do this."),
    e.RoomNotFound: QT_TRANSLATE_NOOP("errors", "There is no such room. Check its address."),
    e.RoomUnreachable: QT_TRANSLATE_NOOP("errors", "The room’s server does not answer. It is tried again."),
    e.RoomPasswordWrong: QT_TRANSLATE_NOOP("errors", "This room needs a password, or another one."),
    e.RoomBanned: QT_TRANSLATE_NOOP("errors", "You are banned from this room."),
    e.RoomMembersOnly: QT_TRANSLATE_NOOP(
        "errors", "Only members may enter. Ask somebody inside to invite you."
    ),
    e.NickInUse: QT_TRANSLATE_NOOP("errors", "Somebody in the room has this nickname. Choose another one."),
    e.BadNick: QT_TRANSLATE_NOOP("errors", "This nickname cannot be used here. Choose another one."),
    e.RoomFull: QT_TRANSLATE_NOOP("errors", "The room is full. Try again later."),
    e.RoomLocked: QT_TRANSLATE_NOOP("errors", "The room is not open yet, or you may not make one there."),
    e.RoomExists: QT_TRANSLATE_NOOP(
        "errors", "A room with this address exists already. Choose another name."
    ),
    e.RoomKicked: QT_TRANSLATE_NOOP("errors", "You were removed from the room."),
    e.RoomLeftMembers: QT_TRANSLATE_NOOP("errors", "You are no longer a member of this room."),
    e.RoomGone: QT_TRANSLATE_NOOP("errors", "The room was closed for good by its owner."),
    e.NotInRoom: QT_TRANSLATE_NOOP("errors", "You are not in this room right now. Nothing was sent."),
    e.RoomForbidden: QT_TRANSLATE_NOOP("errors", "The room does not let you do this. Nothing was changed."),
    e.NoRoomService: QT_TRANSLATE_NOOP(
        "errors", "Your server has no group chats. Use the address of a room elsewhere."
    ),
    e.RoomHeld: QT_TRANSLATE_NOOP(
        "errors", "This room gives away more than before. Nothing is sent until you decide."
    ),
    e.RoomHidesAddresses: QT_TRANSLATE_NOOP(
        "errors",
        "This room hides who its members are, so nothing can be encrypted for them. Nothing was sent.",
    ),
    e.BadPicture: QT_TRANSLATE_NOOP("errors", "This picture cannot be used. Choose a smaller PNG or JPEG."),
    # routes, links, files
    e.WrongCertificate: QT_TRANSLATE_NOOP(
        "errors",
        "The server shows another certificate than the one this account accepts. Someone may be in "
        "between, or the server has a new one. Your password was not sent.",
    ),
    e.BindingLost: QT_TRANSLATE_NOOP(
        "errors",
        "The server no longer ties the login to its certificate, as it did before. Someone may be in "
        "between. Your password was not sent.",
    ),
    e.BadRoute: QT_TRANSLATE_NOOP("errors", "This is not a route. Write it as socks5://host:port."),
    e.BadPin: QT_TRANSLATE_NOOP(
        "errors", "This is not a fingerprint. It has 64 digits and letters from a to f."
    ),
    e.BadOnionKey: QT_TRANSLATE_NOOP(
        "errors", "This is not a key of an onion server. It has 52 letters and digits."
    ),
    e.BadBridge: QT_TRANSLATE_NOOP(
        "errors", "This line is not a bridge. Paste bridge lines as you got them. Nothing was changed."
    ),
    e.TransportMissing: QT_TRANSLATE_NOOP(
        "errors", "The program for this kind of bridge is not installed. {hint} Nothing was changed."
    ),
    e.BadLink: QT_TRANSLATE_NOOP("errors", "This link does not say how to connect."),
    e.TransferError: QT_TRANSLATE_NOOP("errors", "The file could not be sent or fetched."),
    e.NoUpload: QT_TRANSLATE_NOOP("errors", "Your server takes no files. Nothing was sent."),
    e.FileTooLarge: QT_TRANSLATE_NOOP("errors", "This file is too large. Nothing was sent or kept."),
    e.FileUnreadable: QT_TRANSLATE_NOOP(
        "errors", "This file cannot be read or written. Check that it exists and that you may use it."
    ),
    e.TransferRefused: QT_TRANSLATE_NOOP("errors", "The server does not accept or does not have this file."),
    e.TransferInterrupted: QT_TRANSLATE_NOOP(
        "errors", "The transfer was interrupted. Nothing half done was kept. Try again."
    ),
    e.UnsafeAddress: QT_TRANSLATE_NOOP(
        "errors", "The address of this file is not safe to fetch. Nothing was fetched."
    ),
    e.FileDamaged: QT_TRANSLATE_NOOP(
        "errors", "This file is not what was sent, so it was thrown away. Ask for it again."
    ),
    e.NothingToSave: QT_TRANSLATE_NOOP("errors", "This message offers no file."),
    e.FileExists: QT_TRANSLATE_NOOP(
        "errors", "There is a file with this name already, and it was not touched. Choose another name."
    ),
    e.FileHostUntrusted: QT_TRANSLATE_NOOP(
        "errors",
        "The server that keeps the file did not prove who it is. Someone may be listening in, or it is set "
        "up wrongly. Nothing was sent.",
    ),
    e.HostRunning: QT_TRANSLATE_NOOP(
        "errors",
        "A server runs in this folder already, or the folder holds something else. Nothing was touched.",
    ),
    # requests
    e.RequestError: QT_TRANSLATE_NOOP("errors", "The request was refused."),
    e.RequestTimedOut: QT_TRANSLATE_NOOP("errors", "No answer came in time. Try again in a moment."),
    # encryption
    e.EncryptionError: QT_TRANSLATE_NOOP("errors", "The message could not be encrypted. It was not sent."),
    e.NoDevices: QT_TRANSLATE_NOOP(
        "errors",
        "{who} has no device that can read encrypted messages yet. The message waits and was not sent.",
    ),
    e.TrustUndecided: QT_TRANSLATE_NOOP(
        "errors", "A new device waits for your decision. The message waits until you have looked."
    ),
    e.OmemoUnavailable: QT_TRANSLATE_NOOP(
        "errors", "Encryption is still being set up with the server. The message waits and goes by itself."
    ),
    e.DecryptFailed: QT_TRANSLATE_NOOP("errors", "This message cannot be read on this device."),
    e.UnknownDevice: QT_TRANSLATE_NOOP("errors", "This device is not known any more."),
    # what was entered or chosen
    e.InvalidAddress: QT_TRANSLATE_NOOP(
        "errors", "This is not an address. Addresses look like name@example.org."
    ),
    e.InvalidCertificateFile: QT_TRANSLATE_NOOP(
        "errors", "This file holds no certificate. Choose a PEM file, as made by a certificate authority."
    ),
    e.BadSetting: QT_TRANSLATE_NOOP("errors", "This setting or value does not exist."),
    e.MissingSecret: QT_TRANSLATE_NOOP("errors", "The file with the password or passphrase cannot be read."),
    e.UnknownAccount: QT_TRANSLATE_NOOP("errors", "This account is not here any more."),
    e.UnknownConversation: QT_TRANSLATE_NOOP("errors", "This conversation is not here any more."),
    e.RegistrationRefused: QT_TRANSLATE_NOOP(
        "errors", "The server did not accept this. Look at what you entered and try again."
    ),
    e.RegistrationClosed: QT_TRANSLATE_NOOP(
        "errors", "This server makes no accounts from here. Look for its own page, or choose another server."
    ),
    e.InvitationRefused: QT_TRANSLATE_NOOP(
        "errors",
        "The server does not take this invitation. It is used up, too old or mistyped. Ask for another one.",
    ),
    e.NotOffered: QT_TRANSLATE_NOOP("errors", "Your server does not offer this. Nothing was sent."),
    e.UnusablePassword: QT_TRANSLATE_NOOP(
        "errors", "This password cannot be used. Choose one of letters, digits and signs."
    ),
    e.AccountExists: QT_TRANSLATE_NOOP("errors", "This account is already here."),
    e.DatabaseRolledBack: QT_TRANSLATE_NOOP(
        "errors",
        "An old copy of this store is in use. This device gets new keys; some messages from in between may "
        "stay unreadable. Look again at which devices you trust.",
    ),
    e.OwnMessage: QT_TRANSLATE_NOOP(
        "errors", "You wrote this message yourself, on another device. Look for it there."
    ),
    e.UnknownMessage: QT_TRANSLATE_NOOP("errors", "This message is not here any more."),
    e.NotSent: QT_TRANSLATE_NOOP(
        "errors", "The server did not take the message yet. It waits and is sent by itself."
    ),
    e.EmptyMessage: QT_TRANSLATE_NOOP("errors", "There is nothing to send yet. Write something first."),
    e.MessageTooLong: QT_TRANSLATE_NOOP(
        "errors", "This message is too long for the server. Send it in parts."
    ),
    e.NotChangeable: QT_TRANSLATE_NOOP("errors", "This cannot be done to this message any more."),
    e.BadReaction: QT_TRANSLATE_NOOP("errors", "A reaction is one emoji, and there can be 20 at most."),
    # a server of our own
    e.ServerError: QT_TRANSLATE_NOOP("errors", "The server cannot be run on this computer."),
    e.ServerMissing: QT_TRANSLATE_NOOP(
        "errors", "Something that a server needs is missing on this computer. {hint}"
    ),
    e.ServerFailed: QT_TRANSLATE_NOOP(
        "errors", "The server did not start, or it ended. Its own words are in its log."
    ),
    # the store
    e.StorageError: QT_TRANSLATE_NOOP(
        "errors", "The encrypted store could not do this. Nothing was changed."
    ),
    e.ProfileMissing: QT_TRANSLATE_NOOP("errors", "There is no encrypted store here yet."),
    e.ProfileExists: QT_TRANSLATE_NOOP("errors", "There is an encrypted store here already. It was kept."),
    e.ProfileInUse: QT_TRANSLATE_NOOP(
        "errors", "The program is already running on this store. Use that window, or close it first."
    ),
    e.WrongPassphrase: QT_TRANSLATE_NOOP(
        "errors", "This passphrase does not open the store. Try again; mind capitals and keyboard language."
    ),
    e.PassphraseNeeded: QT_TRANSLATE_NOOP(
        "errors", "This computer’s keyring did not open the store. Enter your passphrase."
    ),
    e.KeyFileDamaged: QT_TRANSLATE_NOOP(
        "errors", "The key file of the store is damaged. Put back a copy from a backup."
    ),
    e.KeyringUnavailable: QT_TRANSLATE_NOOP(
        "errors", "This computer has no keyring that keeps secrets encrypted. Choose a passphrase instead."
    ),
    e.DatabaseDamaged: QT_TRANSLATE_NOOP(
        "errors", "The store is damaged and cannot be read. Put back a copy from a backup."
    ),
    e.ForeignDatabase: QT_TRANSLATE_NOOP(
        "errors", "Key file and store do not belong together. Put back both from the same backup."
    ),
    e.SchemaTooNew: QT_TRANSLATE_NOOP(
        "errors",
        "A newer version of the program wrote this store (format {found}; this version knows {known}). "
        "Update the program.",
    ),
    e.DiskFull: QT_TRANSLATE_NOOP(
        "errors", "The disk is full, so nothing was saved. Make some room and try again."
    ),
}
"""For every class of error; one without an entry takes the words of its parent."""

BUG = QT_TRANSLATE_NOOP(
    "errors", "Something broke inside the program. It goes on, and the details are in the log."
)
SEVERAL_UNDECIDED = QT_TRANSLATE_NOOP(
    "errors", "{count} new devices wait for your decision. The message waits until you have looked."
)
IN_USE_BY = QT_TRANSLATE_NOOP(
    "errors", "The program is already running on this store (process {pid}). Use that window, or close it."
)
LOST_SESSION = QT_TRANSLATE_NOOP(
    "errors", "The keys for this message are gone on this device. Repair the session, then ask to send again."
)
ASK_DISTRIBUTION = QT_TRANSLATE_NOOP("errors", "Install it as you install other programs.")
QUOTED = QT_TRANSLATE_NOOP("errors", "{ours} It says: “{theirs}”")
CERTIFICATE: tuple[tuple[str, str], ...] = (
    (
        r"not valid for '(?P<name>[^']{1,253})'",
        QT_TRANSLATE_NOOP(
            "errors",
            "The server’s certificate is made out to another name than {name}. Someone may be listening "
            "in, or the server is set up wrongly. Nothing was sent.",
        ),
    ),
    (
        "expired",
        QT_TRANSLATE_NOOP(
            "errors",
            "The server’s certificate has expired. Check this computer’s clock; if it is right, tell "
            "whoever runs the server. Nothing was sent.",
        ),
    ),
    (
        "not yet valid",
        QT_TRANSLATE_NOOP(
            "errors",
            "The server’s certificate is not valid yet. Check this computer’s clock. Nothing was sent.",
        ),
    ),
    (
        "self.signed|issuer certificate|unable to verify",
        QT_TRANSLATE_NOOP(
            "errors",
            "Nobody this computer trusts has signed the server’s certificate. If you know the server, choose "
            "its CA file under Advanced. Nothing was sent.",
        ),
    ),
)
"""What the TLS library says is wrong with a certificate, and our words."""
CONDITIONS: dict[str, str] = {
    "forbidden": QT_TRANSLATE_NOOP("errors", "The server does not allow this for your account."),
    "not-allowed": QT_TRANSLATE_NOOP("errors", "The server does not allow this."),
    "item-not-found": QT_TRANSLATE_NOOP("errors", "There is nobody with this address."),
    "jid-malformed": WORDS[e.InvalidAddress],
    "remote-server-not-found": QT_TRANSLATE_NOOP("errors", "The other person’s server was not found."),
    "remote-server-timeout": QT_TRANSLATE_NOOP("errors", "The other person’s server does not answer."),
    "service-unavailable": QT_TRANSLATE_NOOP("errors", "The other side does not offer this."),
    "feature-not-implemented": QT_TRANSLATE_NOOP("errors", "The server does not know how to do this."),
    "policy-violation": QT_TRANSLATE_NOOP("errors", "The server’s rules forbid this."),
    "resource-constraint": QT_TRANSLATE_NOOP("errors", "The server is too busy. Try again later."),
    "internal-server-error": QT_TRANSLATE_NOOP("errors", "The server has a problem. Try again later."),
}
"""Refusals by their condition (RFC 6120 §8.3.3)."""
REASONS: dict[str, str] = {
    "not_for_this_device": QT_TRANSLATE_NOOP(
        "errors", "This message was not encrypted for this device. Ask to send it again."
    ),
    "no_session": LOST_SESSION,
    "broken_session": LOST_SESSION,
    "too_many_skipped": LOST_SESSION,
    "written_here": QT_TRANSLATE_NOOP(
        "errors", "You wrote this here, and only the other side can read what was sent."
    ),
    "key_changed": QT_TRANSLATE_NOOP(
        "errors", "The sender’s device has a new key. Look at it under “Who can read this” first."
    ),
    "sender_unknown": QT_TRANSLATE_NOOP(
        "errors", "This message comes from a device nobody has announced, so it was not opened."
    ),
    "distrusted": QT_TRANSLATE_NOOP(
        "errors", "You do not trust the device that wrote this. It can be read once you do."
    ),
    "tampered": QT_TRANSLATE_NOOP("errors", "This message was changed on its way, so it was not opened."),
    "envelope_mismatch": QT_TRANSLATE_NOOP(
        "errors", "This message was written for another place or person, so it was not opened."
    ),
    "malformed": QT_TRANSLATE_NOOP("errors", "This message is damaged and cannot be opened."),
    "unsupported": QT_TRANSLATE_NOOP("errors", "This message uses an encryption this program does not know."),
    "unreachable": QT_TRANSLATE_NOOP(
        "errors", "The sender’s keys could not be fetched. It is tried again by itself."
    ),
    "stranger_pending": QT_TRANSLATE_NOOP("errors", "This can be read once you accept the sender."),
    "not_ready": QT_TRANSLATE_NOOP("errors", "Encryption is still starting; this is read in a moment."),
    "sender_hidden": QT_TRANSLATE_NOOP(
        "errors", "The room does not say who wrote this, so it cannot be opened."
    ),
}
"""Why a message cannot be read, by the stable code stored with it."""
FAILURES: dict[str, str] = {
    "room_hides_addresses": WORDS[e.RoomHidesAddresses],
    "forbidden": QT_TRANSLATE_NOOP("errors", "You may not write here, so this was not sent."),
    "other_person": QT_TRANSLATE_NOOP("errors", "Somebody else has this name now, so this was not sent."),
    "not-acceptable": QT_TRANSLATE_NOOP("errors", "You were not in the room, so this was not sent."),
    "policy-violation": QT_TRANSLATE_NOOP("errors", "The rules there forbid this message. It was not sent."),
    "resource-constraint": QT_TRANSLATE_NOOP("errors", "The server was too busy. This was not sent."),
}
"""Why a message was not sent, by the code stored with it; mostly of rooms (XEP-0045 §7.4)."""
REGISTRATION: dict[str, str] = {
    "conflict": QT_TRANSLATE_NOOP("errors", "Somebody has this name already. Choose another one."),
    "not-acceptable": QT_TRANSLATE_NOOP(
        "errors", "The server wants something else here. Look at every field and try again."
    ),
    "not-allowed": QT_TRANSLATE_NOOP(
        "errors",
        "This server makes no accounts for strangers. Choose another server, or ask whoever runs it.",
    ),
    "resource-constraint": QT_TRANSLATE_NOOP(
        "errors", "This server makes no more accounts right now. Try again later, or choose another server."
    ),
}
"""Why a server made no account, by its condition (XEP-0077 §3.1)."""


def words(error: Exception) -> str:
    """What a person reads about ``error``; anything unexpected counts as a bug of ours."""
    match error:
        case e.ProfileInUse(pid=int(pid)):
            return _say(IN_USE_BY, pid=pid)
        case e.SchemaTooNew():
            return _say(WORDS[e.SchemaTooNew], found=error.found, known=error.known)
        case e.NoDevices():
            return _say(WORDS[e.NoDevices], who=", ".join(error.jids))
        case e.TrustUndecided() if len(error.devices) > 1:
            return _say(SEVERAL_UNDECIDED, count=len(error.devices))
        case e.TorMissing() | e.TransportMissing() | e.ServerMissing():
            return _say(WORDS[type(error)], hint=_hint(error))
        case e.CertificateRejected() if type(error) is e.CertificateRejected:
            return _certificate_words(str(error))
        case e.RegistrationRefused():
            ours = REGISTRATION.get(error.condition, WORDS[e.RegistrationRefused])
            return _quoting(_say(ours), error.text)
        case e.RequestError():
            return _quoting(_say(CONDITIONS.get(error.condition, WORDS[e.RequestError])), error.text)
        case e.DecryptFailed():
            return reason_words(error.reason)
        case _:
            return _say(_source(type(error)))


def reason_words(code: str) -> str:
    """Why a message cannot be read, from the code stored with it (``Message.reason``)."""
    return _say(REASONS.get(code, WORDS[e.DecryptFailed]))


def failure_words(code: str) -> str:
    """Why a message was not sent (``Message.reason``); "" if there is nothing to add."""
    return _say(FAILURES[code]) if code in FAILURES else ""


def class_words(name: str) -> str:
    """The words for an error of which only the name of its class is left; "" where they need more."""
    kind = getattr(e, name, None)
    if not isinstance(kind, type) or not issubclass(kind, e.XmppClientError):
        return ""
    source = _source(kind)
    return "" if source is BUG or "{" in source else _say(source)


def _say(source: str, **values: object) -> str:
    return say(CONTEXT, source, **values)


def _source(kind: type[Exception]) -> str:
    return next((WORDS[base] for base in kind.__mro__ if base in WORDS), BUG)


def _hint(error: Exception) -> str:
    """How to get what is missing on this system, as the core found out, as a sentence."""
    text = " ".join(str(error).split())[:MAX_REMOTE_TEXT].rstrip(".")
    return f"{text[:1].upper()}{text[1:]}." if text else _say(ASK_DISTRIBUTION)


def _certificate_words(verdict: str) -> str:
    for pattern, source in CERTIFICATE:
        if found := re.search(pattern, verdict):
            return _say(source, **found.groupdict())
    return _say(WORDS[e.CertificateRejected])


def _quoting(ours: str, text: str) -> str:
    """The server's own sentence is quoted, cut short, so that nobody takes it for ours."""
    theirs = " ".join(text.split())[:MAX_REMOTE_TEXT]
    return _say(QUOTED, ours=ours, theirs=theirs) if theirs else ours
