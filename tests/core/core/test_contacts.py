# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import Awaitable, Callable

import pytest

from tests.core.core.conftest import Home
from tests.fakes.account_kit import BOB, EVE
from xmppclient.errors import InvalidAddress, NotConnected, UnknownAccount
from xmppclient.model import AccountId, Address, Show, Trust

Act = Callable[[AccountId, Address], Awaitable[None]]


@pytest.mark.parametrize("action", ["deny", "block"])
async def test_refusing_a_stranger_deletes_what_they_wrote(home: Home, action: str) -> None:
    await home.core.start()
    conversations = home.core.profile.store.conversations
    await conversations.ensure(home.account.id, EVE, is_request=True)
    act: Act = getattr(home.core.contacts, action)

    await act(home.account.id, EVE)

    assert await home.core.chats.list(requests=True) == ()
    assert "ConversationRemoved" in home.kinds


async def test_blocking_a_contact_keeps_the_history(home: Home) -> None:
    await home.core.start()
    chat = await home.core.chats.open(home.account.id, BOB)

    await home.core.contacts.block(home.account.id, BOB)

    assert await home.core.chats.get(chat.id) == chat


async def test_contacts_are_there_without_a_connection_but_cannot_be_seen(home: Home) -> None:
    assert [contact.jid for contact in await home.core.contacts.list(home.account.id)] == [BOB]
    assert home.core.contacts.presence(home.account.id, BOB).show is Show.OFFLINE
    assert await home.core.contacts.requests() == ()


async def test_adding_needs_an_address_and_a_connection(home: Home) -> None:
    await home.core.start()

    with pytest.raises(InvalidAddress):
        await home.core.contacts.add(home.account.id, "@@@")
    with pytest.raises(NotConnected):
        await home.core.contacts.add(home.account.id, EVE)


async def test_devices_are_those_of_an_account(home: Home) -> None:
    assert await home.core.devices.list(home.account.id) == ()
    with pytest.raises(UnknownAccount):
        await home.core.devices.list(AccountId(99))
    with pytest.raises(NotConnected):
        await home.core.devices.set_trust(home.account.id, BOB, "ab" * 32, Trust.VERIFIED)
