# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who can read what is encrypted, by what is known already: nobody is asked."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from xmppclient.model import Address
from xmppclient.room import Keys

if TYPE_CHECKING:
    from xmppclient.services.omemo.engine import Engine

Tally = Mapping[Address, tuple[int, int]]  # usable and verified devices


def keys_of(jids: Iterable[Address], tally: Tally, engine: "Engine | None") -> Mapping[Address, Keys]:
    """``NONE`` only for those whose list was read once, or whose devices are gone or distrusted."""
    return {jid: _keys(jid, tally, engine) for jid in jids}


def _keys(jid: Address, tally: Tally, engine: "Engine | None") -> Keys:
    if jid not in tally:
        asked = engine is not None and engine.has_list(jid)
        return Keys.NONE if asked else Keys.UNKNOWN
    usable, verified = tally[jid]
    if not usable:
        return Keys.NONE
    return Keys.VERIFIED if verified == usable else Keys.UNVERIFIED
