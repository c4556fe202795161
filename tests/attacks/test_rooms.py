# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks by rooms, and by people in them (ATT-071…073, ATT-076, ATT-078…081)."""

import pytest

from storage.records import RosterRecord, Subscription
from tests.fakes.account_kit import ALICE, BOB, XMLNS
from tests.fakes.fake_rooms import MODERN, ORCHARD, PRIVATE, PUBLIC
from tests.fakes.fake_stream import xml
from tests.fakes.rooms_kit import Scene, scene as scene
from xmppclient import ns
from xmppclient.errors import RoomBanned, RoomGone, RoomKicked
from xmppclient.events import MessageAdded, OccupantsChanged, PresenceChanged
from xmppclient.model import Address, RoomState, Show
from xmppclient.services.rooms.lookalike import MAX_NICK
from xmppclient.xep.muc import MAX_SUBJECT

TRAP = Address("trap@muc.evil.test")
MALLORY = "mallory@evil.test/x"


def groupchat(inner: str, sender: str = f"{ORCHARD}/bob") -> str:
    return f"<message {XMLNS} type='groupchat' from='{sender}' to='{ALICE}/desk'>{inner}</message>"


def occupant(nick: str, room: str = ORCHARD, jid: str = MALLORY) -> str:
    item = f"<item affiliation='owner' role='moderator' jid='{jid}'/>"
    x = f"<x xmlns='{ns.MUC_USER}'>{item}<status code='110'/></x>"
    return f"<presence from='{room}/{nick}' to='{ALICE}/desk'>{x}</presence>"


def occupant_id(text: str) -> str:
    return f"<occupant-id xmlns='{ns.OCCUPANT_ID}' id='{text}'/>"


async def test_att_071_an_occupant_id_counts_only_where_the_room_announces_them(scene: Scene) -> None:
    room = scene.service.add(features=(*PRIVATE, ns.MAM))
    forged = {"occupant_id": "id-of-somebody-else"}
    scene.service.come(room, "eve", MALLORY, **forged)
    live = await scene.rooms.join(ORCHARD)
    scene.service.come(room, "mallory", MALLORY, **forged)
    message = xml(groupchat(f"<body>hi</body>{occupant_id(forged['occupant_id'])}", f"{ORCHARD}/mallory"))

    assert live.author(message, "mallory", archived=False).occupant_id == ""
    assert [one.occupant_id for one in live.people()] == ["", "", ""]
    assert live.identities.of("id-of-somebody-else") == ""


async def test_att_071_two_occupant_ids_are_none(scene: Scene) -> None:
    _, live = await scene.inside()
    message = xml(groupchat(occupant_id("a") + occupant_id("b")))
    assert live.author(message, "stranger", archived=False).occupant_id == ""


async def test_att_072_a_message_of_a_room_where_we_are_not_is_ignored(scene: Scene) -> None:
    _, live = await scene.inside()
    await scene.rooms.leave(ORCHARD)
    scene.service.tell(groupchat("<body>urgent</body>"))
    scene.service.tell(groupchat("<body>urgent</body>", f"{TRAP}/boss"))
    scene.service.tell(groupchat("<subject>urgent</subject>"))
    await scene.kit.inbound.idle()
    await scene.kit.settled()

    assert scene.heard(MessageAdded) == []
    assert live.record.subject == ""
    assert [one.address for one in await scene.kit.store.conversations.list(scene.kit.ctx.id)] == [ORCHARD]


async def test_att_073_presence_of_a_room_where_we_are_not_shows_nobody(scene: Scene) -> None:
    await scene.kit.store.roster.put(RosterRecord(scene.kit.ctx.id, TRAP, "Boss", Subscription.BOTH))
    await scene.kit.roster.load()
    _, live = await scene.inside()
    await scene.rooms.leave(ORCHARD)
    told = len(scene.heard(OccupantsChanged))

    scene.service.tell(occupant("boss", TRAP))
    scene.service.tell(occupant("boss"))
    live.publish_now()

    assert scene.kit.presences.of(TRAP).show is Show.OFFLINE
    assert scene.heard(PresenceChanged) == []
    assert (live.people(), live.state) == ((), RoomState.OUTSIDE)
    assert len(scene.heard(OccupantsChanged)) == told
    assert [room.address for room in scene.rooms.all()] == [ORCHARD]


async def test_att_073_a_room_cannot_hide_that_somebody_asks_for_our_presence(scene: Scene) -> None:
    asking = xml(f"<presence type='subscribe' from='{BOB}'><x xmlns='{ns.MUC_USER}'/></presence>")
    assert not scene.rooms.take_presence(asking)


@pytest.mark.parametrize(
    "nick",
    [
        "Bob",
        "b\u043eb",
        "BOB",
        "bob\u200b",
        "bob\u2800",
        "b\u00f6b",
        "8ob".replace("8", "\u0432"),
        "b0b",
    ],
)
async def test_att_076_a_nick_that_looks_like_a_contact_is_marked(scene: Scene, nick: str) -> None:
    room, live = await scene.inside(features=(*PUBLIC, *MODERN))
    scene.service.go(room, "bob")
    scene.service.come(room, nick, "", "none")
    (found,) = [one for one in live.people() if not one.ours]
    assert found.imitates in ("bob", "Bob")


