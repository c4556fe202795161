# SPDX-License-Identifier: AGPL-3.0-or-later
"""Settings as text by key. Those of an account are called ``account/<id>/<key>``."""

from storage.database import Database


class Settings:
    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, key: str, default: str = "") -> str:
        rows = await self._database.fetch("SELECT value FROM setting WHERE key = ?", key)
        return str(rows[0][0]) if rows else default

    async def set(self, key: str, value: str) -> None:
        await self._database.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            key, value,
        )  # fmt: skip

    async def all(self) -> dict[str, str]:
        rows = await self._database.fetch("SELECT key, value FROM setting")
        return dict(rows)
