# SPDX-License-Identifier: AGPL-3.0-or-later
"""Records to rows and back, by the type of each field.

Enums are stored by name, times as integer microseconds since 1970 (UTC), collections as
JSON. This is the only place that knows these forms.
"""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from enum import Enum
from types import UnionType
from typing import Any, Generic, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

T = TypeVar("T")
Convert = Callable[[Any], Any]


def to_micros(time: datetime) -> int:
    """Microseconds since 1970, exact. Raises ValueError for a time without a zone."""
    if time.tzinfo is None:
        raise ValueError("a stored time needs a time zone")
    return (time - EPOCH) // MICROSECOND


def from_micros(micros: int) -> datetime:
    """The UTC time that ``to_micros`` made ``micros`` from."""
    return EPOCH + micros * MICROSECOND


class Table(Generic[T]):
    """How one record class lies in one table: a column for each field of the same name.

    ``id`` 0 stands for a row that is not stored yet. Fields in ``without`` are no columns.
    """

    def __init__(self, name: str, record: type[T], *, without: Collection[str] = ()) -> None:
        hints = get_type_hints(record)
        self.name = name
        self.columns = tuple(f.name for f in fields(record) if f.name not in without)  # type: ignore[arg-type]
        self._record = record
        self._id = self.columns.index("id") if "id" in self.columns else None
        self._codecs = tuple(_codec(hints[column]) for column in self.columns)

    def values(self, record: T) -> dict[str, Any]:
        """Every field that is a column."""
        return {column: getattr(record, column) for column in self.columns}

    def select(self, alias: str = "") -> str:
        """The column list of a SELECT, in the order ``load`` expects."""
        prefix = f"{alias}." if alias else ""
        return ", ".join(f'{prefix}"{column}"' for column in self.columns)

    @property
    def insert(self) -> str:
        marks = ", ".join("?" * len(self.columns))
        return f"INSERT INTO {self.name} ({self.select()}) VALUES ({marks})"

    def upsert(self, *key: str) -> str:
        """Inserts, or replaces every other column of the row with the same key."""
        sets = ", ".join(f'"{c}" = excluded."{c}"' for c in self.columns if c not in key)
        return f"{self.insert} ON CONFLICT ({', '.join(key)}) DO UPDATE SET {sets}"

    def dump(self, record: T) -> tuple[Any, ...]:
        """The values of a row, in column order."""
        values = [
            dump(getattr(record, column)) if dump else getattr(record, column)
            for column, (dump, _) in zip(self.columns, self._codecs, strict=True)
        ]
        if self._id is not None and values[self._id] == 0:
            values[self._id] = None  # the database chooses
        return tuple(values)

    def changes(self, values: Mapping[str, Any]) -> tuple[str, tuple[Any, ...]]:
        """The SET list of an UPDATE, and the values bound in it, for some of the fields."""
        dumps = {column: dump for column, (dump, _) in zip(self.columns, self._codecs, strict=True)}
        bound = ((dumps[column], value) for column, value in values.items())
        return (
            ", ".join(f'"{column}" = ?' for column in values),
            tuple(dump(value) if dump else value for dump, value in bound),
        )

    def load(self, row: Sequence[Any], **more: Any) -> T:
        """The record of a row; ``more`` are the fields that are no columns."""
        values = {
            column: value if load is None or value is None else load(value)
            for column, (_, load), value in zip(self.columns, self._codecs, row, strict=False)
        }
        return self._record(**values, **more)


def _codec(hint: Any) -> tuple[Convert | None, Convert | None]:
    """How to write and how to read a value of this type; None: as it is."""
    if isinstance(hint, NewType):
        return _codec(hint.__supertype__)
    if get_origin(hint) in (Union, UnionType):  # only "X | None" occurs; a NewType makes it a Union
        dump, load = _codec(get_args(hint)[0])
        return (lambda value: None if value is None else dump(value)) if dump else None, load
    if get_origin(hint) is tuple:
        return json.dumps, lambda text: tuple(json.loads(text))
    if get_origin(hint) is frozenset:
        kind = get_args(hint)[0]
        return (
            lambda chosen: json.dumps(sorted(one.name for one in chosen)),
            lambda text: frozenset(kind[name] for name in json.loads(text)),
        )
    if hint is datetime:
        return to_micros, from_micros
    if hint is bool:
        return int, bool
    if issubclass(hint, Enum):
        return (lambda one: one.name), hint.__getitem__
    return None, None
