# SPDX-License-Identifier: AGPL-3.0-or-later
"""How far tor came, and what keeps it."""

import pytest

from xmppclient.errors import TorNotReady
from xmppclient.net.tor.progress import progressed
from xmppclient.route import TorState, TorStatus

CONNECTING = TorStatus(TorState.CONNECTING, version="0.4.9.11", bridges=2)
STUCK = (
    'WARN BOOTSTRAP PROGRESS=5 TAG=conn SUMMARY="Connecting to a relay" WARNING="No route to 192.0.2.1" '
    'REASON=NOROUTE COUNT=10 RECOMMENDATION={} HOSTID="AAAA" HOSTADDR="192.0.2.1:443"'
)


def clean(text: str) -> str:
    return text.replace("192.0.2.1", "[address]")


def test_each_step_is_told() -> None:
    status = progressed(CONNECTING, 'NOTICE BOOTSTRAP PROGRESS=75 TAG=enough_dirinfo SUMMARY="…"', clean)

    assert status == TorStatus(
        TorState.CONNECTING, progress=75, step="enough_dirinfo", version="0.4.9.11", bridges=2
    )


def test_at_the_end_it_is_ready() -> None:
    status = progressed(CONNECTING, 'NOTICE BOOTSTRAP PROGRESS=100 TAG=done SUMMARY="Done"', clean)

    assert (status.state, status.progress) == (TorState.READY, 100)


def test_what_keeps_it_is_told_once_without_addresses_until_it_goes_on() -> None:
    stuck = progressed(CONNECTING, STUCK.format("warn"), clean)
    still = progressed(stuck, STUCK.format("warn"), clean)
    on = progressed(still, "NOTICE BOOTSTRAP PROGRESS=10 TAG=conn_done", clean)

    assert isinstance(stuck.problem, TorNotReady)
    assert str(stuck.problem) == "No route to [address]"
    assert still == stuck
    assert on.problem is None


def test_what_tor_takes_lightly_is_not_told() -> None:
    assert progressed(CONNECTING, STUCK.format("ignore"), clean).problem is None


@pytest.mark.parametrize(
    "event",
    [
        "",
        "NOTICE CIRCUIT_ESTABLISHED",
        "NOTICE BOOTSTRAP",
        "NOTICE BOOTSTRAP PROGRESS=",
        "NOTICE BOOTSTRAP PROGRESS=-1 TAG=x",
        f"NOTICE BOOTSTRAP PROGRESS={'9' * 5000} TAG=x",
    ],
)
def test_anything_else_changes_nothing(event: str) -> None:
    assert progressed(CONNECTING, event, clean) is CONNECTING
