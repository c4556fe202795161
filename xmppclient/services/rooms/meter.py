# SPDX-License-Identifier: AGPL-3.0-or-later
"""The privacy meter: what a room gives away, in codes for which the front ends have the words.

It claims nothing that it does not know: a room that was never asked is ``unknown``, a list
that may not be read makes the size unknown.
"""

from collections.abc import Iterable, Mapping

from xmppclient.address import domain
from xmppclient.model import (
    Address,
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

GOOD, NOTE, WARNING = Level.GOOD, Level.NOTE, Level.WARNING
ORDER = {WARNING: 0, NOTE: 1, GOOD: 2}


def privacy(
    room: Room,
    members: Iterable[Member],
    keys: Mapping[Address, Keys],
    policy: Policy,
    own_server: Address,
) -> RoomPrivacy:
    """What a room that we are in gives away. ``keys`` says who can read what is encrypted, for
    members whose own entry does not."""
    people = [member for member in members if member.affiliation is not Affiliation.OUTCAST]
    size = max(len(people), room.members, room.occupants)
    certain = bool(people) or not room.traits.members_only
    points = _of_traits(room.traits, room.address, own_server) + _of_size(size if certain else None)
    return _sorted(points + _of_encryption(policy, _keys([m for m in people if not m.ours], keys)))


def before_joining(
    address: Address, traits: RoomTraits, occupants: int | None, own_server: Address
) -> RoomPrivacy:
    """What a room would give away, as far as it says before anybody joins."""
    points = _of_traits(traits, address, own_server)
    if traits.known:
        points += _of_size(occupants)
        points += _of_encryption(Policy.OMEMO if traits.private else Policy.NONE, {})
    return _sorted(points)


def crossed(before: int, now: int) -> bool:
    """Whether a room has just become too large for anybody to know everybody."""
    return before <= MANY < now


def _of_traits(traits: RoomTraits, address: Address, own_server: Address) -> list[PrivacyPoint]:
    foreign = domain(address) != own_server and not domain(address).endswith(f".{own_server}")
    server = PrivacyPoint("server", NOTE if foreign else GOOD, (domain(address),))
    if not traits.known:
        return [PrivacyPoint("unknown", WARNING), server]
    points = [_anonymity(traits), _door(traits), _listing(traits), server]
    points.append(PrivacyPoint("archived" if traits.archived else "not_archived", NOTE))
    return [*points, PrivacyPoint("logged", WARNING)] if traits.logged else points


def _anonymity(traits: RoomTraits) -> PrivacyPoint:
    """Members need each other's addresses for OMEMO; strangers should not have them. Where they are
    hidden, moderators and the server still see them."""
    if traits.nonanonymous:
        return PrivacyPoint("real_addresses", NOTE if traits.members_only else WARNING)
    return PrivacyPoint("semi_anonymous", WARNING)


def _door(traits: RoomTraits) -> PrivacyPoint:
    if traits.members_only:
        return PrivacyPoint("members_only", GOOD)
    return PrivacyPoint("password", NOTE) if traits.password else PrivacyPoint("anyone", WARNING)


def _listing(traits: RoomTraits) -> PrivacyPoint:
    return PrivacyPoint("listed", WARNING) if traits.public else PrivacyPoint("hidden", GOOD)


def _of_size(people: int | None) -> list[PrivacyPoint]:
    if people is None:
        return [PrivacyPoint("size_unknown", NOTE)]
    return [PrivacyPoint("size", WARNING if people > MANY else NOTE, (str(people),))]


def _of_encryption(policy: Policy, keys: Mapping[Address, Keys]) -> list[PrivacyPoint]:
    if policy is Policy.NONE:
        return [PrivacyPoint("unencrypted", WARNING)]
    points = [PrivacyPoint("encrypted", GOOD)]
    if without := sorted(jid for jid, state in keys.items() if state is Keys.NONE):
        points.append(PrivacyPoint("without_keys", WARNING, tuple(without)))
    if unverified := sum(state is Keys.UNVERIFIED for state in keys.values()):
        points.append(PrivacyPoint("unverified", NOTE, (str(unverified), str(len(keys)))))
    return points


def _keys(others: Iterable[Member], keys: Mapping[Address, Keys]) -> dict[Address, Keys]:
    return {m.jid: keys.get(m.jid, m.keys) if m.keys is Keys.UNKNOWN else m.keys for m in others}


def _sorted(points: list[PrivacyPoint]) -> RoomPrivacy:
    """Most important first; among equals in the order in which they were found."""
    return RoomPrivacy(tuple(sorted(points, key=lambda point: ORDER[point.level])))