async def test_att_076_who_is_the_contact_is_not_marked(scene: Scene) -> None:
    _, live = await scene.inside()
    assert [one.imitates for one in live.people()] == ["", ""]


async def test_att_076_a_nick_that_looks_like_another_is_marked_and_ours_never(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.come(room, "c\u0430rol", MALLORY, "none")
    scene.service.come(room, "carol", "carol@c.test/x", "member")
    scene.service.come(room, "al\u0456ce", MALLORY, "owner")

    assert {one.nick: one.imitates for one in live.people() if one.imitates} == {
        "c\u0430rol": "carol",
        "al\u0456ce": "alice",
    }
    live.publish_now()
    scene.service.go(room, "carol")
    live.publish_now()
    told = scene.heard(OccupantsChanged)[-1]
    assert [(one.nick, one.imitates) for one in told.changed if one.nick == "c\u0430rol"] == [
        ("c\u0430rol", "")
    ]


async def test_att_076_a_notice_and_a_hat_show_no_trick(scene: Scene) -> None:
    room, live = await scene.inside()
    actor = f"<actor nick='x\u202e\u200by{'z' * 300}'/>"
    hats = f"<hats xmlns='{ns.HATS}'><hat title='\u202ereh' uri='a'/></hats>"
    scene.service.come(room, "carol", "", "none", inner=hats)
    scene.service.go(room, "bob", 307, inner=f"<item affiliation='none' role='none'>{actor}</item>")

    assert scene.notices() == [("kicked", "bob", ("xy" + "z" * 300)[:MAX_NICK], "")]
    assert live.people()[-1].hats == ("reh",)


async def test_att_076_a_nick_that_turns_writing_round_is_no_nick(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.come(room, "\u202ebob", MALLORY, "none")
    assert [one.nick for one in live.people()] == ["alice", "bob"]


async def test_att_078_a_long_subject_is_cut(scene: Scene) -> None:
    _, live = await scene.inside()
    scene.service.tell(groupchat(f"<subject>{'bomb ' * 100_000}</subject>"))
    await scene.kit.until(lambda: live.record.subject)
    assert len(live.record.subject) <= MAX_SUBJECT


async def test_att_078_a_subject_with_a_body_is_a_message(scene: Scene) -> None:
    _, live = await scene.inside()
    scene.service.tell(groupchat("<subject>free money</subject><body>hello</body>"))
    assert await scene.bodies() == ["hello"]
    assert live.record.subject == ""


async def test_att_078_a_private_message_changes_no_subject(scene: Scene) -> None:
    _, live = await scene.inside()
    scene.service.tell(f"<message type='chat' from='{ORCHARD}/bob'><subject>free money</subject></message>")
    await scene.kit.settled()
    assert live.record.subject == ""


@pytest.mark.parametrize(
    ("codes", "features", "held"),
    [
        ((170,), None, ("logged",)),
        ((173,), None, ("semi_anonymous",)),
        ((104,), ("muc_open", "muc_nonanonymous", "muc_hidden"), ("anyone",)),
        ((104,), ("muc_membersonly", "muc_nonanonymous", "muc_public"), ("listed",)),
        ((104,), (*PUBLIC, *MODERN), ("anyone", "listed", "semi_anonymous")),
    ],
)
async def test_att_079_what_is_sent_waits_when_a_room_gives_away_more(
    scene: Scene, codes: tuple[int, ...], features: tuple[str, ...] | None, held: tuple[str, ...]
) -> None:
    room, live = await scene.inside()
    assert live.can_send
    scene.service.configure(room, *codes, features=features)
    await scene.kit.until(lambda: live.record.held == held)
    await scene.kit.settled()

    assert live.record.held == held
    assert (live.held, live.can_send) == (True, False)
    stored = await scene.kit.store.rooms.get(live.conversation_id)
    assert stored is not None
    assert stored.held == held
    assert {notice[0] for notice in scene.notices()} == {*held, "configured"}


async def test_att_079_a_room_of_anonymous_people_that_shows_them_is_held(scene: Scene) -> None:
    room, live = await scene.inside(features=(*PUBLIC, *MODERN))
    scene.service.configure(room, 172)  # and its discovery still says otherwise
    await scene.kit.until(lambda: live.record.held)
    await scene.kit.settled()
    assert live.record.held == ("real_addresses",)


async def test_att_079_a_room_that_changed_while_we_were_away_is_held(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.forget(room)
    room.features = (*PUBLIC, *MODERN)
    scene.rooms.ended()
    scene.rooms.start()
    await scene.kit.until(lambda: live.state is RoomState.JOINED)
    assert live.record.held == ("anyone", "listed", "semi_anonymous")
    assert not live.can_send


async def test_att_079_a_log_that_only_the_entrance_names_is_held(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.forget(room)
    room.codes = (170,)
    await scene.rooms.rejoin(ORCHARD)
    assert live.record.held == ("logged",)


async def test_att_079_the_user_decides_and_a_restart_changes_nothing(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.configure(room, 170)
    await scene.kit.until(lambda: live.held and not live.changing)  # `again` answers from here on
    again = Scene(scene.kit)
    await again.rooms.load()
    assert again.shown().held == ("logged",)
    again.services.close()

    await scene.rooms.decide(live.conversation_id, go_on=True)
    await scene.kit.until(lambda: live.can_send)
    scene.service.configure(room, 170)
    await scene.kit.settled()
    assert not live.held


async def test_att_079_who_does_not_agree_leaves(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.configure(room, 170)
    await scene.kit.until(lambda: live.held)
    await scene.rooms.decide(live.conversation_id, go_on=False)
    assert (room.our_nick, live.state, live.record.autojoin) == ("", RoomState.OUTSIDE, False)


async def test_att_079_nobody_but_the_room_says_what_it_is(scene: Scene) -> None:
    _, live = await scene.inside()
    scene.service.tell(groupchat(f"<x xmlns='{ns.MUC_USER}'><status code='170'/></x>"))
    scene.service.tell(groupchat(f"<x xmlns='{ns.MUC_USER}'><status code='170'/></x>", "eve@e.test"))
    await scene.kit.settled()
    assert not live.held


@pytest.mark.parametrize(
    ("codes", "error"),
    [((301,), RoomBanned), ((307,), RoomKicked), ((), RoomGone)],
    ids=["ban", "kick", "end"],
)
async def test_att_080_no_room_sends_us_into_another(
    scene: Scene, codes: tuple[int, ...], error: type[Exception]
) -> None:
    trap = scene.service.add(TRAP)
    room, live = await scene.inside()
    destroy = f"<destroy jid='{TRAP}'><reason>we moved</reason></destroy>"
    scene.service.put_out(room, *codes, inner=destroy if error is RoomGone else "")
    scene.rooms.ended()
    scene.rooms.start()
    await scene.kit.settled()

    assert isinstance(live.reason, error)
    assert live.state is RoomState.REFUSED
    assert (trap.joins, room.joins) == (0, 1)
    assert [to for _, _, to in scene.kit.stream.requests if to == TRAP] == []
    if error is RoomGone:
        assert live.describe().successor == TRAP


async def test_att_081_our_id_in_the_mouth_of_another_is_not_ours(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.come(room, "mallory", MALLORY)
    (ours,) = await scene.kit.send("really mine", to=ORCHARD)
    await scene.kit.until(lambda: room.archive.kept)
    origin = f"<origin-id xmlns='{ns.SID}' id='{ours.origin_id}'/>"
    scene.service.say(room, "mallory", "not mine", origin)

    shown = {message.body: message for message in await scene.messages()}
    assert shown["not mine"].sender == "mallory@evil.test"
    assert shown["really mine"].sender == ALICE
    assert not live.author(xml(groupchat(origin)), "mallory", archived=False).ours


async def test_att_081_our_nick_without_our_occupant_id_is_not_ours(scene: Scene) -> None:
    _, live = await scene.inside(features=(*PUBLIC, *MODERN))
    theirs, ours = (xml(groupchat(occupant_id(one))) for one in ("id-mallory", f"id-{ALICE}"))
    assert not live.author(theirs, "alice", archived=True).ours
    assert live.author(ours, "whatever we were called", archived=True).ours


async def test_a_live_message_does_not_say_itself_who_wrote_it(scene: Scene) -> None:
    room, live = await scene.inside()
    item = f"<x xmlns='{ns.MUC_USER}'><item jid='{BOB}'/></x>"
    scene.service.come(room, "mallory", MALLORY)
    live_one = live.author(xml(groupchat(item)), "mallory", archived=False)
    gone = live.author(xml(groupchat(item)), "somebody who is gone", archived=False)
    assert live_one.address == "mallory@evil.test"
    assert (gone.address, gone.real) == (f"{ORCHARD}/somebody who is gone", False)


async def test_an_archive_of_anonymous_people_names_nobody(scene: Scene) -> None:
    _, live = await scene.inside(features=(*PUBLIC, *MODERN))
    item = f"<x xmlns='{ns.MUC_USER}'><item jid='{BOB}'/></x>"
    assert not live.author(xml(groupchat(item)), "bob", archived=True).real


async def test_the_nick_of_somebody_else_is_not_theirs_in_the_archive(scene: Scene) -> None:
    """Whoever is called so today need not have been then."""
    _, live = await scene.inside()
    assert not live.author(xml(groupchat("<body>old</body>")), "bob", archived=True).real


async def test_a_nick_that_somebody_else_took_over_is_told_apart(scene: Scene) -> None:
    room, live = await scene.inside()
    scene.service.go(room, "bob")
    scene.service.come(room, "bob", MALLORY)
    late = live.author(xml(groupchat(occupant_id(f"id-{BOB}"))), "bob", archived=False)
    assert late.address == BOB
