# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is in a room, what becomes of them, and what becomes of us."""

import pytest

from tests.fakes.account_kit import ALICE, BOB
from tests.fakes.fake_rooms import MODERN, ORCHARD, PUBLIC
from tests.fakes.fake_stream import xml
from tests.fakes.rooms_kit import Scene
from xmppclient import errors, ns
from xmppclient.events import OccupantsChanged, RoomChanged, RoomNoticed
from xmppclient.model import Address, Affiliation, Occupant, Role, RoomState
from xmppclient.pipeline.naming import Mention
from xmppclient.services.rooms import joining
from xmppclient.services.rooms.incoming import moved
from xmppclient.xep import disco

CAROL = "carol@c.test/tablet"
CAROLS = Address("carol@c.test")


async def nicks(scene: Scene) -> list[str]:
    live = scene.rooms.of(ORCHARD)
    assert live is not None
    live.publish_now()
    return [one.nick for one in live.people()]


async def changes(scene: Scene) -> OccupantsChanged:
    await nicks(scene)
    return scene.heard(OccupantsChanged)[-1]


async def test_who_comes_changes_and_goes_is_told(scene: Scene) -> None:
    room, _ = await scene.inside()
    scene.service.come(room, "carol", CAROL, inner="<show>away</show><status>tea</status>")
    event = await changes(scene)
    assert (event.gone, event.reset) == ((), False)
    assert event.changed == (
        Occupant(
            "carol",
            Role.PARTICIPANT,
            Affiliation.MEMBER,
            Address("carol@c.test"),
            "id-carol@c.test",
            "away",
            "tea",
        ),
    )

    scene.service.go(room, "carol")
    event = await changes(scene)
    assert (event.changed, event.gone) == ((), ("carol",))
    assert await nicks(scene) == ["alice", "bob"]


async def test_who_cannot_read_along_is_stored_told_and_new_only_once(scene: Scene) -> None:
    _, live = await scene.inside()

    assert await live.leave_out((BOB,)) == (BOB,)
    assert await live.leave_out((BOB, CAROLS)) == (CAROLS,)

    live.publish_now()
    stored = await scene.kit.store.rooms.get(live.conversation_id)
    assert stored is not None
    assert stored.silent == live.describe().silent == (BOB, CAROLS)
    assert scene.heard(RoomChanged)[-1].room.silent == (BOB, CAROLS)
    assert (await live.leave_out(()), live.record.silent) == ((), ())


async def test_of_a_room_that_was_deleted_nobody_is_told_to_be_left_out(scene: Scene) -> None:
    _, live = await scene.inside()
    await scene.kit.store.conversations.remove(live.conversation_id)

    assert await live.leave_out((BOB,)) == ()


