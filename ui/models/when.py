# SPDX-License-Identifier: AGPL-3.0-or-later
"""Times in words, in the user's language and time zone. Pure but for the locale."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

SHORT = QLocale.FormatType.ShortFormat
LONG = QLocale.FormatType.LongFormat


def _say(text: str) -> str:
    return QCoreApplication.translate("When", text)


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
        return _say("Today")
    if day == today - timedelta(days=1):
        return _say("Yesterday")
    if today - timedelta(days=6) <= day < today:
        return QLocale().standaloneDayName(day.isoweekday())
    month = QLocale().monthName(day.month)
    return f"{day.day} {month}" if day.year == today.year else f"{day.day} {month} {day.year}"


def month_words(day: date, today: date) -> str:
    """The stretch a hit is from: This week, March, March 2025."""
    if today - timedelta(days=6) <= day <= today:
        return _say("Last seven days")
    month = QLocale().standaloneMonthName(day.month)
    return month if day.year == today.year else f"{month} {day.year}"


def short_when(time: datetime, today: date) -> str:
    """The time in a row of a list: 09:47, Yesterday, Fri, 03.03.26."""
    day = day_of(time)
    if day == today:
        return clock(time)
    if day == today - timedelta(days=1):
        return _say("Yesterday")
    if today - timedelta(days=6) <= day < today:
        return QLocale().standaloneDayName(day.isoweekday(), SHORT)
    return QLocale().toString(_qdate(day), SHORT)


def full_when(time: datetime) -> str:
    """Day and time in full, for a tip."""
    return f"{QLocale().toString(_qdate(day_of(time)), LONG)}, {clock(time)}"


SPANS = (
    (365 * 86_400, "%n year(s)"),
    (30 * 86_400, "%n month(s)"),
    (7 * 86_400, "%n week(s)"),
    (86_400, "%n day(s)"),
    (3_600, "%n hour(s)"),
    (60, "%n minute(s)"),
    (1, "%n second(s)"),
)
"""The largest unit that fits is said: seconds each has, and its words."""


def span_words(seconds: int) -> str:
    """A length of time: 1 day, 8 hours."""
    unit, words = next(((unit, words) for unit, words in SPANS if seconds % unit == 0), SPANS[-1])
    count = seconds // unit
    said = QCoreApplication.translate("When", words, None, count)
    return said.replace("(s)", "" if count == 1 else "s")  # English has no translation file
