# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whoever pretends to be the archive, and an archive that misbehaves (threats §2)."""

from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, chat_message, ids
from tests.fakes.archive_scenes import begun, covered, keep
from tests.fakes.fake_archive import QUERY, Kept, mam_result
from tests.fakes.fake_stream import result
from tests.policy.logs import LogWatch
from xmppclient import ns
from xmppclient.errors import RequestError
from xmppclient.services.archive import pager

pytestmark = pytest.mark.usefixtures("small_pages")

FORGED = Kept("m99", "2026-01-01T12:00:30Z", chat_message("forged", inner=ids("f1")))


def forge(kit: AccountKit, sender: str | None, query_id: str = "", kept: Kept = FORGED) -> None:
    """While the archive answers, somebody else delivers a result too."""

    def slip(query: Element) -> None:
        forged = mam_result(query_id or query.get("queryid", ""), kept, sender or "x@x.test")
        if sender is None:
            del forged.attrib["from"]
        assert kit.archive.take(forged)

    kit.server_archive.before_answer = slip


@pytest.mark.parametrize("stranger", [EVE, BOB, "a.test", f"{ALICE}/phone", "room@muc.a.test"])
async def test_att_056_a_result_by_a_stranger_is_dropped_even_with_the_right_queryid(
    kit: AccountKit, stranger: str, expected_log: LogWatch
) -> None:
    expected_log("nobody asked for")
    await begun(kit)
    forge(kit, stranger)

    await kit.archive.catch_up()

    assert await kit.bodies() == ["first"]
    assert await covered(kit) == [("", "m0")]


async def test_att_056_our_server_may_leave_out_who_it_is(kit: AccountKit) -> None:
    await begun(kit)
    forge(kit, None, kept=Kept("m1", "2026-01-01T12:00:01Z", chat_message("genuine")))

    await kit.archive.catch_up()

    assert await kit.bodies() == ["first", "genuine"]


@pytest.mark.parametrize("query_id", ["wrong", " "])
async def test_att_057_a_result_for_no_query_of_ours_is_dropped(
    kit: AccountKit, query_id: str, expected_log: LogWatch
) -> None:
    expected_log("nobody asked for")
    await begun(kit)
    forge(kit, ALICE, query_id)

    await kit.archive.catch_up()

    assert await kit.bodies() == ["first"]


async def test_att_057_a_result_without_a_query_or_after_its_end_is_dropped(
    kit: AccountKit, expected_log: LogWatch
) -> None:
    expected_log("nobody asked for")
    await begun(kit)
    await kit.archive.catch_up()
    over = kit.server_archive.queries[-1].get("queryid", "")

    for query_id in (over, ""):
        assert kit.archive.take(mam_result(query_id, FORGED))
    await kit.inbound.idle()

    assert await kit.bodies() == ["first"]


async def test_att_057_results_that_were_dropped_do_not_count_as_covered(
    kit: AccountKit, expected_log: LogWatch
) -> None:
    """A page that ended, but whose results named another query."""
    expected_log("nobody asked for")
    await begun(kit)
    keep(kit, "1")
    honest = kit.server_archive.answer

    def garble(query: Element) -> Element:
        query.set("queryid", "another")
        return honest(query)

    kit.stream.answers[QUERY] = garble
    with pytest.raises(RequestError):
        await kit.archive.catch_up()
    assert await covered(kit) == [("", "m0")]

    kit.stream.answers[QUERY] = honest
    await kit.archive.catch_up()
    assert await kit.bodies() == ["first", "1"]


async def test_att_058_a_result_between_other_people_is_dropped(kit: AccountKit) -> None:
    await begun(kit)
    foreign = f"<message xmlns='{ns.CLIENT}' from='{BOB}' to='{EVE}'><body>not ours</body></message>"
    forge(kit, ALICE, kept=Kept("m99", "2026-01-01T12:00:30Z", foreign))

    await kit.archive.catch_up()

    assert (await kit.bodies(), await kit.bodies(EVE)) == (["first"], [])


@pytest.mark.parametrize("inner", ["", f"<message xmlns='{ns.CLIENT}'/>" * 2, "<iq/>"])
async def test_att_058_a_result_that_holds_no_single_message_is_passed_over(
    kit: AccountKit, inner: str
) -> None:
    await begun(kit)
    forge(kit, ALICE, kept=Kept("m1", "2026-01-01T12:00:30Z", inner))

    await kit.archive.catch_up()

    assert await kit.bodies() == ["first"]
    assert await covered(kit) == [("", "m1")]


