# SPDX-License-Identifier: AGPL-3.0-or-later
"""FLT-024 to 026, 033, 050: the real program ends at any moment, by force or politely."""

import asyncio
import random
from pathlib import Path

import pytest

from storage.records import AccountRecord, Address
from tests.fakes.profiles import temporary_profile
from tests.faults.commands import Program
from tests.faults.people import People, Person
from tests.faults.test_kills import flawless, friends, verdict
from tests.faults.victims import Killer, receive
from tests.lab.lab import Account, Lab, ProsodyLab
from xmppclient.model import Tls
from xmppclient.services.omemo.lists import LIST_NODES, parse
from xmppclient.tasks import TaskOwner

FEW, MANY = 7, 250  # kills of each program
SETUPS, MANY_SETUPS = 6, 100

kills = pytest.mark.parametrize("times", [FEW, pytest.param(MANY, marks=[pytest.mark.long])])
setups = pytest.mark.parametrize("times", [SETUPS, pytest.param(MANY_SETUPS, marks=[pytest.mark.long])])


@kills
@pytest.mark.timeout(5400)
async def test_flt_024_025_killed_commands_lose_double_and_spoil_nothing(times: int, people: People) -> None:
    alice, bob = await friends(people)
    await alice.close()
    await bob.close()
    sender, reader = Program(people.profile("alice")), Program(people.profile("bob"))
    await asyncio.gather(sender.run("send", bob.jid, "0"), reader.run("sync"))
    reading = TaskOwner("reading")
    again = reading.spawn(_listen_and_die(reader), "listen")
    try:
        number = 0
        while sender.kills < times:
            number += 1
            await sender.killed("send", bob.jid, str(number))
            assert not again.done()
    finally:
        await reading.close()
    await sender.run("sync")
    await sender.run("send", bob.jid, str(number + 1))
    await reader.run("sync")

    sent = await sender.run("history", bob.jid, "--limit", "1000000")
    received = await reader.run("history", alice.jid, "--limit", "1000000")
    stored = [line["body"] for line in sent]
    unreadable = [line for line in received if line["state"] != "received"]
    result = verdict(stored, [line["body"] for line in received], len(unreadable))
    print(f"\nFLT-024, 025 after {sender.kills} and {reader.kills} kills of commands: {result}")
    assert set(sender.finished) <= set(stored)
    assert stored == sorted(stored, key=int)
    assert {line["state"] for line in sent} <= {"sent", "delivered"}
    assert {line["encryption"] for line in (*sent, *received)} == {"omemo:2"}
    assert result == flawless(stored)


async def _listen_and_die(reader: Program) -> None:
    """Again and again, until cancelled: then the last one dies, too."""
    while True:
        await reader.killed("listen")


@setups
@pytest.mark.timeout(5400)
async def test_flt_026_killed_while_it_makes_its_keys_a_device_stays_one(
    times: int, people: People, lab: ProsodyLab, tmp_path: Path
) -> None:
    account = lab.account(prefix="alice")
    await _never_online(people.profile("alice"), lab, account)
    killer = Killer(receive, tmp_path, (people.profile("alice"),))
    await killer.kill(times)

    alice = await people.again(Person(people.profile("alice"), account))
    (own,) = await alice.session.omemo.own_devices()

    assert killer.kills == times
    assert await _published(alice) == [{own.device_id}] * 2
    bundles = await alice.session.pep.items("urn:xmpp:omemo:2:bundles")
    assert [item.id for item in bundles] == [str(own.device_id)]


async def test_flt_050_asked_to_end_while_it_sends_it_keeps_the_rest(people: People) -> None:
    alice, bob = await friends(people)
    await alice.session.stream.stop()
    wanted = range(60)
    await alice.send(bob, wanted)
    await alice.close()

    sender = Program(people.profile("alice"))
    for _ in range(3):
        await sender.terminated(random.uniform(0, 0.3), "listen")
    alice = await people.again(alice)

    await alice.outbox_empties()
    await bob.reads(alice, wanted)


async def test_flt_033_every_other_start_names_the_process_that_is_there(people: People) -> None:
    alice = await people.person("alice", keys=False)
    await alice.close()
    program = Program(people.profile("alice"))
    first = await program.start("listen")
    assert first.stdout
    await first.stdout.readline()
    try:
        for command in (("history",), ("send", "bob@alpha.test", "x"), ("account", "list")):
            second = await program.start(*command)
            output, complaints = await second.communicate()
            assert (second.returncode, output) == (6, b"")
            assert str(first.pid) in complaints.decode()
    finally:
        first.kill()
        await first.communicate()

    assert await program.run("history") == []  # a lock dies with its process


async def _never_online(profile: Path, lab: Lab, account: Account) -> None:
    opened = await temporary_profile(profile)
    record = AccountRecord(
        Address(account.jid),
        account.password,
        connect=(lab.connect,),
        tls=Tls(lab.tls),
        ca_pem=lab.ca_file.read_text(),
    )
    await opened.store.accounts.add(record)
    await opened.close()


async def _published(person: Person) -> list[set[int]]:
    """The devices in both lists on the server."""
    found = []
    for namespace, node in LIST_NODES.items():
        items = await person.session.pep.items(node)
        found.append({device for item in items for device in parse(namespace, item.payload)})
    return found
