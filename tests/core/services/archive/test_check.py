# SPDX-License-Identifier: AGPL-3.0-or-later
"""Checking a conversation against the archive: what was missing is here, and the report is true."""

import pytest

from storage.records import ForgottenRecord
from tests.fakes.account_kit import BOB, EVE, AccountKit, chat_message, ids, own_message
from tests.fakes.archive_scenes import begun, covered, keep, keep_plain
from xmppclient.errors import NotConnected
from xmppclient.model import CheckReport, DeliveryState, StanzaId
from xmppclient.services.archive import check

pytestmark = pytest.mark.usefixtures("small_pages")


async def checked(kit: AccountKit) -> CheckReport:
    return await kit.archive.check(await kit.chat())


async def test_a_conversation_that_has_everything_is_said_to_be_whole(kit: AccountKit) -> None:
    keep(kit, "1", "2")
    await kit.archive.catch_up()

    assert await checked(kit) == CheckReport((await kit.chat()).id, 2, 0, 0, 0, True)


async def test_what_is_missing_anywhere_is_stored_in_its_place(kit: AccountKit) -> None:
    keep_plain(kit, *"0123456789")
    keep_plain(kit, "another", peer=EVE)
    await kit.archive.catch_up()
    await kit.store.messages.delete([m.id for m in await kit.shown() if m.body == "8"])
    await kit.store.database.execute("DELETE FROM forgotten")
    before = len(await kit.bodies())

    report = await checked(kit)

    assert await kit.bodies() == list("0123456789")
    assert (report.compared, report.stored, report.complete) == (10, 10 - before, True)
    assert await kit.archive.gaps(await kit.chat()) == ()
    assert (await covered(kit, BOB))[0][0] == ""


async def test_what_was_deleted_here_is_not_brought_back(kit: AccountKit) -> None:
    keep_plain(kit, "1", "2")
    await kit.archive.catch_up()
    chat = await kit.chat()
    (gone, _) = await kit.shown()
    await kit.store.messages.delete([gone.id])

    report = await checked(kit)

    assert (await kit.bodies(), report.stored) == (["2"], 0)
    assert await kit.store.forgotten.known_many(kit.ctx.id, []) == frozenset()
    assert ForgottenRecord(chat.id, BOB, "", StanzaId("m0"), gone.time)


async def test_what_is_found_and_cannot_be_read_is_counted(kit: AccountKit) -> None:
    await begun(kit)
    keep(kit, *"1234")
    kit.cipher.unreadable |= {"2": "broken", "4": "broken"}

    report = await checked(kit)

    assert (report.compared, report.stored, report.unreadable) == (5, 4, 2)


async def test_our_own_messages_that_the_archive_does_not_hold_are_counted(kit: AccountKit) -> None:
    kit.server_archive.keep(own_message("both", inner=ids("o1")))
    await kit.arrive(own_message("both", inner=ids("o1")), own_message("only here", inner=ids("o2")))
    sent, _ = await kit.send("not out yet", "nor this")
    await kit.arrive(chat_message("of somebody else"))
    assert sent.state is DeliveryState.QUEUED

    report = await checked(kit)

    assert (report.only_here, report.stored) == (1, 0)


async def test_a_conversation_that_is_too_long_is_compared_as_far_as_it_goes(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "MAX_PAGES", 2)
    keep_plain(kit, *"0123456789")

    report = await checked(kit)

    assert (report.compared, report.complete, report.only_here) == (6, False, 0)


async def test_a_check_that_is_interrupted_keeps_what_it_found(kit: AccountKit) -> None:
    keep_plain(kit, *"012345")

    def fail(_: object) -> None:
        if len(kit.server_archive.queries) == 2:
            raise NotConnected

    kit.server_archive.before_answer = fail
    with pytest.raises(NotConnected):
        await checked(kit)

    assert await kit.bodies() == list("012")
    assert await covered(kit, BOB) == [("", "m2")]
