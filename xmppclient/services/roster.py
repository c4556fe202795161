# SPDX-License-Identifier: AGPL-3.0-or-later
"""Contacts and people who ask to become contacts (RFC 6121 §2 and §3).

Nobody is authorised by the program itself: a stranger's request is held until the user
decides, and nothing is sent to the stranger meanwhile (threats H-9, ATT-125). People
whom the user has added are no strangers; their request is the other half of his own.
"""

from dataclasses import replace
from xml.etree.ElementTree import Element, SubElement

from xmppclient import ns
from xmppclient.address import bare
from xmppclient.errors import InvalidAddress, RequestError
from xmppclient.events import ConversationChanged, RequestReceived, RequestsChanged, RosterChanged
from xmppclient.model import AccountId, Address, Contact, Request, Subscription
from xmppclient.pipeline.context import Context
from xmppclient.pipeline.senders import Claim, allowed, blocks
from xmppclient.stream.protocol import Stream

QUERY = ns.q(ns.ROSTER, "query")
ITEM = ns.q(ns.ROSTER, "item")
GROUP = ns.q(ns.ROSTER, "group")
PREAUTH = ns.q("urn:xmpp:pars:0", "preauth")  # XEP-0379
MAX_TEXT = 1000  # characters of a stranger's words that are kept
FRIENDS = (Subscription.TO, Subscription.BOTH)


def read_item(item: Element, account_id: AccountId) -> Contact | None:
    """An ``<item/>`` as a record; None if it is not valid or says that it was removed."""
    try:
        jid = bare(item.get("jid", ""))
        subscription = Subscription(item.get("subscription", "none"))
    except (InvalidAddress, ValueError):
        return None
    groups = tuple(group.text for group in item.findall(GROUP) if group.text)
    ask = item.get("ask") == "subscribe"
    return Contact(account_id, jid, item.get("name", ""), subscription, ask, groups) if jid else None


