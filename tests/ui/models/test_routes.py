# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from ui.errors import words
from ui.models.routes import (
    WHY,
    host_words,
    is_direct,
    is_weaker,
    name_words,
    seen_words,
    tor_words,
    trouble_words,
    uses_own_tor,
    way_words,
)
from xmppclient import errors as e
from xmppclient.route import DIRECT, I2P, TOR, RouteKind, TorState, TorStatus, parse_route

SECRET = "socks5://nora:hidden@10.0.0.1:1080"  # made up
ONION = "harhhjwfcobkd6pjfenvdkzkuwpkqq56ojteqt7mcxqexqu3f74o4nid.onion"


@pytest.mark.parametrize(
    ("route", "said"),
    [
        ("direct", "directly"),
        ("tor", "through Tor"),
        ("own-tor", "through Tor"),
        ("tor://127.0.0.1:9150", "through Tor"),
        ("i2p", "through I2P"),
        (SECRET, "through a proxy"),
        ("", "through an unknown route"),
        ("pigeon://nora:hidden@x:1", "through an unknown route"),
    ],
)
def test_a_route_stands_in_a_sentence(route: str, said: str) -> None:
    assert way_words(route) == said


@pytest.mark.parametrize("text", [SECRET, "pigeon://nora:hidden@x:1"])
def test_att_034_no_words_carry_the_login_of_a_proxy(text: str) -> None:
    said = (way_words(text), name_words(text), trouble_words(e.ProxyUnavailable("x"), "a.test", text))

    assert not any("nora" in one or "hidden" in one for one in said)
    assert "10.0.0.1:1080" in name_words(SECRET)


def test_a_dead_proxy_is_named_with_its_place() -> None:
    said = trouble_words(e.ProxyUnavailable("refused"), "example.org", "tor://127.0.0.1:9050")

    assert said == (
        "Cannot reach example.org through Tor: the proxy at 127.0.0.1:9050 does not answer. Nothing was sent."
    )


@pytest.mark.parametrize("kind", WHY)
def test_flt_018_every_trouble_on_a_route_says_that_nothing_was_sent(kind: type[Exception]) -> None:
    said = trouble_words(kind("errno 111"), "example.org", "tor")

    assert said.startswith("Cannot reach example.org through Tor: ")
    assert said.endswith(" Nothing was sent.")
    assert "errno" not in said


@pytest.mark.parametrize(
    "error", [e.AuthFailed(), e.TorMissing("install it"), e.CertificateRejected("expired")]
)
def test_other_trouble_keeps_its_own_words(error: Exception) -> None:
    assert trouble_words(error, "example.org", "tor") == words(error)


def test_an_onion_address_is_shortened_to_what_people_know_it_by() -> None:
    assert host_words(ONION) == "harhhjwf…f74o4nid.onion"
    assert host_words("example.org") == "example.org"
    assert "\n" not in host_words("a\nb.test")


def test_only_what_is_known_to_be_direct_is_called_so() -> None:
    assert is_direct("direct")
    assert not any(is_direct(text) for text in ("", "tor", "Direct!", SECRET))


def test_a_weaker_route_is_recognised() -> None:
    proxy = parse_route("socks5://10.0.0.1:1080")

    assert is_weaker(DIRECT, TOR)
    assert is_weaker(DIRECT, proxy)
    assert is_weaker(proxy, TOR)
    assert not is_weaker(TOR, proxy)
    assert not is_weaker(I2P, TOR)
    assert not is_weaker(DIRECT, DIRECT)


def test_every_kind_says_who_sees_the_address() -> None:
    said = [seen_words(parse_route("socks5://x:1") if kind is RouteKind.SOCKS else parse_route(kind.value))
            for kind in RouteKind]  # fmt: skip

    assert all("internet address" in text for text in said)
    assert all("nothing is sent" in text for text in said if "directly" not in text)


def test_the_way_into_the_tor_network_is_counted() -> None:
    assert tor_words(TorStatus(TorState.STARTING)) == "Starting Tor…"
    assert tor_words(TorStatus(TorState.CONNECTING, 45)) == "Connecting to the Tor network: 45 %"
    assert tor_words(TorStatus(TorState.READY, 100)) == tor_words(TorStatus()) == ""


def test_a_named_tor_is_not_ours() -> None:
    assert uses_own_tor("tor")
    assert uses_own_tor("own-tor")
    assert not any(uses_own_tor(text) for text in ("tor://127.0.0.1:9050", "direct", "i2p", "?"))
