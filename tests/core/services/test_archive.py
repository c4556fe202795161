# SPDX-License-Identifier: AGPL-3.0-or-later
"""Catching up: everything once, in order, resumable at any point, and only from our own archive."""

from xml.etree.ElementTree import Element

import pytest

from storage.errors import DiskFull
from storage.records import RosterRecord
from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, chat_message, ids
from tests.fakes.fake_archive import QUERY, Kept, mam_result
from tests.fakes.fake_cipher import sealed
from tests.fakes.fake_stream import refuse, result, xml
from tests.policy.logs import LogWatch
from xmppclient import ns
from xmppclient.errors import NotConnected, RequestError
from xmppclient.events import ArchiveSynced
from xmppclient.model import DeliveryState
from xmppclient.services import archive
from xmppclient.services.archive import FIRST_PER_CHAT, PAGE
from xmppclient.services.mam import Window


@pytest.fixture(autouse=True)
def small_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (PAGE, FIRST_PER_CHAT) == (100, 20)
    monkeypatch.setattr(archive, "PAGE", 3)
    monkeypatch.setattr(archive, "FIRST_PER_CHAT", 2)


def keep(kit: AccountKit, *bodies: str) -> None:
    for body in bodies:
        kit.server_archive.keep(chat_message("", inner=sealed(body)))


async def point(kit: AccountKit) -> str:
    found = await kit.store.archive.point(kit.ctx.id, ALICE)
    return found.stanza_id if found else ""


async def begun(kit: AccountKit) -> None:
    """Everything so far is stored: the point stands at the end of the archive."""
    keep(kit, "first")
    await kit.archive.catch_up()
    kit.server_archive.queries.clear()
    kit.news.clear()


async def test_the_first_time_the_newest_messages_come_first(kit: AccountKit) -> None:
    keep(kit, *"01234567")

    await kit.archive.catch_up()

    assert await kit.bodies() == ["5", "6", "7"]
    assert await point(kit) == "m7"
    assert kit.server_archive.windows() == [Window(3, before=""), Window(2, before="", peer=BOB)]


async def test_the_first_time_every_contact_gets_their_newest_messages(kit: AccountKit) -> None:
    await kit.store.roster.put(RosterRecord(kit.ctx.id, EVE))
    kit.server_archive.keep(chat_message("from eve", EVE))
    keep(kit, *"0123")

    await kit.archive.catch_up()

    assert await kit.bodies(EVE) == ["from eve"]
    assert await kit.bodies() == ["1", "2", "3"]


async def test_the_past_is_filled_page_by_page(kit: AccountKit) -> None:
    keep(kit, *"0123456789")
    await kit.archive.catch_up()

    assert await kit.archive.fill_past() == 7

    assert await kit.bodies() == list("0123456789")
    assert await point(kit) == "m9"
    assert await kit.archive.fill_past() == 0


async def test_a_past_that_was_interrupted_goes_on_where_it_stopped(kit: AccountKit) -> None:
    keep(kit, *"0123456789")
    await kit.archive.catch_up()

    def fail(query: Element) -> None:
        if len(kit.server_archive.queries) == 4:
            raise NotConnected

    kit.server_archive.before_answer = fail
    with pytest.raises(NotConnected):
        await kit.archive.fill_past()
    assert await kit.bodies() == list("456789")

    await kit.archive.fill_past()

    assert await kit.bodies() == list("0123456789")
    assert kit.server_archive.windows()[-2:] == [Window(3, before="m4"), Window(3, before="m1")]


async def test_what_came_since_is_fetched_in_order_and_stored_with_its_point(kit: AccountKit) -> None:
    await begun(kit)
    keep(kit, *"1234567")

    assert await kit.archive.catch_up() == 7

    assert await kit.bodies() == ["first", *"1234567"]
    assert await point(kit) == "m7"
    assert [w.after for w in kit.server_archive.windows()] == ["m0", "m3", "m6"]
    synced = kit.heard(ArchiveSynced)
    assert [event.messages for event in synced if not event.complete] == [3, 6, 7]
    assert [event.messages for event in synced if event.complete] == [7]


