# SPDX-License-Identifier: AGPL-3.0-or-later
from datetime import UTC, datetime, timedelta
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, NOON, XMLNS, carbon, chat_message, ids, own_message
from tests.fakes.fake_archive import Kept, mam_result
from tests.fakes.fake_stream import xml
from tests.fakes.room_scenes import said
from xmppclient import ns
from xmppclient.pipeline.envelope import Envelope, Origin, open_archived, open_live

LONG_AGO = "1970-01-01T00:00:00Z"


def opened(text: str) -> Envelope | None:
    return open_live(xml(text), ALICE, NOON)


def archived(message: str, stamp: str = "2026-01-01T12:00:00Z", archive_id: str = "m1") -> Envelope | None:
    carrier = mam_result("q1", Kept(archive_id, stamp, message))
    found = carrier.find(ns.q(ns.MAM, "result"))
    assert found is not None
    return open_archived(found, ALICE)


def delay(stamp: str, sender: str = "a.test") -> str:
    whose = f" from='{sender}'" if sender else ""
    return f"<delay xmlns='urn:xmpp:delay'{whose} stamp='{stamp}'/>"


def words(envelope: Envelope | None) -> str | None:
    assert envelope is not None
    return envelope.message.findtext(ns.q(ns.CLIENT, "body"))


def test_a_live_message_keeps_its_addresses_and_comes_now() -> None:
    envelope = opened(chat_message("hello"))

    assert envelope
    assert (envelope.sender, envelope.to) == ("bob@b.test/phone", "alice@a.test/desk")
    assert (envelope.origin, envelope.time, envelope.stanza_id) == (Origin.LIVE, NOON, "")


def test_addresses_are_normalised() -> None:
    envelope = opened(chat_message("hello", sender="BOB@B.Test/Phone"))

    assert envelope
    assert envelope.sender == "bob@b.test/Phone"


@pytest.mark.parametrize("wrong", ["@@@", "@b.test", "b@", "bob@b.test/" + "x" * 1024])
def test_att_048_a_malformed_address_makes_a_message_nobodys(wrong: str) -> None:
    assert opened(chat_message("hello", sender=wrong)) is None
    assert opened(carbon(chat_message("hello", sender=wrong))) is None
    assert archived(chat_message("hello", sender=wrong)) is None


@pytest.mark.parametrize(
    ("inner", "way"), [(chat_message("hello"), "received"), (own_message("hello"), "sent")]
)
def test_a_carbon_of_our_own_account_is_unwrapped(inner: str, way: str) -> None:
    envelope = opened(carbon(inner, way))

    assert words(envelope) == "hello"
    assert envelope
    assert envelope.origin is Origin.CARBON


@pytest.mark.parametrize("forger", [EVE, BOB, "a.test", f"{ALICE}/phone", "alice@a.test.evil.test"])
@pytest.mark.parametrize("way", ["received", "sent"])
def test_att_053_a_carbon_by_anybody_else_is_ignored(forger: str, way: str) -> None:
    inner = chat_message("forged") if way == "received" else own_message("forged")

    assert opened(carbon(inner, way, sender=forger)) is None


@pytest.mark.parametrize("way", ["received", "sent"])
def test_att_054_a_forged_carbon_with_a_body_of_its_own_is_ignored_as_a_whole(way: str) -> None:
    forged = carbon(chat_message("forged"), way, sender=EVE).replace("<" + way, f"<body>bait</body><{way}")
    assert "bait" in forged

    assert opened(forged) is None


def test_att_055_a_carbon_without_a_sender_is_ignored() -> None:
    assert opened(carbon(chat_message("hello")).replace(f" from='{ALICE}'", "", 1)) is None


def test_att_055_a_carbon_inside_a_carbon_is_ignored() -> None:
    assert opened(carbon(carbon(chat_message("hello")))) is None


def test_att_055_a_carbon_that_says_both_sent_and_received_is_ignored() -> None:
    both = xml(carbon(chat_message("one")))
    both.extend(xml(carbon(own_message("two"), "sent")))

    assert len(both) == 2
    assert open_live(both, ALICE, NOON) is None


