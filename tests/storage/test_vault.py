# SPDX-License-Identifier: AGPL-3.0-or-later
import base64
from types import SimpleNamespace

import keyring.backends.fail
import keyring.backends.null
import pytest
from keyring.errors import KeyringLocked, PasswordDeleteError

from storage.errors import KeyringUnavailable
from storage.vault import SERVICE, SystemVault, choose


class Backend:
    """Stands for the Secret Service; set ``error`` to let it fail."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.error: Exception | None = None

    def get_password(self, service: str, name: str) -> str | None:
        self._fail()
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, password: str) -> None:
        self._fail()
        self.kept[service, name] = password

    def delete_password(self, service: str, name: str) -> None:
        self._fail()
        if (service, name) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, name]

    def _fail(self) -> None:
        if self.error:
            raise self.error


Backend.__module__ = "keyring.backends.SecretService"
PlaintextKeyring = type("PlaintextKeyring", (), {"__module__": "keyrings.alt.file"})


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Backend:
    backend = Backend()
    monkeypatch.setattr("keyring.get_keyring", lambda: backend)
    return backend


@pytest.mark.parametrize(
    "refused", [keyring.backends.fail.Keyring(), keyring.backends.null.Keyring(), PlaintextKeyring()]
)
def test_a_keyring_that_keeps_nothing_or_keeps_it_in_clear_is_refused(refused: object) -> None:
    with pytest.raises(KeyringUnavailable):
        choose(refused)  # type: ignore[arg-type]


def test_the_first_safe_keyring_of_a_chain_is_taken() -> None:
    safe = Backend()
    chain = SimpleNamespace(backends=[keyring.backends.null.Keyring(), PlaintextKeyring(), safe])

    assert choose(chain) is safe  # type: ignore[arg-type, comparison-overlap]


def test_a_chain_without_a_safe_keyring_is_refused() -> None:
    with pytest.raises(KeyringUnavailable):
        choose(SimpleNamespace(backends=[PlaintextKeyring()]))  # type: ignore[arg-type]


def test_a_secret_comes_back_and_goes(backend: Backend) -> None:
    vault = SystemVault()

    assert vault.get("p") is None
    vault.set("p", b"\x00secret\xff")
    assert vault.get("p") == b"\x00secret\xff"
    assert backend.kept == {(SERVICE, "p"): base64.b64encode(b"\x00secret\xff").decode()}
    vault.delete("p")
    vault.delete("p")
    assert vault.get("p") is None


def test_a_locked_keyring_is_unavailable(backend: Backend) -> None:
    vault = SystemVault()
    backend.error = KeyringLocked("locked")

    for ask in (lambda: vault.get("p"), lambda: vault.set("p", b"x"), lambda: vault.delete("p")):
        with pytest.raises(KeyringUnavailable):
            ask()


def test_what_is_no_secret_of_ours_is_unavailable(backend: Backend) -> None:
    backend.kept[SERVICE, "p"] = "not base64!"

    with pytest.raises(KeyringUnavailable):
        SystemVault().get("p")
