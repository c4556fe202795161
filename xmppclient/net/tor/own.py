# SPDX-License-Identifier: AGPL-3.0-or-later
"""Our own tor: started when first needed, configured over its control port, dead when we are."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from xmppclient.errors import TorFailed, TorMissing, TorNotReady, XmppClientError
from xmppclient.net.tor.bridges import Bridge, parse_bridges, settings
from xmppclient.net.tor.control import Control
from xmppclient.net.tor.diary import Diary
from xmppclient.net.tor.onions import OnionKeys, OnionMemory, OnionServices
from xmppclient.net.tor.private import private_network
from xmppclient.net.tor.process import TorProcess
from xmppclient.net.tor.programs import Programs
from xmppclient.net.tor.progress import progressed
from xmppclient.net.tor.transports import transport_commands
from xmppclient.route import TorState, TorStatus
from xmppclient.tasks import TaskOwner

PATIENCE: Final = 60.0  # seconds until a tor that is not ready is not waited for
FIRST_WAIT: Final = 0.5  # seconds before a tor that ended is started again, doubled each time
LONGEST_WAIT: Final = 60.0

_EVENTS: Final = "STATUS_CLIENT NOTICE WARN ERR HS_DESC"


class OwnTor:
    """One for the program. ``on_status`` hears of each change; everything else is asked."""

    def __init__(
        self,
        folder: Path,
        on_status: Callable[[TorStatus], None],
        tasks: TaskOwner,
        *,
        extra: tuple[str, ...] = (),
        programs: Programs | None = None,
    ) -> None:
        """``folder`` is tor's own, inside the profile; ``extra`` lines go into its torrc (tests)."""
        self._folder = folder.absolute()  # tor reads its paths from another place
        self._on_status = on_status
        self._tasks = tasks
        self._extra = extra
        self._programs = programs or Programs()
        self._diary = Diary()
        self._keys = OnionKeys()
        self._memory = OnionMemory(self._keys)
        self._services = OnionServices()
        self._bridges: tuple[Bridge, ...] = ()
        self._status = TorStatus()
        self._changed = asyncio.Event()
        self._lock = asyncio.Lock()  # held while it starts, ends, or must do neither
        self._limit: asyncio.Timeout | None = None  # of who holds the lock, if that may take long
        self._process: TorProcess | None = None
        self._wanted = False
        self._restarting: asyncio.Task[None] | None = None
        self._wait = FIRST_WAIT

    @property
    def status(self) -> TorStatus:
        return self._status

    @property
    def pid(self) -> int | None:
        """Process id while it runs."""
        return self._process.pid if self._process else None

    def log(self) -> tuple[str, ...]:
        """What tor said, oldest first; addresses of bridges are left out."""
        return self._diary.lines()

    async def start(self) -> None:
        """Returns once tor runs, before it is ready. Raises ``TorMissing``, ``TorFailed``."""
        self._wanted = True
        async with self._turn():
            if self._process is None:
                await self._launch()

    async def stop(self) -> None:
        """Tor ends within two seconds, also one that was just starting. It may be started again."""
        self._wanted = False
        if self._restarting is not None:
            self._restarting.cancel()
        limit, self._limit = self._limit, None
        if limit is not None:
            limit.reschedule(0)
        async with self._lock:
            await self._end()
            self._tell(TorStatus())

    async def close(self) -> None:
        """``stop``, for good."""
        await self.stop()

    async def socks(self) -> tuple[str, int]:
        """Address of its SOCKS port, once it is ready; starts it if needed.

        It is another one after each start. Raises ``TorMissing``, ``TorFailed``, and ``TorNotReady`` after
        a minute."""
        await self._ready()
        listener = await self._control.info("net/listeners/socks")
        host, _, port = listener.split(" ")[0].strip('"').rpartition(":")
        if not port.isdigit():
            raise TorFailed("it has no SOCKS port")
        return host, int(port)

    async def set_bridges(self, lines: tuple[str, ...]) -> None:
        """From now on these and no others; () uses none. A running tor begins anew with them; if it does
        not come up, its status says so. The caller stores them. Raises as ``check_bridges`` does."""
        bridges = self.check_bridges(lines)
        if bridges == self._bridges:
            return
        self._bridges = bridges
        self._diary.hide(bridges)
        with suppress(TorFailed, TorMissing):
            async with self._turn():
                if self._process is not None:
                    await self._end()
                    await self._launch()

    def check_bridges(self, lines: tuple[str, ...]) -> tuple[Bridge, ...]:
        """Whether they can be used here. Raises ``BadBridge``, ``TransportMissing``; nothing is changed."""
        bridges = parse_bridges(lines)
        transport_commands(bridges, self._programs, self._folder)
        return bridges

    async def authorize(self, onion: str, key: str) -> None:
        """Give tor the key (x25519, base32) of a private onion service, also after it began anew; starts it
        if needed. Raises ``BadOnionKey``, ``BadOnionAddress``, ``TorMissing``, ``TorFailed``."""
        entry = self._keys.check(onion, key)
        await self.start()
        await self._keys.add(self._control, entry)

    async def forget_onions(self) -> None:
        """After an onion was not reached: look for all of them anew at the next try, since tor would take
        one that was away for dead long after it is back.

        What is connected stays; everything else of everybody gets new circuits, so this is done at most
        twice a minute, by whomever it is asked. Never raises: why the onion was not reached matters more."""
        with suppress(TorFailed):
            async with self._turn():
                await self._memory.wipe(self._control)

    async def publish(
        self, ports: Mapping[int, tuple[str, int]], key: str = "", clients: tuple[str, ...] = ()
    ) -> tuple[str, str]:
        """Make an onion service for as long as tor runs, also after it began anew. Returns when it is known.

        ``ports`` maps its ports to addresses on this computer, ``key`` is what an earlier call gave back,
        ``clients`` are public keys (x25519, base32) of those who alone may come in. Hands back its address
        (with ``.onion``) and key. Raises ``BadOnionKey`` and what ``socks`` raises."""
        service = self._services.check(ports, key, clients)
        await self._ready()
        try:
            return await asyncio.wait_for(self._services.publish(self._control, service), PATIENCE)
        except TimeoutError:
            raise TorNotReady("the onion service could not be made known yet") from None

    async def unpublish(self, onion: str) -> None:
        """Take an onion service back; nothing happens if it is none of ours."""
        control = self._process.control if self._process else None
        await self._services.withdraw(control, onion)

    @property
    def _control(self) -> Control:
        if self._process is None:
            raise TorFailed("it ended")
        return self._process.control

    async def _ready(self) -> None:
        """Wait until it is. Raises what ``socks`` raises."""
        await self.start()
        try:
            async with asyncio.timeout(PATIENCE):
                while self._status.state is not TorState.READY:
                    if not self._wanted:
                        raise TorFailed("it was stopped")
                    await self._changed.wait()
        except TimeoutError:
            raise self._status.problem or TorNotReady(f"{self._status.progress} %") from None

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        """One after the other. Raises ``TorFailed`` when ``stop`` comes before it is over."""
        try:
            async with self._lock, asyncio.timeout(None) as limit:
                if not self._wanted:
                    raise TorFailed("it was stopped")
                self._limit = limit
                try:
                    yield
                finally:
                    self._limit = None
        except TimeoutError:
            raise TorFailed("it was stopped") from None

    async def _launch(self) -> None:
        try:
            await self._start_process()
        except BaseException as error:
            await self._end()
            self._tell(self._failure(error) if isinstance(error, XmppClientError) else TorStatus())
            raise

    async def _start_process(self) -> None:
        self._tell(TorStatus(TorState.STARTING, bridges=len(self._bridges)))
        program = await asyncio.to_thread(self._programs.tor)
        extra = (*self._extra, *await asyncio.to_thread(private_network, self._folder))
        process = await TorProcess.start(program, self._folder, extra, self._hear, self._ended)
        self._process = process
        control = process.control
        await control.command(f"SETEVENTS {_EVENTS}")
        await control.command('SETCONF Log="err stdout"')  # the rest comes as events
        if self._bridges:
            commands = transport_commands(self._bridges, self._programs, self._folder)
            await control.command(f"SETCONF {settings(self._bridges, commands)}")
        version = await control.info("version")
        self._tell(replace(self._status, state=TorState.CONNECTING, version=version.split(" ")[0]))
        await control.command("SETCONF DisableNetwork=0")
        await self._keys.add_all(control)  # a SETCONF makes tor forget them
        await self._services.publish_all(control)

    def _failure(self, error: XmppClientError) -> TorStatus:
        missing = isinstance(error, TorMissing)
        return TorStatus(
            TorState.MISSING if missing else TorState.FAILED,
            bridges=len(self._bridges),
            problem=error,
            hint=str(error) if missing else "",
        )

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            await process.stop()

    def _hear(self, event: str) -> None:
        kind, _, text = event.partition(" ")
        if kind in ("NOTICE", "WARN", "ERR"):
            self._diary.write(kind, text)
        elif kind == "HS_DESC":
            self._services.hear(text)
        elif kind == "STATUS_CLIENT" and self._process is not None:
            self._tell(progressed(self._status, text, self._diary.clean))

    def _ended(self) -> None:
        """The control connection is gone. If nobody wanted that, begin anew."""
        if self._process is None or not self._wanted:
            return
        self._tell(self._failure(TorFailed("it ended unexpectedly and is started again")))
        self._restarting = self._tasks.spawn(self._restart(), "start tor again")

    async def _restart(self) -> None:
        """Again and again, ever more seldom until it was ready once."""
        while self._wanted:
            async with self._lock:
                await self._end()
            await asyncio.sleep(self._wait)
            self._wait = min(self._wait * 2, LONGEST_WAIT)
            with suppress(TorFailed, TorMissing):
                await self.start()
                return

    def _tell(self, status: TorStatus) -> None:
        if status != self._status:
            self._status = status
            if status.state is TorState.READY:
                self._wait = FIRST_WAIT
            self._changed.set()
            self._changed = asyncio.Event()
            self._on_status(status)
