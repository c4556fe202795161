# SPDX-License-Identifier: AGPL-3.0-or-later
import asyncio

import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit, chat_message
from tests.fakes.fake_stream import refuse, result, xml
from xmppclient import ns
from xmppclient.errors import RequestError
from xmppclient.events import RequestReceived, RosterChanged
from xmppclient.model import Address, Contact, Subscription
from xmppclient.services.roster import ITEM, MAX_TEXT, QUERY


def push(item: str, sender: str | None = ALICE, version: str = "") -> str:
    whose = "" if sender is None else f" from='{sender}'"
    return f"<iq type='set' id='1'{whose}><query xmlns='{ns.ROSTER}' ver='{version}'>{item}</query></iq>"


def subscribe(kit: AccountKit, sender: str = EVE, inner: str = "") -> None:
    kit.presences.take(xml(f"<presence type='subscribe' from='{sender}' to='{ALICE}'>{inner}</presence>"))


async def contacts(kit: AccountKit) -> list[tuple[str, Subscription]]:
    return [(c.jid, c.subscription) for c in await kit.store.roster.list(kit.ctx.id)]


EVIL_ITEM = f"<item jid='{EVE}' subscription='both' name='Mum'/>"


@pytest.mark.parametrize("stranger", [EVE, BOB, "e.test", "alice@a.test.evil.test"])
async def test_att_050_a_roster_push_by_a_stranger_is_refused(kit: AccountKit, stranger: str) -> None:
    before = await contacts(kit)

    with pytest.raises(RequestError):
        kit.stream.push(push(EVIL_ITEM, stranger))
    await kit.settled()

    assert await contacts(kit) == before
    assert not kit.roster.knows(EVE)


@pytest.mark.parametrize("almost", [f"{ALICE}/phone", "a.test"])
async def test_att_051_a_push_by_our_own_device_or_domain_is_refused(kit: AccountKit, almost: str) -> None:
    with pytest.raises(RequestError):
        kit.stream.push(push(EVIL_ITEM, almost))
    await kit.settled()

    assert not kit.roster.knows(EVE)


@pytest.mark.parametrize("sender", [ALICE, None])
async def test_a_push_of_our_own_account_is_stored(kit: AccountKit, sender: str | None) -> None:
    kit.stream.push(push(EVIL_ITEM, sender, version="v7"))
    await kit.settled()

    assert (EVE, Subscription.BOTH) in await contacts(kit)
    assert kit.roster.knows(EVE)
    assert await kit.store.roster.version(kit.ctx.id) == "v7"
    assert kit.heard(RosterChanged)


async def test_a_push_can_take_somebody_out(kit: AccountKit) -> None:
    kit.stream.push(push(f"<item jid='{BOB}' subscription='remove'/>"))
    await kit.settled()

    assert await contacts(kit) == []
    assert not kit.roster.knows(BOB)


@pytest.mark.parametrize("item", ["", "<item jid='@@@'/>", f"<item jid='{EVE}' subscription='maybe'/>"])
async def test_a_push_that_makes_no_sense_changes_nothing(kit: AccountKit, item: str) -> None:
    before = await contacts(kit)

    kit.stream.push(push(item))
    await kit.settled()

    assert await contacts(kit) == before


async def test_the_roster_is_fetched_with_the_version_we_have(kit: AccountKit) -> None:
    await kit.store.roster.set_version(kit.ctx.id, "v1")
    item = f"<item jid='{EVE}' subscription='to' name='Eve'><group>Friends</group></item>"
    kit.stream.answers[QUERY] = lambda _: result(f"<query xmlns='{ns.ROSTER}' ver='v2'>{item}</query>")

    await kit.roster.fetch()

    (_, asked, _) = kit.stream.requests[-1]
    assert asked.get("ver") == "v1"
    expected = Contact(kit.ctx.id, EVE, "Eve", Subscription.TO, False, ("Friends",))
    assert await kit.store.roster.list(kit.ctx.id) == (expected,)
    assert await kit.store.roster.version(kit.ctx.id) == "v2"
    assert not kit.roster.knows(BOB)


async def test_an_unchanged_roster_stays(kit: AccountKit) -> None:
    kit.stream.answers[QUERY] = lambda _: result()

    await kit.roster.fetch()

    assert await contacts(kit) == [(BOB, Subscription.BOTH)]


