# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a packet wants: its destination in words, and the question of a DNS message (RFC 1035 §4)."""

import socket
import struct
from typing import NamedTuple

TCP, UDP, ICMP, ICMP6 = 6, 17, 1, 58
DNS_PORTS = (53, 5353)
TYPES = {1: "A", 12: "PTR", 16: "TXT", 28: "AAAA", 33: "SRV", 65: "HTTPS"}
_SYN, _ACK = 0x02, 0x10
_ECHO = (8, 128)  # types of a ping in ICMP and ICMPv6


class Endpoint(NamedTuple):
    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @classmethod
    def parse(cls, text: str) -> "Endpoint":
        """``HOST:PORT``, with brackets around IPv6."""
        host, _, port = text.rpartition(":")
        return cls(host.strip("[]"), int(port))


class Question(NamedTuple):
    name: str
    type: str
    end: int  # where the question ends in the message


def attempt(packet: bytes, allowed: frozenset[Endpoint]) -> str:
    """What this IP packet tries that is not allowed, or nothing.

    Of TCP only the first packet of a connection counts, of ICMP only a ping: the kernel sends the
    rest as an answer.
    """
    if packet[0] >> 4 == 4:
        protocol, host, start = packet[9], socket.inet_ntoa(packet[16:20]), (packet[0] & 15) * 4
    else:
        protocol, host, start = packet[6], socket.inet_ntop(socket.AF_INET6, packet[24:40]), 40
    data = packet[start:]
    if protocol == TCP:
        target = Endpoint(host, struct.unpack_from("!H", data, 2)[0])
        opens = data[13] & (_SYN | _ACK) == _SYN
        return f"tcp {target}" if opens and target not in allowed else ""
    if protocol == UDP:
        return _datagram(host, data)
    if protocol in (ICMP, ICMP6):
        return f"ping {host}" if data[0] in _ECHO else ""
    return f"protocol {protocol} {host}"


def _datagram(host: str, data: bytes) -> str:
    source, port = struct.unpack_from("!HH", data)
    if source in DNS_PORTS[:1]:
        return ""  # the answer of the honeypot
    asked = question(data[8:]) if port in DNS_PORTS else None
    return f"udp {Endpoint(host, port)}" + (f" DNS {asked.type} {asked.name}" if asked else "")


def question(message: bytes) -> Question | None:
    """The first question of a DNS message; None where that cannot be read."""
    position, labels = 12, []
    try:
        while length := message[position]:
            labels.append(message[position + 1 : position + 1 + length].decode("ascii", "replace"))
            position += 1 + length
        (kind,) = struct.unpack_from("!H", message, position + 1)
    except (IndexError, struct.error):
        return None
    return Question(".".join(labels), TYPES.get(kind, str(kind)), position + 5)
