# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which sessions are begun anew without anybody asking, and how seldom.

A new session ends the old one, with whatever is on its way in it, so a session counts as broken
only after two messages in a row, each with words, from a device that may be written to. Each
device is helped at most once an hour, and half as often each time it was in vain; that is kept
in the state, so that neither a restart nor an answer of the other side starts a ping-pong.
"""

from typing import TYPE_CHECKING

from xmppclient.clock import Clock
from xmppclient.errors import OmemoUnavailable
from xmppclient.events import EventBus, SessionRenewed
from xmppclient.model import AccountId
from xmppclient.services.omemo.commit import Commits
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.finder import Finder
from xmppclient.services.omemo.values import Reason

if TYPE_CHECKING:
    from xmppclient.services.omemo.engine import Engine
    from xmppclient.services.omemo.state import State

FIRST_PAUSE = 3600.0  # seconds between two new sessions with one device; doubles
LONGEST_PAUSE = 7 * 86400.0
SURE = 2  # messages in a row after which a session is broken
MAX_REMEMBERED = 1000
AT_ONCE = frozenset({Reason.NO_SESSION, Reason.KEY_CHANGED})  # nothing is lost by acting
ONCE_SURE = frozenset({Reason.BROKEN_SESSION, Reason.TOO_MANY_SKIPPED})


class Healing:
    """Notes what fails, and acts on it when asked to."""

    def __init__(
        self, account_id: AccountId, bus: EventBus, commits: Commits, finder: Finder, clock: Clock
    ) -> None:
        self._account_id = account_id
        self._bus = bus
        self._commits = commits
        self._finder = finder
        self._clock = clock
        self._failures: dict[BundleId, int] = {}
        self._wanted: dict[BundleId, Reason] = {}

    def failed(self, key: BundleId, reason: str, *, words: bool, trusted: bool) -> bool:
        """A message of this device could not be read; whether something should be done.

        ``words``: it was no mere upkeep of the session. ``trusted``: the device may be written to.
        """
        if reason in AT_ONCE:
            self._want(key, Reason(reason))
        elif reason in ONCE_SURE and words and trusted:
            self._failures[key] = self._failures.pop(key, 0) + 1
            if self._failures[key] >= SURE:
                self._want(key, Reason(reason))
        if len(self._failures) > MAX_REMEMBERED:
            del self._failures[next(iter(self._failures))]
        return key in self._wanted

    def _want(self, key: BundleId, reason: Reason) -> None:
        if len(self._wanted) < MAX_REMEMBERED:
            self._wanted[key] = reason

    def works(self, key: BundleId) -> None:
        """A message of this device was read."""
        self._failures.pop(key, None)
        self._wanted.pop(key, None)

    async def heal(self) -> None:
        """Help every device that needs it now and has waited long enough."""
        engine = self._commits.engine
        while engine is not None and not engine.rolled_back and self._wanted:
            key, reason = next(iter(self._wanted.items()))
            self._failures.pop(key, None)
            async with self._commits.exclusive():
                due = begin(engine.state, key, self._clock)
                await self._commits.write()
            if due and await self._help(engine, key, reason):
                self._bus.publish(SessionRenewed(self._account_id, key.jid, key.device_id))
            self._wanted.pop(key, None)

    async def _help(self, engine: "Engine", key: BundleId, reason: Reason) -> bool:
        """A device with another key is only looked at: what to do is for the user to say."""
        try:
            payloads = await self._finder.fetch([key])
        except OmemoUnavailable:
            return False
        async with self._commits.exclusive():
            await self._finder.take_bundles(engine, payloads)
            may = reason is not Reason.KEY_CHANGED and not engine.rolled_back
            renewed = may and await engine.renew_session(key)
            await self._commits.write()
        return renewed


def begin(state: "State", key: BundleId, clock: Clock) -> bool:
    """Whether it is time to help this device; if so, that is noted in the state."""
    name = f"/xmppclient/healed/{key.namespace}/{key.jid}/{key.device_id}"
    last = state.get(name, {"at": 0.0, "pause": 0.0})
    now = clock.now().timestamp()
    pause: float = last["pause"]
    passed = now - last["at"] if now >= last["at"] else LONGEST_PAUSE  # the clock was set back
    if passed < pause:
        return False
    again = passed < 2 * pause + FIRST_PAUSE
    pause = min(max(2 * pause, FIRST_PAUSE), LONGEST_PAUSE) if again else FIRST_PAUSE
    state.put(name, {"at": now, "pause": pause})
    return True
