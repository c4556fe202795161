# SPDX-License-Identifier: AGPL-3.0-or-later
"""The picture in a vCard of a room (XEP-0054, XEP-0153, XEP-0486). Nothing else of it is read.

What a picture is, its first bytes say; what it calls itself is not believed, and an address
of one is never fetched.
"""

import hashlib
from base64 import b64encode
from xml.etree.ElementTree import Element, SubElement

from xmppclient.ns import VCARD, VCARD_UPDATE, q
from xmppclient.xep.forms import decoded

TAG = q(VCARD, "vCard")
PHOTO = q(VCARD, "PHOTO")
BINVAL = q(VCARD, "BINVAL")
UPDATE = q(VCARD_UPDATE, "x")
TYPES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
MAX_PICTURE = 256 * 1024  # bytes
MAX_PHOTOS = 5
HASH_DIGITS = 40  # of SHA-1, hex


def picture_type(content: bytes) -> str:
    """The MIME type of a picture that may be shown; empty: it is none, or too large."""
    if len(content) > MAX_PICTURE:
        return ""
    return next((kind for start, kind in TYPES.items() if content.startswith(start)), "")


def picture_hash(content: bytes) -> str:
    """As XEP-0153 names a picture."""
    return hashlib.sha1(content, usedforsecurity=False).hexdigest()


def write(picture: bytes) -> Element:
    """A vCard with this picture; without one if it is empty (XEP-0486 §3.2)."""
    card = Element(TAG)
    if picture:
        photo = SubElement(card, PHOTO)
        SubElement(photo, q(VCARD, "TYPE")).text = picture_type(picture)
        SubElement(photo, BINVAL).text = b64encode(picture).decode()
    return card


def read(answer: Element) -> tuple[bytes, ...]:
    """The pictures in a vCard that may be shown."""
    found = answer.findall(f"{TAG}/{PHOTO}")[:MAX_PHOTOS]
    pictures = (decoded(photo.findtext(BINVAL) or "", MAX_PICTURE) for photo in found)
    return tuple(picture for picture in pictures if picture_type(picture))


def announced(presence: Element) -> str | None:
    """The hash of a picture that presence tells of (XEP-0153 §3.1); empty: it has none, None: it does
    not say."""
    photo = presence.find(f"{UPDATE}/{q(VCARD_UPDATE, 'photo')}")
    return None if photo is None else valid_hash(photo.text)


def valid_hash(text: str | None) -> str:
    """A hash as we write it; empty for what is none."""
    digits = (text or "").strip().lower()
    return digits if len(digits) == HASH_DIGITS and set(digits) <= set("0123456789abcdef") else ""
