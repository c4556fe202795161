# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rooms in the window on the real core, against a real server."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

import ui.app
from tests.lab.lab import Lab
from tests.ui.app.test_real import come, first_run, online, somebody
from ui.rooms.people import Group
from ui.rooms.rooms import RoomsViewModel
from ui.scene import SceneControls

GROUP = "Summer trip"


class Host:
    """Somebody at the window who runs a room."""

    def __init__(self, controls: SceneControls) -> None:
        self._until = controls.wait_until
        self._shell = controls.shell
        self.rooms: RoomsViewModel = controls.shell.roomsModel
        self.details = self.rooms.details

    def group_of(self, key: str) -> Group | None:
        found = self.details.crowd.model.find(key)
        return found.group if found else None

    async def create(self, guest: str) -> None:
        create = self.rooms.create
        self.rooms.newGroup()
        await self._until(lambda: create.possible, 30)
        create.setName(GROUP)
        create.picker.toggle(guest)
        create.submit()
        await self._until(lambda: self._shell.chat.conversation is not None, 30)
        self._shell.openDetails()
        await self._until(lambda: self.details.inside and self.details.name == GROUP, 30)
        await self._until(lambda: self.details.summary.startswith("Private group"))

    async def configure(self, about: str) -> None:
        settings = self.rooms.configuration
        self.rooms.configure(self.details.conversationId)
        await self._until(lambda: settings.loaded, 30)
        settings.form.answer("muc#roomconfig_roomdesc", about)
        settings.save()
        await self._until(lambda: self.details.description == about, 30)

    async def name_the_subject(self, subject: str) -> None:
        self.details.edit.begin("subject")
        self.details.edit.submit(subject)
        await self._until(lambda: self.details.subject == subject, 30)

    async def send_away(self, how: str, key: str) -> None:
        self.details.person.look(key)
        self.details.person.ask(how)
        self.details.person.go("too loud")

    async def leave_and_return(self) -> None:
        self.details.closing.leave()
        await self._until(lambda: self.details.questions.open)
        self.details.questions.answer(True)
        await self._until(lambda: not self.details.inside, 30)
        self.details.act()
        await self._until(lambda: self.details.inside, 30)

    async def close_for_all(self) -> None:
        self.details.closing.closeForAll(GROUP, "over", "")
        await self._until(lambda: "closed for good" in self.details.notice, 30)


def test_a_private_group_from_its_beginning_to_its_end(
    qapp: QApplication, tmp_path: Path, server: Lab
) -> None:
    mine, theirs = server.account(), server.account(prefix="bella")

    async def scene(controls: SceneControls) -> None:
        await first_run(controls, server, mine)
        await online(controls)
        host = Host(controls)
        async with somebody(tmp_path / "bella", server, theirs) as (bella, account_id):
            await host.create(theirs.jid)
            await come(bella.rooms.invitations)
            (invitation,) = await bella.rooms.invitations()
            await bella.rooms.accept_invitation(account_id, invitation.room, "Bella")
            await controls.wait_until(lambda: host.group_of("nick:Bella") is Group.PARTICIPANTS, 30)
            await host.configure("Where to, and when")
            await host.name_the_subject("Mountains")
            await host.send_away("kick", "nick:Bella")
            await controls.wait_until(lambda: host.group_of(f"jid:{theirs.jid}") is Group.ABSENT, 30)
            await host.leave_and_return()
            await host.send_away("ban", f"jid:{theirs.jid}")
            await controls.wait_until(lambda: host.group_of(f"jid:{theirs.jid}") is Group.BANNED, 30)
            await host.close_for_all()

    assert ui.app.run(tmp_path / "profile", scene=scene) == 0
