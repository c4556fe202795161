# SPDX-License-Identifier: AGPL-3.0-or-later
"""Small tools for tests of views and view models."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from ui.gallery.fake_core import FakeCore
from ui.gallery.pages import all_pages
from ui.gallery.show import Shown, show
from ui.gallery.stage import Page
from ui.tasks import UiTasks

PATIENCE = 30.0  # seconds; a loaded machine is slow


async def until(condition: Callable[[], object], what: str = "") -> None:
    """Wait for something that has to come; AssertionError if it does not."""
    end = asyncio.get_running_loop().time() + PATIENCE
    while not condition():
        assert asyncio.get_running_loop().time() < end, f"never came: {what or condition}"
        await asyncio.sleep(0.005)


@asynccontextmanager
async def tasks_of(core: FakeCore) -> AsyncIterator[UiTasks]:
    """The owner of the tasks of view models; everything ends with the block."""
    tasks = UiTasks()
    try:
        yield tasks
    finally:
        await tasks.close()
        await core.close()


@asynccontextmanager
async def page(
    name: str | Page,
    size: tuple[int, int] = (900, 600),
    *,
    scheme: str = "light",
    core: FakeCore | None = None,
) -> AsyncIterator[Shown]:
    """An open page of the gallery."""
    found = all_pages()[name] if isinstance(name, str) else name
    shown = await show(found, QSize(*size), scheme=scheme, core=core)
    try:
        yield shown
    finally:
        await shown.close()


async def press(
    shown: Shown, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key; Qt handles it between two turns of the loop, as it does for real ones."""
    done = asyncio.get_running_loop().create_future()

    def click() -> None:
        QTest.keyClick(shown.window, key, modifier)  # type: ignore[call-overload]
        done.set_result(None)

    QTimer.singleShot(0, click)
    await done


def item(shown: Shown, name: str) -> QQuickItem:
    """The visual item with this objectName."""
    found = find(shown.window.contentItem(), lambda candidate: candidate.objectName() == name)
    assert found is not None, f"no item named {name}"
    return found


def find(root: QQuickItem, wanted: Callable[[QQuickItem], bool]) -> QQuickItem | None:
    if wanted(root):
        return root
    return next((hit for child in root.childItems() if (hit := find(child, wanted))), None)


def accessible_tree(root: QObject) -> list[QAccessibleInterface]:
    """Every visible node of the accessibility tree under ``root``."""
    QAccessible.setActive(True)
    top = QAccessible.queryAccessibleInterface(root)
    return list(_walk(top)) if top is not None else []


def _walk(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    below = [node.child(number) for number in range(node.childCount())]
    return [node, *(deep for child in below if child is not None for deep in _walk(child))]


def colours(image: QImage, step: int = 16) -> set[int]:
    """The colours of a picture at every ``step``-th pixel: one for a blank one."""
    return {image.pixel(x, y) for x in range(0, image.width(), step) for y in range(0, image.height(), step)}
