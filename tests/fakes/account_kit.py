# SPDX-License-Identifier: AGPL-3.0-or-later
"""Lanes and services of one account, real ones on a real store, between a fake stream and cipher."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copytree
from typing import Any, Final, TypeVar
from xml.etree.ElementTree import Element

import pytest

from storage.records import AccountRecord, Address, RosterRecord, Subscription
from storage.store import Store
from tests.fakes.fake_archive import QUERY, FakeArchive
from tests.fakes.fake_cipher import FakeCipher
from tests.fakes.fake_stream import FakeStream, xml
from tests.fakes.profiles import temporary_profile
from tests.lab.lab import run
from xmppclient import events
from xmppclient.model import Conversation, Message
from xmppclient.pipeline.batch import BatchProcessor
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.discretion import Discretion
from xmppclient.pipeline.envelope import open_live
from xmppclient.pipeline.inbound import Inbound
from xmppclient.pipeline.outbound import Outbound
from xmppclient.services.actions import Actions
from xmppclient.services.archive import Archive
from xmppclient.services.displayed import Displayed
from xmppclient.services.expiry import Expiry
from xmppclient.services.messages import Messages
from xmppclient.services.presence import Presences
from xmppclient.services.receipts import Receipts
from xmppclient.services.repair import Repair
from xmppclient.services.roster import Roster
from xmppclient.services.typing import Typing
from xmppclient.tasks import TaskOwner

ALICE, BOB, EVE = Address("alice@a.test"), Address("bob@b.test"), Address("eve@e.test")
NOON: Final = datetime(2026, 3, 1, 12, tzinfo=UTC)
PATIENCE = 30.0  # seconds; a loaded machine is slow, and waiting costs nothing when all goes well
XMLNS: Final = "xmlns='jabber:client'"  # stated, since messages are also forwarded inside others

E = TypeVar("E", bound=events.Event)


class FakeClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.time = NOON

    def now(self) -> datetime:
        return self.time

    def move(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


class Steady:
    """A clock that nobody can set; it only moves on."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class AccountKit:
    """Alice's account. Bob is a contact, nobody else is."""

    def __init__(self, store: Store, account: AccountRecord) -> None:
        self.store = store
        self.bus = events.EventBus()
        self.clock = FakeClock()
        self.tasks = TaskOwner("kit")
        self.ctx = Context(account, store, self.bus, self.tasks, self.clock)
        self.stream = FakeStream()
        self.cipher = FakeCipher(store, account.id)
        self.processor = BatchProcessor(self.ctx, self.cipher)
        self.inbound = Inbound(self.ctx, self.processor)
        self.outbound = Outbound(self.ctx, self.stream, self.cipher)
        self.archive = Archive(self.ctx, self.stream, self.inbound, self.cipher)
        self.server_archive = FakeArchive(self.archive.take)
        self.room_archives: dict[str, FakeArchive] = {}  # by address
        self.stream.answers[QUERY] = self._ask_archive
        self.roster = Roster(self.ctx, self.stream)
        self.presences = Presences(self.ctx, self.stream, self.roster)
        self.messages = Messages(self.ctx, self.outbound)
        self.discretion = Discretion(self.ctx)
        self.actions = Actions(self.ctx, self.outbound, self.messages)
        self.steady = Steady()
        self.expiry = Expiry(self.ctx, self.steady)
        self.displayed = Displayed(self.ctx, self.stream, self.discretion, self.expiry)
        self.receipts = Receipts(self.ctx, self.stream, self.discretion)
        self.typing = Typing(self.ctx, self.stream, self.discretion, self.roster.knows)
        self.processor.listen(self.outbound.on_filed)
        for listener in (self.displayed.on_filed, self.receipts.on_filed, self.typing.on_filed):
            self.processor.listen(listener)
        self.repair = Repair(self.ctx, self.processor, self.cipher, self.messages)
        self.news: list[events.Event] = []
        for kind in events.Event.__subclasses__():
            self.bus.subscribe(kind, self.news.append)

    def start(self) -> None:
        """Let both lanes work."""
        self.tasks.spawn(self.inbound.run(), "incoming lane")
        self.tasks.spawn(self.outbound.run(), "outgoing lane")

    async def arrive(self, *texts: str) -> None:
        """Messages come over the stream; returns when they are stored."""
        self.queue(*texts)
        await asyncio.wait_for(self.inbound.idle(), PATIENCE)

    def queue(self, *texts: str) -> None:
        """Messages come over the stream, and nobody waits."""
        for text in texts:
            if envelope := open_live(xml(text), ALICE, self.clock.now(), rooms=self.ctx.rooms):
                self.inbound.accept(envelope)

    def archive_of(self, room: str) -> FakeArchive:
        """The archive of a room."""
        return self.room_archives.setdefault(room, FakeArchive(self.archive.take, room))

    def _ask_archive(self, query: Element) -> Element:
        _, _, to = self.stream.requests[-1]
        return (self.room_archives[to] if to else self.server_archive).answer(query)

    async def chat(self, peer: Address = BOB) -> Conversation:
        conversation, _ = await self.store.conversations.ensure(self.ctx.id, peer)
        return conversation

    async def shown(self, peer: Address = BOB) -> list[Message]:
        """The messages of a conversation, oldest first; none if there is no conversation."""
        conversation = await self.store.conversations.find(self.ctx.id, peer)
        page = await self.store.messages.page(conversation.id, None, 1000) if conversation else ()
        return list(reversed(page))

    async def bodies(self, peer: Address = BOB) -> list[str]:
        return [message.body for message in await self.shown(peer)]

    async def queued(self) -> list[str]:
        """The bodies in the outbox, first one first."""
        rows = await self.store.outbox.pending(self.ctx.id)
        return [row.message.body for row in rows if row.message]

    async def send(self, *bodies: str, to: Address = BOB, **options: Any) -> list[Message]:
        chat = await self.chat(to)
        return [await self.messages.send(chat, body, **options) for body in bodies]

    def heard(self, kind: type[E]) -> list[E]:
        """The events of one type so far."""
        return [event for event in self.news if isinstance(event, kind)]

    async def until(self, true: Callable[[], object]) -> None:
        """Wait for something that the lanes do."""
        async with asyncio.timeout(PATIENCE):
            while not true():  # noqa: ASYNC110 - anything may change it
                await asyncio.sleep(0.002)

    async def settled(self) -> None:
        """Wait until the outgoing lane has nothing left to do: turns of the loop, each behind what is being
        written, so that a machine with much else to do does not end it early."""
        for _ in range(20):
            async with self.store.transaction():
                pass
            await asyncio.sleep(0.002)


