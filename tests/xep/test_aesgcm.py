# SPDX-License-Identifier: AGPL-3.0-or-later
"""Encrypted files (XEP-0454)."""

import tracemalloc
from itertools import pairwise

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given, strategies as st

from xmppclient.errors import FileDamaged, UnsafeAddress
from xmppclient.xep import aesgcm
from xmppclient.xep.aesgcm import Decryptor, Encryptor, Secret

SECRET = Secret(bytes(range(12)), bytes(range(32)))
HEX = (SECRET.iv + SECRET.key).hex()


@pytest.mark.parametrize(
    ("https", "written"),
    [
        ("https://a.test/f.jpg", f"aesgcm://a.test/f.jpg#{HEX}"),
        ("https://a.test:8443/f?v=1", f"aesgcm://a.test:8443/f?v=1#{HEX}"),
        ("https://x.onion/f", f"aesgcm://x.onion/f#{HEX}"),
        ("http://x.onion:5280/f", f"aesgcm://x.onion:5280/f#{HEX}"),
    ],
)
def test_an_address_is_written_and_read(https: str, written: str) -> None:
    assert aesgcm.write(https, SECRET) == written
    assert aesgcm.parse(written) == (https, SECRET)


def test_plain_http_inside_an_onion_is_known_by_its_port() -> None:
    written = aesgcm.write("http://x.onion/f", SECRET)

    assert written == f"aesgcm://x.onion:80/f#{HEX}"
    assert aesgcm.parse(written)[0] == "http://x.onion:80/f"


@pytest.mark.parametrize(
    "url", ["http://a.test/f", "https://x.onion:8443/f", "https://a.test/f#x", "ftp://a.test/f"]
)
def test_what_could_not_be_read_again_is_not_written(url: str) -> None:
    with pytest.raises(UnsafeAddress):
        aesgcm.write(url, SECRET)


def test_vectors_of_old_programs_are_read() -> None:
    assert aesgcm.parse(f"aesgcm://a.test/f#{'0a' * 48}") == (
        "https://a.test/f",
        Secret(b"\n" * 16, b"\n" * 32),
    )
    assert aesgcm.parse(f"aesgcm://a.test/f#{'0A' * 44}")[1].iv == b"\n" * 12


@pytest.mark.parametrize("iv", [12, 16])
def test_it_is_what_everybody_else_writes(iv: int) -> None:
    secret = Secret(b"i" * iv, b"k" * 32)
    sealed = AESGCM(secret.key).encrypt(secret.iv, b"words", None)

    encryptor, decryptor = Encryptor(secret), Decryptor(secret)

    assert encryptor.update(b"words") + encryptor.finish() == sealed
    assert decryptor.update(sealed) + decryptor.finish() == b"words"


@given(st.binary(max_size=300), st.lists(st.integers(0, 300), max_size=5))
def test_it_does_not_matter_how_a_file_is_cut(data: bytes, cuts: list[int]) -> None:
    encryptor, decryptor = Encryptor(SECRET), Decryptor(SECRET)
    sealed = encryptor.update(data) + encryptor.finish()
    places = [0, *sorted(cuts), len(sealed)]
    pieces = [sealed[a:b] for a, b in pairwise(places)]

    assert b"".join(decryptor.update(piece) for piece in pieces) + decryptor.finish() == data


@pytest.mark.parametrize("wrong", [b"", b"short", b"x" * 16, b"x" * 40])
def test_a_wrong_tag_is_noticed(wrong: bytes) -> None:
    decryptor = Decryptor(SECRET)
    decryptor.update(wrong)

    with pytest.raises(FileDamaged):
        decryptor.finish()


def test_memory_does_not_grow_with_the_file() -> None:
    encryptor, decryptor = Encryptor(SECRET), Decryptor(SECRET)
    piece = bytes(64 * 1024)
    tracemalloc.start()
    try:
        for _ in range(128):  # 8 MiB
            decryptor.update(encryptor.update(piece))
        decryptor.update(encryptor.finish())
        decryptor.finish()
        assert tracemalloc.get_traced_memory()[1] < 1024 * 1024
    finally:
        tracemalloc.stop()


def test_secrets_are_new_each_time_and_not_shown() -> None:
    one, two = Secret.new(), Secret.new()

    assert (len(one.iv), len(one.key)) == (12, 32)
    assert one != two
    assert one.key.hex() not in repr(one)
