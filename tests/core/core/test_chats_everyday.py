# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a person does in chats besides reading and writing, as the front ends ask for it."""

from datetime import timedelta

import pytest

from storage.records import Address, Direction, MessageRecord
from tests.core.core.conftest import Home
from tests.fakes.account_kit import BOB, EVE, NOON
from xmppclient.errors import (
    NotChangeable,
    NotConnected,
    UnknownConversation,
    UnknownMessage,
)
from xmppclient.events import ConversationCleared, ConversationRemoved, MessageRemoved
from xmppclient.model import Conversation, DeliveryState, Encryption, Message, MessageId, SearchQuery


@pytest.fixture
async def online(home: Home) -> Home:
    """With a running session, and no server."""
    await home.core.start()
    return home


async def chat_with(home: Home, jid: Address = BOB) -> Conversation:
    return await home.core.chats.open(home.account.id, jid)


async def came(home: Home, *bodies: str, jid: Address = BOB) -> list[Message]:
    """Messages that arrived earlier, a minute apart."""
    chat = await chat_with(home, jid)
    records = [
        MessageRecord(
            chat.id,
            Direction.IN,
            jid,
            NOON + timedelta(minutes=number),
            body,
            DeliveryState.RECEIVED,
            encryption=Encryption.OMEMO_1,
            origin_id=f"in-{jid}-{number}",
            attribute_id=f"in-{jid}-{number}",
        )
        for number, body in enumerate(bodies)
    ]
    return list(await home.core.profile.store.messages.add_many(records))


async def test_a_message_is_answered_corrected_and_taken_back(online: Home) -> None:
    chats = online.core.chats
    (question,) = await came(online, "shall we?")

    answer = await chats.send(question.conversation_id, "yess", reply_to=question.id, spoiler="an answer")
    assert answer.quote
    assert (answer.quote.body, answer.spoiler) == ("shall we?", "an answer")
    assert (await chats.correct(answer.id, "yes")).body == "yes"
    assert (await chats.retract(answer.id)).retracted

    assert [message.body for message in await chats.page(question.conversation_id)] == ["shall we?"]


async def test_nobody_answers_a_message_of_another_chat(online: Home) -> None:
    (question,) = await came(online, "shall we?", jid=EVE)
    chat = await chat_with(online)

    with pytest.raises(UnknownMessage):
        await online.core.chats.send(chat.id, "yes", reply_to=question.id)

    assert await online.core.chats.page(chat.id) == ()


async def test_reactions_are_shown_at_once_and_in_place_of_each_other(online: Home) -> None:
    (message,) = await came(online, "hello")

    await online.core.chats.react(message.id, ("👍",))
    assert [one.emojis for one in (await online.core.chats.react(message.id, ("🐢",))).reactions] == [("🐢",)]
    assert (await online.core.chats.react(message.id, ())).reactions == ()


async def test_words_are_forwarded_as_our_own(online: Home) -> None:
    (message,) = await came(online, "hello")
    chat = await chat_with(online, EVE)

    forwarded = await online.core.chats.forward(message.id, chat.id)

    assert (forwarded.body, forwarded.direction, forwarded.reply_to) == ("hello", Direction.OUT, "")


async def test_what_has_no_words_is_not_forwarded(online: Home) -> None:
    (message,) = await came(online, "hello")
    await online.core.profile.store.messages.retract(message.id)

    with pytest.raises(NotChangeable):
        await online.core.chats.forward(message.id, message.conversation_id)


async def test_a_message_is_pinned_and_deleted(home: Home) -> None:
    one, two = await came(home, "one", "two")
    chats = home.core.chats

    assert (await chats.pin(one.id, True)).pinned
    assert [message.id for message in await chats.pinned(one.conversation_id)] == [one.id]
    await chats.delete(one.id)

    assert [message.id for message in await chats.page(one.conversation_id)] == [two.id]
    assert [event.message_id for event in home.news if isinstance(event, MessageRemoved)] == [one.id]
    with pytest.raises(UnknownMessage):
        await chats.delete(one.id)


async def test_a_chat_is_read_in_both_directions(home: Home) -> None:
    messages = await came(home, *"abcde")
    chats = home.core.chats

    newer = await chats.after(messages[0].conversation_id, messages[1], 2)
    near = await chats.around(messages[2].id, 3)

    assert [message.body for message in newer] == ["d", "c"]
    assert [message.body for message in near] == ["d", "c", "b"]
    with pytest.raises(UnknownMessage):
        await chats.around(MessageId(99))


async def test_a_chat_is_emptied_then_removed(home: Home) -> None:
    (message,) = await came(home, "hello")
    chats = home.core.chats

    await chats.clear(message.conversation_id)
    assert await chats.page(message.conversation_id) == ()
    assert (await chats.get(message.conversation_id)).last_message is None
    await chats.remove(message.conversation_id)

    with pytest.raises(UnknownConversation):
        await chats.get(message.conversation_id)
    told = [type(event) for event in home.news]
    assert (ConversationCleared in told, ConversationRemoved in told) == (True, True)


async def test_everything_a_chat_can_be_set_to_is_kept(home: Home) -> None:
    chat = await chat_with(home)
    chats = home.core.chats

    await chats.set_flags(chat.id, muted=True, muted_until=NOON, archived=True, mentions_only=True)
    await chats.set_privacy(chat.id, receipts=False, markers=True, typing=None)
    await chats.set_expiry(chat.id, keep=60)
    await chats.set_expiry(chat.id, ephemeral=30)

    after = await chats.get(chat.id)
    assert (after.muted, after.muted_until, after.archived, after.mentions_only) == (True, NOON, True, True)
    assert (after.send_receipts, after.send_markers, after.send_typing) == (False, True, None)
    assert (after.keep, after.ephemeral) == (60, 30)


async def test_old_texts_and_all_words_can_be_found(online: Home) -> None:
    (message,) = await came(online, "helo")
    chats = online.core.chats
    await online.core.profile.store.messages.correct(message.id, "hello", NOON + timedelta(hours=1))

    assert [revision.body for revision in await chats.revisions(message.id)] == ["helo"]
    assert [hit.message.id for hit in await chats.find(SearchQuery("hello", sender=BOB))] == [message.id]


async def test_reading_moves_the_position_also_without_a_session(home: Home) -> None:
    chat = await chat_with(home)
    await home.core.profile.store.conversations.add_unread(chat.id, 2)

    await home.core.chats.mark_read(chat.id)

    assert (await home.core.chats.get(chat.id)).unread == 0


async def test_what_needs_an_account_says_so_while_it_does_not_run(home: Home) -> None:
    (message,) = await came(home, "hello")
    chats = home.core.chats

    await chats.set_typing(message.conversation_id, True)
    assert await chats.gaps(message.conversation_id) == ()
    for command in (chats.react(message.id, ("👍",)), chats.check(message.conversation_id)):
        with pytest.raises(NotConnected):
            await command
