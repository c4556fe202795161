# SPDX-License-Identifier: AGPL-3.0-or-later
"""Private messages in rooms when a nick changes hands (ATT-063, ATT-065, ATT-077)."""

import pytest

from tests.fakes.account_kit import ALICE, AccountKit, blank_profile as blank_profile, kit as kit
from tests.fakes.everyday import replace, retract
from tests.fakes.room_scenes import ROOM, FakeRoom, room
from xmppclient import ns
from xmppclient.events import ProblemOccurred, RoomNoticed
from xmppclient.model import Address, DeliveryState, Kind, Message, Policy

NICK = Address(f"{ROOM}/bob")


def whisper(body: str, inner: str = "", name: str = "") -> str:
    head = f"<message xmlns='jabber:client' type='chat' from='{NICK}' to='{ALICE}/desk' id='{name}'>"
    return f"{head}<body>{body}</body><x xmlns='{ns.MUC_USER}'/>{inner}</message>"


async def whispering(kit: AccountKit) -> FakeRoom:
    """Bob has written to us alone."""
    made = await room(kit, occupant_ids=True, anonymous=True, holders={"bob": "b0b"})
    kit.outbound.open(resumed=False)
    await kit.arrive(whisper("hello", name="w1"))
    return made


async def begun(kit: AccountKit) -> None:
    """We are about to write to Bob alone."""
    chat, _ = await kit.store.conversations.ensure(kit.ctx.id, NICK, Kind.OCCUPANT)
    await kit.store.conversations.set_policy(chat.id, Policy.NONE)


async def answer(kit: AccountKit, body: str) -> Message:
    (message,) = await kit.send(body, to=NICK)
    return message


def noticed(kit: AccountKit) -> list[tuple[str, ...]]:
    return [(one.code, *one.values) for one in kit.heard(RoomNoticed)]


async def test_att_077_an_answer_goes_to_whom_it_was_written(kit: AccountKit) -> None:
    await whispering(kit)

    await answer(kit, "hello bob")

    await kit.until(lambda: kit.stream.tracked)
    assert [one.occupant_id for one in await kit.shown(NICK)] == ["b0b", "b0b"]


async def test_att_077_nothing_goes_to_who_took_the_nick(kit: AccountKit) -> None:
    made = await whispering(kit)
    made.holders = {"bob": "e5e"}

    message = await answer(kit, "secret")
    await kit.settled()

    assert kit.stream.tracked == []
    stored = await kit.store.messages.get(message.id)
    assert stored
    assert (stored.state, stored.reason) == (DeliveryState.FAILED, "other_person")


async def test_att_077_nor_what_we_wrote_first(kit: AccountKit) -> None:
    made = await room(kit, holders={"bob": "b0b"})
    await begun(kit)
    await answer(kit, "one")
    made.holders = {"bob": "e5e"}
    kit.outbound.open(resumed=False)
    await kit.settled()

    (stored,) = await kit.shown(NICK)
    assert (kit.stream.tracked, stored.reason) == ([], "other_person")


async def test_att_077_nor_a_correction(kit: AccountKit) -> None:
    made = await whispering(kit)
    message = await answer(kit, "hello bob")
    await kit.until(lambda: kit.stream.tracked)
    kit.outbound.acked(message.origin_id)
    await kit.settled()
    made.holders = {"bob": "e5e"}

    await kit.actions.correct((await kit.shown(NICK))[-1], await kit.chat(NICK), "secret")
    await kit.until(lambda: kit.heard(ProblemOccurred))

    assert len(kit.stream.tracked) == 1


async def test_att_077_who_took_the_nick_is_told_apart_and_can_be_answered(kit: AccountKit) -> None:
    made = await whispering(kit)
    made.holders = {"bob": "e5e"}

    await kit.arrive(whisper("me again"), whisper("and again"))

    assert noticed(kit) == [("other_person", "bob")]
    await answer(kit, "who are you?")
    await kit.until(lambda: kit.stream.tracked)


async def test_the_same_person_is_no_news(kit: AccountKit) -> None:
    await whispering(kit)

    await kit.arrive(whisper("me again"))

    assert noticed(kit) == []


async def test_att_063_who_took_the_nick_changes_nothing(kit: AccountKit) -> None:
    made = await whispering(kit)
    made.holders = {"bob": "e5e"}

    await kit.arrive(whisper("forged", replace("w1")), whisper("", retract("w1")))

    shown = await kit.shown(NICK)
    assert sorted((m.body, m.edited, m.retracted) for m in shown) == [
        ("forged", False, False),
        ("hello", False, False),
    ]


async def test_att_063_the_other_side_does_not_correct_what_we_said(kit: AccountKit) -> None:
    await whispering(kit)
    message = await answer(kit, "mine")
    await kit.until(lambda: kit.stream.tracked)

    await kit.arrive(whisper("forged", replace(message.origin_id)), whisper("", retract(message.origin_id)))

    found = {m.body: (m.edited, m.retracted) for m in await kit.shown(NICK)}
    assert found["mine"] == (False, False)


@pytest.mark.parametrize("held_by", ["b0b", ""])
async def test_att_063_who_said_it_may_correct_it_if_that_can_be_known(kit: AccountKit, held_by: str) -> None:
    made = await whispering(kit)
    made.holders = {"bob": held_by}

    await kit.arrive(whisper("better", replace("w1")))

    bodies = sorted(await kit.bodies(NICK))
    assert bodies == (["better"] if held_by else ["better", "hello"])


async def test_a_private_message_waits_until_we_are_in_the_room(kit: AccountKit) -> None:
    made = await room(kit, inside=False, can_send=False)
    await begun(kit)
    kit.outbound.open(resumed=False)
    await answer(kit, "hello")
    await kit.send("for bob")
    await kit.until(lambda: kit.stream.tracked)
    assert [stanza.get("to") for stanza, _ in kit.stream.tracked] == ["bob@b.test"]

    made.inside = True
    kit.outbound.entered(ROOM)

    await kit.until(lambda: len(kit.stream.tracked) == 2)
