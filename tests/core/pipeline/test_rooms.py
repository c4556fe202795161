# SPDX-License-Identifier: AGPL-3.0-or-later
"""What happens to messages of rooms: where they go, whose they are, and when ours have arrived."""

from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, carbon, chat_message, own_message
from tests.fakes.everyday import react, received, replace, retract
from tests.fakes.fake_cipher import sealed
from tests.fakes.room_scenes import ROOM, numbered, occupant, room, said
from xmppclient import ns
from xmppclient.events import KeysProgress, MessageChanged, RoomNoticed
from xmppclient.model import Address, DeliveryState, Direction, Encryption, Kind, Message, Policy
from xmppclient.pipeline import outbound, reflections

QUEUED, SENT, FAILED, BLOCKED = (
    DeliveryState.QUEUED,
    DeliveryState.SENT,
    DeliveryState.FAILED,
    DeliveryState.BLOCKED,
)
MUC_USER = f"<x xmlns='{ns.MUC_USER}'/>"


def delayed(stamp: str, by: str = ROOM) -> str:
    return f"<delay xmlns='{ns.DELAY}' from='{by}' stamp='{stamp}'/>"


def reference(uri: str) -> str:
    return f"<reference xmlns='{ns.REFERENCE}' type='mention' uri='{uri}'/>"


async def only(kit: AccountKit, peer: Address = ROOM) -> Message:
    (message,) = await kit.shown(peer)
    return message


def sent(kit: AccountKit) -> list[Element]:
    return [stanza for stanza, _ in kit.stream.tracked]


async def speak(kit: AccountKit, *bodies: str, policy: Policy = Policy.NONE) -> list[Message]:
    return await kit.send(*bodies, to=ROOM, policy=policy)


# In


async def test_a_message_belongs_to_its_room_and_to_the_real_person(kit: AccountKit) -> None:
    await room(kit)

    await kit.arrive(said("hello", inner=numbered("r1", "o1")))

    message = await only(kit)
    assert (message.body, message.sender, message.nick) == ("hello", BOB, "bob")
    assert (message.direction, message.stanza_id, message.origin_id) == (Direction.IN, "r1", "o1")
    assert (await kit.chat(ROOM)).unread == 1


async def test_where_addresses_are_hidden_the_author_is_who_has_the_nick(kit: AccountKit) -> None:
    await room(kit, anonymous=True, occupant_ids=True)

    await kit.arrive(said("hello", inner=occupant("b0b")))

    message = await only(kit)
    assert (message.sender, message.occupant_id) == (f"{ROOM}/bob", "b0b")


async def test_a_room_whose_conversation_was_removed_is_not_made_anew(kit: AccountKit) -> None:
    made = await room(kit)
    await kit.store.conversations.remove(made.conversation_id)

    await kit.arrive(said("hello"))

    assert await kit.store.conversations.find(kit.ctx.id, ROOM) is None


async def test_the_same_message_live_and_from_the_archive_is_stored_once(kit: AccountKit) -> None:
    await room(kit)

    await kit.arrive(said("hello", inner=numbered("r1")), said("hello", inner=numbered("r1")))
    await kit.arrive(said("hello", inner=numbered("r1")))

    assert await kit.bodies(ROOM) == ["hello"]


async def test_one_origin_id_under_one_nick_is_one_message_though_its_author_became_known(
    kit: AccountKit,
) -> None:
    made = await room(kit, names_messages=False, anonymous=True)
    await kit.arrive(said("hello", inner=numbered("", "o1")))
    made.anonymous = False

    await kit.arrive(said("hello", inner=numbered("", "o1")))

    assert await kit.bodies(ROOM) == ["hello"]


async def test_so_it_is_if_both_come_at_once(kit: AccountKit) -> None:
    made = await room(kit, names_messages=False, anonymous=True)
    kit.inbound.hold(ROOM)
    kit.queue(said("hello", inner=numbered("", "o1")))
    made.anonymous = False
    kit.queue(said("hello", inner=numbered("", "o1")))

    kit.inbound.release(ROOM)
    await kit.inbound.idle()

    assert await kit.bodies(ROOM) == ["hello"]


