# SPDX-License-Identifier: AGPL-3.0-or-later
"""Blocking somebody of a list, with or without telling the server why (XEP-0191, XEP-0377)."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.model import AccountId, Address

NOBODY = Address("")


class BlockChoice(QObject):
    """View model of BlockSheet.qml for one person at a time."""

    changed = Signal()
    wanted = Signal()
    """Somebody was chosen; the sheet asks what exactly is wanted."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._account_id = AccountId(0)
        self._address = NOBODY
        self._name = ""

    def choose(self, account_id: AccountId, address: Address, name: str) -> None:
        self._account_id, self._address, self._name = account_id, address, name
        self.changed.emit()
        self.wanted.emit()

    @Slot(bool)
    def block(self, server: bool) -> None:
        """Block the person, or everybody on the person's server."""
        whom = Address(self._server()) if server else self._address
        self._tasks.spawn(self._core.contacts.block(self._account_id, whom), "block")

    @Slot(bool, str)
    def report(self, abuse: bool, text: str) -> None:
        """Tell the server, as spam or as abuse, and block the person."""
        work = self._core.contacts.report(self._account_id, self._address, abuse=abuse, text=text.strip())
        self._tasks.spawn(work, "report")

    def _server(self) -> str:
        return self._address.rpartition("@")[2]

    name = Property(str, lambda self: self._name, notify=changed)
    server = Property(str, _server, notify=changed)
