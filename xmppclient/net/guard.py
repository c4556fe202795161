# SPDX-License-Identifier: AGPL-3.0-or-later
"""The second lock: while a route is set, Python itself refuses every way out that ``net/`` did not permit.

An audit hook (PEP 578) sees each connection and each look-up that goes through Python's ``socket``,
whoever makes it. It does not see what libraries in C do by themselves (Qt, c-ares), so it proves
nothing; the leak check does. It turns a mistake into an error instead of a leak.
"""

import ipaddress
import logging
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final

log = logging.getLogger(__name__)

Place = tuple[str, int]

_permitted: ContextVar[frozenset[Place]] = ContextVar("permitted", default=frozenset())


class PastRoute(PermissionError):
    """Something wanted to leave this computer by another way than the route; nothing was sent."""


@contextmanager
def permit(host: str, port: int) -> Iterator[None]:
    """Within it the running task, and threads started with its context, may connect to this place and
    look up its name. For ``net/`` alone: whoever permits has a route to answer for."""
    token = _permitted.set(_permitted.get() | {(host, port)})
    try:
        yield
    finally:
        _permitted.reset(token)


class Guard:
    """Refuses what nobody permitted, from ``watch`` until ``release``."""

    def __init__(self) -> None:
        self._told: set[str] = set()

    @property
    def watching(self) -> bool:
        return self in _hook.guards

    def watch(self) -> None:
        """From now on."""
        _hook.guards.add(self)
        _hook.hang()

    def release(self) -> None:
        _hook.guards.discard(self)

    def judge(self, host: str, port: int | None) -> None:
        """Raises ``PastRoute``, and logs each place once."""
        permitted = _permitted.get()
        if (host, port) in permitted or (port is None and any(host == known for known, _ in permitted)):
            return
        where = host if port is None else f"{host}:{port}"
        if where not in self._told:
            self._told.add(where)
            log.error("refused a way past the route, to %s", where)
        raise PastRoute(f"{where} is not on the route; nothing was sent")


class _Hook:
    """The one hook of this process. Python never takes one out again, so there is none before the first
    guard watches, and it is shared by all."""

    def __init__(self) -> None:
        self.guards: set[Guard] = set()
        self._hangs = False

    def hang(self) -> None:
        if not self._hangs:
            self._hangs = True
            sys.addaudithook(self._hear)

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        if self.guards and event.startswith("socket.") and (place := _leaving(event, args)) is not None:
            for guard in tuple(self.guards):
                guard.judge(*place)


_hook = _Hook()

_SENDING: Final = ("socket.connect", "socket.sendto", "socket.sendmsg")
_ASKING: Final = ("socket.getaddrinfo", "socket.gethostbyname")
_NAMING: Final = "socket.gethostbyaddr"  # asks for the name of a number, too


def _leaving(event: str, args: tuple[Any, ...]) -> tuple[str, int | None] | None:
    """Where an event of Python's ``socket`` module goes; None: nowhere outside. No port: a look-up."""
    if event in _SENDING:
        return _target(*args)
    if event in _ASKING:
        return None if _is_number(args[0]) else (_text(args[0]), None)
    if event == _NAMING:
        return _text(args[0]), None
    if event == "socket.getnameinfo":
        return str(args[0][0]), None
    return None


def _target(sock: socket.socket, address: Any) -> tuple[str, int | None] | None:
    if address is None or sock.family == getattr(socket, "AF_UNIX", None):
        return None
    if isinstance(address, tuple) and len(address) >= 2:
        return _text(address[0]), int(address[1])
    return repr(address), 0


def _text(host: object) -> str:
    return host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)


def _is_number(host: object) -> bool:
    """Whether a look-up of it asks nobody."""
    if host is None or host == "":
        return True
    try:
        ipaddress.ip_address(_text(host))
    except ValueError:
        return False
    return True
