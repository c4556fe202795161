# SPDX-License-Identifier: AGPL-3.0-or-later
"""Data forms (XEP-0004) of servers and rooms, filled in by a person."""
