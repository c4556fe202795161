# SPDX-License-Identifier: AGPL-3.0-or-later
"""The real program as a process of its own, on an empty profile."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
FIRST_FRAME_LIMIT = 20.0  # seconds; generous, the budget is measured by bench


@pytest.fixture
def program(tmp_path: Path) -> Iterator["subprocess.Popen[str]"]:
    environment = os.environ | {"XMPPCLIENT_TRACE_START": "1", "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(
        [sys.executable, "-m", "xmppclient", "--profile", str(tmp_path / "profile"), "gui"],
        cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    yield process
    process.kill()
    process.communicate()


def first_frame(process: "subprocess.Popen[str]") -> float:
    assert process.stdout is not None
    found = re.fullmatch(r"first-frame (\d+)\n", process.stdout.readline())
    assert found, "the first line tells when the first frame was drawn"
    return int(found[1]) / 1000


def test_the_first_frame_is_reported(program: "subprocess.Popen[str]") -> None:
    assert 0 < first_frame(program) < FIRST_FRAME_LIMIT


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_cleanly(program: "subprocess.Popen[str]", number: int) -> None:
    first_frame(program)
    began = time.monotonic()
    program.send_signal(number)
    _, complaints = program.communicate(timeout=10)

    assert program.returncode == 0
    assert complaints == ""
    assert time.monotonic() - began < 5


def test_the_encryption_is_not_imported_before_the_window() -> None:
    slow = ["slixmpp_omemo", "omemo", "xmppclient.session", "xmppclient.services.omemo.engine"]
    code = f"import sys, ui.app, xmppclient.core; print([m for m in {slow} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, text=True, capture_output=True, check=True)

    assert done.stdout.strip() == "[]"


def test_without_a_screen_there_is_a_plain_sentence_and_no_crash(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-m", "xmppclient", "--profile", str(tmp_path), "gui"],
        cwd=ROOT, env=environment, text=True, capture_output=True, check=False,
    )  # fmt: skip

    assert done.returncode == 1
    assert done.stderr.startswith("error: there is no screen")
