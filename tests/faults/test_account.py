# SPDX-License-Identifier: AGPL-3.0-or-later
"""FLT-022, 023: somebody else changes the password, or deletes the account."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.core.test_registration import keys_rest
from tests.fakes.attack import Attack
from tests.fakes.evil_server import SASL, Peer, b64, failure, mechanisms
from tests.fakes.profiles import PASSPHRASE, temporary_profile
from tests.faults.people import People, Person, come, people_on
from tests.lab.lab import Lab
from xmppclient.api import NewAccount
from xmppclient.core import Core
from xmppclient.errors import AccountDisabled, AuthFailed
from xmppclient.model import ConnectionState, DeliveryState, Policy, Tls


class Household:
    """Alice's desk, her phone, which does things to the account, and Bob."""

    def __init__(self, people: People, desk: Person, bob: Person, phone: Core) -> None:
        self.people = people
        self.desk = desk
        self.bob = bob
        self.phone = phone

    async def refused(self) -> None:
        await come(lambda: self.desk.connections[-1].refusal)

    def logins_since(self, count: int) -> int:
        """How often the desk tried to log in."""
        told = [connection.state for connection in self.desk.connections[count:]]
        return told.count(ConnectionState.AUTHENTICATING)


@pytest.fixture
async def household(server: Lab, tmp_path: Path) -> AsyncIterator[Household]:
    async with people_on(server, tmp_path) as people:
        desk, bob = await people.person("alice"), await people.person("bob")
        await people.befriend(desk, bob)
        await (await temporary_profile(tmp_path / "phone")).close()
        phone = Core(tmp_path / "phone")
        await phone.profile.unlock(PASSPHRASE)
        account = await desk.core.accounts.find(desk.jid)
        new = NewAccount(
            desk.jid, account.password, (server.connect,), Tls(server.tls), str(server.ca_file), check=False
        )
        added = await phone.accounts.add(new)
        session = phone.sessions.get(added.id)
        await come(lambda: phone.accounts.connection(added.id).state is ConnectionState.ONLINE)
        await come(lambda: session.omemo.ready)
        yield Household(people, desk, bob, phone)
        await phone.close()


async def test_flt_022_a_password_changed_elsewhere_is_asked_for_once_and_nothing_is_lost(
    household: Household,
) -> None:
    desk, bob, phone = household.desk, household.bob, household.phone
    await desk.send(bob, ["before"], Policy.NONE)
    await desk.outbox_empties()
    (there,) = await phone.accounts.list()
    before = len(desk.connections)

    await phone.accounts.change_password(there.id, "chosen on the phone")
    await desk.session.stream.stop()
    await desk.send(bob, ["waits"], Policy.NONE)
    await desk.core.accounts.reconnect(desk.session.ctx.id)
    await household.refused()

    assert isinstance(desk.connections[-1].refusal, AuthFailed)
    assert household.logins_since(before) <= 2  # one for the cut, one for the user
    waiting = [message for message in await desk.shown(bob) if message.state is DeliveryState.QUEUED]
    assert [message.body for message in waiting] == ["waits"]
    account = await desk.core.accounts.find(desk.jid)
    await desk.core.accounts.change(replace(account, password="chosen on the phone"))
    await bob.reads(desk, ["before", "waits"])
    await come(lambda: keys_rest(desk.session))


async def test_flt_023_an_account_deleted_elsewhere_keeps_its_history_here(household: Household) -> None:
    desk, bob, phone = household.desk, household.bob, household.phone
    await desk.send(bob, ["before"], Policy.NONE)
    await desk.outbox_empties()
    (there,) = await phone.accounts.list()

    await phone.accounts.cancel_registration(there.id)
    await desk.session.stream.stop()
    await desk.core.accounts.reconnect(desk.session.ctx.id)
    await household.refused()

    assert isinstance(desk.connections[-1].refusal, AuthFailed)
    assert await desk.bodies(bob) == ["before"]
    assert [account.jid for account in await desk.core.accounts.list()] == [desk.jid]
    assert await phone.accounts.list() == ()


async def test_flt_022_one_login_with_one_mechanism_is_tried(attack: Attack) -> None:
    async def strict(peer: Peer) -> None:
        await peer.starttls()
        await peer.features(mechanisms("SCRAM-SHA-512", "SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN"))
        await peer.sasl("auth")
        peer.say(failure("not-authorized"))

    server, victim = await attack(strict, allow_plain=True)

    assert isinstance(await victim.failure(), AuthFailed)
    assert server.heard.count("<auth") == 1
    assert len(server.peers) == 1
    assert b64("PLAIN") not in server.heard
    assert victim.told.states[-1] is ConnectionState.OFFLINE


async def test_flt_023_a_disabled_account_stops_and_says_so(attack: Attack) -> None:
    async def disabled(peer: Peer) -> None:
        await peer.starttls()
        await peer.features(mechanisms("SCRAM-SHA-256"))
        await peer.sasl("auth")
        peer.say(f"<failure xmlns='{SASL}'><account-disabled/><text>unpaid</text></failure>")

    server, victim = await attack(disabled)

    assert isinstance(await victim.failure(), AccountDisabled)
    assert victim.told.states[-1] is ConnectionState.OFFLINE
    assert len(server.peers) == 1
