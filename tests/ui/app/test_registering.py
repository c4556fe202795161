# SPDX-License-Identifier: AGPL-3.0-or-later
"""A new address, from the first screen to the conversations, on real servers."""

import secrets
from pathlib import Path

from PySide6.QtWidgets import QApplication

import ui.app
from tests.lab.lab import Lab
from tests.ui.app.test_real import GOOD, online
from ui.scene import SceneControls

PASSWORD = "four words nobody guesses"


def test_an_address_is_made_in_the_first_run(qapp: QApplication, tmp_path: Path, server: Lab) -> None:
    name, made = f"new-{secrets.token_hex(6)}", list[str]()

    async def scene(controls: SceneControls) -> None:
        entry = controls.shell.entryModel
        form = entry.registration_form
        entry.needAddress()
        form.setDomain(server.hosts[0])
        form.way_model.setTls(server.tls)
        form.way_model.edit("server", server.connect)
        form.way_model.edit("caFile", str(server.ca_file))
        entry.next()
        await controls.wait_until(lambda: form.known, 30)
        form.answer("username", name)
        form.answer("password", PASSWORD)
        entry.next()
        entry.passphrase_form.setFirst(GOOD)
        entry.passphrase_form.setSecond(GOOD)
        entry.next()
        await online(controls)
        made.extend(account.jid for account in await controls.core.accounts.list())

    assert ui.app.run(tmp_path / "profile", scene=scene) == 0
    assert made == [f"{name}@{server.hosts[0]}"]
