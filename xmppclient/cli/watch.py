# SPDX-License-Identifier: AGPL-3.0-or-later
"""Events of the core as a stream of things to print."""

import asyncio
from dataclasses import dataclass

from xmppclient.cli import output, room_output
from xmppclient.cli.output import Json
from xmppclient.cli.room_words import notice_words
from xmppclient.cli.words import explain
from xmppclient.core import Core
from xmppclient.events import (
    ArchiveSynced,
    ConnectionChanged,
    DevicesChanged,
    Event,
    InvitationsChanged,
    KeysProgress,
    MessageAdded,
    MessageChanged,
    MessageRemoved,
    OccupantsChanged,
    OutageChanged,
    PresenceChanged,
    ProblemOccurred,
    RequestReceived,
    RoomActivity,
    RoomChanged,
    RoomNoticed,
    RosterChanged,
    TypingChanged,
)
from xmppclient.model import Account, AccountId, Address, ConversationId, Room

WATCHED: tuple[type[Event], ...] = (
    ArchiveSynced,
    ConnectionChanged,
    DevicesChanged,
    InvitationsChanged,
    KeysProgress,
    MessageAdded,
    MessageChanged,
    MessageRemoved,
    OccupantsChanged,
    OutageChanged,
    PresenceChanged,
    ProblemOccurred,
    RequestReceived,
    RoomActivity,
    RoomChanged,
    RoomNoticed,
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
        self._told: dict[tuple[str, ...], Json] = {}  # devices, contacts and rooms as they were printed last
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
        """Devices, contacts, rooms and invitations come whole: keep those that changed."""
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
                return [synced_line(account, account.jid, messages, seconds)]
            case ProblemOccurred(_, error):
                words = explain(error)[1]
                kind = type(error).__name__
                return [Line({"event": "problem", "kind": kind, "text": words}, f"problem: {words}")]
        return await self._in_rooms(event)

    async def _in_rooms(self, event: Event) -> list[Line]:
        match event:
            case RoomChanged(room) if account := self._accounts.get(room.account_id):
                return [room_line(account, room)]
            case InvitationsChanged(account_id) if account := self._accounts.get(account_id):
                return [
                    Line(room_output.invitation(account, row), room_output.invitation_text(row))
                    for row in await self._core.rooms.invitations()
                    if row.account_id == account_id
                ]
            case (
                OccupantsChanged(account_id, where)
                | RoomNoticed(account_id, where)
                | KeysProgress(account_id, where)
                | RoomActivity(account_id, where)
            ) if account := self._accounts.get(account_id):
                return await self._in_room(event, account, where)
        return []

    async def _in_room(self, event: Event, account: Account, where: ConversationId) -> list[Line]:
        conversation = await self._core.chats.get(where)
        address = conversation.address
        match event:
            case RoomNoticed(code=code, values=values):
                words = output.printable(notice_words(code, values))
                return [Line(room_output.notice(account, conversation, code, values), f"{address}: {words}")]
            case KeysProgress(done=done, total=total):
                data = room_output.keys(account, conversation, done, total)
                return [Line(data, f"{address}: keys of {done} of {total} devices")]
            case RoomActivity():
                return [
                    Line(room_output.activity(account, conversation), f"{address}: something was written")
                ]
            case OccupantsChanged(reset=False):
                return _people(event, account, address)
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


def _people(event: OccupantsChanged, account: Account, where: Address) -> list[Line]:
    """Who came, changed or went. When we enter nobody is told one by one: they may be thousands."""
    changed = [
        Line(room_output.occupant(account, where, row), f"{where}: {room_output.occupant_text(row)}")
        for row in event.changed
    ]
    gone = [
        Line(room_output.gone(account, where, nick), f"{where}: {output.printable(nick)} has gone")
        for nick in event.gone
    ]
    return changed + gone


def _subject(line: Line) -> tuple[str, ...]:
    """What a line is about that is told only when it changes; empty for everything else."""
    if line.data["event"] not in ("device", "roster", "room", "invitation"):
        return ()
    keys = ("event", "account", "jid", "fingerprint", "conversation")
    return tuple(line.data.get(key, "") for key in keys)


def room_line(account: Account, room: Room) -> Line:
    return Line(room_output.room(account, room), room_output.room_text(room))


def synced_line(account: Account, archive: Address, messages: int, seconds: float) -> Line:
    data = {
        "event": "synced",
        "account": account.jid,
        "conversation": archive,
        "messages": messages,
        "seconds": round(seconds, 3),
    }
    return Line(data, f"{archive}: {messages} new messages in {seconds:.1f} s")
