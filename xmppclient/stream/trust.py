# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a server showed of itself, and why that was enough."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from enum import Enum

from xmppclient.model import Address, SeenCertificate


class Trust(Enum):
    """Why a connection may be used."""

    AUTHORITY = "authority"  # valid for the name, signed by somebody we trust
    PIN = "pin"  # the user said that it must be this one
    FIRST_USE = "first use"  # of an onion that nobody signs: the one that was there first
    ONION = "onion"  # no TLS: tor leads to the account's own onion, and encrypts


@dataclass(frozen=True, slots=True)
class Shown:
    """The certificate of a connection; ``host`` is the name that it stands for."""

    host: Address
    der: bytes = field(repr=False)  # empty: there is no TLS
    trust: Trust
    web: bool = False  # a WebSocket: TLS may end at a web server in front of the XMPP server

    @property
    def vouched(self) -> bool:
        """Whether somebody else than the network vouches for the server: a password may be shown to it."""
        return self.trust in (Trust.AUTHORITY, Trust.PIN)


Known = Callable[[str], Collection[SeenCertificate]]
"""The certificates with which logins of the account trusted a host."""


def nothing_known(host: str) -> Collection[SeenCertificate]:
    """Of an account that never logged in."""
    return ()
