# SPDX-License-Identifier: AGPL-3.0-or-later
"""Numbered SQL scripts, forward only; ``storage.migrate`` runs each in one transaction."""
