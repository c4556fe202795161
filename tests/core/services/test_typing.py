# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is writing: told only by choice, believed only for a while."""

import asyncio

import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, chat_message
from tests.fakes.everyday import secret, state
from xmppclient import ns
from xmppclient.events import TypingChanged
from xmppclient.pipeline import content
from xmppclient.services import typing


def told(kit: AccountKit) -> list[str]:
    """The chat states sent."""
    return [name for stanza in kit.stream.sent if (name := content.read(stanza).chat_state)]


def heard(kit: AccountKit) -> list[bool]:
    return [event.composing for event in kit.heard(TypingChanged)]


@pytest.fixture
async def telling(kit: AccountKit) -> AccountKit:
    await kit.store.settings.set("privacy/typing", "on")
    return kit


async def test_many_keys_are_told_once(telling: AccountKit) -> None:
    chat = await telling.chat()
    for _ in range(5):
        await telling.typing.set(chat, True)
    await telling.typing.set(chat, False)
    await telling.typing.set(chat, False)

    assert told(telling) == ["composing", "paused"]
    stanza = telling.stream.sent[0]
    assert stanza.get("to") == BOB
    assert stanza.find(ns.q(ns.HINTS, "no-store")) is not None
    assert stanza.find(ns.q(ns.CLIENT, "body")) is None


async def test_after_a_while_without_keys_we_have_paused(
    telling: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typing, "PAUSE", 0.01)
    await telling.typing.set(await telling.chat(), True)

    await telling.until(lambda: told(telling) == ["composing", "paused"])


async def test_a_message_that_was_sent_needs_no_pause(telling: AccountKit) -> None:
    chat = await telling.chat()
    await telling.typing.set(chat, True)
    telling.typing.wrote(chat.id)
    await telling.typing.set(chat, False)

    assert told(telling) == ["composing"]


async def test_a_chat_may_be_left_out(telling: AccountKit) -> None:
    chat = await telling.chat()
    await telling.store.conversations.set_privacy(chat.id, receipts=None, markers=None, typing=False)

    await telling.typing.set(await telling.chat(), True)

    assert told(telling) == []


async def test_strangers_are_told_nothing(telling: AccountKit) -> None:
    await telling.arrive(chat_message("psst", EVE))

    await telling.typing.set(await telling.chat(EVE), True)

    assert told(telling) == []


async def test_without_a_connection_nothing_breaks(telling: AccountKit) -> None:
    telling.stream.connected = False

    await telling.typing.set(await telling.chat(), True)

    assert telling.stream.sent == []


@pytest.mark.parametrize("end", ["paused", "active", "inactive", "gone"])
async def test_a_contact_who_writes_is_seen_until_they_stop(kit: AccountKit, end: str) -> None:
    chat = await kit.chat()
    await kit.arrive(chat_message("", inner=state("composing")))
    await kit.arrive(chat_message("", inner=state("composing")))
    await kit.settled()
    await kit.arrive(chat_message("", inner=state(end)))
    await kit.settled()

    assert heard(kit) == [True, False]
    assert {(event.conversation_id, event.jid) for event in kit.heard(TypingChanged)} == {(chat.id, BOB)}
    assert await kit.shown() == []


async def test_a_message_ends_it(kit: AccountKit) -> None:
    await kit.chat()
    await kit.arrive(chat_message("", inner=state("composing")))
    await kit.settled()
    await kit.arrive(secret("done", state("active")))
    await kit.settled()

    assert heard(kit) == [True, False]


async def test_silence_ends_it(kit: AccountKit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typing, "FORGET", 0.02)
    await kit.chat()
    await kit.arrive(chat_message("", inner=state("composing")))

    await kit.until(lambda: heard(kit) == [True, False])


async def test_strangers_and_people_without_a_chat_are_not_seen_writing(kit: AccountKit) -> None:
    await kit.arrive(chat_message("psst", EVE), chat_message("", EVE, inner=state("composing")))
    await kit.arrive(chat_message("", inner=state("composing")))
    await kit.settled()

    assert heard(kit) == []


async def test_what_stops_at_once_is_not_told(kit: AccountKit) -> None:
    await kit.chat()
    kit.queue(chat_message("", inner=state("composing")), chat_message("", inner=state("paused")))
    await kit.inbound.idle()
    await kit.settled()

    assert True not in heard(kit)


async def test_after_the_end_no_timer_is_left(telling: AccountKit) -> None:
    await telling.typing.set(await telling.chat(), True)
    await telling.arrive(chat_message("", inner=state("composing")))

    telling.typing.close()
    await asyncio.sleep(0)

    assert told(telling) == ["composing"]
    assert ALICE not in {event.jid for event in telling.heard(TypingChanged)}
