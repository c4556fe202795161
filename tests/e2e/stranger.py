# SPDX-License-Identifier: AGPL-3.0-or-later
"""Somebody with a bare stream: writes any XML and keeps every byte that comes back."""

import base64
import re
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from tests.lab.lab import Account, Lab

PATIENCE = 30.0  # seconds
LOOK = 0.2  # seconds that one look at the socket may last


class Stranger:
    """Logged in (SASL PLAIN in direct TLS) and available."""

    def __init__(self, lab: Lab, account: Account) -> None:
        self.jid, self._password = account
        self.heard = ""
        self.full = ""  # with the resource
        address, _, port = lab.connect.partition(":")
        self._host = self.jid.partition("@")[2]
        context = ssl.create_default_context(cafile=lab.ca_file)
        plain = socket.create_connection((address, int(port)), timeout=PATIENCE)
        self._socket = context.wrap_socket(plain, server_hostname=self._host)
        self._socket.settimeout(LOOK)

    def __enter__(self) -> Self:
        self._open()
        secret = base64.b64encode(f"\0{self.jid.partition('@')[0]}\0{self._password}".encode()).decode()
        self.say(f"<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>{secret}</auth>")
        self.until("<success")
        self._open()
        self.say("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>")
        self.until("</jid>")
        self.full = self.heard.partition("<jid>")[2].partition("</jid>")[0]
        self.say("<presence/>")
        self.heard = ""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def say(self, text: str) -> None:
        self._socket.sendall(text.encode())

    def until(self, word: str) -> None:
        """Listen until this was said."""
        end = time.monotonic() + PATIENCE
        while word not in self.heard:
            assert time.monotonic() < end, f"{word} did not come: {self.heard}"
            self._look()

    def listen(self, seconds: float) -> None:
        """Listen for so long."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._look()

    def from_program_of(self, jid: str) -> list[str]:
        """The opening tags of all stanzas of this person's programs; a server speaks without a resource."""
        tags = re.findall(r"<(?:message|presence|iq)\b[^>]*>", self.heard)
        return [tag for tag in tags if re.search(rf"""\bfrom=['"]{re.escape(jid)}/""", tag)]

    def _open(self) -> None:
        self.heard = ""
        self.say(
            f"<stream:stream to='{self._host}' version='1.0' xmlns='jabber:client' "
            "xmlns:stream='http://etherx.jabber.org/streams'>"
        )
        self.until("</stream:features>")

    def _look(self) -> None:
        try:
            self.heard += self._socket.recv(65536).decode("utf-8", "replace")
        except TimeoutError:
            return


@contextmanager
def stranger(lab: Lab, prefix: str = "eve") -> Iterator[Stranger]:
    with Stranger(lab, lab.account(prefix=prefix)) as made:
        yield made
