# SPDX-License-Identifier: AGPL-3.0-or-later
"""send --file, save."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

from xmppclient import filename
from xmppclient.cli import output
from xmppclient.cli.commands.messages import finish
from xmppclient.cli.delivery import Delivery
from xmppclient.cli.lookup import account_of, message_of
from xmppclient.cli.rooms import addressee
from xmppclient.cli.run import Run
from xmppclient.core.files import proposed_name
from xmppclient.events import TransferProgressed
from xmppclient.model import Message, Policy


async def send(run: Run) -> int:
    """Upload a file and send its address, then the words, as messages of their own. If the file cannot
    be sent, nothing is."""
    args = run.args
    await run.open(online=True)
    text = sys.stdin.read() if args.text == "-" else args.text
    account = await run.account()
    conversation = await addressee(run, account, args.to)
    policy = Policy(args.encryption) if args.encryption else None
    await run.online(account, args.timeout)
    delivery = Delivery(run, account, conversation)
    with transfers(run):
        message = await run.core.files.send(conversation.id, args.file, policy)
    status = await finish(run, account, conversation, message, delivery.of(message))
    if text is None or status:
        return status
    delivery = Delivery(run, account, conversation)
    message = await run.core.chats.send(conversation.id, text, policy)
    return await finish(run, account, conversation, message, delivery.of(message))


async def save(run: Run) -> int:
    """Fetch the file of a message and say where it is now."""
    await run.open()
    message = await message_of(run, run.args.id)
    path = target(run.args.file, message)
    with transfers(run):
        await run.core.files.save(message.id, str(path))
    conversation = await run.core.chats.get(message.conversation_id)
    data = output.message(await account_of(run, conversation), conversation, message)
    data["attachments"][0] |= {"path": str(path), "size": path.stat().st_size}
    run.out.show(data, str(path))
    return 0


def target(given: str | None, message: Message) -> Path:
    """Where a file goes: what the user says, or a name of our own that nothing has yet, in the folder
    that the user says or in the current one."""
    path = Path(given or ".").absolute()
    return filename.free(path / proposed_name(message)) if path.is_dir() else path


@contextlib.contextmanager
def transfers(run: Run) -> Iterator[None]:
    """Tell programs how far a file is."""

    def tell(event: TransferProgressed) -> None:
        run.out.report(
            {"event": "transfer", "id": event.key, "done": event.done, "total": event.total or None}
        )

    subscription = run.core.bus.subscribe(TransferProgressed, tell)
    try:
        yield
    finally:
        subscription.cancel()
