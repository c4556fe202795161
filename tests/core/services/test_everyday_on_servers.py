# SPDX-License-Identifier: AGPL-3.0-or-later
"""Everyday features between two people on a real server, with real OMEMO and without."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.faults.people import People, Person, come, people_on
from tests.lab.lab import ProsodyLab
from xmppclient.events import TypingChanged
from xmppclient.model import DeliveryState, Encryption, Message, Policy


@pytest_asyncio.fixture
async def people(lab: ProsodyLab, tmp_path: Path) -> AsyncIterator[People]:
    async with people_on(lab, tmp_path) as made:
        yield made


async def last(person: Person, other: Person) -> Message:
    return (await person.shown(other))[-1]


@pytest.mark.parametrize("policy", [Policy.OMEMO, Policy.NONE])
async def test_two_people_do_everything_to_messages(people: People, policy: Policy) -> None:
    ann, ben = await people.person("ann"), await people.person("ben")
    await people.befriend(ann, ben)
    for one, other in ((ann, ben), (ben, ann)):
        chat = await one.core.chats.open(one.session.ctx.id, other.jid)
        await one.core.chats.set_policy(chat.id, policy)
        await one.core.settings.set("privacy/markers", "on")
        await one.core.settings.set("privacy/typing", "on")
    typing: list[bool] = []
    ben.core.bus.subscribe(TypingChanged, lambda event: typing.append(event.composing))

    # a question that is corrected, and arrives
    (question,) = await ann.send(ben, ["shall wee?"])
    await ben.reads(ann, ["shall wee?"])
    await come(lambda: _in_state(ann, ben, DeliveryState.DELIVERED))
    await ann.core.chats.correct(question.id, "shall we?")
    await come(lambda: _says(ben, ann, "shall we?"))
    received = await last(ben, ann)
    assert received.edited
    assert (received.encryption is Encryption.NONE) is (policy is Policy.NONE)

    # it is read, reacted to and answered
    await ben.core.chats.mark_read(received.conversation_id)
    await come(lambda: _in_state(ann, ben, DeliveryState.READ))
    await ben.core.chats.react(received.id, ("👍", "🐢"))
    await come(lambda: _reacted(ann, ben, ("👍", "🐢")))
    await ben.core.chats.react(received.id, ())
    await come(lambda: _reacted(ann, ben, ()))
    answer = await ben.core.chats.send(
        received.conversation_id, "yes", reply_to=received.id, spoiler="an answer"
    )
    await come(lambda: _says(ann, ben, "yes"))
    shown = await last(ann, ben)
    assert shown.quote
    assert (shown.quote.message_id, shown.quote.body) == (question.id, "shall we?")
    assert shown.spoiler is not None

    # and taken back
    await ben.core.chats.retract(answer.id)
    await come(lambda: _retracted(ann, ben))
    assert (await last(ann, ben)).body == ""

    await ann.core.chats.set_typing(question.conversation_id, True)
    await come(lambda: typing == [True])


async def _in_state(person: Person, other: Person, state: DeliveryState) -> bool:
    return (await last(person, other)).state is state


async def _says(person: Person, other: Person, body: str) -> bool:
    shown = await person.shown(other)
    return bool(shown) and shown[-1].body == body


async def _reacted(person: Person, other: Person, emojis: tuple[str, ...]) -> bool:
    return sum((one.emojis for one in (await last(person, other)).reactions), ()) == emojis


async def _retracted(person: Person, other: Person) -> bool:
    return (await last(person, other)).retracted
