# SPDX-License-Identifier: AGPL-3.0-or-later
import re

import pytest

from ui.rooms.meter import changes, meter_row, meter_rows
from xmppclient.model import Level, PrivacyPoint
from xmppclient.room import MANY

CODES = re.findall(r"\w+", (PrivacyPoint.__doc__ or "").partition("Codes:")[2])
VALUES = {"size": ("7",), "unverified": ("2", "9"), "without_keys": ("a@b.test",), "server": ("rooms.test",)}


@pytest.mark.parametrize("code", CODES)
def test_every_point_has_words_and_an_icon(code: str) -> None:
    row = meter_row(PrivacyPoint(code, Level.NOTE, VALUES.get(code, ())))

    assert row.text.endswith(".")
    assert "{" not in row.text
    assert row.icon_name


def test_the_codes_are_those_of_the_core() -> None:
    assert len(CODES) == 18
    assert {"size", "semi_anonymous", "unknown"} <= set(CODES)


@pytest.mark.parametrize(
    ("level", "tone", "spoken"),
    [
        (Level.GOOD, "success", "Good: "),
        (Level.NOTE, "muted", "To know: "),
        (Level.WARNING, "warning", "Warning: "),
    ],
)
def test_how_much_a_point_matters_is_seen_and_heard(level: Level, tone: str, spoken: str) -> None:
    row = meter_row(PrivacyPoint("anyone", level))

    assert row.tone == tone
    assert row.spoken == spoken + row.text


def test_a_room_too_large_to_know_everybody_says_so() -> None:
    few, many = (meter_row(PrivacyPoint("size", Level.NOTE, (str(n),))) for n in (MANY, MANY + 1))

    assert few.text == f"{MANY} participants: few enough to know each other."
    assert many.text == f"{MANY + 1} people: nobody can know everybody who reads along."


def test_those_who_cannot_read_are_named_and_a_crowd_of_them_is_cut() -> None:
    names = tuple(f"m{number}@a.test" for number in range(9))

    assert meter_row(PrivacyPoint("without_keys", Level.WARNING, names[:2])).text == (
        "Cannot read what is encrypted: m0@a.test, m1@a.test."
    )
    assert meter_row(PrivacyPoint("without_keys", Level.WARNING, names)).text.endswith(
        "m4@a.test and others."
    )


def test_a_point_of_a_later_version_is_left_out() -> None:
    assert meter_rows([PrivacyPoint("telepathy", Level.WARNING), PrivacyPoint("anyone", Level.WARNING)]) == [
        meter_row(PrivacyPoint("anyone", Level.WARNING))
    ]


@pytest.mark.parametrize(
    "code", ["semi_anonymous", "real_addresses", "anyone", "logged", "listed", "archived", "size"]
)
def test_att_079_every_change_of_a_room_has_words(code: str) -> None:
    (said,) = changes([code])

    assert said.endswith(".")
    assert said != changes(["telepathy"])[0]


def test_what_is_kept_of_an_encrypted_room_is_not_called_readable() -> None:
    kept = [PrivacyPoint("archived", Level.NOTE), PrivacyPoint("logged", Level.WARNING)]
    plain, sealed = meter_rows(kept), meter_rows([*kept, PrivacyPoint("encrypted", Level.GOOD)])

    assert "can read it" in plain[0].text
    assert "encrypted as it is" in sealed[0].text
    assert sealed[1].text.endswith("who wrote when, not what.")


def test_att_079_it_is_said_when_nothing_can_be_encrypted_any_more() -> None:
    assert changes(["listed"], barred=True)[-1].startswith("So nothing can be encrypted")
    assert len(changes(["listed"])) == 1


def test_att_079_a_change_without_words_is_not_passed_over() -> None:
    assert changes(["telepathy"]) == ["It gives away more than before."]
