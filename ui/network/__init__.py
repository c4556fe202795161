# SPDX-License-Identifier: AGPL-3.0-or-later
"""How this computer is left: our own tor, what went out, how others connect, a server of one's own."""
