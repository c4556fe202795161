# SPDX-License-Identifier: AGPL-3.0-or-later
"""The details of a room: what it is, what it gives away, who is in it, how to leave it."""

import asyncio
from pathlib import Path
from typing import Final
from urllib.parse import quote

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from ui.ask import Question, Questions, pick_file
from ui.bridge import listen
from ui.models.records import RecordModel
from ui.models.refresh import Refresh
from ui.models.text import initial_of, one_line, tint_of
from ui.pictures import room_avatar_url
from ui.rooms.closing import Closing
from ui.rooms.crowd import Crowd
from ui.rooms.edit import RoomEdit
from ui.rooms.meter import MeterRow, exposed_rows, meter_rows
from ui.rooms.person import PersonMenu
from ui.rooms.state import kind_words, state_words, their_text, trait_words
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_N_NOOP, count_words
from xmppclient.api import CoreApi
from xmppclient.errors import BadNick, BadPicture, NickInUse, RoomPasswordWrong
from xmppclient.events import ConversationChanged, DevicesChanged, MembersChanged, RoomChanged
from xmppclient.model import (
    Conversation,
    ConversationId,
    Kind,
    Policy,
    Power,
    Room,
    RoomState,
)
from xmppclient.room import MANY

CONTEXT: Final = "rooms"
ALL, MENTIONS, NONE = "all", "mentions", "none"
ASKS_AGAIN: Final = (RoomPasswordWrong, NickInUse, BadNick)
"""What is cured by another password or nickname."""
FEW: Final = 4  # points of the privacy meter that are shown at first, the most important ones
PEOPLE: Final = QT_TRANSLATE_N_NOOP("rooms", "%n present", None, 0)
MEMBERS: Final = QT_TRANSLATE_N_NOOP("rooms", "%n member(s)", None, 0)


