# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from tests.core.core.conftest import Home
from tests.fakes.account_kit import BOB, EVE
from xmppclient.errors import InvalidAddress, RoomHidesAddresses, UnknownConversation, UnknownMessage
from xmppclient.model import Address, ConversationId, DeliveryState, Kind, MessageId, Policy


async def test_a_conversation_is_opened_once_and_named_as_in_the_roster(home: Home) -> None:
    first = await home.core.chats.open(home.account.id, "BOB@b.test/phone")
    second = await home.core.chats.open(home.account.id, BOB)

    assert first == second
    assert (first.address, first.name, first.policy) == (BOB, "Bob", Policy.OMEMO)
    assert home.kinds == ["ConversationChanged"]


@pytest.mark.parametrize("wrong", ["", "bob", "@@@", "b.test"])
async def test_nobody_cannot_be_written_to(home: Home, wrong: str) -> None:
    with pytest.raises(InvalidAddress):
        await home.core.chats.open(home.account.id, wrong)


async def test_what_is_not_there_is_unknown(home: Home) -> None:
    with pytest.raises(UnknownConversation):
        await home.core.chats.get(ConversationId(99))
    with pytest.raises(UnknownMessage):
        await home.core.chats.message(MessageId(99))


async def test_without_a_network_messages_queue_and_can_be_read_and_found(home: Home) -> None:
    await home.core.start()
    chat = await home.core.chats.open(home.account.id, BOB)
    for word in ("one", "two", "three"):
        await home.core.chats.send(chat.id, word)

    newest = await home.core.chats.page(chat.id, limit=2)
    older = await home.core.chats.page(chat.id, newest[-1])

    assert [message.body for message in (*newest, *older)] == ["three", "two", "one"]
    assert {message.state for message in newest} == {DeliveryState.QUEUED}
    assert [hit.message.body for hit in await home.core.chats.search("thr")] == ["three"]
    assert await home.core.chats.message(older[0].id) == older[0]


async def test_writing_to_a_stranger_takes_them_out_of_the_requests(home: Home) -> None:
    await home.core.start()
    store = home.core.profile.store
    chat, _ = await store.conversations.ensure(home.account.id, EVE, is_request=True)
    assert [c.id for c in await home.core.chats.list(requests=True)] == [chat.id]

    await home.core.chats.send(chat.id, "hello")

    assert await home.core.chats.list(requests=True) == ()
    assert [c.id for c in await home.core.chats.list()] == [chat.id]


async def test_what_a_chat_remembers_is_told(home: Home) -> None:
    chats = home.core.chats
    chat = await chats.open(home.account.id, BOB)
    home.news.clear()

    await chats.save_draft(chat.id, "half a")
    await chats.set_policy(chat.id, Policy.NONE)
    await chats.set_flags(chat.id, pinned=True, muted=True)

    after = await chats.get(chat.id)
    assert (after.draft, after.policy, after.pinned, after.muted) == ("half a", Policy.NONE, True, True)
    assert home.kinds == ["ConversationChanged"] * 3


async def test_reading_what_was_read_tells_nothing(home: Home) -> None:
    chat = await home.core.chats.open(home.account.id, BOB)
    await home.core.profile.store.conversations.add_unread(chat.id, 2)
    home.news.clear()

    await home.core.chats.mark_read(chat.id)
    await home.core.chats.mark_read(chat.id)

    assert (await home.core.chats.get(chat.id)).unread == 0
    assert home.kinds == ["ConversationChanged"]


async def test_att_077_private_messages_in_a_room_cannot_be_encrypted(home: Home) -> None:
    occupant = Address("room@muc.a.test/bob")
    ensure = home.core.profile.store.conversations.ensure
    chat, _ = await ensure(home.account.id, occupant, Kind.OCCUPANT)

    with pytest.raises(RoomHidesAddresses):
        await home.core.chats.set_policy(chat.id, Policy.OMEMO)
    await home.core.chats.set_policy(chat.id, Policy.NONE)

    assert (await home.core.chats.get(chat.id)).policy is Policy.NONE
