# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a message row tells its delegate: one role for each required property."""

from collections.abc import Callable
from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt

from ui.models.rows import Row


class Role(IntEnum):
    """Roles of a row; each is a required property of the delegate."""

    MESSAGE_ID = Qt.ItemDataRole.UserRole + 1
    BODY = Qt.ItemDataRole.UserRole + 2
    RICH = Qt.ItemDataRole.UserRole + 3
    EMOJI = Qt.ItemDataRole.UserRole + 4
    RTL = Qt.ItemDataRole.UserRole + 5
    CUT = Qt.ItemDataRole.UserRole + 6
    OWN = Qt.ItemDataRole.UserRole + 7
    NAME = Qt.ItemDataRole.UserRole + 8
    INITIAL = Qt.ItemDataRole.UserRole + 9
    TINT = Qt.ItemDataRole.UserRole + 10
    CLOCK = Qt.ItemDataRole.UserRole + 11
    STATE = Qt.ItemDataRole.UserRole + 12
    LOCK = Qt.ItemDataRole.UserRole + 13
    PROBLEM = Qt.ItemDataRole.UserRole + 14
    CURE = Qt.ItemDataRole.UserRole + 15
    HEAD = Qt.ItemDataRole.UserRole + 16
    TAIL = Qt.ItemDataRole.UserRole + 17
    DAY = Qt.ItemDataRole.UserRole + 18
    NOTE = Qt.ItemDataRole.UserRole + 19
    UNREAD_LINE = Qt.ItemDataRole.UserRole + 20
    SPOKEN = Qt.ItemDataRole.UserRole + 21
    DATE = Qt.ItemDataRole.UserRole + 22
    QUOTE = Qt.ItemDataRole.UserRole + 23
    FILE = Qt.ItemDataRole.UserRole + 24
    REACTIONS = Qt.ItemDataRole.UserRole + 25
    CARDS = Qt.ItemDataRole.UserRole + 26
    EDITED = Qt.ItemDataRole.UserRole + 27
    RETRACTED = Qt.ItemDataRole.UserRole + 28
    PINNED = Qt.ItemDataRole.UserRole + 29
    COVERED = Qt.ItemDataRole.UserRole + 30
    HINT = Qt.ItemDataRole.UserRole + 31
    EXPIRY = Qt.ItemDataRole.UserRole + 32
    GAP = Qt.ItemDataRole.UserRole + 33
    WHO_HINT = Qt.ItemDataRole.UserRole + 34
    ALARM = Qt.ItemDataRole.UserRole + 35
    NAMES_US = Qt.ItemDataRole.UserRole + 36
    LEFT_OUT = Qt.ItemDataRole.UserRole + 37


NAMES: Final = {
    Role.MESSAGE_ID: "messageId",
    Role.BODY: "body",
    Role.RICH: "rich",
    Role.EMOJI: "emoji",
    Role.RTL: "rtl",
    Role.CUT: "cut",
    Role.OWN: "own",
    Role.NAME: "name",
    Role.INITIAL: "initial",
    Role.TINT: "tint",
    Role.CLOCK: "clock",
    Role.STATE: "deliveryState",
    Role.LOCK: "lock",
    Role.PROBLEM: "problem",
    Role.CURE: "cure",
    Role.HEAD: "head",
    Role.TAIL: "tail",
    Role.DAY: "day",
    Role.NOTE: "note",
    Role.UNREAD_LINE: "unreadLine",
    Role.SPOKEN: "spoken",
    Role.DATE: "date",
    Role.QUOTE: "quote",
    Role.FILE: "file",
    Role.REACTIONS: "reactions",
    Role.CARDS: "cards",
    Role.EDITED: "edited",
    Role.RETRACTED: "retracted",
    Role.PINNED: "pinned",
    Role.COVERED: "covered",
    Role.HINT: "hint",
    Role.EXPIRY: "expiry",
    Role.GAP: "gap",
    Role.WHO_HINT: "whoHint",
    Role.ALARM: "alarm",
    Role.NAMES_US: "namesUs",
    Role.LEFT_OUT: "leftOut",
}

GETTERS: Final[dict[int, Callable[[Row], object]]] = {
    Role.MESSAGE_ID: lambda row: int(row.message.id),
    Role.BODY: lambda row: row.shown.text,
    Role.RICH: lambda row: row.shown.rich,
    Role.EMOJI: lambda row: row.shown.emoji,
    Role.RTL: lambda row: row.shown.rtl,
    Role.CUT: lambda row: row.shown.cut,
    Role.OWN: lambda row: row.voice.own,
    Role.NAME: lambda row: row.voice.name,
    Role.INITIAL: lambda row: row.voice.initial,
    Role.TINT: lambda row: row.voice.tint,
    Role.CLOCK: lambda row: row.clock,
    Role.STATE: lambda row: row.state,
    Role.LOCK: lambda row: row.lock,
    Role.PROBLEM: lambda row: row.problem,
    Role.CURE: lambda row: row.cure,
    Role.HEAD: lambda row: row.head,
    Role.TAIL: lambda row: row.tail,
    Role.DAY: lambda row: row.day_words,
    Role.NOTE: lambda row: row.note,
    Role.UNREAD_LINE: lambda row: row.unread_line,
    Role.SPOKEN: lambda row: row.spoken,
    Role.DATE: lambda row: row.date_words,
    Role.QUOTE: lambda row: row.quote,
    Role.FILE: lambda row: row.file,
    Role.REACTIONS: lambda row: row.reactions,
    Role.CARDS: lambda row: row.cards,
    Role.EDITED: lambda row: row.message.edited,
    Role.RETRACTED: lambda row: row.message.retracted,
    Role.PINNED: lambda row: row.message.pinned,
    Role.COVERED: lambda row: row.covered,
    Role.HINT: lambda row: row.hint,
    Role.EXPIRY: lambda row: row.expiry,
    Role.GAP: lambda row: row.gap.part if row.gap else None,
    Role.WHO_HINT: lambda row: row.voice.hint,
    Role.ALARM: lambda row: row.voice.alarm,
    Role.NAMES_US: lambda row: row.names_us,
    Role.LEFT_OUT: lambda row: row.left_out,
    Qt.ItemDataRole.DisplayRole: lambda row: row.message.body,
    Qt.ItemDataRole.AccessibleTextRole: lambda row: row.spoken,
}
