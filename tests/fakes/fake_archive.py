# SPDX-License-Identifier: AGPL-3.0-or-later
"""An archive (XEP-0313) that pages as servers do (XEP-0059)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final
from xml.etree.ElementTree import Element

from tests.fakes.fake_stream import result, xml
from xmppclient import ns
from xmppclient.errors import RequestError
from xmppclient.model import Address
from xmppclient.services import mam

QUERY = ns.q(ns.MAM, "query")
SET = ns.q(ns.RSM, "set")
OWNER: Final = "alice@a.test"
FIRST: Final = datetime(2026, 1, 1, 12, tzinfo=UTC)  # when the first message was kept


@dataclass(frozen=True, slots=True)
class Kept:
    archive_id: str
    stamp: str
    message: str  # XML

    @property
    def time(self) -> datetime:
        return datetime.fromisoformat(self.stamp)


def mam_result(query_id: str, kept: Kept, sender: str = OWNER) -> Element:
    """The message in which one result of a query comes."""
    return xml(
        f"<message from='{sender}' to='alice@a.test/desk'>"
        f"<result xmlns='{ns.MAM}' queryid='{query_id}' id='{kept.archive_id}'>"
        f"<forwarded xmlns='{ns.FORWARD}'><delay xmlns='{ns.DELAY}' stamp='{kept.stamp}'/>"
        f"{kept.message}</forwarded></result></message>"
    )


class FakeArchive:
    """Answers queries out of ``kept``, delivering results through ``deliver`` first.

    As Prosody does, it knows only ids of messages that the query asks for.
    """

    def __init__(self, deliver: Callable[[Element], object], owner: str = OWNER) -> None:
        self._deliver = deliver
        self.owner = owner  # an account, or a room
        self.kept: list[Kept] = []
        self.generated: Sequence[Kept] = ()  # instead of what is kept
        self.queries: list[Element] = []
        self.before_answer: Callable[[Element], None] = lambda query: None
        self.ignores_size = False
        self.newest_first = False

    def keep(self, message: str, archive_id: str = "", stamp: str = "") -> Kept:
        """Archive a message; ids count from m0, a second each."""
        number = len(self.kept)
        time = FIRST + timedelta(seconds=number)
        kept = Kept(archive_id or f"m{number}", stamp or time.strftime("%Y-%m-%dT%H:%M:%SZ"), message)
        self.kept.append(kept)
        return kept

    def answer(self, query: Element) -> Element:
        """Script it as the answer to ``mam`` queries."""
        self.queries.append(query)
        self.before_answer(query)
        window = asked(query)
        page, complete = self._cut(self._found(window), window)
        for kept in reversed(page) if self.newest_first else page:
            self._deliver(mam_result(query.get("queryid", ""), kept, self.owner))
        ends = f"<first>{page[0].archive_id}</first><last>{page[-1].archive_id}</last>" if page else ""
        page_set = f"<set xmlns='{ns.RSM}'>{ends}</set>"
        return result(f"<fin xmlns='{ns.MAM}' complete='{str(complete).lower()}'>{page_set}</fin>")

    def windows(self) -> list[mam.Window]:
        """What was asked for."""
        return [asked(query) for query in self.queries]

    def _found(self, window: mam.Window) -> Sequence[Kept]:
        if not (window.peer or window.start or window.end):
            return self.generated or self.kept
        return [
            kept
            for kept in self.generated or self.kept
            if (window.peer or "") in kept.message
            and (window.start is None or kept.time >= window.start)
            and (window.end is None or kept.time <= window.end)
        ]

    def _cut(self, found: Sequence[Kept], window: mam.Window) -> tuple[Sequence[Kept], bool]:
        size = len(found) if self.ignores_size else window.size
        if window.before is not None:
            end = _index(found, window.before) if window.before else len(found)
            return found[max(end - size, 0) : end], end <= size
        begin = _index(found, window.after) + 1 if window.after else 0
        return found[begin : begin + size], len(found) - begin <= size


def asked(query: Element) -> mam.Window:
    """A query as the window that it came from."""
    return mam.Window(
        int(query.findtext(f".//{SET}/{{*}}max") or "100"),
        query.findtext(f".//{SET}/{{*}}after"),
        query.findtext(f".//{SET}/{{*}}before"),
        Address(peer) if (peer := _field(query, "with")) else None,
        datetime.fromisoformat(start) if (start := _field(query, "start")) else None,
        datetime.fromisoformat(end) if (end := _field(query, "end")) else None,
    )


def _index(found: Sequence[Kept], archive_id: str) -> int:
    """The place of a message; most often those of ids that count."""
    guess = int(archive_id[1:]) if archive_id[1:].isdigit() else 0
    if guess < len(found) and found[guess].archive_id == archive_id:
        return guess
    for place, kept in enumerate(found):
        if kept.archive_id == archive_id:
            return place
    raise RequestError("item-not-found")


def _field(query: Element, name: str) -> str | None:
    return query.findtext(f".//{ns.q(ns.DATA_FORMS, 'field')}[@var='{name}']/{{*}}value")
