# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, NOON, carbon, chat_message, ids, own_message
from tests.fakes.everyday import REQUEST, displayed, react, received, replace, reply, retract, state
from tests.fakes.fake_cipher import sealed
from tests.fakes.fake_stream import xml
from xmppclient.model import Address, Direction
from xmppclient.pipeline.classify import Bounce, Draft, Signal, bounce_counts, classify
from xmppclient.pipeline.envelope import open_live
from xmppclient.pipeline.rooms import RoomBook

ERROR = (
    f"<message type='error' id='o1' from='{BOB}' to='{ALICE}/desk'><body>mine</body><error type='cancel'>"
    "<service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"
)


def sort(text: str) -> Draft | Signal | Bounce | None:
    envelope = open_live(xml(text), ALICE, NOON)
    return classify(envelope, ALICE, RoomBook()) if envelope else None


def draft(text: str) -> Draft:
    found = sort(text)
    assert isinstance(found, Draft)
    return found


def test_an_incoming_message_belongs_to_its_sender() -> None:
    found = draft(chat_message("hello"))

    assert (found.peer, found.author, found.direction) == (BOB, BOB, Direction.IN)
    assert (found.body, found.encrypted) == ("hello", False)


def test_a_message_of_another_own_device_belongs_to_its_recipient() -> None:
    found = draft(carbon(own_message("hello", to=f"{BOB}/phone"), "sent"))

    assert (found.peer, found.author, found.direction) == (BOB, ALICE, Direction.OUT)


def test_a_message_to_ourselves_belongs_to_ourselves() -> None:
    found = draft(own_message("note", to=ALICE))

    assert (found.peer, found.direction) == (ALICE, Direction.OUT)


def test_an_encrypted_message_needs_no_body() -> None:
    assert draft(chat_message("", inner=sealed("secret"))).encrypted


@pytest.mark.parametrize("inner", ["", "<body/>", "<subject>x</subject>", "<active xmlns='x'/>"])
def test_what_says_nothing_is_no_message(inner: str) -> None:
    assert sort(chat_message("", inner=inner)) is None


def test_a_body_in_another_namespace_is_no_body() -> None:
    assert sort(chat_message("", inner="<body xmlns='urn:evil'>hello</body>")) is None


def test_att_072_a_message_of_a_room_that_was_not_joined_is_dropped() -> None:
    room = "<message type='groupchat' from='room@muc.a.test/eve' to='alice@a.test'><body>x</body></message>"
    private = chat_message("x", inner="<x xmlns='http://jabber.org/protocol/muc#user'/>")

    assert sort(room) is None
    assert sort(private) is None


def test_the_origin_id_counts_more_than_the_id_attribute() -> None:
    assert draft(chat_message("x", id="a1")).sent_id == "a1"
    assert draft(chat_message("x", id="a1", inner=ids(origin="o1"))).sent_id == "o1"


def test_an_error_is_a_bounce_with_its_condition() -> None:
    found = sort(ERROR)

    assert found == Bounce(Address(BOB), "o1", "service-unavailable")


def test_an_error_without_a_condition_or_an_id_is_told_apart() -> None:
    vague, nameless = (
        sort(ERROR.replace("service-unavailable", "x:y").replace("x:y xmlns", "y xmlns")),
        sort(ERROR.replace(" id='o1'", "")),
    )

    assert isinstance(vague, Bounce)
    assert nameless is None


@pytest.mark.parametrize("sender", [BOB, f"{BOB}/phone", "b.test", "a.test", ALICE, ""])
def test_the_recipient_and_the_servers_may_say_that_delivery_failed(sender: str) -> None:
    assert bounce_counts(Bounce(Address(sender), "o1", "gone"), ALICE, BOB)


@pytest.mark.parametrize("sender", [EVE, "e.test", "bob@b.test.evil.test", "alice@b.test"])
def test_att_067_nobody_else_may(sender: str) -> None:
    assert not bounce_counts(Bounce(Address(sender), "o1", "gone"), ALICE, BOB)


@pytest.mark.parametrize("inner", [received("o1"), displayed("o1"), state("composing"), state("gone")])
def test_what_is_only_about_other_messages_or_writing_is_a_signal(inner: str) -> None:
    found = sort(chat_message("", inner=inner))

    assert isinstance(found, Signal)
    assert (found.peer, found.direction) == (BOB, Direction.IN)


@pytest.mark.parametrize("inner", [react("o1", "👍"), retract("o1")])
def test_an_action_needs_no_words(inner: str) -> None:
    assert draft(chat_message("", inner=inner)).rich


def test_a_correction_or_an_answer_without_words_is_nothing() -> None:
    assert sort(chat_message("", inner=replace("o1") + reply("o2"))) is None


def test_plain_words_are_known_to_be_plain() -> None:
    assert not draft(chat_message("hello", inner=ids("o1", "m1"))).rich
    assert draft(chat_message("hello", inner=REQUEST)).rich
