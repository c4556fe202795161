# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a server of our own is to be: where, for whom, with what."""

import random
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from types import MappingProxyType
from typing import Literal, Self

from xmppclient.route import Federation
from xmppclient.server.certificates import Certificate

LOOPBACK = "127.0.0.1"
_BELOW_EPHEMERAL = range(10_000, 32_000)  # no outgoing connection takes one of these while we restart


class Feature(Enum):
    """What the server offers beyond the core of XMPP."""

    ARCHIVE = "archive"  # XEP-0313
    CARBONS = "carbons"  # XEP-0280
    INVITES = "invites"  # XEP-0445: whoever has an invitation makes an account
    OFFLINE = "offline"  # XEP-0160: what the archive has is delivered a second time
    PEP = "pep"  # XEP-0163
    REGISTRATION = "registration"  # XEP-0077, open to everybody
    RESUMPTION = "resumption"  # XEP-0198
    ROOMS = "rooms"  # XEP-0045 at muc.<host>
    UPLOAD = "upload"  # XEP-0363 at upload.<first host>
    WEBSOCKET = "websocket"  # RFC 7395, for the first host


USUAL = frozenset(Feature) - {Feature.INVITES, Feature.REGISTRATION, Feature.WEBSOCKET}


@dataclass(frozen=True, slots=True)
class Ports:
    """TCP ports on loopback."""

    starttls: int
    direct_tls: int
    http: int
    https: int
    s2s: int

    @classmethod
    def free(cls) -> Self:
        """Ports nobody listens on now; somebody may take one before the server does."""
        return cls(*free_ports(5))


@dataclass(frozen=True, slots=True)
class OnionWay:
    """How a server on an onion address reaches other servers: through tor or not at all."""

    socks_port: int  # of tor, on loopback
    federation: Federation = Federation.ONION


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """One server in one folder.

    ``accounts`` maps bare JIDs to passwords. ``ports`` None: free ones are chosen at the
    first start and kept. ``archive`` "memory" is quick with thousands of messages but
    forgets them at a restart; "internal" keeps them in files. ``peers`` maps domains of other
    servers on loopback to their s2s ports; with them the server federates (RFC 6120), else it does not.
    ``room_modules`` are files ``mod_….lua`` that the rooms load besides their own.

    ``onion``: the hosts are onion addresses. Files then go over plain HTTP, which tor encrypts, and other
    servers are reached as it says. ``certificate`` takes the place of one issued at each start.
    """

    folder: Path
    hosts: tuple[str, ...] = ("localhost",)
    accounts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    features: frozenset[Feature] = USUAL
    archive: Literal["memory", "internal"] = "internal"
    keep: str = "never"  # when archived messages go, "1y" say
    ports: Ports | None = None
    peers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    room_modules: tuple[Path, ...] = ()
    onion: OnionWay | None = None
    certificate: Certificate | None = None
    files_url: str = ""  # where files are, as others see it; empty: on localhost
    plugins: tuple[Path, ...] = ()  # folders with modules besides those that Prosody finds by itself
    resume_seconds: int = 60  # how long a broken stream may be resumed
    log_level: Literal["debug", "info", "warn"] = "info"


def free_ports(count: int) -> tuple[int, ...]:
    """Distinct loopback ports nobody listens on now."""
    found: list[int] = []
    candidates = random.SystemRandom().sample(_BELOW_EPHEMERAL, len(_BELOW_EPHEMERAL))
    for port in candidates:
        if len(found) == count:
            break
        if _is_free(port):
            found.append(port)
    return tuple(found)


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
        return True
