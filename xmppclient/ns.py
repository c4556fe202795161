# SPDX-License-Identifier: AGPL-3.0-or-later
"""XML namespaces, and ``q`` to write a qualified tag."""

CLIENT = "jabber:client"
CARBONS = "urn:xmpp:carbons:2"  # XEP-0280
DATA_FORMS = "jabber:x:data"  # XEP-0004
DELAY = "urn:xmpp:delay"  # XEP-0203
EME = "urn:xmpp:eme:0"  # XEP-0380
FORWARD = "urn:xmpp:forward:0"  # XEP-0297
HINTS = "urn:xmpp:hints"  # XEP-0334
MAM = "urn:xmpp:mam:2"  # XEP-0313
NICK = "http://jabber.org/protocol/nick"  # XEP-0172
OMEMO_1 = "eu.siacs.conversations.axolotl"  # XEP-0384 0.3
OMEMO_2 = "urn:xmpp:omemo:2"  # XEP-0384 0.8
ROSTER = "jabber:iq:roster"  # RFC 6121 §2
RSM = "http://jabber.org/protocol/rsm"  # XEP-0059
SID = "urn:xmpp:sid:0"  # XEP-0359
STANZAS = "urn:ietf:params:xml:ns:xmpp-stanzas"  # RFC 6120 §8.3


def q(namespace: str, name: str) -> str:
    """``{namespace}name``, as ElementTree writes it."""
    return f"{{{namespace}}}{name}"
