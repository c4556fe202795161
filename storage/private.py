# SPDX-License-Identifier: AGPL-3.0-or-later
"""Files that only their owner may read, and that are replaced whole or not at all."""

import os
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make a folder and its parents; the folder itself gets (or is cut down to) mode 0700."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    restrict(folder)


def restrict(folder: Path) -> None:
    """Take every right from everybody but the owner."""
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        folder.chmod(0o700)


def write(path: Path, content: bytes) -> None:
    """Write a file (mode 0600) and wait until it is on disk. An older one is replaced."""
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def move(source: Path, target: Path) -> None:
    """Give ``source`` the name ``target`` in one step, and wait until that is on disk."""
    source.replace(target)
    sync_folder(target.parent)


def replace(path: Path, content: bytes) -> None:
    """Put ``content`` in the place of ``path``; after a crash it is the old or the new."""
    write(_fresh(path), content)
    move(_fresh(path), path)


def discard(path: Path) -> None:
    """Remove what a killed ``replace`` of ``path`` left."""
    _fresh(path).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on disk (Windows does this by itself)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _fresh(path: Path) -> Path:
    return path.with_name(path.name + ".tmp")
