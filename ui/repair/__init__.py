# SPDX-License-Identifier: AGPL-3.0-or-later
"""The repair desk: what could not be read, why, and what can be done."""
