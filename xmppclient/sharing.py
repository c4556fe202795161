# SPDX-License-Identifier: AGPL-3.0-or-later
"""How to connect, as one link: an ``xmpp:`` URI (RFC 5122, XEP-0147) with keys of our own.

``xmpp:example.org?register;preauth=TOKEN`` invites to make an account (XEP-0445), ``?roster`` to
write to somebody (XEP-0379). Beside the token both may carry ``connect`` (repeated: addresses in
order), ``route``, ``pin`` and ``onion-key``. Other programs ignore those.

Whatever stands in a link was written by a stranger. So the reader knows a few words and refuses
the rest (ATT-117), it never does anything, and no key lowers what protects a login.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote, unquote

from xmppclient import address
from xmppclient.api import NewAccount
from xmppclient.errors import BadLink, BadRoute, InvalidAddress
from xmppclient.model import Account, Address
from xmppclient.route import HowToConnect, RouteKind, parse_route

MAX_LINK: Final = 4096  # characters
MAX_CONNECT: Final = 8  # addresses, as many as are tried

REGISTER, ROSTER = "register", "roster"
TOKEN, IBR, CONNECT, ROUTE, PIN, ONION_KEY = "preauth", "ibr", "connect", "route", "pin", "onion-key"
NAME = "name"  # XEP-0379 §3.1; read over: anybody can call themselves anything
_OURS: Final = frozenset({TOKEN, CONNECT, ROUTE, PIN, ONION_KEY})
_KEYS: Final = {REGISTER: _OURS, ROSTER: _OURS | {IBR, NAME}}

PRESETS: Final = frozenset({kind.value for kind in RouteKind} - {RouteKind.SOCKS.value})
"""Routes a link may name. It names no proxy: that would be a stranger's, and see everything."""

_FINGERPRINT: Final = re.compile("[0-9a-f]{64}")
_X25519: Final = re.compile("[A-Z2-7]{52}")
_ESCAPE: Final = re.compile("%(?![0-9A-Fa-f]{2})")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def to_link(how: HowToConnect) -> str:
    """The link that ``from_link`` reads as ``how``. Raises ``BadLink`` where none can say it."""
    parts = [REGISTER if how.register else ROSTER]
    parts += [f"{key}={quote(value, safe=':,')}" for key, value in _pairs(how) if value]
    local, at, host = how.jid.rpartition("@")
    link = f"xmpp:{quote(local, safe='')}{at}{quote(host, safe=':')}?{';'.join(parts)}"
    from_link(link)
    return link


def from_link(text: str) -> HowToConnect:
    """What a link says. Raises ``BadLink`` with a short technical reason for all that is not plain."""
    text = text.strip()
    _complain_about_text(text)
    scheme, _, rest = text.partition(":")
    if scheme.lower() in ("http", "https"):
        raise BadLink("a web page, which is not fetched: open it elsewhere and paste its xmpp: link")
    if scheme.lower() != "xmpp" or "#" in rest or rest.startswith("/"):
        raise BadLink("not of the form xmpp:ADDRESS?ACTION")
    path, _, query = rest.partition("?")
    action, *pairs = query.split(";")
    if action not in _KEYS and query:
        raise BadLink(f"unknown action {action[:40]!r}")
    found = _collect(pairs, _KEYS.get(action, frozenset()))
    jid, pin = _address(path), _matching(_FINGERPRINT, _single(found, PIN).lower(), PIN)
    return HowToConnect(
        jid=jid,
        token=_token(_single(found, TOKEN)),
        register=action == REGISTER,
        connect=tuple(_place(value, address.domain(jid), pin) for value in found.get(CONNECT, ())),
        route=_preset(_single(found, ROUTE)),
        pin=pin,
        onion_key=_matching(_X25519, _single(found, ONION_KEY).upper(), ONION_KEY),
        ibr=_yes(_single(found, IBR)),
    )