@pytest.mark.parametrize("kind", ["groupchat", "error"])
def test_att_055_a_carbon_of_what_is_never_copied_is_ignored(kind: str) -> None:
    assert opened(carbon(chat_message("hello").replace("type='chat'", f"type='{kind}'"))) is None


def test_att_055_a_carbon_without_a_message_or_with_two_is_ignored() -> None:
    assert opened(carbon("")) is None
    assert opened(carbon(chat_message("one") + chat_message("two"))) is None


@pytest.mark.parametrize(
    ("inner", "way"),
    [
        (chat_message("hello"), "sent"),
        (own_message("hello"), "received"),
        (f"<message {XMLNS} from='{BOB}' to='{EVE}'><body>hello</body></message>", "received"),
    ],
)
def test_att_055_a_carbon_that_does_not_concern_us_is_ignored(inner: str, way: str) -> None:
    assert opened(carbon(inner, way)) is None


def test_the_archive_gives_a_message_its_id_and_its_time() -> None:
    envelope = archived(chat_message("hello", inner=ids(archive="forged")))

    assert words(envelope) == "hello"
    assert envelope
    assert envelope.time == datetime(2026, 1, 1, 12, tzinfo=UTC)
    assert (envelope.origin, envelope.stanza_id) == (Origin.ARCHIVE, "m1")


@pytest.mark.parametrize(
    "unrelated",
    [
        f"<message {XMLNS} from='{BOB}' to='{EVE}'><body>hello</body></message>",
        f"<message {XMLNS} from='{BOB}' to='alice@a.test.evil.test'><body>hello</body></message>",
    ],
)
def test_att_058_an_archived_message_between_others_is_dropped(unrelated: str) -> None:
    assert archived(unrelated) is None


def test_a_result_without_a_time_or_an_id_or_one_message_is_dropped() -> None:
    assert archived(chat_message("hello"), stamp="yesterday") is None
    assert archived(chat_message("hello"), archive_id="") is None
    assert archived("") is None
    assert archived(chat_message("one") + chat_message("two")) is None
    assert open_archived(Element(ns.q(ns.MAM, "result"), {"id": "m1"}), ALICE) is None


def test_att_068_only_our_own_archive_gives_a_stanza_id() -> None:
    forged = "".join(ids(archive="forged", by=by) for by in (BOB, "a.test", f"{ALICE}/desk", "b.test"))

    spoofed, genuine = (
        opened(chat_message("x", inner=forged)),
        opened(chat_message("x", inner=forged + ids(archive="genuine"))),
    )

    assert spoofed
    assert spoofed.stanza_id == ""
    assert genuine
    assert genuine.stanza_id == "genuine"


@pytest.mark.parametrize("stranger", ["", BOB, "b.test", "evil.test", f"{ALICE}/phone"])
def test_att_070_a_delay_stamp_of_anybody_but_our_server_is_ignored(stranger: str) -> None:
    envelope = opened(chat_message("hello", inner=delay(LONG_AGO, stranger)))

    assert envelope
    assert envelope.time == NOON


@pytest.mark.parametrize("server", ["a.test", ALICE])
def test_a_delay_stamp_of_our_server_tells_when_a_message_was_sent(server: str) -> None:
    envelope = opened(chat_message("hello", inner=delay("2026-03-01T11:30:00Z", server)))

    assert envelope
    assert envelope.time == NOON - timedelta(minutes=30)


@pytest.mark.parametrize("stamp", ["9999-12-31T23:59:59Z", "2026-03-01T12:00:01Z", "nonsense", ""])
def test_att_070_a_stamp_in_the_future_or_none_at_all_means_now(stamp: str) -> None:
    envelope = opened(chat_message("hello", inner=delay(stamp)))

    assert envelope
    assert envelope.time == NOON


def test_att_070_a_forged_stamp_does_not_hide_the_one_that_our_server_adds() -> None:
    envelope = opened(chat_message("x", inner=delay(LONG_AGO) + delay("2026-03-01T11:59:00Z")))

    assert envelope
    assert envelope.time == NOON - timedelta(minutes=1)


def test_att_072_what_is_said_to_everybody_counts_only_in_a_room_of_ours() -> None:
    assert opened(said("hello")) is None


def test_att_058_our_own_archive_has_nothing_that_was_said_in_a_room() -> None:
    assert archived(said("hello")) is None
