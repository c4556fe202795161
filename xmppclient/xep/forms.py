# SPDX-License-Identifier: AGPL-3.0-or-later
"""Data forms (XEP-0004), with pictures in them (XEP-0221, XEP-0231).

A form comes from a server that is not trusted yet: what is kept of it is bounded, and
nothing that it points to is fetched.
"""

from base64 import b64decode
from collections.abc import Mapping
from xml.etree.ElementTree import Element, SubElement

from xmppclient.model import Field, FieldKind, Form
from xmppclient.ns import DATA_FORMS, q

MEDIA = "urn:xmpp:media-element"  # XEP-0221
BOB = "urn:xmpp:bob"  # XEP-0231
X = q(DATA_FORMS, "x")
FIELD = q(DATA_FORMS, "field")
VALUE = q(DATA_FORMS, "value")
FORM_TYPE = "FORM_TYPE"

MAX_FIELDS = 100
MAX_OPTIONS = 500
MAX_VALUES = 500
MAX_TEXT = 2000  # characters of a label, an instruction or a value
MAX_PICTURE = 64 * 1024  # bytes

Values = Mapping[str, tuple[str, ...]]

KINDS = {
    "text-private": FieldKind.HIDDEN_TEXT,
    "text-multi": FieldKind.LINES,
    "jid-multi": FieldKind.LINES,
    "boolean": FieldKind.BOOLEAN,
    "list-single": FieldKind.CHOICE,
    "list-multi": FieldKind.CHOICES,
    "fixed": FieldKind.FIXED,
}
"""Anything else is a line of text (XEP-0004 §3.3)."""

PICTURES = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}
"""What a picture is, by its first bytes; what it is called is not believed."""


def make(kind: str, values: Mapping[str, str]) -> Element:
    """A form of type ``submit`` whose FORM_TYPE is ``kind``."""
    form = Element(X, type="submit")
    _write(form, FORM_TYPE, (kind,), "hidden")
    for name, value in values.items():
        _write(form, name, (value,))
    return form


def values(form: Element) -> dict[str, tuple[str, ...]]:
    """What every field holds."""
    return {field.get("var", ""): _values(field) for field in form.findall(FIELD)[:MAX_FIELDS]}


def read(form: Element, media: Mapping[str, bytes] | None = None) -> Form:
    """A form for a person to fill in; hidden fields are left out.

    ``media`` has the binary data that came along, by content id (see ``attached``).
    """
    fields = form.findall(FIELD)[:MAX_FIELDS]
    return Form(
        title=_text(form, "title"),
        instructions="\n".join(_cut(e.text) for e in form.findall(q(DATA_FORMS, "instructions"))[:20]),
        fields=tuple(_field(field, media or {}) for field in fields if field.get("type") != "hidden"),
    )


def fill_in(form: Element, answers: Values) -> Element:
    """The form as it goes back: answers, and for the rest what the server had filled in (§3.2)."""
    reply = Element(X, type="submit")
    for field in form.findall(FIELD)[:MAX_FIELDS]:
        name, kind = field.get("var", ""), field.get("type", "")
        if name and kind != "fixed":
            given = answers.get(name) if kind != "hidden" else None
            _write(reply, name, _values(field) if given is None else given, kind)
    return reply


def missing(form: Element, answers: Values) -> tuple[str, ...]:
    """The required fields without any answer."""
    answered = values(fill_in(form, answers))
    return tuple(
        name
        for field in form.findall(FIELD)[:MAX_FIELDS]
        if field.find(q(DATA_FORMS, "required")) is not None
        and (name := field.get("var", ""))
        and not any(answered.get(name, ()))
    )


def attached(parent: Element) -> dict[str, bytes]:
    """Binary data by content id, from the children of an element (XEP-0231 §2.1)."""
    found = ((data.get("cid", ""), decoded(data.text or "")) for data in parent.iter(q(BOB, "data")))
    return {name: content for name, content in found if name and content}


def picture_type(content: bytes) -> str:
    """The MIME type of a picture that may be shown; empty if it is none."""
    if len(content) > MAX_PICTURE:
        return ""
    return next((kind for start, kind in PICTURES.items() if content.startswith(start)), "")


def _field(field: Element, media: Mapping[str, bytes]) -> Field:
    picture, link = _media(field, media)
    return Field(
        name=_cut(field.get("var")),
        kind=KINDS.get(field.get("type", ""), FieldKind.TEXT),
        label=_cut(field.get("label")),
        values=_values(field),
        options=tuple(_option(o) for o in field.findall(q(DATA_FORMS, "option"))[:MAX_OPTIONS]),
        required=field.find(q(DATA_FORMS, "required")) is not None,
        description=_text(field, "desc"),
        media=picture,
        media_type=picture_type(picture),
        media_url=link,
    )


def _media(field: Element, media: Mapping[str, bytes]) -> tuple[bytes, str]:
    """The picture of a field, else the address of one, which is not asked."""
    link = ""
    for uri in field.findall(f"{q(MEDIA, 'media')}/{q(MEDIA, 'uri')}")[:10]:
        scheme, _, rest = (uri.text or "").strip().partition(":")
        content = b""
        match scheme.lower():
            case "cid":
                content = media.get(rest, b"")
            case "data":
                content = decoded(rest.partition(";base64,")[2])
            case "https" | "http":
                link = link or _cut(f"{scheme}:{rest}")
        if picture_type(content):
            return content, ""
    return b"", link


def decoded(text: str, most: int = MAX_PICTURE) -> bytes:
    """What a text in base64 holds; empty if it is none, or clearly of more than ``most`` bytes."""
    if len(text) > 2 * most:
        return b""
    try:
        return b64decode("".join(text.split()), validate=True)
    except ValueError:
        return b""


def _option(option: Element) -> tuple[str, str]:
    value = _cut(option.findtext(VALUE))
    return value, _cut(option.get("label")) or value


def _values(field: Element) -> tuple[str, ...]:
    return tuple(_cut(value.text) for value in field.findall(VALUE)[:MAX_VALUES])


def _text(element: Element, name: str) -> str:
    return _cut(element.findtext(q(DATA_FORMS, name)))


def _cut(text: str | None) -> str:
    return (text or "").strip()[:MAX_TEXT]


def _write(form: Element, name: str, content: tuple[str, ...], kind: str = "") -> None:
    field = SubElement(form, FIELD, {"var": name, "type": kind} if kind else {"var": name})
    for value in content:
        SubElement(field, VALUE).text = value
