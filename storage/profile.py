# SPDX-License-Identifier: AGPL-3.0-or-later
"""A profile: one folder with a key file, an encrypted database and a lock.

Nothing is ever made anew over existing data. ``create`` builds both files under other
names and renames the database first, the key file last; a process killed in between
leaves no profile, or one that the next ``open`` completes.

Heavy modules (the driver, Argon2, the ciphers, the keyring) are imported when a profile is
opened or made, not when the program starts.
"""

import asyncio
import errno
from collections.abc import Callable, Coroutine
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, ParamSpec, TypeVar, cast

from storage import keys, private
from storage.cancellation import finish
from storage.errors import (
    DatabaseDamaged,
    DiskFull,
    ForeignDatabase,
    KeyFileDamaged,
    KeyringUnavailable,
    PassphraseNeeded,
    ProfileExists,
    ProfileMissing,
    StorageError,
    WrongPassphrase,
)
from storage.keys import Argon2Cost, KeyFile, SlotKind
from storage.lock import ProfileLock
from storage.process import forbid_core_dumps
from storage.vault import SystemVault, Vault

if TYPE_CHECKING:
    from storage.database import DatabaseKey
    from storage.store import Store

KEY_FILE: Final = "keys.xck"
DATABASE: Final = "store.db"
LOCK: Final = "lock"
UNBORN: Final = ".new"  # suffix while a profile is being made
OpenVault = Callable[[], Vault]

P = ParamSpec("P")
T = TypeVar("T")


