# SPDX-License-Identifier: AGPL-3.0-or-later
"""Two devices of one account on real servers: what one does reaches the other."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.core.core.test_registration import keys_rest
from tests.fakes.profiles import PASSPHRASE, temporary_profile
from tests.faults.people import Person, come
from tests.lab.lab import Account, Lab
from xmppclient.api import NewAccount
from xmppclient.errors import NotOffered, RequestError
from xmppclient.model import Address, ArchivePreferences, Conversation, Policy, Tls
from xmppclient.services import read_sync
from xmppclient.services.notify_sync import NODE
from xmppclient.xep import pubsub


class Devices:
    """Alice's two devices, and Bob."""

    def __init__(self, server: Lab, folder: Path) -> None:
        self.server = server
        self._folder = folder
        self._open: list[Person] = []
        self.alice, self.bob = server.account(prefix="alice"), server.account(prefix="bob")

    async def device(self, name: str, account: Account) -> Person:
        """A device online, without waiting for its keys."""
        await (await temporary_profile(self._folder / name)).close()
        made = Person(self._folder / name, account)
        self._open.append(made)
        await made.core.profile.unlock(PASSPHRASE)
        new = NewAccount(
            account.jid,
            account.password,
            (self.server.connect,),
            Tls(self.server.tls),
            str(self.server.ca_file),
            check=False,
        )
        await made.core.accounts.add(new)
        await come(lambda: made.online)
        return made

    async def pair(self) -> tuple[Person, Person]:
        return await self.device("desk", self.alice), await self.device("phone", self.alice)

    async def close(self) -> None:
        for person in self._open:
            await person.close()


@pytest.fixture
async def devices(server: Lab, tmp_path: Path) -> AsyncIterator[Devices]:
    made = Devices(server, tmp_path)
    yield made
    await made.close()


async def chat(device: Person, jid: str) -> Conversation:
    return await device.core.chats.open(device.session.ctx.id, jid)


async def test_a_server_says_what_it_can_do(devices: Devices) -> None:
    desk = await devices.device("desk", devices.alice)

    info = await desk.core.accounts.server_info(desk.session.ctx.id)

    assert info.can_block
    assert info.can_archive
    assert info.can_push_read
    assert info.can_change_password
    assert devices.server.name in info.software.lower()


async def test_att_132_the_next_login_does_not_ask_again(devices: Devices) -> None:
    desk = await devices.device("desk", devices.alice)
    await come(lambda: keys_rest(desk.session))
    first = await desk.core.accounts.server_info(desk.session.ctx.id)
    settings = desk.core.profile.store.settings
    await come(lambda: settings.get(f"account/{desk.session.ctx.id}/server"))
    kept = await settings.get(f"account/{desk.session.ctx.id}/server")

    account_id = desk.session.ctx.id
    await desk.core.sessions.stop(account_id)
    desk.connections.clear()
    await desk.core.accounts.reconnect(account_id)
    await come(lambda: desk.online and keys_rest(desk.session))

    assert await desk.core.accounts.server_info(account_id) == first
    assert await settings.get(f"account/{account_id}/server") == kept  # with the time of the first


async def test_a_block_reaches_the_other_device_and_stops_messages(devices: Devices) -> None:
    desk, phone = await devices.pair()
    bob = await devices.device("bob", devices.bob)
    account_id = desk.session.ctx.id
    await come(lambda: _has_list(phone))

    await desk.core.contacts.block(account_id, bob.jid)
    await come(lambda: _is_blocked(phone, bob.jid))
    conversation = await chat(bob, desk.jid)
    await bob.core.chats.send(conversation.id, "let me in", Policy.NONE)
    await bob.outbox_empties()
    await desk.core.contacts.unblock(account_id, bob.jid)
    await come(lambda: _is_unblocked(phone, bob.jid))
    await bob.core.chats.send(conversation.id, "hello", Policy.NONE)

    await come(lambda: _bodies(phone, bob.jid))
    assert await _bodies(phone, bob.jid) == ["hello"]


async def test_a_block_made_offline_reaches_the_server(devices: Devices) -> None:
    desk = await devices.device("desk", devices.alice)
    account_id = desk.session.ctx.id
    await come(lambda: keys_rest(desk.session))
    await desk.session.stream.stop()
    await desk.core.contacts.block(account_id, Address("spam.test"))
    await desk.core.sessions.stop(account_id)
    desk.connections.clear()

    await desk.core.accounts.reconnect(account_id)
    await come(lambda: desk.online and keys_rest(desk.session))

    phone = await devices.device("phone", devices.alice)
    await come(lambda: _is_blocked(phone, Address("spam.test")))


