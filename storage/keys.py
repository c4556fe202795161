# SPDX-License-Identifier: AGPL-3.0-or-later
"""The key file: a random master key, wrapped once for each way of unlocking.

    file = head, slot count (1 byte), slots, SHA-256 of all before
    head = "XCKEYS1\\n", database id (16)
    slot = kind (1), length (2), payload
    passphrase payload = t (4), m in KiB (4), p (4), salt (16), nonce (12), wrapped key (48)
    keyring payload = nonce (12), wrapped key (48)

Numbers are big-endian. A key is wrapped by AES-256-GCM; everything of the file's head and
of the slot before the wrapped key is authenticated with it. A passphrase becomes a key
through Argon2id (RFC 9106), whose costs stand in the slot so that they can rise later. The
check sum tells a damaged file from a wrong passphrase; it protects against nothing else.

Python cannot wipe a key from memory: whoever can read the memory of an unlocked process
has the keys.
"""

import hashlib
import secrets
import struct
import unicodedata
from dataclasses import dataclass, field, replace
from enum import IntEnum
from typing import Final

from storage.errors import KeyFileDamaged, StorageError, WrongPassphrase

MAGIC: Final = b"XCKEYS1\n"
ID_BYTES: Final = 16
KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
WRAPPED_BYTES: Final = KEY_BYTES + 16
COSTS: Final = struct.Struct(">III")
SLOT_HEAD: Final = struct.Struct(">BH")


class SlotKind(IntEnum):
    PASSPHRASE = 1
    KEYRING = 2


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess costs. The default is the second choice of RFC 9106 §4: about 0.3 s."""

    passes: int = 3
    memory_kib: int = 65_536
    lanes: int = 4

    @property
    def sane(self) -> bool:
        """Whether a file may demand this of us: at most 1 GiB."""
        return 1 <= self.passes <= 16 and 1 <= self.lanes <= 16 and 8 * self.lanes <= self.memory_kib <= 2**20


@dataclass(frozen=True, slots=True)
class Slot:
    """One way of unlocking: everything up to the wrapped key, and the wrapped key."""

    kind: int
    payload: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The parsed file. ``database_id`` names the database the key belongs to."""

    database_id: bytes
    slots: tuple[Slot, ...] = ()

    @classmethod
    def parse(cls, content: bytes) -> "KeyFile":
        """Read a file. Slots of a kind unknown here are kept. Raises KeyFileDamaged."""
        body, check = content[:-32], content[-32:]
        if not body.startswith(MAGIC) or hashlib.sha256(body).digest() != check:
            raise KeyFileDamaged("not a key file, or damaged")
        at = len(MAGIC) + ID_BYTES
        slots = tuple(_slots(body[at:]))
        return cls(body[len(MAGIC) : at], slots)

    def content(self) -> bytes:
        slots = b"".join(SLOT_HEAD.pack(slot.kind, len(slot.payload)) + slot.payload for slot in self.slots)
        body = self._head + bytes((len(self.slots),)) + slots
        return body + hashlib.sha256(body).digest()

    def slot(self, kind: SlotKind) -> Slot | None:
        return next((slot for slot in self.slots if slot.kind == kind), None)

    def with_passphrase(self, master: bytes, passphrase: str, cost: Argon2Cost) -> "KeyFile":
        """Wrap ``master`` by a passphrase, in place of an older one. Blocks for Argon2."""
        salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
        costs = COSTS.pack(cost.passes, cost.memory_kib, cost.lanes)
        wrapping = _argon2id(passphrase, salt, cost)
        return self._with(SlotKind.PASSPHRASE, costs + salt, nonce, wrapping, master)

    def with_keyring(self, master: bytes, secret: bytes) -> "KeyFile":
        """Wrap ``master`` by a random key that the system's keyring keeps."""
        return self._with(SlotKind.KEYRING, b"", secrets.token_bytes(NONCE_BYTES), secret, master)

    def open_passphrase(self, passphrase: str) -> bytes:
        """The master key. Blocks for Argon2. Raises WrongPassphrase, KeyFileDamaged."""
        slot = self.slot(SlotKind.PASSPHRASE)
        if slot is None:
            raise WrongPassphrase("the key file has no passphrase slot")
        cost = _cost(slot)
        salt = slot.payload[COSTS.size : COSTS.size + SALT_BYTES]
        return self._unwrap(slot, _argon2id(passphrase, salt, cost))

    def open_keyring(self, secret: bytes) -> bytes:
        """The master key. Raises WrongPassphrase when ``secret`` is not the right one."""
        slot = self.slot(SlotKind.KEYRING)
        if slot is None or len(secret) != KEY_BYTES:
            raise WrongPassphrase("the keyring's key does not fit")
        return self._unwrap(slot, secret)

    @property
    def _head(self) -> bytes:
        return MAGIC + self.database_id

    def _with(self, kind: SlotKind, params: bytes, nonce: bytes, wrapping: bytes, master: bytes) -> "KeyFile":
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        known = self._head + bytes((kind,)) + params + nonce
        slot = Slot(kind, params + nonce + AESGCM(wrapping).encrypt(nonce, master, known))
        others = tuple(other for other in self.slots if other.kind != kind)
        return replace(self, slots=(*others, slot))

    def _unwrap(self, slot: Slot, wrapping: bytes) -> bytes:
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        front, wrapped = slot.payload[:-WRAPPED_BYTES], slot.payload[-WRAPPED_BYTES:]
        known = self._head + bytes((slot.kind,)) + front
        try:
            return AESGCM(wrapping).decrypt(front[-NONCE_BYTES:], wrapped, known)
        except InvalidTag as error:
            raise WrongPassphrase("no slot opens") from error


