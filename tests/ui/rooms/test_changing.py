# SPDX-License-Identifier: AGPL-3.0-or-later
"""Names, subjects, leaving, closing, deciding, settings."""

import pytest

from tests.ui.kit import until
from tests.ui.rooms.kit import House
from ui.gallery import fake_data, fake_room_data
from ui.rooms.people import Group
from xmppclient.errors import NotConnected, RoomForbidden
from xmppclient.model import Field, FieldKind, Form

CREW, NIGHT = fake_data.CREW, fake_room_data.NIGHT


@pytest.mark.parametrize(
    ("what", "was", "wanted"),
    [
        ("nick", "Nora", ("nick", CREW, "Captain")),
        ("subject", "Painting on Thursday, bring brushes", ("subject", CREW, "Captain")),
        ("title", "Harbour crew", ("title", CREW, "Captain")),
    ],
)
async def test_a_line_about_a_room_is_changed(
    home: House, what: str, was: str, wanted: tuple[object, ...]
) -> None:
    edit, done = home.rooms.details.edit, []
    edit.done.connect(lambda: done.append(1))
    await home.rooms.details.load(CREW)
    edit.begin(what)
    assert edit.text == was
    edit.submit(" Captain ")
    await until(lambda: done)

    assert wanted in home.done
    assert edit.problem == ""


async def test_an_address_is_banned_and_stands_in_the_list(home: House) -> None:
    await home.rooms.details.load(CREW)
    home.rooms.details.edit.begin("ban")
    home.rooms.details.edit.submit("eve@evil.test")
    people = home.rooms.details.crowd.model
    await until(lambda: (eve := people.find("jid:eve@evil.test")) and eve.group is Group.BANNED)


async def test_what_is_no_address_is_not_banned(home: House) -> None:
    await home.rooms.details.load(CREW)
    home.rooms.details.edit.begin("ban")
    home.rooms.details.edit.submit("eve")
    await until(lambda: home.rooms.details.edit.problem)

    assert home.done == []


async def test_a_nickname_that_somebody_has_is_told_and_the_sheet_stays(home: House) -> None:
    edit, done = home.rooms.details.edit, []
    edit.done.connect(lambda: done.append(1))
    await home.rooms.details.load(CREW)
    edit.begin("nick")
    edit.submit("Ana")
    await until(lambda: edit.problem)

    assert "Somebody in the room has this nickname" in edit.problem
    assert not done


async def test_leaving_is_asked_about(home: House) -> None:
    await home.rooms.details.load(CREW)
    home.rooms.details.closing.leave()
    questions = home.rooms.details.questions
    await until(lambda: questions.open)
    assert questions.title == "Leave Harbour crew?"
    questions.answer(False)
    await until(lambda: not questions.open)
    assert home.done == []


async def test_a_room_is_destroyed_only_once_its_name_was_typed(home: House) -> None:
    await home.rooms.details.load(CREW)
    closing = home.rooms.details.closing
    for typed in ("", "harbour", "yes"):
        closing.closeForAll(typed, "", "")
        assert not closing.isName(typed)
        assert not closing.busy
    closing.closeForAll(" harbour CREW ", " moved ", " new@rooms.example ")
    await until(lambda: home.done)

    assert home.done[0] == ("destroy", CREW, "moved", "new@rooms.example")


async def test_a_room_that_stays_says_why(home: House) -> None:
    await home.rooms.details.load(CREW)
    home.core.rooms.fail_with = RoomForbidden("Only the founder may.")
    closing = home.rooms.details.closing
    closing.closeForAll("Harbour crew", "", "")
    await until(lambda: closing.problem)

    assert "Only the founder may." in closing.problem


@pytest.mark.parametrize("go_on", [True, False])
async def test_att_079_nothing_is_decided_until_somebody_answers(home: House, go_on: bool) -> None:
    held, settled = home.rooms.held, []
    held.settled.connect(lambda: settled.append(1))
    home.rooms.decide(NIGHT)
    await until(lambda: held.name == "Night shift")
    assert home.sheets == ["held"]
    assert "hides who its members are" in held.what[0]
    assert "unless you also turn encryption off" in held.what[2]
    assert home.done == []
    held.decide(go_on)
    await until(lambda: settled)

    assert home.done[0] == ("decide", NIGHT, go_on)


async def test_the_settings_of_a_room_are_asked_for_and_saved(home: House) -> None:
    configuration, saved = home.rooms.configuration, []
    configuration.saved.connect(lambda: saved.append(1))
    home.rooms.configure(CREW)
    await until(lambda: configuration.loaded)
    assert home.sheets == ["configure"]
    form = configuration.form
    form.answer("muc#roomconfig_roomowners", "nora@example.org\nana@harbour.example\n\nzoe@z.test")
    form.answer("muc#roomconfig_persistentroom", "0")
    form.tick("muc#roomconfig_presencebroadcast", "visitor", True)
    configuration.save()
    await until(lambda: saved)
    what, where, answers = home.done[-1]

    assert (what, where) == ("configure", CREW)
    assert answers["muc#roomconfig_roomowners"] == ("nora@example.org", "ana@harbour.example", "zoe@z.test")
    assert answers["muc#roomconfig_persistentroom"] == ("0",)
    assert answers["muc#roomconfig_presencebroadcast"] == ("moderator", "participant", "visitor")


async def test_what_a_room_must_know_is_marked_and_nothing_is_sent(home: House) -> None:
    home.core.rooms.form = Form("", "", (Field("max", FieldKind.TEXT, "Most people", required=True),))
    configuration = home.rooms.configuration
    home.rooms.configure(CREW)
    await until(lambda: configuration.loaded)
    configuration.save()

    assert configuration.form.rows.rows[0].problem
    assert ("configure", CREW, {}) not in home.done
    assert not configuration.busy


async def test_settings_that_cannot_be_read_are_told_and_asked_for_again(home: House) -> None:
    home.core.rooms.fail_with = NotConnected()
    configuration = home.rooms.configuration
    home.rooms.configure(CREW)
    await until(lambda: configuration.problem)
    assert not configuration.loaded
    home.core.rooms.fail_with = None
    configuration.read()
    await until(lambda: configuration.loaded)

    assert configuration.problem == ""


async def test_settings_that_are_refused_stay_as_they_were_typed(home: House) -> None:
    configuration = home.rooms.configuration
    home.rooms.configure(CREW)
    await until(lambda: configuration.loaded)
    configuration.form.answer("muc#roomconfig_roomname", "Other")
    home.core.rooms.fail_with = RoomForbidden("No.")
    configuration.save()
    await until(lambda: configuration.problem)

    assert "No." in configuration.problem
    assert configuration.form.first("muc#roomconfig_roomname") == "Other"
    configuration.forget()
    assert configuration.form.answers == {}
