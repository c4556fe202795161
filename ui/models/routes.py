# SPDX-License-Identifier: AGPL-3.0-or-later
"""Routes in words: which way out, who sees what on it, why it does not lead there. Pure functions.

A route is stored with the login of its proxy. Nothing here ever says more of it than kind and place.
"""

from typing import Final

from ui.errors import words
from ui.models.text import one_line
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient import errors as e
from xmppclient.route import DIRECT, Route, RouteKind, TorState, TorStatus, parse_route

CONTEXT: Final = "routes"
LONGEST_HOST: Final = 40  # characters of a server's name in a sentence
HEAD: Final = 8  # characters of an onion address by which people know it

DIRECTLY: Final = QT_TRANSLATE_NOOP("routes", "directly")
UNKNOWN: Final = QT_TRANSLATE_NOOP("routes", "through an unknown route")
THROUGH: Final = {
    RouteKind.TOR: QT_TRANSLATE_NOOP("routes", "through Tor"),
    RouteKind.OWN_TOR: QT_TRANSLATE_NOOP("routes", "through Tor"),
    RouteKind.I2P: QT_TRANSLATE_NOOP("routes", "through I2P"),
    RouteKind.SOCKS: QT_TRANSLATE_NOOP("routes", "through a proxy"),
}
SEEN: Final = {
    RouteKind.DIRECT: QT_TRANSLATE_NOOP(
        "routes", "Connects directly: your server sees your internet address."
    ),
    RouteKind.TOR: QT_TRANSLATE_NOOP(
        "routes", "Through Tor: your server does not see your internet address. Without Tor nothing is sent."
    ),
    RouteKind.OWN_TOR: QT_TRANSLATE_NOOP(
        "routes",
        "Through a Tor that this program starts: your server does not see your internet address. Without "
        "it nothing is sent.",
    ),
    RouteKind.I2P: QT_TRANSLATE_NOOP(
        "routes", "Through I2P: your server does not see your internet address. Without I2P nothing is sent."
    ),
    RouteKind.SOCKS: QT_TRANSLATE_NOOP(
        "routes",
        "Through a proxy: your server sees the proxy’s internet address, and whoever runs the proxy sees "
        "yours. Without it nothing is sent.",
    ),
}
"""Who sees the internet address, in a sentence for whoever chooses."""
NAMES: Final = {
    RouteKind.DIRECT: QT_TRANSLATE_NOOP("routes", "Direct"),
    RouteKind.TOR: QT_TRANSLATE_NOOP("routes", "Tor"),
    RouteKind.OWN_TOR: QT_TRANSLATE_NOOP("routes", "Tor of this program"),
    RouteKind.I2P: QT_TRANSLATE_NOOP("routes", "I2P"),
    RouteKind.SOCKS: QT_TRANSLATE_NOOP("routes", "Proxy"),
}
NAME_AT: Final = QT_TRANSLATE_NOOP("routes", "{name} at {place}")
RANKS: Final = {
    RouteKind.DIRECT: 0,
    RouteKind.SOCKS: 1,
    RouteKind.TOR: 2,
    RouteKind.OWN_TOR: 2,
    RouteKind.I2P: 2,
}
"""How much a route hides; the higher, the more."""

