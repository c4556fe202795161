# SPDX-License-Identifier: AGPL-3.0-or-later
"""OMEMO: messages read per second, and the cost of writing to 1, 10 and 50 devices.

The yardstick, in the same run and on the same messages: python-omemo alone with its own
cache over a dictionary. Ours includes choosing and parsing elements, the XEP-0420 envelope,
the devices table and one SQLCipher transaction per 50 messages (as a page of history has).

    python -m bench.omemo
"""

import asyncio
import logging
import statistics
import time
import warnings
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import oldmemo.etree
import twomemo.etree
from oldmemo import Oldmemo
from omemo.storage import Just, Maybe, Nothing, Storage
from omemo.types import JSONType
from twomemo import Twomemo

from bench.kit import Row, at_least, at_most, folder, table
from storage.records import Address
from tests.fakes.omemo_people import ALICE, BOB, CAROL, Person, message, people as people_in
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.services.omemo.lists import LIST_NODES, parse
from xmppclient.services.omemo.manager import signed

BATCH = 50
COUNT = 300
TEXT = "x" * 100
READS = 600  # messages a second
WRITES = {1: 5, 10: 15, 50: 50}  # devices: milliseconds


class Plain(Storage):
    """The storage python-omemo's users write first: a dictionary under the library's cache."""

    def __init__(self) -> None:
        super().__init__()
        self.data: dict[str, JSONType] = {}

    async def _load(self, key: str) -> Maybe[JSONType]:
        return Just(self.data[key]) if key in self.data else Nothing()

    async def _store(self, key: str, value: JSONType) -> None:
        self.data[key] = value

    async def _delete(self, key: str) -> None:
        self.data.pop(key, None)


async def alone(world: World, jid: Address) -> Any:
    """A device of python-omemo with its own storage, in the same world."""
    from slixmpp_omemo.base_session_manager import BaseSessionManager

    class Manager(BaseSessionManager):
        @staticmethod
        async def _upload_bundle(bundle: Any) -> None:
            if bundle.namespace == ns.OMEMO_2:
                world.put(
                    jid,
                    "urn:xmpp:omemo:2:bundles",
                    str(bundle.device_id),
                    twomemo.etree.serialize_bundle(bundle),
                )
            else:
                node = f"eu.siacs.conversations.axolotl.bundles:{bundle.device_id}"
                world.put(jid, node, "current", oldmemo.etree.serialize_bundle(bundle))

        @staticmethod
        async def _download_bundle(namespace: str, bare_jid: str, device_id: int) -> Any:
            if namespace == ns.OMEMO_2:
                item = world.item(bare_jid, "urn:xmpp:omemo:2:bundles", str(device_id))
                return twomemo.etree.parse_bundle(item, bare_jid, device_id)
            item = world.item(bare_jid, f"eu.siacs.conversations.axolotl.bundles:{device_id}")
            return oldmemo.etree.parse_bundle(item, bare_jid, device_id)

        @staticmethod
        async def _delete_bundle(namespace: str, device_id: int) -> None: ...

        @staticmethod
        async def _upload_device_list(namespace: str, device_list: Any) -> None:
            module = twomemo if namespace == ns.OMEMO_2 else oldmemo
            world.put(jid, LIST_NODES[namespace], "current", module.etree.serialize_device_list(device_list))

        @staticmethod
        async def _download_device_list(namespace: str, bare_jid: str) -> Any:
            stored = world.nodes.get((bare_jid, LIST_NODES[namespace]), {})
            return signed(parse(namespace, stored.get("current")))

        @staticmethod
        async def _send_message(message: Any, bare_jid: str) -> None: ...

        @property
        def _btbv_enabled(self) -> bool:
            return True

        async def _prompt_manual_trust(self, devices: Any, identifier: Any) -> None: ...

    storage = Plain()
    manager = await Manager.create([Twomemo(storage), Oldmemo(storage)], storage, jid, None, "UNDECIDED")
    await manager.after_history_sync()
    return manager


def rate(count: int, began: float) -> float:
    return count / (time.process_time() - began)


async def read_alone(manager: Any, stanzas: list[Any], namespace: str) -> float:
    began = time.process_time()
    for stanza in stanzas:
        element = stanza.find(ns.q(namespace, "encrypted"))
        if namespace == ns.OMEMO_2:
            parsed = twomemo.etree.parse_message(element, ALICE)
        else:
            parsed = await oldmemo.etree.parse_message(element, ALICE, BOB, manager)
        await manager.decrypt(parsed)
    return rate(len(stanzas), began)


