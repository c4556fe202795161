# SPDX-License-Identifier: AGPL-3.0-or-later
"""Invitations to a server of one's own, written into its store beside it (mod_invites)."""

import asyncio
import re
import shutil
import subprocess
from pathlib import Path
from typing import Final

from xmppclient import address
from xmppclient.errors import ServerError, ServerFailed, ServerMissing
from xmppclient.route import HowToConnect
from xmppclient.server.certificates import fingerprint
from xmppclient.server.onion_folder import certificate_in, is_set_up, read_identity
from xmppclient.server.process import last_lines
from xmppclient.server.prosody import CONFIG_FILE, MISSING, environment

_TOKEN: Final = re.compile(r"^xmpp:\S*\?register;preauth=([A-Za-z0-9_-]+)\s*$", re.MULTILINE)
_LIMIT: Final = 20.0  # seconds; it takes a tenth of one


async def invite(folder: Path, name: str = "") -> HowToConnect:
    """An invitation for one new account on the server in ``folder``, good for a week.

    It may run or not; it must have run once. ``name`` is proposed, no more. Raises
    ``ServerError``, ``InvalidAddress``.
    """
    if not (is_set_up(folder) and (folder / CONFIG_FILE).exists()):
        raise ServerError(f"no server ran in {folder} yet; start it first")
    identity = read_identity(folder)
    jid = address.person(f"{name}@{identity.domain}") if name else identity.domain
    token = await asyncio.to_thread(_generate, folder, identity.domain)
    return HowToConnect(
        jid=jid,
        token=token,
        register=True,
        route="own-tor" if identity.private else "tor",  # only a tor of ours takes a key
        pin=fingerprint(certificate_in(folder)),
        onion_key=identity.client_key if identity.private else "",
    )


def _generate(folder: Path, domain: str) -> str:
    program = shutil.which("prosodyctl")
    if program is None:
        raise ServerMissing(MISSING)
    command = [program, "--config", str(folder / CONFIG_FILE), "mod_invites", "generate", domain]
    try:
        done = subprocess.run(  # noqa: S603  # the command is our own, no shell
            command, capture_output=True, text=True, timeout=_LIMIT, env=environment(folder), check=False
        )
    except subprocess.TimeoutExpired:
        raise ServerFailed("prosodyctl does not end") from None
    if found := _TOKEN.search(done.stdout):
        return found[1]
    raise ServerFailed(last_lines(done.stderr or done.stdout))
