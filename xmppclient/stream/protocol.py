# SPDX-License-Identifier: AGPL-3.0-or-later
"""The seam between the stream of one account and everything above it.

Stanzas cross as ``xml.etree.ElementTree.Element`` in their qualified form
(``{jabber:client}message``); no slixmpp class does.
"""

from collections.abc import Callable
from typing import Literal, Protocol
from xml.etree.ElementTree import Element

from xmppclient.model import Account, Address, Connection
from xmppclient.stream.trust import Shown

IqHandler = Callable[[Element], "Element | None"]
"""Takes an ``<iq type=set>`` from the server or peer; returns the child of the result, or None for
an empty one. Raising ``RequestError(condition)`` answers with that error."""


class StreamListener(Protocol):
    """What a session hears. Every method is synchronous, quick, and called on the loop in the order
    in which things happened."""

    def on_connection(self, connection: Connection) -> None:
        """The state shown to the user changed."""
        ...

    def on_started(self, resumed: bool) -> None:
        """A session is bound (``resumed`` False: everything untracked is lost, carbons and presence
        must be set again) or was resumed (XEP-0198 §5: nothing was lost)."""
        ...

    def on_ended(self) -> None:
        """The connection is gone; a resumption may still follow."""
        ...

    def on_message(self, element: Element) -> None:
        """Any ``<message/>`` of any type, sender unchecked except for syntax."""
        ...

    def on_presence(self, element: Element) -> None:
        """Any ``<presence/>``, of people and of rooms; sender unchecked except for syntax."""
        ...

    def on_acked(self, token: str) -> None:
        """The server has taken responsibility for the tracked stanza ``token``."""
        ...

    def on_mechanism(self, name: str) -> None:
        """Logged in; nothing weaker than this SASL mechanism is to be used from now on (ATT-021)."""
        ...

    def on_certificate(self, shown: Shown) -> None:
        """Logged in to a server that showed this."""
        ...


class Stream(Protocol):
    """The connection of one account: connects, keeps alive, reconnects, by itself."""

    @property
    def bound(self) -> Address:
        """Full JID while a session exists, else the bare one."""
        ...

    @property
    def features(self) -> Element:
        """``<stream:features/>`` after the login; empty while there is no session."""
        ...

    def use(self, account: Account) -> None:
        """Log in with this from the next connection on: another password, say."""
        ...

    def start(self) -> None:
        """Connect, and stay connected until ``stop``. Also ends a pending wait."""
        ...

    async def stop(self) -> None:
        """Send what is queued (2 s at most), close, forget. Never raises."""
        ...

    def caught_up(self) -> None:
        """The session tells that history is stored: SYNCING becomes ONLINE."""
        ...

    def send(self, stanza: Element) -> None:
        """Send presence or an unimportant message. Raises ``NotConnected``."""
        ...

    def send_tracked(self, stanza: Element, token: str) -> None:
        """Send and call ``on_acked(token)`` when the server has it (XEP-0198, or a XEP-0199 ping
        answered after it). A token that is neither acked nor on a resumed stream stays silent: the
        outbox decides. Raises ``NotConnected``."""
        ...

    def send_nonza(self, element: Element) -> None:
        """Send what is no stanza (XEP-0360), once. Raises ``NotConnected``."""
        ...

    async def request(
        self,
        kind: Literal["get", "set"],
        payload: Element,
        to: str = "",
        timeout: float = 30.0,  # seconds
    ) -> Element:
        """Send an IQ and return the ``<iq type=result>``; the answer must come from whom was asked.
        Raises ``RequestError``, ``RequestTimedOut``, ``NotConnected``."""
        ...

    def on_iq(self, payload: str, handler: IqHandler) -> None:
        """Let ``handler`` answer ``<iq type=set>`` with a child of this qualified tag."""
        ...
