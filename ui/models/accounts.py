# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rows of the accounts list, and a connection in words."""

from dataclasses import dataclass
from datetime import datetime

from ui.models.routes import is_direct, trouble_words, way_words
from ui.models.text import initial_of, tint_of
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Account, AccountId, Address, Connection, ConnectionState

CONTEXT = "accounts"
STATE_WORDS = {
    ConnectionState.OFFLINE: QT_TRANSLATE_NOOP("accounts", "Offline"),
    ConnectionState.CONNECTING: QT_TRANSLATE_NOOP("accounts", "Connecting…"),
    ConnectionState.AUTHENTICATING: QT_TRANSLATE_NOOP("accounts", "Logging in…"),
    ConnectionState.SYNCING: QT_TRANSLATE_NOOP("accounts", "Fetching what you missed…"),
    ConnectionState.ONLINE: QT_TRANSLATE_NOOP("accounts", "Online"),
    ConnectionState.WAITING: QT_TRANSLATE_NOOP("accounts", "No connection"),
    ConnectionState.CLOSED: QT_TRANSLATE_NOOP("accounts", "Offline"),
}
ROUTED_WORDS = {
    ConnectionState.CONNECTING: QT_TRANSLATE_NOOP("accounts", "Connecting {way}…"),
    ConnectionState.ONLINE: QT_TRANSLATE_NOOP("accounts", "Online {way}"),
}
"""The same with the route named, where it is not the direct one."""
TURNED_OFF = QT_TRANSLATE_NOOP("accounts", "Turned off")
SOON = QT_TRANSLATE_NOOP("accounts", "Trying again now…")
SECONDS = QT_TRANSLATE_NOOP("accounts", "Trying again in {count} s.")
MINUTES = QT_TRANSLATE_NOOP("accounts", "Trying again in {count} min.")
SPOKEN = QT_TRANSLATE_NOOP("accounts", "{address}. {line}")
STOPPED = frozenset({ConnectionState.OFFLINE, ConnectionState.CLOSED})
UNDER_WAY = frozenset({ConnectionState.CONNECTING, ConnectionState.AUTHENTICATING, ConnectionState.SYNCING})
LONG = 90  # seconds from which on minutes are counted


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account as the settings show it."""

    address: Address
    account_id: AccountId
    initial: str
    tint: int
    presence: str  # dot of the avatar
    line: str  # state, and why
    tone: str  # muted, success, warning, danger
    in_use: bool
    blind_trust: bool
    spoken: str


def account_row(account: Account, connection: Connection, now: datetime) -> AccountRow:
    line = (
        connection_words(connection, now, account.jid.rpartition("@")[2])
        if account.enabled
        else say(CONTEXT, TURNED_OFF)
    )
    online = connection.state is ConnectionState.ONLINE
    return AccountRow(
        address=account.jid,
        account_id=account.id,
        initial=initial_of(account.jid),
        tint=tint_of(account.jid),
        presence="online" if online else "",
        line=line,
        tone=tone_of(connection) if account.enabled else "muted",
        in_use=account.enabled,
        blind_trust=account.blind_trust,
        spoken=say(CONTEXT, SPOKEN, address=account.jid, line=line),
    )


def connection_words(connection: Connection, now: datetime, server: str = "") -> str:
    """The state with its reason and, while waiting, the time until the next attempt."""
    if connection.state in UNDER_WAY or connection.state is ConnectionState.ONLINE or not connection.reason:
        said = _state_words(connection)
    else:
        said = trouble_words(connection.reason, server, connection.route)
    countdown = retry_words(connection, now)
    return f"{said} {countdown}" if countdown else said


def _state_words(connection: Connection) -> str:
    if connection.state in ROUTED_WORDS and not is_direct(connection.route):
        return say(CONTEXT, ROUTED_WORDS[connection.state], way=way_words(connection.route))
    return say(CONTEXT, STATE_WORDS[connection.state])


def retry_words(connection: Connection, now: datetime) -> str:
    """When the next attempt is made; empty unless one is planned."""
    if connection.state is not ConnectionState.WAITING or connection.retry_at is None:
        return ""
    seconds = round((connection.retry_at - now).total_seconds())
    if seconds <= 0:
        return say(CONTEXT, SOON)
    if seconds < LONG:
        return say(CONTEXT, SECONDS, count=seconds)
    return say(CONTEXT, MINUTES, count=round(seconds / 60))


def tone_of(connection: Connection) -> str:
    match connection.state:
        case ConnectionState.ONLINE:
            return "success"
        case ConnectionState.WAITING:
            return "warning"
        case state if state in STOPPED and connection.reason:
            return "danger"
        case _:
            return "muted"
