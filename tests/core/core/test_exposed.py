# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is said to travel outside the ciphertext follows the oldest device that reads along."""

from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copytree

import pytest

from storage.records import AccountRecord, DeviceRecord, MemberRecord, RoomRecord
from tests.fakes.account_kit import ALICE, BOB, blank_profile as blank_profile
from tests.fakes.profiles import PASSPHRASE
from xmppclient.core import Core
from xmppclient.errors import UnknownConversation
from xmppclient.model import (
    Address,
    Affiliation,
    Conversation,
    ConversationId,
    Encryption,
    Kind,
    Policy,
    Trust,
)
from xmppclient.pipeline import placement

NEW = frozenset({Encryption.OMEMO_1, Encryption.OMEMO_2})
OLD = frozenset({Encryption.OMEMO_1})
ROOM = Address("room@rooms.test")


class Home:
    def __init__(self, core: Core, chat: Conversation) -> None:
        self.core, self.chat = core, chat

    async def device(self, number: int, versions: frozenset[Encryption], **more: object) -> None:
        key = f"{number:02x}" * 32
        record = DeviceRecord(
            self.chat.account_id, BOB, number, key, Trust.BLIND, namespaces=versions, **more  # type: ignore[arg-type]
        )  # fmt: skip
        await self.core.profile.store.devices.upsert(record)

    async def exposed(self) -> tuple[str, ...]:
        return await self.core.devices.exposed(self.chat.id)


@pytest.fixture
async def home(blank_profile: Path, tmp_path: Path) -> AsyncIterator[Home]:
    copytree(blank_profile, tmp_path / "profile")
    core = Core(tmp_path / "profile")
    await core.profile.unlock(PASSPHRASE)
    account = await core.profile.store.accounts.add(AccountRecord(ALICE, "pw"))
    chat, _ = await core.profile.store.conversations.ensure(account.id, BOB)
    yield Home(core, chat)
    await core.close()


async def test_new_devices_alone_expose_least(home: Home) -> None:
    await home.device(1, NEW)

    assert await home.exposed() == placement.exposed(Encryption.OMEMO_2)


async def test_one_old_device_exposes_more(home: Home) -> None:
    await home.device(1, NEW)
    await home.device(2, OLD)

    assert await home.exposed() == placement.exposed(Encryption.OMEMO_1)
    assert set(await home.exposed()) > set(placement.exposed(Encryption.OMEMO_2))


async def test_a_device_that_does_not_read_along_does_not_count(home: Home) -> None:
    await home.device(1, NEW)
    await home.device(2, OLD, active=False)
    await home.device(3, OLD)
    await home.core.profile.store.devices.set_trust(home.chat.account_id, BOB, "03" * 32, Trust.DISTRUSTED)

    assert await home.exposed() == placement.exposed(Encryption.OMEMO_2)


async def test_in_a_room_the_oldest_device_of_any_member_counts(home: Home) -> None:
    store = home.core.profile.store
    room, _ = await store.conversations.ensure(home.chat.account_id, ROOM, Kind.GROUPCHAT)
    await home.device(1, NEW)
    await store.rooms.put(RoomRecord(room.id, "me"))
    await store.rooms.put_members([MemberRecord(room.id, BOB, Affiliation.MEMBER)])
    assert await home.core.devices.exposed(room.id) == placement.exposed(Encryption.OMEMO_2)
    await home.device(2, OLD)

    assert await home.core.devices.exposed(room.id) == placement.exposed(Encryption.OMEMO_1)


async def test_without_encryption_every_word_is_exposed(home: Home) -> None:
    await home.core.chats.set_policy(home.chat.id, Policy.NONE)

    assert "body" in await home.exposed()


async def test_of_no_conversation_nothing_is_said(home: Home) -> None:
    with pytest.raises(UnknownConversation):
        await home.core.devices.exposed(ConversationId(99))
