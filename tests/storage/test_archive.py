# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

from storage.records import AccountRecord, ArchivePoint, StanzaId
from storage.store import Store
from tests.storage.build import address, at


async def test_each_archive_has_its_own_point(store: Store, account: AccountRecord) -> None:
    own = ArchivePoint(account.id, account.jid, StanzaId("s1"), at(1))
    room = replace(own, archive=address("room"), stanza_id=StanzaId("r9"))

    await store.archive.set_point(own)
    await store.archive.set_point(room)

    assert await store.archive.point(account.id, account.jid) == own
    assert await store.archive.point(account.id, address("room")) == room
    assert await store.archive.point(account.id, address("other")) is None


async def test_a_point_moves(store: Store, account: AccountRecord) -> None:
    first = ArchivePoint(account.id, account.jid, StanzaId("s1"), at(1))
    await store.archive.set_point(first)
    await store.archive.set_point(replace(first, stanza_id=StanzaId("s2"), time=at(2)))

    point = await store.archive.point(account.id, account.jid)

    assert point == replace(first, stanza_id=StanzaId("s2"), time=at(2))