async def test_a_report_is_refused_where_it_is_not_taken_and_blocks_anyway(devices: Devices) -> None:
    desk = await devices.device("desk", devices.alice)
    account_id = desk.session.ctx.id

    with pytest.raises(NotOffered):
        await desk.core.contacts.report(account_id, Address("spam.test"), abuse=True, text="no")

    assert await desk.core.contacts.blocked(account_id) == ("spam.test",)


async def test_what_is_read_on_one_device_is_read_on_the_other(
    devices: Devices, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_sync, "QUIET", 0.05)
    desk, phone = await devices.pair()
    bob = await devices.device("bob", devices.bob)
    for one, other in ((bob, desk), (desk, bob)):
        await one.add(other)
    await come(lambda: desk.knows(bob))
    await bob.core.chats.send((await chat(bob, desk.jid)).id, "read me", Policy.NONE)
    await come(lambda: _unread(desk, bob.jid))
    await come(lambda: _unread(phone, bob.jid))

    await desk.core.chats.mark_read((await chat(desk, bob.jid)).id)

    await come(lambda: _all_read(phone, bob.jid))
    later = await devices.device("tablet", devices.alice)  # comes when all is over
    await come(lambda: _read_position(later, bob.jid))
    assert (await chat(later, bob.jid)).unread == 0


async def test_what_is_muted_on_one_device_is_muted_on_the_other(devices: Devices) -> None:
    desk, phone = await devices.pair()
    conversation, other = await chat(desk, "bob@beta.test"), await chat(phone, "bob@beta.test")
    await come(lambda: desk.session.notify_sync._shared is not None)
    await come(lambda: phone.session.notify_sync._shared is not None)

    await desk.core.chats.set_flags(conversation.id, muted=True)
    await come(lambda: _muted(phone, other))
    await phone.core.chats.set_flags(other.id, muted=False)

    await come(lambda: _heard(desk, conversation))


async def test_private_nodes_cannot_be_read_by_contacts(devices: Devices) -> None:
    desk = await devices.device("desk", devices.alice)
    bob = await devices.device("bob", devices.bob)
    for one, other in ((bob, desk), (desk, bob)):
        await one.add(other)
    await come(lambda: desk.knows(bob))
    conversation = await chat(desk, bob.jid)
    await come(lambda: desk.session.notify_sync._shared is not None)
    await desk.core.chats.set_flags(conversation.id, muted=True)
    await come(lambda: desk.session.pep.items(NODE))

    with pytest.raises(RequestError):
        await bob.session.stream.request("get", pubsub.items(NODE), to=desk.jid)


async def test_nobody_looking_is_told_and_the_stream_goes_on(devices: Devices) -> None:
    desk = await devices.device("desk", devices.alice)
    assert desk.session.stream.features.find("{urn:xmpp:csi:0}csi") is not None

    desk.core.set_active(False)
    info = await desk.core.accounts.server_info(desk.session.ctx.id)
    desk.core.set_active(True)

    await desk.session.roster.fetch()
    assert info.can_block
    assert desk.online


async def test_what_is_archived_can_be_chosen(devices: Devices) -> None:
    desk = await devices.device("desk", devices.alice)
    account_id = desk.session.ctx.id
    wanted = ArchivePreferences("roster", never=(Address("bank@beta.test"),))

    await desk.core.accounts.set_archive_preferences(account_id, wanted)

    assert await desk.core.accounts.archive_preferences(account_id) == wanted


async def _has_list(device: Person) -> bool:
    """The server tells blocks to whom has asked for the list."""
    return bool(await device.core.profile.store.settings.get(f"account/{device.session.ctx.id}/blocked"))


async def _is_blocked(device: Person, jid: Address) -> bool:
    return jid in await device.core.contacts.blocked(device.session.ctx.id)


async def _is_unblocked(device: Person, jid: Address) -> bool:
    return not await _is_blocked(device, jid)


async def _bodies(device: Person, jid: str) -> list[str]:
    conversation = await chat(device, jid)
    return [message.body for message in await device.core.chats.page(conversation.id)]


async def _unread(device: Person, jid: str) -> bool:
    return (await chat(device, jid)).unread == 1


async def _all_read(device: Person, jid: str) -> bool:
    return not await _unread(device, jid)


async def _read_position(device: Person, jid: str) -> str:
    return (await chat(device, jid)).read_id


async def _muted(device: Person, conversation: Conversation) -> bool:
    return (await device.core.chats.get(conversation.id)).muted


async def _heard(device: Person, conversation: Conversation) -> bool:
    return not await _muted(device, conversation)
