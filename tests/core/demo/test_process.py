# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.lab.processes import comes_true, descendants, is_alive
from xmppclient.demo.link import Serving, Settled
from xmppclient.demo.process import ROOT, WorldProcess
from xmppclient.errors import ServerError

SOON = 5.0  # seconds


async def test_it_serves_soon_and_ends_when_let_go(world: WorldProcess, folder: Path) -> None:
    world.listen()
    serving = await world.heard(Serving, 20)
    inhabitants = [world.pid, *descendants(world.pid)]
    world.deafen()

    world.end()

    assert serving.connect.startswith("127.0.0.1:")
    assert len(inhabitants) == 2  # the people, and their server
    assert not any(map(is_alive, inhabitants))
    assert not folder.exists()


async def test_a_world_that_dies_is_noticed_and_takes_its_server_along(world: WorldProcess) -> None:
    world.listen()
    await world.heard(Serving, 20)
    inhabitants = [world.pid, *descendants(world.pid)]

    os.kill(world.pid, signal.SIGKILL)

    with pytest.raises(ServerError, match="ended unexpectedly"):
        async with asyncio.timeout(SOON):
            await world.ended()
    with pytest.raises(ServerError, match="ended unexpectedly"):
        await world.heard(Settled, SOON)
    assert comes_true(lambda: not any(map(is_alive, inhabitants)), SOON)


async def test_what_hinders_the_server_is_told_in_its_words(folder: Path) -> None:
    (folder / "server").write_text("in the way of the server's folder")
    world = WorldProcess(folder)
    world.listen()
    try:
        with pytest.raises(ServerError, match=r"Not a directory|File exists"):
            await world.heard(Serving, 20)
    finally:
        world.deafen()
        world.end()


async def test_waiting_has_an_end(world: WorldProcess) -> None:
    world.listen()

    with pytest.raises(ServerError, match="too long"):
        await world.heard(Settled, 0.05)

    world.deafen()


@pytest.mark.parametrize("wait_for", ["nothing", "Serving", "Settled"])
def test_it_ends_and_tidies_up_when_its_parent_is_killed(tmp_path: Path, wait_for: str) -> None:
    program = textwrap.dedent("""
        import asyncio, sys, time
        from pathlib import Path
        from xmppclient.demo import link
        from xmppclient.demo.process import WorldProcess
        world = WorldProcess(Path(sys.argv[1]))
        async def wait():
            world.listen()
            await world.heard(getattr(link, sys.argv[2]), 30)
            world.deafen()
        if sys.argv[2] != "nothing":
            asyncio.run(wait())
        print(world.pid, flush=True)
        time.sleep(60)
    """)
    folder = tmp_path / "demo"
    folder.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", program, str(folder), wait_for], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        inhabitants = [pid, *descendants(pid)]
        parent.kill()

    assert comes_true(lambda: not any(map(is_alive, inhabitants)), SOON)
    assert not folder.exists()
