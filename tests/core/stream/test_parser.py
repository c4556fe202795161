# SPDX-License-Identifier: AGPL-3.0-or-later
"""However the bytes are cut, the same elements come out."""

from contextlib import suppress
from itertools import pairwise
from xml.etree.ElementTree import Element, tostring

import pytest
from hypothesis import given, strategies as st

from xmppclient.errors import PolicyViolation
from xmppclient.stream.parser import _TAG, MAX_DEPTH, StreamParser, _WholeTags

HEADER = b"<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
STANZAS = [
    "<message to='a'><body>h\u00e9llo &amp; \U0001f600</body></message>",
    "<presence/>",
    "<iq id='1'><x xmlns='urn:x'><y z='1'/>text<y/></x></iq>",
]


def feed(parser: StreamParser, data: bytes, cuts: list[int]) -> list[Element]:
    found, start = [], 0
    for cut in [*sorted(cuts), len(data)]:
        found += parser.feed(data[start:cut])
        start = cut
    return found


@given(st.lists(st.sampled_from(STANZAS), max_size=6), st.lists(st.integers(0, 900), max_size=12))
def test_elements_do_not_depend_on_where_the_bytes_are_cut(stanzas: list[str], cuts: list[int]) -> None:
    data = HEADER + "\n".join(stanzas).encode()
    whole = [tostring(element) for element in feed(StreamParser(), data, [])]

    assert [
        tostring(element) for element in feed(StreamParser(), data, [min(c, len(data)) for c in cuts])
    ] == whole
    assert len(whole) == len(stanzas)


@given(st.binary(max_size=200), st.lists(st.integers(0, 200), max_size=5))
def test_no_bytes_raise_anything_but_a_violation(junk: bytes, cuts: list[int]) -> None:
    parser = StreamParser()
    parser.feed(HEADER)
    with suppress(PolicyViolation):
        feed(parser, junk, [min(cut, len(junk)) for cut in cuts])


def test_the_root_does_not_collect_what_has_passed() -> None:
    parser = StreamParser()
    parser.feed(HEADER)
    for _ in range(100):
        parser.feed(b"<presence/> ")

    assert parser._root is not None
    assert not len(parser._root)


def test_the_limit_counts_one_stanza_at_a_time() -> None:
    parser = StreamParser(limit=1000)
    parser.feed(HEADER + b"<presence/>")
    for _ in range(10):
        parser.feed(b"<message>" + b"x" * 900 + b"</message>")

    parser.feed(b"<message>" + b"x" * 900)
    with pytest.raises(PolicyViolation, match="larger"):
        parser.feed(b"x" * 100)


def test_depth_is_counted_across_stanzas() -> None:
    parser = StreamParser()
    parser.feed(HEADER)
    for _ in range(MAX_DEPTH):
        parser.feed(b"<a><b></b></a>")
    assert parser.feed(b"<a/>")


def test_pending_tells_of_a_long_token() -> None:
    parser = StreamParser()
    parser.feed(HEADER + b"<presence/>")
    parser.feed(b"<message a='" + b"x" * 500)
    assert parser.pending > 500

    parser.feed(b"'/>")
    assert parser.pending == 0


def test_nothing_is_read_after_the_end() -> None:
    parser = StreamParser()
    parser.feed(HEADER + b"</stream:stream>")

    assert parser.ended
    assert parser.feed(HEADER + b"<presence/>") == []


@given(st.lists(st.sampled_from([*STANZAS, "<a b='1>2'/>", "<a>1 > 2</a>"]), max_size=6), st.data())
def test_expat_is_never_given_half_a_tag(stanzas: list[str], data: st.DataObject) -> None:
    text = "".join(stanzas).encode()
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=12)))
    tags = _WholeTags()

    passed = [tags.take(text[start:end]) for start, end in pairwise([0, *cuts, len(text)])]

    assert b"".join(passed) == text
    for piece in passed:
        assert piece.count(b"<") == len(_TAG.findall(piece))


def test_what_is_no_xml_is_refused_at_once() -> None:
    with pytest.raises(PolicyViolation, match="not well-formed"):
        StreamParser().feed(b"SSH-2.0-OpenSSH_9.2\r\n")
