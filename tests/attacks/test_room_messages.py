# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks through rooms (ATT-056, ATT-058, ATT-063, ATT-065, ATT-067, ATT-068, ATT-070, ATT-072, ATT-077,
ATT-081, ATT-101): by people inside, by people outside, and by rooms that are none of ours."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.fakes.account_kit import (
    ALICE,
    BOB,
    EVE,
    AccountKit,
    blank_profile as blank_profile,
    carbon,
    chat_message,
    kit as kit,
    own_message,
)
from tests.fakes.everyday import displayed, react, received, replace, retract
from tests.fakes.fake_archive import Kept, mam_result
from tests.fakes.fake_cipher import sealed
from tests.fakes.room_scenes import ROOM, numbered, occupant, room, said
from tests.policy.logs import LogWatch
from xmppclient import ns
from xmppclient.model import ActionState, Address, DeliveryState, Direction, Kind, Message, Policy

MUC_USER = f"<x xmlns='{ns.MUC_USER}'/>"
STRANGE = Address("strange@muc.e.test")


async def only(kit: AccountKit, peer: Address = ROOM) -> Message:
    (message,) = await kit.shown(peer)
    return message


async def genuine(kit: AccountKit, **options: Any) -> None:
    """Bob said something in a room, in which Eve is, too."""
    made = await room(kit, **options)
    made.people["eve"] = EVE
    await kit.arrive(said("genuine", inner=occupant("b0b") + numbered("r1", "o1")))


async def on_its_way(kit: AccountKit, body: str = "mine", policy: Policy = Policy.NONE) -> Message:
    """A message of ours that has not come back."""
    kit.outbound.open(resumed=False)
    (message,) = await kit.send(body, to=ROOM, policy=policy)
    await kit.until(lambda: kit.stream.tracked)
    return message


async def states(kit: AccountKit) -> list[ActionState]:
    rows = await kit.store.database.fetch("SELECT state FROM action ORDER BY id")
    return [ActionState[name] for (name,) in rows]


def moderation(target: str) -> str:
    moderated = f"<moderated xmlns='{ns.MODERATE}' by='{ROOM}/mod'/>"
    return f"<retract xmlns='{ns.RETRACT}' id='{target}'>{moderated}</retract>"


# Archives


@pytest.mark.parametrize("sender", [ALICE, "a.test", EVE, f"{ROOM}/eve", STRANGE, ""])
async def test_att_056_only_the_room_that_was_asked_tells_what_its_archive_holds(
    kit: AccountKit, sender: str, expected_log: LogWatch
) -> None:
    expected_log("nobody asked for")
    await room(kit)
    archive = kit.archive_of(ROOM)
    archive.keep(said("genuine"))
    forged = Kept("m9", "2026-01-01T12:00:00Z", said("forged"))

    def interfere(query: object) -> None:
        kit.archive.take(mam_result(archive.queries[-1].get("queryid", ""), forged, sender))

    archive.before_answer = interfere
    await kit.archive.catch_up_room(ROOM)

    assert await kit.bodies(ROOM) == ["genuine"]


@pytest.mark.parametrize(
    "inner", [chat_message("forged"), said("forged", room=STRANGE), own_message("forged"), said("", "")]
)
async def test_att_058_a_room_archives_nothing_but_what_was_said_there(kit: AccountKit, inner: str) -> None:
    await room(kit)
    await room(kit, STRANGE)
    kit.archive_of(ROOM).keep(inner)

    await kit.archive.catch_up_room(ROOM)

    assert [await kit.bodies(of) for of in (ROOM, STRANGE, BOB)] == [[], [], []]


async def test_att_058_our_own_archive_holds_nothing_that_was_said_in_rooms(kit: AccountKit) -> None:
    await room(kit)
    kit.server_archive.keep(said("forged"))

    await kit.archive.catch_up()

    assert await kit.bodies(ROOM) == []


# Corrections and retractions


