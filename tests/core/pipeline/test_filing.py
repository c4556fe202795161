# SPDX-License-Identifier: AGPL-3.0-or-later
"""Conversations, unread counts and the requests inbox."""

from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, carbon, chat_message, own_message
from xmppclient.events import ConversationChanged, MessageAdded, MessageChanged
from xmppclient.model import Address, Policy


async def test_incoming_messages_count_as_unread_once_each(kit: AccountKit) -> None:
    await kit.arrive(chat_message("one"), chat_message("two"))
    await kit.arrive(chat_message("three"))

    assert (await kit.chat()).unread == 3


async def test_our_own_message_from_another_device_means_that_all_before_was_seen(kit: AccountKit) -> None:
    await kit.arrive(chat_message("one"), carbon(own_message("answer"), "sent"))
    kit.clock.move(1)
    await kit.arrive(chat_message("two"))

    assert (await kit.chat()).unread == 1


async def test_a_stranger_whom_another_device_answered_leaves_the_requests(kit: AccountKit) -> None:
    await kit.arrive(chat_message("psst", EVE))
    await kit.arrive(carbon(own_message("yes?", to=EVE), "sent"))

    assert not (await kit.chat(EVE)).is_request


async def test_neither_contacts_nor_ourselves_nor_our_server_are_strangers(kit: AccountKit) -> None:
    peers = (BOB, ALICE, Address("a.test"), EVE)

    assert {peer for peer in peers if await kit.processor._filing._is_stranger(peer)} == {EVE}


async def test_somebody_the_user_has_written_to_is_no_stranger(kit: AccountKit) -> None:
    await kit.send("hello", to=EVE)
    await kit.arrive(chat_message("hi", EVE))

    assert not (await kit.chat(EVE)).is_request


async def test_a_chat_starts_encrypted_and_a_plain_message_does_not_change_that(kit: AccountKit) -> None:
    await kit.arrive(chat_message("readable"))

    assert (await kit.chat()).policy is Policy.OMEMO


async def test_messages_are_told_before_their_conversation_and_in_order(kit: AccountKit) -> None:
    await kit.inbound.idle()
    kit.inbound.hold()
    kit.queue(chat_message("one"), chat_message("two"))
    kit.inbound.release(complete=False)
    await kit.inbound.idle()

    kinds = [type(event) for event in kit.news]
    assert kinds == [MessageAdded, MessageAdded, ConversationChanged]
    assert [event.message.body for event in kit.heard(MessageAdded)] == ["one", "two"]
    assert kit.heard(MessageChanged) == []
