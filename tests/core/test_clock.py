# SPDX-License-Identifier: AGPL-3.0-or-later
from datetime import UTC, datetime

import pytest

from xmppclient.clock import SystemClock, parse_stamp


@pytest.mark.parametrize(
    "text", ["2026-03-01T12:00:00Z", "2026-03-01T12:00:00.000Z", "2026-03-01T14:00:00+02:00"]
)
def test_a_stamp_is_read_in_utc(text: str) -> None:
    assert parse_stamp(text) == datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "2026-03-01T12:00:00", "2026-13-01T12:00:00Z", "12:00Z", "0000-00-00T00:00:00Z"]
)
def test_what_is_no_stamp_is_none(text: str) -> None:
    assert parse_stamp(text) is None


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_att_070_a_stamp_beyond_all_times_is_none(text: str) -> None:
    assert parse_stamp(text) is None


def test_the_clock_knows_its_zone() -> None:
    assert SystemClock().now().tzinfo is UTC
