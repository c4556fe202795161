# SPDX-License-Identifier: AGPL-3.0-or-later
"""An outage that a server announced (XEP-0455), in words. A pure function."""

from datetime import datetime

from ui.models.text import one_line
from ui.models.when import clock, day_of, full_when
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Outage

CONTEXT = "outage"
MOST_SHOWN = 300  # characters of what a server says
PLANNED = QT_TRANSLATE_NOOP("outage", "Your server will be out of order {when}.")
NOW = QT_TRANSLATE_NOOP("outage", "Your server is out of order {when}.")
FROM_TO = QT_TRANSLATE_NOOP("outage", "from {begin} to {end}")
UNTIL = QT_TRANSLATE_NOOP("outage", "until {end}")
FROM = QT_TRANSLATE_NOOP("outage", "from {begin} on")
FOR_NOW = QT_TRANSLATE_NOOP("outage", "for now")
IT_SAYS = QT_TRANSLATE_NOOP("outage", "{ours} It says: “{theirs}”")


def outage_words(outage: Outage | None, now: datetime) -> str:
    """When it is or will be out of order, and what it says about it; empty: it is not."""
    if outage is None or (outage.end and outage.end <= now):
        return ""
    begin = full_when(outage.begin) if outage.begin and outage.begin > now else ""
    end = _end(outage.end, outage.begin if begin else now) if outage.end else ""
    span = (FROM_TO if end else FROM) if begin else (UNTIL if end else FOR_NOW)
    when = say(CONTEXT, span, begin=begin, end=end)
    ours = say(CONTEXT, PLANNED if begin else NOW, when=when)
    theirs = one_line(outage.message, MOST_SHOWN)
    return say(CONTEXT, IT_SAYS, ours=ours, theirs=theirs) if theirs else ours


def _end(end: datetime, begin: datetime | None) -> str:
    """The day is said once."""
    return clock(end) if begin and day_of(begin) == day_of(end) else full_when(end)
