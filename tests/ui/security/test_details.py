# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest

from tests.ui.kit import tasks_of, until
from ui.gallery import fake_data, fake_room_data
from ui.gallery.fake_core import FakeCore
from ui.security.details import DetailsViewModel
from xmppclient.model import Address, ConversationId, Policy, Trust

JONAS = Address("jonas@conversations.example")
UNDECIDED = "019fe2d4" * 8
PHONE = "77aa0e01" * 8
NEW_OWN = "0badcafe" * 8


class Drawer:
    def __init__(self, core: FakeCore, model: DetailsViewModel) -> None:
        self.core = core
        self.model = model

    def trust(self, fingerprint: str) -> str:
        rows = [*self.model.theirs.rows, *self.model.own.rows]
        return next(row.trust for row in rows if row.fingerprint == fingerprint)


@pytest.fixture
async def drawer() -> AsyncIterator[Drawer]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        model = DetailsViewModel(core, tasks)
        await model.load(fake_data.JONAS)
        yield Drawer(core, model)


async def test_it_says_about_whom_it_is(drawer: Drawer) -> None:
    assert (drawer.model.name, drawer.model.address) == ("Jonas", JONAS)


async def test_their_devices_and_ours_stand_apart(drawer: Drawer) -> None:
    assert [row.name for row in drawer.model.theirs.rows] == ["Device 302", "Phone", "Device 303"]
    assert [row.name for row in drawer.model.own.rows] == ["This computer", "Device 2"]


@pytest.mark.parametrize("trust", [Trust.VERIFIED, Trust.BLIND, Trust.DISTRUSTED])
async def test_a_decision_is_stored_and_can_be_taken_back(drawer: Drawer, trust: Trust) -> None:
    drawer.model.setTrust(JONAS, UNDECIDED, trust.value)
    await until(lambda: drawer.model.change)
    assert drawer.trust(UNDECIDED) == trust.value

    drawer.model.undo()
    await until(lambda: not drawer.model.change)
    assert drawer.trust(UNDECIDED) == "undecided"


async def test_an_own_new_device_is_counted_until_it_is_approved(drawer: Drawer) -> None:
    assert drawer.model.ownWaiting == 1
    drawer.model.setTrust(fake_data.ME, NEW_OWN, "verified")
    await until(lambda: drawer.model.ownWaiting == 0)


async def test_a_device_is_compared_before_it_is_verified(drawer: Drawer) -> None:
    asked: list[str] = []
    drawer.model.comparing.connect(lambda: asked.append(drawer.model.comparedGroups))
    drawer.model.compare(JONAS, PHONE)

    assert asked == [" ".join(["77aa0e01"] * 8)]
    assert (drawer.model.comparedName, drawer.model.comparedAddress) == ("Phone", JONAS)
    assert drawer.trust(PHONE) == "blind"


async def test_a_device_nobody_knows_is_not_compared(drawer: Drawer) -> None:
    asked: list[int] = []
    drawer.model.comparing.connect(lambda: asked.append(1))
    drawer.model.compare(JONAS, "ff" * 32)

    assert asked == []


async def test_trust_changed_elsewhere_is_shown(drawer: Drawer) -> None:
    await drawer.core.devices.set_trust(fake_data.FIRST, JONAS, PHONE, Trust.VERIFIED)
    await until(lambda: drawer.trust(PHONE) == "verified")


async def test_encryption_is_turned_off_only_after_a_yes(drawer: Drawer) -> None:
    drawer.model.setEncrypted(False)
    await until(lambda: drawer.model.questions.open)
    assert "Jonas" in drawer.model.questions.text
    drawer.model.questions.answer(False)
    await until(lambda: not drawer.model.questions.open)
    assert drawer.model.encrypted

    drawer.model.setEncrypted(False)
    await until(lambda: drawer.model.questions.open)
    drawer.model.questions.answer(True)
    await until(lambda: not drawer.model.encrypted)
    assert (await drawer.core.chats.get(fake_data.JONAS)).policy is Policy.NONE


async def test_the_switch_is_told_the_truth_again_after_a_no(drawer: Drawer) -> None:
    drawer.model.setEncrypted(False)
    await until(lambda: drawer.model.questions.open)
    told: list[bool] = []
    drawer.model.changed.connect(lambda: told.append(drawer.model.encrypted))
    drawer.model.questions.answer(False)
    await until(lambda: told)

    assert told[-1] is True


async def test_encryption_is_turned_on_without_a_question(drawer: Drawer) -> None:
    await drawer.model.load(fake_data.BOT)
    drawer.model.setEncrypted(True)
    await until(lambda: drawer.model.encrypted)

    assert not drawer.model.questions.open


@pytest.mark.parametrize(
    ("conversation", "said"),
    [
        (fake_data.LEILA, "Only devices you verified"),
        (fake_data.MUM, "Compare fingerprints"),
        (fake_data.JONAS, "waits for your decision"),
        (fake_data.EMPTY, "No device is known yet"),
        (fake_data.BOT, "Everybody along the way"),
    ],
)
async def test_one_sentence_says_how_sure_one_can_be(
    drawer: Drawer, conversation: ConversationId, said: str
) -> None:
    await drawer.model.load(conversation)

    assert said in drawer.model.summary


async def test_another_conversation_forgets_what_was_decided_in_this_one(drawer: Drawer) -> None:
    drawer.model.setTrust(JONAS, PHONE, "verified")
    await until(lambda: drawer.model.change)
    drawer.model.show(fake_data.LEILA)
    await until(lambda: drawer.model.name == "Leila Haddad")

    assert drawer.model.change == ""


async def test_the_privacy_of_the_chat_follows_its_policy(drawer: Drawer) -> None:
    assert "not what" in drawer.model.privacy.rows[1].text
    await drawer.core.chats.set_policy(fake_data.JONAS, Policy.NONE)
    await until(lambda: "can read" in drawer.model.privacy.rows[1].text)


async def test_att_077_a_nick_in_a_room_has_no_devices_and_cannot_be_encrypted_to(drawer: Drawer) -> None:
    await drawer.model.load(fake_room_data.WHISPER)

    assert (drawer.model.name, drawer.model.masked, drawer.model.encrypted) == ("Björn", True, False)
    assert list(drawer.model.theirs.rows) == []
    assert "nobody behind it" in str(drawer.model.summary)
