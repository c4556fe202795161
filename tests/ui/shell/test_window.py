# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.ui.kit import accessible_tree, find, item, page, press, until
from ui.gallery import fake_data, fake_room_data
from ui.gallery.show import Shown
from ui.shell.shell import ShellViewModel
from xmppclient.errors import DiskFull
from xmppclient.events import ProblemOccurred

Key = Qt.Key
Modifier = Qt.KeyboardModifier


class Window:
    """The main window and fingers on its keyboard."""

    def __init__(self, shown: Shown) -> None:
        self.shown = shown
        self.core = shown.stage.core
        shell = shown.window.property("shell")
        assert isinstance(shell, ShellViewModel)
        self.shell = shell

    async def press(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        await press(self.shown, key, modifier)

    async def type(self, text: str) -> None:
        for letter in text:
            await self.press(letter)

    def shows(self, name: str) -> bool:
        return item(self.shown, name).isVisible()

    @property
    def field(self) -> QQuickItem:
        return item(self.shown, "composerText")

    def focus(self) -> QObject:
        return self.shown.window.activeFocusItem()

    def is_in(self, name: str) -> bool:
        place = item(self.shown, name)
        return bool(place.property("activeFocus"))

    @property
    def open_id(self) -> int:
        return self.shell.conversations.open_id


@pytest.fixture
async def window() -> AsyncIterator[Window]:
    async with page("chat", (900, 600)) as shown:
        shown.window.requestActivate()
        await until(shown.window.isActive)
        yield Window(shown)


async def test_one_can_write_at_once(window: Window) -> None:
    await window.type("hi")
    await window.press(Key.Key_Return, Modifier.ShiftModifier)
    await window.type("there")
    assert window.field.property("text") == "hi\nthere"

    await window.press(Key.Key_Return)
    await until(lambda: window.core.chats.sent == ["hi\nthere"])
    await until(lambda: window.field.property("text") == "")


async def test_the_bubble_of_a_sent_message_comes_into_view(window: Window) -> None:
    listing = item(window.shown, "timelineList")
    await window.type("there it is")
    await window.press(Key.Key_Return)
    await until(lambda: find(listing, lambda i: i.property("body") == "there it is"))
    await window.shown.settle()
    bubble = find(listing, lambda i: i.property("body") == "there it is")
    assert bubble is not None
    bottom = bubble.mapToItem(listing, QPoint(0, 0)).y() + bubble.height()

    assert listing.height() - 40 < bottom <= listing.height() + 1


async def test_the_field_grows_to_six_lines_and_no_further(window: Window) -> None:
    flick = window.field.parentItem().parentItem()
    heights = []
    for _ in range(10):
        await window.press(Key.Key_Return, Modifier.ShiftModifier)
        await window.shown.settle(2)
        heights.append(flick.height())

    assert heights[0] < heights[3] < heights[4] == heights[5] == heights[9]


async def test_ctrl_k_finds_any_conversation(window: Window) -> None:
    await window.press(Key.Key_K, Modifier.ControlModifier)
    await window.type("jonas")
    await window.press(Key.Key_Return)
    await until(lambda: window.open_id == fake_data.JONAS)
    await until(lambda: window.focus() is window.field or window.is_in("composerText"))

    assert item(window.shown, "conversationList").property("count") > 5


async def test_down_in_the_search_chooses_the_next_hit(window: Window) -> None:
    await window.press(Key.Key_K, Modifier.ControlModifier)
    await window.type("long archive")
    await window.press(Key.Key_Down)
    await window.press(Key.Key_Return)
    await until(lambda: window.open_id in (fake_data.HUGE, fake_data.HUGE_TOO))

    assert window.open_id == fake_data.HUGE


async def test_a_message_that_was_found_is_shown_in_its_place(window: Window) -> None:
    await window.press(Key.Key_K, Modifier.ControlModifier)
    await window.type("hook")
    await until(lambda: _hits(window))
    (hit,) = _hits(window)
    hit.metaObject().invokeMethod(hit, "click")
    await until(lambda: window.open_id == fake_data.CREW)
    await until(lambda: window.shell.chat.property("conversationId") == fake_data.CREW)
    listing = item(window.shown, "timelineList")
    await until(lambda: listing.property("currentIndex") >= 0)
    shown = find(listing, lambda i: i.property("body") == "It is here, on the hook")

    assert shown is not None


def _hits(window: Window) -> list[QQuickItem]:
    found: list[QQuickItem] = []

    def collect(candidate: QQuickItem) -> bool:
        if candidate.property("excerpt") is not None:
            found.append(candidate)
        return False

    find(window.shown.window.contentItem(), collect)
    return found


async def test_alt_arrows_walk_through_the_conversations(window: Window) -> None:
    await window.press(Key.Key_Down, Modifier.AltModifier)
    await until(lambda: window.open_id == fake_data.CREW)
    await window.press(Key.Key_Down, Modifier.AltModifier)
    await until(lambda: window.open_id == fake_data.MUM)
    await window.press(Key.Key_Up, Modifier.AltModifier)
    await until(lambda: window.open_id == fake_data.CREW)


async def test_f6_goes_round_the_regions_and_back(window: Window) -> None:
    order = []
    for _ in range(4):
        await window.press(Key.Key_F6)
        order.append(
            [name for name in ("conversationList", "timelineList", "composerText") if window.is_in(name)]
        )

    assert order == [[], ["conversationList"], ["timelineList"], ["composerText"]]
    await window.press(Key.Key_F6, Modifier.ShiftModifier)
    assert window.is_in("timelineList")


async def test_typing_in_the_timeline_goes_to_the_field(window: Window) -> None:
    item(window.shown, "timelineList").forceActiveFocus()
    await window.type("xyz")

    assert window.field.property("text") == "xyz"
    assert window.is_in("composerText")


async def test_a_message_is_copied_without_a_mouse(window: Window) -> None:
    item(window.shown, "timelineList").forceActiveFocus()
    await window.press(Key.Key_Up)
    await window.press(Key.Key_Up)
    await window.press(Key.Key_C, Modifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "Perfect, see you there."


async def test_a_narrow_window_shows_one_region_at_a_time() -> None:
    async with page("window-empty", (640, 480)) as shown:
        window = Window(shown)
        assert window.shows("conversationList")
        assert not window.shows("composerText")

        window.shell.openConversation(fake_data.MUM)
        await until(lambda: window.shows("composerText"))
        assert not window.shows("conversationList")

        shown.window.requestActivate()
        await window.press(Key.Key_Escape)
        await until(lambda: window.shows("conversationList"))
        assert not window.shows("composerText")

        shown.window.resize(900, 600)
        window.shell.openConversation(fake_data.MUM)
        await until(lambda: window.shows("composerText") and window.shows("conversationList"))


async def test_the_rail_counts_what_waits(window: Window) -> None:
    assert window.shell.property("requestCount") == 4  # strangers, and invitations into rooms
    await window.core.contacts.deny(fake_data.FIRST, fake_data.requests()[0].jid)
    await until(lambda: window.shell.property("requestCount") == 3)
    await window.core.rooms.decline_invitation(fake_data.FIRST, fake_room_data.invitations()[0].room)
    await until(lambda: window.shell.property("requestCount") == 2)


async def test_a_problem_in_the_background_is_said_once_and_can_be_closed(window: Window) -> None:
    window.core.bus.publish(ProblemOccurred(None, DiskFull()))
    assert "disk is full" in window.shell.property("problem")
    window.shell.clearProblem()
    assert window.shell.property("problem") == ""


async def test_a_deleted_conversation_closes(window: Window) -> None:
    window.core.chats.drop(fake_data.LEILA)
    await until(lambda: window.shell.chat.property("conversationId") == 0)


async def test_a_blocked_message_opens_the_details(window: Window) -> None:
    window.shell.openConversation(fake_data.JONAS)
    await until(lambda: window.shell.chat.property("conversationId") == fake_data.JONAS)
    button = await _button(window, "Decide")
    button.metaObject().invokeMethod(button, "click")
    await until(lambda: window.shell.property("detailsOpen"))

    await window.press(Key.Key_Escape)
    assert not window.shell.property("detailsOpen")


async def _button(window: Window, text: str) -> QQuickItem:
    root = window.shown.window.contentItem()
    await until(
        lambda: find(root, lambda i: i.property("text") == text and i.property("kind") is not None), text
    )
    button = find(root, lambda i: i.property("text") == text and i.property("kind") is not None)
    assert button is not None
    return button


ACTIONABLE = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.PageTab,
    QAccessible.Role.EditableText,
    QAccessible.Role.ListItem,
    QAccessible.Role.List,
    QAccessible.Role.MenuItem,
    QAccessible.Role.Link,
}


@pytest.mark.parametrize(
    "name", ["chat", "room", "window-empty", "chat-problems", "chat-plain", "conversations"]
)
async def test_everything_one_can_act_on_has_a_name(name: str) -> None:
    async with page(name) as shown:
        nodes = [node for node in accessible_tree(shown.window) if not node.state().invisible]  # type: ignore[attr-defined]
        acting = [node for node in nodes if node.role() in ACTIONABLE]
        nameless = [node.object() for node in acting if not node.text(QAccessible.Text.Name).strip()]

        assert len(acting) > 3
        assert nameless == []


async def test_a_screen_reader_hears_messages_in_words(window: Window) -> None:
    def hears(*words: str) -> bool:
        names = [node.text(QAccessible.Text.Name) for node in accessible_tree(window.shown.window)]
        return any(all(word in name for word in words) for name in names)

    await until(lambda: hears("Leila Haddad, ", "The ferry leaves", "verified"))  # in sight for sure
    await until(lambda: hears("Harbour crew, 3 unread"))


async def test_tab_reaches_every_region(window: Window) -> None:
    seen: set[str] = set()
    for _ in range(20):
        await window.press(Key.Key_Tab)
        focus = window.focus()
        seen.add(str(focus.property("objectName") or focus.property("text")))
        seen.update(
            name for name in ("conversationList", "timelineList", "composerText") if window.is_in(name)
        )

    assert seen >= {
        "Chats", "Contacts", "Requests", "Settings", "New conversation", "Who can read this",
        "conversationList", "timelineList", "composerText",
    }  # fmt: skip


async def test_what_cannot_be_read_leads_to_the_repair_desk() -> None:
    async with page("window-notice", (1280, 800)) as shown:
        window = Window(shown)
        assert window.shell.problem == "A message arrived that cannot be read."
        assert window.shell.repairable
        window.shell.openRepair()
        await shown.settle()

        assert window.shell.page == "settings"
        assert window.shows("ask")
        assert window.shell.problem == ""


async def test_another_problem_offers_no_repair(window: Window) -> None:
    window.shell.offerRepair()
    window.core.bus.publish(ProblemOccurred(None, DiskFull()))

    assert not window.shell.repairable


async def test_escape_leaves_the_search_in_one_chat(window: Window) -> None:
    window.shell.openConversation(fake_data.MUM)
    await until(lambda: window.shell.chat.property("conversationId") == fake_data.MUM)
    window.shell.chat.searchWanted.emit(fake_data.MUM)
    search = window.shell.conversations.property("messagesModel")
    await until(lambda: search.property("narrowed"))

    await window.press(Key.Key_Escape)

    assert not search.property("narrowed")


async def test_escape_leaves_a_page_behind_the_settings() -> None:
    async with page("window-notice", (1280, 800)) as shown:
        window = Window(shown)
        window.shell.openRepair()
        settings = window.shell.property("settingsModel")
        await until(lambda: window.shows("ask"))
        assert settings.property("page") == "repair"

        shown.window.requestActivate()
        await window.press(Key.Key_Escape)
        await until(lambda: settings.property("page") == "")
