# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is made ready for a room lets other conversations pass, and nothing else becomes different."""

import asyncio
from typing import Any

import pytest

from storage.errors import DiskFull
from tests.fakes.account_kit import BOB, EVE, AccountKit
from tests.fakes.room_scenes import ROOM, FakeRoom, numbered, room, said
from xmppclient import ns
from xmppclient.errors import OmemoUnavailable, TrustUndecided
from xmppclient.events import ProblemOccurred
from xmppclient.model import Address, DeliveryState, Device, Message, Policy, Trust
from xmppclient.pipeline import outbound

CELLAR = Address("cellar@muc.a.test")
BODY = ns.q(ns.CLIENT, "body")


def bodies(kit: AccountKit) -> list[str]:
    """What left, encrypted or not."""
    found = ((s.findtext("{*}encrypted/{*}payload") or s.findtext(BODY) or "") for s, _ in kit.stream.tracked)
    return [text.rpartition(":")[2] for text in found]


def gate(kit: AccountKit, *texts: str) -> asyncio.Event:
    """The keys for these come when it is set."""
    opened = asyncio.Event()
    kit.cipher.gates |= dict.fromkeys(texts, opened)
    return opened


async def secret(kit: AccountKit, *texts: str, to: Address = ROOM) -> list[Message]:
    return await kit.send(*texts, to=to, policy=Policy.OMEMO)


async def at_work(kit: AccountKit, *texts: str, **options: Any) -> tuple[FakeRoom, asyncio.Event]:
    """A room, and messages to it of which the first waits for its keys."""
    made = await room(kit, **options)
    keys = gate(kit, texts[0])
    await secret(kit, *texts)
    kit.outbound.open(resumed=False)
    await kit.until(lambda: kit.cipher.begun == [texts[0]])
    return made, keys


async def test_other_conversations_pass_what_is_made_ready_for_a_room(kit: AccountKit) -> None:
    await room(kit, CELLAR)
    _, keys = await at_work(kit, "large")

    await kit.send("plain", policy=Policy.NONE)
    await secret(kit, "to eve", to=EVE)
    await secret(kit, "small", to=CELLAR)
    await kit.until(lambda: sorted(bodies(kit)) == ["plain", "small", "to eve"])

    keys.set()
    await kit.until(lambda: bodies(kit)[3:] == ["large"])


async def test_nothing_overtakes_in_the_room_itself_and_one_at_a_time_is_made_ready(kit: AccountKit) -> None:
    _, keys = await at_work(kit, "one", "two")
    await kit.send("three", to=ROOM, policy=Policy.NONE)
    await kit.settled()
    assert (bodies(kit), kit.cipher.begun) == ([], ["one"])

    keys.set()

    await kit.until(lambda: len(bodies(kit)) == 3)
    assert (bodies(kit), kit.cipher.begun) == (["one", "two", "three"], ["one", "two"])


async def test_what_is_being_made_ready_counts_in_the_window(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbound, "WINDOW", 2)
    _, keys = await at_work(kit, "large")
    (first, _) = await kit.send("0", "1", policy=Policy.NONE)
    await kit.settled()
    assert bodies(kit) == ["0"]

    keys.set()
    await kit.until(lambda: bodies(kit) == ["0", "large"])
    kit.outbound.acked(first.origin_id)
    await kit.until(lambda: bodies(kit) == ["0", "large", "1"])


@pytest.mark.parametrize("change", [{"held": True}, {"can_send": False}])
async def test_into_a_room_that_has_changed_it_does_not_leave(
    kit: AccountKit, change: dict[str, bool]
) -> None:
    made, keys = await at_work(kit, "large")
    for name, value in change.items():
        setattr(made, name, value)

    keys.set()
    await kit.settled()

    assert (bodies(kit), await kit.queued()) == ([], ["large"])
    if made.held:
        assert [message.state for message in await kit.shown(ROOM)] == [DeliveryState.BLOCKED]


async def test_into_a_room_that_we_left_it_does_not_leave_either(kit: AccountKit) -> None:
    _, keys = await at_work(kit, "large")
    kit.ctx.rooms.drop(ROOM)

    keys.set()
    await kit.settled()

    assert (bodies(kit), await kit.queued()) == ([], ["large"])


async def test_what_was_withdrawn_meanwhile_does_not_leave(kit: AccountKit) -> None:
    _, keys = await at_work(kit, "large", "next")
    await kit.actions.retract((await kit.shown(ROOM))[0], await kit.chat(ROOM))

    keys.set()

    await kit.until(lambda: bodies(kit) == ["next"])


async def test_what_was_changed_meanwhile_leaves_as_it_is_now(kit: AccountKit) -> None:
    _, keys = await at_work(kit, "large")
    await kit.actions.correct((await kit.shown(ROOM))[0], await kit.chat(ROOM), "larger")

    keys.set()

    await kit.until(lambda: bodies(kit) == ["larger"])
    assert len(kit.stream.tracked) == 1


async def test_what_was_begun_in_one_session_waits_for_the_room_in_the_next(kit: AccountKit) -> None:
    made, keys = await at_work(kit, "large")
    kit.cipher.begun.clear()
    kit.outbound.shut()
    kit.outbound.open(resumed=False)
    await kit.settled()
    assert (bodies(kit), kit.cipher.begun) == ([], [])

    made.can_send = False  # the new session is not in the room yet
    keys.set()
    await kit.settled()
    assert bodies(kit) == []

    made.can_send = True
    kit.outbound.entered(ROOM)
    await kit.until(lambda: bodies(kit) == ["large"])


