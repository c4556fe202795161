# SPDX-License-Identifier: AGPL-3.0-or-later
"""The table of what stands inside a ciphertext: nothing outside by accident, nothing believed there."""

from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import BOB
from xmppclient import ns
from xmppclient.model import Encryption
from xmppclient.pipeline import content, placement
from xmppclient.pipeline.content import Content, Reactions, Reply
from xmppclient.pipeline.naming import Mention
from xmppclient.pipeline.placement import TABLE
from xmppclient.xep.xep_0428 import Fallback
from xmppclient.xep.xep_0511 import Metadata

NONE, OLD, NEW = Encryption.NONE, Encryption.OMEMO_1, Encryption.OMEMO_2
SECRET = "the secret word"
FULL = Content(
    body=SECRET,
    reply=Reply("m1", BOB),
    fallbacks=(Fallback(ns.REPLY, ((0, 3),)),),
    replaces="m2",
    spoiler=SECRET,
    links=(Metadata(f"https://a.test/{SECRET}", SECRET),),
    mentions=(BOB,),
    called=("b0b",),
    named=(Mention(0, 3, BOB, SECRET),),
    attachment=f"https://a.test/{SECRET}.jpg",
    timer=60,
    receipt_request=True,
    markable=True,
)


def tags(elements: tuple[Element, ...]) -> set[str]:
    return {element.tag for element in elements}


def test_every_element_that_is_written_has_its_place() -> None:
    everything = (
        FULL,
        Content(retracts="m1"),
        Content(reactions=Reactions("m1", ("👍",))),
        Content(received="m1"),
        Content(displayed="m1"),
        *(Content(chat_state=state) for state in content.CHAT_STATES.values()),
    )

    assert {tag for one in everything for tag in tags(content.write(one))} == set(TABLE)


@pytest.mark.parametrize("versions", [(OLD,), (NEW,), (OLD, NEW)])
def test_no_word_stands_outside_a_ciphertext(versions: tuple[Encryption, ...]) -> None:
    outside = placement.outside(content.write(FULL), versions)

    texts = [
        text for element in outside for one in element.iter() for text in (one.text, *one.attrib.values())
    ]
    assert not [text for text in texts if text and SECRET in text]
    assert content.BODY not in tags(outside)


def test_beside_0_3_stands_what_is_essential_and_nothing_else() -> None:
    outside = tags(placement.outside(content.write(FULL), (OLD,)))

    assert {content.REPLY, content.REPLACE, content.SPOILER, content.EPHEMERAL} < outside
    assert outside.isdisjoint({content.OOB, content.REFERENCE, content.MENTION, ns.q(ns.RDF, "Description")})


def test_with_an_envelope_for_everybody_only_questions_about_delivery_stand_outside() -> None:
    assert tags(placement.outside(content.write(FULL), (NEW,))) == {content.REQUEST, content.MARKABLE}


def test_the_envelope_holds_everything_but_the_body_and_those() -> None:
    elements = content.write(FULL)

    assert tags(placement.inside(elements)) == tags(elements) - {
        content.BODY,
        content.REQUEST,
        content.MARKABLE,
    }


def test_an_open_message_holds_everything() -> None:
    elements = content.write(FULL)

    assert placement.outside(elements, (NONE,)) == elements


def test_beside_an_envelope_nothing_is_believed_that_changes_words() -> None:
    stanza = content.write(FULL)
    envelope = content.write(Content(reply=Reply("inside")))

    believed = content.read(placement.believed(stanza, NEW, envelope), "words")

    assert believed == Content(body="words", reply=Reply("inside"), receipt_request=True, markable=True)


def test_beside_0_3_a_hint_and_a_description_are_not_believed() -> None:
    believed = content.read(placement.believed(content.write(FULL), OLD, ()), "words and more")

    assert (believed.body, believed.spoiler) == ("ds and more", "")  # without the quote
    assert (believed.links, believed.mentions) == ((), ())
    assert (believed.reply, believed.replaces, believed.timer) == (Reply("m1", BOB), "m2", 60)


def test_a_strange_element_is_neither_sent_nor_believed() -> None:
    strange = Element("{urn:strange}x")

    for version in Encryption:
        assert placement.outside((strange,), (version,)) == ()


def test_a_person_can_be_told_what_servers_see() -> None:
    assert "body" in placement.exposed(NONE)
    assert {"reply", "correction", "reaction", "retraction", "spoiler"} < set(placement.exposed(OLD))
    assert {"body", "link", "mention", "file"}.isdisjoint(placement.exposed(OLD))
    assert set(placement.exposed(NEW)) == {"receipt", "marker", "typing"}
