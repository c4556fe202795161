# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bridges before the first login, with the forms around them."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.ui.kit import tasks_of, until
from ui.accounts.entry import EntryViewModel
from ui.gallery.fake_core import FakeCore
from ui.gallery.fake_server import LETTERS
from ui.tasks import UiTasks
from xmppclient.api import NewAccount
from xmppclient.model import Account, ProfileState, Registration

BRIDGE = "obfs4 192.0.2.7:443 cert=x"
OTHER = "obfs4 192.0.2.8:443 cert=y"
SNOWFLAKE = "snowflake 192.0.2.3:80"  # of which the program is missing
GOOD = "four words nobody expects"


class Desk:
    """A first run, and what reached the core in which order."""

    def __init__(self, core: FakeCore, tasks: UiTasks) -> None:
        self.core, self.entry = core, EntryViewModel(core, tasks)
        self.told: list[str] = []
        self.hangs = False
        self._set, self._add, self._ask = (
            core.routes.set_bridges,
            core.accounts.add,
            core.accounts.registration,
        )
        core.routes.set_bridges = self._note_bridges  # type: ignore[method-assign]
        core.accounts.add = self._note_account  # type: ignore[method-assign]
        core.accounts.registration = self._note_question  # type: ignore[method-assign]

    def type_account(self, route: str, bridges: str) -> None:
        form = self.entry.account_form
        form.edit("address", "me@a.test")
        form.edit("password", "secret")
        form.way_model.route.choose(route)
        form.way_model.askForBridges()
        form.way_model.bridges_model.edit(bridges)

    def protect(self) -> None:
        self.entry.passphrase_form.setFirst(GOOD)
        self.entry.passphrase_form.setSecond(GOOD)
        self.entry.next()

    async def _note_bridges(self, lines: tuple[str, ...]) -> None:
        self.told.append(f"bridges {self.core.profile.state.value}")
        await self._set(lines)

    async def _note_account(self, new: NewAccount) -> Account:
        self.told.append(f"account {new.route}")
        if self.hangs:
            await asyncio.sleep(60)
        return await self._add(new)

    async def _note_question(self, new: NewAccount) -> Registration:
        self.told.append(f"question {new.route}")
        return await self._ask(new)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore(ProfileState.MISSING, empty=True)
    async with tasks_of(core) as tasks:
        yield Desk(core, tasks)


async def test_bridges_are_set_in_the_store_before_the_account_logs_in(desk: Desk) -> None:
    desk.type_account("tor", f"{BRIDGE}\n\n  {OTHER} \n")
    desk.entry.next()
    assert desk.told == [], "there is no store yet"
    desk.protect()
    await until(lambda: desk.entry.step == "done")

    assert desk.told == ["bridges open", "account own-tor"]
    assert await desk.core.routes.bridges() == (BRIDGE, OTHER)
    assert await desk.core.routes.default() == "own-tor"


async def test_bridges_are_for_the_tor_of_this_program_and_the_form_says_so(desk: Desk) -> None:
    way = desk.entry.account_form.way_model
    desk.type_account("tor", BRIDGE)
    assert way.bridged
    for route in ("own-tor", "direct", "i2p", "socks5"):
        way.route.choose(route)
        assert not way.bridged
        assert way.takesBridges is (route == "own-tor")

    way.route.choose("tor")
    way.route.edit("place", "127.0.0.1:9050")
    assert not way.takesBridges, "that tor has bridges of its own"
    assert way.apply(NewAccount("me@a.test", "")).route == "tor://127.0.0.1:9050"


async def test_without_bridges_the_route_stays_as_chosen(desk: Desk) -> None:
    desk.type_account("tor", " \n")
    desk.entry.next()
    desk.protect()
    await until(lambda: desk.entry.step == "done")

    assert "account tor" in desk.told


async def test_a_route_without_tor_sets_no_bridges(desk: Desk) -> None:
    desk.type_account("tor", "nonsense")
    desk.entry.account_form.way_model.route.choose("direct")
    desk.entry.next()
    desk.protect()
    await until(lambda: desk.entry.step == "done")

    assert desk.told == ["account direct"]


