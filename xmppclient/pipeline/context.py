# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every service of one account is given."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from storage.store import Store
from xmppclient.clock import Clock
from xmppclient.events import EventBus
from xmppclient.model import Account, AccountId, Address
from xmppclient.pipeline.rooms import RoomBook
from xmppclient.tasks import TaskOwner


@dataclass(slots=True)
class ClockDifference:
    """By how much the server's clock is ahead of ours, as far as we know."""

    value: timedelta = timedelta()


OUR_ARCHIVE = Address("")


@dataclass(slots=True)
class News:
    """What counts as unread although something newer is stored: the newest may be fetched first."""

    _since: dict[Address, datetime | None] = field(default_factory=dict)

    def begin(self, since: datetime | None, room: Address = OUR_ARCHIVE) -> None:
        """Up to here everything was there when the session began, in our archive or that of a room."""
        self._since[room] = since

    def has(self, time: datetime, room: Address = OUR_ARCHIVE) -> bool:
        since = self._since.get(room)
        return since is not None and time > since


@dataclass(frozen=True, slots=True)
class Context:
    account: Account
    store: Store
    bus: EventBus
    tasks: TaskOwner
    clock: Clock
    difference: ClockDifference = field(default_factory=ClockDifference)
    news: News = field(default_factory=News)
    rooms: RoomBook = field(default_factory=RoomBook)

    @property
    def id(self) -> AccountId:
        return self.account.id

    @property
    def jid(self) -> Address:
        """The own bare JID."""
        return self.account.jid

    def server_now(self) -> datetime:
        """The time by the server's clock, which orders messages as its archive does."""
        return self.clock.now() + self.difference.value
