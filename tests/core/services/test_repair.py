# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio
from dataclasses import replace
from typing import Any

import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, chat_message, ids, own_message
from tests.fakes.fake_cipher import sealed
from xmppclient.errors import OwnMessage, UnknownDevice
from xmppclient.events import (
    ConversationRemoved,
    DevicesChanged,
    MessageChanged,
    MessageRemoved,
    SessionRenewed,
    UnreadableChanged,
)
from xmppclient.model import AccountId, DeliveryState, Direction
from xmppclient.services.repair import AFTER_TRUSTING, ASK, WHEN_READY, Repair, Step, sender_device


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


def sent_by(device_id: int, body: str) -> str:
    return sealed(body).replace("sid='1'", f"sid='{device_id}'")


async def steps(kit: AccountKit) -> list[tuple[str, int]]:
    tried = await kit.store.repairs.of(kit.ctx.id)
    return [(record.step, record.tries) for _, record in sorted(tried.items())]


async def test_lines_that_come_go_or_are_tried_are_told(kit: AccountKit) -> None:
    async def told() -> int:
        await asyncio.sleep(0)
        count = len(kit.heard(UnreadableChanged))
        kit.news.clear()
        return count

    kit.cipher.unreadable["more"] = "no_session"
    await kit.arrive(chat_message("", inner=sealed("more")))
    came = await told()
    await kit.arrive(chat_message("in clear"))
    nothing = await told()
    (row, *_) = await kit.shown()
    await kit.repair.try_again(row)
    tried = await told()
    kit.cipher.unreadable.clear()
    await kit.repair.try_again(row)
    went = await told()

    assert (came, nothing, tried, went) == (1, 0, 1, 1)


async def test_what_is_deleted_is_no_line_any_more(kit: AccountKit) -> None:
    (row, *_) = await kit.shown()
    kit.bus.publish(MessageRemoved(kit.ctx.id, row.conversation_id, row.id))
    await asyncio.sleep(0)
    first = len(kit.heard(UnreadableChanged))
    kit.bus.publish(ConversationRemoved(kit.ctx.id, row.conversation_id))
    await asyncio.sleep(0)

    assert (first, len(kit.heard(UnreadableChanged))) == (1, 2)
    await kit.repair.reread(WHEN_READY)
    assert await steps(kit) == []


async def test_trying_again_says_whether_it_helped(kit: AccountKit) -> None:
    (row, *_) = await kit.shown()
    before = await kit.repair.try_again(row)
    tried = await steps(kit)
    kit.cipher.unreadable.clear()

    assert (before, tried) == (False, [(Step.REREAD, 1)])
    assert await kit.repair.try_again(row)
    assert await steps(kit) == []
    assert await kit.repair.try_again(row)  # it is readable already


async def test_a_message_that_fails_for_another_reason_now_says_so(kit: AccountKit) -> None:
    kit.cipher.unreadable["early"] = "no_session"
    await kit.repair.reread(WHEN_READY)

    assert [message.reason for message in await kit.shown()] == ["no_session", "sender_unknown", "distrusted"]


@pytest.mark.parametrize(
    ("reason", "read"), [("distrusted", True), ("key_changed", True), ("tampered", False)]
)
async def test_keys_and_trust_that_change_have_messages_read_again(
    kit: AccountKit, reason: str, read: bool
) -> None:
    kit.cipher.unreadable["late"] = reason
    await kit.arrive(chat_message("", inner=sealed("late")))
    kit.cipher.unreadable.clear()
    kit.bus.publish(DevicesChanged(kit.ctx.id, BOB))
    await kit.settled()

    assert ("late" in await kit.bodies()) is read


async def test_keys_of_ours_that_come_late_have_everything_read_that_waited(kit: AccountKit) -> None:
    kit.cipher.unreadable.clear()
    kit.bus.publish(DevicesChanged(kit.ctx.id, ALICE))
    await kit.settled()

    assert await kit.bodies() == ["early", "", ""]


