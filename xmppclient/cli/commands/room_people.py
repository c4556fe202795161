# SPDX-License-Identifier: AGPL-3.0-or-later
"""room members, occupants, invite, kick, ban, affiliation, role, voice, moderate."""

from xmppclient import address
from xmppclient.cli import output, room_output
from xmppclient.cli.commands.room import entered
from xmppclient.cli.lookup import message_of
from xmppclient.cli.run import Run
from xmppclient.model import Account, Address, Affiliation, Role, Room


async def members(run: Run) -> int:
    """The lists of affiliations, whether their people are there or not."""
    account, room = await entered(run)
    banned = run.args.banned
    for row in await run.core.rooms.members(room.conversation_id, outcasts=banned):
        if banned is (row.affiliation is Affiliation.OUTCAST):
            run.out.show(room_output.member(account, room.address, row), room_output.member_text(row))
    return 0


async def occupants(run: Run) -> int:
    """Who is there now."""
    account, room = await entered(run)
    for row in await run.core.rooms.occupants(room.conversation_id):
        run.out.show(room_output.occupant(account, room.address, row), room_output.occupant_text(row))
    return 0


async def invite(run: Run) -> int:
    who = address.person(run.args.jid)
    account, room = await entered(run)
    await run.core.rooms.invite(room.conversation_id, who, run.args.text)
    data = {"event": "invited", "account": account.jid, "conversation": room.address, "jid": who}
    run.out.show(data, f"{who} is invited into {room.address}")
    return 0


async def kick(run: Run) -> int:
    account, room = await entered(run)
    await run.core.rooms.kick(room.conversation_id, run.args.nick, run.args.reason)
    run.out.show(
        room_output.gone(account, room.address, run.args.nick),
        f"{output.printable(run.args.nick)} was removed",
    )
    return 0


async def ban(run: Run) -> int:
    return await _set_affiliation(run, Affiliation.OUTCAST)


async def affiliation(run: Run) -> int:
    return await _set_affiliation(run, Affiliation(run.args.value))


async def role(run: Run) -> int:
    wanted = Role(run.args.value)
    account, room = await entered(run)
    await run.core.rooms.set_role(room.conversation_id, run.args.nick, wanted, run.args.reason)
    data = {**_about(account, room, "role"), "nick": run.args.nick, "role": wanted.value}
    run.out.show(data, f"{output.printable(run.args.nick)} is now {wanted.value}")
    return 0


async def voice(run: Run) -> int:
    """Ask the moderators to be allowed to speak."""
    account, room = await entered(run)
    await run.core.rooms.request_voice(room.conversation_id)
    run.out.show(_about(account, room, "voice"), "the moderators were asked")
    return 0


async def moderate(run: Run) -> int:
    """Take back somebody's message for everybody."""
    account, room = await entered(run)
    conversation = await run.core.chats.get(room.conversation_id)
    message = await message_of(run, run.args.id, conversation)
    await run.core.rooms.moderate(message.id, run.args.reason)
    data = output.message(account, conversation, await run.core.chats.message(message.id))
    run.out.show(data, output.message_text(data))
    return 0


async def _set_affiliation(run: Run, wanted: Affiliation) -> int:
    who = _whom(run.args.jid)
    account, room = await entered(run)
    await run.core.rooms.set_affiliation(room.conversation_id, who, wanted, run.args.reason)
    data = {**_about(account, room, "affiliation"), "jid": who, "affiliation": wanted.value}
    run.out.show(data, f"{who} is now {wanted.value}")
    return 0


def _whom(text: str) -> Address:
    """A person, or a whole server. Raises ``InvalidAddress``."""
    return address.person(text) if "@" in text else address.bare(text)


def _about(account: Account, room: Room, event: str) -> output.Json:
    return {"event": event, "account": account.jid, "conversation": room.address}
