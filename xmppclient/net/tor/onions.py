# SPDX-License-Identifier: AGPL-3.0-or-later
"""Onion services of ours, and keys to private ones of others, told to a tor and told again to the next."""

import asyncio
import base64
import binascii
import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from math import inf
from typing import Final

from xmppclient.errors import BadOnionAddress, BadOnionKey, TorFailed
from xmppclient.net.tor.control import Control, keywords

NEW_KEY: Final = "NEW:ED25519-V3"
MAX_PORTS: Final = 32
FORGET_EVERY: Final = 30.0  # seconds; tor itself puts off what comes within ten
_ONION: Final = re.compile(r"(?:[a-z0-9-]+\.)*([a-z2-7]{56})\.onion")  # of a name below it, too
_SYNTAX: Final = "512"  # the key was looked at before
_SERVICE_KEY: Final = re.compile(r"ED25519-V3:[A-Za-z0-9+/]{86}==")


@dataclass(frozen=True, slots=True)
class OnionKeyPair:
    """For one who may enter a private onion service; both in base32."""

    private: str = field(repr=False)  # theirs
    public: str  # for the service


def make_onion_key() -> OnionKeyPair:
    """A new x25519 pair for onion client authorization."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    key = X25519PrivateKey.generate()
    return OnionKeyPair(_base32(key.private_bytes_raw()), _base32(key.public_key().public_bytes_raw()))


def public_onion_key(private: str) -> str:
    """What the service has to know of a private key. Raises ``BadOnionKey``."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    key = X25519PrivateKey.from_private_bytes(read_onion_key(private))
    return _base32(key.public_key().public_bytes_raw())


def read_onion_key(text: str) -> bytes:
    """The 32 bytes of an x25519 key, private or public, in base32 (52 characters). Raises ``BadOnionKey``."""
    text = text.strip().upper()
    try:
        key = base64.b32decode(text + "====") if len(text) == 52 else b""
    except binascii.Error:
        key = b""
    if len(key) != 32:
        raise BadOnionKey("not an x25519 key in base32")
    return key


@dataclass(frozen=True, slots=True)
class Service:
    """An onion service as it is asked for."""

    ports: str
    clients: tuple[str, ...]
    key: str = field(repr=False)

    def command(self) -> str:
        flags = " Flags=V3Auth" if self.clients else ""
        clients = "".join(f" ClientAuthV3={client}" for client in self.clients)
        return f"ADD_ONION {self.key}{flags}{self.ports}{clients}"


class OnionServices:
    """Those that ought to be there."""

    def __init__(self) -> None:
        self._services: dict[str, Service] = {}  # by their 56 characters
        self._uploads: dict[str, asyncio.Event] = {}

    def check(self, ports: Mapping[int, tuple[str, int]], key: str, clients: tuple[str, ...]) -> Service:
        """Raises ``BadOnionKey``, and ``ValueError`` for ports that are none."""
        if key and not _SERVICE_KEY.fullmatch(key):
            raise BadOnionKey("not the key of an onion service")
        if not 0 < len(ports) <= MAX_PORTS:
            raise ValueError("an onion service has some ports")
        maps = "".join(_port_map(port, *target) for port, target in ports.items())
        return Service(maps, tuple(_base32(read_onion_key(client)) for client in clients), key or NEW_KEY)

    async def publish(self, control: Control, service: Service) -> tuple[str, str]:
        """Returns when its first descriptor is stored somewhere: address and key. One that is there stays."""
        name = next((name for name, known in self._services.items() if known == service), "")
        if not name:
            told = keywords(" ".join(await control.command(service.command())))
            name = told["ServiceID"]
            self._services[name] = replace(service, key=told.get("PrivateKey", service.key))
        await self._uploads.setdefault(name, asyncio.Event()).wait()
        return f"{name}.onion", self._services[name].key

    async def publish_all(self, control: Control) -> None:
        """To a tor that knows none of them."""
        for service in self._services.values():
            await control.command(service.command())

    async def withdraw(self, control: Control | None, onion: str) -> None:
        """``control`` is None where no tor runs."""
        name = onion.removesuffix(".onion")
        self._uploads.pop(name, None)
        if self._services.pop(name, None) is not None and control is not None:
            await control.command(f"DEL_ONION {name}")

    def hear(self, text: str) -> None:
        """An event HS_DESC, like ``UPLOADED address …``."""
        action, name = (*text.split(" ")[:2], "")[:2]
        if action == "UPLOADED":
            self._uploads.setdefault(name, asyncio.Event()).set()


class OnionKeys:
    """What opens private onion services for us."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}  # base64, by the 56 characters of the service

    def check(self, onion: str, key: str) -> tuple[str, str]:
        """Raises ``BadOnionAddress``, ``BadOnionKey``."""
        if not (found := _ONION.fullmatch(onion.lower())):
            raise BadOnionAddress("not an onion address")
        return found[1], base64.b64encode(read_onion_key(key)).decode()

    async def add(self, control: Control, entry: tuple[str, str]) -> None:
        """Raises ``BadOnionAddress`` if tor finds a mistake in it."""
        onion, key = entry
        if self._keys.get(onion) == key:
            return  # it was told at the start
        code, lines = await control.ask(f"ONION_CLIENT_AUTH_ADD {onion} x25519:{key}")
        if code == _SYNTAX:
            raise BadOnionAddress("not an onion address; perhaps a letter is wrong")
        if not code.startswith("2"):
            raise TorFailed(f"it does not take the key of an onion: {code} {' '.join(lines)}")
        self._keys[onion] = key

    async def add_all(self, control: Control) -> None:
        """To a tor that knows none of them."""
        for onion, key in tuple(self._keys.items()):
            await control.command(f"ONION_CLIENT_AUTH_ADD {onion} x25519:{key}")


class OnionMemory:
    """What a tor remembers of onion services that it did not reach.

    It takes their introduction points for dead for two minutes, and asks no directory again for a quarter of
    an hour (five seconds in a private network), although the service is back."""

    def __init__(self, keys: OnionKeys) -> None:
        self._keys = keys
        self._again = -inf  # the loop's time from which on it may be wiped again

    async def wipe(self, control: Control) -> None:
        """Not again within ``FORGET_EVERY``, whoever asks. Raises ``TorFailed``."""
        now = asyncio.get_running_loop().time()
        if now < self._again:
            return
        self._again = now + FORGET_EVERY
        await control.command("SIGNAL NEWNYM")  # HSFETCH brings a descriptor, and leaves its points dead
        await self._keys.add_all(control)  # it forgot these, too


def _port_map(port: int, host: str, target: int) -> str:
    address = ipaddress.ip_address(host)
    if not (0 < port < 65536 and 0 < target < 65536 and address.is_loopback):
        raise ValueError("an onion service leads to a port of this computer")
    place = f"[{address}]" if address.version == 6 else str(address)
    return f" Port={port},{place}:{target}"


def _base32(key: bytes) -> str:
    return base64.b32encode(key).decode().rstrip("=")
