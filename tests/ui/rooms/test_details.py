# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.ui.kit import until
from tests.ui.rooms.kit import House
from ui.gallery import fake_data, fake_room_data
from ui.gallery.fake_picture import captcha
from ui.rooms.details import RoomDetails
from ui.rooms.entering import place_of
from xmppclient.errors import BadPicture, NickInUse, RoomGone, RoomKicked, RoomPasswordWrong
from xmppclient.model import ConversationId, Level, Policy, PrivacyPoint, RoomPrivacy, RoomState

CREW = fake_data.CREW


@pytest.fixture
async def details(home: House) -> RoomDetails:
    await home.rooms.details.load(CREW)
    return home.rooms.details


async def test_it_says_what_room_it_is(details: RoomDetails) -> None:
    assert (details.name, details.address) == ("Harbour crew", "harbour@rooms.example")
    assert details.summary == "Private group · 6 members · 4 present"
    assert (details.subject, details.subjectBy) == ("Painting on Thursday, bring brushes", "Ana")
    assert details.notice == ""


async def test_our_own_name_for_a_room_stands_above_its_title(home: House, details: RoomDetails) -> None:
    await home.core.rooms.set_title(CREW, "The old crane")

    assert (details.name, details.ownTitle) == ("The old crane", "Harbour crew")


async def test_other_conversations_change_nothing(home: House, details: RoomDetails) -> None:
    await details.load(fake_data.LEILA)

    assert details.conversationId == CREW


async def test_news_about_the_room_is_shown_at_once(home: House, details: RoomDetails) -> None:
    home.core.rooms.change(CREW, subject="Painting on Friday", subject_nick="Tomás")
    home.core.rooms.change(fake_data.READING, subject="Chapter six")

    assert (details.subject, details.subjectBy) == ("Painting on Friday", "Tomás")


async def test_att_078_a_subject_is_cut_and_shows_nothing_but_its_words(
    home: House, details: RoomDetails
) -> None:
    home.core.rooms.change(CREW, subject="a\x07b\x1b[2J" + "x" * 100_000)

    assert details.subject.startswith("ab[2Jxxx")
    assert len(details.subject) == 2000


async def test_the_meter_shows_the_most_important_points_first(details: RoomDetails) -> None:
    assert [row.tone for row in details.meter.rows] == ["muted"] * 4
    assert details.more == 6
    details.showEveryPoint()

    assert details.meter.rows[-1].text.startswith("Servers can see which message is answered")
    assert details.more == 0


