# SPDX-License-Identifier: AGPL-3.0-or-later
"""List models of the windows, and the pure functions that prepare their rows."""
