# SPDX-License-Identifier: AGPL-3.0-or-later
"""A Prosody whose only address is an onion service in the private Tor network."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.lab.lab import Account, Names
from tests.lab.tornet import TorNet
from xmppclient.route import Federation
from xmppclient.server import Prosody, ServerConfig
from xmppclient.server.config import OnionWay, Ports

XMPP, FILES = 5222, 80  # ports of the onion


class OnionLab:
    """One server; with ``direct`` it can also be reached past Tor, to compare."""

    def __init__(self, folder: Path, onion: str, ports: Ports, socks: int) -> None:
        self.onion = onion
        self.server = Prosody(
            ServerConfig(
                folder, (onion,), ports=ports, onion=OnionWay(socks, Federation.OFF), archive="memory"
            )
        )
        self._names = Names()

    def account(self, prefix: str = "user") -> Account:
        made = Account(f"{self._names.new(prefix)}@{self.onion}", "four words nobody expects")
        self.server.add_account(*made)
        return made

    def room(self, name: str) -> str:
        return f"{self._names.new(name)}@muc.{self.onion}"


@asynccontextmanager
async def onion_lab(folder: Path, tornet: TorNet) -> AsyncIterator[OnionLab]:
    """Running, and published."""
    ports = Ports.free()
    onion = await tornet.publish({XMPP: ports.starttls, FILES: ports.http})
    lab = OnionLab(folder, onion, ports, tornet.service_socks)
    await lab.server.start()
    try:
        yield lab
    finally:
        await lab.server.stop()
