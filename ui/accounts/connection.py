# SPDX-License-Identifier: AGPL-3.0-or-later
"""The connection line: what keeps messages from coming and going, or will, and what can be done."""

from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from ui.accounts.outage import outage_words
from ui.accounts.trouble import AccountTrouble
from ui.accounts.watch import CertificateWatch
from ui.accounts.way import host_of
from ui.bridge import listen
from ui.models.accounts import UNDER_WAY, connection_words, tone_of
from ui.models.refresh import Refresh
from ui.models.routes import is_direct, tor_words, uses_own_tor, way_words
from ui.tasks import UiTasks
from ui.words import say
from xmppclient.api import CoreApi
from xmppclient.events import AccountsChanged, ConnectionChanged, OutageChanged, TorChanged
from xmppclient.model import Account, AccountId, Connection, ConnectionState
from xmppclient.route import TorStatus

CONTEXT = "connection"
ABOUT = "{jid}: {said}"  # each in its own direction
SECOND_MS = 1000
WORST_FIRST = (
    ConnectionState.OFFLINE,
    ConnectionState.CLOSED,
    ConnectionState.WAITING,
    ConnectionState.CONNECTING,
    ConnectionState.AUTHENTICATING,
    ConnectionState.SYNCING,
    ConnectionState.ONLINE,
)

RETRIED = frozenset({ConnectionState.WAITING, ConnectionState.OFFLINE, ConnectionState.CLOSED})


class ConnectionViewModel(QObject):
    """Of several accounts the one in the worst state is shown; while all are online, a certificate that is
    another one than before, or an outage to come, if somebody announced one."""

    changed = Signal()

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        parent: QObject | None = None,
        *,
        watch: CertificateWatch | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._accounts: dict[AccountId, Account] = {}
        self._connections: dict[AccountId, Connection] = {}
        self._tor = TorStatus()
        self.trouble_model = AccountTrouble(core, tasks, parent=self)
        self.watch = watch or CertificateWatch(core, tasks, self)
        self._refresh = Refresh(tasks, self.load, "read accounts")
        self._clock = QTimer(self, interval=SECOND_MS)
        self._clock.timeout.connect(self.changed)
        self.changed.connect(self._wind)
        self.watch.changed.connect(self.changed)
        self.trouble_model.changed.connect(self.changed)
        listen(self, core.bus, ConnectionChanged, self._on_connection)
        listen(self, core.bus, AccountsChanged, self._on_accounts)
        listen(self, core.bus, OutageChanged, self._on_outage)
        listen(self, core.bus, TorChanged, self._on_tor)

    async def load(self) -> None:
        """Read the accounts; the profile must be open."""
        self._accounts = {account.id: account for account in await self._core.accounts.list()}
        self._connections = {number: self._core.accounts.connection(number) for number in self._accounts}
        self._turn()

    @Slot()
    def retry(self) -> None:
        """Try at once instead of waiting, also after an error that stopped the account."""
        if worst := self._worst():
            self._tasks.spawn(self._core.accounts.reconnect(worst.account_id), "reconnect")

    @Slot()
    def showNews(self) -> None:
        """Show the certificate that is another one than before."""
        for number in self._accounts:
            if self.watch.words(number):
                self.watch.show(number)
                return

    def _on_connection(self, event: ConnectionChanged) -> None:
        self._connections[event.connection.account_id] = event.connection
        self._turn()

    def _on_tor(self, event: TorChanged) -> None:
        self._tor = event.status
        self.changed.emit()

    def _turn(self) -> None:
        """To whichever account is in the worst state now."""
        worst = self._worst()
        self.trouble_model.about(self._accounts.get(worst.account_id) if worst else None, worst)
        self.changed.emit()

    def _on_accounts(self, event: AccountsChanged) -> None:
        self._refresh.ask()

    def _on_outage(self, event: OutageChanged) -> None:
        self.changed.emit()

    def _worst(self) -> Connection | None:
        wanted = [
            connection
            for number, connection in self._connections.items()
            if number in self._accounts and self._accounts[number].enabled
        ]
        return min(wanted, key=lambda connection: WORST_FIRST.index(connection.state), default=None)

    @Slot()
    def _wind(self) -> None:
        """The clock runs only while it changes what is shown."""
        worst = self._worst()
        counting = worst is not None and worst.state is ConnectionState.WAITING
        if counting != self._clock.isActive():
            self._clock.start() if counting else self._clock.stop()

    def _text(self) -> str:
        worst = self._worst()
        if worst is None:
            return ""
        if worst.state is ConnectionState.ONLINE:
            return self._news() or self._outage()
        return self._about(worst.account_id, self._tor_words(worst) or self._words(worst))

    def _words(self, worst: Connection) -> str:
        server = host_of(self._accounts[worst.account_id].jid)
        return connection_words(worst, datetime.now(UTC), server)

    def _tor_words(self, worst: Connection) -> str:
        """How far our own tor is, if it is what this account waits for."""
        waits = worst.state in (ConnectionState.CONNECTING, ConnectionState.WAITING)
        return tor_words(self._tor) if waits and uses_own_tor(worst.route) else ""

    def _hidden(self) -> str:
        """How the accounts connect, if none of them does directly."""
        routes = [account.route for account in self._accounts.values() if account.enabled]
        if not routes or any(is_direct(route) for route in routes):
            return ""
        ways = sorted({way_words(route) for route in routes})
        return self.tr("Connects {ways}").format(ways=", ".join(ways))

    def _news(self) -> str:
        """The first certificate that nobody has looked at."""
        for number in self._accounts:
            if said := self.watch.words(number):
                return self._about(number, said)
        return ""

    def _outage(self) -> str:
        """The first one that concerns us."""
        now = datetime.now(UTC)
        for number in self._accounts:
            if said := outage_words(self._core.accounts.outage(number), now):
                return self._about(number, said)
        return ""

    def _about(self, number: AccountId, said: str) -> str:
        if len(self._accounts) < 2:
            return said
        return say(CONTEXT, ABOUT, jid=self._accounts[number].jid, said=said)

    def _kind(self) -> str:
        worst = self._worst()
        if worst is None:
            return "muted"
        if worst.state is ConnectionState.ONLINE and (self._news() or self._outage()):
            return "warning"
        return "muted" if self._tor_words(worst) else tone_of(worst)

    def _working(self) -> bool:
        worst = self._worst()
        return worst is not None and (worst.state in UNDER_WAY or bool(self._tor_words(worst)))

    def _has_news(self) -> bool:
        worst = self._worst()
        return worst is not None and worst.state is ConnectionState.ONLINE and bool(self._news())

    def _can_retry(self) -> bool:
        worst = self._worst()
        return worst is not None and not self._tor_words(worst) and worst.state in RETRIED

    shown = Property(bool, lambda self: bool(self._text()), notify=changed)
    text = Property(str, _text, notify=changed)
    kind = Property(str, _kind, notify=changed)
    working = Property(bool, _working, notify=changed)
    canRetry = Property(bool, _can_retry, notify=changed)
    hidden = Property(str, _hidden, notify=changed)
    hasNews = Property(bool, _has_news, notify=changed)
    trouble = Property(QObject, lambda self: self.trouble_model, constant=True)
    watcher = Property(QObject, lambda self: self.watch, constant=True)
