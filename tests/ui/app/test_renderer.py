# SPDX-License-Identifier: AGPL-3.0-or-later
from pathlib import Path

import pytest

from ui.renderer import has_display, has_gpu, wants_software


@pytest.mark.parametrize(
    ("environment", "gpu", "software"),
    [
        ({}, True, False),
        ({}, False, True),
        ({"XMPPCLIENT_RENDERER": "software"}, True, True),
        ({"XMPPCLIENT_RENDERER": "gpu"}, False, False),
        ({"QT_QUICK_BACKEND": "rhi"}, False, False),
        ({"QSG_RHI_BACKEND": "vulkan", "XMPPCLIENT_RENDERER": "software"}, False, False),
    ],
)
def test_the_renderer_follows_the_hardware_and_what_was_asked_for(
    environment: dict[str, str], gpu: bool, software: bool
) -> None:
    assert wants_software(environment, gpu) is software


def test_a_graphics_card_is_seen_by_its_device(tmp_path: Path) -> None:
    assert not has_gpu("linux", tmp_path)
    (tmp_path / "renderD128").touch()
    assert has_gpu("linux", tmp_path)


def test_other_systems_are_trusted_to_have_one(tmp_path: Path) -> None:
    assert has_gpu("win32", tmp_path / "nothing")


@pytest.mark.parametrize(
    ("environment", "platform", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
    ],
)
def test_a_screen_is_looked_for_before_qt_needs_one(
    environment: dict[str, str], platform: str, there: bool
) -> None:
    assert has_display(environment, platform) is there
