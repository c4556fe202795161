# SPDX-License-Identifier: AGPL-3.0-or-later
"""Asking for a place to upload a file to (XEP-0363)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from xmppclient.errors import FileTooLarge, RequestError, UnsafeAddress
from xmppclient.ns import q
from xmppclient.xep.disco import Info

UPLOAD = "urn:xmpp:http:upload:0"
MAX_SIZE = "max-file-size"
HEADERS = {name.lower(): name for name in ("Authorization", "Cookie", "Expires")}  # §5, no others
MAX_HEADER = 4096  # characters


@dataclass(frozen=True, slots=True)
class Slot:
    """Where to put a file and where others get it."""

    put: str
    get: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


def limit(info: Info) -> int:
    """The largest file that a service takes, in bytes (§4); 0: it does not say."""
    return _number((*info.form(UPLOAD).get(MAX_SIZE, ()), "")[0])


def request(name: str, size: int, media_type: str) -> Element:
    """The question for a slot (§5)."""
    values = {"filename": name, "size": str(size), "content-type": media_type}
    return Element(q(UPLOAD, "request"), values)


def read(answer: Element) -> Slot:
    """The slot in an answer. Raises ``UnsafeAddress`` if there is none."""
    put, get = (answer.find(f"{q(UPLOAD, 'slot')}/{q(UPLOAD, name)}") for name in ("put", "get"))
    if put is None or get is None or not put.get("url") or not get.get("url"):
        raise UnsafeAddress("the upload service named no address")
    return Slot(put.attrib["url"], get.attrib["url"], _headers(put))


def refusal(error: RequestError) -> FileTooLarge | RequestError:
    """Why there is no slot (§5): too large is a case of its own."""
    path = f"{q('jabber:client', 'error')}/{q(UPLOAD, 'file-too-large')}"
    found = error.answer.find(path) if error.answer is not None else None
    if found is None:
        return error
    return FileTooLarge(_number(found.findtext(q(UPLOAD, MAX_SIZE)) or ""))


def _headers(put: Element) -> Mapping[str, str]:
    """Those that may be sent along, each once, in one line each (ATT-109)."""
    headers: dict[str, str] = {}
    for element in put.findall(q(UPLOAD, "header")):
        name = HEADERS.get((element.get("name") or "").strip().lower())
        value = (element.text or "").replace("\r", "").replace("\n", "").strip()
        if name and name not in headers and value.isprintable() and value.isascii():
            headers[name] = value[:MAX_HEADER]
    return headers


def _number(text: str) -> int:
    text = text.strip()
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 16 else 0
