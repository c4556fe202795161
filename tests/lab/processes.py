# SPDX-License-Identifier: AGPL-3.0-or-later
"""Looking at processes and waiting for their end (Linux)."""

import time
from collections.abc import Callable
from pathlib import Path


def is_alive(pid: int) -> bool:
    """A dead one that nobody has waited for counts as dead."""
    return _stat(pid)[:1] not in ([], ["Z"])


def descendants(pid: int) -> list[int]:
    """Children, their children, and so on, that live now."""
    parents = {int(entry.name): _stat(int(entry.name)) for entry in Path("/proc").glob("[0-9]*")}
    found, wanted = [], [pid]
    while wanted:
        parent = wanted.pop()
        children = [child for child, stat in parents.items() if stat[1:2] == [str(parent)]]
        found += children
        wanted += children
    return [child for child in found if is_alive(child)]


def comes_true(condition: Callable[[], bool], seconds: float) -> bool:
    """Whether ``condition`` holds within that time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def _stat(pid: int) -> list[str]:
    """State, parent, and the rest of the fields of proc_pid_stat(5); empty when there is no such process."""
    try:
        return (
            Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        )
    except (FileNotFoundError, ProcessLookupError):
        return []
