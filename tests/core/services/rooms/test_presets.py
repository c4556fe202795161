# SPDX-License-Identifier: AGPL-3.0-or-later
"""The forms are those of Prosody 0.12 and ejabberd 23.01, with the names they use."""

from dataclasses import replace
from xml.etree.ElementTree import Element, SubElement

import pytest

from xmppclient.model import RoomTraits
from xmppclient.services.rooms import presets
from xmppclient.xep import forms

PROSODY = (
    "muc#roomconfig_roomname", "muc#roomconfig_persistentroom", "muc#roomconfig_publicroom",
    "muc#roomconfig_roomsecret", "muc#roomconfig_membersonly", "muc#roomconfig_moderatedroom",
    "{http://prosody.im/protocol/muc}roomconfig_allowmemberinvites", "muc#roomconfig_whois",
    "muc#roomconfig_historylength", "muc#roomconfig_enablearchiving",
)  # fmt: skip
EJABBERD = (
    "muc#roomconfig_roomname", "muc#roomconfig_persistentroom", "muc#roomconfig_publicroom", "public_list",
    "muc#roomconfig_passwordprotectedroom", "muc#roomconfig_roomsecret", "muc#roomconfig_maxusers",
    "muc#roomconfig_membersonly", "muc#roomconfig_whois", "muc#roomconfig_allowinvites", "mam",
)  # fmt: skip
PRIVATE = RoomTraits(known=True, members_only=True, nonanonymous=True, persistent=True, archived=True)
PUBLIC = RoomTraits(known=True, persistent=True, public=True, archived=True)


def form(*names: str) -> Element:
    made = Element(forms.X, type="form")
    for name in names:
        SubElement(made, forms.FIELD, var=name)
    return made


def test_prosody_is_told_in_its_words() -> None:
    answers = presets.answers(form(*PROSODY), presets.PRIVATE, "Garden")

    assert answers == {
        "muc#roomconfig_roomname": ("Garden",),
        "muc#roomconfig_persistentroom": ("1",),
        "muc#roomconfig_publicroom": ("0",),
        "muc#roomconfig_membersonly": ("1",),
        "muc#roomconfig_moderatedroom": ("0",),
        "{http://prosody.im/protocol/muc}roomconfig_allowmemberinvites": ("1",),
        "muc#roomconfig_whois": ("anyone",),
        "muc#roomconfig_historylength": ("0",),
        "muc#roomconfig_enablearchiving": ("1",),
    }


def test_ejabberd_is_told_in_its_words() -> None:
    answers = presets.answers(form(*EJABBERD), presets.PUBLIC, "Square")

    assert answers == {
        "muc#roomconfig_roomname": ("Square",),
        "muc#roomconfig_persistentroom": ("1",),
        "muc#roomconfig_publicroom": ("1",),
        "public_list": ("1",),
        "muc#roomconfig_passwordprotectedroom": ("0",),
        "muc#roomconfig_membersonly": ("0",),
        "muc#roomconfig_whois": ("moderators",),
        "muc#roomconfig_allowinvites": ("1",),
        "mam": ("1",),
    }


def test_an_archive_is_demanded_only_where_there_is_one() -> None:
    assert presets.offers_archive(form(*PROSODY))
    assert presets.offers_archive(form(*EJABBERD))
    assert not presets.offers_archive(form("muc#roomconfig_whois"))
    bare = replace(PRIVATE, archived=False)
    assert presets.differences(bare, public=False, archived=False) == ()
    assert presets.differences(bare, public=False, archived=True) == ("archived",)


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"members_only": False}, "members_only"),
        ({"nonanonymous": False}, "nonanonymous"),
        ({"persistent": False}, "persistent"),
        ({"public": True}, "public"),
        ({"password": True}, "password"),
    ],
)
def test_a_group_that_is_not_private_is_noticed(change: dict[str, bool], name: str) -> None:
    assert presets.differences(replace(PRIVATE, **change), public=False, archived=True) == (name,)


def test_a_channel_must_be_open_and_listed() -> None:
    assert presets.differences(PUBLIC, public=True, archived=True) == ()
    closed = replace(PUBLIC, public=False, members_only=True)
    assert presets.differences(closed, public=True, archived=True) == ("members_only", "public")


@pytest.mark.parametrize(
    ("before", "answer", "sent"),
    [("1", None, False), ("1", "true", False), ("1", "0", True), ("0", "1", True), ("0", None, False)],
)
def test_the_archive_is_spoken_of_only_if_it_changes(before: str, answer: str | None, sent: bool) -> None:
    asked = form("muc#roomconfig_enablearchiving", "muc#roomconfig_whois")
    SubElement(asked[0], forms.VALUE).text = before
    given = {} if answer is None else {"muc#roomconfig_enablearchiving": (answer,)}

    filled = forms.values(presets.fill_in(asked, given))

    assert ("muc#roomconfig_enablearchiving" in filled) is sent
    assert "muc#roomconfig_whois" in filled
