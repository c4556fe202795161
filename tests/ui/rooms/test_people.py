# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractItemModel

from ui.gallery import fake_room_data
from ui.rooms.people import Group, PeopleModel, Person, PersonRole
from xmppclient.model import Address, Affiliation, Keys, Member, Occupant, Role

ROOM = Address("sailing@rooms.example")


def person(nick: str, role: Role = Role.PARTICIPANT, **more: object) -> Person:
    return Person(ROOM, replace(Occupant(nick, role, Affiliation.NONE), **more))  # type: ignore[arg-type]


class Watch:
    """What a model told its views."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.said: list[tuple[str, int]] = []
        model.modelReset.connect(lambda: self.said.append(("reset", 0)))
        model.rowsInserted.connect(lambda _, first: self.said.append(("insert", first)))
        model.rowsRemoved.connect(lambda _, first: self.said.append(("remove", first)))
        model.dataChanged.connect(lambda first, _: self.said.append(("touch", first.row())))


@pytest.fixture
def model() -> PeopleModel:
    made = PeopleModel()
    made.reset(Person(ROOM, who) for who in fake_room_data.crowd())
    return made


def names(model: PeopleModel) -> list[str]:
    return [row.name for row in model.rows]


def test_the_model_keeps_the_rules_of_qt(model: PeopleModel, qtmodeltester: object) -> None:
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_people_stand_by_role_and_then_by_name(model: PeopleModel) -> None:
    assert names(model)[:3] == ["Björn", "Nora", "Yuki"]
    assert [group.value for group in dict.fromkeys(row.group for row in model.rows)] == [
        "moderators", "participants", "visitors",
    ]  # fmt: skip
    assert sum(map(model.count, Group)) == fake_room_data.CROWD


def test_flt_040_one_change_in_a_crowd_touches_one_row(model: PeopleModel) -> None:
    watch = Watch(model)
    model.change([person("sailor0500", show="dnd")])

    assert watch.said == [("touch", names(model).index("sailor0500"))]


def test_somebody_who_may_not_write_any_more_moves_to_the_visitors(model: PeopleModel) -> None:
    watch = Watch(model)
    before = model.count(Group.VISITORS)
    model.change([person("sailor0007", Role.VISITOR)])

    assert [what for what, _ in watch.said] == ["remove", "insert"]
    assert model.count(Group.VISITORS) == before + 1
    assert names(model) == [row.name for row in sorted(model.rows, key=lambda row: row.order)]


def test_who_comes_and_goes_is_put_in_place(model: PeopleModel) -> None:
    model.change([person("Aaron")], ["nick:sailor0007", "nick:was never here"])

    assert "sailor0007" not in names(model)
    assert (
        names(model)[3]
        == "a name that somebody has made as long as the room allows, and that is quite long indeed"
    )
    assert names(model)[4] == "Aaron"
    assert model.total == fake_room_data.CROWD


def test_what_did_not_change_is_not_drawn_again(model: PeopleModel) -> None:
    watch = Watch(model)
    model.change([Person(ROOM, fake_room_data.crowd()[400])])

    assert watch.said == []


def test_a_search_shows_those_who_fit_and_news_keeps_to_it(model: PeopleModel) -> None:
    model.narrow(" SAILOR004 ")
    assert len(names(model)) == 10
    model.change([person("sailor0049b"), person("Zoe")], ["nick:sailor0040"])

    assert names(model)[-1] == "sailor0049b"
    assert len(names(model)) == 10
    model.narrow("")
    assert "Zoe" in names(model)


def test_a_search_finds_contacts_by_what_we_call_them_and_by_address() -> None:
    model = PeopleModel()
    known = Person(
        ROOM, Occupant("sea-dog", Role.PARTICIPANT, Affiliation.NONE, Address("tom@a.test")), None, "Tomás"
    )
    model.reset([known])
    for wanted in ("tomás", "sea-dog", "tom@a"):
        model.narrow(wanted)
        assert names(model) == ["Tomás"], wanted
    model.narrow("björn")
    assert names(model) == []


def test_a_contact_keeps_our_name_and_the_nick_stands_beside_it() -> None:
    who = Occupant("sea-dog", Role.PARTICIPANT, Affiliation.MEMBER, Address("tom@a.test"), status="At  sea")

    assert Person(ROOM, who, None, "Tomás").line == "Member · sea-dog · tom@a.test · At sea"


def test_att_076_a_nick_that_looks_like_another_is_marked_and_the_address_told() -> None:
    real = person("Bjӧrn", imitates="Björn", jid=Address("eve@evil.test"))
    hidden = person("Bjӧrn", imitates="Björn")

    assert "Not Björn" in real.alarm
    assert "eve@evil.test" in real.alarm
    assert "hides who it is" in hidden.alarm
    assert hidden.alarm in hidden.spoken
    assert person("Björn").alarm == ""


def test_att_076_a_name_cannot_turn_the_line_around() -> None:
    turned = person("\u202egnp.exe", hats=("\u2066host",), imitates="\u202eBjörn")

    assert (turned.name, turned.hats) == ("gnp.exe", ["host"])
    assert "\u202e" not in turned.alarm


@pytest.mark.parametrize(
    ("keys", "icon", "words"),
    [
        (Keys.UNKNOWN, "", ""),
        (Keys.NONE, "lock-open", "Cannot read what is encrypted"),
        (Keys.UNVERIFIED, "shield", "Devices not compared"),
        (Keys.VERIFIED, "shield-check", "Every device verified"),
    ],
)
def test_what_is_known_of_the_keys_of_a_member_is_shown(keys: Keys, icon: str, words: str) -> None:
    model = PeopleModel()
    model.reset([Person(ROOM, None, Member(Address("a@b.test"), Affiliation.MEMBER, keys=keys))])
    shown = model.index(0)

    assert model.data(shown, PersonRole.KEYS_ICON) == icon
    assert model.data(shown, PersonRole.KEYS_WORDS) == words


def test_two_of_one_nick_in_two_rooms_have_colours_of_their_own() -> None:
    here, there = person("Björn"), Person(Address("other@rooms.example"), person("Björn").occupant)

    assert here.identity != there.identity
    assert person("Björn", occupant_id="o1").identity == "o1"
    assert person("Björn", occupant_id="o1", jid=Address("b@b.test")).identity == "b@b.test"
