# SPDX-License-Identifier: AGPL-3.0-or-later
"""What happens at the same time in rooms: two who come in, leaving while coming in, a connection that
ends meanwhile, a room that changes while something is sent."""

import asyncio
from functools import partial
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from storage.records import DeviceRecord, RoomRecord, RosterRecord
from tests.fakes.account_kit import chat_message
from tests.fakes.fake_cipher import sealed
from tests.fakes.fake_rooms import ORCHARD, PRIVATE, PUBLIC
from tests.fakes.fake_stream import xml
from tests.fakes.rooms_kit import Scene, scene as scene
from tests.policy.logs import LogWatch
from xmppclient import ns
from xmppclient.errors import (
    NotConnected,
    NotInRoom,
    RequestTimedOut,
    RoomNotFound,
    RoomPasswordWrong,
    RoomUnreachable,
    StorageError,
)
from xmppclient.events import ProblemOccurred
from xmppclient.model import ConversationId, DeliveryState, Kind, Policy, RoomState, Trust
from xmppclient.pipeline import reflections
from xmppclient.services.repair import AFTER_ROOMS
from xmppclient.services.rooms import joining
from xmppclient.services.rooms.bookmarked import BookmarkedRooms
from xmppclient.services.rooms.room import LiveRoom
from xmppclient.xep import disco, muc
from xmppclient.xep.bookmarks import Bookmark
from xmppclient.xep.muc import History


def joins(scene: Scene) -> list[Element]:
    return [one for one in scene.kit.stream.sent if one.find(muc.JOIN) is not None]


WITHOUT_ARCHIVE = ("muc_open", "muc_semianonymous")


class Gate:
    """Keeps answers to one kind of request back until it is opened."""

    def __init__(self, scene: Scene, tag: str) -> None:
        self.asked = 0
        self.open = asyncio.Event()
        self.failure: Exception | None = None
        stream = scene.kit.stream
        answer = stream.answers[tag]

        async def later(request: Element) -> Element:
            self.asked += 1
            mine = stream.requests[-1]
            await self.open.wait()
            if self.failure:
                raise self.failure
            stream.requests.append(mine)  # the fake answers the newest
            found = answer(request)
            return found if isinstance(found, Element) else await found

        stream.answers[tag] = later


async def test_two_who_want_the_same_room_get_one(scene: Scene) -> None:
    room = scene.service.add()

    first, second = await asyncio.gather(scene.rooms.join(ORCHARD), scene.rooms.join(ORCHARD))

    assert first is second
    assert (first.state, room.our_nick, len(scene.rooms.all())) == (RoomState.JOINED, "alice", 1)


async def test_a_room_that_refuses_one_of_two_stays_with_neither(scene: Scene) -> None:
    scene.service.add(password="hush")

    found = await asyncio.gather(*(scene.rooms.join(ORCHARD) for _ in range(2)), return_exceptions=True)
    await scene.kit.settled()

    assert {type(one) for one in found} <= {RoomPasswordWrong, RoomUnreachable}
    assert (scene.rooms.all(), len(joins(scene))) == ((), 1)
    assert await scene.kit.store.conversations.find(scene.kit.ctx.id, ORCHARD) is None


async def test_who_leaves_before_the_room_is_asked_to_let_us_in_never_knocks(scene: Scene) -> None:
    scene.service.add()
    live = await scene.rooms.join(ORCHARD)
    await scene.rooms.leave(ORCHARD)
    gate = Gate(scene, disco.QUERY)
    scene.rooms.enter(ORCHARD, "alice", "")
    await scene.kit.until(lambda: gate.asked and live.state is RoomState.JOINING)
    before = len(joins(scene))

    await scene.rooms.leave(ORCHARD)
    gate.open.set()
    await scene.kit.settled()

    assert (live.state, len(joins(scene))) == (RoomState.OUTSIDE, before)


