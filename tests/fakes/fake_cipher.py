# SPDX-License-Identifier: AGPL-3.0-or-later
"""OMEMO's contract without its mathematics.

Each ciphertext has a number that can be read once, as a message key can. Which were read is
kept in the store's OMEMO values, and like the ratchets it is written by ``flush``: a
plaintext whose state was not committed with it shows as a message that was lost or doubled.
"""

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from xml.etree.ElementTree import Element, SubElement

from storage.store import Store
from xmppclient import ns
from xmppclient.errors import DecryptFailed
from xmppclient.model import AccountId, Address, Encryption, Trust

ENCRYPTED = ns.q(ns.OMEMO_1, "encrypted")
PAYLOAD = ns.q(ns.OMEMO_1, "payload")
ENVELOPED = ns.q(ns.OMEMO_2, "encrypted")
FINGERPRINT = "ab" * 32

_numbers = itertools.count(1)


def sealed(body: str) -> str:
    """The text of an encrypted element that holds ``body``; each call makes another ciphertext."""
    payload = f"<payload>{next(_numbers)}:{body}</payload>"
    return f"<encrypted xmlns='{ns.OMEMO_1}'><header sid='1'/>{payload}</encrypted>"


def enveloped(body: str, inside: str = "") -> str:
    """The same in omemo:2, where ``inside`` are elements beside the body."""
    payload = f"<payload>{next(_numbers)}:{body}</payload>"
    return f"<encrypted xmlns='{ns.OMEMO_2}'><header sid='1'/>{payload}<inside>{inside}</inside></encrypted>"


@dataclass(frozen=True, slots=True)
class Opened:
    body: str | None
    encryption: Encryption = Encryption.OMEMO_1
    fingerprint: str = FINGERPRINT
    trust: Trust = Trust.BLIND
    beside: tuple[Element, ...] = ()


@dataclass(frozen=True, slots=True)
class Sealed:
    elements: tuple[Element, ...]
    encryption: Encryption = Encryption.OMEMO_2
    left_out: tuple[Address, ...] = ()


class FakeCipher:
    """Fulfils ``pipeline.cipher.Cipher`` and demands that its protocol is kept."""

    def __init__(self, store: Store, account_id: AccountId) -> None:
        self._store = store
        self._account_id = account_id
        self._lock = asyncio.Lock()
        self._staged: set[str] = set()
        self.trace: list[str] = []
        self.unreadable: dict[str, str] = {}  # body -> reason
        self.poison: set[str] = set()  # bodies that break the library
        self.strangers: list[str] = []  # bodies that were read as a stranger's
        self.sent_times: list[datetime | None] = []
        self.refusals: dict[Address, Exception] = {}  # recipient -> why nothing is encrypted
        self.slow: dict[str, float] = {}  # body -> seconds to encrypt it
        self.gates: dict[str, asyncio.Event] = {}  # body -> what its keys come with
        self.begun: list[str] = []  # bodies whose keys are asked for, or were
        self.read_as: list[tuple[Address, Address | None]] = []  # author, room
        self.sealed: list[str] = []
        self.sealed_for: list[tuple[Address, frozenset[Address], bool]] = []  # to, recipients, group
        self.without_keys: set[Address] = set()
        self.inside: list[tuple[Element, ...]] = []  # what was to stand in the envelopes
        self.versions: tuple[str, ...] = (ENCRYPTED,)  # of what is encrypted
        self.trust = Trust.BLIND  # in the device that wrote what is read
        self.history: list[str] = []
        self.renewed: list[tuple[Address, int]] = []

    @asynccontextmanager
    async def exclusive(self) -> AsyncIterator[None]:
        async with self._lock:
            self.trace.append("lock")
            try:
                yield
            except BaseException:
                self.trace.append("discard")
                raise
            finally:
                self._staged.clear()
                self.trace.append("unlock")

    async def decrypt(
        self,
        message: Element,
        sender: Address,
        *,
        stranger: bool = False,
        sent: datetime | None = None,
        room: Address | None = None,
    ) -> Opened:
        assert self._lock.locked(), "decrypt needs the lock"
        self.trace.append("decrypt")
        encrypted = next((child for child in message if child.tag in (ENCRYPTED, ENVELOPED)), None)
        assert encrypted is not None
        number, _, body = (encrypted.findtext("{*}payload") or "").partition(":")
        if body in self.poison:
            raise ValueError(f"the library breaks on {body}")
        if body in self.unreadable:
            raise DecryptFailed(self.unreadable[body])
        if number in self._staged | set(await self._store.omemo.load_all(self._account_id)):
            raise DecryptFailed("duplicate")
        self._staged.add(number)
        self.sent_times.append(sent)
        self.read_as.append((sender, room))
        if stranger:
            self.strangers.append(body)
        if encrypted.tag == ENCRYPTED:
            return Opened(body or None, trust=self.trust)
        inside = tuple(encrypted.find(ns.q(ns.OMEMO_2, "inside")) or ())
        return Opened(body or None, Encryption.OMEMO_2, trust=self.trust, beside=inside)

    async def encrypt(
        self,
        to: Address,
        recipients: frozenset[Address],
        body: str,
        *,
        origin_id: str,
        beside: tuple[Element, ...] = (),
        group: bool = False,
        progress: Callable[[int, int], None] | None = None,
    ) -> Sealed:
        self.begun.append(body)
        if gate := self.gates.get(body):
            await gate.wait()  # the lock is free meanwhile
        async with self.exclusive():
            return await self._seal(to, recipients, body, beside, group, progress)

    async def _seal(
        self,
        to: Address,
        recipients: frozenset[Address],
        body: str,
        beside: tuple[Element, ...],
        group: bool,
        progress: Callable[[int, int], None] | None,
    ) -> Sealed:
        if refusal := self.refusals.get(to):
            raise refusal
        await asyncio.sleep(self.slow.get(body, 0))
        self.sealed.append(body)
        self.sealed_for.append((to, recipients, group))
        if progress:
            progress(len(recipients), len(recipients))
        self.inside.append(beside)
        elements = tuple(map(Element, self.versions))
        for element in elements:
            payload = element.tag.removesuffix("encrypted") + "payload"
            SubElement(element, payload).text = f"{next(_numbers)}:{body}"
        left_out = tuple(sorted(recipients & self.without_keys)) if group else ()
        return Sealed(elements, left_out=left_out)

    async def flush(self) -> None:
        self.trace.append("flush")
        await self._store.omemo.apply(self._account_id, dict.fromkeys(self._staged, "read"))

    async def after_commit(self) -> None:
        self.trace.append("after commit")

    async def renew(self, jid: Address, device_id: int) -> None:
        self.renewed.append((jid, device_id))

    async def begin_history(self) -> None:
        self.history.append("begin")

    async def end_history(self) -> None:
        self.history.append("end")


def in_order(trace: Sequence[str], *steps: str) -> bool:
    """Whether these steps come in this order, perhaps with others between."""
    left = iter(trace)
    return all(step in left for step in steps)
