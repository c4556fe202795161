# SPDX-License-Identifier: AGPL-3.0-or-later
"""What of a stored message goes on the wire, above all in front of an answer."""

from dataclasses import replace

import pytest

from tests.fakes.account_kit import ALICE, BOB, NOON
from xmppclient import ns
from xmppclient.model import (
    Action,
    ActionKind,
    ConversationId,
    DeliveryState,
    Direction,
    Encryption,
    Message,
)
from xmppclient.pipeline import words
from xmppclient.pipeline.words import MAX_QUOTE

QUESTION = Message(
    ConversationId(1),
    Direction.IN,
    BOB,
    NOON,
    "shall we?",
    DeliveryState.RECEIVED,
    encryption=Encryption.OMEMO_1,
)
ANSWER = replace(QUESTION, direction=Direction.OUT, sender=ALICE, body="yes", reply_to="q1", reply_sender=BOB)


def test_an_answer_repeats_the_question_in_front() -> None:
    said = words.of_message(ANSWER, QUESTION, markable=False)

    assert said.body == "> shall we?\nyes"
    assert said.reply
    assert (said.reply.id, said.reply.to) == ("q1", BOB)


@pytest.mark.parametrize(
    "question",
    [
        replace(QUESTION, retracted=True),
        replace(QUESTION, spoiler=""),
        replace(QUESTION, timer=60),
        replace(QUESTION, body="aesgcm://a.test/f#00", attachment="aesgcm://a.test/f#00"),
        replace(QUESTION, body="  "),
        None,
    ],
)
def test_what_was_hidden_or_will_vanish_is_not_repeated(question: Message | None) -> None:
    assert words.of_message(ANSWER, question, markable=False).body == "yes"


def test_a_long_question_is_cut() -> None:
    said = words.of_message(ANSWER, replace(QUESTION, body="x" * 10_000), markable=False)

    assert len(said.body) == MAX_QUOTE + len("> \nyes")


def test_a_file_is_named_as_one() -> None:
    url = "https://a.test/a.jpg"

    assert words.of_message(replace(ANSWER, body=url, attachment=url), None, markable=False).attachment == url


def correction(body: str) -> Action:
    return Action(ConversationId(1), ActionKind.CORRECTION, ALICE, "a1", NOON, body=body)


def test_a_correction_keeps_what_the_message_was_besides_its_words() -> None:
    target = replace(ANSWER, body="helo", spoiler="hint", timer=60, attachment="helo")

    said = words.of_action(replace(correction("hello"), encryption=Encryption.OMEMO_1), target, QUESTION)

    assert (said.body, said.replaces, said.spoiler, said.timer) == ("> shall we?\nhello", "a1", "hint", 60)
    assert said.attachment == ""


def test_a_correction_of_what_is_gone_is_still_one() -> None:
    said = words.of_action(correction("hello"), None, None)

    assert (said.body, said.replaces) == ("hello", "a1")


def test_a_retraction_says_so_in_words_for_others() -> None:
    said = words.of_action(replace(correction(""), kind=ActionKind.RETRACTION), None, None)

    assert (said.body, said.retracts) == (words.TOOK_BACK, "a1")
    assert [fallback.feature for fallback in said.fallbacks] == [ns.RETRACT]


@pytest.mark.parametrize(("emojis", "expected"), [(("👍", "🐢"), "👍 🐢"), ((), words.NO_REACTION)])
def test_an_encrypted_reaction_needs_words(emojis: tuple[str, ...], expected: str) -> None:
    reaction = replace(correction(""), kind=ActionKind.REACTION, emojis=emojis)

    assert words.of_action(reaction, None, None).body == ""
    assert words.of_action(replace(reaction, encryption=Encryption.OMEMO_1), None, None).body == expected
