# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a room that we know tells us: who is there, what became of us, what became of it."""

import asyncio
import logging
from collections.abc import Callable
from uuid import uuid4
from xml.etree.ElementTree import Element

from xmppclient.address import full
from xmppclient.errors import (
    InvalidAddress,
    NotConnected,
    NotInRoom,
    RoomBanned,
    RoomError,
    RoomForbidden,
    RoomGone,
    RoomKicked,
    RoomLeftMembers,
    RoomUnreachable,
    StorageError,
)
from xmppclient.events import ProblemOccurred
from xmppclient.model import Address, RoomState
from xmppclient.pipeline.cipher import is_encrypted
from xmppclient.pipeline.context import Context
from xmppclient.services.rooms import joining
from xmppclient.services.rooms.door import Door
from xmppclient.services.rooms.hooks import Hooks
from xmppclient.services.rooms.lookalike import shown
from xmppclient.services.rooms.room import THERE, LiveRoom
from xmppclient.stream import translate
from xmppclient.stream.protocol import Stream
from xmppclient.xep import muc
from xmppclient.xep.disco import Info
from xmppclient.xep.muc import Code, RoomPresence

log = logging.getLogger(__name__)

PATIENCE = 30.0  # seconds that a room may take for a nick or a subject
SENT_OUT = {Code.BANNED: "banned", Code.KICKED: "kicked", Code.NOT_AFFILIATED: "removed"}
"""What people in the room are told when somebody had to go; the first that fits."""

Lost = Callable[[LiveRoom, RoomError | None], None]


