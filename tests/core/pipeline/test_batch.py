# SPDX-License-Identifier: AGPL-3.0-or-later
"""Messages from the wire to the store: shown once, never as what they are not, never half."""

import pytest

from storage.errors import DiskFull
from tests.fakes.account_kit import (
    ALICE,
    BOB,
    EVE,
    AccountKit,
    carbon,
    chat_message,
    ids,
    own_message,
)
from tests.fakes.fake_archive import Kept, mam_result
from tests.fakes.fake_cipher import FINGERPRINT, in_order, sealed
from tests.fakes.fake_stream import xml
from tests.policy.logs import LogWatch
from xmppclient import ns
from xmppclient.events import ConversationChanged, MessageAdded, MessageChanged, ProblemOccurred
from xmppclient.model import DeliveryState, Direction, Encryption, Interval, StanzaId, Trust
from xmppclient.pipeline.delivery import NO_DEVICES
from xmppclient.pipeline.envelope import Envelope, Origin, open_archived

NOON_STAMP = "2026-03-01T12:00:00Z"


def archived(message: str, archive_id: str) -> Envelope:
    result = mam_result("q", Kept(archive_id, NOON_STAMP, message)).find(ns.q(ns.MAM, "result"))
    assert result is not None
    envelope = open_archived(result, ALICE)
    assert envelope
    return envelope


async def page(kit: AccountKit, *messages: tuple[str, str], point: str = "") -> int:
    """Store a page of (archive id, message)."""
    envelopes = [archived(message, archive_id) for archive_id, message in messages]
    end, now = StanzaId(point), kit.clock.now()
    covered = Interval(kit.ctx.id, ALICE, end, now, end, now) if point else None
    return await kit.inbound.accept_page(envelopes, covered)


def bounce(origin_id: str, sender: str = BOB) -> str:
    return (
        f"<message type='error' id='{origin_id}' from='{sender}' to='{ALICE}/desk'><error type='cancel'>"
        "<service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>"
    )


async def test_a_plain_message_is_stored_and_told(kit: AccountKit) -> None:
    await kit.arrive(chat_message("hello", id="a1", inner=ids("o1", "m1")))

    (message,) = await kit.shown()
    assert (message.body, message.sender, message.direction) == ("hello", BOB, Direction.IN)
    assert (message.state, message.encryption) == (DeliveryState.RECEIVED, Encryption.NONE)
    assert (message.origin_id, message.stanza_id, message.attribute_id) == ("o1", "m1", "a1")
    assert [event.message for event in kit.heard(MessageAdded)] == [message]
    (conversation,) = [event.conversation for event in kit.heard(ConversationChanged)]
    assert (conversation.unread, conversation.last_message) == (1, message)


async def test_an_encrypted_message_tells_by_whom_and_how(kit: AccountKit) -> None:
    await kit.arrive(chat_message("", inner=sealed("secret")))

    (message,) = await kit.shown()
    assert (message.body, message.encryption) == ("secret", Encryption.OMEMO_1)
    assert (message.trust, message.fingerprint) == (Trust.BLIND, FINGERPRINT)


async def test_att_082_the_words_beside_a_ciphertext_are_never_shown(kit: AccountKit) -> None:
    await kit.arrive(
        chat_message("bait", inner=sealed("secret")),
        chat_message("bait", inner=f"<body xml:lang='de'>bait</body>{sealed('')}"),
    )

    assert await kit.bodies() == ["secret"]


async def test_state_and_plaintext_are_committed_under_the_lock_and_before_anything_is_sent(
    kit: AccountKit,
) -> None:
    await kit.arrive(chat_message("", inner=sealed("secret")))

    steps = ("lock", "decrypt", "flush", "unlock", "after commit")
    assert in_order(kit.cipher.trace, *steps)
    assert len(kit.cipher.trace) == len(steps)


async def test_flt_035_live_carbon_and_archive_are_shown_once(kit: AccountKit) -> None:
    text = chat_message("hello", inner=ids("o1", "m1"))
    sealed_text = chat_message("", inner=sealed("secret") + ids("o2", "m2"))

    await kit.arrive(text, sealed_text, carbon(text), carbon(sealed_text))
    stored = await page(kit, ("m1", text), ("m2", sealed_text))

    assert await kit.bodies() == ["hello", "secret"]
    assert stored == 0
    assert kit.cipher.trace.count("decrypt") == 1
    conversation = await kit.chat()
    assert conversation.unread == 2


