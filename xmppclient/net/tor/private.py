# SPDX-License-Identifier: AGPL-3.0-or-later
"""A private Tor network on this computer instead of the public one, for tests of the whole program.

It is told in a file ``network`` in tor's folder. Only settings that name such a network are taken from it,
and directory authorities on loopback alone, so the worst that the file can do is that nothing is reached.
"""

import re
from pathlib import Path
from typing import Final

from xmppclient.errors import TorFailed

FILE: Final = "network"
_LINE: Final = re.compile(
    r"TestingTorNetwork 1|PathsNeededToBuildCircuits 0\.\d+|ConfluxEnabled 0|UseMicrodescriptors [01]"
    r"|DirAuthority \w+ orport=\d+ no-v2 v3ident=[0-9A-F]{40} 127\.0\.0\.1:\d+ [0-9A-F ]{40,50}"
)


def private_network(folder: Path) -> tuple[str, ...]:
    """The lines for tor's configuration; none is the rule. Raises ``TorFailed`` for anything else."""
    try:
        lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return ()
    named = any(line.startswith("DirAuthority ") for line in lines)
    if not named or not all(_LINE.fullmatch(line) for line in lines):
        raise TorFailed(f"the file {FILE} in its folder says something else than a private network")
    return tuple(lines)
