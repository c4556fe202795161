# SPDX-License-Identifier: AGPL-3.0-or-later
"""What is done about a database that went back: this device ends, and another one begins."""

import logging
from typing import TYPE_CHECKING

from xmppclient.errors import DatabaseRolledBack, RequestError, XmppClientError
from xmppclient.events import EventBus, ProblemOccurred
from xmppclient.model import Account
from xmppclient.services.omemo import generation
from xmppclient.services.omemo.commit import Commits
from xmppclient.services.omemo.fetch import Fetcher
from xmppclient.services.omemo.outgoing import Publisher
from xmppclient.services.omemo.pep import Pep
from xmppclient.services.omemo.values import LABEL, VERSIONS

if TYPE_CHECKING:
    from xmppclient.services.omemo.engine import Engine

log = logging.getLogger(__name__)


class Rollback:
    """Watches the generation of one account's keys, see ``generation``."""

    def __init__(
        self,
        account: Account,
        bus: EventBus,
        commits: Commits,
        pep: Pep,
        fetcher: Fetcher,
        publisher: Publisher,
    ) -> None:
        self._account = account
        self._bus = bus
        self._commits = commits
        self._pep = pep
        self._fetcher = fetcher
        self._publisher = publisher

    async def look(self, engine: "Engine") -> bool:
        """Whether the server has seen a later state of this device. Raises ``Unreachable``."""
        if engine.rolled_back:
            return True
        own_id = engine.devices.own_id
        kept = await self._fetcher.own_item(self._account.jid, generation.node(own_id))
        if generation.read(engine.state, own_id, kept) <= generation.count(engine.state):
            return False
        log.info("the database is older than the last session: this device gets new keys")
        async with self._commits.exclusive():
            engine.rolled_back = True
            await self._commits.write()
        self._bus.publish(ProblemOccurred(self._account.id, DatabaseRolledBack()))
        return True

    async def begin_anew(self, engine: "Engine") -> None:
        """Become another device; what that publishes is due then. Raises ``Unreachable``."""
        own_id = engine.devices.own_id
        lists = {n: await self._fetcher.device_list(n, self._account.jid, own_id) for n in VERSIONS}
        async with self._commits.exclusive():
            engine.former_device = own_id
            for namespace, devices in lists.items():
                engine.note_list(namespace, self._account.jid, devices)
            self._publisher.forget()
            await engine.become_new_device(LABEL)
            await self._commits.write()
        self._publisher.device_id = engine.devices.own_id

    async def clean_up(self, engine: "Engine") -> None:
        """Delete what the former device published; until that works it does no harm."""
        former = engine.former_device
        if not former:
            return
        try:
            await self._publisher.delete_keys(former)
            await self._pep.delete(generation.node(former))
        except XmppClientError as error:
            log.info("old keys stay on the server: %s", error)
            return
        async with self._commits.exclusive():
            engine.former_device = 0
            await self._commits.write()

    async def withdraw(self, device_id: int) -> None:
        """The account is removed here."""
        try:
            await self._pep.delete(generation.node(device_id))
        except RequestError as error:
            log.info("no count of sessions to delete: %s", error)

    async def advance(self, engine: "Engine") -> None:
        """Count this session: here first, and then on the server, if it keeps private nodes."""
        async with self._commits.exclusive():
            generation.advance(engine.state)
            await self._commits.write()
        own_id = engine.devices.own_id
        try:
            await self._pep.publish_private(generation.node(own_id), generation.write(engine.state, own_id))
        except XmppClientError as error:
            log.info("an old copy of the database would not be noticed: %s", error)
