# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server of one's own with a real Prosody, and a tor that connects to nothing."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from tests.fakes.own_tor import FakeOwnTor
from xmppclient.core.host import Host
from xmppclient.errors import HostRunning, InvalidAddress, ServerError, ServerMissing, TorFailed, TorNotReady
from xmppclient.events import EventBus, HostChanged
from xmppclient.route import HostPlan, HostState, HostStatus

ROOT = Path(__file__).parents[3]
PATIENCE = 30.0  # seconds


class Kit:
    """A host with what it said."""

    def __init__(self) -> None:
        self.tor = FakeOwnTor()
        self.bus = EventBus()
        self.host = Host(self.bus, make_tor=self.tor.make)
        self.seen: list[HostStatus] = []
        self._news = asyncio.Event()
        self.bus.subscribe(HostChanged, self._hear)

    @property
    def states(self) -> list[HostState]:
        """Without repetitions."""
        states = [status.state for status in self.seen]
        return [state for before, state in zip([None, *states], states, strict=False) if state is not before]

    async def until(self, wanted: Callable[[HostStatus], bool]) -> HostStatus:
        """The first status, seen or still to come, that is wanted."""
        async with asyncio.timeout(PATIENCE):
            while not (found := [status for status in self.seen if wanted(status)]):
                self._news.clear()
                await self._news.wait()
        return found[0]

    def _hear(self, event: HostChanged) -> None:
        self.seen.append(event.status)
        self._news.set()


@pytest.fixture
async def kit() -> AsyncIterator[Kit]:
    kit = Kit()
    yield kit
    await kit.host.stop()


@pytest.fixture
def plan(tmp_path: Path) -> HostPlan:
    return HostPlan(str(tmp_path / "server"))


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """It hardly waits before it tries again."""
    monkeypatch.setattr("xmppclient.server.onion_host.WAITS", (0.01,))


async def test_it_is_off_until_it_is_started_and_off_again(kit: Kit, plan: HostPlan) -> None:
    assert kit.host.status() == HostStatus()

    await kit.host.start(plan)
    running = kit.host.status()
    await kit.host.stop()

    assert running.state is HostState.RUNNING
    assert len(running.domain) == 62
    assert kit.states == [HostState.STARTING, HostState.PUBLISHING, HostState.RUNNING, HostState.OFF]
    assert kit.tor.closed
    assert kit.tor.folder == Path(plan.folder) / "tor"


async def test_its_onion_leads_to_its_ports(kit: Kit, plan: HostPlan) -> None:
    await kit.host.start(plan)

    ((ports, key, clients),) = kit.tor.published
    assert set(ports) == {80, 5222, 5223, 5269}
    assert {host for host, _ in ports.values()} == {"127.0.0.1"}
    assert key.startswith("ED25519-V3:")
    assert clients == ()


async def test_a_private_one_lets_in_whoever_has_its_key_and_no_server(kit: Kit, tmp_path: Path) -> None:
    await kit.host.start(HostPlan(str(tmp_path / "server"), private=True))
    how = await kit.host.invite()

    ((ports, _, clients),) = kit.tor.published
    assert 5269 not in ports
    assert len(clients) == 1
    assert len(how.onion_key) == 52
    assert how.route == "own-tor"  # no other takes a key
    assert clients != (how.onion_key,)


async def test_an_invitation_says_all_that_is_needed(kit: Kit, plan: HostPlan) -> None:
    await kit.host.start(plan)
    domain, pin = kit.host.status().domain, kit.host.status().fingerprint

    first, named = await kit.host.invite(), await kit.host.invite("Bob")

    assert (first.jid, first.register, first.route, first.pin) == (domain, True, "tor", pin)
    assert (first.onion_key, named.jid) == ("", f"bob@{domain}")
    assert len({first.token, named.token, ""}) == 3
    with pytest.raises(InvalidAddress):
        await kit.host.invite("no@name")


async def test_nobody_is_invited_to_what_does_not_run(kit: Kit) -> None:
    with pytest.raises(ServerError):
        await kit.host.invite()


