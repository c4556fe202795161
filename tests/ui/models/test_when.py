# SPDX-License-Identifier: AGPL-3.0-or-later
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from ui.models.when import clock, day_words, full_when, short_when

TODAY = date(2026, 3, 12)  # a Thursday


@pytest.fixture(autouse=True)
def _british_in_utc() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TZ", "UTC")
        time.tzset()
        yield
    time.tzset()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 3, 12), "Today"),
        (date(2026, 3, 11), "Yesterday"),
        (date(2026, 3, 8), "Sunday"),
        (date(2026, 3, 5), "5 March"),
        (date(2025, 3, 5), "5 March 2025"),
        (date(2026, 3, 13), "13 March"),
    ],
)
def test_a_day_is_named_as_people_name_it(day: date, words: str) -> None:
    assert day_words(day, TODAY) == words


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 3, 12, 9, 47, tzinfo=UTC), "09:47"),
        (datetime(2026, 3, 11, 23, 59, tzinfo=UTC), "Yesterday"),
        (datetime(2026, 3, 8, 9, 0, tzinfo=UTC), "Sun"),
        (datetime(2025, 3, 8, 9, 0, tzinfo=UTC), "08/03/2025"),
    ],
)
def test_a_row_of_a_list_has_the_shortest_useful_time(moment: datetime, words: str) -> None:
    assert short_when(moment, TODAY) == words


def test_times_are_local(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tehran")
    time.tzset()
    moment = datetime(2026, 3, 11, 21, 0, tzinfo=UTC)

    assert clock(moment) == "00:30"
    assert short_when(moment, TODAY) == "00:30"
    assert full_when(moment) == "Thursday, 12 March 2026, 00:30"
