# SPDX-License-Identifier: AGPL-3.0-or-later
"""account add, list, set, remove."""

from collections.abc import Callable
from dataclasses import replace

from xmppclient.api import NewAccount
from xmppclient.cli import output
from xmppclient.cli.run import Run, ask_secret, read_secret
from xmppclient.core.accounts import read_certificates
from xmppclient.errors import BadSetting, MissingSecret
from xmppclient.model import Account, Tls

YES_NO = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}


def _yes_no(value: str) -> bool:
    if value not in YES_NO:
        raise ValueError(value)
    return YES_NO[value]


def _nothing(value: str) -> str:
    """What the program learns by itself can only be forgotten."""
    if value:
        raise ValueError(value)
    return value


CHANGES: dict[str, Callable[[Account, str], Account]] = {
    "enabled": lambda account, value: replace(account, enabled=_yes_no(value)),
    "password": lambda account, value: replace(account, password=value),
    "connect": lambda account, value: replace(account, connect=tuple(filter(None, value.split(",")))),
    "tls": lambda account, value: replace(account, tls=Tls(value)),
    "ca-file": lambda account, value: replace(account, ca_pem=read_certificates(value) if value else ""),
    "route": lambda account, value: replace(account, route=value),
    "allow-plain": lambda account, value: replace(account, allow_plain=_yes_no(value)),
    "best-mechanism": lambda account, value: replace(account, best_mechanism=_nothing(value)),
    "blind-trust": lambda account, value: replace(account, blind_trust=_yes_no(value)),
}
"""What ``account set`` can change; each raises ValueError for a value that is not possible."""

KEYS_LIMIT = 30.0  # seconds for publishing the OMEMO keys


async def add(run: Run) -> int:
    args = run.args
    password = (
        read_secret(args.password_file, "password")
        if args.password_file
        else ask_secret(f"Password of {args.jid}: ")
    )
    if password is None:
        raise MissingSecret("password")
    await run.open(online=True)
    account = await run.core.accounts.add(
        NewAccount(
            jid=args.jid,
            password=password,
            connect=tuple(args.connect),
            tls=Tls(args.tls),
            ca_file=args.ca_file,
            route=args.route,
            allow_plain=args.allow_plain,
            check=not args.no_check,
            start=not args.no_check,
        )
    )
    if not args.no_check:
        await run.online(account)
        await run.core.sessions.get(account.id).omemo.wait_ready(KEYS_LIMIT)
    _print(run, account)
    return 0


async def list_accounts(run: Run) -> int:
    await run.open()
    for account in await run.core.accounts.list():
        _print(run, account)
    return 0


async def change(run: Run) -> int:
    await run.open()
    account = await run.core.accounts.find(run.args.jid)
    for text in run.args.changes:
        key, found, value = text.partition("=")
        if not found or key not in CHANGES:
            raise BadSetting(text)
        try:
            account = CHANGES[key](account, value)
        except ValueError as error:
            raise BadSetting(text) from error
    await run.core.accounts.store(account)
    _print(run, account)
    return 0


async def remove(run: Run) -> int:
    await run.open()
    account = await run.core.accounts.find(run.args.jid)
    await run.core.accounts.remove(account.id)
    run.out.show({"event": "account", "account": account.jid, "removed": True}, f"{account.jid} removed")
    return 0


def _print(run: Run, account: Account) -> None:
    data = output.account_line(account, run.core.accounts.connection(account.id))
    where = ", ".join(account.connect) or "found by DNS"
    run.out.show(data, f"{account.jid}  server {where}  tls {account.tls.value}  route {account.route}")
