# SPDX-License-Identifier: AGPL-3.0-or-later
"""A tor process of our own: found, started, configured, watched, ended."""

from xmppclient.net.tor.own import OwnTor

__all__ = ["OwnTor"]
