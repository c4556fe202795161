# SPDX-License-Identifier: AGPL-3.0-or-later
"""FLT-024, FLT-025: killed at any moment, the program loses nothing, doubles nothing, spoils nothing."""

import asyncio
import json
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.fakes.profiles import PASSPHRASE
from tests.faults.people import People, Person, come
from tests.faults.victims import Killer, receive, send_numbers
from xmppclient.tasks import TaskOwner

ROOT = Path(__file__).parents[2]
FEW, MANY = 8, 500  # kills
CATCH_UP = 300.0  # seconds for thousands of messages
PAUSE = 0.02  # seconds between two messages of somebody who is not killed

kills = pytest.mark.parametrize("times", [FEW, pytest.param(MANY, marks=[pytest.mark.long])])


def verdict(sent: list[str], received: list[str], unreadable: int = 0) -> dict[str, int]:
    """What the fault matrix asks for, in numbers."""
    numbers = [int(body) for body in received if body]
    return {
        "sent": len(sent),
        "received": len(numbers),
        "lost": len(set(sent) - set(received)),
        "doubled": sum((Counter(received) - Counter(set(received))).values()),
        "undecryptable": unreadable,
        "out of order": sum(later < earlier for earlier, later in pairwise(numbers)),
    }


def flawless(sent: list[str]) -> dict[str, int]:
    return verdict(sent, sent)


async def friends(people: People) -> tuple[Person, Person]:
    alice, bob = await people.person("alice"), await people.person("bob")
    await people.befriend(alice, bob)
    return alice, bob


@kills
@pytest.mark.timeout(5400)
async def test_flt_024_a_sender_killed_at_any_moment_sends_everything_once(
    times: int, people: People, tmp_path: Path
) -> None:
    alice, bob = await friends(people)
    await alice.close()
    told = tmp_path / "told"
    killer = Killer(send_numbers, tmp_path, (people.profile("alice"), bob.jid, told))
    await killer.kill(times)
    alice = await people.again(alice)
    await alice.outbox_empties(CATCH_UP)

    stored, committed = await alice.bodies(bob), told.read_text().split()
    await come(lambda: _count(bob, alice, len(stored)), CATCH_UP)
    await asyncio.wait_for(bob.session.inbound.idle(), CATCH_UP)
    received = await bob.bodies(alice)

    result = verdict(stored, received)
    print(f"\nFLT-024 after {killer.kills} kills: {result}")
    assert len(stored) > times
    assert stored == [str(number) for number in range(1, len(stored) + 1)]
    assert set(committed) <= set(stored)
    assert result == flawless(stored)


@kills
@pytest.mark.timeout(5400)
async def test_flt_025_a_reader_killed_at_any_moment_can_read_everything(
    times: int, people: People, tmp_path: Path
) -> None:
    alice, bob = await friends(people)
    await bob.close()
    writing = TaskOwner("writing")
    writer = writing.spawn(_write(alice, bob), "numbers")
    try:
        killer = Killer(receive, tmp_path, (people.profile("bob"),))
        await killer.kill(times)
        assert not writer.done()
    finally:
        await writing.close()
    await alice.outbox_empties(CATCH_UP)

    sent = await alice.bodies(bob)
    received = await _read_by_command(people.profile("bob"), alice)
    unreadable = [message for message in received if message["state"] != "received"]
    result = verdict(sent, [message["body"] for message in received], len(unreadable))
    print(f"\nFLT-025 after {killer.kills} kills: {result}")
    assert len(sent) > times
    assert {message["encryption"] for message in received} == {"omemo:2"}
    assert result == flawless(sent), unreadable[:3]


async def _write(alice: Person, bob: Person) -> None:
    """Numbers, until cancelled."""
    number = 0
    while True:
        number += 1
        await alice.send(bob, [number])
        await asyncio.sleep(PAUSE)


async def _count(reader: Person, writer: Person, wanted: int) -> bool:
    return len(await reader.shown(writer)) >= wanted


async def _read_by_command(profile: Path, writer: Person) -> list[dict[str, Any]]:
    """Catch up and read with the command line: the program as people have it."""
    await _command(profile, "sync", "--json")
    lines = await _command(profile, "history", writer.jid, "--json", "--limit", "1000000")
    return [json.loads(line) for line in lines]


async def _command(profile: Path, *arguments: str) -> list[str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "xmppclient", "--profile", str(profile), "--passphrase-file", "-"),
        *arguments,
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    output, complaints = await asyncio.wait_for(process.communicate(PASSPHRASE.encode()), CATCH_UP)
    assert (process.returncode, complaints) == (0, b"")
    return output.decode().splitlines()
