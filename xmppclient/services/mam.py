# SPDX-License-Identifier: AGPL-3.0-or-later
"""Questions to an archive and its answers (XEP-0313 with XEP-0059). Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element, SubElement

from xmppclient import ns
from xmppclient.model import Address

RESULT = ns.q(ns.MAM, "result")
SECOND = timedelta(seconds=1)
MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Window:
    """Which part of the archive: from a time on, after an id, before an id; none: from its start."""

    size: int = 100
    after: str | None = None
    before: str | None = None  # an empty text: the end of the archive
    peer: Address | None = None  # only this conversation
    start: datetime | None = None
    end: datetime | None = None

    @property
    def backward(self) -> bool:
        """Whether the next page is older."""
        return self.before is not None


@dataclass(frozen=True, slots=True)
class Fin:
    """The end of a page (XEP-0313 §4.3): the ids of its first and last message, empty without any.

    ``complete``: nothing of what was asked for lies beyond the page.
    """

    complete: bool
    first: str
    last: str


def query(query_id: str, window: Window) -> Element:
    """The ``<query/>`` of an IQ of type set."""
    element = Element(ns.q(ns.MAM, "query"), {"queryid": query_id})
    form = SubElement(element, ns.q(ns.DATA_FORMS, "x"), {"type": "submit"})
    _field(form, "FORM_TYPE", ns.MAM, hidden=True)
    if window.peer:
        _field(form, "with", window.peer)
    if window.start:
        _field(form, "start", _stamp(window.start))
    if window.end:
        _field(form, "end", _stamp(window.end + SECOND - MICROSECOND))
    page = SubElement(element, ns.q(ns.RSM, "set"))
    SubElement(page, ns.q(ns.RSM, "max")).text = str(window.size)
    if window.after is not None:
        SubElement(page, ns.q(ns.RSM, "after")).text = window.after
    if window.before is not None:
        SubElement(page, ns.q(ns.RSM, "before")).text = window.before
    return element


def fin(iq: Element) -> Fin | None:
    """The page's end out of the IQ result; None if the server answered something else."""
    element = iq.find(ns.q(ns.MAM, "fin"))
    if element is None:
        return None
    page = element.find(ns.q(ns.RSM, "set"))
    first = "" if page is None else page.findtext(ns.q(ns.RSM, "first")) or ""
    last = "" if page is None else page.findtext(ns.q(ns.RSM, "last")) or ""
    return Fin(element.get("complete") in ("true", "1"), first, last)


def _stamp(time: datetime) -> str:
    """XEP-0082, in whole seconds: servers may know no others."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def _field(form: Element, name: str, value: str, *, hidden: bool = False) -> None:
    attributes = {"var": name, "type": "hidden"} if hidden else {"var": name}
    field = SubElement(form, ns.q(ns.DATA_FORMS, "field"), attributes)
    SubElement(field, ns.q(ns.DATA_FORMS, "value")).text = value
