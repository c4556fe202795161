# SPDX-License-Identifier: AGPL-3.0-or-later
"""Fixtures that set a script on a stream."""

import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest
import pytest_asyncio

from tests.fakes.certificates import Pki
from tests.fakes.evil_server import HOST, EvilServer, Script
from tests.fakes.victim import Victim, account, running
from xmppclient.model import Tls


@pytest.fixture(scope="session")
def pki() -> Pki:
    return Pki()


@pytest.fixture(scope="session")
def good(pki: Pki) -> ssl.SSLContext:
    """The certificate that the victim accepts."""
    return pki.server(HOST)


class Attack:
    """Server and victim of one test."""

    def __init__(self, pki: Pki, good: ssl.SSLContext, stack: AsyncExitStack) -> None:
        self._pki = pki
        self._good = good
        self._stack = stack

    async def serve(
        self, script: Script, tls: ssl.SSLContext | None = None, *, direct: bool = False
    ) -> EvilServer:
        server = EvilServer(script, tls or self._good, direct=direct)
        return await self._stack.enter_async_context(server)

    async def __call__(
        self,
        script: Script,
        tls: ssl.SSLContext | None = None,
        *,
        direct: bool = False,
        options: dict[str, Any] | None = None,
        **changes: Any,
    ) -> tuple[EvilServer, Victim]:
        """A server that runs the script, and a stream that has been started against it.

        ``changes`` are fields of the account, ``options`` arguments of the stream.
        """
        server = await self.serve(script, tls, direct=direct)
        if direct:
            changes["tls"] = Tls.DIRECT
        victim = Victim(account(server.connect, self._pki.ca_pem, **changes), **(options or {}))
        await self._stack.enter_async_context(running(victim))
        return server, victim


Attacks = Callable[..., Awaitable[tuple[EvilServer, Victim]]]


@pytest_asyncio.fixture
async def attack(pki: Pki, good: ssl.SSLContext) -> AsyncIterator[Attack]:
    async with AsyncExitStack() as stack:
        yield Attack(pki, good, stack)
