# SPDX-License-Identifier: AGPL-3.0-or-later
"""The user's choices that concern the whole profile."""

from collections.abc import Mapping

from xmppclient.core.profile import ProfileHolder


class Settings:
    def __init__(self, profile: ProfileHolder) -> None:
        self._profile = profile

    async def get(self, key: str) -> str:
        """The stored value, or an empty text."""
        return await self._profile.store.settings.get(key)

    async def set(self, key: str, value: str) -> None:
        await self._profile.store.settings.set(key, value)

    async def all(self) -> Mapping[str, str]:
        return await self._profile.store.settings.all()
