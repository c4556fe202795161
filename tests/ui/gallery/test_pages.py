# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from tests.ui.kit import colours, page
from ui.gallery.pages import all_pages

SIZES = ((1280, 800), (900, 600), (640, 480))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", sorted(all_pages()))
async def test_a_page_paints_in_every_size_and_says_nothing(
    name: str, scheme: str, qtlog: pytest.LogCaptureFixture
) -> None:
    async with page(name, SIZES[0], scheme=scheme) as shown:
        for size in SIZES:
            shown.window.resize(*size)
            await shown.settle(4)
            picture = shown.grab()

            assert (picture.width(), picture.height()) == size
            assert len(colours(picture)) > 5, f"{name} is blank at {size}"
    assert [record.message for record in qtlog.records] == []
