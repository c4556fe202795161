# SPDX-License-Identifier: AGPL-3.0-or-later
"""Prosody, run from a folder of its own and listening on loopback alone."""

import os
import shutil
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Self

from xmppclient.errors import ServerFailed, ServerMissing
from xmppclient.server.accounts import write_account
from xmppclient.server.certificates import Authority, Certificate
from xmppclient.server.config import LOOPBACK, Ports, ServerConfig
from xmppclient.server.process import GRACE, ServerProcess, last_lines
from xmppclient.server.render import render

MISSING = (
    'Prosody is not installed. Install the package "prosody" of your system '
    "(on Debian and Ubuntu: sudo apt install prosody), then try again."
)
_READY = (
    "Running periodic tasks"  # the c2s port opens before the other hosts are loaded; this comes after all
)
_PORT_TAKEN = "Failed to open server port"
_ATTEMPTS = 5
CONFIG_FILE = "prosody.cfg.lua"


class Prosody:
    """One server; starts, ends, and can be started again with its ports, accounts and archives.

    Making one raises ``ServerMissing`` where Prosody is not installed.
    """

    def __init__(self, config: ServerConfig) -> None:
        program = find_prosody()
        self.config = replace(config, folder=config.folder.absolute())
        self._ports = config.ports or Ports.free()
        self._log_start = 0
        command = [program, "-F", "--config", str(self._config_file)]
        self._process = ServerProcess(command, self.config.folder, environment(self.config.folder))

    @cached_property
    def authority(self) -> Authority:
        """Of this folder; vouches for the certificate unless the config brings one."""
        return Authority.at(self.config.folder)

    @property
    def ports(self) -> Ports:
        """The ports in use; before the first start they may still change unless the config set them."""
        return self._ports

    @property
    def ca_file(self) -> Path:
        """Certificate of the authority a client has to trust."""
        return self.authority.ca_file

    @property
    def log_file(self) -> Path:
        return self.config.folder / "prosody.log"

    @property
    def connect_direct_tls(self) -> str:
        """``host:port`` for TLS from the first byte (XEP-0368)."""
        return f"{LOOPBACK}:{self.ports.direct_tls}"

    @property
    def connect_starttls(self) -> str:
        """``host:port`` for STARTTLS (RFC 6120 §5)."""
        return f"{LOOPBACK}:{self.ports.starttls}"

    @property
    def connect_websocket(self) -> str:
        """Where the first host has its WebSocket (RFC 7395)."""
        return f"wss://{LOOPBACK}:{self.ports.https}/xmpp-websocket"

    @property
    def running(self) -> bool:
        return self._process.running

    @property
    def pid(self) -> int:
        return self._process.pid

    async def start(self, timeout: float = 20.0) -> None:
        """Start and return when every host answers, about a second later.

        Raises ``ServerFailed`` with what Prosody complained about when it ends before, or when
        ``timeout`` seconds pass.
        """
        for account in self.config.accounts.items():
            self.add_account(*account)
        for _ in range(_ATTEMPTS):
            self._write_config()
            try:
                await self._process.start(self._is_ready, timeout)
            except ServerFailed:
                raise ServerFailed(self._complaints()) from None
            if not self._errors():
                return
            await self._process.kill()  # it would go on without what failed
            if _PORT_TAKEN not in self._log() or self.config.ports is not None:
                break
            self._ports = Ports.free()
        raise ServerFailed(self._complaints())

    async def stop(self, grace: float = GRACE) -> None:
        """End in an orderly way: clients are told that the server goes. Killed after ``grace`` seconds."""
        await self._process.stop(grace)

    async def kill(self) -> None:
        """End as a power cut would."""
        await self._process.kill()

    async def restart(self) -> None:
        """Stop, and start with the same ports, accounts and archives."""
        await self.stop()
        await self.start()

    def pause(self) -> None:
        """Let it hang: connections stay open and nobody answers."""
        self._process.pause()

    def resume(self) -> None:
        """Go on after :meth:`pause`."""
        self._process.resume()

    def forget_log(self) -> None:
        """Delete the log before a start: it tells who was there and when."""
        self.log_file.unlink(missing_ok=True)

    def trim_log(self, limit: int) -> None:
        """Empty the log while it runs if it has more bytes than that."""
        if self.log_file.exists() and self.log_file.stat().st_size > limit:
            os.truncate(self.log_file, 0)

    def add_account(self, jid: str, password: str) -> None:
        """Make an account, also while the server runs."""
        write_account(self.config.folder / "data", jid, password)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    @property
    def _config_file(self) -> Path:
        return self.config.folder / CONFIG_FILE

    def _write_config(self) -> None:
        certificate = self.config.certificate or self._issue()
        text = render(self.config, self.ports, certificate, as_root=os.geteuid() == 0)
        self._config_file.write_text(text, encoding="utf-8")
        (self.config.folder / "data").mkdir(exist_ok=True)
        self._log_start = self.log_file.stat().st_size if self.log_file.exists() else 0

    def _issue(self) -> Certificate:
        names = [name for host in self.config.hosts for name in (host, f"*.{host}")]
        return self.authority.issue(*names, "localhost", LOOPBACK)

    def _is_ready(self) -> bool:
        return _READY in self._log()

    def _log(self) -> str:
        """What was logged since the last start."""
        if not self.log_file.exists():
            return ""
        return self.log_file.read_bytes()[self._log_start :].decode(errors="replace")

    def _errors(self) -> list[str]:
        return [line for line in self._log().splitlines() if "\terror\t" in line]

    def _complaints(self) -> str:
        """Errors in the log; without one, the end of what it printed or logged."""
        return last_lines("\n".join(self._errors()) or self._process.output_text() or self._log())


def find_prosody() -> str:
    """The program's path. Raises ``ServerMissing``."""
    found = shutil.which("prosody")
    if found is None:
        raise ServerMissing(MISSING)
    return found


def environment(folder: Path) -> dict[str, str]:
    """What the programs of a server get to see of ours."""
    return {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(folder), "LANG": "C.UTF-8"}
