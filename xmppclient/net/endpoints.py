# SPDX-License-Identifier: AGPL-3.0-or-later
"""Where a server can be reached: addresses the user gave, or SRV records (RFC 6120 §3.2, XEP-0368).

An address is ``HOST:PORT``, ``[IPv6]:PORT``, ``wss://HOST[:PORT][/PATH]`` (RFC 7395), ``ws://`` likewise
for onions only, or ``wss:``, which asks the domain for its WebSocket (XEP-0156). Options follow after
semicolons: ``tls=direct|starttls``, ``pin=`` and the fingerprint of the only certificate to accept,
and, only beside a pin, ``sni=none`` or ``sni=NAME``: what those on the way may read.
"""

import random
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv6Address

from xmppclient.address import domain
from xmppclient.errors import BadPin, ConnectError, DnsFailed, InvalidAddress
from xmppclient.model import Account, Tls
from xmppclient.net.certificates import parse_pin

MAX_ENDPOINTS = 8  # a resolver that answers with thousands must not keep us busy
STARTTLS_PORT = 5222
DIRECT_PORTS = (5223, 443)  # where TLS from the first byte is the custom
WEB_PORTS = {"wss": 443, "ws": 80}
ASK_DOMAIN = "wss:"  # in place of a URL: the domain knows it

