# SPDX-License-Identifier: AGPL-3.0-or-later
"""Events of the core as a stream of things to print."""

import asyncio
from dataclasses import dataclass

from xmppclient.cli import output
from xmppclient.cli.output import Json
from xmppclient.cli.words import explain
from xmppclient.core import Core
from xmppclient.events import (
    ArchiveSynced,
    ConnectionChanged,
    DevicesChanged,
    Event,
    MessageAdded,
    MessageChanged,
    MessageRemoved,
    OutageChanged,
    PresenceChanged,
    ProblemOccurred,
    RequestReceived,
    RosterChanged,
    TypingChanged,
)
from xmppclient.model import Account, AccountId

WATCHED: tuple[type[Event], ...] = (
    ArchiveSynced,
    ConnectionChanged,
    DevicesChanged,
    MessageAdded,
    MessageChanged,
    MessageRemoved,
    OutageChanged,
    PresenceChanged,
    ProblemOccurred,
    RequestReceived,
    RosterChanged,
    TypingChanged,
)


@dataclass(frozen=True, slots=True)
class Line:
    data: Json
    text: str
    new_message: bool = False


class Watch:
    """Turns what happens in these accounts into lines, in order."""

    def __init__(self, core: Core, accounts: tuple[Account, ...]) -> None:
        self._core = core
        self._accounts = {account.id: account for account in accounts}
        self._queue: asyncio.Queue[Event] = asyncio.Queue()
        self._states: dict[AccountId, str] = {}
        self._told: dict[tuple[str, ...], Json] = {}  # devices and contacts as they were printed last
        for kind in WATCHED:
            core.bus.subscribe(kind, self._queue.put_nowait)

    @property
    def pending(self) -> bool:
        """Whether something has happened that was not printed yet."""
        return not self._queue.empty()

    async def next(self) -> list[Line]:
        """The lines of the next event; mostly one, sometimes none."""
        return self._new(await self._lines(await self._queue.get()))

    def _new(self, lines: list[Line]) -> list[Line]:
        """Devices and contacts come as whole lists: keep those that changed."""
        kept = [line for line in lines if self._told.get(_subject(line)) != line.data]
        self._told.update((_subject(line), line.data) for line in kept if _subject(line))
        return kept

    async def _lines(self, event: Event) -> list[Line]:
        match event:
            case MessageAdded() | MessageChanged():
                return await self._message(event)
            case MessageRemoved(account_id, conversation_id, message_id) if account := self._accounts.get(
                account_id
            ):
                conversation = await self._core.chats.get(conversation_id)
                data = output.removed(account, conversation, message_id)
                return [Line(data, f"{conversation.address}: message {message_id} was deleted here")]
            case TypingChanged(account_id, conversation_id, jid, composing) if account := self._accounts.get(
                account_id
            ):
                conversation = await self._core.chats.get(conversation_id)
                data = output.typing(account, conversation, jid, composing)
                return [Line(data, f"{jid} {'is writing' if composing else 'stopped writing'}")]
            case OutageChanged(account_id, outage) if account := self._accounts.get(account_id):
                said = output.printable(outage.message) if outage else "over"
                return [Line(output.outage(account, outage), f"{account.jid}: outage: {said}")]
            case ConnectionChanged(connection) if account := self._accounts.get(connection.account_id):
                return self._connection(account, output.connection(account, connection))
            case PresenceChanged(presence) if account := self._accounts.get(presence.account_id):
                return [Line(output.presence(account, presence), f"{presence.jid} is {presence.show.value}")]
            case RequestReceived(request) if account := self._accounts.get(request.account_id):
                return [Line(output.request(account, request), f"{request.jid} asks to be a contact")]
            case RosterChanged(account_id) if account := self._accounts.get(account_id):
                contacts = await self._core.contacts.list(account_id)
                return [
                    Line(output.contact(account, contact), f"{contact.jid} {contact.subscription.value}")
                    for contact in contacts
                ]
            case DevicesChanged(account_id, jid) if account := self._accounts.get(account_id):
                return [
                    Line(output.device(device, own=jid == account.jid),
                         f"{device.jid} {output.fingerprint(device.fingerprint)} {device.trust.value}")
                    for device in await self._core.devices.list(account_id, jid)
                ]  # fmt: skip
            case ArchiveSynced(account_id, messages, seconds, True) if account := self._accounts.get(
                account_id
            ):
                return [_synced(account, messages, seconds)]
            case ProblemOccurred(_, error):
                words = explain(error)[1]
                kind = type(error).__name__
                return [Line({"event": "problem", "kind": kind, "text": words}, f"problem: {words}")]
        return []

    async def _message(self, event: MessageAdded | MessageChanged) -> list[Line]:
        account = self._accounts.get(event.account_id)
        if account is None:
            return []
        conversation = await self._core.chats.get(event.message.conversation_id)
        data = output.message(account, conversation, event.message)
        new = isinstance(event, MessageAdded)
        if not new:
            data["changed"] = True
        return [Line(data, output.message_text(data), new)]

    def _connection(self, account: Account, data: Json) -> list[Line]:
        """Only what a program can tell apart: several inner states are one outside."""
        if data["state"] == self._states.get(account.id) == "connecting":
            return []
        self._states[account.id] = data["state"]
        reason = f" ({data['reason']})" if data["reason"] else ""
        return [Line(data, f"{account.jid} {data['state']}{reason}")]


def _subject(line: Line) -> tuple[str, ...]:
    """Which device or contact a line is about; empty for everything else."""
    if line.data["event"] not in ("device", "roster"):
        return ()
    return tuple(line.data.get(key, "") for key in ("event", "account", "jid", "fingerprint"))


def _synced(account: Account, messages: int, seconds: float) -> Line:
    data = {
        "event": "synced",
        "account": account.jid,
        "conversation": account.jid,
        "messages": messages,
        "seconds": round(seconds, 3),
    }
    return Line(data, f"{account.jid}: {messages} new messages in {seconds:.1f} s")
