# SPDX-License-Identifier: AGPL-3.0-or-later
"""What role and affiliation allow (XEP-0045 §5.1.1, §5.2.1). The room decides; this only guesses
well enough to show no button that would be refused."""

from collections.abc import Collection

from xmppclient.model import Affiliation, Power, Role, RoomTraits

AFFILIATIONS = (
    Affiliation.OUTCAST,
    Affiliation.NONE,
    Affiliation.MEMBER,
    Affiliation.ADMIN,
    Affiliation.OWNER,
)
"""Lowest first."""
STAFF = frozenset({Affiliation.ADMIN, Affiliation.OWNER})


def of_room(
    role: Role,
    affiliation: Affiliation,
    traits: RoomTraits,
    *,
    open_subject: bool = False,
    open_invites: bool = False,
) -> frozenset[Power]:
    """What we may do in a room. ``open_subject`` and ``open_invites``: its configuration lets every
    participant change the subject, or every member invite."""
    if role is Role.NONE:
        return frozenset()
    powers: set[Power] = set()
    if role is not Role.VISITOR:
        powers.add(Power.SPEAK)
        if open_subject:
            powers.add(Power.SUBJECT)
        if open_invites or not traits.members_only:
            powers.add(Power.INVITE)
    if role is Role.MODERATOR:
        powers |= {Power.SUBJECT, Power.KICK, Power.VOICE}
        if traits.moderation:
            powers.add(Power.MODERATE)
    if affiliation in STAFF:
        powers |= {Power.INVITE, Power.BAN, Power.MEMBERS}
    if affiliation is Affiliation.OWNER:
        powers |= {Power.ADMINS, Power.CONFIGURE, Power.DESTROY}
    return frozenset(powers)


def over(
    ours: Collection[Power],
    affiliation: Affiliation,
    their_affiliation: Affiliation,
    their_role: Role = Role.NONE,
    *,
    themselves: bool = False,
    last_owner: bool = False,
) -> frozenset[Power]:
    """What we, with these powers and this affiliation in the room, may do to somebody.

    Nobody but an owner has power over admins and owners (§9), and no moderator over a higher
    affiliation; the voice of admins and owners cannot be taken at all (§8.4). ``last_owner``: they
    are the only one, who stays (§10.5). ``themselves``: it is us.
    """
    if themselves or last_owner:
        return frozenset()
    owner, staff = affiliation is Affiliation.OWNER, their_affiliation in STAFF
    may: set[Power] = set()
    if owner or not staff:
        may |= {Power.BAN, Power.MEMBERS, Power.ADMINS}
    if their_role is not Role.NONE and (owner or not staff) and rank(affiliation) >= rank(their_affiliation):
        may |= {Power.KICK} if staff else {Power.KICK, Power.VOICE}
    return frozenset(may & set(ours))


def may_set_role(affiliation: Affiliation, ours: Collection[Power], old: Role, new: Role) -> bool:
    """Moderators are made and unmade by admins and owners (§9.6), voice is given by moderators."""
    if Role.MODERATOR in (old, new):
        return affiliation in STAFF
    return (Power.KICK if new is Role.NONE else Power.VOICE) in ours


def may_set_affiliation(
    affiliation: Affiliation, ours: Collection[Power], old: Affiliation, new: Affiliation
) -> bool:
    """Owners change every list, admins those of members and of the banned (§9, §10)."""
    if STAFF & {old, new}:
        return Power.ADMINS in ours
    return (Power.BAN if new is Affiliation.OUTCAST else Power.MEMBERS) in ours and affiliation in STAFF


def rank(affiliation: Affiliation) -> int:
    return AFFILIATIONS.index(affiliation)
