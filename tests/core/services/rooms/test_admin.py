# SPDX-License-Identifier: AGPL-3.0-or-later
"""Commands of moderators, admins and owners: what is asked, and what a refusal means."""

from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest

from storage.records import MemberRecord
from tests.fakes.account_kit import ALICE, BOB, NOON, AccountKit
from tests.fakes.fake_stream import refuse, result
from tests.fakes.live_rooms import ORCHARD, LiveRoomsFake
from xmppclient.errors import (
    NotChangeable,
    NotInRoom,
    RequestError,
    RequestTimedOut,
    RoomForbidden,
    RoomNotFound,
    RoomUnreachable,
    UnknownConversation,
    XmppClientError,
)
from xmppclient.model import (
    Affiliation,
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    FieldKind,
    Message,
    Role,
    Room,
    RoomState,
    StanzaId,
)
from xmppclient.ns import MODERATE, MUC_OWNER, q
from xmppclient.services.rooms.admin import RoomAdmin
from xmppclient.xep import forms, muc_admin

FORM = (
    f"<query xmlns='{MUC_OWNER}'><x xmlns='jabber:x:data' type='form'><title>Orchard</title>"
    "<field var='FORM_TYPE' type='hidden'><value>http://jabber.org/protocol/muc#roomconfig</value></field>"
    "<field var='secret-state' type='hidden'><value>keep me</value></field>"
    "<field var='muc#roomconfig_roomname' type='text-single'><value>Orchard</value></field>"
    "<field var='muc#roomconfig_publicroom' type='boolean'><value>0</value></field></x></query>"
)


@pytest.fixture
def live(kit: AccountKit) -> LiveRoomsFake:
    return LiveRoomsFake(kit)


@pytest.fixture
def admin(kit: AccountKit, live: LiveRoomsFake) -> RoomAdmin:
    return RoomAdmin(kit.ctx, kit.stream, live)


@pytest.fixture
async def room(live: LiveRoomsFake) -> Room:
    return await live.add(features=(MODERATE,))


def message(room: Room, **fields: object) -> Message:
    made = Message(room.conversation_id, Direction.IN, BOB, NOON, "spam", DeliveryState.RECEIVED)
    return replace(made, **({"stanza_id": StanzaId("s1")} | fields))  # type: ignore[arg-type]


def asked(kit: AccountKit) -> Element:
    kind, payload, to = kit.stream.requests[-1]
    assert (kind, to) == ("set", ORCHARD)
    return payload


async def test_a_kick_is_a_role_of_none(kit: AccountKit, admin: RoomAdmin, room: Room) -> None:
    await admin.set_role(room.conversation_id, "Eve", Role.NONE, "spam")

    assert asked(kit)[0].attrib == {"nick": "Eve", "role": "none"}


@pytest.mark.parametrize(
    ("condition", "kind"),
    [
        ("forbidden", RoomForbidden),
        ("not-allowed", RoomForbidden),
        ("conflict", RoomForbidden),
        ("item-not-found", RoomNotFound),
        ("not-acceptable", NotInRoom),
        ("remote-server-timeout", RoomUnreachable),
        ("bad-request", RequestError),
    ],
)
async def test_a_refusal_is_a_situation(
    kit: AccountKit, admin: RoomAdmin, room: Room, condition: str, kind: type[XmppClientError]
) -> None:
    kit.stream.answers[muc_admin.ADMIN] = refuse(condition)

    with pytest.raises(kind):
        await admin.set_role(room.conversation_id, "Eve", Role.VISITOR)


async def test_no_answer_means_that_the_room_cannot_be_reached(
    kit: AccountKit, admin: RoomAdmin, room: Room
) -> None:
    def silence(_: Element) -> Element:
        raise RequestTimedOut

    kit.stream.answers[muc_admin.ADMIN] = silence
    with pytest.raises(RoomUnreachable):
        await admin.set_affiliation(room.conversation_id, BOB, Affiliation.OUTCAST)


