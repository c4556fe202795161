# SPDX-License-Identifier: AGPL-3.0-or-later
"""The settings: accounts, privacy, the passphrase of the store, and the pages behind them.

The look is ``Appearance``'s.
"""

from dataclasses import replace
from datetime import UTC, datetime
from enum import StrEnum

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.account_form import AccountForm
from ui.accounts.invitation import Invitation, makes_address
from ui.accounts.passphrase import PassphraseForm
from ui.accounts.registration import RegistrationForm
from ui.accounts.watch import CertificateWatch
from ui.ask import Questions
from ui.bridge import listen
from ui.errors import words
from ui.models.accounts import AccountRow, account_row
from ui.models.records import RecordModel
from ui.models.refresh import Refresh
from ui.network.connections import ConnectionsViewModel
from ui.network.host import HostViewModel
from ui.network.share import ShareViewModel
from ui.network.tor import TorViewModel
from ui.repair.repair import RepairViewModel
from ui.roster.blocked import BlockedViewModel
from ui.settings.account_page import AccountPage
from ui.settings.default_route import DefaultRoute
from ui.settings.privacy import PrivacyViewModel
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError
from xmppclient.events import AccountsChanged, ConnectionChanged
from xmppclient.model import Account, AccountId
from xmppclient.route import HowToConnect


class Page(StrEnum):
    """What the settings show."""

    MAIN = ""
    ACCOUNT = "account"
    BLOCKED = "blocked"
    REPAIR = "repair"
    TOR = "tor"
    CONNECTIONS = "connections"
    HOST = "host"


