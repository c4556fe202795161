# SPDX-License-Identifier: AGPL-3.0-or-later
"""SCRAM against the examples of its RFCs."""

import pytest

from xmppclient.errors import AuthFailed, PolicyViolation
from xmppclient.stream.scram import Scram

# RFC 5802 §5 and RFC 7677 §3
VECTORS = [
    (
        "sha1",
        "fyko+d2lbbFgONRv9qkxdawL",
        "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096",
        "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
        "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=",
    ),
    (
        "sha256",
        "rOprNGfwEbeRWgbNEkqO",
        "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
        "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
        "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
        "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=",
    ),
]


@pytest.mark.parametrize(("hash_name", "nonce", "challenge", "response", "proof"), VECTORS)
def test_the_examples_of_the_rfcs(
    hash_name: str, nonce: str, challenge: str, response: str, proof: str
) -> None:
    scram = Scram(hash_name, "user", "pencil", nonce)

    assert scram.first() == f"n,,n=user,r={nonce}".encode()
    assert scram.final(challenge.encode()) == response.encode()
    scram.verify(proof.encode())


def test_no_proof_counts_before_there_is_a_key() -> None:
    with pytest.raises(PolicyViolation):
        Scram("sha256", "user", "pencil").verify(b"v=")


def test_commas_and_equals_signs_of_a_name_are_escaped() -> None:
    assert b"n=a=3Db=2Cc,r=" in Scram("sha1", "a=b,c", "pencil").first()


def test_user_and_password_are_prepared() -> None:
    assert b"n=IX," in Scram("sha1", "\u2168", "pencil").first()


def test_a_password_that_cannot_be_is_refused_before_anything_is_sent() -> None:
    with pytest.raises(AuthFailed):
        Scram("sha1", "user", "bell\u0007")
