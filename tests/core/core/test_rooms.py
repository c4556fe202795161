# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rooms for the front ends, without a connection. With one: ``tests/core/services/rooms/test_servers``."""

from collections.abc import Awaitable, Callable

import pytest

from storage.records import InvitationRecord, MemberRecord, RoomRecord
from tests.core.core.conftest import Home
from tests.fakes.account_kit import ALICE, BOB, NOON
from xmppclient.api import RoomsApi
from xmppclient.errors import (
    InvalidAddress,
    NotConnected,
    UnknownConversation,
    UnknownMessage,
    XmppClientError,
)
from xmppclient.events import ConversationChanged
from xmppclient.model import (
    Address,
    Affiliation,
    Conversation,
    ConversationId,
    Kind,
    MessageId,
    Policy,
    Role,
    RoomState,
)

ORCHARD = Address("orchard@muc.a.test")
PRIVATE = ("muc_membersonly", "muc_nonanonymous", "muc_persistent", "urn:xmpp:mam:2")
Command = Callable[[RoomsApi, ConversationId], Awaitable[object]]


async def room(home: Home) -> Conversation:
    """The orchard, with Alice as owner and Bob as member; nothing runs yet."""
    store = home.core.profile.store
    made, _ = await store.conversations.ensure(home.account.id, ORCHARD, Kind.GROUPCHAT)
    await store.rooms.put(
        RoomRecord(made.id, "al", title="Orchard", subject="apples", features=PRIVATE, held=("listed",))
    )
    await store.rooms.put_members(
        [MemberRecord(made.id, ALICE, Affiliation.OWNER), MemberRecord(made.id, BOB, Affiliation.MEMBER)]
    )
    return made


@pytest.mark.parametrize("running", [False, True])
async def test_rooms_are_known_without_a_connection(home: Home, running: bool) -> None:
    made = await room(home)
    await home.core.profile.store.conversations.ensure(home.account.id, BOB)
    if running:
        await home.core.start()

    (found,) = await home.core.rooms.list()

    assert found == await home.core.rooms.get(made.id)
    assert (found.address, found.nick, found.title, found.subject) == (ORCHARD, "al", "Orchard", "apples")
    assert (found.state, found.role, found.powers) == (RoomState.OUTSIDE, Role.NONE, frozenset())
    assert (found.traits.private, found.held) == (True, ("listed",))
    assert await home.core.rooms.occupants(made.id) == ()


async def test_a_person_is_no_room(home: Home) -> None:
    await home.core.start()
    person, _ = await home.core.profile.store.conversations.ensure(home.account.id, BOB)

    for conversation_id in (person.id, ConversationId(999)):
        with pytest.raises(UnknownConversation):
            await home.core.rooms.get(conversation_id)
        with pytest.raises(UnknownConversation):
            await home.core.rooms.leave(conversation_id)


NEEDS_CONNECTION: dict[str, Command] = {
    "rejoin": lambda rooms, room: rooms.rejoin(room),
    "configuration": lambda rooms, room: rooms.configuration(room),
    "configure": lambda rooms, room: rooms.configure(room, {}),
    "destroy": lambda rooms, room: rooms.destroy(room),
    "ban": lambda rooms, room: rooms.set_affiliation(room, "eve@e.test", Affiliation.OUTCAST),
    "set_avatar": lambda rooms, room: rooms.set_avatar(room, b""),
}
NEEDS_TO_BE_INSIDE: dict[str, Command] = {
    "kick": lambda rooms, room: rooms.kick(room, "eve"),
    "set_subject": lambda rooms, room: rooms.set_subject(room, "pears"),
    "request_voice": lambda rooms, room: rooms.request_voice(room),
    "invite": lambda rooms, room: rooms.invite(room, BOB),
    "private_chat": lambda rooms, room: rooms.private_chat(room, "eve"),
}


@pytest.mark.parametrize("name", NEEDS_CONNECTION)
async def test_without_a_connection_a_room_cannot_be_changed(home: Home, name: str) -> None:
    made = await room(home)
    await home.core.start()

    with pytest.raises(NotConnected):
        await NEEDS_CONNECTION[name](home.core.rooms, made.id)


@pytest.mark.parametrize("name", NEEDS_CONNECTION | NEEDS_TO_BE_INSIDE)
async def test_an_account_that_does_not_run_cannot_act(home: Home, name: str) -> None:
    made = await room(home)

    with pytest.raises(NotConnected):
        await (NEEDS_CONNECTION | NEEDS_TO_BE_INSIDE)[name](home.core.rooms, made.id)


