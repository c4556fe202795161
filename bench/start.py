# SPDX-License-Identifier: AGPL-3.0-or-later
"""From the start of the process to the first frame, and to being online beside a local Prosody.

The window runs offscreen with the software renderer. Yardstick: a bare Python that imports
Qt Quick and ends.

    python -m bench.start
"""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from bench.kit import PASSPHRASE, Row, at_most, folder, newcomer, table
from tests.lab.lab import ProsodyLab

RUNS = 5
REST = 5.0  # seconds until nothing is left to do
PROGRAM = [sys.executable, "-m", "xmppclient"]
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "XMPPCLIENT_TRACE_START": "1"}


def run() -> list[Row]:
    with folder() as root:
        return asyncio.run(_with_server(root))


async def _with_server(root: Path) -> list[Row]:
    lab = ProsodyLab(root / "prosody", durable=False)
    await lab.start()
    try:
        core, _ = await newcomer(lab, root / "profile")
        await core.close()
        (root / "passphrase").write_text(PASSPHRASE)
        return await asyncio.to_thread(_measure, root)
    finally:
        await lab.stop()


def _measure(root: Path) -> list[Row]:
    command = [*PROGRAM, "--profile", str(root / "profile"), "--passphrase-file", str(root / "passphrase")]
    _window(command)  # warm
    frames, onlines = zip(*(_window(command) for _ in range(RUNS)), strict=True)
    listens = [_listen(command) for _ in range(RUNS)]
    bare = f"python that imports Qt Quick {median(_bare() for _ in range(RUNS)):.2f} s"
    return [
        at_most("process start to first frame (warm)", median(frames) / 1000, 1.0, "s", bare),
        at_most("window: process start to online", median(onlines) / 1000, 3.0, "s"),
        at_most("`listen`: process start to online", median(listens), 1.2, "s"),
        at_most("window: RSS at rest, online, nothing open", _memory(command), 170, "MiB"),
    ]


def _memory(command: list[str]) -> float:
    """Of the program as it is, some seconds after it is online."""
    process = subprocess.Popen(
        [*command, "gui"], stdout=subprocess.PIPE, text=True, env={**os.environ, **OFFSCREEN}
    )
    assert process.stdout is not None
    try:
        while not process.stdout.readline().startswith("online"):
            pass
        time.sleep(REST)
        status = Path(f"/proc/{process.pid}/status").read_text()
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def _window(command: list[str]) -> tuple[float, float]:
    """Milliseconds to the first frame and to online."""
    with _running([*command, "gui"], OFFSCREEN) as lines:
        found: dict[str, float] = {}
        for line in lines:
            name, value = line.split()
            found[name] = float(value)
            if "online" in found:
                break
    return found["first-frame"], found["online"]


def _listen(command: list[str]) -> float:
    started = time.perf_counter()
    with _running([*command, "listen", "--json"], {}) as lines:
        for line in lines:
            if json.loads(line).get("state") == "online":
                break
        return time.perf_counter() - started


def _bare() -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import PySide6.QtQuick"], check=True)
    return time.perf_counter() - started


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[Iterator[str]]:
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env={**os.environ, **environment})
    assert process.stdout is not None
    try:
        yield iter(process.stdout)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)
        process.stdout.close()


if __name__ == "__main__":
    print(table(run()))