async def test_what_was_in_flight_goes_again_before_what_was_begun_in_the_session_before(
    kit: AccountKit,
) -> None:
    await room(kit)
    keys = gate(kit, "two")
    await secret(kit, "one", "two")
    kit.outbound.open(resumed=False)
    await kit.until(lambda: kit.cipher.begun == ["one", "two"])

    kit.outbound.shut()
    kit.outbound.open(resumed=False)
    keys.set()

    await kit.until(lambda: len(bodies(kit)) == 3)
    assert bodies(kit) == ["one", "one", "two"]


async def test_a_resumed_session_sends_it_once(kit: AccountKit) -> None:
    _, keys = await at_work(kit, "large")
    kit.outbound.shut()
    kit.outbound.open(resumed=True)

    keys.set()
    await kit.until(lambda: bodies(kit))
    await kit.settled()

    assert (bodies(kit), kit.cipher.begun) == (["large"], ["large"])


async def test_what_a_room_lost_goes_again_before_what_is_being_made_ready(kit: AccountKit) -> None:
    await room(kit)
    keys = gate(kit, "two")
    kit.outbound.open(resumed=False)
    await secret(kit, "one", "two")
    await kit.until(lambda: kit.cipher.begun == ["one", "two"])

    kit.outbound.entered(ROOM)
    keys.set()

    await kit.until(lambda: len(bodies(kit)) == 3)
    assert bodies(kit) == ["one", "one", "two"]


async def test_what_has_come_back_is_not_made_ready_again(kit: AccountKit) -> None:
    _, keys = await at_work(kit, "large")
    slow = gate(kit, "to bob")
    await secret(kit, "to bob", to=BOB)
    await secret(kit, "next")
    await kit.until(lambda: "to bob" in kit.cipher.begun)
    keys.set()
    await kit.until(lambda: bodies(kit) == ["large"])
    (token,) = kit.stream.tokens
    await kit.arrive(said("", "alice", numbered("r1", token)))
    slow.set()

    await kit.until(lambda: len(bodies(kit)) == 3)
    assert sorted(kit.cipher.begun) == ["large", "next", "to bob"]


async def test_acknowledgements_are_recorded_meanwhile(kit: AccountKit) -> None:
    _, _ = await at_work(kit, "large")
    (message,) = await kit.send("plain", policy=Policy.NONE)
    await kit.until(lambda: bodies(kit))

    kit.outbound.acked(message.origin_id)
    await kit.settled()

    assert [one.state for one in await kit.shown()] == [DeliveryState.SENT]


async def test_quiet_is_not_before_the_rooms_are_ready(kit: AccountKit) -> None:
    _, keys = await at_work(kit, "large")
    quiet = kit.tasks.spawn(kit.outbound.quiet(), "wait")
    await kit.settled()
    assert not quiet.done()

    kit.cipher.refusals[ROOM] = OmemoUnavailable()
    keys.set()

    await asyncio.wait_for(quiet, 1)
    assert bodies(kit) == []


async def test_keys_that_cannot_be_had_are_asked_for_again_after_a_while_or_when_something_stirs(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbound, "RETRY", 0.3)
    kit.cipher.refusals[ROOM] = OmemoUnavailable()
    _, keys = await at_work(kit, "large")
    keys.set()
    await kit.outbound.quiet()
    assert kit.cipher.begun == ["large"]

    kit.cipher.refusals.clear()
    await kit.until(lambda: bodies(kit) == ["large"])


async def test_what_stirs_while_it_is_made_ready_is_not_forgotten(kit: AccountKit) -> None:
    kit.cipher.refusals[ROOM] = OmemoUnavailable()
    _, keys = await at_work(kit, "large")

    kit.outbound.wake()
    await kit.settled()
    keys.set()
    await kit.until(lambda: len(kit.cipher.begun) == 2)
    kit.cipher.refusals.clear()
    kit.outbound.wake()

    await kit.until(lambda: bodies(kit) == ["large"])


async def test_an_undecided_device_blocks_all_that_waits_behind(kit: AccountKit) -> None:
    device = Device(kit.ctx.id, BOB, 7, "cd" * 32, Trust.UNDECIDED)
    kit.cipher.refusals[ROOM] = TrustUndecided((device,))
    _, keys = await at_work(kit, "one", "two")
    keys.set()
    await kit.settled()
    assert [message.state for message in await kit.shown(ROOM)] == [DeliveryState.BLOCKED] * 2

    kit.cipher.refusals.clear()
    kit.outbound.decided()

    await kit.until(lambda: bodies(kit) == ["one", "two"])


async def test_a_full_disk_is_told_and_stops_no_lane(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, keys = await at_work(kit, "large")

    async def full(_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(kit.store.outbox, "take", full)
        keys.set()
        await kit.until(lambda: kit.heard(ProblemOccurred))
    assert [type(event.error) for event in kit.heard(ProblemOccurred)] == [DiskFull]
    await secret(kit, "next")

    await kit.until(lambda: bodies(kit) == ["large", "next"])


async def test_the_end_of_the_account_ends_it(kit: AccountKit) -> None:
    await at_work(kit, "large")

    await kit.tasks.close()

    assert (bodies(kit), await kit.queued()) == ([], ["large"])
    assert not [task for task in asyncio.all_tasks() if "make ready" in task.get_name()]
