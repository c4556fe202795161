# SPDX-License-Identifier: AGPL-3.0-or-later
"""Broken sessions heal by themselves: carefully, seldom, and never back and forth."""

from xml.etree.ElementTree import Element

import pytest

from storage.records import Address
from tests.fakes.omemo_lane import Lane, named
from tests.fakes.omemo_people import ALICE, BOB, People, Person, Wall
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.events import SessionRenewed
from xmppclient.model import DeliveryState, Trust
from xmppclient.services.omemo import Reason
from xmppclient.services.omemo.earlier import EARLIER
from xmppclient.services.omemo.lists import LIST_NODES

HOUR = 3600


async def friends(people: People, **options: object) -> tuple[Person, Person]:
    """Alice and bob, who have heard of each other; nothing is under way."""
    alice, bob = await people.device(ALICE), await people.device(BOB, **options)
    await alice.read(await bob.write(ALICE, "hello"))
    await bob.read(await alice.write(BOB, "hello"))
    people.world.take()
    return alice, bob


def spoil(person: Person, peer: Address = ALICE) -> None:
    """The receiving ratchet of every session with somebody has other keys."""
    state = person.omemo._commits.require().state
    for key in list(state._texts):
        if f"/{peer}/" in key and key.endswith("/double_ratchet"):
            ratchet = state.get(key)
            chain = ratchet["diffie_hellman_ratchet"]["symmetric_key_ratchet"]["receiving_chain"]
            chain["key"] = chain["key"][::-1]
            state.put(key, ratchet)


def lose(person: Person, peer: Address = ALICE) -> None:
    state = person.omemo._commits.require().state
    for namespace in LIST_NODES:
        state.remove_below(f"/{namespace}/{peer}/")


async def fail(person: Person, stanza: Element, reason: Reason = Reason.BROKEN_SESSION) -> None:
    assert await person.fail_to_read(stanza) == reason
    await person.upkeep_done()


async def hand_over(world: World, sender: Person, recipient: Person) -> int:
    """Bring what only moves ratchets to the other side; how many there were."""
    sent = world.take(sender.jid)
    for stanza in sent:
        stanza.set("from", sender.jid)
        await recipient.read(stanza)
    return len(sent)


async def test_a_broken_session_heals_after_two_messages_in_a_row(people: People, world: World) -> None:
    alice, bob = await friends(people)
    told: list[SessionRenewed] = []
    bob.bus.subscribe(SessionRenewed, told.append)
    spoil(bob)
    await fail(bob, await alice.write(BOB, "lost"))
    after_one = len(world.sent)
    await fail(bob, await alice.write(BOB, "lost too"))

    assert (after_one, await hand_over(world, bob, alice)) == (0, 1)
    assert [event.jid for event in told] == [ALICE]
    assert (await bob.read(await alice.write(BOB, "found"))).body == "found"


async def test_too_many_lost_messages_heal_too(people: People, world: World) -> None:
    alice, bob = await friends(people)
    for _ in range(1001):
        await alice.write(BOB, "lost on the way")
    for _ in range(2):
        await fail(bob, await alice.write(BOB, "too late"), Reason.TOO_MANY_SKIPPED)

    assert await hand_over(world, bob, alice) == 1
    assert (await bob.read(await alice.write(BOB, "found"))).body == "found"


async def test_a_message_that_is_read_in_between_shows_that_the_session_works(
    people: People, world: World
) -> None:
    """What was written in a session long replaced may come late; that must not cost the present one."""
    alice, bob = await friends(people)
    late = [await alice.write(BOB, f"late {n}") for n in range(2)]
    fingerprint = (await alice.omemo.devices(BOB))[0].fingerprint
    await alice.omemo.repair(BOB, fingerprint)
    await hand_over(world, alice, bob)
    bob.omemo._commits.require().state.remove_below(EARLIER)
    world.take()
    for stanza in late:
        await fail(bob, stanza)
        await bob.read(await alice.write(BOB, "in the present session"))

    assert world.take(BOB) == []


@pytest.mark.parametrize("trust", [Trust.UNDECIDED, Trust.DISTRUSTED])
async def test_a_device_that_is_not_trusted_is_not_helped(people: People, world: World, trust: Trust) -> None:
    alice, bob = await friends(people)
    await bob.omemo.set_trust(ALICE, (await bob.omemo.devices(ALICE))[0].fingerprint, trust)
    spoil(bob)
    for _ in range(3):
        await bob.fail_to_read(await alice.write(BOB, "lost"))
        await bob.upkeep_done()

    assert world.take(BOB) == []


