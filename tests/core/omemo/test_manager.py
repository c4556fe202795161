# SPDX-License-Identifier: AGPL-3.0-or-later
"""Pins what ``manager`` knows about the insides of the OMEMO libraries."""

import inspect
import logging

import pytest
import xeddsa
from oldmemo import oldmemo as legacy
from omemo.identity_key_pair import IdentityKeyPair
from omemo.session_manager import SessionManager
from twomemo import Twomemo, twomemo as current
from x3dh.pre_key_pair import PreKeyPair

from tests.fakes.omemo_people import ALICE, BOB, People, Person
from xmppclient import ns
from xmppclient.services.omemo.engine import Engine
from xmppclient.services.omemo.manager import Manager
from xmppclient.services.omemo.state import State
from xmppclient.services.omemo.stored import make_identity
from xmppclient.services.omemo.stored_devices import OWN_ID, StoredDevices, fingerprint


def engine_of(person: Person) -> Engine:
    return person.omemo._commits.require()


async def test_the_identity_key_is_ours_and_has_sign_bit_0() -> None:
    for _ in range(20):
        state = State({})
        make_identity(state)
        key = (await IdentityKeyPair.get(state)).identity_key

        assert key[31] & 0x80 == 0


async def test_an_identity_key_is_made_once() -> None:
    state = State({})
    make_identity(state)
    before = state.get("/ikp/key")
    make_identity(state)

    assert state.get("/ikp/key") == before


def test_the_replaced_method_is_where_python_omemo_looks_for_it() -> None:
    name = "_SessionManager__get_device_information"

    assert name in vars(SessionManager)
    assert name in vars(Manager)
    source = inspect.getsource(SessionManager)
    assert source.count("self.__get_device_information(") == 2  # encrypt, get_device_information


async def test_our_reading_of_devices_equals_that_of_python_omemo(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.read(await alice.write(BOB, "hello"))
    engine = engine_of(bob)
    original = vars(SessionManager)["_SessionManager__get_device_information"]

    for jid in (ALICE, BOB):
        theirs, bundles = await original(engine.manager, jid)
        assert theirs == frozenset(engine.devices.all(jid))
        assert len(theirs) == 1
        assert not bundles


async def test_sessions_are_found_where_python_omemo_stores_them(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    engine = engine_of(alice)
    bob_id = engine_of(bob).devices.own_id
    before = engine.devices.has_session(ns.OMEMO_2, BOB, bob_id)
    await alice.write(BOB, "hello")

    assert (before, engine.devices.has_session(ns.OMEMO_2, BOB, bob_id)) == (False, True)
    session = await engine.backends[ns.OMEMO_2].load_session(BOB, bob_id)
    assert session is not None


async def test_fingerprints_are_those_every_client_shows(people: People) -> None:
    alice = await people.device(ALICE)
    (device,) = engine_of(alice).devices.all(ALICE)

    assert fingerprint(device.identity_key) == "".join(
        SessionManager.format_identity_key(device.identity_key)
    )
    assert fingerprint(device.identity_key) == xeddsa.ed25519_pub_to_curve25519_pub(device.identity_key).hex()


async def test_python_omemo_keeps_no_task_of_its_own(people: People) -> None:
    alice = await people.device(ALICE)
    task = vars(engine_of(alice).manager)["_SessionManager__signed_pre_key_management_task"]

    assert task.cancelled()


async def test_a_prekey_is_spent_once_however_often_its_exchange_is_repeated(people: People) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    first, second = await alice.write(BOB, "1"), await alice.write(BOB, "2")

    def prekeys() -> set[str]:
        return set(engine_of(bob).state.get(f"/{ns.OMEMO_2}/x3dh")["pre_keys"])

    before = prekeys()
    await bob.read(first)
    after = prekeys()
    await bob.read(second)

    assert (len(before), len(after), len(before - after)) == (100, 100, 1)
    assert prekeys() == after


async def test_a_repeated_key_exchange_costs_no_look_at_the_prekeys(
    people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob = await people.device(ALICE), await people.device(BOB)
    await bob.read(await alice.write(BOB, "1"))
    monkeypatch.setattr(Twomemo, "delete_pre_key", None)

    assert (await bob.read(await alice.write(BOB, "2"))).body == "2"


async def test_our_state_is_written_under_the_keys_of_the_versions(people: People) -> None:
    alice = await people.device(ALICE)
    stored = await alice.store.omemo.load_all(alice.account.id)

    assert OWN_ID in stored
    assert StoredDevices(State(stored)).own_id == engine_of(alice).devices.own_id
    assert (current.NAMESPACE, legacy.NAMESPACE) == (ns.OMEMO_2, ns.OMEMO_1)


def test_the_libraries_log_under_names_that_are_held_down() -> None:
    from xmppclient.log import QUIET

    assert SessionManager.LOG_TAG.startswith(QUIET)
    assert logging.getLogger("slixmpp_omemo").name.startswith(QUIET)


def test_our_public_parts_of_prekeys_are_those_of_the_library() -> None:
    private = bytes(range(32))

    assert PreKeyPair(private).pub == xeddsa.priv_to_curve25519_pub(private)
    assert "pub" in vars(PreKeyPair)
