# SPDX-License-Identifier: AGPL-3.0-or-later
"""Logging in (RFC 6120 §6): one mechanism, chosen by us, tried once.

Only SCRAM, or PLAIN if the account says so; never weaker than what the server was once
seen to offer; never another one after a failure (threats H-2, H-3, ATT-021…030).
"""

import asyncio
from base64 import b64decode, b64encode
from collections.abc import Iterable
from xml.etree.ElementTree import Element

from xmppclient.errors import PolicyViolation, WeakAuthOnly
from xmppclient.model import Account
from xmppclient.ns import q
from xmppclient.stream import translate
from xmppclient.stream.scram import Scram
from xmppclient.stream.tags import SASL
from xmppclient.stream.wire import Wire

_HASHES = {"SCRAM-SHA-512": "sha512", "SCRAM-SHA-256": "sha256", "SCRAM-SHA-1": "sha1"}
RANKED = (*_HASHES, "PLAIN")  # strongest first

_CHALLENGE = q(SASL, "challenge")
_SUCCESS = q(SASL, "success")
_FAILURE = q(SASL, "failure")


def offered(features: Element) -> list[str]:
    """The mechanisms in ``<stream:features/>``."""
    return [
        child.text or "" for child in features.iterfind(f"{q(SASL, 'mechanisms')}/{q(SASL, 'mechanism')}")
    ]


def choose(names: Iterable[str], best: str, *, allow_plain: bool) -> str:
    """The strongest acceptable mechanism; ``best`` is the strongest one ever used.

    Raises ``WeakAuthOnly``.
    """
    floor = RANKED.index(best) if best in RANKED else len(RANKED)
    names = set(names)
    for rank, name in enumerate(RANKED):
        if name in names and rank <= floor and (name != "PLAIN" or allow_plain):
            return name
    if best and names & set(RANKED):
        raise WeakAuthOnly(f"the server no longer offers {best}")
    raise WeakAuthOnly("the server offers no login that protects the password")


async def authenticate(wire: Wire, features: Element, account: Account) -> str:
    """Log in and return the mechanism used.

    Raises ``AuthFailed``, ``AccountDisabled``, ``WeakAuthOnly``, ``ServerRefused``, ``PolicyViolation``.
    """
    if not wire.secure:
        raise PolicyViolation("no login outside TLS")
    mechanism = choose(offered(features), account.best_mechanism, allow_plain=account.allow_plain)
    user = account.jid.partition("@")[0]
    if mechanism == "PLAIN":
        await _plain(wire, user, account.password)
    else:
        await _scram(wire, mechanism, user, account.password)
    return mechanism


async def _plain(wire: Wire, user: str, password: str) -> None:
    _send(wire, "auth", f"\0{user}\0{password}".encode(), "PLAIN")
    answer = await _answer(wire)
    if answer.tag != _SUCCESS:
        raise PolicyViolation("a challenge to PLAIN")


async def _scram(wire: Wire, mechanism: str, user: str, password: str) -> None:
    scram = Scram(_HASHES[mechanism], user, password)
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
