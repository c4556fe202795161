# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of the details drawer and the settings."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from ui.accounts.connection import ConnectionViewModel
from ui.gallery import fake_data, fake_room_data, fake_server
from ui.gallery.stage import Page, Stage, View
from ui.rooms.rooms import RoomsViewModel
from ui.roster.contacts import ContactsViewModel
from ui.roster.requests import RequestsViewModel
from ui.security.details import DetailsViewModel
from ui.settings.settings import SettingsViewModel
from ui.shell.joining import join_rooms
from ui.shell.shell import ShellViewModel
from ui.theme.engine import view_file
from xmppclient.errors import (
    AuthFailed,
    BindingLost,
    CertificateRejected,
    NetworkUnreachable,
    ProxyUnavailable,
)
from xmppclient.model import Connection, ConnectionState, ConversationId
from xmppclient.route import CertificateNews, TorState, TorStatus

Build = Callable[[Stage], Awaitable[View]]


def details(conversation_id: ConversationId, *, plain: bool = False) -> Build:
    """``plain`` asks whether encryption is to be turned off."""

    async def build(stage: Stage) -> View:
        model = DetailsViewModel(stage.core, stage.tasks, stage.parent)
        await model.load(conversation_id)
        if plain:
            model.setEncrypted(False)
        return View(view_file("ui.security", "Details"), {"details": model})

    return build


async def settings(stage: Stage) -> View:
    model = SettingsViewModel(stage.core, stage.tasks, stage.parent)
    stage.core.accounts.connect(
        Connection(
            fake_data.SECOND,
            ConnectionState.WAITING,
            route="socks5://nora:hidden@10.0.0.1:1080",
            reason=ProxyUnavailable("refused"),
            retry_at=datetime.now(UTC) + timedelta(minutes=3),
        )
    )
    await model.load()
    return View(view_file("ui.settings", "Settings"), {"settings": model, "appearance": stage.appearance})


def window_tor() -> Build:
    """Everything waits for a tor of our own."""

    async def build(stage: Stage) -> View:
        waiting = Connection(fake_data.FIRST, ConnectionState.CONNECTING, "tor")
        await stage.core.routes.set_default("tor", everywhere=True)
        stage.core.accounts.connect(waiting)
        view = await _window(stage)
        return replace(view, then=lambda: stage.core.routes.become(STARTING))

    return build


async def window_certificate_news(stage: Stage) -> View:
    """A certificate that is valid and not the one of before."""
    view = await _window(stage)
    other = fake_server.certificate(issuer="Somebody Else CA")
    news = CertificateNews.OTHER_ISSUER
    return replace(view, then=lambda: stage.core.accounts.surprise(fake_data.FIRST, news, other))


def window(connection: Connection | None = None) -> Build:
    """The whole window with every room, and the details of the first chat open."""

    async def build(stage: Stage) -> View:
        if connection and isinstance(connection.reason, BindingLost):
            account = (await stage.core.accounts.list())[0]
            await stage.core.accounts.change(replace(account, best_mechanism="SCRAM-SHA-1-PLUS"))
        if connection:
            stage.core.accounts.connect(connection)
        return await _window(stage)

    return build


async def _window(stage: Stage, conversation_id: ConversationId = fake_data.LEILA) -> View:
    core, tasks, parent = stage.core, stage.tasks, stage.parent
    known = DetailsViewModel(core, tasks, parent)
    people, inbox = ContactsViewModel(core, tasks, parent), RequestsViewModel(core, tasks, parent)
    choices, line = SettingsViewModel(core, tasks, parent), ConnectionViewModel(core, tasks, parent)
    groups = RoomsViewModel(core, tasks, parent)
    shell = ShellViewModel(
        core, tasks, parent, appearance=stage.appearance,
        connection=line, contacts=people, requests=inbox, details=known, settings=choices,
        rooms=groups,
    )  # fmt: skip
    await shell.enter()
    join_rooms(shell, groups)
    for room in (line, people, inbox, choices, groups):
        await room.load()
    shell.opened.connect(known.show)
    shell.repairWanted.connect(choices.openRepair)
    shell.openConversation(conversation_id)
    shell.openDetails()
    return View(view_file("ui.shell", "Main"), {"shell": shell})


async def window_settings(stage: Stage) -> View:
    view = await _window(stage)
    return replace(view, then=lambda: _shell_of(view).show("settings"))


async def window_repair(stage: Stage) -> View:
    view = await _window(stage)
    return replace(view, then=lambda: _shell_of(view).openRepair())


async def window_notice(stage: Stage) -> View:
    view = await _window(stage)
    return replace(view, then=lambda: _shell_of(view).offerRepair())


def _shell_of(view: View) -> ShellViewModel:
    shell = view.properties["shell"]
    assert isinstance(shell, ShellViewModel)
    return shell


async def window_outage(stage: Stage) -> View:
    stage.core.accounts.announce(fake_data.FIRST, fake_server.outage())
    return await _window(stage)


async def window_room(stage: Stage) -> View:
    """A private group with its details beside it."""
    return await _window(stage, fake_data.CREW)


async def window_requests(stage: Stage) -> View:
    """Strangers and invitations."""
    view = await _window(stage)
    return replace(view, then=lambda: _shell_of(view).show("requests"))


WAITING = Connection(
    fake_data.FIRST,
    ConnectionState.WAITING,
    reason=NetworkUnreachable("no route"),
    retry_at=datetime.now(UTC) + timedelta(hours=1),
)
STOPPED = Connection(fake_data.FIRST, ConnectionState.OFFLINE, reason=AuthFailed("not-authorized"))
PROXY = Connection(
    fake_data.FIRST,
    ConnectionState.WAITING,
    "tor://127.0.0.1:9050",
    reason=ProxyUnavailable("refused"),
    retry_at=datetime.now(UTC) + timedelta(hours=1),
)
CERTIFICATE = Connection(
    fake_data.FIRST,
    ConnectionState.OFFLINE,
    "tor",
    reason=CertificateRejected("self-signed certificate", fake_server.certificate(self_signed=True)),
)
BINDING = Connection(fake_data.FIRST, ConnectionState.OFFLINE, reason=BindingLost())
STARTING = TorStatus(TorState.CONNECTING, 45, "loading_descriptors")
SYNCING = Connection(fake_data.FIRST, ConnectionState.SYNCING)

PAGES = (
    Page("details", details(fake_data.LEILA)),
    Page("details-undecided", details(fake_data.JONAS)),
    Page("details-plain", details(fake_data.BOT)),
    Page("details-private", details(fake_room_data.WHISPER)),
    Page("details-turning-off", details(fake_data.LEILA, plain=True)),
    Page("settings", settings),
    Page("window", window()),
    Page("window-waiting", window(WAITING)),
    Page("window-stopped", window(STOPPED)),
    Page("window-proxy", window(PROXY)),
    Page("window-certificate", window(CERTIFICATE)),
    Page("window-binding", window(BINDING)),
    Page("window-tor", window_tor()),
    Page("window-certificate-news", window_certificate_news),
    Page("window-syncing", window(SYNCING)),
    Page("window-outage", window_outage),
    Page("window-room", window_room),
    Page("window-requests", window_requests),
    Page("window-settings", window_settings),
    Page("window-repair", window_repair),
    Page("window-notice", window_notice),
)
