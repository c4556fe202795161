# SPDX-License-Identifier: AGPL-3.0-or-later
"""send, listen, sync."""

import asyncio
import sys

from xmppclient.cli import output
from xmppclient.cli.run import Run
from xmppclient.cli.watch import Line, Watch
from xmppclient.errors import NoDevices, NotSent, Reconnect, RequestError, RequestTimedOut, TrustUndecided
from xmppclient.events import ConnectionChanged, Event, MessageChanged, ProblemOccurred, TrustRequired
from xmppclient.model import Account, Conversation, DeliveryState, Message, Policy
from xmppclient.pipeline.outbound import NO_DEVICES

SETTLED = (DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.READ)


async def send(run: Run) -> int:
    """Returns when the server has the message; what is not sent stays in the outbox."""
    policy = Policy(run.args.encryption) if run.args.encryption else None
    await run.open(online=True)  # may read a passphrase, the first line of standard input
    text = run.args.text if run.args.text != "-" else sys.stdin.read()
    account = await run.account()
    conversation = await run.core.chats.open(account.id, run.args.to)
    delivery = Delivery(run, conversation)
    await run.core.sessions.start(account)
    message = await run.core.chats.send(conversation.id, text, policy)
    try:
        await asyncio.wait_for(delivery.of(message), run.args.timeout)
    except TimeoutError:
        raise NotSent from None
    finally:
        data = output.message(account, conversation, await run.core.chats.message(message.id))
        run.out.show(data, output.message_text(data))
    return 0


class Delivery:
    """Waits until the fate of a message is known."""

    def __init__(self, run: Run, conversation: Conversation) -> None:
        self._conversation = conversation
        self._events: asyncio.Queue[Event] = asyncio.Queue()
        for kind in (MessageChanged, TrustRequired, ConnectionChanged):
            run.core.bus.subscribe(kind, self._events.put_nowait)

    async def of(self, message: Message) -> None:
        """Return once the server has the message.

        Raises ``NoDevices``, ``TrustUndecided``, ``RequestError`` for a refused message, and the
        ``ConnectError`` that ends the connection for good.
        """
        while True:
            match await self._events.get():
                case MessageChanged(message=news) if news.id == message.id:
                    if news.state in SETTLED:
                        return
                    self._refuse(news)
                case TrustRequired(conversation_id=where, devices=devices) if where == self._conversation.id:
                    raise TrustUndecided(devices)
                case ConnectionChanged(connection):
                    if connection.reason and connection.reason.reconnect is Reconnect.NEVER:
                        raise connection.reason

    def _refuse(self, message: Message) -> None:
        if message.state is not DeliveryState.FAILED:
            return
        if message.reason == NO_DEVICES:
            raise NoDevices((self._conversation.address,))
        raise RequestError(message.reason)


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
    """Catch up with every archive, print a summary, end."""
    await run.open(online=True)
    accounts = await run.accounts()
    watch = Watch(run.core, accounts)
    problems: list[ProblemOccurred] = []
    run.core.bus.subscribe(ProblemOccurred, problems.append)
    for account in accounts:
        await run.online(account)
        await run.core.sessions.get(account.id).history_filled()
    waiting = {account.jid for account in accounts}
    while watch.pending:
        for line in await watch.next():
            if line.data["event"] == "synced":
                _print(run, line)
                waiting.discard(line.data["account"])
    if waiting:
        raise problems[-1].error if problems else RequestTimedOut
    return 0


def _print(run: Run, line: Line) -> None:
    run.out.show(line.data, line.text)
