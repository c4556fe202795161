# SPDX-License-Identifier: AGPL-3.0-or-later
"""A SOCKS5 proxy that does what a test says, and remembers who asked for what.

>>> with SocksServer() as proxy:
...     proxy.names["example.org:5222"] = ("127.0.0.1", port)
...     connect_through(proxy.route)
...     proxy.reply = 0xF0       # from now on every request is refused
...     proxy.stop()             # dead; start() wakes it on the same port

It runs in threads of its own, so commands that block and those of a loop can both use it.
"""

import socket
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from typing import Self

from xmppclient.net.guard import permit

LOOPBACK = "127.0.0.1"
NO_LOGIN, LOGIN, NONE_GOOD = 0, 2, 0xFF  # methods (RFC 1928 §3)
UNREACHABLE, REFUSED = 4, 5


class Stage(Enum):
    """The steps of a handshake, by what the client says."""

    GREETING = "greeting"
    LOGIN = "login"
    REQUEST = "request"


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody asked for."""

    host: str
    port: int
    user: str = ""
    password: str = ""

    @property
    def place(self) -> str:
        return f"{self.host}:{self.port}"


class Gone(Exception):
    """The client, or a stage that ends the connection."""


@dataclass
class Script:
    """What the proxy does; the default is to be good. Change it at any time."""

    names: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Where ``host:port``, or every port of ``host``, really is. Unknown names cannot be reached."""
    reply: int = 0  # to each request; 0: connect
    login: tuple[str, str] | None = None  # the only one that is let in
    logins: bool = True  # False: it knows no logins and says so
    hang: Stage | None = None  # says nothing more from there on
    hang_up: Stage | None = None
    junk: dict[Stage, bytes] = field(default_factory=dict)  # said there instead of an answer
    elsewhere: tuple[str, int] | None = None  # where everybody is taken, whatever they asked for


class SocksServer(Script):
    """Listens on loopback while it is entered."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[Request] = []
        self.asked = threading.Semaphore(0)  # released once for each request
        self.accepted = 0  # connections, whatever became of them
        self._port = 0
        self._listener: socket.socket | None = None
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()

    @property
    def port(self) -> int:
        return self._port

    @property
    def route(self) -> str:
        return f"socks5://{LOOPBACK}:{self._port}"

    @property
    def tor_route(self) -> str:
        """The same as a tor that somebody named."""
        return f"tor://{LOOPBACK}:{self._port}"

    @property
    def open(self) -> int:
        """Connections of clients that stand now."""
        with self._lock:
            return len(self._open) // 2

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Listen; on the same port as before, if it was stopped."""
        listener = self._listener = socket.create_server((LOOPBACK, self._port))
        self._port = listener.getsockname()[1]
        self._spawn(self._listen, listener)

    def stop(self) -> None:
        """Die: nobody listens any more, and every connection is cut."""
        listener, self._listener = self._listener, None
        if listener is not None:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)  # wakes accept()
            listener.close()
        self.cut()
        threads, self._threads = self._threads, []
        for thread in threads:
            thread.join(5)

    def cut(self) -> None:
        """End every connection, as when a circuit is lost."""
        with self._lock:
            doomed = list(self._open)
        for sock in doomed:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _spawn(self, work: object, *args: object) -> None:
        thread = threading.Thread(target=work, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _listen(self, listener: socket.socket) -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            self.accepted += 1
            self._keep(client)
            self._spawn(self._serve, client)

    def _serve(self, client: socket.socket) -> None:
        try:
            with suppress(Gone, OSError):
                self._link(client, self._shake(client))
        finally:
            self._drop(client)

    def _shake(self, client: socket.socket) -> socket.socket:
        """The handshake; a connection to where the client is taken."""
        user, password = self._greet(client)
        version, _, _, kind = _read(client, 4)
        assert version == 5
        match kind:
            case 1:
                host = socket.inet_ntop(socket.AF_INET, _read(client, 4))
            case 4:
                host = socket.inet_ntop(socket.AF_INET6, _read(client, 16))
            case _:
                host = _read(client, _read(client, 1)[0]).decode()
        request = Request(host, int.from_bytes(_read(client, 2), "big"), user, password)
        self.requests.append(request)
        self.asked.release()
        self._stage(client, Stage.REQUEST)
        if self.reply:
            self._answer(client, self.reply)
            raise Gone
        return self._connect(client, request)

    def _greet(self, client: socket.socket) -> tuple[str, str]:
        version, count = _read(client, 2)
        methods = _read(client, count)
        if version != 5:
            raise Gone
        self._stage(client, Stage.GREETING)
        if not (self.logins and LOGIN in methods):
            alone = self.login is None and NO_LOGIN in methods
            client.sendall(bytes([5, NO_LOGIN if alone else NONE_GOOD]))
            return "", ""
        client.sendall(bytes([5, LOGIN]))
        _read(client, 1)
        user = _read(client, _read(client, 1)[0]).decode()
        password = _read(client, _read(client, 1)[0]).decode()
        self._stage(client, Stage.LOGIN)
        good = self.login in (None, (user, password))
        client.sendall(bytes([1, 0 if good else 1]))
        if not good:
            raise Gone
        return user, password

    def _stage(self, client: socket.socket, stage: Stage) -> None:
        """Misbehave here, if the script says so."""
        if junk := self.junk.get(stage):
            client.sendall(junk)
            raise Gone
        if self.hang is stage:
            while client.recv(1024):
                pass
            raise Gone
        if self.hang_up is stage:
            raise Gone

    def _connect(self, client: socket.socket, request: Request) -> socket.socket:
        place = self.elsewhere or self._whereabouts(request)
        if place is None:
            self._answer(client, UNREACHABLE)
            raise Gone
        try:
            with permit(*place):
                there = socket.create_connection(place)
        except OSError:
            self._answer(client, REFUSED)
            raise Gone from None
        self._keep(there)
        self._answer(client, 0)
        return there

    def _whereabouts(self, request: Request) -> tuple[str, int] | None:
        known = self.names.get(request.place) or self.names.get(request.host)
        if known is None and request.host in (LOOPBACK, "::1", "localhost"):
            return request.host, request.port
        return known

    def _answer(self, client: socket.socket, code: int) -> None:
        client.sendall(bytes([5, code, 0, 1, 0, 0, 0, 0, 0, 0]))

    def _link(self, client: socket.socket, there: socket.socket) -> None:
        """Pass bytes on in both directions until one side ends."""
        back = threading.Thread(target=_pump, args=(there, client), daemon=True)
        back.start()
        try:
            _pump(client, there)
        finally:
            back.join(5)
            self._drop(there)

    def _keep(self, sock: socket.socket) -> None:
        with self._lock:
            self._open.add(sock)

    def _drop(self, sock: socket.socket) -> None:
        with self._lock:
            self._open.discard(sock)
        sock.close()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    for sock in (source, sink):
        with suppress(OSError):
            sock.shutdown(socket.SHUT_RDWR)


def _read(sock: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        if not (more := sock.recv(size - len(data))):
            raise Gone
        data += more
    return data
