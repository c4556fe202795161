# SPDX-License-Identifier: AGPL-3.0-or-later
"""The real program as real processes over real servers."""
