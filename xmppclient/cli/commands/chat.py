# SPDX-License-Identifier: AGPL-3.0-or-later
"""chat list, set, read, check, gaps, clear, remove."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from xmppclient.cli import output
from xmppclient.cli.lookup import YES_NO, chat_with, pairs, time_of, yes_no
from xmppclient.cli.run import Run
from xmppclient.errors import BadSetting
from xmppclient.model import Account, Conversation, Policy

LONGEST = 10 * 365 * 86_400  # seconds
SWITCHES = ("receipts", "markers", "typing")


async def list_chats(run: Run) -> int:
    await run.open()
    accounts = {account.id: account for account in await run.accounts()}
    for chat in [*await run.core.chats.list(), *await run.core.chats.list(requests=True)]:
        if account := accounts.get(chat.account_id):
            _print(run, account, chat)
    return 0


async def change(run: Run) -> int:
    """Nothing is changed unless everything is understood."""
    account, chat = await _chosen(run)
    for apply in [_change(run, chat, key, value) for key, value in pairs(run.args.changes)]:
        await apply()
    _print(run, account, await run.core.chats.get(chat.id))
    return 0


async def read(run: Run) -> int:
    """Connected, so that our other devices learn of it."""
    account, chat = await _chosen(run, online=True)
    await run.core.chats.mark_read(chat.id)
    _print(run, account, await run.core.chats.get(chat.id))
    return 0


async def check(run: Run) -> int:
    account, chat = await _chosen(run, online=True)
    report = await run.core.chats.check(chat.id)
    run.out.show(output.report(account, chat, report), output.report_text(chat, report))
    return 0


async def gaps(run: Run) -> int:
    account, chat = await _chosen(run, online=run.args.fill)
    if run.args.fill:
        for gap in await run.core.chats.gaps(chat.id):
            while any(left.id == gap.id for left in await run.core.chats.gaps(chat.id)):
                await run.core.chats.fill(chat.id, gap.id)
    for gap in await run.core.chats.gaps(chat.id):
        run.out.show(output.gap(account, chat, gap), output.gap_text(chat, gap))
    return 0


async def clear(run: Run) -> int:
    account, chat = await _chosen(run)
    await run.core.chats.clear(chat.id)
    _print(run, account, await run.core.chats.get(chat.id))
    return 0


async def remove(run: Run) -> int:
    account, chat = await _chosen(run)
    await run.core.chats.remove(chat.id)
    data = {"event": "chat", "account": account.jid, "conversation": chat.address, "removed": True}
    run.out.show(data, f"the conversation with {chat.address} was deleted here")
    return 0


async def _chosen(run: Run, *, online: bool = False) -> tuple[Account, Conversation]:
    await run.open(online=online)
    account = await run.account()
    chat = await chat_with(run, account, run.args.peer)
    if online:
        await run.online(account)
    return account, chat


def _change(run: Run, chat: Conversation, key: str, value: str) -> Callable[[], Awaitable[None]]:
    """Raises ``BadSetting`` before anything is done."""
    chats = run.core.chats
    try:
        match key:
            case "pinned" | "archived" | "mentions-only":
                on = yes_no(value)
                return lambda: _set_flag(run, chat, key, on)
            case "muted":
                muted, until = _muted(value)
                return lambda: chats.set_flags(chat.id, muted=muted, muted_until=until)
            case "keep" | "ephemeral":
                seconds = {key: _seconds(value)}
                return lambda: chats.set_expiry(chat.id, **seconds)
            case "encryption":
                policy = Policy(value)
                return lambda: chats.set_policy(chat.id, policy)
            case key if key in SWITCHES:
                wanted = None if value == "default" else yes_no(value)
                return lambda: _set_privacy(run, chat, key, wanted)
    except ValueError as error:
        raise BadSetting(f"{key}={value}") from error
    raise BadSetting(f"{key}={value}")


async def _set_flag(run: Run, chat: Conversation, key: str, on: bool) -> None:
    match key:
        case "pinned":
            await run.core.chats.set_flags(chat.id, pinned=on)
        case "archived":
            await run.core.chats.set_flags(chat.id, archived=on)
        case _:
            await run.core.chats.set_flags(chat.id, mentions_only=on)


async def _set_privacy(run: Run, chat: Conversation, key: str, wanted: bool | None) -> None:
    now = await run.core.chats.get(chat.id)
    values = {"receipts": now.send_receipts, "markers": now.send_markers, "typing": now.send_typing}
    await run.core.chats.set_privacy(chat.id, **{**values, key: wanted})


def _muted(value: str) -> tuple[bool, datetime | None]:
    """yes, no, or the time it ends."""
    if value in YES_NO:
        return YES_NO[value], None
    return True, time_of("muted", value)


def _seconds(value: str) -> int:
    seconds = int(value)
    if not 0 <= seconds <= LONGEST:
        raise ValueError(value)
    return seconds


def _print(run: Run, account: Account, chat: Conversation) -> None:
    run.out.show(output.chat(account, chat), output.chat_text(chat))
