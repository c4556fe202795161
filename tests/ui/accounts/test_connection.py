# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.ui.kit import tasks_of, until
from ui.accounts.connection import ConnectionViewModel
from ui.gallery import fake_data, fake_server
from ui.gallery.fake_core import FakeCore
from xmppclient.errors import (
    AuthFailed,
    CertificateRejected,
    NetworkUnreachable,
    ProxyUnavailable,
    TorNotReady,
)
from xmppclient.model import AccountId, Connection, ConnectionState, Outage
from xmppclient.route import CertificateNews, TorState, TorStatus


def waiting(account: AccountId = fake_data.FIRST, seconds: float = 30) -> Connection:
    return Connection(
        account,
        ConnectionState.WAITING,
        reason=NetworkUnreachable("x"),
        retry_at=datetime.now(UTC) + timedelta(seconds=seconds),
    )


class Line:
    def __init__(self, core: FakeCore, model: ConnectionViewModel) -> None:
        self.core = core
        self.model = model


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        model = ConnectionViewModel(core, tasks)
        await model.load()
        yield Line(core, model)


async def test_nothing_is_shown_while_all_is_well(line: Line) -> None:
    assert not line.model.shown


async def test_a_lost_connection_says_which_account_why_and_when(line: Line) -> None:
    line.core.accounts.connect(waiting())

    assert line.model.shown
    assert line.model.text.startswith("nora@example.org: The server cannot be reached.")
    assert "Trying again in" in line.model.text
    assert (line.model.kind, line.model.canRetry) == ("warning", True)


async def test_the_countdown_runs_only_while_it_is_seen(line: Line) -> None:
    told: list[str] = []
    line.model.changed.connect(lambda: told.append(line.model.text))
    line.core.accounts.connect(waiting(seconds=20))
    first = line.model.text
    line.model._clock.setInterval(5)
    await until(lambda: len(told) > 3)
    line.core.accounts.connect(Connection(fake_data.FIRST, ConnectionState.ONLINE))

    assert first
    assert not line.model._clock.isActive()


async def test_the_worst_account_is_the_one_that_is_shown(line: Line) -> None:
    line.core.accounts.connect(waiting())
    stopped = Connection(fake_data.SECOND, ConnectionState.OFFLINE, reason=AuthFailed())
    line.core.accounts.connect(stopped)

    assert line.model.text.startswith("n.lindqvist@work.example: ")
    assert line.model.kind == "danger"


async def test_trying_now_is_about_the_account_that_is_shown(line: Line) -> None:
    line.core.accounts.connect(waiting(fake_data.SECOND))
    line.model.retry()
    await until(lambda: "Connecting" in line.model.text)

    assert not line.model.canRetry


async def test_an_account_turned_off_is_nobodys_trouble(line: Line) -> None:
    account = (await line.core.accounts.list())[0]
    line.core.accounts.connect(waiting(account.id))
    await line.core.accounts.change(replace(account, enabled=False))
    await until(lambda: not line.model.shown)


async def test_a_single_account_is_not_named(line: Line) -> None:
    await line.core.accounts.remove(fake_data.SECOND)
    line.core.accounts.connect(waiting())
    await until(lambda: line.model.text.startswith("The server cannot be reached."))


async def test_an_outage_is_told_while_everything_works(line: Line) -> None:
    soon = datetime.now(UTC) + timedelta(hours=1)
    line.core.accounts.announce(fake_data.FIRST, Outage("new disks", soon, soon + timedelta(hours=2)))

    assert line.model.text.startswith("nora@example.org: Your server will be out of order from ")
    assert "It says: “new disks”" in line.model.text
    assert (line.model.kind, line.model.canRetry, line.model.working) == ("warning", False, False)

    line.core.accounts.announce(fake_data.FIRST, None)
    assert not line.model.shown


async def test_a_lost_connection_comes_before_an_outage(line: Line) -> None:
    line.core.accounts.announce(fake_data.FIRST, Outage("new disks"))
    line.core.accounts.connect(waiting())

    assert "cannot be reached" in line.model.text
    assert "new disks" not in line.model.text


async def test_work_under_way_is_shown_as_work(line: Line) -> None:
    line.core.accounts.connect(Connection(fake_data.FIRST, ConnectionState.SYNCING))

    assert line.model.working


