# SPDX-License-Identifier: AGPL-3.0-or-later
"""Real archives: gaps are filled and conversations checked on each server."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.rows import to_micros
from tests.fakes.profiles import temporary_profile
from tests.faults.people import People, Person, come, people_on
from tests.lab.lab import Lab
from xmppclient.model import Conversation, Policy
from xmppclient.services.archive import reading, service

pytestmark = pytest.mark.usefixtures("small_pages")

EVERYTHING = ("DELETE FROM message", "DELETE FROM archive_interval")
BODIES = [str(number) for number in range(14)]


@pytest.fixture
async def friends(server: Lab, tmp_path: Path) -> AsyncIterator[tuple[People, Person, Person]]:
    """Alice has written to Bob and Carol in turn, without encryption."""
    async with people_on(server, tmp_path) as people:
        alice, bob = await people.person("alice"), await people.person("bob")
        carol = await people.person("carol", keys=False)
        await people.befriend(alice, bob)
        for body in BODIES:
            await alice.send(bob, [body], Policy.NONE)
            await alice.send(carol, [f"to carol {body}"], Policy.NONE)
        await alice.outbox_empties()
        await bob.reads(alice, BODIES)
        yield people, alice, bob


async def forgetting(people: People, person: Person, *statements: str) -> Person:
    """Lose a part of the store while away, and come back."""
    await person.close()
    profile = await temporary_profile(people.profile(person.jid.partition("-")[0]))
    for statement in statements:
        await profile.store.database.execute(statement)
    await profile.close()
    return await people.again(person)


async def chat_with(person: Person, other: Person) -> Conversation:
    return await person.core.chats.open(person.session.ctx.id, other.jid)


async def test_flt_037_the_whole_past_is_read_from_a_real_archive(
    friends: tuple[People, Person, Person],
) -> None:
    people, alice, bob = friends

    alice = await forgetting(people, alice, *EVERYTHING)
    await alice.session.history_filled()

    assert await alice.bodies(bob) == BODIES
    assert await alice.core.chats.gaps((await chat_with(alice, bob)).id) == ()


async def test_flt_037_scrolling_fills_a_conversation_from_a_real_archive(
    friends: tuple[People, Person, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    people, alice, bob = friends

    async def later(_: object) -> int:
        return 0

    monkeypatch.setattr(service.Archive, "fill_gaps", later)
    alice = await forgetting(people, alice, *EVERYTHING)
    await alice.session.history_filled()
    chat = await chat_with(alice, bob)
    assert len(await alice.bodies(bob)) < len(BODIES)

    pages = 0
    while gaps := await alice.core.chats.gaps(chat.id):
        await alice.core.chats.fill(chat.id, gaps[0].id)
        pages += 1
        assert pages < len(BODIES)

    assert await alice.bodies(bob) == BODIES


async def test_flt_037_a_gap_in_the_middle_of_a_real_archive_is_filled(
    friends: tuple[People, Person, Person],
) -> None:
    people, alice, bob = friends
    alice = await forgetting(people, alice, *EVERYTHING)
    await alice.session.history_filled()
    (whole,) = await alice.core.profile.store.archive.intervals(alice.session.ctx.id, alice.jid)
    found = await alice.shown(bob)
    lower, upper = found[3], found[-2]
    lost = ", ".join(str(message.id) for message in found[4:-2])
    columns = "account_id, archive, peer, last_id, last_time, from_start, first_id, first_time"
    ends = f"'{upper.stanza_id}', {to_micros(upper.time)}"

    alice = await forgetting(
        people,
        alice,
        f"DELETE FROM message WHERE id IN ({lost})",
        f"INSERT INTO archive_interval ({columns}) SELECT account_id, archive, peer, last_id, last_time, 0,"
        f" {ends} FROM archive_interval WHERE id = {whole.id}",
        f"UPDATE archive_interval SET last_id = '{lower.stanza_id}', last_time = {to_micros(lower.time)}"
        f" WHERE id = {whole.id}",
    )
    await alice.session.history_filled()

    assert await alice.bodies(bob) == BODIES
    assert await archive_is_whole(alice)


async def archive_is_whole(person: Person) -> bool:
    found = await person.core.profile.store.archive.intervals(person.session.ctx.id, person.jid)
    return [one.from_start for one in found] == [True]


async def test_a_conversation_is_checked_against_a_real_archive(
    friends: tuple[People, Person, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "PAGE", 250)
    _, alice, bob = friends
    store = alice.core.profile.store
    await store.database.execute("DELETE FROM message WHERE body IN ('3', '7')")

    report = await alice.core.chats.check((await chat_with(alice, bob)).id)

    assert (report.stored, report.only_here, report.complete) == (2, 0, True)
    assert await alice.bodies(bob) == BODIES
    await come(lambda: alice.online)
