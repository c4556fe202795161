# SPDX-License-Identifier: AGPL-3.0-or-later
"""What the commands print of rooms: text for people, or one JSON object a line."""

from xmppclient.cli.output import Json, printable, stamp
from xmppclient.cli.room_words import privacy_words
from xmppclient.model import (
    Account,
    Conversation,
    Field,
    Invitation,
    Member,
    Occupant,
    PrivacyPoint,
    Room,
    RoomItem,
    RoomPreview,
    RoomTraits,
)

TRAITS = (
    *("private", "members_only", "nonanonymous", "persistent", "public", "moderated", "password"),
    *("archived", "logged", "occupant_ids", "moderation"),
)


def room(account: Account, row: Room) -> Json:
    """``conversation`` is the address of the room; ``held`` are codes that wait for a decision."""
    return {
        "event": "room",
        "account": account.jid,
        "conversation": row.address,
        "state": row.state.value,
        "reason": type(row.reason).__name__ if row.reason else None,
        "joined": row.autojoin,
        "nick": row.nick,
        "title": row.title,
        "description": row.description,
        "subject": row.subject,
        "role": row.role.value,
        "affiliation": row.affiliation.value,
        **traits(row.traits),
        "powers": sorted(power.value for power in row.powers),
        "occupants": row.occupants,
        "members": row.members,
        "held": list(row.held),
        "silent": list(row.silent),
        "newcomers": list(row.newcomers),
        "successor": row.successor or None,
        "slow": row.slow,
    }


def traits(row: RoomTraits) -> Json:
    """None: the room was never asked."""
    return {name: getattr(row, name) if row.known else None for name in TRAITS}


def room_text(row: Room) -> str:
    title = f" ({printable(row.title)})" if row.title else ""
    held = f"  waits for your decision: {', '.join(row.held)}" if row.held else ""
    reason = f": {type(row.reason).__name__}" if row.reason else ""
    people = f"  {row.occupants} there" if row.occupants else ""
    kind = "private" if row.traits.private else "not private"
    return f"{row.address}{title}  {row.state.value}{reason}  {kind}  as {printable(row.nick)}{people}{held}"


def preview(account: Account, row: RoomPreview) -> Json:
    return {
        "event": "preview",
        "account": account.jid,
        "conversation": row.address,
        "title": row.title,
        "description": row.description,
        **traits(row.traits),
        "occupants": row.occupants,
        "nick": row.nick or None,
        "activity": row.activity,
    }


def preview_text(row: RoomPreview) -> str:
    count = "" if row.occupants is None else f"  {row.occupants} there"
    about = f"\n{printable(row.description)}" if row.description else ""
    busy = "" if row.activity is None else f"  {row.activity:g} messages an hour"
    return f"{row.address}  {printable(row.title)}{count}{busy}{about}"


def point(account: Account, where: str, row: PrivacyPoint) -> Json:
    """A line of the privacy meter."""
    return {
        "event": "privacy",
        "account": account.jid,
        "conversation": where,
        "code": row.code,
        "level": row.level.value,
        "values": list(row.values),
    }


def point_text(row: PrivacyPoint) -> str:
    return f"{row.level.value:8} {printable(privacy_words(row))}"


def item(account: Account, row: RoomItem) -> Json:
    return {
        "event": "item",
        "account": account.jid,
        "conversation": row.address,
        "title": row.name,
        "occupants": row.occupants,
    }


def item_text(row: RoomItem) -> str:
    count = "" if row.occupants is None else f"  {row.occupants} there"
    return f"{row.address}  {printable(row.name)}{count}"


def member(account: Account, where: str, row: Member) -> Json:
    return {
        "event": "member",
        "account": account.jid,
        "conversation": where,
        "jid": row.jid,
        "affiliation": row.affiliation.value,
        "nick": row.nick,
        "present": row.present,
        "own": row.ours,
        "keys": row.keys.value,
    }


def member_text(row: Member) -> str:
    nick = f" ({printable(row.nick)})" if row.nick else ""
    there = "  there" if row.present else ""
    return f"{row.affiliation.value:8} {row.jid}{nick}  keys: {row.keys.value}{there}"


def occupant(account: Account, where: str, row: Occupant) -> Json:
    return {
        "event": "occupant",
        "account": account.jid,
        "conversation": where,
        "nick": row.nick,
        "jid": row.jid or None,
        "role": row.role.value,
        "affiliation": row.affiliation.value,
        "show": row.show,
        "status": row.status,
        "hats": list(row.hats),
        "own": row.ours,
        "imitates": row.imitates or None,
        "gone": False,
    }


def gone(account: Account, where: str, nick: str) -> Json:
    return {
        "event": "occupant",
        "account": account.jid,
        "conversation": where,
        "nick": nick,
        "gone": True,
    }


def occupant_text(row: Occupant) -> str:
    who = f" ({row.jid})" if row.jid else ""
    hats = f"  {', '.join(map(printable, row.hats))}" if row.hats else ""
    imitates = f"  looks like {printable(row.imitates)}" if row.imitates else ""
    return f"{row.role.value:12} {printable(row.nick)}{who}  {row.show}{hats}{imitates}"


def notice(account: Account, where: Conversation, code: str, values: tuple[str, ...]) -> Json:
    return {
        "event": "notice",
        "account": account.jid,
        "conversation": where.address,
        "code": code,
        "values": list(values),
    }


def keys(account: Account, where: Conversation, done: int, total: int) -> Json:
    """Keys of the members are being fetched for a message."""
    return {
        "event": "keys",
        "account": account.jid,
        "conversation": where.address,
        "done": done,
        "total": total,
    }


def activity(account: Account, where: Conversation) -> Json:
    return {"event": "activity", "account": account.jid, "conversation": where.address}


def invitation(account: Account, row: Invitation) -> Json:
    return {
        "event": "invitation",
        "account": account.jid,
        "conversation": row.room,
        "from": row.sender or None,
        "direct": row.direct,
        "reason": row.reason,
        "time": stamp(row.received),
    }


def invitation_text(row: Invitation) -> str:
    reason = f": {printable(row.reason)}" if row.reason else ""
    return f"{row.sender or 'somebody'} invites you into {row.room}{reason}"


def field(account: Account, where: str, row: Field) -> Json:
    """A line of the configuration."""
    return {
        "event": "field",
        "account": account.jid,
        "conversation": where,
        "name": row.name,
        "label": row.label,
        "type": row.kind.value,
        "values": list(row.values),
        "options": [{"value": value, "label": label} for value, label in row.options],
    }


def field_text(row: Field) -> str:
    choices = f"  [{', '.join(value for value, _ in row.options)}]" if row.options else ""
    label = f"  {printable(row.label)}" if row.label else ""
    return f"{row.name}={printable(','.join(row.values))}{printable(choices)}{label}"
