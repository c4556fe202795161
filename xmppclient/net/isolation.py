# SPDX-License-Identifier: AGPL-3.0-or-later
"""Logins at a proxy that keep accounts apart: a tor gives each its own circuits (IsolateSOCKSAuth).

They are random, not derived from the address of the account, live in memory only and are new at
each start: a proxy can tell that two connections belong together, not to whom.
"""

import secrets

from xmppclient.model import Address
from xmppclient.route import Purpose


class Isolation:
    """The logins of all accounts."""

    def __init__(self) -> None:
        self._secrets: dict[Address, tuple[str, str]] = {}

    def login(self, account: Address, purpose: Purpose) -> tuple[str, str]:
        """User and password; the same for the same account and purpose until ``renew``."""
        user, password = self._secrets.setdefault(account, _new())
        return f"{user}/{purpose.value}", password

    def renew(self, account: Address) -> None:
        """Other ones from now on."""
        self._secrets.pop(account, None)


def _new() -> tuple[str, str]:
    return secrets.token_hex(8), secrets.token_hex(16)
