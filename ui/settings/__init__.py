# SPDX-License-Identifier: AGPL-3.0-or-later
"""Choices of the user: look, accounts, passphrase."""
