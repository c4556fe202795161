# SPDX-License-Identifier: AGPL-3.0-or-later
"""The folder of a server on an onion address: who it is, its data, and who runs it now.

``host.json`` holds the keys of the onion service, ``server.crt`` and ``server.key`` the
certificate that everybody has pinned. Both and ``data`` are what a backup needs.
"""

import base64
import hashlib
import json
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import IO, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from xmppclient.errors import HostRunning, ServerFailed
from xmppclient.server.certificates import Certificate, fingerprint, self_signed
from xmppclient.server.folders import take

IDENTITY: Final = "host.json"
LOCK: Final = "held"
SERVICES: Final = ("muc", "upload")
_VERSION: Final = 1
_ONION_VERSION: Final = b"\x03"


@dataclass(frozen=True, slots=True)
class Identity:
    """An onion address with its keys."""

    domain: str
    key: str = field(repr=False)  # of the service, as tor takes it: ED25519-V3:BASE64
    client_key: str = field(repr=False)  # who has it may come in to a private service; x25519 in base32
    private: bool = False

    @property
    def client(self) -> str:
        """The public key of ``client_key``."""
        private = X25519PrivateKey.from_private_bytes(base64.b32decode(self.client_key + "===="))
        return _base32(private.public_key().public_bytes_raw())


def new_identity() -> Identity:
    """An onion address nobody ever had (rend-spec-v3 §6)."""
    service = Ed25519PrivateKey.generate()
    public = service.public_key().public_bytes_raw()
    check = hashlib.sha3_256(b".onion checksum" + public + _ONION_VERSION).digest()[:2]
    address = base64.b32encode(public + check + _ONION_VERSION).decode().lower()
    return Identity(
        domain=f"{address}.onion",
        key="ED25519-V3:" + base64.b64encode(_expanded(service.private_bytes_raw())).decode(),
        client_key=_base32(X25519PrivateKey.generate().private_bytes_raw()),
    )


class OnionFolder:
    """Held by this process from its making until ``close``."""

    def __init__(self, path: Path, *, private: bool = False) -> None:
        """Made if it is not there; remembers whether it is private.

        Raises ``HostRunning`` if another process holds it or something else is in it, ``ServerFailed``
        if its identity cannot be read, ``OSError``.
        """
        self.path = path.expanduser().absolute()
        if not _may_be_ours(self.path):
            raise HostRunning(f"{self.path} holds something else")
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock: IO[bytes] = (self.path / LOCK).open("wb")
        if not take(self._lock):
            self._lock.close()
            raise HostRunning(str(self.path))
        try:
            self.path.chmod(0o700)
            self.identity = self._identity(private)
            self._certify()
        except BaseException:
            self.close()
            raise

    @property
    def certificate(self) -> Certificate:
        return certificate_in(self.path)

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.certificate)

    def close(self) -> None:
        """Let go of it; twice is no error."""
        self._lock.close()

    def _identity(self, private: bool) -> Identity:
        known = is_set_up(self.path)
        old = read_identity(self.path) if known else new_identity()
        identity = replace(old, private=private)
        if not known or identity != old:
            _write_identity(self.path, identity)
        return identity

    def _certify(self) -> None:
        if not (self.certificate.certificate.exists() and self.certificate.key.exists()):
            domain = self.identity.domain
            self_signed(self.certificate, domain, *(f"{service}.{domain}" for service in SERVICES))


def is_set_up(folder: Path) -> bool:
    return (folder / IDENTITY).exists()


def read_identity(folder: Path) -> Identity:
    """Who the server in ``folder`` is. Raises ``ServerFailed``."""
    try:
        found = json.loads((folder / IDENTITY).read_text())
        if found.pop("version") != _VERSION:
            raise ValueError("another version wrote it")
        return Identity(**found)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ServerFailed(f"{IDENTITY} cannot be read: {error}") from error


def _write_identity(folder: Path, identity: Identity) -> None:
    draft = folder / f"{IDENTITY}.new"
    draft.touch(mode=0o600)
    draft.write_text(json.dumps({"version": _VERSION, **asdict(identity)}, indent=1) + "\n")
    draft.replace(folder / IDENTITY)


def certificate_in(folder: Path) -> Certificate:
    return Certificate(folder / "server.crt", folder / "server.key")


def _may_be_ours(path: Path) -> bool:
    """It has an identity, or nothing but what an interrupted start left behind."""
    if not path.exists():
        return True
    if not path.is_dir():
        return False
    names = {entry.name for entry in path.iterdir()}
    return IDENTITY in names or names <= {LOCK, f"{IDENTITY}.new"}


def _expanded(seed: bytes) -> bytes:
    """An Ed25519 seed as tor keeps its keys: the scalar, then the prefix (RFC 8032 §5.1.5)."""
    digest = bytearray(hashlib.sha512(seed).digest())
    digest[0] &= 248
    digest[31] = digest[31] & 63 | 64
    return bytes(digest)


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode().rstrip("=")
