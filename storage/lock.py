# SPDX-License-Identifier: AGPL-3.0-or-later
"""The lock of a profile: one process at a time.

The lock is the operating system's and ends with the process, however it ends. The file
only tells who holds it; it is never deleted, since a lock on a deleted file locks nothing.
"""

import os
import sys
from contextlib import suppress
from pathlib import Path

from storage.errors import ProfileInUse

BUSY = (BlockingIOError, PermissionError)  # POSIX, Windows
LOCKED_BYTE = 2**30  # Windows locks bytes; one that nobody needs to read


class ProfileLock:
    """Held from ``__init__`` until ``release``. Raises ProfileInUse."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            _lock(self._handle)
        except BUSY as error:
            pid = _read_pid(self._handle)
            os.close(self._handle)
            raise ProfileInUse(pid) from error
        except BaseException:
            os.close(self._handle)
            raise
        with suppress(OSError):  # a full disk: the lock is held all the same
            _write_pid(self._handle)

    def release(self) -> None:
        """Let others have the profile. May be called twice."""
        handle, self._handle = self._handle, -1
        if handle >= 0:
            os.close(handle)


def _write_pid(handle: int) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, b"%d\n" % os.getpid())


def _read_pid(handle: int) -> int | None:
    os.lseek(handle, 0, os.SEEK_SET)
    text = os.read(handle, 32).strip()
    return int(text) if text.isdigit() else None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
