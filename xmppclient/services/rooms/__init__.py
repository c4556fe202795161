# SPDX-License-Identifier: AGPL-3.0-or-later
"""Group chats (XEP-0045)."""
