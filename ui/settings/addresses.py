# SPDX-License-Identifier: AGPL-3.0-or-later
"""Addresses of a server that a person names: how they read, and the form for one more."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.errors import words
from ui.models.devices import grouped
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.errors import BadPin, InvalidAddress

CONTEXT: Final = "addresses"
ASK_DOMAIN: Final = "wss:"
HIDDEN: Final = "none"  # no name of the server in the clear
ASKED: Final = QT_TRANSLATE_NOOP("addresses", "WebSocket that the server names")
WEB: Final = QT_TRANSLATE_NOOP("addresses", "WebSocket")
TLS: Final = {
    "direct": QT_TRANSLATE_NOOP("addresses", "Encrypted from the start"),
    "starttls": QT_TRANSLATE_NOOP("addresses", "STARTTLS"),
}
PINNED: Final = QT_TRANSLATE_NOOP("addresses", "Only the certificate {pin}…")
SNI_HIDDEN: Final = QT_TRANSLATE_NOOP("addresses", "The server’s name is not told on the way")
SNI_OTHER: Final = QT_TRANSLATE_NOOP("addresses", "On the way the name {name} is told")
SPOKEN: Final = QT_TRANSLATE_NOOP("addresses", "{place}. {line}")
WRONG_PLACE: Final = QT_TRANSLATE_NOOP(
    "addresses", "Write it as host:port, for example xmpp.example.org:5222."
)
WRONG_URL: Final = QT_TRANSLATE_NOOP(
    "addresses", "Write it as wss:// and a name, for example wss://example.org/ws."
)
NEEDS_PIN: Final = QT_TRANSLATE_NOOP(
    "addresses", "Without the name only a fingerprint can tell whether it is the right server. Enter it."
)


@dataclass(frozen=True, slots=True)
class AddressRow:
    """One address as the list shows it."""

    place: str
    text: str  # as it is stored
    line: str  # its options in words
    spoken: str


def address_row(text: str) -> AddressRow:
    place, *rest = text.split(";")
    options = dict(option.split("=", 1) for option in rest if "=" in option)
    parts = [say(CONTEXT, WEB)] if "://" in place else []
    if said := TLS.get(options.get("tls", "")):
        parts.append(say(CONTEXT, said))
    if pin := options.get("pin"):
        parts.append(say(CONTEXT, PINNED, pin=grouped(pin)[:8]))
    if name := options.get("sni"):
        parts.append(say(CONTEXT, SNI_HIDDEN) if name == HIDDEN else say(CONTEXT, SNI_OTHER, name=name))
    shown = say(CONTEXT, ASKED) if place == ASK_DOMAIN else place
    line = " · ".join(parts)
    return AddressRow(shown, text, line, say(CONTEXT, SPOKEN, place=shown, line=line) if line else shown)


class AddressForm(QObject):
    """One more address. ``kind``: "host", "web" (a URL is given), "ask" (the domain knows it)."""

    changed = Signal()
    made = Signal(str)
    """The address, as it is stored."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clear()

    @Slot()
    def clear(self) -> None:
        """Forget everything typed."""
        self._kind, self._tls, self._sni = "host", "", ""
        self._values = dict.fromkeys(("place", "pin", "name"), "")
        self._problems: dict[str, str] = {}
        self.changed.emit()

    @Slot(str)
    def setKind(self, kind: str) -> None:
        self._kind, self._problems = kind, {}
        self.changed.emit()

    @Slot(str)
    def setTls(self, tls: str) -> None:
        self._tls = tls
        self.changed.emit()

    @Slot(str)
    def setSni(self, sni: str) -> None:
        """ "": the server's name; "none": nothing; "other": the name that is typed."""
        self._sni = sni
        self._problems.pop("pin", None)
        self.changed.emit()

    @Slot(str, str)
    def edit(self, field: str, text: str) -> None:
        """Take over what is typed into ``field``: place, pin or name."""
        if self._values[field] != text:
            self._values[field] = text
            self._problems.pop(field, None)
            self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """``made`` follows, or a problem at its field."""
        self._problems = self._complaints()
        text = self._text()
        if not self._problems:
            self.clear()
            self.made.emit(text)
        self.changed.emit()

    def _complaints(self) -> dict[str, str]:
        from xmppclient.net.certificates import parse_pin
        from xmppclient.net.endpoints import parse  # brings the protocol along

        try:
            pin = parse_pin(self._values["pin"])
        except BadPin as error:
            return {"pin": words(error)}
        if self._sni and self._kind == "host" and not pin:
            return {"pin": say(CONTEXT, NEEDS_PIN)}
        try:
            parse(self._text())
        except InvalidAddress:
            wrong = WRONG_PLACE if self._kind == "host" else WRONG_URL
            return {"name" if self._is_place_good() else "place": say(CONTEXT, wrong)}
        return {}

    def _is_place_good(self) -> bool:
        from xmppclient.net.endpoints import parse

        try:
            parse(self._place())
        except InvalidAddress:
            return False
        return True

    def _place(self) -> str:
        return ASK_DOMAIN if self._kind == "ask" else self._values["place"].strip()

    def _text(self) -> str:
        pin = "".join(self._values["pin"].replace(":", " ").split()).lower()
        host = self._kind == "host"
        sni = self._values["name"].strip() if self._sni == "other" else self._sni
        options = {"tls": self._tls if host else "", "pin": pin, "sni": sni if host else ""}
        return ";".join([self._place(), *(f"{name}={value}" for name, value in options.items() if value)])

    kind = Property(str, lambda self: self._kind, notify=changed)
    tls = Property(str, lambda self: self._tls, notify=changed)
    sni = Property(str, lambda self: self._sni, notify=changed)
    place = Property(str, lambda self: self._values["place"], notify=changed)
    pin = Property(str, lambda self: self._values["pin"], notify=changed)
    name = Property(str, lambda self: self._values["name"], notify=changed)
    placeProblem = Property(str, lambda self: self._problems.get("place", ""), notify=changed)
    pinProblem = Property(str, lambda self: self._problems.get("pin", ""), notify=changed)
    nameProblem = Property(str, lambda self: self._problems.get("name", ""), notify=changed)
