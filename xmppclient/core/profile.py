# SPDX-License-Identifier: AGPL-3.0-or-later
"""The profile as a front end sees it: missing, locked, or open."""

from pathlib import Path

from storage.profile import Profile
from storage.store import Store
from xmppclient.errors import ProfileMissing
from xmppclient.model import ProfileState


class ProfileHolder:
    """Holds the open profile, if there is one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._profile: Profile | None = None

    @property
    def state(self) -> ProfileState:
        return ProfileState.OPEN if self._profile else ProfileState(Profile.state(self._folder))

    @property
    def folder(self) -> str:
        return str(self._folder)

    @property
    def store(self) -> Store:
        """The open store. Raises ``ProfileMissing`` while the profile is not open."""
        return self._open.store

    async def create(self, passphrase: str | None, *, keyring: bool = False) -> None:
        """Make a new profile and open it. Raises ``StorageError``."""
        self._profile = await Profile.create(self._folder, passphrase, keyring=keyring)

    async def unlock(self, passphrase: str | None) -> None:
        """Open the profile; without a passphrase through the keyring. Raises ``StorageError``."""
        if self._profile is None:
            self._profile = await Profile.open(self._folder, passphrase)

    async def change_passphrase(self, old: str, new: str) -> None:
        """Raises ``WrongPassphrase``; then nothing was changed."""
        await self._open.change_passphrase(old, new)

    async def close(self) -> None:
        profile, self._profile = self._profile, None
        if profile:
            await profile.close()

    @property
    def _open(self) -> Profile:
        if self._profile is None:
            raise ProfileMissing("the profile is not open")
        return self._profile
