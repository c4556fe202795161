# SPDX-License-Identifier: AGPL-3.0-or-later
"""Blocking here and on the server, and bringing both lists together."""

from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, chat_message
from tests.fakes.fake_server import EVERYTHING, FakeServer
from tests.fakes.fake_stream import refuse, xml
from xmppclient.errors import NotOffered, RequestError
from xmppclient.events import BlockedChanged
from xmppclient.model import Address
from xmppclient.services.blocking import BLOCK, LIST, MAX_NAMED, REPORT, UNBLOCK, Blocking

SPAM = Address("spam.test")


class Desk:
    """Alice's block list and the server's."""

    def __init__(self, kit: AccountKit, *features: str) -> None:
        self.kit = kit
        self.server = FakeServer(kit, *features)
        self.blocking = Blocking(kit.ctx, kit.stream, self.server.discovery)

    async def ours(self) -> set[str]:
        return set(await self.kit.store.requests.blocked(self.kit.ctx.id))

    def push(self, inner: str, sender: str = ALICE) -> Element | None:
        origin = f"from='{sender}'" if sender else ""
        return self.kit.stream.push(f"<iq type='set' id='p' {origin}>{inner}</iq>")

    async def restart(self) -> None:
        """A new session begins."""
        self.kit.stream.connected = True
        await self.blocking.fetch()


@pytest.fixture
def desk(kit: AccountKit) -> Desk:
    return Desk(kit, *EVERYTHING)


def block(jid: str) -> str:
    return f"<block xmlns='urn:xmpp:blocking'><item jid='{jid}'/></block>"


def unblock(*jids: str) -> str:
    items = "".join(f"<item jid='{jid}'/>" for jid in jids)
    return f"<unblock xmlns='urn:xmpp:blocking'>{items}</unblock>"


async def test_a_person_is_blocked_here_and_on_the_server(desk: Desk) -> None:
    await desk.blocking.block(EVE)

    assert await desk.ours() == {EVE}
    assert desk.server.blocked == [EVE]
    assert desk.kit.heard(BlockedChanged)


async def test_blocking_says_nothing_to_whom_it_concerns(desk: Desk) -> None:
    await desk.kit.roster.on_subscribe(xml(f"<presence type='subscribe' from='{EVE}'/>"), EVE)

    await desk.blocking.block(EVE)

    assert desk.kit.stream.presences() == []
    assert await desk.kit.store.requests.list(desk.kit.ctx.id) == ()


async def test_a_blocked_server_takes_its_peoples_requests_along_and_no_more_come(desk: Desk) -> None:
    somebody = Address("x@spam.test")
    ask = xml(f"<presence type='subscribe' from='{somebody}'/>")
    await desk.kit.roster.on_subscribe(ask, somebody)

    await desk.blocking.block(SPAM)
    await desk.kit.roster.on_subscribe(ask, somebody)

    assert await desk.kit.store.requests.list(desk.kit.ctx.id) == ()
    assert desk.server.blocked == [SPAM]


async def test_what_comes_from_a_blocked_person_or_server_is_dropped(desk: Desk) -> None:
    await desk.blocking.block(EVE)
    await desk.blocking.block(SPAM)

    for sender in (f"{EVE}/x", "y@spam.test/y", "spam.test", "z@not-spam.test/z"):
        await desk.kit.arrive(chat_message("buy", sender, id="m"))

    chats = await desk.kit.store.conversations.list(requests=True)
    assert [chat.address for chat in chats] == ["z@not-spam.test"]


async def test_unblocking_undoes_both(desk: Desk) -> None:
    await desk.blocking.block(EVE)
    await desk.blocking.unblock(EVE)

    assert await desk.ours() == set()
    assert desk.server.blocked == []


async def test_flt_013_without_blocking_on_the_server_it_holds_here(kit: AccountKit) -> None:
    desk = Desk(kit)

    await desk.blocking.block(EVE)
    await desk.blocking.fetch()

    assert await desk.ours() == {EVE}
    assert desk.server.asked(BLOCK) == desk.server.asked(LIST) == []


async def test_a_block_made_without_a_connection_reaches_the_server_later(desk: Desk) -> None:
    desk.kit.stream.connected = False
    await desk.blocking.block(EVE)
    assert await desk.ours() == {EVE}

    await desk.restart()

    assert desk.server.blocked == [EVE]
    assert await desk.ours() == {EVE}


