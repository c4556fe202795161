# SPDX-License-Identifier: AGPL-3.0-or-later
"""The tor of this program: how it goes, its bridges, its log, and which tors run here anyway."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from ui.bridge import listen
from ui.errors import words
from ui.models.routes import tor_words
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import StorageError, XmppClientError
from xmppclient.events import TorChanged
from xmppclient.route import FoundTor, TorState, TorStatus

RUNNING = (TorState.STARTING, TorState.CONNECTING, TorState.READY)


class TorViewModel(QObject):
    """Of the whole profile; accounts choose their route for themselves."""

    changed = Signal()
    bridgesSaved = Signal()

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._found: tuple[FoundTor, ...] = ()
        self._bridges: tuple[str, ...] = ()
        self._log: tuple[str, ...] | None = None
        self._problem = self._bridge_problem = ""
        self._busy = False
        listen(self, core.bus, TorChanged, self._on_tor)

    async def load(self) -> None:
        """Read the bridges and look which tors answer here; the profile must be open."""
        self._bridges = await self._core.routes.bridges()
        self._found = await self._core.routes.found()
        self.changed.emit()

    @Slot()
    def reload(self) -> None:
        self._tasks.spawn(self.load(), "look for tor")

    @Slot()
    def start(self) -> None:
        """Run our own tor, whether an account uses it or not."""
        if not self._busy:
            self._tasks.spawn(self._start(), "start tor")

    @Slot()
    def stop(self) -> None:
        self._tasks.spawn(self._core.routes.stop_tor(), "stop tor")

    @Slot(str)
    def saveBridges(self, text: str) -> None:
        """Use the bridges written line by line; none if there is no line."""
        if not self._busy:
            lines = tuple(line.strip() for line in text.splitlines() if line.strip())
            self._tasks.spawn(self._save(lines), "set bridges")

    @Slot()
    def forgetBridgeProblem(self) -> None:
        self._bridge_problem = ""
        self.changed.emit()

    @Slot(bool)
    def showLog(self, shown: bool) -> None:
        """Read the log as it is now, or put it away."""
        self._log = self._core.routes.tor_log() if shown else None
        self.changed.emit()

    @Slot()
    def copyLog(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self._log or ()))

    async def _start(self) -> None:
        self._say("", busy=True)
        try:
            await self._core.routes.start_tor()
        except XmppClientError as error:
            self._say(words(error))
        else:
            self._say("")

    async def _save(self, lines: tuple[str, ...]) -> None:
        self._bridge_problem, self._busy = "", True
        self.changed.emit()
        try:
            await self._core.routes.set_bridges(lines)
        except (XmppClientError, StorageError) as error:
            self._bridge_problem = words(error)
        else:
            self._bridges = lines
            self.bridgesSaved.emit()
        self._busy = False
        self.changed.emit()

    def _on_tor(self, event: TorChanged) -> None:
        self._problem = ""
        if self._log is not None:
            self._log = self._core.routes.tor_log()
        self.changed.emit()

    def _say(self, problem: str, *, busy: bool = False) -> None:
        self._problem, self._busy = problem, busy
        self.changed.emit()

    @property
    def _status(self) -> TorStatus:
        return self._core.routes.tor()

    def _text(self) -> str:
        status = self._status
        match status.state:
            case TorState.READY:
                return self.tr("Tor of this program is ready.")
            case TorState.OFF:
                return self.tr(
                    "Tor of this program is not running. It starts by itself when an account needs it."
                )
            case TorState.MISSING:
                return self.tr("No Tor is installed on this computer.")
            case TorState.FAILED:
                return self.tr("Tor of this program could not be started, or it ended.")
            case _:
                return tor_words(status)

    def _version(self) -> str:
        status = self._status
        return self.tr("Version {version}").format(version=status.version) if status.version else ""

    def _trouble(self) -> str:
        """What went wrong, and how to get what is missing."""
        status = self._status
        if self._problem:
            return self._problem
        if status.state is TorState.FAILED and status.problem is not None:
            return words(status.problem)
        return status.hint if status.state is TorState.MISSING else ""

    def _found_text(self) -> str:
        """What the route "Tor" takes before it starts one of ours."""
        if not self._found:
            return self.tr("No other Tor runs on this computer right now.")
        first = self._found[0]
        place = f"{first.host}:{first.port}"
        if first.browser:
            return self.tr("Tor Browser runs on this computer. The route “Tor” uses it at {place}.").format(
                place=place
            )
        return self.tr("Tor runs on this computer. The route “Tor” uses it at {place}.").format(place=place)

    text = Property(str, _text, notify=changed)
    version = Property(str, _version, notify=changed)
    trouble = Property(str, _trouble, notify=changed)
    foundText = Property(str, _found_text, notify=changed)
    running = Property(bool, lambda self: self._status.state in RUNNING, notify=changed)
    ready = Property(bool, lambda self: self._status.state is TorState.READY, notify=changed)
    moving = Property(bool, lambda self: bool(tor_words(self._status)), notify=changed)
    progress = Property(float, lambda self: self._status.progress / 100, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    bridges = Property(str, lambda self: "\n".join(self._bridges), notify=changed)
    bridgeProblem = Property(str, lambda self: self._bridge_problem, notify=changed)
    logShown = Property(bool, lambda self: self._log is not None, notify=changed)
    log = Property(str, lambda self: "\n".join(self._log or ()), notify=changed)
