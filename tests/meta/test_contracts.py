# SPDX-License-Identifier: AGPL-3.0-or-later
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.meta.sources import ROOT, modules
from ui.errors import WORDS as WINDOW_WORDS
from xmppclient import errors
from xmppclient.cli.words import WORDS as TERMINAL_WORDS
from xmppclient.events import Event


def leaves(kind: type[Any]) -> list[type[Any]]:
    """The classes that nothing is derived from."""
    below = [leaf for child in kind.__subclasses__() for leaf in leaves(child)]
    return below or [kind]


def ours(kinds: list[type[Any]]) -> list[type[Any]]:
    """Without those that tests define."""
    return [kind for kind in kinds if not kind.__module__.startswith("test")]


def test_imports_keep_their_one_direction() -> None:
    program = str(
        Path(sys.executable).with_name("lint-imports")
    )  # in our process it would disable all loggers

    result = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True)

    assert result.returncode == 0, result.stdout


def test_every_event_is_frozen() -> None:
    events = {
        thing
        for module in modules("xmppclient")
        for thing in vars(module).values()
        if isinstance(thing, type) and issubclass(thing, Event)
    }

    assert len(events) > 5
    assert [event for event in events if event.__setattr__ is object.__setattr__] == []
    assert [event for event in events if "__slots__" not in vars(event)] == []


@pytest.mark.parametrize("words", [WINDOW_WORDS, TERMINAL_WORDS], ids=["window", "terminal"])
def test_every_situation_of_the_user_has_words(words: dict[type[Exception], Any]) -> None:
    modules("xmppclient")
    kinds = ours(leaves(errors.XmppClientError) + leaves(errors.StorageError))

    assert sorted(kind.__name__ for kind in kinds if kind not in words) == []


def test_the_program_is_described_once_and_pinned() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert any(
        line.startswith("PySide6-Essentials") and line.endswith("<6.12") for line in project["dependencies"]
    ), "PySide6 6.12.0 aborts Python 3.11; see test_qt_pin.py"
