# SPDX-License-Identifier: AGPL-3.0-or-later
"""Gaps: known, shown where they are, filled from the side that is safe, and kept over a restart."""

from dataclasses import replace
from datetime import timedelta
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, NOON, AccountKit, chat_message, ids
from tests.fakes.archive_scenes import begun, covered, fail_at, keep, keep_plain
from tests.fakes.fake_archive import FIRST, QUERY, Kept
from xmppclient.errors import NotConnected, RequestError
from xmppclient.events import GapsChanged, MessageAdded
from xmppclient.model import AccountId, Address, Gap, Interval, StanzaId
from xmppclient.services.archive.gaps import Hole, holes

pytestmark = pytest.mark.usefixtures("small_pages")


async def gaps(kit: AccountKit, peer: Address = BOB) -> tuple[Gap, ...]:
    return await kit.archive.gaps(await kit.chat(peer))


async def fill(kit: AccountKit, peer: Address = BOB) -> int:
    """A page into the newest gap."""
    return await kit.archive.fill(await kit.chat(peer), (await gaps(kit, peer))[0].id)


async def gap_in_the_middle(kit: AccountKit, *missing: str, plain: bool = False) -> None:
    """ "first" and "live" are stored, what is missing between them is only in the archive."""
    kit.inbound.hold()
    await begun(kit)
    (keep_plain if plain else keep)(kit, *missing)
    kit.inbound.hold()
    fail_at(kit, 1, RequestError("internal-server-error"))
    with pytest.raises(RequestError):
        await kit.archive.catch_up()
    kit.server_archive.before_answer = lambda query: None
    kit.inbound.release(complete=False)
    live = kit.server_archive.keep(chat_message("live", inner=ids(archive=f"m{len(missing) + 1}")))
    kit.clock.time = live.time
    await kit.arrive(live.message)
    kit.server_archive.queries.clear()
    kit.news.clear()


# -- the past ---------------------------------------------------------------------------


async def test_the_past_is_filled_page_by_page(kit: AccountKit) -> None:
    keep(kit, *"0123456789")
    await kit.archive.catch_up()

    assert await kit.archive.fill_gaps() == 7

    assert await kit.bodies() == list("0123456789")
    assert await covered(kit) == [("", "m9")]
    assert await kit.archive.fill_gaps() == 0
    assert await gaps(kit) == ()


async def test_a_past_that_was_interrupted_goes_on_where_it_stopped(kit: AccountKit) -> None:
    keep(kit, *"0123456789")
    await kit.archive.catch_up()
    fail_at(kit, 2, NotConnected())
    with pytest.raises(NotConnected):
        await kit.archive.fill_gaps()
    assert await kit.bodies() == list("456789")
    kit.server_archive.before_answer = lambda query: None

    await kit.archive.fill_gaps()

    assert await kit.bodies() == list("0123456789")
    assert [w.before for w in kit.server_archive.windows()[-2:]] == ["m4", "m1"]


async def test_messages_of_one_second_keep_their_order_over_the_borders_of_pages(kit: AccountKit) -> None:
    for body in "0123456789":
        kit.server_archive.keep(chat_message(body), stamp="2026-01-01T12:00:07Z")
    await kit.archive.catch_up()

    await kit.archive.fill_gaps()

    assert await kit.bodies() == list("0123456789")


async def test_the_past_begins_at_the_oldest_message_that_is_stored(kit: AccountKit) -> None:
    keep(kit, *"012345")
    await kit.archive.catch_up()

    (gap,) = await gaps(kit)

    assert (gap.after, gap.before, gap.filling) == (None, FIRST + timedelta(seconds=3), False)


async def test_scrolling_fills_a_page_of_the_conversation_alone(kit: AccountKit) -> None:
    keep_plain(kit, *"01234")
    keep_plain(kit, *"abcde", peer=EVE)
    await kit.archive.catch_up()

    assert await fill(kit) == 3  # the newest two came with the contact
    assert await kit.bodies() == list("01234")
    (gap,) = await gaps(kit, EVE)
    assert await fill(kit, EVE) == 2

    assert await kit.bodies(EVE) == list("abcde")
    assert await gaps(kit) == ()
    assert gap.before == FIRST + timedelta(seconds=7)
    assert kit.server_archive.windows()[-1].peer == EVE


async def test_a_gap_that_is_filled_or_unknown_is_left(kit: AccountKit) -> None:
    await begun(kit)

    assert await kit.archive.fill(await kit.chat(), 99) == 0

    assert kit.server_archive.queries == []


async def test_what_was_filled_by_hand_is_not_stored_again_in_the_background(kit: AccountKit) -> None:
    keep_plain(kit, *"0123456789")
    await kit.archive.catch_up()
    await fill(kit)
    kit.news.clear()

    await kit.archive.fill_gaps()

    assert await kit.bodies() == list("0123456789")
    assert [event.message.body for event in kit.heard(MessageAdded)] == list("41230")
    assert kit.heard(GapsChanged)


async def test_a_gap_tells_that_it_is_being_filled(kit: AccountKit) -> None:
    keep_plain(kit, *"01234567")
    await kit.archive.catch_up()
    told: list[bool] = []

    async def look(query: Element) -> Element:
        told.extend(gap.filling for gap in await gaps(kit))
        return kit.server_archive.answer(query)

    kit.stream.answers[QUERY] = look
    await fill(kit)
    told.extend(gap.filling for gap in await gaps(kit))

    assert told == [True, False]


