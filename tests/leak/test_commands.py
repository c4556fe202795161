# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line lets nothing out beside the route (ATT-110, FLT-016, 018)."""

import pytest

from tests.lab.lab import run
from tests.leak.check import Mode, best_mode
from tests.leak.honeypot import TARGET_ADDRESS
from tests.leak.world import World, played

QUICK = {
    "the command line": (best_mode(), ["everyday"]),
    "a proxy that dies": (best_mode(), ["dying", "dead"]),
    "seen by strace": (Mode.STRACE, ["everyday"]),
}


@pytest.mark.parametrize(("mode", "parts"), QUICK.values(), ids=QUICK)
def test_att_110_nothing_leaves_beside_the_route(world: World, mode: Mode, parts: list[str]) -> None:
    report = run(played(world, mode, "quick", parts))

    assert report.leaks == {}, report
    assert report.status == 0
    assert world.proxy.requests  # it did go through the proxy


def test_the_same_day_without_a_route_would_be_seen(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step outwards, led on by a resolver that answers everything."""
    monkeypatch.setattr(world, "route", "direct")

    report = run(played(world, best_mode(), "quick", ["everyday"]))

    assert report.status != 0
    assert any("DNS" in leak for leak in report.leaks), report
    assert best_mode() is Mode.STRACE or f"tcp {TARGET_ADDRESS}:5222" in report.leaks
