# SPDX-License-Identifier: AGPL-3.0-or-later
"""The demonstration: a server and people on this machine, and you among them. Knows no window."""
