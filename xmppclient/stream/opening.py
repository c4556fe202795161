# SPDX-License-Identifier: AGPL-3.0-or-later
"""From an endpoint to a connection whose server is the right one.

In order of what counts: a pin, of the address or of the account, is compared and nothing else is
asked for. Else the certificate must be valid for the account's domain, or for the host of a
WebSocket's URL. Else, at an onion address, whatever came first is the right one from then on: the
address itself says whom tor reaches, but a proxy that is no tor could lie about it.

What was refused is fetched by a second handshake, for the user to look at: a library that verifies
does not show what it refused. Nothing of ours is sent on a connection before it is trusted, except
what asks for TLS.
"""

import asyncio
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime

from xmppclient.address import domain
from xmppclient.errors import (
    CertificateRejected,
    ConnectError,
    ConnectionLost,
    NetworkUnreachable,
    ServerRefused,
    TlsFailed,
    WrongCertificate,
)
from xmppclient.model import Account, Address, Tls
from xmppclient.net.certificates import describe, fingerprint, prepare
from xmppclient.net.dialer import Dialer
from xmppclient.net.endpoints import Endpoint, onion_of
from xmppclient.net.tls import HTTP, XMPP, client_context, unverified_context
from xmppclient.route import DIRECT, Certificate, parse_route
from xmppclient.stream import translate
from xmppclient.stream.negotiation import secure
from xmppclient.stream.timing import Timing
from xmppclient.stream.trust import Known, Shown, Trust
from xmppclient.stream.wire import Wire

UNSIGNED = (18, 19, 20, 21)  # X509_V_ERR_*: self-signed, or signed by nobody we know
OTHER_NAME = (62, 64)  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH


@dataclass(frozen=True, slots=True)
class Reached:
    """A connection that may be used, and why."""

    wire: Wire
    endpoint: Endpoint
    shown: Shown


