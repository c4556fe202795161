# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tells the HTTP library what was looked up before, so that it asks nobody."""

import socket
from collections.abc import Sequence

from aiohttp.abc import AbstractResolver, ResolveResult

Places = Sequence[tuple[socket.AddressFamily, str]]
"""Families and numeric addresses of a host."""


class KnownHost(AbstractResolver):
    """Of one host, for one exchange."""

    def __init__(self, places: Places) -> None:
        self._places = places

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        return [
            ResolveResult(hostname=host, host=number, port=port, family=kind, proto=0, flags=0)
            for kind, number in self._places
        ]

    async def close(self) -> None:
        """Nothing is open."""
