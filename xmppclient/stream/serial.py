# SPDX-License-Identifier: AGPL-3.0-or-later
"""Elements as the text that goes on the wire.

``ElementTree.tostring`` invents prefixes for every namespace, which RFC 6120 §4.8.5
forbids for stanzas; here each element states its namespace as the default one.
"""

import re
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

from xmppclient.ns import CLIENT

XML = "http://www.w3.org/XML/1998/namespace"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0 §2.2
_QUOTE = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def serialize(element: Element, namespace: str = CLIENT) -> str:
    """The element inside a stream whose default namespace is ``namespace``.

    Characters that XML cannot carry become U+FFFD: a server would end the stream for them.
    """
    parts: list[str] = []
    _write(element, namespace, parts)
    return "".join(parts)


def _write(element: Element, around: str, parts: list[str]) -> None:
    namespace, name = _split(element.tag, around)
    parts.append(f"<{name}")
    if namespace != around:
        parts.append(f' xmlns="{_attribute(namespace)}"')
    _write_attributes(element, parts)
    if not len(element) and not element.text:
        parts.append("/>")
        return
    parts.append(">")
    parts.append(_text(element.text))
    for child in element:
        _write(child, namespace, parts)
        parts.append(_text(child.tail))
    parts.append(f"</{name}>")


def _write_attributes(element: Element, parts: list[str]) -> None:
    for position, (key, value) in enumerate(element.items()):
        namespace, name = _split(key, "")
        if namespace == XML:
            name = f"xml:{name}"
        elif namespace:
            parts.append(f' xmlns:a{position}="{_attribute(namespace)}"')
            name = f"a{position}:{name}"
        parts.append(f' {name}="{_attribute(value)}"')


def _split(tag: str, default: str) -> tuple[str, str]:
    if tag.startswith("{"):
        namespace, _, name = tag[1:].partition("}")
        return namespace, name
    return default, tag


def _text(text: str | None) -> str:
    return escape(_NOT_XML.sub("\ufffd", text), {"\r": "&#13;"}) if text else ""


def _attribute(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text), _QUOTE)
