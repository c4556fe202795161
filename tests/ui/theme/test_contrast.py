# SPDX-License-Identifier: AGPL-3.0-or-later
"""WCAG 2.2 §1.4.3: text at least 4.5:1 on every ground it may stand on."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from ui.theme.engine import prepare

TEXT = 4.5
GROUNDS = ("window", "sidebar", "surface", "field", "selected", "hover", "pressed", "bubbleIn", "bubbleOut")
ROLES = {
    "text": (*GROUNDS, "warningGround", "dangerGround", "successGround"),
    "textMuted": GROUNDS,
    "accent": ("window", "sidebar", "surface", "selected", "hover", "bubbleIn", "bubbleOut"),
    "link": ("bubbleIn", "bubbleOut", "surface"),
    "danger": ("sidebar", "surface", "selected", "hover", "bubbleIn", "bubbleOut", "dangerGround", "window"),
    "warning": (
        "sidebar",
        "surface",
        "selected",
        "hover",
        "bubbleIn",
        "bubbleOut",
        "warningGround",
        "window",
    ),
    "success": ("sidebar", "surface", "bubbleIn", "bubbleOut", "successGround", "window", "field"),
    "accentText": ("accent",),
    "dangerText": ("danger",),
    "tipText": ("tip",),
}


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QObject) -> Iterator[QObject]:
    engine = QQmlEngine()
    prepare(engine)
    theme = engine.singletonInstance("ui.theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("scheme", request.param)
    yield theme
    engine.deleteLater()


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("role", sorted(ROLES))
def test_text_can_be_read_on_every_ground(theme: QObject, role: str) -> None:
    ink = theme.property(role)
    weak = {
        ground: round(found, 2)
        for ground in ROLES[role]
        if (found := contrast(ink, theme.property(ground))) < TEXT
    }

    assert weak == {}


def test_names_of_people_can_be_read_on_bubbles(theme: QObject) -> None:
    ground = theme.property("bubbleIn")
    weak = [QColor(ink).name() for ink in theme.property("names") if contrast(QColor(ink), ground) < TEXT]

    assert weak == []


def test_letters_can_be_read_on_avatars(theme: QObject) -> None:
    ink = theme.property("avatarText")
    weak = [QColor(tint).name() for tint in theme.property("tints") if contrast(QColor(tint), ink) < TEXT]

    assert weak == []
    assert len(theme.property("tints")) == len(theme.property("names")) == 10


def test_the_measure_is_that_of_the_standard() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
