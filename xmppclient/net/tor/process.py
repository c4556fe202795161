# SPDX-License-Identifier: AGPL-3.0-or-later
"""A tor process that is ours: it waits without a network until told otherwise, and dies with us."""

import asyncio
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, Final, Self

from xmppclient.errors import TorFailed
from xmppclient.net.tor.control import Control
from xmppclient.net.tor.programs import libraries
from xmppclient.net.tor.traces import remove_traces

_DATA: Final = "data"  # folder of tor's own files
_START: Final = 20.0  # seconds until it has a control port; 0.05 on an idle machine
_LOOK: Final = 0.02  # seconds between two looks
_GRACE: Final = 1.0  # seconds it has to end by itself
_PORT: Final = re.compile(r"PORT=(127\.0\.0\.1):(\d{1,5})\s")

_SETTINGS: Final = (
    "DisableNetwork 1",
    "ClientOnly 1",
    "AvoidDiskWrites 1",
    "SafeLogging 1",
    "SocksPort 127.0.0.1:auto IsolateSOCKSAuth ExtendedErrors",
    "ControlPort 127.0.0.1:auto",
    "CookieAuthentication 1",
)


class TorProcess:
    """One run of tor. It ends when its control connection does: when we end, however that happens."""

    def __init__(
        self, child: "subprocess.Popen[bytes]", output: IO[bytes], control: Control, data: Path
    ) -> None:
        self._child = child
        self._output = output
        self._data = data
        self.control = control

    @classmethod
    async def start(
        cls,
        program: Path,
        folder: Path,
        extra: Iterable[str],
        on_event: Callable[[str], None],
        on_end: Callable[[], None],
    ) -> Self:
        """Returns when it obeys. Its data is in ``folder``; the settings of the system's tor are not read.

        Raises ``TorFailed`` with what tor complained about."""
        port_file, cookie = folder / "control-port", folder / "cookie"
        await asyncio.to_thread(
            _prepare, folder, [port_file, cookie], _torrc(folder, port_file, cookie, extra)
        )
        output = tempfile.TemporaryFile()  # noqa: SIM115  # has no name and ends with the process
        child = _spawn(program, folder, output)
        control: Control | None = None
        try:
            host, port = await _control_port(child, port_file, cookie, output)
            control = await Control.open(host, port, on_event, on_end)
            await control.authenticate(cookie)
            await control.command("TAKEOWNERSHIP")
            await control.command("RESETCONF __OwningControllerProcess")
        except BaseException:
            await _end(child, control, output)
            raise
        return cls(child, output, control, folder / _DATA)

    @property
    def pid(self) -> int:
        return self._child.pid

    async def stop(self) -> None:
        """It ends with its control connection; within two seconds in any case."""
        await _end(self._child, self.control, self._output)
        await asyncio.to_thread(remove_traces, self._data)


def _torrc(folder: Path, port_file: Path, cookie: Path, extra: Iterable[str]) -> str:
    lines = [
        *_SETTINGS,
        f"DataDirectory {_quoted(folder / _DATA)}",
        f"ControlPortWriteToFile {_quoted(port_file)}",
        f"CookieAuthFile {_quoted(cookie)}",
        f"__OwningControllerProcess {os.getpid()}",
        *extra,
    ]
    return "\n".join(lines) + "\n"


def _quoted(path: Path) -> str:
    """As a value of torrc, whatever characters it has."""
    text = str(path).replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{text}"'


def _prepare(folder: Path, stale: Iterable[Path], torrc: str) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    remove_traces(folder / _DATA)  # of a run that was killed
    for path in stale:
        path.unlink(missing_ok=True)
    (folder / "torrc").write_text(torrc, encoding="utf-8")
    (folder / "defaults").write_text("", encoding="utf-8")  # instead of the system's


def _spawn(program: Path, folder: Path, output: IO[bytes]) -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(  # noqa: S603  # a program that was looked for, no shell
            [str(program), "--defaults-torrc", str(folder / "defaults"), "-f", str(folder / "torrc")],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env={**os.environ, **libraries(program)},
            start_new_session=True,  # Ctrl+C in our terminal is ours to handle
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows opens a console otherwise
        )
    except OSError as error:
        output.close()
        raise TorFailed(f"{program} cannot be started: {error}") from error


async def _control_port(
    child: "subprocess.Popen[bytes]", port_file: Path, cookie: Path, output: IO[bytes]
) -> tuple[str, int]:
    end = time.monotonic() + _START
    while True:
        if place := _place(port_file, cookie):
            return place
        if child.poll() is not None or time.monotonic() > end:
            raise TorFailed(_complaint(output))
        await asyncio.sleep(_LOOK)


def _place(port_file: Path, cookie: Path) -> tuple[str, int] | None:
    """What tor wrote there; None while it has not, or not all of it. The cookie comes later."""
    try:
        found = _PORT.search(port_file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    return (found[1], int(found[2])) if found and cookie.exists() else None


def _complaint(output: IO[bytes]) -> str:
    """The last things it was not content with."""
    output.seek(0)
    lines = output.read(1_000_000).decode(errors="replace").splitlines()
    loud = [line.partition("] ")[2] for line in lines if "[warn]" in line or "[err]" in line]
    return " ".join(loud[-2:] or lines[-1:])[:300] or "it said nothing"


async def _end(child: "subprocess.Popen[bytes]", control: Control | None, output: IO[bytes]) -> None:
    if control is not None:
        control.close()
    elif child.poll() is None:
        child.terminate()
    await asyncio.to_thread(_bury, child, output)


def _bury(child: "subprocess.Popen[bytes]", output: IO[bytes]) -> None:
    """In one piece, so that nobody who is cancelled leaves a program behind."""
    try:
        child.wait(_GRACE)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    output.close()
