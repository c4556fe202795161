# SPDX-License-Identifier: AGPL-3.0-or-later
"""Text on what lies on a bubble, half transparent: quotes, cards, code."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from tests.ui.theme.test_contrast import TEXT, contrast
from ui.theme.engine import prepare


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QObject) -> Iterator[QObject]:
    engine = QQmlEngine()
    prepare(engine)
    theme = engine.singletonInstance("ui.theme", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("scheme", request.param)
    yield theme
    engine.deleteLater()


def over(upper: QColor, ground: QColor) -> QColor:
    """The colour one sees where a half transparent one lies on another."""
    part = upper.alphaF()
    mixed = (
        part * above + (1 - part) * below
        for above, below in zip(upper.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    )
    return QColor.fromRgbF(*mixed)


@pytest.mark.parametrize("bubble", ["bubbleIn", "bubbleOut"])
@pytest.mark.parametrize("cover", ["quote", "quoteHover", "code"])
def test_text_can_be_read_on_what_lies_on_a_bubble(theme: QObject, bubble: str, cover: str) -> None:
    ground = over(theme.property(cover), theme.property(bubble))
    inks = {"text": theme.property("text")}
    if cover != "code":
        inks["textMuted"] = theme.property("textMuted")
        inks |= {f"names[{n}]": QColor(ink) for n, ink in enumerate(theme.property("names"))}
    weak = {name: round(found, 2) for name, ink in inks.items() if (found := contrast(ink, ground)) < TEXT}

    assert weak == {}
