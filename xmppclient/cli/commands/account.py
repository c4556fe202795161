# SPDX-License-Identifier: AGPL-3.0-or-later
"""account add, list, set, password, info, archive, remove."""

from collections.abc import Callable
from dataclasses import replace

from xmppclient import address
from xmppclient.cli import output
from xmppclient.cli.linking import login, read_link
from xmppclient.cli.lookup import pairs, yes_no
from xmppclient.cli.run import Run, ask_secret, read_secret
from xmppclient.core.accounts import onion_key, read_certificates
from xmppclient.errors import BadSetting, MissingSecret
from xmppclient.model import Account, Address, ArchivePreferences, Tls
from xmppclient.net.certificates import parse_pin
from xmppclient.net.endpoints import onion_of
from xmppclient.route import parse_route, shown


def _nothing(value: str) -> str:
    """What the program learns by itself can only be forgotten."""
    if value:
        raise ValueError(value)
    return value


CHANGES: dict[str, Callable[[Account, str], Account]] = {
    "enabled": lambda account, value: replace(account, enabled=yes_no(value)),
    "password": lambda account, value: replace(account, password=value),
    "connect": lambda account, value: replace(account, connect=tuple(filter(None, value.split(",")))),
    "tls": lambda account, value: replace(account, tls=Tls(value)),
    "ca-file": lambda account, value: replace(account, ca_pem=read_certificates(value) if value else ""),
    "route": lambda account, value: replace(account, route=str(parse_route(value))),
    "pin": lambda account, value: replace(account, pin=parse_pin(value)),
    "onion-key": lambda account, value: replace(account, onion_key=onion_key(value)),
    "allow-plain": lambda account, value: replace(account, allow_plain=yes_no(value)),
    "best-mechanism": lambda account, value: replace(account, best_mechanism=_nothing(value)),
    "blind-trust": lambda account, value: replace(account, blind_trust=yes_no(value)),
}
"""What ``account set`` can change; each raises ValueError for a value that is not possible."""

KEYS_LIMIT = 30.0  # seconds for publishing the OMEMO keys


async def add(run: Run) -> int:
    args = run.args
    how = read_link(args, own=True)
    password = login_password(run)
    await run.open(online=True)
    new = replace(await login(run, password, how), check=not args.no_check, start=not args.no_check)
    account = await run.core.accounts.add(new)
    if not args.no_check:
        await ready(run, account)
    print_account(run, account)
    return 0


def login_password(run: Run) -> str:
    """From --password-file, else asked. Raises ``MissingSecret``."""
    args = run.args
    if args.password_file:
        return read_secret(args.password_file, "password")
    if (password := ask_secret(f"Password of {args.jid}: ")) is None:
        raise MissingSecret("password")
    return password


async def ready(run: Run, account: Account) -> None:
    """Wait until it can be written to."""
    await run.online(account)
    await run.core.sessions.get(account.id).omemo.wait_ready(KEYS_LIMIT)


async def list_accounts(run: Run) -> int:
    await run.open()
    for account in await run.core.accounts.list():
        print_account(run, account)
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
    if "pin=" in run.args.changes:
        await run.core.accounts.forget_certificates(account.id)  # at an onion, the first one is a pin, too
    print_account(run, account)
    return 0


async def change_password(run: Run) -> int:
    args = run.args
    new = (
        read_secret(args.new_password_file, "new password")
        if args.new_password_file
        else ask_secret(f"New password of {args.jid}: ")
    )
    if not new:
        raise MissingSecret("new password")
    account = await _connected(run)
    await run.core.accounts.change_password(account.id, new)
    run.out.show({"event": "password", "account": account.jid, "changed": True}, "the password was changed")
    return 0


async def info(run: Run) -> int:
    account = await _connected(run)
    now = await run.core.accounts.server_info(account.id)
    data = output.server(account, now)
    can = [name for name in ("block", "report", "archive", "change_password") if data[f"can_{name}"]]
    lines = [
        f"software: {output.printable(now.software) or 'unknown'}",
        *(f"{kind}: {output.printable(where)}" for kind, where in now.contacts),
        f"can: {', '.join(can) or 'nothing special'}",
    ]
    run.out.show(data, "\n".join(lines))
    return 0


async def archive(run: Run) -> int:
    """Show what the server archives, after changing it."""
    wanted = pairs(run.args.changes)
    if unknown := [f"{key}={value}" for key, value in wanted if key not in ARCHIVE]:
        raise BadSetting(unknown[0])
    account = await _connected(run)
    now = await run.core.accounts.archive_preferences(account.id)
    for key, value in wanted:
        now = ARCHIVE[key](now, value)
    if wanted:
        await run.core.accounts.set_archive_preferences(account.id, now)
        now = await run.core.accounts.archive_preferences(account.id)
    lists = f"always: {', '.join(now.always) or 'nobody'}  never: {', '.join(now.never) or 'nobody'}"
    run.out.show(output.archive(account, now), f"default: {now.default}  {lists}")
    return 0


async def remove(run: Run) -> int:
    """Forget it here; with --on-server delete it there first."""
    if run.args.on_server:
        account = await _connected(run)
        await run.core.accounts.cancel_registration(account.id)
        run.forget(account)
    else:
        await run.open()
        account = await run.core.accounts.find(run.args.jid)
        await run.core.accounts.remove(account.id)
    run.out.show({"event": "account", "account": account.jid, "removed": True}, f"{account.jid} removed")
    return 0


async def _connected(run: Run) -> Account:
    await run.open(online=True)
    account = await run.core.accounts.find(run.args.jid)
    await run.online(account)
    return account


def _default(now: ArchivePreferences, value: str) -> ArchivePreferences:
    if value not in ("always", "never", "roster"):
        raise BadSetting(f"default={value}")
    return replace(now, default=value)


def _people(value: str) -> tuple[Address, ...]:
    return tuple(address.bare(text) for text in filter(None, value.split(",")))


ARCHIVE: dict[str, Callable[[ArchivePreferences, str], ArchivePreferences]] = {
    "default": _default,
    "always": lambda now, value: replace(now, always=_people(value)),
    "never": lambda now, value: replace(now, never=_people(value)),
}


def print_account(run: Run, account: Account) -> None:
    data = output.account_line(account, run.core.accounts.connection(account.id))
    where = ", ".join(account.connect) or _found(account)
    run.out.show(
        data, f"{account.jid}  server {where}  tls {account.tls.value}  route {shown(account.route)}"
    )


def _found(account: Account) -> str:
    """How the server is found where no address is given; nobody is asked for an onion."""
    return "at its onion" if onion_of(address.domain(account.jid)) else "found by DNS"
