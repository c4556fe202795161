# SPDX-License-Identifier: AGPL-3.0-or-later
"""Deleting very many messages: in small steps that can be interrupted, and wholly in the end."""

from pathlib import Path

import pytest

from storage import erasure
from storage.database import Database
from storage.errors import StorageError
from storage.profile import Profile
from storage.records import (
    AccountId,
    AccountRecord,
    ActionKind,
    ActionRecord,
    Address,
    Affiliation,
    ConversationRecord,
    IntervalRecord,
    InvitationRecord,
    Kind,
    MemberRecord,
    MessageKey,
    OccupantRecord,
    RoomRecord,
    StanzaId,
)
from storage.store import Store
from tests.fakes.profiles import temporary_profile
from tests.storage.build import address, at, message
from tests.storage.pages import pages
from tests.storage.victims import victim


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that few messages are many, and take several turns and merges."""
    monkeypatch.setattr(erasure, "MANY", 30)
    monkeypatch.setattr(erasure, "MOST", 16)
    monkeypatch.setattr(erasure, "BETWEEN", 40)


async def filled(store: Store, chat: ConversationRecord, count: int = 100) -> None:
    await store.messages.add_many(
        message(chat, f"needle {n}", time=at(n), stanza_id=StanzaId(f"s{n}")) for n in range(count)
    )


async def index_holds_words(store: Store) -> bool:
    """Whether grams of "needle" are in the index, struck out or not."""
    blocks = await store.database.fetch("SELECT block FROM message_text_data")
    return any(gram in block for (block,) in blocks for gram in (b"nee", b"dle"))


@pytest.mark.parametrize("count", [20, 100])
async def test_a_cleared_conversation_is_empty_and_knows_what_it_had(
    store: Store, chat: ConversationRecord, count: int
) -> None:
    """Few messages leave the index one by one, of many the index is merged."""
    await filled(store, chat, count)
    assert await index_holds_words(store)
    waiting = ActionRecord(
        chat.id, ActionKind.CORRECTION, chat.address, "t", at(1), body="words", stanza_id=StanzaId("sa")
    )
    await store.actions.add(waiting)
    await store.conversations.add_unread(chat.id, 3, mentions=2)

    await store.conversations.clear(chat.id)

    keys = [MessageKey(chat.address, f"s{n}") for n in ("0", str(count - 1), "a")]
    assert await store.forgotten.known_many(chat.account_id, keys) == set(keys)
    assert await store.messages.page(chat.id) == ()
    assert await store.search.find("needle") == ()
    cleared = await store.conversations.get(chat.id)
    assert cleared
    assert (cleared.last_message, cleared.unread, cleared.mentions) == (None, 0, 0)
    assert await store.actions.waiting(chat.id, ["t"]) == ()
    assert not await index_holds_words(store)
    assert await store.settings.all() == {}


async def test_a_removed_conversation_leaves_the_others(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    other, _ = await store.conversations.ensure(account.id, address("carol"))
    await filled(store, other, 5)
    await filled(store, chat)

    await store.conversations.remove(chat.id)

    assert [one.id for one in await store.conversations.list()] == [other.id]
    assert len(await store.search.find("needle")) == 5
    assert await store.database.fetch("SELECT count(*) FROM forgotten") == [(0,)]
    await store.database.execute("INSERT INTO message_text (message_text) VALUES ('integrity-check')")


async def test_words_leave_the_index_also_after_very_many_removals(
    store: Store, account: AccountRecord, chat: ConversationRecord
) -> None:
    """FTS5 counts 64 levels, and a part of the index that is alone it does not merge."""
    other, _ = await store.conversations.ensure(account.id, address("carol"))
    await store.messages.add_many(message(other, f"haystack {n}") for n in range(5))
    for _ in range(70):
        await filled(store, chat, 32)
        await store.conversations.clear(chat.id)

    assert not await index_holds_words(store)
    assert len(await store.search.find("haystack")) == 5


async def test_others_write_between_the_steps_of_a_removal(
    store: Store, account: AccountRecord, chat: ConversationRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(store, chat)
    held: list[int] = []
    run = Database.run

    async def counting(database: Database, work: object, *args: object, **more: object) -> object:
        before = await _count(database)
        result = await run(database, work, *args, **more)  # type: ignore[arg-type]
        held.append(before - await _count(database))
        return result

    monkeypatch.setattr(Database, "run", counting)
    await store.accounts.remove(account.id)
    monkeypatch.undo()

    assert sum(held) == 100
    assert max(held) <= 16


async def test_a_removal_that_was_interrupted_can_be_repeated(
    store: Store, account: AccountRecord, chat: ConversationRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(store, chat)

    async def failing(database: Database) -> None:
        raise StorageError("the power failed")

    with monkeypatch.context() as patch:
        patch.setattr(erasure, "merge", failing)
        with pytest.raises(StorageError, match="power"):
            await store.accounts.remove(account.id)

    (left,) = await store.accounts.list()
    assert not left.enabled
    assert 0 < await _count(store.database) < 100
    assert await index_holds_words(store)
    await store.verify()

    await store.accounts.remove(account.id)

    assert await store.accounts.list() == ()
    assert await _count(store.database) == 0
    assert not await index_holds_words(store)
    assert await store.settings.all() == {}


async def test_tidying_finishes_what_was_left(
    store: Store, chat: ConversationRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    await filled(store, chat)

    async def failing(database: Database) -> None:
        raise StorageError("the power failed")

    with monkeypatch.context() as patch:
        patch.setattr(erasure, "merge", failing)
        with pytest.raises(StorageError, match="power"):
            await store.conversations.clear(chat.id)
    left = await store.messages.page(chat.id, limit=99)

    await store.tidy()
    await store.tidy()

    assert await store.settings.all() == {}
    assert len(await store.search.find("needle", limit=99)) == len(left)
    await store.database.execute("INSERT INTO message_text (message_text) VALUES ('integrity-check')")


async def test_a_killed_removal_leaves_a_whole_store_and_can_be_repeated(folder: Path) -> None:
    profile = await temporary_profile(folder)
    account = await profile.store.accounts.add(AccountRecord(Address("a@a.test"), "pw"))
    chat, _ = await profile.store.conversations.ensure(account.id, address("bob"))
    await filled(profile.store, chat, 3000)
    await profile.close()

    with victim("remove", folder) as removing:
        assert removing.stdout
        while removing.stdout.readline().strip() not in ("200", "done"):
            pass
        removing.kill()
        removing.wait()

    again = await temporary_profile(folder)
    await _finish(again)


async def _finish(profile: Profile) -> None:
    store = profile.store
    await store.verify()
    (left,) = await store.accounts.list()
    assert not left.enabled
    assert await _count(store.database) < 3000
    await store.accounts.remove(left.id)
    assert await store.accounts.list() == ()
    assert await _count(store.database) == 0
    assert not await index_holds_words(store)
    await profile.close()


async def _count(database: Database) -> int:
    return int((await database.fetch("SELECT count(*) FROM message"))[0][0])


async def filled_room(store: Store, account_id: AccountId, name: str = "room") -> ConversationRecord:
    """A room that knows 50 people twice, and whose archive was read."""
    room, _ = await store.conversations.ensure(account_id, address(name), Kind.GROUPCHAT)
    await store.rooms.put(RoomRecord(room.id, "alice"))
    await store.rooms.put_members(
        MemberRecord(room.id, address(str(n)), Affiliation.MEMBER) for n in range(50)
    )
    await store.rooms.put_occupants(
        OccupantRecord(room.id, str(n), str(n), address(str(n))) for n in range(50)
    )
    end = (StanzaId("s1"), at(0))
    await store.archive.cover(IntervalRecord(account_id, room.address, *end, *end))
    await store.invitations.put(InvitationRecord(account_id, room.address, address("bob"), at(0)))
    return room


async def rows_of_rooms(store: Store) -> list[int]:
    tables = ("room", "room_member", "room_occupant", "invitation", "archive_interval")
    return [(await store.database.fetch(f"SELECT count(*) FROM {table}"))[0][0] for table in tables]


async def test_a_removed_conversation_takes_its_room_along(store: Store, account: AccountRecord) -> None:
    room, other = [await filled_room(store, account.id, name) for name in ("room", "other")]

    await store.conversations.remove(room.id)

    assert await rows_of_rooms(store) == [1, 50, 50, 1, 1]
    assert await store.rooms.get(other.id)
    assert await store.archive.intervals(account.id, room.address) == ()


async def test_a_cleared_room_is_still_a_room(store: Store, account: AccountRecord) -> None:
    """Its archive counts as read: what was deleted here does not come back."""
    room = await filled_room(store, account.id)

    await store.conversations.clear(room.id)

    assert await rows_of_rooms(store) == [1, 50, 50, 1, 1]


async def test_the_archive_of_the_account_stays_when_notes_to_oneself_go(
    store: Store, account: AccountRecord
) -> None:
    notes, _ = await store.conversations.ensure(account.id, account.jid)
    end = (StanzaId("s1"), at(0))
    interval = await store.archive.cover(IntervalRecord(account.id, account.jid, *end, *end))

    await store.conversations.remove(notes.id)

    assert await store.archive.intervals(account.id, account.jid) == (interval,)


@pytest.mark.parametrize("whole", [False, True], ids=["conversation", "account"])
async def test_people_of_a_room_go_in_small_steps(
    store: Store, account: AccountRecord, monkeypatch: pytest.MonkeyPatch, whole: bool
) -> None:
    room = await filled_room(store, account.id)
    gone: list[int] = []
    run = Database.run

    async def counting(database: Database, work: object, *args: object, **more: object) -> object:
        before = sum(await rows_of_rooms(store))
        result: object = await run(database, work, *args, **more)  # type: ignore[arg-type]
        gone.append(before - sum(await rows_of_rooms(store)))
        return result

    monkeypatch.setattr(Database, "run", counting)
    await (store.accounts.remove(account.id) if whole else store.conversations.remove(room.id))
    monkeypatch.undo()

    assert sum(gone) == 103
    assert max(gone) <= 16


async def test_nothing_of_a_removed_room_is_left_in_the_file(bare: Store, tmp_path: Path) -> None:
    account = await bare.accounts.add(AccountRecord(Address("alice@a.test"), "pw"))
    room = await filled_room(bare, account.id, "needle")
    await bare.rooms.change(room.id, title="needle", password="needle", bookmark="<needle/>")
    await bare.rooms.put_members([MemberRecord(room.id, address("needle"), Affiliation.OUTCAST, "needle")])
    await bare.rooms.put_occupants([OccupantRecord(room.id, "needle", "needle", address("needle"))])
    await bare.tidy()
    assert b"needle" in pages(tmp_path / "bare.db")

    await bare.conversations.remove(room.id)
    await bare.tidy()

    assert b"needle" not in pages(tmp_path / "bare.db")
    assert (tmp_path / "bare.db-wal").stat().st_size == 0
