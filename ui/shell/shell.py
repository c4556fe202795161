# SPDX-License-Identifier: AGPL-3.0-or-later
"""The root view model: which page and which conversation the window shows.

Views of other rooms are passed in as plain QObjects (see ``ui/shell/qmldir``), so the
shell depends on none of them.
"""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.chat.chat import Chat
from ui.chat.conversations import NONE, Conversations
from ui.errors import BUG, CONTEXT as ERRORS, words
from ui.tasks import UiTasks
from ui.theme.appearance import Appearance
from ui.words import say
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.events import (
    AccountsChanged,
    ConversationChanged,
    ConversationRemoved,
    InvitationsChanged,
    ProblemOccurred,
    RequestReceived,
    RequestsChanged,
)
from xmppclient.model import ConversationId, Message, SearchHit

ROOMS: Final = ("entry", "connection", "contacts", "requests", "details", "settings", "rooms")


class Page(StrEnum):
    """What the left region shows."""

    CHATS = "chats"
    CONTACTS = "contacts"
    REQUESTS = "requests"
    SETTINGS = "settings"


class ShellViewModel(QObject):
    """View model of Main.qml. ``rooms`` are the view models of other rooms, by name."""

    changed = Signal()
    opened = Signal(int)
    """A conversation was opened (its id)."""
    detailsShown = Signal(int)
    """The details are open, and about this conversation."""
    requestCountChanged = Signal()
    repairWanted = Signal()
    """The settings shall show the repair desk."""

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        parent: QObject | None = None,
        *,
        appearance: Appearance | None = None,
        **rooms: QObject,
    ) -> None:
        super().__init__(parent)
        if unknown := set(rooms) - set(ROOMS):
            raise TypeError(f"no place for {', '.join(sorted(unknown))}")
        self._core = core
        self._tasks = tasks
        self._rooms = rooms
        self.appearance = appearance or Appearance(core.settings, tasks, self)
        self.conversations = Conversations(core, tasks, self)
        self.chat = Chat(core, tasks, self)
        self._ready = False
        self._page = Page.CHATS
        self._details = False
        self._requests = 0
        self._problem = ""
        self._repairable = False
        self.conversations.chosen.connect(self.openConversation)
        self.conversations.messages.chosen.connect(self._open_hit)
        self.chat.searchWanted.connect(self.conversations.searchIn)
        self.chat.timeline.decisionWanted.connect(self.openDetails)
        self.chat.timeline.said.connect(self._say)
        self.chat.opened.connect(self.openConversation)
        tasks.failed.connect(self._on_failed)
        tasks.broke.connect(self._on_broke)
        listen(self, core.bus, ProblemOccurred, self._on_problem)
        listen(self, core.bus, RequestReceived, self._on_request)
        listen(self, core.bus, RequestsChanged, self._on_requests)
        listen(self, core.bus, ConversationChanged, self._on_conversation)
        listen(self, core.bus, ConversationRemoved, self._on_removed)
        listen(self, core.bus, AccountsChanged, self._on_accounts)
        listen(self, core.bus, InvitationsChanged, self._on_invitations)

    async def enter(self) -> None:
        """The profile is open: load what the window shows."""
        await self.appearance.load()
        await self.conversations.load()
        await self._count_requests()
        self._ready = True
        self.changed.emit()

    # What the user does

    @Slot(int)
    def openConversation(self, conversation_id: int) -> None:
        self._page = Page.CHATS
        self.conversations.set_current(conversation_id)
        self._tasks.spawn(self._open(ConversationId(conversation_id)), name="open conversation")
        self.changed.emit()

    @Slot(object)
    def _open_hit(self, hit: SearchHit) -> None:
        """Show a message that was found, in its conversation."""
        self._page = Page.CHATS
        self.conversations.set_current(hit.conversation.id)
        self._tasks.spawn(self._open(hit.conversation.id, hit.message), name="open message")
        self.changed.emit()

    async def _open(self, conversation_id: ConversationId, message: Message | None = None) -> None:
        await self.chat.open(conversation_id, message)
        self.opened.emit(conversation_id)
        if self._details:
            self.detailsShown.emit(conversation_id)

    @Slot()
    def closeConversation(self) -> None:
        """Back to the list."""
        self._details = False
        self.conversations.set_current(NONE)
        self._tasks.spawn(self.chat.close(), name="close conversation")
        self.changed.emit()

    @Slot(str)
    def show(self, page: str) -> None:
        """Show a page of the rail."""
        self._page = Page(page)
        self.changed.emit()

    @Slot()
    def openRepair(self) -> None:
        """Show the repair desk, a page behind the settings."""
        self.clearProblem()
        self.show(Page.SETTINGS)
        self.repairWanted.emit()

    @Slot(int)
    def openDevices(self, conversation_id: int) -> None:
        """Open a conversation with the details of who can read it."""
        self.openConversation(conversation_id)
        self._set_details(True)

    @Slot()
    def openDetails(self) -> None:
        self._set_details(True)

    @Slot()
    def closeDetails(self) -> None:
        self._set_details(False)

    @Slot()
    def toggleDetails(self) -> None:
        self._set_details(not self._details)

    @Slot()
    def clearProblem(self) -> None:
        self._say("")

    def _set_details(self, details: bool) -> None:
        before, self._details = self._details, details and self.conversations.open_id != NONE
        if self._details and not before:
            self.detailsShown.emit(self.conversations.open_id)
        self.changed.emit()

    # News

    def _on_problem(self, event: ProblemOccurred) -> None:
        self._say(words(event.error))

    @Slot(object)
    def _on_failed(self, error: XmppClientError | StorageError) -> None:
        self._say(words(error))

    @Slot(object)
    def _on_broke(self, _error: Exception) -> None:
        self._say(say(ERRORS, BUG))

    @Slot()
    def offerRepair(self) -> None:
        """Something came that cannot be read."""
        self._say(self.tr("A message arrived that cannot be read."))
        self._repairable = True
        self.changed.emit()

    @Slot(str)
    def _say(self, problem: str) -> None:
        self._problem, self._repairable = problem, False
        self.changed.emit()

    def _on_request(self, _event: RequestReceived) -> None:
        self._tasks.spawn(self._count_requests(), name="count requests")

    def _on_requests(self, _event: RequestsChanged) -> None:
        self._tasks.spawn(self._count_requests(), name="count requests")

    def _on_invitations(self, _event: InvitationsChanged) -> None:
        self._tasks.spawn(self._count_requests(), name="count requests")

    def _on_conversation(self, event: ConversationChanged) -> None:
        if event.conversation.is_request:
            self._tasks.spawn(self._count_requests(), name="count requests")

    def _on_removed(self, event: ConversationRemoved) -> None:
        if self.conversations.open_id == event.conversation_id:
            self.closeConversation()

    def _on_accounts(self, _event: AccountsChanged) -> None:
        if self._ready:
            self._tasks.spawn(self.conversations.load(), name="read conversations")

    async def _count_requests(self) -> None:
        """Strangers who ask and strangers who wrote, each once, and invitations into rooms."""
        asking = {(request.account_id, request.jid) for request in await self._core.contacts.requests()}
        writing = await self._core.chats.list(requests=True)
        invitations = await self._core.rooms.invitations()
        strangers = asking | {(chat.account_id, chat.address) for chat in writing}
        self._requests = len(strangers) + len(invitations)
        self.requestCountChanged.emit()

    # What the window shows

    def _get_ready(self) -> bool:
        return self._ready

    def _get_page(self) -> str:
        return self._page.value

    def _get_details_open(self) -> bool:
        return self._details

    def _get_problem(self) -> str:
        return self._problem

    def _get_requests(self) -> int:
        return self._requests

    def _get_conversations(self) -> QObject:
        return self.conversations

    def _get_chat(self) -> QObject:
        return self.chat

    def _get_appearance(self) -> QObject:
        return self.appearance

    def _get_entry(self) -> QObject | None:
        return self._rooms.get("entry")

    def _get_connection(self) -> QObject | None:
        return self._rooms.get("connection")

    def _get_contacts(self) -> QObject | None:
        return self._rooms.get("contacts")

    def _get_request_list(self) -> QObject | None:
        return self._rooms.get("requests")

    def _get_details(self) -> QObject | None:
        return self._rooms.get("details")

    def _get_room_sheets(self) -> QObject | None:
        return self._rooms.get("rooms")

    def _get_settings(self) -> QObject | None:
        return self._rooms.get("settings")

    ready = Property(bool, _get_ready, notify=changed)
    page = Property(str, _get_page, notify=changed)
    detailsOpen = Property(bool, _get_details_open, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    repairable = Property(bool, lambda self: self._repairable, notify=changed)
    requestCount = Property(int, _get_requests, notify=requestCountChanged)
    conversationsModel = Property(QObject, _get_conversations, constant=True)
    chatModel = Property(QObject, _get_chat, constant=True)
    appearanceModel = Property(QObject, _get_appearance, constant=True)
    entryModel = Property(QObject, _get_entry, constant=True)
    connectionModel = Property(QObject, _get_connection, constant=True)
    contactsModel = Property(QObject, _get_contacts, constant=True)
    requestsModel = Property(QObject, _get_request_list, constant=True)
    detailsModel = Property(QObject, _get_details, constant=True)
    roomsModel = Property(QObject, _get_room_sheets, constant=True)
    settingsModel = Property(QObject, _get_settings, constant=True)
