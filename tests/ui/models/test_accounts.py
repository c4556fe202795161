# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ui.models.accounts import account_row, connection_words, retry_words, tone_of
from xmppclient.errors import AuthFailed, NetworkUnreachable
from xmppclient.model import Account, AccountId, Address, Connection, ConnectionState

NOW = datetime(2026, 3, 14, 12, tzinfo=UTC)
ME = Account(Address("me@a.test"), "secret", AccountId(1))
ONLINE = Connection(AccountId(1), ConnectionState.ONLINE)


def waiting(seconds: float) -> Connection:
    return Connection(
        AccountId(1),
        ConnectionState.WAITING,
        reason=NetworkUnreachable("x"),
        retry_at=NOW + timedelta(seconds=seconds),
    )


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (-3, "Trying again now…"),
        (0.2, "Trying again now…"),
        (12.4, "Trying again in 12 s."),
        (89, "Trying again in 89 s."),
        (130, "Trying again in 2 min."),
    ],
)
def test_the_time_until_the_next_attempt_is_counted_down(seconds: float, said: str) -> None:
    assert retry_words(waiting(seconds), NOW) == said


def test_a_wait_says_why_and_how_long() -> None:
    said = connection_words(waiting(12), NOW)

    assert said.startswith("The server cannot be reached.")
    assert said.endswith("Trying again in 12 s.")


def test_an_account_that_stopped_says_why_and_nothing_of_a_next_attempt() -> None:
    stopped = Connection(AccountId(1), ConnectionState.OFFLINE, reason=AuthFailed())

    assert "address and password" in connection_words(stopped, NOW)
    assert "Trying" not in connection_words(stopped, NOW)
    assert tone_of(stopped) == "danger"


def test_an_attempt_under_way_does_not_repeat_the_last_trouble() -> None:
    again = replace(waiting(1), state=ConnectionState.CONNECTING)

    assert connection_words(again, NOW) == "Connecting…"
    assert tone_of(again) == "muted"


def test_an_account_shows_its_connection() -> None:
    row = account_row(ME, ONLINE, NOW)

    assert (row.line, row.tone, row.presence, row.spoken) == (
        "Online",
        "success",
        "online",
        "me@a.test. Online",
    )


def test_an_account_turned_off_says_so_without_alarm() -> None:
    row = account_row(replace(ME, enabled=False), waiting(3), NOW)

    assert (row.line, row.tone, row.in_use) == ("Turned off", "muted", False)


def test_the_row_of_an_account_holds_no_password() -> None:
    assert "secret" not in repr(account_row(ME, ONLINE, NOW))
