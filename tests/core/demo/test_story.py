# SPDX-License-Identifier: AGPL-3.0-or-later
from datetime import UTC, datetime, timedelta

import pytest

from xmppclient.demo.cast import CONTACTS, ECHO, LINA, REGATTA, YOU, Character
from xmppclient.demo.story import STORY, Ago, Line, Yesterday, beats, you

DAY = datetime(2026, 3, 29, tzinfo=UTC)  # clocks change in Europe


@pytest.mark.parametrize("minutes", [0, 1, 40, 359, 720, 1439])
def test_the_story_is_told_in_the_order_of_time_whatever_the_hour(minutes: int) -> None:
    now = DAY.astimezone().replace(hour=0, minute=0).astimezone(UTC) + timedelta(minutes=minutes)

    times = [line.moment.at(now) for line in STORY]

    assert times == sorted(times)
    assert all(now - timedelta(days=2) < time < now for time in times)


def test_yesterday_is_by_the_clock_on_the_wall() -> None:
    then = Yesterday(18, 4).at(datetime.now(UTC)).astimezone()

    assert (then.hour, then.minute) == (18, 4)
    assert then.date() == (datetime.now().astimezone() - timedelta(days=1)).date()


@pytest.mark.parametrize("who", CONTACTS, ids=lambda who: who.local)
def test_everybody_has_a_history_that_you_began(who: Character) -> None:
    """Whom you have written to first is trusted before their first word comes."""
    lines = [line for line in STORY if line.partner is who and not line.group]

    assert len(lines) > 1
    assert lines[0].yours


def test_three_people_and_you_talk_in_a_group_yesterday_and_today() -> None:
    lines = [line for line in STORY if line.group is REGATTA]

    assert {line.partner for line in lines} == set(REGATTA.people)
    assert {type(line.moment) for line in lines} == {Yesterday, Ago}
    assert any(line.yours for line in lines)


def test_one_conversation_waits_to_be_read() -> None:
    assert {line.partner for line in STORY if line.unread} == {LINA}
    assert STORY[-1].unread


def test_what_somebody_says_in_one_go_is_one_beat() -> None:
    story = (
        Line(Ago(3), ECHO, "a"),
        Line(Ago(3), ECHO, "b"),
        you(Ago(3), ECHO, "c"),
        Line(Ago(3), LINA, "d"),
        Line(Ago(2), LINA, "e"),
    )

    told = [(moment.at(DAY), "".join(line.text for line in lines)) for moment, lines in beats(story)]

    three, two = Ago(3).at(DAY), Ago(2).at(DAY)
    assert told == [(three, "ab"), (three, "c"), (three, "d"), (two, "e")]


def test_nobody_lives_at_a_host_that_could_be_real() -> None:
    assert YOU.endswith(".example")
    assert all(who.jid.endswith(".example") for who in CONTACTS)
