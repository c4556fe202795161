# SPDX-License-Identifier: AGPL-3.0-or-later
"""The two kinds of rooms that are made with one click, as answers to a server's form.

Servers name some settings in their own way (XEP-0045 §15.5.3 lets them), so a field is found
by the end of its name: Prosody writes ``{http://prosody.im/protocol/muc}roomconfig_…`` and
ejabberd ``mam``.
"""

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from xmppclient.model import RoomTraits
from xmppclient.xep import forms
from xmppclient.xep.forms import Values

YES, NO = ("1",), ("0",)
ARCHIVE = frozenset({"enablearchiving", "archiving", "mam"})

PRIVATE: Mapping[str, tuple[str, ...]] = {
    "membersonly": YES,
    "whois": ("anyone",),
    "persistentroom": YES,
    "publicroom": NO,
    "public_list": NO,
    "moderatedroom": NO,
    "passwordprotectedroom": NO,
    "allowinvites": YES,
    "allowmemberinvites": YES,
    "changesubject": YES,
    "historylength": NO,  # 0 messages: the archive has them, and a new member could not read them
    "maxhistoryfetch": NO,
    "defaulthistorymessages": NO,
} | dict.fromkeys(ARCHIVE, YES)
"""Made for OMEMO: only members come in, and everybody knows who they are (XEP-0384 §5.9)."""

PUBLIC: Mapping[str, tuple[str, ...]] = {
    "membersonly": NO,
    "whois": ("moderators",),
    "persistentroom": YES,
    "publicroom": YES,
    "public_list": YES,
    "moderatedroom": NO,
    "passwordprotectedroom": NO,
    "allowinvites": YES,
} | dict.fromkeys(ARCHIVE, YES)

_PREFIX = re.compile(r"^(?:.*[#}])?(?:room(?:config|info)_)?")


def short(name: str) -> str:
    """The end of a field's name, by which it is known everywhere."""
    return _PREFIX.sub("", name)


def answers(form: Element, preset: Mapping[str, tuple[str, ...]], title: str) -> Values:
    """What a form is to be answered with, for the fields that it has."""
    wanted = {**preset, "roomname": (title,)}
    names = [field.get("var", "") for field in form.findall(forms.FIELD)[: forms.MAX_FIELDS]]
    return {name: wanted[short(name)] for name in names if short(name) in wanted}


def offers_archive(form: Element) -> bool:
    names = (field.get("var", "") for field in form.findall(forms.FIELD)[: forms.MAX_FIELDS])
    return any(short(name) in ARCHIVE for name in names)


def fill_in(form: Element, given: Values) -> Element:
    """The form as it goes back, without what is said of the archive and stays as it is: Prosody takes
    every answer to that for news, and tells everybody that the room is logged now (status 170)."""
    filled = forms.fill_in(form, given)
    before, after = forms.values(form), forms.values(filled)
    for field in filled.findall(forms.FIELD):
        name = field.get("var", "")
        if short(name) in ARCHIVE and _truth(before.get(name)) == _truth(after.get(name)):
            filled.remove(field)
    return filled


def _truth(values: tuple[str, ...] | None) -> bool:
    return values is not None and values[:1] in (("1",), ("true",))


def differences(traits: RoomTraits, *, public: bool, archived: bool) -> tuple[str, ...]:
    """In what a room is not what was asked for; empty: it is."""
    checks = {
        "members_only": traits.members_only is not public,
        "nonanonymous": traits.nonanonymous or public,
        "persistent": traits.persistent,
        "public": traits.public is public,
        "password": not traits.password,
        "archived": traits.archived or not archived,
    }
    return tuple(name for name, right in checks.items() if not right)
