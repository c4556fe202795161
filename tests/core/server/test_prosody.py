# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.lab.lab import Account
from tests.lab.raw import logs_in
from xmppclient.errors import ServerFailed, ServerMissing
from xmppclient.server import Feature, Ports, Prosody, ServerConfig

ROOT = Path(__file__).parents[3]


@pytest.fixture
def config(tmp_path: Path) -> ServerConfig:
    return ServerConfig(tmp_path / "server", ("home.test",), {"ann@home.test": "secret"})


@pytest.fixture
async def server(config: ServerConfig) -> AsyncIterator[Prosody]:
    server = Prosody(config)
    yield server
    await server.stop()


async def test_it_is_ready_in_a_few_seconds_and_lets_its_people_in(server: Prosody) -> None:
    started = time.monotonic()

    await server.start()

    assert time.monotonic() - started < 10
    assert await logs_in(server.connect_direct_tls, server.ca_file, Account("ann@home.test", "secret"))


async def test_it_listens_on_loopback_alone(server: Prosody) -> None:
    await server.start()

    listening = _listening_addresses(server.pid)

    assert len(listening) >= 4
    assert set(listening) == {"0100007F"}  # 127.0.0.1 as /proc writes it


async def test_no_password_stands_on_disk(server: Prosody) -> None:
    await server.start()
    await logs_in(server.connect_direct_tls, server.ca_file, Account("ann@home.test", "secret"))

    files = [file for file in server.config.folder.rglob("*") if file.is_file()]

    assert not [file for file in files if b"secret" in file.read_bytes()]


async def test_accounts_and_ports_outlive_a_restart(server: Prosody) -> None:
    await server.start()
    server.add_account("ben.o_x@home.test", 'pass"\\word ü')
    before = server.ports

    await server.restart()

    assert server.ports == before
    account = Account("ben.o_x@home.test", 'pass"\\word ü')
    assert await logs_in(server.connect_direct_tls, server.ca_file, account)


async def test_a_port_taken_by_another_is_replaced(config: ServerConfig) -> None:
    server = Prosody(config)
    first = server.ports
    with socket.socket() as other:
        other.bind(("127.0.0.1", first.direct_tls))
        other.listen()
        try:
            await server.start()
            assert server.ports.direct_tls != first.direct_tls
            assert await logs_in(
                server.connect_direct_tls, server.ca_file, Account("ann@home.test", "secret")
            )
        finally:
            await server.stop()


async def test_a_fixed_port_taken_by_another_is_an_error_that_names_it(config: ServerConfig) -> None:
    ports = Ports.free()
    with socket.socket() as other:
        other.bind(("127.0.0.1", ports.starttls))
        other.listen()
        server = Prosody(replace(config, ports=ports))

        with pytest.raises(ServerFailed, match=str(ports.starttls)):
            await server.start()

    assert not server.running


async def test_a_second_server_in_the_same_folder_is_refused_in_prosodys_words(server: Prosody) -> None:
    await server.start()
    second = Prosody(server.config)

    with pytest.raises(ServerFailed, match="Another Prosody instance"):
        await second.start()

    assert not second.running
    assert server.running


async def test_a_server_that_never_gets_ready_is_given_up_and_ended(
    config: ServerConfig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "prosody"
    program.write_text("#!/bin/sh\necho thinking...\nexec sleep 60\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    server = Prosody(config)

    with pytest.raises(ServerFailed, match=r"thinking\.\.\."):
        await server.start(timeout=0.5)

    assert not server.running


def test_without_prosody_the_error_names_the_package(
    config: ServerConfig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(ServerMissing, match=r'package "prosody".*apt install prosody'):
        Prosody(config)

    assert not config.folder.exists()


async def test_features_that_were_not_asked_for_are_not_there(config: ServerConfig) -> None:
    bare = Prosody(replace(config, features=frozenset({Feature.PEP})))
    try:
        await bare.start()
        text = (bare.config.folder / "prosody.cfg.lua").read_text()
    finally:
        await bare.stop()

    assert '"pep"' in text
    for module in ("mam", "carbons", "smacks", "muc", "http_file_share", "register_ibr"):
        assert f'"{module}"' not in text


@pytest.mark.parametrize("paused", [False, True])
def test_it_dies_with_its_parent_even_when_that_is_killed(tmp_path: Path, paused: bool) -> None:
    program = textwrap.dedent(f"""
        import asyncio, time
        from pathlib import Path
        from xmppclient.server import Prosody, ServerConfig
        server = Prosody(ServerConfig(Path({str(tmp_path / "server")!r})))
        asyncio.run(server.start())
        if {paused}:
            server.pause()
        print(server.pid, flush=True)
        time.sleep(60)
    """)
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        was_alive = _is_alive(pid)
        parent.kill()

    assert was_alive
    assert _ends_within(pid, 2.0)


async def test_stopping_a_paused_server_works(server: Prosody) -> None:
    await server.start()
    server.pause()

    await server.stop()

    assert not server.running


async def test_stopping_twice_or_before_the_start_does_nothing(server: Prosody) -> None:
    await server.stop()
    await server.start()
    await server.stop()
    await server.stop()


async def test_a_killed_server_leaves_nothing_that_hinders_the_next_start(server: Prosody) -> None:
    await server.start()
    os.kill(server.pid, signal.SIGKILL)
    await asyncio.sleep(0.1)
    assert not server.running

    await server.start()

    assert await logs_in(server.connect_direct_tls, server.ca_file, Account("ann@home.test", "secret"))


def _listening_addresses(pid: int) -> list[str]:
    """Local addresses of the sockets on which a process listens."""
    links = [os.readlink(entry) for entry in Path(f"/proc/{pid}/fd").iterdir()]
    inodes = {link[8:-1] for link in links if link.startswith("socket:[")}
    found = []
    for family in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{family}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[9] in inodes and fields[3] == "0A":
                found.append(fields[1].partition(":")[0])
    return found


def _is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def _ends_within(pid: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while _is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not _is_alive(pid)
