# SPDX-License-Identifier: AGPL-3.0-or-later
"""The policy bites: each breach, run as a test of its own, fails."""

from pathlib import Path

import pytest

FIXTURES = """
from tests.policy.logs import expected_log, watched_logs
from tests.policy.network import loopback_only, no_outside_world
from tests.policy.tasks import no_task_left, task_watch
"""
BREACHES = {
    "a warning in the log": """
        import logging
        def test_it():
            logging.getLogger("xmppclient.x").warning("oh")
    """,
    "an expected record that never comes": """
        def test_it(expected_log):
            expected_log("never")
    """,
    "another record than the one that may come": """
        import logging
        def test_it(expected_log):
            expected_log.may_come("oh")
            logging.getLogger("xmppclient.x").warning("ah")
    """,
    "a task left over": """
        import asyncio
        async def test_it():
            it = asyncio.create_task(asyncio.sleep(60))
    """,
    "a swallowed connection to the outside": """
        import socket
        def test_it():
            try:
                socket.create_connection(("192.0.2.1", 80), timeout=0.1)
            except AssertionError:
                pass
    """,
    "a name looked up": """
        import socket
        def test_it():
            socket.getaddrinfo("example.org", 80)
    """,
    "a name looked up by c-ares": """
        import aiodns
        async def test_it():
            resolver = aiodns.DNSResolver(nameservers=["192.0.2.1"])
            await resolver.query_dns("example.org", "A")
    """,
    "a datagram to the outside": """
        import socket
        def test_it():
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
                out.sendto(b"x", ("192.0.2.1", 53))
    """,
    "a Python warning": """
        import warnings
        def test_it():
            warnings.warn("old")
    """,
    "a Qt warning": """
        from PySide6.QtCore import qWarning
        def test_it():
            qWarning("oh")
    """,
}
HARMLESS = """
    import asyncio, logging

    def test_log(expected_log):
        expected_log("oh")
        logging.getLogger("xmppclient.x").warning("oh")

    def test_what_may_come(expected_log):
        expected_log.may_come("oh")
        logging.getLogger("xmppclient.x").warning("oh")

    def test_what_may_come_and_does_not(expected_log):
        expected_log.may_come("oh")

    async def test_task():
        async def nothing(reader, writer):
            writer.close()
        server = await asyncio.start_server(nothing, "localhost", 0)
        async with server:
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname()[:2])
            writer.close()
            await writer.wait_closed()
"""
SETTINGS = f"""
    [pytest]
    asyncio_mode = auto
    asyncio_default_fixture_loop_scope = function
    filterwarnings = error
    qt_log_level_fail = WARNING
    pythonpath = {Path(__file__).parents[2]}
    addopts = --import-mode=importlib -p no:randomly
"""


@pytest.fixture
def inner(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makeconftest(FIXTURES)
    pytester.makefile(".ini", pytest=SETTINGS)
    return pytester


def test_each_breach_fails(inner: pytest.Pytester) -> None:
    inner.makepyfile(**{f"test_{number}": text for number, text in enumerate(BREACHES.values())})

    lines = inner.runpytest_subprocess("-rfE").outlines

    broken = {line.split()[1].partition(":")[0] for line in lines if line.startswith(("FAILED", "ERROR"))}
    unnoticed = [name for number, name in enumerate(BREACHES) if f"test_{number}.py" not in broken]
    assert unnoticed == []


def test_what_is_allowed_passes(inner: pytest.Pytester) -> None:
    inner.makepyfile(HARMLESS)

    inner.runpytest_subprocess().assert_outcomes(passed=4)
