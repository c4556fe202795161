# SPDX-License-Identifier: AGPL-3.0-or-later
"""The privacy meter in words: what a room gives away, most important first. Pure functions."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from ui.models.text import one_line
from ui.security.privacy import exposed_words
from ui.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, count_words, say
from xmppclient.model import Level, PrivacyPoint
from xmppclient.room import MANY

CONTEXT: Final = "rooms"
SHOWN: Final = 5  # names in one sentence

POINTS: Final = {
    "size_unknown": (
        "people",
        QT_TRANSLATE_NOOP("rooms", "The room does not say how many people are in it."),
    ),
    "real_addresses": (
        "person",
        QT_TRANSLATE_NOOP("rooms", "Everybody in the room sees your address, and you see theirs."),
    ),
    "semi_anonymous": (
        "eye-off",
        QT_TRANSLATE_NOOP(
            "rooms",
            "Others see only nicknames, so you cannot know who reads along. Moderators and the server see "
            "your address.",
        ),
    ),
    "members_only": ("key", QT_TRANSLATE_NOOP("rooms", "Only people who were made members can enter.")),
    "anyone": (
        "globe",
        QT_TRANSLATE_NOOP("rooms", "Anybody can enter and read along, without being asked who they are."),
    ),
    "password": ("key", QT_TRANSLATE_NOOP("rooms", "Everybody who knows the password can enter.")),
    "listed": ("search", QT_TRANSLATE_NOOP("rooms", "Anybody can find the room in the list of its server.")),
    "hidden": ("eye-off", QT_TRANSLATE_NOOP("rooms", "The room stands in no list.")),
    "archived": (
        "history",
        QT_TRANSLATE_NOOP("rooms", "The room keeps what is written; who enters later can read it."),
    ),
    "not_archived": ("history", QT_TRANSLATE_NOOP("rooms", "The room keeps no history.")),
    "logged": (
        "note",
        QT_TRANSLATE_NOOP("rooms", "What is written is recorded in a log that may be public."),
    ),
    "unencrypted": (
        "lock-open",
        QT_TRANSLATE_NOOP("rooms", "Not encrypted: the server of the room can read every word."),
    ),
    "encrypted": (
        "lock",
        QT_TRANSLATE_NOOP("rooms", "End-to-end encrypted: only devices of the members can read it."),
    ),
    "unknown": (
        "alert",
        QT_TRANSLATE_NOOP("rooms", "The room does not say what kind of room it is. Expect that anybody "
                          "reads along."),
    ),
}  # fmt: skip
"""By the codes of ``PrivacyPoint``: icon and words. Those with values follow."""
SEALED: Final = {
    "archived": QT_TRANSLATE_NOOP(
        "rooms", "The server of the room keeps what is written, encrypted as it is."
    ),
    "logged": QT_TRANSLATE_NOOP(
        "rooms", "The room keeps a log that may be public: who wrote when, not what."
    ),
}
"""The same where what is written is encrypted."""
SIZE: Final = QT_TRANSLATE_N_NOOP("rooms", "%n participant(s): few enough to know each other.", None, 0)
MANY_PEOPLE: Final = QT_TRANSLATE_N_NOOP(
    "rooms", "%n people: nobody can know everybody who reads along.", None, 0
)
SERVER: Final = QT_TRANSLATE_NOOP("rooms", "Run by {server}, which sees who is here and who writes when.")
UNVERIFIED: Final = QT_TRANSLATE_N_NOOP(
    "rooms", "%n member(s) with devices that you have not compared.", None, 0
)
WITHOUT_KEYS: Final = QT_TRANSLATE_NOOP("rooms", "Cannot read what is encrypted: {names}.")
AND_MORE: Final = QT_TRANSLATE_NOOP("rooms", "{names} and others")
TONES: Final = {Level.GOOD: "success", Level.NOTE: "muted", Level.WARNING: "warning"}
SPOKEN: Final = {
    Level.GOOD: QT_TRANSLATE_NOOP("rooms", "Good: {text}"),
    Level.NOTE: QT_TRANSLATE_NOOP("rooms", "To know: {text}"),
    Level.WARNING: QT_TRANSLATE_NOOP("rooms", "Warning: {text}"),
}
CHANGES: Final = {
    "semi_anonymous": QT_TRANSLATE_NOOP("rooms", "It hides who its members are now."),
    "real_addresses": QT_TRANSLATE_NOOP("rooms", "It shows your real address to everybody in it now."),
    "anyone": QT_TRANSLATE_NOOP("rooms", "Anybody can enter now."),
    "logged": QT_TRANSLATE_NOOP("rooms", "It records what is written in a log now, which may be public."),
    "listed": QT_TRANSLATE_NOOP("rooms", "It can be found by anybody in the list of its server now."),
    "archived": QT_TRANSLATE_NOOP("rooms", "It keeps what is written now, for those who enter later."),
    "size": QT_TRANSLATE_NOOP("rooms", "It has so many people now that nobody can know who reads along."),
}  # fmt: skip
"""What changed in a room that is held, by the codes of ``Room.held``."""
NO_LONGER: Final = QT_TRANSLATE_NOOP(
    "rooms",
    "So nothing can be encrypted in it any more. What you write is not sent, unless you also turn "
    "encryption off.",
)
CHANGED: Final = QT_TRANSLATE_NOOP("rooms", "It gives away more than before.")


@dataclass(frozen=True, slots=True)
class MeterRow:
    """One honest sentence."""

    text: str
    icon_name: str
    tone: str  # success, muted, warning
    spoken: str


def meter_rows(points: Iterable[PrivacyPoint]) -> list[MeterRow]:
    """Every point that has words, in the order given."""
    known = [point for point in points if point.code in POINTS or point.code in WITH_VALUES]
    encrypted = any(point.code == "encrypted" for point in known)
    return [meter_row(point, encrypted=encrypted) for point in known]


def meter_row(point: PrivacyPoint, *, encrypted: bool = False) -> MeterRow:
    if point.code in WITH_VALUES:
        icon, text = WITH_VALUES[point.code](point)
    else:
        icon, source = POINTS[point.code]
        text = say(CONTEXT, SEALED.get(point.code, source) if encrypted else source)
    spoken = say(CONTEXT, SPOKEN[point.level], text=text)
    return MeterRow(text, icon, TONES[point.level], spoken)


def exposed_rows(codes: tuple[str, ...], *, encrypted: bool) -> list[MeterRow]:
    """What servers see of the messages beside the ciphertext; nothing is left of it without one."""
    text = exposed_words(codes) if encrypted else ""
    spoken = say(CONTEXT, SPOKEN[Level.NOTE], text=text)
    return [MeterRow(text, "eye", TONES[Level.NOTE], spoken)] if text else []


def changes(codes: Iterable[str], *, barred: bool = False) -> list[str]:
    """What changed in a room, in words. ``barred``: it shall be encrypted, and cannot be any more."""
    known = [say(CONTEXT, CHANGES[code]) for code in codes if code in CHANGES]
    return (known or [say(CONTEXT, CHANGED)]) + ([say(CONTEXT, NO_LONGER)] if barred else [])


def _size(point: PrivacyPoint) -> tuple[str, str]:
    count = _number(point)
    return "people", count_words(CONTEXT, MANY_PEOPLE if count > MANY else SIZE, count)


def _server(point: PrivacyPoint) -> tuple[str, str]:
    return "computer", say(CONTEXT, SERVER, server=next(iter(point.values), ""))


def _unverified(point: PrivacyPoint) -> tuple[str, str]:
    return "shield", count_words(CONTEXT, UNVERIFIED, _number(point))


def _without_keys(point: PrivacyPoint) -> tuple[str, str]:
    names = ", ".join(one_line(name) for name in point.values[:SHOWN])
    if len(point.values) > SHOWN:
        names = say(CONTEXT, AND_MORE, names=names)
    return "shield-alert", say(CONTEXT, WITHOUT_KEYS, names=names)


def _number(point: PrivacyPoint) -> int:
    first = next(iter(point.values), "")
    return int(first) if first.isdecimal() else 0


WITH_VALUES: Final = {
    "size": _size,
    "server": _server,
    "unverified": _unverified,
    "without_keys": _without_keys,
}
