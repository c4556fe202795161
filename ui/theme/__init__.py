# SPDX-License-Identifier: AGPL-3.0-or-later
"""Look of the windows: tokens (Theme.qml), icons, fonts, and what sets them up."""
