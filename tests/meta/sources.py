# SPDX-License-Identifier: AGPL-3.0-or-later
"""The project's own files."""

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]
PROGRAM = ("storage", "xmppclient", "ui", "resources")
EVERYTHING = (*PROGRAM, "tests", "bench")
SCRIPTS = frozenset({"xmppclient.__main__", "xmppclient.server.launcher"})  # run as programs, not imported


def files(*suffixes: str, under: tuple[str, ...] = EVERYTHING) -> Iterator[Path]:
    """Sources with one of these suffixes, in a stable order."""
    for folder in under:
        for file in sorted((ROOT / folder).rglob("*")):
            if file.suffix in suffixes and "__pycache__" not in file.parts:
                yield file


def name(file: Path) -> str:
    """Path from the root, as messages show it."""
    return file.relative_to(ROOT).as_posix()


def modules(package: str) -> list[ModuleType]:
    """Every module of a package, imported."""
    root = importlib.import_module(package)
    found = pkgutil.walk_packages(root.__path__, prefix=f"{package}.")
    return [root, *(importlib.import_module(item.name) for item in found if item.name not in SCRIPTS)]
