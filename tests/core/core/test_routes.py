# SPDX-License-Identifier: AGPL-3.0-or-later
"""Routes as a front end sees them: inherited, changed, and closed from the first packet on."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.core.core.conftest import Home
from tests.fakes.routed import ONION, places
from tests.fakes.socks_server import SocksServer
from tests.fakes.tor_kit import NOWHERE
from xmppclient import errors as e
from xmppclient.api import NewAccount
from xmppclient.core import Core
from xmppclient.events import ConnectionChanged
from xmppclient.model import AccountId, Connection
from xmppclient.net.find import BROWSER, SYSTEM
from xmppclient.route import FoundTor, TorState


@pytest.fixture
def proxy() -> Iterator[SocksServer]:
    with SocksServer() as server:
        yield server


def new(jid: str = "new@a.test", **more: object) -> NewAccount:
    return NewAccount(jid, "pw", check=False, start=False, **more)  # type: ignore[arg-type]


async def refused(core: Core, account_id: AccountId, count: int = 1) -> list[Connection]:
    """The next connections of an account that fail."""
    found: list[Connection] = []
    enough = asyncio.Event()

    def hear(event: ConnectionChanged) -> None:
        if event.connection.account_id == account_id and event.connection.reason:
            found.append(event.connection)
            if len(found) >= count:
                enough.set()

    subscription = core.bus.subscribe(ConnectionChanged, hear)
    async with asyncio.timeout(30):
        await enough.wait()
    subscription.cancel()
    return found


async def test_accounts_begin_with_the_route_of_the_profile(home: Home) -> None:
    accounts, routes = home.core.accounts, home.core.routes
    assert await routes.default() == "direct"
    assert (await accounts.add(new("one@a.test"))).route == "direct"

    await routes.set_default("socks5://127.0.0.1:9")

    assert await routes.default() == "socks5://127.0.0.1:9"
    assert (await accounts.add(new("two@a.test"))).route == "socks5://127.0.0.1:9"
    assert (await accounts.add(new("three@a.test", route="i2p"))).route == "i2p"
    assert (await accounts.find(home.account.jid)).route == "direct"


async def test_a_new_account_takes_its_first_step_on_the_route_of_the_profile(
    home: Home, proxy: SocksServer
) -> None:
    proxy.reply = 5
    await home.core.routes.set_default(proxy.route)
    login = NewAccount("ann@chat.example.org", "pw", connect=("chat.example.org:443",))

    with pytest.raises(e.PortBehindProxyClosed):
        await home.core.accounts.add(login)
    with pytest.raises(e.PortBehindProxyClosed):
        await home.core.accounts.registration(login)

    assert set(places(proxy.requests)) == {"chat.example.org:443"}
    assert await home.core.accounts.list() == (home.account,)


@pytest.mark.parametrize("route", ["nonsense", "socks5://", "http://127.0.0.1:1", "direct://x:1"])
async def test_what_is_no_route_changes_nothing(route: str, home: Home) -> None:
    with pytest.raises(e.BadRoute):
        await home.core.routes.set_default(route, everywhere=True)
    with pytest.raises(e.BadRoute):
        await home.core.accounts.add(new(route=route))

    assert await home.core.routes.default() == "direct"
    assert await home.core.accounts.list() == (home.account,)
    assert not home.core.router.guard.watching


async def test_everywhere_moves_every_account_at_once(home: Home, proxy: SocksServer) -> None:
    proxy.reply = 1
    accounts = home.core.accounts
    await home.core.sessions.start(home.account)
    await accounts.add(new("still@a.test"))

    await home.core.routes.set_default(proxy.route, everywhere=True)
    await asyncio.to_thread(proxy.asked.acquire)

    assert {account.route for account in await accounts.list()} == {proxy.route}
    assert set(places(proxy.requests)) == set(home.account.connect)
    assert not home.core.sessions.find((await accounts.find("still@a.test")).id)


async def test_everywhere_waits_for_no_session_before_the_next_account_has_left(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    await home.core.accounts.add(new("two@a.test"))
    seen: list[set[str]] = []

    async def restart(_: AccountId) -> None:
        seen.append({account.route for account in await home.core.accounts.list()})

    monkeypatch.setattr(home.core.sessions, "restart", restart)
    await home.core.routes.set_default("i2p", everywhere=True)

    assert seen == [{"i2p"}, {"i2p"}]


async def test_a_new_identity_connects_anew_with_another_login(home: Home, proxy: SocksServer) -> None:
    proxy.reply = 1
    account = replace(home.account, route=proxy.tor_route, connect=("chat.example.org:443",))
    await home.core.accounts.change(account)
    await refused(home.core, account.id)
    before = {request.user for request in proxy.requests}

    await home.core.routes.new_identity(account.id)
    await refused(home.core, account.id)

    assert len(before) == 1
    assert proxy.requests[-1].user not in before


async def test_two_addresses_made_at_one_server_have_no_circuit_in_common(
    home: Home, proxy: SocksServer
) -> None:
    proxy.reply = 5
    for _ in range(2):
        with pytest.raises(e.PortBehindProxyClosed):
            await home.core.accounts.registration(
                NewAccount("b.test", "", connect=("b.test:443;tls=direct",), route=proxy.tor_route)
            )

    first, second = (request.user for request in proxy.requests)
    assert first != second


async def test_an_account_that_does_not_run_is_not_started_by_a_new_identity(home: Home) -> None:
    account = await home.core.accounts.add(new())

    await home.core.routes.new_identity(account.id)

    assert home.core.sessions.find(account.id) is None
    with pytest.raises(e.UnknownAccount):
        await home.core.routes.new_identity(AccountId(99))


async def test_the_connection_log_is_shown_and_cleared(home: Home, proxy: SocksServer) -> None:
    proxy.reply = 5
    with pytest.raises(e.PortBehindProxyClosed):
        await home.core.accounts.add(
            NewAccount("ann@b.test", "pw", connect=("b.test:443;tls=direct",), route=proxy.route)
        )

    (line,) = home.core.routes.connections()
    assert (line.account, line.route, line.destination) == ("ann@b.test", proxy.route, "b.test:443")
    assert line.failure == "PortBehindProxyClosed"

    home.core.routes.clear_connections()
    assert home.core.routes.connections() == ()


async def test_the_watch_is_set_before_an_account_with_a_route_is_tried(home: Home) -> None:
    assert not home.core.router.guard.watching

    with pytest.raises(e.ProxyUnavailable):
        await home.core.accounts.add(NewAccount("ann@b.test", "pw", route="socks5://127.0.0.1:1"))

    assert home.core.router.guard.watching


async def test_the_watch_is_set_at_the_start_if_any_account_has_a_route(home: Home) -> None:
    store = home.core.profile.store
    await store.accounts.update(replace(home.account, enabled=False, route="socks5://127.0.0.1:1"))

    await home.core.start()

    assert home.core.router.guard.watching


async def test_the_watch_is_set_at_the_start_if_the_profile_has_a_route(home: Home) -> None:
    store = home.core.profile.store
    await store.accounts.update(replace(home.account, enabled=False))
    await store.settings.set("routes/default", "tor")

    await home.core.start()

    assert home.core.router.guard.watching


async def test_the_watch_is_set_when_an_account_takes_a_route(home: Home) -> None:
    await home.core.accounts.store(replace(home.account, route="tor", enabled=False))

    assert home.core.router.guard.watching


async def test_tors_of_this_computer_are_found_by_asking_only_it(
    home: Home, proxy: SocksServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = FoundTor("127.0.0.1", proxy.port, browser=True)
    monkeypatch.setattr(home.core.router.finder, "_places", (SYSTEM, here, BROWSER))
    asked: list[tuple[str, int]] = []

    async def speaks(host: str, port: int) -> bool:
        asked.append((host, port))
        return port == proxy.port

    monkeypatch.setattr("xmppclient.net.find.speaks_socks", speaks)

    assert await home.core.routes.found() == (here,)
    assert {host for host, _ in asked} == {"127.0.0.1"}


async def test_our_own_tor_is_off_until_it_is_wanted(home: Home) -> None:
    routes = home.core.routes

    assert routes.tor().state is TorState.OFF
    assert routes.tor_log() == ()
    await routes.stop_tor()
    assert not (Path(home.core.profile.folder) / "tor").exists()


async def test_bridges_before_there_is_a_store_are_for_this_run(tmp_path: Path) -> None:
    core, line = Core(tmp_path), f"192.0.2.7:443 {'A' * 40}"
    await core.routes.set_bridges((line,))
    with pytest.raises(e.BadBridge):
        await core.routes.set_bridges(("nonsense",))
    await core.profile.create("four words nobody expects")

    assert await core.routes.bridges() == (), "nothing is kept unasked"
    await core.routes.set_bridges((line,))
    assert await core.routes.bridges() == (line,)
    await core.close()


async def test_bridges_are_kept_in_the_store(home: Home) -> None:
    line = "192.0.2.1:443 " + "A" * 40

    await home.core.routes.set_bridges((line,))

    assert await home.core.routes.bridges() == (line,)
    with pytest.raises(e.BadBridge):
        await home.core.routes.set_bridges(("nonsense",))
    assert await home.core.routes.bridges() == (line,)
    await home.core.routes.set_bridges(())
    assert await home.core.routes.bridges() == ()


async def test_bridges_are_kept_though_tor_does_not_come_up_with_them(home: Home) -> None:
    routes, line = home.core.routes, "127.0.0.1:1"
    network = Path(home.core.profile.folder) / "tor" / "network"
    network.parent.mkdir(mode=0o700)
    network.write_text("\n".join(NOWHERE))
    await routes.start_tor()
    network.write_text("nonsense")

    await routes.set_bridges((line,))

    assert await routes.bridges() == (line,)
    assert (routes.tor().state, routes.tor().bridges) == (TorState.FAILED, 1)
    with pytest.raises(e.TorFailed, match="network"):
        await routes.start_tor()


async def test_how_to_connect_is_shared_without_credentials(home: Home) -> None:
    key = "A" * 52
    account = replace(
        home.account,
        route="socks5://me:secret@127.0.0.1:1",
        connect=(f"{ONION}:5222",),
        pin="a" * 64,
        onion_key=key,
    )
    await home.core.accounts.store(account)
    routes = home.core.routes

    shared = await routes.share(account.id, token="invitation")
    open_to = await routes.share(account.id, onion_key=True)

    assert (shared.jid, shared.connect, shared.pin) == (account.jid, account.connect, account.pin)
    assert (shared.token, shared.onion_key, open_to.onion_key) == ("invitation", "", key)
    assert "secret" not in routes.link(shared) + repr(shared)
    assert routes.read_link(routes.link(shared)) == shared
    assert len(routes.qr(routes.link(shared))) > 20


@pytest.mark.parametrize("key", ["A" * 51, "!" * 52, "A" * 53])
async def test_a_key_that_is_none_is_refused(key: str, home: Home) -> None:
    with pytest.raises(e.BadOnionKey):
        await home.core.accounts.add(new(onion_key=key))
