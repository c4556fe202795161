# SPDX-License-Identifier: AGPL-3.0-or-later
"""The OMEMO service from outside, two or more real devices and an imagined server."""

from tests.fakes.omemo_people import ALICE, BOB, People
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.model import Encryption, Trust


async def test_a_first_message_is_read_and_answered(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)

    first = await bob.read(await alice.write(BOB, "hello"))
    answer = await alice.read(await bob.write(ALICE, "hello yourself"))

    assert (first.body, answer.body) == ("hello", "hello yourself")
    assert first.trust is Trust.UNDECIDED
    assert answer.trust is Trust.BLIND


async def test_two_own_clients_speak_the_newer_version(people: People) -> None:
    alice, _ = await people.device(ALICE), await people.device(BOB)

    sealed = await alice.encrypt(BOB, "hello")

    assert sealed.encryption is Encryption.OMEMO_2
    assert [element.tag for element in sealed.elements] == [ns.q(ns.OMEMO_2, "encrypted")]


async def test_the_session_is_completed_by_an_empty_message(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.read(await alice.write(BOB, "hello"))
    (empty,) = world.take(BOB)

    empty.set("from", BOB)
    assert (await alice.read(empty)).body is None
