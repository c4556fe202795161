# SPDX-License-Identifier: AGPL-3.0-or-later
"""Profiles that live for minutes and protect nothing.

Their passphrase is random and forgotten with the process, so the derivation of its key may
cost next to nothing. Nothing but the demonstration makes profiles like this.
"""

import secrets
from pathlib import Path
from typing import Final

from storage.keys import Argon2Cost
from storage.profile import Profile
from xmppclient.core import Core

COST: Final = Argon2Cost(passes=1, memory_kib=8, lanes=1)


async def open_new(core: Core) -> None:
    """Make the profile of ``core``, whose folder has none, and open it. Raises ``StorageError``."""
    passphrase = secrets.token_urlsafe()
    profile = await Profile.create(Path(core.profile.folder), passphrase, cost=COST)
    await profile.close()
    await core.profile.unlock(passphrase)
