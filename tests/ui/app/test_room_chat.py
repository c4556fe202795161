# SPDX-License-Identifier: AGPL-3.0-or-later
"""Talking in a room from the window, on the real core and against a real server."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

import ui.app
from tests.lab.lab import Lab
from tests.ui.app.test_real import come, first_run, online, somebody
from ui.chat.chat import Chat
from ui.models.message_roles import Role
from ui.scene import SceneControls
from xmppclient.core import Core
from xmppclient.model import ConversationId, Encryption

GROUP = "Summer trip"


class Talk:
    """The open chat as somebody sees it."""

    def __init__(self, chat: Chat) -> None:
        self.chat = chat

    def rows(self, role: Role) -> list[object]:
        model = self.chat.timeline.property("model")
        return [model.data(model.index(row), role) for row in range(model.rowCount())] if model else []

    def row(self, body: str, role: Role) -> object:
        """A column of the message with these words; "" while it is not there."""
        bodies = self.rows(Role.BODY)
        return self.rows(role)[bodies.index(body)] if body in bodies else ""


async def begin(controls: SceneControls, guest: str) -> None:
    """A private group with one guest."""
    create = controls.shell.roomsModel.create
    controls.shell.roomsModel.newGroup()
    await controls.wait_until(lambda: create.possible, 30)
    create.setName(GROUP)
    create.picker.toggle(guest)
    create.submit()
    await controls.wait_until(lambda: controls.shell.chat.header.property("name") == GROUP, 30)


def test_two_people_talk_in_a_group_and_the_window_knows_who_is_who(
    qapp: QApplication, tmp_path: Path, lab: Lab
) -> None:
    mine, theirs = lab.account(), lab.account(prefix="bella")

    async def scene(controls: SceneControls) -> None:
        await first_run(controls, lab, mine)
        await online(controls)
        talk = Talk(controls.shell.chat)
        async with somebody(tmp_path / "bella", lab, theirs) as (bella, account_id):
            await begin(controls, theirs.jid)
            await come(bella.rooms.invitations)
            (invitation,) = await bella.rooms.invitations()
            there = await bella.rooms.accept_invitation(account_id, invitation.room, "Bella")
            await controls.wait_until(lambda: "2 people" in str(talk.chat.header.property("subtitle")), 30)

            talk.chat.composer.edit("Where do we go?")
            talk.chat.composer.send()
            await controls.wait_until(lambda: talk.row("Where do we go?", Role.STATE) == "sent", 30)
            await come(lambda: _heard(bella, there.id, "Where do we go?"))

            nick = talk.chat.room.room.nick if talk.chat.room.room else ""
            answer = f"{nick}, into the mountains"
            await bella.chats.send(there.id, answer)
            await controls.wait_until(lambda: talk.row(answer, Role.NAME) == "Bella", 30)
            assert talk.row(answer, Role.NAMES_US) is True
            assert talk.row(answer, Role.LOCK) in ("encrypted", "verified")
            assert set(talk.rows(Role.PROBLEM)) == {""}

            talk.chat.composer.mentions.look("@be", 3)
            assert talk.chat.composer.mentions.property("current") == "Bella"
            assert talk.chat.room.property("banner") == ""

    assert ui.app.run(tmp_path / "profile", scene=scene) == 0


async def _heard(core: Core, conversation_id: ConversationId, body: str) -> bool:
    page = await core.chats.page(conversation_id)
    return any(message.body == body and message.encryption is not Encryption.NONE for message in page)
