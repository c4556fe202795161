# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import Iterable
from dataclasses import replace

import pytest

from storage import rooms
from storage.errors import StorageError
from storage.records import (
    AccountRecord,
    Address,
    Affiliation,
    ConversationId,
    ConversationRecord,
    Kind,
    MemberRecord,
    OccupantRecord,
    RoomRecord,
)
from storage.store import Store
from tests.storage.build import address, at, message

ROOM = Address("team@rooms.b.test")


@pytest.fixture
async def room(store: Store, account: AccountRecord) -> ConversationRecord:
    """The conversation of a room that alice is in."""
    record, _ = await store.conversations.ensure(account.id, ROOM, Kind.GROUPCHAT)
    await store.rooms.put(RoomRecord(record.id, "alice"))
    return record


def member(room: ConversationRecord, name: str, **more: object) -> MemberRecord:
    record = MemberRecord(room.id, address(name), Affiliation.MEMBER)
    return replace(record, **more)  # type: ignore[arg-type]


def occupant(room: ConversationRecord, name: str, seen: int = 0, **more: object) -> OccupantRecord:
    """Somebody whose address the room tells, unless ``more`` says otherwise."""
    record = OccupantRecord(room.id, f"id-{name}", name, address(name), at(seen))
    return replace(record, **more)  # type: ignore[arg-type]


async def statements(store: Store) -> list[str]:
    """Everything that is run on the writer from now on."""
    seen: list[str] = []
    await store.database.run(lambda connection: connection.set_trace_callback(seen.append))
    seen.clear()
    return seen


def writes(seen: Iterable[str]) -> list[str]:
    return [sql for sql in seen if sql.startswith(("INSERT", "DELETE", "UPDATE"))]


async def test_a_room_comes_back_with_everything(store: Store, room: ConversationRecord) -> None:
    record = RoomRecord(
        room.id,
        "älice",
        password="secret",
        autojoin=False,
        title="Team",
        description="Who we are",
        subject="Today",
        subject_nick="bob",
        features=("muc_membersonly", "muc_nonanonymous"),
        logged=True,
        max_stanza=65536,
        accepted=("real_addresses",),
        held=("logged", "anyone"),
        silent=("carol@b.test",),
        affiliations_version="v7",
        avatar_hash="ab" * 20,
        avatar=b"\x89PNG",
        bookmark="<x xmlns='urn:example'/>",
    )

    await store.rooms.put(record)

    assert await store.rooms.get(room.id) == record
    assert await store.rooms.list(room.account_id) == (record,)
    assert "secret" not in repr(record)


async def test_rooms_are_listed_for_one_account(store: Store, room: ConversationRecord) -> None:
    other = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    theirs, _ = await store.conversations.ensure(other.id, ROOM, Kind.GROUPCHAT)
    await store.rooms.put(RoomRecord(theirs.id, "carol"))

    assert [one.conversation_id for one in await store.rooms.list(room.account_id)] == [room.id]
    assert [one.nick for one in await store.rooms.list(other.id)] == ["carol"]


async def test_a_change_leaves_the_rest(store: Store, room: ConversationRecord) -> None:
    changed = await store.rooms.change(room.id, subject="New", held=("anyone",), logged=True)

    assert changed == RoomRecord(room.id, "alice", subject="New", held=("anyone",), logged=True)
    assert await store.rooms.get(room.id) == changed == await store.rooms.change(room.id)
    assert await store.rooms.change(ConversationId(99), subject="x") is None
    with pytest.raises(KeyError):
        await store.rooms.change(room.id, topic="no such field")


async def test_a_room_needs_its_conversation(store: Store) -> None:
    with pytest.raises(StorageError):
        await store.rooms.put(RoomRecord(ConversationId(99), "alice"))


async def test_a_forgotten_room_leaves_its_messages(store: Store, room: ConversationRecord) -> None:
    stored = await store.messages.add(message(room))
    await store.rooms.put_members([member(room, "bob")])
    await store.rooms.put_occupants([occupant(room, "bob")])

    await store.rooms.remove(room.id)

    assert await store.rooms.get(room.id) is None
    assert await store.rooms.members(room.id) == ()
    assert await store.rooms.occupants(room.id) == ()
    assert await store.messages.get(stored.id) == stored


async def test_new_lists_take_the_place_of_old_ones(store: Store, room: ConversationRecord) -> None:
    bob, carol = member(room, "bob", nick="Bob"), member(room, "carol")
    eve = member(room, "eve", affiliation=Affiliation.OUTCAST)
    await store.rooms.set_members(room.id, [carol, bob])
    assert await store.rooms.members(room.id) == (bob, carol)

    promoted = replace(carol, affiliation=Affiliation.ADMIN, nick="Carol")
    assert await store.rooms.set_members(room.id, [promoted, eve])

    assert await store.rooms.members(room.id) == (promoted, eve)
    assert await store.rooms.set_members(room.id, [])
    assert await store.rooms.members(room.id) == ()


