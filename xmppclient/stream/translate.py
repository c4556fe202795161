# SPDX-License-Identifier: AGPL-3.0-or-later
"""What libraries and servers report, as errors of the core. Done here and nowhere else.

What an unverified connection claims may never stop an account for good: anybody on the
way can write it. So only inside verified TLS an error becomes one of ``Reconnect.NEVER``.
"""

import ssl
from xml.etree.ElementTree import Element

from slixmpp.exceptions import IqError, IqTimeout

from xmppclient.errors import (
    AccountDisabled,
    AuthFailed,
    CertificateRejected,
    Conflict,
    ConnectError,
    ConnectionLost,
    NetworkUnreachable,
    NotConnected,
    PolicyViolation,
    RequestError,
    RequestTimedOut,
    ServerRefused,
    TlsFailed,
    WeakAuthOnly,
    XmppClientError,
)
from xmppclient.ns import CLIENT, STANZAS, q
from xmppclient.stream.tags import SASL, STREAM_CONDITIONS

LONGEST_TEXT = 200  # characters of a server's words that reach a log or a person

_SASL: dict[str, type[ConnectError]] = {
    "not-authorized": AuthFailed,
    "credentials-expired": AuthFailed,
    "account-disabled": AccountDisabled,
    "invalid-mechanism": WeakAuthOnly,
    "mechanism-too-weak": WeakAuthOnly,
}
_STREAM: dict[str, type[ConnectError]] = {
    "conflict": Conflict,
    "not-authorized": AuthFailed,
    "see-other-host": PolicyViolation,
    "reset": ConnectionLost,
    "connection-timeout": ConnectionLost,
}


def tls_error(error: Exception) -> ConnectError:
    """A failed handshake."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return CertificateRejected(error.verify_message)
    if isinstance(error, ssl.SSLError):
        return TlsFailed(error.reason or "the handshake failed")
    if isinstance(error, TimeoutError):
        return TlsFailed("no answer to the handshake")
    return TlsFailed(f"the handshake was broken off: {error}")


def network_error(error: OSError) -> ConnectError:
    """A socket that could not be opened."""
    return NetworkUnreachable(str(error) or type(error).__name__)


def sasl_failure(failure: Element) -> ConnectError:
    """``<failure/>`` of SASL (RFC 6120 §6.5), received inside TLS."""
    condition, text = _condition(failure, SASL)
    return _SASL.get(condition, ServerRefused)(_words(condition, text))


def stream_error(error: Element, *, secure: bool) -> ConnectError:
    """``<stream:error/>`` (RFC 6120 §4.9)."""
    condition, text = _condition(error, STREAM_CONDITIONS)
    kind = _STREAM.get(condition, ServerRefused)
    if not secure and kind is not PolicyViolation:
        kind = ServerRefused
    return kind(_words(condition, text))


def stanza_error(stanza: Element) -> RequestError:
    """The ``<error/>`` of a stanza (RFC 6120 §8.3)."""
    error = stanza.find(q(CLIENT, "error"))
    if error is None:
        return RequestError("undefined-condition")
    return RequestError(*_condition(error, STANZAS), answer=stanza)


def request_error(error: Exception) -> XmppClientError:
    """What a slixmpp request raised."""
    match error:
        case IqError():
            return RequestError(error.condition, str(error.text)[:LONGEST_TEXT])
        case IqTimeout() | TimeoutError():
            return RequestTimedOut("no answer in time")
        case XmppClientError():
            return error
        case _:
            return NotConnected(type(error).__name__)


def _condition(error: Element, namespace: str) -> tuple[str, str]:
    """Name of the condition and the human text of an error element."""
    prefix = f"{{{namespace}}}"
    names = [child.tag.removeprefix(prefix) for child in error if child.tag.startswith(prefix)]
    condition = next((name for name in names if name != "text"), "undefined-condition")
    return condition[:LONGEST_TEXT], (error.findtext(q(namespace, "text")) or "")[:LONGEST_TEXT]


def _words(condition: str, text: str) -> str:
    return f"{condition}: {text}" if text else condition
