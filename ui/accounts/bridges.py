# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bridges that are typed before a login, perhaps before there is a store to keep them in."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.errors import words
from xmppclient.api import CoreApi
from xmppclient.errors import BadBridge
from xmppclient.model import ProfileState
from xmppclient.route import OWN_TOR, TOR, Route


class Bridges(QObject):
    """Where Tor is blocked they lead around. They are of the whole profile, so no form forgets them."""

    changed = Signal()

    def __init__(self, core: CoreApi, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._text = self._problem = ""
        self._asked = False
        self._touched = False  # somebody typed here
        self._unused = False  # and it is not kept in the profile yet

    async def load(self) -> None:
        """Begin with those of the profile, if it is open; what was typed already stays."""
        if self._core.profile.state is ProfileState.OPEN:
            lines = await self._core.routes.bridges()
            if not self._touched:
                self._text = "\n".join(lines)
                self.changed.emit()

    def route(self, chosen: Route) -> Route:
        """The route to take: only the tor of this program uses bridges."""
        return OWN_TOR if chosen == TOR and self._is_given() else chosen

    def check(self) -> bool:
        """Whether they can be bridges, without asking anybody; else ``problem`` says so."""
        from xmppclient.net.tor.bridges import parse_bridges

        try:
            parse_bridges(self._lines())
        except BadBridge as error:
            self.refuse(error)
            return False
        return True

    def refuse(self, error: Exception) -> None:
        """Say at the field what is wrong with them."""
        self._problem = words(error)
        self.changed.emit()

    async def use(self) -> None:
        """Set what was typed. Raises ``BadBridge``, ``TransportMissing``, ``TorMissing``."""
        if self._unused:
            await self._core.routes.set_bridges(self._lines())
            self._unused = self._core.profile.state is not ProfileState.OPEN

    def ask(self) -> None:
        """Somebody wants to type some."""
        self._asked = True
        self.changed.emit()

    @Slot(str)
    def edit(self, text: str) -> None:
        """Take over what is typed, a bridge in each line."""
        if self._text != text:
            self._text, self._problem = text, ""
            self._touched = self._unused = True
            self.changed.emit()

    def _is_given(self) -> bool:
        """Whether there are some that somebody typed here."""
        return self._touched and bool(self._lines())

    def _lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self._text.splitlines() if line.strip())

    text = Property(str, lambda self: self._text, notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    given = Property(bool, _is_given, notify=changed)
    shown = Property(bool, lambda self: self._asked or self._touched, notify=changed)
