# SPDX-License-Identifier: AGPL-3.0-or-later
"""What keeps the sessions and keys of an account fresh: answers without words, new sessions, new keys.

Nothing of it happens while history is read, and no peer can make it happen at will
(threats ATT-095, ATT-097): an answer leaves once per batch, device and minute at most, in one
chain of messages only when its length has doubled since the last one, and a room full of people
gets no more of them a minute than ``ALL_ANSWERS``. They go to the person's own address, never to
the room.
"""

import asyncio
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from typing import Protocol

from omemo.backend import BackendException
from omemo.bundle import Bundle
from omemo.message import Message
from omemo.session import Initiation, Session

from xmppclient.clock import Clock
from xmppclient.model import Address, Trust
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.limit import Limit
from xmppclient.services.omemo.state import State
from xmppclient.services.omemo.stored import Queue, SignedPrekeyDate
from xmppclient.services.omemo.stored_devices import StoredDevices, trust_of
from xmppclient.services.omemo.versions import Version

ROTATION = 7 * 24 * 3600  # seconds a signed prekey is used (XEP-0384 §4.1)
WRONG_CLOCK = 24 * 3600  # seconds a signed prekey may come from the future
PREKEYS = 100
STALE = 53  # messages of a chain that need no answer (XEP-0384 §5.4)
ANSWER_PAUSE = 60.0  # seconds between two answers to one device
PERSON_PAUSE = 600.0  # seconds in which one address gets at most
PERSON_ANSWERS = 20
ALL_ANSWERS = 100  # in the time of ``ANSWER_PAUSE``
LOOKS = 100  # sessions that are looked at in one batch


class Outbox(Protocol):
    """Where upkeep leaves what is to be sent and published after the commit."""

    def publish_bundle(self, bundle: Bundle) -> None: ...
    def send_empty(self, message: Message, jid: str) -> None: ...


class Upkeep:
    """Of the keys and sessions of one account; the caller holds the lock."""

    def __init__(
        self,
        state: State,
        jid: Address,
        backends: Mapping[str, Version],
        outbox: Outbox,
        clock: Clock,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._state = state
        self._jid = jid
        self._devices = StoredDevices(state)
        self._backends = backends
        self._outbox = outbox
        self._clock = clock
        self._answering: Limit[BundleId] = Limit(ANSWER_PAUSE, now=now)
        self._answering_person: Limit[Address] = Limit(PERSON_PAUSE, PERSON_ANSWERS, now)
        self._answering_all: Limit[str] = Limit(ANSWER_PAUSE, ALL_ANSWERS, now)
        self._rotating: Limit[str] = Limit(ROTATION / 2, now=now)
        self.queue = Queue(state)

    async def answer(self) -> None:
        """Send what python-omemo asks for; what came too soon after another waits for the next time."""
        for key in islice(self._due(), LOOKS):
            session = await self._backends[key.namespace].load_session(key.jid, key.device_id)
            if session is None or not self._needs_answer(key, session):
                self.queue.drop(key)
            elif self._may_answer(key):
                await self._send_empty(key, session)
                self.queue.drop(key)
            await asyncio.sleep(0)

    def _due(self) -> Iterator[BundleId]:
        """Nobody who has to wait is looked at, or they would keep the others waiting."""
        if self._answering_all.full(""):
            return
        for key in list(self.queue):
            if not self._answering.full(key) and not self._answering_person.full(key.jid):
                yield key

    def _may_answer(self, key: BundleId) -> bool:
        if self._answering_person.full(key.jid) or not self._answering_all.begin(""):
            return False
        return self._answering.begin(key) and self._answering_person.begin(key.jid)

    def _needs_answer(self, key: BundleId, session: Session) -> bool:
        """Whatever we send answers what came before it; until the other side has read that, only a
        chain that has doubled is worth another try."""
        device = self._devices.read(key.jid, key.device_id)
        if device is None or trust_of(device) is Trust.DISTRUSTED:
            return False
        sent = session.sending_chain_length
        return sent == 0 or (session.receiving_chain_length or 0) > STALE << min(sent, 32)

    async def _send_empty(self, key: BundleId, session: Session) -> None:
        backend = self._backends[key.namespace]
        content, material = await backend.encrypt_empty()
        encrypted = await backend.encrypt_key_material(session, material)
        unconfirmed = session.initiation is Initiation.ACTIVE and not session.confirmed
        keys = frozenset({(encrypted, session.key_exchange if unconfirmed else None)})
        self._outbox.send_empty(
            Message(key.namespace, self._jid, self._devices.own_id, content, keys), key.jid
        )
        await backend.store_session(session)

    async def renew_session(self, key: BundleId, bundle: Bundle) -> bool:
        """Replace a session, or make the missing one, and tell the device with an empty message.

        False if no session can be built from the bundle.
        """
        backend = self._backends[key.namespace]
        content, material = await backend.encrypt_empty()
        try:
            session, encrypted = await backend.build_session_active(key.jid, key.device_id, bundle, material)
        except BackendException:
            return False
        keys = frozenset({(encrypted, session.key_exchange)})
        self._outbox.send_empty(
            Message(key.namespace, self._jid, self._devices.own_id, content, keys), key.jid
        )
        await backend.store_session(session)
        self.queue.drop(key)
        return True

    async def finish_history(self) -> None:
        """The history was read: used prekeys go and new ones come, old signed ones are replaced."""
        for backend in self._backends.values():
            if backend.kept.delete():
                await self._refill(backend)
        await self.rotate()

    async def rotate(self) -> None:
        """Renew signed prekeys that have served their time.

        A clock that is set back must not stop this for years, and one that jumps must not
        renew twice in a row: only the key before the newest can still be used by others.
        """
        now = int(self._clock.now().timestamp())
        for namespace, backend in self._backends.items():
            date = SignedPrekeyDate(self._state, namespace)
            age = now - date.read()
            if age < -WRONG_CLOCK:
                date.write(now)
            elif age > ROTATION and self._rotating.begin(namespace):
                await backend.rotate_signed_pre_key()
                date.write(now)
                await self._publish(backend)

    async def _refill(self, backend: Version) -> None:
        await backend.generate_pre_keys(PREKEYS - await backend.get_num_visible_pre_keys())
        await self._publish(backend)

    async def _publish(self, backend: Version) -> None:
        self._outbox.publish_bundle(await backend.get_bundle(self._jid, self._devices.own_id))
