# SPDX-License-Identifier: AGPL-3.0-or-later
"""The account's archive (XEP-0313): what of it is stored, and how the rest gets here.

Everything goes through the incoming lane, page by page, each committed with the interval
of the archive that is stored then. Whatever lies between two intervals is a gap, and is
read when somebody scrolls there, or in the background.
"""

from xmppclient.services.archive.service import Archive

__all__ = ["Archive"]
