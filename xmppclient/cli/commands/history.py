# SPDX-License-Identifier: AGPL-3.0-or-later
"""history: what the local store knows. Needs no network."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

from xmppclient import address
from xmppclient.cli import output
from xmppclient.cli.run import Run
from xmppclient.errors import BadSetting
from xmppclient.model import Conversation, Message

PAGE = 200


async def history(run: Run) -> int:
    args = run.args
    wanted = address.bare(args.peer) if args.peer else None
    before = _time(args.before) if args.before else None
    await run.open()
    accounts = {account.id: account for account in await run.core.accounts.list()}
    chats = [*await run.core.chats.list(), *await run.core.chats.list(requests=True)]
    chats = [chat for chat in chats if wanted in (None, chat.address)]
    found = await (_search if args.search else _newest)(run, chats, before)
    for chat, message in sorted(found, key=lambda hit: (hit[1].time, hit[1].id))[-args.limit :]:
        data = output.message(accounts[chat.account_id], chat, message)
        run.out.show(data, output.message_text(data))
    return 0


async def _newest(
    run: Run, chats: list[Conversation], before: datetime | None
) -> list[tuple[Conversation, Message]]:
    found: list[tuple[Conversation, Message]] = []
    for chat in chats:
        count = 0
        async for message in _backwards(run, chat, before):
            found.append((chat, message))
            count += 1
            if count >= run.args.limit:
                break
    return found


async def _search(
    run: Run, chats: list[Conversation], before: datetime | None
) -> list[tuple[Conversation, Message]]:
    found: list[tuple[Conversation, Message]] = []
    for chat in chats:
        hits = await run.core.chats.search(run.args.search, chat.id, run.args.limit)
        found += [(chat, hit.message) for hit in hits if before is None or hit.message.time < before]
    return found


async def _backwards(run: Run, chat: Conversation, before: datetime | None) -> AsyncIterator[Message]:
    last: Message | None = None
    while page := await run.core.chats.page(chat.id, last, PAGE):
        for message in page:
            if before is None or message.time < before:
                yield message
        last = page[-1]


def _time(text: str) -> datetime:
    """An ISO 8601 time; without a zone it is UTC."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadSetting(f"--before {text}") from error
    return time if time.tzinfo else time.replace(tzinfo=UTC)
