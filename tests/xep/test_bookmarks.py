# SPDX-License-Identifier: AGPL-3.0-or-later
from xml.etree.ElementTree import Element, fromstring

import pytest

from xmppclient.model import Address
from xmppclient.ns import BOOKMARKS, BOOKMARKS_OLD
from xmppclient.xep import bookmarks
from xmppclient.xep.bookmarks import Bookmark

ROOM = Address("orchard@muc.a.test")


def conference(inner: str = "", attributes: str = "autojoin='1' name='The Orchard'") -> Element:
    return fromstring(f"<conference xmlns='{BOOKMARKS}' {attributes}>{inner}</conference>")


def storage(inner: str) -> Element:
    return fromstring(f"<storage xmlns='{BOOKMARKS_OLD}'>{inner}</storage>")


def test_a_bookmark_is_read_with_nick_and_password() -> None:
    found = bookmarks.read(ROOM, conference("<nick> JC </nick><password>s</password>"))

    assert found == Bookmark(ROOM, "The Orchard", True, "JC", "s")


def test_nothing_in_a_bookmark_is_required() -> None:
    assert bookmarks.read(ROOM, conference(attributes="")) == Bookmark(ROOM)


@pytest.mark.parametrize("jid", ["", "muc.a.test", "orchard@muc.a.test/nick", "@", "a b@c"])
def test_what_is_no_room_is_no_bookmark(jid: str) -> None:
    assert bookmarks.read(jid, conference()) is None


def test_other_payloads_are_no_bookmarks() -> None:
    assert bookmarks.read(ROOM, Element("{urn:other}conference")) is None
    assert bookmarks.read(ROOM, None) is None


def test_what_other_programs_keep_in_a_bookmark_comes_back() -> None:
    inner = "<extensions><state xmlns='urn:other' minimized='true'><deep>1</deep></state></extensions>"
    found = bookmarks.read(ROOM, conference(inner))
    assert found

    written = bookmarks.write(found)

    state = written.find(f"{{{BOOKMARKS}}}extensions/{{urn:other}}state")
    assert state is not None
    assert (state.get("minimized"), state.findtext("{urn:other}deep")) == ("true", "1")
    assert bookmarks.read(ROOM, written) == found


def test_a_room_that_is_not_joined_says_so() -> None:
    assert bookmarks.write(Bookmark(ROOM)).get("autojoin") == "false"


def test_the_old_storage_is_read() -> None:
    old = storage(f"<conference jid='{ROOM}' name='N' autojoin='true'><nick>JC</nick></conference><url/>")

    assert bookmarks.read_storage(old) == (Bookmark(ROOM, "N", True, "JC"),)


def test_the_old_storage_keeps_what_is_not_ours() -> None:
    before = storage(
        "<url url='https://a.test'/><conference jid='other@muc.a.test'/>"
        f"<conference jid='{ROOM}' autojoin='1'><nick>Old</nick><x xmlns='urn:other'/></conference>"
        "<conference jid='gone@muc.a.test'/>"
    )
    changed = {ROOM: Bookmark(ROOM, "N", nick="New"), Address("gone@muc.a.test"): None}

    after = bookmarks.write_storage(
        before, changed | {Address("new@muc.a.test"): Bookmark(Address("new@muc.a.test"))}
    )

    assert [one.get("jid") for one in after] == [None, "other@muc.a.test", ROOM, "new@muc.a.test"]
    assert after[2].find("{urn:other}x") is not None
    assert bookmarks.read_storage(after)[1] == Bookmark(ROOM, "N", False, "New")
