# SPDX-License-Identifier: AGPL-3.0-or-later
"""Our own tor: started when first needed, configured over its control port, dead when we are."""

from collections.abc import Callable, Mapping
from pathlib import Path

from xmppclient.errors import TorFailed
from xmppclient.route import TorStatus
from xmppclient.tasks import TaskOwner


class OwnTor:
    """One for the program. ``on_status`` hears of each change; everything else is asked."""

    def __init__(
        self,
        folder: Path,
        on_status: Callable[[TorStatus], None],
        tasks: TaskOwner,
        *,
        extra: tuple[str, ...] = (),
    ) -> None:
        """``folder`` is tor's own, inside the profile; ``extra`` lines go into its torrc."""
        self._folder = folder
        self._on_status = on_status
        self._tasks = tasks
        self._extra = extra
        self._status = TorStatus()
        self._bridges: tuple[str, ...] = ()

    @property
    def status(self) -> TorStatus:
        return self._status

    def log(self) -> tuple[str, ...]:
        """What tor said, oldest first; addresses of bridges are left out."""
        return ()

    async def start(self) -> None:
        """Returns once tor runs, before it is ready. Raises ``TorMissing``, ``TorFailed``."""
        raise TorFailed("not written yet")

    async def stop(self) -> None:
        """Tor ends within two seconds. It may be started again."""

    async def close(self) -> None:
        """``stop``, for good."""
        await self.stop()

    async def socks(self) -> tuple[str, int]:
        """Address of its SOCKS port, once it is ready; starts it if needed.

        Raises ``TorMissing``, ``TorFailed``, and ``TorNotReady`` after a minute."""
        raise TorFailed("not written yet")

    async def set_bridges(self, lines: tuple[str, ...]) -> None:
        """From now on these and no others; () uses none. A running tor takes them at once. The caller
        stores them. Raises ``BadBridge``, ``TransportMissing``; then nothing was changed."""
        self._bridges = lines

    async def authorize(self, onion: str, key: str) -> None:
        """Give tor the key (x25519, base32) of a private onion service, for as long as it runs.

        Raises ``BadOnionKey``, ``BadOnionAddress``, and what ``socks`` raises."""
        raise TorFailed("not written yet")

    async def publish(
        self, ports: Mapping[int, tuple[str, int]], key: str = "", clients: tuple[str, ...] = ()
    ) -> tuple[str, str]:
        """Make an onion service for as long as tor runs, also after a restart of it.

        ``ports`` maps its ports to addresses on this computer, ``key`` is what an earlier call gave back,
        ``clients`` are public keys (x25519, base32) of those who alone may come in. Hands back its address
        (with ``.onion``) and key. Raises ``BadOnionKey`` and what ``socks`` raises."""
        raise TorFailed("not written yet")

    async def unpublish(self, onion: str) -> None:
        """Take an onion service back; nothing happens if it is none of ours."""
