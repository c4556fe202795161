# SPDX-License-Identifier: AGPL-3.0-or-later
import re
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from ui.theme.engine import IMPORT_PATH
from ui.theme.fonts import choose_families
from ui.theme.icons import draw_icon

ICONS = sorted(entry.name.removesuffix(".svg") for entry in files("resources").joinpath("icons").iterdir())


def inked(image: QImage) -> list[QColor]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [pixel for pixel in pixels if pixel.alpha() > 250]


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_drawn_in_the_colour_asked_for(name: str) -> None:
    image = draw_icon(name, QColor("#52C7BB"), 48)

    found = inked(image)
    assert found, f"{name} draws nothing"
    assert all(abs(pixel.red() - 0x52) < 3 and abs(pixel.green() - 0xC7) < 3 for pixel in found)


def test_an_icon_can_be_half_transparent() -> None:
    image = draw_icon("lock", QColor(0, 0, 0, 128), 48)

    assert max(image.pixelColor(x, 24).alpha() for x in range(48)) in range(120, 136)


def test_a_name_without_a_file_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        draw_icon("no-such-icon", QColor("black"), 24)


def test_every_icon_named_in_a_view_exists() -> None:
    missing = {
        (view.name, word)
        for view in Path(IMPORT_PATH, "ui").rglob("*.qml")
        for line in re.findall(r"(?:iconName|\bname): ([^\n]*)", view.read_text(encoding="utf-8"))
        for word in re.findall(r'[?:]\s*"([a-z]+(?:-[a-z]+)*)"|^"([a-z]+(?:-[a-z]+)*)"', line)
        for word in [word[0] or word[1]]
        if word not in ICONS
    }

    assert missing == set()


def test_the_desktop_s_own_face_is_kept() -> None:
    assert choose_families("Cantarell", {"Cantarell", "Inter"}) == ["Cantarell"]


def test_a_face_nobody_chose_gives_way_to_a_quieter_one() -> None:
    installed = {"DejaVu Sans", "Noto Sans", "Noto Color Emoji"}

    assert choose_families("DejaVu Sans", installed) == ["Noto Sans", "Noto Color Emoji"]
    assert choose_families("DejaVu Sans", {"DejaVu Sans"}) == ["DejaVu Sans"]
