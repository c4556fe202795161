# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a message says: read as it was written, and nothing made of what is malformed."""

from dataclasses import replace
from xml.etree.ElementTree import Element, SubElement, fromstring, tostring

import pytest
from hypothesis import given, strategies as st

from xmppclient import ns
from xmppclient.model import Address
from xmppclient.pipeline import content
from xmppclient.pipeline.content import EVERYBODY, MAX_ID, MAX_TIMER, Content, Reactions, Reply
from xmppclient.pipeline.placement import TABLE
from xmppclient.xep.xep_0428 import Fallback
from xmppclient.xep.xep_0511 import Metadata

BOB = Address("bob@b.test")
AESGCM = "aesgcm://files.test/a/b.jpg#" + "0a" * 44


def elements(inner: str) -> list[Element]:
    return list(fromstring(f"<message xmlns='{ns.CLIENT}'>{inner}</message>"))


def said(inner: str) -> Content:
    return content.read(elements(inner))


REPLY = f"<reply xmlns='{ns.REPLY}' to='bob@b.test/phone' id='m1'/>"


@pytest.mark.parametrize(
    "one",
    [
        Content(body="words"),
        Content(body="words", reply=Reply("m1", BOB)),
        Content(body="words", replaces="m1"),
        Content(retracts="m1"),
        Content(reactions=Reactions("m1", ("👍", "🐢"))),
        Content(reactions=Reactions("m1", ())),
        Content(body="words", spoiler=""),
        Content(body="words", spoiler="the end"),
        Content(body="see https://a.test/ now", links=(Metadata("https://a.test/", "A"),)),
        Content(body="words", mentions=(BOB,), called=("b0b", EVERYBODY)),
        Content(body=AESGCM, attachment=AESGCM),
        Content(body="words", timer=60, receipt_request=True, markable=True),
        Content(received="m1"),
        Content(displayed="m1"),
        Content(chat_state="composing"),
    ],
)
def test_what_is_written_is_read_the_same(one: Content) -> None:
    assert content.read([fromstring(tostring(element)) for element in content.write(one)]) == one


def test_a_reply_repeats_words_for_others_and_shows_only_its_own() -> None:
    reply = content.quoted(Content(body="yes", reply=Reply("m1", BOB)), "shall we?\nnow? 🐢")
    assert reply.body == "> shall we?\n> now? 🐢\nyes"

    read = content.read(content.write(reply))

    assert (read.body, read.reply) == ("yes", Reply("m1", BOB))


def test_only_a_message_that_is_a_reply_loses_its_quote() -> None:
    fallback = f"<fallback xmlns='{ns.FALLBACK}' for='{ns.REPLY}'><body start='0' end='8'/></fallback>"

    assert said(f"<body>&gt; said\nyes</body>{REPLY}{fallback}").body == "es"
    assert said(f"<body>&gt; said\nyes</body>{fallback}").body == "> said\nyes"
    assert said(f"<body>&gt; said\nyes</body>{REPLY}").body == "> said\nyes"
    assert said(f"<body>&gt; said</body>{REPLY}{fallback}").body == "> said"


@pytest.mark.parametrize(
    ("element", "feature"),
    [
        (f"<retract xmlns='{ns.RETRACT}' id='m1'/>", ns.RETRACT),
        (f"<reactions xmlns='{ns.REACTIONS}' id='m1'><reaction>👍</reaction></reactions>", ns.REACTIONS),
    ],
)
def test_words_beside_an_action_are_swallowed_only_if_they_are_called_its_fallback(
    element: str, feature: str
) -> None:
    fallback = f"<fallback xmlns='{ns.FALLBACK}' for='{feature}'/>"

    assert said(f"<body>words</body>{element}{fallback}").acts
    assert said(f"<body>words</body>{element}{fallback}").body == ""
    alone = said(f"<body>words</body>{element}")
    assert (alone.acts, alone.body) == (False, "words")


