# SPDX-License-Identifier: AGPL-3.0-or-later
"""What people and logins read in a certificate."""

import hashlib
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import NameOID
from hypothesis import given, strategies as st

from xmppclient.errors import BadPin
from xmppclient.net.certificates import describe, end_point, fingerprint, parse_pin

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
END = BEGIN + timedelta(days=90)
RSA = rsa.generate_private_key(65537, 2048)


def named(*parts: tuple[x509.ObjectIdentifier, str]) -> x509.Name:
    return x509.Name([x509.NameAttribute(oid, value) for oid, value in parts])


def certificate(subject: x509.Name, issuer: x509.Name, *names: x509.GeneralName) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).serial_number(1)
    builder = builder.not_valid_before(BEGIN).not_valid_after(END).public_key(RSA.public_key())
    return builder.add_extension(x509.SubjectAlternativeName(names), critical=False) if names else builder


def der(made: x509.Certificate) -> bytes:
    return made.public_bytes(serialization.Encoding.DER)


@pytest.mark.parametrize("text", ["AB" * 32, ":".join(["Ab"] * 32), f" {'abab ' * 16}\n"])
def test_a_pin_may_be_written_as_other_programs_write_it(text: str) -> None:
    assert parse_pin(text) == "ab" * 32


@pytest.mark.parametrize("text", ["ab", "ab" * 31, "ab" * 33, "xy" * 32, "sha256:" + "ab" * 32, "٠" * 64])
def test_anything_else_is_no_pin(text: str) -> None:
    with pytest.raises(BadPin):
        parse_pin(text)


def test_no_pin_is_no_pin() -> None:
    assert parse_pin("") == parse_pin(" ") == ""


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with pytest.raises(ValueError):
        describe(data)
    assert end_point(data) == b""


def test_a_person_sees_whose_it_is_and_who_says_so() -> None:
    subject = named((NameOID.COMMON_NAME, "Alpha"))
    issuer = named((NameOID.ORGANIZATION_NAME, "Honest Authority"), (NameOID.COMMON_NAME, "R1"))
    names = x509.DNSName("alpha.test"), x509.IPAddress(ip_address("::1"))
    made = certificate(subject, issuer, *names).sign(RSA, hashes.SHA256())

    shown = describe(der(made))

    assert (shown.names, shown.subject, shown.issuer) == (("alpha.test", "::1"), "Alpha", "Honest Authority")
    assert (shown.not_before, shown.not_after, shown.self_signed) == (BEGIN, END, False)
    assert shown.fingerprint == fingerprint(der(made)) == made.fingerprint(hashes.SHA256()).hex()
    assert len(shown.key) == 64


def test_a_certificate_without_names_is_called_something() -> None:
    nobody = named((NameOID.COUNTRY_NAME, "XX"))
    shown = describe(der(certificate(nobody, nobody).sign(RSA, hashes.SHA256())))

    assert (shown.names, shown.subject, shown.issuer) == ((), "C=XX", "C=XX")
    assert shown.self_signed


def test_a_name_cannot_change_the_look_of_the_words_around_it() -> None:
    tricky = named((NameOID.COMMON_NAME, "moc.knab\u202e\nvalid\u200b"))

    shown = describe(der(certificate(tricky, tricky).sign(RSA, hashes.SHA256())))

    assert shown.subject == shown.issuer == "moc.knabvalid"


ANYBODY = named((NameOID.COMMON_NAME, "a"))
GOOD = der(certificate(ANYBODY, ANYBODY, x509.DNSName("a")).sign(RSA, hashes.SHA256()))


@given(st.dictionaries(st.integers(0, len(GOOD) - 1), st.integers(0, 255), max_size=4))
def test_a_strange_certificate_is_read_or_refused(changes: dict[int, int]) -> None:
    strange = bytearray(GOOD)
    for place, value in changes.items():
        strange[place] = value

    end_point(bytes(strange))
    try:
        describe(bytes(strange))
    except ValueError:
        pass


def test_very_many_and_very_long_names_are_cut() -> None:
    many = [x509.DNSName(f"{n}.{'x' * 400}") for n in range(500)]
    nobody = named((NameOID.COMMON_NAME, "a"))
    shown = describe(der(certificate(nobody, nobody, *many).sign(RSA, hashes.SHA256())))

    assert len(shown.names) == 50
    assert max(map(len, shown.names)) == 200


def test_a_login_is_bound_to_the_hash_that_signed_the_certificate() -> None:
    nobody = named((NameOID.COMMON_NAME, "a"))
    salted = padding.PSS(padding.MGF1(hashes.SHA512()), padding.PSS.DIGEST_LENGTH)
    builder = certificate(nobody, nobody)
    for made, name in (
        (builder.sign(RSA, hashes.SHA256()), "sha256"),
        (builder.sign(RSA, hashes.SHA384()), "sha384"),
        (builder.sign(RSA, hashes.SHA512(), rsa_padding=salted), "sha512"),
        (builder.sign(RSA, hashes.SHA3_256()), "sha3_256"),
        (builder.sign(ec.generate_private_key(ec.SECP256R1()), hashes.SHA224()), "sha224"),
    ):
        assert end_point(der(made)) == hashlib.new(name, der(made)).digest(), name


@pytest.mark.parametrize("broken", [4, 5], ids=["MD5", "SHA-1"])
def test_a_broken_hash_is_replaced(broken: int) -> None:
    """RFC 5929 §4.1. Nothing signs with those any more, so the name of the algorithm is exchanged."""
    nobody = named((NameOID.COMMON_NAME, "a"))
    made = der(certificate(nobody, nobody).sign(RSA, hashes.SHA256()))
    with_rsa = bytes.fromhex("2a864886f70d0101")  # 1.2.840.113549.1.1
    old = made.replace(with_rsa + b"\x0b", with_rsa + bytes([broken]))

    assert old != made
    assert end_point(old) == hashlib.sha256(old).digest()
