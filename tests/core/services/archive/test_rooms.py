# SPDX-License-Identifier: AGPL-3.0-or-later
"""Archives of rooms: each has a sync point of its own, and nobody waits for that of another."""

from datetime import timedelta

import pytest

from tests.fakes.account_kit import BOB, NOON, AccountKit, chat_message
from tests.fakes.archive_scenes import fail_at, keep
from tests.fakes.fake_archive import FakeArchive
from tests.fakes.fake_cipher import sealed
from tests.fakes.room_scenes import ROOM, numbered, room, said
from xmppclient.errors import RequestError
from xmppclient.events import ArchiveSynced
from xmppclient.model import Address, DeliveryState, Gap, Policy
from xmppclient.services.archive import catch_up, reading, retries, service
from xmppclient.services.mam import Window

pytestmark = pytest.mark.usefixtures("small_pages")

OTHER = Address("other@muc.a.test")


def keep_said(kit: AccountKit, *bodies: str, of: Address = ROOM, nick: str = "bob") -> FakeArchive:
    archive = kit.archive_of(of)
    for body in bodies:
        archive.keep(said(body, nick, room=of))
    return archive


async def covered(kit: AccountKit, of: Address = ROOM) -> list[tuple[str, str]]:
    found = await kit.store.archive.intervals(kit.ctx.id, of)
    return [(one.first_id, one.last_id) for one in found]


async def gaps(kit: AccountKit) -> tuple[Gap, ...]:
    return await kit.archive.gaps(await kit.chat(ROOM))


async def joined(kit: AccountKit, of: Address = ROOM) -> None:
    """As a room is entered: live messages wait while its archive is read."""
    kit.inbound.hold(of)
    await kit.archive.catch_up_room(of)
    kit.inbound.release(of, complete=True)


async def test_the_first_time_only_the_newest_page_is_read_and_is_no_news(kit: AccountKit) -> None:
    await room(kit)
    archive = keep_said(kit, *"01234567")
    kit.clock.move(-3600 * 24 * 30)  # the messages are of January

    await kit.archive.catch_up_room(ROOM)

    assert await kit.bodies(ROOM) == ["5", "6", "7"]
    assert archive.windows() == [Window(3, before="")]
    assert await covered(kit) == [("m5", "m7")]
    assert (await kit.chat(ROOM)).unread == 0
    assert [gap.after for gap in await gaps(kit)] == [None]
    assert kit.heard(ArchiveSynced) == []


async def test_each_archive_has_its_own_sync_point(kit: AccountKit) -> None:
    await room(kit)
    await room(kit, OTHER)
    keep(kit, "private")
    await kit.archive.catch_up()
    keep_said(kit, "0")
    keep_said(kit, "a", "b", of=OTHER)

    await joined(kit)
    await joined(kit, OTHER)
    archive = keep_said(kit, "1", "2")
    archive.queries.clear()
    await joined(kit)

    assert archive.windows() == [Window(3, after="m0")]
    assert await kit.bodies(ROOM) == ["0", "1", "2"]
    assert await kit.bodies(OTHER) == ["a", "b"]
    assert await kit.bodies() == ["private"]
    assert (await covered(kit), await covered(kit, OTHER)) == ([("", "m2")], [("", "m1")])


async def test_what_was_said_while_we_were_away_is_news(kit: AccountKit) -> None:
    await room(kit)
    keep_said(kit, "0")
    await joined(kit)

    keep_said(kit, *"12345678")
    await joined(kit)

    assert (await kit.chat(ROOM)).unread == 8


async def test_live_messages_of_a_room_wait_for_its_archive_and_others_do_not(kit: AccountKit) -> None:
    await room(kit)
    await room(kit, OTHER)
    kit.inbound.hold(ROOM)

    await kit.arrive(said("later"), said("now", room=OTHER), chat_message("to me"))
    assert (await kit.bodies(ROOM), await kit.bodies(OTHER), await kit.bodies()) == ([], ["now"], ["to me"])

    keep_said(kit, "before")
    await kit.archive.catch_up_room(ROOM)
    kit.inbound.release(ROOM)
    await kit.inbound.idle()
    assert await kit.bodies(ROOM) == ["before", "later"]


