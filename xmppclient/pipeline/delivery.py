# SPDX-License-Identifier: AGPL-3.0-or-later
"""How far a message of ours got: a state only ever rises. Inside the caller's transaction."""

from dataclasses import dataclass
from datetime import timedelta

from xmppclient.model import DeliveryState, Direction, Message
from xmppclient.pipeline.context import Context

QUEUED, BLOCKED, FAILED = DeliveryState.QUEUED, DeliveryState.BLOCKED, DeliveryState.FAILED
SENT, DELIVERED, READ = DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.READ

HIDES_ADDRESSES = "room_hides_addresses"  # reasons for which we gave up ourselves
OTHER_PERSON = "other_person"  # somebody else has the nick that it was written to
NO_DEVICES = "no_devices"
BROKEN = "internal_error"  # a fault of ours; the log has it
GIVEN_UP = frozenset({HIDES_ADDRESSES, OTHER_PERSON, NO_DEVICES, BROKEN})

UNPROVEN = (QUEUED, BLOCKED, FAILED)
BEFORE = {
    SENT: UNPROVEN,
    DELIVERED: (QUEUED, BLOCKED, SENT),
    READ: (QUEUED, BLOCKED, SENT, DELIVERED),
}  # a receipt or marker does not cure what its own server called undeliverable


@dataclass(frozen=True, slots=True)
class Delivery:
    """Raises the states of one account's own messages."""

    ctx: Context

    async def reached(self, message: Message, state: DeliveryState, *, there: bool = False) -> Message | None:
        """A message of ours got as far as SENT, DELIVERED or READ; the record if that is news.

        What was on its way leaves the outbox, and its time begins to run (XEP-0466). That our own server
        had it is no news of what came back; only its destination (``there``) knows better.
        """
        if message.direction is not Direction.OUT or message.state not in BEFORE[state]:
            return None
        if message.state is FAILED and message.reason not in GIVEN_UP and not there:
            return None
        if message.state in UNPROVEN:
            await self.ctx.store.outbox.remove(message.id)
            await self._start_timer(message)
        return await self.ctx.store.messages.set_state(message.id, state)

    async def _start_timer(self, message: Message) -> None:
        if message.timer and message.expires is None:
            expires = self.ctx.clock.now() + timedelta(seconds=message.timer)
            await self.ctx.store.messages.set_expires(message.id, expires)
