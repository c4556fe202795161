# SPDX-License-Identifier: AGPL-3.0-or-later
"""TLS contexts: what is demanded of a server's certificate (RFC 7590, RFC 9525).

The name that is verified is given to the handshake by the stream, not here.
"""

import ssl

from xmppclient.errors import TlsFailed

XMPP = "xmpp-client"  # XEP-0368 §3
HTTP = "http/1.1"  # a WebSocket begins as HTTP


def client_context(ca_pem: str = "", alpn: str = "") -> ssl.SSLContext:
    """A context that trusts the system's authorities and those in ``ca_pem``.

    ``alpn`` is the protocol to announce. Raises ``TlsFailed`` if ``ca_pem`` is not PEM.
    """
    context = _context(alpn)  # certificate required, name checked
    context.hostname_checks_common_name = False  # RFC 9525 §2
    context.load_default_certs()
    if ca_pem:
        _trust(context, ca_pem)
    return context


def unverified_context(alpn: str = "") -> ssl.SSLContext:
    """A context that takes any certificate. Whoever uses it compares what came before a byte follows."""
    context = _context(alpn)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _context(alpn: str) -> ssl.SSLContext:
    """Unlike ``ssl.create_default_context`` it never writes session keys where the environment says so."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if alpn:
        context.set_alpn_protocols([alpn])
    return context


def _trust(context: ssl.SSLContext, ca_pem: str) -> None:
    try:
        context.load_verify_locations(cadata=ca_pem)
    except (ssl.SSLError, ValueError) as error:
        raise TlsFailed("the certificates trusted for this account cannot be read") from error
