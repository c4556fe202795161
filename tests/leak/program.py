# SPDX-License-Identifier: AGPL-3.0-or-later
"""``make leakcheck``: the whole scene with the real program, in every way of looking that is permitted.

Status 0: nothing left beside the route. 1: something did, and where to. 2: nothing is proven.
"""

import sys
from collections import Counter

from tests.lab.lab import run
from tests.leak.check import Mode, NothingProven, Report, best_mode
from tests.leak.scene import PARTS
from tests.leak.world import World, played, world_in
from xmppclient.server import ThrowAwayFolder


def main() -> int:
    modes = sorted({best_mode(), Mode.STRACE}, key=list(Mode).index)
    if Mode.NAMESPACE not in modes:
        print("leakcheck: no network namespace is permitted here, so strace alone looks")
    with ThrowAwayFolder("leak") as folder, world_in(folder.path) as world:
        return max(_judge(world, mode) for mode in modes)


def _judge(world: World, mode: Mode) -> int:
    world.proxy.requests.clear()
    try:
        report: Report = run(played(world, mode, "long", list(PARTS)))
    except NothingProven as error:
        print(f"leakcheck ({mode}): {error}")
        return 2
    print(report)
    through = Counter(request.place for request in world.proxy.requests)
    print("  through the proxy: " + ", ".join(f"{place} ({times})" for place, times in through.items()))
    if report.leaks:
        return 1
    if report.status:
        print("  but the scene broke off, so nothing is proven")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