class Roster:
    """The contacts of one account."""

    def __init__(self, ctx: Context, stream: Stream) -> None:
        self._ctx = ctx
        self._stream = stream
        self._known: set[Address] = set()
        self._added: set[Address] = set()  # by the user, since we run
        stream.on_iq(QUERY, self._on_push)

    async def load(self) -> None:
        """Read from the store whom we know, before the first connection."""
        self._known = {contact.jid for contact in await self._ctx.store.roster.list(self._ctx.id)}

    def knows(self, jid: Address) -> bool:
        """Whether somebody is in the roster, or is ourselves."""
        return jid in self._known or jid == self._ctx.jid

    async def fetch(self) -> None:
        """Get the roster from the server and store it. Raises ``RequestError`` and its kin."""
        version = await self._ctx.store.roster.version(self._ctx.id)
        answer = await self._stream.request("get", Element(QUERY, {"ver": version}))
        query = answer.find(QUERY)
        if query is None:
            return  # unchanged (RFC 6121 §2.6.3)
        items = [read_item(item, self._ctx.id) for item in query.findall(ITEM)]
        contacts = [contact for contact in items if contact]
        await self._ctx.store.roster.replace_all(self._ctx.id, contacts, query.get("ver", ""))
        self._known = {contact.jid for contact in contacts}
        await self._name_conversations(contacts)
        self._ctx.bus.publish(RosterChanged(self._ctx.id))

    async def add(self, jid: Address, name: str = "", groups: tuple[str, ...] = (), token: str = "") -> None:
        """Put somebody into the roster and ask to see their presence; if they have asked for
        ours, this says yes. Who gave us an invitation need not be asked once more (XEP-0379 §3.4)."""
        await self._set_item(Element(ITEM, {"jid": jid, "name": name} if name else {"jid": jid}), groups)
        self._known.add(jid)
        self._added.add(jid)
        async with self._ctx.store.transaction():
            await self._store_added(jid, name, groups)
            asked = await self._ctx.store.requests.get(self._ctx.id, jid)
        if asked:
            self._presence(jid, "subscribed")
            await self._drop_request(jid)
        self._presence(jid, "subscribe", token)
        await self._welcome(jid, name)
        self._ctx.bus.publish(RosterChanged(self._ctx.id))

    async def remove(self, jid: Address) -> None:
        """Take somebody out of the roster; both subscriptions end (RFC 6121 §2.5)."""
        await self._set_item(Element(ITEM, {"jid": jid, "subscription": "remove"}), ())
        await self._forget(jid)

    async def accept(self, jid: Address) -> None:
        """Answer a held request with yes, and ask for the same in return."""
        self._presence(jid, "subscribed")
        await self._drop_request(jid)
        await self.add(jid)

    async def deny(self, jid: Address) -> None:
        """Answer a held request with no; a conversation in the inbox goes away with it."""
        if await self._ctx.store.requests.get(self._ctx.id, jid):
            self._presence(jid, "unsubscribed")
        await self._drop_request(jid)

    async def on_subscribe(self, presence: Element, sender: Address) -> None:
        """Somebody asks to see our presence."""
        request: Request | None = None
        async with self._ctx.store.transaction():  # not while ``add`` looks for a request
            wanted = await self._wants(sender)
            blocked = await self._ctx.store.requests.blocked(self._ctx.id)
            if not wanted and not blocks(blocked, sender):
                request = self._request(presence, sender)
                await self._ctx.store.requests.put(request)
        if wanted:
            self._presence(sender, "subscribed")
        elif request:
            self._ctx.bus.publish(RequestReceived(request))
            self._ctx.bus.publish(RequestsChanged(self._ctx.id))

    async def _wants(self, jid: Address) -> bool:
        """Whether the user has asked the same of them."""
        contact = await self._ctx.store.roster.get(self._ctx.id, jid)
        return jid in self._added or (
            contact is not None and (contact.ask or contact.subscription in FRIENDS)
        )

    def _request(self, presence: Element, sender: Address) -> Request:
        nick = presence.findtext(ns.q(ns.NICK, "nick")) or ""
        text = presence.findtext(ns.q(ns.CLIENT, "status")) or ""
        return Request(self._ctx.id, sender, nick[:MAX_TEXT], text[:MAX_TEXT], self._ctx.clock.now())

    async def _store_added(self, jid: Address, name: str, groups: tuple[str, ...]) -> None:
        known = await self._ctx.store.roster.get(self._ctx.id, jid)
        await self._ctx.store.roster.put(
            replace(known, name=name or known.name, groups=groups or known.groups)
            if known
            else Contact(self._ctx.id, jid, name, Subscription.NONE, True, groups)
        )

    def _on_push(self, iq: Element) -> None:
        sender = Address(iq.get("from", ""))
        if not allowed(Claim.ROSTER_PUSH, sender, self._ctx.jid):
            raise RequestError("service-unavailable")
        self._ctx.tasks.spawn(self._apply_push(iq), "roster push")

    async def _apply_push(self, iq: Element) -> None:
        query = iq.find(QUERY)
        item = None if query is None else query.find(ITEM)
        if query is None or item is None:
            return
        if item.get("subscription") == "remove":
            await self._forget(bare(item.get("jid", "")))
        elif contact := read_item(item, self._ctx.id):
            await self._ctx.store.roster.put(contact)
            self._known.add(contact.jid)
            await self._name_conversations([contact])
        await self._ctx.store.roster.set_version(self._ctx.id, query.get("ver", ""))
        self._ctx.bus.publish(RosterChanged(self._ctx.id))

    async def _forget(self, jid: Address) -> None:
        await self._ctx.store.roster.remove(self._ctx.id, jid)
        self._known.discard(jid)
        self._added.discard(jid)
        self._ctx.bus.publish(RosterChanged(self._ctx.id))

    async def _drop_request(self, jid: Address) -> None:
        await self._ctx.store.requests.remove(self._ctx.id, jid)
        self._ctx.bus.publish(RequestsChanged(self._ctx.id))

    async def _welcome(self, jid: Address, name: str) -> None:
        """A conversation of somebody whom the user has added leaves the requests inbox."""
        store = self._ctx.store
        conversation, _ = await store.conversations.ensure(self._ctx.id, jid, name=name)
        await store.conversations.set_request(conversation.id, False)
        if changed := await store.conversations.get(conversation.id):
            self._ctx.bus.publish(ConversationChanged(changed))

    async def _name_conversations(self, contacts: list[Contact]) -> None:
        """The roster's names are what the conversations list shows."""
        store = self._ctx.store
        for contact in contacts:
            conversation = await store.conversations.find(self._ctx.id, contact.jid)
            if conversation and contact.name and conversation.name != contact.name:
                await store.conversations.set_name(conversation.id, contact.name)
                self._ctx.bus.publish(ConversationChanged(replace(conversation, name=contact.name)))

    async def _set_item(self, item: Element, groups: tuple[str, ...]) -> None:
        for name in groups:
            SubElement(item, GROUP).text = name
        query = Element(QUERY)
        query.append(item)
        await self._stream.request("set", query)

    def _presence(self, to: Address, kind: str, token: str = "") -> None:
        presence = Element(ns.q(ns.CLIENT, "presence"), {"to": to, "type": kind})
        if token:
            SubElement(presence, PREAUTH, token=token)
        self._stream.send(presence)
