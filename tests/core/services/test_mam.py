# SPDX-License-Identifier: AGPL-3.0-or-later
from xml.etree.ElementTree import Element

import pytest

from tests.fakes.account_kit import BOB
from tests.fakes.fake_stream import result
from xmppclient import ns
from xmppclient.services import mam
from xmppclient.services.mam import Fin, Window

RSM = f"<set xmlns='{ns.RSM}'><first>m1</first><last>m9</last></set>"


def asked(window: Window) -> dict[str, str | None]:
    query = mam.query("q1", window)
    page = query.find(ns.q(ns.RSM, "set"))
    assert page is not None
    return {child.tag.partition("}")[2]: child.text for child in page}


@pytest.mark.parametrize(
    ("window", "expected"),
    [
        (Window(10), {"max": "10"}),
        (Window(10, after="m1"), {"max": "10", "after": "m1"}),
        (Window(10, before="m1"), {"max": "10", "before": "m1"}),
        (Window(10, before=""), {"max": "10", "before": ""}),
    ],
)
def test_a_window_is_asked_for_as_it_is(window: Window, expected: dict[str, str]) -> None:
    assert asked(window) == expected


def test_one_conversation_alone_can_be_asked_for() -> None:
    query = mam.query("q1", Window(peer=BOB))

    fields = {
        field.get("var"): field.findtext(ns.q(ns.DATA_FORMS, "value"))
        for field in query.iter(ns.q(ns.DATA_FORMS, "field"))
    }
    assert (query.get("queryid"), fields) == ("q1", {"FORM_TYPE": ns.MAM, "with": BOB})


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        (f"<fin xmlns='{ns.MAM}' complete='true'>{RSM}</fin>", Fin(True, "m1", "m9")),
        (f"<fin xmlns='{ns.MAM}'>{RSM}</fin>", Fin(False, "m1", "m9")),
        (f"<fin xmlns='{ns.MAM}' complete='1'/>", Fin(True, "", "")),
        (f"<fin xmlns='{ns.MAM}' complete='maybe'/>", Fin(False, "", "")),
        ("<fin xmlns='urn:evil' complete='true'/>", None),
    ],
)
def test_the_end_of_a_page(payload: str, expected: Fin | None) -> None:
    assert mam.fin(result(payload)) == expected


def test_an_empty_answer_is_no_end() -> None:
    assert mam.fin(Element("iq")) is None
