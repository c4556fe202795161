# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the measured windows do. Each runs in a process of its own and reports in lines of JSON.

    python -m bench.scenes NAME ARGUMENT...

``bench.window`` starts them: offscreen, with the software renderer.
"""

import asyncio
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from PySide6.QtCore import Q_ARG, QMetaObject, Qt, QTimer
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtWidgets import QApplication

import ui.app
from bench.kit import PASSPHRASE
from ui.loop import BudgetLoop
from ui.scene import SceneControls
from xmppclient.events import MessageAdded
from xmppclient.model import ConnectionState, DeliveryState

TICK = 4  # milliseconds
FREEZE = 60.0  # milliseconds that a window may not answer
REST = 5.0  # seconds of doing nothing before memory is looked at
STEPS = 400
STEP = 150.0  # px
FRAME = 1 / 60
READ = 256 * 1024  # bytes: what asyncio reads at most at a time
EMPTY = b"import QtQuick\nimport QtQuick.Controls.Basic\nApplicationWindow { visible: true }"


def tell(**facts: object) -> None:
    print(json.dumps(facts), flush=True)


async def told() -> None:
    """Wait for a line on the standard input, with the loop running."""
    await asyncio.to_thread(sys.stdin.readline)


class Ticks:
    """How long nothing else could happen on Qt's loop: the gaps between ticks that are due every 4 ms."""

    def __init__(self) -> None:
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=TICK)
        self._timer.timeout.connect(self._tick)
        self._last = self._worked = 0.0
        self._gaps: list[float] = []
        self._own = 0.0  # most milliseconds of this thread's own work in one gap

    def start(self) -> None:
        self._gaps.clear()
        self._last, self._worked, self._own = time.perf_counter(), time.thread_time(), 0.0
        self._timer.start()

    def stop(self) -> dict[str, float]:
        self._timer.stop()
        over = sum(gap > FREEZE for gap in self._gaps)
        return {**spread(self._gaps), "over": over, "own": self._own}

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self._gaps.append((now - self._last) * 1000)
        self._own = max(self._own, (worked - self._worked) * 1000)
        self._last, self._worked = now, worked


def spread(values: list[float]) -> dict[str, float]:
    percentiles = quantiles(values, n=100)
    return {"p50": median(values), "p95": percentiles[94], "p99": percentiles[98], "longest": max(values)}


def memory() -> dict[str, float]:
    """Resident and proportional size of this process, MiB."""
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()[1:]
    sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in lines}
    return {"rss": sizes["Rss"], "pss": sizes["Pss"]}


async def online(controls: SceneControls) -> None:
    await controls.wait_until(lambda: controls.ready, 60)
    (account,) = await controls.core.accounts.list()
    connection = controls.core.accounts.connection
    await controls.wait_until(lambda: connection(account.id).state is ConnectionState.ONLINE, 60)


class Arrivals:
    """Counts the messages that are stored and announced."""

    def __init__(self, controls: SceneControls) -> None:
        self._subscription = controls.core.bus.subscribe(MessageAdded, self._on_added)
        self._wanted = 0
        self._reached = asyncio.Event()
        self.count = self.unreadable = 0
        self.last = 0

    def expect(self, count: int) -> None:
        self.count = self.unreadable = 0
        self._wanted = count
        self._reached.clear()

    async def all(self) -> None:
        await asyncio.wait_for(self._reached.wait(), 120)

    def _on_added(self, event: MessageAdded) -> None:
        self.count += 1
        self.unreadable += event.message.state is DeliveryState.UNDECRYPTABLE
        self.last = int(event.message.id)
        if self.count == self._wanted:
            self._reached.set()


async def bursts(controls: SceneControls, address: str, *counts: str) -> None:
    """Receive many messages at once in the conversation that is open."""
    await online(controls)
    await controls.select(address)
    arrivals, ticks = Arrivals(controls), Ticks()
    for count in map(int, counts):
        arrivals.expect(count)
        tell(ready=True)
        await told()
        early, began = arrivals.count, time.perf_counter()
        ticks.start()
        await arrivals.all()
        seconds = time.perf_counter() - began
        await asyncio.sleep(0.3)
        shown = controls.shell.chat.timeline.model.row_number(arrivals.last) >= 0
        tell(
            **ticks.stop(),
            early=early,
            seconds=seconds,
            count=arrivals.count,
            unreadable=arrivals.unreadable,
            shown=shown,
        )


