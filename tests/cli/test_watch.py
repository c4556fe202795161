# SPDX-License-Identifier: AGPL-3.0-or-later
"""What ``listen`` prints: the keys that programs rely on."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copytree

import pytest

from storage.records import AccountRecord, DeviceRecord, RosterRecord
from tests.fakes.account_kit import ALICE, BOB, NOON
from tests.fakes.profiles import PASSPHRASE
from xmppclient import events
from xmppclient.cli.output import Json
from xmppclient.cli.watch import Line, Watch
from xmppclient.core import Core
from xmppclient.errors import CertificateRejected, DiskFull
from xmppclient.model import (
    Account,
    Address,
    Connection,
    ConnectionState,
    DeliveryState,
    Direction,
    Encryption,
    Message,
    Outage,
    Presence,
    Request,
    Show,
    Trust,
)


class Ear:
    """A watch on Alice's account; nothing is connected."""

    def __init__(self, core: Core, account: Account, other: Account) -> None:
        self.core, self.account, self.other = core, account, other
        self.watch = Watch(core, (account,))

    async def hear(self, event: events.Event) -> list[Line]:
        self.core.bus.publish(event)
        return await self.watch.next()

    async def data(self, event: events.Event) -> Json:
        (line,) = await self.hear(event)
        return line.data


@pytest.fixture
async def ear(blank_profile: Path, tmp_path: Path) -> AsyncIterator[Ear]:
    copytree(blank_profile, tmp_path / "profile")
    core = Core(tmp_path / "profile")
    await core.profile.unlock(PASSPHRASE)
    accounts = core.profile.store.accounts
    account = await accounts.add(AccountRecord(ALICE, "pw"))
    other = await accounts.add(AccountRecord(Address("other@a.test"), "pw"))
    yield Ear(core, account, other)
    await core.close()


async def message(ear: Ear, **more: object) -> Message:
    chat, _ = await ear.core.profile.store.conversations.ensure(ear.account.id, BOB)
    given = {"encryption": Encryption.OMEMO_2, "trust": Trust.BLIND, **more}
    record = Message(chat.id, Direction.IN, BOB, NOON, "hello", DeliveryState.RECEIVED, **given)  # type: ignore[arg-type]
    return await ear.core.profile.store.messages.add(record)


async def test_a_new_message_counts_and_a_changed_one_is_marked(ear: Ear) -> None:
    stored = await message(ear)

    (added,) = await ear.hear(events.MessageAdded(ear.account.id, stored))
    (changed,) = await ear.hear(events.MessageChanged(ear.account.id, stored))

    assert (added.new_message, changed.new_message) == (True, False)
    assert changed.data == {**added.data, "changed": True}
    assert (added.data["event"], added.data["id"], added.data["time"]) == (
        "message",
        str(stored.id),
        "2026-03-01T12:00:00Z",
    )
    assert (added.data["encryption"], added.data["trust"]) == ("omemo:2", "blind")


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (ConnectionState.CONNECTING, "connecting"),
        (ConnectionState.AUTHENTICATING, "connecting"),
        (ConnectionState.SYNCING, "connecting"),
        (ConnectionState.ONLINE, "online"),
        (ConnectionState.WAITING, "waiting"),
        (ConnectionState.OFFLINE, "offline"),
        (ConnectionState.CLOSED, "offline"),
    ],
)
async def test_a_connection_is_in_one_of_four_states(ear: Ear, state: ConnectionState, shown: str) -> None:
    data = await ear.data(events.ConnectionChanged(Connection(ear.account.id, state)))

    assert data["state"] == shown


async def test_a_connection_that_waits_says_why_and_how_long(ear: Ear) -> None:
    soon = datetime.now(UTC) + timedelta(seconds=30)
    waiting = Connection(
        ear.account.id, ConnectionState.WAITING, "tor", "a.test:5223", CertificateRejected("x"), soon
    )

    data = await ear.data(events.ConnectionChanged(waiting))

    assert (data["account"], data["route"], data["address"]) == (ALICE, "tor", "a.test:5223")
    assert data["reason"] == "CertificateRejected"
    assert 28 < data["retry_in"] <= 30