async def test_flt_035_a_batch_that_repeats_itself_is_shown_once(kit: AccountKit) -> None:
    text = chat_message("", inner=sealed("secret") + ids("o1"))

    assert await page(kit, ("m1", text), ("m2", text)) == 1
    assert await kit.bodies() == ["secret"]


async def test_flt_035_a_message_resent_with_another_ciphertext_is_shown_once(kit: AccountKit) -> None:
    await kit.arrive(chat_message("", inner=sealed("secret") + ids("o1", "m1")))
    await kit.arrive(chat_message("", inner=sealed("secret") + ids("o1", "m2")))

    assert await kit.bodies() == ["secret"]


async def test_nobody_can_hide_anothers_message_behind_the_same_origin_id(kit: AccountKit) -> None:
    await kit.arrive(chat_message("forged", EVE, inner=ids("o1")), chat_message("genuine", inner=ids("o1")))

    assert await kit.bodies() == ["genuine"]


async def test_a_live_message_learns_its_archive_id_from_the_archive(kit: AccountKit) -> None:
    text = chat_message("hello", inner=ids("o1"))
    await kit.arrive(text)

    await page(kit, ("m1", text))

    assert [message.stanza_id for message in await kit.shown()] == ["m1"]
    assert [event.message.stanza_id for event in kit.heard(MessageChanged)] == ["m1"]


async def test_an_own_message_in_the_archive_is_known_to_be_sent(kit: AccountKit) -> None:
    (message,) = await kit.send("hello")

    await page(kit, ("m1", own_message("", inner=sealed("hello") + ids(message.origin_id))))

    (shown,) = await kit.shown()
    assert (shown.state, shown.stanza_id) == (DeliveryState.SENT, "m1")
    assert await kit.queued() == []
    assert kit.cipher.trace == []


async def test_what_came_back_is_not_sent_because_our_server_had_it(kit: AccountKit) -> None:
    (message,) = await kit.send("hello")
    await kit.arrive(bounce(message.origin_id))

    kit.outbound.acked(message.origin_id)  # late, as on a busy machine
    await kit.settled()
    await page(kit, ("m1", own_message("", inner=sealed("hello") + ids(message.origin_id))))

    (shown,) = await kit.shown()
    assert (shown.state, shown.reason) == (DeliveryState.FAILED, "service-unavailable")
    assert shown.stanza_id == "m1"


async def test_what_we_gave_up_is_sent_if_our_server_had_it_all_the_same(kit: AccountKit) -> None:
    (message,) = await kit.send("hello")
    await kit.store.messages.set_state(message.id, DeliveryState.FAILED, NO_DEVICES)

    await page(kit, ("m1", own_message("", inner=sealed("hello") + ids(message.origin_id))))

    assert [shown.state for shown in await kit.shown()] == [DeliveryState.SENT]


async def test_what_came_back_and_is_tried_again_may_be_sent(kit: AccountKit) -> None:
    (message,) = await kit.send("hello")
    await kit.arrive(bounce(message.origin_id))
    await kit.messages.retry((await kit.shown())[0], await kit.chat())

    kit.outbound.acked(message.origin_id)
    await kit.settled()

    assert [shown.state for shown in await kit.shown()] == [DeliveryState.SENT]


async def test_a_carbon_of_our_own_message_is_no_proof_for_another_account(kit: AccountKit) -> None:
    (message,) = await kit.send("hello")

    await kit.arrive(chat_message("hello", inner=ids(message.origin_id)))

    assert [m.state for m in await kit.shown()] == [DeliveryState.QUEUED, DeliveryState.RECEIVED]
    assert await kit.queued() == ["hello"]


async def test_what_another_device_of_ours_sent_is_shown_as_ours_and_marks_the_chat_read(
    kit: AccountKit,
) -> None:
    await kit.arrive(chat_message("question"))
    await kit.arrive(carbon(own_message("", inner=sealed("answer")), "sent"))

    sent = (await kit.shown())[-1]
    assert (sent.body, sent.direction, sent.state) == ("answer", Direction.OUT, DeliveryState.SENT)
    assert (await kit.chat()).unread == 0


