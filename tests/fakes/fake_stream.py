# SPDX-License-Identifier: AGPL-3.0-or-later
"""A stream without a network: it remembers what is sent and answers by script."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Literal
from xml.etree.ElementTree import Element, fromstring

from xmppclient.errors import NotConnected, RequestError
from xmppclient.model import Account, Address
from xmppclient.ns import CLIENT, q
from xmppclient.stream.protocol import IqHandler
from xmppclient.stream.tags import FEATURES

Answer = Callable[[Element], Element | Awaitable[Element]]


def xml(text: str) -> Element:
    """A stanza as it comes from the stream: its default namespace is ``jabber:client``."""
    return next(iter(fromstring(f"<stream xmlns='{CLIENT}'>{text}</stream>")))


def result(payload: str = "") -> Element:
    return xml(f"<iq type='result'>{payload}</iq>")


class FakeStream:
    """Fulfils ``stream.protocol.Stream``.

    ``answers`` maps the tag of a request's payload to what answers it; a request that has no
    entry gets an empty result. An answer may raise.
    """

    def __init__(self, bound: str = "alice@a.test/desk") -> None:
        self.bound = Address(bound)
        self.connected = True
        self.features = Element(FEATURES)
        self.account: Account | None = None  # given to ``use``
        self.nonzas: list[Element] = []
        self.sent: list[Element] = []
        self.tracked: list[tuple[Element, str]] = []
        self.requests: list[tuple[str, Element, str]] = []  # kind, payload, to
        self.answers: dict[str, Answer] = {}
        self.handlers: dict[str, IqHandler] = {}
        self.life: list[str] = []
        self.on_sent: Callable[[Element], None] = lambda stanza: None  # who answers what is sent

    def use(self, account: Account) -> None:
        self.account = account

    def start(self) -> None:
        self.life.append("start")

    async def stop(self) -> None:
        self.life.append("stop")
        self.connected = False

    def caught_up(self) -> None:
        self.life.append("caught up")

    def send(self, stanza: Element) -> None:
        self._demand()
        self.sent.append(stanza)
        self.on_sent(stanza)

    def send_tracked(self, stanza: Element, token: str) -> None:
        self._demand()
        self.tracked.append((stanza, token))
        self.on_sent(stanza)

    def send_nonza(self, element: Element) -> None:
        self._demand()
        self.nonzas.append(element)

    async def request(
        self, kind: Literal["get", "set"], payload: Element, to: str = "", timeout: float = 30.0
    ) -> Element:
        await asyncio.sleep(0)
        self._demand()
        self.requests.append((kind, payload, to))
        answer = self.answers.get(payload.tag, _empty)(payload)
        return answer if isinstance(answer, Element) else await answer

    def on_iq(self, payload: str, handler: IqHandler) -> None:
        self.handlers[payload] = handler

    # what a test does to it

    def offer(self, *features: str) -> None:
        """What the server puts into its stream features."""
        for text in features:
            self.features.append(xml(text))

    def push(self, text: str) -> Element | None:
        """An ``<iq type='set'>`` arrives; what the handler says to it. Raises ``RequestError``."""
        iq = xml(text)
        return self.handlers[iq[0].tag](iq)

    def presences(self) -> list[tuple[str, str]]:
        """(to, type) of every presence sent."""
        return [(s.get("to", ""), s.get("type", "")) for s in self.sent if s.tag == q(CLIENT, "presence")]

    @property
    def tokens(self) -> list[str]:
        """Origin-ids in the order in which they were sent."""
        return [token for _, token in self.tracked]

    def _demand(self) -> None:
        if not self.connected:
            raise NotConnected


def refuse(condition: str) -> Answer:
    """An answer that is an error."""

    def answer(_: Element) -> Element:
        raise RequestError(condition)

    return answer


def _empty(_: Element) -> Element:
    return result()
