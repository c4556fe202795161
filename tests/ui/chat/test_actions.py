# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator, Callable

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.kit import tasks_of, until
from ui.chat.chat import Chat
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.models.message_roles import Role
from ui.tasks import UiTasks
from xmppclient.errors import UnknownMessage
from xmppclient.model import ConversationId, DeliveryState, Direction, Message, MessageId


class Bench:
    """An open conversation and the menu of its messages."""

    def __init__(self, core: FakeCore, tasks: UiTasks) -> None:
        self.core = core
        self.chat = Chat(core, tasks)
        self.actions = self.chat.actions
        self.said: list[str] = []
        self.chat.timeline.said.connect(self.said.append)

    async def look(
        self, wanted: Callable[[Message], bool], conversation_id: ConversationId = fake_data.ANA
    ) -> Message:
        """Open the menu of the newest message that fits."""
        await self.chat.open(conversation_id)
        page = self.core.chats.history(conversation_id).page(None, 200)
        found = next(message for message in page if wanted(message))
        self.actions.look(found.id)
        return found

    async def now(self, message: Message) -> Message:
        return await self.core.chats.message(message.id)

    def can(self, *names: str) -> list[bool]:
        return [bool(self.actions.property(name)) for name in names]

    def mine(self, message: Message) -> list[str]:
        """Our reactions, as the menu shows them."""
        self.actions.look(message.id)
        return list(self.actions.property("mine"))

    def says_yes(self, yes: bool = True) -> None:
        """Answer the question that is about to be asked."""
        self.chat.questions.changed.connect(lambda: self.chat.questions.answer(yes))


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        yield Bench(core, tasks)


def theirs(message: Message) -> bool:
    return message.direction is Direction.IN and bool(message.body) and not message.spoiler


def ours(message: Message) -> bool:
    return message.direction is Direction.OUT and bool(message.body)


def unreadable(message: Message) -> bool:
    return message.reason == "broken_session"


async def test_a_reaction_is_added_to_those_before_and_taken_back(bench: Bench) -> None:
    message = await bench.look(lambda m: bool(m.links))
    bench.actions.react("🔥")
    await until(lambda: "🔥" in bench.mine(message))
    own = [r.emojis for r in (await bench.now(message)).reactions if r.sender == fake_data.ME]
    assert own == [("👍", "🎉", "🔥")]

    bench.actions.react("👍")
    await until(lambda: "👍" not in bench.mine(message))


async def test_a_reply_goes_to_the_composer(bench: Bench) -> None:
    message = await bench.look(theirs)
    bench.actions.reply()

    assert bench.chat.composer.property("mode") == "reply"
    assert bench.chat.composer.property("modeText") == message.body


async def test_only_own_messages_can_be_edited_or_deleted_for_everyone(bench: Bench) -> None:
    await bench.look(theirs)
    assert bench.can("canEdit", "canRetract", "canReply") == [False, False, True]
    await bench.look(ours)
    assert bench.can("canEdit", "canRetract", "canReply") == [True, True, True]
    await bench.look(lambda m: m.retracted)
    assert bench.can("canEdit", "canRetract", "canReply", "canCopy", "canPin") == [False] * 5


async def test_a_message_others_do_not_have_cannot_be_answered(bench: Bench) -> None:
    await bench.look(lambda m: m.state is DeliveryState.FAILED, fake_data.OMAR)
    assert bench.can("canReply", "canRetract", "canEdit", "canRetry") == [False, False, True, True]
    await bench.look(lambda m: m.state is DeliveryState.QUEUED, fake_data.LEILA)
    assert bench.can("canReply", "canRetract", "canRetry") == [False, True, False]


async def test_deleting_for_everyone_asks_and_says_that_others_may_keep_it(bench: Bench) -> None:
    message = await bench.look(ours)
    bench.actions.retract()
    await until(lambda: bench.chat.questions.property("open"))
    assert "may have read or copied" in bench.chat.questions.property("text")
    assert not (await bench.now(message)).retracted

    bench.chat.questions.answer(True)
    await until(lambda: (found := bench.chat.timeline.message(message.id)) and found.retracted)


async def test_a_refused_question_deletes_nothing(bench: Bench) -> None:
    message = await bench.look(theirs)
    bench.says_yes(False)
    bench.actions.delete()
    await until(lambda: not bench.chat.questions.property("open"))

    assert await bench.now(message) == message


async def test_a_message_deleted_here_leaves_its_row(bench: Bench) -> None:
    message = await bench.look(theirs)
    bench.says_yes()
    bench.actions.delete()
    await until(lambda: bench.chat.timeline.message(message.id) is None)

    with pytest.raises(UnknownMessage):
        await bench.now(message)


async def test_a_message_is_pinned_and_unpinned(bench: Bench) -> None:
    message = await bench.look(theirs)
    bench.actions.pin()
    await until(lambda: bench.chat.timeline.pins.property("count") == 2)
    await until(lambda: (bench.actions.look(message.id), bench.actions.property("pinned"))[1])
    bench.actions.pin()
    await until(lambda: bench.chat.timeline.pins.property("count") == 1)


