# SPDX-License-Identifier: AGPL-3.0-or-later
"""What comes of encrypting a message."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from omemo.types import DeviceInformation

from xmppclient.model import Encryption
from xmppclient.services.omemo.fetch import BundleId
from xmppclient.services.omemo.values import Skipped


class Undecided(Exception):
    """The user has to decide about these devices first."""

    def __init__(self, devices: Iterable[DeviceInformation]) -> None:
        super().__init__("undecided devices")
        self.devices = tuple(devices)


@dataclass(frozen=True, slots=True)
class Sealed:
    elements: tuple[Element, ...]
    encryption: Encryption
    skipped: tuple[Skipped, ...]
    unusable: tuple[BundleId, ...]  # bundles no session can be built from
