# SPDX-License-Identifier: AGPL-3.0-or-later
"""Nodes of the own account: what our devices tell each other (XEP-0163, XEP-0223).

A private node is never published to unless the server says that only we can read it: the
access model is a condition of every publication, not of the first one alone. News of these
nodes count from the own account only; anybody else may name a node as they like (ATT-061).
"""

import logging
from collections.abc import Callable
from xml.etree.ElementTree import Element

from xmppclient.address import full
from xmppclient.errors import InvalidAddress, NotOffered, RequestError
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.senders import Claim, allowed
from xmppclient.services.server_info import Discovery
from xmppclient.stream.protocol import Stream
from xmppclient.xep import pubsub
from xmppclient.xep.pubsub import Item, NodeEvent

log = logging.getLogger(__name__)

ACCESS = {"pubsub#access_model": pubsub.PRIVATE["pubsub#access_model"]}

Handler = Callable[[NodeEvent], None]


class Pep:
    """Reads and writes nodes of the own account, and hears of their changes.

    Requests raise ``RequestError``, ``RequestTimedOut`` and ``NotConnected``. Who wants
    events of a node also has to name it in ``stream.answers.NODES``, or none will come.
    """

    def __init__(self, ctx: Context, stream: Stream, discovery: Discovery) -> None:
        self._ctx = ctx
        self._stream = stream
        self._discovery = discovery
        self._handlers: dict[str, Handler] = {}

    async def publish(self, node: str, item_id: str, payload: Element, *, private: bool = True) -> None:
        """Put an item into a node that keeps all its items; the node is made or mended if need be.

        Raises ``NotOffered`` for a private node where the server cannot keep one.
        """
        if private and not (await self._discovery.get()).can_push_read:
            raise NotOffered("private nodes")
        access = pubsub.PRIVATE if private else pubsub.OPEN
        wanted = access | pubsub.KEEP_ALL | pubsub.NO_LAST
        try:
            await self._set(pubsub.publish(node, item_id, payload, wanted))
        except RequestError:
            await self._mend(node, wanted)
            await self._set(pubsub.publish(node, item_id, payload, ACCESS if private else {}))

    async def items(self, node: str) -> tuple[Item, ...]:
        """All items; none if there is no such node."""
        try:
            answer = await self._stream.request("get", pubsub.items(node))
        except RequestError as error:
            if error.condition == "item-not-found":
                return ()
            raise
        return pubsub.read_items(answer)

    async def retract(self, node: str, item_id: str) -> None:
        """Take one item away, also from the other devices."""
        await self._set(pubsub.retract(node, item_id, notify=True))

    def on_event(self, node: str, handler: Handler) -> None:
        """Call ``handler`` with the news of a node of ours."""
        self._handlers[node] = handler

    def take(self, message: Element) -> bool:
        """Handle the news of a node that somebody waits for; True if it was that."""
        event = pubsub.read_event(message)
        handler = self._handlers.get(event.node) if event else None
        if event is None or handler is None or not self._ours(message):
            return False
        handler(event)
        return True

    def _ours(self, message: Element) -> bool:
        try:
            return allowed(Claim.PRIVATE_NODE, full(message.get("from", "")), self._ctx.jid)
        except InvalidAddress:
            return False

    async def _mend(self, node: str, options: pubsub.Options) -> None:
        """Configure a node that is not as it must be, or make it (ejabberd refuses ``max_items``
        while publishing)."""
        try:
            await self._set(pubsub.configure(node, options))
        except RequestError as error:
            if error.condition != "item-not-found":
                raise
            await self._set(pubsub.create(node, options))

    async def _set(self, request: Element) -> None:
        await self._stream.request("set", request)
