# SPDX-License-Identifier: AGPL-3.0-or-later
"""The whole demonstration without a window."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from xmppclient.demo.cast import CONTACTS, ECHO, JONAS, LI_WEI, LINA, REGATTA, SALMA, YOU, Character
from xmppclient.demo.habits import BURSTS
from xmppclient.demo.process import WorldProcess
from xmppclient.demo.story import STORY
from xmppclient.demo.watch import expecting
from xmppclient.demo.you import DemoCore
from xmppclient.errors import ServerError
from xmppclient.events import MessageAdded
from xmppclient.model import (
    Account,
    Conversation,
    DeliveryState,
    Direction,
    Encryption,
    Message,
    ProfileState,
    Show,
    Subscription,
    Trust,
)

RECEIVED = DeliveryState.RECEIVED
ANSWERED = 15.0  # seconds


@pytest.fixture
async def core(folder: Path, world: WorldProcess) -> AsyncIterator[DemoCore]:
    made = DemoCore(folder / "you", world, {"theme": "dark"})
    yield made
    await made.close()


async def me(core: DemoCore) -> Account:
    (account,) = await core.accounts.list()
    return account


async def chat_with(core: DemoCore, who: Character) -> Conversation:
    return await core.chats.open((await me(core)).id, who.jid)


async def history(core: DemoCore, who: Character) -> list[Message]:
    chat = await chat_with(core, who)
    return list(reversed(await core.chats.page(chat.id)))


async def test_the_profile_opens_full_of_a_life_that_is_real(core: DemoCore) -> None:
    before = core.profile.state
    await core.profile.unlock(None)
    await core.filled()

    assert (before, core.profile.state) == (ProfileState.KEYRING, ProfileState.OPEN)
    assert await core.settings.get("theme") == "dark"

    contacts = await core.contacts.list((await me(core)).id)
    assert {contact.name for contact in contacts} == {who.name for who in CONTACTS}
    assert {contact.subscription for contact in contacts} == {Subscription.BOTH}

    now = datetime.now(UTC)
    for who in CONTACTS:
        messages = await history(core, who)
        lines = [line for line in STORY if line.partner is who and not line.group]
        told = [line for line in lines if not line.reacts_to]
        assert [message.body for message in messages] == [line.text for line in told]
        assert [message.direction is Direction.OUT for message in messages] == [line.yours for line in told]
        assert {message.encryption for message in messages} == {Encryption.OMEMO_2}
        assert {m.state for m in messages} <= {RECEIVED, DeliveryState.SENT, DeliveryState.DELIVERED}
        assert [m.quote.body if m.quote else "" for m in messages] == [line.reply_to for line in told]
        assert [message.edited for message in messages] == [bool(line.first) for line in told]
        reactions = {(m.body, emoji) for m in messages for r in m.reactions for emoji in r.emojis}
        assert reactions == {(one.reacts_to, one.text) for one in lines if one.reacts_to}
        assert {m.trust for m in messages if m.direction is Direction.IN} == {Trust.BLIND}
        for message, line in zip(messages, told, strict=True):
            assert abs(message.time - line.moment.at(now)) < timedelta(minutes=1)

    chats = await core.chats.list()
    wanted = [who.name for who in (LINA, ECHO, REGATTA, LI_WEI, SALMA)]
    assert [chat.name or REGATTA.name for chat in chats] == wanted
    assert [chat.unread for chat in chats] == [2, 0, 0, 0, 0]

    (request,) = await core.contacts.requests()
    assert (request.jid, request.nick, request.text) == (JONAS.jid, JONAS.name, JONAS.knocks)
    assert abs(request.received - now) < timedelta(minutes=1)

    presences = {who.local: core.contacts.presence((await me(core)).id, who.jid) for who in CONTACTS}
    assert presences["echo"].show is Show.ONLINE
    assert (presences["liwei"].show, presences["liwei"].status) == (Show.DND, "开会")


async def test_the_group_is_private_and_what_is_said_in_it_encrypted(core: DemoCore) -> None:
    await core.profile.unlock(None)
    (room,) = await core.rooms.list()
    messages = list(reversed(await core.chats.page(room.conversation_id)))

    told = [line for line in STORY if line.group and not line.reacts_to]
    assert (room.title, room.traits.private, room.occupants) == (REGATTA.name, True, 4)
    there = {who.nick: who for who in await core.rooms.occupants(room.conversation_id) if not who.ours}
    assert there.keys() == {who.name for who in REGATTA.people}
    assert not any(who.imitates for who in there.values())
    assert [message.body for message in messages] == [line.text for line in told]
    assert [m.sender for m in messages] == [YOU if line.yours else line.partner.jid for line in told]
    assert {message.encryption for message in messages} == {Encryption.OMEMO_2}
    assert [message.quote is not None for message in messages] == [bool(line.reply_to) for line in told]
    now = datetime.now(UTC)
    for message, line in zip(messages, told, strict=True):
        assert abs(message.time - line.moment.at(now)) < timedelta(minutes=1)

    answered = [BURSTS[0][-1]]
    async with expecting(core.bus, MessageAdded, lambda event: event.message.body in answered, ANSWERED):
        await core.chats.send(room.conversation_id, "ahoy")


async def test_everybody_answers_in_their_own_way_and_encrypted(core: DemoCore) -> None:
    await core.profile.unlock(None)
    for who in (LINA, SALMA, LI_WEI):
        await core.chats.send((await chat_with(core, who)).id, "ahoy")

    async with core.answer("ahoy", ANSWERED):
        await core.chats.send((await chat_with(core, ECHO)).id, "ahoy")
    answers = [await answers_of(core, who) for who in (LINA, SALMA, LI_WEI)]

    assert [message.body for message in answers[0]] == list(BURSTS[0])
    assert [len(answer) for answer in answers[1:]] == [1, 1]
    assert {m.encryption for answer in answers for m in answer} == {Encryption.OMEMO_2}
    assert all(datetime.now(UTC) - m.time < timedelta(minutes=1) for answer in answers for m in answer)


async def answers_of(core: DemoCore, who: Character) -> list[Message]:
    """What somebody said after your last word, once they have finished."""
    async with asyncio.timeout(ANSWERED):
        while True:
            messages = await history(core, who)
            yours = max(i for i, m in enumerate(messages) if m.direction is Direction.OUT)
            answer = messages[yours + 1 :]
            if len(answer) == len(who.habit("ahoy", 0)):
                return answer
            await asyncio.sleep(0.1)


async def test_a_stranger_who_is_let_in_writes(core: DemoCore) -> None:
    await core.profile.unlock(None)
    account = await me(core)

    async with expecting(core.bus, MessageAdded, lambda event: event.message.sender == JONAS.jid, ANSWERED):
        await core.contacts.accept(account.id, JONAS.jid)
        await core.chats.send((await chat_with(core, JONAS)).id, "hello")

    (yours, theirs) = await history(core, JONAS)
    assert theirs.body == JONAS.habit("hello", 0)[0].text
    assert {yours.encryption, theirs.encryption} == {Encryption.OMEMO_2}
    assert await core.contacts.requests() == ()


async def test_a_world_that_never_comes_is_told(folder: Path) -> None:
    (folder / "server").write_text("in the way of the server's folder")
    world = WorldProcess(folder)
    core = DemoCore(folder / "you", world, {})
    try:
        with pytest.raises(ServerError):
            await core.profile.unlock(None)
        with pytest.raises(ServerError):
            await core.filled()
        assert core.profile.state is ProfileState.KEYRING
    finally:
        await core.close()
        world.end()
