# SPDX-License-Identifier: AGPL-3.0-or-later
"""Rooms on all our devices: what changed on one side is done on the other."""

import asyncio
from collections.abc import AsyncIterator
from xml.etree.ElementTree import Element, fromstring, tostring

import pytest

from tests.fakes.account_kit import AccountKit
from tests.fakes.fake_server import EVERYTHING, FakeServer, event
from tests.fakes.fake_stream import refuse, result
from tests.fakes.live_rooms import ORCHARD, LiveRoomsFake
from xmppclient.events import ConversationChanged, ConversationRemoved
from xmppclient.model import Address, Conversation, Kind
from xmppclient.ns import BOOKMARKS, BOOKMARKS_OLD, PRIVATE, q
from xmppclient.services.rooms.bookmarked import BookmarkedRooms
from xmppclient.services.rooms.bookmarks import STORE, Bookmarks
from xmppclient.stream.answers import NODES
from xmppclient.xep import bookmarks as format_
from xmppclient.xep.bookmarks import Bookmark
from xmppclient.xep.notify import NOTIFY

GARDEN = Address("garden@muc.a.test")
EXTENSIONS = "<extensions><x xmlns='urn:other' keep='me'/></extensions>"


def conference(autojoin: bool = True, name: str = "", inner: str = "") -> Element:
    attributes = f"autojoin='{str(autojoin).lower()}' name='{name}'"
    return fromstring(f"<conference xmlns='{BOOKMARKS}' {attributes}>{inner}</conference>")


class Device:
    """This device, and what the account keeps."""

    def __init__(self, kit: AccountKit, *features: str) -> None:
        self.kit = kit
        self.live = LiveRoomsFake(kit)
        self.server = FakeServer(kit, *features)
        self.bookmarks = self._make()

    def _make(self) -> Bookmarks:
        rooms = BookmarkedRooms(self.kit.ctx, self.live)
        return Bookmarks(self.kit.ctx, self.kit.stream, self.server.pep, self.server.discovery, rooms)

    def restart(self) -> None:
        """Nothing is known but what is stored."""
        self.bookmarks.close()
        self.bookmarks = self._make()

    @property
    def node(self) -> dict[str, Element]:
        return self.server.nodes.setdefault(BOOKMARKS, {})

    async def news(self, inner: str) -> None:
        """Another device has told something."""
        assert self.server.pep.take(event(BOOKMARKS, inner))
        await self.rest()

    async def rest(self) -> None:
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            if "bookmark" in task.get_name():
                await task

    async def conversation(self, room: Address = ORCHARD) -> Conversation | None:
        return await self.kit.store.conversations.find(self.kit.ctx.id, room)


@pytest.fixture
async def device(kit: AccountKit) -> AsyncIterator[Device]:
    made = Device(kit, *EVERYTHING)
    yield made
    await made.rest()
    made.bookmarks.close()


def item(room: Address, payload: Element) -> str:
    return f"<item id='{room}'>{tostring(payload).decode()}</item>"


async def test_a_room_that_we_entered_is_told_in_a_private_node(device: Device) -> None:
    room = await device.live.add()

    await device.bookmarks.put(room.conversation_id)

    assert format_.read(ORCHARD, device.node[ORCHARD]) == Bookmark(ORCHARD, "", True, "alice")
    assert device.server.options[BOOKMARKS]["pubsub#access_model"] == "whitelist"
    assert device.server.options[BOOKMARKS]["pubsub#max_items"] == "max"


async def test_what_is_the_same_is_not_told_again(device: Device) -> None:
    room = await device.live.add()
    await device.bookmarks.put(room.conversation_id)
    count = len(device.kit.stream.requests)

    await device.bookmarks.put(room.conversation_id)

    assert len(device.kit.stream.requests) == count


async def test_a_bookmark_of_another_device_is_entered(device: Device) -> None:
    device.server.keep(
        BOOKMARKS, ORCHARD, conference(name="Apples", inner="<nick>Al</nick><password>pw</password>")
    )

    await device.bookmarks.start()

    conversation = await device.conversation()
    assert conversation
    assert conversation.name == "Apples"
    assert device.live.entered == [(ORCHARD, "Al", "pw")]
    record = await device.kit.store.rooms.get(conversation.id)
    assert record
    assert (record.nick, record.password, record.autojoin) == ("Al", "pw", True)


async def test_one_that_is_not_entered_is_known_and_not_in_the_way(device: Device) -> None:
    device.server.keep(BOOKMARKS, ORCHARD, conference(autojoin=False))

    await device.bookmarks.start()

    conversation = await device.conversation()
    assert conversation
    assert conversation.archived
    assert (device.live.entered, device.live.known) == ([], [conversation.id])


