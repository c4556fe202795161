# SPDX-License-Identifier: AGPL-3.0-or-later
"""FLT-034 to FLT-039: whatever happens to an archive or its clock, each message once, in its place."""

from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from pathlib import Path
from shutil import copytree

import pytest

from tests.fakes.account_kit import AccountKit, account_kit, carbon, chat_message, ids
from tests.fakes.archive_scenes import begun, covered, fail_at, keep, keep_plain
from tests.fakes.fake_archive import Kept
from tests.fakes.fake_cipher import sealed
from tests.faults.archives import away, read_on, serve
from tests.faults.victims import Killer
from xmppclient.errors import NotConnected, RequestError
from xmppclient.events import MessageAdded
from xmppclient.services.archive import reading

small_pages = pytest.mark.usefixtures("small_pages")

WAYS = ("live", "carbon", "archive")


# -- FLT-034 ---------------------------------------------------------------------------


@small_pages
@pytest.mark.parametrize("days", [-1, 1])
async def test_flt_034_a_clock_that_was_wrong_for_a_day_loses_nothing(kit: AccountKit, days: int) -> None:
    """A live message is stored at a wrong time, and the sessions after it go by ids."""
    kit.inbound.hold()
    await begun(kit)
    kit.inbound.release(complete=True)
    right = kit.server_archive.kept[-1].time + timedelta(seconds=1)
    kit.clock.time = right + timedelta(days=days)
    live = kit.server_archive.keep(chat_message("live", inner=ids(archive="m1")))
    await kit.arrive(live.message)
    keep(kit, *"2345678")
    kit.clock.time = right + timedelta(minutes=1)

    kit.inbound.hold()
    await kit.archive.catch_up()

    assert sorted(await kit.bodies()) == sorted(["first", "live", *"2345678"])
    archived = [body for body in await kit.bodies() if body not in ("first", "live")]
    assert archived == list("2345678")
    assert (await covered(kit))[0][1] == "m8"


@small_pages
@pytest.mark.parametrize("days", [-1, 1])
async def test_flt_034_a_gap_beside_a_message_with_a_wrong_time_is_filled_completely(
    kit: AccountKit, days: int
) -> None:
    kit.inbound.hold()
    await begun(kit)
    keep(kit, *"123")
    kit.inbound.hold()
    kit.inbound.release(complete=False)
    kit.clock.time = kit.server_archive.kept[-1].time + timedelta(days=days)
    live = kit.server_archive.keep(chat_message("live", inner=ids(archive="m4")))
    await kit.arrive(live.message)
    keep(kit, *"567")

    await kit.archive.catch_up()
    await kit.archive.fill_gaps()

    assert sorted(await kit.bodies()) == sorted(["first", *"123", "live", *"567"])
    assert ("", "m7") in await covered(kit)


async def test_flt_034_messages_after_the_year_2038_are_stored(kit: AccountKit) -> None:
    kit.server_archive.keep(chat_message("late"), stamp="2040-01-19T03:14:08Z")

    await kit.archive.catch_up()

    (late,) = await kit.shown()
    assert late.time.year == 2040


# -- FLT-035 ---------------------------------------------------------------------------


@small_pages
@pytest.mark.parametrize("order", list(permutations(WAYS)))
@pytest.mark.parametrize("encrypted", [False, True])
async def test_flt_035_a_message_that_comes_by_three_ways_is_shown_once(
    kit: AccountKit, order: tuple[str, ...], encrypted: bool
) -> None:
    await begun(kit)
    text = chat_message(
        "" if encrypted else "hello", inner=(sealed("hello") if encrypted else "") + ids("o1")
    )
    named = text.replace(ids("o1"), ids("o1", "m1"))
    kit.clock.time = kit.server_archive.kept[0].time + timedelta(seconds=1)
    kept = kit.server_archive.keep(text)

    for way in order:
        if way == "archive":
            await kit.archive.catch_up()
        else:
            await kit.arrive(named if way == "live" else carbon(named))

    (_, shown) = await kit.shown()
    assert (shown.body, shown.stanza_id, shown.time) == ("hello", "m1", kept.time)


@small_pages
async def test_flt_035_a_live_message_without_an_id_is_known_again_by_its_origin(kit: AccountKit) -> None:
    await begun(kit)
    text = chat_message("hello", inner=ids("o1"))
    await kit.arrive(text)
    kit.server_archive.keep(text)

    await kit.archive.catch_up()

    (shown,) = [message for message in await kit.shown() if message.body == "hello"]
    assert shown.stanza_id == "m1"


# -- FLT-036 ---------------------------------------------------------------------------


@small_pages
async def test_flt_036_a_page_that_comes_newest_first_is_read_oldest_first(kit: AccountKit) -> None:
    await begun(kit)
    keep(kit, *"123")
    kit.server_archive.newest_first = True

    await kit.archive.catch_up()

    assert [event.message.body for event in kit.heard(MessageAdded)] == list("123")
    assert await kit.bodies() == ["first", *"123"]
    assert await covered(kit) == [("", "m3")]


@small_pages
async def test_flt_036_live_messages_that_overtake_the_archive_end_up_in_its_order(kit: AccountKit) -> None:
    await begun(kit)
    keep_plain(kit, *"1234")
    kit.inbound.hold()
    kit.clock.time = kit.server_archive.kept[-1].time + timedelta(seconds=1)
    live = kit.server_archive.keep(chat_message("5", inner=ids(archive="m5")))
    kit.queue(live.message)
    kit.inbound.admit_plain()
    await kit.inbound.idle()

    await kit.archive.catch_up()
    kit.inbound.release(complete=True)
    await kit.inbound.idle()

    assert await kit.bodies() == ["first", *"12345"]


