# SPDX-License-Identifier: AGPL-3.0-or-later
"""Logging in (RFC 6120 §6): one mechanism, chosen by us, tried once.

Only SCRAM, or PLAIN if the account says so; never weaker than what the server was once
seen to offer; never another one after a failure (threats H-2, H-3, ATT-021…030).

Where the server says that it can (XEP-0440), the login is bound to its certificate: somebody in
between, with a certificate of their own that is valid, too, cannot pass it on. When that ends, it is
an error (ATT-018).
"""

import asyncio
from base64 import b64decode, b64encode
from collections.abc import Iterable
from xml.etree.ElementTree import Element

from xmppclient.errors import BindingLost, PolicyViolation, WeakAuthOnly
from xmppclient.model import Account
from xmppclient.net.certificates import end_point, prepare
from xmppclient.ns import q
from xmppclient.stream import translate
from xmppclient.stream.scram import BOUND, MISSED, UNBOUND, Scram
from xmppclient.stream.tags import SASL, SASL_CB
from xmppclient.stream.trust import Shown, Trust
from xmppclient.stream.wire import Wire

_HASHES = {"SCRAM-SHA-512": "sha512", "SCRAM-SHA-256": "sha256", "SCRAM-SHA-1": "sha1"}
RANKED = (*_HASHES, "PLAIN")  # strongest first
PLUS = "-PLUS"  # of a SCRAM that is bound to the connection
END_POINT = "tls-server-end-point"

_CHALLENGE = q(SASL, "challenge")
_SUCCESS = q(SASL, "success")
_FAILURE = q(SASL, "failure")


def offered(features: Element) -> list[str]:
    """The mechanisms in ``<stream:features/>``."""
    return [
        child.text or "" for child in features.iterfind(f"{q(SASL, 'mechanisms')}/{q(SASL, 'mechanism')}")
    ]


def binds(features: Element) -> bool:
    """Whether the server can bind a login to its certificate (XEP-0440)."""
    kinds = features.iterfind(f"{q(SASL_CB, 'sasl-channel-binding')}/{q(SASL_CB, 'channel-binding')}")
    return any(kind.get("type") == END_POINT for kind in kinds)


def choose(names: Iterable[str], best: str, *, allow_plain: bool, bindable: bool = False) -> str:
    """The strongest acceptable mechanism; ``best`` is the strongest one ever used. A bound one comes first.

    Raises ``WeakAuthOnly``, ``BindingLost``.
    """
    floor = RANKED.index(base) if (base := best.removesuffix(PLUS)) in RANKED else len(RANKED)
    good = [name for name in RANKED[: floor + 1] if name != "PLAIN" or allow_plain]
    names = set(names)
    bound = [name + PLUS for name in good if name in _HASHES and name + PLUS in names]
    if bound and bindable:
        return bound[0]
    unbound = [name for name in good if name in names]
    if best.endswith(PLUS) and (bound or unbound):
        raise BindingLost(f"the server no longer binds logins to its certificate ({best})")
    if unbound:
        return unbound[0]
    if best and names & set(RANKED):
        raise WeakAuthOnly(f"the server no longer offers {best}")
    raise WeakAuthOnly("the server offers no login that protects the password")


def remembered(best: str, used: str) -> str:
    """What to demand from now on, after a login with ``used``. A WebSocket cannot be bound; that says
    nothing of the server's other addresses."""
    return best if best.endswith(PLUS) and not used.endswith(PLUS) else used


async def authenticate(wire: Wire, features: Element, account: Account, shown: Shown) -> str:
    """Log in and return the mechanism used.

    Outside TLS only inside the account's own onion. PLAIN needs a server that somebody vouches for.
    Raises ``AuthFailed``, ``AccountDisabled``, ``WeakAuthOnly``, ``BindingLost``, ``ServerRefused``,
    ``PolicyViolation``.
    """
    if not wire.secure and shown.trust is not Trust.ONION:
        raise PolicyViolation("no login outside TLS")
    names, best = offered(features), account.best_mechanism
    binding = b""
    if wire.secure and not shown.web and binds(features):
        await prepare()
        binding = end_point(shown.der)
    mechanism = choose(
        names,
        best.removesuffix(PLUS) if shown.web else best,
        allow_plain=account.allow_plain and shown.vouched,
        bindable=bool(binding),
    )
    user = account.jid.partition("@")[0]
    if mechanism == "PLAIN":
        await _plain(wire, user, account.password)
    elif mechanism.endswith(PLUS):
        hash_name = _HASHES[mechanism.removesuffix(PLUS)]
        await _scram(wire, mechanism, Scram(hash_name, user, account.password, header=BOUND, binding=binding))
    else:
        header = _unbound_header(names, shown)
        await _scram(wire, mechanism, Scram(_HASHES[mechanism], user, account.password, header=header))
    return mechanism


def _unbound_header(names: Iterable[str], shown: Shown) -> str:
    """A server that binds and hears that we missed its offer knows that somebody took it away."""
    able = bool(shown.der) and not shown.web
    return MISSED if able and not any(name.endswith(PLUS) for name in names) else UNBOUND


async def _plain(wire: Wire, user: str, password: str) -> None:
    _send(wire, "auth", f"\0{user}\0{password}".encode(), "PLAIN")
    answer = await _answer(wire)
    if answer.tag != _SUCCESS:
        raise PolicyViolation("a challenge to PLAIN")


async def _scram(wire: Wire, mechanism: str, scram: Scram) -> None:
    _send(wire, "auth", scram.first(), mechanism)
    challenge = await _answer(wire)
    if challenge.tag != _CHALLENGE:
        raise PolicyViolation("success before SCRAM was done")
    _send(wire, "response", await asyncio.to_thread(scram.final, _payload(challenge)))
    last = await _answer(wire)
    scram.verify(_payload(last))
    if last.tag == _CHALLENGE:  # the proof may come in a step of its own
        _send(wire, "response", b"")
        if (await _answer(wire)).tag != _SUCCESS:
            raise PolicyViolation("SCRAM does not end")


async def _answer(wire: Wire) -> Element:
    """The next challenge or success."""
    element = await wire.receive()
    if element.tag == _FAILURE:
        raise translate.sasl_failure(element)
    if element.tag not in (_CHALLENGE, _SUCCESS):
        raise PolicyViolation("something else than SASL during the login")
    return element


def _payload(element: Element) -> bytes:
    try:
        return b64decode(element.text or "", validate=True)
    except ValueError as error:
        raise PolicyViolation("not base64") from error


def _send(wire: Wire, name: str, data: bytes, mechanism: str = "") -> None:
    attribute = f" mechanism='{mechanism}'" if mechanism else ""
    wire.write(f"<{name} xmlns='{SASL}'{attribute}>{b64encode(data).decode() or '='}</{name}>")
