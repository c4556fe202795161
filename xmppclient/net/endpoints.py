# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a server can be reached: addresses the user gave, or SRV records (RFC 6120 §3.2, XEP-0368)."""

import random
import re
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv6Address

from xmppclient.address import domain
from xmppclient.errors import DnsFailed, InvalidAddress
from xmppclient.model import Account, Tls

MAX_ENDPOINTS = 8  # a resolver that answers with thousands must not keep us busy
STARTTLS_PORT = 5222
DIRECT_PORTS = (5223, 443)  # where TLS from the first byte is the custom

_ADDRESS = re.compile(r"(?:\[(?P<v6>[0-9A-Fa-f:.]+)\]|(?P<host>[^\s:/@\[\]]+)):(?P<port>[0-9]{1,5})")


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One address to try. ``tls`` is never AUTO."""

    host: str
    port: int
    tls: Tls

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class SrvRecord:
    """One answer to an SRV query (RFC 2782)."""

    target: str
    port: int
    priority: int = 0
    weight: int = 0


Lookup = Callable[[str], Awaitable[Sequence[SrvRecord]]]
"""Asks for the SRV records of a name. Raises ``DnsFailed`` if nobody answered."""


def parse(text: str, tls: Tls = Tls.AUTO) -> tuple[Endpoint, ...]:
    """``HOST:PORT`` or ``[IPv6]:PORT`` as the endpoints to try, in order.

    With AUTO both kinds of TLS are tried; the customary one for the port comes first.
    Raises ``InvalidAddress``.
    """
    match = _ADDRESS.fullmatch(text.strip())
    if match is None or not 0 < int(match["port"]) < 65536:
        raise InvalidAddress(text[:200])
    host, port = match["host"] or _ipv6(match["v6"]), int(match["port"])
    return tuple(Endpoint(host, port, kind) for kind in _kinds(tls, port))


async def candidates(account: Account, lookup: Lookup) -> tuple[Endpoint, ...]:
    """Every endpoint worth trying for the account, best first, never empty.

    Raises ``InvalidAddress`` for addresses that are none, ``DnsFailed`` if the domain
    says that it offers no such service.
    """
    if account.connect:
        given = [endpoint for text in account.connect for endpoint in parse(text, account.tls)]
        return tuple(given[:MAX_ENDPOINTS])
    return await _discover(domain(account.jid), account.tls, lookup)


def ordered(records: Iterable[SrvRecord], rng: random.Random) -> list[SrvRecord]:
    """Records by priority, those of one priority drawn by weight (RFC 2782)."""
    left, result = sorted(records, key=lambda record: record.priority), []
    while left:
        best = [record for record in left if record.priority == left[0].priority]
        chosen = rng.choices(best, [record.weight + 1 for record in best])[0]
        left.remove(chosen)
        result.append(chosen)
    return result


async def _discover(host: str, tls: Tls, lookup: Lookup) -> tuple[Endpoint, ...]:
    found: list[Endpoint] = []
    refused = 0
    kinds = [kind for kind in (Tls.DIRECT, Tls.STARTTLS) if tls in (kind, Tls.AUTO)]
    for kind in kinds:
        service = "_xmpps-client" if kind is Tls.DIRECT else "_xmpp-client"
        records = await _ask(lookup, f"{service}._tcp.{host}")
        usable = [record for record in records if record.target.rstrip(".") and 0 < record.port < 65536]
        refused += bool(records) and not usable
        found += [
            Endpoint(record.target.rstrip("."), record.port, kind)
            for record in ordered(usable[:MAX_ENDPOINTS], random.SystemRandom())
        ]
    if found:
        return tuple(found[:MAX_ENDPOINTS])
    if refused == len(kinds):
        raise DnsFailed(f"{host} says that it offers no XMPP")
    return _customary(host, tls)


async def _ask(lookup: Lookup, name: str) -> Sequence[SrvRecord]:
    try:
        return await lookup(name)
    except DnsFailed:
        return ()  # the address of the domain itself is tried next


def _customary(host: str, tls: Tls) -> tuple[Endpoint, ...]:
    starttls = Endpoint(host, STARTTLS_PORT, Tls.STARTTLS)
    direct = Endpoint(host, DIRECT_PORTS[0], Tls.DIRECT)
    match tls:
        case Tls.STARTTLS:
            return (starttls,)
        case Tls.DIRECT:
            return (direct,)
        case Tls.AUTO:
            return (starttls, direct)


def _kinds(tls: Tls, port: int) -> tuple[Tls, ...]:
    if tls is not Tls.AUTO:
        return (tls,)
    both = (Tls.STARTTLS, Tls.DIRECT)
    return both[::-1] if port in DIRECT_PORTS else both


def _ipv6(text: str) -> str:
    try:
        return str(IPv6Address(text))
    except AddressValueError as error:
        raise InvalidAddress(text[:200]) from error
