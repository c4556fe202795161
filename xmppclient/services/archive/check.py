# SPDX-License-Identifier: AGPL-3.0-or-later
"""Compares a conversation with the archive, message by message, and stores what is missing."""

from dataclasses import dataclass, field, replace

from xmppclient import ns
from xmppclient.events import MessageAdded
from xmppclient.model import CheckReport, Conversation, DeliveryState, Direction, Interval, Message
from xmppclient.pipeline.classify import Draft, classify
from xmppclient.pipeline.envelope import Envelope
from xmppclient.services.archive import reading
from xmppclient.services.archive.pager import Page
from xmppclient.services.archive.reading import BEGINNING, NOWHERE, Reading, peer_of, placed
from xmppclient.services.mam import Window

MAX_PAGES = 400  # of one check; a longer conversation is compared from its beginning up to there
ORIGIN_ID = ns.q(ns.SID, "origin-id")
NOT_OUT_YET = (DeliveryState.QUEUED, DeliveryState.BLOCKED, DeliveryState.FAILED)


@dataclass(slots=True)
class Findings:
    """What was seen so far."""

    compared: int = 0
    stored: int = 0
    unreadable: int = 0
    ours: set[str] = field(default_factory=set)  # every name that the archive has for messages of ours
    complete: bool = False


class Check:
    """One comparison."""

    def __init__(self, kit: Reading, conversation: Conversation) -> None:
        self._kit = kit
        self._ctx = kit.ctx
        self._conversation = conversation
        self._peer = peer_of(conversation)
        self._found = Findings()
        self._page_ids: frozenset[str] = frozenset()
        self._reached = BEGINNING

    async def run(self) -> CheckReport:
        """Raises ``RequestError``, ``RequestTimedOut``, ``NotConnected``, ``StorageError``; what was
        stored until then stays stored."""
        subscription = self._ctx.bus.subscribe(MessageAdded, self._on_added)
        try:
            await self._read()
        finally:
            subscription.cancel()
            self._kit.changed()
        found = self._found
        only_here = await self._only_here() if found.complete else 0
        return CheckReport(
            self._conversation.id, found.compared, found.stored, found.unreadable, only_here, found.complete
        )

    async def _read(self) -> None:
        window = Window(reading.PAGE, peer=self._peer or None)
        end: Interval | None = None
        for _ in range(MAX_PAGES):
            page = await self._kit.page(window)
            end = self._after(end, page) if page.last else None
            await self._take(page, end)
            if page.complete or not page.last or page.last == window.after:
                self._found.complete = page.complete or not page.last
                return
            window = replace(window, after=page.last)

    def _after(self, end: Interval | None, page: Page) -> Interval:
        """The conversation is covered from the beginning of the archive up to here."""
        first_id, first_time = (end.last_id, end.last_time) if end else (NOWHERE, BEGINNING)
        covered = self._kit.interval(page, self._peer)
        return replace(covered, first_id=first_id, first_time=first_time, from_start=end is None)

    async def _take(self, page: Page, covered: Interval | None) -> None:
        self._page_ids = page.ids
        self._found.compared += len(page.envelopes)
        for envelope in page.envelopes:
            if self._is_ours(envelope):
                origin = envelope.message.find(ORIGIN_ID)
                names = {envelope.stanza_id, envelope.message.get("id", "")}
                self._found.ours |= names | ({origin.get("id", "")} if origin is not None else set())
        envelopes = placed(page.envelopes, self._reached, await self._kit.known(page.envelopes))
        self._reached = envelopes[-1].time if envelopes else self._reached
        self._found.stored += await self._kit.store(envelopes, covered)

    def _is_ours(self, envelope: Envelope) -> bool:
        draft = classify(envelope, self._ctx.jid, self._ctx.rooms)
        if not isinstance(draft, Draft):
            return False
        return draft.direction is Direction.OUT or not (draft.real or draft.occupant_id)  # may be ours

    def _on_added(self, event: MessageAdded) -> None:
        message = event.message
        if message.stanza_id in self._page_ids and message.conversation_id == self._conversation.id:
            self._found.unreadable += message.state is DeliveryState.UNDECRYPTABLE

    async def _only_here(self) -> int:
        count = 0
        before: Message | None = None
        while page := await self._ctx.store.messages.page(self._conversation.id, before, reading.PAGE):
            count += sum(1 for message in page if self._is_only_here(message))
            before = page[-1]
        return count

    def _is_only_here(self, message: Message) -> bool:
        if message.direction is not Direction.OUT or message.state in NOT_OUT_YET:
            return False
        names = {message.stanza_id, message.origin_id, message.attribute_id} - {""}
        return names.isdisjoint(self._found.ours)
