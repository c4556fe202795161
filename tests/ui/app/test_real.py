# SPDX-License-Identifier: AGPL-3.0-or-later
"""The window on the real core, against a real server."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from inspect import isawaitable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

import ui.app
from tests.lab.lab import Account, Lab
from ui.accounts.account_form import AccountForm
from ui.scene import SceneControls
from xmppclient.api import CoreApi, NewAccount
from xmppclient.core import Core
from xmppclient.events import MessageAdded
from xmppclient.model import AccountId, ConnectionState, Tls

GOOD = "four words nobody expects"


def fill(form: AccountForm, lab: Lab, account: Account) -> None:
    form.way_model.setTls(lab.tls)
    for name, text in (("server", lab.connect), ("caFile", str(lab.ca_file))):
        form.way_model.edit(name, text)
    for name, text in (("address", account.jid), ("password", account.password)):
        form.edit(name, text)


async def first_run(controls: SceneControls, lab: Lab, account: Account, **changed: str) -> None:
    entry = controls.shell.entryModel
    fill(entry.account_form, lab, account)
    for name, text in changed.items():
        form = entry.account_form
        (form.way_model if name in ("server", "caFile") else form).edit(name, text)
    entry.next()
    entry.passphrase_form.setFirst(GOOD)
    entry.passphrase_form.setSecond(GOOD)
    entry.next()


async def online(controls: SceneControls) -> None:
    await controls.wait_until(lambda: controls.ready)
    (account,) = await controls.core.accounts.list()
    await connected(controls.core, account.id)


async def connected(core: CoreApi, account_id: AccountId) -> None:
    """Online, and our keys are published."""
    await come(lambda: core.accounts.connection(account_id).state is ConnectionState.ONLINE)
    await come(lambda: core.devices.list(account_id))


async def come(look: Callable[[], Any], limit: float = 40.0) -> None:
    """Wait until what ``look`` gives, or what it leads to, is true; nothing announces all of it."""
    async with asyncio.timeout(limit):
        while not (await found if isawaitable(found := look()) else found):  # noqa: ASYNC110 - as above
            await asyncio.sleep(0.02)


@asynccontextmanager
async def somebody(folder: Path, lab: Lab, account: Account) -> AsyncIterator[tuple[Core, AccountId]]:
    """Another person, without a window, online."""
    core = Core(folder)
    await core.profile.create(GOOD)
    new = NewAccount(account.jid, account.password, (lab.connect,), Tls(lab.tls), str(lab.ca_file))
    stored = await core.accounts.add(new)
    await connected(core, stored.id)
    yield core, stored.id
    await core.close()


def test_a_first_run_ends_online_and_the_next_start_only_asks_for_the_passphrase(
    qapp: QApplication, tmp_path: Path, lab: Lab
) -> None:
    account, seen = lab.account(), list[str]()

    async def begin(controls: SceneControls) -> None:
        await first_run(controls, lab, account)
        await online(controls)

    async def again(controls: SceneControls) -> None:
        seen.append(controls.shell.entryModel.step)
        await asyncio.sleep(0.1)
        await controls.type(GOOD)
        await controls.send()
        await online(controls)
        seen.append(controls.shell.connectionModel.text)

    assert ui.app.run(tmp_path / "profile", scene=begin) == 0
    assert ui.app.run(tmp_path / "profile", scene=again) == 0
    assert seen == ["unlock", ""]


def test_a_wrong_password_is_said_at_its_field_and_can_be_mended(
    qapp: QApplication, tmp_path: Path, lab: Lab
) -> None:
    account, said = lab.account(), list[str]()

    async def scene(controls: SceneControls) -> None:
        entry = controls.shell.entryModel
        await first_run(controls, lab, account._replace(password="wrong"))
        await controls.wait_until(lambda: bool(entry.account_form.passwordProblem), 30)
        said.append(entry.account_form.passwordProblem)
        entry.account_form.edit("password", account.password)
        entry.next()
        await online(controls)

    assert ui.app.run(tmp_path / "profile", scene=scene) == 0
    assert "address and password" in said[0]


def test_a_certificate_nobody_vouches_for_names_the_cure(
    qapp: QApplication, tmp_path: Path, lab: Lab
) -> None:
    said: list[str] = []

    async def scene(controls: SceneControls) -> None:
        form = controls.shell.entryModel.account_form
        await first_run(controls, lab, lab.account(), caFile="")
        await controls.wait_until(lambda: bool(form.problem), 30)
        said.append(form.problem)

    ui.app.run(tmp_path / "profile", scene=scene)

    assert "CA file under Advanced" in said[0]


def test_a_second_window_on_the_profile_names_the_process_of_the_first(
    qapp: QApplication, tmp_path: Path, lab: Lab
) -> None:
    said: list[str] = []

    async def scene(controls: SceneControls) -> None:
        other = Core(tmp_path / "profile")
        await other.profile.create(GOOD)
        unlock = controls.shell.entryModel.unlock_form
        await unlock.open(GOOD)
        said.append(unlock.blocked)
        await other.close()

    ui.app.run(tmp_path / "profile", scene=scene)

    assert f"process {os.getpid()}" in said[0]


def test_somebody_who_asks_is_let_in_and_talked_to_encrypted(
    qapp: QApplication, tmp_path: Path, lab: Lab
) -> None:
    mine, theirs = lab.account(), lab.account(prefix="bella")
    read: list[str] = []

    async def scene(controls: SceneControls) -> None:
        await first_run(controls, lab, mine)
        await online(controls)
        async with somebody(tmp_path / "bella", lab, theirs) as (bella, account_id):
            await bella.contacts.add(account_id, mine.jid)
            requests, details = controls.shell.requestsModel, controls.shell.detailsModel
            await controls.wait_until(lambda: requests.count == 1)
            requests.accept((await controls.core.accounts.list())[0].id, theirs.jid)
            await controls.wait_until(lambda: requests.count == 0)
            chat = await bella.chats.open(account_id, mine.jid)
            bella.bus.subscribe(MessageAdded, lambda event: read.append(event.message.body))
            await bella.chats.send(chat.id, "Hello from the other side 🙂")
            await come(controls.core.chats.list)
            await controls.select(theirs.jid)
            controls.shell.openDetails()
            await controls.type("Good to read you")
            await controls.send()
            await controls.wait_until(lambda: "Good to read you" in read, 30)
            await controls.wait_until(lambda: [row.trust for row in details.theirs.rows] == ["blind"])
            assert details.ownWaiting == 0

    assert ui.app.run(tmp_path / "profile", scene=scene) == 0