def new_key() -> bytes:
    """A random 32-byte key."""
    return secrets.token_bytes(KEY_BYTES)


def new_id() -> bytes:
    """A random name for a database."""
    return secrets.token_bytes(ID_BYTES)


def derive(master: bytes, database_id: bytes, purpose: str) -> bytes:
    """A 32-byte key for one purpose (HKDF-SHA256, RFC 5869)."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), KEY_BYTES, database_id, b"xmppclient " + purpose.encode()).derive(master)


PAYLOAD_BYTES: Final = {
    SlotKind.PASSPHRASE: COSTS.size + SALT_BYTES + NONCE_BYTES + WRAPPED_BYTES,
    SlotKind.KEYRING: NONCE_BYTES + WRAPPED_BYTES,
}


def _slots(data: bytes) -> list[Slot]:
    try:
        count, rest, slots = data[0], data[1:], []
        for _ in range(count):
            kind, length = SLOT_HEAD.unpack_from(rest)
            slots.append(Slot(kind, rest[SLOT_HEAD.size : SLOT_HEAD.size + length]))
            rest = rest[SLOT_HEAD.size + length :]
    except (IndexError, struct.error) as error:
        raise KeyFileDamaged("the slots are cut short") from error
    if rest or any(len(slot.payload) != PAYLOAD_BYTES.get(slot.kind, len(slot.payload)) for slot in slots):  # type: ignore[call-overload]
        raise KeyFileDamaged("a slot has the wrong length")
    return slots


def _cost(slot: Slot) -> Argon2Cost:
    cost = Argon2Cost(*COSTS.unpack_from(slot.payload))
    if not cost.sane:
        raise KeyFileDamaged("the key file demands senseless costs")
    return cost


def _argon2id(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    # The same words typed on another system may come in another Unicode form (RFC 8265 §4.2).
    secret = unicodedata.normalize("NFC", passphrase).encode()
    try:
        return hash_secret_raw(secret, salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)
    except HashingError as error:
        raise StorageError("not enough memory for Argon2") from error
