# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.ui.kit import tasks_of, until
from ui.chat.composer import Composer, utf16_length
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.tasks import UiTasks
from xmppclient.errors import DiskFull, MessageTooLong
from xmppclient.model import ConversationId, Direction, Message, Policy


class Desk:
    """A composer and the field of its view, as the view keeps it."""

    def __init__(self, core: FakeCore, tasks: UiTasks) -> None:
        self.core = core
        self.tasks = tasks
        self.composer = Composer(core, tasks)
        self.field = ""
        self.composer.restored.connect(self._restore)
        self.composer.taken.connect(self._take)

    async def open(self, conversation_id: ConversationId) -> None:
        self.composer.show(await self.core.chats.get(conversation_id))

    def type(self, text: str) -> None:
        self.field += text
        self.composer.edit(self.field)

    def _restore(self, text: str) -> None:
        self.field = text

    def _take(self, length: int) -> None:
        self.field = self.field.encode("utf-16-le")[2 * length :].decode("utf-16-le")
        self.composer.edit(self.field)

    async def draft(self, conversation_id: ConversationId) -> str:
        return (await self.core.chats.get(conversation_id)).draft


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        desk = Desk(core, tasks)
        await desk.open(fake_data.MUM)
        yield desk


async def test_the_field_empties_only_when_the_message_is_safe(desk: Desk) -> None:
    desk.core.chats.delay = 0.05
    desk.type("hello 👍🏽")
    desk.composer.send()
    await asyncio.sleep(0.01)
    assert desk.field == "hello 👍🏽"

    await until(lambda: desk.field == "")
    assert desk.core.chats.sent == ["hello 👍🏽"]


async def test_what_is_typed_meanwhile_stays(desk: Desk) -> None:
    desk.core.chats.delay = 0.05
    desk.type("first 🎉")
    desk.composer.send()
    desk.type("second")
    await until(lambda: desk.core.chats.sent)
    await until(lambda: desk.field == "second")

    assert desk.core.chats.sent == ["first 🎉"]


async def test_messages_go_in_the_order_of_the_enter_key(desk: Desk) -> None:
    desk.core.chats.delay = 0.01
    for number in range(8):
        desk.type(f"number {number}\n")
        desk.composer.send()
    await until(lambda: desk.field == "")

    assert desk.core.chats.sent == [f"number {number}" for number in range(8)]


async def test_a_refused_message_stays_with_the_reason(desk: Desk) -> None:
    desk.core.chats.fail_with = MessageTooLong()
    desk.type("too long")
    desk.composer.send()
    await until(lambda: desk.composer.property("error"))

    assert desk.field == "too long"
    assert desk.composer.property("canSend")
    desk.core.chats.fail_with = None
    desk.composer.send()
    await until(lambda: desk.field == "")
    assert desk.composer.property("error") == ""


async def test_a_message_refused_after_the_chat_was_left_is_its_draft_again(desk: Desk) -> None:
    failed: list[Exception] = []
    desk.tasks.failed.connect(failed.append)
    desk.core.chats.delay = 0.05
    desk.core.chats.fail_with = DiskFull()
    desk.type("do not lose me")
    desk.composer.send()
    await desk.open(fake_data.LEILA)
    await until(lambda: failed)

    assert desk.field == ""
    assert await desk.draft(fake_data.MUM) == "do not lose me"


async def test_nothing_is_sent_twice_by_an_impatient_finger(desk: Desk) -> None:
    desk.core.chats.delay = 0.05
    desk.type("once")
    for _ in range(5):
        desk.composer.send()
    await until(lambda: desk.field == "")
    await asyncio.sleep(0.1)

    assert desk.core.chats.sent == ["once"]


@pytest.mark.parametrize("text", ["", "  ", "\n\n"])
async def test_nothing_is_not_sent(desk: Desk, text: str) -> None:
    desk.type(text)
    assert not desk.composer.property("canSend")
    desk.composer.send()
    await asyncio.sleep(0.02)

    assert desk.core.chats.sent == []


async def test_drafts_are_kept_per_conversation(desk: Desk) -> None:
    desk.type("half a thought")
    await desk.open(fake_data.READING)
    assert desk.field == "I finished chapter four, and"

    await asyncio.sleep(0.02)
    await desk.open(fake_data.MUM)
    assert desk.field == "half a thought"


async def test_a_draft_is_saved_when_the_typing_pauses(desk: Desk) -> None:
    saves: list[str] = []
    save = desk.core.chats.save_draft

    async def count(conversation_id: ConversationId, text: str) -> None:
        saves.append(text)
        await save(conversation_id, text)

    desk.core.chats.save_draft = count  # type: ignore[method-assign]
    for letter in "slowly":
        desk.type(letter)
    await until(lambda: saves)

    assert saves == ["slowly"]


async def test_a_sent_draft_is_forgotten(desk: Desk) -> None:
    await desk.open(fake_data.READING)
    desk.composer.send()
    await until(lambda: desk.core.chats.sent)
    await asyncio.sleep(0.05)

    assert await desk.draft(fake_data.READING) == ""


async def test_the_field_says_loudly_when_nothing_is_encrypted(desk: Desk) -> None:
    assert desk.composer.property("placeholder") == "Message Mum, end-to-end encrypted"
    await desk.core.chats.set_policy(fake_data.MUM, Policy.NONE)

    assert desk.composer.property("placeholder") == "Message Mum, NOT encrypted"
    assert not desk.composer.property("encrypted")


def test_qt_counts_in_utf16() -> None:
    assert utf16_length("a👍é") == 4


