# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from tests.fakes.account_kit import EVE, AccountKit, chat_message, ids, own_message
from tests.fakes.fake_cipher import sealed
from xmppclient.events import MessageChanged, UnreadableChanged
from xmppclient.model import DeliveryState, Direction
from xmppclient.services.repair import AFTER_TRUSTING, WHEN_READY


@pytest.fixture(autouse=True)
async def unreadable(kit: AccountKit) -> None:
    """Three messages that could not be read when they came."""
    kit.cipher.unreadable |= {"early": "not_ready", "unknown": "sender_unknown", "distrusted": "distrusted"}
    for body in ("early", "unknown", "distrusted"):
        await kit.arrive(chat_message("", inner=sealed(body) + ids(body, f"m-{body}")))
        kit.clock.move(1)
    kit.news.clear()


async def test_what_was_in_the_way_decides_what_is_read_again(kit: AccountKit) -> None:
    kit.cipher.unreadable.clear()

    await kit.repair.reread(WHEN_READY)
    assert await kit.bodies() == ["early", "unknown", ""]

    await kit.repair.reread(AFTER_TRUSTING)
    assert await kit.bodies() == ["early", "unknown", "distrusted"]


async def test_a_cured_message_keeps_its_place_time_and_ids_and_is_told(kit: AccountKit) -> None:
    before = (await kit.shown())[0]
    kit.cipher.unreadable.clear()
    kit.clock.move(3600)

    await kit.repair.reread(WHEN_READY)

    after = (await kit.shown())[0]
    assert (after.id, after.time, after.stanza_id, after.origin_id) == (
        before.id,
        before.time,
        before.stanza_id,
        before.origin_id,
    )
    assert (after.state, after.ciphertext) == (DeliveryState.RECEIVED, b"")
    assert [event.message.body for event in kit.heard(MessageChanged)] == ["early", "unknown"]


async def test_what_still_cannot_be_read_stays(kit: AccountKit) -> None:
    before = await kit.shown()

    await kit.repair.reread(WHEN_READY | AFTER_TRUSTING)

    assert await kit.shown() == before
    assert {type(event) for event in kit.news} == {UnreadableChanged}


async def test_one_person_alone_can_be_read_again(kit: AccountKit) -> None:
    kit.cipher.unreadable["psst"] = "not_ready"
    await kit.arrive(chat_message("", EVE, inner=sealed("psst")))
    kit.cipher.unreadable.clear()

    await kit.repair.reread(WHEN_READY, EVE)

    assert (await kit.bodies(EVE), await kit.bodies()) == (["psst"], ["", "", ""])


async def test_our_own_unreadable_message_is_cured_as_ours(kit: AccountKit) -> None:
    kit.cipher.unreadable["mine"] = "not_ready"
    await kit.arrive(own_message("", to=EVE, inner=sealed("mine")))
    kit.cipher.unreadable.clear()

    await kit.repair.reread(WHEN_READY)

    (message,) = await kit.shown(EVE)
    assert (message.body, message.direction, message.state) == ("mine", Direction.OUT, DeliveryState.SENT)
