# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest

from tests.ui.models.people import Everybody
from ui.gallery.fake_data import today_at
from ui.models.parts import MOST_REACTIONS, cards_of, file_name, file_of, quote_of, reactions_of, words_of
from ui.models.rows import make_row
from ui.models.voices import ChatVoices
from xmppclient.model import (
    AccountId,
    Address,
    Conversation,
    ConversationId,
    DeliveryState,
    Direction,
    Kind,
    Link,
    Message,
    MessageId,
    Quote,
    Reaction,
)

BOB = Address("bob@b.example")
ME = Address("me@a.example")
PLAIN = Message(
    ConversationId(1), Direction.IN, BOB, today_at(9, 0), "hi", DeliveryState.RECEIVED, MessageId(7)
)
REPLY = replace(PLAIN, reply_to="x", reply_sender=ME)


def reaction(sender: str, *emojis: str) -> Reaction:
    return Reaction(MessageId(7), Address(sender), emojis, today_at(9, 1))


def test_a_quote_shows_the_stored_words() -> None:
    quote = quote_of(replace(REPLY, quote=Quote(MessageId(3), ME, "what I <b>said</b>\nreally")), Everybody())

    assert quote == {"id": 3, "name": ME, "tint": 0, "text": "what I <b>said</b> really", "state": "here"}


def test_att_069_a_reply_without_a_stored_original_quotes_nothing() -> None:
    reply = replace(REPLY, body="> you promised me money\nyes")
    quote = quote_of(reply, Everybody())

    assert quote is not None
    assert (quote["id"], quote["state"], quote["text"]) == (0, "missing", "The original is not here")


def test_a_deleted_original_is_said_to_be_deleted() -> None:
    quote = quote_of(replace(REPLY, quote=Quote(MessageId(3), ME, "", retracted=True)), Everybody())

    assert quote is not None
    assert (quote["state"], quote["text"]) == ("retracted", "This message was deleted")


def test_a_quote_does_not_take_the_cover_off() -> None:
    quote = quote_of(replace(REPLY, quote=Quote(MessageId(3), ME, "he dies", covered=True)), Everybody())

    assert quote is not None
    assert "dies" not in quote["text"]


def test_reactions_are_counted_by_emoji_and_ours_are_marked() -> None:
    chips = reactions_of([reaction(BOB, "👍", "🎉"), reaction(ME, "👍")], Everybody())

    assert [(chip["emoji"], chip["count"], chip["own"]) for chip in chips] == [
        ("👍", 2, True), ("🎉", 1, False),
    ]  # fmt: skip
    assert chips[0]["names"] == f"{BOB}, {ME}"


def test_att_066_a_flood_of_reactions_stays_small() -> None:
    flood = [reaction(f"p{n}@b.example", chr(0x1F600 + n % 60)) for n in range(5000)]
    words = [reaction("eve@b.example", "<b>", "not an emoji", "👍" * 500)]
    chips = reactions_of(flood + words, Everybody())

    assert len(chips) == MOST_REACTIONS
    assert all(len(chip["names"]) < 600 for chip in chips)
    assert reactions_of(words, Everybody()) == []


def test_a_card_shows_the_true_host() -> None:
    link = Link(MessageId(7), "https://bank.example@evil.example/x", "Your\nbank", "Log in")

    assert cards_of([link]) == [
        {"url": link.url, "host": "evil.example", "title": "Your bank", "text": "Log in"}
    ]


def test_a_link_about_which_nothing_is_said_has_no_card() -> None:
    assert cards_of([Link(MessageId(7), "https://a.example/")]) == []


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://a.example/up/jetty.jpg", "jetty.jpg"),
        ("https://a.example/my%20cat.png?x=1#y", "my cat.png"),
        ("https://a.example/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "passwd"),
        ("https://a.example/x\\..\\evil.exe", "evil.exe"),
        ("https://a.example/cod%E2%80%AEgpj.exe", "codgpj.exe"),
        ("https://a.example/", ""),
        ("https://[broken", ""),
    ],
)
def test_att_112_a_file_is_named_without_paths_and_tricks(url: str, name: str) -> None:
    assert file_name(url) == name


def test_att_112_a_long_name_does_not_hide_what_kind_of_file_it_is() -> None:
    name = file_name(f"https://a.example/{'holiday' * 40}.jpg.exe")

    assert len(name) <= 121
    assert name.endswith("holiday.jpg.exe")


def test_a_body_that_only_repeats_the_address_of_its_file_is_not_shown() -> None:
    url = "https://a.example/jetty.jpg"

    assert words_of(replace(PLAIN, body=url, attachment=url)) == ""
    assert words_of(replace(PLAIN, body="look", attachment=url)) == "look"
    assert file_of(replace(PLAIN, attachment=url, retracted=True)) is None


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://a.example/x.jpg", False),
        ("http://a.example/x.jpg", False),
        ("https://a.onion:8443/x.jpg", False),
        ("http://a.onion/x.jpg", True),
        ("aesgcm://a.onion/x.jpg#00", False),
        ("aesgcm://a.onion:80/x.jpg#00", True),
        ("aesgcm://a.onion:x/x.jpg#00", False),
    ],
)
def test_a_file_that_nothing_but_tor_encrypts_is_marked(url: str, plain: bool) -> None:
    file = file_of(replace(PLAIN, attachment=url))

    assert file
    assert file["plain"] is plain


def test_a_covered_spoiler_is_not_read_aloud() -> None:
    row = make_row(replace(PLAIN, body="he dies", spoiler="the end"), Everybody())

    assert row.covered
    assert "dies" not in row.spoken
    assert "the end" in row.spoken
    assert not make_row(row.message, Everybody(), bare=True).covered


def test_nothing_is_left_of_a_retracted_message() -> None:
    message = replace(
        PLAIN, body="secret", retracted=True, reactions=(reaction(ME, "👍"),), spoiler="x",
        quote=Quote(MessageId(1), ME, "secret"), reply_to="x", attachment="https://a.example/secret",
    )  # fmt: skip
    row = make_row(message, Everybody())

    assert (row.shown.text, row.problem) == ("", "This message was deleted")
    assert [row.reactions, row.cards, row.quote, row.file, row.covered] == [[], [], None, None, False]
    assert "secret" not in row.spoken


def test_people_of_a_chat_are_known_by_their_address() -> None:
    voices = ChatVoices(Conversation(ConversationId(1), AccountId(1), BOB, name="Bob"), ME)

    assert (voices.person(BOB).name, voices.person(BOB).own) == ("Bob", False)
    assert (voices.person(ME).name, voices.person(ME).own) == ("You", True)


def test_people_of_a_room_are_known_by_their_nicks() -> None:
    room = Conversation(ConversationId(1), AccountId(1), Address("r@rooms.example"), Kind.GROUPCHAT)
    voices = ChatVoices(room, ME)

    assert voices.person(Address("r@rooms.example/Ana")).name == "Ana"
    assert not voices.person(Address("r@rooms.example/Ana")).own
    assert voices.person(ME).own
