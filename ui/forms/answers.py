# SPDX-License-Identifier: AGPL-3.0-or-later
"""A form with what a person answered so far."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.forms.picture import picture_url
from ui.models.records import RecordModel
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.model import Field, FieldKind, Form

CONTEXT = "form"
EMPTY = QT_TRANSLATE_NOOP("form", "This has to be filled in.")
TRUE = ("1", "true")


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One question of a form."""

    name: str
    kind: str  # of FieldKind
    label: str
    hint: str
    value: str  # the first one; "1" or "0" of a switch; of several lines all of them
    chosen: list[str]
    options: list[dict[str, str]]
    mandatory: bool
    picture: str  # data URL
    link: str  # what the picture or sound is at; shown, never fetched
    problem: str


class FormAnswers(QObject):
    """Shows the questions of a form and takes the answers. ``label`` names a field that has no label."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, label: Callable[[str], str] = str) -> None:
        super().__init__(parent)
        self._label = label
        self._form: Form | None = None
        self._answers: dict[str, tuple[str, ...]] = {}
        self._missing: frozenset[str] = frozenset()
        self._rows: RecordModel[FieldRow] = RecordModel(FieldRow, lambda row: row.name, self)

    @property
    def form(self) -> Form | None:
        return self._form

    @property
    def answers(self) -> dict[str, tuple[str, ...]]:
        """What was answered; of several lines those that say something."""
        lines = {field.name for field in self._fields() if field.kind is FieldKind.LINES}
        return {
            name: tuple(filter(None, map(str.strip, values))) if name in lines else values
            for name, values in self._answers.items()
        }

    @property
    def rows(self) -> RecordModel[FieldRow]:
        return self._rows

    def take(self, form: Form | None) -> None:
        """Ask ``form``. What was answered already stays, but not what belonged to a picture."""
        fields = form.fields if form else ()
        kept = {field.name: field.values for field in fields}
        kept |= {
            field.name: self._answers[field.name]
            for field in fields
            if field.name in self._answers and _is_kept(field)
        }
        self._form, self._missing = form, frozenset()
        if form is not None:
            self._answers = kept
        self._show()

    def clear(self) -> None:
        """Forget the answers, passwords first of all, and the form."""
        self._answers = {}
        self.take(None)

    def first(self, name: str) -> str:
        """The first answer of a field."""
        return next(iter(self._answers.get(name, ())), "")

    def check(self) -> bool:
        """Whether everything that has to be is filled in."""
        self._missing = frozenset(
            field.name
            for field in self._fields()
            if field.required and not any(self._answers.get(field.name, ()))
        )
        self._show()
        return self._form is not None and not self._missing

    @Slot(str, str)
    def answer(self, name: str, text: str) -> None:
        """Take over what is typed or chosen for a field."""
        field = self._field(name)
        several = field is not None and field.kind is FieldKind.LINES
        self._put(name, tuple(text.split("\n")) if several else (text,))

    @Slot(str, str, bool)
    def tick(self, name: str, value: str, on: bool) -> None:
        """Choose one of several, or take it back."""
        others = tuple(chosen for chosen in self._answers.get(name, ()) if chosen != value)
        self._put(name, (*others, value) if on else others)

    def _field(self, name: str) -> Field | None:
        return next((field for field in self._fields() if field.name == name), None)

    def _fields(self) -> tuple[Field, ...]:
        return self._form.fields if self._form else ()

    def _put(self, name: str, values: tuple[str, ...]) -> None:
        if self._answers.get(name) != values:
            self._answers[name] = values
            self._missing -= {name}
            self._show()

    def _show(self) -> None:
        shown = [field for field in self._fields() if field.name or _is_words(field)]
        self._rows.show([self._row(field) for field in shown])
        self.changed.emit()

    def _row(self, field: Field) -> FieldRow:
        values = field.values if _is_words(field) else self._answers.get(field.name, ())
        first = _shown(field, values)
        return FieldRow(
            name=field.name or first,
            kind=field.kind.value,
            label=field.label or self._label(field.name),
            hint=field.description,
            value=first,
            chosen=list(values),
            options=[{"value": value, "text": label or value} for value, label in field.options],
            mandatory=field.required,
            picture=picture_url(field.media, field.media_type),
            link=field.media_url,
            problem=say(CONTEXT, EMPTY) if field.name in self._missing else "",
        )

    title = Property(str, lambda self: self._form.title if self._form else "", notify=changed)
    instructions = Property(str, lambda self: self._form.instructions if self._form else "", notify=changed)
    fields = Property(QObject, lambda self: self._rows, constant=True)


def _shown(field: Field, values: tuple[str, ...]) -> str:
    """The answer as one text."""
    if field.kind in (FieldKind.FIXED, FieldKind.LINES):
        return "\n".join(values)
    first = next(iter(values), "")
    return ("1" if first in TRUE else "0") if field.kind is FieldKind.BOOLEAN else first


def _is_words(field: Field) -> bool:
    return field.kind is FieldKind.FIXED


def _is_kept(field: Field) -> bool:
    return not (field.media or field.media_url)
