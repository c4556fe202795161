# SPDX-License-Identifier: AGPL-3.0-or-later
"""Our own corrections, retractions and reactions: committed first, sent in order, as protected as
their targets."""

from xml.etree.ElementTree import Element

import pytest

from storage.errors import DiskFull
from tests.fakes.account_kit import ALICE, BOB, AccountKit, account_kit, chat_message, ids, own_message
from tests.fakes.everyday import secret
from tests.fakes.fake_cipher import ENCRYPTED, ENVELOPED, sealed
from xmppclient import ns
from xmppclient.errors import BadReaction, EmptyMessage, MessageTooLong, NoDevices, NotChangeable
from xmppclient.events import MessageChanged, MessageRemoved, ProblemOccurred
from xmppclient.model import ActionKind, DeliveryState, Encryption, Message, Policy
from xmppclient.pipeline import content
from xmppclient.pipeline.content import Content
from xmppclient.services.messages import MAX_BODY

BODY = ns.q(ns.CLIENT, "body")


async def sent(kit: AccountKit, body: str = "helo") -> Message:
    """A message of ours that the server has."""
    kit.outbound.open(resumed=False)
    (message,) = await kit.send(body)
    await kit.until(lambda: message.origin_id in kit.stream.tokens)
    kit.outbound.acked(message.origin_id)
    await kit.settled()
    return (await kit.shown())[-1]


async def came(kit: AccountKit, body: str = "hello") -> Message:
    """A message of Bob's."""
    await kit.arrive(secret(body, ids("o1")))
    return (await kit.shown())[-1]


async def last(kit: AccountKit, count: int) -> Element:
    await kit.until(lambda: len(kit.stream.tracked) == count)
    return kit.stream.tracked[-1][0]


def outside(stanza: Element) -> Content:
    return content.read(child for child in stanza if child.tag != BODY)


async def waiting(kit: AccountKit) -> list[ActionKind]:
    rows = await kit.store.outbox.pending(kit.ctx.id)
    return [row.action.kind for row in rows if row.action]


async def test_a_correction_is_shown_at_once_and_goes_out(kit: AccountKit) -> None:
    message = await sent(kit)

    corrected = await kit.actions.correct(message, await kit.chat(), "hello")

    assert (corrected.body, corrected.edited, corrected.state) == ("hello", True, DeliveryState.SENT)
    assert kit.heard(MessageChanged)[-1].message == corrected
    stanza = await last(kit, 2)
    assert outside(stanza).replaces == message.origin_id
    assert kit.cipher.sealed[-1] == "hello"
    assert kit.cipher.inside[-1][0].tag == content.REPLACE
    assert stanza.get("id") != message.origin_id
    assert stanza.find(ns.q(ns.HINTS, "store")) is not None


async def test_a_second_correction_names_the_original_too(kit: AccountKit) -> None:
    message = await sent(kit)
    once = await kit.actions.correct(message, await kit.chat(), "helloo")

    await kit.actions.correct(once, await kit.chat(), "hello")

    assert outside(await last(kit, 3)).replaces == message.origin_id


async def test_an_action_waits_in_the_outbox_until_the_server_has_it(kit: AccountKit) -> None:
    message = await sent(kit)
    await kit.actions.react(message, await kit.chat(), ("👍",))
    await last(kit, 2)
    assert await waiting(kit) == [ActionKind.REACTION]

    kit.outbound.acked(kit.stream.tokens[-1])
    await kit.settled()

    assert await waiting(kit) == []


async def test_an_action_in_flight_goes_again_in_the_next_session_unless_it_is_seen_again(
    kit: AccountKit,
) -> None:
    message = await sent(kit)
    await kit.actions.react(message, await kit.chat(), ("👍",))
    await last(kit, 2)
    token = kit.stream.tokens[-1]

    kit.outbound.open(resumed=False)
    await last(kit, 3)
    assert kit.stream.tokens[-1] == token

    await kit.arrive(own_message("", inner=sealed("👍") + ids(token, "m5")))
    assert await waiting(kit) == []
    kit.outbound.open(resumed=False)
    await kit.settled()
    assert len(kit.stream.tracked) == 3


async def test_flt_024_an_action_survives_a_restart(kit: AccountKit, tmp_path: object) -> None:
    async with account_kit(tmp_path / "other") as first:  # type: ignore[operator]
        await first.arrive(secret("hello", ids("o1")))
        (message,) = await first.shown()
        await first.actions.react(message, await first.chat(), ("👍",))

    async with account_kit(tmp_path / "other") as again:  # type: ignore[operator]
        again.outbound.open(resumed=False)
        assert outside(await last(again, 1)).reactions == content.Reactions("o1", ("👍",))
        assert [one.emojis for one in (await again.shown())[0].reactions] == [("👍",)]


