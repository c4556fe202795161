# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from datetime import timedelta

from ui.gallery.fake_data import today_at
from ui.models.gaps import Gaps, gap_words
from xmppclient.model import Address, ConversationId, DeliveryState, Direction, Gap, Message, MessageId

CHAT = ConversationId(1)
NOON = today_at(12, 0)


def message(minutes: int) -> Message:
    time = NOON + timedelta(minutes=minutes)
    return Message(
        CHAT, Direction.IN, Address("b@b.example"), time, "x", DeliveryState.RECEIVED, MessageId(minutes + 99)
    )


def gap(after: int | None, before: int, id: int = 1) -> Gap:
    start = None if after is None else NOON + timedelta(minutes=after)
    return Gap(CHAT, id, start, NOON + timedelta(minutes=before))


def test_a_gap_stands_above_the_first_message_after_it() -> None:
    gaps = Gaps([gap(0, 10)])

    assert gaps.between(message(0), message(10), complete=False) is not None
    assert gaps.between(message(10), message(11), complete=False) is None
    assert gaps.between(message(-5), message(0), complete=False) is None


def test_a_gap_that_reaches_to_the_beginning_stands_above_the_oldest_message() -> None:
    gaps = Gaps([gap(None, 0)])

    assert gaps.between(None, message(0), complete=True) is not None
    assert gaps.between(None, message(0), complete=False) is None, "older ones are stored, not loaded"


def test_each_gap_stands_in_its_own_place() -> None:
    gaps = Gaps([gap(20, 30, 2), gap(0, 10, 1)])
    found = [gaps.between(message(t), message(t + 10), complete=False) for t in (0, 10, 20)]

    assert [one and one.id for one in found] == [1, None, 2]


def test_what_is_under_way_stays_so_when_the_gaps_are_read_anew() -> None:
    old = Gaps([gap(0, 10)])
    old.state(1, filling=True)
    new = Gaps([gap(0, 5)])
    new.keep_state(old)
    words = new.between(message(0), message(5), complete=False)

    assert words is not None
    assert words.filling


def test_a_gap_says_its_times() -> None:
    assert "between" in gap_words(gap(0, 10)).text
    assert "before" in gap_words(gap(None, 10)).text
    assert gap_words(replace(gap(0, 1), filling=True)).filling
