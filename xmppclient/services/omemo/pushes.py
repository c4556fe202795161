# SPDX-License-Identifier: AGPL-3.0-or-later
"""Hears pushed device lists through slixmpp's handlers (XEP-0163 §4)."""

from collections.abc import Callable
from typing import Any, Protocol
from xml.etree.ElementTree import Element

from slixmpp.xmlstream.handler import Callback
from slixmpp.xmlstream.matcher import MatchXPath

from xmppclient.address import bare
from xmppclient.errors import InvalidAddress
from xmppclient.model import Address
from xmppclient.services.omemo.lists import list_event
from xmppclient.services.omemo.pep import Requester

EVENT = "{jabber:client}message/{http://jabber.org/protocol/pubsub#event}event"


class Client(Protocol):
    """What is needed of ``slixmpp.ClientXMPP``."""

    def register_handler(self, handler: Any) -> None: ...


class OmemoStream(Requester, Protocol):
    """What is needed of ``xmppclient.stream.connection.XmppStream``."""

    @property
    def client(self) -> Client: ...
    def send(self, stanza: Element) -> None: ...


def listen(client: Client, own: Address, push: Callable[[str, Address, Element], None]) -> None:
    """Call ``push`` with namespace, bare sender and list of everything pushed; unchecked."""

    def take(stanza: Any) -> None:
        event = list_event(stanza.xml)
        if event is not None:
            try:
                push(event.namespace, bare(event.sender) or own, event.payload)
            except InvalidAddress:
                return

    client.register_handler(Callback("OMEMO device lists", MatchXPath(EVENT), take))
