# SPDX-License-Identifier: AGPL-3.0-or-later
"""The garbage collector leaves alone what the imports made."""

import gc
from collections.abc import Iterator

import pytest

from ui.garbage import FULL_EVERY, spare_imports


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*thresholds)


def test_what_was_imported_is_not_looked_at_again() -> None:
    before = len(gc.get_objects())

    spare_imports()

    assert gc.get_freeze_count() >= before
    assert len(gc.get_objects()) < before / 10


def test_full_collections_are_rare_and_others_as_often_as_ever() -> None:
    young, middle, _ = gc.get_threshold()

    spare_imports()

    assert gc.get_threshold() == (young, middle, FULL_EVERY)