async def test_reading_again_does_not_go_round_in_circles(kit: AccountKit) -> None:
    """Trying a message fetches keys, and keys that come have it tried."""
    decrypt, tried = kit.cipher.decrypt, []

    async def fetching(*args: Any, **options: Any) -> Any:
        tried.append(args)
        kit.bus.publish(DevicesChanged(kit.ctx.id, BOB))
        return await decrypt(*args, **options)

    kit.cipher.decrypt = fetching  # type: ignore[method-assign]
    kit.bus.publish(DevicesChanged(kit.ctx.id, BOB))
    await kit.settled()

    assert len(tried) == 3


async def test_devices_of_others_have_nothing_read_again(kit: AccountKit) -> None:
    kit.cipher.unreadable.clear()
    kit.bus.publish(DevicesChanged(kit.ctx.id, EVE))
    kit.bus.publish(DevicesChanged(AccountId(99), BOB))
    await kit.settled()

    assert await kit.bodies() == ["", "", ""]


async def test_what_could_not_be_read_before_a_restart_is_known_after_it(kit: AccountKit) -> None:
    again = Repair(kit.ctx, kit.processor, kit.cipher, kit.messages)
    await again.load()
    kit.cipher.unreadable.clear()
    await again.reread(WHEN_READY)

    assert await kit.bodies() == ["early", "unknown", ""]


async def test_a_session_is_renewed_with_the_device_that_wrote(kit: AccountKit) -> None:
    kit.cipher.unreadable["broken"] = "broken_session"
    await kit.arrive(chat_message("", inner=sent_by(77, "broken")))
    row = (await kit.shown())[-1]
    await kit.repair.renew(row)

    assert kit.cipher.renewed == [(BOB, 77)]
    assert await steps(kit) == [(Step.RENEWED, 1)]
    assert sender_device(row) == 77


async def test_a_message_that_names_no_device_has_none_to_renew(kit: AccountKit) -> None:
    (row, *_) = await kit.shown()

    with pytest.raises(UnknownDevice):
        await kit.repair.renew(replace(row, ciphertext=b"<message/>"))
    with pytest.raises(UnknownDevice):
        await kit.repair.renew(replace(row, ciphertext=b"no xml"))


async def test_asking_again_writes_to_its_author_and_leaves_the_draft(kit: AccountKit) -> None:
    (row, *_) = await kit.shown()
    await kit.store.conversations.set_draft(row.conversation_id, "half a sentence")
    await kit.repair.ask_again(row, await kit.chat())
    await kit.repair.ask_again(row, await kit.chat(), "Pardon?")

    assert [message.body for message in await kit.shown() if message.direction is Direction.OUT] == [
        ASK,
        "Pardon?",
    ]
    assert (await kit.chat()).draft == "half a sentence"
    assert await steps(kit) == [(Step.ASKED, 2)]


async def test_nobody_is_asked_for_what_we_wrote(kit: AccountKit) -> None:
    kit.cipher.unreadable["mine"] = "no_session"
    await kit.arrive(own_message("", to=EVE, inner=sealed("mine")))
    (row,) = await kit.shown(EVE)

    with pytest.raises(OwnMessage):
        await kit.repair.ask_again(row, await kit.chat(EVE))
    assert len(await kit.shown(EVE)) == 1


async def test_a_session_that_was_begun_anew_by_itself_is_noted(kit: AccountKit) -> None:
    kit.cipher.unreadable |= {"broken": "broken_session", "other": "broken_session"}
    await kit.arrive(
        chat_message("", inner=sent_by(77, "broken")), chat_message("", inner=sent_by(78, "other"))
    )
    kit.bus.publish(SessionRenewed(kit.ctx.id, BOB, 77))
    await kit.settled()

    noted = await kit.store.repairs.of(kit.ctx.id)
    assert [(id_, record.step) for id_, record in noted.items()] == [
        ((await kit.shown())[-2].id, Step.AUTOMATIC)
    ]