async def test_history_of_a_room_without_an_archive_bears_the_times_of_the_room(kit: AccountKit) -> None:
    await room(kit, names_messages=False)

    await kit.arrive(said("old", inner=delayed("2026-03-01T09:00:00Z")))
    await kit.arrive(said("new", inner=delayed("2026-03-01T09:00:00Z", by=f"{ROOM}/bob")))

    assert [m.time.hour for m in await kit.shown(ROOM)] == [9, 12]
    assert (await kit.chat(ROOM)).unread == 1  # what was said before we came is no news


async def test_what_a_room_remembers_may_be_somebody_elses_who_had_the_nick(kit: AccountKit) -> None:
    await room(kit, names_messages=False)
    past = delayed("2026-03-01T09:00:00Z")

    await kit.arrive(said("open", inner=past), said("", inner=sealed("secret") + past))

    assert [(message.body, message.sender) for message in await kit.shown(ROOM)] == [
        ("open", f"{ROOM}/bob"),
        ("secret", BOB),
    ]


async def test_a_message_that_says_our_nick_as_a_word_mentions_us(kit: AccountKit) -> None:
    await room(kit)

    await kit.arrive(said("Alice: come here"), said("malice is no nick"), said("ask (alice)!"))

    assert [message.mention for message in await kit.shown(ROOM)] == [True, False, True]
    assert (await kit.chat(ROOM)).mentions == 2


@pytest.mark.parametrize("uri", [f"xmpp:{ALICE}", f"xmpp:{ROOM}/alice"])
async def test_a_reference_to_us_mentions_us(kit: AccountKit, uri: str) -> None:
    await room(kit)

    await kit.arrive(said("you", inner=f"<reference xmlns='{ns.REFERENCE}' type='mention' uri='{uri}'/>"))
    await kit.arrive(
        said("Bob", inner=f"<reference xmlns='{ns.REFERENCE}' type='mention' uri='xmpp:{BOB}'/>")
    )

    assert [message.mention for message in await kit.shown(ROOM)] == [True, False]


async def test_a_quiet_room_comes_out_of_the_archived_ones_only_for_a_mention(kit: AccountKit) -> None:
    made = await room(kit)
    flags = kit.store.conversations.set_flags
    await flags(made.conversation_id, archived=True, mentions_only=True)

    await kit.arrive(said("hello"))
    assert (await kit.chat(ROOM)).archived

    await kit.arrive(said("hello alice"))
    assert not (await kit.chat(ROOM)).archived


async def test_what_is_encrypted_is_read_as_written_by_the_real_person_in_this_room(kit: AccountKit) -> None:
    await room(kit)

    await kit.arrive(said("", inner=sealed("secret")))

    assert await kit.bodies(ROOM) == ["secret"]
    assert kit.cipher.read_as == [(BOB, ROOM)]


async def test_what_nobody_known_has_encrypted_is_kept_unread(kit: AccountKit) -> None:
    await room(kit, anonymous=True)

    await kit.arrive(said("", inner=sealed("secret")))

    message = await only(kit)
    assert (message.state, message.reason) == (DeliveryState.UNDECRYPTABLE, "sender_hidden")
    assert kit.cipher.read_as == []


# Private messages


async def test_a_private_message_in_a_room_has_a_conversation_of_its_own(kit: AccountKit) -> None:
    await room(kit)

    await kit.arrive(chat_message("psst", f"{ROOM}/bob", inner=MUC_USER))

    chat = await kit.chat(Address(f"{ROOM}/bob"))
    assert (chat.kind, chat.policy, chat.is_request, chat.unread) == (Kind.OCCUPANT, Policy.NONE, False, 1)
    assert chat.name == "bob"
    assert await kit.bodies(Address(f"{ROOM}/bob")) == ["psst"]
    assert await kit.bodies(ROOM) == await kit.bodies(BOB) == []


