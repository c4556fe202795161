# SPDX-License-Identifier: AGPL-3.0-or-later
"""People: contacts, and strangers who ask or write."""