async def test_what_cannot_be_read_is_kept_with_its_reason(kit: AccountKit) -> None:
    kit.cipher.unreadable["secret"] = "broken"
    await kit.arrive(chat_message("", inner=sealed("secret") + ids("o1", "m1")))

    (message,) = await kit.shown()
    assert (message.state, message.reason, message.body) == (DeliveryState.UNDECRYPTABLE, "broken", "")
    assert b"secret" in message.ciphertext
    assert message.encryption is not Encryption.NONE
    assert len(kit.heard(MessageAdded)) == 1


async def test_the_same_unreadable_message_is_not_tried_again(kit: AccountKit) -> None:
    kit.cipher.unreadable["secret"] = "broken"
    text = chat_message("", inner=sealed("secret") + ids("o1", "m1"))
    await kit.arrive(text, text)
    await page(kit, ("m1", text))

    assert len(await kit.shown()) == 1
    assert kit.cipher.trace.count("decrypt") == 1


async def test_flt_046_an_unreadable_message_that_is_sent_again_is_cured_in_its_place(
    kit: AccountKit,
) -> None:
    kit.cipher.unreadable["one"] = "broken"
    await kit.arrive(chat_message("", inner=sealed("one") + ids("o1", "m1")))
    kit.clock.move(60)
    await kit.arrive(chat_message("", inner=sealed("two") + ids("o2", "m2")))
    kit.cipher.unreadable.clear()

    await kit.arrive(chat_message("", inner=sealed("one") + ids("o1", "m3")))

    assert await kit.bodies() == ["one", "two"]
    assert (await kit.shown())[0].state is DeliveryState.RECEIVED
    assert [event.message.body for event in kit.heard(MessageChanged)] == ["one"]


async def test_a_cure_that_fails_leaves_what_there_was(kit: AccountKit) -> None:
    kit.cipher.unreadable["one"] = "broken"
    await kit.arrive(chat_message("", inner=sealed("one") + ids("o1", "m1")))
    before = await kit.shown()

    await kit.arrive(chat_message("", inner=sealed("one") + ids("o1", "m2")))

    assert await kit.shown() == before


async def test_a_plain_copy_does_not_replace_an_unreadable_message(kit: AccountKit) -> None:
    kit.cipher.unreadable["one"] = "broken"
    await kit.arrive(chat_message("", inner=sealed("one") + ids("o1", "m1")))

    await kit.arrive(chat_message("readable for the server", inner=ids("o1", "m2")))

    assert [message.state for message in await kit.shown()] == [DeliveryState.UNDECRYPTABLE]


async def test_a_message_without_words_and_a_used_key_show_nothing(kit: AccountKit) -> None:
    repeated = sealed("once")
    await kit.arrive(
        chat_message("", inner=sealed("")),
        chat_message("", inner=repeated + ids("o1")),
        chat_message("", inner=repeated + ids("o2")),
    )

    assert await kit.bodies() == ["once"]


async def test_only_the_archive_tells_when_a_message_was_sent(kit: AccountKit) -> None:
    await page(kit, ("m1", chat_message("", inner=sealed("old"))))
    await kit.arrive(chat_message("", inner=sealed("new")))

    times = kit.cipher.sent_times
    assert times == [kit.clock.now(), None]


async def test_a_strangers_message_waits_among_the_requests(kit: AccountKit) -> None:
    await kit.arrive(chat_message("", EVE, inner=sealed("psst")), chat_message("", inner=sealed("hello")))

    requests = await kit.store.conversations.list(kit.ctx.id, requests=True)
    assert [conversation.address for conversation in requests] == [EVE]
    assert kit.cipher.strangers == ["psst"]


async def test_nothing_comes_in_from_somebody_who_is_blocked(kit: AccountKit) -> None:
    await kit.store.requests.block(kit.ctx.id, EVE)

    await kit.arrive(chat_message("spam", EVE), chat_message("hello"))

    assert await kit.bodies(EVE) == []
    assert await kit.bodies() == ["hello"]