_HOST = r"(?:\[(?P<v6>[0-9A-Fa-f:.]+)\]|(?P<host>[^\s:;/@\[\]]+))"
_ADDRESS = re.compile(_HOST + ":(?P<port>[0-9]{1,5})")
_URL = re.compile(f"(?P<scheme>wss?)://{_HOST}(?::(?P<port>[0-9]{{1,5}}))?(?P<path>/[!-~]*)?")
_OPTIONS = ("tls", "pin", "sni")
_SNI = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*")
_NO_SNI = "none"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One address to try. ``tls`` is never AUTO."""

    host: str
    port: int
    tls: Tls
    pin: str = ""  # SHA-256 of the one certificate to accept, 64 hex digits; empty: the account's, if any
    sni: str | None = None  # what TLS tells in the clear; None: the verified name, empty: nothing
    url: str = ""  # of a WebSocket; ``ASK_DOMAIN``: still to be asked for, host and port say nothing

    def __str__(self) -> str:
        if self.url:
            return self.url
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def clear(self) -> bool:
        """Whether there is no TLS at all: a WebSocket inside an onion."""
        return self.url.startswith("ws:")

    @property
    def onion(self) -> str:
        """The onion service that the host belongs to; empty if to none."""
        return onion_of(self.host)


def onion_of(host: str) -> str:
    """``abc.onion`` of itself and of every name below it; empty for other hosts."""
    labels = host.lower().rstrip(".").split(".")
    return ".".join(labels[-2:]) if labels[-1] == "onion" and len(labels) > 1 else ""


@dataclass(frozen=True, slots=True)
class SrvRecord:
    """One answer to an SRV query (RFC 2782)."""

    target: str
    port: int
    priority: int = 0
    weight: int = 0


Lookup = Callable[[str], Awaitable[Sequence[SrvRecord]]]
"""Asks for the SRV records of a name. Raises ``DnsFailed`` if nobody answered."""


FindUrls = Callable[[str], Awaitable[Sequence[str]]]
"""Asks a domain for its WebSockets (XEP-0156): URLs, the best one first. Raises a ``ConnectError``."""


def parse(text: str, tls: Tls = Tls.AUTO) -> tuple[Endpoint, ...]:
    """An address as the endpoints to try, in order.

    With AUTO both kinds of TLS are tried; the customary one for the port comes first.
    Raises ``InvalidAddress``.
    """
    place, *rest = text.strip().split(";")
    options = _options(text, rest)
    pin, sni = options.get("pin", ""), options.get("sni")
    if (place == ASK_DOMAIN or "://" in place) and not options.keys() - {"pin"}:
        return (_web(place, pin, text),)
    match = _ADDRESS.fullmatch(place)
    if match is None:
        raise InvalidAddress(text[:200])
    host, port = _host(match), _port(match["port"], text)
    wanted = Tls(options.get("tls", tls.value))
    name = "" if sni == _NO_SNI else sni
    return tuple(Endpoint(host, port, kind, pin, name) for kind in _kinds(wanted, port))


def repin(text: str, old: str, new: str) -> str:
    """The address with one pin in place of another; without the old one, as it is."""
    place, *options = text.split(";")
    for number, option in enumerate(options):
        name, _, value = option.strip().partition("=")
        if name == "pin" and parse_pin(value) == old:
            options[number] = f"pin={new}"
    return ";".join([place, *options])


async def candidates(
    account: Account, lookup: Lookup, find_urls: FindUrls | None = None
) -> tuple[Endpoint, ...]:
    """Every endpoint worth trying for the account, best first, never empty.

    Raises ``InvalidAddress`` for addresses that are none, ``DnsFailed`` if the domain
    says that it offers no such service.
    """
    if not account.connect:
        return await _discover(domain(account.jid), account.tls, lookup)
    given = [endpoint for text in account.connect for endpoint in parse(text, account.tls)]
    known: list[Endpoint] = []
    reason: ConnectError | None = None
    for endpoint in given[:MAX_ENDPOINTS]:
        try:
            known += (
                [endpoint] if endpoint.url != ASK_DOMAIN else await _ask_domain(account, endpoint, find_urls)
            )
        except ConnectError as error:
            reason = error  # the other addresses are tried
    if not known:
        raise reason or DnsFailed(f"{domain(account.jid)} names no WebSocket")
    return tuple(known[:MAX_ENDPOINTS])


async def _ask_domain(account: Account, asking: Endpoint, find_urls: FindUrls | None) -> list[Endpoint]:
    """The WebSockets that the domain names: only with TLS, whatever it says. Raises a ``ConnectError``."""
    if find_urls is None:
        return []
    found = await find_urls(domain(account.jid))
    usable = [url for url in found if url.startswith("wss://")]
    return [endpoint for url in usable for endpoint in _named_by_domain(url, asking.pin)]


def _named_by_domain(url: str, pin: str) -> tuple[Endpoint, ...]:
    try:
        return (_web(url, pin, url),)
    except InvalidAddress:
        return ()


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


def _options(text: str, parts: Sequence[str]) -> Mapping[str, str]:
    """What stands behind the semicolons, each name once. Raises ``InvalidAddress``."""
    pairs = [part.strip().partition("=") for part in parts]
    options = {name: value for name, _, value in pairs}
    good = len(options) == len(pairs) and all(name in _OPTIONS and value for name, value in options.items())
    if not good or options.get("tls", "direct") not in ("direct", "starttls"):
        raise InvalidAddress(text[:200])
    if "sni" in options and not ("pin" in options and _SNI.fullmatch(options["sni"])):
        raise InvalidAddress("another server name goes out only where a pin says whose certificate counts")
    return options | ({"pin": _pin(options["pin"])} if "pin" in options else {})


def _web(place: str, pin: str, text: str) -> Endpoint:
    """The endpoint of a WebSocket. Raises ``InvalidAddress``."""
    if place == ASK_DOMAIN:
        return Endpoint("", 0, Tls.DIRECT, pin, url=ASK_DOMAIN)
    match = _URL.fullmatch(place)
    if match is None or "#" in place:
        raise InvalidAddress(text[:200])
    scheme, host = match["scheme"], _host(match)
    if scheme == "ws" and (pin or not onion_of(host)):
        raise InvalidAddress("a WebSocket without TLS is for onions only")
    port = _port(match["port"] or str(WEB_PORTS[scheme]), text)
    return Endpoint(host, port, Tls.DIRECT, pin, url=place)


def _host(match: re.Match[str]) -> str:
    return match["host"] or _ipv6(match["v6"])


def _port(text: str, whole: str) -> int:
    if not 0 < int(text) < 65536:
        raise InvalidAddress(whole[:200])
    return int(text)


def _pin(text: str) -> str:
    try:
        return parse_pin(text)
    except BadPin as error:
        raise InvalidAddress("a pin is the SHA-256 of a certificate, 64 hex digits") from error


def _ipv6(text: str) -> str:
    try:
        return str(IPv6Address(text))
    except AddressValueError as error:
        raise InvalidAddress(text[:200]) from error
