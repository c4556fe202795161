# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine

from tests.ui.kit import tasks_of, until
from ui.gallery.fake_core import FakeCore
from ui.theme.appearance import Appearance
from ui.theme.engine import prepare


class Look:
    def __init__(self, core: FakeCore, appearance: Appearance) -> None:
        self.core = core
        self.appearance = appearance
        self.engine = QQmlEngine()
        prepare(self.engine)
        appearance.attach(self.engine)
        theme = self.engine.singletonInstance("ui.theme", "Theme")
        assert isinstance(theme, QObject)
        self.theme = theme


@pytest.fixture
async def look() -> AsyncIterator[Look]:
    core = FakeCore(empty=True)
    async with tasks_of(core) as tasks:
        yield Look(core, Appearance(core.settings, tasks))


async def test_the_system_s_scheme_is_followed_unless_the_user_chose(look: Look) -> None:
    hints = QGuiApplication.styleHints()
    hints.setColorScheme(Qt.ColorScheme.Dark)
    system_is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    assert look.theme.property("dark") is system_is_dark
    hints.unsetColorScheme()

    look.appearance.setScheme("dark")
    assert look.theme.property("dark") is True
    look.appearance.setScheme("light")
    assert look.theme.property("dark") is False


async def test_a_choice_is_remembered(look: Look) -> None:
    look.appearance.setScheme("dark")
    look.appearance.setTextSize("large")
    look.appearance.setReducedMotion(True)
    await until(lambda: len(look.core.settings.values) == 3)
    again = Appearance(look.core.settings, look.appearance._tasks)
    await again.load()

    assert (again.property("scheme"), again.property("textSize"), again.property("reducedMotion")) == (
        "dark", "large", True,
    )  # fmt: skip


async def test_an_unknown_value_in_the_settings_does_no_harm(look: Look) -> None:
    await look.core.settings.set("theme", "mauve")
    await look.appearance.load()

    assert look.appearance.property("scheme") == "system"


async def test_text_has_three_sizes(look: Look) -> None:
    sizes = []
    for size in ("small", "normal", "large"):
        look.appearance.setTextSize(size)
        sizes.append(look.theme.property("textBody"))

    assert sizes == sorted(set(sizes))


async def test_reduced_motion_stops_all_motion(look: Look) -> None:
    assert look.theme.property("motion") > 0
    look.appearance.setReducedMotion(True)

    assert look.theme.property("motion") == 0