async def test_an_answer_goes_to_the_occupant_alone_and_says_so(kit: AccountKit) -> None:
    await room(kit)
    await kit.arrive(chat_message("psst", f"{ROOM}/bob", inner=MUC_USER))
    kit.outbound.open(resumed=False)

    await kit.send("what?", to=Address(f"{ROOM}/bob"))
    await kit.until(lambda: sent(kit))

    (stanza,) = sent(kit)
    assert (stanza.get("to"), stanza.get("type")) == (f"{ROOM}/bob", "chat")
    assert stanza.find(ns.q(ns.MUC_USER, "x")) is not None


async def test_who_was_whispered_to_may_say_that_it_arrived_and_react(kit: AccountKit) -> None:
    await room(kit)
    bob = Address(f"{ROOM}/bob")
    await kit.arrive(chat_message("psst", bob, inner=MUC_USER))
    kit.outbound.open(resumed=False)
    (message,) = await kit.send("what?", to=bob, policy=Policy.NONE)
    await kit.until(lambda: sent(kit))
    kit.outbound.acked(message.origin_id)
    await kit.settled()

    await kit.arrive(chat_message("", bob, inner=received(message.origin_id)))
    await kit.arrive(chat_message("", bob, inner=react(message.origin_id, "👍")))

    answer = (await kit.shown(bob))[-1]
    assert answer.state is DeliveryState.DELIVERED
    assert [(one.sender, one.emojis) for one in answer.reactions] == [(bob, ("👍",))]


async def test_what_our_other_device_whispers_is_ours(kit: AccountKit) -> None:
    await room(kit)

    await kit.arrive(carbon(own_message("psst", to=f"{ROOM}/bob", inner=MUC_USER), "sent"))

    message = await only(kit, Address(f"{ROOM}/bob"))
    assert (message.direction, message.sender) == (Direction.OUT, ALICE)


# Out


async def test_a_message_goes_to_everybody_and_its_return_is_the_proof(kit: AccountKit) -> None:
    await room(kit)
    kit.outbound.open(resumed=False)
    (message,) = await speak(kit, "hello")
    await kit.until(lambda: sent(kit))

    kit.outbound.acked(message.origin_id)
    await kit.settled()
    assert ((await only(kit)).state, await kit.queued()) == (QUEUED, ["hello"])

    await kit.arrive(said("hello", "alice", numbered("r1", message.origin_id)))

    assert sent(kit)[0].get("type") == "groupchat"
    stored = await only(kit)
    assert (stored.state, stored.stanza_id, await kit.queued()) == (SENT, "r1", [])
    assert len(sent(kit)) == 1
    await kit.outbound.quiet()


async def test_a_room_that_renames_what_it_returns_is_understood(kit: AccountKit) -> None:
    await room(kit, names_messages=False)
    kit.outbound.open(resumed=False)
    await speak(kit, "hello", "hello")
    await kit.until(lambda: len(sent(kit)) == 2)

    kit.inbound.hold(ROOM)
    kit.queue(*(said("hello", "alice", id=f"irc-{number}") for number in (1, 2)))
    kit.inbound.release(ROOM)
    await kit.arrive(said("from elsewhere", "alice", id="irc-3"))

    assert [message.body for message in await kit.shown(ROOM)] == ["hello", "hello", "from elsewhere"]
    assert await kit.queued() == []


async def test_the_return_may_come_before_the_acknowledgement(kit: AccountKit) -> None:
    await room(kit)
    kit.outbound.open(resumed=False)
    (message,) = await speak(kit, "hello")
    await kit.until(lambda: sent(kit))

    await kit.arrive(said("hello", "alice", numbered("r1", message.origin_id)))
    kit.outbound.acked(message.origin_id)

    await kit.outbound.quiet()
    assert ((await only(kit)).state, await kit.queued()) == (SENT, [])


