# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest
from hypothesis import given, strategies as st
from omemo.storage import NothingException

from xmppclient.services.omemo.state import State


async def test_nobody_shares_a_value_with_the_state() -> None:
    state = State({})
    given_value: dict[str, bool] = {"a": True}
    await state.store("key", given_value)
    given_value["b"] = True
    loaded = (await state.load("key")).from_just()
    assert isinstance(loaded, dict)
    loaded["c"] = True

    assert state.get("key") == {"a": True}


async def test_a_missing_key_is_nothing_to_python_omemo() -> None:
    with pytest.raises(NothingException):
        (await State({}).load("key")).from_just()


def test_only_what_differs_is_written() -> None:
    state = State({"same": "1", "changed": "1", "gone": "1", "back": "1"})
    state.put("same", 1)
    state.put("changed", 2)
    state.remove("gone")
    state.put("back", 2)
    state.put("back", 1)
    state.put("new", "x")

    assert state.changes() == {"changed": "2", "gone": None, "new": '"x"'}


def test_equal_sets_have_equal_texts() -> None:
    state = State({})
    state.put("ids", [3, 1, 2])
    state.commit()
    state.put("ids", [2, 3, 1])

    assert state.changes() == {}


def test_a_commit_is_the_new_ground() -> None:
    state = State({})
    state.put("key", 1)
    state.commit()
    state.put("key", 2)
    state.discard()

    assert state.get("key") == 1


def test_after_a_transaction_of_unknown_outcome_its_keys_are_written_again() -> None:
    state = State({"key": "1"})
    state.put("key", 2)  # may have reached the disk although the caller heard of a failure
    state.discard()

    assert state.changes() == {"key": "1"}
    state.commit()
    assert state.changes() == {}


steps = st.lists(
    st.tuples(st.sampled_from("abc"), st.integers(0, 3) | st.none()) | st.sampled_from(["commit", "discard"])
)


@given(steps)
def test_written_changes_always_make_the_database_equal_to_memory(
    taken: list[tuple[str, int | None] | str],
) -> None:
    state, database = State({}), dict[str, str]()
    for step in taken:
        if step == "commit":
            write(state, database)
            state.commit()
        elif step == "discard":
            state.discard()
        elif isinstance(step, tuple) and step[1] is None:
            state.remove(step[0])
        elif isinstance(step, tuple):
            state.put(*step)
    write(state, database)

    assert {key: str(state.get(key)) for key in "abc" if key in state} == database


def write(state: State, database: dict[str, str]) -> None:
    for key, text in state.changes().items():
        if text is None:
            database.pop(key, None)
        else:
            database[key] = text
