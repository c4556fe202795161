# SPDX-License-Identifier: AGPL-3.0-or-later
"""send, listen, sync."""

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Coroutine
from typing import Any

from xmppclient.cli import output
from xmppclient.cli.delivery import Delivery
from xmppclient.cli.lookup import message_of
from xmppclient.cli.rooms import ENTERING, addressee, settled
from xmppclient.cli.run import Run
from xmppclient.cli.watch import Line, Watch, room_line, synced_line
from xmppclient.errors import NotSent, RequestTimedOut
from xmppclient.events import MessageAdded, ProblemOccurred
from xmppclient.model import Account, Conversation, ConversationId, Message, Policy, RoomState


async def send(run: Run) -> int:
    """Returns when the server has the message, or the room showed it; else it stays in the outbox."""
    args = run.args
    if args.file is not None:
        from xmppclient.cli.commands import files

        return await files.send(run)
    await run.open(online=True)  # may read a passphrase, the first line of standard input
    text = sys.stdin.read() if args.text == "-" else args.text
    account = await run.account()
    conversation = await addressee(run, account, args.to)
    delivery = Delivery(run, account, conversation)
    await run.core.sessions.start(account)
    if args.text is None or args.replace:
        message = await _change(run, conversation, text)
        return await finish(run, account, conversation, message, delivery.of_action(message.id))
    message = await _write(run, conversation, text)
    return await finish(run, account, conversation, message, delivery.of(message))


async def _write(run: Run, conversation: Conversation, text: str) -> Message:
    args = run.args
    policy = Policy(args.encryption) if args.encryption else None
    answered = await message_of(run, args.reply_to, conversation) if args.reply_to else None
    return await run.core.chats.send(
        conversation.id, text, policy, reply_to=answered.id if answered else None, spoiler=args.spoiler
    )


async def _change(run: Run, conversation: Conversation, text: str) -> Message:
    """Correct, retract or react."""
    args = run.args
    target = await message_of(run, args.replace or args.retract or args.to_message, conversation)
    if args.replace:
        return await run.core.chats.correct(target.id, text)
    if args.retract:
        return await run.core.chats.retract(target.id)
    return await run.core.chats.react(target.id, tuple(args.react.split()))


async def finish(
    run: Run, account: Account, conversation: Conversation, message: Message, sent: Coroutine[Any, Any, None]
) -> int:
    """Wait for the server, then print the message as it is. Raises ``NotSent``."""
    try:
        await asyncio.wait_for(sent, run.args.timeout)
    except TimeoutError:
        raise NotSent from None
    finally:
        show(run, account, conversation, await run.core.chats.message(message.id))
    return 0


def show(run: Run, account: Account, conversation: Conversation, message: Message) -> None:
    data = output.message(account, conversation, message)
    run.out.show(data, output.message_text(data))


async def listen(run: Run) -> int:
    """Print what happens until interrupted, for some seconds, or for some messages."""
    await run.open(online=True)
    accounts = await run.accounts()
    watch = Watch(run.core, accounts)
    for account in accounts:
        await run.core.sessions.start(account)
    try:
        await asyncio.wait_for(_print_messages(run, watch, accounts), run.args.seconds)
    except TimeoutError:
        return 0
    return 0


async def _print_messages(run: Run, watch: Watch, accounts: tuple[Account, ...]) -> None:
    """Raises the ``ConnectError`` of a refused account, once there is nobody left to listen to."""
    left = run.args.count
    while True:
        for line in await watch.next():
            _print(run, line)
            if left is not None and line.new_message:
                left -= 1
        if left is not None and left <= 0:
            return
        refusals = [run.core.accounts.connection(account.id).refusal for account in accounts]
        if refusals[0] and all(refusals):
            raise refusals[0]


async def sync(run: Run) -> int:
    """Catch up with every archive, print a summary and what is still missing, end."""
    await run.open(online=True)
    accounts = await run.accounts()
    watch = Watch(run.core, accounts)
    problems: list[ProblemOccurred] = []
    run.core.bus.subscribe(ProblemOccurred, problems.append)
    new: Counter[ConversationId] = Counter()
    run.core.bus.subscribe(MessageAdded, lambda event: new.update((event.message.conversation_id,)))
    for account in accounts:
        await run.online(account)
        await run.core.sessions.get(account.id).history_filled()
    rooms = await _sync_rooms(run, accounts, new)
    waiting = {account.jid for account in accounts}
    while watch.pending:
        for line in await watch.next():
            if line.data["event"] == "synced":
                _print(run, line)
                waiting.discard(line.data["account"])
    if waiting:
        raise problems[-1].error if problems else RequestTimedOut
    for line in rooms:
        _print(run, line)
    await _print_gaps(run, accounts)
    return 0


async def _sync_rooms(run: Run, accounts: tuple[Account, ...], new: Counter[ConversationId]) -> list[Line]:
    """Wait until every room was read, or cannot be entered; what came of it."""
    began = time.monotonic()
    lines: list[Line] = []
    by_id = {account.id: account for account in accounts}
    for room in await run.core.rooms.list():
        if room.autojoin and (account := by_id.get(room.account_id)):
            left = max(0.0, began + ENTERING - time.monotonic())
            now = await settled(run, room, left, stubborn=False)
            lines.append(room_line(account, now))
            if now.state is RoomState.JOINED:
                seconds = time.monotonic() - began
                lines.append(synced_line(account, room.address, new[room.conversation_id], seconds))
    return lines


async def _print_gaps(run: Run, accounts: tuple[Account, ...]) -> None:
    by_id = {account.id: account for account in accounts}
    for chat in await run.core.chats.list():
        if account := by_id.get(chat.account_id):
            for gap in await run.core.chats.gaps(chat.id):
                run.out.show(output.gap(account, chat, gap), output.gap_text(chat, gap))


def _print(run: Run, line: Line) -> None:
    run.out.show(line.data, line.text)
