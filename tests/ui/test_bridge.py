# SPDX-License-Identifier: AGPL-3.0-or-later
import gc

import shiboken6
from PySide6.QtCore import QObject

from ui.bridge import listen
from xmppclient.events import AccountsChanged, EventBus


class Hearer(QObject):
    def __init__(self, bus: EventBus, heard: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heard = heard
        listen(self, bus, AccountsChanged, self._on_accounts)

    def _on_accounts(self, event: AccountsChanged) -> None:
        self._heard.append(type(event).__name__)


def test_an_event_reaches_the_listener() -> None:
    bus, heard = EventBus(), list[str]()
    hearer = Hearer(bus, heard)

    bus.publish(AccountsChanged())

    assert heard == ["AccountsChanged"]
    assert shiboken6.isValid(hearer)


def test_listening_ends_with_the_last_reference() -> None:
    bus, heard = EventBus(), list[str]()
    hearer = Hearer(bus, heard)
    del hearer
    gc.collect()

    bus.publish(AccountsChanged())

    assert heard == []


def test_listening_ends_when_qt_destroys_the_parent() -> None:
    bus, heard = EventBus(), list[str]()
    parent = QObject()
    hearer = Hearer(bus, heard, parent)  # still referenced here, gone for Qt
    shiboken6.delete(parent)

    bus.publish(AccountsChanged())

    assert heard == []
    assert not shiboken6.isValid(hearer)
