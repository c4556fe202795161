# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a running command has: its options, the core, a printer."""

import asyncio
import contextlib
import getpass
import sys
from argparse import Namespace
from importlib import import_module
from pathlib import Path

from xmppclient.cli.output import Printer
from xmppclient.core import Core
from xmppclient.errors import (
    ConnectError,
    KeyringUnavailable,
    MissingSecret,
    NetworkUnreachable,
    PassphraseNeeded,
    UnknownAccount,
)
from xmppclient.events import ConnectionChanged
from xmppclient.model import Account, AccountId, Connection, ConnectionState, ProfileState
from xmppclient.route import DIRECT

OUTBOX_LIMIT = 10.0  # seconds
ONLINE_LIMIT = 30.0
FAR_ONLINE_LIMIT = 150.0  # behind a proxy: a tor may have to start, and an onion to be found


def profile_folder(args: Namespace) -> Path:
    """--profile, else the platform's data folder."""
    if args.profile:
        return Path(args.profile).expanduser()
    from platformdirs import user_data_path

    return user_data_path("xmppclient")


class Run:
    """One command on one profile."""

    def __init__(self, args: Namespace) -> None:
        self.args = args
        self.out = Printer(as_json=args.json)
        self.core = Core(profile_folder(args))
        self._online: list[AccountId] = []

    async def close(self) -> None:
        await self.core.close()

    async def finish(self) -> None:
        """Let what earlier commands left in the outbox go out, for a bounded time."""
        sessions = [self.core.sessions.get(account_id) for account_id in self._online]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(OUTBOX_LIMIT):
                for session in sessions:
                    await session.outbound.quiet()

    def forget(self, account: Account) -> None:
        """It is gone; nothing of it has to go out."""
        self._online.remove(account.id)

    async def open(self, *, online: bool = False) -> None:
        """Unlock the profile, or make it. ``online``: the slow imports of the stream run meanwhile."""
        opening = self._unlock()
        if online:
            await asyncio.gather(opening, asyncio.to_thread(import_module, "xmppclient.session"))
        else:
            await opening

    async def account(self) -> Account:
        """The account named by --account, else the only one. Raises ``UnknownAccount``."""
        if name := getattr(self.args, "account", None):
            return await self.core.accounts.find(name)
        accounts = await self.core.accounts.list()
        if len(accounts) != 1:
            raise UnknownAccount("name it with --account" if accounts else "add one with `account add`")
        return accounts[0]

    async def accounts(self) -> tuple[Account, ...]:
        """The account named by --account, else every enabled one."""
        if getattr(self.args, "account", None):
            return (await self.account(),)
        accounts = tuple(a for a in await self.core.accounts.list() if a.enabled)
        if not accounts:
            raise UnknownAccount("add one with `account add`")
        return accounts

    async def online(self, account: Account, limit: float | None = None) -> None:
        """Connect and wait until caught up, ``limit`` seconds at most. Raises ``ConnectError``."""
        limit = limit or (ONLINE_LIMIT if account.route == str(DIRECT) else FAR_ONLINE_LIMIT)
        reached: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        last: list[ConnectError] = []

        def watch(event: ConnectionChanged) -> None:
            if event.connection.account_id == account.id and not reached.done():
                _judge(event.connection, reached, last)

        subscription = self.core.bus.subscribe(ConnectionChanged, watch)
        try:
            session = await self.core.sessions.start(account)
            _judge(session.connection, reached, last)
            await asyncio.wait_for(reached, limit)
            self._online.append(account.id)
        except TimeoutError:
            raise (last[-1] if last else NetworkUnreachable(account.jid)) from None
        finally:
            subscription.cancel()

    async def _unlock(self) -> None:
        profile = self.core.profile
        state = profile.state
        passphrase = self.passphrase() if state is not ProfileState.KEYRING else None
        if state is not ProfileState.MISSING:
            await profile.unlock(passphrase)
        elif passphrase is not None:
            await profile.create(passphrase)
        else:
            try:
                await profile.create(None, keyring=True)
            except KeyringUnavailable as error:
                raise PassphraseNeeded from error

    def passphrase(self) -> str | None:
        """From the file, else asked on a terminal, else None."""
        if self.args.passphrase_file:
            return read_secret(self.args.passphrase_file, "passphrase")
        return ask_secret("Passphrase of the store: ")


def _judge(now: Connection, reached: "asyncio.Future[None]", last: list[ConnectError]) -> None:
    if now.reason:
        last.append(now.reason)
    if now.state is ConnectionState.ONLINE:
        reached.set_result(None)
    elif refusal := now.refusal:
        reached.set_exception(refusal)


def ask_secret(prompt: str) -> str | None:
    """None without a terminal."""
    return getpass.getpass(prompt) if sys.stdin.isatty() else None


def read_secret(path: str, what: str) -> str:
    """The first line of a file, or of standard input for ``-``. Raises ``MissingSecret``."""
    try:
        text = sys.stdin.readline() if path == "-" else Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeError) as error:
        raise MissingSecret(what) from error
    return text.split("\n", 1)[0].rstrip("\r")
