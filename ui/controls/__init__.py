# SPDX-License-Identifier: AGPL-3.0-or-later
"""The own controls of the windows (QML only)."""
