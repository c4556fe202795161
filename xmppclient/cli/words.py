# SPDX-License-Identifier: AGPL-3.0-or-later
"""Errors as one line for a person at a terminal, and their exit status."""

from collections.abc import Callable
from typing import Any

from xmppclient import errors as e

DONE, FAILED, USAGE, ENCRYPTION, CONNECTION, LOCKED, IN_USE = range(7)

Words = str | Callable[[Any], str]

WORDS: dict[type[Exception], tuple[int, Words]] = {
    e.ProfileMissing: (LOCKED, "there is no profile here yet; add an account first"),
    e.ProfileExists: (FAILED, "there is a profile in this folder already; nothing was touched"),
    e.ProfileInUse: (
        IN_USE,
        lambda error: f"the profile is in use by process {error.pid}; close that program first",
    ),
    e.WrongPassphrase: (LOCKED, "this passphrase does not open the store; try again"),
    e.PassphraseNeeded: (LOCKED, "the store is locked; give --passphrase-file"),
    e.KeyFileDamaged: (LOCKED, "the key file is damaged; restore it from a backup. Nothing was changed"),
    e.KeyringUnavailable: (LOCKED, "this computer has no safe keyring; give --passphrase-file"),
    e.DatabaseDamaged: (
        FAILED,
        "the database is damaged; restore the profile from a backup. Nothing was changed",
    ),
    e.ForeignDatabase: (
        FAILED,
        "the key file and the database belong to different profiles; put the right pair together",
    ),
    e.SchemaTooNew: (FAILED, "a newer version wrote this profile; update the program"),
    e.DiskFull: (FAILED, "the disk is full; free some space. Nothing was lost"),
    e.NotConnected: (CONNECTION, "not connected; try again when the network is back"),
    e.NetworkUnreachable: (CONNECTION, "the server does not answer; check the network and --connect"),
    e.DnsFailed: (CONNECTION, "the server's name is not known; check the address"),
    e.ProxyUnavailable: (
        CONNECTION,
        lambda error: f"the proxy of the route does not answer ({error}). Nothing was sent",
    ),
    e.RouteError: (CONNECTION, "the route does not lead to the server. Nothing was sent"),
    e.ProxyConfused: (
        CONNECTION,
        "what answers at the proxy's address is no SOCKS5 proxy; check --route. Nothing was sent",
    ),
    e.ProxyLoginRefused: (
        CONNECTION,
        "the proxy refuses this user name and password; check --route. Nothing was sent",
    ),
    e.ProxyFailed: (CONNECTION, "the proxy could not connect and does not say why. Nothing was sent"),
    e.ProxyForbids: (
        CONNECTION,
        "the proxy does not let us reach the server; ask whoever runs it. Nothing was sent",
    ),
    e.NetworkBehindProxyDown: (CONNECTION, "the proxy has no network. Nothing was sent"),
    e.HostBehindProxyUnknown: (
        CONNECTION,
        "the proxy cannot find the server; check the address. Nothing was sent",
    ),
    e.PortBehindProxyClosed: (
        CONNECTION,
        "the server was reached through the proxy and refuses the connection; check the port. Nothing was "
        "sent",
    ),
    e.ProxyTimedOut: (CONNECTION, "the way behind the proxy took too long; try again. Nothing was sent"),
    e.ProxyUnsuitable: (
        CONNECTION,
        "this proxy cannot make such a connection; choose another --route. Nothing was sent",
    ),
    e.OnionNotFound: (
        CONNECTION,
        "the Tor network does not know this onion address; it is wrong, or the server is off. Nothing was "
        "sent",
    ),
    e.OnionUnreachable: (CONNECTION, "the onion server cannot be reached now; try again. Nothing was sent"),
    e.OnionKeyNeeded: (
        CONNECTION,
        "this onion server wants a key; `account set JID onion-key=KEY`. Nothing was sent",
    ),
    e.OnionKeyWrong: (
        CONNECTION,
        "the key for this onion server is wrong; `account set JID onion-key=KEY`. Nothing was sent",
    ),
    e.BadOnionAddress: (
        CONNECTION,
        "not a whole onion address; it has 56 letters and digits before .onion. Nothing was sent",
    ),
    e.OnionNeedsTor: (
        CONNECTION,
        "an onion address is reached through Tor only; give --route tor. Nothing was sent",
    ),
    e.TorMissing: (
        CONNECTION,
        lambda error: f"tor does not run and is not installed; {error}. Nothing was sent",
    ),
    e.TorFailed: (CONNECTION, lambda error: f"tor did not start, or ended: {error}. Nothing was sent"),
    e.TorNotReady: (CONNECTION, "tor is still connecting; try again in a moment. Nothing was sent"),
    e.OnionKeyNotTaken: (
        CONNECTION,
        "the tor in use takes no key for an onion from us; give --route own-tor. Nothing was sent",
    ),
    e.WrongCertificate: (
        CONNECTION,
        lambda error: (
            f"the server shows another certificate than the pinned one ({error}); if its operator changed "
            "it, `account set JID pin=`. The password was not sent"
        ),
    ),
    e.BindingLost: (
        CONNECTION,
        "the server no longer binds logins to its certificate; if its operator changed that, `account set "
        "JID best-mechanism=`. The password was not sent",
    ),
    e.BadRoute: (USAGE, "not a route; write direct, tor, own-tor, i2p or socks5://[user:password@]host:port"),
    e.BadPin: (USAGE, "not a fingerprint of a certificate; it has 64 hex digits (SHA-256)"),
    e.BadOnionKey: (USAGE, "not a key of an onion service; it has 52 letters and digits (x25519, base32)"),
    e.BadBridge: (USAGE, "not a bridge line; paste it as you got it. Nothing was changed"),
    e.TransportMissing: (
        FAILED,
        lambda error: f"the program for this kind of bridge is missing: {error}. Nothing was changed",
    ),
    e.BadLink: (USAGE, lambda error: f"this link does not say how to connect: {error}"),
    e.TransferError: (FAILED, "the file could not be sent or fetched"),
    e.NoUpload: (FAILED, "the server takes no files"),
    e.FileTooLarge: (FAILED, lambda error: f"the file is too large: {error}"),
    e.FileUnreadable: (FAILED, lambda error: f"the file cannot be read or written: {error}"),
    e.TransferRefused: (FAILED, lambda error: f"the server refused the file: {error}"),
    e.TransferInterrupted: (FAILED, "the transfer was interrupted; nothing half done was kept. Try again"),
    e.UnsafeAddress: (FAILED, lambda error: f"the address of the file is not safe to fetch: {error}"),
    e.FileDamaged: (FAILED, "the file is not what was sent, so it was thrown away"),
    e.NothingToSave: (FAILED, "this message offers no file"),
    e.FileExists: (FAILED, lambda error: f"there is a file already, which was not touched: {error}"),
    e.FileHostUntrusted: (
        FAILED,
        lambda error: f"the server with the files did not prove who it is; nothing was sent: {error}",
    ),
    e.HostRunning: (
        FAILED,
        "a server runs in this folder already, or the folder holds something else. Nothing was touched",
    ),
    e.TlsFailed: (CONNECTION, "no encrypted connection could be made; the password was not sent"),
    e.CertificateRejected: (
        CONNECTION,
        lambda error: (
            f"the certificate is not valid for this server ({error}); "
            "give --ca-file if the server has a CA of its own. The password was not sent"
        ),
    ),
    e.AuthFailed: (CONNECTION, "the server refused the address or the password; check both"),
    e.WeakAuthOnly: (
        CONNECTION,
        "the server offers only a login that is unsafe, or weaker than before. If you trust it with your "
        "password use allow-plain; if its operator changed the login, `account set JID best-mechanism=`",
    ),
    e.AccountDisabled: (CONNECTION, "the server says the account is disabled; ask its operator"),
    e.Conflict: (CONNECTION, "another program took over this session"),
    e.ServerRefused: (CONNECTION, lambda error: f"the server ended the connection: {error}"),
    e.PolicyViolation: (
        CONNECTION,
        lambda error: f"the server broke the rules of a safe login ({error}); the connection was cut",
    ),
    e.ConnectionLost: (CONNECTION, "the connection broke"),
    e.RequestError: (FAILED, lambda error: f"the server refused: {error}"),
    e.RequestTimedOut: (FAILED, "the server did not answer in time; try again"),
    e.NoDevices: (
        ENCRYPTION,
        lambda error: (
            f"{', '.join(error.jids)} cannot receive encrypted messages. Nothing was sent; "
            "--encryption none would send it readable for the servers"
        ),
    ),
    e.TrustUndecided: (
        ENCRYPTION,
        lambda error: (
            "a device waits for your decision; see `devices` and `trust`: "
            + ", ".join(f"{device.jid} {device.fingerprint}" for device in error.devices)
        ),
    ),
    e.OmemoUnavailable: (ENCRYPTION, "the encryption keys could not be published yet; try again"),
    e.DatabaseRolledBack: (
        ENCRYPTION,
        "this store is older than the last time it was used (an old copy, or it runs in two places); "
        "this device gets new keys, and messages from in between may stay unreadable",
    ),
    e.OwnMessage: (FAILED, "you wrote this message yourself, on another device"),
    e.DecryptFailed: (ENCRYPTION, lambda error: f"the message cannot be read: {error.reason}"),
    e.UnknownDevice: (FAILED, "no such device is known; see `devices`"),
    e.InvalidAddress: (USAGE, lambda error: f"this is not an address: {error}"),
    e.UnknownAccount: (FAILED, lambda error: f"no such account here: {error}; see `account list`"),
    e.UnknownConversation: (FAILED, "no such conversation"),
    e.UnknownMessage: (FAILED, "no such message"),
    e.InvalidCertificateFile: (USAGE, lambda error: f"no certificate can be read from {error}"),
    e.BadSetting: (USAGE, lambda error: f"no such setting or value: {error}"),
    e.MissingSecret: (USAGE, lambda error: f"the {error} cannot be read; give a readable file"),
    e.AccountExists: (FAILED, lambda error: f"the account {error} is here already"),
    e.RegistrationRefused: (FAILED, lambda error: f"the server did not accept this: {error}"),
    e.RegistrationClosed: (FAILED, "this server makes no accounts from here; look for its own page"),
    e.InvitationRefused: (
        FAILED,
        "the server does not take this invitation: used up, too old or mistyped; ask for another",
    ),
    e.NotOffered: (FAILED, "the server does not offer this; nothing was sent"),
    e.UnusablePassword: (USAGE, "this password cannot be used; choose letters, digits and signs"),
    e.NotSent: (
        FAILED,
        "the server has not taken the message yet; it waits in the outbox and goes out "
        "with the next command that connects",
    ),
    e.RoomNotFound: (FAILED, "there is no such room; check its address"),
    e.RoomUnreachable: (CONNECTION, "the room's server does not answer; try again later"),
    e.RoomPasswordWrong: (FAILED, "the room needs a password, or another one; give --password-file"),
    e.RoomBanned: (FAILED, "you are banned from this room"),
    e.RoomMembersOnly: (FAILED, "only members may enter; ask somebody inside to invite you"),
    e.NickInUse: (FAILED, "somebody in the room has this nick; give another --nick"),
    e.BadNick: (USAGE, "this nick cannot be used here; give another --nick"),
    e.RoomFull: (FAILED, "the room is full; try again later"),
    e.RoomLocked: (FAILED, "the room is not open yet, or you may not make one there"),
    e.RoomExists: (FAILED, "a room with this address exists already"),
    e.RoomKicked: (FAILED, "you were removed from the room"),
    e.RoomLeftMembers: (FAILED, "you are no longer a member of this room"),
    e.RoomGone: (FAILED, "the room was closed for good"),
    e.NotInRoom: (FAILED, "you are not in this room; use `room join` first"),
    e.RoomForbidden: (FAILED, "the room does not let you do this; nothing was changed"),
    e.NoRoomService: (FAILED, "your server has no rooms; use the address of one elsewhere"),
    e.RoomHeld: (ENCRYPTION, "the room gives away more than before; decide with `room accept`, or leave"),
    e.RoomHidesAddresses: (
        ENCRYPTION,
        "the room hides who its members are, so nothing can be encrypted; nothing was sent",
    ),
    e.BadPicture: (USAGE, "this picture cannot be used; choose a smaller PNG or JPEG"),
    e.RoomError: (FAILED, "the room did not do this"),
    e.ServerMissing: (FAILED, str),
    e.ServerFailed: (FAILED, lambda error: str(error)),
    e.EmptyMessage: (USAGE, "there are no words to send; give a text"),
    e.NotChangeable: (FAILED, "this cannot be done to this message (any more)"),
    e.BadReaction: (USAGE, "reactions are single emojis, 20 at most"),
    e.MessageTooLong: (FAILED, "the message is too long; nothing was stored or sent"),
}


def explain(error: Exception) -> tuple[int, str]:
    """(exit status, words) for an error of the core or the store."""
    for kind in type(error).__mro__:
        if kind in WORDS:
            status, words = WORDS[kind]
            return status, words if isinstance(words, str) else words(error)
    return FAILED, str(error) or type(error).__name__
