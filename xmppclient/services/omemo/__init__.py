# SPDX-License-Identifier: AGPL-3.0-or-later
"""OMEMO end-to-end encryption (XEP-0384 0.3 and 0.8)."""

from xmppclient.services.omemo.lists import INTERESTS as INTERESTS
from xmppclient.services.omemo.service import Omemo as Omemo
from xmppclient.services.omemo.values import (
    Decrypted as Decrypted,
    Encrypted as Encrypted,
    Reason as Reason,
    Skip as Skip,
    Skipped as Skipped,
    is_encrypted as is_encrypted,
)
