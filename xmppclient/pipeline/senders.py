# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may say what: every claim that arrives is checked here and nowhere else.

Each row of the table names a claim and the rule its sender must fulfil (threats §2.D).
"""

from collections.abc import Callable, Container
from enum import Enum

from xmppclient.address import bare, domain
from xmppclient.model import Address


class Claim(Enum):
    CARBON = "carbon"  # "another device of yours saw this" (XEP-0280)
    ARCHIVE_RESULT = "archive result"  # "your archive holds this" (XEP-0313)
    ROSTER_PUSH = "roster push"  # RFC 6121 §2.1.6
    BLOCK_PUSH = "block push"  # XEP-0191
    PRIVATE_NODE = "private node"  # bookmarks, read marks: own PEP
    ROOM_ARCHIVE_RESULT = "room archive result"  # "this room's archive holds this"
    DELIVERY_ERROR = "delivery error"  # "your message could not be delivered"
    ROOM_ERROR = "room error"  # the same about one to a room, or to somebody in it
    RECEIPT = "receipt"  # XEP-0184, XEP-0333
    CORRECTION = "correction"  # XEP-0308
    RETRACTION = "retraction"  # XEP-0424
    REACTION = "reaction"  # XEP-0444


Rule = Callable[[Address, Address, Address], bool]


def _own_account(sender: Address, account: Address, about: Address) -> bool:
    return sender == account


def _own_server(sender: Address, account: Address, about: Address) -> bool:
    return sender in (account, domain(account))


def _the_recipient(sender: Address, account: Address, about: Address) -> bool:
    return bool(about) and about in (sender, bare(sender))


_the_author = _the_recipient  # ``about`` is who wrote the message that changes


def _recipient_or_servers(sender: Address, account: Address, about: Address) -> bool:
    return bool(about) and bare(sender) in (about, domain(about), account, domain(account))


def _room_or_servers(sender: Address, account: Address, about: Address) -> bool:
    """Addresses as they are: what has the nick of somebody else was sent by them."""
    return bool(about) and sender in (about, bare(about), domain(about), account, domain(account))


def _the_room(sender: Address, account: Address, about: Address) -> bool:
    return bool(about) and sender == about


def _either_of_two(sender: Address, account: Address, about: Address) -> bool:
    return bare(sender) == account or about in (sender, bare(sender))


RULES: dict[Claim, Rule] = {
    Claim.CARBON: _own_account,
    Claim.ARCHIVE_RESULT: _own_account,
    Claim.ROOM_ARCHIVE_RESULT: _the_room,
    Claim.ROSTER_PUSH: _own_account,
    Claim.BLOCK_PUSH: _own_server,
    Claim.PRIVATE_NODE: _own_account,
    Claim.DELIVERY_ERROR: _recipient_or_servers,
    Claim.ROOM_ERROR: _room_or_servers,
    Claim.RECEIPT: _the_recipient,
    Claim.CORRECTION: _the_author,
    Claim.RETRACTION: _the_author,
    Claim.REACTION: _either_of_two,
}


def blocks(entries: Container[Address], jid: Address) -> bool:
    """Whether a list of blocked people and servers covers somebody (XEP-0191 §5)."""
    return jid in entries or domain(jid) in entries


def allowed(claim: Claim, sender: Address, account: Address, about: Address = Address("")) -> bool:
    """Whether ``sender`` (as in ``from``; empty means our own server speaks for the account,
    RFC 6120 §8.1.2.1) may make this claim.

    ``account`` is the own bare JID, ``about`` the bare JID that the claim concerns.
    """
    return RULES[claim](sender or account, account, about)
