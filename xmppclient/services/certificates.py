# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which certificates the account's server showed, so that another one does not go unseen.

A certificate that is valid can still be somebody else's: in 2023 one for jabber.ru, signed by the same
authority as the real one, served people in between for months. So every login compares; what servers
do every few weeks is told quietly, the rest stays open until the user has seen it (ATT-017).
"""

import logging
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from xmppclient.errors import StorageError
from xmppclient.events import CertificateChanged, ProblemOccurred
from xmppclient.model import AccountId, Address, SeenCertificate
from xmppclient.net.certificates import describe, fingerprint, prepare
from xmppclient.pipeline.context import Context
from xmppclient.route import Certificate, CertificateNews
from xmppclient.stream.trust import Shown, Trust

log = logging.getLogger(__name__)

QUIET = (None, CertificateNews.RENEWED)  # news that nobody has to confirm
ABOUT_TO_END = timedelta(days=30)  # servers renew a certificate of 90 days when it has as much left


class Certificates:
    """Compares and remembers the certificates of one account."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._seen: tuple[SeenCertificate, ...] = ()  # the one seen last comes first
        self._der = b""  # of the last login

    @property
    def current(self) -> Certificate | None:
        """What the server showed at the last login, as far as that is known."""
        if self._der:
            return _readable(self._der)
        return described(self._seen[0]) if self._seen else None

    def known(self, host: str) -> Collection[SeenCertificate]:
        """What earlier logins trusted for this host, the one seen last first."""
        return tuple(one for one in self._seen if one.host == host)

    async def load(self) -> None:
        """Read what is stored, and tell again what the user has not seen."""
        self._seen = await self._ctx.store.certificates.list(self._ctx.id)
        unseen = next((one for one in self._seen if not one.noted), None)
        if unseen is not None:
            before = [one for one in self.known(unseen.host) if one.first_seen < unseen.first_seen]
            certificate = described(unseen)
            if news := compare(before, certificate, unseen.first_seen):
                self._announce(news, certificate)

    async def saw(self, shown: Shown) -> None:
        """A login trusted this: store it, and tell if it is another one."""
        now = self._ctx.clock.now()
        if again := self._again(shown, now):
            await self._keep(again)
        elif certificate := await _read(shown.der):
            news = None
            if shown.trust is not Trust.PIN:  # with a pin, the user has said before that it will be this one
                news = compare(self.known(shown.host), certificate, now)
            record = _record(self._ctx.id, shown.host, certificate, now)
            await self._keep(replace(record, noted=news in QUIET))
            if news is not None:
                self._announce(news, certificate)
        self._der = shown.der

    async def note(self) -> None:
        """The user has seen that it is another one."""
        await self._ctx.store.certificates.note(self._ctx.id)
        self._seen = tuple(replace(one, noted=True) for one in self._seen)

    def _again(self, shown: Shown, now: datetime) -> SeenCertificate | None:
        mark = fingerprint(shown.der)
        old = next((one for one in self.known(shown.host) if one.fingerprint == mark), None)
        return old and replace(old, last_seen=max(now, old.last_seen))

    async def _keep(self, record: SeenCertificate) -> None:
        """A store that fails keeps nobody from logging in, nor from hearing the news."""
        key = (record.host, record.fingerprint)
        self._seen = (record, *(one for one in self._seen if (one.host, one.fingerprint) != key))
        try:
            await self._ctx.store.certificates.put(record)
        except StorageError as error:
            self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))

    def _announce(self, news: CertificateNews, certificate: Certificate) -> None:
        log.info("the server's certificate: %s", news.value)
        self._ctx.bus.publish(CertificateChanged(self._ctx.id, news, certificate))


def compare(
    before: Iterable[SeenCertificate], certificate: Certificate, now: datetime
) -> CertificateNews | None:
    """How surprising a certificate is after those, the last one first; None for the first of all."""
    old = next(iter(before), None)
    if old is None:
        return None
    if certificate.key == old.key:
        return CertificateNews.RENEWED
    if certificate.issuer != old.issuer:
        return CertificateNews.OTHER_ISSUER
    return CertificateNews.RENEWED if old.not_after - now < ABOUT_TO_END else CertificateNews.REPLACED


def first_record(account_id: AccountId, shown: Shown, now: datetime) -> SeenCertificate | None:
    """What is stored of the first login of an account."""
    certificate = _readable(shown.der)
    return None if certificate is None else _record(account_id, shown.host, certificate, now)


def described(record: SeenCertificate) -> Certificate:
    """What is known of a certificate that was stored."""
    return Certificate(
        names=(record.host,),
        subject=record.host,
        issuer=record.issuer,
        fingerprint=record.fingerprint,
        key=record.key,
        not_before=record.not_before,
        not_after=record.not_after,
    )


def _record(account_id: AccountId, host: Address, certificate: Certificate, now: datetime) -> SeenCertificate:
    return SeenCertificate(
        account_id=account_id,
        host=host,
        fingerprint=certificate.fingerprint,
        key=certificate.key,
        issuer=certificate.issuer,
        not_before=certificate.not_before,
        not_after=certificate.not_after,
        first_seen=now,
        last_seen=now,
        noted=True,
    )


async def _read(der: bytes) -> Certificate | None:
    if der:
        await prepare()
    return _readable(der)


def _readable(der: bytes) -> Certificate | None:
    """None where there is no TLS, or a certificate that nobody but the TLS library can read."""
    try:
        return describe(der) if der else None
    except ValueError as error:
        log.info("a certificate that cannot be read: %s", error)
        return None
