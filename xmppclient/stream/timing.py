# SPDX-License-Identifier: AGPL-3.0-or-later
"""How long a stream waits for what. All in seconds; tests shorten them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timing:
    connect: float = 15.0  # TCP and TLS of one endpoint
    far: float = 75.0  # the same behind a proxy, which may take a minute to find an onion
    login: float = 30.0  # from TLS to the bound session
    idle: float = 10.0  # silence after which the server is asked for an answer
    answer: float = 15.0  # silence after that which means the connection is dead
    awake: float = 5.0  # the same right after the computer slept
    tick: float = 2.0  # how often that is looked at
    close: float = 2.0  # to say goodbye
    first_wait: float = 1.0  # before the second try
    longest_wait: float = 300.0