async def test_an_unblock_made_without_a_connection_reaches_the_server_later(desk: Desk) -> None:
    await desk.blocking.block(EVE)
    desk.kit.stream.connected = False
    await desk.blocking.unblock(EVE)

    await desk.restart()

    assert desk.server.blocked == []
    assert await desk.ours() == set()


async def test_what_other_devices_did_meanwhile_is_followed(desk: Desk) -> None:
    await desk.blocking.block(EVE)
    desk.server.blocked[:] = [SPAM]

    await desk.restart()
    await desk.restart()

    assert await desk.ours() == {SPAM}
    assert desk.server.blocked == [SPAM]


async def test_blocks_from_before_the_first_meeting_are_united(desk: Desk) -> None:
    await desk.kit.store.requests.block(desk.kit.ctx.id, EVE)
    desk.server.blocked = [SPAM]

    await desk.restart()

    assert await desk.ours() == {EVE, SPAM}
    assert set(desk.server.blocked) == {EVE, SPAM}


async def test_another_device_blocks_and_unblocks(desk: Desk) -> None:
    desk.push(block(EVE))
    desk.push(block(SPAM))
    await desk.kit.settled()
    assert await desk.ours() == {EVE, SPAM}

    desk.push(unblock(EVE), sender="")
    await desk.kit.settled()
    assert await desk.ours() == {SPAM}

    desk.push(unblock())
    await desk.kit.settled()
    assert await desk.ours() == set()


@pytest.mark.parametrize("sender", [BOB, EVE, f"{BOB}/phone", "b.test", "a.test.evil.test"])
@pytest.mark.parametrize("inner", [block(BOB), unblock()])
async def test_att_062_nobody_else_changes_our_block_list(desk: Desk, sender: str, inner: str) -> None:
    await desk.blocking.block(EVE)

    with pytest.raises(RequestError):
        desk.push(inner, sender)
    await desk.kit.settled()

    assert await desk.ours() == {EVE}


async def test_malformed_and_single_devices_in_a_list_are_passed_over(desk: Desk) -> None:
    desk.server.blocked = ["@@@", "", "bob@b.test/phone", EVE]

    await desk.blocking.fetch()

    assert await desk.ours() == {EVE}


async def test_a_refusal_leaves_the_block_here(desk: Desk) -> None:
    desk.kit.stream.answers[BLOCK] = refuse("resource-constraint")

    with pytest.raises(RequestError):
        await desk.blocking.block(EVE)

    assert await desk.ours() == {EVE}


async def test_a_report_goes_to_our_server_with_the_names_of_messages(desk: Desk) -> None:
    await desk.blocking.report(EVE, abuse=True, text=" never again ", stanza_ids=["m1", "m2"])

    (request,) = desk.server.asked(BLOCK)
    report = request[0].find(REPORT)
    assert report is not None
    assert report.get("reason") == "urn:xmpp:reporting:abuse"
    assert [(child.tag.rpartition("}")[2], child.get("id"), child.text) for child in report] == [
        ("stanza-id", "m1", None),
        ("stanza-id", "m2", None),
        ("text", None, "never again"),
    ]
    assert desk.server.blocked == [EVE]
    assert await desk.ours() == {EVE}


async def test_a_report_allows_the_server_to_pass_it_on_to_nobody(desk: Desk) -> None:
    await desk.blocking.report(EVE, stanza_ids=[str(n) for n in range(99)])

    (request,) = desk.server.asked(BLOCK)
    report = request[0][0]
    assert report.get("reason") == "urn:xmpp:reporting:spam"
    assert {child.tag.rpartition("}")[2] for child in report} == {"stanza-id"}
    assert len(report) == MAX_NAMED


async def test_flt_013_a_server_without_reports_blocks_and_says_so(kit: AccountKit) -> None:
    desk = Desk(kit, "urn:xmpp:blocking")

    with pytest.raises(NotOffered):
        await desk.blocking.report(EVE)

    assert desk.server.blocked == [EVE]
    assert await desk.ours() == {EVE}
    assert desk.server.asked(UNBLOCK) == []
