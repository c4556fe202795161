# SPDX-License-Identifier: AGPL-3.0-or-later
"""The head of a conversation: who it is, whether they are there, how safe it is."""

from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.chat.room import OpenRoom
from ui.chat.typing import Typists
from ui.models.conversations import DOTS
from ui.models.rooms import CONTEXT as ROOMS, PRIVATE, state_words
from ui.models.text import clean, initial_of, isolated, one_line, tint_of
from ui.models.voices import name_of
from ui.pictures import room_avatar_url
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, count_words, say
from xmppclient.api import CoreApi
from xmppclient.events import ConversationChanged, DevicesChanged, PresenceChanged
from xmppclient.model import Conversation, Device, Kind, Policy, Presence, RoomState, Show, Trust

CONTEXT: Final = "header"
SECURITY: Final = {
    "verified": QT_TRANSLATE_NOOP("header", "Encrypted, all devices verified"),
    "encrypted": QT_TRANSLATE_NOOP("header", "Encrypted"),
    "undecided": QT_TRANSLATE_NOOP("header", "A device waits for your decision"),
    "plain": QT_TRANSLATE_NOOP("header", "Not encrypted"),
}
NEW_OWN_DEVICE: Final = QT_TRANSLATE_NOOP(
    "header",
    "A new device of your own account wants to read along. Nothing is encrypted to it until you decide.",
)
SHOWS: Final = {
    Show.CHAT: QT_TRANSLATE_NOOP("header", "likes to chat"),
    Show.ONLINE: QT_TRANSLATE_NOOP("header", "online"),
    Show.AWAY: QT_TRANSLATE_NOOP("header", "away"),
    Show.XA: QT_TRANSLATE_NOOP("header", "away for long"),
    Show.DND: QT_TRANSLATE_NOOP("header", "busy"),
    Show.OFFLINE: "",
}


ALONE: Final = QT_TRANSLATE_NOOP("header", "nobody else is here")
PEOPLE: Final = QT_TRANSLATE_N_NOOP("header", "%n people", None, 1)
SET_BY: Final = QT_TRANSLATE_NOOP("header", "Set by {nick}")
LONGEST_SUBJECT: Final = 4000
"""Characters of a subject that are shown (ATT-078)."""


def security_of(conversation: Conversation, devices: tuple[Device, ...]) -> str:
    """How safe a conversation is by what is known: verified, encrypted, undecided, plain."""
    if conversation.policy is Policy.NONE:
        return "plain"
    trusts = {device.trust for device in devices if device.active}
    if Trust.UNDECIDED in trusts:
        return "undecided"
    readers = trusts - {Trust.DISTRUSTED}
    return "verified" if readers == {Trust.VERIFIED} else "encrypted"