async def test_what_was_taken_for_a_person_turns_out_to_be_a_room(device: Device) -> None:
    await device.kit.chat(ORCHARD)
    device.server.keep(BOOKMARKS, ORCHARD, conference())

    await device.bookmarks.start()

    conversation = await device.conversation()
    assert conversation
    assert conversation.kind is Kind.GROUPCHAT


async def test_leaving_elsewhere_is_leaving_here(device: Device) -> None:
    device.server.keep(BOOKMARKS, ORCHARD, conference())
    await device.bookmarks.start()

    await device.news(item(ORCHARD, conference(autojoin=False)))

    assert device.live.left == [ORCHARD]


async def test_entering_elsewhere_is_entering_here(device: Device) -> None:
    device.server.keep(BOOKMARKS, ORCHARD, conference(autojoin=False))
    await device.bookmarks.start()

    await device.news(item(ORCHARD, conference()))

    assert device.live.entered == [(ORCHARD, "alice", "")]


async def test_taking_it_away_elsewhere_leaves_and_it_does_not_come_back(device: Device) -> None:
    device.server.keep(BOOKMARKS, ORCHARD, conference())
    await device.bookmarks.start()

    del device.node[ORCHARD]
    await device.news(f"<retract id='{ORCHARD}'/>")
    device.restart()
    await device.bookmarks.start()

    assert device.live.left == [ORCHARD]
    assert device.node == {}


async def test_what_happened_elsewhere_while_we_were_away_is_done_here(device: Device) -> None:
    for room in (ORCHARD, GARDEN):
        device.server.keep(BOOKMARKS, room, conference())
    await device.bookmarks.start()
    device.restart()
    device.node[ORCHARD] = conference(autojoin=False)
    del device.node[GARDEN]

    await device.bookmarks.start()

    assert sorted(device.live.left) == [GARDEN, ORCHARD]


async def test_what_we_did_without_a_connection_is_told_later(device: Device) -> None:
    room = await device.live.add()
    await device.bookmarks.put(room.conversation_id)
    device.kit.stream.connected = False
    await device.live.leave(ORCHARD)
    await device.bookmarks.put(room.conversation_id)

    device.kit.stream.connected = True
    await device.bookmarks.resume()

    assert device.node[ORCHARD].get("autojoin") == "false"
    assert device.live.entered == []


async def test_without_a_connection_nothing_is_lost_by_a_restart(device: Device) -> None:
    room = await device.live.add()
    await device.bookmarks.put(room.conversation_id)
    await device.live.leave(ORCHARD)
    device.restart()

    await device.bookmarks.start()

    assert device.node[ORCHARD].get("autojoin") == "false"


async def test_a_title_travels(device: Device) -> None:
    room = await device.live.add()
    await device.bookmarks.put(room.conversation_id)
    await device.kit.store.conversations.set_name(room.conversation_id, "Apples")
    await device.bookmarks.put(room.conversation_id)
    assert device.node[ORCHARD].get("name") == "Apples"

    await device.news(item(ORCHARD, conference(name="Pears", inner="<nick>alice</nick>")))

    conversation = await device.conversation()
    assert conversation
    assert conversation.name == "Pears"


async def test_what_others_keep_in_a_bookmark_survives_our_change(device: Device) -> None:
    device.server.keep(BOOKMARKS, ORCHARD, conference())
    await device.bookmarks.start()
    await device.news(item(ORCHARD, conference(inner=EXTENSIONS)))  # only their part is different
    conversation = await device.conversation()
    assert conversation

    await device.kit.store.conversations.set_name(conversation.id, "Ours")
    await device.bookmarks.put(conversation.id)

    written = device.node[ORCHARD]
    assert written.get("name") == "Ours"
    kept = written.find(f"{q(BOOKMARKS, 'extensions')}/{{urn:other}}x")
    assert kept is not None
    assert kept.get("keep") == "me"


async def test_a_conversation_that_is_deleted_takes_its_bookmark_along(device: Device) -> None:
    room = await device.live.add()
    await device.bookmarks.put(room.conversation_id)

    await device.kit.store.conversations.remove(room.conversation_id)
    device.kit.bus.publish(ConversationRemoved(device.kit.ctx.id, room.conversation_id))
    await device.rest()

    assert (device.node, device.live.all()) == ({}, ())
    await device.bookmarks.start()
    assert device.live.entered == []


async def test_deleted_without_a_connection_it_does_not_come_back(device: Device) -> None:
    room = await device.live.add()
    await device.bookmarks.put(room.conversation_id)
    device.kit.stream.connected = False
    await device.kit.store.conversations.remove(room.conversation_id)
    device.kit.bus.publish(ConversationRemoved(device.kit.ctx.id, room.conversation_id))
    await device.rest()

    device.kit.stream.connected = True
    device.restart()
    await device.bookmarks.start()

    assert device.node == {}
    assert await device.conversation() is None


def notify(setting: str, more: str = "") -> str:
    return f"<extensions><notify xmlns='{NOTIFY}'><{setting}/></notify>{more}</extensions>"


