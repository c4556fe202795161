# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every packet of a network namespace, seen by the kernel: whichever language or thread sent it."""

import asyncio
import socket
import struct
from collections import Counter
from collections.abc import Iterable

from tests.leak.packets import Endpoint, attempt

PROBE = Endpoint("203.0.113.9", 9)  # ours, to know that the recorder works and has seen everything
PATIENCE = 10.0  # seconds
_EVERY_PROTOCOL = socket.htons(3)
_OUTGOING = 4  # PACKET_OUTGOING: on loopback each packet is seen twice
_SOL_PACKET, _STATISTICS = 263, 6
_HEAD = 512  # bytes of a packet that are looked at
_BUFFER = 16 << 20


class BlindRecorder(RuntimeError):
    """Packets may have been missed, so nothing is proven."""


class Recorder:
    """Counts the attempts that are not allowed. Needs the right to open a packet socket."""

    def __init__(self, loop: asyncio.AbstractEventLoop, allowed: Iterable[Endpoint]) -> None:
        self.attempts: Counter[str] = Counter()
        self._allowed = frozenset(allowed)
        self._loop = loop
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, _EVERY_PROTOCOL)
        self._socket.setblocking(False)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _BUFFER)
        loop.add_reader(self._socket, self._see)

    async def prove(self) -> None:
        """Send a packet and wait until it is seen; all that was sent before is then seen, too.

        Raises ``BlindRecorder`` where it does not come or the kernel had to drop packets.
        """
        probe = f"udp {PROBE}"
        before = self.attempts[probe]
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            out.sendto(b"probe", PROBE)
        try:
            async with asyncio.timeout(PATIENCE):
                while self.attempts[probe] == before:  # noqa: ASYNC110 - a counter
                    await asyncio.sleep(0.005)
        except TimeoutError:
            raise BlindRecorder("a packet that was sent was not seen") from None
        _, dropped = struct.unpack("=II", self._socket.getsockopt(_SOL_PACKET, _STATISTICS, 8))
        if dropped:
            raise BlindRecorder(f"{dropped} packets came too fast to be seen")
        del self.attempts[probe]

    def close(self) -> None:
        self._loop.remove_reader(self._socket)
        self._socket.close()

    def _see(self) -> None:
        try:
            while True:
                packet, (_, _, kind, *_) = self._socket.recvfrom(_HEAD)
                if kind == _OUTGOING:
                    self._note(packet)
        except BlockingIOError:
            return

    def _note(self, packet: bytes) -> None:
        try:
            what = attempt(packet, self._allowed)
        except (IndexError, struct.error):
            what = "a packet that cannot be read"
        if what:
            self.attempts[what] += 1