class SettingsViewModel(QObject):
    """Adds and changes accounts, changes the passphrase, and leads to the other pages."""

    changed = Signal()
    opened = Signal(int)
    """A conversation is to be opened; carries its id."""
    accountAdded = Signal()
    passphraseChanged = Signal()
    shareWanted = Signal(int)
    """Somebody wants to tell others how to connect; carries the account's id."""
    invited = Signal(bool)
    """An invitation filled in a form; carries whether it is the one for a new address."""

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
        self._all: dict[AccountId, Account] = {}
        self._accounts: RecordModel[AccountRow] = RecordModel(AccountRow, lambda row: row.account_id, self)
        self._account = AccountForm(core, tasks, self)
        self._passphrase = PassphraseForm(self)
        self._questions = Questions(self)
        self._page = Page.MAIN
        self.registration = RegistrationForm(core, tasks, self)
        self.privacy_model = PrivacyViewModel(core, tasks, self)
        self.blocked_model = BlockedViewModel(core, tasks, self)
        self.repair_model = RepairViewModel(core, tasks, self)
        self.account_page = AccountPage(core, tasks, self._questions, self, watch=watch)
        self.default_route = DefaultRoute(core, tasks, self._questions, self)
        self.invitation_form = Invitation(core, self)
        self.tor_model = TorViewModel(core, tasks, self)
        self.log_model = ConnectionsViewModel(core, self)
        self.host_model = HostViewModel(core, tasks, self)
        self.share_model = ShareViewModel(core, tasks, self)
        self._old_problem = ""
        self._busy = False
        self._account.added.connect(self.accountAdded)
        self._account.certificateAccepted.connect(self._account.submit)
        self.registration.certificateAccepted.connect(self.registration.goOn)
        self.registration.added.connect(self.accountAdded)
        self.repair_model.wanted.connect(self.opened)
        self.account_page.gone.connect(self.closePage)
        self.account_page.way_model.shareWanted.connect(self.shareWanted)
        self.shareWanted.connect(self.share_model.show)
        self.default_route.stored.connect(self._on_default)
        self.invitation_form.taken.connect(self._on_invited)
        self._reload = Refresh(tasks, self._load_accounts, "read accounts")
        listen(self, core.bus, AccountsChanged, self._on_news)
        listen(self, core.bus, ConnectionChanged, self._on_news)

    async def load(self) -> None:
        """Read everything; the profile must be open."""
        await self._load_accounts()
        for page in (
            self.privacy_model,
            self.blocked_model,
            self.repair_model,
            self.default_route,
            self.invitation_form,
        ):
            await page.load()

    async def _load_accounts(self) -> None:
        self._all = {account.id: account for account in await self._core.accounts.list()}
        now = datetime.now(UTC)
        self._accounts.show(
            [
                account_row(account, self._core.accounts.connection(account.id), now)
                for account in self._all.values()
            ]
        )

    @Slot(int)
    def reconnect(self, account_id: int) -> None:
        self._tasks.spawn(self._core.accounts.reconnect(AccountId(account_id)), "reconnect")

    @Slot(int, bool)
    def setEnabled(self, account_id: int, on: bool) -> None:
        """Connect an account, or keep it offline."""
        if account := self._all.get(AccountId(account_id)):
            self._tasks.spawn(self._core.accounts.change(replace(account, enabled=on)), "change account")

    @Slot(int, bool)
    def setBlindTrust(self, account_id: int, on: bool) -> None:
        """Whether new devices of contacts are trusted until the first is verified."""
        if account := self._all.get(AccountId(account_id)):
            self._tasks.spawn(self._core.accounts.change(replace(account, blind_trust=on)), "change account")

    @Slot(int)
    def openAccount(self, account_id: int) -> None:
        """Show one account in full."""
        if account := self._all.get(AccountId(account_id)):
            self.account_page.show(account)
            self.openPage(Page.ACCOUNT)

    @Slot(str)
    def openPage(self, name: str) -> None:
        """Show the page ``name``, one of ``Page``."""
        self._page = Page(name)
        if self._page is Page.TOR:
            self.tor_model.reload()
        self.changed.emit()

    @Slot()
    def openRepair(self) -> None:
        self.openPage(Page.REPAIR)

    @Slot()
    def closePage(self) -> None:
        """Back to all settings."""
        self.openPage(Page.MAIN)

    @Slot(str)
    def changePassphrase(self, old: str) -> None:
        """Replace the passphrase ``old`` by the new one typed into ``passphrase``."""
        if not self._busy and self._passphrase.check():
            self._tasks.spawn(
                self._change_passphrase(old, self._passphrase.passphrase or ""), "change passphrase"
            )

    @Slot()
    def forgetPassphrases(self) -> None:
        """Forget what was typed."""
        self._passphrase.clear()
        self._say("")

    async def _change_passphrase(self, old: str, new: str) -> None:
        self._say("", busy=True)
        try:
            await self._core.profile.change_passphrase(old, new)
        except StorageError as error:
            self._say(words(error))
        else:
            self._passphrase.clear()
            self._say("")
            self.passphraseChanged.emit()

    @Slot(str)
    def _on_default(self, route: str) -> None:
        for way in (self._account.way_model, self.registration.way_model):
            way.route.inherit(route)
        self.invitation_form.inherit(route)

    @Slot(object)
    def _on_invited(self, how: HowToConnect) -> None:
        if makes_address(how):
            self.registration.take(how)
        else:
            self._account.take(how)
        self.invited.emit(makes_address(how))

    def _on_news(self, event: object) -> None:
        self._reload.ask()

    def _say(self, old_problem: str, *, busy: bool = False) -> None:
        self._old_problem, self._busy = old_problem, busy
        self.changed.emit()

    tor = Property(QObject, lambda self: self.tor_model, constant=True)
    log = Property(QObject, lambda self: self.log_model, constant=True)
    host = Property(QObject, lambda self: self.host_model, constant=True)
    share = Property(QObject, lambda self: self.share_model, constant=True)
    standard = Property(QObject, lambda self: self.default_route, constant=True)
    invitation = Property(QObject, lambda self: self.invitation_form, constant=True)
    accounts = Property(QObject, lambda self: self._accounts, constant=True)
    account = Property(QObject, lambda self: self._account, constant=True)
    passphrase = Property(QObject, lambda self: self._passphrase, constant=True)
    questions = Property(QObject, lambda self: self._questions, constant=True)
    oldProblem = Property(str, lambda self: self._old_problem, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    page = Property(str, lambda self: self._page.value, notify=changed)
    join = Property(QObject, lambda self: self.registration, constant=True)
    privacy = Property(QObject, lambda self: self.privacy_model, constant=True)
    blocked = Property(QObject, lambda self: self.blocked_model, constant=True)
    repair = Property(QObject, lambda self: self.repair_model, constant=True)
    accountPage = Property(QObject, lambda self: self.account_page, constant=True)
