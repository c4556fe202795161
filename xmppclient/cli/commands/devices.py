# SPDX-License-Identifier: AGPL-3.0-or-later
"""devices, trust: who can read what is written."""

import re

from xmppclient import address
from xmppclient.cli import output
from xmppclient.cli.run import Run
from xmppclient.errors import ConnectError, UnknownDevice
from xmppclient.model import Account, Address, Device, Trust


async def list_devices(run: Run) -> int:
    """Asks the server for the newest list if it can; else shows what is stored."""
    jid = address.bare(run.args.jid) if run.args.jid else None
    await run.open(online=True)
    for account in await run.accounts():
        await _refresh(run, account, jid or account.jid)
        for device in await run.core.devices.list(account.id, jid):
            _print(run, device, own=device.jid == account.jid)
    return 0


async def trust(run: Run) -> int:
    jid = address.bare(run.args.jid)
    fingerprint = re.sub(r"[\s:]", "", "".join(run.args.fingerprint)).lower()
    decision = Trust.VERIFIED
    if run.args.distrust:
        decision = Trust.DISTRUSTED
    elif run.args.undo:
        decision = Trust.UNDECIDED
    await run.open(online=True)
    account = await run.account()
    await run.online(account)
    await run.core.sessions.get(account.id).omemo.look_up(jid)
    await run.core.devices.set_trust(account.id, jid, fingerprint, decision)
    for device in await run.core.devices.list(account.id, jid):
        if device.fingerprint == fingerprint:
            _print(run, device, own=jid == account.jid)
            return 0
    raise UnknownDevice(fingerprint)


async def _refresh(run: Run, account: Account, jid: Address) -> None:
    try:
        await run.online(account, 10)
    except ConnectError as error:
        run.out.tell(f"not connected ({type(error).__name__}); this is what was known")
        return
    await run.core.sessions.get(account.id).omemo.look_up(jid)


def _print(run: Run, device: Device, *, own: bool) -> None:
    mine = "  this device" if device.this_device else ""
    label = f"  {output.printable(device.label)}" if device.label else ""
    text = f"{device.jid}  {output.fingerprint(device.fingerprint)}  {device.trust.value}{label}{mine}"
    run.out.show(output.device(device, own=own), text)
