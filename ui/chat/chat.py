# SPDX-License-Identifier: AGPL-3.0-or-later
"""The open conversation: its header, timeline, composer and sheets, always about the same one."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.ask import Questions
from ui.bridge import listen
from ui.chat.actions import MessageActions
from ui.chat.blocking import Blocking
from ui.chat.check import ChatCheck
from ui.chat.composer import Composer
from ui.chat.emoji import EmojiPicker
from ui.chat.expiry import Expiry
from ui.chat.files import FileTransfers
from ui.chat.header import Header
from ui.chat.info import MessageInfo
from ui.chat.picker import ConversationPicker
from ui.chat.room import OpenRoom
from ui.chat.room_actions import RoomActions
from ui.chat.timeline import Timeline
from ui.chat.told import Told
from ui.chat.upkeep import Upkeep
from ui.models.conversations import is_muted
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.events import ConversationChanged, MessageAdded
from xmppclient.model import Conversation, ConversationId, Direction, Kind, Message, Power


class Chat(QObject):
    """View model of ChatView.qml."""

    changed = Signal()
    searchWanted = Signal(int)
    """The user wants to search in this conversation."""
    sheetWanted = Signal(str)
    """Show this sheet: "check", "told", "block", "subject"."""
    opened = Signal(int)
    """The user wants another conversation."""
    left = Signal()
    """Another conversation is shown, or none."""
    noticed = Signal(str)
    """Something happened in the room that is worth a quiet line."""
    roomWanted = Signal(str, int)
    """The user wants something of this room that has a sheet of its own: "decide" (it gives away more than
    before), "nick", "follow" (the room that a destroyed one names), "invite", "topic", "leave"."""
    roomEnterWanted = Signal(str)
    """The user wants to enter a room of this address, perhaps with a password."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._wanted: ConversationId | None = None
        self._conversation: Conversation | None = None
        self._forwarded: Message | None = None
        self.questions = Questions(self)
        self.room = OpenRoom(core, tasks, self)
        self.header = Header(core, tasks, self, room=self.room)
        self.timeline = Timeline(core, tasks, self)
        self.composer = Composer(core, tasks, self, room=self.room)
        self.files = FileTransfers(core, tasks, self.timeline, self)
        self.actions = MessageActions(core, tasks, self.timeline, self.questions, self)
        self.room_actions = RoomActions(core, tasks, self.room, self.actions, self.questions, self)
        self.info = MessageInfo(core, tasks, self)
        self.emoji = EmojiPicker(core.settings, tasks, self)
        self.forwarding = ConversationPicker(core, tasks, self)
        self.check = ChatCheck(core, tasks, self)
        self.expiry = Expiry(core, tasks, self)
        self.told = Told(core, tasks, self)
        self.blocking = Blocking(core, tasks, self)
        self.upkeep = Upkeep(core, tasks, self.questions, self)
        self._connect()
        listen(self, core.bus, ConversationChanged, self._on_conversation)
        listen(self, core.bus, MessageAdded, self._on_added)

    def _connect(self) -> None:
        self.actions.replyWanted.connect(self.composer.reply)
        self.actions.editWanted.connect(self.composer.editMessage)
        self.actions.infoWanted.connect(self._tell)
        self.actions.forwardWanted.connect(self._forward)
        self.actions.decisionWanted.connect(self.timeline.decisionWanted)
        self.actions.said.connect(self.timeline.said)
        self.blocking.said.connect(self.timeline.said)
        self.forwarding.chosen.connect(self._forward_to)
        self.composer.lastWanted.connect(self._edit_last)
        self.composer.floor.decisionWanted.connect(self._decide)
        self.actions.roomDecisionWanted.connect(self._decide)
        self.room.peopleChanged.connect(self.timeline.revoice)
        self.room.noticed.connect(self.noticed)
        self.room.changed.connect(self._on_room)
        self.room_actions.opened.connect(self.opened)

    @property
    def conversation(self) -> Conversation | None:
        return self._conversation

    async def open(self, conversation_id: ConversationId, message: Message | None = None) -> None:
        """Show a conversation, at a message of it if one is given."""
        self._wanted = conversation_id
        if self._conversation is None or self._conversation.id != conversation_id:
            conversation = await self._core.chats.get(conversation_id)
            if self._wanted == conversation_id:  # else a later call was quicker
                await self._show(conversation)
        if message is not None and self._wanted == conversation_id:
            await self.timeline.reveal(message.id)

    async def close(self) -> None:
        """Show no conversation."""
        self._wanted = None
        await self._show(None)

    async def _show(self, conversation: Conversation | None) -> None:
        self._conversation = conversation
        self.left.emit()
        self.room.show(conversation)
        self.composer.show(conversation)
        self.files.show(conversation)
        self.check.show(conversation)
        self.told.show(conversation)
        self.blocking.show(conversation)
        await self.room.load()
        if self._conversation is not conversation:
            return  # another one was opened meanwhile
        room = conversation is not None and conversation.kind is Kind.GROUPCHAT
        self.composer.mentions.show(self.room.people if room else None)
        self.changed.emit()
        self._tasks.spawn(self.header.show(conversation), name="header")
        await self.timeline.show(conversation, self.room.people)

    def _on_conversation(self, event: ConversationChanged) -> None:
        if self._conversation is not None and self._conversation.id == event.conversation.id:
            self._conversation = event.conversation
            self.changed.emit()

    # The room

    @Slot()
    def _on_room(self) -> None:
        """What one may do there changed."""
        if self.room.room is not None:
            self.changed.emit()

    @Slot()
    def actOnRoom(self) -> None:
        """Do what the banner of the room offers."""
        room = self.room.room
        if room is None:
            return
        match self.room.action:
            case "rejoin":
                self._tasks.spawn(self._core.rooms.rejoin(room.conversation_id), name="enter a room")
            case "password":
                self.roomEnterWanted.emit(room.address)
            case "decide" | "nick" | "follow":
                self.wantOfRoom(self.room.action)

    @Slot()
    def closeBanner(self) -> None:
        self.room.put_aside()

    @Slot()
    def _decide(self) -> None:
        self.wantOfRoom("decide")

    @Slot(str)
    def wantOfRoom(self, what: str) -> None:
        self.roomWanted.emit(what, self._get_id())

    @Slot(bool)
    def setMentionsOnly(self, mentions_only: bool) -> None:
        """Notify about messages that name us, and no others."""
        self.upkeep.set_flags(self._get_id(), mentions_only=mentions_only)

    def _on_added(self, event: MessageAdded) -> None:
        message = event.message
        if message.direction is Direction.IN and self.room.is_here(message.conversation_id):
            self.composer.mentions.spoke(message.nick)

    # Between the parts

    @Slot(object)
    def _tell(self, message: Message) -> None:
        self.info.show(message, self.timeline.voices)

    @Slot(object)
    def _forward(self, message: Message) -> None:
        self._forwarded = message
        self.forwarding.open()

    @Slot(object)
    def _forward_to(self, conversation: Conversation) -> None:
        message, self._forwarded = self._forwarded, None
        if message is not None:
            self._tasks.spawn(self._core.chats.forward(message.id, conversation.id), name="forward")

    @Slot()
    def _edit_last(self) -> None:
        if (message := self.timeline.last_own()) is not None:
            self.composer.editMessage(message)

    # The menu of the conversation

    @Slot()
    def search(self) -> None:
        self.searchWanted.emit(self._get_id())

    @Slot(str)
    def openSheet(self, name: str) -> None:
        self.sheetWanted.emit(name)

    @Slot()
    def openExpiry(self) -> None:
        if self._conversation is not None:
            self._tasks.spawn(self.expiry.open(self._conversation.id), name="auto-delete times")

    @Slot(int)
    def mute(self, hours: int) -> None:
        """Be quiet for so many hours; 0: for ever; less: no more."""
        self.upkeep.mute(self._get_id(), hours)

    @Slot()
    def clear(self) -> None:
        self.upkeep.clear(self._get_id())

    @Slot()
    def remove(self) -> None:
        self.upkeep.remove(self._get_id())

    # What the view shows

    def _get_id(self) -> int:
        return int(self._conversation.id) if self._conversation else 0

    def _get_muted(self) -> bool:
        return self._conversation is not None and is_muted(self._conversation)

    def _may(self, power: Power) -> bool:
        return self.room.room is not None and power in self.room.room.powers

    def _get_mentions_only(self) -> bool:
        return self._conversation is not None and self._conversation.mentions_only

    def _get_is_room(self) -> bool:
        return self._conversation is not None and self._conversation.kind is Kind.GROUPCHAT

    def _get_header(self) -> QObject:
        return self.header

    def _get_timeline(self) -> QObject:
        return self.timeline

    def _get_composer(self) -> QObject:
        return self.composer

    conversationId = Property(int, _get_id, notify=changed)
    isRoom = Property(bool, _get_is_room, notify=changed)
    mayInvite = Property(bool, lambda self: self._may(Power.INVITE), notify=changed)
    mayChangeSubject = Property(bool, lambda self: self._may(Power.SUBJECT), notify=changed)
    mentionsOnly = Property(bool, _get_mentions_only, notify=changed)
    muted = Property(bool, _get_muted, notify=changed)
    headerModel = Property(QObject, _get_header, constant=True)
    timelineModel = Property(QObject, _get_timeline, constant=True)
    composerModel = Property(QObject, _get_composer, constant=True)
    actionsModel = Property(QObject, lambda self: self.actions, constant=True)
    roomModel = Property(QObject, lambda self: self.room, constant=True)
    roomActionsModel = Property(QObject, lambda self: self.room_actions, constant=True)
    filesModel = Property(QObject, lambda self: self.files, constant=True)
    infoModel = Property(QObject, lambda self: self.info, constant=True)
    emojiModel = Property(QObject, lambda self: self.emoji, constant=True)
    forwardingModel = Property(QObject, lambda self: self.forwarding, constant=True)
    checkModel = Property(QObject, lambda self: self.check, constant=True)
    expiryModel = Property(QObject, lambda self: self.expiry, constant=True)
    toldModel = Property(QObject, lambda self: self.told, constant=True)
    blockingModel = Property(QObject, lambda self: self.blocking, constant=True)
    questionsModel = Property(QObject, lambda self: self.questions, constant=True)
