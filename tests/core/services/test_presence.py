# SPDX-License-Identifier: AGPL-3.0-or-later
import pytest

from tests.fakes.account_kit import ALICE, BOB, EVE, AccountKit
from tests.fakes.fake_stream import xml
from xmppclient.events import PresenceChanged
from xmppclient.model import Presence, Show
from xmppclient.services.presence import MAX_STATUS


def arrive(kit: AccountKit, sender: str = f"{BOB}/phone", kind: str = "", inner: str = "") -> None:
    type_ = f" type='{kind}'" if kind else ""
    kit.presences.take(xml(f"<presence from='{sender}' to='{ALICE}/desk'{type_}>{inner}</presence>"))


def test_nobody_is_there_at_first(kit: AccountKit) -> None:
    assert kit.presences.of(BOB) == Presence(kit.ctx.id, BOB, Show.OFFLINE)


@pytest.mark.parametrize(
    ("inner", "show"),
    [
        ("", Show.ONLINE),
        ("<show>away</show>", Show.AWAY),
        ("<show>dnd</show>", Show.DND),
        ("<show>nonsense</show>", Show.ONLINE),
    ],
)
def test_a_contact_shows_how_available_they_are(kit: AccountKit, inner: str, show: Show) -> None:
    arrive(kit, inner=inner + "<status>busy</status>")

    assert kit.presences.of(BOB) == Presence(kit.ctx.id, BOB, show, "busy")
    assert [event.presence.show for event in kit.heard(PresenceChanged)] == [show]


def test_the_best_device_counts_until_it_goes(kit: AccountKit) -> None:
    arrive(kit, f"{BOB}/phone", inner="<show>away</show>")
    arrive(kit, f"{BOB}/desk", inner="<show>chat</show>")
    assert kit.presences.of(BOB).show is Show.CHAT

    arrive(kit, f"{BOB}/desk", "unavailable")
    assert kit.presences.of(BOB).show is Show.AWAY

    arrive(kit, f"{BOB}/phone", "unavailable")
    assert kit.presences.of(BOB).show is Show.OFFLINE


@pytest.mark.parametrize("kind", ["", "unavailable", "error", "probe", "subscribed", "unsubscribed"])
async def test_att_126_presence_of_a_stranger_is_ignored_and_answered_by_nothing(
    kit: AccountKit, kind: str
) -> None:
    arrive(kit, f"{EVE}/x", kind, "<c xmlns='http://jabber.org/protocol/caps' node='n' ver='v'/>")
    await kit.settled()

    assert kit.presences.of(EVE).show is Show.OFFLINE
    assert kit.news == []
    assert (kit.stream.sent, kit.stream.requests) == ([], [])


def test_presence_of_nobody_is_ignored(kit: AccountKit) -> None:
    arrive(kit, "@@@")

    assert kit.news == []


def test_an_error_says_nothing_about_availability(kit: AccountKit) -> None:
    arrive(kit, kind="error")

    assert kit.presences.of(BOB).show is Show.OFFLINE


def test_a_long_status_is_cut(kit: AccountKit) -> None:
    arrive(kit, inner=f"<status>{'x' * 5000}</status>")

    assert len(kit.presences.of(BOB).status) == MAX_STATUS


def test_without_a_connection_nobody_can_be_seen(kit: AccountKit) -> None:
    arrive(kit)

    kit.presences.forget()

    assert kit.presences.of(BOB).show is Show.OFFLINE
    assert [event.presence.show for event in kit.heard(PresenceChanged)] == [Show.ONLINE, Show.OFFLINE]


def test_our_own_presence_tells_only_that_we_are_there(kit: AccountKit) -> None:
    kit.presences.announce()

    (presence,) = kit.stream.sent
    assert (len(presence), presence.attrib) == (0, {})
