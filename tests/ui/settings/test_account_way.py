# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from tests.ui.kit import tasks_of, until
from ui.ask import Questions
from ui.gallery import fake_data, fake_server
from ui.gallery.fake_core import FakeCore
from ui.gallery.fake_routes import ONION_KEY, PIN
from ui.settings.account_way import AccountWay
from xmppclient.errors import BindingLost, ConnectError, WeakAuthOnly, WrongCertificate
from xmppclient.model import Account, Connection, ConnectionState
from xmppclient.route import CertificateNews

PLACES = ("one.test:1", "two.test:2", "three.test:3")


class Desk:
    def __init__(self, core: FakeCore, way: AccountWay, questions: Questions) -> None:
        self.core, self.way, self.questions = core, way, questions

    async def account(self) -> Account:
        return (await self.core.accounts.list())[0]

    async def answer(self, yes: bool) -> str:
        await until(lambda: self.questions.open)
        said = f"{self.questions.title} {self.questions.text}"
        self.questions.answer(yes)
        await until(lambda: not self.questions.open)
        return said

    def stop(self, reason: ConnectError) -> None:
        self.core.accounts.connect(Connection(fake_data.FIRST, ConnectionState.OFFLINE, "tor", reason=reason))


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        first = (await core.accounts.list())[0]
        account = await core.accounts.change(
            replace(first, route="tor", connect=PLACES, best_mechanism="X-PLUS")
        )
        questions = Questions()
        way = AccountWay(core, tasks, questions)
        way.show(account)
        await until(lambda: way.groups)
        yield Desk(core, way, questions)


async def test_a_route_as_good_is_taken_at_once(desk: Desk) -> None:
    desk.way.choice.choose("i2p")
    assert desk.way.moved
    assert desk.way.warning == ""
    desk.way.applyRoute()
    await until(lambda: not desk.way.moved)

    assert (await desk.account()).route == "i2p"
    assert not desk.questions.open


async def test_a_weaker_route_is_warned_of_and_asked_about(desk: Desk) -> None:
    desk.way.choice.choose("direct")
    assert "more than the route until now" in desk.way.warning
    desk.way.applyRoute()
    assert "your server sees your internet address" in await desk.answer(False)
    assert (await desk.account()).route == "tor"

    desk.way.applyRoute()
    await desk.answer(True)
    await until(lambda: not desk.way.moved)
    assert (await desk.account()).route == "direct"


async def test_what_an_account_learned_while_a_question_was_open_is_kept(desk: Desk) -> None:
    desk.way.choice.choose("direct")
    desk.way.applyRoute()
    await until(lambda: desk.questions.open)
    await desk.core.accounts.change(replace(await desk.account(), password="another"))
    await until(lambda: desk.way._account is not None and desk.way._account.password == "another")

    await desk.answer(True)
    await until(lambda: not desk.way.moved)

    account = await desk.account()
    assert (account.route, account.password) == ("direct", "another")


async def test_a_route_that_is_none_is_not_taken(desk: Desk) -> None:
    desk.way.choice.choose("socks5")
    desk.way.applyRoute()

    assert desk.way.choice.problem
    assert (await desk.account()).route == "tor"
    desk.way.keepRoute()
    assert not desk.way.moved


async def test_a_new_identity_is_for_tor_alone(desk: Desk) -> None:
    assert desk.way.canRenew
    desk.way.newIdentity()
    await until(lambda: desk.way.done)
    assert desk.core.routes.identities == [fake_data.FIRST]

    await desk.core.accounts.change(replace(await desk.account(), route="direct"))
    await until(lambda: not desk.way.canRenew)


async def test_addresses_are_tried_in_the_order_one_gives_them(desk: Desk) -> None:
    desk.way.moveAddress(2, -1)
    await until(lambda: desk.way.addresses.rows[1].text == PLACES[2])
    desk.way.removeAddress(0)
    await until(lambda: len(desk.way.addresses.rows) == 2)
    desk.way.moveAddress(0, -1)  # already the first

    assert (await desk.account()).connect == (PLACES[2], PLACES[1])


async def test_another_address_comes_last_and_once(desk: Desk) -> None:
    for _ in range(2):
        desk.way.form.edit("place", "four.test:4")
        desk.way.form.submit()
        await until(lambda: len(desk.way.addresses.rows) == 4)

    assert (await desk.account()).connect == (*PLACES, "four.test:4")


