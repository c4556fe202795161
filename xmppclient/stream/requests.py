# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions that wait for an answer (RFC 6120 §8.2.3)."""

import asyncio
import secrets
from collections.abc import Callable
from xml.etree.ElementTree import Element

from xmppclient.address import domain, full
from xmppclient.errors import InvalidAddress, NotConnected, RequestTimedOut
from xmppclient.model import Address
from xmppclient.stream import translate
from xmppclient.stream.tags import IQ


class Requests:
    """The open requests of a session. An answer counts only from whom was asked."""

    def __init__(self, account: Address, bound: Address) -> None:
        self._server = frozenset({"", account, domain(account)})
        self._own = self._server | {bound}  # our server speaks with any of these
        self._open: dict[str, tuple[Address, asyncio.Future[Element]]] = {}

    async def ask(
        self, kind: str, payload: Element, to: str, timeout: float, send: Callable[[Element], None]
    ) -> Element:
        """Send and wait, at most ``timeout`` seconds. Raises ``RequestError`` and its kin."""
        iq = Element(IQ, {"type": kind, "id": secrets.token_urlsafe(9)})
        if to:
            iq.set("to", to)
        iq.append(payload)
        future: asyncio.Future[Element] = asyncio.get_running_loop().create_future()
        self._open[iq.attrib["id"]] = (full(to), future)
        try:
            send(iq)
            answer = await asyncio.wait_for(future, timeout)
        except TimeoutError:
            raise RequestTimedOut(
                f"{payload.tag} to {to or 'the server'}: no answer in {timeout:g} s"
            ) from None
        finally:
            del self._open[iq.attrib["id"]]
        if answer.get("type") == "error":
            raise translate.stanza_error(answer)
        return answer

    def answer(self, iq: Element) -> bool:
        """Take a result or error; False if it is none of ours."""
        to, future = self._open.get(iq.get("id", ""), (None, None))
        if to is None or future is None or not self._may_answer(to, iq.get("from", "")):
            return False
        if not future.done():
            future.set_result(iq)
        return True

    def fail(self, reason: str) -> None:
        """The session is lost: nobody will answer any more."""
        for _, future in self._open.values():
            if not future.done():
                future.set_exception(NotConnected(reason))

    def from_server(self, iq: Element) -> bool:
        """Whether our own server says this."""
        return self._may_answer(Address(""), iq.get("from", ""))

    def _may_answer(self, asked: Address, sender: str) -> bool:
        try:
            speaker = full(sender)
        except InvalidAddress:
            return False
        return speaker == asked or (asked in self._server and speaker in self._own)