async def test_whom_we_name_is_named_by_id_and_by_the_address_that_everybody_sees(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.come(room, "Old Bob", CAROL)

    assert live.named_in("alice, ask Old Bob") == (Mention(11, 18, CAROLS, "id-carol@c.test"),)
    assert live.named_in("nobody") == ()

    scene.service.go(room, "Old Bob")
    assert live.named_in("Old Bob") == ()


async def test_att_079_who_knows_a_hidden_address_tells_nobody(scene: Scene) -> None:
    _, live = await scene.inside(features=(*PUBLIC, *MODERN))
    scene.deliver(
        xml(
            f"<presence from='{ORCHARD}/carol' to='{ALICE}/desk'><x xmlns='{ns.MUC_USER}'>"
            f"<item affiliation='none' role='participant' jid='{CAROL}'/></x></presence>"
        )
    )
    assert live.people()[-1].jid == CAROLS

    assert [one.address for one in live.named_in("carol")] == [f"{ORCHARD}/carol"]


async def test_many_changes_come_as_one(scene: Scene) -> None:
    room, live = await scene.inside()
    before = len(scene.heard(OccupantsChanged))
    for number in range(200):
        scene.service.come(room, f"guest{number}", "", "none")
    live.publish_now()

    (event,) = scene.heard(OccupantsChanged)[before:]
    assert len(event.changed) == 200


async def test_a_hat_is_worn(scene: Scene) -> None:
    room, live = await scene.inside()
    hats = "<hats xmlns='urn:xmpp:hats:0'><hat title='Host' uri='a'/><hat title='Scribe' uri='b'/></hats>"
    scene.service.come(room, "carol", CAROL, inner=hats)
    assert live.people()[-1].hats == ("Host", "Scribe")


async def test_people_stand_in_order(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.come(room, "zoe", "", "owner", role="moderator")
    scene.service.come(room, "anna", "", "none", role="visitor")
    assert [one.nick for one in live.people()] == ["zoe", "alice", "bob", "anna"]


async def test_somebody_takes_another_name(scene: Scene) -> None:
    room, _ = await scene.inside()
    scene.service.go(room, "bob", 303, inner="<item nick='robert' affiliation='member' role='participant'/>")
    scene.service.come(room, "robert", f"{BOB}/phone")

    assert await nicks(scene) == ["alice", "robert"]
    assert scene.notices() == [("renamed", "bob", "robert")]


@pytest.mark.parametrize(("code", "word"), [(301, "banned"), (307, "kicked"), (321, "removed")])
async def test_who_has_to_go_is_told_with_the_reason(scene: Scene, code: int, word: str) -> None:
    room, _ = await scene.inside()
    item = "<item affiliation='none' role='none'><actor nick='zoe'/><reason>noise</reason></item>"
    scene.service.go(room, "bob", code, inner=item)
    assert scene.notices() == [(word, "bob", "zoe", "noise")]


async def test_a_link_that_broke_is_no_kick(scene: Scene) -> None:
    room, _ = await scene.inside()
    scene.service.go(room, "bob", 307, 333)
    assert scene.notices() == []


@pytest.mark.parametrize(
    ("codes", "error"),
    [
        ((301,), errors.RoomBanned),
        ((307,), errors.RoomKicked),
        ((321,), errors.RoomLeftMembers),
        ((322,), errors.RoomLeftMembers),
    ],
)
async def test_a_room_that_put_us_out_is_left_to_the_user(
    scene: Scene, codes: tuple[int, ...], error: type[errors.RoomError]
) -> None:
    room, live = await scene.inside()
    item = "<item affiliation='none' role='none'><actor nick='zoe'/><reason>noise</reason></item>"
    scene.service.put_out(room, *codes, inner=item)
    await scene.kit.settled()

    assert live.state is RoomState.REFUSED
    assert isinstance(live.reason, error)
    assert live.reason.text == "noise"
    assert (room.joins, live.can_send, live.people()) == (1, False, ())


async def test_a_kick_is_remembered_by_the_next_session(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.put_out(room, 307)
    scene.rooms.ended()
    scene.rooms.start()
    await scene.kit.settled()

    assert (room.joins, live.state) == (1, RoomState.REFUSED)

    await scene.rooms.rejoin(ORCHARD)
    assert live.state is RoomState.JOINED


@pytest.mark.parametrize("codes", [(332,), (333,), (307, 333), ()])
async def test_what_is_nobodys_will_is_put_right(
    scene: Scene, codes: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joining, "FIRST_PAUSE", 0.01)
    room, live = await scene.inside()
    scene.service.put_out(room, *codes)
    assert live.state is RoomState.WAITING
    assert isinstance(live.reason, errors.RoomUnreachable)

    await scene.kit.until(lambda: live.state is RoomState.JOINED)
    assert room.joins == 2


async def test_a_new_nick_is_kept(scene: Scene) -> None:
    room, live = await scene.inside()
    await scene.rooms.set_nick(ORCHARD, "alicia")

    assert (room.our_nick, live.nick, live.record.nick) == ("alicia", "alicia", "alicia")
    assert await nicks(scene) == ["alicia", "bob"]
    assert [one.nick for one in live.people() if one.ours] == ["alicia"]


async def test_a_taken_nick_changes_nothing(scene: Scene) -> None:
    room, live = await scene.inside()
    with pytest.raises(errors.NickInUse):
        await scene.rooms.set_nick(ORCHARD, "bob")
    assert (room.our_nick, live.nick, live.record.nick) == ("alice", "alice", "alice")


async def test_a_nick_for_a_room_where_we_are_not_is_for_later(scene: Scene) -> None:
    room, _ = await scene.inside()
    await scene.rooms.leave(ORCHARD)
    await scene.rooms.set_nick(ORCHARD, "alicia")
    await scene.rooms.rejoin(ORCHARD)
    assert room.our_nick == "alicia"


async def test_our_own_place_is_told(scene: Scene) -> None:
    room, live = await scene.inside()
    room.our_role = "visitor"
    room.affiliations[ALICE] = "none"
    scene.service.tell(room.us.presence(room, codes=(110,)))

    assert scene.notices() == [("affiliation", "none"), ("role", "visitor")]
    assert not live.can_send


async def test_the_subject_is_known_and_a_change_is_told(scene: Scene) -> None:
    room, live = await scene.inside(subject="Apples")
    await scene.kit.until(lambda: live.record.subject == "Apples")
    assert [n for n in scene.notices() if n[0] == "subject"] == []

    room.subject = "Pears"
    scene.service.tell(scene.service._subject(room, f"{ORCHARD}/bob"))
    await scene.kit.until(lambda: ("subject", "bob", "Pears") in scene.notices())
    assert (scene.shown().subject, scene.shown().subject_nick) == ("Pears", "bob")


async def test_we_change_the_subject(scene: Scene) -> None:
    room, live = await scene.inside()
    await scene.rooms.set_subject(ORCHARD, "Plums")
    await scene.kit.until(lambda: live.record.subject == "Plums")
    assert room.subject == "Plums"


async def test_a_subject_that_we_may_not_change_stays(scene: Scene) -> None:
    room, _ = await scene.inside(our_role="visitor")
    with pytest.raises(errors.RoomForbidden):
        await scene.rooms.set_subject(ORCHARD, "Plums")
    assert room.subject == ""


async def test_only_inside_there_is_a_subject_to_change(scene: Scene) -> None:
    await scene.inside()
    await scene.rooms.leave(ORCHARD)
    with pytest.raises(errors.NotInRoom):
        await scene.rooms.set_subject(ORCHARD, "Plums")


async def test_affiliations_that_change_reach_the_lists(scene: Scene) -> None:
    room, live = await scene.inside()
    await scene.kit.until(lambda: live.members == 2)
    scene.service.come(room, "carol", CAROL)
    live.publish_now()

    await scene.kit.until(lambda: live.members == 3)
    assert await live.recipients() == {BOB, "carol@c.test"}


async def test_slow_mode_is_shown(scene: Scene) -> None:
    await scene.inside(info={"muc#roominfo_slow_mode_duration": "20"})
    assert scene.shown().slow == 20


async def test_a_room_is_forgotten_with_its_conversation(scene: Scene) -> None:
    room, _ = await scene.inside()
    scene.rooms.forget(ORCHARD)
    assert (room.our_nick, scene.rooms.all(), scene.kit.ctx.rooms.of(ORCHARD)) == ("", (), None)
    assert scene.heard(RoomNoticed) == []


def test_a_room_that_is_gone_may_say_where_to() -> None:
    words = "<error><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>{}</gone></error>"
    for text, address in (("xmpp:new@muc.test?join", "new@muc.test"), ("@@", ""), ("", "")):
        assert moved(xml(f"<presence>{words.format(text)}</presence>")) == address


async def test_who_asks_to_speak_is_shown(scene: Scene) -> None:
    kind = f"<field var='FORM_TYPE'><value>{ns.MUC}#request</value></field>"
    form = (
        f"<x xmlns='{ns.DATA_FORMS}' type='form'>{kind}"
        "<field var='muc#roomnick'><value>bob</value></field></x>"
    )
    await scene.inside()
    scene.service.tell(f"<message from='{ORCHARD}'>{form}</message>")
    scene.service.tell(f"<message from='{ORCHARD}/bob'>{form}</message>")
    assert scene.notices() == [("voice_asked", "bob")]


async def test_without_a_connection_we_are_in_no_room(scene: Scene) -> None:
    await scene.inside()
    scene.rooms.ended()
    assert scene.shown().state is RoomState.OUTSIDE
    scene.rooms.resume()
    assert scene.shown().state is RoomState.JOINED


async def test_a_flood_of_changes_asks_the_room_few_times(scene: Scene) -> None:
    room, _ = await scene.inside()
    before = len(scene.kit.stream.requests)
    for _ in range(100):
        scene.service.configure(room, 104)
    await scene.kit.settled()
    asked = [payload.tag for _, payload, to in scene.kit.stream.requests[before:] if to == ORCHARD]
    assert 1 <= asked.count(disco.QUERY) <= 2


async def test_our_own_occupant_id_is_remembered_where_addresses_are_hidden(scene: Scene) -> None:
    _, live = await scene.inside(features=(*PUBLIC, *MODERN))
    assert live.identities.of(f"id-{ALICE}") == ALICE
    assert live.identities.of(f"id-{BOB}") == ""
