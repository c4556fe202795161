# SPDX-License-Identifier: AGPL-3.0-or-later
"""Our own tor in a private Tor network: every way in, and private onions."""

import asyncio
import os
import shutil
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
import pytest_asyncio

from tests.fakes.routed import account, place
from tests.fakes.tor_kit import Started, until
from tests.lab.peers import outgoing
from tests.lab.processes import descendants
from tests.lab.test_tornet import greet, heard
from tests.lab.tornet import TorNet
from xmppclient.errors import OnionUnreachable, RouteError
from xmppclient.net.dialer import Dialer
from xmppclient.net.endpoints import Endpoint
from xmppclient.net.router import Router
from xmppclient.net.tor.control import Control
from xmppclient.net.tor.onions import make_onion_key
from xmppclient.net.tor.programs import Programs, usual_folders
from xmppclient.route import TorState

NOT_ALLOWED = b"refused with 244"  # 0xF4: the descriptor cannot be read without a key
WRONG_KEY = b"refused with 245"  # 0xF5


@pytest_asyncio.fixture
async def greeter() -> AsyncIterator[int]:
    """The port of a server that says hello."""
    async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
        yield server.sockets[0].getsockname()[1]


async def test_directly_step_by_step_to_an_onion(tornet: TorNet, greeter: int, tmp_path: Path) -> None:
    onion = await tornet.publish({5222: greeter})
    async with Started(tmp_path / "tor", tornet.extra) as started:
        _, port = await started.tor.socks()

        assert await heard(port, onion, 5222) == b"hello"
        assert started.states == [TorState.STARTING, TorState.CONNECTING, TorState.READY]
        progress = [status.progress for status in started.seen]
        assert progress == sorted(progress)
        assert progress[-1] == 100
        assert {"conn", "enough_dirinfo", "done"} <= set(started.steps)


@pytest.mark.parametrize("kind", ["plain", "obfs4"])
async def test_through_a_bridge_it_talks_to_nobody_else(
    tornet: TorNet, greeter: int, tmp_path: Path, kind: str
) -> None:
    line, place = {
        "plain": (tornet.bridge, tornet.network.bridge_port),
        "obfs4": (tornet.obfs4, tornet.network.obfs4_port),
    }[kind]
    onion = await tornet.publish({5222: greeter})
    programs = Programs([with_spaces(tmp_path / "Tor Browser"), *usual_folders()])
    async with Started(tmp_path / "my profile" / "tor", tornet.extra_for_bridges, programs) as started:
        await started.tor.set_bridges((line,))
        _, port = await started.tor.socks()
        words = await heard(port, onion, 5222)
        assert started.tor.pid is not None
        tor = [started.tor.pid, *descendants(started.tor.pid)]

        assert words == b"hello"
        assert outgoing(tor) == {place}
        assert (("conn_pt" in started.steps), len(tor)) == ((True, 2) if kind == "obfs4" else (False, 1))
        assert not any(str(place) in text or "127.0.0.1" in text for text in started.tor.log())

    assert not [path for path in tmp_path.rglob("*") if f":{place}" in content(path)]


async def test_killed_under_us_it_comes_back_and_knows_what_it_knew(
    tornet: TorNet, greeter: int, tmp_path: Path
) -> None:
    async with Started(tmp_path / "tor", tornet.extra) as started:
        pair = make_onion_key()
        ours, key = await started.tor.publish({80: ("127.0.0.1", greeter)})
        theirs = await tornet.publish({80: greeter}, pair.public)
        await started.tor.authorize(theirs, pair.private)
        assert started.tor.pid is not None

        os.kill(started.tor.pid, signal.SIGKILL)
        await until(lambda: started.tor.status.state is TorState.FAILED)
        _, port = await started.tor.socks()

        assert await heard(port, theirs, 80) == b"hello"
        assert key.startswith("ED25519-V3:")
        await answers(tornet.socks, ours, tornet.forget)


async def test_a_private_onion_lets_in_who_has_its_key(tornet: TorNet, greeter: int, tmp_path: Path) -> None:
    pair = make_onion_key()
    onion = await tornet.publish({5222: greeter}, pair.public)
    async with Started(tmp_path / "tor", tornet.extra) as started:
        _, port = await started.tor.socks()
        without = await heard(port, onion, 5222)
        await started.tor.authorize(onion, make_onion_key().private)
        wrong = await heard(port, onion, 5222)
        await started.tor.authorize(onion, pair.private)
        right = await heard(port, onion, 5222)

        assert (without, wrong, right) == (NOT_ALLOWED, WRONG_KEY, b"hello")