class RoomDetails(QObject):
    """View model of RoomDetails.qml, about one room at a time."""

    changed = Signal()
    shown = Signal()
    """Another room is shown."""
    inviteWanted = Signal()
    configureWanted = Signal()
    decisionWanted = Signal()
    enterWanted = Signal(str)
    """Look at a room, and perhaps enter it: the one that a destroyed one names, or this one again."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._room: Room | None = None
        self._conversation: Conversation | None = None
        self._points: list[MeterRow] = []
        self._warnings = 0
        self._meter: RecordModel[MeterRow] = RecordModel(MeterRow, lambda row: row.text, self)
        self._whole = False
        self._questions = Questions(self)
        self._crowd = Crowd(core, tasks, self)
        self._person = PersonMenu(core, tasks, self._questions, self._crowd.model.find, self)
        self._edit = RoomEdit(core, tasks, self)
        self._person.placed.connect(self._crowd.reload)
        self._edit.done.connect(self._crowd.reload)
        self._closing = Closing(core, tasks, self._questions, self)
        self._reload = Refresh(tasks, self._measure, "read the privacy meter")
        listen(self, core.bus, RoomChanged, self._on_room)
        listen(self, core.bus, ConversationChanged, self._on_conversation)
        listen(self, core.bus, MembersChanged, self._on_members)
        listen(self, core.bus, DevicesChanged, self._on_devices)

    @property
    def room(self) -> Room | None:
        return self._room

    @property
    def person(self) -> PersonMenu:
        return self._person

    @property
    def edit(self) -> RoomEdit:
        return self._edit

    @property
    def closing(self) -> Closing:
        return self._closing

    async def load(self, conversation_id: ConversationId) -> None:
        """From now on be about this room; other conversations change nothing."""
        conversation = await self._core.chats.get(conversation_id)
        if conversation.kind is not Kind.GROUPCHAT:
            return
        self._conversation, self._whole = conversation, False
        self._take(await self._core.rooms.get(conversation_id))
        self.shown.emit()
        assert self._room is not None
        await self._crowd.load(self._room)
        await self._measure()

    @Slot(str)
    def setNotifications(self, which: str) -> None:
        """``all``, ``mentions`` or ``none``."""
        if self._conversation is not None:
            work = self._core.chats.set_flags(
                self._conversation.id, muted=which == NONE, mentions_only=which == MENTIONS
            )
            self._tasks.spawn(work, "set notifications")

    @Slot(bool)
    def setEncrypted(self, on: bool) -> None:
        """Turn encryption on, or off after asking."""
        if self._conversation is not None:
            self._tasks.spawn(self._set_encrypted(self._conversation.id, on), "set policy")

    @Slot()
    def showEveryPoint(self) -> None:
        """The whole privacy meter, until another room is shown."""
        self._whole = True
        self._show_points()

    @Slot()
    def chooseAvatar(self) -> None:
        if self._room is not None:
            self._tasks.spawn(self._choose_avatar(self._room.conversation_id), "choose a picture")

    @Slot()
    def removeAvatar(self) -> None:
        if self._room is not None:
            self._tasks.spawn(self._core.rooms.set_avatar(self._room.conversation_id, b""), "remove picture")

    @Slot()
    def copyLink(self) -> None:
        """Put a link that others can join by on the clipboard (XEP-0147)."""
        QGuiApplication.clipboard().setText(f"xmpp:{quote(self._of_room('address'), safe='@')}?join")

    @Slot()
    def rejoin(self) -> None:
        if self._room is not None:
            self._tasks.spawn(self._core.rooms.rejoin(self._room.conversation_id), "rejoin")

    @Slot()
    def requestVoice(self) -> None:
        if self._room is not None:
            self._tasks.spawn(self._core.rooms.request_voice(self._room.conversation_id), "request voice")

    @Slot()
    def act(self) -> None:
        """What the banner offers: try again, look at where the room went, or decide."""
        match self._action():
            case "retry":
                self.rejoin()
            case "enter" if self._room:
                self.enterWanted.emit(self._room.address)
            case "successor" if self._room:
                self.enterWanted.emit(self._room.successor)
            case "decide":
                self.decisionWanted.emit()

    async def _choose_avatar(self, conversation_id: ConversationId) -> None:
        filters = self.tr("Pictures") + " (*.png *.jpg *.jpeg)"
        chosen = await pick_file(self.tr("A picture for the room"), filters)
        if chosen:
            await self.set_avatar(conversation_id, Path(chosen))

    async def set_avatar(self, conversation_id: ConversationId, file: Path) -> None:
        """Give the room this picture. Raises ``BadPicture``."""
        await self._core.rooms.set_avatar(conversation_id, await asyncio.to_thread(_read, file))

    async def _set_encrypted(self, conversation_id: ConversationId, on: bool) -> None:
        question = Question(
            self.tr("Send without encryption?"),
            self.tr(
                "The server of the room, and whoever has access to it, can then read what you write. "
                "What was sent before stays as it is."
            ),
            self.tr("Turn encryption off"),
            danger=True,
        )
        if on or await self._questions.ask(question):
            await self._core.chats.set_policy(conversation_id, Policy.OMEMO if on else Policy.NONE)
        self.changed.emit()  # the switch shows what is true, whatever was answered

    async def _measure(self) -> None:
        if (room := self._room) is None:
            return
        found = await self._core.rooms.privacy(room.conversation_id)
        exposed = await self._core.devices.exposed(room.conversation_id)
        if self._is_here(room.conversation_id):
            self._points = [*meter_rows(found.points), *exposed_rows(exposed, encrypted=self._is_encrypted())]
            self._warnings = len(found.warnings)
            self._show_points()

    def _show_points(self) -> None:
        few = max(FEW, self._warnings)
        self._meter.show(self._points if self._whole else self._points[:few])
        self.changed.emit()

    def _take(self, room: Room) -> None:
        self._room = room
        self._person.take(room)
        self._crowd.take(room)
        self._edit.take(room, self._conversation)
        self._closing.take(room, self._name())
        self.changed.emit()

    def _on_room(self, event: RoomChanged) -> None:
        if self._room is None or not self._is_here(event.room.conversation_id):
            return
        before = self._room
        self._take(event.room)
        if _weight(before) != _weight(event.room):
            self._reload.ask()

    def _on_conversation(self, event: ConversationChanged) -> None:
        if self._room is not None and self._is_here(event.conversation.id):
            self._conversation = event.conversation
            self._take(self._room)
            self._reload.ask()

    def _on_members(self, event: MembersChanged) -> None:
        if self._is_here(event.conversation_id):
            self._reload.ask()

    def _on_devices(self, event: DevicesChanged) -> None:
        if self._room is not None and self._room.account_id == event.account_id:
            self._reload.ask()

    def _is_here(self, conversation_id: ConversationId) -> bool:
        return self._room is not None and self._room.conversation_id == conversation_id

    # What the view shows

    def _name(self) -> str:
        called = self._conversation.name if self._conversation else ""
        room = self._room
        return one_line(called) or (one_line(room.title) or room.address if room else "")

    def _may(self, power: Power) -> bool:
        room = self._room
        return room is not None and room.state is RoomState.JOINED and power in room.powers

    def _action(self) -> str:
        room = self._room
        if room is None:
            return ""
        if room.held and room.state is RoomState.JOINED:
            return "decide"
        if room.successor:
            return "successor"
        if isinstance(room.reason, ASKS_AGAIN):
            return "enter"
        return "retry" if room.state in (RoomState.OUTSIDE, RoomState.REFUSED, RoomState.WAITING) else ""

    def _notice(self) -> str:
        if self._action() == "decide":
            return self.tr("This room gives away more than before. Nothing is sent until you decide.")
        return state_words(self._room) if self._room else ""

    def _action_words(self) -> str:
        said = {
            "decide": self.tr("What changed…"),
            "successor": self.tr("Look at the new room…"),
            "enter": self.tr("Enter again…"),
            "retry": self.tr("Try again"),
        }
        return said.get(self._action(), "")

    def _notifications(self) -> str:
        chat = self._conversation
        if chat is None or chat.muted:
            return NONE
        return MENTIONS if chat.mentions_only else ALL

    def _summary(self) -> str:
        room = self._room
        if room is None:
            return ""
        present = count_words(CONTEXT, PEOPLE, room.occupants) if room.occupants else ""
        members = count_words(CONTEXT, MEMBERS, room.members) if room.members else ""
        return " · ".join(filter(None, (kind_words(room.traits), members, present)))

    def _traits(self) -> list[str]:
        return trait_words(self._room.traits, self._room.slow) if self._room else []

    def _own_title(self) -> str:
        """What the room calls itself, if we call it something else."""
        title = one_line(self._room.title) if self._room else ""
        return "" if title == self._name() else title

    def _of_room(self, name: str) -> str:
        return str(getattr(self._room, name)) if self._room else ""

    def _is_encrypted(self) -> bool:
        return self._conversation is not None and self._conversation.policy is Policy.OMEMO

    def _is_mute(self) -> bool:
        room = self._room
        return room is not None and room.state is RoomState.JOINED and Power.SPEAK not in room.powers

    loaded = Property(bool, lambda self: self._room is not None, notify=changed)
    conversationId = Property(
        int, lambda self: self._room.conversation_id if self._room else 0, notify=changed
    )
    name = Property(str, _name, notify=changed)
    ownTitle = Property(str, _own_title, notify=changed)
    address = Property(str, lambda self: self._of_room("address"), notify=changed)
    initial = Property(str, lambda self: initial_of(self._name()), notify=changed)
    tint = Property(int, lambda self: tint_of(self._of_room("address")), notify=changed)
    picture = Property(
        str, lambda self: room_avatar_url(self._room.avatar) if self._room else "", notify=changed
    )
    summary = Property(str, _summary, notify=changed)
    traits = Property("QStringList", _traits, notify=changed)  # type: ignore[arg-type]  # a name of Qt's
    description = Property(str, lambda self: their_text(self._of_room("description")), notify=changed)
    subject = Property(str, lambda self: their_text(self._of_room("subject")), notify=changed)
    subjectBy = Property(str, lambda self: one_line(self._of_room("subject_nick")), notify=changed)
    nick = Property(str, lambda self: self._of_room("nick"), notify=changed)
    inside = Property(
        bool, lambda self: self._room is not None and self._room.state is RoomState.JOINED, notify=changed
    )
    joined = Property(
        bool,
        lambda self: self._room is not None and self._room.state is not RoomState.OUTSIDE,
        notify=changed,
    )
    notice = Property(str, _notice, notify=changed)
    held = Property(bool, lambda self: self._action() == "decide", notify=changed)
    refused = Property(
        bool, lambda self: self._room is not None and self._room.state is RoomState.REFUSED, notify=changed
    )
    action = Property(str, _action_words, notify=changed)
    successor = Property(str, lambda self: self._of_room("successor"), notify=changed)
    notifications = Property(str, _notifications, notify=changed)
    encrypted = Property(bool, _is_encrypted, notify=changed)
    canEncrypt = Property(
        bool, lambda self: self._room is not None and self._room.traits.private, notify=changed
    )
    isMute = Property(bool, _is_mute, notify=changed)
    canInvite = Property(bool, lambda self: self._may(Power.INVITE), notify=changed)
    canSetSubject = Property(bool, lambda self: self._may(Power.SUBJECT), notify=changed)
    canConfigure = Property(bool, lambda self: self._may(Power.CONFIGURE), notify=changed)
    canBan = Property(bool, lambda self: self._may(Power.BAN), notify=changed)
    canDestroy = Property(bool, lambda self: self._may(Power.DESTROY), notify=changed)
    more = Property(int, lambda self: len(self._points) - len(self._meter.rows), notify=changed)
    meter = Property(QObject, lambda self: self._meter, constant=True)
    crowd = Property(QObject, lambda self: self._crowd, constant=True)
    personMenu = Property(QObject, lambda self: self._person, constant=True)
    editing = Property(QObject, lambda self: self._edit, constant=True)
    closingModel = Property(QObject, lambda self: self._closing, constant=True)
    questions = Property(QObject, lambda self: self._questions, constant=True)


def _weight(room: Room) -> tuple[object, ...]:
    """What the privacy meter hangs on; each who comes or goes in a crowd is not worth reading it anew."""
    return room.traits, room.members, room.occupants > MANY, room.occupants if room.occupants <= MANY else 0


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise BadPicture(str(error)) from error
