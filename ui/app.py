# SPDX-License-Identifier: AGPL-3.0-or-later
"""The composition root of the window: application, loop, core, view models, QML.

The window comes first: what takes long to import (the protocol and the encryption) is
imported on another thread once the first frame is on screen.
"""

import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QtMsgType, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication

from ui.accounts.connection import ConnectionViewModel
from ui.accounts.entry import EntryViewModel
from ui.accounts.watch import CertificateWatch
from ui.alerts import Alerts
from ui.attention import Attention
from ui.bridge import listen
from ui.garbage import Collector, spare_imports
from ui.loop import BudgetLoop
from ui.renderer import choose_renderer, has_display
from ui.rooms.rooms import RoomsViewModel
from ui.roster.contacts import ContactsViewModel
from ui.roster.requests import RequestsViewModel
from ui.scene import Scene, SceneControls
from ui.security.details import DetailsViewModel
from ui.settings.settings import SettingsViewModel
from ui.shell.joining import join_rooms
from ui.shell.shell import ShellViewModel
from ui.tasks import UiTasks
from ui.theme.appearance import Appearance
from ui.theme.engine import prepare, view_file
from ui.theme.fonts import interface_font
from ui.theme.icons import draw_icon
from ui.trace import StartTrace
from ui.translation import Translation, read_again
from ui.words import QT_TRANSLATE_NOOP, say
from xmppclient.api import CoreApi
from xmppclient.events import ConnectionChanged
from xmppclient.model import ConnectionState

log = logging.getLogger(__name__)

CoreFactory = Callable[[], CoreApi]
SLOW_MODULES = ("xmppclient.session", "xmppclient.stream.login", "xmppclient.services.omemo.engine")
FIRST_FRAME_LIMIT = 10.0  # seconds after which the rest goes on without one
LAST_WORDS = 0.5  # seconds for drafts to be stored at the end
ROWS_LIMIT_MS = 1000  # for rows of lists that are half made when the window closes
CLOSE_LIMIT = 3.0  # seconds for streams and store to close
FAILED = 1
NO_DISPLAY = QT_TRANSLATE_NOOP("app", "there is no screen to open a window on; log in to a desktop first")
ICON = ("chats", "#0B706A", 128)  # name, ink, px


def run(
    folder: Path,
    passphrase: str | None = None,
    core_factory: CoreFactory | None = None,
    *,
    scene: Scene | None = None,
    slow_modules: tuple[str, ...] = SLOW_MODULES,
) -> int:
    """Show the window until its user closes it; the exit status.

    ``passphrase`` opens the profile without asking. ``core_factory`` makes the core, before
    the window and therefore quickly; without one it is the real core on ``folder``. A
    ``scene`` plays with the window and ends the program when it returns.
    """
    if not has_display(os.environ):
        sys.stderr.write(f"error: {say('app', NO_DISPLAY)}\n")
        return FAILED
    choose_renderer(os.environ)
    app = _application()
    core = core_factory() if core_factory else _real_core(folder)
    with (
        Collector() as collector,
        asyncio.Runner(loop_factory=lambda: BudgetLoop(app, after_turn=collector.sweep)) as runner,
    ):
        return runner.run(_live(app, core, passphrase, scene, slow_modules))


def _real_core(folder: Path) -> CoreApi:
    from xmppclient.core import Core

    return Core(folder)


def _application() -> QApplication:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("xmppclient")
    app.setDesktopFileName("xmppclient")
    app.setQuitOnLastWindowClosed(False)  # closing is ours: first the core
    app.setFont(interface_font(app.font()))
    return app


async def _live(
    app: QApplication,
    core: CoreApi,
    passphrase: str | None,
    scene: Scene | None,
    slow_modules: tuple[str, ...],
) -> int:
    """From the first frame to the last. Raises what the scene raises."""
    over = asyncio.Event()
    app.lastWindowClosed.connect(over.set)
    with _signals(over), _qt_messages():
        window = Window(core, StartTrace(os.environ))
        try:
            await window.open(passphrase, slow_modules)
            if scene:
                await _until(over, scene(window.controls))
            else:
                await over.wait()
        finally:
            await window.close()
    return 0


