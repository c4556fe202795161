# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from ui.models.roster import ContactRow, arrange, contact_key, contact_row
from xmppclient.model import AccountId, Address, Contact, Presence, Show, Subscription

ME = AccountId(1)
BOB = Address("bob@b.test")


def row(
    name: str = "",
    jid: Address = BOB,
    *,
    subscription: Subscription = Subscription.BOTH,
    ask: bool = False,
    show: Show = Show.OFFLINE,
    status: str = "",
) -> ContactRow:
    contact = Contact(ME, jid, name, subscription, ask)
    return contact_row(contact, Presence(ME, jid, show, status))


def test_somebody_without_a_name_is_called_by_the_address() -> None:
    assert row().name == BOB
    assert row("Bob").name == "Bob"
    assert contact_key(row()) == (ME, BOB)


@pytest.mark.parametrize(
    ("show", "dot", "said"),
    [
        (Show.CHAT, "online", "Online, happy to talk"),
        (Show.ONLINE, "online", "Online"),
        (Show.AWAY, "away", "Away"),
        (Show.XA, "away", "Away for longer"),
        (Show.DND, "busy", "Do not disturb"),
        (Show.OFFLINE, "", "Offline"),
    ],
)
def test_presence_is_a_dot_and_words(show: Show, dot: str, said: str) -> None:
    found = row(show=show)

    assert (found.presence, found.line) == (dot, said)


def test_what_somebody_says_about_themselves_comes_first() -> None:
    assert row(show=Show.AWAY, status="In the\ngarden").line == "In the garden"


def test_a_request_without_an_answer_is_said() -> None:
    pending = row(subscription=Subscription.NONE, ask=True)

    assert pending.pending
    assert pending.line == "Waiting for their answer"


def test_a_one_sided_relation_is_said() -> None:
    assert "Neither of you" in row(subscription=Subscription.NONE).line
    assert "you do not see them" in row(subscription=Subscription.FROM).line
    assert row(subscription=Subscription.TO, show=Show.ONLINE).line.startswith("Online · does not see")


def test_a_name_cannot_reach_beyond_its_line() -> None:
    assert row("Bob\u202e\nmallory@evil.test").name == "Bob mallory@evil.test"


def test_names_stand_in_the_order_of_the_language() -> None:
    rows = [
        row(name, Address(f"{number}@b.test")) for number, name in enumerate(("zoe", "Émile", "bob", "Zac"))
    ]

    assert [found.name for found in arrange(rows)] == ["bob", "Émile", "Zac", "zoe"]


@pytest.mark.parametrize("wanted", ["BOB", "b.te", " bob "])
def test_somebody_is_found_by_a_part_of_name_or_address(wanted: str) -> None:
    rows = [row("Bob"), row("Cho", Address("cho@c.test"))]

    assert [found.name for found in arrange(rows, wanted)] == ["Bob"]


def test_a_screen_reader_hears_name_address_and_presence() -> None:
    assert row("Bob", show=Show.ONLINE).spoken == "Bob, bob@b.test. Online"
