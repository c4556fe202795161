# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from tests.ui.kit import tasks_of, until
from ui.accounts.entry import EntryViewModel
from ui.gallery.fake_core import PASSPHRASE, FakeCore
from ui.gallery.fake_routes import INVITATION, LOGIN, ONION
from ui.gallery.fake_server import LETTERS, certificate
from xmppclient.api import NewAccount
from xmppclient.errors import (
    AuthFailed,
    CertificateRejected,
    KeyringUnavailable,
    PassphraseNeeded,
    ProfileInUse,
)
from xmppclient.model import Account, ProfileState, Registration
from xmppclient.sharing import to_link

GOOD = "four words nobody expects"


@asynccontextmanager
async def entry_of(core: FakeCore) -> AsyncIterator[EntryViewModel]:
    async with tasks_of(core) as tasks:
        yield EntryViewModel(core, tasks)


def type_account(entry: EntryViewModel) -> None:
    entry.account_form.edit("address", "me@a.test")
    entry.account_form.edit("password", "secret")


def type_passphrase(entry: EntryViewModel) -> None:
    entry.passphrase_form.setFirst(GOOD)
    entry.passphrase_form.setSecond(GOOD)


@pytest.mark.parametrize(
    ("state", "step"),
    [
        (ProfileState.MISSING, "address"),
        (ProfileState.LOCKED, "unlock"),
        (ProfileState.KEYRING, "opening"),
        (ProfileState.OPEN, "opening"),
    ],
)
async def test_the_profile_decides_the_first_screen(state: ProfileState, step: str) -> None:
    async with entry_of(FakeCore(state)) as entry:
        assert entry.step == step


async def test_the_first_run_leads_through_three_screens() -> None:
    core, seen = FakeCore(ProfileState.MISSING, empty=True), list[tuple[str, int]]()
    async with entry_of(core) as entry:
        entry.changed.connect(lambda: seen.append((entry.step, entry.position)))
        await entry.begin()
        type_account(entry)
        entry.next()
        type_passphrase(entry)
        entry.next()
        await until(lambda: entry.step == "done")

    assert list(dict.fromkeys(seen)) == [("address", 1), ("protect", 2), ("working", 3), ("done", 0)]
    assert [account.jid for account in await core.accounts.list()] == ["me@a.test"]
    assert core.profile.passphrase == GOOD


async def test_a_screen_is_left_only_when_it_is_filled_in() -> None:
    async with entry_of(FakeCore(ProfileState.MISSING, empty=True)) as entry:
        entry.next()
        assert entry.step == "address"

        type_account(entry)
        entry.next()
        entry.next()
        assert entry.step == "protect"


async def test_one_can_go_back_and_finds_what_one_typed() -> None:
    async with entry_of(FakeCore(ProfileState.MISSING, empty=True)) as entry:
        type_account(entry)
        entry.next()
        entry.back()

        assert entry.step == "address"
        assert entry.account_form.address == "me@a.test"


async def test_the_keyring_may_hold_the_store() -> None:
    core, made = FakeCore(ProfileState.MISSING, empty=True), list[object]()

    async def create(passphrase: str | None, *, keyring: bool = False) -> None:
        made.append((passphrase, keyring))
        core.profile.state = ProfileState.OPEN

    core.profile.create = create  # type: ignore[method-assign]
    async with entry_of(core) as entry:
        type_account(entry)
        entry.next()
        entry.passphrase_form.setKeyring(True)
        entry.next()
        await until(lambda: entry.step == "done")

    assert made == [(None, True)]


@pytest.mark.parametrize("error", [KeyringUnavailable("x"), ProfileInUse(4711)])
async def test_a_store_that_cannot_be_made_says_so_where_it_is_chosen(error: Exception) -> None:
    async def create(passphrase: str | None, *, keyring: bool = False) -> None:
        raise error

    core = FakeCore(ProfileState.MISSING, empty=True)
    core.profile.create = create  # type: ignore[method-assign]
    async with entry_of(core) as entry:
        type_account(entry)
        entry.next()
        type_passphrase(entry)
        entry.next()
        await until(lambda: entry.passphrase_form.problem)

        assert entry.step == "protect"


async def test_a_login_refused_leads_back_to_the_address_and_makes_no_second_store() -> None:
    async def refuse(new: NewAccount) -> Account:
        raise AuthFailed

    core = FakeCore(ProfileState.MISSING, empty=True)
    accept, core.accounts.add = core.accounts.add, refuse  # type: ignore[method-assign]
    create, made = core.profile.create, list[str | None]()

    async def create_once(passphrase: str | None, *, keyring: bool = False) -> None:
        made.append(passphrase)
        await create(passphrase, keyring=keyring)

    core.profile.create = create_once  # type: ignore[method-assign]
    async with entry_of(core) as entry:
        type_account(entry)
        entry.next()
        type_passphrase(entry)
        entry.next()
        await until(lambda: entry.step == "address")
        assert entry.account_form.passwordProblem
        assert entry.storeExists

        core.accounts.add = accept  # type: ignore[method-assign]
        entry.next()
        await until(lambda: entry.step == "done")
    assert made == [GOOD]


