# SPDX-License-Identifier: AGPL-3.0-or-later
"""How somebody without a picture is drawn: a letter on a colour that stays theirs."""

import zlib

from xmppclient.model import Show

PRESENCE = {
    Show.CHAT: "online",
    Show.ONLINE: "online",
    Show.AWAY: "away",
    Show.XA: "away",
    Show.DND: "busy",
    Show.OFFLINE: "",
}
"""The dot beside an avatar, as ``Avatar.presence`` names it."""


def initial(name: str) -> str:
    """The first letter or digit of a name, capital; empty if there is none."""
    return next((letter.upper() for letter in name if letter.isalnum()), "")


def tint(address: str) -> int:
    """A number that never changes for an address; ``Theme.tints`` is indexed by it."""
    return zlib.crc32(address.encode())
