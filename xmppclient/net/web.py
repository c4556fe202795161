# SPDX-License-Identifier: AGPL-3.0-or-later
"""Addresses on the web, as far as this program follows them (ATT-105, ATT-108). Pure."""

import ipaddress
import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from xmppclient.errors import UnsafeAddress

MAX_URL: Final = 4096  # characters
PORTS: Final = {"https": 443, "http": 80}
NAT64: Final = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052; the last 32 bits are an IPv4 address
UNICAST: Final = ipaddress.ip_network("2000::/3")  # all that was ever given out to the public

_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^\[\]:@\s]+)(?::([0-9]{1,5}))?")
_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,62}\.)*[a-z0-9_-]{1,63}")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_PRINTED = "".join(map(chr, range(0x21, 0x7F)))

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class WebAddress:
    """``url`` as it is asked for; ``host`` as it is looked up, in ASCII, without brackets."""

    url: str
    scheme: str
    host: str
    port: int

    @property
    def onion(self) -> bool:
        return self.host.endswith(".onion")

    @property
    def local(self) -> bool:
        """Whether the address itself says that it is no public place."""
        if self.host == "localhost" or self.host.endswith(".localhost"):
            return True
        number = as_number(self.host)
        return number is not None and not public(number)


def parse(url: str) -> WebAddress:
    """An https address, or an http one inside an onion. Raises ``UnsafeAddress``."""
    if len(url) > MAX_URL or "\\" in url or "#" in url or not url.isprintable() or " " in url:
        raise UnsafeAddress("characters that no address has")
    scheme, _, rest = url.partition("://")
    scheme = scheme.lower()
    if scheme not in PORTS:
        raise UnsafeAddress("neither https nor http")
    authority, tail = _split(rest)
    match = _AUTHORITY.fullmatch(authority)
    if match is None or not 0 < int(match[2] or PORTS[scheme]) < 65536:
        raise UnsafeAddress("not a host and a port")
    host, port = _host(match[1]), int(match[2] or PORTS[scheme])
    if scheme == "http" and not host.endswith(".onion"):
        raise UnsafeAddress("not https")
    place = f"[{host}]" if ":" in host else host
    place = place if port == PORTS[scheme] else f"{place}:{port}"
    return WebAddress(f"{scheme}://{place}{quote(tail, safe=_PRINTED)}", scheme, host, port)


def public(address: IpAddress) -> bool:
    """Whether this is a place in the public network, also behind the disguises that IPv6 has."""
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if address in NAT64:
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return public(inner)
        if address not in UNICAST:
            return False  # the rest is for uses of its own, and some of it for IPv4 in disguise
    return address.is_global and not address.is_multicast


def as_number(host: str) -> IpAddress | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _split(rest: str) -> tuple[str, str]:
    end = re.search(r"[/?]", rest)
    authority, tail = (rest[: end.start()], rest[end.start() :]) if end else (rest, "")
    return authority, tail if tail.startswith("/") else f"/{tail}"


def _host(text: str) -> str:
    """In lower case and ASCII. What looks like a number is one, in its usual form."""
    if text.startswith("["):
        number = as_number(text[1:-1])
        if number is None or number.version != 6:
            raise UnsafeAddress("not an IPv6 address")
        return str(number)
    try:
        host = text.encode("idna").decode().lower()
    except UnicodeError:
        raise UnsafeAddress("not a host name") from None
    if not _NAME.fullmatch(host):
        raise UnsafeAddress("not a host name")
    if _NUMBER.fullmatch(host.rpartition(".")[2]) and as_number(host) is None:
        raise UnsafeAddress("a number in an unusual form")
    return host