def qr(text: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of a QR code (ISO/IEC 18004), row by row, without its quiet zone.

    Raises ``BadLink`` for a text that is too long for one.
    """
    import segno

    try:
        code = segno.make_qr(text, error="l")  # the best correction that the size has room for
    except segno.DataOverflowError as error:
        raise BadLink("too long for a QR code") from error
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def preset(route: str) -> str:
    """What may be told of a route to others: its kind, nothing of a proxy. Empty: nothing."""
    try:
        kind = parse_route(route).kind.value
    except BadRoute:
        return ""
    return kind if kind in PRESETS else ""


def preset_of(account: Account) -> str:
    """The same of an account's route; who has nothing but onions needs Tor, whatever proxy we use."""
    from xmppclient.net.endpoints import onion_of, parse

    places = [endpoint for text in account.connect for endpoint in parse(text)]
    hosts = [endpoint.host for endpoint in places] or [address.domain(account.jid)]
    told = preset(account.route)
    return RouteKind.TOR.value if not told and all(map(onion_of, hosts)) else told


def route_from(how: HowToConnect, default: str) -> str:
    """The route of an account that is made from a link, where nobody named one.

    A link may lead a person from direct connections to a route that hides more, never away from
    the route that the profile demands.
    """
    return how.route if how.route and parse_route(default).direct else default


def unvouched(how: HowToConnect) -> bool:
    """Whether the link alone says which server is the right one: its pin replaces the authorities, so
    whoever made it chose who gets a login. An onion that is reached by its own name says it itself."""
    from xmppclient.net.endpoints import onion_of, parse

    host = address.domain(Address(how.jid))
    places = [endpoint for text in how.connect for endpoint in parse(text)]
    pinned = bool(how.pin) or any(place.pin for place in places)
    return pinned and not (onion_of(host) and all(place.onion == onion_of(host) for place in places))


def new_account(how: HowToConnect, default: str, jid: str = "", password: str = "") -> NewAccount:
    """What a link fills in; ``default`` is the profile's route and ``jid`` what the person typed.

    A name is taken from the link if it makes that account. ``allow_plain`` and authorities are
    never set from a link. Raises ``BadLink`` if the link is about another server.
    """
    host = address.domain(address.bare(how.jid))
    wanted = address.bare(jid) if jid else address.bare(how.jid) if how.register else host
    if address.domain(wanted) != host:
        raise BadLink(f"the link is about {host}")
    return NewAccount(
        jid=wanted,
        password=password,
        connect=how.connect,
        route=route_from(how, default),
        pin=how.pin,
        onion_key=how.onion_key,
        token=how.token if how.register or how.ibr else "",
    )


def _pairs(how: HowToConnect) -> Iterator[tuple[str, str]]:
    yield TOKEN, how.token
    yield IBR, "y" if how.ibr else ""
    for place in how.connect:
        yield CONNECT, place
    yield ROUTE, how.route
    yield PIN, how.pin
    yield ONION_KEY, how.onion_key


def _complain_about_text(text: str) -> None:
    if len(text.encode("utf-8", "replace")) > MAX_LINK:
        raise BadLink(f"longer than {MAX_LINK} bytes")
    if _hidden(text) or " " in text:
        raise BadLink("a character that no link has")


def _hidden(text: str) -> bool:
    """Controls, and what changes how the text around it is seen."""
    return any(unicodedata.category(character) in _UNSEEN for character in text)


def _collect(pairs: list[str], known: frozenset[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for pair in pairs:
        key, _, value = pair.partition("=")
        if key not in known:
            raise BadLink(f"unknown key {key[:40]!r}")
        if key in found and key != CONNECT:
            raise BadLink(f"{key} is said twice")
        found.setdefault(key, []).append(_decoded(value, key))
    if len(found.get(CONNECT, ())) > MAX_CONNECT:
        raise BadLink(f"more than {MAX_CONNECT} addresses")
    return found


def _decoded(text: str, what: str) -> str:
    try:
        plain = unquote(text, errors="strict")
    except UnicodeError:
        raise BadLink(f"{what} is not in UTF-8") from None
    if _ESCAPE.search(text) or not plain or _hidden(plain):
        raise BadLink(f"{what} is empty or badly written")
    return plain


def _single(found: dict[str, list[str]], key: str) -> str:
    return found.get(key, [""])[0]


def _address(path: str) -> Address:
    plain = _decoded(path, "the address")
    try:
        jid = address.bare(plain)
    except InvalidAddress:
        raise BadLink("not an address") from None
    if "/" in plain or not jid:
        raise BadLink("not a bare address")
    return jid


def _token(text: str) -> str:
    if any(character.isspace() for character in text):
        raise BadLink("a token with spaces in it")
    return text


def _place(text: str, domain: str, pin: str) -> str:
    """An address. The certificate is that of the domain, or pinned, except at a WebSocket's URL: there it
    is that of whom the URL names, and a stranger must not choose who that is."""
    from xmppclient.net.endpoints import ASK_DOMAIN, parse

    try:
        place = parse(text)[0]
    except InvalidAddress:
        raise BadLink(f"{CONNECT} is not HOST:PORT") from None
    named = place.url not in ("", ASK_DOMAIN)
    if named and not (place.pin or pin or f".{place.host.lower()}".endswith(f".{domain}")):
        raise BadLink(f"a WebSocket beside {domain} without a pin")
    return text


def _preset(text: str) -> str:
    if not text or text in PRESETS:
        return text
    raise BadLink("a route that no link may set")


def _matching(pattern: re.Pattern[str], text: str, key: str) -> str:
    if text and not pattern.fullmatch(text):
        raise BadLink(f"{key} is malformed")
    return text


def _yes(text: str) -> bool:
    if text not in ("", "y"):
        raise BadLink(f"{IBR} is neither absent nor y")
    return bool(text)