@pytest.mark.parametrize("inner", ["", "<status>let me in</status><nick xmlns='x'>boss</nick>"])
async def test_att_125_a_strangers_request_is_held_and_nothing_is_sent(kit: AccountKit, inner: str) -> None:
    subscribe(kit, inner=inner)
    await kit.settled()

    assert (kit.stream.sent, kit.stream.requests) == ([], [])
    assert [request.jid for request in await kit.store.requests.list(kit.ctx.id)] == [EVE]
    assert [event.request.jid for event in kit.heard(RequestReceived)] == [EVE]
    assert not kit.roster.knows(EVE)


async def test_att_125_the_words_of_a_stranger_are_cut(kit: AccountKit) -> None:
    subscribe(kit, inner=f"<status>{'x' * 5000}</status>")
    await kit.settled()

    (request,) = await kit.store.requests.list(kit.ctx.id)
    assert len(request.text) == MAX_TEXT


async def test_a_stranger_who_asks_a_hundred_times_is_one_request(kit: AccountKit) -> None:
    for _ in range(100):
        subscribe(kit)
    await kit.until(lambda: len(kit.heard(RequestReceived)) == 100)

    assert len(await kit.store.requests.list(kit.ctx.id)) == 1


async def test_the_other_half_of_our_own_request_is_answered_at_once(kit: AccountKit) -> None:
    await kit.roster.add(EVE)
    kit.stream.sent.clear()

    subscribe(kit)
    await kit.settled()

    assert kit.stream.presences() == [(EVE, "subscribed")]
    assert await kit.store.requests.list(kit.ctx.id) == ()


async def test_an_invitation_goes_with_the_request(kit: AccountKit) -> None:
    await kit.roster.add(EVE, token="T0")
    (request,) = [sent for sent in kit.stream.sent if sent.get("type") == "subscribe"]

    assert [(child.tag, child.attrib) for child in request] == [("{urn:xmpp:pars:0}preauth", {"token": "T0"})]


async def test_a_request_of_somebody_blocked_is_dropped(kit: AccountKit) -> None:
    await kit.store.requests.block(kit.ctx.id, EVE)

    subscribe(kit)
    await kit.settled()

    assert await kit.store.requests.list(kit.ctx.id) == ()
    assert kit.stream.sent == []


async def test_accepting_answers_asks_back_and_empties_the_inbox(kit: AccountKit) -> None:
    subscribe(kit)
    await kit.arrive(chat_message("let me in", EVE))

    await kit.roster.accept(EVE)

    assert kit.stream.presences() == [(EVE, "subscribed"), (EVE, "subscribe")]
    assert await kit.store.requests.list(kit.ctx.id) == ()
    assert not (await kit.chat(EVE)).is_request
    assert kit.roster.knows(EVE)


async def test_denying_answers_once_and_only_who_asked(kit: AccountKit) -> None:
    subscribe(kit)
    await kit.settled()

    await kit.roster.deny(EVE)
    await kit.roster.deny(Address("nobody@n.test"))

    assert kit.stream.presences() == [(EVE, "unsubscribed")]
    assert await kit.store.requests.list(kit.ctx.id) == ()


async def test_adding_puts_an_item_and_asks(kit: AccountKit) -> None:
    await kit.roster.add(EVE, "Eve", ("Friends",))

    kind, query, _ = kit.stream.requests[-1]
    item = query.find(ITEM)
    assert item is not None
    assert (kind, item.get("jid"), item.get("name")) == ("set", EVE, "Eve")
    assert [group.text for group in item] == ["Friends"]
    assert kit.stream.presences() == [(EVE, "subscribe")]
    assert (await kit.chat(EVE)).name == "Eve"


async def test_a_contact_that_the_server_refuses_is_not_stored(kit: AccountKit) -> None:
    kit.stream.answers[QUERY] = refuse("forbidden")

    with pytest.raises(RequestError):
        await kit.roster.add(EVE)

    assert not kit.roster.knows(EVE)
    assert kit.stream.sent == []


async def test_removing_ends_it_at_the_server_too(kit: AccountKit) -> None:
    await kit.roster.remove(BOB)

    (_, query, _) = kit.stream.requests[-1]
    item = query.find(ITEM)
    assert item is not None
    assert (item.get("jid"), item.get("subscription")) == (BOB, "remove")
    assert await contacts(kit) == []


async def test_the_names_of_the_roster_name_the_conversations(kit: AccountKit) -> None:
    await kit.chat()
    kit.stream.push(push(f"<item jid='{BOB}' subscription='both' name='Robert'/>"))
    await asyncio.sleep(0)
    await kit.settled()

    assert (await kit.chat()).name == "Robert"
