# SPDX-License-Identifier: AGPL-3.0-or-later
"""Asking for a place to upload to (XEP-0363)."""

import pytest

from tests.fakes.fake_stream import result, xml
from xmppclient.errors import FileTooLarge, RequestError, UnsafeAddress
from xmppclient.xep import upload
from xmppclient.xep.disco import Info

PUT = "https://a.test/put"
GET = "https://a.test/get"


def slot(headers: str = "", put: str = PUT, get: str = GET) -> str:
    return f"<slot xmlns='{upload.UPLOAD}'><put url='{put}'>{headers}</put><get url='{get}'/></slot>"


def test_a_slot_is_read() -> None:
    headers = "<header name='Authorization'>Basic x</header><header name='cookie'>a=b</header>"

    assert upload.read(result(slot(headers))) == upload.Slot(
        PUT, GET, {"Authorization": "Basic x", "Cookie": "a=b"}
    )


@pytest.mark.parametrize("answer", ["", f"<slot xmlns='{upload.UPLOAD}'/>", slot(put=""), slot(get="")])
def test_what_names_no_address_is_no_slot(answer: str) -> None:
    with pytest.raises(UnsafeAddress):
        upload.read(result(answer))


def test_a_request_says_what_the_service_has_to_know() -> None:
    assert upload.request("x.jpg", 5, "image/jpeg").attrib == {
        "filename": "x.jpg", "size": "5", "content-type": "image/jpeg",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("said", "limit"), [("1000", 1000), ("", 0), ("-1", 0), ("many", 0), ("9" * 30, 0), ("²", 0)]
)
def test_the_limit_of_a_service_is_a_number_or_unknown(said: str, limit: int) -> None:
    form = {"FORM_TYPE": (upload.UPLOAD,), "max-file-size": (said,)}

    assert upload.limit(Info(forms=(form,))) == limit


def test_too_large_is_told_from_other_refusals() -> None:
    inner = f"<file-too-large xmlns='{upload.UPLOAD}'><max-file-size>20000</max-file-size></file-too-large>"
    answer = xml(f"<iq type='error'><error type='modify'>{inner}</error></iq>")

    refused = upload.refusal(RequestError("not-acceptable", answer=answer))
    other = upload.refusal(RequestError("resource-constraint"))

    assert isinstance(refused, FileTooLarge)
    assert refused.limit == 20000
    assert isinstance(other, RequestError)
