# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tor, the connection log, links that say how to connect, and a server of one's own, as view models."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.kit import tasks_of, until
from ui.gallery.fake_core import FakeCore
from ui.gallery.fake_routes import HINT, ONION, ONION_KEY
from ui.network.code import QUIET, code_url
from ui.network.connections import ConnectionsViewModel, row_of
from ui.network.host import HostViewModel
from ui.network.share import ShareViewModel
from ui.network.tor import TorViewModel
from ui.tasks import UiTasks
from xmppclient.errors import HostRunning, TorFailed, TorMissing
from xmppclient.route import (
    Federation,
    HostState,
    HostStatus,
    OutgoingConnection,
    Purpose,
    TorState,
    TorStatus,
)

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
BRIDGE = "obfs4 192.0.2.7:443 cert=x"


class Desk:
    def __init__(self, core: FakeCore, tasks: UiTasks) -> None:
        self.core, self.tasks = core, tasks
        self.tor = TorViewModel(core, tasks)
        self.log = ConnectionsViewModel(core)
        self.share = ShareViewModel(core, tasks)
        self.host = HostViewModel(core, tasks)


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        yield Desk(core, tasks)


@pytest.mark.parametrize(
    ("status", "words", "running", "trouble"),
    [
        (TorStatus(), "is not running", False, ""),
        (TorStatus(TorState.MISSING, hint=HINT), "No Tor is installed", False, HINT),
        (TorStatus(TorState.STARTING), "Starting Tor", True, ""),
        (TorStatus(TorState.CONNECTING, 45), "45 %", True, ""),
        (TorStatus(TorState.READY, 100), "is ready", True, ""),
        (TorStatus(TorState.FAILED, problem=TorFailed("x")), "it ended", False, "could not be started"),
    ],
)
async def test_each_state_of_tor_has_words(
    desk: Desk, status: TorStatus, words: str, running: bool, trouble: str
) -> None:
    desk.core.routes.become(status)

    assert words in desk.tor.text
    assert desk.tor.running is running
    assert trouble in desk.tor.trouble if trouble else desk.tor.trouble == ""


async def test_tor_is_started_and_stopped_by_hand(desk: Desk) -> None:
    desk.tor.start()
    await until(lambda: desk.tor.moving)
    desk.tor.stop()
    await until(lambda: not desk.tor.running)


async def test_a_tor_that_cannot_start_says_why(desk: Desk) -> None:
    desk.core.routes.fail_with = TorMissing(HINT)
    desk.tor.start()
    await until(lambda: desk.tor.trouble)

    assert HINT in desk.tor.trouble
    assert not desk.tor.busy


async def test_the_tor_of_others_is_named(desk: Desk) -> None:
    await desk.tor.load()
    assert "Tor Browser runs" in desk.tor.foundText
    desk.core.routes.tors = ()
    desk.tor.reload()
    await until(lambda: "No other Tor" in desk.tor.foundText)


async def test_bridges_are_taken_line_by_line(desk: Desk) -> None:
    desk.tor.saveBridges(f"  {BRIDGE}\n\n{BRIDGE} \n")
    await until(lambda: desk.tor.bridges)

    assert await desk.core.routes.bridges() == (BRIDGE, BRIDGE)
    desk.tor.saveBridges(" \n")
    await until(lambda: not desk.tor.bridges)


@pytest.mark.parametrize(
    ("line", "words"), [("nonsense", "not a bridge"), ("snowflake 192.0.2.1:1", "snowflake-client")]
)
async def test_a_bad_bridge_changes_nothing_and_says_so(desk: Desk, line: str, words: str) -> None:
    desk.tor.saveBridges(line)
    await until(lambda: desk.tor.bridgeProblem)

    assert words in desk.tor.bridgeProblem
    assert await desk.core.routes.bridges() == ()
    desk.tor.forgetBridgeProblem()
    assert not desk.tor.bridgeProblem


async def test_the_log_is_read_when_somebody_wants_it(desk: Desk) -> None:
    assert desk.tor.log == ""
    desk.tor.showLog(True)
    assert "Bootstrapped 100%" in desk.tor.log
    desk.tor.copyLog()
    assert QGuiApplication.clipboard().text() == desk.tor.log
    desk.tor.showLog(False)
    assert desk.tor.log == ""