async def test_order_is_kept_between_messages_and_actions(kit: AccountKit) -> None:
    message = await came(kit)
    chat = await kit.chat()
    await kit.send("one")
    await kit.actions.react(message, chat, ("👍",))
    await kit.send("two")

    kit.outbound.open(resumed=False)
    await last(kit, 3)

    assert kit.cipher.sealed == ["one", "👍", "two"]


async def test_a_reaction_to_an_encrypted_message_is_encrypted_whatever_the_chat_demands_now(
    kit: AccountKit,
) -> None:
    message = await came(kit)
    await kit.store.conversations.set_policy((await kit.chat()).id, Policy.NONE)

    await kit.actions.react(message, await kit.chat(), ("👍",))
    kit.outbound.open(resumed=False)

    assert (await last(kit, 1)).find(ENCRYPTED) is not None


async def test_a_reaction_in_an_open_chat_has_no_words(kit: AccountKit) -> None:
    await kit.arrive(chat_message("hello", inner=ids("o1")))
    await kit.store.conversations.set_policy((await kit.chat()).id, Policy.NONE)

    await kit.actions.react((await kit.shown())[0], await kit.chat(), ("👍", "🐢"))
    kit.outbound.open(resumed=False)

    stanza = await last(kit, 1)
    assert stanza.find(BODY) is None
    assert outside(stanza).reactions == content.Reactions("o1", ("👍", "🐢"))


async def test_with_omemo_2_for_everybody_no_emoji_stands_outside(kit: AccountKit) -> None:
    kit.cipher.versions = (ENVELOPED,)
    message = await came(kit)
    await kit.actions.react(message, await kit.chat(), ("👍",))
    kit.outbound.open(resumed=False)

    assert not outside(await last(kit, 1)).acts
    assert content.read(kit.cipher.inside[-1]).reactions == content.Reactions("o1", ("👍",))


async def test_a_retraction_erases_here_and_asks_there(kit: AccountKit) -> None:
    message = await sent(kit, "oops")

    retracted = await kit.actions.retract(message, await kit.chat())

    assert (retracted.body, retracted.retracted) == ("", True)
    assert outside(await last(kit, 2)).retracts == message.origin_id


async def test_a_retraction_takes_waiting_corrections_along(kit: AccountKit) -> None:
    message = await sent(kit, "oops")
    kit.outbound.shut()
    message = await kit.actions.correct(message, await kit.chat(), "ooops")

    await kit.actions.retract(message, await kit.chat())

    assert await waiting(kit) == [ActionKind.RETRACTION]


