# SPDX-License-Identifier: AGPL-3.0-or-later
"""What was read on one device is read on all."""

from xml.etree.ElementTree import Element, fromstring

import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, chat_message, ids
from tests.fakes.fake_server import EVERYTHING, FakeServer
from xmppclient.model import Address, StanzaId
from xmppclient.services import read_sync
from xmppclient.services.read_sync import NODE, SETTING, ReadSync


def displayed(stanza_id: str, by: str = ALICE) -> Element:
    name = f"<stanza-id xmlns='urn:xmpp:sid:0' by='{by}' id='{stanza_id}'/>"
    return fromstring(f"<displayed xmlns='{NODE}'>{name}</displayed>")


class Desk:
    def __init__(self, kit: AccountKit) -> None:
        self.kit = kit
        self.server = FakeServer(kit, *EVERYTHING)
        self.applied: list[tuple[Address, StanzaId]] = []
        self.sync = ReadSync(kit.ctx, self.server.pep, self._apply)

    async def read_here(self, stanza_id: str) -> None:
        """As the conversation remembers it."""
        chat = await self.kit.chat()
        await self.kit.store.conversations.set_read_id(chat.id, StanzaId(stanza_id))

    @property
    def theirs(self) -> dict[str, str]:
        node = self.server.nodes.get(NODE, {})
        return {jid: payload[0].attrib["id"] for jid, payload in node.items()}

    async def _apply(self, peer: Address, stanza_id: StanzaId) -> None:
        self.applied.append((peer, stanza_id))


@pytest.fixture
def desk(kit: AccountKit, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(read_sync, "QUIET", 0.01)
    return Desk(kit)


async def test_reading_is_published_for_us_alone(desk: Desk) -> None:
    desk.sync.read(BOB, StanzaId("m1"))
    await desk.kit.until(lambda: desk.theirs)

    assert desk.theirs == {BOB: "m1"}
    assert desk.server.options[NODE]["pubsub#access_model"] == "whitelist"
    assert desk.server.options[NODE]["pubsub#max_items"] == "max"


async def test_reading_on_is_published_once(desk: Desk) -> None:
    for number in range(50):
        desk.sync.read(BOB, StanzaId(f"m{number}"))
    await desk.kit.until(lambda: desk.theirs)

    assert desk.theirs == {BOB: "m49"}
    assert len(desk.server.asked("{http://jabber.org/protocol/pubsub}pubsub")) == 1


async def test_what_waits_is_published_when_the_session_ends(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_sync, "QUIET", 60)
    desk.sync.read(BOB, StanzaId("m1"))

    await desk.sync.settle()
    await desk.sync.settle()

    assert desk.theirs == {BOB: "m1"}


async def test_what_the_archive_did_not_name_cannot_be_published(desk: Desk) -> None:
    desk.sync.read(BOB, StanzaId(""))
    await desk.kit.settled()

    assert desk.kit.stream.requests == []


async def test_a_start_learns_what_was_read_elsewhere(desk: Desk) -> None:
    desk.server.keep(NODE, BOB, displayed("m7"))

    await desk.sync.start()

    assert desk.applied == [(BOB, "m7")]


async def test_a_start_tells_what_was_read_without_a_connection(desk: Desk) -> None:
    await desk.kit.arrive(chat_message("one", inner=ids("o1", "m1")))
    await desk.read_here("m2")
    desk.server.keep(NODE, BOB, displayed("m1"))

    await desk.sync.start()
    await desk.kit.until(lambda: desk.theirs == {BOB: "m2"})


async def test_a_position_that_is_not_known_here_is_not_set_back(desk: Desk) -> None:
    await desk.read_here("m2")
    desk.server.keep(NODE, BOB, displayed("not here yet"))

    await desk.sync.start()
    await desk.kit.settled()

    assert desk.theirs == {BOB: "not here yet"}


async def test_what_both_know_is_not_published_again(desk: Desk) -> None:
    await desk.read_here("m1")
    desk.server.keep(NODE, BOB, displayed("m1"))

    await desk.sync.start()
    await desk.kit.settled()

    assert [kind for kind, *_ in desk.kit.stream.requests] == ["get"]


async def test_news_of_another_device_are_followed(desk: Desk) -> None:
    desk.server.pep.take(desk.server.news(NODE, BOB, displayed("m3")))
    await desk.kit.until(lambda: desk.applied)

    assert desk.applied == [(BOB, "m3")]


@pytest.mark.parametrize("sender", [BOB, EVE, f"{ALICE}/phone"])
async def test_att_061_nobody_else_marks_our_chats_as_read(desk: Desk, sender: str) -> None:
    desk.server.pep.take(desk.server.news(NODE, BOB, displayed("m3"), sender))
    await desk.kit.settled()

    assert desk.applied == []


async def test_positions_in_foreign_archives_and_of_nobody_are_passed_over(desk: Desk) -> None:
    desk.server.keep(NODE, BOB, displayed("m3", by="bob@b.test"))
    desk.server.keep(NODE, "@@@", displayed("m3"))
    desk.server.keep(NODE, "room@muc.test/nick", displayed("m3"))
    desk.server.keep(NODE, EVE, Element("{urn:x}displayed"))
    desk.server.keep(NODE, "carol@c.test", displayed(""))

    await desk.sync.start()

    assert desk.applied == []


async def test_switched_off_it_neither_tells_nor_listens(desk: Desk) -> None:
    await desk.kit.store.settings.set(SETTING, "off")
    await desk.read_here("m1")

    await desk.sync.start()
    desk.sync.read(BOB, StanzaId("m1"))
    desk.server.pep.take(desk.server.news(NODE, BOB, displayed("m3")))
    await desk.kit.settled()

    assert desk.kit.stream.requests == []
    assert desk.applied == []


async def test_without_a_connection_it_waits_for_the_next_start(desk: Desk) -> None:
    desk.kit.stream.connected = False
    desk.sync.read(BOB, StanzaId("m1"))
    await desk.kit.settled()
    await desk.read_here("m1")
    desk.kit.stream.connected = True

    await desk.sync.start()
    await desk.kit.until(lambda: desk.theirs == {BOB: "m1"})


async def test_flt_013_without_private_nodes_reading_stays_here(desk: Desk) -> None:
    desk.server.features.clear()

    desk.sync.read(BOB, StanzaId("m1"))
    await desk.kit.settled()

    assert desk.theirs == {}
