# SPDX-License-Identifier: AGPL-3.0-or-later
"""From the first frame to the conversations: unlock, or the three screens of a first run."""

from enum import Enum

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.account_form import AccountForm
from ui.accounts.bridges import Bridges
from ui.accounts.invitation import Invitation, makes_address
from ui.accounts.passphrase import PassphraseForm
from ui.accounts.registration import RegistrationForm
from ui.accounts.unlock import UnlockForm
from ui.errors import words
from ui.models.routes import host_words, is_direct, way_words
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import BadRoute, StorageError
from xmppclient.model import Account, ProfileState
from xmppclient.route import HowToConnect


class Step(Enum):
    """What the window shows before there are conversations to show."""

    OPENING = "opening"  # the keyring, or a passphrase given at start, opens the store
    UNLOCK = "unlock"
    ADDRESS = "address"
    INVITATION = "invitation"  # a link that says how to connect
    REGISTER = "register"  # a new address: a server, and its form
    PROTECT = "protect"
    WORKING = "working"  # the store is made, the account logs in for the first time
    DONE = "done"


class EntryViewModel(QObject):
    """Leads from the state of the profile to an open one with at least one account."""

    changed = Signal()
    done = Signal()
    """The profile is open and has an account."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self.unlock_form = UnlockForm(core, tasks, self)
        bridges = Bridges(core, self)
        self.account_form = AccountForm(core, tasks, self, bridges)
        self.registration_form = RegistrationForm(core, tasks, self, bridges)
        self.invitation_form = Invitation(core, self)
        self.passphrase_form = PassphraseForm(self)
        self._new_address = False
        self._step = self._first_step()
        self.unlock_form.opened.connect(self._on_opened)
        self.account_form.added.connect(self._on_added)
        self.account_form.failed.connect(self._on_failed)
        self.registration_form.added.connect(self._on_added)
        self.registration_form.failed.connect(self._on_failed)
        self.invitation_form.taken.connect(self._on_invited)
        for form in (self.account_form, self.registration_form):
            form.changed.connect(self.changed)
            form.certificateAccepted.connect(self.next)

    async def begin(self, passphrase: str | None = None) -> None:
        """Do what needs nobody at the keyboard; ``passphrase`` was given when the program started."""
        match self._core.profile.state:
            case ProfileState.KEYRING:
                await self._open(passphrase)
            case ProfileState.LOCKED if passphrase is not None:
                await self._open(passphrase)
            case ProfileState.OPEN:
                await self._look_for_accounts()
            case _:
                self._go(self._first_step())

    @Slot()
    def next(self) -> None:
        """Go on from the screen that is shown."""
        match self._step:
            case Step.ADDRESS if self.account_form.check():
                self._protect()
            case Step.REGISTER:
                self._register()
            case Step.PROTECT if self.passphrase_form.check():
                self._start_work()

    @Slot()
    def needAddress(self) -> None:
        """Begin with a new address instead of one that is there."""
        self._choose(new=True)

    @Slot()
    def haveInvitation(self) -> None:
        """Begin with a link that says how to connect."""
        self._go(Step.INVITATION)

    @Slot()
    def back(self) -> None:
        """To the screen before, or out of an attempt that runs."""
        match self._step:
            case Step.INVITATION:
                self.invitation_form.clear()
                self._choose(new=False)
            case Step.PROTECT:
                self._on_failed()
            case Step.REGISTER if self.registration_form.busy:
                self.registration_form.cancel()
            case Step.REGISTER if self.registration_form.known:
                self.registration_form.back()
            case Step.REGISTER:
                self._choose(new=False)
            case Step.WORKING:
                self._form.cancel()

    def _choose(self, *, new: bool) -> None:
        self._new_address = new
        self._go(self._form_step)

    def _register(self) -> None:
        if not self.registration_form.known:
            self.registration_form.ask()
        elif self.registration_form.elsewhere:
            self._choose(new=False)
        elif self.registration_form.check():
            self._protect()

    def _protect(self) -> None:
        if self._is_open:
            self._start_work()
        else:
            self._go(Step.PROTECT)

    async def _open(self, passphrase: str | None) -> None:
        self._go(Step.OPENING)
        if not await self.unlock_form.open(passphrase):
            self._go(Step.UNLOCK)

    def _start_work(self) -> None:
        self._go(Step.WORKING)
        self._tasks.spawn(self._work(), "first run")

    async def _work(self) -> None:
        if not self._is_open:
            try:
                await self._core.profile.create(
                    self.passphrase_form.passphrase, keyring=self.passphrase_form.passphrase is None
                )
            except StorageError as error:
                self.passphrase_form.refuse(words(error))
                self._go(Step.PROTECT)
                return
            self.passphrase_form.clear()
        self._form.submit()

    async def _look_for_accounts(self) -> None:
        if await self._core.accounts.list():
            self._finish()
            return
        for part in (self.account_form.way_model, self.registration_form.way_model, self.invitation_form):
            await part.load()
        self._go(Step.ADDRESS)

    @Slot()
    def _on_opened(self) -> None:
        self._tasks.spawn(self._look_for_accounts(), "look for accounts")

    @Slot(object)
    def _on_invited(self, how: HowToConnect) -> None:
        self._choose(new=makes_address(how))
        self._form.take(how)

    @Slot(object)
    def _on_added(self, account: Account) -> None:
        self._tasks.spawn(self._finish_with(account), "keep the route")

    @Slot()
    def _on_failed(self) -> None:
        self._go(self._form_step)

    async def _finish_with(self, account: Account) -> None:
        """Later accounts begin as the first one did, where that hides more than the default."""
        if not is_direct(account.route) and is_direct(await self._core.routes.default()):
            await self._core.routes.set_default(account.route)
        self._finish()

    def _finish(self) -> None:
        self._go(Step.DONE)
        self.done.emit()

    def _first_step(self) -> Step:
        match self._core.profile.state:
            case ProfileState.MISSING:
                return Step.ADDRESS
            case ProfileState.LOCKED:
                return Step.UNLOCK
            case ProfileState.KEYRING | ProfileState.OPEN:
                return Step.OPENING

    @property
    def _form(self) -> AccountForm | RegistrationForm:
        return self.registration_form if self._new_address else self.account_form

    @property
    def _form_step(self) -> Step:
        return Step.REGISTER if self._new_address else Step.ADDRESS

    @property
    def _is_open(self) -> bool:
        return self._core.profile.state is ProfileState.OPEN

    def _go(self, step: Step) -> None:
        self._step = step
        self.changed.emit()

    def _position(self) -> int:
        steps = {Step.ADDRESS: 1, Step.INVITATION: 1, Step.REGISTER: 1, Step.PROTECT: 2, Step.WORKING: 3}
        return steps.get(self._step, 0)

    def _domain(self) -> str:
        """As it is said in a sentence."""
        domain = self.registration_form.domain if self._new_address else self.account_form.domain
        return host_words(str(domain))

    def _way_words(self) -> str:
        try:
            return way_words(self._form.way_model.route.text)
        except BadRoute:
            return ""

    step = Property(str, lambda self: self._step.value, notify=changed)
    position = Property(int, _position, notify=changed)
    storeExists = Property(bool, lambda self: self._is_open, notify=changed)
    unlock = Property(QObject, lambda self: self.unlock_form, constant=True)
    account = Property(QObject, lambda self: self.account_form, constant=True)
    passphrase = Property(QObject, lambda self: self.passphrase_form, constant=True)
    invitation = Property(QObject, lambda self: self.invitation_form, constant=True)
    way = Property(QObject, lambda self: self._form.way_model, notify=changed)
    registration = Property(QObject, lambda self: self.registration_form, constant=True)
    newAddress = Property(bool, lambda self: self._new_address, notify=changed)
    connecting = Property(bool, lambda self: bool(self._form.busy), notify=changed)
    wayWords = Property(str, _way_words, notify=changed)
    domain = Property(str, _domain, notify=changed)
