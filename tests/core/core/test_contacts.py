# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from tests.core.core.conftest import Home
from tests.fakes.account_kit import BOB, EVE, NOON
from xmppclient.errors import InvalidAddress, NotConnected, UnknownAccount
from xmppclient.model import (
    AccountId,
    Address,
    DeliveryState,
    Direction,
    Message,
    Show,
    StanzaId,
    Trust,
)

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


async def test_blocking_a_server_deletes_what_its_strangers_wrote(home: Home) -> None:
    await home.core.start()
    conversations = home.core.profile.store.conversations
    for jid in (EVE, Address("mallory@e.test"), Address("x@other.test")):
        await conversations.ensure(home.account.id, jid, is_request=True)

    await home.core.contacts.block(home.account.id, Address("e.test"))

    assert [chat.address for chat in await home.core.chats.list(requests=True)] == ["x@other.test"]
    assert await home.core.contacts.blocked(home.account.id) == ("e.test",)


async def test_a_block_is_undone(home: Home) -> None:
    await home.core.start()
    await home.core.contacts.block(home.account.id, EVE)

    await home.core.contacts.unblock(home.account.id, EVE)

    assert await home.core.contacts.blocked(home.account.id) == ()


async def test_nobody_blocks_themselves(home: Home) -> None:
    await home.core.start()

    with pytest.raises(InvalidAddress):
        await home.core.contacts.block(home.account.id, home.account.jid)
    with pytest.raises(InvalidAddress):
        await home.core.contacts.report(home.account.id, home.account.jid)

    assert await home.core.contacts.blocked(home.account.id) == ()


async def test_a_report_without_a_connection_blocks_and_says_that_it_was_not_made(home: Home) -> None:
    await home.core.start()
    await home.core.profile.store.conversations.ensure(home.account.id, EVE, is_request=True)

    with pytest.raises(NotConnected):
        await home.core.contacts.report(home.account.id, EVE, abuse=True)

    assert await home.core.contacts.blocked(home.account.id) == (EVE,)
    assert await home.core.chats.list(requests=True) == ()


async def test_a_report_names_what_they_wrote_and_nothing_else(home: Home) -> None:
    await home.core.start()
    told = await reported(home, (Direction.IN, "m1"), (Direction.OUT, "m2"), (Direction.IN, ""))

    assert told == ("m1",)


async def reported(home: Home, *messages: tuple[Direction, str]) -> tuple[str, ...]:
    """The names in a report about messages with Eve, and one with Bob."""
    store = home.core.profile.store
    ids = []
    for jid in (EVE, BOB):
        chat, _ = await store.conversations.ensure(home.account.id, jid)
        for direction, stanza_id in messages:
            draft = Message(chat.id, direction, jid, NOON, "spam", DeliveryState.RECEIVED)
            ids.append((await store.messages.add(replace(draft, stanza_id=StanzaId(stanza_id)))).id)
    blocking = home.core.sessions.get(home.account.id).blocking
    told: list[tuple[str, ...]] = []

    async def report(jid: Address, *, stanza_ids: tuple[str, ...], **_: object) -> None:
        told.append(stanza_ids)

    blocking.report = report  # type: ignore[method-assign, assignment]
    await home.core.contacts.report(home.account.id, EVE, messages=tuple(ids))
    return told[0]


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
