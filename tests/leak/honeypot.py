# SPDX-License-Identifier: AGPL-3.0-or-later
"""A resolver that answers every question, so that a leak goes on and shows where it would have gone."""

import asyncio
import socket
import struct

from tests.leak.packets import question

RESOLVER = "198.51.100.53"  # documentation addresses (RFC 5737) that nobody has
TARGET_ADDRESS, TARGET_NAME = "198.51.100.7", b"\5honey\7example\0"
_PKTINFO = 8  # IP_PKTINFO of Linux: answer from the address that was asked
_ROOM = 256


def answer(query: bytes) -> bytes | None:
    """A: an address that nobody has; SRV: a name that leads there; anything else: nothing found."""
    asked = question(query)
    if asked is None:
        return None
    record = _record(asked.type)
    counts = struct.pack("!HHHH", 1, 1 if record else 0, 0, 0)
    return query[:2] + b"\x81\x80" + counts + query[12 : asked.end] + record


def _record(kind: str) -> bytes:
    if kind == "A":
        return b"\xc0\x0c" + struct.pack("!HHIH", 1, 1, 1, 4) + socket.inet_aton(TARGET_ADDRESS)
    if kind == "SRV":
        length = 6 + len(TARGET_NAME)
        return b"\xc0\x0c" + struct.pack("!HHIHHHH", 33, 1, 1, length, 1, 1, 5222) + TARGET_NAME
    return b""


def serve(loop: asyncio.AbstractEventLoop) -> socket.socket:
    """Answer on port 53 of every address until the socket is closed."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK)
    listener.setsockopt(socket.IPPROTO_IP, _PKTINFO, 1)
    listener.bind(("0.0.0.0", 53))
    loop.add_reader(listener, _reply, listener)
    return listener


def _reply(listener: socket.socket) -> None:
    query, extra, _, asker = listener.recvmsg(2048, _ROOM)
    if (reply := answer(query)) is None:
        return
    asked_at = extra[0][2][8:12]
    source = struct.pack("=i4s4s", 0, asked_at, bytes(4))
    listener.sendmsg([reply], [(socket.IPPROTO_IP, _PKTINFO, source)], 0, asker)
