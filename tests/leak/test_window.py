# SPDX-License-Identifier: AGPL-3.0-or-later
"""The window lets nothing out beside the route."""

from tests.lab.lab import run
from tests.leak.check import best_mode
from tests.leak.world import World, played


def test_att_110_133_nothing_leaves_beside_the_route_of_somebody_at_the_window(world: World) -> None:
    report = run(played(world, best_mode(), "quick", ["seen"]))

    assert report.leaks == {}, report
    assert report.status == 0
    assert world.proxy.requests
