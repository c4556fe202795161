# SPDX-License-Identifier: AGPL-3.0-or-later
"""Choosing a passphrase for the store: twice, with a hint, or left to the keyring."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.strength import SHORTEST, Strength, strength

LEVELS = len(Strength) - 1


class PassphraseForm(QObject):
    """What has been typed so far, and what is still wrong with it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = ""
        self._second = ""
        self._keyring = False
        self._problem = ""

    @property
    def passphrase(self) -> str | None:
        """None: the keyring keeps the store open."""
        return None if self._keyring else self._first

    def check(self) -> bool:
        """Whether it may be used; if not, ``problem`` says why."""
        self._problem = "" if self._keyring else self._complaint()
        self.changed.emit()
        return not self._problem

    def refuse(self, problem: str) -> None:
        """Show what the store said about it."""
        self._problem = problem
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Forget what was typed, as soon as it is not needed any more."""
        self._first = self._second = self._problem = ""
        self.changed.emit()

    @Slot(str)
    def setFirst(self, text: str) -> None:
        self._first, self._problem = text, ""
        self.changed.emit()

    @Slot(str)
    def setSecond(self, text: str) -> None:
        self._second, self._problem = text, ""
        self.changed.emit()

    @Slot(bool)
    def setKeyring(self, on: bool) -> None:
        self._keyring, self._problem = on, ""
        self.changed.emit()

    def _complaint(self) -> str:
        if strength(self._first) is Strength.SHORT:
            return self.tr("Use at least {count} characters.").format(count=SHORTEST)
        if self._first != self._second:
            return self.tr("The two passphrases differ. Type the same one twice.")
        return ""

    def _hint(self) -> str:
        if not self._first:
            return self.tr("Four or more words that do not belong together are strong and easy to remember.")
        match strength(self._first):
            case Strength.SHORT:
                return self.tr("Too short")
            case Strength.WEAK:
                return self.tr("Weak: easy to guess for somebody who has this computer")
            case Strength.FAIR:
                return self.tr("Fair")
            case Strength.STRONG:
                return self.tr("Strong")

    first = Property(str, lambda self: self._first, notify=changed)
    second = Property(str, lambda self: self._second, notify=changed)
    keyring = Property(bool, lambda self: self._keyring, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    hint = Property(str, _hint, notify=changed)
    level = Property(int, lambda self: int(strength(self._first)), notify=changed)
    levels = Property(int, lambda self: LEVELS, constant=True)
