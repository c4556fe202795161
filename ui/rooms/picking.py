# SPDX-License-Identifier: AGPL-3.0-or-later
"""Choosing people for a room: contacts by name, anybody else by address."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.models.records import RecordModel
from ui.models.text import initial_of, one_line, tint_of
from xmppclient.api import CoreApi
from xmppclient.model import AccountId, Address, Contact

ADDRESS: Final = re.compile(r"[^@\s/]+@[^@\s/]+")


@dataclass(frozen=True, slots=True)
class PickRow:
    """Somebody who may be chosen."""

    name: str
    address: Address
    initial: str
    tint: int
    chosen: bool
    known: bool  # a contact; else an address that was typed


class PeoplePicker(QObject):
    """View model of PeoplePicker.qml. Those who were chosen stay in the list, whatever is searched for."""

    changed = Signal()

    def __init__(self, core: CoreApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._contacts: tuple[Contact, ...] = ()
        self._without: frozenset[Address] = frozenset()
        self._chosen: list[Address] = []
        self._filter = ""
        self._rows: RecordModel[PickRow] = RecordModel(PickRow, lambda row: row.address, self)

    @property
    def chosen(self) -> tuple[Address, ...]:
        return tuple(self._chosen)

    @property
    def rows(self) -> RecordModel[PickRow]:
        return self._rows

    async def load(self, account_id: AccountId, without: Iterable[Address] = ()) -> None:
        """Offer the contacts of an account but those ``without``; nobody is chosen."""
        self._without = frozenset(without)
        contacts = await self._core.contacts.list(account_id) if account_id else ()
        self._contacts = tuple(sorted(contacts, key=lambda contact: _name(contact).casefold()))
        self._chosen = []
        self.find("")

    @Slot(str)
    def find(self, text: str) -> None:
        """Show contacts with ``text``, and whoever it is the address of."""
        self._filter = text.strip()
        self._show()

    @Slot(str)
    def toggle(self, address: str) -> None:
        """Choose somebody, or not any more."""
        jid = Address(address)
        if jid in self._chosen:
            self._chosen.remove(jid)
        else:
            self._chosen.append(jid)
        self._show()

    @Slot(result=bool)
    def chooseFirst(self) -> bool:
        """Choose the first one that is found and not chosen; False if there is none."""
        found = next((row for row in self._rows.rows if self._filter and not row.chosen), None)
        if found is not None:
            self.toggle(found.address)
        return found is not None

    def _show(self) -> None:
        names = {contact.jid: _name(contact) for contact in self._contacts}
        wanted = self._filter.casefold()
        found = [
            jid
            for jid, name in names.items()
            if jid not in self._without and wanted in f"{name} {jid}".casefold()
        ]
        typed = Address(self._filter.lower())
        if ADDRESS.fullmatch(typed) and typed not in found and typed not in self._without:
            found.insert(0, typed)
        found += [jid for jid in self._chosen if jid not in found]
        self._rows.show([self._row(jid, names.get(jid, "")) for jid in found])
        self.changed.emit()

    def _row(self, jid: Address, name: str) -> PickRow:
        shown = name or str(jid)
        return PickRow(shown, jid, initial_of(shown), tint_of(jid), jid in self._chosen, bool(name))

    people = Property(QObject, lambda self: self._rows, constant=True)
    count = Property(int, lambda self: len(self._chosen), notify=changed)
    filter = Property(str, lambda self: self._filter, notify=changed)
    anybody = Property(bool, lambda self: bool(self._contacts), notify=changed)


def _name(contact: Contact) -> str:
    return one_line(contact.name) or contact.jid
