# SPDX-License-Identifier: AGPL-3.0-or-later
"""A private Tor network on loopback, for tests.

Take the fixture ``tornet`` (session scope; from ``tests.lab.fixtures``, so it is there everywhere):

>>> async def test_something(tornet: TorNet) -> None:
...     onion = await tornet.publish({5222: server_port})  # with ".onion"; answers when this returns
...     proxy = ("127.0.0.1", tornet.socks)  # SOCKS5 of a client tor, as a system's would be

``tornet.kill_client()`` and ``start_client()`` take that client away and bring it back on the same port;
a test that does so leaves it running. ``tornet.control`` is the client's control port, with its cookie in
``tornet.cookie``. A tor of one's own (``OwnTor``) joins the network by ``extra=tornet.extra``, through the
bridges ``tornet.bridge`` and ``tornet.obfs4`` by ``extra=tornet.extra_for_bridges``. For the program as a
command: ``tornet.join(profile_folder / "tor")`` before it starts.

Relays and bridge are shared by all workers of a run (``tests/lab/torrelays.py``), up after about ten
seconds, and end with their last user, however that one ends. The client and the tor that publishes onions
belong to this process alone and take two seconds.
"""

import asyncio
import fcntl
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.lab.torrelays import PREFIX, Network, tor_process
from xmppclient.net.tor.control import Control, keywords
from xmppclient.net.tor.private import FILE
from xmppclient.server import ThrowAwayFolder
from xmppclient.server.config import free_ports
from xmppclient.server.process import ServerProcess

PATIENCE = 90.0  # seconds, on a machine with much else to do
ROOT = Path(__file__).parents[2]
READY = "Bootstrapped 100%"
CLIENT = """\
SocksPort 127.0.0.1:{socks} IsolateSOCKSAuth ExtendedErrors
ControlPort 127.0.0.1:{control}
CookieAuthentication 1
CookieAuthFile {folder}/cookie
UseMicrodescriptors 0
"""


class TorNet:
    """One for a process."""

    def __init__(self) -> None:
        self._folder = ThrowAwayFolder("torclients")
        self._network: Network | None = None
        self._hold = -1
        self._client = _Tor(self._folder.path / "client")
        self._service = _Tor(self._folder.path / "service")

    @property
    def socks(self) -> int:
        """Port of the client's SOCKS proxy."""
        return self._client.socks

    @property
    def control(self) -> int:
        """Control port of the client."""
        return self._client.control

    @property
    def cookie(self) -> Path:
        return self._client.folder / "cookie"

    @property
    def client_pid(self) -> int:
        return self._client.pid

    @property
    def service_socks(self) -> int:
        """SOCKS port of the tor with the onion services: servers behind them reach other onions by it."""
        return self._service.socks

    @property
    def network(self) -> Network:
        assert self._network is not None, "not started"
        return self._network

    @property
    def bridge(self) -> str:
        """A plain bridge line."""
        return self.network.bridge

    @property
    def obfs4(self) -> str:
        """A bridge line for obfs4."""
        return self.network.obfs4

    @property
    def extra(self) -> tuple[str, ...]:
        """Lines of torrc that make a tor a client of this network."""
        return (*self.extra_for_bridges, "UseMicrodescriptors 0")  # quicker, but nothing for bridges

    @property
    def extra_for_bridges(self) -> tuple[str, ...]:
        return (
            "TestingTorNetwork 1",
            "PathsNeededToBuildCircuits 0.25",
            "ConfluxEnabled 0",
            self.network.authority.strip(),
        )

    async def start(self) -> None:
        """Join the network, or make it; about 13 seconds the first time."""
        self._network, self._hold = await _network()
        await asyncio.gather(self._client.start(self._network), self._service.start(self._network))

    async def stop(self) -> None:
        await self._client.kill()
        await self._service.kill()
        os.close(self._hold)
        self._folder.remove()

    async def kill_client(self) -> None:
        """As a crash of the system's tor would."""
        await self._client.kill()

    async def start_client(self) -> None:
        """On the same ports; returns when it is ready, after two or three seconds."""
        await self._client.start(self.network)

    def join(self, folder: Path) -> None:
        """Make a tor that keeps its state in ``folder`` a client of this network when it starts."""
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / FILE).write_text("\n".join(self.extra) + "\n")

    async def publish(self, ports: Mapping[int, int], *clients: str, key: str = "NEW:ED25519-V3") -> str:
        """An onion service whose ports lead to ports of loopback; its address, with ``.onion``. With
        ``clients`` (public x25519 keys in base32) nobody else gets in. It stays until :meth:`stop`.
        """
        news: asyncio.Queue[list[str]] = asyncio.Queue()
        control = await self._service.connect(lambda event: news.put_nowait(event.split()))
        try:
            await control.command("SETEVENTS HS_DESC")
            flags = " Flags=Detach,V3Auth" if clients else " Flags=Detach"
            maps = "".join(f" Port={port},127.0.0.1:{target}" for port, target in ports.items())
            keys = "".join(f" ClientAuthV3={client}" for client in clients)
            reply = await control.command(f"ADD_ONION {key}{flags}{maps}{keys}")
            name = keywords(reply[0])["ServiceID"]
            async with asyncio.timeout(PATIENCE):
                await _known_everywhere(name, news)
        finally:
            control.close()
        return f"{name}.onion"

    async def client_info(self, key: str) -> str:
        """GETINFO of the client: ``stream-status``, ``circuit-status`` and so on."""
        control = await self._client.connect()
        try:
            return await control.info(key)
        finally:
            control.close()

    async def forget(self) -> None:
        """Let the client look anew for onions, and use other circuits."""
        control = await self._client.connect()
        try:
            await control.command("SIGNAL NEWNYM")
        finally:
            control.close()


