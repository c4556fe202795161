# SPDX-License-Identifier: AGPL-3.0-or-later
"""Catching up: everything once, in order, the newest early where that is safe."""

import pytest

from storage.errors import DiskFull
from storage.records import RosterRecord
from tests.fakes.account_kit import BOB, EVE, AccountKit, chat_message, ids
from tests.fakes.archive_scenes import begun, covered, fail_at, keep, keep_plain
from tests.fakes.fake_archive import QUERY
from tests.fakes.fake_cipher import sealed
from tests.fakes.fake_stream import refuse, result, xml
from xmppclient.errors import RequestError
from xmppclient.events import ArchiveSynced, GapsChanged, MessageAdded
from xmppclient.model import DeliveryState
from xmppclient.services.mam import Window

pytestmark = pytest.mark.usefixtures("small_pages")


async def test_the_first_time_the_newest_messages_come_first(kit: AccountKit) -> None:
    keep(kit, *"01234567")

    await kit.archive.catch_up()

    assert await kit.bodies() == ["5", "6", "7"]
    assert await covered(kit) == [("m5", "m7")]
    assert kit.server_archive.windows() == [Window(3, before=""), Window(2, before="", peer=BOB)]
    assert kit.heard(GapsChanged)


async def test_the_first_time_every_contact_gets_their_newest_messages(kit: AccountKit) -> None:
    await kit.store.roster.put(RosterRecord(kit.ctx.id, EVE))
    keep_plain(kit, "from eve", peer=EVE)
    keep(kit, *"0123")

    await kit.archive.catch_up()

    assert await kit.bodies(EVE) == ["from eve"]
    assert await kit.bodies() == ["1", "2", "3"]
    assert await covered(kit, EVE) == [("", "m2")]  # nothing else lies before the newest page


async def test_an_archive_that_was_empty_is_read_from_its_beginning(kit: AccountKit) -> None:
    await kit.archive.catch_up()
    assert await covered(kit) == [("", "")]
    keep(kit, *"01234")

    await kit.archive.catch_up()

    added = [event.message.body for event in kit.heard(MessageAdded)]
    assert added == list("01234")
    assert await covered(kit) == [("", "m4")]


async def test_a_short_absence_costs_one_question(kit: AccountKit) -> None:
    await begun(kit)
    keep(kit, *"12")

    await kit.archive.catch_up()

    assert kit.server_archive.windows() == [Window(3, after="m0")]


async def test_what_came_since_is_fetched_in_order_and_stored_with_what_it_covers(kit: AccountKit) -> None:
    await begun(kit)
    keep(kit, *"1234567")

    assert await kit.archive.catch_up() == 7

    assert [event.message.body for event in kit.heard(MessageAdded)] == list("1234567")
    assert await covered(kit) == [("", "m7")]
    assert [w.after for w in kit.server_archive.windows() if w.before is None] == ["m0", "m3", "m6"]
    synced = kit.heard(ArchiveSynced)
    assert [event.messages for event in synced if not event.complete] == [3, 6, 7]
    assert [event.messages for event in synced if event.complete] == [7]


async def test_after_a_long_absence_the_newest_unencrypted_messages_come_first_and_once(
    kit: AccountKit,
) -> None:
    await begun(kit)
    keep_plain(kit, *"12345")
    keep(kit, "6")
    keep_plain(kit, "7", "8")

    assert await kit.archive.catch_up() == 8

    added = [event.message.body for event in kit.heard(MessageAdded)]
    assert added[:2] == ["7", "8"]
    assert sorted(added) == list("12345678")
    assert await kit.bodies() == ["first", *"12345678"]


async def test_everything_of_a_long_absence_is_unread_though_its_newest_came_first(kit: AccountKit) -> None:
    await begun(kit)
    await kit.store.conversations.mark_read((await kit.chat()).id)
    for minute in range(10, 90, 10):
        message = chat_message(f"after {minute} minutes", f"{BOB}/phone")
        kit.server_archive.keep(message, stamp=f"2026-01-01T{13 + minute // 60}:{minute % 60:02}:00Z")

    await kit.archive.catch_up()

    assert (await kit.chat()).unread == 8


async def test_an_encrypted_message_is_never_read_before_one_that_is_older(kit: AccountKit) -> None:
    await begun(kit)
    keep(kit, *"123456789")

    await kit.archive.catch_up()

    assert [event.message.body for event in kit.heard(MessageAdded)] == list("123456789")


async def test_an_archive_that_refuses_to_look_ahead_is_read_all_the_same(kit: AccountKit) -> None:
    await begun(kit)
    keep(kit, *"12345")
    fail_at(kit, 2, RequestError("feature-not-implemented"))

    assert await kit.archive.catch_up() == 5


async def test_flt_028_a_disk_that_is_full_stops_the_catch_up_before_the_page(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begun(kit)
    keep(kit, "1")

    async def full(_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(kit.store.archive, "cover", full)
        with pytest.raises(DiskFull):
            await kit.archive.catch_up()
    assert (await kit.bodies(), await covered(kit)) == (["first"], [("", "m0")])

    await kit.archive.catch_up()

    assert (await kit.bodies(), await covered(kit)) == (["first", "1"], [("", "m1")])


async def test_a_catch_up_is_history_for_omemo_from_its_begin_to_its_end_even_if_it_fails(
    kit: AccountKit,
) -> None:
    kit.stream.answers[QUERY] = refuse("forbidden")

    with pytest.raises(RequestError):
        await kit.archive.catch_up()

    assert kit.cipher.history == ["begin", "end"]


async def test_flt_011_a_server_without_an_archive_says_so(kit: AccountKit) -> None:
    kit.stream.answers[QUERY] = lambda _: result()

    with pytest.raises(RequestError):
        await kit.archive.catch_up()


async def test_live_messages_prolong_what_was_read_to_its_end(kit: AccountKit) -> None:
    kit.inbound.hold()
    await begun(kit)
    kit.inbound.release(complete=True)

    await kit.arrive(chat_message("live", inner=ids(archive="m1")))

    assert await covered(kit) == [("", "m1")]


async def test_a_message_that_is_no_result_is_left_to_others(kit: AccountKit) -> None:
    assert not kit.archive.take(xml(chat_message("hello")))


async def test_an_unreadable_archived_message_is_kept_and_the_rest_goes_on(kit: AccountKit) -> None:
    await begun(kit)
    kit.cipher.unreadable["2"] = "broken"
    keep(kit, *"123")

    await kit.archive.catch_up()

    states = [message.state for message in await kit.shown()]
    assert states == [DeliveryState.RECEIVED] * 2 + [DeliveryState.UNDECRYPTABLE, DeliveryState.RECEIVED]


async def test_plain_live_messages_need_not_wait_for_a_slow_archive_but_encrypted_ones_do(
    kit: AccountKit,
) -> None:
    kit.inbound.hold()
    kit.queue(chat_message("", inner=sealed("sealed")), chat_message("plain"))
    kit.inbound.admit_plain()
    kit.queue(chat_message("", inner=sealed("sealed too")))
    await kit.inbound.idle()
    assert await kit.bodies() == ["plain"]

    kit.inbound.release(complete=True)
    await kit.inbound.idle()

    assert sorted(await kit.bodies()) == ["plain", "sealed", "sealed too"]
    assert [m.body for m in sorted(await kit.shown(), key=lambda m: m.id)][1:] == ["sealed", "sealed too"]
