# SPDX-License-Identifier: AGPL-3.0-or-later
"""From an event of the core to a Qt object, for as long as that object lives."""

from collections.abc import Callable
from typing import TypeVar
from weakref import WeakMethod

from PySide6.QtCore import QObject

from xmppclient.events import Event, EventBus

E = TypeVar("E", bound=Event)


def listen(owner: QObject, bus: EventBus, kind: type[E], handler: Callable[[E], None]) -> None:
    """Call ``handler``, a bound method, for every event of ``kind`` until ``owner`` is gone.

    The bus holds the method weakly, so a subscription keeps nothing alive: it ends when
    Qt destroys ``owner`` (with its parent) or when its last Python reference is dropped.
    """
    method = WeakMethod(handler)

    def deliver(event: E) -> None:
        if (target := method()) is not None:
            target(event)

    subscription = bus.subscribe(kind, deliver)
    owner.destroyed.connect(lambda: subscription.cancel())  # PySide holds a bound method weakly, this not
