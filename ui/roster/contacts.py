# SPDX-License-Identifier: AGPL-3.0-or-later
"""The contacts of all accounts: find, write to, add, remove, block."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.ask import Question, Questions
from ui.bridge import listen
from ui.errors import words
from ui.models.records import RecordModel
from ui.models.refresh import Refresh
from ui.models.roster import ContactRow, arrange, contact_key, contact_row
from ui.roster.block import BlockChoice
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import InvalidAddress, XmppClientError
from xmppclient.events import AccountsChanged, BlockedChanged, PresenceChanged, RosterChanged
from xmppclient.model import Account, AccountId, Address, Contact


class ContactsViewModel(QObject):
    """The list with its filter, and the form to add somebody."""

    changed = Signal()
    opened = Signal(int)
    """Somebody is to be written to; carries the id of the conversation."""
    added = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._accounts: tuple[Account, ...] = ()
        self._contacts: list[Contact] = []
        self._filter = ""
        self._loaded = False
        self._busy = False
        self._problem = ""
        self._people: RecordModel[ContactRow] = RecordModel(ContactRow, contact_key, self)
        self._questions = Questions(self)
        self._block = BlockChoice(core, tasks, self)
        self._blocked: frozenset[tuple[AccountId, Address]] = frozenset()
        self._reload = Refresh(tasks, self.load, "read contacts")
        self._redraw = Refresh(tasks, self._show, "show presence")
        listen(self, core.bus, RosterChanged, self._on_roster)
        listen(self, core.bus, AccountsChanged, self._on_accounts)
        listen(self, core.bus, PresenceChanged, self._on_presence)
        listen(self, core.bus, BlockedChanged, self._on_blocked)

    async def load(self) -> None:
        """Read everything; the profile must be open."""
        self._accounts = await self._core.accounts.list()
        self._contacts = [
            contact for account in self._accounts for contact in await self._core.contacts.list(account.id)
        ]
        self._blocked = frozenset(
            [(a.id, jid) for a in self._accounts for jid in await self._core.contacts.blocked(a.id)]
        )
        self._loaded = True
        await self._show()

    @Slot(str)
    def find(self, text: str) -> None:
        """Show only those whose name or address contains ``text``."""
        self._filter = text
        self._redraw.ask()

    @Slot(int, str)
    def open(self, account_id: int, address: str) -> None:
        """Write to somebody."""
        self._tasks.spawn(self._open(AccountId(account_id), address), "open conversation")

    @Slot(int, str, str)
    def add(self, account_id: int, address: str, name: str) -> None:
        """Add somebody and ask to see when they are online; ``added`` or ``problem`` follows."""
        if not self._busy:
            self._tasks.spawn(self._add(AccountId(account_id), address.strip(), name.strip()), "add contact")

    @Slot(int, str)
    def remove(self, account_id: int, address: str) -> None:
        """Remove somebody, after asking."""
        self._tasks.spawn(self._remove(AccountId(account_id), Address(address)), "remove contact")

    @Slot(int, str)
    def block(self, account_id: int, address: str) -> None:
        """Block, and report if wished, after asking what exactly is meant."""
        row = self._people.find((AccountId(account_id), Address(address)))
        self._block.choose(AccountId(account_id), Address(address), row.name if row else address)

    @Slot(int, str)
    def unblock(self, account_id: int, address: str) -> None:
        self._tasks.spawn(self._core.contacts.unblock(AccountId(account_id), Address(address)), "unblock")

    @Slot()
    def forgetProblem(self) -> None:
        self._say("")

    async def _open(self, account_id: AccountId, address: str) -> None:
        self.opened.emit((await self._core.chats.open(account_id, address)).id)

    async def _add(self, account_id: AccountId, address: str, name: str) -> None:
        self._say("", busy=True)
        try:
            if "@" not in address:
                raise InvalidAddress(address)
            await self._core.contacts.add(account_id, address, name)
        except XmppClientError as error:
            self._say(words(error))
        else:
            self._say("")
            self.added.emit()

    async def _remove(self, account_id: AccountId, address: Address) -> None:
        row = self._people.find((account_id, address))
        question = Question(
            self.tr("Remove {name}?").format(name=row.name if row else address),
            self.tr(
                "You will no longer see when the other is online. What you wrote to each other stays here."
            ),
            self.tr("Remove"),
            danger=True,
        )
        if await self._questions.ask(question):
            await self._core.contacts.remove(account_id, address)

    async def _show(self) -> None:
        via = {account.id: account.jid for account in self._accounts[1:]}
        rows = [
            contact_row(
                contact,
                self._core.contacts.presence(contact.account_id, contact.jid),
                via.get(contact.account_id, ""),
                blocked=(contact.account_id, contact.jid) in self._blocked,
            )
            for contact in self._contacts
        ]
        self._people.show(arrange(rows, self._filter))
        self.changed.emit()

    def _on_roster(self, event: RosterChanged) -> None:
        self._reload.ask()

    def _on_accounts(self, event: AccountsChanged) -> None:
        self._reload.ask()

    def _on_blocked(self, event: BlockedChanged) -> None:
        self._reload.ask()

    def _on_presence(self, event: PresenceChanged) -> None:
        self._redraw.ask()

    def _say(self, problem: str, *, busy: bool = False) -> None:
        self._problem, self._busy = problem, busy
        self.changed.emit()

    def _account_choices(self) -> list[dict[str, object]]:
        return [{"value": str(account.id), "text": account.jid} for account in self._accounts]

    people = Property(QObject, lambda self: self._people, constant=True)
    blocking = Property(QObject, lambda self: self._block, constant=True)
    questions = Property(QObject, lambda self: self._questions, constant=True)
    loaded = Property(bool, lambda self: self._loaded, notify=changed)
    total = Property(int, lambda self: len(self._contacts), notify=changed)
    filter = Property(str, lambda self: self._filter, notify=changed)
    accounts = Property(list, _account_choices, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