@pytest.mark.parametrize(
    "inner",
    [
        f"<replace xmlns='{ns.CORRECT}'/>",
        f"<replace xmlns='{ns.CORRECT}' id=''/>",
        f"<replace xmlns='{ns.CORRECT}' id='{'x' * (MAX_ID + 1)}'/>",
        f"<replace xmlns='{ns.CORRECT}' id='a'/><replace xmlns='{ns.CORRECT}' id='b'/>",
        f"<retract xmlns='{ns.RETRACT}'/>",
        f"<reactions xmlns='{ns.REACTIONS}'/>",
        f"<reply xmlns='{ns.REPLY}' to='bob@b.test'/>",
        f"<ephemeral xmlns='{ns.EPHEMERAL}' timer='-1'/>",
        f"<ephemeral xmlns='{ns.EPHEMERAL}' timer='٣'/>",
        f"<reference xmlns='{ns.REFERENCE}' type='mention' uri='xmpp:@@@'/>",
        f"<reference xmlns='{ns.REFERENCE}' type='data' uri='xmpp:bob@b.test'/>",
        f"<x xmlns='{ns.OOB}'><url>https://a.test/other.jpg</url></x>",
        f"<x xmlns='{ns.OOB}'/>",
        "<forwarded xmlns='urn:xmpp:forward:0'><message><body>forged</body></message></forwarded>",
    ],
)
def test_what_is_malformed_or_strange_leaves_plain_words(inner: str) -> None:
    assert said(f"<body>words</body>{inner}") == Content(body="words")


def test_a_reply_whose_author_is_no_address_still_names_its_message() -> None:
    assert said(f"<body>x</body><reply xmlns='{ns.REPLY}' to='@@@' id='m1'/>").reply == Reply("m1")


@pytest.mark.parametrize(
    "body",
    [AESGCM, f"{AESGCM}\n/9j/thumbnail", "https://a.test/up/b.jpg", "https://a.test/x.tar.gz"],
)
def test_a_message_that_is_nothing_but_a_file_is_about_that_file(body: str) -> None:
    assert content.plain(body).attachment == body.split("\n")[0]


@pytest.mark.parametrize(
    "body",
    [
        "words",
        "https://a.test/",
        "https://a.test/page.html",
        "https://a.test",
        f"see {AESGCM}",
        "https://a.test/b.jpg and more",
        "aesgcm://a.test/b.jpg#00",
        "http://a.test/b.jpg",
        "file:///etc/passwd.txt",
        "https://a.test/" + "x" * 5000 + ".jpg",
    ],
)
def test_other_words_are_about_no_file(body: str) -> None:
    assert content.plain(body).attachment == ""


def test_a_named_file_counts_if_it_is_the_message() -> None:
    url = "https://a.test/share?id=7"
    named = f"<x xmlns='{ns.OOB}'><url>{url}</url></x>".replace("&", "&amp;")

    assert said(f"<body>{url}</body>{named}").attachment == url


def test_a_timer_has_an_end() -> None:
    assert said(f"<body>x</body><ephemeral xmlns='{ns.EPHEMERAL}' timer='99999999999'/>").timer == MAX_TIMER


def test_an_answer_asks_for_no_answer() -> None:
    both = f"<received xmlns='{ns.RECEIPTS}' id='m1'/><request xmlns='{ns.RECEIPTS}'/>"

    assert said(both) == Content(received="m1")


def test_decrypted_words_count_instead_of_a_body() -> None:
    assert content.read(elements("<body>bait</body>"), "secret").body == "secret"


def test_nothing_to_repeat_adds_nothing() -> None:
    answer = Content(body="yes", reply=Reply("m1"))

    assert content.quoted(answer, "") == answer
    assert content.quoted(replace(answer, reply=None), "words").fallbacks == ()
    assert Fallback(ns.REPLY, ((0, 4),)) in content.quoted(answer, "a").fallbacks


@given(
    st.lists(
        st.tuples(
            st.sampled_from(sorted(TABLE)),
            st.dictionaries(st.sampled_from(["id", "to", "for", "timer", "uri", "type", "by"]), st.text()),
            st.text(),
            st.lists(st.tuples(st.sampled_from(sorted(TABLE)), st.text()), max_size=3),
        ),
        max_size=8,
    ),
    st.text(),
)
def test_no_element_breaks_the_reader(
    shapes: list[tuple[str, dict[str, str], str, list[tuple[str, str]]]], body: str
) -> None:
    made = []
    for tag, attributes, text, children in shapes:
        element = Element(tag, attributes)
        element.text = text
        for child, inner in children:
            SubElement(element, child).text = inner
        made.append(element)

    read = content.read(made, body)

    assert len(read.replaces) <= MAX_ID
    assert 0 <= read.timer <= MAX_TIMER
    assert read.body in ("", body)
