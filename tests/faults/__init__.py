# SPDX-License-Identifier: AGPL-3.0-or-later
"""The fault matrix end to end: whole cores on a real server, and what may not be lost."""
