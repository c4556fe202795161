# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from tests.ui.kit import until
from ui.gallery import fake_data, fake_room_data
from ui.gallery.fake_core import FakeCore
from ui.models.conversations import ConversationListModel, Role, preview_of
from xmppclient.events import ConversationChanged
from xmppclient.model import (
    AccountId,
    Address,
    Conversation,
    ConversationId,
    Kind,
    Policy,
    Presence,
    RoomState,
    Show,
)

NOON = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


@pytest.fixture
async def core() -> FakeCore:
    return FakeCore()


@pytest.fixture
async def model(core: FakeCore) -> ConversationListModel:
    model = ConversationListModel(core)
    await model.load()
    return model


def column(model: ConversationListModel, role: Role) -> list[object]:
    return [model.data(model.index(row), role) for row in range(model.rowCount())]


def names(model: ConversationListModel) -> list[object]:
    return column(model, Role.NAME)


def row(model: ConversationListModel, conversation_id: ConversationId, role: Role) -> object:
    return model.data(model.index(model.row_number(conversation_id)), role)


async def test_the_model_keeps_the_rules_of_qt(model: ConversationListModel, qtmodeltester: object) -> None:
    qtmodeltester.check(model)  # type: ignore[attr-defined]


async def test_pinned_come_first_then_the_newest(model: ConversationListModel) -> None:
    assert names(model)[:3] == ["Leila Haddad", "Harbour crew", "Mum"]
    assert column(model, Role.PINNED)[:2] == [True, False]


async def test_strangers_are_not_in_the_list(model: ConversationListModel) -> None:
    assert "winner@spam.example" not in names(model)


async def test_a_conversation_with_news_moves_up(core: FakeCore, model: ConversationListModel) -> None:
    moved: list[int] = []
    model.rowsMoved.connect(lambda *args: moved.append(1))
    before = model.row_number(fake_data.JONAS)
    core.chats.receive(fake_data.JONAS, "here again")
    await until(lambda: moved)

    assert before > 5
    assert model.row_number(fake_data.JONAS) == 1
    assert row(model, fake_data.JONAS, Role.UNREAD) == 1
    assert row(model, fake_data.JONAS, Role.PREVIEW) == "here again"


async def test_any_order_of_changes_leaves_the_list_sorted(model: ConversationListModel) -> None:
    for number, conversation in enumerate(model.conversations()):
        late = conversation.last_activity or NOON
        changed = replace(
            conversation, pinned=number % 3 == 0, last_activity=late + timedelta(days=number * 7 % 5 - 2)
        )
        model._on_conversation(ConversationChanged(changed))
        model.flush()
    order = [(not c.pinned, -(c.last_activity or NOON).timestamp()) for c in model.conversations()]

    assert order == sorted(order)


async def test_a_burst_of_changes_is_one_change_of_the_row(
    core: FakeCore, model: ConversationListModel
) -> None:
    changes: list[int] = []
    model.dataChanged.connect(lambda *args: changes.append(1))
    for number in range(50):
        core.chats.receive(fake_data.MUM, f"{number}")
    await until(lambda: changes)

    assert len(changes) == 1


async def test_an_accepted_stranger_appears_and_a_removed_one_goes(
    core: FakeCore, model: ConversationListModel
) -> None:
    stranger = await core.chats.get(fake_data.STRANGER)
    model._on_conversation(ConversationChanged(replace(stranger, is_request=False)))
    model.flush()
    assert model.row_number(fake_data.STRANGER) >= 0

    model._on_conversation(ConversationChanged(stranger))
    model.flush()
    assert model.row_number(fake_data.STRANGER) == -1
    core.chats.drop(fake_data.MUM)
    assert model.row_number(fake_data.MUM) == -1


async def test_the_dot_follows_presence(core: FakeCore, model: ConversationListModel) -> None:
    assert row(model, fake_data.LEILA, Role.PRESENCE) == "online"
    core.contacts.appear(Presence(fake_data.FIRST, Address("leila@example.org"), Show.AWAY))
    await until(lambda: row(model, fake_data.LEILA, Role.PRESENCE) == "away")

    assert row(model, fake_data.CREW, Role.PRESENCE) == ""


async def test_a_row_says_what_matters_most(model: ConversationListModel) -> None:
    def tone(conversation_id: ConversationId) -> tuple[object, object]:
        return row(model, conversation_id, Role.TONE), row(model, conversation_id, Role.PREVIEW)

    assert tone(fake_data.READING) == ("draft", "Draft: I finished chapter four, and")
    assert tone(fake_data.BOT) == ("plain", "Not encrypted · Unknown command.")
    assert tone(fake_data.OMAR) == ("failed", "Not sent · That did not go out")
    assert tone(fake_data.EMPTY) == ("", "No messages yet")
    assert row(model, fake_data.LEILA, Role.STATE) == "queued"


async def test_a_screen_reader_hears_the_whole_row(model: ConversationListModel) -> None:
    spoken, when = (row(model, fake_data.LI_WEI, role) for role in (Role.SPOKEN, Role.WHEN))

    assert spoken == f"李伟, 2 unread, {when}: 聊天记录已经加密保存。"


def test_a_name_from_outside_is_one_line_everywhere() -> None:
    nasty = Conversation(ConversationId(1), AccountId(1), Address("a@b.example"), Kind.CHAT, "Eve\n\u202eevE")

    assert preview_of(replace(nasty, draft="a\nb")) == ("Draft: a b", "draft")
    assert preview_of(replace(nasty, policy=Policy.NONE)) == ("No messages yet", "")


async def test_a_room_shows_whose_words_are_last_and_whether_we_are_inside(
    core: FakeCore, model: ConversationListModel
) -> None:
    assert (
        row(model, fake_data.CREW, Role.PREVIEW) == "\u2068Tomás\u2069: Photos from this morning come later"
    )
    assert row(model, fake_room_data.SAILING, Role.PREVIEW) == "Not encrypted · You: A double sheet bend."
    assert row(model, fake_room_data.CHOIR, Role.ROOM_STATE) == "refused"
    assert "the room does not let you in" in str(row(model, fake_room_data.CHOIR, Role.SPOKEN))

    core.rooms.change(fake_data.CREW, state=RoomState.JOINING, title="Crane crew")
    core.chats.rename(fake_data.CREW, "")
    model.flush()
    assert row(model, fake_data.CREW, Role.ROOM_STATE) == "joining"
    assert row(model, fake_data.CREW, Role.NAME) == "Crane crew"
    assert "Crane crew" in str(row(model, fake_data.CREW, Role.SEARCH))  # so the search finds it


async def test_att_077_private_messages_are_marked_and_have_no_presence(
    core: FakeCore, model: ConversationListModel
) -> None:
    assert row(model, fake_room_data.WHISPER, Role.PLACE) == "private, in Sailing"
    assert row(model, fake_room_data.WHISPER, Role.PRESENCE) == ""
    assert "private, in Sailing" in str(row(model, fake_room_data.WHISPER, Role.SPOKEN))

    core.rooms.change(fake_room_data.SAILING, title="Boats")
    model.flush()
    assert row(model, fake_room_data.WHISPER, Role.PLACE) == "private, in Boats"


async def test_the_picture_of_a_room_is_drawn_when_it_is_looked_at(
    core: FakeCore, model: ConversationListModel
) -> None:
    assert row(model, fake_data.CREW, Role.PICTURE) == ""
    core.rooms.change(fake_data.CREW, avatar=a_png())
    model.flush()
    assert str(row(model, fake_data.CREW, Role.PICTURE)).startswith("data:image/png")


def a_png() -> bytes:
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
