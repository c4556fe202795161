# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest

from ui.security.privacy import PARTS, SILENT, privacy_rows
from xmppclient.model import (
    AccountId,
    Address,
    Conversation,
    ConversationId,
    Encryption,
    Kind,
    Policy,
    Subscription,
)
from xmppclient.pipeline import placement

CHAT = Conversation(ConversationId(1), AccountId(1), Address("bob@b.test"))


def said(
    chat: Conversation = CHAT, route: str = "direct", seen: Subscription = Subscription.BOTH
) -> list[str]:
    return [row.text for row in privacy_rows(chat, route, seen)]


def test_a_direct_connection_is_admitted() -> None:
    assert said()[0] == "Direct connection: your server sees your internet address"


@pytest.mark.parametrize(
    ("route", "begins"),
    [
        ("tor", "Through Tor: your server does not see"),
        ("own-tor", "Through Tor: your server does not see"),
        ("tor://127.0.0.1:9150", "Through Tor: your server does not see"),
        ("i2p", "Through I2P: your server does not see"),
        ("socks5://10.0.0.1:1080", "Through a proxy: your server sees its"),
        ("carrier pigeon", "The route is not known"),
    ],
)
def test_another_route_is_named(route: str, begins: str) -> None:
    assert said(route=route)[0].startswith(begins)


def test_att_034_the_login_of_a_proxy_is_never_shown() -> None:
    assert not any("hidden" in text for text in said(route="socks5://nora:hidden@10.0.0.1:1080"))


def test_encryption_decides_what_the_servers_see() -> None:
    assert "not what" in said()[1]
    plain = privacy_rows(replace(CHAT, policy=Policy.NONE), "direct", Subscription.BOTH)[1]
    assert "can read" in plain.text
    assert plain.tone == "danger"


@pytest.mark.parametrize(
    ("subscription", "sees"),
    [
        (Subscription.BOTH, True),
        (Subscription.FROM, True),
        (Subscription.TO, False),
        (Subscription.NONE, False),
    ],
)
def test_who_sees_when_we_are_online_is_told(subscription: Subscription, sees: bool) -> None:
    assert said(seen=subscription)[2].startswith("They see" if sees else "They do not see")


def test_what_is_stored_is_encrypted() -> None:
    assert said()[-1] == "Stored encrypted on this computer"


def test_what_travels_outside_is_told_in_one_line() -> None:
    rows = privacy_rows(CHAT, "direct", Subscription.BOTH, ("reply", "fallback", "reaction"))

    (line,) = [row for row in rows if row.text.startswith("Servers can see")]
    assert line.text == "Servers can see which message is answered, reactions, with their emojis"
    assert line.tone == "muted"
    assert not any(
        row.text.startswith("Servers can see") for row in privacy_rows(CHAT, "", Subscription.BOTH)
    )


@pytest.mark.parametrize("encryption", Encryption)
def test_everything_the_core_exposes_has_words(encryption: Encryption) -> None:
    assert set(placement.exposed(encryption)) <= set(PARTS) | SILENT


def test_att_077_private_messages_in_a_room_promise_nothing() -> None:
    whisper = Conversation(
        ConversationId(1), AccountId(1), Address("r@rooms.example/Eve"), Kind.OCCUPANT, policy=Policy.NONE
    )
    texts = [row.text for row in privacy_rows(whisper, "direct", Subscription.NONE)]

    assert "The room’s server and yours can read what is written here" in texts
    assert "They see when you are in the room" in texts
    assert "They do not see when you are online" not in texts
