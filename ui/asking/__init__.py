# SPDX-License-Identifier: AGPL-3.0-or-later
"""The sheet that shows the questions of ``ui.ask`` (QML only)."""
