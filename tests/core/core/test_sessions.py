# SPDX-License-Identifier: AGPL-3.0-or-later
"""Sessions that start while somebody changes the way they are to go."""

import asyncio
from dataclasses import replace

import pytest

from tests.core.core.conftest import Home
from tests.fakes.routed import unreached
from tests.fakes.socks_server import SocksServer
from xmppclient.errors import UnknownAccount
from xmppclient.events import AccountsChanged
from xmppclient.model import Account, AccountId, ConnectionState
from xmppclient.services.certificates import Certificates


async def moved(home: Home, proxy: SocksServer, port: int) -> tuple[Account, Account]:
    """The stored account, on the direct route to a port that nobody may reach, and the same behind the
    proxy."""
    proxy.reply = 5
    before = replace(home.account, connect=(f"127.0.0.1:{port}",))
    await home.core.profile.store.accounts.update(before)
    return before, replace(before, route=proxy.route)


async def test_flt_016_an_account_that_moves_while_it_starts_never_goes_its_old_way(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    loading, may_load, stored = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def load(_: Certificates) -> None:
        loading.set()
        await may_load.wait()

    monkeypatch.setattr(Certificates, "load", load)
    home.core.bus.subscribe(AccountsChanged, lambda _: stored.set())
    with SocksServer() as proxy, unreached() as port:
        before, after = await moved(home, proxy, port)
        starting = asyncio.ensure_future(home.core.sessions.start(before))
        await loading.wait()

        changing = asyncio.ensure_future(home.core.accounts.change(after))
        await stored.wait()
        may_load.set()
        await asyncio.gather(changing, starting)

        assert await asyncio.to_thread(proxy.asked.acquire, timeout=20)


async def test_flt_016_an_account_that_was_read_before_it_moved_goes_its_new_way(home: Home) -> None:
    with SocksServer() as proxy, unreached() as port:
        before, after = await moved(home, proxy, port)
        await home.core.accounts.store(after)

        await home.core.sessions.start(before)

        assert await asyncio.to_thread(proxy.asked.acquire, timeout=20)


async def test_flt_016_everywhere_means_also_what_is_just_being_started(home: Home) -> None:
    with SocksServer() as proxy:
        moving = home.core.routes.set_default(proxy.route, everywhere=True)

        await asyncio.gather(home.core.sessions.start(home.account), moving)

        session = home.core.sessions.find(home.account.id)
        assert session is not None
        assert session.ctx.account.route == proxy.route


async def test_a_session_that_is_stopped_while_it_starts_does_not_connect(home: Home) -> None:
    starting = asyncio.ensure_future(home.core.sessions.start(home.account))
    for _ in range(3):
        await asyncio.sleep(0)

    await home.core.sessions.stop(home.account.id)
    await starting

    assert home.core.sessions.find(home.account.id) is None
    assert home.core.accounts.connection(home.account.id).state is ConnectionState.OFFLINE


async def test_an_account_that_is_gone_is_not_started(home: Home) -> None:
    with pytest.raises(UnknownAccount):
        await home.core.sessions.start(replace(home.account, id=AccountId(99)))


async def test_what_does_not_run_is_not_started_again(home: Home) -> None:
    await home.core.sessions.restart(home.account.id)

    assert home.core.sessions.find(home.account.id) is None