@pytest.mark.parametrize("name", NEEDS_TO_BE_INSIDE)
async def test_outside_nothing_is_done_in_a_room(home: Home, name: str) -> None:
    made = await room(home)
    await home.core.start()

    with pytest.raises(XmppClientError) as refused:
        await NEEDS_TO_BE_INSIDE[name](home.core.rooms, made.id)
    assert type(refused.value).__name__ in {"NotInRoom", "RoomForbidden"}


async def test_leaving_needs_no_connection(home: Home) -> None:
    made = await room(home)
    await home.core.start()

    await home.core.rooms.leave(made.id)

    record = await home.core.profile.store.rooms.get(made.id)
    assert record
    assert not record.autojoin


async def test_a_room_is_called_as_we_like(home: Home) -> None:
    made = await room(home)
    await home.core.start()

    await home.core.rooms.set_title(made.id, "  Apples ")

    assert (await home.core.chats.get(made.id)).name == "Apples"
    assert [event.conversation.name for event in home.news if isinstance(event, ConversationChanged)][
        -1:
    ] == ["Apples"]


@pytest.mark.parametrize("running", [False, True])
async def test_members_are_those_that_were_known(home: Home, running: bool) -> None:
    made = await room(home)
    if running:
        await home.core.start()

    found = await home.core.rooms.members(made.id)

    assert [(one.jid, one.affiliation, one.ours) for one in found] == [
        (ALICE, Affiliation.OWNER, True),
        (BOB, Affiliation.MEMBER, False),
    ]


async def test_agreeing_to_what_changed_ends_the_waiting(home: Home) -> None:
    made = await room(home)
    await home.core.start()

    await home.core.rooms.decide(made.id, True)

    assert (await home.core.rooms.get(made.id)).held == ()
    assert (await home.core.rooms.get(made.id)).autojoin


async def test_who_was_added_is_shown_until_the_user_has_seen_it(home: Home) -> None:
    made = await room(home)
    await home.core.profile.store.rooms.change(made.id, newcomers=(BOB,))
    assert (await home.core.rooms.get(made.id)).newcomers == (BOB,)
    await home.core.start()

    await home.core.rooms.greet(made.id)

    assert (await home.core.rooms.get(made.id)).newcomers == ()


async def test_not_agreeing_is_leaving(home: Home) -> None:
    made = await room(home)
    await home.core.start()

    await home.core.rooms.decide(made.id, False)

    assert not (await home.core.rooms.get(made.id)).autojoin


@pytest.mark.parametrize("running", [False, True])
async def test_what_a_room_gives_away_is_told_without_a_connection(home: Home, running: bool) -> None:
    made = await room(home)
    await home.core.profile.store.conversations.set_policy(made.id, Policy.NONE)
    if running:
        await home.core.start()

    codes = {point.code: point for point in (await home.core.rooms.privacy(made.id)).points}

    assert {"members_only", "real_addresses", "archived", "unencrypted", "size"} <= codes.keys()
    assert codes["size"].values == ("2",)


async def test_an_invitation_is_declined_without_a_word(home: Home) -> None:
    await home.core.start()
    store = home.core.profile.store
    await store.invitations.put(InvitationRecord(home.account.id, ORCHARD, BOB, NOON))
    assert [one.room for one in await home.core.rooms.invitations()] == [ORCHARD]

    await home.core.rooms.decline_invitation(home.account.id, ORCHARD)

    assert await home.core.rooms.invitations() == ()
    assert "InvitationsChanged" in home.kinds


async def test_an_invitation_that_cannot_be_accepted_stays(home: Home) -> None:
    await home.core.start()
    store = home.core.profile.store
    await store.invitations.put(InvitationRecord(home.account.id, ORCHARD, BOB, NOON))

    with pytest.raises(NotConnected):
        await home.core.rooms.accept_invitation(home.account.id, ORCHARD)

    assert len(await home.core.rooms.invitations()) == 1
    assert await home.core.rooms.list() == ()


async def test_what_is_no_address_is_no_room(home: Home) -> None:
    await home.core.start()
    rooms, account = home.core.rooms, home.account.id

    for wrong in ("muc.a.test", "@", ""):
        for command in (rooms.join(account, wrong), rooms.preview(account, wrong)):
            with pytest.raises(InvalidAddress):
                await command
    with pytest.raises(InvalidAddress):
        await rooms.create(account, "Apples", invite=("nobody",))


async def test_only_a_message_is_moderated(home: Home) -> None:
    await home.core.start()

    with pytest.raises(UnknownMessage):
        await home.core.rooms.moderate(MessageId(999))