async def test_a_message_that_may_have_left_is_retracted_and_not_sent_again(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    (message,) = await kit.send("oops")
    await last(kit, 1)
    kit.outbound.shut()

    await kit.actions.retract((await kit.shown())[0], await kit.chat())
    kit.outbound.open(resumed=False)

    assert outside(await last(kit, 2)).retracts == message.origin_id
    assert await kit.queued() == []


async def test_what_never_left_is_changed_without_a_word_to_anybody(kit: AccountKit) -> None:
    (message,) = await kit.send("helo")

    changed = await kit.actions.correct(message, await kit.chat(), "hello")
    kit.outbound.open(resumed=False)

    assert (changed.body, changed.edited) == ("hello", False)
    await last(kit, 1)
    await kit.settled()
    assert (kit.cipher.sealed, len(kit.stream.tracked)) == (["hello"], 1)


async def test_what_never_left_is_deleted_when_it_is_taken_back(kit: AccountKit) -> None:
    (message,) = await kit.send("oops")

    assert (await kit.actions.retract(message, await kit.chat())).retracted
    kit.outbound.open(resumed=False)
    await kit.settled()

    assert (await kit.shown(), kit.stream.tracked) == ([], [])
    assert [event.message_id for event in kit.heard(MessageRemoved)] == [message.id]


async def test_a_text_that_changes_while_it_is_encrypted_goes_out_as_it_is_then(kit: AccountKit) -> None:
    kit.cipher.slow["helo"] = 0.1
    (message,) = await kit.send("helo")
    kit.outbound.open(resumed=False)
    await kit.until(lambda: "lock" in kit.cipher.trace)

    await kit.actions.correct(message, await kit.chat(), "hello")

    await last(kit, 1)
    payload = kit.stream.tracked[0][0].findtext(f"{ENCRYPTED}/{{*}}payload") or ""
    assert payload.partition(":")[2] == "hello"
    assert await kit.bodies() == ["hello"]


async def test_a_text_that_may_have_left_needs_a_correction(kit: AccountKit) -> None:
    kit.outbound.open(resumed=False)
    (message,) = await kit.send("helo")
    await last(kit, 1)
    kit.outbound.shut()

    await kit.actions.correct((await kit.shown())[0], await kit.chat(), "hello")

    assert await waiting(kit) == [ActionKind.CORRECTION]
    assert message.id


async def test_a_failed_message_is_changed_in_place(kit: AccountKit) -> None:
    kit.cipher.refusals[BOB] = NoDevices((BOB,))
    kit.outbound.open(resumed=False)
    await kit.send("helo")
    await kit.settled()
    (failed,) = await kit.shown()

    changed = await kit.actions.correct(failed, await kit.chat(), "hello")

    assert (changed.body, changed.state) == ("hello", DeliveryState.FAILED)
    assert await waiting(kit) == []


async def test_nobody_elses_message_can_be_changed(kit: AccountKit) -> None:
    message = await came(kit)
    for act in (kit.actions.correct(message, await kit.chat(), "forged"),
                kit.actions.retract(message, await kit.chat())):  # fmt: skip
        with pytest.raises(NotChangeable):
            await act

    assert await kit.bodies() == ["hello"]


async def test_what_was_taken_back_stays_so(kit: AccountKit) -> None:
    message = await kit.actions.retract(await sent(kit), await kit.chat())
    chat = await kit.chat()
    for act in (
        kit.actions.correct(message, chat, "again"),
        kit.actions.retract(message, chat),
        kit.actions.react(message, chat, ("👍",)),
    ):
        with pytest.raises(NotChangeable):
            await act


@pytest.mark.parametrize(("body", "error"), [("  ", EmptyMessage), ("x" * (MAX_BODY + 1), MessageTooLong)])
async def test_a_correction_must_be_a_message(kit: AccountKit, body: str, error: type[Exception]) -> None:
    message = await sent(kit)

    with pytest.raises(error):
        await kit.actions.correct(message, await kit.chat(), body)

    assert await kit.bodies() == ["helo"]


@pytest.mark.parametrize("emojis", [("ok",), ("👍", ""), tuple(chr(0x1F600 + n) for n in range(21))])
async def test_only_emojis_are_sent_as_reactions(kit: AccountKit, emojis: tuple[str, ...]) -> None:
    message = await came(kit)

    with pytest.raises(BadReaction):
        await kit.actions.react(message, await kit.chat(), emojis)

    assert await waiting(kit) == []


async def test_the_same_reaction_again_sends_nothing(kit: AccountKit) -> None:
    message = await kit.actions.react(await came(kit), await kit.chat(), ("👍",))

    assert await kit.actions.react(message, await kit.chat(), ("👍", "👍")) == message
    assert await waiting(kit) == [ActionKind.REACTION]


async def test_flt_028_on_a_full_disk_an_action_happens_as_a_whole_or_not_at_all(
    kit: AccountKit, monkeypatch: pytest.MonkeyPatch
) -> None:
    message = await sent(kit)

    async def full(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(kit.store.outbox, "put_action", full)
    with pytest.raises(DiskFull):
        await kit.actions.correct(message, await kit.chat(), "hello")

    assert await kit.bodies() == ["helo"]
    assert await kit.store.database.fetch("SELECT 1 FROM action") == []


async def test_att_085_an_action_without_devices_is_dropped_and_told(kit: AccountKit) -> None:
    message = await came(kit)
    kit.cipher.refusals[BOB] = NoDevices((BOB,))
    await kit.actions.react(message, await kit.chat(), ("👍",))

    kit.outbound.open(resumed=False)
    await kit.settled()

    assert (await waiting(kit), kit.stream.tracked) == ([], [])
    assert [type(event.error) for event in kit.heard(ProblemOccurred)] == [NoDevices]


async def test_a_reaction_names_our_account_and_how_it_travels(kit: AccountKit) -> None:
    message = await kit.actions.react(await came(kit), await kit.chat(), ("👍",))

    (reaction,) = message.reactions
    assert (reaction.sender, reaction.time) == (ALICE, kit.clock.now())
    (row,) = await kit.store.outbox.pending(kit.ctx.id)
    assert row.action
    assert row.action.encryption is Encryption.OMEMO_1
