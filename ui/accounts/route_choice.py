# SPDX-License-Identifier: AGPL-3.0-or-later
"""Choosing a route: direct, Tor, a proxy, I2P. Nothing is sent while somebody chooses."""

import re

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.errors import words
from ui.models.routes import known, name_words, seen_words
from xmppclient.errors import BadRoute
from xmppclient.route import DIRECT, I2P, Route, RouteKind, parse_route

FIELDS = ("place", "user", "password")
NAMED = frozenset({RouteKind.SOCKS, RouteKind.TOR, RouteKind.I2P})
RARE = frozenset({RouteKind.OWN_TOR, RouteKind.I2P})
_PLACE = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\s:/@\[\]]+):(?P<port>[0-9]{1,5})")


class RouteChoice(QObject):
    """What is chosen and typed; ``text`` is the route as it is stored.

    Until somebody chooses, it is the route that new accounts begin with.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inherited = "direct"
        self._touched = False
        self._kind = RouteKind.DIRECT
        self._values = dict.fromkeys(FIELDS, "")
        self._problem = ""

    def inherit(self, text: str) -> None:
        """The route to begin with; what was chosen already stays."""
        self._inherited = text
        if not self._touched:
            self._show(text)

    def show(self, text: str) -> None:
        """Show a route as chosen, whatever was chosen before."""
        self._touched = True
        self._show(text)

    def clear(self) -> None:
        """Back to what is inherited."""
        self._touched = False
        self._show(self._inherited)

    def route(self) -> Route:
        """Raises ``BadRoute`` while what was typed is none."""
        if self._kind is RouteKind.SOCKS or (self._kind in NAMED and self._values["place"]):
            return self._named()
        return I2P if self._kind is RouteKind.I2P else Route(self._kind)

    def check(self) -> bool:
        """Whether it is a route; else ``problem`` says what to write."""
        self._problem = ""
        try:
            self.route()
        except BadRoute as error:
            self._problem = self._complaint() or words(error)
        self.changed.emit()
        return not self._problem

    @property
    def text(self) -> str:
        """As it is stored. Raises ``BadRoute``."""
        return str(self.route())

    @Slot(str)
    def choose(self, kind: str) -> None:
        self._touched = True
        if self._kind is not RouteKind(kind):
            self._kind, self._problem = RouteKind(kind), ""
            self._values = dict.fromkeys(FIELDS, "")
            self.changed.emit()

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take over what is typed into ``field``: place, user or password."""
        if self._values[field] != text:
            self._touched = True
            self._values[field], self._problem = text, ""
            self.changed.emit()

    def _show(self, text: str) -> None:
        route = known(text) or DIRECT
        self._kind, self._problem = route.kind, ""
        plain = route == I2P
        self._values = {
            "place": "" if plain else route.place,
            "user": route.user,
            "password": route.password,
        }
        self.changed.emit()

    def _named(self) -> Route:
        found = _PLACE.fullmatch(self._values["place"].strip())
        if found is None or not 0 < int(found["port"]) < 65536:
            raise BadRoute("no host:port")
        host = found["host"].strip("[]")
        user, password = self._values["user"], self._values["password"]
        made = Route(self._kind, host, int(found["port"]), user, password)
        return parse_route(str(made))

    def _complaint(self) -> str:
        if not _PLACE.fullmatch(self._values["place"].strip()):
            return self.tr("Write it as host:port, for example 127.0.0.1:9050.")
        if bool(self._values["user"]) != bool(self._values["password"]):
            return self.tr("A proxy wants user name and password, or neither.")
        return ""

    def _seen(self) -> str:
        return seen_words(Route(self._kind))

    def _inherited_words(self) -> str:
        """Said only where it is not what anybody expects."""
        if self._touched or known(self._inherited) in (None, DIRECT):
            return ""
        return self.tr("New accounts begin with {route}, as the settings say.").format(
            route=name_words(self._inherited)
        )

    kind = Property(str, lambda self: self._kind.value, notify=changed)
    place = Property(str, lambda self: self._values["place"], notify=changed)
    user = Property(str, lambda self: self._values["user"], notify=changed)
    password = Property(str, lambda self: self._values["password"], notify=changed)
    problem = Property(str, lambda self: self._problem, notify=changed)
    seen = Property(str, _seen, notify=changed)
    inheritedWords = Property(str, _inherited_words, notify=changed)
    rare = Property(bool, lambda self: self._kind in RARE, notify=changed)