async def test_flt_016_a_dead_proxy_is_named_with_the_route(line: Line) -> None:
    route = "socks5://nora:hidden@10.0.0.1:1080"
    dead = ProxyUnavailable("refused")
    line.core.accounts.connect(Connection(fake_data.FIRST, ConnectionState.WAITING, route, reason=dead))

    assert line.model.text == (
        "nora@example.org: Cannot reach example.org through a proxy: the proxy at 10.0.0.1:1080 does not "
        "answer. Nothing was sent."
    )


async def test_what_is_under_way_names_the_route(line: Line) -> None:
    line.core.accounts.connect(
        Connection(fake_data.FIRST, ConnectionState.CONNECTING, "tor://127.0.0.1:9050")
    )

    assert line.model.text == "nora@example.org: Connecting through Tor…"


async def test_the_way_into_the_tor_network_is_counted_where_it_is_waited_for(line: Line) -> None:
    waits = Connection(fake_data.FIRST, ConnectionState.WAITING, "tor", reason=TorNotReady())
    line.core.accounts.connect(waits)
    line.core.routes.become(TorStatus(TorState.CONNECTING, 45))
    assert line.model.text == "nora@example.org: Connecting to the Tor network: 45 %"
    assert (line.model.kind, line.model.working, line.model.canRetry) == ("muted", True, False)

    line.core.accounts.connect(replace(waits, route="tor://127.0.0.1:9050"))
    assert "45" not in line.model.text
    line.core.accounts.connect(waits)
    line.core.routes.become(TorStatus(TorState.READY, 100))
    assert "still connecting" in line.model.text


async def test_a_refused_certificate_can_be_shown(line: Line) -> None:
    shown = fake_server.certificate(self_signed=True)
    refused = CertificateRejected("self-signed certificate", shown)
    line.core.accounts.connect(Connection(fake_data.SECOND, ConnectionState.OFFLINE, reason=refused))
    trouble = line.model.trouble_model
    assert trouble.canShow
    assert not trouble.canInsist
    trouble.showCertificate()
    assert trouble.certificate_trouble.server == "work.example"

    trouble.certificate_trouble.consider()
    trouble.certificate_trouble.accept()
    await until(lambda: "Connecting" in line.model.text)
    pins = {account.jid: account.pin for account in await line.core.accounts.list()}
    assert pins == {fake_data.ME: "", fake_data.WORK: shown.fingerprint}


async def test_a_password_that_is_wrong_offers_no_certificate(line: Line) -> None:
    line.core.accounts.connect(Connection(fake_data.FIRST, ConnectionState.OFFLINE, reason=AuthFailed()))

    assert not line.model.trouble_model.canShow
    assert not line.model.trouble_model.canInsist


async def test_att_017_another_certificate_is_told_until_it_was_looked_at(line: Line) -> None:
    other = fake_server.certificate(issuer="Somebody Else CA")
    line.core.accounts.surprise(fake_data.FIRST, CertificateNews.OTHER_ISSUER, other)
    assert line.model.text.startswith("nora@example.org: Your server shows a certificate that somebody else")
    assert (line.model.kind, line.model.hasNews) == ("warning", True)

    line.model.showNews()
    assert line.model.watch.open
    assert line.model.watch.groups.replace(" ", "") == other.fingerprint
    line.model.watch.close()
    assert line.model.hasNews, "later is not never"
    line.model.showNews()
    line.model.watch.noteShown()
    await until(lambda: line.core.accounts.noted == [fake_data.FIRST])
    assert not line.model.shown


async def test_a_renewed_certificate_disturbs_nobody(line: Line) -> None:
    line.core.accounts.surprise(fake_data.FIRST, CertificateNews.RENEWED, fake_server.certificate())

    assert not line.model.shown


async def test_hidden_means_that_no_account_connects_directly(line: Line) -> None:
    first, second = await line.core.accounts.list()
    await line.core.accounts.change(replace(first, route="tor"))
    await line.core.accounts.change(replace(second, route="direct"))
    await line.model.load()
    assert line.model.hidden == ""

    await line.core.accounts.change(replace(second, route="own-tor"))
    await until(lambda: line.model.hidden == "Connects through Tor")
    await line.core.accounts.change(replace(second, route="i2p"))
    await until(lambda: line.model.hidden == "Connects through I2P, through Tor")
    await line.core.accounts.change(replace(second, route="direct", enabled=False))
    await until(lambda: line.model.hidden == "Connects through Tor")
