# SPDX-License-Identifier: AGPL-3.0-or-later
"""The session manager, bent to our rules; with ``stored``, ``stored_devices`` and ``versions`` the
only place that knows the insides of python-omemo and slixmpp-omemo.

Relied on, and pinned by ``tests/core/omemo/test_manager.py``:

* the keys and values python-omemo keeps in its storage (``stored_devices``, ``stored``),
* ``SessionManager.__get_device_information``, replaced so that reading devices never goes to
  the network,
* the history mode, in which python-omemo sends nothing, deletes no prekey and notes whom it
  would answer: a manager never leaves it, and ``Upkeep`` does the rest,
* the state being consistent while a ``Version`` waits.

Encrypting is not left to it, see ``letter`` and ``judge``. slixmpp-omemo gives the session manager
with its levels of trust. Its plugin is not used: it
starts by itself, answers by itself and cannot read omemo:2.
"""

from dataclasses import dataclass
from typing import Any, Protocol

from omemo.bundle import Bundle
from omemo.message import Message
from omemo.session_manager import BundleNotFound, DeviceListDownloadFailed, SessionManager
from omemo.types import DeviceInformation, DeviceList, SignedLabel

from xmppclient.model import Address
from xmppclient.services.omemo.libraries import BaseSessionManager
from xmppclient.services.omemo.lists import Devices, Label
from xmppclient.services.omemo.state import State
from xmppclient.services.omemo.stored import make_identity
from xmppclient.services.omemo.stored_devices import UNDECIDED, StoredDevices


class Desk(Protocol):
    """Where a manager finds what was fetched and leaves what has to be sent."""

    def bundle(self, namespace: str, jid: str, device_id: int) -> Bundle | None: ...
    def device_list(self, namespace: str, jid: str) -> Devices | None: ...
    def publish_bundle(self, bundle: Bundle) -> None: ...
    def publish_list(self, namespace: str, devices: Devices) -> None: ...
    def send_empty(self, message: Message, jid: str) -> None: ...
    @property
    def blind_trust(self) -> bool: ...


@dataclass(slots=True)
class Bench:
    """What a manager works with. A class attribute of its own class, because python-omemo
    uses a manager before handing it out."""

    desk: Desk
    devices: StoredDevices
    only: tuple[str, int] | None = None  # while decrypting: the one device that matters


class Manager(BaseSessionManager):
    """A session manager that never waits for the network: it takes what was fetched before
    and leaves for its owner what is to be published or sent after the commit."""

    bench: Bench

    async def _SessionManager__get_device_information(  # noqa: N802 - the name that is replaced
        self, bare_jid: str
    ) -> tuple[frozenset[DeviceInformation], frozenset[Bundle]]:
        bench = self.bench
        if bench.only is not None and bench.only[0] == bare_jid:
            device = bench.devices.read(*bench.only)
            known = bench.only[1] in bench.devices.ids(bare_jid)
            return frozenset({device} if device and known else ()), frozenset()
        return frozenset(bench.devices.all(bare_jid)), frozenset()

    @property
    def _btbv_enabled(self) -> bool:
        return self.bench.desk.blind_trust

    async def _prompt_manual_trust(
        self, manually_trusted: frozenset[DeviceInformation], identifier: str | None
    ) -> None:
        raise NotImplementedError  # only called by its own way of encrypting

    async def _upload_bundle(self, bundle: Bundle) -> None:  # type: ignore[override]
        self.bench.desk.publish_bundle(bundle)

    async def _download_bundle(self, namespace: str, bare_jid: str, device_id: int) -> Bundle:  # type: ignore[override]
        bundle = self.bench.desk.bundle(namespace, bare_jid, device_id)
        if bundle is None:
            raise BundleNotFound(f"{bare_jid}: {device_id} under {namespace}")
        return bundle

    async def _delete_bundle(self, namespace: str, device_id: int) -> None:  # type: ignore[override]
        raise NotImplementedError  # only called for a version that is no longer loaded

    async def _upload_device_list(self, namespace: str, device_list: DeviceList) -> None:  # type: ignore[override]
        self.bench.desk.publish_list(namespace, unsigned(device_list))

    async def _download_device_list(self, namespace: str, bare_jid: str) -> DeviceList:  # type: ignore[override]
        devices = self.bench.desk.device_list(namespace, bare_jid)
        if devices is None:
            raise DeviceListDownloadFailed(f"{bare_jid} under {namespace}")
        return signed(devices)

    async def _send_message(self, message: Message, bare_jid: str) -> None:  # type: ignore[override]
        self.bench.desk.send_empty(message, bare_jid)


def signed(devices: Devices) -> DeviceList:
    """A device list as python-omemo takes it."""
    return {
        device_id: None if label is None else SignedLabel(label.text, label.signature)
        for device_id, label in devices.items()
    }


def unsigned(devices: DeviceList) -> Devices:
    """A device list of python-omemo as ours."""
    return {
        device_id: None if label is None else Label(label.label, label.signature)
        for device_id, label in devices.items()
    }


async def create(
    state: State, desk: Desk, backends: list[Any], jid: Address, label: str
) -> tuple[SessionManager, Bench]:
    """A manager of its own class, in history mode, with no task running of its own.

    python-omemo renews its signed prekey from a task outside every lock; that task is ended
    here before its first step, and ``Upkeep.rotate`` does its work.
    """
    make_identity(state)
    bench = Bench(desk, StoredDevices(state))
    kind: type[Manager] = type("AccountManager", (Manager,), {"bench": bench})
    manager = await kind.create(backends, state, jid, label, UNDECIDED)
    await manager.shutdown()
    return manager, bench
