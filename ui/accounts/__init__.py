# SPDX-License-Identifier: AGPL-3.0-or-later
"""Getting in: unlock screen, first run, adding an account, the connection line."""
