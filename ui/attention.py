# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether somebody looks at the window, told to the core (XEP-0352)."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

from xmppclient.api import CoreApi

PATIENCE_MS = 20_000  # a glance at another window is not the end of attention
UNSEEN = (QWindow.Visibility.Hidden, QWindow.Visibility.Minimized)


class Attention(QObject):
    """Active as soon as the window has the keyboard; inactive when it is hidden or minimised, and
    a while after another one, or the lock of the screen, took over."""

    changed = Signal(bool)

    def __init__(
        self, core: CoreApi, app: QGuiApplication, window: QWindow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._app = app
        self._window = window
        self._active = True
        self.patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self.patience.timeout.connect(self._give_up)
        app.applicationStateChanged.connect(self._look)
        window.visibilityChanged.connect(self._look)

    @Slot()
    def _look(self) -> None:
        if self._window.visibility() in UNSEEN:
            self._tell(False)
        elif self._app.applicationState() is Qt.ApplicationState.ApplicationActive:
            self._tell(True)
        elif self._active and not self.patience.isActive():
            self.patience.start()

    @Slot()
    def _give_up(self) -> None:
        self._tell(False)

    def _tell(self, active: bool) -> None:
        self.patience.stop()
        if active != self._active:
            self._active = active
            self._core.set_active(active)
            self.changed.emit(active)
