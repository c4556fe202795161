# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import Callable

import pytest

from ui.chat.mentions import MOST, Mentions, Word, characters, units, word_before
from ui.models.room_people import RoomPeople
from xmppclient.model import Address, Affiliation, Occupant, Role

ROOM = Address("r@rooms.example")


def occupant(nick: str, *, ours: bool = False) -> Occupant:
    return Occupant(nick, Role.PARTICIPANT, Affiliation.NONE, ours=ours)


class Field:
    """A text field that completes names."""

    def __init__(self, mentions: Mentions) -> None:
        self.mentions = mentions
        self.text = ""
        mentions.completed.connect(self._replace)

    def type(self, text: str) -> None:
        self.text += text
        self.mentions.look(self.text, units(self.text, len(self.text)))

    def _replace(self, start: int, end: int, text: str) -> None:
        raw = self.text.encode("utf-16-le")
        self.text = (raw[: 2 * start] + text.encode("utf-16-le") + raw[2 * end :]).decode("utf-16-le")

    @property
    def offered(self) -> list[str]:
        model = self.mentions.property("model")
        return [row.nick for row in model.rows]


@pytest.fixture
def field() -> Field:
    people = RoomPeople(ROOM)
    people.reset([occupant(nick) for nick in ("Ana", "Anton B", "Tomás", "Zoe", "李伟")])
    people.change([occupant("Andrea", ours=True)], ())
    mentions = Mentions()
    mentions.show(people)
    return Field(mentions)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("@an", Word(0, True, "an")),
        ("hello @", Word(6, True, "")),
        ("hello an", Word(6, False, "an")),
        ("(@an", Word(1, True, "an")),
        ("mail@an", None),  # an address, no name
        ("", Word(0, False, "")),
    ],
)
def test_a_word_ends_at_the_cursor(text: str, word: Word | None) -> None:
    assert word_before(text, len(text)) == word


def test_an_at_sign_offers_names_and_enter_takes_one(field: Field) -> None:
    field.type("🙂 hi @an")
    assert field.offered == ["Ana", "Anton B"]

    field.mentions.step(1)
    assert field.mentions.take()
    assert field.text == "🙂 hi Anton B "
    assert not field.mentions.property("open")


def test_a_name_at_the_beginning_is_an_address(field: Field) -> None:
    field.type("@tom")
    assert field.mentions.take()
    assert field.text == "Tomás, "


def test_tab_completes_one_name_and_offers_many(field: Field) -> None:
    field.type("zo")
    assert field.mentions.complete()
    assert field.text == "Zoe, "

    field.type("an")
    assert field.mentions.complete()
    assert field.offered == ["Ana", "Anton B"]
    assert field.mentions.complete()
    assert field.text == "Zoe, Ana "


@pytest.mark.parametrize("text", ["", "hello ", "nobody"])
def test_tab_leaves_the_field_where_there_is_nothing_to_complete(field: Field, text: str) -> None:
    field.type(text)
    assert not field.mentions.complete()


def test_whoever_spoke_last_comes_first(field: Field) -> None:
    field.mentions.spoke("Ana")
    field.mentions.spoke("Anton B")
    field.type("@an")

    assert field.offered == ["Anton B", "Ana"]


def test_nobody_is_offered_in_a_chat_of_two(field: Field) -> None:
    field.mentions.show(None)
    field.type("@an")

    assert field.offered == []
    assert not field.mentions.complete()


def test_escape_and_a_space_close_the_list(field: Field) -> None:
    for end in (field.mentions.close, lambda: field.type(" ")):
        leave: Callable[[], None] = end
        field.type(" @an")
        assert field.mentions.property("open")
        leave()
        assert not field.mentions.property("open")


def test_a_crowd_is_offered_in_part() -> None:
    people = RoomPeople(ROOM)
    people.reset([occupant(f"sailor{number:04}") for number in range(1200)])
    mentions = Mentions()
    mentions.show(people)
    field = Field(mentions)
    field.type("@sailor")

    assert len(field.offered) == MOST


def test_qt_counts_otherwise_than_python() -> None:
    assert units("a🙂b", 2) == 3
    assert characters("a🙂b", 3) == 2
