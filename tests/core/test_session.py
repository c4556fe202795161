# SPDX-License-Identifier: AGPL-3.0-or-later
"""The life of a session: what happens when the connection comes, breaks, and comes back."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copytree
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from storage.records import AccountRecord, RoomRecord, RosterRecord, Subscription
from storage.store import Store
from tests.fakes.account_kit import ALICE, BOB, PATIENCE, FakeClock, chat_message, ids, own_message
from tests.fakes.fake_archive import QUERY, FakeArchive
from tests.fakes.fake_cipher import FakeCipher, sealed
from tests.fakes.fake_stream import FakeStream, refuse, result, xml
from tests.fakes.profiles import temporary_profile
from tests.policy.logs import LogWatch
from xmppclient import session as module
from xmppclient.errors import MessageTooLong, NotConnected, RequestError
from xmppclient.events import AccountsChanged, ConversationChanged, EventBus, MessageAdded, ProblemOccurred
from xmppclient.model import Address, Kind, Message
from xmppclient.net.router import Router
from xmppclient.services import notify_sync, read_sync
from xmppclient.services.archive import retries
from xmppclient.services.blocking import BLOCK
from xmppclient.services.server_info import BLOCKING
from xmppclient.session import AccountSession
from xmppclient.xep import disco, pubsub

ORCHARD = Address("orchard@muc.a.test")


class FakeOmemo(FakeCipher):
    """Ready at once, unless ``start`` is held up."""

    def __init__(self, store: Store, account: AccountRecord) -> None:
        super().__init__(store, account.id)
        self.ready = False
        self.may_start = asyncio.Event()
        self.may_start.set()
        self.accepted: list[Address] = []

    async def start(self) -> None:
        await self.may_start.wait()
        self.ready = True

    async def close(self) -> None:
        self.trace.append("close")

    async def accept(self, jid: Address) -> None:
        self.accepted.append(jid)

    def take_event(self, message: Element) -> bool:
        return message.find("{urn:event}list") is not None


class Life:
    """One session and what is around it."""

    def __init__(self, store: Store, account: AccountRecord, stream: FakeStream, omemo: FakeOmemo) -> None:
        self.store = store
        self.account = account
        self.bus = EventBus()
        self.problems: list[ProblemOccurred] = []
        self.bus.subscribe(ProblemOccurred, self.problems.append)
        self.stream = stream
        self.omemo = omemo
        self.clock = FakeClock()
        self.session = AccountSession(account, store, self.bus, self.clock, Router())
        self.server_archive = FakeArchive(self.session.on_message)
        self.stream.answers[QUERY] = self.server_archive.answer

    async def online(self, *, resumed: bool = False) -> None:
        self.session.on_started(resumed)
        await self.until(lambda: self.stream.life[-1] == "caught up")

    async def shown(self) -> list[Message]:
        chat, _ = await self.store.conversations.ensure(self.account.id, BOB)
        return list(reversed(await self.store.messages.page(chat.id, None, 1000)))

    async def bodies(self) -> list[str]:
        return [message.body for message in await self.shown()]

    async def arrive(self, text: str) -> None:
        self.session.on_message(xml(text))
        await asyncio.wait_for(self.session.inbound.idle(), PATIENCE)

    async def until(self, true: Any) -> None:
        async with asyncio.timeout(PATIENCE):
            while not true():  # noqa: ASYNC110 - anything may change it
                await asyncio.sleep(0.002)


@pytest.fixture
async def life(blank_profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Life]:
    copytree(blank_profile, tmp_path / "profile")
    profile = await temporary_profile(tmp_path / "profile")
    account = await profile.store.accounts.add(AccountRecord(ALICE, "secret"))
    await profile.store.roster.put(RosterRecord(account.id, BOB, subscription=Subscription.BOTH))
    stream, omemo = FakeStream(), FakeOmemo(profile.store, account)
    monkeypatch.setattr(module, "XmppStream", lambda *_, **__: stream)
    monkeypatch.setattr(module, "Omemo", lambda *_, **__: omemo)
    it = Life(profile.store, account, stream, omemo)
    await it.session.start()
    yield it
    if "stop" not in stream.life:
        await it.session.stop()
    await profile.close()


async def test_a_session_fetches_its_history_then_shows_online_then_sends(life: Life) -> None:
    life.server_archive.keep(chat_message("", inner=sealed("missed") + ids("o1")))
    chat, _ = await life.store.conversations.ensure(life.account.id, BOB)
    await life.session.messages.send(chat, "queued")
    assert life.stream.tracked == []

    await life.online()
    await life.until(lambda: life.stream.tracked)

    assert await life.bodies() == ["missed", "queued"]
    assert life.stream.life == ["start", "caught up"]
    assert life.stream.presences() == [("", "")]


async def test_what_the_archive_proves_is_not_sent_again(life: Life) -> None:
    chat, _ = await life.store.conversations.ensure(life.account.id, BOB)
    sent = await life.session.messages.send(chat, "sent before the crash")
    waiting = await life.session.messages.send(chat, "not sent before the crash")
    life.server_archive.keep(own_message("", inner=sealed("x") + ids(sent.origin_id)))

    await life.online()
    await life.until(lambda: life.stream.tracked)

    assert life.stream.tokens == [waiting.origin_id]


async def test_live_messages_wait_for_the_archive(life: Life) -> None:
    life.server_archive.keep(chat_message("archived", inner=ids("o1")))
    gate = asyncio.Event()
    answer = life.server_archive.answer

    async def slow(query: Element) -> Element:
        await gate.wait()
        return answer(query)

    life.stream.answers[QUERY] = slow
    life.session.on_started(False)
    await asyncio.sleep(0.02)
    life.session.on_message(xml(chat_message("live", inner=ids("o2", "m9"))))
    await asyncio.sleep(0.02)
    assert await life.bodies() == []

    gate.set()
    await life.until(lambda: life.stream.life[-1] == "caught up")
    await life.session.inbound.idle()

    assert [message.body for message in sorted(await life.shown(), key=lambda m: m.id)] == [
        "archived",
        "live",
    ]


async def test_a_slow_archive_does_not_keep_live_messages_forever(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "HOLD_LIMIT", 0.05)
    never = asyncio.Event()

    async def silent(_: Element) -> Element:
        await never.wait()
        raise AssertionError

    life.stream.answers[QUERY] = silent
    life.session.on_started(False)
    await asyncio.sleep(0.01)
    life.session.on_message(xml(chat_message("live", inner=ids("o2", "m9"))))
    await asyncio.sleep(0.1)
    await life.session.inbound.idle()

    assert await life.bodies() == ["live"]
    assert await life.store.archive.newest(life.account.id, ALICE) is None


async def test_a_server_without_an_archive_is_no_reason_to_stay_offline(
    life: Life, expected_log: LogWatch
) -> None:
    expected_log("without its history")
    life.stream.answers[QUERY] = refuse("service-unavailable")

    await life.online()

    assert len(life.problems) == 1
    await life.arrive(chat_message("live"))
    assert await life.bodies() == ["live"]


async def test_flt_037_an_archive_that_failed_is_asked_again_in_the_same_session(
    life: Life, expected_log: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_log("without its history")
    monkeypatch.setattr(retries, "AGAIN", (0.02, 0.02, 0.02))
    life.server_archive.keep(chat_message("missed"))
    whole = life.stream.answers[QUERY]
    life.stream.answers[QUERY] = refuse("internal-server-error")
    await life.online()
    assert await life.bodies() == []
    await life.until(lambda: len(life.problems) == 2)

    life.stream.answers[QUERY] = whole
    added: list[MessageAdded] = []
    life.bus.subscribe(MessageAdded, added.append)
    await life.until(lambda: added)
    assert await life.bodies() == ["missed"]
    assert life.stream.life == ["start", "caught up"]


async def test_a_server_without_an_archive_is_asked_once(
    life: Life, expected_log: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_log("without its history")
    monkeypatch.setattr(retries, "AGAIN", (0.01,))
    life.stream.answers[QUERY] = refuse("service-unavailable")

    await life.online()
    await asyncio.sleep(0.1)

    assert len(life.problems) == 1


async def test_keys_that_are_slow_do_not_stop_the_history(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "KEYS_LIMIT", 0.05)
    life.omemo.may_start.clear()

    await life.online()

    assert len(life.server_archive.queries) == 1
    life.omemo.may_start.set()


async def test_a_resumed_session_does_not_fetch_anything_again(life: Life) -> None:
    await life.online()
    asked, presences = len(life.stream.requests), life.stream.presences()

    life.session.on_ended()
    await life.online(resumed=True)

    assert (len(life.stream.requests), life.stream.presences()) == (asked, presences)


async def test_flt_003_a_session_resumed_before_it_had_its_history_begins_again(life: Life) -> None:
    life.server_archive.keep(chat_message("missed", inner=ids("o1")))

    def cut(_: Element) -> None:
        raise NotConnected

    life.server_archive.before_answer = cut
    life.session.on_started(False)
    await life.until(lambda: life.server_archive.queries)
    life.session.on_ended()
    await asyncio.sleep(0.01)
    assert life.stream.life == ["start"]

    life.server_archive.before_answer = lambda _: None
    await life.online(resumed=True)

    assert await life.bodies() == ["missed"]


async def test_a_new_session_fetches_what_came_while_there_was_none(life: Life) -> None:
    life.server_archive.keep(chat_message("before", inner=ids("o1")))
    await life.online()
    life.session.on_ended()
    life.server_archive.keep(chat_message("meanwhile", inner=ids("o2")))
    life.stream.life.clear()
    life.stream.life.append("start")

    await life.online()

    assert await life.bodies() == ["before", "meanwhile"]


async def test_stopping_stores_what_has_arrived_and_was_acknowledged(life: Life) -> None:
    await life.online()
    chat, _ = await life.store.conversations.ensure(life.account.id, BOB)
    message = await life.session.messages.send(chat, "mine")
    await life.until(lambda: life.stream.tracked)
    life.session.on_message(xml(chat_message("last words")))
    life.session.on_acked(message.origin_id)

    await life.session.stop()

    assert sorted(await life.bodies()) == ["last words", "mine"]
    assert await life.store.outbox.count(life.account.id) == 0


async def test_stopping_while_history_is_fetched_keeps_what_came_live(life: Life) -> None:
    never = asyncio.Event()

    async def silent(_: Element) -> Element:
        await never.wait()
        raise AssertionError

    life.stream.answers[QUERY] = silent
    life.session.on_started(False)
    await asyncio.sleep(0.01)
    life.session.on_message(xml(chat_message("live")))

    await life.session.stop()

    assert await life.bodies() == ["live"]


async def test_att_070_a_contact_cannot_hide_a_message_in_the_past(life: Life) -> None:
    forged = "<delay xmlns='urn:xmpp:delay' from='a.test' stamp='1970-01-01T00:00:00Z'/>"
    await life.online()

    await life.arrive(chat_message("genuine"))
    await life.arrive(chat_message("forged", inner=forged))
    life.session.on_ended()
    await life.online(resumed=True)
    life.clock.move(60)
    await life.arrive(chat_message("forged later", inner=forged))

    assert await life.bodies() == ["genuine", "forged", "forged later"]


async def test_an_offline_message_keeps_the_time_our_server_gave_it(life: Life) -> None:
    stamp = "<delay xmlns='urn:xmpp:delay' from='a.test' stamp='2026-03-01T10:00:00Z'/>"
    life.session.on_started(False)
    life.session.on_message(xml(chat_message("kept for us", inner=stamp)))
    await life.until(lambda: life.stream.life[-1] == "caught up")
    await life.session.inbound.idle()

    (message,) = await life.shown()
    assert message.time.hour == 10


async def test_somebody_welcomed_is_read_and_answered(life: Life) -> None:
    await life.session.welcome(BOB)

    assert life.omemo.accepted == [BOB]


async def test_the_mechanism_of_a_login_is_remembered(life: Life) -> None:
    life.session.on_mechanism("SCRAM-SHA-256-PLUS")
    await asyncio.sleep(0.05)

    account = await life.store.accounts.get(life.account.id)
    assert account
    assert account.best_mechanism == "SCRAM-SHA-256-PLUS"


async def test_a_mechanism_is_told_once_so_that_no_older_record_is_stored_again(life: Life) -> None:
    told: list[AccountsChanged] = []
    life.session.ctx.bus.subscribe(AccountsChanged, told.append)

    for _ in range(2):
        life.session.on_mechanism("SCRAM-SHA-256-PLUS")
        await asyncio.sleep(0.05)

    assert len(told) == 1


async def test_only_contacts_and_our_own_devices_may_ask_us_things(life: Life) -> None:
    await life.session.roster.load()

    assert life.session.roster.knows(BOB)
    assert not life.session.roster.knows(Address("eve@e.test"))


async def test_flt_042_a_text_that_the_server_would_not_take_is_not_stored(life: Life) -> None:
    limits = "<limits xmlns='urn:xmpp:stream-limits:0'><max-bytes>20000</max-bytes></limits>"
    life.stream.offer(limits)
    await life.online()
    chat, _ = await life.store.conversations.ensure(life.account.id, BOB)

    await life.session.messages.send(chat, "short")
    with pytest.raises(MessageTooLong):
        await life.session.messages.send(chat, "x" * 20_000)

    assert await life.bodies() == ["short"]


async def test_a_resumed_stream_is_told_again_that_nobody_looks(life: Life) -> None:
    life.stream.offer("<csi xmlns='urn:xmpp:csi:0'/>")
    await life.online()
    life.session.activity.set(False)
    life.session.on_ended()

    await life.online(resumed=True)

    assert [nonza.tag for nonza in life.stream.nonzas] == ["{urn:xmpp:csi:0}inactive"] * 2


async def test_a_chat_read_here_is_told_to_our_other_devices(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_sync, "QUIET", 0.01)
    server_can(life, pubsub.PUBLISH_OPTIONS)
    await life.online()
    await life.arrive(chat_message("read me", inner=ids("o1", "m1")))
    chat, _ = await life.store.conversations.ensure(life.account.id, BOB)

    await life.session.displayed.mark_read(chat)

    await life.until(lambda: published(life))
    assert published(life) == [(read_sync.NODE, BOB)]


async def test_what_was_read_and_blocked_while_the_connection_was_away_is_told_when_it_is_back(
    life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_sync, "QUIET", 0.01)
    server_can(life, pubsub.PUBLISH_OPTIONS, BLOCKING)
    await life.online()
    await life.arrive(chat_message("read me", inner=ids("o1", "m1")))
    chat, _ = await life.store.conversations.ensure(life.account.id, BOB)
    await asyncio.sleep(0.05)
    life.session.on_ended()
    life.stream.connected = False
    await life.session.displayed.mark_read(chat)
    await life.session.blocking.block(Address("eve@e.test"))
    await life.store.conversations.set_flags(chat.id, muted=True)
    life.bus.publish(ConversationChanged((await life.store.conversations.get(chat.id)) or chat))
    await asyncio.sleep(0.1)
    assert published(life) == []

    life.stream.connected = True
    await life.online(resumed=True)

    await life.until(lambda: len(published(life)) == 2)
    assert set(published(life)) == {(notify_sync.NODE, BOB), (read_sync.NODE, BOB)}
    assert [payload.tag for kind, payload, _ in life.stream.requests if payload.tag == BLOCK] == [BLOCK]


def published(life: Life) -> list[tuple[str, str]]:
    """Nodes and items."""
    sets = [payload[0] for kind, payload, _ in life.stream.requests if kind == "set" and len(payload)]
    return [
        (publish.attrib["node"], publish[0].attrib["id"])
        for publish in sets
        if publish.tag.endswith("publish")
    ]


def server_can(life: Life, *features: str) -> None:
    """What server and account answer to disco#info."""
    told = "".join(f"<feature var='{feature}'/>" for feature in features)
    pep = "<identity category='pubsub' type='pep'/>"
    life.stream.answers[disco.QUERY] = lambda _: result(
        f"<query xmlns='{disco.DISCO_INFO}'>{pep}{told}</query>"
    )


async def test_used_keys_are_kept_until_the_archives_of_rooms_are_read(life: Life) -> None:
    room, _ = await life.store.conversations.ensure(life.account.id, ORCHARD, Kind.GROUPCHAT)
    await life.store.rooms.put(RoomRecord(room.id, "alice"))
    await life.session.rooms.load()
    answers = asyncio.Event()

    async def late(_: Element) -> Element:
        if life.stream.requests[-1][2] == ORCHARD:
            await answers.wait()
        raise RequestError("item-not-found")

    life.stream.answers[disco.QUERY] = late

    await life.online()
    await life.session.history_filled()
    assert life.omemo.history.count("begin") == life.omemo.history.count("end") + 1

    answers.set()
    await life.until(lambda: life.omemo.history.count("begin") == life.omemo.history.count("end"))
