# SPDX-License-Identifier: AGPL-3.0-or-later
from datetime import UTC, datetime, timedelta
from xml.etree.ElementTree import Element

from xmppclient.model import Address, StanzaId
from xmppclient.pipeline.envelope import Envelope, Origin
from xmppclient.services.archive.reading import placed

ALICE, BOB, CAROL = (Address(f"{name}@{name[0]}.test") for name in ("alice", "bob", "carol"))
SECOND = datetime(2026, 1, 1, 10, tzinfo=UTC)
TINY = timedelta(microseconds=1)


def to(person: Address, name: str, time: datetime = SECOND) -> Envelope:
    return Envelope(Element("message"), Origin.ARCHIVE, ALICE, person, time, StanzaId(name))


def test_a_message_stays_behind_its_own_conversation_whatever_others_say_in_that_second() -> None:
    """Stamps are whole seconds, and what was said to Carol is stored with an earlier time already."""
    earlier = SECOND + 3 * TINY  # what was said to Bob before, in the page before

    page = placed([to(BOB, "b7"), to(CAROL, "c7")], earlier, {StanzaId("c7"): SECOND - TINY})

    assert page[0].time > earlier


def test_a_message_stands_before_what_is_stored_of_its_conversation() -> None:
    page = placed([to(BOB, "b7"), to(CAROL, "c7"), to(BOB, "b8")], SECOND, {StanzaId("b8"): SECOND})

    assert page[0].time < page[2].time
