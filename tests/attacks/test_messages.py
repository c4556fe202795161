# SPDX-License-Identifier: AGPL-3.0-or-later
"""Attacks on what messages say about each other (ATT-060, ATT-063…071, ATT-102, ATT-127, ATT-131):
by servers, by strangers and by people we talk to."""

from collections.abc import Callable
from xml.etree.ElementTree import tostring

import pytest

from storage.records import RosterRecord, Subscription
from tests.fakes.account_kit import (
    ALICE,
    BOB,
    EVE,
    AccountKit,
    blank_profile as blank_profile,
    carbon,
    chat_message,
    ids,
    kit as kit,
    own_message,
)
from tests.fakes.everyday import (
    MARKABLE,
    REQUEST,
    displayed,
    react,
    received,
    replace,
    reply,
    retract,
    secret,
    state,
)
from tests.fakes.fake_cipher import ENCRYPTED, ENVELOPED, enveloped, sealed
from xmppclient import ns
from xmppclient.events import MessageChanged, TypingChanged
from xmppclient.model import ActionState, Address, DeliveryState, Message, Policy, Trust
from xmppclient.pipeline import content
from xmppclient.pipeline.actions import MAX_REACTORS
from xmppclient.xep.xep_0444 import MAX_EMOJIS

MALLORY = Address("mallory@b.test")  # at the same server as Bob
PAST, FUTURE = "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z"
MARKER = "the words nobody else may see"

Act = Callable[[str], str]
ACTIONS: dict[str, Act] = {"correction": replace, "retraction": retract}


async def only(kit: AccountKit) -> Message:
    (message,) = await kit.shown()
    return message


async def states(kit: AccountKit) -> list[ActionState]:
    rows = await kit.store.database.fetch("SELECT state FROM action ORDER BY id")
    return [ActionState[name] for (name,) in rows]


async def unchanged(kit: AccountKit, body: str = "genuine") -> None:
    message = await only(kit)
    assert (message.body, message.edited, message.retracted) == (body, False, False)
    assert kit.heard(MessageChanged) == []


def wrapped(inner: str) -> str:
    """Something forwarded, as anybody can write it (XEP-0297)."""
    delay = f"<delay xmlns='{ns.DELAY}' stamp='2020-01-01T00:00:00Z'/>"
    return f"<forwarded xmlns='{ns.FORWARD}'>{delay}{inner}</forwarded>"


async def test_att_060_what_a_stranger_forwards_is_nobodys_message(kit: AccountKit) -> None:
    forged = chat_message("I owe Eve 100", f"{BOB}/phone", inner=ids("o1", "m1"))

    await kit.arrive(*(chat_message(words, EVE, inner=wrapped(forged)) for words in ("look", "")))

    assert await kit.bodies() == []
    assert await kit.bodies(EVE) == ["look"]


@pytest.mark.parametrize("act", ACTIONS.values(), ids=ACTIONS)
@pytest.mark.parametrize("sender", [f"{MALLORY}/x", f"{EVE}/x", "b.test"])
async def test_att_063_065_nobody_changes_what_somebody_else_wrote(
    kit: AccountKit, act: Act, sender: str
) -> None:
    await kit.arrive(chat_message("genuine", inner=ids("o1")))

    await kit.arrive(chat_message("forged", sender, inner=act("o1") + ids("o2")))

    await unchanged(kit)


@pytest.mark.parametrize("act", ACTIONS.values(), ids=ACTIONS)
async def test_att_063_065_the_other_side_cannot_change_what_we_wrote(kit: AccountKit, act: Act) -> None:
    await kit.send("genuine", policy=Policy.NONE)
    (message,) = await kit.shown()

    await kit.arrive(chat_message("forged", inner=act(message.origin_id) + ids("o2")))

    await unchanged(kit)
    assert await states(kit) == [ActionState.REFUSED]


async def test_att_063_we_are_not_made_to_change_what_they_wrote(kit: AccountKit) -> None:
    await kit.arrive(secret("genuine", ids("o1")))

    await kit.arrive(carbon(own_message("", inner=sealed("forged") + replace("o1") + ids("o2")), "sent"))

    await unchanged(kit)


@pytest.mark.parametrize("act", [replace, retract, lambda target: react(target, "👍")])
async def test_att_064_what_was_encrypted_is_not_changed_in_the_open(kit: AccountKit, act: Act) -> None:
    await kit.arrive(secret("genuine", ids("o1")))

    await kit.arrive(chat_message("readable for the server", inner=act("o1") + ids("o2")))

    await unchanged(kit)
    assert (await only(kit)).reactions == ()
    assert await states(kit) == [ActionState.REFUSED]