async def test_a_line_that_is_no_bridge_is_refused_at_its_field(desk: Desk) -> None:
    bridges = desk.entry.account_form.way_model.bridges_model
    desk.type_account("tor", f"{BRIDGE}\nhttps://bridges.example.org")
    desk.entry.next()
    assert desk.entry.step == "address"
    assert "not a bridge" in bridges.problem

    bridges.edit(BRIDGE)
    assert bridges.problem == ""
    desk.entry.next()
    assert desk.entry.step == "protect"


async def test_a_bridge_whose_program_is_missing_leads_back_and_connects_nowhere(desk: Desk) -> None:
    bridges = desk.entry.account_form.way_model.bridges_model
    desk.type_account("tor", SNOWFLAKE)
    desk.entry.next()
    desk.protect()
    await until(lambda: desk.entry.step == "address")

    assert "snowflake-client" in bridges.problem
    assert bridges.text == SNOWFLAKE
    assert desk.told == ["bridges open"]
    desk.entry.next()
    await until(lambda: len(desk.told) == 2, "another try, the program may be there by now")


async def test_an_attempt_that_is_given_up_keeps_what_was_typed(desk: Desk) -> None:
    desk.hangs = True
    desk.type_account("tor", BRIDGE)
    desk.entry.next()
    desk.protect()
    await until(lambda: desk.told[-1:] == ["account own-tor"])
    desk.entry.back()
    await until(lambda: desk.entry.step == "address")

    form = desk.entry.account_form
    assert (form.address, form.password) == ("me@a.test", "secret")
    assert (form.way_model.route.kind, form.way_model.bridges_model.text) == ("tor", BRIDGE)
    assert form.way_model.bridges_model.shown

    desk.hangs = False
    form.way_model.bridges_model.edit(OTHER)
    desk.entry.next()
    await until(lambda: desk.entry.step == "done")
    assert await desk.core.routes.bridges() == (OTHER,)


async def test_a_new_address_is_asked_for_behind_the_bridges_and_they_are_kept_later(desk: Desk) -> None:
    desk.type_account("tor", BRIDGE)
    desk.entry.needAddress()
    form = desk.entry.registration_form
    assert form.way_model.bridges_model.text == BRIDGE, "typed once is enough"
    form.setDomain("example.org")
    form.way_model.route.choose("tor")
    desk.entry.next()
    await until(lambda: form.known)
    assert desk.told == ["bridges missing", "question own-tor"]

    for name, text in (("username", "zoe"), ("password", "pw"), ("ocr", LETTERS)):
        form.answer(name, text)
    desk.entry.next()
    desk.protect()
    await until(lambda: desk.entry.step == "done")
    assert desk.told[2:] == ["bridges open", "account own-tor"]


async def test_the_bridges_of_the_profile_are_shown_and_not_set_again(desk: Desk) -> None:
    await desk.core.profile.create(GOOD)
    await desk._set((OTHER,))
    form = desk.entry.account_form
    form.way_model.askForBridges()
    await until(lambda: form.way_model.bridges_model.text == OTHER)
    assert not form.way_model.bridges_model.given

    form.way_model.bridges_model.edit(BRIDGE)
    await form.way_model.bridges_model.load()
    assert form.way_model.bridges_model.text == BRIDGE, "what is typed stays"


async def test_the_screen_that_waits_names_what_it_waits_for(desk: Desk) -> None:
    desk.hangs = True
    states: list[tuple[bool, bool]] = []
    desk.entry.changed.connect(
        lambda: (
            states.append((desk.entry.storeExists, desk.entry.connecting))
            if desk.entry.step == "working"
            else None
        )
    )
    desk.type_account("tor", BRIDGE)
    desk.entry.next()
    desk.protect()
    await until(lambda: desk.entry.connecting)

    assert states[0] == (False, False)
    assert states[-1] == (True, True)
    assert (desk.entry.domain, desk.entry.wayWords) == ("a.test", "through Tor")
    desk.entry.back()
    await until(lambda: desk.entry.step == "address")
