# SPDX-License-Identifier: AGPL-3.0-or-later
"""Notices that the database is older than what was done with it (threats FLT-032, ATT-138).

Each session counts up a number, first in the database and then in a private node of our own
account. If the server knows a higher one than we do, an old copy was restored, or runs
somewhere else: ratchets went back, and writing with them would use keys twice. The number is
authenticated with our identity key, so the server can hide it and cannot make one up.
"""

import base64
import hashlib
import hmac
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from xmppclient.services.omemo.values import IDENTITY

if TYPE_CHECKING:
    from xmppclient.services.omemo.state import State

NAMESPACE = "xmppclient:omemo:generation:0"
COUNT = "/xmppclient/generation"
LONGEST = 18  # digits


def node(device_id: int) -> str:
    """The private node of one of our devices."""
    return f"{NAMESPACE}:{device_id}"


def count(state: "State") -> int:
    return int(state.get(COUNT, 0))


def advance(state: "State") -> None:
    """Another session begins."""
    state.put(COUNT, count(state) + 1)


def write(state: "State", device_id: int) -> Element:
    """What the server is to keep."""
    number = count(state)
    return Element(f"{{{NAMESPACE}}}generation", count=str(number), mac=_mac(state, device_id, number))


def read(state: "State", device_id: int, payload: Element | None) -> int:
    """The number that the server keeps, 0 if it has none that we wrote."""
    text = "" if payload is None else payload.get("count", "")
    if payload is None or not (text.isascii() and text.isdigit() and len(text) <= LONGEST):
        return 0
    mac = payload.get("mac", "").encode()
    genuine = hmac.compare_digest(_mac(state, device_id, int(text)).encode(), mac)
    return int(text) if genuine else 0


def _mac(state: "State", device_id: int, number: int) -> str:
    message = f"{NAMESPACE} {device_id} {number}".encode()
    secret = base64.urlsafe_b64decode(state.get(IDENTITY))
    return hmac.new(secret, message, hashlib.sha256).hexdigest()
