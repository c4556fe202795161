# SPDX-License-Identifier: AGPL-3.0-or-later
"""The settings page: accounts, and the passphrase of the store. The look is ``Appearance``'s."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.account_form import AccountForm
from ui.accounts.passphrase import PassphraseForm
from ui.ask import Question, Questions
from ui.bridge import listen
from ui.errors import words
from ui.models.accounts import AccountRow, account_row
from ui.models.records import RecordModel
from ui.models.refresh import Refresh
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError
from xmppclient.events import AccountsChanged, ConnectionChanged
from xmppclient.model import Account, AccountId


class SettingsViewModel(QObject):
    """Adds, changes and removes accounts; changes the passphrase."""

    changed = Signal()
    accountAdded = Signal()
    passphraseChanged = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._all: dict[AccountId, Account] = {}
        self._accounts: RecordModel[AccountRow] = RecordModel(AccountRow, lambda row: row.account_id, self)
        self._account = AccountForm(core, tasks, self)
        self._passphrase = PassphraseForm(self)
        self._questions = Questions(self)
        self._old_problem = ""
        self._busy = False
        self._account.added.connect(self.accountAdded)
        self._reload = Refresh(tasks, self.load, "read accounts")
        listen(self, core.bus, AccountsChanged, self._on_news)
        listen(self, core.bus, ConnectionChanged, self._on_news)

    async def load(self) -> None:
        """Read the accounts; the profile must be open."""
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
    def remove(self, account_id: int) -> None:
        """Remove an account with all its messages here, after asking."""
        if account := self._all.get(AccountId(account_id)):
            self._tasks.spawn(self._remove(account), "remove account")

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

    async def _remove(self, account: Account) -> None:
        question = Question(
            self.tr("Remove {address}?").format(address=account.jid),
            self.tr(
                "All its messages and keys on this computer are deleted. "
                "The account itself stays on the server."
            ),
            self.tr("Remove account"),
            danger=True,
        )
        if await self._questions.ask(question):
            await self._core.accounts.remove(account.id)

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

    def _on_news(self, event: object) -> None:
        self._reload.ask()

    def _say(self, old_problem: str, *, busy: bool = False) -> None:
        self._old_problem, self._busy = old_problem, busy
        self.changed.emit()

    accounts = Property(QObject, lambda self: self._accounts, constant=True)
    account = Property(QObject, lambda self: self._account, constant=True)
    passphrase = Property(QObject, lambda self: self._passphrase, constant=True)
    questions = Property(QObject, lambda self: self._questions, constant=True)
    oldProblem = Property(str, lambda self: self._old_problem, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
