# SPDX-License-Identifier: AGPL-3.0-or-later
"""What every service of one account is given."""

from dataclasses import dataclass

from storage.store import Store
from xmppclient.clock import Clock
from xmppclient.events import EventBus
from xmppclient.model import Account, AccountId, Address
from xmppclient.tasks import TaskOwner


@dataclass(frozen=True, slots=True)
class Context:
    account: Account
    store: Store
    bus: EventBus
    tasks: TaskOwner
    clock: Clock

    @property
    def id(self) -> AccountId:
        return self.account.id

    @property
    def jid(self) -> Address:
        """The own bare JID."""
        return self.account.jid
