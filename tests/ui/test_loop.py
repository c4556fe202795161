# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the program asks of an event loop, under plain qasync too: it stays a way back."""

import asyncio
import gc
import inspect
import os
import signal
import socket
import ssl
import sys
import threading
import time
from collections.abc import Iterator
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ui.loop import BudgetLoop


def tls_contexts(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Of a server with a fresh certificate for localhost, and of a client that trusts it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = folder / "server.pem"
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    pem.write_bytes(secret + certificate.public_bytes(Encoding.PEM))
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(pem)
    asking = ssl.create_default_context(cadata=certificate.public_bytes(Encoding.PEM).decode())
    return serving, asking


ours_only = pytest.mark.asyncio(loop_factories=["ours"])


@pytest.fixture(autouse=True)
def no_timers_of_an_earlier_loop() -> None:
    """Free them here: a collection on another thread would stop Qt timers of this one."""
    gc.collect()


@pytest.fixture
def gaps() -> Iterator[list[float]]:
    """Seconds between turns of a 2 ms Qt timer."""
    times: list[float] = []
    spans: list[float] = []

    def tick() -> None:
        if times:
            spans.append(time.perf_counter() - times[-1])
        times.append(time.perf_counter())

    timer = QTimer(interval=2)
    timer.timeout.connect(tick)
    timer.start()
    yield spans
    timer.stop()


async def test_callbacks_run_in_the_order_of_their_call() -> None:
    loop, seen, done = asyncio.get_running_loop(), list[int](), asyncio.Event()
    for number in range(100):
        loop.call_soon(seen.append, number)
    loop.call_soon(done.set)
    await done.wait()

    assert seen == list(range(100))


async def test_a_cancelled_callback_does_not_run() -> None:
    loop, seen = asyncio.get_running_loop(), list[str]()
    loop.call_soon(seen.append, "soon").cancel()
    loop.call_later(0.001, seen.append, "later").cancel()
    await asyncio.sleep(0.01)

    assert seen == []


async def test_a_callback_sees_its_context() -> None:
    name: ContextVar[str] = ContextVar("name")
    name.set("ours")
    seen: list[str] = []
    asyncio.get_running_loop().call_soon(lambda: seen.append(name.get()))
    await asyncio.sleep(0.01)

    assert seen == ["ours"]


async def test_another_thread_can_call() -> None:
    loop, left, done = asyncio.get_running_loop(), [2000], asyncio.Event()

    def count() -> None:
        left[0] -= 1
        if not left[0]:
            done.set()

    def call() -> None:
        for _ in range(1000):
            loop.call_soon_threadsafe(count)

    threads = [threading.Thread(target=call) for _ in range(2)]
    for thread in threads:
        thread.start()
    await asyncio.wait_for(done.wait(), 10)
    for thread in threads:
        thread.join()

    assert left == [0]


async def test_work_in_a_thread_is_awaited() -> None:
    assert await asyncio.to_thread(threading.get_ident) != threading.get_ident()


async def test_timeouts_and_task_groups_work() -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await asyncio.sleep(10)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(asyncio.sleep(0.001, 7))

    assert task.result() == 7


async def test_a_callback_that_raises_reaches_the_handler_and_the_rest_go_on() -> None:
    loop, problems, seen = asyncio.get_running_loop(), list[object](), list[str]()
    loop.set_exception_handler(lambda _, context: problems.append(context["exception"]))
    bug = ZeroDivisionError()

    def broken() -> None:
        raise bug

    loop.call_soon(broken)
    loop.call_soon(seen.append, "after")
    await asyncio.sleep(0.01)

    assert (problems, seen) == ([bug], ["after"])


async def test_a_socket_is_watched() -> None:
    loop, near, far = asyncio.get_running_loop(), *socket.socketpair()
    with near, far:
        near.setblocking(False)
        far.setblocking(False)
        await loop.sock_sendall(far, b"hello")

        assert await loop.sock_recv(near, 5) == b"hello"


async def test_a_stream_over_tls_carries_bytes_both_ways(tmp_path: Path) -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readexactly(100_000))
        await writer.drain()
        writer.close()

    serving, asking = tls_contexts(tmp_path)
    server = await asyncio.start_server(echo, "127.0.0.1", 0, ssl=serving)
    host, port = server.sockets[0].getsockname()
    reader, writer = await asyncio.open_connection(host, port, ssl=asking, server_hostname="localhost")
    writer.write(b"x" * 100_000)

    assert await asyncio.wait_for(reader.readexactly(100_000), 10) == b"x" * 100_000
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()


async def test_a_child_process_is_read() -> None:
    child = await asyncio.create_subprocess_exec(sys.executable, "-c", "print('hi')", stdout=-1)
    out, _ = await asyncio.wait_for(child.communicate(), 10)

    assert out.split() == [b"hi"]


