# SPDX-License-Identifier: AGPL-3.0-or-later
"""What moderators, admins and owners ask of a room (XEP-0045 §8-§10, XEP-0425)."""

from collections.abc import Collection
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from xmppclient.address import bare
from xmppclient.errors import InvalidAddress
from xmppclient.model import Address, Affiliation, Role
from xmppclient.ns import CLIENT, MODERATE, MUC, MUC_ADMIN, MUC_OWNER, MUC_USER, RETRACT, q
from xmppclient.xep import forms

ADMIN = q(MUC_ADMIN, "query")
ADMIN_ITEM = q(MUC_ADMIN, "item")
OWNER = q(MUC_OWNER, "query")
MODERATE_OLD = "urn:xmpp:message-moderate:0"  # XEP-0425 before 0.3
FASTEN = "urn:xmpp:fasten:0"  # XEP-0422, which that was built on
RETRACT_OLD = "urn:xmpp:message-retract:0"
VOICE_REQUEST = f"{MUC}#request"

MAX_ITEMS = 10_000  # of one list
MAX_TEXT = 1000  # characters of a reason
MAX_NICK = 200  # characters


class Entry(NamedTuple):
    """A line of an affiliation list."""

    jid: Address
    affiliation: Affiliation
    nick: str = ""
    reason: str = ""


def affiliations(affiliation: Affiliation) -> Element:
    """Ask for one list (§9.5, §9.8, §10.5, §9.2)."""
    query = Element(ADMIN)
    SubElement(query, ADMIN_ITEM, affiliation=affiliation.value)
    return query


def read_affiliations(answer: Element, asked: Affiliation) -> tuple[Entry, ...]:
    """The lines of a list; what is no bare address or belongs to another list is left out."""
    found = answer.findall(f"{ADMIN}/{ADMIN_ITEM}")[:MAX_ITEMS]
    entries = (_entry(item) for item in found)
    return tuple(entry for entry in entries if entry is not None and entry.affiliation is asked)


def read_told(message: Element) -> tuple[Entry, ...]:
    """Affiliations of people who are not there, which a room tells in a message (§9.3, XEP-0463)."""
    items = message.findall(f"{q(MUC_USER, 'x')}/{q(MUC_USER, 'item')}")[:MAX_ITEMS]
    return tuple(entry for item in items if (entry := _entry(item)))


def set_affiliations(changes: Collection[tuple[str, Affiliation]], reason: str = "") -> Element:
    """Change what people are in the room."""
    query = Element(ADMIN)
    for jid, affiliation in changes:
        item = SubElement(query, ADMIN_ITEM, jid=jid, affiliation=affiliation.value)
        _explain(item, MUC_ADMIN, reason)
    return query


def set_role(nick: str, role: Role, reason: str = "") -> Element:
    """Change what somebody may do while they are there; ``NONE`` kicks (§8.2)."""
    query = Element(ADMIN)
    item = SubElement(query, ADMIN_ITEM, nick=nick, role=role.value)
    _explain(item, MUC_ADMIN, reason)
    return query


def configuration(form: Element | None = None) -> Element:
    """Ask for the form of the owner, or send it filled in (§10.2)."""
    query = Element(OWNER)
    if form is not None:
        query.append(form)
    return query


def read_configuration(answer: Element) -> Element | None:
    return answer.find(f"{OWNER}/{forms.X}")


def cancel() -> Element:
    """Do not make this room after all (§10.1.3)."""
    return configuration(Element(forms.X, type="cancel"))


def destroy(reason: str = "", successor: str = "") -> Element:
    """§10.9."""
    query = Element(OWNER)
    gone = SubElement(query, q(MUC_OWNER, "destroy"), {"jid": successor} if successor else {})
    _explain(gone, MUC_OWNER, reason)
    return query


def moderate(stanza_id: str, reason: str = "", *, old: bool = False) -> Element:
    """Ask the room to take a message back; ``old`` as it was until XEP-0425 0.3."""
    if old:
        apply = Element(q(FASTEN, "apply-to"), id=stanza_id)
        wanted = SubElement(apply, q(MODERATE_OLD, "moderate"))
        SubElement(wanted, q(RETRACT_OLD, "retract"))
        _explain(wanted, MODERATE_OLD, reason)
        return apply
    wanted = Element(q(MODERATE, "moderate"), id=stanza_id)
    SubElement(wanted, q(RETRACT, "retract"))
    _explain(wanted, MODERATE, reason)
    return wanted


def request_voice(room: str) -> Element:
    """Ask the moderators to let us speak (§7.13)."""
    message = Element(q(CLIENT, "message"), to=room)
    message.append(forms.make(VOICE_REQUEST, {"muc#role": Role.PARTICIPANT.value}))
    return message


def _entry(item: Element) -> Entry | None:
    try:
        jid = bare(item.get("jid", ""))
        affiliation = Affiliation(item.get("affiliation", ""))
    except (InvalidAddress, ValueError):
        return None
    if not jid:
        return None
    reason = (item.findtext(q(MUC_ADMIN, "reason")) or "")[:MAX_TEXT]
    return Entry(jid, affiliation, item.get("nick", "")[:MAX_NICK], reason)


def _explain(parent: Element, namespace: str, reason: str) -> None:
    if words := reason.strip():
        SubElement(parent, q(namespace, "reason")).text = words[:MAX_TEXT]