class Opening:
    """Opens the connections of one account."""

    def __init__(self, dialer: Dialer, timing: Timing, known: Known) -> None:
        self._dialer = dialer
        self._timing = timing
        self._known = known
        self._contexts: dict[str, ssl.SSLContext] = {}
        self._unsigned: set[str] = set()  # onions that were trusted without an authority in this run

    async def reach(self, endpoint: Endpoint, account: Account) -> Reached:
        """Connect and see that it is the right server.

        Raises ``NetworkUnreachable``, ``TlsFailed``, ``CertificateRejected``, ``WrongCertificate``, and
        what the dialer and the first step of a stream raise.
        """
        if endpoint.clear:
            return await self._inside_onion(endpoint, account)
        if pin := endpoint.pin or account.pin:
            return await self._pinned(endpoint, account, pin)
        if _onion_host(endpoint) in self._unsigned and (again := await self._same_onion(endpoint, account)):
            return again
        try:
            wire = await self._connect(endpoint, account, self._verifying(endpoint, account))
        except CertificateRejected as error:
            return await self._look_again(endpoint, account, error)
        return Reached(wire, endpoint, _shown(_name(endpoint, account), wire, endpoint, Trust.AUTHORITY))

    async def _inside_onion(self, endpoint: Endpoint, account: Account) -> Reached:
        """Without TLS: only to the onion that is the account's own server, and only by tor."""
        own = onion_of(domain(account.jid))
        if endpoint.onion != own or not own or not parse_route(account.route).seals:
            raise TlsFailed("without TLS only the account's own onion is visited, by a tor that runs here")
        deadline = asyncio.get_running_loop().time() + self._limit(account)
        wire = await self._open(endpoint, deadline)
        return Reached(wire, endpoint, _shown(own, wire, endpoint, Trust.ONION))

    async def _pinned(self, endpoint: Endpoint, account: Account, pin: str) -> Reached:
        wire = await self._unverified(endpoint, account)
        if fingerprint(wire.certificate) != pin:
            await prepare()
            error = WrongCertificate("not the certificate that is pinned", _described(wire), pin)
            raise _give_up(wire, error)
        host = _onion_host(endpoint) or _name(endpoint, account)
        return Reached(wire, endpoint, _shown(host, wire, endpoint, Trust.PIN))

    async def _same_onion(self, endpoint: Endpoint, account: Account) -> Reached | None:
        """One handshake, not two, where nobody signs. None: another certificate, perhaps a signed one."""
        wire, host = await self._unverified(endpoint, account), _onion_host(endpoint)
        certificate = _described(wire)
        if certificate and self._knows(host, certificate):
            return Reached(wire, endpoint, _shown(host, wire, endpoint, Trust.FIRST_USE))
        wire.abort(ConnectionLost("another certificate"))
        return None

    async def _look_again(
        self, endpoint: Endpoint, account: Account, refusal: CertificateRejected
    ) -> Reached:
        """Fetch what was refused; at an onion it may be what is known. Raises the refusal otherwise."""
        await prepare()
        host = _onion_host(endpoint) if _nobody_signs(refusal) else Address("")
        try:
            wire = await self._unverified(endpoint, account)
        except ConnectError:
            if host:
                raise  # nothing is wrong with the certificate yet: it is worth another try
            raise refusal from None  # the user has to do without seeing it
        certificate = _described(wire)
        if not host or certificate is None:
            raise _give_up(wire, CertificateRejected(str(refusal), certificate)) from refusal
        if error := self._objection(host, certificate, account):
            raise _give_up(wire, error) from refusal
        self._unsigned.add(host)
        return Reached(wire, endpoint, _shown(host, wire, endpoint, Trust.FIRST_USE))

    def _objection(self, host: str, certificate: Certificate, account: Account) -> CertificateRejected | None:
        """A server that is known by its domain is no stranger at its onion: what an authority signed, or the
        user pinned, is not given up because whoever answers for an onion shows something else."""
        names = (host, domain(account.jid))
        if any(self._knows(name, certificate) for name in names):
            return None
        if any(self._known(name) for name in names):
            return WrongCertificate("not the certificate of earlier logins", certificate)
        if certificate.not_before <= datetime.now(UTC) <= certificate.not_after:
            return None
        return CertificateRejected("a new certificate that is not valid now", certificate)

    def _knows(self, host: str, certificate: Certificate) -> bool:
        """A renewed certificate of the same key is the same server."""
        return any(certificate.key == one.key for one in self._known(host))

    async def _unverified(self, endpoint: Endpoint, account: Account) -> Wire:
        return await self._connect(endpoint, account, unverified_context(_alpn(endpoint)))

    async def _connect(self, endpoint: Endpoint, account: Account, context: ssl.SSLContext) -> Wire:
        limit = self._limit(account)
        deadline = asyncio.get_running_loop().time() + limit
        wire = await self._open(endpoint, deadline)
        name = _name(endpoint, account) if endpoint.sni is None else endpoint.sni
        try:
            async with asyncio.timeout_at(deadline):
                await secure(wire, endpoint.tls, context, domain(account.jid), name, limit)
        except TimeoutError:
            raise _give_up(wire, TlsFailed(f"{endpoint}: no answer to TLS")) from None
        except ConnectionLost as error:
            raise ServerRefused(str(error)) from error  # there was no session to lose
        except BaseException:
            wire.abort(ConnectionLost("given up"))
            raise
        return wire

    async def _open(self, endpoint: Endpoint, deadline: float) -> Wire:
        try:
            async with asyncio.timeout_at(deadline):
                return await Wire.connect(await self._dialer.open(endpoint))
        except TimeoutError:
            raise NetworkUnreachable(f"{endpoint}: no answer") from None
        except OSError as error:
            raise translate.network_error(error) from error

    def _limit(self, account: Account) -> float:
        return self._timing.connect if account.route == str(DIRECT) else self._timing.far

    def _verifying(self, endpoint: Endpoint, account: Account) -> ssl.SSLContext:
        """Made once: reading the system's authorities takes 20 ms."""
        alpn = _alpn(endpoint)
        if alpn not in self._contexts:
            self._contexts[alpn] = client_context(account.ca_pem, alpn)
        return self._contexts[alpn]


def _name(endpoint: Endpoint, account: Account) -> Address:
    """Whose certificate it must be: the domain's, wherever the connection goes, but a URL's own host."""
    return Address(endpoint.host) if endpoint.url else domain(account.jid)


def _onion_host(endpoint: Endpoint) -> Address:
    """The host, if it is that of an onion."""
    return Address(endpoint.host.lower().rstrip(".") if endpoint.onion else "")


def _alpn(endpoint: Endpoint) -> str:
    """What is announced (XEP-0368 §3); STARTTLS has said already what it is."""
    if endpoint.url:
        return HTTP
    return XMPP if endpoint.tls is Tls.DIRECT else ""


def _shown(host: str, wire: Wire, endpoint: Endpoint, trust: Trust) -> Shown:
    return Shown(Address(host), wire.certificate, trust, web=bool(endpoint.url))


def _nobody_signs(refusal: CertificateRejected) -> bool:
    """Whether the certificate may be good, only not for the authorities or not under this name."""
    cause = refusal.__cause__
    return isinstance(cause, ssl.SSLCertVerificationError) and cause.verify_code in UNSIGNED + OTHER_NAME


def _described(wire: Wire) -> Certificate | None:
    try:
        return describe(wire.certificate)
    except ValueError:
        return None


def _give_up(wire: Wire, error: ConnectError) -> ConnectError:
    wire.abort(error)
    return error