async def test_no_warning_is_ever_folded_away(
    home: House, details: RoomDetails, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = ("anyone", "listed", "logged", "unencrypted", "semi_anonymous", "unknown")
    many = RoomPrivacy(tuple(PrivacyPoint(code, Level.WARNING) for code in codes))
    monkeypatch.setattr(fake_room_data, "privacy", lambda: {CREW: many})
    await details.load(CREW)

    assert len(details.meter.rows) == len(codes)


@pytest.mark.parametrize("which", ["all", "mentions", "none"])
async def test_how_loud_a_room_is_can_be_chosen(home: House, details: RoomDetails, which: str) -> None:
    details.setNotifications("none" if which != "none" else "all")
    details.setNotifications(which)
    await until(lambda: details.notifications == which)
    chat = await home.core.chats.get(CREW)

    assert (chat.muted, chat.mentions_only) == (which == "none", which == "mentions")


async def test_a_held_room_asks_to_decide(home: House, details: RoomDetails) -> None:
    await details.load(fake_room_data.NIGHT)
    assert details.held
    assert "Nothing is sent" in details.notice
    details.act()

    assert home.sheets == ["held"]


async def test_what_a_room_says_of_itself_is_quoted_and_cut(home: House, details: RoomDetails) -> None:
    home.core.rooms.change(CREW, state=RoomState.REFUSED, reason=RoomKicked("too\nloud \u202e" + "!" * 500))

    assert "“too loud !!!" in details.notice
    assert len(details.notice) < 300
    details.act()
    await until(lambda: ("rejoin", CREW) in home.done)


@pytest.mark.parametrize("error", [RoomPasswordWrong(), NickInUse()])
async def test_what_another_word_cures_is_entered_anew(
    home: House, details: RoomDetails, error: Exception
) -> None:
    home.core.rooms.change(CREW, state=RoomState.REFUSED, reason=error)
    assert details.action == "Enter again…"
    details.act()
    await until(lambda: home.rooms.entering.previewed)

    assert home.rooms.entering.address == "harbour@rooms.example"
    assert home.done == []


async def test_att_080_a_successor_is_shown_and_only_looked_at_when_asked(home: House) -> None:
    details = home.rooms.details
    await details.load(CREW)
    gone = RoomGone("We moved.", "new@rooms.example")
    home.core.rooms.change(CREW, state=RoomState.REFUSED, reason=gone, successor="new@rooms.example")
    assert (details.successor, details.action) == ("new@rooms.example", "Look at the new room…")
    assert home.sheets == []
    details.act()
    await until(lambda: home.rooms.entering.previewed)

    assert home.sheets == ["enter"]
    assert home.rooms.entering.address == "new@rooms.example"
    assert not any(what[0] == "join" for what in home.done)


async def test_what_the_room_does_not_allow_is_not_offered(home: House, details: RoomDetails) -> None:
    names = ("canInvite", "canSetSubject", "canConfigure", "canDestroy")
    assert all(details.property(name) for name in names)
    await details.load(fake_data.READING)
    assert [name for name in names if details.property(name)] == ["canInvite"]
    home.core.rooms.change(fake_data.READING, state=RoomState.WAITING)

    assert not any(details.property(name) for name in names)


async def test_who_may_not_write_can_ask_for_it(home: House, details: RoomDetails) -> None:
    home.core.rooms.change(CREW, powers=frozenset())
    assert details.isMute
    details.requestVoice()
    await until(lambda: ("voice", CREW) in home.done)


async def test_encryption_is_turned_off_only_after_a_question(home: House, details: RoomDetails) -> None:
    details.setEncrypted(False)
    await until(lambda: details.questions.open)
    details.questions.answer(False)
    await until(lambda: not details.questions.open)
    assert (await home.core.chats.get(CREW)).policy is Policy.OMEMO

    details.setEncrypted(False)
    await until(lambda: details.questions.open)
    details.questions.answer(True)
    await until(lambda: not details.encrypted)


async def test_att_101_encryption_is_not_offered_where_the_room_hides_people(details: RoomDetails) -> None:
    assert details.canEncrypt
    await details.load(fake_room_data.SAILING)

    assert not details.canEncrypt


async def test_att_079_encryption_can_be_given_up_where_it_became_impossible(
    home: House, details: RoomDetails
) -> None:
    await details.load(fake_room_data.NIGHT)
    assert (details.canEncrypt, details.encrypted) == (False, True)
    details.setEncrypted(False)
    await until(lambda: details.questions.open)
    details.questions.answer(True)
    await until(lambda: not details.encrypted)


async def test_a_room_gets_a_picture_and_loses_it(home: House, details: RoomDetails, tmp_path: Path) -> None:
    file = tmp_path / "boat.png"
    file.write_bytes(captcha("K7"))
    await details.set_avatar(CREW, file)
    assert details.picture.startswith("data:image/png;base64,")
    details.removeAvatar()
    await until(lambda: details.picture == "")


async def test_the_link_to_a_room_leads_back_to_it(home: House, details: RoomDetails) -> None:
    details.copyLink()
    link = QGuiApplication.clipboard().text()

    assert link == "xmpp:harbour@rooms.example?join"
    assert place_of(link) == ("harbour@rooms.example", "")


async def test_a_file_that_cannot_be_read_is_no_picture(details: RoomDetails, tmp_path: Path) -> None:
    with pytest.raises(BadPicture):
        await details.set_avatar(CREW, tmp_path / "nothing.png")


async def test_a_picture_that_is_none_is_not_shown(home: House, details: RoomDetails) -> None:
    home.core.rooms.change(CREW, avatar=b"<svg onload='x'/>")

    assert details.picture == ""


async def test_a_room_of_an_unknown_kind_does_not_pass_for_a_private_one(
    home: House, details: RoomDetails
) -> None:
    room = await home.core.rooms.get(CREW)
    home.core.rooms.change(CREW, traits=replace(room.traits, known=False))

    assert details.summary.startswith("Unknown kind of room")
    assert not details.canEncrypt


async def test_the_window_asks_by_conversation(home: House) -> None:
    home.rooms.changeSubject(CREW)
    await until(lambda: home.rooms.details.edit.what == "subject")
    home.rooms.changeNick(CREW)
    await until(lambda: home.rooms.details.edit.what == "nick")
    home.rooms.leave(CREW)
    await until(lambda: home.rooms.details.questions.open)
    home.rooms.details.questions.answer(True)
    await until(lambda: ("leave", CREW) in home.done)
    home.rooms.show(ConversationId(fake_data.READING))
    await until(lambda: home.rooms.details.name == "Reading group")
