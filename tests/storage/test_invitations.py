# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

from storage.records import AccountRecord, Address, InvitationRecord
from storage.store import Store
from tests.storage.build import address, at


async def test_an_invitation_comes_back_with_everything(store: Store, account: AccountRecord) -> None:
    full = InvitationRecord(
        account.id, address("room"), address("bob"), at(1), reason="Komm", password="secret", direct=True
    )
    await store.invitations.put(full)

    assert await store.invitations.get(account.id, address("room")) == full
    assert await store.invitations.get(account.id, address("other")) is None
    assert "secret" not in repr(full)


async def test_att_075_there_is_one_invitation_for_each_room(store: Store, account: AccountRecord) -> None:
    first = InvitationRecord(account.id, address("room"), address("bob"), at(1))
    again = replace(first, sender=address("carol"), received=at(3))
    other = replace(first, room=address("other"), received=at(2))
    for one in (first, again, other):
        await store.invitations.put(one)

    assert await store.invitations.list() == (again, other)
    assert await store.invitations.count() == 2

    await store.invitations.remove(account.id, address("room"))

    assert await store.invitations.list(account.id) == (other,)


async def test_invitations_belong_to_an_account(store: Store, account: AccountRecord) -> None:
    carol = await store.accounts.add(AccountRecord(Address("carol@a.test"), "pw"))
    ours = InvitationRecord(account.id, address("room"), address("bob"), at(1))
    theirs = replace(ours, account_id=carol.id)
    await store.invitations.put(ours)
    await store.invitations.put(theirs)

    assert await store.invitations.list(account.id) == (ours,)
    assert (await store.invitations.count(), await store.invitations.count(carol.id)) == (2, 1)

    await store.accounts.remove(carol.id)

    assert await store.invitations.list() == (ours,)
