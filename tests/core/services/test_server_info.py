# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the server says about itself, and how seldom it is asked."""

from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import ALICE, AccountKit
from tests.fakes.fake_stream import refuse, result
from xmppclient.errors import NotConnected
from xmppclient.services.server_info import SMALLEST, Discovery
from xmppclient.xep import disco

SERVER = (
    "<identity category='server' type='im' name='Prosody'/>"
    "<feature var='urn:xmpp:blocking'/><feature var='urn:xmpp:reporting:1'/>"
    "<feature var='jabber:iq:register'/>"
    "<x xmlns='jabber:x:data' type='result'>"
    "<field var='FORM_TYPE' type='hidden'><value>http://jabber.org/network/serverinfo</value></field>"
    "<field var='abuse-addresses'><value>mailto:abuse@a.test</value></field>"
    "<field var='status-addresses'><value>https://status.a.test</value></field></x>"
    "<x xmlns='jabber:x:data' type='result'>"
    "<field var='FORM_TYPE' type='hidden'><value>urn:xmpp:sos:0</value></field>"
    "<field var='external-status-addresses'><value>https://else.test/status.json</value></field></x>"
)
ACCOUNT = (
    "<identity category='pubsub' type='pep'/><feature var='urn:xmpp:mam:2'/>"
    "<feature var='http://jabber.org/protocol/pubsub#publish-options'/>"
)


class Lookup:
    """A server that answers disco#info."""

    def __init__(self, kit: AccountKit) -> None:
        self.kit = kit
        self.server, self.account = SERVER, ACCOUNT
        kit.stream.answers[disco.QUERY] = self._answer
        self.discovery = Discovery(kit.ctx, kit.stream)

    @property
    def asked(self) -> list[str]:
        return [to for _, payload, to in self.kit.stream.requests if payload.tag == disco.QUERY]

    def fingerprint(self, version: str | None = None) -> None:
        version = version or disco.verification(disco.read(self._said(self.server)))
        self.kit.stream.offer(f"<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' ver='{version}'/>")

    def restart(self) -> Discovery:
        """The program starts anew."""
        return Discovery(self.kit.ctx, self.kit.stream)

    def _answer(self, _: Element) -> Element:
        return self._said(self.account if self.asked[-1] == ALICE else self.server)

    def _said(self, inner: str) -> Element:
        return result(f"<query xmlns='{disco.DISCO_INFO}'>{inner}</query>")


@pytest.fixture
def lookup(kit: AccountKit) -> Lookup:
    return Lookup(kit)


async def test_server_and_account_say_what_they_can_do(lookup: Lookup) -> None:
    info = await lookup.discovery.get()

    assert lookup.asked == ["a.test", ALICE]
    assert info.software == "Prosody"
    assert info.can_block
    assert info.can_report
    assert info.can_archive
    assert info.can_push_read
    assert info.can_change_password


async def test_who_runs_the_server_is_told_and_its_status_page_is_only_an_address(lookup: Lookup) -> None:
    info = await lookup.discovery.get()

    assert info.contacts == (
        ("abuse", "mailto:abuse@a.test"),
        ("status", "https://status.a.test"),
        ("status", "https://else.test/status.json"),
    )


async def test_flt_013_a_server_that_offers_nothing_can_nothing(lookup: Lookup) -> None:
    lookup.server = lookup.account = ""

    info = await lookup.discovery.get()

    can = (info.can_block, info.can_report, info.can_archive, info.can_push_read, info.can_change_password)
    assert not any(can)


async def test_a_server_that_refuses_to_say_can_nothing(lookup: Lookup) -> None:
    lookup.kit.stream.answers[disco.QUERY] = refuse("service-unavailable")

    assert (await lookup.discovery.get()).features == frozenset()


async def test_att_132_a_login_does_not_ask_again_what_has_not_changed(lookup: Lookup) -> None:
    lookup.fingerprint()
    first = await lookup.discovery.get()

    assert await lookup.discovery.get() == first
    assert await lookup.restart().get() == first
    assert len(lookup.asked) == 2


async def test_a_server_that_changed_is_asked_again(lookup: Lookup) -> None:
    lookup.fingerprint()
    await lookup.discovery.get()
    lookup.kit.stream.features.clear()
    lookup.server = SERVER.replace("urn:xmpp:blocking", "urn:other")
    lookup.fingerprint()

    lookup.discovery.renew()

    assert not (await lookup.discovery.get()).can_block
    assert not (await lookup.restart().get()).can_block


async def test_what_is_a_week_old_is_asked_again(lookup: Lookup) -> None:
    lookup.fingerprint()
    await lookup.discovery.get()
    lookup.kit.clock.move(8 * 86_400)

    await lookup.restart().get()

    assert len(lookup.asked) == 4


async def test_an_answer_without_the_promised_fingerprint_is_not_kept(lookup: Lookup) -> None:
    lookup.fingerprint("bm90IHRoZSByaWdodCBvbmU=")
    await lookup.discovery.get()

    await lookup.restart().get()

    assert len(lookup.asked) == 4


async def test_without_a_connection_it_is_what_it_was_the_last_time(lookup: Lookup) -> None:
    lookup.kit.stream.connected = False
    with pytest.raises(NotConnected):
        await lookup.discovery.get()
    lookup.kit.stream.connected = True
    lookup.fingerprint()
    first = await lookup.discovery.get()

    lookup.kit.stream.connected = False
    lookup.kit.stream.features.clear()

    assert await lookup.restart().get() == first


@pytest.mark.parametrize(
    ("text", "limit"),
    [("262144", 262_144), ("1", SMALLEST), ("", 0), ("-5", 0), ("²", 0), ("many", 0)],
)
def test_the_largest_stanza_is_what_the_stream_says(lookup: Lookup, text: str, limit: int) -> None:
    lookup.kit.stream.offer(
        f"<limits xmlns='urn:xmpp:stream-limits:0'><max-bytes>{text}</max-bytes></limits>"
    )

    assert lookup.discovery.max_stanza == limit
