# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of the repair desk, blocked people, privacy and account settings."""

import asyncio
from collections.abc import Awaitable, Callable

from ui.ask import Questions
from ui.gallery import fake_data, fake_server
from ui.gallery.fake_core import FakeCore
from ui.gallery.stage import Page, Stage, View
from ui.repair.repair import RepairViewModel
from ui.roster.blocked import BlockedViewModel
from ui.settings.account_page import AccountPage
from ui.theme.engine import view_file
from xmppclient.errors import NotConnected

Build = Callable[[Stage], Awaitable[View]]


def repair(*, empty: bool = False, tried: bool = False) -> Build:
    async def build(stage: Stage) -> View:
        core = FakeCore(empty=True) if empty else stage.core
        desk = RepairViewModel(core, stage.tasks, stage.parent)
        if tried:
            line = (await core.repair.list())[0]
            await core.repair.try_again(line.message.id)
        await desk.load()
        if tried:
            desk.renew(line.message.id)
        return View(view_file("ui.repair", "RepairDesk"), {"repair": desk})

    return build


def blocked(*, empty: bool = False) -> Build:
    async def build(stage: Stage) -> View:
        core = FakeCore(empty=True) if empty else stage.core
        people = BlockedViewModel(core, stage.tasks, stage.parent)
        await people.load()
        return View(view_file("ui.roster", "Blocked"), {"blocked": people})

    return build


def account(*, offline: bool = False, bare: bool = False) -> Build:
    """One account in full; ``bare``: of a server that offers nothing."""

    async def build(stage: Stage) -> View:
        if offline:
            stage.core.accounts.fail_with = NotConnected()
        if bare:
            stage.core.accounts.info = fake_server.BARE
        if not offline and not bare:
            stage.core.accounts.announce(fake_data.FIRST, fake_server.outage())
        page = AccountPage(stage.core, stage.tasks, Questions(stage.parent), stage.parent)
        page.show((await stage.core.accounts.list())[0])
        await asyncio.sleep(0.05)
        return View(view_file("ui.settings", "AccountPage"), {"page": page})

    return build


PAGES = (
    Page("account", account()),
    Page("account-offline", account(offline=True)),
    Page("account-bare", account(bare=True)),
    Page("blocked", blocked()),
    Page("blocked-empty", blocked(empty=True)),
    Page("repair", repair()),
    Page("repair-tried", repair(tried=True)),
    Page("repair-empty", repair(empty=True)),
)
