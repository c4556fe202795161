# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.ui.models.people import Everybody
from ui.models.rows import Row, join, make_row
from xmppclient.model import (
    Address,
    ConversationId,
    DeliveryState,
    Direction,
    Encryption,
    Message,
    MessageId,
    Trust,
)

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)
LEILA = Address("leila@a.example")
ME = Address("me@a.example")


def message(number: int, sender: Address = LEILA, minutes: float = 0.0, **more: object) -> Message:
    own = sender == ME
    made = Message(
        ConversationId(1), Direction.OUT if own else Direction.IN, sender, NOON + timedelta(minutes=minutes),
        f"message {number}", DeliveryState.SENT if own else DeliveryState.RECEIVED, MessageId(number),
        encryption=Encryption.OMEMO_2, trust=Trust.BLIND,
    )  # fmt: skip
    return replace(made, **more)  # type: ignore[arg-type]


def timeline(*messages: Message, complete: bool = True) -> list[Row]:
    """Rows newest first, made from messages oldest first."""
    rows = [make_row(m, Everybody()) for m in reversed(messages)]
    for index in range(len(rows)):
        join(rows, index, NOON.astimezone().date(), complete=complete)
    return rows


def test_messages_of_one_sender_stand_together() -> None:
    rows = timeline(message(1), message(2, minutes=1), message(3, ME, 2), message(4, minutes=3))

    assert [(row.head, row.tail) for row in reversed(rows)] == [
        (True, False), (False, True), (True, True), (True, True),
    ]  # fmt: skip


def test_a_pause_begins_a_new_group() -> None:
    rows = timeline(message(1), message(2, minutes=15))

    assert [row.head for row in rows] == [True, True]


def test_a_day_is_named_above_its_first_message() -> None:
    rows = timeline(message(1, minutes=-24 * 60), message(2), message(3, minutes=1))

    assert [row.day_words for row in rows] == ["", "Today", "Yesterday"]


def test_the_oldest_loaded_message_opens_its_day_only_if_nothing_is_older() -> None:
    rows = timeline(message(1), complete=False)

    assert rows[0].day_words == ""


def test_a_change_of_encryption_is_a_line_of_its_own() -> None:
    plain = {"encryption": Encryption.NONE, "trust": None}
    rows = timeline(message(1), message(2, minutes=1, **plain), message(3, minutes=2))

    assert [row.note for row in rows] == [
        "From here on messages are encrypted",
        "From here on messages are not encrypted",
        "",
    ]
    assert all(row.head for row in rows)


@pytest.mark.parametrize(
    ("more", "lock"),
    [
        ({"trust": Trust.VERIFIED}, "verified"),
        ({"trust": Trust.BLIND}, "encrypted"),
        ({"trust": None}, "encrypted"),
        ({"trust": Trust.UNDECIDED}, "doubtful"),
        ({"trust": Trust.DISTRUSTED}, "doubtful"),
        ({"encryption": Encryption.NONE}, "plain"),
        ({"encryption": Encryption.NONE, "state": DeliveryState.UNDECRYPTABLE}, "encrypted"),
    ],
)
def test_the_lock_says_how_a_message_travelled(more: dict[str, object], lock: str) -> None:
    assert timeline(message(1, **more))[0].lock == lock


@pytest.mark.parametrize(
    ("reason", "cure"),
    [
        ("broken_session", "repair"),
        ("too_many_skipped", "repair"),
        ("not_for_this_device", ""),
        ("new one", ""),
    ],
)
def test_an_unreadable_message_says_why_and_offers_what_helps(reason: str, cure: str) -> None:
    unreadable = message(1, state=DeliveryState.UNDECRYPTABLE, body="", reason=reason, fingerprint="ab" * 32)
    (row,) = timeline(unreadable)

    assert row.problem
    assert row.problem in row.spoken
    assert row.cure == cure


def test_without_a_known_device_there_is_nothing_to_repair() -> None:
    unreadable = message(1, state=DeliveryState.UNDECRYPTABLE, reason="broken_session", fingerprint="")

    assert timeline(unreadable)[0].cure == ""


def test_what_was_not_sent_says_so() -> None:
    blocked, failed = timeline(
        message(1, ME, state=DeliveryState.FAILED),
        message(2, ME, 1, state=DeliveryState.BLOCKED, reason="trust"),
    )

    assert (blocked.cure, failed.cure) == ("decide", "retry")
    assert "waits for your decision" in blocked.problem
    assert "not sent" in failed.problem


def test_a_screen_reader_hears_who_when_what_and_how() -> None:
    (row,) = timeline(message(1, ME, trust=Trust.VERIFIED, state=DeliveryState.READ))

    assert row.spoken == f"{ME}, {row.clock}: message 1. Encrypted, device verified, Read"
