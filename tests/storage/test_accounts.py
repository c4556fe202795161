# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest

from storage.errors import StorageError
from storage.records import (
    AccountId,
    AccountRecord,
    ActionKind,
    ActionRecord,
    ActionState,
    Address,
    Affiliation,
    CertificateRecord,
    DeliveryState,
    DeviceRecord,
    Direction,
    ForgottenRecord,
    IntervalRecord,
    InvitationRecord,
    LinkRecord,
    MemberRecord,
    OccupantRecord,
    ReactionRecord,
    RequestRecord,
    RoomRecord,
    RosterRecord,
    StanzaId,
    Tls,
    Trust,
)
from storage.store import Store
from tests.storage.build import NOON, address, message

FULL = AccountRecord(
    Address("carol@a.test"),
    "päss 'word\"",
    enabled=False,
    resource="r1",
    connect=("a.test:5223", "[::1]:5222"),
    tls=Tls.DIRECT,
    ca_pem="-----BEGIN",
    route="socks5://127.0.0.1:9050",
    allow_plain=True,
    best_mechanism="SCRAM-SHA-256-PLUS",
    blind_trust=False,
)


async def test_an_account_comes_back_with_everything(store: Store) -> None:
    stored = await store.accounts.add(FULL)

    assert stored == replace(FULL, id=stored.id)
    assert stored.id != 0
    assert await store.accounts.get(stored.id) == stored
    assert await store.accounts.by_jid(FULL.jid) == stored
    assert await store.accounts.list() == (stored,)


async def test_what_is_not_there_is_none(store: Store) -> None:
    assert await store.accounts.get(AccountId(7)) is None
    assert await store.accounts.by_jid(Address("x@y")) is None


async def test_an_address_is_stored_once(store: Store, account: AccountRecord) -> None:
    with pytest.raises(StorageError, match="UNIQUE"):
        await store.accounts.add(AccountRecord(account.jid, "other"))

    assert await store.accounts.list() == (account,)


async def test_an_update_replaces_everything_of_one_account(store: Store, account: AccountRecord) -> None:
    other = await store.accounts.add(FULL)
    await store.roster.set_version(account.id, "v1")

    await store.accounts.update(replace(FULL, id=account.id, jid=Address("dave@a.test")))

    assert await store.accounts.get(account.id) == replace(FULL, id=account.id, jid=Address("dave@a.test"))
    assert await store.accounts.get(other.id) == other
    assert await store.roster.version(account.id) == "v1"


async def test_a_removed_account_leaves_nothing_behind(store: Store, account: AccountRecord) -> None:
    kept = await store.accounts.add(FULL)
    for owner in (account.id, kept.id):
        await _fill(store, owner)

    await store.accounts.remove(account.id)

    assert await store.accounts.list() == (kept,)
    assert await _rows(store) == dict.fromkeys(await _rows(store), 1)
    assert await store.settings.all() == {f"account/{kept.id}/a": "b", "account/10/a": "b", "theme": "dark"}
    assert len(await store.search.find("hello")) == 1
    await store.verify()


async def test_the_id_of_a_removed_account_is_never_used_again(store: Store, account: AccountRecord) -> None:
    await store.accounts.remove(account.id)

    assert (await store.accounts.add(FULL)).id > account.id


async def _fill(store: Store, owner: AccountId) -> None:
    """One row in every table that belongs to an account."""
    bob = address("bob")
    chat, _ = await store.conversations.ensure(owner, bob)
    stored = await store.messages.add(message(chat, direction=Direction.OUT, state=DeliveryState.QUEUED))
    await store.actions.add(
        ActionRecord(chat.id, ActionKind.REACTION, bob, "x", NOON, ActionState.APPLIED, message_id=stored.id)
    )
    await store.reactions.set(ReactionRecord(stored.id, bob, ("x",), NOON))
    await store.messages.correct(stored.id, "hello again", NOON)
    await store.messages.set_links(stored.id, [LinkRecord(stored.id, "https://b.test/")])
    await store.repairs.note(stored.id, "again", NOON)
    await store.forgotten.add([ForgottenRecord(chat.id, bob, "o", StanzaId("s"), NOON)])
    await store.outbox.put(owner, stored.id, bob)
    await store.roster.put(RosterRecord(owner, bob))
    await store.requests.put(RequestRecord(owner, bob, "Bob", "hi", NOON))
    await store.requests.block(owner, address("eve"))
    await store.omemo.apply(owner, {"key": "1"})
    await store.devices.upsert(DeviceRecord(owner, bob, 1, "ab", Trust.BLIND))
    await store.archive.cover(IntervalRecord(owner, bob, StanzaId("s"), NOON, StanzaId("s"), NOON))
    await store.invitations.put(InvitationRecord(owner, bob, bob, NOON))
    await store.rooms.put(RoomRecord(chat.id, "me"))
    await store.rooms.put_members([MemberRecord(chat.id, bob, Affiliation.MEMBER)])
    await store.rooms.put_occupants([OccupantRecord(chat.id, "id-1", "Bob", bob)])
    await store.certificates.put(
        CertificateRecord(owner, bob, "ab", "cd", "an authority", NOON, NOON, NOON, NOON)
    )
    await store.settings.set(f"account/{owner}/a", "b")
    await store.settings.set("account/10/a", "b")
    await store.settings.set("theme", "dark")


async def _rows(store: Store) -> dict[str, int]:
    """How many rows each table has that names an account, or belongs to such a row."""
    tables = [
        name
        for (name, sql) in await store.database.fetch(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'table'"
        )
        if "REFERENCES" in str(sql)
    ]
    assert len(tables) == 20
    return {name: (await store.database.fetch(f"SELECT count(*) FROM {name}"))[0][0] for name in tables}
