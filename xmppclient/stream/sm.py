# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who has what: the counting of XEP-0198, without any network.

Counts are modulo 2^32. A server that claims to have handled more than was sent, or less
than it said before, is lying or confused; then nothing may be marked as sent.
"""

from collections import deque
from dataclasses import dataclass, field
from typing import NamedTuple

from xmppclient.errors import PolicyViolation

MODULUS = 2**32


class Sent(NamedTuple):
    text: str
    token: str | None


@dataclass(slots=True)
class Ledger:
    """Stanzas of one session: those sent and not acknowledged, and how many were received."""

    received: int = 0
    acknowledged: int = 0
    open: deque[Sent] = field(default_factory=deque)

    @property
    def sent(self) -> int:
        """How many stanzas were sent in all."""
        return (self.acknowledged + len(self.open)) % MODULUS

    def send(self, text: str, token: str | None) -> None:
        self.open.append(Sent(text, token))

    def receive(self) -> None:
        self.received = (self.received + 1) % MODULUS

    def settle(self, handled: int) -> list[str]:
        """The server has handled this many; return the tokens it took, in order.

        Raises ``PolicyViolation`` if that cannot be.
        """
        count = (handled - self.acknowledged) % MODULUS
        if not 0 <= handled < MODULUS or count > len(self.open):
            raise PolicyViolation(
                f"{handled} stanzas acknowledged, {self.acknowledged} to {self.sent} possible"
            )
        self.acknowledged = handled
        taken = [self.open.popleft() for _ in range(count)]
        return [sent.token for sent in taken if sent.token is not None]


def parse_count(text: str | None) -> int:
    """The ``h`` attribute. Raises ``PolicyViolation``."""
    if text is None or not (text.isascii() and text.isdecimal() and len(text) <= 10):
        raise PolicyViolation("an acknowledgement without a count")
    return int(text)
