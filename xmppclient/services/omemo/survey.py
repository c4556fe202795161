# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which devices a message goes to and in which version, by what is known of them."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field

from omemo.types import DeviceInformation

from xmppclient import ns
from xmppclient.model import Address, Trust
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.lists import MAX_DEVICES, Devices
from xmppclient.services.omemo.pace import Pace
from xmppclient.services.omemo.state import State
from xmppclient.services.omemo.stored_devices import StoredDevices, trust_of
from xmppclient.services.omemo.values import Skip, Skipped

ROOMFUL = 3000  # devices of all members that a message has room for
LEAST = 4  # devices of each member, however many members there are

Missed = Callable[[BundleId], bool]  # whether a bundle was missing a short while ago


@dataclass(slots=True)
class Survey:
    """Which devices a message would go to, how, and what is missing for the others."""

    plan: dict[tuple[str, int], str] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    wanted: list[BundleId] = field(default_factory=list)

    @property
    def devices(self) -> int:
        """How many the message would go to."""
        return len(self.plan) + len(self.wanted)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A device that a message may go to."""

    jid: Address
    device_id: int
    active: frozenset[str]  # namespaces of the lists it is in
    current: bool  # known to read omemo:2
    known: bool  # its identity key is


@dataclass(frozen=True, slots=True)
class Surveyor:
    """Looks at the devices of people and of ours (``own``)."""

    state: State
    own: Address
    devices: StoredDevices
    lists: Mapping[tuple[str, str], Devices]  # as they were read last
    bundles: Mapping[BundleId, object]  # at hand
    pace: Pace

    async def survey(self, jids: Collection[Address], missed: Missed) -> Survey:
        """Decide for each device of these people and of ours how to reach it."""
        survey = Survey()
        candidates: list[Candidate] = []
        share = max(LEAST, min(MAX_DEVICES, ROOMFUL // max(1, len(jids))))
        for jid in {*jids, self.own}:
            candidates += self._share(survey, list(self._candidates(survey, jid)), share)
            await self.pace.breathe()
        wary = any(len(one.active) > 1 and not one.current for one in candidates)
        for candidate in candidates:
            self._place(survey, candidate, missed, wary)
            await self.pace.breathe()
        return survey

    def _candidates(self, survey: Survey, jid: Address) -> Iterator[Candidate]:
        """The listed devices that trust does not rule out; those it does are noted as skipped."""
        for device_id in self.devices.ids(jid):
            active = self.devices.active(jid, device_id)
            if not active or (jid, device_id) == (self.own, self.devices.own_id):
                continue
            device = self.devices.read(jid, device_id)
            if device is not None and (skip := self._distrust(device)) is not None:
                survey.skipped.append(Skipped(jid, device_id, skip))
                continue
            current = self._speaks_current(jid, device_id, device)
            yield Candidate(jid, device_id, active, current, device is not None)

    def _share(self, survey: Survey, candidates: list[Candidate], share: int) -> list[Candidate]:
        """No more of one person than leaves room for the others: those that are known first
        (threats ATT-087)."""
        candidates.sort(key=lambda one: not one.known)
        left_out = candidates[share:]
        survey.skipped += [Skipped(one.jid, one.device_id, Skip.TOO_MANY) for one in left_out]
        return candidates[:share]

    def _place(self, survey: Survey, one: Candidate, missed: Missed, wary: bool) -> None:
        keys = [BundleId(namespace, one.jid, one.device_id) for namespace in _preference(one, wary)]
        for key in keys:
            if one.known and (self.devices.has_session(*key) or key in self.bundles):
                survey.plan[one.jid, one.device_id] = key.namespace
                return
            if not missed(key):
                survey.wanted.append(key)
                return
        survey.skipped.append(Skipped(one.jid, one.device_id, Skip.NO_BUNDLE))

    def _distrust(self, device: DeviceInformation) -> Skip | None:
        trust = trust_of(device)
        if trust is Trust.DISTRUSTED:
            return Skip.DISTRUSTED
        if device.bare_jid == self.own and trust is not Trust.VERIFIED:
            return Skip.OWN_UNDECIDED
        return None

    def _speaks_current(self, jid: Address, device_id: int, device: DeviceInformation | None) -> bool:
        """Whether a device is known to read omemo:2: it has written it, or bears a label,
        which 0.3 does not have and slixmpp-omemo cannot set."""
        if proof(jid, device_id) in self.state:
            return True
        if device is not None:
            return bool(device.label)
        return self.lists.get((ns.OMEMO_2, jid), {}).get(device_id) is not None


def _preference(one: Candidate, wary: bool) -> list[str]:
    """The versions to try for a device, best first.

    slixmpp-omemo publishes omemo:2 keys but cannot read omemo:2 messages, nor a 0.3 message
    that has an omemo:2 element beside it. So a device in both lists is written to in 0.3
    until it is known better, and while a message goes to one of them (``wary``) all others
    that can are written to in 0.3 as well.
    """
    order = [ns.OMEMO_2, ns.OMEMO_1] if one.current and not wary else [ns.OMEMO_1, ns.OMEMO_2]
    return [namespace for namespace in order if namespace in one.active]


def proof(jid: str, device_id: int) -> str:
    """The key that says that a device has written omemo:2."""
    return f"/xmppclient/omemo2/{jid}/{device_id}"
