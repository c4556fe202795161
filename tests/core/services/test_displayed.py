# SPDX-License-Identifier: AGPL-3.0-or-later
"""Up to where a chat was read: here, elsewhere, and who is told."""

from datetime import timedelta

import pytest

from storage.records import RosterRecord, Subscription
from tests.fakes.account_kit import BOB, AccountKit, carbon, chat_message, ids, own_message
from tests.fakes.everyday import MARKABLE, displayed, secret
from tests.fakes.fake_cipher import sealed
from xmppclient import ns
from xmppclient.events import ConversationChanged
from xmppclient.model import Address, StanzaId
from xmppclient.pipeline import content


def markers(kit: AccountKit) -> list[tuple[str, str]]:
    found = [(stanza.get("to", ""), content.read(stanza).displayed) for stanza in kit.stream.sent]
    return [(to, identifier) for to, identifier in found if identifier]


async def arrive(kit: AccountKit, *numbers: int, inner: str = "") -> None:
    """Numbered messages of Bob's, a minute apart, as the archive names them."""
    for number in numbers:
        await kit.arrive(secret(f"text {number}", inner + ids(f"o{number}", f"m{number}"), id=f"a{number}"))
        kit.clock.move(60)


async def unread(kit: AccountKit) -> int:
    return (await kit.chat()).unread


@pytest.fixture
async def with_markers(kit: AccountKit) -> AccountKit:
    await kit.store.settings.set("privacy/markers", "on")
    return kit


async def test_reading_moves_the_position_and_tells_who_listens(kit: AccountKit) -> None:
    positions: list[tuple[Address, StanzaId]] = []
    kit.displayed.on_read(lambda *position: positions.append(position))
    await arrive(kit, 1, 2)

    await kit.displayed.mark_read(await kit.chat())
    await kit.displayed.mark_read(await kit.chat())

    chat = await kit.chat()
    assert (chat.unread, chat.read_id) == (0, "m2")
    assert positions == [(BOB, StanzaId("m2"))]
    assert kit.heard(ConversationChanged)[-1].conversation == chat


async def test_the_newest_message_that_asks_gets_one_marker(with_markers: AccountKit) -> None:
    kit = with_markers
    await arrive(kit, 1, 2, inner=MARKABLE)
    await arrive(kit, 3)

    await kit.displayed.mark_read(await kit.chat())
    await kit.displayed.mark_read(await kit.chat())

    assert markers(kit) == [(BOB, "a2")]


async def test_nobody_is_told_without_asking(with_markers: AccountKit) -> None:
    await arrive(with_markers, 1)

    await with_markers.displayed.mark_read(await with_markers.chat())

    assert markers(with_markers) == []


@pytest.mark.parametrize("subscription", [Subscription.NONE, Subscription.TO])
async def test_who_may_not_see_us_gets_no_marker(
    with_markers: AccountKit, subscription: Subscription
) -> None:
    kit = with_markers
    await kit.store.roster.put(RosterRecord(kit.ctx.id, BOB, "Bob", subscription))
    await arrive(kit, 1, inner=MARKABLE)

    await kit.displayed.mark_read(await kit.chat())

    assert markers(kit) == []


async def test_a_chat_may_have_its_own_rule(kit: AccountKit) -> None:
    await arrive(kit, 1, inner=MARKABLE)
    await kit.store.conversations.set_privacy((await kit.chat()).id, receipts=None, markers=True, typing=None)

    await kit.displayed.mark_read(await kit.chat())

    assert markers(kit) == [(BOB, "a1")]


async def test_what_another_device_read_is_read_here(kit: AccountKit) -> None:
    await arrive(kit, 1, 2, 3)

    await kit.displayed.apply_remote(BOB, StanzaId("m2"))

    chat = await kit.chat()
    assert (chat.unread, chat.read_id) == (1, "m2")


async def test_a_position_never_moves_back(kit: AccountKit) -> None:
    await arrive(kit, 1, 2, 3)
    await kit.displayed.apply_remote(BOB, StanzaId("m3"))

    await kit.displayed.apply_remote(BOB, StanzaId("m1"))

    chat = await kit.chat()
    assert (chat.unread, chat.read_id) == (0, "m3")


async def test_a_position_that_is_not_here_yet_counts_when_it_comes(kit: AccountKit) -> None:
    await arrive(kit, 1)
    await kit.displayed.apply_remote(BOB, StanzaId("m2"))
    assert await unread(kit) == 1

    await arrive(kit, 2)
    await kit.settled()

    assert await unread(kit) == 0


async def test_a_position_in_a_chat_that_is_not_here_is_nothing(kit: AccountKit) -> None:
    await kit.displayed.apply_remote(Address("carol@c.test"), StanzaId("m2"))

    assert await kit.store.conversations.find(kit.ctx.id, Address("carol@c.test")) is None


async def test_a_marker_that_another_device_of_ours_sent_reads_the_chat(kit: AccountKit) -> None:
    await arrive(kit, 1, 2)
    await kit.arrive(carbon(own_message("", inner=displayed("a1")), "sent"))
    await kit.settled()

    assert await unread(kit) == 1


async def test_our_own_marker_says_nothing_about_what_they_read(kit: AccountKit) -> None:
    (message,) = await kit.send("hello")
    await kit.arrive(carbon(own_message("", inner=displayed(message.origin_id)), "sent"))

    assert [m.state for m in await kit.shown()] == [message.state]


async def test_answering_on_another_device_sends_no_marker_from_here(with_markers: AccountKit) -> None:
    kit = with_markers
    await arrive(kit, 1, inner=MARKABLE)
    await kit.arrive(carbon(own_message("", inner=sealed("answer")), "sent"))
    await kit.settled()

    await kit.displayed.mark_read(await kit.chat())

    assert (await unread(kit), markers(kit)) == (0, [])


async def test_a_message_that_names_us_counts_as_a_mention(kit: AccountKit) -> None:
    mention = f"<reference xmlns='{ns.REFERENCE}' type='mention' uri='xmpp:alice@a.test'/>"
    await kit.arrive(chat_message("hey Alice", inner=mention), chat_message("hey"))
    chat = await kit.chat()
    assert (chat.unread, chat.mentions) == (2, 1)

    await kit.displayed.mark_read(chat)

    assert (await kit.chat()).mentions == 0


async def test_history_that_comes_late_is_not_news(kit: AccountKit) -> None:
    await arrive(kit, 5)
    await kit.displayed.mark_read(await kit.chat())
    kit.clock.move(-timedelta(days=1).total_seconds())

    await kit.arrive(secret("old", ids("o0", "m0")), carbon(own_message("", inner=sealed("older")), "sent"))

    assert await unread(kit) == 0


async def test_an_old_message_of_ours_does_not_read_what_is_new(kit: AccountKit) -> None:
    await arrive(kit, 1)
    kit.clock.move(-timedelta(days=1).total_seconds())

    await kit.arrive(carbon(own_message("", inner=sealed("old")), "sent"))

    assert await unread(kit) == 1


async def test_what_arrives_while_the_past_is_looked_at_stays_unread(kit: AccountKit) -> None:
    await arrive(kit, 1, 2)
    kit.queue(carbon(own_message("", inner=sealed("answer")), "sent"), secret("new", ids("o9", "m9")))
    await kit.inbound.idle()
    await kit.settled()

    assert await unread(kit) == 1
