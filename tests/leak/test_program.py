# SPDX-License-Identifier: AGPL-3.0-or-later
"""The program itself, command line and window, lets nothing out beside the route (ATT-110, FLT-016, 018)."""

from collections.abc import Iterator

import pytest

from tests.lab.lab import run
from tests.leak.check import Mode, Report, best_mode, check
from tests.leak.world import World, world_in

QUICK = {
    "the command line": (best_mode(), ["everyday"]),
    "a proxy that dies": (best_mode(), ["dying", "dead"]),
    "the window": (best_mode(), ["seen", "seen_dying"]),
    "seen by strace": (Mode.STRACE, ["everyday", "dead"]),
}


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world_in(tmp_path_factory.mktemp("world")) as made:
        yield made


@pytest.mark.parametrize(("mode", "parts"), QUICK.values(), ids=QUICK)
def test_att_110_nothing_leaves_beside_the_route(world: World, mode: Mode, parts: list[str]) -> None:
    report = run(_checked(world, mode, parts))

    assert report.leaks == {}, report
    assert report.status == 0
    assert world.proxy.requests  # it did go through the proxy


async def _checked(world: World, mode: Mode, parts: list[str]) -> Report:
    async with world.open():
        return await check(world.scene("quick", *parts), [world.way_out], mode, [world.dead])
