# SPDX-License-Identifier: AGPL-3.0-or-later
"""Receipts: to whom, when, and that they only ever raise a state."""

from xml.etree.ElementTree import Element

import pytest

from storage.records import RosterRecord, Subscription
from tests.fakes.account_kit import BOB, AccountKit, carbon, chat_message, ids
from tests.fakes.everyday import BOB_PHONE, REQUEST, displayed, received, secret
from xmppclient.events import ConversationChanged
from xmppclient.model import DeliveryState
from xmppclient.ns import HINTS, q
from xmppclient.pipeline import content

QUEUED, SENT, DELIVERED, READ, FAILED = (
    DeliveryState.QUEUED,
    DeliveryState.SENT,
    DeliveryState.DELIVERED,
    DeliveryState.READ,
    DeliveryState.FAILED,
)


def receipts(kit: AccountKit) -> list[tuple[str, str]]:
    """(to, id of the message) of every receipt sent."""
    found = [(stanza.get("to", ""), content.read(stanza).received) for stanza in kit.stream.sent]
    return [(to, identifier) for to, identifier in found if identifier]


async def in_state(kit: AccountKit, *states: DeliveryState) -> list[str]:
    """Messages of ours in these states; returns their ids."""
    messages = await kit.send(*map(str, range(len(states))))
    for message, state in zip(messages, states, strict=True):
        if state is not QUEUED:
            await kit.store.outbox.remove(message.id)
        await kit.store.messages.set_state(message.id, state)
    return [message.origin_id for message in messages]


async def states(kit: AccountKit) -> list[DeliveryState]:
    return [message.state for message in await kit.shown()]


async def test_a_contact_that_asks_is_told_that_the_message_arrived(kit: AccountKit) -> None:
    await kit.arrive(secret("hello", REQUEST, id="a1"))
    await kit.settled()

    assert receipts(kit) == [(BOB_PHONE, "a1")]
    (stanza,) = kit.stream.sent
    assert stanza.find(q(HINTS, "store")) is not None
    assert [child.tag for child in stanza] == [content.RECEIVED, q(HINTS, "store")]


async def test_nobody_is_told_without_asking(kit: AccountKit) -> None:
    await kit.arrive(secret("hello", id="a1"), chat_message("hi", inner=REQUEST))
    await kit.settled()

    assert receipts(kit) == []


async def test_only_the_first_live_sighting_is_answered(kit: AccountKit) -> None:
    text = secret("hello", REQUEST + ids("o1"), id="a1")
    await kit.arrive(carbon(secret("elsewhere", REQUEST, id="a2")))
    await kit.arrive(text, text, carbon(text))
    await kit.settled()

    assert receipts(kit) == [(BOB_PHONE, "a1")]


async def test_what_cannot_be_read_is_not_said_to_have_arrived(kit: AccountKit) -> None:
    kit.cipher.unreadable["secret"] = "broken"
    await kit.arrive(secret("secret", REQUEST, id="a1"))
    await kit.settled()

    assert receipts(kit) == []


@pytest.mark.parametrize("subscription", [Subscription.NONE, Subscription.TO])
async def test_who_may_not_see_us_learns_nothing(kit: AccountKit, subscription: Subscription) -> None:
    await kit.store.roster.put(RosterRecord(kit.ctx.id, BOB, "Bob", subscription))

    await kit.arrive(secret("hello", REQUEST, id="a1"))
    await kit.settled()

    assert receipts(kit) == []


@pytest.mark.parametrize(
    ("setting", "of_the_chat", "told"),
    [("", None, True), ("off", None, False), ("contacts", False, False), ("off", True, True)],
)
async def test_the_settings_decide_and_the_chat_before_them(
    kit: AccountKit, setting: str, of_the_chat: bool | None, told: bool
) -> None:
    await kit.store.settings.set("privacy/receipts", setting)
    chat = await kit.chat()
    await kit.store.conversations.set_privacy(chat.id, receipts=of_the_chat, markers=None, typing=None)

    await kit.arrive(secret("hello", REQUEST, id="a1"))
    await kit.settled()

    assert bool(receipts(kit)) is told


async def test_without_a_connection_nothing_is_told_and_nothing_breaks(kit: AccountKit) -> None:
    kit.stream.connected = False
    await kit.arrive(secret("hello", REQUEST, id="a1"))
    await kit.settled()

    assert await kit.bodies() == ["hello"]


async def test_a_receipt_raises_the_state_and_never_lowers_it(kit: AccountKit) -> None:
    before = (QUEUED, SENT, DELIVERED, READ, FAILED)
    for identifier in await in_state(kit, *before):
        await kit.arrive(chat_message("", inner=received(identifier)))

    assert await states(kit) == [DELIVERED, DELIVERED, DELIVERED, READ, FAILED]
    assert await kit.queued() == []


async def test_a_marker_reads_everything_up_to_its_message(kit: AccountKit) -> None:
    identifiers = await in_state(kit, SENT, DELIVERED, FAILED, QUEUED, SENT)
    await kit.arrive(chat_message("", inner=displayed(identifiers[3])))

    assert await states(kit) == [READ, READ, FAILED, READ, SENT]
    assert await kit.queued() == []
    assert kit.heard(ConversationChanged)


async def test_a_marker_for_something_old_changes_nothing_newer(kit: AccountKit) -> None:
    first, _ = await in_state(kit, SENT, READ)
    await kit.arrive(chat_message("", inner=displayed(first)))

    assert await states(kit) == [READ, READ]


async def test_an_acknowledgement_that_comes_after_the_receipt_lowers_nothing(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    (message,) = await kit.send("hello")
    await kit.until(lambda: kit.stream.tracked)
    await kit.arrive(chat_message("", inner=received(message.origin_id)))

    kit.outbound.acked(message.origin_id)
    await kit.settled()

    assert await states(kit) == [DELIVERED]


async def test_a_receipt_in_the_archive_counts_too(kit: AccountKit) -> None:
    (identifier,) = await in_state(kit, SENT)
    await kit.arrive(carbon(chat_message("", inner=received(identifier))))

    assert await states(kit) == [DELIVERED]


async def test_messages_ask_for_receipts_and_for_markers_only_who_gives_them(kit: AccountKit) -> None:
    async def asked() -> Element:
        count = len(kit.stream.tracked)
        await kit.send("hello")
        await kit.until(lambda: len(kit.stream.tracked) > count)
        return kit.stream.tracked[-1][0]

    kit.outbound.open(resumed=False)
    first = content.read(await asked())
    await kit.store.settings.set("privacy/markers", "on")
    second = content.read(await asked())

    assert (first.receipt_request, first.markable) == (True, False)
    assert (second.receipt_request, second.markable) == (True, True)