async def test_connections_are_read_only_while_somebody_looks(desk: Desk) -> None:
    assert desk.log.count == 0
    desk.log.watch(True)
    assert desk.log.count == 6
    desk.log.clear()
    assert desk.log.count == 0
    desk.log.watch(False)
    assert not desk.log._clock.isActive()


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        ("ProxyUnavailable", "does not answer"),
        ("TorMissing", ""),  # its words need to know the system
        ("CancelledError", ""),
        ("annotations", ""),
        ("", ""),
    ],
)
async def test_a_connection_that_failed_says_why_if_that_is_known(failure: str, words: str) -> None:
    one = OutgoingConnection(1, NOW, Purpose.XMPP, "a@a.test", "tor", "b.test:1", NOW, failure=failure)
    row = row_of(one, NOW)

    assert words in row.why if words else row.why == ""
    assert row.why in row.spoken
    assert row.failed is bool(failure)


async def test_a_connection_in_words_names_no_login_of_a_proxy() -> None:
    one = OutgoingConnection(
        1,
        NOW,
        Purpose.HTTP,
        "a@a.test",
        "socks5://nora:secret@10.0.0.1:1080",
        "b.test:443",
        NOW,
        10,
        2_000_000,
    )
    row = row_of(one, NOW)

    assert "secret" not in str(row)
    assert (row.route, row.purpose, row.outcome, row.direct) == ("Proxy at 10.0.0.1:1080", "Files", "", False)
    assert "MB" in row.traffic  # in the language that the window speaks


async def test_a_failed_and_an_open_connection_are_told_apart() -> None:
    one = OutgoingConnection(1, NOW, Purpose.XMPP, "a@a.test", "direct", "a.test:5222")
    shown, failed = row_of(one, NOW), row_of(replace(one, ended=NOW, failure="ProxyUnavailable"), NOW)

    assert (shown.outcome, shown.direct, shown.failed) == ("open", True, False)
    assert (failed.outcome, failed.failed) == ("failed", True)
    assert "failed" in failed.spoken


async def test_a_link_leaves_the_key_out_unless_it_is_wanted(desk: Desk) -> None:
    account = (await desk.core.accounts.list())[0]
    await desk.core.accounts.change(replace(account, connect=(f"{ONION}:5222",), onion_key=ONION_KEY))
    desk.share.show(account.id)
    await until(lambda: desk.share.link)

    assert desk.share.hasKey
    assert ONION_KEY not in desk.share.link
    assert desk.share.code.startswith("data:image/png")
    desk.share.includeKey(True)
    await until(lambda: ONION_KEY in desk.share.link)
    desk.share.copy()
    assert QGuiApplication.clipboard().text() == desk.share.link
    desk.share.show(account.id)
    await until(lambda: ONION_KEY not in desk.share.link)
    desk.share.forget()
    assert desk.share.link == desk.share.code == ""


def test_a_code_has_its_quiet_zone() -> None:
    assert code_url(()) == ""
    assert code_url(((True,),)).startswith("data:image/png;base64,")
    assert QUIET == 4


async def test_a_server_is_started_as_chosen_and_stopped(desk: Desk) -> None:
    desk.host.setFederation("clear")
    desk.host.start()
    await until(lambda: desk.host.running)

    plan = desk.core.host.plan
    assert plan is not None
    assert (plan.federation, plan.private) == (Federation.CLEAR, False)
    assert plan.folder.startswith(desk.core.profile.folder)
    assert (desk.host.domain, desk.host.people) == (ONION, ["nora"])
    desk.host.stop()
    await until(lambda: desk.host.off)


async def test_a_private_server_talks_to_no_other(desk: Desk) -> None:
    desk.host.setFederation("onion")
    desk.host.setPrivate(True)
    desk.host.start()
    await until(lambda: desk.host.running)

    plan = desk.core.host.plan
    assert plan is not None
    assert (plan.federation, plan.private) == (Federation.OFF, True)


async def test_each_federation_says_what_to_expect(desk: Desk) -> None:
    texts = []
    for kind in Federation:
        desk.host.setFederation(kind.value)
        texts.append(desk.host.federationWords)

    assert len(set(texts)) == len(Federation)
    assert "do not expect much" in texts[-1]


async def test_a_server_that_cannot_start_says_why(desk: Desk) -> None:
    desk.core.host.fail_with = HostRunning("/somewhere")
    desk.host.start()
    await until(lambda: desk.host.trouble)

    assert "runs in this folder already" in desk.host.trouble
    assert not desk.host.busy


async def test_an_invitation_is_a_link_for_one_person(desk: Desk) -> None:
    desk.core.host.become(HostStatus(HostState.RUNNING, ONION))
    told: list[bool] = []
    desk.host.invited.connect(lambda: told.append(True))
    desk.host.invite(" sam ")
    await until(lambda: told)

    assert f"sam@{ONION}" in desk.host.share.link
    assert "register" in desk.host.share.link