# -- FLT-037 ---------------------------------------------------------------------------


@small_pages
@pytest.mark.parametrize("error", [RequestError("internal-server-error"), NotConnected()])
async def test_flt_037_an_error_in_the_middle_keeps_what_is_stored_and_goes_on_there(
    kit: AccountKit, error: RequestError | NotConnected
) -> None:
    await begun(kit)
    keep(kit, *"1234567")
    fail_at(kit, 3, error)
    with pytest.raises(type(error)):
        await kit.archive.catch_up()
    assert (await kit.bodies(), await covered(kit)) == (["first", *"123"], [("", "m3")])

    kit.server_archive.before_answer = lambda query: None
    assert await kit.archive.catch_up() == 4

    assert await kit.bodies() == ["first", *"1234567"]


@small_pages
async def test_flt_037_a_gap_is_known_and_refilled_after_a_restart(
    blank_profile: Path, tmp_path: Path
) -> None:
    copytree(blank_profile, tmp_path / "profile")
    async with account_kit(tmp_path / "profile") as kit:
        await begun(kit)
        keep(kit, *"1234")
        kit.inbound.hold()
        kit.inbound.release(complete=False)
        kit.clock.time = kit.server_archive.kept[-1].time + timedelta(seconds=1)
        await kit.arrive(kit.server_archive.keep(chat_message("live", inner=ids(archive="m5"))).message)
        kept = kit.server_archive.kept

    async with account_kit(tmp_path / "profile") as again:
        again.server_archive.kept = kept
        assert len(await again.archive.gaps(await again.chat())) == 1

        await again.archive.catch_up()
        await again.archive.fill_gaps()

        assert await again.bodies() == ["first", *"1234", "live"]
        assert await again.archive.gaps(await again.chat()) == ()


# -- FLT-038 ---------------------------------------------------------------------------


def renamed(kit: AccountKit, first: int = 0) -> None:
    """The archive forgets its ids and gives new ones, from a message on."""
    kept = kit.server_archive.kept
    kept[first:] = [replace(one, archive_id=one.archive_id.replace("m", "n")) for one in kept[first:]]


@small_pages
async def test_flt_038_an_archive_that_has_forgotten_our_place_is_read_anew_without_doubles(
    kit: AccountKit,
) -> None:
    await begun(kit)
    for body in "12":
        kit.server_archive.keep(chat_message("", inner=sealed(body) + ids(f"o{body}")))
    await kit.archive.catch_up()
    renamed(kit)
    keep(kit, "3")

    await kit.archive.catch_up()

    assert [body for body in await kit.bodies() if body != "first"] == ["1", "2", "3"]
    assert (await covered(kit))[0][1] == "m3"


@small_pages
async def test_flt_038_our_place_may_be_forgotten_while_we_read(kit: AccountKit) -> None:
    await begun(kit)
    for body in "12345678":
        kit.server_archive.keep(chat_message(body, inner=ids(f"o{body}")))

    def forget(query: object) -> None:
        if len(kit.server_archive.queries) == 3:
            renamed(kit)

    kit.server_archive.before_answer = forget

    await kit.archive.catch_up()

    assert [body for body in await kit.bodies() if body != "first"] == list("12345678")


@small_pages
async def test_flt_038_an_archive_that_has_expired_altogether_is_no_error(kit: AccountKit) -> None:
    await begun(kit)
    kit.server_archive.kept[:] = [Kept("x1", "2026-02-01T12:00:00Z", chat_message("after"))]

    await kit.archive.catch_up()

    assert await kit.bodies() == ["first", "after"]


# -- FLT-039 ---------------------------------------------------------------------------


@pytest.mark.parametrize(("count", "kills"), [(1500, 4), pytest.param(100_000, 40, marks=[pytest.mark.long])])
@pytest.mark.timeout(1800)
async def test_flt_039_any_number_of_unread_messages_is_read_once_however_often_it_is_killed(
    count: int, kills: int, blank_profile: Path, tmp_path: Path
) -> None:
    copytree(blank_profile, tmp_path / "profile")
    await away(tmp_path / "profile")

    await Killer(read_on, tmp_path, (tmp_path / "profile", count)).kill(kills)

    async with account_kit(tmp_path / "profile") as kit:
        serve(kit, count)
        await kit.archive.catch_up()
        await kit.archive.fill_gaps()
        rows = await kit.store.database.fetch("SELECT body FROM message ORDER BY time, id")
        assert [int(body) for (body,) in rows] == list(range(count))
        assert await covered(kit) == [("", f"m{count - 1}")]


async def test_flt_039_the_newest_of_a_great_many_messages_are_there_after_the_first_page(
    kit: AccountKit,
) -> None:
    await kit.archive.catch_up()
    serve(kit, 3000)
    newest: list[str] = []

    def look(event: MessageAdded) -> None:
        newest.append(event.message.body)

    kit.bus.subscribe(MessageAdded, look)

    await kit.archive.catch_up()

    assert newest[0] == str(3000 - reading.PAGE + 10)  # after the second with which the newest page begins
    assert len(newest) == len(set(newest)) == 3000