async def test_what_does_not_come_back_makes_the_room_look_and_goes_again_after_it_was_entered(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert reflections.PATIENCE == 20
    monkeypatch.setattr(reflections, "PATIENCE", 0.01)
    made = await room(kit)
    kit.outbound.open(resumed=False)
    (message,) = await speak(kit, "hello")
    await kit.until(lambda: sent(kit))

    kit.outbound.acked(message.origin_id)
    await kit.until(lambda: made.missed)
    kit.outbound.entered(ROOM)

    await kit.until(lambda: len(sent(kit)) == 2)
    assert kit.stream.tokens == [message.origin_id] * 2


async def test_what_was_lost_on_the_way_goes_again_if_we_are_inside_but_not_for_ever(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reflections, "PATIENCE", 0.01)
    made = await room(kit)
    kit.outbound.open(resumed=False)
    (message,) = await speak(kit, "hello")

    for times in range(1, reflections.TRIES + 1):
        await kit.until(lambda times=times: len(sent(kit)) == times)  # type: ignore[misc]
        kit.outbound.acked(message.origin_id)
        await kit.until(lambda times=times: made.missed == times)  # type: ignore[misc]
        kit.outbound.inside(ROOM)
    await kit.settled()

    assert kit.stream.tokens == [message.origin_id] * reflections.TRIES


async def test_in_slow_mode_the_next_message_waits_and_other_rooms_do_not(kit: AccountKit) -> None:
    await room(kit, slow=1)
    kit.outbound.open(resumed=False)

    await speak(kit, "one", "two")
    await kit.send("to bob")
    await kit.until(lambda: len(sent(kit)) == 2)
    assert [stanza.get("to") for stanza in sent(kit)] == [ROOM, BOB]

    await kit.until(lambda: len(sent(kit)) == 3)
    assert [stanza.get("to") for stanza in sent(kit)] == [ROOM, BOB, ROOM]


async def test_what_is_larger_than_the_server_takes_is_not_sent(kit: AccountKit) -> None:
    assert outbound.MAX_STANZA == 256 * 1024
    await room(kit)
    kit.outbound.limit(2000)
    kit.outbound.open(resumed=False)

    await speak(kit, "x" * 3000, "small")
    await kit.until(lambda: sent(kit))
    await kit.settled()

    large, small = await kit.shown(ROOM)
    assert (large.state, large.reason, small.state) == (FAILED, "policy-violation", QUEUED)
    assert len(sent(kit)) == 1


async def test_what_a_room_refuses_because_we_are_outside_has_not_failed(kit: AccountKit) -> None:
    made = await room(kit)
    kit.outbound.open(resumed=False)
    (message,) = await speak(kit, "hello")
    await kit.until(lambda: sent(kit))

    await kit.arrive(refusal(message, "not-acceptable"))

    assert ((await only(kit)).state, await kit.queued(), made.missed) == (QUEUED, ["hello"], 1)


async def test_what_a_room_refuses_for_good_has_failed(kit: AccountKit) -> None:
    await room(kit)
    kit.outbound.open(resumed=False)
    (message,) = await speak(kit, "hello")
    await kit.until(lambda: sent(kit))

    await kit.arrive(refusal(message, "forbidden"))

    stored = await only(kit)
    assert (stored.state, stored.reason, await kit.queued()) == (FAILED, "forbidden", [])


async def test_what_failed_in_a_room_can_be_sent_again_at_once(kit: AccountKit) -> None:
    await room(kit)
    kit.outbound.open(resumed=False)
    (message,) = await speak(kit, "hello")
    await kit.until(lambda: sent(kit))
    kit.outbound.acked(message.origin_id)
    await kit.settled()
    await kit.arrive(refusal(message, "forbidden"))

    await kit.messages.retry(await only(kit), await kit.chat(ROOM))

    await kit.until(lambda: len(sent(kit)) == 2)


async def test_a_room_that_we_are_not_in_keeps_nobody_else_waiting(kit: AccountKit) -> None:
    made = await room(kit, can_send=False)
    kit.outbound.open(resumed=False)
    await speak(kit, "for the room")
    await kit.send("for bob")

    await kit.until(lambda: sent(kit))
    assert [stanza.get("to") for stanza in sent(kit)] == [BOB]

    made.can_send = True
    kit.outbound.entered(ROOM)
    await kit.until(lambda: len(sent(kit)) == 2)


async def test_nothing_is_sent_to_a_room_that_we_left(kit: AccountKit) -> None:
    await room(kit)
    kit.ctx.rooms.drop(ROOM)
    kit.outbound.open(resumed=False)

    await speak(kit, "for the room")
    await kit.settled()

    assert (sent(kit), await kit.queued()) == ([], ["for the room"])


async def test_in_a_room_that_waits_for_a_decision_messages_are_blocked(kit: AccountKit) -> None:
    made = await room(kit, held=True, can_send=False)
    kit.outbound.open(resumed=False)
    await speak(kit, "one", "two")
    await kit.until(lambda: len(kit.heard(MessageChanged)) == 2)
    assert {(m.state, m.reason) for m in await kit.shown(ROOM)} == {(BLOCKED, "room")}

    made.held, made.can_send = False, True
    kit.outbound.wake()

    await kit.until(lambda: len(sent(kit)) == 2)
    assert [m.state for m in await kit.shown(ROOM)] == [QUEUED, QUEUED]


async def test_a_private_room_is_encrypted_to_its_members_present_or_not(kit: AccountKit) -> None:
    await room(kit, members=frozenset({BOB, EVE}))
    kit.outbound.open(resumed=False)

    await speak(kit, "secret", policy=Policy.OMEMO)
    await kit.until(lambda: sent(kit))

    assert kit.cipher.sealed_for == [(ROOM, frozenset({ALICE, BOB, EVE}), True)]
    assert (await only(kit)).encryption is Encryption.OMEMO_2
    assert [(event.done, event.total) for event in kit.heard(KeysProgress)] == [(3, 3)]


async def test_members_without_keys_are_named_once_and_kept_with_the_message(kit: AccountKit) -> None:
    made = await room(kit, members=frozenset({BOB, EVE}))
    kit.cipher.without_keys = {EVE}
    kit.outbound.open(resumed=False)

    await speak(kit, "one", "two", policy=Policy.OMEMO)
    await kit.until(lambda: len(sent(kit)) == 2)

    assert {message.left_out for message in await kit.shown(ROOM)} == {(EVE,)}
    assert [(event.code, event.values) for event in kit.heard(RoomNoticed)] == [("left_out", (EVE,))]
    assert made.silent == (EVE,)

    kit.cipher.without_keys.add(BOB)
    await speak(kit, "three", policy=Policy.OMEMO)
    await kit.until(lambda: len(sent(kit)) == 3)
    assert [event.values for event in kit.heard(RoomNoticed)] == [(EVE,), (BOB,)]


async def test_our_encrypted_message_comes_back_without_being_read_again(kit: AccountKit) -> None:
    await room(kit)
    kit.outbound.open(resumed=False)
    (message,) = await speak(kit, "secret", policy=Policy.OMEMO)
    await kit.until(lambda: sent(kit))

    await kit.arrive(said("", "alice", sealed("secret") + numbered("r1", message.origin_id)))

    assert ((await only(kit)).body, (await only(kit)).state) == ("secret", SENT)
    assert kit.cipher.read_as == []


async def test_nobody_in_a_room_is_asked_for_a_receipt(kit: AccountKit) -> None:
    await room(kit)
    kit.outbound.open(resumed=False)

    await speak(kit, "hello")
    await kit.until(lambda: sent(kit))

    assert sent(kit)[0].find(ns.q(ns.RECEIPTS, "request")) is None


# Actions


async def test_a_correction_of_the_same_person_counts(kit: AccountKit) -> None:
    await room(kit)
    await kit.arrive(said("helo", inner=numbered("r1", "o1")))

    await kit.arrive(said("hello", inner=replace("o1") + numbered("r2", "o2")))

    message = await only(kit)
    assert (message.body, message.edited) == ("hello", True)


async def test_who_changed_the_nick_is_known_by_the_occupant_id(kit: AccountKit) -> None:
    await room(kit, anonymous=True, occupant_ids=True)
    await kit.arrive(said("helo", "bob", occupant("b0b") + numbered("r1", "o1")))

    await kit.arrive(said("hello", "bobby", replace("o1") + occupant("b0b") + numbered("r2", "o2")))

    assert await kit.bodies(ROOM) == ["hello"]


async def test_a_retraction_names_its_message_by_the_id_of_the_room(kit: AccountKit) -> None:
    await room(kit)
    await kit.arrive(said("oops", inner=numbered("r1", "o1")))

    await kit.arrive(said("", inner=retract("r1") + numbered("r2", "o2")))

    assert (await only(kit)).retracted


async def test_everybody_in_a_room_may_react_and_counts_once(kit: AccountKit) -> None:
    await room(kit, anonymous=True, occupant_ids=True)
    await kit.arrive(said("hello", inner=occupant("b0b") + numbered("r1")))

    await kit.arrive(said("", "carol", react("r1", "👍") + occupant("car0l") + numbered("r2")))
    await kit.arrive(said("", "caroline", react("r1", "🎉") + occupant("car0l") + numbered("r3")))

    (reaction,) = (await only(kit)).reactions
    assert (reaction.sender, reaction.nick, reaction.emojis) == (f"{ROOM}/car0l", "caroline", ("🎉",))


@pytest.mark.parametrize("form", ["new", "old"])
async def test_a_moderator_takes_a_message_back(kit: AccountKit, form: str) -> None:
    await room(kit)
    await kit.arrive(said("spam", inner=numbered("r1")))

    await kit.arrive(said("", "", moderation("r1", form)))

    message = await only(kit)
    assert (message.retracted, message.body) == (True, "")
    assert (message.moderated_by, message.moderation_reason) == ("mod", "no spam")


async def test_a_moderation_waits_for_its_message(kit: AccountKit) -> None:
    await room(kit)

    await kit.arrive(said("", "", moderation("r1") + numbered("r2")))
    await kit.arrive(said("spam", inner=numbered("r1")))

    assert ((await only(kit)).retracted, (await only(kit)).moderated_by) == (True, "mod")


async def test_a_moderator_without_a_name_is_one_nevertheless(kit: AccountKit) -> None:
    await room(kit)
    await kit.arrive(said("spam", inner=numbered("r1")))

    await kit.arrive(said("", "", moderation("r1").replace(f" by='{ROOM}/mod'", "")))

    assert (await only(kit)).moderated_by == ROOM


def moderation(target: str, form: str = "new") -> str:
    """What a room says when somebody moderated (XEP-0425), as it is now and as it was."""
    by = f"{ROOM}/mod"
    if form == "new":
        moderated = f"<moderated xmlns='{ns.MODERATE}' by='{by}'/><reason>no spam</reason>"
        return f"<retract xmlns='{ns.RETRACT}' id='{target}'>{moderated}</retract>"
    inner = "<retract xmlns='urn:xmpp:message-retract:0'/><reason>no spam</reason>"
    moderated = f"<moderated xmlns='urn:xmpp:message-moderate:0' by='{by}'>{inner}</moderated>"
    return f"<apply-to xmlns='urn:xmpp:fasten:0' id='{target}'>{moderated}</apply-to>"


def refusal(message: Message, condition: str, sender: str = ROOM) -> str:
    error = f"<error type='cancel'><{condition} xmlns='{ns.STANZAS}'/></error>"
    head = f"<message xmlns='jabber:client' type='error' id='{message.origin_id}' from='{sender}'>"
    return f"{head}{error}</message>"
