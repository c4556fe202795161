# SPDX-License-Identifier: AGPL-3.0-or-later
"""Many people whose keys are published in a ``World`` and who never read anything."""

import secrets
from collections.abc import Iterable, Iterator
from functools import cache

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
PREKEYS = 20


def members(count: int, domain: str = "crowd.test") -> tuple[Address, ...]:
    return tuple(Address(f"member{number}@{domain}") for number in range(count))


def publish_keys(
    world: World, people: Iterable[Address], devices: int, versions: tuple[str, ...] = VERSIONS
) -> None:
    """Give each of these people some devices with genuine keys."""
    numbers = _ids()
    for jid in people:
        ids = {next(numbers): _identity() for _ in range(devices)}
        for namespace in versions:
            labels = {id_: Label("phone", _label(key)) for id_, key in ids.items()}
            world.put(jid, LIST_NODES[namespace], "current", serialize_list(namespace, labels))
            for device_id, key in ids.items():
                publish_bundle(world, namespace, jid, device_id, key)


def publish_bundle(world: World, namespace: str, jid: Address, device_id: int, seed: bytes) -> None:
    key = BundleId(namespace, jid, device_id)
    bundle = _bundle(key, seed)
    world.put(jid, key.node, str(device_id) if namespace == ns.OMEMO_2 else "current", serialize(bundle))


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


@cache
def _prekeys() -> dict[bytes, int]:
    """Everybody has the same: nobody here ever uses one."""
    return {xeddsa.priv_to_curve25519_pub(secrets.token_bytes(32)): id_ for id_ in range(1, PREKEYS + 1)}


def _bundle(key: BundleId, seed: bytes) -> "current.BundleImpl | legacy.BundleImpl":
    public = xeddsa.seed_to_ed25519_pub(seed)
    signed = xeddsa.priv_to_curve25519_pub(secrets.token_bytes(32))
    encoded = signed if key.namespace == ns.OMEMO_2 else b"\x05" + signed
    signature = xeddsa.ed25519_seed_sign(seed, encoded)
    bundle = x3dh.Bundle(public, signed, signature, frozenset(_prekeys()))
    kind = current.BundleImpl if key.namespace == ns.OMEMO_2 else legacy.BundleImpl
    return kind(key.jid, key.device_id, bundle, 1, dict(_prekeys()))
