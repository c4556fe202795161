# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many people whose keys are published in a ``World`` and who never read anything."""

import secrets
from collections.abc import Iterable, Iterator

import x3dh
import xeddsa
from oldmemo import oldmemo as legacy
from twomemo import twomemo as current

from storage.records import Address
from tests.fakes.omemo_world import World
from xmppclient import ns
from xmppclient.services.omemo.bundles import serialize
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.lists import LIST_NODES, Label, serialize as serialize_list

VERSIONS = (ns.OMEMO_2, ns.OMEMO_1)
PREKEYS = 3  # of each bundle; real ones have 100


def members(count: int, domain: str = "crowd.test") -> tuple[Address, ...]:
    return tuple(Address(f"member{number}@{domain}") for number in range(count))


def publish_keys(
    world: World,
    people: Iterable[Address],
    devices: int,
    versions: tuple[str, ...] = VERSIONS,
    prekeys: int = PREKEYS,
) -> None:
    """Give each of these people some devices with genuine keys."""
    numbers = _ids()
    for jid in people:
        ids = {next(numbers): _identity() for _ in range(devices)}
        for namespace in versions:
            labels = {id_: Label("phone", _label(key)) for id_, key in ids.items()}
            world.put(jid, LIST_NODES[namespace], "current", serialize_list(namespace, labels))
            for device_id, key in ids.items():
                _publish_bundle(world, BundleId(namespace, jid, device_id), key, prekeys)


def _publish_bundle(world: World, key: BundleId, seed: bytes, prekeys: int) -> None:
    item_id = str(key.device_id) if key.namespace == ns.OMEMO_2 else "current"
    world.put(key.jid, key.node, item_id, serialize(_bundle(key, seed, prekeys)))


def _ids() -> Iterator[int]:
    return iter(range(1000, 1_000_000))


def _identity() -> bytes:
    """A seed whose public key has the sign bit 0."""
    seed = secrets.token_bytes(32)
    while xeddsa.seed_to_ed25519_pub(seed)[31] & 0x80:
        seed = secrets.token_bytes(32)
    return seed


def _label(seed: bytes) -> bytes:
    return xeddsa.ed25519_seed_sign(seed, b"phone")


def _bundle(key: BundleId, seed: bytes, prekeys: int) -> "current.BundleImpl | legacy.BundleImpl":
    public = xeddsa.seed_to_ed25519_pub(seed)
    signed = _public_key()
    encoded = signed if key.namespace == ns.OMEMO_2 else b"\x05" + signed
    ids = {_public_key(): id_ for id_ in range(1, prekeys + 1)}
    bundle = x3dh.Bundle(public, signed, xeddsa.ed25519_seed_sign(seed, encoded), frozenset(ids))
    kind = current.BundleImpl if key.namespace == ns.OMEMO_2 else legacy.BundleImpl
    return kind(key.jid, key.device_id, bundle, 1, ids)


def _public_key() -> bytes:
    return xeddsa.priv_to_curve25519_pub(secrets.token_bytes(32))
