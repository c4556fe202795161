# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who is there (RFC 6121 §4). Kept in memory only; strangers do not count."""

from xml.etree.ElementTree import Element

from xmppclient import ns
from xmppclient.address import bare, full
from xmppclient.errors import InvalidAddress
from xmppclient.events import PresenceChanged
from xmppclient.model import Address, Presence, Show
from xmppclient.pipeline.context import Context
from xmppclient.services.roster import Roster
from xmppclient.stream.protocol import Stream

PRESENCE = ns.q(ns.CLIENT, "presence")
MAX_STATUS = 300  # characters
BEST_FIRST = list(Show)


def availability(presence: Element) -> Show | None:
    """What a presence says about availability; None for requests and errors."""
    match presence.get("type"):
        case None:
            try:
                return Show(presence.findtext(ns.q(ns.CLIENT, "show")) or "online")
            except ValueError:
                return Show.ONLINE
        case "unavailable":
            return Show.OFFLINE
    return None


class Presences:
    """Our own presence, and that of the contacts."""

    def __init__(self, ctx: Context, stream: Stream, roster: Roster) -> None:
        self._ctx = ctx
        self._stream = stream
        self._roster = roster
        self._resources: dict[Address, dict[Address, Presence]] = {}

    def announce(self) -> None:
        """Tell the server, and through it the contacts, that we are here."""
        self._stream.send(Element(PRESENCE))

    def of(self, jid: Address) -> Presence:
        """The best presence of anybody's devices."""
        found = self._resources.get(jid, {}).values()
        offline = Presence(self._ctx.id, jid, Show.OFFLINE)
        return min(found, key=lambda p: BEST_FIRST.index(p.show), default=offline)

    def forget(self) -> None:
        """The connection is gone: nobody can be seen."""
        seen, self._resources = list(self._resources), {}
        for jid in seen:
            self._ctx.bus.publish(PresenceChanged(self.of(jid)))

    def take(self, presence: Element) -> None:
        """Handle a presence of the stream."""
        try:
            sender = full(presence.get("from", ""))
            jid = bare(sender)
        except InvalidAddress:
            return
        if presence.get("type") == "subscribe":
            self._ctx.tasks.spawn(self._roster.on_subscribe(presence, jid), "subscription request")
        elif (show := availability(presence)) and self._roster.knows(jid):
            self._note(jid, sender, show, presence.findtext(ns.q(ns.CLIENT, "status")) or "")

    def _note(self, jid: Address, sender: Address, show: Show, status: str) -> None:
        resources = self._resources.setdefault(jid, {})
        if show is Show.OFFLINE:
            resources.pop(sender, None)
        else:
            resources[sender] = Presence(self._ctx.id, jid, show, status[:MAX_STATUS])
        self._ctx.bus.publish(PresenceChanged(self.of(jid)))