async def test_flt_037_an_error_in_the_middle_keeps_what_is_stored_and_goes_on_there(
    kit: AccountKit,
) -> None:
    await begun(kit)
    keep(kit, *"1234567")

    def fail(query: Element) -> None:
        if len(kit.server_archive.queries) == 2:
            raise RequestError("internal-server-error")

    kit.server_archive.before_answer = fail
    with pytest.raises(RequestError):
        await kit.archive.catch_up()
    assert (await kit.bodies(), await point(kit)) == (["first", *"123"], "m3")

    kit.server_archive.before_answer = lambda query: None
    assert await kit.archive.catch_up() == 4
    assert await kit.bodies() == ["first", *"1234567"]


async def test_flt_038_an_archive_that_has_forgotten_our_place_is_read_anew_without_doubles(
    kit: AccountKit,
) -> None:
    await begun(kit)
    kept = kit.server_archive.kept
    keep(kit, *"12")
    kept[:] = [Kept("n1", kept[1].stamp, kept[1].message), Kept("n2", kept[2].stamp, kept[2].message)]

    await kit.archive.catch_up()

    assert await kit.bodies() == ["first", "1", "2"]
    assert await point(kit) == "n2"


async def test_flt_028_a_disk_that_is_full_stops_the_catch_up_before_the_page(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begun(kit)
    keep(kit, "1")

    async def full(_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(kit.store.archive, "set_point", full)
        with pytest.raises(DiskFull):
            await kit.archive.catch_up()
    assert (await kit.bodies(), await point(kit)) == (["first"], "m0")

    await kit.archive.catch_up()

    assert (await kit.bodies(), await point(kit)) == (["first", "1"], "m1")


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


def forge(kit: AccountKit, sender: str | None, query_id: str = "", kept: Kept | None = None) -> None:
    """While the archive answers, somebody else delivers a result too."""
    kept = kept or Kept("m99", "2026-01-01T12:00:30Z", chat_message("forged", inner=ids("f1")))

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
        late = mam_result(query_id, Kept("m9", "2026-01-01T12:00:30Z", chat_message("late")))
        assert kit.archive.take(late)
    await kit.inbound.idle()

    assert await kit.bodies() == ["first"]


async def test_att_058_a_result_between_other_people_is_dropped(kit: AccountKit) -> None:
    await begun(kit)
    foreign = f"<message xmlns='{ns.CLIENT}' from='{BOB}' to='{EVE}'><body>not ours</body></message>"
    forge(kit, ALICE, kept=Kept("m99", "2026-01-01T12:00:30Z", foreign))

    await kit.archive.catch_up()

    assert (await kit.bodies(), await kit.bodies(EVE)) == (["first"], [])


async def test_our_server_may_leave_out_who_it_is(kit: AccountKit) -> None:
    await begun(kit)
    forge(kit, None, kept=Kept("m99", "2026-01-01T12:00:30Z", chat_message("genuine")))

    await kit.archive.catch_up()

    assert await kit.bodies() == ["first", "genuine"]


async def test_att_059_an_archive_that_repeats_itself_forever_is_left(kit: AccountKit) -> None:
    await begun(kit)
    page = f"<set xmlns='{ns.RSM}'><first>m1</first><last>m1</last></set>"
    answers = 0

    def again(query: Element) -> Element:
        nonlocal answers
        answers += 1
        assert answers < 10, "asked again and again"
        return result(f"<fin xmlns='{ns.MAM}'>{page}</fin>")

    kit.stream.answers[QUERY] = again

    await kit.archive.catch_up()

    assert answers <= 2


async def test_att_059_one_page_cannot_bring_more_than_its_share(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "MAX_RESULTS", 5)
    await begun(kit)

    def flood(query: Element) -> None:
        for number in range(50):
            stamp = f"2026-01-01T13:00:{number:02}Z"
            kit.archive.take(
                mam_result(query.get("queryid", ""), Kept(f"f{number}", stamp, chat_message(str(number))))
            )

    kit.server_archive.before_answer = flood

    assert await kit.archive.catch_up() == 5


async def test_a_message_that_is_no_result_is_left_to_others(kit: AccountKit) -> None:
    assert not kit.archive.take(xml(chat_message("hello")))


async def test_an_unreadable_archived_message_is_kept_and_the_rest_goes_on(kit: AccountKit) -> None:
    await begun(kit)
    kit.cipher.unreadable["2"] = "broken"
    keep(kit, *"123")

    await kit.archive.catch_up()

    states = [message.state for message in await kit.shown()]
    assert states == [DeliveryState.RECEIVED] * 2 + [DeliveryState.UNDECRYPTABLE, DeliveryState.RECEIVED]
