# SPDX-License-Identifier: AGPL-3.0-or-later
"""A route that finds onions on loopback, as a tor would in its network."""

import socket
from collections.abc import Sequence
from dataclasses import replace

from xmppclient.net.dialer import DirectDialer, unnamed
from xmppclient.net.endpoints import Endpoint, SrvRecord

ONION = "b" * 56 + ".onion"
OTHER = "c" * 56 + ".onion"


class OnionDialer:
    """Leads every host to this computer, on the port that was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def open(self, endpoint: Endpoint) -> socket.socket:
        self.asked.append(str(endpoint))
        return await DirectDialer().open(replace(endpoint, host="127.0.0.1"))

    websockets = staticmethod(unnamed)

    async def srv(self, name: str) -> Sequence[SrvRecord]:
        raise AssertionError("an onion has no records")
