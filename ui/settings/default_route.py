# SPDX-License-Identifier: AGPL-3.0-or-later
"""The route that new accounts begin with, and taking it for all that exist."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from ui.accounts.route_choice import RouteChoice
from ui.ask import Question, Questions
from ui.models.routes import is_weaker, known, name_words, seen_words
from ui.tasks import UiTasks
from xmppclient.api import CoreApi
from xmppclient.errors import BadRoute
from xmppclient.route import DIRECT, Route


class DefaultRoute(QObject):
    """Changed by ``apply``; until then nothing is."""

    changed = Signal()
    stored = Signal(str)
    """New accounts begin with this from now on."""

    def __init__(
        self, core: CoreApi, tasks: UiTasks, questions: Questions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._tasks = tasks
        self._questions = questions
        self._stored = str(DIRECT)
        self.choice = RouteChoice(self)
        self.choice.changed.connect(self.changed)

    async def load(self) -> None:
        """Read it; the profile must be open."""
        self._stored = await self._core.routes.default()
        self.choice.show(self._stored)
        self.stored.emit(self._stored)

    @Slot()
    def apply(self) -> None:
        """New accounts begin with what is chosen."""
        if self.choice.check():
            self._tasks.spawn(self._apply(everywhere=False), "set default route")

    @Slot()
    def applyEverywhere(self) -> None:
        """Every account takes it, at once; asked first, as all of them connect anew."""
        if self.choice.check():
            self._tasks.spawn(self._apply(everywhere=True), "set route everywhere")

    async def _apply(self, *, everywhere: bool) -> None:
        route = self.choice.route()
        if everywhere and not await self._questions.ask(await self._question(route)):
            return
        await self._core.routes.set_default(str(route), everywhere=everywhere)
        await self.load()

    async def _question(self, route: Route) -> Question:
        routes = [known(account.route) or DIRECT for account in await self._core.accounts.list()]
        return Question(
            self.tr("Use {route} for all accounts?").format(route=name_words(str(route))),
            self.tr("All accounts connect anew. {seen}").format(seen=seen_words(route)),
            self.tr("Use it for all"),
            danger=any(is_weaker(route, old) for old in routes),
        )

    def _is_moved(self) -> bool:
        try:
            return self.choice.text != self._stored
        except BadRoute:
            return True

    route = Property(QObject, lambda self: self.choice, constant=True)
    moved = Property(bool, _is_moved, notify=changed)
