# SPDX-License-Identifier: AGPL-3.0-or-later
"""State, plaintext and what is sent: in this order, or not at all."""

import asyncio
import json
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.omemo_people import ALICE, BOB, People, Person
from tests.fakes.omemo_world import World, until
from xmppclient import ns
from xmppclient.errors import DecryptFailed
from xmppclient.services.omemo import Reason


class Broken(Exception):
    """The transaction of a test fails."""


async def stored(person: Person) -> dict[str, str]:
    return await person.store.omemo.load_all(person.account.id)


async def read_and_fail(person: Person, stanza: Element) -> None:
    async with person.omemo.exclusive():
        await person.omemo.decrypt(stanza, ALICE)
        async with person.store.transaction():
            await person.omemo.flush()
            raise Broken


async def test_a_message_is_readable_again_after_its_transaction_failed(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "hello")
    before = await stored(bob)

    with pytest.raises(Broken):
        await read_and_fail(bob, stanza)
    await bob.omemo.after_commit()

    assert await stored(bob) == before
    assert world.take(BOB) == []
    assert (await bob.read(stanza)).body == "hello"


async def test_a_discard_inside_the_lock_takes_everything_back(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "hello")
    async with bob.omemo.exclusive():
        await bob.omemo.decrypt(stanza, ALICE)
        await bob.omemo.discard()

    assert (await bob.read(stanza)).body == "hello"


async def test_a_prekey_is_spent_although_its_first_reading_was_taken_back(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "hello")
    before = await prekeys(bob)
    async with bob.omemo.exclusive():
        await bob.omemo.decrypt(stanza, ALICE)
        await bob.omemo.discard()
    await bob.read(stanza)

    assert len(before - await prekeys(bob)) == 1


async def prekeys(person: Person) -> set[str]:
    return set(json.loads((await stored(person))[f"/{ns.OMEMO_2}/x3dh"])["pre_keys"])


async def test_nothing_is_sent_before_the_commit(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "hello")
    world.asked.clear()

    async with bob.omemo.exclusive():
        await bob.omemo.decrypt(stanza, ALICE)
        async with bob.store.transaction():
            await bob.omemo.flush()
            await asyncio.sleep(0.05)
            sent_before, published_before = len(world.sent), world.asked["set urn:xmpp:omemo:2:bundles"]
    await bob.omemo.after_commit()
    await until(lambda: world.asked["set urn:xmpp:omemo:2:bundles"])

    assert (sent_before, published_before) == (0, 0)
    assert len(world.take(BOB)) == 1  # the session is completed
    assert world.asked["set urn:xmpp:omemo:2:bundles"] == 1  # the used prekey is gone


async def test_what_is_not_flushed_is_not_sent(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "hello")
    async with bob.omemo.exclusive():
        await bob.omemo.decrypt(stanza, ALICE)
    await bob.omemo.after_commit()

    assert world.take(BOB) == []
    await bob.read(await alice.write(BOB, "more"))
    assert world.take(BOB)


async def test_an_encrypted_message_leaves_its_state_on_disk(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    before = await stored(alice)
    sealed = await alice.encrypt(BOB, "hello")

    assert sealed.elements
    assert await stored(alice) != before
    assert bob.omemo.ready


async def test_a_restart_goes_on_where_the_last_commit_was(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.read(await alice.write(BOB, "1"))
    second = await alice.write(BOB, "2")
    await bob.omemo.close()
    again = Person(bob.stream, bob.account, bob.store)
    await again.omemo.start()

    assert (await again.read(second)).body == "2"
    assert (await alice.read(await again.write(ALICE, "3"))).body == "3"
    await again.close()


async def test_a_cancelled_reader_leaves_the_message_readable(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await alice.write(BOB, "hello")

    async def read_slowly() -> None:
        async with bob.omemo.exclusive():
            await bob.omemo.decrypt(stanza, ALICE)
            async with bob.store.transaction():
                await bob.omemo.flush()
                await asyncio.sleep(60)

    task = asyncio.ensure_future(read_slowly())
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    assert (await bob.read(stanza)).body == "hello"


async def test_fifty_messages_at_once_are_all_readable_in_order(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    texts = [f"message {n}" for n in range(50)]
    stanzas = await asyncio.gather(*(alice.write(BOB, text) for text in texts))

    assert [(await bob.read(stanza)).body for stanza in stanzas] == texts


async def test_fifty_readers_at_once_read_each_message_once(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanzas = [await alice.write(BOB, str(n)) for n in range(25)]
    results = await asyncio.gather(
        *(bob.read(stanza) for stanza in [*stanzas, *stanzas]), return_exceptions=True
    )

    read = [result.body for result in results if not isinstance(result, BaseException)]
    reasons = [result.reason for result in results if isinstance(result, DecryptFailed)]
    assert read == [str(n) for n in range(25)]
    assert reasons == [Reason.DUPLICATE] * 25


async def test_the_lock_is_taken_in_order_and_again_by_its_holder(people: People) -> None:
    alice = await people.device(ALICE, start=False)
    order: list[int] = []

    async def hold(number: int) -> None:
        async with alice.omemo.exclusive(), alice.omemo.exclusive():
            await asyncio.sleep(0)
            order.append(number)

    await asyncio.gather(*map(hold, range(20)))
    assert order == list(range(20))
