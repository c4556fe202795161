# SPDX-License-Identifier: AGPL-3.0-or-later
from dataclasses import replace

import pytest

from ui.security.privacy import privacy_rows
from xmppclient.model import AccountId, Address, Conversation, ConversationId, Policy, Subscription

CHAT = Conversation(ConversationId(1), AccountId(1), Address("bob@b.test"))


def said(
    chat: Conversation = CHAT, route: str = "direct", seen: Subscription = Subscription.BOTH
) -> list[str]:
    return [row.text for row in privacy_rows(chat, route, seen)]


def test_a_direct_connection_is_admitted() -> None:
    assert said()[0] == "Direct connection: your server sees your internet address"


def test_another_route_is_named() -> None:
    assert said(route="Tor")[0].startswith("Through Tor:")


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
