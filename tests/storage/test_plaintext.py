# SPDX-License-Identifier: AGPL-3.0-or-later
"""Nothing that was stored can be read in any file of a profile, at any time."""

import os
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from storage.profile import Profile
from storage.records import (
    AccountId,
    AccountRecord,
    Address,
    Affiliation,
    DeliveryState,
    DeviceRecord,
    IntervalRecord,
    InvitationRecord,
    Kind,
    MemberRecord,
    OccupantRecord,
    RequestRecord,
    RoomRecord,
    RosterRecord,
    StanzaId,
    Trust,
)
from storage.store import Store
from tests.fakes.profiles import CHEAP
from tests.storage.build import NOON, message

BODY = "xyzzy-body-of-a-message"
JID = "xyzzy-friend@b.test"
PASSWORD = "xyzzy-password"
PASSPHRASE = "xyzzy passphrase of the profile"
PRIVATE = "xyzzy-identity-key"
MARKERS = tuple(marker.encode() for marker in (BODY, JID, PASSWORD, PASSPHRASE, PRIVATE, "xyzzy"))
ENCODINGS = ("utf-8", "utf-16-le")


def found(files: Iterable[Path]) -> dict[str, list[str]]:
    """Which markers can be read in which files, in any usual encoding."""
    hits: dict[str, list[str]] = {}
    for file in files:
        content = file.read_bytes()
        for marker in MARKERS:
            if any(marker.decode().encode(encoding) in content for encoding in ENCODINGS):
                hits.setdefault(file.name, []).append(marker.decode())
    return hits


def all_files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def open_files() -> set[str]:
    """What this process has open, deleted files too (Linux)."""
    names = set()
    for handle in Path("/proc/self/fd").iterdir():
        try:
            names.add(os.readlink(handle))
        except OSError:
            continue
    return names


async def fill(profile: Profile) -> None:
    """Put a marker wherever text can be stored, enough of it to spill out of every cache."""
    store, jid = profile.store, Address(JID)
    account = await store.accounts.add(AccountRecord(Address(f"me-{JID}"), PASSWORD))
    chat, _ = await store.conversations.ensure(account.id, jid, name=f"name {BODY}")
    await store.conversations.set_draft(chat.id, BODY)
    await store.roster.put(RosterRecord(account.id, jid, groups=(BODY,)))
    await store.requests.put(RequestRecord(account.id, jid, BODY, BODY, NOON))
    await store.devices.upsert(DeviceRecord(account.id, jid, 1, "ab", Trust.BLIND, label=BODY))
    await store.archive.cover(IntervalRecord(account.id, jid, StanzaId(BODY), NOON, StanzaId(BODY), NOON))
    await _fill_room(store, account.id)
    await store.settings.set("xyzzy", BODY)
    await store.omemo.apply(account.id, {f"xyzzy{n}": PRIVATE * 50 for n in range(200)})
    await store.messages.add_many(message(chat, f"{BODY} {n} " * 20) for n in range(5000))
    locked = message(chat, state=DeliveryState.UNDECRYPTABLE, ciphertext=BODY.encode())
    await store.messages.add(locked)


async def _fill_room(store: Store, account_id: AccountId) -> None:
    room, _ = await store.conversations.ensure(account_id, Address(f"room-{JID}"), Kind.GROUPCHAT)
    await store.rooms.put(RoomRecord(room.id, BODY, PASSWORD, title=BODY, subject=BODY, silent=(JID,)))
    await store.rooms.change(room.id, description=BODY, avatar=BODY.encode(), bookmark=BODY)
    numbers = range(1000)
    await store.rooms.put_occupants(
        OccupantRecord(room.id, f"{BODY} {n}", f"{BODY} {n}", Address(JID)) for n in numbers
    )
    await store.rooms.set_members(
        room.id, (MemberRecord(room.id, Address(f"{n}-{JID}"), Affiliation.MEMBER, BODY) for n in numbers)
    )
    invitation = InvitationRecord(account_id, room.address, Address(JID), NOON, BODY, PASSWORD)
    await store.invitations.put(invitation)


async def test_nothing_is_readable_on_disk_at_any_time(folder: Path) -> None:
    profile = await Profile.create(folder, PASSPHRASE, cost=CHEAP)
    before = open_files()
    async with profile.store.transaction():
        await profile.store.database.fetch("PRAGMA cache_size = 20")  # so that much goes to disk early
        await fill(profile)
        await profile.store.database.fetch("SELECT DISTINCT body FROM message ORDER BY body DESC")
        during = found(all_files(folder))
        temporary = open_files() - before
        size = (folder / "store.db-wal").stat().st_size
    after = found(all_files(folder))
    hits = await profile.store.search.find("xyzzy")
    await profile.close()

    assert len(hits) == 50  # the markers are there, for whoever has the key
    assert size > 1_000_000  # the unfinished transaction did reach the disk
    assert temporary == set()
    assert during == after == found(all_files(folder)) == {}


def test_the_search_for_markers_does_find_them(tmp_path: Path) -> None:
    """The control: an unencrypted database and a file with UTF-16 text."""
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute("CREATE TABLE message (body)")
    plain.execute("INSERT INTO message VALUES (?)", (BODY,))
    plain.commit()
    plain.close()
    (tmp_path / "notes").write_text(PASSWORD, encoding="utf-16-le")

    assert found(all_files(tmp_path)) == {"plain.db": [BODY, "xyzzy"], "notes": [PASSWORD, "xyzzy"]}