async def test_what_comes_live_prolongs_what_is_covered_by_the_ids_of_the_room(kit: AccountKit) -> None:
    await room(kit)
    keep_said(kit, "0")
    await joined(kit)

    await kit.arrive(said("1", inner=numbered("r1")), said("2", inner=numbered("r2")))

    assert await covered(kit) == [("", "r2")]


async def test_without_an_archive_nothing_is_covered_and_nothing_seems_missing(kit: AccountKit) -> None:
    await room(kit)
    kit.inbound.hold(ROOM)
    kit.inbound.release(ROOM, complete=False)

    await kit.arrive(said("1", inner=numbered("r1")))

    assert (await covered(kit), await gaps(kit)) == ([], ())


async def test_in_a_new_session_live_messages_of_a_room_cover_nothing_before_it_was_entered(
    kit: AccountKit,
) -> None:
    await room(kit)
    keep_said(kit, "0")
    await joined(kit)

    kit.inbound.hold()
    kit.inbound.release(complete=True)
    await kit.arrive(said("1", inner=numbered("r9")))

    assert await covered(kit) == [("", "m0")]


async def test_our_messages_from_the_archive_are_proved_and_not_sent_again(kit: AccountKit) -> None:
    await room(kit, can_send=False)
    kit.outbound.open(resumed=False)
    (message,) = await kit.send("mine", to=ROOM, policy=Policy.NONE)
    kit.archive_of(ROOM).keep(said("mine", "alice", numbered("x", message.origin_id)))

    await joined(kit)
    made = kit.ctx.rooms.of(ROOM)
    assert made
    made.can_send = True  # type: ignore[misc]
    kit.outbound.entered(ROOM)
    await kit.settled()

    (stored,) = await kit.shown(ROOM)
    assert (stored.state, stored.stanza_id) == (DeliveryState.SENT, "m0")
    assert (kit.stream.tracked, await kit.queued()) == ([], [])


