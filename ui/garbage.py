# SPDX-License-Identifier: AGPL-3.0-or-later
"""When and where Python's garbage is collected.

By itself a collection begins in whichever thread allocates next, also in one of the database.
If it finds an object of Qt there, Qt takes it apart in a thread that it does not belong to, which
has ended the program. And whatever else runs waits meanwhile: a full collection looks at every
object, the 100,000 that the imports left behind too, and in a burst thousands of messages
on their way. Measured, each took 0.1 s.
"""

import gc
from typing import Final, Self

FULL_EVERY: Final = 50
"""Collections of the middle generation for one full collection; Python's own choice is 10."""


def spare_imports() -> None:
    """Call it when everything is imported: what is there by now stays, and is not looked at again.

    What the imports left unused goes first; 4 MiB are worth one full collection at the start.
    """
    gc.collect()
    gc.freeze()


class Collector:
    """Collects where ``sweep`` is called, as often as Python would, and nowhere else."""

    def __init__(self) -> None:
        self._young, self._middle, _ = gc.get_threshold()

    def __enter__(self) -> Self:
        gc.disable()
        return self

    def __exit__(self, *_: object) -> None:
        gc.enable()

    def sweep(self) -> None:
        """Collect what is due; cheap when nothing is."""
        young, middle, old = gc.get_count()
        if young <= self._young:
            return
        if middle <= self._middle:
            gc.collect(0)
        elif old <= FULL_EVERY:
            gc.collect(1)
        else:
            gc.collect(2)
