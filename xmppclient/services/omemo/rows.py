# SPDX-License-Identifier: AGPL-3.0-or-later
"""The devices table, kept in step with the devices and trust that python-omemo knows."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from storage.store import Store
from xmppclient.model import AccountId, Address, Device, Trust
from xmppclient.services.omemo.values import VERSIONS

if TYPE_CHECKING:
    from omemo.types import DeviceInformation

    from xmppclient.services.omemo.engine import Engine


class Rows:
    """Writes what changed; the caller holds the transaction."""

    def __init__(self, store: Store, account_id: AccountId) -> None:
        self._store = store
        self._account_id = account_id
        self._seen: dict[tuple[Address, str], datetime] = {}  # messages since the last write

    def saw(self, jid: Address, fingerprint: str, when: datetime) -> None:
        """A message of this device was read."""
        self._seen[jid, fingerprint] = when

    def forget(self) -> None:
        self._seen.clear()

    async def write(self, engine: "Engine", jids: Collection[Address], now: datetime) -> None:
        """Bring the rows of these addresses up to date."""
        if jids:
            await self._write(engine, jids, now)
        for (jid, fingerprint), when in self._seen.items():
            await self._store.devices.touch(self._account_id, jid, fingerprint, when)

    async def _write(self, engine: "Engine", jids: Collection[Address], now: datetime) -> None:
        stored: dict[Address, dict[str, Device]] = {jid: {} for jid in jids}
        for row in await self._store.devices.list_many(self._account_id, jids):
            stored[row.jid][row.fingerprint] = row
        changed: list[Device] = []
        for jid, rows in stored.items():
            changed += self._changes(engine, jid, rows, now)
            await engine.pace.breathe()
        if changed:
            await self._store.devices.upsert_many(changed)

    def _changes(
        self, engine: "Engine", jid: Address, rows: dict[str, Device], now: datetime
    ) -> Iterator[Device]:
        for record in self._records(engine, jid, now).values():
            before = rows.pop(record.fingerprint, None)
            if before is None or _differs(before, record):
                yield record
        for row in rows.values():  # forgotten, or replaced by another key
            if row.active:
                yield replace(row, active=False)

    def _records(self, engine: "Engine", jid: Address, now: datetime) -> dict[str, Device]:
        """By fingerprint. A device that took another id shows under the one that is listed."""
        found = [self.record(engine, device, now) for device in engine.devices.all(jid)]
        return {record.fingerprint: record for record in sorted(found, key=lambda record: record.active)}

    def record(self, engine: "Engine", device: "DeviceInformation", now: datetime) -> Device:
        """A device as the rest of the program knows it. Nobody is asked about the one they sit at."""
        from xmppclient.services.omemo.stored_devices import fingerprint, trust_of

        jid = Address(device.bare_jid)
        active = dict(device.active)
        here = jid == engine.jid and device.device_id == engine.devices.own_id
        return Device(
            account_id=self._account_id,
            jid=jid,
            device_id=device.device_id,
            fingerprint=fingerprint(device.identity_key),
            trust=Trust.VERIFIED if here else trust_of(device),
            label=device.label or "",
            active=any(active.values()),
            namespaces=frozenset(VERSIONS[ns] for ns in device.namespaces if active.get(ns)),
            first_seen=now,
            this_device=here,
        )


def _differs(before: Device, now: Device) -> bool:
    return (before.device_id, before.trust, before.active, before.namespaces, before.this_device) != (
        now.device_id,
        now.trust,
        now.active,
        now.namespaces,
        now.this_device,
    ) or bool(now.label and before.label != now.label)
