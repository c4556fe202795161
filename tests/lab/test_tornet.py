# SPDX-License-Identifier: AGPL-3.0-or-later
"""The private Tor network carries streams to onions and ends with its last user."""

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.lab.processes import comes_true, descendants, is_alive
from tests.lab.tornet import TorNet
from tests.lab.torrelays import PREFIX

ROOT = Path(__file__).parents[2]
USER = """\
from tests.lab.lab import run
from tests.lab.tornet import TorNet
run(TorNet().start())
"""


async def test_an_onion_is_reached_through_the_client(tornet: TorNet) -> None:
    server = await asyncio.start_server(greet, "127.0.0.1", 0)
    async with server:
        onion = await tornet.publish({5222: server.sockets[0].getsockname()[1]})

        assert await heard(tornet.socks, onion, 5222) == b"hello"


async def test_a_client_that_was_killed_comes_back_on_its_port(tornet: TorNet) -> None:
    before = tornet.socks, tornet.client_pid

    await tornet.kill_client()
    gone = not is_alive(before[1])
    await tornet.start_client()

    assert gone
    assert tornet.socks == before[0]
    assert tornet.client_pid != before[1]


def test_nothing_is_left_of_a_network_whose_last_user_was_killed(tmp_path: Path) -> None:
    user = subprocess.Popen([sys.executable, "-c", USER], cwd=ROOT, env=alone(tmp_path))
    assert comes_true(lambda: len(tors(user.pid)) >= 4, 30)
    running = descendants(user.pid)

    os.kill(user.pid, signal.SIGKILL)
    user.wait()

    assert comes_true(lambda: not any(is_alive(pid) for pid in running), 10)
    assert not list(tmp_path.glob(f"{PREFIX}*"))


def tors(pid: int) -> list[int]:
    return [child for child in descendants(pid) if Path(f"/proc/{child}/comm").read_text() == "tor\n"]


def alone(folder: Path) -> dict[str, str]:
    """An environment in which a process makes a network of its own."""
    return {**os.environ, "PYTEST_XDIST_TESTRUNUID": "", "TMPDIR": str(folder)}


async def greet(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"hello")
    writer.close()
    await writer.wait_closed()


async def heard(socks: int, host: str, port: int) -> bytes:
    """What a server behind the proxy says first (SOCKS5 without a login, RFC 1928)."""
    reader, writer = await asyncio.open_connection("127.0.0.1", socks)
    try:
        writer.write(b"\5\1\0" + b"\5\1\0\3" + bytes([len(host)]) + host.encode() + port.to_bytes(2, "big"))
        await reader.readexactly(2)
        answer = await reader.readexactly(10)
        return await reader.read() if answer[1] == 0 else b"refused with %d" % answer[1]
    finally:
        writer.close()
        await writer.wait_closed()
