# SPDX-License-Identifier: AGPL-3.0-or-later
"""What one does to a whole conversation: check, auto-delete, what it is told, block, mute, delete."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.ui.kit import tasks_of, until
from ui.chat.chat import Chat
from ui.chat.check import report_lines
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from ui.models.when import span_words
from ui.tasks import UiTasks
from xmppclient.errors import NotConnected, UnknownConversation
from xmppclient.events import ConversationRemoved
from xmppclient.model import CheckReport, Conversation


class Bench:
    def __init__(self, core: FakeCore, tasks: UiTasks) -> None:
        self.core = core
        self.chat = Chat(core, tasks)

    async def now(self) -> Conversation:
        return await self.core.chats.get(fake_data.MUM)

    async def sure(self) -> str:
        """Wait for the question, say yes, and tell what was asked."""
        await until(lambda: self.chat.questions.property("open"))
        text = f"{self.chat.questions.property('title')} {self.chat.questions.property('text')}"
        self.chat.questions.answer(True)
        return text


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        bench = Bench(core, tasks)
        await bench.chat.open(fake_data.MUM)
        yield bench


async def test_a_check_says_what_it_found(bench: Bench) -> None:
    bench.chat.check.start()
    assert bench.chat.check.property("running")
    await until(lambda: not bench.chat.check.property("running"))

    assert bench.core.chats.checked == [fake_data.MUM]
    assert bench.chat.check.property("title") == "Missing messages were found and stored"
    assert "Missing here, now stored: 3" in bench.chat.check.property("lines")


async def test_a_check_that_fails_says_why(bench: Bench) -> None:
    bench.core.chats.broken = NotConnected()
    bench.chat.check.start()
    await until(lambda: bench.chat.check.property("error"))

    assert not bench.chat.check.property("good")


async def test_a_check_belongs_to_its_conversation(bench: Bench) -> None:
    bench.chat.check.start()
    await bench.chat.open(fake_data.LEILA)
    await until(lambda: bench.core.chats.checked)

    assert bench.chat.check.property("title") == ""
    assert not bench.chat.check.property("running")


def test_a_report_without_news_is_short() -> None:
    assert report_lines(CheckReport(fake_data.MUM, 12, 0, 0, 0, complete=True)) == [
        "Messages compared with the archive: 12"
    ]


async def test_auto_delete_times_are_set(bench: Bench) -> None:
    expiry = bench.chat.expiry
    opened: list[int] = []
    expiry.opened.connect(lambda: opened.append(1))
    bench.chat.openExpiry()
    await until(lambda: opened)
    expiry.setKeep("86400")
    expiry.setEphemeral("300")
    await until(lambda: expiry.property("ephemeral") == "300")

    now = await bench.now()
    assert (now.keep, now.ephemeral) == (86_400, 300)
    assert [option["text"] for option in expiry.property("ephemeralOptions")][:2] == ["Never", "5 minutes"]


async def test_a_time_set_elsewhere_is_among_the_choices(bench: Bench) -> None:
    await bench.core.chats.set_expiry(fake_data.MUM, keep=3 * 86_400)
    await bench.chat.expiry.open(fake_data.MUM)

    assert {"value": "259200", "text": "3 days"} in bench.chat.expiry.property("keepOptions")


@pytest.mark.parametrize(
    ("seconds", "words"), [(1, "1 second"), (300, "5 minutes"), (86_400, "1 day"), (14 * 86_400, "2 weeks")]
)
def test_spans_are_said_in_the_largest_unit(seconds: int, words: str) -> None:
    assert span_words(seconds) == words


async def test_what_a_chat_is_told_overrides_the_settings(bench: Bench) -> None:
    told = bench.chat.told
    told.setTyping("on")
    await until(lambda: told.property("typing") == "on")
    told.setReceipts("off")
    await until(lambda: told.property("receipts") == "off")
    assert (await bench.now()).send_typing is True

    told.setTyping("default")
    await until(lambda: told.property("typing") == "default")
    now = await bench.now()
    assert (now.send_receipts, now.send_markers, now.send_typing) == (False, None, None)


async def test_somebody_is_blocked_and_unblocked(bench: Bench) -> None:
    blocking = bench.chat.blocking
    blocking.block(False)
    await until(lambda: blocking.property("blocked"))
    assert blocking.property("notice") == "Mum is blocked and cannot reach you."

    blocking.unblock()
    await until(lambda: not blocking.property("blocked"))


async def test_a_whole_server_is_blocked(bench: Bench) -> None:
    bench.chat.blocking.block(True)
    await until(lambda: bench.chat.blocking.property("blocked"))

    assert "home.example" in await bench.core.contacts.blocked(fake_data.FIRST)


async def test_a_report_blocks_and_says_so(bench: Bench) -> None:
    said: list[str] = []
    bench.chat.timeline.said.connect(said.append)
    bench.chat.blocking.report(True, "rude")
    await until(lambda: said)

    assert said == ["Mum was reported to your server and is blocked."]


async def test_muting_ends_by_itself_or_never(bench: Bench) -> None:
    bench.chat.mute(8)
    await until(lambda: bench.chat.property("muted"))
    until_when = (await bench.now()).muted_until
    assert until_when is not None
    assert timedelta(hours=7, minutes=59) < until_when - datetime.now(UTC) <= timedelta(hours=8)

    bench.chat.mute(-1)
    await until(lambda: not bench.chat.property("muted"))
    bench.chat.mute(0)
    await until(lambda: bench.chat.property("muted"))
    assert (await bench.now()).muted_until is None


async def test_a_cleared_chat_is_empty_and_was_asked_for(bench: Bench) -> None:
    bench.chat.clear()
    assert "your other devices, keep theirs" in await bench.sure()
    await until(lambda: bench.chat.timeline.property("empty"))


async def test_a_chat_is_deleted_after_a_question(bench: Bench) -> None:
    gone: list[ConversationRemoved] = []
    bench.core.bus.subscribe(ConversationRemoved, gone.append)
    bench.chat.remove()
    assert "Mum" in await bench.sure()
    await until(lambda: gone)

    with pytest.raises(UnknownConversation):
        await bench.now()