async def test_the_last_owner_stays(kit: AccountKit, admin: RoomAdmin, room: Room) -> None:
    owner = MemberRecord(room.conversation_id, ALICE, Affiliation.OWNER)
    await kit.store.rooms.put_members([owner, MemberRecord(room.conversation_id, BOB, Affiliation.ADMIN)])

    with pytest.raises(RoomForbidden):
        await admin.set_affiliation(room.conversation_id, ALICE, Affiliation.NONE)
    assert kit.stream.requests == []

    await kit.store.rooms.put_members([replace(owner, jid=BOB)])
    await admin.set_affiliation(room.conversation_id, ALICE, Affiliation.NONE)
    assert asked(kit)[0].get("affiliation") == "none"


async def test_a_message_is_moderated_by_its_name(kit: AccountKit, admin: RoomAdmin, room: Room) -> None:
    await admin.moderate(message(room), "off topic")

    assert (asked(kit).tag, asked(kit).get("id")) == (q(MODERATE, "moderate"), "s1")


async def test_an_older_room_is_asked_in_the_older_way(
    kit: AccountKit, admin: RoomAdmin, live: LiveRoomsFake
) -> None:
    await admin.moderate(message(await live.add(features=(muc_admin.MODERATE_OLD,))))

    assert asked(kit).tag == q(muc_admin.FASTEN, "apply-to")


async def test_what_cannot_be_moderated_is_not_asked_for(
    kit: AccountKit, admin: RoomAdmin, live: LiveRoomsFake, room: Room
) -> None:
    for wrong in (message(room, stanza_id=""), message(room, retracted=True)):
        with pytest.raises(NotChangeable):
            await admin.moderate(wrong)
    with pytest.raises(RoomForbidden):
        await admin.moderate(message(await live.add(features=("other",))))
    assert kit.stream.requests == []


async def test_outside_nobody_is_kicked_and_nothing_said(admin: RoomAdmin, live: LiveRoomsFake) -> None:
    room = await live.add(state=RoomState.WAITING)

    with pytest.raises(NotInRoom):
        await admin.set_role(room.conversation_id, "Eve", Role.NONE)
    with pytest.raises(NotInRoom):
        await admin.request_voice(room.conversation_id)


async def test_what_is_no_room_is_unknown(admin: RoomAdmin, kit: AccountKit) -> None:
    conversation: Conversation = await kit.chat()

    with pytest.raises(UnknownConversation):
        await admin.configuration(conversation.id)
    with pytest.raises(UnknownConversation):
        await admin.destroy(ConversationId(999))


async def test_a_form_is_shown_without_what_is_hidden(kit: AccountKit, admin: RoomAdmin, room: Room) -> None:
    kit.stream.answers[muc_admin.OWNER] = lambda _: result(FORM)

    form = await admin.configuration(room.conversation_id)

    assert [(field.name, field.kind) for field in form.fields] == [
        ("muc#roomconfig_roomname", FieldKind.TEXT),
        ("muc#roomconfig_publicroom", FieldKind.BOOLEAN),
    ]


async def test_settings_go_back_with_what_was_hidden_and_untouched(
    kit: AccountKit, admin: RoomAdmin, room: Room
) -> None:
    kit.stream.answers[muc_admin.OWNER] = lambda _: result(FORM)

    await admin.configure(room.conversation_id, {"muc#roomconfig_publicroom": ("1",), "secret-state": ("x",)})

    form = asked(kit).find(forms.X)
    assert form is not None
    assert forms.values(form) == {
        "FORM_TYPE": ("http://jabber.org/protocol/muc#roomconfig",),
        "secret-state": ("keep me",),
        "muc#roomconfig_roomname": ("Orchard",),
        "muc#roomconfig_publicroom": ("1",),
    }


async def test_no_form_means_not_for_us(admin: RoomAdmin, room: Room) -> None:
    with pytest.raises(RoomForbidden):
        await admin.configuration(room.conversation_id)


async def test_a_room_is_destroyed_with_a_word(kit: AccountKit, admin: RoomAdmin, room: Room) -> None:
    await admin.destroy(room.conversation_id, "too small", ORCHARD)

    assert asked(kit)[0].get("jid") == ORCHARD