def scripted(kit: AccountKit, *pages: tuple[str, ...]) -> list[Element]:
    """An archive whose pages are these ids, again and again, and which never completes."""
    asked: list[Element] = []

    def answer(query: Element) -> Element:
        assert len(asked) < 50, "asked again and again"
        if query.find(f".//{ns.q(ns.RSM, 'before')}") is not None:
            raise RequestError("feature-not-implemented")
        page = pages[len(asked) % len(pages)]
        asked.append(query)
        for name in page:
            kept = Kept(name, "2026-01-01T13:00:00Z", chat_message(name))
            kit.archive.take(mam_result(query.get("queryid", ""), kept))
        ends = f"<first>{page[0]}</first><last>{page[-1]}</last>" if page else ""
        return result(f"<fin xmlns='{ns.MAM}'><set xmlns='{ns.RSM}'>{ends}</set></fin>")

    kit.stream.answers[QUERY] = answer
    return asked


@pytest.mark.parametrize(
    "pages", [(("r1",),), (("r1", "r2"), ("r3", "r4")), (("r1", "r2"), ("r3",), ("r2",))]
)
async def test_att_059_an_archive_that_repeats_itself_is_left(
    kit: AccountKit, pages: tuple[tuple[str, ...], ...]
) -> None:
    await begun(kit)
    asked = scripted(kit, *pages)

    with pytest.raises(RequestError):
        await kit.archive.catch_up()

    assert len(asked) <= len(pages) + 2
    assert sorted(set(await kit.bodies())) == sorted({"first", *(name for page in pages for name in page)})


async def test_att_059_an_archive_without_an_end_is_left_and_read_on_the_next_time(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pager, "MAX_PAGES", 2)
    await begun(kit)
    keep(kit, *"123456789abc")

    with pytest.raises(RequestError):
        await kit.archive.catch_up()
    assert await covered(kit) == [("", "m9")]

    await kit.archive.catch_up()
    assert await kit.bodies() == ["first", *"123456789abc"]


async def test_att_059_an_empty_page_that_is_not_the_last_is_taken_for_it(kit: AccountKit) -> None:
    await begun(kit)
    asked = scripted(kit, ())

    await kit.archive.catch_up()
    await kit.archive.fill_gaps()

    assert len(asked) == 1


async def test_att_059_a_page_cannot_bring_more_than_was_asked_for(kit: AccountKit) -> None:
    """What is too much is asked for again, so nothing is lost either."""
    await begun(kit)
    keep(kit, *"1234567")
    kit.server_archive.ignores_size = True

    await kit.archive.catch_up()

    assert await kit.bodies() == ["first", *"1234567"]
    assert [w.after for w in kit.server_archive.windows() if w.before is None] == ["m0", "m3", "m6"]


async def test_att_059_of_a_page_that_is_too_long_the_part_next_to_us_counts(kit: AccountKit) -> None:
    keep(kit, *"01234567")
    kit.server_archive.ignores_size = True

    await kit.archive.catch_up()

    assert await kit.bodies() == ["5", "6", "7"]
    assert await covered(kit) == [("m5", "m7")]
    await kit.archive.fill_gaps()
    assert await kit.bodies() == list("01234567")


async def test_att_059_a_fin_without_results_covers_nothing(kit: AccountKit) -> None:
    await begun(kit)
    page = f"<set xmlns='{ns.RSM}'><first>m1</first><last>m9</last></set>"
    kit.stream.answers[QUERY] = lambda _: result(f"<fin xmlns='{ns.MAM}' complete='true'>{page}</fin>")

    with pytest.raises(RequestError):
        await kit.archive.catch_up()

    assert await covered(kit) == [("", "m0")]


async def test_att_059_results_without_an_id_are_none(kit: AccountKit) -> None:
    await begun(kit)
    forge(kit, ALICE, kept=Kept("", "2026-01-01T12:00:30Z", chat_message("nameless")))
    keep(kit, "1")

    await kit.archive.catch_up()

    assert await kit.bodies() == ["first", "1"]
