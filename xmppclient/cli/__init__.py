# SPDX-License-Identifier: AGPL-3.0-or-later
"""The command line: the same core and store as the window."""
