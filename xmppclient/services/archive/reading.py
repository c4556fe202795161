# SPDX-License-Identifier: AGPL-3.0-or-later
"""What everybody who reads the archive shares: pages, the lane, history mode, and times."""

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Protocol

from xmppclient.address import bare
from xmppclient.events import GapsChanged
from xmppclient.model import Address, Conversation, Interval, Kind, StanzaId
from xmppclient.pipeline.cipher import is_encrypted
from xmppclient.pipeline.classify import Draft, classify
from xmppclient.pipeline.context import OUR_ARCHIVE, Context
from xmppclient.pipeline.envelope import Envelope
from xmppclient.pipeline.inbound import Inbound
from xmppclient.pipeline.known import key_of
from xmppclient.services.archive.pager import Page, Pager
from xmppclient.services.mam import Window

PAGE = 250  # messages; a server may send fewer. A page is parsed in slices, so it costs no frame
NOBODY = Address("")
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
NOWHERE = StanzaId("")
GONE = "item-not-found"  # the archive does not know the id that we named (XEP-0313 §4.3.5)
OVERLAP = timedelta(minutes=5)  # read again when only the time is left to go by
CLOCKS_APART = timedelta(minutes=5)  # by how much the server's clock may lie behind ours
MICROSECOND, MILLISECOND, SECOND = (timedelta(microseconds=n) for n in (1, 1_000, 1_000_000))


class HistoryMode(Protocol):
    """What OMEMO does around a catch-up: no empty message for each old message."""

    async def begin_history(self) -> None: ...
    async def end_history(self) -> None: ...


@dataclass(slots=True)
class History:
    """Whether somebody reads old messages, in any archive: they share the OMEMO sessions."""

    omemo: HistoryMode
    _readers: int = field(default=0)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[None]:
        """Old messages are read inside; whoever comes first and leaves last tells OMEMO."""
        self._readers += 1
        try:
            if self._readers == 1:
                await self.omemo.begin_history()
            yield
        finally:
            self._readers -= 1
            if not self._readers:
                await self.omemo.end_history()


@dataclass(frozen=True, slots=True)
class Reading:
    """One archive of an account, its own or that of a room, as the parts of this package read it."""

    ctx: Context
    pager: Pager
    inbound: Inbound
    history: History
    room: Address = OUR_ARCHIVE

    @property
    def archive(self) -> Address:
        return self.room or self.ctx.jid

    @property
    def any_order(self) -> bool:
        """Whether nothing in it needs what was written before: in a room where OMEMO is impossible."""
        room = self.ctx.rooms.of(self.room) if self.room else None
        return room is not None and not room.private

    async def page(self, window: Window) -> Page:
        """Raises as ``Pager.page``."""
        return await self.pager.page(window, self.room)

    def pages(self, window: Window) -> AsyncGenerator[Page, None]:
        """Raises as ``Pager.pages``."""
        return self.pager.pages(window, self.room)

    async def store(self, envelopes: list[Envelope], covered: Interval | None) -> int:
        """Through the lane; returns the number of new messages. Raises ``StorageError``."""
        return await self.inbound.accept_page(envelopes, covered)

    async def known(self, envelopes: list[Envelope]) -> dict[StanzaId, datetime]:
        """When those of these messages that are stored lie in their conversations."""
        drafts = [classify(envelope, self.ctx.jid, self.ctx.rooms) for envelope in envelopes]
        keys = {draft.envelope.stanza_id: key_of(draft) for draft in drafts if isinstance(draft, Draft)}
        found = await self.ctx.store.messages.known_many(self.ctx.id, list(keys.values()))
        return {name: found[key].time for name, key in keys.items() if key in found}

    def changed(self) -> None:
        self.ctx.bus.publish(GapsChanged(self.ctx.id))

    def interval(self, page: Page, peer: Address = Address("")) -> Interval:
        """What a page covers by itself."""
        return Interval(
            self.ctx.id, self.archive, page.first, page.first_time, page.last, page.last_time, peer=peer
        )


def peer_of(conversation: Conversation) -> Address:
    """Whose messages of its archive a conversation has: nobody's in particular in a room."""
    return NOBODY if conversation.kind is Kind.GROUPCHAT else conversation.address


def plain(envelopes: list[Envelope]) -> list[Envelope]:
    """Those that may be read in any order.

    There is one OMEMO session with each device, and it keeps 1,000 keys that were passed over: an
    encrypted message that is read too early may take the keys of those before it away for ever.
    """
    return [envelope for envelope in envelopes if not is_encrypted(envelope.message)]


def placed(
    envelopes: list[Envelope],
    after: datetime,
    known: Mapping[StanzaId, datetime] | None = None,
    before: datetime | None = None,
) -> list[Envelope]:
    """The same messages with times that keep the order of the archive, between what is stored until
    ``after`` and from ``before`` on.

    Most servers stamp in whole seconds, while what came live, or was written here, has the time of
    then; so stamps alone would let neighbours change places. Messages that are ``known`` stay.
    """
    fixed = known or {}
    times: list[datetime] = []
    for envelope in envelopes:
        time = fixed.get(envelope.stanza_id, envelope.time)
        if envelope.stanza_id not in fixed:
            if before and before - SECOND < time < before + CLOCKS_APART:
                time = min(time, before - MILLISECOND)
            if after - CLOCKS_APART < time <= after:
                time = after + MICROSECOND
        times.append(time)
        after = max(after, time) if abs(after - time) < CLOCKS_APART else time
    if fixed:
        _keep_before(envelopes, times, fixed)
    return [e if e.time == time else replace(e, time=time) for e, time in zip(envelopes, times, strict=True)]


def _keep_before(
    envelopes: list[Envelope], times: list[datetime], fixed: Mapping[StanzaId, datetime]
) -> None:
    """Move those that stand behind their successor before it. Only the same conversation counts: to
    follow one of another would take a message away from its neighbours in the next page."""
    successors: dict[frozenset[Address], datetime] = {}
    for place in reversed(range(len(times))):
        envelope = envelopes[place]
        people = frozenset({bare(envelope.sender), bare(envelope.to)})
        successor = successors.get(people)
        if (
            successor
            and envelope.stanza_id not in fixed
            and successor <= times[place] < successor + CLOCKS_APART
        ):
            times[place] = successor - MICROSECOND
        successors[people] = times[place]


def latest(page: Page, envelopes: list[Envelope]) -> datetime:
    """Where a page ends once its messages are ``placed``."""
    return envelopes[-1].time if envelopes else page.last_time


def preceding(envelopes: list[Envelope], time: datetime) -> list[Envelope]:
    """The same messages, before what is stored already and begins at ``time``.

    Those that the archive took in that second are told apart by microseconds.
    """
    late = [envelope for envelope in envelopes if time <= envelope.time < time + CLOCKS_APART]
    early = [
        envelope for envelope in envelopes if envelope.time < time or envelope.time >= time + CLOCKS_APART
    ]
    return early + [
        replace(e, time=time - n * MICROSECOND) for n, e in zip(range(len(late), 0, -1), late, strict=True)
    ]
