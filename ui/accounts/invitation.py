# SPDX-License-Identifier: AGPL-3.0-or-later
"""An invitation: a link is read and told in words, and nothing happens before somebody agrees."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.way import host_of
from ui.errors import words
from ui.models.devices import grouped
from ui.models.records import RecordModel
from ui.models.routes import name_words, way_words
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.errors import BadLink
from xmppclient.model import ProfileState
from xmppclient.route import DIRECT, HowToConnect, parse_route

CONTEXT: Final = "invitation"
NEW_ADDRESS: Final = QT_TRANSLATE_NOOP("invitation", "Makes a new address on {server}")
AS_NAME: Final = QT_TRANSLATE_NOOP("invitation", "Makes the new address {address}")
FROM: Final = QT_TRANSLATE_NOOP("invitation", "From {address}, whose server is {server}")
LOGIN: Final = QT_TRANSLATE_NOOP("invitation", "For addresses that you have on {server}")
TOKEN: Final = QT_TRANSLATE_NOOP("invitation", "Lets you in: it carries a code for one new address")
PLACES: Final = QT_TRANSLATE_NOOP("invitation", "Connects to: {places}")
FOUND: Final = QT_TRANSLATE_NOOP("invitation", "Finds the server by its name")
ROUTE: Final = QT_TRANSLATE_NOOP("invitation", "Connects {way}")
KEPT: Final = QT_TRANSLATE_NOOP(
    "invitation", "Connects {way}, as your settings say. The invitation names {other}, which is not taken."
)
PIN: Final = QT_TRANSLATE_NOOP("invitation", "Accepts only the certificate with this fingerprint: {pin}")
UNVOUCHED: Final = QT_TRANSLATE_NOOP(
    "invitation",
    "Nobody but this link says which server is {server}: whoever made it chose who gets your password. "
    "Go on only if you trust them, and if nobody could have changed the link on its way",
)
KEY: Final = QT_TRANSLATE_NOOP(
    "invitation", "Carries the key that opens this onion server. Keep the link to yourself"
)


@dataclass(frozen=True, slots=True)
class WouldRow:
    """One thing that the link would set."""

    text: str
    icon_name: str


class Invitation(QObject):
    """A link that is typed or pasted; ``taken`` hands on what it says."""

    changed = Signal()
    taken = Signal(object)
    """The user agrees; carries the ``HowToConnect``."""

    def __init__(self, core: CoreApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._text = self._problem = ""
        self._default = str(DIRECT)
        self._how: HowToConnect | None = None
        self._rows: RecordModel[WouldRow] = RecordModel(WouldRow, lambda row: row.text, self)

    async def load(self) -> None:
        """Know the route of the profile, if it is open: a link does not weaken it."""
        if self._core.profile.state is ProfileState.OPEN:
            self.inherit(await self._core.routes.default())

    def inherit(self, route: str) -> None:
        """The route of the profile."""
        self._default = route

    @Slot(str)
    def read(self, text: str) -> None:
        """Say what a link would do. Nothing is sent."""
        self._text, self._problem, self._how = text, "", None
        if text.strip():
            try:
                self._how = self._core.routes.read_link(text.strip())
            except BadLink as error:
                self._problem = words(error)
        self._rows.show(would_rows(self._how, self._default) if self._how else [])
        self.changed.emit()

    @Slot()
    def accept(self) -> None:
        if self._how is not None:
            how = self._how
            self.clear()
            self.taken.emit(how)

    @Slot()
    def clear(self) -> None:
        """Forget the link: it may carry a key."""
        self.read("")

    def _makes_address(self) -> bool:
        return self._how is not None and makes_address(self._how)

    text = Property(str, lambda self: self._text, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    known = Property(bool, lambda self: self._how is not None, notify=changed)
    makesAddress = Property(bool, _makes_address, notify=changed)
    rows = Property(QObject, lambda self: self._rows, constant=True)


def makes_address(how: HowToConnect) -> bool:
    """Whether the link is for somebody without an address."""
    return how.register or how.ibr


def would_rows(how: HowToConnect, default: str) -> list[WouldRow]:
    """Everything that ``how`` would set, nothing left out."""
    from xmppclient.sharing import unvouched

    rows = [WouldRow(_purpose(how), "person-add" if makes_address(how) else "person")]
    if how.token and makes_address(how):
        rows.append(WouldRow(say(CONTEXT, TOKEN), "check"))
    rows.append(WouldRow(_places(how), "globe"))
    rows.append(WouldRow(_route(how, default), "onion" if "tor" in how.route else "globe"))
    if how.pin:
        rows.append(WouldRow(say(CONTEXT, PIN, pin=grouped(how.pin)), "lock"))
    if unvouched(how):
        rows.append(WouldRow(say(CONTEXT, UNVOUCHED, server=host_of(how.jid)), "shield-alert"))
    if how.onion_key:
        rows.append(WouldRow(say(CONTEXT, KEY), "key"))
    return rows


def _purpose(how: HowToConnect) -> str:
    server = host_of(how.jid)
    if how.register:
        return say(CONTEXT, AS_NAME if "@" in how.jid else NEW_ADDRESS, server=server, address=how.jid)
    if how.ibr:
        return say(CONTEXT, NEW_ADDRESS, server=server)
    return say(CONTEXT, FROM if "@" in how.jid else LOGIN, server=server, address=how.jid)


def _places(how: HowToConnect) -> str:
    return say(CONTEXT, PLACES, places=", ".join(how.connect)) if how.connect else say(CONTEXT, FOUND)


def _route(how: HowToConnect, default: str) -> str:
    from xmppclient.sharing import route_from

    route = route_from(how, default)
    if how.route and parse_route(how.route) != parse_route(route):
        return say(CONTEXT, KEPT, way=way_words(route), other=name_words(how.route))
    return say(CONTEXT, ROUTE, way=way_words(route))
