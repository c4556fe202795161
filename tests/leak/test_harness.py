# SPDX-License-Identifier: AGPL-3.0-or-later
"""The leak check bites: each planted leak is found and named, and what is allowed passes."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from tests.leak import calls
from tests.leak.check import Mode, best_mode, check
from tests.leak.honeypot import RESOLVER, answer
from tests.leak.packets import Endpoint, attempt, question

PROGRAM = (sys.executable, "-m", "tests.leak.planted")
FOUND = {
    Mode.NAMESPACE: {
        "getaddrinfo": f"udp {RESOLVER}:53 DNS A planted.test",
        "c_ares": "udp 127.0.0.9:53 DNS SRV _xmpp-client._tcp.planted.test",
        "tcp": "tcp 127.0.0.9:9",
        "udp": "udp 127.0.0.9:9",
        "qt": "tcp 127.0.0.9:9",
        "child": "tcp 127.0.0.9:9",
    },
    Mode.STRACE: {
        "c_ares": "127.0.0.9:53 DNS",
        "tcp": "connect 127.0.0.9:9",
        "udp": "sendto 127.0.0.9:9",
        "qt": "connect 127.0.0.9:9",
        "child": "connect 127.0.0.9:9",
    },
}
PLANTS = [(mode, way, what) for mode, found in FOUND.items() for way, what in found.items()]


def permitted(mode: Mode) -> Mode:
    """The wanted mode, or what there is: a machine without namespaces proves with strace alone."""
    return min(mode, best_mode(), key=list(Mode)[::-1].index)


@pytest.mark.parametrize(("mode", "way", "what"), PLANTS, ids=[f"{mode}-{way}" for mode, way, _ in PLANTS])
async def test_a_planted_leak_is_found_and_named(mode: Mode, way: str, what: str) -> None:
    if permitted(mode) is not mode:
        return  # its twin for the other mode runs

    report = await check([*PROGRAM, way], [], mode)

    assert any(what in leak for leak in report.leaks), report
    assert what in str(report)


@pytest.mark.parametrize("mode", Mode)
async def test_what_goes_through_the_allowed_port_is_no_leak(mode: Mode) -> None:
    async with ponging() as place:
        report = await check([*PROGRAM, "nothing", place.host, str(place.port)], [place], permitted(mode))

    assert (report.status, report.leaks) == (0, {})


@pytest.mark.parametrize(("way", "status"), [("tcp", 1), ("nothing", 2)])
def test_the_command_tells_by_its_status(way: str, status: int) -> None:
    """1: a leak; 2: the command itself failed (here: it was told nowhere to go), so nothing is proven."""
    words = [sys.executable, "-m", "tests.leak", "--", *PROGRAM, way]
    done = subprocess.run(words, capture_output=True, text=True, check=False)

    assert done.returncode == status
    assert ("127.0.0.9:9" in done.stdout) is (way == "tcp")


def test_a_port_is_not_allowed_because_its_host_is() -> None:
    trace = ['1 connect(3, {sa_family=AF_INET, sin_port=htons(81), sin_addr=inet_addr("192.0.2.1")}, 16) = 0']

    assert calls.attempts(trace, frozenset({Endpoint("192.0.2.1", 80)})) == {"connect 192.0.2.1:81": 1}
    assert calls.attempts(trace, frozenset({Endpoint("192.0.2.1", 81)})) == {}


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (
            '9 sendto(4, "x", 1, 0, {sa_family=AF_INET6, sin6_port=htons(53), sin6_flowinfo=htonl(0), '
            'inet_pton(AF_INET6, "2001:db8::1", &sin6_addr), sin6_scope_id=0}, 28) = 1',
            "sendto [2001:db8::1]:53 DNS",
        ),
        (
            '9 connect(4, {sa_family=AF_UNIX, sun_path="/run/systemd/resolve/io.systemd.Resolve"}, 42) = 0',
            "connect /run/systemd/resolve/io.systemd.Resolve",
        ),
        ("9 io_uring_setup(8, {flags=0}) = 3", "io_uring, whose traffic cannot be seen here"),
    ],
)
def test_strace_shows_helpers_ipv6_and_what_it_cannot_see(line: str, what: str) -> None:
    assert calls.attempts([line], frozenset()) == {what: 1}


def test_a_helper_that_is_not_there_is_no_leak() -> None:
    line = (
        '9 connect(4, {sa_family=AF_UNIX, sun_path="/var/run/nscd/socket"}, 110) = -1 ENOENT (No such file)'
    )

    assert calls.attempts([line], frozenset()) == {}


def test_packets_of_ipv6_and_of_other_protocols_are_named() -> None:
    six = (
        bytes([0x60, 0, 0, 0, 0, 8, 17, 64]) + bytes(15) + b"\x01" + b"\x20\x01\x0d\xb8" + bytes(11) + b"\x02"
    )
    datagram = (1234).to_bytes(2) + (443).to_bytes(2) + bytes(4)
    sctp = bytes([0x45, *bytes(8), 132, *bytes(6), 192, 0, 2, 1])

    assert attempt(six + datagram, frozenset()) == "udp [2001:db8::2]:443"
    assert attempt(sctp, frozenset()) == "protocol 132 192.0.2.1"


def test_the_honeypot_leads_a_leak_on() -> None:
    query = b"ID\x01\x00\0\x01\0\0\0\0\0\0\x07planted\x04test\0\0\x01\0\x01"
    asked = question(query)

    assert asked is not None
    assert (asked.name, asked.type) == ("planted.test", "A")
    assert (answer(query) or b"").endswith(bytes([198, 51, 100, 7]))
    assert answer(b"junk") is None


@asynccontextmanager
async def ponging() -> AsyncIterator[Endpoint]:
    async def pong(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(4)
        writer.write(b"pong")
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(pong, "127.0.0.1", 0)
    async with server:
        yield Endpoint(*server.sockets[0].getsockname())
