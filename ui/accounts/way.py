# SPDX-License-Identifier: AGPL-3.0-or-later
"""The way to a server: the route out of this computer, and what few people have to name."""

import re
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.bridges import Bridges
from ui.accounts.certificate import CertificateTrouble
from ui.accounts.route_choice import RouteChoice
from ui.accounts.tor_progress import TorProgress
from ui.ask import pick_file
from ui.errors import words
from ui.models.routes import uses_own_tor
from ui.tasks import UiTasks
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi, NewAccount
from xmppclient.errors import (
    BadBridge,
    BadOnionKey,
    BadPin,
    BadRoute,
    CertificateRejected,
    InvalidAddress,
    InvalidCertificateFile,
    TransportMissing,
    WrongCertificate,
)
from xmppclient.model import ProfileState, Tls
from xmppclient.route import HowToConnect

CONTEXT: Final = "way"
SERVER: Final = QT_TRANSLATE_NOOP("way", "Write it as host:port, for example xmpp.example.org:5222.")
CHOOSE: Final = QT_TRANSLATE_NOOP("way", "Choose a CA file")
FILTERS: Final = QT_TRANSLATE_NOOP("way", "Certificates (*.pem *.crt *.cer);;All files (*)")
FIELDS: Final = ("server", "caFile", "pin", "onionKey")
FIXED: Final = ";pin="  # in an address: that one counts, whatever else is accepted
ONION_KEY: Final = re.compile("[A-Za-z2-7]{52}")


