# SPDX-License-Identifier: AGPL-3.0-or-later
"""A socket that tells the connection log what goes through it."""

import socket
from collections.abc import Callable
from typing import Any

from xmppclient.net.ledger import Entry


class CountingSocket(socket.socket):
    """Counts what asyncio reads and writes, and ends the entry when it is closed.

    Only the calls that asyncio's selector loops make are counted, below TLS.
    """

    entry: Entry | None = None
    on_first_bytes: Callable[[], None] | None = None  # called once, when something comes

    def recv(self, *args: Any) -> bytes:
        data = super().recv(*args)
        self._came(len(data))
        return data

    def recv_into(self, *args: Any) -> int:
        size = super().recv_into(*args)
        self._came(size)
        return size

    def send(self, *args: Any) -> int:
        return self._went(super().send(*args))

    def sendmsg(self, *args: Any) -> int:
        return self._went(super().sendmsg(*args))

    def close(self) -> None:
        super().close()
        if self.entry is not None:
            self.entry.end()

    def _came(self, size: int) -> None:
        if self.entry is not None:
            self.entry.received(size)
        if size and self.on_first_bytes is not None:
            first, self.on_first_bytes = self.on_first_bytes, None
            first()

    def _went(self, size: int) -> int:
        if self.entry is not None:
            self.entry.sent(size)
        return size
