# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of Tor, the connection log, sharing, and a server of one's own."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from ui.gallery.fake_routes import HINT, ONION, ONION_KEY, PIN
from ui.gallery.stage import Page, Stage, View
from ui.network.connections import ConnectionsViewModel
from ui.network.host import HostViewModel
from ui.network.tor import TorViewModel
from ui.settings.settings import SettingsViewModel
from ui.theme.engine import view_file
from xmppclient.errors import TorFailed
from xmppclient.model import AccountId
from xmppclient.route import HostState, HostStatus, TorState, TorStatus

Build = Callable[[Stage], Awaitable[View]]

BRIDGE = "obfs4 192.0.2.7:443 0123456789ABCDEF0123456789ABCDEF01234567 cert=bm90IGEga2V5 iat-mode=0"


def tor(status: TorStatus, *, bridges: tuple[str, ...] = (), log: bool = False) -> Build:
    async def build(stage: Stage) -> View:
        await stage.core.routes.set_bridges(bridges)
        stage.core.routes.become(status)
        page = TorViewModel(stage.core, stage.tasks, stage.parent)
        await page.load()
        page.showLog(log)
        return View(view_file("ui.network", "TorPage"), {"tor": page})

    return build


def connections(*, empty: bool = False) -> Build:
    async def build(stage: Stage) -> View:
        if empty:
            stage.core.routes.clear_connections()
        return View(
            view_file("ui.network", "ConnectionsPage"),
            {"log": ConnectionsViewModel(stage.core, stage.parent)},
        )

    return build


def share(*, private: bool = False) -> Build:
    async def build(stage: Stage) -> View:
        account = (await stage.core.accounts.list())[0]
        if private:
            await stage.core.accounts.change(
                replace(account, connect=(f"{ONION}:5222",), route="tor", pin=PIN, onion_key=ONION_KEY)
            )
        settings = SettingsViewModel(stage.core, stage.tasks, stage.parent)
        await settings.load()
        properties: dict[str, object] = {"settings": settings, "appearance": stage.appearance}
        return View(
            view_file("ui.settings", "Settings"), properties, lambda: _share(settings, account.id, private)
        )

    return build


def _share(settings: SettingsViewModel, account_id: AccountId, key: bool) -> None:
    settings.shareWanted.emit(account_id)
    if key:
        settings.share_model.includeKey(True)


def host(status: HostStatus) -> Build:
    async def build(stage: Stage) -> View:
        stage.core.host.become(status)
        return View(
            view_file("ui.network", "HostPage"),
            {"host": HostViewModel(stage.core, stage.tasks, stage.parent)},
        )

    return build


READY = TorStatus(TorState.READY, 100, "done", "0.4.9.11", 1)
RUNNING = HostStatus(HostState.RUNNING, ONION, PIN, (f"nora@{ONION}", f"sam@{ONION}"))
PAGES = (
    Page("tor-off", tor(TorStatus())),
    Page("tor-missing", tor(TorStatus(TorState.MISSING, hint=HINT))),
    Page("tor-connecting", tor(TorStatus(TorState.CONNECTING, 45, "requesting_status", "0.4.9.11"))),
    Page("tor-ready", tor(READY, bridges=(BRIDGE,), log=True)),
    Page("tor-failed", tor(TorStatus(TorState.FAILED, problem=TorFailed("it ended")))),
    Page("connections", connections()),
    Page("connections-empty", connections(empty=True)),
    Page("share", share()),
    Page("share-private", share(private=True)),
    Page("host-off", host(HostStatus())),
    Page("host-publishing", host(HostStatus(HostState.PUBLISHING, ONION, PIN))),
    Page("host-running", host(RUNNING)),
)
