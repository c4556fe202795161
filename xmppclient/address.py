# SPDX-License-Identifier: AGPL-3.0-or-later
"""JIDs as plain normalised strings (RFC 7622)."""

from functools import lru_cache

from slixmpp.jid import JID, InvalidJID

from xmppclient.errors import InvalidAddress
from xmppclient.model import Address


@lru_cache(maxsize=4096)
def full(text: str) -> Address:
    """The whole address, normalised. Raises ``InvalidAddress``."""
    try:
        return Address(JID(text).full) if text else Address("")
    except (InvalidJID, UnicodeError) as error:
        raise InvalidAddress(text[:200]) from error


@lru_cache(maxsize=4096)
def bare(text: str) -> Address:
    """The address without its resource, normalised; empty for an empty text.

    Raises ``InvalidAddress``.
    """
    return Address(full(text).partition("/")[0])


def person(text: str) -> Address:
    """The bare address of somebody: it must have a local part. Raises ``InvalidAddress``."""
    address = bare(text.strip())
    if "@" not in address:
        raise InvalidAddress(text[:200])
    return address


def domain(address: Address) -> Address:
    """The server part of an address."""
    return Address(address.partition("/")[0].rpartition("@")[2])