async def test_only_differences_of_lists_are_written(store: Store, room: ConversationRecord) -> None:
    many = [member(room, f"m{n}", nick=f"M{n}") for n in range(1_000)]
    await store.rooms.set_members(room.id, many)
    seen = await statements(store)

    assert not await store.rooms.set_members(room.id, many)
    assert writes(seen) == []

    nameless = [replace(one, nick="") for one in many[:-1]]
    assert await store.rooms.set_members(room.id, [*nameless, member(room, "new")])
    assert [sql.split()[0] for sql in writes(seen)] == ["DELETE", "INSERT"]
    assert seen.count("COMMIT") == 2


async def test_a_list_without_nicks_keeps_those_that_are_known(
    store: Store, room: ConversationRecord
) -> None:
    await store.rooms.put_members([member(room, "bob", nick="Bob")])

    await store.rooms.put_members([member(room, "bob", affiliation=Affiliation.OWNER)])

    assert await store.rooms.members(room.id) == (
        member(room, "bob", nick="Bob", affiliation=Affiliation.OWNER),
    )


async def test_members_belong_to_one_room(store: Store, account: AccountRecord) -> None:
    first, second = [
        (await store.conversations.ensure(account.id, address(name), Kind.GROUPCHAT))[0] for name in "ab"
    ]
    await store.rooms.put_members([member(first, "bob"), member(second, "bob"), member(second, "carol")])

    await store.rooms.remove_member(second.id, address("bob"))
    await store.rooms.set_members(first.id, [member(first, "eve")])

    assert await store.rooms.members(first.id) == (member(first, "eve"),)
    assert await store.rooms.members(second.id) == (member(second, "carol"),)


async def test_an_occupant_is_found_by_their_id(store: Store, room: ConversationRecord) -> None:
    bob, carol = occupant(room, "bob", 1), occupant(room, "carol", 2)
    await store.rooms.put_occupants([bob, carol])

    assert await store.rooms.occupant(room.id, "id-bob") == bob
    assert await store.rooms.occupant(room.id, "bob") is None
    assert await store.rooms.occupant(ConversationId(room.id + 1), "id-bob") is None
    assert await store.rooms.occupants(room.id) == (carol, bob)


async def test_a_real_address_is_never_erased_by_none(store: Store, room: ConversationRecord) -> None:
    await store.rooms.put_occupants([occupant(room, "bob", 1)])

    await store.rooms.put_occupants([occupant(room, "bob", 2, nick="Robert", jid=Address(""))])

    assert await store.rooms.occupant(room.id, "id-bob") == occupant(room, "bob", 2, nick="Robert")


async def test_what_was_seen_earlier_adds_an_address_and_replaces_nothing(
    store: Store, room: ConversationRecord
) -> None:
    """The archive tells of occupants as they were."""
    await store.rooms.put_occupants([occupant(room, "bob", 5, jid=Address("")), occupant(room, "carol", 5)])
    before = [occupant(room, "bob", 1, nick="old"), occupant(room, "carol", 1, jid=address("eve"))]

    await store.rooms.put_occupants([*before, replace(before[1], last_seen=None, nick="older")])

    assert await store.rooms.occupants(room.id) == (occupant(room, "bob", 5), occupant(room, "carol", 5))


async def test_flt_040_a_thousand_occupants_are_one_write(store: Store, room: ConversationRecord) -> None:
    seen = await statements(store)

    await store.rooms.put_occupants(occupant(room, f"o{n}") for n in range(1_000))

    assert seen.count("COMMIT") == 1
    assert len(await store.rooms.occupants(room.id)) == 1_000


async def test_of_very_many_occupants_those_seen_last_are_kept(
    store: Store, account: AccountRecord, room: ConversationRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "MAX_OCCUPANTS", 3)
    other, _ = await store.conversations.ensure(account.id, address("other"), Kind.GROUPCHAT)
    await store.rooms.put_occupants([occupant(other, "1"), occupant(room, "never", last_seen=None)])

    await store.rooms.put_occupants(occupant(room, str(n), n) for n in (4, 1, 3, 2))

    assert [one.nick for one in await store.rooms.occupants(room.id)] == ["4", "3", "2"]
    assert len(await store.rooms.occupants(other.id)) == 1


async def test_nothing_to_store_is_no_error(store: Store, room: ConversationRecord) -> None:
    await store.rooms.put_occupants([])
    await store.rooms.put_members([])

    assert not await store.rooms.set_members(room.id, [])
