# SPDX-License-Identifier: AGPL-3.0-or-later
"""TLS contexts: what is demanded of a server's certificate (RFC 7590, RFC 9525).

The name that is verified is always the domain of the account, wherever the connection
went. It is given to the handshake by the stream, not here.
"""

import ssl

from xmppclient.errors import TlsFailed

ALPN = "xmpp-client"  # XEP-0368 §3


def client_context(ca_pem: str = "", *, direct: bool = False) -> ssl.SSLContext:
    """A context that trusts the system's authorities and those in ``ca_pem``.

    Unlike ``ssl.create_default_context`` it never writes session keys where the
    environment says so. Raises ``TlsFailed`` if ``ca_pem`` is not PEM.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # certificate required, name checked
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.hostname_checks_common_name = False  # RFC 9525 §2
    context.load_default_certs()
    if ca_pem:
        _trust(context, ca_pem)
    if direct:
        context.set_alpn_protocols([ALPN])
    return context


def _trust(context: ssl.SSLContext, ca_pem: str) -> None:
    try:
        context.load_verify_locations(cadata=ca_pem)
    except (ssl.SSLError, ValueError) as error:
        raise TlsFailed("the certificates trusted for this account cannot be read") from error
