# SPDX-License-Identifier: AGPL-3.0-or-later
"""Real profiles for tests, with an Argon2 that costs next to nothing, and a keyring in memory."""

from pathlib import Path
from typing import Final

from storage.keys import Argon2Cost
from storage.profile import Profile

CHEAP: Final = Argon2Cost(passes=1, memory_kib=8, lanes=1)
PASSPHRASE: Final = "correct horse battery staple"


async def temporary_profile(path: Path, passphrase: str = PASSPHRASE) -> Profile:
    """Open the profile in ``path``, made first if there is none. The caller closes it."""
    if Profile.state(path) == "missing":
        return await Profile.create(path, passphrase, cost=CHEAP)
    return await Profile.open(path, passphrase, cost=CHEAP)


class MemoryVault:
    """A keyring that forgets everything with the test. Pass ``lambda: vault`` as ``vault``."""

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}

    def get(self, name: str) -> bytes | None:
        return self.secrets.get(name)

    def set(self, name: str, secret: bytes) -> None:
        self.secrets[name] = secret

    def delete(self, name: str) -> None:
        self.secrets.pop(name, None)
