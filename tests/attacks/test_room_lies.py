# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks through the lanes of rooms (ATT-068, ATT-071, ATT-079, ATT-081, ATT-085): what a room, its
server and people inside may claim of the past, and what may change while a message is made ready."""

import asyncio

import pytest

from tests.fakes.account_kit import ALICE, AccountKit, blank_profile as blank_profile, kit as kit
from tests.fakes.everyday import react
from tests.fakes.fake_archive import FIRST
from tests.fakes.fake_stream import xml
from tests.fakes.room_scenes import ROOM, FakeRoom, numbered, room, said
from xmppclient import ns
from xmppclient.address import full
from xmppclient.errors import NotConnected, RequestTimedOut, RoomUnreachable
from xmppclient.model import Address, DeliveryState, Direction, Message, Policy
from xmppclient.pipeline import outbound
from xmppclient.pipeline.envelope import Envelope, Origin


async def under_way(kit: AccountKit, body: str = "mine", policy: Policy = Policy.NONE) -> Message:
    """A message of ours that has not come back."""
    kit.outbound.open(resumed=False)
    (message,) = await kit.send(body, to=ROOM, policy=policy)
    await kit.until(lambda: kit.stream.tracked)
    return message


def opened(text: str) -> Envelope:
    """From the archive of the room."""
    element = xml(text)
    return Envelope(element, Origin.ARCHIVE, full(element.get("from", "")), ALICE, FIRST, room=ROOM)


async def ways(kit: AccountKit) -> list[tuple[str, Direction, str]]:
    return sorted([(m.body, m.direction, m.sender) for m in await kit.shown(ROOM)], reverse=True)


# The past, where a room hides who people are


async def test_att_081_in_an_archive_without_names_our_nick_is_not_ours(kit: AccountKit) -> None:
    await room(kit, anonymous=True)
    kit.archive_of(ROOM).keep(said("while you were away", "alice"))

    await kit.archive.catch_up_room(ROOM)

    assert await ways(kit) == [("while you were away", Direction.IN, f"{ROOM}/alice")]


async def test_att_081_there_an_id_of_ours_proves_that_our_message_arrived(kit: AccountKit) -> None:
    made = await room(kit, anonymous=True)
    message = await under_way(kit)
    made.nick = "alice_"  # somebody had the other one when we came in anew
    kit.archive_of(ROOM).keep(said("mine", "alice", numbered("", message.origin_id)))

    await kit.archive.catch_up_room(ROOM)

    (shown,) = await kit.shown(ROOM)
    assert (shown.state, shown.stanza_id, await kit.queued()) == (DeliveryState.SENT, "m0", [])


async def test_att_081_it_proves_it_once(kit: AccountKit) -> None:
    await room(kit, anonymous=True)
    message = await under_way(kit)
    for body in ("mine", "forged"):
        kit.archive_of(ROOM).keep(said(body, "alice", numbered("", message.origin_id)))

    await kit.archive.catch_up_room(ROOM)

    found = {m.body: (m.direction, m.stanza_id) for m in await kit.shown(ROOM)}
    assert found == {"mine": (Direction.OUT, "m0"), "forged": (Direction.IN, "m1")}


async def test_att_081_it_proves_nothing_under_the_nick_of_another(kit: AccountKit) -> None:
    await room(kit, anonymous=True)
    message = await under_way(kit)
    kit.archive_of(ROOM).keep(said("forged", "eve", numbered("", message.origin_id)))

    await kit.archive.catch_up_room(ROOM)

    assert await kit.queued() == ["mine"]
    assert [one[:2] for one in await ways(kit)] == [("mine", Direction.OUT), ("forged", Direction.IN)]


async def test_there_what_we_did_to_a_message_is_known_to_be_sent_by_its_id(kit: AccountKit) -> None:
    await room(kit, anonymous=True)
    await kit.arrive(said("hello", inner=numbered("r1", "o1")))
    kit.outbound.open(resumed=False)
    await kit.actions.react((await kit.shown(ROOM))[0], await kit.chat(ROOM), ("👍",))
    await kit.until(lambda: kit.stream.tokens)
    (token,) = kit.stream.tokens
    kit.archive_of(ROOM).keep(said("", "alice", react("r1", "👍") + numbered("", token)))

    await kit.archive.catch_up_room(ROOM)

    assert await kit.store.outbox.count(kit.ctx.id) == 0


async def test_history_that_a_room_sends_by_itself_proves_it_too(kit: AccountKit) -> None:
    await room(kit, anonymous=True, names_messages=False)
    message = await under_way(kit)
    late = f"<delay xmlns='{ns.DELAY}' from='{ROOM}' stamp='2026-01-01T10:00:00Z'/>"

    await kit.arrive(said("mine", "alice", numbered("", message.origin_id) + late))

    assert (await kit.queued(), len(await kit.shown(ROOM))) == ([], 1)


async def test_att_068_of_two_ids_in_the_name_of_the_room_none_counts(kit: AccountKit) -> None:
    await room(kit)

    await kit.arrive(said("hello", inner=numbered("forged", "o1") + numbered("r1")))

    (message,) = await kit.shown(ROOM)
    assert message.stanza_id == ""


# What changes while a message is made ready


class Changing(FakeRoom):
    """A room that becomes another while a message for it is made ready."""

    change: dict[str, bool]
    failure: Exception | None = None  # of the first question who belongs there

    async def recipients(self) -> frozenset[Address]:
        failure, self.failure = self.failure, None
        if failure:
            raise failure
        for name, value in self.change.items():
            setattr(self, name, value)
        return self.members


async def changing(kit: AccountKit, **change: bool) -> Changing:
    plain = await room(kit)
    made = Changing(plain.conversation_id)
    made.change = change
    kit.ctx.rooms.put(made)
    kit.outbound.open(resumed=False)
    return made


@pytest.mark.parametrize("change", [{"held": True}, {"can_send": False}])
async def test_att_079_what_is_being_encrypted_does_not_leave_into_a_room_that_has_changed(
    kit: AccountKit, change: dict[str, bool]
) -> None:
    await changing(kit, **change)

    await kit.send("secret", to=ROOM, policy=Policy.OMEMO)
    await kit.until(lambda: kit.cipher.sealed)
    await kit.settled()

    assert (kit.stream.tracked, await kit.queued()) == ([], ["secret"])


@pytest.mark.parametrize("what", ["message", "reaction", "correction", "retraction"])
async def test_att_079_into_a_room_that_waits_for_a_decision_nothing_leaves(
    kit: AccountKit, what: str
) -> None:
    made = await room(kit)
    message = await under_way(kit)
    await kit.arrive(said("mine", "alice", numbered("r1", message.origin_id)))
    (message,) = await kit.shown(ROOM)
    chat = await kit.chat(ROOM)
    made.held, made.can_send = True, False

    match what:
        case "message":
            await kit.messages.send(chat, "more")
        case "reaction":
            await kit.actions.react(message, chat, ("👍",))
        case "correction":
            await kit.actions.correct(message, chat, "better")
        case "retraction":
            await kit.actions.retract(message, chat)
    await kit.settled()

    assert len(kit.stream.tracked) == 1
    assert await kit.store.outbox.count(kit.ctx.id) == 1


@pytest.mark.parametrize("failure", [NotConnected(), RequestTimedOut(), RoomUnreachable()])
async def test_a_message_waits_until_it_is_known_who_belongs_to_the_room(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    monkeypatch.setattr(outbound, "RETRY", 0.01)
    made = await changing(kit)
    made.failure = failure

    await kit.send("secret", to=ROOM, policy=Policy.OMEMO)

    await kit.until(lambda: kit.stream.tracked)
    assert kit.cipher.sealed == ["secret"]


# What a room refuses


def refusal(name: str, condition: str = "forbidden") -> str:
    error = f"<error type='auth'><{condition} xmlns='{ns.STANZAS}'/></error>"
    head = f"<message xmlns='jabber:client' type='error' from='{ROOM}' to='{ALICE}/desk' id='{name}'>"
    return f"{head}{error}</message>"


async def test_what_a_room_refuses_for_good_is_not_waited_for(kit: AccountKit) -> None:
    await room(kit)
    message = await under_way(kit)
    kit.outbound.acked(message.origin_id)
    await kit.settled()

    await kit.arrive(refusal(message.origin_id))

    await asyncio.wait_for(kit.outbound.quiet(), 5)


@pytest.mark.parametrize(("condition", "left"), [("forbidden", 0), ("not-acceptable", 1)])
async def test_a_reaction_that_a_room_refuses_is_not_sent_in_each_session(
    kit: AccountKit, condition: str, left: int
) -> None:
    await room(kit)
    await kit.arrive(said("hello", inner=numbered("r1", "o1")))
    kit.outbound.open(resumed=False)
    await kit.actions.react((await kit.shown(ROOM))[0], await kit.chat(ROOM), ("👍",))
    await kit.until(lambda: kit.stream.tokens)

    await kit.arrive(refusal(kit.stream.tokens[0], condition))

    assert await kit.store.outbox.count(kit.ctx.id) == left


# Many archives at once


async def test_live_messages_do_not_wait_until_all_archives_are_read(kit: AccountKit) -> None:
    await room(kit)
    pages = [
        kit.inbound.accept_page([opened(said(f"old {number}", inner=numbered(f"p{number}")))], None)
        for number in range(4)
    ]
    reading = asyncio.gather(*pages)
    await asyncio.sleep(0)  # all wait before the lane gets its turn

    await kit.arrive(said("news", inner=numbered("r1")))
    await reading

    rows = await kit.store.database.fetch("SELECT body FROM message ORDER BY id")
    assert [body for (body,) in rows].index("news") == 1
