# SPDX-License-Identifier: AGPL-3.0-or-later
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from storage import message_changes
from storage.errors import StorageError
from storage.records import (
    AccountRecord,
    ActionKind,
    ActionRecord,
    ActionState,
    Address,
    ConversationRecord,
    DeliveryState,
    Direction,
    LinkRecord,
    MessageId,
    MessageRecord,
    ReactionRecord,
    RevisionRecord,
)
from storage.store import Store
from tests.storage.build import address, at, message
from tests.storage.pages import pages

# Signs that nothing else holds, so that a part of them betrays them also in an index.
MARKER = "\u2603\u2604\u2605\u2606\u2607\u2608\u2609"
PIECES = [MARKER[n : n + 2].encode() for n in range(len(MARKER) - 1)]


async def test_a_corrected_message_keeps_its_place_and_its_earlier_texts(
    store: Store, chat: ConversationRecord
) -> None:
    stored = await store.messages.add(message(chat, "first", attachment="https://b.test/f", spoiler="x"))
    await store.messages.set_links(stored.id, [LinkRecord(stored.id, "https://b.test/")])

    await store.messages.correct(stored.id, "second", at(10))
    corrected = await store.messages.correct(stored.id, "third", at(20), "hint")

    assert corrected == replace(stored, body="third", edited=True, attachment="", spoiler="hint")
    first, second = await store.messages.revisions(stored.id)
    assert first == RevisionRecord(first.id, stored.id, "first", at(0))
    assert second == RevisionRecord(second.id, stored.id, "second", at(10))
    assert [hit.message.id for hit in await store.search.find("third")] == [stored.id]
    assert await store.search.find("second") == ()


async def test_a_correction_that_comes_late_is_an_earlier_text(
    store: Store, chat: ConversationRecord
) -> None:
    stored = await store.messages.add(message(chat, "first"))
    newest = await store.messages.correct(stored.id, "third", at(20))

    assert await store.messages.correct(stored.id, "second", at(10)) == newest

    assert [one.body for one in await store.messages.revisions(stored.id)] == ["first", "second"]


async def test_a_correction_of_what_cannot_be_read_is_a_text(store: Store, chat: ConversationRecord) -> None:
    locked = message(chat, "", state=DeliveryState.UNDECRYPTABLE, reason="no-session", ciphertext=b"<m/>")
    stored = await store.messages.add(locked)

    corrected = await store.messages.correct(stored.id, "readable", at(1))

    assert corrected == replace(
        stored, body="readable", edited=True, state=DeliveryState.RECEIVED, reason="", ciphertext=b""
    )
    assert await store.messages.revisions(stored.id) == ()


async def test_of_very_many_corrections_the_oldest_texts_are_dropped(
    store: Store, chat: ConversationRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_changes, "MAX_REVISIONS", 3)
    stored = await store.messages.add(message(chat, "0"))
    for n in range(1, 7):
        await store.messages.correct(stored.id, str(n), at(n))

    assert [one.body for one in await store.messages.revisions(stored.id)] == ["3", "4", "5"]


async def full_of_words(store: Store, chat: ConversationRecord) -> MessageRecord:
    """A message with the marker wherever words of it can lie."""
    stored = await store.messages.add(message(chat, f"{MARKER} first"))
    await store.messages.correct(stored.id, f"{MARKER} second", at(1), MARKER, attachment=MARKER)
    await store.messages.set_links(stored.id, [LinkRecord(stored.id, MARKER, MARKER, MARKER, MARKER)])
    await store.messages.set_pinned(stored.id, True)
    await store.reactions.set(ReactionRecord(stored.id, chat.address, (MARKER,), at(2)))
    await store.actions.add(
        ActionRecord(
            chat.id, ActionKind.CORRECTION, chat.address, "o1", at(1), ActionState.APPLIED,
            message_id=stored.id, body=MARKER,
        )
    )  # fmt: skip
    await store.repairs.note(stored.id, "again", at(1))
    return stored


