# SPDX-License-Identifier: AGPL-3.0-or-later
"""A catch-up answers nobody until it is over, and then once."""

from tests.fakes.omemo_people import ALICE, BOB, People
from tests.fakes.omemo_world import World, until

BUNDLES = "set urn:xmpp:omemo:2:bundles"


async def test_a_thousand_archived_messages_get_one_answer(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanzas = [await alice.write(BOB, str(n)) for n in range(200)]
    await bob.omemo.begin_history()
    async with bob.omemo.exclusive():
        for stanza in stanzas:
            await bob.omemo.decrypt(stanza, ALICE)
        async with bob.store.transaction():
            await bob.omemo.flush()
    await bob.omemo.after_commit()
    during = world.take(BOB)
    await bob.omemo.end_history()

    assert (len(during), len(world.take(BOB))) == (0, 1)


async def test_a_catch_up_that_begins_before_the_keys_are_loaded_counts(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB, start=False)
    await bob.omemo.begin_history()
    await bob.omemo.start()
    await bob.read(await alice.write(BOB, "hello"))
    during = world.take(BOB)
    await bob.omemo.end_history()

    assert (len(during), len(world.take(BOB))) == (0, 1)


async def test_after_a_catch_up_messages_are_answered_at_once(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.omemo.begin_history()
    await bob.omemo.end_history()
    await bob.read(await alice.write(BOB, "hello"))

    assert len(world.take(BOB)) == 1


async def test_a_used_prekey_is_replaced_on_the_server(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    (item,) = world.nodes[BOB, "urn:xmpp:omemo:2:bundles"]
    before = {
        pk.text for pk in world.item(BOB, "urn:xmpp:omemo:2:bundles", item).iter("{urn:xmpp:omemo:2}pk")
    }
    world.asked.clear()
    await bob.read(await alice.write(BOB, "hello"))
    await until(lambda: world.asked[BUNDLES])
    after = {pk.text for pk in world.item(BOB, "urn:xmpp:omemo:2:bundles", item).iter("{urn:xmpp:omemo:2}pk")}

    assert (len(before), len(after), len(before - after)) == (100, 100, 1)
