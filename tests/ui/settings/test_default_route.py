# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest

from tests.ui.kit import tasks_of, until
from ui.gallery.fake_core import FakeCore
from ui.gallery.fake_routes import INVITATION, LOGIN, ONION
from ui.settings.settings import SettingsViewModel


@pytest.fixture
async def settings() -> AsyncIterator[SettingsViewModel]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        model = SettingsViewModel(core, tasks)
        await model.load()
        yield model


async def routes(settings: SettingsViewModel) -> set[str]:
    return {account.route for account in await settings._core.accounts.list()}


async def test_new_accounts_begin_with_what_is_chosen(settings: SettingsViewModel) -> None:
    before = await routes(settings)
    settings.default_route.choice.choose("tor")
    assert settings.default_route.moved
    settings.default_route.apply()
    await until(lambda: not settings.default_route.moved)

    assert await settings._core.routes.default() == "tor"
    assert await routes(settings) == before
    assert settings.property("account").way_model.route.text == "tor"
    assert settings.registration.way_model.route.text == "tor"


async def test_all_accounts_take_it_only_after_a_question(settings: SettingsViewModel) -> None:
    settings.default_route.choice.choose("tor")
    settings.default_route.applyEverywhere()
    questions = settings.property("questions")
    await until(lambda: questions.open)
    assert questions.title == "Use Tor for all accounts?"
    assert not questions.danger
    questions.answer(False)
    await until(lambda: not questions.open)
    assert "tor" not in await routes(settings)

    settings.default_route.applyEverywhere()
    await until(lambda: questions.open)
    questions.answer(True)
    await until(lambda: not settings.default_route.moved)
    assert await routes(settings) == {"tor"}


async def test_a_weaker_route_for_all_is_a_dangerous_question(settings: SettingsViewModel) -> None:
    await settings._core.routes.set_default("tor", everywhere=True)
    await settings.load()
    settings.default_route.choice.choose("direct")
    settings.default_route.applyEverywhere()
    questions = settings.property("questions")
    await until(lambda: questions.open)

    assert questions.danger
    assert "your server sees your internet address" in questions.text
    questions.answer(False)


async def test_an_invitation_fills_in_the_form_it_is_for(settings: SettingsViewModel) -> None:
    led: list[bool] = []
    settings.invited.connect(led.append)
    for how in (INVITATION, LOGIN):
        settings.invitation_form.read(settings._core.routes.link(how))
        settings.invitation_form.accept()

    assert led == [True, False]
    assert settings.registration.domain == ONION
    assert settings.property("account").way_model.server == LOGIN.connect[0]
