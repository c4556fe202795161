# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from datetime import timedelta

import pytest

from storage.records import DeviceRecord
from tests.core.core.conftest import Home
from tests.fakes.account_kit import BOB, EVE, NOON
from xmppclient import ns
from xmppclient.errors import NotConnected, OmemoUnavailable, UnknownMessage
from xmppclient.model import (
    AccountId,
    Address,
    DeliveryState,
    Direction,
    Encryption,
    Message,
    MessageId,
    Trust,
)


async def kept(
    home: Home, sender: Address, device_id: int, minute: int = 0, *, request: bool = False
) -> Message:
    """A message that could not be read."""
    store = home.core.profile.store
    chat, _ = await store.conversations.ensure(home.account.id, sender, is_request=request)
    stanza = (
        f"<message xmlns='jabber:client' type='chat' from='{sender}/x' to='{home.account.jid}'>"
        f"<encrypted xmlns='{ns.OMEMO_2}'><header sid='{device_id}'/><payload>AAAA</payload></encrypted>"
        "</message>"
    )
    return await store.messages.add(
        Message(
            conversation_id=chat.id,
            direction=Direction.IN,
            sender=sender,
            time=NOON + timedelta(minutes=minute),
            body="",
            state=DeliveryState.UNDECRYPTABLE,
            encryption=Encryption.OMEMO_2,
            reason="no_session",
            ciphertext=stanza.encode(),
        )
    )


async def known_device(home: Home, jid: Address, device_id: int, **more: object) -> None:
    record = DeviceRecord(home.account.id, jid, device_id, f"{device_id:064x}", Trust.BLIND)
    await home.core.profile.store.devices.upsert(replace(record, **more))  # type: ignore[arg-type]


async def test_the_desk_lists_the_newest_first_without_a_connection(home: Home) -> None:
    first, second = await kept(home, BOB, 7), await kept(home, EVE, 8, minute=1)
    await home.core.profile.store.repairs.note(first.id, "asked", NOON)

    lines = await home.core.repair.list()

    assert [line.message.id for line in lines] == [second.id, first.id]
    assert [line.conversation.address for line in lines] == [EVE, BOB]
    assert [(line.step, line.tries, line.last_tried) for line in lines] == [("", 0, None), ("asked", 1, NOON)]
    assert not any(line.message.ciphertext for line in lines)
    assert await home.core.repair.list(AccountId(99)) == ()
    assert await home.core.repair.list(home.account.id) == lines


async def test_only_devices_that_are_known_and_trusted_can_begin_anew(home: Home) -> None:
    for device_id in (1, 2, 3, 4):
        await kept(home, BOB, device_id, minute=-device_id)
    await known_device(home, BOB, 1)
    await known_device(home, BOB, 2, trust=Trust.DISTRUSTED)
    await known_device(home, BOB, 3, active=False)
    await known_device(home, EVE, 4)

    assert [line.can_renew for line in await home.core.repair.list()] == [True, False, False, False]


async def test_acting_needs_a_running_account_and_a_message(home: Home) -> None:
    message = await kept(home, BOB, 7)

    with pytest.raises(NotConnected):
        await home.core.repair.try_again(message.id)
    await home.core.start()
    with pytest.raises(UnknownMessage):
        await home.core.repair.ask_again(MessageId(99))
    with pytest.raises(OmemoUnavailable):  # our keys were never loaded
        await home.core.repair.renew(message.id)
    assert not await home.core.repair.try_again(message.id)
    assert [(line.step, line.tries) for line in await home.core.repair.list()] == [("reread", 1)]


async def test_asking_a_stranger_again_lets_them_in(home: Home) -> None:
    message = await kept(home, EVE, 7, request=True)
    await home.core.start()
    await home.core.repair.ask_again(message.id)

    (chat,) = await home.core.chats.list()
    assert (chat.address, chat.is_request) == (EVE, False)
    assert "send it again" in (await home.core.chats.page(chat.id))[0].body