async def test_a_stranger_is_not_helped(people: People, world: World) -> None:
    alice, bob = await friends(people)
    lose(bob)
    for _ in range(3):
        await bob.fail_to_read(await alice.write(BOB, "lost"), stranger=True)
        await bob.upkeep_done()

    assert world.take(BOB) == []


@pytest.mark.parametrize("damage", [spoil, lose])
async def test_history_heals_nothing_until_its_end_and_then_once(
    people: People, world: World, damage: object
) -> None:
    alice, bob = await friends(people)
    damage(bob)  # type: ignore[operator]
    await bob.omemo.begin_history()
    for _ in range(5):
        await bob.fail_to_read(await alice.write(BOB, "lost"))
    during = world.take(BOB)
    await bob.omemo.end_history()
    await bob.upkeep_done()

    assert (len(during), await hand_over(world, bob, alice)) == (0, 1)
    assert (await bob.read(await alice.write(BOB, "found"))).body == "found"


async def test_what_history_itself_repairs_needs_no_help(people: People, world: World) -> None:
    alice, bob = await friends(people)
    lose(bob)
    lost = await alice.write(BOB, "lost")
    await alice.omemo.repair(BOB, (await alice.omemo.devices(BOB))[0].fingerprint)
    await bob.omemo.begin_history()
    await bob.fail_to_read(lost)
    begun = await hand_over(world, alice, bob)
    await bob.omemo.end_history()
    await bob.upkeep_done()

    answers = world.take(BOB)
    assert len(answers) == begun
    assert not [key for answer in answers for key in answer.iter() if "true" in key.attrib.values()]


async def test_what_was_in_vain_is_tried_half_as_often_each_time(people: People, world: World) -> None:
    wall = Wall()
    alice, bob = await friends(people, clock=wall)
    helped = []
    for hour in range(16):
        wall.move(seconds=HOUR + 1)
        lose(bob)
        await fail(bob, await alice.write(BOB, "lost"), Reason.NO_SESSION)
        if world.take(BOB):
            helped.append(hour)

    assert helped == [0, 1, 3, 7, 15]


async def test_a_restart_does_not_make_it_sooner(people: People, world: World) -> None:
    alice, bob = await friends(people)
    lose(bob)
    await fail(bob, await alice.write(BOB, "lost"), Reason.NO_SESSION)
    first = world.take(BOB)
    await bob.omemo.close()
    again = Person(bob.stream, bob.account, bob.store)
    await again.omemo.start()
    lose(again)
    await fail(again, await alice.write(BOB, "lost"), Reason.NO_SESSION)

    assert (len(first), world.take(BOB)) == (1, [])
    await again.close()


async def test_two_broken_sides_come_to_rest(people: People, world: World) -> None:
    """Each side loses its sessions before whatever the other sends arrives."""
    alice, bob = await friends(people)
    sent = 0
    for _ in range(6):
        for writer, reader in ((alice, bob), (bob, alice)):
            lose(reader, writer.jid)
            stanza = await writer.write(reader.jid, "hello?")
            for empty in world.take(writer.jid):
                sent += 1
                empty.set("from", writer.jid)
                await read_or_fail(reader, empty)
            await read_or_fail(reader, stanza)
            await reader.upkeep_done()

    assert sent <= 6


async def read_or_fail(person: Person, stanza: Element) -> None:
    lane = Lane(person)
    await lane.arrive(stanza)


async def test_flt_046_a_session_wiped_on_one_side_heals_and_the_lost_message_is_marked(
    people: People, world: World
) -> None:
    alice, bob = await friends(people)
    await bob.befriend(ALICE)
    lane = Lane(bob)
    lose(bob)
    await lane.arrive(named(await alice.write(BOB, "lost"), "m1"))
    await bob.upkeep_done()
    await hand_over(world, bob, alice)
    await lane.arrive(named(await alice.write(BOB, "found"), "m2"))

    lost, found = await lane.shown(ALICE)
    assert (lost.state, lost.reason) == (DeliveryState.UNDECRYPTABLE, Reason.NO_SESSION)
    assert (found.state, found.body) == (DeliveryState.RECEIVED, "found")
    assert b"encrypted" in lost.ciphertext
    assert ns.OMEMO_2.encode() in lost.ciphertext