@asynccontextmanager
async def account_kit(folder: Path, *, running: bool = True) -> AsyncIterator[AccountKit]:
    """The kit on the profile in ``folder``, made first if there is none."""
    profile = await temporary_profile(folder)
    accounts = profile.store.accounts
    account = await accounts.by_jid(ALICE) or await accounts.add(AccountRecord(ALICE, "secret"))
    await profile.store.roster.put(RosterRecord(account.id, BOB, "Bob", Subscription.BOTH))
    kit = AccountKit(profile.store, account)
    await kit.roster.load()
    if running:
        kit.start()
    try:
        yield kit
    finally:
        kit.typing.close()
        await kit.tasks.close()
        await profile.close()


@pytest.fixture(scope="session")
def blank_profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new profile, to be copied: making one costs more than most tests."""
    folder = tmp_path_factory.mktemp("blank") / "profile"
    run(_make(folder))
    return folder


@pytest.fixture
async def kit(blank_profile: Path, tmp_path: Path) -> AsyncIterator[AccountKit]:
    """With both lanes at work."""
    copytree(blank_profile, tmp_path / "profile")
    async with account_kit(tmp_path / "profile") as made:
        yield made


async def _make(folder: Path) -> None:
    await (await temporary_profile(folder)).close()


def chat_message(body: str, sender: str = "bob@b.test/phone", inner: str = "", **attributes: str) -> str:
    """A message from Bob to Alice, unless said otherwise."""
    extra = "".join(f" {name}='{value}'" for name, value in attributes.items())
    words = f"<body>{body}</body>" if body else ""
    return f"<message {XMLNS} type='chat' from='{sender}' to='{ALICE}/desk'{extra}>{words}{inner}</message>"


def ids(origin: str = "", archive: str = "", by: str = ALICE) -> str:
    """Origin-id and stanza-id elements (XEP-0359)."""
    text = f"<origin-id xmlns='urn:xmpp:sid:0' id='{origin}'/>" if origin else ""
    return text + (f"<stanza-id xmlns='urn:xmpp:sid:0' by='{by}' id='{archive}'/>" if archive else "")


def carbon(inner: str, way: str = "received", sender: str = ALICE) -> str:
    """A message in the wrapping of XEP-0280."""
    return (
        f"<message {XMLNS} from='{sender}' to='{ALICE}/desk'><{way} xmlns='urn:xmpp:carbons:2'>"
        f"<forwarded xmlns='urn:xmpp:forward:0'>{inner}</forwarded></{way}></message>"
    )


def own_message(body: str, to: str = BOB, inner: str = "", **attributes: str) -> str:
    """A message that another device of Alice sent."""
    extra = "".join(f" {name}='{value}'" for name, value in attributes.items())
    words = f"<body>{body}</body>" if body else ""
    return f"<message {XMLNS} type='chat' from='{ALICE}/phone' to='{to}'{extra}>{words}{inner}</message>"
