# SPDX-License-Identifier: AGPL-3.0-or-later
"""Stanzas of everyday features, as other programs send them."""

from tests.fakes.account_kit import chat_message, ids
from tests.fakes.fake_cipher import sealed
from xmppclient import ns

BOB_PHONE = "bob@b.test/phone"


def replace(target: str) -> str:
    return f"<replace xmlns='{ns.CORRECT}' id='{target}'/>"


def retract(target: str) -> str:
    """With the mark that its words are only a fallback."""
    fallback = f"<fallback xmlns='{ns.FALLBACK}' for='{ns.RETRACT}'/>"
    return f"<retract xmlns='{ns.RETRACT}' id='{target}'/>{fallback}"


def react(target: str, *emojis: str) -> str:
    children = "".join(f"<reaction>{emoji}</reaction>" for emoji in emojis)
    fallback = f"<fallback xmlns='{ns.FALLBACK}' for='{ns.REACTIONS}'/>"
    return f"<reactions xmlns='{ns.REACTIONS}' id='{target}'>{children}</reactions>{fallback}"


def reply(target: str, to: str = "alice@a.test") -> str:
    return f"<reply xmlns='{ns.REPLY}' to='{to}' id='{target}'/>"


def received(target: str) -> str:
    return f"<received xmlns='{ns.RECEIPTS}' id='{target}'/>"


def displayed(target: str) -> str:
    return f"<displayed xmlns='{ns.MARKERS}' id='{target}'/>"


def state(name: str) -> str:
    return f"<{name} xmlns='{ns.CHAT_STATES}'/>"


REQUEST = f"<request xmlns='{ns.RECEIPTS}'/>"
MARKABLE = f"<markable xmlns='{ns.MARKERS}'/>"


def secret(body: str, inner: str = "", sender: str = BOB_PHONE, **attributes: str) -> str:
    """An OMEMO 0.3 message with something beside its ciphertext."""
    return chat_message("", sender, inner=sealed(body) + inner, **attributes)


def named(origin: str, archive: str = "") -> str:
    return ids(origin, archive)
