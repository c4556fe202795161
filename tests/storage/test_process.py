# SPDX-License-Identifier: AGPL-3.0-or-later
import subprocess
import sys

from tests.storage.victims import ROOT

LOOK = """
import ctypes, resource
from storage.process import forbid_core_dumps
resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
before = ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)
forbid_core_dumps()
print(before, ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), resource.getrlimit(resource.RLIMIT_CORE)[0])
"""
IMPORTS = """
import sys
from pathlib import Path
from storage.profile import Profile
Profile.state(Path("/nowhere"))
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout


def test_an_open_profile_leaves_no_core_and_cannot_be_read_by_others() -> None:
    assert run(LOOK).split() == ["1", "0", "0"]


def test_asking_for_the_state_of_a_profile_imports_nothing_heavy() -> None:
    heavy = {"keyring", "cryptography", "argon2", "sqlcipher3", "aiosqlite"}

    assert not heavy & set(run(IMPORTS).split())
