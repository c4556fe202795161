# SPDX-License-Identifier: AGPL-3.0-or-later
"""Opening the encrypted store that is there already."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.errors import words
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import PassphraseNeeded, StorageError, WrongPassphrase


class UnlockForm(QObject):
    """Asks for the passphrase, or lets the keyring open the store without asking."""

    changed = Signal()
    opened = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._busy = False
        self._problem = ""
        self._blocked = ""

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        """Try a passphrase."""
        if passphrase and not self._busy:
            self._tasks.spawn(self.open(passphrase), "unlock")

    @Slot()
    def retry(self) -> None:
        """Look again, after trouble that no passphrase cures."""
        self._show(busy=False)

    async def open(self, passphrase: str | None) -> bool:
        """Open the store; None asks the keyring. What went wrong is shown, not raised."""
        self._show(busy=True)
        try:
            await self._core.profile.unlock(passphrase)
        except (WrongPassphrase, PassphraseNeeded) as error:
            self._show(busy=False, problem=words(error))
        except StorageError as error:
            self._show(busy=False, blocked=words(error))
        else:
            self._show(busy=False)
            self.opened.emit()
            return True
        return False

    def _show(self, *, busy: bool, problem: str = "", blocked: str = "") -> None:
        self._busy, self._problem, self._blocked = busy, problem, blocked
        self.changed.emit()

    busy = Property(bool, lambda self: self._busy, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    blocked = Property(str, lambda self: self._blocked, notify=changed)
