# SPDX-License-Identifier: AGPL-3.0-or-later
"""``python -m tests.leak [--mode MODE] [--allow HOST:PORT]… -- COMMAND…``: does it leak?

Status 0: no. 1: yes, and where to. 2: nothing is proven, since the check or the command failed.
"""

import argparse
import asyncio
import sys

from tests.leak.check import Mode, NothingProven, best_mode, check
from tests.leak.packets import Endpoint


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.leak", description=__doc__)
    parser.add_argument("--mode", type=Mode, choices=list(Mode), default=best_mode())
    parser.add_argument("--allow", type=Endpoint.parse, action="append", default=[], metavar="HOST:PORT")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    try:
        report = asyncio.run(check(options.command, options.allow, options.mode))
    except NothingProven as error:
        print(f"leakcheck: {error}", file=sys.stderr)
        return 2
    print(report)
    if report.leaks:
        return 1
    if report.status:
        print(
            f"leakcheck: the command ended with status {report.status}, so nothing is proven", file=sys.stderr
        )
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