async def test_in_a_room_that_wrote_more_than_anybody_reads_the_newest_page_comes_before_a_gap(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert catch_up.FAR == 4
    monkeypatch.setattr(catch_up, "FAR", 2)
    await room(kit, private=False)
    keep_said(kit, "0")
    await joined(kit)

    keep_said(kit, *(str(number) for number in range(1, 15)))
    await joined(kit)

    assert await covered(kit) == [("m12", "m14"), ("", "m6")]
    assert await kit.bodies(ROOM) == [str(number) for number in (*range(7), 12, 13, 14)]
    (gap,) = await gaps(kit)
    assert gap.after is not None
    for _ in range(2):
        (gap,) = await gaps(kit)
        await kit.archive.fill(await kit.chat(ROOM), gap.id)
    assert await kit.bodies(ROOM) == [str(number) for number in range(15)]
    assert await covered(kit) == [("", "m14")]


async def test_where_something_may_be_encrypted_everything_is_read_in_order(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catch_up, "FAR", 2)
    await room(kit)
    keep_said(kit, "0")
    await joined(kit)

    for number in range(1, 15):
        kit.archive_of(ROOM).keep(said("", inner=sealed(str(number))))
    await joined(kit)

    assert await covered(kit) == [("", "m14")]
    assert await kit.bodies(ROOM) == [str(number) for number in range(15)]


async def test_the_clock_of_a_room_moves_nothing_that_was_said_elsewhere(kit: AccountKit) -> None:
    await room(kit)
    ahead = (NOON + timedelta(minutes=2)).strftime("%Y-%m-%dT%H:%M:%SZ")
    kit.archive_of(ROOM).keep(said("early"), stamp=ahead)
    await joined(kit)

    await kit.arrive(said("later"), chat_message("meanwhile"))

    first, second = await kit.shown(ROOM)
    assert first.time <= second.time
    assert [message.time for message in await kit.shown()] == [NOON]


async def test_scrolling_fills_a_gap_of_a_room(kit: AccountKit) -> None:
    await room(kit)
    keep_said(kit, *"01234567")
    await kit.archive.catch_up_room(ROOM)
    (gap,) = await gaps(kit)

    assert await kit.archive.fill(await kit.chat(ROOM), gap.id) == 3

    assert await kit.bodies(ROOM) == list("234567")
    assert await covered(kit) == [("m2", "m7")]


async def test_in_the_background_some_more_is_read_and_no_more(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "ENOUGH", 5)
    await room(kit)
    keep_said(kit, *(str(number) for number in range(12)))

    await kit.archive.catch_up_room(ROOM)
    await kit.until(lambda: not kit.archive._behind)

    assert await kit.bodies(ROOM) == ["6", "7", "8", "9", "10", "11"]


async def test_a_check_compares_the_room_with_its_own_archive(kit: AccountKit) -> None:
    await room(kit)
    keep_said(kit, *"01234")
    keep_said(kit, "mine", nick="alice")
    keep(kit, "private")

    report = await kit.archive.check(await kit.chat(ROOM))

    assert (report.compared, report.stored, report.only_here, report.complete) == (6, 6, 0, True)
    assert await covered(kit) == [("", "m5")]


async def test_a_room_whose_archive_fails_keeps_what_was_stored(kit: AccountKit) -> None:
    await room(kit)
    keep_said(kit, "0")
    await joined(kit)
    archive = keep_said(kit, *"12345")
    fail_at(kit, 3, RequestError("internal-server-error"), archive)  # the second looks ahead

    with pytest.raises(RequestError):
        await kit.archive.catch_up_room(ROOM)

    assert await covered(kit) == [("", "m3")]
    await joined(kit)
    assert await kit.bodies(ROOM) == list("012345")
    assert await covered(kit) == [("", "m5")]


async def test_a_room_whose_archive_failed_is_asked_again(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retries, "AGAIN", (0.01, 0.01))
    await room(kit)
    keep_said(kit, "0")
    await joined(kit)
    archive = keep_said(kit, "1")
    fail_at(kit, 1, RequestError("internal-server-error"), archive)

    kit.inbound.hold(ROOM)
    with pytest.raises(RequestError):
        await kit.archive.catch_up_room(ROOM)
    kit.inbound.release(ROOM, complete=False)
    await kit.until(lambda: len(archive.queries) >= 3)
    await kit.settled()
    await kit.arrive(said("2", inner=numbered("m2")))

    assert await kit.bodies(ROOM) == ["0", "1", "2"]
    assert await covered(kit) == [("", "m2")]


async def test_a_room_that_has_no_archive_for_us_is_not_asked_again(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retries, "AGAIN", (0.01, 0.01))
    await room(kit)
    archive = keep_said(kit, "0")
    fail_at(kit, 1, RequestError("forbidden"), archive)

    with pytest.raises(RequestError):
        await kit.archive.catch_up_room(ROOM)
    await kit.settled()

    assert len(archive.queries) == 1


async def test_history_of_two_rooms_is_one_history_for_omemo(kit: AccountKit) -> None:
    await room(kit)
    await room(kit, OTHER)
    for of in (ROOM, OTHER):
        kit.archive_of(of).keep(said("", inner=sealed("secret"), room=of))

    async with kit.archive._kit.history.reading():
        await kit.archive.catch_up_room(ROOM)
        await kit.archive.catch_up_room(OTHER)
        assert kit.cipher.history == ["begin"]
    assert kit.cipher.history[-1] == "end"
    assert kit.cipher.read_as == [(BOB, ROOM), (BOB, OTHER)]
    assert reading.PAGE == 3
