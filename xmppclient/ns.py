# SPDX-License-Identifier: AGPL-3.0-or-later
"""XML namespaces, and ``q`` to write a qualified tag."""

BOOKMARKS = "urn:xmpp:bookmarks:1"  # XEP-0402
BOOKMARKS_OLD = "storage:bookmarks"  # XEP-0048
CARBONS = "urn:xmpp:carbons:2"  # XEP-0280
CHAT_STATES = "http://jabber.org/protocol/chatstates"  # XEP-0085
CLIENT = "jabber:client"
CONFERENCE = "jabber:x:conference"  # XEP-0249
CORRECT = "urn:xmpp:message-correct:0"  # XEP-0308
DATA_FORMS = "jabber:x:data"  # XEP-0004
DELAY = "urn:xmpp:delay"  # XEP-0203
EME = "urn:xmpp:eme:0"  # XEP-0380
EPHEMERAL = "urn:xmpp:ephemeral:0"  # XEP-0466
FALLBACK = "urn:xmpp:fallback:0"  # XEP-0428
FORWARD = "urn:xmpp:forward:0"  # XEP-0297
HATS = "urn:xmpp:hats:0"  # XEP-0317
HINTS = "urn:xmpp:hints"  # XEP-0334
MAM = "urn:xmpp:mam:2"  # XEP-0313
MARKERS = "urn:xmpp:chat-markers:0"  # XEP-0333
MENTIONS = "urn:xmpp:mentions:0"  # XEP-0513
MODERATE = "urn:xmpp:message-moderate:1"  # XEP-0425
MUC = "http://jabber.org/protocol/muc"  # XEP-0045
MUC_ADMIN = "http://jabber.org/protocol/muc#admin"  # XEP-0045
MUC_OWNER = "http://jabber.org/protocol/muc#owner"  # XEP-0045
MUC_USER = "http://jabber.org/protocol/muc#user"  # XEP-0045
NICK = "http://jabber.org/protocol/nick"  # XEP-0172
OCCUPANT_ID = "urn:xmpp:occupant-id:0"  # XEP-0421
OMEMO_1 = "eu.siacs.conversations.axolotl"  # XEP-0384 0.3
OMEMO_2 = "urn:xmpp:omemo:2"  # XEP-0384 0.8
OOB = "jabber:x:oob"  # XEP-0066
OPEN_GRAPH = "https://ogp.me/ns#"  # XEP-0511
PING = "urn:xmpp:ping"  # XEP-0199
PRIVATE = "jabber:iq:private"  # XEP-0049
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"  # XEP-0511
REACTIONS = "urn:xmpp:reactions:0"  # XEP-0444
RECEIPTS = "urn:xmpp:receipts"  # XEP-0184
REFERENCE = "urn:xmpp:reference:0"  # XEP-0372
REPLY = "urn:xmpp:reply:0"  # XEP-0461
RETRACT = "urn:xmpp:message-retract:1"  # XEP-0424
ROSTER = "jabber:iq:roster"  # RFC 6121 §2
RSM = "http://jabber.org/protocol/rsm"  # XEP-0059
SID = "urn:xmpp:sid:0"  # XEP-0359
SPOILER = "urn:xmpp:spoiler:0"  # XEP-0382
STANZAS = "urn:ietf:params:xml:ns:xmpp-stanzas"  # RFC 6120 §8.3
VCARD = "vcard-temp"  # XEP-0054
VCARD_UPDATE = "vcard-temp:x:update"  # XEP-0153


def q(namespace: str, name: str) -> str:
    """``{namespace}name``, as ElementTree writes it."""
    return f"{{{namespace}}}{name}"
