# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from ui.accounts.route_choice import RouteChoice
from xmppclient.errors import BadRoute


def proxy(place: str, user: str = "", password: str = "") -> RouteChoice:
    choice = RouteChoice()
    choice.choose("socks5")
    for field, text in (("place", place), ("user", user), ("password", password)):
        choice.edit(field, text)
    return choice


@pytest.mark.parametrize("kind", ["direct", "tor", "own-tor", "i2p"])
def test_one_word_is_enough_for_most(kind: str) -> None:
    choice = RouteChoice()
    choice.choose(kind)

    assert choice.check()
    assert choice.text == kind


def test_a_proxy_has_a_place_and_perhaps_a_login() -> None:
    assert proxy("10.0.0.1:1080").text == "socks5://10.0.0.1:1080"
    assert proxy("[::1]:1080").text == "socks5://[::1]:1080"
    assert proxy("p.test:1", "nora", "a:b@c/d").text == "socks5://nora:a%3Ab%40c%2Fd@p.test:1"


@pytest.mark.parametrize(
    "place", ["", "10.0.0.1", "p.test:", ":1080", "p.test:99999", "p.test:0", "a b:1", "u@p:1"]
)
def test_a_proxy_without_its_place_is_none(place: str) -> None:
    choice = proxy(place)

    assert not choice.check()
    assert "host:port" in choice.problem or "socks5://" in choice.problem
    with pytest.raises(BadRoute):
        choice.route()


def test_a_user_name_needs_its_password() -> None:
    choice = proxy("p.test:1", "nora")

    assert not choice.check()
    assert "or neither" in choice.problem
    choice.edit("password", "x")
    assert choice.problem == ""


def test_tor_may_be_told_where_it_answers() -> None:
    choice = RouteChoice()
    choice.choose("tor")
    choice.edit("place", "127.0.0.1:9150")

    assert choice.text == "tor://127.0.0.1:9150"


def test_it_begins_with_the_route_of_the_profile_and_goes_back_to_it() -> None:
    choice = RouteChoice()
    choice.inherit("tor")
    assert choice.text == "tor"
    assert "as the settings say" in choice.inheritedWords

    choice.choose("i2p")
    choice.inherit("direct")
    assert choice.text == "i2p", "what somebody chose is not changed behind their back"
    assert choice.inheritedWords == ""
    choice.clear()
    assert choice.text == "direct"


def test_another_kind_forgets_the_place_of_the_one_before() -> None:
    choice = proxy("10.0.0.1:1080", "nora", "hidden")
    choice.choose("tor")

    assert choice.text == "tor"


def test_a_stored_route_is_shown_whole() -> None:
    choice = RouteChoice()
    choice.show("socks5://nora:hidden@10.0.0.1:1080")

    assert (choice.kind, choice.place, choice.user) == ("socks5", "10.0.0.1:1080", "nora")
    assert choice.text == "socks5://nora:hidden@10.0.0.1:1080"
