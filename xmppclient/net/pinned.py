# SPDX-License-Identifier: AGPL-3.0-or-later
"""A pinned certificate for a library that shakes hands by itself."""

import ssl

from xmppclient.net.certificates import fingerprint
from xmppclient.net.tls import unverified_context


def pinned_context(pin: str) -> ssl.SSLContext:
    """A context that takes the certificate with this fingerprint and no other: the handshake with any
    other one fails (``ssl.SSLCertVerificationError``), so nobody can forget to compare."""

    class Pinned(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()
            if fingerprint(self.getpeercert(binary_form=True) or b"") != pin:
                raise ssl.SSLCertVerificationError("not the pinned certificate")

    context = unverified_context()
    context.sslobject_class = Pinned
    return context