@pytest.mark.parametrize("act", ACTIONS.values(), ids=ACTIONS)
async def test_att_064_nor_in_a_version_that_lets_servers_add_elements(kit: AccountKit, act: Act) -> None:
    await kit.arrive(chat_message("", inner=enveloped("genuine") + ids("o1")))

    await kit.arrive(secret("forged", act("o1") + ids("o2")))

    await unchanged(kit)
    assert await states(kit) == [ActionState.REFUSED]


@pytest.mark.parametrize("act", ACTIONS.values(), ids=ACTIONS)
@pytest.mark.parametrize(
    ("wrote", "acts", "allowed"),
    [
        (Trust.VERIFIED, Trust.VERIFIED, True),
        (Trust.VERIFIED, Trust.BLIND, False),
        (Trust.VERIFIED, Trust.UNDECIDED, False),
        (Trust.BLIND, Trust.VERIFIED, True),
        (Trust.BLIND, Trust.BLIND, True),
        (Trust.BLIND, Trust.UNDECIDED, False),
        (Trust.BLIND, Trust.DISTRUSTED, False),
        (Trust.UNDECIDED, Trust.UNDECIDED, True),
        (Trust.UNDECIDED, Trust.DISTRUSTED, False),
    ],
)
async def test_att_063_a_device_of_less_trust_changes_nothing(
    kit: AccountKit, act: Act, wrote: Trust, acts: Trust, allowed: bool
) -> None:
    kit.cipher.trust = wrote
    await kit.arrive(secret("genuine", ids("o1")))
    kit.cipher.trust = acts

    await kit.arrive(secret("changed", act("o1") + ids("o2")))

    message = await only(kit)
    assert (message.edited or message.retracted) is allowed


@pytest.mark.parametrize(
    ("trust", "allowed"), [(Trust.VERIFIED, True), (Trust.BLIND, True), (Trust.UNDECIDED, False)]
)
async def test_att_063_a_new_device_in_our_name_changes_nothing_from_here(
    kit: AccountKit, trust: Trust, allowed: bool
) -> None:
    (message,) = await kit.send("genuine")
    kit.cipher.trust = trust

    inner = sealed("changed") + replace(message.origin_id) + ids("o2")
    await kit.arrive(carbon(own_message("", inner=inner), "sent"))

    assert (await only(kit)).edited is allowed


async def test_att_063_what_was_refused_stays_so_when_it_waited(kit: AccountKit) -> None:
    await kit.arrive(chat_message("readable for the server", inner=replace("o1") + ids("o2")))

    await kit.arrive(secret("genuine", ids("o1")))

    await unchanged(kit)
    assert await states(kit) == [ActionState.REFUSED]


async def test_att_065_moderation_has_no_place_outside_a_room(kit: AccountKit) -> None:
    await kit.arrive(chat_message("genuine", inner=ids("o1", "m1")))
    moderated = "<moderated xmlns='urn:xmpp:message-moderate:1' by='room@b.test/boss'/>"
    for target in ("o1", "m1"):
        element = f"<retract xmlns='{ns.RETRACT}' id='{target}'>{moderated}</retract>"
        await kit.arrive(chat_message("", inner=element), chat_message("", "b.test", inner=element))

    await unchanged(kit)


async def test_att_066_a_flood_of_reactions_is_cut(kit: AccountKit) -> None:
    await kit.arrive(secret("genuine", ids("o1")))
    flood = ["spam", "👍" * 50, "x" * 10_000, *(chr(0x1F300 + number) for number in range(200))]

    await kit.arrive(secret("-", react("o1", *flood, *flood) + ids("r1")))

    (reaction,) = (await only(kit)).reactions
    assert reaction.emojis == tuple(flood[3 : MAX_EMOJIS + 3])


async def test_att_066_so_is_a_flood_of_people(kit: AccountKit) -> None:
    await kit.arrive(secret("genuine", ids("o1")))
    message = await only(kit)
    rows = [(message.id, f"{n}@b.test", '["👍"]', 0) for n in range(MAX_REACTORS)]
    for row in rows:
        await kit.store.database.execute("INSERT INTO reaction VALUES (?, ?, ?, ?, '')", *row)

    await kit.arrive(secret("-", react("o1", "🐢") + ids("r1")))

    assert len((await only(kit)).reactions) == MAX_REACTORS


@pytest.mark.parametrize("sender", [f"{EVE}/x", f"{MALLORY}/x", "b.test"])
async def test_att_066_strangers_to_a_chat_do_not_react_in_it(kit: AccountKit, sender: str) -> None:
    await kit.store.roster.put(RosterRecord(kit.ctx.id, MALLORY, "M", Subscription.BOTH))
    await kit.arrive(chat_message("genuine", inner=ids("o1")))

    await kit.arrive(chat_message("", sender, inner=react("o1", "👍")))

    await unchanged(kit)
    assert (await only(kit)).reactions == ()


