# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest

from tests.ui.kit import tasks_of, until
from ui.chat.header import Header
from ui.gallery import fake_data
from ui.gallery.fake_core import FakeCore
from xmppclient.model import Address, ConversationId, Policy, Presence, Show, Trust

LEILA = Address("leila@example.org")


class Head:
    def __init__(self, core: FakeCore, header: Header) -> None:
        self.core = core
        self.header = header

    async def show(self, conversation_id: ConversationId) -> None:
        await self.header.show(await self.core.chats.get(conversation_id))

    def __getitem__(self, name: str) -> object:
        return self.header.property(name)


@pytest.fixture
async def head() -> AsyncIterator[Head]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        yield Head(core, Header(core, tasks))


@pytest.mark.parametrize(
    ("conversation_id", "security"),
    [
        (fake_data.LEILA, "verified"),
        (fake_data.MUM, "encrypted"),
        (fake_data.JONAS, "undecided"),
        (fake_data.BOT, "plain"),
        (fake_data.EMPTY, "encrypted"),  # no device known: nothing was verified
    ],
)
async def test_the_head_says_how_safe_a_chat_is(
    head: Head, conversation_id: ConversationId, security: str
) -> None:
    await head.show(conversation_id)

    assert head["security"] == security


async def test_trust_and_presence_and_policy_are_followed(head: Head) -> None:
    await head.show(fake_data.LEILA)
    assert head["subtitle"] == "Encrypted, all devices verified · online"

    head.core.contacts.appear(Presence(fake_data.FIRST, LEILA, Show.AWAY, "back\nsoon"))
    assert head["subtitle"] == "Encrypted, all devices verified · back soon"

    device = (await head.core.devices.list(fake_data.FIRST, LEILA))[0]
    await head.core.devices.set_trust(fake_data.FIRST, LEILA, device.fingerprint, Trust.BLIND)
    await until(lambda: head["security"] == "encrypted")

    await head.core.chats.set_policy(fake_data.LEILA, Policy.NONE)
    assert head["security"] == "plain"


async def test_a_new_device_of_ours_is_a_notice_until_it_is_decided_or_put_aside(head: Head) -> None:
    await head.show(fake_data.MUM)
    assert "your own account" in str(head["notice"])
    head.header.closeNotice()
    assert head["notice"] == ""


async def test_the_notice_goes_with_the_decision(head: Head) -> None:
    await head.show(fake_data.MUM)
    (new,) = [d for d in await head.core.devices.list(fake_data.FIRST) if d.trust is Trust.UNDECIDED]
    await head.core.devices.set_trust(fake_data.FIRST, fake_data.ME, new.fingerprint, Trust.DISTRUSTED)

    await until(lambda: head["notice"] == "")


async def test_news_about_others_changes_nothing(head: Head) -> None:
    await head.show(fake_data.LEILA)
    before = head["subtitle"]
    head.core.contacts.appear(Presence(fake_data.SECOND, LEILA, Show.DND))
    await head.core.chats.set_policy(fake_data.MUM, Policy.NONE)

    assert head["subtitle"] == before
