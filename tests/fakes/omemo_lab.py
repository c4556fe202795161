# SPDX-License-Identifier: AGPL-3.0-or-later
"""OMEMO devices on a real server: ours over the project's stream, and slixmpp-omemo as shipped."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any, ClassVar, TypeVar
from xml.etree.ElementTree import Element, SubElement

import slixmpp
from omemo.storage import Just, Maybe, Nothing, Storage
from omemo.types import JSONType
from slixmpp.plugins import register_plugin
from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath
from slixmpp_omemo import XEP_0384, TrustLevel

from storage.records import AccountRecord, Address, Tls
from storage.store import Store
from tests.fakes.omemo_people import Person
from tests.fakes.omemo_world import CLIENT
from tests.fakes.profiles import temporary_profile
from tests.lab.lab import Account, Lab
from xmppclient.model import Connection
from xmppclient.net.dialer import DirectDialer
from xmppclient.services.omemo import is_encrypted
from xmppclient.stream.connection import XmppStream
from xmppclient.stream.trust import Shown

T = TypeVar("T")
PATIENCE = 30.0  # seconds


async def eventually(find: Callable[[], T | None]) -> T:
    """Wait until ``find`` finds something."""
    async with asyncio.timeout(PATIENCE):
        while (found := find()) is None:  # noqa: ASYNC110 - anything may change it
            await asyncio.sleep(0.01)
        return found


class Listener:
    """What a session would do with what it hears, as far as OMEMO goes."""

    def __init__(self) -> None:
        self.inbox: list[Element] = []
        self.started = asyncio.Event()
        self.take_event: Callable[[Element], bool] = lambda message: False

    def on_connection(self, connection: Connection) -> None: ...
    def on_started(self, resumed: bool) -> None:
        self.started.set()

    def on_ended(self) -> None: ...
    def on_message(self, element: Element) -> None:
        if not self.take_event(element) and is_encrypted(element):
            self.inbox.append(element)

    def on_presence(self, element: Element) -> None: ...
    def on_acked(self, token: str) -> None: ...
    def on_mechanism(self, name: str) -> None: ...

    def on_certificate(self, shown: Shown) -> None: ...


class LabPerson(Person):
    """One of our devices, connected."""

    def __init__(self, account: AccountRecord, store: Store, **options: Any) -> None:
        self.listener = Listener()
        super().__init__(XmppStream(account, self.listener, DirectDialer()), account, store, **options)
        self.listener.take_event = self.omemo.take_event

    async def connect(self) -> None:
        self.stream.start()
        async with asyncio.timeout(PATIENCE):
            await self.listener.started.wait()
        self.stream.send(Element(CLIENT + "presence"))
        await self.omemo.start()
        await self.omemo.wait_ready(PATIENCE)

    async def send(self, to: Address, body: str) -> None:
        stanza = await self.write(to, body)
        del stanza.attrib["from"]
        SubElement(stanza, "{urn:xmpp:hints}store")
        self.stream.send(stanza)

    async def receive(self) -> str:
        """The next message with words; what only moves ratchets is read on the way."""
        while True:
            await eventually(lambda: self.listener.inbox or None)
            decrypted = await self.read(self.listener.inbox.pop(0))
            if decrypted.body is not None:
                return decrypted.body

    async def close(self) -> None:
        await super().close()
        await self.stream.stop()


class Memory(Storage):
    """A dictionary as storage."""

    def __init__(self) -> None:
        super().__init__()
        self.data: dict[str, JSONType] = {}

    async def _load(self, key: str) -> Maybe[JSONType]:
        return Just(self.data[key]) if key in self.data else Nothing()

    async def _store(self, key: str, value: JSONType) -> None:
        self.data[key] = value

    async def _delete(self, key: str) -> None:
        self.data.pop(key, None)


class ShippedPlugin(XEP_0384):
    """slixmpp-omemo with the least a program must add to it."""

    name = "xep_0384"
    default_config: ClassVar = {"fallback_message": "encrypted", "memory": None}

    @property
    def storage(self) -> Storage:
        found: Storage = self.memory
        return found

    @property
    def _btbv_enabled(self) -> bool:
        return True

    async def _prompt_manual_trust(self, manually_trusted: Any, identifier: str | None) -> None:
        manager = await self.get_session_manager()
        for device in manually_trusted:
            await manager.set_trust(device.bare_jid, device.identity_key, TrustLevel.TRUSTED.name)


register_plugin(ShippedPlugin)


class Shipped:
    """A client of slixmpp and slixmpp-omemo as they come."""

    def __init__(self, account: Account, lab: Lab) -> None:
        self.client = slixmpp.ClientXMPP(f"{account.jid}/shipped", account.password)
        self.client.ca_certs = lab.ca_file
        self.inbox: list[slixmpp.Message] = []
        for name in ("xep_0030", "xep_0060", "xep_0163", "xep_0280", "xep_0334"):
            self.client.register_plugin(name)
        self.client.register_plugin("xep_0384", {"memory": Memory()})
        handler = Callback("encrypted", MatchXPath(CLIENT + "message"), self._on_message)
        self.client.register_handler(handler)
        self._connect = lab.connect

    @property
    def omemo(self) -> ShippedPlugin:
        found: ShippedPlugin = self.client.plugin["xep_0384"]
        return found

    async def connect(self) -> None:
        host, _, port = self._connect.partition(":")
        self.client.connect(host, int(port))
        await self.client.wait_until("omemo_initialized", PATIENCE)
        self.client.send_presence()

    async def send(self, to: Address, body: str) -> None:
        plain = self.client.make_message(mto=to, mbody=body, mtype="chat")
        sealed, errors = await self.omemo.encrypt_message(plain, slixmpp.JID(to))
        assert sealed is not None
        assert not errors
        sealed.send()

    async def receive(self) -> str:
        while True:
            await eventually(lambda: self.inbox or None)
            decrypted, _ = await self.omemo.decrypt_message(self.inbox.pop(0))
            if decrypted["body"]:
                return str(decrypted["body"])

    async def close(self) -> None:
        await self.client.disconnect()
        self.client.abort()
        if (filters := self.client._run_out_filters) is not None:
            filters.cancel()
            await asyncio.gather(filters, return_exceptions=True)
        await (await self.omemo.get_session_manager()).shutdown()

    def _on_message(self, stanza: slixmpp.Message) -> None:
        if self.omemo.is_encrypted(stanza):
            self.inbox.append(stanza)


class LabPeople:
    """Makes connected devices and closes them."""

    def __init__(self, lab: Lab, folder: Path) -> None:
        self.lab = lab
        self._folder = folder
        self._count = 0
        self._stack = AsyncExitStack()

    async def device(self, account: Account, **options: Any) -> LabPerson:
        self._count += 1
        profile = await temporary_profile(self._folder / str(self._count))
        self._stack.push_async_callback(profile.close)
        record = AccountRecord(
            Address(account.jid),
            account.password,
            connect=(self.lab.connect,),
            tls=Tls.DIRECT,
            ca_pem=self.lab.ca_file.read_text(),
            resource=f"ours{self._count}",
        )
        person = LabPerson(await profile.store.accounts.add(record), profile.store, **options)
        self._stack.push_async_callback(person.close)
        await person.connect()
        return person

    async def shipped(self, account: Account) -> Shipped:
        peer = Shipped(account, self.lab)
        self._stack.push_async_callback(peer.close)
        await peer.connect()
        return peer

    async def close(self) -> None:
        await self._stack.aclose()


@asynccontextmanager
async def lab_people(lab: Lab, folder: Path) -> AsyncIterator[LabPeople]:
    made = LabPeople(lab, folder)
    try:
        yield made
    finally:
        await made.close()
