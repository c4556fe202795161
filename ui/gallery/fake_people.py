# SPDX-License-Identifier: AGPL-3.0-or-later
"""Made-up contacts, requests, blocked people and devices."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ui.gallery import fake_data
from xmppclient.errors import InvalidAddress, UnknownDevice
from xmppclient.events import (
    BlockedChanged,
    DevicesChanged,
    EventBus,
    PresenceChanged,
    RequestsChanged,
    RosterChanged,
)
from xmppclient.model import (
    AccountId,
    Address,
    Contact,
    ConversationId,
    Device,
    MessageId,
    Presence,
    Request,
    Show,
    Trust,
)

EXPOSED = ("reply", "correction", "retraction", "reaction", "receipt", "typing")
EXPOSED_PLAIN = ("body", "file", "link", *EXPOSED)


@dataclass(frozen=True, slots=True)
class Report:
    """What the server was told of somebody."""

    jid: Address
    abuse: bool
    text: str
    messages: tuple[MessageId, ...]


class FakeContacts:
    """People; ``fail_with`` makes whatever needs the server raise."""

    def __init__(
        self,
        bus: EventBus,
        contacts: Iterable[Contact],
        requests: Iterable[Request],
        blocked: Iterable[Address],
    ) -> None:
        self._bus = bus
        self._contacts = {(contact.account_id, contact.jid): contact for contact in contacts}
        self._requests = {(request.account_id, request.jid): request for request in requests}
        self._blocked = {fake_data.FIRST: list(blocked)}
        self._presences = fake_data.presences()
        self.done: list[tuple[str, Address]] = []
        self.freed: list[Address] = []
        self.reports: list[Report] = []
        self.fail_with: Exception | None = None

    async def list(self, account_id: AccountId) -> tuple[Contact, ...]:
        return tuple(c for c in self._contacts.values() if c.account_id == account_id)

    async def add(
        self,
        account_id: AccountId,
        jid: str,
        name: str = "",
        groups: tuple[str, ...] = (),
        *,
        token: str = "",
    ) -> None:
        if "@" not in jid:
            raise InvalidAddress(jid)
        contact = Contact(account_id, Address(jid), name, ask=True, groups=groups)
        self._contacts[account_id, contact.jid] = contact
        self._bus.publish(RosterChanged(account_id))

    async def remove(self, account_id: AccountId, jid: Address) -> None:
        self._contacts.pop((account_id, jid), None)
        self._bus.publish(RosterChanged(account_id))

    async def requests(self) -> tuple[Request, ...]:
        return tuple(self._requests.values())

    async def accept(self, account_id: AccountId, jid: Address) -> None:
        self._settle("accept", account_id, jid)

    async def deny(self, account_id: AccountId, jid: Address) -> None:
        self._settle("deny", account_id, jid)

    async def block(self, account_id: AccountId, jid: Address) -> None:
        self._ask()
        blocked = self._blocked.setdefault(account_id, [])
        if jid not in blocked:
            blocked.append(jid)
        self._bus.publish(BlockedChanged(account_id))
        self._settle("block", account_id, jid)

    async def unblock(self, account_id: AccountId, jid: Address) -> None:
        self._ask()
        self._blocked[account_id].remove(jid)
        self.freed.append(jid)
        self._bus.publish(BlockedChanged(account_id))

    async def blocked(self, account_id: AccountId) -> tuple[Address, ...]:
        return tuple(self._blocked.get(account_id, ()))

    async def report(
        self,
        account_id: AccountId,
        jid: Address,
        *,
        abuse: bool = False,
        text: str = "",
        messages: tuple[MessageId, ...] = (),
    ) -> None:
        self._ask()
        self.reports.append(Report(jid, abuse, text, messages))
        await self.block(account_id, jid)

    def presence(self, account_id: AccountId, jid: Address) -> Presence:
        show, status = self._presences.get(jid, (Show.OFFLINE, ""))
        return Presence(account_id, jid, show, status)

    def appear(self, presence: Presence) -> None:
        """Somebody's availability changes."""
        self._presences[presence.jid] = presence.show, presence.status
        self._bus.publish(PresenceChanged(presence))

    def _settle(self, how: str, account_id: AccountId, jid: Address) -> None:
        self._requests.pop((account_id, jid), None)
        self.done.append((how, jid))
        self._bus.publish(RequestsChanged(account_id))

    def _ask(self) -> None:
        if self.fail_with is not None:
            raise self.fail_with


class FakeDevices:
    def __init__(self, bus: EventBus, devices: Iterable[Device]) -> None:
        self._bus = bus
        self._devices = list(devices)
        self.repaired: list[str] = []

    async def list(self, account_id: AccountId, jid: Address | None = None) -> tuple[Device, ...]:
        wanted = (account_id, jid or fake_data.ME)
        return tuple(device for device in self._devices if (device.account_id, device.jid) == wanted)

    async def set_trust(self, account_id: AccountId, jid: Address, fingerprint: str, trust: Trust) -> None:
        for index, device in enumerate(self._devices):
            if (device.account_id, device.jid, device.fingerprint) == (account_id, jid, fingerprint):
                self._devices[index] = replace(device, trust=trust)
                self._bus.publish(DevicesChanged(account_id, jid))
                return
        raise UnknownDevice(fingerprint)

    async def repair(self, account_id: AccountId, jid: Address, fingerprint: str) -> None:
        self.repaired.append(fingerprint)

    async def exposed(self, conversation_id: ConversationId) -> tuple[str, ...]:
        return EXPOSED_PLAIN if conversation_id == fake_data.BOT else EXPOSED
