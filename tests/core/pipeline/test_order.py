# SPDX-License-Identifier: AGPL-3.0-or-later
"""On a slow line messages arrive seconds after the server took them; their order is the server's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes.account_kit import ALICE, NOON, AccountKit, chat_message, ids
from tests.fakes.fake_stream import xml
from xmppclient.model import Interval, StanzaId
from xmppclient.pipeline.envelope import Envelope, Origin, open_live


def at(seconds: float, body: str) -> Envelope:
    """A message of the archive, taken so many seconds after noon; its id is its body."""
    opened = open_live(
        xml(chat_message(body, inner=ids(archive=body))), ALICE, NOON + timedelta(seconds=seconds)
    )
    assert opened
    return replace(opened, origin=Origin.ARCHIVE)


def covered(kit: AccountKit, seconds: float, last: str) -> Interval:
    until = NOON + timedelta(seconds=seconds)
    return Interval(kit.ctx.id, ALICE, StanzaId("m0"), NOON, StanzaId(last), until)


def delayed(seconds: float, body: str) -> str:
    stamp = (NOON + timedelta(seconds=seconds)).isoformat()
    delay = f"<delay xmlns='urn:xmpp:delay' from='a.test' stamp='{stamp}'/>"
    return chat_message(body, inner=ids(archive=body) + delay)


async def test_what_is_resent_stays_behind_what_arrived_late(kit: AccountKit) -> None:
    kit.clock.move(10)
    await kit.arrive(chat_message("1", inner=ids(archive="1")), chat_message("2", inner=ids(archive="2")))
    kit.clock.move(10)
    await kit.arrive(delayed(4, "3"), delayed(4, "4"), delayed(12, "5"))

    assert await kit.bodies() == list("12345")


async def test_what_the_archive_brings_stays_behind_what_arrived_late(kit: AccountKit) -> None:
    kit.clock.move(10)
    await kit.arrive(chat_message("1", inner=ids(archive="1")), chat_message("2", inner=ids(archive="2")))

    await kit.inbound.accept_page([at(2, "1"), at(3, "2"), at(4, "3"), at(4, "4"), at(11, "5")], None)

    assert await kit.bodies() == list("12345")


async def test_also_the_next_page_stays_behind_them(kit: AccountKit) -> None:
    kit.clock.move(10)
    await kit.arrive(chat_message("1", inner=ids(archive="1")))

    await kit.inbound.accept_page([at(2, "1"), at(4, "2")], covered(kit, 4, "2"))

    end = await kit.store.archive.newest(kit.ctx.id, ALICE)
    assert end
    assert end.last_time == NOON + timedelta(seconds=10)


async def test_a_live_message_stays_behind_the_archive_whose_clock_is_a_little_ahead(kit: AccountKit) -> None:
    await kit.inbound.accept_page([at(4, "1")], None)
    await kit.arrive(chat_message("2", inner=ids(archive="2")))

    assert await kit.bodies() == list("12")


@pytest.mark.parametrize("days", [-1, 1])
async def test_a_clock_that_was_wrong_moves_nothing(kit: AccountKit, days: int) -> None:
    kit.clock.move(days * 86400)
    await kit.arrive(chat_message("wrong", inner=ids(archive="1")))
    kit.clock.time = NOON
    await kit.arrive(chat_message("right"))
    await kit.inbound.accept_page([at(-1, "1"), at(1, "2")], None)

    times = {message.body: message.time for message in await kit.shown()}
    assert times["right"] == NOON
    assert times["2"] == NOON + timedelta(seconds=1)


async def test_older_history_stays_where_it_belongs(kit: AccountKit) -> None:
    kit.clock.move(10)
    await kit.arrive(chat_message("new"))
    await kit.inbound.accept_page([at(1, "old"), at(2, "older")], None)

    assert await kit.bodies() == ["old", "older", "new"]
