# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of the repair desk, blocked people, privacy and account settings."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from ui.ask import Questions
from ui.gallery import fake_data, fake_server
from ui.gallery.fake_core import FakeCore
from ui.gallery.fake_routes import ONION, PIN
from ui.gallery.stage import Page, Stage, View
from ui.repair.repair import RepairViewModel
from ui.roster.blocked import BlockedViewModel
from ui.settings.account_page import AccountPage
from ui.theme.engine import view_file
from xmppclient.errors import BindingLost, ConnectError, NotConnected, WrongCertificate
from xmppclient.model import Connection, ConnectionState
from xmppclient.route import CertificateNews

ADDRESSES = (f"{ONION}:5222", f"xmpp.example.org:443;tls=direct;pin={PIN};sni=none", "wss://example.org/ws")
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


def routed(*, trouble: ConnectError | None = None, news: bool = False, weaker: bool = False) -> Build:
    """One account on Tor with addresses, and what happened to it."""

    async def build(stage: Stage) -> View:
        core = stage.core
        first = (await core.accounts.list())[0]
        pinned = replace(first, pin=PIN) if trouble else replace(first, connect=ADDRESSES)
        account = await core.accounts.change(replace(pinned, route="tor", best_mechanism="SCRAM-SHA-1-PLUS"))
        page = AccountPage(core, stage.tasks, Questions(stage.parent), stage.parent)
        page.show(account)
        await asyncio.sleep(0.05)
        if trouble:
            core.accounts.connect(Connection(account.id, ConnectionState.OFFLINE, "tor", reason=trouble))
        if trouble and trouble.args:
            page.way_model.trouble_model.showCertificate()
        if news:
            other = fake_server.certificate(issuer="Somebody Else CA")
            core.accounts.surprise(account.id, CertificateNews.OTHER_ISSUER, other)
        if weaker:
            page.way_model.choice.choose("direct")
        await asyncio.sleep(0.05)
        return View(view_file("ui.settings", "AccountPage"), {"page": page})

    return build


PAGES = (
    Page("account-tor", routed()),
    Page("account-weaker", routed(weaker=True)),
    Page("account-news", routed(news=True)),
    Page("account-binding", routed(trouble=BindingLost())),
    Page(
        "account-certificate",
        routed(trouble=WrongCertificate("other", fake_server.certificate(self_signed=True))),
    ),
    Page("account", account()),
    Page("account-offline", account(offline=True)),
    Page("account-bare", account(bare=True)),
    Page("blocked", blocked()),
    Page("blocked-empty", blocked(empty=True)),
    Page("repair", repair()),
    Page("repair-tried", repair(tried=True)),
    Page("repair-empty", repair(empty=True)),
)
