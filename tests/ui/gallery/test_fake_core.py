# SPDX-License-Identifier: AGPL-3.0-or-later
"""The made-up core keeps the promises of the real one."""

import inspect
from dataclasses import replace

import pytest

from ui.gallery import fake_data
from ui.gallery.fake_core import PASSPHRASE, FakeCore
from xmppclient import api
from xmppclient.errors import InvalidAddress, UnknownMessage, WrongPassphrase
from xmppclient.events import ConversationChanged, Event, MessageAdded, MessageChanged
from xmppclient.model import DeliveryState, ProfileState

PARTS = {
    "profile": api.ProfileApi,
    "accounts": api.AccountsApi,
    "chats": api.ChatsApi,
    "contacts": api.ContactsApi,
    "devices": api.DevicesApi,
    "repair": api.RepairApi,
    "rooms": api.RoomsApi,
    "routes": api.RoutesApi,
    "files": api.FilesApi,
    "host": api.HostApi,
    "settings": api.SettingsApi,
}


def methods(protocol: type) -> dict[str, inspect.Signature]:
    found = inspect.getmembers(protocol, inspect.isfunction)
    return {name: inspect.signature(method) for name, method in found if not name.startswith("_")}


@pytest.mark.parametrize("part", PARTS)
def test_every_command_is_there_with_its_parameters(part: str) -> None:
    fake = type(getattr(FakeCore(), part))
    made = methods(fake)
    promised = methods(PARTS[part])

    assert {name: list(made[name].parameters) for name in promised} == {
        name: list(signature.parameters) for name, signature in promised.items()
    }


async def test_a_sent_message_is_stored_and_then_announced() -> None:
    core = FakeCore()
    seen: list[Event] = []
    for kind in (MessageAdded, ConversationChanged):
        core.bus.subscribe(kind, seen.append)
    message = await core.chats.send(fake_data.MUM, "hello")

    assert message.state is DeliveryState.QUEUED
    assert (await core.chats.page(fake_data.MUM))[0] == message
    assert [type(event) for event in seen] == [MessageAdded, ConversationChanged]
    assert (await core.chats.get(fake_data.MUM)).last_message == message


async def test_a_changed_message_is_announced() -> None:
    core = FakeCore()
    seen: list[MessageChanged] = []
    core.bus.subscribe(MessageChanged, seen.append)
    old = core.chats.history(fake_data.HUGE).at(5)
    core.chats.change(replace(old, body="other"))

    assert core.chats.history(fake_data.HUGE).at(5).body == "other"
    assert seen[0].message.body == "other"


async def test_a_locked_profile_opens_with_its_passphrase_only() -> None:
    core = FakeCore(ProfileState.LOCKED)
    with pytest.raises(WrongPassphrase):
        await core.profile.unlock("wrong")
    await core.profile.unlock(PASSPHRASE)

    assert core.profile.state is ProfileState.OPEN


async def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(InvalidAddress):
        await FakeCore().chats.open(fake_data.FIRST, "nobody")


async def test_pages_of_a_long_history_follow_each_other() -> None:
    core = FakeCore()
    first = await core.chats.page(fake_data.HUGE)
    second = await core.chats.page(fake_data.HUGE, first[-1])

    assert len(core.chats.history(fake_data.HUGE)) == fake_data.A_HUNDRED_THOUSAND
    assert first[-1].time > second[0].time
    assert len({message.id for message in first + second}) == 100


async def test_reactions_replace_those_before_and_leave_others_alone() -> None:
    core = FakeCore()
    plan = next(message for message in await core.chats.page(fake_data.ANA) if message.links)
    changed = await core.chats.react(plan.id, ("⛵",))

    assert {(r.sender, r.emojis) for r in changed.reactions} == {
        (fake_data.ME, ("⛵",)), ("ana@harbour.example", ("⛵",))
    }  # fmt: skip
    assert len((await core.chats.react(plan.id, ())).reactions) == 1


async def test_a_gap_fills_from_its_newer_end_until_it_is_gone() -> None:
    core = FakeCore()
    (gap,) = await core.chats.gaps(fake_data.ANA)
    seen = len(await core.chats.page(fake_data.ANA, limit=100))
    while gaps := await core.chats.gaps(fake_data.ANA):
        assert gaps[0].before <= gap.before
        assert await core.chats.fill(fake_data.ANA, gaps[0].id)

    assert len(await core.chats.page(fake_data.ANA, limit=100)) == seen + 30


async def test_a_deleted_message_is_passed_over() -> None:
    core = FakeCore()
    newest, older, *_ = await core.chats.page(fake_data.MUM)
    await core.chats.delete(newest.id)

    assert (await core.chats.page(fake_data.MUM))[0] == older
    assert (await core.chats.get(fake_data.MUM)).last_message == older
    with pytest.raises(UnknownMessage):
        await core.chats.message(newest.id)
