# SPDX-License-Identifier: AGPL-3.0-or-later
from base64 import b64encode
from xml.etree.ElementTree import tostring

import pytest

from tests.fakes.fake_stream import result, xml
from xmppclient.ns import VCARD, VCARD_UPDATE
from xmppclient.xep import vcard

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 40
JPEG = b"\xff\xd8\xff" + b"0" * 40


def card(*contents: bytes | str) -> str:
    texts = (one if isinstance(one, str) else b64encode(one).decode() for one in contents)
    photos = "".join(f"<PHOTO><TYPE>image/png</TYPE><BINVAL>{text}</BINVAL></PHOTO>" for text in texts)
    return f"<vCard xmlns='{VCARD}'><FN>Room</FN>{photos}</vCard>"


def test_a_picture_goes_out_and_comes_back() -> None:
    answer = result(tostring(vcard.write(PNG)).decode())

    assert vcard.read(answer) == (PNG,)


def test_no_picture_is_an_empty_card() -> None:
    assert len(vcard.write(b"")) == 0


def test_what_a_picture_is_its_first_bytes_say() -> None:
    svg, script = b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"<html>"

    assert vcard.read(result(card(svg, JPEG, script))) == (JPEG,)
    assert [vcard.picture_type(one) for one in (PNG, JPEG, svg)] == ["image/png", "image/jpeg", ""]


@pytest.mark.parametrize(
    "content",
    [
        PNG + b"0" * vcard.MAX_PICTURE,
        "A" * (2 * vcard.MAX_PICTURE + 1),
        "no base64!",
        "",
    ],
    ids=["large", "huge", "broken", "empty"],
)
def test_what_is_no_picture_or_too_large_is_left_out(content: bytes | str) -> None:
    assert vcard.read(result(card(content))) == ()


def test_the_address_of_a_picture_is_no_picture() -> None:
    linked = f"<vCard xmlns='{VCARD}'><PHOTO><EXTVAL>https://e.test/p.png</EXTVAL></PHOTO></vCard>"

    assert vcard.read(result(linked)) == ()


def test_only_some_pictures_are_looked_at() -> None:
    assert len(vcard.read(result(card(*[PNG] * 50)))) == vcard.MAX_PHOTOS


@pytest.mark.parametrize(
    ("inner", "told"),
    [
        (f"<x xmlns='{VCARD_UPDATE}'><photo>{'AB' * 20}</photo></x>", "ab" * 20),
        (f"<x xmlns='{VCARD_UPDATE}'><photo/></x>", ""),
        (f"<x xmlns='{VCARD_UPDATE}'><photo>../../etc</photo></x>", ""),
        (f"<x xmlns='{VCARD_UPDATE}'/>", None),
        ("", None),
    ],
)
def test_presence_tells_the_hash_of_a_picture(inner: str, told: str | None) -> None:
    assert vcard.announced(xml(f"<presence>{inner}</presence>")) == told


def test_the_hash_is_that_of_xep_0153() -> None:
    assert vcard.picture_hash(b"abc") == "a9993e364706816aba3e25717850c26c9cd0d89d"
