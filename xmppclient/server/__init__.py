# SPDX-License-Identifier: AGPL-3.0-or-later
"""A server of our own on this machine: for the demo, for tests, for people who host themselves.

>>> config = ServerConfig(folder, hosts=("home.test",), accounts={"ann@home.test": "secret"})
>>> async with Prosody(config) as server:
...     print(server.connect_direct_tls, server.ca_file)
"""

from xmppclient.server.certificates import Authority, Certificate
from xmppclient.server.config import LOOPBACK, USUAL, Feature, Ports, ServerConfig
from xmppclient.server.folders import ThrowAwayFolder
from xmppclient.server.prosody import Prosody, find_prosody

__all__ = [
    "LOOPBACK",
    "USUAL",
    "Authority",
    "Certificate",
    "Feature",
    "Ports",
    "Prosody",
    "ServerConfig",
    "ThrowAwayFolder",
    "find_prosody",
]