class Way(QObject):
    """Typed beside address and password; every problem is shown at the field that can cure it.

    ``certificate`` is what a server showed that was not accepted.
    """

    changed = Signal()

    def __init__(
        self,
        core: CoreApi,
        tasks: UiTasks,
        parent: QObject | None = None,
        bridges: Bridges | None = None,
    ) -> None:
        """``bridges`` are shared with another form."""
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self.route = RouteChoice(self)
        self.bridges_model = bridges or Bridges(core, self)
        self.certificate = CertificateTrouble(self)
        self._tor = TorProgress(core, self)
        self._values = dict.fromkeys(FIELDS, "")
        self._problems: dict[str, str] = {}
        self._tls = Tls.AUTO
        self._link: HowToConnect | None = None
        self.route.changed.connect(self.changed)
        self.bridges_model.changed.connect(self.changed)

    async def load(self) -> None:
        """Begin with the route of the profile, if it is open."""
        if self._core.profile.state is ProfileState.OPEN:
            self.route.inherit(await self._core.routes.default())

    def take(self, how: HowToConnect) -> None:
        """Fill in what a link says. It never leads away from a route that hides more."""
        from xmppclient.sharing import route_from  # brings the protocol along

        self.clear()
        self._link = how
        self._values |= {"server": ", ".join(how.connect), "pin": how.pin, "onionKey": how.onion_key}
        self.route.show(route_from(how, self.route.text))
        self.changed.emit()

    def check(self) -> bool:
        """Whether what was typed can be tried, without asking anybody."""
        self._problems = {
            field: problem
            for field, problem in (
                ("server", "" if self._is_placed() else say(CONTEXT, SERVER)),
                ("pin", self._pin_problem()),
                ("onionKey", self._key_problem()),
            )
            if problem
        }
        bridged = not self._takes_bridges() or self.bridges_model.check()
        good = self.route.check() and bridged and not self._problems
        self.changed.emit()
        return good

    async def prepare(self) -> None:
        """Before the first attempt, with the profile open if it is to remember: set the bridges.

        Raises ``BadBridge``, ``TransportMissing``, ``TorMissing``.
        """
        if self._takes_bridges():
            await self.bridges_model.use()

    def apply(self, new: NewAccount) -> NewAccount:
        """``new`` with all of this. Raises what ``check`` would have said."""
        return replace(
            new,
            connect=self._places(),
            tls=self._tls,
            ca_file=self._values["caFile"].strip(),
            route=str(self.bridges_model.route(self.route.route())),
            pin=_parse_pin(self._values["pin"]),
            onion_key=self._values["onionKey"].strip().upper(),
            token=self._token(new.jid),
        )

    def explain(self, error: Exception, server: str) -> bool:
        """Show ``error`` where it can be cured; False if that is not here."""
        match error:
            case CertificateRejected(certificate=seen) if seen is not None:
                fixed = isinstance(error, WrongCertificate) and FIXED in self._values["server"]
                expected = _parse_pin(self._values["pin"])
                self.certificate.show(server, error, expected, may_accept=not fixed)
                return False  # the words stand in the form, too
            case BadBridge() | TransportMissing():
                self.bridges_model.refuse(error)
            case InvalidCertificateFile():
                self._problems = {"caFile": words(error)}
            case BadPin():
                self._problems = {"pin": words(error)}
            case BadOnionKey():
                self._problems = {"onionKey": words(error)}
            case _:
                return False
        self.changed.emit()
        return True

    def clear(self) -> None:
        """Forget everything."""
        self._values, self._problems = dict.fromkeys(FIELDS, ""), {}
        self._tls, self._link = Tls.AUTO, None
        self.certificate.close()
        self.route.clear()
        self.changed.emit()

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take over what is typed into ``field``: server, caFile, pin or onionKey."""
        if self._values[field] != text:
            self._values[field] = text
            self._problems.pop(field, None)
            self.changed.emit()

    @Slot()
    def askForBridges(self) -> None:
        """Show the field for them, with what the profile has."""
        self.bridges_model.ask()
        self._tasks.spawn(self.bridges_model.load(), "read bridges")

    @Slot(str)
    def setTls(self, name: str) -> None:
        self._tls = Tls(name)
        self.changed.emit()

    @Slot()
    def chooseCaFile(self) -> None:
        self._tasks.spawn(self._choose_ca_file(), "choose CA file")

    async def _choose_ca_file(self) -> None:
        if chosen := await pick_file(say(CONTEXT, CHOOSE), say(CONTEXT, FILTERS)):
            self.edit("caFile", chosen)

    def _takes_bridges(self) -> bool:
        try:
            return uses_own_tor(self.route.text)
        except BadRoute:
            return False

    def _is_bridged(self) -> bool:
        """Whether another route is taken than was chosen."""
        return self._takes_bridges() and self.bridges_model.route(self.route.route()) != self.route.route()

    def _places(self) -> tuple[str, ...]:
        """Several stand side by side, as a link brings them."""
        return tuple(filter(None, re.split(r"[,\s]+", self._values["server"])))

    def _is_placed(self) -> bool:
        from xmppclient.net.endpoints import parse

        try:
            for place in self._places():
                parse(place)
        except InvalidAddress:
            return False
        return True

    def _pin_problem(self) -> str:
        try:
            _parse_pin(self._values["pin"])
        except BadPin as error:
            return words(error)
        return ""

    def _key_problem(self) -> str:
        key = self._values["onionKey"].strip()
        return words(BadOnionKey()) if key and not ONION_KEY.fullmatch(key) else ""

    def _token(self, jid: str) -> str:
        """Of the invitation, for nobody but the server that it is from."""
        if self._link is None or not (self._link.register or self._link.ibr):
            return ""
        return self._link.token if host_of(jid) == host_of(self._link.jid) else ""

    routeChoice = Property(QObject, lambda self: self.route, constant=True)
    trouble = Property(QObject, lambda self: self.certificate, constant=True)
    bridges = Property(QObject, lambda self: self.bridges_model, constant=True)
    takesBridges = Property(bool, _takes_bridges, notify=changed)
    bridged = Property(bool, _is_bridged, notify=changed)
    tor = Property(QObject, lambda self: self._tor, constant=True)
    server = Property(str, lambda self: self._values["server"], notify=changed)
    caFile = Property(str, lambda self: self._values["caFile"], notify=changed)
    pin = Property(str, lambda self: self._values["pin"], notify=changed)
    onionKey = Property(str, lambda self: self._values["onionKey"], notify=changed)
    serverProblem = Property(str, lambda self: self._problems.get("server", ""), notify=changed)
    caFileProblem = Property(str, lambda self: self._problems.get("caFile", ""), notify=changed)
    pinProblem = Property(str, lambda self: self._problems.get("pin", ""), notify=changed)
    onionKeyProblem = Property(str, lambda self: self._problems.get("onionKey", ""), notify=changed)
    tls = Property(str, lambda self: self._tls.value, notify=changed)
    wantsAdvanced = Property(bool, lambda self: bool(self._problems), notify=changed)


def _parse_pin(text: str) -> str:
    from xmppclient.net.certificates import parse_pin

    return parse_pin(text)


def host_of(jid: str) -> str:
    """The server of an address."""
    return jid.rpartition("@")[2].lower()
