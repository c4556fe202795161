# SPDX-License-Identifier: AGPL-3.0-or-later
"""What somebody may decide when an account stopped because its server did not prove itself."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.certificate import CertificateTrouble
from ui.accounts.way import host_of
from ui.ask import Question, Questions
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import BindingLost, CertificateRejected, ConnectError, WeakAuthOnly, WrongCertificate
from xmppclient.model import Account, Connection


class AccountTrouble(QObject):
    """Of one account at a time: look at the certificate and perhaps accept it, or log in although the
    login is weaker than before. Both take two steps."""

    changed = Signal()

    def __init__(
        self, core: CoreApi, tasks: UiTasks, questions: Questions | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._account: Account | None = None
        self._reason: ConnectError | None = None
        self.certificate_trouble = CertificateTrouble(self)
        self.questions_model = questions or Questions(self)
        self.certificate_trouble.accepted.connect(self._on_accepted)

    def about(self, account: Account | None, connection: Connection | None) -> None:
        """From now on about this account, as it is connected."""
        reason = connection.refusal if connection else None
        if (account, reason) != (self._account, self._reason):
            self._account, self._reason = account, reason
            self.changed.emit()

    @Slot()
    def showCertificate(self) -> None:
        """Show what the server showed."""
        if self._account and isinstance(self._reason, CertificateRejected):
            pinned = self._reason.pinned if isinstance(self._reason, WrongCertificate) else ""
            expected = pinned or self._account.pin  # that of an address counts before the account's
            self.certificate_trouble.show(host_of(self._account.jid), self._reason, expected)

    @Slot()
    def logInAnyway(self) -> None:
        """Forget how well logins were protected before, after asking."""
        if self._account and self._can_insist():
            self._tasks.spawn(self._insist(self._account), "log in anyway")

    async def _insist(self, account: Account) -> None:
        question = Question(
            self.tr("Log in with less protection than before?"),
            self.tr(
                "Do this only if whoever runs {server} told you, in another way, that they changed how "
                "people log in. If somebody is in between, they take over your account."
            ).format(server=host_of(account.jid)),
            self.tr("The operator changed this: log in"),
            danger=True,
        )
        if await self.questions_model.ask(question):
            now = self._account if self._account and self._account.id == account.id else account
            await self._core.accounts.change(replace(now, best_mechanism=""))

    @Slot(str)
    def _on_accepted(self, fingerprint: str) -> None:
        if self._account:
            self._tasks.spawn(self._core.accounts.pin(self._account.id, fingerprint), "accept certificate")

    def _can_show(self) -> bool:
        return isinstance(self._reason, CertificateRejected) and self._reason.certificate is not None

    def _can_insist(self) -> bool:
        weaker = isinstance(self._reason, BindingLost | WeakAuthOnly)
        return weaker and self._account is not None and bool(self._account.best_mechanism)

    canShow = Property(bool, _can_show, notify=changed)
    canInsist = Property(bool, _can_insist, notify=changed)
    certificate = Property(QObject, lambda self: self.certificate_trouble, constant=True)
    questions = Property(QObject, lambda self: self.questions_model, constant=True)
