# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who draws the window: the graphics card, or Qt's own software renderer.

Without a graphics card the software renderer starts twice as fast and takes half the
memory of an emulated one. ``XMPPCLIENT_RENDERER`` (``software`` or ``gpu``) overrides the
choice; Qt's own variables ``QT_QUICK_BACKEND`` and ``QSG_RHI_BACKEND`` override both.
"""

import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

VARIABLE = "XMPPCLIENT_RENDERER"
QT_VARIABLES = ("QT_QUICK_BACKEND", "QSG_RHI_BACKEND")
DEVICES = Path("/dev/dri")


def wants_software(environment: Mapping[str, str], gpu: bool) -> bool:
    """Whether to draw in software; Qt's own variables are left to Qt."""
    if any(name in environment for name in QT_VARIABLES):
        return False
    chosen = environment.get(VARIABLE, "")
    return chosen == "software" or (chosen != "gpu" and not gpu)


def has_gpu(platform: str = sys.platform, devices: Path = DEVICES) -> bool:
    """Whether there is a graphics card to draw with; only Linux can say so before a window exists."""
    return not platform.startswith("linux") or any(devices.glob("renderD*"))


def choose_renderer(environment: Mapping[str, str]) -> None:
    """Must be called before the first window is made."""
    if wants_software(environment, has_gpu()):
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether there is a screen; without one Qt would end the process without a word of ours."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not platform.startswith("linux") or any(environment.get(name) for name in names)
