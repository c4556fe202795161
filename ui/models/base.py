# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every list model of prepared rows shares."""

from collections.abc import Callable, Mapping
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

R = TypeVar("R")
ROOT: Final = QModelIndex()
BATCH_MS: Final = 33
"""News is collected for two frames and shown at once."""

Index = QModelIndex | QPersistentModelIndex
Getters = Mapping[Any, Callable[[R], object]]


class RowModel(QAbstractListModel, Generic[R]):
    """Shows ``_rows`` through a getter for each role; those who inherit change the rows and say so."""

    def __init__(self, names: Mapping[Any, str], getters: Getters[R], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[R] = []
        self._getters = getters
        self._role_names = {int(role): QByteArray(name.encode()) for role, name in names.items()}

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return self._role_names

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        getter = self._getters.get(role)
        if getter is None or not 0 <= index.row() < len(self._rows):
            return None
        return getter(self._rows[index.row()])

    def _touch(self, first: int, end: int) -> None:
        """Rows from ``first`` up to before ``end`` look different now."""
        self.dataChanged.emit(self.index(first), self.index(end - 1))
