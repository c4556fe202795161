# SPDX-License-Identifier: AGPL-3.0-or-later
"""Private messages in rooms (XEP-0045 §7.5): to a nick, which may change hands.

Where the room has occupant ids, each such message keeps that of the other side, and nothing that
was written to one person goes to the next one of that name.
"""

from xmppclient.model import Action, Address, Conversation, Direction, Kind, Message
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.rooms import RoomView

LOOK_BACK = 20  # messages


def place(ctx: Context, address: Address) -> tuple[RoomView | None, str]:
    """The room of an occupant, and the nick; None: no room of ours."""
    room, _, nick = address.partition("/")
    return (ctx.rooms.of(Address(room)) if nick else None), nick


def holder(ctx: Context, address: Address) -> str:
    """The occupant id of whoever has this occupant's nick now; empty: nobody that we know of."""
    room, nick = place(ctx, address)
    return room.holder(nick) if room else ""


def changed_hands(ctx: Context, item: Message | Action, to: Address) -> bool:
    """Whether somebody else has the nick now than when this was written to it."""
    if item.nick:  # to everybody in a room: the id is ours
        return False
    now = holder(ctx, to)
    return bool(now and item.occupant_id) and now != item.occupant_id


async def partner(ctx: Context, conversation: Conversation) -> str:
    """The occupant id of the other side, by what was said last; at first, of who has the nick now."""
    if conversation.kind is not Kind.OCCUPANT:
        return ""
    known = await known_partner(ctx, conversation)
    return known or holder(ctx, conversation.address)


async def known_partner(
    ctx: Context, conversation: Conversation, *, direction: Direction | None = None
) -> str:
    """The same by the messages alone, of one direction perhaps."""
    page = await ctx.store.messages.page(conversation.id, None, LOOK_BACK)
    found = (m.occupant_id for m in page if direction in (None, m.direction))
    return next(filter(None, found), "")
