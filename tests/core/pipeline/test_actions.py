# SPDX-License-Identifier: AGPL-3.0-or-later
"""Corrections, retractions and reactions find their targets, in whatever order they come."""

import dataclasses

import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, carbon, chat_message, ids, own_message
from tests.fakes.everyday import react, replace, reply, retract, secret
from tests.fakes.fake_cipher import enveloped, sealed
from tests.fakes.fake_stream import xml
from xmppclient.events import ConversationChanged, MessageAdded, MessageChanged, MessageRemoved
from xmppclient.model import ActionState, DeliveryState, Encryption, Message, Reaction
from xmppclient.pipeline.envelope import Origin, open_live


async def only(kit: AccountKit) -> Message:
    (message,) = await kit.shown()
    return message


async def archived(kit: AccountKit, text: str) -> None:
    """A message comes from the archive, which took it at the time of the kit's clock."""
    envelope = open_live(xml(text), ALICE, kit.clock.now())
    assert envelope
    await kit.inbound.accept_page([dataclasses.replace(envelope, origin=Origin.ARCHIVE)], None)


async def states(kit: AccountKit) -> list[ActionState]:
    """Of all actions, in the order in which they came."""
    rows = await kit.store.database.fetch("SELECT state FROM action ORDER BY id")
    return [ActionState[name] for (name,) in rows]


async def test_a_correction_replaces_the_words_and_keeps_the_old_ones(kit: AccountKit) -> None:
    await kit.arrive(secret("helo", ids("o1")))
    await kit.arrive(secret("hello", replace("o1") + ids("o2")))

    message = await only(kit)
    assert (message.body, message.edited, message.origin_id) == ("hello", True, "o1")
    assert [revision.body for revision in await kit.store.messages.revisions(message.id)] == ["helo"]
    assert [event.message for event in kit.heard(MessageChanged)] == [message]
    assert (await kit.chat()).unread == 1
    assert kit.heard(ConversationChanged)[-1].conversation.last_message == message


async def test_a_correction_of_a_correction_corrects_the_original(kit: AccountKit) -> None:
    await kit.arrive(secret("one", ids("o1")), secret("two", replace("o1") + ids("o2")))
    kit.clock.move(1)
    await kit.arrive(secret("three", replace("o2") + ids("o3")))

    assert await kit.bodies() == ["three"]


async def test_a_retraction_leaves_a_mark_and_no_word(kit: AccountKit) -> None:
    await kit.arrive(secret("oops", ids("o1")), secret("ooops", replace("o1") + ids("o2")))
    await kit.arrive(secret("/me took it back", retract("o1") + ids("o3")))

    message = await only(kit)
    assert (message.body, message.retracted) == ("", True)
    assert await kit.store.messages.revisions(message.id) == ()
    rows = await kit.store.database.fetch("SELECT body FROM action")
    assert not [body for (body,) in rows if body]


async def test_the_newest_reactions_of_a_person_stand(kit: AccountKit) -> None:
    (message,) = await kit.send("hello")
    await kit.arrive(secret("👍", react(message.origin_id, "👍", "🐢") + ids("r1")))
    kit.clock.move(1)
    await kit.arrive(secret("❤️", react(message.origin_id, "❤️") + ids("r2")))

    assert (await only(kit)).reactions == (Reaction(message.id, BOB, ("❤️",), kit.clock.now()),)

    kit.clock.move(1)
    await kit.arrive(secret("-", react(message.origin_id) + ids("r3")))
    assert (await only(kit)).reactions == ()
    assert (await kit.chat()).unread == 0


async def test_our_reaction_from_another_device_shows_here(kit: AccountKit) -> None:
    await kit.arrive(secret("hello", ids("o1")))
    await kit.arrive(carbon(own_message("", inner=sealed("👍") + react("o1", "👍") + ids("r1")), "sent"))

    assert [(one.sender, one.emojis) for one in (await only(kit)).reactions] == [(ALICE, ("👍",))]
    assert (await kit.chat()).unread == 1


async def test_an_action_that_comes_before_its_target_waits_for_it(kit: AccountKit) -> None:
    await kit.arrive(secret("👍", react("o1", "👍") + ids("r1")))
    await kit.arrive(secret("second", replace("o1") + ids("c1")))
    kit.clock.move(1)
    await kit.arrive(secret("third", replace("o1") + ids("c2")))
    assert await states(kit) == [ActionState.WAITING] * 3
    assert await kit.bodies() == []

    kit.clock.move(-60)
    await kit.arrive(secret("first", ids("o1")))

    message = await only(kit)
    assert (message.body, [one.emojis for one in message.reactions]) == ("third", [("👍",)])
    assert await states(kit) == [ActionState.APPLIED] * 3
    assert [event.message for event in kit.heard(MessageAdded)] == [message]
    assert kit.heard(MessageChanged) == []


