# SPDX-License-Identifier: AGPL-3.0-or-later
"""Muted here, muted on the other device."""

from collections.abc import AsyncIterator
from datetime import timedelta
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import BOB, EVE, AccountKit
from tests.fakes.fake_server import EVERYTHING, FakeServer
from xmppclient.events import ConversationChanged
from xmppclient.model import Conversation
from xmppclient.services.notify_sync import NODE, NotifySync
from xmppclient.xep import notify
from xmppclient.xep.notify import When


class Desk:
    def __init__(self, kit: AccountKit) -> None:
        self.kit = kit
        self.server = FakeServer(kit, *EVERYTHING)
        self.sync = NotifySync(kit.ctx, self.server.pep)

    async def mute(self, muted: bool = True, **more: object) -> None:
        """As ``core.chats`` does it."""
        chat = await self.kit.chat()
        await self.kit.store.conversations.set_flags(chat.id, muted=muted, **more)  # type: ignore[arg-type]
        self.kit.bus.publish(ConversationChanged(await self.chat()))
        await self.kit.settled()

    async def chat(self) -> Conversation:
        return await self.kit.chat()

    def theirs(self) -> When | None:
        found = self.server.nodes.get(NODE, {}).get(BOB)
        return notify.read(found) if found is not None else None

    async def elsewhere(self, when: When, sender: str = "alice@a.test", jid: str = BOB) -> None:
        """Another device decides while we are connected."""
        self.server.keep(NODE, jid, notify.write(when))
        self.server.pep.take(self.server.news(NODE, jid, notify.write(when), sender))
        await self.kit.settled()


@pytest.fixture
async def desk(kit: AccountKit) -> AsyncIterator[Desk]:
    made = Desk(kit)
    await kit.chat()
    yield made
    made.sync.close()


async def test_muting_and_unmuting_are_told(desk: Desk) -> None:
    await desk.sync.start()

    await desk.mute()
    assert desk.theirs() is When.NEVER
    await desk.mute(False, mentions_only=True)
    assert desk.theirs() is When.ON_MENTION
    await desk.mute(False, mentions_only=False)
    assert desk.theirs() is When.ALWAYS
    assert desk.server.options[NODE]["pubsub#access_model"] == "whitelist"


async def test_other_changes_of_a_conversation_tell_nothing(desk: Desk) -> None:
    await desk.sync.start()
    await desk.mute(False)

    assert NODE not in desk.server.nodes


async def test_a_chat_muted_for_a_time_stays_muted_here_alone(desk: Desk) -> None:
    await desk.sync.start()
    await desk.mute(muted_until=desk.kit.clock.now() + timedelta(hours=1))

    assert desk.theirs() is None


async def test_another_device_mutes(desk: Desk) -> None:
    await desk.sync.start()

    await desk.elsewhere(When.NEVER)
    assert (await desk.chat()).muted
    await desk.elsewhere(When.ALWAYS)

    assert not (await desk.chat()).muted
    assert desk.kit.heard(ConversationChanged)


@pytest.mark.parametrize("sender", [EVE, BOB, "alice@a.test/phone"])
async def test_att_061_nobody_else_mutes_our_chats(desk: Desk, sender: str) -> None:
    await desk.sync.start()

    await desk.elsewhere(When.NEVER, sender)

    assert not (await desk.chat()).muted


async def test_what_was_decided_elsewhere_before_we_came_is_followed(desk: Desk) -> None:
    desk.server.keep(NODE, BOB, notify.write(When.NEVER))

    await desk.sync.start()

    assert (await desk.chat()).muted


async def test_what_was_decided_here_while_there_was_no_connection_is_told(desk: Desk) -> None:
    await desk.sync.start()
    await desk.mute()
    desk.kit.stream.connected = False
    await desk.mute(False)
    desk.kit.stream.connected = True

    await desk.sync.start()

    assert desk.theirs() is When.ALWAYS
    assert not (await desk.chat()).muted


async def test_when_both_sides_decided_it_counts_what_was_decided_here(desk: Desk) -> None:
    await desk.sync.start()
    await desk.mute()
    desk.kit.stream.connected = False
    await desk.mute(False)
    desk.server.keep(NODE, BOB, notify.write(When.ON_MENTION))
    desk.kit.stream.connected = True

    await desk.sync.start()

    chat = await desk.chat()
    assert (chat.muted, chat.mentions_only) == (False, False)
    assert desk.theirs() is When.ALWAYS


async def test_a_later_start_does_not_bring_back_what_was_undone_since(desk: Desk) -> None:
    await desk.sync.start()
    await desk.elsewhere(When.NEVER)
    await desk.mute(False)
    assert desk.theirs() is When.ALWAYS

    again = NotifySync(desk.kit.ctx, desk.server.pep)
    await again.start()
    again.close()

    assert not (await desk.chat()).muted


async def test_flt_013_without_private_nodes_muting_stays_here(kit: AccountKit) -> None:
    desk = Desk(kit)
    desk.server.features.clear()
    await desk.sync.start()

    await desk.mute()
    desk.sync.close()

    assert (await desk.chat()).muted
    assert desk.server.nodes == {}


async def test_somebody_without_a_chat_and_nonsense_change_nothing(desk: Desk) -> None:
    await desk.sync.start()

    await desk.elsewhere(When.NEVER, jid="nobody@n.test")
    desk.server.keep(NODE, "@@@", notify.write(When.NEVER))
    desk.server.keep(NODE, BOB, Element("{urn:x}notify"))
    await desk.sync.start()

    assert not (await desk.chat()).muted
