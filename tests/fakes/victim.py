# SPDX-License-Identifier: AGPL-3.0-or-later
"""A whole stream against a server, with everything it tells its session written down."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from xml.etree.ElementTree import Element

from tests.fakes.evil_server import JID, PASSWORD
from xmppclient.errors import ConnectError
from xmppclient.model import Account, Address, Connection, ConnectionState, Tls
from xmppclient.net.dialer import Dialer, DirectDialer
from xmppclient.stream.connection import XmppStream
from xmppclient.stream.timing import Timing
from xmppclient.stream.trust import Shown

QUICK = Timing(
    connect=3.0, login=5.0, first_wait=30.0, longest_wait=60.0, close=0.3
)  # no second try meanwhile


@dataclass
class Recorder:
    """A ``StreamListener`` that remembers, in order."""

    events: list[tuple[str, Any]] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def on_connection(self, connection: Connection) -> None:
        self._note("connection", connection)

    def on_started(self, resumed: bool) -> None:
        self._note("started", resumed)

    def on_ended(self) -> None:
        self._note("ended", None)

    def on_message(self, element: Element) -> None:
        self._note("message", element)

    def on_presence(self, element: Element) -> None:
        self._note("presence", element)

    def on_acked(self, token: str) -> None:
        self._note("acked", token)

    def on_mechanism(self, name: str) -> None:
        self._note("mechanism", name)

    def on_certificate(self, shown: Shown) -> None:
        self._note("certificate", shown)

    def all(self, kind: str) -> list[Any]:
        return [value for name, value in self.events if name == kind]

    @property
    def states(self) -> list[ConnectionState]:
        return [connection.state for connection in self.all("connection")]

    @property
    def bodies(self) -> list[str]:
        return [element.findtext("{jabber:client}body") or "" for element in self.all("message")]

    async def until(self, condition: Callable[[], Any], timeout: float = 30.0) -> Any:
        """Wait until the condition holds; it is looked at after each event."""
        until = time.monotonic() + timeout
        while not (result := condition()):
            self.news.clear()
            try:
                await asyncio.wait_for(self.news.wait(), min(0.05, until - time.monotonic()))
            except TimeoutError:
                if time.monotonic() >= until:
                    raise AssertionError(f"did not happen in {timeout} s; so far: {self.events}") from None
        return result

    def _note(self, kind: str, value: Any) -> None:
        self.events.append((kind, value))
        self.news.set()


class Victim:
    """A stream and what it told."""

    def __init__(
        self, account: Account, timing: Timing = QUICK, dialer: Dialer | None = None, **options: Any
    ) -> None:
        self.told = Recorder()
        self.stream = XmppStream(account, self.told, dialer or DirectDialer(), timing=timing, **options)

    async def started(self, count: int = 1) -> None:
        """Wait until a session has begun (that often)."""
        await self.told.until(lambda: len(self.told.all("started")) >= count)

    @property
    def stream_is_up(self) -> bool:
        """Whether a session began that has not lost its connection."""
        return len(self.told.all("started")) > len(self.told.all("ended"))

    @property
    def shown(self) -> Shown:
        """What the last login trusted."""
        shown: Shown = self.told.all("certificate")[-1]
        return shown

    async def failure(self) -> ConnectError:
        """Wait until the stream gives up or waits, and return why."""
        ends = (ConnectionState.OFFLINE, ConnectionState.WAITING)

        def reason() -> ConnectError | None:
            told = [c for c in self.told.all("connection") if c.state in ends and c.reason]
            return told[-1].reason if told else None

        error: ConnectError = await self.told.until(reason)
        return error


def account(connect: str, ca_pem: str, /, **changes: Any) -> Account:
    """Alice's account at a server under test."""
    base = Account(Address(JID), PASSWORD, resource="r1", connect=(connect,), tls=Tls.STARTTLS, ca_pem=ca_pem)
    return replace(base, **changes)


@asynccontextmanager
async def running(victim: Victim) -> AsyncIterator[Victim]:
    """Start, and stop at the end."""
    victim.stream.start()
    try:
        yield victim
    finally:
        await victim.stream.stop()