@pytest.mark.parametrize("sender", [BOB, f"{BOB}/phone", "b.test", "a.test"])
async def test_an_error_of_the_recipient_or_a_server_fails_the_message(kit: AccountKit, sender: str) -> None:
    (message,) = await kit.send("hello")

    await kit.arrive(bounce(message.origin_id, sender))

    (shown,) = await kit.shown()
    assert (shown.state, shown.reason) == (DeliveryState.FAILED, "service-unavailable")
    assert await kit.queued() == []


@pytest.mark.parametrize("forger", [EVE, "e.test", "bob@b.test.evil.test"])
async def test_att_067_an_error_of_anybody_else_changes_nothing(kit: AccountKit, forger: str) -> None:
    (message,) = await kit.send("hello")

    await kit.arrive(bounce(message.origin_id, forger))

    assert [shown.state for shown in await kit.shown()] == [DeliveryState.QUEUED]
    assert await kit.queued() == ["hello"]


async def test_an_error_about_an_incoming_message_changes_nothing(kit: AccountKit) -> None:
    await kit.arrive(chat_message("hello", inner=ids("o1")))
    await kit.arrive(bounce("o1"))

    assert [shown.state for shown in await kit.shown()] == [DeliveryState.RECEIVED]


async def test_a_page_and_the_point_it_reaches_are_stored_together(kit: AccountKit) -> None:
    await page(kit, ("m1", chat_message("hello")), point="m1")

    newest = await kit.store.archive.newest(kit.ctx.id, ALICE)
    assert newest
    assert newest.last_id == "m1"


@pytest.mark.parametrize("step", ["archive.cover", "conversations.add_unread", "messages.add_many"])
async def test_flt_028_a_full_disk_in_the_middle_leaves_nothing_half_stored(
    kit: AccountKit, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository, _, method = step.partition(".")
    texts = [("m1", chat_message("", inner=sealed("one"))), ("m2", chat_message("", inner=sealed("two")))]

    async def full(*_: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(getattr(kit.store, repository), method, full)
        with pytest.raises(DiskFull):
            await page(kit, *texts, point="m2")

    assert await kit.shown() == []
    assert await kit.store.omemo.load_all(kit.ctx.id) == {}
    assert await kit.store.archive.newest(kit.ctx.id, ALICE) is None
    assert kit.heard(MessageAdded) == []
    assert "discard" in kit.cipher.trace
    assert "after commit" not in kit.cipher.trace
    assert [event.error.__class__ for event in kit.heard(ProblemOccurred)] == [DiskFull]

    assert await page(kit, *texts, point="m2") == 2  # the keys were not used up
    assert await kit.bodies() == ["one", "two"]


async def test_a_message_that_breaks_a_library_does_not_take_its_neighbours_with_it(
    kit: AccountKit, expected_log: LogWatch
) -> None:
    expected_log("a batch failed")
    expected_log("a message could not be processed")
    kit.cipher.poison.add("poison")

    stored = await page(
        kit,
        ("m1", chat_message("", inner=sealed("one"))),
        ("m2", chat_message("", inner=sealed("poison"))),
        ("m3", chat_message("", inner=sealed("two"))),
        point="m3",
    )

    assert (stored, await kit.bodies()) == (2, ["one", "two"])
    newest = await kit.store.archive.newest(kit.ctx.id, ALICE)
    assert newest
    assert newest.last_id == "m3"
    await kit.arrive(chat_message("and on"))
    assert (await kit.bodies())[-1] == "and on"


async def test_reading_again_replaces_what_can_be_read_now(kit: AccountKit) -> None:
    kit.cipher.unreadable |= {"one": "not_ready", "two": "not_ready"}
    await kit.arrive(*(chat_message("", inner=sealed(body) + ids(body)) for body in ("one", "two")))
    del kit.cipher.unreadable["one"]

    unread = await kit.store.messages.undecryptable(kit.ctx.id)
    envelopes = [
        (Envelope(xml(row.ciphertext.decode()), Origin.ARCHIVE, BOB, ALICE, row.time), row) for row in unread
    ]
    await kit.processor.reread(envelopes)

    assert await kit.bodies() == ["one", ""]
    assert len(await kit.store.messages.undecryptable(kit.ctx.id)) == 1
