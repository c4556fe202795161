# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a soak did to a conversation: both sides compared, in numbers."""

import logging
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from xmppclient.model import DeliveryState, Direction, Message

AGAIN = "+"  # behind a corrected number


@dataclass(frozen=True, slots=True)
class Verdict:
    """One direction, in numbers."""

    sent: int
    received: int
    lost: int
    doubled: int
    unreadable: int
    disordered: int
    different: int

    @property
    def flawless(self) -> bool:
        return not (self.lost or self.doubled or self.unreadable or self.disordered or self.different)


def states(
    shown: list[Message], direction: Direction
) -> dict[str, tuple[str, set[tuple[str, tuple[str, ...]]]]]:
    """What is said and done, by the author's id."""
    return {
        message.origin_id: (message.body, {(one.sender, one.emojis) for one in message.reactions})
        for message in shown
        if message.direction is direction
    }


def judge(wanted: int, shown: list[Message], written: list[Message]) -> Verdict:
    """``shown``: what one sees, oldest first; ``written``: the same conversation as its author sees it."""
    bodies = [message.body for message in shown if message.direction is Direction.IN]
    unreadable = sum(message.state is DeliveryState.UNDECRYPTABLE for message in shown)
    numbers = [number_of(body) for body in bodies if body]
    twice = sum(count - 1 for count in Counter(numbers).values())
    missing = set(range(1, wanted + 1)) - set(numbers)
    disordered = sum(later < earlier for earlier, later in pairwise(numbers))
    here, there = states(shown, Direction.IN), states(written, Direction.OUT)
    different = sum(here[name] != there[name] for name in here.keys() & there.keys())
    return Verdict(wanted, len(numbers), len(missing), twice, unreadable, disordered, different)


def number_of(body: str) -> int:
    return int(body.rstrip(AGAIN))


def tell(who: str, wanted: int, shown: list[Message], written: list[Message]) -> None:
    """Note every message that is not as it should be."""
    seen: Counter[str] = Counter()
    before = 0
    for message in (message for message in shown if message.direction is Direction.IN):
        seen[message.body.rstrip(AGAIN)] += 1
        number = number_of(message.body or "0")
        if not number or seen[message.body.rstrip(AGAIN)] > 1 or number < before:
            logging.error("%s sees after %d: %s", who, before, message)
        before = number or before
    missing = [number for number in range(1, wanted + 1) if str(number) not in seen]
    logging.error("%s misses %s", who, missing)
    here, there = states(shown, Direction.IN), states(written, Direction.OUT)
    for name in here.keys() & there.keys():
        if here[name] != there[name]:
            logging.error("%s sees %s, its author %s (%s)", who, here[name], there[name], name)
