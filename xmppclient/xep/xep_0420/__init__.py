# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stanza Content Encryption (XEP-0420): the envelope that omemo:2 encrypts."""

from xmppclient.xep.xep_0420.envelope import (
    NAMESPACE as NAMESPACE,
    Envelope as Envelope,
    EnvelopeMalformed as EnvelopeMalformed,
    EnvelopeMismatch as EnvelopeMismatch,
    check as check,
    unwrap as unwrap,
    wrap as wrap,
)
