# SPDX-License-Identifier: AGPL-3.0-or-later
"""Gajim with its OMEMO plugin, on a screen of its own, driven through a small plugin.

It needs the Debian packages gajim, gajim-omemo, xvfb and dbus-daemon. Gajim refuses to run as root,
so root starts it as an ordinary user of a namespace.
"""

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from tests.e2e.person import Json
from tests.lab.lab import Account, ProsodyLab

PATIENCE = 60.0  # seconds
LOOK = 0.2  # seconds between two looks
PLUGIN = Path(__file__).with_name("gajim_plugin")
ACCOUNT = "lab"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/><allow user="*"/></policy></busconfig>
"""


class Gajim:
    """``with Gajim(...)``: logged in. ``folder`` must have a short path: sockets are in it."""

    def __init__(self, folder: Path, lab: ProsodyLab, account: Account) -> None:
        self.jid = account.jid
        self._folder = folder
        self._lab = lab
        self._account = account
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> Self:
        try:
            self._settle()
            display = self._screen()
            self._bus()
            self._start(_gajim(), {"DISPLAY": display})
            self._until(lambda: self.ask("available"), "Gajim is online")
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def _end(self) -> None:
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def ask(self, *words: str) -> Any:
        """A request to the plugin. Raises ``RuntimeError`` with what Gajim said, or ``OSError``."""
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(PATIENCE)
            connection.connect(str(self._folder / "remote"))
            connection.sendall(json.dumps(words).encode() + b"\n")
            with connection.makefile("rb") as lines:
                said = json.loads(lines.readline())
        if "error" in said:
            raise RuntimeError(said["error"])
        return said["result"]

    def invited(self, room: str) -> Json:
        return self._found(lambda: self.ask("invitations"), lambda row: row["room"] == room, "an invitation")

    def join(self, room: str) -> None:
        self.ask("join", room)
        self._until(lambda: self.ask("joined", room), "Gajim is in the room")
        self.ask("encrypt", room)

    def write(self, room: str, text: str) -> None:
        self._until(lambda: self.ask("write", room, text), "Gajim sent it")

    def correct(self, room: str, text: str) -> None:
        self._until(lambda: self.ask("correct", room, text), "Gajim corrected it")

    def hears(self, text: str) -> Json:
        """The message with this text, once it is there."""
        return self._found(lambda: self.ask("heard"), lambda row: row["body"] == text, text)

    def heard(self) -> list[Json]:
        rows: list[Json] = self.ask("heard")
        return rows

    def _found(self, look: Callable[[], list[Json]], fits: Callable[[Json], bool], what: str) -> Json:
        found: list[Json] = []

        def there() -> bool:
            found[:] = [row for row in look() if fits(row)]
            return bool(found)

        self._until(there, what)
        return found[0]

    def _until(self, true: Callable[[], object], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                if true():
                    return
            except OSError:
                pass  # not there yet
            time.sleep(LOOK)
        raise AssertionError(f"{what}: not in {PATIENCE:.0f} s; {self._log()}")

    def _log(self) -> str:
        return "\n".join((self._folder / "log").read_text(errors="replace").splitlines()[-20:])

    @property
    def _environment(self) -> dict[str, str]:
        home = self._folder
        return {
            **os.environ,
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "XDG_CONFIG_HOME": str(home / "config"),
            "XDG_DATA_HOME": str(home / "data"),
            "XDG_CACHE_HOME": str(home / "cache"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={home}/bus",
            "GAJIM_REMOTE": str(home / "remote"),
            "GDK_BACKEND": "x11",
            "GSETTINGS_BACKEND": "memory",
            "GIO_USE_VFS": "local",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "NO_AT_BRIDGE": "1",
            "LC_ALL": "C.UTF-8",
        }

    def _start(self, command: list[str], more: dict[str, str] | None = None, **options: Any) -> None:
        with (self._folder / "log").open("ab") as log:
            self._processes.append(
                subprocess.Popen(
                    command, env={**self._environment, **(more or {})}, stdout=log, stderr=log, **options
                )
            )

    def _screen(self) -> str:
        reading, writing = os.pipe()
        options = ["-screen", "0", "1100x750x24", "-nolisten", "tcp"]
        self._start(["Xvfb", "-displayfd", str(writing), *options], pass_fds=[writing])
        os.close(writing)
        with os.fdopen(reading) as number:
            return f":{number.readline().strip()}"

    def _bus(self) -> None:
        """A session bus that starts nothing by itself."""
        config = self._folder / "bus.conf"
        config.write_text(BUS.format(path=self._folder / "bus"))
        self._start(["dbus-daemon", "--nofork", f"--config-file={config}"])
        self._until((self._folder / "bus").exists, "the session bus")

    def _settle(self) -> None:
        """Everything that a person would have set by hand: the account, the plugins, the certificate."""
        (self._folder / "run").mkdir(parents=True, mode=0o700)
        data, config = self._folder / "data" / "gajim", self._folder / "config" / "gajim"
        for folder in (data / "plugins", data / "cert_store", config, self._folder / "cache" / "gajim"):
            folder.mkdir(parents=True)
        shutil.copytree(PLUGIN, data / "plugins" / "remote", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(self._lab.server.config.folder / "server.crt", data / "cert_store" / "server")
        database = config / "settings.sqlite"
        with sqlite3.connect(database) as settings:
            settings.execute("CREATE TABLE settings (name TEXT UNIQUE, settings TEXT)")
            settings.execute("CREATE TABLE account_settings (account TEXT UNIQUE, settings TEXT)")
            settings.execute("PRAGMA user_version=5")
            settings.executemany("INSERT INTO settings VALUES (?, ?)", _settings())
            account = json.dumps({"account": self._login(), "contact": {}, "group_chat": {}})
            settings.execute("INSERT INTO account_settings VALUES (?, ?)", (ACCOUNT, account))
        settings.close()
        database.chmod(0o600)

    def _login(self) -> dict[str, object]:
        name, _, host = self._account.jid.partition("@")
        address, _, port = self._lab.connect.rpartition(":")
        return {
            "account_label": "Lab", "active": True, "autoconnect": True, "name": name, "hostname": host,
            "password": self._account.password, "savepass": True, "request_user_data": False,
            "resource": "gajim", "use_custom_host": True, "custom_host": address, "custom_port": int(port),
            "custom_type": "DIRECT TLS",
        }  # fmt: skip


def _settings() -> list[tuple[str, str]]:
    program = {
        "use_keyring": False, "check_for_update": False, "show_notifications": False, "sounds_on": False,
        "show_trayicon": False, "use_speller": False, "show_help_start_chat": False,
        "action_on_close": "quit",
    }  # fmt: skip
    plugins = {name: {"active": True} for name in ("omemo", "remote")}
    space = {"name": "Lab", "color": "rgb(191,77,61)", "avatar_sha": "", "chats": []}
    everything = {
        "app": program, "plugins": plugins, "workspaces": {"lab": space}, "soundevents": {},
        "status_presets": {}, "proxies": {},
    }  # fmt: skip
    return [(name, json.dumps(values)) for name, values in everything.items()]


def _gajim() -> list[str]:
    if shutil.which("gajim") is None:
        raise RuntimeError('these tests need the Debian packages "gajim" and "gajim-omemo"')
    if os.geteuid() == 0:
        return ["unshare", "-U", "--map-user=1000", "--map-group=1000", "gajim"]
    return ["gajim"]
