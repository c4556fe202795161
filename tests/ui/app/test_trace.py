# SPDX-License-Identifier: AGPL-3.0-or-later
import re
import subprocess
import sys
import time

import pytest

from ui.trace import StartTrace, since_process_start


def test_each_milestone_is_said_once(capsys: pytest.CaptureFixture[str]) -> None:
    trace = StartTrace({"XMPPCLIENT_TRACE_START": "1"})
    for milestone in ("first-frame", "first-frame", "online"):
        trace.reached(milestone)

    assert re.fullmatch(r"first-frame \d+\nonline \d+\n", capsys.readouterr().out)


def test_nothing_is_said_unless_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    StartTrace({}).reached("first-frame")

    assert capsys.readouterr().out == ""


def test_time_is_counted_from_the_start_of_the_process() -> None:
    code = "import time; time.sleep(0.3); from ui.trace import since_process_start as s; print(s())"
    began = time.monotonic()
    told = float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
    took = (time.monotonic() - began) * 1000

    assert 300 <= told <= took + 20  # clock ticks are 10 ms
    assert since_process_start() > 0
