# SPDX-License-Identifier: AGPL-3.0-or-later
"""Bookmarks of rooms: one item each (XEP-0402), and all in one element as it was before (XEP-0048)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, ParseError, SubElement, fromstring, tostring

from xmppclient.address import full
from xmppclient.errors import InvalidAddress
from xmppclient.model import Address
from xmppclient.ns import BOOKMARKS, BOOKMARKS_OLD, q
from xmppclient.xep import notify
from xmppclient.xep.notify import When

CONFERENCE = q(BOOKMARKS, "conference")
EXTENSIONS = q(BOOKMARKS, "extensions")
STORAGE = q(BOOKMARKS_OLD, "storage")
CONFERENCE_OLD = q(BOOKMARKS_OLD, "conference")

MAX_BOOKMARKS = 2000
MAX_TEXT = 500  # characters


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A room that we remember on all devices. ``kept`` is what other programs keep in it, as XML:
    an ``<extensions/>`` of XEP-0402."""

    room: Address
    name: str = ""
    autojoin: bool = False
    nick: str = ""
    password: str = field(default="", repr=False)
    kept: str = ""


def read(item_id: str, payload: Element | None) -> Bookmark | None:
    """A bookmark from its item; None: not one, or not of a room."""
    if payload is None or payload.tag != CONFERENCE:
        return None
    return _read(item_id, payload, BOOKMARKS, _kept(payload.find(EXTENSIONS)))


def write(bookmark: Bookmark) -> Element:
    """The payload of its item."""
    conference = Element(CONFERENCE, _attributes(bookmark))
    _write_texts(conference, BOOKMARKS, bookmark)
    extensions = _parsed(bookmark.kept)
    if extensions is not None:
        conference.append(extensions)
    return conference


def notify_of(kept: str) -> When | None:
    """When the room makes itself heard, as its bookmark says (XEP-0492 §4.1); None: it does not say."""
    extensions = _parsed(kept)
    found = extensions.find(notify.TAG) if extensions is not None else None
    return None if found is None else notify.read(found)


def with_notify(kept: str, when: When) -> str:
    """What is kept in a bookmark, with another setting for us."""
    extensions = _parsed(kept)
    extensions = Element(EXTENSIONS) if extensions is None else extensions
    before = extensions.find(notify.TAG)
    if before is not None:
        extensions.remove(before)
    extensions.append(notify.write(when, before))
    return tostring(extensions, "unicode")


def read_storage(storage: Element) -> tuple[Bookmark, ...]:
    """All bookmarks of XEP-0048."""
    found = storage.findall(CONFERENCE_OLD)[:MAX_BOOKMARKS]
    read_ones = (_read(one.get("jid", ""), one, BOOKMARKS_OLD) for one in found)
    return tuple(bookmark for bookmark in read_ones if bookmark)


def write_storage(before: Element, changed: Mapping[Address, Bookmark | None]) -> Element:
    """The storage with some bookmarks replaced, or taken out (None). What is not ours stays: other
    rooms, addresses of pages, and what other programs wrote into a bookmark (XEP-0048 §3)."""
    storage = Element(STORAGE)
    left = dict(changed)
    for one in before:
        room = _address(one.get("jid", "")) if one.tag == CONFERENCE_OLD else None
        if room is None or room not in changed:
            storage.append(one)
        elif bookmark := left.pop(room, None):
            storage.append(_rewritten(one, bookmark))
    for added in left.values():
        if added:
            storage.append(_rewritten(Element(CONFERENCE_OLD), added))
    return storage


def _read(jid: str, element: Element, namespace: str, kept: str = "") -> Bookmark | None:
    room = _address(jid)
    if room is None:
        return None
    texts = (element.findtext(q(namespace, name)) for name in ("nick", "password"))
    nick, password = ((text or "").strip()[:MAX_TEXT] for text in texts)
    name = element.get("name", "").strip()[:MAX_TEXT]
    return Bookmark(room, name, element.get("autojoin") in ("true", "1"), nick, password, kept)


def _rewritten(before: Element, bookmark: Bookmark) -> Element:
    ours = {q(BOOKMARKS_OLD, name) for name in ("nick", "password")}
    conference = Element(CONFERENCE_OLD, {"jid": bookmark.room, **_attributes(bookmark)})
    _write_texts(conference, BOOKMARKS_OLD, bookmark)
    conference.extend(child for child in before if child.tag not in ours)
    return conference


def _attributes(bookmark: Bookmark) -> dict[str, str]:
    name = {"name": bookmark.name} if bookmark.name else {}
    return {**name, "autojoin": "true" if bookmark.autojoin else "false"}


def _write_texts(conference: Element, namespace: str, bookmark: Bookmark) -> None:
    for name, text in (("nick", bookmark.nick), ("password", bookmark.password)):
        if text:
            SubElement(conference, q(namespace, name)).text = text


def _address(jid: str) -> Address | None:
    """The bare address of a room."""
    try:
        address = full(jid)
    except InvalidAddress:
        return None
    return address if "@" in address and "/" not in address else None


def _kept(extensions: Element | None) -> str:
    return tostring(extensions, "unicode") if extensions is not None and len(extensions) else ""


def _parsed(kept: str) -> Element | None:
    """Only what ``_kept`` has written gets here, from our own store."""
    try:
        return fromstring(kept) if kept else None  # noqa: S314 - our own copy, parsed under the limits
    except ParseError:
        return None
