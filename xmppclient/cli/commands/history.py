# SPDX-License-Identifier: AGPL-3.0-or-later
"""history: what the local store knows. Needs no network."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime

from xmppclient import address
from xmppclient.cli import output
from xmppclient.cli.lookup import time_of
from xmppclient.cli.run import Run
from xmppclient.model import Address, Conversation, Kind, Message, SearchQuery

PAGE = 200

Found = list[tuple[Conversation, Message]]


async def history(run: Run) -> int:
    args = run.args
    wanted = address.full(args.peer) if args.peer else None
    query = _query(run)
    await run.open()
    accounts = {account.id: account for account in await run.core.accounts.list()}
    chats = [*await run.core.chats.list(), *await run.core.chats.list(requests=True)]
    chats = [chat for chat in chats if wanted in (None, chat.address) or _means(wanted, chat)]
    plain = query == SearchQuery(until=query.until)
    found = await (_newest(run, chats, query.until) if plain else _search(run, chats, query))
    for chat, message in sorted(found, key=lambda hit: (hit[1].time, hit[1].id))[-args.limit :]:
        data = output.message(accounts[chat.account_id], chat, message)
        run.out.show(data, output.message_text(data))
    return 0


def _means(wanted: Address | None, chat: Conversation) -> bool:
    """A device of somebody stands for them; of a room's people each has a conversation of their own."""
    return wanted is not None and address.bare(wanted) == chat.address and chat.kind is Kind.CHAT


def _query(run: Run) -> SearchQuery:
    """Raises ``BadSetting``, ``InvalidAddress``."""
    args = run.args
    ends = [time_of(f"--{name}", text) for name in ("before", "until") if (text := getattr(args, name))]
    return SearchQuery(
        text=args.search or "",
        sender=address.bare(args.sender) if args.sender else None,
        since=time_of("--since", args.since) if args.since else None,
        until=min(ends, default=None),
        with_files=args.files,
    )


async def _newest(run: Run, chats: list[Conversation], before: datetime | None) -> Found:
    found: Found = []
    for chat in chats:
        count = 0
        async for message in _backwards(run, chat, before):
            found.append((chat, message))
            count += 1
            if count >= run.args.limit:
                break
    return found


async def _search(run: Run, chats: list[Conversation], query: SearchQuery) -> Found:
    """One search over everything, or one for the chat that was named."""
    found: Found = []
    for conversation_id in [chat.id for chat in chats] if run.args.peer else [None]:
        hits = await run.core.chats.find(replace(query, conversation_id=conversation_id), run.args.limit)
        found += [(hit.conversation, hit.message) for hit in hits]
    return found


async def _backwards(run: Run, chat: Conversation, before: datetime | None) -> AsyncIterator[Message]:
    last: Message | None = None
    while page := await run.core.chats.page(chat.id, last, PAGE):
        for message in page:
            if before is None or message.time < before:
                yield message
        last = page[-1]
