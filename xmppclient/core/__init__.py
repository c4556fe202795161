# SPDX-License-Identifier: AGPL-3.0-or-later
"""The program without a face: opens a profile, owns the accounts, answers the front ends."""

from xmppclient.core.core import Core

__all__ = ["Core"]
