# SPDX-License-Identifier: AGPL-3.0-or-later
"""The connection log: what left this computer in the last day, for whom, and on which route."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import Property, QLocale, QObject, QTimer, Signal, Slot

from ui.errors import class_words
from ui.models.records import RecordModel
from ui.models.routes import host_words, known, name_words
from ui.models.text import one_line
from ui.models.when import clock, day_of, day_words
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.route import OutgoingConnection, Purpose

CONTEXT = "connections"
EVERY_MS = 2000  # while somebody looks
LONGEST = 100  # characters of a destination
PURPOSES = {
    Purpose.XMPP: QT_TRANSLATE_NOOP("connections", "Messages"),
    Purpose.HTTP: QT_TRANSLATE_NOOP("connections", "Files"),
    Purpose.DNS: QT_TRANSLATE_NOOP("connections", "Looking up a server"),
    Purpose.CONTROL: QT_TRANSLATE_NOOP("connections", "Steering Tor on this computer"),
}
OPEN = QT_TRANSLATE_NOOP("connections", "open")
FAILED = QT_TRANSLATE_NOOP("connections", "failed")
TRAFFIC = QT_TRANSLATE_NOOP("connections", "{sent} sent, {received} received")
SINCE = QT_TRANSLATE_NOOP("connections", "{day}, {clock}")


@dataclass(frozen=True, slots=True)
class ConnectionRow:
    """One connection in words."""

    id: int
    destination: str
    purpose: str
    account: str
    route: str
    direct: bool
    when: str
    traffic: str
    outcome: str  # empty: it ended as it should
    failed: bool
    why: str  # of a failure, where words are known
    spoken: str  # for screen readers


class ConnectionsViewModel(QObject):
    """Newest first; read anew every two seconds while it is shown."""

    changed = Signal()

    def __init__(self, core: CoreApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._rows: RecordModel[ConnectionRow] = RecordModel(ConnectionRow, lambda row: row.id, self)
        self._clock = QTimer(self, interval=EVERY_MS)
        self._clock.timeout.connect(self.reload)

    @Slot()
    def reload(self) -> None:
        now = datetime.now(UTC)
        self._rows.show([row_of(one, now) for one in self._core.routes.connections()])
        self.changed.emit()

    @Slot(bool)
    def watch(self, shown: bool) -> None:
        """Somebody looks, or nobody does."""
        if shown:
            self.reload()
            self._clock.start()
        else:
            self._clock.stop()

    @Slot()
    def clear(self) -> None:
        self._core.routes.clear_connections()
        self.reload()

    rows = Property(QObject, lambda self: self._rows, constant=True)
    count = Property(int, lambda self: len(self._rows.rows), notify=changed)


def row_of(one: OutgoingConnection, now: datetime) -> ConnectionRow:
    route = known(one.route)
    day = day_words(day_of(one.began), day_of(now))
    row = ConnectionRow(
        id=one.id,
        destination=one_line(one.destination, LONGEST),
        purpose=say(CONTEXT, PURPOSES[one.purpose]),
        account=_account(one.account),
        route=name_words(one.route),
        direct=route is not None and route.direct and one.purpose is not Purpose.CONTROL,
        when=say(CONTEXT, SINCE, day=day, clock=clock(one.began)),
        traffic=say(CONTEXT, TRAFFIC, sent=_size(one.sent), received=_size(one.received)),
        outcome=say(CONTEXT, FAILED) if one.failure else "" if one.ended else say(CONTEXT, OPEN),
        failed=bool(one.failure),
        why=class_words(one.failure),
        spoken="",
    )
    return _spoken(row)


def _account(jid: str) -> str:
    """An address, the name of an onion cut short."""
    name, at, host = jid.rpartition("@")
    return f"{name}{at}{host_words(host)}"


def _spoken(row: ConnectionRow) -> ConnectionRow:
    told = (row.destination, row.purpose, row.account, row.route, row.when, row.outcome, row.why, row.traffic)
    return replace(row, spoken=", ".join(part for part in told if part))


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
