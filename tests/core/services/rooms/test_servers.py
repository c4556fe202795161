# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rooms on real servers: made, set up, filled with people, remembered by other devices."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.core.services.test_on_servers import Devices
from tests.faults.people import Person, come
from tests.lab.lab import Lab
from xmppclient.errors import NotInRoom, RoomExists, RoomForbidden, RoomMembersOnly, RoomNotFound
from xmppclient.events import RoomNoticed
from xmppclient.model import (
    Address,
    Affiliation,
    Conversation,
    ConversationId,
    Kind,
    Member,
    Policy,
    Power,
    Room,
    RoomState,
)

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 200


@pytest.fixture
async def devices(server: Lab, tmp_path: Path) -> AsyncIterator[Devices]:
    made = Devices(server, tmp_path)
    yield made
    await made.close()


async def room_of(device: Person, conversation: Conversation) -> Room:
    return await device.core.rooms.get(conversation.id)


async def members(device: Person, conversation_id: ConversationId) -> dict[str, Member]:
    return {one.jid: one for one in await device.core.rooms.members(conversation_id)}


async def joined(device: Person, address: Address) -> Room | None:
    for room in await device.core.rooms.list():
        if room.address == address and room.state is RoomState.JOINED:
            return room
    return None


async def invitation(device: Person, room: Address) -> bool:
    return any(one.room == room for one in await device.core.rooms.invitations())


async def test_a_private_group_is_made_and_people_come(devices: Devices) -> None:
    alice = await devices.device("desk", devices.alice)
    bob = await devices.device("bob", devices.bob)
    account = alice.session.ctx.id

    made = await alice.core.rooms.create(account, "Apple thieves", invite=(bob.jid,))

    room = await room_of(alice, made)
    assert room.state is RoomState.JOINED
    assert room.address.endswith("@muc.alpha.test")
    assert (room.title, room.traits.private, room.traits.persistent) == ("Apple thieves", True, True)
    assert (room.traits.public, room.traits.archived, room.held) == (False, True, ())
    assert {Power.CONFIGURE, Power.DESTROY, Power.INVITE, Power.MEMBERS} <= room.powers
    assert (await alice.core.chats.get(made.id)).policy is Policy.OMEMO

    await come(lambda: invitation(bob, room.address))
    (asked,) = await bob.core.rooms.invitations()
    assert (asked.sender, asked.direct) == (alice.jid, True)
    theirs = await bob.core.rooms.accept_invitation(bob.session.ctx.id, room.address)
    assert await bob.core.rooms.invitations() == ()
    assert (await room_of(bob, theirs)).traits.private

    assert await bob.session.room_members.recipients(theirs.id) == {alice.jid}
    assert await alice.session.room_members.recipients(made.id) == {bob.jid}
    codes = {point.code for point in (await bob.core.rooms.privacy(theirs.id)).points}
    assert {"members_only", "real_addresses", "hidden", "archived", "size"} <= codes


async def test_a_public_channel_is_made_and_found(devices: Devices) -> None:
    alice = await devices.device("desk", devices.alice)
    bob = await devices.device("bob", devices.bob)
    jid = Address(devices.server.address("square"))

    made = await alice.core.rooms.create(alice.session.ctx.id, "Market Square", public=True, jid=jid)

    room = await room_of(alice, made)
    assert (room.title, room.traits.public, room.traits.members_only) == ("Market Square", True, False)
    assert (room.traits.archived, room.traits.persistent, room.held) == (True, True, ())
    assert (await alice.core.chats.get(made.id)).policy is Policy.NONE
    hidden = await room_of(alice, await alice.core.rooms.create(alice.session.ctx.id, "Hidden"))
    listed = {one.address: one.name for one in await bob.core.rooms.browse(bob.session.ctx.id)}
    assert listed[jid] == "Market Square"
    assert hidden.address not in listed
    seen = await bob.core.rooms.preview(bob.session.ctx.id, jid)
    assert (seen.title, seen.occupants) == ("Market Square", 1)
    assert {"anyone", "listed", "unencrypted"} <= {point.code for point in seen.privacy.warnings}
    with pytest.raises(RoomExists):
        await bob.core.rooms.create(bob.session.ctx.id, "Mine", public=True, jid=jid)
    with pytest.raises(RoomNotFound):
        await bob.core.rooms.preview(bob.session.ctx.id, devices.server.address("nowhere"))


