# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom a message names, how that is said, and that nobody else is told."""

from xml.etree.ElementTree import Element, tostring

import pytest

from tests.fakes.account_kit import BOB, EVE, AccountKit
from tests.fakes.fake_cipher import ENCRYPTED, ENVELOPED, enveloped
from tests.fakes.room_scenes import ROOM, FakeRoom, numbered, room, said
from xmppclient.model import Address, Policy
from xmppclient.pipeline import content
from xmppclient.pipeline.content import Content, Reply
from xmppclient.pipeline.naming import LOOK, MOST, Mention, nicks_in

MENTION, REFERENCE = content.MENTION, content.REFERENCE


def found(text: str, *nicks: str) -> list[str]:
    return [nick for *_, nick in nicks_in(text, nicks)]


@pytest.mark.parametrize(
    ("text", "nicks"),
    [
        ("bob, look", ["bob"]),
        ("ask @bob!", ["bob"]),
        ("(bob)", ["bob"]),
        ("bobby and kebob and bob_", ["bobby"]),
        ("Old Bob knows", ["Old Bob"]),
        ("Old bob knows", ["Old", "bob"]),
        ("Bob", []),  # another person may be called so
        ("bob, bob and carol", ["bob", "carol"]),
        ("🐢bob", ["bob"]),
        ("", []),
    ],
)
def test_a_nick_is_named_as_a_whole_word_the_longest_first(text: str, nicks: list[str]) -> None:
    assert found(text, "bob", "bobby", "Old Bob", "Old", "carol")[:2] == nicks


def test_places_count_characters() -> None:
    assert list(nicks_in("🐢 bob", ["bob"])) == [(2, 5, "bob")]


def test_a_list_of_names_names_a_few_and_what_was_pasted_nobody() -> None:
    crowd = [f"guest{number}" for number in range(100)]

    assert len(found(" ".join(crowd), *crowd)) == MOST
    assert found("bob " + "x" * LOOK, "bob") == []


def test_a_mention_is_written_both_ways_and_read_again() -> None:
    occupant = Address(f"{ROOM}/Ø b?#%")
    named = Mention(0, 3, BOB, "b0b"), Mention(4, 7, occupant)

    written = content.write(Content(body="bob Ø b", named=named))

    assert [one.attrib for one in written if one.tag == MENTION] == [
        {"begin": "0", "end": "3", "occupantid": "b0b"},
        {"begin": "4", "end": "7", "jid": occupant},
    ]
    assert [one.get("uri") for one in written if one.tag == REFERENCE] == [
        f"xmpp:{BOB}",
        f"xmpp:{ROOM}/%C3%98%20b%3F%23%25",
    ]
    read = content.read(written)
    assert (read.mentions, read.called) == ((BOB, occupant, occupant), ("b0b",))


def test_a_quote_in_front_moves_the_places() -> None:
    answer = Content(body="bob: yes", reply=Reply("m1"), named=(Mention(0, 3, BOB),))

    quoted = content.quoted(answer, "shall we?")

    (one,) = quoted.named
    assert quoted.body[one.begin : one.end] == "bob"


# In a room


async def naming(kit: AccountKit, text: str, policy: Policy = Policy.NONE) -> Element:
    """A message of ours into a room where Bob is."""
    made = await room(kit, occupant_ids=True, holders={"bob": "b0b"})
    made.people["eve"] = EVE
    kit.outbound.open(resumed=False)
    await kit.send(text, to=ROOM, policy=policy)
    await kit.until(lambda: kit.stream.tracked)
    return kit.stream.tracked[-1][0]


def mentions(*elements: Element) -> list[dict[str, str]]:
    return [one.attrib for one in elements if one.tag == MENTION]


async def test_who_is_in_the_room_is_named_by_the_id_of_the_room(kit: AccountKit) -> None:
    stanza = await naming(kit, "ask bob, not carol")

    assert mentions(*stanza) == [{"begin": "4", "end": "7", "occupantid": "b0b"}]


async def test_nobody_is_named_in_a_chat_of_two(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    await kit.send("bob, look", policy=Policy.NONE)
    await kit.until(lambda: kit.stream.tracked)

    assert mentions(*kit.stream.tracked[0][0]) == []


@pytest.mark.parametrize("versions", [(ENCRYPTED,), (ENVELOPED,), (ENVELOPED, ENCRYPTED)])
async def test_no_server_is_told_whom_an_encrypted_message_names(
    kit: AccountKit, versions: tuple[str, ...]
) -> None:
    kit.cipher.versions = versions

    stanza = await naming(kit, "bob, look", Policy.OMEMO)

    assert "b0b" not in tostring(stanza, "unicode")
    assert {child.tag for child in stanza}.isdisjoint({MENTION, REFERENCE})
    (inside,) = kit.cipher.inside
    assert mentions(*inside) == [{"begin": "0", "end": "3", "occupantid": "b0b"}]


async def test_a_correction_names_whom_it_names_now(kit: AccountKit) -> None:
    await naming(kit, "bob, look")
    (message,) = await kit.shown(ROOM)
    await kit.arrive(said("bob, look", "alice", numbered("r1", message.origin_id)))
    await kit.actions.correct((await kit.shown(ROOM))[0], await kit.chat(ROOM), "eve, look")
    await kit.until(lambda: len(kit.stream.tracked) == 2)

    assert mentions(*kit.cipher.inside[0]) == [{"begin": "0", "end": "3", "jid": EVE}]


@pytest.mark.parametrize("policy", [Policy.NONE, Policy.OMEMO])
async def test_whoever_is_named_is_called_though_they_have_another_nick_by_then(
    kit: AccountKit, policy: Policy
) -> None:
    kit.cipher.versions = (ENVELOPED,)
    stanza = await naming(kit, "bob, look", policy)
    beside = kit.cipher.inside[0] if policy is Policy.OMEMO else stanza
    words = [tostring(one, "unicode") for one in beside if one.tag in (MENTION, REFERENCE)]
    made = kit.ctx.rooms.of(ROOM)
    assert isinstance(made, FakeRoom)
    made.nick, made.occupant_id = "robert", "b0b"  # now we are Bob, and Carol says what Alice sent
    inner = "".join(words)

    if policy is Policy.OMEMO:
        await kit.arrive(said("", "eve", enveloped("bob, look", inner)))
    else:
        await kit.arrive(said("bob, look", "eve", inner))

    assert (await kit.shown(ROOM))[-1].mention
    assert (await kit.chat(ROOM)).mentions == 1
