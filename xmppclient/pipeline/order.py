# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the server took later is not shown earlier.

A live message bears the time of its arrival, which a slow line makes seconds late; a message that
was resent or comes from the archive bears the time at which the server took it. In the order of
their times alone, those that arrived late would change places with those that came another way.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from xmppclient.model import Action, Interval, Message
from xmppclient.pipeline.classify import Draft
from xmppclient.pipeline.envelope import Envelope, Origin

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
CLOCKS_APART = timedelta(minutes=5)  # a greater difference is no slow line


class Order:
    """The places of one account's messages."""

    def __init__(self) -> None:
        self._newest = BEGINNING  # of everything that came
        self._passed = BEGINNING  # of what this batch repeats

    def begin(self) -> None:
        """A batch comes, which is in order by itself."""
        self._passed = BEGINNING

    def follow(self, known: Message | Action) -> None:
        """The batch repeats this: what comes behind it belongs behind it."""
        self._passed = max(self._passed, known.time)
        self._newest = max(self._newest, known.time)

    def placed(self, draft: Draft) -> Draft:
        """The same, not before those that the server took earlier."""
        archived = draft.envelope.origin is Origin.ARCHIVE
        time = _behind(draft.envelope.time, self._passed if archived else self._newest)
        self._newest = max(self._newest, time) if archived else time
        if time == draft.envelope.time:
            return draft
        return replace(draft, envelope=replace(draft.envelope, time=time))

    def reached(self, covered: Interval | None, batch: Collection[Envelope]) -> Interval | None:
        """What the batch covers, if it ends with it, up to the time of its last message as shown."""
        if covered is None or covered.last_id not in [envelope.stanza_id for envelope in batch][-1:]:
            return covered
        return replace(covered, last_time=_behind(covered.last_time, self._passed))


def _behind(time: datetime, other: datetime) -> datetime:
    return other if time < other < time + CLOCKS_APART else time
