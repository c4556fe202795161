# SPDX-License-Identifier: AGPL-3.0-or-later
"""message show, pin, unpin, delete, forward."""

from xmppclient.cli import output
from xmppclient.cli.commands.messages import finish, show as print_message
from xmppclient.cli.delivery import Delivery
from xmppclient.cli.lookup import account_of, message_of
from xmppclient.cli.run import Run
from xmppclient.model import Message


async def show(run: Run) -> int:
    """Earlier texts first, then the message."""
    await run.open()
    message = await message_of(run, run.args.id)
    for revision in await run.core.chats.revisions(message.id):
        data = output.revision(revision)
        run.out.show(data, f"{data['time']} was: {output.printable(revision.body)}")
    return await _print(run, message)


async def pin(run: Run) -> int:
    return await _set_pinned(run, True)


async def unpin(run: Run) -> int:
    return await _set_pinned(run, False)


async def delete(run: Run) -> int:
    await run.open()
    message = await message_of(run, run.args.id)
    conversation = await run.core.chats.get(message.conversation_id)
    account = await account_of(run, conversation)
    await run.core.chats.delete(message.id)
    run.out.show(output.removed(account, conversation, message.id), "the message was deleted here")
    return 0


async def forward(run: Run) -> int:
    """As ``send``: returns when the server has it."""
    await run.open(online=True)
    original = await message_of(run, run.args.id)
    account = await run.account()
    conversation = await run.core.chats.open(account.id, run.args.to)
    delivery = Delivery(run, account, conversation)
    await run.core.sessions.start(account)
    message = await run.core.chats.forward(original.id, conversation.id)
    return await finish(run, account, conversation, message, delivery.of(message))


async def _set_pinned(run: Run, pinned: bool) -> int:
    await run.open()
    message = await message_of(run, run.args.id)
    return await _print(run, await run.core.chats.pin(message.id, pinned))


async def _print(run: Run, message: Message) -> int:
    conversation = await run.core.chats.get(message.conversation_id)
    print_message(run, await account_of(run, conversation), conversation, message)
    return 0
