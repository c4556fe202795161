# SPDX-License-Identifier: AGPL-3.0-or-later
"""A bound session: routes what arrives, counts what leaves.

It outlives a connection where the server lets us resume it (XEP-0198 §5). Then all that
was not acknowledged is written again, in its order, before anything new. Where it does
not, this object ends and everything in it is forgotten: sending again is the outbox's work.
"""

import asyncio
import logging
import secrets
from collections.abc import Callable
from xml.etree.ElementTree import Element

from xmppclient.address import full
from xmppclient.errors import ConnectError, InvalidAddress, NotConnected
from xmppclient.model import Address
from xmppclient.ns import q
from xmppclient.stream import translate
from xmppclient.stream.answers import Answers, with_caps
from xmppclient.stream.guard import guarded
from xmppclient.stream.keepalive import Keepalive
from xmppclient.stream.negotiation import Resumable
from xmppclient.stream.protocol import StreamListener
from xmppclient.stream.requests import Requests
from xmppclient.stream.serial import serialize
from xmppclient.stream.sm import Ledger, parse_count
from xmppclient.stream.tags import (
    FEATURES,
    IQ,
    MESSAGE,
    PING,
    PRESENCE,
    PUBSUB_EVENT,
    SM,
    STANZAS,
    STREAM_ERROR,
)
from xmppclient.stream.wire import Wire

log = logging.getLogger(__name__)

MANY = 50  # unacknowledged stanzas after which an acknowledgement is asked for anyway

_REQUEST = q(SM, "r")
_ANSWER = q(SM, "a")
_EVENT = q(PUBSUB_EVENT, "event")


class Session:
    """One session. Stanzas come in by ``receive`` and go out by ``send``.

    ``plugins`` takes what is for slixmpp: PEP events, and answers that are not to ``requests``.
    """

    def __init__(
        self,
        bound: Address,
        listener: StreamListener,
        requests: Requests,
        answers: Answers,
        plugins: Callable[[Element], None],
    ) -> None:
        self.bound = bound
        self.caught_up = False
        self.managed = False
        self.resume_id = ""
        self.features = Element(FEATURES)  # of the stream in use
        self.requests = requests
        self.ledger = Ledger()
        self._listener = listener
        self._answers = answers
        self._plugins = plugins
        self._wire: Wire | None = None
        self._keepalive: Keepalive | None = None
        self._flush: asyncio.Handle | None = None
        self._pings: dict[str, int] = {}  # without XEP-0198: open pings, and stanzas sent up to them

    @property
    def connected(self) -> bool:
        return self._wire is not None

    @property
    def resumable(self) -> Resumable | None:
        return Resumable(self.resume_id, self.ledger.received) if self.resume_id else None

    def attach(self, wire: Wire, keepalive: Keepalive) -> None:
        """Use this connection from now on."""
        self._wire, self._keepalive = wire, keepalive

    def detach(self) -> None:
        """The connection is gone."""
        self._wire = self._keepalive = None
        if self._flush is not None:
            self._flush.cancel()
            self._flush = None

    def resume(self, handled: int) -> None:
        """The server has that many of our stanzas; write the others again.

        Raises ``PolicyViolation`` if the count cannot be.
        """
        self.settle(handled)
        for sent in self.ledger.open:
            self._write(sent.text)
        if self.ledger.open:
            self.ask()

    def settle(self, handled: int) -> None:
        """Tell whose stanzas the server has. Raises ``PolicyViolation`` for an impossible count."""
        for token in self.ledger.settle(handled):
            guarded(self._listener.on_acked, token)

    # leaving

    def send(self, element: Element, token: str | None = None) -> None:
        """Write a stanza now. Raises ``NotConnected``."""
        if element.tag == PRESENCE:
            element = with_caps(element)
        text = serialize(element)
        self._write(text)
        self.ledger.send(text, token)
        if token is not None or len(self.ledger.open) % MANY == 0:
            self._ask_soon()

    def send_nonza(self, element: Element) -> None:
        """Write what is no stanza, so nobody counts it and it is not repeated. Raises ``NotConnected``."""
        self._write(serialize(element))

    def ask(self) -> None:
        """Ask for an acknowledgement of everything sent so far."""
        if self._flush is not None:
            self._flush.cancel()
            self._flush = None
        if self._wire is None or self._keepalive is None:
            return
        self._keepalive.asked()
        if self.managed:
            self._write(f"<r xmlns='{SM}'/>")
        else:
            self._ping()

    def _ask_soon(self) -> None:
        """Once at the end of this turn of the loop, however many stanzas it sends."""
        if self._flush is None:
            self._flush = asyncio.get_running_loop().call_soon(self._asked)

    def _asked(self) -> None:
        self._flush = None
        try:
            self.ask()
        except NotConnected:
            log.debug("the connection went before its acknowledgement was asked for")

    def _ping(self) -> None:
        """XEP-0199: what was sent before an answered ping has reached the server."""
        ping = Element(IQ, {"type": "get", "id": f"ping-{secrets.token_urlsafe(6)}"})
        ping.append(Element(q(PING, "ping")))
        self.send(ping)
        self._pings[ping.attrib["id"]] = self.ledger.sent

    def _write(self, text: str) -> None:
        if self._wire is None:
            raise NotConnected("no connection")
        try:
            self._wire.write(text)
        except ConnectError as error:
            raise NotConnected(str(error)) from error

    # arriving

    def receive(self, element: Element) -> None:
        """Route an element of the stream; one that must not be there ends the connection."""
        try:
            self._route(element)
        except ConnectError as error:
            if self._wire is not None:
                self._wire.abort(error)
        except NotConnected:
            log.debug("the connection went before an answer was sent")

    def _route(self, element: Element) -> None:
        if element.tag in STANZAS:
            self.ledger.receive()
            if _well_addressed(element):
                self._stanza(element)
        elif element.tag == _REQUEST:
            self._write(f"<a xmlns='{SM}' h='{self.ledger.received}'/>")
        elif element.tag == _ANSWER:
            self._answered(parse_count(element.get("h")))
        elif element.tag == STREAM_ERROR:
            raise translate.stream_error(element, secure=True)
        else:
            log.info("an unknown element was ignored")

    def _stanza(self, element: Element) -> None:
        if element.tag == MESSAGE:
            guarded(self._listener.on_message, element)
            if element.find(_EVENT) is not None:
                guarded(self._plugins, element)
        elif element.tag == IQ:
            self._iq(element)
        else:
            guarded(self._listener.on_presence, element)

    def _iq(self, iq: Element) -> None:
        kind = iq.get("type")
        if not iq.get("id"):
            return
        if kind in ("get", "set"):
            self.send(self._answers.to(iq))
        elif kind in ("result", "error") and not self._pong(iq) and not self.requests.answer(iq):
            guarded(self._plugins, iq)

    def _pong(self, iq: Element) -> bool:
        name = iq.get("id", "")
        if name not in self._pings or not self.requests.from_server(iq):
            return False
        handled = self._pings[name]
        while name in self._pings:  # the earlier ones are answered by this as well
            del self._pings[next(iter(self._pings))]
        self._answered(handled)
        return True

    def _answered(self, handled: int) -> None:
        if self._keepalive is not None:
            self._keepalive.answered()
        self.settle(handled)


def _well_addressed(stanza: Element) -> bool:
    """Malformed addresses make a stanza nobody's: it is dropped without a word (ATT-048)."""
    try:
        full(stanza.get("from", ""))
        full(stanza.get("to", ""))
    except InvalidAddress:
        log.info("a stanza with a malformed address was ignored")
        return False
    return True
