# SPDX-License-Identifier: AGPL-3.0-or-later
"""Codes of the privacy meter and of what happens in rooms, as sentences for a terminal."""

from xmppclient.model import PrivacyPoint

PRIVACY = {
    "size": "{0} people can read this; nobody can know all of them",
    "size_unknown": "how many people can read this is not known",
    "real_addresses": "everybody in the room sees your address",
    "semi_anonymous": "moderators and the room's server see your address, the others do not",
    "members_only": "only members come in",
    "anyone": "anybody can come in and read",
    "password": "who knows the password comes in",
    "listed": "the room is in the public list of its server",
    "hidden": "the room is in no public list",
    "archived": "the room's server keeps what is written",
    "not_archived": "the room's server keeps no history",
    "logged": "what is written may be published in a log",
    "unencrypted": "nothing is encrypted: every server involved can read it",
    "encrypted": "messages are encrypted for the members",
    "unverified": "{0} members have devices that you have not verified",
    "without_keys": "cannot read what is encrypted: {all}",
    "server": "the room lives on {0}, which knows who is there and when you write",
    "unknown": "the room does not say what it gives away",
}

NOTICES = {
    "subject": "the subject is now: {1}",
    "renamed": "{0} is now {1}",
    "kicked": "{0} was removed",
    "banned": "{0} was banned",
    "removed": "{0} is no longer a member",
    "left_out": "cannot read what is encrypted: {all}",
    "invited": "{0} was invited",
    "declined": "{0} declined the invitation",
    "voice_asked": "{0} asks to be allowed to speak",
    "slow_down": "the room wants you to write more slowly",
    "affiliation": "{0} is now {1}",
    "role": "{0} is now {1}",
    "configured": "the room was configured anew",
    "semi_anonymous": "the room hides addresses now, so nothing can be encrypted",
    "real_addresses": "the room shows your address to everybody now",
    "anyone": "anybody can come in now",
    "logged": "the room may publish what is written now",
    "listed": "the room is in a public list now",
    "archived": "the room's server keeps what is written now",
    "size": "more people are here than anybody can know",
    "member_added": "can read along from now on (names, and how many): {all}",
    "outsider": "is here without belonging to this room (names, and how many): {all}",
}


def privacy_words(point: PrivacyPoint) -> str:
    return _filled(PRIVACY.get(point.code, point.code), point.values)


def notice_words(code: str, values: tuple[str, ...]) -> str:
    return _filled(NOTICES.get(code, code), values)


def _filled(words: str, values: tuple[str, ...]) -> str:
    """A value that is missing leaves no trace; who reports may say less than there is a word for."""
    words = words.replace("{all}", ", ".join(values))
    for place, value in enumerate((*values, "", "")):
        words = words.replace(f"{{{place}}}", value)
    return words
