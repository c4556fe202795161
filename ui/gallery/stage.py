# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a page of the gallery is made of."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject

from ui.gallery.fake_core import FakeCore
from ui.tasks import UiTasks
from ui.theme.appearance import Appearance


@dataclass(frozen=True, slots=True)
class Stage:
    """Given to a page: made-up data, tasks, and a parent for its view models."""

    core: FakeCore
    tasks: UiTasks
    parent: QObject
    appearance: Appearance


@dataclass(frozen=True, slots=True)
class View:
    """A QML file and the view models it requires."""

    file: str  # see ui.theme.engine.view_file
    properties: dict[str, object] = field(default_factory=dict)
    then: Callable[[], object] | None = None  # what happens once it is shown


@dataclass(frozen=True, slots=True)
class Page:
    """One entry of the gallery; a module of ``ui.gallery.pages`` lists its own in ``PAGES``."""

    name: str
    build: Callable[[Stage], Awaitable[View]]