async def test_logging_in_can_be_cancelled() -> None:
    async def hang(new: NewAccount) -> Account:
        await asyncio.sleep(60)
        raise AssertionError

    core = FakeCore(ProfileState.OPEN, empty=True)
    core.accounts.add = hang  # type: ignore[method-assign]
    async with entry_of(core) as entry:
        await entry.begin()
        type_account(entry)
        entry.next()
        await until(lambda: entry.account_form.busy)
        await asyncio.sleep(0.01)
        entry.back()
        await until(lambda: entry.step == "address")


async def test_a_passphrase_given_at_start_opens_without_asking() -> None:
    done: list[int] = []
    async with entry_of(FakeCore(ProfileState.LOCKED)) as entry:
        entry.done.connect(lambda: done.append(1))
        await entry.begin(PASSPHRASE)
        await until(lambda: done)


async def test_a_wrong_passphrase_given_at_start_asks() -> None:
    async with entry_of(FakeCore(ProfileState.LOCKED)) as entry:
        await entry.begin("nope")

        assert entry.step == "unlock"
        assert entry.unlock_form.problem


async def test_a_keyring_that_stays_shut_leads_to_the_passphrase() -> None:
    async def refuse(passphrase: str | None) -> None:
        raise PassphraseNeeded

    core = FakeCore(ProfileState.KEYRING)
    core.profile.unlock = refuse  # type: ignore[method-assign]
    async with entry_of(core) as entry:
        await entry.begin()

        assert entry.step == "unlock"
        assert "keyring" in entry.unlock_form.problem


async def test_a_profile_without_an_account_asks_for_one_and_not_for_a_passphrase() -> None:
    core = FakeCore(ProfileState.LOCKED, empty=True)
    async with entry_of(core) as entry:
        await entry.begin(PASSPHRASE)
        await until(lambda: entry.step == "address")
        type_account(entry)
        entry.next()
        await until(lambda: entry.step == "done")


async def ask(entry: EntryViewModel) -> None:
    entry.needAddress()
    entry.registration_form.setDomain("example.org")
    entry.next()
    await until(lambda: entry.registration_form.known)


def fill_in(entry: EntryViewModel, letters: str = LETTERS) -> None:
    for name, text in (("username", "zoe"), ("password", "pw"), ("ocr", letters)):
        entry.registration_form.answer(name, text)


async def test_a_new_address_is_made_in_three_screens() -> None:
    core, seen = FakeCore(ProfileState.MISSING, empty=True), list[tuple[str, int]]()
    async with entry_of(core) as entry:
        await entry.begin()
        entry.changed.connect(lambda: seen.append((entry.step, entry.position)))
        await ask(entry)
        fill_in(entry)
        entry.next()
        type_passphrase(entry)
        entry.next()
        await until(lambda: entry.step == "done")

    assert list(dict.fromkeys(seen)) == [("register", 1), ("protect", 2), ("working", 3), ("done", 0)]
    assert [account.jid for account in await core.accounts.list()] == ["zoe@example.org"]


async def test_a_refusal_leads_back_to_the_form() -> None:
    async with entry_of(FakeCore(ProfileState.OPEN, empty=True)) as entry:
        await ask(entry)
        fill_in(entry, "wrong")
        entry.next()
        await until(lambda: entry.registration_form.problem)

        assert entry.step == "register"
        assert entry.registration_form.known


async def test_back_leads_from_the_form_to_the_server_to_the_address() -> None:
    async with entry_of(FakeCore(ProfileState.MISSING, empty=True)) as entry:
        await ask(entry)
        entry.back()
        assert (entry.step, entry.registration_form.known) == ("register", False)
        entry.back()
        assert entry.step == "address"


async def test_the_route_is_chosen_before_the_first_packet() -> None:
    core, seen = FakeCore(ProfileState.MISSING, empty=True), list[NewAccount]()
    add = core.accounts.add

    async def note(new: NewAccount) -> Account:
        seen.append(new)
        return await add(new)

    core.accounts.add = note  # type: ignore[method-assign]
    async with entry_of(core) as entry:
        type_account(entry)
        entry.account_form.way_model.route.choose("tor")
        entry.next()
        type_passphrase(entry)
        entry.next()
        assert entry.wayWords == "through Tor"
        await until(lambda: entry.step == "done")

    assert [new.route for new in seen] == ["tor"]
    assert await core.routes.default() == "tor", "the next account begins as well"