def told(payload: Element) -> str:
    """When the bookmark says that the room makes itself heard."""
    when = (
        format_.notify_of(tostring(found).decode()) if (found := payload.find(format_.EXTENSIONS)) else None
    )
    return when.value if when else ""


async def flags(device: Device) -> tuple[bool, bool]:
    conversation = await device.conversation()
    assert conversation
    return conversation.muted, conversation.mentions_only


async def test_a_room_that_is_muted_elsewhere_is_muted_here(device: Device) -> None:
    device.server.keep(BOOKMARKS, ORCHARD, conference(inner=notify("never")))
    await device.bookmarks.start()
    assert await flags(device) == (True, False)

    await device.news(item(ORCHARD, conference(inner=notify("on-mention"))))
    assert await flags(device) == (False, True)


@pytest.mark.parametrize(("features", "usual"), [(("muc_membersonly",), False), (("muc_open",), True)])
async def test_a_room_that_is_muted_here_says_so_and_the_usual_is_not_said(
    device: Device, features: tuple[str, ...], usual: bool
) -> None:
    room = await device.live.add(features=features)
    conversations = device.kit.store.conversations

    async def set_flags(**new: bool) -> None:
        await conversations.set_flags(room.conversation_id, **new)
        changed = await device.conversation()
        assert changed
        device.kit.bus.publish(ConversationChanged(changed))
        await device.rest()

    await set_flags(mentions_only=usual)
    assert told(device.node[ORCHARD]) == ""
    await set_flags(muted=True)
    assert told(device.node[ORCHARD]) == "never"
    await set_flags(muted=False)
    assert told(device.node[ORCHARD]) == ("on-mention" if usual else "always")


async def test_muting_keeps_what_others_keep(device: Device) -> None:
    device.server.keep(BOOKMARKS, ORCHARD, conference(inner=EXTENSIONS))
    await device.bookmarks.start()
    conversation = await device.conversation()
    assert conversation
    await device.kit.store.rooms.change(conversation.id, features=("muc_membersonly",))
    await device.kit.store.conversations.set_flags(conversation.id, muted=True)

    await device.bookmarks.put(conversation.id)

    written = device.node[ORCHARD]
    assert told(written) == "never"
    assert written.find(f"{q(BOOKMARKS, 'extensions')}/{{urn:other}}x") is not None


async def test_muted_without_a_connection_is_told_later_beside_what_others_changed(device: Device) -> None:
    device.server.keep(BOOKMARKS, ORCHARD, conference())
    await device.bookmarks.start()
    conversation = await device.conversation()
    assert conversation
    await device.kit.store.rooms.change(conversation.id, features=("muc_membersonly",))
    device.kit.stream.connected = False
    await device.kit.store.conversations.set_flags(conversation.id, muted=True)
    await device.bookmarks.put(conversation.id)
    device.node[ORCHARD] = conference(inner=EXTENSIONS)

    device.kit.stream.connected = True
    await device.bookmarks.resume()

    assert told(device.node[ORCHARD]) == "never"
    assert device.node[ORCHARD].find(f"{q(BOOKMARKS, 'extensions')}/{{urn:other}}x") is not None


async def test_a_server_that_refuses_keeps_nothing_and_nothing_breaks(device: Device) -> None:
    room = await device.live.add()
    device.kit.stream.answers["{http://jabber.org/protocol/pubsub}pubsub"] = refuse("forbidden")

    await device.bookmarks.put(room.conversation_id)

    assert device.live.left == []


async def test_flt_013_without_private_nodes_the_old_storage_is_used(kit: AccountKit) -> None:
    device = Device(kit)
    stored = fromstring(
        f"<storage xmlns='{BOOKMARKS_OLD}'><url/><conference jid='{GARDEN}' autojoin='1'/></storage>"
    )
    box = {"storage": stored}

    def answer(query: Element) -> Element:
        (given,) = query
        if len(given):
            box["storage"] = given
        return result(f"<query xmlns='{PRIVATE}'>{tostring(box['storage']).decode()}</query>")

    kit.stream.answers[STORE] = answer
    room = await device.live.add()

    await device.bookmarks.start()

    assert [one[0] for one in device.live.entered] == [GARDEN]
    assert {one.room for one in format_.read_storage(box["storage"])} == {GARDEN, ORCHARD}
    assert box["storage"].find(q(BOOKMARKS_OLD, "url")) is not None
    assert device.server.nodes == {}

    await device.live.leave(ORCHARD)
    await device.bookmarks.put(room.conversation_id)
    assert {one.room: one.autojoin for one in format_.read_storage(box["storage"])}[ORCHARD] is False
    device.bookmarks.close()


def test_the_server_is_told_that_we_want_to_hear_of_bookmarks() -> None:
    assert BOOKMARKS in NODES
