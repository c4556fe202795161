# SPDX-License-Identifier: AGPL-3.0-or-later
"""Keeping Python's garbage collector from freezing the window.

Whatever else runs waits for a collection. A full one looks at every object: the 100,000 that
the imports left behind, and in a burst thousands of messages on their way. Measured, each took
0.1 s.
"""

import gc
from typing import Final

FULL_EVERY: Final = 50
"""Collections of the middle generation for one full collection; Python's own choice is 10."""


def spare_imports() -> None:
    """Call it when everything is imported: what is there by now stays, and is not looked at again."""
    gc.freeze()
    young, middle, _ = gc.get_threshold()
    gc.set_threshold(young, middle, FULL_EVERY)
