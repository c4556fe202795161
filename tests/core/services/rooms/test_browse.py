# SPDX-License-Identifier: AGPL-3.0-or-later
"""Looking for rooms, on our own server, and what one says of itself."""

from collections.abc import Callable
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import AccountKit
from tests.fakes.fake_stream import result
from xmppclient.errors import NoRoomService, RequestError, RoomNotFound, RoomUnreachable
from xmppclient.model import Address, RoomItem
from xmppclient.ns import MUC, RSM, q
from xmppclient.services.rooms import browse
from xmppclient.services.rooms.browse import DISCO_ITEMS, ITEMS, RoomBrowser
from xmppclient.xep import disco, forms

MUC_SERVICE, IRC = Address("muc.a.test"), Address("irc.a.test")
ORCHARD = Address("orchard@muc.a.test")
CHATS = f"<identity category='conference' type='text' name='Chatrooms'/><feature var='{MUC}'/>"
GATEWAY = f"<identity category='conference' type='irc'/><feature var='{MUC}'/>"


class Server:
    """Answers questions by the address that is asked."""

    def __init__(self, kit: AccountKit) -> None:
        self.kit = kit
        self.items: dict[str, Callable[[Element], str]] = {
            "a.test": lambda _: "".join(
                f"<item jid='{jid}'/>" for jid in ("upload.a.test", IRC, MUC_SERVICE, "muc.elsewhere.test")
            )
        }
        self.infos = {MUC_SERVICE: CHATS, IRC: GATEWAY, "muc.elsewhere.test": CHATS}
        self.asked: list[str] = []
        kit.stream.answers[ITEMS] = self._items
        kit.stream.answers[disco.QUERY] = self._info

    def rooms(self, *items: str) -> None:
        self.items[MUC_SERVICE] = lambda _: "".join(items)

    def _items(self, query: Element) -> Element:
        return result(f"<query xmlns='{DISCO_ITEMS}'>{self.items[self._to()](query)}</query>")

    def _info(self, query: Element) -> Element:
        to = self._to() + (f"#{node}" if (node := query.get("node")) else "")
        if to not in self.infos:
            raise RequestError("item-not-found")
        return result(f"<query xmlns='{disco.DISCO_INFO}'>{self.infos[to]}</query>")

    def _to(self) -> str:
        self.asked.append(self.kit.stream.requests[-1][2])
        return self.asked[-1]


@pytest.fixture
def server(kit: AccountKit) -> Server:
    return Server(kit)


@pytest.fixture
def browser(kit: AccountKit) -> RoomBrowser:
    return RoomBrowser(kit.ctx, kit.stream)


def room_info(*features: str, **fields: str) -> str:
    values = "".join(f"<field var='{var}'><value>{value}</value></field>" for var, value in fields.items())
    form_type = f"<field var='{forms.FORM_TYPE}' type='hidden'><value>{MUC}#roominfo</value></field>"
    told = "".join(f"<feature var='{feature}'/>" for feature in (MUC, *features))
    identity = "<identity category='conference' type='text' name='Apples'/>"
    return f"{identity}{told}<x xmlns='jabber:x:data' type='result'>{form_type}{values}</x>"


async def test_our_own_server_is_asked_where_it_keeps_rooms(server: Server, browser: RoomBrowser) -> None:
    assert await browser.services() == (MUC_SERVICE,)
    assert "muc.elsewhere.test" not in server.asked  # that is somebody else's

    await browser.services()
    assert server.asked.count("a.test") == 1


async def test_after_a_new_session_it_is_asked_again(server: Server, browser: RoomBrowser) -> None:
    await browser.services()
    browser.renew()
    await browser.services()

    assert server.asked.count("a.test") == 2


async def test_services_under_another_name_count_if_there_are_no_others(
    server: Server, browser: RoomBrowser
) -> None:
    server.items["a.test"] = lambda _: "<item jid='muc.elsewhere.test'/>"

    assert await browser.services() == ("muc.elsewhere.test",)


async def test_a_server_without_rooms_says_so(server: Server, browser: RoomBrowser) -> None:
    server.items["a.test"] = lambda _: f"<item jid='{IRC}'/>"

    with pytest.raises(NoRoomService):
        await browser.service()
    with pytest.raises(NoRoomService):
        await browser.list()


