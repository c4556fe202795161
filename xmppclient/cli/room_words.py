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
    "member_added": "can read along from now on: {names}",
    "other_person": "somebody else is called {0} now",
    "outsider": "in the room without belonging to it: {names}",
    "invited": "{0} was invited",
    "declined": "{0} declined the invitation",
    "voice_asked": "{0} asks to be allowed to speak",
    "slow_down": "the room wants you to write more slowly",
    "affiliation": "your affiliation is now {0}",
    "role": "your role is now {0}",
    "configured": "the room was configured anew",
    "semi_anonymous": "the room hides addresses now, so nothing can be encrypted",
    "real_addresses": "the room shows your address to everybody now",
    "anyone": "anybody can come in now",
    "logged": "the room may publish what is written now",
    "listed": "the room is in a public list now",
    "archived": "the room's server keeps what is written now",
    "size": "{0} people may read along by now: nobody can know them all",
}
ABOUT_US = {"renamed": "you are now {0} there", "subject": "the room has no subject any more"}
"""The same codes when the second value is missing."""


def privacy_words(point: PrivacyPoint) -> str:
    return _filled(PRIVACY.get(point.code, point.code), point.values)


def notice_words(code: str, values: tuple[str, ...]) -> str:
    alone = len(values) < 2 or not values[1]
    words = ABOUT_US.get(code, "") if alone else ""
    return _filled(words or NOTICES.get(code, code), values)


def _filled(words: str, values: tuple[str, ...]) -> str:
    """A value that is missing leaves no trace; who reports may say less than there is a word for."""
    for place, value in enumerate((*values, "", "")[:2]):
        words = words.replace(f"{{{place}}}", value)
    return words.replace("{all}", ", ".join(values)).replace("{names}", _names(values))


def _names(values: tuple[str, ...]) -> str:
    """Some names, and last how many there are in all."""
    *names, count = values or ("",)
    more = int(count) - len(names) if count.isdecimal() else 0
    return ", ".join(names) + (f" and {more} more" if more > 0 else "")
