# SPDX-License-Identifier: AGPL-3.0-or-later
"""The store of a profile: one repository per aggregate, and the transaction around them."""

from contextlib import AbstractAsyncContextManager

from storage.accounts import Accounts
from storage.actions import Actions
from storage.archive import Archive
from storage.certificates import Certificates
from storage.conversations import Conversations
from storage.database import Database
from storage.devices import Devices
from storage.erasure import merge
from storage.forgotten import Forgotten
from storage.invitations import Invitations
from storage.messages import Messages
from storage.omemo import OmemoValues
from storage.outbox import Outbox
from storage.reactions import Reactions
from storage.repairs import Repairs
from storage.requests import Requests
from storage.rooms import Rooms
from storage.roster import Roster
from storage.search import Search
from storage.settings import Settings


class Store:
    """Every method raises StorageError (DatabaseDamaged, DiskFull) when the disk does."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.accounts = Accounts(database)
        self.certificates = Certificates(database)
        self.conversations = Conversations(database)
        self.messages = Messages(database)
        self.actions = Actions(database)
        self.reactions = Reactions(database)
        self.forgotten = Forgotten(database)
        self.repairs = Repairs(database)
        self.outbox = Outbox(database)
        self.roster = Roster(database)
        self.requests = Requests(database)
        self.rooms = Rooms(database)
        self.invitations = Invitations(database)
        self.omemo = OmemoValues(database)
        self.devices = Devices(database)
        self.archive = Archive(database)
        self.settings = Settings(database)
        self.search = Search(database)

    def transaction(self) -> AbstractAsyncContextManager[None]:
        """Several writes as one, see ``Database.transaction``; joins that of the same task."""
        return self.database.transaction()

    async def verify(self) -> None:
        """Read every page and check it; raises DatabaseDamaged. A second or so per 300 MB."""
        await self.database.verify()

    async def tidy(self) -> None:
        """Finish what a removal that was interrupted left to do, and empty the write-ahead log.

        The log keeps pages as they were until it is written over: call this after deletions
        that matter. Cheap when there is nothing to do.
        """
        await merge(self.database)
        await self.database.checkpoint()

    async def close(self) -> None:
        """Wait for the running transaction and close. May be called twice."""
        await self.database.close()
