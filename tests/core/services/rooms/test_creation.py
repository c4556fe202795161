# SPDX-License-Identifier: AGPL-3.0-or-later
"""A room is what it was asked to be, or it is not there."""

from collections.abc import Awaitable, Callable
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import BOB, AccountKit
from tests.fakes.fake_stream import result
from xmppclient.errors import NotConnected, RequestError, RoomExists, RoomForbidden, RoomUnreachable
from xmppclient.model import Address
from xmppclient.ns import MUC, MUC_OWNER
from xmppclient.services.rooms.browse import RoomBrowser
from xmppclient.services.rooms.creation import Creation, local_of, random_local
from xmppclient.xep import disco, forms, muc_admin

ORCHARD = Address("orchard@muc.a.test")
FIELDS = ("roomname", "membersonly", "whois", "persistentroom", "publicroom", "enablearchiving")
PRIVATE = ("muc_membersonly", "muc_nonanonymous", "muc_persistent", "muc_hidden", "urn:xmpp:mam:2")
PUBLIC = ("muc_open", "muc_semianonymous", "muc_persistent", "muc_public", "urn:xmpp:mam:2")


class Service:
    """Makes one room, which becomes what ``features`` say whatever it is told."""

    def __init__(self, kit: AccountKit, *features: str) -> None:
        self.features = features
        self.exists = False
        self.told: dict[str, tuple[str, ...]] = {}
        self.destroyed = 0
        self.fails: dict[str, Exception] = {}
        kit.stream.answers[disco.QUERY] = self._info
        kit.stream.answers[muc_admin.OWNER] = self._owner
        kit.stream.answers[muc_admin.ADMIN] = self._admin
        self.members: list[str] = []

    async def create(
        self, address: Address, nick: str, configure: Callable[[Address], Awaitable[None]]
    ) -> None:
        self.exists = True
        await configure(address)
        self._fail("after")

    def _info(self, _: Element) -> Element:
        if not self.exists:
            raise RequestError("item-not-found")
        told = "".join(f"<feature var='{feature}'/>" for feature in (MUC, *self.features))
        identity = "<identity category='conference' type='text'/>"
        return result(f"<query xmlns='{disco.DISCO_INFO}'>{identity}{told}</query>")

    def _owner(self, query: Element) -> Element:
        if not len(query):
            self._fail("form")
            fields = "".join(f"<field var='muc#roomconfig_{name}'/>" for name in FIELDS)
            return result(f"<query xmlns='{MUC_OWNER}'><x xmlns='jabber:x:data'>{fields}</x></query>")
        if query[0].tag == forms.X:
            self._fail("submit")
            self.told = forms.values(query[0])
        else:
            self.destroyed += 1
            self.exists = False
        return result()

    def _admin(self, query: Element) -> Element:
        self._fail("members")
        self.members += [item.attrib["jid"] for item in query]
        return result()

    def _fail(self, step: str) -> None:
        if step in self.fails:
            raise self.fails[step]


@pytest.fixture
def service(kit: AccountKit) -> Service:
    return Service(kit, *PRIVATE)


@pytest.fixture
def creation(kit: AccountKit, service: Service) -> Creation:
    return Creation(kit.stream, RoomBrowser(kit.ctx, kit.stream), service)


async def test_a_private_group_is_made_for_omemo(creation: Creation, service: Service) -> None:
    await creation.create(ORCHARD, " Apples ", "alice", public=False, members=[BOB])

    assert {name.removeprefix("muc#roomconfig_"): value for name, (value,) in service.told.items()} == {
        "roomname": "Apples",
        "membersonly": "1",
        "whois": "anyone",
        "persistentroom": "1",
        "publicroom": "0",
        "enablearchiving": "1",
    }
    assert (service.members, service.destroyed) == ([BOB], 0)


async def test_a_public_channel_is_open_and_listed(creation: Creation, service: Service) -> None:
    service.features = PUBLIC

    await creation.create(ORCHARD, "Apples", "alice", public=True, members=[BOB])

    assert service.told["muc#roomconfig_publicroom"] == ("1",)
    assert service.members == []  # everybody may come


@pytest.mark.parametrize("missing", PRIVATE)
async def test_a_group_that_did_not_become_private_is_destroyed(
    creation: Creation, service: Service, missing: str
) -> None:
    service.features = tuple(one for one in PRIVATE if one != missing)
    if missing == "muc_hidden":
        service.features += ("muc_public",)

    with pytest.raises(RoomForbidden):
        await creation.create(ORCHARD, "Apples", "alice", public=False)

    assert (service.destroyed, service.exists) == (1, False)


@pytest.mark.parametrize("step", ["form", "submit", "members", "after"])
@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (RequestError("forbidden"), RoomForbidden),
        (RequestError("internal-server-error"), RequestError),
        (RoomUnreachable(), RoomUnreachable),
    ],
)
async def test_a_failure_in_the_middle_leaves_no_room_behind(
    creation: Creation, service: Service, step: str, failure: Exception, kind: type[Exception]
) -> None:
    service.fails[step] = failure

    with pytest.raises((kind, type(failure))):
        await creation.create(ORCHARD, "Apples", "alice", public=False, members=[BOB])

    assert (service.destroyed, service.exists) == (1, False)


async def test_an_address_that_is_taken_is_left_alone(creation: Creation, service: Service) -> None:
    service.exists = True

    with pytest.raises(RoomExists):
        await creation.create(ORCHARD, "Apples", "alice", public=False)
    assert (service.destroyed, service.told) == (0, {})


async def test_a_room_that_somebody_made_first_is_not_destroyed(
    kit: AccountKit, creation: Creation, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def too_late(*_: object) -> None:
        raise RoomExists

    monkeypatch.setattr(service, "create", too_late)
    with pytest.raises(RoomExists):
        await creation.create(ORCHARD, "Apples", "alice", public=False)
    assert service.destroyed == 0


async def test_a_room_that_cannot_be_destroyed_is_in_the_log(
    kit: AccountKit, creation: Creation, service: Service, expected_log: Callable[..., object]
) -> None:
    service.fails["submit"] = NotConnected()

    def cut(query: Element) -> Element:
        kit.stream.connected = len(query) == 0
        return service._owner(query)

    kit.stream.answers[muc_admin.OWNER] = cut
    expected_log("could not be destroyed")
    with pytest.raises(NotConnected):
        await creation.create(ORCHARD, "Apples", "alice", public=False)


def test_random_addresses_say_nothing() -> None:
    locals_ = {random_local() for _ in range(50)}

    assert len(locals_) == 50
    assert all(len(one) == 12 and one.isascii() and one.isalpha() and one.islower() for one in locals_)


@pytest.mark.parametrize(
    ("name", "local"),
    [("The Orchard!", "the-orchard"), ("Äpfel & Birnen", "apfel-birnen"), ("a" * 100, "a" * 60)],
)
def test_a_public_address_can_be_read_aloud(name: str, local: str) -> None:
    assert local_of(name) == local


def test_a_name_without_latin_letters_gets_a_random_address() -> None:
    assert len(local_of("сад")) == 12
