# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from tests.ui.kit import tasks_of
from ui.accounts.way import Way
from ui.gallery.fake_core import FakeCore
from ui.gallery.fake_routes import INVITATION, LOGIN, ONION, ONION_KEY, PIN
from ui.gallery.fake_server import certificate
from xmppclient.api import NewAccount
from xmppclient.errors import NetworkUnreachable, WrongCertificate
from xmppclient.model import ProfileState


@pytest.fixture
async def way() -> AsyncIterator[Way]:
    core = FakeCore(ProfileState.OPEN, empty=True)
    async with tasks_of(core) as tasks:
        yield Way(core, tasks)


async def test_what_is_typed_goes_into_the_account(way: Way) -> None:
    way.route.choose("tor")
    way.edit("server", f"{ONION}:5222, xmpp.a.test:443;tls=direct wss://a.test/ws")
    way.edit("pin", ":".join(PIN[at : at + 2].upper() for at in range(0, 64, 2)))
    way.edit("onionKey", ONION_KEY.lower())

    assert way.check()
    new = way.apply(NewAccount("me@a.test", "secret"))
    assert new.connect == (f"{ONION}:5222", "xmpp.a.test:443;tls=direct", "wss://a.test/ws")
    assert (new.route, new.pin, new.onion_key) == ("tor", PIN, ONION_KEY)


@pytest.mark.parametrize(
    ("field", "text", "problem"),
    [
        ("server", "nonsense", "serverProblem"),
        ("server", "a.test:1, nonsense", "serverProblem"),
        ("pin", "abc", "pinProblem"),
        ("onionKey", "abc", "onionKeyProblem"),
    ],
)
async def test_what_cannot_be_is_said_at_its_field(way: Way, field: str, text: str, problem: str) -> None:
    way.edit(field, text)

    assert not way.check()
    assert way.property(problem)
    assert way.wantsAdvanced
    way.edit(field, "")
    assert way.check()


async def test_a_profile_that_is_open_tells_the_route_to_begin_with(way: Way) -> None:
    await way._core.routes.set_default("tor")
    await way.load()

    assert way.route.text == "tor"


async def test_a_link_fills_in_what_it_says(way: Way) -> None:
    way.take(INVITATION)
    new = way.apply(NewAccount(ONION, ""))

    assert (new.connect, new.pin, new.onion_key) == ((f"{ONION}:5222",), PIN, ONION_KEY)
    assert (new.route, new.token) == ("tor", INVITATION.token)


async def test_att_117_a_link_never_leads_away_from_a_route_that_hides_more(way: Way) -> None:
    way.route.inherit("tor")
    way.take(replace(LOGIN, route="direct"))
    assert way.route.text == "tor"

    way.clear()
    way.route.choose("i2p")
    way.take(replace(LOGIN, route="direct"))
    assert way.route.text == "tor", "the profile's, since the form began anew"


async def test_att_117_the_code_of_an_invitation_goes_to_nobody_else(way: Way) -> None:
    way.take(INVITATION)

    assert way.apply(NewAccount("eve.test", "")).token == ""
    assert way.apply(NewAccount(f"zoe@{ONION}", "")).token == INVITATION.token


async def test_clearing_forgets_keys_and_codes(way: Way) -> None:
    way.take(INVITATION)
    way.clear()

    assert way.apply(NewAccount(ONION, "", route="")) == NewAccount(ONION, "", route="direct")


async def test_a_fingerprint_beside_an_address_is_not_overruled(way: Way) -> None:
    wrong = WrongCertificate("other", certificate())
    way.edit("server", f"a.test:1;pin={PIN}")
    way.explain(wrong, "a.test")
    assert not way.certificate.mayAccept

    way.edit("server", "a.test:1")
    way.edit("pin", PIN.upper())
    way.explain(wrong, "a.test")
    assert way.certificate.mayAccept
    assert way.certificate.expected.replace(" ", "") == PIN


async def test_trouble_that_no_field_cures_is_left_to_the_form(way: Way) -> None:
    assert not way.explain(NetworkUnreachable("x"), "a.test")
