# SPDX-License-Identifier: AGPL-3.0-or-later
"""Muted on one device, muted on all (XEP-0492).

The extension lets a setting stand in anything that names a chat by its address, and names
one place only, the bookmark of a room (XEP-0402). For a chat with a person it gives none, so
these live in a private node of our own account, one item per address, as in XEP-0490. Other
programs do not know the node: for people, muting travels between devices with this program.

A chat muted until some time stays muted here alone, as the extension has no times.
"""

import json
import logging
from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element

from xmppclient.address import full
from xmppclient.errors import InvalidAddress, NotConnected, NotOffered, RequestError, RequestTimedOut
from xmppclient.events import ConversationChanged
from xmppclient.model import Address, Conversation, Kind
from xmppclient.pipeline.context import Context
from xmppclient.services.pep import Pep
from xmppclient.xep import notify
from xmppclient.xep.notify import When
from xmppclient.xep.pubsub import Item, NodeEvent

log = logging.getLogger(__name__)

NODE = "urn:xmppclient:notification-settings"


def setting_of(conversation: Conversation) -> When | None:
    """What a conversation would tell; None: nothing that can be told."""
    if conversation.muted:
        return When.NEVER if conversation.muted_until is None else None
    return When.ON_MENTION if conversation.mentions_only else When.ALWAYS


class NotifySync:
    """Publishes when chats are muted, and follows other devices."""

    def __init__(self, ctx: Context, pep: Pep) -> None:
        self._ctx = ctx
        self._pep = pep
        self._shared: dict[Address, When] | None = None  # what all devices had last; None: not read
        self._behind = False  # something was not published, for want of a connection
        self._elements: dict[Address, Element] = {}
        self._subscription = ctx.bus.subscribe(ConversationChanged, self._on_changed)
        pep.on_event(NODE, self._on_event)

    def close(self) -> None:
        self._subscription.cancel()

    async def start(self) -> None:
        """Bring both sides together: what was changed here since then goes out, the rest comes in."""
        self._behind = False
        before = await self._load()
        theirs = self._settings(await self._pep.items(NODE))
        self._shared = before
        for conversation in await self._ctx.store.conversations.list(requests=False):
            if self._is_ours(conversation) and self._differs(conversation):
                theirs.pop(conversation.address, None)
                await self._publish(conversation)
        await self._follow({jid: when for jid, when in theirs.items() if before.get(jid) != when})

    async def resume(self) -> None:
        """The connection is back: publish what could not be published."""
        if self._behind:
            await self.start()

    def _on_changed(self, event: ConversationChanged) -> None:
        conversation = event.conversation
        if self._shared is not None and self._is_ours(conversation) and self._differs(conversation):
            self._ctx.tasks.spawn(self._publish(conversation), "tell that a chat is muted")

    def _on_event(self, event: NodeEvent) -> None:
        self._ctx.tasks.spawn(self._follow(self._settings(event.items)), "muted on another device")

    def _differs(self, conversation: Conversation) -> bool:
        wanted = setting_of(conversation)
        return wanted is not None and wanted is not self._known().get(conversation.address, When.ALWAYS)

    async def _publish(self, conversation: Conversation) -> None:
        wanted = setting_of(conversation)
        if wanted is None or not self._differs(conversation):
            return
        jid = conversation.address
        try:
            await self._pep.publish(NODE, jid, notify.write(wanted, self._elements.get(jid)))
        except NotConnected:
            self._behind = True
            return
        except (NotOffered, RequestError, RequestTimedOut) as error:
            log.info("muting stays here: %s", error)
            return
        await self._share({jid: wanted})

    async def _follow(self, theirs: Mapping[Address, When]) -> None:
        """Do here what another device decided, unless it was undone here meanwhile."""
        conversations = self._ctx.store.conversations
        for jid, when in theirs.items():
            conversation = await conversations.find(self._ctx.id, jid)
            if self._known().get(jid) is when or conversation is None or self._pending(conversation):
                continue
            await self._share({jid: when})
            await conversations.set_flags(
                conversation.id, muted=when is When.NEVER, mentions_only=when is When.ON_MENTION
            )
            if changed := await conversations.get(conversation.id):
                self._ctx.bus.publish(ConversationChanged(changed))

    def _pending(self, conversation: Conversation) -> bool:
        """Whether it was changed here and not told yet."""
        return self._shared is not None and self._differs(conversation)

    def _is_ours(self, conversation: Conversation) -> bool:
        return conversation.account_id == self._ctx.id and conversation.kind is Kind.CHAT

    def _settings(self, items: Iterable[Item]) -> dict[Address, When]:
        found: dict[Address, When] = {}
        for item in items:
            try:
                jid = full(item.id)
            except InvalidAddress:
                continue
            if item.payload is not None and item.payload.tag == notify.TAG and "/" not in jid:
                self._elements[jid] = item.payload
                if when := notify.read(item.payload):
                    found[jid] = when
        return found

    def _known(self) -> dict[Address, When]:
        return self._shared or {}

    async def _share(self, settings: Mapping[Address, When]) -> None:
        self._shared = self._known() | dict(settings)
        text = json.dumps({jid: when.value for jid, when in self._shared.items()})
        await self._ctx.store.settings.set(self._key, text)

    async def _load(self) -> dict[Address, When]:
        text = await self._ctx.store.settings.get(self._key, "{}")
        return {Address(jid): When(value) for jid, value in json.loads(text).items()}

    @property
    def _key(self) -> str:
        return f"account/{self._ctx.id}/notify"
