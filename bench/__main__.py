# SPDX-License-Identifier: AGPL-3.0-or-later
"""Run the measurements and print one table; ``--write`` puts each part's rows into README.md.

python -m bench [NAME...] [--write]
"""

import argparse
import os
import re
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from bench.kit import Row, table

NAMES = ("start", "window", "store", "catchup", "rooms", "omemo", "omemo_rooms", "stream_feed", "tor")
README = Path(__file__).with_name("README.md")
FAILED = 1


def measurement(name: str) -> Callable[[], list[Row]]:
    run: Callable[[], list[Row]] = import_module(f"bench.{name}").run
    return run


def write(name: str, rows: list[Row], load: float) -> None:
    """Put the table of a measurement in the place of its old one. Raises ``ValueError`` if it has none."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    text = README.read_text(encoding="utf-8")
    place = re.compile(f"{begin}.*{end}", re.DOTALL)
    if not place.search(text):
        raise ValueError(f"{README} has no {begin} … {end}")
    new = f"{begin}\n{table(rows)}\n\nLoad average when it began: {load:.1f}.\n{end}"
    README.write_text(place.sub(lambda _: new, text), encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Run the measurements.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}; all by default")
    parser.add_argument("--write", action="store_true", help="put the tables into bench/README.md")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(NAMES):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    rows: list[Row] = []
    for name in arguments.names or NAMES:
        load = os.getloadavg()[0]
        print(f"{name}, load {load:.1f}", file=sys.stderr, flush=True)
        found = measurement(name)()
        if arguments.write:
            write(name, found, load)
        rows += found
    print(table(rows))
    return FAILED if any(row.good is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
