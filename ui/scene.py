# SPDX-License-Identifier: AGPL-3.0-or-later
"""Driving the window from a script: for demonstrations, pictures and tests from end to end."""

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from ui.shell.shell import ShellViewModel
from xmppclient.api import CoreApi
from xmppclient.model import ConversationId

SETTLE = 0.25  # seconds for layouts, images and fades to come to rest
STEP = 0.02
COMPOSER = "composerText"

Scene = Callable[["SceneControls"], Coroutine[Any, Any, None]]
"""Plays with the window; when it returns, or when the window is closed, the program ends."""


class SceneControls:
    """What a scene may do: look, choose, type, press, wait. Keys go through Qt like a person's."""

    def __init__(self, window: QQuickWindow, shell: ShellViewModel, core: CoreApi) -> None:
        self.window = window
        self.shell = shell
        self.core = core

    @property
    def ready(self) -> bool:
        """The conversations are shown: nothing is left to unlock or to set up."""
        return bool(self.shell.ready)

    async def wait_until(self, condition: Callable[[], bool], timeout: float = 15.0) -> None:
        """Let the program run until ``condition`` holds. Raises ``TimeoutError``."""
        async with asyncio.timeout(timeout):
            while not condition():  # noqa: ASYNC110 - whatever it reads, nobody announces
                await asyncio.sleep(STEP)

    async def select(self, address: str) -> None:
        """Open the conversation with ``address``, of whichever account has it."""
        found = [chat for chat in await self.core.chats.list() if chat.address == address]
        if not found:
            raise LookupError(f"no conversation with {address}")
        self.shell.openConversation(found[0].id)
        await self.wait_until(lambda: self._may_write(found[0].id))

    async def type(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        if (focus := self._focus()) is not None:
            QGuiApplication.sendEvent(focus, event)
        await asyncio.sleep(STEP)

    async def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press and let go of a key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(self.window, QKeyEvent(kind, key, modifiers))
        await asyncio.sleep(STEP)

    async def send(self) -> None:
        """Send what was typed."""
        await self.press(Qt.Key.Key_Return)

    async def click(self, name: str) -> None:
        """Press the control with this object name. Raises ``LookupError``."""
        control = self.item(name)
        control.metaObject().invokeMethod(control, "click")
        await asyncio.sleep(STEP)

    def item(self, name: str) -> QQuickItem:
        """The visible item with this object name. Raises ``LookupError``."""
        found = self.window.findChildren(QQuickItem, name) or _below(self.window.contentItem(), name)
        for item in found:
            if item.isVisible():
                return item
        raise LookupError(f"nothing visible is called {name}")

    async def grab(self, path: Path | str) -> None:
        """Save a picture of the window once it has come to rest. Raises ``OSError``."""
        await asyncio.sleep(SETTLE)
        if not self.window.grabWindow().save(str(path)):
            raise OSError(f"cannot write {path}")

    def _may_write(self, conversation_id: ConversationId) -> bool:
        """Whether this conversation is shown and the composer has the keyboard."""
        shown, focus = self.shell.chat.conversation, self._focus()
        return bool(shown and shown.id == conversation_id and focus and focus.objectName() == COMPOSER)

    def _focus(self) -> QObject | None:
        return self.window.activeFocusItem()


def _below(item: QQuickItem, name: str) -> list[QQuickItem]:
    """Items by object name in the tree of what is drawn; delegates are no QObject children."""
    found = [item] if item.objectName() == name else []
    for child in item.childItems():
        found += _below(child, name)
    return found