CANNOT: Final = QT_TRANSLATE_NOOP("routes", "Cannot reach {server} {way}: {why} Nothing was sent.")
PROXY_AT: Final = QT_TRANSLATE_NOOP("routes", "the proxy at {place}")
THE_PROXY: Final = QT_TRANSLATE_NOOP("routes", "the proxy")
WHY: Final[dict[type[Exception], str]] = {
    e.ProxyUnavailable: QT_TRANSLATE_NOOP("routes", "{proxy} does not answer."),
    e.ProxyConfused: QT_TRANSLATE_NOOP("routes", "{proxy} does not speak SOCKS5."),
    e.ProxyLoginRefused: QT_TRANSLATE_NOOP("routes", "{proxy} does not accept the user name and password."),
    e.ProxyFailed: QT_TRANSLATE_NOOP("routes", "{proxy} could not connect and does not say why."),
    e.ProxyForbids: QT_TRANSLATE_NOOP("routes", "{proxy} does not allow it."),
    e.NetworkBehindProxyDown: QT_TRANSLATE_NOOP("routes", "{proxy} has no network right now."),
    e.HostBehindProxyUnknown: QT_TRANSLATE_NOOP("routes", "{proxy} cannot find it."),
    e.PortBehindProxyClosed: QT_TRANSLATE_NOOP("routes", "the server refuses the connection."),
    e.ProxyTimedOut: QT_TRANSLATE_NOOP("routes", "the way there took too long."),
    e.OnionNotFound: QT_TRANSLATE_NOOP(
        "routes", "the Tor network does not know this address. The server may be off."
    ),
    e.OnionUnreachable: QT_TRANSLATE_NOOP("routes", "the onion server does not answer right now."),
}
"""What follows "Cannot reach … through …:"; other errors have words that stand alone."""

TOR_STARTING: Final = QT_TRANSLATE_NOOP("routes", "Starting Tor…")
TOR_PROGRESS: Final = QT_TRANSLATE_NOOP("routes", "Connecting to the Tor network: {percent} %")


def known(text: str) -> Route | None:
    """A stored route; None if this version does not know it."""
    try:
        return parse_route(text)
    except e.BadRoute:
        return None


def way_words(text: str) -> str:
    """For the middle of a sentence: "through Tor"."""
    route = known(text)
    if route is None:
        return say(CONTEXT, UNKNOWN)
    return say(CONTEXT, THROUGH.get(route.kind, DIRECTLY))


def name_words(text: str) -> str:
    """For a list or a label: "Tor", "Proxy at 10.0.0.1:1080"."""
    route = known(text)
    if route is None:
        return say(CONTEXT, UNKNOWN)
    name = say(CONTEXT, NAMES[route.kind])
    return say(CONTEXT, NAME_AT, name=name, place=route.place) if route.place else name


def seen_words(route: Route) -> str:
    """Who sees the internet address of this computer."""
    return say(CONTEXT, SEEN[route.kind])


def uses_own_tor(text: str) -> bool:
    """Whether a tor of ours may be what the route waits for."""
    route = known(text)
    return route is not None and route.kind in (RouteKind.TOR, RouteKind.OWN_TOR) and not route.host


def is_direct(text: str) -> bool:
    """Only what is known to be direct is called so."""
    return known(text) == DIRECT


def is_weaker(new: Route, old: Route) -> bool:
    """Whether ``new`` shows the internet address to somebody who did not see it on ``old``."""
    return RANKS[new.kind] < RANKS[old.kind]


def trouble_words(error: Exception, server: str, route: str) -> str:
    """Why ``server`` was not reached; with the route named where that tells more."""
    why, way = WHY.get(type(error)), known(route)
    if why is None or way is None or way.direct or not server:
        return words(error)
    place = way.place
    proxy = say(CONTEXT, PROXY_AT, place=place) if place else say(CONTEXT, THE_PROXY)
    because = say(CONTEXT, why, proxy=proxy)
    return say(CONTEXT, CANNOT, server=host_words(server), way=way_words(route), why=because)


def host_words(host: str) -> str:
    """A server's name, short enough for a sentence."""
    plain = one_line(host, 253)
    if len(plain) <= LONGEST_HOST:
        return plain
    return f"{plain[:HEAD]}…{plain[-HEAD - len('.onion') :]}"


def tor_words(status: TorStatus) -> str:
    """How far our own tor is on its way into the network; empty unless it is on it."""
    if status.state is TorState.STARTING:
        return say(CONTEXT, TOR_STARTING)
    if status.state is TorState.CONNECTING:
        return say(CONTEXT, TOR_PROGRESS, percent=status.progress)
    return ""
