# SPDX-License-Identifier: AGPL-3.0-or-later
"""FLT-001, 002, 003, 004, 008: the connection or the server goes away with messages under way."""

import asyncio
from itertools import pairwise
from unittest.mock import Mock

import pytest

from tests.faults.conftest import Pair
from tests.faults.people import come
from tests.lab.lab import Lab
from xmppclient.model import ConnectionState, DeliveryState, Policy
from xmppclient.stream.timing import Timing

FIVE = range(1, 6)
POLICIES = [Policy.OMEMO, Policy.NONE]


async def arrived_without_an_answer(pair: Pair, bodies: range, policy: Policy = Policy.OMEMO) -> None:
    """Bob has the messages, and Alice does not know it."""
    await pair.alice.send(pair.bob, ["before"], policy)
    await pair.alice.all_sent(pair.bob)
    pair.proxy.mute()
    await pair.alice.send(pair.bob, bodies, policy)
    await pair.bob.reads(pair.alice, ["before", *bodies])
    await pair.alice.under_way(len(bodies))


async def online_again(pair: Pair) -> None:
    await come(lambda: pair.alice.online and pair.bob.online)


@pytest.mark.parametrize("policy", POLICIES)
async def test_flt_001_a_killed_server_loses_none_of_what_was_under_way(
    own_pair: Pair, policy: Policy
) -> None:
    alice, bob, lab = own_pair.alice, own_pair.bob, own_pair.people.lab
    await arrived_without_an_answer(own_pair, FIVE[:2], policy)
    lab.pause()
    await alice.send(bob, FIVE[2:], policy)
    await alice.under_way(len(FIVE))
    await lab.kill()
    own_pair.proxy.heal()
    await come(lambda: not alice.online and not bob.online)
    await lab.restart()

    await bob.reads(alice, ["before", *FIVE])
    await alice.all_sent(bob)
    assert await alice.bodies(bob) == await bob.bodies(alice)


@pytest.mark.parametrize("policy", POLICIES)
async def test_flt_002_a_reset_right_after_sending_loses_nothing(pair: Pair, policy: Policy) -> None:
    await pair.alice.send(pair.bob, ["before"], policy)
    await pair.alice.all_sent(pair.bob)
    pair.proxy.black_hole()
    await pair.alice.send(pair.bob, FIVE, policy)
    await pair.alice.under_way(len(FIVE))
    pair.proxy.reset()
    pair.proxy.heal()

    await pair.bob.reads(pair.alice, ["before", *FIVE])
    await pair.alice.all_sent(pair.bob)


async def test_flt_002_a_reset_before_the_acknowledgement_doubles_nothing(pair: Pair) -> None:
    await arrived_without_an_answer(pair, FIVE)
    pair.proxy.reset()
    pair.proxy.heal()

    await pair.alice.all_sent(pair.bob)
    await pair.alice.send(pair.bob, ["after"])
    await pair.bob.reads(pair.alice, ["before", *FIVE, "after"])


async def test_flt_003_resumed_again_and_again_nothing_is_lost_and_the_order_kept(pair: Pair) -> None:
    """Each time some are with the server and some are not."""
    for start in range(0, 40, 10):
        online = len(pair.alice.connections)
        await pair.alice.send(pair.bob, range(start, start + 10), Policy.NONE)
        await asyncio.sleep(0.05 * (start % 3))  # chance decides how many have left
        pair.proxy.reset()
        await come(lambda: ConnectionState.ONLINE in states_since(pair, online))  # noqa: B023
        assert ConnectionState.SYNCING not in states_since(pair, online), "the session was not resumed"

    await pair.bob.reads(pair.alice, range(40))
    await pair.alice.all_sent(pair.bob)
    times = [message.time for message in await pair.bob.shown(pair.alice)]
    assert all(earlier <= later for earlier, later in pairwise(times))


async def test_flt_003_lost_inside_a_message_the_stream_does_not_stay_deaf(pair: Pair) -> None:
    """Prosody 0.12 goes on with the half message when the session is resumed."""
    long = "x" * 40_000  # several TLS records
    await pair.alice.send(pair.bob, ["before"], Policy.NONE)
    await pair.alice.all_sent(pair.bob)
    before = pair.proxy.accepted
    pair.proxy.hold_after(25_000)
    await pair.alice.send(pair.bob, [long, "after"], Policy.NONE)
    await come(lambda: pair.proxy.holding)
    await come(lambda: not pair.alice.online)
    pair.proxy.reset()
    pair.proxy.heal()

    await pair.bob.reads(pair.alice, ["before", long, "after"])
    await pair.alice.all_sent(pair.bob)
    assert pair.proxy.accepted <= before + 3, "one held back, one resumed and deaf, one anew"


def states_since(pair: Pair, count: int) -> list[ConnectionState]:
    return [connection.state for connection in pair.alice.connections[count:]]


async def test_flt_004_a_black_hole_is_noticed_and_shown_and_what_is_written_goes_out_later(
    pair: Pair,
) -> None:
    online = len(pair.alice.connections)
    pair.proxy.black_hole()
    await pair.alice.send(pair.bob, FIVE[:2])
    await come(lambda: ConnectionState.CONNECTING in states_since(pair, online), limit=10)
    await pair.alice.send(pair.bob, FIVE[2:])
    await come(lambda: ConnectionState.WAITING in states_since(pair, online), limit=10)

    assert {message.state for message in await pair.alice.shown(pair.bob)} == {DeliveryState.QUEUED}
    pair.proxy.heal()
    await pair.bob.reads(pair.alice, FIVE)
    await pair.alice.all_sent(pair.bob)


async def test_flt_004_a_server_that_stands_still_is_noticed_by_who_only_waits(own_pair: Pair) -> None:
    bob, lab = own_pair.bob, own_pair.people.lab
    lab.pause()
    await come(lambda: not bob.online, limit=10)
    lab.resume()

    await come(lambda: bob.online)
    await own_pair.alice.send(bob, FIVE)
    await bob.reads(own_pair.alice, FIVE)


def test_flt_004_silence_is_noticed_within_thirty_seconds() -> None:
    timing = Timing()

    assert timing.idle + timing.answer + 2 * timing.tick < 30


async def test_flt_008_only_what_the_archive_has_not_goes_again(
    own_pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    alice, bob, lab = own_pair.alice, own_pair.bob, own_pair.people.lab
    await arrived_without_an_answer(own_pair, FIVE[:3])
    own_pair.proxy.black_hole()
    await alice.send(bob, FIVE[3:])
    await alice.under_way(len(FIVE))
    online, resent = len(alice.connections), Mock(wraps=alice.session.stream.send_tracked)
    monkeypatch.setattr(alice.session.stream, "send_tracked", resent)
    own_pair.proxy.reset()
    await restarted(lab)
    own_pair.proxy.heal()

    await bob.reads(alice, ["before", *FIVE])
    await alice.all_sent(bob)
    assert ConnectionState.SYNCING in states_since(own_pair, online), "the session was resumed"
    *_, fourth, fifth = await alice.shown(bob)
    assert [call.args[1] for call in resent.call_args_list] == [fourth.origin_id, fifth.origin_id]


async def restarted(lab: Lab) -> None:
    """It forgets every session."""
    await lab.kill()
    await lab.restart()