async def rest(controls: SceneControls, address: str) -> None:
    """Be online and do nothing; then read a long conversation."""
    await online(controls)
    await asyncio.sleep(REST)
    at_rest = memory()
    await read(controls, address)
    tell(rest=at_rest, open=memory())


async def reading(controls: SceneControls, *addresses: str) -> None:
    """Open conversations in turn and scroll up in each."""
    await online(controls)
    for address in addresses:
        tell(**await read(controls, address))


async def crowd(controls: SceneControls, room: str, count: str) -> None:
    """Go into a room where many people are, with the list of them open."""
    await online(controls)
    (account,) = await controls.core.accounts.list()
    rooms = controls.core.rooms
    there = await rooms.join(account.id, room)
    await controls.select(room)
    controls.shell.openDetails()
    await asyncio.sleep(1)
    await rooms.leave(there.id)
    people = controls.item("peopleRows")
    await controls.wait_until(lambda: people.property("count") < int(count), 60)
    ticks, began = Ticks(), time.perf_counter()
    ticks.start()
    await rooms.join(account.id, room)
    await controls.wait_until(lambda: people.property("count") >= int(count), 60)
    seconds = time.perf_counter() - began
    await asyncio.sleep(0.3)
    tell(**ticks.stop(), seconds=seconds)


async def read(controls: SceneControls, address: str) -> dict[str, Any]:
    """Open a conversation and scroll up as fast as a screen would show it."""
    began = time.perf_counter()
    await controls.select(address)
    timeline = controls.item("timelineList")
    await frame(controls, lambda: None)
    opened = (time.perf_counter() - began) * 1000
    await asyncio.sleep(0.5)
    frames, most, ticks = [], 0, Ticks()
    ticks.start()
    for _ in range(STEPS):
        took = await frame(controls, lambda: scroll(timeline))
        frames.append(took * 1000)
        most = max(most, timeline.property("count"))
        await asyncio.sleep(max(0.0, FRAME - took))
    return {"opened": opened, "frames": spread(frames), "rows": most, "gaps": ticks.stop()}


def scroll(timeline: Any) -> None:
    QMetaObject.invokeMethod(timeline, "scrollBy", Q_ARG(float, -STEP))


async def frame(controls: SceneControls, change: Callable[[], None]) -> float:
    """Seconds from a change until a frame shows it."""
    swapped = asyncio.get_running_loop().create_future()
    done = controls.window.frameSwapped.connect(lambda: swapped.done() or swapped.set_result(None))
    began = time.perf_counter()
    change()
    controls.window.update()
    await asyncio.wait_for(swapped, 10)
    controls.window.frameSwapped.disconnect(done)
    return time.perf_counter() - began


def window(scene: Callable[..., Any], profile: str, *arguments: str) -> None:
    """The real window on a profile."""
    ui.app.run(Path(profile), PASSPHRASE, scene=lambda controls: scene(controls, *arguments))


def empty() -> None:
    """Yardstick: a window of Qt Quick with nothing in it."""
    app = QApplication([])
    engine = QQmlApplicationEngine()
    engine.loadData(EMPTY)
    QTimer.singleShot(int(REST * 1000), lambda: (tell(**memory()), app.quit()))
    app.exec()


def unsliced(stanzas: str) -> None:
    """Yardstick: slixmpp parses what comes in one read in one go. No store, nothing is shown."""
    app = QApplication([])
    with asyncio.Runner(loop_factory=lambda: BudgetLoop(app)) as runner:
        runner.run(_unsliced(Path(stanzas).read_bytes()))


async def _unsliced(data: bytes) -> None:
    import slixmpp

    client = slixmpp.ClientXMPP("me@example.org", "")
    client.init_parser()
    client.start_stream_handler = lambda header: None
    ticks = Ticks()
    await asyncio.sleep(0.3)
    ticks.start()
    for offset in range(0, len(data), READ):
        client.data_received(data[offset : offset + READ])
        await asyncio.sleep(0)
    await asyncio.sleep(0.05)
    tell(**ticks.stop())


def main() -> None:
    name, *arguments = sys.argv[1:]
    if name in SCENES:
        window(SCENES[name], *arguments)
    else:
        YARDSTICKS[name](*arguments)


SCENES: dict[str, Callable[..., Any]] = {"bursts": bursts, "rest": rest, "reading": reading, "crowd": crowd}
YARDSTICKS: dict[str, Callable[..., None]] = {"empty": empty, "unsliced": unsliced}

if __name__ == "__main__":
    main()
