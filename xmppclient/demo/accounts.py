# SPDX-License-Identifier: AGPL-3.0-or-later
"""How everybody of the demonstration logs in."""

from xmppclient.api import NewAccount
from xmppclient.model import Address, Tls


def account(jid: Address, password: str, connect: str, ca_file: str) -> NewAccount:
    """Over TLS from the first byte, by the authority of the demonstration's server; not tried before."""
    return NewAccount(jid, password, connect=(connect,), tls=Tls.DIRECT, ca_file=ca_file, check=False)
