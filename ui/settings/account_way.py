# SPDX-License-Identifier: AGPL-3.0-or-later
"""How one account reaches its server: route, addresses, the certificate it accepts, the key of an onion."""

from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.route_choice import RouteChoice
from ui.accounts.trouble import AccountTrouble
from ui.accounts.watch import CertificateWatch
from ui.accounts.way import ONION_KEY
from ui.ask import Question, Questions
from ui.bridge import listen
from ui.errors import words
from ui.models.certificates import FactRow, fact_rows, fingerprint_groups
from ui.models.devices import grouped
from ui.models.records import RecordModel
from ui.models.routes import is_weaker, known, seen_words
from ui.settings.addresses import AddressForm, AddressRow, address_row
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import BadOnionKey, BadPin, BadRoute
from xmppclient.events import AccountsChanged, CertificateChanged, ConnectionChanged
from xmppclient.model import Account
from xmppclient.route import DIRECT, Certificate, Route, RouteKind

RENEWABLE = frozenset({RouteKind.TOR, RouteKind.OWN_TOR})


class AccountWay(QObject):
    """About one account at a time. What is changed counts at once: the account connects anew."""

    changed = Signal()
    shareWanted = Signal(int)
    """Somebody wants to tell others how to connect; carries the account's id."""

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        questions: Questions,
        parent: QObject | None = None,
        *,
        watch: CertificateWatch | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._questions = questions
        self._account: Account | None = None
        self._certificate: Certificate | None = None
        self._pin_problem = self._key_problem = ""
        self._done = ""
        self.choice = RouteChoice(self)
        self.form = AddressForm(self)
        self.trouble_model = AccountTrouble(core, tasks, questions, self)
        self.watch = watch or CertificateWatch(core, tasks, self)
        self._addresses: RecordModel[AddressRow] = RecordModel(AddressRow, lambda row: row.text, self)
        self._facts: RecordModel[FactRow] = RecordModel(FactRow, lambda row: row.label, self)
        self.choice.changed.connect(self.changed)
        self.form.made.connect(self._on_made)
        self.watch.changed.connect(self.changed)
        self.trouble_model.changed.connect(self.changed)
        listen(self, core.bus, AccountsChanged, self._on_accounts)
        listen(self, core.bus, ConnectionChanged, self._on_connection)
        listen(self, core.bus, CertificateChanged, self._on_certificate)

    def show(self, account: Account) -> None:
        """From now on be about this account."""
        self._certificate, self._pin_problem, self._key_problem, self._done = None, "", "", ""
        self.form.clear()
        self.choice.show(account.route)
        self._take(account)
        self._tasks.spawn(self.load(), "read certificate")

    async def load(self) -> None:
        """Read what the server showed at the last login."""
        if self._account is None:
            return
        certificate = await self._core.accounts.certificate(self._account.id)
        self._certificate = certificate
        self._facts.show(fact_rows(certificate) if certificate else [])
        self.changed.emit()

    # Route

    @Slot()
    def applyRoute(self) -> None:
        """Use the route that is chosen, after asking if it shows more than the one before."""
        if self._account and self.choice.check():
            self._tasks.spawn(self._apply_route(self._account, self.choice.route()), "change route")

    @Slot()
    def keepRoute(self) -> None:
        """Forget what was chosen."""
        if self._account:
            self.choice.show(self._account.route)

    @Slot()
    def newIdentity(self) -> None:
        """Other circuits from now on; the account connects anew."""
        if self._account:
            self._tasks.spawn(self._renew(self._account), "new identity")

    async def _apply_route(self, account: Account, route: Route) -> None:
        if is_weaker(route, _route_of(account)) and not await self._questions.ask(self._weaker(route)):
            return
        await self._core.accounts.change(replace(self._as_it_is(account), route=str(route)))

    def _as_it_is(self, account: Account) -> Account:
        """It may have learned something while a question was open, a password say."""
        return self._account if self._account and self._account.id == account.id else account

    async def _renew(self, account: Account) -> None:
        await self._core.routes.new_identity(account.id)
        self._done = self.tr("New circuits are used from now on.")
        self.changed.emit()

    def _weaker(self, route: Route) -> Question:
        return Question(
            self.tr("Show more than before?"),
            seen_words(route),
            self.tr("Change the route"),
            danger=True,
        )

    # Addresses

    @Slot(int, int)
    def moveAddress(self, place: int, step: int) -> None:
        """Try it earlier (-1) or later (+1)."""
        places = list(self._places)
        if 0 <= place < len(places) and 0 <= place + step < len(places):
            places.insert(place + step, places.pop(place))
            self._change(connect=tuple(places))

    @Slot(int)
    def removeAddress(self, place: int) -> None:
        self._change(connect=(*self._places[:place], *self._places[place + 1 :]))

    @Slot(str)
    def _on_made(self, text: str) -> None:
        if text not in self._places:
            self._change(connect=(*self._places, text))

    @property
    def _places(self) -> tuple[str, ...]:
        return self._account.connect if self._account else ()

    # Certificate and key

    @Slot(str)
    def pin(self, fingerprint: str) -> None:
        """Accept this certificate only; empty: whatever is valid."""
        if self._account:
            self._pin_problem = ""
            self._start(self._pin(self._account, fingerprint), "pin certificate")

    @Slot()
    def pinCurrent(self) -> None:
        """Accept only what the server showed at the last login."""
        if self._certificate:
            self.pin(self._certificate.fingerprint)

    @Slot(str)
    def setOnionKey(self, key: str) -> None:
        key = key.strip().upper()
        self._key_problem = words(BadOnionKey()) if key and not ONION_KEY.fullmatch(key) else ""
        if not self._key_problem:
            self._change(onion_key=key)
        self.changed.emit()

    @Slot()
    def noteNews(self) -> None:
        """The user knows why the certificate is another one."""
        if self._account:
            self.watch.note(self._account.id)

    @Slot()
    def share(self) -> None:
        if self._account:
            self.shareWanted.emit(self._account.id)

    async def _pin(self, account: Account, fingerprint: str) -> None:
        try:
            await self._core.accounts.pin(account.id, fingerprint)
        except BadPin as error:
            self._pin_problem = words(error)
            self.changed.emit()

    def _change(self, **fields: Any) -> None:
        if self._account:
            self._start(self._store(replace(self._account, **fields)), "change account")

    async def _store(self, account: Account) -> None:
        try:
            await self._core.accounts.change(account)
        except BadOnionKey as error:
            self._key_problem = words(error)
            self.changed.emit()

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        self._tasks.spawn(work, name)

    # News

    def _take(self, account: Account) -> None:
        self._account = account
        self._addresses.show([address_row(text) for text in dict.fromkeys(account.connect)])
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        """At the connection, which may have stopped for a reason that can be decided about."""
        if self._account:
            self.trouble_model.about(self._account, self._core.accounts.connection(self._account.id))

    async def _reload(self) -> None:
        account = self._account
        found = [one for one in await self._core.accounts.list() if account and one.id == account.id]
        if found and account is self._account and account is not None:
            moved = found[0].route != account.route
            self._take(found[0])
            if moved:
                self.choice.show(found[0].route)

    def _on_accounts(self, _event: AccountsChanged) -> None:
        if self._account:
            self._tasks.spawn(self._reload(), "read account")

    def _on_connection(self, event: ConnectionChanged) -> None:
        if self._account and event.connection.account_id == self._account.id:
            self._look()
            self.changed.emit()

    def _on_certificate(self, event: CertificateChanged) -> None:
        if self._account and event.account_id == self._account.id:
            self._tasks.spawn(self.load(), "read certificate")

    # What the view shows

    def _is_moved(self) -> bool:
        if self._account is None:
            return False
        try:
            return self.choice.text != self._account.route
        except BadRoute:
            return True

    def _warning(self) -> str:
        """Said before it happens."""
        if not self._account:
            return ""
        try:
            route = self.choice.route()
        except BadRoute:
            return ""
        if not is_weaker(route, _route_of(self._account)):
            return ""
        return self.tr("This shows more than the route until now.")

    def _can_renew(self) -> bool:
        return self._account is not None and _route_of(self._account).kind in RENEWABLE

    def _news(self) -> str:
        return self.watch.words(self._account.id) if self._account else ""

    def _refusal(self) -> str:
        connection = self._core.accounts.connection(self._account.id) if self._account else None
        return words(connection.refusal) if connection and connection.refusal else ""

    def _onion_key(self) -> str:
        return self._account.onion_key if self._account else ""

    route = Property(QObject, lambda self: self.choice, constant=True)
    moved = Property(bool, _is_moved, notify=changed)
    warning = Property(str, _warning, notify=changed)
    canRenew = Property(bool, _can_renew, notify=changed)
    done = Property(str, lambda self: self._done, notify=changed)
    addresses = Property(QObject, lambda self: self._addresses, constant=True)
    addressForm = Property(QObject, lambda self: self.form, constant=True)
    facts = Property(QObject, lambda self: self._facts, constant=True)
    groups = Property(
        str, lambda self: fingerprint_groups(self._certificate) if self._certificate else "", notify=changed
    )
    pinned = Property(str, lambda self: grouped(self._account.pin) if self._account else "", notify=changed)
    pinProblem = Property(str, lambda self: self._pin_problem, notify=changed)
    onionKey = Property(str, _onion_key, notify=changed)
    onionKeyProblem = Property(str, lambda self: self._key_problem, notify=changed)
    news = Property(str, _news, notify=changed)
    refusal = Property(str, _refusal, notify=changed)
    trouble = Property(QObject, lambda self: self.trouble_model, constant=True)


def _route_of(account: Account) -> Route:
    return known(account.route) or DIRECT