# -- between two stored parts -------------------------------------------------------------


async def test_flt_037_an_error_in_the_middle_leaves_a_gap_that_is_known(kit: AccountKit) -> None:
    await gap_in_the_middle(kit, *"1234567")

    assert await kit.bodies() == ["first", "live"]
    assert await covered(kit) == [("m8", "m8"), ("", "m0")]
    (gap,) = await gaps(kit)
    assert (gap.after, gap.before) == (FIRST, FIRST + timedelta(seconds=8))


async def test_flt_037_the_gap_is_filled_in_the_order_of_the_archive(kit: AccountKit) -> None:
    await gap_in_the_middle(kit, *"1234567")

    assert await kit.archive.fill_gaps() == 7

    assert [event.message.body for event in kit.heard(MessageAdded)] == list("1234567")
    assert await kit.bodies() == ["first", *"1234567", "live"]
    assert await covered(kit) == [("", "m8")]
    assert await gaps(kit) == ()


async def test_flt_037_the_next_session_goes_on_from_the_newer_part_and_the_gap_stays_known(
    kit: AccountKit,
) -> None:
    await gap_in_the_middle(kit, *"123")
    keep(kit, "after")

    await kit.archive.catch_up()

    assert await kit.bodies() == ["first", "live", "after"]
    assert await covered(kit) == [("m4", "m5"), ("", "m0")]
    await kit.archive.fill_gaps()
    assert await kit.bodies() == ["first", *"123", "live", "after"]


async def test_scrolling_into_a_gap_brings_the_newest_of_it_first_if_nothing_is_encrypted(
    kit: AccountKit,
) -> None:
    await gap_in_the_middle(kit, *"12345678", plain=True)

    await fill(kit)

    assert (await kit.bodies())[-3:] == ["7", "8", "live"]
    while await gaps(kit):
        await fill(kit)
    assert await kit.bodies() == ["first", *"12345678", "live"]


async def test_encrypted_messages_of_a_gap_are_read_from_its_older_end(kit: AccountKit) -> None:
    await gap_in_the_middle(kit, *"12345678")

    await fill(kit)

    assert await kit.bodies() == ["first", "1", "2", "live"]  # "first" is read again, being that near
    while await gaps(kit):
        await fill(kit)
    assert [event.message.body for event in kit.heard(MessageAdded)] == list("12345678")


async def test_a_gap_whose_ends_the_archive_has_forgotten_is_filled_by_time(kit: AccountKit) -> None:
    await gap_in_the_middle(kit, *"123")
    kept = kit.server_archive.kept
    kept[:] = [Kept(one.archive_id.replace("m", "n"), one.stamp, one.message) for one in kept]
    kept[-1] = replace(kept[-1], message=kept[-1].message.replace("m4", "n4"))

    await kit.archive.fill_gaps()

    assert (await kit.bodies())[:4] == ["first", *"123"]
    assert await gaps(kit) == ()


async def test_background_filling_ends_where_a_page_brings_it_no_further(kit: AccountKit) -> None:
    await gap_in_the_middle(kit, *"123456")
    stuck = kit.server_archive.kept[0:1]
    kit.server_archive.kept[:] = [*stuck, *kit.server_archive.kept[1:]]

    def again(query: object) -> None:
        assert len(kit.server_archive.queries) < 20

    kit.server_archive.before_answer = again

    await kit.archive.fill_gaps()


# -- which gaps there are ---------------------------------------------------------------


def interval(first: int, last: int, peer: str = "", *, from_start: bool = False) -> Interval:
    return Interval(
        AccountId(1), ALICE,
        StanzaId(f"m{first}"), NOON + timedelta(minutes=first),
        StanzaId(f"m{last}"), NOON + timedelta(minutes=last),
        from_start, Address(peer), first,
    )  # fmt: skip


def ends(found: list[Hole]) -> list[tuple[int, int | None]]:
    return [(hole.upper.id, hole.lower.id if hole.lower else None) for hole in found]


@pytest.mark.parametrize(
    ("whole", "peers", "expected"),
    [
        ([], [], []),
        ([(5, 9)], [], [(5, None)]),
        ([(5, 9), (1, 3)], [], [(5, 1), (1, None)]),
        ([(5, 9), (1, 6)], [], [(5, 1), (1, None)]),  # a wrong clock must hide no gap
        ([(5, 9)], [(2, 5)], [(2, None)]),
        ([(7, 9), (1, 3)], [(3, 7)], [(1, None)]),
        ([(7, 9), (1, 3)], [(5, 7)], [(5, 1), (1, None)]),
        ([(1, 9)], [(3, 4)], [(1, None)]),
    ],
)
def test_gaps_lie_between_what_is_stored(
    whole: list[tuple[int, int]], peers: list[tuple[int, int]], expected: list[tuple[int, int | None]]
) -> None:
    made = holes([interval(*one) for one in whole], [interval(*one, BOB) for one in peers], BOB)

    assert ends(made) == expected


def test_nothing_lies_before_the_beginning_of_the_archive() -> None:
    assert holes([interval(1, 9, from_start=True)], []) == []


def test_a_gap_never_ends_before_it_begins() -> None:
    (hole, _) = holes([interval(5, 9), interval(1, 6)], [])

    assert hole.since == hole.upper.first_time
