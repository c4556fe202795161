# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every QML engine of the project needs before it loads its first view."""

from pathlib import Path

from PySide6.QtQml import QQmlEngine

from ui.offline import keep_offline
from ui.theme.icons import IconProvider

IMPORT_PATH = Path(__file__).resolve().parents[2]  # the folder that holds the package `ui`


def prepare(engine: QQmlEngine) -> None:
    """Make ``import ui.…`` and the icons known to ``engine``, which fetches nothing from the network."""
    keep_offline()
    engine.addImportPath(str(IMPORT_PATH))
    engine.addImageProvider("icon", IconProvider())


def view_file(package: str, name: str) -> str:
    """Path of a view: ``view_file("ui.chat", "Timeline")``."""
    return str(IMPORT_PATH.joinpath(*package.split("."), f"{name}.qml"))
