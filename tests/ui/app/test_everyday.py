# SPDX-License-Identifier: AGPL-3.0-or-later
"""Everyday things done in the window reach somebody else's program, and theirs this window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import ui.app
from tests.lab.lab import Lab
from tests.ui.app.test_real import come, first_run, online, somebody
from ui.chat.chat import Chat
from ui.models.message_roles import Role
from ui.scene import SceneControls
from xmppclient.core import Core
from xmppclient.model import ConversationId, Message


class Pair:
    """A conversation, seen from both ends."""

    def __init__(self, controls: SceneControls, core: Core, chat_id: ConversationId) -> None:
        self.controls = controls
        self.core = core
        self.chat_id = chat_id

    @property
    def chat(self) -> Chat:
        return self.controls.shell.chat

    def here(self, body: str) -> Message | None:
        """A message as the window holds it."""
        model = self.chat.timeline.property("model")
        return next((m for m in model.messages() if m.body == body), None) if model else None

    async def there(self, body: str) -> Message | None:
        """A message as the other side holds it."""
        return next((m for m in await self.core.chats.page(self.chat_id) if m.body == body), None)

    async def look(self, body: str) -> None:
        await self.controls.wait_until(lambda: self.here(body) is not None, 30)
        message = self.here(body)
        assert message is not None
        self.chat.actions.look(message.id)

    async def write(self, text: str, after: str = "") -> Message:
        """Type, send, and wait until the other side has it; ``after``: what is in the field already."""
        await self.controls.type(text)
        await self.controls.send()
        await come(lambda: self.there(after + text))
        message = await self.there(after + text)
        assert message is not None
        return message


async def talk(pair: Pair) -> None:
    await pair.look("lunch?")
    pair.chat.actions.reply()
    answer = await pair.write("At noon")
    assert answer.quote is not None
    assert answer.quote.body == "lunch?"

    await pair.look("lunch?")
    pair.chat.actions.react("👍")
    await come(lambda: _reacted(pair))

    await pair.controls.press(Qt.Key.Key_Up)
    await pair.controls.wait_until(lambda: pair.chat.composer.property("mode") == "edit")
    corrected = await pair.write(", by the crane", after="At noon")
    assert corrected.edited


async def _reacted(pair: Pair) -> bool:
    message = await pair.there("lunch?")
    return message is not None and [r.emojis for r in message.reactions] == [("👍",)]


async def theirs(pair: Pair) -> None:
    """What the other side does is seen in the window."""
    asked = await pair.there("lunch?")
    assert asked is not None
    await pair.core.chats.correct(asked.id, "dinner?")
    await pair.controls.wait_until(lambda: pair.here("dinner?") is not None, 30)
    assert pair.here("lunch?") is None

    await pair.core.chats.retract(asked.id)
    await pair.controls.wait_until(lambda: pair.here("dinner?") is None, 30)
    model = pair.chat.timeline.property("model")
    states = [model.data(model.index(row), Role.RETRACTED) for row in range(model.rowCount())]
    assert states.count(True) == 1


def test_replies_reactions_corrections_and_retractions_go_both_ways(
    qapp: QApplication, tmp_path: Path, lab: Lab
) -> None:
    mine, other = lab.account(), lab.account(prefix="bella")
    done: list[int] = []

    async def scene(controls: SceneControls) -> None:
        await first_run(controls, lab, mine)
        await online(controls)
        async with somebody(tmp_path / "bella", lab, other) as (bella, account_id):
            (account,) = await controls.core.accounts.list()
            await controls.core.contacts.add(account.id, other.jid)
            await bella.contacts.add(account_id, mine.jid)
            await controls.core.chats.open(account.id, other.jid)
            chat = await bella.chats.open(account_id, mine.jid)
            await bella.chats.send(chat.id, "lunch?")
            await controls.select(other.jid)
            pair = Pair(controls, bella, chat.id)
            await talk(pair)
            await theirs(pair)
            done.append(1)

    assert ui.app.run(tmp_path / "profile", scene=scene) == 0
    assert done == [1]