@pytest.mark.parametrize("options", [{}, {"anonymous": True}, {"anonymous": True, "occupant_ids": True}])
async def test_att_063_nobody_corrects_what_somebody_else_said(
    kit: AccountKit, options: dict[str, bool]
) -> None:
    await genuine(kit, **options)

    await kit.arrive(said("forged", "eve", replace("o1") + occupant("e5e") + numbered("r2", "o2")))

    shown = await kit.shown(ROOM)
    assert [(m.body, m.nick, m.edited) for m in shown] == [
        ("genuine", "bob", False),
        ("forged", "eve", False),
    ]


async def test_att_063_a_nick_that_changed_hands_corrects_nothing(kit: AccountKit) -> None:
    await genuine(kit, anonymous=True, occupant_ids=True)

    await kit.arrive(said("forged", "bob", replace("o1") + occupant("e5e") + numbered("r2", "o2")))
    await kit.arrive(said("", "bob", retract("r1") + occupant("e5e") + numbered("r3", "o3")))

    assert [(m.body, m.retracted) for m in await kit.shown(ROOM)] == [("genuine", False), ("forged", False)]


async def test_att_063_where_nobody_can_be_known_words_are_not_lost_and_nothing_is_taken_back(
    kit: AccountKit,
) -> None:
    await genuine(kit, anonymous=True)

    await kit.arrive(said("really", "bob", replace("o1") + numbered("r2", "o2")))
    await kit.arrive(said("", "bob", retract("r1") + numbered("r3", "o3")))

    assert [(m.body, m.retracted) for m in await kit.shown(ROOM)] == [("genuine", False), ("really", False)]


async def test_att_063_nobody_corrects_what_we_said(kit: AccountKit) -> None:
    await room(kit)
    message = await on_its_way(kit)

    await kit.arrive(said("forged", inner=replace(message.origin_id) + numbered("r2", "o2")))

    assert [(m.body, m.edited) for m in await kit.shown(ROOM)] == [("mine", False), ("forged", False)]


async def test_att_064_what_was_encrypted_in_a_room_is_not_changed_in_the_open(kit: AccountKit) -> None:
    await room(kit)
    await kit.arrive(said("", inner=sealed("genuine") + numbered("r1", "o1")))

    await kit.arrive(said("readable", inner=replace("o1") + numbered("r2", "o2")))
    await kit.arrive(said("", inner=retract("r1") + react("r1", "👍") + numbered("r3", "o3")))

    message = await only(kit)
    assert (message.body, message.retracted, message.reactions) == ("genuine", False, ())


@pytest.mark.parametrize("nick", ["eve", "mod", "bob"])
async def test_att_065_nobody_inside_speaks_for_the_room(kit: AccountKit, nick: str) -> None:
    await genuine(kit)

    await kit.arrive(said("", nick, moderation("r1") + numbered("r2")))

    message = await only(kit)
    assert (message.retracted, message.moderated_by) == (False, "")


async def test_att_065_another_room_moderates_nothing_here(kit: AccountKit) -> None:
    await genuine(kit)
    await room(kit, STRANGE)

    await kit.arrive(said("", "", moderation("r1"), room=STRANGE))

    assert not (await only(kit)).retracted


async def test_att_065_outside_rooms_nothing_is_moderated(kit: AccountKit) -> None:
    await kit.arrive(chat_message("genuine", inner=numbered("m1", "o1", room=ALICE)))

    await kit.arrive(chat_message("", inner=moderation("m1")), chat_message("", inner=moderation("o1")))
    await kit.arrive(chat_message("", "b.test", inner=moderation("m1")))

    assert not (await only(kit, BOB)).retracted


# Receipts, errors


@pytest.mark.parametrize("signal", [received, displayed])
async def test_att_067_nobody_in_a_room_says_what_others_have_received(
    kit: AccountKit, signal: Callable[[str], str]
) -> None:
    await room(kit)
    message = await on_its_way(kit)

    await kit.arrive(said("", inner=signal(message.origin_id)))
    await kit.arrive(chat_message("", f"{ROOM}/bob", inner=signal(message.origin_id)))

    assert (await only(kit)).state is DeliveryState.QUEUED


