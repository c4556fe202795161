# SPDX-License-Identifier: AGPL-3.0-or-later
"""ATT-135: a proxy cannot tell which accounts belong to one person, nor whose they are."""

from collections.abc import Iterator

import pytest

from tests.fakes.routed import SERVER, account, place
from tests.fakes.socks_server import Request, SocksServer
from xmppclient.errors import RouteError
from xmppclient.model import Address
from xmppclient.net.isolation import Isolation
from xmppclient.net.router import Router
from xmppclient.route import Purpose

ANN, BEN = Address(f"ann@{SERVER}"), Address(f"ben@{SERVER}")


@pytest.fixture
def proxy() -> Iterator[SocksServer]:
    with SocksServer() as server:
        server.reply = 1
        yield server


@pytest.fixture
def router() -> Iterator[Router]:
    made = Router()
    yield made
    made.guard.release()


async def seen(proxy: SocksServer, router: Router, jid: str, purpose: Purpose = Purpose.XMPP) -> Request:
    """What the proxy hears when the account connects."""
    with pytest.raises(RouteError):
        await router.dialer(account(proxy.tor_route, jid), purpose).open(place())
    return proxy.requests[-1]


async def test_att_135_each_account_and_purpose_has_a_login_of_its_own(
    proxy: SocksServer, router: Router
) -> None:
    logins = {
        (request.user, request.password)
        for jid in (ANN, BEN)
        for purpose in Purpose
        if (request := await seen(proxy, router, jid, purpose))
    }

    assert len(logins) == 2 * len(Purpose)
    assert len({user for user, _ in logins}) == 2 * len(Purpose)


async def test_att_135_the_same_account_and_purpose_has_the_same_login(
    proxy: SocksServer, router: Router
) -> None:
    assert await seen(proxy, router, ANN) == await seen(proxy, router, ANN)


async def test_att_135_a_new_identity_has_another_login_and_others_keep_theirs(
    proxy: SocksServer, router: Router
) -> None:
    ann, ben = await seen(proxy, router, ANN), await seen(proxy, router, BEN)

    router.new_identity(ANN)

    again = await seen(proxy, router, ANN)
    assert again.user != ann.user
    assert again.password != ann.password
    assert await seen(proxy, router, BEN) == ben


async def test_att_135_an_account_that_is_being_made_shares_no_login_with_the_finished_one(
    proxy: SocksServer, router: Router
) -> None:
    assert (await seen(proxy, router, SERVER)).user != (await seen(proxy, router, ANN)).user


def test_att_135_a_login_is_random_and_new_at_each_start() -> None:
    first, second = Isolation(), Isolation()

    assert first.login(ANN, Purpose.XMPP) != second.login(ANN, Purpose.XMPP)
    user, password = first.login(ANN, Purpose.XMPP)
    assert not any(part in (user + password).lower() for part in ("ann", "example", "chat"))
    assert len(bytes.fromhex(user.partition("/")[0])) >= 8
    assert len(bytes.fromhex(password)) >= 16


async def test_a_login_that_the_user_gave_is_used_for_everything(proxy: SocksServer, router: Router) -> None:
    given = account(f"socks5://me:pass@127.0.0.1:{proxy.port}")
    for purpose in (Purpose.XMPP, Purpose.DNS):
        with pytest.raises(RouteError):
            await router.dialer(given, purpose).open(place())

    assert {(request.user, request.password) for request in proxy.requests} == {("me", "pass")}
