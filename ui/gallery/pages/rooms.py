# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pages of rooms: making, finding and entering them, who is in them, what they give away."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from ui.gallery import fake_data, fake_room_data
from ui.gallery.fake_core import FakeCore
from ui.gallery.fake_picture import captcha
from ui.gallery.stage import Page, Stage, View
from ui.rooms.rooms import RoomsViewModel
from ui.theme.engine import view_file
from xmppclient.errors import NotConnected, RoomForbidden, RoomUnreachable
from xmppclient.model import Address, ConversationId

Build = Callable[[Stage], Awaitable[View]]
Act = Callable[[RoomsViewModel, FakeCore], object]
LONG = "The society for the preservation of lighthouses, cranes and of rather long names for rooms"


def sheet(act: Act, *, core: Callable[[FakeCore], object] | None = None, empty: bool = False) -> Build:
    """A sheet as ``act`` opens it; ``core`` prepares the world before that."""

    async def build(stage: Stage) -> View:
        world = FakeCore(empty=True) if empty else stage.core
        if core is not None:
            core(world)
        rooms = RoomsViewModel(world, stage.tasks, stage.parent)
        await rooms.load()
        return View(view_file("ui.rooms", "RoomSheets"), {"rooms": rooms}, lambda: act(rooms, world))

    return build


def details(conversation_id: ConversationId, *, core: Callable[[FakeCore], object] | None = None) -> Build:
    async def build(stage: Stage) -> View:
        if core is not None:
            core(stage.core)
        rooms = RoomsViewModel(stage.core, stage.tasks, stage.parent)
        await rooms.load()
        await rooms.details.load(conversation_id)
        return View(view_file("ui.rooms", "RoomDetails"), {"details": rooms.details})

    return build


async def invitations(stage: Stage) -> View:
    rooms = RoomsViewModel(stage.core, stage.tasks, stage.parent)
    await rooms.load()
    return View(view_file("ui.rooms", "InvitationCards"), {"invitations": rooms.invitations})


def edit(what: str, *, problem: bool = False) -> Build:
    """A line about a room is changed."""

    def act(rooms: RoomsViewModel, core: FakeCore) -> None:
        if problem:
            core.rooms.fail_with = RoomForbidden("Ask a moderator.")
        rooms.details.edit.begin(what)
        if problem:
            rooms.details.edit.submit("Something else")

    return in_room(act)


def in_room(act: Act, conversation_id: ConversationId = fake_data.CREW) -> Build:
    """A sheet about a room."""

    async def build(stage: Stage) -> View:
        rooms = RoomsViewModel(stage.core, stage.tasks, stage.parent)
        await rooms.load()
        await rooms.details.load(conversation_id)
        return View(view_file("ui.rooms", "RoomSheets"), {"rooms": rooms}, lambda: act(rooms, stage.core))

    return build


def _group(rooms: RoomsViewModel, _core: FakeCore) -> None:
    async def fill() -> None:
        await asyncio.sleep(0.05)
        for jid in ("leila@example.org", "tomas@harbour.example"):
            rooms.create.picker.toggle(jid)
        rooms.create.picker.find("zoe@far-away.example")

    rooms.newGroup()
    rooms.create._tasks.spawn(fill(), "fill in")


def _kick(rooms: RoomsViewModel, _core: FakeCore) -> None:
    rooms.details.person.look("nick:Tomás")
    rooms.details.person.ask("kick")


def _configure(rooms: RoomsViewModel, _core: FakeCore) -> None:
    rooms.configure(fake_data.CREW)


def _slow(core: FakeCore) -> None:
    core.rooms.delay = 60.0


def _offline(core: FakeCore) -> None:
    core.rooms.fail_with = NotConnected()


def _unreachable(core: FakeCore) -> None:
    core.rooms.fail_with = RoomUnreachable()


def _unlisted(core: FakeCore) -> None:
    core.rooms.listed = ()


def _named(core: FakeCore) -> None:
    """Everything is long, and there is a picture."""
    core.chats.rename(fake_data.CREW, LONG)
    crew = fake_room_data.crew()
    core.rooms.change(
        crew.conversation_id, title=f"{LONG} (the second)", subject=f"{LONG}. " * 4, subject_nick=LONG,
        description=f"{LONG}. " * 6, avatar=captcha("K7"),
    )  # fmt: skip
    first = fake_room_data.crew_people()[0]
    core.rooms.occupy(
        crew.conversation_id,
        (replace(first, nick=LONG, jid=Address("m@long.example"), hats=(LONG, "Guest"), imitates=LONG),),
    )


PAGES = (
    Page("rooms-start", sheet(lambda rooms, _: rooms.start())),
    Page("rooms-group", sheet(lambda rooms, _: rooms.newGroup())),
    Page("rooms-group-chosen", sheet(_group)),
    Page("rooms-group-offline", sheet(lambda rooms, _: rooms.newGroup(), empty=True)),
    Page("rooms-channel", sheet(lambda rooms, _: rooms.newChannel())),
    Page("rooms-enter", sheet(lambda rooms, _: rooms.enter(""))),
    Page("rooms-enter-problem", sheet(lambda rooms, _: rooms.enter("nowhere@rooms.example"))),
    Page("rooms-preview", sheet(lambda rooms, _: rooms.enter("xmpp:sailing@rooms.example?join"))),
    Page("rooms-preview-private", sheet(lambda rooms, _: rooms.enter("lighthouse@rooms.example"))),
    Page("rooms-preview-password", sheet(lambda rooms, _: rooms.enter("vault@rooms.example"))),
    Page("rooms-preview-long", sheet(lambda rooms, _: rooms.enter("a-very-long-address-of-a-room-that-"
                                                                  "nobody-types-by-hand@rooms.example"))),
    Page("rooms-browse", sheet(lambda rooms, _: rooms.browse())),
    Page("rooms-browse-loading", sheet(lambda rooms, _: rooms.browse(), core=_slow)),
    Page("rooms-browse-empty", sheet(lambda rooms, _: rooms.browse(), core=_unlisted)),
    Page("rooms-browse-problem", sheet(lambda rooms, _: rooms.browse(), core=_unreachable)),
    Page("rooms-invite", sheet(lambda rooms, _: rooms.invite(fake_data.CREW))),
    Page("rooms-configuration", sheet(_configure)),
    Page("rooms-configuration-problem", sheet(_configure, core=_offline)),
    Page("rooms-held", sheet(lambda rooms, _: rooms.decide(fake_room_data.NIGHT))),
    Page("rooms-nick", edit("nick")),
    Page("rooms-subject-problem", edit("subject", problem=True)),
    Page("rooms-kick", in_room(_kick)),
    Page("rooms-leave", in_room(lambda rooms, _: rooms.details.closing.leave())),
    Page("rooms-destroy", in_room(lambda rooms, _: rooms.details.closing.askDestroy())),
    Page("rooms-details", details(fake_data.CREW)),
    Page("rooms-details-public", details(fake_room_data.SAILING)),
    Page("rooms-details-held", details(fake_room_data.NIGHT)),
    Page("rooms-details-refused", details(fake_room_data.CHOIR)),
    Page("rooms-details-gone", details(fake_room_data.PIER)),
    Page("rooms-details-long", details(fake_data.CREW, core=_named)),
    Page("rooms-invitations", invitations),
)  # fmt: skip
