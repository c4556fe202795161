# SPDX-License-Identifier: AGPL-3.0-or-later
"""Opening a page of the gallery in a window of its own."""

import asyncio
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlProperty
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.gallery.fake_core import FakeCore
from ui.gallery.stage import Page, Stage, View
from ui.tasks import UiTasks
from ui.theme.appearance import Appearance
from ui.theme.engine import prepare

FIRST = 8  # turns of 10 ms until a new window has shown itself
ROWS_LIMIT_MS = 1000
SETTLE = 20  # the same for whatever happens in it, transitions included


@dataclass(slots=True)
class Shown:
    """An open page; ``close`` ends everything that belongs to it."""

    window: QQuickWindow
    engine: QQmlEngine
    stage: Stage

    async def settle(self, turns: int = SETTLE) -> None:
        """Let tasks, timers, layouts and images come to rest."""
        for _ in range(turns):
            await asyncio.sleep(0.01)

    def grab(self) -> QImage:
        return self.window.grabWindow()

    async def close(self) -> None:
        self.window.close()
        await self.stage.tasks.close()
        if (making := self.engine.incubationController()) is not None:
            making.incubateFor(ROWS_LIMIT_MS)  # half-made rows are not taken apart cleanly
        for part in (self.window, self.engine, self.stage.parent):  # views before their view models
            gone = asyncio.Event()
            part.destroyed.connect(lambda _=None, gone=gone: gone.set())
            part.deleteLater()
            await gone.wait()


async def show(
    page: Page, size: QSize, *, scheme: str = "light", text_size: str = "normal", core: FakeCore | None = None
) -> Shown:
    """Build a page on made-up data and show it.

    Raises RuntimeError with QML's words if the view cannot be made.
    """
    root = QObject()
    engine = QQmlEngine()
    prepare(engine)
    core = core or FakeCore()
    tasks = UiTasks(root)
    await core.settings.set("theme", scheme)
    await core.settings.set("text_size", text_size)
    appearance = Appearance(core.settings, tasks, root)
    appearance.attach(engine)
    await appearance.load()
    stage = Stage(core, tasks, root, appearance)
    view = await page.build(stage)
    window = _window(engine, view, size)
    shown = Shown(window, engine, stage)
    window.show()
    await shown.settle(FIRST)
    if view.then is not None:
        view.then()
        await shown.settle()
    return shown


def _window(engine: QQmlEngine, view: View, size: QSize) -> QQuickWindow:
    component = QQmlComponent(engine, QUrl.fromLocalFile(view.file), engine)
    made = component.createWithInitialProperties(view.properties)
    if isinstance(made, QQuickWindow):
        made.resize(size)
        return made
    if not isinstance(made, QQuickItem):
        raise RuntimeError(component.errorString() or f"{view.file} is neither an item nor a window")
    for mirroring in ("enabled", "childrenInherit"):  # what Main.qml does for the whole window
        rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        QQmlProperty.write(made, f"LayoutMirroring.{mirroring}", rtl, QQmlEngine.contextForObject(made))
    window = QQuickWindow()
    made.setParent(window)
    made.setParentItem(window.contentItem())
    # a bound method of a QML item cannot be connected
    window.widthChanged.connect(lambda width: made.setWidth(width))
    window.heightChanged.connect(lambda height: made.setHeight(height))
    window.resize(size)
    return window
