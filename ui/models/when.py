# SPDX-License-Identifier: AGPL-3.0-or-later
"""Times in words, in the user's language and time zone. Pure but for the locale."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale, QTime

from ui.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, count_words, say

SHORT = QLocale.FormatType.ShortFormat
LONG = QLocale.FormatType.LongFormat
CONTEXT = "When"
TODAY = QT_TRANSLATE_NOOP("When", "Today")
YESTERDAY = QT_TRANSLATE_NOOP("When", "Yesterday")
LATELY = QT_TRANSLATE_NOOP("When", "Last seven days")
DAY = QT_TRANSLATE_NOOP("When", "d MMMM")  # as QLocale reads it: 3 March
DAY_OF_YEAR = QT_TRANSLATE_NOOP("When", "d MMMM yyyy")
MONTH_OF_YEAR = QT_TRANSLATE_NOOP("When", "{month} {year}")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def clock(time: datetime) -> str:
    """Hour and minute: 09:47."""
    local = time.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), SHORT)


def day_of(time: datetime) -> date:
    """The local day a time falls on."""
    return time.astimezone().date()


def day_words(day: date, today: date) -> str:
    """A day above its messages: Today, Yesterday, Monday, 3 March 2026."""
    if day == today:
        return say(CONTEXT, TODAY)
    if day == today - timedelta(days=1):
        return say(CONTEXT, YESTERDAY)
    if today - timedelta(days=6) <= day < today:
        return QLocale().standaloneDayName(day.isoweekday())
    form = DAY if day.year == today.year else DAY_OF_YEAR
    return QLocale().toString(_qdate(day), say(CONTEXT, form))


def month_words(day: date, today: date) -> str:
    """The stretch a hit is from: This week, March, March 2025."""
    if today - timedelta(days=6) <= day <= today:
        return say(CONTEXT, LATELY)
    month = QLocale().standaloneMonthName(day.month)
    return month if day.year == today.year else say(CONTEXT, MONTH_OF_YEAR, month=month, year=day.year)


def short_when(time: datetime, today: date) -> str:
    """The time in a row of a list: 09:47, Yesterday, Fri, 03.03.26."""
    day = day_of(time)
    if day == today:
        return clock(time)
    if day == today - timedelta(days=1):
        return say(CONTEXT, YESTERDAY)
    if today - timedelta(days=6) <= day < today:
        return QLocale().standaloneDayName(day.isoweekday(), SHORT)
    return QLocale().toString(_qdate(day), SHORT)


def full_when(time: datetime) -> str:
    """Day and time in full, for a tip."""
    return f"{QLocale().toString(_qdate(day_of(time)), LONG)}, {clock(time)}"


SPANS = (
    (365 * 86_400, QT_TRANSLATE_N_NOOP("When", "%n year(s)", None, 1)),
    (30 * 86_400, QT_TRANSLATE_N_NOOP("When", "%n month(s)", None, 1)),
    (7 * 86_400, QT_TRANSLATE_N_NOOP("When", "%n week(s)", None, 1)),
    (86_400, QT_TRANSLATE_N_NOOP("When", "%n day(s)", None, 1)),
    (3_600, QT_TRANSLATE_N_NOOP("When", "%n hour(s)", None, 1)),
    (60, QT_TRANSLATE_N_NOOP("When", "%n minute(s)", None, 1)),
    (1, QT_TRANSLATE_N_NOOP("When", "%n second(s)", None, 1)),
)
"""The largest unit that fits is said: seconds each has, and its words."""


def span_words(seconds: int) -> str:
    """A length of time: 1 day, 8 hours."""
    unit, words = next(((unit, words) for unit, words in SPANS if seconds % unit == 0), SPANS[-1])
    return count_words(CONTEXT, words, seconds // unit)
