# SPDX-License-Identifier: AGPL-3.0-or-later
"""Finding a tor, and never leaving the road where there is none."""

from collections.abc import Iterator

import pytest

from tests.fakes.routed import ONION, account, place, unreached
from tests.fakes.socks_server import SocksServer, Stage
from xmppclient import errors as e
from xmppclient.net import find
from xmppclient.net.find import BROWSER, SYSTEM, Finder, speaks_socks
from xmppclient.net.router import BRIDGES, Router, Surroundings
from xmppclient.net.socks import REPLIES
from xmppclient.net.way import Proxy
from xmppclient.route import FoundTor, Purpose, TorStatus

KEY = "A" * 52


class FakeTor:
    """Our own tor, if it listened where it is told."""

    def __init__(self, port: int = 0, error: Exception | None = None) -> None:
        self._port, self._error = port, error
        self.status = TorStatus()
        self.said: list[object] = []

    async def socks(self) -> tuple[str, int]:
        self.said.append("socks")
        if self._error:
            raise self._error
        return "127.0.0.1", self._port

    async def set_bridges(self, lines: tuple[str, ...]) -> None:
        self.said.append(lines)
        if isinstance(self._error, e.TransportMissing):
            raise self._error

    async def authorize(self, onion: str, key: str) -> None:
        self.said.append((onion, key))
        if key == "bad":
            raise e.BadOnionKey(key)

    async def forget_onions(self) -> None:
        self.said.append("forget")

    async def close(self) -> None:
        self.said.append("close")


@pytest.fixture
def system() -> Iterator[SocksServer]:
    with SocksServer() as proxy:
        yield proxy


@pytest.fixture
def browser() -> Iterator[SocksServer]:
    with SocksServer() as proxy:
        yield proxy


@pytest.fixture
def finder(system: SocksServer, browser: SocksServer) -> Finder:
    places = (
        FoundTor("127.0.0.1", system.port, browser=False),
        FoundTor("127.0.0.1", browser.port, browser=True),
    )
    return Finder(places)


