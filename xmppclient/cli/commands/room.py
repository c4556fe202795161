# SPDX-License-Identifier: AGPL-3.0-or-later
"""room create, join, leave, destroy, list, info, browse, subject, nick, name, and invitations."""

import asyncio

from xmppclient import address
from xmppclient.cli import room_output
from xmppclient.cli.rooms import inside, known, ours
from xmppclient.cli.run import Run, read_secret
from xmppclient.errors import RoomNotFound
from xmppclient.events import InvitationsChanged
from xmppclient.model import Account, ConversationId, Invitation, Room, RoomPrivacy

A_MOMENT = 5.0  # seconds that an invitation may come later than everything else


async def create(run: Run) -> int:
    """ROOM is an address, or only a name: then the address is made up."""
    args = run.args
    jid = address.person(args.room) if "@" in args.room else ""
    name = args.name or args.room.partition("@")[0]
    account = await connected(run)
    made = await run.core.rooms.create(
        account.id, name, public=args.public, jid=jid, invite=tuple(args.invite)
    )
    return await _show(run, account, made.id)


async def join(run: Run) -> int:
    args = run.args
    password = read_secret(args.password_file, "password") if args.password_file else ""
    where = address.person(args.room)
    account = await connected(run)
    joined = await run.core.rooms.join(account.id, where, nick=args.nick, password=password)
    return await _show(run, account, joined.id)


async def leave(run: Run) -> int:
    account = await connected(run)
    room = await ours(run, account, run.args.room)
    await run.core.rooms.leave(room.conversation_id)
    return await _show(run, account, room.conversation_id)


async def list_rooms(run: Run) -> int:
    """What is known here; needs no network."""
    await run.open()
    accounts = {account.id: account for account in await run.accounts()}
    for room in await run.core.rooms.list():
        if account := accounts.get(room.account_id):
            run.out.show(room_output.room(account, room), room_output.room_text(room))
    return 0


async def info(run: Run) -> int:
    """A room of ours as it is now, or what another one tells; then what it gives away."""
    account = await connected(run)
    room = await known(run, account, run.args.room)
    if room is not None and room.autojoin:
        await inside(run, room)
        await _show(run, account, room.conversation_id)
        _meter(run, account, room.address, await run.core.rooms.privacy(room.conversation_id))
        return 0
    found = await run.core.rooms.preview(account.id, address.person(run.args.room))
    run.out.show(room_output.preview(account, found), room_output.preview_text(found))
    _meter(run, account, found.address, found.privacy)
    return 0


async def browse(run: Run) -> int:
    service = address.bare(run.args.service) if run.args.service else ""
    account = await connected(run)
    for item in await run.core.rooms.browse(account.id, service):
        run.out.show(room_output.item(account, item), room_output.item_text(item))
    return 0


async def subject(run: Run) -> int:
    account, room = await entered(run)
    await run.core.rooms.set_subject(room.conversation_id, run.args.text)
    return await _show(run, account, room.conversation_id)


async def nick(run: Run) -> int:
    account, room = await entered(run)
    await run.core.rooms.set_nick(room.conversation_id, run.args.nick)
    return await _show(run, account, room.conversation_id)


async def name(run: Run) -> int:
    """What we call it, on all our devices."""
    account, room = await entered(run)
    await run.core.rooms.set_title(room.conversation_id, run.args.text)
    return await _show(run, account, room.conversation_id)


async def destroy(run: Run) -> int:
    args = run.args
    successor = address.person(args.successor) if args.successor else ""
    account, room = await entered(run)
    await run.core.rooms.destroy(room.conversation_id, args.reason, successor)
    return await _show(run, account, room.conversation_id)


async def invitations(run: Run) -> int:
    """Connected, so that the newest are among them."""
    await run.open(online=True)
    for account in await run.accounts():
        await run.online(account)
        for row in await run.core.rooms.invitations():
            if row.account_id == account.id:
                run.out.show(room_output.invitation(account, row), room_output.invitation_text(row))
    return 0


async def accept(run: Run) -> int:
    """Go on in a room that changed, or follow an invitation."""
    account = await connected(run)
    if room := await _waiting(run, account):
        await run.core.rooms.decide(room.conversation_id, True)
        return await _show(run, account, room.conversation_id)
    row = await _invitation(run, account)
    joined = await run.core.rooms.accept_invitation(account.id, row.room, run.args.nick)
    return await _show(run, account, joined.id)


async def decline(run: Run) -> int:
    """Leave a room that changed, or forget an invitation; nobody is told."""
    account = await connected(run)
    if room := await _waiting(run, account):
        await run.core.rooms.decide(room.conversation_id, False)
        return await _show(run, account, room.conversation_id)
    row = await _invitation(run, account)
    await run.core.rooms.decline_invitation(account.id, row.room)
    data = {**room_output.invitation(account, row), "declined": True}
    run.out.show(data, f"the invitation into {row.room} is forgotten")
    return 0


async def connected(run: Run) -> Account:
    await run.open(online=True)
    account = await run.account()
    await run.online(account)
    return account


async def entered(run: Run) -> tuple[Account, Room]:
    """The room of the command line, once we are in it. Raises ``RoomError``."""
    account = await connected(run)
    return account, await inside(run, await ours(run, account, run.args.room))


async def _waiting(run: Run, account: Account) -> Room | None:
    """The room, if something in it waits for a decision."""
    room = await known(run, account, run.args.room)
    if room is None or not room.autojoin:
        return None
    return now if (now := await inside(run, room)).held else None


async def _invitation(run: Run, account: Account) -> Invitation:
    """What the server kept for us may come a moment after we are online. Raises ``RoomNotFound`` if
    nobody invited us there."""
    wanted = (account.id, address.person(run.args.room))
    changed = asyncio.Event()
    subscription = run.core.bus.subscribe(InvitationsChanged, lambda _: changed.set())
    try:
        async with asyncio.timeout(A_MOMENT):
            while True:
                for row in await run.core.rooms.invitations():
                    if (row.account_id, row.room) == wanted:
                        return row
                await changed.wait()
                changed.clear()
    except TimeoutError:
        raise RoomNotFound from None
    finally:
        subscription.cancel()


async def _show(run: Run, account: Account, conversation_id: ConversationId) -> int:
    room = await run.core.rooms.get(conversation_id)
    run.out.show(room_output.room(account, room), room_output.room_text(room))
    return 0


def _meter(run: Run, account: Account, where: str, meter: RoomPrivacy) -> None:
    for point in meter.points:
        run.out.show(room_output.point(account, where, point), room_output.point_text(point))
