# SPDX-License-Identifier: AGPL-3.0-or-later
"""An archive of any length, and a program that reads it until it is killed."""

import asyncio
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import overload

from tests.fakes.account_kit import AccountKit, account_kit, chat_message
from tests.fakes.fake_archive import FIRST, Kept
from xmppclient import ns

SEALED_EACH = 50  # one message of so many is encrypted


class Generated(Sequence[Kept]):
    """Messages made when they are looked at: body ``n``, id ``mn``, ten in a second."""

    def __init__(self, count: int, first: int = 0) -> None:
        self._range = range(first, first + count)

    def __len__(self) -> int:
        return len(self._range)

    @overload
    def __getitem__(self, place: int) -> Kept: ...
    @overload
    def __getitem__(self, place: slice) -> "list[Kept]": ...
    def __getitem__(self, place: int | slice) -> "Kept | list[Kept]":
        if isinstance(place, slice):
            return [made(number) for number in self._range[place]]
        return made(self._range[place])

    def __iter__(self) -> Iterator[Kept]:
        return (made(number) for number in self._range)


def made(number: int) -> Kept:
    stamp = (FIRST + timedelta(seconds=number // 10)).strftime("%Y-%m-%dT%H:%M:%SZ")
    if number % SEALED_EACH:
        return Kept(f"m{number}", stamp, chat_message(str(number)))
    encrypted = (
        f"<encrypted xmlns='{ns.OMEMO_1}'><header sid='1'/><payload>{number}:{number}</payload></encrypted>"
    )
    return Kept(f"m{number}", stamp, chat_message("", inner=encrypted))


async def away(folder: Path) -> None:
    """Somebody who has the first message only."""
    async with account_kit(folder) as kit:
        serve(kit, 1)
        await kit.archive.catch_up()


def serve(kit: AccountKit, count: int) -> None:
    kit.server_archive.generated = Generated(count)


def read_on(sign: Path, profile: Path, count: int) -> None:
    """Catch up, and wait to be killed."""
    asyncio.run(_read_on(sign, profile, count))


async def _read_on(sign: Path, profile: Path, count: int) -> None:
    async with account_kit(profile) as kit:
        serve(kit, count)
        sign.touch()
        await kit.archive.catch_up()
        await kit.archive.fill_gaps()
        await asyncio.Event().wait()