async def test_so_it_is_for_somebody_who_waits_to_come_in(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.service.add()
    await scene.rooms.join(ORCHARD)
    await scene.rooms.leave(ORCHARD)
    before = len(joins(scene))

    async def leave_meanwhile(room: LiveRoom) -> History:
        await scene.rooms.leave(room.address)
        return History()

    monkeypatch.setattr(scene.rooms.door, "_history", leave_meanwhile)
    with pytest.raises(NotInRoom):
        await scene.rooms.join(ORCHARD)

    assert (len(joins(scene)), scene.shown().state) == (before, RoomState.OUTSIDE)


async def test_a_connection_that_ends_while_the_archive_is_read_leaves_no_room_half_entered(
    scene: Scene,
) -> None:
    room, live = await scene.inside()
    gate = Gate(scene, ns.q(ns.MAM, "query"))
    gate.failure = NotConnected()
    scene.service.forget(room)
    scene.rooms.watch.check(live)
    await scene.kit.until(lambda: gate.asked)
    assert live.state is RoomState.SYNCING

    scene.rooms.ended()
    gate.open.set()
    await scene.kit.settled()
    gate.failure = None
    scene.rooms.resume()

    await scene.kit.until(lambda: live.state is RoomState.JOINED)
    assert live.can_send


async def test_a_full_disk_does_not_keep_us_out_for_good(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joining, "FIRST_PAUSE", 0.01)
    room, live = await scene.inside()
    change, full = scene.kit.store.rooms.change, [True]

    async def on_a_full_disk(conversation_id: ConversationId, **fields: Any) -> RoomRecord | None:
        if full:
            full.pop()
            raise StorageError("full")
        return await change(conversation_id, **fields)

    monkeypatch.setattr(scene.kit.store.rooms, "change", on_a_full_disk)
    room.name = "Another"  # which is to be stored
    scene.service.put_out(room, 332)

    await scene.kit.until(lambda: not full and live.state is RoomState.JOINED)


# A room that changes


@pytest.mark.parametrize("code", [104, 170, 172, 173])
async def test_att_079_nothing_leaves_until_a_room_has_said_what_it_is_now(scene: Scene, code: int) -> None:
    room, live = await scene.inside()
    gate = Gate(scene, disco.QUERY)

    scene.service.configure(room, code, features=PUBLIC)

    assert not live.can_send
    gate.open.set()
    await scene.kit.until(lambda: "anyone" in live.record.held)


async def test_a_change_that_gives_nothing_away_only_waits_for_the_answer(scene: Scene) -> None:
    room, live = await scene.inside()

    scene.service.configure(room, 104)
    assert not live.can_send

    await scene.kit.until(lambda: live.can_send)


@pytest.mark.parametrize("failure", [RequestTimedOut(), NotConnected()])
async def test_att_079_a_room_that_does_not_say_what_it_is_now_is_entered_anew(
    scene: Scene, failure: Exception
) -> None:
    room, live = await scene.inside()
    gate = Gate(scene, disco.QUERY)
    gate.failure = failure
    gate.open.set()

    scene.service.configure(room, 104, features=PUBLIC)
    await scene.kit.until(lambda: live.state is RoomState.WAITING)
    gate.failure = None
    scene.rooms.resume()

    await scene.kit.until(lambda: live.state is RoomState.JOINED)
    assert live.held


async def test_att_079_what_a_room_has_stopped_giving_away_is_not_agreed_to_for_ever(scene: Scene) -> None:
    room, live = await scene.inside()
    modern = tuple(one for one in room.features if one not in PRIVATE)
    opened = (*modern, "muc_open", "muc_nonanonymous", "muc_persistent", "muc_hidden")
    scene.service.configure(room, 104, features=opened)
    await scene.kit.until(lambda: live.held)
    await scene.rooms.decide(live.conversation_id, go_on=True)
    scene.service.configure(room, 104, features=(*modern, *PRIVATE))
    await scene.kit.until(lambda: live.private and live.can_send)

    scene.service.configure(room, 104, features=opened)

    await scene.kit.until(lambda: live.held)


# A person is no room


@pytest.mark.parametrize("how", ["contact", "keys"])
async def test_att_085_no_server_turns_a_conversation_with_a_person_into_a_room(
    scene: Scene, how: str
) -> None:
    store, account = scene.kit.store, scene.kit.ctx.id
    chat, _ = await store.conversations.ensure(account, ORCHARD)
    if how == "contact":
        await store.roster.put(RosterRecord(account, ORCHARD))
    else:
        await store.devices.upsert(DeviceRecord(account, ORCHARD, 1, "ab" * 32, Trust.BLIND))
    scene.service.add(features=PUBLIC)

    with pytest.raises(RoomNotFound):
        await scene.rooms.join(ORCHARD)

    now = await store.conversations.get(chat.id)
    assert now
    assert (now.kind, now.policy) == (Kind.CHAT, Policy.OMEMO)
    assert (scene.rooms.all(), joins(scene)) == ((), [])


async def test_att_085_neither_does_a_bookmark(scene: Scene, expected_log: LogWatch) -> None:
    expected_log("the address of a person")
    store, account = scene.kit.store, scene.kit.ctx.id
    chat, _ = await store.conversations.ensure(account, ORCHARD)
    await store.roster.put(RosterRecord(account, ORCHARD))
    scene.service.add(features=PUBLIC)
    rooms = BookmarkedRooms(scene.kit.ctx, scene.rooms)

    await rooms.follow(Bookmark(ORCHARD, "Orchard", True, "alice"))
    await scene.kit.settled()

    now = await store.conversations.get(chat.id)
    assert now
    assert (now.kind, now.policy) == (Kind.CHAT, Policy.OMEMO)
    assert (scene.rooms.all(), joins(scene)) == ((), [])


# A full disk


async def on_a_full_disk(*_: object, **__: object) -> None:
    raise StorageError("full")


async def test_on_a_full_disk_who_had_to_go_is_not_forgotten(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, live = await scene.inside()
    await scene.kit.until(lambda: scene.shown().members == 2)
    with monkeypatch.context() as disk:
        disk.setattr(scene.kit.store.rooms, "set_members", on_a_full_disk)
        room.affiliations["bob@b.test"] = room.people["bob"].affiliation = "none"
        scene.service.go(room, "bob", 321)
        scene.deliver(
            xml(
                f"<message xmlns='jabber:client' from='{ORCHARD}'><x xmlns='{ns.MUC_USER}'>"
                "<item jid='bob@b.test' affiliation='none'/></x></message>"
            )
        )
        await scene.kit.until(lambda: scene.heard(ProblemOccurred))

    assert await live.recipients() == frozenset()


async def test_on_a_full_disk_who_was_seen_is_stored_later(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, live = await scene.inside()
    with monkeypatch.context() as disk:
        disk.setattr(scene.kit.store.rooms, "put_occupants", on_a_full_disk)
        with pytest.raises(StorageError):
            await live.identities.store()

    await live.identities.store()

    stored = {one.jid for one in await scene.kit.store.rooms.occupants(live.conversation_id)}
    assert stored == {"alice@a.test", "bob@b.test"}


async def test_a_full_disk_is_told_and_fails_no_task(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scene.kit.store.rooms, "put", on_a_full_disk)
    scene.service.add()

    scene.rooms.enter(ORCHARD, "alice", "")

    await scene.kit.until(lambda: scene.heard(ProblemOccurred))
    assert scene.rooms.all() == ()


# Archives that share sessions


async def test_what_came_too_early_is_read_after_the_room_that_was_before_it(scene: Scene) -> None:
    kit = scene.kit
    scene.services.reread = partial(kit.repair.reread, AFTER_ROOMS)
    kit.cipher.unreadable["alone"] = "too_many_skipped"
    await kit.arrive(chat_message("", inner=sealed("alone")))
    assert await kit.bodies() == [""]
    room = scene.service.add()
    scene.service.come(room, "bob", "bob@b.test/phone")
    scene.service.say(room, "bob", "", sealed("in the room"))
    del kit.cipher.unreadable["alone"]

    await scene.rooms.join(ORCHARD)

    assert await kit.bodies() == ["alone"]


@pytest.mark.parametrize("waits", ["archive", "lane"])
async def test_what_came_back_and_waits_to_be_stored_is_not_sent_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, waits: str
) -> None:
    monkeypatch.setattr(reflections, "PATIENCE", 0.01)
    await scene.inside(features=PUBLIC)
    if waits == "archive":  # it is asked for again, and what comes live waits for it
        scene.kit.inbound.hold(ORCHARD)
    gate = asyncio.Event()
    process = scene.kit.processor.process

    async def slow(*batch: Any) -> int:
        await gate.wait()
        return await process(*batch)

    if waits == "lane":
        monkeypatch.setattr(scene.kit.processor, "process", slow)
    (message,) = await scene.kit.send("once", to=ORCHARD, policy=Policy.NONE)
    await scene.kit.until(lambda: scene.kit.stream.tokens)
    scene.kit.outbound.acked(message.origin_id)
    await asyncio.sleep(0.1)  # it is missed, and the room says that we are inside
    await scene.kit.settled()

    gate.set()
    scene.kit.inbound.release(ORCHARD)
    await scene.kit.settled()

    assert scene.kit.stream.tokens == [message.origin_id]
    assert [one.state for one in await scene.messages()] == [DeliveryState.SENT]


async def test_what_a_room_without_an_archive_repeats_is_not_sent_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, _ = await scene.inside(features=WITHOUT_ARCHIVE, reflects=False)
    (message,) = await scene.kit.send("once", to=ORCHARD, policy=Policy.NONE)
    await scene.kit.until(lambda: scene.kit.stream.tokens)
    scene.service.forget(room)
    end, process = scene.service._subject, scene.kit.processor.process

    def repeat(*args: Any) -> str:
        delay = f"<delay xmlns='{ns.DELAY}' from='{ORCHARD}' stamp='2026-01-01T10:00:00Z'/>"
        scene.service.tell(
            f"<message xmlns='jabber:client' type='groupchat' from='{ORCHARD}/alice' to='alice@a.test/desk'>"
            f"<body>once</body><origin-id xmlns='{ns.SID}' id='{message.origin_id}'/>{delay}</message>"
        )
        return end(*args)

    async def slow(*batch: Any) -> int:
        await asyncio.sleep(0.05)
        return await process(*batch)

    monkeypatch.setattr(scene.service, "_subject", repeat)
    monkeypatch.setattr(scene.kit.processor, "process", slow)
    scene.kit.outbound.open(resumed=False)  # the program was killed, say
    scene.rooms.start()

    await scene.kit.until(lambda: scene.shown().state is RoomState.JOINED)
    await scene.kit.settled()

    assert (scene.kit.stream.tokens, await scene.kit.queued()) == ([message.origin_id], [])


async def test_a_room_that_sends_no_subject_is_not_waited_for(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(joining, "HISTORY", 0.01)
    monkeypatch.setattr(
        scene.service, "_subject", lambda *_: f"<message xmlns='jabber:client' from='{ORCHARD}'/>"
    )

    _, live = await scene.inside(features=WITHOUT_ARCHIVE)

    assert live.state is RoomState.JOINED
