# SPDX-License-Identifier: AGPL-3.0-or-later
"""Menus and questions of a conversation, by keyboard."""

from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.ui.kit import find, item, page, press, until
from ui.gallery import fake_data
from ui.gallery.show import Shown

Key = Qt.Key


@pytest.fixture
async def chat() -> AsyncIterator[Shown]:
    async with page("chat", (900, 600)) as shown:
        shown.window.requestActivate()
        await until(shown.window.isActive)
        yield shown


def words_on(shown: Shown, text: str) -> QQuickItem | None:
    """A visible text of the window, popups included."""
    return find(shown.window.contentItem(), lambda i: i.isVisible() and i.property("text") == text)


async def test_a_message_has_a_menu(chat: Shown) -> None:
    item(chat, "timelineList").forceActiveFocus()
    await press(chat, Key.Key_Up)
    await press(chat, Key.Key_Menu)
    await until(lambda: words_on(chat, "Copy message"))
    await press(chat, Key.Key_Down)
    await press(chat, Key.Key_Down)
    await press(chat, Key.Key_Return)
    await until(lambda: not words_on(chat, "Copy message"))

    assert QGuiApplication.clipboard().text() == "Bringing coffee"


async def test_a_conversation_has_a_menu(chat: Shown) -> None:
    item(chat, "conversationList").forceActiveFocus()
    await press(chat, Key.Key_Menu)
    await until(lambda: words_on(chat, "Unpin"))
    await press(chat, Key.Key_Down)
    await press(chat, Key.Key_Return)
    await until(lambda: not words_on(chat, "Unpin"))
    leila = await chat.stage.core.chats.get(fake_data.LEILA)

    assert not leila.pinned


@pytest.mark.parametrize("key", [Key.Key_Escape, Key.Key_Return])
async def test_a_link_is_not_opened_by_haste(key: Qt.Key) -> None:
    async with page("chat-link", (640, 480)) as shown:
        opened = _opened(shown)
        shown.window.requestActivate()
        await until(shown.window.isActive)
        assert words_on(shown, "xn--bnk-rla.example")
        await press(shown, key)
        await until(lambda: not words_on(shown, "xn--bnk-rla.example"))

        assert opened == []


async def test_a_link_opens_when_the_user_says_so() -> None:
    async with page("chat-link", (640, 480)) as shown:
        opened = _opened(shown)
        button = words_on(shown, "Open")
        assert button is not None
        button.metaObject().invokeMethod(button, "click")
        await until(lambda: opened)

        assert opened == ["http://bank.example@xn--bnk-rla.example/login"]


def _opened(shown: Shown) -> list[str]:
    found: list[str] = []
    view: QObject = shown.window.contentItem().childItems()[0]
    timeline = view.property("chat").timeline

    def remember(url: QUrl) -> bool:
        found.append(url.toString())
        return True

    timeline._open_url = remember
    return found


async def test_a_long_message_is_shown_whole_on_demand() -> None:
    async with page("chat-long", (640, 480)) as shown:
        more = words_on(shown, "Show all of it")
        assert more is not None
        more.metaObject().invokeMethod(more, "click")
        await until(lambda: not words_on(shown, "Show all of it"))
