# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is in the demonstration."""

from dataclasses import dataclass
from typing import Final

from xmppclient.demo import habits
from xmppclient.demo.habits import Habit, Utterance
from xmppclient.model import Address, Show

HOST: Final = "harbour.example"  # reserved, never a real one (RFC 2606)
YOU: Final = Address(f"nora@{HOST}")


@dataclass(frozen=True, slots=True)
class Mood:
    """What a presence says."""

    show: Show
    status: str = ""


@dataclass(frozen=True, slots=True)
class Character:
    """One person, played by a program."""

    local: str
    name: str
    habit: Habit
    moods: tuple[Mood, ...]  # one after the other, and again
    unasked: tuple[Utterance, ...] = ()  # what they say by themselves once you are there
    knocks: str = ""  # a stranger, who asks to be a contact in these words

    @property
    def jid(self) -> Address:
        return Address(f"{self.local}@{HOST}")


@dataclass(frozen=True, slots=True)
class Group:
    """A private group of yours."""

    local: str
    name: str
    people: tuple[Character, ...]  # besides you; the first answers

    @property
    def jid(self) -> Address:
        return Address(f"{self.local}@muc.{HOST}")


ECHO: Final = Character("echo", "Echo", habits.echo, (Mood(Show.ONLINE),))
LINA: Final = Character(
    "lina",
    "Lina Haddad",
    habits.in_bursts,
    (Mood(Show.ONLINE, "on the pier ⚓"), Mood(Show.AWAY), Mood(Show.ONLINE)),
    (Utterance(25, "psst"), Utterance(2, "the seals are back"), Utterance(2, "🦭🦭🦭")),
)
SALMA: Final = Character(
    "salma.m",
    "سلمى منصور",
    habits.in_arabic,
    (Mood(Show.AWAY, "في المكتبة"), Mood(Show.ONLINE)),
    (Utterance(75, "وجدت الكتاب الذي سألت عنه 📚"),),
)
LI_WEI: Final = Character(
    "liwei",
    "李伟",
    habits.in_chinese,
    (Mood(Show.DND, "开会"), Mood(Show.ONLINE, "在办公室")),
    (Utterance(50, "会议结束了，现在有空。"),),
)
JONAS: Final = Character(
    "jonas",
    "Jonas Berg",
    habits.thankful,
    (Mood(Show.ONLINE),),
    knocks="Hello Nora, Lina gave me your address. I have a question about the boat.",
)

REGATTA: Final = Group("regatta", "Regatta on Sunday", (LINA, SALMA, LI_WEI))

CONTACTS: Final = (ECHO, LINA, SALMA, LI_WEI)
EVERYBODY: Final = (*CONTACTS, JONAS)
