# SPDX-License-Identifier: AGPL-3.0-or-later
"""passphrase change, doctor."""

import platform
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

from xmppclient.cli.run import Run, ask_secret, read_secret
from xmppclient.errors import MissingSecret
from xmppclient.model import ProfileState
from xmppclient.net.tor.programs import Programs

PACKAGES = ("slixmpp", "slixmpp-omemo", "omemo", "PySide6-Essentials", "qasync", "sqlcipher3", "cryptography")


async def change_passphrase(run: Run) -> int:
    old = run.passphrase()
    if old is None:
        raise MissingSecret("passphrase")
    await run.core.profile.unlock(old)
    await run.core.profile.change_passphrase(old, _new_passphrase(run))
    run.out.show({"event": "passphrase", "changed": True}, "the passphrase was changed")
    return 0


def _new_passphrase(run: Run) -> str:
    if run.args.new_passphrase_file:
        new: str | None = read_secret(run.args.new_passphrase_file, "new passphrase")
    else:
        new = ask_secret("New passphrase: ")
        if new is not None and new != ask_secret("Once more: "):
            raise MissingSecret("new passphrase (the two differ)")
    if not new:
        raise MissingSecret("new passphrase")
    return new


@dataclass(frozen=True, slots=True)
class Finding:
    name: str
    ok: bool
    text: str
    needed: bool = True


async def doctor(run: Run) -> int:
    """What works on this machine; 1 if something needed is missing."""
    findings = [
        Finding("python", True, platform.python_version()),
        *(_package(name) for name in PACKAGES),
        _probe("window", _window),
        _probe("store", _store),
        _probe("keyring", _keyring, needed=False),
        _probe("tor", lambda: str(Programs().tor()), needed=False),
        Finding(
            "prosody",
            bool(shutil.which("prosody")),
            shutil.which("prosody") or "not installed (for demo)",
            needed=False,
        ),
        Finding("profile", True, f"{run.core.profile.folder}: {_state(run)}"),
    ]
    for finding in findings:
        mark = "ok" if finding.ok else "missing" if finding.needed else "absent"
        data = {
            "event": "check",
            "name": finding.name,
            "ok": finding.ok,
            "needed": finding.needed,
            "text": finding.text,
        }
        run.out.show(data, f"{mark:8} {finding.name:20} {finding.text}")
    return 0 if all(finding.ok or not finding.needed for finding in findings) else 1


def _state(run: Run) -> str:
    state = run.core.profile.state
    return {ProfileState.MISSING: "none yet", ProfileState.KEYRING: "opens by the keyring"}.get(
        state, state.value
    )


def _package(name: str) -> Finding:
    try:
        return Finding(name, True, version(name))
    except PackageNotFoundError:
        return Finding(name, False, "not installed")


def _probe(name: str, check: Callable[[], str], *, needed: bool = True) -> Finding:
    """A check that fails by any exception: that is what it is there to find."""
    try:
        return Finding(name, True, check(), needed)
    except Exception as error:  # noqa: BLE001 - reported, not swallowed
        return Finding(name, False, str(error).split("\n")[0] or type(error).__name__, needed)


def _window() -> str:
    core = import_module("PySide6.QtCore")
    import_module("PySide6.QtQuick")
    return f"Qt {core.qVersion()}"


def _store() -> str:
    driver = import_module("sqlcipher3")
    connection = driver.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    if not row:
        raise RuntimeError("the SQLite library has no encryption")
    return f"SQLCipher {row[0]}"


def _keyring() -> str:
    import_module("storage.vault").SystemVault()
    return "available"
