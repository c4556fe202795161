# SPDX-License-Identifier: AGPL-3.0-or-later
"""The outgoing lane: nothing is lost, nothing overtakes, nothing goes out weaker than demanded."""

import asyncio
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from storage.errors import DiskFull
from tests.fakes.account_kit import BOB, EVE, AccountKit, account_kit, ids as id_elements, own_message
from tests.fakes.fake_cipher import ENCRYPTED, PAYLOAD
from tests.policy.logs import LogWatch
from xmppclient import ns
from xmppclient.errors import NoDevices, OmemoUnavailable, TrustUndecided
from xmppclient.events import MessageChanged, ProblemOccurred, TrustRequired
from xmppclient.model import DeliveryState, Device, Encryption, Message, Policy, Trust
from xmppclient.pipeline import outbound
from xmppclient.pipeline.outbound import WINDOW

BODY = ns.q(ns.CLIENT, "body")
QUEUED, BLOCKED, SENT, FAILED = (
    DeliveryState.QUEUED,
    DeliveryState.BLOCKED,
    DeliveryState.SENT,
    DeliveryState.FAILED,
)


def words(stanza: Element) -> str:
    """What the fake cipher hid, or the plain body."""
    encrypted = stanza.find(ENCRYPTED)
    if encrypted is None:
        return stanza.findtext(BODY) or ""
    return (encrypted.findtext(PAYLOAD) or "").partition(":")[2]


def sent(kit: AccountKit) -> list[str]:
    return [words(stanza) for stanza, _ in kit.stream.tracked]


async def states(kit: AccountKit) -> list[DeliveryState]:
    return [message.state for message in await kit.shown()]


def undecided(kit: AccountKit) -> TrustUndecided:
    return TrustUndecided((Device(kit.ctx.id, BOB, 7, "cd" * 32, Trust.UNDECIDED),))


async def acked(kit: AccountKit, *messages: Message) -> None:
    for message in messages:
        kit.outbound.acked(message.origin_id)
    await kit.settled()


async def test_nothing_leaves_before_the_session_is_ready(kit: AccountKit) -> None:
    await kit.send("hello")
    await kit.settled()
    assert sent(kit) == []

    kit.outbound.open(resumed=False)
    await kit.until(lambda: sent(kit) == ["hello"])


