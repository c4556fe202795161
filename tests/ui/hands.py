# SPDX-License-Identifier: AGPL-3.0-or-later
"""A person at the keyboard of an open gallery page."""

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.ui.kit import accessible_tree, item
from ui.gallery.show import Shown
from ui.scene import SceneControls

ACTIVE = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.EditableText,
        QAccessible.Role.ListItem,
    }
)


class Hands(SceneControls):
    """Types and presses keys; looks at things by their object names."""

    def __init__(self, shown: Shown) -> None:
        super().__init__(shown.window, None, shown.stage.core)  # type: ignore[arg-type]
        self.shown = shown

    @property
    def focused(self) -> str:
        """Object name of what has the keyboard, or of the field around it."""
        at: QObject | None = self.window.activeFocusItem()
        while at is not None and not at.objectName():
            at = at.parent()
        return at.objectName() if at else ""

    async def tab_to(self, name: str, limit: int = 40) -> None:
        """Press Tab until the thing called ``name`` has the keyboard."""
        for _ in range(limit):
            if self.focused == name:
                return
            await self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name}")

    def has(self, name: str) -> bool:
        """Whether something of that name can be seen."""
        try:
            return bool(self.item(name))
        except LookupError:
            return False

    def look(self, name: str, what: str) -> Any:
        return item(self.shown, name).property(what)


def nameless(shown: Shown) -> list[str]:
    """What can be used but not told apart by ear."""
    return [
        str(node.role())
        for node in accessible_tree(shown.window)
        if node.role() in ACTIVE and not node.state().invisible and not _name(node)
    ]


def _name(node: QAccessibleInterface) -> str:
    """A hidden input has no name of its own in Qt; then the group around it has to have one."""
    named = node.parent() if node.state().passwordEdit else node
    return named.text(QAccessible.Text.Name) if named else ""