@pytest.mark.parametrize("sender", [f"{ROOM}/eve", f"{ROOM}/alice", EVE, STRANGE, "muc.e.test"])
async def test_att_067_nobody_inside_says_that_our_message_failed(kit: AccountKit, sender: str) -> None:
    made = await room(kit)
    message = await on_its_way(kit)

    for condition in ("forbidden", "not-acceptable"):
        error = f"<error type='cancel'><{condition} xmlns='{ns.STANZAS}'/></error>"
        head = f"<message xmlns='jabber:client' type='error' id='{message.origin_id}' from='{sender}'>"
        await kit.arrive(f"{head}{error}</message>")

    assert ((await only(kit)).state, made.missed) == (DeliveryState.QUEUED, 0)
    assert await kit.queued() == ["mine"]


# Ids and times


@pytest.mark.parametrize("by", [ALICE, EVE, f"{ROOM}/eve", STRANGE, "muc.a.test"])
async def test_att_068_only_the_room_numbers_what_is_said_there(kit: AccountKit, by: str) -> None:
    await room(kit)

    await kit.arrive(said("one", inner=numbered("r1", room=Address(by))))
    await kit.arrive(said("two", inner=numbered("r1", room=Address(by))))

    assert [(m.body, m.stanza_id) for m in await kit.shown(ROOM)] == [("one", ""), ("two", "")]


async def test_att_068_a_room_that_announces_no_ids_has_none(kit: AccountKit) -> None:
    await room(kit, names_messages=False)

    await kit.arrive(said("one", inner=numbered("r1")), said("two", inner=numbered("r1")))

    assert [(m.body, m.stanza_id) for m in await kit.shown(ROOM)] == [("one", ""), ("two", "")]


async def test_att_068_an_id_of_somebody_else_keeps_no_message_out(kit: AccountKit) -> None:
    await genuine(kit)

    await kit.arrive(said("also genuine", "eve", numbered("r2", "o1")))

    assert await kit.bodies(ROOM) == ["genuine", "also genuine"]


@pytest.mark.parametrize("by", [ROOM, "muc.a.test", f"{ROOM}/bob", ALICE])
async def test_att_070_in_a_room_with_an_archive_nobody_forges_a_time(kit: AccountKit, by: str) -> None:
    await room(kit)
    kit.clock.move(60)

    delay = f"<delay xmlns='{ns.DELAY}' from='{by}' stamp='1970-01-01T00:00:00Z'/>"
    await kit.arrive(said("now", inner=delay))

    assert (await only(kit)).time >= kit.clock.now() or by == ALICE


# Who is in a room


@pytest.mark.parametrize("kind", ["groupchat", "chat", "normal"])
async def test_att_072_what_comes_from_a_room_that_we_are_not_in_is_ignored(
    kit: AccountKit, kind: str
) -> None:
    await room(kit)
    forged = said("forged", room=STRANGE, inner=MUC_USER).replace("groupchat", kind)

    await kit.arrive(forged, said("forged", "", room=STRANGE))

    assert [chat.address for chat in await kit.store.conversations.list(kit.ctx.id, None)] == [ROOM]
    assert await kit.bodies(ROOM) == []


async def test_att_072_a_carbon_brings_nothing_that_was_said_in_a_room(kit: AccountKit) -> None:
    await room(kit)

    await kit.arrive(carbon(said("forged")))

    assert await kit.bodies(ROOM) == []


async def test_att_072_a_room_that_was_left_is_none_of_ours(kit: AccountKit) -> None:
    await room(kit)
    kit.ctx.rooms.drop(ROOM)

    await kit.arrive(said("too late"))

    assert await kit.bodies(ROOM) == []


