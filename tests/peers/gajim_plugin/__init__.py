# SPDX-License-Identifier: AGPL-3.0-or-later
"""Loaded by Gajim, not by us."""

from .plugin import Remote  # noqa: F401 - Gajim names the package as it likes
