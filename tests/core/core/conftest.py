# SPDX-License-Identifier: AGPL-3.0-or-later
from collections.abc import AsyncIterator
from pathlib import Path
from shutil import copytree

import pytest

from storage.records import AccountRecord, Address, RosterRecord, Subscription, Tls
from tests.fakes.account_kit import ALICE, BOB
from tests.fakes.attack import attack as attack, good as good, pki as pki
from tests.fakes.profiles import PASSPHRASE
from xmppclient.core import Core
from xmppclient.events import Event
from xmppclient.model import Account
from xmppclient.server.config import free_ports


@pytest.fixture
def folder(blank_profile: Path, tmp_path: Path) -> Path:
    copytree(blank_profile, tmp_path / "profile")
    return tmp_path / "profile"


class Home:
    """An open core with Alice's account, whose server does not run; Bob is a contact."""

    def __init__(self, core: Core, account: Account) -> None:
        self.core = core
        self.account = account
        self.news: list[Event] = []
        for kind in Event.__subclasses__():
            core.bus.subscribe(kind, self.news.append)

    @property
    def kinds(self) -> list[str]:
        """What happened, without the connection that does not come about."""
        return [name for event in self.news if (name := type(event).__name__) != "ConnectionChanged"]


@pytest.fixture
async def home(folder: Path) -> AsyncIterator[Home]:
    core = Core(folder)
    await core.profile.unlock(PASSPHRASE)
    store = core.profile.store
    nowhere = f"127.0.0.1:{free_ports(1)[0]}"
    record = AccountRecord(Address(ALICE), "secret", connect=(nowhere,), tls=Tls.DIRECT)
    account = await store.accounts.add(record)
    await store.roster.put(RosterRecord(account.id, BOB, "Bob", Subscription.BOTH))
    yield Home(core, account)
    await core.close()
