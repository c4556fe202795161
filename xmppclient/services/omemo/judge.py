# SPDX-License-Identifier: AGPL-3.0-or-later
"""Which of the devices that could be written to may be: blind trust before verification.

The same holds for members of a room as for contacts. Blind trust of contacts only would leave
everybody out whom we know from the room alone, and a room that nobody can write to teaches
people to do without encryption. What protects against a member who was smuggled in is the list
of members, which everybody sees, not a question about keys that nobody can answer.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from omemo.types import DeviceInformation

from xmppclient.errors import NoDevices
from xmppclient.model import Address, Trust
from xmppclient.services.omemo.stored_devices import trust_of
from xmppclient.services.omemo.survey import Survey
from xmppclient.services.omemo.undecided import Undecided
from xmppclient.services.omemo.values import Skip, Skipped

if TYPE_CHECKING:
    from xmppclient.services.omemo.engine import Engine


async def judge(engine: "Engine", jids: frozenset[Address], survey: Survey, *, group: bool) -> None:
    """Decide about the devices of the plan.

    Between two people one without devices, or with a device the user has to decide about, stops
    the message. In a ``group`` they are left out, so that nobody can silence the others; only
    without blind trust is the user asked there too, and about everybody at once.
    Raises ``NoDevices`` and ``Undecided``.
    """
    _require(jids, survey, group=group)
    doubtful: list[DeviceInformation] = []
    for jid in jids:
        doubtful += await _doubtful(engine, jid, survey)
        await engine.pace.breathe()
    if doubtful and not (group and engine.blind_trust):
        raise Undecided(doubtful)
    for device in doubtful:
        del survey.plan[device.bare_jid, device.device_id]
        survey.skipped.append(Skipped(Address(device.bare_jid), device.device_id, Skip.UNDECIDED))
    _require(jids, survey, group=group)


def _require(jids: frozenset[Address], survey: Survey, *, group: bool) -> None:
    without = jids - {jid for jid, _ in survey.plan}
    if without and (not group or without == jids):
        raise NoDevices(tuple(sorted(without)))


async def _doubtful(engine: "Engine", jid: Address, survey: Survey) -> list[DeviceInformation]:
    """The devices that the user has to decide about; the others are trusted from now on.

    If every device the user verified has vanished, what is left is not taken silently.
    """
    known = list(engine.devices.all(jid))
    planned = [device for device in known if (jid, device.device_id) in survey.plan]
    trusts = {trust_of(device) for device in known}
    if Trust.VERIFIED in trusts and all(trust_of(device) is not Trust.VERIFIED for device in planned):
        return planned
    blind = engine.blind_trust and not trusts & {Trust.VERIFIED, Trust.DISTRUSTED}
    waiting = [device for device in planned if _waits(engine, device)]
    doubtful = [device for device in waiting if not blind or engine.devices.alarmed(device)]
    await _trust(engine, [device for device in waiting if device not in doubtful])
    return doubtful


def _waits(engine: "Engine", device: DeviceInformation) -> bool:
    trust = trust_of(device)
    return trust is Trust.UNDECIDED or (trust is Trust.BLIND and not engine.blind_trust)


async def _trust(engine: "Engine", devices: Iterable[DeviceInformation]) -> None:
    for device in devices:
        await engine.set_trust(Address(device.bare_jid), device.identity_key, Trust.BLIND)
