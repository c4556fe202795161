# SPDX-License-Identifier: AGPL-3.0-or-later
"""Entering a room: first what it is and what it gives away, then the door."""

from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.errors import words
from ui.models.records import RecordModel
from ui.models.text import initial_of, one_line, tint_of
from ui.rooms.account import AccountChoice
from ui.rooms.meter import MeterRow, meter_rows
from ui.rooms.state import answer_words, kind_words, their_text, trait_words
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, count_words, say
from xmppclient.api import CoreApi
from xmppclient.errors import (
    BadNick,
    InvalidAddress,
    NickInUse,
    RoomPasswordWrong,
    StorageError,
    XmppClientError,
)
from xmppclient.model import AccountId, Conversation, Invitation, RoomPreview

CONTEXT: Final = "rooms"
WRONG: Final = QT_TRANSLATE_NOOP("rooms", "Write an address like room@rooms.example.org, or an xmpp: link.")
THERE: Final = QT_TRANSLATE_N_NOOP("rooms", "%n present", None, 0)
LINK: Final = "xmpp:"


def place_of(text: str) -> tuple[str, str]:
    """Address and password in what somebody typed: a bare address, or a link of XEP-0147."""
    typed = text.strip()
    if not typed.lower().startswith(LINK):
        return typed.partition("/")[0], ""
    path, _, query = typed[len(LINK) :].lstrip("/").partition("?")
    options = dict(part.partition("=")[::2] for part in query.partition("#")[0].split(";"))
    return unquote(path).partition("/")[0], unquote(options.get("password", ""))


class EnterRoom(QObject):
    """View model of EnterSheet.qml: an address, then the preview, then inside."""

    changed = Signal()
    entered = Signal(int)
    """We are in; carries the id of the conversation."""

    def __init__(
        self, core: CoreApi, tasks: UiTasks, account: AccountChoice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._account = account
        self._text = self._password = self._nick = ""
        self._preview: RoomPreview | None = None
        self._invitation: Invitation | None = None
        self._meter: RecordModel[MeterRow] = RecordModel(MeterRow, lambda row: row.text, self)
        self._problem = self._address_problem = self._nick_problem = self._password_problem = ""
        self._busy = False
        account.changed.connect(self.changed)

    def begin(self, text: str = "", invitation: Invitation | None = None) -> None:
        """An empty form, or at once the preview of the room in ``text`` or ``invitation``."""
        self._invitation = invitation
        self._password = invitation.password if invitation else ""
        self._nick = ""
        self.setAddress(invitation.room if invitation else text)
        self.look()

    @Slot(str)
    def setAddress(self, text: str) -> None:
        self._text, self._preview = text, None
        self._busy = False
        self._say()

    @Slot()
    def look(self) -> None:
        """Ask the room what it is; the preview or a problem follows."""
        if not self._busy and self._text.strip():
            self._begin_work()
            self._tasks.spawn(self._look(), "look at a room")

    @Slot()
    def back(self) -> None:
        """To another address."""
        self.setAddress(self._text)

    @Slot(str)
    def setNick(self, nick: str) -> None:
        self._nick, self._nick_problem = nick, ""
        self.changed.emit()

    @Slot(str)
    def setPassword(self, password: str) -> None:
        self._password, self._password_problem = password, ""
        self.changed.emit()

    @Slot()
    def join(self) -> None:
        """Enter the room that was looked at; ``entered`` or a problem follows."""
        if self._preview is not None and not self._busy:
            self._begin_work()
            self._tasks.spawn(self._join(self._preview), "enter a room")

    @Slot()
    def forget(self) -> None:
        """The sheet was closed: the password is not kept."""
        self._invitation, self._password = None, ""
        self.setAddress("")

    async def _look(self) -> None:
        asked = self._text
        address, password = place_of(asked)
        problem, found = "", None
        try:
            found = await self._core.rooms.preview(self._who(), address)
        except InvalidAddress:
            problem = say(CONTEXT, WRONG)
        except (XmppClientError, StorageError) as error:
            problem = answer_words(error)
        if asked != self._text:
            return  # another address was typed meanwhile
        if found is None:
            self._say(address=problem)
        else:
            self._password = password or self._password
            self._show(found)

    def _show(self, found: RoomPreview) -> None:
        self._preview = found
        self._nick = found.nick or self._nick or self._local_part()
        self._meter.show(meter_rows(found.privacy.points))
        self._say()

    async def _join(self, preview: RoomPreview) -> None:
        try:
            conversation = await self._enter(preview)
        except (NickInUse, BadNick) as error:
            self._say(nick=answer_words(error))
        except RoomPasswordWrong as error:
            self._say(password=words(error))
        except (XmppClientError, StorageError) as error:
            self._say(answer_words(error))
        else:
            self._say()
            self.entered.emit(int(conversation.id))

    async def _enter(self, preview: RoomPreview) -> Conversation:
        nick = self._nick.strip()
        invited = self._invitation
        if invited is not None and invited.room == preview.address and self._password == invited.password:
            return await self._core.rooms.accept_invitation(invited.account_id, invited.room, nick)
        return await self._core.rooms.join(self._who(), preview.address, nick=nick, password=self._password)

    def _begin_work(self) -> None:
        self._busy = True
        self.changed.emit()

    def _who(self) -> AccountId:
        return self._invitation.account_id if self._invitation else self._account.id

    def _local_part(self) -> str:
        account = self._account.account
        return account.jid.partition("@")[0] if account else ""

    def _say(self, problem: str = "", *, address: str = "", nick: str = "", password: str = "") -> None:
        self._problem, self._address_problem = problem, address
        self._nick_problem, self._password_problem = nick, password
        self._busy = False
        self.changed.emit()

    # What the view shows

    def _name(self) -> str:
        return (one_line(self._preview.title) or self._preview.address) if self._preview else ""

    def _summary(self) -> str:
        if (preview := self._preview) is None:
            return ""
        there = count_words(CONTEXT, THERE, preview.occupants) if preview.occupants is not None else ""
        parts = (kind_words(preview.traits), there, *trait_words(preview.traits))
        return " · ".join(filter(None, parts))

    def _wants_password(self) -> bool:
        asked = self._preview is not None and self._preview.traits.password
        return asked or bool(self._password_problem) or bool(self._password)

    text = Property(str, lambda self: self._text, notify=changed)
    previewed = Property(bool, lambda self: self._preview is not None, notify=changed)
    invited = Property(bool, lambda self: self._invitation is not None, notify=changed)
    name = Property(str, _name, notify=changed)
    address = Property(str, lambda self: self._preview.address if self._preview else "", notify=changed)
    initial = Property(str, lambda self: initial_of(self._name()), notify=changed)
    tint = Property(int, lambda self: tint_of(self._preview.address if self._preview else ""), notify=changed)
    summary = Property(str, _summary, notify=changed)
    description = Property(
        str, lambda self: their_text(self._preview.description) if self._preview else "", notify=changed
    )
    warnings = Property(
        int, lambda self: len(self._preview.privacy.warnings) if self._preview else 0, notify=changed
    )
    nick = Property(str, lambda self: self._nick, notify=changed)
    password = Property(str, lambda self: self._password, notify=changed)
    wantsPassword = Property(bool, _wants_password, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    addressProblem = Property(str, lambda self: self._address_problem, notify=changed)
    nickProblem = Property(str, lambda self: self._nick_problem, notify=changed)
    passwordProblem = Property(str, lambda self: self._password_problem, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    meter = Property(QObject, lambda self: self._meter, constant=True)
    account = Property(QObject, lambda self: self._account, constant=True)
