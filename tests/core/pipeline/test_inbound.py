# SPDX-License-Identifier: AGPL-3.0-or-later
"""The incoming lane: in order, held while the archive is read, never ahead of what is stored."""

import asyncio
from datetime import timedelta

import pytest

from storage.errors import DiskFull, StorageError
from tests.fakes.account_kit import ALICE, AccountKit, chat_message, ids
from tests.fakes.fake_cipher import sealed
from tests.fakes.fake_stream import xml
from xmppclient import ns
from xmppclient.events import ProblemOccurred
from xmppclient.model import ArchivePoint, StanzaId
from xmppclient.pipeline.envelope import Envelope, open_live
from xmppclient.pipeline.inbound import LIVE_BATCH


def envelope(kit: AccountKit, body: str, archive_id: str = "") -> Envelope:
    opened = open_live(xml(chat_message(body, inner=ids(archive=archive_id))), ALICE, kit.clock.now())
    assert opened
    return opened


async def point(kit: AccountKit) -> str:
    found = await kit.store.archive.point(kit.ctx.id, ALICE)
    return found.stanza_id if found else ""


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


async def test_a_live_message_moves_the_point_only_when_all_before_it_is_stored(kit: AccountKit) -> None:
    kit.inbound.hold()
    kit.inbound.release(complete=False)
    await kit.arrive(chat_message("one", inner=ids(archive="m1")))
    assert await point(kit) == ""

    kit.inbound.hold()
    kit.inbound.release(complete=True)
    await kit.arrive(chat_message("two", inner=ids(archive="m2")), chat_message("no id"))

    assert await point(kit) == "m2"


async def test_holding_again_stops_the_point(kit: AccountKit) -> None:
    kit.inbound.release(complete=True)
    kit.inbound.hold()
    kit.inbound.release(complete=False)

    await kit.arrive(chat_message("one", inner=ids(archive="m1")))

    assert await point(kit) == ""


@pytest.mark.parametrize("error", [DiskFull, StorageError])
async def test_after_a_failed_write_the_point_stays_before_the_gap(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    kit.inbound.release(complete=True)

    async def fail(_: object) -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(kit.store.messages, "add_many", fail)
        await kit.arrive(chat_message("lost", inner=ids(archive="m1")))
    await kit.arrive(chat_message("after", inner=ids(archive="m2")))

    assert await kit.bodies() == ["after"]
    assert await point(kit) == ""  # so that the next catch-up brings m1 again
    assert len(kit.heard(ProblemOccurred)) == 1


async def test_a_page_tells_how_many_messages_were_new(kit: AccountKit) -> None:
    page = [envelope(kit, "one", "m1"), envelope(kit, "two", "m2")]

    assert await kit.inbound.accept_page(page, None) == 2
    assert await kit.inbound.accept_page([*page, envelope(kit, "three", "m3")], None) == 1


async def test_an_empty_page_still_moves_the_point(kit: AccountKit) -> None:
    await kit.inbound.accept_page([], ArchivePoint(kit.ctx.id, ALICE, StanzaId("m9"), kit.clock.now()))

    assert await point(kit) == "m9"


async def test_what_the_server_delivers_late_does_not_move_the_point_back(kit: AccountKit) -> None:
    stamp = kit.clock.now() - timedelta(seconds=1)
    delay = f"<delay xmlns='{ns.DELAY}' from='{ALICE}' stamp='{stamp.isoformat()}'/>"
    kit.inbound.release(complete=True)
    await kit.arrive(chat_message("two", inner=ids(archive="m2")))
    await kit.arrive(chat_message("one", inner=ids(archive="m1") + delay))

    assert await point(kit) == "m2"
