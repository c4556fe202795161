# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fetching a file that a message offers: whole under its name, or not at all (FLT-044).

It is written beside its place under a name of its own, decrypted on the way, checked, made to last, and
only then gets its name. What is encrypted is worth nothing before its last bytes were checked.
"""

import asyncio
import contextlib
import os
import tempfile
from pathlib import Path
from typing import Final

from xmppclient.errors import FileExists, FileUnreadable
from xmppclient.net.exchange import Progress
from xmppclient.net.http import HttpClient
from xmppclient.xep import aesgcm
from xmppclient.xep.aesgcm import Decryptor

LARGEST: Final = 4 * 1024**3  # bytes; what claims to be larger is not fetched (ATT-107)


async def fetch(
    http: HttpClient, url: str, target: Path, *, replace: bool = False, progress: Progress | None = None
) -> None:
    """Write the file at an address, ``aesgcm`` or https, to ``target``.

    Raises ``FileExists`` unless ``replace``, ``FileUnreadable`` if it cannot be written, ``FileDamaged``,
    and as ``HttpClient.get`` does.
    """
    place, secret = aesgcm.parse(url) if aesgcm.encrypted(url) else (url, None)
    partial = await asyncio.to_thread(Partial, target, Decryptor(secret) if secret else None, replace=replace)

    async def take(chunk: bytes) -> None:
        await asyncio.to_thread(partial.write, chunk)

    try:
        await http.get(place, take, LARGEST, progress)
        await asyncio.to_thread(partial.finish)
    finally:
        partial.discard()


class Partial:
    """A file that has not got its name yet. Blocks: for threads."""

    def __init__(self, target: Path, decryptor: Decryptor | None, *, replace: bool) -> None:
        """Raises ``FileExists``, ``FileUnreadable``."""
        if not replace and os.path.lexists(target):
            raise FileExists(target.name)
        self._target = target
        self._decryptor = decryptor
        self._replace = replace
        try:
            number, path = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
        except OSError as error:
            raise _unwritable(target, error) from error
        self._path = Path(path)
        self._file = os.fdopen(number, "wb")

    def write(self, data: bytes) -> None:
        """Raises ``FileUnreadable``."""
        try:
            self._file.write(self._decryptor.update(data) if self._decryptor else data)
        except OSError as error:
            raise _unwritable(self._target, error) from error

    def finish(self) -> None:
        """Check it and give it its name. Raises ``FileDamaged``, ``FileExists``, ``FileUnreadable``."""
        rest = self._decryptor.finish() if self._decryptor else b""
        try:
            self._file.write(rest)
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._name()
        except FileExistsError:
            raise FileExists(self._target.name) from None
        except OSError as error:
            raise _unwritable(self._target, error) from error

    def discard(self) -> None:
        """Remove what did not get its name."""
        with contextlib.suppress(OSError):
            self._file.close()
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)

    def _name(self) -> None:
        if self._replace:
            self._path.replace(self._target)
            return
        try:
            self._target.hardlink_to(self._path)  # in one step, unlike a look and then a rename
        except OSError:  # there is something, or the file system has no links
            if os.path.lexists(self._target):
                raise FileExistsError from None
            self._path.replace(self._target)


def _unwritable(target: Path, error: OSError) -> FileUnreadable:
    return FileUnreadable(f"{target.name}: {error.strerror or error}")