def router(finder: Finder, tor: FakeTor | None = None, **settings: str) -> Router:
    async def setting(key: str) -> str:
        return settings.get(key.replace("/", "_"), "")

    return Router(Surroundings(setting=setting), finder, tor)  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def unwatched(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests are not about the guard, and leave none behind."""
    monkeypatch.setattr("xmppclient.net.guard.Guard.watch", lambda self: None)


async def way_of(made: Router, route: str, **changes: object) -> tuple[Proxy | None, str]:
    way = made.way(account(route, **changes), Purpose.XMPP)  # type: ignore[arg-type]
    return await way.proxy(), way.describe()


async def test_both_customary_ports_are_asked_and_the_system_comes_first(
    finder: Finder, system: SocksServer, browser: SocksServer
) -> None:
    assert [tor.port for tor in await finder.all()] == [system.port, browser.port]
    assert [tor.browser for tor in await finder.all()] == [False, True]
    first = await finder.first()
    assert first is not None
    assert first.port == system.port
    assert (SYSTEM.port, BROWSER.port) == (9050, 9150)


async def test_what_does_not_speak_socks_is_no_tor(
    finder: Finder, system: SocksServer, browser: SocksServer
) -> None:
    system.junk[Stage.GREETING] = b"HTTP/1.1 400 Bad Request\r\n\r\n"

    assert [tor.port for tor in await finder.all()] == [browser.port]


async def test_what_says_nothing_is_no_tor(system: SocksServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(find, "PATIENCE", 0.1)
    system.hang = Stage.GREETING

    assert not await speaks_socks("127.0.0.1", system.port)


async def test_what_wants_a_login_is_no_tor(system: SocksServer) -> None:
    system.login = ("somebody", "else")

    assert not await speaks_socks("127.0.0.1", system.port)


async def test_the_route_tor_takes_the_system_then_the_browser_then_our_own(
    finder: Finder, system: SocksServer, browser: SocksServer
) -> None:
    made = router(finder, FakeTor(7777))

    ports = []
    for proxy in (system, browser, None):
        found, described = await way_of(made, "tor")
        assert found is not None
        ports.append((found.port, described))
        if proxy:
            proxy.stop()

    assert ports == [
        (system.port, f"tor://127.0.0.1:{system.port}"),
        (browser.port, f"tor://127.0.0.1:{browser.port}"),
        (7777, "own-tor://127.0.0.1:7777"),
    ]


async def test_a_tor_that_was_named_is_the_only_one(finder: Finder, system: SocksServer) -> None:
    tor = FakeTor(7777)

    found, _ = await way_of(router(finder, tor), "tor://127.0.0.1:5")

    assert found is not None
    assert found.port == 5
    assert tor.said == []


async def test_our_own_tor_is_taken_though_another_one_runs(finder: Finder) -> None:
    found, described = await way_of(router(finder, FakeTor(7777)), "own-tor")

    assert found is not None
    assert (found.port, described) == (7777, "own-tor://127.0.0.1:7777")


async def test_i2p_has_its_customary_port(finder: Finder) -> None:
    found, described = await way_of(router(finder), "i2p")

    assert found is not None
    assert (found.host, found.port, described) == ("127.0.0.1", 4447, "i2p://127.0.0.1:4447")


@pytest.mark.parametrize("route", ["tor", "own-tor"])
async def test_where_there_is_no_tor_nothing_is_sent(
    route: str, finder: Finder, system: SocksServer, browser: SocksServer
) -> None:
    system.stop()
    browser.stop()

    with unreached() as port, pytest.raises(e.TorMissing):
        await router(finder).dialer(account(route)).open(place("127.0.0.1", port))


@pytest.mark.parametrize("error", [e.TorFailed("x"), e.TorNotReady("x"), e.TorMissing("x")])
async def test_what_our_own_tor_says_is_said(error: Exception, finder: Finder) -> None:
    with unreached() as port, pytest.raises(type(error)):
        await router(finder, FakeTor(error=error)).dialer(account("own-tor")).open(place("127.0.0.1", port))


async def test_our_own_tor_gets_the_bridges_of_the_profile_before_it_starts(finder: Finder) -> None:
    tor = FakeTor(7777)
    made = router(finder, tor, **{BRIDGES.replace("/", "_"): "one\ntwo"})

    for _ in range(2):
        await way_of(made, "own-tor")

    assert tor.said == [("one", "two"), "socks", "socks"]


async def test_without_the_program_for_its_bridges_our_own_tor_does_not_start(finder: Finder) -> None:
    tor = FakeTor(7777, e.TransportMissing("obfs4"))

    with pytest.raises(e.TorFailed, match="obfs4"):
        await way_of(router(finder, tor), "own-tor")
    assert "socks" not in tor.said


async def test_our_own_tor_gets_the_key_of_each_onion_of_the_account(finder: Finder) -> None:
    tor = FakeTor(7777)
    other = "b" + ONION[1:]

    await way_of(
        router(finder, tor),
        "own-tor",
        jid=f"ann@{ONION}",
        connect=(f"{other}:5222", "1.2.3.4:1"),
        onion_key=KEY,
    )

    assert tor.said[-2:] == [(other, KEY), (ONION, KEY)]


async def test_a_key_that_is_none_is_said_to_be_wrong(finder: Finder) -> None:
    with pytest.raises(e.OnionKeyWrong):
        await way_of(router(finder, FakeTor(7777)), "own-tor", jid=f"ann@{ONION}", onion_key="bad")


async def test_our_own_tor_ends_with_the_router(finder: Finder) -> None:
    tor = FakeTor(7777)

    await router(finder, tor).close()

    assert tor.said == ["close"]


@pytest.mark.parametrize(
    ("reply", "host", "anew"),
    [
        (0xF0, ONION, True),
        (0xF2, ONION, True),
        (0x06, ONION, True),
        (0x06, "example.org", False),
        (0x05, ONION, False),
    ],
)
async def test_our_own_tor_looks_anew_for_an_onion_that_was_not_reached(
    finder: Finder, system: SocksServer, reply: int, host: str, *, anew: bool
) -> None:
    system.reply = reply
    tor = FakeTor(system.port)

    with pytest.raises(REPLIES[reply]):
        await router(finder, tor).dialer(account("own-tor")).open(place(host))

    assert ("forget" in tor.said) == anew


async def test_our_own_tor_is_not_blamed_for_onions_of_another(finder: Finder, system: SocksServer) -> None:
    system.reply = 0xF2
    tor = FakeTor(7777)

    with pytest.raises(e.OnionUnreachable):
        await router(finder, tor).dialer(account("tor")).open(place(ONION, 5222))

    assert tor.said == []