async def test_the_certificate_of_the_last_login_can_be_the_only_one(desk: Desk) -> None:
    desk.way.pinCurrent()
    await until(lambda: desk.way.pinned)
    assert desk.way.pinned == desk.way.groups

    desk.way.pin("")
    await until(lambda: not desk.way.pinned)
    desk.way.pin("nonsense")
    await until(lambda: desk.way.pinProblem)
    assert (await desk.account()).pin == ""


async def test_the_key_of_an_onion_is_checked_and_kept(desk: Desk) -> None:
    desk.way.setOnionKey("short")
    assert "52 letters" in desk.way.onionKeyProblem

    desk.way.setOnionKey(ONION_KEY.lower())
    await until(lambda: desk.way.onionKey)
    assert (await desk.account()).onion_key == ONION_KEY
    assert desk.way.onionKeyProblem == ""


async def test_att_017_another_certificate_is_told_until_it_was_looked_at(desk: Desk) -> None:
    other = fake_server.certificate(issuer="Somebody Else CA")
    desk.core.accounts.surprise(fake_data.FIRST, CertificateNews.OTHER_ISSUER, other)
    await until(lambda: desk.way.groups.replace(" ", "") == other.fingerprint)
    assert "somebody else signed" in desk.way.news

    desk.way.noteNews()
    await until(lambda: desk.core.accounts.noted)
    assert desk.way.news == ""


async def test_a_renewed_certificate_is_shown_and_not_told(desk: Desk) -> None:
    other = fake_server.certificate(issuer="R12, Let’s Encrypt, US")
    desk.core.accounts.surprise(fake_data.FIRST, CertificateNews.RENEWED, other)
    await until(lambda: desk.way.groups.replace(" ", "") == other.fingerprint)

    assert desk.way.news == ""


async def test_a_refused_certificate_can_be_looked_at_and_accepted(desk: Desk) -> None:
    shown = fake_server.certificate(self_signed=True)
    await desk.core.accounts.change(replace(await desk.account(), pin=PIN))
    await until(lambda: desk.way.pinned)
    desk.stop(WrongCertificate("other", shown))
    assert "another certificate" in desk.way.refusal
    assert desk.way.trouble_model.canShow
    desk.way.trouble_model.showCertificate()
    trouble = desk.way.trouble_model.certificate_trouble
    assert trouble.expected.replace(" ", "") == PIN
    trouble.consider()
    trouble.accept()
    await until(lambda: desk.way.pinned.replace(" ", "") == shown.fingerprint)

    assert desk.way.refusal == "", "it connects anew"


async def test_a_fingerprint_beside_an_address_is_replaced_in_two_steps(desk: Desk) -> None:
    shown = fake_server.certificate()
    places = (f"one.test:1;pin={PIN}", "two.test:2")
    await desk.core.accounts.change(replace(await desk.account(), connect=places))
    await until(lambda: len(desk.way.addresses.rows) == 2)
    desk.stop(WrongCertificate("other", shown, PIN))
    desk.way.trouble_model.showCertificate()
    trouble = desk.way.trouble_model.certificate_trouble
    assert trouble.expected.replace(" ", "") == PIN
    trouble.accept()
    assert trouble.open, "one step is not enough"

    trouble.consider()
    trouble.accept()
    await until(lambda: desk.way.refusal == "")
    account = await desk.account()
    assert (account.connect, account.pin) == ((f"one.test:1;pin={shown.fingerprint}", "two.test:2"), "")


@pytest.mark.parametrize("reason", [BindingLost(), WeakAuthOnly()])
async def test_att_018_a_weaker_login_is_asked_about(desk: Desk, reason: ConnectError) -> None:
    desk.stop(reason)
    assert desk.way.trouble_model.canInsist
    desk.way.trouble_model.logInAnyway()
    assert "take over your account" in await desk.answer(False)
    assert (await desk.account()).best_mechanism == "X-PLUS"

    desk.way.trouble_model.logInAnyway()
    await desk.answer(True)
    await until(lambda: not desk.way.trouble_model.canInsist)
    assert (await desk.account()).best_mechanism == ""


async def test_sharing_is_asked_for_by_the_account(desk: Desk) -> None:
    wanted: list[int] = []
    desk.way.shareWanted.connect(wanted.append)
    desk.way.share()

    assert wanted == [fake_data.FIRST]
