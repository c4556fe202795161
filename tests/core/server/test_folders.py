# SPDX-License-Identifier: AGPL-3.0-or-later
import os
import stat
import subprocess
import sys
from pathlib import Path

from xmppclient.server import ThrowAwayFolder

ROOT = Path(__file__).parents[3]
MAKE_ONE_AND_WAIT = """
import sys, time
from pathlib import Path
from xmppclient.server import ThrowAwayFolder
folder = ThrowAwayFolder("demo", Path(sys.argv[1]))
(folder.path / "data").write_text("x")
print(folder.path, flush=True)
time.sleep(60)
"""


def test_a_folder_is_private_and_goes_with_its_owner(tmp_path: Path) -> None:
    with ThrowAwayFolder("demo", tmp_path) as folder:
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
        assert folder.path.name.startswith("xmppclient-demo-")

    assert list(tmp_path.iterdir()) == []


def test_the_folder_of_a_killed_process_is_swept_by_the_next(tmp_path: Path) -> None:
    command = [sys.executable, "-c", MAKE_ONE_AND_WAIT, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        left = Path(process.stdout.readline().strip())
        try:
            with ThrowAwayFolder("demo", tmp_path):
                assert left.exists()  # its owner lives
        finally:
            process.kill()

    with ThrowAwayFolder("demo", tmp_path):
        assert not left.exists()


def test_a_folder_that_is_just_being_made_is_left_alone(tmp_path: Path) -> None:
    young, old = tmp_path / "xmppclient-demo-young", tmp_path / "xmppclient-demo-old"
    young.mkdir()
    old.mkdir()
    os.utime(old, (0, 0))

    with ThrowAwayFolder("demo", tmp_path):
        assert young.exists()
        assert not old.exists()


def test_folders_of_other_purposes_are_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "xmppclient-lab-1"
    other.mkdir()
    os.utime(other, (0, 0))

    with ThrowAwayFolder("demo", tmp_path):
        assert other.exists()