async def test_an_older_correction_that_comes_late_does_not_win(kit: AccountKit) -> None:
    await kit.arrive(secret("first", ids("o1")))
    kit.clock.move(60)
    await kit.arrive(secret("third", replace("o1") + ids("c2")))
    kit.clock.move(-30)
    await archived(kit, secret("second", replace("o1") + ids("c1")))

    assert await kit.bodies() == ["third"]


async def test_a_message_and_its_correction_in_one_batch_are_told_once(kit: AccountKit) -> None:
    kit.inbound.hold()
    kit.queue(secret("helo", ids("o1")), secret("hello", replace("o1") + ids("o2")))
    kit.inbound.release(complete=False)
    await kit.inbound.idle()

    assert [event.message.body for event in kit.heard(MessageAdded)] == ["hello"]
    assert kit.heard(MessageChanged) == []


async def test_flt_035_an_action_that_comes_again_is_applied_once(kit: AccountKit) -> None:
    await kit.arrive(secret("first", ids("o1")))
    correction = secret("second", replace("o1") + ids("c1", "m7"))
    await kit.arrive(correction, carbon(correction), correction)

    assert await states(kit) == [ActionState.APPLIED]
    assert kit.cipher.trace.count("decrypt") == 2
    assert len(await kit.store.messages.revisions((await only(kit)).id)) == 1


async def test_what_was_deleted_here_does_not_come_back(kit: AccountKit) -> None:
    text = secret("gone", ids("o1", "m1"))
    await kit.arrive(text)
    await kit.store.messages.delete([(await only(kit)).id])

    await kit.arrive(text, carbon(text))

    assert await kit.bodies() == []
    assert kit.cipher.trace.count("decrypt") == 1


async def test_an_id_attribute_that_is_used_again_does_not_hide_a_new_message(kit: AccountKit) -> None:
    await kit.arrive(chat_message("first", id="1", inner=ids(archive="m1")))
    await kit.store.messages.delete([(await only(kit)).id])

    await kit.arrive(chat_message("second", id="1", inner=ids(archive="m2")))

    assert await kit.bodies() == ["second"]


async def test_an_action_that_could_not_be_read_is_applied_when_it_can(kit: AccountKit) -> None:
    await kit.arrive(secret("helo", ids("o1", "m1")))
    kit.cipher.unreadable["hello"] = "broken"
    await kit.arrive(secret("hello", replace("o1") + ids("o2", "m2")))
    unread = (await kit.shown())[-1]
    assert unread.state is DeliveryState.UNDECRYPTABLE
    kit.cipher.unreadable.clear()

    await kit.arrive(secret("hello", replace("o1") + ids("o2", "m3")))

    assert await kit.bodies() == ["hello"]
    assert [event.message_id for event in kit.heard(MessageRemoved)] == [unread.id]


async def test_what_waited_for_a_message_is_applied_when_that_can_be_read(kit: AccountKit) -> None:
    kit.cipher.unreadable["helo"] = "broken"
    await kit.arrive(secret("helo", ids("o1", "m1")))
    await kit.arrive(secret("hello", replace("o1") + ids("o2", "m2")))

    assert await kit.bodies() == ["hello"]


async def test_in_an_envelope_everything_counts_from_the_inside(kit: AccountKit) -> None:
    await kit.arrive(chat_message("", inner=enveloped("helo") + ids("o1")))
    await kit.arrive(chat_message("", inner=enveloped("hello", replace("o1")) + ids("o2")))

    message = await only(kit)
    assert (message.body, message.encryption) == ("hello", Encryption.OMEMO_2)


async def test_a_reply_carries_the_stored_words_it_answers(kit: AccountKit) -> None:
    (question,) = await kit.send("shall we?")
    await kit.arrive(secret("yes", reply(question.origin_id)))

    (added,) = [event.message for event in kit.heard(MessageAdded) if event.message.body == "yes"]
    assert added.quote
    assert (added.quote.message_id, added.quote.body) == (question.id, "shall we?")


async def test_what_a_stranger_does_to_nothing_makes_no_conversation(kit: AccountKit) -> None:
    await kit.arrive(chat_message("", EVE, inner=react("o1", "👍")))

    assert await kit.store.conversations.find(kit.ctx.id, EVE) is None


async def test_an_action_on_nothing_makes_no_message(kit: AccountKit) -> None:
    await kit.arrive(chat_message("", inner=react("nothing", "👍")))

    assert await kit.shown() == []
    assert (await kit.chat()).unread == 0


@pytest.mark.parametrize("archived", [True, False])
async def test_a_new_message_brings_its_conversation_back(kit: AccountKit, archived: bool) -> None:
    await kit.arrive(chat_message("one", inner=ids("o1")))
    await kit.store.conversations.set_flags((await kit.chat()).id, archived=archived)
    await kit.arrive(chat_message("", inner=react("o1", "👍") + ids("r1")))
    assert (await kit.chat()).archived is archived

    await kit.arrive(chat_message("two"))

    assert not (await kit.chat()).archived