async def test_owners_rule(devices: Devices) -> None:
    alice = await devices.device("desk", devices.alice)
    bob = await devices.device("bob", devices.bob)
    made = await alice.core.rooms.create(alice.session.ctx.id, "Rules", invite=(bob.jid,))
    room = await room_of(alice, made)
    theirs = await bob.core.rooms.join(bob.session.ctx.id, room.address)

    with pytest.raises(RoomForbidden):
        await alice.core.rooms.set_affiliation(made.id, alice.jid, Affiliation.NONE)  # the last owner
    for forbidden in (
        bob.core.rooms.configuration(theirs.id),
        bob.core.rooms.set_affiliation(theirs.id, "eve@beta.test", Affiliation.OUTCAST),
        bob.core.rooms.destroy(theirs.id),
    ):
        with pytest.raises(RoomForbidden):
            await forbidden

    await alice.core.rooms.set_affiliation(made.id, bob.jid, Affiliation.ADMIN, "thanks")
    await come(lambda: _is(bob, theirs.id, bob.jid, Affiliation.ADMIN))
    await alice.core.rooms.set_affiliation(made.id, "eve@beta.test", Affiliation.OUTCAST, "spam")
    banned = await alice.core.rooms.members(made.id, outcasts=True)
    assert [one.jid for one in banned if one.affiliation is Affiliation.OUTCAST] == ["eve@beta.test"]

    bobs_nick = (await room_of(bob, theirs)).nick
    await alice.core.rooms.kick(made.id, bobs_nick, "enough")
    await come(lambda: _state(bob, theirs.id, RoomState.REFUSED))
    await alice.core.rooms.set_affiliation(made.id, bob.jid, Affiliation.NONE)
    with pytest.raises(RoomMembersOnly):
        await bob.core.rooms.rejoin(theirs.id)


async def test_settings_are_changed_and_noticed(devices: Devices) -> None:
    alice = await devices.device("desk", devices.alice)
    bob = await devices.device("bob", devices.bob)
    made = await alice.core.rooms.create(alice.session.ctx.id, "Before", invite=(bob.jid,))
    theirs = await bob.core.rooms.join(bob.session.ctx.id, (await room_of(alice, made)).address)
    noticed: list[str] = []
    bob.core.bus.subscribe(RoomNoticed, lambda event: noticed.append(event.code))

    form = await alice.core.rooms.configuration(made.id)
    assert "muc#roomconfig_roomname" in [field.name for field in form.fields]
    changes = {"muc#roomconfig_roomname": ("After",), "muc#roomconfig_publicroom": ("1",)}
    await alice.core.rooms.configure(made.id, changes)

    await come(lambda: "listed" in noticed)
    await come(lambda: _title(bob, theirs.id, "After"))
    seen = await room_of(bob, theirs)
    assert seen.held == ("listed",)
    assert seen.traits.private  # what was not changed stays


async def test_a_member_who_may_invite_does_so_through_the_room(devices: Devices) -> None:
    alice = await devices.device("desk", devices.alice)
    bob = await devices.device("bob", devices.bob)
    carol = await devices.device("carol", devices.server.account(prefix="carol"))
    made = await alice.core.rooms.create(alice.session.ctx.id, "Friends", invite=(bob.jid,))
    address = (await room_of(alice, made)).address
    theirs = await bob.core.rooms.join(bob.session.ctx.id, address)
    assert Power.INVITE in (await room_of(bob, theirs)).powers

    await bob.core.rooms.invite(theirs.id, carol.jid, "come along")

    await come(lambda: invitation(carol, address))
    (asked,) = await carol.core.rooms.invitations()
    assert (asked.sender, asked.reason, asked.direct) == (bob.jid, "come along", False)
    await carol.core.rooms.accept_invitation(carol.session.ctx.id, address)
    await come(lambda: _is(alice, made.id, carol.jid, Affiliation.MEMBER))
    assert carol.jid in await alice.session.room_members.recipients(made.id)


async def test_other_devices_come_along_and_leave_along(devices: Devices) -> None:
    desk, phone = await devices.pair()
    made = await desk.core.rooms.create(desk.session.ctx.id, "Both")
    address = (await room_of(desk, made)).address

    await come(lambda: joined(phone, address))
    await desk.core.rooms.set_title(made.id, "Ours")
    await come(lambda: _called(phone, address, "Ours"))
    await phone.core.chats.set_flags((await _chat(phone, address)).id, muted=True)
    await come(lambda: _muted(desk, address))
    there = await joined(phone, address)
    assert there is not None
    await phone.core.rooms.leave(there.conversation_id)
    await come(lambda: _state(desk, made.id, RoomState.OUTSIDE))
    later = await devices.device("tablet", devices.alice)  # comes when all is over
    await come(lambda: _knows(later, address))
    assert await joined(later, address) is None