async def read_ours(bob: Person, stanzas: list[Any]) -> float:
    began = time.process_time()
    for start in range(0, len(stanzas), BATCH):
        async with bob.omemo.exclusive():
            for stanza in stanzas[start : start + BATCH]:
                await bob.omemo.decrypt(stanza, ALICE)
            async with bob.store.transaction():
                await bob.omemo.flush()
        await bob.omemo.after_commit()
    return rate(len(stanzas), began)


async def answer(alice: Person, bob: Person, manager: Any) -> None:
    """Both devices of bob write back: from now on no message carries a key exchange."""
    await alice.read(await bob.write(ALICE, TEXT))
    await manager.refresh_device_lists(ALICE)
    messages, _ = await manager.encrypt(frozenset({ALICE}), {ns.OMEMO_1: b"hello"}, [ns.OMEMO_1])
    await alice.read(message(BOB, ALICE, *map(oldmemo.etree.serialize_message, messages)))


async def decrypting(root: Path, namespace: str, *, confirmed: bool) -> tuple[list[float], list[float]]:
    """Both read the same stanzas: alice's message goes to a device of each kind."""
    world = World()
    async with people_in(world, root) as made:
        alice, bob = await made.device(ALICE), await made.device(BOB)
        manager = await alone(world, BOB)
        if namespace == ns.OMEMO_1:
            for jid in (ALICE, BOB):
                world.nodes.pop((jid, LIST_NODES[ns.OMEMO_2]))
        ours, theirs = [], []
        first = [await alice.write(BOB, TEXT)]
        await read_ours(bob, first)
        await read_alone(manager, first, ns.OMEMO_1)
        if confirmed:
            await answer(alice, bob, manager)
        await bob.omemo.begin_history()
        manager.before_history_sync()
        for _ in range(5):
            stanzas = [await alice.write(BOB, TEXT) for _ in range(COUNT // 5)]
            ours.append(await read_ours(bob, stanzas))
            theirs.append(await read_alone(manager, stanzas, ns.OMEMO_1))
        await manager.shutdown()
    return ours, theirs


async def encrypting(root: Path, devices: int) -> tuple[float, float, float, float]:
    """First and next message of ours and of python-omemo alone, milliseconds of CPU.

    Both write 0.3 to the same devices, 50 of a person at most: more are not read from a list.
    """
    world = World()
    people = [BOB, CAROL][: 1 + devices // 51]
    async with people_in(world, root) as made:
        alice = await made.device(ALICE)
        manager = await alone(world, Address("dave@d.test"))
        others = [await alone(world, people[n % len(people)]) for n in range(devices)]
        for person in people:
            await manager.refresh_device_lists(person)
        ours = [await timed(write_ours(alice, people)) for _ in range(8)]
        theirs = [await timed(write_alone(manager, people)) for _ in range(8)]
        for other in (*others, manager):
            await other.shutdown()
    return ours[0], statistics.median(ours[1:]), theirs[0], statistics.median(theirs[1:])


async def write_ours(alice: Person, people: list[Address]) -> None:
    await alice.omemo.encrypt(people[0], frozenset(people), TEXT, origin_id="bench")


async def write_alone(manager: Any, people: list[Address]) -> None:
    messages, _ = await manager.encrypt(frozenset(people), {ns.OMEMO_1: TEXT.encode()}, [ns.OMEMO_1])
    for sealed in messages:
        oldmemo.etree.serialize_message(sealed)


async def timed(work: Coroutine[Any, Any, None]) -> float:
    began = time.process_time()
    await work
    return 1e3 * (time.process_time() - began)


def run() -> list[Row]:
    logging.disable()
    try:
        with warnings.catch_warnings(), folder() as root:
            warnings.simplefilter("ignore")
            return asyncio.run(measure(root))
    finally:
        logging.disable(logging.NOTSET)


async def measure(root: Path) -> list[Row]:
    rows = []
    for name, namespace in (("OMEMO 0.3", ns.OMEMO_1), ("OMEMO 2", ns.OMEMO_2)):
        for confirmed in (True, False):
            ours, theirs = await decrypting(root / f"{name}{confirmed}", namespace, confirmed=confirmed)
            kind = "in a session" if confirmed else "each with a key exchange"
            bare = f"python-omemo alone, 0.3: {statistics.median(theirs):.0f}/s"
            what = f"read {name}, {kind}"
            rows.append(at_least(what, statistics.median(ours), READS, "messages/s of CPU", bare))
    for devices, budget in WRITES.items():
        first, later, other_first, other_later = await encrypting(root / str(devices), devices)
        bare = f"first {first:.0f} ms; python-omemo alone {other_later:.1f} ms, first {other_first:.0f} ms"
        rows.append(at_most(f"write OMEMO to {_devices(devices)}", later, budget, "ms of CPU", bare))
    return rows


def _devices(count: int) -> str:
    return "1 device" if count == 1 else f"{count} devices"


if __name__ == "__main__":
    print(table(run()))
