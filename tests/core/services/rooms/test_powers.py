# SPDX-License-Identifier: AGPL-3.0-or-later
"""Who may do what, by the tables of XEP-0045 §5.1.1 and §5.2.1."""

import pytest

from xmppclient.model import Affiliation, Power, Role, RoomTraits
from xmppclient.services.rooms import powers

OWNER, ADMIN, MEMBER, NONE, OUTCAST = Affiliation
OPEN = RoomTraits(known=True, moderation=True)
PRIVATE = RoomTraits(known=True, members_only=True, nonanonymous=True)
EVERYTHING = frozenset(Power)


@pytest.mark.parametrize(
    ("role", "affiliation", "missing"),
    [
        (Role.MODERATOR, OWNER, set()),
        (Role.MODERATOR, ADMIN, {Power.ADMINS, Power.CONFIGURE, Power.DESTROY}),
        (
            Role.MODERATOR,
            MEMBER,
            {Power.ADMINS, Power.CONFIGURE, Power.DESTROY, Power.BAN, Power.MEMBERS},
        ),
        (Role.PARTICIPANT, MEMBER, EVERYTHING - {Power.SPEAK, Power.INVITE}),
        (Role.VISITOR, NONE, EVERYTHING),
        (Role.NONE, OWNER, EVERYTHING),
    ],
)
def test_what_we_may_do_in_an_open_room(role: Role, affiliation: Affiliation, missing: set[Power]) -> None:
    assert powers.of_room(role, affiliation, OPEN) == EVERYTHING - missing


def test_into_a_room_for_members_only_some_invite() -> None:
    assert Power.INVITE not in powers.of_room(Role.PARTICIPANT, MEMBER, PRIVATE)
    assert Power.INVITE in powers.of_room(Role.PARTICIPANT, MEMBER, PRIVATE, open_invites=True)
    assert Power.INVITE in powers.of_room(Role.MODERATOR, ADMIN, PRIVATE)


def test_the_subject_is_everybodys_if_the_room_says_so() -> None:
    assert Power.SUBJECT in powers.of_room(Role.PARTICIPANT, NONE, OPEN, open_subject=True)
    assert Power.SUBJECT not in powers.of_room(Role.VISITOR, NONE, OPEN, open_subject=True)


def test_messages_are_moderated_only_where_the_room_can() -> None:
    assert Power.MODERATE not in powers.of_room(Role.MODERATOR, OWNER, PRIVATE)


def over(ours: Affiliation, theirs: Affiliation, role: Role = Role.PARTICIPANT) -> frozenset[Power]:
    return powers.over(powers.of_room(Role.MODERATOR, ours, OPEN), ours, theirs, role)


ALL_OVER = {Power.KICK, Power.VOICE, Power.BAN, Power.MEMBERS, Power.ADMINS}


@pytest.mark.parametrize(
    ("ours", "theirs", "allowed"),
    [
        (OWNER, MEMBER, ALL_OVER),
        (OWNER, ADMIN, ALL_OVER - {Power.VOICE}),
        (OWNER, OWNER, ALL_OVER - {Power.VOICE}),
        (ADMIN, MEMBER, {Power.KICK, Power.VOICE, Power.BAN, Power.MEMBERS}),
        (ADMIN, ADMIN, set()),
        (ADMIN, OWNER, set()),
        (MEMBER, MEMBER, {Power.KICK, Power.VOICE}),
        (MEMBER, ADMIN, set()),
        (NONE, NONE, {Power.KICK, Power.VOICE}),
        (NONE, MEMBER, set()),
    ],
)
def test_what_a_moderator_may_do_to_somebody(
    ours: Affiliation, theirs: Affiliation, allowed: set[Power]
) -> None:
    assert over(ours, theirs) == allowed


def test_nobody_is_kicked_who_is_not_there() -> None:
    assert over(OWNER, MEMBER, Role.NONE) == {Power.BAN, Power.MEMBERS, Power.ADMINS}


def test_nothing_is_done_to_ourselves_or_to_the_last_owner() -> None:
    ours = powers.of_room(Role.MODERATOR, OWNER, OPEN)

    assert powers.over(ours, OWNER, MEMBER, themselves=True) == frozenset()
    assert powers.over(ours, OWNER, OWNER, last_owner=True) == frozenset()


@pytest.mark.parametrize(
    ("ours", "old", "new", "allowed"),
    [
        (ADMIN, Role.PARTICIPANT, Role.MODERATOR, True),
        (MEMBER, Role.PARTICIPANT, Role.MODERATOR, False),
        (MEMBER, Role.MODERATOR, Role.PARTICIPANT, False),
        (MEMBER, Role.VISITOR, Role.PARTICIPANT, True),
        (MEMBER, Role.PARTICIPANT, Role.NONE, True),
    ],
)
def test_who_gives_roles(ours: Affiliation, old: Role, new: Role, allowed: bool) -> None:
    assert powers.may_set_role(ours, powers.of_room(Role.MODERATOR, ours, OPEN), old, new) is allowed


@pytest.mark.parametrize(
    ("ours", "old", "new", "allowed"),
    [
        (OWNER, MEMBER, OWNER, True),
        (OWNER, OWNER, NONE, True),
        (ADMIN, MEMBER, ADMIN, False),
        (ADMIN, OWNER, NONE, False),
        (ADMIN, NONE, MEMBER, True),
        (ADMIN, MEMBER, OUTCAST, True),
        (MEMBER, NONE, MEMBER, False),
        (MEMBER, NONE, OUTCAST, False),
    ],
)
def test_who_changes_lists(ours: Affiliation, old: Affiliation, new: Affiliation, allowed: bool) -> None:
    held = powers.of_room(Role.MODERATOR, ours, OPEN)

    assert powers.may_set_affiliation(ours, held, old, new) is allowed
