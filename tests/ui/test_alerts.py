# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject

from tests.ui.kit import tasks_of, until
from ui.alerts import Alerts, calls
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from xmppclient.model import (
    AccountId,
    Address,
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    Kind,
    Message,
)

NOW = datetime.now(UTC)
ROOM = Conversation(ConversationId(1), AccountId(1), Address("r@rooms.example"), Kind.GROUPCHAT)
SAID = Message(ROOM.id, Direction.IN, Address("r@rooms.example/Ana"), NOW, "hi", DeliveryState.RECEIVED)


class Desk(QObject):
    """A window that may have the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.active = False
        self.called: list[int] = []

    def isActive(self) -> bool:  # noqa: N802 - Qt's name
        return self.active

    def alert(self, milliseconds: int) -> None:
        self.called.append(milliseconds)


@pytest.mark.parametrize(
    ("flags", "mention", "wanted"),
    [
        ({}, False, True),
        ({"mentions_only": True}, False, False),
        ({"mentions_only": True}, True, True),
        ({"muted": True}, True, False),
        ({"muted": True, "muted_until": NOW - timedelta(hours=1)}, False, True),
        ({"is_request": True}, True, False),
    ],
)
def test_a_chat_calls_as_its_user_wants(flags: dict[str, object], mention: bool, wanted: bool) -> None:
    chat = replace(ROOM, **flags)  # type: ignore[arg-type]  # field names

    assert calls(chat, replace(SAID, mention=mention)) is wanted


def test_nobody_is_called_by_what_they_wrote_or_what_is_gone() -> None:
    assert not calls(ROOM, replace(SAID, direction=Direction.OUT))
    assert not calls(ROOM, replace(SAID, retracted=True))


@pytest.fixture
async def desk() -> AsyncIterator[tuple[FakeCore, Desk]]:
    core, window = FakeCore(), Desk()
    async with tasks_of(core) as tasks:
        window.alerts = Alerts(core, tasks, window, window)  # type: ignore[attr-defined, arg-type]
        yield core, window


async def test_the_window_is_marked_only_while_somebody_looks_elsewhere(desk: tuple[FakeCore, Desk]) -> None:
    core, window = desk
    window.active = True
    core.chats.receive(fake_data.MUM, "one")
    window.active = False
    core.chats.receive(fake_data.MUM, "two")
    await until(lambda: window.called)

    assert window.called == [0]


async def test_nobody_is_called_for_history(desk: tuple[FakeCore, Desk]) -> None:
    core, window = desk
    old = replace(SAID, conversation_id=fake_data.MUM, time=NOW - timedelta(hours=3))
    core.chats.add(old)
    core.chats.receive(fake_data.MUM, "now")
    await until(lambda: window.called)

    assert window.called == [0]