async def test_att_077_a_private_message_goes_to_the_person_or_to_nobody_known(devices: Devices) -> None:
    alice = await devices.device("desk", devices.alice)
    bob = await devices.device("bob", devices.bob)
    group = await alice.core.rooms.create(alice.session.ctx.id, "Group", invite=(bob.jid,))
    square = await alice.core.rooms.create(alice.session.ctx.id, "Square", public=True)
    for room in (group, square):
        await bob.core.rooms.join(bob.session.ctx.id, (await room_of(alice, room)).address, nick="Bobby")
        await come(lambda room=room: _present(alice, room.id, "Bobby"))  # type: ignore[misc]

    known = await alice.core.rooms.private_chat(group.id, "Bobby")
    unknown = await alice.core.rooms.private_chat(square.id, "Bobby")

    assert (known.address, known.kind) == (bob.jid, Kind.CHAT)
    assert (unknown.kind, unknown.policy) == (Kind.OCCUPANT, Policy.NONE)
    assert unknown.address == f"{(await room_of(alice, square)).address}/Bobby"
    with pytest.raises(NotInRoom):
        await alice.core.rooms.private_chat(square.id, "Nobody")


async def test_a_room_has_a_picture(devices: Devices) -> None:
    alice = await devices.device("desk", devices.alice)
    bob = await devices.device("bob", devices.bob)
    made = await alice.core.rooms.create(alice.session.ctx.id, "Pictures", invite=(bob.jid,))
    address = (await room_of(alice, made)).address
    theirs = await bob.core.rooms.join(bob.session.ctx.id, address)

    if devices.server.name == "prosody":  # as it is delivered it has no pictures of rooms
        with pytest.raises(RoomForbidden):
            await alice.core.rooms.set_avatar(made.id, PNG)
        return
    await alice.core.rooms.set_avatar(made.id, PNG)

    assert (await room_of(alice, made)).avatar == PNG
    await come(lambda: _shows(bob, theirs.id, PNG))


async def test_a_destroyed_room_is_gone_and_not_followed(devices: Devices) -> None:
    alice = await devices.device("desk", devices.alice)
    bob = await devices.device("bob", devices.bob)
    made = await alice.core.rooms.create(alice.session.ctx.id, "Short", invite=(bob.jid,))
    theirs = await bob.core.rooms.join(bob.session.ctx.id, (await room_of(alice, made)).address)
    other = Address(devices.server.address("elsewhere"))

    await alice.core.rooms.destroy(made.id, "moved", other)
    assert not (await room_of(alice, made)).autojoin

    await come(lambda: _state(bob, theirs.id, RoomState.REFUSED))
    assert (await room_of(bob, theirs)).successor == other
    assert await joined(bob, other) is None


async def _is(device: Person, conversation_id: ConversationId, jid: str, affiliation: Affiliation) -> bool:
    found = (await members(device, conversation_id)).get(jid)
    return found is not None and found.affiliation is affiliation


async def _present(device: Person, conversation_id: ConversationId, nick: str) -> bool:
    return nick in [one.nick for one in await device.core.rooms.occupants(conversation_id)]


async def _state(device: Person, conversation_id: ConversationId, state: RoomState) -> bool:
    return (await device.core.rooms.get(conversation_id)).state is state


async def _title(device: Person, conversation_id: ConversationId, title: str) -> bool:
    return (await device.core.rooms.get(conversation_id)).title == title


async def _shows(device: Person, conversation_id: ConversationId, picture: bytes) -> bool:
    return (await device.core.rooms.get(conversation_id)).avatar == picture


async def _called(device: Person, address: Address, name: str) -> bool:
    return any(one.address == address and one.name == name for one in await device.core.chats.list())


async def _chat(device: Person, address: Address) -> Conversation:
    return next(one for one in await device.core.chats.list() if one.address == address)


async def _muted(device: Person, address: Address) -> bool:
    return (await _chat(device, address)).muted


async def _knows(device: Person, address: Address) -> bool:
    return any(room.address == address for room in await device.core.rooms.list())
