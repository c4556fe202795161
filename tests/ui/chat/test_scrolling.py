# SPDX-License-Identifier: AGPL-3.0-or-later
"""The timeline under load: long histories, bursts, news while one reads."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtQuick import QQuickItem

from tests.ui.kit import find, item, page, until
from ui.chat.timeline import Timeline
from ui.gallery import fake_data
from ui.gallery.pages.chat import chat_with
from ui.gallery.show import Shown
from ui.gallery.stage import Page
from ui.models.messages import LONGEST, PAGE
from xmppclient.model import ConversationId

# Qt's animation driver is shared by all windows of a process and says this when one of several goes
pytestmark = pytest.mark.qt_log_ignore("QUnifiedTimer::stopAnimationDriver")

FREEZE = 0.060
"""Seconds of its own work the window may do in one go (other programs on this machine not counted)."""
DELEGATES = 60
"""More message rows than this are never alive, in a window 600 px high."""


class Scroller:
    """A timeline that is scrolled as by a wheel."""

    def __init__(self, shown: Shown) -> None:
        self.shown = shown
        self.core = shown.stage.core
        self.list = item(shown, "timelineList")

    @property
    def timeline(self) -> Timeline:
        chat = self.shown.window.contentItem().childItems()[0].property("chat")
        timeline = chat.timeline
        assert isinstance(timeline, Timeline)
        return timeline

    def number(self, name: str) -> float:
        return float(self.list.property(name))

    @property
    def below(self) -> float:
        """Pixels of content below the view."""
        return (
            self.number("originY")
            + self.number("contentHeight")
            - self.number("contentY")
            - self.list.height()
        )

    async def wheel(self, pixels: int) -> None:
        """Turn the wheel up (negative) or down."""
        middle = self.list.mapToScene(QPointF(self.list.width() / 2, self.list.height() / 2))
        event = QWheelEvent(
            middle, middle, QPoint(0, -pixels), QPoint(0, -pixels), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.ScrollUpdate, False,
        )  # fmt: skip
        event.setTimestamp(int(time.monotonic() * 1000))
        QGuiApplication.postEvent(self.shown.window, event)
        await asyncio.sleep(0.004)

    async def press(self, key: Qt.Key) -> None:
        if not self.shown.window.isActive():
            self.shown.window.requestActivate()
            await until(self.shown.window.isActive)
        self.list.forceActiveFocus()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.postEvent(self.shown.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
        await asyncio.sleep(0.008)

    async def page_up(self, times: int) -> None:
        for _ in range(times):
            await self.press(Qt.Key.Key_PageUp)
            await until(lambda: not self.timeline.property("loading"))

    def delegates(self) -> int:
        return len(
            [child for child in self.list.property("contentItem").childItems() if child.property("spoken")]
        )

    def top_message(self) -> str:
        """The first message that begins in view."""
        rows = [row for row in self.list.property("contentItem").childItems() if row.property("spoken")]
        seen = [
            (y, row)
            for row in rows
            if row.isVisible() and (y := row.mapToItem(self.list, QPointF()).y()) >= 0
        ]
        return str(min(seen, key=lambda pair: pair[0])[1].property("messageId"))


@pytest.fixture
async def huge() -> AsyncIterator[Scroller]:
    async with page(Page("huge", chat_with(fake_data.HUGE)), (700, 600)) as shown:
        yield Scroller(shown)


@pytest.fixture
async def other() -> AsyncIterator[Scroller]:
    async with page(Page("other", chat_with(fake_data.HUGE_TOO)), (700, 600)) as shown:
        yield Scroller(shown)


async def test_two_chats_with_100_000_messages_stay_small(huge: Scroller, other: Scroller) -> None:
    for scroller in (huge, other):
        for _ in range(100):
            await scroller.page_up(1)
            assert scroller.delegates() <= DELEGATES
            assert scroller.number("count") <= LONGEST + 3 * PAGE
        assert scroller.timeline.property("detached")
    reads = huge.core.chats.history(fake_data.HUGE).reads

    assert 10 < reads < 40, "pages are fetched as one scrolls, not the whole history"


async def test_one_gets_back_to_the_newest_message(huge: Scroller) -> None:
    await huge.page_up(60)
    assert huge.timeline.property("detached")
    for _ in range(200):
        await huge.press(Qt.Key.Key_PageDown)
        if huge.list.property("atEnd"):
            break
    last = huge.core.chats.history(fake_data.HUGE).last()

    assert huge.below < 1
    assert not huge.timeline.property("detached")
    assert last is not None
    assert find(huge.list, lambda row: row.property("messageId") == last.id)


async def test_the_end_key_and_the_button_jump_to_the_newest_message(huge: Scroller) -> None:
    await huge.page_up(60)
    huge.core.chats.receive(fake_data.HUGE, "news")
    await until(lambda: huge.timeline.property("fresh") == 1)
    await huge.press(Qt.Key.Key_End)
    await until(lambda: find(huge.list, lambda row: row.property("body") == "news"))
    await until(lambda: huge.below < 1)

    assert not huge.timeline.property("detached")
    assert huge.timeline.property("fresh") == 0


async def test_the_first_turn_of_the_wheel_leaves_the_end(huge: Scroller) -> None:
    for _ in range(4):
        await huge.wheel(-60)
    await huge.shown.settle()

    assert huge.below > 10
    assert not huge.list.property("atEnd")


async def test_reading_is_not_disturbed_by_news(huge: Scroller) -> None:
    await huge.page_up(3)
    await huge.shown.settle()
    before = huge.top_message()
    for number in range(40):
        huge.core.chats.receive(fake_data.HUGE, f"news {number}\nwith two lines")
    await huge.shown.settle()

    assert huge.top_message() == before


async def test_at_the_end_news_is_followed(huge: Scroller) -> None:
    for number in range(30):
        huge.core.chats.receive(fake_data.HUGE, f"news {number}\n" * (number % 4 + 1))
        await asyncio.sleep(0.01)
    await huge.shown.settle()

    assert huge.below < 1
    assert find(huge.list, lambda row: str(row.property("body")).startswith("news 29"))


async def test_resizing_keeps_the_newest_in_view(huge: Scroller) -> None:
    for size in ((500, 400), (700, 300), (640, 480), (900, 800), (360, 400)):
        huge.shown.window.resize(*size)
        await huge.shown.settle(6)

        assert huge.below < 1, size


async def test_few_messages_hug_the_field() -> None:
    async with page("chat-rtl", (640, 480)) as shown:
        scroller = Scroller(shown)
        rows = [row for row in scroller.list.property("contentItem").childItems() if row.property("spoken")]
        bottom = max(row.mapToItem(scroller.list, QPointF(0, row.height())).y() for row in rows)

        assert scroller.list.height() - 20 < bottom <= scroller.list.height()


async def test_a_burst_does_not_freeze_the_window(huge: Scroller) -> None:
    gaps: list[float] = []
    last = time.thread_time()

    def tick() -> None:
        nonlocal last
        now = time.thread_time()
        gaps.append(now - last)
        last = now

    timer = QTimer(huge.shown.window, interval=4)
    timer.timeout.connect(tick)
    timer.start()
    for number in range(1000):
        huge.core.chats.receive(
            fake_data.HUGE, f"message {number} of a burst, long enough to wrap over two lines or so"
        )
        if number % 4 == 3:
            await asyncio.sleep(0.001)
    await huge.shown.settle()
    timer.stop()

    assert huge.below < 1
    assert max(gaps) <= FREEZE


@pytest.mark.parametrize("conversation_id", [fake_data.LEILA, fake_data.LONG_NAME])
async def test_the_end_is_in_view_when_a_chat_opens(conversation_id: ConversationId) -> None:
    async with page(Page("any", chat_with(conversation_id)), (640, 480)) as shown:
        assert Scroller(shown).below < 1


async def test_a_chat_with_unread_messages_opens_at_the_line() -> None:
    async def build(stage):  # type: ignore[no-untyped-def]
        for number in range(40):
            stage.core.chats.receive(fake_data.MUM, f"unread {number}")
        return await chat_with(fake_data.MUM)(stage)

    async with page(Page("unread", build), (640, 480)) as shown:
        scroller = Scroller(shown)
        line: QQuickItem | None = find(scroller.list, lambda row: bool(row.property("unreadLine")))

        assert line is not None
        assert 0 <= line.mapToItem(scroller.list, QPointF()).y() < scroller.list.height()
        assert not scroller.list.property("atEnd")
