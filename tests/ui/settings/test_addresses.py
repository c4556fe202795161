# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from ui.gallery.fake_routes import PIN
from ui.settings.addresses import AddressForm, address_row


class Made:
    def __init__(self) -> None:
        self.form, self.texts = AddressForm(), list[str]()
        self.form.made.connect(self.texts.append)

    def type(self, **fields: str) -> None:
        for name, text in fields.items():
            self.form.edit(name, text)


@pytest.fixture
def made() -> Made:
    return Made()


@pytest.mark.parametrize(
    ("text", "place", "line"),
    [
        ("a.test:5222", "a.test:5222", ""),
        ("a.test:443;tls=direct", "a.test:443", "Encrypted from the start"),
        (f"a.test:1;pin={PIN}", "a.test:1", f"Only the certificate {PIN[:8]}…"),
        (f"a.test:1;pin={PIN};sni=b.test", "a.test:1",
         f"Only the certificate {PIN[:8]}… · On the way the name b.test is told"),
        ("wss://a.test/ws", "wss://a.test/ws", "WebSocket"),
        ("wss:", "WebSocket that the server names", ""),
    ],
)  # fmt: skip
def test_an_address_reads_as_place_and_options(text: str, place: str, line: str) -> None:
    row = address_row(text)

    assert (row.place, row.line, row.text) == (place, line, text)
    assert row.spoken.startswith(place)


def test_a_place_alone_is_enough(made: Made) -> None:
    made.type(place=" a.test:5222 ")
    made.form.submit()

    assert made.texts == ["a.test:5222"]
    assert made.form.place == "", "ready for the next one"


def test_options_are_written_behind_it(made: Made) -> None:
    made.form.setTls("direct")
    made.form.setSni("other")
    made.type(
        place="a.test:443", pin=":".join(PIN[at : at + 2].upper() for at in range(0, 64, 2)), name="b.test"
    )
    made.form.submit()

    assert made.texts == [f"a.test:443;tls=direct;pin={PIN};sni=b.test"]


def test_without_the_name_a_fingerprint_is_needed(made: Made) -> None:
    made.form.setSni("none")
    made.type(place="a.test:443")
    made.form.submit()
    assert "fingerprint" in made.form.pinProblem
    assert made.texts == []

    made.type(pin=PIN)
    made.form.submit()
    assert made.texts == [f"a.test:443;pin={PIN};sni=none"]


@pytest.mark.parametrize(
    ("kind", "place", "said"),
    [("host", "a.test", "host:port"), ("host", "", "host:port"), ("web", "https://a.test", "wss://")],
)
def test_what_is_no_address_is_said_at_its_field(made: Made, kind: str, place: str, said: str) -> None:
    made.form.setKind(kind)
    made.type(place=place)
    made.form.submit()

    assert said in made.form.placeProblem
    assert made.texts == []


def test_wrong_options_are_said_at_theirs(made: Made) -> None:
    made.form.setSni("other")
    made.type(place="a.test:1", pin=PIN, name="not a name")
    made.form.submit()
    assert made.form.nameProblem

    made.type(pin="abc", name="b.test")
    made.form.submit()
    assert made.form.pinProblem


def test_the_domain_may_be_asked_for_its_websocket(made: Made) -> None:
    made.form.setTls("direct")
    made.form.setKind("ask")
    made.form.submit()

    assert made.texts == ["wss:"]
