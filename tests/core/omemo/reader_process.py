# SPDX-License-Identifier: AGPL-3.0-or-later
"""Reads the messages of a file into a profile until it is killed: part of ``test_kill``.

Each is decrypted and stored in one transaction with the state of its session.
"""

import asyncio
import json
import sys
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from xml.etree.ElementTree import fromstring

from storage.records import DeliveryState, Direction, MessageRecord
from tests.fakes.omemo_people import ALICE, Person
from tests.fakes.omemo_world import World
from tests.fakes.profiles import temporary_profile


async def main(folder: Path, stanzas: list[str]) -> None:
    async with AsyncExitStack() as stack:
        profile = await temporary_profile(folder)
        stack.push_async_callback(profile.close)
        (account,) = await profile.store.accounts.list()
        bob = Person(World().stream(account.jid), account, profile.store)
        stack.push_async_callback(bob.close)
        await bob.omemo.start()
        print("reading", flush=True)
        await read_all(bob, stanzas)
    print("done", flush=True)


async def read_all(bob: Person, stanzas: list[str]) -> None:
    chat, _ = await bob.store.conversations.ensure(bob.account.id, ALICE)
    for number, text in enumerate(stanzas):
        if await bob.store.messages.by_origin(bob.account.id, str(number)):
            continue
        async with bob.omemo.exclusive():
            decrypted = await bob.omemo.decrypt(fromstring(text), ALICE)
            record = MessageRecord(
                chat.id,
                Direction.OUT,
                ALICE,
                datetime.now(UTC),
                decrypted.body or "",
                DeliveryState.RECEIVED,
                origin_id=str(number),
            )
            async with bob.store.transaction():
                await bob.store.messages.add(record)
                await bob.omemo.flush()
        await bob.omemo.after_commit()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), json.loads(Path(sys.argv[2]).read_text())))
