# SPDX-License-Identifier: AGPL-3.0-or-later
"""The main window: its regions and what they show."""
