# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QWindow

from ui.attention import Attention
from ui.gallery.fake_core import FakeCore

ACTIVE, INACTIVE = Qt.ApplicationState.ApplicationActive, Qt.ApplicationState.ApplicationInactive
SHOWN, HIDDEN, MINIMIZED = (
    QWindow.Visibility.Windowed,
    QWindow.Visibility.Hidden,
    QWindow.Visibility.Minimized,
)


class Desktop(QObject):
    """An application with one window, as the desktop moves them."""

    applicationStateChanged = Signal(Qt.ApplicationState)
    visibilityChanged = Signal(QWindow.Visibility)

    def __init__(self) -> None:
        super().__init__()
        self.state, self.shown = ACTIVE, SHOWN

    def applicationState(self) -> Qt.ApplicationState:  # noqa: N802 - Qt's name
        return self.state

    def visibility(self) -> QWindow.Visibility:
        return self.shown

    def become(self, state: Qt.ApplicationState) -> None:
        self.state = state
        self.applicationStateChanged.emit(state)

    def show(self, shown: QWindow.Visibility) -> None:
        self.shown = shown
        self.visibilityChanged.emit(shown)


@pytest.fixture
async def desktop() -> Desktop:
    return Desktop()


@pytest.fixture
async def core() -> FakeCore:
    return FakeCore()


@pytest.fixture
async def attention(desktop: Desktop, core: FakeCore) -> Attention:
    return Attention(core, desktop, desktop, desktop)  # type: ignore[arg-type]


@pytest.mark.parametrize("unseen", [HIDDEN, MINIMIZED])
async def test_a_window_that_cannot_be_seen_is_inactive_at_once(
    attention: Attention, desktop: Desktop, core: FakeCore, unseen: QWindow.Visibility
) -> None:
    desktop.show(unseen)
    assert not core.active
    desktop.show(SHOWN)
    assert core.active


async def test_another_window_for_long_is_told(
    attention: Attention, desktop: Desktop, core: FakeCore
) -> None:
    desktop.become(INACTIVE)
    assert attention.patience.isActive()
    attention.patience.timeout.emit()  # type: ignore[attr-defined]
    assert not core.active
    desktop.become(ACTIVE)
    assert core.active


async def test_a_glance_at_another_window_is_not_told(
    attention: Attention, desktop: Desktop, core: FakeCore
) -> None:
    desktop.become(INACTIVE)
    desktop.become(ACTIVE)

    assert not attention.patience.isActive()
    assert core.active