async def test_a_server_is_asked_for_its_form_on_the_route_that_was_chosen() -> None:
    core, seen = FakeCore(ProfileState.MISSING, empty=True), list[NewAccount]()
    answer = core.accounts.registration

    async def note(new: NewAccount) -> Registration:
        seen.append(new)
        return await answer(new)

    core.accounts.registration = note  # type: ignore[method-assign]
    async with entry_of(core) as entry:
        entry.needAddress()
        entry.registration_form.way_model.route.choose("own-tor")
        await ask(entry)

    assert [new.route for new in seen] == ["own-tor"]


async def test_a_route_that_is_none_sends_nothing() -> None:
    core = FakeCore(ProfileState.MISSING, empty=True)
    async with entry_of(core) as entry:
        type_account(entry)
        entry.account_form.way_model.route.choose("socks5")
        entry.next()
        assert entry.step == "address"
        assert entry.account_form.way_model.route.problem

        entry.needAddress()
        entry.registration_form.setDomain("example.org")
        entry.registration_form.way_model.route.choose("socks5")
        entry.next()
        assert not entry.registration_form.busy


async def test_an_invitation_leads_to_the_form_it_is_for() -> None:
    async with entry_of(FakeCore(ProfileState.MISSING, empty=True)) as entry:
        for how, step in ((INVITATION, "register"), (LOGIN, "address")):
            entry.haveInvitation()
            assert entry.step == "invitation"
            entry.invitation_form.read(to_link(how))
            entry.invitation_form.accept()
            assert entry.step == step
            entry.back()

        assert entry.account_form.invited == "example.org"
        assert entry.account_form.way_model.route.text == "tor"


async def test_an_invitation_is_for_its_own_server() -> None:
    async with entry_of(FakeCore(ProfileState.MISSING, empty=True)) as entry:
        entry.account_form.take(LOGIN)
        type_account(entry)
        entry.next()
        assert "end in @example.org" in entry.account_form.addressProblem

        entry.account_form.edit("address", "nora@example.org")
        entry.next()
        assert entry.step == "protect"


async def test_an_invited_person_registers_with_the_code() -> None:
    core, seen = FakeCore(ProfileState.OPEN, empty=True), list[NewAccount]()
    answer = core.accounts.registration

    async def note(new: NewAccount) -> Registration:
        seen.append(new)
        return await answer(new)

    core.accounts.registration = note  # type: ignore[method-assign]
    async with entry_of(core) as entry:
        entry.haveInvitation()
        entry.invitation_form.read(to_link(replace(INVITATION, jid=f"zoe@{ONION}")))
        entry.invitation_form.accept()
        entry.next()
        await until(lambda: entry.registration_form.known)
        assert entry.registration_form.fields.find("username").value == "zoe"

    assert [(new.jid, new.token, new.route) for new in seen] == [(ONION, INVITATION.token, "tor")]


async def test_another_server_gets_nothing_of_an_invitation() -> None:
    async with entry_of(FakeCore(ProfileState.OPEN, empty=True)) as entry:
        entry.registration_form.take(INVITATION)
        entry.registration_form.setDomain("example.org")

        new = entry.registration_form.way_model.apply(NewAccount("example.org", ""))
        assert (new.token, new.pin, new.onion_key, new.connect) == ("", "", "", ())


async def test_a_certificate_that_is_accepted_is_the_only_one_from_then_on() -> None:
    shown = certificate("mail.test", self_signed=True)
    core = FakeCore(ProfileState.OPEN, empty=True)
    add = core.accounts.add

    async def refuse(new: NewAccount) -> Account:
        if new.pin != shown.fingerprint:
            raise CertificateRejected("self-signed certificate", shown)
        return await add(new)

    core.accounts.add = refuse  # type: ignore[method-assign]
    async with entry_of(core) as entry:
        await entry.begin()
        type_account(entry)
        entry.next()
        await until(lambda: entry.account_form.way_model.certificate.open)
        assert "signed" in entry.account_form.problem
        entry.account_form.way_model.certificate.consider()
        entry.account_form.way_model.certificate.accept()
        await until(lambda: entry.step == "done")

    assert [account.pin for account in await core.accounts.list()] == [shown.fingerprint]


async def test_a_certificate_met_while_registering_is_shown_too() -> None:
    shown = certificate("mail.test", self_signed=True)
    core = FakeCore(ProfileState.MISSING, empty=True)
    answer = core.accounts.registration

    async def refuse(new: NewAccount) -> Registration:
        if new.pin != shown.fingerprint:
            raise CertificateRejected("self-signed certificate", shown)
        return await answer(new)

    core.accounts.registration = refuse  # type: ignore[method-assign]
    async with entry_of(core) as entry:
        entry.needAddress()
        entry.registration_form.setDomain("example.org")
        entry.next()
        trouble = entry.registration_form.way_model.certificate
        await until(lambda: trouble.open)
        trouble.close()
        assert not entry.registration_form.busy

        entry.next()
        await until(lambda: trouble.open)
        await until(lambda: not entry.registration_form.busy)
        trouble.consider()
        trouble.accept()
        await until(lambda: entry.registration_form.known)
