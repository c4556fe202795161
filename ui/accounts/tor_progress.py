# SPDX-License-Identifier: AGPL-3.0-or-later
"""How far a tor of our own is while a login waits for it."""

from PySide6.QtCore import Property, QObject, Signal

from ui.bridge import listen
from ui.models.routes import tor_words
from xmppclient.api import CoreApi
from xmppclient.events import TorChanged
from xmppclient.route import TorStatus


class TorProgress(QObject):
    """Empty unless our own tor is starting."""

    changed = Signal()

    def __init__(self, core: CoreApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status = TorStatus()
        listen(self, core.bus, TorChanged, self._on_tor)

    def _on_tor(self, event: TorChanged) -> None:
        self._status = event.status
        self.changed.emit()

    text = Property(str, lambda self: tor_words(self._status), notify=changed)
    value = Property(float, lambda self: self._status.progress / 100, notify=changed)
