# SPDX-License-Identifier: AGPL-3.0-or-later
"""A certificate that was not accepted: what it says, what that means, and accepting it all the same."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.errors import words
from ui.models.certificates import FactRow, fact_rows, fingerprint_groups
from ui.models.devices import grouped
from ui.models.records import RecordModel
from ui.models.routes import host_words
from xmppclient.errors import CertificateRejected
from xmppclient.route import Certificate


class CertificateTrouble(QObject):
    """Shows one certificate. To accept it takes two deliberate steps: ``consider``, then ``accept``."""

    changed = Signal()
    accepted = Signal(str)
    """The user accepts this one certificate only; carries its fingerprint."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._certificate: Certificate | None = None
        self._server = self._text = self._expected = ""
        self._may_accept = False
        self._considering = False
        self._facts: RecordModel[FactRow] = RecordModel(FactRow, lambda row: row.label, self)

    def show(
        self, server: str, error: CertificateRejected, expected: str = "", *, may_accept: bool = True
    ) -> None:
        """Show what ``server`` showed; ``expected`` is the fingerprint it was to have.

        Without ``may_accept`` it can be looked at only: the fingerprint is fixed elsewhere.
        """
        if error.certificate is None:
            return
        self._certificate, self._server, self._text = error.certificate, server, words(error)
        self._expected = grouped(expected) if expected != error.certificate.fingerprint else ""
        self._may_accept, self._considering = may_accept, False
        self._facts.show(fact_rows(error.certificate))
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Do not connect."""
        if self._certificate is not None:
            self._certificate, self._considering = None, False
            self.changed.emit()

    @Slot()
    def consider(self) -> None:
        """The first step: read what accepting means."""
        self._considering = self._may_accept
        self.changed.emit()

    @Slot()
    def accept(self) -> None:
        """The second one."""
        if self._certificate is not None and self._considering:
            fingerprint = self._certificate.fingerprint
            self.close()
            self.accepted.emit(fingerprint)

    def _groups(self) -> str:
        return fingerprint_groups(self._certificate) if self._certificate else ""

    open = Property(bool, lambda self: self._certificate is not None, notify=changed)
    server = Property(str, lambda self: host_words(self._server), notify=changed)
    text = Property(str, lambda self: self._text, notify=changed)
    facts = Property(QObject, lambda self: self._facts, constant=True)
    groups = Property(str, _groups, notify=changed)
    expected = Property(str, lambda self: self._expected, notify=changed)
    mayAccept = Property(bool, lambda self: self._may_accept, notify=changed)
    considering = Property(bool, lambda self: self._considering, notify=changed)
