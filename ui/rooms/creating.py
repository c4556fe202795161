# SPDX-License-Identifier: AGPL-3.0-or-later
"""A new private group, or a new public channel."""

import re
import unicodedata
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.errors import words
from ui.rooms.account import AccountChoice
from ui.rooms.picking import PeoplePicker
from ui.rooms.state import answer_words
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.errors import NoRoomService, RoomExists, StorageError, XmppClientError
from xmppclient.model import AccountId, Address

CONTEXT: Final = "rooms"
GROUP: Final = QT_TRANSLATE_NOOP(
    "rooms",
    "Only people you add can enter. They see each other’s addresses, and every message is encrypted "
    "end-to-end. {server} runs the group: it sees who is in it and who writes when, not what.",
)
CHANNEL: Final = QT_TRANSLATE_NOOP(
    "rooms",
    "Anybody can find it, enter and read along, also what was written before. Nothing in it is encrypted: "
    "{server} can read every word.",
)
UNNAMED: Final = QT_TRANSLATE_NOOP("rooms", "Give it a name first.")
NOT_PLAIN: Final = re.compile(r"[^\w.-]+")


class NewRoom(QObject):
    """View model of GroupSheet.qml and ChannelSheet.qml."""

    changed = Signal()
    made = Signal(int)
    """The room is there and we are in it; carries the id of its conversation."""

    def __init__(
        self, core: CoreApi, tasks: UiTasks, account: AccountChoice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._account = account
        self._picker = PeoplePicker(core, self)
        self._public = False
        self._name = self._local = ""
        self._asked: AccountId | None = None
        self._service = Address("")
        self._problem = self._name_problem = self._address_problem = ""
        self._busy = False
        account.changed.connect(self._on_account)

    @property
    def picker(self) -> PeoplePicker:
        return self._picker

    def begin(self, *, public: bool) -> None:
        """An empty form."""
        self._public, self._name, self._local = public, "", ""
        self._start()

    @Slot(str)
    def setName(self, name: str) -> None:
        self._name, self._name_problem = name, ""
        self.changed.emit()

    @Slot(str)
    def setLocal(self, text: str) -> None:
        """What stands before the @; empty: made from the name."""
        self._local, self._address_problem = text.strip().partition("@")[0], ""
        self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Make the room; ``made`` or a problem follows."""
        if self._busy:
            return
        self._say(name="" if self._name.strip() else say(CONTEXT, UNNAMED))
        if not self._name_problem:
            self._busy = True
            self.changed.emit()
            self._tasks.spawn(self._create(), "make a room")

    async def _create(self) -> None:
        address = self._address() if self._public else ""
        invited = () if self._public else tuple(map(str, self._picker.chosen))
        try:
            made = await self._core.rooms.create(
                self._account.id, self._name.strip(), public=self._public, jid=address, invite=invited
            )
        except RoomExists as error:
            self._say(address=words(error))
        except (XmppClientError, StorageError) as error:
            self._say(answer_words(error))
        else:
            self._say()
            self.made.emit(int(made.id))

    @Slot()
    def _on_account(self) -> None:
        if self._asked is not None and self._asked != self._account.id:
            self._start()

    def _start(self) -> None:
        """Ask whom the account knows and where its server keeps rooms."""
        self._asked, self._service = self._account.id, Address("")
        self._say()
        self._tasks.spawn(self._prepare(self._asked), "where rooms can be made")

    async def _prepare(self, account_id: AccountId) -> None:
        await self._picker.load(account_id)
        try:
            services = await self._core.rooms.services(account_id)
        except (XmppClientError, StorageError) as error:
            self._say(answer_words(error))
            return
        if account_id != self._asked:
            return  # another one was chosen meanwhile
        self._service = next(iter(services), Address(""))
        self._say("" if services else words(NoRoomService()))

    def _say(self, problem: str = "", *, name: str = "", address: str = "") -> None:
        self._problem, self._name_problem, self._address_problem = problem, name, address
        self._busy = False
        self.changed.emit()

    def _suggestion(self) -> str:
        """An address that looks like the name."""
        plain = unicodedata.normalize("NFKC", self._name).casefold().strip()
        return NOT_PLAIN.sub("-", plain).strip("-.")[:64]

    def _address(self) -> str:
        local = self._local or self._suggestion()
        return f"{local}@{self._service}" if local and self._service else ""

    def _promise(self) -> str:
        """What will happen, in one honest sentence."""
        server = self._service or self.tr("The server")
        return say(CONTEXT, CHANNEL if self._public else GROUP, server=server)

    name = Property(str, lambda self: self._name, notify=changed)
    local = Property(str, lambda self: self._local, notify=changed)
    suggestion = Property(str, _suggestion, notify=changed)
    address = Property(str, _address, notify=changed)
    promise = Property(str, _promise, notify=changed)
    possible = Property(bool, lambda self: bool(self._service), notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    nameProblem = Property(str, lambda self: self._name_problem, notify=changed)
    addressProblem = Property(str, lambda self: self._address_problem, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    people = Property(QObject, lambda self: self._picker, constant=True)
    account = Property(QObject, lambda self: self._account, constant=True)
