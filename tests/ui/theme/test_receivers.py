# SPDX-License-Identifier: AGPL-3.0-or-later
"""Methods that receive Qt signals are slots.

PySide gives an object whose plain method is connected a meta-object of its own, freed with the
object; QML may then take the next object at that address for the old one.
"""

import ast
import inspect
from importlib import import_module
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from ui.theme.engine import IMPORT_PATH

MODULES = sorted(path for path in (IMPORT_PATH / "ui").rglob("*.py") if path.name != "__main__.py")


def receivers(body: ast.ClassDef) -> set[str]:
    """Names of own methods that are connected to a signal anywhere in a class."""
    return {
        call.args[0].attr
        for call in ast.walk(body)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "connect"
        and call.args
        and isinstance(call.args[0], ast.Attribute)
        and isinstance(call.args[0].value, ast.Name)
        and call.args[0].value.id == "self"
    }


def plain_methods(body: ast.ClassDef) -> set[str]:
    """Names of methods without a Slot decorator."""
    return {
        method.name
        for method in body.body
        if isinstance(method, ast.FunctionDef)
        and not any("Slot" in ast.dump(d) for d in method.decorator_list)
    }


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(IMPORT_PATH)))
def test_whoever_receives_a_signal_is_a_slot(path: Path) -> None:
    module = import_module(
        ".".join(path.relative_to(IMPORT_PATH).with_suffix("").parts).removesuffix(".__init__")
    )
    faults = {
        (body.name, name)
        for body in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(body, ast.ClassDef)
        for name in receivers(body) & plain_methods(body)
        if inspect.isclass(made := getattr(module, body.name, None)) and issubclass(made, QObject)
    }

    assert faults == set()
