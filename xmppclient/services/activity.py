# SPDX-License-Identifier: AGPL-3.0-or-later
"""Whether somebody looks at the window (XEP-0352).

A server that knows that nobody does may hold back what is not urgent. It tells nobody else.
Each stream begins as active, also one that was resumed (§5.2).
"""

from xml.etree.ElementTree import Element

from xmppclient.errors import NotConnected
from xmppclient.ns import q
from xmppclient.stream.protocol import Stream

CSI = "urn:xmpp:csi:0"


class Activity:
    """Tells the server of one account."""

    def __init__(self, stream: Stream, *, active: bool = True) -> None:
        self._stream = stream
        self._active = active

    def set(self, active: bool) -> None:
        """Somebody began to look, or stopped."""
        if active != self._active:
            self._active = active
            self._tell()

    def started(self) -> None:
        """A stream began: the server thinks that we are active."""
        if not self._active:
            self._tell()

    def _tell(self) -> None:
        if self._stream.features.find(q(CSI, "csi")) is None:
            return
        try:
            self._stream.send_nonza(Element(q(CSI, "active" if self._active else "inactive")))
        except NotConnected:
            pass  # told by ``started`` when there is a stream again
