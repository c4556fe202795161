# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest

from tests.ui.hands import Hands
from tests.ui.kit import page, tasks_of, until
from ui.gallery.fake_core import FakeCore
from ui.settings.privacy import PrivacyViewModel
from xmppclient.privacy import CHOICES, PRESETS, preset_of


class Desk:
    def __init__(self, core: FakeCore, model: PrivacyViewModel) -> None:
        self.core, self.model = core, model


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    core = FakeCore()
    async with tasks_of(core) as tasks:
        model = PrivacyViewModel(core, tasks)
        await model.load()
        yield Desk(core, model)


async def test_by_default_contacts_get_receipts_and_nobody_more(desk: Desk) -> None:
    model = desk.model

    assert (model.receipts, model.markers, model.typing, model.readSync) == (True, False, False, True)
    assert model.preset == "private"


@pytest.mark.parametrize(
    ("preset", "on"),
    [
        ("comfortable", (True, True, True, True)),
        ("private", (True, False, False, True)),
        ("paranoid", (False, False, False, False)),
    ],
)
async def test_a_preset_sets_every_switch(desk: Desk, preset: str, on: tuple[bool, ...]) -> None:
    desk.model.choose(preset)
    model = desk.model
    assert (model.receipts, model.markers, model.typing, model.readSync) == on
    assert model.preset == preset
    await until(lambda: preset_of(desk.core.settings.values) == preset)


async def test_one_switch_makes_a_mixture(desk: Desk) -> None:
    desk.model.setTyping(True)
    await until(lambda: desk.core.settings.values)

    assert desk.model.preset == ""
    assert desk.model.presetWords == "A mixture of your own."
    assert desk.core.settings.values == {"privacy/typing": "on"}


def test_every_preset_says_something_about_every_choice() -> None:
    assert {frozenset(values) for values in PRESETS.values()} == {frozenset(c.key for c in CHOICES)}


async def test_the_switches_follow_the_preset_on_screen() -> None:
    async with page("settings", (900, 2000)) as shown:
        hands = Hands(shown)
        assert not hands.look("typing", "checked")
        await hands.click("typing")
        await shown.settle()
        assert hands.look("preset", "value") == ""
        assert (await shown.stage.core.settings.get("privacy/typing")) == "on"

        shown.window.contentItem().childItems()[0].property("settings").privacy.choose("private")
        await shown.settle()
        assert not hands.look("typing", "checked"), "also after it was pressed"
