# SPDX-License-Identifier: AGPL-3.0-or-later
"""Forms as a person fills them in, and what a server may put into them."""

from base64 import b64encode
from xml.etree.ElementTree import Element, fromstring

import pytest

from xmppclient.model import FieldKind
from xmppclient.xep import forms

PNG = b"\x89PNG\r\n\x1a\n" + b"picture"
PICTURE = b64encode(PNG).decode()


def form(*fields: str) -> Element:
    return fromstring(f"<x xmlns='jabber:x:data' type='form'>{''.join(fields)}</x>")


def field(name: str, inner: str = "", **attributes: str) -> str:
    text = "".join(f" {key}='{value}'" for key, value in attributes.items())
    return f"<field var='{name}'{text}>{inner}</field>"


def media(*uris: str) -> str:
    inner = "".join(f"<uri type='image/png'>{uri}</uri>" for uri in uris)
    return field("ocr", f"<media xmlns='urn:xmpp:media-element'>{inner}</media>")


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("text-single", FieldKind.TEXT),
        ("text-private", FieldKind.HIDDEN_TEXT),
        ("text-multi", FieldKind.LINES),
        ("boolean", FieldKind.BOOLEAN),
        ("list-single", FieldKind.CHOICE),
        ("list-multi", FieldKind.CHOICES),
        ("fixed", FieldKind.FIXED),
        ("of the future", FieldKind.TEXT),
    ],
)
def test_every_kind_of_field_can_be_filled_in(kind: str, shown: FieldKind) -> None:
    (read,) = forms.read(form(field("a", type=kind))).fields

    assert read.kind is shown


def test_a_field_has_its_words_choices_and_values() -> None:
    inner = (
        "<desc>why</desc><required/><value>b</value>"
        "<option label='Beta'><value>b</value></option><option><value>c</value></option>"
    )
    (read,) = forms.read(form(field("x", inner, type="list-single", label="Which"))).fields

    assert (read.label, read.description, read.required, read.values) == ("Which", "why", True, ("b",))
    assert read.options == (("b", "Beta"), ("c", "c"))


def test_hidden_fields_are_not_shown_and_go_back_as_they_came() -> None:
    hidden = field("challenge", "<value>F3A6</value>", type="hidden")
    asked = form(hidden, field("ocr", type="text-single"), field("", "<value>words</value>", type="fixed"))

    assert [f.name for f in forms.read(asked).fields] == ["ocr", ""]
    reply = forms.fill_in(asked, {"ocr": ("7nHL3",), "challenge": ("forged",)})
    assert forms.values(reply) == {"challenge": ("F3A6",), "ocr": ("7nHL3",)}
    assert reply.get("type") == "submit"


def test_what_was_not_answered_keeps_what_the_server_had_filled_in() -> None:
    asked = form(field("a", "<value>1</value>"), field("b", "<value>2</value>"))

    assert forms.values(forms.fill_in(asked, {"b": ("3", "4")})) == {"a": ("1",), "b": ("3", "4")}


def test_required_fields_without_an_answer_are_named() -> None:
    asked = form(field("a", "<required/>"), field("b", "<required/><value>2</value>"), field("c"))

    assert forms.missing(asked, {}) == ("a",)
    assert forms.missing(asked, {"a": ("x",)}) == ()


def test_a_picture_that_came_along_is_shown() -> None:
    asked = form(media("https://a.test/captcha.png", "cid:sha1+0@bob.xmpp.org"))
    query = fromstring(
        f"<q><data xmlns='urn:xmpp:bob' cid='sha1+0@bob.xmpp.org' type='image/png'>{PICTURE}</data></q>"
    )
    (read,) = forms.read(asked, forms.attached(query)).fields

    assert (read.media, read.media_type, read.media_url) == (PNG, "image/png", "")


def test_a_picture_inside_its_address_is_shown() -> None:
    (read,) = forms.read(form(media(f"data:image/png;base64,{PICTURE}"))).fields

    assert read.media == PNG


def test_a_picture_on_the_web_is_only_an_address() -> None:
    (read,) = forms.read(form(media("https://tracker.test/?who=you", "file:///etc/passwd"))).fields

    assert (read.media, read.media_url) == (b"", "https://tracker.test/?who=you")


@pytest.mark.parametrize(
    "content",
    [
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        PNG + bytes(forms.MAX_PICTURE),
    ],
)
def test_what_is_no_small_picture_is_not_shown_whatever_it_is_called(content: bytes) -> None:
    uri = f"data:image/png;base64,{b64encode(content).decode()}"
    (read,) = forms.read(form(media(uri))).fields

    assert (read.media, read.media_type) == (b"", "")


def test_a_form_without_end_is_cut() -> None:
    many = form(*(field(f"f{n}", label="x" * 9000) for n in range(5000)))
    read = forms.read(many)

    assert len(read.fields) == forms.MAX_FIELDS
    assert len(read.fields[0].label) == forms.MAX_TEXT


@pytest.mark.parametrize("data", ["%%%", "", "A" * (3 * forms.MAX_PICTURE)])
def test_damaged_data_is_no_picture(data: str) -> None:
    query = fromstring(f"<q><data xmlns='urn:xmpp:bob' cid='c'>{data}</data></q>")

    assert forms.attached(query) == {}
