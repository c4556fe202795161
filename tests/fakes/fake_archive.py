# SPDX-License-Identifier: AGPL-3.0-or-later
"""An archive (XEP-0313) that pages as servers do (XEP-0059)."""

from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from tests.fakes.fake_stream import result, xml
from xmppclient import ns
from xmppclient.errors import RequestError
from xmppclient.services import mam

QUERY = ns.q(ns.MAM, "query")
SET = ns.q(ns.RSM, "set")
VALUE = f"{ns.q(ns.DATA_FORMS, 'field')}[@var='with']/{ns.q(ns.DATA_FORMS, 'value')}"


@dataclass(frozen=True, slots=True)
class Kept:
    archive_id: str
    stamp: str
    message: str  # XML


def mam_result(query_id: str, kept: Kept, sender: str = "alice@a.test") -> Element:
    """The message in which one result of a query comes."""
    return xml(
        f"<message from='{sender}' to='alice@a.test/desk'>"
        f"<result xmlns='{ns.MAM}' queryid='{query_id}' id='{kept.archive_id}'>"
        f"<forwarded xmlns='{ns.FORWARD}'><delay xmlns='{ns.DELAY}' stamp='{kept.stamp}'/>"
        f"{kept.message}</forwarded></result></message>"
    )


class FakeArchive:
    """Answers queries out of ``kept``, delivering results through ``deliver`` first."""

    def __init__(self, deliver: Callable[[Element], object]) -> None:
        self._deliver = deliver
        self.kept: list[Kept] = []
        self.queries: list[Element] = []
        self.before_answer: Callable[[Element], None] = lambda query: None

    def keep(self, message: str, archive_id: str = "", stamp: str = "") -> Kept:
        """Archive a message; ids count from m0, a second each."""
        number = len(self.kept)
        minutes, seconds = divmod(number, 60)
        stamp = stamp or f"2026-01-01T12:{minutes:02}:{seconds:02}Z"
        kept = Kept(archive_id or f"m{number}", stamp, message)
        self.kept.append(kept)
        return kept

    def answer(self, query: Element) -> Element:
        """Script it as the answer to ``mam`` queries."""
        self.queries.append(query)
        self.before_answer(query)
        found = [kept for kept in self.kept if (query.findtext(f".//{VALUE}") or "") in kept.message]
        after, before = query.findtext(f".//{SET}/{{*}}after"), query.findtext(f".//{SET}/{{*}}before")
        size = int(query.findtext(f".//{SET}/{{*}}max") or "100")
        page, complete = self._cut(found, after, before, size)
        for kept in page:
            self._deliver(mam_result(query.get("queryid", ""), kept))
        ends = f"<first>{page[0].archive_id}</first><last>{page[-1].archive_id}</last>" if page else ""
        page_set = f"<set xmlns='{ns.RSM}'>{ends}</set>"
        return result(f"<fin xmlns='{ns.MAM}' complete='{str(complete).lower()}'>{page_set}</fin>")

    def windows(self) -> list[mam.Window]:
        """What was asked for."""
        return [
            mam.Window(
                int(query.findtext(f".//{SET}/{{*}}max") or "0"),
                query.findtext(f".//{SET}/{{*}}after"),
                query.findtext(f".//{SET}/{{*}}before"),
                query.findtext(f".//{VALUE}"),  # type: ignore[arg-type]
            )
            for query in self.queries
        ]

    def _cut(
        self, found: list[Kept], after: str | None, before: str | None, size: int
    ) -> tuple[list[Kept], bool]:
        ids = [kept.archive_id for kept in found]
        cursor = after if after is not None else before
        if cursor and cursor not in ids:
            raise RequestError("item-not-found")
        if before is not None:
            rest = found[: ids.index(before)] if before else found
            return rest[-size:], len(rest) <= size
        rest = found[ids.index(after) + 1 :] if after else found
        return rest[:size], len(rest) <= size
