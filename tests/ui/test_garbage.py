# SPDX-License-Identifier: AGPL-3.0-or-later
"""Garbage is collected in the window's thread, and what the imports made is left alone."""

import asyncio
import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.garbage import Collector, spare_imports
from ui.loop import BudgetLoop


class Ring:
    """Garbage that only a collection finds; tells where it was found."""

    def __init__(self, found: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: found.append(threading.current_thread())).atexit = False


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    enabled = gc.isenabled()
    yield
    gc.unfreeze()
    if enabled:
        gc.enable()
    else:
        gc.disable()


def _litter() -> None:
    keep = [[number] for number in range(50_000)]
    assert keep


def test_what_was_imported_is_not_looked_at_again() -> None:
    gc.collect()
    before = len(gc.get_objects())

    spare_imports()

    assert gc.get_freeze_count() > before * 0.9  # a second collection may find a little more
    assert len(gc.get_objects()) < before / 10


def test_what_the_imports_left_unused_is_not_kept() -> None:
    found: list[threading.Thread] = []
    Ring(found)

    spare_imports()

    assert len(found) == 1


def test_garbage_waits_for_the_thread_of_the_window() -> None:
    found: list[threading.Thread] = []
    with Collector() as collector:
        gc.collect()
        Ring(found)
        worker = threading.Thread(target=_litter)
        worker.start()
        worker.join()
        assert found == []

        _ = [[number] for number in range(2_000)]
        collector.sweep()

    assert found == [threading.current_thread()]


def test_nothing_is_collected_when_little_was_made() -> None:
    with Collector() as collector:
        gc.collect()
        collections = [generation["collections"] for generation in gc.get_stats()]

        collector.sweep()

        assert [generation["collections"] for generation in gc.get_stats()] == collections


def test_all_generations_have_their_turn() -> None:
    with Collector() as collector:
        before = [generation["collections"] for generation in gc.get_stats()]
        keep: list[list[list[int]]] = []
        for _ in range(700):
            keep.append([[number] for number in range(800)])
            collector.sweep()
        after = [generation["collections"] for generation in gc.get_stats()]

    assert all(late > early for early, late in zip(before, after, strict=True))


def test_the_collector_hands_back_what_it_took() -> None:
    gc.enable()
    with Collector():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_the_loop_sweeps_after_each_turn() -> None:
    swept: list[threading.Thread] = []
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)

    def made() -> BudgetLoop:
        return BudgetLoop(app, after_turn=lambda: swept.append(threading.current_thread()))

    with asyncio.Runner(loop_factory=made) as runner:
        runner.run(asyncio.sleep(0.01))

    assert set(swept) == {threading.main_thread()}
