# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was said before the window opens."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Final, Protocol

from xmppclient.demo.cast import ECHO, LI_WEI, LINA, REGATTA, SALMA, Character, Group


class Moment(Protocol):
    """A time that is known once it is known what time it is."""

    def at(self, now: datetime) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Yesterday:
    """By the clock on the wall here."""

    hour: int
    minute: int

    def at(self, now: datetime) -> datetime:
        day = now.astimezone() - timedelta(days=1)
        return day.replace(hour=self.hour, minute=self.minute, second=0, microsecond=0).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Ago:
    minutes: int

    def at(self, now: datetime) -> datetime:
        return now - timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True)
class Line:
    """One message of the conversation with ``partner``, or a reaction to one.

    In a ``group``, ``partner`` is who says it, if you do not.
    """

    moment: Moment
    partner: Character
    text: str  # or the emoji of a reaction
    yours: bool = False
    unread: bool = False  # you have not seen it yet
    reply_to: str = ""  # the text that it answers
    reacts_to: str = ""  # the text that it is a reaction to
    first: str = ""  # what it said before it was corrected; yours only
    group: Group | None = None


def you(
    moment: Moment, to: Character, text: str, *, reply_to: str = "", reacts_to: str = "", first: str = ""
) -> Line:
    return Line(moment, to, text, yours=True, reply_to=reply_to, reacts_to=reacts_to, first=first)


def crew(moment: Moment, who: Character | None, text: str, *, unread: bool = False, **more: str) -> Line:
    """In the group of the regatta; None: you."""
    return Line(
        moment, who or LINA, text, yours=who is None, unread=unread, group=REGATTA,
        reply_to=more.get("reply_to", ""), reacts_to=more.get("reacts_to", ""),
    )  # fmt: skip


WHO_CAN_READ: Final = "Who can read this? The eye at the top right tells, device by device."

STORY: Final = (
    you(Yesterday(17, 38), LINA, "Did you get the tickets?"),
    Line(Yesterday(17, 40), LINA, "guess"),
    Line(Yesterday(17, 40), LINA, "🎟️🎟️"),
    you(Yesterday(17, 41), LINA, "❤️", reacts_to="🎟️🎟️"),
    you(
        Yesterday(17, 46),
        LINA,
        "You are the best. Left side, please: one sees the lighthouse.",
        first="You are the best. Right side, please: one sees the lighthouse.",
    ),
    Line(
        Yesterday(17, 47),
        LINA,
        "left side it is 😎",
        reply_to="You are the best. Left side, please: one sees the lighthouse.",
    ),
    you(Yesterday(18, 3), ECHO, "Hello, is anybody there?"),
    Line(
        Yesterday(18, 4),
        ECHO,
        "Welcome aboard, Nora. I am Echo: from now on, what you write to me comes back.",
    ),
    you(Yesterday(18, 5), ECHO, "Back from where?"),
    Line(
        Yesterday(18, 5),
        ECHO,
        "From another program on this computer, with keys of its own. "
        "The server between us sees that we talk, never what we say.",
    ),
    you(Yesterday(18, 7), ECHO, "And what stays here?"),
    Line(Yesterday(18, 7), ECHO, "Messages and keys, in a store that only your passphrase opens."),
    crew(Yesterday(19, 2), LINA, "the regatta is on Sunday at ten! who brings the sails? ⛵"),
    crew(Yesterday(19, 5), LI_WEI, "蓝色的帆在我这里。"),
    crew(Yesterday(19, 9), None, "Thank you! I bring tea and sandwiches for everybody."),
    crew(
        Yesterday(19, 12),
        SALMA,
        "وأنا أحضر الكاميرا 📷",
        reply_to="Thank you! I bring tea and sandwiches for everybody.",
    ),
    you(Yesterday(20, 12), SALMA, "مساء الخير يا سلمى، وصلت الكتب. شكراً جزيلاً!"),
    Line(Yesterday(20, 20), SALMA, "العفو يا نورا! نلتقي يوم الخميس في المكتبة؟"),
    you(Yesterday(20, 25), SALMA, "نعم، الساعة الخامسة."),
    Line(Yesterday(20, 26), SALMA, "👍", reacts_to="نعم، الساعة الخامسة."),
    you(Ago(31), LI_WEI, "李伟，你好！资料收到了吗？"),
    Line(Ago(28), LI_WEI, "收到了，谢谢！聊天记录已经加密保存。"),
    crew(Ago(24), LINA, "wind from the west, 4 Beaufort"),
    crew(Ago(23), None, "🎉", reacts_to="wind from the west, 4 Beaufort"),
    crew(Ago(22), None, "Perfect. Then we meet at the pier at nine."),
    crew(Ago(20), LI_WEI, "好的，没问题！"),
    Line(Ago(16), ECHO, WHO_CAN_READ),
    you(Ago(15), ECHO, "Good to know.", reply_to=WHO_CAN_READ),
    Line(Ago(15), ECHO, "Good to know."),
    Line(Ago(9), LINA, "are you packed?", unread=True),
    Line(Ago(9), LINA, "the sea is so calm today 🌊", unread=True),
)
"""In the order of time."""


def beats(story: tuple[Line, ...]) -> Iterator[tuple[Moment, tuple[Line, ...]]]:
    """What one person says at a time; it may be sent in one go."""
    for (moment, *_), lines in groupby(
        story, key=lambda line: (line.moment, line.group, line.partner, line.yours)
    ):
        yield moment, tuple(lines)
