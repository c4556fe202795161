# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

from storage.records import Address, ConversationRecord, MessageRecord, ReactionRecord
from storage.store import Store
from tests.storage.build import address, at, message

THUMB, HEART = "\U0001f44d", "\u2764\ufe0f"


def reaction(target: MessageRecord, name: str, *emojis: str, seconds: float = 0) -> ReactionRecord:
    return ReactionRecord(target.id, address(name), emojis, at(seconds))


async def test_each_person_has_one_set_and_the_newest_counts(store: Store, chat: ConversationRecord) -> None:
    target = await store.messages.add(message(chat))
    await store.reactions.set(reaction(target, "bob", THUMB, seconds=1))
    carol = reaction(target, "carol", THUMB, seconds=2)
    newest = reaction(target, "bob", HEART, THUMB, seconds=3)

    assert await store.reactions.set(carol)
    assert await store.reactions.set(newest)

    assert await store.reactions.of(target.id) == (carol, newest)


async def test_an_empty_set_takes_back_what_was(store: Store, chat: ConversationRecord) -> None:
    target = await store.messages.add(message(chat))
    await store.reactions.set(reaction(target, "bob", THUMB))

    assert await store.reactions.set(reaction(target, "bob", seconds=1))

    assert await store.reactions.of(target.id) == ()
    assert await store.messages.get(target.id) == target


async def test_an_older_set_that_comes_late_changes_nothing(store: Store, chat: ConversationRecord) -> None:
    """Nor does it bring back what was taken back."""
    target = await store.messages.add(message(chat))
    await store.reactions.set(reaction(target, "bob", seconds=5))

    assert not await store.reactions.set(reaction(target, "bob", THUMB, seconds=4))

    assert await store.reactions.of(target.id) == ()


async def test_pages_carry_the_reactions(store: Store, chat: ConversationRecord) -> None:
    first, second = await store.messages.add_many([message(chat, "a"), message(chat, "b", time=at(1))])
    mine = ReactionRecord(first.id, Address("alice@a.test"), (HEART,), at(9))
    theirs = reaction(first, "bob", THUMB)
    await store.reactions.set(mine)
    await store.reactions.set(theirs)
    await store.reactions.set(reaction(second, "bob"))

    page = await store.messages.page(chat.id)

    assert [one.reactions for one in page] == [(), (theirs, mine)]


async def test_a_reaction_in_a_room_comes_with_the_nick(store: Store, chat: ConversationRecord) -> None:
    target = await store.messages.add(message(chat))
    anonymous = ReactionRecord(target.id, Address("room@b.test/id-1"), (THUMB,), at(1), nick="Bob")
    renamed = replace(anonymous, time=at(2), nick="Robert")
    for one in (anonymous, renamed):
        await store.reactions.set(one)

    (found,) = await store.messages.page(chat.id)

    assert found.reactions == (renamed,) == await store.reactions.of(target.id)