async def test_a_message_is_committed_before_it_leaves_and_until_it_is_acknowledged(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    (message,) = await kit.send("hello")
    assert await kit.queued() == ["hello"]
    await kit.until(lambda: sent(kit))
    assert (await states(kit), await kit.queued()) == ([QUEUED], ["hello"])

    await acked(kit, message)

    assert (await states(kit), await kit.queued()) == ([SENT], [])
    kit.outbound.wake()
    await kit.settled()
    assert [event.message.state for event in kit.heard(MessageChanged)].count(SENT) == 1


async def test_messages_leave_in_the_order_in_which_they_were_written(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    bodies = [str(number) for number in range(40)]

    await kit.send(*bodies)

    await kit.until(lambda: len(sent(kit)) == len(bodies))
    assert sent(kit) == bodies


async def test_flt_007_a_slow_encryption_is_not_overtaken(kit: AccountKit) -> None:
    kit.cipher.slow["0"] = 1.2
    kit.outbound.open(resumed=False)

    await kit.send("0", "1", "2")

    await kit.until(lambda: len(sent(kit)) == 3)
    assert sent(kit) == ["0", "1", "2"]


async def test_flt_007_a_slow_disk_lets_nothing_overtake(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = kit.store.messages.set_state

    async def slow(*args: object, **options: object) -> Message:
        await asyncio.sleep(1.1 if not kit.stream.tracked else 0)
        return await flush(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(kit.store.messages, "set_state", slow)
    kit.outbound.open(resumed=False)
    await kit.send("0", "1", "2")

    await kit.until(lambda: len(sent(kit)) == 3)
    assert sent(kit) == ["0", "1", "2"]


async def test_flt_001_what_was_in_flight_when_a_session_was_lost_goes_again_with_the_same_ids(
    kit: AccountKit,
) -> None:
    kit.outbound.open(resumed=False)
    messages = await kit.send("0", "1", "2", "3", "4")
    await kit.until(lambda: len(sent(kit)) == 5)
    await acked(kit, messages[0])

    kit.outbound.shut()
    kit.outbound.open(resumed=False)

    await kit.until(lambda: len(sent(kit)) == 9)
    assert sent(kit)[5:] == ["1", "2", "3", "4"]
    assert kit.stream.tokens[5:] == [message.origin_id for message in messages[1:]]


async def test_flt_003_a_resumed_session_sends_nothing_twice(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    await kit.send("0", "1")
    await kit.until(lambda: len(sent(kit)) == 2)

    kit.outbound.shut()
    await kit.send("2")
    kit.outbound.open(resumed=True)

    await kit.until(lambda: len(sent(kit)) == 3)
    assert sent(kit) == ["0", "1", "2"]


async def test_flt_008_what_the_archive_shows_is_not_sent_again(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    first, second = await kit.send("0", "1")
    await kit.until(lambda: len(sent(kit)) == 2)
    kit.outbound.shut()

    await kit.arrive(own_message("", inner="<encrypted xmlns='eu.siacs.conversations.axolotl'/>"
                                           + id_elements(first.origin_id, "m1")))  # fmt: skip
    kit.outbound.open(resumed=False)

    await kit.until(lambda: len(sent(kit)) == 3)
    assert kit.stream.tokens[2:] == [second.origin_id]


async def test_an_acknowledgement_of_a_session_that_has_ended_counts(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    (message,) = await kit.send("hello")
    await kit.until(lambda: sent(kit))
    kit.outbound.shut()
    kit.outbound.open(resumed=False)
    await acked(kit, message)

    assert await states(kit) == [SENT]


async def test_an_acknowledgement_of_something_unknown_changes_nothing(kit: AccountKit) -> None:
    (message,) = await kit.send("hello")
    kit.outbound.acked("never sent")
    await kit.settled()

    assert await states(kit) == [QUEUED]
    await acked(kit, message)
    assert await states(kit) == [SENT]


async def test_acknowledgements_survive_a_full_disk(kit: AccountKit, monkeypatch: pytest.MonkeyPatch) -> None:
    kit.outbound.open(resumed=False)
    first, second = await kit.send("0", "1")
    await kit.until(lambda: len(sent(kit)) == 2)

    async def full(_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(kit.store.outbox, "remove", full)
        await acked(kit, first)
    assert (await states(kit), len(await kit.queued())) == ([QUEUED, QUEUED], 2)
    assert [type(event.error) for event in kit.heard(ProblemOccurred)] == [DiskFull]

    await acked(kit, second)

    assert (await states(kit), await kit.queued()) == ([SENT, SENT], [])


async def test_no_more_than_a_window_is_in_flight(kit: AccountKit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbound, "WINDOW", 3)
    assert WINDOW > 3
    kit.outbound.open(resumed=False)
    messages = await kit.send(*"0123456")
    await kit.settled()
    assert sent(kit) == ["0", "1", "2"]

    await acked(kit, *messages[:2])

    assert sent(kit) == ["0", "1", "2", "3", "4"]


async def test_a_connection_that_breaks_while_sending_loses_nothing(kit: AccountKit) -> None:
    kit.stream.connected = False
    kit.outbound.open(resumed=False)
    await kit.send("0", "1")
    await kit.settled()
    assert sent(kit) == []

    kit.stream.connected = True
    kit.outbound.open(resumed=True)

    await kit.until(lambda: sent(kit) == ["0", "1"])


async def test_flt_024_the_outbox_goes_on_after_a_restart_with_the_same_ids(tmp_path: Path) -> None:
    async with account_kit(tmp_path / "profile") as kit:
        kit.outbound.open(resumed=False)
        messages = await kit.send("0", "1", "2")
        await kit.until(lambda: len(sent(kit)) == 3)
        await acked(kit, messages[0])

    async with account_kit(tmp_path / "profile") as again:
        again.outbound.open(resumed=False)
        await again.until(lambda: len(sent(again)) == 2)

    assert sent(again) == ["1", "2"]
    assert again.stream.tokens == [message.origin_id for message in messages[1:]]


async def test_att_085_without_devices_nothing_is_sent_and_the_message_fails(kit: AccountKit) -> None:
    kit.cipher.refusals[EVE] = NoDevices((EVE,))
    kit.outbound.open(resumed=False)
    await kit.send("secret", to=EVE)
    await kit.send("hello")
    await kit.until(lambda: sent(kit))

    assert sent(kit) == ["hello"]
    (message,) = await kit.shown(EVE)
    assert (message.state, message.reason) == (FAILED, "no_devices")
    assert await kit.queued() == ["hello"]


async def test_a_failed_message_can_be_sent_again_with_the_same_id(kit: AccountKit) -> None:
    kit.cipher.refusals[BOB] = NoDevices((BOB,))
    kit.outbound.open(resumed=False)
    await kit.send("hello")
    await kit.settled()
    (failed,) = await kit.shown()
    assert failed.state is FAILED
    kit.cipher.refusals.clear()

    await kit.messages.retry(failed, await kit.chat())

    await kit.until(lambda: sent(kit) == ["hello"])
    assert kit.stream.tokens == [failed.origin_id]


@pytest.mark.parametrize("refusal", ["undecided", "unavailable", "no devices"])
async def test_a_policy_is_never_lowered_whatever_goes_wrong(kit: AccountKit, refusal: str) -> None:
    kit.cipher.refusals[BOB] = {
        "undecided": undecided(kit),
        "unavailable": OmemoUnavailable(),
        "no devices": NoDevices((BOB,)),
    }[refusal]
    kit.outbound.open(resumed=False)
    await kit.send("secret one", "secret two")
    await kit.settled()
    kit.outbound.shut()
    kit.outbound.open(resumed=False)
    await kit.settled()

    assert kit.stream.tracked == []
    assert kit.stream.sent == []
    assert all(message.encryption is not Encryption.NONE for message in await kit.shown())


async def test_an_undecided_device_blocks_its_conversation_and_no_other(kit: AccountKit) -> None:
    kit.cipher.refusals[BOB] = undecided(kit)
    kit.outbound.open(resumed=False)
    await kit.send("secret one", "secret two")
    await kit.send("hello", to=EVE)
    await kit.until(lambda: sent(kit))
    await kit.settled()

    assert sent(kit) == ["hello"]
    assert await states(kit) == [BLOCKED, BLOCKED]
    (event,) = kit.heard(TrustRequired)
    assert (event.conversation_id, event.devices) == ((await kit.chat()).id, undecided(kit).devices)
    assert await kit.queued() == ["secret one", "secret two", "hello"]


async def test_after_the_decision_what_was_blocked_goes_out_in_order(kit: AccountKit) -> None:
    kit.cipher.refusals[BOB] = undecided(kit)
    kit.outbound.open(resumed=False)
    await kit.send("one", "two")
    await kit.settled()
    kit.cipher.refusals.clear()

    kit.outbound.decided()

    await kit.until(lambda: sent(kit) == ["one", "two"])
    assert await states(kit) == [QUEUED, QUEUED]


async def test_messages_of_a_chat_wait_for_keys_in_order_while_plain_ones_go(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbound, "RETRY", 0.05)
    kit.cipher.refusals[BOB] = OmemoUnavailable()
    kit.outbound.open(resumed=False)
    await kit.send("one", "two")
    await kit.send("readable", to=EVE, policy=Policy.NONE)
    await kit.until(lambda: sent(kit) == ["readable"])
    kit.cipher.refusals.clear()

    await kit.until(lambda: sent(kit) == ["readable", "one", "two"])


async def test_only_an_explicit_choice_sends_readable_words(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    await kit.send("readable", policy=Policy.NONE)
    await kit.send("secret")
    await kit.until(lambda: len(sent(kit)) == 2)

    plain, encrypted = (stanza for stanza, _ in kit.stream.tracked)
    assert plain.findtext(BODY) == "readable"
    assert encrypted.find(ENCRYPTED) is not None
    assert encrypted.findtext(BODY) != "secret"


async def test_a_message_shows_how_it_really_travelled(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    await kit.send("hello")
    await kit.until(lambda: sent(kit))

    assert [message.encryption for message in await kit.shown()] == [Encryption.OMEMO_2]


async def test_a_message_that_breaks_a_library_does_not_stop_the_lane(
    kit: AccountKit, expected_log: LogWatch
) -> None:
    expected_log("could not be made ready")
    kit.cipher.refusals[EVE] = ValueError("the library breaks")
    kit.outbound.open(resumed=False)
    await kit.send("poison", to=EVE)
    await kit.send("hello")

    await kit.until(lambda: sent(kit) == ["hello"])
    (broken,) = await kit.shown(EVE)
    assert (broken.state, broken.reason) == (FAILED, "internal_error")


async def test_what_is_being_recorded_when_the_session_ends_is_recorded_once(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    (message,) = await kit.send("hello")
    await kit.until(lambda: sent(kit))

    kit.outbound.acked(message.origin_id)
    await asyncio.gather(kit.outbound.settle_now(), kit.outbound.settle_now())

    assert (await states(kit), await kit.queued()) == ([SENT], [])
    assert [event.message.state for event in kit.heard(MessageChanged)].count(SENT) == 1
