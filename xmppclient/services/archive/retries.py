# SPDX-License-Identifier: AGPL-3.0-or-later
"""When an archive that could not be read is asked again."""

from typing import Final

AGAIN: Final = (30.0, 60.0, 120.0, 300.0, 600.0, 1800.0)  # seconds until the next try
NEVER: Final = (
    "feature-not-implemented",
    "service-unavailable",
    "item-not-found",
    "forbidden",
    "not-allowed",
)
"""Answers of a server, or of a room, that has no archive for us."""
