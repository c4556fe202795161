# SPDX-License-Identifier: AGPL-3.0-or-later
"""Folders that live as long as a process, and are swept up if it was killed.

A folder is held by a lock on a file in it; the kernel lets go of it with the process.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import IO, Self

PREFIX = "xmppclient-"
_LOCK = "held"
_YOUNG = 60.0  # seconds a folder may be without its lock file, being made


class ThrowAwayFolder:
    """A new private folder, removed by :meth:`remove` or by the next process that makes one."""

    def __init__(self, purpose: str, parent: Path | None = None) -> None:
        parent = parent or Path(tempfile.gettempdir())
        prefix = f"{PREFIX}{purpose}-"
        sweep(parent, prefix)
        self.path = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
        self._lock = (self.path / _LOCK).open("wb")
        take(self._lock)

    def remove(self) -> None:
        """Delete it with all it holds; twice is no error."""
        self._lock.close()
        shutil.rmtree(self.path, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.remove()


def sweep(parent: Path, prefix: str) -> None:
    """Delete the folders whose process is gone."""
    for folder in parent.glob(f"{prefix}*"):
        if folder.is_dir() and not folder.is_symlink() and _is_abandoned(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _is_abandoned(folder: Path) -> bool:
    try:
        with (folder / _LOCK).open("r+b") as lock:
            return take(lock)
    except FileNotFoundError:
        return _age(folder) > _YOUNG
    except OSError:  # another user's
        return False


def _age(folder: Path) -> float:
    try:
        return time.time() - folder.stat().st_mtime
    except FileNotFoundError:  # swept by somebody else meanwhile
        return 0.0


def take(lock: IO[bytes]) -> bool:
    """Lock the open file; False when another process has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
