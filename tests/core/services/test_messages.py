# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from storage.errors import DiskFull
from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, chat_message
from xmppclient.errors import MessageTooLong
from xmppclient.events import ConversationChanged, MessageAdded
from xmppclient.model import DeliveryState, Direction, Encryption, Policy
from xmppclient.services.messages import MAX_BODY


async def test_a_message_is_stored_and_queued_before_it_is_shown(kit: AccountKit) -> None:
    (message,) = await kit.send("hello")

    assert (message.direction, message.sender, message.time) == (Direction.OUT, ALICE, kit.clock.now())
    assert (message.state, message.encryption) == (DeliveryState.QUEUED, Encryption.OMEMO_1)
    assert message.origin_id
    assert message.origin_id == message.attribute_id
    assert await kit.queued() == ["hello"]
    assert [event.message for event in kit.heard(MessageAdded)] == [message]
    assert kit.heard(ConversationChanged)[-1].conversation.last_message == message


async def test_every_message_has_an_id_of_its_own(kit: AccountKit) -> None:
    messages = await kit.send("same", "same", "same")

    assert len({message.origin_id for message in messages}) == 3


async def test_writing_reads_the_chat_empties_the_draft_and_accepts_a_stranger(kit: AccountKit) -> None:
    await kit.arrive(chat_message("psst", EVE))
    await kit.store.conversations.set_draft((await kit.chat(EVE)).id, "half a")

    await kit.send("yes?", to=EVE)

    chat = await kit.chat(EVE)
    assert (chat.unread, chat.draft, chat.is_request) == (0, "", False)


@pytest.mark.parametrize(
    ("of_the_chat", "of_the_message", "expected"),
    [
        (Policy.OMEMO, None, Encryption.OMEMO_1),
        (Policy.OMEMO, Policy.NONE, Encryption.NONE),
        (Policy.NONE, None, Encryption.NONE),
        (Policy.NONE, Policy.OMEMO, Encryption.OMEMO_1),
    ],
)
async def test_the_users_choice_decides_and_only_for_this_message(
    kit: AccountKit, of_the_chat: Policy, of_the_message: Policy | None, expected: Encryption
) -> None:
    await kit.store.conversations.set_policy((await kit.chat()).id, of_the_chat)

    (message,) = await kit.send("hello", policy=of_the_message)

    assert message.encryption is expected
    assert (await kit.chat()).policy is of_the_chat


@pytest.mark.parametrize("body", ["x" * (MAX_BODY + 1), "ü" * (MAX_BODY // 2 + 1)])
async def test_flt_042_a_message_that_is_too_long_is_refused_and_nothing_is_stored(
    kit: AccountKit, body: str
) -> None:
    with pytest.raises(MessageTooLong):
        await kit.send(body)

    assert (await kit.shown(), await kit.queued(), kit.news) == ([], [], [])


async def test_the_longest_message_is_taken(kit: AccountKit) -> None:
    await kit.send("x" * MAX_BODY)

    assert len(await kit.queued()) == 1


@pytest.mark.parametrize("step", ["outbox.put", "conversations.set_draft"])
async def test_flt_028_on_a_full_disk_a_message_is_refused_as_a_whole(
    kit: AccountKit, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository, _, method = step.partition(".")

    async def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(getattr(kit.store, repository), method, full)
    with pytest.raises(DiskFull):
        await kit.send("hello")

    assert (await kit.shown(), await kit.queued(), kit.heard(MessageAdded)) == ([], [], [])


@pytest.mark.parametrize("state", [DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.QUEUED])
async def test_only_what_failed_is_sent_again(kit: AccountKit, state: DeliveryState) -> None:
    (message,) = await kit.send("hello")
    await kit.store.outbox.remove(message.id)
    stored = await kit.store.messages.set_state(message.id, state)

    assert await kit.messages.retry(stored, await kit.chat()) == stored
    assert await kit.queued() == []


@pytest.mark.parametrize("state", [DeliveryState.FAILED, DeliveryState.BLOCKED])
async def test_a_retry_keeps_the_id(kit: AccountKit, state: DeliveryState) -> None:
    (message,) = await kit.send("hello")
    await kit.store.outbox.remove(message.id)
    stored = await kit.store.messages.set_state(message.id, state, "why")

    again = await kit.messages.retry(stored, await kit.chat())

    assert (again.state, again.reason, again.origin_id) == (DeliveryState.QUEUED, "", message.origin_id)
    assert await kit.queued() == ["hello"]


async def test_an_answer_names_the_message_and_shows_its_words(kit: AccountKit) -> None:
    await kit.arrive(chat_message("shall we?", inner="<origin-id xmlns='urn:xmpp:sid:0' id='q1'/>"))
    (question,) = await kit.shown()

    answer = await kit.messages.send(await kit.chat(), "yes", reply_to=question)

    assert (answer.reply_to, answer.reply_sender) == ("q1", BOB)
    assert answer.quote
    assert answer.quote.body == "shall we?"
    assert kit.heard(MessageAdded)[-1].message == answer


async def test_a_spoiler_keeps_a_hint_on_one_line(kit: AccountKit) -> None:
    (message,) = await kit.send("they marry", spoiler="the \n end\x00")

    assert message.spoiler == "the end\ufffd"


async def test_writing_brings_an_archived_chat_back(kit: AccountKit) -> None:
    await kit.store.conversations.set_flags((await kit.chat()).id, archived=True)

    await kit.send("hello")

    assert not (await kit.chat()).archived


@pytest.mark.parametrize("policy", [Policy.OMEMO, Policy.NONE])
async def test_flt_042_what_the_server_would_not_take_is_refused_before_it_is_stored(
    kit: AccountKit, policy: Policy
) -> None:
    kit.messages.limit(10_000)
    with pytest.raises(MessageTooLong):
        await kit.send("x" * 9_000, policy=policy)
    assert await kit.shown() == []

    await kit.send("x" * 1_000, policy=policy)
    kit.messages.limit(0)
    await kit.send("x" * 9_000, policy=policy)


async def test_a_file_is_known_as_one(kit: AccountKit) -> None:
    (message,) = await kit.send("https://a.test/a.jpg")

    assert message.attachment == "https://a.test/a.jpg"