class _Tor:
    """A client of the network in a process, on ports that stay."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700)
        self.folder = folder
        self.socks, self.control = free_ports(2)
        self._process: ServerProcess | None = None
        self._log_start = 0

    @property
    def pid(self) -> int:
        assert self._process is not None, "not started"
        return self._process.pid

    async def start(self, network: Network) -> None:
        """Returns when it is ready."""
        own = CLIENT.format(socks=self.socks, control=self.control, folder=self.folder)
        self._log_start = len(self._log())
        self._process = tor_process(self.folder, network.torrc(self.folder) + own)
        await self._process.start(lambda: READY in self._log()[self._log_start :], PATIENCE)

    async def kill(self) -> None:
        if self._process is not None:
            await self._process.kill()

    async def connect(self, hear: Callable[[str], None] = lambda _: None) -> Control:
        control = await Control.open("127.0.0.1", self.control, hear)
        await control.authenticate(self.folder / "cookie")
        return control

    def _log(self) -> str:
        log = self.folder / "log"
        return log.read_text(errors="replace") if log.exists() else ""


def _meeting_place() -> Path:
    """Where the processes of this run find each other."""
    name = os.environ.get("PYTEST_XDIST_TESTRUNUID") or f"alone-{os.getpid()}"
    folder = Path(tempfile.gettempdir()) / f"{PREFIX}{name}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


async def _known_everywhere(name: str, news: "asyncio.Queue[list[str]]") -> None:
    """Wait until every directory that was to get a descriptor has it: a client asks any one of them, and
    does not ask again soon after it was told that there is none."""
    begun = done = 0
    while not begun or done < begun:
        kind, what, service, *_ = await news.get()
        if kind == "HS_DESC" and service == name:
            begun += what == "UPLOAD"
            done += what in ("UPLOADED", "FAILED")


async def _network() -> tuple[Network, int]:
    """The network of this run, made if there is none, and a hold on it: a file descriptor to close."""
    while True:
        folder = _meeting_place()
        try:
            users = os.open(folder / "users", os.O_CREAT | os.O_RDWR)
        except FileNotFoundError:  # the folder was just taken down
            continue
        if await _locked(users, fcntl.LOCK_SH) and os.fstat(users).st_nlink:
            return await _found(folder), users
        os.close(users)  # it was just taken down


async def _found(folder: Path) -> Network:
    """What the one that brings it up wrote; one of us starts that."""
    told = folder / "network.json"
    starter = os.open(folder / "start", os.O_CREAT | os.O_RDWR)
    try:
        if await _locked(starter, fcntl.LOCK_EX) and not told.exists():
            await asyncio.to_thread(_bring_up, folder)
    finally:
        os.close(starter)
    return Network(**json.loads(told.read_text()))


def _bring_up(folder: Path) -> None:
    """It goes on by itself: another worker may need it longer than we do."""
    log = folder / "keeper.log"
    command = [sys.executable, "-m", "tests.lab.torrelays", str(folder)]
    with log.open("wb") as output:
        ended = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd=ROOT, check=False
        )
    if ended.returncode != 0:
        raise RuntimeError(log.read_text()[-2000:])


async def _locked(descriptor: int, kind: int) -> bool:
    """Wait for a lock, and always get it."""
    while True:
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            await asyncio.sleep(0.05)
        else:
            return True
