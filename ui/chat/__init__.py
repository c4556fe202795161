# SPDX-License-Identifier: AGPL-3.0-or-later
"""Conversations and one conversation: list, header, timeline, composer."""
