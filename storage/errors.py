# SPDX-License-Identifier: AGPL-3.0-or-later
"""What can go wrong with a profile. One class per situation of the user.

The message of an error is a short technical line for the log; the words a person
reads are found by the front ends (``ui/errors.py``, ``xmppclient/cli``).
"""


class StorageError(Exception):
    """Base of every error the store raises; driver errors never leave this package."""


class ProfileMissing(StorageError):
    """There is no profile in the folder."""


class ProfileExists(StorageError):
    """A profile was to be created where files of one already lie; nothing was touched."""


class ProfileInUse(StorageError):
    """Another process has the profile open."""

    def __init__(self, pid: int | None) -> None:
        super().__init__(f"profile in use by process {pid}" if pid else "profile in use")
        self.pid = pid


class WrongPassphrase(StorageError):
    """The passphrase opens no slot of the key file."""


class PassphraseNeeded(StorageError):
    """No slot can be opened without a passphrase (no keyring slot, or the keyring is locked)."""


class KeyFileDamaged(StorageError):
    """The key file is present but cannot be understood."""


class KeyringUnavailable(StorageError):
    """The operating system offers no keyring that keeps secrets encrypted."""


class DatabaseDamaged(StorageError):
    """The database cannot be read although the key is right (or it is empty)."""


class ForeignDatabase(StorageError):
    """Key file and database belong to different profiles."""


class SchemaTooNew(StorageError):
    """A newer version of the program wrote this database."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"database schema {found}, this program knows {known}")
        self.found = found
        self.known = known


class DiskFull(StorageError):
    """The disk is full; the transaction was rolled back."""
