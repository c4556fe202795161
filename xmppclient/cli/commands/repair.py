# SPDX-License-Identifier: AGPL-3.0-or-later
"""unreadable: what could not be read, why, and what can be done about it."""

from xmppclient.cli import output
from xmppclient.cli.lookup import account_of, message_of
from xmppclient.cli.run import Run
from xmppclient.errors import DecryptFailed
from xmppclient.model import Unreadable


async def unreadable(run: Run) -> int:
    args = run.args
    chosen = args.retry or args.renew or args.ask
    await run.open(online=bool(chosen))
    if chosen:
        return await _cure(run, chosen)
    accounts = {account.id: account for account in await run.core.accounts.list()}
    only = (await run.account()).id if args.account else None
    for line in await run.core.repair.list(only):
        data = output.unreadable(accounts[line.conversation.account_id], line)
        run.out.show(data, _text(line))
    return 0


async def _cure(run: Run, chosen: str) -> int:
    """Raises ``DecryptFailed`` if it still cannot be read."""
    message = await message_of(run, chosen)
    conversation = await run.core.chats.get(message.conversation_id)
    account = await account_of(run, conversation)
    await run.online(account)
    if run.args.renew:
        await run.core.repair.renew(message.id)
    elif run.args.ask:
        await run.core.repair.ask_again(message.id)
    elif not await run.core.repair.try_again(message.id):
        raise DecryptFailed((await run.core.chats.message(message.id)).reason)
    data = output.message(account, conversation, await run.core.chats.message(message.id))
    run.out.show(data, output.message_text(data))
    return 0


def _text(line: Unreadable) -> str:
    tried = f"; {line.step} was tried {line.tries} times" if line.tries else ""
    time, message = output.stamp(line.message.time), line.message
    return f"{message.id}  {time}  {message.sender}  {message.reason}{tried}"