class Incoming:
    """Reads what rooms of one account send. ``lost`` is called when one has put us out."""

    def __init__(
        self,
        ctx: Context,
        stream: Stream,
        hooks: Hooks,
        door: Door,
        lost: Lost,
        check: Callable[[LiveRoom], None],
    ) -> None:
        self._ctx = ctx
        self._stream = stream
        self._hooks = hooks
        self._door = door
        self._lost = lost
        self._check = check
        self._renamings: dict[Address, asyncio.Future[None]] = {}
        self._subjects: dict[str, asyncio.Future[None]] = {}  # by the id of our message
        self._wanted: dict[tuple[Address, str], asyncio.Future[None]] = {}  # servers may drop that id

    # -- what we ask for --------------------------------------------------------------------

    async def rename(self, room: LiveRoom, occupant: Address) -> None:
        """Ask for another nick and wait for it. Raises ``RoomError``, ``NotConnected``."""
        answer = self._renamings[room.address] = asyncio.get_running_loop().create_future()
        try:
            self._stream.send(muc.rename(occupant))
            await asyncio.wait_for(answer, PATIENCE)
        except TimeoutError as error:
            raise RoomUnreachable from error
        finally:
            self._renamings.pop(room.address, None)

    async def set_subject(self, room: LiveRoom, text: str) -> None:
        """Change the subject and wait for it. Raises ``RoomError``, ``NotConnected``."""
        if text == room.record.subject:
            return  # a server may not answer
        name, wanted = str(uuid4()), (room.address, text)
        answer = self._subjects[name] = self._wanted[wanted] = asyncio.get_running_loop().create_future()
        try:
            self._stream.send(muc.set_subject(room.address, text, name))
            await asyncio.wait_for(answer, PATIENCE)
        except TimeoutError as error:
            raise RoomUnreachable from error
        finally:
            self._subjects.pop(name, None)
            self._wanted.pop(wanted, None)

    # -- presence ---------------------------------------------------------------------------

    def presence(self, room: LiveRoom, stanza: Element, nick: str) -> None:
        """Presence of a room that we know, or of somebody in it."""
        if stanza.get("type") == "error":
            self._refused(room, stanza)
        elif not nick and stanza.find(muc.DESTROY) is None:
            self._hooks.presence(stanza)
        elif room.state in THERE and (found := muc.read_presence(stanza, nick)):
            if Code.OURSELVES in found.codes:
                self._hooks.ourselves(room.conversation_id, stanza)
            self._occupant(room, found)

    def _occupant(self, room: LiveRoom, found: RoomPresence) -> None:
        waiting = self._door.waiting.get(room.address)
        ours = Code.OURSELVES in found.codes or (room.inside and found.nick == room.nick)
        if found.available:
            room.came(found, ours=ours)
            if ours:
                self._we_came(room, found, waiting)
        elif Code.RENAMED in found.codes:
            self._renamed(room, found, ours=ours)
        elif ours:
            self._we_went(room, found, waiting)
        else:
            self._they_went(room, found)

    def _we_came(
        self, room: LiveRoom, found: RoomPresence, waiting: "asyncio.Future[frozenset[int]] | None"
    ) -> None:
        if waiting and not waiting.done():
            waiting.set_result(found.codes)
            room.become(RoomState.SYNCING)  # what comes from now on comes to us
            return
        if room.inside and Code.NICK_ASSIGNED in found.codes:
            room.notice("renamed", shown(found.nick))
        renaming = self._renamings.get(room.address)
        if room.inside and renaming and not renaming.done():
            renaming.set_result(None)

    def _we_went(
        self, room: LiveRoom, found: RoomPresence, waiting: "asyncio.Future[frozenset[int]] | None"
    ) -> None:
        reason = removal(found)
        if waiting and not waiting.done():
            waiting.set_exception(reason or RoomUnreachable())
        elif room.inside:
            self._lost(room, reason or RoomUnreachable(found.reason))

    def _they_went(self, room: LiveRoom, found: RoomPresence) -> None:
        room.went(found.nick)
        if room.inside and Code.ERROR not in found.codes:
            for code, word in SENT_OUT.items():
                if code in found.codes:
                    room.notice(
                        word, shown(found.nick), shown(found.actor) if found.actor else "", found.reason
                    )
                    break

    def _renamed(self, room: LiveRoom, found: RoomPresence, *, ours: bool) -> None:
        """Presence under the new nick follows."""
        room.went(found.nick)
        if ours and found.new_nick:
            room.nick = found.new_nick
        if room.inside and found.new_nick:
            room.notice("renamed", shown(found.nick), shown(found.new_nick))

    def _refused(self, room: LiveRoom, stanza: Element) -> None:
        """We may not come in, or not be called so."""
        error = translate.stanza_error(stanza)
        answer: asyncio.Future[frozenset[int]] | asyncio.Future[None] | None
        answer = self._door.waiting.get(room.address) or self._renamings.get(room.address)
        if answer is None:
            self._check(room)  # what was it about? perhaps the room does not know us any more
        elif not answer.done():
            answer.set_exception(refusal(error.condition, error.text, stanza))

    # -- messages ---------------------------------------------------------------------------

    def message(self, room: LiveRoom, stanza: Element, nick: str) -> bool:
        """A message of a room where we are; True if it was for us and not for people."""
        if stanza.get("type") == "error":
            return self._bounced(room, stanza)
        if not nick and stanza.find(muc.BODY) is None and (codes := muc.privacy_codes(stanza)):
            self._changed(room, codes)
            return True
        if not nick and (asking := muc.voice_request(stanza)):
            room.notice("voice_asked", shown(asking))
            return True
        text = muc.subject(stanza)
        if text is not None:
            room.repeated.set()
        if text is None or is_encrypted(stanza):  # whose words are not to be lost
            return False
        self._ctx.tasks.spawn(self._subject(room, text, nick), "subject")
        return True

    def _bounced(self, room: LiveRoom, stanza: Element) -> bool:
        error = translate.stanza_error(stanza)
        if error.condition in ("not-acceptable", "not-allowed"):
            self._check(room)
        answer = self._subjects.get(stanza.get("id", ""))
        if answer is None:
            return False
        if not answer.done():
            kind = NotInRoom if error.condition == "not-acceptable" else RoomForbidden
            answer.set_exception(kind(error.text))
        return True

    async def _subject(self, room: LiveRoom, text: str, nick: str) -> None:
        await self._keep_subject(room, text, nick)
        answer = self._wanted.get((room.address, text))
        if answer and nick == room.nick and not answer.done():
            answer.set_result(None)

    async def _keep_subject(self, room: LiveRoom, text: str, nick: str) -> None:
        if text == room.record.subject:
            return
        try:
            await room.change(subject=text, subject_nick=shown(nick) if nick else "")
        except StorageError as error:
            self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))
        if room.state is RoomState.JOINED:
            room.notice("subject", shown(nick) if nick else "", text)

    def _changed(self, room: LiveRoom, codes: frozenset[int]) -> None:
        """However often a room says so, it is asked once at a time."""
        known = self._door.changes.get(room.address)
        self._door.changes[room.address] = {*codes, *(known or ())}
        if known is None:
            room.changing += 1
            self._ctx.tasks.spawn(self._configured(room), "the room changed")

    async def _configured(self, room: LiveRoom) -> None:
        """The room is not what it was: believe the code at once, then ask (§10.2.1). Until it has
        answered nothing is sent; one that does not answer is entered anew."""
        try:
            async with room.lock:  # while we come in it says nothing new
                codes = self._door.changes.pop(room.address, None)
                if codes is None:
                    return
                await self._door.learn(room, Info(), codes)
                room.notice("configured")
                info = await joining.ask(self._stream, room.address)
                await self._door.learn(room, info)
        except (RoomError, NotConnected, StorageError) as error:
            log.info("it is not known what a room has become: %r", error)
            if isinstance(error, StorageError):
                self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))
            if room.inside:
                self._lost(room, RoomUnreachable())
        finally:
            room.changing -= 1
        self._hooks.ready()


def removal(found: RoomPresence) -> RoomError | None:
    """Why we are not in a room any more; None: it does not say (§8.2, §9.1, §9.4, §10.9, §11)."""
    if found.destroyed:
        return RoomGone(found.reason, found.successor)
    if found.codes & {Code.ERROR, Code.SHUTDOWN}:  # stands beside the code of a kick in some servers
        return RoomUnreachable(found.reason)
    if Code.BANNED in found.codes:
        return RoomBanned(found.reason)
    if Code.KICKED in found.codes:
        return RoomKicked(found.reason)
    if found.codes & {Code.NOT_AFFILIATED, Code.MEMBERS_ONLY}:
        return RoomLeftMembers(found.reason)
    return None


def refusal(condition: str, text: str, stanza: Element) -> RoomError:
    """An error presence as the situation it stands for; one that is gone may say where to (§10.9)."""
    error = muc.refusal(condition, text)
    if isinstance(error, RoomGone):
        error.successor = moved(stanza)
    return error


def moved(stanza: Element) -> str:
    """The address in a ``<gone/>`` (RFC 6120 §8.3.3.5)."""
    found = next((one.text for one in stanza.iter() if one.tag.endswith("}gone")), None) or ""
    try:
        return full(found.removeprefix("xmpp:").partition("?")[0]).partition("/")[0]
    except InvalidAddress:
        return ""
