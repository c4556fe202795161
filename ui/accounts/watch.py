# SPDX-License-Identifier: AGPL-3.0-or-later
"""Certificates that are valid and not those of before, until somebody has looked (ATT-017)."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.models.certificates import FactRow, fact_rows, fingerprint_groups, is_loud, news_words
from ui.models.records import RecordModel
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.events import CertificateChanged
from xmppclient.model import AccountId
from xmppclient.route import Certificate


class CertificateWatch(QObject):
    """The loud news of every account, and the one that is looked at."""

    changed = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._news: dict[AccountId, CertificateChanged] = {}
        self._shown: AccountId | None = None
        self._facts: RecordModel[FactRow] = RecordModel(FactRow, lambda row: row.label, self)
        listen(self, core.bus, CertificateChanged, self._on_news)

    def words(self, account_id: AccountId) -> str:
        """What is to be looked at; empty if nothing is."""
        event = self._news.get(account_id)
        return news_words(event.news) if event else ""

    def show(self, account_id: AccountId) -> None:
        """Show the certificate that is new."""
        if event := self._news.get(account_id):
            self._shown = account_id
            self._facts.show(fact_rows(event.certificate))
            self.changed.emit()

    def note(self, account_id: AccountId) -> None:
        """It was looked at; it is not told again."""
        if self._news.pop(account_id, None):
            self._tasks.spawn(self._core.accounts.note_certificate(account_id), "note certificate")
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Look at it later."""
        self._shown = None
        self.changed.emit()

    @Slot()
    def noteShown(self) -> None:
        if self._shown is not None:
            self.note(self._shown)
            self.close()

    def _on_news(self, event: CertificateChanged) -> None:
        if is_loud(event.news):
            self._news[event.account_id] = event
            self.changed.emit()

    def _certificate(self) -> Certificate | None:
        event = self._news.get(self._shown) if self._shown is not None else None
        return event.certificate if event else None

    def _groups(self) -> str:
        certificate = self._certificate()
        return fingerprint_groups(certificate) if certificate else ""

    open = Property(bool, lambda self: self._certificate() is not None, notify=changed)
    text = Property(
        str, lambda self: self.words(self._shown) if self._shown is not None else "", notify=changed
    )
    groups = Property(str, _groups, notify=changed)
    facts = Property(QObject, lambda self: self._facts, constant=True)