async def _until(over: asyncio.Event, playing: Coroutine[Any, Any, None]) -> None:
    """Play a scene to its end, or until somebody closes the window."""
    played = asyncio.ensure_future(playing)
    closed = asyncio.ensure_future(over.wait())
    await asyncio.wait((played, closed), return_when=asyncio.FIRST_COMPLETED)
    closed.cancel()
    if not played.done():
        played.cancel()
    await asyncio.gather(closed, played, return_exceptions=True)
    if not played.cancelled():
        played.result()


class Window(QObject):
    """The main window with every view model, and the order in which things begin and end."""

    def __init__(self, core: CoreApi, trace: StartTrace) -> None:
        super().__init__()
        self._core = core
        self._trace = trace
        self._drawn = asyncio.Event()
        self._entered = False
        self._imported: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._translation = Translation(self)
        self._translation.speak()  # the profile may ask for another language once it is open
        self.tasks = UiTasks(self)
        self.entry = EntryViewModel(core, self.tasks, self)
        self.watch = CertificateWatch(core, self.tasks, self)
        self.connection = ConnectionViewModel(core, self.tasks, self, watch=self.watch)
        self.contacts = ContactsViewModel(core, self.tasks, self)
        self.requests = RequestsViewModel(core, self.tasks, self)
        self.details = DetailsViewModel(core, self.tasks, self)
        self.settings = SettingsViewModel(core, self.tasks, self, watch=self.watch)
        self.rooms = RoomsViewModel(core, self.tasks, self)
        self.appearance = Appearance(core.settings, self.tasks, self)
        self.shell = ShellViewModel(
            core,
            self.tasks,
            self,
            appearance=self.appearance,
            entry=self.entry,
            connection=self.connection,
            contacts=self.contacts,
            requests=self.requests,
            details=self.details,
            settings=self.settings,
            rooms=self.rooms,
        )
        self._join()
        self._engine, self.view = self._load()
        self.attention = Attention(core, _application(), self.view, self)
        self.alerts = Alerts(core, self.tasks, self.view, self)
        self.controls = SceneControls(self.view, self.shell, core)

    async def open(self, passphrase: str | None, slow_modules: tuple[str, ...]) -> None:
        """Show the window, and once it is there begin everything else."""
        asyncio.get_running_loop().set_exception_handler(self._on_bug)
        self.view.frameSwapped.connect(self._on_frame, Qt.ConnectionType.QueuedConnection)
        self.view.show()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._drawn.wait(), FIRST_FRAME_LIMIT)
        self.tasks.spawn(self._import(slow_modules), "slow imports")
        self.tasks.spawn(self.entry.begin(passphrase), "entry")

    async def close(self) -> None:
        """Store drafts, end the tasks, close the core; never longer than the limits."""
        self.view.hide()
        await self.shell.chat.close()
        await self.tasks.close(LAST_WORDS)
        try:
            await asyncio.wait_for(self._core.close(), CLOSE_LIMIT)
        except TimeoutError:
            log.warning("the core did not close within %s s", CLOSE_LIMIT)
        finally:
            self._finish_rows()
            self.view.deleteLater()  # before the view models that its bindings read
            self._engine.deleteLater()
            self.deleteLater()

    def _finish_rows(self) -> None:
        """Rows of lists are made in slices; a half-made one is not taken apart cleanly."""
        if (making := self._engine.incubationController()) is not None:
            making.incubateFor(ROWS_LIMIT_MS)

    def _join(self) -> None:
        self.entry.done.connect(self._on_entered)
        self.contacts.opened.connect(self.shell.openConversation)
        self.requests.opened.connect(self.shell.openConversation)
        self.settings.opened.connect(self.shell.openConversation)
        self.settings.repair_model.grew.connect(self.shell.offerRepair)
        self.shell.repairWanted.connect(self.settings.openRepair)
        join_rooms(self.shell, self.rooms)
        self.shell.opened.connect(self.details.show)
        self.shell.conversations.countsChanged.connect(self._on_counts)
        self.appearance.languageChosen.connect(self._on_language)
        listen(self, self._core.bus, ConnectionChanged, self._on_connection)

    def _load(self) -> tuple[QQmlApplicationEngine, QQuickWindow]:
        engine = QQmlApplicationEngine()
        prepare(engine)
        self.appearance.attach(engine)
        engine.setInitialProperties({"shell": self.shell})
        engine.load(QUrl.fromLocalFile(view_file("ui.shell", "Main")))
        made = engine.rootObjects()
        if not made or not isinstance(made[0], QQuickWindow):
            raise RuntimeError("the main window cannot be made; its messages are in the log")
        made[0].setIcon(_icon())
        return engine, made[0]

    async def _import(self, modules: tuple[str, ...]) -> None:
        try:
            for module in modules:
                await asyncio.to_thread(import_module, module)
            spare_imports()
        finally:
            self._imported.set_result(None)

    async def _enter(self) -> None:
        """The profile is open: show what it holds, then connect."""
        await self._load_rooms()
        self._entered = True
        await self._imported
        await self._core.start()

    async def _load_rooms(self) -> None:
        await self.shell.enter()
        for room in (self.connection, self.contacts, self.requests, self.settings, self.rooms):
            await room.load()

    async def _say_again(self) -> None:
        """Make the texts of every row anew, in the language that is spoken now."""
        here = self.shell.chat.conversation
        await self.shell.chat.close()
        await self._load_rooms()
        if here is not None:
            await self.shell.chat.open(here.id)

    @Slot()
    def _on_entered(self) -> None:
        self.tasks.spawn(self._enter(), "enter")

    @Slot(str)
    def _on_language(self, code: str) -> None:
        if self._translation.speak(code):
            self._engine.retranslate()
            read_again(self)
            if self._entered:
                self.tasks.spawn(self._say_again(), "say again")

    @Slot()
    def _on_frame(self) -> None:
        if not self._drawn.is_set():
            self._trace.reached("first-frame")
            self._drawn.set()

    @Slot()
    def _on_counts(self) -> None:
        """How many unread messages, and nothing about whose they are."""
        _application().setBadgeNumber(int(self.shell.conversations.unread))  # type: ignore[call-overload]

    def _on_connection(self, event: ConnectionChanged) -> None:
        if event.connection.state is ConnectionState.ONLINE:
            self._trace.reached("online")

    def _on_bug(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """What no task and no slot expected."""
        error = context.get("exception")
        log.error("%s", context.get("message", "a callback broke"), exc_info=error)
        self.tasks.broke.emit(error)


def _icon() -> QIcon:
    name, ink, side = ICON
    return QIcon(QPixmap.fromImage(draw_icon(name, QColor(ink), side)))


@contextlib.contextmanager
def _signals(over: asyncio.Event) -> Iterator[None]:
    """SIGINT and SIGTERM close the window like its user would."""
    loop = asyncio.get_running_loop()
    numbers = (signal.SIGINT, signal.SIGTERM)
    with contextlib.suppress(NotImplementedError):  # Windows: Python raises KeyboardInterrupt
        for number in numbers:
            loop.add_signal_handler(number, over.set)
    try:
        yield
    finally:
        with contextlib.suppress(NotImplementedError):
            for number in numbers:
                loop.remove_signal_handler(number)


@contextlib.contextmanager
def _qt_messages() -> Iterator[None]:
    """What Qt and QML complain about goes to the log."""
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }
    previous = qInstallMessageHandler(
        lambda kind, _, text: log.log(levels.get(kind, logging.ERROR), "Qt: %s", text)
    )
    try:
        yield
    finally:
        qInstallMessageHandler(previous)
