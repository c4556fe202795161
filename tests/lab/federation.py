# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two servers that talk to each other (s2s), each in a process of its own."""

import asyncio
import shutil
from pathlib import Path

from tests.lab.lab import HOSTS, ProsodyLab
from xmppclient.server import Authority
from xmppclient.server.config import Ports

AUTHORITY = ("ca.crt", "ca.key")


class Federation:
    """``alpha`` has the first host of the lab and ``beta`` the second; one authority vouches for both."""

    def __init__(
        self,
        folder: Path,
        *,
        durable: bool = True,
        ports: tuple[Ports, Ports] | None = None,
        there: int = 0,
    ) -> None:
        """``there``: the port at which alpha finds beta, if a proxy is between them."""
        first, second = HOSTS
        ports = ports or (Ports.free(), Ports.free())
        way = {second: there or ports[1].s2s}
        self.alpha = _server(folder / "alpha", first, ports[0], way, durable=durable)
        self.beta = _server(folder / "beta", second, ports[1], {first: ports[0].s2s}, durable=durable)

    async def start(self) -> None:
        await asyncio.gather(self.alpha.start(), self.beta.start())

    async def stop(self) -> None:
        await asyncio.gather(self.alpha.stop(), self.beta.stop())


def _server(folder: Path, host: str, ports: Ports, peers: dict[str, int], *, durable: bool) -> ProsodyLab:
    folder.mkdir(parents=True)
    shared = folder.parent
    Authority.at(shared)
    for name in AUTHORITY:
        shutil.copy(shared / name, folder / name)
    return ProsodyLab(folder, durable=durable, hosts=(host,), ports=ports, peers=peers)
