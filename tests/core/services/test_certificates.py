# SPDX-License-Identifier: AGPL-3.0-or-later
"""A certificate that is not the one of yesterday does not go unseen."""

from datetime import timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.fakes.account_kit import NOON, AccountKit
from xmppclient.errors import DiskFull
from xmppclient.events import CertificateChanged, ProblemOccurred
from xmppclient.model import Address
from xmppclient.net.certificates import describe, fingerprint
from xmppclient.route import CertificateNews
from xmppclient.services.certificates import Certificates
from xmppclient.stream.trust import Shown, Trust

HOST = Address("a.test")
DAY = timedelta(days=1)
KEY = ec.generate_private_key(ec.SECP256R1())
OTHER_KEY = ec.generate_private_key(ec.SECP256R1())


def certificate(
    days: float = 60,
    *,
    organisation: str = "Honest Authority",
    common_name: str = "R1",
    key: ec.EllipticCurvePrivateKey = KEY,
) -> bytes:
    """One that ends in so many days."""
    issuer = x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.COMMON_NAME, common_name),
        ]
    )
    builder = x509.CertificateBuilder().issuer_name(issuer).serial_number(x509.random_serial_number())
    builder = builder.subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, HOST)]))
    builder = builder.not_valid_before(NOON - 90 * DAY).not_valid_after(NOON + days * DAY)
    made = builder.public_key(key.public_key()).sign(OTHER_KEY, hashes.SHA256())
    return made.public_bytes(serialization.Encoding.DER)


def shown(der: bytes, trust: Trust = Trust.AUTHORITY, host: str = HOST) -> Shown:
    return Shown(Address(host), der, trust)


class Logins:
    """Logins of one account, each stored before the next."""

    def __init__(self, kit: AccountKit) -> None:
        self._kit = kit
        self.service = Certificates(kit.ctx)

    async def __call__(self, *seen: Shown) -> None:
        for one in seen:
            self._kit.clock.move(60)
            await self.service.saw(one)

    async def again(self) -> None:
        """The program starts again."""
        self.service = Certificates(self._kit.ctx)
        await self.service.load()

    @property
    def news(self) -> list[CertificateNews]:
        return [event.news for event in self._kit.news if isinstance(event, CertificateChanged)]


@pytest.fixture
def logins(kit: AccountKit) -> Logins:
    return Logins(kit)


async def test_the_first_certificate_is_no_news(kit: AccountKit, logins: Logins) -> None:
    der = certificate()
    await logins(shown(der), shown(der))

    assert not logins.news
    (record,) = await kit.store.certificates.list(kit.ctx.id)
    assert (record.host, record.fingerprint) == (HOST, fingerprint(der))
    assert (record.key, record.issuer) == (describe(der).key, "Honest Authority")
    assert record.last_seen - record.first_seen == timedelta(seconds=60)
    assert logins.service.current == describe(der)


CHANGES = {
    "the old one was about to end": (
        certificate(29),
        certificate(89, key=OTHER_KEY),
        CertificateNews.RENEWED,
    ),
    "the same key": (certificate(89), certificate(89, organisation="Other"), CertificateNews.RENEWED),
    "another intermediate": (
        certificate(20),
        certificate(89, common_name="R2", key=OTHER_KEY),
        CertificateNews.RENEWED,
    ),
    "the old one was good for longer": (
        certificate(31),
        certificate(89, key=OTHER_KEY),
        CertificateNews.REPLACED,
    ),
    "another authority": (
        certificate(2),
        certificate(89, organisation="Other", key=OTHER_KEY),
        CertificateNews.OTHER_ISSUER,
    ),
}


@pytest.mark.parametrize(("old", "new", "news"), CHANGES.values(), ids=CHANGES.keys())
async def test_att_017_another_certificate_is_news(
    logins: Logins, old: bytes, new: bytes, news: CertificateNews
) -> None:
    await logins(shown(old), shown(new), shown(new), shown(old))

    assert logins.news == [news]


async def test_att_017_what_nobody_has_seen_is_told_again(kit: AccountKit, logins: Logins) -> None:
    loud = certificate(80, organisation="Other", key=OTHER_KEY)
    usual = certificate()
    await logins(shown(usual), shown(loud))

    await logins.again()
    assert logins.news == [CertificateNews.OTHER_ISSUER] * 2
    assert logins.service.current is not None
    assert logins.service.current.fingerprint == fingerprint(loud)

    await logins(shown(usual))  # whoever was in between is gone, and nobody knows of them yet
    await logins.again()
    assert logins.news == [CertificateNews.OTHER_ISSUER] * 3

    await logins.service.note()
    await logins.again()
    assert logins.news == [CertificateNews.OTHER_ISSUER] * 3


async def test_a_renewal_is_told_once_only(logins: Logins) -> None:
    await logins(shown(certificate(10)), shown(certificate(80, key=OTHER_KEY)))
    await logins.again()

    assert logins.news == [CertificateNews.RENEWED]


async def test_what_is_pinned_is_no_news(logins: Logins) -> None:
    await logins(shown(certificate()), shown(certificate(80, organisation="Own", key=OTHER_KEY), Trust.PIN))

    assert not logins.news


async def test_each_host_is_compared_with_itself(logins: Logins) -> None:
    onion = shown(certificate(80, organisation="Own", key=OTHER_KEY), Trust.FIRST_USE, "b.onion")
    await logins(shown(certificate()), onion)

    assert not logins.news
    assert [one.host for one in logins.service.known("b.onion")] == ["b.onion"]


async def test_without_tls_there_is_nothing_to_remember(kit: AccountKit, logins: Logins) -> None:
    await logins(shown(b"", Trust.ONION, "b.onion"), shown(b"no certificate"))

    assert not await kit.store.certificates.list(kit.ctx.id)
    assert not logins.news


async def test_a_failing_store_keeps_neither_the_login_nor_the_news(
    kit: AccountKit, logins: Logins, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(record: object) -> None:
        raise DiskFull

    await logins(shown(certificate()))
    monkeypatch.setattr(kit.store.certificates, "put", full)
    loud = certificate(80, organisation="Other", key=OTHER_KEY)
    await logins(shown(loud), shown(loud))

    assert logins.news == [CertificateNews.OTHER_ISSUER]
    problems = [event.error for event in kit.news if isinstance(event, ProblemOccurred)]
    assert [type(error) for error in problems] == [DiskFull] * 2
