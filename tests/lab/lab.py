# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a test sees of a server, whichever it is."""

import asyncio
import itertools
import os
import secrets
import subprocess
import time
from collections.abc import Collection, Coroutine, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol, TypeVar

from xmppclient.server import Authority, Feature, Prosody, ServerConfig
from xmppclient.server.accounts import file_name
from xmppclient.server.config import Ports
from xmppclient.server.lua import Lua, lua
from xmppclient.server.prosody import CONFIG_FILE, environment

HOSTS = ("alpha.test", "beta.test")
NOBODY: Mapping[str, int] = MappingProxyType({})
PREMADE = 10  # accounts u1..u10 on each host, password "pw-uN"

T = TypeVar("T")


class Account(NamedTuple):
    jid: str
    password: str


class Lab(Protocol):
    """A running server.

    ``connect`` and ``tls`` belong together, and ``starttls`` is the address of the other way in.
    """

    name: str
    hosts: tuple[str, ...]
    tls: str

    @property
    def connect(self) -> str: ...
    @property
    def starttls(self) -> str: ...
    @property
    def websocket(self) -> str:
        """The address for the first host."""
        ...

    @property
    def ca_file(self) -> Path: ...
    @property
    def authority(self) -> Authority: ...
    def account(self, host: str = "", prefix: str = "user") -> Account:
        """A new account that no other test knows, by default on the first host."""
        ...

    def address(self, name: str) -> str:
        """JID of a new, unique room or component address starting with ``name``."""
        ...

    async def start(self) -> None: ...
    async def stop(self) -> None: ...
    async def kill(self) -> None: ...
    async def restart(self) -> None: ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...


class Names:
    """Local parts that are unique among tests, workers and runs."""

    def __init__(self) -> None:
        self._run = f"{os.getpid():x}{secrets.token_hex(2)}"
        self._next = itertools.count(1)

    def new(self, prefix: str) -> str:
        return f"{prefix}-{self._run}-{next(self._next)}"


class ProsodyLab:
    """Prosody with two hosts and everything it offers."""

    name = "prosody"
    tls = "direct"

    def __init__(
        self,
        folder: Path,
        *,
        durable: bool,
        log_level: str = "info",
        without: Collection[Feature] = (),
        hosts: tuple[str, ...] = HOSTS,
        ports: Ports | None = None,
        peers: Mapping[str, int] = NOBODY,
        room_modules: tuple[Path, ...] = (),
        files_url: str = "",
    ) -> None:
        """``durable`` archives survive a restart but are slow beyond a thousand messages."""
        self.hosts = hosts
        self.server = Prosody(
            ServerConfig(
                folder,
                hosts,
                premade(PREMADE, hosts),
                ports=ports,
                peers=peers,
                room_modules=room_modules,
                files_url=files_url,
                features=frozenset(Feature) - frozenset(without),
                archive="internal" if durable else "memory",
                log_level="debug" if log_level == "debug" else "info",
            )
        )
        self._names = Names()

    @property
    def connect(self) -> str:
        return self.server.connect_direct_tls

    @property
    def starttls(self) -> str:
        return self.server.connect_starttls

    @property
    def websocket(self) -> str:
        return self.server.connect_websocket

    @property
    def ca_file(self) -> Path:
        return self.server.ca_file

    @property
    def authority(self) -> Authority:
        return self.server.authority

    def account(self, host: str = "", prefix: str = "user") -> Account:
        name = f"{self._names.new(prefix)}@{host or self.hosts[0]}"
        account = Account(name, secrets.token_urlsafe(8))
        self.server.add_account(*account)
        return account

    def address(self, name: str) -> str:
        return f"{self._names.new(name)}@muc.{self.hosts[0]}"

    def contact_invitation(self, jid: str) -> str:
        """A link with which somebody becomes a contact of ``jid`` without a question (XEP-0379); it ends
        the invitations made before."""
        local, _, host = jid.partition("@")
        folder = self.server.config.folder / "data" / file_name(host)
        (folder / "invite_token").mkdir(parents=True, exist_ok=True)
        token, expires = secrets.token_urlsafe(12), int(time.time()) + 604_800
        link = f"xmpp:{jid}?roster;preauth={token};ibr=y"
        invite: Lua = {"type": "roster", "jid": jid, "token": token, "uri": link, "expires": expires}
        (folder / "invite_token.dat").write_text(f"return {lua({token: invite})};\n")
        (folder / "invite_token" / f"{file_name(local)}.dat").write_text(f"return {lua({token: expires})};\n")
        return link

    def invitation(self) -> str:
        """A link for one new account on the first host (XEP-0445)."""
        folder = self.server.config.folder
        command = ["prosodyctl", "--config", str(folder / CONFIG_FILE)]
        command += ["mod_invites", "generate", self.hosts[0]]
        done = subprocess.run(command, capture_output=True, text=True, env=environment(folder), check=True)
        return next(line for line in done.stdout.splitlines() if line.startswith("xmpp:"))

    async def start(self) -> None:
        await self.server.start()

    async def stop(self) -> None:
        await self.server.stop()

    async def kill(self) -> None:
        await self.server.kill()

    async def restart(self) -> None:
        await self.server.restart()

    def pause(self) -> None:
        self.server.pause()

    def resume(self) -> None:
        self.server.resume()


def premade(count: int, hosts: Collection[str] = HOSTS) -> dict[str, str]:
    """Accounts u1..uN on every host."""
    return {f"u{n}@{host}": f"pw-u{n}" for host in hosts for n in range(1, count + 1)}


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run on a loop of its own, for fixtures that outlive the loop of a test."""
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()
