# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest

from ui.accounts.invitation import Invitation, would_rows
from ui.gallery.fake_core import FakeCore
from ui.gallery.fake_routes import INVITATION, LOGIN, ONION, PIN
from xmppclient.model import ProfileState
from xmppclient.route import HowToConnect


def texts(how: HowToConnect, default: str = "direct") -> list[str]:
    return [row.text for row in would_rows(how, default)]


def test_everything_a_link_would_set_is_told() -> None:
    said = texts(INVITATION)

    assert said[0] == f"Makes a new address on {ONION}"
    assert "Lets you in: it carries a code for one new address" in said
    assert f"Connects to: {ONION}:5222" in said
    assert "Connects through Tor" in said
    assert any(PIN[:8] in text and PIN[-8:] in text for text in said), "the whole fingerprint"
    assert any("key" in text for text in said)


def test_one_for_people_with_an_address_says_whom_it_is_from() -> None:
    assert texts(LOGIN)[0] == "From nora@example.org, whose server is example.org"
    assert texts(replace(LOGIN, ibr=True))[0] == "Makes a new address on example.org"
    assert texts(replace(INVITATION, jid=f"zoe@{ONION}"))[0] == f"Makes the new address zoe@{ONION}"


def test_att_117_who_trusts_nobody_but_the_link_is_told_so() -> None:
    pinned = replace(LOGIN, pin=PIN, connect=("192.0.2.1:443",))
    words = "Nobody but this link says which server is example.org"

    assert any(words in text and "password" in text for text in texts(pinned))
    assert not any("Nobody but" in text for text in texts(replace(pinned, pin="")))
    assert not any("Nobody but" in text for text in texts(INVITATION)), "an onion is its own proof"


def test_att_117_a_route_that_is_not_taken_is_told() -> None:
    said = texts(replace(LOGIN, route="direct"), default="tor")

    assert any("Connects through Tor, as your settings say" in text and "not taken" in text for text in said)
    assert "Connects directly" not in said


def test_nothing_happens_before_somebody_agrees() -> None:
    core = FakeCore(ProfileState.MISSING, empty=True)
    invitation, taken = Invitation(core), list[object]()
    invitation.taken.connect(taken.append)
    invitation.read(f"  {core.routes.link(INVITATION)}\n")
    assert invitation.known
    assert taken == []

    invitation.accept()
    assert taken == [INVITATION]
    assert invitation.text == "", "it may carry a key"


@pytest.mark.parametrize(
    "text", ["https://example.org/join", "xmpp:a.test?register;password=x", "hello", "xmpp:"]
)
def test_what_does_not_say_how_to_connect_is_refused(text: str) -> None:
    invitation = Invitation(FakeCore(empty=True))
    invitation.read(text)

    assert invitation.problem
    assert not invitation.known
    invitation.read("")
    assert invitation.problem == ""
