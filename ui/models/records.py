# SPDX-License-Identifier: AGPL-3.0-or-later
"""A list of frozen rows for a view, changed by difference."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QObject, Qt, Signal

from ui.models.base import ROOT, Index

R = TypeVar("R")
FIRST_ROLE = Qt.ItemDataRole.UserRole + 1


class RecordModel(QAbstractListModel, Generic[R]):
    """Shows rows of one dataclass; every field is a role named in camelCase.

    For lists of at most some thousands of rows. ``display`` (the field named first) is what
    a screen reader or a plain view gets.
    """

    countChanged = Signal()

    def __init__(self, kind: type[R], key: Callable[[R], Hashable], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
        self._key = key
        self._rows: list[R] = []

    @property
    def rows(self) -> Sequence[R]:
        return self._rows

    def find(self, key: Hashable) -> R | None:
        """The row with this key."""
        return next((row for row in self._rows if self._key(row) == key), None)

    def show(self, rows: Sequence[R]) -> None:
        """Become ``rows``, telling views only what changed, so that they keep place and focus."""
        before = len(self._rows)
        wanted = {self._key(row) for row in rows}
        for place in reversed(range(len(self._rows))):
            if self._key(self._rows[place]) not in wanted:
                self._remove(place)
        for place, row in enumerate(rows):
            self._put(place, row)
        if len(self._rows) != before:
            self.countChanged.emit()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        place = 0 if role == Qt.ItemDataRole.DisplayRole else role - FIRST_ROLE
        if not 0 <= place < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[place])

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            FIRST_ROLE + place: QByteArray(camel_case(name).encode())
            for place, name in enumerate(self._names)
        }

    def _remove(self, place: int) -> None:
        self.beginRemoveRows(ROOT, place, place)
        del self._rows[place]
        self.endRemoveRows()

    def _put(self, place: int, row: R) -> None:
        """Let ``row`` stand at ``place``: insert it, move it there, or change it."""
        found = self._place_of(self._key(row), place)
        if found is None:
            self.beginInsertRows(ROOT, place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
            return
        if found != place:
            self.beginMoveRows(ROOT, found, found, ROOT, place)
            self._rows.insert(place, self._rows.pop(found))
            self.endMoveRows()
        if self._rows[place] != row:
            self._rows[place] = row
            where = self.index(place)
            self.dataChanged.emit(where, where)

    def _place_of(self, key: Hashable, start: int) -> int | None:
        return next(
            (place for place in range(start, len(self._rows)) if self._key(self._rows[place]) == key), None
        )


def camel_case(name: str) -> str:
    """``last_seen`` as QML writes it: ``lastSeen``."""
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)
