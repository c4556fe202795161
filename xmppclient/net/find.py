# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tors that somebody else runs on this computer. Only this computer is asked."""

import asyncio
from collections.abc import Sequence
from typing import Final

from xmppclient.net.guard import permit
from xmppclient.route import FoundTor

HOST: Final = "127.0.0.1"
SYSTEM, BROWSER = FoundTor(HOST, 9050, browser=False), FoundTor(HOST, 9150, browser=True)
PATIENCE: Final = 1.0  # seconds; what listens here answers at once

_GREETING, _ANSWER = b"\x05\x01\x00", b"\x05\x00"  # RFC 1928 §3: no login wanted


class Finder:
    """Looks at the customary ports for something that speaks SOCKS5, best first."""

    def __init__(self, places: Sequence[FoundTor] = (SYSTEM, BROWSER)) -> None:
        self._places = tuple(places)

    async def all(self) -> tuple[FoundTor, ...]:
        """Every one that answers now."""
        answers = await asyncio.gather(*(speaks_socks(place.host, place.port) for place in self._places))
        return tuple(place for place, answers in zip(self._places, answers, strict=True) if answers)

    async def first(self) -> FoundTor | None:
        """The one to use now. Asked for each connection: it takes a millisecond, and tors come and go."""
        for place in self._places:
            if await speaks_socks(place.host, place.port):
                return place
        return None


async def speaks_socks(host: str, port: int) -> bool:
    """Whether a SOCKS5 proxy that wants no login listens there. Never raises ``OSError``."""
    try:
        async with asyncio.timeout(PATIENCE):
            with permit(host, port):
                reader, writer = await asyncio.open_connection(host, port)
            try:
                writer.write(_GREETING)
                return await reader.readexactly(len(_ANSWER)) == _ANSWER
            finally:
                writer.transport.abort()
                await writer.wait_closed()
    except (OSError, TimeoutError, asyncio.IncompleteReadError):
        return False
