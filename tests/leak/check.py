# SPDX-License-Identifier: AGPL-3.0-or-later
"""Run a command and say where it tried to go beside what is allowed."""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from tests.leak import calls
from tests.leak.namespace import SEEN, door, forward
from tests.leak.packets import Endpoint


class Mode(StrEnum):
    """``NAMESPACE`` is the proof; ``STRACE`` is for where that is not permitted."""

    NAMESPACE = "namespace"
    STRACE = "strace"


class NothingProven(RuntimeError):
    """The check itself failed; the message says how."""


@dataclass(frozen=True, slots=True)
class Report:
    mode: Mode
    status: int  # of the command
    leaks: Mapping[str, int]  # what was tried, and how often

    def __str__(self) -> str:
        if not self.leaks:
            return f"leakcheck ({self.mode}): nothing left beside the route"
        lines = [
            f"  LEAK {what}" + (f" ({count} times)" if count > 1 else "")
            for what, count in self.leaks.items()
        ]
        return "\n".join((f"leakcheck ({self.mode}): {len(lines)} destinations beside the route", *lines))


async def check(
    command: Sequence[str], doors: Sequence[Endpoint], mode: Mode, closed: Sequence[Endpoint] = ()
) -> Report:
    """Run a command that may only open connections to ``doors``, and to ``closed``, where nobody is.

    Raises ``NothingProven``.
    """
    with tempfile.TemporaryDirectory(prefix="leakcheck-") as name:
        if mode is Mode.NAMESPACE:
            return await _in_namespace(Path(name), command, doors, closed)
        return await _under_strace(Path(name), command, [*doors, *closed])


@cache
def best_mode() -> Mode:
    """The most trustworthy one that is permitted here."""
    probe = subprocess.run([*_unshare(), "ip", "link", "set", "lo", "up"], capture_output=True, check=False)
    return Mode.STRACE if probe.returncode else Mode.NAMESPACE


def _unshare() -> list[str]:
    """Root, or whoever may make user namespaces."""
    as_root = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    return ["unshare", "--net", "--mount", "--fork", "--kill-child", *as_root]


async def _in_namespace(
    folder: Path, command: Sequence[str], doors: Sequence[Endpoint], closed: Sequence[Endpoint]
) -> Report:
    places = [*map(str, doors), "--", *map(str, closed), "--"]
    inner = [sys.executable, "-m", "tests.leak.namespace", str(folder), *places, *command]
    async with _doors(folder, doors):
        process = await asyncio.create_subprocess_exec(*_unshare(), *inner)
        await _ended(process)
    if not (folder / SEEN).exists():
        raise NothingProven("the network namespace could not be used; its complaint stands above")
    seen = json.loads((folder / SEEN).read_text())
    return Report(Mode.NAMESPACE, seen["status"], seen["attempts"])


@asynccontextmanager
async def _doors(folder: Path, doors: Sequence[Endpoint]) -> AsyncIterator[None]:
    async with AsyncExitStack() as stack:
        for number, target in enumerate(doors):
            handler = forward(lambda target=target: asyncio.open_connection(*target))  # type: ignore[misc]
            server = await asyncio.start_unix_server(handler, str(door(folder, number)))
            stack.callback(server.close)
        yield


async def _under_strace(folder: Path, command: Sequence[str], allowed: Sequence[Endpoint]) -> Report:
    trace = folder / "trace"
    process = await asyncio.create_subprocess_exec(*calls.COMMAND, "-o", str(trace), "--", *command)
    status = await _ended(process)
    if not trace.exists():
        raise NothingProven("strace could not be used; its complaint stands above")
    with trace.open(encoding="utf-8", errors="replace") as lines:
        return Report(Mode.STRACE, status, calls.attempts(lines, frozenset(allowed)))


async def _ended(process: asyncio.subprocess.Process) -> int:
    try:
        return await process.wait()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
