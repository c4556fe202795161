# SPDX-License-Identifier: AGPL-3.0-or-later
"""What others report, in our words."""

import ssl
from xml.etree.ElementTree import fromstring

import pytest
from slixmpp.exceptions import IqError, IqTimeout
from slixmpp.stanza import Iq

from xmppclient.errors import (
    AccountDisabled,
    AuthFailed,
    CertificateRejected,
    ConnectError,
    ConnectionLost,
    NotConnected,
    Reconnect,
    RequestError,
    RequestTimedOut,
    ServerRefused,
    TlsFailed,
    WeakAuthOnly,
)
from xmppclient.stream import translate
from xmppclient.stream.tags import SASL, STREAM_CONDITIONS

STANZAS = "urn:ietf:params:xml:ns:xmpp-stanzas"


@pytest.mark.parametrize(
    ("condition", "kind"),
    [
        ("not-authorized", AuthFailed),
        ("credentials-expired", AuthFailed),
        ("account-disabled", AccountDisabled),
        ("mechanism-too-weak", WeakAuthOnly),
        ("temporary-auth-failure", ServerRefused),
        ("something-new", ServerRefused),
    ],
)
def test_sasl_failures(condition: str, kind: type[ConnectError]) -> None:
    error = translate.sasl_failure(fromstring(f"<failure xmlns='{SASL}'><{condition}/></failure>"))

    assert type(error) is kind
    assert condition in str(error)


def test_a_temporary_failure_is_tried_again_later() -> None:
    failure = fromstring(f"<failure xmlns='{SASL}'><temporary-auth-failure/></failure>")

    assert translate.sasl_failure(failure).reconnect is Reconnect.LATER


def test_a_lost_link_to_the_server_is_made_again_at_once() -> None:
    error = fromstring(f"<error><connection-timeout xmlns='{STREAM_CONDITIONS}'/></error>")

    assert isinstance(translate.stream_error(error, secure=True), ConnectionLost)


def test_an_error_without_a_condition_is_one_all_the_same() -> None:
    assert str(translate.stream_error(fromstring("<error/>"), secure=True)) == "undefined-condition"
    assert (
        translate.stanza_error(fromstring("<iq xmlns='jabber:client'/>")).condition == "undefined-condition"
    )


def test_long_words_of_a_server_are_cut() -> None:
    text = f"<text xmlns='{STANZAS}'>{'x' * 10_000}</text>"
    iq = fromstring(f"<iq xmlns='jabber:client'><error><gone xmlns='{STANZAS}'/>{text}</error></iq>")

    assert len(str(translate.stanza_error(iq))) < 300


def test_handshakes() -> None:
    unknown, broken = ssl.SSLCertVerificationError(1, "no"), ssl.SSLError(1, "no")
    unknown.verify_message, broken.reason = "expired", "NO_SHARED_CIPHER"
    assert str(translate.tls_error(unknown)) == "expired"
    assert isinstance(translate.tls_error(unknown), CertificateRejected)
    assert str(translate.tls_error(broken)) == "NO_SHARED_CIPHER"
    assert isinstance(translate.tls_error(ConnectionResetError()), TlsFailed)
    assert isinstance(translate.tls_error(TimeoutError()), TlsFailed)


def test_what_slixmpp_requests_raise() -> None:
    iq = Iq()
    iq["type"] = "error"
    iq["error"]["condition"] = "item-not-found"

    error = translate.request_error(IqError(iq))
    assert isinstance(error, RequestError)
    assert error.condition == "item-not-found"
    assert isinstance(translate.request_error(IqTimeout(Iq())), RequestTimedOut)
    assert isinstance(translate.request_error(NotConnected("x")), NotConnected)