# Answers, corrections, spoilers


async def message_of(desk: Desk, conversation_id: ConversationId, *, own: bool) -> Message:
    wanted = Direction.OUT if own else Direction.IN
    page = desk.core.chats.history(conversation_id).page(None, 50)
    return next(message for message in page if message.direction is wanted)


async def test_an_answer_names_what_it_answers_and_the_next_message_does_not(desk: Desk) -> None:
    asked = await message_of(desk, fake_data.MUM, own=False)
    desk.composer.reply(asked)
    assert desk.composer.property("modeTitle") == "Reply to Mum"
    desk.type("Yes!")
    desk.composer.send()
    await until(lambda: desk.field == "")
    assert desk.composer.property("mode") == ""
    desk.type("And you?")
    desk.composer.send()
    await until(lambda: desk.field == "")
    second, first = desk.core.chats.history(fake_data.MUM).page(None, 2)

    assert (first.reply_to, second.reply_to) == (str(asked.id), "")


async def test_a_correction_shows_the_text_and_keeps_the_draft(desk: Desk) -> None:
    old = await message_of(desk, fake_data.MUM, own=True)
    desk.type("half a thought")
    desk.composer.editMessage(old)
    assert (desk.field, desk.composer.property("mode")) == ("Call you on Sunday", "edit")
    desk.type(" evening")
    desk.composer.send()
    await until(lambda: desk.composer.property("mode") == "")

    assert desk.field == "half a thought"
    assert (await desk.core.chats.message(old.id)).body == "Call you on Sunday evening"
    assert desk.core.chats.sent == []


async def test_a_correction_that_is_given_up_changes_nothing(desk: Desk) -> None:
    old = await message_of(desk, fake_data.MUM, own=True)
    desk.type("draft")
    desk.composer.editMessage(old)
    desk.type("!!!")

    assert desk.composer.cancel()
    assert desk.field == "draft"
    assert await desk.core.chats.message(old.id) == old
    assert not desk.composer.cancel(), "nothing is left to give up"


async def test_a_correction_and_its_draft_survive_a_look_elsewhere(desk: Desk) -> None:
    desk.type("draft")
    desk.composer.editMessage(await message_of(desk, fake_data.MUM, own=True))
    desk.type(" evening")
    await desk.open(fake_data.LEILA)
    assert (desk.field, desk.composer.property("mode")) == ("", "")

    await desk.open(fake_data.MUM)
    assert (desk.field, desk.composer.property("mode")) == ("Call you on Sunday evening", "edit")
    desk.composer.cancel()
    assert desk.field == "draft"
    await asyncio.sleep(0.02)
    assert await desk.draft(fake_data.MUM) == "draft", "a correction is never stored as a draft"


async def test_an_answer_begun_survives_a_look_elsewhere(desk: Desk) -> None:
    desk.composer.reply(await message_of(desk, fake_data.MUM, own=False))
    desk.type("well")
    await desk.open(fake_data.LEILA)
    assert desk.composer.property("mode") == ""
    await asyncio.sleep(0.02)
    await desk.open(fake_data.MUM)

    assert (desk.field, desk.composer.property("mode")) == ("well", "reply")


async def test_a_refused_correction_stays_with_the_reason(desk: Desk) -> None:
    desk.core.chats.fail_with = MessageTooLong()
    desk.composer.editMessage(await message_of(desk, fake_data.MUM, own=True))
    desk.type(" and very long")
    desk.composer.send()
    await until(lambda: desk.composer.property("error"))

    assert (desk.field, desk.composer.property("mode")) == ("Call you on Sunday and very long", "edit")


async def test_an_impatient_finger_corrects_once(desk: Desk) -> None:
    old = await message_of(desk, fake_data.MUM, own=True)
    desk.core.chats.delay = 0.05
    desk.composer.editMessage(old)
    desk.type("!")
    desk.composer.send()
    desk.type(" more")
    desk.composer.send()
    await until(lambda: desk.composer.property("mode") == "")

    assert (await desk.core.chats.message(old.id)).body == "Call you on Sunday!"
    assert desk.field == " more", "what was typed meanwhile is not lost"


async def test_what_is_deleted_is_not_answered_any_more(desk: Desk) -> None:
    asked = await message_of(desk, fake_data.MUM, own=False)
    desk.composer.reply(asked)
    await desk.core.chats.delete(asked.id)

    assert desk.composer.property("mode") == ""


async def test_a_spoiler_is_covered_once(desk: Desk) -> None:
    desk.composer.toggleSpoiler()
    desk.composer.setHint("the end")
    desk.type("he dies")
    desk.composer.send()
    await until(lambda: desk.field == "")
    desk.type("sorry")
    desk.composer.send()
    await until(lambda: desk.field == "")
    second, first = desk.core.chats.history(fake_data.MUM).page(None, 2)

    assert (first.spoiler, second.spoiler) == ("the end", None)


async def test_the_field_says_that_messages_disappear(desk: Desk) -> None:
    assert desk.composer.property("ephemeral") == ""
    await desk.core.chats.set_expiry(fake_data.MUM, ephemeral=3600)

    assert "1 hour after they were read" in desk.composer.property("ephemeral")


async def test_up_asks_for_the_last_message_only_from_an_empty_field(desk: Desk) -> None:
    asked: list[int] = []
    desk.composer.lastWanted.connect(lambda: asked.append(1))
    desk.composer.editLast()
    desk.type("x")
    desk.composer.editLast()

    assert asked == [1]
