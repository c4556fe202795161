# SPDX-License-Identifier: AGPL-3.0-or-later
"""One account in full: its server, what that archives, the password, and leaving."""

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.outage import outage_words
from ui.accounts.watch import CertificateWatch
from ui.ask import Question, Questions
from ui.bridge import listen
from ui.errors import words
from ui.models.records import RecordModel
from ui.settings.account_way import AccountWay
from ui.settings.server import ContactRow, OfferRow, contact_rows, offers
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.events import OutageChanged
from xmppclient.model import Account, ArchivePreferences, ServerInfo

SHORTEST = 8  # characters of a password


class AccountPage(QObject):
    """View model of AccountPage.qml; about one account at a time."""

    changed = Signal()
    passwordChanged = Signal()
    gone = Signal()
    """The account was removed."""

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        questions: Questions,
        parent: QObject | None = None,
        *,
        watch: CertificateWatch | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._questions = questions
        self.way_model = AccountWay(core, tasks, questions, self, watch=watch)
        self._account: Account | None = None
        self._info: ServerInfo | None = None
        self._archive: ArchivePreferences | None = None
        self._problem = self._archive_problem = self._password_problem = ""
        self._busy = False
        self._offers: RecordModel[OfferRow] = RecordModel(OfferRow, lambda row: row.text, self)
        self._contacts: RecordModel[ContactRow] = RecordModel(ContactRow, lambda row: row, self)
        listen(self, core.bus, OutageChanged, self._on_outage)

    def show(self, account: Account) -> None:
        """From now on be about this account; what the server says comes later."""
        self._account, self._info, self._archive = account, None, None
        self._problem = self._archive_problem = self._password_problem = ""
        self._offers.show([])
        self._contacts.show([])
        self.way_model.show(account)
        self.changed.emit()
        self._tasks.spawn(self.load(account), "read server info")

    async def load(self, account: Account) -> None:
        """Ask the server; what it does not answer is said, not raised."""
        info, problem = None, ""
        try:
            info = await self._core.accounts.server_info(account.id)
        except XmppClientError as error:
            problem = words(error)
        if self._is_still(account):
            self._info, self._problem = info, problem
            self._offers.show(offers(info) if info else [])
            self._contacts.show(contact_rows(info) if info else [])
            self.changed.emit()
        if info and info.can_archive:
            await self._load_archive(account)

    @Slot(str, str)
    def changePassword(self, first: str, second: str) -> None:
        """Change it on the server and here; ``passwordChanged`` or ``passwordProblem`` follows."""
        if self._busy or self._account is None:
            return
        self._password_problem = self._complaint(first, second)
        if not self._password_problem:
            self._busy = True
            self._tasks.spawn(self._change_password(self._account, first), "change password")
        self.changed.emit()

    @Slot()
    def forgetPasswordProblem(self) -> None:
        self._password_problem = ""
        self.changed.emit()

    @Slot(str)
    def setArchiving(self, default: str) -> None:
        """What the server archives unless said otherwise: always, roster or never."""
        if self._account and self._archive:
            wanted = replace(self._archive, default=default)
            self._tasks.spawn(self._set_archiving(self._account, wanted), "set archive preferences")

    @Slot()
    def removeHere(self) -> None:
        """Remove the account with all its messages here, after asking."""
        if self._account:
            self._tasks.spawn(self._remove_here(self._account), "remove account")

    @Slot()
    def removeOnServer(self) -> None:
        """Delete the account on its server and here, after asking."""
        if self._account:
            self._tasks.spawn(self._remove_on_server(self._account), "delete account")

    async def _change_password(self, account: Account, new: str) -> None:
        try:
            await self._core.accounts.change_password(account.id, new)
        except (XmppClientError, StorageError) as error:
            self._password_problem = words(error)
        else:
            self.passwordChanged.emit()
        finally:
            self._busy = False
            self.changed.emit()

    async def _load_archive(self, account: Account) -> None:
        archive, problem = None, ""
        try:
            archive = await self._core.accounts.archive_preferences(account.id)
        except XmppClientError as error:
            problem = words(error)
        if self._is_still(account):
            self._archive, self._archive_problem = archive, problem
            self.changed.emit()

    async def _set_archiving(self, account: Account, wanted: ArchivePreferences) -> None:
        await self._core.accounts.set_archive_preferences(account.id, wanted)
        await self._load_archive(account)

    async def _remove_here(self, account: Account) -> None:
        question = Question(
            self.tr("Remove {address} from this computer?").format(address=account.jid),
            self.tr(
                "All its messages and keys on this computer are deleted. "
                "The account itself stays on the server, and you can log in again."
            ),
            self.tr("Remove here"),
            danger=True,
        )
        if await self._questions.ask(question):
            await self._core.accounts.remove(account.id)
            self.gone.emit()

    async def _remove_on_server(self, account: Account) -> None:
        question = Question(
            self.tr("Delete {address} for good?").format(address=account.jid),
            self.tr(
                "The server deletes the account with its contacts and archive, and this computer deletes its "
                "messages and keys. Nobody can bring it back, and somebody else may take the address."
            ),
            self.tr("Delete for good"),
            danger=True,
        )
        if await self._questions.ask(question):
            await self._core.accounts.cancel_registration(account.id)
            self.gone.emit()

    def _complaint(self, first: str, second: str) -> str:
        if len(first) < SHORTEST:
            return self.tr("Use at least {count} characters.").format(count=SHORTEST)
        if first != second:
            return self.tr("The two passwords differ. Type the same one twice.")
        return ""

    def _is_still(self, account: Account) -> bool:
        return self._account is not None and self._account.id == account.id

    def _on_outage(self, event: OutageChanged) -> None:
        self.changed.emit()

    def _outage(self) -> str:
        if self._account is None:
            return ""
        return outage_words(self._core.accounts.outage(self._account.id), datetime.now(UTC))

    def _exceptions(self) -> str:
        """Whom the rule does not concern."""
        if self._archive is None:
            return ""
        always, never = ", ".join(self._archive.always), ", ".join(self._archive.never)
        parts = [self.tr("Always: {who}.").format(who=always) if always else "",
                 self.tr("Never: {who}.").format(who=never) if never else ""]  # fmt: skip
        return " ".join(filter(None, parts))

    way = Property(QObject, lambda self: self.way_model, constant=True)
    address = Property(str, lambda self: self._account.jid if self._account else "", notify=changed)
    loaded = Property(bool, lambda self: self._info is not None, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    software = Property(str, lambda self: self._info.software if self._info else "", notify=changed)
    offers = Property(QObject, lambda self: self._offers, constant=True)
    contacts = Property(QObject, lambda self: self._contacts, constant=True)
    hasContacts = Property(bool, lambda self: bool(self._contacts.rows), notify=changed)
    outage = Property(str, _outage, notify=changed)
    archiving = Property(str, lambda self: self._archive.default if self._archive else "", notify=changed)
    archiveProblem = Property(str, lambda self: self._archive_problem, notify=changed)
    exceptions = Property(str, _exceptions, notify=changed)
    canChangePassword = Property(
        bool, lambda self: bool(self._info and self._info.can_change_password), notify=changed
    )
    passwordProblem = Property(str, lambda self: self._password_problem, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
