# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, strategies as st
from PySide6.QtCore import Qt

from ui.models.records import FIRST_ROLE, RecordModel, camel_case


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    last_seen: int


def make(*names: str) -> RecordModel[Row]:
    model = RecordModel(Row, lambda row: row.name)
    model.show([Row(name, 0) for name in names])
    return model


def test_fields_are_roles_in_camel_case() -> None:
    names = {bytes(name.data()).decode(): role for role, name in make().roleNames().items()}

    assert names == {"name": FIRST_ROLE, "lastSeen": FIRST_ROLE + 1}
    assert camel_case("one_two_three") == "oneTwoThree"


def test_a_role_gives_its_field_and_the_first_one_is_displayed() -> None:
    model = make("a", "b")
    where = model.index(1)

    assert model.data(where, FIRST_ROLE) == "b"
    assert model.data(where, FIRST_ROLE + 1) == 0
    assert model.data(where) == "b"
    assert model.data(where, Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(9)) is None


def test_only_what_changed_is_repainted() -> None:
    model = make("a", "b", "c")
    repainted: list[int] = []
    model.dataChanged.connect(lambda first, last: repainted.extend(range(first.row(), last.row() + 1)))

    model.show([Row("a", 0), Row("b", 7), Row("c", 0)])

    assert repainted == [1]


def test_a_row_that_moves_is_moved_and_not_made_again() -> None:
    model = make("a", "b", "c")
    events: list[str] = []
    model.rowsInserted.connect(lambda *_: events.append("in"))
    model.rowsRemoved.connect(lambda *_: events.append("out"))
    model.rowsMoved.connect(lambda *_: events.append("move"))

    model.show([Row("c", 0), Row("a", 0), Row("b", 0)])

    assert events == ["move"]
    assert [row.name for row in model.rows] == ["c", "a", "b"]


def test_the_count_is_announced_when_it_changes() -> None:
    model = make("a")
    told: list[int] = []
    model.countChanged.connect(lambda: told.append(model.rowCount()))
    model.show([Row("a", 1)])
    model.show([Row("a", 1), Row("b", 1)])

    assert told == [2]


def test_a_row_is_found_by_its_key() -> None:
    model = make("a", "b")

    assert model.find("b") == Row("b", 0)
    assert model.find("z") is None


names = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(names, names, st.integers(0, 3))
def test_it_becomes_whatever_it_is_told(before: list[str], after: list[str], seen: int) -> None:
    model = make(*before)
    wanted = [Row(name, seen) for name in after]

    model.show(wanted)

    assert list(model.rows) == wanted


@pytest.mark.parametrize(("before", "after"), [("abc", "cab"), ("abc", "xb"), ("", "abc"), ("abc", "")])
def test_qt_agrees_that_the_model_is_consistent(qtmodeltester: Any, before: str, after: str) -> None:
    model = make(*before)
    qtmodeltester.check(model, force_py=True)
    model.show([Row(name, 1) for name in after])
    qtmodeltester.check(model, force_py=True)

    assert model.rowCount() == len(after)