async def test_rooms_are_listed_by_name(server: Server, browser: RoomBrowser) -> None:
    server.rooms(
        "<item jid='b@muc.a.test' name='pears'/>",
        "<item jid='a@muc.a.test' name='Zebras (12)'/>",
        "<item jid='c@muc.a.test' name='Apples'/>",
        "<item jid='muc.a.test/x'/><item jid='@'/><item/><item jid='sub.muc.a.test'/>",
        "<item jid='c@muc.a.test' node='n'/>",
    )

    assert await browser.list() == (
        RoomItem(Address("c@muc.a.test"), "Apples"),
        RoomItem(Address("b@muc.a.test"), "pears"),
        RoomItem(Address("a@muc.a.test"), "Zebras", 12),
    )


def pages(size: int, total: int) -> Callable[[Element], str]:
    """A service that tells ``size`` rooms at a time."""

    def answer(query: Element) -> str:
        after = query.findtext(f"{q(RSM, 'set')}/{q(RSM, 'after')}") or "-1"
        numbers = range(int(after) + 1, min(int(after) + 1 + size, total))
        items = "".join(f"<item jid='r{n}@muc.a.test'/>" for n in numbers)
        last = f"<last>{numbers[-1]}</last>" if numbers else ""
        return f"{items}<set xmlns='{RSM}'>{last}<count>{total}</count></set>"

    return answer


async def test_a_list_in_pages_is_read_to_its_end(server: Server, browser: RoomBrowser) -> None:
    server.items[MUC_SERVICE] = pages(100, 250)

    assert len(await browser.list()) == 250


async def test_an_endless_list_ends(
    server: Server, browser: RoomBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(browse, "MAX_ROOMS", 50)
    server.items[MUC_SERVICE] = pages(20, 1_000_000)

    assert len(await browser.list()) == 50
    assert server.asked.count(MUC_SERVICE) == 4  # one of them for what it is


async def test_a_list_that_repeats_itself_ends(server: Server, browser: RoomBrowser) -> None:
    same = f"<item jid='r@muc.a.test'/><set xmlns='{RSM}'><last>x</last></set>"
    server.rooms(same)

    assert len(await browser.list()) == 1


async def test_a_room_says_what_it_is_before_anybody_joins(server: Server, browser: RoomBrowser) -> None:
    fields = {
        "muc#roominfo_description": "About apples",
        "muc#roominfo_occupants": "7",
        "muc#roomconfig_roomname": "The Orchard",
    }
    server.infos[ORCHARD] = room_info("muc_open", "muc_semianonymous", "muc_public", **fields)
    server.infos[f"{ORCHARD}#x-roomuser-item"] = "<identity category='conference' type='text' name='Al'/>"

    found = await browser.preview(ORCHARD)

    assert (found.title, found.description, found.occupants) == ("The Orchard", "About apples", 7)
    assert (found.nick, found.traits.public, found.traits.private) == ("Al", True, False)
    assert {"anyone", "listed", "unencrypted"} <= {point.code for point in found.privacy.warnings}


@pytest.mark.parametrize(
    ("text", "rate"),
    [("23.42", 23.42), ("0", 0.0), ("", None), ("nan", None), ("inf", None), ("-1", None), ("busy", None)],
)
async def test_how_busy_a_room_is(
    server: Server, browser: RoomBrowser, text: str, rate: float | None
) -> None:
    server.infos[ORCHARD] = room_info(**{"{urn:xmpp:muc-activity}message-activity": text})

    assert (await browser.preview(ORCHARD)).activity == rate


async def test_a_preview_asks_the_room_alone_and_sends_nothing(
    kit: AccountKit, server: Server, browser: RoomBrowser
) -> None:
    server.infos[ORCHARD] = room_info("muc_membersonly", "muc_nonanonymous")

    found = await browser.preview(ORCHARD)

    assert found.traits.private
    assert (found.nick, found.occupants) == ("", None)
    assert server.asked == [ORCHARD, ORCHARD]
    assert kit.stream.sent == []


async def test_who_is_no_room_has_no_preview(server: Server, browser: RoomBrowser) -> None:
    server.infos[ORCHARD] = "<identity category='account' type='registered'/>"

    with pytest.raises(RoomNotFound):
        await browser.preview(ORCHARD)
    with pytest.raises(RoomNotFound):
        await browser.preview(Address("nobody@muc.a.test"))


async def test_a_room_that_does_not_answer_is_not_reached(kit: AccountKit, browser: RoomBrowser) -> None:
    def away(_: Element) -> Element:
        raise RequestError("remote-server-not-found")

    kit.stream.answers[disco.QUERY] = away
    with pytest.raises(RoomUnreachable):
        await browser.preview(ORCHARD)
