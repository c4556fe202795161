# SPDX-License-Identifier: AGPL-3.0-or-later
"""People who are not accepted yet: read if possible, never asked, never answered."""

from xml.etree.ElementTree import Element

from tests.fakes.omemo_people import ALICE, BOB, People
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.model import Trust
from xmppclient.services.omemo.lists import LIST_NODES


def spoil(stanza: Element) -> None:
    """Change the first bytes of every payload."""
    for namespace in (ns.OMEMO_1, ns.OMEMO_2):
        for payload in stanza.iter(ns.q(namespace, "payload")):
            payload.text = "AAAA" + (payload.text or "")[4:]


async def test_att_097_a_strangers_message_is_read_and_nobody_is_asked(people: People, world: World) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await bob.write(ALICE, "may I come in?")
    asked, sent = dict(world.asked), len(world.sent)

    read = await alice.read(stanza, stranger=True)

    assert (read.body, read.trust) == ("may I come in?", Trust.UNDECIDED)
    assert {kind: n for kind, n in world.asked.items() if kind.startswith("get")} == {
        kind: n for kind, n in asked.items() if kind.startswith("get")
    }
    assert len(world.sent) == sent


async def test_a_stranger_who_is_accepted_can_be_talked_to(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await alice.read(await bob.write(ALICE, "may I come in?"), stranger=True)

    await alice.omemo.accept(BOB)

    assert (await bob.read(await alice.write(BOB, "yes"))).body == "yes"
    assert (await alice.read(await bob.write(ALICE, "thanks"))).body == "thanks"


async def test_a_stranger_of_the_old_version_is_read_too(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    alice.stream.world.nodes.pop((ALICE, LIST_NODES[ns.OMEMO_2]))

    read = await alice.read(await bob.write(ALICE, "hello"), stranger=True)

    assert (read.body, read.encryption.value) == ("hello", "omemo:1")


async def test_a_broken_introduction_leaves_nothing_behind(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    stanza = await bob.write(ALICE, "hello")
    spoil(stanza)

    await alice.fail_to_read(stanza, stranger=True)

    assert await alice.omemo.devices(BOB) == ()
    assert (await alice.read(await bob.write(ALICE, "again"), stranger=True)).body == "again"
