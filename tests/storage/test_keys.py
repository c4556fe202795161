# SPDX-License-Identifier: AGPL-3.0-or-later
import hashlib
import struct
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from storage import keys
from storage.errors import KeyFileDamaged, WrongPassphrase
from storage.keys import Argon2Cost, KeyFile, Slot, SlotKind
from tests.fakes.profiles import CHEAP

MASTER = bytes(range(32))
SECRET = bytes(range(32, 64))
FILE = KeyFile(b"i" * 16).with_passphrase(MASTER, "pässwort", CHEAP).with_keyring(MASTER, SECRET)


def signed(body: bytes) -> bytes:
    """A body with a right check sum: damage that is meant."""
    return body + hashlib.sha256(body).digest()


def test_each_slot_opens_to_the_same_master_key() -> None:
    file = KeyFile.parse(FILE.content())

    assert file.open_passphrase("pässwort") == MASTER
    assert file.open_keyring(SECRET) == MASTER


def test_neither_key_nor_passphrase_is_readable_in_the_file() -> None:
    content = FILE.content()

    assert MASTER not in content
    assert SECRET not in content
    assert "pässwort".encode() not in content


@pytest.mark.parametrize("wrong", ["", "passwort", "pässwort ", "PÄSSWORT"])
def test_a_wrong_passphrase_opens_nothing(wrong: str) -> None:
    with pytest.raises(WrongPassphrase):
        FILE.open_passphrase(wrong)


def test_a_wrong_secret_of_the_keyring_opens_nothing() -> None:
    for wrong in (b"", SECRET[:-1], bytes(32)):
        with pytest.raises(WrongPassphrase):
            FILE.open_keyring(wrong)


def test_a_passphrase_typed_in_another_unicode_form_opens() -> None:
    assert FILE.open_passphrase(unicodedata.normalize("NFD", "pässwort")) == MASTER


def test_a_new_passphrase_takes_the_place_of_the_old_one_and_no_other_slot() -> None:
    changed = FILE.with_passphrase(MASTER, "new", CHEAP)

    assert len(changed.slots) == 2
    assert changed.open_passphrase("new") == MASTER
    assert changed.open_keyring(SECRET) == MASTER
    with pytest.raises(WrongPassphrase):
        changed.open_passphrase("pässwort")


def test_the_same_passphrase_is_never_wrapped_the_same_way_twice() -> None:
    again = FILE.with_passphrase(MASTER, "pässwort", CHEAP)

    assert again.slot(SlotKind.PASSPHRASE) != FILE.slot(SlotKind.PASSPHRASE)


@given(st.integers(0, len(FILE.content()) * 8 - 1))
def test_any_flipped_bit_is_damage(bit: int) -> None:
    content = bytearray(FILE.content())
    content[bit // 8] ^= 1 << bit % 8

    with pytest.raises(KeyFileDamaged):
        KeyFile.parse(bytes(content))


@given(st.integers(0, len(FILE.content()) - 1))
def test_a_cut_file_is_damage(length: int) -> None:
    with pytest.raises(KeyFileDamaged):
        KeyFile.parse(FILE.content()[:length])


@given(st.binary(max_size=300))
def test_any_other_file_is_damage_even_with_a_right_check_sum(noise: bytes) -> None:
    for content in (noise, signed(noise)):
        with pytest.raises(KeyFileDamaged):
            KeyFile.parse(content)
    for body in (keys.MAGIC + noise, keys.MAGIC + b"i" * 16 + b"\x01" + noise):
        try:
            KeyFile.parse(signed(body))
        except KeyFileDamaged:
            continue


@pytest.mark.parametrize(
    "body",
    [
        FILE.content()[:-32] + b"x",  # more than the slots
        FILE.content()[:24] + b"\x03" + FILE.content()[25:-32],  # fewer slots than said
        KeyFile(b"i" * 16, (Slot(SlotKind.PASSPHRASE, b"short"),)).content()[:-32],
        KeyFile(b"i" * 16, (Slot(SlotKind.KEYRING, b"x" * 61),)).content()[:-32],
    ],
)
def test_a_file_of_another_form_is_damage(body: bytes) -> None:
    with pytest.raises(KeyFileDamaged):
        KeyFile.parse(signed(body))


@pytest.mark.parametrize("place", range(keys.COSTS.size + keys.SALT_BYTES + keys.NONCE_BYTES))
def test_every_byte_before_the_wrapped_key_is_authenticated(place: int) -> None:
    slot = FILE.slot(SlotKind.PASSPHRASE)
    assert slot is not None
    payload = bytearray(slot.payload)
    payload[place] ^= 1
    forged = KeyFile(FILE.database_id, (Slot(slot.kind, bytes(payload)),))

    with pytest.raises((WrongPassphrase, KeyFileDamaged)):
        forged.open_passphrase("pässwort")


def test_a_slot_opens_in_no_other_file() -> None:
    with pytest.raises(WrongPassphrase):
        replace(FILE, database_id=b"j" * 16).open_passphrase("pässwort")


@pytest.mark.parametrize(
    "costs", [(0, 8, 1), (1, 7, 1), (1, 8, 0), (17, 8, 1), (1, 2**20 + 1, 1), (1, 2**31, 17)]
)
def test_senseless_costs_are_refused_before_they_are_paid(costs: tuple[int, int, int]) -> None:
    slot = FILE.slot(SlotKind.PASSPHRASE)
    assert slot is not None
    forged = struct.pack(">III", *costs) + slot.payload[keys.COSTS.size :]

    with pytest.raises(KeyFileDamaged):
        KeyFile(FILE.database_id, (Slot(slot.kind, forged),)).open_passphrase("pässwort")


def test_the_costs_are_those_of_rfc_9106_unless_said_otherwise() -> None:
    assert Argon2Cost() == Argon2Cost(passes=3, memory_kib=64 * 1024, lanes=4)


def test_a_slot_of_a_later_version_is_kept() -> None:
    later = KeyFile(b"i" * 16, (Slot(9, b"token"), *FILE.slots))

    assert KeyFile.parse(later.content()).with_passphrase(MASTER, "x", CHEAP).slots[0] == Slot(9, b"token")


def test_each_purpose_and_each_database_has_its_own_key() -> None:
    derived = {
        keys.derive(MASTER, b"i" * 16, "database 1"),
        keys.derive(MASTER, b"i" * 16, "attachments 1"),
        keys.derive(MASTER, b"j" * 16, "database 1"),
        MASTER,
    }

    assert len(derived) == 4
    assert {len(key) for key in derived} == {32}
