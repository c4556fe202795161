# SPDX-License-Identifier: AGPL-3.0-or-later
"""A network namespace from which only named ports lead out.

Every address there is this machine, so nothing can leave, and a packet socket records what tries.
Such a port is forwarded to the world outside through a socket in a folder. Run as
``python -m tests.leak.namespace FOLDER DOORS… -- CLOSED… -- COMMAND…`` by ``tests.leak.check``,
inside ``unshare``; the answer is written to ``FOLDER/seen.json``.
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from tests.leak import honeypot
from tests.leak.packets import Endpoint
from tests.leak.recorder import Recorder

SEEN = "seen.json"
_PIECE = 65536
_DIES_WITH_US = ("setpriv", "--pdeathsig", "KILL", "--")

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]]


def door(folder: Path, number: int) -> Path:
    """The socket that leads to the allowed endpoint of this number."""
    return folder / f"door{number}"


def forward(connect: Callable[[], Coroutine[Any, Any, Streams]]) -> Handler:
    """Serve connections by joining each with a new one; where that fails, it is closed."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await connect()
        except OSError:
            writer.close()
            return
        await asyncio.gather(_pump(reader, far_writer), _pump(far_reader, writer))

    return serve


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(_PIECE):
            writer.write(data)
            await writer.drain()
    except OSError:
        pass  # an end of either side is the end of both
    finally:
        writer.close()


async def run(
    folder: Path, doors: Sequence[Endpoint], closed: Sequence[Endpoint], command: Sequence[str]
) -> int:
    """Run a command; its status. It may also try ``closed``, where nobody is."""
    _everything_is_here(folder)
    loop = asyncio.get_running_loop()
    listeners = [await _open_door(folder, number, target) for number, target in enumerate(doors)]
    resolver, recorder = honeypot.serve(loop), Recorder(loop, [*doors, *closed])
    try:
        await recorder.prove()
        process = await asyncio.create_subprocess_exec(*_DIES_WITH_US, *command)
        status = await process.wait()
        await recorder.prove()
    finally:
        for listener in listeners:
            listener.close()
        recorder.close()
        loop.remove_reader(resolver)
        resolver.close()
    (folder / SEEN).write_text(json.dumps({"status": status, "attempts": recorder.attempts}))
    return status


def _everything_is_here(folder: Path) -> None:
    resolver = folder / "resolv.conf"
    resolver.write_text(f"nameserver {honeypot.RESOLVER}\noptions timeout:1 attempts:1\n")
    for words in (
        "ip link set lo up",
        "ip route add local 0.0.0.0/0 dev lo",
        "ip -6 route add local ::/0 dev lo",
        f"mount --bind {resolver} /etc/resolv.conf",
    ):
        subprocess.run(words.split(), check=True)


async def _open_door(folder: Path, number: int, target: Endpoint) -> asyncio.Server:
    path = door(folder, number)
    handler = forward(lambda: asyncio.open_unix_connection(str(path)))
    return await asyncio.start_server(handler, target.host, target.port)


def main() -> int:
    folder, *rest = sys.argv[1:]
    doors, rest = _until_dashes(rest)
    closed, command = _until_dashes(rest)
    return asyncio.run(run(Path(folder), doors, closed, command))


def _until_dashes(words: list[str]) -> tuple[list[Endpoint], list[str]]:
    end = words.index("--")
    return [Endpoint.parse(text) for text in words[:end]], words[end + 1 :]


if __name__ == "__main__":
    sys.exit(main())
