# SPDX-License-Identifier: AGPL-3.0-or-later
"""Why a message was not encrypted."""

from collections.abc import Iterable

from omemo.types import DeviceInformation


class Undecided(Exception):
    """The user has to decide about these devices first."""

    def __init__(self, devices: Iterable[DeviceInformation]) -> None:
        super().__init__("undecided devices")
        self.devices = tuple(devices)
