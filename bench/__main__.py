# SPDX-License-Identifier: AGPL-3.0-or-later
"""Run the measurements and print one table.

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

NAMES = ("start", "window", "store", "catchup", "omemo", "stream_feed")
README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
FAILED = 1


def measurement(name: str) -> Callable[[], list[Row]]:
    run: Callable[[], list[Row]] = import_module(f"bench.{name}").run
    return run


def write(lines: str) -> None:
    """Put the table in the place of the old one. Raises ``ValueError`` if there is no place."""
    text = README.read_text(encoding="utf-8")
    place = re.compile(f"{BEGIN}.*{END}", re.DOTALL)
    if not place.search(text):
        raise ValueError(f"{README} has no {BEGIN} … {END}")
    new = place.sub(lambda _: f"{BEGIN}\n{lines}\n{END}", text)
    README.write_text(new, encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Run the measurements.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}; all by default")
    parser.add_argument("--write", action="store_true", help="put the table into bench/README.md")
    arguments = parser.parse_args()
    if unknown := set(arguments.names) - set(NAMES):
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    if arguments.write and arguments.names:
        parser.error("--write is for a run of everything")
    rows: list[Row] = []
    for name in arguments.names or NAMES:
        print(f"{name}, load {os.getloadavg()[0]:.1f}", file=sys.stderr, flush=True)
        rows += measurement(name)()
    lines = table(rows)
    print(lines)
    if arguments.write:
        write(lines)
    return FAILED if any(row.good is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
