# SPDX-License-Identifier: AGPL-3.0-or-later
"""Keys and the list of awaited answers where python-omemo stores them; relied on as ``manager`` says."""

import base64
import secrets
from collections.abc import Iterator
from functools import lru_cache

import xeddsa

from xmppclient.model import Address
from xmppclient.services.omemo.earlier import EARLIER
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.state import State
from xmppclient.services.omemo.stored_devices import NAMESPACES, OWN_ID, StoredDevices
from xmppclient.services.omemo.values import IDENTITY, PUBLISHED

ROLLED_BACK = "/xmppclient/rolled_back"  # the database is older than what we did with it
FORMER = "/xmppclient/former_device"  # our id before that


def make_identity(state: State) -> None:
    """Make our identity key before python-omemo does, with the sign bit of its Ed25519 form 0.

    Converse.js refuses omemo:2 bundles of the other half of all keys.
    """
    if IDENTITY in state:
        return
    seed = secrets.token_bytes(32)
    while xeddsa.seed_to_ed25519_pub(seed)[31] & 0x80:
        seed = secrets.token_bytes(32)
    state.put("/ikp/is_seed", True)
    state.put(IDENTITY, base64.urlsafe_b64encode(seed).decode("ascii"))


def forget_device(state: State, jid: str) -> None:
    """Forget our device and every session, and keep our identity key, others' devices and trust."""
    own_id = StoredDevices(state).own_id
    below = (*(f"/{namespace}/" for namespace in NAMESPACES), "/queue/", EARLIER, f"/devices/{jid}/{own_id}/")
    state.remove_below(*below)
    for namespace in NAMESPACES:
        state.remove(f"/xmppclient/kept/{namespace}")
    for key in (OWN_ID, PUBLISHED, ROLLED_BACK):
        state.remove(key)


class Queue:
    """Devices that python-omemo wants to answer. It notes them in its history mode only, in which
    our manager always is, so that we decide when and how often."""

    def __init__(self, state: State) -> None:
        self._state = state

    def __iter__(self) -> Iterator[BundleId]:
        for namespace in NAMESPACES:
            for jid in self._state.get(f"/queue/{namespace}", []):
                for device_id in self._state.get(f"/queue/{namespace}/{jid}", []):
                    yield BundleId(namespace, Address(jid), device_id)

    def add(self, key: BundleId) -> None:
        self._put(f"/queue/{key.namespace}", key.jid, present=True)
        self._put(f"/queue/{key.namespace}/{key.jid}", key.device_id, present=True)

    def drop(self, key: BundleId) -> bool:
        """Whether it was there."""
        devices = f"/queue/{key.namespace}/{key.jid}"
        found = key.device_id in self._state.get(devices, [])
        self._put(devices, key.device_id, present=False)
        if devices not in self._state:
            self._put(f"/queue/{key.namespace}", key.jid, present=False)
        return found

    def _put(self, key: str, item: str | int, *, present: bool) -> None:
        items = {*self._state.get(key, [])} - {item}
        if present:
            items.add(item)
        if items:
            self._state.put(key, list(items))
        else:
            self._state.remove(key)


class KeptPrekeys:
    """Prekeys that were used while history was read, each with the exchanges that used it.

    Two people may have taken the same prekey while we were away, so it is kept until the
    history was read.
    """

    def __init__(self, state: State, namespace: str) -> None:
        self._state = state
        self._key = f"/xmppclient/kept/{namespace}"
        self._keys = f"/{namespace}/x3dh"

    def add(self, prekey: bytes, ephemeral_key: bytes) -> None:
        kept = self._state.get(self._key, {})
        kept.setdefault(prekey.hex(), []).append(ephemeral_key.hex())
        self._state.put(self._key, kept)

    def knows(self, ephemeral_key: bytes) -> bool:
        """Whether an exchange with this key has built a session."""
        return any(ephemeral_key.hex() in exchanges for exchanges in self._state.get(self._key, {}).values())

    def delete(self) -> bool:
        """The history was read: they are gone for good. False if there were none."""
        kept = self._state.get(self._key)
        if kept is None:
            return False
        keys = self._state.get(self._keys)
        keys["pre_keys"] = [key for key in keys["pre_keys"] if public(_bytes(key)).hex() not in kept]
        self._state.put(self._keys, keys)
        self._state.remove(self._key)
        return True


class SignedPrekeyDate:
    """When the signed prekey of a version was made, seconds since 1970: python-omemo takes it from the
    clock of the system."""

    def __init__(self, state: State, namespace: str) -> None:
        self._state = state
        self._key = f"/{namespace}/x3dh"

    def read(self) -> int:
        return int(self._state.get(self._key)["signed_pre_key"]["timestamp"])

    def write(self, seconds: int) -> None:
        keys = self._state.get(self._key)
        keys["signed_pre_key"]["timestamp"] = seconds
        self._state.put(self._key, keys)


@lru_cache(maxsize=1024)
def public(private: bytes) -> bytes:
    """The public part of a prekey (Curve25519)."""
    return xeddsa.priv_to_curve25519_pub(private)


def _bytes(text: str) -> bytes:
    """x3dh writes bytes as a text of as many characters."""
    return bytes(map(ord, text))