class Header(QObject):
    """View model of ChatHeader.qml; also tells the composer how safe the chat is."""

    changed = Signal()

    def __init__(
        self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None, *, room: OpenRoom | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._open = room or OpenRoom(core, tasks, self)
        self._open.changed.connect(self.changed)
        self._conversation: Conversation | None = None
        self._devices: tuple[Device, ...] = ()
        self._own: tuple[Device, ...] = ()
        self._seen: set[str] = set()  # own devices whose notice was closed
        self._presence: Presence | None = None
        self.typists = Typists(core, self)
        self.typists.changed.connect(self.changed)
        listen(self, core.bus, ConversationChanged, self._on_conversation)
        listen(self, core.bus, PresenceChanged, self._on_presence)
        listen(self, core.bus, DevicesChanged, self._on_devices)

    async def show(self, conversation: Conversation | None) -> None:
        self._conversation = conversation
        self._devices = self._own = ()
        self._presence = None
        self.typists.show(conversation, self._open.people if self._get_room() else None)
        if conversation is not None and conversation.kind is Kind.CHAT:
            self._presence = self._core.contacts.presence(conversation.account_id, conversation.address)
        self.changed.emit()
        if conversation is not None:
            await self._load_devices(conversation)

    async def _load_devices(self, conversation: Conversation) -> None:
        alone = conversation.kind is Kind.CHAT
        devices = (
            await self._core.devices.list(conversation.account_id, conversation.address) if alone else ()
        )
        own = await self._core.devices.list(conversation.account_id)
        if self._conversation is not None and self._conversation.id == conversation.id:
            self._devices, self._own = devices, own
            self.changed.emit()

    def _on_conversation(self, event: ConversationChanged) -> None:
        if self._conversation is not None and self._conversation.id == event.conversation.id:
            self._conversation = event.conversation
            self.changed.emit()

    def _on_presence(self, event: PresenceChanged) -> None:
        who = event.presence
        if self._is_about(who.account_id, who.jid):
            self._presence = who
            self.changed.emit()

    def _on_devices(self, event: DevicesChanged) -> None:
        if self._conversation is not None and self._conversation.account_id == event.account_id:
            self._tasks.spawn(self._load_devices(self._conversation), name="devices")

    def _is_about(self, account_id: int, jid: str) -> bool:
        shown = self._conversation
        return shown is not None and (shown.account_id, shown.address) == (account_id, jid)

    @Slot()
    def closeNotice(self) -> None:
        """The user has read about the new devices; they stay undecided."""
        self._seen.update(device.fingerprint for device in self._undecided())
        self.changed.emit()

    def _undecided(self) -> list[Device]:
        """Own devices that wait for a decision and were not put aside."""
        return [
            device
            for device in self._own
            if device.active and device.trust is Trust.UNDECIDED and device.fingerprint not in self._seen
        ]

    # What the view shows

    def _get_notice(self) -> str:
        return say(CONTEXT, NEW_OWN_DEVICE) if self._undecided() else ""

    def _get_name(self) -> str:
        room = self._open.room
        return name_of(self._conversation, room.title if room else "") if self._conversation else ""

    def _get_initial(self) -> str:
        return initial_of(self._get_name())

    def _get_tint(self) -> int:
        return tint_of(self._conversation.address) if self._conversation else 0

    def _get_picture(self) -> str:
        room = self._open.room
        return room_avatar_url(room.avatar) if room and room.avatar else ""

    def _get_room(self) -> bool:
        return self._conversation is not None and self._conversation.kind is Kind.GROUPCHAT

    def _get_presence(self) -> str:
        return DOTS[self._presence.show] if self._presence and not self._get_room() else ""

    def _get_security(self) -> str:
        return security_of(self._conversation, self._devices) if self._conversation else ""

    def _get_subtitle(self) -> str:
        if self._conversation is None:
            return ""
        words = [say(CONTEXT, SECURITY[self._get_security()])]
        if (room := self._get_room_words()) and not self._get_inside():
            words.append(room)
        elif typing := self._get_typing():
            words.append(typing)
        elif room:
            words.append(room)
        elif self._conversation.kind is Kind.OCCUPANT:
            words.append(say(ROOMS, PRIVATE, room=self._open.place))
        elif self._presence is not None and not self._get_room():
            status = one_line(self._presence.status)
            words.append(status or say(CONTEXT, SHOWS[self._presence.show]))
        return " · ".join(word for word in words if word)

    def _get_typing(self) -> str:
        return self.typists.words(alone=not self._get_room())

    def _get_inside(self) -> bool:
        return self._open.room is not None and self._open.room.state is RoomState.JOINED

    def _get_room_words(self) -> str:
        """How many people are there, or why we do not know."""
        room = self._open.room
        if room is None:
            return ""
        if (state := state_words(room)) or not room.occupants:
            return state
        return count_words(CONTEXT, PEOPLE, room.occupants) if room.occupants > 1 else say(CONTEXT, ALONE)

    def _get_subject(self) -> str:
        """The subject in one line."""
        room = self._open.room
        return one_line(room.subject) if room and self._get_inside() else ""

    def _get_whole_subject(self) -> str:
        room = self._open.room
        return clean(room.subject)[:LONGEST_SUBJECT] if room else ""

    def _get_subject_author(self) -> str:
        nick = one_line(self._open.room.subject_nick) if self._open.room else ""
        return say(CONTEXT, SET_BY, nick=isolated(nick)) if nick else ""

    name = Property(str, _get_name, notify=changed)
    initial = Property(str, _get_initial, notify=changed)
    tint = Property(int, _get_tint, notify=changed)
    picture = Property(str, _get_picture, notify=changed)
    room = Property(bool, _get_room, notify=changed)
    presence = Property(str, _get_presence, notify=changed)
    security = Property(str, _get_security, notify=changed)
    notice = Property(str, _get_notice, notify=changed)
    typing = Property(str, _get_typing, notify=changed)
    subtitle = Property(str, _get_subtitle, notify=changed)
    subject = Property(str, _get_subject, notify=changed)
    wholeSubject = Property(str, _get_whole_subject, notify=changed)
    subjectAuthor = Property(str, _get_subject_author, notify=changed)
