# SPDX-License-Identifier: AGPL-3.0-or-later
"""slixmpp, confined: it knows how stanzas and plugins work, and nothing about the network.

slixmpp negotiates a stream in ways that give a password away (threats H-1…H-4), answers
strangers and queues what it should not. So it gets neither the password nor a socket: the
stream hands it the answers to its own requests and PEP events, and takes the requests it
sends. The OMEMO plugin runs on this object, which stays the same for the account's life.

Every private name of slixmpp that is overridden or called is here, pinned by
``tests/core/stream/test_slixmpp_pins.py``.
"""

import asyncio
import logging
import ssl
from collections.abc import Callable
from typing import Any, cast
from xml.etree.ElementTree import Element

from slixmpp import JID, ClientXMPP
from slixmpp.stanza import Iq, Message

from xmppclient.errors import NotConnected
from xmppclient.model import Address
from xmppclient.ns import q
from xmppclient.stream.tags import IQ, MESSAGE, PUBSUB_EVENT

log = logging.getLogger(__name__)

PLUGINS = ("xep_0004", "xep_0030", "xep_0060", "xep_0163", "xep_0280", "xep_0334")  # what OMEMO builds on

_TIMEOUT = "IqTimeout_"  # slixmpp's names for what waits for an answer
_CALLBACK = "IqCallback_"


class Client(ClientXMPP):
    """A ``ClientXMPP`` without network. ``outlet`` sends an element or raises ``NotConnected``."""

    def __init__(self, jid: Address, outlet: Callable[[Element], None]) -> None:
        self._outlet = outlet
        self._timeouts: dict[str, Callable[[], None]] = {}
        super().__init__(
            jid,
            "",
            loop=asyncio.get_running_loop(),
            ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),  # never used; the default one costs 20 ms
        )
        self.max_redirects = -1
        self.roster.auto_authorize = None  # type: ignore[assignment]  # None: decide nothing
        self.roster.auto_subscribe = False
        for name in PLUGINS:
            self.register_plugin(name)

    # the stream's side

    def begin(self, bound: Address) -> None:
        """A new session is up."""
        self.boundjid = JID(bound)
        self.session_bind_event.set()
        self.event("session_bind", self.boundjid)
        self.event("session_start")

    def end(self) -> None:
        """The session is lost: whoever waits for an answer learns it now, not by timeout."""
        for name, expire in tuple(self._timeouts.items()):
            self.cancel_schedule(name)
            expire()
        self.event("session_end")
        self.event("disconnected", "")

    def take(self, element: Element) -> None:
        """Let plugins see an answer or a PEP event."""
        if element.tag == IQ:
            self._spawn_event(element)
        elif element.tag == MESSAGE:
            self._spawn_event(_only_event(element))

    # slixmpp's side

    def send(self, data: Any, use_filters: bool = True) -> None:
        """Send a request or message of a plugin, at once. Raises ``NotConnected``.

        Plugins answer nobody: neither errors nor presence pass.
        """
        request = isinstance(data, Iq) and data["type"] in ("get", "set")
        message = isinstance(data, Message) and data["type"] != "error"
        if not (request or message):
            log.info("not sent: a %s by a plugin", type(data).__name__)
            return
        try:
            self._outlet(data.xml)
        except NotConnected:
            self._forget(data["id"])
            raise

    def connect(self, host: str | None = None, port: int | None = None) -> Any:
        raise RuntimeError("slixmpp has no network; the stream connects")

    def send_raw(self, data: str | bytes) -> None:
        raise RuntimeError("slixmpp has no network; the stream sends")

    def data_received(self, data: bytes | str) -> None:
        raise RuntimeError("slixmpp has no network; the stream reads")

    def exception(self, exception: BaseException) -> None:
        """A plugin failed: that is our affair and no one else's."""
        log.error("a plugin failed: %s", type(exception).__name__)

    def register_plugin(self, plugin: str, pconfig: dict[str, Any] | None = None, module: Any = None) -> None:
        """Enable a plugin; slixmpp's own stream negotiation is left out."""
        if not plugin.startswith("feature_"):
            super().register_plugin(plugin, pconfig, module)

    def __getitem__(self, key: str) -> Any:
        """A plugin by its name, as slixmpp-omemo still asks for it."""
        return cast(dict[str, Any], self.plugin)[key]

    def schedule(
        self,
        name: str,
        seconds: int,
        callback: Callable[..., None],
        args: tuple[Any, ...] = (),
        kwargs: dict[Any, Any] | None = None,
        repeat: bool = False,
    ) -> None:
        """Remember what ends a request, so that ``end`` can do it early."""

        def expire() -> None:
            self._timeouts.pop(name, None)
            callback(*args, **(kwargs or {}))

        if not name.startswith(_TIMEOUT):
            return super().schedule(name, seconds, callback, args, kwargs or {}, repeat)
        self._timeouts[name] = expire
        return super().schedule(name, seconds, expire)

    def cancel_schedule(self, name: str) -> None:
        self._timeouts.pop(name, None)
        super().cancel_schedule(name)

    def _start_keepalive(self, event: Any) -> None:
        """No blanks on the wire; the stream watches its connection."""

    def _forget(self, request: str) -> None:
        """A request that could not be sent waits for nothing."""
        self.cancel_schedule(_TIMEOUT + request)
        self.remove_handler(_CALLBACK + request)


def _only_event(message: Element) -> Element:
    """The PEP event and its addresses; nothing else of a message concerns a plugin."""
    bare = Element(
        MESSAGE, {key: message.attrib[key] for key in ("from", "to", "id") if key in message.attrib}
    )
    bare.extend(message.iterfind(q(PUBSUB_EVENT, "event")))
    return bare
