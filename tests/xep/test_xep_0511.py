# SPDX-License-Identifier: AGPL-3.0-or-later
from xml.etree.ElementTree import Element

import pytest

from xmppclient.xep import xep_0511
from xmppclient.xep.xep_0511 import MAX_LINKS, MAX_TITLE, Metadata

URL = "https://example.org/page"


def described(url: str = URL, title: str = "A page") -> Element:
    return xep_0511.write(Metadata(url, title, "About it", "Example"))


@pytest.mark.parametrize("body", [URL, f"see {URL}", f"(see {URL})", f"{URL}, or not", f"one\n{URL}\ntwo"])
def test_what_is_said_about_a_link_in_the_text_is_kept(body: str) -> None:
    assert xep_0511.read([described()], body) == (Metadata(URL, "A page", "About it", "Example"),)


@pytest.mark.parametrize("body", ["", "nothing", f"{URL}.evil.test/", "https://example.org/"])
def test_a_link_that_is_not_in_the_text_is_ignored(body: str) -> None:
    assert xep_0511.read([described()], body) == ()


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "xmpp:a@b"])
def test_only_addresses_of_pages_count(url: str) -> None:
    assert xep_0511.read([described(url)], url) == ()


def test_nothing_is_endless() -> None:
    urls = [f"https://example.org/{number}" for number in range(50)]
    found = xep_0511.read([described(url, "x" * 10_000) for url in urls], " ".join(urls))

    assert len(found) == MAX_LINKS
    assert {len(one.title) for one in found} == {MAX_TITLE}


def test_an_empty_description_and_a_second_one_say_nothing() -> None:
    assert xep_0511.read([Element(xep_0511.TAG, {xep_0511.ABOUT: URL})], URL) == ()
    assert xep_0511.read([described(), described(title="Another")], URL)[0].title == "A page"