def _os_errors(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Let an error of the file system leave as one of ours."""

    @wraps(method)
    async def translated(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return await method(*args, **kwargs)
        except OSError as error:
            full = error.errno in (errno.ENOSPC, errno.EDQUOT)
            raise (DiskFull if full else StorageError)(error.strerror or repr(error)) from error

    return translated


class Profile:
    """An open profile. Made by ``create`` or ``open``; ended by ``close``.

    ``attachment_key`` (32 bytes) encrypts files kept beside the database.
    """

    def __init__(
        self,
        folder: Path,
        lock: ProfileLock,
        store: "Store",
        attachment_key: bytes,
        cost: Argon2Cost,
        vault: OpenVault,
    ) -> None:
        self.folder = folder
        self.store = store
        self.attachment_key = attachment_key
        self._lock = lock
        self._cost = cost
        self._vault = vault

    @staticmethod
    def state(folder: Path) -> Literal["missing", "locked", "keyring"]:
        """What must happen before the profile can be used. Reads one small file.

        A profile whose key file is damaged or gone counts as locked; ``open`` says more.
        """
        if not _has_profile(folder):
            return "missing"
        try:
            file = _read_key_file(folder)
        except (KeyFileDamaged, OSError):
            return "locked"
        return "keyring" if file.slot(SlotKind.KEYRING) else "locked"

    @classmethod
    @_os_errors
    async def create(
        cls,
        folder: Path,
        passphrase: str | None,
        *,
        keyring: bool = False,
        cost: Argon2Cost = Argon2Cost(),  # noqa: B008  (frozen)
        vault: OpenVault = SystemVault,
    ) -> "Profile":
        """Make a profile in ``folder`` and open it.

        ``passphrase``, ``keyring`` or both say how it is unlocked; both is best, since a
        keyring can be lost with a change of desktop. Raises ProfileExists if any file of a
        profile lies there, ProfileInUse, PassphraseNeeded if no way of unlocking is given,
        KeyringUnavailable.
        """
        if not passphrase and not keyring:
            raise PassphraseNeeded("a profile needs a passphrase or a keyring")
        private.make_folder(folder)
        lock = _locked(folder)
        try:
            making = asyncio.to_thread(_create_files, folder, passphrase, vault if keyring else None, cost)
            file, master = await finish(making)
            return await cls._opened(folder, lock, file, master, cost, vault)
        except BaseException:
            lock.release()
            raise

    @classmethod
    @_os_errors
    async def open(
        cls,
        folder: Path,
        passphrase: str | None,
        *,
        cost: Argon2Cost = Argon2Cost(),  # noqa: B008  (frozen)
        vault: OpenVault = SystemVault,
    ) -> "Profile":
        """Unlock a profile; without a passphrase by the system's keyring.

        ``cost`` is for a passphrase set later; the slot itself tells what it costs to open.
        Raises ProfileMissing, ProfileInUse, KeyFileDamaged, WrongPassphrase,
        PassphraseNeeded, KeyringUnavailable (only where no passphrase could help),
        DatabaseDamaged, ForeignDatabase, SchemaTooNew.
        """
        if not _has_profile(folder):
            raise ProfileMissing(str(folder))
        lock = _locked(folder)
        try:
            file = _read_key_file(folder)
            _finish_birth(folder)
            master = await _unlock_and_import(file, passphrase, vault)
            return await cls._opened(folder, lock, file, master, cost, vault)
        except BaseException:
            lock.release()
            raise

    @classmethod
    async def _opened(
        cls, folder: Path, lock: ProfileLock, file: KeyFile, master: bytes, cost: Argon2Cost, vault: OpenVault
    ) -> "Profile":
        store = await _open_store(folder / DATABASE, _database_key(master, file))
        attachment_key = keys.derive(master, file.database_id, "attachments 1")
        return cls(folder, lock, store, attachment_key, cost, vault)

    @_os_errors
    async def change_passphrase(self, old: str, new: str) -> None:
        """Wrap the master key by a new passphrase; the old one opens nothing any more.

        A profile that only the keyring opened until now gets its first passphrase; ``old``
        is not looked at then. Raises WrongPassphrase, PassphraseNeeded if ``new`` is empty.
        """
        if not new:
            raise PassphraseNeeded("the new passphrase is empty")
        await finish(asyncio.to_thread(_change_passphrase, self.folder, old, new, self._cost, self._vault))

    async def close(self) -> None:
        """Close the store and let other processes have the profile. May be called twice."""
        try:
            await self.store.close()
        finally:
            self._lock.release()


def _locked(folder: Path) -> ProfileLock:
    forbid_core_dumps()
    private.restrict(folder)
    return ProfileLock(folder / LOCK)


def _has_profile(folder: Path) -> bool:
    return (folder / KEY_FILE).exists() or (folder / DATABASE).exists()


def _read_key_file(folder: Path) -> KeyFile:
    """The key file, or the one that a killed ``create`` had not renamed yet."""
    for name in (KEY_FILE, KEY_FILE + UNBORN):
        try:
            return KeyFile.parse((folder / name).read_bytes())
        except FileNotFoundError:
            continue
    raise KeyFileDamaged("the key file is gone")


def _finish_birth(folder: Path) -> None:
    """Do what a killed ``create`` or passphrase change had left to do."""
    private.discard(folder / KEY_FILE)
    if not (folder / KEY_FILE).exists():
        private.move(folder / (KEY_FILE + UNBORN), folder / KEY_FILE)


def _create_files(
    folder: Path, passphrase: str | None, vault: OpenVault | None, cost: Argon2Cost
) -> tuple[KeyFile, bytes]:
    from storage import database

    if _has_profile(folder):
        raise ProfileExists(str(folder))
    _remove_unborn(folder)
    master, file = keys.new_key(), KeyFile(keys.new_id())
    if passphrase:
        file = file.with_passphrase(master, passphrase, cost)
    if vault is not None:
        secret = keys.new_key()
        vault().set(file.database_id.hex(), secret)
        file = file.with_keyring(master, secret)
    unborn = folder / (DATABASE + UNBORN)
    database.create(unborn, _database_key(master, file))
    private.write(folder / (KEY_FILE + UNBORN), file.content())
    private.move(unborn, folder / DATABASE)
    private.move(folder / (KEY_FILE + UNBORN), folder / KEY_FILE)
    return file, master


def _remove_unborn(folder: Path) -> None:
    """What a killed ``create`` left was never a profile: no key to it was ever stored."""
    for leftover in (*folder.glob(f"{DATABASE}{UNBORN}*"), folder / (KEY_FILE + UNBORN)):
        leftover.unlink(missing_ok=True)


async def _unlock_and_import(file: KeyFile, passphrase: str | None, vault: OpenVault) -> bytes:
    """The master key; the driver is imported while Argon2 runs."""
    master, driver = await asyncio.gather(
        asyncio.to_thread(_unlock, file, passphrase, vault),
        asyncio.to_thread(import_module, "storage.store"),
        return_exceptions=True,  # so that both are over
    )
    for outcome in (master, driver):
        if isinstance(outcome, BaseException):
            raise outcome
    return cast(bytes, master)


def _unlock(file: KeyFile, passphrase: str | None, vault: OpenVault) -> bytes:
    if passphrase:
        return file.open_passphrase(passphrase)
    if not file.slot(SlotKind.KEYRING):
        raise PassphraseNeeded("the profile has no keyring slot")
    try:
        return file.open_keyring(vault().get(file.database_id.hex()) or b"")
    except (KeyringUnavailable, WrongPassphrase) as error:
        if file.slot(SlotKind.PASSPHRASE):
            raise PassphraseNeeded("the keyring does not open the profile") from error
        raise KeyringUnavailable("the keyring does not open the profile") from error


def _change_passphrase(folder: Path, old: str, new: str, cost: Argon2Cost, vault: OpenVault) -> None:
    file = _read_key_file(folder)
    has_passphrase = file.slot(SlotKind.PASSPHRASE) is not None
    master = file.open_passphrase(old) if has_passphrase else _unlock(file, None, vault)
    private.replace(folder / KEY_FILE, file.with_passphrase(master, new, cost).content())


def _database_key(master: bytes, file: KeyFile) -> "DatabaseKey":
    from storage.database import DatabaseKey

    return DatabaseKey(keys.derive(master, file.database_id, "database 1"), file.database_id)


async def _open_store(path: Path, key: "DatabaseKey") -> "Store":
    """Open the database with a key that is known to be right."""
    from storage.database import Database
    from storage.store import Store

    head = _head(path)
    try:
        return Store(await Database.open(path, key))
    except DatabaseDamaged as error:
        if head.strip(b"\0") and not key.database_id.startswith(head):
            raise ForeignDatabase("the database belongs to another profile") from error
        raise


def _head(path: Path) -> bytes:
    """What names the database (see DatabaseKey); empty for an empty file."""
    try:
        with path.open("rb") as file:
            return file.read(keys.ID_BYTES)
    except FileNotFoundError as error:
        raise DatabaseDamaged("the database is gone") from error
