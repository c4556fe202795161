# SPDX-License-Identifier: AGPL-3.0-or-later
"""The incoming lane: in order, held while the archive is read, never ahead of what is stored."""

import asyncio
from datetime import timedelta

import pytest

from storage.errors import DiskFull, StorageError
from tests.fakes.account_kit import ALICE, AccountKit, chat_message, ids
from tests.fakes.archive_scenes import covered
from tests.fakes.fake_cipher import sealed
from tests.fakes.fake_stream import xml
from xmppclient import ns
from xmppclient.events import GapsChanged, ProblemOccurred
from xmppclient.model import Interval, StanzaId
from xmppclient.pipeline.envelope import Envelope, open_live
from xmppclient.pipeline.inbound import LIVE_BATCH


def envelope(kit: AccountKit, body: str, archive_id: str = "") -> Envelope:
    opened = open_live(xml(chat_message(body, inner=ids(archive=archive_id))), ALICE, kit.clock.now())
    assert opened
    return opened


def interval(kit: AccountKit, first: str, last: str) -> Interval:
    now = kit.clock.now()
    return Interval(kit.ctx.id, ALICE, StanzaId(first), now, StanzaId(last), now)


def read_to_its_end(kit: AccountKit) -> None:
    """A session begins and has its history, up to m0."""
    kit.inbound.hold()
    kit.inbound.reached(interval(kit, "m0", "m0"))
    kit.inbound.release(complete=True)


async def test_messages_keep_their_order_however_many_come_at_once(kit: AccountKit) -> None:
    bodies = [str(number) for number in range(3 * LIVE_BATCH + 5)]
    kit.queue(*(chat_message("", inner=sealed(body)) for body in bodies))
    await kit.inbound.idle()

    assert [m.body for m in sorted(await kit.shown(), key=lambda m: m.id)] == bodies
    assert kit.cipher.trace.count("lock") == 4


async def test_live_messages_wait_until_the_archive_is_stored(kit: AccountKit) -> None:
    kit.inbound.hold()
    kit.queue(chat_message("live"))
    await asyncio.sleep(0.02)
    assert await kit.bodies() == []

    await kit.inbound.accept_page([envelope(kit, "archived", "m1")], None)
    assert await kit.bodies() == ["archived"]
    kit.inbound.release(complete=True)
    await kit.inbound.idle()

    assert await kit.bodies() == ["archived", "live"]


async def test_live_messages_prolong_what_is_covered_if_all_before_them_is_stored(kit: AccountKit) -> None:
    read_to_its_end(kit)

    await kit.arrive(chat_message("one", inner=ids(archive="m1")), chat_message("no id"))
    await kit.arrive(chat_message("two", inner=ids(archive="m2")))

    assert await covered(kit) == [("m0", "m2")]


async def test_behind_a_gap_live_messages_begin_another_interval_and_tell(kit: AccountKit) -> None:
    await kit.store.archive.cover(interval(kit, "m0", "m0"))
    kit.inbound.hold()
    kit.inbound.release(complete=False)

    await kit.arrive(chat_message("one", inner=ids(archive="m5")))
    await kit.arrive(chat_message("two", inner=ids(archive="m6")))

    assert await covered(kit) == [("m5", "m6"), ("m0", "m0")]
    assert len(kit.heard(GapsChanged)) == 1


async def test_holding_again_breaks_the_chain(kit: AccountKit) -> None:
    read_to_its_end(kit)
    kit.inbound.hold()
    kit.inbound.release(complete=False)

    await kit.arrive(chat_message("one", inner=ids(archive="m1")))

    assert await covered(kit) == [("m1", "m1")]


async def test_what_was_left_of_an_earlier_session_covers_nothing(kit: AccountKit) -> None:
    kit.inbound.hold()
    kit.queue(chat_message("one", inner=ids(archive="m1")))
    kit.inbound.hold()  # the next session; what lies between the two is missing
    kit.queue(chat_message("nine", inner=ids(archive="m9")))

    kit.inbound.release(complete=False)
    await kit.inbound.idle()

    assert await kit.bodies() == ["one", "nine"]
    assert await covered(kit) == [("m9", "m9")]


async def test_while_encrypted_messages_wait_the_others_cover_nothing(kit: AccountKit) -> None:
    kit.inbound.hold()
    kit.inbound.admit_plain()

    await kit.arrive(chat_message("one", inner=ids(archive="m1")))

    assert await covered(kit) == []


@pytest.mark.parametrize("error", [DiskFull, StorageError])
async def test_after_a_failed_write_the_point_stays_before_the_gap(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    read_to_its_end(kit)

    async def fail(_: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(kit.store.messages, "add_many", fail)
        await kit.arrive(chat_message("lost", inner=ids(archive="m1")))
    await kit.arrive(chat_message("after", inner=ids(archive="m2")))

    assert await kit.bodies() == ["after"]
    assert await covered(kit) == [("m2", "m2")]  # so that m1 lies in a gap
    assert len(kit.heard(ProblemOccurred)) == 1


async def test_a_page_tells_how_many_messages_were_new(kit: AccountKit) -> None:
    page = [envelope(kit, "one", "m1"), envelope(kit, "two", "m2")]

    assert await kit.inbound.accept_page(page, None) == 2
    assert await kit.inbound.accept_page([*page, envelope(kit, "three", "m3")], None) == 1


async def test_an_empty_page_still_covers(kit: AccountKit) -> None:
    await kit.inbound.accept_page([], interval(kit, "m1", "m9"))

    assert await covered(kit) == [("m1", "m9")]


async def test_what_the_server_delivers_late_covers_nothing(kit: AccountKit) -> None:
    stamp = kit.clock.now() - timedelta(seconds=1)
    delay = f"<delay xmlns='{ns.DELAY}' from='{ALICE}' stamp='{stamp.isoformat()}'/>"
    read_to_its_end(kit)
    await kit.arrive(chat_message("two", inner=ids(archive="m2")))
    await kit.arrive(chat_message("one", inner=ids(archive="m1") + delay))

    assert await covered(kit) == [("m0", "m2")]
