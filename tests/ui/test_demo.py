# SPDX-License-Identifier: AGPL-3.0-or-later
"""``xmppclient demo`` as a process of its own, with a display and without."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.lab.processes import comes_true, descendants, is_alive
from tests.meta.sources import ROOT
from tests.ui.kit import colours
from ui.demo import SIZE, platforms

READY = 60.0  # seconds; the budget is measured elsewhere
GONE = 8.0
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND")


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen that nobody looks at."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as server:  # fmt: skip
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


class Demo:
    """The command; ``folder`` is where it starts, and the home of everything it throws away."""

    def __init__(self, folder: Path, environment: Mapping[str, str], *options: str) -> None:
        self.folder = folder
        kept = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
        needed = {"PYTHONPATH": str(ROOT), "TMPDIR": str(folder), "XMPPCLIENT_TRACE_START": "1"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "xmppclient", "demo", *options],
            cwd=folder, env=kept | needed | environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip

    def finish(self) -> tuple[int, str, str]:
        """Exit status, the last line it wrote, and its complaints."""
        said, complaints = self.process.communicate(timeout=READY)
        return self.process.returncode, (said.splitlines() or [""])[-1], complaints

    def wait_for(self, milestone: str) -> list[int]:
        """Read on until it is told; the processes at that time."""
        assert self.process.stdout is not None
        assert any(line.startswith(milestone) for line in self.process.stdout), f"never {milestone}"
        return [self.process.pid, *descendants(self.process.pid)]

    @property
    def leftovers(self) -> list[Path]:
        return list(self.folder.glob("xmppclient-*"))


@pytest.fixture
def started(tmp_path: Path) -> Iterator[list[Demo]]:
    """Put every demonstration in here; it is ended with the test."""
    demos: list[Demo] = []
    yield demos
    for demo in demos:
        demo.process.kill()
        demo.process.communicate()
        assert comes_true(lambda left=demo: not left.leftovers, GONE)  # type: ignore[misc]


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":4711"}], ids=["no display", "a dead one"])
def test_where_no_window_can_be_seen_a_picture_is_made(
    tmp_path: Path, started: list[Demo], environment: dict[str, str]
) -> None:
    demo = Demo(tmp_path, environment)
    started.append(demo)

    status, line, complaints = demo.finish()

    assert status == 0, complaints
    assert line.endswith(str(tmp_path / "demo.png"))
    assert shows_something(tmp_path / "demo.png")
    assert [file.name for file in tmp_path.iterdir()] == ["demo.png"]


def test_a_screenshot_is_made_unseen_also_where_there_is_a_display(
    tmp_path: Path, started: list[Demo], display: str
) -> None:
    demo = Demo(tmp_path, {"DISPLAY": display}, "--screenshot", "mine.png")
    started.append(demo)

    status, line, complaints = demo.finish()

    assert (status, complaints) == (0, "")
    assert line.endswith(str(tmp_path / "mine.png"))
    assert shows_something(tmp_path / "mine.png")


def shows_something(picture: Path) -> bool:
    image = QImage(str(picture))
    return (image.width(), image.height()) == SIZE and len(colours(image)) > 20


def test_without_prosody_one_line_offers_the_gallery(tmp_path: Path, started: list[Demo]) -> None:
    demo = Demo(tmp_path, {"PATH": str(tmp_path)})
    started.append(demo)

    status, said, complaints = demo.finish()

    assert (status, said, complaints.count("\n")) == (1, "", 1)
    assert 'Install the package "prosody"' in complaints
    assert "python -m ui.gallery chat" in complaints


def test_a_picture_that_cannot_be_written_is_one_line(tmp_path: Path, started: list[Demo]) -> None:
    demo = Demo(tmp_path, {}, "--screenshot", str(tmp_path / "nowhere" / "x.png"))
    started.append(demo)

    status, _, complaints = demo.finish()

    assert (status, complaints.count("\n")) == (1, 1)
    assert "nowhere" in complaints


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_and_nothing_is_left(
    tmp_path: Path, started: list[Demo], display: str, number: int
) -> None:
    demo = Demo(tmp_path, {"DISPLAY": display})
    started.append(demo)
    processes = demo.wait_for("online")

    demo.process.send_signal(number)
    status, _, complaints = demo.finish()

    assert (status, complaints) == (0, "")
    assert len(processes) == 3  # the window, the people, their server
    assert not any(map(is_alive, processes))
    assert demo.leftovers == []


@pytest.mark.parametrize("milestone", ["first-frame", "online"])
def test_a_killed_window_takes_everything_along(
    tmp_path: Path, started: list[Demo], display: str, milestone: str
) -> None:
    demo = Demo(tmp_path, {"DISPLAY": display})
    started.append(demo)
    processes = demo.wait_for(milestone)

    demo.process.kill()

    assert len(processes) > 1
    assert comes_true(lambda: not any(map(is_alive, processes)), GONE)
    assert comes_true(lambda: not demo.leftovers, 1)


@pytest.mark.parametrize("seconds", [0.3, 0.6, 0.9])
def test_ctrl_c_while_it_starts_leaves_nothing_either(
    tmp_path: Path, started: list[Demo], display: str, seconds: float
) -> None:
    demo = Demo(tmp_path, {"DISPLAY": display})
    started.append(demo)
    time.sleep(seconds)
    processes = descendants(demo.process.pid)

    demo.process.send_signal(signal.SIGINT)
    demo.process.wait(GONE)

    assert comes_true(lambda: not any(map(is_alive, processes)), GONE)
    assert comes_true(lambda: not demo.leftovers, 1)


@pytest.mark.parametrize("seconds", [0, 5], ids=["while the story is told", "later"])
def test_people_who_die_end_the_demonstration_with_a_line(
    tmp_path: Path, started: list[Demo], display: str, seconds: float
) -> None:
    demo = Demo(tmp_path, {"DISPLAY": display})
    started.append(demo)
    demo.wait_for("online")
    world = descendants(demo.process.pid)[0]
    time.sleep(seconds)

    os.kill(world, signal.SIGKILL)
    status, _, complaints = demo.finish()

    assert (status, complaints.count("\n")) == (1, 1)
    assert "ended unexpectedly" in complaints
    assert demo.leftovers == []


@pytest.mark.parametrize(
    ("environment", "system", "wanted"),
    [
        ({}, "linux", "offscreen"),
        ({"DISPLAY": ":0"}, "linux", "xcb;offscreen"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", "wayland;xcb;offscreen"),
        ({"DISPLAY": ""}, "linux", "offscreen"),
        ({"QT_QPA_PLATFORM": "vnc", "DISPLAY": ":0"}, "linux", "vnc;offscreen"),
        ({}, "darwin", None),
        ({}, "win32", None),
    ],
)
def test_every_display_is_tried_before_it_plays_unseen(
    environment: dict[str, str], system: str, wanted: str | None
) -> None:
    assert platforms(environment, system) == wanted
