# SPDX-License-Identifier: AGPL-3.0-or-later
"""Makes ready what takes long, each conversation in a task of its own, so that others pass.

The first message to a large room needs the keys of hundreds of devices. Nothing of the same
conversation overtakes it: one row is at work, and whoever looks for more passes it by.
"""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from xmppclient.errors import StorageError
from xmppclient.events import ProblemOccurred
from xmppclient.model import ConversationId
from xmppclient.pipeline.context import Context

Work = Callable[[], Awaitable[bool]]
"""True: it was dealt with; False: it must wait for something that stirs the lane."""


class Readying:
    """Of one account. ``ended`` hears that a piece of work is over, however that was."""

    def __init__(self, ctx: Context, ended: Callable[[], None]) -> None:
        self._ctx = ctx
        self._end = ended
        self._busy: dict[ConversationId, bool] = {}  # and whether anything stirred meanwhile
        self._resting: set[ConversationId] = set()

    def __len__(self) -> int:
        """How many are at work."""
        return len(self._busy)

    @property
    def passed(self) -> frozenset[ConversationId]:
        """Conversations of which nothing else may go out now."""
        return frozenset(self._busy) | self._resting

    def stir(self) -> None:
        """Something changed: what had to wait may be tried again."""
        self._resting.clear()
        self._busy = dict.fromkeys(self._busy, True)

    def start(self, conversation_id: ConversationId, work: Work) -> None:
        self._busy[conversation_id] = False
        task = self._ctx.tasks.spawn(self._do(work), "make ready for a room")
        task.add_done_callback(partial(self._ended, conversation_id))

    async def _do(self, work: Work) -> bool:
        try:
            return await work()
        except StorageError as error:
            self._ctx.bus.publish(ProblemOccurred(self._ctx.id, error))
            return False

    def _ended(self, conversation_id: ConversationId, task: Any) -> None:
        done = not task.cancelled() and task.exception() is None and task.result()
        if not (self._busy.pop(conversation_id) or done):
            self._resting.add(conversation_id)
        self._end()
