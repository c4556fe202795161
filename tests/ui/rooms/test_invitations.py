# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest

from tests.ui.kit import until
from tests.ui.rooms.kit import House
from ui.gallery import fake_data
from xmppclient.events import InvitationsChanged
from xmppclient.model import Address

LIGHTHOUSE, SPAM = Address("lighthouse@rooms.example"), Address("win-big@spam.example")
FIRST = int(fake_data.FIRST)


async def test_who_invites_is_told_as_far_as_it_is_known(home: House) -> None:
    sure, unknown = home.rooms.invitations.rows.rows

    assert sure.what == "Leila Haddad invites you into this room."
    assert sure.text.startswith("We plan the birthday")
    assert unknown.what == "An invitation. The room does not say who sent it."
    assert home.rooms.invitations.count == 2


async def test_att_074_what_only_the_room_says_is_not_told_as_a_fact(home: House) -> None:
    known = home.core.rooms._invitations
    known[:] = [replace(known[0], sender=Address("ceo@work.example"), direct=False)]
    await home.rooms.invitations.load()

    assert home.rooms.invitations.rows.rows[0].what == (
        "The room says that ceo@work.example invites you. It may not be true."
    )


async def test_att_074_an_invitation_asks_nothing_until_somebody_looks(
    home: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    preview = home.core.rooms.preview

    async def watch(account_id: object, jid: str) -> object:
        asked.append(jid)
        return await preview(account_id, jid)

    monkeypatch.setattr(home.core.rooms, "preview", watch)
    home.core.bus.publish(InvitationsChanged(fake_data.FIRST))
    await home.rooms.invitations.load()
    assert asked == []
    home.rooms.invitations.look(FIRST, LIGHTHOUSE)
    await until(lambda: home.rooms.entering.previewed)

    assert asked == [LIGHTHOUSE]
    assert home.sheets == ["enter"]
    assert home.done == []


async def test_an_invitation_is_accepted_through_the_same_preview(home: House) -> None:
    home.rooms.invitations.look(FIRST, LIGHTHOUSE)
    entering = home.rooms.entering
    await until(lambda: entering.previewed)
    assert entering.invited
    entering.setNick("Nora")
    entering.join()
    await until(lambda: home.opened)
    await until(lambda: home.rooms.invitations.count == 1)

    assert home.done == [("join", LIGHTHOUSE, "Nora")]


async def test_declining_tells_nobody(home: House) -> None:
    home.rooms.invitations.decline(FIRST, LIGHTHOUSE)
    await until(lambda: home.rooms.invitations.count == 1)

    assert home.done == [("decline", LIGHTHOUSE)]


@pytest.mark.parametrize(("room", "whom"), [(LIGHTHOUSE, "leila@example.org"), (SPAM, SPAM)])
async def test_blocking_asks_first_and_means_the_sender_if_known(home: House, room: str, whom: str) -> None:
    questions = home.rooms.invitations.questions
    home.rooms.invitations.block(FIRST, room)
    await until(lambda: questions.open)
    assert questions.title == f"Block {whom}?"
    assert home.core.contacts.done == []
    questions.answer(True)
    await until(lambda: home.rooms.invitations.count == 1)

    assert home.core.contacts.done == [("block", whom)]


async def test_a_reason_is_cut_and_cannot_turn_the_card_around(home: House) -> None:
    known = home.core.rooms._invitations
    known[:] = [replace(known[0], reason="\u202eevil " * 500)]
    await home.rooms.invitations.load()
    (row,) = home.rooms.invitations.rows.rows

    assert "\u202e" not in row.text
    assert len(row.text) <= 400