async def readable(store: Store) -> list[str]:
    """Tables that hold a piece of the marker, also those that make up a search index."""
    tables = await store.database.fetch(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    found = []
    for (name,) in tables:
        cells = [cell for row in await store.database.fetch(f"SELECT * FROM {name}") for cell in row]
        if any(piece in _bytes(cell) for cell in cells for piece in PIECES):
            found.append(str(name))
    return found


def _bytes(cell: object) -> bytes:
    if isinstance(cell, bytes):
        return cell
    text = str(cell)
    return (json.loads(text)[0] if text.startswith('["') else text).encode()


async def test_a_retracted_message_has_no_words_but_its_place(store: Store, chat: ConversationRecord) -> None:
    stored = await full_of_words(store, chat)

    retracted = await store.messages.retract(stored.id)

    assert retracted == replace(stored, body="", edited=True, retracted=True)
    assert await store.messages.revisions(stored.id) == ()
    assert await store.messages.retract(stored.id) == retracted
    assert await store.messages.correct(stored.id, "back again", at(9)) == retracted


async def _retract(store: Store, stored: MessageRecord) -> None:
    await store.messages.retract(stored.id)


async def _moderate(store: Store, stored: MessageRecord) -> None:
    await store.messages.moderate(stored.id, "Carol", "off topic")


async def _delete(store: Store, stored: MessageRecord) -> None:
    await store.messages.delete([stored.id])


async def _expire(store: Store, stored: MessageRecord) -> None:
    await store.messages.set_expires(stored.id, at(60))
    await store.messages.delete([one.id for one in await store.messages.due(at(60))], expired=True)


async def _clear(store: Store, stored: MessageRecord) -> None:
    await store.conversations.clear(stored.conversation_id)


async def _remove(store: Store, stored: MessageRecord) -> None:
    await store.conversations.remove(stored.conversation_id)


@pytest.mark.parametrize("erase", [_retract, _moderate, _delete, _expire, _clear, _remove])
async def test_no_piece_of_the_words_is_left_in_the_file(
    erase: Callable[[Store, MessageRecord], Awaitable[None]], bare: Store, tmp_path: Path
) -> None:
    """Not in free space either, nor in old parts of the search index or in the log."""
    account = await bare.accounts.add(AccountRecord(Address("alice@a.test"), "pw"))
    chat, _ = await bare.conversations.ensure(account.id, address("bob"))
    await bare.messages.add_many(message(chat, f"other {n}", time=at(-n)) for n in range(50))
    stored = await full_of_words(bare, chat)
    before = await readable(bare)
    await bare.tidy()
    assert any(piece in pages(tmp_path / "bare.db") for piece in PIECES)

    await erase(bare, stored)
    await bare.tidy()

    assert {"message", "revision", "link", "action", "message_text_data"} <= set(before)
    assert await readable(bare) == []
    assert [piece for piece in PIECES if piece in pages(tmp_path / "bare.db")] == []
    assert (tmp_path / "bare.db-wal").stat().st_size == 0
    assert await bare.search.find(MARKER) == ()
    await bare.database.execute("INSERT INTO message_text (message_text) VALUES ('integrity-check')")
    await bare.verify()


async def test_deleted_messages_are_told_and_the_conversation_shows_the_one_before(
    store: Store, chat: ConversationRecord
) -> None:
    first, *rest = await store.messages.add_many(message(chat, str(n), time=at(n)) for n in range(40))

    deleted = await store.messages.delete([one.id for one in rest] + [MessageId(999)])

    assert set(deleted) == set(rest)
    assert await store.messages.page(chat.id) == (first,)
    after = await store.conversations.get(chat.id)
    assert after
    assert (after.last_message, after.last_activity) == (first, at(0))


async def test_what_the_other_side_saw_is_read(store: Store, chat: ConversationRecord) -> None:
    states = [DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.QUEUED, DeliveryState.FAILED]
    own = [
        await store.messages.add(message(chat, direction=Direction.OUT, state=state, time=at(n)))
        for n, state in enumerate([*states, DeliveryState.SENT, DeliveryState.SENT])
    ]

    changed = await store.messages.set_read_up_to(chat.id, own[4])

    assert changed == tuple(replace(own[n], state=DeliveryState.READ) for n in (4, 1, 0))
    page = [one.state for one in await store.messages.page(chat.id)]
    assert page[::-1] == [
        DeliveryState.READ, DeliveryState.READ, DeliveryState.QUEUED,
        DeliveryState.FAILED, DeliveryState.READ, DeliveryState.SENT,
    ]  # fmt: skip
    assert await store.messages.set_read_up_to(chat.id, own[4]) == ()


async def test_a_marker_changes_a_bounded_number_and_tells_the_newest(
    store: Store, chat: ConversationRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message_changes, "MAX_SEEN", 5)
    monkeypatch.setattr(message_changes, "TOLD", 2)
    own = await store.messages.add_many(
        message(chat, str(n), direction=Direction.OUT, state=DeliveryState.SENT, time=at(n)) for n in range(7)
    )

    changed = await store.messages.set_read_up_to(chat.id, own[-1])

    assert [one.body for one in changed] == ["6", "5"]
    read = [one.body for one in await store.messages.page(chat.id) if one.state is DeliveryState.READ]
    assert read == ["6", "5", "4", "3", "2"]


async def test_what_was_not_seen_yet_is_found_by_an_index(store: Store) -> None:
    plan = await store.database.fetch(f"EXPLAIN QUERY PLAN {message_changes.SEEN}", 1, 2, 3, 4)

    assert any("message_unseen (conversation_id=? AND " in row[3] for row in plan)


async def test_what_was_repaired_stays_pinned_and_expires(store: Store, chat: ConversationRecord) -> None:
    locked = message(chat, "", state=DeliveryState.UNDECRYPTABLE, ciphertext=b"<m/>", expires=at(60))
    stored = await store.messages.add(locked)
    await store.messages.set_pinned(stored.id, True)

    repaired = await store.messages.replace_undecryptable(stored.id, message(chat, "words"))

    assert (repaired.pinned, repaired.expires, repaired.body) == (True, at(60), "words")


async def test_a_message_that_is_gone_cannot_change(store: Store) -> None:
    gone = MessageId(9)
    for change in (
        store.messages.correct(gone, "x", at(0)),
        store.messages.retract(gone),
        store.messages.set_links(gone, ()),
        store.messages.set_pinned(gone, True),
        store.messages.set_expires(gone, None),
    ):
        with pytest.raises(StorageError, match="no message 9"):
            await change


async def test_a_text_that_nobody_saw_is_changed_without_a_trace(
    store: Store, chat: ConversationRecord
) -> None:
    stored = await store.messages.add(message(chat, "mistake"))

    changed = await store.messages.rewrite(stored.id, "hello")

    assert (changed.body, changed.edited) == ("hello", False)
    assert await store.messages.revisions(stored.id) == ()
    assert [hit.message.id for hit in await store.search.find("hello")] == [stored.id]
    assert await store.search.find("mistake") == ()


async def test_what_a_moderator_took_back_says_so_and_holds_no_words(
    store: Store, chat: ConversationRecord
) -> None:
    stored = await full_of_words(store, chat)

    moderated = await store.messages.moderate(stored.id, "Carol", "off topic")

    assert moderated == await store.messages.get(stored.id)
    assert (moderated.body, moderated.retracted) == ("", True)
    assert (moderated.moderated_by, moderated.moderation_reason) == ("Carol", "off topic")
    assert "off topic" not in repr(moderated)
    assert await readable(store) == []


async def test_what_was_taken_back_already_is_not_moderated(store: Store, chat: ConversationRecord) -> None:
    own, moderated = await store.messages.add_many([message(chat), message(chat)])
    retracted = await store.messages.retract(own.id)
    first = await store.messages.moderate(moderated.id, "Carol")

    assert await store.messages.moderate(own.id, "Carol", "why") == retracted
    assert await store.messages.moderate(moderated.id, "Dave", "why") == first
    with pytest.raises(StorageError, match="no message 99"):
        await store.messages.moderate(MessageId(99), "Carol")


async def test_whom_a_message_left_out_is_remembered(store: Store, chat: ConversationRecord) -> None:
    stored = await store.messages.add(message(chat))

    told = await store.messages.set_left_out(stored.id, ("carol@b.test", "dave@b.test"))

    assert told == replace(stored, left_out=("carol@b.test", "dave@b.test"))
    assert await store.messages.get(stored.id) == told
