# SPDX-License-Identifier: AGPL-3.0-or-later
"""Tests of the window: offscreen, drawn in software, asynchronous ones on the window's own loop."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ["LC_ALL"] = "C.UTF-8"  # the window speaks the English of its source
os.environ.pop("LANGUAGE", None)

import asyncio
from collections.abc import Callable, Iterator, Mapping

import pytest
import qasync
from PySide6.QtWidgets import QApplication

from ui.garbage import Collector
from ui.loop import BudgetLoop

LoopFactory = Callable[[], asyncio.AbstractEventLoop]


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Objects of Qt are taken apart in their own thread, as in the program."""
    with Collector() as collector:
        yield
        collector.sweep()


def _application() -> QApplication:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    return app


def budget_loop() -> asyncio.AbstractEventLoop:
    return BudgetLoop(_application())


def plain_qasync() -> asyncio.AbstractEventLoop:
    return qasync.QEventLoop(_application())  # type: ignore[no-any-return]


def pytest_asyncio_loop_factories(config: pytest.Config, item: pytest.Item) -> Mapping[str, LoopFactory]:
    """Our loop; the suite of the loop itself runs under plain qasync too."""
    if item.path.name == "test_loop.py":
        return {"ours": budget_loop, "qasync": plain_qasync}
    return {"ours": budget_loop}