async def test_the_next_start_is_the_same_server_on_other_ports(kit: Kit, plan: HostPlan) -> None:
    await kit.host.start(plan)
    await kit.host.stop()
    await kit.host.start(plan)

    first, second = kit.tor.published
    assert first[1] == second[1]
    assert first[0] != second[0]
    assert len({(status.domain, status.fingerprint) for status in kit.seen}) == 1


async def test_a_second_one_in_the_same_folder_is_refused(kit: Kit, plan: HostPlan) -> None:
    await kit.host.start(plan)
    other = Kit()

    with pytest.raises(HostRunning):
        await kit.host.start(plan)
    with pytest.raises(HostRunning):
        await other.host.start(plan)

    assert kit.host.status().state is HostState.RUNNING
    assert isinstance(other.host.status().problem, HostRunning)


async def test_without_tor_it_does_not_start_and_leaves_nothing_running(kit: Kit, plan: HostPlan) -> None:
    kit.tor.problem = TorNotReady()

    with pytest.raises(TorNotReady):
        await kit.host.start(plan)

    assert kit.host.status().state is HostState.FAILED
    assert isinstance(kit.host.status().problem, TorNotReady)
    kit.tor.problem = None
    await kit.host.start(plan)  # the folder is free again
    assert kit.host.status().state is HostState.RUNNING


async def test_without_prosody_nothing_is_written(
    kit: Kit, plan: HostPlan, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(ServerMissing, match='package "prosody"'):
        await kit.host.start(plan)

    assert not Path(plan.folder).exists()


async def test_a_prosody_that_crashes_is_seen_and_started_again(
    kit: Kit, plan: HostPlan, at_once: None
) -> None:
    await kit.host.start(plan)
    os.kill(_prosody(plan), signal.SIGKILL)

    failed = await kit.until(lambda status: status.state is HostState.FAILED)
    kit.seen.clear()
    await kit.until(lambda status: status.state is HostState.RUNNING)

    assert failed.domain == kit.host.status().domain
    assert kit.host.status().problem is None
    assert _alive(_prosody(plan))


async def test_a_tor_that_comes_back_on_another_port_is_told_to_prosody(
    kit: Kit, plan: HostPlan, at_once: None
) -> None:
    await kit.host.start(plan)
    before = _prosody(plan)
    kit.tor.port = 99
    kit.tor.fall(TorFailed("killed"))

    failed = await kit.until(lambda status: status.state is HostState.FAILED)
    kit.seen.clear()
    await kit.until(lambda status: status.state is HostState.RUNNING)

    assert isinstance(failed.problem, TorFailed)
    assert _prosody(plan) != before
    assert "onions_socks5_port = 99" in (Path(plan.folder) / "prosody.cfg.lua").read_text()
    assert len(kit.tor.published) == 1  # a tor that begins anew publishes again by itself


async def test_it_tries_again_as_often_as_it_takes(kit: Kit, plan: HostPlan, at_once: None) -> None:
    await kit.host.start(plan)
    kit.tor.problem = TorNotReady()
    kit.tor.fall()

    await kit.until(lambda status: isinstance(status.problem, TorNotReady))
    kit.tor.problem = None
    kit.seen.clear()
    await kit.until(lambda status: status.state is HostState.RUNNING)


async def test_stopping_while_it_starts_ends_both(kit: Kit, plan: HostPlan) -> None:
    starting = asyncio.ensure_future(kit.host.start(plan))
    await kit.until(lambda status: status.state is HostState.STARTING)

    await kit.host.stop()

    with pytest.raises(asyncio.CancelledError):
        await starting
    assert kit.host.status().state is HostState.OFF
    assert kit.tor.closed


async def test_who_has_an_account_is_shown(kit: Kit, plan: HostPlan) -> None:
    from xmppclient.server.accounts import write_account

    await kit.host.start(plan)
    domain = kit.host.status().domain
    write_account(Path(plan.folder) / "data", f"bob.o_x@{domain}", "secret")

    seen = await kit.until(lambda status: bool(status.accounts))

    assert seen.accounts == (f"bob.o_x@{domain}",)


def test_nothing_of_the_server_is_imported_at_the_start_of_the_program() -> None:
    program = "import sys, xmppclient.core; print([m for m in sys.modules if 'xmppclient.server' in m])"

    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"


def _prosody(plan: HostPlan) -> int:
    return int((Path(plan.folder) / "prosody.pid").read_text())


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
