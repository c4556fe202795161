# SPDX-License-Identifier: AGPL-3.0-or-later
"""Our own tor without a network: how it is started, told, watched and ended. The tor is real."""

import asyncio
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fakes.tor_kit import NOWHERE, Started, until
from tests.lab.processes import comes_true, is_alive
from xmppclient.errors import BadBridge, BadOnionKey, TorFailed, TorMissing, TorNotReady, TransportMissing
from xmppclient.net.guard import Guard
from xmppclient.net.tor import own
from xmppclient.net.tor.programs import Programs
from xmppclient.route import TorState

ROOT = Path(__file__).parents[4]
OBFS4 = "obfs4 192.0.2.1:443 cert=abc"
DYING = """\
import asyncio, os, pathlib, sys
from tests.fakes.tor_kit import Started
async def main():
    started = Started(pathlib.Path(sys.argv[1]))
    await started.tor.start()
    print(started.tor.pid, flush=True)
    await asyncio.sleep(600)
asyncio.run(main())
"""


async def test_it_runs_and_says_so_before_it_is_ready(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor") as started:
        await started.tor.start()

        assert started.states[:2] == [TorState.STARTING, TorState.CONNECTING]
        assert started.tor.status.version.startswith("0.")
        assert started.tor.log()


async def test_a_profile_may_be_named_from_where_we_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with Started(Path("profile") / "tor") as started:
        await started.tor.start()

        assert started.tor.pid is not None


async def test_it_ends_with_close_and_nothing_of_it_is_left(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor") as started:
        await started.tor.start()
        pid = started.tor.pid
        assert pid is not None

        await started.tor.close()

        assert not is_alive(pid)
        assert started.tor.status.state is TorState.OFF


async def test_the_guard_of_routes_lets_us_talk_to_it(tmp_path: Path) -> None:
    guard = Guard()
    guard.watch()
    try:
        async with Started(tmp_path / "tor") as started:
            await started.tor.start()
            assert started.tor.pid is not None
    finally:
        guard.release()


async def test_two_who_need_it_get_one(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor") as started:
        await asyncio.gather(started.tor.start(), started.tor.start())

        assert started.states.count(TorState.STARTING) == 1


async def test_its_folder_is_for_us_alone_and_its_path_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / 'my "own" tör' / "tor"
    async with Started(folder) as started:
        await started.tor.start()

        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE((folder / "data").stat().st_mode) == 0o700


async def test_without_the_program_it_is_said_how_to_get_it(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor", programs=Programs([], "debian")) as started:
        with pytest.raises(TorMissing, match="apt install tor"):
            await started.tor.socks()

        assert started.tor.status.state is TorState.MISSING
        assert "apt install tor" in started.tor.status.hint


async def test_a_tor_that_does_not_start_says_why(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor", extra=(*NOWHERE, "Nonsense 1")) as started:
        with pytest.raises(TorFailed, match="Nonsense"):
            await started.tor.start()

        assert started.states == [TorState.STARTING, TorState.FAILED]
        assert isinstance(started.tor.status.problem, TorFailed)


async def test_a_program_that_is_no_tor_says_something(tmp_path: Path) -> None:
    program = tmp_path / "tor"
    program.write_text("#!/bin/sh\nexit 3\n")
    program.chmod(0o755)
    async with Started(tmp_path / "folder", programs=Programs([tmp_path])) as started:
        with pytest.raises(TorFailed, match="said nothing"):
            await started.tor.start()


async def test_who_waits_for_it_is_told_how_far_it_came(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own, "PATIENCE", 0.3)
    async with Started(tmp_path / "tor") as started:
        with pytest.raises(TorNotReady):
            await started.tor.socks()

        assert started.tor.status.state is TorState.CONNECTING


async def test_who_waits_for_it_hears_when_it_is_stopped(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor") as started:
        waiting = asyncio.ensure_future(started.tor.socks())
        await until(lambda: started.tor.status.state is TorState.CONNECTING)

        await started.tor.stop()

        with pytest.raises(TorFailed, match="stopped"):
            await waiting


async def test_killed_under_us_it_is_started_again(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor") as started:
        await started.tor.start()
        first = started.tor.pid
        assert first is not None

        os.kill(first, signal.SIGKILL)

        await until(lambda: started.tor.pid not in (None, first))
        await until(lambda: started.states[-3:] == [TorState.FAILED, TorState.STARTING, TorState.CONNECTING])


async def test_stopped_while_it_would_start_again_it_stays_off(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor") as started:
        await started.tor.start()
        assert started.tor.pid is not None
        os.kill(started.tor.pid, signal.SIGKILL)
        await until(lambda: started.tor.status.state is TorState.FAILED)

        await started.tor.stop()
        await asyncio.sleep(own.FIRST_WAIT + 0.2)

        assert started.tor.pid is None
        assert started.states[-2:] == [TorState.FAILED, TorState.OFF]


def test_it_ends_when_we_are_killed(tmp_path: Path) -> None:
    us = subprocess.Popen(
        [sys.executable, "-c", DYING, str(tmp_path / "tor")], cwd=ROOT, stdout=subprocess.PIPE
    )
    assert us.stdout is not None
    tor = int(us.stdout.readline() or "0")
    alive = is_alive(tor)

    us.kill()
    us.communicate()

    assert alive
    assert comes_true(lambda: not is_alive(tor), 5)


async def test_bad_bridges_change_nothing(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor", programs=Programs([], "debian")) as started:
        with pytest.raises(BadBridge):
            await started.tor.set_bridges(("nonsense",))
        with pytest.raises(TransportMissing, match="apt install obfs4proxy"):
            await started.tor.set_bridges((OBFS4,))

        assert not started.seen


async def test_a_running_tor_begins_anew_with_other_bridges(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor") as started:
        await started.tor.start()
        first = started.tor.pid

        await started.tor.set_bridges(("127.0.0.1:1",))
        second = started.tor.pid
        await started.tor.set_bridges((" 127.0.0.1:1",))

        assert first != second == started.tor.pid
        assert started.tor.status.bridges == 1


async def test_a_bad_onion_key_is_refused_before_tor_is_started(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor") as started:
        with pytest.raises(BadOnionKey):
            await started.tor.authorize(f"{'a2' * 28}.onion", "short")

        assert not started.seen


async def test_a_tor_that_hangs_while_it_starts_ends_at_once_for_all_who_wait(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    program = tmp_path / "tor"
    program.write_text(
        f"#!/bin/sh\ntrap '' TERM\necho $$ > {pid}.new && mv {pid}.new {pid}\nread x <> {pid}.pipe\n"
    )
    program.chmod(0o755)
    os.mkfifo(f"{pid}.pipe")
    async with Started(tmp_path / "folder", programs=Programs([tmp_path])) as started:
        waiting = [asyncio.ensure_future(started.tor.socks()) for _ in range(2)]
        await until(pid.exists)

        await started.tor.stop()

        for failed in await asyncio.gather(*waiting, return_exceptions=True):
            assert isinstance(failed, TorFailed)
            assert str(failed) == "it was stopped"
        assert not is_alive(int(pid.read_text()))
        assert started.states == [TorState.STARTING, TorState.OFF]


async def test_one_that_was_stopped_while_it_started_can_be_started_again(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor") as started:
        starting = asyncio.ensure_future(started.tor.start())
        await until(lambda: started.tor.status.state is TorState.STARTING)
        await started.tor.stop()
        with pytest.raises(TorFailed, match="stopped"):
            await starting

        await started.tor.start()
        await started.tor.stop()

        assert started.states[-1] is TorState.OFF


async def test_a_tor_that_is_off_is_not_started_to_forget(tmp_path: Path) -> None:
    async with Started(tmp_path / "tor") as started:
        await started.tor.forget_onions()

        assert not started.seen
