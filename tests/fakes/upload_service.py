# SPDX-License-Identifier: AGPL-3.0-or-later
"""An upload service (XEP-0363) behind a fake stream; the web server with the files is another one."""

from collections.abc import Mapping
from html import escape
from xml.etree.ElementTree import Element

from tests.fakes.fake_stream import FakeStream, result
from xmppclient.ns import q
from xmppclient.services.files import DISCO_ITEMS
from xmppclient.xep import disco, upload

SERVICE = "upload.a.test"
REQUEST = q(upload.UPLOAD, "request")


class UploadService:
    """Answers on ``stream``; what it answers can be changed at any time."""

    def __init__(self, stream: FakeStream, put: str, get: str = "") -> None:
        self.stream = stream
        self.put, self.get = put, get or put
        self.headers: list[tuple[str, str]] = []
        self.limit = ""
        self.asked: list[Mapping[str, str]] = []
        stream.answers[q(DISCO_ITEMS, "query")] = lambda _: result(
            f"<query xmlns='{DISCO_ITEMS}'><item jid='muc.a.test'/><item jid='{SERVICE}'/></query>"
        )
        stream.answers[disco.QUERY] = self._describe
        stream.answers[REQUEST] = self._slot

    def _describe(self, _: Element) -> Element:
        if self.stream.requests[-1][2] != SERVICE:
            return result(f"<query xmlns='{disco.DISCO_INFO}'/>")
        field = "<field var='{}'><value>{}</value></field>".format
        form = field("FORM_TYPE", upload.UPLOAD) + field("max-file-size", self.limit)
        form = f"<x xmlns='jabber:x:data' type='result'>{form}</x>" if self.limit else ""
        return result(f"<query xmlns='{disco.DISCO_INFO}'><feature var='{upload.UPLOAD}'/>{form}</query>")

    def _slot(self, request: Element) -> Element:
        self.asked.append(dict(request.attrib))
        headers = "".join(
            f"<header name='{escape(name, quote=True)}'>{escape(value)}</header>"
            for name, value in self.headers
        )
        return result(
            f"<slot xmlns='{upload.UPLOAD}'><put url='{escape(self.put)}'>{headers}</put>"
            f"<get url='{escape(self.get)}'/></slot>"
        )
