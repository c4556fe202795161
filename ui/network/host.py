# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server of one's own on an onion address: begin it, see how it goes, invite people."""

from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.bridge import listen
from ui.errors import words
from ui.models.devices import grouped
from ui.models.routes import host_words
from ui.network.share import ShareViewModel
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import XmppClientError
from xmppclient.events import HostChanged
from xmppclient.route import Federation, HostPlan, HostState, HostStatus

T = TypeVar("T")

FOLDER = "server"  # inside that of the profile
WORKING = (HostState.STARTING, HostState.PUBLISHING)


class HostViewModel(QObject):
    """It runs as long as the program does, and ends with it."""

    changed = Signal()
    invited = Signal()
    """``share`` holds an invitation now."""

    def __init__(self, core: CoreApi, tasks: UiTasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._federation = Federation.ONION
        self._private = False
        self._problem = ""
        self._busy = False
        self.share_model = ShareViewModel(core, tasks, self)
        listen(self, core.bus, HostChanged, self._on_host)

    @Slot()
    def start(self) -> None:
        """Set it up if it is new, and run it."""
        if not self._busy:
            self._tasks.spawn(self._start(), "start the server")

    @Slot()
    def stop(self) -> None:
        self._tasks.spawn(self._core.host.stop(), "stop the server")

    @Slot(str)
    def invite(self, name: str) -> None:
        """Make an invitation for one new account; ``invited`` or ``problem`` follows."""
        if not self._busy:
            self._tasks.spawn(self._invite(name.strip()), "invite to the server")

    @Slot(str)
    def setFederation(self, name: str) -> None:
        self._federation = Federation(name)
        self.changed.emit()

    @Slot(bool)
    def setPrivate(self, wanted: bool) -> None:
        self._private = wanted
        self.changed.emit()

    async def _start(self) -> None:
        folder = str(Path(self._core.profile.folder) / FOLDER)
        federation = Federation.OFF if self._private else self._federation
        plan = HostPlan(folder, federation=federation, private=self._private)
        await self._try(self._core.host.start(plan))

    async def _invite(self, name: str) -> None:
        how = await self._try(self._core.host.invite(name))
        if how is not None:
            self.share_model.tell(how)
            self.invited.emit()

    async def _try(self, work: Coroutine[Any, Any, T]) -> T | None:
        self._say("", busy=True)
        try:
            done = await work
        except XmppClientError as error:
            self._say(words(error))
            return None
        self._say("")
        return done

    def _on_host(self, event: HostChanged) -> None:
        self.changed.emit()

    def _say(self, problem: str, *, busy: bool = False) -> None:
        self._problem, self._busy = problem, busy
        self.changed.emit()

    @property
    def _status(self) -> HostStatus:
        return self._core.host.status()

    def _text(self) -> str:
        match self._status.state:
            case HostState.STARTING:
                return self.tr("The server is starting…")
            case HostState.PUBLISHING:
                return self.tr("The Tor network is being told where it is. This takes a minute or so.")
            case HostState.RUNNING:
                return self.tr("The server runs.")
            case HostState.FAILED:
                return self.tr("The server does not run.")
            case HostState.OFF:
                return ""

    def _federation_words(self) -> str:
        """What the choice means for people on this server."""
        match self._federation:
            case Federation.OFF:
                return self.tr("People on other servers cannot be written to.")
            case Federation.ONION:
                return self.tr("Servers like this one, for example. Group chats and files work between them.")
            case Federation.CLEAR:
                return self.tr(
                    "Ordinary servers are tried through Tor. Few of them can reach an onion to answer, so do "
                    "not expect much."
                )

    def _trouble(self) -> str:
        status = self._status
        if self._problem:
            return self._problem
        failed = words(status.problem) if status.problem is not None else ""
        return " ".join(part for part in (failed, status.hint) if part)

    def _people(self) -> list[str]:
        """Their names; the server's is above."""
        return [account.partition("@")[0] for account in self._status.accounts]

    share = Property(QObject, lambda self: self.share_model, constant=True)
    text = Property(str, _text, notify=changed)
    trouble = Property(str, _trouble, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    working = Property(bool, lambda self: self._status.state in WORKING, notify=changed)
    running = Property(bool, lambda self: self._status.state is HostState.RUNNING, notify=changed)
    off = Property(bool, lambda self: self._status.state in (HostState.OFF, HostState.FAILED), notify=changed)
    domain = Property(str, lambda self: self._status.domain, notify=changed)
    shortDomain = Property(str, lambda self: host_words(self._status.domain), notify=changed)
    fingerprint = Property(str, lambda self: grouped(self._status.fingerprint), notify=changed)
    people = Property(list, _people, notify=changed)
    federation = Property(str, lambda self: self._federation.value, notify=changed)
    federationWords = Property(str, _federation_words, notify=changed)
    isPrivate = Property(bool, lambda self: self._private, notify=changed)