@pytest.mark.parametrize("element", [received, displayed])
@pytest.mark.parametrize("forger", [f"{EVE}/x", f"{MALLORY}/x", "b.test", "a.test"])
async def test_att_067_receipts_and_markers_count_only_from_the_recipient(
    kit: AccountKit, element: Act, forger: str
) -> None:
    (message,) = await kit.send("hello")

    await kit.arrive(chat_message("", forger, inner=element(message.origin_id)))
    await kit.arrive(chat_message("words", forger, inner=element(message.origin_id)))

    assert (await only(kit)).state is DeliveryState.QUEUED
    assert await kit.queued() == ["hello"]


@pytest.mark.parametrize("by", ["", BOB, "b.test", "a.test", f"{ALICE}/desk", "alice@a.test.evil.test"])
async def test_att_068_an_archive_id_counts_only_from_our_own_archive(kit: AccountKit, by: str) -> None:
    await kit.arrive(chat_message("forged", inner=ids("o1", "m1", by=by)))
    await kit.arrive(chat_message("genuine", inner=ids("o2", "m1")))

    assert [(m.body, m.stanza_id) for m in await kit.shown()] == [("forged", ""), ("genuine", "m1")]


async def test_att_068_an_origin_id_neither_hides_nor_opens_anothers_message(
    kit: AccountKit,
) -> None:
    (message,) = await kit.send("genuine", policy=Policy.NONE)

    await kit.arrive(chat_message("mine too", inner=ids(message.origin_id)))
    await kit.arrive(chat_message("forged", inner=replace(message.origin_id) + ids("o2")))

    bodies = await kit.bodies()
    assert bodies[0] == "genuine"
    assert len(bodies) == 2


async def test_att_069_a_quote_shows_what_was_said_and_not_what_is_claimed(kit: AccountKit) -> None:
    (message,) = await kit.send("No.")
    claim = "> Yes, I will pay.\n"
    fallback = (
        f"<fallback xmlns='{ns.FALLBACK}' for='{ns.REPLY}'><body start='0' end='{len(claim)}'/></fallback>"
    )

    await kit.arrive(secret(f"{claim}Thank you", reply(message.origin_id) + fallback))

    answer = (await kit.shown())[-1]
    assert answer.body == "Thank you"
    assert answer.quote
    assert (answer.quote.body, answer.quote.sender) == ("No.", ALICE)


async def test_att_069_a_quote_of_nothing_quotes_nothing(kit: AccountKit) -> None:
    await kit.arrive(secret("Thank you", reply("never said", to=BOB)))

    assert (await only(kit)).quote is None


async def test_att_069_nobody_is_quoted_across_chats(kit: AccountKit) -> None:
    (message,) = await kit.send(MARKER)
    await kit.arrive(chat_message("aha", EVE, inner=reply(message.origin_id)))

    (answer,) = await kit.shown(EVE)
    assert answer.quote is None


@pytest.mark.parametrize(
    ("stamp", "by"),
    [(PAST, BOB), (PAST, "b.test"), (PAST, EVE), (FUTURE, BOB), (FUTURE, "a.test"), (FUTURE, ALICE)],
)
async def test_att_070_a_forged_time_neither_buries_nor_raises_a_message(
    kit: AccountKit, stamp: str, by: str
) -> None:
    await kit.send("before")
    kit.clock.move(60)
    delay = f"<delay xmlns='{ns.DELAY}' from='{by}' stamp='{stamp}'/>"
    await kit.arrive(secret("now", delay + ids("o1")))
    kit.clock.move(60)
    await kit.send("after")

    assert await kit.bodies() == ["before", "now", "after"]
    assert all(message.time <= kit.clock.now() for message in await kit.shown())


async def test_att_070_a_correction_from_the_future_does_not_block_the_next(kit: AccountKit) -> None:
    await kit.arrive(secret("one", ids("o1")))
    delay = f"<delay xmlns='{ns.DELAY}' from='b.test' stamp='{FUTURE}'/>"
    await kit.arrive(secret("two", replace("o1") + delay + ids("o2")))
    kit.clock.move(1)
    await kit.arrive(secret("three", replace("o1") + ids("o3")))

    assert await kit.bodies() == ["three"]


async def test_att_071_an_occupant_id_makes_nobody_somebody_else(kit: AccountKit) -> None:
    occupant = "<occupant-id xmlns='urn:xmpp:occupant-id:0' id='bob'/>"
    await kit.arrive(chat_message("genuine", inner=occupant + ids("o1")))

    await kit.arrive(chat_message("forged", EVE, inner=occupant + replace("o1") + ids("o2")))

    await unchanged(kit)


