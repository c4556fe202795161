# SPDX-License-Identifier: AGPL-3.0-or-later
"""The keyring of the operating system, where one slot of the key file may have its key.

It protects a stolen disk, not against programs of the same user. Backends that keep
nothing, keep it in clear, or are unknown to us are refused.
"""

import base64
import binascii
from typing import TYPE_CHECKING, Final, Protocol

from storage.errors import KeyringUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE: Final = "xmppclient"
TRUSTED: Final = frozenset({
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
})  # fmt: skip


class Vault(Protocol):
    """Keeps one secret per name. Methods block, and raise KeyringUnavailable."""

    def get(self, name: str) -> bytes | None: ...
    def set(self, name: str, secret: bytes) -> None: ...
    def delete(self, name: str) -> None: ...


class SystemVault:
    """The real keyring; imported and asked only when used."""

    def __init__(self) -> None:
        import keyring

        self._backend = choose(keyring.get_keyring())

    def get(self, name: str) -> bytes | None:
        from keyring.errors import KeyringError

        try:
            text = self._backend.get_password(SERVICE, name)
            return None if text is None else base64.b64decode(text, validate=True)
        except (KeyringError, binascii.Error) as error:
            raise KeyringUnavailable("the keyring gave no key") from error

    def set(self, name: str, secret: bytes) -> None:
        from keyring.errors import KeyringError

        try:
            self._backend.set_password(SERVICE, name, base64.b64encode(secret).decode())
        except KeyringError as error:
            raise KeyringUnavailable("the keyring took no key") from error

    def delete(self, name: str) -> None:
        from keyring.errors import KeyringError, PasswordDeleteError

        try:
            self._backend.delete_password(SERVICE, name)
        except PasswordDeleteError:
            return  # there was none
        except KeyringError as error:
            raise KeyringUnavailable("the keyring deleted nothing") from error


def choose(backend: "KeyringBackend") -> "KeyringBackend":
    """The backend, or the first good one of a chain. Raises KeyringUnavailable."""
    for candidate in getattr(backend, "backends", (backend,)):
        if type(candidate).__module__ in TRUSTED:
            return candidate
    raise KeyringUnavailable(f"no safe keyring: {type(backend).__module__}")