async def test_an_onion_that_was_away_is_reached_as_soon_as_it_is_back(
    tornet: TorNet, greeter: int, tmp_path: Path
) -> None:
    """A server at home that had no network for a while, and a client that tried meanwhile. Its tor takes the
    introduction points of the onion for dead for two minutes more, which they are not."""
    pair = make_onion_key()
    async with (
        Started(tmp_path / "home", tornet.extra) as home,
        Started(tmp_path / "tor", tornet.extra) as us,
    ):
        service = home.tor.publish({80: ("127.0.0.1", greeter)}, clients=(pair.public,))
        (onion, _), (_, port) = await asyncio.gather(service, us.tor.socks())
        await us.tor.authorize(onion, pair.private)
        await answers(port, onion, us.tor.forget_onions)
        router = Router(tor=us.tor)
        dialer = router.dialer(account("own-tor"))
        there = place(onion, 80)

        async with disconnected(tmp_path / "home"):
            await tried(dialer, there, until=OnionUnreachable)

        await tried(dialer, there)
        await router.close()


async def test_an_onion_of_ours_keeps_its_address_by_its_key(
    tornet: TorNet, greeter: int, tmp_path: Path
) -> None:
    async with Started(tmp_path / "tor", tornet.extra) as started:
        onion, key = await started.tor.publish({5222: ("127.0.0.1", greeter)})
        await started.tor.unpublish(onion)

        assert await started.tor.publish({5222: ("127.0.0.1", greeter)}, key) == (onion, key)


async def test_a_private_onion_of_ours_lets_in_nobody_else(
    tornet: TorNet, greeter: int, tmp_path: Path
) -> None:
    pair = make_onion_key()
    async with Started(tmp_path / "tor", tornet.extra) as started:
        onion, _ = await started.tor.publish({5222: ("127.0.0.1", greeter)}, clients=(pair.public,))
        await started.tor.authorize(onion, pair.private)
        _, port = await started.tor.socks()

        assert await heard(tornet.socks, onion, 5222) == NOT_ALLOWED
        assert await heard(port, onion, 5222) == b"hello"


@asynccontextmanager
async def disconnected(folder: Path) -> AsyncIterator[None]:
    """The tor in this folder loses its network, and finds its way back to its introduction points."""
    host, _, port = (folder / "control-port").read_text().removeprefix("PORT=").strip().rpartition(":")
    control = await Control.open(host, int(port))
    await control.authenticate(folder / "cookie")
    before = await introductions(control)
    await control.command("SETCONF DisableNetwork=1")
    yield
    await control.command("SETCONF DisableNetwork=0")
    async with asyncio.timeout(30):
        while await introductions(control) < before:  # noqa: ASYNC110
            await asyncio.sleep(0.1)
    control.close()


async def introductions(control: Control) -> int:
    return (await control.info("circuit-status")).count("HS_STATE=HSSI_ESTABLISHED")


async def tried(dialer: Dialer, there: Endpoint, *, until: type[RouteError] | None = None) -> None:
    """Try until it is reached, or until an error that is waited for; others may come before."""
    async with asyncio.timeout(80):  # one try may take 60 s; by itself tor needs twice that
        while True:
            try:
                (await dialer.open(there)).close()
            except RouteError as error:
                if until is not None and isinstance(error, until):
                    return
            else:
                if until is None:
                    return


def content(path: Path) -> str:
    return path.read_text(errors="replace") if path.is_file() and not path.is_symlink() else ""


def with_spaces(folder: Path) -> Path:
    """A folder that has the transport, as Tor Browser's may be called."""
    found = shutil.which("obfs4proxy")
    assert found
    folder.mkdir()
    (folder / "obfs4proxy").symlink_to(found)
    return folder


async def answers(socks: int, onion: str, forget: Callable[[], Awaitable[object]]) -> None:
    """Until it does. A client that got a descriptor of before the restart does not look for a newer one soon
    unless it is told to forget."""
    async with asyncio.timeout(90):
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(10):
                    if await heard(socks, onion, 80) == b"hello":
                        return
            await forget()
            await asyncio.sleep(1)
