# SPDX-License-Identifier: AGPL-3.0-or-later
"""From which account one enters or makes a room."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.models.refresh import Refresh
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.events import AccountsChanged
from xmppclient.model import Account, AccountId


class AccountChoice(QObject):
    """View model of AccountLine.qml: the first account until another one is chosen."""

    changed = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._accounts: tuple[Account, ...] = ()
        self._chosen = AccountId(0)
        self._reload = Refresh(tasks, self.load, "read accounts")
        listen(self, core.bus, AccountsChanged, self._on_accounts)

    async def load(self) -> None:
        self._accounts = tuple(account for account in await self._core.accounts.list() if account.enabled)
        if self.account is None:
            self._chosen = self._accounts[0].id if self._accounts else AccountId(0)
        self.changed.emit()

    @property
    def id(self) -> AccountId:
        return self._chosen

    @property
    def account(self) -> Account | None:
        return next((account for account in self._accounts if account.id == self._chosen), None)

    @Slot(str)
    def choose(self, value: str) -> None:
        if AccountId(int(value)) != self._chosen:
            self._chosen = AccountId(int(value))
            self.changed.emit()

    def jid_of(self, account_id: AccountId) -> str:
        """Which of several accounts that is; empty if there is only one."""
        found = next((account.jid for account in self._accounts if account.id == account_id), "")
        return found if len(self._accounts) > 1 else ""

    def _on_accounts(self, event: AccountsChanged) -> None:
        self._reload.ask()

    def _options(self) -> list[dict[str, object]]:
        return [{"value": str(account.id), "text": account.jid} for account in self._accounts]

    options = Property(list, _options, notify=changed)
    value = Property(str, lambda self: str(self._chosen), notify=changed)