async def test_a_signal_of_the_system_is_heard() -> None:
    loop, heard = asyncio.get_running_loop(), asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, heard.set)
    os.kill(os.getpid(), signal.SIGUSR1)
    await asyncio.wait_for(heard.wait(), 5)

    assert loop.remove_signal_handler(signal.SIGUSR1)


@ours_only
@pytest.mark.parametrize("seconds", [0.0015, 0.02, 0.5])
async def test_a_timer_is_never_early(seconds: float) -> None:
    began = time.monotonic()
    await asyncio.sleep(seconds)

    assert time.monotonic() - began >= seconds


@ours_only
async def test_timers_fire_in_the_order_of_their_times() -> None:
    loop, seen = asyncio.get_running_loop(), list[int]()
    for number in (3, 1, 2):
        loop.call_later(number / 200, seen.append, number)
    await asyncio.sleep(0.05)

    assert seen == [1, 2, 3]


@ours_only
async def test_a_timer_does_not_fire_along_with_an_earlier_one() -> None:
    loop, late = asyncio.get_running_loop(), list[float]()
    for milliseconds in (5, 9, 13, 17, 21):
        when = loop.time() + milliseconds / 1000
        loop.call_at(when, lambda when: late.append(loop.time() - when), when)
    await asyncio.sleep(0.05)

    assert len(late) == 5
    assert min(late) >= 0


@ours_only
async def test_a_timer_knows_its_time() -> None:
    loop = asyncio.get_running_loop()
    handle = loop.call_later(60, int)
    handle.cancel()

    assert handle.when() == pytest.approx(loop.time() + 60, abs=1)


@ours_only
async def test_a_flood_of_callbacks_leaves_room_to_paint(gaps: list[float]) -> None:
    def work() -> None:
        end = time.perf_counter() + 0.0005
        while time.perf_counter() < end:
            pass

    loop = asyncio.get_running_loop()
    for _ in range(600):  # 0.3 s of work
        loop.call_soon(work)
    await asyncio.sleep(0.35)

    assert len(gaps) > 15, "Qt had turns in between"
    assert sorted(gaps)[len(gaps) // 2] < 0.05


@ours_only
async def test_many_waiting_callbacks_cost_no_more_each() -> None:
    def seconds_each(count: int) -> float:
        loop = asyncio.get_running_loop()
        began = time.perf_counter()
        for _ in range(count):
            loop.call_soon(int)
        return (time.perf_counter() - began) / count

    few = min([seconds_each(1000) for _ in range(5)])
    many = seconds_each(100_000)

    assert many < few * 10


@ours_only
async def test_cancelled_timers_are_swept() -> None:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, BudgetLoop)
    for _ in range(1000):
        loop.call_later(3600, int).cancel()

    assert loop.waiting_timers < 200


@ours_only
async def test_a_nested_qt_loop_pauses_tasks_and_they_go_on_after_it() -> None:
    ticks: list[int] = []

    async def tick() -> None:
        while True:
            ticks.append(0)
            await asyncio.sleep(0.002)

    task = asyncio.get_running_loop().create_task(tick())
    await asyncio.sleep(0.01)
    before = len(ticks)
    nested = QEventLoop()
    QTimer.singleShot(50, nested.quit)
    nested.exec()  # what a native dialog does
    during = len(ticks) - before
    await asyncio.sleep(0.03)
    task.cancel()

    assert during == 0
    assert len(ticks) > before, "the task did not survive"


def test_nothing_runs_while_the_loop_does_not(qapp: QApplication) -> None:
    loop, seen = BudgetLoop(), list[str]()
    loop.call_soon(seen.append, "soon")
    loop.call_later(0.001, seen.append, "later")
    end = time.monotonic() + 0.05
    while time.monotonic() < end:
        qapp.processEvents()
    assert seen == []

    loop.run_until_complete(asyncio.sleep(0.01))
    loop.close()

    assert seen == ["soon", "later"]


def test_a_closed_loop_takes_no_more_calls(qapp: object) -> None:
    loop = BudgetLoop()
    loop.close()

    with pytest.raises(RuntimeError, match="closed"):
        loop.call_soon(int)
    with pytest.raises(RuntimeError, match="closed"):
        loop.call_soon_threadsafe(int)


def test_the_private_names_used_are_still_there(qapp: object) -> None:
    base = asyncio.BaseEventLoop
    for owner, name, parameters in (
        (base, "_timer_handle_cancelled", ["self", "handle"]),
        (base, "_check_closed", ["self"]),
        (asyncio.Handle, "_run", ["self"]),
    ):
        assert list(inspect.signature(getattr(owner, name)).parameters) == parameters
    assert "_timer_handle_cancelled" in inspect.getsource(asyncio.TimerHandle.cancel)
    assert issubclass(BudgetLoop, base)
