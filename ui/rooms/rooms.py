# SPDX-License-Identifier: AGPL-3.0-or-later
"""The one view model of rooms that the window knows; see the package for how to use it."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.rooms.account import AccountChoice
from ui.rooms.browsing import RoomBrowser
from ui.rooms.configuration import RoomConfiguration
from ui.rooms.creating import NewRoom
from ui.rooms.details import RoomDetails
from ui.rooms.entering import EnterRoom
from ui.rooms.held import HeldRoom
from ui.rooms.invitations import Invitations
from ui.rooms.inviting import Inviting
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.model import ConversationId, Invitation


class RoomsViewModel(QObject):
    """Makes the view models of every sheet, and says which sheet is wanted."""

    wanted = Signal(str)
    """Show this sheet: start, group, channel, enter, browse, invite, configure, held."""
    opened = Signal(int)
    """Open this conversation: a room that was made or entered, or somebody to write to."""
    devicesWanted = Signal(int)
    """Open this conversation and its details."""
    contactsWanted = Signal()
    """Show the contacts: somebody is to be written to."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._account = AccountChoice(core, tasks, self)
        self.create = NewRoom(core, tasks, self._account, self)
        self.entering = EnterRoom(core, tasks, self._account, self)
        self.browser = RoomBrowser(core, tasks, self._account, self)
        self.inviting = Inviting(core, tasks, self)
        self.configuration = RoomConfiguration(core, tasks, self)
        self.held = HeldRoom(core, tasks, self)
        self.invitations = Invitations(core, tasks, self._account, self)
        self.details = RoomDetails(core, tasks, self)
        self._join()

    async def load(self) -> None:
        """Read what is shown at once; the profile must be open."""
        await self._account.load()
        await self.invitations.load()

    # Ways into rooms

    @Slot()
    def start(self) -> None:
        """Every way to begin talking."""
        self.wanted.emit("start")

    @Slot()
    def newGroup(self) -> None:
        self.create.begin(public=False)
        self.wanted.emit("group")

    @Slot()
    def newChannel(self) -> None:
        self.create.begin(public=True)
        self.wanted.emit("channel")

    @Slot(str)
    def enter(self, text: str) -> None:
        """Join by address or link; with a text its preview is shown at once."""
        self.entering.begin(text)
        self.wanted.emit("enter")

    @Slot()
    def browse(self) -> None:
        self.browser.begin()
        self.wanted.emit("browse")

    @Slot(int)
    def followSuccessor(self, conversation_id: int) -> None:
        """Look at the room that a destroyed one names. Never done without being asked (ATT-080)."""
        self._tasks.spawn(self._follow(ConversationId(conversation_id)), "look at the new room")

    # In a room

    @Slot(int)
    def show(self, conversation_id: int) -> None:
        """Let the details be about this room."""
        self._tasks.spawn(self.details.load(ConversationId(conversation_id)), "show a room")

    @Slot(int)
    def decide(self, conversation_id: int) -> None:
        """Ask about a room that gives away more than before."""
        self._tasks.spawn(self.held.begin(ConversationId(conversation_id)), "ask about a room")
        self.wanted.emit("held")

    @Slot(int)
    def invite(self, conversation_id: int) -> None:
        self._tasks.spawn(self.inviting.begin(ConversationId(conversation_id)), "invite")
        self.wanted.emit("invite")

    @Slot(int)
    def configure(self, conversation_id: int) -> None:
        self._tasks.spawn(self.configuration.begin(ConversationId(conversation_id)), "room settings")
        self.wanted.emit("configure")

    @Slot(int)
    def changeSubject(self, conversation_id: int) -> None:
        self._tasks.spawn(self._edit(ConversationId(conversation_id), "subject"), "change the subject")

    @Slot(int)
    def changeNick(self, conversation_id: int) -> None:
        self._tasks.spawn(self._edit(ConversationId(conversation_id), "nick"), "change the nickname")

    @Slot(int)
    def leave(self, conversation_id: int) -> None:
        """Leave, after asking."""
        self._tasks.spawn(self._leave(ConversationId(conversation_id)), "leave a room")

    async def _follow(self, conversation_id: ConversationId) -> None:
        if successor := (await self._core.rooms.get(conversation_id)).successor:
            self.enter(successor)

    async def _edit(self, conversation_id: ConversationId, what: str) -> None:
        await self.details.load(conversation_id)
        self.details.edit.begin(what)

    async def _leave(self, conversation_id: ConversationId) -> None:
        await self.details.load(conversation_id)
        self.details.closing.leave()

    def _join(self) -> None:
        self.create.made.connect(self.opened)
        self.entering.entered.connect(self.opened)
        self.invitations.chosen.connect(self._on_invitation)
        self.details.person.opened.connect(self.opened)
        self.details.person.devicesWanted.connect(self.devicesWanted)
        self.details.enterWanted.connect(self.enter)
        self.details.inviteWanted.connect(self._on_invite)
        self.details.configureWanted.connect(self._on_configure)
        self.details.decisionWanted.connect(self._on_decide)

    @Slot(object)
    def _on_invitation(self, invitation: Invitation) -> None:
        self.entering.begin(invitation=invitation)
        self.wanted.emit("enter")

    @Slot()
    def _on_invite(self) -> None:
        if self.details.room is not None:
            self.invite(self.details.room.conversation_id)

    @Slot()
    def _on_configure(self) -> None:
        if self.details.room is not None:
            self.configure(self.details.room.conversation_id)

    @Slot()
    def _on_decide(self) -> None:
        if self.details.room is not None:
            self.decide(self.details.room.conversation_id)

    createModel = Property(QObject, lambda self: self.create, constant=True)
    enteringModel = Property(QObject, lambda self: self.entering, constant=True)
    browserModel = Property(QObject, lambda self: self.browser, constant=True)
    invitingModel = Property(QObject, lambda self: self.inviting, constant=True)
    configurationModel = Property(QObject, lambda self: self.configuration, constant=True)
    heldModel = Property(QObject, lambda self: self.held, constant=True)
    invitationsModel = Property(QObject, lambda self: self.invitations, constant=True)
    detailsModel = Property(QObject, lambda self: self.details, constant=True)
