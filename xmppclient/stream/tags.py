# SPDX-License-Identifier: AGPL-3.0-or-later
"""Qualified names of what a stream itself is made of."""

from xmppclient.ns import CLIENT, q

STREAMS = "http://etherx.jabber.org/streams"  # RFC 6120 §4.8
STREAM_CONDITIONS = "urn:ietf:params:xml:ns:xmpp-streams"  # RFC 6120 §4.9
TLS = "urn:ietf:params:xml:ns:xmpp-tls"  # RFC 6120 §5
SASL = "urn:ietf:params:xml:ns:xmpp-sasl"  # RFC 6120 §6
SASL_CB = "urn:xmpp:sasl-cb:0"  # XEP-0440
BIND = "urn:ietf:params:xml:ns:xmpp-bind"  # RFC 6120 §7
SM = "urn:xmpp:sm:3"  # XEP-0198
PING = "urn:xmpp:ping"  # XEP-0199
DISCO_INFO = "http://jabber.org/protocol/disco#info"  # XEP-0030
CAPS = "http://jabber.org/protocol/caps"  # XEP-0115
PUBSUB_EVENT = "http://jabber.org/protocol/pubsub#event"  # XEP-0060
MUC_USER = "http://jabber.org/protocol/muc#user"  # XEP-0045

STREAM = q(STREAMS, "stream")
FEATURES = q(STREAMS, "features")
STREAM_ERROR = q(STREAMS, "error")

MESSAGE = q(CLIENT, "message")
PRESENCE = q(CLIENT, "presence")
IQ = q(CLIENT, "iq")
STANZAS = frozenset({MESSAGE, PRESENCE, IQ})  # what XEP-0198 counts
