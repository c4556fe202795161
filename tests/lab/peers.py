# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whom processes are connected to (Linux: /proc/net/tcp)."""

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

ESTABLISHED, LISTEN = "01", "0A"


def outgoing(pids: Iterable[int]) -> set[int]:
    """Remote ports of the TCP connections that they have made to others and that are open now."""
    pids = list(pids)
    among = {local for local, _ in _sockets(pids, LISTEN)}
    made = {(local, remote) for local, remote in _sockets(pids, ESTABLISHED) if local not in among}
    return {remote for _, remote in made} - among


def _sockets(pids: Iterable[int], state: str) -> Iterator[tuple[int, int]]:
    """Local and remote port of each in this state."""
    inodes = {inode for pid in pids for inode in _inodes(pid)}
    for name in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{name}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == state and fields[9] in inodes:
                local, remote = (int(field.rpartition(":")[2], 16) for field in fields[1:3])
                yield local, remote


def _inodes(pid: int) -> Iterator[str]:
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):
            target = os.readlink(entry)
            if target.startswith("socket:["):
                yield target[8:-1]
