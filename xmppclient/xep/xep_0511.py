# SPDX-License-Identifier: AGPL-3.0-or-later
"""What a sender says about a link in the text (XEP-0511). Nothing is ever fetched. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from xmppclient import ns

TAG = ns.q(ns.RDF, "Description")
ABOUT = ns.q(ns.RDF, "about")
TITLE, DESCRIPTION, SITE = (ns.q(ns.OPEN_GRAPH, name) for name in ("title", "description", "site_name"))
SCHEMES = ("https://", "http://")
AROUND = "<>()[]{}\"'.,;:!?"  # punctuation that may stand around an address
MAX_LINKS = 5  # of one message
MAX_URL = 2000  # characters
MAX_TITLE = 200
MAX_DESCRIPTION = 500
MAX_SITE = 100


@dataclass(frozen=True, slots=True)
class Metadata:
    url: str
    title: str = ""
    description: str = ""
    site: str = ""


def read(elements: Iterable[Element], body: str) -> tuple[Metadata, ...]:
    """What is said about addresses that stand in the body, each once; the rest is left out."""
    found: dict[str, Metadata] = {}
    for element in elements:
        url = element.get(ABOUT, "")
        if url in found or len(found) >= MAX_LINKS or not _stands_in(url, body):
            continue
        found[url] = Metadata(
            url,
            _text(element, TITLE, MAX_TITLE),
            _text(element, DESCRIPTION, MAX_DESCRIPTION),
            _text(element, SITE, MAX_SITE),
        )
    return tuple(one for one in found.values() if one.title or one.description)


def write(metadata: Metadata) -> Element:
    element = Element(TAG, {ABOUT: metadata.url})
    for tag, text in ((TITLE, metadata.title), (DESCRIPTION, metadata.description), (SITE, metadata.site)):
        if text:
            SubElement(element, tag).text = text
    return element


def _stands_in(url: str, body: str) -> bool:
    words = (part for word in body.split() for part in (word, word.strip(AROUND)))
    return url.startswith(SCHEMES) and len(url) <= MAX_URL and url in words


def _text(element: Element, tag: str, limit: int) -> str:
    """On one line, cut."""
    return " ".join((element.findtext(tag) or "").split())[:limit]
