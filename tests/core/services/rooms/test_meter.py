# SPDX-License-Identifier: AGPL-3.0-or-later
"""Every code of the privacy meter, when it comes and when it does not."""

from dataclasses import replace

import pytest

from storage.records import AccountId, Address, ConversationId
from xmppclient.model import (
    Affiliation,
    Keys,
    Level,
    Member,
    Policy,
    PrivacyPoint,
    Room,
    RoomPrivacy,
    RoomTraits,
)
from xmppclient.room import MANY
from xmppclient.services.rooms import meter

OWN = Address("a.test")
ROOM = Address("orchard@muc.a.test")
PRIVATE = RoomTraits(known=True, members_only=True, nonanonymous=True, persistent=True, archived=True)
OPEN = RoomTraits(known=True, public=True)


def room(traits: RoomTraits = PRIVATE, **fields: object) -> Room:
    return replace(Room(ConversationId(1), AccountId(1), ROOM, "me"), traits=traits, **fields)  # type: ignore[arg-type]


def people(*keys: Keys) -> list[Member]:
    others = [Member(Address(f"p{n}@b.test"), Affiliation.MEMBER, keys=one) for n, one in enumerate(keys)]
    return [Member(Address("me@a.test"), Affiliation.OWNER, ours=True, keys=Keys.UNVERIFIED), *others]


def read(
    of: Room, members: list[Member] | None = None, policy: Policy = Policy.OMEMO
) -> dict[str, PrivacyPoint]:
    found = meter.privacy(of, people(Keys.VERIFIED) if members is None else members, {}, policy, OWN)
    return {point.code: point for point in found.points}


def levels(found: RoomPrivacy) -> list[Level]:
    return [point.level for point in found.points]


def test_a_good_private_group_has_no_warning() -> None:
    found = meter.privacy(room(), people(Keys.VERIFIED), {}, Policy.OMEMO, OWN)

    assert found.warnings == ()
    assert {point.code for point in found.points} == {
        "real_addresses", "members_only", "hidden", "archived", "server", "size", "encrypted",
    }  # fmt: skip


def test_what_matters_most_comes_first() -> None:
    found = levels(meter.privacy(room(OPEN), people(Keys.NONE), {}, Policy.NONE, OWN))

    assert found == sorted(found, key=[Level.WARNING, Level.NOTE, Level.GOOD].index)
    assert found[0] is Level.WARNING


@pytest.mark.parametrize(
    ("change", "code", "level"),
    [
        ({"nonanonymous": False}, "semi_anonymous", Level.WARNING),
        ({"members_only": False}, "anyone", Level.WARNING),
        ({"members_only": False}, "real_addresses", Level.WARNING),
        ({"members_only": False, "password": True}, "password", Level.NOTE),
        ({"public": True}, "listed", Level.WARNING),
        ({"logged": True}, "logged", Level.WARNING),
        ({"archived": False}, "not_archived", Level.NOTE),
        ({"known": False}, "unknown", Level.WARNING),
        ({}, "real_addresses", Level.NOTE),
        ({}, "members_only", Level.GOOD),
        ({}, "hidden", Level.GOOD),
        ({}, "archived", Level.NOTE),
    ],
)
def test_what_kind_of_room_it_is(change: dict[str, bool], code: str, level: Level) -> None:
    assert read(room(replace(PRIVATE, **change)))[code].level is level


def test_nothing_is_claimed_of_a_room_that_was_never_asked() -> None:
    assert (
        not {"hidden", "listed", "anyone", "members_only", "semi_anonymous"} & read(room(RoomTraits())).keys()
    )


@pytest.mark.parametrize(("count", "level"), [(MANY, Level.NOTE), (MANY + 1, Level.WARNING)])
def test_above_the_threshold_the_size_is_a_warning(count: int, level: Level) -> None:
    point = read(room(), people(*[Keys.VERIFIED] * (count - 1)))["size"]

    assert (point.level, point.values) == (level, (str(count),))


def test_in_an_open_room_those_who_are_there_count() -> None:
    assert read(room(OPEN, occupants=400), [])["size"].values == ("400",)


def test_members_that_may_not_be_listed_are_of_unknown_number() -> None:
    found = read(room(occupants=3), [])

    assert found["size_unknown"].level is Level.NOTE
    assert "size" not in found


def test_the_banned_are_no_members() -> None:
    banned = Member(Address("eve@e.test"), Affiliation.OUTCAST, keys=Keys.NONE)
    found = read(room(), [*people(Keys.VERIFIED), banned])

    assert found["size"].values == ("2",)
    assert "without_keys" not in found


def test_without_encryption_nothing_is_said_of_keys() -> None:
    found = read(room(), people(Keys.NONE, Keys.UNVERIFIED), Policy.NONE)

    assert found["unencrypted"].level is Level.WARNING
    assert not {"encrypted", "unverified", "without_keys"} & found.keys()


def test_who_has_no_keys_is_named_and_who_is_not_verified_is_counted() -> None:
    found = read(room(), people(Keys.NONE, Keys.UNVERIFIED, Keys.UNVERIFIED, Keys.VERIFIED, Keys.UNKNOWN))

    assert (found["without_keys"].level, found["without_keys"].values) == (Level.WARNING, ("p0@b.test",))
    assert (found["unverified"].level, found["unverified"].values) == (Level.NOTE, ("2", "5"))
    assert found["encrypted"].level is Level.GOOD


def test_keys_known_elsewhere_count_for_members_without_them() -> None:
    jid = Address("p0@b.test")
    found = meter.privacy(room(), people(Keys.UNKNOWN), {jid: Keys.NONE}, Policy.OMEMO, OWN)

    assert [point.values for point in found.points if point.code == "without_keys"] == [(jid,)]


@pytest.mark.parametrize(
    ("address", "level"),
    [
        ("orchard@muc.a.test", Level.GOOD),
        ("orchard@a.test", Level.GOOD),
        ("orchard@muc.b.test", Level.NOTE),
        ("orchard@evila.test", Level.NOTE),
    ],
)
def test_another_server_is_named(address: str, level: Level) -> None:
    point = read(room(address=Address(address)))["server"]

    assert (point.level, point.values) == (level, (address.partition("@")[2],))


def test_before_joining_an_open_room_warns_and_a_private_one_does_not() -> None:
    warned = {point.code for point in meter.before_joining(ROOM, OPEN, 50, OWN).warnings}

    assert warned == {"semi_anonymous", "anyone", "listed", "size", "unencrypted"}
    assert meter.before_joining(ROOM, PRIVATE, 5, OWN).warnings == ()


def test_before_joining_what_is_not_told_is_not_known() -> None:
    codes = {point.code for point in meter.before_joining(ROOM, PRIVATE, None, OWN).points}

    assert "size_unknown" in codes
    assert {p.code for p in meter.before_joining(ROOM, RoomTraits(), None, OWN).points} == {
        "unknown",
        "server",
    }


@pytest.mark.parametrize(
    ("before", "now", "crossed"), [(MANY, MANY + 1, True), (MANY + 1, MANY + 2, False), (1, MANY, False)]
)
def test_the_threshold_is_crossed_once(before: int, now: int, crossed: bool) -> None:
    assert meter.crossed(before, now) is crossed
