# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the server took later is not shown earlier. Each archive, our own and those of rooms, has an
order of its own.

A live message bears the time of its arrival, which a slow line makes seconds late; a message that
was resent or comes from the archive bears the time at which the server took it. In the order of
their times alone, those that arrived late would change places with those that came another way.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from xmppclient.model import Action, Address, Interval, Message
from xmppclient.pipeline.classify import Draft
from xmppclient.pipeline.envelope import Envelope, Origin

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
CLOCKS_APART = timedelta(minutes=5)  # a greater difference is no slow line


class Order:
    """The places of one account's messages."""

    def __init__(self) -> None:
        self._newest: defaultdict[Address, datetime] = defaultdict(lambda: BEGINNING)  # that came
        self._passed: defaultdict[Address, datetime] = defaultdict(lambda: BEGINNING)  # and is repeated

    def begin(self) -> None:
        """A batch comes, which is in order by itself."""
        self._passed.clear()

    def follow(self, draft: Draft, known: Message | Action) -> None:
        """The batch repeats this: what comes behind it belongs behind it."""
        room = draft.envelope.room
        self._passed[room] = max(self._passed[room], known.time)
        self._newest[room] = max(self._newest[room], known.time)

    def placed(self, draft: Draft) -> Draft:
        """The same, not before those that the server took earlier."""
        archived, room = draft.envelope.origin is Origin.ARCHIVE, draft.envelope.room
        time = _behind(draft.envelope.time, (self._passed if archived else self._newest)[room])
        self._newest[room] = max(self._newest[room], time) if archived else time
        if time == draft.envelope.time:
            return draft
        return replace(draft, envelope=replace(draft.envelope, time=time))

    def reached(self, covered: Interval | None, batch: Collection[Envelope]) -> Interval | None:
        """What the batch covers, if it ends with it, up to the time of its last message as shown."""
        last = next(iter(reversed(tuple(batch))), None)
        if covered is None or last is None or covered.last_id != last.stanza_id:
            return covered
        return replace(covered, last_time=_behind(covered.last_time, self._passed[last.room]))


def _behind(time: datetime, other: datetime) -> datetime:
    return other if time < other < time + CLOCKS_APART else time
