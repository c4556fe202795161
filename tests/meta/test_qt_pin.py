# SPDX-License-Identifier: AGPL-3.0-or-later
"""PySide6 6.12.0 loses a reference to None with every call of a void method.

Before Python 3.12 that ends in ``Fatal Python error: none_dealloc`` after some thousand
calls, so the release must not come back in through an update.
"""

import subprocess
import sys

CALLS = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(20_000):
    thing.setObjectName("x")
    thing.blockSignals(True)
print(before - sys.getrefcount(None))
"""


def test_many_calls_of_void_methods_cost_no_references() -> None:
    result = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=60)

    assert result.returncode == 0, result.stderr
    assert int(result.stdout) < 100
