# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the program under test may reach: a proxy, and behind it a name server and Prosody."""

import asyncio
import json
import ssl
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Final

from dns.message import Message

from tests.e2e.person import QuickPerson
from tests.fakes.dns_server import DnsServer, records
from tests.fakes.evil_http import EvilHttp, Script, evil_http, say
from tests.fakes.socks_server import SocksServer
from tests.lab.fixtures import running
from tests.lab.lab import ProsodyLab
from tests.leak.check import Mode, Report, check
from tests.leak.packets import Endpoint
from xmppclient.server.config import LOOPBACK, free_ports

SERVICE: Final = "xmpp.alpha.test"  # where alpha.test is, as only its SRV record tells
PORT: Final = 5223
FILES: Final = "upload.alpha.test:8443"
RESOLVERS: Final = ("9.9.9.9:53", "1.1.1.1:53")
SCENE, ORDERS = "scene.json", "orders"


class World:
    """Made outside; ``folder`` is all that the inside has of it.

    ``orders`` in the folder is a socket that takes ``down`` and ``up``: death and return of the proxy.
    """

    def __init__(self, folder: Path, lab: ProsodyLab, proxy: SocksServer) -> None:
        self.folder = folder
        self.proxy = proxy
        self.route = proxy.route
        self._lab = lab
        self._ben = QuickPerson(folder / "ben", lab, lab.account(prefix="ben"))
        (dead,) = free_ports(1)
        self.dead = Endpoint(LOOPBACK, dead)  # where a proxy should be and is not

    @property
    def way_out(self) -> Endpoint:
        return Endpoint(LOOPBACK, self.proxy.port)

    def prepare(self) -> None:
        """Let somebody be there to write to. Not on a running loop."""
        self._ben.join()

    def scene(self, pace: str, *parts: str) -> list[str]:
        """The command that plays these parts of ``tests.leak.scene`` with new accounts, quick or long."""
        said = {
            "ann": self._lab.account(prefix="ann"),
            "spare": self._lab.account(prefix="spare"),
            "ben": self._ben.jid,
            "room": self._lab.address("leak"),
            "ca": str(self._lab.ca_file),
            "route": self.route,
            "dead": f"socks5://{self.dead}",
        }
        (self.folder / SCENE).write_text(json.dumps(said))
        return [sys.executable, "-m", "tests.leak.scene", str(self.folder), pace, *parts]

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """While it is entered, the proxy knows the names and orders are taken."""
        orders = await asyncio.start_unix_server(self._obey, str(self.folder / ORDERS))
        async with orders, DnsServer(_records) as resolver, evil_http(self._files_context()) as files:
            files.script = _stored(files)
            self.proxy.names[f"{SERVICE}:{PORT}"] = LOOPBACK, self._lab.server.ports.direct_tls
            self.proxy.names[FILES] = LOOPBACK, files.port
            for place in RESOLVERS:
                self.proxy.names[place] = LOOPBACK, resolver.port
            yield

    def _files_context(self) -> ssl.SSLContext:
        """Prosody itself has no certificate for this name and another port."""
        issued = self._lab.authority.issue(FILES.partition(":")[0], file_name="files")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(issued.certificate, issued.key)
        return context

    async def _obey(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        order = (await reader.readline()).decode().strip()
        await asyncio.to_thread(self.proxy.stop if order == "down" else self.proxy.start)
        writer.write(b"done\n")
        writer.close()


async def played(world: World, mode: Mode, pace: str, parts: Sequence[str]) -> Report:
    """Play parts of the scene and look. Raises ``NothingProven``."""
    async with world.open():
        return await check(world.scene(pace, *parts), [world.way_out], mode, [world.dead])


@contextmanager
def world_in(folder: Path) -> Iterator[World]:
    """Not on a running loop."""
    lab = ProsodyLab(folder / "prosody", durable=False, files_url=f"https://{FILES}/")
    with running(lab), SocksServer() as proxy:
        world = World(folder, lab, proxy)
        world.prepare()
        yield world


def _records(query: Message) -> bytes:
    """Direct TLS, and nothing else."""
    direct = str(query.question[0].name).startswith("_xmpps-client.")
    return records(*([f"0 0 {PORT} {SERVICE}."] if direct else []))(query)


def _stored(files: EvilHttp) -> Script:
    """What was put last is what everybody gets."""

    async def script(writer: asyncio.StreamWriter) -> None:
        put = files.asked[-1].method == "PUT"
        body = next(asked.body for asked in reversed(files.asked) if asked.method == "PUT")
        await (say(201) if put else say(200, body))(writer)

    return script
