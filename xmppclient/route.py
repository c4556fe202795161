# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a front end sees of routes: how an account reaches the network, and what went out over it."""

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from ipaddress import ip_address
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from storage.records import Address
from xmppclient.errors import BadRoute, XmppClientError

I2P_PORT: Final = 4447  # i2pd's SOCKS port


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class RouteKind(Enum):
    """The ways out. None of them ever falls back to another."""

    DIRECT = "direct"
    SOCKS = "socks5"  # a proxy that the user names
    TOR = "tor"  # one that runs on this computer, else our own
    OWN_TOR = "own-tor"  # a tor process of our own, always
    I2P = "i2p"


@dataclass(frozen=True, slots=True)
class Route:
    """A route as the user chose it; ``str(route)`` is what is stored."""

    kind: RouteKind
    host: str = ""  # of the proxy; empty: found, or our own
    port: int = 0
    user: str = ""
    password: str = field(default="", repr=False)

    def __str__(self) -> str:
        if not self.host or self == I2P:
            return self.kind.value
        return f"{self.kind.value}://{self._credentials}{self.place}"

    @property
    def place(self) -> str:
        """``host:port`` of the proxy; empty where there is none, or it is not known before it is used."""
        return "" if not self.host else f"{self._host}:{self.port}"

    @property
    def direct(self) -> bool:
        return self.kind is RouteKind.DIRECT

    @property
    def onions(self) -> bool:
        """Whether onion addresses can be reached: a named proxy may be a tor."""
        return self.kind in (RouteKind.TOR, RouteKind.OWN_TOR, RouteKind.SOCKS)

    @property
    def seals(self) -> bool:
        """Whether a tor of this computer encrypts what enters the route, so that TLS may be missing in it.
        On the way to a tor elsewhere it would be readable, and another proxy may be no tor."""
        return self.kind in (RouteKind.TOR, RouteKind.OWN_TOR) and (not self.host or _is_here(self.host))

    @property
    def _host(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host

    @property
    def _credentials(self) -> str:
        return f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@" if self.user else ""


DIRECT: Final = Route(RouteKind.DIRECT)
TOR: Final = Route(RouteKind.TOR)
OWN_TOR: Final = Route(RouteKind.OWN_TOR)
I2P: Final = Route(RouteKind.I2P, "127.0.0.1", I2P_PORT)

_PLAIN: Final = {str(route): route for route in (DIRECT, TOR, OWN_TOR, I2P)}
_HOST: Final = re.compile(r"[A-Za-z0-9._-]{1,253}|[0-9A-Fa-f:.]{2,45}")


def parse_route(text: str) -> Route:
    """``direct``, ``tor``, ``own-tor``, ``i2p``, or ``socks5``, ``tor``, ``i2p`` with
    ``://[user:password@]host:port``. Raises ``BadRoute``."""
    text = text.strip()
    if text in _PLAIN:
        return _PLAIN[text]
    try:
        parts = urlsplit(text)
        kind, port = RouteKind(parts.scheme), parts.port
    except ValueError:
        raise BadRoute(text[:100]) from None
    host = parts.hostname or ""
    beside = parts.path.strip("/") or parts.query or parts.fragment
    named = kind in (RouteKind.SOCKS, RouteKind.TOR, RouteKind.I2P)
    if not named or beside or not port or not _HOST.fullmatch(host):
        raise BadRoute(text[:100])
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if bool(user) != bool(password) or max(len(user.encode()), len(password.encode())) > 255:
        raise BadRoute("a user name and a password belong together (RFC 1929)")
    return Route(kind, host, port, user, password)


def shown(text: str) -> str:
    """A stored route as it may be shown and logged: without a password."""
    try:
        route = parse_route(text)
    except BadRoute:
        return "?"
    return str(replace(route, user="", password=""))


class Purpose(Enum):
    """What a connection is for. Each gets a circuit of its own where the route has circuits."""

    XMPP = "xmpp"
    HTTP = "http"  # upload and download
    DNS = "dns"
    CONTROL = "control"  # of a tor on this computer


@dataclass(frozen=True, slots=True)
class OutgoingConnection:
    """A line of the connection log, kept in memory only and for a day."""

    id: int
    began: datetime
    purpose: Purpose
    account: Address  # bare JID; empty: none in particular
    route: str  # kind and place, never credentials
    destination: str  # ``host:port`` as it was asked for
    ended: datetime | None = None  # None: it is open
    sent: int = 0  # bytes
    received: int = 0
    failure: str = ""  # class name of the error that ended it before it was of use


class TorState(Enum):
    """The life of our own tor process."""

    OFF = "off"
    MISSING = "missing"  # no tor program on this computer
    STARTING = "starting"
    CONNECTING = "connecting"  # to the Tor network
    READY = "ready"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class TorStatus:
    """What the window shows of our own tor."""

    state: TorState = TorState.OFF
    progress: int = 0  # per cent of its bootstrap
    step: str = ""  # tor's tag of the bootstrap phase, "conn_pt" say
    version: str = ""
    bridges: int = 0  # how many are in use
    problem: XmppClientError | None = None
    hint: str = ""  # how to get what is missing, for this system


@dataclass(frozen=True, slots=True)
class FoundTor:
    """A tor that runs on this computer and that somebody else started."""

    host: str
    port: int
    browser: bool  # of Tor Browser: it ends with the browser


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as a person can compare it."""

    names: tuple[str, ...]  # of the server, as in its subjectAltName
    subject: str
    issuer: str
    fingerprint: str  # SHA-256 of the certificate, 64 hex digits
    key: str  # SHA-256 of its public key
    not_before: datetime
    not_after: datetime
    self_signed: bool = False


class CertificateNews(Enum):
    """How surprising another certificate is."""

    RENEWED = "renewed"  # same issuer or same key, and the old one was about to end
    REPLACED = "replaced"  # the old one was good for longer
    OTHER_ISSUER = "other_issuer"  # as when somebody in between got one of their own (jabber.ru 2023)


@dataclass(frozen=True, slots=True)
class HowToConnect:
    """Everything somebody needs to reach a server or a person: what a link or a QR code carries."""

    jid: str  # an address, or a domain for which ``token`` makes one
    token: str = field(default="", repr=False)  # invitation (XEP-0401, XEP-0445)
    register: bool = False  # the token makes an account (XEP-0445), else a contact (XEP-0379)
    connect: tuple[str, ...] = ()
    route: str = ""  # a preset without credentials: direct, tor, own-tor, i2p; empty: as the user likes
    pin: str = ""
    onion_key: str = field(default="", repr=False)
    ibr: bool = False  # the token of a contact also makes an account on that server (XEP-0445 §3.3)


class Federation(Enum):
    """With whom a server of one's own talks."""

    OFF = "off"
    ONION = "onion"  # other onion servers only
    CLEAR = "clear"  # the whole XMPP network, and onions


class HostState(Enum):
    OFF = "off"
    STARTING = "starting"
    PUBLISHING = "publishing"  # its onion address is being made known
    RUNNING = "running"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class HostPlan:
    """A server of one's own. ``folder`` keeps everything: configuration, keys, messages of its people."""

    folder: str
    federation: Federation = Federation.ONION
    upload: bool = True
    rooms: bool = True
    private: bool = False  # only who has the key can reach it (onion client authorization)
    bridges: tuple[str, ...] = ()  # of its tor; none: those of the profile, if it is open


@dataclass(frozen=True, slots=True)
class HostStatus:
    state: HostState = HostState.OFF
    domain: str = ""  # the onion address, which is the server's name
    fingerprint: str = ""  # of its certificate
    accounts: tuple[str, ...] = ()
    problem: XmppClientError | None = None
    hint: str = ""
    progress: int = 0  # per cent of the way into the Tor network, while it starts
