# SPDX-License-Identifier: AGPL-3.0-or-later
"""FLT-007: whatever takes long, nothing overtakes it."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.faults.conftest import Pair
from tests.faults.people import come
from xmppclient.model import ConnectionState, Policy

SLOW = 1.2  # seconds
SIX = range(1, 7)

Work = Callable[..., Awaitable[Any]]


def first_slow(work: Work, wait: Work = asyncio.sleep) -> Work:
    """The same, but the first call takes its time."""
    calls = 0

    async def slow(*args: Any, **options: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == 1:
            await wait(SLOW)
        return await work(*args, **options)

    return slow


async def test_flt_007_plain_text_does_not_overtake_slow_encryption(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    omemo = pair.alice.session.omemo
    monkeypatch.setattr(omemo, "encrypt", first_slow(omemo.encrypt))
    for body in SIX:
        await pair.alice.send(pair.bob, [body], Policy.NONE if body % 2 == 0 else None)

    await pair.bob.reads(pair.alice, SIX)
    assert await pair.alice.bodies(pair.bob) == [str(body) for body in SIX]


async def test_flt_007_what_arrives_waits_behind_slow_decryption_and_a_slow_disk(
    pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    omemo, messages = pair.bob.session.omemo, pair.bob.core.profile.store.messages
    monkeypatch.setattr(omemo, "decrypt", first_slow(omemo.decrypt))
    monkeypatch.setattr(messages, "add_many", first_slow(messages.add_many))
    for body in SIX:
        await pair.alice.send(pair.bob, [body], Policy.NONE if body % 2 == 0 else None)

    await pair.bob.reads(pair.alice, SIX)


async def test_flt_007_a_message_encrypted_while_its_session_was_lost_does_not_overtake(
    own_pair: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Those before it were under way and must go again first."""
    alice, bob, lab = own_pair.alice, own_pair.bob, own_pair.people.lab
    lost, omemo = len(alice.connections), alice.session.omemo

    async def until_the_next_session(_: float) -> None:
        await come(lambda: ConnectionState.SYNCING in [c.state for c in alice.connections[lost:]])

    own_pair.proxy.black_hole()
    await alice.send(bob, SIX[:3], Policy.NONE)
    await alice.under_way(3)
    monkeypatch.setattr(omemo, "encrypt", first_slow(omemo.encrypt, until_the_next_session))
    await alice.send(bob, SIX[3:])
    own_pair.proxy.reset()
    await lab.kill()
    await lab.restart()
    own_pair.proxy.heal()

    await bob.reads(alice, SIX)
    await alice.all_sent(bob)
