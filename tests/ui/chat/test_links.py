# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest
from hypothesis import given, strategies as st

from ui.chat.links import real_host, split, warnings_about


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://Example.ORG/path", "example.org"),
        ("https://bank.example@evil.example/login", "evil.example"),
        ("https://аpple.example/", "xn--pple-43d.example"),
        ("http://[2001:db8::1]:8080/", "2001:db8::1"),
        ("mailto:me@mail.example?subject=x", "mail.example"),
        ("xmpp:room@rooms.example?join", "rooms.example"),
    ],
)
def test_the_real_host_is_named(url: str, host: str) -> None:
    assert real_host(url) == host


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "file:///etc/passwd", "https://a:b:c/", "", "https://[x/"]
)
def test_other_things_are_no_links(url: str) -> None:
    assert split(url) is None
    assert real_host(url) == ""


@pytest.mark.parametrize(
    ("url", "count"),
    [
        ("https://a.example/@me", 0),
        ("https://good@a.example/", 1),
        ("http://a.example/", 1),
        ("http://expyuzz4wqqyqhjn.onion/", 0),
        ("https://аpple.example/", 1),
        ("http://user@192.0.2.1/", 3),
        ("mailto:me@a.example", 0),
    ],
)
def test_a_careful_person_is_told_what_is_odd(url: str, count: int) -> None:
    assert len(warnings_about(url)) == count


@given(st.text(max_size=60))
def test_no_text_breaks_the_question(text: str) -> None:
    for url in (text, f"https://{text}", f"https://a@{text}/"):
        assert isinstance(real_host(url), str)
        assert isinstance(warnings_about(url), list)
