# SPDX-License-Identifier: AGPL-3.0-or-later
"""How others connect as we do: one link, and the same as a QR code."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from ui.errors import words
from ui.network.code import code_url
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import BadLink, XmppClientError
from xmppclient.model import AccountId
from xmppclient.route import HowToConnect


class ShareViewModel(QObject):
    """About one account at a time, or about an invitation somebody made."""

    changed = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._account = AccountId(0)
        self._has_key = self._with_key = False
        self._link = self._code = self._problem = ""

    @Slot(int)
    def show(self, account_id: int) -> None:
        """Make the link of an account, without the key of its onion."""
        self._account, self._with_key = AccountId(account_id), False
        self._tasks.spawn(self._make(), "share how to connect")

    @Slot(bool)
    def includeKey(self, wanted: bool) -> None:
        """Whoever gets the key can reach the private onion of the server."""
        self._with_key = wanted
        self._tasks.spawn(self._make(), "share how to connect")

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._link)

    def tell(self, how: HowToConnect) -> None:
        """Show this, and nothing of an account."""
        self._account, self._has_key, self._problem = AccountId(0), False, ""
        self._show(how)

    @Slot()
    def forget(self) -> None:
        """Nobody looks any more."""
        self._link = self._code = self._problem = ""
        self.changed.emit()

    async def _make(self) -> None:
        self._problem = ""
        accounts = {account.id: account for account in await self._core.accounts.list()}
        self._has_key = bool(accounts[self._account].onion_key) if self._account in accounts else False
        try:
            self._show(await self._core.routes.share(self._account, onion_key=self._with_key))
        except XmppClientError as error:
            self._link = self._code = ""
            self._problem = words(error)
            self.changed.emit()

    def _show(self, how: HowToConnect) -> None:
        try:
            self._link = self._core.routes.link(how)
            self._code = code_url(self._core.routes.qr(self._link))
        except BadLink as error:  # too long for a code: the link still works
            self._code, self._problem = "", words(error) if not self._link else ""
        self.changed.emit()

    link = Property(str, lambda self: self._link, notify=changed)
    code = Property(str, lambda self: self._code, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    hasKey = Property(bool, lambda self: self._has_key, notify=changed)
    withKey = Property(bool, lambda self: self._with_key, notify=changed)
