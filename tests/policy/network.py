# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tests talk to this machine alone."""

import ipaddress
import socket
from collections.abc import Callable, Iterator
from typing import Any, NoReturn

import pycares
import pytest

_NAMES = {"localhost", "", None, b"localhost"}


class OutsideWorld(AssertionError):
    """The code under test wanted to leave the machine."""


class Guard:
    """Refuses, and remembers: code that swallows the refusal fails its test all the same."""

    def __init__(self) -> None:
        self.attempts: list[str] = []

    def check_address(self, address: Any) -> None:
        if isinstance(address, tuple):
            self.check_host(address[0])

    def check_host(self, host: Any) -> None:
        if host not in _NAMES and not _is_loopback(host):
            self.refuse(str(host))

    def refuse(self, what: str) -> NoReturn:
        self.attempts.append(what)
        raise OutsideWorld(f"a test may only talk to loopback, not to {what}")


def _is_loopback(host: Any) -> bool:
    text = host.decode() if isinstance(host, bytes) else str(host)
    try:
        return ipaddress.ip_address(text.partition("%")[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(scope="session", autouse=True)
def loopback_only() -> Iterator[Guard]:
    """Guard every way of Python and of c-ares to an address or a name."""
    guard = Guard()
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            _guard_method(patch, socket.socket, name, guard.check_address)
        for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
            _guard_function(patch, name, guard.check_host)
        _guard_sendto(patch, guard)
        _guard_dns(patch, guard)
        yield guard


@pytest.fixture(autouse=True)
def no_outside_world(loopback_only: Guard) -> Iterator[None]:
    """Fail a test that tried, even when the refusal was caught."""
    loopback_only.attempts.clear()
    yield
    if loopback_only.attempts:
        pytest.fail(f"tried to reach {', '.join(loopback_only.attempts)}", pytrace=False)


def _guard_method(patch: pytest.MonkeyPatch, owner: type, name: str, check: Callable[[Any], None]) -> None:
    original = getattr(owner, name)

    def guarded(self: Any, address: Any) -> Any:
        check(address)
        return original(self, address)

    patch.setattr(owner, name, guarded)


def _guard_function(patch: pytest.MonkeyPatch, name: str, check: Callable[[Any], None]) -> None:
    original = getattr(socket, name)

    def guarded(host: Any, *args: Any, **options: Any) -> Any:
        check(host)
        return original(host, *args, **options)

    patch.setattr(socket, name, guarded)


def _guard_sendto(patch: pytest.MonkeyPatch, guard: Guard) -> None:
    original = socket.socket.sendto

    def guarded(self: socket.socket, data: Any, *rest: Any) -> int:
        guard.check_address(rest[-1])
        return original(self, data, *rest)

    patch.setattr(socket.socket, "sendto", guarded)


def _guard_dns(patch: pytest.MonkeyPatch, guard: Guard) -> None:
    """c-ares opens its own sockets: only resolvers on loopback are asked."""
    for name in ("query", "search", "getaddrinfo", "gethostbyaddr", "getnameinfo"):
        original = getattr(pycares.Channel, name)

        def guarded(
            self: pycares.Channel, what: Any, *args: Any, _original: Any = original, **options: Any
        ) -> Any:
            for server in self.servers:
                if not _is_loopback(server.rpartition(":")[0].strip("[]") or server):
                    guard.refuse(f"the resolver {server} about {what}")
            return _original(self, what, *args, **options)

        patch.setattr(pycares.Channel, name, guarded)