async def test_a_message_is_forwarded_to_the_chosen_chat(bench: Bench) -> None:
    message = await bench.look(theirs)
    opened: list[int] = []
    bench.chat.forwarding.opened.connect(lambda: opened.append(1))
    bench.actions.forward()
    await until(lambda: opened)
    bench.chat.forwarding.search("mum")
    bench.chat.forwarding.chooseFirst()
    await until(lambda: bench.core.chats.sent)

    last = bench.core.chats.history(fake_data.MUM).last()
    assert last is not None
    assert last.body == message.body


async def test_a_copied_message_is_what_was_written(bench: Bench) -> None:
    await bench.chat.open(fake_data.LEILA)
    message = bench.core.chats.receive(fake_data.LEILA, "<b>1 & 2</b> *https://a.example*")
    await until(lambda: bench.chat.timeline.message(message.id))
    bench.actions.look(message.id)
    bench.actions.copy()

    assert QGuiApplication.clipboard().text() == "<b>1 & 2</b> *https://a.example*"


async def test_a_failed_message_is_sent_again(bench: Bench) -> None:
    failed = await bench.look(lambda m: m.state is DeliveryState.FAILED, fake_data.OMAR)
    bench.actions.cure()
    await until(lambda: bench.core.chats.retried == [failed.id])
    model = bench.chat.timeline.property("model")
    await until(lambda: model.data(model.index(0), Role.STATE) == "queued")

    assert model.data(model.index(0), Role.PROBLEM) == ""


async def test_a_blocked_message_asks_for_a_decision(bench: Bench) -> None:
    asked: list[int] = []
    bench.chat.timeline.decisionWanted.connect(lambda: asked.append(1))
    await bench.look(lambda m: m.state is DeliveryState.BLOCKED, fake_data.JONAS)
    bench.actions.cure()

    assert asked == [1]


async def test_the_repair_desk_is_reached_from_the_row(bench: Bench) -> None:
    message = await bench.look(unreadable)
    assert bench.can("unreadable", "canRenew", "canReply") == [True, True, False]
    bench.actions.tryAgain()
    await until(lambda: bench.said)
    assert "still cannot be read" in bench.said[-1]

    bench.actions.renew()
    await until(lambda: "begun anew" in bench.said[-1])
    bench.actions.tryAgain()
    await until(lambda: "can be read now" in bench.said[-1])
    bench.actions.askAgain()

    assert len(bench.core.repair.done) == 3
    assert (await bench.now(message)).state is DeliveryState.RECEIVED


async def test_the_author_is_asked_to_send_it_again(bench: Bench) -> None:
    message = await bench.look(unreadable)
    bench.actions.askAgain()
    await until(lambda: bench.said)

    assert bench.said == ["You asked to send the message again."]
    assert [found for _, found in bench.core.repair.done] == [message.id]


async def test_a_session_without_a_known_device_is_not_renewed(bench: Bench) -> None:
    await bench.chat.open(fake_data.MUM)
    message = bench.core.chats.add(
        Message(
            fake_data.MUM,
            Direction.IN,
            fake_data.ME,
            fake_data.today_at(23, 0),
            "",
            DeliveryState.UNDECRYPTABLE,
            reason="malformed",
        )
    )
    await until(lambda: bench.chat.timeline.message(message.id))
    bench.actions.look(message.id)

    assert bench.can("unreadable", "canRenew") == [True, False]


async def test_earlier_texts_and_the_device_are_told(bench: Bench) -> None:
    message = await bench.look(lambda m: m.edited)
    bench.actions.info()
    earlier, facts = bench.chat.info.property("earlier"), bench.chat.info.property("facts")
    await until(lambda: earlier.rowCount())

    assert [row.text for row in earlier.rows] == [
        revision.body for revision in await bench.core.chats.revisions(message.id)
    ]
    assert "Encryption" in [fact.label for fact in facts.rows]


async def test_the_last_own_message_is_edited_from_the_empty_field(bench: Bench) -> None:
    await bench.chat.open(fake_data.ANA)
    await until(lambda: bench.chat.timeline.last_own())
    bench.chat.composer.editLast()
    assert bench.chat.composer.property("text") == "Half a bucket"

    bench.chat.composer.edit("Half a bucket of white")
    bench.chat.composer.send()
    await until(lambda: bench.chat.composer.property("mode") == "")
    last = bench.chat.timeline.last_own()

    assert last is not None
    await until(lambda: (found := bench.chat.timeline.last_own()) and found.edited)


async def test_a_menu_of_nothing_offers_nothing(bench: Bench) -> None:
    await bench.chat.open(fake_data.ANA)
    bench.actions.look(MessageId(12))
    for act in ("reply", "edit", "forward", "info", "copy", "pin", "delete", "retract", "cure", "retry"):
        getattr(bench.actions, act)()

    assert not any(bench.can("canReply", "canEdit", "canCopy", "canPin", "canRetract", "unreadable"))
