# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bridge lines as people paste them: checked piece by piece, for what they say goes to tor as settings."""

import ipaddress
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from xmppclient.errors import BadBridge
from xmppclient.net.tor.control import quote
from xmppclient.net.tor.programs import TRANSPORTS

MAX_LINE: Final = 2000  # characters; the longest ones, of snowflake, have about 700
MAX_LINES: Final = 100

_PLAIN_TEXT: Final = re.compile(
    r"[!$-\[\]-~]+(?: [!$-\[\]-~]+)*"
)  # no space twice, no quotes, backslash or #
_PLACE: Final = re.compile(r"\[([0-9A-Fa-f:.]{2,45})\]:(\d{1,5})|([0-9.]{7,15}):(\d{1,5})")
_FINGERPRINT: Final = re.compile(r"[0-9A-Fa-f]{40}")
_ARGUMENT: Final = re.compile(r"([A-Za-z][A-Za-z0-9_-]*)=(\S+)")
_URL: Final = re.compile(r"https?://[A-Za-z0-9.-]+(:\d{1,5})?(/.*)?")
_NEEDED: Final[Mapping[str, str]] = {"obfs4": "cert", "webtunnel": "url", "meek_lite": "url"}


@dataclass(frozen=True, slots=True)
class Bridge:
    """``str(bridge)`` is its line in one spelling."""

    transport: str  # empty: none, tor's own protocol
    host: str
    port: int
    fingerprint: str = ""
    arguments: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        arguments = (f"{key}={value}" for key, value in self.arguments)
        return " ".join(filter(None, (self.transport, f"{host}:{self.port}", self.fingerprint, *arguments)))


def parse_bridges(lines: Iterable[str]) -> tuple[Bridge, ...]:
    """Each line once; empty ones and comments (#) are left out. Raises ``BadBridge``."""
    texts = [text for line in lines if (text := line.strip()) and not text.startswith("#")]
    if len(texts) > MAX_LINES:
        raise BadBridge(f"more than {MAX_LINES} bridges")
    return tuple(dict.fromkeys(map(parse_bridge, texts)))


def parse_bridge(text: str) -> Bridge:
    """``[Bridge] [transport] address:port [fingerprint] [key=value …]``. Raises ``BadBridge``."""
    text = re.sub(r"[ \t]+", " ", text).strip(" ")
    if len(text) > MAX_LINE or not _PLAIN_TEXT.fullmatch(text):
        raise BadBridge("characters that no bridge line has")
    words = text.split(" ")
    if words[0].lower() == "bridge":
        words.pop(0)
    transport = words.pop(0) if words and not _PLACE.fullmatch(words[0]) else ""
    if transport and transport not in TRANSPORTS:
        raise BadBridge(f"an unknown kind of bridge, or no address: {transport[:40]}")
    host, port = _place(words.pop(0) if words else "")
    fingerprint = words.pop(0).upper() if words and _FINGERPRINT.fullmatch(words[0]) else ""
    return Bridge(transport, host, port, fingerprint, _arguments(transport, words))


def settings(bridges: Iterable[Bridge], programs: Mapping[str, str]) -> str:
    """What SETCONF is given for them: bridges and no other way in. ``programs`` has the command for each
    transport that they use."""
    lines = [f"Bridge={quote(str(bridge))}" for bridge in bridges]
    plugins = [
        f"ClientTransportPlugin={quote(f'{transport} exec {program}')}"
        for transport, program in programs.items()
    ]
    return " ".join([f"UseBridges={1 if lines else 0}", *lines, *plugins])


def _place(word: str) -> tuple[str, int]:
    if not (found := _PLACE.fullmatch(word)):
        raise BadBridge("no address and port, as in 192.0.2.1:443 or [2001:db8::1]:443")
    try:
        address = ipaddress.ip_address(found[1] or found[3])
    except ValueError:
        raise BadBridge("not an IP address") from None
    port = int(found[2] or found[4])
    if not 0 < port < 65536 or address.is_unspecified or (address.version == 6) != bool(found[1]):
        raise BadBridge("not an address and port that can be reached")
    return str(address), port


def _arguments(transport: str, words: list[str]) -> tuple[tuple[str, str], ...]:
    found = [_ARGUMENT.fullmatch(word) for word in words]
    pairs = tuple((match[1], match[2]) for match in found if match)
    if len(pairs) < len(words) or (pairs and not transport) or len(dict(pairs)) < len(pairs):
        raise BadBridge("something behind the address that makes no sense")
    if not _URL.fullmatch(dict(pairs).get("url", "https://none")):
        raise BadBridge("url= is no address of the web")
    if (needed := _NEEDED.get(transport)) and needed not in dict(pairs):
        raise BadBridge(f"{needed}= is missing; perhaps the line was cut")
    return pairs