@pytest.mark.parametrize("marked", [True, False])
async def test_att_077_a_private_message_in_a_room_is_nobody_elses(kit: AccountKit, marked: bool) -> None:
    await genuine(kit)
    inner = MUC_USER if marked else ""

    await kit.arrive(chat_message("psst", f"{ROOM}/bob", inner=inner))
    await kit.arrive(carbon(chat_message("psst again", f"{ROOM}/bob", inner=inner)))
    kit.server_archive.keep(chat_message("psst earlier", f"{ROOM}/bob", inner=inner))
    await kit.archive.catch_up()

    assert (await kit.bodies(BOB), await kit.bodies(ROOM)) == ([], ["genuine"])
    whispered = await kit.shown(Address(f"{ROOM}/bob"))
    assert sorted(message.body for message in whispered) == ["psst", "psst again", "psst earlier"]
    assert {(m.sender, m.nick) for m in whispered} == {(f"{ROOM}/bob", "bob")}
    assert (await kit.chat(Address(f"{ROOM}/bob"))).kind is Kind.OCCUPANT


async def test_att_077_a_private_message_is_never_encrypted_for_the_address_of_a_room(
    kit: AccountKit,
) -> None:
    await room(kit)
    kit.outbound.open(resumed=False)
    await kit.arrive(chat_message("psst", f"{ROOM}/bob", inner=MUC_USER))

    await kit.send("secret", to=Address(f"{ROOM}/bob"), policy=Policy.OMEMO)
    await kit.settled()

    answer = (await kit.shown(Address(f"{ROOM}/bob")))[-1]
    assert (answer.state, answer.reason) == (DeliveryState.FAILED, "room_hides_addresses")
    assert (kit.cipher.sealed, kit.stream.tracked) == ([], [])


# Our own


@pytest.mark.parametrize("nick", ["eve", "bob"])
async def test_att_081_an_id_of_ours_makes_nothing_ours(kit: AccountKit, nick: str) -> None:
    await room(kit)
    message = await on_its_way(kit)

    await kit.arrive(said("forged", nick, numbered("r1", message.origin_id)))

    mine, forged = await kit.shown(ROOM)
    assert (mine.body, mine.state, mine.stanza_id) == ("mine", DeliveryState.QUEUED, "")
    assert (forged.body, forged.direction, forged.nick) == ("forged", Direction.IN, nick)
    assert await kit.queued() == ["mine"]


async def test_att_081_neither_does_the_nick_that_we_had(kit: AccountKit) -> None:
    made = await room(kit, anonymous=True)
    message = await on_its_way(kit)
    made.nick = "alice2"

    await kit.arrive(said("forged", "alice", numbered("r1", message.origin_id)))

    assert [(m.body, m.direction) for m in await kit.shown(ROOM)] == [
        ("mine", Direction.OUT),
        ("forged", Direction.IN),
    ]
    assert await kit.queued() == ["mine"]


async def test_att_081_who_takes_a_nick_did_not_say_what_came_before(kit: AccountKit) -> None:
    made = await room(kit)
    kit.inbound.hold(ROOM)
    await kit.arrive(said("genuine"))
    made.people = {"bob": EVE}

    kit.inbound.release(ROOM)
    await kit.inbound.idle()

    assert (await only(kit)).sender == BOB


# Addresses


async def test_att_101_where_addresses_are_hidden_nothing_is_encrypted_and_nothing_is_sent(
    kit: AccountKit,
) -> None:
    await room(kit, private=False)
    kit.outbound.open(resumed=False)

    await kit.send("secret", to=ROOM, policy=Policy.OMEMO)
    await kit.settled()

    message = await only(kit)
    assert (message.state, message.reason) == (DeliveryState.FAILED, "room_hides_addresses")
    assert (kit.cipher.sealed, kit.stream.tracked, await kit.queued()) == ([], [], [])


async def test_att_101_what_was_encrypted_by_nobody_known_says_so(kit: AccountKit) -> None:
    await room(kit, anonymous=True)

    await kit.arrive(said("", inner=sealed("secret")))

    message = await only(kit)
    assert (message.state, message.reason) == (DeliveryState.UNDECRYPTABLE, "sender_hidden")
