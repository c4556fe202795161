# SPDX-License-Identifier: AGPL-3.0-or-later
"""What others are told by themselves: each choice once, with its default, and three presets.

The values are stored as settings; one that is not stored has its default.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Choice:
    """A setting and its values, the most open one first."""

    key: str
    values: tuple[str, ...]
    default: str

    def of(self, settings: Mapping[str, str]) -> str:
        """The value in force; one that is not known counts as the default."""
        value = settings.get(self.key, "")
        return value if value in self.values else self.default


RECEIPTS: Final = Choice("privacy/receipts", ("contacts", "off"), "contacts")  # XEP-0184
MARKERS: Final = Choice("privacy/markers", ("on", "off"), "off")  # XEP-0333
TYPING: Final = Choice("privacy/typing", ("on", "off"), "off")  # XEP-0085
READ_SYNC: Final = Choice("privacy/read_sync", ("on", "off"), "on")  # XEP-0490
CHOICES: Final = (RECEIPTS, MARKERS, TYPING, READ_SYNC)

DEFAULT_PRESET: Final = "private"
PRESETS: Final[Mapping[str, Mapping[str, str]]] = {
    "comfortable": {choice.key: choice.values[0] for choice in CHOICES},
    "private": {choice.key: choice.default for choice in CHOICES},
    "paranoid": {choice.key: choice.values[-1] for choice in CHOICES},
}


def preset_of(settings: Mapping[str, str]) -> str:
    """The preset these settings amount to; empty: a mixture of one's own."""
    now = {choice.key: choice.of(settings) for choice in CHOICES}
    return next((name for name, values in PRESETS.items() if values == now), "")