async def test_att_083_beside_a_ciphertext_only_a_few_things_count(kit: AccountKit) -> None:
    beside = (
        f"<x xmlns='{ns.OOB}'><url>https://evil.test/x.exe</url></x><subject>forged</subject>"
        f"<reference xmlns='{ns.REFERENCE}' type='mention' uri='xmpp:{ALICE}'/>"
        f"<spoiler xmlns='{ns.SPOILER}'>forged</spoiler>"
    )
    await kit.arrive(secret("genuine", beside))

    await kit.arrive(secret("https://evil.test/x", beside.replace("x.exe", "x")))

    message, link = await kit.shown()
    assert (message.body, message.mention, message.links) == ("genuine", False, ())
    assert (message.attachment, link.attachment) == ("", "")
    assert message.spoiler == ""  # a cover that hides, with no word of the server's on it


@pytest.mark.parametrize("element", [retract("o1"), react("o1", "👍")])
async def test_att_083_beside_an_envelope_nothing_counts(kit: AccountKit, element: str) -> None:
    await kit.arrive(chat_message("", inner=enveloped("first") + ids("o1")))
    await kit.arrive(chat_message("", inner=enveloped("second") + element + replace("o1") + ids("o2")))

    assert await kit.bodies() == ["first", "second"]


async def test_att_083_a_server_cannot_swallow_words_with_an_element_alone(kit: AccountKit) -> None:
    await kit.arrive(secret("first", ids("o1")))
    bare = f"<retract xmlns='{ns.RETRACT}' id='o1'/>"

    await kit.arrive(secret("second", bare + ids("o2")))

    assert await kit.bodies() == ["first", "second"]


async def replied(kit: AccountKit, policy: Policy | None = None) -> str:
    """Our answer to a secret question of Bob's, as it leaves."""
    await kit.arrive(secret(MARKER, ids("o1")))
    (question,) = await kit.shown()
    kit.outbound.open(resumed=False)
    await kit.messages.send(await kit.chat(), "answer", policy, reply_to=question)
    await kit.until(lambda: kit.stream.tracked)
    return tostring(kit.stream.tracked[-1][0], encoding="unicode")


@pytest.mark.parametrize("versions", [(ENCRYPTED,), (ENVELOPED,), (ENCRYPTED, ENVELOPED)])
async def test_att_102_a_quote_of_something_secret_stands_only_in_the_ciphertext(
    kit: AccountKit, versions: tuple[str, ...]
) -> None:
    kit.cipher.versions = versions
    stanza = await replied(kit)

    assert kit.cipher.sealed == [f"> {MARKER}\nanswer"]
    assert stanza.count(MARKER) == stanza.count(f":&gt; {MARKER}") == len(versions)


async def test_att_102_an_open_answer_quotes_nothing_that_was_encrypted(kit: AccountKit) -> None:
    stanza = await replied(kit, Policy.NONE)

    assert "answer" in stanza
    assert MARKER not in stanza


async def test_att_102_no_word_of_a_quote_reaches_the_log(
    kit: AccountKit, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    await replied(kit)

    assert MARKER not in caplog.text


@pytest.mark.parametrize("body", ["hello", ""])
async def test_att_127_a_stranger_who_asks_for_a_receipt_gets_none(kit: AccountKit, body: str) -> None:
    await kit.arrive(chat_message(body, f"{EVE}/x", inner=REQUEST + MARKABLE, id="a1"))
    chat = await kit.store.conversations.find(kit.ctx.id, EVE)
    await kit.store.settings.set("privacy/markers", "on")
    if chat:
        await kit.displayed.mark_read(chat)
    await kit.settled()

    assert kit.stream.sent == []


async def test_att_127_nor_does_one_whom_we_answered_and_who_may_not_see_us(kit: AccountKit) -> None:
    await kit.send("who is there?", to=EVE)
    await kit.arrive(chat_message("me", f"{EVE}/x", inner=REQUEST + MARKABLE, id="a1"))
    await kit.displayed.mark_read(await kit.chat(EVE))
    await kit.settled()

    assert kit.stream.sent == []


async def test_att_131_by_default_nobody_learns_that_we_read_or_write(kit: AccountKit) -> None:
    await kit.arrive(secret("hello", MARKABLE, id="a1"))

    await kit.displayed.mark_read(await kit.chat())
    await kit.typing.set(await kit.chat(), True)
    await kit.typing.set(await kit.chat(), False)
    kit.outbound.open(resumed=False)
    await kit.send("answer")
    await kit.until(lambda: kit.stream.tracked)
    await kit.settled()

    assert kit.stream.sent == []
    said = content.read(kit.stream.tracked[0][0])
    assert (said.chat_state, said.displayed, said.markable) == ("", "", False)


async def test_att_136_a_flood_of_chat_states_is_told_once(kit: AccountKit) -> None:
    await kit.chat()
    kit.queue(*(chat_message("", inner=state("composing")) for _ in range(500)))
    await kit.inbound.idle()
    await kit.settled()

    assert [event.composing for event in kit.heard(TypingChanged)] == [True]
