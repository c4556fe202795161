# SPDX-License-Identifier: AGPL-3.0-or-later
"""Messages whose time is over go for good, and no clock that jumps takes others along."""

from datetime import timedelta

import pytest

from storage.errors import DiskFull
from tests.fakes.account_kit import BOB, AccountKit, carbon, ids, own_message
from tests.fakes.everyday import secret
from tests.fakes.fake_cipher import sealed
from xmppclient import ns
from xmppclient.events import ConversationChanged, MessageRemoved, ProblemOccurred
from xmppclient.pipeline import content
from xmppclient.services.expiry import since_boot

HOUR = 3600


def ephemeral(seconds: int) -> str:
    return f"<ephemeral xmlns='{ns.EPHEMERAL}' timer='{seconds}'/>"


async def pass_time(kit: AccountKit, seconds: float) -> None:
    """Both clocks move, and what is due is deleted."""
    kit.clock.move(seconds)
    kit.steady.seconds += seconds
    while await kit.expiry.delete_due() < 0.1:
        pass


async def test_the_time_of_an_incoming_message_runs_from_when_it_was_seen(kit: AccountKit) -> None:
    await kit.arrive(secret("soon gone", ephemeral(60) + ids("o1", "m1")), secret("stays"))
    await pass_time(kit, HOUR)
    assert await kit.bodies() == ["soon gone", "stays"]

    await kit.displayed.mark_read(await kit.chat())
    await pass_time(kit, 30)
    assert await kit.bodies() == ["soon gone", "stays"]
    await pass_time(kit, 31)

    assert await kit.bodies() == ["stays"]
    assert len(kit.heard(MessageRemoved)) == 1
    last = kit.heard(ConversationChanged)[-1].conversation.last_message
    assert last
    assert last.body == "stays"


async def test_what_expired_does_not_come_back_from_the_archive(kit: AccountKit) -> None:
    text = secret("soon gone", ephemeral(60) + ids("o1", "m1"))
    await kit.arrive(text)
    await kit.displayed.mark_read(await kit.chat())
    await pass_time(kit, 61)

    await kit.arrive(text)

    assert await kit.bodies() == []


async def test_the_time_of_our_own_message_runs_from_when_it_was_sent(kit: AccountKit) -> None:
    await kit.store.conversations.set_expiry((await kit.chat()).id, ephemeral=60)
    (message,) = await kit.send("soon gone")
    await pass_time(kit, HOUR)
    assert await kit.bodies() == ["soon gone"]

    kit.outbound.open(resumed=False)
    await kit.until(lambda: kit.stream.tracked)
    kit.outbound.acked(message.origin_id)
    await kit.settled()
    (sent,) = await kit.shown()
    assert sent.expires == kit.clock.now() + timedelta(seconds=60)
    assert content.read(kit.stream.tracked[0][0]).timer == 60
    await pass_time(kit, 61)

    assert await kit.bodies() == []


async def test_a_message_that_another_device_sent_or_read_expires_here_too(kit: AccountKit) -> None:
    await kit.arrive(secret("theirs", ephemeral(60)))
    await kit.arrive(carbon(own_message("", inner=sealed("ours") + ephemeral(60)), "sent"))
    await kit.settled()

    await pass_time(kit, 61)

    assert await kit.bodies() == []


async def test_a_chat_may_keep_nothing_for_long(kit: AccountKit) -> None:
    await kit.arrive(secret("old"))
    await pass_time(kit, HOUR)
    await kit.arrive(secret("new"))
    await kit.store.conversations.set_expiry((await kit.chat()).id, keep=HOUR // 2)

    await pass_time(kit, 1)

    assert await kit.bodies() == ["new"]


async def test_what_waits_to_be_sent_is_not_deleted_for_its_age(kit: AccountKit) -> None:
    await kit.send("waits")
    await kit.store.conversations.set_expiry((await kit.chat()).id, keep=60)

    await pass_time(kit, HOUR)

    assert await kit.queued() == ["waits"]


async def test_flt_034_a_clock_that_is_set_forward_deletes_nothing(kit: AccountKit) -> None:
    await kit.arrive(secret("stays for a day", ephemeral(24 * HOUR)))
    await kit.displayed.mark_read(await kit.chat())

    kit.clock.move(365 * 24 * HOUR)
    await kit.expiry.delete_due()

    assert await kit.bodies() == ["stays for a day"]


async def test_the_worker_sleeps_until_something_is_due(kit: AccountKit) -> None:
    await kit.arrive(secret("soon gone", ephemeral(10)))
    await kit.displayed.mark_read(await kit.chat())

    assert await kit.expiry.delete_due() == 10
    kit.steady.seconds += 9.5
    assert await kit.expiry.delete_due() == pytest.approx(0.5)


async def test_the_worker_wakes_and_goes_on_after_a_failure(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    await kit.arrive(secret("soon gone", ephemeral(10)))
    await kit.displayed.mark_read(await kit.chat())
    kit.steady.seconds += 11

    async def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(kit.store.messages, "due", full)
        kit.tasks.spawn(kit.expiry.run(), "expiry")
        await kit.until(lambda: kit.heard(ProblemOccurred))
    kit.expiry.wake()
    await kit.until(lambda: kit.heard(MessageRemoved))

    assert await kit.bodies(BOB) == []


def test_the_clock_since_boot_only_moves_on() -> None:
    first = since_boot()

    assert since_boot() >= first


async def test_the_time_of_a_message_that_could_not_be_read_runs_from_when_it_can(kit: AccountKit) -> None:
    kit.cipher.unreadable["soon gone"] = "broken"
    await kit.arrive(secret("soon gone", ephemeral(60) + ids("o1", "m1")))
    await kit.displayed.mark_read(await kit.chat())
    kit.cipher.unreadable.clear()
    await pass_time(kit, HOUR)

    await kit.arrive(secret("soon gone", ephemeral(60) + ids("o1", "m2")))
    assert await kit.bodies() == ["soon gone"]
    await pass_time(kit, 61)

    assert await kit.bodies() == []


async def test_what_was_deleted_leaves_the_log_too(kit: AccountKit, monkeypatch: pytest.MonkeyPatch) -> None:
    tidied: list[bool] = []

    async def tidy() -> None:
        tidied.append(True)

    monkeypatch.setattr(kit.store, "tidy", tidy)
    await pass_time(kit, 0)
    assert len(tidied) == 1  # what an earlier run may have left

    await kit.arrive(secret("soon gone", ephemeral(60) + ids("o1", "m1")))
    await kit.displayed.mark_read(await kit.chat())
    await pass_time(kit, 61)
    await pass_time(kit, 0)

    assert len(tidied) == 2


async def test_names_of_what_expired_long_ago_are_forgotten_too(kit: AccountKit) -> None:
    await kit.arrive(secret("soon gone", ephemeral(60) + ids("o1", "m1")))
    await kit.displayed.mark_read(await kit.chat())
    await pass_time(kit, 61)
    names = "SELECT count(*) FROM forgotten"
    assert (await kit.store.database.fetch(names))[0][0] == 1

    await kit.arrive(secret("another", ephemeral(60) + ids("o2", "m2")))
    await kit.displayed.mark_read(await kit.chat())
    await pass_time(kit, 400 * 24 * HOUR)

    assert (await kit.store.database.fetch(names))[0][0] <= 1
