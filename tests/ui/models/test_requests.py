# SPDX-License-Identifier: AGPL-3.0-or-later
from datetime import UTC, date, datetime

from ui.models.requests import request_key, request_rows
from xmppclient.model import (
    AccountId,
    Address,
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    Message,
    Request,
)

TODAY = date(2026, 3, 14)
MINE = AccountId(1)
EVE, DAN = Address("eve@e.test"), Address("dan@d.test")


def at(hour: int) -> datetime:
    return datetime(2026, 3, 14, hour, tzinfo=UTC)


def asks(jid: Address, hour: int, nick: str = "", text: str = "") -> Request:
    return Request(MINE, jid, nick, text, at(hour))


def writes(jid: Address, hour: int, body: str, state: DeliveryState = DeliveryState.RECEIVED) -> Conversation:
    number = ConversationId(9)
    message = Message(number, Direction.IN, jid, at(hour), body, state)
    return Conversation(number, MINE, jid, is_request=True, last_message=message, last_activity=at(hour))


def test_who_asks_and_writes_is_one_row() -> None:
    (row,) = request_rows([asks(EVE, 8, text="Hello?")], [writes(EVE, 9, "It is me")], TODAY, {})

    assert request_key(row) == (MINE, EVE)
    assert row.writes
    assert row.what == "Wrote to you and wants to see when you are online"
    assert row.text == "It is me"


def test_the_newest_stands_first() -> None:
    rows = request_rows([asks(EVE, 8)], [writes(DAN, 9, "hi")], TODAY, {})

    assert [row.address for row in rows] == [DAN, EVE]


def test_asking_and_writing_are_told_apart() -> None:
    asked, wrote = request_rows([asks(EVE, 10, text="Hi")], [writes(DAN, 9, "hi")], TODAY, {})

    assert (asked.what, asked.text, asked.writes) == ("Wants to see when you are online", "Hi", False)
    assert (wrote.what, wrote.text, wrote.writes) == ("Wrote to you", "hi", True)


def test_a_chosen_name_never_hides_the_address() -> None:
    (row,) = request_rows([asks(EVE, 8, nick="Your Bank")], [], TODAY, {})

    assert (row.name, row.address) == ("Your Bank", EVE)
    assert row.spoken.startswith("Your Bank, eve@e.test. Wants")
    assert row.initial == "E"


def test_a_strangers_text_is_one_short_line() -> None:
    (row,) = request_rows([asks(EVE, 8, text="a\nb\u202e" + "x" * 9000)], [], TODAY, {})

    assert row.text.startswith("a b")
    assert len(row.text) <= 300


def test_what_cannot_be_read_yet_says_how_it_can() -> None:
    locked = writes(EVE, 8, "", DeliveryState.UNDECRYPTABLE)
    (row,) = request_rows([], [locked], TODAY, {})

    assert row.text == "An encrypted message; it can be read once you accept."


def test_the_own_account_is_named_if_told_to() -> None:
    (row,) = request_rows([asks(EVE, 8)], [], TODAY, {MINE: "me@a.test"})

    assert row.via == "me@a.test"
