# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who can read this: devices, trust, the policy of a chat, what others see."""
