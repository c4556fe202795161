# SPDX-License-Identifier: AGPL-3.0-or-later
from storage.store import Store


async def test_a_setting_is_its_default_until_it_is_set(store: Store) -> None:
    assert await store.settings.get("theme") == ""
    assert await store.settings.get("theme", "light") == "light"

    await store.settings.set("theme", "dark")
    await store.settings.set("theme", "")

    assert await store.settings.get("theme", "light") == ""


async def test_all_settings_are_told(store: Store) -> None:
    await store.settings.set("a", "1")
    await store.settings.set("account/1/b", "2")

    assert await store.settings.all() == {"a": "1", "account/1/b": "2"}