async def test_connecting_is_said_once_until_something_else_happens(ear: Ear) -> None:
    states = (ConnectionState.CONNECTING, ConnectionState.AUTHENTICATING, ConnectionState.ONLINE)

    lines = [
        line.data["state"]
        for state in states
        for line in await ear.hear(events.ConnectionChanged(Connection(ear.account.id, state)))
    ]

    assert lines == ["connecting", "online"]


async def test_presence_requests_and_problems_have_their_keys(ear: Ear) -> None:
    presence = await ear.data(events.PresenceChanged(Presence(ear.account.id, BOB, Show.AWAY, "out")))
    request = Request(ear.account.id, BOB, "Bob", "let me in", NOON)
    asked = await ear.data(events.RequestReceived(request))
    problem = await ear.data(events.ProblemOccurred(ear.account.id, DiskFull()))

    assert presence == {
        "event": "presence", "account": ALICE, "jid": BOB, "show": "away", "status": "out"
    }  # fmt: skip
    assert (asked["event"], asked["account"], asked["jid"]) == ("subscription_request", ALICE, BOB)
    assert (asked["nick"], asked["text"]) == ("Bob", "let me in")
    assert problem.keys() == {"event", "kind", "text"}
    assert problem["kind"] == "DiskFull"


async def test_who_writes_what_was_deleted_and_outages_are_told(ear: Ear) -> None:
    stored = await message(ear)
    chat = stored.conversation_id

    typing = await ear.data(events.TypingChanged(ear.account.id, chat, BOB, composing=True))
    removed = await ear.data(events.MessageRemoved(ear.account.id, chat, stored.id))
    outage = await ear.data(events.OutageChanged(ear.account.id, Outage("new disks", end=NOON)))
    over = await ear.data(events.OutageChanged(ear.account.id, None))

    assert typing == {
        "event": "typing", "account": ALICE, "conversation": BOB, "jid": BOB, "composing": True
    }  # fmt: skip
    assert removed == {"event": "removed", "account": ALICE, "conversation": BOB, "id": str(stored.id)}
    assert (outage["message"], outage["end"], outage["over"]) == ("new disks", "2026-03-01T12:00:00Z", False)
    assert over["over"]


async def test_of_contacts_and_devices_only_what_changed_is_said(ear: Ear) -> None:
    store = ear.core.profile.store
    await store.roster.put(RosterRecord(ear.account.id, BOB))
    await store.devices.upsert(DeviceRecord(ear.account.id, BOB, 7, "ab" * 32, Trust.UNDECIDED))
    contact = await ear.data(events.RosterChanged(ear.account.id))
    device = await ear.data(events.DevicesChanged(ear.account.id, BOB))

    assert (contact["event"], contact["jid"]) == ("roster", BOB)
    assert device.keys() >= {"jid", "fingerprint", "trust", "label", "own"}
    assert (device["fingerprint"], device["trust"], device["own"]) == ("ab" * 32, "undecided", False)
    assert await ear.hear(events.RosterChanged(ear.account.id)) == []
    assert await ear.hear(events.DevicesChanged(ear.account.id, BOB)) == []

    for trust in (Trust.VERIFIED, Trust.UNDECIDED, Trust.VERIFIED):
        await store.devices.set_trust(ear.account.id, BOB, "ab" * 32, trust)
        assert (await ear.data(events.DevicesChanged(ear.account.id, BOB)))["trust"] == trust.value


async def test_a_catch_up_is_told_when_it_is_complete(ear: Ear) -> None:
    assert await ear.hear(events.ArchiveSynced(ear.account.id, 3, 0.1, complete=False)) == []

    data = await ear.data(events.ArchiveSynced(ear.account.id, 7, 0.25, complete=True))

    assert (data["event"], data["messages"], data["seconds"]) == ("synced", 7, 0.25)


async def test_other_accounts_are_not_listened_to(ear: Ear) -> None:
    stored = await message(ear)

    assert await ear.hear(events.MessageAdded(ear.other.id, stored)) == []
    assert await ear.hear(events.RosterChanged(ear.other.id)) == []
    offline = Connection(ear.other.id, ConnectionState.OFFLINE)
    assert await ear.hear(events.ConnectionChanged(offline)) == []
