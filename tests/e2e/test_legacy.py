# SPDX-License-Identifier: AGPL-3.0-or-later
"""With somebody whose program knows only the older OMEMO: slixmpp-omemo as shipped."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.records import Address
from tests.e2e.person import Json, Person
from tests.fakes.omemo_lab import LabPeople, lab_people
from tests.lab.lab import Lab

pytestmark = pytest.mark.filterwarnings("ignore:Accessing plugins through:DeprecationWarning")


@pytest.fixture
async def people(server: Lab, tmp_path: Path) -> AsyncIterator[LabPeople]:
    async with lab_people(server, tmp_path / "shipped") as made:
        yield made


async def test_the_command_line_talks_with_an_older_program_both_ways(
    people: LabPeople, server: Lab, tmp_path: Path
) -> None:
    ann, account = Person(tmp_path / "ann", server, server.account(prefix="ann")), server.account()
    await asyncio.to_thread(ann.join)
    ben = await people.shipped(account)

    (sent,) = await succeed(ann, "send", account.jid, "to the older program")
    assert await ben.receive() == "to the older program"
    await ben.send(Address(ann.jid), "from the older program")
    await succeed(ann, "sync")
    (again,) = await succeed(ann, "send", account.jid, "and again")
    assert await ben.receive() == "and again"

    heard = [line for line in await succeed(ann, "history") if line["direction"] == "in"]
    assert [line["body"] for line in heard] == ["from the older program"]
    assert [line["encryption"] for line in (sent, *heard, again)] == ["omemo:1"] * 3
    assert (heard[0]["state"], len(heard[0]["fingerprint"])) == ("received", 64)


async def succeed(person: Person, *arguments: str) -> list[Json]:
    """The command in a process, while the older program goes on in this one."""
    return await asyncio.to_thread(person.succeed, *arguments)
