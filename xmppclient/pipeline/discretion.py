# SPDX-License-Identifier: AGPL-3.0-or-later
"""What we tell others about ourselves besides our words: by settings, per conversation.

Receipts and markers show when we are here, and typing shows more. So only who may see our
presence is told anything (XEP-0333 §7), and typing and markers are off by default (ATT-131). In a room
everybody would hear it: nobody gets receipts, and only private rooms the rest, if it is wanted.
"""

from dataclasses import dataclass
from enum import Enum

from xmppclient.model import Conversation, Kind, Subscription
from xmppclient.pipeline.context import Context

SEES_US = (Subscription.FROM, Subscription.BOTH)


class Disclosure(Enum):
    """The value is the name of the setting."""

    RECEIPTS = "privacy/receipts"
    MARKERS = "privacy/markers"
    TYPING = "privacy/typing"


BY_DEFAULT = {Disclosure.RECEIPTS: True, Disclosure.MARKERS: False, Disclosure.TYPING: False}


@dataclass(frozen=True, slots=True)
class Discretion:
    """Decides for one account."""

    ctx: Context

    async def tells(self, what: Disclosure, conversation: Conversation) -> bool:
        """Whether this conversation may learn it."""
        if conversation.is_request or not await self._wanted(what, conversation):
            return False
        if conversation.kind is not Kind.CHAT:
            room = self.ctx.rooms.of(conversation.address)
            return room is not None and room.private and what is not Disclosure.RECEIPTS
        contact = await self.ctx.store.roster.get(self.ctx.id, conversation.address)
        return contact is not None and contact.subscription in SEES_US

    async def _wanted(self, what: Disclosure, conversation: Conversation) -> bool:
        chosen = {
            Disclosure.RECEIPTS: conversation.send_receipts,
            Disclosure.MARKERS: conversation.send_markers,
            Disclosure.TYPING: conversation.send_typing,
        }[what]
        if chosen is not None:
            return chosen
        setting = await self.ctx.store.settings.get(what.value)
        return setting != "off" if setting else BY_DEFAULT[what]
