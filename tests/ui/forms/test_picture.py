# SPDX-License-Identifier: AGPL-3.0-or-later
import base64

import pytest
from PySide6.QtGui import QImage

from ui.forms.picture import LARGEST, picture_url
from ui.gallery.fake_picture import captcha
from ui.pictures import WIDEST


def size_of(url: str) -> tuple[int, int]:
    image = QImage.fromData(base64.b64decode(url.partition(",")[2]))
    return image.width(), image.height()


def test_a_picture_is_drawn_anew() -> None:
    sent = captcha("K7WM4") + b"and something behind it"

    url = picture_url(sent, "image/png")

    assert size_of(url) == (238, 84)
    assert b"something behind" not in base64.b64decode(url.partition(",")[2])


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "image/png"),
        (b"nonsense", "image/png"),
        (captcha("K"), "image/svg+xml"),
        (captcha("K"), "text/html"),
        (captcha("K"), "image/jpeg"),
        (captcha("K") + b"\0" * LARGEST, "image/png"),
    ],
    ids=["empty", "nonsense", "svg", "html", "another kind", "too large"],
)
def test_what_is_no_picture_we_show_is_left_out(data: bytes, kind: str) -> None:
    assert picture_url(data, kind) == ""


def test_a_small_file_with_a_huge_picture_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.gallery.fake_picture.MARGIN", WIDEST)

    assert picture_url(captcha("K"), "image/png") == ""
